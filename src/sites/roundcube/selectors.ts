/** Where Roundcube (1.4 to 1.6) keeps what is read; seen in 1.6.5 with the elastic skin, November 2026. */
export const PAGE = 'body.task-mail';
export const FORM = 'form:has([name="_message"]):has([name="_to"])';
/** Elastic keeps the buttons outside the form. */
export const FRAME = '#layout-content, #mainscreen';

export const FROM = '[name="_from"]';
export const RECIPIENT_FIELDS = ':is([name="_to"], [name="_cc"], [name="_bcc"])';
/** Elastic's widget, which stands behind the field that it writes to. */
export const CHIPS = 'ul.recipient-input';
export const CHIP = 'li.recipient';
export const TYPED = 'li.input input';

export const SUBJECT = '[name="_subject"]';
export const WORDS = 'textarea[name="_message"]';
export const IS_HTML = '[name="_is_html"]';
export const EDITOR_FRAME = 'iframe[id$="_ifr"]';
/** The editor of Mailvelope, which nobody else can read. */
export const ENCRYPTED = '.mailvelope';
/** Beside the form in elastic. */
export const ATTACHMENT = '#attachment-list > li';
export const ATTACHMENT_NAME = '.attachment-name';

export const SIGNATURE = '#_rc_sig';
/** Not the writer's own words in an answer; in a new message a quotation is. */
export const QUOTED = '#reply-intro, blockquote';

/** By what it does; every skin has it. */
export const SEND_COMMAND = `[onclick*="command('send'"]`;
/** By its look; on narrow screens elastic shows a copy without a command, which clicks the first. */
export const SEND_LOOK = ':is(button, a, input).send';
