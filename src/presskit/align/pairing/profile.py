"""What pairing keeps of a document: a bag of words, names, numbers, dates and addresses, with how each was written.

The key of a feature is one letter for its kind, the comparable key of the token (see `signals`), "=" and the form
most often used in this document: "w:recherc=recherche", "n:inria=Inria", "#:#70000000=70 millions", "@:@m07=juillet";
an address is its own form: "u:press@example.org". The form is for people; documents are compared by the key.
"""

from collections import Counter
from dataclasses import dataclass

from presskit.align.signals import tokens
from presskit.model import Document, Feature, Languages, Profile

KINDS = {"word": "w", "name": "n", "acronym": "n", "number": "#", "date": "@", "address": "u"}
# Blocks that many releases of one publisher share word for word; they say who publishes, not which release it is.
_COMMON_BLOCKS = frozenset({"boilerplate", "contacts", "end_mark", "embargo"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PairSettings:
    """`threshold`: the least probability at which two documents are paired. `candidates`: how many documents of the
    other language are looked at closely for each one. `rare_features`: how many of a document's rarest features take
    part in the search for candidates. `most_features`: how many features of a document are kept (the first ones in the
    text). `lexicon`: a glossary of the user (TSV or TMX path) added to the shipped word pairs, or ""."""

    threshold: float = 0.5
    candidates: int = 12
    rare_features: int = 80
    most_features: int = 800
    lexicon: str = ""


def profile(document: Document, languages: Languages, *, settings: PairSettings) -> Profile:
    """The features of a document, in order of the comparable key. Linear in the length of its text."""
    lang = languages.lang
    forms: dict[str, Counter[tuple[str, str]]] = {}
    words = 0
    blocks = [block for block in document.blocks if block.kind not in _COMMON_BLOCKS] or document.blocks
    for block in blocks:
        read = tokens(document.text[block.start : block.end], lang)
        words += len(read)
        for token in read:
            known = forms.get(token.key)
            if known is not None:
                known[KINDS[token.kind], token.text] += 1
            elif len(forms) < settings.most_features:
                forms[token.key] = Counter({(KINDS[token.kind], token.text): 1})
    return Profile(
        document=document.id,
        location=document.location,
        lang=lang,
        features=tuple(Feature(key=_named(key, found), count=found.total()) for key, found in sorted(forms.items())),
        words=words,
        shape=tuple(sorted(Counter(block.kind for block in document.blocks).items())),
        source=document.source,
        title=document.title,
        published=document.published,
        url=document.url,
        translation_key=document.translation_key,
        alternates=document.alternates,
        attachments=tuple(attachment.url for attachment in document.attachments),
    )


def _named(key: str, forms: Counter[tuple[str, str]]) -> str:
    """The key of a feature: with the kind and form it has most often."""
    kind, form = min(forms, key=lambda found: (-forms[found], found))
    return f"u:{key}" if kind == "u" else f"{kind}:{key}={form}"


def parts(feature: str) -> tuple[str, str, str]:
    """(kind, comparable key, written form) from the key of a feature."""
    kind, _, rest = feature.partition(":")
    if kind == "u":
        return kind, rest, rest
    key, _, form = rest.partition("=")
    return kind, key, form or key
