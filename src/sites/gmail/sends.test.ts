// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { release } from './sends';

const SCHEDULE = { id: 'schedule', leaving: 'later', control: null } as const;
let root: Element;
let menu: Element;
let chosen: number;

beforeEach(() => {
  // happy-dom draws nothing: what is not hidden is shown.
  HTMLElement.prototype.checkVisibility = function () {
    return !this.closest('[hidden]');
  };
  document.body.innerHTML =
    '<div id="box"><div role="group"><div role="button" class="T-I-atl">Send</div><div role="button" class="T-I-atl" aria-haspopup="true"></div></div></div>';
  root = document.querySelector('#box') as Element;
  menu = root.querySelector('[aria-haspopup]') as Element;
  chosen = 0;
});

/** The menu's item, which counts how often it is chosen. */
function item(): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('selector', 'scheduledSend');
  made.addEventListener('click', () => {
    chosen += 1;
  });
  document.body.append(made);
  return made;
}

describe('Schedule send, when it is let go', () => {
  it('is pressed where it still stands', () => {
    expect(release({ ...SCHEDULE, control: item() }, root)).toBe(true);
    expect(chosen).toBe(1);
  });

  it('is pressed at once in the menu that was opened again', () => {
    menu.addEventListener('mousedown', () => item());
    expect(release(SCHEDULE, root)).toBe(true);
    expect(chosen).toBe(1);
  });

  it('is pressed as soon as the page draws it', () => {
    vi.stubGlobal('requestAnimationFrame', (next: () => void) => {
      hidden.hidden = false;
      next();
    });
    const hidden = item();
    hidden.hidden = true;
    expect(release(SCHEDULE, root)).toBe(true);
    expect(chosen).toBe(1);
    vi.unstubAllGlobals();
  });

  it('has not been pressed where the menu does not have it, or is gone', () => {
    expect(release(SCHEDULE, root)).toBe(false);
    menu.remove();
    item();
    expect(release(SCHEDULE, root)).toBe(false);
    expect(chosen).toBe(0);
  });
});
