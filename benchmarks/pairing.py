"""Score document pairing on collections made from `../shared/data/debian-news`.

    python benchmarks/pairing.py [--half tune|test] [--lexicon all|tune|blocks|none] [--reliability]
    python benchmarks/pairing.py --fit                        fit the weights of `matching.py` on the tuning half

The file names are the gold and are hidden, so are addresses and, but for one set, dates. The sets, each drawn with a
generator of fixed seed (shares are probabilities):

- complete: all items in both languages;
- dated: the same with the dates of publication;
- missing: 40% of the items have lost one of their two versions;
- hard: missing, without titles, half of the English texts cut to their first third;
- hard-fr: the same with the French texts cut;
- copies: missing, and one document in five stands there twice with a word changed;
- numberless: hard, with all figures taken out of the English texts;
- teasers: missing, without titles, the English texts cut to their first 60 words;
- strangers: 80% of the items have lost a version, half of the English texts are cut;
- dozens: missing and half cut, in 40 collections of 12 neighbouring items.

F1 counts pairs: a pair is right when both its sides are the same item.
"""

import argparse
import random
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from build_lexicon import DATA, half, news_ids
from presskit.align import lexicon
from presskit.align.lexicon import Lexicon
from presskit.align.pairing import candidates, likeness, matching
from presskit.align.pairing.bags import bags
from presskit.align.pairing.documents import PairSettings, pair_with, profile
from presskit.align.pairing.space import space
from presskit.model import Block, Document, Languages, Profile, Release, identifier

KINDS = {
    "h1": "title", "h2": "heading", "h3": "heading", "h4": "heading", "p": "paragraph", "li": "list_item",
    "dt": "paragraph", "dd": "paragraph", "blockquote": "quote", "pre": "paragraph", "td": "table_row",
}  # fmt: skip
Blocks = list[tuple[str, str]]


@dataclass(frozen=True)
class Item:
    """One language version of a news item: its blocks (kind, text) and its date."""

    blocks: Blocks
    published: str


@dataclass(frozen=True)
class Collection:
    profiles: list[Profile]
    gold: set[str]  # items that are there in both languages


@cache
def item(lang: str, name: str) -> Item:
    from bs4 import BeautifulSoup, Tag

    page = BeautifulSoup((DATA / f"debian-news/{lang}/{name}.html").read_bytes().decode("utf-8", "replace"), "lxml")
    body = page.find("article") or page.body or page
    assert isinstance(body, Tag)
    blocks = [
        (KINDS[element.name], " ".join(element.get_text(" ").split()))
        for element in body.find_all(list(KINDS))
        if element.find(list(KINDS)) is None
    ]
    stated = page.find("meta", attrs={"property": "article:published_time"})
    return Item(
        [(kind, text) for kind, text in blocks if text], str(stated["content"]) if isinstance(stated, Tag) else ""
    )


def cut(blocks: Blocks, share: float = 0.0, words: int = 0) -> Blocks:
    """The beginning of a text: a share of its characters or a number of words; the last block is cut within."""
    left = words or int(share * sum(len(text) for _, text in blocks))
    kept: Blocks = []
    for kind, text in blocks:
        if left <= 0:
            break
        piece = " ".join(text.split()[:left]) if words else text[: max(left, 40)]
        left -= len(piece.split()) if words else len(piece)
        kept.append((kind, piece))
    return kept


def document(lang: str, name: str, blocks: Blocks, published: str = "") -> Profile:
    """The profile of a text, as it would come from extraction. `location` holds the item: `pair` must not profit."""
    text, spans, title = "", [], ""
    for kind, piece in blocks:
        text += "\n" if text else ""
        spans.append(Block(start=len(text), end=len(text) + len(piece), kind=kind))  # type: ignore[arg-type]
        text += piece
        title = title or (piece if kind == "title" else "")
    key = identifier("doc", lang, name, text)
    made = Document(
        id=key, source=key, location=key, ordinal=0, text=text, blocks=tuple(spans), title=title, published=published
    )
    return profile(made, Languages(document=key, lang=lang, score=1.0, blocks=()), settings=PairSettings())


@dataclass(frozen=True)
class Recipe:
    """What is done to the items of a collection; shares of items."""

    missing: float = 0.0
    cut_en: float = 0.0
    cut_fr: float = 0.0
    titles: bool = True
    dates: bool = False
    figures: bool = True
    copies: float = 0.0
    teaser: int = 0


SETS = {
    "complete": Recipe(),
    "dated": Recipe(dates=True),
    "missing": Recipe(missing=0.4),
    "hard": Recipe(missing=0.4, cut_en=0.5, titles=False),
    "hard-fr": Recipe(missing=0.4, cut_fr=0.5, titles=False),
    "copies": Recipe(missing=0.4, copies=0.2),
    "numberless": Recipe(missing=0.4, cut_en=0.5, titles=False, figures=False),
    "teasers": Recipe(missing=0.4, titles=False, teaser=60),
    "strangers": Recipe(missing=0.8, cut_en=0.5),
}


