import { beforeEach, describe, expect, it, vi } from 'vitest';
import { thisTab } from './this-tab';

const { query, sendMessage } = vi.hoisted(() => ({ query: vi.fn(), sendMessage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: { query, sendMessage },
    runtime: { getManifest: () => ({ host_permissions: ['https://mail.google.com/*'] }) },
  },
}));

const CHOIR = 'https://post.harbour-choir.example/*';
const WELL = { from: 'account', to: 'chip', text: 'editor', send: 'class' };
const front = (url?: string) => query.mockResolvedValue([{ id: 7, url }]);

beforeEach(() => {
  vi.resetAllMocks();
  front('https://mail.google.com/mail/u/0/');
});

describe('the tab in front, as the script in it says', () => {
  const rows = [
    ['no message open', [], { is: 'watched' }],
    ['a message that can be read', [WELL], { is: 'watched' }],
    [
      'one whose recipients cannot be read',
      [WELL, { ...WELL, to: 'unknown: no-to-field' }],
      { is: 'cannot-read', facts: ['to'] },
    ],
    [
      'one without a send button and without words',
      [{ ...WELL, send: 'not-found', text: 'unknown: encrypted' }],
      { is: 'cannot-read', facts: ['send', 'text'] },
    ],
  ] as const;
  it.each(rows)('%s', async (_, messages, stands) => {
    sendMessage.mockResolvedValue({ site: 'gmail', messages });
    expect(await thisTab([])).toEqual(stands);
    expect(sendMessage).toHaveBeenCalledWith(7, { type: 'are-you-there' }, { frameId: 0 });
  });

  it('is not covered where no adapter recognises the page', async () => {
    sendMessage.mockResolvedValue({ site: null, messages: [] });
    expect(await thisTab([])).toEqual({ is: 'not-covered' });
  });
});

describe('the tab in front, where nothing answers', () => {
  beforeEach(() => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  });

  it.each([
    ['Gmail', 'https://mail.google.com/mail/u/0/', 'reload'],
    ['the own webmail', 'https://post.harbour-choir.example/?_task=mail', 'reload'],
    ['another page', 'https://news.example/', 'not-covered'],
    ['one whose address is not shown', undefined, 'not-covered'],
  ])('%s', async (_, url, is) => {
    front(url);
    expect(await thisTab([CHOIR])).toEqual({ is });
  });

  it('an answer that is none counts as none', async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await thisTab([])).toEqual({ is: 'reload' });
  });

  it('there is no tab to speak of', async () => {
    query.mockResolvedValue([]);
    expect(await thisTab([])).toBeNull();
  });
});
