import browser from 'webextension-polyfill';
import type {
  AddWebmail,
  ExportNoted,
  NoteExport,
  RemoveWebmail,
  SetUpUsed,
  State,
  UseSetUp,
  WebmailSet,
} from '../messages/pages';
import { isWebmailPattern } from '../setup/webmail';
import { words } from '../words/words';
import { putInForce, setUpInForce } from './in-force';
import { lastExport, noteLastExport } from './last-export';
import { addOwnHost, removeOwnHost, webmailHosts } from './own-hosts';
import { inPlainWords } from './plain-words';
import { record, recordSize } from './recorder';
import { waiting } from './waiting';
import { checkGranted, watchOwnHosts } from './webmail';
import { writeWaiting } from './write-waiting';

/** What the popup and the staff page show at a glance; a fault in one part leaves the others readable. */
export async function onState(): Promise<State> {
  const setUp = await setUpInForce().catch((error: unknown) => inPlainWords(error));
  const entries = await recordSize().catch((error: unknown) => inPlainWords(error));
  const fault = typeof entries === 'string' ? entries : null;
  return {
    setUp: typeof setUp === 'string' ? null : setUp,
    setUpFault: typeof setUp === 'string' ? setUp : null,
    webmail: await webmailHosts(),
    record: {
      entries: typeof entries === 'string' ? 0 : entries,
      waiting: (await waiting()).length,
      lastExport: await lastExport(),
      fault,
    },
  };
}

/**
 * Puts a set-up in force, and watches the webmail hosts in it that the browser has granted, beside the person's
 * own. What waits is written first: it may belong into the record of the set-up before.
 */
export async function onUseSetUp({ setUp }: UseSetUp): Promise<SetUpUsed> {
  await writeWaiting();
  const used = await putInForce(setUp);
  if (used.ok) await watchOwnHosts(await webmailHosts());
  return used;
}

/** Watches webmail on the person's own host; the page asked the browser first. */
export async function onAddWebmail({ pattern }: AddWebmail): Promise<WebmailSet> {
  if (await nothingSetUp()) return { ok: false, why: words('background_not_set_up') };
  if (!isWebmailPattern(pattern)) return { ok: false, why: words('setup_webmail_not_an_address') };
  const granted = await checkGranted(pattern);
  if (!granted.ok) return granted;
  try {
    await addOwnHost(pattern);
  } catch (error) {
    return { ok: false, why: inPlainWords(error) };
  }
  await watchOwnHosts(await webmailHosts());
  return { ok: true };
}

/** Watches a host no longer, and gives the browser's permission back. */
export async function onRemoveWebmail({ pattern }: RemoveWebmail): Promise<WebmailSet> {
  if (await nothingSetUp()) return { ok: false, why: words('background_not_set_up') };
  await removeOwnHost(pattern);
  const setUp = await setUpInForce().catch(() => null);
  if (setUp?.webmail.includes(pattern))
    await putInForce({ ...setUp, webmail: setUp.webmail.filter((other) => other !== pattern) });
  await browser.permissions.remove({ origins: [pattern] });
  await watchOwnHosts(await webmailHosts());
  return { ok: true };
}

/** An export begins with an entry that says so; what waits is written first, so that the file has it. */
export async function onNoteExport({ key, sealedBy }: NoteExport): Promise<ExportNoted> {
  const setUp = await setUpInForce();
  if (!setUp) return { ok: false, why: words('background_not_set_up') };
  await writeWaiting();
  const recipients = sealedBy === 'manager-key' && setUp.managerKey ? [setUp.managerKey] : [];
  try {
    await record({ kind: 'exported', body: { key, recipients, sealedBy } }, setUp);
  } catch (error) {
    return { ok: false, why: inPlainWords(error) };
  }
  await noteLastExport(Date.now());
  return { ok: true };
}

/** A set-up that cannot be read is one all the same. */
const nothingSetUp = () =>
  setUpInForce().then(
    (setUp) => setUp === null,
    () => false,
  );
