"""Telegram group chats the bot is in (table `place`)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GroupChat:
    """`id` is ours, `chat_id` Telegram's. `title` is its name on Telegram; the group's fields are None while it is linked to none.

    `topic` is Telegram's id of the forum topic that what is posted goes to; None: the chat itself, or General.
    `mute` tells why the bot may not write there: "rights", or "topic" when that topic is closed or gone; None: it may.
    `held`: somebody else put the bot back, and nothing is posted before those who facilitate the group say yes.
    """

    id: str
    chat_id: int
    title: str
    present: bool
    group_id: str | None = None
    group_name: str | None = None
    language: str | None = None
    zone: str | None = None
    topic: int | None = None
    mute: str | None = None
    held: bool = False

    @property
    def open(self) -> bool:
        """Whether what is posted there is likely to be read."""
        return self.present and not self.held and self.mute is None
