import { NOTHING_DECLARED } from '../../src/draft/declared';
import { known } from '../../src/draft/reading';
import type { Situation } from '../../src/people/situation';
import givingNumber from '../../src/rules/giving-number/rule';
import type { Answer } from '../../src/rules/rule';
import shorthand from '../../src/rules/shorthand/rule';

/** The language rules by the kind of finding that each makes of a text, with options under which nothing is agreed. */
const LANGUAGE_RULES: readonly {
  readonly kind: string;
  readonly rule: string;
  readonly answer: (situation: Situation) => Answer;
}[] = [
  { kind: 'shorthand', rule: shorthand.id, answer: (situation) => shorthand.answer(situation, {}) },
  {
    kind: 'contact-details',
    rule: givingNumber.id,
    answer: (situation) =>
      givingNumber.answer(situation, { agreement: 'share-mobile-number', by: ['line manager'], need: 'any' }),
  },
];

/** What all language rules find in a text, as for one known young person, whatever the policy. Doubts are no findings here. */
export function findingsInText(text: string) {
  const situation = writtenToOne(text);
  return LANGUAGE_RULES.flatMap(({ kind, rule, answer }) => {
    const found = answer(situation);
    if (found.answer !== 'breach') return [];
    return [{ kind, rule, answer: found.answer, evidence: found.evidence }];
  });
}

function writtenToOne(text: string): Situation {
  const nobodyElse = known(null, 'text-only');
  return {
    draft: {
      site: 'text-only',
      channel: 'other',
      kind: 'new',
      from: known({ handle: 'writer' }, 'text-only'),
      to: known([{ handle: 'young-person' }], 'text-only'),
      group: nobodyElse,
      text: known(text, 'text-only'),
      attachments: known([], 'text-only'),
      leaving: 'now',
    },
    now: Date.UTC(2026, 0, 6, 12),
    zone: 'Europe/London',
    staff: { id: 'writer', name: '', accounts: [], manager: { name: '', role: 'line manager' } },
    account: { channel: 'other', handle: 'writer', agreed: true },
    known: [{ id: 'young-person', name: '', status: 'current', handles: [], registers: {} }],
    maybe: [],
    organisation: {},
    history: [],
    declared: NOTHING_DECLARED,
  };
}
