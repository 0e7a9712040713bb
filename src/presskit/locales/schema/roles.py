"""The shape of the family `roles`: roles and titles of people."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Roles and titles of people (see `entities/people/roles.py`). All words lower-case."""

    nouns: tuple[
        tuple[str, str], ...
    ]  # role nouns and fixed titles, feminine forms too, with a key both languages share
    before: frozenset[str]  # what may stand before the noun inside a role ("chief", "senior", "ancien")
    after: frozenset[str]  # adjectives that follow the noun ("général", "délégué", "elect")
    of: frozenset[str]  # prepositions that lead from a role to an affiliation or a field ("of", "de")
    at: frozenset[str]  # prepositions that lead to an affiliation only ("at", "chez")
    field: frozenset[str]  # prepositions that lead to a field ("for", "en", "chargé de")
    titles: tuple[tuple[str, str], ...]  # abbreviated titles that are roles ("gov"), with their keys; no full stop
    academic: frozenset[str]  # keys of roles whose field is a subject, not an institution ("professor of …")
    organs: frozenset[str]  # bodies within an institution: part of the role, never the affiliation ("board")
    by: frozenset[str]  # "represented by"
    kin: frozenset[str]  # relatives of somebody who holds an office ("épouse")
    represented: frozenset[str]  # "led", "headed": before `by`
    leading: tuple[tuple[str, ...], ...]  # phrases before what somebody leads ("à la tête"), folded
    helms: tuple[tuple[str, ...], ...]  # what one of `taking` takes of an institution ("la direction"), folded
    taking: frozenset[str]  # verbs before it ("prend", "assure")
    possessive: frozenset[str]  # before the role somebody holds in what was named before ("son président")
    whose: frozenset[str]  # "dont X est la présidente"
    assemblies: frozenset[str]  # those of `organs` that are institutions when they have a field ("conseil")
    aside: frozenset[str]  # words between a name and its role ("également", "currently")
    copulas: frozenset[str]  # verbs that give a role ("est", "nommé", "becomes")
    around: frozenset[str]  # what may stand around such a verb
    appoints: frozenset[str]  # verbs by which an institution gives a role
    whole: frozenset[str]  # nouns that stand for the institution itself ("du groupe")
    degrees: frozenset[str]  # letters after a name ("PhD", "OBE")
    territorial: frozenset[str]  # keys of roles that are held over a place ("mayor", "ambassador")
    cabinet: frozenset[str]  # keys of roles whose field is named like an institution ("minister")
    one: frozenset[str]  # determiners between a name and its role ("X, a director of …")
    who: frozenset[str]  # relative pronouns
    standing: frozenset[str]  # "representing"
    posts: frozenset[str]  # nouns that lead to a role ("the post of …")
    capacity: frozenset[str]  # words that lead to a role ("as")
    capacities: tuple[tuple[str, ...], ...]  # phrases that do, by their first two words, folded ("en tant")
    related: frozenset[str]  # what follows "relations" and "affaires"
    inner: frozenset[str]  # last words of governing bodies ("conseil d'administration")
    fresh: frozenset[str]  # words before a role that say nothing of the office ("new")
    sorts: tuple[str, ...]  # endings of adjectives between a common noun and the name it introduces
    sciences: tuple[str, ...]  # endings of fields of study
    abstracts: tuple[str, ...]  # ends of abstract nouns: fields of directors, no institutions
    founding: frozenset[str]  # keys of roles held in firms, which have no field
    taught: frozenset[str]  # prepositions between an academic role and its subject
    organs_of: frozenset[str]  # those between a body within an institution and its field
    professors: tuple[str, ...]  # beginnings of titles that are the role of a professor
    states: frozenset[str]  # before an abbreviated title ("U.S. Sen.")
    ministers: frozenset[str]  # role nouns whose field is a portfolio
    deputed: frozenset[str]  # adjectives between such a noun and the portfolio ("délégué")
    charged: frozenset[str]  # words that lead to the portfolio
    inside: frozenset[tuple[str, str]]  # phrases before the institution itself ("au sein de")
    into: frozenset[str]  # prepositions before a body of the institution ("in the Department")
    employed: frozenset[str]  # those of `at` that no place follows ("chez")
    relations: frozenset[str]  # before one of `related`
    dating: frozenset[str]  # capitalised words between a name and its post that are no names (months)
    years: frozenset[str]  # behind a number: an age
    professions: tuple[str, ...]  # endings of role nouns that no list holds ("ologist")
    headed: frozenset[str]  # heads of institutions that open roles too ("Press Officer")
    chief: frozenset[str]  # open titles of the highest rank, up to one of `officer`
    officer: frozenset[str]
    homographs: frozenset[str]  # role nouns of the other language that are other words in this one, folded
