const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

// Text-speak, written for this project from general knowledge; no list was copied. Precision before reach:
// a word that is also plain English, Welsh ('da', 'ty', 'yr'), or an acronym of schools stays out.

/** Shorthand however it is cased. Apostrophes are straight. */
export const ANY_CASE = list(`
  lol lolz lmao lmfao rofl roflmao omg omfg brb ttyl ttys gtg g2g idk idc nvm tbh wtf wth btw ikr irl imho lmk omw
  hmu hbu wbu wyd hru wru rly rlly srsly ilysm tysm tyvm bff bffs afaik
  l8r l8er l8ter l8rs gr8 gr8t gr8ful m8s w8ing str8 cul8r
  2moro 2morro 2morrow 2mrw 2moz 2nite 2night 2day 2gether 4ever 4eva 4got 4get 1ce 4u
  every1 evry1 any1 some1 sum1 ne1 tmrw tmr tmrrw tmoz tomoz
  thx thnx thanx thnks thanku tnx pls plz plzz plse smth nthg
  u'll u've u're u'd u'r urself urselves gonna wanna gotta lemme gimme dunno woulda shoulda coulda gunna wana gona
  hafta outta whatcha wud cud shud wuz wassup wazzup cuz coz bcoz bcuz bcz becuz becoz
  alrite aight nuffin nuffink sumfin sumthing cudnt wudnt shudnt frnd frnds sry soz tonite gudnite bday bdays
  evryone wknd wkend
`);

/** Shorthand in lower case only: with a capital these are names, initials, postcodes (L8, W8), roads or subjects. */
export const LOWER_CASE_ONLY = list(`
  u ur urs ure b4 l8 w8 m8 h8 h8s bc bbl rn np jk imo tbf ngl ily luv luvly luvs wat wot wots wotcha dat dey
  ya yu cya cu yh yeh yhh kk okie ppl abt frm msg msgs txt txts txted txting sth gd gud nite nites tym lyk
  hv hve hav haf shld wld cld dnt wnt hvnt wiv thru tho altho xcited kewl skool evry nvr nd
  goin doin comin gettin lookin workin tryin makin takin havin thinkin talkin playin watchin
  no1 imma watever whatev
`);
