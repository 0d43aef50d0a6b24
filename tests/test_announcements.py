"""Announcements: written, read again, sent once, counted truly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.announcements import LONGEST, beginning, length, read_words
from bot.domain.errors import Refused
from tests.announcement_rows import announces, belongs, crowd, facilitator, group, member, numbers
from tests.stage import Actor, Stage, first_line


def sent_to(actor: Actor) -> int:
    """How many announcements stand in this chat."""
    return len(actor.heard("News from your group.")) + len(actor.heard("Des nouvelles de votre groupe."))


async def test_an_announcement_is_written_read_again_and_sent_in_english(stage: Stage) -> None:
    home = await group(stage, "The Neighbours")
    fran = await facilitator(stage, home)
    (ana,) = await crowd(stage, home, 1)
    assert "Write your announcement" in await fran.says("/announce")
    assert "Tea on Thursday" in await fran.says("Tea on Thursday")
    assert "News from your group." in fran.reads
    assert "One person will get it" in fran.reads
    assert sent_to(ana) == 0
    await fran.presses("Send now")
    assert fran.toast == "Your announcement is going out."
    await stage.passes(1)
    assert first_line(fran.reads) == "Your announcement has gone out."
    assert first_line(ana.reads) == "News from your group."
    assert "Tea on Thursday" in ana.reads
    assert "The Neighbours" in ana.reads
    assert "Fauvette" not in ana.reads


async def test_an_announcement_is_written_read_again_and_sent_in_french(stage: Stage) -> None:
    home = await group(stage, "Les Voisins", language="fr")
    fran = await facilitator(stage, home, "fr")
    ana = await member(stage, home, "Ana", "Mésange", "fr")
    assert "Écrivez votre annonce" in await fran.says("/annonce")
    assert "Une personne la recevra" in await fran.says("Un thé jeudi")
    await fran.presses("Envoyer maintenant")
    await stage.passes(1)
    assert first_line(fran.reads) == "Votre annonce est partie."
    assert first_line(ana.reads) == "Des nouvelles de votre groupe."
    assert "Un thé jeudi" in ana.reads


async def test_that_nobody_can_get_it_is_said_before_it_is_written(stage: Stage) -> None:
    home = await group(stage, "The Neighbours")
    fran = await facilitator(stage, home)
    assert first_line(await fran.says("/announce")) == "Nobody in The Neighbours can get an announcement at the moment."
    assert "Send now" not in fran.buttons
    assert "https://t.me/" in await fran.presses("Invite by link")
    await member(stage, home, "Ana", "Heron")
    assert "Write your announcement" in await fran.says("/announce")


async def test_words_that_nobody_can_get_are_shown_and_cannot_be_sent(stage: Stage) -> None:
    fran = await facilitator(stage, await group(stage, "The Neighbours"))
    assert "Nobody in this group can get it" in await fran.says("/announce Tea on Thursday")
    assert "Send now" not in fran.buttons
    assert first_line(await fran.presses("Change the text")) == (
        "Nobody in The Neighbours can get an announcement at the moment."
    )


async def test_below_the_words_that_are_read_again_others_take_their_place(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    (ana,) = await crowd(stage, home, 1)
    await fran.says("/announce Tea on Thursday")
    first = fran.last
    assert "Tea on Friday" in await fran.says("Tea on Friday")
    stage.play.world.edit(fran.person, [m for m in fran.chat if not m.from_bot][-1].id, "Tea on Saturday")
    await stage.settle()
    assert "Tea on Saturday" in fran.reads
    assert "no longer exists" in await fran.presses("Send now", first)
    await fran.says("/announce Tea on Sunday")
    await fran.says("/crisis")
    assert "Tea on Sunday" in await fran.says("hello?")
    await fran.presses("Send now")
    await stage.passes(1)
    assert [m.text for m in ana.heard("Tea on")] == [ana.heard("Tea on Sunday")[0].text]
    await fran.says("Thank you all")
    assert "do not know who your words are for" in fran.reads


async def test_cancel_keeps_no_words_that_could_still_be_sent(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    (ana,) = await crowd(stage, home, 1)
    await fran.says("/announce Tea on Thursday")
    assert "cancelled" in await fran.says("/cancel")
    assert await stage.rows("SELECT id FROM announcement") == []
    assert "no longer exists" in await fran.presses("Send now")
    assert sent_to(ana) == 0


async def test_each_member_reads_the_frame_in_their_own_language(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    ana = await member(stage, home, "Ana", "Mésange", "fr")
    await announces(fran, "Hello")
    assert first_line(ana.reads) == "Des nouvelles de votre groupe."


async def test_the_words_can_come_with_the_command_and_be_changed_or_thrown_away(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    (ana,) = await crowd(stage, home, 1)
    assert "First words" in await fran.says("/announce First words")
    await fran.presses("Change the text")
    assert "Other words" in await fran.says("Other words")
    await fran.presses("Cancel")
    assert "Nobody got it" in fran.reads
    assert await stage.rows("SELECT id FROM announcement") == []
    assert sent_to(ana) == 0


async def test_a_late_press_on_a_draft_that_is_gone_sends_nothing(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    (ana,) = await crowd(stage, home, 1)
    await fran.says("/announce First words")
    old = fran.last
    await fran.says("/announce Second words")
    assert "no longer exists" in await fran.presses("Send now", old)
    await fran.presses("Change the text")
    assert sent_to(ana) == 0


async def test_with_several_groups_one_is_chosen_and_the_words_are_kept(stage: Stage) -> None:
    home, away = await group(stage, "Home"), await group(stage, "Away")
    fran = await facilitator(stage, home)
    await belongs(stage, fran, away, "facilitator")
    (near,) = await crowd(stage, home, 1)
    (far,) = await crowd(stage, away, 1)
    await fran.says("/announce Hello there")
    await fran.presses("Away")
    assert "Hello there" in fran.reads
    await fran.presses("Send now")
    assert (sent_to(near), sent_to(far)) == (0, 1)
    await fran.says("/announce")
    await fran.says("Words instead of a button")
    await fran.presses("Home")
    assert "Words instead of a button" in fran.reads


async def test_pressing_send_twice_sends_once(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    people = await crowd(stage, home, 3)
    announcement = await announces(fran, "Once")
    await fran.forges(f"announce:send:{announcement}")
    assert fran.toast == "It has already gone out, just once."
    await stage.passes(5)
    assert [sent_to(p) for p in people] == [1, 1, 1]


async def test_two_presses_in_one_batch_send_once(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    people = await crowd(stage, home, 2)
    await fran.says("/announce Once")
    (row,) = await stage.rows("SELECT id FROM announcement")
    for _ in range(2):
        stage.play.world.press(fran.person, fran.last, f"announce:send:{row['id']}")
    await stage.settle()
    await stage.passes(2)
    assert [sent_to(p) for p in people] == [1, 1]
    assert (await numbers(stage, row["id"]))["recipients"] == 2


@pytest.mark.parametrize("what", ["announce", "announce:to:{group}", "announce:history:{group}"])
async def test_a_member_may_not_announce(stage: Stage, what: str) -> None:
    home = await group(stage)
    ana = await member(stage, home, "Ana", "Heron")
    assert "only some people" in await ana.says("/announce Buy this")
    assert "only some people" in await ana.forges(what.format(group=home))
    assert await stage.rows("SELECT id FROM announcement") == []


async def test_forged_presses_are_refused_and_break_nothing(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    for verb in ("send", "stop", "end", "change", "drop", "read", "history", "to", "mute", "unmute", "nothing"):
        for rest in ("", ":", ":nobody", ":x:y:z", ":1'; DROP TABLE letter", ":\u202e", ":" + "9" * 40):
            await fran.forges(f"announce:{verb}{rest}")
            assert "broke" not in fran.reads
    assert await stage.rows("SELECT id FROM failed_update") == []
    assert await stage.rows("SELECT id FROM announcement") == []


async def test_the_draft_of_one_is_no_draft_of_another(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    gil = await facilitator(stage, home, name="Gil", pseudonym="Geai")
    people = await crowd(stage, home, 1)
    await fran.says("/announce Mine")
    (row,) = await stage.rows("SELECT id FROM announcement")
    for verb in ("send", "change", "read"):
        assert "no longer exists" in await gil.forges(f"announce:{verb}:{row['id']}")
    await gil.forges(f"announce:drop:{row['id']}")
    assert len(await stage.rows("SELECT id FROM announcement")) == 1
    assert sent_to(people[0]) == 0


async def test_who_facilitates_no_more_cannot_send_the_draft(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    (ana,) = await crowd(stage, home, 1)
    await fran.says("/announce Later")
    await belongs(stage, fran, home, "member")
    assert "only some people" in await fran.presses("Send now")
    assert sent_to(ana) == 0


async def test_a_coordinator_announces_in_any_group(stage: Stage) -> None:
    home = await group(stage)
    boss = await stage.coordinator()
    (ana,) = await crowd(stage, home, 1)
    await announces(boss, "From afar")
    assert sent_to(ana) == 1


async def test_a_group_without_members_says_what_to_do(stage: Stage) -> None:
    await group(stage)
    boss = await stage.coordinator()
    assert "Invite members first" in await boss.says("/announce Hello")
    assert "Send now" not in boss.buttons


async def test_the_history_shows_what_went_out_with_its_numbers(stage: Stage) -> None:
    home = await group(stage, "Home")
    fran = await facilitator(stage, home)
    await crowd(stage, home, 2)
    assert "No announcement in Home yet" in await fran.forges("announce:history")
    for n in range(5):
        await announces(fran, f"Number {n}")
        await stage.passes(60)
    await fran.forges("announce:history")
    assert "Number 4" in fran.reads
    assert "Delivered: 2 of 2" in fran.reads
    assert "Number 0" not in fran.reads
    await fran.presses("See older")
    assert "Number 0" in fran.reads
    await fran.presses("Number 0")
    assert "Delivered: 2" in fran.reads
    assert "Stop sending" not in fran.buttons


async def test_a_member_mutes_from_the_announcement_which_stays_readable(stage: Stage) -> None:
    home = await group(stage, "Home")
    fran = await facilitator(stage, home)
    await crowd(stage, home, 1)
    ana = await member(stage, home, "Ana", "Heron")
    await announces(fran, "First")
    await ana.presses("Mute announcements")
    assert "no more announcements from Home" in ana.reads
    assert sent_to(ana) == 1
    await announces(fran, "Second")
    assert sent_to(ana) == 1
    await ana.presses("Get announcements")
    await announces(fran, "Third")
    assert sent_to(ana) == 2


async def test_the_announcement_stays_when_the_menu_or_the_help_lines_are_opened_from_it(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    ana = await member(stage, home, "Ana", "Heron")
    await announces(fran, "Keep me")
    letter = ana.last
    await ana.presses("Open the menu", letter)
    await ana.presses("Open the group", letter)
    assert "Keep me" in letter.text


@pytest.mark.parametrize(
    "words",
    [
        "<b>bold</b> & <script>alert(1)</script>",
        "🙂" * 1700,
        "é" * LONGEST,
        "<" * LONGEST,
        "\u202eright to left\u202c and back",
        "שלום לכולם, נפגשים ביום חמישי",
        "a\u0000b\u0007c",
        "{ $words } %s {0}",
    ],
)
async def test_hostile_words_arrive_as_they_were_written(stage: Stage, words: str) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    (ana,) = await crowd(stage, home, 1)
    await announces(fran, words)
    assert sent_to(ana) == 1
    shown = ana.reads.replace("\u2068", "").replace("\u2069", "")
    assert read_words(words) in shown


async def test_too_long_words_are_refused_and_asked_again(stage: Stage) -> None:
    home = await group(stage)
    fran = await facilitator(stage, home)
    await crowd(stage, home, 1)
    await fran.says("/announce")
    assert "too long" in await fran.says("a" * 3501)
    assert "too long" in await fran.says("🙂" * 1751)
    assert "no words" in await fran.says("\u200b\u200b")
    assert "Read it again" in await fran.says("Short")


@given(st.text(max_size=400))
def test_words_that_are_taken_are_visible_stable_and_fit(text: str) -> None:
    try:
        words = read_words(text)
    except Refused:
        assert not any(c.isalnum() for c in text)
        return
    assert words == words.strip() == read_words(words)
    assert length(words) <= LONGEST
    assert not set(words) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00")
    assert 0 < len(beginning(words)) <= 60
