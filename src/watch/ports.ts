import type { Practice } from '../messages/messages';
import type { Compose, SendWay } from '../page/site';
import type { OpenPanel } from '../warning/panel';

/** What following a message needs of the place it runs in: a watched page, or the practice page. */
export interface Ports {
  /** The panel's code, or null while it has not been brought in. */
  readonly panelCode: () => OpenPanel | null;
  /** A quiet sentence where there is no panel to say it. */
  readonly notice: (sentence: string) => void;
  /** Sends for the person, once, past the hold; false where the control is gone. */
  readonly release: (compose: Compose, way: SendWay) => boolean;
  /** What the practice page adds to each message; nothing elsewhere. */
  readonly practice: () => Practice;
}
