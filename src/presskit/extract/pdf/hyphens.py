"""Lines put together again: the hyphen at the end of a line is taken off when it was only the line's.

It stays when the next line begins with a capital or a digit (Saint-Denis), when the document writes the word with a
hyphen elsewhere, and in compounds and inversions that have one (peut-être, porte-parole, dit-elle, long-term).
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_HYPHENS = ("-", "\u2010", "\u2011")
_COMPOUNDS = 0.025  # of the lines end in a hyphen of their own where nothing is hyphenated
_SOFT = "\u00ad"
_LAST = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)*)[-\u2010\u2011]$")
_FIRST = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# First and second parts of French and English compounds that are written with a hyphen.
_BEFORE = _set("""
    peut quelques quelque vice ex non mi demi semi porte après avant sous sur contre entre grand grande grands grandes
    beau belle petit petite arrière franco anglo euro afro sino russo italo germano hispano belgo greco turco luso socio
    politico économico médico agro psycho techno c'est c’est est vingt trente quarante cinquante soixante quatre cent
    dix dit fait aux celui celle ceux celles lui elle eux moi toi nous vous soi là ci par au quasi nord sud ouest saint
    sainte mot rendez chef chefs arc tête libre savoir bien mal nouveau nouvelle haut haute bas basse clé plus pro anti
    self well long short high low full part non cross co multi state third first second mid twenty thirty forty fifty
    sixty seventy eighty ninety one two three four five six seven eight nine ten so old new early late large small real
    open decision data user cutting award world peer industry climate year vice ever all father mother brother sister
""")
_AFTER = _set("""
    être uns unes là même mêmes dire elle ils elles je tu nous vous moi toi lui eux parole midi
    based term funded driven year level scale making wide friendly speaking known owned quality winning ranking growing
    reaching looking depth century
""")
# Second parts that may also be the last letters of a word: the first part must be a word of the document.
_AFTER_A_WORD = _set("""
    il on ce ci y t to up of led free old held class edge round time house site line end art person day week month in
    law chief president generation
""")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`words`: words and hyphenated compounds that stand whole inside lines, in lower case, with their number.
    `hyphenated`: whether the text was hyphenated at all; else a hyphen at a line's end was always there."""

    words: Counter[str]
    hyphenated: bool


def vocabulary(lines: Iterable[str]) -> Vocabulary:
    """What the lines of a document (all of them, in order) show of its words."""
    counts: Counter[str] = Counter()
    total = broken = 0
    for line in lines:
        total += line.count(" ") > 2  # rows of a table are no lines of text
        broken += line.endswith(_HYPHENS) and line[-2:-1].islower()
        # The first and the last word of a line may be halves.
        whole = [found[0].lower() for found in _WORDS.finditer(line)]
        counts.update(whole[1:-1] if line.rstrip().endswith(_HYPHENS) else whole[1:])
    return Vocabulary(counts, broken > _COMPOUNDS * total)


def join(before: str, after: str, known: Vocabulary) -> str:
    """Two successive lines of a paragraph as one text."""
    before, after = before.rstrip(), after.lstrip()
    if not before or not after:
        return before + after
    if before.endswith(_SOFT):
        return before[:-1] + after
    if _breaks_address(before, after, known):
        return before + after
    if not before.endswith(_HYPHENS):
        return f"{before} {after}"
    last, first = _LAST.search(before), _FIRST.match(after)
    if last is None:  # " -" is a dash; "2024-" goes on without a space
        return f"{before} {after}" if before[-2:-1].isspace() or len(before) == 1 else before + after
    if first is None or not first[0][0].islower():
        return before + after
    if re.match(r"[^\W\d_]+[-\u2010\u2011][^\W\d_]", after) or _is_compound(before, last[1]):
        return before + after  # Saint-Denis- / sur-Mer, up- / to-date
    return before + after if _has_hyphen(last[1].lower(), first[0].lower(), known) else before[:-1] + after


def _is_compound(before: str, last: str) -> bool:
    """Whether the last word has another hyphen and its last part is a name: Saint-Denis-"""
    return last[0].isupper() and before[: -len(last) - 1].endswith(_HYPHENS)


def _has_hyphen(one: str, two: str, vocabulary: Vocabulary) -> bool:
    known = vocabulary.words
    whole, compound = known[one + two], known[f"{one}-{two}"]
    if whole or compound:
        return compound > whole
    bare = re.split(r"['’]", one)[-1]
    if known[bare + two]:
        return False
    if not vocabulary.hyphenated:
        return True
    if one in _BEFORE or bare in _BEFORE or two in _AFTER:
        return True
    if two in _AFTER_A_WORD:
        return bool(known[bare])
    # Both halves are words of their own here, and long enough not to be so by chance.
    return len(bare) >= 4 and len(two) >= 4 and bool(known[bare]) and bool(known[two])


def _breaks_address(before: str, after: str, known: Vocabulary) -> bool:
    """An address on the web that was broken after a slash, or before or after a dot or a sign."""
    last = before.rsplit(None, 1)[-1]
    if not ("://" in last or last.lower().startswith("www.")):
        return False
    following = after.split(None, 1)[0]
    if following.isalpha() and known.words[following.lower()]:
        return False  # a word of the text: the address was at its end
    return last[-1] in "/-_=&?.~%" and not after[0].isupper() and after[0].isalnum()
