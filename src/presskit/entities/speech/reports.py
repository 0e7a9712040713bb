"""The clauses that report a quotation, behind it and before it: who speaks in them.

Each gives the people (indices), () for somebody who is not known, None when there is no such clause."""

from typing import Final

from presskit.entities.people import roles
from presskit.entities.people.appearances import Appearance
from presskit.entities.people.roles import noun_at
from presskit.entities.speech.scene import STOPS, Scene, begins, owner, reports, sentence_start, short_stop
from presskit.entities.speech.signatures import DASHES, MARKS, joined
from presskit.entities.speech.standins import stand_for, stand_in
from presskit.entities.words import BREAK

_CLAUSE: Final = 40  # words of a clause behind a quotation
_BEFORE: Final = 60  # … before one
_VERB: Final = 12  # words up to its verb
_ROLE: Final = 14  # words of a role between verb and name
_CALLED: Final = 10  # words between a verb that finds words for something and those words
_ASIDE: Final = 12  # words of an apposition between a name and a colon
_OPENS: Final = 4  # words before a name that opens its sentence


def behind(scene: Scene, opened: int, close: int) -> tuple[int, ...] | None:
    """Speakers of a clause right behind the quotation of words [opened, close): ", said X", "a déclaré X"."""
    words, n = scene.words, len(scene.words)
    start = close
    while start < n and words.texts[start] in ",)":
        start += 1
    if start >= n or words.texts[start] in STOPS or words.texts[start] == BREAK or words.texts[start] in DASHES:
        return None
    end = start
    while end < min(n, start + _CLAUSE) and words.texts[end] != BREAK and words.texts[end] not in MARKS:
        if words.texts[end] in ".!?" and not short_stop(scene, end):
            break
        end += 1
    if words.folds[start] in scene.lex.joins:
        return None  # the sentence goes on: "a salué « … » et a promis « … »"
    first = next((k for k in range(start, end) if k in scene.at), None)
    verb = next((k for k in range(start, min(end, start + _VERB)) if reports(scene, k)), None)
    for phrase in scene.voc.according:
        if tuple(words.folds[start : start + len(phrase)]) == phrase:
            near = first is not None and begins(scene, scene.at[first]) - start <= len(phrase) + 1
            return joined(scene, scene.at[first]) if near and first is not None else ()
    if verb is not None and any(words.folds[k].split("-")[-1] in scene.voc.impersonal for k in range(start, verb + 1)):
        return ()  # "peut-on lire dans le communiqué signé par X"
    if verb is not None and verb < (end if first is None else first):
        if _told_of(scene, start, verb):
            return stand_in(scene, start, verb, opened) if not _copula(scene, start, verb) else None
        if _unknown(scene, verb + 1):
            return ()
        if first is None:
            return stand_in(scene, start, min(end, verb + 7), opened) if not _copula(scene, start, verb) else None
    if first is None:
        return None
    if verb is not None and verb < first and verb - start <= 5:
        begin = min(begins(scene, scene.at[first]), first)  # "martèle la présidente de …, X"
        return joined(scene, scene.at[first]) if begin - verb <= _ROLE else stand_in(scene, start, verb + 4, opened)
    office, apart = begins(scene, scene.at[first]), ".,"  # "soupire, amusée, | la présidente du musée, X"
    if not start < office < first:
        office, apart = first, "."
    lead = [
        k for k in range(start, office) if words.folds[k] not in scene.lex.honorifics and words.texts[k] not in apart
    ]
    closed = words.texts[close - 1] in "»" or words.texts[close - 2] in ",.!?…" or words.texts[close] == ","
    if (
        lead
        and closed
        and words.folds[lead[-1]] not in scene.voc.agents
        and all(words.kinds[k] in "LE" for k in lead)
        and len(lead) <= 4
        and (words.kinds[lead[0]] == "L" or (words.folds[lead[0]][0] == "s" and len(lead) > 1))
        and words.folds[lead[0]] not in scene.lex.openers | scene.lex.joins
    ):
        return joined(scene, scene.at[first])  # a verb by its place: "», sourit X"
    passive = bool(lead) and words.folds[lead[-1]] in scene.voc.agents  # "le prix « … » a été remis par X"
    if lead and not passive and words.folds[lead[0]] in scene.voc.auxiliaries and len(lead) <= 6:
        return joined(scene, scene.at[first])
    late = next((k for k in range(first, end) if reports(scene, k)), None)
    if late is not None and words.texts[close - 2] == "." and words.cap(start):
        opens_next = words.texts[late + 1] in ",:" and words.texts[min(late + 2, n - 1)] in MARKS
        if words.kinds[late + 1] != "P" or opens_next:
            return None  # a sentence of its own: "“….” Goalkeeper X said she was …", "“….” X said, “…”"
    if late is not None and (not lead or all(words.kinds[k] in "CUEL" for k in lead)) and first - start <= 6:
        return joined(scene, scene.at[first])  # "X, role of Org, said"
    return None


