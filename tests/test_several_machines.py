"""A corpus at an address, and a Dask cluster (a real scheduler, two workers), give the bytes of a local run on a
folder; what the network does costs no earlier result."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from presskit.cli import presskit_command
from tests.commands import ROOT, presskit
from tests.intake.objects import BUCKET, Objects, serving

ADDRESS = f"s3://{BUCKET}/press office/2025"
SOURCES = 20  # in corpus/, without its settings and what is left aside

pytest.importorskip("s3fs", reason="the extra presskit[s3] is not installed")


def uploaded(**how: object) -> Objects:
    objects = Objects(page=10, **how)
    objects.upload(ROOT / "corpus", f"{ADDRESS.removeprefix(f's3://{BUCKET}/')}/")
    return objects


def run(objects: Objects, out: Path, *options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "presskit", "run", ADDRESS, "--out", out, *options]
    environment = os.environ | objects.environment
    return subprocess.run(
        [*map(str, command)], cwd=out.parent, env=environment, capture_output=True, text=True, timeout=250
    )


@contextmanager
def reached(objects: Objects, monkeypatch: pytest.MonkeyPatch) -> Iterator[Objects]:
    """The objects, served to this process."""
    import s3fs

    with serving(objects):
        for name, value in objects.environment.items():
            monkeypatch.setenv(name, value)
        s3fs.S3FileSystem.clear_instance_cache()
        yield objects
    s3fs.S3FileSystem.clear_instance_cache()


def outputs(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(out.iterdir()) if path.is_file()}


@pytest.mark.slow
def test_a_corpus_at_an_address_gives_the_bytes_of_its_copy(corpus_out, tmp_path):
    out = tmp_path / "out"
    with serving(uploaded()) as objects:
        done = run(objects, out)
        assert (done.returncode, done.stderr) == (0, "")
        made, local = outputs(out), outputs(corpus_out)
        for name in ("knowledge.json", "failures.jsonl"):
            assert made[name] == local[name]
        assert f'"corpus": "{ADDRESS}"'.encode() in made["run.json"]
        asked = objects.given
        again = run(objects, out)
        assert again.stdout.startswith("Nothing has changed")
        assert objects.given == asked + 1  # sources.toml

    # the store leaves the network while documents are read
    leaving = uploaded()
    texts = [key for key in leaving.held if key.endswith(".txt")]
    leaving.held |= {key: leaving.held[key] + b"\nFin.\n" for key in texts}
    leaving.gone_after = 1 + len(texts) + len(texts) // 2
    with serving(leaving):
        broken = run(leaving, out)
    assert broken.returncode == 4 and "cannot be read now" in broken.stderr and "Traceback" not in broken.stderr
    assert outputs(out) == made


def test_what_was_refused_where_the_work_is_done_is_asked_for_again_in_the_next_run(tmp_path, monkeypatch):
    from presskit import corpus
    from presskit.intake.place import place_at
    from presskit.runner.pools import PoolSettings
    from presskit.settings import Settings

    key = f"{ADDRESS.removeprefix(f's3://{BUCKET}/')}/a.txt"
    text = (ROOT / "corpus/musee-des-marees/exposition-phares.fr.txt").read_bytes()
    settings = Settings(run=PoolSettings(jobs=0))
    with reached(Objects(held={key: text}), monkeypatch) as objects:

        def refuse(asked: int) -> None:
            if asked == 2:  # intake was given it
                objects.forbidden = {key}

        objects.then = refuse
        for asked in (2, 3):
            report = corpus.run(place_at(ADDRESS), tmp_path / "out", settings, progress=lambda _: None)
            (failure,) = report.failures
            assert (failure.category, failure.stage, objects.given) == ("unreadable", "extract", asked)
            assert failure.message == "a.txt may not be read (permission denied)."


def test_an_interrupted_run_does_not_wait_for_the_store(tmp_path):
    with serving(uploaded()) as objects:
        asked, end = threading.Event(), threading.Event()

        def stall(_: int) -> None:
            asked.set()
            end.wait(120)

        objects.then = stall
        environment = os.environ | objects.environment
        command = [sys.executable, "-m", "presskit", "run", ADDRESS, "--out", tmp_path / "out"]
        process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
        assert asked.wait(60)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
        end.set()
    assert process.returncode == 130 and "Traceback" not in said


def test_what_is_said_of_an_address_that_cannot_be_used(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with reached(uploaded(forbidden={""}), monkeypatch):
        for corpus, out, code in (
            ("s3://none/2025", "out", 3),
            (ADDRESS, "out", 4),
            (ADDRESS, f"{ADDRESS}/out", 2),
            ("corpus", "s3://press/out", 2),
            ("s3://key:hush@press/2025", "out", 2),
            ("gs://press/2025", "out", 2),
        ):
            with pytest.raises(Exception, match=r"^[^\n]+$") as refused:
                presskit_command.main(["run", corpus, "--out", out], standalone_mode=False)
            assert (corpus, refused.value.exit_code) == (corpus, code)
            assert "hush" not in str(refused.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_a_cluster_gives_the_same_bytes(corpus_out, tmp_path, monkeypatch):
    """From a folder, and from an address while a worker is killed."""
    distributed = pytest.importorskip("distributed", reason="the extra presskit[dask] is not installed")
    killed = threading.Event()
    with serving(uploaded()) as objects:
        for name, value in objects.environment.items():
            monkeypatch.setenv(name, value)
        with distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
        ) as cluster:
            victim = next(iter(cluster.workers.values())).process.process.pid

            def kill(asked: int) -> None:
                if asked >= 1 + SOURCES + 6 and not killed.is_set():
                    killed.set()
                    os.kill(victim, signal.SIGKILL)

            options = ("--engine", "dask", "--scheduler", cluster.scheduler_address)
            done = presskit("run", ROOT / "corpus", "--out", tmp_path / "folder", *options)
            assert done.returncode == 0, done.stderr
            objects.then = kill
            done = run(objects, tmp_path / "address", *options)
            assert done.returncode == 0, done.stderr
    assert killed.is_set()
    for name in ("folder", "address"):
        assert (tmp_path / name / "knowledge.json").read_bytes() == (corpus_out / "knowledge.json").read_bytes()
