"""The shape of the family `checks`: the words the checks look for."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """Words the checks between two versions look for (see `check/`). Lower case."""

    function_words: frozenset[str]  # articles, pronouns, prepositions, conjunctions, auxiliaries
    negations: frozenset[str]  # words that deny what is said
    privatives: tuple[str, ...]  # beginnings of words (up to 3 letters: words) that deny otherwise
    negative_prefixes: tuple[str, ...]  # before a word, what makes it its contrary
    auxiliaries: frozenset[str]  # verbs beside which a negation stands
    clitics: frozenset[str]  # words between a negation and the verb it denies
    modals: Mapping[str, str]  # forms of modal verbs -> a key that both languages share ("can", "must")
    requests: frozenset[str]  # words before an imperative ("please")
    restrictions: frozenset[str]  # words after a negation that make it none ("not only", "ne … que")
    undone: tuple[str, ...]  # beginnings, without accents, of verbs that deny: to deny them is to affirm
    limits: frozenset[
        str
    ]  # words that set a denial its limit: "not before May" is "in May", "it is long since" « n'a pas … depuis »
    broad_offices: frozenset[str]  # nouns of roles, without accents, that alone do not tell which office it is
    deniers: frozenset[str]  # words with which a verb is denied, elided ones with either apostrophe
    lone_denials: frozenset[str]  # those of them that need no auxiliary before them
    glued_denials: Mapping[str, str]  # verbs with a denial in one word -> the verb
    denying_endings: tuple[str, ...]  # … and the endings that make such words, with either apostrophe
    ordering: frozenset[str]  # verbs that open an order when denied ("don't")
    nevers: frozenset[str]  # words that deny every time: what never was may be "for the first time"
    first: frozenset[str]  # "for the first time"
    alternatives: frozenset[str]  # "…, or it will not be valid"
    asking: frozenset[str]  # "whether it should"
    months: tuple[str, ...]  # as messages write them, January first
    weekdays: tuple[str, ...]  # Monday first
    first_day: str  # of a month, as messages write it
    hours: str  # between hours and minutes
    quarter: str  # before the number of a quarter
    translator_notes: tuple[str, ...]  # what calls a passage a note by the translator
    rising: frozenset[str]  # stems of words for going up
    falling: frozenset[str]  # stems of words for going down
