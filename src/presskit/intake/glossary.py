"""`glossary.toml`: the names a press office vouches for.

[[entry]]
type = "organisation"                     # or person, place, event, work, role
fr = ["Institut Exemple", "IEX"]          # the label first, then aliases; a single name may stand alone
en = "Example Institute"
ror = "https://ror.org/…"                 # any external scheme: ror, wikidata, orcid, isni …
wikidata = "Q…"
"""

from typing import get_args

from presskit import errors
from presskit.intake import names
from presskit.intake.tables import Readable, read_tables
from presskit.model import Glossary, GlossaryEntry, MentionType

_TYPES: tuple[str, ...] = get_args(MentionType)


def read_glossary(path: Readable) -> Glossary:
    """The glossary in a TOML file, in its order. Raises `UsageError` with the entry that cannot be understood."""
    shown = names.printable(str(path))
    tables = read_tables(path, "entry")
    return Glossary(entries=tuple(_entry(f"{shown}, entry {number}", table) for number, table in enumerate(tables, 1)))


def _entry(where: str, table: dict[str, object]) -> GlossaryEntry:
    kind = table.get("type")
    if kind not in _TYPES:
        raise errors.UsageError(f"{where}: type is one of {', '.join(_TYPES)}.")
    fr, en = _names(where, "fr", table.get("fr", [])), _names(where, "en", table.get("en", []))
    if not fr and not en:
        raise errors.UsageError(f"{where}: a name in French (fr) or English (en) is missing.")
    external = []
    for scheme in sorted(set(table) - {"type", "fr", "en"}):
        value = table[scheme]
        if not isinstance(value, str) or not value.strip():
            raise errors.UsageError(f"{where}: {scheme} is not a text.")
        external.append((scheme, value.strip()))
    return GlossaryEntry(type=kind, fr=fr, en=en, external=tuple(external))  # type: ignore[arg-type]


def _names(where: str, lang: str, value: object) -> tuple[str, ...]:
    names_given = [value] if isinstance(value, str) else value
    if not isinstance(names_given, list) or not all(isinstance(item, str) and item.strip() for item in names_given):
        raise errors.UsageError(f"{where}: {lang} is a name or a list of names.")
    return tuple(dict.fromkeys(" ".join(item.split()) for item in names_given))
