import type { Compose, Site } from './site';

/** Who is told what happens to the messages being written on a page. */
export interface Watcher {
  /** A message is being written; the signal ends when its box leaves the page. */
  opened(compose: Compose, signal: AbortSignal): void;
  /** Who it is from or to has changed since it was opened, or since the last time. */
  parties(compose: Compose): void;
  /** Something was typed into it: once a key, so do nothing here that takes time. */
  text(compose: Compose): void;
  /** A window of its own that belongs to it: listen there for sends. Told again and again for the same one. */
  window(window: Window): void;
}

/** The messages being written on a page, as far as they are known. */
export interface Watch {
  /** Up to date: looks at the page first if it has changed since the last look. */
  composes(): readonly Compose[];
}

/** Milliseconds from a change of the page to the look at it; further changes until then cost nothing. */
const PAUSE = 120;
/** Milliseconds without a key until an address that is being typed counts as one. A send reads it at once. */
const TYPED = 400;

interface Open {
  readonly compose: Compose;
  readonly closing: AbortController;
  parties: string;
}

/** Watches a page for messages being written, with one observer and a few listeners. */
export function watchComposes(site: Site, page: Window, watcher: Watcher, signal: AbortSignal): Watch {
  const { document } = page;
  const open = new Map<Element, Open>();
  let due: ReturnType<typeof setTimeout> | undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(due);
    due = undefined;
    const composes = site.composes(document);
    for (const [root, { closing }] of open) {
      if (root.isConnected && !composes.some((compose) => replaces(compose.root, root))) continue;
      open.delete(root);
      closing.abort();
    }
    for (const compose of composes) meet(compose);
  };

  const meet = (compose: Compose) => {
    const parties = JSON.stringify(compose.parties());
    for (const window of compose.windows()) {
      listen(window);
      watcher.window(window);
    }
    const known = open.get(compose.root);
    if (!known) {
      const closing = new AbortController();
      open.set(compose.root, { compose, closing, parties });
      meetSignature(compose);
      watcher.opened(compose, closing.signal);
    } else if (typing === undefined && known.parties !== parties) {
      known.parties = parties;
      watcher.parties(known.compose);
    }
  };

  const changed = () => {
    due ??= setTimeout(look, PAUSE);
  };
  /** The message whose words an event is in. */
  const writtenIn = (event: Event): Compose | undefined => {
    const target = event.composedPath()[0] as Node;
    const frame = target.ownerDocument !== document && target.ownerDocument?.defaultView;
    for (const { compose } of open.values()) {
      if (frame ? compose.windows().includes(frame) : compose.editor()?.contains(target)) return compose;
    }
    return undefined;
  };
  const entered = (event: Event) => {
    const compose = writtenIn(event);
    if (compose) meetSignature(compose);
  };
  const typed = (event: Event) => {
    const compose = writtenIn(event);
    if (compose) return watcher.text(compose);
    if (!open.size) return;
    clearTimeout(typing);
    typing = setTimeout(settled, TYPED);
  };
  const settled = () => {
    clearTimeout(typing);
    typing = undefined;
    changed();
  };
  const listen = (window: Window) => {
    window.addEventListener('input', typed, { capture: true, passive: true, signal });
    window.addEventListener('focusin', entered, { capture: true, passive: true, signal });
  };

  const observer = new MutationObserver(changed);
  observer.observe(document, { childList: true, subtree: true });
  listen(page);
  // A choice of From, an address left in its field, an editor's iframe that is ready.
  for (const type of ['change', 'focusout', 'load']) {
    page.addEventListener(type, settled, { capture: true, passive: true, signal });
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(due);
      clearTimeout(typing);
      for (const { closing } of open.values()) closing.abort();
      open.clear();
    },
    { once: true },
  );
  look();

  return {
    composes: () => {
      if (due !== undefined) look();
      return [...open.values()].map(({ compose }) => compose);
    },
  };
}

/** A reading before anybody writes, so that words written into the signature are told from it later. */
const meetSignature = (compose: Compose): void => void compose.draft();

/** The same message in a box that has grown or shrunk: a page is often built from the inside out. */
const replaces = (now: Element, before: Element): boolean =>
  now !== before && (now.contains(before) || before.contains(now));
