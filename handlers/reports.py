"""Reports, for coordinators: what waits, and what they decide (SAFE-01)."""

from bot.domain.contacts import DECISIONS
from bot.services import reports
from bot.texts import Voice
from handlers.context import Facts, Moment
from handlers.keyboards import Screen, button, lines, screen

PAGE = 5


async def waiting(m: Moment) -> None:
    """The reports nobody has decided yet."""
    given = m.args[0] if m.args else ""
    page = int(given) if given.isascii() and given.isdigit() and len(given) < 4 else 0
    found = await reports.waiting(m.tx, m.me, PAGE + 1, page * PAGE)
    known = [{"id": one.id, "category": one.category, "at": one.made_at} for one in found]
    m.show("reports", reports=known[:PAGE], more=len(known) > PAGE, page=page)


async def look(m: Moment) -> None:
    found = await reports.one(m.tx, m.me, m.arg(0))
    m.show("report", id=found.id, category=found.category, at=found.made_at, about=found.about)


async def decide(m: Moment) -> None:
    operator = m.settings.operator
    appeal = operator.contact or operator.name
    await reports.decide(m.tx, m.me, m.arg(0), m.arg(1), appeal)
    m.show("report-closed")


def show_waiting(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, "button-report-see", f"reports:see:{one['id']}", category=v.say(f"report-{one['category']}"))]
        for one in f["reports"]
    ]
    if f["more"]:
        rows.append([button(v, "button-helper-more", f"reports:page:{f['page'] + 1}")])
    return screen(v, v.say("reports" if f["reports"] else "reports-none"), rows, back="helper:waiting")


def show_one(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, f"button-decide-{decision}", f"reports:decide:{f['id']}:{decision}")] for decision in DECISIONS]
    about = v.say("report-about", name=f["about"]) if f["about"] else v.say("report-about-gone")
    text = lines(
        v.say("report", category=v.say(f"report-{f['category']}"), day=v.day(f["at"])), about, v.say("report-how")
    )
    return screen(v, text, rows, back="reports")


def show_new(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("report-new"), [[button(v, "button-reports-see", "reports")]])


def show_unanswered(v: Voice, f: Facts) -> Screen:
    return screen(v, lines(v.say("report-unanswered-head"), v.say("contact-noted-waits")))


def show_told(v: Voice, f: Facts) -> Screen:
    appeal = v.say("report-appeal", contact=f["appeal"]) if f["appeal"] else v.say("report-appeal-anybody")
    return screen(v, lines(v.say("report-told"), v.say(f"report-told-{f['decision']}"), appeal))


PRESSES = {"reports": waiting, "reports:page": waiting, "reports:see": look, "reports:decide": decide}
SCREENS = {
    "reports": show_waiting,
    "report": show_one,
    "report-new": show_new,
    "report-unanswered": show_unanswered,
    "report-told": show_told,
    "report-closed": lambda v, f: screen(v, v.say("report-closed"), back="reports"),
}
