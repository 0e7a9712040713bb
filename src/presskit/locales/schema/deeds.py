"""The shape of the family `deeds`: what somebody did."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """What somebody did: founded, launched, signed, joined, acquired … (see `entities/statements/deeds.py`). Words are
    folded as the grammars of amounts fold them (lower case, one apostrophe); a phrase is a string of several tokens."""

    finite: Mapping[str, str]  # verb forms that need a subject before them -> predicate
    participles: Mapping[str, str]  # forms that are active or passive by what stands before them -> predicate
    bare: Mapping[str, str]  # forms that need one of `futures` or `announcing` before them (infinitives) -> predicate
    nouns: Mapping[str, str]  # "acquisition" of something -> predicate
    having: frozenset[str]  # auxiliaries of the active voice
    being: frozenset[str]  # auxiliaries of the passive voice
    futures: frozenset[str]
    doubts: frozenset[str]  # words that make it no fact: negations, modals, plans
    conditions: tuple[str, ...]  # phrases before a subject that make what follows no fact: "if", "rumours that"
    inverted: frozenset[str]  # verbs that do so right before it, at the beginning of a clause: "Had X signed"
    simple_past: bool  # participles are the past tense too: "signed"
    given: bool  # "X was awarded Y": the passive of giving is about who is given something
    elsewhere: frozenset[str]  # prepositions behind a participle that then means something else: "launched" on
    prefixes: frozenset[str]  # parts of a word before a hyphen that go with a participle: "co"-founded
    funds: frozenset[str]  # what is raised, between the noun and its "of": "levée de fonds de"
    adverbs: frozenset[str]  # between subject, auxiliary and verb
    pronouns: frozenset[str]  # stand for the subject of the announcement before them
    also: frozenset[str]  # between two verbs of one subject: "and"
    clauses: frozenset[str]  # words that open a clause with a subject of its own, beside `relatives`
    relatives: frozenset[str]  # stand for the name right before them
    reflexives: frozenset[str]  # before a verb that then means something else
    announcing: frozenset[str]  # verbs whose subject does what is announced
    joins: frozenset[str]
    articles: frozenset[str]
    determiners: frozenset[str]  # articles, possessives and numbers that open what is done
    of: frozenset[str]
    by: frozenset[str]
    at: frozenset[str]  # between a verb and what is joined: "intègre" à
    partner: frozenset[str]  # "avec", "entre": go on with what is signed
    posts: tuple[str, ...]  # phrases between an appointed person and the post: "au poste de", "as"
    bounds: frozenset[str]  # words that end a noun phrase
    starting: frozenset[str]  # words before "of" and a day that count from it: "à compter" du
    since: frozenset[str]  # words before a date that is no day of the deed: "d'ici" 2030
    things: Mapping[str, frozenset[str]]  # predicate -> nouns, one of which must be what is done
    calls: frozenset[str]  # nouns that `called` goes on with: a "call" for papers
    called: frozenset[str]
    purposes: tuple[str, ...]  # phrases between an amount and what it is for
    spent: frozenset[str]  # verbs after which `into` leads to what an amount is for
    into: frozenset[str]
