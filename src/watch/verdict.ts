import type { Parties } from '../draft/draft';
import { orNull } from '../draft/reading';
import type { LookedUp, Practice } from '../messages/messages';
import { askFirmly, extensionGone } from './ask-firmly';

/** What is known of the people a message is addressed to. */
export type Verdict = LookedUp['answer'] | 'unreadable' | 'cannot-check' | 'extension-gone';

/** Milliseconds to wait for a look-up: a stopped worker starts well within it. */
const PATIENCE = 2_000;

/** The last word on exactly these recipients; one look-up per change of them, none for the same again. */
export interface Verdicts {
  /** At once: the verdict for the recipients as they stand, or null while it is being asked. */
  current(parties: Parties): Verdict | null;
  /** The verdict, asked for where it is not there yet. Never rejects. */
  settled(parties: Parties): Promise<Verdict>;
  /** What was answered is no longer true: the set-up has changed. */
  forget(): void;
}

/** Keeps the verdict of one message. @param practice what the practice page adds to its messages */
export function verdicts(practice: () => Practice): Verdicts {
  let asked = '';
  let answer: Verdict | null = null;
  let asking: Promise<Verdict> = Promise.resolve('nobody');

  function settled(parties: Parties): Promise<Verdict> {
    const known = readable(parties);
    if (known) return Promise.resolve(known);
    const recipients = signature(parties);
    if (recipients === asked && answer !== 'cannot-check') return asking;
    asked = recipients;
    answer = null;
    asking = lookUp(parties, practice()).then((found) => {
      if (recipients === asked) answer = found;
      return found;
    });
    return asking;
  }

  return {
    current: (parties) => readable(parties) ?? (signature(parties) === asked ? answer : null),
    settled,
    forget() {
      asked = '';
      answer = null;
    },
  };
}

function readable({ to }: Parties): Verdict | null {
  if (!to.known) return 'unreadable';
  return to.value.length === 0 ? 'nobody' : null;
}

/** The same people are the same, however the page tells of them: typed, then a chip, then folded away. */
function signature({ channel, to }: Parties): string {
  return JSON.stringify([channel, orNull(to)]);
}

async function lookUp(parties: Parties, practice: Practice): Promise<Verdict> {
  try {
    return (await askFirmly({ type: 'look-up', parties, ...practice }, PATIENCE)).answer;
  } catch (error) {
    return extensionGone(error) ? 'extension-gone' : 'cannot-check';
  }
}
