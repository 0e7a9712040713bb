"""What a run remembers of single sources and releases, so that the next one need not ask for each.

Answers by question, both short strings; a question says all that its answer rests on, and an answer that is not asked
for is forgotten. `presskit gc` forgets everything: then the next run asks anew.
"""

import json
from collections.abc import Callable

from presskit import codec
from presskit.runner.store import Row, Store, packed


class Memory:
    """The answers of one kind: `known` gives one, `learn` adds one, `keep` holds those of this run for the next."""

    def __init__(self, store: Store, kind: str) -> None:
        self._store, self._key = store, f"memory {kind}"
        self._digest = store.digest(self._key)
        self._earlier: dict[str, str] = {} if self._digest is None else json.loads(store.load(self._key))
        self._answers: dict[str, str] = {}

    def known(self, question: str) -> str | None:
        """The answer, when the latest run or this one had it; it is remembered on."""
        answer = self._answers.get(question)
        if answer is None and (answer := self._earlier.get(question)) is not None:
            self._answers[question] = answer
        return answer

    def learn(self, question: str, answer: str) -> None:
        """Keep an answer for the next run."""
        self._answers[question] = answer

    def answer(self, question: str, find: Callable[[], str]) -> str:
        """The answer, found now when nobody knows it."""
        if (answer := self.known(question)) is None:
            answer = find()
            self.learn(question, answer)
        return answer

    def keep(self) -> None:
        """Hold the answers of this run, and only these."""
        data = json.dumps(self._answers, separators=(",", ":"), sort_keys=True).encode()
        if (digest := codec.digest(data)[:32]) != self._digest:
            self._store.save([Row(self._key, digest, packed(data))])
