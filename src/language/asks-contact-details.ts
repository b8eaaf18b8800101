import { type Cue, cuesIn } from './cues';
import type { Span } from './shorthand';
import { SITE } from './sites-named';

const DETAIL = `(?:(?:new |own |mobile |cell |phone |home |personal |private |email |full |real |actual )*(?:number|no\\.?|phone|mobile|email|e-mail|address|addy|postcode|digits)|${SITE}(?: (?:name|handle|username|account|id|details|tag|code))?|user ?name|handle|gamertag|gamer tag|gamer ?name|contact details|social(?:s| media))`;
const YOUR = `(?:your|ur|yr) (?:own |new |private |personal )?${DETAIL}\\b(?!['’]s\\b)`;
const wording = (source: string): RegExp => new RegExp(source, 'gi');

/** With the office, on a form, by way of a parent: that is how details should be given. */
const PROPERLY =
  /\b(?:office|reception|parents?|carers?|guardians?|mum|mam|dad|form|forms|registration|register|admin|portal|consent|school email|school account|log ?in|sign ?in|password|delivery|order|account number|reference|candidate|membership|squad number|shirt|bib|locker|raffle|ticket|seat)\b/i;

const CUES: readonly Cue[] = [
  {
    says: wording(
      `\\b(?:what(?:'?s| is| are)?|whats) (?:the best |a good |be )?${YOUR}|\\bis this (?:still )?${YOUR}`,
    ),
    unless: PROPERLY,
  },
  {
    says: wording(
      `\\b(?:(?:can|could|may|might|shall) (?:i|we)|(?:i|we)(?:'d)? (?:need|want|would like|like|love)|let me|mind if i) (?:please |pls |just |also |maybe |possibly |to )*(?:have|get|take|grab|ask for|know|see|swap|keep)? ?${YOUR}`,
    ),
    unless: PROPERLY,
  },
  {
    says: wording(
      `\\b(?:send|give|drop|text|message|tell|share|pop|dm|pass|ping|leave|email|put|type|write|reply with|swap|exchange|add|got|get) (?:me |us |over |down |back |across )*(?:with )?${YOUR}`,
    ),
    unless: PROPERLY,
  },
  { says: wording(`\\b(?:swap|exchange) (?:numbers|${SITE}s?|details|handles|emails)\\b`) },
  {
    says: wording(
      '\\b(?:what|which|best|good|a|the) (?:is the |is a )?(?:best |other |good |direct |mobile |phone )*(?:number|address|email) (?:can|could|should|do|is best|to) (?:i |we )?(?:use |best )*(?:to )?(?:reach|get|text|call|ring|contact|message|catch|send you|for) (?:hold of )?you\\b',
    ),
    unless: PROPERLY,
  },
  {
    says: wording(
      `\\b(?:do you have|have you got|do u have|have u got|are you on|are u on|do you use|r u on) (?:a |an |any |your own )?(?:own |private |personal )?(?:${SITE}|mobile(?: number)?|phone number|email address|personal email|private email|email)\\b`,
    ),
    unless: PROPERLY,
  },
  {
    says: /\b(?:where(?:abouts)?|which (?:street|road|house|estate|block|flat|part of \p{L}+)|what (?:street|road|house number|number|flat|estate)) (?:exactly |abouts )?(?:do|are|is it) (?:you|u) (?:actually |exactly )?(?:live|living)\b|\b(?:which|what) (?:street|road|house number|number|flat|estate|block) (?:are|r) (?:you|u) (?:at|in|on)\b/giu,
    unless:
      /\b(?:postcode lottery|survey|lesson|practise|phrase|question|welsh|french|spanish|urdu|gaelic|camp|hostel|hotel|tent|dorm|parents?|carers?|office|tour|trip|now|tonight)\b/i,
  },
  {
    says: /\b(?:which|what) (?:number|one|house|flat) (?:is|are) (?:yours|your house|your flat|your place)\b|\bwhere(?:'s| is) (?:your (?:house|flat|home|place)|home for you)\b/gi,
  },
  {
    says: wording(
      `\\b(?:add|follow|friend|find|snap) me (?:back |up )*(?:(?:on|at) (?:my |there\\b|here\\b|the )?(?:own |private |personal |other )*(?:${SITE}|there|here|@)|back\\b|as a friend|on my |(?=@)|to your (?:friends|contacts|story|close friends))`,
    ),
  },
  {
    says: wording(
      `\\b(?:is there|got|have you got|any) (?:a|any|another|some)? ?(?:number|email|address|way) (?:that )?(?:i|we) (?:can|could) (?:get|reach|contact|text|ring|call|message|catch|find) (?:hold of )?you|\\bwhat (?:are|r|do|did|name are|name do) (?:you|u) (?:called|under|go by|use|on|listed as|down as)[^.!?\\n]{0,12} on (?:${SITE})|\\b(?:can'?t|couldn'?t|can i|trying to|tried to|did i|how (?:do|can) i|could i) (?:seem to )?(?:find|see|spot) you on (?:${SITE})|\\bhow (?:do|can|could|should) i (?:find|reach|get hold of|contact|message|add|ring|text) (?:you|u) (?:on|outside|directly|when|at|away|if|after|over|privately)|\\bso (?:that )?(?:i|we)(?:'ve| have| can have|'ll have| will have)?(?: got)? (?:${YOUR})|\\b(?:do|have) i (?:have|got) (?:${YOUR})|(?<=^|[.!?,:] ?)(?:and |also |plus |btw )?(?:${YOUR})(?: too| please| pls)?(?= ?\\?)|\\bwhat'?s (?:your|ur) @`,
    ),
    unless: PROPERLY,
  },
  { says: /\b(?:add|follow) me(?= ?(?:[.!?;,]|$|\n|so we|and we|then|if you|x+\b|now|too|:))/gim },
  {
    says: wording(
      `\\b(?:accept|approve) (?:my|the) (?:friend |follow |message )?request|\\b(?:sent|send|sending) (?:you|me|u) (?:a|my|the) (?:friend|follow|connection)s? ?request|\\b(?:can|could|shall|may|should|mind if|ok if) i (?:add|follow|friend) (?:you|u)\\b|\\bi(?:'ll| will|'m going to|'m gonna|'ve| have|'d like to| tried to) (?:add|added|follow|followed|friend) (?:you|u)(?= (?:on|back)\\b| ?[.!?,;]|$)|\\b(?:give|gimme) (?:me|my \\w+|us) a follow\\b|\\bfollow (?:my|our private) (?:own |personal |private )?(?:${SITE}|account|page|profile)`,
    ),
  },
];

/** Words that ask a young person for their number, address, email or handle, where they live, or to add or follow. */
export const asksContactDetails = (text: string): readonly Span[] => cuesIn(text, CUES);
