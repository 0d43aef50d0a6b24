"""Scenes of letters that ask for a decision, and of all that ends the matter elsewhere."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.services.keeping import nightly
from bot.services.meetings import meetings
from tests.companion_steps import asked as asked_to_be_met
from tests.group_steps import handle_of, join, make_group, person_of, schedule
from tests.meeting_rows import is_told
from tests.own_words_steps import waits as text_waits
from tests.peers_stage import also_coordinates, ask, ask_box, coordinator_of, helper, opened
from tests.referent_steps import asked as asked_as_referent
from tests.rota_steps import asked_to_cover, asked_to_swap
from tests.stage import NOON, Actor, Stage
from tests.test_chats import member, put_back, scene

DAY = 86400


@dataclass
class Asked:
    """Somebody who was asked, the message that asks, and what ends the matter elsewhere."""

    actor: Actor
    message: Any
    ends: Callable[[], Awaitable[object]]


async def offer(stage: Stage) -> tuple[Actor, Actor]:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask(seeker)
    return listener, seeker


async def offer_withdrawn(stage: Stage) -> Asked:
    listener, seeker = await offer(stage)
    return Asked(listener, listener.last, lambda: seeker.presses(seeker.starting("peer:withdraw")))


async def offer_lapsed(stage: Stage) -> Asked:
    listener, _ = await offer(stage)
    return Asked(listener, listener.last, lambda: stage.passes(3 * DAY))


async def offer_of_who_is_erased(stage: Stage) -> Asked:
    listener, seeker = await offer(stage)

    async def erased() -> None:
        await seeker.says("/forgetme")
        await seeker.presses(seeker.starting("forgetme:yes"))

    return Asked(listener, listener.last, erased)


async def offer_answered_from_the_menu(stage: Stage) -> Asked:
    listener, _ = await offer(stage)
    message = listener.last

    async def answered() -> None:
        await listener.says("/menu")
        await listener.presses(listener.starting("offer:see"))
        await listener.presses(listener.starting("offer:no"), listener.last)

    return Asked(listener, message, answered)


async def accepted_and_withdrawn(stage: Stage) -> Asked:
    listener, seeker = await offer(stage)
    message = listener.last
    await listener.presses(listener.starting("offer:yes"))
    return Asked(listener, message, lambda: seeker.presses(seeker.starting("peer:withdraw")))


async def box(stage: Stage) -> tuple[Actor, Actor]:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask_box(seeker)
    return listener, seeker


async def box_withdrawn(stage: Stage) -> Asked:
    listener, seeker = await box(stage)
    return Asked(listener, listener.last, lambda: seeker.presses(seeker.starting("box:withdraw")))


async def box_lapsed(stage: Stage) -> Asked:
    listener, _ = await box(stage)
    return Asked(listener, listener.last, lambda: stage.passes(3 * DAY))


async def box_of_who_is_erased(stage: Stage) -> Asked:
    listener, seeker = await box(stage)

    async def erased() -> None:
        await seeker.says("/forgetme")
        await seeker.presses(seeker.starting("forgetme:yes"))

    return Asked(listener, listener.last, erased)


async def box_answered_from_the_menu(stage: Stage) -> Asked:
    listener, _ = await box(stage)
    message = listener.last

    async def answered() -> None:
        await listener.says("/menu")
        await listener.presses("Read the question")
        await listener.presses("Answer", listener.last)
        await listener.keeps("I had one.")

    return Asked(listener, message, answered)


async def found_and_taken_back(stage: Stage) -> Asked:
    listener, seeker = await offer(stage)
    await listener.presses(listener.starting("offer:yes"))
    message = seeker.last
    return Asked(seeker, message, lambda: listener.presses(listener.starting("offer:no")))


async def found_and_lapsed(stage: Stage) -> Asked:
    listener, seeker = await offer(stage)
    await listener.presses(listener.starting("offer:yes"))
    return Asked(seeker, seeker.last, lambda: stage.passes(3 * DAY))


async def asked_to_join(stage: Stage) -> tuple[Actor, Actor, Actor, str]:
    """Two who were asked, who asks, and the group."""
    chief, other = await coordinator_of(stage), await stage.member("Max", "Marten")
    await also_coordinates(stage, other)
    group = await make_group(chief, joining="approval")
    await chief.forges(f"sure:group:leave:{group}")
    rows = await stage.rows("SELECT person_id FROM membership WHERE role = 'facilitator'")
    if rows:
        await chief.forges(f"group:left:{group}")
    wim = await stage.member("Wim", "Warbler")
    await join(wim, group)
    return chief, other, wim, group


async def join_answered(stage: Stage) -> Asked:
    chief, other, wim, group = await asked_to_join(stage)
    handle = await handle_of(wim, group)
    return Asked(chief, chief.heard("Warbler")[-1], lambda: other.forges(f"member:yes:{handle}"))


async def join_taken_back(stage: Stage) -> Asked:
    chief, _, wim, group = await asked_to_join(stage)

    async def taken_back() -> None:
        await wim.forges(f"sure:group:leave:{group}")

    return Asked(chief, chief.heard("Warbler")[-1], taken_back)


async def reminded(stage: Stage) -> tuple[Actor, Actor, str]:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    await ana.forges(f"meeting:answer:{meeting}:coming")
    if "start:remind:yes" in str([b.callback_data for row in ana.last.buttons for b in row]):
        await ana.presses("start:remind:yes")
    await ana.forges(f"meeting:remind:{meeting}")
    await stage.passes(DAY)
    return chief, ana, meeting


async def reminder_cancelled(stage: Stage) -> Asked:
    chief, ana, meeting = await reminded(stage)

    async def cancelled() -> None:
        await chief.forges(f"meeting:cancel:{meeting}")
        await chief.presses(chief.starting("meeting:off"))
        await is_told(stage)

    return Asked(ana, ana.last, cancelled)


async def reminder_begun(stage: Stage) -> Asked:
    _, ana, _ = await reminded(stage)
    return Asked(ana, ana.last, lambda: stage.passes(DAY))


async def reminder_moved(stage: Stage) -> Asked:
    chief, ana, meeting = await reminded(stage)

    async def moved() -> None:
        await _moves(stage, chief, meeting)
        await is_told(stage)

    return Asked(ana, ana.last, moved)


async def _moves(stage: Stage, chief: Actor, meeting: str) -> None:
    me = await person_of(chief)
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        found = await meetings.open_to_change(tx, me, meeting)
        await meetings.change(tx, me, meeting, found.revision, starts_at=found.starts_at + DAY)


async def told_of_a_move(stage: Stage) -> tuple[Actor, Actor, str]:
    """Who comes was asked again."""
    chief, ana, meeting = await reminded(stage)
    await _moves(stage, chief, meeting)
    await is_told(stage)
    return chief, ana, meeting


async def news_of_a_meeting_called_off(stage: Stage) -> Asked:
    chief, ana, meeting = await told_of_a_move(stage)

    async def cancelled() -> None:
        await chief.forges(f"meeting:cancel:{meeting}")
        await chief.presses(chief.starting("meeting:off"))
        await is_told(stage)

    return Asked(ana, ana.heard("A meeting has changed.")[-1], cancelled)


async def news_of_a_meeting_that_began(stage: Stage) -> Asked:
    _, ana, _ = await told_of_a_move(stage)
    return Asked(ana, ana.heard("A meeting has changed.")[-1], lambda: stage.passes(3 * DAY))


async def offered_a_place(stage: Stage) -> tuple[Actor, Actor, str]:
    """Who facilitates, who is offered the only place of a meeting, and its id."""
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    group = await make_group(chief, joining="open")
    await join(ana, group)
    wim = await stage.member("Wim", "Warbler")
    await join(wim, group)
    meeting = await schedule(chief, group, NOON + 2 * DAY, seats=1)
    await wim.forges(f"meeting:answer:{meeting}:coming")
    await ana.forges(f"meeting:answer:{meeting}:coming")
    await wim.forges(f"meeting:answer:{meeting}:no")
    return chief, ana, meeting


async def place_of_a_meeting_called_off(stage: Stage) -> Asked:
    chief, ana, meeting = await offered_a_place(stage)

    async def cancelled() -> None:
        await chief.forges(f"meeting:cancel:{meeting}")
        await chief.presses(chief.starting("meeting:off"))

    return Asked(ana, ana.last, cancelled)


async def place_answered_elsewhere(stage: Stage) -> Asked:
    _, ana, meeting = await offered_a_place(stage)
    message = ana.last
    await ana.says("/menu")
    return Asked(ana, message, lambda: ana.forges(f"meeting:answer:{meeting}:coming"))


async def place_offered_for_long(stage: Stage) -> Asked:
    _, ana, _ = await offered_a_place(stage)
    return Asked(ana, ana.last, lambda: stage.passes(DAY))


async def asked_to_cook(stage: Stage) -> tuple[Actor, Actor, Actor, str]:
    """Who facilitates, two who come and are asked to cook, and the meeting's id."""
    chief = await coordinator_of(stage)
    group = await make_group(chief, joining="open")
    ana, wim = await stage.member("Ana", "Heron"), await stage.member("Wim", "Warbler")
    meeting = await schedule(chief, group, NOON + 2 * DAY, task="cook")
    for each in (ana, wim):
        await join(each, group)
        await each.forges(f"meeting:answer:{meeting}:coming")
        await each.says("/menu")
    await stage.passes(3600)
    return chief, ana, wim, meeting


