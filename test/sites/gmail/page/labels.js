/** Labels in two languages, and the account that is signed in. */
const EN = {
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  send: 'Send',
  keys: 'Send (Ctrl-Enter)',
  archive: 'Send and archive',
  more: 'More send options',
  later: 'Schedule send',
  attach: 'Attach files',
  bin: 'Discard draft',
  body: 'Message Body',
  subject: 'Subject',
  fresh: 'New Message',
  sent: 'Message sent',
  scheduled: 'Send scheduled',
};
const CY = {
  to: 'At',
  cc: 'Copi',
  bcc: 'Copi cudd',
  send: 'Anfon',
  keys: 'Anfon (Ctrl-Enter)',
  archive: 'Anfon ac archifo',
  more: 'Rhagor o ddewisiadau anfon',
  later: 'Amserlennu anfon',
  attach: 'Atodi ffeiliau',
  bin: 'Dileu drafft',
  body: 'Corff y neges',
  subject: 'Pwnc',
  fresh: 'Neges newydd',
  sent: 'Anfonwyd y neges',
  scheduled: 'Amserlennwyd',
};
export const LABELS = new URL(location.href).searchParams.get('lang') === 'cy' ? CY : EN;
export const ACCOUNT = 'r.ellis@elmcourt.example';
export const ALIASES = [ACCOUNT, 'office@elmcourt.example', 'rowan@ellis-family.example'];
export const KINDS = ['to', 'cc', 'bcc'];
