import type { Receipt } from '../record/receipt';
import type { KeptRecord } from './database';
import { dayKey, ownZone } from './moment';

/** Hands the receipt of a record to the browser as a file, to go back to the member of staff. */
export function saveReceipt({ receipt, staff }: KeptRecord): void {
  const address = URL.createObjectURL(new Blob([receiptText(receipt)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = receiptName(staff.name, receipt.at);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A receipt as its file has it. */
export const receiptText = (receipt: Receipt): string => `${JSON.stringify(receipt, null, 2)}\n`;

/** 'Rowan-Ellis-2026-11-20.receipt': letters and digits of any script, nothing that a file system minds. */
export function receiptName(staff: string, at: number): string {
  const name = staff
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name || 'record'}-${dayKey({ utcMs: at, zone: ownZone() })}.receipt`;
}
