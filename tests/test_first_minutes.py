"""From /start to where a newcomer wanted to go: a few taps, whatever comes in between."""

import pytest

from handlers.core.links import LINKS
from tests.group_steps import join, make_group, schedule
from tests.peers_stage import coordinator_of, data, helper
from tests.stage import NOON, Actor, Stage, first_line

DAY = 86400


async def somebody_new(stage: Stage, link: str = "") -> Actor:
    ana = await stage.newcomer("Ana")
    await ana.says(f"/start {link}".strip())
    return ana


async def a_meeting(stage: Stage) -> tuple[Actor, str, str]:
    """Who coordinates, a group that anybody may join, its meeting."""
    chief = await stage.coordinator()
    group = await make_group(chief)
    return chief, group, await schedule(chief, group, NOON + 2 * DAY)


# "I'm coming"


async def test_who_is_in_no_group_sees_what_is_on_everywhere_and_comes_through_the_charter(stage: Stage) -> None:
    _, group, meeting = await a_meeting(stage)
    ana = await somebody_new(stage)
    await ana.presses("start:yes")
    await ana.presses(ana.buttons[0])
    assert first_line(await ana.presses("See meetings")) == "What is on, in all groups."
    assert "The Cedars" in ana.reads
    await ana.presses("1. Coffee")
    assert first_line(await ana.presses("I'm coming")) == "The charter of the group."
    assert first_line(await ana.presses("I agree, I'm coming")) == "You are in, and you are coming."
    assert await stage.rows("SELECT meeting_id, choice FROM answer") == [{"meeting_id": meeting, "choice": "coming"}]
    assert [row["state"] for row in await stage.rows("SELECT state FROM membership WHERE group_id = :g", g=group)] == [
        "member"
    ]


async def test_reminders_are_asked_at_the_first_coming_and_not_before(stage: Stage) -> None:
    _, _, meeting = await a_meeting(stage)
    ana = await somebody_new(stage, f"m_{meeting}")
    await ana.presses("I agree, I'm 18 or over")
    await ana.presses(ana.buttons[0])
    await ana.presses("I'm coming")
    assert not ana.heard("Would you like a reminder")
    assert "Would you like a reminder" in await ana.presses("I agree, I'm coming")
    assert len(await stage.rows("SELECT 1 FROM consent WHERE kind = 'reminders'")) == 1  # who coordinates
    await ana.presses("Yes, remind me")
    await stage.passes(DAY)
    assert first_line(ana.reads) == "A small reminder."


async def test_back_from_the_charter_and_from_the_meeting_leads_where_one_was(stage: Stage) -> None:
    _, _, meeting = await a_meeting(stage)
    ana = await stage.member("Ana", "Heron")
    await ana.says("/meetings")
    await ana.presses("1. Coffee")
    seen = ana.reads
    await ana.presses("I'm coming")
    assert await ana.presses("Back") == seen
    await ana.forges(f"meeting:{meeting}<meetings:page:0")
    assert first_line(await ana.presses("Back")) == "What is on, in all groups."


async def test_a_door_that_was_closed_meanwhile_leads_to_the_waiting_and_no_answer(stage: Stage) -> None:
    chief, group, meeting = await a_meeting(stage)
    ana = await stage.member("Ana", "Heron")
    await ana.forges(f"meeting:come:{meeting}")
    await chief.forges(f"group:put:{group}:joining:approval")
    assert first_line(await ana.presses("I agree, I'm coming")) == "Your request is sent."
    assert await stage.rows("SELECT 1 FROM answer") == []
    await ana.forges(f"meeting:come:{meeting}")
    assert first_line(ana.reads) == "A meeting."
    assert "join the group" in ana.reads


async def test_a_charter_that_changed_meanwhile_is_shown_again(stage: Stage) -> None:
    _, _, meeting = await a_meeting(stage)
    ana = await stage.member("Ana", "Heron")
    await ana.forges(f"meeting:come:{meeting}")
    assert "Coffee" not in await ana.forges(f"meeting:join:{meeting}:7")
    assert await stage.rows("SELECT 1 FROM answer") == []
    assert first_line(await ana.presses("I agree, I'm coming")) == "You are in, and you are coming."


async def test_who_is_inside_already_sees_the_meeting(stage: Stage) -> None:
    _, group, meeting = await a_meeting(stage)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    assert "Are you coming?" in await ana.forges(f"meeting:come:{meeting}")
    await ana.forges(f"meeting:join:{meeting}:1")
    assert await stage.rows("SELECT choice FROM answer") == [{"choice": "coming"}]


@pytest.mark.parametrize("press", ["meeting:come:nothing", "meeting:join:nothing:1", "meeting:come", "meeting:join:x"])
async def test_forged_buttons_to_come_are_refused(stage: Stage, press: str) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.forges(press)
    assert " no longer " in first_line(ana.reads)


# Links


async def test_a_link_to_a_meeting_a_group_and_a_peer_lands_there_after_the_welcome(stage: Stage) -> None:
    _, group, meeting = await a_meeting(stage)
    for link, words in ((f"m_{meeting}", "Coffee"), (f"g_{group}", "The Cedars"), ("peer", "Talking to somebody")):
        ana = await somebody_new(stage, link)
        await ana.presses("start:yes" + f":{link}")
        assert words in await ana.presses(ana.buttons[0])
        assert words in await ana.says(f"/start {link}")  # and at once, once they are known
    assert await stage.rows("SELECT 1 FROM person WHERE target IS NOT NULL") == []


async def test_who_comes_by_a_link_that_was_cut_short_can_look_around_all_the_same(stage: Stage) -> None:
    newcomer = await stage.newcomer("Ana")
    for sign in sorted(LINKS):
        await newcomer.says(f"/start {sign}_")
        assert first_line(newcomer.reads) == "Welcome to Entraide."
        assert "does not work" not in await newcomer.presses("Look without account")


