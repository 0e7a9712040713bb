"""Sources and releases on their way through the chains: where their results are, what a release brings along."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from presskit import codec
from presskit.decisions import Decisions, concerning
from presskit.fragments import Sides
from presskit.model import Failed, Glossary, Release, Source
from presskit.pipeline import fingerprints
from presskit.pipeline.inputs import Given, StoredVersion, stated
from presskit.runner.run import Outcome, Unit
from presskit.runner.store import Store


@dataclass(slots=True)
class Reading:
    """What reading left, by the location of each source: what the store knows it by after the first part of the chain
    and after the second, and its profiles; failures."""

    units: dict[str, str] = field(default_factory=dict)
    second: dict[str, str] = field(default_factory=dict)
    profiles: dict[str, tuple[str, str]] = field(default_factory=dict)  # key and digest
    failures: list[Failed] = field(default_factory=list)
    computed: int = 0

    def add(self, outcome: Outcome) -> None:
        """Take in what reading a source gave: its results, or why it failed."""
        self.computed += outcome.fresh
        if outcome.failure:
            self.failures.append(replace(outcome.failure, location=outcome.unit))
        else:
            self.units[outcome.unit] = outcome.key
            profile = outcome.results["profile"]
            self.profiles[outcome.unit] = profile.key, profile.digest

    def add_second(self, outcome: Outcome) -> None:
        """Take in what the second half of the chain gave for a source that is read; a source that fails here is given
        up."""
        self.computed += outcome.fresh
        if outcome.failure:
            self.failures.append(replace(outcome.failure, location=outcome.unit))
            del self.units[outcome.unit]
        else:
            self.second[outcome.unit] = outcome.key


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a document is: its source, its place in it, and what the store knows the source by after the first and the
    second part of the reading chain."""

    source: Source
    ordinal: int
    unit: str
    second: str

    def input(self, name: str, store: Store) -> tuple[str, str, StoredVersion]:
        """As an input of a release."""
        known = results_of(store, self.unit) | results_of(store, self.second)
        found = [known[stage] for stage in ("extract", "identify", "segment", "recognise")]
        keys = tuple(key for key, _ in found)
        digest = fingerprints.collection_digest([*(digest for _, digest in found), str(self.ordinal)])
        return name, digest, StoredVersion(self.ordinal, keys)  # type: ignore[arg-type]


def results_of(store: Store, unit: str) -> dict[str, tuple[str, str]]:
    """Key and digest of each result of a unit that went through its chain."""
    return {stage: (key, digest) for stage, key, digest in store.unit(unit) or ()}


def result_of(store: Store, unit: str, stage: str) -> bytes:
    """One result of a unit."""
    return store.load(results_of(store, unit)[stage][0])


def _relevant(release: Release, decisions: Decisions) -> Decisions:
    named = (release.fr, release.en, release.other)
    return concerning(decisions, [release.id, *(document for document in named if document)])


def asked(release: Release, text: bytes, table: Mapping[str, Standing], decisions: Decisions) -> str:
    """What a release, as JSON `text`, is asked for by: all that its results rest on besides the stages and the
    glossary."""
    parts = [text.decode("utf-8", "surrogatepass")]
    rows = [table[document] for document in (release.fr, release.en, release.other) if document]
    parts += [f"{row.unit} {row.second} {row.ordinal} {stated(row.source)}" for row in rows]
    if decisions.entries:
        relevant = _relevant(release, decisions)
        parts.append(codec.digest(codec.encode(relevant)))
    return codec.digest("\0".join(parts))[:32]


def release_unit(
    text: bytes, table: Mapping[str, Standing], glossary: Glossary, decisions: Decisions, store: Store
) -> Unit:
    """A release, given as JSON, on its way through the comparing chain: its versions, what vouches for names, decisions
    about it."""
    release = codec.decode(Release, text)
    rows = [table[document] if document else None for document in (release.fr, release.en, release.other)]
    relevant = _relevant(release, decisions)
    sources = Sides(*(row.source if row else None for row in rows))
    nothing = Given(None)
    versions = tuple(
        row.input(name, store) if row else (name, "", nothing)
        for name, row in zip(("fr", "en", "other"), rows, strict=True)
    )
    return Unit(
        release.id,
        (
            ("release", codec.digest(text)[:32], Given(release)),
            *versions,
            ("sources", codec.digest(codec.encode(sources))[:32], Given(sources)),
            ("glossary", codec.digest(codec.encode(glossary))[:32], Given(glossary)),
            ("decisions", codec.digest(codec.encode(relevant))[:32], Given(relevant)),
        ),
        sum(row.source.size for row in rows if row),
    )
