"""The English words of dates."""

import re

from bot.dates.words import (
    COUNT,
    CUT,
    DAY,
    DECIMAL,
    HOUR,
    ISO,
    MINUTE,
    NUMBERS,
    YEAR,
    Words,
    any_of,
    compiled,
    numbered,
    searched,
    whole,
)

_NUMBERS = (
    numbered("one|a|an two three four five six seven eight nine ten eleven twelve")
    | {"a couple of": 2, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50}
    | {"sixty": 60, "ninety": 90}
)
_HOUR_WORDS = any_of(word for word, number in _NUMBERS.items() if number < 13 and not word.startswith("a"))
_MINUTES = {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "forty five": 45, "fifty": 50}
_WEEKDAYS = numbered("monday tuesday wednesday thursday friday saturday sunday", 0)
_WEEKDAYS_CUT = numbered("mon tues|tue weds|wed thurs|thur|thu fri sat sun", 0)
_MONTHS = numbered(
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct"
    " november|nov december|dec"
)
_MONTH = rf"(?P<month>{any_of(_MONTHS)})\b\.?"
_SHIFTS = {
    "this": "this",
    "this coming": "coming",
    "coming": "coming",
    "next": "next",
    "next week": "next-week",
    "of next week": "next-week",
    "a week on": "plus-7",
    "a week from": "plus-7",
    "week": "plus-7",
    "fortnight": "plus-14",
    "two weeks on": "plus-14",
    "a fortnight on": "plus-14",
    "last": "last",
    "gone": "last",
    "just gone": "last",
    "following": "following",
    "the following": "following",
    "after next": "after-next",
}
_FRACTIONS = {
    "half past": 30,
    "half": 30,
    "quarter past": 15,
    "quarter to": -15,
    "a quarter past": 15,
    "a quarter to": -15,
}
_PAST = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "twenty five": 25} | {
    str(n): n for n in (5, 10, 20, 25)
}
_FRACTIONS |= {f"{said} {past}": n for said, n in _PAST.items() for past in ("past", "minutes past")}
_FRACTIONS |= {f"{said} minutes to": -n for said, n in _PAST.items()}
_LONG_FRACTIONS = {"and a half": 30, "and a quarter": 15, "quarter": 15, "three quarters": 45}
_DAYS_IN_WORDS = numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
    " seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth"
    " twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
_MORNING, _AFTERNOON, _EVENING = range(1, 12), range(12, 19), range(17, 24)
_PARTS = {
    "morning": _MORNING,
    "afternoon": _AFTERNOON,
    "evening": _EVENING,
    "night": range(18, 24),
    "tonight": _EVENING,
}
_BEFORE = (
    r"the\s+following|following|this coming|this|coming|next|last|a week on|a week from|two weeks on|a fortnight on"
)
_ORDINALS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1,
}  # fmt: skip
_FEASTS = {
    "epiphany": (6, 1), "st george's day": (23, 4), "juneteenth": (19, 6),
    "st andrew's day": (30, 11),
    "new year's day": (1, 1), "new years day": (1, 1), "valentine's day": (14, 2), "valentines day": (14, 2),
    "st patrick's day": (17, 3), "halloween": (31, 10), "bonfire night": (5, 11), "remembrance day": (11, 11),
    "canada day": (1, 7), "christmas eve": (24, 12), "xmas eve": (24, 12), "christmas day": (25, 12), "xmas day": (25, 12),
    "christmas": (25, 12), "xmas": (25, 12), "boxing day": (26, 12), "new year's eve": (31, 12), "new years eve": (31, 12),
    "nye": (31, 12),
}  # fmt: skip
_MOVABLE = {
    "mothering sunday": -21, "shrove tuesday": -47, "pancake tuesday": -47, "pancake day": -47, "ash wednesday": -46, "palm sunday": -7,
    "maundy thursday": -3, "good friday": -2, "holy saturday": -1, "easter sunday": 0, "easter day": 0, "easter": 0,
    "easter monday": 1, "ascension day": 39, "whit sunday": 49, "pentecost": 49, "whit monday": 50,
}  # fmt: skip
_AT = r"(?:(?:at|from|around|about|approximately|approx\.?|circa|roughly|for|starting)\s+|[@~]\s?){0,3}"
_NUMBER = rf"{COUNT}|{any_of(_NUMBERS)}"


