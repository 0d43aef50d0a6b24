"""Forged buttons, made-up words, other people's ids: everybody gets an answer, and nobody gets more than is theirs."""

import html
import logging
import re
import traceback
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from bot.domain.contacts import length
from bot.domain.errors import Refused
from bot.gateway import Call
from bot.limits import Limits
from bot.services.later import FRESHEN
from bot.storage.database import Transaction
from handlers import COMMANDS, GROUP_PRESSES, PRESSES
from tests.group_steps import handle_of, join, make_facilitator, make_group, schedule, write_charter
from tests.peers_stage import ask, coordinator_of, helper, opened, starting
from tests.stage import NOON, Actor, Stage

DAY = 86400

NONSENSE = (
    "", ":", ":x", ":-1", ":٣:٣", ":0:0:0", ":9999:9999", ":" + "x" * 100, ":é🌸" + ":" * 20, "::::", ":fr",
    ":en:join_" + "y" * 50,
)  # fmt: skip
# What a button carries after an id, where it is not a number.
SECONDS = {
    "group:put": ("zone:Europe/Paris", "joining:open", "name:Ours now", "reminders:0"),
    "group:set": ("name", "joining", "reminders"),
    "meeting:answer": ("coming", "maybe", "no"),
    "meeting:set": ("when", "note"),
    "meeting:length": ("60",),
    "meeting:remove": ("place", "note"),
    "contact:tell": ("money",),
    "contact:rest": ("7",),
    "reports:decide": ("ended", "talked"),
}

# What may not change by the hand of somebody whose it is not; `:me` is who presses.
OTHERS = {
    "groups": "SELECT id, joining, zone, reminders, hex(name) AS name FROM groups WHERE id = :group",
    "charter": "SELECT group_id, version FROM charter WHERE group_id = :group",
    "membership": "SELECT person_id, state, role, muted FROM membership WHERE group_id = :group AND person_id <> :me",
    "inside": "SELECT person_id FROM membership WHERE group_id = :group AND person_id = :me AND state <> 'waiting'",
    "meeting": "SELECT id, state, revision, starts_at FROM meeting WHERE group_id = :group",
    "answer": "SELECT meeting_id, person_id, choice FROM answer",
    "announcement": "SELECT id, state, recipients FROM announcement WHERE group_id = :group",
    "place": "SELECT id, group_id FROM place",
    "invite": "SELECT code FROM invite WHERE group_id = :group",
    "helper": "SELECT person_id, state, paused_until, most_open FROM helper WHERE person_id <> :me",
    "request": "SELECT id, state FROM request WHERE seeker_id <> :me",
    "offer": "SELECT id, state FROM offer o WHERE helper_id <> :me",
    "contact": "SELECT id, state, paused_by FROM contact WHERE seeker_id <> :me AND helper_id <> :me",
    "report": "SELECT id, state FROM report",
    "look": "SELECT person_id, looked_by FROM look WHERE group_id = :group AND looked_by = :me",
    "blocked": "SELECT person_id, other_id FROM blocked",
    "person": "SELECT id, coordinator, hex(pseudonym) AS name FROM person WHERE id <> :me",
}


@pytest.fixture
def stage(stage: Stage) -> Stage:
    """One on which nobody waits for Telegram's limits."""
    stage.program.delivery._lanes.limits = Limits(10_000, 10_000, burst=10_000)
    return stage


