"""What is read about linked Telegram group chats, and in them. In a group chat nothing is said about anybody."""

from collections.abc import Sequence

from bot.domain.chats import GroupChat
from bot.services.groups.told import (
    ChatBack,
    ChatHello,
    ChatHelp,
    ChatLink,
    ChatLinked,
    ChatMute,
    ChatRemoved,
)
from bot.services.meetings.told import MeetingCard
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Rows, Screen, button, letter_screen, lines, link, screen, unescape
from handlers.core.screens import shows
from handlers.groups import presses
from handlers.meetings import presses as of_meetings
from handlers.people import presses as of_people

TITLE_LONGEST = 24


# In the group chat


@shows(ChatHello.screen)
def hello(v: Voice, told: ChatHello) -> Screen:
    return Screen(v.say("place-hello"))


@shows(ChatLink.screen)
def link_here(v: Voice, told: ChatLink) -> Screen:
    return Screen(v.say("place-link"), [[door(v, told.bot, told.door)]])


@shows(ChatHelp.screen)
def help_here(v: Voice, told: ChatHelp) -> Screen:
    return Screen(v.say("place-help"), [[door(v, told.bot)]])


@shows(ChatLinked.screen)
def linked(v: Voice, told: ChatLinked) -> Screen:
    return Screen(v.say("place-linked"), [[door(v, told.bot)]])


@shows(MeetingCard.screen)
def card(v: Voice, told: MeetingCard) -> Screen:
    """A meeting in a group chat: counts, never who (GEM-10)."""
    if told.elsewhere:
        head = v.say("card" if told.state == "planned" else "card-cancelled")
        return Screen(lines(head, v.say("card-elsewhere")), [[door(v, told.bot, f"meeting_{told.meeting}")]])
    if told.state != "planned":
        return Screen(lines(v.say("card-cancelled"), what(v, told)))
    counts = v.say("card-counts", coming=told.coming, maybe=told.maybe)
    text = lines(v.say("card"), what(v, told), counts)
    if told.over:
        return Screen(text)
    answers = [
        button(v, f"button-card-{c}", of_meetings.meeting_answer(told.meeting, c)) for c in ("coming", "maybe", "no")
    ]
    return Screen(text, [answers[:2], answers[2:], [door(v, told.bot, f"m_{told.meeting}")]])


def what(v: Voice, told: MeetingCard) -> Markup:
    said = [v.say("card-what", title=told.title, when=v.when(told.starts_at, by_date=True))]
    if told.where:
        said.append(v.say("card-where", where=told.where))
    return Markup("\n".join(said))


def door(v: Voice, bot: str, payload: str = "") -> Button:
    """The way to the private chat."""
    return link(v, "button-open-bot", f"https://t.me/{bot}" + (f"?start={payload}" if payload else ""))


# In private


@shows("places")
def places(v: Voice, *, places: Sequence[GroupChat], bot: str, page: int, more: bool) -> Screen:
    rows: Rows = [[_decide(v, chat)] for chat in places]
    turn = []
    if page:
        turn.append(button(v, "button-places-before", presses.link_page(page - 1)))
    if more:
        turn.append(button(v, "button-places-more", presses.link_page(page + 1)))
    rows += [turn] if turn else [[link(v, "button-place-add", f"https://t.me/{bot}?startgroup=link")]]
    told = [_in_list(v, chat) for chat in places] or [v.say("places-none")]
    return screen(v, lines(v.say("places"), Markup("\n".join(told)), v.say("places-how")), rows, back=of_people.tools())


def _in_list(v: Voice, chat: GroupChat) -> Markup:
    key = "place-in-list"
    if not chat.present:
        key = "place-in-list-absent"
    elif chat.held:
        key = "place-in-list-held"
    elif chat.mute:
        key = f"place-in-list-{chat.mute}"
    return v.say(key, title=chat.title, group=chat.group_name)


def _decide(v: Voice, chat: GroupChat) -> Button:
    """To unlink a chat; to answer first whether it is still the group's, where that is asked."""
    title = chat.title
    short = title if len(title) <= TITLE_LONGEST else title[: TITLE_LONGEST - 1] + "…"
    asked = chat.present and chat.held
    key, to = ("button-place-answer", presses.link_back) if asked else ("button-place-cut", presses.link_off)
    return Button(unescape(v.say(key, title=short)), to(chat.id))


@shows(ChatMute.screen)
def mute(v: Voice, told: ChatMute) -> Screen:
    """To those who facilitate: nothing can be written in a linked chat."""
    text = lines(v.say("place-mute"), v.say(f"place-mute-{told.why}", title=told.title, group=told.group))
    return letter_screen(v, text, [[button(v, "button-places", presses.link())]])


@shows(ChatRemoved.screen)
def removed(v: Voice, told: ChatRemoved) -> Screen:
    """To those who facilitate: the bot was taken out of a linked chat."""
    rows = [
        [button(v, "button-places", presses.link()), button(v, "button-place-cut-yes", presses.link_off(told.chat))]
    ]
    return letter_screen(
        v, lines(v.say("place-removed"), v.say("place-removed-why", title=told.title, group=told.group)), rows
    )


@shows(ChatBack.screen)
def back(v: Voice, told: ChatBack) -> Screen:
    """To those who facilitate: somebody else put the bot back in a linked chat."""
    rows = [
        [
            button(v, "button-place-keep", presses.link_keep(told.chat)),
            button(v, "button-place-cut-yes", presses.link_cut(told.chat)),
        ]
    ]
    text = lines(v.say("place-back"), v.say("place-back-why", title=told.title, group=told.group))
    return letter_screen(v, text, rows)


@shows("place-kept")
def kept(v: Voice, *, title: str, group: str) -> Screen:
    return screen(v, v.say("place-kept", title=title, group=group), back=presses.link())


@shows("place-confirm")
def confirm(v: Voice, *, place: str, group_id: str, title: str, group: str, now: str | None, topic: bool) -> Screen:
    """`place` is as its link carries it; `now`: the group it is linked to now."""
    rows = [[button(v, "button-place-link", presses.link_yes(place, group_id))]]
    other = now is not None and now != group
    text = lines(
        v.say("place-confirm", title=title, group=group),
        v.say("place-confirm-topic") if topic else "",
        v.say("place-confirm-now", group=now) if other else "",
        v.say("place-confirm-names"),
    )
    return screen(v, text, rows, back=presses.link())


@shows("place-done")
def done(v: Voice, *, title: str, group: str) -> Screen:
    return screen(v, v.say("place-done", title=title, group=group), back=presses.link())


@shows("place-cut")
def cut(v: Voice, *, place: str, title: str, group: str) -> Screen:
    rows = [[button(v, "button-place-cut-yes", presses.link_cut(place))]]
    return screen(v, v.say("place-cut", title=title, group=group), rows, back=presses.link())


@shows("place-cut-done")
def cut_done(v: Voice, *, title: str) -> Screen:
    return screen(v, v.say("place-cut-done", title=title), back=presses.link())
