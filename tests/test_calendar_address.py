"""The private address of somebody's calendar: what it tells, to whom, how it is taken back, and that nothing tells on its owner."""

import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import TestClient, TestServer
from icalendar import Calendar

from bot import config, running, web
from tests.loopback import free_port
from tests.meeting_rows import DAY, HOUR, facilitator, group, member, plan
from tests.stage import Actor, Stage, open_stage
from tests.test_calendar import dates_in
from tests.test_series import THURSDAY_14, WEEK, every_thursday, open_date

PUBLIC = "https://agenda.example.org"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """A bot that calendars can ask."""
    async with open_stage(tmp_path, web=config.Web(("127.0.0.1", 8444), PUBLIC)) as stage:
        yield stage


@asynccontextmanager
async def asked_of(stage: Stage) -> AsyncIterator[TestClient]:  # type: ignore[type-arg]
    async with TestClient(TestServer(web.site(stage.program))) as client:
        yield client


async def address_of(actor: Actor, *, choice: str = "Title and place") -> str:
    """A new address as its owner gets it; what comes after the public address."""
    await actor.forges("calendar:of:mine")
    await actor.presses("Follow by itself" if "Follow by itself" in actor.buttons else "Suivre tout seul")
    await actor.presses(choice)
    return path_in(actor)


def path_in(actor: Actor) -> str:
    found = re.search(r"webcal://agenda\.example\.org(\S+)", actor.reads)
    assert found is not None
    return found[1]


async def coming(stage: Stage) -> tuple[Actor, Actor, str]:
    """Who facilitates, who comes, and the meeting they come to."""
    group_id = await group(stage)
    fran, ana = await facilitator(stage, group_id), await member(stage, group_id, "Ana", "Alouette")
    tea = await plan(stage, fran, "2026-12-03 14:00 Tea")
    await ana.forges(f"meeting:answer:{tea}:coming")
    return fran, ana, tea


async def told_at(client: Any, path: str, **headers: str) -> Any:
    answer = await client.get(path, headers=headers)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(await answer.read())


async def test_a_calendar_asks_at_the_address_and_reads_what_its_owner_comes_to(stage: Stage) -> None:
    _, ana, _ = await coming(stage)
    path = await address_of(ana)
    async with asked_of(stage) as client:
        (event,) = (await told_at(client, path)).walk("VEVENT")
    assert (event["summary"], event["status"]) == ("Tea", "CONFIRMED")


async def test_un_agenda_suit_en_francais_sans_rien_dire_d_autre_que_l_heure(stage: Stage) -> None:
    group_id = await group(stage)
    fran, zoe = await facilitator(stage, group_id), await member(stage, group_id, "Zoé", "Zostère", "fr")
    tea = await plan(stage, fran, "2026-12-03 14:00 Tea")
    await zoe.forges(f"meeting:answer:{tea}:coming")
    path = await address_of(zoe, choice="Juste l'heure")
    assert "sous le nom « Rendez-vous »" in zoe.reads
    async with asked_of(stage) as client:
        body = await (await client.get(path)).text()
    assert "SUMMARY:Rendez-vous" in body
    for hidden in ("Tea", "LOCATION", "DESCRIPTION", "Voisins", "ntraide"):
        assert hidden not in body


async def test_a_date_that_moves_and_one_that_is_called_off_are_told_there(stage: Stage) -> None:
    fran, ana, tea = await coming(stage)
    path = await address_of(ana)
    async with asked_of(stage) as client:
        (first,) = (await told_at(client, path)).walk("VEVENT")
        await fran.forges(f"meeting:set:{tea}:when")
        await fran.says("thursday 3 december 15:00")
        await fran.presses("Yes, change it")
        (moved,) = (await told_at(client, path)).walk("VEVENT")
        await fran.forges(f"meeting:cancel:{tea}")
        await fran.forges(f"meeting:off:{tea}")
        (off,) = (await told_at(client, path)).walk("VEVENT")
    assert len({str(event["uid"]) for event in (first, moved, off)}) == 1
    assert int(first["sequence"]) < int(moved["sequence"]) < int(off["sequence"])
    assert (moved["status"], off["status"]) == ("CONFIRMED", "CANCELLED")
    assert int(moved.decoded("dtstart").timestamp()) == THURSDAY_14 + HOUR


