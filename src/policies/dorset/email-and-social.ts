import agreedAccount from '../../rules/agreed-account/rule';
import emailPlan from '../../rules/email-plan/rule';
import purpose from '../../rules/purpose/rule';
import socialNotRecommended from '../../rules/social-not-recommended/rule';
import { EMAIL, SOCIAL_SITES } from '../channels';
import { BY_READING, BY_RECORD, BY_STAFF } from '../met';
import { type Clause, check } from '../policy';

/** Sections 3 and 4: email, and social networking sites. */
export const emailAndSocialSites: readonly Clause[] = [
  {
    number: '3.1',
    does: ['show'],
    gist: 'Many young people have an email address of their own.',
    checks: [],
    ...BY_READING,
  },
  {
    number: '3.2',
    does: ['hold'],
    gist: 'Email young people only from a work address, one that your service has named as such.',
    checks: [check(agreedAccount, 'hold', { concern: 'channel' }, EMAIL)],
    how: 'A check against the register of agreed accounts.',
  },
  {
    number: '3.3',
    does: ['show'],
    gist: "Your agency's own rules for email hold for every email to a young person.",
    checks: [],
    ...BY_READING,
  },
  {
    number: '3.4',
    does: ['ask'],
    gist: 'Each email needs a reason that is plainly professional, and what you write keeps to it.',
    checks: [check(purpose, 'ask', {}, EMAIL)],
    how: 'A check: the reason is asked for and stands in the record.',
  },
  {
    number: '3.5',
    does: ['register', 'hold'],
    gist: 'Email belongs to a plan that the young person has agreed to and a parent or carer knows of. If they do not, your line manager has to agree first, and that is written down.',
    checks: [check(emailPlan, 'hold', { by: ['line manager'] }, EMAIL)],
    how: "A check against the registers: a parent's no is held unless the line manager agreed; what nobody wrote down is a quiet line.",
    notYet: 'A page on which plans and decisions are entered.',
  },
  {
    number: '3.6',
    does: ['record'],
    gist: "Every email to or from a young person becomes part of the service's record.",
    checks: [],
    how: `${BY_RECORD} It is exported to the manager.`,
    notYet: 'Emails that come in.',
  },
  {
    number: '4.1',
    does: ['warn'],
    gist: 'Writing to young people through social networks is advised against. Choose a way that your organisation has agreed.',
    checks: [check(socialNotRecommended, 'warn', { sites: SOCIAL_SITES })],
    how: 'A check: a warning on every social site, whatever the account.',
  },
  {
    number: '4.2',
    does: ['record', 'remind'],
    gist: 'You may come across a social page that shows a young person you know caught up in something worrying. Write it down and tell your line manager.',
    checks: [],
    how: BY_STAFF,
    notYet: 'An entry of it, and a reminder until the line manager is told.',
  },
  {
    number: '4.3',
    does: ['show'],
    gist: 'Think twice before you put personal details on a gaming or social site: you cannot know who will use them.',
    checks: [],
    ...BY_READING,
  },
];
