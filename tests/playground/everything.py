"""One of each thing that can happen in the world, so that tests can walk them all."""

from playground import contents
from playground.files import KINDS
from playground.server import Playground
from playground.world import Group, Person
from tests.playground.test_sending import PNG
from tests.playground.wire import Wire

# Kinds of updates that this playground never makes, and fields of a message that it never fills.
NEVER_MADE = {
    "business_connection", "business_message", "edited_business_message", "deleted_business_messages", "guest_message",
    "chosen_inline_result", "shipping_query", "pre_checkout_query", "purchased_paid_media", "chat_boost",
    "removed_chat_boost", "managed_bot",
}  # fmt: skip
NEVER_FILLED = {
    "direct_messages_topic", "sender_boost_count", "sender_business_bot", "sender_tag", "guest_query_id",
    "business_connection_id", "reply_to_story", "reply_to_checklist_task_id", "reply_to_poll_option_id",
    "guest_bot_caller_user", "guest_bot_caller_chat", "is_from_offline", "is_paid_post", "author_signature",
    "paid_star_count", "suggested_post_info", "effect_id", "live_photo", "paid_media", "story",
    "show_caption_above_media", "checklist", "game", "chat_owner_left", "chat_owner_changed", "new_chat_photo",
    "delete_chat_photo", "group_chat_created", "supergroup_chat_created", "channel_chat_created", "invoice",
    "successful_payment", "refunded_payment", "users_shared", "chat_shared", "gift", "unique_gift", "gift_upgrade_sent",
    "connected_website", "passport_data", "proximity_alert_triggered", "boost_added", "checklist_tasks_done",
    "checklist_tasks_added", "direct_message_price_changed", "giveaway_created", "giveaway", "giveaway_winners",
    "giveaway_completed", "managed_bot_created", "paid_message_price_changed", "poll_option_added",
    "poll_option_deleted", "suggested_post_approved", "suggested_post_approval_failed", "suggested_post_declined",
    "suggested_post_paid", "suggested_post_refunded", "video_chat_scheduled", "video_chat_started", "video_chat_ended",
    "video_chat_participants_invited", "web_app_data",
}  # fmt: skip


async def happens(play: Playground, bot: Wire) -> None:
    """Everything, once; the updates wait in the queue."""
    world = play.world
    kinds = sorted(play.api.facts.types["Update"]["fields"].keys() - {"update_id"})
    await bot.do("getUpdates", allowed_updates=kinds)
    ana, bea = world.person("Ana", username="ana_m", last_name="Martin"), world.person("Béa")
    await _in_private(play, bot, ana)
    group = world.group("Les mardis", by=ana, members=[bea])
    world.add_bot(group, by=ana)
    large = world.migrate(group)
    world.make_admin(large, world.bot)
    _in_groups(play, large, ana, bea)
    _in_topics(play, large, ana)
    _in_a_channel(play, large, ana)
    world.delete(ana, world.say(ana, "non", large))
    world.deactivate(bea)
    world.remove_bot(large, by=ana)


async def _in_private(play: Playground, bot: Wire, ana: Person) -> None:
    world = play.world
    world.allow_writing(ana)
    said = world.say(ana, "/start 😀 @quelqu_un", entities=[{"type": "spoiler", "offset": 0, "length": 2}])
    markup = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
    sent = await bot.do("sendMessage", chat_id=ana.id, text="un mot", reply_markup=markup, protect_content=True)
    world.say(ana, "oui", reply_to=sent["message_id"], quote="mot")
    world.edit(ana, said, "/start")
    world.press(ana, sent["message_id"], "y")
    world.react(ana, sent["message_id"], "👍")
    world.pin(ana, sent["message_id"])
    world.set_timer(ana, 86400)
    world.set_background(ana)
    world.send(ana, contents.contact("+33612345678", "Béa"))
    world.send(ana, contents.venue(48.85, 2.35, "Salle", "1 rue"))
    world.send(ana, contents.dice())
    world.ask(ana, "Quand ?", ["mardi", "jeudi"])
    for kind in KINDS:
        world.send_file(ana, PNG, f"a.{kind}", kind=kind, spoiler=kind == "photo")
    album = world.send_album(ana, [("a.png", PNG), ("b.png", PNG)], caption="voilà https://example.org")
    world.forward(ana, [*album])
    asked = world.inline(ana, "x")
    content = {"message_text": "de l'extérieur", "link_preview_options": {"is_disabled": True}}
    article = {"type": "article", "id": "1", "title": "x", "input_message_content": content, "reply_markup": markup}
    await bot.do("answerInlineQuery", inline_query_id=asked.id, results=[article])
    world.choose(asked, "1")
    options = [{"text": "oui"}, {"text": "non"}]
    poll = await bot.do("sendPoll", chat_id=ana.id, question="?", options=options, is_anonymous=False)
    world.vote(ana, poll["message_id"], [0])
    link = {"text": "https://example.org", "link_preview_options": {"is_disabled": True}}
    linked = await bot.do("sendMessage", chat_id=ana.id, **link)
    world.forward(ana, [linked["message_id"]])
    protected = await bot.do("sendMessage", chat_id=ana.id, text="chut", protect_content=True)
    world.say(ana, "d'accord", reply_to=protected["message_id"])
    world.press(ana, sent["message_id"], "y", stale=True)
    world.remove(world.private_chat(ana).messages[sent["message_id"]])
    world.press(ana, sent["message_id"], "y", forged=True, stale=True)
    world.block(ana)
    world.say(ana, "me revoilà")
    world.clear(ana, for_both=True)


def _in_groups(play: Playground, large: Group, ana: Person, bea: Person) -> None:
    world = play.world
    cleo = world.person("Cléo")
    world.ask_to_join(large, cleo, bio="amie")
    world.answer_request(large, cleo, ana, accepted=True)
    said = world.say(bea, "qui vient ?", large)
    world.say(ana, "moi", large, reply_to=said)
    world.say(ana, "moi", reply_to=said)
    world.write_as_group(large, ana)
    world.say(ana, "tout le monde", large)
    world.react(ana, said, "🎉")
    world.rename(large, "Les jeudis", by=ana)
    world.mute(large, bea)
    world.leave(large, cleo)


def _in_topics(play: Playground, large: Group, ana: Person) -> None:
    world = play.world
    world.use_topics(large, by=ana)
    topic = world.open_topic(large, "Sorties", by=ana).id
    world.rename_topic(large, topic, "Sorties et repas", by=ana)
    world.say(ana, "mardi", large, topic=topic)
    world.close_topic(large, topic, by=ana)
    world.reopen_topic(large, topic, by=ana)
    world.hide_general(large, by=ana)
    world.show_general(large, by=ana)
    world.delete_topic(large, topic)


def _in_a_channel(play: Playground, large: Group, ana: Person) -> None:
    world = play.world
    news = world.group("Nouvelles", by=ana, kind="channel")
    world.link(news, large)
    world.add_bot(news, by=ana)
    post = world.say(ana, "mardi", news)
    world.edit(ana, post, "jeudi")
    world.react(ana, post, "👍")
