"""What Telegram keeps of the bot: menus of commands, descriptions, and where updates are to go.

Told beside serving, a piece at a time, each only when it is not what was told last: after a few restarts Telegram makes one
wait for minutes.
"""

import json
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any, Protocol

import msgspec
from telegram import BotCommand, BotCommandScope, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

from bot.domain.permissions import COMMANDS, Command, Role, commands_for
from bot.texts import Texts
from bot.wire.conflict import CALLED_ELSEWHERE, OWN_PAUSE, TakenOver
from bot.wire.gateway import Attempt, Call, Later, Never, Sent, Unauthorised
from bot.wire.incoming import User

log = logging.getLogger("entraide.publishing")

IN_GROUPS = ("link", "help")
ADDRESSES = "addresses"  # where Telegram was told to call, now and before
NETWORK = "check the network to Telegram; who writes is answered meanwhile if it can be reached"
PAUSES = (1.0, 2.0, 4.0)  # seconds between tries; then PAUSE_LONGEST
PAUSE_LONGEST = 15.0

Deliver = Callable[[Call], Awaitable[Attempt]]
Sleep = Callable[[float], Awaitable[object]]


class Memory(Protocol):
    """What was told last, by name."""

    async def get(self, name: str) -> str | None: ...
    async def put(self, name: str, mark: str) -> None: ...
    def mark(self, content: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Piece:
    """Something Telegram keeps until it is told otherwise."""

    name: str
    call: Call

    @property
    def content(self) -> str:
        return json.dumps(self.call.params, sort_keys=True, ensure_ascii=False)


async def publish(pieces: list[Piece], memory: Memory, deliver: Deliver, sleep: Sleep) -> None:
    """All that Telegram does not know yet. What it refuses is logged and tried again at the next start. Raises Unauthorised."""
    for piece in pieces:
        mark = memory.mark(piece.content)
        if await memory.get(piece.name) == mark:
            continue
        attempt = await patiently(deliver, piece.call, sleep)
        if isinstance(attempt, Never):
            log.warning("publish.refused", extra={"piece": piece.name, "why": attempt.reason})
        else:
            await memory.put(piece.name, mark)


async def patiently(deliver: Deliver, call: Call, sleep: Sleep) -> Sent | Never:
    """Asks until Telegram answers, waiting as long as it says. Raises Unauthorised when it does not know the token."""
    for pause in chain(PAUSES, repeat(PAUSE_LONGEST)):
        attempt = await deliver(call)
        if isinstance(attempt, Sent | Never):
            return attempt
        if isinstance(attempt, Later) and attempt.why == "token":
            raise Unauthorised("token")
        wait = attempt.seconds if isinstance(attempt, Later) else pause
        log.warning("start.waits", extra={"method": call.method, "seconds": wait, "todo": NETWORK})
        await sleep(wait)
    raise AssertionError


async def own_name(deliver: Deliver, sleep: Sleep) -> User:
    """Who the bot is on Telegram. Raises Unauthorised."""
    for pause in chain(PAUSES, repeat(PAUSE_LONGEST)):
        attempt = await patiently(deliver, Call("getMe", {}), sleep)
        try:
            me = msgspec.convert(attempt.result if isinstance(attempt, Sent) else None, User)
            if me.username:
                return me
            why = "no username"
        except msgspec.ValidationError as trouble:
            why = str(trouble)
        todo = "check telegram.api_base: what answers there is not what a Bot API server answers"
        log.warning("start.stranger", extra={"why": why, "seconds": pause, "todo": todo})
        await sleep(pause)
    raise AssertionError


def looks(texts: Texts) -> list[Piece]:
    """Descriptions and menus in every language. Everybody's menu holds what a member may do: Telegram shows it before we
    know who looks."""
    return list(_looks(texts))


def _looks(texts: Texts) -> Iterator[Piece]:
    member = commands_for(frozenset({Role.VISITOR, Role.MEMBER}))
    in_groups = [command for command in COMMANDS if command.name in IN_GROUPS]
    for language in texts.languages:
        code = "" if language == "en" else language  # English is what every other language falls back to

        def piece(what: str, method: str, language: str = language, code: str = code, **params: Any) -> Piece:
            return Piece(f"{what}:{language}", Call(method, params | {"language_code": code}))

        yield piece("about", "setMyDescription", description=str(texts.say(language, "bot-description")))
        yield piece(
            "short", "setMyShortDescription", short_description=str(texts.say(language, "bot-short-description"))
        )
        yield piece("menu", "setMyCommands", **_menu(texts, language, member, BotCommandScopeAllPrivateChats()))
        yield piece("group-menu", "setMyCommands", **_menu(texts, language, in_groups, BotCommandScopeAllGroupChats()))


def _menu(texts: Texts, language: str, commands: list[Command], scope: BotCommandScope) -> dict[str, Any]:
    return {"commands": _commands(texts, language, commands), "scope": scope.to_dict()}


def _commands(texts: Texts, language: str, commands: list[Command]) -> list[dict[str, Any]]:
    return [
        BotCommand(c.french if language == "fr" else c.name, str(texts.say(language, f"command-{c.name}"))).to_dict()
        for c in commands
    ]


def team_menus(texts: Texts) -> str:
    """All that the menus of those who facilitate or coordinate can say."""
    roles = (Role.FACILITATOR, Role.COORDINATOR)
    asked = [(language, commands_for(frozenset({role}))) for language in texts.languages for role in roles]
    return json.dumps([_commands(texts, language, commands) for language, commands in asked], ensure_ascii=False)


async def tell_where(
    address: Piece, memory: Memory, deliver: Deliver, sleep: Sleep, look_for_others: Callable[[], Awaitable[None]]
) -> None:
    """Where Telegram calls the bot: told again also when it was taken away meanwhile. Who else is called, or asks for
    updates, is left alone. Raises Unauthorised and TakenOver."""
    called = _url(await patiently(deliver, Call("getWebhookInfo", {}), sleep))
    own = address.call.params["url"]
    if called and called != own and not await _is_ours(called, memory):
        raise TakenOver(CALLED_ELSEWHERE)
    if not called:
        await look_for_others()
    await memory.put(ADDRESSES, " ".join(memory.mark(url) for url in {called, own} if url))
    if called != own:
        await memory.put(address.name, "")
    await publish([address], memory, deliver, sleep)


async def stop_being_called(memory: Memory, deliver: Deliver) -> bool:
    """Takes away an address that was told from here, to ask for updates instead. False when somebody else told it."""
    called = _url(await _once(deliver, Call("getWebhookInfo", {})))
    if called and not await _is_ours(called, memory):
        return False
    if called:
        await _once(deliver, Call("deleteWebhook", {}))
    return True


async def _once(deliver: Deliver, call: Call) -> Attempt:
    """For what is tried again by itself."""
    attempt = await deliver(call)
    if not isinstance(attempt, Sent):
        log.warning("start.waits", extra={"method": call.method, "seconds": OWN_PAUSE, "todo": NETWORK})
    return attempt


def _url(found: Attempt) -> str:
    return called_at(found.result) if isinstance(found, Sent) else ""


def called_at(info: object) -> str:
    """The address in a WebhookInfo, as settings write it."""
    url = info.get("url") if isinstance(info, dict) else None
    return url.rstrip("/") if isinstance(url, str) else ""


async def _is_ours(url: str, memory: Memory) -> bool:
    return memory.mark(url) in (await memory.get(ADDRESSES) or "").split()