def _told_of(scene: Scene, start: int, verb: int) -> bool:
    """The verb has a subject of its own before it that is nobody named: "», the ministry said", "70 % répondent"."""
    words = scene.words
    articles = scene.voc.definite | scene.voc.indefinite
    return any(
        words.kinds[k] == "N" or (words.folds[k] in articles and words.folds[k + 1] not in scene.voc.auxiliaries)
        for k in range(start, verb)
    )


def _unknown(scene: Scene, i: int) -> bool:
    """Word `i` is the name of somebody no layer knows: a capital, then a mark or "who"."""
    words = scene.words
    if words.kinds[i] != "C" or i in scene.at or noun_at(words, i, scene.lex) or words.folds[i] in scene.lex.honorifics:
        return False
    return words.kinds[i + 1] == "P" and words.texts[i + 1] in ",.;)" and words.folds[i] not in scene.lex.topics


def _copula(scene: Scene, start: int, verb: int) -> bool:
    """Another verb stands before the one that reports: "… was the highlight of the day, organisers said"."""
    copulas = roles.vocabulary().copulas
    return any(scene.words.folds[k] in copulas for k in range(start, verb - 1))


def ahead(scene: Scene, before: int) -> tuple[int, ...] | None:
    """Speakers of the clause that ends with word `before` and that the quotation ends or continues."""
    words, voc = scene.words, scene.voc
    start = before
    floor = max(-1, before - _BEFORE)
    while start > floor and words.texts[start] != BREAK and words.texts[start] not in MARKS:
        if words.texts[start] in ".!?" and not short_stop(scene, start):
            break
        start -= 1
    if before <= start:
        return None
    colon = words.texts[before] == ":" or words.texts[before] in DASHES  # "X, role – « … »"
    verbs = [k for k in range(start + 1, before + 1) if reports(scene, k)]
    named = [scene.at[k] for k in range(start + 1, before + 1) if k in scene.at]
    for k in named:
        begin = max(begins(scene, k), start + 1)
        phrases = voc.according | voc.viewpoints
        opening = any(tuple(words.folds[start + 1 : start + 1 + len(p)]) == p for p in phrases if len(p[0]) > 2)
        if opening and begin - start < 8 and k == named[0]:
            return joined(scene, k)
        if any(tuple(words.folds[begin - len(p) : begin]) == p for p in phrases) and words.texts[before] in ",:":
            return joined(scene, k)
    inside = before + 2 < len(words) and words.kinds[before + 2] in "LE" and words.kinds[before] in "LE"
    near = bool(verbs) and (colon or before - verbs[-1] <= (40 if inside else 4))  # "X dit vouloir … « car … »"
    inverted = words.texts[before] == "," and any(
        begins(scene, k) - 1 in verbs and before - scene.people[k].span.end <= _ASIDE for k in named[:1]
    )
    near = near or inverted  # "As for costs, says X, the head of Y, “…”"
    first_of_all = bool(named) and scene.people[named[0]].span.start - start <= 4
    if words.texts[before] == "," and not named and (words.folds[start + 1],) in voc.according:
        return stand_in(scene, start + 2, start + 4, start) if before - start < 40 else None  # "Selon la Cour, « … »"
    if near and not named and words.folds[start + 1] in scene.lex.joins and abs(start + 1 - scene.last_end) <= 1:
        return scene.last  # "… « … » et a promis « … »"
    goes_on = near and words.folds[start + 1] in scene.lex.joins
    if not named and (goes_on or (colon and before == start + 1)) and (who := _over_label(scene, start)) is not None:
        return (who,)  # "X parle d'un « beau projet » et promet que « … »", "X s'est dit « déçu » : « … »"
    for phrase in voc.according | voc.viewpoints:
        k = start + 1 + len(phrase)
        if tuple(words.folds[start + 1 : k]) == phrase and words.folds[k] in voc.tonic and words.texts[before] in ",:":
            return stand_for(scene, k, start + 1) if before == k + 1 else None  # "Pour lui, « … »"
    if not near and named and (caller := _calling(scene, before, start)) is not None:
        subject = [k for k in named if scene.people[k].span.start < caller]
        return (subject[-1],) if subject else None
    beside = bool(named) and (
        scene.people[named[-1]].span.end >= before - 1
        or (
            words.texts[scene.people[named[-1]].span.end] == "," and before - scene.people[named[-1]].span.end <= _ASIDE
        )
    )
    if not near and not (colon and (beside or first_of_all)):
        return (named[-1],) if inside and named and _governed(scene, scene.people[named[-1]], before) else None
    if colon and not verbs and first_of_all and scene.people[named[-1]].span.end < before - 1:
        return joined(scene, named[0])[:1]  # "X, directeur, ne cache pas sa fierté : « … »"
    if verbs and words.folds[verbs[-1] - 1] in scene.voc.pronouns:
        return stand_in(scene, verbs[-1] - 1, verbs[-1], verbs[-1] - 1)  # "a call to X's office, in which he said"
    if named:
        named = [k for k in named if not owner(scene, k)] or named
        subject = [k for k in named if not verbs or scene.people[k].span.start < verbs[-1]] or named
        chosen = subject[-1]
        first = chosen
        while first - 1 in subject and words.folds[scene.people[first].span.start - 1] in scene.lex.joins:
            first -= 1
        return tuple(range(first, chosen + 1))
    found = stand_in(scene, start + 1, before + 1, start)
    return found or (scene.last if verbs and _goes_on(scene, start + 1, before) else ())


