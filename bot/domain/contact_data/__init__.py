"""What in words could tell who somebody is or lead to them outside of here (ANON-05), and which words it is.

Letters and digits are brought to one way of writing first (`plain_text`), numbers in words become digits
(`spoken_numbers`), then four kinds are looked for. What is found is only ever asked about, never held back.
"""

import re
from dataclasses import dataclass

from bot.domain.contact_data.addresses import addresses
from bot.domain.contact_data.full_names import full_names
from bot.domain.contact_data.handles import handles
from bot.domain.contact_data.homes import homes
from bot.domain.contact_data.marked import marked
from bot.domain.contact_data.number_parts import number_parts
from bot.domain.contact_data.online_names import online_names
from bot.domain.contact_data.phone_numbers import phone_numbers
from bot.domain.contact_data.plates import plates, plates_read_out
from bot.domain.contact_data.profiles import profiles
from bot.domain.contact_data.recognised import recognised
from bot.domain.contact_data.same_names import same_names
from bot.domain.contact_data.schools import schools
from bot.domain.contact_data.spelled_names import spelled_names
from bot.domain.contact_data.spoken_numbers import numbers
from bot.domain.contact_data.undisguised import undisguised, with_digits
from bot.domain.contact_data.unusual_names import unusual_names
from bot.domain.contact_data.whereabouts import whereabouts
from bot.domain.contact_data.workplaces import workplaces
from bot.domain.plain_text import plain

_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Found:
    """`kind` is "phone", "address", "online" or "person"; `words` are those of the person."""

    kind: str
    words: str


def contact_data(written: str) -> tuple[Found, ...]:
    """Everything found, in the order in which it was written; empty when there is nothing to ask about."""
    text = plain(written)
    words = frozenset(_WORD.findall(text.text.casefold()))
    known = numbers(text.text)
    spans = [("phone", text.written_at(*span)) for span in phone_numbers(text.text, known)]
    spans += [("phone", text.written_at(*span)) for span in number_parts(text.text, words, known)]
    disguised = undisguised(text)
    for each in disguised:  # "z é r o s i x": digits alone that stand apart are read anyhow
        spelled = numbers(each.text)
        spans += [
            ("phone", each.written_at(start, end))
            for start, end in phone_numbers(each.text, spelled)
            if any(number.spelled and start <= number.start < end for number in spelled)
        ]
    names = marked(text.text)
    for each, marks in ((text, names), *((each, marked(each.text)) for each in disguised)):
        spans += [
            ("online", each.written_at(*span)) for look in (online_names, handles) for span in look(each.text, marks)
        ]
    told = [*spelled_names(text.text, names), *unusual_names(text, names)]
    told += profiles(text.text, words, names) + same_names(names, words)
    spans += [("online", text.written_at(*span)) for span in told]
    spans += [("person", text.written_at(*span)) for look in (full_names, plates) for span in look(text.text)]
    counted = with_digits(text, known)
    spans += [("address", counted.written_at(*span)) for span in addresses(counted.text, words)]
    spans += [("person", counted.written_at(*span)) for span in plates_read_out(counted.text)]
    spans += [
        ("address", text.written_at(*span))
        for look in (whereabouts, workplaces, schools, homes, recognised)
        for span in look(text.text, words)
    ]
    found: list[tuple[str, int, int]] = []
    for kind, (start, end) in sorted(spans, key=lambda each: each[1]):
        if found and start < found[-1][2]:
            kind, start, last = found.pop()
            end = max(end, last)
        found.append((kind, start, end))
    return tuple(Found(kind, written[start:end].strip()) for kind, start, end in found)
