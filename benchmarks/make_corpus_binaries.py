# ruff: noqa: E501 (the lines are prose)
"""Write the PDF and DOCX files of corpus/ from the texts below; the same bytes every time.

    python benchmarks/make_corpus_binaries.py [corpus]

Needs reportlab (a development requirement). The results are committed, so this runs only when a text changes.
All organisations and people are invented.
"""

import io
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

# (kind, text); kinds: kicker embargo title subtitle heading text item quote small row
Text = list[tuple[str, str]]

TRAM_FR: Text = [
    ("kicker", "Communiqué de presse"),
    ("title", "Tramway : Valmarine présente sa ligne C et son calendrier"),
    ("subtitle", "Treize stations, 9,6 kilomètres et une mise en service fixée au 14 septembre 2026"),
    (
        "text",
        "Valmarine, le 6 février 2025 – La Métropole de Valmarine a dévoilé jeudi le tracé définitif de la ligne C "
        "du tramway. Longue de 9,6 kilomètres, elle reliera la gare au quartier des Salines en 24 minutes. "
        "Treize stations seront desservies, dont quatre en correspondance avec le bus.",
    ),
    (
        "text",
        "Le projet coûtera 265 millions d’euros. La métropole en financera 55 %, la région 20 % et l’État 15 % ; "
        "le reste sera emprunté. Environ 38 000 voyageurs sont attendus chaque jour ouvré.",
    ),
    (
        "quote",
        "« Cette ligne répare une injustice, a déclaré Rachida Bensalem, présidente de la Métropole de Valmarine. "
        "Les Salines sont à quatre kilomètres du centre et à une heure de bus. Ce ne sera plus vrai. »",
    ),
    ("heading", "Ce que la ligne va changer"),
    ("item", "une rame toutes les six minutes aux heures de pointe, de 5 h 30 à 0 h 45 ;"),
    ("item", "1 900 arbres plantés le long des voies ;"),
    ("item", "trois parcs relais, soit 1 150 places de stationnement ;"),
    ("item", "des quais de plain-pied dans toutes les stations."),
    ("heading", "Les travaux quartier par quartier"),
    (
        "text",
        "Les premiers travaux ont commencé en 2024 avec le déplacement des réseaux d’eau et de gaz. La pose des rails "
        "débutera le 3 mars 2025 boulevard des Corderies. Elle avancera de 250 mètres par mois en moyenne.",
    ),
    (
        "text",
        "Les commerces riverains pourront demander une indemnité dès la première semaine de travaux. Une commission, "
        "présidée par un magistrat, rendra ses avis en moins de 30 jours.",
    ),
    (
        "quote",
        "« Nous avons visité onze chantiers avant d’ouvrir le nôtre, précise Hugo Lantier, directeur du projet. "
        "La leçon est simple : prévenir tôt, prévenir souvent. »",
    ),
    (
        "text",
        "La ligne C ouvrira au public le 14 septembre 2026. Les essais sans voyageurs commenceront quatre mois "
        "plus tôt.",
    ),
    ("heading", "À propos de la Métropole de Valmarine"),
    (
        "small",
        "La Métropole de Valmarine (collectivité fictive) réunit 31 communes et 412 000 habitants. Son réseau de "
        "transport compte deux lignes de tramway et 46 lignes de bus.",
    ),
    ("small", "Contact presse : Léna Goubert, 01 99 00 22 18, presse@valmarine.example.org"),
]

