"""One broken thing holds up nobody: whatever comes over the wire, and whatever an earlier run has stored."""

import ast
import asyncio
import contextlib
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from bot.domain.letters import PUT_OFF_SECONDS
from bot.loops import guarded, keep_on, then_wait
from bot.services.letters import later
from bot.storage.database import new_id
from bot.storage.errors import StorageDown
from bot.wire.incoming import CONTENTS, Misfit, Update, read
from bot.wire.polling import _after
from playground.process import Process
from playground.server import Playground
from tests.meeting_rows import facilitator, group, plan
from tests.source import tree
from tests.stage import TOKEN, Stage, StageClock, open_stage
from tests.test_delivery import tell
from tests.test_intake import private_message
from tests.walks import for_each
from tests.wild import FACTS, Wild, answered, run, said, wild_telegram

ROOT = Path(__file__).parents[1]

# Optional fields of a message that say something about it, and those that Telegram writes by itself. Whatever is in neither
# is something that a person sent.
ABOUT = {
    "message_thread_id", "direct_messages_topic", "from", "sender_chat", "sender_boost_count", "sender_business_bot",
    "sender_tag", "guest_query_id", "business_connection_id", "forward_origin", "is_topic_message", "is_automatic_forward",
    "reply_to_message", "external_reply", "quote", "reply_to_story", "reply_to_checklist_task_id", "reply_to_poll_option_id",
    "via_bot", "guest_bot_caller_user", "guest_bot_caller_chat", "edit_date", "has_protected_content", "is_from_offline",
    "is_paid_post", "media_group_id", "author_signature", "paid_star_count", "text", "entities", "link_preview_options",
    "suggested_post_info", "effect_id", "caption", "caption_entities", "show_caption_above_media", "has_media_spoiler",
    "reply_markup",
}  # fmt: skip
SERVICE = {
    "new_chat_members", "left_chat_member", "chat_owner_left", "chat_owner_changed", "new_chat_title", "new_chat_photo",
    "delete_chat_photo", "group_chat_created", "supergroup_chat_created", "channel_chat_created",
    "message_auto_delete_timer_changed", "migrate_to_chat_id", "migrate_from_chat_id", "pinned_message",
    "successful_payment", "refunded_payment", "users_shared", "chat_shared", "gift", "unique_gift", "gift_upgrade_sent",
    "connected_website", "write_access_allowed", "passport_data", "proximity_alert_triggered", "boost_added",
    "chat_background_set", "checklist_tasks_done", "checklist_tasks_added", "direct_message_price_changed",
    "forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened", "general_forum_topic_hidden",
    "general_forum_topic_unhidden", "giveaway_created", "giveaway", "giveaway_winners", "giveaway_completed",
    "managed_bot_created", "paid_message_price_changed", "poll_option_added", "poll_option_deleted",
    "suggested_post_approved", "suggested_post_approval_failed", "suggested_post_declined", "suggested_post_paid",
    "suggested_post_refunded", "video_chat_scheduled", "video_chat_started", "video_chat_ended",
    "video_chat_participants_invited", "web_app_data",
}  # fmt: skip


def spoiled(stage: Stage, who: int, number: int, path: str, value: Any) -> dict[str, Any]:
    """An ordinary message in which one value is another."""
    body = private_message(stage, number, who, "/menu")
    *parents, last = path.split(".")
    at = body
    for parent in parents:
        at = at[parent]
    at[last] = value
    return body


