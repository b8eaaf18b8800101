import agreedAccount from '../../rules/agreed-account/rule';
import asksContactDetails from '../../rules/asks-contact-details/rule';
import crisis from '../../rules/crisis/rule';
import givingContactDetails from '../../rules/giving-contact-details/rule';
import givingNumber from '../../rules/giving-number/rule';
import noPersonalWeb from '../../rules/no-personal-web/rule';
import overFamiliar from '../../rules/over-familiar/rule';
import parentPermission from '../../rules/parent-permission/rule';
import personalSharing from '../../rules/personal-sharing/rule';
import purpose from '../../rules/purpose/rule';
import secrecy from '../../rules/secrecy/rule';
import { NOT_EMAIL, SOCIAL, TEXTS_AND_MESSENGERS } from '../channels';
import { BY_RECORD } from '../met';
import { type Clause, check } from '../policy';

const BOTH_AGREED = { by: ['senior management', 'parent'], need: 'all' } as const;

/** Paragraph 12 of the Guidance for Safer Working Practice; its bullets have no numbers, so they have names. */
export const saferPractice: readonly Clause[] = [
  {
    number: '12-boundaries',
    does: ['warn'],
    gist: 'Keep private matters out of messages, yours and theirs. Ask a young person about themselves, or take up what they tell you, only as far as your role calls for it.',
    checks: [check(personalSharing, 'warn', {}), check(asksContactDetails, 'warn', {})],
    how: 'Checks on the words, by first lists: private matters of the writer, and asking for contact details.',
    notYet: 'Other questions about private matters of theirs, and answers to theirs.',
  },
  {
    number: '12-scrutiny',
    does: ['record'],
    gist: 'Write every message so that others could read it. Anyone whose job it is may ask to see it.',
    checks: [],
    how: `${BY_RECORD} It is exported to the manager.`,
    notYet: 'Messages that come in, and sites other than webmail.',
  },
  {
    number: '12-contact-details',
    does: ['hold'],
    gist: 'Your own phone numbers, email, home address and social accounts are not for young people. They may be given only where senior management and the parents or carers have both agreed.',
    checks: [
      check(givingNumber, 'hold', { agreement: 'share-contact-details', ...BOTH_AGREED }),
      check(givingContactDetails, 'hold', BOTH_AGREED),
    ],
    how: 'Checks on the words, lifted by the agreements in the register: numbers, email and home addresses, social handles, and telling somebody to use one.',
  },
  {
    number: '12-work-equipment',
    does: ['register', 'warn'],
    gist: "Keep in touch only through your organisation's own phones, computers and accounts, and only where parents have allowed this way of doing it.",
    checks: [check(agreedAccount, 'warn', { concern: 'channel' }), check(parentPermission, 'warn', {})],
    how: "Checks against the registers of agreed accounts and of parents' permissions: of equipment, accounts are what a browser can see.",
    notYet: 'A page on which permissions are entered.',
  },
  {
    number: '12-professional-reasons',
    does: ['ask'],
    gist: "Be in touch with a young person only for reasons that belong to your professional role, and in the way your organisation's policy sets out.",
    checks: [check(purpose, 'ask', {}, NOT_EMAIL)],
    how: 'A check: the reason is asked for and stands in the record. Email is asked about by 3.4.',
  },
  {
    number: '12-crisis',
    does: ['warn'],
    gist: 'A text is hardly ever the right answer when a young person is in crisis or at risk. Speak with them, bring in your safeguarding lead or 999; text only if nothing else works.',
    checks: [check(crisis, 'warn', {}, TEXTS_AND_MESSENGERS)],
    how: 'A check on the words of texts and messengers, by a first list; it says whom to turn to.',
  },
  {
    number: '12-no-personal-web',
    does: ['hold'],
    gist: 'Nothing personal goes to a young person over social sites, web chats or other internet channels.',
    checks: [check(noPersonalWeb, 'hold', {}, SOCIAL)],
    how: 'A check against the register of accounts: a message from a personal one is personal.',
    notYet: 'Personal messages from an account of the work, by their words.',
  },
  {
    number: '12-grooming',
    does: ['warn'],
    gist: 'Leave no room for your motives to be misread: no secrets, presents, remarks on looks, meetings alone, or moves to a more private channel.',
    checks: [check(overFamiliar, 'warn', {}), check(secrecy, 'warn', {})],
    how: 'Checks on the words, by first lists: secrets, pet names, looks, presents, meeting alone, a more private channel.',
  },
];
