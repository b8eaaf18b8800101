import { type Cue, cuesIn } from './cues';
import type { Span } from './shorthand';
import { SITE } from './sites-named';

const SO =
  '(?:(?:so|really|absolutely|very|well|right|dead|pure|proper|just|quite|totally|such a|too|always|even more|as|fully|pretty|truly|incredibly|that|looking|gorgeously|properly) )*';
const wording = (source: string): RegExp => new RegExp(source, 'giu');

const PET =
  "(?:hun+(?:ny|ni|i)?|hon|honey(?: ?(?:bun|bunch))?|babes?|baby|bab|bbz|darling|darlin'?|sweet(?:ie|heart|pea|ness|cheeks)|gorgeous|beautiful|handsome|lovely|lovey|love|my love|luv|pet|petal|flower|hen|my (?:duck|lover|darling|dear|angel|girl|boy|lovely|handsome|sweet|sweetheart|treasure|queen|king|princess|babe|wee \\p{L}+|favou?rite)|duck|duckie|chick(?:en|adee)?|poppet|cariad(?: bach)?|del|blossom|sugar|treacle|princess|angel|cutie(?: ?pie)?|sexy|mate|matey|bestie|bezzie|bro|bruv|fam|sis|buddy|doll|missus|pumpkin|sunshine|trouble|superstar xx|tiger|hottie|sexy|precious|dearest|stunner|wee (?:hen|darling|pet|man))";
const GREETING =
  "(?:hi+|hiya|hey+|hello|helo|heya|yo|thanks|thank you|ta|cheers|diolch|night(?: night)?|good ?night|morning|good morning|evening|afternoon|bore da|nos da|ok|okay|yes|yeah|no|aye|sorry|well done|good luck|see you(?: (?:later|then|soon|tomorrow|tonight|there))?|bye|ta-?ra|alright|all right|ye alright|you ok|are you ok|you okay|how are you|how's it going|what's up|happy birthday|come on|oh|aw+|love you|no worries|no problem|don't worry|welcome(?: back)?|morning|of course|sure|take care|sleep well|sweet dreams|missed you|well|congratulations|congrats|proud of you|safe home|right)";
const HEARTS = '(?:[❤♥💕💖💗💓💘💝💞💟💋😘😍🥰😚😙😗💌🫶🩷🧡💛💚💙💜🩵🤎🖤🤍🩶😻❣💑💏😏🥵🍑🍆😉🤗])';
const LOOKS =
  '(?:gorgeous|beautiful|stunning|fit|hot|pretty|handsome|cute|sexy|adorable|attractive|good-?looking|lush|peng|buff|bonny|bonnie|grown[- ]up for your age|mature for your age|tidy)';
const ON_STAGE =
  /\b(?:costume|project|poster|artwork|painting|drawing|model|cake|display|banner|garden|set|handwriting|piece|work|stage lights|display|song|harmony|harmonies|playing|singing|sound(?:ed)?|goal|pass|shot|performance|solo|routine|choir|medal ceremony|all of you|fit (?:and well|for|to|again|enough)|hot (?:in|day|weather|outside|meal|drink|tea)|match fit|keep(?:ing)? fit)\b/i;

