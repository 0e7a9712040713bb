"""`name.spelling`: the same person written in two ways that differ by a letter or two."""

from collections.abc import Iterator

from presskit.check.comparison import Comparison
from presskit.model import Finding


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Linked names of people that are nearly, but not quite, the same."""
    from rapidfuzz.distance import DamerauLevenshtein

    fr, en = comparison.fr.mentions.mentions, comparison.en.mentions.mentions
    seen: set[tuple[str, str]] = set()
    for link in comparison.links.links:
        one, other = fr[link.fr], en[link.en]
        pair = (one.text, other.text)
        if one.type != "person" or one.text == other.text or pair in seen:
            continue
        seen.add(pair)
        if len(one.text.split()) != len(other.text.split()):
            continue
        distance = DamerauLevenshtein.distance(one.text.casefold(), other.text.casefold())
        if 0 < distance <= 2:
            yield Finding(
                check="name.spelling",
                severity="error",
                message_fr=f"Le nom s’écrit « {one.text} » en français et « {other.text} » en anglais.",
                message_en=f"The name is spelt “{one.text}” in French and “{other.text}” in English.",
                fr=comparison.ref("fr", one.start, one.end),
                en=comparison.ref("en", other.start, other.end),
            )