async def task_taken_by_another(stage: Stage) -> Asked:
    _, ana, wim, _ = await asked_to_cook(stage)
    return Asked(ana, ana.last, lambda: wim.presses("Yes, I do it"))


async def task_of_a_meeting_called_off(stage: Stage) -> Asked:
    chief, ana, _, meeting = await asked_to_cook(stage)

    async def cancelled() -> None:
        await chief.forges(f"meeting:cancel:{meeting}")
        await chief.presses(chief.starting("meeting:off"))

    return Asked(ana, ana.last, cancelled)


async def task_of_a_meeting_that_began(stage: Stage) -> Asked:
    _, ana, _, _ = await asked_to_cook(stage)
    return Asked(ana, ana.last, lambda: stage.passes(2 * DAY))


async def appeal_decided(stage: Stage) -> Asked:
    chief, other = await coordinator_of(stage), await stage.member("Max", "Marten")
    wim = await stage.member("Wim", "Warbler")
    await also_coordinates(stage, other)
    group = await make_group(chief)
    await join(wim, group)
    await chief.forges(f"sure:member:remove:{await handle_of(wim, group)}")
    await wim.forges(f"group:appeal:{group}")
    handle = await handle_of(wim, group)
    return Asked(chief, chief.last, lambda: other.forges(f"member:yes:{handle}"))


