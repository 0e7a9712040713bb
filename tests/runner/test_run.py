import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from presskit.errors import MissingTool
from presskit.runner.pools import PoolSettings, Serial, pool
from presskit.runner.run import Meter, Stage, run_chain, unpack
from presskit.runner.store import Store
from tests.runner.stages import Times, chain, double, troubled, unit


def go(store, executor, units, stages, width=1):
    outcomes = list(
        run_chain(stages, units, store=store, executor=executor, width=width, meter=Meter(), tick=lambda _: None)
    )
    return {outcome.unit: outcome for outcome in outcomes}


def value(store, outcome, stage):
    return unpack(int, store.load(outcome.results[stage].key))


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "store") as opened:
        yield opened


def test_every_unit_goes_through_the_chain(store):
    found = go(store, Serial(), [unit(n) for n in range(100)], chain())
    assert value(store, found["unit-004"], "sum") == 12
    assert len(found) == 100


def test_what_is_known_is_not_done_again(store):
    units = [unit(n) for n in range(30)]
    first = go(store, Serial(), units, chain())
    again = go(store, Serial(), units, chain())
    assert {o.fresh for o in first.values()} == {2, 1}  # 13 fails in its first stage
    assert {o.fresh for o in again.values()} == {0}


def test_a_changed_setting_redoes_what_depends_on_it(store):
    go(store, Serial(), [unit(1)], chain())
    changed = go(store, Serial(), [unit(1)], chain(settings=Times(3)))
    assert value(store, changed["unit-001"], "sum") == 4
    assert changed["unit-001"].fresh == 2
    assert go(store, Serial(), [unit(1)], chain(version="2"))["unit-001"].fresh == 2


def test_a_failure_costs_its_unit_only_and_is_remembered(store):
    units = [unit(n) for n in (12, 13, 14)]
    for _ in range(2):
        found = go(store, Serial(), units, chain())
        assert found["unit-013"].failure.category == "broken"
        assert found["unit-012"].failure is None
        assert value(store, found["unit-014"], "sum") == 42


def test_a_failure_ends_the_chain_of_its_unit_however_long(store):
    """What needs a stage that was left out is left out too."""
    last = Stage(name="last", version="1", needs=("sum",), function=double, settings=Times(), kind=int)
    found = go(store, Serial(), [unit(12), unit(13)], (*chain(), last))
    assert value(store, found["unit-012"], "last") == 72
    assert found["unit-013"].failure.message == "13 is broken."
    assert list(found["unit-013"].results) == ["first"]


def unwritable(number, *, settings):
    return "\ud800" if number == 13 else str(number)


def test_a_result_no_bytes_can_hold_costs_its_unit_only(store):
    stage = Stage(name="first", version="1", needs=("number",), function=unwritable, settings=Times(), kind=str)
    found = go(store, Serial(), [unit(n) for n in (12, 13, 14)], (stage,))
    assert found["unit-013"].failure.category == "internal"
    assert {name for name, outcome in found.items() if outcome.failure is None} == {"unit-012", "unit-014"}


def missing(number, *, settings):
    raise MissingTool("Install it.")


def test_a_missing_model_ends_the_run(store):
    with pytest.raises(MissingTool):
        go(store, Serial(), [unit(1)], chain(first=missing))


def test_workers_that_die_hang_or_fail_cost_their_unit_only(store):
    expected = {
        "unit-005": "crashed", "unit-007": "too_slow", "unit-009": "too_large", "unit-011": "internal",
    }  # fmt: skip
    for seconds in (4, 30):  # on a busy machine what hangs must be left more time, for what does not takes longer
        with pool(PoolSettings(jobs=2, timeout=seconds, memory_mb=500)) as executor:
            found = go(store, executor, [unit(n) for n in range(12)], chain(first=troubled), width=2)
        failures = {name: outcome.failure.category for name, outcome in found.items() if outcome.failure}
        if failures == expected:
            break
    assert failures == expected
    assert value(store, found["unit-008"], "sum") == 24


def test_the_number_of_processes_changes_nothing(tmp_path):
    results = []
    for jobs in (0, 1, 2):
        with Store(tmp_path / f"store{jobs}") as store, pool(PoolSettings(jobs=jobs)) as executor:
            found = go(store, executor, [unit(n) for n in range(60)], chain(first=double), width=max(1, jobs))
            results.append({name: outcome.results for name, outcome in found.items()})
    assert results[0] == results[1] == results[2]


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's help is Linux's")
def test_workers_end_with_a_parent_that_is_killed(tmp_path):
    code = (
        "import sys; from presskit.runner.pools import PoolSettings, pool\n"
        "from tests.runner.stages import unit, chain, slow\n"
        "from tests.runner.test_run import go; from presskit.runner.store import Store\n"
        "if __name__ == '__main__':\n"
        "    with Store(__import__('pathlib').Path(sys.argv[1])) as store, pool(PoolSettings(jobs=1)) as executor:\n"
        "        go(store, executor, [unit(1)], chain(first=slow))\n"
    )
    (tmp_path / "script.py").write_text(code)
    places = {"PYTHONPATH": str(Path(__file__).parents[2]), "PRESSKIT_TEST_PID": str(tmp_path / "pid")}
    environment = os.environ | places
    parent = subprocess.Popen([sys.executable, tmp_path / "script.py", tmp_path / "store"], env=environment)
    for _ in range(300):
        if (tmp_path / "pid").exists() and (tmp_path / "pid").read_text():
            break
        time.sleep(0.1)
    worker = int((tmp_path / "pid").read_text())
    parent.kill()
    parent.wait()
    for _ in range(50):
        stat = Path(f"/proc/{worker}/stat")
        if not stat.exists() or stat.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return
        time.sleep(0.1)
    os.kill(worker, signal.SIGKILL)
    pytest.fail("the worker outlived its parent")
