"""Ways into a meeting online: whoever has one could walk in, so it is for those who come.

A link, with or without its scheme; a service and a number; a code or a password; a number to dial and its PIN.
"""

import re

from bot.domain.contact_data.phone_numbers import phone_numbers
from bot.domain.contact_data.spoken_numbers import numbers
from bot.domain.contact_data.undisguised import with_digits, with_link_marks
from bot.domain.plain_text import pattern, plain

_SERVICES = (
    r"z[o0]{2}m|teams|(?:google\s)?meet|skype|jitsi|webex|gotomeeting|bbb|big\s?blue\s?button|whereby|visio(?:conf\w*)?|discord|framatalk"
    r"|wimi|livestorm|blue\s?jeans|kmeet|conf(?:erence)?|meeting|reunion|webinaire?|mumble|rocket\.?chat|audioconf\w*"
)
_ROOMS = r"(?:jitsi|whereby|framatalk|talky|bbb|big\s?blue\s?button|galene|kmeet|gather|mumble|visio|jami|wire|discord)"
_NO_ROOM = (
    r"(?!(?:link|lien|on|le|la|les|the|at|a|will|sera|pour|for|de|du|d'|et|and|ou|or|is|est|open|ouvert\w*|\d{1,2})\b)"
)
_CODES = (
    r"code(?:\s(?:secret|pin|invite|conference|d'\w+|de\s(?:la\s|l'|reunion|salle)\w*|pour\s\w+))?|pass\s?(?:code|word)|pwd?"
    r"|mot\sde\spasse|mdp|pin|identifiant|id|access\scode"
    r"|guest\scode|host\skey|cle\sde\sl'hote"
)
_SENT = (
    r"(?!(?:sent|given|envoye\w*|donne\w*|sur|on|in|dans|the|le|la|shared|needed|required|not|pas|un|une|a|of|de)\b)"
)
_NUMBER = r"\d(?:[\s\-.]?\d|,\s\d(?=\s|,|$)){5,}"
_WAYS = tuple(
    pattern(text)
    for text in (
        r"\bh(?:tt|xx)ps?:\s?//\S+|\bwww\.\S+",
        r"(?<![\w.@])[a-z0-9][\w\-]{0,60}(?:\.[\w\-]{1,60}){0,5}\.[a-z]{2,20}(?::\d{2,5})?/[^\s<>\"]+",
        r"(?<![\w.@])(?:meet|visio|zoom|bbb|talk|conf|join|teams|jitsi|webex|call|room|live"
        r"|salon)\.[\w\-]{2,60}(?:\.[\w\-]{2,60}){0,4}(?!\w)",
        r"(?<![\w.@])(?:[\w\-]{1,60}\.)?(?:zoom\.us|jit\.si|whereby\.com|discord\.gg|t\.me|wa\.me|skype\.com|webex\.com)\b\S*",
        r"\b(?:zoom\sus|chat\swhatsapp\scom|discord\sgg|t\sme|wa\sme|meet\sjit\ssi|whereby\scom|meet\sgoogle\scom"
        r"|teams\smicrosoft\scom)\s?/\s?\S+",
        rf"\b(?:{_SERVICES})\b[\s:=\#,(]{{0,4}}(?:(?:id|code|n°|no\.?|number|numero|num|salle|room|is|est|meeting"
        rf"|reunion)\b[\s:=\#(]{{0,4}}){{0,3}}"
        rf"(?!(?:19|20)\d\d[\-/.]\d|\d{{1,2}}[\-/.]\d{{1,2}}[\-/.]|\d{{1,2}}\s\d{{1,2}}\s(?:19|20)\d\d|\d{{1,2}}[:h]){_NUMBER}",
        r"\b(?:id|identifiant|numero|number)\s(?:de\s|of\s)?(?:la\s|the\s)?(?:zoom|teams|webex|reunion|meeting)\b\W{1,3}(?:is\s|est\s"
        r"|c'est\s)?"
        rf"{_NUMBER}",
        rf"(?<![\d.\-/])(?!\d{{1,2}}[\-/.]\d{{1,2}}[\-/.]){_NUMBER}.{{0,25}}?\b(?:press|tap(?:ez|er)|pin|code|then|puis)\b.{{0,12}}?\d{{3,}}\#?",
        r"\b(?:meet|visio|code)\b.{0,15}?\b[a-z]{3}-[a-z]{4}-[a-z]{3}\b",
        rf"\b(?:{_CODES})(?:'s)?(?!\w)\s?(?:(?:is|est|:|=|c'est|\#)\s?){{0,2}}(?=[\w\#*\-]*\d)[\w\#*\-]{{3,}}",
        rf"\b(?:{_CODES})\b\s?(?:(?:is|est|:|=|c'est)\s?){{0,2}}\d(?:[\s\-]?\d){{3,}}",
        rf"\b(?:{_CODES})\s?(?:is\s|est\s|:|=|c'est\s)\s?{_SENT}[^\s,;]{{3,}}",
        rf"\b(?:pass\s?(?:code|word)|pwd?|mdp)\s{_SENT}(?!(?:will|sera|was|a|again|encore|reset|oublie\w*|managers?|protected)\b)[a-z]\w{{2,}}(?=\W*$|[,.;])",
        r"\bpass\s?[:=]\s?\S{3,}|\b(?:pass\s?(?:code|word)|mot\sde\spasse|code)\s?\(\s?(?!(?:no|not|sans|pas|aucun)\b)\w{3,}\s?\)",
        r"\b(?:key|cle)\s?[:=]\s?(?=\w*\d)\w{3,}",
        r"\b(?:secret|magic)\sword\W{1,3}(?:is\s)?\w{3,}|\bmot\s(?:magique|secret)\W{1,3}(?:est\s|c'est\s)?\w{3,}",
        rf"\b{_ROOMS}\b.{{0,25}}?\b(?:room|salon|salle)(?:\s(?:name|called|named|nomme\w*|appele\w*))?\W{{1,3}}(?:is\s|est\s"
        rf"|c'est\s)?{_NO_ROOM}[\w\-]{{4,}}",
        rf"\b(?:room|salon|salle)\s(?:on\s|sur\s)?{_ROOMS}\W{{1,3}}(?:is\s|est\s|c'est\s)?{_NO_ROOM}[\w\-]{{4,}}",
        rf"\b{_ROOMS}\b.{{0,20}}?\b(?:type|enter|tapez|tape|entrez|ecrivez|cherchez|search)\s{_NO_ROOM}[\w\-]{{4,}}",
        r"\b(?:discord|whats\s?app|telegram|signal|serveur|server|messenger)\b.{0,40}?\binvit\w*(?:\scode)?\W{1,3}(?=\w*\d)\w{6,40}",
        r"\b(?:invit\w*|code)\s.{0,20}?\b(?:discord|whats\s?app|telegram|signal|messenger)\W{1,3}(?=\w*\d)\w{6,40}",
        r"\binvit\w*(?:\scode)?\W{1,4}(?=\w*\d)\w{6,40}\b.{0,20}?\b(?:discord|whats\s?app|telegram|signal|messenger)\b",
        r"\b(?:skype|telegram|discord|messenger|signal)\b.{0,30}?@\w{4,}|\b(?:add|ajoute[rz]?)\s\w{6,}\s(?:on|sur)\s(?:skype|telegram"
        r"|discord|messenger|signal|zoom)\b",
        r"\bskype\W{0,3}live:\S+|\blive:[\w.\-]{4,}|\b(?:face\s?time|skype)\W{1,3}(?:\w+\W){0,2}?\S+@\S+",
    )
)
# "LilacTea": a room whose name nobody writes otherwise.
_ROOM_NAMED = pattern(rf"\b(?i:{_ROOMS})\b.{{0,30}}?\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\d{{0,4}}\b", case=True)
_DIALLED = pattern(
    r"\b(?:dial|compose[rz]?|audio|conf\w*|pin|call\sin|whats\s?app|face\s?time|signal|ext(?:ension)?|poste|par\stelephone|by\sphone|bridge|pont)\b"
)
_TOGETHER = re.compile(r"[^\n.!?]{0,25}")
_ENDS = ".,;:!?)"


