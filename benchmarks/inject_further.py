"""Further errors for `inject.py`: another place, a negation dropped, another unit, one of several mentions of a date.

Made by plain expressions, like the others, and drawn with random numbers of their own, so that the errors of the other
kinds stay the same from one round to the next."""

import random
import re
from collections import Counter
from collections.abc import Iterator

Edit = tuple[int, int, str]
FURTHER = ("place", "negation", "unit", "date, one of several")
AMOUNTS = ("amount", "count", "percent", "number", "duration", "date", "time", "quarter", "ordinal", "contacts")

# the same places in both languages; an error puts another one of the row in its place
PLACES: tuple[dict[str, tuple[str, ...]], ...] = (
    {
        "fr": ("Allemagne", "Espagne", "Italie", "Belgique", "Suisse", "Japon", "Brésil", "Inde", "Portugal", "Pologne",
               "Autriche", "Irlande", "Norvège", "Suède", "Finlande", "Grèce", "Maroc", "Sénégal", "Mexique", "Chine",
               "France", "Canada", "Australie"),
        "en": ("Germany", "Spain", "Italy", "Belgium", "Switzerland", "Japan", "Brazil", "India", "Portugal", "Poland",
               "Austria", "Ireland", "Norway", "Sweden", "Finland", "Greece", "Morocco", "Senegal", "Mexico", "China",
               "France", "Canada", "Australia"),
    },
    {
        "fr": ("Londres", "Genève", "Bruxelles", "Lisbonne", "Vienne", "Copenhague", "Montréal", "Paris", "Lyon",
               "Toulouse", "Marseille", "Berlin", "Madrid", "Rome", "Barcelone", "Varsovie", "Strasbourg", "Québec",
               "Bordeaux", "Amsterdam", "Dublin", "Boston", "Munich", "Athènes"),
        "en": ("London", "Geneva", "Brussels", "Lisbon", "Vienna", "Copenhagen", "Montreal", "Paris", "Lyon",
               "Toulouse", "Marseille", "Berlin", "Madrid", "Rome", "Barcelona", "Warsaw", "Strasbourg", "Quebec",
               "Bordeaux", "Amsterdam", "Dublin", "Boston", "Munich", "Athens"),
    },
)  # fmt: skip
NEGATIONS = {
    "fr": ((r"\bne ((?:[a-zà-ÿ]+ )?[a-zà-ÿ]{3,}) pas\b", r"\1"), (r"\bn['’]([a-zà-ÿ]{3,}) pas\b", r"\1")),
    "en": (
        (
            r"\b((?:does|do|did|is|are|was|were|will|would|has|have|had|could|should|must|may|can)) not\b(?! only)",
            r"\1",
        ),
        (r"\bcannot\b", "can"),
    ),
}
UNITS = {
    "fr": (("kilomètres", "mètres"), ("tonnes", "kilos"), ("hectares", "mètres carrés"), ("jours", "semaines"),
           ("semaines", "mois"), ("mois", "ans"), ("ans", "mois"), ("années", "semaines"), ("heures", "jours"),
           ("minutes", "heures"), ("Mo", "Go"), ("Go", "Mo"), ("litres", "mètres cubes")),
    "en": (("kilometres", "metres"), ("tonnes", "kilos"), ("hectares", "square metres"), ("days", "weeks"),
           ("weeks", "months"), ("months", "years"), ("years", "months"), ("hours", "days"), ("minutes", "hours"),
           ("MB", "GB"), ("GB", "MB"), ("litres", "cubic metres")),
}  # fmt: skip
DAY = {
    "fr": r"(?<!\d)(\d{{1,2}})(?:er)? ({months})\b",
    "en": r"(?<!\d)(\d{{1,2}}) ({months})\b|({months}) (\d{{1,2}})\b(?!\d)",
}

PLANTS: tuple[tuple[str, str], ...] = (
    (
        "La fondation Corvane ouvrira un bureau à Lisbonne le 9 juin 2026. La ligne n’accepte pas les camions et "
        "mesure 48 kilomètres. Les essais dureront 14 semaines, et la mise en service reste fixée au 9 juin 2026, en "
        "présence d’élus venus du Portugal.",
        "The Corvane Foundation will open an office in Lisbon on 9 June 2026. The line does not accept lorries and "
        "is 48 kilometres long. Tests will take 14 weeks, and it is still to enter service on 9 June 2026, in the "
        "presence of councillors from Portugal.",
    ),
    (
        "Brévalle Énergie livrera 320 tonnes de câbles en Norvège avant le 21 mars 2025. Le contrat ne comprend pas la "
        "pose et court sur 30 mois. Les équipes parties de Bruxelles le 21 mars 2025 couvriront 95 hectares.",
        "Brévalle Énergie will deliver 320 tonnes of cable to Norway before 21 March 2025. The contract does not "
        "include laying and runs for 30 months. The teams leaving Brussels on 21 March 2025 will cover 95 hectares.",
    ),
)  # fmt: skip


def errors(
    text: str, side: str, other: str, months: list[str], rng: random.Random
) -> Iterator[tuple[str, Edit, tuple[str, ...]]]:
    """(kind, edit, families) of one further error of every kind the text of a side has room for; `other` is the text of
    the other version, `months` are the names of the months."""
    across = "en" if side == "fr" else "fr"
    named = []
    for row in PLACES:
        for name, twin in zip(row[side], row[across], strict=True):
            if twin in other:
                named += [(m.span(), name, row[side]) for m in re.finditer(rf"\b{name}\b(?! [A-Z])", text)]
    if named:
        (start, end), name, row_names = rng.choice(named)
        new = rng.choice([n for n in row_names if n != name and n not in text])
        yield "place", (start, end, new), ("place", "dateline", "name")
    denied = [(m.start(), m.end(), m.expand(new)) for form, new in NEGATIONS[side] for m in re.finditer(form, text)]
    if denied:
        yield "negation", rng.choice(denied), ("negation",)
    units = [
        (m.start(1), m.end(1), new)
        for unit, new in UNITS[side]
        for m in re.finditer(rf"\d[\u00a0\u202f ]({unit})\b", text)
    ]
    if units:
        yield "unit", rng.choice(units), AMOUNTS
    days = list(re.finditer(DAY[side].format(months="|".join(months)), text))
    times = Counter(m.group().casefold() for m in days)
    several = [m for m in days if times[m.group().casefold()] > 1]
    if several:
        m = rng.choice(several)
        group = 1 if m.group(1) else 4
        day = int(m.group(group))
        yield "date, one of several", (*m.span(group), str(rng.choice([d for d in range(2, 29) if d != day]))), AMOUNTS
