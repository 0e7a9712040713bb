"""The whole pipeline on a Dask cluster (a real scheduler, two workers) gives the bytes of a local run."""

import pytest

from tests.conftest import ROOT, presskit

distributed = pytest.importorskip("distributed", reason="the extra presskit[dask] is not installed")


@pytest.mark.slow
def test_a_cluster_gives_the_same_bytes(corpus_out, tmp_path):
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
    ) as cluster:
        done = presskit(
            "run", ROOT / "corpus", "--out", tmp_path, "--engine", "dask", "--scheduler", cluster.scheduler_address
        )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "knowledge.json").read_bytes() == (corpus_out / "knowledge.json").read_bytes()
