import { cuesIn } from './cues';
import { plain } from './plain';
import type { Span } from './shorthand';
import { SITE } from './sites-named';
import { whoseNumber } from './whose-number';

/** A way to reach somebody, other than a telephone number. */
export interface ContactDetail extends Span {
  readonly type: 'email' | 'address' | 'postcode' | 'handle';
  /** `open`: nobody's secret by the words around it, or an address of an institution. */
  readonly whose: 'writer' | 'open' | null;
}

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
/** Boxes of an office, and hosts that only institutions have. */
const ROLE =
  /^(?:info|admin|office|hello|hi|enquir(?:y|ies)|contact|bookings?|reception|support|help|team|safeguarding|dsl|welfare|school|club|youth(?:work)?|secretary|membership|events?|finance|head|principal|staff|news|post|mail|noreply|no-reply|data|privacy|choir|camp|volunteering|volunteers?|jobs|library|tickets|box-?office|sports?|music|parents|attendance|exams?)[\w.-]*@|[.@](?:gov|ac|nhs|police|sch|org|mod|parliament)\.uk$|\.(?:gov|edu)$/i;
/** Where anybody may have a mailbox. */
const FREE =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|virginmedia|talktalk|ntlworld|proton(?:mail)?|pm|gmx|mail|fastmail|tiscali)\./i;
/** Where something is to be sent: the box of whoever deals with it. */
const SENT_TO =
  /\b(?:forms?|questions?|applications?|bookings?|send (?:it|them|the \p{L}+|your \p{L}+)|apply|book|let (?:us|the \p{L}+) know)\b[^.?!\n@]{0,30} (?:to|at|on|via|by) (?:\p{L}+ )?$/iu;
/** GB postcodes: Royal Mail, Programmers' Guide. */
const POSTCODE =
  /(?<![\p{L}\p{N}])(?:GIR ?0AA|(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y])) ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;