def _days() -> dict[str, re.Pattern[str]]:
    patterns = {
        "iso": ISO,
        "numbers": rf"(?:on\s+)?(?:{NUMBERS})",
        "named": rf"(?:on\s+)?(?:the\s+)?(?:{DAY}(?:st|nd|rd|th)?\.?|(?P<day2>{any_of(_DAYS_IN_WORDS)}))(?:\s+of)?\s+{_MONTH}{YEAR}",
        "named-month-first": rf"(?:on\s+)?{_MONTH}\s+(?:the\s+)?(?:{DAY}(?:st|nd|rd|th)?|(?P<day2>{any_of(_DAYS_IN_WORDS)}))"
        rf"(?![\w:])(?!\s?[-–—]\s?[0-9]{{1,2}}(?!:[0-5])){YEAR}",
        "of-month": rf"(?:on\s+)?the\s+{DAY}(?:st|nd|rd|th)(?!\w)|(?:on\s+)?(?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)"
        r"(?=,?\s+(?:at\s+[0-9]|[0-9]{1,2}(?:[:.][0-5][0-9])?\s?[ap]\.?m|[0-9]{1,2}:[0-5][0-9]))",
        "later": rf"in\s+(?P<count>{_NUMBER})\s+(?P<unit>days?|weeks?|fortnights?|months?|years?)(?!\w)"
        rf"|(?P<count2>{_NUMBER})\s+(?P<unit2>weeks?|fortnights?)\s+(?:from\s+)?(?P<from>today|tomorrow|now)(?!\w)",
        "moment": rf"in\s+(?:(?P<count>{_NUMBER}|[0-9][.,]5)"
        r"(?:\s+(?P<fraction2>and a half|and a quarter))?\s?(?P<unit>h|hrs?|hours?|mins?|minutes?)"
        r"(?:\s?(?P<minutes>[0-5][0-9])(?:\s?(?:mins?|minutes?))?|\s+(?P<fraction>and a half|and a quarter))?"
        r"|(?P<half>half)\s+an\s+hour|a\s+(?P<quarter>quarter)\s+of\s+an\s+hour|(?P<three>three)\s+quarters\s+of\s+an\s+hour)(?!\w)"
        rf"|(?P<count2>{_NUMBER})\s?(?P<unit2>hours?|minutes?)\s+from\s+now(?!\w)",
        "ago": rf"(?P<count>{_NUMBER})\s+(?P<unit>days?|weeks?|months?|years?|hours?)\s+ago(?!\w)",
        "beside": rf"(?:the\s+)?(?:day\s+(?P<side>before|after)|(?P<count>{_NUMBER})\s+(?P<unit>days?|weeks?)\s+(?P<side2>before|after)"
        rf"|(?P<weekday>{any_of(_WEEKDAYS)})\s+(?P<side3>before|after))"
        rf"\s+(?P<feast>{any_of((*_FEASTS, *_MOVABLE))})(?!\w)(?:\s+(?P<year>[0-9]{{4}})(?!\w))?",
        "word": r"(?:today|tomorrow|(?:the\s+)?day\s+after\s+tomorrow|yesterday|last\s+night)(?!\w)",
        "today": r"this\s+(?P<part>morning|afternoon|evening)(?!\w)|(?P<part2>tonight)(?!\w)",
        "weekend": r"(?:this|at\s+the|on\s+the)\s+weekend(?!\w)",
        "nth": rf"(?:on\s+)?(?:the\s+)?(?P<nth>{any_of(_ORDINALS)})\s+(?P<weekday>{any_of(_WEEKDAYS)})\s+(?:in|of)\s+"
        rf"(?:{_MONTH}{YEAR}|(?P<span>next\s+month|(?:the|this)\s+month)(?!\w))",
        "feast": rf"(?:on\s+|at\s+)?(?P<feast>{any_of((*_FEASTS, *_MOVABLE))})(?!\w)(?:\s+(?P<year>[0-9]{{4}})(?!\w))?",
        "weekday": rf"(?:on\s+)?(?:(?P<any>a|one|some|any)\s+)?(?:(?P<before>{_BEFORE})\s+)?(?P<weekday>{any_of(_WEEKDAYS)})(?!\w)"
        r"(?:\s+(?P<after>of next week|next week|fortnight|week|following"
        r"|after next|just gone|gone|next(?=\s+(?:at\s+)?[0-9]|\s*$))(?!\w))?",
        "weekday-cut": rf"(?:on\s+)?(?:(?P<before>{_BEFORE})\s+)?(?P<weekday>{any_of(_WEEKDAYS_CUT)}){CUT}",
    }
    return {kind: re.compile(pattern) for kind, pattern in patterns.items()}


