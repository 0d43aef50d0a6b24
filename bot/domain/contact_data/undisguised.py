"""The same words with their disguise taken off: marks for the words that name them, digits for numbers in words."""

import re

from bot.domain.contact_data.spoken_numbers import Number
from bot.domain.plain_text import Plain

_SPACED = re.compile(r"(?<!\w)\w(?:\s[\w.@_]){3,60}(?!\w)")
_MARKS = (
    (re.compile(r"\s(?:underscore|tiret\s(?:du\s)?bas|under\sscore|tiret\s8)\s", re.IGNORECASE), "_"),
    (re.compile(r"\s(?:tiret|dash|hyphen|trait\sd'union)\s", re.IGNORECASE), "-"),
)
# Dots and slashes of links: "meet dot jit dot si slash tea", "discord[.]gg / owl".
_LINK_MARKS = (
    (re.compile(r"\s?[\[(](?:dot|point|\.)[\])]\s?|\s(?:dot|point)\s", re.IGNORECASE), "."),
    (re.compile(r"\s(?:forward\s)?(?:slash|barre(?:\soblique)?)(?:\s|$)|\s/\s?|/\s", re.IGNORECASE), "/"),
)


# "1nst@", "sn4p": networks with other signs in place of letters.
_LEET = re.compile(r"(?<![\w@$])(?=[\w@$]*[a-z])(?=[\w$]*[013457@$])[\w@$]{4,10}(?![\w@$])", re.IGNORECASE)
_DOTTED = re.compile(r"(?<!\w)(?:[A-Za-z][.\-_*]){3,8}[A-Za-z](?!\w)")  # "i.n.s.t.a"
_IN_PLACE = re.compile(r"[013457@$]")
_AS_LETTERS = str.maketrans("013457@$", "oieastas")
_NETWORKS = frozenset(
    (
        "insta",
        "instagram",
        "snap",
        "snapchat",
        "telegram",
        "discord",
        "facebook",
        "tiktok",
        "whatsapp",
        "twitter",
        "signal",
    )
)


def _network(match: re.Match[str]) -> str:
    word = match[0].casefold().translate(_AS_LETTERS)
    return word if word in _NETWORKS else match[0]


def _joined(match: re.Match[str]) -> str:
    word = re.sub(r"\W|_", "", match[0]).casefold()
    return word if word in _NETWORKS else match[0]


def undisguised(text: Plain) -> list[Plain]:
    """With marks for the words that name them, and letters that stood apart joined; nothing when there are none."""
    changed = text
    if _IN_PLACE.search(text.text):
        named = [(m.start(), m.end(), word) for m in _LEET.finditer(text.text) if (word := _network(m)) != m[0]]
        changed = _replaced(text, named)
    dotted = [(m.start(), m.end(), word) for m in _DOTTED.finditer(changed.text) if (word := _joined(m)) != m[0]]
    changed = _replaced(changed, dotted)
    for mark, becomes in _MARKS:
        changed = _replaced(changed, [(m.start(), m.end(), becomes) for m in mark.finditer(changed.text)])
    spaced = _SPACED.finditer(changed.text)
    changed = _replaced(changed, [(m.start(), m.end(), re.sub(r"\s", "", m[0])) for m in spaced])
    return [] if changed.text == text.text else [changed]


def with_digits(text: Plain, known: list[Number], *, ones: bool = False) -> Plain:
    """Numbers in words as digits: "number nine, Rosemount Terrace"; `ones`: also "one" and "oh", which are words of every day."""
    return _replaced(
        text, [(n.start, n.end, n.digits) for n in known if n.spelled and (ones or n.digits not in ("1", "0"))]
    )


def with_link_marks(text: Plain) -> Plain:
    """With the dots and slashes that were said or set apart."""
    for mark, becomes in _LINK_MARKS:
        text = _replaced(text, [(m.start(), m.end(), becomes) for m in mark.finditer(text.text)])
    return text


def _replaced(text: Plain, changes: list[tuple[int, int, str]]) -> Plain:
    if not changes:
        return text
    letters: list[str] = []
    at: list[int] = []
    past = 0
    for start, end, becomes in changes:
        letters.append(text.text[past:start] + becomes)
        last = text.at[end - 1]
        at += text.at[past:start]
        at += [text.at[start] if n < len(becomes) - 1 else last for n in range(len(becomes))]
        past = end
    letters.append(text.text[past:])
    at += text.at[past:]
    return Plain("".join(letters), tuple(at), text.written)
