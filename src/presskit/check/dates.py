"""`date.value`, `time.value`, `date.weekday`: dates and times stated otherwise, weekdays that are not the date's."""

from collections.abc import Iterator
from datetime import date

from presskit.check.comparison import Comparison
from presskit.check.pairing import closest
from presskit.model import Finding, Mention, Moment, Side

KINDS = ("date", "time")


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Dates and times that disagree between corresponding passages, and weekdays that disagree with their date."""
    stated = {
        side: {iso for m in version.mentions.mentions if m.type in KINDS for iso in _readings(m)}
        for side, version in (("fr", comparison.fr), ("en", comparison.en))
    }
    for fr, en, score in comparison.both():
        for kind in KINDS:
            left = [m for m in fr.mentions if m.type == kind and not compatible_with(m, stated["en"])]
            right = [m for m in en.mentions if m.type == kind and not compatible_with(m, stated["fr"])]
            for one, other in closest(left, right, fr, en):
                yield Finding(
                    check=f"{kind}.value",
                    severity="error",
                    message_fr=f"{_WHAT[kind][0]} : « {one.text} » en français, « {other.text} » en anglais.",
                    message_en=f"{_WHAT[kind][1]}: “{one.text}” in French, “{other.text}” in English.",
                    fr=comparison.ref("fr", one.start, one.end),
                    en=comparison.ref("en", other.start, other.end),
                    bead_score=score,
                )
    yield from _weekdays(comparison)


_WHAT = {"date": ("La date diffère", "The date differs"), "time": ("L’heure diffère", "The time differs")}


def _readings(mention: Mention) -> tuple[str, ...]:
    if not isinstance(mention.value, Moment):
        return ()
    return tuple(iso for iso in (mention.value.iso, mention.value.resolved) if iso)


def compatible_with(mention: Mention, others: set[str]) -> bool:
    """Is what a mention says (or cannot be told to say) also said there? A partial date agrees with a full one."""
    mine = _readings(mention)
    return not mine or any(agree(one, other) for one in mine for other in others)


def agree(left: str, right: str) -> bool:
    """Do two ISO 8601 dates, times or ranges not contradict each other: equal, or one less precise?"""
    if left == right:
        return True
    if "/" in left or "/" in right:
        starts, ends = (left.split("/")[0], right.split("/")[0]), (left.split("/")[-1], right.split("/")[-1])
        return agree(*starts) and agree(*ends) if ("/" in left) == ("/" in right) else agree(*starts) or agree(*ends)
    short, long = sorted((left, right), key=len)
    if short.startswith("--"):
        return long.endswith((short[1:], short[2:]))
    return long.startswith(short)


def _weekdays(comparison: Comparison) -> Iterator[Finding]:
    sides: tuple[tuple[Side, tuple[Mention, ...]], ...] = (
        ("fr", comparison.fr.mentions.mentions),
        ("en", comparison.en.mentions.mentions),
    )
    for side, mentions in sides:
        for mention in mentions:
            value = mention.value
            if not isinstance(value, Moment) or value.weekday is None:
                continue
            day = _full(value.iso) or _full(value.resolved)
            if day is None or day.isoweekday() == value.weekday or value.evidence not in ("", "published"):
                continue
            span = comparison.ref(side, mention.start, mention.end)
            # a year that was not stated may be the wrong one: then it is only worth a look
            certain = _full(value.iso) is not None
            yield Finding(
                check="date.weekday",
                severity="error" if certain else "warning",
                message_fr=f"« {mention.text} » : le {day.day:02}/{day.month:02}/{day.year} est un "
                f"{_DAYS['fr'][day.isoweekday() - 1]}.",
                message_en=f"“{mention.text}”: {day.isoformat()} is a {_DAYS['en'][day.isoweekday() - 1]}.",
                fr=span if side == "fr" else None,
                en=span if side == "en" else None,
            )


_DAYS = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}


def _full(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso[:10]) if iso and len(iso) >= 10 and "/" not in iso else None
    except ValueError:
        return None
