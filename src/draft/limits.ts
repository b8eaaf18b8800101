/** What a draft may hold at most; lengths in UTF-16 units. A page that shows more of something is not believed by halves: it is unknown. */
export const LONGEST_TEXT = 1_000_000;
export const LONGEST_SUBJECT = 1_000;
/** A handle, a name, the name of a file. */
export const LONGEST_NAME = 1_000;
export const MOST_RECIPIENTS = 2_000;
export const MOST_ATTACHMENTS = 500;
