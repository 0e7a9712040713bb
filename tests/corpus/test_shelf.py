"""A file of arrays: what was put there is there, and half a file is none."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from presskit.corpus import kept, shelf
from presskit.corpus.kept import NOTHING


def test_what_was_put_on_the_shelf_is_there(tmp_path: Path) -> None:
    arrays = {
        "numbers": np.arange(12, dtype=np.int32).reshape(3, 4),
        "none": np.zeros((0, 5)),
        "words": shelf.texts(["é\n", "", "lone \ud800"]),
    }
    shelf.write(tmp_path / "x", arrays)
    found = shelf.read(tmp_path / "x")
    assert list(found) == list(arrays)
    assert all(
        np.array_equal(found[name], array) and found[name].dtype == array.dtype for name, array in arrays.items()
    )
    assert shelf.listed(found["words"]) == ["é\n", "", "lone \ud800"]
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_half_a_shelf_is_none_and_an_altered_one_neither(tmp_path: Path) -> None:
    assert shelf.read(tmp_path / "x") == {}
    shelf.write(tmp_path / "x", {"numbers": np.arange(100)})
    whole = (tmp_path / "x").read_bytes()
    for length in (0, 5, 30, 100, len(whole) - 1):
        (tmp_path / "x").write_bytes(whole[:length])
        assert shelf.read(tmp_path / "x") == {}
        assert kept.read(tmp_path / "x", "") == NOTHING
    for place in (0, 20, 30, len(whole) // 2, len(whole) - 1):
        (tmp_path / "x").write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert shelf.read(tmp_path / "x") == {}
    (tmp_path / "x").write_bytes(whole + b"\0")
    assert shelf.read(tmp_path / "x") == {}


def test_what_other_code_left_is_nothing(tmp_path: Path) -> None:
    kept.write(tmp_path / "x", "this code", replace(NOTHING, name="a collection"))
    assert kept.read(tmp_path / "x", "this code").name == "a collection"
    assert kept.read(tmp_path / "x", "other code") == NOTHING


def test_a_shelf_of_other_arrays_is_nothing(tmp_path: Path) -> None:
    for arrays in ({"other": np.zeros(3)}, {"rests on": shelf.texts(["this code"]), "rows": np.zeros(3)}):
        shelf.write(tmp_path / "x", arrays)
        assert kept.read(tmp_path / "x", "this code") == NOTHING
