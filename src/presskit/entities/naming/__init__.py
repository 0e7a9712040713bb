"""Names of people, institutions, places, works and events.

`forms` gathers candidates: by head nouns (`institutions` with `complements`, `coordination`, `edges`, `eponyms`,
`bodies`, `portfolios`), in runs of capitals (`runs`, `unheaded` with `names`, `contexts`, `known`), by acronyms and
short names (`acronyms`, `aliases`), and what a model proposes (`modelled/`). `votes` chooses among them, `lists` and
`repeats` go by the rest of the document. `grammar` is the language data they look up.
"""
