"""Sparse tables against dense ones."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from presskit.align.beads.incidence import Floats, Ints, Rows, largest, starts, summed

SETS = st.lists(st.sets(st.integers(0, 6)), min_size=1, max_size=8)


def rows(sets: list[set[int]]) -> Rows:
    owners = np.array([k for k, one in enumerate(sets) for _ in one], dtype=np.int64)
    columns = np.array([column for one in sets for column in sorted(one)], dtype=np.int64)
    return Rows(starts(owners, len(sets)), columns, 7)


@given(SETS)
def test_a_table_holds_what_it_was_made_of(sets: list[set[int]]) -> None:
    table = rows(sets)
    assert [set(table.of(k)) for k in range(len(sets))] == sets
    assert table.sizes().tolist() == [len(one) for one in sets]
    assert table.owners().tolist() == [k for k, one in enumerate(sets) for _ in one]


@given(SETS)
def test_turning_a_table_exchanges_rows_and_columns(sets: list[set[int]]) -> None:
    turned = rows(sets).turned()
    assert [turned.of(c) for c in range(7)] == [[k for k, one in enumerate(sets) if c in one] for c in range(7)]
    again = turned.turned()
    assert [set(again.of(k)) for k in range(len(sets))] == sets


@given(SETS, st.data())
def test_entries_of_chosen_rows_come_row_by_row(sets: list[set[int]], data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.integers(0, len(sets) - 1), max_size=10))
    table = rows(sets)
    owner, at = table.entries(np.array(chosen, dtype=np.int64))
    expected = [(n, c) for n, k in enumerate(chosen) for c in sorted(sets[k])]
    assert list(zip(owner.tolist(), table.columns[at].tolist(), strict=True)) == expected


@given(st.lists(st.tuples(st.integers(0, 9), st.floats(-5, 5)), max_size=30))
def test_of_each_cell_the_largest_value_is_kept_or_all_are_added(pairs: list[tuple[int, float]]) -> None:
    cells: Ints = np.array([cell for cell, _ in pairs], dtype=np.int64)
    values: Floats = np.array([value for _, value in pairs], dtype=np.float64)
    found, best = largest(cells, values)
    assert found.tolist() == sorted({cell for cell, _ in pairs})
    assert best.tolist() == [max(value for cell, value in pairs if cell == one) for one in found.tolist()]
    sums = [sum(value for cell, value in pairs if cell == one) for one in range(10)]
    assert np.allclose(summed(cells, values, 10), sums)
