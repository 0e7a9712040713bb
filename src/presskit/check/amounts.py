"""`amount.value`, `amount.currency`, `amount.scale`, `percent.value`, `count.value`, `duration.value`.

Within a bead, values that agree are set aside; what is left on both sides of the same kind disagrees. What is left on
one side only is left out by the other version, which is no disagreement about an amount. A value that the other version
states in another bead has moved, and is set aside too.
"""

from collections.abc import Iterator, Sequence

from presskit.check import values
from presskit.check.comparison import Comparison
from presskit.check.pairing import closest
from presskit.model import Finding, Mention, Moment, Money, Percent

KINDS = ("money", "percent", "count", "duration")


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Amounts that the two versions state otherwise in passages that correspond."""
    elsewhere_fr = [m for m in comparison.fr.mentions.mentions if m.type in KINDS]
    elsewhere_en = [m for m in comparison.en.mentions.mentions if m.type in KINDS]
    for fr, en, score in comparison.both():
        left = [m for m in fr.mentions if m.type in KINDS and _stated(m)]
        right = [m for m in en.mentions if m.type in KINDS and _stated(m)]
        left, right = _disagreeing(left, right)
        left = [m for m in left if not any(_agree(m, other) for other in elsewhere_en)]
        right = [m for m in right if not any(_agree(other, m) for other in elsewhere_fr)]
        for kind in KINDS:
            mine = [m for m in left if m.type == kind]
            theirs = [m for m in right if m.type == kind]
            for one, other in closest(mine, theirs, fr, en):
                yield _finding(comparison, one, other, score)


def _stated(mention: Mention) -> bool:
    if isinstance(mention.value, Moment):
        return mention.value.iso is not None
    return bool(values.amounts(mention.value))


def _agree(fr: Mention, en: Mention) -> bool:
    if isinstance(fr.value, Moment) or isinstance(en.value, Moment):
        return isinstance(fr.value, Moment) and isinstance(en.value, Moment) and fr.value.iso == en.value.iso
    return values.same_amount(fr, en)


def _disagreeing(left: Sequence[Mention], right: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
    rest = list(right)
    alone = []
    for mention in left:
        partner = next((other for other in rest if _agree(mention, other)), None)
        if partner:
            rest.remove(partner)
        else:
            alone.append(mention)
    return alone, rest


def _finding(comparison: Comparison, fr: Mention, en: Mention, score: float) -> Finding:
    check, said_fr, said_en = f"{fr.type}.value", values.spoken(fr, "fr"), values.spoken(en, "en")
    french, english = values.spoken(en, "fr"), values.spoken(fr, "en")
    if isinstance(fr.value, Money) and isinstance(en.value, Money):
        check = "amount.value"
        left, right = values.amounts(fr.value), values.amounts(en.value)
        if left == right:
            check = "amount.currency"
        elif values.power_of_ten(left[0], right[0]):
            check = "amount.scale"
    elif isinstance(fr.value, Percent) and isinstance(en.value, Percent):
        check = "percent.value"
    what = {
        "amount.value": ("Le montant diffère", "The amount differs"),
        "amount.currency": ("La monnaie diffère", "The currency differs"),
        "amount.scale": ("L’ordre de grandeur diffère", "The order of magnitude differs"),
        "percent.value": ("Le pourcentage diffère", "The percentage differs"),
        "count.value": ("Le nombre diffère", "The number differs"),
        "duration.value": ("La durée diffère", "The length of time differs"),
    }[check]
    return Finding(
        check=check,
        severity="error",
        message_fr=f"{what[0]} : {said_fr} en français, {french} en anglais.",
        message_en=f"{what[1]}: {english} in French, {said_en} in English.",
        fr=comparison.ref("fr", fr.start, fr.end),
        en=comparison.ref("en", en.start, en.end),
        bead_score=score,
    )
