import pytest

from presskit import records


@pytest.mark.parametrize("own", [[], [b'{"id":"find-1"}']])
def test_further_findings_stand_after_the_own_ones(own):
    sections = [b"" for _ in records.KINDS]
    sections[list(records.KINDS).index("findings")] = b"\n".join(own)
    data = records.with_findings(records.SEPARATOR.join(sections), [b'{"id":"find-2"}'])
    assert records.pieces(data)["findings"] == [*own, b'{"id":"find-2"}']
    assert all(not lines for name, lines in records.pieces(data).items() if name != "findings")
