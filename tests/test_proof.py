"""Whether an attestation is genuine: whoever asks is told, in a sentence, and learns only what its holder chose to show."""

import asyncio
from pathlib import Path
from uuid import UUID

import pytest
from click.testing import CliRunner

from bot.commandline import main
from bot.credentials.attestation import BYTES_MOST, Attestation, Entry, Wording, sign
from bot.domain.record import Line
from bot.exits import Exit
from bot.services import signing
from bot.services.peers import record
from bot.services.peers.attestations import NAME_LONGEST, SHOWN_MOST, WORDS_MOST
from bot.uploads import WAITING_MOST
from tests.open_questions import stored
from tests.peers_stage import helper, opened, person_of
from tests.stage import NOON, Actor, Stage, first_line
from tests.test_attesting import NAME, makes, noted
from tests.test_commandline import config_in
from tests.test_reach import blocks

GENUINE = "It is genuine: made here on Monday 30 November 2026, and unchanged."


async def asks(actor: Actor, content: bytes, name: str = "attestation.sdjwt") -> str:
    actor.stage.play.world.send_file(actor.person, content, name)
    await actor.stage.settle()
    return actor.reads


async def test_a_visitor_sends_the_file_and_reads_what_its_holder_shows(stage: Stage) -> None:
    text = await makes(await noted(stage))
    before = await stored(stage)
    vic = await stage.newcomer("Vic")
    shown = await asks(vic, text)
    assert vic.heard("I am looking at the file.")
    assert first_line(shown) == GENUINE
    assert f"Name on it: {NAME}" in shown
    assert "Volunteer peer helper since November 2026" in shown
    assert "I have learned to wait." in shown
    assert "It is not a diploma." in shown
    for hidden in ("Swift", "Riverside", "by the phone", "Tea and talk"):
        assert hidden not in shown
    assert await stored(stage) == before
    assert await stage.rows("SELECT id FROM letter") == []
    assert not [row for row in await stage.rows("SELECT id FROM person") if row["id"] == str(vic.id)]


async def test_elle_est_verifiee_aussi_en_francais_apres_la_commande(stage: Stage) -> None:
    text = await makes(await noted(stage, "fr"))
    vic = await stage.newcomer("Vic", "fr")
    assert first_line(await vic.says("/verifier")) == "Une attestation est-elle authentique ?"
    shown = await asks(vic, text, "renomme.txt")
    assert first_line(shown) == "Elle est authentique : faite ici le lundi 30 novembre 2026, et pas changée."
    assert "Pair-aidant·e bénévole depuis novembre 2026" in shown
    assert "Noté par la personne" in shown
    await vic.presses("En vérifier une autre")
    assert "Ce n'est pas une attestation" in await asks(vic, b"%PDF-1.7", "page.pdf")


async def test_what_was_left_out_is_not_told_nor_how_much_it_is(stage: Stage) -> None:
    statement, _, *lines, _ = (await makes(await noted(stage))).decode().split("~")
    vic = await stage.newcomer("Vic")
    shown = await asks(vic, "~".join([statement, lines[-1], ""]).encode())
    assert first_line(shown) == GENUINE
    assert "The person shows no name." in shown
    assert "I have learned to wait." in shown
    assert "Peer" not in shown
    assert "The person shows no line." in await asks(vic, f"{statement}~".encode())


async def test_its_text_is_pasted_with_the_command_or_without_it(stage: Stage) -> None:
    sam = await noted(stage)
    for press in ("attest", f"attest:pick:{'e' * 12}:1", "attest:name"):
        await sam.forges(press)
    await sam.presses("As Swift")
    await sam.presses("Yes, make it")
    sent = next(m.document for m in sam.chat if m.from_bot and m.document and m.document["file_name"].endswith("sdjwt"))
    text = bytes(stage.play.world.files[sent["file_id"]].data).decode()
    vic, ana = await stage.newcomer("Vic"), await stage.member("Ana", "Heron")
    for actor in (vic, ana):
        assert first_line(await actor.says(f"/verify {text}")) == GENUINE
        assert first_line(await actor.says(text)) == GENUINE
        assert first_line(await actor.says(f"{text[:300]}\n{text[300:]}")) == GENUINE
        assert "A part of it is missing" in await actor.says(text[:-20])


