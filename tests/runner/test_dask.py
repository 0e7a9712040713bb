"""A real scheduler and two real workers on the loopback: same results as at home, also when a worker dies."""

import asyncio
import gc
import os
import signal
import sys
import threading
import time
from dataclasses import replace

import pytest

from presskit.errors import NoProcess, UsageError
from presskit.intake import place
from presskit.intake.bucket import Bucket
from presskit.intake.folder import IntakeSettings
from presskit.intake.memory import Forgetful
from presskit.pipeline.inputs import FileBytes
from presskit.runner import cluster as clusters
from presskit.runner import pools
from presskit.runner.pools import PoolSettings, Serial, pool
from presskit.runner.run import Unit
from presskit.runner.store import Store
from tests.intake.objects import BUCKET, Objects, serving
from tests.runner.stages import chain, troubled, unit, weighing
from tests.runner.test_run import go

distributed = pytest.importorskip("distributed", reason="the extra presskit[dask] is not installed")


@pytest.fixture(scope="module")
def objects():
    """An object store that this process and the workers are led to."""
    with serving(Objects()) as served, pytest.MonkeyPatch.context() as patch:
        for name, value in served.environment.items():
            patch.setenv(name, value)
        yield served


@pytest.fixture(scope="module")
def cluster(objects):
    settings = {"distributed.worker.daemon": True}
    with (
        __import__("dask").config.set(settings),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
        ) as running,
    ):
        yield running


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "store") as opened:
        yield opened


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


@pytest.mark.slow
def test_what_befalls_a_task_is_the_same_on_a_cluster_as_at_home(cluster, tmp_path):
    """One dies, one hangs, one eats memory, one has a bug: each costs itself, and no worker of the cluster."""
    limits = PoolSettings(jobs=2, timeout=4, memory_mb=500)
    away = replace(limits, engine="dask", scheduler=cluster.scheduler_address)
    workers = set(cluster.scheduler_info["workers"])
    found = []
    for name, settings in (("home", limits), ("away", away)):
        with Store(tmp_path / name) as store, pool(settings) as executor:
            outcomes = go(store, executor, [unit(n) for n in range(12)], chain(first=troubled), width=2)
        found.append({name: (outcome.results, outcome.failure) for name, outcome in outcomes.items()})
    assert found[0] == found[1]
    assert {one.category for _, one in found[1].values() if one} == {"crashed", "too_slow", "too_large", "internal"}
    assert set(cluster.scheduler_info["workers"]) == workers


@pytest.mark.slow
def test_workers_read_an_object_store_by_its_address_and_one_is_killed(cluster, objects, tmp_path):
    pytest.importorskip("s3fs", reason="the extra presskit[s3] is not installed").S3FileSystem.clear_instance_cache()
    here = tmp_path / "corpus"
    for number in range(160):
        path = here / f"{number % 7}" / f"release {number:03} é.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes([97 + number % 26]) * (number + 1) + b"\n")
    objects.upload(here, "posts/")
    victim = next(iter(cluster.workers.values())).process.process.pid

    killed = threading.Event()

    def kill(asked: int) -> None:
        if asked >= 160 + 40 and not killed.is_set():  # all were read by intake, forty again for the work
            killed.set()
            os.kill(victim, signal.SIGKILL)

    objects.then = kill

    def weighed(where, executor, name):
        found = place.read(where, settings=IntakeSettings(), known=Forgetful())
        units = [Unit(s.location, (("bytes", s.id, FileBytes(where, s)),), s.size) for s in found.sources]
        with Store(tmp_path / name) as store:
            return {unit: o.results for unit, o in go(store, executor, units, weighing(), width=2).items()}

    with pool(PoolSettings(engine="dask", scheduler=cluster.scheduler_address)) as executor:
        away = weighed(Bucket(BUCKET, "posts"), executor, "away")
    assert away == weighed(here, Serial(), "home")
    assert len(away) == 160 and killed.is_set()


@pytest.mark.slow
def test_a_cluster_without_workers_is_not_waited_for_for_ever(store):
    with distributed.LocalCluster(n_workers=0, host="127.0.0.1", dashboard_address=None) as empty:
        settings = PoolSettings(engine="dask", scheduler=empty.scheduler_address, timeout=1)
        with pytest.raises(NoProcess, match="no workers"), pool(settings) as executor:
            go(store, executor, [unit(1)], chain())


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nowhere", "no://127.0.0.1:9"])
def test_no_scheduler_is_a_usage_error(address, monkeypatch):
    monkeypatch.setattr(clusters, "_PATIENCE", 0.5)
    left: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", left.append)
    with (
        pytest.raises(UsageError, match="No Dask scheduler answers"),
        pool(PoolSettings(engine="dask", scheduler=address)),
    ):
        pass
    gc.collect()
    assert left == []  # no half-made client that complains when it goes


def test_dask_needs_a_scheduler():
    with pytest.raises(UsageError, match="--scheduler"), pool(PoolSettings(engine="dask")):
        pass


def test_a_loop_that_runs_already_is_no_hindrance(cluster):
    async def within() -> bool:
        with pool(PoolSettings(engine="dask", scheduler=cluster.scheduler_address)) as executor:
            return executor is not None

    assert pools.aside(lambda: asyncio.run(within())).result()