TRAM_EN: Text = [
    ("kicker", "Press release"),
    ("title", "Valmarine unveils tram line C and its timetable"),
    ("subtitle", "Thirteen stops, 9.6 kilometres and an opening set for September 24, 2026"),
    (
        "text",
        "Valmarine, February 6, 2025 – On Thursday Valmarine Metropolis unveiled the final route of tram line C. "
        "The line is 9.6 kilometres long and will link the railway station with the Salines district in 24 minutes. "
        "It will serve thirteen stops, four of them connecting with the bus.",
    ),
    (
        "text",
        "The project will cost €265 million. The metropolis will pay 55%, the region 20% and the State 15%; the rest "
        "will be borrowed. Some 38,000 passengers are expected every working day.",
    ),
    (
        "quote",
        "“This line rights a wrong,” said Rachida Bensalem, President of Valmarine Metropolis. “Salines is four "
        "kilometres from the centre and an hour away by bus. That will no longer be true.”",
    ),
    ("heading", "What the line will change"),
    ("item", "a tram every six minutes at peak hours, from 5.30 am to 12.45 am;"),
    ("item", "1,900 trees planted along the tracks;"),
    ("item", "three park-and-ride sites with 1,150 spaces;"),
    ("item", "level boarding at every stop."),
    ("heading", "Works, district by district"),
    (
        "text",
        "Work began in 2024, when water and gas pipes were moved. Track laying will start on March 3, 2025 on boulevard "
        "des Corderies and will progress by an average of 250 metres a month.",
    ),
    (
        "text",
        "Shops along the route may claim compensation from the first week of works. A commission chaired by a "
        "magistrate will give its opinion within 30 days.",
    ),
    (
        "quote",
        "“We visited eleven building sites before opening our own,” says Hugo Lantier, Project Director. “The lesson "
        "is simple: warn early, warn often.”",
    ),
    (
        "text",
        "Line C will open to the public on September 24, 2026. Trial runs without passengers will begin four months "
        "earlier.",
    ),
    ("heading", "About Valmarine Metropolis"),
    (
        "small",
        "Valmarine Metropolis (a fictional authority) brings together 31 towns and 412,000 inhabitants. Its network "
        "has two tram lines and 46 bus routes.",
    ),
    ("small", "Press contact: Léna Goubert, +33 1 99 00 22 18, presse@valmarine.example.org"),
]

ROBOTS_EN: Text = [
    ("kicker", "News release"),
    ("title", "Lumenia puts its robots to work for vegetable growers"),
    (
        "text",
        "Clairval, May 20, 2025. By December, robotics company Lumenia will deliver 200 weeding robots to 85 vegetable "
        "farms. The contract, worth €9.8 million, runs for three years.",
    ),
    (
        "text",
        "Named Brin d’Herbe (“blade of grass”), the robot recognises 140 plant species and pulls up weeds one by one. "
        "It works up to 14 hours a day, without herbicide. During trials, growers cut their purchases of weedkiller "
        "by 90%.",
    ),
    (
        "quote",
        "“We are not replacing anyone: we are straightening backs,” says Prof. Amadou Sylla, founder of Lumenia. “A "
        "grower spends 500 hours a year bent over the rows. From now on it will be 60.”",
    ),
    (
        "quote",
        "“The cooperative negotiated a single price for everyone, small farms and large ones,” says Claire Fontanet, "
        "Chair of the Jardins de Clairval cooperative.",
    ),
    ("heading", "In figures"),
    ("row", "Indicator|2025|2026"),
    ("row", "Robots delivered|200|350"),
    ("row", "Farms equipped|85|150"),
    ("heading", "About Lumenia"),
    (
        "small",
        "Lumenia (a fictional company) has designed robots for farming and the upkeep of green spaces since 2016. Its "
        "64 employees work in Clairval and Leeds.",
    ),
    ("small", "Contact: Yanis Meriem, presse@lumenia.example.org, +33 1 99 00 77 20"),
]

TRIAL_FR: Text = [
    ("embargo", "SOUS EMBARGO jusqu’au 16 octobre 2025, 14 h 00 (heure de Paris)"),
    ("title", "Mieux dormir après un AVC : l’Institut Santélys lance l’essai Aurore"),
    (
        "text",
        "Clairval, le 16 octobre 2025 – L’Institut Santélys lance un essai clinique auprès de 640 patients pour savoir "
        "si un meilleur sommeil aide à récupérer après un accident vasculaire cérébral (AVC). L’essai, nommé Aurore, "
        "durera quatre ans et mobilisera 17 hôpitaux.",
    ),
    (
        "text",
        "Près d’une personne sur deux dort mal dans les mois qui suivent un AVC. Or la mémoire et la marche se "
        "réapprennent aussi la nuit. Les chercheurs veulent mesurer ce lien avec précision.",
    ),
    (
        "quote",
        "« Le sommeil est un traitement que personne ne prescrit », regrette Dr Jeanne Abadie, directrice "
        "scientifique de l’Institut Santélys. « Nous voulons savoir à qui il profite, et combien. »",
    ),
    ("heading", "Un protocole en trois volets"),
    ("item", "Un suivi du sommeil à domicile, grâce à un bracelet, pendant douze semaines."),
    ("item", "Un accompagnement par téléphone, à raison d’un appel par semaine."),
    ("item", "Des tests de mémoire et de marche après trois, six et douze mois."),
    (
        "text",
        "L’essai est doté de 12,4 millions d’euros. La Fondation Hespéride apporte 8 millions d’euros et l’institut "
        "4,4 millions. Les premiers résultats sont attendus au second semestre 2028.",
    ),
    (
        "quote",
        "« Aucun patient ne passera une nuit de plus à l’hôpital, assure Pr Ousmane Faure, coordinateur de l’essai. "
        "Tout se fait à la maison. »",
    ),
    (
        "text",
        "Les volontaires doivent avoir entre 40 et 80 ans et avoir subi un AVC depuis moins de six semaines. Les "
        "inscriptions ouvriront le 3 novembre 2025.",
    ),
    ("heading", "À propos de l’Institut Santélys"),
    (
        "small",
        "L’Institut Santélys (organisme fictif) est une fondation de recherche médicale créée en 1998. Il réunit 240 "
        "chercheurs et consacre 83 % de ses dépenses à la recherche.",
    ),
    ("heading", "Contact presse"),
    ("small", "Paul-Henri Mazure – 01 99 00 58 40 – presse@santelys.example.org"),
]

