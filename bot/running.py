"""What goes on from the start to the stop: who we are, serving, the night, and the end in order."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from bot import logs
from bot.app import Program, close, prepare
from bot.clock import SystemClock
from bot.files import shelf
from bot.loading import loaded
from bot.loops import guarded, keep_on, then_wait
from bot.services.contacts import chat_topics
from bot.services.keeping import backups, nightly
from bot.services.people import menus
from bot.storage.errors import StorageError, is_down
from bot.storage.settings import put as remember
from bot.told import Told
from bot.wire.conflict import TakenOver
from bot.wire.gateway import Call, Unauthorised
from bot.wire.polling import BadToken
from bot.wire.publishing import Piece, looks, own_name, publish, team_menus, tell_where
from bot.wire.webhook import webhook

if TYPE_CHECKING:
    from aiohttp import web

log = logging.getLogger("entraide.running")

STOP_SECONDS = 5.0
DOWN_SECONDS = 1.0
LOAD_AFTER_SECONDS = 5.0
DOWN = "check the disk and the database (entraide check); what Telegram is told at the start waits"
TIDY = "check the disk and the database (entraide check); what should be forgotten goes in the next night"


async def introduce(program: Program) -> str | None:
    """Asks Telegram for the bot's name, until it answers. Returns a claim link while nobody coordinates. Raises BadToken."""
    try:
        me = await own_name(program.gateway.deliver, program.clock.sleep)
    except Unauthorised:
        raise BadToken from None
    program.dispatcher.bot_username = me.username
    async with program.database.write(int(program.clock.now())) as tx:
        await remember(tx, "bot_username", me.username)  # links to this bot are written with it
        await chat_topics.switched(tx, on=me.has_topics_enabled)
    return f"https://t.me/{me.username}?start=claim_{program.claim_code}" if program.claim_code else None


