"""The front matter of a Markdown post: YAML between `---` lines, or TOML between `+++` lines.

Of YAML only what front matter is written in is read: `key: value`, quoted values, comments, inline and indented lists,
one level of mapping, folded and literal blocks. There are no anchors, tags or aliases to expand, nothing explodes.
"""

import re
import tomllib
from dataclasses import dataclass
from datetime import date, datetime

_OPEN = re.compile(r"\s*(---|\+\+\+)[ \t]*\n")
_PAIR = re.compile(r"([A-Za-z_][\w.-]*)[ \t]*:(?:[ \t]+(.*)|[ \t]*)$")
_COMMENT = re.compile(r"[ \t]#.*$")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Keys in lower case without "-" and "_", each with its values in order; a mapping gives (key.sub, value) pairs."""

    pairs: tuple[tuple[str, str], ...] = ()

    def first(self, *keys: str) -> str:
        """The first value of the first of the keys that has one, else ""."""
        return next((value for key in keys for name, value in self.pairs if name == key and value), "")

    def all(self, *keys: str) -> tuple[str, ...]:
        """All values of the keys."""
        return tuple(value for key in keys for name, value in self.pairs if name == key and value)

    def below(self, *keys: str) -> tuple[tuple[str, str], ...]:
        """The (sub key, value) pairs of mappings."""
        return tuple(
            (name[len(key) + 1 :], value) for key in keys for name, value in self.pairs if name.startswith(key + ".")
        )


def parted(text: str) -> tuple[FrontMatter, str]:
    """The front matter and the text below it; all of it is text when the front matter has no end."""
    opening = _OPEN.match(text)
    if opening is None:
        return FrontMatter(), text
    closing = re.compile(rf"^{re.escape(opening[1])}[ \t]*$|^\.\.\.[ \t]*$", re.MULTILINE).search(text, opening.end())
    if closing is None:
        return FrontMatter(), text
    inner, rest = text[opening.end() : closing.start()], text[closing.end() :]
    if opening[1] == "+++":
        try:
            return FrontMatter(tuple(_flat(tomllib.loads(inner)))), rest
        except (tomllib.TOMLDecodeError, RecursionError):
            return FrontMatter(), text
    pairs = tuple(_yaml(inner))
    return (FrontMatter(pairs), rest) if pairs else (FrontMatter(), text)


def _flat(table: dict[str, object], prefix: str = "") -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for key, value in table.items():
        name = prefix + _key(key)
        if isinstance(value, dict):
            pairs.extend(_flat(value, name + ".") if not prefix else [])
        elif isinstance(value, list):
            pairs.extend((name, _scalar_of(item)) for item in value if not isinstance(item, dict | list))
        else:
            pairs.append((name, _scalar_of(value)))
    return pairs


def _scalar_of(value: object) -> str:
    return value.isoformat() if isinstance(value, date | datetime) else str(value).strip()


def _key(key: str) -> str:
    return key.lower().replace("-", "").replace("_", "")


def _yaml(text: str) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    key = ""
    block: list[str] | None = None
    for line in (*text.split("\n"), "end:"):
        if block is not None:
            if line.startswith((" ", "\t")) or not line.strip():
                block.append(line.strip())
                continue
            pairs.append((key, " ".join(part for part in block if part)))
            block = None
        inner = line.strip()
        if not inner or inner.startswith("#"):
            continue
        indented = line[0] in " \t-"
        content = inner[1:].strip() if inner.startswith("- ") else inner
        found = _PAIR.match(content)
        if found is None:
            if indented and key:
                pairs.append((key, _scalar(content)))
            continue
        value = (found[2] or "").strip()
        name = f"{key}.{_key(found[1])}" if indented and key else _key(found[1])
        if not indented:
            key = name
        if value[:1] in ("|", ">") and len(value) <= 2:
            block = []
        elif value.startswith("[") and value.endswith("]"):
            pairs.extend((name, _scalar(item)) for item in value[1:-1].split(","))
        elif value:
            pairs.append((name, _scalar(value)))
    return [pair for pair in pairs if pair[1] and pair[0] != "end"]


def _scalar(value: str) -> str:
    value = value.strip()
    quote = value[:1]
    if quote in ("'", '"'):
        end = value.rfind(quote)
        if end > 0:
            inner = value[1:end]
            return inner.replace("''", "'") if quote == "'" else inner.replace('\\"', '"').replace("\\\\", "\\")
    return _COMMENT.sub("", value).strip()
