import type { Attachment, Draft } from '../../draft/draft';
import { known, type Reading, unknown } from '../../draft/reading';
import { ownText } from '../../page/own-text';
import type { Compose, Site } from '../../page/site';
import { draftWithinLimits, partiesWithinLimits } from '../../page/within-limits';
import { recipients, sender } from './parties';
import {
  ATTACHED,
  DRIVE,
  EDITOR,
  HIDDEN_SUBJECT,
  INLINE,
  MESSAGE_ID,
  QUOTE_HEAD,
  QUOTED,
  REPLIED_TO,
  SIGNATURE,
  SUBJECT,
} from './selectors';
import { release, sendButtons, sending } from './sends';

/** Gmail in a desktop browser: new messages, full screen, pop-outs and inline replies. Not the mobile pages. */
const gmail: Site = {
  id: 'gmail',
  hosts: ['https://mail.google.com/*'],
  recognises: ({ location }) =>
    location.hostname === 'mail.google.com' && !/^\/(mail\/)?mu\//.test(location.pathname),
  composes: (document) => boxes(document).map((root) => compose(root)),
  health: (box) => {
    const { from, to } = box.parties();
    const { text } = box.draft();
    const say = (reading: Reading<unknown>) => (reading.known ? reading.how : `unknown: ${reading.why}`);
    return { from: say(from), to: say(to), text: say(text), send: sendButtons(box.root).how };
  },
};
export default gmail;

function boxes(document: Document): readonly Element[] {
  return [...document.querySelectorAll(EDITOR)].flatMap((editor) => {
    let root = editor.parentElement;
    while (root && !root.querySelector(MESSAGE_ID)) root = root.parentElement;
    // Beyond a second editor the fields would be another message's.
    return root && root.querySelectorAll(EDITOR).length === 1 ? [root] : [];
  });
}

function compose(root: Element): Compose {
  const document = root.ownerDocument;
  const editor = () => root.querySelector<HTMLElement>(EDITOR);
  const parties = () =>
    partiesWithinLimits({
      site: gmail.id,
      channel: 'email',
      from: sender(root, document),
      to: recipients(root, editor()),
    });
  return {
    root,
    editor,
    windows: () => [],
    parties,
    draft: (leaving = 'now') => draft(root, editor(), parties(), leaving),
    sending: (event) => sending(event, root, () => boxes(document).filter((box) => box !== root)),
    release: (way) => release(way, root),
  };
}

function draft(
  root: Element,
  editor: HTMLElement | null,
  parties: ReturnType<Compose['parties']>,
  leaving: Draft['leaving'],
): Draft {
  const value = (selector: string) => root.querySelector<HTMLInputElement>(selector)?.value;
  const subject = value(SUBJECT) || value(HIDDEN_SUBJECT);
  const reply = isReply(root, value(REPLIED_TO));
  const quoted = reply || editor?.querySelector(QUOTE_HEAD) ? QUOTED : null;
  return draftWithinLimits({
    ...parties,
    kind: reply ? 'reply' : 'new',
    group: known(null, 'email'),
    text: editor ? known(ownText(editor, { quoted, signature: SIGNATURE }), 'editor') : unknown('no-editor'),
    subject: subject === undefined ? unknown('no-subject-field') : known(subject, 'subject-field'),
    attachments: known(attachments(root, editor, quoted), 'attach-fields'),
    leaving,
  });
}

const isReply = (root: Element, repliedTo: string | undefined): boolean =>
  repliedTo === undefined ? root.closest(INLINE) !== null : repliedTo !== '' && repliedTo !== 'undefined';

/** Files by the field that each leaves behind, with their names beside it; Drive files and pictures in the words. */
function attachments(root: Element, editor: Element | null, quoted: string | null): readonly Attachment[] {
  const files = [...root.querySelectorAll(ATTACHED)].map((field) => ({
    name:
      (field.parentElement?.querySelector('a > *') ?? field.nextElementSibling)?.textContent?.trim() ?? '',
    type: '',
  }));
  const drive = [...(editor?.querySelectorAll(DRIVE) ?? [])].map((chip) => ({
    name: chip.textContent?.trim() ?? '',
    type: '',
  }));
  const pictures = [
    ...(editor?.querySelectorAll('img[data-surl], img[src^="blob:"], img[src^="data:"]') ?? []),
  ]
    .filter((picture) => !picture.closest(quoted ? `${quoted}, ${SIGNATURE}` : SIGNATURE))
    .map((picture) => ({ name: picture.getAttribute('alt') ?? '', type: 'image/*' }));
  return [...files, ...drive, ...pictures];
}