async def run(program: Program, ready: Callable[[], None], unclaimed: Callable[[str], None]) -> None:
    """Serves until SIGTERM or SIGINT: then finishes the batch and the letters in flight. Raises TakenOver, BadToken.

    `ready` is called when it serves, `unclaimed` with the link by which somebody becomes coordinator while nobody is.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGUSR1, _clock_moved, program)
    try:
        await prepare(program)
        async with serving(program, unclaimed) as served:
            ready()
            rest = asyncio.create_task(guarded("rest", _load_the_rest(program.clock)))
            try:
                await _first_of(served, stop)
            finally:
                rest.cancel()
    finally:
        await close(program)


async def _load_the_rest(clock: SystemClock) -> None:
    """What is slow to load comes when those who had waited for the start have their answers, unless words came before."""
    _collect_less()
    await clock.sleep(LOAD_AFTER_SECONDS)
    await loaded()
    from bot.memory import give_back_what_is_large  # ctypes is loaded for it alone

    give_back_what_is_large()
    _collect_less()


def _collect_less() -> None:
    """What was loaded stays: the garbage collector looking through it again and again would be a tenth of all work, in the
    longest stalls of the loop. An update leaves few circles behind, so they are looked for less often."""
    gc.freeze()
    gc.set_threshold(5_000, 10, 10)


def _clock_moved(program: Program) -> None:
    program.clock.read_offset()
    program.clerk.nudge()


async def _first_of(work: Awaitable[None], stop: asyncio.Event) -> None:
    """Waits for the work to end (raising what it raises) or for the stop."""
    tasks = {asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())}
    done, rest = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in rest:
        task.cancel()
    for task in done:
        task.result()


@asynccontextmanager
async def serving(program: Program, unclaimed: Callable[[str], object] = bool) -> AsyncIterator[Awaitable[None]]:
    """Delivery, alarm and intake at work, and beside them what Telegram has to be told and asked; gives the intake's end
    to wait for, and on leaving stops them in order.

    The address Telegram calls is opened first: where that cannot be done, nothing else has begun. Raises OSError.
    """
    polling = program.settings.telegram.mode == "polling"
    runners = await _listen(program)
    leader = asyncio.create_task(program.leading.run())
    sender = asyncio.create_task(program.delivery.run())
    program.alarm.start(lambda: night(program))
    clock = program.clock
    keeper = asyncio.create_task(backups.keep_list(program.database, shelf(program.settings), clock.now, clock.sleep))
    reader = asyncio.create_task(program.uploads.run())
    herald = asyncio.create_task(then_wait(_keep_known(program, unclaimed)))
    receiver = asyncio.create_task(program.polling.run()) if polling else asyncio.create_task(then_wait())
    try:
        yield asyncio.ensure_future(_either(receiver, sender, herald))
    finally:
        if polling:
            await program.polling.stop(receiver)
        else:
            receiver.cancel()
        await _stop_listening(runners)
        await program.delivery.finish(STOP_SECONDS)
        for task in (sender, keeper, reader, herald, leader):
            task.cancel()
        await asyncio.gather(sender, receiver, keeper, reader, herald, leader, return_exceptions=True)
        try:
            await program.clerk.flush()
        except (StorageError, OSError) as trouble:
            log.error("storage.down", extra={"error": type(trouble).__name__})


async def _listen(program: Program) -> "list[web.AppRunner]":
    """Opens the address Telegram calls, the one where operators ask, and the one where calendars do."""
    telegram, asked_at = program.settings.telegram, program.settings.metrics.listen
    calendars = program.settings.web.listen
    runners: list[web.AppRunner] = []
    try:
        if telegram.mode == "webhook":
            site = webhook(program.intake, program.clock.sleep, telegram.webhook_secret)
            await _serve(site, telegram.webhook_listen, runners)
        if asked_at:
            from bot import metrics  # its library is loaded where it is used only

            await _serve(metrics.site(program), asked_at, runners)
        if calendars:
            from bot import web as for_calendars

            await _serve(for_calendars.site(program), calendars, runners, logger=for_calendars.SILENT)
    except BaseException:
        await _stop_listening(runners)
        raise
    return runners


async def _serve(site: "web.Application", address: tuple[str, int], runners: "list[web.AppRunner]", **how: Any) -> None:
    from aiohttp import web  # 12 MB and a fifth of a second that polling does without

    runners.append(web.AppRunner(site, access_log=None, **how))
    await runners[-1].setup()
    await web.TCPSite(runners[-1], *address).start()


async def _stop_listening(runners: "list[web.AppRunner]") -> None:
    for runner in runners:
        await runner.cleanup()


async def night(program: Program) -> None:
    """What is done once a night: forgetting first, so that a backup holds nothing that should be gone."""
    if not program.leading.now:
        return
    now, settings = int(program.clock.now()), program.settings
    try:
        await nightly.tidy(program.database, now)
    except Exception as trouble:  # whatever it is: there must be a backup all the same
        facts = {"error": type(trouble).__name__, "todo": TIDY}
        log.error("night.failed", extra=facts, exc_info=logs.without_words(trouble))
    await backups.nightly(
        shelf(settings), program.database.seal, now, wanted=settings.backups.nightly and not settings.database.url
    )


async def _keep_known(program: Program, unclaimed: Callable[[str], object]) -> None:
    """Raises BadToken and TakenOver."""
    await guarded("known", _known_at_last(program, unclaimed), ends_with=(BadToken, TakenOver))
    if program.settings.telegram.mode == "webhook":
        await keep_on("asking", lambda: ask_anew(program), program.clock.sleep, ends_with=(BadToken,))


async def _known_at_last(program: Program, unclaimed: Callable[[str], object]) -> None:
    """A database that is away while this is done is waited for: else Telegram would not call us until the next start. Raises
    BadToken and TakenOver."""
    while not await _is_known(program, unclaimed):
        await program.clock.sleep(DOWN_SECONDS)


async def _is_known(program: Program, unclaimed: Callable[[str], object]) -> bool:
    """False when the database was away."""
    try:
        await _make_known(program, unclaimed)
    except Exception as trouble:
        if not is_down(trouble):
            raise
        log.error("storage.down", extra={"error": str(trouble), "todo": DOWN})
        return False
    return True


async def _make_known(program: Program, unclaimed: Callable[[str], object]) -> None:
    """Who we are, where Telegram calls us, what it shows of us: as long as each takes, beside serving. Raises BadToken
    and TakenOver.

    Where it calls comes when we listen: it calls at once, and pauses longer each time nobody answers.
    """
    settings, told, deliver, sleep = (
        program.settings.telegram,
        Told(program.settings.telegram.token, program.database, program.clock.now),
        program.gateway.deliver,
        program.clock.sleep,
    )
    try:
        if settings.mode == "webhook":
            await tell_where(await _address(program), told, deliver, sleep, program.polling.look_for_others)
        link = await introduce(program)
        if link is not None:
            unclaimed(link)
        await publish(looks(program.dispatcher.texts), told, deliver, sleep)
    except Unauthorised:
        raise BadToken from None
    await renew_menus(program, told)


async def _address(program: Program) -> Piece:
    """Where Telegram calls us, and with what."""
    settings = program.settings.telegram
    where = {
        "url": settings.webhook_url, "secret_token": settings.webhook_secret, "allowed_updates": await program.kinds.wanted(),
        "max_connections": 100,
    }  # fmt: skip
    return Piece("webhook", Call("setWebhook", where))


async def ask_anew(program: Program) -> None:
    """A group began or ended to have its meetings found in other chats: with an address, Telegram is told what to call it with. Raises
    BadToken."""
    changed, told = program.kinds.changed, Told(program.settings.telegram.token, program.database, program.clock.now)
    await changed.wait()
    changed.clear()
    try:
        await publish([await _address(program)], told, program.gateway.deliver, program.clock.sleep)
    except Unauthorised:
        raise BadToken from None
    except Exception:
        changed.set()
        raise


async def renew_menus(program: Program, told: Told) -> None:
    """Once after an upgrade that changed what the menus of those who facilitate or coordinate say."""
    mark = told.mark(team_menus(program.dispatcher.texts))
    if await told.get(menus.RENEWED) != mark:
        async with program.database.write(int(program.clock.now())) as tx:
            await menus.renew(tx)
        await told.put(menus.RENEWED, mark)


async def _either(*tasks: asyncio.Task[None]) -> None:
    """Ends with the first that ends: none of them should."""
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        task.result()
