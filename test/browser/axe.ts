import type { Page } from '@playwright/test';
import axeCore from 'axe-core';

/** What axe finds wrong on a page as it stands. @throws Error where it looked at nothing */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeCore.source);
  const { faults, looked } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations, passes } = await axe.run();
    const named = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    return { faults: named, looked: passes.length };
  });
  if (looked < 5) throw new Error(`axe looked at ${looked} things only`);
  return faults;
}
