import { isPermitted } from '../../people/permission';
import { breach, CLEAR, type Rule, unsure } from '../rule';

/**
 * Have the parents or carers of everybody addressed allowed this way of keeping in touch? (Dorset 12-work-equipment)
 * What nobody wrote down is not known (READING 7).
 */
const parentPermission: Rule = {
  id: 'parent-permission',
  ask: 'reason',
  answer: ({ known, draft, now, zone }) => {
    const permitted = known.map((person) => isPermitted(person, draft.channel, now, zone));
    if (permitted.includes(false)) return breach();
    return permitted.includes(null) ? unsure('parent-consent') : CLEAR;
  },
};
export default parentPermission;
