"""Who listens says when and how many: questions wait for their hours, and go to somebody else meanwhile (PEER-01)."""

import pytest

from tests.peers_stage import approve, ask, coordinator_of, helper
from tests.stage import Actor, Stage, first_line

OFFER = "Somebody would like to talk."
HOUR, DAY = 3600, 86400
# The stage begins on a Monday at noon in Paris.


async def listens(actor: Actor, words: str) -> None:
    """Sets these hours, in words."""
    await actor.forges("helper:hours")
    await actor.says(words)
    await actor.presses("Yes, that's right")


async def test_hours_are_chosen_by_buttons_and_shown_at_once(stage: Stage) -> None:
    ana = await helper(stage, "Heron")
    await ana.says("/helper")
    assert "When: at any time" in await ana.presses("Set my limits")
    await ana.presses("Choose my hours")
    assert "Every day: 18:00–22:00" in await ana.presses("Evenings")
    assert "✓ Evenings" in ana.buttons
    assert "Saturday and Sunday: 09:00–22:00" in await ana.presses("Weekends")
    assert "Monday to Friday: 18:00–22:00" in ana.reads
    await ana.presses("✓ Evenings")
    assert "Saturday and Sunday: 09:00–18:00" in ana.reads
    assert "When: at any time" in await ana.presses("Any time")
    await ana.presses("Back")
    assert first_line(ana.reads) == "Your limits. Nobody else sees them."


async def test_hours_in_words_are_read_back_before_they_are_kept(stage: Stage) -> None:
    ana = await helper(stage, "Heron")
    await ana.forges("helper:hours")
    assert first_line(await ana.says("Tuesday 6pm-8pm, weekends")) == "Is this right?"
    assert "Tuesday: 18:00–20:00" in ana.reads
    assert "Saturday and Sunday: all day" in ana.reads
    await ana.says("Mon-Fri 9-12, Friday 10pm-2am")
    assert "Monday to Thursday: 09:00–12:00" in ana.reads
    assert "Friday: 09:00–12:00, 22:00–02:00" in ana.reads
    assert "in your quiet hours (21:00–08:00). You are asked then all the same" in ana.reads
    keep = ana.starting("helper:keephours")
    await ana.presses(keep)
    assert "Friday: 09:00–12:00, 22:00–02:00" in ana.reads
    assert first_line(ana.reads) == "Your limits. Nobody else sees them."
    assert "no longer works" in await ana.forges(keep)


async def test_hours_that_are_not_kept_change_nothing(stage: Stage) -> None:
    ana = await helper(stage, "Heron")
    await ana.forges("helper:hours")
    await ana.says("Tuesday 9-12")
    await ana.says("/helper")
    assert "When: at any time" in await ana.presses("Set my limits")


@pytest.mark.parametrize("words", ["perhaps", "Tuesday 25h-26h", "not on Mondays 9-10"])
async def test_what_is_not_understood_is_asked_again(stage: Stage, words: str) -> None:
    ana = await helper(stage, "Heron")
    await ana.forges("helper:hours")
    assert first_line(await ana.says(words)).startswith("I did not understand.")
    assert "Tuesday: all day" in await ana.says("Tuesday")


async def test_the_same_in_french(stage: Stage) -> None:
    ana = await helper(stage, "Héron", language="fr")
    await ana.says("/aidant")
    assert first_line(await ana.presses("Régler mes limites")) == "Vos limites. Personne d'autre ne les voit."
    await ana.presses("Choisir mes heures")
    await ana.says("mardi 18h-20h, week-ends")
    assert "Mardi : 18 h–20 h" in ana.reads
    assert "Samedi et dimanche : toute la journée" in await ana.presses("Oui, c'est juste")
    await ana.presses("Limiter les demandes")
    assert "3 par semaine au plus" in await ana.presses("3")


