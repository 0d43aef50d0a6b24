"""A client that many bots use understands the playground: python-telegram-bot, through many methods."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter

from playground.server import Playground
from playground.world import Person
from tests.playground.test_sending import PNG


@pytest.fixture
async def client(play: Playground) -> AsyncIterator[telegram.Bot]:
    base = f"{play.api_base}/bot"
    bot = telegram.Bot("111:playground", base_url=base, base_file_url=f"{play.api_base}/file/bot")
    async with bot:
        yield bot
    assert play.violations == []


KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Oui", callback_data="y")]])


async def test_a_conversation_in_private(play: Playground, client: telegram.Bot) -> None:
    ana = play.world.person("Ana", username="ana_m", last_name="Martin")
    play.world.say(ana, "/start 😀 @quelqu_un")
    (update,) = await client.get_updates(allowed_updates=list(telegram.Update.ALL_TYPES), timeout=1)
    assert update.message is not None
    assert update.message.parse_entities() == {
        update.message.entities[0]: "/start",
        update.message.entities[1]: "@quelqu_un",
    }
    sent = await update.message.reply_html("<b>Bonjour</b> 😀 <i>Ana</i>", reply_markup=KEYBOARD, do_quote=True)
    assert sent.text_html == "<b>Bonjour</b> 😀 <i>Ana</i>"
    assert sent.reply_to_message == update.message
    press = play.world.press(ana, sent.message_id, "Oui")
    (update,) = await client.get_updates(offset=update.update_id + 1)
    assert update.callback_query is not None
    assert update.callback_query.message == sent
    await update.callback_query.answer("Noté")
    assert press.answer == {"text": "Noté", "show_alert": False}
    edited = await update.callback_query.edit_message_text("Merci", reply_markup=None)
    assert isinstance(edited, telegram.Message)
    assert edited.text == "Merci"
    assert await edited.pin()
    assert await edited.delete()
    await client.send_chat_action(ana.id, "typing")
    chat = await client.get_chat(ana.id)
    assert (chat.username, chat.last_name) == ("ana_m", "Martin")


async def test_files_places_and_polls(play: Playground, client: telegram.Bot) -> None:
    ana = play.world.person("Ana")
    play.world.say(ana, "/start")
    sent = await client.send_document(ana.id, b"contenu", filename="a.txt", caption="<u>x</u>", parse_mode="HTML")
    assert sent.document is not None
    file = await sent.document.get_file()
    assert await file.download_as_bytearray() == b"contenu"
    again = await client.send_document(ana.id, sent.document.file_id)
    assert again.document == sent.document
    await sent.edit_caption("y")
    photo = await client.send_photo(ana.id, PNG)
    assert photo.photo[-1].width == 3
    voice = await client.send_voice(ana.id, b"OggS", duration=2)
    assert voice.voice is not None
    venue = await client.send_venue(ana.id, 48.85, 2.35, "Salle", "1 rue")
    assert venue.venue is not None
    copied = await client.copy_message(ana.id, ana.id, photo.message_id, caption="copie")
    assert play.world.seen(ana)[-1].id == copied.message_id
    question = await client.send_poll(ana.id, "Quand ?", ["mardi", "jeudi"], is_anonymous=False)
    poll = await client.stop_poll(ana.id, question.message_id)
    assert poll.is_closed


async def test_a_group_and_its_people(play: Playground, client: telegram.Bot) -> None:
    ana = play.world.person("Ana")
    group = play.world.group("Les mardis", by=ana)
    play.world.add_bot(group, by=ana)
    play.world.make_admin(group, play.world.bot)
    updates = await client.get_updates()
    changes = [update.my_chat_member for update in updates if update.my_chat_member]
    assert [change.new_chat_member.status for change in changes] == ["member", "administrator"]
    admins = await client.get_chat_administrators(group.id)
    assert [type(admin) for admin in admins] == [telegram.ChatMemberOwner]
    assert await client.get_chat_member_count(group.id) == 2
    member = await client.get_chat_member(group.id, client.id)
    assert isinstance(member, telegram.ChatMemberAdministrator)
    new = play.world.migrate(group)
    with pytest.raises(ChatMigrated) as migrated:
        await client.send_message(group.id, "x")
    assert migrated.value.new_chat_id == new.id
    assert await client.leave_chat(new.id)
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await client.send_message(new.id, "x")


async def test_the_settings_of_a_bot(play: Playground, client: telegram.Bot) -> None:
    ana = play.world.person("Ana")
    play.world.say(ana, "/start")
    commands = [telegram.BotCommand("aide", "Aide")]
    scope = telegram.BotCommandScopeChat(ana.id)
    await client.set_my_commands(commands, scope=scope, language_code="fr")
    assert await client.get_my_commands(scope=scope, language_code="fr") == tuple(commands)
    await client.delete_my_commands(scope=scope, language_code="fr")
    await client.set_my_name("Coup de main")
    assert (await client.get_my_name()).name == "Coup de main"
    await client.set_my_description("d")
    await client.set_my_short_description("s")
    assert (await client.get_my_description()).description == "d"
    assert (await client.get_my_short_description()).short_description == "s"
    await client.set_chat_menu_button(ana.id, telegram.MenuButtonCommands())
    assert isinstance(await client.get_chat_menu_button(ana.id), telegram.MenuButtonCommands)
    asked = play.world.inline(ana, "x")
    content = telegram.InputTextMessageContent("x")
    await client.answer_inline_query(asked.id, [telegram.InlineQueryResultArticle("1", "x", content)])
    assert asked.results is not None


async def test_refusals_become_the_clients_own_errors(
    play: Playground, client: telegram.Bot, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    with pytest.raises(BadRequest, match="Chat not found"):
        await client.send_message(1, "x")
    play.faults.add(kind="429", retry_after=3)
    with pytest.raises(RetryAfter) as refused:
        await client.send_message(ana.id, "x")
    assert refused.value.retry_after == timedelta(seconds=3)
    await client.set_webhook("https://localhost/x", drop_pending_updates=True, secret_token="abc")
    assert (await client.get_webhook_info()).url == "https://localhost/x"
    with pytest.raises(Conflict, match="webhook is active"):
        await client.get_updates()
    await client.delete_webhook()
    other = telegram.Bot("222:other", base_url=f"{play.api_base}/bot")
    with pytest.raises(InvalidToken):
        await other.initialize()
    await other.shutdown()
