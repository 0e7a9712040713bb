"""What English programs call the parts of a document."""

from presskit.locales.schema.documents import Documents

DATA = Documents(
    styles={"title": "title", "subtitle": "subtitle", "caption": "caption", "quote": "quote", "intense quote": "quote",
            "block text": "quote"},
    heading_styles=("heading", "header"),
    contents_styles=("toc",),
    pages=("page", "p."),
    of_pages=("of",),
)  # fmt: skip
