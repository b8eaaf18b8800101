/**
 * Why the record could not be written or read: `full`, the disk has no room; `unavailable`, the store does not
 * answer; `too-large`, the entry fits no line; `invalid`, the event has not the shape of its kind; `not-this-log`,
 * the store holds the record of somebody else.
 */
export type RecordErrorCode = 'full' | 'unavailable' | 'too-large' | 'invalid' | 'not-this-log';

/** The recorder failed. Nothing was written, unless `append` is tried again with the same key and says so. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(
    readonly code: RecordErrorCode,
    options?: ErrorOptions,
  ) {
    super(`The record failed: ${code}`, options);
  }
}

/** Whether the database must be opened anew after such an error, and the work may then succeed. */
export function wantsReopening(error: unknown): boolean {
  return ['UnknownError', 'InvalidStateError', 'AbortError'].includes(nameOf(error));
}

/** Any failure of the store as a RecordError. A full disk is `UnknownError … NO_SPACE` in Chromium. */
export function asRecordError(error: unknown): RecordError {
  if (error instanceof RecordError) return error;
  const full = nameOf(error) === 'QuotaExceededError' || /NO_SPACE|quota/i.test(String(error));
  return new RecordError(full ? 'full' : 'unavailable', { cause: error });
}

const nameOf = (error: unknown): string =>
  error instanceof Error || isDomException(error) ? error.name : '';
const isDomException = (error: unknown): error is DOMException =>
  typeof DOMException !== 'undefined' && error instanceof DOMException;