async def listening_offered(stage: Stage) -> tuple[Actor, Actor, Actor, str]:
    """Two who coordinate, who offers to listen, and their id."""
    chief, other = await coordinator_of(stage), await stage.member("Max", "Marten")
    await also_coordinates(stage, other)
    zoe = await stage.member("Zoe", "Zander")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    [row] = await stage.rows("SELECT person_id FROM helper WHERE state = 'asked'")
    return chief, other, zoe, row["person_id"]


async def listening_decided_by_another(stage: Stage) -> Asked:
    chief, other, _, who = await listening_offered(stage)
    return Asked(chief, chief.last, lambda: other.forges(f"sure:helper:approve:{who}"))


async def listening_withdrawn(stage: Stage) -> Asked:
    chief, _, zoe, _ = await listening_offered(stage)
    return Asked(chief, chief.last, lambda: zoe.forges("helper:stopnow"))


async def listening_of_who_is_erased(stage: Stage) -> Asked:
    chief, _, zoe, _ = await listening_offered(stage)

    async def erased() -> None:
        await zoe.says("/forgetme")
        await zoe.presses(zoe.starting("forgetme:yes"))

    return Asked(chief, chief.last, erased)


async def text_handed_in(stage: Stage) -> tuple[Actor, Actor, Actor, str]:
    """Two who coordinate, who listens, and the id of their text."""
    chief, other = await coordinator_of(stage), await stage.member("Max", "Marten")
    await also_coordinates(stage, other)
    zoe, _ = await text_waits(stage, "Zander")
    [row] = await stage.rows("SELECT id FROM own_words")
    return chief, other, zoe, row["id"]


