"""Forged buttons, made-up words, other people's ids: everybody gets an answer, and nobody gets more than is theirs."""

import html
import re
import traceback
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from bot.domain.contacts import length
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.services.subjects import freshen
from bot.storage.database import Transaction
from bot.wire.gateway import Call
from bot.wire.limits import Limits
from handlers import COMMANDS, CONFIRMED, IN_GROUPS, PRESSES
from handlers.core.sure import SURE
from tests.group_steps import handle_of, join, make_facilitator, make_group, propose, schedule
from tests.own_words_steps import hands_in
from tests.peers_stage import ask, coordinator_of, helper, opened
from tests.stage import NOON, Actor, Stage, update_of

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
    "proposal:say": ("1:yes", "1:no"),
    "proposal:choose": ("1",),
    "proposals:set": ("3",),
    "meeting:set": ("when", "note"),
    "meeting:length": ("60",),
    "meeting:remove": ("place", "note"),
    "contact:tell": ("money",),
    "contact:rest": ("7",),
    "reports:decide": ("ended", "elsewhere"),
    "inquiry:ask": ("money", "words"),
    "own:because": ("known",),
    "peer:widen": ("1:en",),
}

# What may not change by the hand of somebody whose it is not; `:me` is who presses.
OTHERS = {
    "groups": "SELECT id, joining, zone, reminders, name FROM groups WHERE id = :group",
    "charter": "SELECT group_id, version FROM charter WHERE group_id = :group",
    "membership": "SELECT person_id, state, role, muted FROM membership WHERE group_id = :group AND person_id <> :me",
    "inside": "SELECT person_id FROM membership WHERE group_id = :group AND person_id = :me AND state <> 'waiting'",
    "meeting": "SELECT id, state, revision, starts_at FROM meeting WHERE group_id = :group",
    "answer": "SELECT meeting_id, person_id, choice FROM answer",
    "proposal": "SELECT id, state, told_at, meeting_id FROM proposal WHERE group_id = :group",
    "proposal_vote": "SELECT proposal_id, person_id, number, choice FROM proposal_vote",
    "announcement": "SELECT id, state, recipients FROM announcement WHERE group_id = :group",
    "place": "SELECT id, group_id FROM place",
    "invite": "SELECT code FROM invite WHERE group_id = :group",
    "helper": "SELECT person_id, state, paused_until, most_open FROM helper WHERE person_id <> :me",
    "own_words": "SELECT id, person_id FROM own_words WHERE person_id <> :me",
    "request": "SELECT id, state FROM request WHERE seeker_id <> :me",
    "offer": "SELECT id, state FROM offer o WHERE helper_id <> :me",
    "contact": "SELECT id, state, paused_by FROM contact WHERE seeker_id <> :me AND helper_id <> :me",
    "report": "SELECT id, state FROM report",
    "look": "SELECT person_id, looked_by FROM look WHERE group_id = :group AND looked_by = :me",
    "blocked": "SELECT person_id, other_id FROM blocked",
    "person": "SELECT id, coordinator, pseudonym FROM person WHERE id <> :me",
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
        await hands_in(newcomer)
        await leader.says("/announce We paint on Friday")
        await leader.presses(leader.starting("announce:send"))
        await leader.says("/announce A draft")
        chat = stage.play.world.group("The Elms chat", leader.person)
        stage.play.world.add_bot(chat, leader.person)
        await stage.settle()
        place = (await stage.rows("SELECT id FROM place"))[0]["id"]
        await leader.forges(f"link:yes:{place}:{self.group}")
        await leader.forges(f"members:invite:{self.group}")
        meeting = await schedule(leader, self.group, NOON + 9 * DAY)
        await member.forges(f"meeting:answer:{meeting}:coming")
        proposal = await propose(member, self.group, NOON + 9 * DAY)
        handles = [await handle_of(each, self.group) for each in (leader, member, waits)]
        found = {
            "announcement": "id",
            "request": "id",
            "offer": "id",
            "report": "id",
            "helper": "person_id",
            "own_words": "id",
        }
        rows = [row["it"] for table, it in found.items() for row in await stage.rows(f"SELECT {it} AS it FROM {table}")]
        self.ids = [self.group, meeting, proposal, place, contact, *handles, *rows]

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
        for name in (*PRESSES, *(SURE + name for name in CONFIRMED)):
            seconds = SECONDS.get(name.removeprefix(SURE), (self.group,) if name in ("link:to", "link:yes") else ("1",))
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


LOOKED_AT: dict[bytes, list[str]] = {}


def said(stage: Stage, letter: Letter) -> list[str]:
    """What Telegram would refuse of a letter. Most buttons get an answer that others have got: of a hundred one is new."""
    kept = msgspec.json.encode(replace(letter, id=""))
    if kept not in LOOKED_AT:
        LOOKED_AT[kept] = list(troubles(stage.program.dispatcher.render(letter)))
    return LOOKED_AT[kept]


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
    dispatcher, chat = stage.program.dispatcher, raw["callback_query"]["message"]["chat"]
    wrong: list[str] = []
    update = update_of(raw)
    try:
        await dispatcher.handle(tx, update)
    except Refused as no:
        tx.letters, tx.toasts = [], []
        await dispatcher.refuse(tx, update, no)
    for letter in tx.letters:
        msgspec.json.encode(letter.facts)
        fresh_facts = freshen().get(letter.screen)
        fresh = letter if fresh_facts is None else await fresh_facts(tx, letter)
        wrong += said(stage, fresh) if fresh else []
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
    assert {"meeting:answer"} == IN_GROUPS


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


async def test_a_forged_payload_does_not_make_buttons_that_cannot_be_sent(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.forges("start:yes:join_" + "y" * 46)
    await ana.keeps("Heron")
    assert "Heron" in ana.reads
    assert not ana.heard("broke")
