"""What people do with the bot that nobody else sees: block it, delete their account, let it write to them."""

from playground.membership import chat_member
from playground.shapes import Json, Person
from playground.state import State, WorldError

REASONS: dict[str, Json] = {
    "request": {"from_request": True},
    "attachment": {"from_attachment_menu": True},
}


class Private(State):
    """The private chat with the bot, apart from what is said there."""

    def block(self, person: Person) -> None:
        """A person blocks the bot."""
        self._set_blocked(person, True)

    def unblock(self, person: Person) -> None:
        """A person lets the bot write again."""
        self._set_blocked(person, False)

    def deactivate(self, person: Person) -> None:
        """A person deletes their account. Telegram tells bots nothing of it."""
        person.deactivated = True
        self.tell({"type": "state"})

    def allow_writing(self, person: Person, reason: str = "request") -> None:
        """A person lets the bot write without having written: on its `request`, or by adding it as an `attachment`."""
        if reason not in REASONS:
            raise WorldError(f"the reason is one of {', '.join(REASONS)}")
        chat = self.private_chat(person)
        self.unblock(person)
        chat.open = person.met = True
        self.update("message", self.post(chat, person, {"write_access_allowed": REASONS[reason]}).to_json())

    def set_background(self, person: Person, color: int = 0x7FA381) -> None:
        """A person gives the chat with the bot another background, for both."""
        chat = self.private_chat(person)
        fill = {"type": "solid", "color": color}
        background = {"type": {"type": "fill", "fill": fill, "dark_theme_dimming": 0}}
        self.update("message", self.post(chat, person, {"chat_background_set": background}).to_json())

    def _set_blocked(self, person: Person, blocked: bool) -> None:
        if person.blocked is blocked:
            return
        person.blocked = blocked
        chat = self.private_chat(person)
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        if chat.open:
            self.update(
                "my_chat_member",
                {
                    "chat": chat.to_json(),
                    "from": person.user(),
                    "date": self.today(),
                    "old_chat_member": chat_member(self.bot, old),
                    "new_chat_member": chat_member(self.bot, new),
                },
            )
        self.tell({"type": "state"})