def _governed(scene: Scene, one: Appearance, before: int) -> bool:
    """Whether a name, perhaps an aside between commas, and one verb no list knows lead to the words quoted after word
    `before`: "X, for her part, cherishes “a …”"."""
    words, lex = scene.words, scene.lex
    after = one.span.end
    if words.texts[after] == ",":
        after = next((k + 1 for k in range(after + 1, min(after + _ASIDE, before)) if words.texts[k] == ","), before)
    small = (lex.genitives, lex.articles, lex.joins, lex.openers)
    cues = (scene.voc.naming, scene.voc.agents, scene.voc.auxiliaries, roles.vocabulary().copulas)
    alone = after == before and words.kinds[before] == "L"
    return alone and not any(words.folds[before] in several for several in (*small, *cues))


def _over_label(scene: Scene, mark: int) -> int | None:
    """Whom the sentence is about whose quoted words, no speech by themselves, end with the mark at word `mark`."""
    words = scene.words
    if mark < 1 or words.texts[mark] not in MARKS:
        return None
    low = max(0, mark - _CALLED)
    opening = next((k for k in range(mark - 1, low, -1) if words.texts[k] in MARKS), None)
    if opening is None:
        return None
    return next((scene.at[k] for k in range(sentence_start(scene, opening), opening) if k in scene.at), None)


def _goes_on(scene: Scene, start: int, colon: int) -> bool:
    """A clause that has no subject, soon after the last quotation: "Et d'ajouter : « … »"."""
    small = scene.lex.joins | scene.lex.genitives | scene.lex.openers
    words = scene.words
    return (
        scene.last_end >= 0
        and colon - scene.last_end < _BEFORE
        and all(words.kinds[k] in "PE" or words.folds[k] in small or reports(scene, k) for k in range(start, colon))
    )


def _calling(scene: Scene, before: int, start: int) -> int | None:
    """The verb that finds the words quoted after word `before` for something: "X called the deal “…”"."""
    words = scene.words
    if not (before + 2 < len(words) and words.kinds[before + 2] in "LE"):
        return None  # a label: "called “Green Start”"
    low = max(start, before - _CALLED)
    return next((k for k in range(before - 1, low, -1) if words.folds[k] in scene.voc.calling), None)


def closed(scene: Scene, close: int) -> tuple[int, ...]:
    """Who is named by the sentence behind a quotation that says so: "Par ces mots, X a salué …". () for nobody."""
    words = scene.words
    for phrase in scene.voc.closings:
        if tuple(words.folds[close : close + len(phrase)]) == phrase:
            after = close + len(phrase)
            return next(((scene.at[k],) for k in range(after, after + _CALLED) if k in scene.at), ())
    return ()


def told(scene: Scene, before: int) -> tuple[int, ...]:
    """Who spoke, or whom alone it is about, in the sentence right before a quotation that stands alone: "X a dit hier
    … . « … »"; that sentence may end the paragraph before. () for nobody."""
    words = scene.words
    end = before - (words.texts[before] == BREAK)
    if end < 2 or words.texts[end] not in STOPS:
        return ()
    start = sentence_start(scene, end)
    verb = next((k for k in range(start, end) if reports(scene, k)), None)
    named = [scene.at[k] for k in range(start, end) if k in scene.at]
    if verb is not None and (subject := [k for k in named if scene.people[k].span.start < verb]):
        return (subject[-1],)
    alone = len({scene.people[k].name for k in named}) == 1
    return (named[0],) if alone and begins(scene, named[0]) - start <= _OPENS else ()
