"""Faults of the wire, each method in turn: nothing is lost, nothing comes twice that must not, and soon all is as before."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.wire import conflict, gateway
from bot.wire.conflict import TakenOver
from bot.wire.over_pyreqwest import Wire
from tests.announcement_rows import crowd, facilitator, group
from tests.peers_stage import helper, opened
from tests.stage import TOKEN, Actor, Stage
from tests.trouble import Trouble, patient_stage, polling

SOON = 5  # seconds of the bot's clock in which all is as before once a fault is over
HASTE = 0.6  # real seconds until the bot gives up waiting for an answer, where a test is about that
LONG, SHORT = 120, 3  # how long everything goes wrong, and one method only
REFUSED = ["500", "502", "429"]
NOT_DONE = [*REFUSED, "reset_before", "timeout"]
MAYBE_DONE = ["reset_after", "slow", "bad_json"]
METHODS = ["getUpdates", "sendMessage", "editMessageText", "answerCallbackQuery", "sendDocument"]


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with patient_stage(tmp_path) as stage:
        yield stage


class Asking:
    """Ana asks for something that needs this method; `copies` counts how often it came."""

    def __init__(self, ana: Actor, method: str) -> None:
        self.ana, self.method, self.before = ana, method, len(ana.chat)

    def asks(self) -> None:
        world, person = self.ana.stage.play.world, self.ana.person
        if self.method in ("editMessageText", "answerCallbackQuery"):
            self.press = world.press(person, self.ana.last.message_id, "settings", forged=True)
        else:
            world.say(person, "/mydata" if self.method == "sendDocument" else "/menu")

    @property
    def copies(self) -> int:
        new = [m for m in self.ana.chat[self.before :] if m.from_bot]
        if self.method in ("editMessageText", "answerCallbackQuery"):
            assert new == []
            return int("Your settings." in self.ana.reads)
        if self.method == "sendDocument":
            return sum(1 for m in new if m.document)
        return len(new)


async def is_normal(t: Trouble, ana: Actor) -> bool:
    """A question gets one answer at once, and nothing is owed."""
    asking = Asking(ana, "sendMessage")
    asking.asks()
    await t.passes(1)
    return asking.copies == 1 and await t.stage.rows("SELECT id FROM letter") == []


async def ana_at_the_menu(stage: Stage) -> Actor:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/menu")
    return ana


def breaks(stage: Stage, method: str, kind: str, times: int | None = 1, match: str = "") -> None:
    if kind in ("timeout", "slow"):
        stage.program.gateway._timeout = HASTE
    stage.play.faults.add(method, kind, match, times=times, retry_after=300, seconds=5)
    if method in ("getUpdates", "*"):
        stage.play.delivery._end_poll(None)  # the long poll that waits is none of those that go wrong


@pytest.mark.parametrize("kind", NOT_DONE + MAYBE_DONE)
@pytest.mark.parametrize("method", METHODS)
async def test_one_request_goes_wrong_and_what_was_asked_for_comes_all_the_same(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, method: str, kind: str
) -> None:
    ana = await ana_at_the_menu(stage)
    async with polling(stage) as t:
        with monkeypatch.context() as hurry:
            if kind in ("timeout", "slow"):
                hurry.setattr(gateway, "LONG_POLL_GRACE", HASTE - 50)
            breaks(stage, method, kind)
            asking = Asking(ana, method)
            asking.asks()
            await t.quiet()
        assert stage.play.faults.waiting == []
        if kind == "429":
            await t.passes(300)
        await t.passes(SOON)
        assert asking.copies in ((1, 2) if kind in MAYBE_DONE else (1,))
        assert await is_normal(t, ana)


@pytest.mark.parametrize("kind", ["500", "502", "reset_before", "reset_after", "bad_json"])
@pytest.mark.parametrize("method", ["*", *METHODS])
async def test_everything_goes_wrong_for_a_while_and_is_made_up_for_soon_after(
    stage: Stage, caplog: pytest.LogCaptureFixture, method: str, kind: str
) -> None:
    ana = await ana_at_the_menu(stage)
    async with polling(stage) as t:
        breaks(stage, method, kind, times=None)
        asking = Asking(ana, method)
        asking.asks()
        await t.passes(LONG if method in ("*", "getUpdates") else SHORT)
        stage.play.faults.clear()
        await t.passes(SOON)
        assert asking.copies in ((1, 2, 3) if kind in MAYBE_DONE else (1,))
        assert await is_normal(t, ana)
    if method in ("*", "getUpdates"):
        assert any("check the network" in getattr(record, "todo", "") for record in caplog.records)


async def test_while_the_network_is_away_everything_waits_and_then_comes_once(stage: Stage) -> None:
    ana = await ana_at_the_menu(stage)
    async with polling(stage) as t:
        stage.play.network = "down"
        asking = Asking(ana, "sendMessage")
        asking.asks()
        await t.passes(LONG)
        stage.play.network = "up"
        await t.passes(SOON)
        assert asking.copies == 1
        assert await is_normal(t, ana)


async def test_who_stands_by_asks_for_no_updates_until_it_leads(stage: Stage) -> None:
    ana, leading = await ana_at_the_menu(stage), stage.program.leading
    leading.now = False
    async with polling(stage) as t:
        asking = Asking(ana, "sendMessage")
        asking.asks()
        await t.passes(SHORT)
        assert (asking.copies, stage.play.delivery.polling) == (0, False)
        leading.now = True
        await t.passes(SOON)
        assert asking.copies == 1
        assert await is_normal(t, ana)


@pytest.mark.parametrize("seconds", [-86_400, -600, 600, 86_400])
async def test_a_clock_that_is_set_holds_up_nobody(stage: Stage, seconds: int) -> None:
    ana = await ana_at_the_menu(stage)
    async with polling(stage) as t:
        breaks(stage, "sendMessage", "500")
        asking = Asking(ana, "sendMessage")
        asking.asks()
        await t.quiet()
        t.clock.at += seconds
        await t.passes(SOON)
        assert asking.copies == 1
        assert await is_normal(t, ana)


async def other_poller(t: Trouble) -> None:
    """Another process asks for this bot's updates, once; ours hears of it."""
    async with Wire() as wire:
        await gateway.Gateway(wire, t.stage.play.api_base, TOKEN).get_updates(None, 0)
    await t.quiet()


