"""Each contact has a topic of its own where Telegram's app has them: words in it go there and nowhere else; elsewhere all is as before."""

from typing import Any

from bot import running
from bot.services.groups import members
from bot.services.people import people
from tests.peers_stage import helper, opened, person_of
from tests.stage import Actor, Stage, first_line
from tests.test_inbox import house, writes
from tests.test_threads import message_with, own, replies


async def three(stage: Stage, *without: str) -> tuple[Actor, Actor, Actor]:
    """Ana listens to Sam (◆) and to Bob (●), in topics; but for those named `without`."""
    stage.play.world.divide_all(True)
    await running.introduce(stage.program)
    ana = await helper(stage, "Heron")
    sam, bob = await stage.member("Sam", "Tern"), await stage.member("Bob", "Wren")
    for actor in (ana, sam, bob):
        if actor.person.first_name in without:
            stage.play.world.divide(actor.person, False)
    await opened(sam, ana)
    await opened(bob, ana)
    return ana, sam, bob


def topics(actor: Actor) -> dict[str, int]:
    return {topic.name.strip("\u2068\u2069"): topic.id for topic in (actor.place.topics or {}).values()}


def topic_of(message: Any) -> int | None:
    found: int | None = message.topic
    return found


async def test_each_contact_gets_a_topic_whose_name_says_no_more_than_its_messages(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    assert [*topics(ana)] == ["◆ Tern", "● Wren"]
    assert [*topics(sam)] == ["◆ Heron"]
    here = message_with(ana, "This topic is for Tern")
    assert topic_of(here) == topics(ana)["◆ Tern"]


async def test_words_in_a_topic_go_to_its_contact_and_stand_in_the_topic_of_the_other(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await sam.says("Hello", topic=topics(sam)["◆ Heron"])
    await bob.says("Good evening", topic=topics(bob)["● Heron"])
    assert topic_of(message_with(ana, "Hello")) == topics(ana)["◆ Tern"]
    assert topic_of(message_with(ana, "Good evening")) == topics(ana)["● Wren"]
    await ana.says("First to Tern", topic=topics(ana)["◆ Tern"])
    assert sam.heard("First to Tern")
    assert not bob.heard("First to Tern")
    assert topic_of(message_with(sam, "First to Tern")) == topics(sam)["◆ Heron"]


async def test_after_words_in_a_topic_those_outside_of_it_are_asked_about(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await ana.forges(await write_to(stage, ana, "Tern"))
    await ana.says("In the topic", topic=topics(ana)["◆ Tern"])
    assert first_line(await ana.says("And outside?")) == "Who are these words for?"
    assert topic_of(ana.last) is None
    assert not sam.heard("And outside?")
    assert not bob.heard("And outside?")
    replied = await replies(stage, ana, "This topic is for Wren", "In answer to nobody's words")
    assert bob.heard("In answer to nobody's words"), replied


async def write_to(stage: Stage, actor: Actor, name: str) -> str:
    await actor.says("/peer")
    await actor.presses(name)
    return actor.starting("contact:write")


async def test_who_is_chosen_in_the_topic_of_somebody_else_is_asked_about(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    inside = topics(ana)["◆ Tern"]
    press = await write_to(stage, ana, "Wren")
    stage.play.world.press(ana.person, message_with(ana, "This topic is for Tern").id, press, forged=True)
    await stage.settle()
    assert first_line(await ana.says("For whom?", topic=inside)) == "Who are these words for?"
    assert topic_of(ana.last) == inside
    assert not sam.heard("For whom?")
    await ana.says("Wren", topic=inside)
    assert not sam.heard("Wren")
    assert bob.heard("For whom?")


async def test_a_question_that_was_asked_in_a_topic_is_answered_there_and_one_from_outside_is_not(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    inside = topics(ana)["◆ Tern"]
    await ana.forges("settings:quiet")
    await ana.says("22:00-07:00", topic=inside)
    assert sam.heard("22:00-07:00")
    await ana.says("22:00-07:00")
    assert (await stage.rows("SELECT COUNT(*) AS n FROM person WHERE quiet_from = 1320"))[0]["n"] == 1
    stage.play.world.press(ana.person, message_with(ana, "This topic is for Tern").id, "settings:quiet", forged=True)
    await stage.settle()
    await ana.says("23:00-06:00", topic=inside)
    assert not sam.heard("23:00-06:00")
    assert (await stage.rows("SELECT COUNT(*) AS n FROM person WHERE quiet_from = 1380"))[0]["n"] == 1


async def test_a_reply_from_outside_to_what_stands_in_a_topic_finds_its_way(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await bob.says("I was beaten yesterday", topic=topics(bob)["● Heron"])
    answered = message_with(ana, "I was beaten")
    stage.play.world.say(ana.person, "Were you hurt?", reply_to=answered.id, topic=1, quote="beaten")
    await stage.settle()
    assert "In answer to: beaten" in message_with(bob, "Were you hurt?").text
    stage.play.world.say(
        ana.person, "In the other topic", reply_to=answered.id, topic=topics(ana)["◆ Tern"], quote="beaten"
    )
    await stage.settle()
    assert sam.heard("In the other topic")
    assert not sam.heard("beaten")
    assert not bob.heard("In the other topic")


async def test_words_in_a_topic_that_leads_to_nobody_are_asked_about(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await ana.forges(await write_to(stage, ana, "Tern"))
    mine = stage.play.world.open_private(ana.place, "My notes", 0x6FB9F0)
    await ana.says("To myself", topic=mine.id)
    assert first_line(ana.reads) == "Who are these words for?"
    assert not sam.heard("To myself")
    assert not bob.heard("To myself")


async def test_without_topics_in_somebodys_chat_all_is_as_before_for_them(stage: Stage) -> None:
    ana, sam, bob = await three(stage, "Sam")
    await sam.says("Hello")
    await bob.says("Good evening")
    assert topic_of(message_with(ana, "Hello")) == topics(ana)["◆ Tern"]
    await ana.says("How are you?", topic=topics(ana)["◆ Tern"])
    assert message_with(sam, "How are you?").text.startswith("◆ Heron writes to you:")
    assert topic_of(message_with(sam, "How are you?")) is None
    assert reaction_stands(stage, ana, "How are you?")


def reaction_stands(stage: Stage, actor: Actor, words: str) -> bool:
    return bool((own(actor, words).reactions or {}).get(stage.play.world.bot.id))


async def test_a_topic_that_somebody_deleted_is_given_up_without_a_word(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    stage.play.world.delete_private(ana.place, topics(ana)["◆ Tern"])
    await sam.says("Hello", topic=topics(sam)["◆ Heron"])
    assert topic_of(message_with(ana, "Hello")) is None
    assert (await stage.rows("SELECT COUNT(*) AS n FROM contact WHERE helper_topic IS NULL"))[0]["n"] == 1
    await replies(stage, ana, "Hello", "Here I am")
    assert sam.heard("Here I am")


async def test_when_a_contact_ends_its_topics_say_so_and_words_there_go_to_nobody(stage: Stage) -> None:
    ana, sam, bob = await three(stage)
    await sam.forges(sam.starting("aside:contact:more").replace("aside:contact:more", "contact:stop"))
    await stage.passes(61)
    assert [*topics(ana)] == ["◆ Tern: over", "● Wren"]
    assert [*topics(sam)] == ["◆ Heron: over"]
    assert topic_of(message_with(ana, "The conversation with Tern is over")) == topics(ana)["◆ Tern: over"]
    await ana.says("Still there?", topic=topics(ana)["◆ Tern: over"])
    assert "is over" in ana.reads
    assert not sam.heard("Still there?")
    assert not bob.heard("Still there?")


async def test_who_takes_another_name_has_it_over_the_topic_too(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    await sam.forges("settings:name")
    await sam.keeps("Curlew")
    assert [*topics(ana)] == ["◆ Curlew", "● Wren"]


async def test_who_takes_another_name_in_a_group_has_it_in_its_conversations_too(stage: Stage) -> None:
    stage.play.world.divide_all(True)
    await running.introduce(stage.program)
    group, wim, (lea, _) = await house(stage)
    await writes(wim, "Is there a lift?")
    await replies(stage, lea, "lift", "Yes")
    assert [*topics(lea)] == ["◆ Warbler"]
    me = await person_of(wim)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await members.rename_here(tx, me, group, "Rook", [], [])
    await stage.settle()
    assert [*topics(lea)] == ["◆ Rook"]
    await wim.says("Thank you", topic=topics(wim)["◆ Linnet"])
    assert lea.heard("◆ Rook writes to you")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await members.usual_name(tx, me, group)
    await stage.settle()
    assert [*topics(lea)] == ["◆ Warbler"]
    me = await person_of(wim)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await people.choose_pseudonym(tx, me, "Curlew", [], [])
    await stage.settle()
    assert [*topics(lea)] == ["◆ Curlew"], "who has no other name there goes by their usual one"
    me = await person_of(wim)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await members.rename_here(tx, me, group, "Rook", [], [])
        await people.choose_pseudonym(tx, me, "Plover", [], [])
    await stage.settle()
    assert [*topics(lea)] == ["◆ Rook"]


async def test_a_topic_is_deleted_on_wish_after_a_yes_and_only_in_ones_own_chat(stage: Stage) -> None:
    ana, sam, _ = await three(stage)
    contact = (await stage.rows("SELECT id FROM contact ORDER BY mark LIMIT 1"))[0]["id"]
    await sam.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    press = message_with(ana, "is over")
    await ana.presses(f"aside:contact:more:{contact}", press)
    await ana.presses("Delete this topic")
    assert first_line(ana.reads) == "Delete the topic of Tern?"
    await ana.presses("Yes, delete it")
    assert [*topics(ana)] == ["● Wren"]
    assert [*topics(sam)] == ["◆ Heron: over"]
    assert first_line(ana.reads) == "Deleting the topic of Tern. It goes from your chat in a moment."
    assert "no topic" in await ana.forges(f"sure:contact:topic:{contact}")
    bea = await stage.member("Bea", "Egret")
    assert "no topic" in await bea.forges(f"sure:contact:topic:{contact}")


async def test_contacts_that_are_open_already_get_topics_when_the_bot_gets_them(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(sam, ana)
    assert not ana.place.topics
    stage.play.world.divide_all(True)
    await running.introduce(stage.program)
    await stage.passes(1)
    assert [[*topics(each)] for each in (ana, sam)] == [["◆ Tern"], ["◆ Heron"]]
    await running.introduce(stage.program)
    await stage.passes(1)
    assert len(topics(ana)) == 1


async def test_where_telegram_lets_nobody_make_topics_all_goes_on(stage: Stage) -> None:
    stage.play.world.divide_all(True)
    await running.introduce(stage.program)
    stage.play.world.divide_all(False)
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(sam, ana)
    await sam.says("Hello")
    assert topic_of(message_with(ana, "Hello")) is None
