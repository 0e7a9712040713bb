"""The uses of names in a collection as columns: some thirty bytes a use instead of an object, each string once."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator

from presskit.model import MentionType, NameUse, RoleUse, Roster

LANGS = ("fr", "en")
NOBODY = ("", "", "")  # no role


class Uses:
    """All uses of names in some rosters, and what ties names to each other.

    A name is known by its number: `names` are types and names as written, `forms` what each is compared by (see
    `matching.forms`), `weights` the sums of the scores of its uses in thousandths. `ties` are names that were found to
    be the same in two versions, `stated` the long names that a short one was said to stand for. `documents` and
    `role_texts` (role, its key, affiliation) are what `columns` name by number.
    """

    def __init__(self, rosters: Iterable[Roster]) -> None:
        self.names: list[tuple[MentionType, str]] = []
        self.forms: list[tuple[str, ...]] = []
        self.weights = array("q")
        self.ties: set[tuple[int, int]] = set()
        self.stated: dict[str, set[str]] = defaultdict(set)
        self._counts = {lang: array("i") for lang in LANGS}  # by name
        self._latest = array("i")  # by name: its latest use
        self.documents: list[str] = []
        self._begin: dict[str, int] = {}  # by document: its first use
        self.role_texts = [NOBODY]
        # by use: the use of the same name before it, and its name, document, mention, start, end and role
        self._before, self._name, self._document = array("i"), array("i"), array("i")
        self._mention, self._start, self._end, self._role = array("i"), array("i"), array("i"), array("i")
        named: dict[tuple[MentionType, str], int] = {}
        roles = {NOBODY: 0}
        for roster in rosters:  # the uses in a document stand together, in the order of their mentions
            numbers = [self._add(use, named, roles) for use in roster.uses]
            self.ties.update((numbers[a], numbers[b]) for a, b in roster.links)
            for short, long in roster.aliases:
                self.stated[short].add(long)

    def __len__(self) -> int:
        return len(self._name)

    def _add(
        self, use: NameUse, named: dict[tuple[MentionType, str], int], roles: dict[tuple[str, str, str], int]
    ) -> int:
        """Add a use: the number of its name. `named` and `roles` are the numbers given so far."""
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
        self._before.append(self._latest[number])
        self._latest[number] = len(self)
        self.weights[number] += round(1000 * use.score)
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
        self._name.append(number)
        return number

    @property
    def columns(self) -> "tuple[array[int], ...]":
        """Name, document, mention, start, end and role of each use."""
        return self._name, self._document, self._mention, self._start, self._end, self._role

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
