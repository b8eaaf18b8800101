import { orNull } from '../../draft/reading';
import { shorthand as shorthandIn } from '../../language/shorthand';
import { breach, CLEAR, type Rule, unsure } from '../rule';

/** Is there text-speak in it? A page whose words could not be read leaves it open. */
const shorthand: Rule = {
  id: 'shorthand',
  ask: 'reason',
  answer: ({ draft }) => {
    const text = orNull(draft.text);
    if (text === null) return unsure('text');
    const found = shorthandIn(text);
    return found.length > 0 ? breach(found) : CLEAR;
  },
};
export default shorthand;
