import { startRoundcube } from './roundcube';

/** Starts the webmail for a person to try by hand, until Ctrl+C. */
const end = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end.abort());

const roundcube = await startRoundcube({ signal: end.signal });
console.log(`\nRoundcube is at ${roundcube.url}`);
for (const { address, password } of roundcube.users) console.log(`  sign in as ${address} with ${password}`);
console.log('Mail that you send goes no further than this window. Ctrl+C ends it.\n');

for (let count = 1; !end.signal.aborted; count++) {
  const mail = await roundcube.smtp.waitFor(count).then(
    (sent) => sent[count - 1],
    () => undefined,
  );
  if (mail)
    console.log(
      `From ${mail.envelope.from} to ${mail.envelope.to.join(', ')}:\n${mail.raw.toString('utf8')}`,
    );
}
await roundcube.stop();
