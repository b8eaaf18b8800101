import { useState } from 'preact/hooks';
import type { SetUp } from '../setup/organisation';
import { words } from '../words/words';
import { ComposeBox } from './compose-box';
import { type Example, examplesFor, type Writing } from './examples';
import { Sent } from './sent';

/** The compose box with its examples. Each message starts in a fresh box, as it does in webmail. */
export function Desk({ setUp }: { readonly setUp: SetUp }) {
  const [round, setRound] = useState(0);
  const [writing, setWriting] = useState<Writing>(() => blank(setUp));
  const [sent, setSent] = useState(false);
  const begin = (next: Writing) => {
    setSent(false);
    setWriting(next);
    setRound(round + 1);
  };
  const take = (example: Example) => begin({ ...example.writing, text: words(example.text) });
  return (
    <div class="desk stack">
      <section class="stack stack--tight" aria-labelledby="examples">
        <h2 class="heading" id="examples">
          {words('practice_examples')}
        </h2>
        <div class="chips">
          {examplesFor(setUp).map((example) => (
            <button key={example.title} type="button" class="chip" onClick={() => take(example)}>
              {words(example.title)}
            </button>
          ))}
        </div>
      </section>
      {sent ? (
        <Sent writing={writing} change={() => begin(writing)} another={() => begin(blank(setUp))} />
      ) : (
        <ComposeBox key={round} setUp={setUp} writing={writing} set={setWriting} send={() => setSent(true)} />
      )}
    </div>
  );
}

const blank = (setUp: SetUp): Writing => ({
  channel: 'email',
  from: setUp.staff.accounts.find((one) => one.channel === 'email')?.handle ?? '',
  to: '',
  text: '',
  time: '',
});
