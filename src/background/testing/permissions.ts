import { browser } from './browser';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly [more: string]: unknown;
}

/** What the browser has granted, registered and started, as it keeps it by itself. */
export interface Granting {
  /** Patterns that the person has allowed. */
  readonly granted: Set<string>;
  readonly registered: Map<string, Script>;
  /** Scripts that were started at once: 'tab file'. */
  readonly started: string[];
  /** Addresses of open tabs, by id. */
  readonly tabs: Map<number, string>;
  /** What the script in a tab was told: 'tab type'. */
  readonly told: string[];
  /** Tabs in which nothing can be started: a page of the browser's own, or one that has crashed. */
  readonly closed: Set<number>;
}

/** Gives the fake browser permissions and scripting that behave as the browsers' do. */
export function granting(): Granting {
  const state: Granting = {
    granted: new Set(),
    registered: new Map(),
    started: [],
    tabs: new Map(),
    told: [],
    closed: new Set(),
  };
  Object.assign(browser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => state.granted.has(one)),
    remove: async ({ origins }: { origins: string[] }) =>
      origins.map((one) => state.granted.delete(one)).every(Boolean),
  });
  Object.assign(browser.tabs, {
    query: async ({ url }: { url: string[] }) =>
      [...state.tabs].flatMap(([id, at]) =>
        url.some((pattern) => at.startsWith(pattern.slice(0, -1))) ? [{ id }] : [],
      ),
    sendMessage: async (id: number, { type }: { type: string }) => {
      if (state.closed.has(id))
        throw new Error('Could not establish connection. Receiving end does not exist.');
      state.told.push(`${id} ${type}`);
    },
  });
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async () => [...state.registered.values()],
    registerContentScripts: async (scripts: Script[]) => {
      for (const { id } of scripts)
        if (state.registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
      for (const script of scripts) state.registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids)
        if (!state.registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      if (state.closed.has(target.tabId)) throw new Error('Cannot access contents of the page.');
      state.started.push(`${target.tabId} ${files.join()}`);
      return [];
    },
  });
  return state;
}
