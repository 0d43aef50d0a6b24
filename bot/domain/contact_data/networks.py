"""Names on networks that are named, and invitations to go on there."""

from bot.domain.contact_data.mails import DOT, HANDLE, NOT_TOLD
from bot.domain.contact_data.marked import MARKED, beside_marks

_NET = MARKED
_LABEL = r"(?:id|user\s?name|user|name|nick(?:name)?|tag|gamer\s?tag|handle|account|profile|page|pseudo|compte|nom|profil|identifiant)"
_NAMED = r"(?:id|user\s?name|user|name|nick(?:name)?|tag|gamer\s?tag|handle|pseudo|nom|identifiant)"
_IS = r"(?:is|'s|c'?est|cest|est|as|:|=|->|=>)"
_FIND = (
    r"(?:r?ajoute[rsz]?|add|follow|find|dm|pm|mp|re?cherche[rsz]?|(?:re)?trouve(?:r(?:as|ez|a)?|[sz])?|contacte[rz]?|invite[rz]?"
    r"|look(?:\s(?:up|for))?|search(?:\sfor)?"
    r"|message|msg|write|ping|hit|text|call|ecri[srtv]\w*|rejoin[st]\w*|reach|catch|get|see|join|demande[rsz]?|tape[rz]?|suis|suivez"
    r"|parle[rz]?|appelle[rz]?|snap|friend|hmu|kik)"
)
_GO_ON = (
    r"(?:viens|venez|vien|passons|passe[rz]?|continue[rz]?|continuons|bascule[rz]?|discute[rz]?|parle[rz]?|parlons|ecri[rv]\w*|move"
    r"|switch|swap|go|talk|chat|speak|continue"
    r"|carry\son|call|message|text|write|rejoin[st]\w*|join|retrouve[rz]?|tape[rz]?|cherche[rz]?|add|follow|dm|pm|mp|pv|hmu|go\sto"
    r"|come|meet)"
)
_WORDS = r"(?:\W+(?!(?:here|ici|not|pas|plus|jamais|never|don't|temps|time|all)\b)[\w'\-]+)"
_FEW = (
    r"(?:\W+(?!(?:here|ici|not|pas|plus|jamais|never|don't|a|an|the|some|these|those|this|that|un|une|des|le|la|les|du|de|mon|ma"
    r"|mes|ses|son|sa|her|his|their|about|with|avec)\b)[\w'\-]+)"
)
_UPON = rf"\W+(?:on|sur|to|via|par|at|dans|au|my)\W+(?:\w+\W+)?{_NET}"
_ASKING = (
    r"(?:on|let'?s|lets|tu\speux|vous\spouvez|on\s(?:peut|pourrait|se)|you\scan|u\scan|we\s(?:can|could)|shall\swe|can\s(?:we"
    r"|you|i)|could\s(?:we|you)|wanna|want\sto|veux\s(?:tu|qu'on))"
)
_BEGINS = r"(?:^|[.,;:!?\n(]\s?|\b(?:alors|donc|plutot|ou|then|or|so|just|please|stp|svp|plz|pls|ok|allez|you\scan|tu\speux|peux)\s)"
_LOOK = (
    r"(?:look\s(?:up|for|me)|search(?:\sfor)?|find|type(?:\sin)?|(?:re)?cherche[rsz]?|tape[rsz]?|trouve[rsz]?|ajoute[rsz]?"
    r"|demande[rsz]?|add)"
)
_WHOM = (
    r"\W+(?!(?:un|une|des|du|de|la|le|les|l|pas|plus|a|an|the|some|any|my|your|mon|ma|ton|ta|out|it|them|people|job|jobs|work"
    r"|old)\b)\w{3,}"
)
_OFTEN = (
    r"(?:on|sur|always|never|not|back|too|all|only|still|just|also|mostly|rarely|often|sometimes|active|addicted|hooked|stuck|lost"
    r"|glued|so|happy|toujours|jamais|pas|plus"
    r"|tout|trop|souvent|tomb\w+|accro\w*|rest\w+|perdu\w*|encore|aussi|bloqu\w*|inscrit\w*|actif|mieux|seul\w*|nul\w*|au|a|en|pour"
    r"|for|in|at|the|it|that|and|et)"
)
_UNKNOWN = (
    r"(?!\w*(?:ments?|tions?|ness|ing|ed|ly|[ai]ble|iques?|[ae]nces?|euse?s?|eurs?|aires?|ismes?|ity|ents?|ures?|ages?|ees?|es|er"
    r"|e)\b)[a-z][\w.]{5,40}"
)
_SITES = r"\b(?:t\.me|tinyurl|bit\.?ly|ko-?fi|linktree|patreon|github|leetchi|tipeee|calendly)\b"
_HOW_IT_IS = (
    r"\s(?:l'\s?enfer|trop|pas|plus|n'importe|tout|toujours|pire|mieux|pareil(?!\squ)|vide|dur|moche|nul|faux|violent|triste|fini|mort|la\s(?:guerre"
    r"|jungle|merde|honte|folie)|la\smeme\schose|un\s(?:enfer|cauchemar)|all\b|so\b|not|too|just|hell|full|worse|always|been|only|really|hard|awful"
    r"|fake|toxic|dead|a\s(?:mess|nightmare|circus|zoo))\b"
)
_GAMES = (
    r"(?:psn|steam|xbox|epic|roblox|battle\s?net|bnet|riot|ubisoft|uplay|gog|origin|minecraft|nintendo|switch|playstation|ps[345]"
    r"|fortnite|valorant|valo|twitch|ea)"
)
_FULL_NAME = r"[A-Z][a-z][\w'\-]*\s(?:(?:de|du|la|le|van|von|el|al|ben)\s)?[A-Z][\w'\-]+"

