"""Answers to older messages, quotes, answers from another chat, and what people change of their words."""

import pytest

from playground.server import Playground
from playground.world import Group, Person, WorldError
from tests.playground.wire import Clock, Wire


async def test_an_answer_shows_the_older_message_but_not_what_that_one_answered(
    play: Playground, bot: Wire, ana: Person
) -> None:
    first = await bot.do("sendMessage", chat_id=ana.id, text="un")
    second = play.world.say(ana, "deux", reply_to=first["message_id"])
    play.world.say(ana, "autre chose")
    play.world.say(ana, "trois", reply_to=second)
    heard = await bot.told()
    assert heard[0]["reply_to_message"] == first
    assert heard[2]["reply_to_message"]["text"] == "deux"
    assert "reply_to_message" not in heard[2]["reply_to_message"]
    assert "message_thread_id" not in heard[0]


async def test_an_answer_to_what_was_deleted_shows_nothing_of_it(play: Playground, bot: Wire, ana: Person) -> None:
    first = await bot.do("sendMessage", chat_id=ana.id, text="un")
    answer = play.world.say(ana, "deux", reply_to=first["message_id"])
    await bot.do("deleteMessage", chat_id=ana.id, message_id=first["message_id"])
    play.world.edit(ana, answer, "deux, donc")
    updates = await bot.news()
    assert "reply_to_message" in updates[0]["message"]
    assert "reply_to_message" not in updates[1]["edited_message"]


async def test_an_answer_shows_the_older_message_as_it_is_now(play: Playground, bot: Wire, ana: Person) -> None:
    said = play.world.say(ana, "mardi")
    markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
    reply = {"message_id": said.id}
    sent = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=markup, reply_parameters=reply)
    play.world.edit(ana, said, "jeudi")
    play.world.press(ana, sent["message_id"], "y")
    play.world.delete(ana, said)
    play.world.press(ana, sent["message_id"], "y")
    first, second = [each["callback_query"]["message"] for each in (await bot.news())[2:]]
    assert first["reply_to_message"]["text"] == "jeudi"
    assert "reply_to_message" not in second


async def test_a_quote_says_where_it_stands_in_utf16(play: Playground, bot: Wire, ana: Person) -> None:
    first = await bot.do("sendMessage", chat_id=ana.id, text="😀 à mardi, ou jeudi")
    play.world.say(ana, "jeudi", reply_to=first["message_id"], quote="ou jeudi")
    (heard,) = await bot.told()
    assert heard["quote"] == {"text": "ou jeudi", "position": 12, "is_manual": True}
    assert heard["reply_to_message"]["message_id"] == first["message_id"]
    with pytest.raises(WorldError, match="does not say 'lundi'"):
        play.world.say(ana, "non", reply_to=first["message_id"], quote="lundi")


async def test_an_answer_from_another_chat_says_where_the_message_is_from(
    play: Playground, bot: Wire, ana: Person, bea: Person, large: Group, group: Group
) -> None:
    play.world.say(ana, "re", reply_to=play.world.say(bea, "dans la grande salle", large))
    play.world.say(ana, "re", reply_to=play.world.say(bea, "dans la petite", group))
    far, near = await bot.told()
    origin = {"type": "user", "sender_user": bea.user(), "date": far["date"]}
    assert far["external_reply"] == {"origin": origin, "chat": large.to_json(), "message_id": 2}
    assert near["external_reply"] == {"origin": origin}
    assert "reply_to_message" not in far


async def test_the_bot_answers_with_a_quote_and_from_another_chat(
    play: Playground, bot: Wire, ana: Person, large: Group
) -> None:
    said = play.world.say(ana, "/aide moi", large)
    here = {"message_id": said.id, "quote": "moi"}
    sent = await bot.do("sendMessage", chat_id=large.id, text="oui", reply_parameters=here)
    assert sent["quote"] == {"text": "moi", "position": 6, "is_manual": True}
    there = {"message_id": said.id, "chat_id": large.id}
    sent = await bot.do("sendMessage", chat_id=ana.id, text="oui", reply_parameters=there)
    assert sent["external_reply"]["message_id"] == said.id
    wrong = here | {"quote": "toi"}
    refusal = await bot.refusal("sendMessage", chat_id=large.id, text="oui", reply_parameters=wrong)
    assert refusal == "Bad Request: QUOTE_TEXT_INVALID"


