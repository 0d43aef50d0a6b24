"""What the page asks for, field by field, read with care: what does not fit is a WorldError that says so."""

from typing import Any

from playground.shapes import Group, Json, Person
from playground.state import WorldError
from playground.world import World


class Asked:
    """The body of a request to the control API."""

    def __init__(self, world: World, body: Any) -> None:
        self.world = world
        self.body = body

    def person(self, name: str = "as") -> Person:
        """Somebody, by their id."""
        return self.somebody(self.body.get(name))

    def people(self, name: str) -> list[Person]:
        """Several people, by their ids; none when the field is missing."""
        return [self.somebody(each) for each in self.items(name)]

    def member(self, name: str) -> Person:
        """Somebody, or the bot itself."""
        return self.world.bot if self.body.get(name) == self.world.bot.id else self.person(name)

    def place(self, name: str = "chat") -> Group | None:
        """A group; None for the private chat with the bot, which is named by the bot's id or the person's."""
        chat = number(self.body.get(name), name)
        return None if chat in (self.world.bot.id, number(self.body.get("as"), "a person")) else self._group(chat)

    def group(self, name: str = "group") -> Group:
        """A group as it is now, by its id."""
        return self._group(self.body.get(name))

    def number(self, name: str) -> int:
        """A whole number."""
        return number(self.body.get(name), name)

    def decimal(self, name: str) -> float:
        """A number."""
        value = self.body.get(name)
        if type(value) not in (int, float):
            raise WorldError(f'"{name}" is a number')
        return float(value)

    def maybe(self, name: str) -> int | None:
        """A whole number, or None when the field is missing."""
        return number(self.body[name], name) if self.body.get(name) else None

    def text(self, name: str) -> str:
        """Words."""
        value = self.body.get(name)
        if not isinstance(value, str) or not value.strip():
            raise WorldError(f'"{name}" is missing')
        return value

    def words(self, name: str) -> str:
        """Words, or none."""
        value = self.body.get(name) or ""
        if not isinstance(value, str):
            raise WorldError(f'"{name}" is a text')
        return value

    def flag(self, name: str, default: bool | None = None) -> bool:
        """True or false; `default` when it may be missing."""
        value = self.body.get(name, default)
        if not isinstance(value, bool):
            raise WorldError(f'"{name}" is true or false')
        return value

    def items(self, name: str) -> list[Any]:
        """A list, empty when the field is missing."""
        value = self.body.get(name) or []
        if not isinstance(value, list):
            raise WorldError(f'"{name}" is a list')
        return value

    def texts(self, name: str) -> list[str]:
        """A list of words."""
        values = self.items(name)
        if not all(isinstance(each, str) for each in values):
            raise WorldError(f'"{name}" is a list of texts')
        return values

    def numbers(self, name: str) -> list[int]:
        """A list of whole numbers."""
        return [number(each, name) for each in self.items(name)]

    def marks(self, name: str) -> list[Json] | None:
        """The MessageEntities that somebody made, or None."""
        marks = self.items(name)
        for each in marks:
            known = isinstance(each, dict) and isinstance(each.get("type"), str)
            if not known or any(type(each.get(field)) is not int or each[field] < 0 for field in ("offset", "length")):
                raise WorldError(f'"{name}" is a list of marks with type, offset and length')
        return marks or None

    def somebody(self, value: Any) -> Person:
        """Somebody, by their id."""
        person = self.world.people.get(number(value, "a person"))
        if person is None:
            raise WorldError(f"there is nobody with the id {value}")
        return person

    def _group(self, value: Any) -> Group:
        group = self.world.chats.get(number(value, "a group"))
        if not isinstance(group, Group):
            raise WorldError(f"there is no group with the id {value}")
        return self.world.live(group)


def number(value: Any, name: str) -> int:
    """A whole number out of what came."""
    try:
        return int(value)
    except (TypeError, ValueError):
        raise WorldError(f"{name} is given by its number") from None
