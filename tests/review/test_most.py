"""Of very many releases the page shows those that its overview lists first."""

from presskit.corpus import run
from presskit.runner.pools import PoolSettings
from presskit.settings import Settings
from tests.review.test_browser import collection, fresh


def test_the_gravest_are_shown_not_those_with_the_most_remarks(place, tmp_path, monkeypatch):
    monkeypatch.setattr("presskit.corpus.overview.MOST_RELEASES", 2)
    own = fresh(place, tmp_path)
    (own.corpus / "sources.toml").write_text("", encoding="utf-8")  # another corpus, so that the run is made anew
    run(own.corpus, own.out, Settings(run=PoolSettings(jobs=0)), progress=lambda _: None)

    def rank(release):
        grave = [f.severity for f in release.findings if f.status != "dismissed"]
        date = min((v.record.published[:10] for v in release.versions if v.record.published), default="")
        return grave.count("error"), grave.count("warning"), grave.count("info"), date

    ranked = sorted(collection(own).releases, key=rank, reverse=True)
    assert rank(ranked[1])[:3] > rank(ranked[2])[:3]
    page = (own.out / "review.html").read_text(encoding="utf-8")
    assert [f'<tr data-release="{release.id}"' in page for release in ranked] == [True, True] + [False] * (
        len(ranked) - 2
    )