class Neighbours:
    """A group with all that a group can have, and people in contact: none of it belongs to who presses."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.ids: list[str] = []
        self.group = ""

    async def move_in(self) -> None:
        stage = self.stage
        chief = await coordinator_of(stage)
        self.group = await make_group(chief, "The Elms", joining="open")
        leader, member = await stage.member("Lea", "Linnet"), await stage.member("Mia", "Magpie")
        await join(leader, self.group)
        await join(member, self.group)
        await make_facilitator(chief, leader, self.group)
        await leader.forges(f"group:put:{self.group}:joining:approval")
        waits = await stage.member("Wim", "Warbler")
        await join(waits, self.group)
        listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
        contact = await opened(member, listener)
        await member.forges(f"contact:tell:{contact}:money")
        await ask(seeker)
        newcomer = await stage.member("Zoe", "Zander")
        for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
            await newcomer.forges(press)
        await leader.says("/announce We paint on Friday")
        await leader.presses(starting(leader, "announce:send"))
        await leader.says("/announce A draft")
        chat = stage.play.world.group("The Elms chat", leader.person)
        stage.play.world.add_bot(chat, leader.person)
        await stage.settle()
        place = (await stage.rows("SELECT id FROM place"))[0]["id"]
        await leader.forges(f"link:yes:{place}:{self.group}")
        await leader.forges(f"members:invite:{self.group}")
        meeting = await schedule(leader, self.group, NOON + 9 * DAY)
        await member.forges(f"meeting:answer:{meeting}:coming")
        handles = [await handle_of(each, self.group) for each in (leader, member, waits)]
        found = {"announcement": "id", "request": "id", "offer": "id", "report": "id", "helper": "person_id"}
        rows = [row["it"] for table, it in found.items() for row in await stage.rows(f"SELECT {it} AS it FROM {table}")]
        self.ids = [self.group, meeting, place, contact, *handles, *rows]

    async def standing(self, tx: Transaction, me: str) -> dict[str, list[str]]:
        """What is theirs, as it is now."""
        params = {"group": self.group, "me": me}
        return {
            name: sorted(str(tuple(row)) for row in await tx.rows(sql, **{k: v for k, v in params.items() if f":{k}" in sql}))
            for name, sql in OTHERS.items()
        }  # fmt: skip

    def presses(self) -> list[str]:
        """Every button there is, with nothing, nonsense, too much, and every id of the neighbours'."""
        found = []
        for name in PRESSES:
            seconds = SECONDS.get(name, (self.group,) if name in ("link:to", "link:yes") else ("1",))
            endings = [*NONSENSE, *(f":{id_}" for id_ in self.ids)]
            endings += [f":{id_}:{second}" for id_ in self.ids for second in seconds]
            found += [_fitting(name + ending) for ending in endings]
        return list(dict.fromkeys(found))


def _fitting(data: str) -> str:
    """At most 64 bytes: Telegram carries no more."""
    return data.encode()[:64].decode(errors="ignore")


def troubles(call: Call) -> Iterator[str]:
    """What Telegram would refuse of this."""
    text = str(call.params.get("text", call.params.get("caption", "")))
    most = 1024 if "caption" in call.params else 4096
    plain = html.unescape(re.sub(r"</?(b|i|blockquote|a|code)( [^>]*)?>", "", text))
    if not plain.strip() or length(plain) > most:
        yield f"{length(plain)} units of text"
    if re.search(r"<(?!/?(b|i|blockquote|a|code)[ >])", text) or re.search(r"&(?!(amp|lt|gt|quot|#\d+);)", text):
        yield f"markup: {text!r}"
    for tag in ("b", "i", "blockquote", "code"):
        if text.count(f"<{tag}>") != text.count(f"</{tag}>"):
            yield f"<{tag}> is not closed: {text!r}"
    for row in call.params.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            if not button["text"].strip():
                yield f"a button without words: {button}"
            if len(button.get("callback_data", "").encode()) > 64:
                yield f"too long a button: {button}"


def pressing(actor: Actor, number: int, data: str, chat: dict[str, Any] | None = None) -> dict[str, Any]:
    """A press as Telegram hands it over."""
    who = {"id": actor.id, "is_bot": False, "first_name": actor.person.first_name, "language_code": "en"}
    chat = chat or {"id": actor.id, "type": "private", "first_name": "A"}
    message = {"message_id": 7, "date": 0, "chat": chat}
    return {
        "update_id": number,
        "callback_query": {"id": str(number), "from": who, "message": message, "chat_instance": "1", "data": data},
    }


async def hammer(
    stage: Stage, theirs: Neighbours, actor: Actor, presses: list[str], chat: dict[str, Any] | None = None
) -> list[str]:
    """Presses all of it, each as if nothing had happened before; gives what went wrong."""
    account = stage.program.database.seal.fingerprint(actor.id, "person.account")
    known = await stage.rows("SELECT id FROM person WHERE account = :account", account=account)
    wrong: list[str] = []
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        before = await theirs.standing(tx, known[0]["id"] if known else "")
        await tx.rows("SAVEPOINT press")
        for number, data in enumerate(presses, 5_000_000):
            tx.letters, tx.toasts, written = [], [], tx.changes
            tx.speak_for(f"u{number}")
            try:
                wrong += [f"{data}: {each}" for each in await _pressed(stage, tx, pressing(actor, number, data, chat))]
            except Exception:
                wrong.append(f"{data}: {traceback.format_exc()[-400:]}")
            if tx.changes != written:
                after = await theirs.standing(tx, known[0]["id"] if known else "")
                wrong += [f"{data}: changed {name}" for name in after if after[name] != before[name]]
                await tx.rows("ROLLBACK TO press")
        tx.letters, tx.toasts = [], []
    return wrong