async def text_read_by_another(stage: Stage) -> Asked:
    chief, other, _, text = await text_handed_in(stage)
    return Asked(chief, chief.last, lambda: other.forges(f"sure:own:yes:{text}"))


async def text_taken_back(stage: Stage) -> Asked:
    chief, _, zoe, _ = await text_handed_in(stage)
    return Asked(chief, chief.last, lambda: zoe.forges("sure:own:drop:waits"))


async def text_of_who_is_erased(stage: Stage) -> Asked:
    chief, _, zoe, _ = await text_handed_in(stage)

    async def erased() -> None:
        await zoe.says("/forgetme")
        await zoe.presses(zoe.starting("forgetme:yes"))

    return Asked(chief, chief.last, erased)


async def reported(stage: Stage) -> tuple[Actor, Actor, Actor, str]:
    """Who reported, two who coordinate, and the report's id."""
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    chief, other = await coordinator_of(stage), await stage.member("Max", "Marten")
    await also_coordinates(stage, other)
    contact = await opened(seeker, listener)
    await seeker.forges(f"contact:tell:{contact}:money")
    [report] = await stage.rows("SELECT id FROM report")
    return seeker, chief, other, report["id"]


async def report_decided_by_another(stage: Stage) -> Asked:
    _, chief, other, report = await reported(stage)
    return Asked(chief, chief.last, lambda: other.forges(f"sure:reports:decide:{report}:nothing"))


async def other_look_decided_by_another(stage: Stage) -> Asked:
    seeker, chief, other, report = await reported(stage)
    third = await stage.member("Carol", "Crane")
    await also_coordinates(stage, third)
    await other.forges(f"sure:reports:decide:{report}:nothing")
    await seeker.presses("Ask to look again")
    return Asked(chief, chief.last, lambda: third.forges(f"sure:reports:decide:{report}:nothing"))


async def asked_before_a_decision(stage: Stage) -> tuple[Actor, Actor, str]:
    """Who reported and was asked something, who asked, and the report's id."""
    seeker, chief, _, report = await reported(stage)
    await chief.forges(f"inquiry:ask:maker:{report}")
    await chief.says("When was it?")
    await chief.presses("Yes, send")
    return seeker, chief, report


async def inquiry_answered(stage: Stage) -> Asked:
    seeker, _, _ = await asked_before_a_decision(stage)

    async def answered() -> None:
        await seeker.presses("Answer")
        await seeker.says("Last week")
        await seeker.presses("Yes, send")

    return Asked(seeker, seeker.last, answered)


async def inquiry_about_what_is_decided(stage: Stage) -> Asked:
    seeker, chief, report = await asked_before_a_decision(stage)
    return Asked(seeker, seeker.last, lambda: chief.forges(f"sure:reports:decide:{report}:nothing"))


async def inquiry_about_an_offer_that_is_decided(stage: Stage) -> Asked:
    chief, other, zoe, who = await listening_offered(stage)
    await chief.forges(f"inquiry:ask:offer:{who}")
    await chief.says("Since when?")
    await chief.presses("Yes, send")
    return Asked(zoe, zoe.last, lambda: other.forges(f"sure:helper:approve:{who}"))


async def asked_to_run_things(stage: Stage, what: str = "facilitate") -> tuple[Actor, Actor, Actor, str]:
    """Two who coordinate, whom the first asked to run things too, and the group they are in."""
    chief, other = await coordinator_of(stage), await stage.member("Max", "Marten")
    await also_coordinates(stage, other)
    ana = await stage.member("Ana", "Heron")
    group = await make_group(chief)
    await join(ana, group)
    await chief.forges(f"sure:team:{what}:{await handle_of(ana, group)}")
    return chief, other, ana, group


async def nomination_answered_from_the_menu(stage: Stage) -> Asked:
    _, _, ana, _ = await asked_to_run_things(stage)
    message = ana.last

    async def answered() -> None:
        await ana.says("/menu")
        await ana.presses(ana.starting("team:see"))
        await ana.presses(ana.starting("team:no"), ana.last)

    return Asked(ana, message, answered)


