"""Who sees which kind of meeting and who may answer it, as conditions of a statement: `bot/domain/kinds.py` says the same of one person.

Most meetings are open, and nothing more is looked up for these.
"""


def visible(of: str = "t") -> str:
    """Whether the person :person ("": without account) sees the meeting (or the series) `of`."""
    return f"""({of}.kind = 'open' OR EXISTS (
        SELECT 1 FROM membership v WHERE v.group_id = {of}.group_id AND v.person_id = :person AND v.state <> 'waiting'
            AND ({of}.kind <> 'helpers' OR (v.role = 'facilitator' AND v.state = 'member')
                 OR EXISTS (SELECT 1 FROM helper h WHERE h.person_id = v.person_id AND h.state = 'approved')))
    OR EXISTS (SELECT 1 FROM person c WHERE c.id = :person AND c.coordinator = 1))"""  # noqa: S608


VISIBLE = visible()


def would_lose(person: str) -> str:
    """Whether this person (a column) has a place at `meeting t`, or does something there, from before a move, and loses it where they do
    not answer: whoever mutes news hears of that all the same."""
    return f"""(t.terms IS NOT NULL AND t.state = 'planned' AND t.asked_until > :now AND EXISTS
        (SELECT 1 FROM answer k WHERE k.meeting_id = t.id AND k.person_id = {person} AND k.choice = 'coming' AND k.moves < t.moves))"""  # noqa: S608


def still_for(person: str, of: str = "t") -> str:
    """Whether this person of the group (a column) may answer the meeting (or the series) `of` now: who is a helper no more may
    have answered before."""
    return f"""({of}.kind <> 'helpers' OR EXISTS
        (SELECT 1 FROM helper h WHERE h.person_id = {person} AND h.state = 'approved'))"""  # noqa: S608