async def test_outside_hours_a_question_waits_without_a_sound_and_its_time_counts_in_hours(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await listens(ana, "every day 18h-20h")
    await ask(sam)
    assert not ana.heard(OFFER)
    await stage.passes(6 * HOUR - 60)
    assert not ana.heard(OFFER)
    await stage.passes(60)
    assert len(ana.heard(OFFER)) == 1
    assert "Answer before: Tuesday 1 December, 20:00" in ana.reads
    await stage.passes(DAY + 2 * HOUR - 60)
    await ana.presses("Accept")
    assert not sam.heard("Nobody is free")


async def test_who_is_in_their_hours_is_asked_before_who_is_not_however_busy(stage: Stage) -> None:
    ana, ben = await helper(stage, "Heron"), await helper(stage, "Egret")
    await listens(ana, "every day 18h-20h")
    for n, name in enumerate(("Tern", "Wren")):
        seeker = await stage.member("Sam", name)
        await ask(seeker)
        assert len(ben.heard(OFFER)) == n + 1
    last = await stage.member("Sam", "Finch")
    assert first_line(await ask(last)) == "We keep your request."
    await stage.passes(6 * HOUR)
    assert len(ana.heard(OFFER)) == 1, "who was beyond what the other takes"


async def test_in_hours_of_their_own_somebody_is_asked_in_quiet_hours_too(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await listens(ana, "every day 10pm-2am")
    await ask(sam)
    await stage.passes(10 * HOUR)
    assert len(ana.heard(OFFER)) == 1
    assert "Answer before: Wednesday 2 December, 02:00" in ana.reads


async def test_new_hours_ask_anew_what_waited_for_the_old_ones(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await listens(ana, "Saturday")
    await ask(sam)
    assert not ana.heard(OFFER)
    await ana.forges("helper:anytime")
    assert len(ana.heard(OFFER)) == 1
    await ana.presses(ana.starting("offer:yes"))
    assert first_line(sam.reads) == "Somebody is there for you."


async def test_another_zone_moves_what_waits_for_hours_to_begin(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await listens(ana, "every day 18h-20h")
    await ask(sam)
    await ana.forges("settings:zone")
    await ana.says("Asia/Kolkata")  # 16:30 there
    await stage.passes(HOUR + 1800)
    assert len(ana.heard(OFFER)) == 1


async def test_a_question_that_was_said_stays_when_hours_change(stage: Stage) -> None:
    ana, ben, sam = await helper(stage, "Heron"), await helper(stage, "Egret"), await stage.member("Sam", "Tern")
    await ask(sam)
    asked, other = (ana, ben) if ana.heard(OFFER) else (ben, ana)
    yes = asked.starting("offer:yes")
    await listens(asked, "Saturday")
    assert not other.heard(OFFER)
    await asked.forges(yes)
    assert sam.heard("Somebody is there")


async def test_nobody_is_asked_more_often_than_they_said_and_what_they_decline_does_not_count(stage: Stage) -> None:
    ana = await helper(stage, "Heron", most=10)
    await ana.forges("helper:newest:1")
    for n, name in enumerate(("Tern", "Wren", "Finch")):
        await ask(await stage.member("Sam", name))
        assert len(ana.heard(OFFER)) == 1
        await ana.presses("Decline" if n < 2 else "Accept")
    late = await stage.member("Sam", "Kite")
    assert "are busy" in await ask(late)
    await stage.passes(7 * DAY)
    await late.forges(late.starting("peer:wait"))
    assert ana.heard(OFFER)


async def test_a_question_that_was_never_said_does_not_count_for_the_week(stage: Stage) -> None:
    ana, sam, bob = await helper(stage, "Heron"), await stage.member("Sam", "Tern"), await stage.member("Bob", "Wren")
    await ana.forges("helper:newest:1")
    await listens(ana, "every day 18h-20h")
    await ask(sam)
    await sam.presses("Withdraw my request")
    assert first_line(await ask(bob)) == "We keep your request."
    await stage.passes(6 * HOUR)
    assert len(ana.heard(OFFER)) == 1


async def test_who_declined_somebody_once_is_never_asked_for_them_again(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ask(sam)
    await ana.presses("Decline")
    await sam.says("/peer")
    assert "Nobody is free" in await ask(sam)
    assert [row["state"] for row in await stage.rows("SELECT state FROM offer")] == ["declined"]


async def test_ten_requests_in_one_moment_go_beyond_nobodys_limits(stage: Stage) -> None:
    first, *_ = [await helper(stage, name, most=2) for name in ("Heron", "Egret", "Crane")]
    await first.forges("helper:newest:1")
    seekers = [await stage.member("Sam", f"Bird {chr(65 + n)}") for n in range(10)]
    for seeker in seekers:
        await seeker.says("/peer")
    for seeker in seekers:
        stage.play.world.press(seeker.person, seeker.last, "I agree, send it")
    await stage.settle()
    rows = await stage.rows("SELECT helper_id, count(*) AS n FROM offer GROUP BY helper_id ORDER BY n")
    assert [row["n"] for row in rows] == [1, 2, 2]
    states = sorted(row["state"] for row in await stage.rows("SELECT state FROM request"))
    assert states == ["nobody"] * 5 + ["searching"] * 5


async def test_an_offer_takes_at_most_seven_taps_and_its_limits_come_later(stage: Stage) -> None:
    await coordinator_of(stage)
    ana = await stage.member("Ana", "Heron")
    await ana.says("/menu")
    taps = ["Talk to somebody", "Back", "Offer to listen", "I agree, begin", "Work", "Continue", "Send my offer"]
    for tap in taps:
        await ana.presses(tap)
    assert first_line(ana.reads) == "Thank you, your offer is sent."
    assert len(taps) <= 7
    await approve(stage, ana)
    await ana.presses("See my offer")
    assert "Set my limits" in ana.buttons


async def test_forged_limits_are_refused(stage: Stage) -> None:
    eve, ana = await stage.member("Eve", "Magpie"), await helper(stage, "Heron")
    for press in (
        "helper:limits",
        "helper:hours",
        "helper:usual:evenings:1",
        "helper:anytime",
        "helper:new",
        "helper:newest:1",
    ):
        assert "not offered to listen" in await eve.forges(press), press
    for press in ("helper:usual:never:1", "helper:newest:4", "helper:newest:x", "helper:keephours"):
        assert "no longer works" in await ana.forges(press), press
