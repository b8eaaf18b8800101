import { createInterface } from 'node:readline';
import { assessLine } from './assess-line';

// npm run --silent assess < in.jsonl > out.jsonl
// Every line is answered, in order. A line that cannot be read is answered with `error`, said on stderr with its
// number, and makes the exit code 1 once the rest is done.

let number = 0;
for await (const json of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  const text = json.replace(/^\uFEFF/, '').trim();
  if (text === '') continue;
  const answered = assessLine(text);
  if (answered.ok) {
    process.stdout.write(`${JSON.stringify(answered.line)}\n`);
    continue;
  }
  const error = `line ${number}: ${answered.why}`;
  process.stderr.write(`assess: ${error}\n`);
  process.stdout.write(`${JSON.stringify({ id: answered.id, error })}\n`);
  process.exitCode = 1;
}
