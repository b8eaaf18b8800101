import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What stands for the browser in tests of the background: its stores and tabs are kept in memory. */
export const browser = Object.assign(fakeBrowser, {
  runtime: Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) }),
});

/** A store of the browser's that does not answer, as on a disk that is full or broken. */
export const broken = async (): Promise<never> => {
  throw new Error('IO error: no space left on device');
};
