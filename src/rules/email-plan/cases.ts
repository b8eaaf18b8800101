import type { Agreement, Registers } from '../../people/person';
import { type Cases, youngPerson } from '../runner';
import emailPlan, { type EmailPlanOptions } from './rule';

const CITES = ['dorset 3.5'];
const MANAGER: EmailPlanOptions = { by: ['line manager'] };
const NO: Registers = { parentPermission: { email: false } };
const plan: Agreement = { kind: 'use-channel', by: 'young person', on: '2026-09-02', channel: 'email' };
const without: Agreement = { kind: 'email-without-parent', by: 'line manager', on: '2026-09-02' };
const noted = (registers: Registers, id = 'singer') => youngPerson({ id, registers });

const cases: Cases<EmailPlanOptions> = {
  rule: emailPlan,
  rows: [
    {
      name: 'a father does not want email',
      cites: CITES,
      options: MANAGER,
      situation: { known: [noted(NO)] },
      expect: 'breach',
    },
    {
      name: "the line manager's agreement ended yesterday",
      cites: CITES,
      options: MANAGER,
      situation: { known: [noted({ ...NO, agreements: [{ ...without, until: '2026-11-16' }] })] },
      expect: 'breach',
    },
    {
      name: 'the team leader agreed, who has no say in it',
      cites: CITES,
      options: MANAGER,
      situation: { known: [noted({ ...NO, agreements: [{ ...without, by: 'team leader' }] })] },
      expect: 'breach',
    },
    {
      name: 'a plan with the young person does not outweigh a no from home',
      cites: CITES,
      options: MANAGER,
      situation: { known: [noted({ ...NO, agreements: [plan] })] },
      expect: 'breach',
    },
    {
      name: 'it is agreed for one skater, and not wanted for the other',
      cites: CITES,
      options: MANAGER,
      situation: {
        known: [noted({ parentPermission: { email: true }, agreements: [plan] }), noted(NO, 'two')],
      },
      expect: 'breach',
    },
    {
      name: 'a plan that the young person agreed to and a mother knows of',
      cites: CITES,
      options: MANAGER,
      situation: { known: [noted({ parentPermission: { email: true }, agreements: [plan] })] },
      expect: 'clear',
    },
    {
      name: 'agreed with the two of them in one entry',
      cites: CITES,
      options: MANAGER,
      situation: { known: [noted({ agreements: [{ ...plan, by: ['young person', 'parent'] }] })] },
      expect: 'clear',
    },
    {
      name: 'no word from home, and the line manager agreed',
      cites: CITES,
      options: MANAGER,
      situation: { known: [noted({ agreements: [without] })] },
      expect: 'clear',
    },
    {
      name: 'a no from home, and the line manager decided otherwise, up to today',
      cites: CITES,
      options: MANAGER,
      situation: { known: [noted({ ...NO, agreements: [{ ...without, until: '2026-11-17' }] })] },
      expect: 'clear',
    },
    {
      name: 'nobody has written down what is known at home',
      cites: CITES,
      options: MANAGER,
      situation: { known: [noted({ agreements: [plan] })] },
      expect: 'unsure',
      missing: 'parent-consent',
    },
    {
      name: 'home knows; whether the young person agreed is not written down',
      cites: CITES,
      options: MANAGER,
      situation: { known: [noted({ parentPermission: { email: true } })] },
      expect: 'unsure',
      missing: 'plan',
    },
    {
      name: 'nobody can tell what day it is there',
      cites: CITES,
      options: MANAGER,
      situation: { zone: 'Europe/Camelot' },
      expect: 'unsure',
      missing: 'zone',
    },
  ],
};
export default cases;
