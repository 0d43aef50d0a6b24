"""What people see of announcements."""

from collections.abc import Sequence

import msgspec

from bot.domain.contact_data import ways_in
from bot.services.announcements import Announced, AnnouncedHere, Progress
from bot.texts import Markup, Voice, escape
from handlers.announcements import presses
from handlers.core.keyboards import Screen, button, clipped, letter_screen, lines, link, screen
from handlers.core.paging import WIDE, Item, fitting, listed, quoted
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.people import presses as of_people

# Writing


@shows("announcement-ask")
def ask(v: Voice, *, group: str, group_id: str, most: int) -> Screen:
    rows = [[button(v, "button-announcement-history", presses.announce_history(group_id))]]
    return screen(v, v.say("announcement-ask", group=group, most=most), rows, back=of_people.tools())


@shows("announcement-nobody")
def nobody(v: Voice, *, group: str, group_id: str, silent: int) -> Screen:
    """In the place of the question, while nobody could get what is written."""
    rows = [
        [button(v, "group-button-invite", of_groups.members_invite(group_id))],
        [button(v, "button-announcement-history", presses.announce_history(group_id))],
    ]
    text = lines(v.say("announcement-none-yet", group=group), _silent(v, silent))
    return screen(v, text, rows, back=of_people.tools())


def _silent(v: Voice, silent: int) -> Markup:
    return v.say("announcement-chats-silent", chats=silent) if silent else Markup("")


@shows("announcement-preview")
def preview(v: Voice, *, id: str, words: str, group: str, people: int, chats: int, silent: int) -> Screen:
    rows = [
        [
            button(v, "button-announcement-change", presses.announce_change(id)),
            button(v, "button-cancel", presses.announce_drop(id)),
        ],
    ]
    if people or chats:
        rows.insert(0, [button(v, "button-announcement-send", presses.announce_send(id))])
    seen = Markup(f"<blockquote>{_letter_text(v, words, group)}</blockquote>")
    way_in = ways_in.split(words)[1]
    open_to = v.say("announcement-way-in", words=way_in) if way_in else ""
    text = lines(v.say("announcement-preview"), seen, open_to, _audience(v, people, chats, silent))
    return screen(v, text, rows, back=of_people.tools())


def _audience(v: Voice, people: int, chats: int, silent: int) -> Markup:
    """Who will read it, in numbers."""
    unheard = [_silent(v, silent)] if silent else []
    if not people and not chats:
        return Markup(" ".join([v.say("announcement-nobody"), *unheard]))
    said = [v.say("announcement-people", people=people)] if people else []
    said += [v.say("announcement-chats", chats=chats)] if chats else []
    said += unheard
    said += [v.say("announcement-calm")] if people else []
    return Markup(" ".join(said))


@shows("announcement-dropped")
def dropped(v: Voice) -> Screen:
    rows = [[button(v, "button-announcement-write", presses.announce())]]
    return screen(v, v.say("announcement-dropped"), rows, back=of_people.tools())


# Going out


@shows(Progress.screen)
def progress(v: Voice, told: Progress) -> Screen:
    """The author's own message: it is edited as long as something changes, so its buttons open new messages."""
    rows = [[button(v, "button-announcement-stop", presses.announce_stop(told.id))]] if told.going else []
    rows.append([button(v, "button-announcement-history", presses.announce_history(told.group_id))])
    return letter_screen(v, lines(_headline(v, told), _numbers(v, told)), rows)


def _headline(v: Voice, told: Progress) -> Markup:
    if told.state == "stopped":
        return v.say("announcement-stopped")
    if not told.going:
        return v.say("announcement-done")
    if told.spread and told.waiting == told.resting:
        return v.say("announcement-resting", n=told.resting)
    return v.say("announcement-going", gone=told.recipients - told.waiting, all=told.recipients)


def _numbers(v: Voice, told: Progress) -> Markup:
    said = [v.say("announcement-delivered", n=told.delivered)] if told.delivered else []
    said += _not_read(v, told)
    if told.resting:
        said.append(v.say("announcement-waiting", n=told.resting))
    if told.chats:
        said.append(v.say("announcement-in-chats", n=told.chats_reached, all=told.chats))
    return lines("\n".join(said), v.say("announcement-doubt-means") if told.doubtful else "")


