"""Ways into a meeting online: whoever has one could walk in, so it is for those who come.

A link, with or without its scheme; a service and a number; a code or a password; a number to dial and its PIN.
"""

import re

from bot.domain.contact_data.phone_numbers import phone_numbers
from bot.domain.contact_data.spoken_numbers import numbers
from bot.domain.plain_text import pattern, plain

_SERVICES = (
    r"zoom|teams|(?:google\s)?meet|skype|jitsi|webex|gotomeeting|bbb|big\s?blue\s?button|whereby|visio(?:conf\w*)?|discord|framatalk"
    r"|wimi|livestorm|kmeet|conf(?:erence)?|meeting|reunion|webinaire?|mumble|rocket\.?chat|audioconf\w*"
)
_CODES = (
    r"code(?:\s(?:d'acces|secret|pin))?|pass\s?(?:code|word)|pwd|mot\sde\spasse|mdp|pin|identifiant|id|access\scode"
)
_WAYS = tuple(
    pattern(text)
    for text in (
        r"\bh(?:tt|xx)ps?:\s?//\S+|\bwww\.\S+",
        r"(?<![\w.@])[a-z0-9][\w\-]{0,60}(?:\.[\w\-]{1,60}){0,5}\.[a-z]{2,20}(?::\d{2,5})?/[^\s<>\"]+",
        r"(?<![\w.@])(?:meet|visio|zoom|bbb|talk|conf|join|teams|jitsi|webex|call|room|live"
        r"|salon)\.[\w\-]{2,60}(?:\.[\w\-]{2,60}){0,4}(?!\w)",
        r"(?<![\w.@])(?:[\w\-]{1,60}\.)?(?:zoom\.us|jit\.si|whereby\.com|discord\.gg|t\.me|wa\.me|skype\.com|webex\.com)\b\S*",
        rf"\b(?:{_SERVICES})\b[\s:=\#,]{{0,3}}(?:(?:id|code|n°|no\.?|number|numero|num|salle|room|is|est|meeting"
        rf"|reunion)\b[\s:=\#]{{0,3}}){{0,3}}"
        r"(?!(?:19|20)\d\d[\-/.]\d|\d{1,2}[\-/.]\d{1,2}[\-/.]|\d{1,2}\s\d{1,2}\s(?:19|20)\d\d|\d{1,2}[:h])\d(?:[\s\-.]?\d){5,}",
        rf"\b(?:{_CODES})\b\s?(?:(?:is|est|:|=|c'est|\#)\s?){{0,2}}(?=[\w\#*\-]*\d)[\w\#*\-]{{3,}}",
        rf"\b(?:{_CODES})\s?(?:is\s|est\s|:|=|c'est\s)\s?(?!(?:sent|given|envoye|donne|sur|on|in|dans|the|le|la)\b)[^\s,;]{{3,}}",
        r"\bskype\W{0,3}live:\S+",
    )
)
_DIALLED = pattern(r"\b(?:dial|compose[rz]?|audio|conf\w*|pin|call\sin|par\stelephone|by\sphone|bridge|pont)\b")
_TOGETHER = re.compile(r"[^\n.!?]{0,25}")
_ENDS = ".,;:!?)"


def ways_in(written: str) -> list[tuple[int, int]]:
    """Where they stand in the words of a meeting, in order; those a few words apart count as one."""
    text = plain(written)
    found = [match.span() for each in _WAYS for match in each.finditer(text.text)]
    if _DIALLED.search(text.text):
        found += phone_numbers(text.text, numbers(text.text))
    joined: list[tuple[int, int]] = []
    for start, end in sorted((text.at[a], text.at[b - 1] + 1) for a, b in found):
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
