import type { SetUp } from './organisation';

/** An invented organisation to try Forethought with: nobody in it is real, no address or number can be reached. */
export const DEMONSTRATION: SetUp = {
  format: 'forethought-set-up',
  version: 1,
  id: 'demonstration-elm-court',
  name: 'Elm Court Youth Project',
  policy: 'elm-court',
  zone: 'Europe/London',
  organisation: {
    workingHours: { days: [1, 5], from: '09:00', to: '17:30' },
    numbers: ['+442079460321', '+442079460322'],
  },
  staff: {
    id: 'rowan-ellis',
    name: 'Rowan Ellis',
    accounts: [
      { channel: 'email', handle: 'r.ellis@elmcourt.example', agreed: true, personal: false },
      { channel: 'email', handle: 'rowan.ellis@elmcourt.example', agreed: true, personal: false },
      { channel: 'email', handle: 'rowan@ellis-family.example', agreed: false, personal: true },
      { channel: 'phone', handle: '+447700900145', agreed: true, personal: false },
      { channel: 'phone', handle: '+447700900123', agreed: false, personal: true },
    ],
    manager: { name: 'Ash Nolan', role: 'line manager', email: 'a.nolan@elmcourt.example' },
  },
  people: [
    {
      id: 'sam-okoro',
      name: 'Sam Okoro',
      status: 'current',
      born: '2010-05-01',
      handles: [
        { channel: 'email', handle: 'sam.okoro@young.example' },
        { channel: 'phone', handle: '+447700900201' },
      ],
      registers: { parentObjects: false, parentsInformed: '2026-01-10', managerAware: true, agreements: [] },
    },
    {
      id: 'zofia-wisniewska',
      name: 'Zofia Wiśniewska',
      status: 'current',
      born: '2011-09-17',
      handles: [{ channel: 'email', handle: 'zofia.w@young.example' }],
      registers: { parentObjects: true, parentsInformed: '2026-02-03', managerAware: true, agreements: [] },
    },
    {
      id: 'aaliyah-hussain',
      name: 'Aaliyah Hussain',
      status: 'current',
      born: '2009-12-08',
      handles: [
        { channel: 'email', handle: 'aaliyah.hussain@young.example' },
        { channel: 'phone', handle: '+447700900202' },
      ],
      registers: {
        parentObjects: false,
        parentsInformed: '2026-01-10',
        managerAware: true,
        agreements: [
          {
            kind: 'share-mobile-number',
            by: 'line manager',
            on: '2026-09-04',
            until: '2027-07-31',
            purpose: 'Meeting points on the Duke of Edinburgh expeditions',
          },
        ],
      },
    },
    {
      id: 'callum-macleod',
      name: 'Callum MacLeod',
      status: 'current',
      born: '2012-03-22',
      handles: [{ channel: 'email', handle: 'callum.macleod@young.example' }],
      registers: { managerAware: true },
    },
    {
      id: 'mei-ling-chan',
      name: 'Mei-Ling Chan',
      status: 'current',
      born: '2010-11-30',
      handles: [
        { channel: 'email', handle: 'meiling.chan@young.example' },
        { channel: 'phone', handle: '+447700900203' },
      ],
      registers: { parentObjects: false, parentsInformed: '2026-04-21', managerAware: true, agreements: [] },
    },
    {
      id: 'niamh-doherty',
      name: 'Niamh Doherty',
      status: 'current',
      born: '2013-06-14',
      handles: [{ channel: 'email', handle: 'niamh.doherty@young.example' }],
      registers: { parentObjects: false, parentsInformed: '2026-10-02', managerAware: true, agreements: [] },
    },
    {
      id: 'yusuf-demir',
      name: 'Yusuf Demir',
      status: 'adult-at-risk',
      born: '2006-02-11',
      handles: [{ channel: 'email', handle: 'yusuf.demir@young.example' }],
      registers: { parentObjects: false, parentsInformed: '2026-03-15', managerAware: true, agreements: [] },
    },
    {
      id: 'priya-nair',
      name: 'Priya Nair',
      status: 'current',
      born: '2011-01-25',
      handles: [
        { channel: 'email', handle: 'priya.nair@young.example' },
        { channel: 'phone', handle: '+447700900204' },
      ],
      registers: { parentObjects: false, parentsInformed: '2026-01-10', managerAware: true, agreements: [] },
    },
    {
      id: 'dylan-pritchard',
      name: 'Dylan Pritchard',
      status: 'former-adult',
      born: '2005-08-19',
      handles: [{ channel: 'email', handle: 'dylan.pritchard@grown.example' }],
      registers: {},
    },
  ],
  managerKey: null,
  webmail: [],
  demonstration: true,
};
