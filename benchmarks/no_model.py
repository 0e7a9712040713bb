"""Models that find nothing, as installed packages: what the rules of `entities` find alone, and how a model is swapped.

    python benchmarks/no_model.py FOLDER
    cd FOLDER && PYTHONPATH=site python …/benchmarks/entities.py --press

Writes FOLDER/site with the packages fr_no_names and en_no_names, and a FOLDER/presskit.toml that names them.
"""

import json
import sys
from pathlib import Path

INIT = """from spacy.util import load_model_from_init_py


def load(**overrides):
    return load_model_from_init_py(__file__, **overrides)
"""


def package(site: Path, lang: str) -> str:
    """The name of a spaCy model package made in `site`, whose `ner` knows one word that no text holds."""
    import spacy

    name = f"{lang}_no_names"
    nlp = spacy.blank(lang, meta={"name": "no_names", "version": "1.0.0"})
    ruler = nlp.add_pipe("entity_ruler", name="ner")
    ruler.add_patterns([{"label": "ORG", "pattern": "no_text_holds_this"}])
    folder = site / name
    folder.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(folder / f"{name}-1.0.0")
    (folder / "__init__.py").write_text(INIT, "utf-8")
    (folder / "meta.json").write_text(json.dumps(nlp.meta), "utf-8")
    known = site / f"{name}-1.0.0.dist-info"
    known.mkdir(exist_ok=True)
    (known / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0.0\n", "utf-8")
    (known / "top_level.txt").write_text(f"{name}\n", "utf-8")
    return name


def main() -> int:
    folder = Path(sys.argv[1])
    names = {lang: package(folder / "site", lang) for lang in ("fr", "en")}
    lines = [f'model_{lang} = "{name}"' for lang, name in names.items()]
    (folder / "presskit.toml").write_text("\n".join(["[recognise]", *lines]) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
