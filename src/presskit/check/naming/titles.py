"""`title.differs`: the same person with another role, by the language-neutral keys of the roles."""

from collections.abc import Iterator
from functools import cache

from presskit import locales
from presskit.check.comparison import SIDES, Comparison, quoted
from presskit.check.figures import fold, words
from presskit.locales.cognates import cognates
from presskit.locales.offices import VAGUE, alike
from presskit.model import Finding, Mention, Person, Side

NEAR = 90  # characters around a name in which a role may stand


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Linked people whose roles cannot mean the same office."""
    people: dict[Side, dict[int, Person]] = {
        side: {person.mention: person for person in comparison.version(side).mentions.people} for side in SIDES
    }
    seen: set[tuple[str, str, str]] = set()
    for link in comparison.links.links:
        fr, en = people["fr"].get(link.fr), people["en"].get(link.en)
        if not fr or not en or not fr.role_key or not en.role_key or alike(fr.role_key, en.role_key):
            continue
        if _like_words(fr.role, en.role) or _shared(fr, en):
            continue
        one, other = comparison.fr.mentions.mentions[link.fr], comparison.en.mentions.mentions[link.en]
        if _beside(comparison, "en", other, fr.role_key) or _beside(comparison, "fr", one, en.role_key):
            continue
        key = (fold(fr.name), fr.role_key, en.role_key)
        if key in seen:
            continue
        seen.add(key)
        score = min((comparison.ties[k].score for k in comparison.ties_of("fr", one.start, one.end)), default=1.0)
        yield comparison.finding(
            "title.differs",
            "error" if _sure(fr, en) else "info",
            (
                f"{fr.name} : {quoted(fr.role, 'fr')} en français, {quoted(en.role, 'en')} en anglais.",
                f"{fr.name}: {quoted(fr.role, 'fr')} in French, {quoted(en.role, 'en')} in English.",
            ),
            fr=fr.role_span or (one.start, one.end),
            en=en.role_span or (other.start, other.end),
            score=score,
        )


def _sure(fr: Person, en: Person) -> bool:
    """Is it certain what both offices are: no noun that means many, no modifier that says the other office ("président
    du comité d'organisation", "organiser"), and every office known where several are named?"""
    if {fr.role_key, en.role_key} & VAGUE:
        return False
    if any(_several(p.role) and len(_offices(p.role, side)) < 2 for p, side in ((fr, SIDES[0]), (en, SIDES[1]))):
        return False
    heads = (words(fr.role)[:1], words(en.role)[-1:])
    if any(set(said) & locales.get(side).checks.broad_offices for side, said in zip(SIDES, heads, strict=True)):
        return False
    after = words(fr.role)[2:]  # but not the adjective of the office ("directrice générale", "Director General")
    return not any(len(w) >= 7 and w[:6] == head[:6] for w in after for head in heads[1])


def _like_words(fr: str, en: str) -> bool:
    """Is the French noun one the English title has too (administrateur, System Administrator)?"""
    nouns = words(fr)[:1]
    return any(
        len(noun) >= 6 and (cognates(noun, word) or cognates(noun.removesuffix("s"), word))
        for noun in nouns
        for word in words(en)
    )


@cache
def _joins() -> frozenset[str]:
    return frozenset().union(*(locales.get(lang).names.joins for lang in locales.LANGUAGES))


def _several(role: str) -> bool:
    """Are several offices named ("President and CEO")?"""
    return not _joins().isdisjoint(words(role))


def _shared(fr: Person, en: Person) -> bool:
    """Where a version names several offices, is one of them the other version's?"""
    if not (_several(fr.role) or _several(en.role)):
        return False
    return any(alike(one, other) for one in _offices(fr.role, "fr") for other in _offices(en.role, "en"))


def _offices(role: str, side: Side) -> frozenset[str]:
    """The keys of all offices that a role names; a long name is not the short one in it."""
    said, found = f" {' '.join(words(role))} ", set()
    for form, key in _forms(side):
        if f" {form} " in said:
            said = said.replace(f" {form} ", "  ")
            found.add(key)
    return frozenset(found)


@cache
def _forms(side: Side) -> tuple[tuple[str, str], ...]:
    forms = [(" ".join(words(form)), key) for form, key in locales.get(side).roles.nouns]
    return tuple(sorted(forms, key=lambda row: (-len(row[0]), row)))


def _beside(comparison: Comparison, side: Side, mention: Mention, key: str) -> bool:
    """Does a role of this key stand near a name too? People have several roles, and the nearest was taken."""
    text = comparison.version(side).document.text
    around = text[max(0, mention.start - NEAR) : mention.end + NEAR]
    return key in _offices(around, side)
