import asksImage from '../../rules/asks-image/rule';
import { BY_READING, BY_STAFF } from '../met';
import { type Clause, check } from '../policy';

/** Section 2: what the police advise on indecent images. */
export const images: readonly Clause[] = [
  {
    number: '2.1',
    does: ['hold'],
    gist: 'Pictures or videos that young people have, of themselves or of others, are never asked for. If one is indecent, sending it is an offence, and your asking would draw them into it.',
    checks: [check(asksImage, 'hold', {})],
    how: 'A check on the words, by a first list: requests for pictures of people are held, pictures of a piece of work are let go.',
  },
  {
    number: '2.2',
    does: ['show'],
    gist: 'If a young person offers to show you such a picture, ask whether you may keep their phone for now. Then ring the police, who decide whether to look.',
    checks: [],
    ...BY_READING,
  },
  {
    number: '2.3',
    does: ['record', 'remind'],
    gist: 'If an indecent image reaches your phone, tell your head, line manager or head of service at once. The police come next, and then it is deleted.',
    checks: [],
    how: BY_STAFF,
    notYet: 'The steps shown, an entry without the image, and a reminder until the manager is told.',
  },
  {
    number: '2.4',
    does: ['show', 'record'],
    gist: 'If a young person will not hand over the phone, advise them to delete what is on it and write down that you did. Staff are advised in the same way.',
    checks: [],
    how: BY_READING.how,
    notYet: 'An entry of the advice given.',
  },
  {
    number: '2.5',
    does: ['show'],
    gist: "In schools nobody downloads an indecent image, whatever the reason. If you wonder what it is, ring the police's safeguarding referral unit or the local authority's designated person.",
    checks: [],
    ...BY_READING,
  },
];
