"""The list that meeting finders read: who is in it, what it tells, and what it never tells."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot import config
from tests.meeting_rows import facilitator, group, member
from tests.stage import Actor, Stage, open_stage
from tests.test_calendar_address import PUBLIC, asked_of


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """A bot that finders can ask."""
    async with open_stage(tmp_path, web=config.Web(("127.0.0.1", 8444), PUBLIC)) as stage:
        yield stage


async def list_of(stage: Stage) -> list[dict[str, Any]]:
    async with asked_of(stage) as client:
        answer = await client.get("/meetings.json")
        assert answer.status == 200
        found: list[dict[str, Any]] = await answer.json()
    return found


async def planned(stage: Stage, rule: str = "FREQ=WEEKLY;BYDAY=TH", language: str = "en") -> tuple[Actor, str]:
    group_id = await group(stage, language=language)
    fran = await facilitator(stage, group_id, language)
    await fran.says(
        "/newmeeting 2026-12-03 23:00 Tea" if language == "en" else "/nouvellerencontre 2026-12-03 23:00 Thé"
    )
    await fran.forges("newmeeting:repeat")
    await fran.forges(f"newmeeting:rule:{rule}")
    await fran.presses(fran.starting("newmeeting:yes"))
    await fran.forges(f"group:calendar:{group_id}")
    return fran, group_id


async def test_a_group_is_in_it_when_its_facilitator_says_so_and_until_then_not(stage: Stage) -> None:
    fran, group_id = await planned(stage, "FREQ=WEEKLY;BYDAY=TH,SU")
    assert await list_of(stage) == []
    assert "may list your weekly meetings: one." in await fran.presses("Let finders list us")
    (series,) = [row["id"] for row in await stage.rows("SELECT id FROM series")]
    username = stage.program.dispatcher.bot_username
    assert await list_of(stage) == [
        {
            "name": "Tea", "slug": series, "day": [0, 4], "time": "23:00", "end_time": "00:30", "timezone": "Europe/Paris",
            "city": "Lille", "country": "FR", "group": "Les Voisins", "url": f"https://t.me/{username}?start=g_{group_id}",
        }
    ]  # fmt: skip
    assert "do not know this group" in await fran.presses("Stop being listed")
    assert await list_of(stage) == []


async def test_un_groupe_se_fait_connaitre_en_francais(stage: Stage) -> None:
    fran, _ = await planned(stage, language="fr")
    assert "chaque semaine : une." in await fran.presses("Nous faire connaître")
    assert [each["name"] for each in await list_of(stage)] == ["Thé"]


@pytest.mark.parametrize(
    "rule", ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "FREQ=MONTHLY;BYDAY=1TH", "FREQ=MONTHLY;BYMONTHDAY=3"]
)
async def test_what_is_not_weekly_is_not_in_it(stage: Stage, rule: str) -> None:
    fran, group_id = await planned(stage, rule)
    await fran.presses("Let finders list us")
    assert await list_of(stage) == []
    assert "no weekly meeting" in await fran.forges(f"group:listing:{group_id}")


async def test_what_is_over_or_ended_is_not_in_it(stage: Stage) -> None:
    fran, _ = await planned(stage)
    await fran.presses("Let finders list us")
    (first, *_) = [row["id"] for row in await stage.rows("SELECT id FROM meeting ORDER BY starts_at")]
    await fran.forges(f"sure:series:end:{first}")
    await fran.forges(f"series:end:{first}")
    assert await list_of(stage) == []


async def test_ways_in_are_never_in_it(stage: Stage) -> None:
    fran, _ = await planned(stage)
    await fran.presses("Let finders list us")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for name, words in (
            ("place", "Room 2 https://meet.example.org/x"),
            ("link", "https://meet.example.org/y"),
            ("note", "Ring twice"),
        ):
            await tx.rows(f"UPDATE series SET {name} = :it", it=tx.seal.close(words, f"series.{name}"))
    (found,) = await list_of(stage)
    assert (found["location"], found["notes"]) == ("Room 2", "Ring twice")
    assert "meet.example.org" not in json.dumps(found)


async def test_who_facilitates_gets_the_list_of_their_group_as_a_file(stage: Stage) -> None:
    fran, _ = await planned(stage)
    await fran.presses("Receive the list")
    sent = next(m for m in reversed(fran.chat) if m.from_bot and m.document)
    (found,) = json.loads(stage.play.world.files[sent.document["file_id"]].data)
    assert (found["name"], found["day"]) == ("Tea", [4])


async def test_a_member_lets_nobody_list_the_group(stage: Stage) -> None:
    _, group_id = await planned(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    before = len(ana.chat)
    for press in (f"group:listed:{group_id}:1", f"group:listing:{group_id}"):
        await ana.forges(press)
    assert await list_of(stage) == []
    assert not [m for m in ana.chat[before:] if m.document]


async def test_what_is_for_the_group_only_is_not_in_it(stage: Stage) -> None:
    fran, _ = await planned(stage)
    await fran.presses("Let finders list us")
    first = (await stage.rows("SELECT id FROM meeting ORDER BY starts_at"))[0]["id"]
    assert len(await list_of(stage)) == 1
    await fran.forges(f"meeting:kind:{first}:members")
    await fran.presses("This and the following")
    assert await list_of(stage) == []
