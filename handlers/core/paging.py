"""What fits on one screen of a phone (390 x 844 points), and pages of what does not.

Telegram writes in 16 or 17 points: about 38 letters a line, a line 21 points high, a row of buttons 45; between its header and
its field 660 are left, 30 of them around the words.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import unescape
from textwrap import wrap

from msgspec.structs import replace

from bot.texts import Markup, Voice, escape
from handlers.core.keyboards import Button, Rows, Screen, button, clipped, cut_off, in_pairs, lines, named, whole

WIDE = 38
LINE, ROW, AROUND, SCREEN = 21, 45, 30, 660
ALONE = 3  # so many buttons of a list have a row each
HALF = 18  # letters that certainly find room on half a row
FOLD = 3  # lines of a folded quotation that Telegram's apps show
OPENS = "<blockquote expandable>"
_QUOTED = re.compile(r"<blockquote>(.*?)</blockquote>", re.DOTALL)
_FOLDED = re.compile(rf"{OPENS}(.*?)</blockquote>", re.DOTALL)
_TAG = re.compile(r"</?[a-z][^>]*>")


def line_count(text: str) -> int:
    """How many lines these words (HTML) take; empty ones count, no words are no line. Of what is folded the first ones."""
    plain = unescape(_TAG.sub("", _FOLDED.sub(_first_lines, text) if OPENS in text else text))
    return sum(1 if len(line) <= WIDE else len(wrap(line, WIDE)) for line in plain.split("\n")) if plain else 0


def height(text: str, rows: int) -> int:
    """Points from the top of the message to the last of its rows of buttons."""
    return AROUND + line_count(text) * LINE + rows * ROW


def _first_lines(found: re.Match[str]) -> str:
    return "\n" * (min(FOLD, line_count(found[1])) - 1)


def quoted(words: str) -> Markup:
    """What somebody wrote, however long: `folded` makes it fit."""
    return Markup(f"<blockquote>{escape(words)}</blockquote>")


def folded(v: Voice, shown: Screen) -> Screen:
    """A screen that is higher than a phone shows the first lines of what is quoted in it; a tap opens the rest, in its place."""
    if "<blockquote>" not in shown.text or shown.protected or height(shown.text, len(whole(shown.rows))) <= SCREEN:
        return shown
    return replace(shown, text=lines(_QUOTED.sub(rf"{OPENS}\1</blockquote>", shown.text), v.say("unfold")))


def below(shown: Screen, no: Markup) -> Screen:
    """A question below the no to an answer; of the no only the first paragraph, and of the question what is brief, where a phone has no
    room for all."""
    whole_no, short = lines(no, shown.text), lines(parts_of(no)[0], shown.text)
    brief = lines(parts_of(no)[0], shown.brief) if shown.brief else short
    return replace(shown, text=fitting(len(whole(shown.rows)), whole_no, short, brief))


def page_of(
    v: Voice, parts: list[Markup], page: int, here: Callable[[int], str], *, rows: int, back: str
) -> tuple[list[Markup], Rows, str, bool]:
    """The parts of one page; the row with the way to the next, if there is one; where "back" leads: a page back, from the first
    one `back`; whether it is the last.

    `rows` is the number of rows of buttons that stand there anyway, `here(page)` the callback data of another page. No part
    is cut: see `paragraphs`.
    """
    if AROUND + _lines(parts) * LINE + rows * ROW <= SCREEN:
        return parts, [], back, True
    room = (SCREEN - AROUND - (rows + 1) * ROW) // LINE
    pages: list[list[Markup]] = [[]]
    for part in parts:
        if pages[-1] and _lines([*pages[-1], part]) > room:
            pages.append([])
        pages[-1].append(part)
    page = max(0, min(page, len(pages) - 1))
    last = page + 1 == len(pages)
    turn = [] if last else [[button(v, "button-page-next", here(page + 1))]]
    return pages[page], turn, here(page - 1) if page else back, last


def fitting(rows: int, *texts: Markup) -> Markup:
    """The first of these that finds room on a phone with so many rows of buttons; the last, where none does."""
    return next((text for text in texts if height(text, rows) <= SCREEN), texts[-1])


@dataclass(frozen=True, slots=True)
class Item:
    """One of a list: the words of its button, what that opens, and the line above the buttons that says more."""

    words: str
    data: str
    line: Markup = Markup("")


def listed(items: Sequence[Item], ways: Sequence[Button] = (), *, numbers: bool = False) -> tuple[list[Markup], Rows]:
    """The lines of a page of a list, and its buttons: from the fourth on two share a row, and so do the ways to the next page
    and to find. Five, their ways and the way back are five rows.

    Where words find no room beside others, each has a number (as it has with `numbers`): on the button, and above in full.
    """
    shares = len(items) > ALONE
    numbers = numbers or (shares and any(cut_off([item.words] * 2) for item in items))
    told, buttons = [], []
    for n, item in enumerate(items, 1):
        line = item.line or (escape(item.words) if numbers else Markup(""))
        told.append(Markup(f"{n}. {line}") if numbers else line)
        words = f"{n}. {item.words}" if numbers else item.words
        lonely = not shares or (n == len(items) and n % 2)
        buttons.append(named(words if lonely else _half(words), item.data, item.words))
    rows = in_pairs(buttons, ALONE)
    return [line for line in told if line], [*rows, list(ways)] if ways else rows


def _half(words: str) -> str:
    return clipped(words, HALF) if cut_off([words] * 2) else words


def _lines(parts: list[Markup]) -> int:
    """With the empty line between each two."""
    return sum(line_count(part) for part in parts) + max(0, len(parts) - 1)


def parts_of(text: str) -> list[Markup]:
    """The paragraphs of a text of ours."""
    return [Markup(part) for part in re.split(r"\n[ ]*\n", text)]


def shortened(words: str, most: int) -> Markup:
    """The beginning of what somebody wrote, so many lines at most, escaped; all of it stands elsewhere."""
    shown: list[Markup] = []
    for part in paragraphs(words, most):
        if _lines([*shown, part]) > most:
            return Markup("\n\n".join(shown) + " …")
        shown.append(part)
    return Markup("\n\n".join(shown))


def page_number(words: str) -> int:
    """A page in a button; the first for one that was made up."""
    return int(words) if words.isascii() and words.isdigit() and len(words) < 3 else 0


def paragraphs(words: str, most: int = 12) -> list[Markup]:
    """What somebody wrote, in parts of so many lines at most, escaped."""
    parts: list[Markup] = []
    for paragraph in re.split(r"\n\s*\n", words.strip()):
        lines = [piece for line in paragraph.split("\n") for piece in _pieces(line, most)]
        held: list[str] = []
        for line in lines:
            if held and line_count("\n".join([*held, line])) > most:
                parts.append(escape("\n".join(held)))
                held = []
            held.append(line)
        parts.append(escape("\n".join(held)))
    return parts


def _pieces(line: str, most: int) -> list[str]:
    return [line] if len(wrap(line, WIDE)) <= most else wrap(line, WIDE * most * 3 // 4)
