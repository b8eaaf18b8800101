import { expect, it, vi } from 'vitest';
import { RecordError, type RecordErrorCode } from '../record/record-error';
import { inPlainWords } from './plain-words';

vi.mock('../words/words', async () => {
  const { default: catalogue } = await import('../../public/_locales/en_GB/messages.json');
  return { words: (key: keyof typeof catalogue) => catalogue[key].message };
});

it.each<[RecordErrorCode, string]>([
  ['full', 'There is no room left on this device to write it down.'],
  ['unavailable', 'The browser could not open the record.'],
  ['too-large', 'One of the answers is too long to be written down.'],
  ['invalid', 'Something in this message cannot be written down as it is.'],
  ['not-this-log', 'The record in this browser belongs to somebody else.'],
])('says of “%s”: %s', (code, sentence) => {
  expect(inPlainWords(new RecordError(code))).toBe(sentence);
});

it('lets other errors say what they are', () => {
  expect(inPlainWords(new Error('The page is gone.'))).toBe('The page is gone.');
  expect(inPlainWords('no answer')).toBe('no answer');
});
