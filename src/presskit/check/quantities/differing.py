"""How it is said that a value or a figure differs between two versions, and how grave it is."""

from presskit.check.comparison import SIDES, Comparison, Span, quoted
from presskit.check.figures import near
from presskit.check.quantities import values
from presskit.model import Finding, Mention, Money, Percent, Severity

_WHAT = {
    "amount.value": ("Le montant diffère", "The amount differs"),
    "amount.currency": ("La monnaie diffère", "The currency differs"),
    "amount.scale": ("L’ordre de grandeur diffère", "The order of magnitude differs"),
    "percent.value": ("Le pourcentage diffère", "The percentage differs"),
    "count.value": ("Le nombre diffère", "The number differs"),
    "duration.value": ("La durée diffère", "The length of time differs"),
}


def values_differ(comparison: Comparison, fr: Mention, en: Mention, score: float) -> Finding:
    """The finding of two values of one sort, as grave as their difference is sure."""
    check = f"{fr.type}.value"
    severity: Severity = "error"
    if isinstance(fr.value, Money) and isinstance(en.value, Money):
        check = "amount.value"
        left, right = values.amounts(fr.value), values.amounts(en.value)
        if left == right:
            check = "amount.currency"
        elif len(left) == len(right) and all(values.power_of_ten(a, b) for a, b in zip(left, right, strict=True)):
            check = "amount.scale"
    elif isinstance(fr.value, Percent) and isinstance(en.value, Percent):
        if values.amounts(fr.value) == values.amounts(en.value):
            severity = "warning"  # points against percent: worth a look, but press language mixes them
    elif values.roughly(fr.value, en.value):
        severity = "info"  # "plus de 14 500", "nearly 15,000"
    elif not near(_figures(fr), _figures(en)):
        severity = "warning"
    what = _WHAT[check]
    said = {lang: (values.spoken(fr, lang, "fr"), values.spoken(en, lang, "en")) for lang in SIDES}
    if said["fr"][0] == said["fr"][1]:  # the same number of other units
        said = dict.fromkeys(SIDES, (quoted(fr.text, "fr"), quoted(en.text, "en")))
    return comparison.finding(
        check,
        severity,
        (
            f"{what[0]} : {said['fr'][0]} en français, {said['fr'][1]} en anglais.",
            f"{what[1]}: {said['en'][0]} in French, {said['en'][1]} in English.",
        ),
        fr=(fr.start, fr.end),
        en=(en.start, en.end),
        score=score,
    )


def _figures(mention: Mention) -> str:
    """What is compared with the eye: the number of a value, else its words."""
    return " ".join(f"{n:f}" for n in values.amounts(mention.value)) or mention.text


def figures_differ(comparison: Comparison, fr: Span, en: Span, said_fr: str, said_en: str, score: float) -> Finding:
    """The finding of two figures that are no recognised amounts."""
    return comparison.finding(
        "number.value",
        "warning",
        (
            f"Le chiffre diffère : {quoted(said_fr, 'fr')} en français, {quoted(said_en, 'en')} en anglais.",
            f"The figure differs: {quoted(said_fr, 'fr')} in French, {quoted(said_en, 'en')} in English.",
        ),
        fr=fr,
        en=en,
        score=score,
    )
