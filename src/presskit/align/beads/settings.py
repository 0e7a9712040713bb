"""The settings of sentence alignment."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from presskit.align import lexicon
from presskit.align.lexicon import Lexicon


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignSettings:
    """How to align.

    `lexicon` is "" (the shipped table), "none", or the path of a table made by `benchmarks/build_lexicon.py`;
    `glossary` the path of a user's glossary (TSV or TMX) or ""; `signal` a signal from outside as "module:callable"
    (see `align/beads/outside.py`) or "", and `signal_weight` how far it is trusted (1 is as far as a good word tie).
    `induction` is the number of rounds that learn words from the pair itself (0 or 1; texts beyond about a thousand
    segments have none).
    """

    lexicon: str = ""
    glossary: str = ""
    signal: str = ""
    signal_weight: float = 1.0
    induction: int = 1

    def words(self) -> Lexicon:
        """The lexicon and the glossary these settings name. Raises Unreadable or Broken."""
        return _words(self.lexicon, self.glossary)


@lru_cache(maxsize=8)
def _words(table: str, glossary: str) -> Lexicon:
    """Files are read once a process; a changed glossary is another run's settings (the runner keys on its digest)."""
    base = lexicon.load() if not table else Lexicon() if table == "none" else lexicon.read(Path(table))
    return lexicon.merge(base, lexicon.glossary(Path(glossary))) if glossary else base


DEFAULT = AlignSettings()
