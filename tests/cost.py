"""What work costs, told so that no other test and no other program decides whether a test fails."""

import gc
import time
from collections.abc import Callable

Work = Callable[[], object]
_TURNS = 6


def cost(work: Work) -> float:
    """Seconds of CPU in this thread, without the collection of what other tests have left behind: in a process of the
    tests one of these takes longer than most of what is measured. A bound is ten times what an idle machine needs."""
    gc.disable()
    try:
        started = time.thread_time()
        work()
        return time.thread_time() - started
    finally:
        gc.enable()


def costs_at_most(times: float, small: Work, large: Work) -> bool:
    """Whether the large work costs at most so many times the small one: by turns, the best of each, until it does."""
    least = [float("inf"), float("inf")]
    for _ in range(_TURNS):
        least = [min(before, cost(work)) for before, work in zip(least, (small, large), strict=True)]
        if least[1] <= times * least[0]:
            return True
    return False
