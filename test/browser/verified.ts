import { readArchive } from '../../src/record/archive';
import { type Verdict, verifyRecord } from '../../src/record/verify';
import { exportRecord } from './export';
import type { WithExtension } from './extension';

/** Exports the record on the staff page, as a person does, and verifies the file as a manager would. */
export async function verifiedExport(extension: WithExtension): Promise<Verdict> {
  const { bytes, passphrase } = await exportRecord(extension);
  if (passphrase === null) throw new Error('sealed to a key that is not here');
  return verifyRecord(await readArchive(new Uint8Array(bytes), { passphrase }));
}
