"""Statements both versions make, or only one: who is what where, who said what, what was done when and by whom, which
values and what for, each with its spans."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from presskit.entities.resolution.matching import similarity
from presskit.entities.resolution.values import alike
from presskit.entities.statements.deed import Deed
from presskit.entities.statements.deed_links import differ, paired
from presskit.entities.statements.holders import roles_of, tied
from presskit.entities.statements.purposes import purposes
from presskit.model import (
    Agreement,
    Alignment,
    Count,
    Fact,
    Links,
    Mention,
    Moment,
    Money,
    Percent,
    Quote,
    Ref,
    Value,
    Version,
)  # fmt: skip


def facts(fr: Version | None, en: Version | None, alignment: Alignment | None, links: Links | None) -> tuple[Fact, ...]:
    """The statements of a release, ordered by where they stand. A side may be None: then all are `only_*`."""
    found = [*roles_of(fr, en, links), *_said(fr, en, links), *_done(fr, en, alignment, links), *_values(fr, en, links)]
    return tuple(sorted(found, key=_order))


def _order(fact: Fact) -> tuple[object, ...]:
    return (
        fact.fr[0].start if fact.fr else 1 << 40,
        fact.en[0].start if fact.en else 1 << 40,
        fact.predicate,
        fact.subject,
        fact.value_fr,
        fact.value_en,
    )


def plain(value: Value | None, text: str) -> str:
    """A value as plain text: "70000000 EUR over P5Y", "2025-02-06/2025-02-07"; the words of the text when undecided."""
    if isinstance(value, Moment):
        return value.iso or text
    if value is None or value.amount is None:
        return text
    amount = value.amount + (f"–{value.upper}" if value.upper else "")
    bound = "" if value.bound == "exact" else value.bound.replace("_", " ") + " "
    if isinstance(value, Money):
        return f"{bound}{amount} {value.currency}".strip() + (f" over {value.over}" if value.over else "")
    if isinstance(value, Percent):
        return f"{bound}{amount}{' %' if value.unit == 'percent' else ' points'}"
    return f"{bound}{amount} {value.what}".strip()


# --- quotations -------------------------------------------------------------------------------------------------------


def _said(fr: Version | None, en: Version | None, links: Links | None) -> list[Fact]:
    ties = {q.fr: q.en for q in links.quotes} if links else {}
    mine: Sequence[Quote] = fr.mentions.quotes if fr else ()
    theirs: Sequence[Quote] = en.mentions.quotes if en else ()
    found = []
    for i, quote in enumerate(mine):
        mate = theirs[ties[i]] if i in ties else None
        found.append(_quote(fr, quote, en, mate))
    taken = set(ties.values())
    found.extend(_quote(None, None, en, quote) for j, quote in enumerate(theirs) if j not in taken)
    return found


def _quote(fr: Version | None, one: Quote | None, en: Version | None, two: Quote | None) -> Fact:
    if one and two:
        same = len(one.speakers) == len(two.speakers) and all(
            any(similarity(a, b, "person") >= 0.82 for b in two.speakers) for a in one.speakers
        )
        agreement: Agreement = "same" if same else "differs"
    else:
        agreement = "only_fr" if one else "only_en"
    speakers = one.speakers if one else two.speakers if two else ()
    return Fact(
        predicate="said",
        subject=", ".join(speakers),
        value_fr=one.text if one else "",
        value_en=two.text if two else "",
        agreement=agreement,
        fr=(Ref(document=fr.document.id, start=one.start, end=one.end),) if fr and one else (),
        en=(Ref(document=en.document.id, start=two.start, end=two.end),) if en and two else (),
    )


# --- deeds ------------------------------------------------------------------------------------------------------------


def _done(fr: Version | None, en: Version | None, alignment: Alignment | None, links: Links | None) -> list[Fact]:
    ties = {one.fr: one.en for one in links.links} if links else {}
    return [_deed(fr, one, en, two, ties) for one, two in paired(fr, en, alignment, ties)]


def _deed(fr: Version | None, one: Deed | None, en: Version | None, two: Deed | None, ties: Mapping[int, int]) -> Fact:
    base = one or two
    assert base is not None
    if one and two:
        agreement: Agreement = "differs" if differ(one, two, ties) else "same"
    else:
        agreement = "only_fr" if one else "only_en"
    return Fact(
        predicate=base.predicate,
        subject=base.subject or (two.subject if two else ""),
        value_fr=one.what if one else "",
        value_en=two.what if two else "",
        agreement=agreement,
        fr=_spans(fr, one),
        en=_spans(en, two),
        date_fr=one.date if one else "",
        date_en=two.date if two else "",
    )


def _spans(version: Version | None, deed: Deed | None) -> tuple[Ref, ...]:
    if version is None or deed is None:
        return ()
    return tuple(Ref(document=version.document.id, start=start, end=end) for start, end in deed.spans)


# --- values -----------------------------------------------------------------------------------------------------------

_STATED = ("money", "count", "percent", "duration", "date", "time")


def _values(fr: Version | None, en: Version | None, links: Links | None) -> list[Fact]:
    ties = tied(links)
    mine, theirs = purposes(fr) if fr else {}, purposes(en) if en else {}
    about_fr, about_en = _about(fr) if fr else (), _about(en) if en else ()
    found = []
    if fr:
        for i, mention in enumerate(fr.mentions.mentions):
            if mention.type in _STATED:
                j = ties.fr_to_en.get(i) if en else None
                mate = en.mentions.mentions[j] if en and j is not None else None
                purpose = theirs.get(j, "") if j is not None else ""
                fact = _value(fr, mention, en, mate, about_fr[i])
                found.append(replace(fact, purpose_fr=mine.get(i, ""), purpose_en=purpose))
    if en:
        for j, mention in enumerate(en.mentions.mentions):
            if mention.type in _STATED and j not in ties.en_to_fr:
                found.append(replace(_value(None, None, en, mention, about_en[j]), purpose_en=theirs.get(j, "")))
    return found


def _value(fr: Version | None, one: Mention | None, en: Version | None, two: Mention | None, subject: str) -> Fact:
    if one and two:
        agreement: Agreement = "same" if alike(one, two) else "differs"
    else:
        agreement = "only_fr" if one else "only_en"
    base = one or two
    assert base is not None
    return Fact(
        predicate=base.type,
        subject=subject,
        value_fr=plain(one.value, one.text) if one else "",
        value_en=plain(two.value, two.text) if two else "",
        agreement=agreement,
        fr=(Ref(document=fr.document.id, start=one.start, end=one.end),) if fr and one else (),
        en=(Ref(document=en.document.id, start=two.start, end=two.end),) if en and two else (),
    )


def _about(version: Version) -> tuple[str, ...]:
    """What each mention is about when it is a value: what is counted; for an amount of money the name its sentence
    opens with, or, after another amount, the name right before it ("the agency gives €2 million, the city €1
    million"); else the name nearest before it in its sentence."""
    segments = version.segmented.segments
    found = []
    at, first, last = -1, "", ""
    end = 0  # of the last name
    paid = False  # an amount of money stands before in the sentence
    beside = (0, "")  # the end of the last name or place, and the name
    for mention in version.mentions.mentions:
        while at + 1 < len(segments) and segments[at + 1].start <= mention.start:
            at, first, last, end, paid = at + 1, "", "", 0, False
        inside = at >= 0 and mention.start < segments[at].end
        if isinstance(mention.value, Count) and mention.value.what:
            found.append(mention.value.what)
        else:
            known = inside and end <= mention.start
            money = first if not paid or version.document.text[beside[0] : mention.start].strip() else beside[1]
            found.append((money if mention.type == "money" else last) if known else "")
        paid = paid or mention.type == "money"
        if mention.type in ("organisation", "person", "event", "work", "place"):
            beside = (mention.end, mention.text if mention.type != "place" else "")
        if inside and mention.type in ("organisation", "person", "event", "work"):
            first, last, end = first or mention.text, mention.text, mention.end
    return tuple(found)
