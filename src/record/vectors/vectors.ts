import type { Event } from '../bodies';
import { receiptFor, verifyRecord } from '../verify';
import { erasing, fileOf, message, type Story, story, tell, vectorDevice } from './story';

const RECEIPT_AT = Date.UTC(2026, 10, 22, 9, 0);

/** Every vector that is plain text, by file name: made anew it is the same to the byte. */
export async function plainVectors(): Promise<ReadonlyMap<string, string>> {
  const told = await story();
  const sound = await fileOf(told);
  const lines = sound.slice(0, -1).split('\n');
  const without = (from: number, count: number): string => `${lines.toSpliced(from, count).join('\n')}\n`;
  const milder = [1, 2, 3, 4, 5, 6, 7].map((at) => message(`message-100${at}`, `All is well, ${at}.`));
  const receipt = receiptFor(await verifyRecord(new TextEncoder().encode(sound)), RECEIPT_AT);
  const enrolled = tell(
    told.device,
    [message('message-0011', 'From here on, tagged.')],
    told,
    new Uint8Array(32).fill(7),
  );

  return new Map([
    ['sound.ndjson', sound],
    ['receipt.json', `${JSON.stringify(receipt, null, 2)}\n`],
    ['erased.ndjson', await fileOf(erasing(told, 1))],
    ['since-receipt.ndjson', await sinceReceipt(told)],
    ['enrolled.ndjson', await fileOf(enrolled)],
    ['altered-body.ndjson', sound.replace('small hall', 'large hall')],
    ['altered-header.ndjson', sound.replace('"offset":0,', '"offset":60,')],
    ['missing-entry.ndjson', without(7, 2)],
    ['shortened.ndjson', without(lines.length - 5, 4)],
    ['no-checkpoint.ndjson', without(lines.length - 1, 1)],
    ['bad-signature.ndjson', sound.replace(/"signature":"../, '"signature":"00')],
    ['altered-opening.ndjson', sound.replace('"name":"Anwen Pritchard"', '"name":"Idris Kamara"')],
    ['fork.ndjson', await fileOf(await rewritten(milder))],
    ['rollback.ndjson', await fileOf(await story(told.device, 3))],
    ['reinstalled.ndjson', await fileOf(await story(await vectorDevice('0f'.repeat(16))))],
    ['foreign.ndjson', await foreign()],
  ]);
}

async function sinceReceipt(told: Story): Promise<string> {
  const more = tell(told.device, [message('message-0009', 'See you on Tuesday.')], told);
  return fileOf({ ...more, lines: more.lines.slice(told.lines.length) }, { from: told.lines.length });
}

async function rewritten(events: ReturnType<typeof message>[]): Promise<Story> {
  const device = await vectorDevice();
  return tell(device, [await opened(), ...events]);
}

async function foreign(): Promise<string> {
  const device = await vectorDevice('f0'.repeat(16));
  const organisation = { id: 'fen-scouts', name: 'Fen Scouts' };
  const first = await opened();
  return fileOf(tell(device, [{ ...first, body: { ...first.body, organisation } }]), { organisation });
}

async function opened(): Promise<Event<'opened'>> {
  const { lines } = await story();
  const { body } = JSON.parse(lines[0]?.body ?? '') as Pick<Event<'opened'>, 'body'>;
  return { kind: 'opened', body };
}
