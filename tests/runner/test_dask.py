"""A real scheduler and two real workers on the loopback: same results as at home, also when a worker dies."""

import os
import signal
import threading
import time

import pytest

from presskit.errors import UsageError
from presskit.runner.pools import PoolSettings, Serial, pool
from presskit.runner.store import Store
from tests.runner.stages import chain, unit
from tests.runner.test_run import go

distributed = pytest.importorskip("distributed", reason="the extra presskit[dask] is not installed")


@pytest.fixture(scope="module")
def cluster():
    settings = {"distributed.worker.daemon": True}
    with (
        __import__("dask").config.set(settings),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
        ) as running,
    ):
        yield running


def at_home(tmp_path, units):
    with Store(tmp_path / "home") as store:
        return {name: o.results for name, o in go(store, Serial(), units, chain()).items()}


def test_a_cluster_gives_the_same_results(cluster, tmp_path):
    units = [unit(n) for n in range(80)]
    settings = PoolSettings(engine="dask", scheduler=cluster.scheduler_address)
    with Store(tmp_path / "away") as store, pool(settings) as executor:
        away = {name: o.results for name, o in go(store, executor, units, chain(), width=2).items()}
    assert away == at_home(tmp_path, units)


def test_a_worker_that_is_killed_costs_nothing(cluster, tmp_path):
    units = [unit(n) for n in range(400)]
    victim = next(iter(cluster.workers.values())).process.process.pid

    def kill() -> None:
        time.sleep(0.2)
        os.kill(victim, signal.SIGKILL)

    thread = threading.Thread(target=kill)
    thread.start()
    settings = PoolSettings(engine="dask", scheduler=cluster.scheduler_address)
    with Store(tmp_path / "away") as store, pool(settings) as executor:
        away = {name: o.results for name, o in go(store, executor, units, chain(), width=2).items()}
    thread.join()
    assert away == at_home(tmp_path, units)


def test_no_scheduler_is_a_usage_error():
    with (
        pytest.raises(UsageError, match="No Dask scheduler answers"),
        pool(PoolSettings(engine="dask", scheduler="tcp://127.0.0.1:9")),
    ):
        pass
    with pytest.raises(UsageError, match="--scheduler"), pool(PoolSettings(engine="dask")):
        pass
