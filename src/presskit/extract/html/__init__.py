"""Web pages: from an element tree to the release and its fields.

`reader` leads, `markup` parses safely. `walk` makes a `page` of the tree: runs of visible text (`tables`,
`furniture`). `body` finds the release among them (`weights`, `opinion`), `selection` makes drafts of it, `fields` finds
date and authors as they are shown and notes what is left out; `listing` reads pages that hold several posts. What the
page declares is in `metadata` (`jsonld`), `published` and `links`.
"""
