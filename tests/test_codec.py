"""The laws of the codec: what goes in comes out, and the same artifact always gives the same bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit import codec
from presskit.knowledge import Knowledge
from presskit.model import Count, Document, Mention, Mentions, Moment, Money, Percent, Release, Segmented

TEXT = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=20)
AMOUNT = st.none() | st.integers(0, 10**12).map(str)
BOUND = st.sampled_from(["exact", "at_least", "at_most", "about"])
VALUES = (
    st.builds(Money, amount=AMOUNT, currency=TEXT, bound=BOUND, upper=AMOUNT, over=TEXT)
    | st.builds(Count, amount=AMOUNT, what=TEXT, bound=BOUND, upper=AMOUNT)
    | st.builds(Percent, amount=AMOUNT, unit=st.sampled_from(["percent", "point"]), bound=BOUND, upper=AMOUNT)
    | st.builds(Moment, iso=st.none() | TEXT, resolved=TEXT, evidence=TEXT, weekday=st.none() | st.integers(1, 7))
)


@given(VALUES)
def test_a_value_keeps_its_kind(value):
    mention = Mention(start=0, end=1, type="money", text="x", score=0.5, method="rule", value=value)
    assert codec.decode(Mention, codec.encode(mention)) == mention


@pytest.mark.parametrize("kind", [Document, Mentions, Segmented, Release])
def test_artifacts_come_back_as_they_were(kind):
    @given(st.from_type(kind))
    def law(artifact):
        data = codec.encode(artifact)
        assert codec.decode(kind, data) == artifact
        assert codec.encode(codec.decode(kind, data)) == data

    st.register_type_strategy(str, TEXT)
    st.register_type_strategy(float, st.floats(0, 1))
    law()


def test_what_does_not_fit_is_refused_with_its_place():
    with pytest.raises(ValueError, match=r"/documents/0/id"):
        codec.decode(Knowledge, '{"generator":{"name":"a","version":"b","settings":"c"},"documents":[{}]}')
