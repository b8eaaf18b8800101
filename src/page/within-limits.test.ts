import { expect, it } from 'vitest';
import type { Draft } from '../draft/draft';
import { known, unknown } from '../draft/reading';
import { draftWithinLimits, partiesWithinLimits } from './within-limits';

const DRAFT: Draft = {
  site: 'roundcube',
  channel: 'email',
  kind: 'new',
  from: known({ handle: 'rowan.ellis@elmcourt.example' }, 'from-field'),
  to: known([{ handle: 'sam.okoro@young.example', name: 'Sam Okoro' }], 'chip'),
  group: known(null, 'email'),
  text: known('x'.repeat(1_000_000), 'editor'),
  subject: known('y'.repeat(1_000), 'subject-field'),
  attachments: known(
    Array.from({ length: 500 }, () => ({ name: 'z'.repeat(1_000), type: '' })),
    'list',
  ),
  leaving: 'now',
};
const TOO_LONG = unknown('too-long');

it('leaves alone what is within', () => expect(draftWithinLimits(DRAFT)).toEqual(DRAFT));

it.each<[string, Partial<Draft>]>([
  ['text', { text: known('x'.repeat(1_000_001), 'editor') }],
  ['subject', { subject: known('y'.repeat(1_001), 'subject-field') }],
  ['attachments', { attachments: known([{ name: 'z'.repeat(1_001), type: '' }], 'list') }],
  ['attachments', { attachments: known(Array(501).fill({ name: 'a.pdf', type: '' }), 'list') }],
  ['to', { to: known([{ handle: 'a'.repeat(1_001) }], 'chip') }],
  ['to', { to: known([{ handle: 'a@young.example', name: 'a'.repeat(1_001) }], 'chip') }],
  ['to', { to: known(Array(2_001).fill({ handle: 'a@young.example' }), 'chip') }],
  ['from', { from: known({ handle: 'a'.repeat(1_001) }, 'from-field') }],
])('says that the %s is too long, and keeps the rest', (fact, more) => {
  const within = draftWithinLimits({ ...DRAFT, ...more });
  expect(within).toEqual({ ...DRAFT, [fact]: TOO_LONG });
  const { site, channel, from, to } = within;
  expect(partiesWithinLimits({ ...DRAFT, ...more })).toEqual({ site, channel, from, to });
});

it('leaves out what was left out', () => {
  const { subject: _, ...bare } = DRAFT;
  expect(draftWithinLimits(bare)).toEqual(bare);
});
