import { thirdParty as found } from '../../language/third-party';
import { ruleOfWords } from '../of-words';

/** Is one young person asked to tell another something, or to find out about another? */
const thirdParty = ruleOfWords('third-party', found);
export default thirdParty;
