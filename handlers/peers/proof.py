"""Whether an attestation is genuine: for whoever asks, before sign-up too, and nothing is kept of it."""

from bot.credentials.attestation import BYTES_MOST, FILE_END, tidy
from bot.domain.letters import Letter
from bot.services import signing
from bot.services.signing import Check, Verdict
from handlers.core.context import CARRIED, Context
from handlers.peers import proof_presses as presses
from handlers.peers import proof_screens as screens


@presses.verify.handled
async def ask(c: Context) -> None:
    await c.end_dialog()
    c.show(screens.ask)


async def command(c: Context) -> None:
    """/verify, alone or with what is to be looked at."""
    await (pasted(c) if c.text else ask(c))


async def pasted(c: Context) -> None:
    await c.set_aside()
    c.send(screens.told, await signing.verdict(c.tx, tidy(c.text)))


def is_meant(c: Context, newest: Letter | None) -> bool:
    """Whether the file that was sent is to be looked at: by its name or the command below it, or because it was asked for just now."""
    file = c.incoming.message.file if c.incoming.message else None
    if file is None:
        return False
    asked = newest is not None and newest.screen in (screens.ask.name, screens.reading.name, screens.told.name)
    commanded = c.incoming.caption.partition(" ")[0].partition("@")[0] in ("/verify", "/verifier")
    return asked or commanded or file.file_name.casefold().endswith(FILE_END)


async def sent(c: Context) -> None:
    """It is fetched and read beside: nobody waits for it."""
    file = c.incoming.message.file if c.incoming.message else None
    await c.set_aside()
    if file is None or file.file_size > BYTES_MOST:
        c.send(screens.told, Verdict(reason="large"))
        return
    carried = c.person is None and (c.plain or c.language != c.usual_language)
    c.tx.uploads.append(
        Check(
            file.file_id,
            c.chat_id,
            c.language,
            c.zone,
            c.plain,
            c.person.id if c.person else None,
            {CARRIED: True} if carried else {},
        )
    )
    c.send(screens.reading)


COMMANDS = {"verify": command}