const CUES: readonly Cue[] = [
  // Kisses close a line; an x between figures or letters is a sign of multiplication or a name.
  {
    says: /(?<=[\p{L}\p{N}.,!?)'" \n❤💕😘🥰😍💜💙💛💚😊😀🙂😂]|^)(?:(?<![\p{L}\p{N}])(?:x{2,6}|(?:x ){1,4}x))(?![\p{L}\p{N}'-])|(?<=[\p{L}.,!?)][ ]?)(?<![\p{L}\p{N}]|\bx )x(?=\s*(?:$|\n))|(?<![\p{L}\p{N}])(?:xox[xo]*|mwah+|muah+)(?![\p{L}\p{N}])/gimu,
    unless:
      /\b(?:solve|equation|algebra|tick|mark|put an|axis|roman|chapter|volume|multiply|times)\b|=|\b(?:size|room|row|part|class|level|group|figure|act) x/i,
    evenDenied: true,
  },
  { says: new RegExp(HEARTS, 'gu'), evenDenied: true },
  {
    says: wording(
      `(?<=(?:^|\\n)\\s{0,3}(?:${GREETING} )?|[,.!?] |\\b${GREETING} )${PET}(?=\\s{0,2}(?:[,.!?)~;:-]|$|\\n|x+\\b|[\\u{1F300}-\\u{1FAFF}❤]))`,
    ),
    unless:
      /\b(?:duck (?:race|pond)|pet (?:shop|show)|flower (?:bed|show|arranging)|team|love (?:from|island|actually)|fifteen love|\d+[ -]love|beautiful game|lovely (?:to|day|weather)|princess (?:royal|anne)|angel (?:gabriel|costume)|part of|plays?|cast(?:ing)?|role|like an?)\b/i,
    evenDenied: true,
  },
  {
    says: wording(
      `\\b(?:thanks|thank you|hi|hey|hiya|hello|cheers|morning|night|ok|okay|sorry|aw+|alright) (?:hun+|hunny|hon|babes?|darling|sweetie|sweetheart|gorgeous|beautiful|handsome|bestie|cariad|princess|mate|bro|bruv|cutie|poppet|petal|hen|love|pet|my love|duck)(?= (?:how|are|you|just|can|i|did|what|so|it|we|hope|don't|thanks|see|was|good|sorry|any|got|do|is|where|x))`,
    ),
    unless: /\b(?:love (?:it|to|the|for)|pet (?:shop|show))\b/i,
    evenDenied: true,
  },
  {
    says: /(?<=\p{L}{2} )(?<!\b(?:an?|the|my|your|her|his|our|is|are|so|looks?|looked|was|were|very|really|this|that|absolutely|how|of|and|on|for|from|with|to|called|real|pure|just|what) )(?:hun+|hunny|babes?|sweetie|sweetheart|darling|darlin|gorgeous|handsome|cariad|poppet|princess|bestie|bruv|cutie|petal|mate)(?=\s{0,2}(?:[.!?,]|$|\n|x+\b))/giu,
    unless:
      /\b(?:team|class|room|flat|house|first|soul|best) mate|\b(?:disney|panto|fairy|story|film|role|part)\b/i,
    evenDenied: true,
  },
  {
    says: wording(
      "\\b(?:you(?:'re| are)(?: so| really| just| very)? (?:easy to talk to|like a (?:daughter|son|sister|little sister|brother|little brother|best friend) to me|more (?:like a )?(?:of a )?friend|not like (?:a |the )?(?:other|normal)|one of a kind|the best thing|all i (?:think|need|want)|so special|heartbreaker)|you (?:really |just |always )*(?:get|understand|make) me (?:like|better|in a way|so happy|feel|blush|smile like)|(?:feel|felt|feeling|getting|so) (?:really |so |very )?close to you|i (?:always |really |just |do )*(?:think about you|look forward to (?:your (?:messages|texts)|hearing your|our chats?|seeing you (?:more|on))|wish (?:you were here|i could (?:see|hold|hug|be with)|we (?:could|had more time)))|you (?:always |really )*(?:made|make) my (?:day|week|night|heart)|saw (?:this|it|these|that) and thought of you|thought of you when i|sav(?:e|ed|ing) you (?:a|the) seat (?:next to|beside|by) me|sit (?:next to|beside|with|by) me|(?:sit )?on my (?:knee|lap)|(?:any ?time|day or night|even at night|whenever|night or day|late)[^.!?\\n]{0,30}(?:i'?m|i am|i'll be) (?:always )?(?:here|awake|up|around|there) (?:for you|if you)|(?:i'?m|i am|i'll) (?:always )?(?:be )?(?:here|there|awake) for you,? (?:day (?:or|and) night|any ?time|always|whatever|24)|tell me anything(?! (?:about|that|else))|(?:really )?suits you(?! (?:better|best|and))|love what you(?:'ve| have) done with your hair|(?:your )?(?:new )?hair ?cut (?:is|looks|really|suits)|smell (?:so |really )?(?:nice|good|lovely|amazing)|turning heads|have you got a (?:boyfriend|girlfriend)|(?:got|do you have) a (?:boyfriend|girlfriend)(?: yet)?|are you (?:single|seeing anyone|a virgin)|who do you fancy|(?:boys|girls|lads) (?:must|will) be (?:queuing|all over|after)|lucky (?:boy|girl|lad|boyfriend|girlfriend)|too public|(?:this|it|here|the group|the app|email)(?:'s| is| gets) (?:all )?(?:monitored|logged|watched|read by|checked|recorded)|(?:more|some) time (?:together|alone|just us)|(?:come|get here|be there) (?:a bit |bit |half an hour )?early so we|extra (?:lessons?|practice|coaching|tuition) at|invite (?:only )?you|only you,? (?:no|not)|(?:only|just) inviting you|special (?:treatment|favour|treat|place in my)|you deserve (?:a treat|spoiling|to be spoil\\p{L}*|someone))\\b",
    ),
    unless:
      /\b(?:for the recording|time that suits you|if (?:it|that) suits you|whatever suits you|day suits you|whichever|what suits you|best suits you|when suits you|office|safeguarding|parents?|at (?:the )?(?:school|centre|hall|library|club)|all of you|everyone|role|character|sit with me and)\b/i,
  },
  {
    says: wording(
      `\\byou(?:'re| are| r| look(?:ed)?| were)? (?:looking |getting |becoming |growing (?:up )?(?:to be |into )?)?${SO}(?:a |an |the )?(?:most )?${LOOKS}(?: (?:girl|boy|lad|lass|young (?:man|woman|lady)|thing|woman|man|person))?\\b`,
    ),
    unless: ON_STAGE,
  },
  {
    says: wording(
      '\\byou look(?:ed|ing)? (?:so |really |absolutely |very |well |just |dead )*(?:amazing|great|nice|lovely|good|fab|fabulous|incredible|fantastic|smashing|smart|older|grown[- ]up|perfect|a million dollars)(?: today| tonight)? (?:in (?:that|your|those|the|them|it)|with (?:your|that)|on (?:insta|your)|without|wearing|tonight|in (?:shorts|a (?:dress|skirt|bikini)))',
    ),
    unless: /\b(?:costume|uniform|kit|robes?|regalia|neckerchief|new shirt number|team photo)\b/i,
  },
  {
    says: wording(
      '\\b(?:your|ur) (?:\\p{L}+ )?(?:hair|eyes|smile|legs|body|figure|outfit|dress|skin|lips|bum|abs|looks|face|laugh|muscles|curves|perfume) (?:is|are|look|looks|looked|was|were|really|always|suits?|makes?|smells?|lit|lights?|drives?) ?(?:so |really |very |absolutely |just |looking )*(?:\\p{L}+)?|\\b(?:love|loved|loving|like|liked|nice|gorgeous|beautiful|lovely|amazing|pretty|stunning|cute|such) (?:your|ur|that|those|the way your) (?:\\p{L}+ )?(?:hair|eyes|smile|legs|body|figure|outfit|dress|skirt|lips|bum|face|laugh|selfie|profile pic(?:ture)?)\\b|\\b(?:gorgeous|beautiful|pretty|lovely|stunning|amazing|cute) (?:eyes|smile|face|body|legs|figure|lips|girl|boy)\\b',
    ),
    unless:
      /\b(?:tie (?:your|it)|tied|helmet|hard hat|glasses|goggles|first aid|wash|nit|lice|allerg|costume|wear|bring|cover|protect|factor|sunscreen|towel)\b/i,
  },
  {
    says: wording(
      "\\b(?:mature|grown[- ]up|wise|advanced|older) (?:for|than) (?:your|ur) (?:age|years)|\\bmore (?:mature|grown[- ]up|like an adult) than|\\bnot like (?:the )?other (?:girls|boys|kids|lads|young people|students|teenagers)|\\bwe (?:have|'ve got|share) (?:a |such a |this |something )(?:really |very )?(?:special|connection|bond|amazing|unique)|\\b(?:our|a|such a) (?:special|unique|amazing) (?:bond|connection|friendship|relationship)|\\byou(?:'re| are)? (?:so |really |very )?special to me|\\bmean(?:s)? (?:so much|the world|everything|a lot) to me\\b(?! that)|\\b(?:wish|if) (?:i (?:was|were)|we were|you were) (?:your age|younger|older|the same age|still|18|single|together|mine)",
    ),
    unless: /\b(?:your (?:support|help|thanks|card)|the team)\b/i,
  },
  {
    says: wording(
      "\\b(?:i|i've|i'm|i'll|i do|we both|so)(?: really| do| have| so| already| am| will| just| properly| always)* miss(?:ing|ed)? (?:you|u|ya|our (?:chats?|talks?|little \\p{L}+|messages)|your (?:face|smile|voice|messages|texts|laugh)|seeing (?:you|your)|talking to you|chatting (?:to|with) you)(?! (?:at|on|when|in the|from|by|last|this|calling|call|because|for the))|(?<=^|[.!?\\n,] ?)(?:really |so )?miss(?:ing|ed)? (?:you|u|ya)(?= ?(?:$|[.!?,x😘❤😢💕]|so\\b|loads|lots|already|too|tonight|more|all week|tons|heaps|like))|\\b(?:thinking (?:about|of) (?:you|u) (?:all|a lot|tonight|constantly|today|loads|every|always|last|again|so|in bed|x)|can'?t (?:stop|help) thinking (?:about|of) (?:you|u)|(?:dreamt|dreamed|dreaming) (?:about|of) (?:you|u)|count(?:ing)? (?:down )?(?:the )?(?:hours|minutes|days) (?:un)?til(?:l)? (?:i|we) (?:see|meet)|can'?t wait to (?:have you|be (?:alone|with you)|see you (?:again|x|alone|tonight|all to|my|just)|hug|cuddle|hold))",
    ),
    unless: /\b(?:all of you|you all|both of you|everyone|the group|the team|the choir)\b/i,
  },
  {
    says: wording(
      "\\b(?:you(?:'re| are|'ll always be| will always be| were)|ur|u r|always been|being|secretly|is|still) (?:\\p{L}+ ){0,2}?(?:my|our) (?:absolute |all-time |total |secret |real |number one |no 1 )?(?:favou?rite|fave|number one|special (?:one|girl|boy|person|friend))(?! (?:bit|part|song|moment|line|scene|thing|time|place|subject|day))|\\bmy (?:absolute |total |secret |all-time |clear |number one )?(?:favou?rite|fave) (?:student|pupil|player|girl|boy|lad|lass|person|singer|kid|one|member|young person|dancer|scout|cadet|human|drummer)|\\b(?:don't|do not) tell the (?:others|rest)[^.!?\\n]{0,20}favou?rite|\\bteacher's pet\\b",
    ),
    evenDenied: true,
  },
  {
    says: wording(
      '\\b(?:i )?(?:really |do |will always |always )?(?:love|luv|lurve|adore|fancy) (?:you|u|ya|yous)(?: (?:so|loads|lots|to bits|all|too|x+|very|more))?(?= ?(?:$|[.!?,x❤😘💕]|so\\b|loads|lots|to bits|too|very|more|like|bye|hun|babe|and|\\n))|\\b(?:lots|loads|all my|tons|heaps|big|much) (?:of )?(?:love|hugs?|kisses|cuddles?)\\b|\\b(?:sending|send|give|giving|have|need|want|get|big|massive|huge|warm|virtual|bear|wee) (?:you |u |me |a |an |some |my |lots of |big |huge |massive |bear |warm |wee |virtual )*(?:hugs?|cuddles?|cwtch(?:es)?|cwtsh|kiss(?:es)?|snuggles?|squeeze)\\b|\\b(?:love from me|my arms|hold(?:ing)? you|cuddl(?:e|ing)|snuggl\\p{L}+|tuck you in|in your bed|sweet dreams|night night|sleep tight)\\b',
    ),
    unless:
      /\b(?:teddy|hot chocolate|lemon|orange|parents?|your mum|family|book|song|film|french kiss(?:es)? \d|blanket)\b/i,
  },
  {
    says: wording(
      "\\bi(?:'ve| have|'ll| will|'d| would|'m going to|'m gonna| just| can|)? ?(?:like to |love to |also |just |already |even |secretly )*(?:bought|buy|got|get|ordered|order|picked up|pick up|treat|found|made|saved|brought|bring|paid|pay|spoil)(?:ten)? (?:you|u) (?:a |an |some |the |that |those |this |something|up a|to|with|for|on)(?:\\p{L}+ )?(?:special|little|nice|wee|small|surprise|present|gift|treat|necklace|bracelet|jewellery|perfume|aftershave|chocolates?|sweets|phone|trainers|top-?up|credit|dinner|lunch|mcdonald'?s|nando'?s|drink|coffee|vape|alcohol|tickets?|hoodie|game|console|makeup|clothes|dress|outfit|teddy|flowers|ring|something|meal|pizza|new|voucher|gift card|headphones|watch)|\\b(?:a |an )?(?:little|special|wee|small|secret|birthday|christmas|surprise|early) (?:present|gift|treat|something|surprise) (?:just |only |waiting |here |for being )*(?:for|with) (?:you|my|being)\\b|\\b(?:present|gift|something special) (?:just )?for you\\b|\\b(?:my treat|on me\\b|i'?ll pay(?! (?:the|by|in))|let me (?:treat|buy|pay|spoil))",
    ),
    unless:
      /\b(?:everyone|all of you|whole (?:team|group)|each of you|funds?|the (?:charity|church|club|school|group) (?:has|will|is)|from the (?:club|group|team|church|school|choir)|bursary|receipt|expenses|budget|prize|award|certificate|on me(?:ssages| by|-)|kit|don't rely|depend|trick)\b/i,
  },
  {
    says: wording(
      "\\b(?:give|offer|giving|get|want|need|fancy|have|take) (?:you |u |yourself )?(?:a )?(?:lift|ride|spin)(?: home| back| there| in| with| from| to| after|(?= ?[.?!,]))|\\bi(?:'ll| will| can| could|'d| am|'m| might|'m happy to| don't mind|'ve)? ?(?:happily |always |just |happy to |come and |come |easily |going to |gonna |also )*(?:pick(?:ing)?|drop(?:ping)?|driv(?:e|ing)|run(?:ning)?|collect(?:ing)?|fetch(?:ing)?|tak(?:e|ing)|walk(?:ing)?|bring(?:ing)?) (?:you|u)(?: (?:up|off|home|back|there|round|in (?:my|the) car|to (?:mine|school|the|your)|from|out|after|myself|tonight|on my own|alone))|\\b(?:in|into) my (?:car|van)\\b|\\bmy car\\b|\\b(?:jump|hop|get) in (?:my|the) (?:car|van)|\\blift (?:with me|from me|off me)\\b",
    ),
    unless:
      /\b(?:minibus|mini-bus|coach|parents?|carers?|your (?:mum|mam|dad|nan|gran|family)|another (?:leader|adult)|other (?:leaders?|adults?)|two (?:leaders|adults)|office|through (?:it|the|how)|steps|taxi|van (?:is|leaves)|parked|park|fire|lift (?:is|out of order)|the lift|weights?|spirits|taking you (?:off|out) (?:at|for) half|sub|register|list|rota)\b/i,
  },
  {
    says: wording(
      "\\b(?:just|only) (?:the two of us|us two|you and me|me and you|you and i|us|the 2 of us|you 2 and)\\b|\\bthe two of us\\b|\\b(?:meet(?: up)?|see|come|chat|talk|be|get|catch up|hang out|spend|time|walk|go|practise|rehearse|train) (?:you |me |with |up |some |time |together |back |over |round |out |for a |there )*(?:alone|on (?:our|your|my) own|one[- ]on[- ]one|privately|in private|in secret)\\b|\\b(?:come|pop|call|nip|head|get|swing|drop|stay|sleep|crash|hang out|meet|train|practise|lesson|revise|round|over|back|up)(?: (?:back|round|over|by|in|up|along|me|on))* (?:to|at|by)? ?(?:mine|my (?:place|house|flat|gaff|home|caravan|room|hotel room))\\b|\\b(?:round|over|at|to|back) (?:to )?(?:mine|my (?:place|house|flat|gaff|home|bedroom|caravan|hotel room))(?= ?(?:[.,!?;x]|$|\\n|on|after|tonight|tomorrow|this|if|for|and|at|instead|sometime|any|when|so|later|while))|\\b(?:after|when|once|till|until|before) (?:everyone|everybody|the others|they|the rest|all the others|the other \\p{L}+|your (?:mum|parents|dad)|everyone else) (?:has |have |is |are |'s |'ve )?(?:gone|left|go(?:es)?|leaves?|out|asleep|in bed|arrives?|gets? (?:there|here|back))",
    ),
    unless:
      /\b(?:minibus|parents? (?:are|is) welcome|mine (?:is|was|says)|yours or mine|as well as|locker|hall|lock(?:s|ed)? up|lights out|tidy|register|clear|gold ?mine|coal mine|tin mine|data mine|work on your own|practise (?:it )?on your own (?:at|before)|leaders?|don't (?:go|walk|travel)|nobody|walk(?:ing)? home (?:alone|on your own)|travel|duet|ensemble|ofsted|one[- ]to[- ]one (?:support|lesson|tuition)|bring (?:a|your) (?:parent|friend))\b/i,
  },
  {
    says: wording(
      "\\b(?:take|taking|treat) (?:you|u) (?:out|for|to) (?:for )?(?:a |the )?(?:dinner|lunch|coffee|meal|drink|cinema|film|movie|pizza|shopping|nando'?s|mcdonald'?s|drive|concert|ice cream|costa|day out|spin|pub|burger)|\\b(?:fancy|let's|want to|wanna|we (?:should|could|can)|shall we|how about|do you want to|would you like to|you free (?:to|for)|up for|love to|meet (?:me|up)?) (?:\\p{L}+ ){0,3}?(?:go(?:ing)? for |get(?:ting)? |grab(?:bing)? |have |having |for )(?:a |some )?(?:coffee|drink|drinks|dinner|lunch|pizza|film|movie|walk|drive|bite|milkshake|costa|burger|hot chocolate|food|meal)\\b|\\b(?:hang(?:ing)? out|meet up|netflix|chill(?:ing)? (?:at|with me|together)|see a film|go (?:to )?the (?:cinema|pictures|pub)) (?:together|sometime|with me|just|on (?:saturday|sunday|friday)|this weekend|at the weekend|after|outside|one (?:day|night|evening)|properly|tonight|tomorrow|in the park|somewhere)",
    ),
    unless:
      /\b(?:all|everyone|whole|group|team|class|squad|session|social|minibus|with the|parents?|break|members|club|packed|choir|scouts?|meeting point|bring|half ?time|anyone|volunteers|crew|staff|together as)\b/i,
  },
  {
    says: wording(
      `\\b(?:instead of|rather than|off|away from|not (?:on|in|through)|out of|outside|leave|without|get off|than|anywhere but) (?:the |this |that |here\\b|school |work |our |group |team |club |main )*(?:group chat|group|chat|app|email|e-mail|platform|school|portal|teams|page|system|official|thread|here|server|channel|emails?)\\b[^.!?\\n]{0,60}\\b(?:${SITE}|message|text|talk|chat|dm|private|privately|my (?:own|personal)|number|phone|just us)\\b|\\b(?:${SITE}|message|text|talk|chat|dm|speak|private|move|reply|write|ring|carry on|switch)\\b[^.!?\\n]{0,50}\\b(?:instead of|rather than|off|away from|not (?:on|in|through)|out of|outside) (?:the |this |that |here\\b|school |work |our |group |team |club )*(?:group chat|group|chat|app|email|e-mail|platform|school|portal|teams|page|system|official|thread|here|server|channel|emails?)\\b|\\b(?:move|switch|take|carry on|continue|swap|shift|bring) (?:this|our|it|over|the|to|on|chat|chatting|conversation|talking|somewhere| )*(?:to |onto |on |over to |over on |in )(?:${SITE}|a private|private|somewhere (?:more )?private|my (?:own|personal|private))|\\b(?:message|text|dm|talk|chat|speak|write|inbox|reply)(?: to)? ?(?:me|us|with me)? ?(?:somewhere )?(?:more |a bit more )?(?:privately|in private|where (?:no one|nobody|they) )|\\b(?:somewhere|bit|little) more private\\b|\\bmore private(?:ly)?\\b|\\b(?:private|secret) (?:chat|group|server|account|channel)(?: (?:for|with|just|between))|\\bwhere (?:no one|nobody|they)(?: else)? (?:can|will|'ll|can't|won't) (?:see|read|find|look|check)|\\b(?:can'?t|don't|not) (?:see|check|monitor|read|look at) (?:it|that|this|what we) (?:there|on there)`,
    ),
    unless:
      /\b(?:not (?:reply|answer|able to (?:reply|answer))|i (?:can't|cannot|won't|don't|am not|'m not)|we (?:can't|cannot|don't|never|won't)|please (?:use|ring|email) the office|only (?:use|through)|parents?|office|leaders?|off (?:the|your) (?:screen|stage|pitch|phone))\b/i,
  },
  {
    says: wording(
      "\\b(?:i (?:probably )?shouldn'?t (?:really )?say this|growing into (?:a |such a )(?:\\p{L}+ )?(?:woman|man|lady)|proper (?:little )?(?:stunner|heartbreaker|lady)|looking (?:so |very |really |absolutely |well )*(?:gorgeous|fit|hot|lovely|cute|beautiful|sexy|pretty|stunning|handsome)(?: (?:today|tonight|in|at|on|lately|as|there)|(?= ?[.!?,x]|$))|wear (?:that|your) (?:\\p{L}+ )?(?:dress|top|skirt|outfit|jeans|shorts|perfume)(?: for me| again| i like)|pop in for (?:a |some )?(?:tea|cuppa|drink|hot chocolate|chat)|stay (?:the night|over)(?: at| with| if| any|(?= ?[.!?,]))|sleepover at|meet(?:ing)? me (?:at|outside|by|in|behind|near) (?:the |my )?(?:park|cafe|café|costa|starbucks|cinema|car park|beach|pub|corner|woods|shops?|flat|house|car|mcdonald'?s|nando'?s|precinct|lay-?by)|see (?:each other|you|more of you) outside (?:of )?(?:club|school|the group|sessions?|training|choir|here|work|group)|outside (?:of )?(?:club|school|sessions|training|choir) (?:time )?(?:just|with me|some ?time|too|as (?:friends|mates))|(?:got|have|bought|find) (?:a )?(?:little |wee |nice )?(?:something|surprise) for you|i'?ll (?:transfer|lend|slip|bung|sub|give) you (?:some |a |the |that )?(?:money|cash|tenner|fiver|twenty|£)|(?:here'?s|take) (?:a |some )?(?:tenner|fiver|twenty|£\\p{N}+)|(?:buy|get|treat) yourself (?:something|to something|a (?:treat|little))|(?:top|topped) up your phone|no need to pay me back|such a (?:sweetheart|darling|doll|cutie|stunner|babe|sweetie|honey|hottie)|(?:always|always be) (?:here|there) for you(?= ?(?:[.!?,x]|$|no matter|whatever|babe|hun))|think of me (?:as|like) (?:a |your )?(?:friend|mate|big brother|big sister|dad|mum|second|more)|as (?:friends|mates|more than)(?= ?(?:[.!?,]|$|not))|(?:just )?for you and me|our (?:special|little|private) (?:thing|place|time|spot|chats?|world|date|routine|joke)|closer than|soul ?mates?|best friends? with you|(?:cuddle|spoon|massage|back rub|foot rub|tickl\\p{L}+)(?: you| me)?|date night|take you away|run away with|kiss(?:ed|ing)? you|hold your hand|your (?:gorgeous|beautiful|lovely|pretty|cute|sexy) (?:self|face|smile|eyes|little|hair))\\b",
    ),
    unless:
      /\b(?:camp|residential|youth hostel|tent|parents?|carers?|all of you|you all|the group|role|character|sports massage|physio|song|scene|climb\w*|abseil\w*)\b/i,
  },
];

/** Words that are too near: kisses and hearts, pet names, looks, 'miss you', favourites, gifts, lifts, alone, away from the shared channel. */
export const overFamiliar = (text: string): readonly Span[] => cuesIn(text, CUES);
