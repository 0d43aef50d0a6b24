"""What people do in the private chat besides writing, what the bot hears of it, and what it never hears."""

from typing import Any

import pytest

from playground import contents
from playground.reactions import EMOJI
from playground.server import Playground
from playground.world import Group, Person, WorldError
from tests.playground.wire import Wire, kinds

ASKED = ["message", "message_reaction", "message_reaction_count", "my_chat_member"]


async def test_private_service_messages_hold_no_words(play: Playground, bot: Wire, ana: Person) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="x", reply_parameters={"message_id": 1})
    play.world.pin(ana, sent["message_id"])
    play.world.set_timer(ana, 86400)
    play.world.set_background(ana)
    heard = await bot.told()
    assert kinds([{"message": each} for each in heard]) == [
        "message pinned_message",
        "message message_auto_delete_timer_changed",
        "message chat_background_set",
    ]
    assert not any("text" in each for each in heard)
    pinned = heard[0]["pinned_message"]
    assert (pinned["message_id"], "reply_to_message" in pinned) == (sent["message_id"], False)
    assert heard[1]["message_auto_delete_timer_changed"] == {"message_auto_delete_time": 86400}


async def test_who_lets_the_bot_write_need_not_write_first(play: Playground, bot: Wire, bea: Person) -> None:
    play.world.allow_writing(bea)
    (heard,) = await bot.told()
    assert heard["write_access_allowed"] == {"from_request": True}
    await bot.do("sendMessage", chat_id=bea.id, text="bonjour")
    with pytest.raises(WorldError, match="the reason is one of request, attachment"):
        play.world.allow_writing(bea, "caprice")


async def test_people_send_other_things_than_words(play: Playground, bot: Wire, ana: Person) -> None:
    play.world.send(ana, contents.contact("+33612345678", "Béa", user_id=7))
    play.world.send(ana, contents.location(48.85, 2.35))
    play.world.send(ana, contents.venue(48.85, 2.35, "Salle", "1 rue"))
    play.world.send(ana, contents.dice(value=4))
    for kind in ("voice", "video", "audio", "animation", "video_note", "sticker", "photo"):
        play.world.send_file(ana, b"x", f"a.{kind}", kind=kind)
    asked = play.world.ask(ana, "Quand ?", ["mardi", "jeudi"], anonymous=False)
    play.world.vote(ana, asked, [1])  # of which nobody tells the bot: the poll is not its own
    heard = await bot.told()
    assert kinds([{"message": each} for each in heard]) == [
        "message contact", "message location", "message location venue", "message dice", "message voice", "message video",
        "message audio", "message animation document", "message video_note", "message sticker", "message photo",
        "message poll",
    ]  # fmt: skip
    assert heard[0]["contact"] == {"phone_number": "+33612345678", "first_name": "Béa", "user_id": 7}
    assert asked.content["poll"]["total_voter_count"] == 1
    with pytest.raises(WorldError, match="no such place"):
        contents.location(91, 0)


async def test_a_press_on_what_is_gone_tells_only_its_number(play: Playground, bot: Wire, ana: Person) -> None:
    markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
    sent = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=markup)
    await bot.do("deleteMessage", chat_id=ana.id, message_id=sent["message_id"])
    with pytest.raises(WorldError, match="sees no message"):
        play.world.press(ana, sent["message_id"], "y")
    play.world.press(ana, sent["message_id"], "y", stale=True)
    (update,) = await bot.news()
    query = update["callback_query"]
    assert query["message"] == {"chat": sent["chat"], "message_id": sent["message_id"], "date": 0}
    await bot.do("answerCallbackQuery", callback_query_id=query["id"])


