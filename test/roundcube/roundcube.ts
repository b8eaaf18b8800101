import { startMailboxes } from './mailboxes';
import { freePort, makeTheFolder, removeTheFolder } from './place';
import { PEOPLE, type Person } from './school';
import { type Sink, startSink } from './sink';
import { startWebmail } from './webmail';

/** A real webmail on this machine: its address, the people who can sign in, and the mail that they sent. */
export interface Roundcube {
  /** Where the sign-in page is: 'http://127.0.0.1:40123/'. */
  readonly url: string;
  readonly imapPort: number;
  readonly smtp: Sink;
  /** Those who can sign in; the first is the one whom most tests write as. */
  readonly users: readonly Person[];
  /** Ends every process that was started and removes all that they wrote. */
  stop(): Promise<void>;
}

/**
 * Starts Debian's Roundcube, Dovecot and a sink for sent mail on 127.0.0.1, in a fresh temporary folder;
 * nothing of the machine's own Roundcube or Dovecot is read or changed but their programs.
 * Rejects with what the server itself said when one does not start. Ends when the signal aborts.
 */
export async function startRoundcube({ signal }: { signal?: AbortSignal } = {}): Promise<Roundcube> {
  const folder = await makeTheFolder();
  const running: { stop(): Promise<void> }[] = [];
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= Promise.all(running.map((server) => server.stop())).then(() => removeTheFolder(folder));
    return stopped;
  };

  try {
    signal?.throwIfAborted();
    const smtp = await startSink();
    running.push(smtp);
    const imapPort = await freePort();
    const webPort = await freePort();
    const begun = await Promise.allSettled([
      startMailboxes({ folder, port: imapPort, people: PEOPLE }),
      startWebmail({ folder, port: webPort, imapPort, smtpPort: smtp.port, people: PEOPLE }),
    ]);
    for (const start of begun) if (start.status === 'fulfilled') running.push(start.value);
    for (const start of begun) if (start.status === 'rejected') throw start.reason;
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => void stop(), { once: true });
    return { url: `http://127.0.0.1:${webPort}/`, imapPort, smtp, users: PEOPLE, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