async def test_another_poller_that_goes_away_leaves_no_trace(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    ana = await ana_at_the_menu(stage)
    async with polling(stage) as t:
        await other_poller(t)
        asking = Asking(ana, "sendMessage")
        asking.asks()
        await t.passes(SOON)
        assert asking.copies == 1
        assert await is_normal(t, ana)
    assert "stop one of the two" in caplog.records[-1].todo


@pytest.mark.sqlite  # on a server others may stand by, so nobody is a stranger
async def test_who_was_there_first_ends_the_bot_within_seconds_and_its_updates_stay_at_telegram(stage: Stage) -> None:
    ana = await ana_at_the_menu(stage)
    async with polling(stage) as t:
        began = t.clock.at
        while not t.poller.done():
            await other_poller(t)
            await t.passes(1)
            assert t.clock.at - began < SOON
        with pytest.raises(TakenOver):
            await t.poller
        stage.play.world.say(ana.person, "/menu")
        assert stage.play.world.pending == 1
    await stage.settle()


async def test_who_comes_later_does_not_end_the_bot(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    ana = await ana_at_the_menu(stage)
    async with polling(stage) as t:
        await t.passes(conflict.SETTLED_SECONDS)
        for _ in range(30):
            await other_poller(t)
            await t.passes(1)
        assert await is_normal(t, ana)
    told = [record for record in caplog.records if record.msg == "poll.conflict"]
    assert len(told) == 1, "it goes on for less than a minute"


@pytest.mark.sqlite  # on a server others may stand by, so nobody is a stranger
async def test_who_heard_nothing_for_long_comes_last_when_it_is_back(stage: Stage) -> None:
    await ana_at_the_menu(stage)
    async with polling(stage) as t:
        await t.passes(conflict.SETTLED_SECONDS)
        stage.play.network = "down"
        await t.passes(conflict.LAPSED_SECONDS + SOON)
        stage.play.network = "up"
        await t.passes(SOON)
        for _ in range(conflict.CONFLICTS_MOST):
            await other_poller(t)
            await t.passes(1)
        with pytest.raises(TakenOver):
            await t.poller


@pytest.mark.parametrize("kind", [*NOT_DONE, *MAYBE_DONE])
async def test_a_relayed_word_comes_once_or_its_writer_hears_of_the_doubt(stage: Stage, kind: str) -> None:
    listener, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(sam, listener)
    async with polling(stage) as t:
        breaks(stage, "sendMessage", kind, match=f"chat_id={listener.id}")
        stage.play.world.say(sam.person, "a warm word")
        await t.passes(300 + SOON if kind == "429" else SOON)
        arrived, told = len(listener.heard("a warm word")), len(sam.heard("do not know whether"))
        assert (arrived, told) == {"429": (1, 0)}.get(kind, (int(kind in MAYBE_DONE), 1))
        assert await is_normal(t, sam)


@pytest.mark.parametrize("kind", ["429", "502", "timeout", "slow", "bad_json"])
async def test_an_announcement_comes_once_or_is_counted_as_doubtful(stage: Stage, kind: str) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    people = await crowd(stage, home, 2)
    breaks(stage, "sendMessage", kind, match=f"chat_id={people[0].id}")
    async with polling(stage) as t:
        stage.play.world.say(fran.person, "/announce Tea")
        await t.quiet()
        stage.play.world.press(fran.person, fran.last, "Send now")
        await t.passes(300 + SOON if kind == "429" else SOON)
    arrived = [len(person.heard("News from your group.")) for person in people]
    assert arrived == [int(kind in ("429", *MAYBE_DONE)), 1]
    assert ("Not sure: 1" in fran.reads) == (kind != "429")
