"""What is kept: read, agreed to and taken back, received in a file."""

import json
from typing import Any

import pytest

from tests.announcement_rows import announces
from tests.group_steps import join, make_facilitator, make_group, schedule, turns_to_the_end
from tests.peers_stage import ask, coordinator_of, helper, opened
from tests.stage import Actor, Stage, first_line
from tests.test_seats import full


def file_of(actor: Actor) -> dict[str, Any]:
    """What the last file the bot sent holds."""
    sent = [m.document for m in actor.chat if m.from_bot and m.document][-1]
    return dict(json.loads(actor.stage.play.world.files[sent["file_id"]].data))


# Reading what is kept


async def test_privacy_tells_what_is_kept_for_how_long_and_what_telegram_keeps(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    said = await ana.says("/privacy")
    assert first_line(said) == "Your data, in short."
    assert "A closed request: 30 days" in said
    assert "not end-to-end encrypted" in said
    assert ana.buttons[:4] == ["Review my agreements", "Receive my data", "Read it all", "Erase everything"]
    await ana.presses("Read it all")
    full = await turns_to_the_end(ana)
    assert "Les Amis (amis@example.org)" in full
    assert "a question after 1 year; without an answer, all is erased after 13 months" in full
    assert "Announcements: 6 months." in full
    while "Your data, in full." not in ana.reads:
        await ana.presses("Back")
    assert first_line(await ana.presses("Back")) == "Your data, in short."


async def test_in_french_the_same(stage: Stage) -> None:
    ana = await stage.member("Ana", "Mésange", "fr")
    assert "Une demande fermée : 30 jours" in await ana.says("/confidentialite")
    await ana.presses("Tout lire")
    assert "La preuve de vos accords, sans votre nom : 3 ans" in await turns_to_the_end(ana)
    assert "Vos accords" in await ana.forges("privacy:consents")


async def test_a_newcomer_reads_how_long_things_are_kept_before_agreeing(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("Read it all")
    assert "Who looked at your name: 1 year." in await turns_to_the_end(ana)
    assert "I agree, I'm 18 or over" in ana.buttons


async def test_before_sign_up_privacy_is_information_only_and_nothing_is_kept(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    assert "in short" in await ana.says("/privacy")
    assert ana.buttons == ["Read it all", "Back", "Help lines"]
    assert "health data" in await ana.presses("Read it all")
    assert "We keep nothing about you" in await ana.says("/mydata")
    assert "We keep nothing about you" in await ana.says("/forgetme")
    assert "nothing" in await ana.forges("forgetme:yes:1796036400")
    for press in ("privacy:consents", "privacy:stay"):
        assert first_line(await ana.forges(press)) == "Welcome to Entraide."
    assert await stage.rows("SELECT * FROM person") == []
    assert await stage.rows("SELECT * FROM consent") == []


async def test_all_of_it_is_one_tap_from_what_is_kept(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/privacy")
    assert await ana.presses("mydata") == "Your data, in a file."
    assert ana.last.document is not None


# Agreements


async def test_each_agreement_has_its_date_and_is_taken_back_in_two_taps(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/privacy")
    shown = await ana.presses("Review my agreements")
    assert "Keep your account: yes, on Monday 30 November (text no. 1)." in shown
    assert "Put you in touch with a peer: no." in shown
    await stage.passes(86400)
    shown = await ana.presses("Stop reminders")
    assert first_line(shown) == "Done. Your agreements."
    assert "Remind you of meetings: no, since Tuesday 1 December." in shown
    assert "Remind you of meetings: yes, on Tuesday" in await ana.presses("Receive reminders")


async def test_without_the_agreement_there_are_no_more_reminders(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    ana = await stage.member("Ana", "Heron")
    await join(ana, group)
    meeting = await schedule(chief, group, int(stage.clock.at) + 3 * 86400)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await ana.forges("privacy:end:reminders")
    before = len(ana.chat)
    await stage.passes(3 * 86400)
    assert len(ana.chat) == before


async def test_agreeing_to_peers_shows_what_it_means_first(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.forges("privacy:consents")
    assert "your equal" in await ana.presses("Accept conversations")
    assert "in touch with a peer: yes" in await ana.presses("Say yes")
    assert "in touch with a peer: no, since" in await ana.presses("Stop conversations")


async def test_taking_back_the_agreement_to_peers_ends_what_rests_on_it_kindly(stage: Stage) -> None:
    listener, seeker = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
    await opened(seeker, listener)
    await listener.forges("privacy:consents")
    assert first_line(await listener.presses("Stop conversations")) == "Stop conversations?"
    assert "no, since" in await listener.presses("Yes, stop all")
    assert first_line(seeker.reads) == "The conversation with Heron is over. Thank you for what you shared."
    assert [row["state"] for row in await stage.rows("SELECT state FROM helper")] == ["stopped"]
    assert [row["state"] for row in await stage.rows("SELECT state FROM contact")] == ["closed"]
    before = len(seeker.chat)
    await listener.forges("privacy:end:peer:sure")
    await listener.forges("privacy:end:peer")
    assert len(seeker.chat) == before


async def test_a_pending_request_is_taken_back_with_the_agreement(stage: Stage) -> None:
    await helper(stage, "Heron")
    seeker = await stage.member("Sam", "Tern")
    await ask(seeker)
    await seeker.forges("privacy:end:peer")
    await seeker.presses("Yes, stop all")
    assert [row["state"] for row in await stage.rows("SELECT state FROM request")] == ["withdrawn"]


@pytest.mark.parametrize(
    "press",
    [
        "privacy:give:account",
        "privacy:end:account",
        "privacy:end:statistics",
        "privacy:give",
        "privacy:end:",
        "privacy:give:%s",
    ],
)
async def test_agreements_that_do_not_exist_are_refused(stage: Stage, press: str) -> None:
    ana = await stage.member("Ana", "Heron")
    before = await stage.rows("SELECT kind, withdrawn_at FROM consent ORDER BY kind")
    assert "no longer works" in await ana.forges(press)
    assert await stage.rows("SELECT kind, withdrawn_at FROM consent ORDER BY kind") == before


# Receiving everything


async def test_my_data_is_a_summary_to_read_and_a_file_with_everything(stage: Stage) -> None:
    listener = await helper(stage, "Heron")
    chief = await coordinator_of(stage)
    group = await make_group(chief, "The Cedars")
    ana = await stage.member("Ana", "Tern")
    for actor in (ana, listener):
        await join(actor, group)
    await make_facilitator(chief, ana, group)
    meeting = await schedule(ana, group, int(stage.clock.at) + 3 * 86400)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await announces(ana, "Bring a cake")
    await chief.forges(f"members:list:{group}:0")
    await opened(ana, listener)
    await ana.says("/mydata")
    summary = ana.heard("What we keep about you.")[-1].text
    assert "Name others read: Tern" in summary
    assert "The Cedars: you facilitate, charter no. 1" in summary
    assert "Answers to meetings and dates: 1" in summary
    assert "looked at once by somebody who facilitates or coordinates" in summary
    assert ana.reads == "Your data, in a file."
    kept = file_of(ana)
    assert kept["profile"]["telegram_account"] == ana.id
    assert kept["profile"]["created_at"] == "2026-11-30T11:00:00+00:00"
    assert [each["kind"] for each in kept["consents"]] == ["account", "peer", "reminders"]
    assert kept["groups"][0] | {"since": ""} == {
        "group": "The Cedars", "town": "Lyon", "state": "member", "role": "facilitator", "since": "", "name_here": None,
        "charter_version": 1, "agreed_at": "2026-11-30T11:00:00+00:00", "muted": False,
        "reminders": None, "told_of_changes": True,
    }  # fmt: skip
    assert (kept["answers"][0]["title"], kept["answers"][0]["choice"]) == ("Coffee", "coming")
    assert [each["words"] for each in kept["announcements"]] == ["Bring a cake"]
    assert kept["peers"]["contacts"][0]["with"] == "Heron"
    assert kept["looks"][0]["by"] == "Coline"
    people = await stage.rows("SELECT id FROM person")
    assert not [row for row in people if row["id"] in json.dumps(kept)]
    assert str(chief.id) not in json.dumps(kept)


async def test_what_is_told_in_numbers_counts_the_line_the_dates_the_tasks_and_own_reminders(stage: Stage) -> None:
    _, _, (_, ben) = await full(stage, 1, "Ana", "Ben")
    home = (await stage.rows("SELECT group_id FROM meeting"))[0]["group_id"]
    await ben.forges(f"newproposal:{home}")
    await ben.says("Picnic")
    await ben.says("Thursday 14:00")
    await ben.presses(ben.starting("newproposal:yes"))
    await ben.says("/routine walk every day at 10:00")
    await ben.presses(ben.starting("routine:yes"))
    await ben.says("/mydata")
    summary = ben.heard("What we keep about you.")[-1].text
    assert "Answers to meetings and dates: 2" in summary
    assert "Tasks at meetings: 0" in summary
    assert "Meetings you planned or proposed: 1" in summary
    assert "Reminders of your own: 1" in summary


async def test_my_data_in_french_for_somebody_who_has_only_arrived(stage: Stage) -> None:
    ana = await stage.newcomer("Ana", "fr")
    await ana.says("/start")
    await ana.presses("start:yes")
    await ana.says("/mesdonnees")
    assert ana.reads == "Vos données, dans un fichier."
    assert ana.last.document["file_name"] == "mes-donnees.json"
    assert file_of(ana)["profile"]["pseudonym"] is None
    assert "Mésange" not in ana.reads
    assert "Comment voulez-vous" in await ana.says("Mésange"), "who has no name yet is asked again"
