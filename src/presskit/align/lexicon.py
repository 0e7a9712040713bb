"""Which French and English words go together: the shipped learned table, and glossaries of the user.

The table holds associations between stems (see `signals.stem`), learned by `benchmarks/build_lexicon.py`; where it
comes from is told in `docs/lexicon.md`. A weight is in (0, 1]: the geometric mean of the two translation probabilities.
"""

import gzip
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree

from presskit.align.signals import tokens
from presskit.errors import Broken, Unreadable

Associations = Mapping[str, tuple[tuple[str, float], ...]]

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Associations between French and English keys, best first. Both directions hold the same weights."""

    fr: Associations = field(default_factory=dict)
    en: Associations = field(default_factory=dict)

    def translations(self, key: str, lang: str = "fr") -> tuple[tuple[str, float], ...]:
        """The keys of the other language for a key of `lang`, with weights in (0, 1], best first; () when unknown."""
        return (self.en if lang.startswith("en") else self.fr).get(key, ())

    def __len__(self) -> int:
        return sum(len(found) for found in self.fr.values())


def build(pairs: Iterable[tuple[str, str, float]]) -> Lexicon:
    """A lexicon from (French key, English key, weight); the highest weight of a pair counts."""
    best: dict[tuple[str, str], float] = {}
    for fr, en, weight in pairs:
        best[fr, en] = max(weight, best.get((fr, en), 0.0))
    forth: dict[str, list[tuple[str, float]]] = {}
    back: dict[str, list[tuple[str, float]]] = {}
    for (fr, en), weight in best.items():
        forth.setdefault(fr, []).append((en, weight))
        back.setdefault(en, []).append((fr, weight))
    return Lexicon(_ranked(forth), _ranked(back))


def _ranked(table: dict[str, list[tuple[str, float]]]) -> Associations:
    return {key: tuple(sorted(found, key=lambda item: (-item[1], item[0]))) for key, found in sorted(table.items())}


@cache
def load() -> Lexicon:
    """The lexicon shipped with presskit."""
    packed = resources.files("presskit.align").joinpath("data/lexicon.tsv.gz").read_bytes()
    return parse(gzip.decompress(packed).decode("utf-8"))


def read(path: Path) -> Lexicon:
    """A learned table (`.tsv.gz`, as `benchmarks/build_lexicon.py` writes it)."""
    return parse(gzip.decompress(path.read_bytes()).decode("utf-8"))


def parse(table: str) -> Lexicon:
    """Read lines "French key, tab, English key, tab, weight in percent"."""
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return build((fr, en, int(weight) / 100) for fr, en, weight in rows)


def glossary(path: Path) -> Lexicon:
    """A user's glossary: TMX, or TSV with a French and an English expression a line (further columns are ignored).

    Words of an expression are tied in all combinations, the weight shared among them, so that an expression of
    several words counts as one. Raises Unreadable or Broken.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Unreadable(f"The glossary {path} cannot be read: {error.strerror or error}.") from error
    expressions = _tmx(data, path) if path.suffix.lower() == ".tmx" else _tsv(data, path)
    pairs: list[tuple[str, str, float]] = []
    for french, english in expressions:
        fr = [token.key for token in tokens(french, "fr")]
        en = [token.key for token in tokens(english, "en")]
        pairs += ((f, e, 1 / max(len(fr), len(en))) for f in fr for e in en)
    return build(pairs)


def merge(*lexicons: Lexicon) -> Lexicon:
    """All associations of several lexicons; the highest weight of a pair counts."""
    return build((fr, en, weight) for part in lexicons for fr, found in part.fr.items() for en, weight in found)


def _tsv(data: bytes, path: Path) -> list[tuple[str, str]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Broken(f"The glossary {path} is not UTF-8.") from error
    rows = [line.split("\t") for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(row[0], row[1]) for row in rows if len(row) > 1 and row[0].strip() and row[1].strip()]


def _tmx(data: bytes, path: Path) -> list[tuple[str, str]]:
    # Entities are what makes XML dangerous; a TMX needs none beyond the predefined ones.
    if b"<!ENTITY" in data:
        raise Broken(f"The glossary {path} declares XML entities, which are refused.")
    try:
        root = ElementTree.fromstring(data)  # noqa: S314 - entity declarations are refused above
    except ElementTree.ParseError as error:
        raise Broken(f"The glossary {path} is not well-formed TMX: {error}.") from error
    found: list[tuple[str, str]] = []
    for unit in root.iter("tu"):
        sides: dict[str, str] = {}
        for variant in unit.iter("tuv"):
            lang = (variant.get(_XML_LANG) or variant.get("lang") or "").lower()[:2]
            segment = variant.find("seg")
            if segment is not None:
                sides.setdefault(lang, "".join(segment.itertext()).strip())
        if sides.get("fr") and sides.get("en"):
            found.append((sides["fr"], sides["en"]))
    return found
