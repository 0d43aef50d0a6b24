"""Coming to a group and going: open doors and doors that want a yes, invitations, leaving, being removed."""

from bot.domain.times import DAY, HOUR
from tests.group_steps import handle_of, join, make_facilitator, make_group, schedule, write_charter
from tests.stage import NOON, Actor, Stage, first_line

REFUSED = "only some people of the group can do this"


async def states(stage: Stage) -> list[str]:
    return [row["state"] for row in await stage.rows("SELECT state FROM membership")]


async def with_facilitator(stage: Stage, joining: str = "approval") -> tuple[Actor, Actor, str]:
    chief = await stage.coordinator()
    group = await make_group(chief, joining="open")
    fanny = await stage.member("Fanny", "Finch")
    await join(fanny, group)
    await make_facilitator(chief, fanny, group)
    await fanny.forges(f"group:put:{group}:joining:{joining}")
    return chief, fanny, group


async def test_a_facilitator_says_yes_and_the_person_is_told(stage: Stage) -> None:
    chief, fanny, group = await with_facilitator(stage)
    ana = await stage.member("Ana Real", "Heron")
    assert first_line(await join(ana, group)) == "Your request is sent."
    assert first_line(fanny.reads) == "A request is waiting for you."
    assert "Heron would like to join The Cedars" in fanny.reads
    assert "Real" not in fanny.reads
    assert not chief.heard("would like to join")  # facilitators answer, coordinators only where there is none
    assert "is now a member" in await fanny.presses("Say yes")
    assert first_line(ana.reads) == "Good news."
    assert await states(stage) == ["member", "member"]


async def test_une_coordination_repond_la_ou_personne_n_anime(stage: Stage) -> None:
    chief = await stage.coordinator(language="fr")
    group = await make_group(chief, "Les Cèdres", joining="approval", language="fr")
    ana = await stage.member("Ana", "Mésange", "fr")
    assert first_line(await join(ana, group)) == "Votre demande est partie."
    assert "Mésange voudrait rejoindre le groupe Les Cèdres" in chief.reads
    await chief.presses("Dire oui")
    assert "Bienvenue Mésange" in ana.reads


async def test_who_opens_the_door_to_others_walks_in_and_asks_nobody(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief, joining="approval")
    await chief.forges(f"group:join:{group}")
    assert first_line(await chief.presses("Agree and join")) == "Welcome Coline."
    assert not chief.heard("A request is waiting for you.")


async def test_nobody_decides_about_their_own_request(stage: Stage) -> None:
    chief, deputy = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="approval")
    await join(chief, group)
    await join(deputy, group)
    await chief.presses("Say yes")
    await chief.forges(f"sure:team:coordinate:{await handle_of(deputy, group)}")
    await deputy.presses("Yes, I will")
    handle = await handle_of(chief, group)
    await deputy.forges(f"sure:member:remove:{handle}")
    await join(chief, group)
    assert deputy.heard("Coline would like to join")
    assert not chief.heard("Coline would like to join")
    own = await handle_of(chief, group)
    for verb in ("yes", "no"):
        await chief.forges(f"member:{verb}:{own}")
        assert "Somebody else decides" in chief.reads, verb


async def test_a_no_is_asked_twice_and_told_gently(stage: Stage) -> None:
    _, fanny, group = await with_facilitator(stage)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    assert "Do you really want to say no?" in await fanny.presses("Say no")
    assert await states(stage) == ["member", "waiting"]
    await fanny.presses("Say no")
    assert "This says nothing about you" in ana.reads
    assert await states(stage) == ["member"]


async def test_an_answer_twice_or_too_late_is_harmless(stage: Stage) -> None:
    _, fanny, group = await with_facilitator(stage)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    handle = await handle_of(ana, group)
    await fanny.forges(f"member:yes:{handle}")
    for verb in ("yes", "no"):
        assert "nothing left to do" in await fanny.forges(f"member:{verb}:{handle}")
    assert len(ana.heard("Good news")) == 1
    await ana.forges(f"sure:group:leave:{group}")
    await join(ana, group)
    assert "nothing left to do" in await fanny.forges(f"member:yes:{handle}")  # an old button, another request
    assert await states(stage) == ["member", "waiting"]


async def test_only_those_who_run_the_group_answer(stage: Stage) -> None:
    chief, _fanny, group = await with_facilitator(stage)
    other = await make_group(chief, "Oaks")
    leo, ana = await stage.member("Leo", "Wren"), await stage.member("Ana", "Heron")
    await join(leo, other)
    await make_facilitator(chief, leo, other)
    await join(ana, group)
    handle = await handle_of(ana, group)
    for actor in (leo, ana):
        for verb in ("yes", "no", "open"):
            assert REFUSED in await actor.forges(f"member:{verb}:{handle}")
        assert REFUSED in await actor.forges(f"sure:member:no:{handle}")
    assert "waiting" in await states(stage)


