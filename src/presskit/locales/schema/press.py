"""The shape of the family `press`: the words that mark press blocks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """Words that mark press blocks (see `extract/press.py`), moments as a release states them (`extract/moments.py`)
    and the furniture of press sites (`extract/html/reader.py`). Phrases are folded: lower case, no accents, straight
    apostrophes."""

    embargo: tuple[str, ...]  # openings of an embargo line; a moment, "until" or nothing follows
    immediate: tuple[str, ...]  # openings of a line that says "publish at once"
    boilerplate: tuple[str, ...]  # openings of the heading above the description of an organisation
    boilerplate_whole: frozenset[str]  # such headings that stand alone
    contacts: tuple[str, ...]  # openings of the heading above the press contacts
    contacts_whole: frozenset[str]
    contacts_nouns: frozenset[str]  # words of which one makes a heading that of the contacts …
    contacts_words: frozenset[str]  # … if all others are these ("personnes de contact pour les médias")
    date_leads: tuple[str, ...]  # words before a date ("on 9 July")
    day_leads: tuple[str, ...]  # words before the number of the day
    day_endings: tuple[str, ...]  # endings of that number ("9th")
    month_links: tuple[str, ...]  # words between the day and its month ("the 9th of July")
    at: tuple[str, ...]  # words before an hour or a place
    zone_leads: tuple[str, ...]  # words before the zone of a time
    hours: tuple[str, ...]  # words behind an hour, besides "h"
    leading: frozenset[str]  # small words at the head of a dateline, which are no name of a place
    released: tuple[str, ...]  # those of `embargo` that say nothing by themselves ("for release")
    embargoed: frozenset[str]  # words after "embargo" that lead to what is put under one, no moment
    starting: frozenset[str]  # those of them that lead to a day in a short line
    ending: frozenset[str]  # words that lead to the moment it ends
    until: tuple[str, ...]  # beginnings of words that do, or that say how it holds
    enquiries: tuple[str, ...]  # openings of a sentence that gives a contact, if an address or a phone number follows
    editor_notes: tuple[str, ...]
    editor_notes_whole: frozenset[str]
    end_marks: frozenset[str]  # words that stand alone (between dashes or not) at the end of a release
    labels: tuple[str, ...]  # what kind of document it is ("press release"): above the title, never the title
    months: tuple[tuple[str, ...], ...]  # twelve tuples of folded forms, full name first
    weekdays: tuple[str, ...]
    noon: tuple[str, ...]
    midnight: tuple[str, ...]
    zones: tuple[tuple[str, str], ...]  # (folded words, IANA zone or fixed "+HH:MM"), longest first
    published: tuple[str, ...]  # openings of a line that states when a page was published
    updated: tuple[str, ...]  # … when it was last changed
    byline: tuple[str, ...]  # openings of a line that names the author
    switcher: frozenset[str]  # how a link offers the version in this language
    furniture: tuple[str, ...]  # openings of lines and headings of a page that are not the release
    mailing: tuple[str, ...]  # what a mailing says of itself, anywhere in a line
    cookies: tuple[str, ...]  # words of a cookie banner
    downloads: frozenset[str]  # texts of a link that say nothing of the file they lead to
    prose: tuple[str, ...]  # beginnings of what follows an opening of `boilerplate` in prose ("about half of …")
    authors: tuple[str, ...]  # words before the name of an author
    pictures: tuple[str, ...]  # words a credit begins with, in the singular
    credited: tuple[str, ...]  # words between those and the name in a credit
    pager: tuple[str, ...]  # links to other pages of a list, as written, in lower case
    pages: tuple[str, ...]  # what there are several of in such a list
    at_hour: tuple[str, ...]  # words before an hour without minutes
    replies: tuple[str, ...]  # marks of answers and forwarded messages before a subject
    subjects: tuple[str, ...]  # what a message is, before its subject, as written, in lower case
    forwarded: tuple[str, ...]  # the line above a message that is passed on, as written, in lower case
    header_fields: tuple[str, ...]  # the fields of its header, as mail programs show them
