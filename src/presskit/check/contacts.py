"""`contacts.differs`: e-mail addresses that stand in one version only, though both have a contacts block."""

import re
from collections.abc import Iterator

from presskit.check.comparison import Comparison
from presskit.model import Document, Finding, Side

_EMAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Addresses without counterpart."""
    fr, en = _emails(comparison.fr.document), _emails(comparison.en.document)
    if not fr or not en:
        return
    sides: tuple[tuple[Side, dict[str, tuple[int, int]], dict[str, tuple[int, int]]], ...] = (
        ("fr", fr, en),
        ("en", en, fr),
    )
    for side, mine, theirs in sides:
        for address in sorted(mine.keys() - theirs.keys()):
            span = comparison.ref(side, *mine[address])
            only_fr, only_en = ("française", "French") if side == "fr" else ("anglaise", "English")
            yield Finding(
                check="contacts.differs",
                severity="warning",
                message_fr=f"L’adresse {address} ne figure que dans la version {only_fr}.",
                message_en=f"The address {address} stands in the {only_en} version only.",
                fr=span if side == "fr" else None,
                en=span if side == "en" else None,
            )


def _emails(document: Document) -> dict[str, tuple[int, int]]:
    return {match.group().casefold(): match.span() for match in _EMAIL.finditer(document.text)}
