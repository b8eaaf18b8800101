import type { Place } from './place';

/** One figure, as it is printed. Without `limit` or `atLeast` it is for information. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'bytes' | 'ms' | 'messages' | 'events';
  /** The most that is allowed. */
  readonly limit?: number;
}

/** Takes some figures, and gives each as soon as it is known. @throws Error where one could not be taken */
export type Measure = (place: Place) => AsyncIterable<Figure>;

/** Rounded as far as a figure can be trusted: four digits behind the point of a millisecond are noise. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Tells a person who waits what is being done; figures alone go to stdout. */
export const tell = (sentence: string): void => console.error(sentence);
