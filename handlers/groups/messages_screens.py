"""What people see of what they hear of a group."""

from collections.abc import Sequence

from bot.domain.wishes import MORNING, MOST, WHEN, Wishes
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Screen, button, lines, screen, unescape
from handlers.core.screens import shows
from handlers.groups import presses
from handlers.groups.settings import reminders_before
from handlers.people import presses as of_people


@shows("group-messages")
def messages(v: Voice, *, told: Wishes, usual: Sequence[int], wants: bool) -> Screen:
    """`usual`: what holds in the group, in seconds before the start; `wants`: they agreed to reminders."""
    id_ = told.group_id
    reminded = wants and not told.resting
    remind = [button(v, "button-messages-usual", presses.group_reminded(id_, True))]
    own = [button(v, "button-messages-own", presses.group_times(id_))]
    never = [button(v, "button-messages-never", presses.group_reminded(id_, False))]
    rows = [
        *([remind] if told.times is not None or not wants else []),
        own,
        *([never] if wants and told.times != () else []),
        [button(v, "button-messages-no-news" if told.news else "button-messages-news", presses.group_news(id_, not told.news))],
        [
            button(
                v, "group-button-mute" if told.announcements else "group-button-unmute",
                presses.group_mute(id_, told.announcements),
            )
        ],
    ]  # fmt: skip
    text = v.say(
        "group-messages", name=told.group, reminders=when_reminded(v, told.times, usual) if reminded else v.say("word-no"),
        news=v.say("word-yes" if told.news else "word-no"),
        announcements=v.say("word-yes" if told.announcements and not told.resting else "word-no"),
    )  # fmt: skip
    said = [v.say("group-resting")] if told.resting else []
    said += [v.say("group-messages-no-news")] if not told.news else []
    return screen(v, lines(text, *said), rows, back=of_people.settings_messages(), here=presses.group_messages(id_))


@shows("group-news-off")
def news_off(v: Voice, *, group_id: str, group: str, off: bool) -> Screen:
    """What was just chosen from a piece of news, and the way back."""
    undo = button(
        v, "button-messages-news" if off else "button-messages-no-news", presses.group_news_off(group_id, not off)
    )
    rows = [[undo], [button(v, "button-messages", presses.group_messages(group_id))]]
    said = v.say("group-messages-no-news") if off else ""
    return screen(
        v,
        lines(v.say("group-news-off" if off else "group-news-on", name=group), said),
        rows,
        back=of_people.settings_messages(),
    )


def when_reminded(v: Voice, times: Sequence[str] | None, usual: Sequence[int]) -> Markup:
    """ "1 day and 2 hours before", "never", or what the group does."""
    if times is None:
        return v.say("group-messages-usual", times=reminders_before(v, usual))
    return v.all_of([in_words(v, each) for each in times]) if times else v.say("group-reminders-none")


def in_words(v: Voice, time: str) -> Markup:
    """ "1 day before", "the same morning"."""
    said = time_in_words(v, time)
    return said if time == MORNING else v.say("group-reminders-before", times=said)


def time_in_words(v: Voice, time: str) -> Markup:
    apart = {MORNING: "messages-morning", "1w": "messages-week"}
    return v.say(apart[time]) if time in apart else v.duration(WHEN[time])


@shows("group-times")
def times(v: Voice, *, group_id: str, group: str, chosen: Sequence[str], full: bool) -> Screen:
    """`full`: one more was asked for than there can be."""
    buttons = [_choice(v, group_id, each, each in chosen) for each in WHEN]
    text = v.say("group-times", group=group, most=MOST)
    now = v.all_of([in_words(v, each) for each in chosen]) if chosen else v.say("group-reminders-none")
    told = lines(v.say("messages-too-many", most=MOST) if full else "", text, v.say("group-times-chosen", times=now))
    rows = [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
    return screen(v, told, rows, back=presses.group_messages(group_id))


def _choice(v: Voice, group_id: str, time: str, on: bool) -> Button:
    words = unescape(time_in_words(v, time))
    return Button(f"✓ {words}" if on else words, presses.group_time(group_id, time, not on))
