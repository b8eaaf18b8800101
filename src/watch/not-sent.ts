import type { Draft } from '../draft/draft';
import type { FindingInWords } from '../engine/finding';
import { keepTrying } from './keep-trying';
import type { Ports } from './ports';

/**
 * Tells the record that a message did not go: it was held, or it was recorded and the page did not send it.
 * The parties are those of the draft that was judged; the box may show others by now, or none.
 */
export function notSent(
  { key, draft }: { readonly key: string; readonly draft: Draft },
  findings: readonly Pick<FindingInWords, 'id'>[],
  ports: Pick<Ports, 'practice'>,
): void {
  const { site, channel, from, to } = draft;
  keepTrying({
    type: 'not-sent',
    key,
    findings: findings.map(({ id }) => id),
    parties: { site, channel, from, to },
    ...ports.practice(),
  });
}
