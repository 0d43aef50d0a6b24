"""What the night forgets, and what it keeps: the clock is moved, the nightly work is called as the program calls it."""

from typing import Any

import pytest

from bot.services.keeping import nightly
from bot.services.peers import peers
from bot.storage import retention
from tests.announcement_rows import announces
from tests.group_steps import join, make_facilitator, make_group, person_of, propose, schedule
from tests.peers_stage import coordinator_of, helper, opened
from tests.stage import Actor, Stage, first_line

DAY = 86400


async def night(stage: Stage, days: float = 0) -> None:
    """The nightly work, so many days later."""
    stage.clock.at += days * DAY
    await nightly.tidy(stage.program.database, int(stage.clock.at))
    stage.program.clerk.nudge()
    await stage.settle()


async def count(stage: Stage, table: str) -> int:
    return int((await stage.rows(f"SELECT count(*) AS n FROM {table}"))[0]["n"])


async def group_of(stage: Stage, *names: str) -> tuple[Actor, str, list[Actor]]:
    """A coordinator, their group and its members, the first of whom facilitates."""
    chief = await stage.coordinator()
    group = await make_group(chief)
    actors = [await stage.member(name, name + "ette") for name in names]
    for actor in actors:
        await join(actor, group)
    await make_facilitator(chief, actors[0], group)
    return chief, group, actors


