import { type Cue, cuesIn } from './cues';
import { plain } from './plain';
import type { Span } from './shorthand';

/** Those whom a young person may well be asked to tell: their own adults, staff, whoever helps. */
const ADULT =
  "(?:(?:your|ur|yer|the|an?|their|my|our|any|another|one of (?:your|the|our)|both) (?:\\p{L}+ )?(?:mum|mam|mom|mother|dad|father|parents?|carers?|guardians?|nan|nanna|gran|granny|grandad|family|folks|foster \\p{L}+|aunt(?:ie|y)?|uncle|social worker|key ?worker|teachers?|tutor|head(?:teacher)?|coach(?:es)?|leaders?|staff|manager|office|reception(?:ist)?|steward|driver|doctor|nurse|gp|dentist|librarian|boss|employer|adults?|grown-?ups?|youth worker|worker|mentor|DSL|safeguarding \\p{L}+|captain's mum|police|caretaker|imam|vicar|priest|rabbi|minister|referee|umpire|first[- ]aider|marshal|chaplain|counsellor|instructor|volunteers?|organisers?|judges?|examiner)s?|mum|mam|mummy|dad|daddy|nan|gran|mr\\.?|mrs\\.?|ms|miss|dr\\.?|sir|professor|father|sister|brother|imam|rev\\.?|reverend|rabbi|coach|akela|baloo|bagheera|brown owl|skip|skipper|captain|sensei|ustad|ustadh|maulana|granthi|reception|childline|samaritans|someone|somebody|anyone|anybody|everyone|everybody|me|us|god|people|yourself|you|it|that|this|each other|one another|who(?:ever)?|which|what|nobody|no one|siri|alexa|about|for|before|at|in|on|if|when|whether|how|why|where|a|an|any|questions?|again|away|first|early|late|all|more|next|our|with|more|or|and|to|nicely|politely|permission|advice|help|around|out|back|the (?:truth|time|story|difference|audience|class|congregation|group about|others apart|dog|cat|panel))";
const YOUNG = `(?!${ADULT}\\b)(?:(?:your|ur|yer|the|both|all|all of|some of|any of|one of|his|her) (?:\\p{L}+ )?(?:friends?|mates?|pals?|brothers?|sisters?|sis|bro|cousins?|twins?|team ?-?mates?|class ?mates?|partner|squad|patrol|section|others?|lads|girls?|boys?|rest|team|group|crew|guys|kids|band|altos|sopranos|tenors|basses|altos|seconds|drummers|dancers|players|cadets|scouts|cubs|beavers|guides|brownies|lot|gang|girlfriend|boyfriend|neighbour|buddy|roommate)(?: of (?:the|them|your) ?(?:\\p{L}+)?)?|them|him|her|them all|everyone else|everybody else|\\p{L}[\\p{L}\\p{M}'-]+(?: and \\p{L}[\\p{L}\\p{M}'-]+)?)`;
/** What makes it a request: nobody but the reader is the one who tells. */
const ASKED =
  '(?<=^[\\s*•-]{0,4}|[.!?,;:)\\n-]\\s{0,3}|\\b(?:please|pls|plz|and|just|also|then|(?:can|could|would|will|cn|cud) (?:you|u)(?: \\p{L}+ly)?|you could|u could|you can|you to|need to|want to|mind|remember to|forget to|(?:be able|make sure|try|happy|possible|good|great|kind|helpful|lovely|chance|mins?|minute) to|so|or|but|maybe|perhaps|you should|you must|thanks?|hi|hey|when you (?:see|get) \\p{L}+|might you|if you|favour and|i need you to) )';
const wording = (source: string): RegExp => new RegExp(source, 'gimu');

/** By place or task somebody of the organisation, to be asked or told as it should be. */
const STAFF =
  /\b(?:at|in|on) (?:the )?(?:front |welcome |help |box )?(?:office|reception|desk|door|gate|kitchen|tuck shop|bar)\b|\bwhen you (?:arrive|get here|get there)\b|\bon arrival\b|\b(?:our|the) (?:\p{L}+ )?(?:lead|officer|leader|manager|coach|caretaker|worker|director|conductor|accompanist|organiser)\b|\bwho (?:runs|leads|teaches|coaches|looks after|manages)\b/iu;

