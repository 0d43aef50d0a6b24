"""How updates reach the bot: long polls, confirmation, conflicts, and the webhook."""

import asyncio
from collections.abc import Callable
from typing import Any

from playground.refusals import OTHER_POLLER
from playground.server import Playground
from playground.world import Person
from tests.playground.wire import Clock, Wire


def words(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def until(true: Callable[[], bool]) -> None:
    """Let others run until something is so."""
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0)


async def test_updates_stay_until_a_higher_offset_confirms_them(play: Playground, bot: Wire, ana: Person) -> None:
    for number in range(5):
        play.world.say(ana, f"n° {number}")
    updates = await bot.do("getUpdates", limit=3)
    assert words(updates) == ["n° 0", "n° 1", "n° 2"]
    assert [each["update_id"] - updates[0]["update_id"] for each in updates] == [0, 1, 2]
    assert await bot.do("getUpdates", limit=3) == updates
    assert words(await bot.do("getUpdates", offset=updates[1]["update_id"])) == ["n° 1", "n° 2", "n° 3", "n° 4"]
    assert play.world.pending == 4


async def test_a_negative_offset_forgets_all_but_the_newest(play: Playground, bot: Wire, ana: Person) -> None:
    for number in range(5):
        play.world.say(ana, f"n° {number}")
    assert words(await bot.do("getUpdates", offset=-2)) == ["n° 3", "n° 4"]
    assert play.world.pending == 2


async def test_a_long_poll_is_woken_by_the_next_update(play: Playground, bot: Wire, ana: Person) -> None:
    poll = asyncio.ensure_future(bot.do("getUpdates", timeout=50))
    await until(lambda: play.delivery.polling)
    play.world.say(ana, "un")
    play.world.say(ana, "deux")
    assert words(await poll) == ["un", "deux"]


async def test_a_long_poll_ends_empty_when_its_time_is_over(bot: Wire) -> None:
    assert await bot.do("getUpdates", timeout=1) == []


async def test_a_second_poller_ends_the_first_with_a_conflict(play: Playground, bot: Wire, ana: Person) -> None:
    first = asyncio.ensure_future(bot.ask("getUpdates", timeout=50))
    await until(lambda: play.delivery.polling)
    second = asyncio.ensure_future(bot.do("getUpdates", timeout=50))
    status, answer = await first
    assert (status, answer["description"]) == (409, OTHER_POLLER)
    await until(lambda: play.delivery.polling)
    play.world.say(ana, "un")
    assert words(await second) == ["un"]


async def test_changes_of_membership_come_only_when_asked_for(play: Playground, bot: Wire, ana: Person) -> None:
    group = play.world.group("Groupe", by=ana)
    play.world.add_bot(group, by=ana)
    play.world.make_admin(group, play.world.bot)
    play.world.join(group, play.world.person("Béa"))
    kinds = [set(each) - {"update_id"} for each in await bot.do("getUpdates")]
    assert {"chat_member"} not in kinds
    await bot.do("getUpdates", offset=-1, allowed_updates=["chat_member"])
    play.world.queue.clear()
    play.world.join(group, play.world.person("Cléo"))
    (update,) = await bot.do("getUpdates")
    change = update["chat_member"]
    assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == ("left", "member")


async def test_updates_wait_a_day_presses_less_and_questions_least(
    play: Playground, bot: Wire, ana: Person, clock: Clock
) -> None:
    markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
    shown = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=markup)
    play.world.say(ana, "un")
    play.world.press(ana, shown["message_id"], "Oui")
    play.world.inline(ana, "deux")

    async def kinds() -> list[str]:
        return [next(kind for kind in update if kind != "update_id") for update in await bot.do("getUpdates")]

    clock.at += 30
    assert await kinds() == ["message", "callback_query", "inline_query"]
    clock.at += 1
    assert await kinds() == ["message", "callback_query"]
    clock.at += 120
    assert (await kinds(), play.world.pending) == (["message"], 1)
    clock.at += 86_400
    assert (await kinds(), play.world.pending) == ([], 0)


async def test_an_offset_from_far_in_the_future_confirms_nothing(play: Playground, bot: Wire, ana: Person) -> None:
    play.world.say(ana, "un")
    (update,) = await bot.do("getUpdates")
    assert words(await bot.do("getUpdates", offset=update["update_id"] + 100)) == ["un"]
    assert await bot.do("getUpdates", offset=update["update_id"] + 9) == []


async def test_what_may_come_is_named_in_any_case_and_what_is_unknown_is_no_name(
    play: Playground, bot: Wire, ana: Person
) -> None:
    await bot.do("getUpdates", allowed_updates=["MESSAGE", "letters"])
    assert (await bot.do("getWebhookInfo"))["allowed_updates"] == ["message"]
    await bot.do("getUpdates", allowed_updates=["letters"])
    assert "allowed_updates" not in await bot.do("getWebhookInfo")


async def test_an_answer_holds_four_megabytes_at_most(play: Playground, bot: Wire, ana: Person) -> None:
    play.world.say(ana, "x")
    for _ in range(3):
        play.world.queue.add("message", {"chat": {"id": ana.id}, "text": "x" * 2_000_000})
    assert len(await bot.do("getUpdates")) == 3


async def test_updates_go_on_in_number_after_a_reset(play: Playground, bot: Wire, ana: Person) -> None:
    play.world.say(ana, "un")
    (before,) = await bot.do("getUpdates")
    play.reset()
    play.world.say(play.world.person("Béa"), "deux")
    (after,) = await bot.do("getUpdates", offset=before["update_id"] + 1)
    assert after["update_id"] == before["update_id"] + 1
