import type { Attachment } from '../../draft/draft';
import { orNull } from '../../draft/reading';
import { localTime } from '../../people/local-time';
import type { Person } from '../../people/person';
import { breach, CLEAR, type Rule, unsure } from '../rule';

/** Children are not photographed with phones before this birthday. */
const AGE = 7;

/** Files that hold a picture or a film, by the end of their name, where the page does not give their type. */
const PICTURE = /\.(jpe?g|png|gif|webp|avif|hei[cf]|bmp|tiff?|mp4|m4v|mov|webm|avi|mkv|3gp)$/i;

/**
 * Does a picture or a film go to a child under seven? (WRBC 6.4, READING 10) An adult at risk is none, whether the day
 * of birth is noted or not.
 */
const underSevenPicture: Rule = {
  id: 'under-seven-picture',
  ask: 'reason',
  answer: ({ draft, known, now, zone }) => {
    const attached = orNull(draft.attachments);
    if (attached && !attached.some(isPicture)) return CLEAR;
    const day = localTime(now, zone)?.day;
    const young = known.map((person) => isUnderSeven(person, day));
    if (young.every((is) => is === false)) return CLEAR;
    if (!attached) return unsure('attachments');
    return young.includes(true) ? breach() : unsure('birth-date');
  },
};
export default underSevenPicture;

function isPicture({ name, type }: Attachment): boolean {
  return /^(image|video)\//i.test(type) || PICTURE.test(name.trim());
}

/** null where nobody can tell. A child born on 29 February turns seven on 1 March. */
function isUnderSeven({ born, status }: Person, day: string | undefined): boolean | null {
  if (status !== 'current') return false;
  if (!born || !day) return null;
  return day < `${Number(born.slice(0, 4)) + AGE}${born.slice(4, 10)}`;
}