def _not_read(v: Voice, told: Progress) -> list[Markup]:
    said = [v.say("announcement-unreachable", n=told.unreachable)] if told.unreachable else []
    return said + ([v.say("announcement-doubtful", n=told.doubtful)] if told.doubtful else [])


# Looking back


class Entry(msgspec.Struct, frozen=True):
    """One announcement in the list: its first words, and when it went, in UTC epoch seconds."""

    progress: Progress
    beginning: str
    at: int


@shows("announcement-history")
def history(v: Voice, *, group: str, group_id: str, page: int, more: bool, items: Sequence[Entry]) -> Screen:
    if not items:
        rows = [[button(v, "button-announcement-write", presses.announce_to(group_id))]]
        return screen(v, v.say("announcement-history-empty", group=group), rows, back=of_people.tools())
    turn = []
    if page:
        turn.append(button(v, "button-announcement-newer", presses.announce_history(group_id, page - 1)))
    if more:
        turn.append(button(v, "button-announcement-older", presses.announce_history(group_id, page + 1)))
    head, texts = v.say("announcement-history", group=group), list[Markup]()
    for notes in (True, False):
        told, rows = listed([_in_history(v, item, notes=notes) for item in items], turn)
        texts += [lines(head, *told), lines(head, "\n".join(told))]
    return screen(v, fitting(len(rows) + 1, *texts), rows, back=of_people.tools())


def _in_history(v: Voice, item: Entry, *, notes: bool) -> Item:
    """`notes`: with how many have not read it, and that it was stopped; the announcement's own screen says so, too."""
    told = v.say(
        "announcement-in-history", when=v.when(item.at), words=clipped(item.beginning, WIDE - 4),
        delivered=item.progress.delivered, all=item.progress.recipients,
    )  # fmt: skip
    said = [told]
    if notes:
        said += [v.say("announcement-was-stopped")] if item.progress.state == "stopped" else []
        said += _not_read(v, item.progress)
    return Item(item.beginning, presses.announce_read(item.progress.id), Markup("\n".join(said)))


@shows("announcement-past")
def past(v: Voice, *, progress: Progress, words: str, at: int) -> Screen:
    rows = [[button(v, "button-announcement-stop", presses.announce_end(progress.id))]] if progress.going else []
    sent = v.say("announcement-sent-on", when=v.when(at))
    text = lines(_headline(v, progress), sent, quoted(words), _numbers(v, progress))
    return screen(v, text, rows, back=presses.announce_history(progress.group_id))


# What members read


@shows(Announced.screen)
def announcement(v: Voice, told: Announced) -> Screen:
    rows = [
        [
            button(v, "button-announcement-group", of_groups.group_open(told.group_id)),
            button(v, "button-announcement-mute", presses.announce_mute(told.group_id)),
        ]
    ]
    return letter_screen(v, _letter_text(v, told.words, told.group), rows)


def _letter_text(v: Voice, words: str, group: str) -> Markup:
    return lines(v.say("announcement-news"), escape(words), v.say("announcement-from", group=group))


@shows(AnnouncedHere.screen)
def here(v: Voice, told: AnnouncedHere) -> Screen:
    """The same in a Telegram group chat: nothing about the group, and one way to the private chat."""
    rows = [[link(v, "button-open-bot", f"https://t.me/{told.bot}")]] if told.bot else []
    return Screen(lines(v.say("announcement-here"), escape(told.words)), rows)


@shows("announcement-muted")
def muted(v: Voice, *, group: str, group_id: str) -> Screen:
    rows = [[button(v, "button-announcement-unmute", presses.announce_unmute(group_id))]]
    return screen(v, v.say("announcement-muted", group=group), rows)


@shows("announcement-heard")
def heard(v: Voice, *, group: str) -> Screen:
    return screen(v, v.say("announcement-heard", group=group))