async def nomination_lapsed(stage: Stage) -> Asked:
    _, _, ana, _ = await asked_to_run_things(stage)

    async def lapsed() -> None:
        await stage.passes(32 * DAY)
        await nightly.tidy(stage.program.database, int(stage.clock.at))

    return Asked(ana, ana.last, lapsed)


async def nomination_of_who_left_the_group(stage: Stage) -> Asked:
    _, _, ana, group = await asked_to_run_things(stage)
    message = ana.last
    await ana.says("/menu")
    return Asked(ana, message, lambda: ana.forges(f"sure:group:leave:{group}"))


async def nomination_by_who_coordinates_no_more(stage: Stage) -> Asked:
    chief, _, ana, _ = await asked_to_run_things(stage, "coordinate")
    return Asked(ana, ana.last, lambda: chief.forges("sure:team:stop"))


async def nomination_by_who_is_erased(stage: Stage) -> Asked:
    chief, _, ana, _ = await asked_to_run_things(stage, "coordinate")

    async def erased() -> None:
        await chief.says("/forgetme")
        await chief.presses(chief.starting("forgetme:yes"))

    return Asked(ana, ana.last, erased)


async def renewal_ended(stage: Stage) -> Asked:
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    contact = await opened(seeker, listener)
    await stage.passes(43 * DAY)
    return Asked(listener, listener.last, lambda: seeker.forges(f"contact:block:{contact}"))


async def time_proposed(stage: Stage) -> tuple[Actor, Actor, str]:
    """Who was asked, who proposed, and their contact."""
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    contact = await opened(seeker, listener)
    await seeker.forges(f"newtime:{contact}")
    await seeker.says("tomorrow 15:00")
    await seeker.presses("Propose to Owl")
    return listener, seeker, contact


async def time_of_a_contact_that_ends(stage: Stage) -> Asked:
    listener, seeker, contact = await time_proposed(stage)
    return Asked(listener, listener.last, lambda: seeker.forges(f"contact:block:{contact}"))


async def time_taken_back(stage: Stage) -> Asked:
    listener, seeker, _ = await time_proposed(stage)
    return Asked(listener, listener.last, lambda: seeker.presses("Take it back"))


async def time_passed(stage: Stage) -> Asked:
    listener, _, _ = await time_proposed(stage)
    return Asked(listener, listener.last, lambda: stage.passes(2 * DAY))


async def time_answered_from_the_contact(stage: Stage) -> Asked:
    listener, _, contact = await time_proposed(stage)
    message = listener.last

    async def answered() -> None:
        await listener.says("/menu")
        await listener.forges(f"time:open:{contact}")
        await listener.presses(listener.starting("time:take"), listener.last)

    return Asked(listener, message, answered)


async def card_drawn(stage: Stage) -> tuple[Actor, Actor, str]:
    """Two who read a card, and their contact."""
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    contact = await opened(seeker, listener)
    await seeker.forges(f"card:draw:{contact}")
    return listener, seeker, contact


async def card_put_away_by_the_other(stage: Stage) -> Asked:
    listener, seeker, contact = await card_drawn(stage)
    return Asked(listener, listener.last, lambda: seeker.forges(f"card:away:{contact}:0"))


async def card_of_a_contact_that_ends(stage: Stage) -> Asked:
    listener, seeker, contact = await card_drawn(stage)
    return Asked(listener, listener.last, lambda: seeker.forges(f"contact:block:{contact}"))


async def names_asked(stage: Stage) -> tuple[Actor, Actor, str]:
    """Who is asked for their first name, who offered theirs, and their contact."""
    listener, seeker = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    contact = await opened(seeker, listener)
    await seeker.forges(f"names:first:{contact}")
    await seeker.keeps("Marie")
    return listener, seeker, contact


async def name_taken_back(stage: Stage) -> Asked:
    listener, seeker, _ = await names_asked(stage)
    return Asked(listener, listener.last, lambda: seeker.presses("Take it back"))


