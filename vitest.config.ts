import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/unit/**/*.test.ts', 'test/setup/**/*.test.mjs'],
    environment: 'node',
    retry: 0,
    // Patience, not a measurement: sealing with a passphrase is slow by design, and machines are shared.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
