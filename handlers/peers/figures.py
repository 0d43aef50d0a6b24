"""Figures for those who coordinate: how many ask for a peer, how fast a yes comes, where people who listen are missing (GDPR-13)."""

from collections.abc import Sequence

from bot.domain.figures import ENOUGH, NO_HOURS_MOST, SPANS, Answers, Figures
from bot.domain.times import DAY
from bot.services.peers import figures
from bot.texts import Markup, Voice
from handlers.core.context import Context
from handlers.core.keyboards import Rows, Screen, button, lines, screen
from handlers.core.paging import page_of, parts_of
from handlers.core.presses import Number
from handlers.core.screens import shows
from handlers.peers import figures_presses as presses
from handlers.peers.topics import topic_name
from handlers.team import presses as of_team


@presses.figures.handled
async def overview(c: Context, weeks: Number = SPANS[0], page: Number = 0) -> None:
    found = await figures.overview(c.tx, c.me, weeks, c.settings.peers.offered.topics)
    c.show(show_figures, weeks=found.weeks, until=found.until, figures=found.figures, page=page)


@presses.figures_how.handled
async def explain(c: Context, weeks: Number = SPANS[0], page: Number = 0) -> None:
    """What each figure means (REP-02)."""
    await figures.overview(c.tx, c.me, weeks, ())
    c.show(show_how, weeks=weeks, page=page)


@shows("figures")
def show_figures(v: Voice, *, weeks: int, until: int, figures: Figures, page: int) -> Screen:
    """`until`: the instant at which these weeks had ended."""
    last_day = v.there("UTC").day(until - DAY // 2)
    head = lines(v.say("figures", weeks=weeks), v.say("figures-until", weeks=weeks, day=last_day))
    other = next(each for each in SPANS if each != weeks)
    rows: Rows = [[button(v, "button-figures-weeks", presses.figures(other), weeks=other)]]
    if not figures.requests:
        return screen(v, lines(head, v.say("figures-few")), rows, back=of_team.team())
    rows.append([button(v, "button-figures-how", presses.figures_how(weeks))])
    parts = [part for part in (_asked(v, figures), _missing(v, figures), _answered(v, figures)) if part]
    shown, turn, back, _ = page_of(
        v, [head, *parts], page, lambda at: presses.figures(weeks, at), rows=len(rows) + 1, back=of_team.team()
    )
    return screen(v, lines(*([] if head in shown else [v.say("figures", weeks=weeks)]), *shown), turn + rows, back=back)


def _asked(v: Voice, figures: Figures) -> Markup:
    """How many asked, what became of it, and how soon."""
    said = [v.say("figures-requests", **_span(figures.requests))]
    if figures.share:
        key = f"figures-share-{figures.share}" if figures.share in ("few", "all") else "figures-share"
        said.append(v.say(key, n=figures.share))
    if figures.speed:
        said.append(v.say(f"figures-speed-{figures.speed}"))
    return Markup("\n".join(said))


def _answered(v: Voice, figures: Figures) -> Markup:
    """What was said after contacts."""
    both = [_answers(v, "helped", figures.helped), _answers(v, "again", figures.again)]
    return Markup("\n".join(filter(None, both)))


def _span(at_least: int) -> dict[str, int]:
    return {"least": at_least, "most": at_least + ENOUGH - 1}


def _missing(v: Voice, figures: Figures) -> Markup:
    """For which topics, and when, nobody was free."""
    if not figures.topics:
        said = [v.say("figures-topics-none")]
    else:
        open_ended = not figures.hours
        said = [v.say("figures-topics")]
        said += [_topic(v, topic, n, or_more=open_ended and n == NO_HOURS_MOST) for topic, n in figures.topics]
        said.append(v.say("figures-topics-more" if figures.more_topics else "figures-topics-others"))
    if figures.hours:
        said.append(v.say("figures-hours", hours=_all(v, [v.say(f"figures-at-{each}") for each in figures.hours])))
    return Markup("\n".join(said))


def _topic(v: Voice, topic: str, n: int, *, or_more: bool) -> Markup:
    name = topic_name(v, topic) if topic else v.say("figures-topic-none")
    return v.say("figures-topic-or-more" if or_more else "figures-topic", topic=name, **_span(n))


def _answers(v: Voice, question: str, answers: Answers) -> Markup | str:
    given = _all(v, [v.say(f"figures-{each}") for each in answers.given])
    return v.say(f"figures-{question}", given=given, **_span(answers.at_least)) if answers.given else ""


def _all(v: Voice, words: Sequence[Markup]) -> Markup:
    return v.all_of(list(words))


@shows("figures-how")
def show_how(v: Voice, *, weeks: int, page: int) -> Screen:
    head, *parts = parts_of(v.say("figures-how"))
    shown, turn, back, _ = page_of(
        v, parts, page, lambda at: presses.figures_how(weeks, at), rows=2, back=presses.figures(weeks)
    )
    return screen(v, lines(head, *shown), turn, back=back)
