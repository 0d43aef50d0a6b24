"""E-mail addresses, written out, in words, or told in parts."""

from bot.domain.plain_text import by_first_letter, pattern

TLDS = (
    "com|fr|org|net|ch|eu|io|uk|lu|gg|ca|be|de|es|it|info|app|me|re|in|co|ie|au|nz|us|bzh|quebec|social|example|dev|xyz|online|site|nl|pt"
    "|ro|pl|ru|ma|dz|tn|sn|ci|ng|africa|tv|chat|link|page|blog|wiki"
)
MAILS = by_first_letter(
    r"gmail|hotmail|yahoo|outlook|sky|proton(?:mail)?|icloud|aol|gmx|wanadoo|laposte|netcourrier|orange|free|sfr|bbox|live|msn|videotron"
    r"|bluewin|skynet|telenet|ymail|mailo|zoho|rocketmail|btinternet|sympatico|rogers|proximus|posteo|tuta(?:nota)?|mailfence|numericable"
    r"|club-internet|aliceadsl|rediffmail|bigpond|optusnet|eircom|fastmail|comcast|verizon|talktalk|virgin\s?media|ntlworld|telus"
    r"|menara|caramail"
)
SURE_MAILS = by_first_letter(
    r"g\s?mail|gee\s?mail|gi\s?mail|jee\s?mail|ji\s?mail|go+g[ol]+e\s?mail|hot\s?mail|yahoo|outlook|proton\s?mail|proton|icloud|gmx|wanadoo|la\s?poste\W{1,3}(?:net"
    r"|point)|ymail|rocketmail"
    r"|btinternet|videotron"
    r"|aol|posteo|tutanota|mailfence|rediffmail|big\s?pond|optusnet|eircom|fastmail|bluewin|sympatico|netcourrier|caramail"
    r"|blueyonder|tiscali|sify|telkomsa|vodamail|earthlink|sbcglobal|bellsouth|riseup|disroot|hushmail|yandex|googlemail"
)
# What people call the sign itself.
_SIGN = (
    r"(?:ar{1,2}oba[sz]e?s?|ar{1,2}oba|at[\s-](?:sign|symbol|thing)|a\s(?:commercial|rond|entoure|encercle|enroule)|a\s(?:dans"
    r"|avec)\s(?:un|une|le|la)\s(?:rond|cercle|queue|boucle)"
    r"|a\swith\s(?:a|the)\s(?:circle|ring|tail|swirl|loop)|a\sin\sa\s(?:circle|ring)|(?:circled|curly|round|swirly|squiggly)\sa"
    r"|signe\s(?:a|at)|escargot|snail)"
)
_FIRST_PART = (
    r"(?:(?:first|front|1st|beginning)(?:\s(?:bit|part|half))?|before\s(?:the|it|that)|in\sfront|starts?\swith|devant|avant"
    r"|premiere\s(?:partie|moitie)"
    r"|debut|commence|suivie?s?\sde|followed\sby|tu\s(?:rajoutes|ajoutes|mets|colles)|ending\sin|ends?\s(?:in|with)|at\sthe\send"
    r"|a\sla\sfin|finit\spar|the\susual"
    r"|you\sknow\sthe\srest|tu\sconnais\sla\ssuite|et\sla\ssuite|one\sword|all\s(?:together|one\sword)|(?:tout|mots?)\s(?:attache|colle)\w*"
    r"|en\sun\s(?:seul\s)?mot|no\s(?:spaces?"
    r"|dots?|caps|capitals)|sans\s(?:espaces?|points?"
    r"|majuscules?|accents?)|lower\s?case|minuscules?|underscore|tiret)"
)
_THEN = r"(?:and\sthen|then|puis|ensuite|et\sapres|after|derriere|plus|but|mais|with|avec|c'est|its|it's|only|just)"
_AT = (
    r"(?:\s?@\s?|\s?[(\[{<]\s?(?:at|arobase?|@|a)\s?[)\]}>]\s?|"
    r"\s?[(\[{<]?\s?ar{1,2}oba[sz]e?s?\s?[)\]}>]?\s?|\s(?:a\ commercial)\s"
    r"|\s[-*_]?at[-_ ]?sign\s|[-_]ar{1,2}oba[sz]e?[-_]|\s[-*_]{0,2}at[-*_]{0,2}\s|\sate\s|\schez\s)"
)
_DOT_SAID = r"(?:[-_\s](?:dot|d0t|point|pt|punto|period)[-_\s]|\s?[(\[{<]\s?(?:dot|point|pt|\.)\s?[)\]}>]\s?)"
DOT = (
    r"(?:\s?\.\s?|[-_](?:dot|point)[-_]|\s?[(\[{<]\s?(?:dot|d0t|point|pt|\.)\s?[)\]}>]\s?"
    r"|\s[-*_]?(?:dot|d0t|point|pt|period|full\ stop|punto)[-*_]?\s)"
)
HANDLE = (
    r"(?=[\w.\-#:]{0,40}[a-z])(?:[a-z][\w\-]{0,40}(?:[._#:]\w[\w\-]{0,40}){1,6}|[a-z]\w{0,40}_(?!\w)|[a-z][a-z_.\-]{0,40}\d[\w.#\-]{0,40}"
    r"|\w{1,40}_\w[\w.]{0,40}|\d{1,9}[a-z]{3,}\w{0,40}|[a-z]{1,40}-[a-z]{1,40}-\w+)"
)
_OWN = (
    r"(?:my|mon|ma|me|moi|m'|i'?m|its|it's|c'est|c|write|mail|e-?mail|send|reach|contact|ecri\w*|envoie\w*|envoye\w*|joindre"
    r"|contacte\w*|drop|ping|try)"
)
# What is said of a mail service without telling an address.
NOT_TOLD = (
    r"(?:full|down|broken|dead|hacked|gone|closed|deleted|blocked|bugged|not|so|too|always|on|in|the|a|an|plein\w*|mort\w*|en"
    r"|pirate\w*|bloque\w*|ferme\w*|supprime\w*"
    r"|bugue|trop|tres|pas|toujours|dans|sur|empty|vide|fake|faux|fausse|old|vieux|private|public\w*|never|jamais|just|only|still"
    r"|banned|too|bare|boring|dull|sad|ugly|nul|moche|triste|frozen|stolen|a\smess|working|slow|lent)\b"
)
_ABOUT = (
    r"(?:password|mot\sde\spasse|mdp|inbox|spam|full|plein\w*|hack\w*|pirat\w*|works?|worked|travaille|closed|ferme\w*|says|dit"
    r"|oublie|forgot|blocked|bloque\w*|account\swas|news|pub)"
)
# "at nineteen. It took": a sentence ends and the next one begins.
_NO_SENTENCE = (
    r"(?!(?<=\w\.\s)(?:it|me|in|be|us|re|de|es|ma|au|info|page|link|chat|live|site|online|app|blog|social)\b)"
)

