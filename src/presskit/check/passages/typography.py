"""`typography.fr`, `typography.en`: the marks of each language. Off unless the settings ask for it.

French: guillemets with no-break spaces inside, a no-break space before : and, in France (fr-FR), before ; ! ? too (in
Canada, fr-CA, none there), the typographic apostrophe, "1er" and not "1ère" for a date, m² and not m2. English: curly
quotation marks, no space before : ; ! ?. One finding a rule and version, at its first place, with how often.
Source of the French rules: Lexique des règles typographiques en usage à l'Imprimerie nationale (2002); for Canada:
Office québécois de la langue française, Vitrine linguistique, "Espacement".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from presskit import locales
from presskit.check.addresses import blanked
from presskit.check.comparison import Comparison
from presskit.model import Finding, Side

_NARROW = "\u00a0\u202f"


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: re.Pattern[str]
    fr: str
    en: str


def _rule(pattern: str, fr: str, en: str) -> _Rule:
    return _Rule(re.compile(pattern), fr, en)


_FRENCH = (
    _rule(rf"«(?![{_NARROW}])|(?<![{_NARROW}])»", "espace insécable à l’intérieur des guillemets",
          "no-break space inside guillemets"),
    _rule(r"(?<=[^\W\d_])'(?=[^\W\d_])", "apostrophe typographique (’)", "typographic apostrophe (’)"),
    _rule(r'"[^"\n]{1,400}"', "guillemets français (« »)", "French quotation marks (« »)"),
    _rule(rf"\b1[èe]re?\b(?= (?:{'|'.join(locales.get('fr').checks.months)}))|\b\d+i?[èe]mes?\b",
          "ordinal abrégé en 1er, 2e", "short ordinals as 1er, 2e"),
    _rule(r"(?<=\d)[\u00a0\u202f ]?[ck]?m[23]\b", "exposant : m², m³", "superscript: m², m³"),
    _rule(rf"(?<=[^\W\d_]):(?=\s)|(?<=\w)(?<![{_NARROW}]) :", "espace insécable avant les deux-points",
          "no-break space before a colon"),
)  # fmt: skip
_FRANCE = _rule(rf"(?<=[^\W\d_])[;!?](?=\s|$)|(?<![{_NARROW}]) [;!?]", "espace fine insécable avant ; ! ?",
                "narrow no-break space before ; ! ?")  # fmt: skip
_CANADA = _rule(r"\s[;!?]", "pas d’espace avant ; ! ? (fr-CA)", "no space before ; ! ? (fr-CA)")
_ENGLISH = (
    _rule(r'"[^"\n]{1,400}"', "guillemets anglais (“ ”)", "curly quotation marks (“ ”)"),
    _rule(r"(?<=[^\W\d_])'(?=[^\W\d_])", "apostrophe typographique (’)", "typographic apostrophe (’)"),
    _rule(r"(?<=\w)\s+[:;!?](?=\s|$)", "pas d’espace avant : ; ! ?", "no space before : ; ! ?"),
)


def findings(comparison: Comparison) -> Iterator[Finding]:
    """The first place of each rule that is not kept, with the number of places."""
    canada = comparison.fr.document.lang_declared.casefold().startswith("fr-ca")
    yield from _broken(comparison, "fr", (*_FRENCH, _CANADA if canada else _FRANCE))
    yield from _broken(comparison, "en", _ENGLISH)


def _broken(comparison: Comparison, side: Side, rules: tuple[_Rule, ...]) -> Iterator[Finding]:
    text = blanked(comparison.version(side).document.text)
    for rule in rules:
        places = [match.span() for match in rule.pattern.finditer(text)]
        if places:
            times_fr = f" ({len(places)} fois)" if len(places) > 1 else ""
            times_en = f" ({len(places)} times)" if len(places) > 1 else ""
            yield comparison.on(
                side,
                f"typography.{side}",
                "info",
                (f"Typographie : {rule.fr}{times_fr}.", f"Typography: {rule.en}{times_en}."),
                places[0],
            )
