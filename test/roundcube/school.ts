/** Somebody with a mailbox, and the addresses that they can write from. */
export interface Person {
  readonly name: string;
  /** What they sign in with; also the address of the first identity. */
  readonly address: string;
  readonly password: string;
  readonly identities: readonly Identity[];
  /** Address book, as Roundcube offers it while an address is typed. */
  readonly contacts: readonly { readonly name: string; readonly address: string }[];
  /** What is in their inbox at the start. */
  readonly inbox: readonly Received[];
}

/** An address to write from; `signature` is plain text, '' for none. */
export interface Identity {
  readonly name: string;
  readonly address: string;
  readonly signature: string;
}

/** A mail that has come in; `hoursAgo` counts back from the start. */
export interface Received {
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly hoursAgo: number;
  readonly text: string;
}

const SAM = { name: 'Sam Okoro', address: 'sam.okoro@young.example' };
const AMINA = { name: 'Amina Rahman', address: 'amina.rahman@elmcourt.example' };

/** The people of the invented Elm Court School who have a mailbox on the test's mail server. */
export const PEOPLE: readonly Person[] = [
  {
    name: 'Rowan Ellis',
    address: 'rowan.ellis@elmcourt.example',
    password: 'practice-room-four',
    identities: [
      {
        name: 'Rowan Ellis',
        address: 'rowan.ellis@elmcourt.example',
        signature: 'Rowan Ellis\nMusic, Elm Court School',
      },
      { name: 'Rowan', address: 'rowan@ellis-family.example', signature: '' },
    ],
    contacts: [SAM, AMINA, { name: 'Siân Prosser', address: 'sian.prosser@countymusic.example' }],
    inbox: [
      {
        from: SAM,
        subject: 'Rehearsal on Thursday',
        hoursAgo: 3,
        text: 'Hi,\n\nIs choir rehearsal still on this Thursday? I have a dentist appointment\nbefore it so I might be ten minutes late.\n\nSam\n',
      },
      {
        from: AMINA,
        subject: 'Hall booking for the spring concert',
        hoursAgo: 26,
        text: 'Hello Rowan,\n\nThe hall is ours from half past four. Could you let the caretaker know\nhow many music stands you need?\n\nAmina\n',
      },
    ],
  },
  {
    ...AMINA,
    password: 'library-window-seat',
    identities: [{ ...AMINA, signature: '' }],
    contacts: [],
    inbox: [],
  },
];
