"""Who of a document is a woman, who a man, as its titles, given names and the forms of its roles say."""

from collections.abc import Sequence

from presskit.entities.people.appearances import Appearance
from presskit.entities.speech.cues import Cues
from presskit.entities.words import Words, fold


def genders(words: Words, people: Sequence[Appearance], voc: Cues) -> dict[str, str]:
    """ "f" or "m" for each name something is known of: by a title, else the given name, else the form of a role."""
    best: dict[str, tuple[int, str]] = {}
    for one in people:
        known = _gender(words, one, voc)
        if known[0] > best.get(one.name, (0, ""))[0]:
            best[one.name] = known
    return {name: gender for name, (_, gender) in best.items()}


def _gender(words: Words, one: Appearance, voc: Cues) -> tuple[int, str]:
    """How sure it is, and the gender."""
    title = fold(one.honorific).rstrip(".")
    if title in voc.ladies or title in voc.gentlemen:
        return 3, "f" if title in voc.ladies else "m"
    given = fold(one.name.split()[0]).split("-")[0]
    if (given in voc.women) != (given in voc.men):
        return 2, "f" if given in voc.women else "m"
    if one.held and one.held.role and is_feminine(words, one.held.role[0], voc):
        return 1, "f"
    return 0, ""


def is_feminine(words: Words, i: int, voc: Cues) -> bool:
    """The role noun at word `i` is said of a woman, by its article or its ending."""
    return (i > 0 and words.folds[i - 1] in voc.feminine) or words.folds[i].endswith(voc.feminine_endings)
