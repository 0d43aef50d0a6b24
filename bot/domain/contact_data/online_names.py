"""E-mail addresses, links and names on networks, also when they are disguised."""

from bot.domain.plain_text import pattern

_TLDS = (
    "com|fr|org|net|ch|eu|io|uk|lu|gg|ca|be|de|es|it|info|app|me|re|in|co|ie|au|nz|us|bzh|quebec|social|example|dev|xyz|online|site|nl|pt"
    "|ro|pl|ru|ma|dz|tn|sn|ci|ng|africa|tv|chat|link|page|blog|wiki"
)
_SURE_TLDS = "com|fr|org|net|ch|eu|io|uk|lu|gg|bzh|quebec|xyz|example"  # no words of either language
_MAILS = (
    r"gmail|hotmail|yahoo|outlook|proton(?:mail)?|icloud|aol|gmx|wanadoo|laposte|netcourrier|orange|free|sfr|bbox|live|msn|videotron"
    r"|bluewin|skynet|telenet|ymail|mailo|zoho|rocketmail|btinternet|sympatico"
)
_SURE_MAILS = r"gmail|hotmail|yahoo|outlook|protonmail|icloud|gmx|wanadoo|ymail|rocketmail|btinternet|videotron|aol"
_AT = (
    r"(?:\s?@\s?|\s?[(\[{<]\s?(?:at|arobase?|@|a)\s?[)\]}>]\s?|"
    r"\s?[(\[{<]?\s?ar{1,2}oba[sz]e?s?\s?[)\]}>]?\s?|\s(?:a\ commercial)\s"
    r"|\s[-*_]?at[-_ ]?sign\s|[-_]ar{1,2}oba[sz]e?[-_]|\s[-*_]{0,2}at[-*_]{0,2}\s|\sate\s|\schez\s)"
)
_DOT = (
    r"(?:\s?\.\s?|[-_](?:dot|point)[-_]|\s?[(\[{<]\s?(?:dot|point|pt|\.)\s?[)\]}>]\s?"
    r"|\s[-*_]?(?:dot|point|pt|period|full\ stop|punto)[-*_]?\s)"
)
_NETWORKS = (
    r"instagram|instagrm|instagramm|insta|ig|facebook|facebok|fb|messenger|snap(?:chat)?|telegram|tg|signal|whats?\s?app|whatsap"
    r"|wa|watsap|wsp"
    r"|discord|skype|tik\s?tok|twitter|bluesky|bsky|mastodon|linked\s?in|viber|we\s?chat|kik|steam|psn|xbox(?:\slive)?|gamer\s?tag|roblox"
    r"|twitch|you\s?tube|reddit|threads|pinterest|tumblr|onlyfans|paypal|venmo|lydia|threema|matrix|vk|hangouts|be\s?real"
    r"|leboncoin|vinted|fortnite|minecraft|link\s?tree|patreon|spotify|strava|line\sid|cash\s?app|revolut"
)
_NET = rf"(?<!\w)(?:{_NETWORKS})(?!\w)"
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
    r"(?:message|msg|write|ping|hit|text|call|ecri[srtv]\w*|passe[rz]?|move|switch|swap|go|talk|chat|parle[rz]?|discute[rz]?|join"
    r"|reach|tape[rz]?"
    r"|demande[rz]?|catch|suis|suivez|jte|je\ te)"
)
_ASKING = r"(?:on|let'?s|tu\ peux|vous\ pouvez|on\ peut|you\ can|we\ can|can|could)"
_BETWEEN = r"(?:\W+(?!(?:here|ici|not|pas|jamais|never|don't|temps|time|all)\b)[\w'\-]+)"
_UPON = rf"\W+(?:on|sur|to|via|par|at|dans|au|my)\W+(?:\w+\W+)?{_NET}"

