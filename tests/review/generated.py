"""Large results made up for measuring: releases by the thousand, and a release of many segments."""

from presskit.collection import Collection
from presskit.knowledge import (
    AlignmentRecord,
    BeadRecord,
    DocumentRecord,
    FindingRecord,
    Generator,
    Knowledge,
    MentionRecord,
    ReleaseRecord,
    SegmentRecord,
    SourceRecord,
    SpanRecord,
)

WORDS = {
    "fr": "La régie des ponts de Calvère ouvrira la passerelle {n} au printemps, avec 14 agents et Nino Vasquel.",
    "en": "The Calvère bridge authority will open footbridge number {n} in spring, with 14 staff and Nino Vasquel.",
}


def collection(releases: int, segments: int) -> Collection:
    """`releases` pairs of `segments` segments a side; three mentions a segment, a finding every fifteenth."""
    documents, records, pieces, alignments, mentions, findings = [], [], [], [], [], []
    for number in range(releases):
        names = {}
        for side in ("fr", "en"):
            document = f"doc-{side}-{number}"
            text, ids = "", []
            for index in range(segments):
                words = WORDS[side].format(n=index)
                start = len(text)
                text += words + "\n"
                ids.append(f"seg-{side}-{number}-{index}")
                pieces.append(
                    SegmentRecord(
                        id=ids[-1], document=document, index=index, kind="paragraph", lang=side,
                        start=start, end=start + len(words),
                    )
                )  # fmt: skip
                other = "en" if side == "fr" else "fr"
                for kind, exact in (("person", "Nino Vasquel"), ("count", "14"), ("place", "Calvère")):
                    at = start + words.index(exact)
                    mentions.append(
                        MentionRecord(
                            id=f"men-{side}-{number}-{index}-{kind}", document=document, type=kind, start=at,
                            end=at + len(exact), exact=exact, prefix="", suffix="", score=1.0, method="rule",
                            counterpart=f"men-{other}-{number}-{index}-{kind}",
                        )
                    )  # fmt: skip
            names[side] = (document, ids)
            documents.append(
                DocumentRecord(
                    id=document,
                    source=SourceRecord(sha256="0" * 64, location=f"{number}.{side}.txt", media_type="text/plain"),
                    lang=side, lang_score=1.0, title=f"{WORDS[side].format(n=number)[:70]}", subtitle="", byline="",
                    publisher="", published=f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}", embargo_until="", url="",
                    text=text, blocks=(),
                )
            )  # fmt: skip
        release = f"rel-{number}"
        (fr, fr_ids), (en, en_ids) = names["fr"], names["en"]
        records.append(ReleaseRecord(id=release, fr=fr, en=en, other=None, score=0.9, reason=""))
        beads = tuple(
            BeadRecord(id=f"bead-{number}-{i}", fr=(a,), en=(b,), kind="match", score=0.9)
            for i, (a, b) in enumerate(zip(fr_ids, en_ids, strict=True))
        )
        alignments.append(AlignmentRecord(release=release, fr=fr, en=en, beads=beads))
        for index in range(0, segments, 15):
            span = next(m for m in mentions if m.id == f"men-fr-{number}-{index}-count")
            findings.append(
                FindingRecord(
                    id=f"find-{number}-{index}", release=release, check="count.value", severity="error",
                    message_fr="Le nombre diffère.", message_en="The number differs.",
                    fr=SpanRecord(document=fr, start=span.start, end=span.end, exact="14"),
                )
            )  # fmt: skip
    return Collection(
        Knowledge(
            generator=Generator(name="presskit", version="0", settings=""), documents=tuple(documents),
            releases=tuple(records), segments=tuple(pieces), alignments=tuple(alignments), mentions=tuple(mentions),
            findings=tuple(findings),
        )
    )  # fmt: skip
