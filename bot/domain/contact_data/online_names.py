"""E-mail addresses, links and names on networks, also when they are disguised."""

from bot.domain.contact_data.network_names import NETWORKS
from bot.domain.contact_data.public_sites import without_public_sites
from bot.domain.plain_text import pattern

_TLDS = (
    "com|fr|org|net|ch|eu|io|uk|lu|gg|ca|be|de|es|it|info|app|me|re|in|co|ie|au|nz|us|bzh|quebec|social|example|dev|xyz|online|site|nl|pt"
    "|ro|pl|ru|ma|dz|tn|sn|ci|ng|africa|tv|chat|link|page|blog|wiki"
)
_SURE_TLDS = "com|fr|org|net|ch|eu|io|uk|lu|gg|bzh|quebec|xyz|example"  # no words of either language
_MAILS = (
    r"gmail|hotmail|yahoo|outlook|proton(?:mail)?|icloud|aol|gmx|wanadoo|laposte|netcourrier|orange|free|sfr|bbox|live|msn|videotron"
    r"|bluewin|skynet|telenet|ymail|mailo|zoho|rocketmail|btinternet|sympatico|rogers|proximus|posteo|tuta(?:nota)?|mailfence|numericable"
    r"|club-internet|aliceadsl|rediffmail|bigpond|optusnet|eircom|fastmail|comcast|verizon|talktalk|virgin\s?media|ntlworld|telus|menara|caramail"
)
_SURE_MAILS = (
    r"g\s?mail|hot\s?mail|yahoo|outlook|proton\s?mail|proton|icloud|gmx|wanadoo|la\s?poste\W{1,3}(?:net|point)|ymail|rocketmail|btinternet|videotron"
    r"|aol|posteo|tutanota|mailfence|rediffmail|big\s?pond|optusnet|eircom|fastmail|bluewin|sympatico|netcourrier|caramail"
)
# What people call the sign itself.
_SIGN = (
    r"(?:ar{1,2}oba[sz]e?s?|at[\s-]sign|(?:the\s)?a\s(?:commercial|rond|entoure|encercle|enroule|dans\s(?:un|le)\s(?:rond|cercle)|with\s(?:a|the)\s(?:circle|ring"
    r"|tail|swirl)(?:\s(?:round|around)\sit)?|in\sa\s(?:circle|ring))|(?:circled|curly|round|swirly)\sa|signe\s(?:a|arobase|at)|escargot|snail)"
)
_FIRST_PART = (
    r"(?:(?:first|front|1st|beginning)\s(?:bit|part|half)?|before\s(?:the|it|that)|in\sfront|starts?\swith|devant|avant|premiere\s(?:partie|moitie)"
    r"|debut|commence|suivi\sde|followed\sby|tu\s(?:rajoutes|ajoutes|mets|colles)|ending\sin|at\sthe\send|a\sla\sfin|you\sknow\sthe\srest"
    r"|tu\sconnais\sla\ssuite|et\sla\ssuite)"
)
_THEN = r"(?:and\sthen|then|puis|ensuite|et\sapres|after|derriere|plus)"
_AT = (
    r"(?:\s?@\s?|\s?[(\[{<]\s?(?:at|arobase?|@|a)\s?[)\]}>]\s?|"
    r"\s?[(\[{<]?\s?ar{1,2}oba[sz]e?s?\s?[)\]}>]?\s?|\s(?:a\ commercial)\s"
    r"|\s[-*_]?at[-_ ]?sign\s|[-_]ar{1,2}oba[sz]e?[-_]|\s[-*_]{0,2}at[-*_]{0,2}\s|\sate\s|\schez\s)"
)
_DOT_SAID = r"(?:[-_\s](?:dot|point|pt|punto|period)[-_\s]|\s?[(\[{<]\s?(?:dot|point|pt|\.)\s?[)\]}>]\s?)"
_DOT = (
    r"(?:\s?\.\s?|[-_](?:dot|point)[-_]|\s?[(\[{<]\s?(?:dot|point|pt|\.)\s?[)\]}>]\s?"
    r"|\s[-*_]?(?:dot|point|pt|period|full\ stop|punto)[-*_]?\s)"
)
_NET = rf"(?<!\w)(?:{NETWORKS})(?!\w)"
_LABEL = r"(?:id|user\s?name|user|name|nick(?:name)?|tag|gamer\s?tag|handle|account|profile|page|pseudo|compte|nom|profil|identifiant)"
_HANDLE = (
    r"(?=[\w.\-#:]{0,40}[a-z])(?:[a-z][\w\-]{0,40}(?:[._#:]\w[\w\-]{0,40}){1,6}|[a-z]\w{0,40}_(?!\w)|[a-z][a-z_.\-]{0,40}\d[\w.#\-]{0,40}"
    r"|\w{1,40}_\w[\w.]{0,40}|\d{1,9}[a-z]{3,}\w{0,40}|[a-z]{1,40}-[a-z]{1,40}-\w+)"
)
_GONE = (
    r"(?:down|full|broken|dead|private|hacked|gone|closed|deleted|bugged|not|so|too|a\ mess|plein[es]?|mort|morte|en\ panne"
    r"|pirate\w*|bloque\w*|ferme\w*"
    r"|supprime\w*|bugue|trop|tres|pas)\b"
)
_INVITE = (
    r"(?:ajoute[rsz]?|rajoute[rsz]?|add|follow|find|dm|pm|cherche[rsz]?|(?:re)?trouve(?:r(?:as|ez|a)?|[sz])?|contacte[rz]?|viens|venez|vien"
    r"|passons|continue[rz]?"
    r"|continuons|rejoin[st]\w*|invite[rz]?|mp|pv|look|search|friend|kik|hmu)"
)
# Verbs of every day, which invite only when the network is near or somebody is asked.
_INVITE_NEAR = (
    r"(?:message|msg|write|ping|hit|text|call|ecri[srtv]\w*|passe[rz]?(?=\s(?:on|sur|par|me|moi|plutot|te|nous|donc|alors|la|via)\b)|passons|move|switch|swap|go|talk|chat"
    r"|se\s(?:parle|discute)r?|parle[rz]|parlons|parle[\s-]moi|discute(?:r|z)|join"
    r"|reach|tape[rz]?"
    r"|demande[rz]?|catch|suis|suivez|jte|je\ te)"
)
_LOOK = r"(?:look\s(?:up|for|me)|search(?:\sfor)?|find|type(?:\sin)?|(?:re)?cherche[rsz]?|tape[rsz]?|trouve[rsz]?|ajoute[rsz]?|demande[rsz]?|add)"
_WHOM = r"\W+(?!(?:un|une|des|du|de|la|le|les|l|pas|plus|a|an|the|some|any|my|your|mon|ma|ton|ta|out|it|them|people|job|jobs|work|old)\b)\w{3,}"
_ASKING = r"(?:on|let'?s|tu\ peux|vous\ pouvez|on\ peut|you\ can|we\ can|can|could)"
_BETWEEN = r"(?:\W+(?!(?:here|ici|not|pas|jamais|never|don't|temps|time|all)\b)[\w'\-]+)"
_UPON = rf"\W+(?:on|sur|to|via|par|at|dans|au|my)\W+(?:\w+\W+)?{_NET}"

