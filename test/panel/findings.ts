import type { FindingInWords } from '../../src/engine/finding';

const policy = 'Elm Court communications policy';

/** Findings as the background puts them in words, for a message to a young person of a youth choir. */
export const QUIET_HOURS: FindingInWords = {
  id: '6.2/quiet-hours',
  clause: '6.2',
  policy,
  level: 'hold',
  answer: 'breach',
  ask: 'both-statements',
  what: 'Not now: it is 9.05pm',
  why: 'No contact with young people between nine at night and eight in the morning, unless they are at risk and there is no other way.',
  instead: 'Schedule it for after eight tomorrow.',
  evidence: [],
};

export const OBJECTION: FindingInWords = {
  id: '5.2/parent-objection',
  clause: '5.2',
  policy,
  level: 'hold',
  answer: 'breach',
  ask: 'risk-or-circumstances',
  what: 'A parent has asked that nobody writes to them directly',
  why: 'Where a parent or carer objects, staff do not write to the young person themselves.',
  instead: 'Write to the parent, and let your line manager know.',
  evidence: [],
};

export const PHONE: FindingInWords = {
  id: '6.1/phone-number',
  clause: '6.1',
  policy,
  level: 'hold',
  answer: 'breach',
  ask: 'reason',
  what: 'This gives them a phone number of yours',
  why: 'A mobile number is shared only when the line manager has agreed to it for a stated purpose.',
  instead: 'Give the choir office’s number.',
  evidence: [{ start: 25, end: 37, quote: '07700 900123', type: 'phone' }],
};

export const PURPOSE: FindingInWords = {
  id: '4.2/purpose',
  clause: '4.2',
  policy,
  level: 'ask',
  answer: 'unsure',
  ask: 'purpose',
  what: 'The policy asks what each message is for',
  why: 'Contact is for answering a question, reassuring, or making an arrangement.',
  instead: 'Say which it is; it takes one click.',
  evidence: [],
};

export const SHORTHAND: FindingInWords = {
  id: '7.2/shorthand',
  clause: '7.2',
  policy,
  level: 'warn',
  answer: 'breach',
  ask: 'reason',
  what: 'Some of this is written in shorthand',
  why: 'Messages are in whole words, so that they read as they would from an office.',
  instead: 'Write the words out in full.',
  evidence: [
    { start: 0, end: 7, quote: 'c u l8r' },
    { start: 18, end: 21, quote: 'thx' },
  ],
};

export const CONSENT: FindingInWords = {
  id: '5.1/parents-informed',
  clause: '5.1',
  policy,
  level: 'note',
  answer: 'unsure',
  ask: 'reason',
  what: 'It is not noted whether their parents know this policy',
  why: 'Parents and carers have the policy explained before staff write to a young person.',
  instead: 'Ask the office to note when it was explained.',
  evidence: [],
};
