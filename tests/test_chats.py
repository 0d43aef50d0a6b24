"""Linked Telegram group chats the bot may not write in, or not yet: who is told, what is shown, and what is posted afterwards."""

from typing import Any

from handlers import GROUP_COMMANDS
from playground.membership import PERMISSIONS
from tests.announcement_rows import announces, facilitator, group, member
from tests.lost import loses
from tests.meeting_rows import plan
from tests.stage import Actor, Stage, first_line
from tests.test_places import GroupChat, linked_chat

LINE = "2026-12-03 14:00 Tea & talk"
TOPIC = 77

# What Telegram answers when the bot is in the chat and may not write: (sentence, where the facilitators look)
SILENT = {
    "Bad Request: not enough rights to send text messages to the chat": "rights",
    "Bad Request: CHAT_WRITE_FORBIDDEN": "rights",
    "Bad Request: CHAT_RESTRICTED": "rights",
    "Bad Request: TOPIC_CLOSED": "topic",
    "Bad Request: message thread not found": "topic",
}


async def scene(stage: Stage) -> tuple[Actor, GroupChat, str]:
    """A facilitator, the chat linked to their group, and the group."""
    home = await group(stage, "The Neighbours")
    fran = await facilitator(stage, home)
    await member(stage, home, "Ana", "Heron")
    return fran, await linked_chat(stage, fran), home


def silences(stage: Stage, chat: GroupChat, sentence: str, match: str = "") -> None:
    """Telegram refuses what is sent there from now on."""
    live = stage.play.world.live(chat.chat).id
    stage.play.faults.add("sendMessage", "400", match=match or f"chat_id={live} ", times=None, description=sentence)


def said_there(stage: Stage, chat: GroupChat) -> list[dict[str, Any]]:
    """What the bot asked Telegram to send there."""
    live = str(stage.play.world.live(chat.chat).id)
    asked = list(stage.play.requests)
    return [dict(r.params) for r in asked if r.method == "sendMessage" and str(r.params.get("chat_id")) == live]


async def hears(stage: Stage, chat: GroupChat, actor: Actor, words: str, **more: Any) -> None:
    """Somebody writes in the chat, as Telegram tells it of forums: `more` belongs to the message."""
    live = stage.play.world.live(chat.chat)
    command = [{"type": "bot_command", "offset": 0, "length": len(words)}] if words.startswith("/") else []
    message = {
        "message_id": 900, "date": int(stage.clock.at), "chat": live.to_json(), "from": actor.person.user(),
        "text": words, "entities": command,
    }  # fmt: skip
    stage.play.world.update("message", message | more)
    await stage.settle()


async def place(stage: Stage) -> dict[str, Any]:
    [row] = await stage.rows("SELECT id, present, group_id, topic, mute, held FROM place")
    return row


# The bot may not write


async def test_those_who_facilitate_are_told_once_and_link_shows_it(stage: Stage) -> None:
    for sentence, where in SILENT.items():
        assert where in ("rights", "topic"), sentence
    fran, chat, _ = await scene(stage)
    silences(stage, chat, "Bad Request: not enough rights to send text messages to the chat")
    await plan(stage, fran, LINE)
    await announces(fran, "Hello")
    assert len(fran.heard("A linked Telegram group gets nothing at the moment.")) == 1
    assert "Tea room" in fran.heard("gets nothing")[0].text
    assert "the bot may not write there" in await fran.says("/link")
    assert (await place(stage))["mute"] == "rights"


