"""A record of what people do, for themselves: noted in a few taps or in words, and read by nobody else."""

import json
from datetime import date

import pytest

from bot.dates.past import Done, read_done
from bot.domain.record import MOST, Line
from bot.services.peers import record
from handlers.peers.handbook import CHAPTERS
from tests.meeting_rows import DAY, HOUR, facilitator, group, plan
from tests.peers_stage import coordinator_of, helper, person_of
from tests.stage import NOON, Actor, Stage, first_line
from tests.walks import for_each

MONDAY = date(2026, 11, 30)


async def notes(actor: Actor, words: str) -> str:
    """Somebody notes this; its id."""
    known = {row["id"] for row in await actor.stage.rows("SELECT id FROM record_line")}
    await actor.says(f"/record {words}")
    (new,) = {row["id"] for row in await actor.stage.rows("SELECT id FROM record_line")} - known
    return str(new)


async def test_hours_are_noted_in_three_taps(stage: Stage) -> None:
    sam = await helper(stage, "Swift")
    await sam.says("/helper")
    await sam.presses("Find support")
    assert "A record of what you do, for yourself." in await sam.presses("Open my record")
    assert first_line(await sam.presses("Note hours")) == "How long was it?"
    shown = await sam.presses("2 hours")
    assert first_line(shown) == "It is noted. Nobody else can read it."
    assert "Monday 30 November, 2 hours" in shown
    await sam.presses("Change the day")
    assert "Sunday 29 November, 2 hours" in await sam.presses("Yesterday")
    await sam.presses("Change the length")
    assert "Sunday 29 November, 1 hour 30 minutes" in await sam.presses("1 hour 30 minutes")
    await sam.presses("Add a word")
    assert "an evening by the phone" in await sam.says("an evening by the phone")


async def test_on_note_en_mots_avec_un_jour_et_une_duree(stage: Stage) -> None:
    sam = await helper(stage, "Swift", language="fr")
    shown = await sam.says("/carnet 2h30 mardi dernier, cercle d'écoute")
    assert "mardi 24 novembre, 2 heures 30 minutes" in shown
    assert "cercle d'écoute" in shown
    await sam.says("/carnet")
    assert "En 2026 : 2 heures 30 minutes" in sam.reads.replace("<b>", "").replace("</b>", "")
    await sam.presses("Noter une formation")
    assert "jeudi 12 mars" in await sam.says("premiers secours, 12 mars")
    await sam.presses("Retour")
    assert "1. " in sam.reads


SAID = {
    ("en", "2 h yesterday, circle"): Done(date(2026, 11, 29), 120, "circle"),
    ("en", "1 hour and a half last Monday"): Done(date(2026, 11, 23), 90, ""),
    ("en", "on Monday 45 min"): Done(MONDAY, 45, ""),
    ("en", "90 min Christmas party"): Done(None, 90, "Christmas party"),
    ("en", "training 3 May 2024"): Done(date(2024, 5, 3), None, "training"),
    ("en", "tomorrow 2h"): Done(None, 120, "", trouble=True),
    ("en", "next Tuesday 1h"): Done(None, 60, "", trouble=True),
    ("en", "12 January 2027 course"): Done(None, None, "course", trouble=True),
    ("en", "the 3rd 1 hour"): Done(date(2026, 11, 3), 60, ""),
    ("fr", "mardi 3 novembre 2h"): Done(date(2026, 11, 3), 120, ""),
    ("fr", "formation écoute le 12 mars"): Done(date(2026, 3, 12), None, "formation écoute"),
    ("fr", "29 février formation"): Done(date(2024, 2, 29), None, "formation"),
    ("fr", "le 31 2h"): Done(date(2026, 10, 31), 120, ""),
    ("fr", "avant-hier 1 h"): Done(date(2026, 11, 28), 60, ""),
    ("fr", "dimanche de 14h à 16h"): Done(date(2026, 11, 29), None, ""),
    ("fr", "il y a 3 jours 2h"): Done(date(2026, 11, 27), 120, ""),
    ("fr", "2h il y a deux semaines, cercle"): Done(date(2026, 11, 16), 120, "cercle"),
    ("fr", "la semaine dernière, mardi, 2h"): Done(date(2026, 11, 24), 120, ""),
    ("en", "3 days ago 45 min"): Done(date(2026, 11, 27), 45, ""),
    ("en", "a month ago, training"): Done(date(2026, 10, 30), None, "training"),
    ("en", "last week Friday 1 h"): Done(date(2026, 11, 27), 60, ""),
    ("en", "2 hours 31 Feb"): Done(None, 120, "", trouble=True),
    ("en", "2 hours 12 November"): Done(date(2026, 11, 12), 120, ""),
    ("fr", "2 heures 12 novembre accueil"): Done(date(2026, 11, 12), 120, "accueil"),
    ("fr", "90"): Done(None, 90, ""),
    ("fr", "2 h au café du mardi"): Done(None, 120, "au café du mardi"),
}


