"""The people of the world, and the accounts that Telegram itself writes with."""

from dataclasses import dataclass
from typing import Any


@dataclass(slots=True, eq=False)
class Person:
    """Somebody who uses Telegram, or a bot. `label` says what they are in a seeded story."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = "fr"
    label: str = ""
    is_bot: bool = False
    blocked: bool = False  # has blocked the bot
    deactivated: bool = False
    met: bool = False  # the bot has come across them
    ours: bool = False  # the bot this playground is for
    hides_forwards: bool = False  # what they wrote is forwarded without a link to them

    def user(self) -> dict[str, Any]:
        """The User of the Bot API. A deleted account keeps nothing but its number."""
        if self.deactivated:
            return {"id": self.id, "is_bot": self.is_bot, "first_name": ""}
        user: dict[str, Any] = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.last_name:
            user["last_name"] = self.last_name
        if self.username:
            user["username"] = self.username
        if self.language_code and not self.is_bot:
            user["language_code"] = self.language_code
        return user

    @property
    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name


# Who a message is from when a chat speaks: the group itself, its channel's posts, another channel.
ANONYMOUS = Person(1_087_968_824, "Group", username="GroupAnonymousBot", language_code=None, is_bot=True)
TELEGRAM = Person(777_000, "Telegram", language_code=None)
