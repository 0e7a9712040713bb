"""Plain text: one release, a dump of posts, or Markdown. `reader` leads; `paragraphs` finds blocks, `posts` parts a
dump, `markdown` and `frontmatter` read posts of static sites.
"""
