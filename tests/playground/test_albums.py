"""Albums and forwards, by people and by the bot."""

import pytest

from playground.server import Playground
from playground.world import Group, Person, WorldError
from tests.playground.test_sending import PNG
from tests.playground.wire import Wire


async def test_an_album_is_a_message_for_each_picture(play: Playground, bot: Wire, ana: Person) -> None:
    question = await bot.do("sendMessage", chat_id=ana.id, text="montrez")
    pictures = [("a.png", PNG), ("b.png", PNG)]
    play.world.send_album(ana, pictures, caption="voilà", reply_to=question["message_id"])
    play.world.send_album(ana, pictures)
    first, second, *other = await bot.told()
    assert first["media_group_id"] == second["media_group_id"] != other[0]["media_group_id"]
    assert (first["caption"], "caption" in second) == ("voilà", False)
    assert [each["reply_to_message"]["text"] for each in (first, second)] == ["montrez"] * 2
    assert first["photo"][0]["file_id"] != second["photo"][0]["file_id"]
    for count in (1, 11):
        with pytest.raises(WorldError, match="an album holds 2 to 10 files"):
            play.world.send_album(ana, pictures[:1] * count)


async def test_the_bot_sends_and_copies_albums_as_albums(
    play: Playground, bot: Wire, ana: Person, large: Group
) -> None:
    sent = play.world.send_album(ana, [("a.png", PNG), ("b.png", PNG)], caption="voilà")
    media = [{"type": "photo", "media": each.photo[-1]["file_id"]} for each in sent if each.photo]
    media[0]["caption"] = "<b>voilà</b>"
    media[0]["parse_mode"] = "HTML"
    first, second = await bot.do("sendMediaGroup", chat_id=large.id, media=media)
    assert first["media_group_id"] == second["media_group_id"]
    assert (first["caption"], first["caption_entities"][0]["type"]) == ("voilà", "bold")
    numbers = [each.id for each in sent]
    where = {"chat_id": large.id, "from_chat_id": ana.id}
    for method in ("copyMessages", "forwardMessages"):
        copies = await bot.do(method, **where, message_ids=[*numbers, 4242])
        shown = [large.messages[each["message_id"]].to_json() for each in copies]
        assert shown[0]["media_group_id"] == shown[1]["media_group_id"] != first["media_group_id"]
        assert ("forward_origin" in shown[0]) is (method == "forwardMessages")
    (bare,) = await bot.do("copyMessages", **where, message_ids=numbers[:1], remove_caption=True)
    assert large.messages[bare["message_id"]].caption is None
    assert await bot.refusal("copyMessages", **where, message_ids=[4242]) == "Bad Request: messages can't be forwarded"
    for wrong, sentence in (
        ([], "there are no messages to send"),
        (media * 6, "too many messages to send as an album"),
        ([*media, {"type": "document", "media": "x"}], "can't use the media of the specified type in the album"),
    ):
        assert await bot.refusal("sendMediaGroup", chat_id=large.id, media=wrong) == f"Bad Request: {sentence}"


async def test_a_forward_says_whom_it_is_from(
    play: Playground, bot: Wire, ana: Person, bea: Person, large: Group
) -> None:
    plain = play.world.say(bea, "de moi", large)
    cleo = play.world.person("Cléo", last_name="Petit")
    play.world.join(large, cleo)
    secret = play.world.say(cleo, "de moi aussi", large)
    cleo.hides_forwards = True  # asked when it is forwarded, not when it was written
    play.world.write_as_group(large, ana)
    official = play.world.say(ana, "du groupe", large)
    news = play.world.group("Nouvelles", by=ana, kind="channel")
    post = play.world.say(ana, "du canal", news)
    bot_said = await bot.do("sendMessage", chat_id=ana.id, text="du bot")
    play.world.forward(ana, [plain, secret, official, post, bot_said["message_id"]])
    again = play.world.forward(ana, [play.world.seen(ana)[-1]])
    _, *heard = await bot.told()
    origins = [each["forward_origin"] for each in heard]
    assert [each["type"] for each in origins] == ["user", "hidden_user", "chat", "channel", "user", "user"]
    assert origins[1] == {"type": "hidden_user", "sender_user_name": "Cléo Petit", "date": secret.date}
    assert origins[2]["sender_chat"] == large.to_json()
    assert (origins[3]["chat"]["type"], origins[3]["message_id"]) == ("channel", post.id)
    assert origins[4]["sender_user"]["is_bot"] is True
    assert origins[5] == origins[4]
    assert heard[4]["from"]["id"] == ana.id
    assert again[0].text == "du bot"


async def test_an_album_is_forwarded_as_one_and_what_is_protected_is_not(
    play: Playground, bot: Wire, ana: Person, large: Group
) -> None:
    album = play.world.send_album(ana, [("a.png", PNG), ("b.png", PNG)], "voilà", chat=large)
    play.world.forward(ana, [*album])
    first, second = await bot.told()
    assert first["media_group_id"] == second["media_group_id"] != album[0].album
    assert first["caption"] == "voilà"
    sent = await bot.do("sendMessage", chat_id=ana.id, text="x", protect_content=True)
    with pytest.raises(WorldError, match="protected"):
        play.world.forward(ana, [sent["message_id"]])


async def test_the_bot_forwards_and_copies_all_that_can_be(play: Playground, bot: Wire, ana: Person) -> None:
    said = play.world.say(ana, "à transmettre")
    here = {"chat_id": ana.id, "from_chat_id": ana.id}
    moved = await bot.do("forwardMessage", **here, message_id=said.id)
    assert moved["forward_origin"]["sender_user"]["id"] == ana.id
    assert await bot.refusal("forwardMessage", **here, message_id=4242) == "Bad Request: message to forward not found"
    service = play.world.set_timer(ana, 86400)
    refusal = await bot.refusal("forwardMessage", **here, message_id=service.id)
    assert refusal == "Bad Request: the message can't be forwarded"
    refusal = await bot.refusal("copyMessage", **here, message_id=service.id)
    assert refusal == "Bad Request: the message can't be copied"
