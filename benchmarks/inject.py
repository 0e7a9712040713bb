"""Checks: one error injected into one version of a real pair, is it found? And what is found on the untouched pair?

    python benchmarks/inject.py [held-out|tuned|corpus] [--pairs N] [--seed N] [--cache DIR] [--show KIND] [--alarms]

The pairs are those of ../shared/data/debian-news, split by hash of the id (rules are read against "tuned" only), or the
repository's own corpus. Errors are made in the text as extraction gave it, by plain expressions that know nothing of
recognition, and everything after extraction runs anew. News of a free-software project hold few amounts, weekdays,
times, telephone numbers and titles: for these a paragraph of a press release (own words, fictional people) is planted
at the same place of both versions first, and the error made in it; such kinds are marked "+".

A kind counts as found when a finding of its family, of severity error or warning, that the untouched pair does not
have, overlaps the place of the error (for what was dropped: what corresponds to it in the other version).
"""

import argparse
import hashlib
import pickle
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from presskit.align.beads.sentences import align
from presskit.check import CheckSettings, check
from presskit.entities.recognise import recognise
from presskit.entities.resolution.resolve import link
from presskit.extract import extract
from presskit.model import Alignment, Document, Finding, Glossary, Languages, Links, Source, Version
from presskit.segment import segment
from presskit.settings import Settings

sys.path.insert(0, str(Path(__file__).resolve().parent))
import inject_further

ROOT = Path(__file__).resolve().parent.parent
NEWS = ROOT.parent / "shared" / "data" / "debian-news"
SETTINGS = Settings()
SIDES = ("fr", "en")
TYPES = {
    ".html": "text/html", ".txt": "text/plain", ".pdf": "application/pdf", ".eml": "message/rfc822",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}  # fmt: skip


class Case(NamedTuple):
    """A pair with one error: where it was made (in the new text of `side`), what should be found, which sides."""

    kind: str
    pair: str
    side: str
    documents: dict[str, Document]
    span: tuple[int, int] | None  # in the changed version
    other: tuple[int, int] | None  # in the version that was not changed
    families: tuple[str, ...]
    what: str


@dataclass(frozen=True)
class Pair:
    name: str
    documents: dict[str, Document]


# --- pairs ------------------------------------------------------------------------------------------------------------


def in_half(key: str, half: str) -> bool:
    return (hashlib.sha256(key.encode()).digest()[0] % 2 == 0) == (half == "tuned")


def document(path: Path) -> Document:
    data = path.read_bytes()
    source = Source(
        id=hashlib.sha256(data).hexdigest(), location=path.name, media_type=TYPES[path.suffix], size=len(data)
    )
    return extract(source, data, settings=SETTINGS.extract).documents[0]


def pairs(half: str, count: int, seed: int) -> list[Pair]:
    if half == "corpus":
        import tomllib

        rows = tomllib.loads((ROOT / "corpus/expected.toml").read_text(encoding="utf-8"))["pair"]
        return [Pair(r["fr"], {s: document(ROOT / "corpus" / r[s]) for s in SIDES}) for r in rows]
    names = [line.split("\t")[0] for line in (NEWS / "pairs.tsv").read_text(encoding="utf-8").splitlines()]
    names = [name for name in names if in_half(name, half)]
    random.Random(seed).shuffle(names)
    found = []
    for name in names:
        documents = {side: document(NEWS / side / f"{name}.html") for side in SIDES}
        if all(300 < len(d.text) < 30_000 for d in documents.values()):
            found.append(Pair(name, documents))
        if len(found) == count:
            break
    return found


# --- editing ----------------------------------------------------------------------------------------------------------


