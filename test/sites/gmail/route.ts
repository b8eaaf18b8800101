import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';

/** The page's own files, by the end of their names. */
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** One message that the page has sent, as it left. */
export interface SentMessage {
  readonly way: 'send' | 'send-and-archive' | 'keys' | 'schedule';
  readonly text: string;
  readonly html: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly attachments: readonly string[];
  /** The time chosen for a scheduled message. */
  readonly at: string | null;
}

/** What the page offers to a test. */
export interface GmailPage {
  readonly sentMessages: readonly SentMessage[];
  /** Changes inside boxes that neither the page nor a key made: none, if nothing of ours gets in. */
  foreignChanges(): readonly string[];
  /** The mark-up of the boxes that are open. */
  composeHtml(): readonly string[];
}

/**
 * Serves a page that behaves like Gmail by the gathered facts, at Gmail's own address, and lets nothing through
 * to the real one. The account is r.ellis@elmcourt.example. Query: `?lang=cy` for Welsh labels.
 */
export async function routeGmail(context: BrowserContext): Promise<void> {
  await context.route('https://mail.google.com/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const [, file, ending = ''] = pathname.match(/^\/page\/(\w+\.(js|css))$/) ?? [];
    if (!file && !pathname.startsWith('/mail/')) return route.abort();
    await route.fulfill({
      body: await readFile(new URL(`page/${file ?? 'page.html'}`, import.meta.url)),
      contentType: `${TYPES[ending] ?? 'text/html'}; charset=utf-8`,
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
      },
    });
  });
}
