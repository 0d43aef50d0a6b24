"""One line an event, as text or JSON; never words, names, topics or ids of people."""

import json
import logging
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from types import TracebackType
from typing import TextIO

log = logging.getLogger("entraide.logs")

LIFE = "entraide.life"  # start, claim link and stop
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class Lines(logging.Formatter):
    """`event key=value …`, or the same as a JSON object."""

    def __init__(self, as_json: bool, now: Callable[[], float]) -> None:
        super().__init__()
        self._as_json = as_json
        self._now = now

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(self._now(), UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        extra = {k: v for k, v in vars(record).items() if k not in _STANDARD}
        trace = self.formatException(record.exc_info) if record.exc_info and record.exc_info[0] else ""
        if self._as_json:
            fields = {"at": at, "level": record.levelname.lower(), "event": record.getMessage(), **extra}
            return json.dumps(fields | ({"trace": trace} if trace else {}), ensure_ascii=False, default=str)
        words = " ".join(f"{key}={value}" for key, value in extra.items())
        return f"{at} {record.levelname.lower():7} {record.getMessage()} {words}".rstrip() + (
            f"\n{trace}" if trace else ""
        )


def start(level: str, form: str, now: Callable[[], float], out: TextIO = sys.stderr) -> None:
    """Sends all logs to `out`, and what Python itself would print there. Libraries speak only when something is wrong:
    their lines may hold addresses with the token. LIFE is always said."""
    handler = logging.StreamHandler(out)
    handler.setFormatter(Lines(form == "json", now))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("entraide").setLevel(level.upper())
    logging.getLogger(LIFE).setLevel(logging.INFO)
    logging.captureWarnings(True)
    threading.excepthook = lambda broken: _unexpected(broken.exc_value, broken.exc_type)
    sys.unraisablehook = lambda broken: _unexpected(broken.exc_value, broken.exc_type)
    for quiet in ("aiohttp.access", "httpx", "pyreqwest", "apscheduler"):
        logging.getLogger(quiet).setLevel(logging.ERROR)


def _unexpected(bug: BaseException | None, kind: type[BaseException]) -> None:
    """What nobody waits for, a thread's or a destructor's."""
    log.error("unexpected", extra={"error": kind.__name__}, exc_info=without_words(bug) if bug else None)


def without_words(bug: BaseException) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    """The traceback of a bug, without the exception's own words: they may quote what somebody wrote."""
    return Exception, Exception(type(bug).__name__), bug.__traceback__
