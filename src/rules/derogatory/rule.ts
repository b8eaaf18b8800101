import { derogatory as found } from '../../language/derogatory';
import { ruleOfWords } from '../of-words';

/** Is there contempt for anybody the organisation works with? */
const derogatory = ruleOfWords('derogatory', found);
export default derogatory;
