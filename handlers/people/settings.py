"""Settings: language, easy words, quiet hours, time zone."""

from bot.domain.people import LANGUAGES
from bot.services.people import people
from bot.texts import Voice
from handlers.core.context import Context
from handlers.core.keyboards import ZONE_CHOICES, Button, Screen, button, lines, named, screen
from handlers.core.presses import Language
from handlers.core.questions import NOBODY, Question
from handlers.core.screens import shows
from handlers.people import presses, welcome
from handlers.people import routine_presses as of_routines

Quiet = tuple[int, int]  # minutes after local midnight, from and until
QUIET_CHOICES = ("21:00-08:00", "22:00-09:00", "20:00-10:00", "00:00-00:00")


@presses.settings.handled
async def settings_screen(c: Context) -> None:
    me = c.me
    await c.end_dialog()
    quiet = (me.quiet_from, me.quiet_until)
    c.show(show_settings, name=me.name, language=me.language, zone=me.zone, plain=me.plain, quiet=quiet)


@presses.language.handled
async def language_screen(c: Context) -> None:
    if c.person is None:
        await welcome.greet(c)
    else:
        c.show(show_language, now=c.person.language)


@presses.language_set.handled
async def set_language(c: Context, language: Language) -> None:
    await people.set_language(c.tx, c.me, language)
    c.language = language
    c.show(show_language, now=c.language)


@presses.settings_plain.handled
async def set_plain(c: Context, on: bool) -> None:
    await people.set_plain(c.tx, c.me, on)
    await _settings_again(c)


@presses.settings_quiet.handled
async def quiet_screen(c: Context) -> None:
    me = c.me
    await c.ask("people.quiet")
    c.show(show_quiet, quiet=(me.quiet_from, me.quiet_until), firm=me.quiet_firm)


@presses.settings_firm.handled
async def set_quiet_firm(c: Context, on: bool) -> None:
    await people.set_quiet_firm(c.tx, c.me, on)
    c.person = await people.again(c.tx, c.me)
    await quiet_screen(c)


@presses.settings_hours.handled
async def set_quiet(c: Context, hours: str) -> None:
    await people.set_quiet_hours(c.tx, c.me, "-".join(part[:2] + ":" + part[2:] for part in hours.split("-")))
    await c.end_dialog()
    await _settings_again(c)


async def quiet_given(c: Context) -> None:
    await people.set_quiet_hours(c.tx, c.me, c.text)
    await c.end_dialog()
    await _settings_again(c)


@presses.settings_zone.handled
async def zone_screen(c: Context) -> None:
    await c.ask("people.zone")
    c.show(show_zone, zone=c.me.zone)


@presses.settings_inzone.handled
async def set_zone(c: Context, zone: str) -> None:
    await people.set_zone(c.tx, c.me, zone)
    await c.end_dialog()
    await _settings_again(c)


async def zone_given(c: Context) -> None:
    await people.set_zone(c.tx, c.me, c.text.strip())
    await c.end_dialog()
    await _settings_again(c)


async def _settings_again(c: Context) -> None:
    c.person = await people.again(c.tx, c.me)
    await settings_screen(c)


@shows("settings")
def show_settings(v: Voice, *, name: str, language: str, zone: str, plain: bool, quiet: Quiet) -> Screen:
    rows = [
        [button(v, "button-rename", presses.settings_name()), button(v, "button-language", presses.language())],
        [button(v, "button-quiet", presses.settings_quiet()), button(v, "button-zone", presses.settings_zone())],
        [button(v, "button-plain-off" if plain else "button-plain-on", presses.settings_plain(not plain))],
        [button(v, "button-routines", of_routines.routine())],
        [button(v, "button-consents", presses.privacy_consents())],
    ]
    text = v.say(
        "settings", name=name, language=LANGUAGES[language], zone=zone, quiet=quiet_words(v, quiet),
        easy=v.say("word-yes" if plain else "word-no"),
    )  # fmt: skip
    return screen(v, text, rows, here=presses.settings())


def quiet_words(v: Voice, quiet: Quiet) -> str:
    start, end = quiet
    if start == end:
        return v.say("quiet-none")
    return v.say("quiet-between", start=f"{start // 60:02}:{start % 60:02}", end=f"{end // 60:02}:{end % 60:02}")


@shows("language")
def show_language(v: Voice, *, now: str) -> Screen:
    return screen(
        v,
        v.say("language", now=LANGUAGES[now]),
        [[Button(words, presses.language_set(code)) for code, words in LANGUAGES.items()]],
        back=presses.settings(),
    )


@shows("quiet")
def show_quiet(v: Voice, *, quiet: Quiet, firm: bool) -> Screen:
    rows = [
        [
            named(
                quiet_words(v, (int(each[:2]) * 60 + int(each[3:5]), int(each[6:8]) * 60 + int(each[9:]))),
                presses.settings_hours(each.replace(":", "")),
            )
        ]
        for each in QUIET_CHOICES
    ]
    kept, key = ("quiet-firm", "button-quiet-urgent") if firm else ("quiet-urgent", "button-quiet-firm")
    rows.append([button(v, key, presses.settings_firm(not firm))])
    return screen(v, lines(v.say("quiet", quiet=quiet_words(v, quiet)), v.say(kept)), rows, back=presses.settings())


@shows("zone")
def show_zone(v: Voice, *, zone: str) -> Screen:
    rows = [[named(z, presses.settings_inzone(z))] for z in ZONE_CHOICES]
    return screen(v, v.say("zone", zone=zone), rows, back=presses.settings())


COMMANDS = {"settings": settings_screen, "language": language_screen}
ANSWERS = {
    "people.quiet": Question(
        quiet_screen, (presses.settings_hours.name, presses.settings_firm.name), NOBODY, quiet_given
    ),
    "people.zone": Question(zone_screen, (presses.settings_inzone.name,), NOBODY, zone_given),
}