async def _pressed(stage: Stage, tx: Transaction, raw: dict[str, Any]) -> list[str]:
    """One press, as the intake takes it; what is wrong with its answer."""
    front, chat = stage.program.front, raw["callback_query"]["message"]["chat"]
    wrong: list[str] = []
    try:
        await front.handle(tx, raw)
    except Refused as no:
        tx.letters, tx.toasts = [], []
        await front.refuse(tx, raw, no)
    for letter in tx.letters:
        msgspec.json.encode(letter.facts)
        freshen = FRESHEN.get(letter.screen)
        fresh = letter if freshen is None else await freshen(tx, letter)
        wrong += troubles(front.render(fresh)) if fresh else []
    if not tx.toasts or len(tx.toasts[0].words) > 200:
        wrong.append("the button waits for ever")
    elif chat["type"] == "private" and not tx.letters and not tx.toasts[0].words:
        wrong.append("no answer")
    if chat["type"] != "private" and any(letter.chat_id == chat["id"] for letter in tx.letters):
        wrong.append("said in the group chat")
    return wrong


async def test_a_stranger_gets_an_answer_to_every_button_and_touches_nothing(stage: Stage) -> None:
    theirs = Neighbours(stage)
    await theirs.move_in()
    stranger = await stage.newcomer("Nobody")
    presses = [data for data in theirs.presses() if not data.startswith("start:yes")]
    assert await hammer(stage, theirs, stranger, presses) == []


async def test_a_member_of_another_group_gets_an_answer_to_every_button_and_touches_nothing(stage: Stage) -> None:
    theirs = Neighbours(stage)
    await theirs.move_in()
    other = await stage.member("Max", "Marten")
    await join(other, await make_group(await coordinator_of(stage), "The Oaks"))
    assert await hammer(stage, theirs, other, theirs.presses()) == []


async def test_who_facilitates_another_group_gets_an_answer_to_every_button_and_touches_nothing(stage: Stage) -> None:
    theirs = Neighbours(stage)
    await theirs.move_in()
    other, chief = await stage.member("Max", "Marten"), await coordinator_of(stage)
    oaks = await make_group(chief, "The Oaks")
    await join(other, oaks)
    await make_facilitator(chief, other, oaks)
    assert await hammer(stage, theirs, other, theirs.presses()) == []


async def test_who_coordinates_gets_an_answer_to_every_button(stage: Stage) -> None:
    theirs = Neighbours(stage)
    await theirs.move_in()
    found = await hammer(stage, theirs, await coordinator_of(stage), theirs.presses())
    assert [each for each in found if ": changed " not in each] == []


# Through Telegram, in private and in a group chat

WORDS_AFTER = (
    "",
    " x",
    " " + "🌸" * 1500,
    " -1 ٣ \u202e\u2069 <b>&amp;",
    " claim_" + "y" * 30,
    " join_" + "z" * 36,
    " link_" + "z" * 12,
    " meeting_" + "z" * 12,
)


@pytest.mark.parametrize("who", ["stranger", "member", "leader", "coordinator"])
async def test_every_command_is_answered_whatever_follows_it(stage: Stage, who: str) -> None:
    chief = await coordinator_of(stage)
    actor = chief if who == "coordinator" else await stage.newcomer("Nobody")
    if who in ("member", "leader"):
        actor = await stage.member("Max", "Marten")
        oaks = await make_group(chief, "The Oaks")
        await join(actor, oaks)
        if who == "leader":
            await make_facilitator(chief, actor, oaks)
    for name in COMMANDS:
        before = len([m for m in actor.chat if m.from_bot])
        for words in WORDS_AFTER:
            stage.play.world.say(actor.person, f"/{name}{words}")
        await stage.settle()
        assert len([m for m in actor.chat if m.from_bot]) >= before + len(WORDS_AFTER), name
    assert not actor.heard("broke")
    assert await stage.rows("SELECT * FROM failed_update") == []


