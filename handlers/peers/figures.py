"""Figures for those who coordinate: how many ask for a peer, how fast a yes comes, where people who listen are missing (GDPR-13)."""

from collections.abc import Sequence

from bot.domain.figures import ENOUGH, NO_HOURS_MOST, SPANS, Answers, Figures
from bot.domain.times import DAY
from bot.services.peers import figures
from bot.texts import Markup, Voice
from handlers.core.context import Context
from handlers.core.keyboards import Rows, Screen, button, lines, screen
from handlers.core.presses import Number
from handlers.core.screens import shows
from handlers.peers import figures_presses as presses
from handlers.peers.topics import topic_name
from handlers.team import presses as of_team


@presses.figures.handled
async def overview(c: Context, weeks: Number = SPANS[0]) -> None:
    found = await figures.overview(c.tx, c.me, weeks, c.settings.peers.offered.topics)
    c.show(show_figures, weeks=found.weeks, until=found.until, figures=found.figures)


@presses.figures_how.handled
async def explain(c: Context, weeks: Number = SPANS[0]) -> None:
    """What each figure means (REP-02)."""
    await figures.overview(c.tx, c.me, weeks, ())
    c.show(show_how, weeks=weeks)


@shows("figures")
def show_figures(v: Voice, *, weeks: int, until: int, figures: Figures) -> Screen:
    """`until`: the instant at which these weeks had ended."""
    last_day = v.there("UTC").day(until - DAY // 2)
    head = lines(v.say("figures", weeks=weeks), v.say("figures-until", weeks=weeks, day=last_day))
    other = next(each for each in SPANS if each != weeks)
    rows: Rows = [[button(v, "button-figures-weeks", presses.figures(other), weeks=other)]]
    if not figures.requests:
        return screen(v, lines(head, v.say("figures-few")), rows, back=of_team.team())
    rows.append([button(v, "button-figures-how", presses.figures_how(weeks))])
    asked = [v.say("figures-requests", **_span(figures.requests))]
    if figures.share:
        key = f"figures-share-{figures.share}" if figures.share in ("few", "all") else "figures-share"
        asked.append(v.say(key, n=figures.share))
    if figures.speed:
        asked.append(v.say(f"figures-speed-{figures.speed}"))
    answers = [_answers(v, "helped", figures.helped), _answers(v, "again", figures.again)]
    text = lines(head, Markup("\n".join(asked)), _missing(v, figures), Markup("\n".join(filter(None, answers))))
    return screen(v, text, rows, back=of_team.team())


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
    name = topic_name(v, topic) if topic else v.say("topic-none")
    return v.say("figures-topic-or-more" if or_more else "figures-topic", topic=name, **_span(n))


def _answers(v: Voice, question: str, answers: Answers) -> Markup | str:
    given = _all(v, [v.say(f"figures-{each}") for each in answers.given])
    return v.say(f"figures-{question}", given=given, **_span(answers.at_least)) if answers.given else ""


def _all(v: Voice, words: Sequence[Markup]) -> Markup:
    return v.all_of(list(words))


@shows("figures-how")
def show_how(v: Voice, *, weeks: int) -> Screen:
    return screen(v, v.say("figures-how"), back=presses.figures(weeks))
