import type { Site } from '../page/site';

/** Every site, found by its folder. */
export const SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./*/site.ts', { eager: true, import: 'default' }),
);

/** Match patterns of all sites that have a host of their own, for the manifest. */
export const siteMatches: readonly string[] = SITES.flatMap(({ hosts }) => hosts);

/** The site that a page is of, or null. */
export const siteFor = (page: Pick<Window, 'location' | 'document'>): Site | null =>
  SITES.find((site) => site.recognises(page)) ?? null;
