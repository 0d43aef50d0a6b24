"""Names on a network that is not named: a word made up, beside one that says "find me", "my name there" or "elsewhere"."""

import re
from bisect import bisect_left

from bot.domain.contact_data.mails import NOT_TOLD
from bot.domain.contact_data.marked import MARKED, beside_marks
from bot.domain.plain_text import found, pattern

NEAR = 80
_MADE_UP = re.compile(r"(?<![\w.@/\-#'])[A-Za-z0-9_](?:[\w.\-#]{1,58}[\w#])(?![\w@])")
# Nobody says these: "lune_75", "cafe1979", "tess.aime.la.mer", "tern#1234".
_UNDERSCORED = pattern(r"(?=(?:[^a-z]*[a-z]){4})[a-z0-9][\w.\-]*_[\w.\-]*")
_SURE = pattern(
    r"""(?=(?:[^a-z]*[a-z]){3})[a-z0-9][\w.\-]*_[\w.\-]*|[a-z]{3,40}\d{2,6}[a-z]{0,12}|\d{1,4}[a-z]{4,40}\d{0,4}
    |[a-z][\w\-]*(?:\.[a-z0-9][\w\-]*){2,8}|[a-z]{4,40}\.\d{2,4}|[a-z][\w.\-]+\#\d{3,6}"""
)
_NOT_NAMES = pattern(
    r"""(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vingt|trente|quarante|cinquante|soixante|quatre)-[\w\-]+|(?:covid
    |windows|iphone|galaxy|formule|article|euro|top|level|niveau|jour|day|page|chapter|chapitre|act|form|cerfa|num|tel
    |ligne|bus)\d+
    |\d+(?:eme|ieme|ans|jours|mois|heures|euros|ter|bis|years?|days?|months?|hours?|mins?|hrs?|pounds?|steps?|miles?|grams?|pages?
    |fois|times)
    |(?:mac|mc|you|tik|whats|linked|face|pay|play|snap|insta|i|air|bla|le|super|java|go|power|micro|sound|word)[A-Z]\w+
    |.*\.(?:pdf|jpe?g|png|docx?|odt|mp[34]|xlsx?|zip)"""
)
# These could be words: "pixelou.be", "bluebottle-jen", "NoMoreMondays", "ana7".
_PERHAPS = re.compile(
    r"[A-Za-z][\w\-]+\.[A-Za-z0-9][\w\-]+|[A-Za-z]\w+(?:-[A-Za-z0-9]\w*)+|[A-Za-z]{2,}\d\w{0,20}|[A-Za-z]{1,30}[a-z][A-Z]\w{2,40}"
    r"|\d[A-Za-z]\w{3,40}"
)
_FINDING = (
    r"(?:(?:re)?trouve\w*|cherche\w*|recherche\w*|r?ajoute\w*|add|follow|find|look(?:\s(?:me|it|for|up|under))+|search|dm|pm|mp|pv"
    r"|hmu|hit\sme|msg"
    r"|message\sme|ping|contacte[rz]?|tape[rz]?|type|abonne\w*|subscribe|rejoins\w*|friend\sme|reach\sme|write\sme"
    r"|ecri[sv]\w*(?:[\s-]moi)|invite[rz]?"
    r"|stalk|google|know\sme|reconnai\w*|hello\sto|pv)"
)
_NAMING = (
    r"(?:pseudos?|gamer\s(?:name|id)|pseudonyme|blaze|user\s?names?|user|handle|gamer\s?tag|tag|nick(?:names?)?|accounts?|comptes?"
    r"|profile?s?|chaine|channel|identifiant"
    r"|id|alias|login|surnom|screen\s?name|socials|reseaux)"
)
_ELSEWHERE = (
    rf"(?:la[\s-]bas|over\sthere|elsewhere|ailleurs|partout|everywhere|(?:meme|same)\s(?:pseudo|nom|handle|user\s?name|name)|{MARKED}"
    r"|autre\s(?:reseau|appli\w*|app|site|endroit)|other\s(?:app|site|place|network)|applis?|app|appli|reseau|the\s(?:game|apps?)"
    r"|le\sjeu|en\sligne|online"
    r"|gaming|(?:un|a)\sgame|stream\w*|photos?|pic|pics)"
)
_SIGNS = beside_marks(rf"(?<!\w)(?:{_FINDING}|{_NAMING}|{_ELSEWHERE})(?!\w)|@")
_ARROW = r"(?:[:=]|-+>|=+>|→)"
_BEING = (
    r"(?:c'?\s?est|c|is|'s|are|:|=|-+>|=+>|→|=|(?:je\s|j'?)suis|jsuis|chuis?|i'?m|i\sam|it'?s|its|that'?s|i\sgo\sby"
    r"|i'?m\scalled|called|je\sm'appelle|nomme|as|under|sous)"
)
_IS = pattern(rf"(?:^|(?<!\w)){_BEING}\s{{0,2}}$|[:=→>]\s{{0,2}}$")
_HUMPS = re.compile(r"[A-Z]?[a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,4}")
_DOTTED = re.compile(r"[a-z]{4,30}\.[a-z]{4,30}")
_MINE = pattern(
    r".{0,30}\b(?:that'?s\sme|c'?\s?est\smoi|c\smoi|it'?s\sme|is\sme|is\smine|on\sthere|over\sthere|la[\s-]bas|partout"
    r"|everywhere)\b"
)
_ME = pattern(rf"(?<!\w)(?:{_FINDING}[\s-](?:me|moi|us|nous)|know\sme|me\s(?:trouve|reconnai)\w*)(?!\w).{{0,40}}$")
_NAMED = pattern(
    rf"(?<!\w)(?:{_NAMING}|{_FINDING}(?:[\s-](?:me|moi|us|nous))?|@)(?:[\s,]{{1,2}}(?!here|ici)[\w'-]+){{0,3}}?\s{{0,2}}"
    rf"(?:{_BEING}|\b(?:avec|par|with|by))\s{{0,2}}$"
)
_DIRECTLY = pattern(rf"(?<!\w)(?:{_FINDING}|{_NAMING})(?:[\s-](?:me|moi|us|nous))?\s?(?:{_ARROW}|,)?\s?$")
_THE = (
    r"(?!(?:le|la|les|l|un|une|des|du|mon|ma|son|sa|ce|cette|the|a|an|my|his|her|their|this|that|no|any|some|it|usual|always|well"
    r"|soon)\b)"
)
_ANYWHERE = (
    r"(?:everywhere|partout|over\sthere|la[\s-]bas|elsewhere|ailleurs|online|en\sligne|in\sthe\sgame|dans\sle\sjeu)"
)
# Said so plainly that any word is a name.
_SAID = tuple(
    pattern(text)
    for text in (
        rf"\b(?:find|look(?:\sfor)?|search(?:\sfor)?|add|follow|know)\sme\s(?:up\s)?(?:under|as)\s{_THE}\w{{3,}}",
        rf"\b(?:me|moi)[\s-](?:trouve\w*\s)?(?:sous|via)\s{_THE}\w{{3,}}|\b(?:me|m')\s?(?:re)?trouve\w*\ssous\s{_THE}\w{{3,}}",
        r"\b(?:cherche|(?:re)?trouve|ajoute|suis|tape|inscri)\w*\W+(?:\w+\W+){0,3}?(?:sous|avec|par|a)\s(?:le\s|mon\s)?(?:pseudo|nom"
        r"|blaze|compte)"
        r"\s(?:de\s|d')?\w{3,}",
        r"\b(?:find|look|search|add|follow)\W+(?:\w+\W+){0,3}?(?:under|by|with|as)\s(?:the\s|my\s)?(?:name|handle|user\s?name|nick"
        r"|tag|account)\s\w{3,}",
        rf"\b(?:user(?:\s?name)?|handle|gamer\s?tag|pseudo|blaze|nick(?:name)?|identifiant)\s?{_ARROW}\s?(?!.{{0,20}}\b(?:ici"
        rf"|here)\b)\w{{3,}}",
        rf"\b(?:r?ajoute|follow|add|suis|dm|mp|pm|msg|ping|hmu)(?:[\s-](?:moi|me))?\s?{_ARROW}\s?\w{{3,}}",
        r"\b(?:dm|pm|mp|add|follow|ajoute[rsz]?)\s(?:me\s|moi\s)?(?!\w*(?:ments?|tions?|ness|ing|ly|able)\b)[a-z]{11,40}(?=\s?(?:$"
        r"|[,.:;!]))",
        r"\b(?:my|mon)\s(?:@|at|arobase)\s?(?:is|c'?est|est|:|=)\s?\w",
        r"\b(?:meme|same)\s(?:pseudo|user\s?name|handle|blaze|nick(?:name)?|gamer\s?tag)\s(?:sur|on|in|partout|everywhere|ailleurs"
        r"|elsewhere"
        r"|la[\s-]bas|over|there|que|qu'|avec|but|mais|with|as|plus)\b",
        r"\b(?:meme|same)\s(?:nom|name)\s(?:sur|on|over|partout|everywhere|there|la[\s-]bas|ailleurs|elsewhere)\b",
        rf"\b(?:my|mon|ma|le)\s(?:{_NAMING}|nom|name)\W+(?:\w+\W+){{0,2}}?(?:is|c'?est|est|:)\W+\w{{3,}}\W+(?:\w+\W+){{0,2}}?{_ANYWHERE}",
        rf"\b(?:my|mon|mes)\s(?:socials?|reseaux|screen\sname|user\s?name|pseudo|handle|blaze|gamer\s?tag|identifiant|nick(?:name)?)"
        rf"(?:\s(?!(?:here|ici)\b)\w+)?\s?(?:is|are|'s|c'?est|:)\s(?:all\s)?{_THE}(?!{NOT_TOLD}|(?:silly|ridicule|refuse|fini|nothing|aucun|zero|deleted|none"
        rf"|everything|rien|n'importe)\b)(?!.*\b(?:here|ici)\b)\w{{4,}}",
        rf"\b(?:i\sgo\sby|known\sas|listed\sas)\s(?!bus|train|car|foot|bike|plane|what|how|when|where|feel|instinct|gut){_THE}\w{{4,}}|\b(?:i'?m"
        rf"|je\ssuis)\s{_THE}\w{{4,}}\son\s(?:there|most|everything|all\sof)\b",
        r"\b(?:look\sup|type\sin|search|cherche[rsz]?|tape[rsz]?)\s(?!\w*(?:ments?|tions?|ness|ing|ly|[ai]ble|ites?|iques?|[ae]nces?"
        r"|euse?s?|eurs?|aires?|ismes?|ists?|ity|ents?"
        r"|ies?|ssions?|als?|ers|ors|ures?|ages?|ees?|iers?|ieres?)\b)[a-z]{10,40}(?=\s?(?:$|[,.:;!]|\s(?:and|et|(?:on|sur)(?!\s(?:google|wikipedia|you\s?tube|reddit|doctissimo|pinterest)\b))\b))",
        r"\bwith\s(?:a|an|one|two|three)\s[a-z]'?s?(?=\W*$|,)|\bavec\s(?:un|une|deux|trois)\s[a-z0-9](?=\W*$|,|\sa\sla\sfin|\sau\sbout)",
        r"\b(?!(?:dot|point)\b)\w{2,40}\s(?:dot|point)\s(?!(?:dot|point)\b)\w{2,40}\s(?:dot|point)\s(?!(?:dot|point)\b)\w",
        rf"\b(?:stream\w*|game|joue|publie|poste?)\s(?:\w+\s){{0,2}}?(?:as|under|sous(?:\sle\s(?:nom|pseudo))?)\s(?:de\s"
        rf"|d')?{_THE}(?!(?:often|soon|much|many|long|far|if|though|pressure|pression)\b)\w{{3,}}",
        r"\b[a-z][\w.\-]{5,40},?\s(?:is|that'?s|c'est)\s(?:my|mon|ma)\s(?:account|handle|user\s?name|tag|page|profile|channel|compte"
        r"|pseudo"
        r"|profil|chaine|blaze)\b",
        r"\b(?<!favourite\s)(?<!favorite\s)(?:account|profile|page|channel|blog|podcast|compte|profil|chaine)\b(?!.{0,20}\b(?:preferee?|que\sj'?\w*|i\s(?:like|love|watch|listen|follow|read))\b).{0,40}\b(?:called|named|s'appelle|nomme\w*"
        r"|intitule\w*)\s\W?\w{3,}",
        r"\b(?:tag|add|follow|find|dm|ping)\sme\s?,\s?(?!\w*(?:ments?|tions?|ness|ing|ly|[ai]ble)\b)[a-z]{7,40}(?=\W*$)",
        r"\b(?:stage|pen|artist)\sname\W+(?:\w+\W+){0,2}?(?:is|'s)\s\w|\bnom\sde\s(?:scene|plume)\W+(?:\w+\W+){0,2}?(?:est|c'est|:)\s?\w",
        rf"\b(?:my|mon)\s(?:{_NAMING}|nom|name)\b.{{0,25}}?\b(?:same|meme)\b.{{0,12}}?\b(?:everywhere|partout)\b"
        rf"|\b(?:my|mon)\s(?:{_NAMING}|nom|name)\s(?:everywhere|partout)\b",
        r"\b(?:my|mon)\s(?:real|private|own|other|personal|vrai|prive|perso\w*|autre)\s(?:profile?|account|compte)(?:\s(?:prive|perso))?\W{1,3}(?:it'?s|c'?est"
        r"|ends?\s(?:in|with)|finit\spar|starts\swith|commence\spar)\s\w{3,}|\bmon\s(?:compte|profil)\s(?:prive|perso\w*)\s(?:c'?est|finit\spar|commence\spar)\s\w{3,}",
        r"\b(?:write|message|dm|pm)\sto\sat\s[a-z]\w{3,}|\b(?:snappe|dm|mp)\w{0,2}[\s-]moi\b",
        r"(?<![\w/])u/[a-z][\w\-]{2,}|\b[a-z]\w{2,20}\#\d{4,7}\b",
    )
)
# The same with a word that few sentences hold: looked for only beside it.
_SELDOM = pattern(
    r"\b(?:look\sme|underscore|tiret|usual\ssymbol|signe\shabituel|arobase|at\ssign|ajoute[rsz]?|add|chercher|cherches|tapes|tapez|taper|cherchez|mine|le\smien|socials?|handle|pseudo|nick\w*|user\s?name|blaze|google|tape|cherche|search|type|look\sup"
    r"|everywhere|partout|over\sthere|la[\s-]bas|elsewhere|ailleurs|online|en\sligne|in\sthe\sgame|dans\sle\sjeu)\b"
)
_SAID_SELDOM = tuple(
    pattern(text)
    for text in (
        r"\b(?:re)?(?:cherche|tape|search|type|look\sup|ajoute|add)[rsz]?(?:\sfor)?\s[\"«“]\s?[^\"»”]{3,50}[\"»”]\W{1,3}(?:sans|no|all|tout|en\sun|one\sword|attache|colle)\b",
        r"\b(?:tape|cherche|type|search)[rsz]?\s(?:for\s|in\s)?[\w' ]{3,50}\s(?:colle|attache|(?:all\s)?(?:one\sword|together"
        r"|joined))\w*\b.{0,40}\b(?:loupe|recherche|search)\b",
        r"\b(?:the\susual\ssymbol|le\ssigne\shabituel|at\ssign|arobase)(?:\sand)?\s(?:then|puis)\s[a-z]{4,}",
        r"\b(?:underscore|tiret(?:\sdu)?\sbas)\s\w{3,40}\s(?:underscore|tiret(?:\sdu)?\sbas)\b",
        rf"\blook\sme\sup\s?[:,]\s?(?!\w+\s\w+\s\w+){_THE}(?!(?:and|he|she|they|you|then|now|please)\b)\w{{5,40}}(?=\W*$|[,.;])",
        rf"\b(?:my|mon)\s(?:{_NAMING}|nom|name)\s{_ANYWHERE}\W{{1,3}}(?:is\s|c'?est\s|est\s)?{_THE}(?!(?:nobody|nothing|none|rien|aucun|personne|je|i)\b)\w{{4,}}",
        rf"(?:^|[.,;]\s?)(?:my\s)?socials?\s?[:=]\s?{_THE}(?!\w*(?:ed|ing|ly|ous|able|e|s)\b|{NOT_TOLD})[a-z]\w{{5,40}}(?=\W*$|[,.;])",
        r"\b(?:cherche|tape|google|search|look\sup|type)\s(?!\w*(?:ing|tions?)\b)[a-z]\w{4,40}\W{1,2}(?:(?:et|and)\s)?(?:tu\s(?:me\s|vas\s)?(?:tomb|trouv|verr)\w*|you'?ll\s(?:find|see)\sme|c'?est\smoi|that'?s\sme|i'?m\sthe\s(?:first|top|only)|i\s(?:come|pop)\sup|je\s(?:sors|suis\sl[ae]\s(?:premier|seul)))",
        r"\b(?:my|mon)\s(?:handle|pseudo|nick\w*|user\s?name|blaze)\b.{3,40}:\s?[a-z]\w{4,40}\W*$",
        r"\b(?:mine(?:'s|\sis)|le\smien\sc'est)\s[a-z]\w{4,40},\s(?:add|follow|find|dm|ajoute|suis)",
        r"(?:^|[.,;:]\s?)(?:my\s|mon\s)?(?:handle|user\s?name|pseudo)(?:'s|\sis|\sc'?est)?\s(?!(?:it|with|is|are|on|for|the|a|here|ici|and|et|my)\b)(?!\w*(?:ing|ed)\b)[a-z]\w{5,40}(?=\W*$|\s(?:on|sur)\s(?:most|everything|all|tout|presque|there|la)\b|\sif\s(?:you|u)|\ssi\stu)",
    )
)
_COMMA = re.compile(r"\s?(?:,|\W*$)")
_THERE = pattern(
    rf"\b(?i:{_ANYWHERE})\W+(?i:\w+\W+){{0,2}}?(?i:my|mon|le|i'?m|je\ssuis|je\sm'appelle)\s(?i:(?:{_NAMING}|nom|name)\s(?:is|c'?est"
    rf"|est|:)\s)?[a-z]*[A-Z]\w{{2,}}",
    case=True,
)


