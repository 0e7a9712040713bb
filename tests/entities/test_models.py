"""Another spaCy model named in presskit.toml is used, without any other change."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import spacy

INIT = """from spacy.util import load_model_from_init_py


def load(**overrides):
    return load_model_from_init_py(__file__, **overrides)
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder for PYTHONPATH with one installed model, fr_press_made, that takes one word for an organisation."""
    nlp = spacy.blank("fr", meta={"name": "press_made", "version": "1.0.0"})
    ruler = nlp.add_pipe("entity_ruler", name="ner")
    ruler.add_patterns([{"label": "ORG", "pattern": "Zorvexine"}])
    package = tmp_path / "site" / "fr_press_made"
    package.mkdir(parents=True)
    nlp.to_disk(package / "fr_press_made-1.0.0")
    (package / "__init__.py").write_text(INIT, "utf-8")
    (package / "meta.json").write_text(json.dumps(nlp.meta), "utf-8")
    known = tmp_path / "site" / "fr_press_made-1.0.0.dist-info"
    known.mkdir()
    (known / "METADATA").write_text("Metadata-Version: 2.1\nName: fr_press_made\nVersion: 1.0.0\n", "utf-8")
    (known / "top_level.txt").write_text("fr_press_made\n", "utf-8")
    return tmp_path / "site"


def _entities(folder: Path, site: Path) -> list[tuple[str, str, str]]:
    done = subprocess.run(
        [sys.executable, "-m", "presskit", "entities", "note.txt", "--lang", "fr"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(site), *sys.path])},
        check=True,
        capture_output=True,
        text=True,
    )
    mentions = json.loads(done.stdout)["mentions"]
    return [(m["text"], m["type"], m["method"]) for m in mentions]


def test_a_model_named_in_the_settings_is_used(tmp_path: Path, site: Path) -> None:
    (tmp_path / "note.txt").write_text("Le projet a bien avancé grâce à Zorvexine cette saison.\n", "utf-8")
    assert ("Zorvexine", "organisation", "spacy") not in _entities(tmp_path, site)
    (tmp_path / "presskit.toml").write_text('[recognise]\nmodel_fr = "fr_press_made"\n', "utf-8")
    assert ("Zorvexine", "organisation", "spacy") in _entities(tmp_path, site)
