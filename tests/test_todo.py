"""The home screen begins with what waits for who reads it, each with its button; /peer and /helper show their part (TALK-04)."""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence

import pytest

from bot.domain.people import Person
from bot.services.contacts import contacts, inbox
from bot.services.people import todo
from bot.storage.database import Reader, Row, Session
from handlers.people.todo import MOST
from tests.group_steps import handle_of, join, make_facilitator, make_group, person_of, schedule
from tests.peers_stage import ask, coordinator_of, helper, opened
from tests.stage import NOON, Actor, Stage
from tests.test_seats import full, goes

DAY = 86400
HOUR = 3600


async def asked_helper(stage: Stage) -> tuple[Actor, Actor]:
    """A helper who was asked, and the seeker."""
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask(seeker)
    return listener, seeker


@pytest.mark.parametrize("where", ["/menu", "/helper", "/peer"])
async def test_a_helper_answers_from_any_of_the_three_screens_what_was_asked(stage: Stage, where: str) -> None:
    listener, seeker = await asked_helper(stage)
    assert "Somebody would like to talk. Answer before" in await listener.says(where)
    await listener.presses(listener.starting("offer:see"))
    assert "Topics: Work" in listener.reads
    await listener.presses(listener.starting("offer:yes"))
    assert "Somebody said yes to you" in await seeker.says("/menu")
    await seeker.presses("Read the answer")
    await seeker.presses(seeker.starting("peer:start"))
    assert "Owl" in seeker.reads


async def test_what_was_asked_is_no_more_on_the_screen_when_it_was_answered(stage: Stage) -> None:
    listener, seeker = await asked_helper(stage)
    await listener.says("/menu")
    see = listener.starting("offer:see")
    await listener.presses("offer:no:" + see.split(":")[-1])
    assert "Somebody would like to talk" not in await listener.says("/menu")
    assert "no longer waits" in await listener.forges(see)
    assert "no longer waits" in await seeker.forges(see)