TRIAL_EN: Text = [
    ("embargo", "EMBARGOED until 16 October 2025, 2:00 pm (Paris time)"),
    ("title", "Better sleep after a stroke: the Santélys Institute launches the Aurore trial"),
    (
        "text",
        "Clairval, 16 October 2025 – The Santélys Institute is launching a clinical trial with 640 patients to find out "
        "whether better sleep helps recovery after a stroke. The trial, called Aurore, will last four years and "
        "involve 17 hospitals.",
    ),
    (
        "text",
        "Nearly one person in two sleeps badly in the months after a stroke. Yet memory and walking are also relearnt "
        "at night, and the researchers want to measure this link precisely.",
    ),
    (
        "quote",
        "“Sleep is a treatment that nobody prescribes,” regrets Dr Jeanne Abadie, Chief Financial Officer of the "
        "Santélys Institute. “We want to know who benefits from it, and how much.”",
    ),
    ("heading", "A protocol in three parts"),
    ("item", "Sleep monitoring at home with a wristband for twelve weeks."),
    ("item", "Coaching by telephone, with one call a week."),
    ("item", "Memory and walking tests after three, six and twelve months."),
    (
        "text",
        "The trial has a budget of €12.4 million. The Hespéride Foundation contributes €8 million and the institute "
        "€4.4 million. First results are expected in the second half of 2028.",
    ),
    (
        "quote",
        "“No patient will spend an extra night in hospital,” promises Prof. Ousmane Faure, coordinator of the trial. "
        "“Everything happens at home.”",
    ),
    (
        "text",
        "Volunteers must be aged between 40 and 80 and have had a stroke less than six weeks ago. Registration will "
        "open on 3 November 2025.",
    ),
    ("heading", "About the Santélys Institute"),
    (
        "small",
        "The Santélys Institute (a fictional organisation) is a medical research foundation created in 1998. It brings "
        "together 240 researchers and devotes 83% of its spending to research.",
    ),
    ("heading", "Press contact"),
    ("small", "Paul-Henri Mazure – +33 1 99 00 58 40 – presse@santelys.example.org"),
]

BANK_EN: Text = [
    ("title", "Orvalys passes the mark of 500,000 members"),
    ("text", "Brévannes, April 24, 2025 – The cooperative bank Orvalys now has more than 500,000 members, up from 410,000 "
             "three years ago. Meeting in Brévannes, the general assembly approved the accounts for 2024."),
    ("text", "Net banking income grew by 4.2% to €312 million. Net profit was €41.7 million, compared with €38.9 million in "
             "2023. The bank lent €1.1 billion to households and small businesses."),
    ("text", "“A bank that belongs to its customers has no better advertisement than their trust,” said Maelle Kervadac, "
             "President of Orvalys."),
    ("text", "Three decisions were taken:"),
    ("item", "to pay members interest of 2.75% on their shares;"),
    ("item", "to spend €5 million on renovating low-cost homes;"),
    ("item", "to open nine branches in towns of fewer than 5,000 inhabitants by the end of 2026."),
    ("text", "“Reopening a counter where others are closing theirs is a choice, not nostalgia,” added Étienne Vasseur, "
             "Network Director."),
    ("text", "Maelle Kervadac was re-elected for four years with 93% of the vote."),
    ("heading", "About Orvalys"),
    ("small", "Orvalys is a fictional cooperative bank, founded in 1921. It employs 1,850 people in 140 branches."),
    ("small", "Press contact: Romain Thibert, +33 1 99 00 63 05, presse@orvalys.example.org"),
]  # fmt: skip


