import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startExtension, type WithExtension } from './extension';

/** A browser whose every request is noted. */
export interface Overheard {
  readonly extension: WithExtension;
  /** Closes the browser, and gives what was asked of the network by a page, a script or a worker. */
  readonly end: () => Promise<readonly string[]>;
}

/** One line of Chromium's own log of its network (chromium.org/developers/design-documents/network-stack/netlog). */
interface Line {
  readonly type: number;
  readonly params?: { readonly url?: string; readonly initiator?: string; readonly address?: string };
}

/**
 * Starts a browser that is overheard in two ways. The test tool's sees requests that others answer; the
 * browser's own log also sees sockets, beacons and datagrams, from whatever context. What the browser asks
 * for itself (it looks for its updates) has no initiator, and is left out.
 * @param folder the build
 * @param expected addresses of pages that the test itself opens
 */
export async function overhear(folder: string, expected: RegExp): Promise<Overheard> {
  const place = await mkdtemp(join(tmpdir(), 'forethought-traffic-'));
  const log = join(place, 'net-log.json');
  const extension = await startExtension(folder, {
    flags: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'],
  });
  const asked: string[] = [];
  extension.context.on('request', (request) => {
    if (!expected.test(request.url())) asked.push(request.url());
  });
  return {
    extension,
    end: async () => {
      await extension.close();
      asked.push(...requestsIn(await readFile(log, 'utf8')));
      await rm(place, { recursive: true, force: true });
      return [...new Set(asked)].toSorted();
    },
  };
}

function requestsIn(log: string): readonly string[] {
  const { constants, events } = JSON.parse(log) as {
    constants: { logEventTypes: Record<string, number> };
    events: readonly Line[];
  };
  if (events.length === 0) throw new Error('the browser kept no log');
  const type = (name: string) => {
    const number = constants.logEventTypes[name];
    if (number === undefined) throw new Error(`the browser's log knows no ${name}`);
    return number;
  };
  const request = type('URL_REQUEST_START_JOB');
  const transport = type('QUIC_SESSION_WEBTRANSPORT_CLIENT_ALIVE');
  const datagram = type('UDP_BYTES_SENT');
  return events.flatMap(({ type, params }) => {
    if (type === datagram) return `udp ${params?.address}`;
    if (!params?.url) return [];
    const byPage = type === request && /^(https?|chrome-extension):/.test(params.initiator ?? '');
    return byPage || type === transport ? params.url : [];
  });
}
