"""Words on their way between two people: never by surprise, never kept, never lost in silence."""

import html
import re

import pytest

from bot.domain.contacts import WORDS_LONGEST, length
from bot.domain.groups import NAME_LONGEST
from bot.domain.letters import Letter, Outcome
from bot.domain.people import LANGUAGES
from bot.domain.pseudonyms import LONGEST
from bot.services.contacts.contacts import LINES_EVERY_SECONDS
from bot.services.letters import later
from bot.texts import Texts, Voice
from bot.wire.incoming import TEXT_LONGEST
from handlers import SCREENS
from tests.peers_stage import ask, helper, opened
from tests.stage import Actor, Stage, first_line

NIGHT = 11 * 3600  # from noon to 23:00


async def pair(stage: Stage, language: str = "en") -> tuple[Actor, Actor, str]:
    listener, seeker = await helper(stage, "Heron", language=language), await stage.member("Sam", "Tern", language)
    return seeker, listener, await opened(seeker, listener) if language == "en" else ""


async def test_words_go_both_ways_at_once_under_pseudonyms(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    said = len(sam.chat)
    await sam.says("Hello, how are you?")
    assert ana.reads == "◆ Tern writes to you:\n\nHello, how are you?"
    assert len(sam.chat) == said + 1  # only their own words: no chatter in between
    await ana.says("Well, and you?")
    assert sam.reads == "◆ Heron writes to you:\n\nWell, and you?"


@pytest.mark.sqlite
async def test_words_are_nowhere_once_they_have_arrived(stage: Stage) -> None:
    sam, _, _ = await pair(stage)
    await sam.says("a secret")
    assert await stage.rows("SELECT * FROM letter WHERE kind = 'relay'") == []
    assert b"a secret" not in (stage.folder / "entraide.sqlite3").read_bytes()


async def test_after_opening_the_menu_words_are_not_passed_on_by_surprise(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await sam.says("/menu")
    assert first_line(await sam.says("only a note to myself")) == "Send these words to Heron?"
    assert not ana.heard("only a note")
    await sam.presses("Do not send")
    assert "Nothing was sent" in sam.reads
    assert await stage.rows("SELECT * FROM unsent") == []
    await sam.says("this one, yes")
    await sam.presses("Send to Heron")
    assert "this one, yes" in ana.reads
    assert "Sent to Heron" in sam.reads
    await sam.says("and this, too")
    assert "and this, too" in ana.reads


async def test_hours_later_words_are_asked_about_again(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await stage.passes(7 * 3600)
    assert first_line(await sam.says("good evening")) == "Send these words to Heron?"
    assert not ana.heard("good evening")


async def test_what_is_written_in_a_row_waits_together_and_leaves_as_one(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await sam.says("/menu")
    await sam.says("first words")
    old, message = sam.starting("contact:send"), sam.last
    assert "was not sent" not in await sam.says("second words")
    assert "You have written more since then." in await sam.presses(old, message)
    assert not ana.heard("words")
    mine = next(each for each in sam.chat if each.text == "first words")
    stage.play.world.edit(sam.person, mine, "new 🕊 first words")
    await stage.settle()
    bold = [{"type": "spoiler", "offset": 4, "length": 5}]
    await sam.says("and third words", entities=bold)
    await sam.presses("Send to Heron")
    assert "new 🕊 first words\nsecond words\nand third words" in ana.reads
    [spoiler] = [each for each in ana.last.content["entities"] if each["type"] == "spoiler"]
    assert ana.last.text.encode("utf-16-le")[2 * spoiler["offset"] :][:10].decode("utf-16-le") == "third"
    stage.play.world.edit(sam.person, mine, "other first words")
    await stage.settle()
    assert first_line(sam.reads) == "This change is not taken. To say something else, write a new message."
    assert "second words" in ana.reads


async def test_what_does_not_fit_or_says_itself_whose_it_is_takes_the_place_of_what_waits(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await sam.says("/menu")
    await sam.says("a" * 3400)
    assert "What waited before was not sent." in await sam.says("b" * 200)
    zoe = await stage.newcomer("Zoe")
    choir = stage.play.world.group("The choir", zoe.person, [sam.person])
    stage.play.world.forward(sam.person, [stage.play.world.say(zoe.person, "their words", choir)], source=choir)
    await stage.settle()
    assert "What waited before was not sent." in sam.reads
    assert not ana.heard("writes to you")


async def test_sending_twice_sends_once(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await sam.says("/menu")
    await sam.says("just once")
    for _ in range(2):
        stage.play.world.press(sam.person, sam.last, "Send to Heron")
    await stage.settle()
    assert len(ana.heard("just once")) == 1


async def test_with_two_contacts_the_person_chooses(stage: Stage) -> None:
    ana = await helper(stage, "Heron")
    sam, bob = await stage.member("Sam", "Tern"), await stage.member("Bob", "Wren")
    await opened(sam, ana)
    await opened(bob, ana)
    await ana.says("/menu")
    assert first_line(await ana.says("for one of you")) == "Who are these words for?"
    await ana.presses("Send to ● Wren")
    assert "for one of you" in bob.reads
    assert not sam.heard("for one of you")


async def test_at_night_words_wait_and_the_sender_knows_until_when(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await stage.passes(NIGHT)
    await sam.says("/peer")
    await sam.presses("Heron")
    await sam.presses("Write")
    await sam.says("cannot sleep")
    assert sam.reads == "Heron is resting. Your words will be handed over tomorrow, 08:00."
    assert not ana.heard("cannot sleep")
    await sam.says("are you up?")
    before = len(sam.chat)
    stage.play.world.edit(sam.person, next(m for m in sam.chat if m.text == "cannot sleep"), "cannot sleep at all")
    await stage.settle()
    assert len(sam.chat) == before, "what waits is changed"
    await stage.passes(9 * 3600)
    assert [m.text.rpartition("\n")[2] for m in ana.heard("writes to you")[-2:]] == [
        "cannot sleep at all",
        "are you up?",
    ]
    assert not ana.heard("Changed since")


async def test_at_night_somebody_in_the_conversation_hears_at_once(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await stage.passes(NIGHT)
    await ana.says("/peer")
    await ana.presses("Tern")
    await ana.presses("Write")
    await ana.says("are you awake?")
    assert "is resting" in ana.reads
    await sam.says("/peer")
    await sam.presses("Heron")
    await sam.presses("Write")
    await sam.says("yes I am")
    assert "yes I am" in ana.reads


@pytest.mark.parametrize("how", ["stop", "block"])
async def test_words_that_wait_vanish_when_the_contact_ends(stage: Stage, how: str) -> None:
    sam, ana, contact = await pair(stage)
    await stage.passes(NIGHT)
    await sam.forges(f"contact:write:{contact}")
    await sam.says("never to be read")
    await ana.forges(f"contact:{how}:{contact}")
    await stage.passes(61)
    assert await stage.rows("SELECT * FROM letter WHERE kind = 'relay'") == []
    await stage.passes(9 * 3600)
    assert not ana.heard("never to be read")


@pytest.mark.parametrize(
    "words",
    [
        "<b>bold</b> & <script>",
        "Hi {name} { $name } %s",
        "مرحبا، كيف حالك؟",
        "🙂" * 1700,
        "a" * 3500,
        "line\n\n\nline",
        "</i></b>",
    ],
)
async def test_any_words_arrive_as_they_were_written(stage: Stage, words: str) -> None:
    sam, ana, _ = await pair(stage)
    await sam.says(words)
    assert words in ana.reads


async def test_what_turns_words_round_is_left_out_by_telegram(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await sam.says("\u202eabc")
    assert ana.reads.endswith("\u2068abc\u2069")


async def test_too_long_words_are_refused_and_nothing_is_cut(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    assert "Nothing was sent" in await sam.says("b" * 3501)
    assert "Nothing was sent" in await sam.says("🙂" * 1751)
    assert not ana.heard("bbb")
    await sam.says("short again")
    assert "short again" in ana.reads


@pytest.mark.parametrize(
    ("words", "which"),
    [
        ("my number is 06 12 34 56 78", "06 12 34 56 78"),
        ("I am @tern_real there", "am @tern_real"),
        ("see https://example.org/me", "https://example.org/me"),
        ("ring oh seven seven oh oh, nine oh oh, triple one", "oh seven seven oh oh, nine oh oh, triple one"),
    ],
)
async def test_words_that_give_the_sender_away_are_asked_about_first(stage: Stage, words: str, which: str) -> None:
    sam, ana, _ = await pair(stage)
    asked = await sam.says(words)
    assert first_line(asked) == "Send these words anyway?"
    assert f"It is about: {which}" in asked
    assert not ana.heard(words)
    await sam.presses("Do not send")
    await sam.says("something else")
    assert "something else" in ana.reads
    await sam.says(words)
    await sam.presses("Send anyway")
    assert words in ana.reads


async def test_a_number_is_asked_about_after_choosing_the_person_as_well(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await sam.says("/menu")
    await sam.says("call 06 12 34 56 78")
    assert first_line(await sam.presses("Send to Heron")) == "Send these words anyway?"
    await sam.presses("Send anyway")
    assert "06 12 34 56 78" in ana.reads


async def test_the_helper_is_told_how_to_act_when_words_call_for_help(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await sam.says("I want to kill myself")
    assert "I want to kill myself" in ana.reads
    assert "Do not carry this alone" in ana.reads
    assert sam.heard("Some useful numbers.")
    assert first_line(await ana.presses("See what helps")) == "A word of advice for this exchange."
    assert ana.heard("I want to kill myself")
    await ana.says("I am here. Nothing else matters.")
    assert "Do not carry this alone" not in sam.reads


async def test_the_helper_is_told_it_too_when_words_come_to_call_for_help_by_an_edit(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    said = stage.play.world.say(sam.person, "Good evening")
    await stage.settle()
    assert "Do not carry this alone" not in ana.reads
    stage.play.world.edit(sam.person, said.id, "I want to kill myself")
    await stage.settle()
    assert "Do not carry this alone" in ana.heard("I want to kill myself")[0].text
    assert sam.heard("Some useful numbers.")


async def test_a_button_shows_the_lines_to_the_other_for_what_they_wrote_once_in_some_hours(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await sam.forges("crisis:country:FR")
    await sam.says("My husband beats me")
    message = ana.heard("My husband beats me")[0]
    await ana.presses("Show lines to Tern", message)
    assert first_line(ana.reads) == "Tern has the help lines now."
    lines = sam.reads.split("\n")
    assert lines[1] == "Heron thinks of you, and would like you to have these numbers. You need not answer."
    assert "3919" in sam.reads
    assert "aside:crisis:safety" in [b.callback_data for row in sam.last.buttons for b in row]
    before = len(sam.chat)
    assert "a short while ago" in await ana.presses("Show lines to Tern", message)
    assert len(sam.chat) == before
    await stage.passes(LINES_EVERY_SECONDS)
    await ana.presses("See what helps", message)
    await ana.presses("Show them help lines")
    assert len(sam.heard("Heron thinks of you")) == 2


async def test_lines_for_somebody_who_is_gone_or_at_rest_or_whose_contact_is_over_are_told_as_such(
    stage: Stage,
) -> None:
    sam, ana, contact = await pair(stage)
    await sam.says("I want to die")
    message = ana.last
    await stage.passes(NIGHT)
    assert "will be handed over tomorrow, 08:00" in await ana.presses("Show lines to Tern", message)
    assert not sam.heard("Heron thinks of you")
    await stage.passes(9 * 3600)
    assert sam.heard("Heron thinks of you")
    stage.play.world.block(sam.person)
    await stage.settle()
    assert "The help lines did not arrive" in await ana.presses("Show lines to Tern", message)
    await ana.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    assert "The help lines were not sent" in await ana.forges(f"contact:lines:{contact}:life")


async def test_nobody_shows_lines_to_somebody_they_do_not_talk_with(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    zoe = await stage.member("Zoe", "Zander")
    assert "is over" in await zoe.forges(f"contact:lines:{contact}:life")
    await zoe.forges(f"contact:care:{contact}:life")
    assert "Show them help lines" not in zoe.buttons
    assert not sam.heard("thinks of you")


async def test_words_stay_readable_when_a_button_under_them_is_pressed(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    await sam.says("please keep me")
    for words in ("Reply", "Pause, stop, report", "Open the menu", "Help lines"):
        message = ana.heard("please keep me")[0]
        await ana.presses(words, message)
        assert len(ana.heard("please keep me")) == 1
        assert "please keep me" not in ana.reads


async def test_words_to_somebody_who_left_telegram_are_told_as_not_sent(stage: Stage) -> None:
    sam, ana, _ = await pair(stage)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE person SET reachable = 0 WHERE id = (SELECT helper_id FROM contact)")
    assert "cannot be reached" in await sam.says("are you there?")
    assert not ana.heard("are you there?")


async def test_the_fate_of_words_is_told_when_it_is_not_certain_or_bad(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    [row] = await stage.rows("SELECT seeker_id, helper_id FROM contact")
    letter = Letter(
        "x", 1, "relay", "relay", {"sender": row["seeker_id"], "words": "w"}, "en", "UTC", 0,
        person_id=row["helper_id"], about=contact,
    )  # fmt: skip
    for kind, words in (
        ("doubtful", "do not know whether"),
        ("gone", "could not reach Heron"),
        ("void", "could not reach"),
    ):
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            await later.follow(tx, [Outcome(letter, kind)])
        await stage.settle()
        assert words in sam.reads
    assert len(sam.heard("could not reach")) == 1


async def test_a_contact_that_opens_in_quiet_hours_takes_no_words_before_it_is_read(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await ana.presses("Accept")
    await stage.passes(NIGHT)
    await sam.presses("Yes, start")
    assert not ana.heard("You can now talk")
    assert first_line(await ana.says("where is my list?")) == "Send these words to Tern?"
    await ana.presses("Do not send")
    await stage.passes(9 * 3600)
    assert 'press "Write"' in ana.reads
    assert not sam.heard("my list")


async def test_somebody_without_contacts_is_shown_the_way(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    assert "sent to nobody" in await sam.says("anybody?")
    assert "Talk to somebody" in sam.buttons


async def test_the_same_in_french(stage: Stage) -> None:
    ana, sam = await helper(stage, "Héron", language="fr"), await stage.member("Sam", "Sterne", "fr")
    await ask(sam, language="fr")
    await ana.presses("Accepter")
    await sam.presses("Oui, commencer")
    await sam.says("Bonjour <à vous>")
    assert ana.reads == "◆ Sterne vous écrit :\n\nBonjour <à vous>"
    assert "quand même" in await sam.says("mon mail : a@b.fr")
    await sam.presses("Ne pas envoyer")
    await sam.presses("Pause, stop, signaler")
    await sam.presses("Arrêter")
    await stage.passes(61)
    assert first_line(ana.reads) == "L'échange avec Sterne est fini. Merci pour ce que vous avez partagé."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", ["relay", "inbox"])
def test_the_longest_words_fit_one_message_with_all_that_is_said_around_them(screen: str, language: str) -> None:
    facts = {
        "name": "🐦" * LONGEST, "mark": 0, "words": "w" * WORDS_LONGEST, "marks": [], "forwarded": True, "care": "life",
        "contact": "c" * 12, "quote": "q" * 1024, "quote_marks": [], "inbox": "i" * 12, "group": "g" * NAME_LONGEST,
    }  # fmt: skip
    shown = SCREENS[screen](Voice(Texts(), language, "Europe/Paris", False), facts)
    assert length(html.unescape(re.sub("<[^>]+>", "", shown.text))) <= TEXT_LONGEST
