"""Finding the place of a meeting and getting in: the map, access, what to bring, and a link that is shown shortly before."""

import json
from typing import Any

import pytest

from bot.domain.errors import Refused
from bot.services.meetings import meetings
from playground import contents
from tests.meeting_rows import DAY, HOUR, apart, awake, facilitator, group, is_told, member, plan
from tests.peers_stage import person_of
from tests.stage import NOON, Actor, Stage, first_line

LINE = "2026-12-03 14:00 Tea and talk"
THURSDAY_14 = NOON + 3 * DAY + 2 * HOUR
HALL = contents.venue(50.63, 3.06, "Town hall", "1 Main Street")
POINT = contents.location(50.63, 3.06)
LINK = "https://meet.example.org/secret"


async def sends(actor: Actor, content: dict[str, Any]) -> str:
    """A place on the map, as Telegram's paper clip sends it."""
    actor.stage.play.world.send(actor.person, content)
    await actor.stage.settle()
    return actor.reads


async def put(actor: Actor, meeting: str, field: str, words: str) -> str:
    """Who facilitates writes one field of the meeting, and says yes."""
    await apart(actor, f"meeting:set:{meeting}:{field}")
    await actor.says(words)
    return await actor.presses(f"meeting:apply:{meeting}")


async def test_a_place_on_the_map_is_an_answer_to_where_and_is_shown_on_the_map(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"meeting:set:{meeting}:place")
    shown = await sends(fran, HALL)
    assert "After: Town hall, 1 Main Street (with a map)" in shown
    await fran.presses("Yes, change it")
    assert "Where: Town hall, 1 Main Street (with a map)" in await ana.forges(f"meeting:{meeting}")
    await ana.presses("Show me the map")
    venue = ana.last.content["venue"]
    assert (venue["title"], venue["address"]) == ("Town hall", "Town hall, 1 Main Street")
    assert venue["location"] == {"latitude": 50.63, "longitude": 3.06}
    assert ana.buttons == ["See the meeting", "Open the menu", "Help lines"]
    assert "Tea and talk" in await ana.presses("See the meeting")


async def test_le_plan_se_demande_en_francais(stage: Stage) -> None:
    here = await group(stage, language="fr")
    fran = await facilitator(stage, here, "fr")
    meeting = await plan(stage, fran, "2026-12-03 14:00 Atelier cuisine")
    await fran.forges(f"meeting:set:{meeting}:place")
    assert "ou envoyez le lieu sur le plan" in fran.reads.lower()
    assert first_line(await sends(fran, POINT)) == "Comment s'appelle ce lieu ?"
    assert "Après : 1 rue Neuve (avec un plan)" in await fran.says("1 rue Neuve")
    await fran.presses("Oui, changer")
    await fran.presses("Montrer le plan")
    assert fran.last.content["venue"]["address"] == "1 rue Neuve"


@pytest.mark.parametrize("named", [True, False])
async def test_a_meeting_is_planned_at_a_place_on_the_map(stage: Stage, named: bool) -> None:
    fran = await facilitator(stage, await group(stage))
    for said in ("/newmeeting", "2026-12-03 14:00", "Tea"):
        await fran.says(said)
    assert "Or send the place on the map." in fran.reads
    asked = await sends(fran, HALL if named else POINT)
    if not named:
        assert first_line(asked) == "I have the point on the map. What is this place called? Write the address here."
        await fran.says("1 Main Street")
    await fran.presses("1 h")
    assert "1 Main Street (with a map)" in await fran.presses("Skip this")
    assert "1 Main Street (with a map)" in await fran.presses("Yes, that's right")
    assert "Show me the map" in fran.buttons


async def test_another_place_in_words_is_not_on_the_map_of_the_one_before(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"meeting:set:{meeting}:place")
    await sends(fran, HALL)
    await fran.presses("Yes, change it")
    assert "Where: The old mill\n" in await put(fran, meeting, "place", "The old mill")
    assert "Show me the map" not in fran.buttons
    await fran.forges(f"meeting:map:{meeting}")
    assert "There is no map of this place." in fran.reads