def collection(names: Sequence[str], recipe: Recipe, rng: random.Random) -> tuple[Collection, dict[str, str]]:
    """A collection and the item of each document id."""
    profiles: list[Profile] = []
    gold: set[str] = set()
    item_of: dict[str, str] = {}
    for name in names:
        lost = rng.choice(("fr", "en")) if rng.random() < recipe.missing else ""
        for lang in ("fr", "en"):
            shortened = rng.random() < (recipe.cut_en if lang == "en" else recipe.cut_fr)
            copied = rng.random() < recipe.copies
            if lang == lost:
                continue
            found = item(lang, name)
            blocks = found.blocks if recipe.titles else [b for b in found.blocks if b[0] != "title"] or found.blocks
            if shortened:
                blocks = cut(blocks, share=1 / 3)
            if recipe.teaser and lang == "en":
                blocks = cut(blocks, words=recipe.teaser)
            if not recipe.figures and lang == "en":
                blocks = [(kind, re.sub(r"\d+", "", text)) for kind, text in blocks]
            made = document(lang, name, blocks, found.published if recipe.dates else "")
            item_of[made.document] = name
            profiles.append(made)
            if copied:
                again = document(lang, name, [*blocks, ("paragraph", "PDF")])
                item_of[again.document] = name
                profiles.append(again)
        if not lost:
            gold.add(name)
    return Collection(profiles, gold), item_of


def cases(part: str) -> Iterator[tuple[str, list[tuple[Collection, dict[str, str]]]]]:
    """(name of the set, its collections) of one half of the items."""
    names = [name for name in news_ids() if half(name) == part]
    for key, recipe in SETS.items():
        yield key, [collection(names, recipe, random.Random(f"{key} {part}"))]
    rng = random.Random(f"dozens {part}")
    starts = [rng.randrange(len(names) - 12) for _ in range(40)]
    yield (
        "dozens",
        [
            collection(names[s : s + 12], Recipe(missing=0.4, cut_en=0.5, titles=rng.random() < 0.5), rng)
            for s in starts
        ],
    )


@dataclass
class Score:
    right: int = 0
    made: int = 0
    gold: int = 0

    def add(self, releases: Sequence[Release], one: Collection, item_of: dict[str, str]) -> None:
        pairs = {(item_of[r.fr], item_of[r.en]) for r in releases if r.fr and r.en}  # copies count once
        self.right += len({fr for fr, en in pairs if fr == en and fr in one.gold})
        self.made += len(pairs)
        self.gold += len(one.gold)

    @property
    def figures(self) -> tuple[float, float, float]:
        precision, recall = self.right / max(1, self.made), self.right / max(1, self.gold)
        return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def words(part: str) -> Lexicon:
    """The shipped lexicon ("all"), one learned without the test half or without any news, or none."""
    if part == "none":
        return Lexicon()
    if part == "all":
        return lexicon.load()
    import subprocess
    import sys
    import tempfile

    out = Path(tempfile.gettempdir()) / f"presskit-lexicon-{part}.tsv.gz"
    if not out.exists():
        script = Path(__file__).with_name("build_lexicon.py")
        subprocess.run([sys.executable, str(script), "--part", part, "--out", str(out)], check=True)
    return lexicon.read(out)


def masked(full: Lexicon, seed: int) -> Lexicon:
    """A lexicon that has lost two thirds of its French words, as if the subject were another."""
    kept = [key for key in full.fr if random.Random(f"{seed} {key}").random() < 0.33]
    return lexicon.build((key, other, weight) for key in kept for other, weight in full.fr[key])


# --- fitting ----------------------------------------------------------------------------------------------------------


def logistic(table: np.ndarray, right: np.ndarray, weights: np.ndarray, ridge: float = 1.0) -> np.ndarray:
    """Weights and bias of a logistic regression (Newton's method); the ridge is on standardised columns."""
    mean, spread = table.mean(axis=0), table.std(axis=0) + 1e-9
    x = np.column_stack([(table - mean) / spread, np.ones(len(table))])
    beta = np.zeros(x.shape[1])
    penalty = np.diag([ridge] * table.shape[1] + [1e-9])
    for _ in range(60):
        p = matching.probability(x @ beta)
        gradient = x.T @ (weights * (p - right)) + penalty @ beta
        hessian = (x * (weights * p * (1 - p))[:, None]).T @ x + penalty
        beta -= np.linalg.solve(hessian, gradient)
    scaled = beta[:-1] / spread
    return np.append(scaled, beta[-1] - (scaled * mean).sum())


