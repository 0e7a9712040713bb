"""Where to cut text that lost its line breaks: headings, list items and paragraphs run into each other.

What is left to go by is the capital letter of a common word in mid-sentence. A capitalised determiner or pronoun before
a lower-case word is strong evidence ("… sovereign AI This strategic alliance …"), a preposition is weaker, and after a
colon the items of a list each begin with a capitalised common word ("… will support: Joint research projects Exchange
and mobility …"). Names never decide: they are capitalised anywhere.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from presskit.locales.schema.sentences import Sentences

_TOKEN = re.compile(r"\S+")
_SUSPECT = re.compile(r"[^\W_]\)?%?\s+[A-ZÀ-ÞŒ]|[:•▪●◦‣►;]\s|https?:|www\.")
_ADDRESS = ("http://", "https://", "www.")
_BULLETS = frozenset("•▪●◦‣►▶✓✔→")
_EDGES = "([«“\"'‘’»”)],.;:!?…"
_MIN_RIGHT = 4  # words a sentence needs for a strong cut before it
_MIN_ITEMS = 3
_ABOUT_WORDS = 9  # "About" and the name of an organisation


class _Token(NamedTuple):
    start: int
    end: int
    text: str
    quoted: bool

    @property
    def word(self) -> str:
        """The first word: "initiative" of "initiative,", "l" of "L’initiative"."""
        bare = self.text.strip(_EDGES)
        for apostrophe in "’'":
            if apostrophe in bare:
                bare = bare.split(apostrophe, 1)[0]
        return bare


def run_on_starts(
    text: str, start: int, end: int, data: Sentences, known: Callable[[], frozenset[str]], *, long: int
) -> list[int]:
    """Offsets in text[start:end] where run-on text should be cut, ascending, `start` not included.

    `known()` gives the words the document also writes in lower case; `long` is the number of characters from which a
    sentence of clauses between semicolons is cut at these.
    """
    if end - start < 24 or not _SUSPECT.search(text, start, end):
        return []
    tokens = _tokens(text, start, end)
    cuts: set[int] = set()
    about = any(word in text[start:end] for word in data.about)
    for i in range(1, len(tokens)):
        first = tokens[i].text[0]
        if first.isupper():
            if (
                _opens_sentence(tokens, i, data)
                or (about and _opens_about(tokens, i, data))
                or _follows_address(tokens, i)
            ):
                cuts.add(i)
        elif first in _BULLETS or (first == "h" and _follows_address(tokens, i)):
            cuts.add(i)
    cuts.update(_list_items(tokens, cuts, data, known))
    if end - start > long:
        cuts.update(_clauses(tokens))
    return [tokens[i].start for i in sorted(cuts)]


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    tokens, quoted = [], False
    for found in _TOKEN.finditer(text, start, end):
        token = found[0]
        opening = quoted or token[0] in "«“"
        tokens.append(_Token(found.start(), found.end(), token, opening))
        if "«" in token or "“" in token:
            quoted = not ("»" in token or "”" in token)
        elif "»" in token or "”" in token:
            quoted = False
    return tokens


def _follows_address(tokens: list[_Token], i: int) -> bool:
    """After a URL something capitalised, or another URL, begins anew."""
    before, text = tokens[i - 1].text, tokens[i].text
    return before.startswith(_ADDRESS) and before[-1] not in ",;:(" and (text[0].isupper() or text.startswith(_ADDRESS))


def _free(token: _Token, data: Sentences) -> bool:
    """Whether something may end after this token: no punctuation, no word that needs another one."""
    last = token.text[-1]
    if not (last.isalnum() or last in ")%€$+"):
        return False
    bare = token.text.strip(_EDGES)
    acronym = len(bare) > 1 and bare.isupper()
    return acronym or bare.lower() not in data.function_words


def _capitalised(token: _Token) -> bool:
    word = token.word
    return bool(word) and token.text[0].isupper() and (len(word) == 1 or word[1:].islower())


def _elided(token: _Token) -> bool:
    return "’" in token.text or "'" in token.text


def _lower_next(tokens: list[_Token], i: int) -> bool:
    """Whether the text goes on in lower case after the first word of token i."""
    for apostrophe in "’'":
        head, found, tail = tokens[i].text.partition(apostrophe)
        if found and len(head) <= 2:
            return tail[:1].islower()
    return i + 1 < len(tokens) and tokens[i].text[-1].isalnum() and tokens[i + 1].text[0].islower()


def _opens_sentence(tokens: list[_Token], i: int, data: Sentences) -> bool:
    token, before = tokens[i], tokens[i - 1]
    if token.quoted or not _capitalised(token) or not _free(before, data) or len(tokens) - i < _MIN_RIGHT:
        return False
    word = token.word.lower()
    if len(word) == 1 and (before.text.lower() in data.labels or (word not in "aày" and not _elided(token))):
        return False
    plain = not before.text[0].isupper() or before.text.strip(_EDGES).isupper()  # "sectors" or "AI", not "Europe"
    if word in data.starters:
        return _lower_next(tokens, i) and word != "i"
    if word in data.openers:
        following = tokens[i + 1].text if i + 1 < len(tokens) else ""
        dated = following[:1].isdigit() or following.strip(_EDGES).lower() in data.demonyms
        return (plain and _lower_next(tokens, i)) or (dated and before.text[0].isalnum())
    return False


def _opens_about(tokens: list[_Token], i: int, data: Sentences) -> bool:
    """The paragraph about the organisation: "… About Helionor | Helionor is …", "… countries | About Helionor …"."""
    token, before = tokens[i], tokens[i - 1]
    if token.quoted or not token.text[0].isupper() or not _free(before, data):
        return False
    if token.text in data.about:
        return not before.text[0].isupper() and i + 1 < len(tokens) and tokens[i + 1].text[0].isupper()
    for start in range(max(0, i - _ABOUT_WORDS), i - 1):
        if tokens[start].text in data.about and (start == 0 or _free(tokens[start - 1], data)):
            name = next((one.text for one in tokens[start + 1 : i] if one.text[0].isupper()), "")
            return token.text == name or (token.word.lower() in data.starters and before.text[0].isupper())
    return False


def _list_items(
    tokens: list[_Token], cuts: set[int], data: Sentences, known: Callable[[], frozenset[str]]
) -> list[int]:
    """Items after a colon: the cuts between them, and the cut after the colon itself. Items may begin like sentences,
    and a sentence may follow the list: the `cuts` made before count as evidence."""
    for colon in range(len(tokens) - 2):
        if tokens[colon].text[-1] == ":" and not tokens[colon].quoted and tokens[colon + 1].text[0].isupper():
            break
    else:
        return []
    found = [colon + 1]
    for i in range(colon + 2, len(tokens)):
        if i in cuts or (i - found[-1] >= 2 and _starts_item(tokens, i, data, known)):
            found.append(i)
    return found if len(found) >= _MIN_ITEMS else []


def _starts_item(tokens: list[_Token], i: int, data: Sentences, known: Callable[[], frozenset[str]]) -> bool:
    token, before = tokens[i], tokens[i - 1]
    if token.quoted or not _capitalised(token) or not _free(before, data) or not _lower_next(tokens, i):
        return False
    name_before = before.text[0].isupper() and not before.text.strip(_EDGES).isupper()
    return not name_before and (_common(token.word.lower(), data, known) or _infinitive(tokens, i, data))


def _infinitive(tokens: list[_Token], i: int, data: Sentences) -> bool:
    if i + 1 == len(tokens) or not data.verb_endings or not tokens[i].text.endswith(data.verb_endings):
        return False
    following = tokens[i + 1].text
    return following in data.determiners or following[:2] in data.determiners


def _common(word: str, data: Sentences, known: Callable[[], frozenset[str]]) -> bool:
    if word in data.demonyms or word.endswith(data.demonym_endings):
        return False
    if word in data.list_heads or word in data.starters or word in data.openers:
        return True
    return (len(word) >= 6 and word.endswith(data.list_endings)) or word in known()


def _clauses(tokens: list[_Token]) -> list[int]:
    """The starts of clauses between semicolons, when there are three or more of some length."""
    found, last = [], 0
    for i in range(1, len(tokens)):
        if tokens[i - 1].text[-1] == ";" and i - last >= 3 and not tokens[i].quoted:
            found.append(i)
            last = i
    return found if len(found) >= 2 and len(tokens) - last >= 3 else []
