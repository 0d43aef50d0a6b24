"""Reports, for coordinators: what waits, what they decide, and another look at it (SAFE-01)."""

from collections.abc import Sequence

import msgspec

from bot.domain.contacts import Evidence, Report
from bot.services.team import evidence, inquiries, reports, told
from bot.texts import Markup, Voice
from handlers.core.context import Context
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, screen, unescape
from handlers.core.paging import Item, listed, quoted
from handlers.core.presses import Number
from handlers.core.screens import shows
from handlers.core.sure import Asked
from handlers.peers import presses as of_peers
from handlers.team import presses

PAGE = 5


@presses.reports.handled
@presses.reports_page.handled
async def waiting(c: Context, page: Number = 0) -> None:
    """The reports nobody has decided yet."""
    found = await reports.waiting(c.tx, c.me, PAGE + 1, page * PAGE)
    known = [Waiting(one.id, one.category, one.made_at) for one in found[:PAGE]]
    c.show(show_waiting, reports=known, more=len(found) > PAGE, page=page)


@presses.reports_see.handled
async def look(c: Context, report_id: str) -> None:
    found = await reports.one(c.tx, c.me, report_id)
    answered = await reports.talked(c.tx, found)
    c.show(
        show_one,
        report=found,
        decisions=found.decisions(answered=answered),
        asks=await inquiries.reachable(c.tx, found),
        maker=await inquiries.progress(c.tx, found.maker_id, found.id),
        subject=await inquiries.progress(c.tx, found.about_id, found.id),
        added=await evidence.of_report(c.tx, c.me, found.id),
    )


@presses.reports_decide.asked
async def ask_decide(c: Context, report_id: str, decision: str) -> Asked:
    """Says what this decision does, to whom, before it is done."""
    found = await reports.decidable(c.tx, c.me, report_id, decision)
    return Asked(
        f"report-sure-{decision}", f"button-sure-{decision}", presses.reports_see(report_id), {"name": found.about or "…"}
    )  # fmt: skip


@presses.reports_decide.handled
async def decide(c: Context, report_id: str, decision: str) -> None:
    c.show(show_closed, told=await reports.decide(c.tx, c.me, report_id, decision))


@presses.report_again.handled
async def look_again(c: Context, report_id: str) -> None:
    """Who reported, or the person it is about, does not agree: somebody else looks, inside the bot."""
    c.show(show_again, looked_at=await reports.look_again(c.tx, c.me, report_id))


class Waiting(msgspec.Struct, frozen=True):
    """A report in the list; `at` is UTC epoch seconds."""

    id: str
    category: str
    at: int


@shows("reports")
def show_waiting(v: Voice, *, reports: Sequence[Waiting], more: bool, page: int) -> Screen:
    ways = [button(v, "button-helper-more", presses.reports_page(page + 1))] if more else []
    told, rows = listed([_item(v, one) for one in reports], ways, numbers=True)
    text = lines(v.say("reports" if reports else "reports-none"), "\n".join(told))
    return screen(v, text, rows, back=presses.reports_page(page - 1) if page else of_peers.helper_waiting())


def _item(v: Voice, one: Waiting) -> Item:
    category = v.say(f"report-{one.category}").capitalize()
    return Item(unescape(Markup(category)), presses.reports_see(one.id), Markup(f"{category}, {v.when(one.at)}"))


@shows("report")
def show_one(
    v: Voice,
    *,
    report: Report,
    decisions: Sequence[str],
    asks: Sequence[str],
    maker: str | None,
    subject: str | None,
    added: Sequence[Evidence] = (),
) -> Screen:
    """`maker`, `subject`: how far the coordination's question to them has got; None when there is none. `asks`: on which sides
    somebody can be asked; `added`: what who reported added."""
    deciding = [button(v, f"button-decide-{one}", presses.reports_decide(report.id, one)) for one in decisions]
    rows: Rows = [[button(v, f"button-inquiry-{side}", presses.inquiry_ask(side, report.id)) for side in asks]]
    rows += [deciding[i : i + 2] for i in range(0, len(deciding), 2)]
    about = v.say("report-about", name=report.about) if report.about else v.say("report-about-gone")
    if report.proposal:
        what = v.say("report-proposal", group=report.proposal_group)
        about = lines(about, Markup(f"{what}\n{quoted(report.proposal)}"))
    said = [v.say(f"report-{side}-{far}") for side, far in (("maker", maker), ("subject", subject)) if far]
    said += [v.say("report-maker-away")] if "maker" not in asks else []
    said += [v.say("report-subject-away")] if report.about and "subject" not in asks else []
    again = [v.say("report-maker-again")] if report.maker_again else []
    again += [v.say("report-subject-again")] if report.subject_again else []
    words = [_added(v, added)] if added else []
    head = v.say("report", category=v.say(f"report-{report.category}"), day=v.day(report.made_at))
    return screen(v, lines(head, about, *words, *again, *said, v.say("report-how")), rows, back=presses.reports())


def _added(v: Voice, added: Sequence[Evidence]) -> Markup:
    """All of it is one quote, so that it folds where the screen is low."""
    said = [f"{v.say('evidence-theirs' if each.theirs else 'evidence-own')}\n{each.words}" for each in added]
    return lines(v.say("evidence-seen"), quoted("\n\n".join(said)))


@shows(told.ReportNew.screen)
def show_new(v: Voice, it: told.ReportNew) -> Screen:
    see = button(v, "button-inquiry-see-report", presses.reports_see(it.report))
    waiting = button(v, "button-reports-see", presses.reports())
    return screen(v, v.say("report-new"), [[see if it.report else waiting]])


@shows(told.ReportUnanswered.screen)
def show_unanswered(v: Voice, it: told.ReportUnanswered) -> Screen:
    return screen(v, lines(v.say("report-unanswered-head"), v.say("contact-noted-waits")))


@shows(told.ReportTold.screen)
def show_told(v: Voice, it: told.ReportTold) -> Screen:
    """What was decided; who does not agree asks for another look with one press, here."""
    text = [v.say("report-told"), v.say(f"report-told-{it.decision}")]
    if not it.again:
        return letter_screen(v, lines(*text, v.say("report-last")))
    rows = [[button(v, "button-report-again", presses.report_again(it.report))]]
    return letter_screen(v, lines(*text, v.say("report-appeal")), rows)


@shows(told.ReportAgainTold.screen)
def show_again_told(v: Voice, it: told.ReportAgainTold) -> Screen:
    decision = "restored" if it.decision == "restored" else "stays"
    return letter_screen(v, lines(v.say("report-again-told"), v.say(f"report-again-{decision}")))


@shows("report-again")
def show_again(v: Voice, *, looked_at: bool) -> Screen:
    return screen(v, lines(v.say("report-again"), v.say("report-again-who" if looked_at else "report-again-waits")))


@shows("report-closed")
def show_closed(v: Voice, *, told: bool) -> Screen:
    """`told`: who reported can read it."""
    said = v.say("report-closed-told" if told else "report-closed-untold")
    return screen(v, lines(v.say("report-closed"), said), back=presses.reports())


COMMANDS = {"reports": waiting}
