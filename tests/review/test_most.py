"""Of very many releases the page shows those that its overview lists first."""

from dataclasses import replace

from presskit.corpus import overview
from presskit.review.glances import Glance, glance
from presskit.runner.store import Store
from tests.review.generated import collection


def seen(counts: tuple[int, int, int], date: str) -> Glance:
    made = glance(collection(1, 1).releases[0])
    name = f"rel-{'-'.join(map(str, counts))}-{date}"
    return replace(made, summary=replace(made.summary, id=name, counts=counts, date=date))


def test_the_gravest_are_shown_not_those_with_the_most_remarks(monkeypatch, tmp_path):
    made = [
        seen((0, 0, 9), "2025-05-05"), seen((1, 0, 0), "2024-01-01"), seen((0, 1, 0), "2024-01-01"),
        seen((0, 1, 0), "2025-01-01"), seen((0, 0, 0), "2025-06-01"),
    ]  # fmt: skip
    by_name = {one.summary.id: one for one in made}
    names = list(by_name)
    compared = dict(zip(names, names, strict=True))
    monkeypatch.setattr(overview, "MOST_RELEASES", 2)
    monkeypatch.setattr(overview, "glances", lambda wanted, *_: (by_name[name] for name in wanted))
    for _ in ("asked", "remembered"):
        with Store(tmp_path / "store.sqlite") as store:
            assert overview.shown_in(names, compared, {}, store) == [names[1], names[3]]
            assert overview.shown_in(names[:2], compared, {}, store) == names[:2]
