"""Groups with topics: what the bot hears of them, and where it may write."""

from typing import Any

import pytest

from playground.server import Playground
from playground.world import Group, Person, WorldError
from tests.playground.wire import Wire, kinds

GENERAL = 1


@pytest.fixture
async def topic(play: Playground, forum: Group, ana: Person) -> int:
    """A topic that Ana has opened, which the bot knows of."""
    opened = play.world.open_topic(forum, "Sorties", by=ana)
    play.world.queue.clear()
    return opened.id


async def test_topics_are_opened_renamed_closed_and_reopened(
    play: Playground, bot: Wire, ana: Person, forum: Group
) -> None:
    opened = play.world.open_topic(forum, "Sorties", by=ana)
    play.world.rename_topic(forum, opened.id, "Sorties et repas", by=ana)
    play.world.close_topic(forum, opened.id, by=ana)
    play.world.reopen_topic(forum, opened.id, by=ana)
    heard = await bot.told()
    assert heard[0]["forum_topic_created"] == {"name": "Sorties", "icon_color": opened.icon_color}
    assert heard[0]["message_id"] == opened.id
    assert heard[1]["forum_topic_edited"] == {"name": "Sorties et repas"}
    assert kinds([{"message": each} for each in heard[2:]]) == [
        "message forum_topic_closed",
        "message forum_topic_reopened",
    ]
    assert [(each["message_thread_id"], each["is_topic_message"]) for each in heard] == [(opened.id, True)] * 4
    assert heard[0]["chat"]["is_forum"] is True


async def test_general_is_closed_hidden_and_shown_without_a_number(
    play: Playground, bot: Wire, ana: Person, forum: Group
) -> None:
    play.world.hide_general(forum, by=ana)
    play.world.reopen_topic(forum, GENERAL, by=ana)
    heard = await bot.told()
    assert kinds([{"message": each} for each in heard]) == [
        "message forum_topic_closed",
        "message general_forum_topic_hidden",
        "message general_forum_topic_unhidden",
        "message forum_topic_reopened",
    ]
    assert all("message_thread_id" not in each for each in heard)


async def test_what_is_said_in_a_topic_says_so_and_answers_what_opened_it(
    play: Playground, bot: Wire, ana: Person, forum: Group, topic: int
) -> None:
    play.world.say(ana, "/dans_le_sujet", forum, topic=topic)
    play.world.say(ana, "/dans_general", forum)
    inside, general = await bot.told()
    assert (inside["message_thread_id"], inside["is_topic_message"]) == (topic, True)
    # In a topic everything is an answer, to bots: where it answers nothing, to the message that opened the topic.
    assert inside["reply_to_message"]["forum_topic_created"]["name"] == "Sorties"
    assert not general.keys() & {"message_thread_id", "is_topic_message", "reply_to_message"}


async def test_an_answer_goes_into_the_topic_of_what_it_answers(
    play: Playground, bot: Wire, ana: Person, forum: Group, topic: int
) -> None:
    asked = await bot.do("sendMessage", chat_id=forum.id, message_thread_id=topic, text="qui vient ?")
    said = play.world.say(ana, "moi", forum, reply_to=asked["message_id"])
    answer = await bot.do("sendMessage", chat_id=forum.id, text="bien", reply_parameters={"message_id": said.id})
    (heard,) = await bot.told()
    assert [each["message_thread_id"] for each in (asked, heard, answer)] == [topic] * 3
    assert heard["reply_to_message"]["message_id"] == asked["message_id"]
    assert asked["reply_to_message"]["message_id"] == topic


async def test_an_answer_to_another_topic_is_one_from_elsewhere(
    play: Playground, bot: Wire, ana: Person, forum: Group, topic: int
) -> None:
    said = play.world.say(ana, "/aide", forum)
    sent = await bot.do(
        "sendMessage", chat_id=forum.id, message_thread_id=topic, text="ici", reply_parameters={"message_id": said.id}
    )
    assert (sent["message_thread_id"], sent["external_reply"]["message_id"]) == (topic, said.id)
    assert "reply_to_message" not in sent


async def test_into_a_closed_topic_only_who_leads_writes(
    play: Playground, bot: Wire, ana: Person, bea: Person, forum: Group, topic: int
) -> None:
    async def send(**more: Any) -> str:
        return await bot.refusal("sendMessage", chat_id=forum.id, text="x", **more)

    play.world.close_topic(forum, topic, by=ana)
    assert await send(message_thread_id=topic) == "Bad Request: TOPIC_CLOSED"
    with pytest.raises(WorldError, match="this topic is closed"):
        play.world.say(bea, "et moi ?", forum, topic=topic)
    play.world.say(ana, "fini", forum, topic=topic)
    inside = play.world.seen(ana, forum)[-1].id
    assert await send(reply_parameters={"message_id": inside}) == "Bad Request: TOPIC_CLOSED"
    await bot.do("sendMessage", chat_id=forum.id, text="en général")
    play.world.close_topic(forum, GENERAL, by=ana)
    assert await send() == "Bad Request: TOPIC_CLOSED"
    play.world.make_admin(forum, play.world.bot, without=("can_manage_topics",))
    assert await send() == "Bad Request: TOPIC_CLOSED"
    play.world.make_admin(forum, play.world.bot)
    await bot.do("sendMessage", chat_id=forum.id, text="x", message_thread_id=topic)


