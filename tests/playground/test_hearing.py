"""What the bot hears in groups while its privacy mode is on: what is meant for it, and one bot only gets a message."""

import pytest

from playground.server import Playground
from playground.world import Group, Person
from tests.playground.wire import Wire


@pytest.fixture
def other(play: Playground, group: Group, large: Group) -> Person:
    """Another bot, in both groups."""
    other = play.world.person("Sondages", username="sondages_bot", is_bot=True)
    play.world.join(group, other)
    play.world.join(large, other)
    play.world.queue.clear()
    return other


async def words(bot: Wire) -> list[str]:
    return [each["text"] for each in await bot.told()]


async def test_a_bare_command_goes_to_the_bot_that_spoke_last(
    play: Playground, bot: Wire, ana: Person, group: Group, large: Group, other: Person
) -> None:
    play.world.say(ana, "/un", group)
    play.world.say(other, "qui vient ?", group)
    play.world.say(ana, "/deux", group)
    play.world.say(ana, "/trois@entraide_playground_bot", group)
    play.world.say(ana, "/quatre@sondages_bot", group)
    play.world.say(ana, "/ailleurs", large)
    await bot.do("sendMessage", chat_id=group.id, text="me revoilà")
    play.world.say(ana, "/cinq", group)
    assert await words(bot) == ["/un", "/trois@entraide_playground_bot", "/ailleurs", "/cinq"]


async def test_an_answer_goes_to_whom_it_answers_whatever_it_says(
    play: Playground, bot: Wire, ana: Person, bea: Person, group: Group, other: Person
) -> None:
    theirs = play.world.say(other, "qui vient ?", group)
    ours = await bot.do("sendMessage", chat_id=group.id, text="bonjour")
    meant = play.world.say(ana, "/aide@entraide_playground_bot", group)
    play.world.say(ana, "/aide@entraide_playground_bot encore", group, reply_to=theirs)
    play.world.say(ana, "/vote@sondages_bot", group, reply_to=ours["message_id"])
    play.world.say(bea, "à quoi cela sert ?", group, reply_to=meant)
    play.world.say(bea, "entre nous", group, reply_to=play.world.say(ana, "un mot", group))
    assert await words(bot) == ["/aide@entraide_playground_bot", "/vote@sondages_bot", "à quoi cela sert ?"]


async def test_what_other_bots_say_no_bot_hears(
    play: Playground, bot: Wire, ana: Person, group: Group, other: Person
) -> None:
    play.world.make_admin(group, play.world.bot)
    ours = await bot.do("sendMessage", chat_id=group.id, text="bonjour")
    play.world.say(other, "/aide@entraide_playground_bot", group, reply_to=ours["message_id"])
    assert [*(await bot.news())[0]] == ["my_chat_member"]


async def test_with_privacy_mode_off_it_hears_what_people_say(
    play: Playground, bot: Wire, ana: Person, group: Group, other: Person
) -> None:
    play.world.reads_all_messages = True
    play.world.say(other, "je suis un robot", group)
    play.world.say(ana, "/vote", group)
    play.world.say(ana, "@entraide_playground_bot bonjour", group)
    assert await words(bot) == ["/vote", "@entraide_playground_bot bonjour"]


async def test_a_mention_alone_is_not_heard(play: Playground, bot: Wire, ana: Person, group: Group) -> None:
    play.world.say(ana, "@entraide_playground_bot bonjour", group)
    assert await bot.told() == []


async def test_an_edit_is_heard_where_the_words_would_be(
    play: Playground, bot: Wire, ana: Person, group: Group
) -> None:
    said = play.world.say(ana, "aide", group)
    play.world.edit(ana, said, "/aide")
    ((kind, message),) = (await bot.news())[0].items()
    assert (kind, message["text"]) == ("edited_message", "/aide")