async def test_in_a_group_chat_no_button_and_no_command_says_anything_about_anybody(stage: Stage) -> None:
    theirs = Neighbours(stage)
    await theirs.move_in()
    other = await stage.member("Max", "Marten")
    chat = {"id": -100_5, "type": "supergroup", "title": "Elsewhere"}
    presses = [f"{name}:{id_}:coming" for name in PRESSES for id_ in theirs.ids[:4]]
    assert await hammer(stage, theirs, other, [*PRESSES, *presses], chat) == []
    assert set(GROUP_PRESSES) == {"meeting:answer"}


async def test_every_button_pressed_by_a_member_passes_telegrams_own_checks(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    await join(ana, await make_group(chief))
    pressed = [
        stage.play.world.press(ana.person, ana.last.message_id, name + end, forged=True)
        for name in PRESSES
        if name != "forgetme:yes"
        for end in ("", ":x:y")
    ]
    await stage.settle()
    assert all(press.answer is not None for press in pressed)
    assert not ana.heard("broke")
    assert await stage.rows("SELECT * FROM failed_update") == []


# Words and updates that nobody expects


async def holding(stage: Stage) -> tuple[Actor, Actor]:
    """Somebody whose words wait for "send", and who would read them."""
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await opened(seeker, listener)
    await stage.passes(7 * 3600)
    await seeker.says("See you at the market")
    return seeker, listener


async def test_a_picture_does_not_take_the_place_of_words_that_wait(stage: Stage) -> None:
    seeker, listener = await holding(stage)
    send = starting(seeker, "contact:send")
    stage.play.world.send_file(seeker.person, b"x", "cat.jpg", kind="photo")
    await stage.settle()
    assert "only read words" in seeker.reads
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
    await ana.presses("start:lang:en")
    await ana.presses("start:yes:en")
    await ana.says(name + "\u200b.")
    assert await stage.rows("SELECT id FROM person WHERE pseudonym IS NOT NULL") == []


@pytest.mark.parametrize("name", ["Ana ①②③④⑤⑥", "06,12,34,56", "0·6·1·2·3·4", "0️⃣6️⃣1️⃣2️⃣3️⃣", "٠٦١٢٣", "(06)_12_34"])
async def test_a_name_does_not_carry_a_number_however_it_is_written(stage: Stage, name: str) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("start:lang:en")
    await ana.presses("start:yes:en")
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
    texts = stage.program.front.texts
    monkeypatch.delitem(texts._sources["en"], "old-button")  # a text that was forgotten
    monkeypatch.setattr(texts, "_read", texts._parsed)
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
        await chief.presses(f"group:publish:{group}")
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
    stage.chief = chief  # type: ignore[attr-defined]
    ana = await stage.member("Ana", "🌸" * 31 + "A", language)
    name = "<&" * 29 + "🌸A"
    group = await make_group(chief, name, town="🌊" * 59 + "x", language=language)
    for actor in (chief, ana):
        await join(actor, group)
    await write_charter(chief, group, "<" * 100 + "🌿" * 1449 + "x")
    await chief.says("/announce " + "<" * 40 + "🌻" * 1730)
    await chief.presses(starting(chief, "announce:send"))
    assert ana.heard("🌻" * 1730)
    await chief.forges(f"announce:history:{group}:0")
    await chief.presses(starting(chief, "announce:read"))
    assert chief.heard("🌻" * 1730)
    await ana.forges(f"group:charter:{group}")
    assert "🌿" * 1449 in ana.reads
    listener = await helper(stage, "🦉" * 31 + "o", "work", language=language)
    await ask(ana, language=language)
    await listener.presses(starting(listener, "offer:yes"))
    await ana.presses(starting(ana, "peer:start"))
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
        await stage.program.intake.take(batch)
        await stage.settle()
        assert not actor.heard("broke")
    assert await stage.rows("SELECT * FROM failed_update") == []
    stage.play.violations.clear()  # these presses are none of the playground's: it does not know their ids


async def test_a_forged_payload_does_not_make_buttons_that_cannot_be_sent(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.forges("start:yes:en:join_" + "y" * 46)
    await ana.says("Heron")
    assert "Heron" in ana.reads
    assert not ana.heard("broke")
