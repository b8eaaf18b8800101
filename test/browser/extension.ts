import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

/** Where the build puts the extension; another folder may be named, to test a build that stands still. */
export const BUILT = resolve(process.env.FORETHOUGHT_BUILD ?? '.output/chrome-mv3');

/** The browser under test: Debian's, unless another is named. */
export const BROWSER = process.env.FORETHOUGHT_BROWSER ?? '/usr/bin/chromium';

/** Chromium without a network of its own: it makes no request that the test did not ask for. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** A real Chromium with the built extension in a fresh profile. */
export interface WithExtension {
  readonly context: BrowserContext;
  readonly id: string;
  /** The background as it runs now; started afresh where it was stopped. */
  readonly worker: () => Promise<Worker>;
  /** An extension page: 'staff', 'console', 'practice', 'popup'; `part`: '#where'. */
  readonly open: (page: string, part?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** What a test may want otherwise than usual. */
interface Otherwise {
  /** A profile that is there already, and stays. */
  readonly profile?: string;
  /** Another executable: a script that prepares something and becomes the browser. */
  readonly browser?: string;
  readonly flags?: readonly string[];
}

/**
 * Starts Chromium with an extension.
 * @param folder another build than the usual one
 */
export async function startExtension(folder = BUILT, otherwise: Otherwise = {}): Promise<WithExtension> {
  const profile = otherwise.profile ?? (await mkdtemp(join(tmpdir(), 'forethought-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: otherwise.browser ?? BROWSER,
    headless: false,
    args: [
      ...FLAGS,
      ...(otherwise.flags ?? []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 860 },
    acceptDownloads: true,
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  return {
    context,
    id,
    worker,
    open: async (page, part = '') => {
      const tab = await context.newPage();
      await tab.goto(`chrome-extension://${id}/${page}.html${part}`);
      return tab;
    },
    close: async () => {
      await context.close();
      if (!otherwise.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}
