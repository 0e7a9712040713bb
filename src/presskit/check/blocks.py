"""`block.missing`, `block.moved`: passages that one version leaves out, in one line when it is openly a summary."""

from collections.abc import Iterator

from presskit.check.comparison import Comparison
from presskit.model import Finding, Segment, Side

SUMMARY = 0.6  # a version with less than this share of the other's text is openly a summary
LEAST = 40  # characters: shorter passages are not worth a finding


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Passages without counterpart, neighbours together."""
    fr_length = sum(len(s.text) for s in comparison.fr.segmented.segments)
    en_length = sum(len(s.text) for s in comparison.en.segmented.segments)
    sides: tuple[tuple[Side, list[list[Segment]], bool], ...] = (
        ("fr", _alone(comparison, "fr"), en_length * 1.19 < SUMMARY * fr_length),
        ("en", _alone(comparison, "en"), fr_length / 1.19 < SUMMARY * en_length),
    )
    for side, runs, summary in sides:
        if summary and len(runs) > 1:
            yield _left_out(comparison, side, runs)
            continue
        for run in runs:
            yield _missing(comparison, side, run)


def _alone(comparison: Comparison, side: Side) -> list[list[Segment]]:
    """Runs of neighbouring segments without counterpart, long enough to matter."""
    version = comparison.fr if side == "fr" else comparison.en
    order = {segment.start: i for i, segment in enumerate(version.segmented.segments)}
    single = sorted(
        (
            segment
            for tie in comparison.ties
            if (tie.fr is None) != (tie.en is None)
            for passage in (tie.fr if side == "fr" else tie.en,)
            if passage
            for segment in passage.segments
        ),
        key=lambda segment: segment.start,
    )
    runs: list[list[Segment]] = []
    for segment in single:
        if runs and order[segment.start] == order[runs[-1][-1].start] + 1:
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return [run for run in runs if sum(len(segment.text) for segment in run) >= LEAST]


def _missing(comparison: Comparison, side: Side, run: list[Segment]) -> Finding:
    other_fr, other_en = ("anglaise", "English") if side == "fr" else ("française", "French")
    span = comparison.ref(side, run[0].start, run[-1].end)
    words = _start(run)
    return Finding(
        check="block.missing",
        severity="warning",
        message_fr=f"La version {other_fr} ne contient pas ce passage : « {words} »",
        message_en=f"The {other_en} version does not have this passage: “{words}”",
        fr=span if side == "fr" else None,
        en=span if side == "en" else None,
    )


def _left_out(comparison: Comparison, side: Side, runs: list[list[Segment]]) -> Finding:
    other_fr, other_en = ("anglaise", "English") if side == "fr" else ("française", "French")
    span = comparison.ref(side, runs[0][0].start, runs[0][-1].end)
    heads = "; ".join(f"“{_start(run)}”" for run in runs[:6]) + (f" (+{len(runs) - 6})" if len(runs) > 6 else "")
    tetes = heads.replace("“", "« ").replace("”", " »")
    return Finding(
        check="block.summary",
        severity="info",
        message_fr=f"La version {other_fr} est un résumé ; elle omet : {tetes}.",
        message_en=f"The {other_en} version is a summary; it leaves out: {heads}.",
        fr=span if side == "fr" else None,
        en=span if side == "en" else None,
    )


def _start(run: list[Segment]) -> str:
    text = " ".join(" ".join(segment.text for segment in run).split())
    return text if len(text) <= 60 else text[:59].rstrip() + "…"
