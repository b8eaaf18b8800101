import { type WordKey, words } from '../words/words';
import type { KeptRecord } from './database';
import type { Entry } from './entries';
import { EntryProof } from './entry-proof';
import { type Stayed, stayed, wayOf } from './entry-words';
import { Fact, Facts } from './facts';
import { Findings } from './findings-list';
import { ownEventWords } from './own-event';
import { Safe } from './safe';
import { SentBody } from './sent-body';

interface EntryBodyProps {
  readonly entry: Entry;
  readonly record: KeptRecord;
}

/** All that an entry holds. */
export function EntryBody({ entry, record }: EntryBodyProps) {
  return (
    <div class="stack entry__body">
      <What entry={entry} />
      <EntryProof entry={entry} record={record} />
    </div>
  );
}

const STAYED: Readonly<Record<Stayed, WordKey>> = {
  held: 'console_not_sent_what',
  recorded: 'console_did_not_go_what',
  stayed: 'console_stayed_what',
};

function What({ entry }: { readonly entry: Entry }) {
  const { event, state } = entry;
  if (state === 'erased') return <p>{words('console_entry_erased_body_what')}</p>;
  if (!event) return <p>{words('console_entry_unknown_what')}</p>;
  if (event.kind === 'sent') return <SentBody entry={entry} body={event.body} />;
  if (event.kind === 'not-sent') {
    return (
      <>
        <p>{words(STAYED[stayed(entry)])}</p>
        <Facts>
          <Fact title="console_fact_people" text={event.body.people.map(({ name }) => name).join(', ')} />
          <Fact title="console_fact_way" text={wayOf(event.body)} />
        </Facts>
        {event.body.findings.length > 0 && <Findings entry={entry} />}
      </>
    );
  }
  return (
    <p>
      <Safe text={ownEventWords(event, entry.header.zone, Date.now())} />
    </p>
  );
}
