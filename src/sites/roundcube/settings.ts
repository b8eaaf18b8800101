/** What the page says of itself in its settings and nowhere else. */
export interface Settings {
  /** How the message was begun; left out where it is a new one. */
  readonly compose_mode?: 'reply' | 'forward' | 'draft' | 'edit';
  /** Told where the message answers one or passes one on. */
  readonly reply_msgid?: string;
  /** By identity. */
  readonly signatures?: Readonly<Record<string, { readonly text?: string }>>;
}

/** The page's settings; empty where they are not found. */
export function settings(document: Document): Settings {
  for (const { text } of document.scripts) {
    const [, json] = text.match(/^rcmail\.set_env\((\{.*\})\);$/m) ?? [];
    if (json?.includes('"compose_id"')) return parsed(json);
  }
  return {};
}

function parsed(json: string): Settings {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}

/** Whether the message answers one; a draft that is opened again tells it by the message only. */
export const isReply = ({ compose_mode, reply_msgid }: Settings): boolean =>
  compose_mode === 'reply' || (compose_mode === 'draft' && reply_msgid !== undefined);

/** Whether the page has put another message's words below: in an answer, in one passed on, and in their drafts. */
export const quotesAnother = ({ compose_mode, reply_msgid }: Settings): boolean =>
  compose_mode === 'reply' || compose_mode === 'forward' || reply_msgid !== undefined;
