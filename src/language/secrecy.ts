import { type Cue, cuesIn } from './cues';
import type { Span } from './shorthand';

const HOME =
  "(?:your |ur |yer |the |his |her |their )?(?:mum|mam|mom|mother|dad|da|father|parents?|folks|family|carers?|guardians?|foster (?:mum|dad|carers?)|nan|gran|brother|sister|mates?|friends?|teachers?|tutor|head|boss|manager|leaders?|coach|office|school|staff|others?|other (?:leaders?|staff|kids|lads|girls|boys|coaches|adults|parents)|rest(?: of (?:the|them|us))?|group|team|social worker|DSL|safeguarding lead|minister|imam|priest|vicar|husband|wife)s?(?:'s)?";
const ANYBODY = `(?:any ?one(?: else)?|any ?body(?: else)?|a soul|people|every ?one|them|him|her|no ?body|no one|the (?:whole )?world|${HOME})`;
const wording = (source: string): RegExp => new RegExp(source, 'giu');

/** Surprises for the group, and what is right to keep to oneself. */
const FINE =
  /\b(?:surprise|birthday|present for|leaving (?:do|party|present)|secret santa|passwords?|pass ?codes?|pins?|log ?ins?|codes?|spoil(?:er|ers|t)?|ending|plot|twist|answers?|solution|auditions?|announce\w*|announcement|casting|squad|line-?up|results?|embargo|magic|quiz)\b/i;
/** A promise with its limits, or its refusal. */
const LIMITS =
  /\b(?:(?:can't|cannot|can not|won't|never|not able to|not going to|no adult can) (?:promise|keep|always keep)|unless|have to (?:tell|share|pass)|need to (?:tell|share|pass)|if (?:you(?:'re| are)|i think you(?:'re| are)|somebody is|someone is)[^.]{0,30}(?:risk|danger|harm|safe)|without (?:your|asking|checking)|privacy notice|data protection|gdpr)\b/i;
const either = (one: RegExp, other: RegExp): RegExp => new RegExp(`${one.source}|${other.source}`, 'iu');
const FINE_OR_LIMITED = either(FINE, LIMITS);