async def test_what_is_over_stays_for_a_month(stage: Stage) -> None:
    _, ana, _ = await coming(stage)
    path = await address_of(ana)
    async with asked_of(stage) as client:
        await stage.passes(29 * DAY)
        assert dates_in(await told_at(client, path), THURSDAY_14 + WEEK) == [THURSDAY_14]
        await stage.passes(5 * DAY)
        assert not (await told_at(client, path)).walk("VEVENT")


async def test_a_series_somebody_comes_to_every_time_is_told_without_the_dates_they_said_no_to(stage: Stage) -> None:
    _, group_id = await every_thursday(stage)
    ana = await member(stage, group_id, "Ana", "Alouette")
    await open_date(stage, ana, 0)
    await ana.presses("Come every time")
    await open_date(stage, ana, 2)
    await ana.presses("I'm not coming")
    path = await address_of(ana)
    weeks = [0, 1, 3, 4]
    async with asked_of(stage) as client:
        assert dates_in(await told_at(client, path), THURSDAY_14 + 4 * WEEK) == [THURSDAY_14 + n * WEEK for n in weeks]
        await stage.passes(8 * DAY)
        assert dates_in(await told_at(client, path), THURSDAY_14 + 4 * WEEK) == [THURSDAY_14 + n * WEEK for n in weeks]


async def test_who_has_it_already_is_told_only_that_nothing_changed(stage: Stage) -> None:
    fran, ana, tea = await coming(stage)
    path = await address_of(ana)
    async with asked_of(stage) as client, asked_of(stage) as another:
        first = await client.get(path)
        marks = {"ETag": first.headers["ETag"], "Last-Modified": first.headers["Last-Modified"]}
        body = await first.read()
        await stage.passes(HOUR)
        for process in (client, another):
            again = await process.get(path)
            assert (await again.read(), {name: again.headers[name] for name in marks}) == (body, marks)
            for name, value in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")):
                unchanged = await process.get(path, headers={name: marks[value]})
                assert (unchanged.status, await unchanged.read()) == (304, b"")
                assert unchanged.headers["ETag"] == marks["ETag"]
        await fran.forges(f"meeting:set:{tea}:title")
        await fran.says("Coffee")
        await fran.presses("Yes, change it")
        for name, value in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")):
            (event,) = (await told_at(client, path, **{name: marks[value]})).walk("VEVENT")
            assert event["summary"] == "Coffee"


async def test_only_a_hash_is_kept_and_the_address_is_shown_once(stage: Stage) -> None:
    _, ana, _ = await coming(stage)
    path = await address_of(ana)
    secret = path.removeprefix("/calendar/").removesuffix(".ics")
    (row,) = await stage.rows("SELECT * FROM calendar_address")
    assert secret not in repr(row)
    await stage.passes(1)
    await ana.forges("calendar:address")
    assert "has a private address, since Monday 30 November 2026" in ana.reads
    assert secret not in ana.reads


async def nothing_at(client: Any, path: str) -> tuple[int, bytes, dict[str, str]]:
    answer = await client.get(path)
    return answer.status, await answer.read(), {name: answer.headers[name] for name in answer.headers if name != "Date"}


async def test_a_new_address_ends_the_old_one_and_all_that_is_wrong_looks_alike(stage: Stage) -> None:
    _, ana, _ = await coming(stage)
    old = await address_of(ana)
    await ana.forges("calendar:address")
    await ana.presses("Make a new one")
    path = path_in(ana)
    async with asked_of(stage) as client:
        assert (await client.get(path)).status == 200
        wrong = [
            old,
            "/calendar/x.ics",
            f"/calendar/{'A' * 32}.ics",
            f"/calendar/{'%00é' * 500}.ics",
            f"{path}x",
            "/",
            "/calendar",
        ]
        seen = [await nothing_at(client, each) for each in wrong]
        assert seen[0][0] == 404
        assert seen == [seen[0]] * len(wrong)
        await ana.forges("calendar:address")
        await ana.presses("End this address")
        assert "gets nothing any more" in ana.reads
        assert await nothing_at(client, path) == seen[0]


async def test_its_owner_chooses_again_what_is_seen_there(stage: Stage) -> None:
    _, ana, _ = await coming(stage)
    path = await address_of(ana)
    await ana.forges("calendar:address")
    assert "hour, title and place" in ana.reads
    assert "only the hours" in await ana.presses("Show only the hour")
    async with asked_of(stage) as client:
        assert "SUMMARY:Appointment" in await (await client.get(path)).text()
        assert "title and place" in await ana.presses("Show title and place")
        assert "SUMMARY:Tea" in await (await client.get(path)).text()
    await ana.presses("End this address")
    assert "no calendar address" in await ana.forges("calendar:address_shows:1")


