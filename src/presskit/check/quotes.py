"""`quote.missing`, `quote.truncated`: words somebody is quoted with in one version only, or in part."""

from collections.abc import Iterator

from presskit.check.comparison import Comparison
from presskit.model import Finding, Quote, Side, Version

SHORT, LONG = 0.45, 2.2  # ratio of lengths beyond which a quotation has lost or gained sentences


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Quotations without counterpart, with another speaker, or with a part missing."""
    fr, en = comparison.fr.mentions.quotes, comparison.en.mentions.quotes
    linked_fr = {link.fr for link in comparison.links.quotes}
    linked_en = {link.en for link in comparison.links.quotes}
    sides: tuple[tuple[Side, Version, tuple[Quote, ...], set[int]], ...] = (
        ("fr", comparison.fr, fr, linked_fr),
        ("en", comparison.en, en, linked_en),
    )
    for side, _, quotes, linked in sides:
        for index, quote in enumerate(quotes):
            if index not in linked:
                yield _missing(comparison, side, quote)
    for link in comparison.links.quotes:
        ratio = len(fr[link.fr].text) / max(1, len(en[link.en].text))
        if ratio < SHORT or ratio > LONG:
            yield _truncated(comparison, fr[link.fr], en[link.en], link.score)


def _missing(comparison: Comparison, side: Side, quote: Quote) -> Finding:
    who = ", ".join(quote.speakers)
    words = quote.text if len(quote.text) <= 60 else quote.text[:59].rstrip() + "…"
    by_fr, by_en = (f" de {who}" if who else ""), (f" by {who}" if who else "")
    other_fr, other_en = ("anglaise", "English") if side == "fr" else ("française", "French")
    span = comparison.ref(side, quote.start, quote.end)
    return Finding(
        check="quote.missing",
        severity="error",
        message_fr=f"La citation{by_fr} « {words} » manque dans la version {other_fr}.",
        message_en=f"The quotation{by_en} “{words}” is missing from the {other_en} version.",
        fr=span if side == "fr" else None,
        en=span if side == "en" else None,
    )


def _truncated(comparison: Comparison, fr: Quote, en: Quote, score: float) -> Finding:
    shorter_fr = len(fr.text) < len(en.text)
    return Finding(
        check="quote.truncated",
        severity="warning",
        message_fr=f"La citation est bien plus courte en {'français' if shorter_fr else 'anglais'}.",
        message_en=f"The quotation is much shorter in {'French' if shorter_fr else 'English'}.",
        fr=comparison.ref("fr", fr.start, fr.end),
        en=comparison.ref("en", en.start, en.end),
        bead_score=score,
    )