const STREET =
  '(?:street|road|avenue|ave|lane|close|drive|way|court|crescent|cres|terrace|gardens|grove|place|mews|square|park|hill|row|walk|green|parade|rise|view|wynd|brae|vennel|quay|wharf|heights|meadows?|fields?|common|gate|villas|cottages?|house|flats|towers?|st|rd|ln|cl|dr|cres|pl|sq|ct|estate|path|mount|bank|croft|drove|orchard|end|rd|burgh|parkway|highway|spur|circus|cross|causeway|esplanade|loan|manors?|mill|mission|oval|ports?|ridges?|shores?|springs?|stream|trail|tunnel|turnpike|union|valleys?|village|ville|well|haven|forges?|forks?|ford|flat|fall|falls|extension|dale|curve|course|corner|club|cliffs?|center|centre|camp|bypass|burg|brook|branch|bluff|bend|beach|bayou|arcade|alley|island|isle|junctions?|keys?|knolls?|lakes?|land|landing|light|lights|lock|lodge|loop|mall|motorway|mountain|neck|overpass|passage|pike|pine|pines|plains?|plaza|points?|prairie|radial|ramp|ranch|rapids?|rest|river|roads|route|run|shoals?|skyway|stravenue|streets|summit|throughway|trace|track|trafficway|underpass|viaduct|vista|walks|wall|ways)';
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}/.:£-])(?:(?:[Ff]lat|[Uu]nit|[Aa]partment|[Ss]tudio|[Rr]oom) \\d{1,4}\\p{L}?,? {0,2})?\\d{1,4}\\p{L}?,? (?:\\p{Lu}[\\p{L}'.-]{1,24} ){1,3}${STREET.replace(/\w+/g, (word) => (word.length > 1 ? `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}` : word))}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}/.:£-])\\d{1,4}\\p{L}? (?:Heol|Stryd|Ffordd|Lôn|Rhodfa|Clos|Maes|Bryn|Cwrt|Llys|Tan-y|Rue|Via) (?:(?:[Yy]r? )?\\p{Lu}[\\p{L}'-]{1,24} ?){1,3}(?![\\p{L}\\p{N}])`,
  'gu',
);
const VENUE =
  /\b(?:hall|office|venue|centre|school|church|mosque|temple|gurdwara|synagogue|chapel|club|clubhouse|studio|theatre|library|station|museum|gallery|stadium|pitch|pool|gym|camp ?site|hostel|hotel|college|university|surgery|clinic|hospital|shop|cafe|café|community|meet(?:ing)? (?:at|point|place)|leaves? from|departs?|held at|takes place|coach|minibus|drop[- ]?off|pick[- ]?up point|rehears\w*|training (?:is|will)|session|concert|gig|parade|match|tournament|registered (?:office|charity)|reception|open day|event)\b/i;
const LIVES =
  /\b(?:i(?:'m| am)? (?:live|living|stay|staying|moved)|i live|my (?:home |new |own |private |personal )?(?:address|place|house|flat|home|postcode|email|e-mail|gmail|hotmail)|at mine|come (?:round|over)|round to (?:mine|my)|to mine|mine(?:'s| is)|my mum's|we live|our house)\b/i;

const wording = (source: string): RegExp => new RegExp(source, 'giu');
/** Said without the detail itself: to use one, or that one is here. */
const SAID = [
  {
    says: wording(
      `\\b(?:text|message|msg|ring|call|whatsapp|dm|snap|contact|reach|get|email|inbox|hit|write to|catch|get hold of|drop|phone|buzz|ping)(?: to)? (?:me|us) (?:up |a (?:message|line|text|dm|whatsapp|snap|email) |any ?time |instead |directly |there |back |privately |always |anytime |just )*(?:on|at|via|through|by|to|in) (?:my )?(?:own |personal |private |home |other )*(?:${SITE}|mobile|phone|number|cell|landline|gmail|hotmail|inbox|email|account|line|house|address)(?: (?:account|number|phone|mobile|email|address|inbox|dms?))?\\b|\\b(?:${SITE}|dm|snap|facetime) me\\b|\\bi(?:'m| am) (?:always |also |mostly |usually |only |better )?(?:on|at) (?:${SITE})(?! (?:live|to|for the|so that))`,
    ),
    unless:
      /\b(?:work|duty|office|school|team|official|organisation|company|project|agreed) (?:\p{L}+ )?(?:mobile|phone|number|email|address|account|line)|\b(?:not|never|only|office|reception|choir'?s|club'?s|group'?s|the (?:choir|club|group|project|team|school|company))\b|\bmy (?:manager|colleague)\b/iu,
  },
  {
    says: wording(
      `\\b(?:this is|here'?s|here is|have|save|take|use|keep|got|that'?s|store|i'll (?:give|send|text|message|share|drop|put)(?: you)?|let me give you|i can give you|giving you|sending you|i(?:'ve| have) (?:put|written|left|sent|given)(?: you)?|you(?:'ve| have)? (?:can |could )?(?:have|got|use|save)|i don't mind (?:giving|sharing)|just use|use) (?:my|me) (?:own |new |personal |private |home |mobile |phone |direct |actual |real |other )*(?:number|mobile|phone|email|gmail|hotmail|address|postcode|${SITE}|details|contact details|handle|username|user name)\\b(?: (?:in|at the bottom|below|here|address|number|account|name))?`,
    ),
    unless:
      /\b(?:work|duty|office|school|team|official) (?:\p{L}+ )?(?:mobile|phone|number|email|address)|\b(?:from school|manager|form|lost|broken|charged|new phone)\b/iu,
  },
  {
    says: wording(
      `\\b(?:use my|on my|from my|to my|have my|at my) (?:own|personal|private) (?:mobile|phone|number|email|e-mail|gmail|address|account|${SITE})\\b`,
    ),
    unless:
      /\b(?:cannot|from my own phone i|switched off|work|is (?:off|private)|away from|not|never|rather|policy|allowed|office)\b/i,
  },
];
const HANDLE = new RegExp(
  `\\bmy (?:own |personal |private |new |other |second |main )*(?:${SITE}(?: (?:name|handle|username|account|id|tag|user))?|user ?name|handle|gamertag|gamer ?tag|@)(?: is|'s|:| =| -|,)? ?(?:called |just |under )?(@?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,30})|\\b(?:i(?:'m| am)|me|find me|search(?: for)?|look (?:me )?up|it's|its|under|as|called|is) (@?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,30}) on (?:${SITE})\\b|\\b(?:add|follow|find|message|dm|snap|tag) me(?: (?:on|at|up|back))*(?: (?:${SITE}))?(?: (?:at|as|under|-|:|=|with))*:? ?(@[\\p{L}\\p{N}._-]{3,30}|[\\p{L}\\p{N}]+[._\\d][\\p{L}\\p{N}._-]{1,30})|\\b(?:${SITE})(?: (?:name|handle|username|user|id|tag))?(?: is|:| =| -) ?(@?[\\p{L}][\\p{L}\\p{N}]*[._\\d@][\\p{L}\\p{N}._-]{1,30}|@[\\p{L}\\p{N}._-]{3,30})`,
  'giu',
);
const ORGANISATIONS = /\b(?:us|our|we|group|choir|club|team|school|troop|project|band|office|official)\b/i;
const NO_HANDLE =
  /^@?(?:is|not|private|for|only|full|off|and|the|account|page|to|so|isn|was|will|has|down|in|with|on|that|which|name|handle|just|because|but|hasn|going|closed|all|about|it|now|here|there|too|always|usually|only|mostly|me|back|also|back|online|out|you|at|if|if|or|please|don)$/i;

