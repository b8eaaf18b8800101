import { type Cue, cuesIn } from './cues';
import type { Span } from './shorthand';

const wording = (source: string): RegExp => new RegExp(source, 'giu');
/** General information, lessons, and what is only a story. */
const GENERAL =
  /\b(?:workshop|leaflets?|posters?|training|assembly|courses?|awareness|policy|webinar|campaign|fundrais\w*|charity|novel|poem|play|film|chapter|essay|gcse|a-level|romeo|juliet|macbeth|hamlet|character|history|lesson|curriculum|scene|episode|documentary|newsletter|squad sprints?|suicide (?:squad|sprints?|runs?)|drills?|mock|simulat\w*|first[- ]aid|risk assessment|health and safety|song|lyrics|storyline|monologue|devised)\b/i;
const SPORT =
  /\b(?:match|game|goal|tackle|ankle|knee|pitch|fell|tripped|slipped|injur\w*|plaster|warm[- ]?up|stretch\w*|lifting|deadlift|physio|sprain\w*|hamstring|shoulder|bowl\w*|rehears\w*|strings?|reeds?|ball|bat|climb\w*|ladder|hockey|rugby|football|netball|knife skills|cooking|peel\w*|woodwork|lino|craft|scissors)\b/i;
const either = (one: RegExp, other: RegExp): RegExp => new RegExp(`${one.source}|${other.source}`, 'iu');
const SELF = '(?:yourself|urself|ur ?self|yersel|himself|herself|themselves|themself|myself)';

