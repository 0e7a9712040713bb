"""Which of the two languages a block is in, well enough to part a bilingual file; `language/` decides later.

The words counted are the most frequent function words that only one of the two languages has.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from presskit.extract.draft import Draft, Facts
from presskit.model import Alternate, Note, Source, identifier

Tongue = Literal["fr", "en", ""]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FR = _words("""
    le la les l un une des du de d et à au aux en dans par pour sur avec sans est sont a été sera seront ont qui que qu
    ce cette ces cet son sa ses leur leurs nous vous il elle ils elles ne pas plus se s y où ou mais afin ainsi depuis
    entre chez dont notre nos votre vos lors selon sous vers être avoir fait deux trois cinq tous toutes n c j
""")
_EN = _words("""
    the of and to in is are was were will be been has have had with without for from by at this that these those which
    who whom its it their they we our you your not but or an as into over under between since than while where when
    he she his her him them us would could should about after before two three five all more other
""")
_WORD = re.compile(r"[^\W\d_]+")
_PART_WORDS = 40
_PART_SHARE = 0.25


def tongue(text: str) -> Tongue:
    """ "fr" or "en" when the function words speak clearly, else "". Reads at most the first 20,000 characters."""
    french, english = votes(text)
    if french >= 2 * english + 1:
        return "fr"
    return "en" if english >= 2 * french + 1 else ""


def votes(text: str) -> tuple[int, int]:
    """How many French and how many English function words stand in the text."""
    words = [word.lower() for word in _WORD.findall(text[:20_000])]
    french = sum(word in _FR for word in words) + 2 * sum(char in "éèêàçùœ" for char in text[:20_000]) // 3
    return french, sum(word in _EN for word in words)


def split(drafts: Sequence[Draft]) -> list[tuple[Tongue, list[Draft]]]:
    """The drafts as one part (its language "" = not looked at), or as two when one language follows the other.

    The cut is where it leaves the fewest function words on the wrong side, above a heading if it can be. Both parts
    must be substantial and nearly pure: an English boilerplate below a French release does not make two releases.
    """
    whole: list[tuple[Tongue, list[Draft]]] = [("", list(drafts))]
    counts = [votes(draft.text) for draft in drafts]
    total_fr, total_en = sum(fr for fr, _ in counts), sum(en for _, en in counts)
    if len(drafts) < 4 or not total_fr or not total_en:
        return whole
    best = (total_fr + total_en, True, 0, "")
    before_fr = before_en = 0
    for position, (fr, en) in enumerate(counts[:-1], start=1):
        before_fr, before_en = before_fr + fr, before_en + en
        amid = drafts[position].kind not in ("heading", "title")
        best = min(best, (before_en + total_fr - before_fr, amid, position, "fr"))
        best = min(best, (before_fr + total_en - before_en, amid, position, "en"))
    wrong, _, cut, first = best
    parts = (drafts[:cut], drafts[cut:])
    sizes = [sum(len(draft.text.split()) for draft in part) for part in parts]
    if not first or wrong > 0.12 * (total_fr + total_en) or min(sizes) < max(_PART_WORDS, _PART_SHARE * sum(sizes)):
        return whole
    if first == "fr":
        return [("fr", list(parts[0])), ("en", list(parts[1]))]
    return [("en", list(parts[0])), ("fr", list(parts[1]))]


def sides(drafts: Sequence[tuple[Draft, Tongue]]) -> list[tuple[Tongue, list[Draft]]]:
    """Drafts of which some are known to stand in a column of one language, as two parts: the others go with the
    language they are in, and with the first column when that is not clear. One part when no columns are known."""
    known = [side for _, side in drafts if side]
    if len(set(known)) < 2:
        return split([draft for draft, _ in drafts])
    first: Tongue = known[0]
    second: Tongue = "en" if first == "fr" else "fr"
    parts: dict[Tongue, list[Draft]] = {first: [], second: []}
    for draft, side in drafts:
        parts[side or tongue(draft.text) or first].append(draft)
    return list(parts.items())


def facts(source: Source, parts: Sequence[tuple[Tongue, object]], ordinal: int, known: Facts) -> Facts:
    """What a part of a bilingual source knows of itself: its language, and the other part as its alternate, whose
    `url` is the id of the document."""
    if len(parts) < 2:
        return known
    others = tuple(
        Alternate(lang=lang, url=identifier("doc", source.id, str(number)), how="same_source")
        for number, (lang, _) in enumerate(parts)
        if number != ordinal
    )
    note = Note(kind="split", reason="bilingual", message="French and English versions stand in one file.")
    return replace(
        known,
        lang_declared=parts[ordinal][0],
        alternates=(*known.alternates, *others),
        notes=(*known.notes, note),
    )
