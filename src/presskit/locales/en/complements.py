"""Small words that lead from one name to the next: English, whose names are in capitals throughout."""

from presskit.locales.schema.complements import Complements

DATA = Complements(
    of=frozenset(),
    bare=frozenset(),
    contracted=frozenset(),
    several=frozenset(),
    plural=frozenset(),
    towards=frozenset(),
    spread=frozenset(),
    at=frozenset(("at", "to")),
    on=frozenset(("in", "on")),
    about=frozenset(),
    within=frozenset(),
    purpose=frozenset(),
    further=frozenset(("of", "for")),
    belonging=frozenset(("of", "from")),
    placing=frozenset(),
    articles=frozenset(("the",)),
    single=frozenset(),
    owned=frozenset(),
    indefinite=frozenset(("a", "an")),
    pointing=frozenset(("this", "that", "these")),
    calling=frozenset(("the", "hereafter", "hereinafter")),
    ands=frozenset(("and",)),
    ors=frozenset(("or",)),
    between=frozenset(("also", "with")),
)
