"""The place and the day at the opening of a release: "PARIS, le 9 juillet 2025 – …", "LONDON, July 9, 2025 – …"."""

import re
from functools import cache

from presskit import locales
from presskit.extract import moments
from presskit.extract.characters import fold
from presskit.extract.phrases import alternatives, whole


@cache
def _datelines() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    named = moments.day_pattern()
    day = f"(?:{named}|{moments.numeric_pattern()})"
    at = rf"(?:(?:{alternatives('at')})\s+)?"
    hour = rf"(?P<hour>,?\s+{at}\d{{1,2}}\s?[h:](?:\s?\d{{2}})?(?:\s?[ap]\.?m\b\.?)?(?:\s\(?[a-z]{{2,4}}\b\)?)?)?"
    place = r"[a-z][\w'.\-]{0,30}(?:(?:[ ,/&-]{1,3}|\s\(|\)\s?)[\w'.\-]{1,30}\)?){0,9}?"
    aside = r"(?:\s*\((?!\d)[^()]{1,50}\)|\s*/[^/]{2,40}/)?"
    placed = re.compile(
        rf"[\s(\[]*{place}{aside}\s*(?:[,:(|-]+\s*){{1,2}}(?:[a-z .]{{2,30}}\s-\s)?{at}{day}"
        rf"{hour}\s*\)?{aside}\s*(?=[-:.|/]|$)"
    )
    dated = re.compile(rf"[\s(\[]*{day}\s*(?:[,|(-]+\s*){at}{place}\)?{aside}\s*(?:$|-{{1,2}}\s|[:|]\s)")
    alone = re.compile(rf"[\s(\[]*{named}[\s)\].]*")  # figures alone are the stamp of a page
    return placed, dated, alone


_CAPITALS = re.compile(
    r"[(\[]?(?P<place>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.\-]{2,30}(?:(?:,\s|\s|\s&\s|\s?/\s?|-)[A-ZÀ-ÖØ-Þ][\w'’.\-]{0,30}){0,6})"
    r"(?:\s?\([\w .,'’-]{2,40}\))?[)\]]?\s?(?:[–—]|--|\s-)\s?(?=[«“\"A-ZÀ-ÖØ-Þ0-9\w])"
)


def dateline(text: str) -> str | None:
    """What the opening of a paragraph says of place and date: the ISO date, with the hour when it is stated ("" for a
    place without a date), or None when it is no dateline. Forms: "PARIS, le 9 juillet 2025 – …", "LONDON, July 9, 2025
    – …", "Arlenz, 03.06.2026 – …", "9 juillet 2025, Lyon", a date alone on its line, a place in capitals before a dash.
    """
    opening = text.lstrip()[:200]
    folded = fold(opening)
    first = opening[:1]
    placed, dated, alone = _datelines()
    match = alone.fullmatch(folded) if len(text) < 60 else None
    if match is None and (first.isupper() or first in "(["):
        match = placed.match(folded)
        if match and not _reads_as_place(opening, folded[: _first(match, "d1", "dm2", "nd")]):
            match = None
    if match is None:
        match = dated.match(folded) if len(text) < 100 or re.search(r"[–—-]", opening[:80]) else None
        if match is not None:
            named = opening[max(match.end(g) for g in match.re.groupindex) : match.end()]
            named = re.split(r"[(/]", named.strip(" ,|()-–—").removeprefix("à "), maxsplit=1)[0]
            match = match if named[:1].isupper() and _reads_as_place(named, named) else None
    if match is not None:
        day = moments.from_match(match)
        if day is None or not day.year or moments.is_open(match):
            return None if day is None else ""
        return moments.read(opening[: match.end()]) if match.groupdict().get("hour") else day.iso
    capitals = _CAPITALS.match(opening)
    if capitals and len(text) > 80 and sum(c.isdigit() for c in capitals["place"]) == 0:
        return ""
    return None


def _first(match: re.Match[str], *groups: str) -> int:
    """Where the first of these groups that took part in a match begins."""
    return min(start for group in groups if (start := match.start(group)) >= 0)


def _reads_as_place(opening: str, head: str) -> bool:
    """Names of places begin with capitals; between them stand only short words ("and", "sur", "de la"). Behind a dash
    an office may be named ("Arlenz – Ministère des ports – …"): its first word does."""
    place, *others = re.split(r"\s[–—|-]+\s", opening[: len(head)])
    if not all(o[:1].isupper() or fold(o.strip()) in _week() | whole("leading") or len(o) < 4 for o in others):
        return False
    words = re.findall(r"[^\W\d_][\w'’.-]*", place)
    content = [w for w in words if len(w) > 3 and fold(w) not in _week()]
    return (
        bool(content or [w for w in words if fold(w) not in whole("leading")])
        and len(words) <= 12
        and all(w[0].isupper() for w in content)
    )


@cache
def _week() -> frozenset[str]:
    return frozenset(w for lang in locales.LANGUAGES for w in locales.get(lang).press.weekdays)
