import catalogue from '../../../public/_locales/en_GB/messages.json';

/** Lets `words` read the catalogue where there is no browser, and sets the clock on the wall to London's. */
export function useCatalogue(): void {
  process.env.TZ = 'Europe/London';
  const messages: Readonly<Record<string, { readonly message: string }>> = catalogue;
  Object.assign(globalThis, {
    chrome: {
      i18n: {
        getMessage: (key: string, given: readonly string[]) =>
          (messages[key]?.message ?? '').replace(
            /\$(\d)/g,
            (_, place: string) => given[Number(place) - 1] ?? '',
          ),
      },
    },
  });
}
