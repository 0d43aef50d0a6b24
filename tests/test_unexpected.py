"""Words and updates that nobody expects: nothing breaks, and everybody gets an answer."""

import logging
from typing import Any

import pytest

from handlers.core.keyboards import label
from tests.group_steps import join, make_group, schedule, turns_to_the_end, write_charter
from tests.peers_stage import ask, helper, opened
from tests.stage import NOON, Actor, Stage

DAY = 86400


async def holding(stage: Stage) -> tuple[Actor, Actor]:
    """Somebody whose words wait for "send", and who would read them."""
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await stage.passes(7 * 3600)
    await seeker.says("See you at the market")
    return seeker, listener


async def test_a_picture_does_not_take_the_place_of_words_that_wait(stage: Stage) -> None:
    seeker, listener = await holding(stage)
    send = seeker.starting("contact:send")
    stage.play.world.send_file(seeker.person, b"x", "cat.jpg", kind="photo")
    await stage.settle()
    assert "What you sent before still waits for your choice" in seeker.reads
    await seeker.presses(send)
    await stage.passes(DAY)
    assert listener.heard("See you at the market")


async def test_a_picture_whose_caption_calls_for_help_brings_the_help_lines(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.play.world.send_file(ana.person, b"x", "cat.jpg", caption="I want to die", kind="photo")
    await stage.settle()
    assert ana.heard("findahelpline.com")


@pytest.mark.parametrize("name", ["\u3164", "\u115f\u1160", "\uffa0 \u3164", "\u2800", "\u17b5\u17b4"])
async def test_a_name_of_which_nothing_is_seen_is_no_name(stage: Stage, name: str) -> None:
    ana = await stage.newcomer("Ana")
    for step in ("/start",):
        await ana.says(step)
    await ana.presses("start:yes")
    await ana.says(name + "\u200b.")
    assert await stage.rows("SELECT id FROM person WHERE pseudonym IS NOT NULL") == []


@pytest.mark.parametrize("name", ["Ana ①②③④⑤⑥", "06,12,34,56", "0·6·1·2·3·4", "0️⃣6️⃣1️⃣2️⃣3️⃣", "٠٦١٢٣", "(06)_12_34"])
async def test_a_name_does_not_carry_a_number_however_it_is_written(stage: Stage, name: str) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("start:yes")
    await ana.says(name)
    assert await stage.rows("SELECT id FROM person WHERE pseudonym IS NOT NULL") == []


async def test_what_waits_for_the_end_of_quiet_hours_follows_them_when_they_change(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    contact = await opened(seeker, listener)
    await seeker.forges("settings:hours:0000-0000")
    await stage.passes(11 * 3600)  # 23:00
    await seeker.forges(f"contact:write:{contact}")
    await seeker.says("Sleep well")
    await listener.forges("settings:hours:2000-1000")
    await stage.passes(9 * 3600 + 1800)  # 08:30
    assert not listener.heard("Sleep well")
    await stage.passes(2 * 3600)
    assert listener.heard("Sleep well")


async def test_what_waits_is_said_in_the_language_chosen_meanwhile(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    contact = await opened(seeker, listener)
    await seeker.forges("settings:hours:0000-0000")
    await stage.passes(11 * 3600)
    await seeker.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    await listener.forges("language:set:fr")
    await stage.passes(12 * 3600)
    assert listener.heard("L'échange avec Swift est fini")


@pytest.mark.parametrize("words", ["22h30-9h00", "22h-8h", "22:30–9h", "22 h 30 - 9 h 00"])
async def test_quiet_hours_are_read_as_people_write_them(stage: Stage, words: str) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.forges("settings:quiet")
    await ana.says(words)
    assert (await stage.rows("SELECT quiet_from / 60 AS hour FROM person"))[0]["hour"] == 22
    assert "Quiet hours" in ana.reads or "quiet" in ana.reads


async def test_a_refusal_that_cannot_be_said_does_not_stop_the_bot(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Wren")
    texts = stage.program.dispatcher.texts
    monkeypatch.delitem(texts._sources["en"], "old-button")  # a text that was forgotten
    monkeypatch.setattr(texts, "_read", texts._parsed)
    label.cache_clear()
    before = len(ben.chat)
    stage.play.world.press(ana.person, ana.last.message_id, "nothing:like:this", forged=True)
    stage.play.world.say(ben.person, "/menu")
    await stage.settle()
    assert len(ben.chat) > before
    assert await stage.rows("SELECT error FROM failed_update") == [{"error": "KeyError"}]


async def test_logs_name_nobody_who_was_written_to(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief)
    await join(ana, group)
    stage.play.world.block(ana.person)
    await stage.settle()
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE person SET reachable = 1")
    me = (await stage.rows("SELECT person_id FROM membership"))[0]["person_id"]
    await chief.forges(f"group:write:{group}")
    await chief.says("Be kind to each other")
    with caplog.at_level(logging.INFO):
        await chief.presses("Yes, keep it")
    said = [record for record in caplog.records if record.getMessage() == "letter.never"]
    assert said
    assert all(me not in str(vars(record)) for record in said)


async def test_an_answer_that_telegram_refuses_is_followed_by_an_apology(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    stage.play.faults.add("sendMessage", "400", times=1, description="Bad Request: can't parse entities: a bug of ours")
    assert "went wrong" in await ana.says("/menu") or "broke" in ana.reads


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_the_longest_words_still_fit_one_message(stage: Stage, language: str) -> None:
    """Emoji count twice; & and < grow when they are escaped."""
    chief = await stage.coordinator(language=language)
    stage.chief = chief
    ana = await stage.member("Ana", "🌸" * 31 + "A", language)
    name = "<&" * 29 + "🌸A"
    group = await make_group(chief, name, town="🌊" * 59 + "x", language=language)
    for actor in (chief, ana):
        await join(actor, group)
    await write_charter(chief, group, "<" * 100 + "🌿" * 1449 + "x")
    await chief.says("/announce " + "<" * 40 + "🌻" * 1730)
    await chief.presses(chief.starting("announce:send"))
    assert ana.heard("🌻" * 1730)
    await chief.forges(f"announce:history:{group}:0")
    await chief.presses(chief.starting("announce:read"))
    assert chief.heard("🌻" * 1730)
    await ana.forges(f"group:charter:{group}")
    assert (await turns_to_the_end(ana)).count("🌿") == 1449
    listener = await helper(stage, "🦉" * 31 + "o", "work", language=language)
    await ask(ana, language=language)
    await listener.presses(listener.starting("offer:yes"))
    await ana.presses(ana.starting("peer:start"))
    await ana.says("I want to die " + "&" * 100 + "🌙" * 1690)
    await ana.says("je veux mourir " + "&" * 100 + "🌙" * 1690)
    assert len(listener.heard("🌙" * 1690)) == 2
    assert not ana.heard("broke")
    assert not chief.heard("broke")


@pytest.mark.parametrize(
    "words",
    [
        "\u200d",
        "\u202e\u2066",
        "🌸",
        "٣٣٣",
        "\u2800",
        "\u3164",
        "&lt;b&gt;",
        "<b>",
        "</b><a href='x'>",
        "-" * 4000,
        "9" * 4000,
        "h" * 4000,
        "/",
        "/@",
        "/\u2003x",
    ],
)
async def test_words_of_which_nothing_can_be_made_are_answered_at_every_question(stage: Stage, words: str) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    await join(chief, group)
    meeting = await schedule(chief, group, NOON + 9 * DAY)
    questions = [
        "settings:name", "settings:quiet", "settings:zone", f"group:name:{group}", f"group:write:{group}", "announce",
        "newgroup", "newmeeting", f"meeting:cancel:{meeting}", f"meeting:set:{meeting}:when",
        f"meeting:set:{meeting}:place", f"meeting:set:{meeting}:minutes", f"meeting:set:{meeting}:note", "menu",
        *(f"group:set:{group}:{what}" for what in ("name", "town", "zone", "joining", "reminders")),
    ]  # fmt: skip
    for question in questions:
        await chief.forges(question)
        before = len(chief.chat)
        await chief.says(words)
        assert len(chief.chat) > before + 1, question
        assert not chief.heard("broke"), question


def weird(stage: Stage, actor: Actor) -> list[dict[str, Any]]:
    """Updates that Telegram may send and that no screen of ours calls for."""
    private = {"id": actor.id, "type": "private", "first_name": "A"}
    channel, group = {"id": -100_7, "type": "channel", "title": "C"}, {"id": -100_8, "type": "supergroup", "title": "G"}
    who = {"id": actor.id, "is_bot": False, "first_name": "A"}
    anonymous = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    told = {"message_id": 9, "date": int(stage.clock.at)}
    press = {"id": "q", "from": who, "chat_instance": "1"}
    unknown = {"type": "hidden_user", "sender_user_name": "x", "date": 1}
    changed = {"from": who, "date": 1, "old_chat_member": {"user": anonymous, "status": "left"}}
    bodies: list[dict[str, Any]] = [
        {},
        {"edited_message": told | {"chat": private, "from": who, "text": "changed"}},
        {"channel_post": told | {"chat": channel, "text": "/start"}},
        {"business_message": told | {"chat": private, "from": who, "text": "/start", "business_connection_id": "b"}},
        {"message": told | {"chat": channel, "sender_chat": channel, "text": "/link"}},
        {"message": told | {"chat": group, "from": anonymous, "sender_chat": group, "text": "/help"}},
        {"message": told | {"chat": group, "from": anonymous, "sender_chat": group, "new_chat_title": "H"}},
        {"message": told | {"chat": private, "from": who, "sticker": {"file_id": "s"}}},
        {"message": told | {"chat": private, "from": who, "photo": [], "caption": "hello"}},
        {"message": told | {"chat": private, "from": who, "contact": {"phone_number": "1", "first_name": "x"}}},
        {"message": told | {"chat": private, "from": who, "text": "/menu", "forward_origin": unknown}},
        {"message": told | {"chat": private, "from": who, "text": ""}},
        {"message": told | {"chat": private, "from": who, "text": "\x00"}},
        {"callback_query": press | {"data": "menu"}},
        {"callback_query": press | {"data": "menu", "inline_message_id": "i"}},
        {"callback_query": press | {"game_short_name": "g", "message": told | {"chat": private}}},
        {"callback_query": press | {"data": "menu", "message": {"chat": private, "message_id": 1, "date": 0}}},
        {"callback_query": press | {"data": "meeting:answer:x:coming", "message": {"chat": channel, "message_id": 1, "date": 0}}},
        {"my_chat_member": changed | {"chat": private, "new_chat_member": {"user": anonymous, "status": "kicked", "until_date": 0}}},
        {"my_chat_member": changed | {"chat": channel, "new_chat_member": {"user": anonymous, "status": "member"}}},
    ]  # fmt: skip
    return bodies


async def test_no_update_that_telegram_may_send_breaks_anything(stage: Stage) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.newcomer("Ben")
    await ben.says("/start")
    for start, actor in ((8_000_000, ana), (8_100_000, ben)):
        batch = [body | {"update_id": start + n} for n, body in enumerate(weird(stage, actor))]
        await stage.takes(*batch)
        await stage.settle()
        assert not actor.heard("broke")
    assert await stage.rows("SELECT * FROM failed_update") == []
    stage.play.violations.clear()  # these presses are none of the playground's: it does not know their ids
