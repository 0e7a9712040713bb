"""Words the checks look for: English."""

from presskit.locales.schema.checks import Checks

_FUNCTION = """
the this that these those its his her their our your my and so nor which who whom whose what where when while in at
under with without for by from to into onto between since during before after against among of about through is are
was were be been being has have had having will would shall should can could may might does did not no he she it they
we you him them then than also very more most such here all some each both how because until within upon
"""
_PRIVATIVES = """
un non non- no not nor without only lack miss missing fail free refus prevent avoid zero few hardly rare except
instead stop remov unab unau unpr unne unso unre unus unli unkn uncl uncer inab inca insuf inva inac inde imposs
imprac anti- rather bare barely less yet drop ban block deny denies denied end ceas quit lost loss lose losing abandon
exclu ignor differ out beyond break brok unless otherwise disab little unap unch unex unin unfa unfi unfo unwi unco unus
"""
_AUXILIARIES = """
do does did is are was were has have had will would wo need be been am ai
"""
_CLITICS = """
yet always also been be being have has had to currently still already ever even
"""
_CAN = "can could may might"
_MUST = "must should shall"
_MONTHS = "January February March April May June July August September October November December"

DATA = Checks(
    function_words=frozenset(_FUNCTION.split()),
    negations=frozenset(("not", "no", "never", "nor", "neither", "cannot", "none", "nothing", "nobody")),
    privatives=tuple(_PRIVATIVES.split()),
    negative_prefixes=("un", "non", "dis"),
    undone=("forget", "fail", "hesitat", "neglect", "miss", "stop", "omit", "prevent", "wait"),
    limits=frozenset(("before", "until", "till", "since")),
    broad_offices=frozenset(("agent", "fellow", "associate", "lead")),
    translator_notes=(
        "translator's note",
        "translators' note",
        "note of the translator",
        "note by the translator",
        "(translated",
        "translated from",
        "machine translation",
        "translation into english",
    ),
    auxiliaries=frozenset(_AUXILIARIES.split()),
    clitics=frozenset(_CLITICS.split()),
    modals=dict.fromkeys(_CAN.split(), "can") | dict.fromkeys(_MUST.split(), "must"),
    requests=frozenset(("please", "but", "and", "so", "then")),
    restrictions=frozenset(("only", "just", "merely", "least", "unlike", "to", "mention", "surprisingly")),
    rising=frozenset(("increas", "rise", "rose", "rising", "grew", "grow", "up", "climb", "jump")),
    falling=frozenset(("decreas", "fall", "fell", "declin", "drop", "down", "reduc", "shrank")),
    deniers=frozenset(("not", "never")),
    lone_denials=frozenset(("never",)),
    glued_denials={"cannot": "can", "can't": "can"},
    denying_endings=("n't", "n’t"),
    ordering=frozenset(("do",)),
    nevers=frozenset(("never",)),
    first=frozenset(("first",)),
    alternatives=frozenset(("or",)),
    asking=frozenset(("if", "whether")),
    months=tuple(_MONTHS.split()),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    first_day="1",
    hours=":",
    quarter="Q",
)
