import type { Agreement, StaffAccount } from '../../people/person';
import { type Cases, youngPerson } from '../runner';
import givingNumber, { type GivingNumberOptions } from './rule';

const NUMBER: GivingNumberOptions = {
  agreement: 'share-mobile-number',
  by: ['line manager', 'team leader'],
  need: 'any',
};
const MANAGER_ALONE: GivingNumberOptions = {
  agreement: 'share-mobile-number',
  by: ['line manager'],
  need: 'any',
};
const BOTH: GivingNumberOptions = {
  agreement: 'share-contact-details',
  by: ['senior management', 'parent'],
  need: 'all',
};
const FAMILY = ['lcet 6.1', 'elm-court 6.1', 'harmony 6.1', 'wrbc 6.1'];

const ownPhone: StaffAccount = { channel: 'phone', handle: '07700 900123', agreed: false };
const dutyPhone: StaffAccount = { channel: 'phone', handle: '07700 900456', agreed: true };
const agreedBy = (by: Agreement['by'], more: Partial<Agreement> = {}): Agreement => ({
  kind: 'share-mobile-number',
  by,
  on: '2026-09-01',
  ...more,
});
const withAgreements = (...agreements: Agreement[]) => youngPerson({ registers: { agreements } });

const cases: Cases<GivingNumberOptions> = {
  rule: givingNumber,
  rows: [
    {
      name: 'a cadet instructor gives a mobile number',
      cites: FAMILY,
      options: NUMBER,
      situation: { text: 'My number is 07700 900123 if the bus is late.' },
      expect: 'breach',
      quotes: ['07700 900123'],
    },
    {
      name: 'in the international form, with the nought in brackets',
      cites: ['dorset 1.9'],
      options: MANAGER_ALONE,
      situation: { text: 'Text me on +44 (0)7700 900 123.' },
      expect: 'breach',
      quotes: ['+44 (0)7700 900 123'],
    },
    {
      name: 'two numbers in two shapes',
      cites: ['dorset 12-contact-details'],
      options: BOTH,
      situation: { text: '07700-900-123 or (07700)900124' },
      expect: 'breach',
      quotes: ['07700-900-123', '(07700)900124'],
    },
    {
      name: 'a landline at home',
      cites: ['dorset 1.9'],
      options: MANAGER_ALONE,
      situation: { text: 'You can ring me at home on 01632 960123 any time' },
      expect: 'breach',
      quotes: ['01632 960123'],
    },
    {
      name: "the writer's own number is private, whatever it is called",
      cites: ['elm-court 6.1'],
      options: NUMBER,
      situation: { staff: { accounts: [ownPhone] }, text: 'Our office number is 07700900123' },
      expect: 'breach',
      quotes: ['07700900123'],
    },
    {
      name: 'the agreement ran out yesterday',
      cites: FAMILY,
      options: NUMBER,
      situation: {
        text: 'Ring 07700 900123 from the station.',
        known: [withAgreements(agreedBy('line manager', { until: '2026-11-16' }))],
      },
      expect: 'breach',
      quotes: ['07700 900123'],
    },
    {
      name: 'in force until the fourteenth, and in London the fifteenth has begun',
      cites: ['lcet 6.1'],
      options: NUMBER,
      situation: {
        text: 'Ring 07700 900123 from the camp site.',
        now: '2026-07-14T23:10:00Z',
        known: [withAgreements(agreedBy('line manager', { on: '2026-05-01', until: '2026-07-14' }))],
      },
      expect: 'breach',
      quotes: ['07700 900123'],
    },
    {
      name: 'agreed for texts, and this is an email',
      cites: ['harmony 6.1'],
      options: NUMBER,
      situation: {
        text: 'It is 07700 900123.',
        known: [withAgreements(agreedBy('line manager', { channel: 'text' }))],
      },
      expect: 'breach',
      quotes: ['07700 900123'],
    },
    {
      name: 'a team leader has no say where the line manager alone has',
      cites: ['dorset 1.9'],
      options: MANAGER_ALONE,
      situation: { text: 'Mine is 07700 900123.', known: [withAgreements(agreedBy('team leader'))] },
      expect: 'breach',
      quotes: ['07700 900123'],
    },
    {
      name: 'agreed for one twin and not for the other',
      cites: ['wrbc 6.1'],
      options: NUMBER,
      situation: {
        text: 'Both of you can ring 07700 900123.',
        known: [withAgreements(agreedBy('line manager')), youngPerson({ id: 'twin' })],
      },
      expect: 'breach',
      quotes: ['07700 900123'],
    },
    {
      name: 'senior management agreed, nobody asked at home',
      cites: ['dorset 12-contact-details'],
      options: BOTH,
      situation: {
        text: 'My mobile: 07700 900123',
        known: [withAgreements(agreedBy('senior management', { kind: 'share-contact-details' }))],
      },
      expect: 'breach',
      quotes: ['07700 900123'],
    },
    {
      name: 'an Irish mobile',
      cites: ['lcet 6.1'],
      options: NUMBER,
      situation: { text: 'On tour I am at +353 85 012 3456.' },
      expect: 'breach',
      quotes: ['+353 85 012 3456'],
    },
    {
      name: "the reader's number is lost, so here is the writer's",
      cites: FAMILY,
      options: NUMBER,
      situation: { text: 'I lost your number so text me: 07700 900123' },
      expect: 'breach',
      quotes: ['07700 900123'],
    },
    {
      name: "a mother's number is not answered, so here is the writer's landline",
      cites: ['dorset 1.9'],
      options: MANAGER_ALONE,
      situation: { text: 'Your mum’s number is dead, try me on 01632 960123' },
      expect: 'breach',
      quotes: ['01632 960123'],
    },
    {
      name: 'a youth orchestra without any number',
      cites: FAMILY,
      options: NUMBER,
      situation: { text: 'Doors at 18:30 on 12.12.2026, row 4, seat 23. Ticket 2026-0117-884.' },
      expect: 'clear',
    },
    {
      name: "the organisation's number, as it is listed",
      cites: FAMILY,
      options: NUMBER,
      situation: { text: 'The centre is on 0113 496 0000.', organisation: { numbers: ['+441134960000'] } },
      expect: 'clear',
    },
    {
      name: 'the agreed duty telephone, spelt another way',
      cites: ['dorset 1.9', 'dorset 12-contact-details'],
      options: BOTH,
      situation: { text: 'Text +44 7700 900456 when you arrive.', staff: { accounts: [dutyPhone] } },
      expect: 'clear',
    },
    {
      name: 'helplines and short codes',
      cites: ['elm-court 6.1', 'dorset 1.9'],
      options: NUMBER,
      situation: {
        text: 'Childline is 0800 1111, Samaritans 116 123, and 999, 112, 101 or 111 if it is urgent. SHOUT to 85258.',
      },
      expect: 'clear',
    },
    {
      name: 'the numbers that only organisations have',
      cites: ['wrbc 6.1'],
      options: NUMBER,
      situation: { text: 'The coach company is on 0345 496 0123, lost property on 0808 157 0123.' },
      expect: 'clear',
    },
    {
      name: "the young person's own number quoted back",
      cites: ['lcet 6.1'],
      options: NUMBER,
      situation: {
        text: 'Is it still 07700 900789?',
        known: [youngPerson({ handles: [{ channel: 'phone', handle: '+447700900789' }] })],
      },
      expect: 'clear',
    },
    {
      name: "a mother's number quoted back",
      cites: ['harmony 6.1'],
      options: NUMBER,
      situation: { text: 'We have your mum’s number as 07700 900321, is that right?' },
      expect: 'clear',
    },
    {
      name: 'the team leader agreed it, for good',
      cites: ['lcet 6.1', 'elm-court 6.1', 'wrbc 6.1'],
      options: NUMBER,
      situation: { text: 'My number is 07700 900123.', known: [withAgreements(agreedBy('team leader'))] },
      expect: 'clear',
    },
    {
      name: 'the last day of the agreement',
      cites: ['harmony 6.1'],
      options: NUMBER,
      situation: {
        text: 'Ring 07700 900123 at the ferry.',
        known: [withAgreements(agreedBy(['line manager', 'parent'], { until: '2026-11-17' }))],
      },
      expect: 'clear',
    },
    {
      name: 'agreed for this channel',
      cites: ['dorset 1.9'],
      options: MANAGER_ALONE,
      situation: {
        channel: 'text',
        text: 'Save this: 07700 900123',
        known: [withAgreements(agreedBy('line manager', { channel: 'text' }))],
      },
      expect: 'clear',
    },
    {
      name: 'both agreed, in two entries',
      cites: ['dorset 12-contact-details'],
      options: BOTH,
      situation: {
        text: 'My mobile: 07700 900123.',
        known: [
          withAgreements(
            agreedBy('senior management', { kind: 'share-contact-details' }),
            agreedBy('parent', { kind: 'share-contact-details', on: '2026-10-02' }),
          ),
        ],
      },
      expect: 'clear',
    },
    {
      name: 'a hall that nobody listed',
      cites: ['elm-court 6.1'],
      options: NUMBER,
      situation: { text: 'The church hall is on 0113 496 0777.' },
      expect: 'unsure',
      missing: 'whose-number',
      quotes: ['0113 496 0777'],
    },
    {
      name: 'said to be a work mobile, but no register has it',
      cites: ['dorset 1.9'],
      options: MANAGER_ALONE,
      situation: { text: 'My work mobile is 07700 900555.' },
      expect: 'unsure',
      missing: 'whose-number',
      quotes: ['07700 900555'],
    },
    {
      name: 'the words are out of reach',
      cites: ['wrbc 6.1'],
      options: NUMBER,
      situation: { text: null },
      expect: 'unsure',
      missing: 'text',
    },
  ],
};
export default cases;
