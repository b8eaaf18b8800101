import type { Page } from '@playwright/test';

/** How the events of a send came to the page. */
export interface Arrived {
  /** Events that were stopped, prevented, or made by somebody else than the person. */
  readonly touched: readonly string[];
  /** The type of the event in the middle of which the page sent; null where it sent at another time. */
  readonly sentWithin: string | null;
}

interface Watching {
  arrived: { touched: string[]; sentWithin: string | null };
  under: Map<Event, number>;
  sentMessages: readonly unknown[];
}

/** Notes from now on how every press of a key or of the mouse comes to the page, and how it goes through it. */
export async function watchEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = window as unknown as Watching;
    scope.arrived = { touched: [], sentWithin: null };
    scope.under = new Map();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup']) {
      addEventListener(
        type,
        (event) => {
          scope.under.set(event, scope.sentMessages.length);
          if (event.defaultPrevented) scope.arrived.touched.push(`${type} prevented`);
          if (!event.isTrusted) scope.arrived.touched.push(`${type} made`);
        },
        true,
      );
      addEventListener(type, (event) => {
        if (scope.sentMessages.length > (scope.under.get(event) ?? 0)) scope.arrived.sentWithin = type;
        scope.under.delete(event);
      });
    }
  });
}

/** What was noted. An event that began and never came through counts as touched. */
export function eventsOf(page: Page): Promise<Arrived> {
  return page.evaluate(() => {
    const { arrived, under } = window as unknown as Watching;
    const stopped = [...under.keys()].map(({ type }) => `${type} stopped`);
    return { ...arrived, touched: [...arrived.touched, ...stopped] };
  });
}
