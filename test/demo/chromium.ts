import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { BROWSER, BUILT } from '../browser/extension';

/** A Chromium of the demonstration's own. */
export interface Shown {
  readonly context: BrowserContext;
  /** Opens a page of the extension: 'practice', 'staff', 'console'; `part`: '#record'. */
  readonly open: (page: string, part?: string) => Promise<Page>;
  /** Ends the browser where it still runs, and removes its profile. */
  readonly close: () => Promise<void>;
}

interface Manner extends BrowserContextOptions {
  readonly args: readonly string[];
  /** The browser's own sandbox. Without it, it shows a warning bar; some machines do not allow it. */
  readonly sandbox: boolean;
}

/**
 * Starts the browser with the built extension and a fresh profile, which the signal ends.
 * @throws Error in words where the browser does not start or does not load the extension
 */
export async function startChromium(
  { args, sandbox, ...options }: Manner,
  signal: AbortSignal,
): Promise<Shown> {
  const profile = await mkdtemp(join(tmpdir(), 'forethought-demo-'));
  const forget = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const context = await chromium
    .launchPersistentContext(profile, {
      ...options,
      executablePath: BROWSER,
      headless: false,
      chromiumSandbox: sandbox,
      // Its bar says that the browser is under remote control, which tells a person who tries it nothing.
      ignoreDefaultArgs: ['--enable-automation'],
      args: [...args, '--no-first-run', `--disable-extensions-except=${BUILT}`, `--load-extension=${BUILT}`],
      // Ctrl+C is heard once, in start.ts.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    .catch(async (error) => {
      await forget();
      throw error;
    });
  const close = async () => {
    await context.close();
    await forget();
  };
  signal.addEventListener('abort', () => void context.close());
  const id = await idOf(context).catch(async () => {
    await close();
    throw new Error(
      `${BROWSER} started, but without the extension. Google Chrome itself no longer loads one this way.`,
    );
  });
  return {
    context,
    close,
    open: async (name, part = '') => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${name}.html${part}`);
      return page;
    },
  };
}

/** The extension's id, from the address of its background. */
async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