MAILS_SIGN = pattern(
    rf"@|\b(?:at|chez|dot|point|mail|e-mail|mel|courriel|google|{MAILS}|{_SIGN}|{SURE_MAILS})\b|(?:gmail|hotmail|outlook|yahoo|icloud)(?:dot|point)?(?:com|fr)|[(\[{{<]\s?(?:at|a)\b"
)
MAILS_SEEN = tuple(
    pattern(text)
    for text in (
        # what says that an address ends with the name of a service
        r"(?:\b(?:then|puis)\s(?:at|arobase|chez)\b.{0,20}?\b|\b\w{4,40}\s(?:then|puis)\W(?:\w+\W+){0,4}?(?:then|puis)\s"
        r"|\b(?!(?:works?|worked|working|job|was|am|is|look|compte|account)\b)[\w.\-]{3,40}\s(?:at|chez|a\st)\s(?:the\s)?"
        r"|\b\w+\s(?:dot|point)\s\w+\sa\s|\b\w+\s?\d+\s(?:au|sur|on|in|a)\s(?:the\s|le\s)?|\b[a-z]{3,40}\d{1,4}\b\W+(?:\w+\W+){0,5}"
        r"|\b(?:first\sname|prenom)\W+(?:\w+\W+){0,3}?(?:(?:last|sur|family)\s?name|nom)\b.{0,60}?\b"
        rf"|\b{_FIRST_PART}\W+(?:\w+\W+){{0,4}}?|(?<!\w)(?:{HANDLE}|\w{{9,40}})\W+{_THEN}\W+(?:\w+\W+){{0,2}}?"
        r"|\b(?:my|mon)\s(?:e-?)?(?:mail|adresse|address)\b.{0,25}?\b[a-z][\w.]{5,40}\s(?:et|and|puis|then|\+|plus)\s(?:the\s)?"
        rf"|\b(?:point|dot|tiret|dash|underscore)\b.{{1,40}}?\b(?:puis|then|ensuite)\s)(?:{SURE_MAILS})\b",
        r"\b(?:first\sname|prenom)\W+(?:\w+\W+){0,3}?(?:(?:last|sur|family)\s?name|nom)\b.{0,60}?\bgoogle\b",
        rf"\b(?:{MAILS})(?:[._\-|/](?:com|fr|net|co|org|ch|be|ca|uk|ie|au|in|me)\b|\b\W+(?:\w+\W+){{0,2}}(?:com|fr|org|net|uk)\b|{_DOT_SAID}(?:{TLDS})\b"
        rf"|\W+(?:\w+\W+){{0,3}}?(?:adress?e?|address|mail|e-mail|boite)\W.{{0,40}}?{HANDLE})",
        rf"(?:\b(?:tiret|point|dot|underscore|dash)\b.{{1,40}}?\b|\b[a-z._\-]{{3,40}}\d{{1,4}}\s)(?:chez|at)\s(?:{MAILS})\b",
        r"\w[._\-](?:at|arobase)[._\-]\w|\b(?:puis|then)\s(?:point|dot|tiret|dash|underscore)\s(?:puis|then|et|and)\s\w",
        r"@\s?\w{2,}|\w\s?@\W{0,4}\w|\b\w[\w.]{4,40}@\W*$",
        rf"\w{_AT}[\w\-]{{1,60}}{DOT}{_NO_SENTENCE}(?:{TLDS})\b",
        rf"\w{_AT}(?:{MAILS})\s(?:{TLDS})\b",
        r"\w\s?[(\[{<]\s?(?:at|arobase?|a)\s?[)\]}>]\s?\w|\w\s[\-*_]{1,2}at[\-*_]{1,2}\s\w",
        r"\b(?:at|chez|arob\w*)\s(?:\w+\W+){0,3}?\w+\s(?:dot|point)\s(?:com|co|org|net|uk|ie|ca|au|eu|nz|za|edu|gov|ac|fr|ch|lu"
        r"|ci)\b|\bdot\sco\sdot\suk\b",
        r"\w{3,40}(?:gmail|hotmail|yahoo|outlook|icloud)(?:dot|point)?(?:com|fr|co)\b",
        r"\w\s?[,/|]\s?at\s?[,/|]\s?(?:\w.{1,30}?\b(?:dot|point)|gmail|hotmail|yahoo|icloud|outlook)\b",
        rf"\b(?:{SURE_MAILS})\s?[,:]\s(?!(?:{MAILS}|{SURE_MAILS})\b)[a-z]{{7,40}}\b(?=\s?,)"
        rf"|\b[a-z]{{7,40}}\s?,\s(?:{SURE_MAILS})(?:\sone)?(?=,|\W{{0,3}}$)",
        rf"\b{_SIGN}(?!\w).{{0,50}}?\b(?:{MAILS}|{SURE_MAILS}|dot|d0t|point|period|full\sstop)\b|\b(?:{MAILS}"
        rf"|{SURE_MAILS})\b.{{0,50}}?\b{_SIGN}(?!\w)",
        rf"\b{_SIGN}(?!\w).{{1,50}}?(?:\s\.\s?|\.|\s(?:et|and|then|puis|and\sthen|et\spuis|et\sapres)\s)(?:{TLDS})\b",
        rf"\b(?:{SURE_MAILS})\b.{{0,30}}?\b{_FIRST_PART}\W+(?:\w+\W+){{0,3}}?\w{{3,}}",
        rf"\b{_FIRST_PART}\W.{{0,60}}?\b(?:dot|point)\s(?:com|fr|co|net|org)\b",
        rf"\b(?:{SURE_MAILS})\b(?:\W+(?:\w+\W+){{0,2}}?|[^.!?]{{0,25}}\b(?:c'?est|it'?s|is)\s){HANDLE}|(?<!\w){HANDLE}(?:\s{{1,2}}(?:chez|at|a)\s{{1,2}}(?:{MAILS})\b|\W{{1,3}}(?:on\s|sur\s|boite\s|mail\s)?(?:{SURE_MAILS})(?:\s(?:box|mail))?(?=\W*$|[,.]))"
        rf"|^\W*(?!\w*(?:thing|ing|ments?|ions?|s)\b)[a-z]{{8,40}}\s(?:on|sur)\s(?:{SURE_MAILS})\W*$",
        rf"\b(?:adress?e?|address|mail|e-mail|boite|account|compte)\W+(?:\w+\W+){{0,2}}?(?:{MAILS}|{SURE_MAILS})\W.{{0,50}}?{HANDLE}",
        rf"^(?!.*\b{_ABOUT}\b).*\b{_OWN}(?:\W+\w+){{1,9}}?\W+(?:at|chez|sur|on|@|a)\s(?:the\s|my\s|le\s)?(?:{SURE_MAILS})\b",
        rf"\b(?:my|mon|ma)\s(?:\w+\s)?(?:e-?mails?|mel|courriel|gmail|hotmail|adresse\s(?:mail|e-?mail|courriel))(?:\saddress"
        rf"|\sperso\w*)?\s?(?:is|'s|c'?est|est|:|=)\s?"
        rf"(?:(?:the\s|la\s|le\s)?(?:same|meme)|(?!{NOT_TOLD})\w)",
        rf"\b(?:my|mon|ma)\s(?:e-?mails?|mails?|mel|courriel|gmail|hotmail|adresse\smail)\s(?=\w*\d)\w.{{0,60}}(?:\d|{DOT}\w)",
    )
)
