"""For operators: what /metrics counts and /healthz answers, and that nothing of anybody is in there."""

import asyncio
import re
import shlex
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from importlib.metadata import version

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client.parser import text_string_to_metric_families

from bot import config, metrics, running
from bot.storage.commits import Commits
from tests.loopback import free_port
from tests.printed import commands, section
from tests.stage import NOON, Stage
from tests.test_delivery import tell
from tests.test_intake import private_message

HOUR = 3600


@asynccontextmanager
async def asked_of(stage: Stage) -> AsyncIterator[TestClient]:  # type: ignore[type-arg]
    async with TestClient(TestServer(metrics.site(stage.program))) as client:
        yield client


async def counted(stage: Stage) -> dict[str, float]:
    """Each sample by its name, with its labels where it has some."""
    async with asked_of(stage) as client:
        answer = await client.get("/metrics")
        assert answer.status == 200
        text = await answer.text()
    return {
        sample.name + "".join(f" {value}" for value in sample.labels.values()): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


async def test_what_came_in_and_what_went_out_is_counted(stage: Stage) -> None:
    before = await counted(stage)
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.says("/help")
    found = await counted(stage)
    assert found["entraide_updates_taken_total"] - before["entraide_updates_taken_total"] == 2
    sent = "entraide_letters_total sent"
    assert found[sent] - before[sent] == len([m for m in ana.chat if m.from_bot])
    assert found["entraide_updates_failed_total"] == 0
    assert found["entraide_commit_seconds_count"] > before["entraide_commit_seconds_count"]
    assert found["entraide_commit_seconds_sum"] > before["entraide_commit_seconds_sum"]


async def test_an_update_that_comes_twice_is_counted_once_and_one_that_breaks_as_failed(stage: Stage) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Wren")
    before = await counted(stage)
    async with stage.program.database.write(NOON) as tx:
        await tx.rows("UPDATE person SET pseudonym = substr(pseudonym, 1, 1) WHERE id = (SELECT MIN(id) FROM person)")
    batch = [private_message(stage, 900_020 + n, actor.id, "/menu") for n, actor in enumerate((ana, ben))]
    for _ in range(2):
        await stage.takes(*batch)
    after = await counted(stage)
    assert after["entraide_updates_taken_total"] - before["entraide_updates_taken_total"] == 2
    assert after["entraide_updates_failed_total"] == 1


@pytest.mark.parametrize("outcome", metrics.OUTCOMES)
async def test_each_thing_that_may_become_of_a_letter_is_counted(stage: Stage, outcome: str) -> None:
    ana = await stage.member("Ana", "Heron")
    before = await counted(stage)
    if outcome != "sent":
        kind = {"gone": "403", "later": "429", "doubtful": "bad_json"}[outcome]
        stage.play.faults.add("sendMessage", kind, "", times=1, retry_after=300, seconds=5)
    await tell(stage, ana, kind="relay")
    await stage.settle()
    found = await counted(stage)
    name = f"entraide_letters_total {outcome}"
    assert found[name] - before[name] == 1


async def test_what_waits_is_counted_and_how_long_the_oldest_has_been_due(stage: Stage) -> None:
    ana = await stage.member("Ana", "Mésange")
    await tell(stage, ana, due_in=HOUR)
    await tell(stage, ana, due_in=2 * HOUR)
    found = await counted(stage)
    assert (found["entraide_letters_waiting"], found["entraide_letters_due"]) == (2, 0)
    assert found["entraide_oldest_due_seconds"] == 0
    stage.program.leading.now = False  # nobody says it
    stage.clock.at += HOUR + 90
    found = await counted(stage)
    assert (found["entraide_letters_waiting"], found["entraide_letters_due"]) == (2, 1)
    assert found["entraide_oldest_due_seconds"] == 90
    stage.program.leading.now = True
    await stage.passes(HOUR)
    found = await counted(stage)
    assert (found["entraide_letters_waiting"], found["entraide_letters_in_hand"]) == (0, 0)


async def test_the_counts_say_which_engine_which_version_and_who_leads(stage: Stage) -> None:
    found = await counted(stage)
    engine = "postgresql" if stage.program.settings.database.url else "sqlite"
    assert found[f"entraide_info {engine} {version('entraide')}"] == 1
    assert found["entraide_leads"] == 1
    stage.program.leading.now = False
    assert (await counted(stage))["entraide_leads"] == 0


async def test_no_id_no_name_and_no_word_of_anybody_is_counted(stage: Stage) -> None:
    before = await counted(stage)
    chief = await stage.coordinator()
    ana = await stage.member("Ana", "Mésange")
    await ana.says("I am afraid of the evening")
    after = await counted(stage)
    assert after.keys() == before.keys(), "what people do makes no new count"
    async with asked_of(stage) as client:
        text = await (await client.get("/metrics")).text()
    for found in ("Ana", "Mésange", "Coline", "afraid", str(ana.id), str(chief.id)):
        assert not re.search(rf"\b{found}\b", text), found


async def test_who_asks_how_it_goes_hears_that_people_are_served(stage: Stage) -> None:
    async with asked_of(stage) as client:
        answer = await client.get("/healthz")
        assert (answer.status, await answer.text()) == (200, "ok\n")


@pytest.mark.sqlite
async def test_where_nothing_can_be_stored_it_says_so_and_counts_on(stage: Stage) -> None:
    async with asked_of(stage) as client:
        await stage.program.database._writer.aside("PRAGMA query_only = ON")  # type: ignore[union-attr]
        answer = await client.get("/healthz")
        assert (answer.status, await answer.text()) == (503, "storage\n")
    await stage.program.database._writer.aside("PRAGMA query_only = OFF")  # type: ignore[union-attr]


async def test_a_database_that_does_not_answer_counts_as_away_and_is_not_asked_again_meanwhile(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metrics, "WAIT_SECONDS", 0.01)
    monkeypatch.setattr(metrics, "FRESH_SECONDS", 0.0)
    database = stage.program.database
    async with asked_of(stage) as client:
        async with database._writing, database._reading:
            for _ in range(2):
                assert await (await client.get("/healthz")).text() == "storage\n"
            text = await (await client.get("/metrics")).text()
            assert "entraide_updates_taken" in text
            assert "entraide_letters_due" not in text, "what is not known is not said"
            waiting = database._writing._waiters
            assert waiting is not None
            assert len(waiting) == 1
        monkeypatch.setattr(metrics, "WAIT_SECONDS", 5.0)
        assert await (await client.get("/healthz")).text() == "ok\n"


async def test_when_nothing_is_sent_any_more_it_says_so(stage: Stage) -> None:
    stage.program.delivery.runs = False
    async with asked_of(stage) as client:
        answer = await client.get("/healthz")
        assert (answer.status, await answer.text()) == (503, "delivery\n")


async def test_delivery_that_was_cancelled_does_not_run(stage: Stage) -> None:
    assert stage.program.delivery.runs
    again = asyncio.ensure_future(stage.program.delivery.run())
    await asyncio.sleep(0)
    again.cancel()
    await asyncio.gather(again, return_exceptions=True)
    assert not stage.program.delivery.runs


async def test_it_is_served_where_the_settings_say_and_ends_with_the_bot(stage: Stage) -> None:
    port = free_port()
    given = replace(stage.program.settings, metrics=config.Metrics(("127.0.0.1", port)))
    stage.program.settings = given
    runners = await running._listen(stage.program)
    async with ClientSession() as client:
        for path, status in (("healthz", 200), ("metrics", 200), ("else", 404)):
            async with client.get(f"http://127.0.0.1:{port}/{path}") as answer:
                assert answer.status == status
    await running._stop_listening(runners)


async def test_a_container_is_well_while_people_are_served(stage: Stage) -> None:
    """By the very command that the page gives to docker."""
    (words,) = (
        command.words
        for command in commands(section("docs/operations.md", "In a container, or with pipx"))
        if command.words[:2] == ("docker", "run")
    )
    there = words[words.index("--env") + 1].removeprefix("ENTRAIDE_METRICS_LISTEN=")
    command = words[words.index("--health-cmd") + 1]
    assert command.count(there) == 1
    for runs, ends in ((True, 0), (False, 1)):
        stage.program.delivery.runs = runs
        async with TestServer(metrics.site(stage.program)) as served:  # one each: it looks once a second
            here = command.replace(there, f"127.0.0.1:{served.port}").replace("python3", shlex.quote(sys.executable))
            asking = await asyncio.create_subprocess_shell(here, stderr=asyncio.subprocess.DEVNULL)
            assert await asking.wait() == ends


async def test_nothing_listens_when_it_is_not_asked_for(stage: Stage) -> None:
    assert await running._listen(stage.program) == []


def test_a_commit_is_counted_by_how_long_it_took() -> None:
    commits = Commits()
    for seconds in (0.001, 0.002, 0.3, 60.0):
        commits.took(seconds)
    assert commits.up_to() == [
        (0.002, 2), (0.005, 2), (0.02, 2), (0.1, 2), (0.5, 3), (2.0, 3), (10.0, 3), (float("inf"), 4),
    ]  # fmt: skip