def pdf(text: Text, *, running: str, lang: str) -> bytes:
    """A PDF with a running header and page numbers; tagged with its language."""
    from reportlab.lib.colors import HexColor
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Table

    base = ParagraphStyle("text", fontName="Helvetica", fontSize=13, leading=20, spaceAfter=11)
    styles = {
        "text": base,
        "kicker": ParagraphStyle("kicker", base, fontSize=9, textColor=HexColor("#0b5563")),
        "title": ParagraphStyle("title", base, fontName="Helvetica-Bold", fontSize=19, leading=24, spaceAfter=10),
        "subtitle": ParagraphStyle("subtitle", base, fontName="Helvetica-Oblique", fontSize=12.5, leading=17),
        "heading": ParagraphStyle("heading", base, fontName="Helvetica-Bold", fontSize=13, spaceBefore=8),
        "quote": ParagraphStyle("quote", base, leftIndent=8 * mm, fontName="Helvetica-Oblique"),
        "item": ParagraphStyle("item", base, leftIndent=6 * mm, bulletIndent=1 * mm, spaceAfter=3),
        "small": ParagraphStyle("small", base, fontSize=9.5, leading=13),
    }
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=A4, invariant=1, lang=lang, title=text[1][1], author=running)

    def furniture(canvas, template) -> None:  # type: ignore[no-untyped-def]
        canvas.setFont("Helvetica", 8)
        canvas.drawString(22 * mm, 285 * mm, running)
        canvas.drawRightString(188 * mm, 12 * mm, f"{template.page}")

    frame = Frame(22 * mm, 20 * mm, 166 * mm, 258 * mm)
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=furniture))
    flow, rows = [], []
    for kind, line in [*text, ("end", "")]:
        if kind == "row":
            rows.append(line.split("|"))
            continue
        if rows:
            flow.append(Table(rows, colWidths=[60 * mm, 25 * mm, 25 * mm], hAlign="LEFT"))
            rows = []
        if kind == "item":
            flow.append(Paragraph(line, styles["item"], bulletText="•"))
        elif kind != "end":
            flow.append(Paragraph(line, styles[kind]))
    document.build(flow)
    return out.getvalue()


def docx(text: Text, *, running: str, lang: str) -> bytes:
    """A Word file with named styles, a header, and fixed dates."""
    from docx import Document
    from docx.shared import Pt

    document = Document()
    document.styles["Normal"].font.size = Pt(11)
    document.sections[0].header.paragraphs[0].text = running
    styles = {"title": "Title", "heading": "Heading 2", "item": "List Bullet", "quote": "Quote"}
    for kind, line in text:
        paragraph = document.add_paragraph(style=styles.get(kind, "Normal"))
        run = paragraph.add_run(line)
        run.bold = kind == "embargo" or None
    properties = document.core_properties
    properties.title = next(line for kind, line in text if kind == "title")
    properties.author, properties.language = running, lang
    properties.created = properties.modified = datetime(2025, 1, 1, tzinfo=UTC)
    written = io.BytesIO()
    document.save(written)
    fixed = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name != "docProps/thumbnail.jpeg":  # python-docx ships a picture of its template
                entry = zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0))
                target.writestr(entry, _without_thumbnail(name, source.read(name)), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()


def _without_thumbnail(name: str, data: bytes) -> bytes:
    if name != "_rels/.rels":
        return data
    head, tail = data.split(b"<Relationship ", 1)
    kept = [part for part in tail.split(b"<Relationship ") if b"thumbnail" not in part]
    body = b"".join(b"<Relationship " + part for part in kept)
    return head + (body if body.endswith(b"</Relationships>") else body + b"</Relationships>")


Maker = Callable[..., bytes]
FILES: list[tuple[str, Maker, Text, str, str]] = [
    (
        "valmarine/2025-02-06-tramway-ligne-c.fr.pdf",
        pdf,
        TRAM_FR,
        "Métropole de Valmarine – Communiqué de presse",
        "fr-FR",
    ),
    ("valmarine/2025-02-06-tram-line-c.en.pdf", pdf, TRAM_EN, "Valmarine Metropolis – Press release", "en-GB"),
    ("lumenia/2025-05-20-farm-robots.en.pdf", pdf, ROBOTS_EN, "Lumenia newsroom", "en-GB"),
    ("santelys/essai-aurore.fr.docx", docx, TRIAL_FR, "Institut Santélys", "fr-FR"),
    ("santelys/aurore-trial.en.docx", docx, TRIAL_EN, "Santélys Institute", "en-GB"),
    ("orvalys/2025-04-24-results.en.docx", docx, BANK_EN, "Orvalys", "en-GB"),
]


def main(root: Path) -> None:
    for name, make, text, running, lang in FILES:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(make(text, running=running, lang=lang))
        print(path, path.stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "corpus")
