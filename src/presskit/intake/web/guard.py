"""Which addresses may be asked at all: public ones, and those the operator named.

A host name is resolved once for the whole fetch and the answer is kept (a name that is made to point elsewhere
afterwards, "DNS rebinding", is not followed); every connection is checked against it, redirects included. Addresses
that are not globally reachable (RFC 6890: private, loopback, link-local, shared, documentation, multicast …) are
refused, whatever notation they come in, unless host and port are those of a start address or named by `--allow-host`.
"""

import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

DEFAULT_PORTS = {"http": 80, "https": 443}
_NAT64 = IPv6Network("64:ff9b::/96")

Resolver = Callable[[str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Named:
    """A host the operator named; `port` None stands for all of its ports."""

    host: str
    port: int | None = None


@dataclass(slots=True)
class Guard:
    """The address policy of one fetch. `known` remembers the answers of the resolver for its whole life."""

    named: frozenset[Named]
    resolver: Resolver
    known: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def addresses(self, host: str, port: int) -> tuple[str, ...]:
        """The addresses that may be connected to for this host and port; empty when none may.

        Raises OSError when the name cannot be resolved.
        """
        host = plain_host(host)
        if host not in self.known:
            self.known[host] = self.resolver(host)
        found = self.known[host]
        if self.is_named(host, port):
            return found
        # A name that leads to a private address among others is not trusted at all.
        return found if all(is_public(address) for address in found) else ()

    def is_named(self, host: str, port: int) -> bool:
        """Whether the operator vouches for this host and port."""
        host = plain_host(host)
        return Named(host, port) in self.named or Named(host) in self.named


def guard(starts: Iterable[str], allowed: Iterable[str], *, resolver: Resolver | None = None) -> Guard:
    """The policy for these start addresses and `--allow-host` values ("host" or "host:port")."""
    named = {Named(plain_host(host), port) for host, port in map(host_and_port, starts)}
    return Guard(named=frozenset(named | {allowed_host(text) for text in allowed}), resolver=resolver or resolve)


def allowed_host(text: str) -> Named:
    """A `--allow-host` value; ValueError when it is neither a host nor host:port."""
    try:
        return Named(plain_host(str(ip_address(text.strip("[]")))))
    except ValueError:
        pass
    parts = urlsplit(f"//{text}")
    if not parts.hostname or parts.path or parts.query or parts.username:
        raise ValueError(f"{text!r} is no host name")
    return Named(plain_host(parts.hostname), parts.port)


def host_and_port(url: str) -> tuple[str, int]:
    """Host (lower case) and port of an http or https address; ValueError when it has none."""
    parts = urlsplit(url)
    if parts.scheme not in DEFAULT_PORTS or not parts.hostname:
        raise ValueError(f"{url!r} is no http address")
    return plain_host(parts.hostname), parts.port or DEFAULT_PORTS[parts.scheme]


def plain_host(host: str) -> str:
    """A host name for comparison: lower case, without brackets, zone and final full stop."""
    return host.strip("[]").partition("%")[0].rstrip(".").lower()


def resolve(host: str) -> tuple[str, ...]:
    """All addresses the operating system gives for a host, also for odd notations (127.1, 0x7f000001)."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found))


def is_public(address: str) -> bool:
    """Whether an address is globally reachable, looking inside the notations that wrap an IPv4 address."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv6Address):
        inner = _wrapped(parsed)
        if inner is not None:
            return is_public(str(inner))
    return parsed.is_global and not parsed.is_multicast and not parsed.is_unspecified


def _wrapped(address: IPv6Address) -> IPv4Address | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    if address in _NAT64 or int(address) >> 32 == 0:  # ::a.b.c.d, the deprecated compatible form, and :: and ::1
        return IPv4Address(int(address) & 0xFFFF_FFFF) if int(address) > 1 else None
    return None
