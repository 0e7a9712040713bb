"""The form of a person's name: given names, initials, particles; the titles before it."""

from presskit.entities.people.roles import vocabulary
from presskit.entities.words import Lexicon, Words


def titled(words: Words, i: int, lex: Lexicon) -> bool:
    """A title (M., Dr, Prof.) stands right before word `i`."""
    before = words.folds[i - 1]
    return before in lex.honorifics or (before == "." and i >= 2 and words.folds[i - 2] in lex.honorifics)


def extent(words: Words, i: int, lex: Lexicon) -> int:
    """The end of what has the form of a person's name from word `i`: capitalised words, initials, particles; `i` when
    there is none."""
    j = i
    folds, kinds = words.folds, words.kinds
    limit = min(len(words), i + 7)
    names = 0
    end = i
    while j < limit:
        kind, word = kinds[j], folds[j]
        if kind == "I" or (
            kind == "C"
            and j + 2 < limit
            and folds[j + 1] == "."
            and len(words.texts[j]) <= 2
            and names
            and words.cap(j + 2)
            and folds[j + 2] not in lex.openers  # "Oumar Ba. Le ministre …"
        ):
            j += 1
            if j < limit and folds[j] == "." and words.glued(j):
                j += 1
                if j < limit and folds[j] == "-" and words.glued(j):
                    j += 1
            elif kind == "I" and not words.cap(j):
                break
            continue
        if kind in "CUM":
            if names and kind == "C" and word in lex.particles and words.cap(j + 1):
                j += 1
                continue
            if names and words.style[j] == "T" and word in lex.headline_verbs:
                break  # "Jane Doe Appoints …"
            if names and kind == "U" and word in vocabulary().degrees:
                break  # "Jane Doe | OBE"
            if (word in lex.heads and names) or word in lex.never or (word in lex.honorifics and names) or "@" in word:
                break
            led = words.lang == "fr" and folds[j - 1] in lex.particles and words.cap(j + 1)  # "Jeanne de Vos Dupré"
            if names and not led and (word in lex.role_words or (word in lex.openers and word not in lex.given)):
                surname = (
                    names == 1
                    and word in lex.surnames
                    and not words.cap(j + 1)
                    and (words.lang == "en" or folds[j - 1] == ".")
                )
                plain = (
                    words.lang == "en" and names == 1 and kind == "C" and not words.style[j] and not words.cap(j + 1)
                )
                plain = (
                    plain and folds[j - 1] in lex.given - lex.doubtful_given and word in lex.openers and "'" not in word
                )
                if not surname and not (plain and word not in lex.weekdays):
                    break
            names += 1
            j += 1
            end = j
            continue
        if names and kind == "L" and word in lex.particles:
            k = j + 1
            while k < limit and kinds[k] == "L" and folds[k] in lex.particles:
                k += 1
            if k < limit and kinds[k] == "E" and folds[k][0] == "d":
                k += 1
            if (
                k < limit
                and kinds[k] in "CUM"
                and folds[k] not in lex.heads
                and (kinds[k] != "U" or "U" in (kinds[i], kinds[j - 1]))
                and word not in lex.loose
            ):
                j = k
                continue
        elif names and kind == "E" and word[0] == "d" and words.cap(j + 1) and kinds[j + 1] == "C":
            j += 1
            continue
        break
    return end if names else i


def addressed(words: Words, start: int, stop: int, lex: Lexicon) -> bool:
    """Whether words in the form of a person's name, with a title or a role before them, are one."""
    folds = words.folds
    given = folds[start].split("-")[0]
    if (
        words.lang == "en"
        and words.kinds[start] == "U"
        and words.kinds[stop - 1] == "C"
        and len(words.texts[start]) > 2
    ):
        return False  # "Director ABC Varnes"
    sure = _first_name(words, start, lex) or (words.lang == "en" and given in lex.given and stop - start > 1)
    likely = acceptable if sure else plausible
    if not likely(words, start, stop, lex):
        return False
    return (folds[start] not in lex.openers and folds[start] not in lex.role_words) or given in lex.given


def _first_name(words: Words, start: int, lex: Lexicon) -> bool:
    given = words.folds[start].split("-")[0]
    led = words.kinds[start + 1] == "C" and words.folds[start + 1] in lex.particles and words.cap(start + 2)
    return given in lex.given and (given not in lex.doubtful_given or led)  # "Noël Le Goff"


def named(words: Words, start: int, stop: int, lex: Lexicon) -> bool:
    """Whether words in the form of a person's name are one by their given name."""
    folds = words.folds
    known = _first_name(words, start, lex)
    if not known or not acceptable(words, start, stop, lex):
        return False
    joined = folds[stop] in lex.joins and stop + 1 < len(words) and folds[stop + 1].split("-")[0] in lex.given
    if stop - start == 1 and joined and extent(words, stop + 1, lex) > stop + 2:
        return True  # "Anne et Yann Le Goaziou"
    return stop - start >= 2


def _wordly(words: Words, start: int, stop: int, lex: Lexicon) -> bool:
    return not any(words.folds[k] in lex.never or words.kinds[k] in "NX" for k in range(start, stop))


def acceptable(words: Words, start: int, stop: int, lex: Lexicon) -> bool:
    """Whether words that begin with a given name may be a person's name."""
    last = words.folds[stop - 1]
    headed = last in lex.events or last in lex.works
    return _wordly(words, start, stop, lex) and (not headed or words.folds[stop - 2] in lex.particles)


def plausible(words: Words, start: int, stop: int, lex: Lexicon) -> bool:
    """Whether words whose first is no given name anybody knows may be a person's name at all."""
    folds = words.folds
    if not _wordly(words, start, stop, lex):
        return False
    if len(folds[start]) > 6 and folds[start].endswith(lex.gerunds) and stop - start > 1:
        return False  # "Volunteering Ashbyshire"
    if folds[stop - 1].endswith(lex.trades) and stop - start > 1:
        return False
    plurals = stop - start > 1 and all(folds[k].endswith("s") for k in range(start, stop))
    if words.lang == "fr" and plurals and folds[start] not in lex.given:
        return False  # "Affaires Publiques"
    return not any(
        folds[k] in lex.events or folds[k] in lex.works or folds[k] in lex.topics for k in range(start, stop)
    )
