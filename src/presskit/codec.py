"""Artifacts to canonical JSON and back, digests, and the JSON Schema. The only module that knows pydantic.

Canonical means: fields in the order of their declaration, no white space, UTF-8 as it is. The same artifact always
gives the same bytes, and `decode(type, encode(artifact)) == artifact`.
"""

import hashlib
import json
from collections.abc import Hashable
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

T = TypeVar("T")


@cache
def _adapter(kind: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(cast(Any, kind))


def encode(artifact: object, kind: Any = None) -> bytes:
    """Canonical JSON of an artifact; `kind` is its type when it is not its class (a tuple or a union)."""
    return _adapter(cast(Hashable, kind or type(artifact))).dump_json(artifact)


def decode(kind: type[T], data: bytes | str) -> T:
    """The artifact of a type from its JSON. Raises ValueError with a readable reason when the JSON does not fit."""
    try:
        return cast(T, _adapter(cast(Hashable, kind)).validate_json(data))
    except ValidationError as error:
        first = error.errors()[0]
        where = "/".join(str(part) for part in first["loc"])
        raise ValueError(f"{first['msg']} (at /{where}, {error.error_count()} in all)") from error


def settings_json(settings: object) -> str:
    """Settings as sorted JSON: what enters a cache key."""
    return json.dumps(
        json.loads(_adapter(cast(Hashable, type(settings))).dump_json(settings)),
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
    )


def digest(data: bytes | str) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data).hexdigest()


def json_schema(kind: Any, *, title: str, identifier: str) -> str:
    """The JSON Schema (2020-12) of a type, ready to be written to a file."""
    schema = _adapter(kind).json_schema(mode="serialization")
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": identifier}
    return json.dumps(head | schema | {"title": title}, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def build(kind: type[T], tree: object) -> T:
    """An artifact or a settings tree from plain mappings, lists and scalars. Raises ValueError as `decode` does."""
    return decode(kind, json.dumps(tree, default=str))
