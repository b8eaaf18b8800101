import { ArchiveError, type Opener } from '../record/archive';
import type { ConsoleDatabase } from './database';
import { keptKey } from './key';
import type { Unreadable } from './outcome';

/** A passphrase where one was given; else the manager's key, where there is one. */
export async function openerFor(
  database: ConsoleDatabase,
  passphrase: string | undefined,
): Promise<Opener | undefined> {
  if (passphrase !== undefined) return { passphrase };
  const key = await keptKey(database);
  return key ? { identity: key.identity } : undefined;
}

/** The place of an error among the reasons that a person is told. A wrong passphrase is not a wrong key. */
export function unreadableBecause(error: unknown, signal: AbortSignal, passphrase = false): Unreadable {
  if (signal.aborted) return 'cancelled';
  if (error instanceof ArchiveError) {
    if (error.code === 'wrong-key') return passphrase ? 'wrong-passphrase' : 'wrong-key';
    return error.code === 'needs-key' ? 'no-key' : error.code;
  }
  const name = error instanceof Error ? error.name : '';
  return ['NotReadableError', 'NotFoundError', 'SecurityError'].includes(name) ? 'cannot-read' : 'not-stored';
}