async def test_each_way_of_being_silenced_is_told(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    for n, (sentence, where) in enumerate(SILENT.items(), 1):
        silences(stage, chat, sentence)
        await announces(fran, "Hello")
        assert len(fran.heard("gets nothing at the moment")) == n
        assert ("closed or gone" in fran.heard("gets nothing")[-1].text) == (where == "topic")
        assert ("closed or gone" in await fran.says("/link")) == (where == "topic")
        stage.play.faults.clear()
        await announces(fran, "Hello again")
        assert (await place(stage))["mute"] is None


async def test_what_could_not_be_posted_is_as_soon_as_the_bot_may_write_again(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    silences(stage, chat, "Bad Request: TOPIC_CLOSED")
    await plan(stage, fran, LINE)
    stage.play.faults.clear()
    said = len(chat.messages)
    await announces(fran, "Hello")
    await stage.passes(3)
    assert [first_line(m.text) for m in chat.messages[said:]] == [
        "An announcement from the facilitators.",
        "A meeting.",
    ]
    assert "meetings and announcements of the group The Neighbours" in await fran.says("/link")
    silences(stage, chat, "Bad Request: TOPIC_CLOSED")
    await announces(fran, "And again")
    assert len(fran.heard("gets nothing at the moment")) == 2


async def test_telegram_itself_says_that_the_bot_may_not_write_and_that_it_may(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    await changes(stage, chat, fran, {"status": "restricted", "is_member": True, "can_send_messages": False})
    assert len(fran.heard("gets nothing at the moment")) == 1
    await changes(stage, chat, fran, {"status": "restricted", "is_member": True, "can_send_messages": True})
    assert (await place(stage))["mute"] is None


async def changes(stage: Stage, chat: GroupChat, by: Actor, now: dict[str, Any]) -> None:
    """What the bot may do in the chat changes."""
    bot = {"user": stage.play.world.bot.user()}
    may = dict.fromkeys(PERMISSIONS, True)
    stage.play.world.update(
        "my_chat_member",
        {
            "chat": stage.play.world.live(chat.chat).to_json(), "from": by.person.user(), "date": int(stage.clock.at),
            "old_chat_member": {"status": "member"} | bot, "new_chat_member": may | {"until_date": 0} | now | bot,
        },
    )  # fmt: skip
    await stage.settle()


async def test_linking_once_more_mends_it(stage: Stage) -> None:
    fran, chat, home = await scene(stage)
    silences(stage, chat, "Bad Request: CHAT_WRITE_FORBIDDEN")
    await plan(stage, fran, LINE)
    stage.play.faults.clear()
    await fran.forges(f"link:yes:{(await place(stage))['id']}:{home}")
    await stage.passes(2)
    assert chat.reads.startswith("A meeting.")
    assert (await place(stage))["mute"] is None


async def test_an_announcement_says_before_it_goes_where_it_will_not_be_read(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    await fran.says("/announce Hello")
    assert "It will also be written in one linked Telegram group." in fran.reads
    silences(stage, chat, "Bad Request: CHAT_RESTRICTED")
    await plan(stage, fran, LINE)
    await fran.says("/announce Hello")
    assert "also be written" not in fran.reads
    assert "In one linked Telegram group, the bot cannot write at the moment" in fran.reads
    stage.play.faults.clear()
    await chat.remove_bot()
    await fran.says("/announce Hello")
    assert "also be written" not in fran.reads
    assert "cannot write at the moment" in fran.reads


async def test_a_chat_that_is_linked_to_nothing_concerns_nobody(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    chat = GroupChat(stage, "Tea room", fran)
    await chat.add_bot()
    silences(stage, chat, "Bad Request: CHAT_WRITE_FORBIDDEN")
    await hears(stage, chat, fran, "/link")
    assert not fran.heard("gets nothing")


# Topics


async def test_an_answer_goes_to_the_topic_it_was_asked_in(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    for command in GROUP_COMMANDS:
        said = len(said_there(stage, chat))
        await hears(stage, chat, fran, f"/{command}", is_topic_message=True, message_thread_id=TOPIC)
        [answer] = said_there(stage, chat)[said:]
        assert answer["message_thread_id"] == TOPIC, command
    await hears(stage, chat, fran, "/help")
    assert "message_thread_id" not in said_there(stage, chat)[-1]
    await hears(stage, chat, fran, "/help", message_thread_id=TOPIC)  # a thread of replies is no topic
    assert "message_thread_id" not in said_there(stage, chat)[-1]


async def test_what_is_posted_goes_to_the_topic_the_chat_was_linked_in(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    await hears(stage, chat, fran, "/link", is_topic_message=True, message_thread_id=TOPIC)
    await fran.says(f"/start {chat.door}")
    assert "They go to the topic where you wrote /link" in fran.reads
    await fran.presses("Link this group")
    assert said_there(stage, chat)[-1]["message_thread_id"] == TOPIC  # that it is linked
    await plan(stage, fran, LINE)
    assert said_there(stage, chat)[-1]["message_thread_id"] == TOPIC
    await announces(fran, "Hello")
    assert said_there(stage, chat)[-1]["message_thread_id"] == TOPIC
    await hears(stage, chat, fran, "/link")
    await fran.says(f"/start {chat.door}")
    await fran.presses("Link this group")
    await announces(fran, "Hello in General")
    assert "message_thread_id" not in said_there(stage, chat)[-1]


async def test_writing_link_in_a_topic_moves_nothing_before_somebody_who_may_says_so(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    stranger = await stage.member("Sam", "Tern")
    await hears(stage, chat, stranger, "/link", is_topic_message=True, message_thread_id=TOPIC)
    door = chat.door
    assert "only some people" in await stranger.says(f"/start {door}")
    await announces(fran, "Hello")
    assert "message_thread_id" not in said_there(stage, chat)[-1]


async def test_an_answer_in_a_closed_topic_says_nothing_of_the_topic_that_is_linked(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    silences(stage, chat, "Bad Request: TOPIC_CLOSED", match=f"message_thread_id={TOPIC}")
    await hears(stage, chat, fran, "/help", is_topic_message=True, message_thread_id=TOPIC)
    assert not fran.heard("gets nothing")
    silences(stage, chat, "Bad Request: TOPIC_CLOSED")
    await announces(fran, "Hello")
    assert (await place(stage))["mute"] == "topic"
    stage.play.faults.clear()
    await hears(stage, chat, fran, "/help", is_topic_message=True, message_thread_id=TOPIC)
    assert (await place(stage))["mute"] == "topic"
    await hears(stage, chat, fran, "/help")
    assert (await place(stage))["mute"] is None


# Thrown out, and put back


async def put_back(stage: Stage, chat: GroupChat, by: Actor) -> None:
    await chat.remove_bot()
    stage.play.world.add_bot(chat.chat, by.person)
    await stage.settle()


async def with_stranger(stage: Stage) -> tuple[Actor, GroupChat, Actor]:
    home = await group(stage, "The Neighbours")
    fran = await facilitator(stage, home)
    await member(stage, home, "Ana", "Heron")
    stranger = await stage.newcomer("Sam")
    return fran, await linked_chat(stage, fran, stranger), stranger


async def test_put_back_by_somebody_else_nothing_is_posted_before_a_yes(stage: Stage) -> None:
    fran, chat, stranger = await with_stranger(stage)
    await put_back(stage, chat, stranger)
    assert first_line(fran.reads) == "Is this Telegram group still yours?"
    said = len(chat.messages)
    await plan(stage, fran, LINE)
    await announces(fran, "Hello")
    await stage.passes(60)
    assert len(chat.messages) == said
    assert "waits for your answer" in await fran.says("/link")
    await fran.presses("Answer for Tea room")
    assert "are written in Tea room again" in await fran.presses("Go on writing there")
    await stage.passes(2)
    assert [first_line(m.text) for m in chat.messages[said:]] == ["A meeting."]


async def test_a_no_unlinks_it(stage: Stage) -> None:
    fran, chat, stranger = await with_stranger(stage)
    await put_back(stage, chat, stranger)
    question = fran.last
    assert "It is unlinked" in await fran.presses("Unlink", question)
    row = await place(stage)
    assert (row["group_id"], row["held"]) == (None, 0)
    assert "no longer linked" in await fran.forges(f"link:keep:{row['id']}")


async def test_put_back_by_who_may_link_it_goes_on(stage: Stage) -> None:
    fran, chat, _ = await with_stranger(stage)
    await plan(stage, fran, LINE)
    await put_back(stage, chat, fran)
    assert not fran.heard("still yours")
    await announces(fran, "Hello")
    assert chat.reads.startswith("An announcement from the facilitators.")


async def test_only_who_facilitates_says_whether_it_is_still_theirs(stage: Stage) -> None:
    fran, chat, stranger = await with_stranger(stage)
    other = await stage.member("Gil", "Geai")
    await put_back(stage, chat, stranger)
    row = await place(stage)
    for verb in ("back", "keep", "cut"):
        assert "only some people" in await other.forges(f"link:{verb}:{row['id']}")
    assert (await place(stage))["held"] == 1
    await fran.forges(f"link:keep:{row['id']}")
    assert "are written in Tea room again" in await fran.forges(f"link:keep:{row['id']}")
    assert "Linked Telegram groups." in await fran.forges(f"link:back:{row['id']}")


@loses("place-back")
async def test_when_the_facilitator_cannot_be_asked_the_coordination_is(stage: Stage) -> None:
    fran, chat, stranger = await with_stranger(stage)
    chief = await stage.coordinator()
    stage.play.faults.add("sendMessage", "400", match=f"chat_id={fran.id} ", description="Bad Request: chat not found")
    await put_back(stage, chat, stranger)
    assert len(chief.heard("still yours")) == 1


async def test_when_the_facilitator_goes_while_it_is_asked_the_coordination_is(stage: Stage) -> None:
    fran, chat, stranger = await with_stranger(stage)
    chief = await stage.coordinator()
    await put_back(stage, chat, stranger)
    stage.play.world.block(fran.person)
    await stage.settle()
    assert chief.heard("still yours")


# The name it goes by


async def test_a_chat_that_is_renamed_is_shown_by_its_new_name(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    stage.play.world.rename(chat.chat, "Coffee room", fran.person)
    await stage.settle()
    assert "Coffee room" in await fran.says("/link")
    rows = await stage.rows("SELECT title FROM place")
    assert b"Coffee" not in bytes(rows[0]["title"])


async def test_a_name_that_changed_while_nobody_looked_is_read_from_whatever_comes_next(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    await plan(stage, fran, LINE)
    stage.play.world.live(chat.chat).title = "Kitchen"
    stage.play.world.changed(chat.messages[-1])
    stage.play.world.press(fran.person, chat.messages[-1], "Maybe", stage.play.world.live(chat.chat))
    await stage.settle()
    assert "Kitchen" in await fran.says("/link")
