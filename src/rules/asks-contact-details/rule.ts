import { asksContactDetails as found } from '../../language/asks-contact-details';
import { ruleOfWords } from '../of-words';

/** Is a young person asked for their number, address, email or handle, where they live, or to add or follow? */
const asksContactDetails = ruleOfWords('asks-contact-details', found);
export default asksContactDetails;