async def test_who_erases_everything_ends_it_too(stage: Stage) -> None:
    _, ana, _ = await coming(stage)
    path = await address_of(ana)
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    async with asked_of(stage) as client:
        assert (await client.get(path)).status == 404


async def test_who_asks_too_often_waits_and_others_do_not(stage: Stage) -> None:
    _, ana, _ = await coming(stage)
    path, many = await address_of(ana), web.EACH[0]

    def by(who: str) -> dict[str, str]:
        return {"X-Forwarded-For": f"203.0.113.9, {who}"}

    async with asked_of(stage) as client:
        for _ in range(many):
            assert (await client.get("/calendar/x.ics", headers=by("198.51.100.7"))).status == 404
        held = await client.get(path, headers=by("198.51.100.7"))
        assert held.status == 429
        assert 1 <= int(held.headers["Retry-After"]) <= 2
        assert (await client.get(path, headers=by("198.51.100.8"))).status == 200


def test_the_pace_forgets_who_has_not_asked_lately_and_never_remembers_many() -> None:
    pace = web.Pace(2, 1.0)
    assert [pace.wait(0.0, "a") for _ in range(3)] == [0.0, 0.0, 1.0]
    assert pace.wait(1.0, "a") == 0.0
    assert pace.wait(9.0, "b") == 0.0
    assert list(pace._even) == ["b"]
    for n in range(web.CALLERS_MOST + 10):
        pace.wait(9.0, str(n))
    assert len(pace._even) <= web.CALLERS_MOST


@asynccontextmanager
async def listening(stage: Stage) -> AsyncIterator[str]:
    """As the running bot does it; the address."""
    port = free_port()
    stage.program.settings = replace(stage.program.settings, web=config.Web(("127.0.0.1", port), PUBLIC))
    runners = await running._listen(stage.program)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        await running._stop_listening(runners)


async def test_nothing_that_tells_on_anybody_is_logged_whatever_is_asked(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    _, ana, _ = await coming(stage)
    path = await address_of(ana)
    caplog.set_level(logging.INFO)
    async with listening(stage) as at, ClientSession() as client:
        for asked in (path, "/calendar/x.ics", "/calendar/" + "x" * 9000):
            await client.get(at + asked)
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await tx.rows("UPDATE meeting SET title = substr(title, 1, 1)")
        assert (await client.get(at + path)).status == 500
    (failed,) = [each for each in caplog.records if each.name.startswith("entraide")]
    assert failed.getMessage() == "web.failed"
    assert path not in caplog.text
    assert "127.0.0.1" not in caplog.text


@pytest.mark.sqlite
async def test_while_nothing_can_be_read_calendars_are_asked_to_come_again(stage: Stage) -> None:
    _, ana, _ = await coming(stage)
    path = await address_of(ana)
    async with asked_of(stage) as client:
        await stage.program.database._writer.aside("PRAGMA query_only = ON")  # type: ignore[union-attr]
        answer = await client.get(path)
        assert (answer.status, answer.headers["Retry-After"]) == (503, "60")
        await stage.program.database._writer.aside("PRAGMA query_only = OFF")  # type: ignore[union-attr]
        assert (await client.get(path)).status == 200


async def test_it_is_served_where_the_settings_say(stage: Stage) -> None:
    async with listening(stage) as at, ClientSession() as client, client.get(f"{at}/calendar/x.ics") as answer:
        assert answer.status == 404


async def test_where_nothing_listens_no_address_is_offered_or_made(stage: Stage) -> None:
    _, ana, _ = await coming(stage)
    await address_of(ana)
    await ana.forges("calendar:address")
    stage.program.dispatcher._settings = replace(stage.program.settings, web=config.Web())
    assert "cannot ask this bot" in await ana.forges("calendar:address")
    assert "Make a new one" not in ana.buttons
    await ana.presses("End this address")
    assert "cannot ask this bot" in await ana.forges("calendar:address_new:0")
    assert "cannot ask this bot" in await ana.forges("calendar:address")
    await ana.forges("calendar:of:mine")
    assert "Follow by itself" not in ana.buttons
    assert await stage.rows("SELECT * FROM calendar_address") == []
