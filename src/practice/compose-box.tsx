import { useEffect, useRef } from 'preact/hooks';
import type { SetUp } from '../setup/organisation';
import { words } from '../words/words';
import { Contacts } from './contacts';
import type { Writing } from './examples';
import { isSendKey } from './site';

interface ComposeProps {
  readonly setUp: SetUp;
  readonly writing: Writing;
  readonly set: (writing: Writing) => void;
  readonly send: () => void;
}

/** The message being tried. `site.ts` reads it by `data-compose`, the fields' names and `data-send`. */
export function ComposeBox({ setUp, writing, set, send }: ComposeProps) {
  const box = useRef<HTMLFormElement>(null);
  const change = (part: Partial<Writing>) => set({ ...writing, ...part });
  const kind = kindOf(writing.channel);
  const accounts = setUp.staff.accounts.filter((one) => one.channel === kind);
  useTellTheGuard(box, writing);

  const turnTo = (channel: Writing['channel']) => {
    const account = setUp.staff.accounts.find((one) => one.channel === kindOf(channel));
    change({ channel, from: account?.handle ?? '', to: '' });
  };

  return (
    <form
      ref={box}
      class="card compose stack"
      data-compose={writing.channel}
      data-time={writing.time}
      data-zone={setUp.zone}
      aria-label={words('practice_message')}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (isSendKey(event)) send();
      }}
    >
      <fieldset class="chips choices choices--row">
        <legend class="unseen">{words('practice_by')}</legend>
        {(['email', 'text'] as const).map((channel) => (
          <button
            key={channel}
            type="button"
            class="chip"
            aria-pressed={writing.channel === channel}
            onClick={() => turnTo(channel)}
          >
            {words(channel === 'email' ? 'practice_by_email' : 'practice_by_text')}
          </button>
        ))}
      </fieldset>
      <div class="compose__head">
        <div class="field">
          <label for="practice-from">{words('practice_from')}</label>
          <select
            id="practice-from"
            name="from"
            value={writing.from}
            onChange={(event) => change({ from: event.currentTarget.value })}
          >
            {accounts.length === 0 && <option value="">{words('practice_no_account')}</option>}
            {accounts.map((account) => (
              <option key={account.handle} value={account.handle}>
                {account.agreed ? account.handle : words('practice_private', account.handle)}
              </option>
            ))}
          </select>
        </div>
        <Time value={writing.time} set={(time) => change({ time })} />
      </div>
      <div class="stack stack--tight">
        <div class="field">
          <label for="practice-to">{words('practice_to')}</label>
          <input
            id="practice-to"
            name="to"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={writing.to}
            placeholder={words(writing.channel === 'text' ? 'practice_to_number' : 'practice_to_address')}
            onInput={(event) => change({ to: event.currentTarget.value })}
          />
        </div>
        <Contacts people={setUp.people} kind={kind} to={writing.to} set={(to) => change({ to })} />
      </div>
      <div class="field">
        <label for="practice-text">{words('practice_text')}</label>
        <textarea
          id="practice-text"
          name="text"
          rows={7}
          value={writing.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </div>
      <div class="row">
        <button type="button" class="button button--primary" data-send onClick={send}>
          {words('practice_send')}
        </button>
        <span class="small quiet">{words('practice_send_hint')}</span>
      </div>
    </form>
  );
}

const kindOf = (channel: Writing['channel']) => (channel === 'text' ? 'phone' : 'email');

const TIMES = ['07:30', '11:00', '16:45', '21:05', '23:30'];

function Time({ value, set }: { readonly value: string; readonly set: (time: string) => void }) {
  return (
    <div class="field">
      <label for="practice-time">{words('practice_time')}</label>
      <select id="practice-time" value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{words('practice_time_now')}</option>
        {TIMES.map((time) => (
          <option key={time} value={time}>
            {time}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What a click put into a field fires no event of its own; the guard listens for those of the fields. */
function useTellTheGuard(box: { readonly current: HTMLFormElement | null }, writing: Writing) {
  const { channel, from, to, time } = writing;
  useEffect(() => {
    box.current?.dispatchEvent(new Event('change', { bubbles: true }));
    box.current?.querySelector('[name="text"]')?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [channel, from, to, time]);
}
