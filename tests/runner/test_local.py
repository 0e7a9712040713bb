import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from presskit.errors import NoProcess
from presskit.runner import local, processes
from presskit.runner.cluster import Household
from presskit.runner.forkserver import Preparation, Start, Task
from presskit.runner.local import Local
from presskit.runner.messages import dumped
from presskit.runner.pools import PoolSettings, early, pool, prepared, unprepared
from presskit.runner.processes import FORKING
from presskit.runner.store import Store
from tests.runner.stages import (
    Times,
    chain,
    crowded,
    double,
    dying,
    having_a_child,
    prepare,
    prepared_by,
    stubborn,
    troubled,
    unit,
    unlucky,
    unready,
)
from tests.runner.test_run import go

forks = pytest.mark.skipif(not FORKING, reason="workers are forked on Linux only")
LIGHT = Preparation(modules=("tests.runner.stages",))


def both(second):
    return Preparation(modules=LIGHT.modules, further=("json",), second=second)


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "store") as opened:
        yield opened


def alive(pid):
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rsplit(")", 1)[1].split()[0] != "Z"


@forks
def test_what_is_worth_doing_once_is_done_once():
    with pool(PoolSettings(jobs=2), both(prepare)) as executor:
        prepared(executor)
        found = [f.result() for f in [executor.submit(prepared_by, n, settings=Times()) for n in range(40)]]
    assert {len(pids) for pids in found} == {2}
    assert len({first for first, _ in found}) == 1
    assert all(first != own for first, own in found)


@forks
def test_workers_are_at_work_before_all_is_prepared_are_replaced_then_and_leave_when_it_is_not_needed_any_more():
    with pool(PoolSettings(jobs=1), both(prepare)) as executor:
        first = executor.submit(prepared_by, 1, settings=Times()).result()
        prepared(executor)
        second = executor.submit(prepared_by, 1, settings=Times()).result()
        unprepared(executor)
        third = executor.submit(prepared_by, 1, settings=Times()).result()
        until = time.monotonic() + 30
        while any(map(alive, second)) and time.monotonic() < until:
            time.sleep(0.01)
        assert not any(map(alive, second))
    assert len(first) == len(third) == 1
    assert len(second) == 2
    assert len({first[-1], second[-1], third[-1]}) == 3


def sleeping() -> None:
    time.sleep(60)


@forks
@pytest.mark.parametrize(
    ("preparation", "patience"),
    [
        pytest.param(both(sleeping), 30.0, marks=pytest.mark.slow),
        (Preparation(modules=LIGHT.modules, first=partial(crowded, 3)), 30.0),
        (Preparation(modules=LIGHT.modules, first=partial(crowded, 10**9, 1)), 0.5),
        (Preparation(modules=LIGHT.modules, further=("json",), first=prepare, second=partial(crowded, 3)), 30.0),
    ],
    ids=["the second server hangs", "no process for a while", "no second process", "none from the second for a while"],
)
def test_servers_in_trouble_cost_nothing(preparation, patience, monkeypatch):
    monkeypatch.setattr(processes, "_PATIENCE", patience)
    with pool(PoolSettings(jobs=2, timeout=20), preparation) as executor:
        prepared(executor)
        found = [executor.submit(prepared_by, n, settings=Times()) for n in range(20)]
        assert len({future.result()[:-1] for future in found}) == 1
        assert executor._source._launches == 1


@forks
@pytest.mark.parametrize(
    ("first", "words"),
    [
        (partial(crowded, 10**9), "no process to give"),
        pytest.param(dying, "as soon as they begin", marks=pytest.mark.slow),
    ],
)
def test_a_machine_without_processes_ends_the_run(first, words, monkeypatch, store):
    monkeypatch.setattr(processes, "_PATIENCE", 0.5)
    preparation = Preparation(modules=LIGHT.modules, first=first)
    with pytest.raises(NoProcess, match=words), pool(PoolSettings(jobs=2), preparation) as executor:
        go(store, executor, [unit(n) for n in range(40)], chain(), width=2)