/** Addresses, postcodes and handles in a text, and words that say to use a private account or number, in reading order. */
export function contactDetails(text: string): readonly ContactDetail[] {
  const read = plain(text);
  const at = (type: ContactDetail['type'], start: number, end: number, whose: ContactDetail['whose']) => {
    const span = read.written(start, end);
    return { ...span, quote: text.slice(span.start, span.end), type, whose };
  };
  const emails = [...read.text.matchAll(EMAIL)].map((found) =>
    at('email', found.index, found.index + found[0].length, whoseEmail(read.text, found.index, found[0])),
  );
  const places = (['address', 'postcode'] as const).flatMap((type) =>
    [...read.text.matchAll(type === 'address' ? NUMBERED : POSTCODE)].map((found) => {
      const end = found.index + found[0].trimEnd().length;
      return at(type, found.index, end, whosePlace(read.text, found.index, end));
    }),
  );
  const handles = [...read.text.matchAll(HANDLE)].flatMap((found) => {
    const name = found
      .slice(1)
      .find(Boolean)
      ?.replace(/[._-]+$/, '');
    const before = read.text.slice(Math.max(0, found.index - 40), found.index);
    if (!name || NO_HANDLE.test(name) || ORGANISATIONS.test(before + found[0])) return [];
    const start = found.index + found[0].lastIndexOf(name);
    return [at('handle', start, start + name.length, 'writer')];
  });
  const said = cuesIn(text, SAID).map((span) => ({
    ...span,
    type: 'handle' as const,
    whose: 'writer' as const,
  }));
  return withoutOverlaps([...emails, ...places, ...handles, ...said]);
}

function whoseEmail(text: string, start: number, email: string): ContactDetail['whose'] {
  const whose = whoseNumber(text, start, start + email.length);
  if (whose === 'reader') return 'open';
  const before = text.slice(Math.max(0, start - 60), start);
  if (/\b(?:my|me)\b[^.?!\n]{0,20}\b(?:own|personal|private|home)\b[^.?!\n]{0,30}$/i.test(before))
    return 'writer';
  if (
    ROLE.test(email) ||
    /\b(?:work|school|office|official|team|project|duty)\b[^.?!\n]{0,30}$/i.test(before)
  )
    return 'open';
  if (whose === null && !FREE.test(email) && SENT_TO.test(before)) return 'open';
  return whose === 'organisation' ? 'open' : whose;
}

function whosePlace(text: string, start: number, end: number): ContactDetail['whose'] {
  const around = text.slice(Math.max(0, start - 90), Math.min(text.length, end + 40));
  if (LIVES.test(text.slice(Math.max(0, start - 90), start))) return 'writer';
  if (/\byour (?:home |new )?(?:address|house|postcode)\b/i.test(around)) return 'open';
  return VENUE.test(around) ? 'open' : null;
}

function withoutOverlaps(details: readonly ContactDetail[]): readonly ContactDetail[] {
  const kept: ContactDetail[] = [];
  for (const one of [...details].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}
