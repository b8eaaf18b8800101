import { crisis as found } from '../../language/crisis';
import { ruleOfWords } from '../of-words';

/** Does it concern self-harm, suicide, abuse, running away or immediate danger, which is for speaking and not for texting? */
const crisis = ruleOfWords('crisis', found);
export default crisis;
