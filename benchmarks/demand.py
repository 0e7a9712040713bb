"""How long a command would have taken had nobody else used the machine: from what its threads got and what they wanted.

The kernel tells for every thread the time it ran, and whether it runs or stands in the queue for a processor (Linux,
/proc/PID/task/TID/schedstat and stat). In a short interval in which its threads ran r seconds together while n of them
ran or stood in the queue, processors of its own would have done that work in r / min(n, processors) seconds. An
interval in which nobody stood there (waiting for a disk, asleep) would have been as long. The intervals are summed.
"""

import os
import time
from collections.abc import Iterator
from pathlib import Path


class Demand:
    """Watches a process and all it starts; call `look` every few hundredths of a second until it has ended."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._known: dict[int, int] = {}
        self._at = time.monotonic()
        self.quiet = 0.0  # seconds on a machine with nothing else to do, with as many processors as there are
        self.clock = 0.0

    def look(self, processors: int = os.cpu_count() or 1) -> None:
        now = time.monotonic()
        passed, self._at = now - self._at, now
        self.clock += passed
        ran, ready = 0.0, 0
        for thread, run, waits in _threads(self._pid):
            ran += (run - self._known.get(thread, 0)) / 1e9
            ready += waits
            self._known[thread] = run
        if ran or ready:
            self.quiet += ran / min(processors, max(1, ready))
        else:
            self.quiet += passed


def _threads(pid: int) -> Iterator[tuple[int, int, bool]]:
    """The threads of a process and of all it has started: nanoseconds it ran, and whether it wants a processor."""
    try:
        threads = [int(place.name) for place in Path(f"/proc/{pid}/task").iterdir()]
    except OSError:
        return
    for thread in threads:
        place = Path(f"/proc/{pid}/task/{thread}")
        try:
            run = int(place.joinpath("schedstat").read_text().split()[0])
            state = place.joinpath("stat").read_text().rsplit(")", 1)[1].split()[0]
            children = place.joinpath("children").read_text().split()
        except (OSError, ValueError, IndexError):
            continue
        yield thread, run, state == "R"
        for child in children:
            yield from _threads(int(child))
