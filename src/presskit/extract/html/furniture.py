"""What the names of classes and ids say of an element: navigation, share buttons, related posts … or nothing.

Names are compared word by word, never as substrings: "embargo" is no "bar", "heading" no "ad".
"""

import re
from itertools import pairwise

_WORDS: dict[str, str] = {
    "navigation": "nav navbar navigation navi menu menus submenu topmenu mainmenu breadcrumb breadcrumbs ariane"
    " pager pagination paginate"
    " paginator skip skiplink sitemap megamenu hamburger prevnext topnav sidenav subnav jumplinks",
    "footer": "footer colophon pagefooter sitefooter footerbar copyright mentions",
    "header": "masthead topbar siteheader pageheader headerbar toolbar",
    "sidebar": "sidebar sidebars aside rail rightrail leftrail sidecolumn widget widgets rightcol sidecol rhs",
    "cookie": "cookie cookies consent gdpr rgpd tarteaucitron onetrust didomi axeptio optanon cookiebot cookiebanner"
    " cookielaw"
    " cookieconsent",
    "share": "share shares sharing sharebar sharethis shared social socials sharedaddy addthis addtoany partage"
    " partager partages"
    " followus sharer sharetools socialmedia sociallinks whatsapp",
    "related": "related relateds recirc recirculation recommended recommendation recommendations similar suggestions"
    " suggested"
    " morefrom readmore readnext outbrain taboola trending popular mostread mostpopular latest similaires associes"
    " zergnet"
    " connexes crosslinks upnext alsoread alireaussi moreon revcontent recos teasers relatedposts seealso incontent"
    " inread nextpost",
    "newsletter": "newsletter newsletters subscribe subscription signup optin mailchimp paywall subscriber"
    " mailinglist inscription",
    "comments": "comment comments commentaire commentaires disqus respond replies livefyre commentlist discussion"
    " coral",
    "advertising": "ad ads advert adverts advertisement advertising adsense adslot adunit adbox adwrap sponsor"
    " sponsored sponsors dfp"
    " publicite gpt promo promos promotion promobox adcontainer affiliate",
    "popup": "modal modals popup popups popin overlay lightbox toast dialog interstitial",
    "language": "lang langs language languages langue langues langswitch langswitcher langselector languageswitcher"
    " wpml polylang"
    " multilingual translations locales localeswitcher",
    "search": "search searchform searchbox recherche searchbar",
    "metadata": "date byline bylines author authors auteur meta metadata timestamp posted postmeta entrymeta"
    " articlemeta"
    " tag tags taglist"
    " categories pubdate datetime authorbox bio authorbio readingtime publication storymeta dateblock"
    " rubric",
    "caption": "caption captions figcaption legende legendes credit credits photocredit imagecredit wpcaption"
    " mediacaption",
    "attachments": "attachment attachments files download downloads telechargement telechargements telecharger"
    " piecesjointes",
    "picture": "photo photos image images picture pictures figure gallery galerie carousel slider slideshow"
    " diaporama illustration"
    " visuel",
    "hidden": "hidden invisible visuallyhidden hide offscreen screenreader sronly",
    "toc": "toc tableofcontents sommaire",
}  # fmt: skip
_PAIRS: dict[str, str] = {
    "sr only": "hidden", "visually hidden": "hidden", "screen reader": "hidden", "element invisible": "hidden",
    "d none": "hidden", "lire aussi": "related", "read more": "related", "read next": "related",
    "read also": "related",
    "up next": "related", "more from": "related", "more on": "related", "see also": "related", "most read": "related",
    "most popular": "related", "next post": "related", "also like": "related", "related posts": "related",
    "voir aussi": "related",
    "sign up": "newsletter", "sub nav": "navigation", "skip link": "navigation", "skip to": "navigation",
    "wb inv": "hidden", "entry meta": "metadata", "post meta": "metadata", "article meta": "metadata",
    "article info": "metadata", "article author": "metadata", "post tags": "metadata", "reading time": "metadata",
    "publish date": "metadata", "published date": "metadata", "post date": "metadata", "article date": "metadata",
    "entry date": "metadata", "date published": "metadata", "fil ariane": "navigation", "side bar": "sidebar",
    "table contents": "toc", "pieces jointes": "attachments", "photo credit": "caption", "image credit": "caption",
    "published dates": "metadata", "follow us": "share", "print only": "hidden", "no print": "", "in article": "",
}  # fmt: skip
_REASON = {word: reason for reason, words in _WORDS.items() for word in words.split()}
_SPLIT = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
# A class that says what an element has or is around, not what it is ("has-sidebar", "no-footer", "with-comments").
_ABOUT = frozenset(
    ("has", "no", "with", "without", "single", "type", "is", "not", "layout", "page", "template", "body", "wrapper")
)

# Page builders call every element a widget, and begin all their names alike.
_BUILDERS = frozenset(("elementor", "et", "vc", "fl", "wpb", "divi", "brz", "siteorigin", "cmp"))
# The author of a quotation is not the author of the page.
_QUOTES = frozenset(("quote", "quotes", "blockquote", "pullquote", "citation", "verbatim", "testimonial"))


# "d-none d-md-block", "hidden lg:flex": shown on all but small screens.
_SHOWN = re.compile(r"(?:d-)?(?:sm|md|lg|xl|xxl)[:-](?:block|flex|grid|inline|inline-block|inline-flex|table|contents)")
# "overflow-hidden", "field--label-hidden", "panel--hidden", "hidden-xs", "hidden-print": said of a part of the element,
# of what a click opens, of small screens and of paper.
_PARTLY = frozenset(("overflow", "label", "panel", "collapse", "xs", "sm", "print", "backface", "scrollbar"))
_FOLDED = frozenset(("accordion", "accordeon", "collapse", "collapsible", "panel", "tab", "tabpanel", "toggle"))
# A box of pictures that is also one of text holds text.
_TEXTS = frozenset(("text", "texte", "body", "copy", "content", "contenu"))


def is_panel(names: str) -> bool:
    """Whether the names are those of an accordion's or a tab's panel, which a click opens."""
    return any(not _FOLDED.isdisjoint(w.lower() for w in _SPLIT.findall(n[:80])) for n in names.split()[:30])


def reason(names: str) -> str:
    """The reason to leave an element out that its class and id give, "" when none. `names` is both, space between."""
    listed = names.split()[:30]
    for name in listed:
        if any(other.startswith(f"{name}-") for other in listed):
            continue  # "news-related news-related-files": the longer name says it better
        words = [w.lower() for w in _SPLIT.findall(name[:80])]
        if "with" in words[1:]:
            words = words[: words.index("with")]
        found = _of_name(words)
        if found == "hidden" and (not _PARTLY.isdisjoint(words) or any(_SHOWN.fullmatch(n) for n in listed)):
            continue
        if found and not (found == "picture" and not _TEXTS.isdisjoint(words)):
            return found
    return ""


def _of_name(words: list[str]) -> str:
    """The reason that one name gives, by its words."""
    if not words or (len(words) > 1 and (words[0] in _ABOUT or words[-1] == "target")) or not _QUOTES.isdisjoint(words):
        return ""
    if words[0] in _BUILDERS:
        words = [w for w in words if not w.startswith("widget")] or words[:1]
    whole = _REASON.get("".join(words))
    if whole:
        return whole
    for one, two in pairwise(words):
        if found := _PAIRS.get(f"{one} {two}"):
            return found
    # The head of a compound is its last word, its first the theme: "share-buttons", "post-comments".
    return next((_REASON[word] for word in (words[-1], words[0], *words[-2:0:-1]) if word in _REASON), "")
