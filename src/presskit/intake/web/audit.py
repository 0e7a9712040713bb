"""The pairing audit: which page is whose other version, by what the pages say, and what speaks against it.

Declarations are not to be believed one by one: sites point all their articles to the other home page, give two
articles the same translation, or forget the way back. Every declaration is kept, with its doubt, and the pairs are
those that stand after all are compared.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from presskit.intake.ledger import Declared
from presskit.intake.pages import addresses

_RANK = {"hreflang": 0, "link_header": 0, "jsonld": 1, "wordpress": 1, "switcher": 2, "url_twin": 3}
DOUBTS = {
    "home_page": "points to a home page",
    "same_page": "is declared as the version of several pages",
    "itself": "points to the page itself",
    "same_language": "is in the same language",
    "unavailable": "could not be fetched",
    "other_choice": "differs from a better declaration of the same page",
    "not_reciprocal": "is not declared the other way round",
    "contradicted": "names another page as its version",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """What one stored page says: its language (as counted from its words, else as declared) and its declarations."""

    url: str
    lang: str
    alternates: tuple[Declared, ...] = ()
    canonical: str = ""
    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two pages that are versions of each other; `how` lists where it is declared, `mutual` whether on both sides."""

    fr: str
    en: str
    how: tuple[str, ...]
    mutual: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """A declaration that cannot be right as it stands: `kind` is a key of `DOUBTS`."""

    kind: str
    url: str
    target: str
    how: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """Pairs, contradictions and unpaired pages, each in the order of addresses; `witnesses` have their doubts filled
    in, and the declarations that others made of them."""

    pairs: tuple[Pair, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    unpaired: tuple[tuple[str, str], ...] = ()
    witnesses: tuple[Witness, ...] = ()


@dataclass(frozen=True, slots=True)
class _Claim:
    """One declaration with the page it leads to in the end (a key) and the doubt so far."""

    declared: Declared
    target: str
    doubt: str = ""


def audit(witnesses: Sequence[Witness], *, moved: dict[str, str], homes: Iterable[str] = ()) -> Audit:
    """Compare what pages declare. `moved` gives the final address of those that redirect, `homes` further home
    pages."""
    pages = {addresses.key(item.url): item for item in sorted(witnesses, key=lambda item: item.url)}
    aliases = {addresses.key(url): addresses.key(target) for url, target in moved.items()}
    for at, item in pages.items():
        if item.canonical and addresses.key(item.canonical) not in pages:
            aliases.setdefault(addresses.key(item.canonical), at)
    targets = {at: [_final(declared.url, pages, aliases) for declared in item.alternates] for at, item in pages.items()}
    claims = _first_look(pages, targets, {addresses.key(url) for url in homes})
    partner = _partners(pages, claims)
    claims = {at: [_second_look(claim, at, claims, partner) for claim in items] for at, items in claims.items()}
    return Audit(
        pairs=tuple(_pairs(pages, claims, partner)),
        contradictions=tuple(_contradictions(pages, claims)),
        unpaired=tuple((item.url, item.lang) for at, item in pages.items()
                       if item.lang in ("fr", "en") and at not in partner and not addresses.is_home(item.url)),
        witnesses=tuple(_completed(at, item, claims, pages, partner) for at, item in pages.items()),
    )  # fmt: skip


def _final(url: str, pages: dict[str, Witness], aliases: dict[str, str]) -> str:
    at = addresses.key(url)
    for _ in range(10):
        if at in pages or at not in aliases:
            break
        at = aliases[at]
    return at


def _first_look(pages: dict[str, Witness], targets: dict[str, list[str]], homes: set[str]) -> dict[str, list[_Claim]]:
    """What speaks against each declaration on its own, or together with the others that lead to the same page."""
    claimed: dict[str, Counter[str]] = defaultdict(Counter)
    for at, item in pages.items():
        for target in set(targets[at]):
            claimed[target][item.lang] += 1
    found: dict[str, list[_Claim]] = {}
    for at, item in pages.items():
        found[at] = []
        for declared, target in zip(item.alternates, targets[at], strict=True):
            home = target in homes or addresses.is_home(f"http://{target}") or addresses.is_home(declared.url)
            if target == at:
                doubt = "itself"
            elif home and not addresses.is_home(item.url):
                doubt = "home_page"
            elif target not in pages:
                doubt = "unavailable"
            elif item.lang and pages[target].lang == item.lang:
                doubt = "same_language"
            elif claimed[target][item.lang] > 1 and at not in targets[target]:
                doubt = "same_page"
            else:
                doubt = ""
            found[at].append(_Claim(declared, target, doubt))
    return found


def _partners(pages: dict[str, Witness], claims: dict[str, list[_Claim]]) -> dict[str, str]:
    """French and English pages matched one to one: declarations on both sides first, then by where they stand."""
    edges: dict[tuple[str, str], tuple[bool, int]] = {}
    for at, items in claims.items():
        for claim in items:
            if claim.doubt or {pages[at].lang, pages[claim.target].lang} != {"fr", "en"}:
                continue
            ends = (at, claim.target) if pages[at].lang == "fr" else (claim.target, at)
            mutual = any(back.target == at and not back.doubt for back in claims[claim.target])
            rank = _RANK.get(claim.declared.how, 2)
            edges[ends] = min(edges.get(ends, (True, 9)), (not mutual, rank))
    partner: dict[str, str] = {}
    for fr, en in sorted(edges, key=lambda ends: (edges[ends], ends)):
        if fr not in partner and en not in partner:
            partner[fr], partner[en] = en, fr
    return partner


def _second_look(claim: _Claim, at: str, claims: dict[str, list[_Claim]], partner: dict[str, str]) -> _Claim:
    """What speaks against a declaration once the pairs stand."""
    if claim.doubt or claim.declared.how == "url_twin":
        return claim
    if partner.get(at) == claim.target:
        back = any(item.target == at for item in claims[claim.target])
        return claim if back else replace(claim, doubt="not_reciprocal")
    if at in partner:
        return replace(claim, doubt="other_choice")
    return replace(claim, doubt="contradicted") if claim.target in partner else claim


def _pairs(pages: dict[str, Witness], claims: dict[str, list[_Claim]], partner: dict[str, str]) -> Iterator[Pair]:
    for fr, en in sorted(partner.items()):
        if pages[fr].lang == "fr":
            there = {item.declared.how for item in claims[fr] if item.target == en}
            back = {item.declared.how for item in claims[en] if item.target == fr}
            how = sorted(there | back, key=lambda word: (_RANK.get(word, 2), word))
            yield Pair(fr=pages[fr].url, en=pages[en].url, how=tuple(how), mutual=bool(there and back))


def _contradictions(pages: dict[str, Witness], claims: dict[str, list[_Claim]]) -> Iterator[Contradiction]:
    for at, items in claims.items():
        if addresses.is_home(pages[at].url):
            continue
        for claim in items:
            if claim.doubt:
                declared = claim.declared
                what = f"version {declared.lang or '(no language)'} by {declared.how.replace('_', ' ')}"
                message = f"{pages[at].url}: the {what}, {declared.url}, {DOUBTS[claim.doubt]}."
                yield Contradiction(kind=claim.doubt, url=pages[at].url, target=declared.url, how=declared.how,
                                    message=message)  # fmt: skip


def _completed(
    at: str, item: Witness, claims: dict[str, list[_Claim]], pages: dict[str, Witness], partner: dict[str, str]
) -> Witness:
    """The page with doubts filled in, and its partner added when only the partner said so."""
    own = [replace(claim.declared, doubt=claim.doubt) for claim in claims[at]]
    other = partner.get(at)
    if other is not None and all(claim.target != other for claim in claims[at]):
        how = min((claim.declared.how for claim in claims[other] if claim.target == at),
                  key=lambda word: (_RANK.get(word, 2), word))  # fmt: skip
        own.append(Declared(lang=pages[other].lang, url=pages[other].url, how=how, doubt="not_reciprocal"))
    return replace(item, alternates=tuple(own))
