"""Edits, deletions, pins, and answers to presses and questions."""

import pytest

from playground.refusals import NOT_MODIFIED, QUERY_TOO_OLD
from playground.server import Playground
from playground.world import Group, Person, WorldError
from tests.playground.wire import Clock, Wire

YES = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}, {"text": "Site", "url": "https://example.org"}]]}


async def test_an_edit_changes_what_is_seen(play: Playground, bot: Wire, ana: Person, clock: Clock) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="un", reply_markup=YES)
    clock.at += 60
    edited = await bot.do("editMessageText", chat_id=ana.id, message_id=sent["message_id"], text="deux")
    assert edited["edit_date"] == sent["date"] + 60
    assert "reply_markup" not in edited
    seen = play.world.seen(ana)[-1]
    assert (seen.text, seen.buttons, seen.edited) == ("deux", [], True)


async def test_an_edit_that_changes_nothing_is_refused_word_for_word(bot: Wire, ana: Person) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="<b>un</b>", parse_mode="HTML", reply_markup=YES)
    where = {"chat_id": ana.id, "message_id": sent["message_id"]}
    same = await bot.refusal("editMessageText", **where, text="<b>un</b>", parse_mode="HTML", reply_markup=YES)
    assert same == NOT_MODIFIED
    assert await bot.refusal("editMessageReplyMarkup", **where, reply_markup=YES) == NOT_MODIFIED
    await bot.do("editMessageReplyMarkup", **where)
    assert await bot.refusal("editMessageReplyMarkup", **where) == NOT_MODIFIED
    await bot.do("editMessageText", **where, text="un")


async def test_edits_that_cannot_be(play: Playground, bot: Wire, ana: Person) -> None:
    async def refusal(message_id: int, text: str = "x") -> str:
        return await bot.refusal("editMessageText", chat_id=ana.id, message_id=message_id, text=text)

    assert await refusal(999) == "Bad Request: message to edit not found"
    assert await refusal(play.world.say(ana, "à moi").id) == "Bad Request: message can't be edited"
    plain = (await bot.do("sendMessage", chat_id=ana.id, text="x"))["message_id"]
    assert await refusal(plain, "y" * 4097) == "Bad Request: MESSAGE_TOO_LONG"
    assert await refusal(plain, " ") == "Bad Request: text must be non-empty"
    captioned = await bot.refusal("editMessageCaption", chat_id=ana.id, message_id=plain, caption="y")
    assert captioned == "Bad Request: there is no caption in the message to edit"
    keyboard = {"keyboard": [[{"text": "a"}]]}
    with_keyboard = await bot.do("sendMessage", chat_id=ana.id, text="x", reply_markup=keyboard)
    assert await refusal(with_keyboard["message_id"]) == "Bad Request: message can't be edited"


async def test_a_caption_is_edited_where_there_is_a_file(play: Playground, bot: Wire, ana: Person) -> None:
    given = play.world.send_file(ana, b"x", "x.txt")
    assert given.document is not None
    sent = await bot.do("sendDocument", chat_id=ana.id, document=given.document["file_id"], caption="un")
    where = {"chat_id": ana.id, "message_id": sent["message_id"]}
    edited = await bot.do("editMessageCaption", **where, caption="<b>deux</b>", parse_mode="HTML")
    assert (edited["caption"], edited["caption_entities"][0]["type"]) == ("deux", "bold")
    assert await bot.refusal("editMessageText", **where, text="x") == (
        "Bad Request: there is no text in the message to edit"
    )
    assert "caption" not in await bot.do("editMessageCaption", **where, caption="")


async def test_a_deleted_message_is_gone_for_everybody(play: Playground, bot: Wire, ana: Person) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="x")
    where = {"chat_id": ana.id, "message_id": sent["message_id"]}
    await bot.do("deleteMessage", **where)
    assert [message.text for message in play.world.seen(ana)] == ["/start"]
    assert await bot.refusal("deleteMessage", **where) == "Bad Request: message to delete not found"
    assert await bot.refusal("editMessageText", **where, text="y") == "Bad Request: message to edit not found"


async def test_after_two_days_a_message_stays(play: Playground, bot: Wire, ana: Person, clock: Clock) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="x")
    clock.at += 48 * 3600 + 1
    refusal = await bot.refusal("deleteMessage", chat_id=ana.id, message_id=sent["message_id"])
    assert refusal == "Bad Request: message can't be deleted for everyone"
    await bot.do("editMessageText", chat_id=ana.id, message_id=sent["message_id"], text="y")


async def test_a_press_reaches_the_bot_and_its_answer_reaches_the_person(
    play: Playground, bot: Wire, ana: Person
) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=YES)
    query = play.world.press(ana, sent["message_id"], "Oui")
    (update,) = await bot.do("getUpdates")
    press = update["callback_query"]
    assert (press["data"], press["from"]["id"], press["message"]) == ("y", ana.id, sent)
    toasts: list[dict[str, object]] = []
    play.world.subscribe(toasts.append)
    await bot.do("answerCallbackQuery", callback_query_id=press["id"], text="Noté", show_alert=True)
    assert query.answer == {"text": "Noté", "show_alert": True}
    assert toasts == [{"type": "toast", "for": [ana.id], "text": "Noté", "alert": True, "query": query.id}]