_MAILS_SEEN = (
    pattern(rf"@|\bar{{1,2}}oba|\b(?:at|chez|a\ commercial|dot|point|{_MAILS})\b|[(\[{{<]\s?(?:at|a)\b"),
    tuple(
        pattern(text)
        for text in (
            r"@\s?\w{2,}|\w\s?@\W{0,4}\w",
            rf"\w{_AT}[\w\-]{{1,60}}{_DOT}(?:{_TLDS})\b",
            rf"\w{_AT}(?:{_MAILS})\s(?:{_TLDS})\b",
            r"\w\s?[(\[{<]\s?(?:at|arobase?|a)\s?[)\]}>]\s?\w",
            rf"\b(?!(?:works?|worked|working|job|was|am|is|look|compte|account)\b)[\w.\-]{{3,40}}\s(?:at|chez)\s(?:{_SURE_MAILS})\b",
            rf"\b(?:{_MAILS})\b\W+(?:\w+\W+){{0,2}}(?:com|fr|org|net)\b",
            rf"\b[a-z]{{3,40}}\d{{1,4}}\b\W+(?:\w+\W+){{0,5}}(?:{_SURE_MAILS})\b",
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
            r"\b(?:t|m|wa|signal)\.me\b|\bdiscord\.gg\b|\byoutu\.be\b|\bbit\.ly\b|\blinktr\.ee\b|\bg\.page\b",
            r"\b(?!(?:the|this|that|polka|bon|point|quel|chaque|autre)\b)[\w\-]{4,40}\s(?:dot|point)\s(?:com|fr|org"
            r"|net)\b(?=\s*(?:$|[,.;:!?/)]|slash|et\b|and\b))",
        )
    ),
)
_NETWORKS_SEEN = (
    pattern(
        rf"\b(?:{_NETWORKS}|i\ g|e-?mails?|mel|courriel|{_SURE_MAILS})\b|\b(?:t\.me|tinyurl|bit\.?ly|ko-?fi|github|leetchi|tipeee"
        rf"|calendly)\b"
    ),
    tuple(
        pattern(text)
        for text in (
            rf"(?:{_NET}|\b(?:t\.me|tinyurl|bit\.?ly|ko-?fi|linktree|patreon|github|leetchi|tipeee|calendly)\b)"
            rf"(?:{_DOT}|\s)?(?:\w+(?:{_DOT}|\s)){{0,2}}(?:slash|barre\ oblique|barre|oblique|antislash)\s\w",
            rf"\b(?:my|mon|ma|mes|our|notre|mn)\s(?:\w+\s)?{_NET}(?:\s{_LABEL})?\s?(?:is|c'?est|cest|est|:|=|,|->|=>)+\s?(?!{_GONE})\w",
            r"\b(?:my|mon|ma)\s(?:e-?mails?|mails?|mel|courriel|gmail|hotmail|adresse\smail)(?:'?s)?\s(?:(?:is|c'?est|est|:|=)\s?"
            r"|(?=\w*\d))"
            rf"(?!{_GONE})\w.{{0,60}}(?:\d|same|meme|{_DOT}\w)",
            rf"{_NET}\s{{0,2}}(?::|=>?|->|>)\s{{0,2}}{_HANDLE}",
            rf"{_NET}\s{{0,2}}(?::|=>?|->)\s{{0,2}}[\w.\-]{{3,40}}\W{{0,20}}$",
            rf"{_NET}\W+(?:(?!\d)[\w']+\W+){{0,3}}?{_HANDLE}",
            rf"\b(?:{_NETWORKS})\s{{0,2}}(?:{_LABEL}\s?)(?:is|c'?est|est|as|:|=)?\s?(?!is\b|was\b|changed?|change)[\w«\"]",
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
            rf"\b(?:same|meme)\s(?:{_LABEL})\s(?:on|sur)\s{_NET}",
            r"\b(?:friend\scode|code\sami)\W{1,4}\d",
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
    kinds = [patterns for sign, patterns in (_MAILS_SEEN, _LINKS_SEEN, _NETWORKS_SEEN) if sign.search(text)]
    return [match.span() for patterns in kinds for each in patterns for match in each.finditer(text)]
