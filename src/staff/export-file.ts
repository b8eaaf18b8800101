import { ask } from '../messages/ask';
import { writeArchive } from '../record/archive';
import { slug } from '../setup/by-hand';
import type { SetUp } from '../setup/organisation';
import { unpackedRecord } from './my-record';
import { dayOf } from './sentences';

/** A file for the line manager, ready to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the file: the record first notes that it was made, so that the file says so itself.
 * @param passphrase null: sealed to the manager's key of the set-up
 * @param at milliseconds since 1970, UTC
 * @throws Error in words where the record cannot be read or written
 */
export async function makeExport(setUp: SetUp, passphrase: string | null, at: number): Promise<ExportFile> {
  const sealedBy = passphrase === null ? 'manager-key' : 'passphrase';
  const noted = await ask({ type: 'note-export', key: crypto.randomUUID(), sealedBy });
  if (!noted.ok) throw new Error(noted.why);
  const record = await unpackedRecord(setUp, at);
  const seal = passphrase === null ? { to: setUp.managerKey ? [setUp.managerKey] : [] } : { passphrase };
  return { name: exportName(setUp, at), bytes: await writeArchive(record, seal) };
}

/** 'rowan-ellis-2026-11-20.forethought' */
export const exportName = (setUp: SetUp, at: number): string =>
  `${slug(setUp.staff.name)}-${dayOf(at, setUp.zone)}.forethought`;

/** Hands a file to the browser to be saved where the person wants it. */
export function save({ name, bytes }: ExportFile): void {
  const address = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Where the browser asks for a place first, it may take hold of the file late.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
