"""What site generators and dialects of Markdown write into a post for themselves: readers of the page never see it.

Shortcodes (Hugo), tags and variables (Liquid, Jekyll, Zola), attribute lists (kramdown), the marks of footnotes. The
caption a shortcode sets stays, and so does the text of a footnote, as a paragraph where it is written.
"""

import re
from html import escape

_MARK = re.compile(
    r"""
      ^(?P<fence>`{3,}|~{3,})[^\n]*(?:\n(?:.*?\n)?(?P=fence)[ \t]*$|.*\Z)  # code: left as it is
    | (?P<short>\{\{[<%][^{}]{1,2000}[>%]\}\})
    | \{%[^{}]{1,2000}%\} | \{\{[^{}]{1,200}\}\}
    | \{:[^{}\n]{1,200}\}
    | (?P<footnote>^[ ]{0,3}\[\^[^\]\s]{1,80}\]:[ \t]*)
    | \[\^[^\]\s]{1,80}\]
    """,
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
_CAPTION = re.compile(r"""\bcaption[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)')""")


def without(body: str) -> tuple[str, str]:
    """The text of a post without what is not for its readers, and what was left out, a line each; linear time."""
    dropped: list[str] = []

    def plain(found: re.Match[str]) -> str:
        if found["fence"]:
            return found[0]
        dropped.append(found[0].strip())
        if found["footnote"]:
            return "\n"
        caption = _CAPTION.search(found[0]) if found["short"] else None
        said = (caption[1] or caption[2] or "").strip() if caption else ""
        return f"\n\n<figcaption>{escape(said, quote=False)}</figcaption>\n\n" if said else ""

    return _MARK.sub(plain, body), "\n".join(dropped)
