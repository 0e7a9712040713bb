"""What a word is in running text, and the forms words are compared by."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

WORD: Final = re.compile(
    r"""
    (?P<x>(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)
  | (?P<n>(?-i:\b[NM]['’][A-ZÀ-Þ][a-zß-ÿ]\w*))
  | (?P<e>\b(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu)['’](?=\w))
  | (?P<w>[^\W_](?:\w|['’](?!s\b)(?=\w)|[@&+‐‑-](?=\w)|(?<![^\W_][^\W_])\.(?=[^\W\d])
      |\.(?=(?:com|org|net|io|ai|js|eu|fr|tv|de|cz|be|ch|ca|nl|uk|it|es|pl|se|no|dk|tech)\b))*)
  | (?P<p>\S)
    """,
    re.IGNORECASE | re.VERBOSE,
)


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Lower case without accents, one apostrophe and one hyphen: how names are compared."""
    if word.isascii():
        return word.lower()
    word = word.replace("’", "'").replace("‐", "-").replace("‑", "-").replace("œ", "oe").replace("Œ", "oe")
    return "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))


def straight(word: str) -> str:
    """A word as written, with straight apostrophes."""
    return word.replace("’", "'")