async def test_who_wrote_last_waits_for_an_answer_until_they_get_one(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    assert "wrote to you" not in await seeker.says("/menu")
    await seeker.presses(seeker.starting("aside:contact:write"))
    await seeker.says("Good evening")
    for where in ("/menu", "/peer", "/helper"):
        assert "Swift wrote to you" in await listener.says(where)
    assert "wrote to you" not in await seeker.says("/menu")
    await listener.presses("Answer Swift")
    await listener.says("Good evening to you")
    assert "wrote to you" not in await listener.says("/menu")
    assert "Owl wrote to you" in await seeker.says("/menu")
    await stage.passes(8 * DAY)
    assert "wrote to you" not in await seeker.says("/menu")


async def test_who_facilitates_sees_who_asks_to_join_and_nobody_else_does(stage: Stage) -> None:
    chief, leader = await coordinator_of(stage), await stage.member("Lea", "Linnet")
    group = await make_group(chief, joining="open")
    await join(leader, group)
    await make_facilitator(chief, leader, group)
    await leader.forges(f"group:put:{group}:joining:approval")
    wim = await stage.member("Wim", "Warbler")
    await join(wim, group)
    assert "1 person asks to join The Cedars" in await leader.says("/menu")
    await leader.presses("See who asks")
    assert "Warbler" in str(leader.buttons)
    assert "asks to join" not in await chief.says("/menu")
    assert "asks to join" not in await wim.says("/menu")


async def test_a_coordinator_sees_the_doors_that_nobody_else_looks_after(stage: Stage) -> None:
    chief = await coordinator_of(stage)
    group = await make_group(chief, joining="approval")
    for handle in [row["handle"] for row in await stage.rows("SELECT handle FROM membership")]:
        await chief.forges(f"sure:team:end:{handle}")
    await chief.forges(f"group:left:{group}")
    await join(await stage.member("Wim", "Warbler"), group)
    assert "1 person asks to join The Cedars" in await chief.says("/menu")


async def test_a_coordinator_sees_offers_to_help_and_reports(stage: Stage) -> None:
    chief, zoe = await coordinator_of(stage), await stage.member("Zoe", "Zander")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    assert "1 person would like to help" in await chief.says("/menu")
    await chief.presses("helper:waiting")
    await chief.presses("Zander")
    await chief.presses(chief.starting("helper:approve"))
    await chief.presses("Yes, welcome")
    assert "would like to help" not in await chief.says("/menu")
    sam = await stage.member("Sam", "Swift")
    contact = await opened(sam, zoe)
    await sam.forges(f"contact:tell:{contact}:other")
    assert "Reports wait" in await chief.says("/menu")
    assert "Reports wait" not in await zoe.says("/menu")


async def test_a_question_of_the_coordination_waits_until_it_is_answered(stage: Stage) -> None:
    chief, zoe = await coordinator_of(stage), await stage.member("Zoe", "Zander")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    [row] = await stage.rows("SELECT person_id FROM helper WHERE state = 'asked'")
    await chief.forges(f"inquiry:ask:offer:{row['person_id']}")
    await chief.says("Since when?")
    await chief.presses("Yes, send")
    assert "The coordination asked you something" in await zoe.says("/menu")
    await zoe.presses("Answer the coordination")
    await zoe.says("A year")
    await zoe.presses("Yes, send")
    assert "A year" in chief.reads
    assert "The coordination asked" not in await zoe.says("/menu")


@pytest.mark.parametrize(
    ("what", "line"),
    [("facilitate", "You are asked to facilitate The Cedars"), ("coordinate", "You are asked to coordinate")],
)
async def test_who_is_asked_to_run_things_answers_from_the_home_screen(stage: Stage, what: str, line: str) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    await chief.forges(f"sure:team:{what}:{await handle_of(ana, group)}")
    assert line in await ana.says("/menu")
    await ana.presses("Answer about facilitating" if what == "facilitate" else "Answer about coordinating")
    await ana.presses(ana.starting("team:yes"), ana.last)
    assert line not in await ana.says("/menu")
    assert "Heron" in chief.reads


async def test_the_next_meeting_is_one_tap_away(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    assert "Next meeting: Coffee" in await ana.says("/menu")
    await ana.presses(f"meeting:{meeting}")
    assert "Coffee" in ana.reads
    assert ana.starting(f"meeting:answer:{meeting}:coming")


async def test_a_place_that_is_kept_for_somebody_waits_for_their_answer_until_its_time_is_over(stage: Stage) -> None:
    _, meeting, (ana, ben) = await full(stage, 1, "Ana", "Ben")
    assert "A place is free for you" not in await ben.says("/menu")
    await goes(ana, meeting)
    assert "A place is free for you: Tea and talk, until today, 14:00." in await ben.says("/menu")
    await ben.presses("Answer for the place")
    assert "A place is free for you. It is kept for you until: today, 14:00." in ben.reads
    await stage.passes(2 * HOUR)
    assert "A place is free for you" not in await ben.says("/menu")


async def test_what_finds_no_room_is_one_tap_away(stage: Stage) -> None:
    sam = await helper(stage, "Owl", "work", most=10)
    for n in range(MOST + 2):
        seeker = await stage.member(f"Ana {n}", ["Heron", "Swift", "Wren", "Linnet", "Warbler", "Finch", "Lark"][n])
        await opened(seeker, sam)
        await seeker.says("Good evening")
    await sam.says("/menu")
    assert len(sam.heard("Now")[-1].text.split("•")) == MOST
    assert "See 3 more" in sam.buttons
    await sam.presses("See 3 more")
    first = set(sam.buttons)
    assert sam.reads.count("•") == MOST
    await sam.presses("todo:1")
    assert sam.reads.count("•") == 2
    assert len({words for words in first | set(sam.buttons) if words.startswith("Answer")}) == MOST + 2
    assert "wrote to you" in await sam.forges("todo:99")


async def test_nothing_that_waits_is_said_plainly(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    assert "Now" not in await ana.says("/menu")
    assert "Nothing waits for you" in await ana.forges("todo")


class Counted:
    """A session, and all that it was asked."""

    def __init__(self, session: Session) -> None:
        self.session, self.asked = session, Counter[str]()

    async def rows(self, sql: str, params: Mapping[str, object]) -> Sequence[Row]:
        self.asked[sql] += 1
        return await self.session.rows(sql, params)


async def asked_by(actor: Actor, read: Callable[[Reader, Person], Awaitable[object]]) -> Counter[str]:
    """The statements that this reading runs, each with how often."""
    me = await person_of(actor)
    async with actor.stage.program.database.read(int(actor.stage.clock.at)) as tx:
        counted = Counted(tx._session)
        tx._session = counted  # type: ignore[assignment]
        await read(tx, me)
    return counted.asked


async def test_the_home_screen_asks_the_database_nothing_twice(stage: Stage) -> None:
    chief, seeker = await coordinator_of(stage), await stage.member("Sam", "Swift")
    await join(seeker, await make_group(chief))
    for name in ("Owl", "Robin"):
        await opened(seeker, await helper(stage, name, "work"))
    for actor in (chief, seeker):
        assert set((await asked_by(actor, todo.waiting)).values()) == {1}


@pytest.mark.parametrize("reads", [contacts.open_ones, inbox.writable])
async def test_those_one_may_write_to_are_found_at_once_however_many_they_are(
    stage: Stage, reads: Callable[[Reader, Person], Awaitable[list[object]]]
) -> None:
    chief, seeker = await coordinator_of(stage), await stage.member("Sam", "Swift")
    asked = []
    for n, name in enumerate(("Owl", "Robin", "Wren")):
        group = await make_group(chief, f"The {name}s")
        await join(chief, group)
        await make_facilitator(chief, chief, group)
        await join(seeker, group)
        await opened(seeker, await helper(stage, name, "work"))
        asked.append((await asked_by(seeker, reads)).total())
        async with stage.program.database.read(int(stage.clock.at)) as tx:
            assert len(await reads(tx, await person_of(seeker))) == n + 1
    assert asked[0] == asked[-1]
