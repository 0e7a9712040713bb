"""The documentation is true: recipes run, commands exist, links lead somewhere."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import ROOT, presskit

RECIPES = ROOT / "docs/recipes"


def recipe(name: str, *arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, RECIPES / name, *map(str, arguments)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_amounts_that_differ(corpus_out):
    assert "48 millions d’euros" in recipe("amounts_that_differ.py", corpus_out)


def test_one_language_only(corpus_out):
    rows = recipe("one_language_only.py", corpus_out).splitlines()
    assert [row for row in rows if " / " in row and row.endswith("48 millions d’euros / €84 million")]
    assert [row for row in rows if "Aude Ronsard (only_fr)" in row]


def test_the_evidence_of_facts_is_what_the_reference_says(corpus_knowledge):
    """The first span of a value is a mention, that of a quotation a quote; predicates are those the record names."""
    from presskit.knowledge import FactRecord

    mentions = {(m["type"], m["document"], m["start"], m["end"]) for m in corpus_knowledge["mentions"]}
    quotes = {(q["document"], q["start"], q["end"]): q["speakers"] for q in corpus_knowledge["quotes"]}
    about = " ".join(str(FactRecord.__doc__).split())
    for fact in corpus_knowledge["facts"]:
        assert re.search(rf"\b{fact['predicate']}\b", about), fact["predicate"]
        for spans in filter(None, (fact["fr"], fact["en"])):
            place = spans[0]["document"], spans[0]["start"], spans[0]["end"]
            if fact["predicate"] in ("money", "count", "percent", "duration", "date", "time"):
                assert (fact["predicate"], *place) in mentions
            elif fact["predicate"] == "said" and spans is (fact["fr"] or fact["en"]):
                assert fact["subject"] == ", ".join(quotes[place])


def test_who_spoke(corpus_out):
    rows = recipe("who_spoke.py", corpus_out, "2025").splitlines()
    assert len(rows) > 5
    assert all(re.fullmatch(r"\d+\t.+", row) for row in rows)
    assert recipe("who_spoke.py", corpus_out, "1850") == ""


def test_the_glossary_is_one(corpus_out, tmp_path):
    from presskit.intake.glossary import read_glossary

    path = tmp_path / "glossary.toml"
    path.write_text(recipe("glossary.py", corpus_out), encoding="utf-8")
    assert read_glossary(path).entries


def test_search_index(corpus_out, corpus_knowledge):
    assert len(recipe("search_index.py", corpus_out).splitlines()) == len(corpus_knowledge["releases"])


def test_media_monitoring(corpus_out, corpus_knowledge, tmp_path):
    words = max((quote["exact"] for quote in corpus_knowledge["quotes"]), key=len).replace('"', "'")
    path = tmp_path / "clippings.csv"
    path.write_text(f'date,outlet,text\n2025-01-01,The Gazette,"{words}"\n2025-01-02,The Post,nothing of the kind\n')
    rows = recipe("media_monitoring.py", corpus_out, path).splitlines()
    assert not rows[0].endswith("–")
    assert rows[1].endswith("–")


PAGES = [ROOT / "README.md", ROOT / "README.fr.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_every_command_that_is_named_exists():
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    named = set(re.findall(r"presskit ([a-z]+)(?: |`|$)", text)) - {"itself"}
    help_text = presskit("--help").stdout
    for name in sorted(named & set(re.findall(r"[a-z]+", text))):
        if presskit(name, "--help").returncode != 0:
            assert name not in {"run", "fetch", "extract", "check", "pair", "align", "review", "export"}, name
    assert "extract" in help_text


def test_the_commands_of_the_tutorial_run(corpus_out):
    text = Path(ROOT / "docs/tutorial.md").read_text(encoding="utf-8")
    commands = [line[2:] for line in text.splitlines() if line.startswith("$ .venv/bin/presskit")]
    assert len(commands) >= 5
    for command in commands:
        words = [str(corpus_out) if word == "outputs" else word for word in command.split()[1:]]
        done = presskit(*words)
        assert done.returncode == 0, (command, done.stderr)


# --- how-to -----------------------------------------------------------------------------------------------------------

FOLLOWED = ("own-corpus", "continuous-integration", "large-corpora", "review")


@pytest.fixture(scope="module")
def desk(corpus_out, tmp_path_factory) -> Path:
    """A working folder with what the how-tos name: a corpus, two versions of a release, outputs, decisions."""
    folder = tmp_path_factory.mktemp("desk")
    pair = ("2025-03-18-parc-solaire.fr.html", "2025-03-18-solar-park.en.html")
    for target in ("my-folder", "fr", "en"):
        (folder / target).mkdir()
    for name, lang in zip(pair, ("fr", "en"), strict=True):
        data = (ROOT / "corpus/helionor" / name).read_bytes()
        for target in (f"my-folder/{name}", f"release.{lang}.html", f"{lang}/solar.html"):
            (folder / target).write_bytes(data)
    shutil.copytree(corpus_out, folder / "outputs", ignore=shutil.ignore_patterns(".presskit"))
    (folder / "decisions.jsonl").write_text("")
    return folder


def commands_of(page: str) -> list[str]:
    """The lines of a how-to that call presskit, without those that need a browser."""
    text = (ROOT / f"docs/how-to/{page}.md").read_text(encoding="utf-8")
    return re.findall(r"^ {4}(presskit (?!review|fetch)[^#>\n]+)", text, re.M)


@pytest.mark.parametrize("page", FOLLOWED)
def test_the_commands_of_a_how_to_run_as_they_stand(page, desk):
    commands = commands_of(page)
    assert commands
    for command in commands:
        done = presskit(*command.split()[1:], cwd=desk)
        # the two versions disagree: that is what --fail-on is for
        wanted = 1 if "--fail-on" in command else 0
        assert done.returncode == wanted, (command, done.stdout, done.stderr)


@pytest.mark.parametrize(
    "page", [p for p in PAGES if "```python\nimport presskit" in p.read_text(encoding="utf-8")], ids=lambda p: p.name
)
def test_the_programs_of_a_page_run_as_they_stand(page, desk):
    for program in re.findall(r"```python\n(import presskit.*?)```", page.read_text(encoding="utf-8"), re.S):
        done = subprocess.run([sys.executable, "-c", program], cwd=desk, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        assert done.stdout


@pytest.mark.parametrize("page", [p for p in PAGES if "```toml" in p.read_text(encoding="utf-8")], ids=lambda p: p.name)
def test_the_settings_of_a_page_are_understood(page, tmp_path):
    """Each block of TOML is read by what reads that file: settings, sources, glossary or sites."""
    from presskit.intake.glossary import read_glossary
    from presskit.settings import load

    for block in re.findall(r"```toml\n(.*?)```", page.read_text(encoding="utf-8"), re.S):
        path = tmp_path / "block.toml"
        path.write_text(block, encoding="utf-8")
        if "[[entry]]" in block:
            assert read_glossary(path).entries
        elif "[[" not in block:
            load(path, {})


# --- completion -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_gets_a_script_that_completes(shell):
    """The script of each shell as the how-to gets it; where the shell is installed, it reads the script without a
    complaint."""
    page = (ROOT / "docs/how-to/shell-completion.md").read_text(encoding="utf-8")
    assert f"_PRESSKIT_COMPLETE={shell}_source presskit" in page
    script = completion(f"{shell}_source")
    assert f"_PRESSKIT_COMPLETE={shell}_complete" in script
    if program := shutil.which(shell):
        assert subprocess.run([program, "-n"], input=script, text=True, capture_output=True).stderr == ""


def test_what_is_completed():
    commands = completion("bash_complete", COMP_WORDS="presskit ex", COMP_CWORD="1").split()
    assert sorted(commands) == ["plain,explain", "plain,export", "plain,extract"]
    assert "--into" in completion("zsh_complete", COMP_WORDS="presskit export out --i", COMP_CWORD="3")
    assert "--to" in completion("fish_complete", COMP_WORDS="presskit export out --", COMP_CWORD="--")


def completion(instruction: str, **words: str) -> str:
    code = "import sys; sys.argv[0] = 'presskit'; from presskit.cli import main; main()"
    environment = os.environ | {"_PRESSKIT_COMPLETE": instruction} | words
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    return done.stdout
