import type { Attachment, Draft } from '../../draft/draft';
import { known, type Reading, unknown } from '../../draft/reading';
import { ownText } from '../../page/own-text';
import { press, targetOf } from '../../page/press';
import type { Compose, SendWay, Site } from '../../page/site';
import { draftWithinLimits, partiesWithinLimits } from '../../page/within-limits';
import { recipients, sender } from './parties';
import {
  ATTACHMENT,
  ATTACHMENT_NAME,
  EDITOR_FRAME,
  ENCRYPTED,
  FORM,
  FRAME,
  IS_HTML,
  PAGE,
  QUOTED,
  SEND_COMMAND,
  SEND_LOOK,
  SIGNATURE,
  SUBJECT,
  WORDS,
} from './selectors';
import { isReply, quotesAnother, type Settings, settings } from './settings';

/** Roundcube on the organisation's own host, which is added in set-up. One message a page. */
const roundcube: Site = {
  id: 'roundcube',
  hosts: [],
  recognises: ({ document }) =>
    document.querySelector(PAGE) !== null || document.querySelector(FORM) !== null,
  composes: (document) => [...document.querySelectorAll(FORM)].map(compose),
  health: (box) => {
    const { from, to } = box.parties();
    const { text } = box.draft();
    const say = (reading: Reading<unknown>) => (reading.known ? reading.how : `unknown: ${reading.why}`);
    const send = sendButtons(box.root).length ? 'button' : 'not-found';
    return { from: say(from), to: say(to), text: say(text), send };
  },
};
export default roundcube;

function compose(form: Element): Compose {
  const root = form.closest(FRAME) ?? form;
  const parties = () =>
    partiesWithinLimits({ site: roundcube.id, channel: 'email', from: sender(form), to: recipients(form) });
  return {
    root,
    editor: () => editor(form),
    windows: () => {
      const window = editorFrame(form)?.contentWindow;
      return window ? [window] : [];
    },
    parties,
    draft: (leaving = 'now') => draft(form, parties(), leaving),
    sending: (event) => sending(event, root, form),
    release: (way) => {
      const control = way.control?.isConnected ? way.control : sendButtons(root)[0];
      if (!control) return false;
      press(control);
      return true;
    },
  };
}

function draft(form: Element, parties: ReturnType<Compose['parties']>, leaving: Draft['leaving']): Draft {
  const said = settings(form.ownerDocument);
  const box = editor(form);
  const secret = form.querySelector(ENCRYPTED) !== null;
  const words =
    !secret && box && 'contentDocument' in box ? (box as HTMLIFrameElement).contentDocument?.body : box;
  const subject = form.querySelector<HTMLInputElement>(SUBJECT);
  return draftWithinLimits({
    ...parties,
    kind: isReply(said) ? 'reply' : 'new',
    group: known(null, 'email'),
    text: words ? known(ownWords(words, said), 'editor') : unknown(secret ? 'encrypted' : 'no-editor'),
    subject: subject ? known(subject.value, 'subject-field') : unknown('no-subject-field'),
    attachments: known(attachments(form.ownerDocument), 'attachment-list'),
    leaving,
  });
}

/** Where the words are: the plain field, or the frame of the HTML editor; null while that one is being built. */
function editor(form: Element): HTMLElement | null {
  const isHtml = form.querySelector<HTMLInputElement>(IS_HTML)?.value === '1';
  return isHtml ? editorFrame(form) : form.querySelector<HTMLElement>(WORDS);
}

const editorFrame = (form: Element): HTMLIFrameElement | null => form.querySelector(EDITOR_FRAME);

/** A message that is passed on follows a line like '-------- Original Message --------', unquoted. */
function ownWords(words: Element, said: Settings): string {
  const text = ownText(words, {
    quoted: quotesAnother(said) ? QUOTED : null,
    signature: SIGNATURE,
    signatures: Object.values(said.signatures ?? {}).map(({ text }) => text ?? ''),
  });
  return said.compose_mode === 'forward' ? (text.split(/^-{8} .* -{8}$/m)[0] ?? '').trim() : text;
}

/** The kind of file is told by the item's classes alone, in parts: 'image png jpg'. */
const attachments = (document: Document): readonly Attachment[] =>
  [...document.querySelectorAll(ATTACHMENT)].map((item) => ({
    name: item.querySelector(ATTACHMENT_NAME)?.textContent?.trim() ?? item.textContent?.trim() ?? '',
    type: mimeType(item.classList),
  }));

const mimeType = ([kind, detail]: DOMTokenList): string =>
  kind && detail && /^(application|audio|image|text|video)$/.test(kind) ? `${kind}/${detail}` : '';

function sending(event: Event, root: Element, form: Element): SendWay | null {
  if (event.type === 'submit') {
    return event.target === form ? { id: 'send', leaving: 'now', control: null } : null;
  }
  if (event.type === 'keydown' && !['Enter', ' '].includes((event as KeyboardEvent).key)) return null;
  const control = targetOf(event)?.closest('button, a, input');
  if (!control || !sendButtons(root).includes(control)) return null;
  return { id: 'send', leaving: 'now', control };
}

const sendButtons = (root: Element): readonly Element[] => [
  ...root.querySelectorAll(`${SEND_COMMAND}, ${SEND_LOOK}`),
];
