/** Sites and messengers as people call them, for patterns that ignore case. */
export const SITE =
  '(?:instagram|insta|ig|snapchat|snap|sc|tik ?tok|whats ?app|wa|discord|face ?book|fb|messenger|twitter|telegram|signal|youtube|linked ?in|steam|psn|playstation|xbox|x ?box live|roblox|fortnite|twitch|be ?real|threads|skype|face ?time|imessage|kik|wechat|viber)';