async def test_the_bell_rings_once_a_day_for_the_same_person(stage: Stage) -> None:
    _, fanny, group = await with_facilitator(stage)
    ana = await stage.member("Ana", "Heron")
    for _ in range(3):
        await join(ana, group)
        assert "Your request is taken back." in await ana.presses("Take back my request")
    await join(ana, group)
    assert len(fanny.heard("would like to join")) == 1
    await fanny.forges(f"members:{group}")
    assert "One person asks to come in." in fanny.reads
    await fanny.presses("Answer requests")
    await fanny.presses("Heron")
    await fanny.presses("Say yes")
    assert first_line(ana.reads) == "Good news."
    await stage.passes(2 * DAY)
    assert await stage.rows("SELECT * FROM occasion WHERE kind = 'asked'") == []


async def test_letters_between_people_keep_the_quiet_hours(stage: Stage) -> None:
    _, fanny, group = await with_facilitator(stage)
    ana, leo = await stage.member("Ana", "Heron"), await stage.member("Leo", "Wren")
    await stage.passes(10 * HOUR)  # 22:00 in Paris
    await join(ana, group)
    await join(leo, group)
    await leo.forges(f"sure:group:leave:{group}")
    assert not fanny.heard("would like to join")
    await fanny.forges(f"member:yes:{await handle_of(ana, group)}")
    assert not ana.heard("Good news")
    await stage.until(NOON + 20 * HOUR + 60)  # 8:01
    assert ana.heard("Good news")
    assert not fanny.heard("would like to join")  # both were answered or taken back meanwhile


