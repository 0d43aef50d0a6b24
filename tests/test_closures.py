"""The place of a group is closed for a time: its meetings go online in one go, and come back by one button."""

import pytest

from bot.domain.closures import Closure
from bot.domain.errors import Refused
from bot.services.keeping import nightly
from bot.services.meetings import closures
from tests.meeting_rows import DAY, HOUR, awake, facilitator, group, is_told, member, plan
from tests.peers_stage import person_of
from tests.stage import NOON, Actor, Stage, first_line
from tests.test_where import LINK, put

THURSDAY_14 = NOON + 3 * DAY + 2 * HOUR
WEEK = 7 * DAY
ROOM = "https://meet.example.org/room"


async def every_thursday(stage: Stage, fran: Actor) -> list[str]:
    """A series at a place; the ids of its dates."""
    await fran.says("/newmeeting 2026-12-03 14:00 Tea at the old mill")
    await fran.presses("Repeat")
    await fran.presses("Every Thursday")
    await fran.presses("Yes, that's right")
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    await fran.forges(f"meeting:set:{first}:place")
    await fran.says("The old mill")
    await fran.presses("This and the following")
    return [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]


async def closes(fran: Actor, here: str, first: str = "3 December", last: str = "18 December") -> str:
    """Who facilitates closes the place; what was shown before the yes."""
    await fran.forges(f"group:house:{here}")
    await fran.presses("Close the place")
    await fran.says(first)
    await fran.says(last)
    shown = await fran.says(ROOM)
    await fran.presses("Yes, meet online")
    return shown


async def where(actor: Actor, meeting: str) -> str:
    return await actor.forges(f"meeting:{meeting}")


