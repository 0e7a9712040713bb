"""What French programs call the parts of a document."""

from presskit.locales.schema.documents import Documents

DATA = Documents(
    styles={"titre": "title", "sous-titre": "subtitle", "légende": "caption", "citation": "quote",
            "citation intense": "quote"},
    heading_styles=("titre",),
    contents_styles=("tm",),
    pages=("page", "p."),
    of_pages=("sur", "de"),
)  # fmt: skip
