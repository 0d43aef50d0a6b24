"""Reports, for coordinators: what waits, what they decide, and another look at it (SAFE-01)."""

from bot.services.team import inquiries, reports
from bot.texts import Voice
from handlers.core.context import Facts, Moment
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, screen
from handlers.core.sure import Asked

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
    answered = await reports.talked(m.tx, found)
    m.show(
        "report", id=found.id, category=found.category, at=found.made_at, about=found.about,
        made=found.maker_id is not None, decisions=found.decisions(answered=answered),
        maker=await inquiries.progress(m.tx, found.maker_id, found.id),
        subject=await inquiries.progress(m.tx, found.about_id, found.id),
        maker_again=found.maker_again, subject_again=found.subject_again,
    )  # fmt: skip


async def ask_decide(m: Moment) -> Asked:
    """Says what this decision does, to whom, before it is done."""
    report_id, decision = m.arg(0), m.arg(1)
    found = await reports.decidable(m.tx, m.me, report_id, decision)
    return Asked(
        f"report-sure-{decision}", f"button-sure-{decision}", f"reports:see:{report_id}", {"name": found.about or "…"}
    )  # fmt: skip


async def decide(m: Moment) -> None:
    await reports.decide(m.tx, m.me, m.arg(0), m.arg(1))
    m.show("report-closed")


async def look_again(m: Moment) -> None:
    """Who reported, or the person it is about, does not agree: somebody else looks, inside the bot."""
    m.show("report-again", looked_at=await reports.look_again(m.tx, m.me, m.arg(0)))


def show_waiting(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, "button-report-see", f"reports:see:{one['id']}", category=v.say(f"report-{one['category']}"))]
        for one in f["reports"]
    ]
    if f["more"]:
        rows.append([button(v, "button-helper-more", f"reports:page:{f['page'] + 1}")])
    return screen(v, v.say("reports" if f["reports"] else "reports-none"), rows, back="helper:waiting")


def show_one(v: Voice, f: Facts) -> Screen:
    id_ = f["id"]
    asks = [side for side, there in (("maker", f["made"]), ("subject", f["about"])) if there]
    decisions = [button(v, f"button-decide-{one}", f"reports:decide:{id_}:{one}") for one in f["decisions"]]
    rows: Rows = [[button(v, f"button-inquiry-{side}", f"inquiry:ask:{side}:{id_}") for side in asks]]
    rows += [decisions[i : i + 2] for i in range(0, len(decisions), 2)]
    about = v.say("report-about", name=f["about"]) if f["about"] else v.say("report-about-gone")
    said = [v.say(f"report-{side}-{f[side]}") for side in ("maker", "subject") if f[side]]
    again = [v.say(f"report-{side}-again") for side in ("maker", "subject") if f[f"{side}_again"]]
    text = lines(
        v.say("report", category=v.say(f"report-{f['category']}"), day=v.day(f["at"])), about, *again, *said,
        v.say("report-how"),
    )  # fmt: skip
    return screen(v, text, rows, back="reports")


def show_new(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("report-new"), [[button(v, "button-reports-see", "reports")]])


def show_unanswered(v: Voice, f: Facts) -> Screen:
    return screen(v, lines(v.say("report-unanswered-head"), v.say("contact-noted-waits")))


def show_told(v: Voice, f: Facts) -> Screen:
    """What was decided; who does not agree asks for another look with one press, here."""
    text = [v.say("report-told"), v.say(f"report-told-{f['decision']}")]
    if not f["again"]:
        return letter_screen(v, lines(*text, v.say("report-last")))
    rows = [[button(v, "button-report-again", f"report:again:{f['report']}")]]
    return letter_screen(v, lines(*text, v.say("report-appeal")), rows)


def show_again_told(v: Voice, f: Facts) -> Screen:
    decision = "restored" if f["decision"] == "restored" else "stays"
    return letter_screen(v, lines(v.say("report-again-told"), v.say(f"report-again-{decision}")))


def show_again(v: Voice, f: Facts) -> Screen:
    return screen(
        v, lines(v.say("report-again"), v.say("report-again-who" if f["looked_at"] else "report-again-waits"))
    )


PRESSES = {
    "reports": waiting,
    "reports:page": waiting,
    "reports:see": look,
    "reports:decide": decide,
    "report:again": look_again,
}
CONFIRMED = {"reports:decide": ask_decide}
DECIDES = ("report:again",)
SCREENS = {
    "reports": show_waiting,
    "report": show_one,
    "report-new": show_new,
    "report-unanswered": show_unanswered,
    "report-told": show_told,
    "report-again": show_again,
    "report-again-told": show_again_told,
    "report-closed": lambda v, f: screen(v, v.say("report-closed"), back="reports"),
}
