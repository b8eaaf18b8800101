import { NOTHING_DECLARED } from '../../src/draft/declared';
import { known } from '../../src/draft/reading';
import type { Situation } from '../../src/people/situation';
import asksContactDetails from '../../src/rules/asks-contact-details/rule';
import asksImage from '../../src/rules/asks-image/rule';
import crisis from '../../src/rules/crisis/rule';
import derogatory from '../../src/rules/derogatory/rule';
import givingContactDetails from '../../src/rules/giving-contact-details/rule';
import givingNumber from '../../src/rules/giving-number/rule';
import investigating from '../../src/rules/investigating/rule';
import overFamiliar from '../../src/rules/over-familiar/rule';
import personalSharing from '../../src/rules/personal-sharing/rule';
import type { Answer, Rule } from '../../src/rules/rule';
import secrecy from '../../src/rules/secrecy/rule';
import shorthand from '../../src/rules/shorthand/rule';
import thirdParty from '../../src/rules/third-party/rule';

/** The language rules by the kind of finding that each makes of a text. */
const OF_WORDS: readonly (readonly [kind: string, rule: Rule])[] = [
  ['shorthand', shorthand],
  ['asks-contact-details', asksContactDetails],
  ['asks-image', asksImage],
  ['secrecy', secrecy],
  ['third-party', thirdParty],
  ['personal-sharing', personalSharing],
  ['over-familiar', overFamiliar],
  ['derogatory', derogatory],
  ['crisis', crisis],
  ['investigating', investigating],
];
/** Options under which nothing is agreed. */
const NOTHING_AGREED = { agreement: 'share-mobile-number', by: ['line manager'], need: 'any' } as const;
const LANGUAGE_RULES: readonly {
  readonly kind: string;
  readonly rule: string;
  readonly answer: (situation: Situation) => Answer;
}[] = [
  ...OF_WORDS.map(([kind, rule]) => ({
    kind,
    rule: rule.id,
    answer: (situation: Situation) => rule.answer(situation, {}),
  })),
  ...[givingNumber, givingContactDetails].map((rule) => ({
    kind: 'contact-details',
    rule: rule.id,
    answer: (situation: Situation) => rule.answer(situation, NOTHING_AGREED),
  })),
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