def ways_in(written: str) -> list[tuple[int, int]]:
    """Where they stand in the words of a meeting, in order; those a few words apart count as one."""
    text = plain(written)
    known = numbers(text.text)
    looked = {each.text: each for each in (text, with_digits(text, known, ones=True), with_link_marks(text))}.values()
    found = [
        (each.at[match.start()], each.at[match.end() - 1] + 1)
        for each in looked
        for matches in (*(way.finditer(each.text) for way in _WAYS), _ROOM_NAMED.finditer(each.text))
        for match in matches
    ]
    if _DIALLED.search(text.text):
        found += [(text.at[a], text.at[b - 1] + 1) for a, b in phone_numbers(text.text, known)]
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and (start <= joined[-1][1] or _TOGETHER.fullmatch(written[joined[-1][1] : start])):
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return [_trimmed(written, start, end) for start, end in joined]


def _trimmed(written: str, start: int, end: int) -> tuple[int, int]:
    """Without the marks that end a sentence, where something else stands beside it: a link may end so as well."""
    while written.strip() != written[start:end] and end - start > 1 and written[end - 1] in _ENDS:
        end -= 1
    return start, end


def split(written: str) -> tuple[str, str]:
    """The words without the ways in, and the ways in; either may be empty."""
    spans, past, rest = ways_in(written), 0, ""
    for start, end in spans:
        rest += written[past:start] + " "
        past = end
    if not spans:
        return written, ""
    lines = (" ".join(line.split()).strip(" ,;:-") for line in (rest + written[past:]).splitlines())
    rest = "\n".join(re.sub(r"[\s,;:\-]+[.!?]$", "", line) for line in lines).strip()
    return (rest if any(c.isalnum() for c in rest) else ""), " · ".join(written[a:b] for a, b in spans)
