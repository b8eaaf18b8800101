import { type Cue, cuesIn } from './cues';
import type { Span } from './shorthand';

const wording = (source: string): RegExp => new RegExp(source, 'giu');
const WHO =
  '(?:he|she|they|it|some ?one|any ?one|any ?body|somebody|(?:your|ur|yer|the|that|this) (?:\\p{L}+ )?(?:mum|mam|mom|dad|da|father|mother|step ?-?\\p{L}+|brother|uncle|aunt(?:ie)?|cousin|parents?|boyfriend|girlfriend|carer|coach|leader|teacher|man|woman|boy|girl|lad|guy|person|driver|neighbour|tutor|grandad|partner|ex)|\\p{L}+)';
const HARM =
  '(?:touch(?:ed|ing)?|hit(?:ting)?|hurt(?:ing)?|kiss(?:ed|ing)?|forc(?:e|ed)|threaten(?:ed)?|grab(?:bed)?|push(?:ed)?|kick(?:ed)?|slap(?:ped)?|punch(?:ed)?|abuse[d]?|rape[d]?|undress(?:ed)?|film(?:ed)?|photograph(?:ed)?|follow(?:ed)?|lock(?:ed)?|harm(?:ed)?|groom(?:ed)?|bully|bullied|strangle[d]?|pressure[d]?|lay)';
/** Ordinary questions about ordinary things. */
const ORDINARY =
  /\b(?:match|game|training|rehears\w*|practice|concert|gig|trip|camp|homework|project|exam|test|audition|interview|results?|score|goal|lesson|coursework|essay|form|slip|kit|shoes|boots|bus|minibus|train|ticket|lunch|dinner|weekend|holiday|party|film|book|chapter|episode|poem|song|recipe|badge|uniform|subs|fees|appointment|application|poster|link|code|app|error|website|laptop|printer|heating|weather|dress|costume|instrument|puncture|bike|dentist|physio|ankle|knee|referee|experiment)\b/i;

