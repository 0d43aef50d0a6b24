"""What people see when they show what is in their record."""

from collections.abc import Sequence
from datetime import date

from bot import attestation_paper as paper_of
from bot.credentials.attestation import FILE_END, Attestation, Entry
from bot.domain.times import local
from bot.services.peers.attestations import Item
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Screen, button, clipped, letter_screen, lines, screen, unescape
from handlers.core.paging import WIDE, fitting, listed, quoted
from handlers.core.paging import Item as Listed
from handlers.core.readers import Readers
from handlers.core.readers import line as read_by
from handlers.core.screens import shows
from handlers.peers import attest_presses as presses
from handlers.peers import record_presses as of_record
from handlers.peers.record_screens import length


@shows("attest-choose")
def choose(v: Voice, *, items: Sequence[Item], chosen: Sequence[str], page: int, more: bool, count: int) -> Screen:
    """`count`: how many are chosen, on other pages too."""
    ways = [button(v, "button-meetings-more", presses.attest(page + 1))] if more else []
    ways.append(
        button(v, "button-attest-on", presses.attest_name())
        if count
        else button(v, "button-attest-all", presses.attest_all())
    )
    told, rows = listed([_choice(v, each, each.id in chosen, page) for each in items], ways, numbers=True)
    head = v.say("attest-choose")
    text = fitting(
        len(rows) + 1,
        lines(head, *told),
        lines(head, "\n".join(told)),
        lines(v.say("attest-choose-short"), "\n".join(told)),
    )
    return screen(v, text, rows, back=presses.attest(page - 1) if page else of_record.record())


def _choice(v: Voice, item: Item, on: bool, page: int) -> Listed:
    title = unescape(_title(v, item))
    words = v.say(f"attest-short-{item.of}", year=item.day[:4])
    title = clipped(_entry(v, title, item.words), 3 * WIDE - 6)
    line = v.say("attest-line-on" if on else "attest-line", title=title)
    return Listed(f"✓ {unescape(words)}" if on else unescape(words), presses.attest_pick(item.id, not on, page), line)


def entries(v: Voice, items: Sequence[Item]) -> list[Entry]:
    """The lines as they will stand there, in the language of whose they are."""
    return [Entry(unescape(_title(v, each)), each.words, each.known) for each in items]


def _title(v: Voice, item: Item) -> Markup:
    """With its month or its year, and no day: it is read much later, and by others."""
    said = f"attest-{item.of}-paid" if item.paid else f"attest-{item.of}"
    month = v.month(date.fromisoformat(item.day)) if item.day else ""
    hours = length(v, item.count) if item.of == "hours" else ""
    return v.say(said, month=month, year=item.day[:4], n=item.count, hours=hours)


@shows("attest-name")
def ask_name(v: Voice, *, name: str) -> Screen:
    rows = [[Button(unescape(v.say("button-attest-mine", name=clipped(name, 30))), presses.attest_mine())]]
    return screen(v, v.say("attest-ask-name"), rows, back=presses.attest())


@shows("attest-check")
def check(v: Voice, *, name: str, entries: Sequence[Entry], token: str) -> Screen:
    rows = [
        [button(v, "button-attest-make", presses.attest_make(token))],
        [button(v, "button-attest-name", presses.attest_name()), button(v, "button-attest-others", presses.attest())],
    ]
    text = lines(
        v.say("attest-check", name=name),
        quoted(in_lines(v, entries)),
        read_by(v, Readers("given")),
        v.say("attest-not"),
    )
    return screen(v, text, rows, back=presses.attest_name())


def _entry(v: Voice, title: str, words: str) -> str:
    return unescape(v.say("attest-entry", title=title, words=words)) if words else title


def in_lines(v: Voice, entries: Sequence[Entry]) -> str:
    """What is known first, then what was noted, each under what it is."""
    parts = []
    for known in (True, False):
        some = [f"- {_entry(v, each.title, each.words)}" for each in entries if each.known is known]
        if some:
            parts.append("\n".join([unescape(v.say("attest-head-known" if known else "attest-head-noted")), *some]))
    return "\n".join(parts)


@shows("attest-made")
def made(v: Voice) -> Screen:
    return screen(v, v.say("attest-made"), back=of_record.record())


@shows("attest-paper")
def paper(v: Voice, told: Attestation) -> Screen:
    """To be read by people."""
    shown = letter_screen(v, v.say("attest-paper"))
    file = paper_of.file_of(_page(v, told), _file_name(v, told.issued_at))
    return Screen(shown.text, shown.rows, stays=True, document=file)


@shows("attest-signed")
def signed(v: Voice, *, day: int, text: str) -> Screen:
    """To be checked by this bot. `day` in UTC epoch seconds."""
    shown = letter_screen(v, v.say("attest-signed"))
    return Screen(shown.text, shown.rows, stays=True, document=(f"{_file_name(v, day)}{FILE_END}", text.encode()))


def _file_name(v: Voice, at: int) -> str:
    return unescape(v.say("attest-file-name", day=local(at, v.zone).date().isoformat()))


def _page(v: Voice, told: Attestation) -> paper_of.Page:
    def say(key: str, **facts: object) -> str:
        return unescape(v.say(key, **facts))

    parts = [
        paper_of.Part(
            say("attest-head-known" if known else "attest-head-noted"),
            [paper_of.Line(each.title, each.words) for each in told.entries if each.known is known],
        )
        for known in (True, False)
    ]
    return paper_of.Page(
        language=v.language,
        title=say("attest-title"),
        name=told.name,
        given=say("attest-given", issuer=told.issuer, day=v.day(told.issued_at, year=True)),
        parts=[each for each in parts if each.entries],
        limits=paper_of.Section(say("attest-limits"), say("attest-about")),
        check=paper_of.Section(
            say("attest-check-head"),
            say("attest-check-how", file=f"{_file_name(v, told.issued_at)}{FILE_END}", link=told.link),
        ),
    )
