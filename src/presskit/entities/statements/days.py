"""Which day belongs to what a sentence says was done."""

from presskit.entities.statements.clauses import BREAKS, STOPS, Sentence

_AWAY = 30  # tokens between a deed and its day
_NEAR = 8  # tokens between what was done and its day


def day(sentence: Sentence, first: int, last: int) -> int | None:
    """The mention that says when: the nearest date around the tokens from `first` to before `last`, or the one the
    sentence opens with; no deadline."""
    found: list[tuple[int, int]] = []
    low, high = max(sentence.first, first - _AWAY), min(sentence.end, last + _AWAY)
    i = sentence.first
    while i < high:
        if sentence.kind(i) != "date":
            i = max(i + 1, low) if i - sentence.first > 3 else i + 1
            continue
        end = sentence.end_of(i)
        away = i - last if i >= last else first - end if end <= first else 0
        opening = end <= first and i - sentence.first <= 3
        led = sentence.stream.folded[sentence.first : i] if opening else ()
        if not sentence.words.participles.keys().isdisjoint(led):
            i = sentence.end_of(i)  # "Founded in 1998, Acme signs …": the day of another deed
            continue
        lead = sentence.stream.folded[max(sentence.first, i - 2) : i]
        within = sentence.stream.folded[min(last, i) : i]
        cut = any(word in STOPS and (away > 2 or word == ";") for word in within) or not BREAKS.isdisjoint(
            sentence.stream.folded[end:first]
        )
        attached = sentence.stream.folded[i - 1] in sentence.words.of and i > last  # "the conference of this year"
        attached = attached and sentence.stream.folded[i - 2] not in sentence.words.starting
        if (away <= _NEAR or opening) and not cut and not attached and sentence.words.since.isdisjoint(lead):
            found.append((away, sentence.over[i]))
        i = end
    return min(found)[1] if found else None
