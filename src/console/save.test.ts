import { beforeAll, describe, expect, it } from 'vitest';
import { readReceipt } from '../record/receipt';
import { receiptName, receiptText } from './save';
import { useCatalogue } from './testing/catalogue';
import { EVENING } from './testing/world';

beforeAll(useCatalogue);

describe('a receipt as a file', () => {
  it('reads back as what it was', () => {
    const receipt = {
      at: EVENING,
      format: 'forethought-receipt',
      head: 'a'.repeat(64),
      key: 'b'.repeat(64),
      log: 'c'.repeat(32),
      organisation: 'elm-court-youth',
      size: 14,
      staff: 'rowan-ellis',
      version: 1,
    } as const;
    expect(readReceipt(receiptText(receipt))).toEqual(receipt);
  });

  it.each([
    ['Rowan Ellis', 'Rowan-Ellis-2026-11-20.receipt'],
    ['Zofia Wiśniewska', 'Zofia-Wiśniewska-2026-11-20.receipt'],
    ['../../etc/passwd', 'etc-passwd-2026-11-20.receipt'],
    ['a\u202egpj', 'a-gpj-2026-11-20.receipt'],
    ['…', 'record-2026-11-20.receipt'],
  ])('%j gives a name that a file can have', (staff, name) => {
    expect(receiptName(staff, EVENING)).toBe(name);
  });
});