NETWORKS_SIGN = beside_marks(
    rf"{_NET}|\b(?:i\ g|friend\scode|trainer\scode|player\scode|code\sami|code\sdresseur|battle\s?tag|bnet|blizzard|riot|valorant"
    rf"|sw|switch|epic|uplay|ea|valo|among|clash\w*|brawl\w*|supercell|genshin"
    rf"|uid|dodo)\b|{_SITES}"
)
NETWORKS_SEEN = tuple(
    beside_marks(text)
    for text in (
        rf"(?:{_NET}|{_SITES})(?:{DOT}|\s)?(?:\w+(?:{DOT}|\s)){{0,2}}(?:slash|barre\ oblique|barre|oblique|antislash)\s\w",
        rf"\b(?:my|mon|ma|mes|our|notre|mn)\s(?:\w+\s)?{_NET}(?:\s{_LABEL})?\s?(?:{_IS}+\s?(?!{NOT_TOLD})\w"
        rf"|,\s?(?=[\w.\-]{{3,40}}\W{{0,3}}$)\w)",
        rf"{_NET}\s{{0,2}}(?:[:=~|»]|=>|-+>?|–|—|>)\s{{0,2}}(?:{HANDLE}|[\w.\-]{{3,40}}\W{{0,20}}$)",
        rf"{_NET}\W+(?:(?!\d)[\w']+\W+){{0,3}}?{HANDLE}",
        rf"{_NET}\s{{0,2}}{_LABEL}\s?(?:{_IS}\s?(?!{NOT_TOLD}|was\b|chang)\w|[\"«])",
        rf"{_NET}\s{{0,2}}{_NAMED}\s(?!is\b|was\b|chang)\w+(?:\s\w+){{0,2}}\W{{0,3}}$",
        rf"\b{_FIND}(?:[\s-](?:me|moi|us|nous))\b{_WORDS}{{0,6}}?{_UPON}",
        rf"\b(?:tu|vous|you|u)\W+(?:\w+\W+){{0,2}}?(?:me|m')\s?{_FIND}\b{_WORDS}{{0,4}}?{_UPON}",
        rf"\b(?:je|j'|jte|i'?ll|i\scan)\W*(?:te|t'|vous)?\s?(?:r?ajoute|retrouve|rejoins|contacte|ecris|cherche|dm|mp|add|message"
        rf"|find|text|call)(?:\s(?:u|you))?{_FEW}{{0,2}}?{_UPON}",
        rf"\b{_ASKING}\s{_GO_ON}\b{_FEW}{{0,3}}?{_UPON}",
        rf"\b{_ASKING}\s(?:\w+\s)?(?:use|utilise[rz]?|try|essaye[rz]?)\s(?:\w+\s)?{_NET}",
        rf"{_BEGINS}(?:{_GO_ON}|find|look\s(?:up|for)|search(?:\sfor)?)\b{_FEW}{{0,3}}?{_UPON}",
        rf"\b(?:m'ajouter|m'ecrire|me\s(?:trouver|joindre|retrouver|contacter|rejoindre|suivre))\b{_WORDS}{{0,3}}?{_UPON}",
        rf"\bm'?appel+e?\s.{{1,30}}\ssur\s{_NET}",
        rf"\b{_FIND}(?:\s|-)(?:moi|me|us|nous|m')\b.{{0,15}}{_NET}",
        rf"\b(?:je\ssuis|j'?suis|chuis|chui|i'm|im|i\sam|on\sme\strouve|you\sfind\sme)\s(?:aussi\s|also\s)?(?:on|sur)\s{_NET}"
        r"(?:\s(?:as|sous|under|avec|with|name|nom)|\s?[,:])\s?\w",
        rf"\b(?:i'?m|i\sam|je\ssuis|j'?suis|chuis?)\s(?:(?!{_OFTEN}\b)[\w.]+\s){{1,2}}(?:on|sur)\s(?:the\s|l'|le\s)?{_NET}",
        rf"{_NET}\W{{1,3}}(?:profile\spic|photo|pic\b|avatar|the\sone\swith|celle?\savec|la\sphoto|c'est\smoi|that'?s\sme|it'?s\sme)",
        rf"\bslide\sinto\smy\b|{_NET}\s(?:dms?|mps?)\W+(?:it'?s|c'est|is|at|:)",
        rf"\b(?:my|mon|ma)\s(?:\w+\s)?{_NET}(?:\s(?:{_LABEL}|channel|chaine))?\s(?:is\s(?:called|named|under)|called|s'appelle"
        rf"|se\snomme)\b",
        rf"\b(?:on|sur)\s(?:\w+\W)?{_NET}\W+(?:je\ssuis|j'?suis|j'y\ssuis|(?:c'?est|it'?s)(?!{_HOW_IT_IS})|i'm|im|i\sam|i\sgo\sby|sous|my\sname|mon\snom"
        rf"|mon\spseudo|name)\b",
        rf"\b(?:on|sur)\s(?:\w+\W)?{_NET}\W+(?:\w+\W+){{0,2}}?{_LOOK}{_WHOM}|{_NET}\W+(?:\w+\W+){{0,1}}?{_LOOK}{_WHOM}",
        rf"{_NET}\s(?:as|sous\sle\snom|sous|under)\s(?!is\b)\w",
        rf"\b{_LABEL}\s(?:on|sur)\s{_NET}\W+(?:is|c'?est|est|:)",
        rf"{_NET}\W+(?:same|meme)\s(?:{_LABEL}|num\w*|tel\w*)\b|\b(?:same|meme)\s(?:{_LABEL}|num\w*)\s(?:on|sur)\s{_NET}",
        rf"\b(?:my|mon|ma)\s(?:{_LABEL})\s{_NET}\s[\w.\-]{{4,40}}\W{{0,3}}$",
        rf"^\W*(?:insta|ig|snap|fb|tg|tiktok|kik|discord|twitch|telegram)\s(?!{NOT_TOLD}){_UNKNOWN}(?=\W*$|\s?[,!]|\s(?:come|viens|if\s(?:any|(?:you|u)\s(?:wanna"
        r"|want|need|fancy|like|ever|feel))|si\s(?:(?:tu|vous)\s(?:veux|voulez|as|avez)|une?|quelqu'un|qqn|ca\ste|jamais)|add|ajoute|msg|message|dm|mp|hmu|for\sa|pour\s(?:causer|parler|discuter))\b)",
        rf"\b(?:mine|le\smien|la\smienne)\s(?:on|sur)\s(?:\w+\s)?{_NET}\W+(?:is|c'?est|est|:)?\s?(?!{NOT_TOLD})(?:{_UNKNOWN}|\w*[\d_]\w*)",
        rf"\b{_GAMES}\s?(?:(?:id|tag|user\s?name|name|pseudo)\s?(?:\s(?:is|c'?est)\s|:|\s)|:)\s?(?!{NOT_TOLD})[\w.\-]{{5,40}}(?=\W*$|\s?[,.;!])",
        rf"(?:{_NET}|\b{_GAMES})\W+(?:\w+\W+){{0,2}}?(?:i|je)\s(?:play|joue)\s(?:as|sous)\s(?:le\s(?:nom|pseudo)\s(?:de\s)?)?"
        r"(?!(?:a|an|the|le|la|un|une|if)\b)\w{4,}.{0,30}\b(?:add|friend\sme|ajoute|find\sme|join|come|viens|rejoins|invite)",
        r"\bsw\W{0,2}\d{4}\W?\d{4}\W?\d{4}\b|\bcode\s(?:ami|dresseur|friend)\s\w+\W{1,3}\w*\d|\b(?:friend|trainer|player)\scode\W{1,3}\w*-?\d",
        rf"\b(?:my|mon|ma)\s{_NET}\s(?!{NOT_TOLD}|(?:fonctionn|march|bug|deconn|plant|crash|froz|brok|stop|keep|says|rame|died"
        rf"|makes?|was|had|has){_UNKNOWN}?){_UNKNOWN}\W{{0,3}}$",
        rf"{_NET}(?:'s|\sis|\sc'est)\s(?!{NOT_TOLD}){_UNKNOWN}\W{{0,3}}$",
        rf"^\W*{_NET}\s?[:|–—-]\s?[\w.' ]{{3,40}}\W*$",
        rf"{_NET}.{{0,30}}\b(?:number|num\w*)\s(?:i|je|que)\b",
        r"\b(?:psn|steam|xbox|kik|gamer\s?tag|bnet|vinted)\s[\w.\-]{5,40}\W{0,3}$",
        r"\b(?:battle\s?tag|bnet|blizzard|riot|valorant|lol|clash\w*|brawl\w*|supercell|royale|tag|genshin"
        r"|uid)\b.{0,25}?(?:\b[a-z]\w{2,20}\#\d{3,6}\b"
        r"|\#(?=[a-z]*\d)[a-z0-9]{5,10}\b)",
        rf"{_NET}\W{{1,3}}moi\sc'?est\s(?!(?:la|le|les|un|une|pas|plus|trop|mon|ma|que|pour|surtout|juste|pareil|jamais|termine|fini|tout|rien|mort|different|simple|souvent"
        r"|toujours|plutot|complique|l'enfer|dur)\b)\w{4,}(?=\W*$|\s?[,.])",
        r"\bamong\sus\b.{0,40}\bcode\s\w{4,8}",
        r"\bdodo\scode\W+(?:\w+\W+){0,2}?(?=[a-z0-9]*\d)[a-z0-9]{5}\b|\bcode\sdodo\W+(?=[a-z0-9]*\d)[a-z0-9]{5}\b",
        r"\b(?:(?:friend|trainer|player)\scode|code\s(?:ami|dresseur)|uid)\W{1,4}(?:is\W|c'est\W)?\w*\d",
        rf"{_NET}(?:\s|-)moi\b|{_NET}\s(?:me|us)\b(?=\W*$|\s?[,.!?:;]|\s(?:on|at|if|when|any|some|later|tonight|pl|x|and|or|my|its"
        rf"|it's|maybe|same|as)\w*)",
        r"\bi\ g\s?[:=]|\bkik\ me\b",
        rf"(?<!\w){HANDLE}\W+(?:\w+\W+){{0,2}}?(?:on|sur)\s{_NET}",
    )
) + tuple(
    beside_marks(text, case=True)
    for text in (
        rf"(?i:{_NET})\W+(?i:\w+\W+){{0,2}}?{_FULL_NAME}",
        rf"{_FULL_NAME}\W+(?i:\w+\W+){{0,2}}?(?i:on|sur)\s(?i:{_NET})",
    )
)