const CUES: readonly Cue[] = [
  {
    says: wording(
      '\\b(?:just |strictly |only |stays? |keep (?:it|this|that|them|things|everything|what \\p{L}+ said|our (?:chats?|messages?|texts?|plans?|talks?)) |keeping (?:it|this|that) |kept |\\p{L}+ )?(?:between (?:you and (?:me|i)\\b|me and you|us(?: two| both)?(?= ?(?:[.,!?)x;:-]|$|ok\\b|okay|for now|please|yeah|mate|hun|and|alone|\\n))|the two of us|ourselves|just us)|amongst ourselves)',
    ),
    unless:
      /\b(?:score|difference|distance|agreed|agreement|vote|choose|pick|share the|split the|match|gap|space|years|organisation|meeting|contract|seats?)\b|\b(?:can't|cannot|won't) (?:promise|keep)|never|\bsurprise\b/i,
  },
  {
    says: wording(
      "\\b(?:our|your and my|my|a) (?:little |wee |own |special |big )?secret(?= ?(?:[.,!?;x]|$|\\n|between|from|ok|okay|and|for now|please|with me|with you|to))|\\bsecret (?:from|is safe with)\\b|\\bkeep (?:it|this|that|us|them|our \\p{L}+|the \\p{L}+|things) (?:a |as (?:a|our) |our )?(?:little )?(?:secret|quiet|hush(?:ed)?(?:-hush)?|private|to yourself|to ourselves|under your hat|on the (?:down ?low|quiet|qt|dl|lowdown)|low[- ]key|from (?:your|the|them|him|her))|\\bmum's the word|\\bhush[- ]hush|\\bon the (?:dl|qt|down ?low|sly|hush)\\b|\\bunder the radar\\b",
    ),
    unless: either(
      FINE_OR_LIMITED,
      /\b(?:password|safe place|data|records?|worry|worries|don't (?:have to )?keep|ingredient|recipe|sauce|formula|agent|garden)\b/i,
    ),
  },
  {
    says: wording(
      `\\b(?:don'?t|do not|never|please don't|try not to|not to|best not|better not|rather you didn'?t|rather not|prefer (?:it )?if you didn'?t|mustn'?t|must not|can't|cannot|you shouldn'?t|promise (?:me )?(?:you )?(?:won'?t|not to)|swear (?:you )?won'?t|without|avoid|wouldn'?t|no point|no reason to|not a word|let'?s not|(?:you|we) (?:don'?t|do not) (?:have|need) to|could you not|can you not) (?:go |be |you |to |me |please |just |even |ever )*(?:tell(?:ing)?|show(?:ing)?|inform(?:ing)?|let(?:ting)? on to|forward(?:ing)? (?:this|it) to|let(?:ting)?) (?:this |these |that |it |on )?(?:to )?${ANYBODY}(?:'s)?\\b(?! (?:how|down|off|into|in the way|put|stop|touch|use|near|go|borrow|wind|bully|push|make|walk|past|behind the|in (?:your|the) (?:room|tent|house)))`,
    ),
    unless: either(FINE_OR_LIMITED, /tell(?:ing)? (?:them|him|her|people) (?:off|what to do)/i),
    evenDenied: true,
  },
  {
    says: wording(
      `\\b(?:don'?t|do not|never|no need to|needn'?t|not to|best not|better not|rather you didn'?t|mustn'?t|please don't|wouldn'?t|without|didn'?t|let'?s not|could you not|can you not|(?:you|we) (?:don'?t|do not) (?:have|need) to) (?:go |you |to |me |even |ever |please |just |have to )*(?:mention(?:ing)?|say(?:ing)?|bring(?:ing)?|breath(?:e|ing)|repeat(?:ing)?|post(?:ing)?|shar(?:e|ing)|let(?:ting)? (?:on|slip)|bother(?:ing)?|involv(?:e|ing)|worry(?:ing)?|go(?:ing)?) (?:a (?:word|thing)|anything|any of (?:it|this|that)|it|this|that|these|what \\p{L}+ \\p{L}+|about (?:this|it|that|us|our \\p{L}+)|me|us|our \\p{L}+|running)? ?(?:up )?(?:(?:about|of) (?:this|it|that|us|our \\p{L}+|me|what \\p{L}+ \\p{L}+) )?(?:to|at|in front of|with|around|of|on to) (?:${ANYBODY}|home)\\b`,
    ),
    unless: FINE_OR_LIMITED,
    evenDenied: true,
  },
  {
    says: wording(
      "\\bno need (?:for (?:your \\p{L}+|them|anyone|any ?body|him|her) )?to (?:tell|mention|say|let|bother|involve|worry|know|bring) (?:\\p{L}+ ){0,3}?(?:your (?:mum|mam|mom|dad|parents?|folks|carers?|nan|gran|family|foster \\p{L}+)|anyone|any ?body|home|at home|the (?:office|others|school|leaders?)|them)\\b|\\bno need (?:for (?:your \\p{L}+|them|anyone|any ?body) )to know\\b|\\bdon'?t (?:say|breathe) (?:a word|anything|nothing)\\b(?! (?:to (?:me|us)|if|until you|in court))|\\b(?:not|never) a word to\\b",
    ),
    unless: FINE_OR_LIMITED,
    evenDenied: true,
  },
  {
    says: wording(
      `\\b${ANYBODY} (?:really )?(?:doesn'?t need to|don'?t need to|doesn'?t have to|don'?t have to|needn'?t|won'?t|does not need to|do not need to|does not have to|do not have to|will not|must never|mustn'?t|can'?t|cannot|shouldn'?t|never (?:has|have|needs?) to|can never|will never) (?:ever |even )?(?:know|find out|hear|be told|see)\\b(?: about| of)? (?:this|it|that|us|our|what|we|i|these|you and me)\\b`,
    ),
    unless: either(
      FINE_OR_LIMITED,
      /\b(?:should know|will know|let them|to know (?:what|how|where|when) (?:to|time)|knows? (?:what|how|where))\b|\?/i,
    ),
    evenDenied: true,
  },
  {
    says: wording(
      `\\b(?:no ?body|no one|no-one)(?: else)? (?:needs|has|have|need|will|would|must|ever|is going|'?ll) ?(?:ever |to |have to |need to |can )*(?:know|find out|hear|be told|see|guess)\\b|\\b(?:your |the |his |her )?(?:mum|mam|mom|dad|parents?|folks|carers?|nan|gran|others|office|school|leaders?|coach|head|anyone|they) (?:(?:doesn'?t|don'?t|do not|does not) (?:need to|have to|need|ever have to)|needn'?t|need not|won'?t|will never) (?:to )?(?:know|find out|hear about|be told)\\b`,
    ),
    unless: either(FINE_OR_LIMITED, /\b(?:the answer|knows? (?:how|where|what)|yet whether|for sure)\b|\?/i),
    evenDenied: true,
  },
  {
    says: wording(
      "\\b(?:delete|erase|clear|wipe|remove|get rid of|bin|scrub) (?:all )?(?:of )?(?:this|these|those|our|the|that|my|your|it|them|everything|this whole) ?(?:last |previous |whole |entire )?(?:messages?|texts?|chats?|chat history|history|conversations?|convos?|threads?|emails?|dms?|history with me|pics?|photos?|call log|calls?|thread|after(?:wards| you(?:'ve| have)?| reading)?|once (?:you|read)|when you(?:'ve| have)? (?:read|seen|done)|as soon as|straight after|from your phone|now you|before (?:your|anyone|mum|dad|you))(?! (?:from (?:the|your) (?:printer|shared|camera)))\\b|\\b(?:turn on|use|set(?: up)?|switch on|put on) (?:the )?(?:disappearing|vanish|vanishing|self-destruct\\p{L}*|auto-delete|secret) ?(?:messages?|mode|chats?)?|\\bdelete (?:after|once) (?:reading|you|read)|\\bmessages? (?:will |to )?(?:disappear|vanish)|\\bleave no trace\\b",
    ),
    unless:
      /\b(?:by mistake|spam|scam|phishing|virus|wrong (?:group|person|address|attachment|link)|old version|duplicate|out of date|if you (?:got|received) (?:this|it) (?:in error|by mistake)|in error|retention|privacy|rubbish|footprints?|campsite|camp|litter|app|files?|line|lines|code)\b/i,
  },
  {
    says: wording(
      "\\b(?:i|we) (?:won'?t|will not|'ll never|will never|promise not to|wouldn'?t|'m not going to|am not going to|promise i won'?t|swear i won'?t) (?:ever )?(?:tell|say (?:anything|a word) to|mention (?:it|this) to|breathe a word|let on to) (?:any ?one|any ?body|a soul|your (?:mum|mam|mom|dad|parents?|folks|carers?|family|teachers?)|them|home)?\\b|\\b(?:your|ur) secret(?:'s| is)? (?:safe )?with me\\b|\\b(?:stays|stay|goes no further than|remain) (?:with (?:me|us)\\b|in this chat|in here|here between)|\\bwhat (?:happens|goes on|is said|we say|we talk about)\\b[^.!?\\n]{0,30}\\bstays\\b|\\bgo(?:es)? no further\\b|\\bwithout (?:your (?:mum|dad|parents?|family|carers?)|any ?one(?: else)?|any ?body|them|the (?:others|office|school)) (?:knowing|finding out|seeing|noticing|hearing)\\b|\\b(?:don'?t|do not|wouldn'?t|never) want (?:any ?one|any ?body|your (?:mum|dad|parents?|family)|them|the (?:others|office|leaders?|staff)|people|it)(?: to)? (?:knowing|know|find(?:ing)? out|get(?:ting)? (?:out|back|round)|hear(?:ing)?|see(?:ing)? (?:this|these|it|us))\\b|\\bkeep (?:your (?:mum|dad|parents?|family)|them|the (?:office|school|leaders?)|\\p{L}+) out of (?:it|this)\\b|\\b(?:leave|keep) (?:your )?(?:mum|dad|parents?|them) out of\\b|\\bbehind (?:your|their|his|her) (?:parents?'?|mum's|dad's|backs?)\\b|\\b(?:tell|say to) (?:them|your (?:mum|dad|parents?)|him|her) you(?:'re| are| were| went| had)? (?:\\p{L}+ ){0,4}(?:instead|at a friend's|with a friend|somewhere else)|\\bcover for (?:me|us)\\b|\\bmake (?:up )?(?:an|some) excuse\\b",
    ),
    unless: either(FINE_OR_LIMITED, /\b(?:gossip|talk(?:ing)? behind)\b/i),
    evenDenied: true,
  },
  {
    says: wording(
      "\\b(?:this (?:conversation|chat|message) (?:never|didn'?t) happen(?:ed)?|you (?:didn'?t|never) (?:hear|heard|get|got|see|saw) (?:this|it|that|any of this) from me|forget (?:i|we) (?:ever )?(?:said|told|mentioned)|our little (?:thing|arrangement|chats?)|s(?:c)?ht(?:u|oo)m|(?:my|your) lips are sealed|lips sealed|zip it|off the record|(?:for )?your eyes only|(?:i|we)(?:'d| would| could|'ll) (?:get|be|lose) (?:in(?:to)? (?:so much |big |a lot of |real |serious )?(?:trouble|bother)|my job|sacked|fired|told off|the sack)|get me (?:in(?:to)? trouble|sacked|fired)|(?:they|people|others|your (?:mum|dad|parents?)|the others|everyone|she|he) (?:might|would|wouldn'?t|could|will|'d|'ll|won'?t) (?:only |just |probably |never )*(?:understand|get the wrong (?:idea|impression|end)|be jealous|get jealous|go mad|go spare|freak out|make a fuss|take it the wrong way|misunderstand|overreact|stop us|twist it)|if (?:any ?one|any ?body|your (?:mum|dad|parents?)|they|he|she) asks?,? (?:just )?(?:say|tell|you|i)|(?:don'?t|do not|no) (?:take |send )?screen ?shots?(?: (?:this|it|please|any))?|keep (?:really |very )?quiet about|say nothing|saying nothing|hide (?:this|it|the|your|our) (?:from|chat|messages?|phone)|not for (?:your )?(?:mum|dad|parents?|anyone)(?:'s)? (?:eyes|ears|else)|better if (?:no ?body|no one|they|your (?:mum|dad|parents?)) (?:doesn'?t|don'?t|didn'?t|never))\\b",
    ),
    unless: either(
      FINE_OR_LIMITED,
      /\b(?:exam|photos? of (?:others|children)|in the (?:cinema|theatre|library)|during|minute'?s silence)\b/i,
    ),
    evenDenied: true,
  },
  {
    // A name begins with a capital, so this one minds case.
    says: /\b(?:[Dd]on'?t|[Dd]o not|[Bb]etter not|[Bb]est not|[Pp]romise not to|without) (?:go )?(?:tell|telling|mention (?:this|it|that) to|say (?:anything|a word) to) (?!God|Siri|Alexa|Childline)\p{Lu}[\p{Ll}\p{M}'-]+\b/gu,
    unless: FINE_OR_LIMITED,
    evenDenied: true,
  },
  {
    says: wording(
      "\\b(?:(?:i|we) (?:won'?t|will not|haven'?t|'m not going to|am not going to|didn'?t|needn'?t|don'?t need to|don'?t have to) (?:log|logged|record|recorded|report|reported|write|put|written|noted|note|mention|include)(?: (?:it|this|that|any of (?:it|this|that)))? ?(?:down|in (?:the|my) (?:log|report|book|notes|record|diary|system|file)|on (?:the|my) (?:log|record|report|system|form)|to (?:the office|my manager|any ?one|your (?:mum|dad|parents?)))|off the (?:books|record)|what (?:they|she|he|your (?:mum|dad|parents?)|mum|dad) (?:don'?t|doesn'?t) know (?:won'?t|can'?t|doesn'?t)|(?:can|could) you keep a (?:little |wee |big )?secret|(?:can i|i can|i) trust you (?:not to|to keep|with (?:a|this|my) secret|won'?t)|pinky (?:promise|swear)|burn after reading|(?:i've|i have|already) (?:deleted|wiped|cleared) (?:my (?:end|side)|mine|our|this|it)|rub (?:this|it) out|(?:don'?t|never|mustn'?t) let (?:on|slip|this (?:get out|slip)|it (?:slip|get out))|our business|no ?body else'?s business|no one else'?s business|(?:between|among) friends,? (?:ok|right|yeah)|say you (?:missed|were|went|had|walked|stayed|got|are) (?:\\p{L}+ ){0,4}(?:bus|friend'?s?|library|homework|club|school|late|detention|mate'?s?)|tell (?:your )?(?:mum|mam|dad|parents|nan|them|her|him) (?:that )?(?:you'?re|you are|it'?s|it is|you were|you had|we) (?:\\p{L}+ ){0,3}(?:friend'?s|mate'?s|library|extra (?:practice|rehearsal|training)|staying|late|detention|homework)|(?:rather|prefer)(?: it)? if (?:you |we |this |it |your (?:mum|dad|parents?) )(?:kept|didn'?t|stayed)|keep (?:this|it|us|that) (?:off|away from|out of|hidden|under)(?: your| the| mum| dad| any| wraps)|keep schtum|sneak(?:y|ing)? (?:out|off|away|in)|without (?:telling|asking|saying|letting)(?: on to)? (?:your |the )?(?:mum|mam|dad|parents?|carers?|any ?one|any ?body|leaders?|staff|office|others?))\\b",
    ),
    unless: either(
      FINE_OR_LIMITED,
      /\b(?:don'?t (?:go|leave|walk|wander|swim)|never (?:go|leave|walk|wander|swim)|nobody (?:goes|leaves)|please do not|must not|extra (?:practice|rehearsal|training) (?:on|at|is)|reach of|sun|the water|road)\b/i,
    ),
    evenDenied: true,
  },
];

/** Words that ask for a secret, or promise one: kept between us, not told, deleted, not mentioned at home. */
export const secrecy = (text: string): readonly Span[] => cuesIn(text, CUES);