async def test_all_meetings_of_a_time_go_online_in_one_go_and_each_person_hears_once(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana, bea = await member(stage, here, "Ana", "Alouette"), await member(stage, here, "Bea", "Buse")
    await awake(stage, ana, bea)
    first, second, third, fourth, *_ = await every_thursday(stage, fran)
    for meeting in (first, second):
        await ana.forges(f"meeting:answer:{meeting}:coming")
    await bea.forges(f"meeting:answer:{fourth}:coming")
    shown = await closes(fran, here)
    assert "The place is closed from Thursday 3 December to Friday 18 December." in shown
    assert "3 meetings will be online. 1 person will be told, once." in shown
    assert "The 3 members of Les Voisins will read this." in shown
    assert first_line(fran.reads) == "It is done: you meet online."
    await is_told(stage)
    (news,) = ana.heard("Some meetings will be online.")
    assert "Thursday 3 December, 14:00" in news.text
    assert ROOM in news.text
    assert bea.heard("Some meetings will be online.") == []
    for meeting in (first, second, third):
        assert f"Link: {ROOM}" in await where(ana, meeting)
        assert "Where:" not in ana.reads
    assert "Where: The old mill" in await where(ana, fourth)


async def test_en_francais_le_lieu_ferme_et_rouvre(stage: Stage) -> None:
    here = await group(stage, language="fr")
    fran = await facilitator(stage, here, "fr")
    ana = await member(stage, here, "Ana", "Alouette", "fr")
    await awake(stage, ana)
    meeting = await plan(stage, fran, "2026-12-03 14:00 Atelier")
    await put(fran, meeting, "place", "Le vieux moulin")
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await fran.forges(f"group:run:{here}")
    await fran.presses("Lieu et horaires")
    assert first_line(await fran.presses("Fermer le lieu")) == "À partir de quel jour le lieu est-il fermé ?"
    assert "à partir du mardi 1er décembre" in await fran.presses("Demain")
    await fran.presses("Pour une semaine")
    shown = await fran.says(ROOM)
    assert "Le lieu est fermé du mardi 1er décembre au lundi 7 décembre." in shown
    assert "1 rencontre sera en ligne. 1 personne sera prévenue" in shown
    await fran.presses("Oui, en ligne")
    await is_told(stage)
    assert "Des rencontres seront en ligne." in first_line(ana.last.text)
    await fran.presses("Rouvrir le lieu")
    assert "Les rencontres sont de nouveau dans leur lieu." in first_line(ana.last.text)
    assert "Où : Le vieux moulin" in await where(ana, meeting)


async def test_one_button_puts_all_back_but_what_was_moved_by_hand_meanwhile(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    await awake(stage, ana)
    first, second, third, *_ = await every_thursday(stage, fran)
    await ana.forges(f"meeting:answer:{first}:coming")
    await closes(fran, here)
    await fran.forges(f"meeting:set:{second}:place")
    await fran.says("The park")
    await fran.presses("Only this date")
    await fran.forges(f"group:house:{here}")
    assert "The place is closed from Thursday 3 December to Friday 18 December." in fran.reads
    await is_told(stage)
    assert "The place is open again." in await fran.presses("Open it again")
    assert len(ana.heard("The meetings are back in their place.")) == 1
    for meeting, place in ((first, "The old mill"), (second, "The park"), (third, "The old mill")):
        assert f"Where: {place}" in await where(ana, meeting)
    again = len(ana.chat)
    row = (await stage.rows("SELECT id FROM closure"))[0]["id"]
    assert "No meeting had to move." in await fran.forges(f"closure:open:{row}")
    await stage.passes(HOUR)
    assert len(ana.chat) == again
    await fran.forges(f"group:house:{here}")
    assert "Close the place" in fran.buttons


async def test_dates_whose_place_was_changed_by_hand_and_online_meetings_are_left(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    first, second, *_ = await every_thursday(stage, fran)
    await fran.forges(f"meeting:set:{second}:place")
    await fran.says("The park")
    await fran.presses("Only this date")
    online = await plan(stage, fran, "2026-12-04 14:00 Talk")
    await put(fran, online, "place", LINK)
    assert "2 meetings will be online." in await closes(fran, here)
    assert ROOM in await where(fran, first)
    assert "Where: The park" in await where(fran, second)
    assert f"Link: {LINK}" in await where(fran, online)


async def test_dates_that_are_made_at_night_in_this_time_are_online_too(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    made = len(await every_thursday(stage, fran))
    await closes(fran, here, "3 December", "1 March 2027")
    await stage.passes(2 * WEEK)
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    later = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")][made:]
    assert len(later) == 2
    for meeting in later:
        assert f"Link: {ROOM}" in await where(fran, meeting)
    await fran.forges(f"group:house:{here}")
    await fran.presses("Open it again")
    for meeting in later:
        assert "Where: The old mill" in await where(fran, meeting)


async def test_another_place_of_the_series_counts_once_the_place_is_open_again(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    first, second, *_ = await every_thursday(stage, fran)
    await closes(fran, here)
    await fran.forges(f"meeting:set:{first}:place")
    await fran.says("The new mill")
    await fran.presses("This and the following")
    assert ROOM in await where(fran, second)
    await fran.forges(f"group:house:{here}")
    await fran.presses("Open it again")
    assert "Where: The new mill" in await where(fran, second)


async def test_what_is_no_time_to_close_is_refused_in_one_sentence(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await closes(fran, here)
    await fran.forges(f"closure:begin:{here}")
    await fran.says("20 December")
    assert "That end is before the first day." in await fran.says("19 December")
    assert "That is too long: one year at most." in await fran.says("21 December 2027")
    await fran.says("27 December")
    assert "I found no link" in await fran.says("at home")
    await fran.forges(f"closure:begin:{here}")
    await fran.says("10 December")
    assert "The place is closed in this time already." in await fran.says("27 December")
    await fran.forges("closure:first:yesterday")
    await fran.forges("closure:first:2026-11-01")
    assert "That day is over." in fran.reads
    assert len(await stage.rows("SELECT id FROM closure")) == 1


async def test_a_second_yes_changes_nothing(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await every_thursday(stage, fran)
    await closes(fran, here)
    row = (await stage.rows("SELECT id FROM closure"))[0]["id"]
    assert "I do not have this any more." in await fran.forges(f"closure:yes:{row}")
    assert len(await stage.rows("SELECT id FROM closure")) == 1


async def test_nobody_but_who_runs_the_group_closes_or_opens_its_place(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    await every_thursday(stage, fran)
    await closes(fran, here)
    row = (await stage.rows("SELECT id FROM closure"))[0]["id"]
    for forged in (f"closure:begin:{here}", f"closure:open:{row}", f"group:house:{here}"):
        assert "only some people of the group can do this" in await ana.forges(forged)
    me = await person_of(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        closure = Closure("other", here, "Les Voisins", "Europe/Paris", NOON + 30 * DAY, NOON + 40 * DAY, LINK)
        for refused in (closures.close(tx, me, closure), closures.open_again(tx, me, row)):
            with pytest.raises(Refused, match="not-allowed"):
                await refused


async def test_it_is_forgotten_a_month_after_its_end(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await every_thursday(stage, fran)
    await closes(fran, here)
    for days, kept in ((45, 1), (50, 0)):
        await nightly.tidy(stage.program.database, NOON + days * DAY)
        assert len(await stage.rows("SELECT id FROM closure")) == kept
    assert await stage.rows("SELECT meeting_id FROM moved_online") == []


async def test_opened_again_within_ten_minutes_nobody_hears_of_either(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    await awake(stage, ana)
    first, *_ = await every_thursday(stage, fran)
    await ana.forges(f"meeting:answer:{first}:coming")
    await is_told(stage)
    heard = len(ana.chat)
    await closes(fran, here)
    await stage.passes(500)
    await fran.presses("Open it again")
    await is_told(stage)
    assert len(ana.chat) == heard
    assert "Where: The old mill" in await where(ana, first)
