import { type Cue, cuesIn } from './cues';
import type { Span } from './shorthand';

const VERY =
  '(?:so|really|very|a bit|a wee bit|quite|pretty|just|feeling|always|totally|proper|well|dead|pure|completely|absolutely|utterly|that|too|also|still|been|getting|kind of|sort of|kinda|all|a little|actually|honestly|super|bloody|such) ';
const wording = (source: string): RegExp => new RegExp(source, 'giu');
/** Said of the work, or of the reader. */
const WORK =
  /\b(?:tickets?|places|numbers|players|volunteers|drivers|chairs|bibs|kit|batteries|stock|seats|spaces|subs|altos|tenors|sopranos|basses|goalkeepers?|are you|you(?:'re| are) (?:feeling|not alone)|your (?:exam|grades)|character|play|role|song|novel|poem|book|film)\b/i;

const CUES: readonly Cue[] = [
  {
    says: wording(
      `\\b(?:i|me)(?:'m| am| feel| felt|'ve been| have been| was| get| got| been|'ve felt| have felt|'ve got| still feel)?,? (?:${VERY}){0,3}(?:lonely|depressed|miserable|heartbroken|broken-?hearted|skint|broke\\b(?! (?:my|the|a|it|down|up))|hung ?-?over|drunk|wasted|hammered|tipsy|smashed|steaming|plastered|pissed|bladdered|fed up|burnt out|burned out|unhappy|suicidal|stressed(?: out)?|anxious|in (?:a (?:bad|dark|low) (?:place|way|mood)|debt|bits)|low(?: at the moment| lately| today| these days| tonight|(?= ?[.,!?]))|down (?:at the moment|lately|in the dumps|today|these days|tonight)|rock bottom|on my own (?:all|every|again|now|tonight|at home|in the)|all alone|single (?:again|now|at the moment|these days)|struggling(?! (?:to (?:find|open|get (?:hold|the|into|through|enough)|hear|see|read|download|fit|contact|reach|work out|upload)|for (?:numbers|players|drivers)))|not (?:coping|sleeping|okay|ok|in a good place|myself)|falling apart|at (?:my wits'? end|breaking point)|losing it|a mess|knackered with|sick of (?:my|being|life|this job|it all))(?!\\p{L})`,
    ),
    unless: WORK,
  },
  {
    says: wording(
      `(?<=^|[.!?\\n] ?)(?:honestly |just |tbh |ugh,? |sorry,? |to be honest,? )?(?:feeling|been feeling|been|was|so|home) (?:${VERY}){0,3}(?:lonely|depressed|miserable|heartbroken|skint|hung ?-?over|rough|drunk|low|down|alone|rubbish|stressed(?: out)?|anxious|fed up|sorry for myself)(?= ?(?:[.,!?]|$|today|tonight|this|since|here|at home|again|lately|after|these|all|and))|\\b(?:money(?:'s| is)(?: really| a bit| so| very)? tight|can'?t afford (?:it|to|the|my|rent|anything|heating|food)|skint|don'?t know what i(?:'d| would) do without (?:you|our|these)|(?:you|talking to you|our chats?|your messages?) (?:always |really |do |does )*(?:cheers? me up|makes? me (?:feel|happy|smile)|keeps? me (?:going|sane)|gets? me through)|my head(?:'s| is) (?:all over|a mess|banging|pounding|splitting)|(?:i|we) lost my (?:mum|mam|dad|nan|gran|brother|sister|husband|wife|baby)|lost the baby|(?:my|our|a) (?:new (?:boyfriend|girlfriend|fella|bloke)|(?:first|second|blind|bad|terrible|awful) date)\\b|(?:girl|guy|bloke|woman|man|fella|lad|someone) i(?:'ve been|'m| am| was| have been) (?:seeing|dating|sleeping with|talking to)|(?:i (?:haven|don|have|do) ?(?:not|'t)) (?:got |have )?any (?:real )?(?:friends|mates) (?:of my own|round here|here|left|any ?more)|making my life (?:hell|a misery|miserable|impossible)|(?:thinking of|thinking about|might|want to) (?:quit(?:ting)?|jack(?:ing)?|leav(?:e|ing)|chuck(?:ing)?|pack(?:ing)?) (?:my job|my husband|my wife|him|her|it all in|in my job|this job)|(?:work|the office|this place|my job)(?:'s| is| has been| has)?(?: just| really| so)? (?:getting me down|hell|killing me|grinding me down|doing my head in|making me ill|horrible|awful)|(?:doctor|gp|consultant)(?:'s| has)? (?:says|said|thinks|put me|told me|diagnosed|given me|wants me))\\b`,
    ),
    unless: /\b(?:you(?:'re| are| feel)|if|who|anyone|hope|match|dates? for)\b/i,
  },
  {
    says: wording(
      '\\bmy (?:ex\\b|ex-\\p{L}+|girlfriend|boyfriend|fianc[ée]+|fella|bloke|missus|divorce|marriage|separation|break-?up|love life|sex life|dating|date (?:last|on|with|went)|relationship|custody|solicitor|depression|anxiety|mental health|therapist|therapy|counsellor|antidepressants|meds|medication|panic attacks?|drinking|hangover|debts?|overdraft|mortgage|money (?:troubles|worries|problems)|miscarriage|pregnancy|biopsy|operation|surgery|hospital appointment|diagnosis|chemo|cancer|bad back|insomnia|own (?:problems|troubles|life|issues|demons)|problems|troubles|personal life|private life|life (?:is|has|feels|just))',
    ),
    unless:
      /\b(?:mental health (?:first aid|training|workshop|lead|week)|my (?:rent|bills) (?:book|form)|poem|song|essay|character|in the play)\b/i,
  },
  {
    says: wording(
      "\\bmy (?:wife|husband|partner|other half|hubby|mum|mam|dad|mother|father|brother|sister|son|daughter|nan|gran|granny|best (?:mate|friend)|flat ?mate|house ?mate|boss)(?: and (?:i|me))?(?:'s| is| has| have| was| just|'ve)? (?:\\p{L}+ )?(?:left (?:me|us)|leaving me|walked out|dumped|cheat\\p{L}*|argu\\p{L}*|row\\p{L}*|fight\\p{L}*|fought|fell out|falling out|split|separat\\p{L}*|divorc\\p{L}*|broke up|doesn't (?:understand|get|listen|love|care)|barely (?:talk|speak)|not (?:speaking|talking)|died|dying|passed away|in hospital|very ill|seriously ill|got cancer|cancer|moved out|kicked me|drinks|drinking|hates?|driving me|shout\\p{L}*|been diagnosed|diagnosed|having an affair|pregnant|depressed|threw me)\\b",
    ),
    unless:
      /\b(?:cover(?:ing|s)?|stand(?:ing|s)? in|will (?:lead|run|take)|is (?:leading|taking|running)|so (?:i|rehearsal|practice|training|the session) (?:is|will|won't|can't|have to|am)|away (?:on|this|next))\b/i,
  },
  {
    says: wording(
      "\\b(?:i|we)(?:'ve| have|'d| had|'m| am| was| got|'re)? ?(?:just |recently |finally |only |both )*(?:been )?(?:dumped|divorced|divorcing|getting (?:a )?divorced?|separated|separating|split(?:ting)? up|splitting|broke(?:n)? up|breaking up|single again|cheated on|diagnosed with|made redundant|lost my job|sacked|fired(?! up)|evicted|been drinking|drinking (?:too much|a lot|again)|off my (?:face|head)|ended up (?:drunk|in a)|had (?:a few (?:drinks|pints|beers|too many|glasses|last night|wines)|too many|a lot to drink|one too many|way too|a heavy|a big|a messy|a wild|a skinful)|out (?:on the (?:lash|town|pull|beers?|drink|piss)|drinking|clubbing|partying|till \\p{N}|until \\p{N}|all night)|on the (?:lash|beers|wine|gin|prosecco)|clubbing|on a (?:bender|date)|seeing someone|went on a (?:terrible |great |bad |awful )?date|hooked up|pulled last|crying|cried|in tears|weeping|self-harm\\p{L}*|in therapy|seeing a (?:therapist|counsellor)|on (?:antidepressants|tablets for)|had a (?:panic attack|breakdown|big row|massive row|huge row|miscarriage|huge fight|big fight)|miscarried|rowing again|arguing (?:again|all)|signed off(?: sick| work| with)?|had a row|behind (?:on|with) (?:my|the) (?:rent|mortgage|bills))\\b",
    ),
    unless:
      /\b(?:ages?|parts?|rooms?|cars|minibus|teams?|groups?|pairs|sections?|into|pitch|hall|session|bus|coach)\b|\bcried (?:with laughter|laughing)\b/i,
  },
  {
    says: wording(
      "\\b(?:i|i've|i have|i just|i really|i) ?(?:just |really |honestly |still |ever |barely |hardly )*(?:can'?t|cannot|couldn'?t|can hardly|could barely|haven't been able to|don't (?:think i can|want to be here)|didn't|don't|hardly|barely|haven'?t|never) (?:cope|sleep|slept|sleep at (?:all|night)|stop crying|afford (?:the|my|to|it|rent|anything)|pay (?:my|the|rent)|face (?:going|another|the|it)|go on|take (?:it |this )?any ?more|eat|get out of bed|have any ?one|have any friends|know who else to|know how i'd|trust any ?one|feel loved|be on my own|switch off)\\b(?! in the tent)",
    ),
  },
  {
    says: wording(
      "\\b(?:no ?body|no one)(?: else)? (?:understands|gets|listens to|cares about|loves|wants|talks to|calls|texts|has time for) me\\b|\\b(?:no ?body|no one|nothing|never any ?one)(?: else)? (?:to|for me to) (?:talk|turn|speak|confide) (?:to)?|\\byou(?:'re| are) the only (?:one|person|friend)(?: (?:i|who|that|i've|i can))|\\bonly (?:one|person) (?:who|that|i can) (?:understands|gets me|listens|really|talk|trust|tell)|\\bneed(?:ed)? (?:someone|somebody|a friend|you) to (?:talk|vent|listen|moan|cry|offload|rant|chat)|\\b(?:can|could|mind if|let me|need to|want to|have to|just) (?:i )?(?:vent|offload|rant|moan|off ?load|get (?:this|it|something) off my chest|cry on)\\b|\\b(?:i|i'm|i've|me|we|we're) (?:\\p{L}+ ){0,2}(?:going|been|gone) through (?:a |an |some |so |it|hell|the)(?:really |very |bit of a |pretty )*(?:hard|rough|tough|difficult|bad|horrible|nightmare|messy|awful|horrid|lot|divorce|break-?up|stuff|mill|\\b)",
    ),
    unless:
      /\b(?:agenda|route|list|plan|minutes|forms?|programme|score|music|if you (?:ever )?(?:need|want)|whenever you)\b/i,
  },
  {
    says: wording(
      "\\b(?:i|i've|i'd|we've|it's been|had|been having|having|what|been) (?:\\p{L}+ ){0,2}?(?:a|an|such a|the|my) (?:really |very |bit of a |pretty |so |absolutely |proper |right |totally |most )*(?:terrible|horrible|awful|rough|tough|rubbish|bad|grim|nightmare|hellish|lousy|shit|crap|crappy|shitty|vile|hideous|difficult|worst|mare of a|stinker of a|weird) (?:day|week|weekend|month|year|night|time|few (?:days|weeks|months)|evening|morning)(?: (?:at work|at home|with|ever|of my life|myself|again))?",
    ),
    unless:
      /\b(?:you(?:'ve| have|'re| are)? (?:\p{L}+ )?(?:had|been|having|get)|if you|sorry (?:to hear|you)|hope|match|game|weather|exam|anyone|everybody|team|results|we lost|for (?:you|the team))\b/iu,
  },
  {
    says: wording(
      "\\bi (?:really |just |honestly |absolutely |totally |kind of |do )*(?:hate|loathe|despise|dread|can't stand) (?:my|this) (?:job|life|boss|body|self|house|flat|town|marriage)|\\bi hate (?:myself|living|being (?:alone|single|on my own|at home))|\\b(?:things|life|stuff|it)(?:'s| is| are| has been| have been|'ve been)? (?:\\p{L}+ ){0,2}?(?:hard|tough|rough|bad|awful|difficult|shit|rubbish|grim|falling apart|tense|a mess|horrible) (?:at home (?:for me|at the moment|with my|lately|right now)|for me|between (?:me|us)|in my (?:life|marriage)|with my)|\\bi (?:cried|sobbed|wept|drank|drink|was up all night|lay awake|get so lonely|feel (?:so |really )?(?:old|ugly|fat|useless|worthless|empty|numb|alone|sad|sorry for myself|trapped|like giving up))\\b|\\b(?:it gets|it's|its|i get|i'm) (?:so |really |very |a bit |pretty )*(?:lonely|quiet) (?:here|at home|in (?:this|my)|without|on my own|in the evenings|at night|since)|\\b(?:night|big night|heavy night|messy night|wild night|girls'? night|lads'? night|boozy night|boozy weekend) out\\b|\\btoo (?:many|much) (?:pints?|drinks?|wine|beers?|gins?|vodkas?|cocktails?|tequilas?|to drink|proseccos?|shots)|\\b(?:a few|couple of|bottle of|glass of|glasses of|pints?|large) (?:pints|beers|wine|drinks|wines|glasses of wine|gins?|cocktails|vodka|whisky|down the pub|in the pub|with the lads|with the girls)|\\b(?:tinder|hinge|bumble|grindr)\\b",
    ),
    unless:
      /\b(?:theatre|quiz night|cinema|awareness|workshop|session|policy|no alcohol|leaflet|raffle|auction|prize|you(?:'d| would)|soft drinks|water|squash|bottle of (?:water|squash))\b/i,
  },
  {
    says: wording(
      "\\bsince (?:the|my|our) (?:divorce|split|break-?up|separation|funeral|miscarriage|diagnosis|redundancy|affair|op)\\b|\\b(?:since|after|when) \\p{L}+ (?:left me|moved out|walked out|died on me|dumped me)|\\b(?:my|our|the) (?:divorce|custody (?:case|battle|hearing)|break-?up|bailiffs|overdraft|red letters?)\\b|\\b(?:overdrawn|maxed out|payday loan|final demand|debt collectors)\\b|\\bdreading (?:christmas|the weekend|going home|my birthday|being alone)|\\b(?:house|flat|place|bed) (?:feels|is|seems) (?:so |really |very |too )*(?:empty|quiet|lonely) (?:without|since|now|tonight|these)|\\b(?:i'm|i am|i've been|been) (?:having|waiting (?:for|on)|getting) (?:some |my |the |a few |more |test )*(?:tests?|scans?|results) (?:at|from|done|back|on my)|\\bmy (?:tablets|nerves|pills|prescription|blood pressure|periods?|hormones|menopause|migraines?|lump|chest pains)\\b|\\b(?:on|taking|started) (?:new |my |strong |more )*(?:tablets|antidepressants|sleeping pills|medication|meds)\\b|\\bheavy (?:one|night|session|weekend) (?:last|on|again)|\\b(?:didn'?t|never) get (?:in|home|to bed) (?:till|til|until)|\\b(?:worse for wear|half[- ]cut|still drunk|blackout drunk|threw up|hair of the dog|on the sauce|prosecco|tequila)\\b|\\b(?:between me and|me and) (?:my|\\p{L}+) (?:are |have |aren't |had |is )*(?:row\\p{L}*|split|fell out|falling out|through|not (?:talking|speaking)|barely|arguing|having problems|over|finished|at the moment|on a break)|\\b(?:sleeping|slept|kipping) (?:on the (?:sofa|couch)|in the spare room)|\\b(?:dinner|meals?|tea|eating|eat) (?:for one|alone|on my own)\\b|\\bwish i had (?:someone|somebody|a (?:boyfriend|girlfriend|partner|friend))|\\b(?:best|only good|nicest|only) (?:part|bit|thing) (?:of|in|about) my (?:day|week|life)|\\b(?:only thing|all) that(?:'s|s| is)? (?:keep|keeps|keeping|get|gets|getting) me (?:going|through|out of bed|sane)|\\b(?:i'm|i am|i've) not (?:been )?(?:sleeping|eating|coping)|\\bworried sick about (?:money|my|the (?:rent|mortgage|bills))|\\boff (?:work |sick )?with (?:my )?(?:stress|depression|nerves|anxiety|burn-?out)|\\bi'?m so (?:unhappy|tired of (?:it|my|being|everything)|lonely|done with)",
    ),
    unless: /\b(?:you(?:'re| are) (?:not )?(?:sleeping|eating|coping)|raffle|rhyme|song|play|novel)\b/i,
  },
];

/** The writer's own troubles, relationships, health, money, loneliness or nights out. */
export const personalSharing = (text: string): readonly Span[] => cuesIn(text, CUES);
