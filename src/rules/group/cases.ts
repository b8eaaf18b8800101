import type { StaffAccount } from '../../people/person';
import type { Cases } from '../runner';
import group, { type GroupOptions } from './rule';

const STRANGERS: GroupOptions = { concern: 'unknown-people' };
const ADULTS: GroupOptions = { concern: 'two-adults' };
const ALL = ['lcet 8.1', 'elm-court 8.1', 'harmony 8.1', 'wrbc 8.1'];
const WRBC = ['wrbc 8.2'];
const account: StaffAccount = { channel: 'whatsapp', handle: '+447700900456', agreed: true };
const whatsapp = { channel: 'whatsapp', account } as const;

const cases: Cases<GroupOptions> = {
  rule: group,
  rows: [
    {
      name: 'two numbers in the dance group that nobody here knows',
      cites: ALL,
      options: STRANGERS,
      situation: { ...whatsapp, group: { size: 9, adults: 2, unknown: 2 } },
      expect: 'breach',
    },
    {
      name: 'somebody’s friend, in a group whose size the page does not show',
      cites: ['lcet 8.1'],
      options: STRANGERS,
      situation: { channel: 'messenger', group: { unknown: 1 } },
      expect: 'breach',
    },
    {
      name: 'all the server is there',
      cites: ['harmony 8.1', 'wrbc 8.1'],
      options: STRANGERS,
      situation: { channel: 'discord', group: { size: 340, adults: null, unknown: 322 } },
      expect: 'breach',
    },
    {
      name: 'one leader and six young climbers',
      cites: WRBC,
      options: ADULTS,
      situation: { ...whatsapp, group: { size: 7, adults: 1, unknown: 0 } },
      expect: 'breach',
    },
    {
      name: 'a group of texts, with the leader alone',
      cites: WRBC,
      options: ADULTS,
      situation: { channel: 'text', group: { size: 4, adults: 1, unknown: 0 } },
      expect: 'breach',
    },
    {
      name: 'no adult at all is counted',
      cites: WRBC,
      options: ADULTS,
      situation: { channel: 'instagram', group: { size: 3, adults: 0, unknown: 3 } },
      expect: 'breach',
    },
    {
      name: 'everybody in it is known',
      cites: ALL,
      options: STRANGERS,
      situation: { ...whatsapp, group: { size: 9, adults: 2, unknown: 0 } },
      expect: 'clear',
    },
    {
      name: 'a conversation of two',
      cites: ALL,
      options: STRANGERS,
      situation: { channel: 'messenger' },
      expect: 'clear',
    },
    {
      name: 'the two leaders of the climbers',
      cites: WRBC,
      options: ADULTS,
      situation: { ...whatsapp, group: { size: 8, adults: 2, unknown: 0 } },
      expect: 'clear',
    },
    {
      name: 'two adults are seen, how many others is not',
      cites: WRBC,
      options: ADULTS,
      situation: { ...whatsapp, group: { adults: 2 } },
      expect: 'clear',
    },
    {
      name: 'one person alone is no group',
      cites: WRBC,
      options: ADULTS,
      situation: { channel: 'instagram' },
      expect: 'clear',
    },
    {
      name: 'the page shows the group’s name and nothing more',
      cites: ALL,
      options: STRANGERS,
      situation: { ...whatsapp, group: {} },
      expect: 'unsure',
      missing: 'group-people',
    },
    {
      name: 'the page does not say whether it is a group',
      cites: ['elm-court 8.1'],
      options: STRANGERS,
      situation: { channel: 'messenger', group: 'unread' },
      expect: 'unsure',
      missing: 'group-people',
    },
    {
      name: 'neither its size nor its adults are shown',
      cites: WRBC,
      options: ADULTS,
      situation: { ...whatsapp, group: {} },
      expect: 'unsure',
      missing: 'group-adults',
    },
    {
      name: 'twelve people, and nobody can tell who of them is grown up',
      cites: WRBC,
      options: ADULTS,
      situation: { channel: 'teams', group: { size: 12 } },
      expect: 'unsure',
      missing: 'group-adults',
    },
    {
      name: 'whether it is a group is not shown',
      cites: WRBC,
      options: ADULTS,
      situation: { ...whatsapp, group: 'unread' },
      expect: 'unsure',
      missing: 'group-adults',
    },
  ],
};
export default cases;
