import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** A mail that was sent: to whom the servers would have carried it, and its bytes as they came. */
export interface SentMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly raw: Buffer;
}

/** Takes every mail that is sent, and carries none. */
export interface Sink {
  readonly port: number;
  /** What has been sent since the start or the last clear, oldest first. */
  messages(): readonly SentMail[];
  /** The mails, as soon as there are so many; rejects when the sink stops first. */
  waitFor(count: number): Promise<readonly SentMail[]>;
  clear(): void;
  stop(): Promise<void>;
}

/** Starts a sink on a free port of 127.0.0.1. */
export async function startSink(): Promise<Sink> {
  let sent: readonly SentMail[] = [];
  const waiting = new Set<{ arrived(): void; stopped(): void }>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.once('error', done);
      stream.once('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) };
        sent = [...sent, { envelope, raw: Buffer.concat(parts) }];
        done();
        for (const each of waiting) each.arrived();
      });
    },
  });
  server.on('error', () => {
    // A client that hung up; its mail is not counted.
  });
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  if (!address || typeof address === 'string') throw new Error('The mail sink has no port.');

  return {
    port: address.port,
    messages: () => sent,
    waitFor: (count) =>
      new Promise((resolve, reject) => {
        const waiter = {
          arrived: () => {
            if (sent.length < count) return;
            waiting.delete(waiter);
            resolve(sent);
          },
          stopped: () => reject(new Error(`The mail sink stopped with ${sent.length} of ${count} mails.`)),
        };
        waiting.add(waiter);
        waiter.arrived();
      }),
    clear: () => {
      sent = [];
    },
    stop: () =>
      new Promise((resolve) => {
        for (const each of waiting) each.stopped();
        waiting.clear();
        server.close(() => resolve());
      }),
  };
}
