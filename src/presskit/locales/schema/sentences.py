"""The shape of the family `sentences`: where a sentence ends."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Where a sentence ends (see `segment/`). Words are lower-case, abbreviations without their last full stop."""

    markers: frozenset[str]  # frequent words no neighbouring language shares: they tell the language (`language/`)
    function_words: frozenset[str]  # articles, prepositions, conjunctions: a sentence or heading never ends with one
    leading: frozenset[str]  # abbreviations that something must follow (M, Dr, cf): they never end a sentence
    references: frozenset[str]  # abbreviations a number follows (No, p, fig, Jan): they end a sentence unless it does
    abbreviations: frozenset[str]  # abbreviations that end a sentence only when a starter or opener follows (Inc, U.S)
    labels: frozenset[str]  # nouns a single letter follows (plan A, vitamin C)
    starters: frozenset[str]  # determiners and pronouns: capitalised in mid-sentence they open another one
    openers: frozenset[str]  # prepositions and adverbs that open sentences, but also stand capitalised in titles
    about: frozenset[str]  # capitalised, as they open the heading of the paragraph about an organisation
    list_heads: frozenset[str]  # words that items of lists begin with
    list_endings: tuple[str, ...]  # endings of words that items begin with (actions, verbs)
    verb_endings: tuple[str, ...]  # endings of infinitives, when one of the determiners follows
    determiners: frozenset[str]
    demonyms: frozenset[str]  # capitalised in mid-sentence without opening anything (English nationalities, months …)
    demonym_endings: tuple[str, ...]
