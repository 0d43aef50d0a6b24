"""A group that is simply there, for tests that are about something else."""

from tests.stage import Stage


async def group_with_meetings(stage: Stage, count: int = 1) -> list[str]:
    """Everybody the bot knows is a member of one group; returns the ids of its meetings, a week ahead and more."""
    group = "group-000001"
    async with stage.program.database.write(int(stage.clock.now())) as tx:
        seal = tx.seal
        await tx.rows(
            """INSERT INTO groups (id, name, town, language, zone, joining, created_at)
               VALUES (:id, :name, :town, 'en', 'Europe/Paris', 'open', :now)""",
            id=group, name=seal.close("The Birds", "groups.name"), town=seal.close("Lyon", "groups.town"), now=tx.now,
        )  # fmt: skip
        await tx.rows(
            "INSERT INTO charter (group_id, version, words, written_at) VALUES (:id, 1, :words, :now)",
            id=group, words=seal.close("Be kind.", "charter.words"), now=tx.now,
        )  # fmt: skip
        await tx.rows(
            """INSERT INTO membership (group_id, person_id, state, charter_version, agreed_at, since)
               SELECT :id, id, 'member', 1, :now, :now FROM person""",
            id=group,
            now=tx.now,
        )
        meetings = [f"meeting-{n:04}" for n in range(count)]
        for n, meeting in enumerate(meetings):
            await tx.rows(
                """INSERT INTO meeting (id, group_id, title, starts_at, minutes, made_at)
                   VALUES (:id, :group, :title, :at, 60, :now)""",
                id=meeting, group=group, title=seal.close("Tea", "meeting.title"), at=tx.now + (7 + n) * 86400, now=tx.now,
            )  # fmt: skip
    return meetings