async def test_a_point_is_added_to_a_place_that_has_its_words_and_nobody_is_told(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await put(fran, meeting, "place", "The old mill")
    await is_told(stage)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await apart(fran, f"meeting:set:{meeting}:place")
    shown = await sends(fran, POINT)
    assert "The old mill (with a map)" in shown
    assert "will be told" not in shown
    await fran.presses("Yes, change it")
    await stage.passes(HOUR)
    assert ana.heard("A meeting has changed") == []
    assert "The old mill (with a map)" in await ana.forges(f"meeting:{meeting}")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"venue": {"title": "Town hall", "address": "1 Main Street"}}, "I found no point on a map"),
        ({"location": {"latitude": 91.0, "longitude": 3.0}}, "I found no point on a map"),
        ({"location": {"latitude": "north"}}, "I found no point on a map"),
        (
            {"location": {"latitude": 50.6, "longitude": 3.0, "live_period": 900}},
            "This follows your telephone, and I do not want that.",
        ),
    ],
)
async def test_what_is_no_place_is_refused_in_one_sentence_above_the_question(
    stage: Stage, content: dict[str, Any], said: str
) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"meeting:set:{meeting}:place")
    who = {"id": fran.id, "is_bot": False, "first_name": "Fran"}
    message = {"message_id": 9000, "date": NOON, "chat": {"id": fran.id, "type": "private"}, "from": who}
    await stage.takes({"update_id": 9000, "message": message | content})  # as Telegram never sends it
    await stage.settle()
    refused = fran.reads
    assert first_line(refused).startswith(said)
    assert "Where does it take place?" in refused
    assert [row["practical"] for row in await stage.rows("SELECT practical FROM meeting")] == [None]


