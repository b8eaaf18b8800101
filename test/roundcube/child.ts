import { type ChildProcess, spawn } from 'node:child_process';
import { userInfo } from 'node:os';
import { owner } from './place';

/** A server that runs as a process of its own. */
export interface Child {
  stop(): Promise<void>;
}

/** How a server is started, and the words that it writes to stderr once it listens. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ready: RegExp;
}

/** Starts a server and waits until it says that it listens; rejects with its own words when it ends before. */
export async function startChild({ command, args, environment = {}, ready }: Start): Promise<Child> {
  const { uid, gid } = owner();
  const child = spawn(command, [...args], {
    cwd: '/',
    env: {
      PATH: '/usr/local/sbin:/usr/sbin:/usr/local/bin:/usr/bin:/sbin:/bin',
      LANG: 'C.UTF-8',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A process group of its own, so that its workers end with it.
    detached: true,
    ...(userInfo().uid === 0 && { uid, gid }),
  });
  const end = () => signalGroup(child, 'SIGTERM');
  process.once('exit', end);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void gone.then(() => process.off('exit', end));
  await listening(child, command, ready);
  return {
    stop: () => {
      end();
      return gone;
    },
  };
}

const listening = (child: ChildProcess, command: string, ready: RegExp): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.once('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.once('close', (code) =>
      reject(new Error(`${command} ended (${code}) before it listened:\n${said}`)),
    );
    child.stderr?.on('data', (bytes: Buffer) => {
      said = (said + bytes).slice(-4000);
      if (ready.test(said)) resolve();
    });
  });

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}