def _series() -> dict[str, re.Pattern[str]]:
    names = rf"(?:{any_of(_WEEKDAYS)})"
    cut = any_of(_WEEKDAYS_CUT)
    units = r"(?:mornings?|afternoons?|evenings?|days?|weekdays?|weeks?|months?|fortnights?)"
    number = r"(?P<interval>other|second|alternate|two|three|four|third|fourth|[2-9])"
    patterns = {
        "every": r"(?:once\s+a|twice\s+a|every|each|alternate|weekly|monthly|fortnightly|biweekly|daily)(?!\w)",
        "sign": rf"(?:every|each)\s+(?:(?:{any_of(_ORDINALS)})\s+(?={names})|{number}\s+)?(?:{units}|{names}s?|{cut})(?!\w)"
        rf"|(?:every|each)\s+[0-9]+\s+\w+|(?:on\s+)?(?:(?P<interval2>alternate)\s+)?{names}s(?!\w)|(?:once|twice)\s+a\s+\w+|(?:weekly|monthly|fortnightly|biweekly|daily)(?!\w)",
        "fortnight": r"(?:fortnightly|every\s+fortnight|every\s+other\s+week|every\s+second\s+week|(?:on\s+)?alternate\s+weeks)(?!\w)",
        "nth": rf"(?:(?:on\s+)?the\s+)?(?P<nth>{any_of(_ORDINALS)})\s+(?P<weekday>{any_of(_WEEKDAYS)})s?(?!\w)",
        "monthday": r"(?:on\s+)?the\s+(?P<day>[0-9]{1,2})(?:st|nd|rd|th)(?!\w)",
        "month": r"(?:(?:of|in)\s+)?(?:(?:every|each)\s+(?:(?:[2-9]|other|two|three)\s+)?months?|monthly|(?:of|in)\s+the\s+month)(?!\w)",
        "daily": r"(?:daily|(?:every|each)\s+(?:day|(?P<part>morning|afternoon|evening)))(?!\w)"
        r"|(?P<working>every\s+weekday|on\s+weekdays|weekdays)(?!\w)",
        "week": r"(?:weekly|(?:every|each)\s+(?:[2-9]\s+|other\s+|second\s+|two\s+|three\s+|four\s+)?weeks?)(?!\w)",
        "weekday": rf"(?:(?:and|&|,)\s*)?(?:(?:on|every|each|alternate)\s+)?(?P<weekday>{any_of(_WEEKDAYS)})s?(?!\w)",
        "until": r"(?:until|till?|through|up\s+to)\s+(?!(?:[0-9]{1,2}\s?(?:[ap]\.?m|:[0-9])|[0-9]{1,2}\s*$|noon|midnight))",
        "since": r"(?:starting|beginning|from|as\s+of|since)\s+(?:on\s+|from\s+)?(?:the\s+)?"
        r"(?=[0-9]{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]{3}|[a-z]{3,9}\.?\s+[0-9])"
        r"(?!(?:noon|midnight))",
        "count": rf"(?:for\s+|\(?)(?P<count>{_NUMBER})\s+(?P<of>times|sessions|meetings)(?!\w)"
        rf"|for\s+(?P<count2>{_NUMBER})\s+(?P<of2>weeks|months?)(?!\w)",
        "but": r"(?:once|twice|except|but|excluding|alternating|or|starting|beginning|biweekly"
        r"|even|odd|during|term(?:[-\s]time)?|school|holidays)(?!\w)"
        rf"|(?:{any_of(_ORDINALS)})\s*(?:and|,|&)\s*(?:the\s+)?(?:{any_of(_ORDINALS)})(?!\w)"
        r"|[0-9]{1,2}(?:st|nd|rd|th)\s*(?:and|,|&)\s*(?:the\s+)?[0-9]{1,2}(?:st|nd|rd|th)"
        rf"|(?<!every )(?<!each )(?:[0-9]+|{any_of(_NUMBERS.keys() - {'a', 'an', 'one'})})\s+{names}s(?!\w)",
        "holidays": r"(?:except|excluding|but\s+not)\s+(?:on\s+)?(?:bank|public)\s+holidays?(?!\w)",
        "bounds": rf"(?:from|in|of|since|until|till?|through|to|during|as\s+of)\s+{_MONTH}(?!\w)",
    }
    return searched(patterns)


