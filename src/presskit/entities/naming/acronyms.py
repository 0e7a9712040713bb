"""Long names and their acronyms where a document defines one by the other, and acronyms it defines for common nouns."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from presskit.entities.naming import aliases
from presskit.entities.naming.bodies import standing
from presskit.entities.naming.names import Span
from presskit.entities.words import BREAK, Lexicon, Words
from presskit.model import MentionType


def long_names(words: Words, lex: Lexicon) -> Iterator[Span]:
    """The long form in parentheses behind the short one: "Acme (Agence de …)"."""
    for i in range(2, len(words)):
        if words.texts[i - 1] != "(" or words.folds[i] not in lex.heads or words.kinds[i] not in "CU":
            continue
        close = next((k for k in range(i + 2, min(i + 18, len(words))) if words.texts[k] in (")", BREAK)), None)
        if close is None or words.texts[close] != ")" or words.kinds[i - 2] not in "CUM":
            continue
        short = words.folds[i - 2]
        heavy = [k for k in range(i, close) if words.kinds[k] in "CULM" and len(words.texts[k]) > 2]
        if short[0] == words.folds[i][0] and len(heavy) >= 2 and aliases.abbreviates(short, words.text(i, close)):
            yield Span(i, close, "organisation", 1.0, "alias")


def spelled(words: Words, lex: Lexicon) -> Iterator[Span]:
    """The long name whose words' initials the acronym in parentheses behind it spells, whatever its head noun."""
    for i in range(4, len(words) - 1):
        if words.texts[i - 1] != "(" or words.texts[i + 1] not in "),;" or words.kinds[i] not in "UMC":
            continue
        letters = [c for c in words.folds[i] if c.isalpha()]
        if not 3 <= len(letters) <= 10 or words.folds[i] in lex.never:
            continue
        initials: list[str] = []
        for k in range(i - 2, max(-1, i - 26), -1):
            if words.kinds[k] in "PX" and words.texts[k] not in "-&,":
                break
            small = words.kinds[k] in "LE" and words.folds[k] in lex.genitives | lex.articles | lex.joins
            if words.kinds[k] == "E" or words.texts[k] == "," or small:
                continue
            initials[:0] = [part[0] for part in words.folds[k].split("-") if part]
            if len(initials) > len(letters) + 4:
                break
            if words.folds[k] in lex.role_words:
                break  # "Haut-Commissaire … aux droits de l'homme (HCDH)"
            if words.cap(k) and not words.style[k] and len(initials) >= 3 and _spells("".join(letters), initials):
                first = words.folds[k]
                kind: MentionType = "work" if first in lex.works else "event" if first in lex.events else "organisation"
                kind = "organisation" if standing(words, k, i - 1, lex) else kind
                yield Span(k, i - 1, kind, 1.0, "alias")
                yield Span(i, i + 1, kind, 0.97, "alias")
                break


def syllabic(words: Words, lex: Lexicon) -> Iterator[Span]:
    """The long name whose words' beginnings make the acronym in parentheses behind it, however long: "Fonds national
    d'aide aux victimes des inondations (FONAVI)"."""
    for i in range(4, len(words) - 1):
        if words.texts[i - 1] != "(" or words.texts[i + 1] not in "),;" or words.kinds[i] not in "UMC":
            continue
        letters = words.folds[i]
        if not 3 <= len(letters) <= 12 or not letters.isalpha() or letters in lex.never:
            continue
        heavy: list[str] = []
        initials: list[tuple[str, bool]] = []
        for k in range(i - 2, max(-1, i - 36), -1):
            if words.kinds[k] in "PX" and words.texts[k] not in "-&,":
                break
            if words.kinds[k] != "P":
                linking = words.kinds[k] == "E" or words.folds[k] in lex.genitives | lex.articles | lex.joins
                initials.insert(0, (words.folds[k][0], not linking))
            if words.kinds[k] in "EP" or (words.kinds[k] == "L" and words.folds[k] in lex.genitives | lex.articles):
                continue
            heavy.insert(0, words.folds[k])
            headed = words.kinds[k] in "CU" and words.folds[k] in lex.heads and not words.style[k]
            if headed and (_made(letters, heavy) or _read(letters, initials)):
                yield Span(k, i - 1, "organisation", 1.0, "alias")
                yield Span(i, i + 1, "organisation", 0.97, "alias")
                break


