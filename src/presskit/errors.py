"""The errors of presskit, as one tree, readable from top to bottom.

    PresskitError
    ├── UsageError          the call or a settings file is wrong                            exit 2
    ├── NothingToRead       no input was found                                              exit 3
    ├── MissingTool         a model or an outside program is not installed                  exit 5
    ├── OutputError         the outputs folder cannot be used (locked, full, read-only)     exit 4
    ├── NoProcess           the system gives no process to do the work in                   exit 4
    └── InputError          one input cannot be used; the run goes on without it            exit 4
        ├── Empty           no bytes, or no text in it
        ├── Unreadable      the operating system refuses it
        ├── Unreachable     the store that holds it does not answer
        ├── Unsupported     a kind of file presskit does not read
        ├── Broken          not what it says it is, or truncated
        ├── Encrypted       needs a password
        ├── Scanned         pictures of text; OCR is needed
        ├── TooLarge        beyond a stated limit (bytes, pages, rows, nesting, memory)
        ├── TooSlow         took longer than the time limit
        └── Crashed         the worker that read it died

The message of each is one sentence for a person who did not write this program.
"""

from typing import ClassVar


class PresskitError(Exception):
    """Anything presskit says no to; `exit_code` is what the command line ends with."""

    exit_code: ClassVar[int] = 4


class UsageError(PresskitError):
    """The call, a settings file or a glossary cannot be understood."""

    exit_code: ClassVar[int] = 2


class NothingToRead(PresskitError):
    """No readable input was found where one was promised."""

    exit_code: ClassVar[int] = 3


class MissingTool(PresskitError):
    """A model or an outside program is missing; the message holds the line that installs it."""

    exit_code: ClassVar[int] = 5


class OutputError(PresskitError):
    """The outputs folder cannot be written, is in use by another run, or holds something else."""


class NoProcess(PresskitError):
    """The system gives no process to do the work in, or ends each as soon as it has begun."""


class InputError(PresskitError):
    """One input cannot be used; `category` is the stable word in failures.jsonl."""

    category: ClassVar[str] = "broken"


class Empty(InputError):
    """No bytes, or none that are text."""

    category: ClassVar[str] = "empty"


class Unreadable(InputError):
    """The file cannot be opened: rights, a device, it went while it was read."""

    category: ClassVar[str] = "unreadable"


class Unreachable(InputError):
    """An address does not answer."""

    category: ClassVar[str] = "unreachable"


class Unsupported(InputError):
    """No reader for this kind of file."""

    category: ClassVar[str] = "unsupported"


class Broken(InputError):
    """The file contradicts its own format."""

    category: ClassVar[str] = "broken"


class Encrypted(InputError):
    """A password is asked for."""

    category: ClassVar[str] = "encrypted"


class Scanned(InputError):
    """Pictures of pages, and no program here that reads them."""

    category: ClassVar[str] = "scanned"


class TooLarge(InputError):
    """A limit of size or number is passed."""

    category: ClassVar[str] = "too_large"


class TooSlow(InputError):
    """The time for one input is over."""

    category: ClassVar[str] = "too_slow"


class Crashed(InputError):
    """The process that read the input died."""

    category: ClassVar[str] = "crashed"
