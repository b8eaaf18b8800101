import { readFile, writeFile } from 'node:fs/promises';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { writeArchive } from '../archive';
import { plainVectors } from './vectors';

// Writes the vectors anew: npx vite-node src/record/vectors/make.ts
// The plain ones come out the same to the byte; the sealed ones differ each time, as they must.

const here = new URL('./', import.meta.url);
const put = (name: string, content: string | Uint8Array): Promise<void> =>
  writeFile(new URL(name, here), content);

for (const [name, content] of await plainVectors()) await put(name, content);

const identity = await generateX25519Identity();
const passphrase = 'p4r2k-0nw6y-h8t3d-v5m1c';
const sound = new Uint8Array(await readFile(new URL('sound.ndjson', here)));
await put('key.txt', `# A test key: it protects nothing.\n${identity}\n`);
await put('passphrase.txt', `passphrase: ${passphrase}\n`);
await put('sound.forethought', await writeArchive(sound, { to: [await identityToRecipient(identity)] }));
await put('sound-passphrase.forethought', await writeArchive(sound, { passphrase }));
