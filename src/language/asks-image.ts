import { type Cue, cuesIn } from './cues';
import type { Span } from './shorthand';

const PICTURE =
  '(?:photo(?:graph)?s?|pics?|pictures?|piccies?|piccys?|selfies?|vids?|videos?|video clips?|clips?|snaps?|images?|mirror shots?|full[- ]?lengths?)';
/** Of a thing that was made, handed in by the usual route (READING 11); or about pictures, not one of them. */
const OF_THINGS =
  '(?! (?:consent|permission|form|forms|day|days|release|policy|booth|album|frame|competition|call|club|link|id|file format|editing|diary|shoot|board|wall)\\b| (?:of|from|showing) (?:(?:the|your|that|this|a|an|any|each|page|their|our|both|all|my|his|her|those|these) )*(?:\\p{L}+ )?(?:projects?|homework|work|coursework|artwork|art|posters?|designs?|drawings?|paintings?|sketch(?:es)?|sketchbook|models?|pages?|forms?|letters?|sheets?|slips?|certificates?|scores?|music|recipes?|cakes?|bakes?|experiments?|builds?|code|screen|screens|badges?|badge work|worksheets?|answers?|essays?|notes|notebook|books?|timetables?|receipts?|tickets?|maps?|routes?|log ?books?|kits?|kit bag|instruments?|trumpet|guitar|banners?|minibus|bus stop|sign|posters?|garden|plants?|bird ?box|tent|knots?|bridges?|circuits?|error|message|question|bug|letter home|results?)\\b)';
const ANY = '(?:\\p{L}+[ ,]+){0,4}?';
const wording = (source: string): RegExp => new RegExp(source, 'giu');

const PROPERLY =
  /\b(?:consent|permission|photo ?graphers?|parents?|carers?|guardian|(?:your|ask) (?:mum|mam|dad)|passport photo|portfolio|submit|submission|screenshot of the (?:error|message|page)|newsletter|year ?book|press)\b/i;

const CUES: readonly Cue[] = [
  {
    says: wording(
      `\\b(?:send|show|share|text|message|email|snap|whatsapp|dm|give|forward|drop|get|ping|fire|air ?drop|post|chuck|fling|bung|pop) (?:me|us) ${ANY}${PICTURE}\\b${OF_THINGS}`,
    ),
    unless: PROPERLY,
  },
  {
    says: wording(
      `\\b(?:send|share|text|post|upload|dm|forward|drop|snap|take|pop) (?:(?:over|back|through|across|in) )?(?:a|an|another|one|some|any|your|more|the|that|those|few|couple of|quick|nice|cheeky|new|wee|little|us|it|one of|me| )*(?:\\p{L}+ ){0,2}?(?:pics?|selfies?|photos?|pictures?|vids?|videos?) (?:(?:of|with) (?:you|u|yourself|yourselves|your (?:face|body|outfit|hair|room|bedroom|dress|costume|bikini|uniform|new|friends?|mates?))\\b|to me|over|to my|on (?:snap|insta|whatsapp)|(?:and )?send)`,
    ),
    unless: PROPERLY,
  },
  {
    says: wording(
      '\\b(?:send|share|post|take|snap|do|need|want|fancy) (?:(?:me|us|over|a|another|one|your|some|more|quick|cheeky|nice|wee|little) )*selfies?\\b',
    ),
    unless: /\bselfie (?:stick|with (?:the|your) (?:family|team))/i,
  },
  {
    says: wording(
      `\\b(?:(?:can|could|may) (?:i|we)|let (?:me|us)|(?:i|we)(?:'d| would) (?:love|like)(?: to)?|(?:i|we) (?:want|wanna|need)(?: to)?|(?:any|no) chance (?:of|i can)) (?:please |just |maybe )?(?:see|have|get|look at)? ?${ANY}${PICTURE}\\b${OF_THINGS}(?= (?:of|from|with|in|you|please|before|when|after|sometime|tonight|later|x+)\\b| ?[.?!,]|$)`,
    ),
    unless: PROPERLY,
  },
  {
    says: wording(
      `\\b(?:got any|have you (?:got|taken) (?:any|a|some|more)|do you have (?:any|a|some|more)|you got any|are there any|any) (?:\\p{L}+ ){0,2}?(?:pics?|photos?|selfies?|pictures?|vids?|videos?) (?:of|with) (?:you|u|yourself|your|you two)\\b`,
    ),
    unless: PROPERLY,
  },
  {
    says: wording(
      `\\b(?:where(?:'s| is| are)|wheres|waiting (?:for|on)|owe me|still waiting (?:for|on)) (?:my|the|that|your|those|a) (?:\\p{L}+ )?(?:pics?|photos?|selfies?|vids?)\\b(?: of (?:you|u)\\b| you (?:promised|said)\\b)?${OF_THINGS}`,
    ),
    unless: PROPERLY,
  },
  {
    says: /\b(?:turn|switch|put|pop|have|keep|get|flick) (?:(?:your|the|that|ur) )?(?:web ?cam|camera|cam|video)s?(?: back)? on\b|\b(?:turn|switch|put|pop|flick) on (?:your|the|ur) (?:web ?cam|camera|cam|video)\b|\b(?:camera|cam|web ?cam|cameras) on\b(?! (?:a|the|your|my|its) )/gi,
    unless: /\b(?:tripod|drone|CCTV)\b/i,
  },
  {
    says: /\b(?:film|record|video|photograph|snap) (?:yourself|yourselves|each other|ur ?self)\b|\bwhat (?:do|are) you (?:look like|wearing)\b|\b(?:show|let) me (?:see )?(?:what you(?:'re| are)? (?:look|wearing|look like)|your (?:outfit|face|body|room|bedroom|dress|new hair|hair))\b/gi,
    unless: /\b(?:portfolio|submit|audition tape|consent)\b/i,
  },
  {
    says: wording(
      `(?<=\\b(?:can|could|would|will|send|share|want|need|love|like|please|pls|post|upload|take|get|email|text|got|see|about|maybe)\\b[^.!?\\n]{0,40} )(?:pics?|selfies?|photos?|pictures?|vids?|videos?|clips?|one|snaps?) (?:of|with) (?:you|yourself|yourselves|your (?:\\p{L}+ )?(?:face|hair|haircut|outfit|room|bedroom|dress|legs|body|friends?|mates?|sister|brother)|each other|you and \\p{L}+|you all)\\b`,
    ),
    unless:
      /\b(?:consent|parents?|carers?|permission|newsletter|any of you|one of you|i(?:'ve| have|'ll)? (?:took|taken|got|sent|send|post)|we(?:'ve| have|'ll)? (?:took|taken|will|may|might|got|want to take|take)|photographer|if you (?:do not|don't) want)\b/i,
  },
  {
    says: /\b(?:video ?call|face ?time) (?:me|with me)\b|\b(?:pics?|photos?|selfies?|pictures?) (?:please|pls|plz|or it didn'?t happen)\b|\b(?:come|go|get|see you|be) on (?:camera|cam|webcam)\b/gi,
    unless: PROPERLY,
  },
];

/** Words that ask for a photo, a selfie or a video, or to turn a camera on; pictures of a piece of work are none. */
export const asksImage = (text: string): readonly Span[] => cuesIn(text, CUES);
