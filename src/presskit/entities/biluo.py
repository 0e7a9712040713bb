"""The names spaCy's `ner` finds in many texts at once: greedy decoding of its BILUO tags.

A tag begins a name, continues or ends it (BIL), is a name of one token (U) or none (O). What the model looks at to
choose one is the token it stands at and, within a name, the first token of the name and the one before. Outside names
that is the token alone, so one product of matrices scores all tokens of all texts; only inside names one token follows
the other, the texts side by side. The tags are those of spaCy's own loop (`Parser.greedy_parse`), which asks of each
tag at each token whether it is allowed, and takes Python's lock for each answer: half the time of a model of 18 types.
"""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Name = tuple[int, int, str]  # first token, the one behind the last, label
_ROWS: Final = 32  # a product of a dozen rows or fewer is summed in another order than a larger one


def fits(nlp: Any) -> bool:
    """Whether a pipeline is nothing but an `ner` that chooses its tags that way."""
    from spacy.pipeline import EntityRecognizer

    if nlp.pipe_names != ["ner"]:
        return False
    ner = nlp.get_pipe("ner")
    if type(ner) is not EntityRecognizer:  # a ruler has no model
        return False
    model = ner.model
    return (
        ner.cfg.get("beam_width") == 1
        and model.name == "parser_model"
        and bool(model.attrs["has_upper"])
        and not model.attrs["unseen_classes"]
        and model.get_ref("lower").get_dim("nF") == 3
        and model.get_ref("lower").get_dim("nP") > 1
    )


def names(ner: Any, docs: Sequence[Any]) -> list[list[Name]]:
    """The names in each text, in order. `docs` are texts in tokens, none of them with names or sentences yet."""
    found: list[list[Name]] = [[] for _ in docs]
    ends = np.cumsum([len(doc) for doc in docs], dtype=np.int64).tolist()
    if not docs or not ends[-1]:
        return found
    step = ner.model.predict(docs)
    tags = _Tags([ner.moves.get_class_name(k) for k in range(ner.moves.n_moves)])
    outside = tags.outside(_scores(step, np.arange(ends[-1])), docs, ends)

    def next_name(text: int, token: int) -> int:
        """The first token of the next name of several tokens from a token on, or the end of the text."""
        while token < ends[text] and tags.kinds[outside[token]] != "B":
            if tags.kinds[outside[token]] == "U":
                found[text].append((token, token + 1, tags.labels[outside[token]]))
            token += 1
        return token

    begun = [next_name(text, start) for text, start in enumerate([0, *ends[:-1]])]
    at = {text: first + 1 for text, first in enumerate(begun) if first < ends[text]}  # names under way
    while at:
        here = np.fromiter(at.values(), np.int64)
        scores = _scores(step, here, np.array([begun[text] for text in at]), here - 1)
        for (text, token), row in zip(tuple(at.items()), scores, strict=True):
            label = tags.labels[outside[begun[text]]]
            if token + 1 < ends[text] and row[tags.columns["I", label]] >= row[tags.columns["L", label]]:
                at[text] = token + 1
                continue
            found[text].append((begun[text], token + 1, label))
            begun[text] = next_name(text, token + 1)
            at[text] = begun[text] + 1
            if begun[text] >= ends[text]:
                del at[text]
    step.clear_memory()  # it is a cycle of references
    starts = [0, *ends[:-1]]
    return [[(a - start, b - start, label) for a, b, label in own] for own, start in zip(found, starts, strict=True)]


class _Tags:
    """The tags of a model by column of its scores: "B-PER" is of kind "B" and has the label "PER"."""

    def __init__(self, tags: Sequence[str]) -> None:
        self.kinds = [tag[0] for tag in tags]
        self.labels = [tag[2:] for tag in tags]
        self.columns = {(kind, label): k for k, (kind, label) in enumerate(zip(self.kinds, self.labels, strict=True))}

    def outside(self, scores: NDArray[np.float32], docs: Sequence[Any], ends: Sequence[int]) -> list[int]:
        """The best tag of each token outside names: no name begins at white space, nor at a last token to go on."""
        from spacy.attrs import IS_SPACE

        begins, units = (np.array([kind == one for kind in self.kinds]) for one in "BU")
        named = np.array([bool(label) for label in self.labels])
        space = np.concatenate([doc.to_array(IS_SPACE) for doc in docs]).astype(bool)
        last = np.array([end - 1 for doc, end in zip(docs, ends, strict=True) if len(doc)])
        scores[:, np.array([kind not in "BUO" for kind in self.kinds]) | (units & ~named)] = -np.inf
        scores[np.ix_(space, begins | units)] = -np.inf
        scores[np.ix_(last, begins)] = -np.inf
        best: list[int] = scores.argmax(axis=1).tolist()
        return best


def _scores(step: Any, *tokens: NDArray[np.int64]) -> NDArray[np.float32]:
    """The score of each tag in each state: (states, tags). A state is a token and, within a name, the first of the name
    and the one before."""
    count = len(tokens[0])
    states = np.full((max(count, _ROWS), 3), -1, dtype=np.int32)
    for k, numbers in enumerate(tokens):
        states[:count, k] = numbers
    scores: NDArray[np.float32] = step.vec2scores.predict(step.state2vec.predict(states))[:count]
    return scores
