"""Settings: language, easy words, quiet hours, time zone."""

from bot.domain.people import LANGUAGES
from bot.services.people import people
from bot.texts import Voice
from handlers.core.context import Moment
from handlers.core.keyboards import LANGUAGE_NAMES, ZONE_CHOICES, Button, Screen, button, lines, named, screen
from handlers.core.questions import NOBODY, Question
from handlers.core.screens import shows
from handlers.people import welcome

Quiet = tuple[int, int]  # minutes after local midnight, from and until
QUIET_CHOICES = ("21:00-08:00", "22:00-09:00", "20:00-10:00", "00:00-00:00")


async def settings_screen(m: Moment) -> None:
    me = m.me
    await m.end_dialog()
    quiet = (me.quiet_from, me.quiet_until)
    m.show(show_settings, name=me.name, language=me.language, zone=me.zone, plain=me.plain, quiet=quiet)


async def language_screen(m: Moment) -> None:
    if m.person is None:
        await welcome.greet(m)
    else:
        m.show(show_language, now=m.person.language)


async def set_language(m: Moment) -> None:
    await people.set_language(m.tx, m.me, m.arg(0))
    m.language = m.arg(0)
    m.show(show_language, now=m.language)


async def set_plain(m: Moment) -> None:
    await people.set_plain(m.tx, m.me, m.arg(0) == "1")
    await _settings_again(m)


async def quiet_screen(m: Moment) -> None:
    me = m.me
    await m.ask("people.quiet")
    m.show(show_quiet, quiet=(me.quiet_from, me.quiet_until), firm=me.quiet_firm)


async def set_quiet_firm(m: Moment) -> None:
    await people.set_quiet_firm(m.tx, m.me, m.arg(0) == "1")
    m.person = await people.again(m.tx, m.me)
    await quiet_screen(m)


async def set_quiet(m: Moment) -> None:
    await people.set_quiet_hours(m.tx, m.me, "-".join(part[:2] + ":" + part[2:] for part in m.arg(0).split("-")))
    await m.end_dialog()
    await _settings_again(m)


async def quiet_given(m: Moment) -> None:
    await people.set_quiet_hours(m.tx, m.me, m.text)
    await m.end_dialog()
    await _settings_again(m)


async def zone_screen(m: Moment) -> None:
    await m.ask("people.zone")
    m.show(show_zone, zone=m.me.zone)


async def set_zone(m: Moment) -> None:
    await people.set_zone(m.tx, m.me, m.arg(0))
    await m.end_dialog()
    await _settings_again(m)


async def zone_given(m: Moment) -> None:
    await people.set_zone(m.tx, m.me, m.text.strip())
    await m.end_dialog()
    await _settings_again(m)


async def _settings_again(m: Moment) -> None:
    m.person = await people.again(m.tx, m.me)
    await settings_screen(m)


@shows("settings")
def show_settings(v: Voice, *, name: str, language: str, zone: str, plain: bool, quiet: Quiet) -> Screen:
    rows = [
        [button(v, "button-rename", "settings:name"), button(v, "button-language", "language")],
        [button(v, "button-quiet", "settings:quiet"), button(v, "button-zone", "settings:zone")],
        [button(v, "button-plain-off" if plain else "button-plain-on", f"settings:plain:{0 if plain else 1}")],
        [button(v, "button-consents", "privacy:consents")],
    ]
    text = v.say(
        "settings", name=name, language=LANGUAGE_NAMES[language], zone=zone, quiet=quiet_words(v, quiet),
        easy=v.say("word-yes" if plain else "word-no"),
    )  # fmt: skip
    return screen(v, text, rows, here="settings")


def quiet_words(v: Voice, quiet: Quiet) -> str:
    start, end = quiet
    if start == end:
        return v.say("quiet-none")
    return v.say("quiet-between", start=f"{start // 60:02}:{start % 60:02}", end=f"{end // 60:02}:{end % 60:02}")


@shows("language")
def show_language(v: Voice, *, now: str) -> Screen:
    return screen(
        v,
        v.say("language", now=LANGUAGE_NAMES[now]),
        [[Button(LANGUAGE_NAMES[c], f"language:set:{c}") for c in LANGUAGES]],
        back="settings",
    )


@shows("quiet")
def show_quiet(v: Voice, *, quiet: Quiet, firm: bool) -> Screen:
    rows = [
        [
            named(
                quiet_words(v, (int(c[:2]) * 60 + int(c[3:5]), int(c[6:8]) * 60 + int(c[9:]))),
                f"settings:hours:{c.replace(':', '')}",
            )
        ]
        for c in QUIET_CHOICES
    ]
    kept, key, to = ("quiet-firm", "button-quiet-urgent", 0) if firm else ("quiet-urgent", "button-quiet-firm", 1)
    rows.append([button(v, key, f"settings:firm:{to}")])
    return screen(v, lines(v.say("quiet", quiet=quiet_words(v, quiet)), v.say(kept)), rows, back="settings")


@shows("zone")
def show_zone(v: Voice, *, zone: str) -> Screen:
    rows = [[named(z, f"settings:inzone:{z}")] for z in ZONE_CHOICES]
    return screen(v, v.say("zone", zone=zone), rows, back="settings")


COMMANDS = {"settings": settings_screen, "language": language_screen}
PRESSES = {
    "settings": settings_screen,
    "settings:plain": set_plain,
    "settings:quiet": quiet_screen,
    "settings:hours": set_quiet,
    "settings:firm": set_quiet_firm,
    "settings:zone": zone_screen,
    "settings:inzone": set_zone,
    "language": language_screen,
    "language:set": set_language,
}
ANSWERS = {
    "people.quiet": Question(quiet_screen, ("settings:hours", "settings:firm"), NOBODY, quiet_given),
    "people.zone": Question(zone_screen, ("settings:inzone",), NOBODY, zone_given),
}
