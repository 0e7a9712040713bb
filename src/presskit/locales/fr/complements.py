"""Small words that lead from one name to the next: French."""

from presskit.locales.schema.complements import Complements

DATA = Complements(
    of=frozenset(("de", "du", "des", "d'")),
    bare=frozenset(("de",)),
    contracted=frozenset(("du", "des")),
    several=frozenset(("des", "aux", "les")),
    plural=frozenset(("des",)),
    towards=frozenset(("a", "au", "aux")),
    spread=frozenset(("aux",)),
    at=frozenset(("a", "au")),
    on=frozenset(("en", "sur")),
    about=frozenset(("sur",)),
    within=frozenset(("en",)),
    purpose=frozenset(("pour",)),
    further=frozenset(("de", "du")),
    belonging=frozenset(("de", "du", "d'")),
    placing=frozenset(("de", "du", "au", "a")),
    articles=frozenset(("le", "la", "les", "l'")),
    single=frozenset(("le", "la")),
    owned=frozenset(("des", "du", "la", "les", "aux")),
    indefinite=frozenset(("un", "une")),
    pointing=frozenset(("ce", "cette", "ses")),
    calling=frozenset(("ci-apres", "le", "la", "l'", "dit", "dite")),
    ands=frozenset(("et",)),
    ors=frozenset(("ou",)),
    between=frozenset(("puis", "aux", "a", "de", "avec")),
)
