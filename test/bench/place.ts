import { startExtension, type WithExtension } from '../browser/extension';
import { setUp } from '../browser/organisation';
import { routeGmail } from '../sites/gmail/route';
import { WITHOUT } from './built';

/** What figures are taken in: the built extension, in a browser and beside one without it. */
export interface Place {
  /** Where the built extension is. */
  readonly folder: string;
  /** A browser with the extension and the demonstration organisation, the same at each call. */
  readonly ours: () => Promise<WithExtension>;
  /** A browser with an extension that does nothing. */
  readonly without: () => Promise<WithExtension>;
  readonly close: () => Promise<void>;
}

/** Browsers are started when the first figure needs them. */
export function placeFor(folder: string): Place {
  let ours: Promise<WithExtension> | undefined;
  let without: Promise<WithExtension> | undefined;
  return {
    folder,
    ours: () => {
      ours ??= start(folder, true);
      return ours;
    },
    without: () => {
      without ??= start(WITHOUT, false);
      return without;
    },
    close: async () => {
      for (const started of [ours, without]) await (await started)?.close();
    },
  };
}

async function start(folder: string, organised: boolean): Promise<WithExtension> {
  const extension = await startExtension(folder);
  if (organised) await setUp(extension);
  await routeGmail(extension.context);
  return extension;
}