def fit() -> None:
    names = [name for name in news_ids() if half(name) == "tune"]
    blocks = words("blocks")
    lexica: list[Callable[[int], Lexicon]] = [lambda n: blocks] * 3 + [lambda n: masked(blocks, n)]
    rng = random.Random("fit")
    tables, answers, sides, sizes = [], [], [], []
    plans = [(len(names), r) for r in ("complete", "hard", "hard-fr", "missing", "teasers")] * 2
    plans += [(150, r) for r in ("hard", "hard-fr", "missing", "numberless", "teasers")] * 3
    plans += [(size, r) for size in (4, 8, 16, 40) for r in ("hard", "hard-fr", "missing", "teasers")] * 6
    plans += [(size, "strangers") for size in (2, 3, 4, 6, 12)] * 8
    for number, (size, recipe) in enumerate(plans):
        start = rng.randrange(len(names) - size + 1)
        chosen = names[start : start + size] if rng.random() < 0.5 else sorted(rng.sample(names, size))
        one, item_of = collection(chosen, SETS[recipe], rng)
        fr, en = ([p for p in one.profiles if p.lang == lang] for lang in ("fr", "en"))
        if not fr or not en:
            continue
        made = space(bags(fr, "fr"), bags(en, "en"), rng.choice(lexica)(number))
        rows, columns = candidates.search(made, candidates=12, rare_features=80)
        values = likeness.measure(made, rows, columns).values
        values[:, likeness.MEASURES.index("title")] = 0.0  # too good in this collection to be learned: stated by hand
        tables.append(values)
        sides.append((rows, columns))
        sizes.append(size)
        answers.append(
            np.array([item_of[fr[f].document] == item_of[en[e].document] for f, e in zip(rows, columns, strict=True)])
        )
    right = np.concatenate(answers).astype(float)
    weights = np.concatenate([np.full(len(t), 1.0 if s > 100 else 3.0) for t, s in zip(tables, sizes, strict=True)])
    first = logistic(np.concatenate(tables), right, weights)
    print("content", dict(zip((*likeness.MEASURES, "bias"), first.round(2).tolist(), strict=True)))
    contests = []
    for (rows, columns), table in zip(sides, tables, strict=True):
        contest = matching.compete(rows, columns, table @ first[:-1] + first[-1])
        leads = contest.leads(slice(None))
        contests.append(np.column_stack([contest.own, *leads, np.full(len(rows), contest.usual)]))
    second = logistic(np.concatenate(contests), right, weights)
    print(
        "contest",
        dict(zip(("own", "smaller_lead", "larger_lead", "usual", "bias"), second.round(3).tolist(), strict=True)),
    )


# --- running ----------------------------------------------------------------------------------------------------------


def reliability(releases: Sequence[tuple[Release, bool]]) -> None:
    """How often pairs of a stated score are right."""
    print("score          pairs  mean score  share right")
    for low, high in ((0.5, 0.7), (0.7, 0.9), (0.9, 0.97), (0.97, 0.99), (0.99, 1.01)):
        some = [(r.score, right) for r, right in releases if low <= r.score < high]
        if some:
            mean = sum(s for s, _ in some) / len(some)
            print(
                f"{low:.2f} – {min(high, 1):.2f}  {len(some):7}  {mean:10.3f}  "
                f"{sum(r for _, r in some) / len(some):.3f}"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--half", choices=("tune", "test"), default="tune")
    parser.add_argument("--lexicon", choices=("all", "tune", "blocks", "none"), default="tune")
    parser.add_argument("--set", choices=(*SETS, "dozens"))
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--reliability", action="store_true")
    parser.add_argument("--errors", action="store_true", help="list wrong and missed pairs (never of the test half)")
    options = parser.parse_args()
    if options.fit:
        return fit()
    table = words(options.lexicon)
    judged: list[tuple[Release, bool]] = []
    print(f"half {options.half}, lexicon {options.lexicon}\nset          pairs  precision  recall     F1  seconds")
    for key, collections in cases(options.half):
        if options.set and key != options.set:
            continue
        score, seconds = Score(), 0.0
        for one, item_of in collections:
            start = time.perf_counter()
            releases = pair_with(table, one.profiles, settings=replace(PairSettings()))
            seconds += time.perf_counter() - start
            score.add(releases, one, item_of)
            judged += [(r, item_of[r.fr] == item_of[r.en]) for r in releases if r.fr and r.en]
            if options.errors and options.half == "tune":
                errors(releases, one, item_of)
        precision, recall, f1 = score.figures
        print(f"{key:10} {score.gold:7}     {precision:.4f}  {recall:.4f}  {f1:.4f}  {seconds:6.1f}", flush=True)
    if options.reliability:
        reliability(judged)
    return None


def errors(releases: Sequence[Release], one: Collection, item_of: dict[str, str]) -> None:
    found = {item_of[r.fr] for r in releases if r.fr and r.en and item_of[r.fr] == item_of[r.en]}
    for r in releases:
        if r.fr and r.en and item_of[r.fr] != item_of[r.en]:
            print("  wrong ", item_of[r.fr], item_of[r.en], r.score, [(e.kind, e.weight) for e in r.evidence])
        elif r.fr and item_of[r.fr] in one.gold - found:
            near = r.nearest and (item_of[r.nearest.document], r.nearest.score)
            print("  missed", item_of[r.fr], r.reason, near, [(e.kind, e.weight) for e in r.evidence])


if __name__ == "__main__":
    main()
