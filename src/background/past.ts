import { CHANNELS, type Channel } from '../draft/draft';
import type { Contact, Situation } from '../people/situation';
import type { SetUp } from '../setup/organisation';
import { recordNameOf } from '../setup/record-name';
import { recorderOf } from './recorder';

/** What the record holds of earlier messages to those who are addressed. */
export type Past = Pick<Situation, 'history'> & Required<Pick<Situation, 'historyIs'>>;

/** No earlier message is looked at: nobody known is addressed, or it is only practice. */
export const NO_PAST: Past = { history: [], historyIs: 'sent' };

/** How far back any rule looks: seven days (`excessive-contact`). */
const REACH = 7 * 24 * 60 * 60 * 1000;

/** Milliseconds that the record has: a page that writes or sends does not wait longer for a count. */
const PATIENCE = 500;

/**
 * The messages to these young people (ids) that the record holds of the last days; it holds none that came in. Never
 * throws: a record that fails or is slow makes the past unknown, and stops no assessment.
 * @param now milliseconds since 1970, UTC
 */
export async function pastWith(setUp: SetUp, people: readonly string[], now: number): Promise<Past> {
  if (people.length === 0) return NO_PAST;
  const rows = await inTime(rowsOf(setUp, people, now - REACH)).catch(() => null);
  if (!rows) return { history: [], historyIs: 'unknown' };
  return { history: rows.map(contact), historyIs: 'sent' };
}

/** Looking begins no record: where nothing was ever written down, there is nothing to count. */
async function rowsOf(setUp: SetUp, people: readonly string[], since: number): Promise<readonly Row[]> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === recordNameOf(setUp))) return [];
  return (await recorderOf(setUp)).recent(people, since);
}

type Row = Omit<Contact, 'channel'> & { readonly channel: string };

const contact = ({ at, direction, channel, people }: Row): Contact => ({
  at,
  direction,
  channel: isChannel(channel) ? channel : 'other',
  people,
});

const isChannel = (channel: string): channel is Channel => (CHANNELS as readonly string[]).includes(channel);

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('slow')), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
