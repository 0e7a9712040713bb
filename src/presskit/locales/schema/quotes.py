"""The shape of the family `quotes`: quotations and their speakers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotes:
    """Quotations and their speakers (see `entities/speech/quotes.py`). All words lower-case."""

    verbs: frozenset[str]  # finite forms that report speech ("déclare", "said")
    participles: frozenset[str]  # forms that report speech after an auxiliary ("déclaré")
    auxiliaries: frozenset[str]  # "a", "ont", "has"
    according: tuple[str, ...]  # "selon", "according to": before whoever speaks, ahead of the quotation or behind it
    viewpoints: tuple[str, ...]  # "pour", "as": only ahead of it
    pronouns: frozenset[str]  # subjects that stand for the last person named ("il", "she")
    naming: frozenset[str]  # words before a title or label in quotation marks ("baptisé", "entitled", "symposium")
    calling: frozenset[str]  # verbs whose subject finds the words quoted after them ("qualifie", "called")
    agents: frozenset[str]  # prepositions: the name behind one is no subject
    definite: frozenset[str]  # articles before a role somebody named holds
    presiding: frozenset[str]  # before the name of whoever presides ("sous la présidence de", "chaired by")
    tonic: frozenset[str]  # pronouns behind "pour", "selon", for somebody named before
    closings: tuple[str, ...]  # what a sentence behind a quotation opens with that names who said it: "par ces mots"
    several: frozenset[str]  # articles before a role of several people ("les")
    heralds: frozenset[str]  # words before the name in a line above a quotation: "Quote from"
    that: frozenset[str]  # between a verb that reports and what is reported
    objects: frozenset[str]  # elided pronouns before a verb that reports: "s'", "l'"
    incised: bool  # the clause that reports may stand within the marks: "« Oui, dit X, nous … »"
    indefinite: frozenset[str]  # articles before a role of somebody who is not named
    complements: frozenset[str]  # what leads from a role to its institution ("de", "of")
    linking: frozenset[str]  # words that stand within such a complement
    plural: frozenset[str]  # pronouns for several people
    feminine: frozenset[str]  # pronouns and articles for a woman
    masculine: frozenset[str]  # … for a man
    impersonal: frozenset[str]  # pronouns that stand for nobody in particular ("on")
    concerned: frozenset[str]  # nouns for whom the last speaker spoke of ("l'intéressée")
    epithets: frozenset[str]  # nouns for somebody named before that are no roles ("dernière", "executive")
    ladies: frozenset[str]  # titles of women, without full stop
    gentlemen: frozenset[str]  # titles of men
    feminine_endings: tuple[str, ...]  # of role nouns that only women bear; accents removed
    adjective_endings: tuple[str, ...]  # of adjectives between a role and its complement; accents removed
    women: frozenset[str]  # given names of women, accents removed
    men: frozenset[str]  # given names of men
