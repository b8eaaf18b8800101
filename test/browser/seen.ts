import type { CDPSession, Page } from '@playwright/test';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
}

/** A thing on the page as a screen reader has it, closed shadow roots included. */
export interface Thing {
  readonly role: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly checked: boolean;
  readonly at: number;
}

/**
 * The page as a screen reader has it. The panel is in a closed shadow root, which a page's script cannot
 * look into and nor can a locator: the accessibility tree can, and what is not in it a blind person has not got.
 */
export interface Seen {
  /** All things with this role whose name holds the words. */
  all(role: string, name?: string | RegExp): Promise<readonly Thing[]>;
  /** Waits until there is one, and gives the first. */
  wait(role: string, name?: string | RegExp): Promise<Thing>;
  /** Waits until there is none. */
  gone(role: string, name?: string | RegExp): Promise<void>;
  /** All the words on the page, in reading order. */
  text(): Promise<string>;
  /** Waits until the words stand on the page. */
  says(words: string | RegExp): Promise<void>;
  /** A real click in the middle of a thing, once it is there. */
  press(role: string, name?: string | RegExp): Promise<void>;
  /** Presses a choice of our dialog, once that is there, until it goes: in its first half second a choice does not count. */
  choose(role: string, name: string | RegExp): Promise<void>;
}

/** Each dialog of ours has one. */
const WAY_BACK = /^Go back/;

/** Looks at a page. @param patience milliseconds that `wait`, `gone` and `says` take at most */
export async function seen(page: Page, patience = 15_000): Promise<Seen> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  await session.send('DOM.enable');

  const all: Seen['all'] = async (role, name) =>
    (await tree(session))
      .filter((node) => !node.ignored && node.role?.value === role && holds(node.name?.value ?? '', name))
      .map(thing);
  const text = async () =>
    (await tree(session))
      .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
      .map(({ name }) => name?.value ?? '')
      .join(' ');
  const until = async <T>(look: () => Promise<T | undefined>, what: string): Promise<T> => {
    const end = Date.now() + patience;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`${what}; the page says: ${(await text()).slice(0, 3_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const wait: Seen['wait'] = (role, name) =>
    until(async () => (await all(role, name))[0], `no ${role} ${name ?? ''}`);

  const press: Seen['press'] = async (role, name) => pressAt(await wait(role, name));
  /** A dialog of ours is open; sites have dialogs of their own. */
  const isAsking = async () => (await all('button', WAY_BACK)).length > 0;
  const pressAt = async ({ at }: Thing) => {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: at });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: at });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
    await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  };

  return {
    all,
    wait,
    text,
    gone: async (role, name) => {
      await until(
        async () => ((await all(role, name)).length === 0 ? true : undefined),
        `${role} ${name ?? ''} is still there`,
      );
    },
    says: async (words) => {
      await until(async () => (holds(await text(), words) ? true : undefined), `nothing says ${words}`);
    },
    press,
    choose: async (role, name) => {
      await wait('button', WAY_BACK);
      await until(async () => {
        if (!(await isAsking())) return true;
        const [choice] = await all(role, name);
        if (choice) await pressAt(choice).catch(() => undefined);
        return (await isAsking()) ? undefined : true;
      }, `the dialog stays after ${name}`);
    },
  };
}

async function tree(session: CDPSession): Promise<readonly Node[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  return nodes;
}

function holds(text: string, words: string | RegExp = ''): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}

function thing(node: Node): Thing {
  const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value;
  return {
    role: node.role?.value ?? '',
    name: node.name?.value ?? '',
    disabled: property('disabled') === true,
    checked: property('checked') === 'true' || property('pressed') === 'true',
    at: node.backendDOMNodeId ?? 0,
  };
}
