"""Who may know whom: the imports are walked, so that the shape of the program stays what the docs say."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# room -> what it may import of ours (prefixes), beside itself
ROOMS: dict[str, tuple[str, ...]] = {
    "bot/domain": (),
    "bot/storage": ("bot.domain",),
    "bot/services": ("bot.domain", "bot.logs", "bot.loops", "bot.storage"),
    "bot/texts": ("bot.domain.times",),
    "handlers": (
        "bot.domain", "bot.services", "bot.storage.people", "bot.storage.database", "bot.texts", "bot.config", "bot.phrases",
        "bot.gateway", "bot.incoming",
    ),
    "playground": (),
    "bot/transport.py": (),
    "bot/incoming.py": (),
    "bot/loops.py": ("bot.logs",),
    "bot/gateway.py": ("bot.incoming", "bot.refusals", "bot.transport"),
    "bot/refusals.py": (),
    "bot/limits.py": (),
    "bot/alarm.py": ("bot.domain.times",),
    "bot/phrases.py": ("bot.phrase_days", "bot.phrase_words",),
    "bot/phrase_words.py": (),
    "bot/phrase_days.py": ("bot.phrase_words", "bot.phrases"),
    "bot/lanes.py": ("bot.domain.letters", "bot.limits"),
    "bot/leases.py": ("bot.storage.outbox",),
    "bot/clerk.py": (
        "bot.domain.letters", "bot.domain.times", "bot.lanes", "bot.leases", "bot.logs", "bot.loops", "bot.storage",
    ),
    "bot/delivery.py": (
        "bot.clerk", "bot.domain.letters", "bot.gateway", "bot.lanes", "bot.logs", "bot.loops", "bot.storage",
    ),
    "bot/intake.py": ("bot.domain.errors", "bot.gateway", "bot.incoming", "bot.logs", "bot.loops", "bot.standing", "bot.storage"),
    "bot/standing.py": (),
    "bot/exits.py": (),
    "bot/memory.py": (),
    "bot/logs.py": (),
    "bot/config.py": ("bot.domain", "bot.values"),
    "bot/values.py": ("bot.domain",),
    "bot/publishing.py": ("bot.domain", "bot.gateway", "bot.incoming", "bot.standing", "bot.texts"),
}  # fmt: skip

TELEGRAM = ("bot/publishing.py", "bot/transport.py")
STANDARD_ONLY = "bot/domain"


def modules() -> list[Path]:
    return sorted(p for top in ("bot", "handlers", "playground") for p in (ROOT / top).rglob("*.py"))


def imports(path: Path) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found += [f"{node.module}.{name.name}" for name in node.names]
    return found


def room_of(name: str) -> str | None:
    return next((room for room in ROOMS if name == room or name.startswith(room + "/")), None)


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_knows_only_what_its_room_may_know(path: Path) -> None:
    name = str(path.relative_to(ROOT))
    room = room_of(name)
    if room is None:
        outside = (
            "bot/__init__.py",
            "bot/__main__.py",
            "bot/commandline.py",
            "bot/app.py",
            "bot/checks.py",
            "bot/trials.py",
        )
        assert name in outside, f"{name} is in no room"
        return
    own = room.removesuffix(".py").replace("/", ".")
    for imported in imports(path):
        if imported.split(".")[0] not in ("bot", "handlers", "playground"):
            continue
        allowed = (own, *ROOMS[room])
        assert any(imported == each or imported.startswith(each + ".") for each in allowed), (
            f"{name} imports {imported}"
        )


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_telegram_is_known_only_at_the_edges(path: Path) -> None:
    name = str(path.relative_to(ROOT))
    if not name.startswith(TELEGRAM):
        assert not [each for each in imports(path) if each.split(".")[0] == "telegram"]


def test_the_domain_knows_only_the_standard_library() -> None:
    import sys

    for path in (ROOT / STANDARD_ONLY).rglob("*.py"):
        others = {each.split(".")[0] for each in imports(path)} - set(sys.stdlib_module_names) - {"bot"}
        assert not others, f"{path.name}: {others}"


def test_sql_is_written_in_storage_only() -> None:
    for path in modules():
        name = str(path.relative_to(ROOT))
        if name.startswith(("bot/storage/", "playground/")):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words = node.value.split()
                assert not (words and words[0] in ("SELECT", "INSERT", "UPDATE", "DELETE")), (
                    f"{name}:{node.lineno} holds SQL"
                )
