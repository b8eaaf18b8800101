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
const ORGANISATIONS =
  /\b(?:office|work|duty|reception|school|club|centre|group|team|hall|church|mosque|temple|gurdwara|synagogue|college|leisure|surgery|clinic|taxi|venue|hostel|organisation|charity|council)(?:['’]s)?(?: \p{L}+){0,2}? ?(?:number|phone|mobile|landline|line|desk|on|at|is)?\b[^.?!\n]{0,25}$/iu;
const WRITERS = /\b(?:my|mine|me|i['’]?m|i am|home)\b[^.?!\n]{0,40}$/iu;

/** Whose a number is, by the clause that it stands in. `start` and `end` are its UTF-16 offsets. */
export function whoseNumber(text: string, start: number, end: number): Whose {
  const before = text.slice(Math.max(0, start - 80), start);
  if (!/\bmy\b[^.?!\n]*$/iu.test(before)) {
    if (READERS_BEFORE.test(before) || READERS_AFTER.test(text.slice(end, end + 60))) return 'reader';
  }
  if (ORGANISATIONS.test(before)) return 'organisation';
  return WRITERS.test(before) ? 'writer' : null;
}