const CUES: readonly Cue[] = [
  {
    says: wording(
      `${ASKED}(?:tell(?:ing)?|remind(?:ing)?) ${YOUNG}(?= \\p{L}| ?[,:-])|${ASKED}(?:tell(?:ing)?|remind(?:ing)?|inform(?:ing)?|warn(?:ing)?|nudg(?:e|ing)|messag(?:e|ing)|text(?:ing)?|email(?:ing)?|phon(?:e|ing)|ring(?:ing)?|whatsapp|dm|chas(?:e|ing)(?: up)?) ${YOUNG} (?:that|to|it|it's|its|we|we're|i|i'm|i'll|about|not to|the|there|there's|training|practice|rehearsal|she|he|they|they're|she's|he's|his|her|their|and (?:tell|ask|let|say)|from me|for me|\\p{L}+ is\\b|\\p{L}+'s\\b|when|where|what|if|how|hi|hello|no|yes|thanks|thank|happy|sorry|well done|good luck|asap|today|tonight|tomorrow|now|saying)`,
    ),
    unless: STAFF,
  },
  {
    says: wording(
      `${ASKED}ask(?:ing)? ${YOUNG} (?:to|if|whether|what|why|when|where|how|for|about|who|which|not to|in|is|does|did|has|can|could|are)\\b`,
    ),
    unless: STAFF,
  },
  {
    says: wording(
      `${ASKED}(?:get|have|nudge|persuade|convince) (?!${ADULT}\\b)(?:him|her|them|your (?:brother|sister|friends?|mates?|cousin)|\\p{L}[\\p{L}\\p{M}'-]+)(?: and \\p{L}+)? to (?:ring|text|message|call|reply|email|answer|get in touch|contact|come|bring|check|send|speak|talk)\\b|\\bsay (?:hi|hello|thanks|thank you|sorry|well done|happy birthday) to ${YOUNG} (?:for|from)\\b|\\b(?:show|copy|give|send) (?:this|it|these|that|my message) to ${YOUNG}(?= ?[.!?,]|$| too| as well| please| when)|${ASKED}make sure ${YOUNG} (?:brings?|comes?|has|have|knows?|gets?|sees?|turns? up|remembers?)|\\bwhat'?s ${YOUNG}'s (?:number|address|insta|snap|email)`,
    ),
  },
  {
    says: wording(
      `${ASKED}(?:let(?:ting)?|make sure|ensure|mak(?:e|ing) sure(?: that)?) ${YOUNG} (?:all )?(?:know|knows|gets? (?:this|the message)|hears?|understands?|sees? this)\\b`,
    ),
    unless: STAFF,
  },
  {
    says: /\b(?:pass(?:ing)?|relay(?:ing)?|forward(?:ing)?|hand(?:ing)?) (?:(?:this|it|that|the (?:message|word|news|info|information|time|details|note|letter)|a (?:message|note|letter)|my (?:message|apologies|thanks|love|regards)|these|on|along|over|round|this message|this one|that message) ?){1,4}(?:to|onto|around|round) /gi,
    unless:
      /\b(?:pass(?:ing)? (?:it|this|that|these) (?:on )?to (?:my|our|the)|i(?:'ll| will|'ve| have| need| must| had)|we(?:'ll| will|'ve| have|'re)|ball|baton|torch|(?:to|onto) (?:me|us|him if)|your (?:mum|mam|dad|parents?|carers?|family|social worker|tutor|teacher|nan|gran)|parents?|carers?|office|reception|safeguarding|police|lead|manager|forwarded to me)\b/i,
  },
  {
    says: /\b(?:pass (?:it|this|that|the message|the word|the news) (?:on|along|round|around)|pass on (?:this|the|my|a) (?:message|news|word|info|information|details|apologies)|spread the word|get (?:a message|word|this message) to|take (?:a message|this message|this|a note) to|give (?:a|the|this) (?:message|note|letter) to|give \p{L}+ (?:a|this|the|my) (?:message|note)|put the word (?:out|round)|let (?:the|all the|everyone|everybody|your) ?(?:others|else|rest|mates|friends|team ?mates|class ?mates|squad|lads|girls|boys)\b[^.!?\n]{0,20} know)\b/giu,
    unless:
      /\b(?:i(?:'ll| will|'ve| have)|we(?:'ll| will)|parents?|carers?|mum|dad|office|reception|to (?:me|us))\b/i,
  },
];
/** About another young person; a name begins with a capital, so these mind case. */
const ABOUT_ANOTHER: readonly Cue[] = [
  {
    says: /\b(?:[Hh]ave you (?:heard from|seen|spoken to|talked to|heard anything from)|[Hh]eard (?:from|anything from)|[Ww]hat(?:'s| is| has|'s been) (?:going on|up|happening|wrong) with|[Kk]eep an eye on|[Cc]heck (?:up |in )?on|[Hh]ow(?:'s| is| has)|[Ii]s|[Hh]as|[Dd]id|[Dd]oes|[Ww]hy (?:is|was|did|does|has|isn't|wasn't|didn't)|[Ww]here (?:is|was|'s)|[Ff]ind out (?:about|from|what)|[Ww]hat did|[Ww]hat does|[Ww]hat has) (?!Mr|Mrs|Ms|Miss|Dr|Sir|Christmas|Easter|Eid|Diwali|Ramadan|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Wales|Scotland|England|Mum|Mam|Dad|God|Childline|I\b|Plan|Year|Coach|Father|Sister|Imam|PE\b|The\b|This\b|That\b|It\b|There\b|Everyone\b|Anyone\b|Your\b)\p{Lu}[\p{Ll}\p{M}'-]+ (?:doing|ok\b|okay|alright|all right|coming|still|upset|feeling|said|say|says|told|tell|mentioned|mention|at home|getting on|seem|seems|think|wants|with you|missing|leaving|quit|avoiding|seeing|cross|angry|lately|recently)\b/gu,
  },
  {
    says: /\b(?:[Kk]eep an eye on|[Cc]heck (?:up |in )on|[Hh]ave you (?:heard from|spoken to|seen)|[Ww]hat(?:'s| is) (?:going on|up|wrong) with) (?!Mr|Mrs|Ms|Miss|Dr|Christmas|Mum|Dad|The\b|Your\b)\p{Lu}[\p{Ll}\p{M}'-]+(?= ?(?:[.?!,]|$|for me|since|lately|recently|at|this|today))/gmu,
  },
];

const HOME =
  /\b(?:mum|mam|dad|parents?|carers?|guardian|nan|gran|office|social worker|doctor|gp|tutor|teacher)\b/i;

/** Words that ask one young person to tell another something, or to find out about another. */
export function thirdParty(text: string): readonly Span[] {
  const read = plain(text).text;
  return cuesIn(text, [...CUES, ...ABOUT_ANOTHER]).filter(({ quote, start }) => {
    if (
      /\b(?:I|[Ww]e)(?:'ll|'ve|'d|’ll|’ve)? (?:\p{L}+ ){0,2}$/u.test(
        read.slice(Math.max(0, start - 30), start),
      )
    )
      return false;
    if (!isSomebody(quote, read)) return false;
    // 'them', 'him', 'her' are those at home where those at home were just spoken of.
    return !(
      /\b(?:them|him|her)\b/i.test(quote) &&
      HOME.test(read.slice(Math.max(0, start - 120), start + quote.length))
    );
  });
}

const CLOSED =
  /^(?:\p{L}+ )(?:your|ur|yer|the|them|him|her|both|all|his|everyone|everybody|some|any|one|on|it|this|that|these|if|why|whether|what|where|how|who|when)\b/iu;

/** One word after the verb is a name where it has a capital, or where the writer uses none at all. */
function isSomebody(quote: string, text: string): boolean {
  if (
    CLOSED.test(quote) ||
    !/^(?:tell|remind|inform|warn|nudg|messag|text|email|phon|ring|whatsapp|dm|chas|ask|let|make|mak|ensure)/i.test(
      quote,
    )
  )
    return true;
  return /^\S+(?: up| sure(?: that)?)? \p{Lu}/u.test(quote) || !/\p{Lu}\p{Ll}/u.test(text);
}