async def name_told_from_the_contact(stage: Stage) -> Asked:
    listener, _, contact = await names_asked(stage)
    message = listener.last

    async def answered() -> None:
        await listener.says("/menu")
        await listener.forges(f"names:open:{contact}")
        await listener.presses(listener.starting("names:first"), listener.last)
        await listener.keeps("Paul")

    return Asked(listener, message, answered)


async def name_of_a_contact_that_ends(stage: Stage) -> Asked:
    listener, seeker, contact = await names_asked(stage)
    return Asked(listener, listener.last, lambda: seeker.forges(f"contact:block:{contact}"))


async def put_back_in_a_chat(stage: Stage) -> tuple[Actor, Any, Actor, str]:
    """Two who facilitate, the chat that a stranger put the bot back in, and its id."""
    stranger = await stage.newcomer("Sam")
    fran, chat, home = await scene(stage, stranger)
    gil = await member(stage, home, "Gil", "Magpie")
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await tx.rows("UPDATE membership SET role = 'facilitator'")
    await put_back(stage, chat, stranger)
    [row] = await stage.rows("SELECT id FROM place")
    return fran, chat, gil, row["id"]


async def place_kept_by_another(stage: Stage) -> Asked:
    fran, _, gil, place = await put_back_in_a_chat(stage)
    return Asked(fran, fran.last, lambda: gil.forges(f"link:keep:{place}"))


async def place_unlinked_by_another(stage: Stage) -> Asked:
    fran, _, gil, place = await put_back_in_a_chat(stage)
    return Asked(fran, fran.last, lambda: gil.forges(f"link:cut:{place}"))


async def place_put_back_by_who_may(stage: Stage) -> Asked:
    fran, chat, _, _ = await put_back_in_a_chat(stage)
    return Asked(fran, fran.last, lambda: put_back(stage, chat, fran))


Scene = Callable[[Stage], Awaitable[Asked]]


# Each letter that asks for a decision, with all that can end the matter elsewhere.
async def counted_by_another(stage: Stage) -> Asked:
    chief, gil = await coordinator_of(stage), await stage.member("Gil", "Grebe")
    group = await make_group(chief, joining="open")
    await join(gil, group)
    await also_coordinates(stage, gil)
    meeting = await schedule(chief, group, NOON + 2 * DAY)
    await stage.until(NOON + 3 * DAY)
    return Asked(gil, gil.last, lambda: chief.forges(f"tally:answered:{meeting}"))


async def talk_asked_for(stage: Stage) -> Asked:
    egret, ana = await asked_as_referent(stage)
    return Asked(egret, egret.last, lambda: ana.forges("situation:back"))


async def talk_asked_for_long(stage: Stage) -> Asked:
    egret, _ = await asked_as_referent(stage)
    return Asked(egret, egret.last, lambda: stage.passes(3 * DAY))


async def talk_asked_by_who_is_erased(stage: Stage) -> Asked:
    egret, ana = await asked_as_referent(stage)

    async def erased() -> None:
        await ana.says("/forgetme")
        await ana.presses(ana.starting("forgetme:yes"))

    return Asked(egret, egret.last, erased)


async def talk_asked_of_who_stops(stage: Stage) -> Asked:
    egret, _ = await asked_as_referent(stage)
    message = egret.last
    await egret.says("/menu")
    return Asked(egret, message, lambda: egret.forges("team:unreferself"))


async def meeting_asked_for(stage: Stage) -> Asked:
    _, meeting, (ana,), nora = await asked_to_be_met(stage)
    return Asked(ana, ana.last, lambda: nora.forges(f"companion:drop:{meeting}"))


async def meeting_asked_for_long(stage: Stage) -> Asked:
    _, _, (ana,), _ = await asked_to_be_met(stage)
    return Asked(ana, ana.last, lambda: stage.passes(DAY))


async def meeting_asked_for_by_who_is_erased(stage: Stage) -> Asked:
    _, _, (ana,), nora = await asked_to_be_met(stage)

    async def erased() -> None:
        await nora.says("/forgetme")
        await nora.presses(nora.starting("forgetme:yes"))

    return Asked(ana, ana.last, erased)


