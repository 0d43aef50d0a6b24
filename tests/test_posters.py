"""A month as a picture and as a poster: what stands on it is what was meant, whatever was written in the titles."""

import json
import struct
import sys
from datetime import date
from typing import Any

import msgspec
import pytest

from bot import posters
from bot.domain.closures import Closure
from bot.domain.letters import Letter
from bot.domain.months import Month
from bot.posters import TEMPLATE, Day, Entry, Programme, contents, draw
from bot.services.meetings import closures
from bot.wire.gateway import Call
from tests.meeting_rows import DAY, facilitator, group, plan
from tests.peers_stage import person_of
from tests.stage import Actor, Stage
from tests.test_seeing import two_meetings
from tests.test_series import THURSDAY_14, WEEK, every_thursday
from tests.walks import for_each

HOSTILE = [
    '#eval("1+1")',
    "*bold* _it_ `raw` $x$ <label> @ref \\ // no comment /* */",
    '#import "@preview/x:1.0.0"',
    "#read(\"/etc/passwd\")",
    '"}]}',
    "مرحبا بكم",
    "שלום",
    "☕🎉👩‍👩‍👧 Café œuvre élève",
    "中文 Тест",
    "x" * 100,
]  # fmt: skip


def programme(titles: list[str]) -> Programme:
    return Programme(
        language="fr", title="Les Voisins", month="Décembre 2026", about="Lille", weekdays=list("lmmjvsd"),
        weeks=Month(2027, 5).weeks(date(2027, 5, 1)), marked=[3], days=[Day("Jeudi 3", [Entry("14 h", each, each) for each in titles])],
        link="https://t.me/entraide_bot?start=g_abcdefghijkl", scan="Scannez ce code.",
    )  # fmt: skip


def words_of(drawn: Programme, kind: str) -> str:
    """Every word that the template set, as typst itself tells them."""
    from typst import Compiler

    compiler = Compiler(TEMPLATE, root=TEMPLATE.parent, sys_inputs={"told": contents(drawn, kind)})
    found = [json.loads(compiler.query(each)) for each in ("heading", "strong", "par", "raw")]
    return "\n".join(_texts(found))


def _texts(tree: Any) -> list[str]:
    if isinstance(tree, dict):
        own = [tree["text"]] if isinstance(tree.get("text"), str) else []
        return own + [each for child in tree.values() for each in _texts(child)]
    return [each for child in tree for each in _texts(child)] if isinstance(tree, list) else []


def drawn_by(stage: Stage) -> list[Programme]:
    """What is drawn from now on, as it is given to the template."""
    found: list[Programme] = []
    render = stage.program.delivery._render

    def noting(letter: Letter) -> Call:
        call = render(letter)
        found.extend(content.args[0] for _, content in (call.files or {}).values())
        return call

    stage.program.delivery._render = noting
    return found


def sent(actor: Actor, what: str) -> bytes:
    """The file that came last."""
    message = next(m for m in reversed(actor.chat) if m.from_bot and getattr(m, what))
    file = message.document if what == "document" else message.photo[-1]
    return bytes(actor.stage.play.world.files[file["file_id"]].data)


@for_each("kind", ["picture", "wall"])
def test_what_is_written_in_titles_is_words_and_never_code(kind: Any) -> None:
    drawn = programme(HOSTILE)
    told = words_of(drawn, kind)
    for each in HOSTILE[:7] + HOSTILE[8:]:
        assert each in told
    assert "Café œuvre élève" in told
    assert draw(drawn, kind).startswith(b"\x89PNG" if kind == "picture" else b"%PDF")


def test_the_poster_is_one_page_of_a4_and_two_columns_hold_more() -> None:
    for days in (1, 4, 5, 6, 7, 16):
        week = [Day(f"Jeudi {n} décembre", [Entry("14 h", "Tea and talk", "Town hall, Lille")]) for n in range(days)]
        pages = draw(msgspec.structs.replace(programme([]), days=week), "wall")
        assert b"/Type/Pages/Count 1/" in pages, days
        assert b"/MediaBox[0 0 595.2756 841.8898]" in pages


async def test_the_month_comes_as_a_picture_with_a_way_to_read_it(stage: Stage) -> None:
    _, _, ana = await two_meetings(stage)
    await ana.says("/meetings")
    await ana.presses("See the month")
    await ana.presses("As a picture")
    assert ana.last.caption.startswith("December 2026, as a picture.")
    width, height = struct.unpack(">II", sent(ana, "photo")[16:24])
    assert (width < 1000, height < 2000) == (True, True)
    assert "The next meetings." in await ana.presses("Read the list")
    await ana.forges("month:of:2026-11")
    assert "As a picture" not in ana.buttons


async def test_the_picture_of_a_group_is_for_whoever_looks(stage: Stage) -> None:
    here, _, _ = await two_meetings(stage)
    vic = await stage.newcomer("Vic")
    await vic.says("/start")
    await vic.forges(f"month:picture:2026-12:{here}")
    assert sent(vic, "photo").startswith(b"\x89PNG")
    await vic.presses("Read the list")
    assert "Group: Les Voisins" in vic.reads


async def test_a_month_with_nothing_in_it_is_not_drawn(stage: Stage) -> None:
    here, fran, ana = await two_meetings(stage)
    await ana.forges(f"month:picture:2027-02:{here}")
    assert "There is nothing to draw" in ana.reads
    await fran.forges(f"poster:file:{here}:2027-02:all")
    assert "There is nothing to print" in fran.reads


