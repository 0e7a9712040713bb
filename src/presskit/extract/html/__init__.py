"""Web pages: from an element tree to the release and its fields.

`reader` leads, `markup` parses safely. `page` is the page as runs of visible text (`tables`, `furniture`); `body`
finds the release among them (`weights`, `opinion`), `selection` makes drafts and fields of it; `listing` reads pages
that hold several posts. What the page declares is in `metadata` (`jsonld`), `published` and `links`.
"""
