"""Topics: the parts of a supergroup that has them, and General, which every such group has."""

from playground.groups import Groups
from playground.shapes import GENERAL, Group, Json, Person, Topic
from playground.state import WorldError

COLORS = (0x6FB9F0, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2, 0xFB6F5F)


class Topics(Groups):
    """What happens to topics. The service message that opens one gives it its number."""

    def use_topics(self, group: Group, by: Person) -> None:
        """An administrator divides a supergroup into topics; what was said before is in General."""
        group = self.live(group)
        self._must_lead(group, by)
        if group.type != "supergroup":
            raise WorldError("only a supergroup has topics")
        if group.topics is None:
            group.topics = {GENERAL: Topic(GENERAL, "General", COLORS[0], by)}
            group.changed()
        self.tell({"type": "state"})

    def drop_topics(self, group: Group, by: Person) -> None:
        """An administrator makes it one conversation again."""
        group = self.live(group)
        self._must_lead(group, by)
        group.topics = None
        group.changed()
        self.tell({"type": "state"})

    def open_topic(self, group: Group, name: str, by: Person) -> Topic:
        """A new topic."""
        group = self.live(group)
        topics = self._topics(group)
        color = COLORS[len(topics) % len(COLORS)]
        number = group.next_message + 1
        content = {"forum_topic_created": {"name": name, "icon_color": color}}
        topics[number] = Topic(number, name, color, by)
        self._service(group, by, content, extra=in_topic(number))
        return topics[number]

    def rename_topic(self, group: Group, topic: int, name: str, by: Person) -> None:
        """A topic gets another name."""
        group, found = self.live(group), self.topic(group, topic)
        found.name = name
        self._service(group, by, {"forum_topic_edited": {"name": name}}, extra=in_topic(topic))

    def close_topic(self, group: Group, topic: int, by: Person) -> None:
        """Only administrators write there from now on."""
        self._close(group, topic, by, True)

    def reopen_topic(self, group: Group, topic: int, by: Person) -> None:
        """Everybody writes there again; a hidden General is seen again."""
        found = self.topic(group, topic)
        if found.hidden:
            self._hide(group, by, False)
        self._close(group, topic, by, False)

    def delete_topic(self, group: Group, topic: int) -> None:
        """A topic is deleted with all that was said in it. Telegram tells bots nothing of it."""
        group = self.live(group)
        self.topic(group, topic)
        if topic == GENERAL:
            raise WorldError("General cannot be deleted")
        del self._topics(group)[topic]
        for message in group.messages.values():
            if message.thread == topic and not message.deleted:
                self.remove(message)
        self.tell({"type": "state"})

    def hide_general(self, group: Group, by: Person) -> None:
        """General is seen no more, and closed with it."""
        if not self.topic(group, GENERAL).closed:
            self._close(group, GENERAL, by, True)
        self._hide(group, by, True)

    def show_general(self, group: Group, by: Person) -> None:
        """General is seen again; it stays closed."""
        self._hide(group, by, False)

    def topic(self, group: Group, topic: int | None) -> Topic:
        """A topic of a group by its number, None for General."""
        found = self._topics(self.live(group)).get(topic or GENERAL)
        if found is None:
            raise WorldError(f"there is no topic {topic} in {group.title}")
        return found

    def _topics(self, group: Group) -> dict[int, Topic]:
        if group.topics is None:
            raise WorldError(f"{group.title} has no topics")
        return group.topics

    def _close(self, group: Group, topic: int, by: Person, closed: bool) -> None:
        group, found = self.live(group), self.topic(group, topic)
        if found.closed is closed:
            raise WorldError(f"the topic {found.name} is {'closed' if closed else 'open'} already")
        found.closed = closed
        kind = "forum_topic_closed" if closed else "forum_topic_reopened"
        self._service(group, by, {kind: {}}, extra=in_topic(topic))

    def _hide(self, group: Group, by: Person, hidden: bool) -> None:
        group = self.live(group)
        self.topic(group, GENERAL).hidden = hidden
        self._service(group, by, {f"general_forum_topic_{'hidden' if hidden else 'unhidden'}": {}})


def in_topic(topic: int | None) -> Json | None:
    """What a message in a topic says of it; nothing in General."""
    if topic is None or topic == GENERAL:
        return None
    return {"message_thread_id": topic, "is_topic_message": True}
