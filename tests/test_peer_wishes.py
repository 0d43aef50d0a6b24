"""Asking for a peer is one screen where everything but "send" is as one likes; what comes next is said as it is."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.peers import Candidate, Profile, Wishes, ways_on
from bot.services.peers import helpers
from tests.group_steps import make_group
from tests.peers_stage import ask, coordinator_of, helper, person_of
from tests.stage import Actor, Stage, first_line
from tests.walks import for_each

OFFER = "Somebody would like to talk."
HOUR, DAY = 3600, 86400


async def sends(actor: Actor, how: str, mask: str = "8", language: str = "en") -> str:
    await actor.forges(f"peer:topics:{mask}:0:{language}:{how}")
    known = any(each.startswith("Send") for each in actor.buttons)
    return await actor.presses(actor.starting("peer:send" if known else "peer:agree"))


async def test_the_first_request_takes_two_taps_from_the_menu(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await sam.says("/menu")
    await sam.presses("Talk to somebody")
    assert first_line(await sam.presses("I agree, send it")) == "Your request is on its way."
    assert ana.heard(OFFER)


async def test_how_one_would_like_to_talk_is_chosen_and_left_out_again(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ana.forges("helper:form:phone:1")
    await sam.says("/peer")
    await sam.presses("Work")
    assert "All of it is optional" in await sam.presses("Say how")
    assert "In this way: phone." in await sam.presses("Phone")
    assert "In this way: voice notes." in await sam.presses("Send voice notes")
    await sam.presses("✓ Send voice notes")
    assert "In this way" not in sam.reads
    await sam.presses("Phone")
    await sam.presses("Say with whom")
    assert "nobody of my groups" in await sam.presses("Not from my group")
    assert "Rather with a woman." in await sam.presses("Rather a woman")
    assert "Rather with a man." in await sam.presses("Rather a man")
    await sam.presses("Choose an age")
    assert "Of this age: 41 to 60." in await sam.presses("41 to 60")
    await sam.presses("Choose an age")
    assert "Of this age" not in await sam.presses("✓ 41 to 60")
    assert "Rather with" not in await sam.presses("✓ Rather a man")
    await sam.presses("Back")
    await sam.presses("Change language")
    await sam.presses("English")
    assert "Chosen: Work. Language: English." in sam.reads
    assert "In this way: phone." in sam.reads
    assert "nobody of my groups" in sam.reads
    await sam.presses("I agree, send it")
    assert "In this way: phone." in ana.reads


async def test_the_same_in_french(stage: Stage) -> None:
    await helper(stage, "Héron", language="fr")
    sam = await stage.member("Sam", "Sterne", "fr")
    await sam.says("/pair")
    await sam.presses("Préciser")
    await sam.presses("Téléphoner")
    assert "De cette façon : téléphone." in await sam.presses("Terminer")
    assert first_line(await sam.presses("J'accepte, envoyer")) == "Quelqu'un est libre, autrement."
    assert "\nPar un autre moyen." in sam.reads, "there is no topic that it would be about"
    assert first_line(await sam.presses("Par tout moyen")) == "Votre demande est partie."


async def test_somebody_who_talks_in_another_way_is_offered_and_asked_with_one_tap(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    assert "About this, in another way of talking." in await sends(sam, "p")
    assert not ana.heard(OFFER)
    await sam.presses("Ask in any way")
    assert ana.heard(OFFER)
    assert "In this way" not in ana.reads


async def test_nobody_of_ones_own_group_is_asked_until_one_says_so(stage: Stage) -> None:
    group = await make_group(await coordinator_of(stage), "Riverside")
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    for each in (ana, sam):
        await each.forges(f"group:yes:{group}:1")
    assert "in one of your groups" in await sends(sam, "g")
    assert not ana.heard(OFFER)
    await sam.presses("Ask my groups too")
    assert ana.heard(OFFER)


async def test_somebody_of_another_group_is_asked_all_the_same(stage: Stage) -> None:
    group = await make_group(await coordinator_of(stage), "Riverside")
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await sam.forges(f"group:yes:{group}:1")
    assert first_line(await sends(sam, "g")) == "Your request is on its way."
    assert ana.heard(OFFER)


async def test_with_all_wishes_at_once_leaving_them_all_open_is_offered(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron", "music"), await stage.member("Sam", "Tern")
    assert "if you leave topic and wishes open" in await sends(sam, "p")
    await sam.presses("Ask without wishes")
    assert ana.heard(OFFER)


async def says_of_themselves(actor: Actor, gender: str, age: str) -> None:
    await actor.says("/helper")
    await actor.presses("Set my limits")
    await actor.presses("Say who I am")
    await actor.presses(gender)
    await actor.presses("Choose my age")
    await actor.presses(age)


async def test_who_wishes_a_woman_of_some_age_is_led_to_her_and_she_reads_nothing_of_it(stage: Stage) -> None:
    ben, ana, sam = await helper(stage, "Egret"), await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await says_of_themselves(ben, "I'm a man", "41 to 60")
    await says_of_themselves(ana, "I'm a woman", "41 to 60")
    wished = Wishes((), "en", gender="woman", age="41").how
    assert first_line(await sends(sam, wished)) == "Your request is on its way."
    assert (len(ana.heard(OFFER)), len(ben.heard(OFFER))) == (1, 0)
    assert not {"woman", "41"} & set(ana.reads.split())
    await ana.presses("Decline")
    assert first_line(sam.reads) == "Somebody is free, in another way."
    assert "About this, with whoever it may be" in sam.reads
    await sam.presses("Ask women and men")
    assert ben.heard(OFFER)


async def test_what_somebody_says_of_themselves_is_taken_back_exported_and_never_asked_twice(stage: Stage) -> None:
    ana = await helper(stage, "Heron")
    await says_of_themselves(ana, "I'm a woman", "over 60")
    assert "I am: a woman" in ana.reads
    me = await person_of(ana)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        kept = await helpers.export(tx, me)
    assert kept is not None
    assert (kept["gender"], kept["age_from"]) == ("woman", "61")
    assert "I am: not said" in await ana.presses("✓ I'm a woman")
    await ana.presses("Choose my age")
    assert "My age: not said" in await ana.presses("✓ over 60")
    for press in ("helper:gender:x", "helper:age:19"):
        assert "no longer works" in await ana.forges(press)


async def test_the_last_way_of_talking_stays(stage: Stage) -> None:
    ana = await helper(stage, "Heron")
    assert "Keep at least one way" in await ana.forges("helper:form:words:0")
    await ana.forges("helper:forms")
    await ana.presses("Meet at the group")
    assert "Chosen: meeting at the group." in await ana.presses("✓ Write")
    assert "Ways of talking: meeting at the group" in await ana.presses("Back")
    assert "no longer works" in await ana.forges("helper:form:dance:1")


@pytest.mark.parametrize("press", ["peer:topics:8:0:en:x", "peer:wishes:8:en:gv", "peer:lang:8:en:pp", "peer:send:8:en:abcdefghijkl:z",
                                   "peer:wishes:8:xx", "peer:wishes:zz:en", "peer:whom:8:en:P0", "peer:ages:8:en:fh"])  # fmt: skip
async def test_made_up_wishes_are_refused(stage: Stage, press: str) -> None:
    sam = await stage.member("Sam", "Tern")
    await ask(sam)
    assert "no longer works" in await sam.forges(press)


# What comes next


@pytest.mark.parametrize(
    ("listeners", "said"),
    [
        (1, "One or two people could answer now."),
        (2, "One or two people could answer now."),
        (3, "Several people could answer now."),
        (10, "Many people could answer now."),
    ],
)
async def test_how_many_could_answer_is_said_in_words_and_never_as_a_number(
    stage: Stage, listeners: int, said: str
) -> None:
    for n in range(listeners):
        await helper(stage, f"Bird {chr(65 + n)}")
    sam = await stage.member("Sam", "Tern")
    assert said in await ask(sam)
    assert "If no answer has come by tomorrow, 12:00, we ask the next." in sam.reads


async def test_when_a_request_waits_for_hours_that_is_said_and_when_it_goes_out(stage: Stage) -> None:
    ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await ana.forges("helper:usual:evenings:1")
    assert "At this hour nobody who fits can answer. Your request goes out today, 18:00." in await ask(sam)
    await sam.says("/peer")
    assert "Your request goes out today, 18:00." in sam.reads
    await stage.passes(6 * HOUR)
    await sam.says("/peer")
    assert "Somebody is reading it" in sam.reads


async def test_in_the_night_it_is_said_that_the_question_waits_for_the_morning(stage: Stage) -> None:
    await helper(stage, "Heron")
    sam = await stage.member("Sam", "Tern")
    await stage.passes(11 * HOUR)
    assert "Your request goes out tomorrow, 08:00." in await ask(sam)


# The rule


def listener(*topics: str, language: str = "en", shares: bool = False, **says: Any) -> Candidate:
    offered = Profile(topics, (), (language,), **{"age": "26", **says})
    return Candidate("h", offered, 2, load=0, shares_group=shares)


PHONE = Wishes(("work",), "en", form="phone", elsewhere=True, age="26")


@for_each(
    "known, wider",
    [
        (listener("work"), (replace(PHONE, form=""),)),
        (listener("work", forms=("phone",), shares=True), (replace(PHONE, elsewhere=False),)),
        (listener("work", shares=True), (Wishes((), "en"),)),
        (listener("music"), (Wishes((), "en"),)),
        (listener("music", language="fr", shares=True), (Wishes((), "fr"),)),
        (listener("work", forms=("phone",), age="18"), (replace(PHONE, age=""),)),
    ],
)
def test_what_there_is_when_wishes_are_widened(known: Candidate, wider: tuple[Wishes, ...]) -> None:
    assert ways_on([known], PHONE, now=5).wishes == wider
