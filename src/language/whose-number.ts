/** Whose number it is by the words around it; null where they do not say. */
export type Whose = 'writer' | 'reader' | 'organisation' | null;

const FAMILY =
  "(?:mum|mam|mom|mummy|dad|father|mother|parents?|carers?|guardian|nan|gran|grandmother|grandad|aunt(?:ie)?|uncle|foster carer|social worker|family)(?:['’]s|s['’])?";
const DESCRIBED = '(?:own |new |old |mobile |phone |home |contact |emergency )*';

/** 'is your number still …', 'your mum's number as …': the reader's own, quoted back. */
const READERS_BEFORE = new RegExp(
  `\\byour (?:${DESCRIBED}number|${FAMILY} ${DESCRIBED}(?:number|mobile|phone|landline)|${FAMILY} on)\\b[^.?!\\n]{0,30}$`,
  'iu',
);
/** '… for your mum', '… as your number'. */
const READERS_AFTER = new RegExp(
  `^[^.?!\\n\\p{L}]{0,3}(?:down |on file |here )?(?:for|as) (?:you\\b|your (?:${DESCRIBED}number|${FAMILY}))`,
  'iu',
);
/** 'the church hall is on', 'our duty phone': but not 'after school'. */
const ORGANISATIONS =
  /(?<!\b(?:after|before|at|from|in|to|near|outside) (?:the )?)\b(?:(?:work|duty|tour|camp|minibus|staff|team|group|welfare|safeguarding|emergency) (?:number|phone|mobile|line)|(?:office|reception|school|club|centre|hall|church|mosque|temple|gurdwara|synagogue|college|surgery|clinic|taxi|venue|hostel|charity|council)(?:['’]s)?(?: \p{L}+){0,2}? (?:number|phone|mobile|landline|line|desk|on|at|is))\b/giu;
const WRITERS = /\b(?:my|mine|me|i['’]?m|i am)\b/giu;
/** 'the one you gave me': how the writer came by the reader's number. */
const GIVEN = /\b(?:gave|given|sent|told|texted|emailed) me\b/giu;
/** 'ring me on': the number that follows is the writer's, whatever follows it. */
const WRITERS_HERE = /\b(?:me|i['’]?m|i am)(?: back)?(?: on| at)?[^\p{L}\d]{0,4}$/iu;

/**
 * Whose a number is, by the clause that it stands in: the nearest word decides, so that 'I lost your number, text me'
 * is the writer's. `start` and `end` are its UTF-16 offsets.
 */
export function whoseNumber(text: string, start: number, end: number): Whose {
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.?!\n]/)
      .at(-1) ?? '';
  if (isReaders(before, text.slice(end, end + 60))) return 'reader';
  const organisation = lastOf(ORGANISATIONS, before);
  const writer = lastOf(WRITERS, before);
  if (organisation < 0 && writer < 0) return null;
  return organisation > writer ? 'organisation' : 'writer';
}

function isReaders(before: string, after: string): boolean {
  if (/\bmy\b/iu.test(before)) return false;
  const cue = before.match(READERS_BEFORE)?.[0].replace(GIVEN, '');
  if (cue !== undefined) return lastOf(WRITERS, cue) < 0;
  return READERS_AFTER.test(after) && !WRITERS_HERE.test(before);
}

const lastOf = (cue: RegExp, text: string): number => [...text.matchAll(cue)].at(-1)?.index ?? -1;
