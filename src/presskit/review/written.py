"""Dates and values as people write them: (French, English)."""

import re

from presskit.knowledge import FactRecord

MONTHS: tuple[tuple[str, str, str], ...] = (
    ("janvier", "janv.", "January"), ("février", "févr.", "February"), ("mars", "mars", "March"),
    ("avril", "avr.", "April"), ("mai", "mai", "May"), ("juin", "juin", "June"), ("juillet", "juil.", "July"),
    ("août", "août", "August"), ("septembre", "sept.", "September"), ("octobre", "oct.", "October"),
    ("novembre", "nov.", "November"), ("décembre", "déc.", "December"),
)  # fmt: skip


def day(iso: str) -> tuple[str, str]:
    """An ISO date, with or without a time, as people write it: "9 juillet 2025, 18 h 30", "9 July 2025, 18:30"."""
    date, _, clock = iso.partition("T")
    parts = date.split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3 or not 1 <= int("".join(parts[1:2]) or 1) <= 12:
        return iso, iso
    if len(parts) == 1:
        return date, date
    month = MONTHS[int(parts[1]) - 1]
    number = int(parts[2]) if len(parts) == 3 else 0
    fr = f"{'1er' if number == 1 else number} {month[0]} {parts[0]}" if number else f"{month[0]} {parts[0]}"
    en = f"{number} {month[2]} {parts[0]}" if number else f"{month[2]} {parts[0]}"
    if len(clock) >= 5 and clock[:2].isdecimal():
        return f"{fr}, {int(clock[:2])} h {clock[3:5]}", f"{en}, {clock[:5]}"
    return fr, en


def month(iso: str) -> tuple[str, str]:
    """A month of a chart: "févr. 2025", "Feb 2025"."""
    number = iso[5:7]
    if not number.isdecimal() or not 1 <= int(number) <= 12:
        return iso, iso
    words = MONTHS[int(number) - 1]
    return f"{words[1]} {iso[:4]}", f"{words[2][:3]} {iso[:4]}"


def value(text: str) -> tuple[str, str]:
    """The value of a fact as people write it: ISO dates in words, thousands grouped."""
    if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", text):
        return day(text)

    def grouped(mark: str) -> str:
        return re.sub(r"(?<![\d.-])\d{5,}(?=[ %]|$)", lambda found: f"{int(found[0]):,}".replace(",", mark), text)

    return grouped("\u202f"), grouped(",")


def fact_value(fact: FactRecord, lang: str) -> str:
    """What a version says, for the page: days, times and lengths of time in its own words, since their values are codes
    (P18Y); other values as people write them."""
    text, spans = (fact.value_fr, fact.fr) if lang == "fr" else (fact.value_en, fact.en)
    if fact.predicate in ("date", "time", "duration") and spans:
        return " ".join(spans[0].exact.split())
    return value(text)[0 if lang == "fr" else 1]
