"""Name resolution for Twisted that gives only addresses the guard has checked: the last door before a connection."""

from typing import Any

from twisted.internet.address import IPv4Address, IPv6Address
from twisted.internet.interfaces import IHostnameResolver, IHostResolution
from twisted.internet.threads import deferToThreadPool
from zope.interface import implementer  # type: ignore[import-untyped]

from presskit.intake.web.guard import Guard

SETTING = "PRESSKIT_GUARD"


@implementer(IHostResolution)
class _Resolution:
    def __init__(self, name: str) -> None:
        self.name = name

    def cancel(self) -> None:
        raise NotImplementedError


@implementer(IHostnameResolver)
class GuardedResolver:
    """Resolves through `Guard.addresses`, for the host and the port the connection is for."""

    def __init__(self, reactor: Any, guard: Guard) -> None:
        self.reactor = reactor
        self.guard = guard

    @classmethod
    def from_crawler(cls, crawler: Any, reactor: Any) -> "GuardedResolver":
        """As Scrapy builds it: by class name, with the settings of the process."""
        return cls(reactor, crawler.settings[SETTING])

    def install_on_reactor(self) -> None:
        """Take the place of the resolver of the reactor."""
        self.reactor.installNameResolver(self)

    def resolveHostName(  # noqa: N802 (the name Twisted calls)
        self,
        resolutionReceiver: Any,  # noqa: N803
        hostName: str,  # noqa: N803
        portNumber: int = 0,  # noqa: N803
        addressTypes: Any = None,  # noqa: N803
        transportSemantics: str = "TCP",  # noqa: N803
    ) -> _Resolution:
        """Hand the permitted addresses to the receiver; none when the guard permits none."""
        resolution = _Resolution(hostName)
        resolutionReceiver.resolutionBegan(resolution)

        def deliver(found: tuple[str, ...]) -> None:
            for address in found:
                kind = IPv6Address if ":" in address else IPv4Address
                if addressTypes is None or kind in addressTypes:
                    resolutionReceiver.addressResolved(kind("TCP", address, portNumber))
            resolutionReceiver.resolutionComplete()

        def failed(_failure: Any) -> None:
            resolutionReceiver.resolutionComplete()

        pool = self.reactor.getThreadPool()
        deferToThreadPool(self.reactor, pool, self.guard.addresses, hostName, portNumber).addCallbacks(deliver, failed)
        return resolution