@for_each("language, words", SAID)
def test_a_day_in_words_is_the_last_one_that_it_may_be_and_never_ahead(language: str, words: str) -> None:
    assert read_done(words, language, MONDAY) == SAID[language, words]


async def test_meetings_that_somebody_planned_are_offered_and_noted_with_their_day(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await plan(stage, fran, "2026-12-01 14:00 Tea and talk")
    await fran.says("/record")
    await fran.presses("Note a meeting")
    assert not [each for each in fran.buttons if "Tea" in each]
    await stage.until(NOON + 2 * DAY)
    await fran.says("/menu")
    await fran.presses("tools")
    await fran.presses("Open my record")
    await fran.presses("Note a meeting")
    await fran.presses("Tea and talk, Tuesday 1 December")
    assert first_line(fran.reads) == "It is noted. Nobody else can read it."
    assert "Tuesday 1 December" in fran.reads
    await fran.says("/record")
    assert "Meetings you led: 1" in fran.reads
    await fran.presses("Note a meeting")
    assert not [each for each in fran.buttons if "Tea" in each], "it is noted already"


async def test_a_text_in_ones_own_words_is_kept_and_changed(stage: Stage) -> None:
    sam = await helper(stage, "Swift")
    await sam.says("/record")
    await sam.presses("Write a text")
    await sam.says("I have learned to wait.")
    assert "I have learned to wait." in sam.reads
    await sam.presses("Change the words")
    await sam.says("I have learned to listen.")
    assert "I have learned to listen." in sam.reads
    assert len(await stage.rows("SELECT id FROM record_line")) == 1


async def test_taken_away_in_a_tap_nothing_of_it_is_left(stage: Stage) -> None:
    sam = await helper(stage, "Swift")
    id_ = await notes(sam, "2 h yesterday, circle")
    assert first_line(await sam.presses("Take it away")) == "It is taken away. Nothing of it is kept."
    assert await stage.rows("SELECT id FROM record_line") == []
    for old in (f"record:open:{id_}", f"record:drop:{id_}", f"record:day:{id_}:1", f"record:minutes:{id_}:60"):
        assert "no longer there" in await sam.forges(old)


async def test_the_newest_stand_first_and_on_pages(stage: Stage) -> None:
    sam = await helper(stage, "Swift")
    for n in (3, 1, 6, 2, 5, 4):
        await notes(sam, f"1 h on {n} November, visit {chr(96 + n)}")
    await sam.says("/record")
    shown = await sam.presses("See what I noted")
    assert shown.index("visit f") < shown.index("visit b")
    assert "visit a" not in shown
    assert "visit a" in await sam.presses("See more")


# As it goes wrong


async def test_what_cannot_be_is_said_and_asked_again(stage: Stage) -> None:
    sam = await helper(stage, "Swift")
    await sam.forges("record:new:hours")
    for words in ("a while", "20 hours", "1 minute"):
        assert first_line(await sam.says(words)).startswith("I did not understand how long it was")
    assert "That day is still ahead" in await sam.says("2 h tomorrow")
    assert "2 hours" in await sam.says("2 h")
    await sam.presses("Change the day")
    assert "That day is still ahead" in await sam.says("next Friday")
    assert "I did not understand the day" in await sam.says("some day")
    assert "Friday 27 November" in await sam.says("last Friday")
    await sam.forges("record:new:training")
    assert "What was it?" in await sam.says("yesterday")
    assert "300 characters at most" in await sam.says("x" * 301)


async def test_two_taps_note_one_line_and_an_old_button_says_what_holds(stage: Stage) -> None:
    sam = await helper(stage, "Swift")
    await sam.forges("record:new:hours")
    tap = sam.starting("record:minutes")
    await sam.does(f":{tap}", f":{tap}")
    assert len(await stage.rows("SELECT id FROM record_line")) == 1
    assert "30 minutes" in sam.reads
    await sam.forges("record:new:hours")
    late = sam.starting("record:minutes")
    await sam.says("/menu")
    assert "no longer there" in await sam.forges(late)
    for forged in ("record:new:money", "record:minutes:x:9999", "record:day:x:9", "record:change:x:length"):
        await sam.forges(forged)
    assert len(await stage.rows("SELECT id FROM record_line")) == 1


async def test_a_line_holds_only_what_its_kind_can(stage: Stage) -> None:
    sam = await helper(stage, "Swift")
    id_ = await notes(sam, "2 h yesterday")
    before = await stage.rows("SELECT line FROM record_line")
    for forged in (f"record:minutes:{id_}:9999", f"record:minutes:{id_}:0", f"record:change:{id_}:kind"):
        await sam.forges(forged)
    assert await stage.rows("SELECT line FROM record_line") == before


async def test_there_is_an_end_to_what_one_can_note(stage: Stage) -> None:
    sam = await helper(stage, "Swift")
    me = await person_of(sam)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for n in range(MOST):
            await record.store.put(tx, Line(f"line{n:08}", me.id, "hours", "2026-11-01", 60))
    assert f"You have noted {MOST} lines" in await sam.forges("record:new:hours")
    assert f"You have noted {MOST} lines" in await sam.says("/record 2 h")
    assert f"{MOST} hours" in await sam.says("/record")


# Of nobody else


@pytest.mark.parametrize("press", ["open:{id}", "change:{id}:words", "drop:{id}", "day:{id}:0", "minutes:{id}:60"])
async def test_what_somebody_noted_is_there_for_nobody_else_coordinators_included(stage: Stage, press: str) -> None:
    sam, other = await helper(stage, "Swift"), await helper(stage, "Wren")
    chief = await coordinator_of(stage)
    id_ = await notes(sam, "2 h yesterday, circle by the river")
    before = await stage.rows("SELECT * FROM record_line")
    for each in (other, chief):
        assert "no longer there" in await each.forges(f"record:{press.format(id=id_)}")
        assert not each.heard("by the river")
    assert await stage.rows("SELECT * FROM record_line") == before


async def test_a_member_has_no_record_and_one_who_stopped_helping_keeps_theirs(stage: Stage) -> None:
    sam, ana = await helper(stage, "Swift"), await stage.member("Ana", "Heron")
    for words in ("/record", "/record 2 h"):
        assert "A record is for those who listen to others or lead meetings" in await ana.says(words)
    assert "A record is for those who" in await ana.forges("record:new:hours")
    await notes(sam, "2 h yesterday, circle")
    await sam.forges("helper:stopnow")
    await sam.says("/record")
    assert "circle" in await sam.presses("See what I noted")
    assert "A record is for those who" in await sam.forges("record:new:hours")


async def test_it_is_in_the_file_of_everything_kept_and_goes_with_the_account(stage: Stage) -> None:
    sam = await helper(stage, "Swift")
    await notes(sam, "2 h yesterday, circle")
    await sam.says("/mydata")
    sent = next(m for m in reversed(sam.chat) if m.from_bot and m.document)
    kept = json.loads(stage.play.world.files[sent.document["file_id"]].data)
    assert kept["record"] == [{"kind": "hours", "day": "2026-11-29", "minutes": 120, "words": "circle"}]
    await sam.says("/forgetme")
    await sam.presses(sam.starting("forgetme:yes"))
    assert await stage.rows("SELECT id FROM record_line") == []


async def test_the_day_is_that_of_whose_clocks_it_is_and_of_when_it_was_written(stage: Stage) -> None:
    sam = await helper(stage, "Swift")
    await sam.forges("settings:inzone:America/Montreal")
    await stage.until(NOON + 16 * HOUR)  # Tuesday 04:00 in Paris, Monday 22:00 in Montreal
    assert "Monday 30 November, 2 hours" in await sam.says("/record 2 h")


# The handbook


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_helper_reads_the_handbook_from_page_to_page(stage: Stage, language: str) -> None:
    sam = await helper(stage, "Swift", language=language)
    await sam.says("/helper")
    await sam.presses(sam.starting("shelf"))
    await sam.presses("handbook")
    seen = set()
    for _ in CHAPTERS:
        seen.add(first_line(await sam.presses(sam.starting("handbook:chapter"))))
    assert len(seen) == len(CHAPTERS)
    assert not any("handbook:chapter" in str(row) for row in sam.last.buttons), "the last page leads back alone"
    await sam.forges("settings:plain:1")
    for each in CHAPTERS:
        await sam.forges(f"handbook:chapter:{each}")
    await sam.forges("handbook:chapter:secrets")
    assert "/menu" in sam.reads or "/menu" in sam.toast
