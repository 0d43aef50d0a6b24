"""Telegram's HTML, case by case: what its parser takes, what it takes no notice of, and each of its complaints."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.entities import read_text
from playground.refusals import Refused
from playground.server import Playground
from playground.utf16 import utf16_length, utf16_slice
from playground.world import Person
from tests.playground.wire import Wire

# What is sent -> what is read, and each entity with the words it covers.
READ: list[tuple[str, str, list[tuple[str, str]]]] = [
    # Tags, in any case, with any name they have.
    ("<b>g</b><STRONG>h</strong>", "gh", [("bold", "gh")]),
    ("<i>i</i> <em>j</em>", "i j", [("italic", "i"), ("italic", "j")]),
    ("<u>u</u> <ins>v</ins>", "u v", [("underline", "u"), ("underline", "v")]),
    ("<s>s</s> <strike>t</strike> <del>u</del>", "s t u", [("strikethrough", each) for each in "stu"]),
    ('<tg-spoiler>s</tg-spoiler> <span class="tg-spoiler">t</span>', "s t", [("spoiler", "s"), ("spoiler", "t")]),
    ("<blockquote>q</blockquote>", "q", [("blockquote", "q")]),
    ("<code>c</code> <pre>p</pre>", "c p", [("code", "c"), ("pre", "p")]),
    # An end tag may leave out its name, and have blanks.
    ("<b>g</>", "g", [("bold", "g")]),
    ("<b>g</b  >", "g", [("bold", "g")]),
    # Attributes that mean nothing are no mistake, with or without a value.
    ('<b class="x">g</b>', "g", [("bold", "g")]),
    ("<b class=x id = 'y' hidden>g</b>", "g", [("bold", "g")]),
    ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", "q")]),
    ('<blockquote expandable="">q</blockquote>', "q", [("expandable_blockquote", "q")]),
    ('<code class="x">c</code>', "c", [("code", "c")]),
    ('<code class="language-x">c</code>', "c", [("code", "c")]),
    # Nested ones join, or are cut where another begins.
    ("<b>a<b>b</b>c</b>", "abc", [("bold", "abc")]),
    ("<b>a<i>b</i>c</b>", "abc", [("bold", "a"), ("bold", "bc"), ("italic", "b")]),
    ("<b><i>a</i></b>", "a", [("bold", "a"), ("italic", "a")]),
    ("<i><b>a</b></i>", "a", [("bold", "a"), ("italic", "a")]),
    ("<b>a</b><b>b</b>", "ab", [("bold", "ab")]),
    ("<code>a<b>b</b></code>", "ab", [("code", "ab")]),
    ("<b>a<code>b</code>c</b>", "abc", [("bold", "a"), ("code", "b"), ("bold", "c")]),
    ("<blockquote>a<blockquote>b</blockquote></blockquote>", "ab", [("blockquote", "ab")]),
    ("<blockquote><b>a</b><code>b</code></blockquote>", "ab", [("blockquote", "ab"), ("bold", "a"), ("code", "b")]),
    # Empty ones are dropped.
    ("<b></b>x<i> </i>", "x", []),
    ('x<a href="example.org"></a>', "x", []),
    # Links: without a scheme, with what they cover, and dropped where they are none.
    ("<a href='https://example.org'>l</a>", "l", [("text_link", "l")]),
    ("<a href=example.org>l</a>", "l", [("text_link", "l")]),
    ("<a>example.org</a>", "example.org", [("text_link", "example.org")]),
    ('<a HREF="example.org">l</a>', "l", []),
    ('<a href="http://localhost">l</a>', "l", []),
    ('<a href="nowhere">l</a>', "l", []),
    ('<a href="tg://user?id=42">l</a>', "l", []),
    # Characters by name and number; what is none stays as it is.
    ("&lt;&gt;&amp;&quot;", '<>&"', []),
    ("a&lt b&amp;amp;", "a< b&amp;", []),
    ("&#233;&#xe9;&#xE9", "ééé", []),
    ("&nbsp;&eacute;&apos;", "&nbsp;&eacute;&apos;", []),
    ("a & b &; &# &#x; &#0; &#X41;", "a & b &; &# &#x; &#0; &#X41;", []),
    ("&#1114111; &#9999999999;", "&#1114111; &#9999999999;", []),
    ("&#128512;<b>x</b>", "😀x", [("bold", "x")]),
    # Pictures that a bot may not send, and dates.
    ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", []),
    ('<tg-time unix="1780000000" format="r">soon</tg-time>', "soon", [("date_time", "soon")]),
    ('<tg-time unix="0">never</tg-time>', "never", []),
]


@pytest.mark.parametrize(("sent", "text", "entities"), READ, ids=[case[0] for case in READ])
async def test_html_is_read_as_telegram_reads_it(
    bot: Wire, ana: Person, sent: str, text: str, entities: list[tuple[str, str]]
) -> None:
    message = await bot.do("sendMessage", chat_id=ana.id, text=sent, parse_mode="HTML")
    found = [entity for entity in message.get("entities", []) if entity["type"] not in ("url", "hashtag")]
    shown = [(each["type"], utf16_slice(message["text"], each["offset"], each["length"])) for each in found]
    assert (message["text"], shown) == (text, entities)


@pytest.mark.parametrize(
    "sent",
    [
        '<pre><code class="language-python">x</code></pre>',
        '<code class="language-python"><pre>x</pre></code>',
        "<pre><code class=language-python>x</code></pre>",
    ],
)
async def test_a_pre_with_its_language_is_one_entity(bot: Wire, ana: Person, sent: str) -> None:
    message = await bot.do("sendMessage", chat_id=ana.id, text=sent, parse_mode="HTML")
    assert message["entities"] == [{"type": "pre", "offset": 0, "length": 1, "language": "python"}]


async def test_a_mention_is_of_somebody_the_bot_has_come_across(bot: Wire, ana: Person) -> None:
    text = f'<a href="tg://user?id={ana.id}">elle</a>'
    message = await bot.do("sendMessage", chat_id=ana.id, text=text, parse_mode="HTML")
    (entity,) = message["entities"]
    assert (entity["type"], entity["user"]["first_name"]) == ("text_mention", "Ana")


# What is sent -> the complaint. Offsets are counted in bytes.
REFUSED = [
    ("abc<x>", 'Unsupported start tag "x" at byte offset 3'),
    ("é<X>", 'Unsupported start tag "x" at byte offset 2'),
    ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
    ("1 < 2>", 'Unsupported start tag "" at byte offset 2'),
    ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
    ("1 <2", "Unclosed start tag at byte offset 2"),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("é <", "Unclosed start tag at byte offset 3"),
    ("<b ", 'Empty attribute name in the tag "b" at byte offset 0'),
    ("<b />x</b>", 'Empty attribute name in the tag "b" at byte offset 0'),
    ('<b ="x">', 'Empty attribute name in the tag "b" at byte offset 0'),
    ("<b x", 'Unclosed start tag "b" at byte offset 0'),
    ("<b x=", 'Unclosed start tag "b" at byte offset 0'),
    ("<b x=y", "Unclosed start tag at byte offset 0"),
    ('<b x="y', "Unclosed start tag at byte offset 0"),
    ("<a href=http://x>l</a>", "Unexpected end of name token at byte offset 8"),
    ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ('x<span class="spoiler">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 1'),
    ("a</b>", "Unexpected end tag at byte offset 1"),
    ("<b>a</b", "Unclosed end tag at byte offset 4"),
    ("<b>a</b x>", "Unclosed end tag at byte offset 4"),
    ("<b>é</i>", 'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"'),
    ("<b>a<i>b</b></i>", 'Unmatched end tag at byte offset 8, expected "</i>", found "</b>"'),
    ("<b>gras", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<b><i>gras</i>", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<tg-emoji>👍</tg-emoji>", "Invalid custom emoji identifier specified"),
    ('<tg-time unix="1" format="x">a</tg-time>', "Invalid date format used"),
    (
        "&#xd83d;",
        "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    ),
    ("a\0<b\0>", "Unclosed start tag at byte offset 2"),
]


@pytest.mark.parametrize(("sent", "complaint"), REFUSED, ids=[repr(case[0]) for case in REFUSED])
async def test_wrong_html_is_refused_in_telegrams_words(bot: Wire, ana: Person, sent: str, complaint: str) -> None:
    refusal = await bot.refusal("sendMessage", chat_id=ana.id, text=sent, parse_mode="html")
    assert refusal == f"Bad Request: can't parse entities: {complaint}"


async def test_other_ways_of_marking_are_refused_and_none_is_none(play: Playground, bot: Wire, ana: Person) -> None:
    refusal = await bot.refusal("sendMessage", chat_id=ana.id, text="x", parse_mode="BBCode")
    assert refusal == "Bad Request: unsupported parse_mode"
    assert (await bot.do("sendMessage", chat_id=ana.id, text="<b>x", parse_mode="None"))["text"] == "<b>x"


PIECES = st.sampled_from(
    ["<b>", "</b>", "<i>", "</i>", "<a href='example.org'>", "</a>", "<code>", "</code>", "<pre>", "</pre>", "</>",
     "<blockquote>", "</blockquote>", "<tg-spoiler>", "</tg-spoiler>", "<u x>", "</u>", "é", "😀", " ", "\n", "/aide",
     "&lt;", "&#x1f600;", "<", "&", "\r", "\u202e", "example.org"]
)  # fmt: skip
WORDS = ("can't parse entities: ", "text must be ", "text is too long", "strings must be encoded in UTF-8")


@given(st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=40))
def test_any_html_gives_entities_that_fit_or_telegrams_words(sent: str) -> None:
    check(sent, "HTML", [], WORDS)


@given(
    st.lists(PIECES, max_size=10).map("".join),
    st.lists(
        st.fixed_dictionaries(
            {
                "type": st.sampled_from(["bold", "italic", "code", "pre", "blockquote", "spoiler", "mention"]),
                "offset": st.integers(-1, 12),
                "length": st.integers(-1, 12),
            }
        ),
        max_size=6,
    ),
)
def test_any_entities_are_made_to_fit_or_refused(sent: str, given_entities: list[dict[str, Any]]) -> None:
    check(sent, None, given_entities, ("entity begin", "receive an entity with incorrect ", *WORDS))


def check(sent: str, mode: str | None, entities: list[dict[str, Any]], words: tuple[str, ...]) -> None:
    """It is read and fits, or is refused in one of these words."""
    refusal = None
    try:
        text, found = read_text(sent, mode, entities)
    except Refused as refused:
        refusal = refused
    if refusal is None:
        check_fit(text, found)
    else:
        assert refusal.code == 400
        assert refusal.description.removeprefix("Bad Request: ").startswith(words)


def check_fit(text: str, entities: list[dict[str, Any]]) -> None:
    """In order, not empty, inside the text, on whole characters, nested or apart; nothing in code; text as it is kept."""
    assert text
    assert text == text.rstrip(" \n")
    assert not any(char < " " and char != "\n" for char in text)
    size = utf16_length(text)
    places = [(each["offset"], -each["length"]) for each in entities]
    assert places == sorted(places)
    for index, entity in enumerate(entities):
        start, end = entity["offset"], entity["offset"] + entity["length"]
        assert 0 <= start < end <= size
        assert utf16_slice(text, start, end - start)
        for other in entities[:index]:
            before, after = other["offset"], other["offset"] + other["length"]
            apart = after <= start or end <= before
            assert apart or (before <= start and end <= after)
            assert apart or other["type"] not in ("code", "pre")
            assert apart or other["type"] != entity["type"]
