import { isAgreed } from '../../people/agreement';
import { localTime } from '../../people/local-time';
import type { AgreedBy } from '../../people/person';
import { breach, CLEAR, type Rule, unsure } from '../rule';

/** Who keeps the register: any one of these roles. */
export interface ContactRegisterOptions {
  readonly by: readonly AgreedBy[];
}

/**
 * Does the contact with everybody addressed stand in the contact register, in force today and for this channel?
 * (WRBC 9.1, READING 10) The register is what was told: where there is no entry, nobody was.
 */
const contactRegister: Rule<ContactRegisterOptions> = {
  id: 'contact-register',
  ask: 'reason',
  answer: ({ known, draft, now, zone }, { by }) => {
    const day = localTime(now, zone)?.day;
    if (!day) return unsure('zone');
    const wanted = { kind: 'social-media-use', by, need: 'any' } as const;
    return known.every((person) => isAgreed(person, wanted, day, draft.channel)) ? CLEAR : breach();
  },
  telling: ({ by }) => ({ facts: [{ roles: by, need: 'any' }] }),
};
export default contactRegister;
