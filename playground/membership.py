"""How the Bot API shows what somebody is in a chat, and what they may do there."""

from typing import Any

from playground.people import Person

Json = dict[str, Any]

PERMISSIONS = {
    "can_send_messages": True,
    "can_send_audios": True,
    "can_send_documents": True,
    "can_send_photos": True,
    "can_send_videos": True,
    "can_send_video_notes": True,
    "can_send_voice_notes": True,
    "can_send_polls": True,
    "can_send_other_messages": True,
    "can_add_web_page_previews": True,
    "can_react_to_messages": True,
    "can_edit_tag": True,
    "can_change_info": True,
    "can_invite_users": True,
    "can_pin_messages": True,
    "can_manage_topics": False,
}
WRITING = tuple(right for right in PERMISSIONS if right.startswith("can_send_"))
RIGHTS = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": True,
    "can_edit_stories": True,
    "can_delete_stories": True,
    "can_pin_messages": True,
}


def chat_member(person: Person, status: str, rights: Json | None = None, anonymous: bool = False) -> Json:
    """The ChatMember of the Bot API for somebody with this status; `rights` of an administrator that differ."""
    member: Json = {"status": status, "user": person.user()}
    if status == "creator":
        member["is_anonymous"] = anonymous
    elif status == "administrator":
        member.update(RIGHTS | (rights or {}), is_anonymous=anonymous)
    elif status == "restricted":
        member.update(dict.fromkeys(PERMISSIONS, False), is_member=True, until_date=0)
    elif status == "kicked":
        member["until_date"] = 0
    return member
