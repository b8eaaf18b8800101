import type { AgreedBy } from '../../people/person';
import agreedAccount from '../../rules/agreed-account/rule';
import contactRegister from '../../rules/contact-register/rule';
import derogatory from '../../rules/derogatory/rule';
import excessiveContact from '../../rules/excessive-contact/rule';
import givingNumber from '../../rules/giving-number/rule';
import group from '../../rules/group/rule';
import investigating from '../../rules/investigating/rule';
import managerTold from '../../rules/manager-told/rule';
import openConcern from '../../rules/open-concern/rule';
import parentsInformed from '../../rules/parents-informed/rule';
import parentsObjection from '../../rules/parents-objection/rule';
import personalSharing from '../../rules/personal-sharing/rule';
import purpose from '../../rules/purpose/rule';
import quietHours from '../../rules/quiet-hours/rule';
import underSevenPicture from '../../rules/under-seven-picture/rule';
import { EMAIL, NEITHER_EMAIL_NOR_TEXTS, SOCIAL, SOCIAL_MEDIA, TEXTS } from '../channels';
import * as aims from '../family/aims';
import * as email from '../family/email';
import * as parents from '../family/parents';
import * as phones from '../family/phones';
import * as reasons from '../family/reasons';
import * as social from '../family/social';
import { check, ofPosts, type Policy } from '../policy';
import { wordingAt } from '../wording';
import * as own from './own';

const MANAGER = 'line manager or team leader';
const MANAGERS: readonly AgreedBy[] = ['line manager', 'team leader'];
const NIGHT = { from: '21:00', to: '08:00' };
const TOO_MANY = { aDay: 10, sevenDays: 30, onEnd: 3 };
const NUMBER_AGREED = {
  agreement: 'share-mobile-number',
  by: ['line manager', 'team leader'],
  need: 'any',
} as const;

/** WRBC's policy: much of LCET's under other numbers, with 'social media' for email and texts too (1.1), and a register. */
const wrbc: Policy = {
  id: 'wrbc',
  title: 'Social Media Policy',
  organisation: 'WRBC',
  edition: 'July 2016',
  advice: ['line manager', 'team leader', 'Safeguarding Trustee'],
  clauses: [
    { number: '1.1', does: ['show'], ...own.whatIsMeant, checks: [] },
    { number: '1.2-1.3', does: ['show'], ...own.whyThereIsAPolicy, checks: [] },
    { number: '2.1-2.4', does: ['show', 'warn'], ...own.principles, checks: [] },
    { number: '3.1', does: ['show'], ...own.theLaw, checks: [] },
    {
      number: '3.2',
      does: ['hold'],
      ...own.noInvestigating,
      checks: [check(openConcern, 'hold', {}, SOCIAL_MEDIA), check(investigating, 'hold', {}, SOCIAL_MEDIA)],
    },
    { number: '3.3', does: ['remind'], ...aims.trainingAndReview, checks: [] },
    { number: '4.1', does: ['show'], ...reasons.easierInWriting, checks: [] },
    { number: '4.2', does: ['ask'], ...reasons.aReasonFromTheWork, checks: [check(purpose, 'ask', {})] },
    { number: '4.3', does: ['ask'], ...reasons.reasonsOffered('4.2'), checks: [] },
    { number: '4.4', does: ['warn', 'ask'], ...reasons.noPrivateContact('4.2'), checks: [] },
    {
      number: '4.5',
      does: ['warn'],
      ...reasons.noBurden,
      checks: [check(excessiveContact, 'warn', TOO_MANY), check(personalSharing, 'warn', {})],
    },
    {
      number: '4.6',
      does: ['register', 'record'],
      ...reasons.managerKnows(MANAGER),
      checks: [check(managerTold, 'note', { roles: MANAGERS })],
    },
    { number: '4.7', does: ['hold'], ...phones.atNight, checks: [check(quietHours, 'hold', NIGHT)] },
    {
      number: '4.8',
      does: ['warn', 'ask'],
      ...phones.plainWords(MANAGER),
      checks: wordingAt(NEITHER_EMAIL_NOR_TEXTS),
    },
    {
      number: '5.1',
      does: ['register'],
      ...parents.parentsInformed,
      checks: [check(parentsInformed, 'note', {})],
    },
    { number: '5.2', does: ['hold'], ...parents.parentsWish, checks: [check(parentsObjection, 'hold', {})] },
    {
      number: '6.1',
      does: ['hold'],
      ...phones.ownNumber,
      checks: [check(givingNumber, 'hold', NUMBER_AGREED)],
    },
    { number: '6.2', does: ['warn'], ...phones.careInTexts, checks: wordingAt(TEXTS) },
    { number: '6.3', does: ['record'], ...phones.textsKept(MANAGER), checks: [] },
    {
      number: '6.4',
      does: ['warn'],
      ...own.noPicturesUnderSeven,
      checks: [check(underSevenPicture, 'warn', {})],
    },
    { number: '6.5', does: ['remind'], ...own.photoStore, checks: [] },
    {
      number: '7.1',
      does: ['hold'],
      ...email.agreedAddress,
      checks: [check(agreedAccount, 'hold', { concern: 'channel' }, EMAIL)],
    },
    { number: '7.2', does: ['warn'], ...email.careInEmails, checks: wordingAt(EMAIL) },
    { number: '7.3', does: ['record'], ...email.emailsKept(MANAGER), checks: [] },
    {
      number: '8.1',
      does: ['warn'],
      ...social.friendsPresent,
      checks: [check(group, 'warn', { concern: 'unknown-people' }, SOCIAL)],
    },
    {
      number: '8.2',
      does: ['hold'],
      ...own.agreedGroupAccount,
      checks: [
        check(agreedAccount, 'hold', { concern: 'channel' }, SOCIAL),
        check(group, 'hold', { concern: 'two-adults' }, SOCIAL_MEDIA),
      ],
    },
    {
      number: '8.3',
      does: ['hold'],
      ...social.ownAccounts('adults at risk'),
      checks: [check(agreedAccount, 'hold', { concern: 'personal' }, SOCIAL)],
    },
    {
      number: '8.4',
      does: ['warn'],
      ...social.decentPosts('school'),
      checks: [ofPosts(check(derogatory, 'warn', {}, SOCIAL))],
    },
    {
      number: '9.1',
      does: ['register', 'hold'],
      ...own.trusteeFirst,
      checks: [check(contactRegister, 'hold', { by: ['safeguarding trustee'] }, SOCIAL_MEDIA)],
    },
    { number: '9.2', does: ['register'], ...own.contactRegister, checks: [] },
    { number: '9.3', does: ['remind'], ...own.yearlyLook, checks: [] },
  ],
};

export default wrbc;