@pytest.mark.slow
@forks
def test_a_server_or_a_worker_that_is_stopped_is_waited_for_so_long_only():
    with pool(PoolSettings(jobs=1, timeout=1), LIGHT) as executor:
        worker = executor.submit(os.getpid).result()
        os.kill(worker, signal.SIGSTOP)
        assert isinstance(executor.submit(len, b"x" * 5_000_000).exception(), TimeoutError)
        os.kill(executor._source._process.pid, signal.SIGSTOP)
        assert executor.submit(len, b"xyz").result() == 3


def test_what_a_worker_prints_is_no_result(capfd):
    with pool(PoolSettings(jobs=1), LIGHT) as executor:
        executor.submit(print, "oh").result()
    assert capfd.readouterr() == ("", "oh\n")


@forks
def test_a_process_a_worker_has_made_holds_nobody_up(tmp_path, monkeypatch):
    mark = tmp_path / "mark"
    monkeypatch.setenv("PRESSKIT_TEST_PID", str(mark))
    started = time.monotonic()

    def interrupted() -> None:
        with pool(PoolSettings(jobs=1), LIGHT) as executor:
            executor.submit(having_a_child, 60)
            while not (mark.exists() and mark.read_text()):
                time.sleep(0.02)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert time.monotonic() - started < 45
    os.kill(int(mark.read_text()), signal.SIGKILL)


@forks
def test_a_preparation_that_fails_leaves_the_workers_without_it(capfd):
    with pool(PoolSettings(jobs=1), both(unready)) as executor:
        prepared(executor)
        assert executor.submit(double, 4, settings=Times()).result() == 8
    assert capfd.readouterr().err == ""


@forks
def test_servers_that_are_killed_cost_nothing(store):
    with pool(PoolSettings(jobs=2), both(prepare)) as executor:
        prepared(executor)
        assert go(store, executor, [unit(1)], chain())["unit-001"].failure is None
        os.kill(executor._source._process.pid, signal.SIGKILL)
        found = go(store, executor, [unit(n) for n in range(20, 60)], chain(), width=2)
    assert {outcome.failure for outcome in found.values()} == {None}


def test_a_process_ends_after_its_share_of_tasks(monkeypatch):
    monkeypatch.setattr(local, "TASKS", 5)
    with pool(PoolSettings(jobs=1), LIGHT) as executor:
        pids = [executor.submit(prepared_by, n, settings=Times()).result()[-1] for n in range(12)]
    assert [pids.count(pid) for pid in dict.fromkeys(pids)] == [5, 5, 2]


def test_a_unit_whose_process_dies_once_is_tried_again_alone(store, tmp_path, monkeypatch):
    monkeypatch.setenv("PRESSKIT_TEST_PID", str(tmp_path / "mark"))
    for units in ([unit(5)], [unit(n) for n in range(12)]):
        (tmp_path / "mark").unlink(missing_ok=True)
        with pool(PoolSettings(jobs=1), LIGHT) as executor:
            stages = chain(first=unlucky, version=str(len(units)))
            found = go(store, executor, units, stages)
        assert {outcome.failure for outcome in found.values()} == {None}
        assert (tmp_path / "mark").exists()


def test_processes_started_afresh_give_the_same(tmp_path, monkeypatch):
    """Where forking is not to be trusted, and with all that can befall a worker."""

    def found(seconds: float, forking: bool) -> dict[str, object]:
        monkeypatch.setattr(processes, "FORKING", forking)
        settings = PoolSettings(jobs=2, timeout=seconds, memory_mb=500)
        with Store(tmp_path / f"store{seconds}{forking}") as store, pool(settings, both(prepare)) as executor:
            prepared(executor)
            found = go(store, executor, [unit(n) for n in range(12)], chain(first=troubled), width=2)
        return {name: (outcome.results, outcome.failure) for name, outcome in found.items()}

    # on a busy machine what hangs must be left more time, for what does not takes longer
    assert any(found(seconds, FORKING) == found(seconds, False) for seconds in (3, 30))


def test_an_exception_that_cannot_travel_is_told_in_words():
    with pool(PoolSettings(jobs=1), LIGHT) as executor:
        with pytest.raises(RuntimeError, match="Stubborn: 3 and 3"):
            executor.submit(stubborn, 3).result()
        assert executor.submit(double, 4, settings=Times()).result() == 8


def test_what_cannot_travel_is_refused_at_once():
    with pool(PoolSettings(jobs=1)) as executor, pytest.raises(Exception, match="pickle"):
        executor.submit(lambda: 1)


