"""Reports: who looks at them, what is decided, and an honest word when nobody can look."""

import logging

import pytest

from bot.services.people import people
from tests.peers_stage import also_coordinates, coordinator_of, helper, opened
from tests.stage import Actor, Stage, first_line
from tests.test_contacts import pair


async def test_a_report_reaches_coordinators_without_words_and_its_decision_comes_back(stage: Stage) -> None:
    sam, ana, contact = await pair(stage)
    chantal = await coordinator_of(stage)
    await sam.forges(f"contact:report:{contact}")
    assert "nobody reads them unless you add some" in sam.reads
    await sam.presses("Report hurtful words")
    await sam.forges(f"contact:tell:{contact}:unkind")
    assert chantal.reads == "A report waits for you to look at it."
    assert len(chantal.heard("A report waits")) == 1
    assert "It is about Heron" in await chantal.presses("See the report")
    await chantal.presses("Back")
    assert "It is about Heron" in await chantal.presses("1. Hurtful words")
    assert "Tern" not in chantal.reads
    assert "all their conversations end" in await chantal.presses("Stop their contacts")
    press = chantal.starting("sure:reports:decide")
    await chantal.presses("Yes, stop them")
    assert "no longer put in contact" in sam.reads
    assert "amis@example.org" not in sam.reads
    assert "Ask to look again" in sam.buttons
    assert "decided already" in await chantal.forges(press)
    assert ana.heard("Your offer to listen has ended.")
    assert first_line(ana.reads) == "The conversation with Tern is over. Thank you for what you shared."
    assert "has stopped your conversations" in await ana.forges("helper:submit")
    assert "No report waits" in await chantal.forges("reports")


