"""All settings as one frozen tree: defaults, then presskit.toml, then the environment.

The tree has one branch a stage, each the settings dataclass that stands beside the stage's function. In presskit.toml a
table is a branch (`[align]`), in the environment PRESSKIT_ALIGN__NAME is the entry `name` of the branch `align`.
"""

import difflib
import math
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from presskit import codec
from presskit.align.beads.settings import AlignSettings
from presskit.align.pairing.profile import PairSettings
from presskit.check import CheckSettings
from presskit.check.catalogue import NAMES
from presskit.entities.recognise import RecogniseSettings
from presskit.entities.resolution.resolve import ResolveSettings
from presskit.errors import UsageError
from presskit.extract import ExtractSettings
from presskit.intake import place
from presskit.intake.folder import IntakeSettings
from presskit.intake.place import Place
from presskit.intake.tables import Readable
from presskit.language import LanguageSettings
from presskit.runner.pools import PoolSettings
from presskit.segment import SegmentSettings

FILE = "presskit.toml"
PREFIX = "PRESSKIT_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One branch a stage; see the classes for what each entry means."""

    intake: IntakeSettings = field(default_factory=IntakeSettings)
    extract: ExtractSettings = field(default_factory=ExtractSettings)
    language: LanguageSettings = field(default_factory=LanguageSettings)
    segment: SegmentSettings = field(default_factory=SegmentSettings)
    recognise: RecogniseSettings = field(default_factory=RecogniseSettings)
    pair: PairSettings = field(default_factory=PairSettings)
    align: AlignSettings = field(default_factory=AlignSettings)
    resolve: ResolveSettings = field(default_factory=ResolveSettings)
    check: CheckSettings = field(default_factory=CheckSettings)
    run: PoolSettings = field(default_factory=PoolSettings)


def load(file: Readable | None, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings from a presskit.toml (None: defaults) and the environment.

    Raises UsageError that names the entry when one is unknown or has the wrong type.
    """
    tree: dict[str, dict[str, object]] = {}
    if file is not None:
        try:
            tree = tomllib.loads(file.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            reason = (isinstance(error, OSError) and error.strerror) or error
            raise UsageError(f"{file} cannot be read: {reason}.") from error
    for name, value in sorted(environment.items()):
        if name.startswith(PREFIX) and "__" in name:
            branch, _, entry = name.removeprefix(PREFIX).lower().partition("__")
            tree.setdefault(branch, {})[entry] = _literal(value)
    return _build(tree, str(file) if file else "the environment")


def find(corpus: Place) -> Readable | None:
    """The presskit.toml that holds for a corpus: beside its files, else in the current folder, else none."""
    if beside := place.settings_file(corpus, FILE):
        return beside
    return Path(FILE) if Path(FILE).is_file() else None


def _literal(value: str) -> object:
    """An environment value as TOML would read it; what is not TOML is a string."""
    try:
        parsed: object = tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        return value
    return parsed


def _build(tree: Mapping[str, object], origin: str) -> Settings:
    branches = {branch.name: branch.default_factory for branch in fields(Settings)}
    for name, table in tree.items():
        if name not in branches:
            raise UsageError(f"{origin}: there is no table [{name}]; there are: {', '.join(branches)}.")
        if not isinstance(table, Mapping):
            raise UsageError(f"{origin}: {name} must be a table, written [{name}].")
        known = get_type_hints(branches[name])
        for entry, value in table.items():
            if entry not in known:
                raise UsageError(f"{origin}: [{name}] has no entry {entry!r}; it has: {', '.join(known)}.")
            if not _fits(known[entry], value):
                raise UsageError(f"{origin}: [{name}] {entry} should be {_wanted(known[entry])}, not {value!r:.80}.")
    try:
        settings = codec.build(Settings, tree)
    except ValueError as error:
        raise UsageError(f"{origin}: {error}.") from error
    for name in settings.check.named():
        if name not in NAMES:
            raise UsageError(f"{origin}: [check] there is no check or family {name!r}{_meant(name)}.")
    return settings


def _meant(name: str) -> str:
    """What a name that is none was probably meant to be."""
    near = difflib.get_close_matches(name, sorted(NAMES), n=1)
    return f"; perhaps {near[0]!r} is meant" if near else "; docs/reference/checks.md has them all"


# --- what an entry may hold: told in the words of one who writes a settings file --------------------------------------


def _fits(kind: Any, value: Any) -> bool:
    """May an entry of this type hold the value? Numbers are finite and never below zero: none of ours means anything
    there, and a count of processes below zero would wait for ever."""
    parts = get_args(kind)
    if get_origin(kind) is Literal:
        return value in parts
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            return False
        inner = [parts[0]] * len(value) if parts[-1] is Ellipsis else parts
        return len(inner) == len(value) and all(map(_fits, inner, value))
    if is_dataclass(kind):
        known = get_type_hints(kind)
        return isinstance(value, Mapping) and all(key in known and _fits(known[key], value[key]) for key in value)
    if kind in (int, float):
        number = isinstance(value, int | float) and not isinstance(value, bool)
        return number and math.isfinite(value) and value >= 0 and (kind is float or value == int(value))
    return isinstance(value, kind)


def _wanted(kind: Any) -> str:
    """What an entry of this type should be, in words."""
    parts = get_args(kind)
    if get_origin(kind) is Literal:
        return f"one of {', '.join(map(repr, parts))}"
    if get_origin(kind) is tuple:
        if parts[-1] is Ellipsis:
            return f"a list, each part {_wanted(parts[0])}"
        return f"a list of {len(parts)}: {', then '.join(map(_wanted, parts))}"
    if is_dataclass(kind):
        return f"a table with some of {', '.join(get_type_hints(kind))}"
    words = {int: "a whole number, zero or more", float: "a number, zero or more", str: "a text"}
    return words.get(kind, str(kind))