def _read(letters: str, initials: Sequence[tuple[str, bool]]) -> bool:
    """Whether the letters are the words' initials in order, small words used or not: "Centre d'initiation à la
    recherche et au développement durable" as CIRADD; one heavy word in three may be left out."""
    if letters[0] != initials[0][0]:
        return False
    at = heavy = 0
    for initial, weighs in initials:
        if at < len(letters) and initial == letters[at]:
            at += 1
            heavy += weighs
    most = sum(weighs for _, weighs in initials)
    return at == len(letters) and heavy * 3 >= most * 2


def _made(letters: str, parts: Sequence[str]) -> bool:
    """Whether beginnings of the words in order, the first word's and two more at least, make the letters."""
    reached = {(0, 0)} if parts[0][0] == letters[0] else set()  # letters made, words used
    for k, part in enumerate(parts):
        longer = set() if k == 0 else set(reached)
        for done, used in reached:
            size = 0
            while size < len(part) and done + size < len(letters) and part[size] == letters[done + size]:
                size += 1
                longer.add((done + size, used + 1))
        reached = longer
    return any(done == len(letters) and used >= 3 for done, used in reached)


def short_names(words: Words, spans: Iterable[Span], lex: Lexicon) -> Iterator[Span]:
    """Acronyms and short names that stand in parentheses behind what they are short for, and those long names as
    sure."""
    for span in spans:
        if span.end - span.start < 2:
            continue
        if span.method == "run" or span.type in ("person", "place"):
            # a name no layer knows for an institution: only with its very initials behind it
            short = aliases.parenthesised(words, span.start, span.end)
            initials = "".join(words.folds[k][0] for k in range(span.start, span.end) if words.cap(k))
            if short and short[1] - short[0] == 1 and len(initials) > 2 and words.folds[short[0]] == initials:
                yield replace(span, type="organisation", score=0.95, method="alias")
                yield Span(short[0], short[1], "organisation", 0.97, "alias")
        elif span.type in ("organisation", "event", "work"):
            short = aliases.parenthesised(words, span.start, span.end)
            guess = short is not None and span.type == "work" and span.method == "spacy"
            if short and guess and words.folds[short[0]][0] != words.folds[span.start][0]:
                continue  # a person and a party: "Osara-Kofi Akaba (FK)"
            if short and (words.folds[short[0]] not in lex.never or _exact(words, span, short, lex)):
                yield replace(span, score=max(span.score, 0.95))
                yield Span(short[0], short[1], span.type, 0.97, "alias")


def _exact(words: Words, span: Span, short: tuple[int, int], lex: Lexicon) -> bool:
    """Whether an acronym that means something else as a rule is made of the very initials of an institution's name."""
    if span.type != "organisation" or short[1] - short[0] > 1 or words.kinds[short[0]] != "U":
        return False
    small = lex.genitives | lex.articles | lex.joins
    heavy = [words.folds[k] for k in range(span.start, span.end) if words.kinds[k] in "CULM"]
    return words.folds[short[0]] == "".join(word[0] for word in heavy if word not in small)


def concepts(words: Words, lex: Lexicon) -> frozenset[str]:
    """Acronyms the text defines for a common noun, "hardware description language (HDL)", or for no institution:
    "Programme d'aide aux arénas (PAA)"."""
    found = set()
    for i in range(4, len(words) - 1):
        if words.texts[i - 1] != "(" or words.texts[i + 1] != ")" or not words.texts[i].removesuffix("s").isupper():
            continue
        letters = words.folds[i].removesuffix("s")
        k = i - 2
        heavy: list[str] = []
        while k >= max(0, i - 24) and len(heavy) < len(letters) + 2 and words.kinds[k] in "LE":
            if words.kinds[k] == "L" and words.folds[k] not in lex.genitives | lex.articles | lex.joins:
                heavy.extend(part[0] for part in reversed(words.folds[k].split("-")) if part)
            k -= 1
        if words.kinds[k] == "C" and words.folds[k] in lex.works:
            heavy.append(words.folds[k][0])
        if len(letters) > 1 and any(_spells(letters, heavy[n - 1 :: -1]) for n in range(len(letters), len(heavy) + 1)):
            found |= {words.folds[i], letters, letters + "s"}
    return frozenset(found)


def _spells(letters: str, initials: Sequence[str]) -> bool:
    """Whether the letters stand among the initials in order, the first one first."""
    rest = iter(initials)
    return initials[0] == letters[0] and all(letter in rest for letter in letters)
