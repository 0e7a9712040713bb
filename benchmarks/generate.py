"""Make a corpus of any size whose pairs are known: press releases of invented organisations, in French and English.

    python benchmarks/generate.py --documents 1000 --into DIR [--seed 1] [--missing 0.1]

Writes DIR/corpus/<folder>/<name>.{html,txt} (names tell nothing) and DIR/gold.tsv: French path, tab, English path,
one of them empty where a version is missing. The same seed gives the same bytes. Every release has its own
organisation, people, place, amounts and dates; sentences come from a stock, so that releases resemble each other as
those of one agency do.
"""

import argparse
import hashlib
import html
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

STARTS = [
    "Al",
    "Bre",
    "Cor",
    "Dor",
    "El",
    "Far",
    "Gal",
    "Hel",
    "Is",
    "Jor",
    "Kal",
    "Lor",
    "Mer",
    "Nor",
    "Or",
    "Par",
    "Quel",
    "Ros",
    "Sol",
    "Tar",
    "Ul",
    "Ver",
    "Wes",
    "Yor",
    "Zel",
]
MIDDLES = ["ba", "cre", "di", "fo", "ga", "le", "li", "ma", "na", "no", "pe", "ra", "ri", "sa", "ta", "te", "vi", "vo"]
ENDS = [
    "bourg",
    "cy",
    "dan",
    "dor",
    "gny",
    "lac",
    "lin",
    "mont",
    "nac",
    "nel",
    "ran",
    "ris",
    "sac",
    "ton",
    "val",
    "ville",
    "von",
    "xel",
]
GIVEN = [
    "Adèle",
    "Amara",
    "Basile",
    "Carla",
    "Cyprien",
    "Daria",
    "Edgar",
    "Elsa",
    "Farid",
    "Flora",
    "Gaspard",
    "Hanna",
    "Idris",
    "Inès",
    "Jonas",
    "Judith",
    "Karim",
    "Léa",
    "Malo",
    "Nadia",
    "Oscar",
    "Paula",
    "Rémi",
    "Salomé",
    "Tarek",
    "Ursule",
    "Victor",
    "Wanda",
    "Yann",
    "Zoé",
]
MONTHS = (
    ("janvier", "January"), ("février", "February"), ("mars", "March"), ("avril", "April"), ("mai", "May"),
    ("juin", "June"), ("juillet", "July"), ("août", "August"), ("septembre", "September"), ("octobre", "October"),
    ("novembre", "November"), ("décembre", "December"),
)  # fmt: skip
KINDS = (
    ("L’institut", "institute", "The {} Institute"), ("La fondation", "foundation", "The {} Foundation"),
    ("Le laboratoire", "laboratory", "The {} Laboratory"), ("Le musée", "museum", "The {} Museum"),
    ("L’agence", "agency", "The {} Agency"), ("La compagnie", "company", "The {} Company"),
)  # fmt: skip
# What a release is about: (French, English) noun phrases.
SUBJECTS = (
    ("la restauration d’un pont ancien", "the restoration of an old bridge"),
    ("un vaccin contre la fièvre des marais", "a vaccine against marsh fever"),
    ("une exposition d’horloges marines", "an exhibition of marine clocks"),
    ("une flotte de trains à hydrogène", "a fleet of hydrogen trains"),
    ("un centre de recherche sur les océans", "a research centre on the oceans"),
    ("la rénovation de logements étudiants", "the renovation of student housing"),
    ("un parc éolien au large des côtes", "an offshore wind farm"),
    ("un programme de formation en robotique", "a training programme in robotics"),
    ("la protection des zones humides", "the protection of wetlands"),
    ("un réseau de pistes cyclables", "a network of cycle paths"),
    ("une banque de semences rares", "a bank of rare seeds"),
    ("un observatoire de la qualité de l’air", "an air quality observatory"),
    ("la numérisation de manuscrits médiévaux", "the digitisation of medieval manuscripts"),
    ("un hôpital de campagne mobile", "a mobile field hospital"),
    ("une usine de recyclage de batteries", "a battery recycling plant"),
    ("un festival de théâtre de rue", "a street theatre festival"),
)
# Sentences with slots that stand in both languages.
STOCK = (
    (
        "Le projet réunit {n} partenaires et durera {years} ans.",
        "The project brings together {n} partners and will last {years} years.",
    ),
    ("{n} personnes travailleront sur le site de {place}.", "{n} people will work at the {place} site."),
    (
        "Le budget s’élève à {amount_fr}, dont {percent} % financés par la région.",
        "The budget amounts to {amount_en}, of which {percent}% is funded by the region.",
    ),
    ("Les travaux commenceront le {date_fr}.", "The works will start on {date_en}."),
    (
        "{person}, directrice scientifique, conduira l’équipe de {place}.",
        "{person}, scientific director, will lead the team in {place}.",
    ),
    ("Les premiers résultats sont attendus en {year}.", "The first results are expected in {year}."),
    ("Une convention a été signée avec {partner}.", "An agreement was signed with {partner}."),
    (
        "« Nous attendions cette décision depuis {years} ans », rappelle {person}.",
        "“We have been waiting for this decision for {years} years,” {person} recalled.",
    ),
    (
        "Le public pourra visiter les lieux à partir du {date_fr}.",
        "The public will be able to visit the premises from {date_en}.",
    ),
    (
        "Depuis {year}, le nombre de visiteurs a augmenté de {percent} %.",
        "Since {year}, the number of visitors has risen by {percent}%.",
    ),
    (
        "Le comité, présidé par {person}, a retenu {n} candidatures.",
        "The committee, chaired by {person}, selected {n} applications.",
    ),
    ("Un appel à projets sera publié avant le {date_fr}.", "A call for projects will be published before {date_en}."),
    (
        "La ville de {place} met à disposition un terrain de {n} hectares.",
        "The city of {place} is providing a plot of {n} hectares.",
    ),
    (
        "Cette initiative renforce la coopération avec {partner}.",
        "This initiative strengthens cooperation with {partner}.",
    ),
    (
        "« C’est une étape décisive pour nos équipes », déclare {person}.",
        "“This is a decisive step for our teams,” said {person}.",
    ),
)