async def test_a_visitor_looks_at_what_a_link_leads_to_and_still_goes_there_after_the_welcome(stage: Stage) -> None:
    _, group, meeting = await a_meeting(stage)
    for link, words in ((f"m_{meeting}", "Coffee"), (f"g_{group}", "The Cedars")):
        ana = await somebody_new(stage, link)
        welcome = ana.last
        assert words in await ana.presses("Look without account")
        for press in (
            "Help lines",
            "Read it all",
            "Back",
            "Français",
            "Numéros utiles",
            "J'accepte, j'ai 18 ans ou plus",
        ):
            await ana.presses(press, welcome)
        await ana.presses(welcome.buttons[0][0].text)
        assert words in welcome.text


async def test_where_a_link_led_is_remembered_whatever_comes_between_the_yes_and_the_name(stage: Stage) -> None:
    _, _, meeting = await a_meeting(stage)
    ana = await somebody_new(stage, f"m_{meeting}")
    await ana.presses(f"start:yes:m_{meeting}")
    for words in ("/menu", "/crisis", "/meetings", "hello?", "/cancel", "/start"):
        await ana.says(words)
    await stage.passes(3 * DAY // 2)
    await ana.says("hello?")
    assert "Coffee" in await ana.keeps("Heron")
    assert first_line(await ana.says("/start")) == "Hello Heron."


async def test_a_link_that_leads_nowhere_is_said_and_the_name_stays(stage: Stage) -> None:
    for number, link in enumerate(("m_nothinghere", "g_nothinghere", "join_nothinghere", "claim_wrong")):
        ana = await somebody_new(stage, link)
        await ana.presses(f"start:yes:{link}")
        said = await ana.keeps(f"Heron {chr(97 + number)}")
        assert "no longer" in said or "was used already" in said, link
        assert first_line(await ana.presses("Back")) == f"Hello Heron {chr(97 + number)}."


async def test_a_visitor_who_says_im_coming_goes_on_to_the_charter_after_the_welcome(stage: Stage) -> None:
    _, _, meeting = await a_meeting(stage)
    ana = await stage.newcomer("Ana")
    await ana.says("/meetings")
    await ana.presses("1. Coffee")
    assert first_line(await ana.presses("I'm coming")) == "Welcome to Entraide."
    await ana.presses(f"start:yes:come_{meeting}")
    assert first_line(await ana.presses(ana.buttons[0])) == "The charter of the group."
    await ana.presses("I agree, I'm coming")
    assert await stage.rows("SELECT choice FROM answer") == [{"choice": "coming"}]


# A peer


async def test_topics_and_the_button_that_sends_stand_on_one_screen_with_what_must_be_known(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await sam.says("/peer")
    for words in ("paid peer worker", "not end-to-end encrypted", "Never your Telegram account", "no advice"):
        assert words in sam.reads
    await sam.presses("Work")
    await sam.presses("I agree, send it")
    assert ana.heard("Topics: Work")
    assert [row["version"] for row in await stage.rows("SELECT version FROM consent WHERE kind = 'peer'")] == [3] * 2
    await sam.presses("Withdraw my request")
    await sam.says("/peer")
    assert "not end-to-end encrypted" not in sam.reads
    assert "Send my request" in sam.buttons


async def test_nothing_is_kept_of_who_only_looks_at_the_screen_of_a_request(stage: Stage) -> None:
    sam = await stage.member("Sam", "Tern")
    await sam.says("/peer")
    await sam.presses("Work")
    await sam.presses("Say how")
    await sam.presses("Change language")
    assert "Language: French" in await sam.presses("French")
    assert "Work" in sam.reads
    assert await stage.rows("SELECT 1 FROM request UNION ALL SELECT 1 FROM consent WHERE kind = 'peer'") == []
    assert "peer:home" in data(sam)
    assert "Offer to listen" in (await sam.presses("Back"), *sam.buttons)


async def test_who_facilitates_copies_the_link_to_their_group_and_to_its_meeting(stage: Stage) -> None:
    chief, group, meeting = await a_meeting(stage)
    for screen, link in ((f"group:run:{group}", f"g_{group}"), (f"meeting:{meeting}", f"m_{meeting}")):
        await chief.forges(screen)
        [copied] = [
            b["copy_text"]["text"] for row in chief.last.markup["inline_keyboard"] for b in row if "copy_text" in b
        ]
        assert '"Copy the link": whoever you give it to' in chief.reads
        assert str(copied).endswith(f"?start={link}")
        ana = await stage.newcomer("Ana")
        await ana.says(f"/start {link}")
        await ana.forges(screen)
        assert "Copy the link" not in ana.buttons
    await chief.forges(f"meeting:cancel:{meeting}")
    await chief.presses(f"meeting:off:{meeting}")
    assert "Copy the link" not in chief.buttons


@pytest.mark.parametrize("press", ["settings", "privacy:consents", "helper:begin", "group:rest:{group}:1"])
async def test_what_needs_an_account_opens_the_first_screen_and_not_a_sentence_about_it(
    stage: Stage, press: str
) -> None:
    group = await make_group(await coordinator_of(stage))
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("Look without account")
    assert first_line(await ana.forges(press.format(group=group))) == "Welcome to Entraide."
    assert "I agree, I'm 18 or over" in ana.buttons


async def test_who_asks_for_a_peer_before_they_have_a_name_comes_back_to_it_with_one(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("start:yes")
    await ana.says("/peer")
    assert first_line(await ana.presses("I agree, send it")) == "What shall others call you?"
    assert first_line(await ana.keeps("Heron")) == "Talking to somebody, simply."
