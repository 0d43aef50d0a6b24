"""Showing what is in one's record: chosen, read back, made as a page and as a signed file, and kept nowhere."""

import sys
import threading
from pathlib import Path
from typing import Any

import msgspec
import pytest
import typst

from bot import posters
from bot.attestation_paper import Line as PaperLine
from bot.attestation_paper import Page, Part, Section, as_text, draw
from bot.credentials.attestation import Attestation, Entry
from bot.domain.record import Line
from bot.services import signing
from bot.services.peers import attestations, record
from bot.storage.sealing import SEALED
from tests.peers_stage import helper, person_of
from tests.stage import Actor, Stage, first_line
from tests.test_posters import HOSTILE
from tests.test_seeing import two_meetings
from tests.walks import for_each

NAME = "Zoé Müller-Lüdenscheidt"


async def noted(stage: Stage, language: str = "en") -> Actor:
    """A peer helper who has noted something of each kind."""
    sam = await helper(stage, "Swift", language=language)
    me = await person_of(sam)
    lines = [
        Line("a" * 12, me.id, "hours", "2026-11-03", 90, "by the phone"),
        Line("b" * 12, me.id, "hours", "2026-11-20", 60),
        Line("c" * 12, me.id, "hours", "2025-06-01", 30),
        Line("d" * 12, me.id, "meeting", "2026-11-10", 0, "Tea and talk"),
        Line("e" * 12, me.id, "training", "2026-03-12", 0, "first aid"),
        Line("f" * 12, me.id, "words", "", 0, "I have learned to wait."),
    ]
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for each in lines:
            await record.add(tx, me, each)
    return sam


def files(actor: Actor) -> dict[str, bytes]:
    """The files that were sent, by their names."""
    sent = [m.document for m in actor.chat if m.from_bot and m.document]
    return {each["file_name"]: bytes(actor.stage.play.world.files[each["file_id"]].data) for each in sent}


async def proved(stage: Stage, text: bytes) -> Attestation:
    async with stage.program.database.read(int(stage.clock.at)) as tx:
        told = await signing.prove(tx, text.decode())
    assert isinstance(told, Attestation)
    return told


async def makes(actor: Actor, name: str = NAME) -> bytes:
    """Everything is chosen, under this name; the signed text."""
    for press in ("attest", "attest:all", "attest:name"):
        await actor.forges(press)
    await actor.says(name)
    await actor.presses(actor.starting("attest:make"))
    return next(each for each_name, each in files(actor).items() if each_name.endswith(".sdjwt"))


async def test_what_is_chosen_is_read_back_made_as_a_page_and_signed(stage: Stage) -> None:
    sam = await noted(stage)
    await sam.says("/record")
    shown = await sam.presses("Make an attestation")
    assert first_line(shown) == "What do you want to show?"
    assert "2 hours 30 minutes in 2026" in shown
    assert "Volunteer peer helper since November 2026" in shown
    await sam.presses("1. Peer helper")
    await sam.presses("2. Hours 2026")
    assert "✓ 2 hours 30 minutes" in sam.reads
    await sam.presses(sam.starting(f"attest:pick:{'e' * 12}"))
    assert "I have learned to wait" in await sam.presses("See more")
    await sam.presses("Go on")
    shown = await sam.says(NAME)
    assert first_line(shown) == f"Is this right? Name: {NAME}"
    assert "Training, March 2026: first aid" in shown
    assert "It is not a diploma" in shown
    assert "Whoever you give it to will read this" in shown
    assert "I have learned to wait" not in shown
    assert files(sam) == {}
    await sam.presses("Yes, make it")
    made = files(sam)
    assert made["attestation-2026-11-30.pdf"].startswith(b"%PDF")
    told = await proved(stage, made["attestation-2026-11-30.sdjwt"])
    assert (told.name, told.issuer) == (NAME, "Les Amis")
    assert told.entries == [
        Entry("Volunteer peer helper since November 2026", known=True),
        Entry("2 hours 30 minutes in 2026"),
        Entry("Training, March 2026", "first aid"),
    ]


