"""The Debian news items as plain text, one block a line, the same for everyone who measures on them."""

from pathlib import Path

_BLOCKS = ("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "dt", "dd", "blockquote", "pre")


def text_of(path: Path) -> str:
    """The text of the blocks of a page, white space collapsed, one block a line."""
    from lxml import html

    lines: list[str] = []
    for element in html.fromstring(path.read_bytes()).iter(*_BLOCKS):
        if any(child.tag in _BLOCKS for child in element.iterdescendants()):
            continue
        line = " ".join("".join(map(str, element.itertext())).split())
        if line:
            lines.append(line)
    return "\n".join(lines) + "\n"
