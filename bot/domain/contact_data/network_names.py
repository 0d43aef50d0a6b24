"""What people call networks: their names, as they are spelled and misspelled, and what their picture shows ("the ghost app")."""

import re

from bot.domain.plain_text import by_first_letter

_NAMES = (
    r"insta\s?gram+|instagrm|insta|ig|face\s?book|facebok|face\s?b|fb|fbk|messenger|msgr|snap(?:p|\s?chat)?|snp|tele\s?gramm?e?|tg|signal|what'?s\s?app?|whats?ap"
    r"|whatapp|w[ao]tsapp?|ouatsapp?|wapp|wsp|wa"
    r"|disc\s?ord|skype|tik\s?tok|twitter|tikk[iy]e?\stokk[iy]e?|bluesky|bsky|masto(?:don)?|linked\s?in|viber|we\s?chat|kik|steam|psn|xbox(?:\slive)?|gamer\s?tag|roblox"
    r"|twitch|you\s?tube|reddit|threads|pinterest|tumblr|onlyfans|paypal|venmo|lydia|threema|matrix|vk|hangouts|be\s?real|leboncoin|vinted"
    r"|fortnite|minecraft|link\s?tree|patreon|spotify|strava|line\sid|cash\s?app|revolut|tinder|badoo|meetic|grindr|okcupid|happn|yubo|wizz"
    r"|locket|weibo|kakao\s?talk|zalo|olvid|wattpad|deviant\s?art|sound\s?cloud|bandcamp|duolingo|goodreads|letterboxd|babelio"
    r"|copains\sd'avant|nextdoor|couchsurfing|mumsnet|quora|battle\s?net|epic\sgames|nintendo(?:\sswitch)?|brawl\sstars|clash\sroyale"
    r"|chess\.?com|lichess|substack|deezer|flickr|truth\ssocial|etsy|blablacar|gumtree|depop|face\s?time|imessage|google\schat|habbo|playstation|ps[2345]|vent\sroom|doctissimo|jeuxvideo|jvc|imvu|second\slife|gree|yahoo\sgroups?|google\sgroups?"
)
_APP = r"(?:appli(?:cation)?|app|reseau|network|site|plateforme|platform|logo|icone|icon|messagerie|truc|machin|chose|thing)"
_COLOUR = (
    r"(?:violet(?:te)?|mauve|bleue?|jaune|verte?|rouge|noire?|orange|rose|purple|blue|yellow|green|red|black|pink|multicolore"
    r"|rainbow)"
)
_PICTURE = (
    r"(?:fantome|oiseau|avion(?:\sen\spapier)?|appareil\sphoto|camera|note\sde\smusique|bulle|papillon|telephone\svert|manette|robot"
    r"|elephant"
    r"|ghost|bird|(?:paper\s)?(?:air)?plane|music\snote|bubble|butterfly|controller|alien|picture|photos?)"
)
_WITH = r"(?:a\sl'|aux?\s|a\sla\s|avec\s(?:un|une|le|la|l')\s?|with\s(?:the|a)\s|du\s|de\sl')"
_PICTURES = (
    rf"7\s?cups|18-25|{_APP}\s{_WITH}?(?:petite?\s|little\s)?(?:{_PICTURE}|{_COLOUR})"
    rf"|(?:{_COLOUR}\s)?(?:{_PICTURE}|{_COLOUR})\s(?:chat\s|messaging\s|video\s|photo\s|music\s)?{_APP}|{_PICTURE}\sone|(?:petit\s)?oiseau\sbleu|avion\sen\spapier|paper\s(?:air)?plane"
    r"|blue\sbird|petit\sfantome|little\sghost|(?<=the\s)gram|clock\sapp|fes+es?\s(?:de\s)?bouc|face\sde\sbouc|book\sof\sfaces|livre\sdes\svisages"
    r"|(?:autre|other)\s(?:appli(?:cation)?|app|reseau|network|site|plateforme|platform|messagerie|place(?=\s?[:=]))"
)
NETWORKS = rf"(?:{by_first_letter(_NAMES)}|{_PICTURES})"
# The letters that they begin with, two at least.
BEGINNINGS = (
    *re.findall(r"(?:^|[|:])([a-z]{2,})", "|".join((_NAMES, _APP, _COLOUR, _PICTURE))),
    *("petit", "little", "autre", "other", "paper", "clock", "gram", "fes", "book"),
)
# Where people look for things, and not for each other.
FOR_THINGS = (
    r"(?:you\s?tube|reddit|spotify|deezer|pinterest|doctissimo|quora|leboncoin|etsy|sound\s?cloud|bandcamp|blablacar"
    r"|gumtree)(?!\w)"
)
