import { CHANNELS, type Channel } from '../draft/draft';

/** The channels of a policy's section on email. */
export const EMAIL: readonly Channel[] = ['email'];

/** The channels of a policy's section on texting. */
export const TEXTS: readonly Channel[] = ['text'];

/** What goes by a mobile phone's number (Dorset 1.2). */
export const BY_MOBILE: readonly Channel[] = ['text', 'call', 'whatsapp'];

/** Everything but email: where a clause of its own speaks of email. */
export const NOT_EMAIL = allBut('email');

/** Everything but email and texts: where each has a clause of its own (WRBC 4.8, 6.2, 7.2). */
export const NEITHER_EMAIL_NOR_TEXTS = allBut('email', 'text');

/** WRBC's 'social media' (1.1, READING 10): every channel but a spoken call. */
export const SOCIAL_MEDIA = allBut('call');

/** Social networking and instant messaging: whatever is neither email nor the telephone (section 8). */
export const SOCIAL = allBut('email', 'text', 'call');

/** Sites where a person has a profile that others see (8.4a, Dorset 4.1). Messengers and Teams are none. */
export const SOCIAL_SITES: readonly Channel[] = [
  'facebook',
  'messenger',
  'instagram',
  'x',
  'discord',
  'linkedin',
  'tiktok',
  'snapchat',
];

/** Texts, and the messengers that are used like them (Dorset 1.5); social networks are Dorset's section 4. */
export const TEXTS_AND_MESSENGERS: readonly Channel[] = [
  'text',
  'messenger',
  'whatsapp',
  'teams',
  'discord',
  'snapchat',
];

function allBut(...left: readonly Channel[]): readonly Channel[] {
  return CHANNELS.filter((channel) => !left.includes(channel));
}
