import { investigating as found } from '../../language/investigating';
import { ruleOfWords } from '../of-words';

/** Does it press for the details of a disclosure, or promise to look into it? */
const investigating = ruleOfWords('investigating', found);
export default investigating;
