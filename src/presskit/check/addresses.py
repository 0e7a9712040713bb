"""Addresses as releases state them: some that pages declare are none ("http://[::1")."""

from urllib.parse import SplitResult, urlsplit


def split(url: str) -> SplitResult:
    """The parts of an address, all empty when it is none."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")
