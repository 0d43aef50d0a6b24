"""Links to the bot: what one carries after `?start=` begins with a sign, which a handler of its subject has declared."""

from collections.abc import Awaitable, Callable

from handlers.core.context import Context

Opens = Callable[[Context, str], Awaitable[None]]

LINKS: dict[str, Opens] = {}  # sign -> where it leads, of every module that was loaded


def opened_by(*signs: str) -> Callable[[Opens], Opens]:
    """Below it stands where a link leads, given what stands after the sign. Two of one sign end the start."""

    def register(opens: Opens) -> Opens:
        if twice := LINKS.keys() & set(signs):
            raise RuntimeError(f"the links {sorted(twice)} lead somewhere already")
        LINKS.update(dict.fromkeys(signs, opens))
        return opens

    return register