const CUES: readonly Cue[] = [
  {
    says: wording(
      `\\b(?:so |and |but )?(?:what|which) (?:exactly |else |actually |precisely )*(?:did|has|have|does|was|were|is|had) ${WHO} (?:actually |exactly |ever |really )*(?:do|done|doing|did|say|said|saying|ask|asked|want|wanted|make|made|threaten\\p{L}*|wearing|touch\\p{L}*|send|sent|show|promise)(?: (?:to|with|on) (?:you|u|your|him|her|them)| you\\b| exactly| next| then| after| about you| when| before| in)?`,
    ),
    unless: ORDINARY,
  },
  {
    says: wording(
      '\\bwhat (?:exactly |actually |really |else )+(?:happened|went on|was said)\\b|\\bwhat happened (?:after that|exactly|when (?:he|she|they)|between (?:you and|him and)|that night|before that|word for word|step by step|from the (?:start|beginning))|\\btell me (?:exactly |everything|again |more about |the whole |word for word|in detail |every )(?:what (?:he|she|they|happened|was)|about (?:him|her|that|what)|that (?:he|she|happened)|where (?:he|she|they)|how (?:he|she|it happened)|(?:he|she|they) (?:did|said)|story|detail|who (?:did|it|was))|\\b(?:exactly|precisely) (?:what|where|when|who|how) (?:he|she|they|happened|was said)',
    ),
    unless: ORDINARY,
  },
  {
    says: wording(
      `\\b(?:did|has|have|does|is|was) (?:he|she|they|your (?:\\p{L}+ )?(?:dad|father|step ?-?\\p{L}+|brother|uncle|cousin|boyfriend|coach|teacher|tutor|mum)) (?:ever |also |really |actually |been |try to |tried to |start )*(?:make|made|ask(?:ed)?|send|sent|show(?:ed)?|give|gave|offer(?:ed)?|tell|told|say|said|do|done) (?:you )?(?:to (?:do|touch|take|send|keep|go|get|come|lie|undress|not)|do (?:it|this|that|anything)|photos?|pictures?|anything (?:to you|else|like|sexual|with|in your)|that (?:he|she|they) would|go (?:with|to|into)|this (?:before|to)|it (?:before|to|again)|touch|any (?:drugs|alcohol|money|drink|pills))`,
    ),
    unless: ORDINARY,
  },
  {
    says: wording(
      `\\b(?:did|has|have|does|is|was|were|had) ${WHO} (?:ever |also |really |actually |definitely |just |been |deliberately |try to |trying to |tried to |mean to |start |the one (?:who|that) )*${HARM} (?:to |with |at |your |any |on )?(?:you|u|ye|him|her|them|your (?:\\p{L}+ )?(?:body|leg|legs|chest|arm|private\\p{L}*|bum|clothes|sister|brother|face|phone)|anything|any ?one|pictures|photos|down there|a (?:finger|hand) on)\\b`,
    ),
    unless: ORDINARY,
  },
  {
    says: wording(
      '\\b(?:where|how|when|why|how often|how many times|how hard|how long ago) (?:exactly |often |many times |hard |long )*(?:did|has|have|does|was|were|is|do) (?:he|she|they|this|your (?:dad|father|step\\p{L}*|uncle|brother|mum|cousin|coach|teacher|boyfriend)|you) (?:\\p{L}+ )?(?:touch\\p{L}*|hit\\p{L}*|hurt\\p{L}*|do (?:it|this|that)|done|happen(?:ed|ing)?|start(?:ed)?|begin|kiss\\p{L}*|grab\\p{L}*|go(?:ing|ne)? on|been going on|let (?:him|her|it|them)|not (?:tell|say|leave|stop)|get (?:those|that|the) (?:bruises?|marks?|cuts?))\\b|\\bhow long (?:has|have|was|did|is) (?:this|it|he|she|they|that|your \\p{L}+) (?:been )?(?:going on|happening|happen|last|do|doing|hurting|hitting|touching|like this)|\\bhow (?:many times|often) (?:did|has|have|does|is) (?:he|she|they|this|it|that|your \\p{L}+) (?:happen\\p{L}*|do|done|hit|hurt|touch\\p{L}*|been)',
    ),
    unless: either(
      ORDINARY,
      /\b(?:practis|week do you|fever|temperature|headache|symptoms?|cough|rash|meet)\w*/i,
    ),
  },
  {
    says: wording(
      '\\bwho (?:else )?(?:exactly |actually |was it )*(?:did (?:it|this|that)|was it|hit (?:you|him|her)|hurt (?:you|him|her)|touched (?:you|him|her)|saw (?:it|this|you|what|him)|told you to|gave you (?:the|them|it|those|that (?:weed|vape|money|phone))|sent (?:you|it|them|the)|has been (?:hurting|hitting|doing)|is (?:hurting|hitting|doing this|it|he|she)|knows about (?:this|it)|witnessed|made you|was (?:with you|involved|in the room|watching))\\b|\\b(?:was|is) it (?:your (?:\\p{L}+ )?(?:mum|dad|step\\p{L}*|brother|uncle|father|cousin|teacher|coach|boyfriend)|him|her|them)(?: (?:who|that|again))?(?= ?\\?| who| that)|\\b(?:give|tell|send|get) me (?:his |her |their |all the |the |some )+(?:names?|facts|full story|whole story|every detail)\\b|\\bname names\\b|\\bneed (?:to (?:know|hear|have) )?(?:the |all the |more |every |his |their )+(?:names?|facts|full story|whole story|detail|whole truth)\\b|\\b(?:more|all the|the|every) details? (?:of|about) (?:what (?:he|she|they|happened)|that night|the incident|the allegation)',
    ),
    unless: either(
      ORDINARY,
      /\b(?:register|parent|emergency contact|team ?sheet|allerg\w*|dietary|medical|booking|flight|passport|t-shirt|attend\w*|coming)\b/i,
    ),
  },
  {
    says: wording(
      "\\b(?:(?:have you(?: got)?|you got|got|is there|do you have|without|gather|collect|need some) (?:any |some |more |actual |real |hard )*(?:proof|evidence|screen ?shots?|witness(?:es)?)|screen ?shots? of (?:what|his|her|their|them|him|the (?:messages|chat|texts))|(?:can|could) (?:you|anyone|anybody) (?:prove|back (?:this|that|it) up)|prove it|(?:show|send) me (?:the |those |what |a (?:photo|picture) of (?:the|your) |your |a |his |her |pictures of the )*(?:bruises?|marks?|cuts|scars|messages|texts|chats?|dms|he (?:sent|wrote|said|texted)|she (?:sent|wrote|said)|they (?:sent|wrote))|are you (?:telling (?:me )?the truth|lying|making (?:it|this) up|exaggerating)|are you (?:absolutely |really |quite |completely )?(?:sure|certain|positive) (?:that )?(?:it (?:was|really|happened|wasn't)|he|she|(?:that|this) (?:is what|really|happened|was)|they (?:did|meant|weren't)|you (?:didn'?t|aren'?t|weren'?t|understood|haven'?t (?:mis|got it)|remember))|is (?:that|this) (?:really |actually )?what (?:really )?happened|(?:did|could) you (?:\\p{L}+ )?(?:imagine|misunderstand|misread|make it up|lead him|dream|provoke|encourage|egg|flirt|ask for it))\\b",
    ),
    unless: either(
      ORDINARY,
      /\b(?:proof ?read|age|id|address|purchase|payment|screenshot of the (?:error|message|page|code)|portfolio|badge|log|skills?|unit|folder|volunteering|nvq|award|d ?of ?e|scientific|theorem|coming|able|want to|happy|that'?s (?:ok|fine))\b/i,
    ),
  },
  {
    says: wording(
      "\\b(?:go (?:through|over) it (?:all )?(?:again|once more|step)|(?:start|begin|go back) (?:from|at|to) the (?:beginning|start) (?:and|of what)|from the (?:very )?beginning|what time (?:was (?:it|that|this)|did (?:he|she|they|it|this))|who else (?:knows|was|saw|has|did|is)|did (?:any ?one|any ?body|some ?one) (?:else )?(?:see|hear|witness|notice|walk in)|were there (?:any )?(?:witnesses|other people|others)|which (?:teacher|leader|coach|one of (?:them|the)|of them|boy|man|lad|room|adult|relative|uncle) (?:was it|did|is it|touched|hit|said|are you)|where (?:were you|was (?:he|she|your \\p{L}+|everyone)) when|what was (?:he|she) wearing|(?:can|do) you (?:\\p{L}+ )?remember (?:exactly|what (?:he|she|they|was|happened)|when (?:he|she|it|this)|who (?:was|did)|if (?:he|she|they)|any(?:thing)? (?:else|more)|the (?:exact|date|time|day))|try (?:and|to) remember|(?:get|have|check|straight|establish) (?:my|the|all the|our) facts(?: straight| right)?|before i (?:report|tell any|do any|take (?:this|it)|pass (?:this|it)|say any|go to|believe|can help|act|write)|(?:happen(?:ed)?|done (?:this|it|that)) (?:more than once|before|to (?:any ?one|others|your)|again|often)|(?:someone|people|somebody|\\p{L}+) (?:says?|said|told me|are saying|reckons?)[^.!?\\n]{0,40}is (?:that|it|this) true|is it true (?:that )?(?:he|she|they|your|what|you)|did (?:it|that|this) (?:really|actually) happen|you can tell me who|just tell me who|who(?: is| was|'s) it|tell me (?:his|her|their|the) names?|why would (?:he|she|they|your \\p{L}+) (?:do|say|want)|what (?:made|makes) you think (?:he|she|they|it)|(?:why|what) should i believe|keep a (?:diary|log|note) of (?:what|every))\\b",
    ),
    unless: either(
      ORDINARY,
      /\b(?:who is it (?:for|by)|song|lyrics|lines|moves|steps|score|key change|dates?|meeting|collect|parked)\b/i,
    ),
  },
  {
    says: wording(
      "\\bi(?:'ll| will|'m going to| am going to|'m gonna|'ve|'d| want to| need to| have to| intend to| can|'m)? ?(?:going to |be |personally |just |already |go and |also |be having |have )*(?:investigat(?:e|ing)|look(?:ing)? into (?:this|it|that|what|him|her|them)(?: (?:myself|personally|properly|for you|all|at|when|in person|and|[.!]))?|get(?:ting)? to the bottom of|confront(?:ing)?|sort (?:him|her|them|it|this) out|find(?:ing)? out (?:what (?:really )?happened|who (?:did|is|was)|the truth|exactly|everything|if it's true)|(?:speak|talk|have a (?:quiet )?word|chat)(?:ing)? (?:to|with) (?:him|her|them|your (?:dad|step ?\\p{L}*|uncle|brother|mum|boyfriend|coach)|\\p{L}+) (?:myself|about what|and (?:find|see|ask|get)|and hear|face to face|and tell)|question(?:ing)? (?:him|her|them|the others|your)|go(?:ing)? (?:round|over) (?:there|to (?:his|her|your)|and)|ask(?:ing)? (?:him|her|them|around|the others|your \\p{L}+) (?:what|if|whether|about (?:it|this|what)|for (?:his|her|their) (?:side|version))|(?:check|hear|get) (?:his|her|their|your|both) (?:story|side|version|sides|stories)|do (?:some|my own|a bit of|a little) (?:digging|investigat\\p{L}*|detective))\\b",
    ),
    unless: either(
      ORDINARY,
      /\b(?:lost|missing|parking|booking|payment|timetable|bursary|grant|price|cost|venue|option|times|dates|why the|whether the|if the|safeguarding lead will)\b/i,
    ),
  },
  {
    says: wording(
      "\\bwhy (?:didn't|did|didnt|don't|do|haven't|would|were|weren't|wouldn't) you (?:not )?(?:tell|say|let|go|stop|leave|run|scream|shout|fight|report|come forward|speak|stay|wait|get in|meet|send|reply to him|block|alone)\\b|\\bwhat were you (?:wearing|doing (?:there|with|alone|in|at)|thinking)|\\bwere you (?:alone|drunk|drinking|on your own|scared of|wearing|in (?:his|her|bed)|leading|flirting|asleep|naked|on drugs)\\b|\\bdid you (?:say no|say stop|fight back|scream|tell (?:him|her|them) (?:to stop|no)|try to (?:stop|get away|leave)|want (?:him|her|it)|let (?:him|her)|consent|enjoy|do anything to|lead|tell anyone else|see (?:his|her) face|deserve)\\b|\\b(?:describe|write (?:it |this |everything |that |all )*down(?: for me)?|talk me through|walk me through|go through|run me through|take me through|list) (?:exactly |it |in detail |everything |every |all |him |her |what |the )*(?:what (?:happened|he|she|they|was)|happened|he (?:did|said)|she (?:did|said)|they did|exactly|in (?:full )?detail|every ?thing (?:that|he|she)|where (?:he|she|they)|him|the (?:man|person|abuse|incident|attack))|\\bin (?:as much|more|full|great(?:er)?) detail\\b|\\bi need (?:you )?to (?:tell me|hear|know) (?:more|everything|all|exactly|the (?:truth|whole)|what (?:he|she|they|happened|really)|who|where (?:he|she)|if (?:he|she|it|they))|\\bhe must have|\\bit was (?:him|your \\p{L}+),? (?:wasn't it|right|isn't it)|\\bhe (?:touched|hit|hurt|forced|made) you,? (?:didn't he|right|yes|yeah)",
    ),
    unless: ORDINARY,
  },
  {
    says: wording(
      "\\b(?:what did (?:he|she|it|they) (?:look|feel|smell|sound) like|did it hurt|where in the (?:house|flat|car|building)|which (?:room|bed)|and then what|what (?:happened )?then\\?|who did (?:this|that|it)|was any ?one else (?:there|in|around|at home|with)|was your (?:mum|mam|dad|brother|sister|step ?\\p{L}*|nan) (?:there|in|at home|home|around|in the room|asleep)|what had you (?:done|said)|had you been (?:drinking|arguing|smoking)|what (?:started|set) (?:it|him|her) off|your side of (?:the story|it|things)|(?:i've|i have|i) (?:spoken|talked|asked|been (?:speaking|talking)) (?:to )?(?:him|her|them|your (?:dad|step ?\\p{L}*|uncle|brother|coach|boyfriend)) (?:about (?:it|this|what)|and (?:he|she|they))|(?:he|she) (?:says|said|claims|swears|denies|reckons) (?:that )?(?:you|it (?:never|didn'?t|was)|nothing|he|she)|not what (?:he|she|they) (?:says?|said|told|are saying)|(?:was it|could it have been|might it have been) (?:an accident|on purpose|deliberate|a misunderstanding)|are you (?:saying|telling me) (?:that )?(?:he|she|they|your \\p{L}+)|do you mean (?:that )?(?:he|she|they) (?:\\p{L}+)|so (?:he|she|they) (?:touched|hit|hurt|forced|made|kissed|grabbed|pushed|threatened|raped|kicked|locked)|(?:forward|send|email|show|copy|screenshot)(?: on)? (?:me |us |over )?(?:all |every one of |some of |any of )?(?:the|those|his|her|their|your) (?:messages|texts|chats?|dms|emails|conversation|voice ?notes?)|photos? of (?:the|your|any|those) (?:bruis\\p{L}*|marks?|cuts?|injur\\p{L}*|scars?|burns?)|show me (?:your|the) (?:arms?|legs?|back|wrists?|neck)|have it out with (?:him|her|them)|leave (?:him|her|them|it|this) (?:to|with) me|deal with (?:him|her|them) (?:myself|personally|my way)|(?:i'?ll|i will|let me) (?:do|make) (?:some|a few|my own) (?:enquiries|inquiries|digging|calls|asking around)|(?:i'?ll|i will|i'm going to) (?:find|track|hunt) (?:him|her|them|whoever)|(?:need|want) (?:to hear|the) (?:full|whole|entire|complete) (?:story|account|truth|picture)|how (?:far|long|often) did (?:he|she|it|they|you)|(?:when|where) was the (?:first|last) time|the (?:first|last) time (?:he|she|it|they)|what else (?:did|has|happened|can you|do you|was|aren'?t)|is there (?:anything|something) (?:else )?(?:you'?re|you are|you haven'?t|you have not) (?:not |hiding|left|told|keeping)|what aren'?t you telling|you (?:must|need to|have to|should|can) (?:tell|show|give) me (?:everything|exactly|all|more|who|what (?:he|she|happened)|the (?:truth|whole|name|names)))\\b",
    ),
    unless: either(
      ORDINARY,
      /\b(?:song|solo|key change|line|lyrics?|verse|bar \p{N}+|injection|tooth|jab|tattoo|piercing|recipe|group chat settings|register|coach time)\b/iu,
    ),
  },
];

function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`, 'iu');
}

/** Words that press for the details of a disclosure, ask leading questions or for proof, or promise to look into it oneself. */
export const investigating = (text: string): readonly Span[] => cuesIn(text, CUES);
