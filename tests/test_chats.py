"""Linked Telegram group chats the bot may not write in, or not yet: who is told, what is shown, and what is posted afterwards."""

from typing import Any

from handlers import GROUP_COMMANDS
from playground.shapes import GENERAL
from tests.announcement_rows import announces, facilitator, group, member
from tests.lost import leaves, loses
from tests.meeting_rows import plan
from tests.stage import Actor, Stage, first_line
from tests.test_places import GroupChat, linked_chat

LINE = "2026-12-03 14:00 Tea & talk"

# What else Telegram answers when the bot is in the chat and may not write, and what is told of it.
OTHER_SENTENCES = {
    "Bad Request: CHAT_WRITE_FORBIDDEN": "may not write there",
    "Bad Request: CHAT_RESTRICTED": "may not write there",
    "Bad Request: have no rights to send a message": "may not write there",
    "Bad Request: TOPIC_DELETED": "closed or gone",
}


async def scene(stage: Stage, *others: Actor) -> tuple[Actor, GroupChat, str]:
    """A facilitator, the supergroup linked to their group, and the group."""
    home = await group(stage, "The Neighbours")
    fran = await facilitator(stage, home)
    await member(stage, home, "Ana", "Heron")
    return fran, await linked_chat(stage, fran, *others, kind="supergroup"), home


async def forum(stage: Stage) -> tuple[Actor, GroupChat, int]:
    """The same with topics: the number of one beside General. The chat is linked in General."""
    fran, chat, _ = await scene(stage)
    stage.play.world.use_topics(chat.chat, fran.person)
    topic = stage.play.world.open_topic(chat.chat, "Outings", fran.person)
    await stage.settle()
    return fran, chat, topic.id


async def linked_in_topic(stage: Stage) -> tuple[Actor, GroupChat, int]:
    fran, chat, topic = await forum(stage)
    await fran.says(f"/start {await door_in(chat, fran, topic)}")
    await fran.presses("Link this group")
    return fran, chat, topic


async def door_in(chat: GroupChat, actor: Actor, topic: int | None) -> str:
    await chat.hears(actor, "/link", topic)
    return chat.door


async def place(stage: Stage) -> dict[str, Any]:
    [row] = await stage.rows("SELECT id, present, group_id, topic, mute, held FROM place")
    return row


# The bot may not write


