"""Settings: language, easy words, time zone."""

from bot.domain.people import LANGUAGES
from bot.services.people import people
from bot.texts import Voice
from bot.texts.zones import zone_in_words
from handlers.core.context import Context
from handlers.core.keyboards import ZONE_CHOICES, Button, Screen, button, named, screen
from handlers.core.presses import Language
from handlers.core.questions import NOBODY, Question
from handlers.core.screens import shows
from handlers.people import presses, welcome
from handlers.people.messages import Quiet, quiet_words


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
    await people.set_zone(c.tx, c.me, zone_in_words(c.text))
    await c.end_dialog()
    await _settings_again(c)


async def _settings_again(c: Context) -> None:
    c.person = await people.again(c.tx, c.me)
    await settings_screen(c)


@shows("settings")
def show_settings(v: Voice, *, name: str, language: str, zone: str, plain: bool, quiet: Quiet) -> Screen:
    rows = [
        [button(v, "button-rename", presses.settings_name()), button(v, "button-language", presses.language())],
        [button(v, "button-messages", presses.settings_messages()), button(v, "button-zone", presses.settings_zone())],
        [button(v, "button-plain-off" if plain else "button-plain-on", presses.settings_plain(not plain))],
        [button(v, "button-consents", presses.privacy_consents())],
    ]
    text = v.say(
        "settings", name=name, language=LANGUAGES[language], zone=zone, quiet=quiet_words(v, quiet),
        easy=v.say("word-yes" if plain else "word-no"),
    )  # fmt: skip
    return screen(v, text, rows, here=presses.settings())


@shows("language")
def show_language(v: Voice, *, now: str) -> Screen:
    return screen(
        v,
        v.say("language", now=LANGUAGES[now]),
        [[Button(words, presses.language_set(code)) for code, words in LANGUAGES.items()]],
        back=presses.settings(),
    )


@shows("zone")
def show_zone(v: Voice, *, zone: str) -> Screen:
    rows = [[named(z, presses.settings_inzone(z))] for z in ZONE_CHOICES]
    return screen(v, v.say("zone", zone=zone), rows, back=presses.settings())


COMMANDS = {"settings": settings_screen, "language": language_screen}
ANSWERS = {
    "people.zone": Question(zone_screen, (presses.settings_inzone.name,), NOBODY, zone_given),
}
