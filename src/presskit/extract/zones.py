"""Zones of time as they are named behind a time of day: "heure de Paris", "EST", "UTC+2"."""

import re
from datetime import datetime, timezone
from functools import cache
from typing import Final

from presskit import locales
from presskit.extract.phrases import alternatives

FARTHEST: Final = 14  # hours between a zone and UTC
# An offset without "UTC" before it is written as in RFC 2822; "9:00-12:00" is a span of time, not an offset.
_OFFSET: Final = re.compile(
    r"\s*[(\[]?(?:(?:utc|gmt)\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)|(?<=\s)([+-])(\d{2})(\d{2})(?!\d))"
)


@cache
def _zone_pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    names = dict(pair for lang in locales.LANGUAGES for pair in locales.get(lang).press.zones)
    pattern = "|".join(re.escape(n) for n in sorted(names, key=lambda n: (-len(n), n)))
    lead = rf"(?:(?:{alternatives('zone_leads')})\s)?"
    return re.compile(rf"[\s,;.()\[|/-]*{lead}(?<![\w])({pattern})(?!\w)"), names


def zone(part: str) -> str:
    """The zone named at the beginning of what follows a time: an IANA name, "+HH:MM", or ""."""
    explicit = _OFFSET.match(part[:20])
    if explicit:
        sign, hours, minutes = explicit[1] or explicit[4], int(explicit[2] or explicit[5]), explicit[3] or explicit[6]
        beyond = int(minutes or 0)
        return f"{sign}{hours:02d}:{beyond:02d}" if hours <= FARTHEST and beyond < 60 else ""
    pattern, names = _zone_pattern()
    found = pattern.match(part)
    return names[found[1]] if found else ""


def offset(moment: datetime, zone: str) -> str:
    """The "+HH:MM" of a zone at a local moment; "" when this machine does not know the zone."""
    if zone[0] in "+-":
        return zone
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        shift = moment.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
    return "" if shift is None else datetime(2000, 1, 1, tzinfo=timezone(shift)).isoformat()[19:]
