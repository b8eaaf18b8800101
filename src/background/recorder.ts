import browser from 'webextension-polyfill';
import { policyById } from '../policies/all';
import type { Head } from '../record/entry';
import { RecordError } from '../record/record-error';
import { type Mirror, openRecord, type Recordable, type Recorder } from '../record/store';
import type { SetUp } from '../setup/organisation';
import { recordNameOf } from '../setup/record-name';
import { clock } from './clock';
import { setUpInForce } from './in-force';

/**
 * Milliseconds that the store has for its answer, within the time that a page waits. What it writes after
 * all, it writes under a key, so once.
 */
const PATIENCE = 3_000;

/** The open record of each set-up; opened again by itself when the browser closes it. */
const open = new WeakMap<SetUp, Promise<Recorder>>();

/**
 * Writes an event down; it is durable when this resolves.
 * @throws RecordError where it could not be
 */
export async function record(event: Recordable, setUp: SetUp): Promise<void> {
  await inTime(recorderOf(setUp).then((recorder) => recorder.append(event)));
}

/** How many entries the record in force holds; 0 before there is one. */
export async function recordSize(): Promise<number> {
  const setUp = await setUpInForce().catch(() => null);
  return setUp ? inTime(recorderOf(setUp).then((recorder) => recorder.size())) : 0;
}

/** Opens the record before it is needed: the first send after a start then waits for no opening. */
export function recorderOf(setUp: SetUp): Promise<Recorder> {
  const there = open.get(setUp);
  if (there) return there;
  const opening = openRecord({
    databaseName: recordNameOf(setUp),
    clock,
    described: {
      app: browser.runtime.getManifest().version,
      organisation: { id: setUp.id, name: setUp.name },
      policy: policyById(setUp.policy)?.id ?? setUp.policy,
      staff: { id: setUp.staff.id, name: setUp.staff.name },
    },
    mirror: mirrorOf(recordNameOf(setUp)),
  });
  open.set(setUp, opening);
  opening.catch(() => open.delete(setUp));
  return opening;
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new RecordError('unavailable')), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The head of the log in another store, so that a database that is lost or cut is noticed. */
function mirrorOf(name: string): Mirror {
  const place = `mirror ${name}`;
  return {
    read: async () => ((await browser.storage.local.get(place))[place] as Head | undefined) ?? null,
    write: async (head) => {
      await browser.storage.local.set({ [place]: head });
    },
  };
}
