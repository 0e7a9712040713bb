import pytest

from presskit import fragments


@pytest.mark.parametrize("own", [[], [b'{"id":"find-1"}']])
def test_further_findings_stand_after_the_own_ones(own):
    sections = [b"" for _ in fragments.KINDS]
    sections[list(fragments.KINDS).index("findings")] = b"\n".join(own)
    data = fragments.with_findings(fragments.SEPARATOR.join(sections), [b'{"id":"find-2"}'])
    assert fragments.pieces(data)["findings"] == [*own, b'{"id":"find-2"}']
    assert all(not lines for name, lines in fragments.pieces(data).items() if name != "findings")
