"""Groups: who is in them, who comes and goes, what they may there, and the move to a supergroup."""

from playground.membership import RIGHTS, WRITING, chat_member
from playground.people import ANONYMOUS
from playground.shapes import PRESENT, Group, Json, Message, Person
from playground.state import State, WorldError

FIRST_GROUP = -5_000_000_001
FIRST_SUPERGROUP = -1_002_000_000_001  # channels are numbered with them


class Groups(State):
    """What happens to groups: each change is a service message, and an update where Telegram sends one."""

    def group(self, title: str, by: Person, members: list[Person] | None = None, kind: str = "group") -> Group:
        """A new group of people, without the bot; `kind` is group, supergroup or channel."""
        if kind not in ("group", "supergroup", "channel"):
            raise WorldError("a group is a group, a supergroup or a channel")
        group = Group(self._new_group_id(kind), type=kind, title=title, bot_id=self.bot.id)
        group.statuses = {by.id: "creator"} | {each.id: "member" for each in members or [] if each is not by}
        self.chats[group.id] = group
        self.tell({"type": "state"})
        return group

    def add_bot(self, group: Group, by: Person) -> None:
        """Somebody in the group adds the bot; to a channel, as an administrator."""
        group = self.live(group)
        self._must_be_in(group, by)
        if group.bot_present:
            raise WorldError(f"the bot is already in {group.title}")
        for user in group.members:
            self.people[user].met = True
        if group.type == "channel":
            self._set_status(group, self.bot, "administrator", by)
            self.tell({"type": "state"})
            return
        self._set_status(group, self.bot, "member", by)
        self._service(group, by, {"new_chat_members": [self.bot.user()]})

    def remove_bot(self, group: Group, by: Person) -> None:
        """Somebody in the group throws the bot out."""
        group = self.live(group)
        self._must_be_in(group, by)
        if not group.bot_present:
            raise WorldError(f"the bot is not in {group.title}")
        self._set_status(group, self.bot, "kicked", by)
        self._left(group, self.bot, by)

    def bot_leaves(self, group: Group) -> None:
        """The bot goes by itself; it is the last thing it hears of there."""
        self._set_status(group, self.bot, "left", self.bot)
        self._left(group, self.bot, self.bot)

    def join(self, group: Group, person: Person, by: Person | None = None) -> None:
        """A person (or another bot) comes into the group, by themselves or added by somebody."""
        self._join(self.live(group), person, by or person)

    def leave(self, group: Group, person: Person, by: Person | None = None) -> None:
        """A person goes, by themselves or thrown out by somebody."""
        group = self.live(group)
        self._must_be_in(group, person)
        self._set_status(group, person, "kicked" if by else "left", by or person)
        self._left(group, person, by or person)

    def make_admin(self, group: Group, person: Person, by: Person | None = None, without: tuple[str, ...] = ()) -> None:
        """A person (or the bot: `world.bot`) becomes an administrator, `without` these rights."""
        group = self.live(group)
        group.rights[person.id] = dict.fromkeys(without, False)
        self._change_rank(group, person, "administrator", by)

    def unmake_admin(self, group: Group, person: Person, by: Person | None = None) -> None:
        """An administrator is an ordinary member again."""
        self.live(group).anonymous.discard(person.id)
        self._change_rank(group, person, "member", by)

    def mute(self, group: Group, person: Person, by: Person | None = None) -> None:
        """Somebody (or the bot) may read, and write no more."""
        if self.live(group).type != "supergroup":
            raise WorldError("only in a supergroup single members are muted")
        self._change_rank(group, person, "restricted", by)

    def unmute(self, group: Group, person: Person, by: Person | None = None) -> None:
        """Somebody may write again."""
        self._change_rank(group, person, "member", by)

    def permit(self, group: Group, writing: bool) -> None:
        """Whether those who are no administrators may write. Telegram tells bots nothing of it."""
        self.live(group).permissions |= dict.fromkeys(WRITING, writing)
        self.tell({"type": "state"})

    def write_as_group(self, group: Group, person: Person, on: bool = True) -> None:
        """An administrator writes in the name of the group from now on, or under their own name again."""
        group = self.live(group)
        if group.type != "supergroup" or not group.leads(person.id):
            raise WorldError("only administrators of a supergroup write in its name")
        (group.anonymous.add if on else group.anonymous.discard)(person.id)
        self.tell({"type": "state"})

    def ask_to_join(self, group: Group, person: Person, bio: str = "") -> None:
        """Somebody asks to come into a group that lets in who was approved."""
        group = self.live(group)
        if group.status(person.id) in PRESENT:
            raise WorldError(f"{person.first_name} is already in {group.title}")
        group.asking[person.id] = bio
        if group.bot == "administrator" and group.may(self.bot.id, "can_invite_users"):
            self.private_chat(person).ajar_until = self.now() + 300
            person.met = True
            request: Json = {
                "chat": group.to_json(),
                "from": person.user(),
                "user_chat_id": person.id,
                "date": self.today(),
            }
            self.update("chat_join_request", request | ({"bio": bio} if bio else {}))
        self.tell({"type": "state"})

    def answer_request(self, group: Group, person: Person, by: Person, accepted: bool) -> None:
        """An administrator (or the bot) lets somebody in who asked, or does not."""
        group = self.live(group)
        if group.asking.pop(person.id, None) is None:
            raise WorldError(f"{person.first_name} does not ask to join {group.title}")
        if accepted:
            self._join(group, person, person, {"via_join_request": True}, changed_by=by)
        self.tell({"type": "state"})

    def rename(self, group: Group, title: str, by: Person) -> None:
        """The group gets another title."""
        group = self.live(group)
        group.title = title
        group.changed()
        self._service(group, by, {"new_chat_title": title})

    def delete_group(self, group: Group) -> None:
        """The owner deletes the group, for everybody."""
        group = self.live(group)
        by = self._creator(group)
        if group.bot_present:
            self._set_status(group, self.bot, "left", by)
        group.gone = True
        group.statuses = {self.bot.id: "left"} if self.bot.id in group.statuses else {}
        self.tell({"type": "state"})

    def migrate(self, group: Group) -> Group:
        """The group becomes a supergroup: a new id, the same people, and three updates.

        Telegram tells of the bot's place in the new group first, then of the move in the old one, then in the new one.
        """
        group = self.live(group)
        if group.type != "group":
            raise WorldError(f"{group.title} is a {group.type} already")
        new = Group(self._new_group_id("supergroup"), type="supergroup", title=group.title, bot_id=self.bot.id)
        self.chats[new.id] = new
        by = self._creator(group)
        new.statuses = {user: status for user, status in group.statuses.items() if user != self.bot.id}
        new.rights, new.permissions = group.rights, group.permissions
        if group.bot_present:
            self._set_status(new, self.bot, group.bot, by)
        elif self.bot.id in group.statuses:
            new.statuses[self.bot.id] = group.bot
        group.migrated_to = new
        self._service(group, by, {"migrate_to_chat_id": new.id})
        origin = {"sender_chat": new.to_json()}
        message = self.post(new, ANONYMOUS, {"migrate_from_chat_id": group.id}, extra=origin, behind=by)
        if new.bot_present:
            self.update("message", message.to_json())
        self.tell({"type": "state"})
        return new

    def live(self, group: Group) -> Group:
        """The group as it is now: itself, or the supergroup it has become."""
        while group.migrated_to is not None:
            group = group.migrated_to
        return group

    def signed(self, chat: Group, person: Person) -> tuple[Person, Json | None, Person | None]:
        """Under which name a person writes in a group: the sender, what shows it, and who is behind it."""
        if person.id in chat.anonymous:
            return ANONYMOUS, {"sender_chat": chat.to_json()}, person
        return person, None, None

    def member_json(self, group: Group, person: Person, status: str | None = None) -> Json:
        """The ChatMember of the Bot API for somebody in (or out of) a group."""
        rights = dict(group.rights.get(person.id, {}))
        if group.type == "supergroup":
            rights = {"can_manage_topics": True} | rights
        if group.type == "channel":
            rights = {"can_post_messages": True, "can_edit_messages": True} | rights
        known = {*RIGHTS, "can_manage_topics", "can_post_messages", "can_edit_messages"}
        shown = {name: value for name, value in rights.items() if name in known}
        return chat_member(person, status or group.status(person.id), shown, person.id in group.anonymous)

    def _join(
        self, group: Group, person: Person, by: Person, how: Json | None = None, changed_by: Person | None = None
    ) -> None:
        if group.status(person.id) in PRESENT:
            raise WorldError(f"{person.first_name} is already in {group.title}")
        self._set_status(group, person, "member", changed_by or by, how)
        if group.bot_present:
            person.met = True
        if group.type != "channel":
            self._service(group, by, {"new_chat_members": [person.user()]})

    def _left(self, group: Group, person: Person, by: Person) -> None:
        # Nobody is told who leaves a channel; of its own going the bot hears.
        if group.type != "channel":
            self._service(group, by, {"left_chat_member": person.user()}, heard=person is self.bot or None)
        self.tell({"type": "state"})

    def _change_rank(self, group: Group, person: Person, status: str, by: Person | None) -> None:
        group = self.live(group)
        self._must_be_in(group, person)
        self._set_status(group, person, status, by or self._creator(group))
        self.tell({"type": "state"})

    def _set_status(self, group: Group, person: Person, status: str, by: Person, how: Json | None = None) -> None:
        old = self.member_json(group, person)
        group.statuses[person.id] = status
        change: Json = {
            "chat": group.to_json(),
            "from": (ANONYMOUS if by.id in group.anonymous else by).user(),
            "date": self.today(),
            "old_chat_member": old,
            "new_chat_member": self.member_json(group, person),
            **(how or {}),
        }
        if person is self.bot:
            self.update("my_chat_member", change)
        elif group.bot == "administrator":
            self.update("chat_member", change)

    def _service(
        self, group: Group, by: Person, content: Json, heard: bool | None = None, extra: Json | None = None
    ) -> Message:
        sender, origin, behind = self.signed(group, by)
        message = self.post(group, sender, content, extra={**(origin or {}), **(extra or {})} or None, behind=behind)
        if group.bot_present if heard is None else heard:
            self.update("channel_post" if group.type == "channel" else "message", message.to_json())
        self.tell({"type": "state"})
        return message

    def _must_be_in(self, group: Group, person: Person) -> None:
        if group.status(person.id) not in PRESENT:
            raise WorldError(f"{person.first_name} is not in {group.title}")

    def _must_lead(self, group: Group, person: Person) -> None:
        if not group.leads(person.id):
            raise WorldError(f"{person.first_name} is no administrator of {group.title}")

    def _creator(self, group: Group) -> Person:
        creator = next(user for user, status in group.statuses.items() if status == "creator")
        return self.people[creator]

    def _new_group_id(self, kind: str) -> int:
        count = sum(1 for chat in self.chats.values() if isinstance(chat, Group))
        return (FIRST_GROUP if kind == "group" else FIRST_SUPERGROUP) - count
