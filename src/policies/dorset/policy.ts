import type { Policy } from '../policy';
import { emailAndSocialSites } from './email-and-social';
import { images } from './images';
import { saferPractice } from './safer-practice';
import { texting } from './texting';

/** The pan-Dorset guidelines: paragraph 12 of the national guidance (2007), which they quote, and their own sections 1 to 4. */
const dorset: Policy = {
  id: 'dorset',
  title: 'Guidelines for Text Messaging and E-mailing',
  organisation: 'Pan-Dorset safeguarding partners',
  edition: 'procedures effective from 2008',
  advice: ['line manager'],
  clauses: [...saferPractice, ...texting, ...images, ...emailAndSocialSites],
};

export default dorset;
