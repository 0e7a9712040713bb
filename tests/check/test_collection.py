"""What only a whole collection shows."""

from presskit.check.collection import Imprint, Standing, TitleUse, check_collection


def release(number, day, *, key="mayor", role="maire", digest="a", publisher="corvane.example"):
    use = TitleUse(
        document=f"d{number}",
        side="fr",
        name="octave brehier",
        shown="Octave Bréhier",
        role=role,
        key=key,
        start=5,
        end=9,
    )
    standing = Standing(
        document=f"d{number}", side="fr", publisher=publisher, head="a propos de corvane" if digest else "",
        digest=digest, start=50 if digest else 0, end=90 if digest else 0,
    )  # fmt: skip
    return Imprint(release=f"r{number}", published=f"2025-01-{day:02}", titles=(use,), standings=(standing,))


def test_one_person_with_two_titles():
    rows = [release(1, 1), release(2, 2), release(3, 3, key="minister", role="ministre")]
    ((where, finding),) = check_collection(rows)
    assert (where, finding.check, finding.severity) == ("r3", "title.differs", "info")
    assert "«\u00a0ministre\u00a0»" in finding.message_fr and "«\u00a0maire\u00a0»" in finding.message_en


def test_titles_that_mean_the_same_are_no_difference():
    assert check_collection([release(1, 1, key="director"), release(2, 2, key="head")]) == ()


def test_a_release_that_goes_back_to_an_old_paragraph():
    rows = [release(1, 1, digest="a"), release(2, 2, digest="b"), release(3, 3, digest="a"), release(4, 4, digest="b")]
    ((where, finding),) = check_collection(rows)
    assert (where, finding.check, finding.severity) == ("r3", "boilerplate.stale", "warning")


def test_old_releases_with_the_paragraph_of_their_time_are_right():
    assert check_collection([release(1, 1, digest="a"), release(2, 2, digest="b"), release(3, 3, digest="c")]) == ()


def test_a_release_without_the_usual_paragraph():
    rows = [release(n, n) for n in range(1, 6)] + [release(6, 6, digest="")]
    ((where, finding),) = check_collection(rows)
    assert (where, finding.check) == ("r6", "boilerplate.missing")


def test_few_releases_make_no_habit():
    assert check_collection([release(1, 1), release(2, 2), release(3, 3, digest="")]) == ()
