"""Writing an export: complete beside its place first, then moved into place."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from presskit.errors import OutputError

# what XML 1.0 does not allow in a document, in any form (section 2.2 of the recommendation)
_NOT_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd")


@contextmanager
def placing(target: Path) -> Iterator[Path]:
    """A path to write to, moved to `target` at the end; on an error nothing is left. Raises OutputError."""
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        raise OutputError(f"{target} cannot be written: {error.strerror or error}.") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def xml_text(text: str) -> str:
    """Text with the characters XML cannot hold replaced by U+FFFD."""
    return text.translate(_NOT_XML)