async def test_of_what_people_delete_the_bot_hears_nothing(
    play: Playground, bot: Wire, ana: Person, bea: Person, large: Group
) -> None:
    one = play.world.say(ana, "un")
    sent = await bot.do("sendMessage", chat_id=ana.id, text="deux")
    common = play.world.say(bea, "/aide", large)
    play.world.queue.clear()
    play.world.delete(ana, one)
    here = {"chat_id": ana.id, "text": "x"}
    refusal = await bot.refusal("sendMessage", **here, reply_parameters={"message_id": one.id})
    assert refusal == "Bad Request: message to be replied not found"
    play.world.clear(ana)
    assert play.world.seen(ana) == []
    # What somebody has deleted for themselves alone is there for the bot as before.
    await bot.do("editMessageText", **here, message_id=sent["message_id"])
    play.world.clear(ana, for_both=True)
    refusal = await bot.refusal("editMessageText", **here, message_id=sent["message_id"])
    assert refusal == "Bad Request: message to edit not found"
    play.world.say(ana, "me revoilà")
    assert [each.text for each in play.world.seen(ana)] == ["me revoilà"]
    with pytest.raises(WorldError, match="Béa is no administrator"):
        play.world.delete(bea, play.world.say(ana, "x", large))
    play.world.delete(ana, common)
    assert [each["text"] for each in await bot.told()] == ["me revoilà"]


async def test_reactions_are_told_only_when_asked_for(play: Playground, bot: Wire, ana: Person) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="x")
    play.world.react(ana, sent["message_id"], "👍")
    assert await bot.news() == []
    await bot.do("getUpdates", allowed_updates=ASKED)
    play.world.react(ana, sent["message_id"], ["❤", "🔥"])
    play.world.react(ana, sent["message_id"], ["❤", "🔥"])
    play.world.react(ana, sent["message_id"])
    first, second = [each["message_reaction"] for each in await bot.news()]
    assert (first["user"], first["message_id"], first["chat"]["id"]) == (ana.user(), sent["message_id"], ana.id)
    assert first["old_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert [each["emoji"] for each in first["new_reaction"]] == ["❤", "🔥"]
    assert (second["old_reaction"], second["new_reaction"]) == (first["new_reaction"], [])
    with pytest.raises(WorldError, match="no such reaction"):
        play.world.react(ana, sent["message_id"], "🥕")


async def test_in_groups_reactions_are_told_to_an_administrator_bot(
    play: Playground, bot: Wire, ana: Person, bea: Person, large: Group
) -> None:
    await bot.do("getUpdates", allowed_updates=ASKED)
    said = play.world.say(bea, "qui vient ?", large)
    play.world.react(ana, said, "👍")
    assert await bot.news() == []
    play.world.make_admin(large, play.world.bot)
    play.world.write_as_group(large, ana)
    play.world.react(ana, said, "🎉")
    news = play.world.group("Nouvelles", by=ana, members=[bea], kind="channel")
    play.world.add_bot(news, by=ana)
    post = play.world.say(ana, "mardi", news)
    play.world.react(ana, post, "👍")
    play.world.react(bea, post, "👍")
    updates = await bot.news()
    hidden, counted = updates[1]["message_reaction"], updates[-1]["message_reaction_count"]
    assert (hidden["actor_chat"]["id"], "user" in hidden) == (large.id, False)
    assert counted["reactions"] == [{"type": {"type": "emoji", "emoji": "👍"}, "total_count": 2}]


@pytest.mark.parametrize(
    ("reaction", "sentence"),
    [
        ([{"type": "emoji", "emoji": "🥕"}], "REACTION_INVALID"),
        ([{"type": "custom_emoji", "custom_emoji_id": "1"}], "REACTION_INVALID"),
        ([{"type": "emoji", "emoji": "👍"}, {"type": "emoji", "emoji": "❤"}], "REACTIONS_TOO_MANY"),
    ],
)
async def test_reactions_that_a_bot_may_not_put(
    play: Playground, bot: Wire, ana: Person, reaction: list[dict[str, Any]], sentence: str
) -> None:
    said = play.world.say(ana, "merci")
    refusal = await bot.refusal("setMessageReaction", chat_id=ana.id, message_id=said.id, reaction=reaction)
    assert refusal == f"Bad Request: {sentence}"


async def test_the_bot_reacts_and_takes_it_back(play: Playground, bot: Wire, ana: Person) -> None:
    said = play.world.say(ana, "merci")
    here = {"chat_id": ana.id, "message_id": said.id}
    await bot.do("setMessageReaction", **here, reaction=[{"type": "emoji", "emoji": "❤"}])
    assert said.reactions == {play.world.bot.id: ["❤"]}
    await bot.do("setMessageReaction", **here)
    assert said.reactions == {}
    refusal = await bot.refusal("setMessageReaction", chat_id=ana.id, message_id=4242)
    assert refusal == "Bad Request: message to react not found"
    assert len(EMOJI) == 73
