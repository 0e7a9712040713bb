"""The shape of the family `dates`: dates, times, durations."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """Dates, times and durations (see `entities/calendar/dates.py` and what it calls: `points`, `moments`, `periods`,
    `relative`, `times`, `durations`). Words are in lower case; the names of months and weekdays come from CLDR."""

    day_first: Literal["yes", "open"]  # how 09/07/2025 reads
    months: Mapping[str, int]  # beyond CLDR
    weekdays: Mapping[str, int]  # beyond CLDR
    shy_months: frozenset[str]  # month names that are other words too
    month_cues: frozenset[str]  # words before a month that stands alone
    day_ordinals: frozenset[str]
    articles: frozenset[str]
    before_day: frozenset[str]  # small words before a day: "le" 2/09
    of: frozenset[str]
    to: frozenset[str]
    also: frozenset[str]
    alternatives: frozenset[str]
    between: frozenset[str]
    start: frozenset[str]
    year_cues: frozenset[str]  # words before a bare year
    weak_year_cues: frozenset[str]  # not before a year that a capital follows
    shy_year_cues: frozenset[str]  # not before a round number that a plural follows
    not_year_cues: frozenset[str]
    year_followers: frozenset[str]  # words after a bare year
    year_signs: frozenset[str]  # glued before a year: "FY"
    year_heads: frozenset[str]  # nouns a bare year stands before: 1990 "levels"
    year_nouns: frozenset[str]  # nouns before a bare year, capitalised or not
    parts: frozenset[str]  # "début", "late"
    hyphenated: frozenset[str]  # "mid"-2025
    ordinals: Mapping[str, int]
    quarters: frozenset[str]
    quarter_signs: frozenset[str]
    halves: frozenset[str]
    half_signs: frozenset[str]
    fiscal: frozenset[str]  # between a quarter and its year
    seasons: Mapping[str, int]  # 21 spring … 24 winter (ISO 8601-2)
    no_days: frozenset[str]  # words before "this day" that make it mean so far: "à" ce jour
    season_cues: frozenset[str]
    decades: frozenset[str]
    decade_endings: frozenset[str]
    this: frozenset[str]
    last: frozenset[str]
    next: frozenset[str]
    after: Mapping[str, int]  # after the period: "dernier" -1
    here: frozenset[str]  # ce mois-"ci"
    ends: frozenset[str]  # "year" before "-end 2025"
    periods: Mapping[str, str]  # W, M, Q, Y
    vague_periods: frozenset[str]  # with `this` they point into the text rather than to today
    ago: tuple[str, ...]  # phrases behind one period: counted back from the day of writing ("ago")
    ago_before: tuple[str, ...]  # … before it ("il y a")
    earlier: tuple[str, ...]  # … counted from another day of the text ("earlier", "plus tôt")
    weeks: tuple[str, ...]  # phrases before a day that begins a week: "the week of"
    weekday_cues: frozenset[str]  # words before a weekday that is a day whatever follows
    weekday_not: frozenset[str]  # words before a bare weekday that make it a habit
    weekday_never: frozenset[str]  # words behind one that do: "mardi de" 10 h à 12 h
    day_parts: frozenset[str]  # behind a weekday: "Friday evening"; empty where any word before it will do
    days: Mapping[str, int]  # phrases: "hier" -1
    shy_days: frozenset[str]  # their first words, when they mean "nowadays" as often
    day_verbs: frozenset[str]
    day_verb_endings: tuple[str, ...]
    units: Mapping[str, str]  # Y M W D TH TM TS, X decades, C centuries
    unit_articles: frozenset[str]
    shy_articles: frozenset[str]  # one, before a unit and after a word of `measuring` or a bound
    measuring: frozenset[str]
    unit_fillers: frozenset[str]
    vague_units: frozenset[str]  # no duration with "one"
    age: str
    ages: frozenset[str]  # words before a number of years: "aged" 25
    hours: frozenset[str]
    half_days: Mapping[str, int]
    noon: Mapping[str, str]
    time_cues: frozenset[str]
    rates: frozenset[str]  # after hours they make a rate: "par" jour
    elided: frozenset[str]  # elided forms of `of`, without their apostrophe
    zones: Mapping[str, str]  # phrases: UTC offset, or a name in brackets (RFC 9557)
