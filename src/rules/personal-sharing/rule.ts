import { personalSharing as found } from '../../language/personal-sharing';
import { ruleOfWords } from '../of-words';

/** Does the writer share troubles, relationships, health or nights out of their own? */
const personalSharing = ruleOfWords('personal-sharing', found);
export default personalSharing;