async def test_agreeing_to_a_charter_that_was_replaced_shows_the_new_one(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana = await stage.member("Ana", "Heron")
    await ana.forges(f"group:join:{group}")
    await write_charter(chief, group, "Second.")
    stale = await ana.presses("Agree and join")
    assert "has just changed" in stale
    assert "Second." in stale
    assert await states(stage) == []
    await ana.presses("Agree and join")
    assert first_line(await ana.forges(f"group:yes:{group}:2")) == "You are in this group."
    assert len(await states(stage)) == 1


async def test_nobody_joins_without_an_account_and_a_name(stage: Stage) -> None:
    group = await make_group(await stage.coordinator())
    ana = await stage.newcomer("Ana")
    await ana.says("/groups")
    assert "Welcome to Entraide." in await ana.forges(f"group:yes:{group}:1")
    await ana.says("/start")
    await ana.presses("I agree, I'm 18 or over")
    assert "What shall others call you" in await ana.forges(f"group:yes:{group}:1")
    assert "What shall others call you" in await ana.forges(f"group:join:{group}")
    assert "The charter of the group" in await ana.keeps("Heron")
    for forged in (f"group:yes:{group}", f"group:yes:{group}:x", f"group:yes:{group}:-1"):
        assert "no longer works" in await ana.forges(forged)
    assert await states(stage) == []


async def test_a_link_lets_somebody_in_directly_after_the_charter(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief, joining="approval")
    await chief.forges(f"members:invite:{group}")
    link = chief.reads.partition("start=")[2].split()[0]
    await chief.forges(f"members:invite:{group}")
    assert link in chief.reads  # the same link again
    ana = await stage.newcomer("Ana")
    await ana.says(f"/start {link}")
    await ana.presses("I agree, I'm 18 or over")
    assert "The charter of the group" in await ana.keeps("Heron")
    assert first_line(await ana.presses("Agree and join")) == "Welcome Heron."
    assert first_line(await ana.says(f"/start {link}")) == "You are in this group."
    assert await states(stage) == ["member"]


async def test_a_link_with_nonsense_still_welcomes(stage: Stage) -> None:
    for n, payload in enumerate(("x" * 64, "join_" + "é" * 59, "join_:::", "🕊" * 64)):
        ana = await stage.newcomer(f"Ana{n}")
        assert "Welcome to Entraide" in await ana.says(f"/start {payload}")
        assert "What shall others call you" in await ana.presses("start:yes")


async def test_a_link_also_ends_the_waiting(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief, joining="approval")
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await chief.forges(f"members:invite:{group}")
    link = chief.reads.partition("start=")[2].split()[0]
    await ana.says(f"/start {link}")
    assert first_line(await ana.presses("Agree and join")) == "Welcome Heron."
    assert await states(stage) == ["member"]


async def test_a_link_that_is_over_revoked_or_wrong_says_so(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief, joining="approval")
    await chief.forges(f"members:invite:{group}")
    link = chief.reads.partition("start=")[2].split()[0]
    ana = await stage.member("Ana", "Heron")
    await stage.passes(31 * DAY)
    over = "This link no longer works"
    assert over in await ana.says(f"/start {link}")
    assert over in await ana.forges(f"group:came:{link.removeprefix('join_')}:1")
    await chief.forges(f"members:invite:{group}")
    new = chief.reads.partition("start=")[2].split()[0]
    assert new != link
    await chief.presses("Stop this link")
    for payload in (new, "join_", "join_" + "x" * 30):
        assert over in await ana.says(f"/start {payload}")
    assert "no longer exists" in await ana.says("/start join_abcdefghijkl")
    assert "The charter" in await ana.says(f"/start join_{group}")
    assert "Agree and ask" in ana.buttons
    assert await states(stage) == []


async def test_leaving_says_what_it_does_and_drops_what_was_promised(stage: Stage) -> None:
    chief = await stage.coordinator()
    group, other = await make_group(chief), await make_group(chief, "Oaks")
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await join(ana, other)
    meetings = [await schedule(chief, g, NOON + DAY + HOUR) for g in (group, other)]
    for meeting in meetings:
        await ana.forges(f"meeting:answer:{meeting}:coming")
    waiting = "SELECT DISTINCT about FROM letter WHERE kind = 'reminder'"
    assert {r["about"] for r in await stage.rows(waiting)} == set(meetings)
    await ana.forges(f"group:open:{group}")
    assert first_line(await ana.presses("Leave the group")) == "Leave The Cedars?"
    assert "You no longer come to its meetings, and get no more reminders or announcements." in ana.reads
    assert len(await stage.rows("SELECT meeting_id FROM answer")) == 2
    await ana.presses("Back")
    assert len(await stage.rows("SELECT meeting_id FROM answer")) == 2
    await ana.presses("Leave the group")
    assert first_line(await ana.presses("Yes, leave")) == "Done, you have left the group."
    assert [r["meeting_id"] for r in await stage.rows("SELECT meeting_id FROM answer")] == meetings[1:]
    assert [r["about"] for r in await stage.rows(waiting)] == meetings[1:]
    assert first_line(await ana.forges(f"sure:group:leave:{group}")) == "Done, you have left the group."
    assert "Come back" in ana.buttons
    assert first_line(await ana.forges(f"group:yes:{group}:1")) == "Welcome Heron."


async def test_quitter_dit_un_mot_gentil(stage: Stage) -> None:
    group = await make_group(await stage.coordinator(), "Les Cèdres")
    ana = await stage.member("Ana", "Mésange", "fr")
    await join(ana, group)
    assert "La porte reste ouverte" in await ana.forges(f"sure:group:leave:{group}")
    assert "Revenir dans le groupe" in ana.buttons


async def test_who_is_removed_is_told_and_may_ask_for_another_look_once(stage: Stage) -> None:
    chief, fanny, group = await with_facilitator(stage, "open")
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    handle = await handle_of(ana, group)
    await fanny.forges(f"member:open:{handle}")
    assert "Remove this person" in await fanny.presses("Remove from group")
    await fanny.presses("Yes, remove")
    assert await states(stage) == ["member"]
    assert first_line(ana.reads) == "A message about a group."
    assert "no longer in the group" in await fanny.forges(f"sure:member:remove:{handle}")
    assert first_line(await ana.presses("Ask to look again")) == "Your request is sent."
    assert "nothing to look at again" in await ana.forges(f"group:appeal:{group}")
    assert first_line(chief.reads) == "A decision to look at again."
    await chief.presses("Say yes")
    assert first_line(ana.reads) == "Good news."
    assert "The charter has changed" in await ana.forges(f"group:open:{group}")  # agreed to none since
    await ana.forges(f"sure:group:leave:{group}")
    assert "nothing to look at again" in await ana.forges(f"group:appeal:{group}")


async def test_an_open_door_wants_a_yes_for_a_month_from_who_was_removed(stage: Stage) -> None:
    _, fanny, group = await with_facilitator(stage, "open")
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await fanny.forges(f"sure:member:remove:{await handle_of(ana, group)}")
    assert first_line(await join(ana, group)) == "Your request is sent."
    await ana.presses("Take back my request")
    await stage.passes(31 * DAY)
    assert first_line(await join(ana, group)) == "Welcome Heron."


async def test_who_may_not_remove_does_not(stage: Stage) -> None:
    chief, fanny, group = await with_facilitator(stage, "open")
    ana, leo = await stage.member("Ana", "Heron"), await stage.member("Leo", "Wren")
    for actor in (ana, leo):
        await join(actor, group)
    await make_facilitator(chief, leo, group)
    mine, theirs = await handle_of(fanny, group), await handle_of(leo, group)
    for verb in ("member:remove", "sure:member:remove"):
        assert REFUSED in await ana.forges(f"{verb}:{mine}")
        assert REFUSED in await fanny.forges(f"{verb}:{theirs}")
        assert "To leave yourself" in await fanny.forges(f"{verb}:{mine}")
    assert await states(stage) == ["member"] * 3
    await chief.forges(f"sure:member:remove:{theirs}")
    assert await states(stage) == ["member"] * 2


async def test_a_break_takes_the_reminders_back_and_returning_brings_them_again(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    await ana.forges(f"meeting:answer:{await schedule(chief, group, NOON + 5 * HOUR)}:coming")
    await ana.forges(f"group:rest:{group}:1")
    assert await stage.rows("SELECT * FROM letter WHERE kind = 'reminder'") == []
    await ana.forges(f"group:rest:{group}:0")
    await stage.passes(4 * HOUR)
    assert len(ana.heard("Coffee")) >= 1
    assert await stage.rows("SELECT choice FROM answer") == [{"choice": "coming"}]