def test_leaving_by_an_exception_kills_what_is_under_way(tmp_path):
    futures = []

    def interrupted() -> None:
        with pool(PoolSettings(jobs=1), LIGHT) as executor:
            futures.append(executor.submit(prepared_by, 1, settings=Times()))
            pid = futures[0].result()[-1]
            futures.extend(executor.submit(time.sleep, 60) for _ in range(3))
            futures.append(pid)
            raise KeyboardInterrupt

    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert time.monotonic() - started < 45
    pid = futures.pop()
    while alive(pid) and time.monotonic() - started < 45:
        time.sleep(0.05)
    assert not alive(pid)
    assert futures[-1].cancelled()
    assert all(future.done() for future in futures)


KILLED = """
import os, signal, sys, time
from pathlib import Path
from presskit.runner.cluster import Household
from presskit.runner.forkserver import Preparation, Start, Task
from presskit.runner.local import Local
from presskit.runner.messages import dumped
from presskit.runner.pools import early
with early(Preparation(modules=("hanging",))) as ahead:
    while not Path(sys.argv[1]).exists():
        time.sleep(0.02)
    print(ahead._servers._process.pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@forks
def test_a_server_ends_with_a_parent_that_is_killed_also_in_an_import(tmp_path):
    mark = tmp_path / "importing"
    (tmp_path / "hanging.py").write_text(f"import pathlib, time\npathlib.Path({str(mark)!r}).touch()\ntime.sleep(30)\n")
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    run = [sys.executable, "-c", KILLED, str(mark)]
    with subprocess.Popen(run, env=os.environ | {"PYTHONPATH": path}, stdout=subprocess.PIPE, text=True) as parent:
        server = int(parent.stdout.readline())
    killed = time.monotonic()
    while alive(server) and time.monotonic() - killed < 10:
        time.sleep(0.02)
    assert not alive(server)


STOPPED = """
import os, subprocess, time
from presskit.runner.pools import PoolSettings, pool
with pool(PoolSettings(jobs=1, timeout=2)) as executor:
    executor.submit(time.sleep, 0).result()
    future = executor.submit(time.sleep, 0.5)
    subprocess.run(["/bin/sh", "-c", f"kill -STOP {os.getpid()}; sleep 3; kill -CONT {os.getpid()}"])
    print(type(future.exception()).__name__, type(executor.submit(time.sleep, 60).exception()).__name__)
"""


@pytest.mark.slow
@forks
def test_while_the_parent_is_stopped_no_time_passes():
    done = subprocess.run([sys.executable, "-c", STOPPED], capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["NoneType", "TimeoutError"], done.stderr


UNREAD = """
import socket
from presskit.runner import forkserver
ours, theirs = socket.socketpair()
theirs.send(b"what nobody reads")
ours.close()
forkserver._serve(theirs, forkserver.Start(0, forkserver.Preparation()))
"""


@forks
def test_a_server_leaves_quietly_when_its_parent_has_not_heard_all():
    done = subprocess.run([sys.executable, "-c", UNREAD], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


@forks
def test_servers_nobody_takes_are_ended():
    with early(LIGHT) as ahead:
        process = ahead._servers._process
    assert process.returncode is not None


@forks
def test_servers_started_ahead_make_the_workers():
    with early(both(None)) as ahead, pool(PoolSettings(jobs=1), both(prepare), ahead) as executor:
        prepared(executor)
        assert len(executor.submit(prepared_by, 1, settings=Times()).result()) == 2


def test_processes_of_a_cluster_end_when_nothing_is_asked_of_them():
    start = Start(0, LIGHT)
    household = Household(lambda: Local(lambda: processes.source(LIGHT), start, 1, 5.0), idle=0.2)
    task = dumped(Task(os.getpid, (), {}))
    one, other = household.do(task).value, household.do_prepared(task).value
    assert one == other
    started = time.monotonic()
    while alive(one) and time.monotonic() - started < 10:
        time.sleep(0.02)
    assert not alive(one)
    assert household.do(task).value not in (None, one)


def test_a_pool_that_is_not_used_starts_nothing(monkeypatch):
    monkeypatch.setattr(processes, "Servers", None)
    monkeypatch.setattr(processes, "Afresh", None)
    with pool(PoolSettings(jobs=2), both(prepare)):
        pass
