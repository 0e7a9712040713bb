"""Dump files: several posts in one text file, with the short teasers and the pager that the list page had.

How a dump is told from one release with a paragraph a line, when nobody states it (`Source.layout`):
- there are hardly any empty lines;
- and either a pager stands at the end ("- 1", "- 2", "Suivant") while most lines are several sentences long,
- or at least two lines are run-on posts (over 180 words in one line) and hold half of the words; a title line in front
  of each is allowed, but one title line in front of everything is the title of one release.

Posts then are the lines; a line that reads like a title is the title of the line below it, and a short last sentence
("Sign up today!") belongs to the post above it. A post of fewer than 80 words is a teaser: a document of its
own, noted.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from presskit.extract.phrases import alternatives
from presskit.extract.text.paragraphs import Line, is_title_like

TEASER_WORDS = 80
_RUN_ON_WORDS = 180
_CALL_WORDS = 15
_RULE = re.compile(r"([-=_*#~])\1{3,}|(?:[-*_=]\s){2,}[-*_=]")


@cache
def _pager() -> re.Pattern[str]:
    """A line that is one link to another page of a list."""
    words, nouns = alternatives("pager"), alternatives("pages")
    return re.compile(
        rf"(?:[-–—•*|·]\s*)?(?:page\s+)?(?:\d{{1,4}}|…|\.\.\.|[«»‹›<>←→]{{1,2}}|{words})(?:\s+(?:{nouns}|»|›|→|>))?",
        re.IGNORECASE,
    )


@cache
def _pager_line() -> re.Pattern[str]:
    """A line of several such links, numbers first."""
    return re.compile(
        r"(?:page\s+)?\d{1,4}(?:(?:\s*[-|/•·,]\s*|\s+)(?:\d{1,4}|…|\.\.\.)){1,30}"
        rf"(?:\s*(?:{alternatives('pager')}|»|›|→|>))?",
        re.IGNORECASE,
    )


@dataclass(frozen=True, slots=True)
class Post:
    """The lines of one post; the first is a title when `titled`."""

    lines: tuple[Line, ...]
    titled: bool

    @property
    def words(self) -> int:
        """Words in its lines."""
        return sum(words(line) for line in self.lines)


def words(line: Line) -> int:
    """Words of a line."""
    return len(line.text.split())


def without_pager(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines, and apart the lines of pagers: a run of pager lines with two numbers or more in it."""
    kept: list[Line] = []
    pagers: list[Line] = []
    run: list[Line] = []
    for line in (*lines, None):
        if line is not None and len(line.text) <= 80 and _pager().fullmatch(line.text):
            run.append(line)
            continue
        numbers = [int(found) for item in run for found in re.findall(r"\d+", item.text)]
        # The numbers of a pager grow; "2024" or "12" alone is a line of the text.
        is_pager = len(numbers) >= 2 and numbers == sorted(numbers) and numbers[0] <= 3
        (pagers if is_pager else kept).extend(run)
        run = []
        if line is None:
            break
        growing = _numbers(line.text) if _pager_line().fullmatch(line.text) else []
        is_pager = len(growing) >= 2 and growing == sorted(set(growing)) and growing[0] <= 3 and growing[-1] < 1900
        (pagers if is_pager else kept).append(line)
    return kept, pagers


def _numbers(text: str) -> list[int]:
    return [int(found) for found in re.findall(r"\d+", text)]


def is_dump(lines: Sequence[Line], pagers: Sequence[Line]) -> bool:
    """Whether the lines (without pager) are several posts; see the module for the rule."""
    if len(lines) < 2 or sum(1 for line in lines if line.gap) > 0.1 * len(lines):
        return False
    sizes = [words(line) for line in lines]
    titles = [is_title_like(line.text) for line in lines]
    if pagers:
        bodies = [size for size, title in zip(sizes, titles, strict=True) if not title]
        return len(bodies) >= 2 and sum(size >= 20 for size in bodies) >= 0.6 * len(bodies)
    run_on = [size for size in sizes if size >= _RUN_ON_WORDS]
    one_title = titles[0] and sum(titles) == 1
    return len(run_on) >= 2 and sum(run_on) >= 0.5 * sum(sizes) and not one_title


def split(lines: Sequence[Line]) -> list[Post]:
    """The posts of a dump: between rules ("-----", "=====") where there are any, else between runs of two empty lines,
    else line by line."""
    if any(_RULE.fullmatch(line.text) for line in lines):
        parts: list[list[Line]] = [[]]
        for line in lines:
            if _RULE.fullmatch(line.text):
                parts.append([])
            else:
                parts[-1].append(line)
        return [_whole(part) for part in parts if part]
    if any(line.gap >= 2 for line in lines[1:]) and any(line.gap == 1 for line in lines[1:]):
        parts = []
        for line in lines:
            if not parts or line.gap >= 2:
                parts.append([])
            parts[-1].append(line)
        return [_whole(part) for part in parts]
    return _one_a_line(lines)


def is_rule(text: str) -> bool:
    """Whether a line only separates."""
    return _RULE.fullmatch(text) is not None


def rules(lines: Sequence[Line]) -> list[Line]:
    """The lines that only separate posts."""
    return [line for line in lines if is_rule(line.text)]


def _whole(part: Sequence[Line]) -> Post:
    return Post(tuple(part), titled=len(part) > 1 and is_title_like(part[0].text))


def _one_a_line(lines: Sequence[Line]) -> list[Post]:
    posts: list[Post] = []
    titles: list[Line] = []
    for line in lines:
        if is_title_like(line.text):
            titles.append(line)
            continue
        if posts and not titles and words(line) < _CALL_WORDS:
            posts[-1] = Post((*posts[-1].lines, line), posts[-1].titled)
            continue
        posts.append(Post((*titles, line), titled=bool(titles)))
        titles = []
    if titles and posts:
        posts[-1] = Post((*posts[-1].lines, *titles), posts[-1].titled)
    elif titles:
        posts.append(Post(tuple(titles), titled=False))
    return posts
