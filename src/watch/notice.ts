/** Milliseconds that a notice stays: long enough to read twice. */
const STAYS = 12_000;

/**
 * A quiet sentence in the corner, from the resident script itself: for when the panel's code is not
 * there, or the extension it came from is gone. It takes no focus and no clicks, and goes by itself.
 */
export function notice(sentence: string): void {
  if (sentence === '') return;
  const host = document.createElement('div');
  const line = document.createElement('p');
  Object.assign(host.style, { all: 'initial', pointerEvents: 'none', zIndex: '2147483647' });
  Object.assign(host.style, { position: 'fixed', left: '16px', bottom: '16px', maxWidth: '360px' });
  Object.assign(line.style, { margin: '0', padding: '12px 16px', borderRadius: '10px' });
  Object.assign(line.style, {
    font: '14px/1.45 system-ui, sans-serif',
    color: '#fff',
    background: '#1d3b3f',
  });
  line.setAttribute('role', 'status');
  host.attachShadow({ mode: 'closed' }).append(line);
  document.documentElement.append(host);
  // A status that is filled after it stands there is read out; one that comes filled often is not.
  setTimeout(() => {
    line.textContent = sentence;
  });
  setTimeout(() => host.remove(), STAYS);
}
