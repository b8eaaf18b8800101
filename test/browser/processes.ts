import { chmod, type FileHandle, mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER, type WithExtension } from './extension';

/** The id of the browser's main process. */
export async function browserProcess({ context }: WithExtension): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to ask');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('no browser process');
  return main.id;
}

/** Ends the browser at once, as a power cut does: nothing is tidied up or written. */
export async function killBrowser(extension: WithExtension): Promise<void> {
  const ended = new Promise((resolve) => extension.context.once('close', resolve));
  process.kill(await browserProcess(extension), 'SIGKILL');
  await ended;
}

/**
 * A browser whose databases lie on a disk of their own, of two megabytes, that nobody else sees: a mount in a
 * namespace of the browser's. Every other file of it is where it always is.
 */
export interface SmallDisk {
  /** To be started with this profile, by this executable. */
  readonly profile: string;
  readonly browser: string;
  /** Nothing more fits on it, until `again` is called. */
  readonly fill: (extension: WithExtension) => Promise<{ again: () => Promise<void> }>;
}

/** @returns a profile and a script that becomes the browser */
export async function smallDisk(): Promise<SmallDisk> {
  const profile = await mkdtemp(join(tmpdir(), 'forethought-profile-'));
  const databases = join(profile, 'Default', 'IndexedDB');
  await mkdir(databases, { recursive: true });
  const browser = join(profile, 'chromium');
  // Without being root, one may mount where one is root: in a namespace of one's own.
  const own = process.getuid?.() === 0 ? '--mount' : '--mount --map-root-user';
  const script = `exec unshare ${own} sh -c 'mount -t tmpfs -o size=2m none "$0" && exec "$@"'`;
  await writeFile(browser, `#!/bin/sh\n${script} '${databases}' '${BROWSER}' "$@"\n`);
  await chmod(browser, 0o755);
  return {
    profile,
    browser,
    fill: async (extension) => {
      const ballast = `/proc/${await browserProcess(extension)}/root${databases}/ballast`;
      await takeAllRoom(ballast);
      return { again: () => rm(ballast) };
    },
  };
}

/** Writes until the system says that there is no room for one byte more. */
async function takeAllRoom(path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (let size = 64 * 1024; size >= 1; size /= 2) await writeUntilFull(file, Buffer.alloc(size));
  } finally {
    await file.close();
  }
}

async function writeUntilFull(file: FileHandle, piece: Buffer): Promise<void> {
  for (;;) {
    try {
      await file.appendFile(piece);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return;
      throw error;
    }
  }
}
