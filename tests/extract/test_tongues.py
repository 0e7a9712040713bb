"""Where a source in both languages is cut."""

from presskit.extract import tongues
from presskit.extract.draft import Draft


def test_what_no_language_claims_stays_above_the_heading() -> None:
    french = [Draft(text="Les bourses durent deux ans dans les trois pays. " * 6)] * 2
    english = [Draft(text="The fellowships last for two years in the three countries. " * 6)] * 2
    contact = Draft(text="Solène Maurin, +41 22 555 01 01")
    head = Draft(text="Alvar 2026", kind="heading", level=1)
    (first, above), (second, below) = tongues.split([*french, contact, head, *english])
    assert (first, second) == ("fr", "en")
    assert above[-1] == contact
    assert below[0] == head
