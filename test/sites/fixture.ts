import { Window } from 'happy-dom';

/** What a person does on a fixture's page, and which way of sending that must be. */
export interface Act {
  /** 'click', 'mousedown', 'mouseup', 'submit', or keys: 'Enter', 'Space', 'Control+Enter'. */
  readonly event: string;
  /** A selector. */
  readonly at: string;
  readonly way?: string;
}

/** Plain values, or `{ unknown: why }` where the page does not say. */
export type Expected = Readonly<Record<string, unknown>>;

/** The `.json` beside a fixture: what must be read on its page. */
export interface Reads {
  readonly url: string;
  /** Why there is nothing to read, where there is nothing. */
  readonly why?: string;
  readonly composes: readonly {
    readonly root: string;
    readonly draft: Expected;
    readonly how: Readonly<Record<string, string>>;
    readonly sends: readonly Act[];
    readonly notSends: readonly Act[];
  }[];
}

export interface Fixture {
  readonly site: string;
  readonly name: string;
  readonly html: string;
  readonly reads: Reads;
}

const HTML = import.meta.glob<string>('../../src/sites/*/fixtures/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const JSONS = import.meta.glob<string>('../../src/sites/*/fixtures/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every fixture of every site, with what must be read on it. */
export const FIXTURES: readonly Fixture[] = Object.entries(HTML).map(([path, html]) => {
  const [, site = '', name = ''] = path.match(/sites\/([^/]+)\/fixtures\/(.+)\.html$/) ?? [];
  const json = JSONS[path.replace(/html$/, 'json')];
  if (!json) throw new Error(`${site}/${name}: say in ${name}.json what must be read`);
  return { site, name, html, reads: JSON.parse(json) as Reads };
});

/** Fixture texts without a page of the same name. */
export const ORPHANS = Object.keys(JSONS).filter((path) => !HTML[path.replace(/json$/, 'html')]);

/** The page of a fixture, at its address. A `<template data-frame>` holds the words of an editor's frame. */
export function open(fixture: Fixture): globalThis.Window & typeof globalThis {
  const window = new Window({ url: fixture.reads.url });
  window.document.write(fixture.html);
  for (const template of window.document.querySelectorAll('template[data-frame]')) {
    const frame = window.document.getElementById(template.getAttribute('data-frame') ?? '');
    const body = (frame as unknown as HTMLIFrameElement | null)?.contentDocument?.body;
    if (!body) throw new Error(`${fixture.name}: no frame for the template`);
    body.innerHTML = template.innerHTML;
  }
  return window as unknown as globalThis.Window & typeof globalThis;
}

/** The event that an act is, as the page's window sees it; `see` is called while it is on its way. */
export function act(
  window: globalThis.Window & typeof globalThis,
  { event, at }: Act,
  see: (event: Event) => void,
): void {
  const target = window.document.querySelector(at);
  if (!target) throw new Error(`nothing at ${at}`);
  const keys = event.split('+');
  const key = keys.at(-1) === 'Space' ? ' ' : (keys.at(-1) ?? '');
  const init = { bubbles: true, cancelable: true, composed: true };
  const mouse = /^(click|mousedown|mouseup)$/.test(event);
  const made =
    event === 'submit'
      ? new window.Event('submit', init)
      : mouse
        ? new window.MouseEvent(event, init)
        : new window.KeyboardEvent('keydown', {
            ...init,
            key,
            ctrlKey: keys.includes('Control'),
            metaKey: keys.includes('Meta'),
            altKey: keys.includes('Alt'),
            shiftKey: keys.includes('Shift'),
          });
  const hear = (heard: Event) => see(heard);
  window.addEventListener(made.type, hear, { capture: true, once: true });
  target.dispatchEvent(made);
}
