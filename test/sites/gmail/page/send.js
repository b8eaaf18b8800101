import { close } from './boxes.js';
import { ACCOUNT, KINDS, LABELS } from './labels.js';
import { addressed } from './recipients.js';

/** Every message that has left, as it left. */
export const sentMessages = [];

export const send = (state, way, at = null) => {
  for (const chipless of state.root.querySelectorAll('.anm input')) chipless.blur();
  const value = (name) => state.root.querySelector(`[name="${name}"]`).value;
  const [to, cc, bcc] = KINDS.map((kind) => addressed(state, kind));
  if (![...to, ...cc, ...bcc].length) return toast('Please specify at least one recipient.');
  sentMessages.push({
    way,
    at,
    to,
    cc,
    bcc,
    from: value('from') || ACCOUNT,
    subject: value('subjectbox') || value('subject'),
    // biome-ignore lint/performance/useDomNodeTextContent: the words leave as they are shown
    text: state.editor.innerText,
    html: state.editor.innerHTML,
    attachments: [...state.attachments],
  });
  close(state);
  toast(at ? LABELS.scheduled : LABELS.sent);
};
const toast = (sentence) => {
  document.querySelector('.toast').textContent = sentence;
};
