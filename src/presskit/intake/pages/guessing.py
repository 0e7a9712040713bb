"""Guessing at language versions nobody declares: /fr/x has its twin at /en/x on some sites and on others not. A host
gets a few guesses of each rule; after that only rules that have been right there are tried.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from presskit.intake.ledger import Declared, Record
from presskit.intake.pages import addresses
from presskit.intake.pages.twins import Twin, twins
from presskit.intake.web.frontier import Target

Rule = tuple[str, str]  # host, rule


@dataclass(slots=True)
class Guesses:
    """What was guessed and came of it. `found` gives, by the key of a page, the versions found by guessing."""

    pending: dict[str, tuple[str, Rule, str]] = field(default_factory=dict)
    hits: Counter[Rule] = field(default_factory=Counter)
    misses: Counter[Rule] = field(default_factory=Counter)
    found: dict[str, list[Declared]] = field(default_factory=lambda: defaultdict(list))

    def targets(self, records: Mapping[str, Record], limit: int) -> list[Target]:
        """The next guesses, given all that is stored; empty when none is plausible. Versions that are stored already
        are noted without asking."""
        pages = {addresses.key(record.url): record for record in records.values()
                 if record.kind == "article" and record.path and not record.skipped}  # fmt: skip
        partners = self._partners(pages)
        prefixes = _prefixes(pages)
        confirmed, refuted = _experience(pages, partners, prefixes)
        tried: Counter[Rule] = Counter()
        chosen: list[Target] = []
        for at in sorted(pages):
            page = pages[at]
            if at in partners or page.lang not in ("fr", "en"):
                continue
            host = addresses.host(page.url)
            for twin in twins(page.url, page.lang, prefixes.get(host, frozenset())):
                rule = (host, twin.rule)
                other = addresses.key(twin.url)
                if twin.lang == page.lang or other in self.pending:
                    continue
                if other in pages:
                    if pages[other].lang == twin.lang and other not in partners:
                        self._link(page.url, pages[other].url, page.lang, twin.lang, rule)
                    continue
                right = confirmed[rule] + self.hits[rule]
                wrong = self.misses[rule]
                open_question = not right and wrong + tried[rule] < limit and refuted[rule] < 2 * limit
                if (right and wrong <= 3 * right + limit and refuted[rule] <= 3 * right) or open_question:
                    tried[rule] += 1
                    self.pending[other] = (page.url, rule, page.lang)
                    chosen.append(Target(url=twin.url, kind="twin", how="url_twin", referrer=page.url, lang=twin.lang))
                    break
        return chosen

    def hit(self, url: str) -> None:
        """The guessed address holds the other version."""
        source, rule, lang = self.pending.get(addresses.key(url), ("", ("", ""), ""))
        if source:
            self._link(source, url, lang, "en" if lang == "fr" else "fr", rule)

    def missed(self, url: str) -> None:
        """The guessed address holds nothing, or something else."""
        _, rule, _ = self.pending.get(addresses.key(url), ("", ("", ""), ""))
        self.misses[rule] += 1

    def _link(self, one: str, other: str, lang: str, other_lang: str, rule: Rule) -> None:
        self.hits[rule] += 1
        self.found[addresses.key(one)].append(Declared(lang=other_lang, url=other, how="url_twin"))
        self.found[addresses.key(other)].append(Declared(lang=lang, url=one, how="url_twin"))

    def _partners(self, pages: Mapping[str, Record]) -> dict[str, str]:
        """Pages that have a version in the other language among the stored ones, whoever declares it."""
        found: dict[str, str] = {}
        for at, page in pages.items():
            for item in (*page.alternates, *self.found.get(at, ())):
                other = addresses.key(item.url)
                if other in pages and {pages[other].lang, page.lang} == {"fr", "en"}:
                    found.setdefault(at, other)
                    found.setdefault(other, at)
        return found


def _prefixes(pages: Mapping[str, Record]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for page in pages.values():
        first = urlsplit(page.url).path.lstrip("/").partition("/")[0].lower()
        if first in ("fr", "en"):
            found[addresses.host(page.url)].add(first)
    return {host: frozenset(langs) for host, langs in found.items()}


def _experience(
    pages: Mapping[str, Record], partners: Mapping[str, str], prefixes: Mapping[str, frozenset[str]]
) -> tuple[Counter[Rule], Counter[Rule]]:
    """How often each rule would have led from a page to its declared partner, and how often elsewhere."""
    confirmed: Counter[Rule] = Counter()
    refuted: Counter[Rule] = Counter()
    for at, other in partners.items():
        host = addresses.host(pages[at].url)
        candidates: tuple[Twin, ...] = twins(pages[at].url, pages[at].lang, prefixes.get(host, frozenset()))
        for twin in candidates:
            (confirmed if addresses.key(twin.url) == other else refuted)[host, twin.rule] += 1
    return confirmed, refuted
