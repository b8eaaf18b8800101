import type { AccountByHand } from '../setup/by-hand';
import { words } from '../words/words';
import { TextField } from './text-field';

interface AccountsFieldProps {
  readonly accounts: readonly AccountByHand[];
  readonly set: (accounts: readonly AccountByHand[]) => void;
}

/** The accounts that a person writes from: addresses and numbers, each agreed for work or private. */
export function AccountsField({ accounts, set }: AccountsFieldProps) {
  const change = (place: number, part: Partial<AccountByHand>) =>
    set(accounts.map((one, at) => (at === place ? { ...one, ...part } : one)));
  const add = (channel: 'email' | 'phone') => set([...accounts, { channel, handle: '', agreed: false }]);
  return (
    <fieldset class="choices">
      <legend>{words('staff_own_accounts')}</legend>
      <p class="field__hint accounts__hint">{words('staff_own_accounts_hint')}</p>
      {accounts.map((account, place) => (
        <div class="account" key={place}>
          <TextField
            label={
              account.channel === 'phone'
                ? words('staff_own_phone', place + 1)
                : words('staff_own_email', place + 1)
            }
            keyboard={account.channel === 'phone' ? 'tel' : 'email'}
            value={account.handle}
            set={(handle) => change(place, { handle })}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={account.agreed}
              onChange={(event) => change(place, { agreed: event.currentTarget.checked })}
            />
            <span>{words('staff_own_agreed')}</span>
          </label>
          <button
            type="button"
            class="button button--quiet button--small"
            aria-label={words('staff_own_remove_account', account.handle || place + 1)}
            onClick={() => set(accounts.filter((_, at) => at !== place))}
          >
            {words('staff_remove')}
          </button>
        </div>
      ))}
      <div class="row">
        <button type="button" class="button button--small" onClick={() => add('email')}>
          {words('staff_own_add_email')}
        </button>
        <button type="button" class="button button--small" onClick={() => add('phone')}>
          {words('staff_own_add_phone')}
        </button>
      </div>
    </fieldset>
  );
}
