"""What the bot may not: write where it is muted, where the chat is gone, to who cannot be written to."""

from typing import Any

import pytest

from playground.membership import WRITING
from playground.messages import SENT
from playground.placing import RIGHTS
from playground.server import Playground
from playground.world import Group, Person, WorldError
from tests.playground.test_sending import PNG
from tests.playground.wire import Clock, Wire, kinds

OPTIONS = [{"text": "oui"}, {"text": "non"}]
PLACE = {"latitude": 48.85, "longitude": 2.35}


async def test_a_muted_bot_is_told_what_it_may_not_send(play: Playground, bot: Wire, ana: Person, large: Group) -> None:
    photo = play.world.send_file(ana, PNG, "a.png", kind="photo").photo
    voice = play.world.send_file(ana, b"OggS", "a.ogg", kind="voice").content["voice"]
    document = play.world.send_file(ana, b"x", "a.txt").document
    assert photo
    assert document
    play.world.queue.clear()
    ours = await bot.do("sendMessage", chat_id=large.id, text="avant")
    sent: list[tuple[str, str, dict[str, Any]]] = [
        ("text messages", "sendMessage", {"text": "x"}),
        ("documents", "sendDocument", {"document": document["file_id"]}),
        ("photos", "sendPhoto", {"photo": photo[0]["file_id"]}),
        ("photos", "sendMediaGroup", {"media": [{"type": "photo", "media": photo[0]["file_id"]}] * 2}),
        ("voice notes", "sendVoice", {"voice": voice["file_id"]}),
        ("venues", "sendVenue", PLACE | {"title": "Salle", "address": "1 rue"}),
        ("polls", "sendPoll", {"question": "?", "options": OPTIONS}),
        ("text messages", "copyMessage", {"from_chat_id": large.id, "message_id": ours["message_id"]}),
        ("text messages", "forwardMessage", {"from_chat_id": large.id, "message_id": ours["message_id"]}),
    ]
    for mute in (lambda: play.world.mute(large, play.world.bot), lambda: play.world.permit(large, writing=False)):
        mute()
        for what, method, params in sent:
            refusal = await bot.refusal(method, chat_id=large.id, **params)
            assert refusal == f"Bad Request: not enough rights to send {what} to the chat", method
        refusal = await bot.refusal("sendChatAction", chat_id=large.id, action="typing")
        assert refusal == "Bad Request: CHAT_WRITE_FORBIDDEN"
        await bot.do("editMessageText", chat_id=large.id, message_id=ours["message_id"], text=f"après {mute}")
        play.world.unmute(large, play.world.bot)
    play.world.make_admin(large, play.world.bot)
    await bot.do("sendMessage", chat_id=large.id, text="qui dirige, écrit")
    statuses = [each["my_chat_member"]["new_chat_member"]["status"] for each in await bot.news()]
    assert statuses == ["restricted", "member", "member", "administrator"]


def test_all_that_can_be_sent_has_a_right_it_needs() -> None:
    marks = {"caption", "caption_entities", "entities", "has_media_spoiler", "link_preview_options"}
    assert SENT - marks == set(RIGHTS)
    assert {right for right, _ in RIGHTS.values()} == set(WRITING)


async def test_who_is_muted_cannot_write_and_a_small_group_mutes_nobody_alone(
    play: Playground, bot: Wire, ana: Person, bea: Person, large: Group, group: Group
) -> None:
    play.world.mute(large, bea)
    with pytest.raises(WorldError, match="Béa may not write in Les jeudis"):
        play.world.say(bea, "x", large)
    play.world.unmute(large, bea)
    play.world.say(bea, "x", large)
    with pytest.raises(WorldError, match="only in a supergroup"):
        play.world.mute(group, bea)
    play.world.permit(group, writing=False)
    with pytest.raises(WorldError, match="Béa may not write in Les mardis"):
        play.world.say(bea, "x", group)
    refusal = await bot.refusal("sendMessage", chat_id=group.id, text="x")
    assert refusal == "Bad Request: not enough rights to send text messages to the chat"
    play.world.say(ana, "x", group)


async def test_a_group_that_was_deleted_is_gone_in_telegrams_words(
    play: Playground, bot: Wire, ana: Person, group: Group, large: Group
) -> None:
    play.world.delete_group(group)
    play.world.delete_group(large)
    assert [each["my_chat_member"]["new_chat_member"]["status"] for each in await bot.news()] == ["left", "left"]
    assert await bot.refusal("sendMessage", chat_id=group.id, text="x") == "Forbidden: the group chat was deleted"
    refusal = await bot.refusal("sendMessage", chat_id=large.id, text="x")
    assert refusal == "Forbidden: bot was kicked from the supergroup chat"
    with pytest.raises(WorldError, match="Les mardis was deleted"):
        play.world.say(ana, "x", group)
    assert (await bot.get("/play/state"))["groups"] == []


async def test_the_bot_hears_last_of_its_own_going(play: Playground, bot: Wire, ana: Person, large: Group) -> None:
    await bot.do("leaveChat", chat_id=large.id)
    play.world.say(ana, "/aide", large)
    updates = await bot.news()
    assert kinds(updates) == ["my_chat_member", "message left_chat_member"]
    assert updates[1]["message"]["left_chat_member"]["id"] == play.world.bot.id


async def test_who_has_deleted_their_account_has_no_name_any_more(
    play: Playground, bot: Wire, ana: Person, large: Group
) -> None:
    play.world.deactivate(ana)
    assert await bot.refusal("sendMessage", chat_id=ana.id, text="x") == "Forbidden: user is deactivated"
    assert (await bot.do("getChatMember", chat_id=large.id, user_id=ana.id))["user"] == {
        "id": ana.id,
        "is_bot": False,
        "first_name": "",
    }
    with pytest.raises(WorldError, match="has deleted their account"):
        play.world.say(ana, "x")


