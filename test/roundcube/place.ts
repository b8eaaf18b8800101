import { execFileSync } from 'node:child_process';
import { lchown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Whom the servers run as, by number and by name. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
  readonly user: string;
  readonly group: string;
}

/** The person who runs the tests; `nobody` where that is root, since no mail server should be root. */
export function owner(): Owner {
  const { uid, gid, username } = userInfo();
  if (uid === 0) return { uid: 65534, gid: 65534, user: 'nobody', group: 'nogroup' };
  return { uid, gid, user: username, group: execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim() };
}

/** A fresh folder for everything that the servers read and write; its path. */
export async function makeTheFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'roundcube-'));
  await handOver(folder);
  return folder;
}

/** Removes the folder and all in it. */
export const removeTheFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 3 });

/** Makes the servers' user the owner of a folder and all in it, links themselves and not what they lead to; only root has to. */
export async function handOver(folder: string): Promise<void> {
  if (userInfo().uid !== 0) return;
  const { uid, gid } = owner();
  const inside = await readdir(folder, { recursive: true });
  await Promise.all(['', ...inside].map((name) => lchown(join(folder, name), uid, gid)));
}

/** A port of 127.0.0.1 that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
