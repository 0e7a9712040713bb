"""The people of a document: each appearance with its title, role and affiliation, and the person's full name."""

from collections.abc import Sequence
from dataclasses import dataclass

from presskit.entities import roles
from presskit.entities.names import Span
from presskit.entities.words import BREAK, Lexicon, Words


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person's span with what is said of the person there."""

    span: Span
    name: str
    honorific: str
    held: roles.Held | None


def appearances(words: Words, spans: Sequence[Span], lex: Lexicon) -> tuple[list[Appearance], list[Span]]:
    """Every person span with role and affiliation; and all spans, with the institutions only roles made visible."""
    by_start = {span.start: span for span in spans}
    by_end = {span.end: span for span in spans}
    found: list[tuple[Span, roles.Held | None]] = []
    for span in spans:
        if span.type != "person":
            continue
        held = roles.after_name(words, span, by_start, lex)
        if held is None or not (held.role or held.affiliation):
            held = roles.before_name(words, span, by_start, by_end, lex) or held
        if held and held.new and held.affiliation:
            start, end = held.affiliation
            if not any(k in by_start for k in range(start, end)):
                by_start[start] = Span(start, end, "organisation", 0.7, "rule")
                by_end[end] = by_start[start]
        found.append((span, held))
    for k in range(len(found) - 2, -1, -1):
        found[k] = (found[k][0], found[k][1] or _shared(words, found[k][0], *found[k + 1]))
    full = _full_names(words, [span for span, _ in found])
    people = [Appearance(span, full[span], honorific(words, span, lex), held) for span, held in found]
    return people, sorted(by_start.values(), key=lambda s: (s.start, s.end))


def _shared(words: Words, span: Span, mate: Span, held: roles.Held | None) -> roles.Held | None:
    """The plural role of the next person, when the two are joined: "A and B, co-founders of C"."""
    if held is None or held.role is None or held.role[0] < mate.end or mate.start - span.end > 2:
        return None
    if words.folds[span.end] not in ("et", "and", "&", ","):
        return None
    word = words.folds[held.role[0]]
    plural = any(w.endswith("s") for w in (word, words.folds[held.role[1] - 1])) and held.plural
    return held if plural else None


def honorific(words: Words, span: Span, lex: Lexicon) -> str:
    """The title right before a name, as written."""
    i = span.start - 1
    if i >= 1 and words.texts[i] == "." and words.folds[i - 1] in lex.honorifics:
        return words.text(i - 1, i + 1)
    return words.texts[i] if i >= 0 and words.folds[i] in lex.honorifics and words.texts[i] != BREAK else ""


def _full_names(words: Words, spans: Sequence[Span]) -> dict[Span, str]:
    """Each person span with the fullest name the document gives that person."""
    by_last: dict[str, str] = {}
    for span in spans:
        if span.end - span.start > 1:
            by_last.setdefault(words.folds[span.end - 1], text(words, span.start, span.end))
    return {
        span: text(words, span.start, span.end)
        if span.end - span.start > 1
        else by_last.get(words.folds[span.start], text(words, span.start, span.end))
        for span in spans
    }


def text(words: Words, start: int, end: int) -> str:
    """The words of a span on one line."""
    return " ".join(words.text(start, end).split())