const CUES: readonly Cue[] = [
  {
    says: wording(
      `\\b(?:suicid(?:e|al)|self[- ]?harm(?:ing|ed|s)?|(?:kill|killing|hang|hanging|drown|starv(?:e|ing)|stab|burn(?:ing)?|harm(?:ing|ed)?|poison(?:ing)?) ${SELF}|(?:end(?:ing)?|take|taking|took) (?:your|ur|his|her|their|my|yer) (?:own )?li(?:fe|ves)|end(?:ing)? it all|end things for good)\\b`,
    ),
    unless: GENERAL,
    evenDenied: true,
  },
  {
    says: wording(
      `\\b(?:cut(?:ting)?|hurt(?:ing)?) ${SELF}\\b|\\b(?:the |those |your |fresh |new )(?:cuts|scars|bruises|burns|marks) on (?:your|ur|his|her|their)\\b|\\bstart(?:ed|ing)? cutting\\b|\\bcutting again\\b`,
    ),
    unless: either(GENERAL, SPORT),
    evenDenied: true,
  },
  {
    says: wording(
      "\\b(?:over ?dos(?:e|ed|ing)|(?:taken|took|swallowed|take) (?:\\p{L}+ ){0,3}?(?:tablets|pills|paracetamol|overdose|ibuprofen|antifreeze|bleach)|want(?:ed|ing|s)? to die|wish(?:ed|ing)? (?:you|i|he|she|they) (?:were|was) dead|(?:don't|do not|didn't|doesn't) want to (?:be here (?:any ?more)?|live|wake up|exist|be alive|carry on living|go on living)|no (?:point|reason) (?:in |to )?(?:living|being alive|live|going on)|better off (?:without (?:you|me|him|her)|dead)|rather be dead|end it\\b(?= ?(?:[.,!?]|all|tonight|now))|jump(?:ing)? (?:off|in front of) (?:the|a) (?:bridge|roof|train|cliff|building|car park)|on the (?:bridge|roof|ledge|tracks)|thoughts? of (?:dying|ending|death|harming|hurting|killing)|dark thoughts|feel(?:ing)? (?:like )?(?:dying|suicidal))\\b",
    ),
    unless: GENERAL,
    evenDenied: true,
  },
  {
    says: wording(
      "\\b(?:are|r) (?:you|u|yous|ye|he|she|they|you all) (?:somewhere |in (?:a |some)(?:where )?|still |definitely |both |all |actually )*safe\\b(?! (?:to (?:swim|climb|use|drive|lift|eat)|pair|hands|bet))|\\bsomewhere safe\\b(?! to (?:put|keep|store|leave|park))|\\b(?:in a|to a|find a|a) safe place\\b(?! (?:to (?:put|keep|store|leave)|for (?:your|the) (?:kit|phone|bag|form)))|\\b(?:not|un|isn't|don't feel|never feel|aren't|feel) ?safe (?:at home|there|with (?:him|her|them)|right now|where you|going home|to go home|tonight|in (?:the|your) house)|\\bsafe (?:right now|at home|tonight|where you are|at this moment|this minute|for tonight|at the moment)\\b",
    ),
    unless: either(
      GENERAL,
      /\b(?:online|internet|kit|instruments?|valuables|passports?|money|safely|helmet|water safety|driving|get(?:s|ting)? home safe|home safe)\b/i,
    ),
    evenDenied: true,
  },
  {
    says: wording(
      "\\b(?:he|she|they|some ?one|any ?one|some ?body|any ?body|who|whoever|(?:your|ur|yer) (?:\\p{L}+ )?(?:mum|mam|mom|dad|da|father|mother|step ?-?\\p{L}+|brother|uncle|auntie|aunt|cousin|parents?|boyfriend|girlfriend|grandad|carer|coach|leader|teacher|foster \\p{L}+|partner|ex|family)|mum|dad|\\p{L}+)(?:'s| is| has| have| had| are| was| been| did| does| ever| keeps?| started| tried to| might| will| still| again)* (?:been )?(?:hit|hits|hitting|beat|beats|beating|beaten|hurt|hurts|hurting|touch|touched|touches|touching|abus(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|kick(?:s|ed|ing)|lock(?:s|ed|ing)|strangl(?:e|ed|ing)|chok(?:e|ed|ing)|rap(?:e|ed|ing)|assault(?:s|ed|ing)?|groom(?:s|ed|ing)?|punch(?:es|ed|ing)?|slap(?:s|ped|ping)?|harm(?:s|ed|ing)?|attack(?:s|ed|ing)?|molest\\p{L}*|stalk(?:s|ed|ing)?|blackmail(?:s|ed|ing)?|push(?:es|ed|ing)? (?:you )?down) (?:you|u|ye|him|her|them|your (?:mum|mam|sister|brother|wee \\p{L}+))\\b(?! (?:in the (?:final|semi|league|cup|first|match)|\\p{N}|by \\p{N}|at (?:chess|darts|table)|to it|hard in training))",
    ),
    unless: either(GENERAL, SPORT),
    evenDenied: true,
  },
  {
    says: wording(
      "\\b(?:(?:sexual(?:ly)?|physical(?:ly)?|domestic|emotional(?:ly)?|child) (?:abus\\p{L}+|violence|assault\\p{L}*|exploitation|harm)|(?:you|u|he|she|they|your \\p{L}+)(?:'re|'ve|'s| are| were| was| is| have| has| had)? (?:been |being |getting |got )*(?:badly |sexually |physically )*(?:abused|groomed|raped|assaulted|beaten(?: up)?|molested|trafficked|stalked|stabbed|blackmailed|hit by|hurt (?:by|at home)|threatened|attacked|kicked out|thrown out|chucked out|forced (?:to marry|into))|the abuse (?:you|at|has|is)|rape|forced marriage|grooming you|violent (?:at home|with you|towards|again)|violence at home|(?:has|got|had|pulled|with|carrying|holding|bringing) (?:a|the|his) (?:knife|machete|blade|gun|weapon))\\b",
    ),
    unless: either(GENERAL, SPORT),
  },
  {
    says: wording(
      "\\b(?:run(?:ning|s)?|ran) (?:away|off)(?= ?(?:from (?:home|your|the (?:home|house|unit|placement|foster))|[.!?,]|$|tonight|again|and|before|now|today|because|but|is|was|isn't|to|with him|with her))|\\b(?:left home|leav(?:e|ing) home (?:tonight|for good|and not)|sleep(?:ing|s|t)? (?:rough|on the streets?|in the park)|on the streets|(?:kicked|thrown|chucked|throwing|kicking) (?:you |me |him |her )?out(?: of (?:the|your) (?:house|home|flat))?|missing from home|(?:no ?where|somewhere|place|anywhere) (?:safe )?to (?:go|sleep|stay) tonight|gone missing|reported missing)\\b",
    ),
    unless: either(
      GENERAL,
      /\b(?:dog|cat|hamster|kit|cones?|ball|music|key|scores?|with the (?:ball|idea)|film|sleep ?out|joke|goal|league|title|win|pitch|camp(?:ing)?|bivouac|away day|sleeping bag)\b/i,
    ),
    evenDenied: true,
  },
  {
    says: wording(
      "\\b(?:taken anything|how many (?:tablets|pills|did you take|have you taken)|stay on the (?:line|phone)|help is (?:on (?:its|the) way|coming)|(?:please )?don'?t do anything (?:silly|stupid|daft|to (?:hurt|harm)|until)|(?:scared|afraid|frightened|terrified) (?:to go home|of going home|to be at home|of (?:him|your (?:\\p{L}+ )?(?:dad|mum|father|brother|uncle|boyfriend)))|get out of the (?:house|flat)|lock (?:the|your|yourself in) (?:door|room|bathroom)|(?:keep(?:ing)?|stay(?:ing)?) (?:yourself )?safe (?:tonight|right now|until|for now|this evening|till)|feel(?:ing)? unsafe|unsafe (?:at home|with|right now|tonight)|(?:worried|concerned|frightened|scared) (?:for|about) your safety|black eye|making yourself (?:sick|ill|throw up)|not eating for days|razor ?blades?|bleeding (?:badly|a lot|heavily)|wanted? to (?:end it|disappear for good|not be here)|not wanting to be (?:here|alive)|(?:is|are) (?:he|she|they|your (?:\\p{L}+ )?(?:dad|father|uncle|brother|boyfriend)) (?:there|with you|in the house|still there) (?:now|right now|at the moment)|on (?:your|his|her) own with (?:him|her) tonight|(?:hurt|hurting|hit|hitting|beat|beating|kicked|burned|burnt|starved) (?:at home|by (?:your|someone|him|her|a))|what (?:he|she|they)(?:'s| is| has been|'s been| are)? (?:did|done|doing) to you)\\b",
    ),
    unless: either(GENERAL, SPORT),
    evenDenied: true,
  },
  {
    says: wording(
      "\\b(?:in|at) (?:immediate |real |serious |any |great |grave |danger |imminent )*(?:danger|risk of (?:harm|hurting|being)|serious risk)\\b|\\b(?:ring|call|dial|phone|phoning|calling|ringing|on to|rung|called|rang) (?:the )?(?:999|112|ambulance|emergency services|crisis team|police (?:now|straight|if (?:he|she|they|you)|tonight)|(?:samaritans|childline|papyrus) (?:now|tonight|if (?:it|you)|when it))\\b|\\bgo (?:straight )?to (?:a ?& ?e|a and e|the hospital|hospital|casualty)\\b|\\b(?:crisis team|emergency foster|safe ?house|women's aid|place of safety)\\b",
    ),
    unless: either(
      GENERAL,
      /\b(?:information|numbers? (?:for|to keep)|contacts? list|in an emergency|noise|fire drill|danger of (?:flooding|losing|missing|relegation)|if there is a fire|ice|always|ever|any emergency|lost|hike|expedition|fire|alarm|water|mountain|route|driv\w*|accident|stranded|kayak\w*|sail\w*|beach|coastguard|first aider|number|noticeboard|free|confidential|remember|everyone|available|service|run by|details|for emergencies|out[- ]of[- ]hours|posters?|wallet|list|office|website|website|prank|useful)\b/i,
    ),
    evenDenied: true,
  },
];

/** Words that concern self-harm, suicide, abuse, running away or immediate danger. */
export const crisis = (text: string): readonly Span[] => cuesIn(text, CUES);