async def test_in_a_supergroup_answers_belong_to_a_thread_and_in_a_small_group_they_do_not(
    play: Playground, bot: Wire, ana: Person, large: Group, group: Group
) -> None:
    root = await bot.do("sendMessage", chat_id=large.id, text="qui vient ?")
    answer = play.world.say(ana, "moi", large, reply_to=root["message_id"])
    again = await bot.do("sendMessage", chat_id=large.id, text="bien", reply_parameters={"message_id": answer.id})
    (heard,) = await bot.told()
    assert [each["message_thread_id"] for each in (heard, again)] == [root["message_id"]] * 2
    assert "is_topic_message" not in heard
    small = await bot.do("sendMessage", chat_id=group.id, text="qui vient ?")
    play.world.say(ana, "moi", group, reply_to=small["message_id"])
    (heard,) = await bot.told()
    assert "message_thread_id" not in heard
    # Where there are no topics, a thread's number is taken no notice of.
    await bot.do("sendMessage", chat_id=large.id, text="x", message_thread_id=root["message_id"])
    await bot.do("sendMessage", chat_id=group.id, text="x", message_thread_id=7)


async def test_people_change_only_their_own_words_and_only_for_two_days(
    play: Playground, bot: Wire, ana: Person, clock: Clock
) -> None:
    said = play.world.say(ana, "bonjour")
    sent = await bot.do("sendMessage", chat_id=ana.id, text="bonjour")
    (moved,) = play.world.forward(ana, [said])
    for wrong in (sent["message_id"], moved):
        with pytest.raises(WorldError, match="Ana did not write that message"):
            play.world.edit(ana, wrong, "autre")
    with pytest.raises(WorldError, match="nothing is different"):
        play.world.edit(ana, said, "bonjour")
    clock.at += 48 * 3600 + 1
    with pytest.raises(WorldError, match="two days"):
        play.world.edit(ana, said, "bonsoir")


async def test_the_words_under_a_picture_are_changed_and_taken_away(play: Playground, bot: Wire, ana: Person) -> None:
    sent = play.world.send_file(ana, b"x", "a.png", caption="avant @quelqu_un", kind="photo", spoiler=True)
    play.world.edit(ana, sent, "après")
    play.world.edit(ana, sent, "")
    before, after, bare = [next(iter(update.values())) for update in await bot.news()]
    assert (before["caption"], before["caption_entities"][0]["type"]) == ("avant @quelqu_un", "mention")
    assert (after["caption"], "caption_entities" in after) == ("après", False)
    assert "caption" not in bare
    assert bare["has_media_spoiler"] is True
    assert bare["photo"] == before["photo"]


async def test_words_that_are_marked_by_hand_keep_their_marks(play: Playground, bot: Wire, ana: Person) -> None:
    marks = [{"type": "spoiler", "offset": 3, "length": 6}, {"type": "bold", "offset": 0, "length": 9}]
    play.world.say(ana, "😀 secret /aide", entities=marks)
    (heard,) = await bot.told()
    assert [each["type"] for each in heard["entities"]] == ["bold", "spoiler", "bot_command"]


async def test_an_app_sends_long_words_as_several_messages(play: Playground, bot: Wire, ana: Person) -> None:
    words = "😀 mots " * 1100
    last = play.world.say(ana, words)
    heard = await bot.told()
    sizes = [len(each["text"].encode("utf-16-le")) // 2 for each in heard]
    assert len(sizes) == 3
    assert max(sizes) <= 4096
    assert " ".join(each["text"] for each in heard).split() == words.split()
    assert heard[-1]["message_id"] == last.id
    play.world.say(ana, "x" * 4097)
    assert [len(each["text"]) for each in await bot.told()] == [4096, 1]
    play.world.say(ana, "😀" * 2049)
    assert [len(each["text"]) for each in await bot.told()] == [2048, 1]
    with pytest.raises(WorldError, match="room for 1024"):
        play.world.send_file(ana, b"x", "a.png", caption="x" * 1025, kind="photo")
