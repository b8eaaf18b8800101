import type { Organisation } from '../../people/situation';
import type { Cases } from '../runner';
import workingHours from './rule';

const CITES = ['dorset 1.2'];
const OFFICE: Organisation = { workingHours: { days: [1, 5], from: '09:00', to: '17:30' } };
const WEEKEND: Organisation = { workingHours: { days: [5, 1], from: '10:00', to: '16:00' } };
const NIGHTS: Organisation = { workingHours: { days: [5, 6], from: '20:00', to: '02:00' } };

const cases: Cases<Record<string, never>> = {
  rule: workingHours,
  rows: [
    {
      name: 'half past five, when the office closes',
      cites: CITES,
      options: {},
      situation: { channel: 'text', organisation: OFFICE, now: '2026-11-17T17:30:00Z' },
      expect: 'breach',
    },
    {
      name: 'a Saturday morning call',
      cites: CITES,
      options: {},
      situation: { channel: 'call', organisation: OFFICE, now: '2026-11-21T10:00:00Z' },
      expect: 'breach',
    },
    {
      name: 'in July a quarter to five UTC is a quarter to six',
      cites: CITES,
      options: {},
      situation: { channel: 'whatsapp', organisation: OFFICE, now: '2026-07-14T16:45:00Z' },
      expect: 'breach',
    },
    {
      name: 'a Thursday, for a project that works from Friday to Monday',
      cites: CITES,
      options: {},
      situation: { channel: 'text', organisation: WEEKEND, now: '2026-11-19T12:00:00Z' },
      expect: 'breach',
    },
    {
      name: 'one on Friday morning, when the street team starts on Friday night',
      cites: CITES,
      options: {},
      situation: { channel: 'text', organisation: NIGHTS, now: '2026-11-20T01:00:00Z' },
      expect: 'breach',
    },
    {
      name: 'a Tuesday afternoon',
      cites: CITES,
      options: {},
      situation: { channel: 'text', organisation: OFFICE },
      expect: 'clear',
    },
    {
      name: 'nine sharp on a Monday',
      cites: CITES,
      options: {},
      situation: { channel: 'text', organisation: OFFICE, now: '2026-11-16T09:00:00Z' },
      expect: 'clear',
    },
    {
      name: 'a Sunday, for a project that works from Friday to Monday',
      cites: CITES,
      options: {},
      situation: { channel: 'whatsapp', organisation: WEEKEND, now: '2026-11-22T12:00:00Z' },
      expect: 'clear',
    },
    {
      name: 'one on Sunday morning, with the street team of Saturday night',
      cites: CITES,
      options: {},
      situation: { channel: 'text', organisation: NIGHTS, now: '2026-11-22T01:00:00Z' },
      expect: 'clear',
    },
    {
      name: 'the organisation has not said when it works',
      cites: CITES,
      options: {},
      situation: { channel: 'text' },
      expect: 'unsure',
      missing: 'working-hours',
    },
    {
      name: 'it will be scheduled, and the hour is not chosen yet',
      cites: CITES,
      options: {},
      situation: { channel: 'text', organisation: OFFICE, leaving: 'later' },
      expect: 'unsure',
      missing: 'send-time',
    },
    {
      name: 'a zone that no browser knows',
      cites: CITES,
      options: {},
      situation: { channel: 'text', organisation: OFFICE, zone: 'Europe/Camelot' },
      expect: 'unsure',
      missing: 'zone',
    },
  ],
};
export default cases;