@dataclass(frozen=True)
class Text:
    title: str
    published: str
    paragraphs: tuple[str, ...]


def name(rng: random.Random) -> str:
    return rng.choice(STARTS) + rng.choice(MIDDLES) + rng.choice(MIDDLES) * (rng.random() < 0.5) + rng.choice(ENDS)


def day(rng: random.Random) -> tuple[str, str, str]:
    """A date as (ISO, French, English)."""
    year, month, number = rng.randrange(2015, 2030), rng.randrange(12), rng.randrange(1, 29)
    fr, en = MONTHS[month]
    first = "1er" if number == 1 else str(number)
    return f"{year}-{month + 1:02}-{number:02}", f"{first} {fr} {year}", f"{number} {en} {year}"


def release(rng: random.Random) -> tuple[Text, Text]:
    """One release in French and English."""
    own, partner = name(rng), name(rng)
    kind, partner_kind = rng.choice(KINDS), rng.choice(KINDS)
    people = [f"{rng.choice(GIVEN)} {name(rng)}" for _ in range(3)]
    places = [name(rng) for _ in range(2)]
    subject = rng.choice(SUBJECTS)
    published = day(rng)
    amount = rng.randrange(2, 900)
    fr_org, en_org = f"{kind[0]} {own}", kind[2].format(own)
    fr = [
        f"{places[0]}, le {published[1]} – {fr_org} annonce {subject[0]}, pour un montant de {amount} millions d’euros."
    ]
    en = [f"{places[0]}, {published[2]} – {en_org} announces {subject[1]}, worth €{amount} million."]
    for french, english in rng.sample(STOCK, rng.randrange(5, 11)):
        date, years, percent = day(rng), rng.randrange(2, 15), rng.randrange(3, 98)
        money = rng.randrange(1, 900)
        slots = {
            "n": rng.randrange(11, 990), "years": years, "percent": percent, "place": rng.choice(places),
            "person": rng.choice(people), "year": rng.randrange(1990, 2035), "date_fr": date[1], "date_en": date[2],
            "amount_fr": f"{money} millions d’euros", "amount_en": f"€{money} million",
        }  # fmt: skip
        fr.append(french.format(**slots, partner=f"{partner_kind[0][0].lower()}{partner_kind[0][1:]} {partner}"))
        en.append(english.format(**slots, partner=partner_kind[2].format(partner).replace("The", "the", 1)))
    if rng.random() < 0.4:  # English posts are often shorter
        kept = sorted(rng.sample(range(1, len(en)), len(en) // 2))
        en = [en[0], *(en[k] for k in kept)]
    return (
        Text(f"{fr_org} lance {subject[0]}", published[0], tuple(fr)),
        Text(f"{en_org} launches {subject[1]}", published[0], tuple(en)),
    )


def page(text: Text, lang: str) -> str:
    body = "\n".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in text.paragraphs)
    title = html.escape(text.title)
    return (
        f'<!doctype html>\n<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta property="article:published_time" content="{text.published}"></head>\n'
        f"<body><main><article><h1>{title}</h1>\n{body}\n</article></main></body></html>\n"
    )


def corpus(documents: int, seed: int, missing: float) -> Iterator[tuple[str, dict[str, tuple[str, str]]]]:
    """For each release its key and, by language, (path, content), until `documents` are made."""
    made = 0
    number = 0
    while made < documents:
        rng = random.Random(f"{seed} {number}")
        number += 1
        both = dict(zip(("fr", "en"), release(rng), strict=True))
        lost = rng.choice(("fr", "en")) if rng.random() < missing or documents - made == 1 else ""
        ending = "html" if rng.random() < 0.7 else "txt"
        files = {}
        for lang, text in both.items():
            if lang != lost:
                key = hashlib.sha256(f"{seed} {number} {lang}".encode()).hexdigest()[:16]
                content = page(text, lang) if ending == "html" else "\n\n".join((text.title, *text.paragraphs)) + "\n"
                files[lang] = (f"{key[:2]}/{key}.{ending}", content)
                made += 1
        yield str(number), files


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, required=True)
    parser.add_argument("--into", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--missing", type=float, default=0.1)
    options = parser.parse_args()
    root = options.into / "corpus"
    for folder in range(256):
        (root / f"{folder:02x}").mkdir(parents=True, exist_ok=True)
    rows = []
    for _, files in corpus(options.documents, options.seed, options.missing):
        for path, content in files.values():
            (root / path).write_text(content, encoding="utf-8", newline="\n")
        rows.append("\t".join(files.get(lang, ("", ""))[0] for lang in ("fr", "en")))
    (options.into / "gold.tsv").write_text("\n".join(sorted(rows)) + "\n", encoding="utf-8")
    pairs = sum(bool(row.strip().count("\t")) for row in rows)
    print(f"{options.documents} documents, {pairs} pairs in {options.into}")


if __name__ == "__main__":
    main()
