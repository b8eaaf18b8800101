/** The middle of some values. */
export const median = (values: readonly number[]): number => percentile(values, 50);

/**
 * The value that so many of a hundred do not exceed (nearest rank, so that it is one that was measured).
 * @throws Error where there are no values: nought would be a figure that was never taken
 */
export function percentile(values: readonly number[], hundredth: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  const value = ordered[Math.max(0, Math.ceil((hundredth / 100) * ordered.length) - 1)];
  if (value === undefined || Number.isNaN(value)) throw new Error('nothing was measured');
  return value;
}

/** All values together. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
