"""Groups with many members, put straight into the world and the database, for tests of announcements and chats."""

from typing import Any

from bot.services.people.people import agree_to_account
from bot.storage.database import new_id
from tests.meeting_rows import belongs, facilitator, group, member, person_id
from tests.stage import Actor, Stage

__all__ = ["announces", "belongs", "crowd", "facilitator", "group", "member", "numbers", "person_id", "words_of"]


async def crowd(stage: Stage, group_id: str, many: int, *, quiet: tuple[int, int] = (0, 0)) -> list[Actor]:
    """That many English-speaking members who have opened the chat with the bot."""
    people = [Actor(stage, stage.play.world.person(f"Person {n}", language_code="en")) for n in range(many)]
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        for actor in people:
            stage.play.world.private_chat(actor.person).open = True
            known = await agree_to_account(tx, actor.id, "en", "Europe/Paris", quiet)
            await tx.rows(
                """INSERT INTO membership (group_id, person_id, state, charter_version, agreed_at, since, handle)
                   VALUES (:group, :person, 'member', 1, :now, :now, :handle)""",
                group=group_id,
                person=known.id,
                now=tx.now,
                handle=new_id(),
            )
    return people


async def announces(author: Actor, words: str) -> str:
    """Writes an announcement and sends it; its id."""
    await author.says(f"/announce {words}")
    sent = next(
        b.callback_data for row in author.last.buttons for b in row if "announce:send" in (b.callback_data or "")
    )
    await author.presses(sent)
    return str(sent.split(":")[2])


async def numbers(stage: Stage, announcement_id: str) -> dict[str, Any]:
    """What the database counts, with how many letters are left."""
    (row,) = await stage.rows(
        """SELECT state, recipients, delivered, unreachable, doubtful, chats, chats_reached,
                  (SELECT COUNT(*) FROM letter WHERE about = a.id AND kind = 'announcement' AND person_id IS NOT NULL) AS waiting
           FROM announcement a WHERE id = :id""",
        id=announcement_id,
    )
    assert row["recipients"] == row["delivered"] + row["unreachable"] + row["doubtful"] + row["waiting"], row
    return row


def words_of(message: Any) -> str:
    return str(message.text or message.caption or "")