MISFITS = [
    ("message.chat.id", "7"), ("message.chat.id", 1.5), ("message.chat.id", 2**53), ("message.chat.id", None),
    ("message.chat", {}), ("message.chat", []), ("message.from.id", "7"), ("message.from.id", [7]), ("message.from", 7),
    ("message.from.language_code", 5), ("message.text", {}), ("message.message_id", "x"), ("message.migrate_to_chat_id", "x"),
    ("message", ["/menu"]), ("message.text", "\ud800"), ("message.date", float("nan")),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value"), MISFITS)
async def test_an_update_that_does_not_fit_is_recorded_and_confirmed_and_the_next_one_is_answered(
    stage: Stage, path: str, value: Any, caplog: pytest.LogCaptureFixture
) -> None:
    ana = await stage.member("Ana", "Heron")
    before = len(ana.chat)
    await stage.takes(spoiled(stage, ana.id, 900_001, path, value), private_message(stage, 900_002, ana.id, "/menu"))
    await stage.settle()
    assert len(ana.chat) == before + 1
    assert await stage.rows("SELECT id, error FROM failed_update") == [{"id": 900_001, "error": "Misfit"}]
    assert len(await stage.rows("SELECT id FROM seen_update WHERE id IN (900001, 900002)")) == 2
    assert "/menu" not in caplog.text


@pytest.mark.parametrize("number", ["7", -1, 2**40, None, 1.5, [1]])
async def test_an_update_without_a_number_that_can_be_read_is_left_and_the_others_are_taken(
    stage: Stage, number: Any
) -> None:
    ana = await stage.member("Ana", "Heron")
    before = len(ana.chat)
    await stage.takes(
        private_message(stage, 1, ana.id, "/menu") | {"update_id": number},
        private_message(stage, 900_002, ana.id, "/menu"),
    )
    await stage.settle()
    assert len(ana.chat) == before + 1


@pytest.mark.parametrize("number", [0, 2**31 - 1, "7"])
async def test_a_number_that_is_not_its_own_confirms_no_other_update_and_keeps_none_from_coming(
    tmp_path: Path, number: Any
) -> None:
    async with wild_telegram() as telegram:
        telegram.skip(5000)
        process = Process(tmp_path, TOKEN, telegram.base)
        for _ in range(3):
            telegram.bring(said(telegram.next_number, 900, "/menu"))
        telegram.bring(json.dumps({"update_id": number, "message": {}}))
        await process.start()
        await answered(telegram, 900)
        await answered(telegram, 901)
        telegram.bring(json.dumps({"update_id": number, "message": {}}), said(telegram.next_number + 1, 900, "/menu"))
        await answered(telegram, 902)
        telegram.bring(json.dumps({"update_id": number, "message": {}}))
        await answered(telegram, 903)
        await telegram.all_taken()
        telegram.skip(-4000)  # after a week without updates Telegram begins elsewhere
        await answered(telegram, 904)
        await telegram.all_taken()
        assert await process.stop() == 0


def test_every_field_of_a_message_is_known_as_content_or_not() -> None:
    optional = {name for name, each in FACTS["Message"]["fields"].items() if not each["required"]}
    assert optional == ABOUT | SERVICE | set(CONTENTS)
    assert not (ABOUT | SERVICE) & set(CONTENTS)


async def test_what_telegram_writes_by_itself_is_not_taken_for_words(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    for number, name in enumerate(sorted(SERVICE - {"migrate_to_chat_id"})):
        await stage.takes(holding(stage, 900_000 + number, ana.id, name))
        await stage.settle()
        assert [m for m in ana.chat if m.from_bot] == [], name


async def test_what_a_person_sends_is_answered_though_it_is_no_words(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    for number, name in enumerate(CONTENTS):
        before = len(ana.chat)
        await stage.takes(holding(stage, 900_000 + number, ana.id, name))
        await stage.settle()
        assert len(ana.chat) == before + 1, name
        assert "only read words" in ana.reads, name


def holding(stage: Stage, number: int, who: int, name: str) -> dict[str, Any]:
    """A message with this field in place of a text."""
    body = private_message(stage, number, who, "")
    del body["message"]["text"]
    body["message"][name] = {}
    return body


def test_what_confirms_is_near_what_was_asked_for_and_else_where_telegram_begins_anew() -> None:
    for numbers, offset, confirms in (
        ([0, 37_077], 37_076, 37_078), ([2**31 - 1, 37_077], 37_077, 37_078), ([37_076, 37_077], 0, 37_078),
        ([5, 6], 37_076, 7), ([900_000], 37_076, 900_001), ([0, 37_077], 1, 37_078), ([0, 5_000, 5_001, 2**31 - 1], 0, 5_002),
    ):  # fmt: skip
        assert _after([Misfit(number) for number in numbers], offset) == confirms, (numbers, offset)


# What an earlier run has stored


def odd_letters(stage: Stage) -> list[dict[str, Any]]:
    """Rows that would each break who takes them."""
    seal = stage.program.database.seal
    good = {
        "chat": seal.close("1", "letter.chat"), "kind": "notice", "screen": "claimed",
        "facts": seal.close("{}", "letter.facts"), "language": "en", "zone": "Europe/Paris",
    }  # fmt: skip
    spoils: list[dict[str, Any]] = [
        *({"chat": seal.close(chat, "letter.chat")} for chat in ("", "abc", "1.5", "None", "[1]", "9" * 5000, "9" * 40)),
        {"chat": b""}, {"chat": b"\x00" * 40}, {"chat": seal.close("1", "person.chat")}, {"kind": "no-such-kind"},
        *({"facts": seal.close(facts, "letter.facts")} for facts in ("", "[]", "7", "{", "[" * 5000 + "]" * 5000)),
        {"facts": b"x"}, {"screen": "no-such-screen"}, {"screen": "meeting-reminder"}, {"screen": "announcement"},
        {"language": "xx"}, {"zone": "Nowhere/At_All"}, {"about": "x", "slot": "card:x:y", "screen": "meeting-card"},
    ]  # fmt: skip
    return [good | spoil for spoil in spoils]


async def store_odd_things(stage: Stage, due_at: int) -> None:
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for leased in (None, int(stage.clock.at)):
            for letter in odd_letters(stage):
                row = {"id": new_id(), "about": None, "slot": None, "leased": leased, "due": due_at} | letter
                await tx.rows(
                    """INSERT INTO letter (id, chat, kind, screen, facts, language, zone, plain, priority, due_at,
                                           leased_until, attempts, about, slot)
                       VALUES (:id, :chat, :kind, :screen, :facts, :language, :zone, 0, 2, :due, :leased, 0, :about, :slot)""",
                    **row,
                )
        for kind, about, facts in (
            ("no-such-kind", "x", "{}"), ("remind", "x", "not json"), ("spread", "x", "[]"), ("card-start", "", "7"),
        ):  # fmt: skip
            await tx.rows(
                "INSERT INTO occasion (id, kind, about, due_at, facts) VALUES (:id, :kind, :about, :due, :facts)",
                id=new_id(), kind=kind, about=about, due=due_at, facts=facts,
            )  # fmt: skip


async def test_whatever_an_earlier_run_has_stored_the_next_start_serves_everybody(tmp_path: Path) -> None:
    play = await Playground.start(token=TOKEN, now=StageClock().now)
    async with open_stage(tmp_path, play=play) as stage:
        ana = await stage.member("Ana", "Heron")
        await tell(stage, ana, due_in=7200)
        await store_odd_things(stage, int(stage.clock.at) + 3600)
    async with open_stage(tmp_path, play=play) as stage:
        ben = await stage.member("Ben", "Wren")
        await tell(stage, ben, due_in=7200)
        await stage.passes(3600)
        assert "Hello Wren" in await ben.says("/menu")
        assert not ben.heard("coordinate")
        await stage.passes(3600)
        assert ben.heard("coordinate")
        assert "Hello Wren" in await ben.says("/menu")
    await play.stop()


async def test_of_what_is_due_at_once_only_what_breaks_is_put_off(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    for title in ("Tea", "Walk", "Song"):
        await plan(stage, fran, f"2026-12-10 14:00 {title}")
    planned = await stage.rows("SELECT due_at FROM occasion WHERE kind = 'reminder' ORDER BY due_at")
    due = planned[0]["due_at"]
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows(
            """UPDATE occasion SET facts = 'not json' WHERE id =
                   (SELECT id FROM occasion WHERE kind = 'reminder' ORDER BY due_at LIMIT 1 OFFSET 1)"""
        )
    async with stage.program.database.write(due) as tx:
        assert await later.unfold(tx)
    left = await stage.rows("SELECT due_at FROM occasion WHERE kind = 'reminder' ORDER BY due_at")
    assert left[0]["due_at"] - due == PUT_OFF_SECONDS
    assert len(left) == len(planned) - 2


async def test_a_question_that_cannot_be_read_any_more_keeps_nobody_from_being_answered(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("start:yes")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE dialog SET answers = :damaged", damaged=b"\0")
    assert "What shall others call you" in await ana.says("/start")


async def test_who_cannot_be_read_any_more_still_gets_help_lines(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE person SET pseudonym = :damaged", damaged=b"\0")
    assert "Which country" in await ana.says("/crisis")


# All loops

GUARDED = ("run", "poll", "keep_list")  # these are nothing but one `keep_on`


def loops_of(module: ast.Module) -> list[int]:
    """Lines with loops without an end of their own, in what runs in the event loop."""
    functions = [each for each in ast.walk(module) if isinstance(each, ast.AsyncFunctionDef)]
    return [
        node.lineno
        for function in functions
        for node in ast.walk(function)
        if isinstance(node, ast.While) and isinstance(node.test, ast.Constant)
    ]


def tasks_of(module: ast.Module) -> list[int]:
    """Tasks of a group whose end by an error would be the end of all: not wrapped in what sets errors aside."""
    found = []
    for node in ast.walk(module):
        if not (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "create_task"
        ):
            continue
        work = node.args[0]
        name = work.func if isinstance(work, ast.Call) else None
        called = name.id if isinstance(name, ast.Name) else name.attr if isinstance(name, ast.Attribute) else "?"
        if called not in ("guarded", "keep_on", "then_wait", *GUARDED):
            found.append(node.lineno)
    return found


@for_each("path", sorted((ROOT / "bot").rglob("*.py")))
def test_what_never_ends_goes_on_whatever_one_step_raises(path: Path) -> None:
    module = tree(path)
    assert path.name == "loops.py" or loops_of(module) == []
    assert tasks_of(module) == []


async def swallows() -> None:
    """As a request whose answer comes in the same moment as the cancellation."""
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.Event().wait()


@pytest.mark.parametrize("endless", [lambda: keep_on("x", swallows, asyncio.sleep), lambda: then_wait(swallows())])
async def test_a_cancellation_that_a_step_has_swallowed_ends_it_all_the_same(
    endless: Callable[[], Coroutine[Any, Any, None]],
) -> None:
    task = asyncio.ensure_future(endless())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(task, 20)


async def test_a_database_that_is_away_is_said_once_until_a_step_succeeds_and_is_no_bug(
    caplog: pytest.LogCaptureFixture,
) -> None:
    falls: list[Exception | None] = [StorageDown("away"), StorageDown("away"), None, StorageDown("away"), KeyError("x")]

    async def step() -> None:
        trouble = falls.pop(0)
        if trouble is not None:
            raise trouble

    async def pause(_: float) -> None:
        """None is needed here."""

    await keep_on("x", step, pause, until=lambda: not falls)
    await guarded("y", _raises(StorageDown("away")))
    assert [record.msg for record in caplog.records] == ["storage.down", "storage.down", "loop.failed", "storage.down"]


async def _raises(trouble: Exception) -> None:
    raise trouble


# Wild updates


def test_wild_updates_are_read_without_raising_and_mostly_fit() -> None:
    wild = Wild(7)
    found = [read(wild.update(n).encode()) for n in range(3000)]
    kinds = {type(each) for each in found}
    assert kinds == {Update, Misfit, type(None)}
    assert sum(isinstance(each, Update) for each in found) > 1500


async def test_thousands_of_wild_updates_hold_up_nobody_and_neither_does_what_they_left(tmp_path: Path) -> None:
    outcome = await run(3000, 1, tmp_path)
    assert (outcome.confirmed, outcome.alive, outcome.restarted) == (True, True, True)
    broken = [
        event for event in outcome.events if event.split()[0] in ("update.failed", "letter.failed", "loop.failed")
    ]
    assert broken == []