async def test_who_asks_to_join_may_be_written_to_for_five_minutes(
    play: Playground, bot: Wire, ana: Person, large: Group, clock: Clock
) -> None:
    cleo, dan = play.world.person("Cléo"), play.world.person("Dan")
    play.world.ask_to_join(large, cleo)
    answer = {"chat_id": large.id, "user_id": cleo.id}
    assert await bot.news() == []
    play.world.make_admin(large, play.world.bot)
    large.asking.clear()
    play.world.ask_to_join(large, cleo, bio="amie de Béa")
    play.world.ask_to_join(large, dan)
    _, request, other = await bot.news()
    assert request["chat_join_request"] == {
        "chat": large.to_json(),
        "from": cleo.user(),
        "user_chat_id": cleo.id,
        "date": int(clock.at),
        "bio": "amie de Béa",
    }
    assert "bio" not in other["chat_join_request"]
    await bot.do("sendMessage", chat_id=cleo.id, text="qui êtes-vous ?")
    clock.at += 301
    refusal = await bot.refusal("sendMessage", chat_id=cleo.id, text="?")
    assert refusal == "Forbidden: bot can't initiate conversation with a user"
    await bot.do("getUpdates", allowed_updates=["message", "chat_member"])
    await bot.do("approveChatJoinRequest", **answer)
    await bot.do("declineChatJoinRequest", chat_id=large.id, user_id=dan.id)
    changed, joined = await bot.news()
    assert changed["chat_member"]["via_join_request"] is True
    assert changed["chat_member"]["from"]["id"] == play.world.bot.id
    assert (joined["message"]["from"]["id"], joined["message"]["new_chat_members"]) == (cleo.id, [cleo.user()])
    assert await bot.refusal("approveChatJoinRequest", **answer) == "Bad Request: USER_ALREADY_PARTICIPANT"
    refusal = await bot.refusal("approveChatJoinRequest", chat_id=large.id, user_id=dan.id)
    assert refusal == "Bad Request: HIDE_REQUESTER_MISSING"


async def test_who_writes_as_the_group_is_hidden_behind_it(
    play: Playground, bot: Wire, ana: Person, bea: Person, large: Group
) -> None:
    play.world.write_as_group(large, ana)
    said = play.world.say(ana, "/aide", large)
    play.world.edit(ana, said, "/aide encore")
    play.world.rename(large, "Les vendredis", by=ana)
    play.world.make_admin(large, play.world.bot, by=ana)
    heard, edited, renamed, promoted = [next(iter(each.values())) for each in await bot.news()]
    for each in (heard, edited, renamed):
        assert each["from"] == {
            "id": 1_087_968_824,
            "is_bot": True,
            "first_name": "Group",
            "username": "GroupAnonymousBot",
        }
        assert each["sender_chat"]["id"] == large.id
    assert promoted["from"]["username"] == "GroupAnonymousBot"
    # A press is a person's, also where they hide.
    markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
    sent = await bot.do("sendMessage", chat_id=large.id, text="?", reply_markup=markup)
    play.world.press(ana, sent["message_id"], "y", large)
    assert (await bot.news())[0]["callback_query"]["from"] == ana.user()
    administrators = await bot.do("getChatAdministrators", chat_id=large.id)
    assert [each["is_anonymous"] for each in administrators] == [True]
    play.world.write_as_group(large, ana, on=False)
    play.world.say(ana, "me revoilà", large)
    assert (await bot.told())[0]["from"] == ana.user()
    with pytest.raises(WorldError, match="only administrators of a supergroup"):
        play.world.write_as_group(large, bea)


async def test_a_channel_speaks_in_its_group_and_to_its_bot(
    play: Playground, bot: Wire, ana: Person, bea: Person, large: Group
) -> None:
    news = play.world.group("Nouvelles", by=ana, members=[bea], kind="channel")
    play.world.link(news, large)
    play.world.make_admin(large, play.world.bot)
    play.world.queue.clear()
    play.world.say(ana, "rendez-vous mardi", news)
    (there,) = await bot.told()
    assert (there["from"]["id"], there["is_automatic_forward"]) == (777_000, True)
    assert (there["sender_chat"]["type"], there["forward_origin"]["type"]) == ("channel", "channel")
    assert large.pinned == [there["message_id"]]
    play.world.add_bot(news, by=ana)
    post = play.world.say(ana, "à midi", news)
    play.world.edit(ana, post, "à treize heures")
    updates = await bot.news()
    assert [*map(next, map(iter, updates))] == ["my_chat_member", "channel_post", "message", "edited_channel_post"]
    assert updates[1]["channel_post"]["sender_chat"] == news.to_json()
    assert "from" not in updates[1]["channel_post"]
    await bot.do("sendMessage", chat_id=news.id, text="moi aussi")
    play.world.make_admin(news, play.world.bot, without=("can_post_messages",))
    refusal = await bot.refusal("sendMessage", chat_id=news.id, text="x")
    assert refusal == "Bad Request: need administrator rights in the channel chat"
    with pytest.raises(WorldError, match="Béa is no administrator of Nouvelles"):
        play.world.say(bea, "x", news)
    play.world.remove_bot(news, by=ana)
    refusal = await bot.refusal("sendMessage", chat_id=news.id, text="x")
    assert refusal == "Forbidden: bot was kicked from the channel chat"
