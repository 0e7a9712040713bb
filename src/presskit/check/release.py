"""`embargo.differs`, `dateline.differs`, `published.lag`, `link.not_reciprocal`, `attachment.missing`,
`boilerplate.missing`: what a release says about itself, beside its text."""

import re
from collections.abc import Iterator
from datetime import datetime
from posixpath import basename

from presskit import locales
from presskit.check import addresses
from presskit.check.comparison import EXPANSION, OTHER, SIDES, VERSION_EN, VERSION_FR, Comparison, Span
from presskit.check.figures import WORD, fold
from presskit.check.naming.dictionary import distance, places
from presskit.check.quantities import calendar
from presskit.model import BlockKind, Document, Finding, Moment, Side

LAG = 1  # days between the two publications that nobody minds
_TOWN = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:[ '’-][^\W\d_]+){0,4}(?=\s*[,(–—-])")
BOILERPLATE = 120  # characters: shorter ones are headings and addresses


def findings(comparison: Comparison) -> Iterator[Finding]:
    """What the two versions state differently about the release."""
    yield from _embargo(comparison)
    yield from _dateline(comparison)
    yield from _dateline_place(comparison)
    yield from _lag(comparison)
    yield from _links(comparison)
    yield from _attachments(comparison)
    yield from _boilerplate(comparison)


def _block(document: Document, kind: BlockKind) -> Span | None:
    return next(((block.start, block.end) for block in document.blocks if block.kind == kind), None)


def _moment(iso: str) -> datetime | None:
    try:
        return datetime.fromisoformat(iso)
    except ValueError:
        return None


def _same_moment(left: str, right: str) -> bool:
    """The same instant; where one has no zone or no hour, what both state decides."""
    one, other = _moment(left), _moment(right)
    if one is None or other is None:
        return left == right
    if len(left) <= 10 or len(right) <= 10:
        return one.date() == other.date()
    if one.tzinfo and other.tzinfo:
        return one == other
    return one.replace(tzinfo=None) == other.replace(tzinfo=None)


def _said(iso: str, lang: str) -> str:
    moment = _moment(iso)
    if moment is None:
        return iso
    day = calendar.day(moment.date(), lang)
    if len(iso) <= 10:
        return day
    return f"{day} à {moment.hour} h {moment.minute:02}" if lang == "fr" else f"{day}, {moment.hour}:{moment.minute:02}"


def _when(comparison: Comparison, side: Side, block: Span | None) -> Span | None:
    """The day and hour that a block states: from the first one to the last; the block where none is recognised."""
    if block is None:
        return None
    inside = [
        (mention.start, mention.end)
        for mention in comparison.version(side).mentions.mentions
        if mention.type in ("date", "time") and block[0] <= mention.start and mention.end <= block[1]
    ]
    return (inside[0][0], max(end for _, end in inside)) if inside else block


def _embargo(comparison: Comparison) -> Iterator[Finding]:
    fr, en = comparison.fr.document, comparison.en.document
    spans = {"fr": _block(fr, "embargo"), "en": _block(en, "embargo")}
    if fr.embargo_until and en.embargo_until:
        if not _same_moment(fr.embargo_until, en.embargo_until):
            yield comparison.finding(
                "embargo.differs",
                "error",
                (
                    f"L’embargo diffère : {_said(fr.embargo_until, 'fr')} en français, "
                    f"{_said(en.embargo_until, 'fr')} en anglais.",
                    f"The embargo differs: {_said(fr.embargo_until, 'en')} in French, "
                    f"{_said(en.embargo_until, 'en')} in English.",
                ),
                fr=_when(comparison, "fr", spans["fr"]),
                en=_when(comparison, "en", spans["en"]),
            )
        return
    stated: dict[Side, bool] = {side: _embargoed(comparison, side, spans[side]) for side in SIDES}
    for side in SIDES:
        span = spans[side]
        if stated[side] and not stated[OTHER[side]] and span:
            yield comparison.on(
                side,
                "embargo.differs",
                "error",
                (
                    f"La version {VERSION_FR[OTHER[side]]} ne mentionne pas d’embargo.",
                    f"The {VERSION_EN[OTHER[side]]} version states no embargo.",
                ),
                span,
            )


def _embargoed(comparison: Comparison, side: Side, span: Span | None) -> bool:
    """Does a version ask to wait? "For immediate release" stands where an embargo would, and says the contrary."""
    document = comparison.version(side).document
    if document.embargo_until or not span:
        return bool(document.embargo_until)
    said = " ".join(fold(document.text[slice(*span)]).replace("’", "'").split())
    return not any(phrase in said for phrase in locales.get(side).press.immediate)


def _dateline(comparison: Comparison) -> Iterator[Finding]:
    """The dates of the two datelines; a version that came out on its own date has a dateline of its own."""
    dates: dict[Side, tuple[str, Span] | None] = {side: _dated(comparison, side) for side in SIDES}
    fr, en = dates["fr"], dates["en"]
    if not fr or not en or fr[0] == en[0]:
        return
    published = [comparison.version(side).document.published[:10] for side in SIDES]
    own = published == [fr[0], en[0]]
    yield comparison.finding(
        "dateline.differs",
        "info" if own else "warning",
        (
            f"La date en tête diffère : {_said(fr[0], 'fr')} en français, {_said(en[0], 'fr')} en anglais.",
            f"The dateline differs: {_said(fr[0], 'en')} in French, {_said(en[0], 'en')} in English.",
        ),
        fr=fr[1],
        en=en[1],
    )


def _dateline_place(comparison: Comparison) -> Iterator[Finding]:
    """The places of the two datelines: known ones are compared by what they name (Genève, Geneva), others by their
    letters, which is only worth a look, for towns have names of their own in both languages."""
    named = {side: _placed(comparison, side) for side in SIDES}
    fr, en = named["fr"], named["en"]
    if not fr or not en or set(fr[0]) & set(en[0]):
        return
    keys = (
        frozenset(key for word in fr[0] for key in places(word, "fr")),
        frozenset(key for word in en[0] for key in places(word, "en")),
    )
    if keys[0] & keys[1] or any(distance(a, b) <= 2 for a in fr[0] for b in en[0]):
        return
    shown = {"fr": comparison.fr.document.text[slice(*fr[1])], "en": comparison.en.document.text[slice(*en[1])]}
    yield comparison.finding(
        "dateline.differs",
        "warning" if all(keys) else "info",
        (
            f"Le lieu en tête diffère : {shown['fr']} en français, {shown['en']} en anglais.",
            f"The place in the dateline differs: {shown['fr']} in French, {shown['en']} in English.",
        ),
        fr=fr[1],
        en=en[1],
    )


def _placed(comparison: Comparison, side: Side) -> tuple[tuple[str, ...], Span] | None:
    """The capitalised words that open a dateline, folded, and their span."""
    version = comparison.version(side)
    span = _block(version.document, "dateline")
    match = _TOWN.match(version.document.text, span[0], span[1]) if span else None
    if not match:
        return None
    words = tuple(fold(word) for word in WORD.findall(match.group()) if len(word) > 2)
    months = locales.get(side).tokens.months
    return (words, match.span()) if words and not any(word in months for word in words) else None


def _dated(comparison: Comparison, side: Side) -> tuple[str, Span] | None:
    span = _block(comparison.version(side).document, "dateline")
    if not span:
        return None
    for mention in comparison.version(side).mentions.mentions:
        if mention.type == "date" and span[0] <= mention.start < span[1] and isinstance(mention.value, Moment):
            iso = mention.value.iso if mention.value.iso and len(mention.value.iso) == 10 else mention.value.resolved
            if iso and re.fullmatch(r"\d{4}-\d\d-\d\d", iso):
                return iso, (mention.start, mention.end)
    return None


def _lag(comparison: Comparison) -> Iterator[Finding]:
    fr, en = (_moment(comparison.version(side).document.published[:10]) for side in SIDES)
    if not fr or not en or abs((en - fr).days) <= LAG:
        return
    days = abs((en - fr).days)
    late: Side = "en" if en > fr else "fr"
    yield comparison.finding(
        "published.lag",
        "info",
        (
            f"La version {VERSION_FR[late]} a paru {days} jours après la version {VERSION_FR[OTHER[late]]}.",
            f"The {VERSION_EN[late]} version came out {days} days after the {VERSION_EN[OTHER[late]]} version.",
        ),
    )


def _links(comparison: Comparison) -> Iterator[Finding]:
    """A version that names the other's address as its translation, without being named there in return."""
    for side in SIDES:
        mine, theirs = comparison.version(side).document, comparison.version(OTHER[side]).document
        declared = ("hreflang", "link_header", "switcher")
        names = any(_page(a.url) == _page(theirs.url) for a in mine.alternates if a.how in declared and theirs.url)
        named = any(_page(a.url) == _page(mine.url) for a in theirs.alternates if mine.url)
        if names and not named and mine.url:
            yield comparison.finding(
                "link.not_reciprocal",
                "info",
                (
                    f"La version {VERSION_FR[side]} renvoie à la version {VERSION_FR[OTHER[side]]}, qui ne renvoie pas "
                    "à elle.",
                    f"The {VERSION_EN[side]} version points to the {VERSION_EN[OTHER[side]]} one, which does not point "
                    "back.",
                ),
            )


def _page(url: str) -> str:
    parts = addresses.split(url)
    return f"{parts.netloc.casefold().removeprefix('www.')}{parts.path.rstrip('/')}?{parts.query}"


def _attachments(comparison: Comparison) -> Iterator[Finding]:
    files = {side: comparison.version(side).document.attachments for side in SIDES}
    for side in SIDES:
        if files[side] and not files[OTHER[side]]:
            names = ", ".join((a.title or basename(addresses.split(a.url).path) or a.url)[:60] for a in files[side][:3])
            yield comparison.finding(
                "attachment.missing",
                "info",
                (
                    f"La version {VERSION_FR[OTHER[side]]} n’a pas de document joint ; "
                    f"la version {VERSION_FR[side]} a : {names}.",
                    f"The {VERSION_EN[OTHER[side]]} version has no attachment; "
                    f"the {VERSION_EN[side]} one has: {names}.",
                ),
            )


def _boilerplate(comparison: Comparison) -> Iterator[Finding]:
    """The paragraph about an organisation, in one version only. A long one is told as a missing passage as well, once:
    here only where the other version has no such paragraph at all."""
    length: dict[Side, int] = {}
    first: dict[Side, Span] = {}
    for side in SIDES:
        blocks = [b for b in comparison.version(side).document.blocks if b.kind == "boilerplate"]
        length[side] = sum(b.end - b.start for b in blocks)
        if blocks:
            first[side] = (blocks[0].start, blocks[-1].end)
    for side in SIDES:
        scale = EXPANSION if side == "fr" else 1.0
        if length[side] < BOILERPLATE * scale or length[OTHER[side]]:
            continue
        ties = [comparison.ties[k] for k in comparison.ties_of(side, *first[side])]
        if sum(bool(tie.side(OTHER[side])) for tie in ties) * 2 >= len(ties):
            continue  # it is there, only not marked as such
        yield comparison.on(
            side,
            "boilerplate.missing",
            "warning",
            (
                f"La version {VERSION_FR[OTHER[side]]} n’a pas le paragraphe de présentation de l’organisation.",
                f"The {VERSION_EN[OTHER[side]]} version does not have the paragraph about the organisation.",
            ),
            first[side],
        )
