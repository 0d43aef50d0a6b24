"""A message that asks for a decision is never edited into another screen; decided, it says so in place (TALK-04)."""

from collections.abc import Awaitable, Callable
from inspect import isfunction
from types import CodeType
from typing import Any

import pytest

from bot.services import subjects
from bot.services.letters import reach
from handlers import DECIDES, PRESSES, SCREENS
from handlers.core.keyboards import LINES
from tests.companion_steps import asked as asked_to_be_met
from tests.group_steps import (
    handle_of,
    join,
    make_facilitator,
    make_group,
    schedule,
    schedule_every_week,
    write_charter,
)
from tests.meeting_rows import is_told
from tests.peers_stage import ask, ask_box, coordinator_of, helper, opened
from tests.referent_steps import asked as asked_as_referent
from tests.rota_steps import asked_to_cover
from tests.stage import NOON, Actor, Stage

DAY = 86400

Comes = Callable[[Stage], Awaitable[Actor]]


async def offer(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask(seeker)
    return listener


async def asked_by_many(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask_box(seeker)
    return listener


async def found(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask(seeker)
    await listener.presses(listener.starting("offer:yes"))
    return seeker


async def relayed(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await seeker.says("Good evening")
    return listener


async def asked_to_join(stage: Stage) -> Actor:
    chief, leader = await coordinator_of(stage), await stage.member("Lea", "Linnet")
    group = await make_group(chief, joining="open")
    await join(leader, group)
    await make_facilitator(chief, leader, group)
    await leader.forges(f"group:put:{group}:joining:approval")
    await join(await stage.member("Wim", "Warbler"), group)
    return leader


async def reminder(stage: Stage) -> Actor:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await stage.passes(DAY)
    return ana


async def asked_to_count(stage: Stage) -> Actor:
    chief = await coordinator_of(stage)
    await schedule(chief, await make_group(chief, joining="open"), NOON + 2 * DAY)
    await stage.passes(3 * DAY)
    return chief


async def asked_whether_they_were_there(stage: Stage) -> Actor:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    await chief.forges(f"counting:by:{group}:members")
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await stage.passes(2 * DAY + 4 * 3600)
    return ana


async def renewal(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await stage.passes(43 * DAY)
    return seeker


async def time_proposed(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    contact = await opened(seeker, listener)
    await seeker.forges(f"newtime:{contact}")
    await seeker.says("tomorrow 15:00, Friday 10:00")
    await seeker.presses("Propose to Owl")
    return listener


async def card_drawn(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await seeker.forges(f"card:draw:{await opened(seeker, listener)}")
    return listener


async def names_asked(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await seeker.forges(f"names:first:{await opened(seeker, listener)}")
    await seeker.keeps("Marie")
    return listener


async def handed_over(stage: Stage) -> Actor:
    """The one who listened has left for good."""
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await listener.forges("privacy:end:peer:sure")
    return seeker


async def helper_new(stage: Stage) -> Actor:
    chief, zoe = await coordinator_of(stage), await stage.member("Zoe", "Zander")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    return chief


async def nobody_free(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask(seeker)
    await listener.presses(listener.starting("offer:no"))
    return seeker


async def waited(stage: Stage) -> Actor:
    seeker = await found(stage)
    await stage.passes(3 * DAY)
    return seeker


async def next_asked(stage: Stage) -> Actor:
    listeners = [await helper(stage, "Owl", "work"), await helper(stage, "Egret", "work")]
    seeker = await stage.member("Sam", "Swift")
    await ask(seeker)
    first = next(one for one in listeners if one.heard("Somebody would like to talk."))
    await first.presses(first.starting("offer:yes"))
    await first.presses(first.starting("offer:no"))
    return seeker


async def left_alone(stage: Stage) -> Actor:
    await helper(stage, "Owl", "work")
    seeker = await stage.member("Sam", "Swift")
    await ask(seeker)
    stage.play.world.block(seeker.person)
    await stage.settle()
    stage.play.world.unblock(seeker.person)
    await stage.settle()
    return seeker


async def charter_written(stage: Stage) -> Actor:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    await write_charter(chief, group, "We listen to each other, and nothing leaves the room.")
    return ana


async def asked_to_look_again(stage: Stage) -> Actor:
    chief, wim = await coordinator_of(stage), await stage.member("Wim", "Warbler")
    group = await make_group(chief, joining="open")
    await join(wim, group)
    await chief.forges(f"sure:member:remove:{await handle_of(wim, group)}")
    await wim.forges(f"group:appeal:{group}")
    return chief


async def restored(stage: Stage) -> Actor:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await chief.forges(f"meeting:cancel:{meeting}")
    await chief.presses(chief.starting("meeting:off"))
    await is_told(stage)
    await chief.forges(f"meeting:restore:{meeting}")
    await is_told(stage)
    return ana


async def all_dates_moved(stage: Stage) -> Actor:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    walk = await schedule_every_week(chief, group, NOON + 2 * DAY)
    await ana.forges(f"meeting:always:{walk}")
    await chief.forges(f"meeting:set:{walk}:place")
    await chief.says("The park")
    await chief.presses(chief.starting("series:apply"))
    await is_told(stage)
    return ana


async def place_offered(stage: Stage) -> Actor:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    wim = await stage.member("Wim", "Warbler")
    await join(wim, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY, seats=1)
    await wim.forges(f"meeting:answer:{meeting}:coming")
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await wim.forges(f"meeting:answer:{meeting}:no")
    return ana


async def asked_to_cook(stage: Stage) -> Actor:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY, task="cook")
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await ana.says("/menu")
    await stage.passes(3600)
    return ana


async def asked_to_facilitate(stage: Stage) -> Actor:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    await chief.forges(f"sure:team:facilitate:{await handle_of(ana, group)}")
    return ana


async def decided(stage: Stage, decision: str) -> tuple[Actor, Actor]:
    """Who listens and who reported them, after the decision."""
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    contact = await opened(seeker, listener)
    await seeker.forges(f"contact:tell:{contact}:money")
    [report] = await stage.rows("SELECT id FROM report")
    await (await coordinator_of(stage)).forges(f"sure:reports:decide:{report['id']}:{decision}")
    return listener, seeker


async def asked_for_a_talk(stage: Stage) -> Actor:
    return (await asked_as_referent(stage))[0]


async def asked_to_meet_somebody(stage: Stage) -> Actor:
    return (await asked_to_be_met(stage))[2][0]


async def asked_for_an_evening(stage: Stage) -> Actor:
    return (await asked_to_cover(stage))[0]


async def report_decided(stage: Stage) -> Actor:
    return (await decided(stage, "nothing"))[1]


async def listening_ended(stage: Stage) -> Actor:
    return (await decided(stage, "ended"))[0]


async def asked_whether_it_helped(stage: Stage) -> Actor:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await seeker.forges(f"contact:stop:{await opened(seeker, listener)}")
    await stage.passes(4 * DAY)
    return seeker


async def own_reminder(stage: Stage) -> Actor:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/routine walk every day at 13:00")
    await ana.presses("Yes, remind me")
    await stage.passes(3600)
    return ana


# What comes to somebody who did not just speak, and waits to be read or answered.
COMES: dict[str, Comes] = {
    "offer": offer,
    "box-asked": asked_by_many,
    "peer-found": found,
    "relay": relayed,
    "join-asked": asked_to_join,
    "reminder": reminder,
    "renewal": renewal,
    "time-proposed": time_proposed,
    "talk-card": card_drawn,
    "names-asked": names_asked,
    "contact-over": handed_over,
    "tally-asked": asked_to_count,
    "there-asked": asked_whether_they_were_there,
    "helper-new": helper_new,
    "peer-nobody": nobody_free,
    "peer-waited": waited,
    "peer-next": next_asked,
    "peer-left-alone": left_alone,
    "charter-new": charter_written,
    "appeal-asked": asked_to_look_again,
    "meeting-news": restored,
    "series-news": all_dates_moved,
    "seat-offered": place_offered,
    "slot-cover": asked_to_cook,
    "team-asked": asked_to_facilitate,
    "situation-asked": asked_for_a_talk,
    "companion-asked": asked_to_meet_somebody,
    "rota-asked": asked_for_an_evening,
    "report-told": report_decided,
    "helper-ended": listening_ended,
    "routine": own_reminder,
    "afterwards": asked_whether_it_helped,
}
# These have their scenes where what they need is: an announcement under way, a chat, a year.
ELSEWHERE = {"announcement-progress", "place-back", "still-there"}
# Not told to somebody: in group chats, or a screen of their own that is brought up to date.
NOT_TOLD = {"meeting-card", "meeting-shown"}
MOST = 3  # no such message asks for more than one of three


def name_of(data: str) -> str:
    return ":".join(data.removeprefix("aside:").removeprefix("sure:").split(":")[:2])


def data_below(message: Any) -> list[str]:
    return [button.callback_data for row in message.buttons for button in row]


@pytest.mark.parametrize("screen", COMES)
async def test_what_leads_elsewhere_opens_beside_it(stage: Stage, screen: str) -> None:
    actor = await COMES[screen](stage)
    message, words = actor.last, actor.reads
    for data in data_below(message):
        assert data.startswith("aside:") != (name_of(data) in DECIDES), data
        if data.startswith("aside:"):
            await actor.presses(data, message)
            assert message.text == words, data


@pytest.mark.parametrize("number", range(MOST))
@pytest.mark.parametrize("screen", COMES)
async def test_what_was_decided_stands_in_its_place_and_stays(stage: Stage, screen: str, number: int) -> None:
    actor = await COMES[screen](stage)
    message, words = actor.last, actor.reads
    decisions = [data for data in data_below(message) if name_of(data) in DECIDES]
    assert len(decisions) <= MOST
    for data in decisions[number : number + 1]:
        await actor.presses(data, message)
        assert message.text != words
        assert all(each.startswith("aside:") or name_of(each) in DECIDES for each in data_below(message))


def decides(render: Any, seen: set[Any]) -> bool:
    """Whether a screen has a button that decides: the presses its code names, and those of what it calls, are looked through."""
    render = getattr(getattr(render, "__self__", render), "draw", render)
    if not isfunction(render) or render in seen:
        return False
    seen.add(render)
    codes = [render.__code__]
    for code in codes:
        codes += [each for each in code.co_consts if isinstance(each, CodeType)]
    if any(name.replace("_", ":", 1) in DECIDES for code in codes for name in code.co_names):
        return True
    called = [render.__globals__.get(name) for code in codes for name in code.co_names]
    called += [cell.cell_contents for cell in render.__closure__ or ()]
    return any(decides(each, seen) for each in called)


def test_every_letter_with_a_button_that_decides_has_a_scene_here() -> None:
    letters = (subjects.lost().keys() | reach.NOBODY_WAITS) - NOT_TOLD - ELSEWHERE
    deciding = {screen for screen in letters if decides(SCREENS[screen], set())}
    assert "offer" in deciding
    assert deciding <= COMES.keys()


def test_what_decides_is_a_button() -> None:
    assert PRESSES.keys() >= DECIDES
    assert COMES.keys() <= subjects.lost().keys() | reach.NOBODY_WAITS
    assert COMES.keys() <= SCREENS.keys()


async def test_an_answer_on_the_screen_of_a_meeting_leaves_the_way_back_in_place(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    await ana.says("/meetings")
    await ana.presses(ana.starting("meeting:"))
    message: Any = ana.last
    await ana.presses(f"meeting:answer:{meeting}:coming", message)
    assert [data for data in data_below(message) if data.startswith("aside:")] == [LINES]
