import { secrecy as found } from '../../language/secrecy';
import { ruleOfWords } from '../of-words';

/** Is a secret asked for or promised? */
const secrecy = ruleOfWords('secrecy', found);
export default secrecy;
