import type { Channel } from '../draft/draft';
import { isAgreed } from './agreement';
import { localTime } from './local-time';
import type { Person } from './person';

/**
 * Whether a parent or carer has allowed a channel: by the register of permissions, else by an agreement on the channel
 * that is in force. null where neither says anything. A no in the register stands, whatever was agreed.
 * @param now milliseconds since 1970, UTC
 */
export function isPermitted(person: Person, channel: Channel, now: number, zone: string): boolean | null {
  const noted = person.registers.parentPermission?.[channel];
  if (noted !== undefined) return noted;
  const day = localTime(now, zone)?.day;
  if (!day) return null;
  return isAgreed(person, { kind: 'use-channel', by: ['parent'], need: 'any' }, day, channel) ? true : null;
}
