import type { AgreedBy } from '../../people/person';
import agreedAccount from '../../rules/agreed-account/rule';
import derogatory from '../../rules/derogatory/rule';
import excessiveContact from '../../rules/excessive-contact/rule';
import facebookRule from '../../rules/facebook-rule/rule';
import givingNumber from '../../rules/giving-number/rule';
import group from '../../rules/group/rule';
import managerTold from '../../rules/manager-told/rule';
import parentsInformed from '../../rules/parents-informed/rule';
import parentsObjection from '../../rules/parents-objection/rule';
import personalSharing from '../../rules/personal-sharing/rule';
import purpose from '../../rules/purpose/rule';
import quietHours from '../../rules/quiet-hours/rule';
import { EMAIL, NOT_EMAIL, SOCIAL, SOCIAL_SITES } from '../channels';
import * as aims from '../family/aims';
import * as email from '../family/email';
import * as parents from '../family/parents';
import * as phones from '../family/phones';
import * as reasons from '../family/reasons';
import * as social from '../family/social';
import { check, ofPosts, type Policy } from '../policy';
import { wordingAt } from '../wording';

const MANAGER = 'line manager or team leader';
const MANAGERS: readonly AgreedBy[] = ['line manager', 'team leader'];
const NIGHT = { from: '21:00', to: '08:00' };
const TOO_MANY = { aDay: 10, sevenDays: 30, onEnd: 3 };
const NUMBER_AGREED = {
  agreement: 'share-mobile-number',
  by: ['line manager', 'team leader'],
  need: 'any',
} as const;

/** Elm Court School's policy: LCET's, with improper conduct in 1.3 and the Facebook rule (its first 8.4). */
const elmCourt: Policy = {
  id: 'elm-court',
  title: 'E-safety Policy',
  organisation: 'Elm Court School',
  edition: null,
  advice: ['line manager', 'team leader'],
  clauses: [
    { number: '1.1-1.4', does: ['show'], ...aims.whyThereIsAPolicy('conduct'), checks: [] },
    { number: '2.1', does: ['show'], ...aims.whatIsMeant, checks: [] },
    { number: '3.1', does: ['show'], ...aims.theLaw, checks: [] },
    { number: '3.2', does: ['remind'], ...aims.trainingAndReview, checks: [] },
    { number: '4.1', does: ['warn', 'ask'], ...reasons.noPrivateContact('4.3'), checks: [] },
    { number: '4.2', does: ['show'], ...reasons.easierInWriting, checks: [] },
    { number: '4.3', does: ['ask'], ...reasons.aReasonFromTheWork, checks: [check(purpose, 'ask', {})] },
    { number: '4.4', does: ['ask'], ...reasons.reasonsOffered('4.3'), checks: [] },
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
    { number: '6.2', does: ['hold'], ...phones.atNight, checks: [check(quietHours, 'hold', NIGHT)] },
    {
      number: '6.3',
      does: ['warn', 'ask'],
      ...phones.plainWords(MANAGER),
      checks: wordingAt(NOT_EMAIL),
    },
    { number: '6.4', does: ['record'], ...phones.textsKept(MANAGER), checks: [] },
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
      ...social.agreedAccount,
      checks: [check(agreedAccount, 'hold', { concern: 'channel' }, SOCIAL)],
    },
    {
      number: '8.3',
      does: ['hold'],
      ...social.ownAccounts('vulnerable adults'),
      checks: [check(agreedAccount, 'hold', { concern: 'personal' }, SOCIAL)],
    },
    {
      number: '8.4a',
      does: ['hold', 'record', 'remind'],
      ...social.noAnswerOnSocialSites,
      checks: [check(facebookRule, 'hold', {}, SOCIAL_SITES)],
    },
    {
      number: '8.4b',
      does: ['warn'],
      ...social.decentPosts('school'),
      checks: [ofPosts(check(derogatory, 'warn', {}, SOCIAL))],
    },
  ],
};

export default elmCourt;