async def test_it_opens_from_a_plain_button_before_sign_up_and_after(stage: Stage) -> None:
    for actor in (await stage.newcomer("Vic"), await stage.member("Ana", "Heron")):
        await actor.says("/help")
        await actor.presses("Ask a person")
        await actor.presses("help:runs")
        assert first_line(await actor.presses("Check an attestation")) == "Is an attestation genuine?"
        await actor.presses("Back")
        assert "Check an attestation" in actor.buttons


SIGNED_ELSEWHERE = sign(
    Attestation(name="X", entries=[Entry("Y")], issuer="Les Amis", link="https://t.me/entraide_bot", issued_at=NOON),
    Wording("a", "b", "c"),
    bytes(32),
    UUID(int=1),
).encode()
BAD = {
    "changed": (
        lambda text: text[:-60] + (b"A" if text[-60:-59] != b"A" else b"B") + text[-59:],
        "It is not genuine as it is",
    ),
    "cut": (lambda text: text[: len(text) // 2 - 1], "A part of it is missing"),
    "of another issuer": (lambda text: SIGNED_ELSEWHERE, "It was not signed here"),
    "of another format": (lambda text: b"PK\x03\x04\xff\xfe", "This is not an attestation that I can check"),
    "empty": (lambda text: b"", "This is not an attestation that I can check"),
    "words": (lambda text: b"I hereby certify", "This is not an attestation that I can check"),
    "huge": (lambda text: text * 50, "This file is too large to be an attestation"),
    "deep": (lambda text: b"eyJ" + b"W" * 60_000 + b".a.b~", "This is not an attestation that I can check"),
}


@pytest.mark.parametrize("how", BAD)
async def test_what_is_not_genuine_is_said_in_a_sentence(stage: Stage, how: str) -> None:
    text = await makes(await noted(stage))
    change, says = BAD[how]
    vic = await stage.newcomer("Vic")
    shown = await asks(vic, change(text))
    assert first_line(shown).startswith(says)
    assert NAME not in shown


async def test_a_file_that_cannot_be_fetched_is_said(stage: Stage) -> None:
    text = await makes(await noted(stage))
    vic = await stage.newcomer("Vic")
    stage.play.world.send_file(vic.person, text, "a.sdjwt")
    stage.play.world.files.clear()
    await stage.settle()
    assert first_line(vic.reads) == "I could not fetch the file."


async def test_it_holds_when_its_holder_is_gone_and_no_more_when_the_key_is_not_trusted(stage: Stage) -> None:
    sam = await noted(stage)
    text = await makes(sam)
    await sam.says("/forgetme")
    await sam.presses(sam.starting("forgetme:yes"))
    vic = await stage.newcomer("Vic")
    assert first_line(await asks(vic, text)) == GENUINE
    (key,) = await stage.rows("SELECT id FROM signing_key")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        assert await signing.distrust(tx, key["id"])
    assert first_line(await asks(vic, text)).startswith("I cannot vouch for it")
    (row,) = await stage.rows("SELECT private FROM signing_key")
    assert row["private"] is None
    again = await makes(await noted_again(stage))
    assert first_line(await asks(vic, again)) == GENUINE


async def noted_again(stage: Stage) -> Actor:
    wren = await helper(stage, "Wren")
    await wren.says("/record 2 h yesterday, circle")
    return wren


async def test_an_open_question_waits_and_what_is_for_a_peer_goes_to_nobody_else(stage: Stage) -> None:
    listener = await noted(stage)
    text, ana = await makes(listener), await stage.member("Ana", "Heron")
    await ana.forges("settings:name")
    assert first_line(await asks(ana, text)) == GENUINE
    assert "Is this right?" not in await ana.says("Sparrow"), "the question is asked again first"
    await ana.says("Sparrow")
    assert first_line(ana.reads) == "Is this right?"
    contact = await opened(ana, listener)
    await ana.forges(f"contact:write:{contact}")
    await asks(ana, text)
    assert not listener.heard("It is genuine")


async def test_other_files_are_no_attestation_unless_one_was_asked_for(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    assert "I can only read words" in await asks(ana, b"x", "letter.pdf")
    await ana.says("/verify")
    assert "This is not an attestation that I can check" in await asks(ana, b"x", "letter.pdf")
    text = await makes(await noted(stage))
    await ana.says("/menu")
    stage.play.world.send_file(ana.person, text, "renamed.txt", caption="/verify")
    await stage.settle()
    assert first_line(ana.reads) == GENUINE


async def test_who_blocked_the_bot_meanwhile_holds_up_nobody(stage: Stage) -> None:
    text = await makes(await noted(stage))
    vic, ana = await stage.newcomer("Vic"), await stage.member("Ana", "Heron")
    stage.play.world.send_file(vic.person, text, "a.sdjwt")
    await blocks(stage, vic)
    assert first_line(await asks(ana, text)) == GENUINE


async def test_who_sends_many_at_once_waits_for_the_first_three_and_holds_up_nobody(stage: Stage) -> None:
    text = await makes(await noted(stage))
    vic, ana = await stage.newcomer("Vic"), await stage.member("Ana", "Heron")
    for _ in range(7):
        stage.play.world.send_file(vic.person, text, "a.sdjwt")
    assert first_line(await asks(ana, text)) == GENUINE
    assert len(vic.heard("It is genuine")) == WAITING_MOST
    assert first_line(await asks(vic, text)) == GENUINE
    assert len(vic.heard("It is genuine")) == WAITING_MOST + 1


async def test_the_longest_attestation_is_read_whole_in_one_message(stage: Stage) -> None:
    sam = await helper(stage, "Swift", language="fr")
    me = await person_of(sam)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for n in range(SHOWN_MOST - 1):
            words = "m" + "&" * (WORDS_MOST // (SHOWN_MOST - 1) - 1)
            await record.add(tx, me, Line(f"t{n:011}", me.id, "training", "2026-09-01", 0, words))
    text = await makes(sam, "W" * NAME_LONGEST)
    assert len(text) <= BYTES_MOST / 4
    vic = await stage.newcomer("Vic", "fr")
    shown = await asks(vic, text)
    assert "W" * NAME_LONGEST in shown
    assert shown.count("Formation, septembre 2026") == SHOWN_MOST - 1
    assert len(shown) <= 4096
    assert "Touchez le texte" in shown


# On the command line


async def entraide(stage: Stage, *words: str) -> tuple[int, str]:
    """Its exit code, and all it said; beside the bot that serves."""
    config = config_in(stage.folder, stage.play.api_base)
    how = await asyncio.to_thread(CliRunner().invoke, main, ["verify", *words, "--config", str(config)])
    return how.exit_code, how.output


@pytest.mark.sqlite
async def test_the_command_line_tells_the_same_with_the_database_or_with_the_public_key_alone(
    stage: Stage, tmp_path: Path
) -> None:
    code, said = await entraide(stage, "--key")
    assert (code, said) == (0, "Nothing was signed here yet: the first attestation makes the key.\n")
    file = tmp_path / "a.sdjwt"
    file.write_bytes(await makes(await noted(stage)))
    code, said = await entraide(stage, str(file))
    assert code == 0
    assert said.startswith("It is genuine: signed by Les Amis (https://t.me/")
    assert f"Name on it: {NAME}" in said
    assert "- Volunteer peer helper since November 2026 (known to the bot)" in said
    assert "- Text: I have learned" not in said
    assert "I have learned to wait. (noted by the person)" in said
    _, line = await entraide(stage, "--key")
    name, public, *_ = line.split()
    assert (await entraide(stage, str(file), "--by", public))[1] == said
    assert "not signed here" in (await entraide(stage, str(file), "--by", "A" * 43))[1]
    for bad in (
        file.read_bytes()[:-70] + b"A" + file.read_bytes()[-69:],
        b"\xff\xfe",
        file.read_bytes() * 50,
        b"words",
    ):
        (tmp_path / "bad").write_bytes(bad)
        code, said = await entraide(stage, str(tmp_path / "bad"))
        assert code == Exit.REFUSED
        assert len(said.splitlines()) == 1
    assert "cannot be read" in (await entraide(stage, str(tmp_path / "nowhere")))[1]
    assert (await entraide(stage))[0] == Exit.REFUSED
    assert "no key named other" in (await entraide(stage, "--distrust", "other"))[1]
    assert (await entraide(stage, "--distrust", name))[0] == 0
    assert "not trusted any more" in (await entraide(stage, str(file)))[1]
    assert "not trusted since" in (await entraide(stage, "--key"))[1]