def handles(text: str, names: str) -> list[tuple[int, int]]:
    """Where they stand in a plain text, which is here with networks marked as well."""
    spans = [match.span() for match in found(_SAID, text)]
    if _SELDOM.search(text):
        spans += [match.span() for match in found(_SAID_SELDOM, text)]
    spans += [match.span() for match in _THERE.finditer(text)]
    made_up = [match for match in _MADE_UP.finditer(text) if _could_be(match[0])]
    if made_up:
        signs = [match.span() for match in _SIGNS.finditer(names)]
        spans += [match.span() for match in made_up if _is_name(text, match, signs)]
    return spans


def _could_be(word: str) -> bool:
    if word.islower() and word.isalpha():
        return False
    named = _SURE.fullmatch(word) or _PERHAPS.fullmatch(word)
    return named is not None and _NOT_NAMES.fullmatch(word) is None


def _is_name(text: str, match: re.Match[str], signs: list[tuple[int, int]]) -> bool:
    word, start = match[0], match.start()
    sure = _SURE.fullmatch(word) is not None
    if _UNDERSCORED.fullmatch(word):
        return True
    before = text[max(0, start - NEAR) : start]
    near = _near(signs, start, match.end())
    if sure:
        return near or _IS.search(before) is not None
    if _NAMED.search(before) or ("-" not in word and _DIRECTLY.search(before)):
        return True
    if near and (_HUMPS.fullmatch(word) or _set_apart(text, match)):
        return True
    if near and "-" not in word and _MINE.match(text, match.end()):
        return True
    if near and _DOTTED.fullmatch(word) and _ME.search(before):
        return True
    return near and _IS.search(before) is not None


def _set_apart(text: str, match: re.Match[str]) -> bool:
    """Whether a word with digits stands between two commas, or at the end behind one."""
    digits = any(letter.isdecimal() for letter in match[0])
    return digits and text[: match.start()].rstrip().endswith(",") and _COMMA.match(text, match.end()) is not None


def _near(signs: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a sign stands close to this place, and not in it."""
    at = bisect_left(signs, (start, start))
    return (at > 0 and start - signs[at - 1][1] <= NEAR) or any(
        end <= sign[0] <= end + NEAR for sign in signs[at : at + 2]
    )