async def test_relayed_words_are_gone_once_they_have_arrived(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(seeker, listener)
    await seeker.says("words to pass on")
    assert "words to pass on" in listener.reads
    await stage.program.clerk.flush()
    assert await stage.rows("SELECT * FROM letter WHERE kind = 'relay'") == []


async def test_closed_requests_and_contacts_are_kept_thirty_days(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    contact = await opened(seeker, listener)
    await night(stage, 40)
    assert (await count(stage, "contact"), await count(stage, "request")) == (1, 1)
    await seeker.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    await night(stage, 29)
    assert (await count(stage, "contact"), await count(stage, "request")) == (1, 1)
    await night(stage, 2)
    assert (await count(stage, "contact"), await count(stage, "request"), await count(stage, "offer")) == (0, 0, 0)


async def test_who_came_is_forgotten_after_thirty_days_how_many_stays(stage: Stage) -> None:
    chief, group, people = await group_of(stage, "Ana", "Ben", "Col")
    meeting = await schedule(chief, group, int(stage.clock.at) + DAY)
    coming = await schedule(chief, group, int(stage.clock.at) + 300 * DAY)
    for actor, choice in zip(people, ("coming", "coming", "maybe"), strict=True):
        await actor.forges(f"meeting:answer:{meeting}:{choice}")
        await actor.forges(f"meeting:answer:{coming}:{choice}")
    await night(stage, 30)
    assert await count(stage, "answer") == 6
    await night(stage, 2)
    await night(stage, 1)
    assert {row["meeting_id"] for row in await stage.rows("SELECT meeting_id FROM answer")} == {coming}
    rows = await stage.rows("SELECT tallied, tally_coming, tally_maybe FROM meeting ORDER BY starts_at")
    assert [tuple(row.values()) for row in rows] == [(1, 2, 1), (0, 0, 0)]
    assert "2 people" in await people[0].forges(f"meeting:{coming}")


async def test_announcements_are_kept_six_months(stage: Stage) -> None:
    _, _, (ana, _) = await group_of(stage, "Ana", "Ben")
    await announces(ana, "Bring a cake")
    assert await count(stage, "posted") == 1
    await night(stage, 182)
    assert await count(stage, "announcement") == 1
    await night(stage, 1)
    assert (await count(stage, "announcement"), await count(stage, "posted")) == (0, 0)


async def test_looks_are_kept_a_year(stage: Stage) -> None:
    chief, group, _ = await group_of(stage, "Ana", "Ben")
    await chief.forges(f"members:list:{group}:0")
    seen = await count(stage, "look")
    assert seen == 2
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE person SET spoke_at = :later", later=int(stage.clock.at) + 400 * DAY)
    await night(stage, 365)
    assert await count(stage, "look") == seen
    await night(stage, 1)
    assert await count(stage, "look") == 0


async def test_open_questions_and_invitations_go_when_they_are_over(stage: Stage) -> None:
    chief, group, (ana,) = await group_of(stage, "Ana")
    await ana.forges(f"group:invite:{group}")
    await ana.forges(f"member:invite:{group}")
    await ana.forges("settings:name")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows(
            "INSERT INTO invite (code, group_id, made_at, expires_at) VALUES ('abc', :group, :now, :end)",
            group=group, now=tx.now, end=tx.now + 3 * DAY,
        )  # fmt: skip
    await night(stage, 1)
    assert await count(stage, "dialog") == 1
    await night(stage, 31)
    assert (await count(stage, "dialog"), await count(stage, "invite")) == (0, 0)
    assert chief.buttons


async def test_numbers_of_updates_are_kept_a_week(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("INSERT INTO failed_update (id, error, failed_at) VALUES (1, 'KeyError', :now)", now=tx.now)
    await night(stage, 6)
    assert (await count(stage, "seen_update") > 0, await count(stage, "failed_update")) == (True, 1)
    await night(stage, 2)
    assert (await count(stage, "seen_update"), await count(stage, "failed_update")) == (0, 0)
    assert "Hello Heron" in await ana.says("/menu")


async def test_the_proof_of_consent_is_kept_three_years_after_its_end(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.forges("privacy:end:reminders")
    await night(stage, 3 * 365)
    assert await count(stage, "consent") == 2
    await night(stage, 1)
    assert [row["kind"] for row in await stage.rows("SELECT kind FROM consent")] == ["account"]


# Accounts nobody uses


async def test_who_is_silent_for_a_year_is_asked_once_and_erased_a_month_later(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await night(stage, 364)
    assert not ana.heard("A question for you.")
    await night(stage, 2)
    await night(stage, 1)
    assert len(ana.heard("A question for you.")) == 1
    assert ana.buttons[:2] == ["Keep my account", "Erase everything"]
    before = len(ana.chat)
    await night(stage, 28)
    assert await count(stage, "person") == 1
    await night(stage, 3)
    assert await count(stage, "person") == 0
    assert len(ana.chat) == before, "nothing is written to who is gone"
    assert (await ana.presses("Keep my account")).startswith("Welcome to Entraide.")


@pytest.mark.parametrize("press", [True, False])
async def test_pressing_or_writing_anything_keeps_the_account(stage: Stage, press: bool) -> None:
    ana = await stage.member("Ana", "Mésange", "fr")
    await night(stage, 366)
    if press:
        assert first_line(await ana.presses("Garder mon compte")) == "C'est noté, votre compte reste."
    else:
        await ana.says("bonjour")
    await night(stage, 60)
    assert await stage.rows("SELECT asked_inactive_at FROM person") == [{"asked_inactive_at": None}]
    await night(stage, 310)
    assert len(ana.heard("Une question pour vous.")) == (1 if press else 2), "the pressed one was edited"


async def test_after_years_without_the_bot_running_nobody_is_erased_without_being_asked(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await night(stage, 900)
    assert await count(stage, "person") == 1
    assert "after" in ana.heard("A question for you.")[0].text
    await night(stage, 29)
    assert await count(stage, "person") == 1
    await night(stage, 2)
    assert await count(stage, "person") == 0


async def test_the_question_waits_for_the_end_of_quiet_hours_and_is_not_asked_of_who_came_back(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await night(stage, 366 + 0.5)
    assert not ana.heard("A question for you.")
    await ana.says("/menu")
    await stage.passes(DAY)
    assert not ana.heard("A question for you.")


async def test_an_account_that_goes_at_night_goes_as_kindly_as_any(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(seeker, listener)
    await night(stage, 366)
    await listener.says("/menu")
    await night(stage, 32)
    assert listener.heard("The conversation with Tern is over")
    me = await person_of(listener)
    async with stage.program.database.read(int(stage.clock.at)) as tx:
        assert (await peers.export(tx, me))["contacts"] == []


async def test_a_report_is_kept_six_months_and_one_that_nobody_decided_waits(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    contact = await opened(seeker, listener)
    chief = await coordinator_of(stage)
    await seeker.forges(f"contact:tell:{contact}:money")
    await seeker.forges(f"contact:stop:{contact}")
    await night(stage, 190)
    assert await count(stage, "report") == 1
    [report] = await stage.rows("SELECT id FROM report")
    await chief.forges(f"inquiry:ask:maker:{report['id']}")
    await chief.says("When was it?")
    await chief.presses("Yes, send")
    await chief.forges(f"sure:reports:decide:{report['id']}:nothing")
    assert seeker.heard("Decision:")
    await night(stage)
    assert (await count(stage, "report"), await count(stage, "inquiry")) == (0, 0)
    assert "too long ago" in await seeker.presses("Ask to look again")


async def test_a_decided_report_stays_until_then(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    contact = await opened(seeker, listener)
    chief = await coordinator_of(stage)
    await seeker.forges(f"contact:tell:{contact}:money")
    [report] = await stage.rows("SELECT id FROM report")
    await chief.forges(f"sure:reports:decide:{report['id']}:nothing")
    await night(stage, 180)
    assert await count(stage, "report") == 1
    await night(stage, 3)
    assert await count(stage, "report") == 0


# In slices


async def test_each_rule_works_in_slices_until_nothing_is_left(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    many = 2 * nightly.SLICE + 7
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.many("INSERT INTO seen_update (id, seen_at) VALUES (?, 1)", [(n,) for n in range(1, many)])
    sizes: list[int] = []
    rule = nightly.RULES[0]

    async def watched(tx: Any, before: int, most: int) -> int:
        sizes.append(await rule.forget(tx, before, most))
        return sizes[-1]

    monkeypatch.setattr(nightly, "RULES", (nightly.Rule(watched, rule.after, rule.most),))
    await night(stage)
    assert sizes == [nightly.SLICE, nightly.SLICE, 6]


async def test_a_rule_that_breaks_keeps_no_other_from_its_work(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(tx: Any, before: int, most: int) -> int:
        raise ZeroDivisionError

    async with stage.program.database.write(1) as tx:
        await tx.rows("INSERT INTO failed_update (id, error, failed_at) VALUES (1, 'KeyError', 1)")
    rules = (nightly.Rule(broken, 0), nightly.Rule(retention.forget_failures, 0))
    monkeypatch.setattr(nightly, "RULES", rules)
    with pytest.raises(ExceptionGroup):
        await nightly.tidy(stage.program.database, int(stage.clock.at))
    assert await count(stage, "failed_update") == 0


async def test_nothing_is_forgotten_too_early(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(seeker, listener)
    tables = ("person", "consent", "helper", "request", "offer", "contact", "occasion", "dialog", "seen_update")
    before = {table: await count(stage, table) for table in tables}
    await night(stage)
    await night(stage)
    assert {table: await count(stage, table) for table in tables} == before


async def test_proposals_are_kept_thirty_days_after_their_last_date_with_the_answers(stage: Stage) -> None:
    _, group, (ana, ben) = await group_of(stage, "Ana", "Ben")
    proposal = await propose(ana, group, int(stage.clock.at) + DAY, int(stage.clock.at) + 2 * DAY)
    await ben.forges(f"proposal:say:{proposal}:1:no")
    await night(stage, 31)
    assert await count(stage, "proposal_vote") == 3
    await night(stage, 2)
    assert [await count(stage, each) for each in ("proposal", "proposal_date", "proposal_vote")] == [0, 0, 0]
