import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/test-results',
  retries: 0,
  workers: 2,
  fullyParallel: false,
  forbidOnly: !!process.env.CI,
  timeout: 60_000,
  reporter: [['list']],
  globalSetup: './test/browser/build.ts',
  use: { locale: 'en-GB', timezoneId: 'Europe/London' },
});
