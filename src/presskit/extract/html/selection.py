"""From the runs of a page and the verdicts on them to drafts: the title, the subtitle, what is kept in
reading order."""

from dataclasses import replace

from presskit.extract import cues, datelines, moments, press
from presskit.extract.characters import fold
from presskit.extract.draft import Draft
from presskit.extract.html import body, metadata, page

_SUBTITLE_WORDS = frozenset((
    "subtitle", "subtitles", "sub", "subhead", "subheadline", "subheading", "chapo", "chapeau", "standfirst", "dek",
    "deck",
    "soustitre", "accroche", "lede", "strapline", "surtitre", "headline", "intro", "introduction", "lead", "excerpt",
    "summary", "teaser",
    "abstract", "resume", "description",
))  # fmt: skip
_ASIDE = ("header", "related", "sidebar", "comments", "share", "navigation", "footer")
_ABOVE = ("outside", "above", "metadata", "header", "repeated")
_KEPT = 0.9  # share of a lead that the general extractor keeps
_SUBTITLE = 420  # characters


class Selection:
    """The runs of a page that are the release: the title first, then what the verdicts keep."""

    def __init__(self, seen: page.Page, verdicts: list[body.Verdict], declared: metadata.Metadata) -> None:
        self.page = seen
        self.declared = declared
        self.reasons = [v.reason for v in verdicts]
        self.captions = [v.caption for v in verdicts]
        self.covers = [v.cover for v in verdicts]
        if all(self.reasons):
            # Nothing stands out: better too much than nothing.
            self.reasons = [
                r if r in ("hidden", "cookie", "navigation", "footer", "control") else "" for r in self.reasons
            ]
        if all(self.reasons):
            self.reasons = ["" for _ in self.reasons]
        self.head: int | None = None
        self.head = self._find_title()
        self.first = next((i for i, r in enumerate(self.reasons) if not r and self._is_text(i)), len(self.reasons))
        self.subtitle = self._find_subtitle()
        self._repeats()

    def _is_text(self, index: int) -> bool:
        run = self.page.runs[index]
        return len(run.text) > 80 and run.kind in ("paragraph", "quote") and index != self.head

    def _find_title(self) -> int | None:
        """The run that is the title: an h1 (or another run) that agrees with a declared title, else the h1 nearest
        above the text."""
        runs = self.page.runs
        titles = [fold(t) for t in self.declared.titles]
        first = next((i for i, r in enumerate(self.reasons) if not r and self._is_text(i)), len(runs))
        best: tuple[float, int] | None = None
        for index, run in enumerate(runs):
            why = self.reasons[index]
            if len(run.text) > 400 or why in ("hidden", "cookie", "popup", "control"):
                continue
            if why in ("navigation", "footer") and not (run.kind == "heading" and run.level == 1):
                continue
            heading = run.kind == "heading"
            if not heading and (index > first or not titles):
                continue
            text = fold(run.text)
            agreement = max((_agreement(text, t) for t in titles), default=0.0)
            if agreement < 0.6 and (not (heading and run.level == 1) or why in ("navigation", "footer")):
                continue
            if not heading and agreement < 0.95:
                continue
            score = 2 * agreement + (1.0 if run.level == 1 else 0.4 if heading else 0.0)
            score += 0.3 if index < first else -0.5
            score -= 0.6 if why in _ASIDE else 0.0
            if fold(self.declared.site) == text:
                score -= 2
            if (
                best is None
                or score > best[0] + 1e-9
                or (abs(score - best[0]) < 1e-9 and index < first and agreement == 0)
            ):
                best = (score, index)
        if best is not None and best[0] > 0.7:
            return best[1]
        # No h1, nothing that agrees: the heading right above the text, when there is one.
        above = [
            i for i in range(first) if not self.reasons[i] and not cues.cue(runs[i].text) and _is_headline(runs[i])
        ]
        return above[0] if above and first < len(runs) else None

    def title(self) -> str:
        """The heading of the release, else what the page declares."""
        if self.head is not None:
            return " ".join(self.page.runs[self.head].text.split())
        return self.declared.titles[0] if self.declared.titles else ""

    def _find_subtitle(self) -> int | None:
        """The run between title and text that is called subtitle, standfirst … or that is the description of
        the page."""
        if self.head is None:
            return None
        runs = self.page.runs
        description = fold(self.declared.description)
        for index in range(self.head + 1, min(self.head + 12, len(runs))):
            run = runs[index]
            why = self.reasons[index]
            if why and why not in _ABOVE:
                continue
            if run.kind not in ("paragraph", "heading", "quote") or len(run.text) <= 15 or self.captions[index]:
                continue
            if len(run.text) > _SUBTITLE:
                if not why:
                    return None
                continue
            if cues.cue(run.text) or datelines.dateline(run.text) is not None:
                continue
            if moments.days(fold(run.text[:60])) and not run.text.endswith((".", "!", "?")):
                continue
            named = any(w in _SUBTITLE_WORDS for w in self._names(index))
            text = fold(run.text)
            same = bool(description) and len(text) > 30 and (description == text or description.startswith(text))
            under = run.kind == "heading" and index <= self.head + 2 and index < self.first and why != "metadata"
            under = under and not run.links and self._near_title(index)
            if under:
                under = not any(r.kind == "heading" and r.level == run.level and not self.reasons[i]
                                for i, r in enumerate(runs) if i > index)  # fmt: skip
            if (named and not run.links) or under or (same and index <= self.first and run.bold > 0.9 * len(run.text)):
                return index
            if not self.reasons[index] and self._is_text(index):
                return None
        return None

    def _is_lead(self, index: int) -> bool:
        """A paragraph between title and text that says something: the lead, which pages often set apart."""
        run = self.page.runs[index]
        if run.kind not in ("paragraph", "quote") or run.links or len(run.text) < 40 or self.captions[index]:
            return False
        if not self._near_title(index) or datelines.dateline(run.text) is not None:
            return False
        named = any(w in _SUBTITLE_WORDS for w in self._names(index))
        if run.text.endswith((".", "!", "?", "»", "”")):
            return named or self.covers[index] > _KEPT
        return self.covers[index] > _KEPT and not moments.days(fold(run.text))

    def _near_title(self, index: int) -> bool:
        """Whether a run shares one of the three innermost boxes of the title."""
        near = [list(self.page.ancestors(self.page.runs[i].box))[:4] for i in (self.head or 0, index)]
        return bool(set(near[0]) & set(near[1]))

    def _names(self, index: int) -> list[str]:
        box = self.page.boxes[self.page.runs[index].box]
        names = f"{box.names} {self.page.boxes[box.parent].names if box.tag == 'p' else ''}".lower()
        return [w for name in names.replace("_", "-").split() for w in (name.replace("-", ""), *name.split("-"))]

    def _repeats(self) -> None:
        """The title stands once: other headings with its words go."""
        if self.head is None:
            return
        self.reasons[self.head] = ""
        for index in range(self.head + 1, self.first):
            if self.reasons[index] in ("outside", "above") and self._is_lead(index):
                self.reasons[index] = ""
        for index in range(self.head if self.page.runs[self.head].level == 1 else 0):
            # The name of a section of the site stands above the title of a page, and so does the way there.
            above = self.page.runs[index]
            if self.reasons[index] or cues.cue(above.text):
                continue
            if above.kind == "heading" and above.level != 1:
                self.reasons[index] = "above"
            elif above.links and fold(above.text).endswith(fold(self.page.runs[self.head].text)):
                self.reasons[index] = "navigation"
        for index in range(max(0, self.head - 3), self.head):
            # "Press release" above the title, wherever the page puts it.
            if self.reasons[index] in _ABOVE and _is_label(self.page.runs[index].text):
                self.reasons[index] = ""
        if self.subtitle is not None:
            self.reasons[self.subtitle] = ""
        title = fold(self.page.runs[self.head].text)
        for index, run in enumerate(self.page.runs):
            if index != self.head and not self.reasons[index] and len(run.text) < 400:
                text = fold(run.text)
                if text == title or (run.kind == "heading" and run.level == 1 and text in title and index < self.first):
                    self.reasons[index] = "repeated"

    def marked(self) -> press.Marked:
        """The drafts with their roles. A page whose title is not to be seen has none in its text: of the lines that
        could be one, only a heading is."""
        drafts = self.drafts()
        found = press.mark(drafts)
        if self.head is not None or not self.declared.titles:
            return found
        kept = tuple(
            replace(m, kind="paragraph") if m.kind == "title" and d.kind == "paragraph" else m
            for d, m in zip(drafts, found.drafts, strict=True)
        )
        return replace(found, drafts=kept)

    def drafts(self) -> list[Draft]:
        """The drafts of the release in reading order; what stood above the title (an embargo, a label)
        stays above."""
        return [self._draft(i) for i, reason in enumerate(self.reasons) if not reason]

    def _draft(self, index: int) -> Draft:
        run = self.page.runs[index]
        bold = run.bold >= 0.9 * len(run.text)
        draft = Draft(text=run.text, kind=run.kind, level=run.level, bold=bold)
        if index == self.head:
            return replace(draft, kind="title", level=run.level or 1)
        if index == self.subtitle:
            return replace(draft, kind="subtitle", level=None)
        if self.captions[index]:
            return replace(draft, kind="caption", level=None)
        if run.kind == "heading" and len(run.text) > 300:
            return replace(draft, kind="paragraph", level=None)
        if run.kind == "paragraph" and bold and self._is_crosshead(index):
            return replace(draft, kind="heading")
        return draft

    def _is_crosshead(self, index: int) -> bool:
        """A bold line above a paragraph that is not bold, in the text: a heading in all but name."""
        run, runs = self.page.runs[index], self.page.runs
        if (
            index < self.first
            or len(run.text) > 120
            or run.text.endswith((".", ",", ";"))
            or cues.has_address(run.text)
        ):
            return False
        following = next((i for i in range(index + 1, len(runs)) if not self.reasons[i]), None)
        if following is None or runs[following].bold >= 0.5 * len(runs[following].text):
            return False
        below = runs[following]
        return len(below.text) > 80 or below.kind != "paragraph" or below.text.endswith((".", "!", "?", "»", "”"))


def _is_headline(run: page.Run) -> bool:
    """A heading, or a bold line that pages of old show instead of one; "Press release" is none."""
    if cues.cue(run.text):
        return False
    if run.kind == "heading":
        return True
    bold = run.kind == "paragraph" and run.bold >= 0.9 * len(run.text) and not run.links
    return bold and len(run.text.split()) > 3 and not run.text.endswith((".", ":", ";", ","))


def _is_label(text: str) -> bool:
    """ "Press release", "Communiqué" …; a single common word ("News") names a section of the site."""
    folded = fold(text)
    return cues.cue(text) == "label" and (" " in folded or folded.startswith("communique"))


def _agreement(one: str, two: str) -> float:
    """How far two folded titles say the same: 1.0 when equal or one begins with the other, else the shared words."""
    if one == two:
        return 1.0
    if min(len(one), len(two)) > 12 and (one.startswith(two) or two.startswith(one)):
        return 0.97
    if min(len(one), len(two)) > 20 and (one in two or two in one):
        return 0.9
    first, second = set(one.split()), set(two.split())
    return len(first & second) / max(len(first), len(second), 1)