async def test_who_facilitates_prints_a_poster_in_the_language_of_the_group(stage: Stage) -> None:
    here = await group(stage, language="fr")
    fran = await facilitator(stage, here)
    await plan(stage, fran, "2026-12-03 14:00 Tea and talk")
    await fran.forges(f"group:open:{here}")
    await fran.presses("Run this group")
    asked = await fran.presses("Make a poster")  # of December: nothing is left of November
    assert "Whoever passes by can read it." in asked
    assert "What you can do for Les Voisins." in await fran.presses("Back")
    await fran.forges(f"poster:{here}:2026-11")
    assert "There is nothing to print" in fran.reads
    assert "Titles and places" not in fran.buttons
    await fran.presses("See December")
    await fran.presses("Titles and places")
    assert fran.last.caption.startswith("December 2026: a poster to print.")
    assert fran.last.document["file_name"] == "affiche-2026-12.pdf"
    assert b"/Lang(fr)" in sent(fran, "document")


async def test_a_poster_holds_no_way_in_and_hides_titles_where_that_is_wished(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, "2026-12-03 14:00 Tea and talk")
    await fran.forges(f"meeting:set:{meeting}:place")
    await fran.says("Town hall https://meet.example.org/secret")
    await fran.forges(f"meeting:apply:{meeting}")
    found = drawn_by(stage)
    for titles in ("open", "none"):
        await fran.forges(f"poster:file:{here}:2026-12:{titles}")
    told, hidden = (each.days[0].entries[0] for each in found)
    assert (told.title, told.place) == ("Tea and talk", "Town hall")
    assert (hidden.hour, hidden.title, hidden.place) == ("14:00", "Meeting", "")
    assert found[0].link.endswith(f"?start=g_{here}")


async def test_the_title_of_a_meeting_for_the_group_only_is_not_on_the_wall_unless_that_is_wished(stage: Stage) -> None:
    here, fran, _ = await two_meetings(stage)
    (tea,) = await stage.rows("SELECT id FROM meeting ORDER BY starts_at LIMIT 1")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE meeting SET kind = 'members' WHERE id = :id", id=tea["id"])
    assert "Of meetings for the group only" in await fran.forges(f"poster:{here}:2026-12")
    found = drawn_by(stage)
    for words in ("Titles and places", "Titles of all"):
        await fran.presses(words)
    usual, whole = ([each.title for each in drawn.days[0].entries] for drawn in found)
    assert (usual, whole) == (["Meeting", "Cooking"], ["Tea and talk", "Cooking"])


async def test_a_poster_and_a_picture_of_a_far_month_hold_what_comes_back_and_its_place_unless_it_is_closed(
    stage: Stage,
) -> None:
    fran, here = await every_thursday(stage)
    who = await person_of(fran)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        place = tx.seal.close("Town hall https://meet.example.org/secret", "series.place")
        await tx.rows("UPDATE series SET place = :place", place=place)
        until = THURSDAY_14 + 12 * WEEK
        closed = Closure("closed1", here, "", "Europe/Paris", until - DAY, until + DAY, "https://meet.example.org/x")
        await closures.close(tx, who, closed)
    found = drawn_by(stage)
    for forged in (
        f"poster:file:{here}:2027-02:open",
        f"poster:file:{here}:2027-02:none",
        f"month:picture:2027-02:{here}",
    ):
        await fran.forges(forged)
    wall, hours, picture = ([(each.title, each.place) for day in drawn.days for each in day.entries] for drawn in found)
    assert wall == picture == [("Tea", "Town hall")] * 3 + [("Tea", "")]
    assert hours == [("Meeting", "")] * 4
    assert found[0].marked == [4, 11, 18, 25]


async def test_a_cancelled_meeting_is_told_as_cancelled_and_the_days_are_those_of_the_group(stage: Stage) -> None:
    here = await group(stage, zone="America/Montreal")
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, "2026-12-03 20:00 Tea")
    await fran.forges(f"meeting:off:{meeting}")
    found = drawn_by(stage)
    await fran.forges(f"poster:file:{here}:2026-12:open")
    await fran.forges(f"month:picture:2026-12:{here}")
    poster, picture = found
    assert (poster.marked, poster.days[0].name, poster.days[0].entries[0].hour) == ([3], "Thursday 3 December", "20:00")
    assert (picture.marked, picture.days[0].entries[0].hour) == ([4], "02:00")
    assert poster.days[0].entries[0].note == "cancelled"


async def test_a_member_prints_no_poster(stage: Stage) -> None:
    here, _, ana = await two_meetings(stage)
    for forged in (f"poster:{here}", f"poster:file:{here}:2026-12:open"):
        await ana.forges(forged)
        assert "only some people of the group can do this" in ana.reads
    assert not any(m.document for m in ana.chat)


async def test_where_nothing_that_draws_is_installed_there_are_no_buttons_for_it_and_old_ones_say_so(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await plan(stage, fran, "2026-12-03 14:00 Tea and talk")
    await fran.forges(f"month:of:2026-12:{here}")
    assert "As a picture" in fran.buttons
    monkeypatch.setitem(sys.modules, "typst", None)
    posters.is_installed.cache_clear()
    try:
        await fran.forges(f"month:of:2026-12:{here}")
        assert "As a picture" not in fran.buttons
        await fran.forges(f"group:run:{here}")
        assert "Make a poster" not in fran.buttons
        for old in (f"month:picture:2026-12:{here}", f"poster:{here}", f"poster:file:{here}:2026-12:open"):
            assert "does not draw pictures at the moment" in await fran.forges(old)
    finally:
        monkeypatch.undo()
        posters.is_installed.cache_clear()
