import { breach, CLEAR, type Rule, unsure } from '../rule';

/**
 * Does a parent or carer of anybody addressed object to electronic contact? (READING 7) Lifted by 'at risk' or by
 * extenuating circumstances in words. What nobody wrote down is not known, and never an objection.
 */
const parentsObjection: Rule = {
  id: 'parents-objection',
  ask: 'risk-or-circumstances',
  answer: ({ known, declared }) => {
    if (declared.atRisk || declared.extenuating?.trim()) return CLEAR;
    if (known.some(({ registers }) => registers.parentObjects === true)) return breach();
    return known.every(({ registers }) => registers.parentObjects === false)
      ? CLEAR
      : unsure('parent-consent');
  },
};
export default parentsObjection;
