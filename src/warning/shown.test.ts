import { expect, it } from 'vitest';
import { shown } from './shown';

it('marks what turns writing round or has no width', () => {
  expect(shown('amara\u202e@young.example')).toBe('amara\u25cc@young.example');
  expect(shown('sa\u200bm@young.example')).toBe('sa\u25ccm@young.example');
});

it('leaves joiners to the scripts and emoji that need them', () => {
  expect(shown('می\u200cروم 👩\u200d👧')).toBe('می\u200cروم 👩\u200d👧');
});
