/**
 * Where Gmail keeps what is read, anchored on `name`, `role` and `g_editable`; two-letter classes only as a
 * second way. Facts gathered from public code in November 2026; no live page was opened.
 */
export const EDITOR = '[g_editable="true"][role="textbox"]';

/** A message's box is the nearest ancestor of the editor that holds one of these too. */
export const MESSAGE_ID = 'input[name="subjectbox"], input[name="composeid"], input[name="draft"]';

const ROW = ':is([name="to"], [name="cc"], [name="bcc"])';
/** Chips since 2021; the choices that a typed name offers are options as well, but without `data-name`. */
export const CHIP = `${ROW}:not(input, textarea) [role="option"][data-name]`;
/** Chips before that. */
export const OLD_CHIP = `${ROW}:not(input, textarea) [data-hovercard-id]:not([role="option"], [role="option"] *)`;
export const HIDDEN_FIELD = `input[type="hidden"]${ROW}`;
/** Where an address is typed, and stays until it becomes a chip. */
export const TYPED = `textarea${ROW}, ${ROW}:not(input, textarea) input:not([type="hidden"], [aria-hidden="true"])`;
/** People of an inline reply whose row has not been opened. */
export const SUMMARY = 'span[email]';

export const FROM = 'input[name="from"]';
export const ACCOUNT = 'a[href*="accounts.google."][aria-label*="@"]';

export const REPLIED_TO = 'input[name="rm"]';
export const INLINE = '.ip';
export const SUBJECT = 'input[name="subjectbox"]';
export const HIDDEN_SUBJECT = 'input[name="subject"]';
export const ATTACHED = 'input[name="attach"]';
export const DRIVE = '.gmail_drive_chip';

/**
 * Of `.gmail_quote` only the quotation goes, since answers are written between its parts; where it holds no
 * quotation it is a forwarded message, and goes as a whole.
 */
export const QUOTED = 'blockquote.gmail_quote, .gmail_attr, div.gmail_quote:not(:has(blockquote))';
/** Introduces what is quoted. A quotation without one is made with the button for it, of the writer's own words. */
export const QUOTE_HEAD = '.gmail_attr';
/** What the page puts in, and nobody has written into. */
export const SIGNATURE = '.gmail_signature, .gmail_signature_prefix, .gmail_drive_chip';

const BUTTON = '[role="button"]';
/** The menu beside Send: in the row of buttons, the only one with a menu that follows one without. */
export const MENU_BUTTON = `${BUTTON}.T-I-atl[aria-haspopup="true"], [role="group"] ${BUTTON}:not([aria-haspopup="true"]) + ${BUTTON}[aria-haspopup="true"]:not([role="toolbar"] *)`;
export const SEND_BY_CLASS = `${BUTTON}.T-I-atl:not([aria-haspopup="true"])`;
export const ARCHIVE = '.Uo';
/** Send stands first in the row of buttons below the words. */
export const FIRST_OF_ROW = `[role="group"] ${BUTTON}[data-tooltip]:not([aria-haspopup="true"])`;
export const PLAIN_BUTTON = `${BUTTON}:not([aria-haspopup="true"])`;
export const SCHEDULE = '[selector="scheduledSend"]';