async def test_a_place_on_the_map_is_taken_where_it_was_asked_for_and_nowhere_else(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    assert "I can only read words." in await sends(fran, HALL)
    for question in (f"meeting:set:{meeting}:title", f"meeting:set:{meeting}:bring", f"meeting:cancel:{meeting}"):
        await fran.forges(question)
        assert "I can only read words." in await sends(fran, HALL)
    await fran.forges(f"meeting:set:{meeting}:place")
    await fran.says("/help")
    await sends(fran, HALL)
    assert "with a map" not in fran.reads
    kept = json.dumps([str(row) for row in await stage.rows("SELECT practical FROM meeting")])
    assert kept == "[\"{'practical': None}\"]"


async def test_access_is_said_by_buttons_and_in_own_words(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"meeting:more:{meeting}")
    assert first_line(await fran.presses("Describe the access")) == "How does one get in?"
    await fran.presses("No steps")
    assert "✓ No steps" in fran.buttons
    await fran.presses("A bus nearby")
    assert "After: no steps, a bus stops nearby" in await fran.presses("Done")
    await fran.presses("Yes, change it")
    await fran.forges(f"meeting:set:{meeting}:access")
    await fran.presses("✓ No steps")
    assert "After: a bus stops nearby. Ring twice" in await fran.says("Ring twice")
    assert "Access: a bus stops nearby. Ring twice" in await fran.presses("Yes, change it")
    await fran.forges(f"meeting:set:{meeting}:access")
    await fran.presses("Leave it empty")
    assert "Access" not in await fran.presses("Yes, change it")


async def test_a_reminder_says_what_to_bring(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    assert "To bring: an apron" in await put(fran, meeting, "bring", "an apron")
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await stage.until(THURSDAY_14 - HOUR)
    assert "To bring: an apron" in ana.heard("A small reminder")[-1].text


async def test_all_dates_of_a_series_have_it_and_one_alone_may_differ(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await fran.says(f"/newmeeting {LINE}")
    await fran.presses("Repeat")
    await fran.presses("Every Thursday")
    await fran.presses("Yes, that's right")
    first, second, third, *_ = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    await fran.forges(f"meeting:set:{second}:bring")
    await fran.says("a cake")
    await fran.presses("Only this date")
    await fran.forges(f"meeting:set:{first}:bring")
    await fran.says("an apron")
    await fran.presses("This and the following")
    await fran.forges(f"meeting:set:{first}:access")
    await fran.presses("No steps")
    await fran.presses("Done")
    await fran.presses("This and the following")
    for date, brings in ((first, "an apron"), (second, "a cake"), (third, "an apron")):
        shown = await fran.forges(f"meeting:{date}")
        assert f"To bring: {brings}" in shown
        assert "Access: no steps" in shown


# A link that is shown shortly before


async def online(stage: Stage, fran: Actor, minutes: int) -> str:
    """A meeting with a link that is shown so many minutes before its start."""
    meeting = await plan(stage, fran, LINE)
    await put(fran, meeting, "place", LINK)
    await fran.forges(f"meeting:more:{meeting}")
    await fran.presses("Show the link later")
    await fran.forges(f"meeting:link:{meeting}:{minutes}")
    await fran.presses("Yes, change it")
    return meeting


async def test_a_link_is_shown_to_those_who_come_from_its_time_on(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana, bea = await member(stage, here, "Ana", "Alouette"), await member(stage, here, "Bea", "Buse")
    await awake(stage, ana, bea)
    meeting = await online(stage, fran, 120)
    assert LINK in await fran.forges(f"meeting:{meeting}")
    await bea.forges(f"meeting:answer:{meeting}:maybe")
    shown = await ana.forges(f"meeting:answer:{meeting}:coming")
    assert "Link: here from Thursday 3 December, 12:00 on, for those who come" in shown
    assert LINK not in shown
    await stage.until(THURSDAY_14 - DAY)
    assert LINK not in ana.heard("A small reminder")[-1].text
    await stage.until(THURSDAY_14 - 2 * HOUR)
    assert LINK in await ana.forges(f"meeting:{meeting}")
    assert "Say “I'm coming” to see it." in await bea.forges(f"meeting:{meeting}")
    await stage.until(THURSDAY_14 - HOUR)
    assert LINK in ana.heard("A small reminder")[-1].text
    assert LINK not in bea.heard("A small reminder")[-1].text
    assert LINK in await bea.forges(f"meeting:answer:{meeting}:coming")


async def test_a_reminder_comes_with_the_link_where_none_would_come_so_late(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await online(stage, fran, 30)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await stage.until(THURSDAY_14 - HOUR)
    assert LINK not in ana.heard("A small reminder")[-1].text
    await stage.until(THURSDAY_14 - HOUR // 2)
    assert LINK in ana.heard("A small reminder")[-1].text
    await stage.until(THURSDAY_14 + 60)
    assert LINK in " ".join(message.text or "" for message in ana.chat)


async def test_le_lien_se_montre_plus_tard_en_francais(stage: Stage) -> None:
    here = await group(stage, language="fr")
    fran = await facilitator(stage, here, "fr")
    ana = await member(stage, here, "Ana", "Alouette", "fr")
    meeting = await plan(stage, fran, "2026-12-03 14:00 Atelier")
    await put(fran, meeting, "place", LINK)
    await fran.forges(f"meeting:more:{meeting}")
    assert first_line(await fran.presses("Montrer le lien après")) == "Qui voit le lien, et à partir de quand ?"
    await fran.presses("2 h avant" if "2 h avant" in fran.buttons else "2 heures avant")
    await fran.presses("Oui, changer")
    assert "pour les personnes qui viennent" in await ana.forges(f"meeting:{meeting}")
    assert LINK not in ana.reads


async def test_no_calendar_file_keeps_a_link_that_is_shown_later(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await online(stage, fran, 1440)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    for what in (meeting, "mine"):
        await ana.forges(f"calendar:file:{what}:0")
        file = ana.last.content["document"]["file_id"]
        assert b"secret" not in stage.play.world.files[file].data


async def test_a_meeting_without_a_link_has_none_to_show_later(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, LINE)
    await fran.forges(f"meeting:more:{meeting}")
    assert "Show the link later" not in fran.buttons
    assert "This meeting has no link." in await fran.forges(f"meeting:link:{meeting}:30")
    await put(fran, meeting, "place", LINK)
    await fran.forges(f"meeting:link:{meeting}:31")
    assert [row["practical"] for row in await stage.rows("SELECT practical FROM meeting")] == [None]


async def test_nobody_but_who_runs_the_group_changes_any_of_it(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, LINE)
    await put(fran, meeting, "place", LINK)
    for forged in (f"meeting:access:{meeting}:1:02", f"meeting:link:{meeting}:30", f"meeting:set:{meeting}:bring"):
        assert "cannot" in await ana.forges(forged) or "only" in ana.reads.lower()
    me = await person_of(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        with pytest.raises(Refused, match="not-allowed"):
            await meetings.change(tx, me, meeting, 2, bring="a cake")
    assert [row["practical"] for row in await stage.rows("SELECT practical FROM meeting")] == [None]


async def test_right_after_planning_places_tasks_access_and_what_to_bring_are_one_tap_away(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage))
    await plan(stage, fran, LINE)
    assert fran.buttons[:4] == ["I'm coming", "Places and tasks", "Where and how", "Change or cancel"]
    await fran.presses("Where and how")
    assert {"Describe the access", "Say what to bring"} <= set(fran.buttons)
    await plan(stage, fran, "2026-12-04 14:00 Soup")
    await fran.presses("Places and tasks")
    assert "Number of places" in fran.buttons
    await fran.presses("Back")
    assert "Maybe" in (await fran.presses("Back"), fran.buttons)[1]
