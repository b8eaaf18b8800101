import { type Cue, cuesIn } from './cues';
import type { Span } from './shorthand';

const wording = (source: string): RegExp => new RegExp(source, 'giu');
/** Spoken of to say that it will not do, or said of oneself, or of nobody's worth. */
const SPOKEN_OF =
  /\b(?:call(?:ed|ing|s)? (?:you|him|her|them|me|us|people|each other|one another|someone|somebody|anyone|\p{L}+ (?:a|an)\b)|(?:word|words|term|slur|name|language) (?:like|such as)|name[- ]calling|not (?:allowed|acceptable|okay|ok)|unacceptable|the word|i(?:'m| am| was| feel| felt)(?: \p{L}+)? (?:a|an|such an?|like an?|so)\b|silly me|no (?:such thing as )?(?:a )?stupid questions?|(?:you(?:'re| are)|you were|feel) not)\b/iu;

const GROUP =
  '(?:women|woman|girls|gays?|gay (?:people|men|kids)|lesbians?|queers?|trans (?:people|women|men|kids|folk)?|muslims?|jews?|jewish people|hindus?|sikhs?|christians?|catholics|black (?:people|men|women|kids|folk)|blacks|asians?|asian (?:people|kids)|white people|immigrants?|migrants?|refugees?|asylum seekers|foreigners|disabled (?:people|kids)|(?:the )?disabled|gyps(?:y|ies)|travellers|roma|poles|romanians|pakistanis|somalis|africans|arabs|chinese people|(?:these|those|that) (?:people|lot|kids|parents))';
const PEOPLE =
  '(?:(?:his|her|your|their|the|these|those|that|this|some|most|all|half|our|other|them) (?:\\p{L}+ )?(?:parents?|mum|mam|dad|mother|father|family|kids?|children|young people|lads?|girls?|boys?|pupils|students|teens|teenagers|teachers?|head(?: ?teacher)?|headmaster|headmistress|deputy|staff|school|college|council|office|social workers?|social services|youth workers?|leaders?|coach(?:es)?|club|team|committee|management|manager|boss|trustees|charity|church|mosque|police|lot|people|volunteers?|receptionist|caretaker|ta|tas|carers?|group|year \\p{N}+s?|class|partners?|agency|academy|organisation|crew|trust)|parents|teachers|social services|social workers|kids|teenagers|management|(?:mr|mrs|ms|miss|dr) \\p{L}+|he|she|they|you|you lot|that lot|yous|everyone at \\p{L}+)';
const BE = "(?: (?:is|are|was|were|seems?|must be|can be|being|has been|have been|will always be)|'s|'re)";
const VERY =
  '(?: (?:so|such|really|very|absolutely|completely|totally|utterly|just|a bit|a|an|all|proper|pure|dead|bloody|fucking|frankly|clearly|obviously|honestly|always|as|total|complete|utter|absolute|right|beyond|the most|actually|bunch of|load of|pack of|lot of|shower of|as usual|usual))*';
const HARSH =
  '(?:idiots?|morons?|imbeciles?|thick|thickos?|stupid|dumb|useless|pathetic|hopeless|clueless|incompetent|brain-?dead|a waste of (?:space|time|oxygen)|waste of (?:space|oxygen)|scum|vermin|trash|garbage|filth|feral|losers?|clowns?|muppets?|numpt(?:y|ies)|morons?|cretins?|disgusting|revolting|vile|subhuman|animals|parasites|worthless|lazy (?:\\p{L}+)?|jokes?|liars?|weirdos?|freaks?|creeps?|nutters?|nutcases?|psychos?|mental|crazy|mad|deranged|bonkers|rubbish|crap|shit|shite|disgrace|nightmare|shambles|brats?|monsters?|little shits?|ignorant|trashy|rough|chavv?y?|chavs?|scrotes?|toe-?rags?|scall(?:y|ies)|neds?|inbred|slow|simple|backward|daft|twp|gormless|two-faced|toxic|evil|horrible|nasty|spineless|jobsworths?|dimwits?|halfwits?|airheads?|bimbos?|dense|fat|ugly|minging|manky|smelly|dirty|not (?:very )?bright|beyond help|no-?hopers?|good for nothing|dragging (?:us|everyone) down|wasters?|layabouts?|scroungers?|benefit cheats?|drips?|plonkers?|wallies|wally|pillocks?|snobs?|troublemakers)';

