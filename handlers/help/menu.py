"""What the bot does, the commands of whoever asks, and short answers to what people wonder about; also before sign-up."""

from collections.abc import Sequence

from bot.domain.contacts import Addressee
from bot.domain.permissions import COMMANDS as COMMAND_TABLE
from bot.domain.permissions import commands_for
from bot.services.contacts import inbox
from bot.services.people import roles
from bot.texts import Markup, Voice
from handlers.contacts import presses as of_contacts
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, in_pairs, lines, screen
from handlers.core.paging import page_of
from handlers.core.presses import Number
from handlers.core.questions import said_again
from handlers.core.screens import Shown, shows
from handlers.help import presses
from handlers.peers import proof_presses as of_proof
from handlers.people import presses as of_people
from handlers.people.welcome import Operator, operator, who_runs

# What works before anything is agreed to.
BEFORE_SIGN_UP = ("start", "groups", "verify", "privacy", "help", "crisis")
GROUPS_MOST = 5
HELP_BLOCK = 7  # lines of the list that stay together
ANSWERS_TO = {
    "person": presses.help_person, "reads": presses.help_reads, "stop": presses.help_stop, "cost": presses.help_cost,
    "hurt": presses.help_hurt,
}  # fmt: skip


@presses.help_.handled
async def show_help(c: Context, page: Number = 0) -> None:
    """With the way back to the question that waits meanwhile, if one does."""
    if c.question is None:
        await c.end_dialog()
    c.show(
        help_screen, commands=await _usable(c), known=c.person is not None, page=page, asked=c.question is not None
    )  # fmt: skip


async def _usable(c: Context) -> list[str]:
    """The names of the commands this person may use."""
    if c.person is None:
        return list(BEFORE_SIGN_UP)
    held = await roles.anywhere(c.tx, c.person)
    return [command.name for command in commands_for(held) if command.name != "start"]


@presses.help_reads.handled
async def reads(c: Context) -> None:
    c.show(answer_reads)


@presses.help_stop.handled
async def stop(c: Context) -> None:
    c.show(answer_stop)


@presses.help_runs.handled
async def runs(c: Context) -> None:
    c.show(answer_runs, operator=operator(c))


@presses.help_cost.handled
async def cost(c: Context) -> None:
    c.show(answer_cost)


@presses.help_hurt.handled
async def hurt(c: Context) -> None:
    c.show(answer_hurt)


@presses.help_person.handled
async def person(c: Context) -> None:
    """Whom they can ask: those who facilitate their groups, and whoever runs the bot."""
    groups = [] if c.person is None else await inbox.writable(c.tx, c.person)
    c.show(answer_person, operator=operator(c), groups=groups[:GROUPS_MOST])


# What people see


@shows("help")
def help_screen(v: Voice, *, commands: Sequence[str], known: bool, page: int, asked: bool = False) -> Screen:
    names = {command.name: command.french if v.language == "fr" else command.name for command in COMMAND_TABLE}
    usable = [v.say("help-command", name=names[name], does=v.say(f"command-{name}")) for name in commands]
    listed = [v.say("help-commands"), *usable]
    parts = [v.say("help"), *(Markup("\n".join(listed[n : n + HELP_BLOCK])) for n in range(0, len(listed), HELP_BLOCK))]
    parts += [] if known else [v.say("help-start")]
    rows = in_pairs([button(v, f"button-help-{each}", opens()) for each, opens in ANSWERS_TO.items()])
    back = said_again() if asked else of_people.menu()
    shown, turn, back, _ = page_of(v, parts, page, presses.help_, rows=len(rows) + 1, back=back)
    return screen(v, lines(*shown), [*turn, *rows], back=back)


def _answer(key: str) -> Shown[[]]:
    @shows(key)
    def show(v: Voice) -> Screen:
        return screen(v, v.say(key), back=presses.help_())

    return show


answer_reads, answer_stop, answer_cost, answer_hurt = map(
    _answer, ("help-reads", "help-stop", "help-cost", "help-hurt")
)


@shows("help-runs")
def answer_runs(v: Voice, *, operator: Operator) -> Screen:
    rows = [[button(v, "button-verify", of_proof.verify())]]
    text = lines(v.say("help-runs-head"), who_runs(v, operator), v.say("help-runs"))
    return screen(v, text, rows, back=presses.help_person(), here=presses.help_runs())


@shows("help-person")
def answer_person(v: Voice, *, operator: Operator, groups: Sequence[Addressee]) -> Screen:
    rows = [[button(v, "button-words-group", of_contacts.inbox_write(each.id), name=each.name)] for each in groups]
    rows.append([button(v, "button-help-runs", presses.help_runs())])
    about = v.say("help-person-groups" if groups else "help-person-none")
    runs = f"{who_runs(v, operator)} {v.say('help-person-operator')}" if operator.contact else ""
    text = lines(v.say("help-person"), about, Markup(runs))
    return screen(v, text, rows, back=presses.help_(), here=presses.help_person())


COMMANDS = {"help": show_help}