async def test_a_command_opens_the_reports_for_who_coordinates(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    chantal = await coordinator_of(stage)
    for name in ("/reports", "/signalements"):
        assert first_line(await chantal.says(name)).startswith("No report waits.")
        assert "not possible" in await sam.says(name)
    await sam.forges(f"contact:tell:{contact}:unkind")
    assert first_line(await chantal.says("/reports")) == "These reports wait for a decision."


async def test_only_coordinators_see_reports_and_never_those_about_themselves(stage: Stage) -> None:
    chantal = await coordinator_of(stage)
    sam = await stage.member("Sam", "Tern")
    await chantal.says("/helper")
    await chantal.presses("helper:begin")
    await chantal.presses("Work")
    await chantal.forges("helper:submit")
    other = await stage.member("Carol", "Crane")
    await also_coordinates(stage, other)
    [row] = await stage.rows("SELECT person_id FROM helper")
    await other.forges(f"sure:helper:approve:{row['person_id']}")
    contact = await opened(sam, chantal)
    await sam.forges(f"contact:report:{contact}")
    assert "The coordinators will read" in sam.reads
    await sam.forges(f"contact:tell:{contact}:money")
    assert "A coordinator looks at it" in sam.reads
    assert other.heard("A report waits")
    assert not chantal.heard("A report waits")
    assert "No report waits" in await chantal.forges("reports")
    [report] = await stage.rows("SELECT id FROM report")
    assert "decided already" in await chantal.forges(f"reports:decide:{report['id']}:nothing")
    for press in ("reports", f"reports:see:{report['id']}", f"reports:decide:{report['id']}:nothing"):
        assert "not possible" in await sam.forges(press)


async def test_more_reports_than_fit_have_pages(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    chantal = await coordinator_of(stage)
    await sam.forges(f"contact:tell:{contact}:unkind")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for n in range(6):
            await tx.rows(
                "INSERT INTO report (id, made_by, about_id, category, made_at)"
                " SELECT :id, made_by, about_id, 'money', made_at + 1 FROM report WHERE category = 'unkind'",
                id=f"report-{n}",
            )
    await chantal.forges("reports")
    first = {data for data in shown_in(chantal) if data.startswith("reports:see:")}
    await chantal.presses(chantal.starting("reports:page:1"))
    rest = {data for data in shown_in(chantal) if data.startswith("reports:see:")}
    assert (len(first | rest), first & rest) == (7, set())


def shown_in(actor: Actor) -> list[str]:
    return [button.callback_data or "" for row in actor.last.buttons for button in row]


async def listening_coordinator(stage: Stage) -> Actor:
    """The one who coordinates, and listens too: somebody else said yes to it, and is gone since."""
    chantal = await coordinator_of(stage)
    other = await stage.member("Carol", "Crane")
    await also_coordinates(stage, other)
    await chantal.says("/helper")
    await chantal.presses("helper:begin")
    await chantal.presses("Work")
    await chantal.forges("helper:submit")
    [row] = await stage.rows("SELECT person_id FROM helper")
    await other.forges(f"sure:helper:approve:{row['person_id']}")
    await other.says("/forgetme")
    await other.presses("Yes, erase everything")
    return chantal


async def test_a_report_about_the_only_coordinator_is_answered_honestly_and_waits_for_another(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    chantal, sam = await listening_coordinator(stage), await stage.member("Sam", "Tern")
    contact = await opened(sam, chantal)
    await sam.forges(f"contact:report:{contact}")
    assert "nobody here can look at a report" in sam.reads
    with caplog.at_level(logging.WARNING, "entraide.reports"):
        await sam.presses("Report money matters")
    assert [(r.getMessage(), contact in str(vars(r))) for r in caplog.records] == [("report.waits", False)]
    assert first_line(sam.reads) == "It is noted. Thank you for saying so."
    assert "Nobody here can look at it for now." in sam.reads
    assert "Les Amis (amis@example.org)" in sam.reads
    assert "you will know what is decided" not in sam.reads
    assert {"Stop", "Block", "Help lines"} <= set(sam.buttons)
    assert not chantal.heard("A report waits")
    assert "No report waits" in await chantal.forges("reports")
    other = await stage.member("Dora", "Dunnock")
    await also_coordinates(stage, other)
    await other.forges("reports")
    assert "It is about Coline" in await other.presses("1. Money")
    await other.presses("Change nothing")
    await other.presses("Yes, change nothing")
    assert sam.heard("A person has read your report.")


async def test_the_only_coordinator_does_not_decide_on_their_own_report(stage: Stage) -> None:
    ana, chantal = await helper(stage, "Heron"), await coordinator_of(stage)
    contact = await opened(chantal, ana)
    assert "Nobody here can look at it for now." in await chantal.forges(f"contact:tell:{contact}:money")
    assert "No report waits" in await chantal.forges("reports")


async def test_a_coordinator_who_cannot_be_reached_does_not_count_as_somebody_who_looks(stage: Stage) -> None:
    sam, _, contact = await pair(stage)
    chantal = await coordinator_of(stage)
    stage.play.world.block(chantal.person)
    await stage.settle()
    assert "Nobody here can look at it for now." in await sam.forges(f"contact:tell:{contact}:money")


async def test_who_comes_to_coordinate_is_told_of_what_waits(stage: Stage) -> None:
    chantal, sam = await listening_coordinator(stage), await stage.member("Sam", "Tern")
    await sam.forges(f"contact:tell:{await opened(sam, chantal)}:money")
    await chantal.says("/forgetme")
    await chantal.presses("Yes, erase everything")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        assert await people.offer_claim(tx, "another-code")
    dora = await stage.member("Dora", "Dunnock")
    await dora.says("/start claim_another-code")
    assert dora.heard("You now coordinate this bot.")
    assert "One report waits for a decision." in dora.reads
    assert "One report waits for a decision." not in sam.reads


async def test_nobody_approves_their_own_offer_to_listen(stage: Stage) -> None:
    chantal = await coordinator_of(stage)
    await chantal.says("/helper")
    await chantal.presses("helper:begin")
    await chantal.presses("Work")
    assert "nobody else coordinates for now" in await chantal.forges("helper:submit")
    [row] = await stage.rows("SELECT person_id FROM helper")
    assert "Nobody waits for an answer" in await chantal.forges("helper:waiting")
    for press in ("look", "approve", "refuse"):
        assert "cannot answer your own offer" in await chantal.forges(f"helper:{press}:{row['person_id']}")
    assert [r["state"] for r in await stage.rows("SELECT state FROM helper")] == ["asked"]
    carol = await stage.member("Carol", "Crane")
    await also_coordinates(stage, carol)
    await carol.forges(f"sure:helper:approve:{row['person_id']}")
    assert first_line(chantal.reads) == "The coordinators answered you: yes."
