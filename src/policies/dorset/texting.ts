import agreedPurpose from '../../rules/agreed-purpose/rule';
import givingNumber from '../../rules/giving-number/rule';
import shorthand from '../../rules/shorthand/rule';
import thirdParty from '../../rules/third-party/rule';
import workingHours from '../../rules/working-hours/rule';
import { BY_MOBILE, TEXTS, TEXTS_AND_MESSENGERS } from '../channels';
import { BY_READING, BY_RECORD, BY_STAFF } from '../met';
import { type Clause, check } from '../policy';

/** Section 1: text messaging. */
export const texting: readonly Clause[] = [
  {
    number: '1.1',
    does: ['record'],
    gist: 'Mobile calls, made or taken, are noted just as landline calls are.',
    checks: [],
    how: BY_STAFF,
    notYet: 'Calls entered by hand.',
  },
  {
    number: '1.2',
    does: ['record'],
    gist: 'Contact by mobile outside working hours gets a note of its own.',
    checks: [check(workingHours, 'note', {}, BY_MOBILE)],
    how: `A check against the organisation's working hours: a note, which the entry keeps. ${BY_RECORD}`,
    notYet: 'Calls and texts from a phone, entered by hand.',
  },
  {
    number: '1.3',
    does: ['register', 'record'],
    gist: 'Work numbers are given to young people in the way that your agency has laid down. Your line manager hears of it each time.',
    checks: [],
    how: BY_STAFF,
    notYet: 'A register of numbers given, and a note to the line manager.',
  },
  {
    number: '1.4',
    does: ['show'],
    gist: 'Texting is part of how young people live, and a proper tool of the work beside meetings, calls and letters.',
    checks: [],
    ...BY_READING,
  },
  {
    number: '1.5',
    does: ['warn'],
    gist: 'A text is a piece of professional work: plain, clear, and what you would say face to face. Text-speak does not belong in it.',
    checks: [check(shorthand, 'warn', {}, TEXTS_AND_MESSENGERS)],
    how: 'A check on the words, by a first list of abbreviations.',
    notYet: 'Unprofessional or unclear wording beyond abbreviations.',
  },
  {
    number: '1.6',
    does: ['register', 'ask'],
    gist: 'Text a young person only where they agreed to it beforehand, for a purpose that you both know. That purpose stands in the record.',
    checks: [check(agreedPurpose, 'ask', {}, TEXTS)],
    how: 'A check against the register of agreements, where the agreed purpose stands. What a message is for is asked with 12-professional-reasons and stands in the record.',
    notYet: 'A page on which agreements are entered.',
  },
  {
    number: '1.7',
    does: ['warn'],
    gist: 'Do not send word to one young person through another. Write to each of them, or speak with them.',
    checks: [check(thirdParty, 'warn', {}, TEXTS_AND_MESSENGERS)],
    how: 'A check on the words, by a first list; parents, carers and staff may be told.',
  },
  {
    number: '1.8',
    does: ['record'],
    gist: 'Texts that you send and get go into the file word for word, with the time of the text and the time at which you wrote it down.',
    checks: [],
    how: BY_RECORD,
    notYet:
      'Text sites on the web; texts that come in; texts from the phone, entered by hand with both times.',
  },
  {
    number: '1.9',
    does: ['hold'],
    gist: 'Private home and mobile numbers are best kept from everybody the service works with. Even where the rules of your agency allow it, your line manager has to agree.',
    checks: [
      check(givingNumber, 'hold', { agreement: 'share-mobile-number', by: ['line manager'], need: 'any' }),
    ],
    how: 'A check on the words, lifted by an agreement in the register.',
    notYet: 'Service users other than the young people in the set-up.',
  },
  {
    number: '1.10',
    does: ['record', 'remind'],
    gist: 'Abusive, threatening or nuisance texts and calls are written down, and your line manager is told.',
    checks: [],
    how: BY_STAFF,
    notYet: 'An incoming message flagged in the record, with a reminder until the line manager is told.',
  },
  {
    number: '1.11',
    does: ['register'],
    gist: 'It is laid down when a work mobile is on and when it is off. A phone that is off cannot bring you upsetting calls in your own time.',
    checks: [],
    how: "A register: the set-up holds the organisation's working hours.",
    notYet: 'A page on which the hours are set and read.',
  },
  {
    number: '1.12',
    does: ['show'],
    gist: 'No phone while you are driving: that is the law.',
    checks: [],
    ...BY_READING,
  },
  {
    number: '1.13',
    does: ['record', 'show'],
    gist: 'An image that nobody asked for can reach a phone, over Bluetooth for instance. Tell your line manager, then delete it; your provider can help to keep such things out.',
    checks: [],
    how: BY_READING.how,
    notYet: 'An entry that it came and was reported.',
  },
];
