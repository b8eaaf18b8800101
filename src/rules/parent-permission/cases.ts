import type { Registers } from '../../people/person';
import { type Cases, youngPerson } from '../runner';
import parentPermission from './rule';

const CITES = ['dorset 12-work-equipment'];
const noted = (registers: Registers, id = 'singer') => youngPerson({ id, registers });

const cases: Cases<Record<string, never>> = {
  rule: parentPermission,
  rows: [
    {
      name: 'a foster carer has said no to texts',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [noted({ parentPermission: { text: false, email: true } })] },
      expect: 'breach',
    },
    {
      name: 'of one of two young carers the father has not allowed email',
      cites: CITES,
      options: {},
      situation: {
        known: [
          noted({ parentPermission: { email: true } }),
          noted({ parentPermission: { email: false } }, 'two'),
        ],
      },
      expect: 'breach',
    },
    {
      name: 'a no in the register stands, whatever was agreed before',
      cites: CITES,
      options: {},
      situation: {
        channel: 'whatsapp',
        known: [
          noted({
            parentPermission: { whatsapp: false },
            agreements: [{ kind: 'use-channel', by: 'parent', on: '2026-01-05', channel: 'whatsapp' }],
          }),
        ],
      },
      expect: 'breach',
    },
    {
      name: 'texts are allowed',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [noted({ parentPermission: { text: true } })] },
      expect: 'clear',
    },
    {
      name: 'a grandmother agreed to email for the term',
      cites: CITES,
      options: {},
      situation: {
        known: [
          noted({
            agreements: [
              { kind: 'use-channel', by: ['parent', 'young person'], on: '2026-09-02', until: '2026-11-17' },
            ],
          }),
        ],
      },
      expect: 'clear',
    },
    {
      name: 'a no to another channel says nothing against this one',
      cites: CITES,
      options: {},
      situation: { known: [noted({ parentPermission: { text: false, email: true } })] },
      expect: 'clear',
    },
    {
      name: 'nobody has asked at home yet',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [noted({})] },
      expect: 'unsure',
      missing: 'parent-consent',
    },
    {
      name: 'what a mother agreed to ended yesterday',
      cites: CITES,
      options: {},
      situation: {
        known: [
          noted({
            agreements: [{ kind: 'use-channel', by: 'parent', on: '2026-01-05', until: '2026-11-16' }],
          }),
        ],
      },
      expect: 'unsure',
      missing: 'parent-consent',
    },
    {
      name: 'a yes to email says nothing of texts',
      cites: CITES,
      options: {},
      situation: { channel: 'text', known: [noted({ parentPermission: { email: true } })] },
      expect: 'unsure',
      missing: 'parent-consent',
    },
  ],
};
export default cases;
