/** Longest line, in bytes without its end. Held when writing and before parsing. */
export const LONGEST_LINE = 64 * 1024;

/** Largest file that is taken in, in bytes, as it arrives. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Largest unpacked record, in bytes: some 300,000 entries. */
export const LARGEST_RECORD = 256 * 1024 * 1024;

/** Most that a file may grow by when it is unpacked; hashes do not compress, so ours stay below 5. */
export const LARGEST_RATIO = 100;

/** Most faults that are listed for one file. */
export const MOST_FAULTS = 1_000;
