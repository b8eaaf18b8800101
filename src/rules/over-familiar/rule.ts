import { overFamiliar as found } from '../../language/over-familiar';
import { ruleOfWords } from '../of-words';

/** Is the wording nearer than the work calls for: kisses, pet names, looks, gifts, meeting alone, a more private channel? */
const overFamiliar = ruleOfWords('over-familiar', found);
export default overFamiliar;
