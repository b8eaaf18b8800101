import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';

/** Extension pages run our own files and nothing else; nothing may connect anywhere. */
const PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // One policy, of the console: it lets its own worker's file be started, and nothing else.
  'trusted-types forethought-worker',
].join('; ');

/** See `key` below. */
const CHROMIUM_KEY = [
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyzcqJK6t2D0Xqfnnw6gUEp1hkTFyQt4WH3g8FA2vLWTkMKhUUAkI',
  'TRqAKAmWqweVYUuYeSqZrvMmmMErR16sEurFGi6i/SJ/niKAWgSpktALK/akfpmVec4fiRS4MXDVcfUKIOiu7iZisY8AQ7oS',
  '1LtedteEI0M/Fq0ffTeo8XRsTeC1j/KHf3h9D8/fYnjM8J8Uwat55bUaCBp6+9x8D4zn5+b9F9RC2/ChkS6o+juWwAiRKwUC',
  'ZlH6C0k7e0pffnavlEKyWlqxcsMq79o26HWV0Wh07BEU16mQPcuhz8NBN4BEWpqqNAUiGJCaA+NL6emRTPLn2euu5guI2UL2',
  'FQIDAQAB',
].join('');

/** Firefox asks for what is collected and sent: nothing is. */
const GECKO = {
  id: 'forethought@forethought.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] },
};

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en_GB',
    // The public half of a key of which nobody keeps the other: it fixes the id that managed policies name.
    ...(browser === 'chrome' && { key: CHROMIUM_KEY }),
    minimum_chrome_version: '137',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    content_security_policy: { extension_pages: PAGES },
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: GECKO } }),
  }),
  hooks: {
    /** The hosts that are watched follow from the adapters: adding a site is adding its folder. */
    'build:manifestGenerated': async (_, manifest) => {
      const { module } = await runnerImport<{ siteMatches: string[] }>('./src/sites/all.ts');
      manifest.host_permissions = module.siteMatches;
      manifest.content_scripts = [
        { matches: module.siteMatches, js: ['watch.js'], run_at: 'document_start' },
      ];
    },
  },
  vite: () => ({ build: { modulePreload: false, sourcemap: false } }),
});