async def test_a_topic_that_is_not_there_is_not_found(
    play: Playground, bot: Wire, ana: Person, forum: Group, topic: int
) -> None:
    async def send(chat: int, thread: int, method: str = "sendMessage", **more: Any) -> str:
        return await bot.refusal(method, chat_id=chat, message_thread_id=thread, **more)

    sentence = "Bad Request: message thread not found"
    assert await send(forum.id, 4242, text="x") == sentence
    assert await send(forum.id, GENERAL, text="x") == sentence
    assert await send(ana.id, 4242, text="x") == sentence
    assert await send(forum.id, 4242, "sendChatAction", action="typing") == sentence
    inside = await bot.do("sendMessage", chat_id=forum.id, message_thread_id=topic, text="x")
    play.world.delete_topic(forum, topic)
    assert await send(forum.id, topic, text="x") == sentence
    assert await bot.told() == []
    refusal = await bot.refusal("editMessageText", chat_id=forum.id, message_id=inside["message_id"], text="y")
    assert refusal == "Bad Request: message to edit not found"


async def test_the_bot_keeps_topics_when_it_may(play: Playground, bot: Wire, ana: Person, forum: Group) -> None:
    here = {"chat_id": forum.id}
    assert await bot.refusal("createForumTopic", **here, name="x") == "Bad Request: not enough rights to create a topic"
    play.world.make_admin(forum, play.world.bot)
    topic = await bot.do("createForumTopic", **here, name="Repas", icon_color=0xFFD67E)
    inside = here | {"message_thread_id": topic["message_thread_id"]}
    await bot.do("editForumTopic", **inside, name="Grands repas")
    await bot.do("closeForumTopic", **inside)
    assert await bot.refusal("closeForumTopic", **inside) == "Bad Request: TOPIC_NOT_MODIFIED"
    await bot.do("reopenForumTopic", **inside)
    await bot.do("hideGeneralForumTopic", **here)
    await bot.do("unhideGeneralForumTopic", **here)
    await bot.do("reopenGeneralForumTopic", **here)
    await bot.do("closeGeneralForumTopic", **here)
    await bot.do("deleteForumTopic", **inside)
    assert await bot.refusal("deleteForumTopic", **inside) == "Bad Request: TOPIC_ID_INVALID"
    # Of what it does with topics, the bot hears like everybody there.
    assert kinds(await bot.news()) == [
        "my_chat_member",
        "message forum_topic_created",
        "message forum_topic_edited",
        "message forum_topic_closed",
        "message forum_topic_reopened",
        "message forum_topic_closed",
        "message general_forum_topic_hidden",
        "message general_forum_topic_unhidden",
        "message forum_topic_reopened",
        "message forum_topic_closed",
    ]


async def test_only_supergroups_have_topics(
    play: Playground, bot: Wire, ana: Person, bea: Person, group: Group
) -> None:
    with pytest.raises(WorldError, match="only a supergroup has topics"):
        play.world.use_topics(group, by=ana)
    refusal = await bot.refusal("createForumTopic", chat_id=group.id, name="x")
    assert refusal == "Bad Request: the chat is not a forum"
    with pytest.raises(WorldError, match="Les mardis has no topics"):
        play.world.say(ana, "x", group, topic=3)


async def test_a_group_gives_up_its_topics(play: Playground, bot: Wire, ana: Person, forum: Group, topic: int) -> None:
    play.world.drop_topics(forum, by=ana)
    play.world.say(ana, "/encore", forum)
    (heard,) = await bot.told()
    assert "is_forum" not in heard["chat"]
    await bot.do("sendMessage", chat_id=forum.id, message_thread_id=topic, text="x")


async def test_in_a_private_chat_the_bot_makes_names_and_deletes_topics_and_nobody_closes_them(
    play: Playground, bot: Wire, ana: Person
) -> None:
    here = {"chat_id": ana.id}
    play.world.say(ana, "/start")
    await bot.told()
    assert await bot.refusal("createForumTopic", **here, name="x") == "Bad Request: the chat is not a forum"
    assert (await bot.do("getMe"))["has_topics_enabled"] is False
    play.world.divide(ana, True)
    assert (await bot.do("getMe"))["has_topics_enabled"] is True
    made = await bot.do("createForumTopic", **here, name="Pinson")
    inside = here | {"message_thread_id": made["message_thread_id"]}
    await bot.do("editForumTopic", **inside, name="Mésange")
    assert await bot.refusal("closeForumTopic", **inside) == "Bad Request: the chat is not a supergroup forum"
    sent = await bot.do("sendMessage", **inside, text="ici")
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (made["message_thread_id"], True)
    play.world.say(ana, "dedans", topic=made["message_thread_id"])
    play.world.say(ana, "en réponse", reply_to=sent["message_id"])
    play.world.say(ana, "d'ailleurs", reply_to=sent["message_id"], topic=GENERAL)
    opened, named, within, answer, outside = await bot.told()
    assert opened["forum_topic_created"]["name"] == "Pinson"
    assert named["forum_topic_edited"] == {"name": "Mésange"}
    assert "reply_to_message" not in within
    assert [each.get("message_thread_id") for each in (within, answer, outside)] == [sent["message_thread_id"]] * 2 + [
        None
    ]
    assert outside["external_reply"]["message_id"] == sent["message_id"]
    await bot.do("deleteForumTopic", **inside)
    assert await bot.refusal("sendMessage", **inside, text="x") == "Bad Request: message thread not found"
    left = [each.text for each in play.world.seen(ana)]
    assert left[-1] == "d'ailleurs"
    assert not {"ici", "dedans"} & {*left}
