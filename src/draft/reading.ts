/** A fact that was read from the page, and by which way it was read. */
export interface Known<T> {
  readonly known: true;
  readonly value: T;
  /** The reading that gave it, for health reports: 'chip', 'from-field'. */
  readonly how: string;
}

/** A fact that the page did not give. Never to be guessed. */
export interface Unknown {
  readonly known: false;
  /** Why, in a word or two: 'no-from-field', 'chip-without-address'. */
  readonly why: string;
}

/** What a page says of one fact: the value, or the reason why there is none. */
export type Reading<T> = Known<T> | Unknown;

/** A fact with its source. */
export const known = <T>(value: T, how: string): Known<T> => ({ known: true, value, how });

/** No fact, with the reason. */
export const unknown = (why: string): Unknown => ({ known: false, why });

/** The value, or null where the page did not say. */
export const orNull = <T>(reading: Reading<T>): T | null => (reading.known ? reading.value : null);
