"""What only the whole collection shows: findings across releases, and the review page around all of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from presskit import codec
from presskit.check import accepts, severity, wanted
from presskit.check.collection import Imprint, check_collection
from presskit.collection import Collection
from presskit.corpus.memory import Memory
from presskit.corpus.units import result_of, results_of
from presskit.decisions import Decisions
from presskit.fragments import knowledge_of
from presskit.knowledge import FindingRecord, Generator
from presskit.model import Finding, Release
from presskit.pipeline import fingerprints
from presskit.pipeline.inputs import Given, Stored
from presskit.records import finding_records
from presskit.review.glances import Digest, Glance, with_findings
from presskit.review.layout import MOST_RELEASES, Layout
from presskit.review.partners import Partner, Partners
from presskit.runner.run import Unit, unpack
from presskit.runner.store import Store
from presskit.settings import Settings


def over_collection(
    releases: Sequence[Release],
    compared: Mapping[str, str],
    decisions: Decisions,
    settings: Settings,
    generator: Generator,
    store: Store,
) -> dict[str, list[bytes]]:
    """Findings that only the whole collection shows, by release, as JSON lines."""
    memory = Memory(store, "imprint")

    def imprint(unit: str) -> Imprint:
        answer = memory.answer(unit, lambda: result_of(store, unit, "imprint").decode("utf-8", "surrogatepass"))
        found: Imprint = unpack(Imprint, answer.encode("utf-8", "surrogatepass"))
        return found

    imprints = [imprint(compared[release.id]) for release in releases if release.id in compared]
    memory.keep()
    by_release: dict[str, list[Finding]] = {}
    for name, finding in check_collection(imprints):
        if wanted(finding.check, settings.check):
            by_release.setdefault(name, []).append(replace(finding, severity=severity(finding, settings.check)))
    said = Memory(store, "over collection")
    rests_on = codec.digest(
        "\0".join(
            (
                fingerprints.code("check", "decisions", "fragments.py", "records.py", "knowledge"),
                codec.settings_json(settings.check),
                codec.encode(decisions).decode("utf-8", "surrogatepass"),
            )
        )
    )
    lines: dict[str, list[bytes]] = {}
    for name, findings in by_release.items():
        told = codec.encode(tuple(findings), tuple[Finding, ...]).decode("utf-8", "surrogatepass")
        question = codec.digest(f"{rests_on} {compared[name]} {told}")[:32]
        make = partial(_recorded, name, compared[name], findings, decisions, settings, generator, store)
        answer = said.answer(question, make)
        lines[name] = [line.encode("utf-8", "surrogatepass") for line in answer.split("\n") if line]
    said.keep()
    return lines


def _recorded(
    name: str,
    unit: str,
    findings: Sequence[Finding],
    decisions: Decisions,
    settings: Settings,
    generator: Generator,
    store: Store,
) -> str:
    """Findings on a release as JSON lines, without those that are accepted or known."""
    joined = Collection(knowledge_of([unpack(bytes, result_of(store, unit, "records"))], (), generator))
    texts = {document: one.text for document, one in joined.documents.items()}
    kept = [f for f in findings if not any(accepts(entry, f, texts) for entry in settings.check.accepted)]
    known = {finding.id for finding in joined.knowledge.findings}
    made = finding_records(name, kept, texts, decisions)
    lines = (codec.encode(record).decode("utf-8", "surrogatepass") for record in made if record.id not in known)
    return "\n".join(lines)


def shown_in(
    known: Sequence[str], compared: Mapping[str, str], further: Mapping[str, Sequence[bytes]], store: Store
) -> Sequence[str]:
    """The releases the review page shows: all, or, of very many, those the overview would list first: the gravest
    findings, then the newest. Findings that only the collection shows count as well."""
    if len(known) <= MOST_RELEASES:
        return known
    memory = Memory(store, "rank")  # only its order is asked of most releases

    def rank(name: str) -> tuple[int, str]:
        rests_on = (fingerprints.code("review"), compared[name], *(line.decode() for line in further.get(name, ())))
        question = codec.digest("\0".join(rests_on))[:32]
        found = memory.answer(
            question, lambda: " ".join(map(str, next(glances([name], compared, further, store)).summary.rank))
        )
        weight, _, day = found.partition(" ")
        return int(weight), day

    ranks = {name: rank(name) for name in known}
    memory.keep()
    kept = set(sorted(known, key=lambda name: ranks[name], reverse=True)[:MOST_RELEASES])
    return [name for name in known if name in kept]


def _glance(name: str, compared: Mapping[str, str], store: Store) -> Glance:
    return cast(Glance, unpack(Glance, result_of(store, compared[name], "glance")))


def glances(
    names: Iterable[str], compared: Mapping[str, str], further: Mapping[str, Sequence[bytes]], store: Store
) -> Iterator[Glance]:
    """What pages keep of each release, with the findings that the collection added (JSON lines by release)."""
    for name in names:
        findings = [codec.decode(FindingRecord, line) for line in further.get(name, ())]
        yield with_findings(_glance(name, compared, store), findings)


def page_units(
    seen: Digest,
    layout: Layout,
    compared: Mapping[str, str],
    further: Mapping[str, Sequence[bytes]],
    store: Store,
) -> Iterator[Unit]:
    """The releases whose pages are to be shown, with all that a page is made of."""
    choices = Partners(seen.summaries)
    place = ("layout", codec.digest(codec.encode(layout))[:32], Given(layout))
    for one in seen.summaries:
        key, digest = results_of(store, compared[one.id])["records"]
        later = tuple(further.get(one.id, ()))
        partners = choices.of(one)
        listed = codec.digest(codec.encode(partners, tuple[Partner, ...]))[:32]
        inputs = (
            ("records", digest, Stored(key, bytes)),
            ("further", codec.digest(b"\n".join(later))[:32], Given(later)),
            ("partners", listed, Given(partners)),
            place,
        )
        yield Unit(one.id, inputs)
