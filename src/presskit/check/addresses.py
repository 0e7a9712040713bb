"""Addresses as releases state them: some that pages declare are none ("http://[::1")."""

import re
from urllib.parse import SplitResult, urlsplit

_WRITTEN = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)\S+@\S+")


def blanked(text: str) -> str:
    """A text with an x for each character of an address; linear in its length."""
    if "@" not in text and "://" not in text and "www." not in text:
        return text
    return _WRITTEN.sub(lambda match: "x" * len(match.group()), text)


def split(url: str) -> SplitResult:
    """The parts of an address, all empty when it is none."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")