def english() -> Words:
    """The words of English."""
    hours_said = rf"(?P<hours>[0-9]{{1,2}}|{any_of(_NUMBERS)})"
    spelled_months = ("january", "february", "september", "october", "november", "december")
    half = r"(?P<half>[ap])(?:\.\s?m\.?|m\b)(?!\w)(?!\s+i\b)"  # "10:00 Am I alone?": the title begins at Am
    return Words(
        language="en",
        days=_days(),
        week=re.compile(
            r"(?:(?:on|of)\s+)?(?:(?:the\s+)?(?P<second>week\s+after\s+next)|(?:(?P<next>next)|(?P<last>last)|this)\s+week)(?!\w)"
        ),
        hours=compiled(
            rf"{_AT}(?P<hour>{HOUR}|{_HOUR_WORDS})(?:[:.]{MINUTE})?\s?{half}",
            rf"{_AT}(?P<hour>1[0-2]|0?[1-9])(?P<minute>[0-5][0-9])\s?{half}",
            rf"{_AT}(?P<hour>{_HOUR_WORDS})[\s-](?P<minutes>{any_of(_MINUTES)})\s?{half}",
            rf"{_AT}(?P<fraction>{any_of(_FRACTIONS.keys() - {'half'})})\s+(?P<hour>{HOUR}|{_HOUR_WORDS})"
            rf"(?:\s?{half})?(?!\w)",
            rf"{_AT}(?P<hour>{HOUR}|{_HOUR_WORDS})\s+o'?clock(?:\s?{half})?(?!\w)",
            rf"{_AT}(?P<hour>{HOUR})(?::{MINUTE}|h(?P<minute2>[0-5][0-9])?)(?!\w)",
            rf"{_AT}(?P<hour>2[0-3]|[01][0-9])(?P<minute>[0-5][0-9])\s?(?:hrs?|hours?)(?!\w)",
            rf"{_AT}(?:12\s+)?(?P<word>noon|mid-?\s?day|midnight)(?!\w)",
            rf"(?P<hour>{HOUR}|{_HOUR_WORDS})(?=\s+(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night|tonight)(?!\w))",
        ),
        loose_hours=compiled(
            rf"{_AT}(?P<fraction>half)\s+(?P<hour>{HOUR}|{_HOUR_WORDS})(?!\w)(?!\s+(?:an?|the|of)\b)",
            rf"(?:(?:at|around|about|approx\.?|from|for)\s+|[@~]\s?){{1,3}}(?P<hour>{_HOUR_WORDS})[\s-](?P<minutes>{any_of(_MINUTES)})(?!\w)",
            rf"(?:(?:at|around|about|approx\.?|approximately|from|circa|roughly)\s+|[@~]\s?){{1,3}}(?P<hour>{HOUR}|{_HOUR_WORDS})(?:[:.]{MINUTE})?(?!\w)(?!\s+(?:{any_of(_MINUTES)})\b)",
            rf"{_AT}(?P<hour>{HOUR})\.{MINUTE}(?!\w)(?!\.[0-9])",
            rf"{_AT}(?P<hour>1[0-9]|2[1-3]|0[0-9])(?P<minute>[0-5][0-9])(?!\w)(?![/.,:-][0-9])",
            rf"(?P<hour>{HOUR}|{_HOUR_WORDS})(?=\s+(?:tomorrow|this)\s+(?:morning|afternoon|evening)(?!\w)|\s+on\s+)",
        ),
        bare_hour=re.compile(rf"{_AT}(?P<hour>{HOUR}|{_HOUR_WORDS})(?:[:.]{MINUTE})?(?!\w)"),
        until=re.compile(r"\s*(?:[-–—]|(?P<word>to|until|till?|'til)\s)\s*"),
        lasting=re.compile(r"[\s,;(]*for\s+(?:about\s+)?"),
        unsure_hours={hour: (hour + 12,) for hour in range(1, 7)} | {hour: (hour, hour + 12) for hour in range(7, 10)},
        part_of_hour=re.compile(r"in\s+the\s+(?P<part>morning|afternoon|evening)(?!\w)|at\s+(?P<part2>night)(?!\w)"),
        part_of_day=re.compile(r"(?:in\s+the\s+)?(?P<part>morning|afternoon|evening|night)(?!\w)"),
        parts=_PARTS,
        usual={
            "morning": (9, 10, 11), "afternoon": (14, 15, 16), "evening": (18, 19, 20), "night": (18, 19, 20), "tonight": (18, 19, 20),
        },
        weekdays=_WEEKDAYS | _WEEKDAYS_CUT,
        shifts=_SHIFTS,
        day_first=False,
        numbers=_NUMBERS | _DAYS_IN_WORDS,
        minutes=_MINUTES,
        fractions=_FRACTIONS | _LONG_FRACTIONS,
        fractions_of_clock=frozenset(_PAST),
        months=_MONTHS,
        ordinals=_ORDINALS,
        near_days={"today": 0, "tomorrow": 1, "day after tomorrow": 2, "yesterday": -1, "last night": -1},
        feasts=_FEASTS,
        movable=_MOVABLE,
        units={
            "day": ("days", 1), "week": ("days", 7), "fortnight": ("days", 14), "month": ("months", 1), "year": ("months", 12),
            "h": ("minutes", 60), "hr": ("minutes", 60), "hour": ("minutes", 60), "min": ("minutes", 1), "minute": ("minutes", 1),
        },
        in_days={},
        either=re.compile(r"[\s,;]*(?:(?:or|and|then)(?:\s+(?:on|at))?\s+|[/&+](?=\s|[0-9])\s*)"),
        names=re.compile(r"(?:^|\W)(?:of|of\s+the|the)\s*$"),
        habit=re.compile(r"(?!)"),
        streets=re.compile(r"(?!)"),
        instead=re.compile(r"(?:instead\s+of|rather\s+than|moved\s+from|postponed\s+from)\s*$"),
        turns=re.compile(
            rf"(?:(?:^|\W)(?:{any_of(_ORDINALS)})\s+(?:(?:and|or|&)\s+(?:the\s+)?)?$|weekend\s+of(?:\s+the)?\s*$"
            rf"|(?:[0-9]+|{any_of(_NUMBERS.keys() - {'a', 'an', 'one'})})\s+(?:{any_of(_WEEKDAYS)})s\W.*$"
            r"|(?:quarter|minutes?)\s+(?:to|past)\s*$|(?:^|\W)the\s+other\s*$"
            r"|(?:^|\W)(?:black|cyber|giving|remembrance|bank\s+holiday|super\s+bowl)\s*$)|"
            r"[0-9](?:st|nd|rd|th)?\s*(?:or|and|[/&])\s*(?:the\s+)?$|(?:^|\W)(?:not|except|before|after|since|until|till?|by|between|unless|from|as\s+of|later\s+than|end\s+of|start\s+of|early|late|mid|beginning\s+of)"
            r"[\s-]*(?:the\s+|on\s+)?$|[0-9](?:st|nd|rd|th)?\s*(?:to|[-–—])\s*$|\bfrom\s+\w+\s+to\s*$"
        ),
        vague=re.compile(
            r"(?<!\w)(?:(?:next|this)\s+(?:month|week|weekend|year)"
            r"|(?:even|odd)\s+weeks?|every\s+(?:year|quarter|couple)|yearly|annually|quarterly|(?:during|over|in)\s+the\s+(?:\w+\s+)?holidays|within\s+\w+\s+(?:days|weeks|months)|(?:in|of)\s+20[2-9][0-9](?!\w)"
            rf"|(?:(?:end\s+of|start\s+of|beginning\s+of|early|late|mid|{any_of(_ORDINALS)})[\s-]+|(?:in|during)\s+){_MONTH})"
        ),
        dangling=re.compile(r"(?:\s+(?:on|the|of|for|at|in|this|from|by|and))+$"),
        joins=re.compile(r"(?:(?:or|and|then|at|to|until|till|from|on|for|@)\s+)+"),
        strays=re.compile(r"(?:fifteen|thirty|forty-five|next\s+(?:week|month)|following|after\s+next|at\s+the\s+latest|(?:my|your|our|their|local|uk|us|london|paris|dublin|new\s+york|eastern|central|pacific|mountain|british|irish|french|european)\s+time|utc|gmt|cet|cest|bst|[ecmp][sd]t)(?!\w)"),
        places=re.compile(
            r"(?:at|in|room|the\s+(?:library|hall|park|caf[e]|church|centre|center|town\s+hall)|@|outside|by\s+the|online|via|on\s+(?:zoom|teams|jitsi)"
            r"|[0-9]+[a-z]?,?\s+\w+\s+(?:street|st|road|rd|lane|avenue|ave))(?!\w)"
        ),
        rooms=re.compile(
            r"(?:(?:in\s+)?room\s+\S|at\s+(?:the\s+)?\S|outside\s+\S|online\Z|on\s+(?:zoom|teams|jitsi)(?!\w)"
            r"|[0-9]+[a-z]?,?\s+\w+\s+(?:street|st|road|rd|lane|avenue|ave)(?!\w))(?:\S*\s+){0,5}\S*\Z"
        ),
        polite=re.compile(r"[\s,;.:!?()-]*(?:please|pls|thanks|thank\s+you|sharp|ok)?[\s.,;:!?()-]*"),
        about=re.compile(r"(?:about|around|approximately|approx\.?|roughly)(?!\w)"),
        lengths=(lengths := compiled(
            rf"(?P<hours>{DECIMAL}|{any_of(_NUMBERS)})\s?(?:h|hrs?|hours?)",
            rf"{hours_said}\s?(?:h|hrs?|hours?),?\s?(?:and\s+)?"
            rf"(?P<minutes>[0-5]?[0-9]|{any_of(_NUMBERS)})\s?(?:m|mins?|minutes?)?",
            rf"{hours_said}\s+(?:hours?\s+)?(?P<fraction>and a half|and a quarter)(?:\s+hours?)?",
            r"(?P<hours>[0-9]{1,2}):(?P<minutes>[0-5][0-9])",
            rf"(?P<minutes>[0-9]{{1,4}}|{any_of(_NUMBERS)})\s?(?:m|mins?|minutes?)",
            r"(?:an?\s+)?(?P<fraction>half|quarter|three quarters)(?:\s+of)?(?:\s+an)?\s+hour",
        )),
        whole_lengths=whole(lengths),
        title_lengths=compiled(
            rf"\A(?:an?\s+)?(?:(?P<hours>{DECIMAL}|{any_of(_NUMBERS)})[\s-]?(?:hours?|hrs?)|(?P<minutes>[0-9]{{2,3}}|{any_of(_NUMBERS)})[\s-]?(?:minutes?|mins?))"
            r"(?=\s+(?!(?:from|before|after|away|late|early|ahead|earlier|later|until|till|to|past|or|and|drive|notice)(?!\w))[a-z])",
            rf"(?<=\w\s)(?<!\bin\s)(?<!within\s)(?<!every\s)(?<!after\s)(?<!last\s)(?<!next\s)(?<!first\s)(?:(?P<hours>{DECIMAL})\s?(?:hours|hrs)"
            r"|(?P<minutes>[0-9]{2,3})\s?(?:minutes|mins))"
            rf"(?=[\s,]+(?:on\s+)?(?:{any_of(_WEEKDAYS)}|tomorrow|today|tonight|[0-9]{{1,2}}(?:st|nd|rd|th)?\s+[a-z])(?!\w))",
        ),
        spellings={
            "tmrw": "tomorrow", "tmr": "tomorrow", "tomoz": "tomorrow", "2moro": "tomorrow", "2morrow": "tomorrow", "tommorow": "tomorrow",
            "tommorrow": "tomorrow", "tomorow": "tomorrow", "2nite": "tonight", "tonite": "tonight", "2day": "today",
        },
        spelled={each: each for each in (*_WEEKDAYS, "tomorrow", *spelled_months)}
        | {"wensday": "wednesday", "wendesday": "wednesday", "wednsday": "wednesday", "wenesday": "wednesday", "teusday": "tuesday"},
        unlike=frozenset(("sundry", "sundae", "mandy", "septembre", "octobre", "novembre", "decembre")),
        series=_series(),
    )  # fmt: skip
