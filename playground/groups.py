"""Groups: who is in them, who comes and goes, and the move to a supergroup."""

from playground.membership import chat_member
from playground.shapes import PRESENT, Group, Json, Message, Person
from playground.state import State, WorldError

FIRST_GROUP = -5_000_000_001
FIRST_SUPERGROUP = -1_002_000_000_001


class Groups(State):
    """What happens to groups: each change is a service message, and an update where Telegram sends one."""

    def group(self, title: str, by: Person, members: list[Person] | None = None, kind: str = "group") -> Group:
        """A new group of people, without the bot; `kind` is group or supergroup."""
        group = Group(self._new_group_id(kind), type=kind, title=title, bot_id=self.bot.id)
        group.statuses = {by.id: "creator"} | {each.id: "member" for each in members or [] if each is not by}
        self.chats[group.id] = group
        self.tell({"type": "state"})
        return group

    def add_bot(self, group: Group, by: Person) -> None:
        """Somebody in the group adds the bot."""
        group = self.live(group)
        self._must_be_in(group, by)
        if group.bot_present:
            raise WorldError(f"the bot is already in {group.title}")
        self._set_status(group, self.bot, "member", by)
        for user in group.members:
            self.people[user].met = True
        self._service(group, by, {"new_chat_members": [self.bot.user()]})

    def remove_bot(self, group: Group, by: Person) -> None:
        """Somebody in the group throws the bot out."""
        group = self.live(group)
        self._must_be_in(group, by)
        if not group.bot_present:
            raise WorldError(f"the bot is not in {group.title}")
        self._set_status(group, self.bot, "kicked", by)
        self._service(group, by, {"left_chat_member": self.bot.user()}, heard=True)

    def bot_leaves(self, group: Group) -> None:
        """The bot goes by itself."""
        self._set_status(group, self.bot, "left", self.bot)
        self._service(group, self.bot, {"left_chat_member": self.bot.user()}, heard=False)

    def join(self, group: Group, person: Person, by: Person | None = None) -> None:
        """A person comes into the group, by themselves or added by somebody."""
        group = self.live(group)
        if group.status(person.id) in PRESENT:
            raise WorldError(f"{person.first_name} is already in {group.title}")
        self._set_status(group, person, "member", by or person)
        if group.bot_present:
            person.met = True
        self._service(group, by or person, {"new_chat_members": [person.user()]})

    def leave(self, group: Group, person: Person, by: Person | None = None) -> None:
        """A person goes, or is removed by somebody."""
        group = self.live(group)
        self._must_be_in(group, person)
        self._set_status(group, person, "kicked" if by else "left", by or person)
        self._service(group, by or person, {"left_chat_member": person.user()})

    def make_admin(self, group: Group, person: Person, by: Person | None = None) -> None:
        """A person (or the bot: `world.bot`) becomes an administrator."""
        self._change_rank(group, person, "administrator", by)

    def unmake_admin(self, group: Group, person: Person, by: Person | None = None) -> None:
        """An administrator is an ordinary member again."""
        self._change_rank(group, person, "member", by)

    def rename(self, group: Group, title: str, by: Person) -> None:
        """The group gets another title."""
        group = self.live(group)
        group.title = title
        self._service(group, by, {"new_chat_title": title})

    def migrate(self, group: Group) -> Group:
        """The group becomes a supergroup: a new id, two service messages, the same people."""
        group = self.live(group)
        if group.type == "supergroup":
            raise WorldError(f"{group.title} is a supergroup already")
        new = Group(self._new_group_id("supergroup"), type="supergroup", title=group.title, bot_id=self.bot.id)
        new.statuses = dict(group.statuses)
        self.chats[new.id] = new
        by = self._creator(group)
        group.migrated_to = new
        self._service(group, by, {"migrate_to_chat_id": new.id})
        self._service(new, by, {"migrate_from_chat_id": group.id})
        return new

    def live(self, group: Group) -> Group:
        """The group as it is now: itself, or the supergroup it has become."""
        while group.migrated_to is not None:
            group = group.migrated_to
        return group

    def _change_rank(self, group: Group, person: Person, status: str, by: Person | None) -> None:
        group = self.live(group)
        if group.status(person.id) not in PRESENT:
            raise WorldError(f"{person.first_name} is not in {group.title}")
        self._set_status(group, person, status, by or self._creator(group))
        self.tell({"type": "state"})

    def _set_status(self, group: Group, person: Person, status: str, by: Person) -> None:
        old = group.status(person.id)
        group.statuses[person.id] = status
        change: Json = {
            "chat": group.to_json(),
            "from": by.user(),
            "date": self.today(),
            "old_chat_member": chat_member(person, old),
            "new_chat_member": chat_member(person, status),
        }
        if person is self.bot:
            self.update("my_chat_member", change)
        elif group.bot == "administrator":
            self.update("chat_member", change)

    def _service(self, group: Group, by: Person, content: Json, heard: bool | None = None) -> Message:
        message = self.post(group, by, content)
        if group.bot_present if heard is None else heard:
            self.update("message", message.to_json())
        self.tell({"type": "state"})
        return message

    def _must_be_in(self, group: Group, person: Person) -> None:
        if group.status(person.id) not in PRESENT:
            raise WorldError(f"{person.first_name} is not in {group.title}")

    def _creator(self, group: Group) -> Person:
        creator = next(user for user, status in group.statuses.items() if status == "creator")
        return self.people[creator]

    def _new_group_id(self, kind: str) -> int:
        count = sum(1 for chat in self.chats.values() if isinstance(chat, Group))
        return (FIRST_SUPERGROUP if kind == "supergroup" else FIRST_GROUP) - count