_MAILS_SEEN = (
    pattern(rf"@|\bar{{1,2}}oba|\b(?:at|chez|dot|point|{_MAILS}|{_SIGN}|{_SURE_MAILS})\b|[(\[{{<]\s?(?:at|a)\b"),
    tuple(
        pattern(text)
        for text in (
            r"@\s?\w{2,}|\w\s?@\W{0,4}\w",
            rf"\w{_AT}[\w\-]{{1,60}}{_DOT}(?:{_TLDS})\b",
            rf"\w{_AT}(?:{_MAILS})\s(?:{_TLDS})\b",
            r"\w\s?[(\[{<]\s?(?:at|arobase?|a)\s?[)\]}>]\s?\w",
            rf"\b(?!(?:works?|worked|working|job|was|am|is|look|compte|account)\b)[\w.\-]{{3,40}}\s(?:at|chez)\s(?:{_SURE_MAILS})\b",
            rf"\b(?:{_MAILS})\b\W+(?:\w+\W+){{0,2}}(?:com|fr|org|net|uk)\b",
            rf"\b(?:{_MAILS}){_DOT_SAID}(?:{_TLDS})\b",
            rf"\b[a-z]{{3,40}}\d{{1,4}}\b\W+(?:\w+\W+){{0,5}}(?:{_SURE_MAILS})\b",
            rf"\b{_SIGN}(?!\w).{{0,50}}?\b(?:{_MAILS}|{_SURE_MAILS}|dot|point)\b|\b(?:{_MAILS}|{_SURE_MAILS})\b.{{0,50}}?\b{_SIGN}(?!\w)",
            rf"\b(?:{_SURE_MAILS})\b.{{0,30}}?\b{_FIRST_PART}\W+(?:\w+\W+){{0,3}}\w{{3,}}",
            rf"\b{_FIRST_PART}\W+(?:\w+\W+){{0,3}}?(?:{_SURE_MAILS})\b",
            rf"(?<!\w)(?:{_HANDLE}|\w{{9,40}})\W+{_THEN}\W+(?:\w+\W+){{0,2}}?(?:{_SURE_MAILS})\b",
            rf"\b(?:{_MAILS})\W+(?:\w+\W+){{0,3}}?(?:adress?e?|address|mail|e-mail|boite)\W.{{0,40}}?{_HANDLE}",
            rf"\b(?:adress?e?|address|mail|e-mail|boite|account|compte)\W+(?:\w+\W+){{0,2}}?(?:{_MAILS}|{_SURE_MAILS})\W.{{0,50}}?{_HANDLE}",
        )
    ),
)
_LINKS_SEEN = (
    pattern(r"\w\s?\.\s?[a-z]|\[\.\]|http|hxxp|\bh\*|www|\b(?:dot|point|slash|oblique)\b"),
    tuple(
        pattern(text)
        for text in (
            r"\w\s?[(\[]?\bar{1,2}oba[sz]e?s?\b[)\]]?\s?\w|\w\s(?:a\ commercial|at[ -]sign)\s\w",
            r"\bh(?:tt|xx|\*\*)ps?\s?(?::|colon|deux\ points)|\bwww\s?\.|\bwww\sdot\b",
            rf"(?<![\w.])[a-z0-9][\w\-]{{1,62}}(?:\.[\w\-]{{2,40}}){{0,6}}(?:\.|\[\.\])(?:{_SURE_TLDS})\b(?!\.\w{{2,}}\s)",
            r"(?<![\w.])[a-z][\w\-]{0,40}(?:\.[a-z][\w\-]{0,40}){0,6}\.[a-z]{2,20}/[\w#?+%~\-]",
            rf"\b[\w\-]{{2,40}}\s?\.\s?(?:{_TLDS})\s?/\s?\w",
            r"\b(?:[\w\-]{2,40}|x)\s(?:dot|point)\s[a-z]{2,6}\s(?:slash|barre|oblique)\s\w",
            r"\b(?:t|m|wa|signal)\.me\b|\bdiscord\.gg\b|\byoutu\.be\b|\bbit\.ly\b|\blinktr\.ee\b|\bg\.page\b",
            r"\b(?!(?:the|this|that|polka|bon|point|quel|chaque|autre)\b)[\w\-]{4,40}\s(?:dot|point)\s(?:com|fr|org"
            r"|net)\b(?=\s*(?:$|[,.;:!?/)]|slash|et\b|and\b))",
        )
    ),
)
_NETWORKS_SEEN = (
    pattern(
        rf"\b(?:{NETWORKS}|i\ g|e-?mails?|mel|courriel|{_SURE_MAILS})\b|\b(?:t\.me|tinyurl|bit\.?ly|ko-?fi|github|leetchi|tipeee"
        rf"|calendly)\b"
    ),
    tuple(
        pattern(text)
        for text in (
            rf"(?:{_NET}|\b(?:t\.me|tinyurl|bit\.?ly|ko-?fi|linktree|patreon|github|leetchi|tipeee|calendly)\b)"
            rf"(?:{_DOT}|\s)?(?:\w+(?:{_DOT}|\s)){{0,2}}(?:slash|barre\ oblique|barre|oblique|antislash)\s\w",
            rf"\b(?:my|mon|ma|mes|our|notre|mn)\s(?:\w+\s)?{_NET}(?:\s{_LABEL})?\s?(?:(?:is|'s|c'?est|cest|est|:|=|->|=>)+\s?(?!{_GONE})\w"
            r"|,\s?(?=[\w.\-]{3,40}\W{0,3}$)\w)",
            r"\b(?:my|mon|ma)\s(?:e-?mails?|mails?|mel|courriel|gmail|hotmail|adresse\smail)(?:'?s)?\s?(?:(?:is|c'?est|est|:|=)\s?"
            r"|(?=\w*\d))"
            rf"(?!{_GONE})\w.{{0,60}}(?:\d|same|meme|{_DOT}\w)",
            rf"{_NET}\s{{0,2}}(?::|=>?|->|>)\s{{0,2}}{_HANDLE}",
            rf"{_NET}\s{{0,2}}(?::|=>?|->)\s{{0,2}}[\w.\-]{{3,40}}\W{{0,20}}$",
            rf"{_NET}\W+(?:(?!\d)[\w']+\W+){{0,3}}?{_HANDLE}",
            rf"\b(?:{NETWORKS})\s{{0,2}}(?:{_LABEL}\b\s?)(?:is|c'?est|est|as|:|=)?\s?(?!is\b|was\b|changed?|change)[\w«\"]",
            rf"\b{_INVITE}\b{_BETWEEN}{{0,7}}?{_UPON}",
            rf"\b{_INVITE_NEAR}\b{_BETWEEN}{{0,3}}?{_UPON}",
            rf"\b{_ASKING}\s{_INVITE_NEAR}\b{_BETWEEN}{{0,7}}?{_UPON}",
            rf"\bm'?appel+e?\s.{{1,30}}\ssur\s{_NET}",
            rf"\b{_INVITE}(?:\s|-)(?:moi|me|us|nous|m')\b.{{0,15}}{_NET}",
            rf"\b(?:je\ suis|j'?suis|chuis|chui|i'm|im|i\ am|on\ me\ trouve|you\ find\ me)\s(?:aussi\s)?(?:on"
            rf"|sur)\s{_NET}(?:\s(?:as|sous|under|avec|with|name|nom)|\s?[,:])\s?\w",
            rf"\b(?:on|sur)\s{_NET}\W+(?:je\ suis|j'?suis|c'?est|i'm|im|i\ am|sous|my\ name|mon\ nom|mon\ pseudo|name|look\ for"
            rf"|cherche)\b",
            rf"{_NET}\s(?:as|sous\ le\ nom|sous|under)\s(?!is\b)\w",
            rf"\b{_LABEL}\s(?:on|sur)\s{_NET}\W+(?:is|c'?est|est|:)",
            rf"\b(?:my|mon|ma)\s{_LABEL}\s(?:everywhere|partout)\b.{{0,12}}{_HANDLE}",
            rf"{_NET}\W+(?:same|meme)\s(?:{_LABEL}|num\w*|tel\w*)\b",
            rf"\b(?:my|mon|ma)\s(?:{_LABEL})\s{_NET}\s[\w.\-]{{4,40}}\W{{0,3}}$",
            r"\b(?:psn|steam|xbox|kik|gamer\s?tag|bnet|vinted)\s[\w.\-]{5,40}\W{0,3}$",
            rf"\b(?:same|meme)\s(?:{_LABEL})\s(?:on|sur)\s{_NET}",
            r"\b(?:friend\scode|code\sami)\W{1,4}\d",
            rf"\b(?:on|sur)\s(?:\w+\W)?{_NET}\W+(?:\w+\W+){{0,2}}?{_LOOK}{_WHOM}",
            rf"{_NET}\W+(?:\w+\W+){{0,1}}?{_LOOK}{_WHOM}",
            rf"{_NET}(?:\s|-)(?:me|moi)\b(?!\s(?:rend|fait|makes?|fatigue|prend|manque|donne))",
            r"\bi\ g\s?[:=]",
            r"\bkik\ me\b",
            rf"(?<!\w){_HANDLE}\W+(?:\w+\W+){{0,2}}?(?:on|sur)\s{_NET}",
            rf"\b(?:{_SURE_MAILS})\b\W+(?:\w+\W+){{0,2}}?{_HANDLE}",
        )
    ),
)


def online_names(text: str) -> list[tuple[int, int]]:
    """Where they stand in a plain text. Each kind is looked for only where a word of it is."""
    text = without_public_sites(text)
    kinds = [patterns for sign, patterns in (_MAILS_SEEN, _LINKS_SEEN, _NETWORKS_SEEN) if sign.search(text)]
    return [match.span() for patterns in kinds for each in patterns for match in each.finditer(text)]
