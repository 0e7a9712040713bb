"""A settings file that is wrong is told in a sentence for its writer, before anything is done."""

from pathlib import Path

import pytest

from presskit import settings
from presskit.errors import UsageError


@pytest.mark.parametrize(
    ("toml", "told"),
    [
        ("[run]\njobs = -1", "[run] jobs should be a whole number, zero or more, not -1."),
        ('[run]\njobs = "many"', "[run] jobs should be a whole number, zero or more, not 'many'."),
        ("[extract]\nmax_pages = 2.5", "[extract] max_pages should be a whole number, zero or more, not 2.5."),
        ("[language]\nprior = nan", "[language] prior should be a number, zero or more, not nan."),
        ("[pair]\nthreshold = true", "[pair] threshold should be a number, zero or more, not True."),
        ("[recognise]\nmodel_fr = 3", "[recognise] model_fr should be a text, not 3."),
        (
            '[extract]\nocr = "perhaps"',
            "[extract] ocr should be one of 'auto', 'tesseract', 'ocrmypdf', 'never', not 'perhaps'.",
        ),
        ('[check]\noff = "count"', "[check] off should be a list, each part a text, not 'count'."),
        (
            '[check]\nseverities = [["count", "loud"]]',
            "[check] severities should be a list, each part a list of 2: a text, then one of 'error', ",
        ),
        (
            '[check]\naccepted = [{fre = "x"}]',
            "[check] accepted should be a list, each part a table with some of check, fr, en, note, ",
        ),
        ('[check]\noff = ["qoute"]', "[check] there is no check or family 'qoute'; perhaps 'quote' is meant."),
        ('[[check.accepted]]\ncheck = "zz"', "no check or family 'zz'; docs/reference/checks.md has them all."),
        ("[check]\nno = 1", "[check] has no entry 'no'; it has: off, on, severities, accepted."),
        ("[chekc]\n", "there is no table [chekc]; there are: intake, "),
        ("run = 1", "run must be a table, written [run]."),
        ("[run", "cannot be read: "),
    ],
)
def test_a_wrong_entry_is_told_in_the_words_of_its_writer(toml: str, told: str, tmp_path: Path) -> None:
    file = tmp_path / "presskit.toml"
    file.write_text(toml, encoding="utf-8")
    with pytest.raises(UsageError) as refused:
        settings.load(file, {})
    assert told in str(refused.value)
    assert "Input should be" not in str(refused.value)


def test_what_a_file_and_the_environment_may_hold(tmp_path: Path) -> None:
    file = tmp_path / "presskit.toml"
    file.write_text(
        '[run]\njobs = 2\ntimeout = 90\n[check]\nseverities = [["count", "info"]]\n'
        '[[check.accepted]]\ncheck = "date"\nfr = "mardi"\n',
        encoding="utf-8",
    )
    held = settings.load(
        file, {"PRESSKIT_RUN__JOBS": "3", "PRESSKIT_CHECK__OFF": '["quote"]', "PRESSKIT_PAIR__LEXICON": "a.bin"}
    )
    assert (held.run.jobs, held.run.timeout, held.check.off, held.pair.lexicon) == (3, 90.0, ("quote",), "a.bin")
    assert held.check.severities == (("count", "info"),)
    assert held.check.accepted[0].fr == "mardi"
    with pytest.raises(UsageError, match="the environment: "):
        settings.load(None, {"PRESSKIT_RUN__JOBS": "-2"})  # waited for ever