async def test_those_who_facilitate_are_told_once_and_link_shows_it(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    stage.play.world.permit(chat.chat, writing=False)  # of this Telegram tells bots nothing
    await plan(stage, fran, LINE)
    await announces(fran, "Hello")
    [told] = fran.heard("A linked Telegram group gets nothing at the moment.")
    assert "Tea room" in told.text
    assert "the bot may not write there" in await fran.says("/link")
    assert (await place(stage))["mute"] == "rights"


async def test_whatever_telegram_calls_it(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    for n, (sentence, words) in enumerate(OTHER_SENTENCES.items(), 1):
        stage.play.faults.add("sendMessage", "400", match=f"chat_id={chat.chat.id} ", description=sentence)
        await announces(fran, "Hello")
        assert len(fran.heard("gets nothing at the moment")) == n
        assert words in fran.heard("gets nothing")[-1].text
        assert words in await fran.says("/link")
        await announces(fran, "Hello again")
        assert (await place(stage))["mute"] is None


async def test_what_could_not_be_posted_is_as_soon_as_the_bot_may_write_again(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    stage.play.world.permit(chat.chat, writing=False)
    await plan(stage, fran, LINE)
    stage.play.world.permit(chat.chat, writing=True)
    said = len(chat.messages)
    await announces(fran, "Hello")
    await stage.passes(3)
    assert [first_line(m.text) for m in chat.messages[said:]] == [
        "An announcement from the facilitators.",
        "A meeting.",
    ]
    assert "meetings and announcements of the group The Neighbours" in await fran.says("/link")
    stage.play.world.permit(chat.chat, writing=False)
    await announces(fran, "And again")
    assert len(fran.heard("gets nothing at the moment")) == 2


async def test_telegram_itself_says_that_the_bot_may_not_write_and_that_it_may(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    stage.play.world.mute(chat.chat, stage.play.world.bot, fran.person)
    await stage.settle()
    assert len(fran.heard("gets nothing at the moment")) == 1
    await plan(stage, fran, LINE)
    stage.play.world.unmute(chat.chat, stage.play.world.bot, fran.person)
    await stage.settle()
    assert (await place(stage))["mute"] is None
    await stage.passes(2)
    assert first_line(chat.reads) == "A meeting."


async def test_linking_once_more_mends_it(stage: Stage) -> None:
    fran, chat, home = await scene(stage)
    stage.play.world.permit(chat.chat, writing=False)
    await plan(stage, fran, LINE)
    stage.play.world.permit(chat.chat, writing=True)
    await fran.forges(f"link:yes:{(await place(stage))['id']}:{home}")
    await stage.passes(2)
    assert first_line(chat.reads) == "A meeting."
    assert (await place(stage))["mute"] is None


async def test_an_announcement_says_before_it_goes_where_it_will_not_be_read(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    await fran.says("/announce Hello")
    assert "It will also be written in one linked Telegram group." in fran.reads
    stage.play.world.permit(chat.chat, writing=False)
    await plan(stage, fran, LINE)
    await fran.says("/announce Hello")
    assert "also be written" not in fran.reads
    assert "In one linked Telegram group, the bot cannot write at the moment" in fran.reads
    await chat.remove_bot()
    await fran.says("/announce Hello")
    assert "also be written" not in fran.reads
    assert "cannot write at the moment" in fran.reads


async def test_a_chat_that_is_linked_to_nothing_concerns_nobody(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    chat = GroupChat(stage, "Tea room", fran)
    await chat.add_bot()
    stage.play.world.permit(chat.chat, writing=False)
    await chat.hears(fran, "/link")
    assert not fran.heard("gets nothing")


# Topics


async def test_each_answer_goes_to_the_topic_it_was_asked_in(stage: Stage) -> None:
    fran, chat, topic = await forum(stage)
    for command in GROUP_COMMANDS:
        said = len(chat.messages)
        await chat.hears(fran, f"/{command}", topic)
        await chat.hears(fran, f"/{command}")
        assert [m.topic for m in chat.messages[said:]] == [topic, None], command


async def test_a_thread_of_answers_is_no_topic(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    first = stage.play.world.say(fran.person, "hello", chat.chat)
    message = stage.play.world.say(fran.person, "/help", chat.chat, reply_to=first).to_json()
    stage.play.world.update("message", message | {"message_thread_id": first.id})
    await stage.settle()
    [*_, asked] = [r for r in list(stage.play.requests) if r.method == "sendMessage"]
    assert "message_thread_id" not in asked.params


async def test_what_is_posted_goes_to_the_topic_the_chat_was_linked_in(stage: Stage) -> None:
    fran, chat, topic = await forum(stage)
    await fran.says(f"/start {await door_in(chat, fran, topic)}")
    assert "They go to the topic where you wrote /link" in fran.reads
    said = len(chat.messages)
    await fran.presses("Link this group")
    await plan(stage, fran, LINE)
    await announces(fran, "Hello")
    assert [m.topic for m in chat.messages[said:]] == [topic] * 3
    await fran.says(f"/start {await door_in(chat, fran, None)}")
    assert "the topic where you wrote" not in fran.reads
    await fran.presses("Link this group")
    await announces(fran, "Hello in General")
    assert chat.messages[-1].topic is None


async def test_writing_link_in_a_topic_moves_nothing_before_somebody_who_may_says_so(stage: Stage) -> None:
    fran, chat, topic = await forum(stage)
    stranger = await stage.member("Sam", "Tern")
    stage.play.world.join(chat.chat, stranger.person)
    assert "only some people" in await stranger.says(f"/start {await door_in(chat, stranger, topic)}")
    await announces(fran, "Hello")
    assert chat.messages[-1].topic is None


async def test_a_topic_that_was_closed_is_told_and_tried_again_when_it_is_open(stage: Stage) -> None:
    fran, chat, topic = await linked_in_topic(stage)
    stage.play.world.close_topic(chat.chat, topic, fran.person)
    await plan(stage, fran, LINE)
    assert "the topic the bot writes in is closed or gone" in fran.heard("gets nothing at the moment")[0].text
    assert "closed or gone" in await fran.says("/link")
    stage.play.world.reopen_topic(chat.chat, topic, fran.person)
    await stage.settle()
    await stage.passes(2)
    assert (chat.messages[-1].topic, first_line(chat.reads)) == (topic, "A meeting.")
    assert (await place(stage))["mute"] is None


async def test_general_that_was_closed_is_told_too(stage: Stage) -> None:
    fran, chat, _ = await forum(stage)
    stage.play.world.close_topic(chat.chat, GENERAL, fran.person)
    await announces(fran, "Hello")
    assert "closed or gone" in fran.heard("gets nothing at the moment")[0].text
    stage.play.world.reopen_topic(chat.chat, GENERAL, fran.person)
    await stage.settle()
    assert (await place(stage))["mute"] is None


async def test_a_topic_that_was_deleted_is_left_for_another(stage: Stage) -> None:
    fran, chat, topic = await linked_in_topic(stage)
    stage.play.world.delete_topic(chat.chat, topic)
    await plan(stage, fran, LINE)
    assert "To choose another topic, write /link in it" in fran.heard("gets nothing at the moment")[0].text
    await fran.says(f"/start {await door_in(chat, fran, None)}")
    await fran.presses("Link this group")
    await stage.passes(2)
    assert (chat.messages[-1].topic, first_line(chat.reads)) == (None, "A meeting.")


async def test_what_happens_in_another_topic_says_nothing_of_the_one_that_is_linked(stage: Stage) -> None:
    fran, chat, topic = await forum(stage)
    stage.play.world.close_topic(chat.chat, topic, fran.person)
    await chat.hears(fran, "/help", topic)
    assert not fran.heard("gets nothing")
    stage.play.world.reopen_topic(chat.chat, topic, fran.person)
    stage.play.world.close_topic(chat.chat, GENERAL, fran.person)
    await announces(fran, "Hello")
    assert (await place(stage))["mute"] == "topic"
    await chat.hears(fran, "/help", topic)
    assert (await place(stage))["mute"] == "topic"


async def test_who_writes_in_a_topic_of_the_private_chat_that_is_gone_is_answered_all_the_same(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    message = {
        "message_id": 900, "date": int(stage.clock.at), "chat": ana.place.to_json(), "from": ana.person.user(),
        "text": "/crisis", "message_thread_id": 7, "is_topic_message": True,
    }  # fmt: skip
    stage.play.world.update("message", message)
    await stage.settle()
    *_, first, second = [r for r in list(stage.play.requests) if r.method == "sendMessage"]
    assert int(first.params["message_thread_id"]) == 7
    assert "message_thread_id" not in second.params
    assert first_line(ana.reads) == "Some useful numbers."


# Thrown out, and put back


async def test_those_who_facilitate_are_told_that_the_bot_was_removed_and_link_shows_it(stage: Stage) -> None:
    fran, chat, home = await scene(stage)
    gil = await facilitator(stage, home, name="Gil", pseudonym="Geai")
    stage.play.world.join(chat.chat, gil.person)
    stage.play.world.remove_bot(chat.chat, gil.person)
    await stage.settle()
    await stage.passes(5)
    (told,) = fran.heard("The bot was removed from a Telegram group.")
    assert "Tea room" in told.text
    assert not gil.heard("was removed"), "who did it knows"
    assert "the bot is no longer in it" in await fran.presses("See linked groups", told)
    assert "Unlink Tea room?" in await fran.presses("Unlink", told)
    await chat.add_bot()
    await chat.remove_bot()
    await stage.passes(5)
    assert len(gil.heard("was removed")) == 1


async def test_a_removal_that_is_found_out_when_something_is_posted_is_told_too(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    stage.play.faults.add(
        "sendMessage", "403", match=f"chat_id={chat.chat.id} ", description="Forbidden: bot was kicked from the supergroup chat"
    )  # fmt: skip
    await plan(stage, fran, LINE)
    await stage.passes(5)
    assert len(fran.heard("The bot was removed from a Telegram group.")) == 1


async def test_a_bot_that_is_back_at_once_was_not_removed(stage: Stage) -> None:
    fran, chat, _ = await scene(stage)
    await put_back(stage, chat, fran)
    await stage.passes(10)
    assert not fran.heard("was removed")


async def put_back(stage: Stage, chat: GroupChat, by: Actor) -> None:
    await chat.remove_bot()
    stage.play.world.add_bot(chat.chat, by.person)
    await stage.settle()


async def with_stranger(stage: Stage) -> tuple[Actor, GroupChat, Actor]:
    stranger = await stage.newcomer("Sam")
    fran, chat, _ = await scene(stage, stranger)
    return fran, chat, stranger


async def test_put_back_by_somebody_else_nothing_is_posted_before_a_yes(stage: Stage) -> None:
    fran, chat, stranger = await with_stranger(stage)
    await put_back(stage, chat, stranger)
    assert first_line(fran.reads) == "Is this Telegram group still yours?"
    await stage.passes(5)  # it says who it is
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


@leaves("place-back")
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