async def test_a_press_is_answered_once_soon_and_by_its_own_id(
    play: Playground, bot: Wire, ana: Person, clock: Clock
) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=YES)

    async def refusal(query_id: str) -> str:
        return await bot.refusal("answerCallbackQuery", callback_query_id=query_id)

    first = play.world.press(ana, sent["message_id"], "y")
    clock.at += 150
    await bot.do("answerCallbackQuery", callback_query_id=first.id)
    assert await refusal(first.id) == QUERY_TOO_OLD
    late = play.world.press(ana, sent["message_id"], "y")
    clock.at += 150.1
    assert await refusal(late.id) == QUERY_TOO_OLD
    assert await refusal("12345") == QUERY_TOO_OLD


async def test_people_press_only_the_buttons_they_see(play: Playground, bot: Wire, ana: Person) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="?", reply_markup=YES)
    for button in ("Non", "Site"):
        with pytest.raises(WorldError, match="no button"):
            play.world.press(ana, sent["message_id"], button)
    assert play.world.press(ana, sent["message_id"], "forgé", forged=True).data == "forgé"
    await bot.do("deleteMessage", chat_id=ana.id, message_id=sent["message_id"])
    with pytest.raises(WorldError, match="sees no message"):
        play.world.press(ana, sent["message_id"], "y")


async def test_what_is_pinned_is_marked_and_named_by_get_chat(play: Playground, bot: Wire, ana: Person) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="x")
    where = {"chat_id": ana.id, "message_id": sent["message_id"]}
    await bot.do("pinChatMessage", **where)
    assert play.world.seen(ana)[-1].content["pinned_message"]["text"] == "x"
    assert (await bot.do("getChat", chat_id=ana.id))["pinned_message"]["message_id"] == sent["message_id"]
    await bot.do("unpinChatMessage", **where)
    assert "pinned_message" not in await bot.do("getChat", chat_id=ana.id)
    assert await bot.refusal("unpinChatMessage", **where) == "Bad Request: message to unpin not found"


async def test_a_poll_is_asked_answered_and_stopped(play: Playground, bot: Wire, ana: Person) -> None:
    options = [{"text": "Mardi"}, {"text": "Jeudi"}]
    sent = await bot.do("sendPoll", chat_id=ana.id, question="Quand ?", options=options, is_anonymous=False)
    message = play.world.seen(ana)[-1]
    play.world.vote(ana, message, [0])
    play.world.vote(ana, message, [1])
    kinds = [sorted(update)[0] for update in await bot.do("getUpdates")]
    assert kinds == ["poll", "poll_answer", "poll", "poll_answer"]
    where = {"chat_id": ana.id, "message_id": sent["message_id"]}
    poll = await bot.do("stopPoll", **where)
    assert [option["voter_count"] for option in poll["options"]] == [0, 1]
    told = (await bot.do("getUpdates"))[-1]["poll"]
    assert (told["id"], told["is_closed"]) == (poll["id"], True)
    assert await bot.refusal("stopPoll", **where) == "Bad Request: poll has already been closed"
    with pytest.raises(WorldError, match="closed"):
        play.world.vote(ana, message, [0])


async def test_a_pinned_message_that_is_deleted_is_pinned_no_more(bot: Wire, ana: Person) -> None:
    sent = await bot.do("sendMessage", chat_id=ana.id, text="x")
    where = {"chat_id": ana.id, "message_id": sent["message_id"]}
    await bot.do("pinChatMessage", **where)
    await bot.do("deleteMessage", **where)
    assert "pinned_message" not in await bot.do("getChat", chat_id=ana.id)


async def test_wrong_questions_and_answers_are_refused(play: Playground, bot: Wire, ana: Person) -> None:
    async def refusal(**changes: object) -> str:
        params = {"chat_id": ana.id, "question": "Quand ?", "options": ["mardi"], **changes}
        _, answer = await bot.ask("sendPoll", **params)
        return str(answer.get("description", ""))

    assert await refusal() == ""
    assert await refusal(question=" ") == "Bad Request: text must be non-empty"
    assert await refusal(question="q" * 301) == "Bad Request: poll question length must not exceed 300"
    assert await refusal(options=[]) == "Bad Request: poll must have at least one answer option"
    assert await refusal(options=["a"] * 13) == "Bad Request: poll can't have more than 12 options"
    assert await refusal(options=["a" * 101]) == "Bad Request: poll options length must not exceed 100"
    assert await refusal(options=[""]) == "Bad Request: text must be non-empty"
    assert await refusal(type="riddle") == "Bad Request: unsupported poll type specified"
    bot.expected_violations[:] = play.violations


@pytest.mark.parametrize(
    ("where", "sentence"),
    [
        ({}, "message identifier is not specified"),
        ({"chat_id": "", "message_id": 0}, "message identifier is not specified"),
        ({"inline_message_id": "AAAA"}, "MESSAGE_ID_INVALID"),
        ({"message_id": 5}, "chat_id is empty"),
        ({"chat_id": 0, "message_id": 5}, "chat not found"),
        ({"chat_id": "@nobody", "message_id": 5}, "chat not found"),
    ],
)
async def test_it_must_be_said_what_is_edited(bot: Wire, where: dict[str, object], sentence: str) -> None:
    assert await bot.refusal("editMessageText", text="x", **where) == f"Bad Request: {sentence}"


async def test_a_person_is_a_number_above_nothing(bot: Wire, ana: Person, group: Group) -> None:
    for user_id in (0, -5, "Ana"):
        refusal = await bot.refusal("getChatMember", chat_id=group.id, user_id=user_id)
        assert refusal == "Bad Request: invalid user_id specified"
    bot.expected_violations[:] = bot.play.violations