def edited(doc: Document, start: int, end: int, new: str) -> Document:
    """The document with text[start:end] replaced; blocks shifted, empty ones left out."""
    shift = len(new) - (end - start)

    def move(at: int, closing: bool) -> int:
        if at < start or (at == start and not closing):
            return at
        return at + shift if at >= end else start + (len(new) if closing else 0)

    blocks = []
    text = doc.text[:start] + new + doc.text[end:]
    for block in doc.blocks:
        a, b = move(block.start, False), move(block.end, True)
        while a < b and text[a].isspace():
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        if a < b:
            blocks.append(replace(block, start=a, end=b))
    digest = hashlib.sha256((text + doc.id).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return replace(doc, id="doc-" + digest, text=text, blocks=tuple(blocks))


def planted(doc: Document, share: float, words: str) -> tuple[Document, int]:
    """The document with a paragraph more, before the block at that share of the text; and where it starts."""
    paragraphs = [k for k, b in enumerate(doc.blocks) if b.kind == "paragraph" and k]
    k = paragraphs[int(share * len(paragraphs))] if paragraphs else len(doc.blocks) - 1
    at = doc.blocks[k].start
    new = edited(doc, at, at, words + "\n\n")
    blocks = [b for b in new.blocks if b.end <= at or b.start >= at + len(words)]
    old = next((b for b in new.blocks if b.start <= at < b.end), None)
    if old and old.end > at + len(words) + 2:
        blocks.append(replace(old, start=at + len(words) + 2))
    blocks.append(replace(doc.blocks[k], start=at, end=at + len(words), kind="paragraph"))
    return replace(new, blocks=tuple(sorted(blocks, key=lambda b: b.start))), at


# --- errors -----------------------------------------------------------------------------------------------------------

MONTHS = {
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
DAYS = {
    "fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
ROLES = {
    "fr": ["trésorière", "directeur technique", "secrétaire générale", "maire", "doyen", "architecte", "ministre"],
    "en": ["treasurer", "chief technology officer", "secretary general", "mayor", "dean", "architect", "minister"],
}
FACTS = (
    "contacts",
    "amount",
    "count",
    "percent",
    "number",
    "duration",
    "date",
    "time",
    "quarter",
    "ordinal",
    "published",
)
Edit = tuple[int, int, str]


def _month(lang: str) -> str:
    return "(?:" + "|".join(MONTHS[lang]) + ")"


def _digit(rng: random.Random, text: str, start: int, end: int) -> Edit | None:
    """One digit of a figure changed (the first one never to zero)."""
    at = rng.choice([k for k in range(start, end) if text[k].isdigit()])
    choices = [d for d in "0123456789" if d != text[at] and not (d == "0" and at == start)]
    return at, at + 1, rng.choice(choices)


def _other(rng: random.Random, words: Sequence[str], word: str) -> str:
    return rng.choice([w for w in words if w.casefold() != word.casefold()])


def _misspelt(rng: random.Random, word: str) -> str:
    k = rng.randrange(1, len(word) - 1)
    way = rng.randrange(3)
    if way == 0 and word[k] != word[k + 1]:
        return word[:k] + word[k + 1] + word[k] + word[k + 2 :]
    if way == 1:
        return word[:k] + word[k + 1 :]
    letters = "aeiou" if word[k] in "aeiouy" else "lmnrstdp"
    return word[:k] + rng.choice([c for c in letters if c != word[k]]) + word[k + 1 :]


def spots(expression: str, text: str, group: int = 0) -> list[tuple[int, int]]:
    return [m.span(group) for m in re.finditer(expression, text)]


NUMBER = r"(?<![\w.,/:#-])\d{1,3}(?:[\u00a0\u202f ,.]\d{3})+(?![\w-])|(?<![\w.,/:#-])\d{2,6}(?![\w.,:/%-]|[\u00a0 ]%)"
PERCENT = r"(?<![\w.,])(\d+(?:[.,]\d+)?)[\u00a0\u202f ]?%"
WORDS = r"[A-ZÀ-Þ][a-zß-ÿ]{3,}(?:-[A-ZÀ-Þ][a-z]+)? (?:[a-z]{2} )?[A-ZÀ-Þ][a-zß-ÿ]{3,}"
EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
PHONE = r"(?<![\w+])\+?\d[\d\u00a0 .()-]{7,16}\d(?!\w)"
URL = r"https?://[^\s<>\"»)]{8,}[\w/]"
QUOTE = {"fr": r"«[^«»]{60,600}»", "en": r"“[^“”]{60,600}”|\"[^\"\n]{60,600}\""}
MONEY = {
    "fr": r"(\d[\d,\u00a0\u202f ]*)(millions|milliards)?[\u00a0 ]?(?:d’)?(euros|dollars|€|\$)",
    "en": r"(€|\$|£)(\d[\d,.]*\d|\d)(?: (million|billion))?",
}


def errors(
    doc: Document, side: str, other: Document, rng: random.Random
) -> Iterator[tuple[str, Edit, tuple[str, ...]]]:
    """(kind, edit, families) of one error of every kind the text has room for."""
    text = doc.text

    def some(places: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
        return rng.choice(places) if places else None

    if (spot := some(spots(PERCENT, text, 1))) and (edit := _digit(rng, text, *spot)):
        yield "percent", edit, ("percent", *FACTS)
    year = r"(?:19|20)\d\d"
    spot = some([s for s in spots(NUMBER, text) if not re.fullmatch(year, text[slice(*s)])])
    if spot and (edit := _digit(rng, text, *spot)):
        yield "number", edit, FACTS
    month = _month(side)
    days = list(spots(rf"(?<!\d)(\d{{1,2}})(?:er|st|nd|rd|th)? (?:of )?{month}\b", text, 1))
    days += list(spots(rf"{month} (\d{{1,2}})\b(?!\d)", text, 1)) if side == "en" else []
    if spot := some(days):
        day = int(text[slice(*spot)])
        yield "day", (*spot, str(rng.choice([d for d in range(1, 29) if d != day]))), ("date", *FACTS)
    dated = rf"\d{{1,2}}(?:er|st|nd|rd|th)?,? (?:of )?({month})\b|({month}) (?:\d{{1,2}}\b|\d{{4}})"
    found = [m.span(1) if m.group(1) else m.span(2) for m in re.finditer(dated, text)]
    if spot := some(found):
        yield "month", (*spot, _other(rng, MONTHS[side], text[slice(*spot)])), ("date", *FACTS)
    if spot := some(spots(rf"{month},? (?:\d{{1,2}},? )?({year})\b", text, 1)):
        yield "year", (*spot, str(int(text[slice(*spot)]) + rng.choice([-2, -1, 1, 2]))), ("date", *FACTS)
    weekday = "|".join(DAYS[side])
    if spot := some(spots(rf"\b({weekday})\b", text, 1)):
        yield "weekday", (*spot, _other(rng, DAYS[side], text[slice(*spot)])), ("date", *FACTS)
    clock = r"\b(\d{1,2})(?:[\u00a0 ]?h(?:eures)?[\u00a0 ]?(?:\d\d)?|:\d\d)(?![\w:])"
    if spot := some(spots(clock, text, 1)):
        hour = int(text[slice(*spot)])
        yield "time", (*spot, str(hour + (1 if hour < 11 else -1))), ("time", *FACTS)
    if m := next(iter(rng.sample(ms, 1)), None) if (ms := list(re.finditer(MONEY[side], text))) else None:
        group = 1 if side == "fr" else 2
        start, end = m.span(group)
        end = start + len(text[start:end].rstrip())
        if edit := _digit(rng, text, start, end):
            yield "amount", edit, ("amount", *FACTS)
        scale = 2 if side == "fr" else 3
        swap = {"million": "billion", "billion": "million", "millions": "milliards", "milliards": "millions"}
        if m.group(scale):
            yield "scale", (*m.span(scale), swap[m.group(scale)]), ("amount", *FACTS)
        unit = 3 if side == "fr" else 1
        coins = {"euros": "dollars", "dollars": "euros", "€": "$", "$": "€", "£": "€"}
        yield "currency", (*m.span(unit), coins[m.group(unit)]), ("amount", *FACTS)
    shared = [s for s in spots(WORDS, text) if text[slice(*s)] in other.text]
    if spot := some(shared):
        start, end = spot
        word = rng.choice(list(re.finditer(r"\w{4,}", text[start:end])))
        new = _misspelt(rng, word.group())
        yield "name", (start + word.start(), start + word.end(), new), ("name", "institution", "title")
    if m := next(iter(rng.sample(ms, 1)), None) if (ms := list(re.finditer(EMAIL, text))) else None:
        k = rng.randrange(m.start(), m.start() + m.group().index("@"))
        yield "e-mail", (k, k + 1, "x" if text[k] != "x" else "y"), ("contacts", "url")
    phones = [s for s in spots(PHONE, text) if sum(c.isdigit() for c in text[slice(*s)]) >= 9]
    spot = some([s for s in phones if not re.search(r"\d{4}[.-]\d\d[.-]\d\d", text[slice(*s)])])
    if spot and (edit := _digit(rng, text, *spot)):
        yield "phone", edit, ("contacts",)
    urls = [s for s in spots(URL, text) if text[slice(*s)] in other.text]
    if spot := some(urls):
        at = spot[1] - 2
        yield "url", (at, at + 1, "q" if text[at] != "q" else "z"), ("url", "contacts")
    both = [spots(QUOTE[s], d.text) for s, d in ((side, doc), ("en" if side == "fr" else "fr", other))]
    if both[0] and len(both[0]) == len(both[1]):
        start, end = rng.choice(both[0])
        yield "quote dropped", (start, end, ""), ("quote", "block")
        start, end = rng.choice(both[0])
        inside = text[start + 1 : end - 1]
        cut = [m.end() for m in re.finditer(r"[.!?]\s+(?=\w)", inside)]
        if cut and len(inside) - cut[0] > 0.3 * len(inside):
            yield "quote cut", (start + 1 + cut[0] - 1, end - 1, ""), ("quote", "block")


# --- planted paragraphs -----------------------------------------------------------------------------------------------

PLANTS: tuple[tuple[str, str], ...] = (
    (
        "La fondation Corvane versera 36,5 millions d’euros au projet, soit 14 % de plus qu’en 2021. « Nous tenions à "
        "ce que ce soutien dure, car rien ne se bâtit en une saison », a déclaré Irène Valcourt, présidente de la "
        "fondation Corvane. La cérémonie aura lieu le jeudi 17 mai 2018 à 18 h 30.",
        "The Corvane Foundation will give €36.5 million to the project, 14% more than in 2021. “We wanted this support "
        "to last, for nothing is built in a single season,” said Irène Valcourt, president of the Corvane Foundation. "
        "The ceremony will take place on Thursday 17 May 2018 at 6:30 pm.",
    ),
    (
        "Contact presse : Bastien Lorrival, 01 23 45 67 89, presse@corvane.example. Le chiffre d’affaires atteint "
        "2,4 milliards de dollars au troisième trimestre 2017, en hausse de 3,2 %.",
        "Press contact: Bastien Lorrival, +33 1 23 45 67 89, presse@corvane.example. Revenue reached $2.4 billion in "
        "the third quarter of 2017, up 3.2%.",
    ),
    (
        "Mathilde Orsenne, directrice générale de Brévalle Énergie, et Kwame Adjetey, vice-président du conseil "
        "régional, ont signé l’accord mercredi 4 octobre 2017. Il prévoit 1 250 logements et 780 000 euros de travaux. "
        "« Cet accord engage toute une région, et nous saurons le tenir », a souligné Kwame Adjetey.",
        "Mathilde Orsenne, chief executive officer of Brévalle Énergie, and Kwame Adjetey, vice-president of the "
        "regional council, signed the agreement on Wednesday 4 October 2017. It provides for 1,250 homes and €780,000 "
        "of works. “This agreement commits a whole region, and we shall keep it,” stressed Kwame Adjetey.",
    ),
    (
        "Avec 62 % des voix, la liste de Solène Marchetti l’emporte sur celle d’Octave Bréhier. Le vote, ouvert à "
        "9 h 00 le 3 mars 2016, a réuni 48 300 électeurs.",
        "With 62% of the votes, the list of Solène Marchetti won against that of Octave Bréhier. The vote, opened at "
        "9:00 am on March 3, 2016, drew 48,300 voters.",
    ),
)
TITLES = {
    "fr": ["présidente", "directrice générale", "vice-président"],
    "en": ["president", "chief executive officer", "vice-president"],
}
PEOPLE = [
    "Irène Valcourt",
    "Bastien Lorrival",
    "Mathilde Orsenne",
    "Kwame Adjetey",
    "Solène Marchetti",
    "Octave Bréhier",
]


def planted_errors(
    doc: Document, side: str, start: int, end: int, rng: random.Random
) -> Iterator[tuple[str, Edit, tuple[str, ...]]]:
    """(kind, edit, families) of errors inside a planted paragraph."""
    lone = Document(id="x", source="x", location="x", ordinal=0, text=doc.text[start:end], blocks=())
    twin = replace(lone, text=" ".join(PEOPLE))
    for kind, (a, b, new), families in errors(lone, side, twin, rng):
        if not kind.startswith("quote"):
            yield kind, (start + a, start + b, new), families
    text = lone.text
    for title in TITLES[side]:
        at = text.find(title)
        if at >= 0:
            yield "title", (start + at, start + at + len(title), rng.choice(ROLES[side])), ("title", "name")
    if m := re.search(QUOTE[side].replace("60,", "30,"), text):
        yield "quote dropped", (start + m.start(), start + m.end(), ""), ("quote", "block")
        after = text[m.end() :]
        who = next((p for p in PEOPLE if after.lstrip(" ,").find(p) in range(30)), None)
        if who:
            at = m.end() + after.index(who)
            new = rng.choice([p for p in PEOPLE if p != who])
            yield "speaker", (start + at, start + at + len(who), new), ("quote", "name", "title")
    for who in PEOPLE:
        if who in text and rng.random() < 0.5:
            at = text.index(who)
            blank = {"fr": "une personne", "en": "a person"}[side]
            yield "person dropped", (start + at, start + at + len(who), blank), ("name", "title", "quote")
            break


# --- running ----------------------------------------------------------------------------------------------------------


class Shelf:
    """Versions and comparisons, made once; kept in a folder between calls when one is given."""

    def __init__(self, folder: Path | None) -> None:
        self._file = folder / "inject.pickle" if folder else None
        self._known: dict[str, object] = {}
        if self._file and self._file.exists():
            self._known = pickle.loads(self._file.read_bytes())

    def versions(self, documents: Sequence[tuple[str, Document]]) -> dict[str, Version]:
        missing = {d.id: (lang, d) for lang, d in documents if "v" + d.id not in self._known}
        told, cut = [], []
        for lang, d in missing.values():
            languages = Languages(document=d.id, lang=lang, score=1.0, blocks=(lang,) * len(d.blocks))
            told.append(languages)
            cut.append(segment(d, languages, settings=SETTINGS.segment))
        docs = [d for _, d in missing.values()]
        step = 200
        for k in range(0, len(docs), step):
            part = slice(k, k + step)
            found = recognise(docs[part], cut[part], Glossary(), settings=SETTINGS.recognise)
            for d, languages, segmented, mentions in zip(docs[part], told[part], cut[part], found, strict=True):
                version = Version(document=d, languages=languages, segmented=segmented, mentions=mentions)
                self._known["v" + d.id] = version
            print(f"\r{min(k + step, len(docs))}/{len(docs)} versions", end="", file=sys.stderr)
        return {d.id: self._known["v" + d.id] for _, d in documents}  # type: ignore[misc]

    def tied(self, fr: Version, en: Version) -> tuple[Alignment, Links]:
        key = f"a{fr.document.id}/{en.document.id}"
        if key not in self._known:
            alignment = align(fr.segmented, en.segmented, settings=SETTINGS.align)
            self._known[key] = alignment, link(fr, en, alignment, Glossary(), settings=SETTINGS.resolve)
        return self._known[key]  # type: ignore[return-value]

    def save(self) -> None:
        if self._file:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_bytes(pickle.dumps(self._known))


def cases(pair: Pair, shelf: Shelf, rng: random.Random) -> Iterator[Case]:
    """One error of each kind, in a side drawn at random."""
    docs = pair.documents
    for kind, edit, families, side in _drawn(pair, rng):
        yield _case(kind, pair.name, docs, side, edit, families, _facing(kind, docs, side, edit))
    yield from structural(pair, shelf, rng)
    share, words = rng.random(), rng.choice(PLANTS)
    both = {side: planted(docs[side], share, words[k]) for k, side in enumerate(SIDES)}
    new = {side: doc for side, (doc, _) in both.items()}
    for side in SIDES:
        start = both[side][1]
        for kind, edit, families in planted_errors(new[side], side, start, start + len(words[SIDES.index(side)]), rng):
            if rng.random() < 0.5:
                facing = _facing(kind, new, side, edit, both["fr"][1], both["en"][1])
                yield _case(kind + " +", pair.name, new, side, edit, families, facing)
    yield Case("(untouched, planted)", pair.name, "", new, None, None, (), "")
    yield from further(pair, random.Random(f"further {pair.name}"))


def further(pair: Pair, rng: random.Random) -> Iterator[Case]:
    """One error of each further kind in a side drawn at random, and one in a planted paragraph of a side."""
    words = rng.choice(inject_further.PLANTS)
    share, docs = rng.random(), pair.documents
    both = {side: planted(docs[side], share, words[k]) for k, side in enumerate(SIDES)}
    new = {side: doc for side, (doc, _) in both.items()}
    yield Case("(untouched, further)", pair.name, "", new, None, None, (), "")
    for mark, made, spans in (
        ("", docs, {side: (0, len(docs[side].text)) for side in SIDES}),
        (" +", new, {side: (both[side][1], both[side][1] + len(words[k])) for k, side in enumerate(SIDES)}),
    ):
        table: dict[str, list[tuple[Edit, tuple[str, ...], str]]] = defaultdict(list)
        texts = {side: made[side].text[slice(*spans[side])] for side in SIDES}
        for side in SIDES:
            other = "en" if side == "fr" else "fr"
            for kind, (a, b, word), families in inject_further.errors(
                texts[side], side, texts[other], MONTHS[side], rng
            ):
                start = spans[side][0]
                table[kind].append(((start + a, start + b, word), families, side))
        for kind, rows in table.items():
            edit, families, side = rng.choice(rows)
            yield _case(kind + mark, pair.name, made, side, edit, families)


def _facing(
    kind: str, docs: dict[str, Document], side: str, edit: Edit, from_fr: int = 0, from_en: int = 0
) -> tuple[int, int] | None:
    """Where the other version has what was dropped: the quotation of the same number, the same name."""
    other = "en" if side == "fr" else "fr"
    begin = {"fr": from_fr, "en": from_en}
    if kind.startswith("quote"):
        least = "30," if from_fr or from_en else "60,"
        lists = {
            s: [(a, b) for a, b in spots(QUOTE[s].replace("60,", least), docs[s].text) if a >= begin[s]] for s in SIDES
        }
        at = next((k for k, (a, b) in enumerate(lists[side]) if a <= edit[0] < b), -1)
        if not 0 <= at < len(lists[other]):
            return None
        start, end = lists[other][at]
        later = [b for a, b in lists[other][at + 1 : at + 2] if a - end < 150]
        return start, max([end, *later])  # a quotation may be interrupted in one version only
    name = docs[side].text[edit[0] : edit[1]]
    at = docs[other].text.find(name, begin[other]) if kind == "person dropped" else -1
    return (at, at + len(name)) if at >= 0 else None


def _drawn(pair: Pair, rng: random.Random) -> Iterator[tuple[str, Edit, tuple[str, ...], str]]:
    table: dict[str, list[tuple[str, Edit, tuple[str, ...], str]]] = defaultdict(list)
    for side in SIDES:
        for kind, edit, families in errors(
            pair.documents[side], side, pair.documents["en" if side == "fr" else "fr"], rng
        ):
            table[kind].append((kind, edit, families, side))
    for rows in table.values():
        yield rng.choice(rows)


def _case(
    kind: str, name: str, docs: dict[str, Document], side: str, edit: Edit, families: tuple[str, ...],
    other: tuple[int, int] | None = None,
) -> Case:  # fmt: skip
    start, end, new = edit
    old = docs[side].text[start:end]
    around = docs[side].text[max(0, start - 30) : end + 30].replace("\n", " ")
    changed = edited(docs[side], start, end, new)
    what = f"{side}: {old[:80]!r} -> {new[:80]!r} in …{around[:140]}…"
    return Case(kind, name, side, {**docs, side: changed}, (start, start + max(1, len(new))), other, families, what)


def structural(pair: Pair, shelf: Shelf, rng: random.Random) -> Iterator[Case]:
    """A paragraph or list item dropped, a sentence left untranslated: only where the alignment is sure."""
    docs = pair.documents
    versions = shelf.versions([(s, docs[s]) for s in SIDES])
    sides = {s: versions[docs[s].id] for s in SIDES}
    alignment, _ = shelf.tied(sides["fr"], sides["en"])
    side = rng.choice(SIDES)
    other = "en" if side == "fr" else "fr"
    mine, theirs = sides[side].segmented.segments, sides[other].segmented.segments
    mate = {i: b for b in alignment.beads if b.fr and b.en and b.score > 0.8 for i in getattr(b, side)}
    for kind, wanted, least, families in (
        ("paragraph dropped", "paragraph", 80, ("block", "quote", "segment")),
        ("list item dropped", "list_item", 15, ("list", "block")),
    ):
        rows = []
        for k, block in enumerate(docs[side].blocks):
            inside = [i for i, s in enumerate(mine) if s.block == k]
            if block.kind == wanted and block.end - block.start >= least and inside and all(i in mate for i in inside):
                across = [j for i in inside for j in getattr(mate[i], other)]
                rows.append((block, theirs[min(across)].start, theirs[max(across)].end))
        if rows:
            block, start, end = rng.choice(rows)
            if end - start < 3 * (block.end - block.start):
                yield _case(kind, pair.name, docs, side, (block.start, block.end, ""), families, (start, end))
    rows2 = [
        (mine[i], theirs[getattr(b, other)[0]])
        for i, b in mate.items()
        if len(b.fr) == len(b.en) == 1 and len(mine[i].text) >= 50 and mine[i].kind in ("paragraph", "list_item")
    ]
    rows2 = [(a, b) for a, b in rows2 if a.text != b.text]
    if rows2:
        a, b = rng.choice(rows2)
        families = ("segment", "block")
        yield _case("untranslated", pair.name, docs, side, (a.start, a.end, b.text), families, (b.start, b.end))


def signature(finding: Finding, docs: dict[str, Document]) -> tuple[str, ...]:
    return (
        finding.check,
        *(docs[s].text[r.start : r.end] if r else "" for s, r in (("fr", finding.fr), ("en", finding.en))),
    )


def meets(case: Case, finding: Finding) -> bool:
    if not finding.check.startswith(case.families):
        return False
    for side, span in ((case.side, case.span), ("en" if case.side == "fr" else "fr", case.other)):
        ref = finding.fr if side == "fr" else finding.en
        if ref and span and ref.start <= span[1] + 1 and span[0] <= ref.end + 1:
            return True
    return False


HARD = (
    "amount", "scale", "currency", "percent", "number", "day", "month", "year", "weekday", "time", "name", "title",
    "person dropped", "e-mail", "phone",
)  # fmt: skip
STRUCTURAL = ("quote dropped", "quote cut", "speaker", "paragraph dropped", "list item dropped", "untranslated")


def found(docs: dict[str, Document], versions: dict[str, Version], shelf: Shelf) -> tuple[Finding, ...]:
    fr, en = versions[docs["fr"].id], versions[docs["en"].id]
    alignment, links = shelf.tied(fr, en)
    return check(fr, en, alignment, links, settings=CheckSettings())


@dataclass
class Score:
    """How often a kind was made, found, found when info counts too, and how many other findings came with it."""

    made: int = 0
    found: int = 0
    told: int = 0
    beside: int = 0


def scores(sample: Sequence[Pair], shelf: Shelf, seed: int, show: str | None = None) -> dict[str, Score]:
    """Every kind of error over the pairs of a sample; prints what was missed of the kinds that begin with `show`."""
    made = [case for pair in sample for case in cases(pair, shelf, random.Random(f"{seed} {pair.name}"))]
    every = [p.documents for p in sample] + [c.documents for c in made]
    versions = shelf.versions(list({d.id: (s, d) for docs in every for s, d in docs.items()}.values()))
    base = {p.name: {signature(f, p.documents) for f in found(p.documents, versions, shelf)} for p in sample}
    table: dict[str, Score] = defaultdict(Score)
    for case in made:
        new = [f for f in found(case.documents, versions, shelf) if signature(f, case.documents) not in base[case.pair]]
        loud = [f for f in new if f.severity != "info"]
        hit, others = any(meets(case, f) for f in loud), [f for f in loud if not meets(case, f)]
        score = table[case.kind]
        score.made += 1
        score.found += hit
        score.told += any(meets(case, f) for f in new)
        score.beside += len(others)
        if show is not None and case.kind.startswith(show) and (not hit or (case.kind[0] == "(" and others)):
            print(f"missed: {case.kind} {case.pair} {case.what}")
            for f in new[:6]:
                print(f"     has {f.severity} {signature(f, case.documents)}"[:300])
    return table


def share(table: dict[str, Score], kinds: Sequence[str]) -> tuple[int, int]:
    rows = [score for kind, score in table.items() if kind.removesuffix(" +") in kinds]
    return sum(score.found for score in rows), sum(score.made for score in rows)


def recall(sample: Sequence[Pair], shelf: Shelf, seed: int) -> tuple[float, float]:
    """The shares of hard facts and of structural errors found."""
    table = scores(sample, shelf, seed)
    (hard, facts), (structural, parts) = share(table, HARD), share(table, STRUCTURAL)
    return hard / facts, structural / parts


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("half", nargs="?", default="tuned", choices=["tuned", "held-out", "corpus"])
    parser.add_argument("--pairs", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--show", help="print the missed cases of the kinds that begin so")
    parser.add_argument("--alarms", action="store_true", help="print the findings on untouched pairs")
    options = parser.parse_args()
    if options.half != "corpus" and not NEWS.exists():
        print("../shared/data/debian-news is not here: nothing measured.")
        return
    shelf = Shelf(options.cache)
    sample = pairs(options.half, options.pairs, options.seed)
    versions = shelf.versions([row for pair in sample for row in pair.documents.items()])
    alarms: Counter[tuple[str, str]] = Counter()
    seconds = 0.0
    for pair in sample:
        shelf.tied(*(versions[pair.documents[side].id] for side in SIDES))
        started = time.process_time()
        findings = found(pair.documents, versions, shelf)
        seconds += time.process_time() - started
        for finding in findings:
            alarms[finding.check, finding.severity] += 1
            if options.alarms:
                _, left, right = signature(finding, pair.documents)
                print(f"{pair.name} {finding.severity} {finding.check} {finding.bead_score:.2f}")
                print(f"    {finding.message_en}\n    fr {left[:300]!r}\n    en {right[:300]!r}")
    table = scores(sample, shelf, options.seed, options.show)
    shelf.save()
    made = sum(score.made for score in table.values())
    print(f"\n{options.half}: {len(sample)} pairs, {made} errors, {1000 * seconds / len(sample):.0f} ms a check")
    print("kind                      errors  found   (with info)  further findings each")
    for kind, score in sorted(table.items()):
        n = score.made
        print(f"{kind:26}{n:6}  {score.found / n:6.2f}  {score.told / n:6.2f}        {score.beside / n:6.2f}")
    for name, kinds in (("hard facts", HARD), ("structural", STRUCTURAL), ("further", inject_further.FURTHER)):
        hits, n = share(table, kinds)
        print(f"{name}: {hits} of {n} found = {hits / max(1, n):.3f}")
    loud = sum(n for (_, severity), n in alarms.items() if severity != "info")
    print(f"untouched pairs: {loud / len(sample):.2f} findings of severity error or warning a pair")
    for (name, severity), n in sorted(alarms.items()):
        print(f"    {name:24}{severity:8}{n:4}  {n / len(sample):.2f}")


if __name__ == "__main__":
    main()