async def meeting_asked_for_and_called_off(stage: Stage) -> Asked:
    chief, meeting, (ana,), _ = await asked_to_be_met(stage)
    message = ana.last

    async def called_off() -> None:
        await chief.forges(f"meeting:off:{meeting}")
        await is_told(stage)

    return Asked(ana, message, called_off)


async def evening_asked_for(stage: Stage) -> Asked:
    owl, _, turn = await asked_to_cover(stage)
    ana, message = await helper(stage, "Heron"), owl.last
    return Asked(owl, message, lambda: ana.forges(f"rota:take:{turn}"))


async def evening_asked_for_long(stage: Stage) -> Asked:
    owl, _, _ = await asked_to_cover(stage)
    return Asked(owl, owl.last, lambda: stage.passes(7 * 3600))


async def evening_answered_from_the_menu(stage: Stage) -> Asked:
    owl, _, _ = await asked_to_cover(stage)
    message = owl.last

    async def answered() -> None:
        await owl.says("/menu")
        await owl.presses("Answer about these hours")
        await owl.presses("Not this time")

    return Asked(owl, message, answered)


async def evening_to_swap_with_who_is_erased(stage: Stage) -> Asked:
    owl, wren, _, _ = await asked_to_swap(stage)

    async def erased() -> None:
        await wren.says("/forgetme")
        await wren.presses(wren.starting("forgetme:yes"))

    return Asked(owl, owl.last, erased)


async def evening_of_hours_that_end(stage: Stage) -> Asked:
    owl, _, _ = await asked_to_cover(stage)
    chief, message = await coordinator_of(stage), owl.last
    [row] = await stage.rows("SELECT id FROM rota")
    return Asked(owl, message, lambda: chief.forges(f"sure:rota:end:{row['id']}"))


OVER: dict[str, tuple[Scene, ...]] = {
    "offer": (offer_withdrawn, offer_lapsed, offer_of_who_is_erased, offer_answered_from_the_menu, accepted_and_withdrawn),
    "box-asked": (box_withdrawn, box_lapsed, box_of_who_is_erased, box_answered_from_the_menu),
    "peer-found": (found_and_taken_back, found_and_lapsed),
    "join-asked": (join_answered, join_taken_back),
    "appeal-asked": (appeal_decided,),
    "reminder": (reminder_cancelled, reminder_moved, reminder_begun),
    "meeting-news": (news_of_a_meeting_called_off, news_of_a_meeting_that_began),
    "seat-offered": (place_of_a_meeting_called_off, place_answered_elsewhere, place_offered_for_long),
    "slot-cover": (task_taken_by_another, task_of_a_meeting_called_off, task_of_a_meeting_that_began),
    "renewal": (renewal_ended,),
    "talk-card": (card_put_away_by_the_other, card_of_a_contact_that_ends),
    "names-asked": (name_taken_back, name_told_from_the_contact, name_of_a_contact_that_ends),
    "time-proposed": (time_of_a_contact_that_ends, time_taken_back, time_passed, time_answered_from_the_contact),
    "tally-asked": (counted_by_another,),
    "helper-new": (listening_decided_by_another, listening_withdrawn, listening_of_who_is_erased),
    "own-words-new": (text_read_by_another, text_taken_back, text_of_who_is_erased),
    "report-new": (report_decided_by_another, other_look_decided_by_another),
    "place-back": (place_kept_by_another, place_unlinked_by_another, place_put_back_by_who_may),
    "team-asked": (
        nomination_answered_from_the_menu, nomination_lapsed, nomination_of_who_left_the_group,
        nomination_by_who_coordinates_no_more, nomination_by_who_is_erased,
    ),
    "situation-asked": (talk_asked_for, talk_asked_for_long, talk_asked_by_who_is_erased, talk_asked_of_who_stops),
    "companion-asked": (
        meeting_asked_for, meeting_asked_for_long, meeting_asked_for_by_who_is_erased, meeting_asked_for_and_called_off,
    ),
    "rota-asked": (
        evening_asked_for, evening_asked_for_long, evening_answered_from_the_menu, evening_to_swap_with_who_is_erased,
        evening_of_hours_that_end,
    ),
    "inquiry": (inquiry_answered, inquiry_about_what_is_decided, inquiry_about_an_offer_that_is_decided),
}  # fmt: skip
