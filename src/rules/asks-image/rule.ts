import { asksImage as found } from '../../language/asks-image';
import { ruleOfWords } from '../of-words';

/** Is a young person asked for a picture or video of themselves or others, or to turn a camera on? (READING 11) */
const asksImage = ruleOfWords('asks-image', found);
export default asksImage;
