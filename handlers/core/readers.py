"""Who will read what is about to be kept: said on every screen that asks for the yes (TALK-02)."""

from bot.services.groups import groups, members
from bot.texts import Markup, Voice
from handlers.core.context import Facts, Moment

ANYONE: Facts = {"who": "anyone"}  # whoever looks at the groups
OF_NAME: Facts = {"who": "name"}  # whom one talks with, and those who run one's groups


async def of_group(m: Moment, group_id: str, who: str = "group") -> Facts:
    """Its members, in numbers, and whoever looks at it. Refused when there is no such group."""
    group = await groups.get(m.tx, group_id)
    return {"who": who, "n": await members.inside(m.tx, group_id), "name": group.name}


async def who_runs(m: Moment, group_id: str) -> Facts:
    """Those who run it. Refused when there is no such group."""
    return {"who": "runs", "name": (await groups.get(m.tx, group_id)).name}


def line(v: Voice, f: Facts) -> Markup:
    """The sentence that names them."""
    return v.say(f"readers-{f['who']}", **{name: f[name] for name in ("n", "name") if name in f})