const CUES: readonly Cue[] = [
  {
    says: /\b(?:idiots?|morons?|imbeciles?|cretins?|dimwits?|halfwits?|numpt(?:y|ies)|pillocks?|prats?|twats?|wankers?|tossers?|knobheads?|dick ?heads?|bell ?ends?|arse ?holes?|assholes?|bastards?|bitch(?:es)?|slags?|sluts?|slappers?|scumbags?|scrotes?|toe-?rags?|dipsticks?|plonkers?|bampots?|eejits?|gobshites?|shitheads?|fuckwits?|thickos?|saddos?|mingers?|wasters?|cunts?|pricks?|scum|waste of (?:space|oxygen)|no-?hopers?|little (?:shits?|sods?|gits?|brats?|monsters?)|(?:silly|stupid|old|miserable|fat|nosy|stuck-up|evil|moody) (?:cow|bag|bat|git|sod|bint|mare)|spoilt brats?|brats|jobsworths?)\b/gi,
    unless: SPOKEN_OF,
  },
  {
    says: /\b(?:pakis?|niggers?|niggas?|chinks?|coons?|wogs?|gyppos?|gypos?|pikeys?|pikies|kikes?|yids?|fagg?ots?|fags?|poofs?|poofters?|tranny|trannies|trannys|shemales?|retards?|retarded|spastics?|spaz|spacker|mongs?|mongoloid|window[- ]lickers?|ragheads?|towel ?heads?|gooks?|spics?|wetbacks?|kaffirs?|half-castes?|golliwogs?|cripples?|chavs?|chavvy|dykes?|lezz?ers?|bummers?|bent as|jungle bunn\w+|sand ?monkeys?|camel jockeys?)\b/gi,
    unless: new RegExp(`${SPOKEN_OF.source}|\\b(?:offa|dyke road|devil|water|flood)\\b|\\bKhan coons`, 'iu'),
  },
  {
    says: wording(`\\b${PEOPLE}${BE}${VERY} ${HARSH}(?!\\p{L})`),
    unless: new RegExp(
      `${SPOKEN_OF.source}|\\b(?:(?:you|they|he|she)(?:'re| are|'s| is)? not|fat chance|rough (?:day|week|time)|feel(?:ing|s)? (?:\\p{L}+ )?(?:rough|horrible|rubbish|stupid)|slow (?:down|to (?:reply|load|answer))|simple (?:to|task)|mad (?:about|keen)|crazy (?:about|busy)|dense (?:crowd|fog)|mental health|dirty (?:kit|boots|plates|dishes|after)|(?:boots|kit|plates|rooms?|toilets?|floor|tent|weather|traffic|pitch|hall|bus|food|wifi|website|app|link|printer|sound|microphone|car park|heating) (?:is|are|was|were))\\b`,
      'iu',
    ),
  },
  {
    says: wording(
      `\\b(?:what|such|bunch of|load of|shower of|pack of|those|these|you|that|like|another|utter|complete|total|absolute|right) (?:a |an |of |total |complete |utter |absolute |bunch of |useless |right |lazy |stupid |load of )*(?:clowns?|muppets?|losers?|idiots?|morons?|weirdos?|freaks?|animals|creeps?|nutters?|psychos?|nightmares? of a|joke of a|jokers?|liars|snowflakes?|cavemen|drips?|wimps?|savages|monkeys|sheep|failures?)\\b`,
    ),
    unless: new RegExp(
      `${SPOKEN_OF.source}|\\b(?:circus|balloon|face paint|costume|farm|zoo|nativity|stuffed|puppets?|fancy dress|frozen|decorations?|christmas)\\b`,
      'iu',
    ),
  },
  {
    says: wording(
      `\\b${PEOPLE} (?:\\p{L}+ ){0,2}?(?:couldn'?t (?:organise|run|teach|care less|coach|manage|find) (?:a |an |their |his |her )?\\p{L}+|(?:hasn'?t|haven'?t|don'?t have|doesn'?t have|has not) (?:got )?(?:a|two|the) (?:clue|brain ?cells?|first (?:clue|idea)|foggiest|sense)|(?:can'?t|couldn'?t) be (?:bothered|arsed|trusted)|(?:doesn'?t|don'?t) (?:give a|know (?:her|his|their) (?:arse|backside|elbow)|deserve (?:kids|children|you|a job))|should(?:n'?t| not| never)? (?:be (?:ashamed|sacked|locked up|allowed near|shot|put down|a parent|parents)|have had (?:kids|children))|will never amount|never amount(?:s|ed)? to|won'?t amount to|makes? me (?:sick|want to)|drags? everyone|is no use|are no use|thick as|daft as|dragged up|wouldn'?t know)`,
    ),
    unless: SPOKEN_OF,
  },
  {
    says: wording(
      "\\b(?:useless|stupid|pathetic|thick|incompetent|clueless|hopeless|brainless|ignorant|idiotic|moronic|dozy|gormless|snotty|stuck-up|feral|scruffy|dim|lazy|miserable|jumped-up|two-faced|interfering|nosy|daft old|dreadful|godawful|so-called|poor excuse for an?|excuse for an?) (?:little |old |bloody |lot of |bunch of |council |school )*(?:parents?|mother|mum|mam|father|dad|teachers?|head(?: ?teacher| ?master| ?mistress)?|deputy|kids?|children|boys?|girls?|lads?|child|woman|man|social workers?|social services|council|school|staff|receptionist|coach(?:es)?|ref(?:eree)?|leaders?|committee|manager|management|police|people|lot|family|club|youth workers?|volunteers?|pupils?|students?|teenagers?|year \\p{N}+s?|human beings?|charity|trustees?|carers?|tas?)\\b|\\b(?:no wonder|typical|what do you expect|what can you expect|hardly surprising)\\b[^.!?\\n]{0,50}\\b(?:like (?:that|those|yours|hers|his|theirs|them|her|him)|(?:that|those|your|her|his|their) (?:mum|mam|dad|mother|father|parents?|family|lot|school|estate)|social (?:services|workers?)|teachers|parents|that lot)|\\b(?:parents|kids|families|people|teachers|mothers|schools?) like (?:that|those|yours|hers|his|them|her|him|you)\\b|\\b(?:attention[- ]seek(?:er|ers|ing)|drama queens?|cry ?-?bab(?:y|ies)|whing(?:er|ers|ing|es|e)|moaning (?:cow|minnie|git|myrtle)|busybod(?:y|ies)|know-it-alls?|control freaks?|nasty piece of work|piece of work|village idiot|nut ?jobs?|head ?case|space cadet|lost cause|bad egg|rotten apple|trailer trash|rough lot|benefits? (?:lot|scum|family)|low-?lifes?|the dregs|bottom of the barrel|couldn't care less about (?:you|the kids|any))\\b|\\btoo (?:thick|stupid|lazy|dim|dense|daft|dumb|incompetent) (?:to|for)",
    ),
    unless: new RegExp(
      `${SPOKEN_OF.source}|\\b(?:meet|welcome|help|support|thank|for) (?:\\p{L}+ )?(?:parents|people|kids|families) like\\b|\\bpeople like (?:you|them|her|him) (?:who|make|are (?:what|why))`,
      'iu',
    ),
  },
  {
    says: wording(
      `\\b(?:will |ever |never |gonna |going to )?amount(?:s|ed)? to (?:anything|nothing|much)\\b|\\b(?:not the (?:sharpest|brightest)|(?:sandwich|brick|picnic) short|thick as (?:mince|a|two|shit|pig)|daft as a|lights (?:are )?on (?:but )?(?:nobody|no one)|one brain ?cell|brain of a|brain ?dead|absolute shower|waste of everyone's time|sick of (?:those|these|that|the|her|his|them) (?:\\p{L}+ ){0,2}?(?:parents|kids|people|lot|family)|couldn't organise a|what a (?:joke|shambles|loser|bunch)|dump of a (?:school|place|club|town|estate)|joke of a (?:school|club|team|place|council|head|teacher)|can't stand (?:her|him|them|that (?:woman|man|family|kid|school|lot)|those|these|your \\p{L}+)|hate (?:her|him|that (?:woman|man|family|kid|school|lot)|those (?:kids|people|parents|teachers)|these (?:kids|people)))\\b`,
    ),
    unless: SPOKEN_OF,
  },
  {
    says: wording(
      `\\b(?:hate|despise|loathe|detest|can'?t stand|disgusted by|sick of|fuck|death to|kill|get rid of|exterminate|deport|burn|ban|no more|send back) (?:all )?(?:of )?(?:the |those |these |them |you |fucking |dirty |stupid )*${GROUP}\\b`,
    ),
    unless: SPOKEN_OF,
  },
  {
    says: wording(
      `\\b(?:all |most |every |any |those |these )?${GROUP}(?: who| that)?(?: (?:is|are|were|be|ain't|should|deserve|need|must|belong|can'?t|don'?t deserve|do not deserve|make|spread|ruin|don'?t belong)|'re)(?: (?:all|just|nothing but|really|always|so|a|an|the|to be|more|like|no better than|not|to|be|me|all just|in a|basically|totally|fucking|such))* (?:disgusting|scum|vermin|animals?|inferior|subhuman|sub-human|stupid|filth(?:y)?|evil|parasites?|trash|garbage|worthless|dirty|criminals?|cockroaches?|pigs|rats|plague|disease|human|die|killed|shot|hanged|deported|gassed|rot|burn|suffer|weak|dumb|retarded|thick|sick|vile|thieves|terrorists|perverts|leeches|monkeys|apes|dogs|insects|ugly|freaks|an abomination|abominations?|wrong|unnatural|hell|rights|respect|this country|here|gas chambers?|beaten|raped|attacked|punched|wiped out|exist|diseases|crime|whores|sluts|lazy|violent|burden|cancer)\\b`,
    ),
    unless: SPOKEN_OF,
  },
  {
    says: wording(
      "\\b(?:divv(?:y|ies)|twits?|nitwits?|buffoons?|oafs?|dunces?|berks?|wall(?:y|ies)|munters?|rabble|riff-?raff|spongers?|box-tickers?|pen-pushers?|glorified babysitters?|wet ?wipes?|lard-?arses?|bone idle|not all there|away with the fairies|on another planet|dragged up|common as muck|hasn'?t the (?:brains|sense)|wouldn'?t (?:last five minutes|trust (?:him|her|them|that lot) (?:with|to|as far))|useless lump|lazy (?:so-and-so|sod|lump|git|cow|arse|toad)|makes a mess of everything|on the scrounge|your so-called (?:mum|dad|father|mother|mates?|friends?|teacher)|that (?:awful|dreadful|horrible|ghastly|bloody|ridiculous|stupid|poisonous) (?:woman|man|mother|father|family|teacher|school|girl|boy|child|lot|place)|(?:good riddance|glad to see the back) (?:to|of) (?:him|her|them|that|those|the)|(?:he|she|they|your \\p{L}+|that \\p{L}+|those \\p{L}+|the \\p{L}+) (?:only )?(?:cares?|thinks?) (?:only )?about (?:himself|herself|themselves|money|the money|targets)|what(?:'s| is) wrong with (?:your|that|those|these|her|his) (?:parents|mum|dad|mother|father|family|lot|kids|people|teachers?)|(?:bad|terrible|rubbish|awful|unfit|hopeless|useless|shocking|lousy|rotten) (?:mother|father|mum|mam|dad|parents?|teachers?|head(?:teacher)?|social workers?|coach)|no better than (?:animals|they should be|criminals|thugs)|thugs?|yobs?|hooligans|wrong ?'?uns?|low-?class|trouble from day one|born (?:thick|stupid|trouble|bad)|bad blood|whole family(?:'s| is| are) (?:the same|thick|rough|trouble|bad|useless|trash|known|mad))\\b",
    ),
    unless: SPOKEN_OF,
  },
];

/** Contempt for young people, parents, colleagues or partners; not a fact about what somebody did, nor an insult that is spoken of. */
export const derogatory = (text: string): readonly Span[] => cuesIn(text, CUES);
