"""Amounts, dates, times and durations of a text together: what the recogniser calls.

Dates are read first, so that a year is no count; numbers that name or number something are read by neither.
"""

from presskit.entities.calendar import dates
from presskit.entities.calendar.dates import DateContext
from presskit.entities.figures import amounts
from presskit.entities.figures.masks import mask
from presskit.entities.tokens import lex
from presskit.model import Mention


def find(text: str, lang: str, context: DateContext) -> tuple[Mention, ...]:
    """The quantities of a text in "fr" or "en": money, count, percent, duration, date and time mentions, ordered and
    without overlaps. Another language has none."""
    if lang not in ("fr", "en"):
        return ()
    stream = lex(text)
    hidden = mask(stream, lang)
    when = dates.resolved(dates.scan(stream, hidden, lang), context, lang)
    found = (*dates.mentions(stream, when), *amounts.mentions(stream, amounts.scan(stream, hidden, lang), lang))
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end)))
