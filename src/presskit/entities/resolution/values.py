"""Values and quotations of two versions that say the same."""

import bisect
from collections import Counter, defaultdict
from collections.abc import Sequence
from decimal import Decimal

from presskit.entities.resolution.matching import VALUES
from presskit.entities.words import fold
from presskit.locales import durations, measures
from presskit.locales.cognates import akin
from presskit.model import Alignment, Count, Link, Mention, QuoteLink, Version


def beads_of(version: Version, alignment: Alignment, side: str) -> list[int]:
    """The bead of each mention (-1 when it stands in no segment)."""
    bead_of: dict[int, int] = {}
    for k, bead in enumerate(alignment.beads):
        for segment in bead.fr if side == "fr" else bead.en:
            bead_of[segment] = k
    starts = [s.start for s in version.segmented.segments]
    return [bead_of.get(bisect.bisect_right(starts, m.start) - 1, -1) for m in version.mentions.mentions]


def best_first(scored: list[tuple[float, int, int, str]]) -> list[tuple[int, int, float, str]]:
    """From (score, French, English, how) the pairs of the best score, each index once: (French, English, score,
    how)."""
    taken_fr: set[int] = set()
    taken_en: set[int] = set()
    result = []
    for score, i, j, how in sorted(scored, key=lambda s: (-s[0], s[1], s[2])):
        if i not in taken_fr and j not in taken_en:
            taken_fr.add(i)
            taken_en.add(j)
            result.append((i, j, score, how))
    return result


def match_values(
    fr: Sequence[Mention], en: Sequence[Mention], fr_bead: Sequence[int], en_bead: Sequence[int]
) -> list[Link]:
    """Values in the same bead: equal ones first, of these the ones that count the same thing by its name, then the only
    one left of its type on both sides."""
    links: list[Link] = []
    left: dict[tuple[int, str], list[int]] = defaultdict(list)
    right: dict[tuple[int, str], list[int]] = defaultdict(list)
    for i, mention in enumerate(fr):
        if mention.type in VALUES and fr_bead[i] >= 0:
            left[fr_bead[i], mention.type].append(i)
    for j, mention in enumerate(en):
        if mention.type in VALUES and en_bead[j] >= 0:
            right[en_bead[j], mention.type].append(j)
    for key, mine in left.items():
        theirs = right.get(key, [])
        rest = mine
        for same in (_counted_alike, alike) if key[1] == "count" else (alike,):
            waiting, rest = rest, []
            for i in waiting:
                mate = next((j for j in theirs if same(fr[i], en[j])), None)
                if mate is None:
                    rest.append(i)
                else:
                    theirs.remove(mate)
                    links.append(Link(fr=i, en=mate, score=0.95, how="value"))
        if len(rest) == 1 and len(theirs) == 1:
            links.append(Link(fr=rest[0], en=theirs.pop(), score=0.5, how="beads"))
    return links


def alike(one: Mention, two: Mention) -> bool:
    """Two values that say the same: amount, currency, unit or date; bounds and nouns do not count, nor a currency that
    one text leaves open ("$"). "Quinze jours" are two weeks, and 5 km three miles. A number that its own text does not
    decide ("2.100" in English) is what the other makes of the same digits."""
    a, b = one.value, two.value
    if a is None or b is None or type(a) is not type(b):
        return False
    if isinstance(a, Count) and isinstance(b, Count) and _converted(a, b):
        return True
    undecided = isinstance(a, Count) and isinstance(b, Count) and (a.amount is None) != (b.amount is None)
    if undecided and (digits := _digits(one.text)) and digits == _digits(two.text):
        return True
    for name in ("amount", "upper", "currency", "unit", "iso"):
        x, y = getattr(a, name, None), getattr(b, name, None)
        if name == "currency" and not (x and y):
            continue
        if x != y and not (name == "iso" and x and y and (_dates(a, b) or durations.same(x, y))):
            return False
    return True


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _counted_alike(one: Mention, two: Mention) -> bool:
    """Equal counts of things whose names both languages share ("8 disciplines")."""
    a, b = one.value, two.value
    if not isinstance(a, Count) or not isinstance(b, Count) or not alike(one, two):
        return False
    return any(akin(fold(x), fold(y)) for x in a.what.split() for y in b.what.split())


def _converted(a: Count, b: Count) -> bool:
    single = a.amount and b.amount and not (a.upper or b.upper)
    return bool(single) and measures.same(Decimal(a.amount or 0), a.what, Decimal(b.amount or 0), b.what)


def _dates(a: object, b: object) -> bool:
    """One date complete, the other without its year, or resolved alike."""
    x, y = str(getattr(a, "iso", "")), str(getattr(b, "iso", ""))
    rx, ry = str(getattr(a, "resolved", "")), str(getattr(b, "resolved", ""))
    if x.startswith("--") != y.startswith("--"):
        return x.removeprefix("--") == y[5:] or y.removeprefix("--") == x[5:]
    return bool(rx and ry and rx == ry)


def match_quotes(fr: Version, en: Version, alignment: Alignment, links: Sequence[Link]) -> tuple[QuoteLink, ...]:
    """Quotations tied by the beads their segments share, and by linked speakers."""
    tied = {(one.fr, one.en) for one in links}
    fr_spans = _quote_beads(fr, alignment, "fr")
    en_spans = _quote_beads(en, alignment, "en")
    within: dict[int, list[int]] = {}
    for j, theirs in enumerate(en_spans):
        for bead in theirs:
            within.setdefault(bead, []).append(j)
    scored: list[tuple[float, int, int, str]] = []
    for i, mine in enumerate(fr_spans):
        for j in sorted({j for bead in mine for j in within.get(bead, ())}):
            theirs = en_spans[j]
            shared = sum(min(mine[k], theirs[k]) for k in mine.keys() & theirs.keys())
            share = shared / max(sum(mine.values()), sum(theirs.values()))
            same = any(
                (a, b) in tied
                for a in fr.mentions.quotes[i].speaker_mentions
                for b in en.mentions.quotes[j].speaker_mentions
            )
            if share >= 0.3 or (share > 0 and same):
                scored.append((min(1.0, 0.8 * share + (0.2 if same else 0.05)), i, j, ""))
    return tuple(
        sorted((QuoteLink(fr=i, en=j, score=round(s, 3)) for i, j, s, _ in best_first(scored)), key=lambda q: q.fr)
    )


def _quote_beads(version: Version, alignment: Alignment, side: str) -> list[Counter[int]]:
    """For each quotation, how many characters of it stand in which two-sided bead, in thousandths of the quotation."""
    bead_of = {
        segment: k
        for k, bead in enumerate(alignment.beads)
        if bead.fr and bead.en
        for segment in (bead.fr if side == "fr" else bead.en)
    }
    segments = version.segmented.segments
    starts = [s.start for s in segments]
    result = []
    for quote in version.mentions.quotes:
        count: Counter[int] = Counter()
        size = max(quote.end - quote.start, 1)
        k = max(bisect.bisect_right(starts, quote.start) - 1, 0)
        while k < len(segments) and segments[k].start < quote.end:
            common = min(segments[k].end, quote.end) - max(segments[k].start, quote.start)
            if k in bead_of and common > 0:
                count[bead_of[k]] += round(1000 * common / size)
            k += 1
        result.append(count)
    return result