async def test_on_la_fait_en_francais_sous_son_pseudonyme(stage: Stage) -> None:
    sam = await noted(stage, "fr")
    await sam.says("/carnet")
    await sam.presses("Faire une attestation")
    await sam.presses("Tout choisir")
    await sam.presses("Continuer")
    shown = await sam.presses("Comme Swift")
    assert first_line(shown) == "Est-ce juste ? Nom : Swift"
    assert "Pair-aidant·e bénévole depuis novembre 2026" in shown
    assert "2 heures 30 minutes en 2026" in shown
    await sam.presses("Oui, la faire")
    told = await proved(stage, files(sam)["attestation-2026-11-30.sdjwt"])
    assert (told.name, told.language, len(told.entries)) == ("Swift", "fr", 6)


async def test_the_page_is_written_for_screen_readers(stage: Stage) -> None:
    sam = await noted(stage)
    await makes(sam)
    page = next(each for name, each in files(sam).items() if name.endswith(".pdf"))
    assert b"/StructTreeRoot" in page
    assert b"/Lang(en)" in page
    assert b"pdfuaid" in page
    assert b"/Author" not in page


async def test_where_nothing_that_draws_is_installed_it_is_plain_text(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    sam = await noted(stage)
    monkeypatch.setitem(sys.modules, "typst", None)
    posters.is_installed.cache_clear()
    try:
        await makes(sam)
    finally:
        monkeypatch.undo()
        posters.is_installed.cache_clear()
    page = files(sam)["attestation-2026-11-30.txt"].decode()
    assert page.startswith(f"Attestation of peer help\n\n{NAME}\n\nGiven by Les Amis on Monday 30 November 2026.")
    assert "Known to the bot\n- Volunteer peer helper since" in page
    assert "Noted by the person\n- 2 hours 30 minutes" in page
    assert "- Training, March 2026: first aid" in page
    assert "What this is not\nThis is not a diploma" in page


# Kept nowhere


async def everything_opened(stage: Stage) -> str:
    """Every value that the database holds, opened where it is sealed."""
    seal, found = stage.program.database.seal, []
    tables = {each.partition(".")[0] for each in SEALED} | {"setting", "occasion", "posted", "shown"}
    for table in sorted(tables):
        for row in await stage.rows(f"SELECT * FROM {table}"):
            for column, value in row.items():
                sealed = isinstance(value, bytes) and f"{table}.{column}" in SEALED
                found.append(seal.open(value, f"{table}.{column}") if sealed else str(value))
    return "\n".join(found)


async def test_the_name_and_what_was_made_are_kept_nowhere(stage: Stage) -> None:
    sam = await noted(stage)
    for press in ("attest", "attest:all", "attest:name"):
        await sam.forges(press)
    await sam.says(NAME)
    assert NAME in await everything_opened(stage), "while it waits for the yes, sealed"
    await sam.presses(sam.starting("attest:make"))
    await stage.program.clerk.flush()
    held = await everything_opened(stage)
    assert "by the phone" in held
    assert NAME not in held
    assert "eyJ" not in held
    for path in stage.folder.iterdir():
        content = path.read_bytes() if path.is_file() else b""
        assert NAME.encode() not in content, path
        assert msgspec.json.encode(NAME)[1:-1] not in content, path
        assert b"eyJ" not in content, path


async def test_a_name_that_waits_goes_when_something_else_is_done(stage: Stage) -> None:
    sam = await noted(stage)
    for press in ("attest", "attest:all", "attest:name"):
        await sam.forges(press)
    await sam.says(NAME)
    await sam.says("/menu")
    assert NAME not in await everything_opened(stage)
    assert "I no longer have what you chose" in await sam.forges("attest:name")


# As it goes wrong


async def test_two_taps_make_it_once_and_an_old_yes_shows_what_waits_now(stage: Stage) -> None:
    sam = await noted(stage)
    for press in ("attest", "attest:all", "attest:name"):
        await sam.forges(press)
    await sam.says(NAME)
    old = sam.starting("attest:make")
    await sam.presses("Change the name")
    await sam.says("Zoé")
    await sam.forges(old)
    assert first_line(sam.reads) == "Is this right? Name: Zoé"
    assert files(sam) == {}
    tap = sam.starting("attest:make")
    await sam.does(f":{tap}", f":{tap}")
    assert len([m for m in sam.chat if m.from_bot and m.document]) == 2
    assert sam.heard("It is made.")
    assert "I no longer have what you chose" in sam.reads


async def test_a_yes_that_comes_when_something_else_was_done_makes_nothing_and_does_not_say_so(stage: Stage) -> None:
    sam = await noted(stage)
    for press in ("attest", "attest:all", "attest:name"):
        await sam.forges(press)
    await sam.says(NAME)
    tap = sam.starting("attest:make")
    await sam.says("/menu")
    assert "I no longer have what you chose" in await sam.forges(tap)
    assert not sam.heard("It is made")
    assert files(sam) == {}


async def test_what_was_taken_away_meanwhile_is_not_shown(stage: Stage) -> None:
    sam = await noted(stage)
    for press in ("attest", f"attest:pick:{'f' * 12}:1", "attest:name"):
        await sam.forges(press)
    await sam.says(NAME)
    tap = sam.starting("attest:make")
    me = await person_of(sam)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await record.drop(tx, me, "f" * 12)
    await sam.forges(tap)
    assert "Choose at least one line first" in sam.reads
    assert files(sam) == {}


async def test_too_little_too_much_and_no_name_are_said(stage: Stage) -> None:
    sam = await noted(stage)
    await sam.forges("attest")
    assert "Choose at least one line first" in await sam.forges("attest:name")
    await sam.forges("attest:pick:of-somebody-else:1")
    assert "Choose at least one line first" in await sam.forges("attest:name")
    await sam.forges("attest")
    await sam.forges("attest:all")
    await sam.forges("attest:name")
    assert "A name needs letters" in await sam.says("123")
    assert "80 characters at most" in await sam.says("x" * 81)
    assert "Name: a b" in await sam.says("a\n\u202eb")
    me = await person_of(sam)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for n in range(attestations.SHOWN_MOST):
            await record.add(tx, me, Line(f"t{n:011}", me.id, "training", "2026-01-01", 0, "x" * 300))
    await sam.forges("attest")
    await sam.forges("attest:all")
    assert "more than one attestation can hold" in await sam.forges("attest:name")


async def test_nobody_shows_what_somebody_else_noted(stage: Stage) -> None:
    await noted(stage)
    ana = await stage.member("Ana", "Heron")
    assert "A record is for those who" in await ana.forges("attest")
    other = await helper(stage, "Wren")
    await other.forges("attest")
    await other.forges(f"attest:pick:{'f' * 12}:1")
    assert "I have learned" not in other.reads
    assert "Choose at least one line first" in await other.forges("attest:name")


async def test_the_key_is_made_once_and_lies_sealed(stage: Stage) -> None:
    sam = await noted(stage)
    await makes(sam)
    await makes(sam, "Zoé")
    (key,) = await stage.rows("SELECT * FROM signing_key")
    private = stage.program.database.seal.open(key["private"], "signing_key.private")
    assert len(bytes.fromhex(private)) == 32
    assert bytes.fromhex(private) not in b"".join(p.read_bytes() for p in stage.folder.iterdir() if p.is_file())


@for_each("words", [*HOSTILE, "中文", "ᚠ", "ꯍ", "\U00013000"])
def test_whatever_is_written_there_is_drawn_as_words(words: str) -> None:
    page = Page(
        language="fr", title="T", name=words, given="G", parts=[Part("H", [PaperLine(words, words)])],
        limits=Section("L", words), check=Section("C", words),
    )  # fmt: skip
    assert draw(page).startswith(b"%PDF")
    assert words in as_text(page)


async def test_whatever_is_drawn_is_drawn_beside_the_loop_that_serves_people(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[str, bool]] = []  # the template, and whether by the thread of the loop
    compiler: Any = typst.Compiler

    def noting(template: Path, **given: Any) -> Any:
        drawn.append((template.name, threading.current_thread() is threading.main_thread()))
        return compiler(template, **given)

    monkeypatch.setattr(typst, "Compiler", noting)
    here, fran, _ = await two_meetings(stage)
    await fran.forges(f"month:picture:2026-12:{here}")
    await fran.forges(f"poster:file:{here}:2026-12:open")
    await makes(await noted(stage))
    assert {name for name, _ in drawn} == {each.name for each in posters.TEMPLATE.parent.glob("*.typ")}
    assert len(drawn) >= 3
    assert not any(by_the_loop for _, by_the_loop in drawn)
