"""The uses of names in a collection as columns: some thirty bytes a use instead of an object, each string once."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from presskit.model import MentionType, NameUse, RoleUse, Roster

if TYPE_CHECKING:
    from presskit.entities.resolution.held import Held

LANGS = ("fr", "en")
NOBODY = ("", "", "")  # no role


class Uses:
    """All uses of names in some rosters, and what ties names to each other.

    A name is known by its number: `names` are types and names as written, `forms` what each is compared by (see
    `matching.forms`), `weights` the sums of the scores of its uses in thousandths. `documents` and `role_texts` (role,
    its key, affiliation) are what `columns` name by number.
    """

    def __init__(self, rosters: Iterable[Roster] = ()) -> None:
        self.names: list[tuple[MentionType, str]] = []
        self.forms: list[tuple[str, ...]] = []
        self.weights = array("q")
        self.documents: list[str] = []
        self.role_texts = [NOBODY]
        self.ends = array("i")  # by roster: where its uses end
        self.linked = array("i")  # by twos: uses that were found to be of one name in two versions
        self.said: list[tuple[int, str, str]] = []  # a roster by number, a short name, the long one it stands for
        self._counts = {lang: array("i") for lang in LANGS}  # by name
        self._latest = array("i")  # by name: its latest use
        self._begin: dict[str, int] = {}  # by document: its first use
        self._before = array("i")  # by use: the use of the same name before it
        self._name, self._document, self._mention = array("i"), array("i"), array("i")
        self._start, self._end, self._role = array("i"), array("i"), array("i")
        self._lang, self._score = array("b"), array("h")
        self.add(rosters)

    def __len__(self) -> int:
        return len(self._name)

    def add(self, rosters: Iterable[Roster]) -> None:
        """Add the names of releases. The uses in a document stand together, in the order of their mentions."""
        named = {name: number for number, name in enumerate(self.names)}
        roles = {role: number for number, role in enumerate(self.role_texts)}
        for roster in rosters:
            begin = len(self)
            for use in roster.uses:
                self._add(use, named, roles)
            for a, b in roster.links:
                self.linked.extend((begin + a, begin + b))
            self.said.extend((len(self.ends), short, long) for short, long in roster.aliases)
            self.ends.append(len(self))

    def _add(
        self, use: NameUse, named: dict[tuple[MentionType, str], int], roles: dict[tuple[str, str, str], int]
    ) -> None:
        """Add a use; `named` and `roles` are the numbers given so far."""
        name = use.type, use.name
        number = named.setdefault(name, len(self.names))
        if number == len(self.names):
            self.names.append(name)
            self.forms.append(use.forms)
            self.weights.append(0)
            self._latest.append(-1)
            for counts in self._counts.values():
                counts.append(0)
        if use.document not in self._begin:
            self._begin[use.document] = len(self)
            self.documents.append(use.document)
        score = round(1000 * use.score)
        self._before.append(self._latest[number])
        self._latest[number] = len(self)
        self.weights[number] += score
        if use.lang in self._counts:
            self._counts[use.lang][number] += 1
        role = (use.role, use.role_key, use.affiliation) if use.role or use.affiliation else NOBODY
        held = roles.setdefault(role, len(self.role_texts))
        if held == len(self.role_texts):
            self.role_texts.append(role)
        self._role.append(held)
        self._document.append(len(self.documents) - 1)
        self._mention.append(use.mention)
        self._start.append(use.start)
        self._end.append(use.end)
        self._lang.append(LANGS.index(use.lang) if use.lang in LANGS else -1)
        self._score.append(score)
        self._name.append(number)

    @property
    def ties(self) -> set[tuple[int, int]]:
        """Names that were found to be the same in two versions."""
        pairs = zip(self.linked[::2], self.linked[1::2], strict=True)
        return {(self._name[a], self._name[b]) for a, b in pairs}

    @property
    def stated(self) -> dict[str, set[str]]:
        """The long names that each short one was said to stand for."""
        found: dict[str, set[str]] = defaultdict(set)
        for _, short, long in self.said:
            found[short].add(long)
        return found

    @property
    def columns(self) -> "tuple[array[int], ...]":
        """Name, document, mention, start, end and role of each use; the number of its language in `LANGS`, else -1; its
        score in thousandths."""
        return (
            self._name, self._document, self._mention, self._start, self._end, self._role, self._lang, self._score
        )  # fmt: skip

    @classmethod
    def of(cls, held: "Held") -> "Uses":
        """Uses in arrays, which hold nothing that is not used, as if they were added one after the other."""
        import numpy as np

        made = cls()
        made.names, made.forms, made.documents, made.role_texts = held.names, held.forms, held.documents, held.roles
        made.said = held.said
        arrays = (*held.columns, held.ends, held.linked)
        for mine, theirs in zip((*made.columns, made.ends, made.linked), arrays, strict=True):
            mine.frombytes(theirs.astype(mine.typecode).tobytes())
        name, document, lang, score = (held.columns[k] for k in (0, 1, 6, 7))
        size = len(made.names)
        made.weights.frombytes(np.bincount(name, weights=score, minlength=size).astype("q").tobytes())
        for number, one in enumerate(LANGS):
            made._counts[one].frombytes(np.bincount(name[lang == number], minlength=size).astype("i").tobytes())
        order = np.argsort(name, kind="stable")
        same = np.diff(name[order], append=-1) == 0
        before = np.full(len(name), -1)
        before[order[1:]] = np.where(same[:-1], order[:-1], -1)
        latest = np.empty(size, dtype=np.int64)
        latest[name[order[~same]]] = order[~same]
        made._before.frombytes(before.astype("i").tobytes())
        made._latest.frombytes(latest.astype("i").tobytes())
        begins = np.flatnonzero(np.diff(document, prepend=-1)).tolist()
        made._begin = dict(zip(made.documents, begins, strict=True))
        return made

    def count(self, number: int, lang: str) -> int:
        """How often a name is used in a language."""
        return self._counts[lang][number]

    def mentions(self, number: int) -> Iterator[tuple[str, int]]:
        """Where a name is used: documents and indices of mentions, the last ones first."""
        return ((self.documents[self._document[use]], self._mention[use]) for use in self._of(number))

    def roles(self, number: int) -> Iterator[RoleUse]:
        """The roles and affiliations given where a name is used."""
        for use in self._of(number):
            if self._role[use]:
                role, key, affiliation = self.role_texts[self._role[use]]
                document = self.documents[self._document[use]]
                yield RoleUse(document=document, role=role, role_key=key, affiliation=affiliation)

    def _of(self, number: int) -> Iterator[int]:
        use = self._latest[number]
        while use >= 0:
            yield use
            use = self._before[use]

    def place(self, document: str, mention: int) -> tuple[MentionType, int, int]:
        """Type, start and end of a mention. Raises KeyError when it is none of a name."""
        begin = self._begin[document]
        at = self._document[begin]
        use = bisect_left(self._mention, mention, begin, bisect_left(self._document, at + 1, begin))
        if use == len(self) or (self._document[use], self._mention[use]) != (at, mention):
            raise KeyError((document, mention))
        return self.names[self._name[use]][0], self._start[use], self._end[use]
