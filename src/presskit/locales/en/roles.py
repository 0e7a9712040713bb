"""What stands in English around the roles and titles of people; the nouns themselves are in `offices.py`."""

from presskit.locales.en.offices import NOUNS
from presskit.locales.schema.roles import Roles


def _pairs(table: str) -> tuple[tuple[str, str], ...]:
    rows = (row.partition("=") for row in " ".join(table.split()).split(";"))
    return tuple((form.replace("_", " "), key.strip()) for forms, _, key in rows for form in forms.split())


_BEFORE = """
grand
independent lead charter inaugural corporate investor media external internal acting assistant associate chief co
deputy distinguished emeritus executive ex first former founding full general global group honorary incoming interim
joint junior lead managing national new newly non-executive outgoing permanent principal regional scientific senior
shadow special then tenured visiting vice world european french british german italian american belgian swiss
canadian spanish dutch irish australian indian japanese chinese clinical medical technical research artistic
creative commercial financial marketing sales product innovation ai data digital communications communication policy
programme program project operations operating technology information security people human resources scientific
legal strategy sustainability two-time three-time four-time five-time six-time revenue regional performance
postdoctoral growth customer brand content diversity privacy compliance quality supply learning audience digital
current longtime veteran royal adjunct independent parliamentary press public affairs investment portfolio olympic
paralympic software lead chief government country area head science education health environment energy climate
engineering business development existing retired lifelong sitting serving award-winning visual sound guest invited
resident first-ever all-time liberal labor labour conservative green
"""

_AFTER = """
emeritus emerita elect designate general delegate in-chief
"""

_AT = """
at with from
"""

_FIELD = """
responsible for in on to
"""

_TITLES = """
gov=governor sen=senator sens=senator rep=deputy-mp reps=deputy-mp cllr=councillor cllrs=councillor
amb=ambassador adm=admiral gen=general col=colonel capt=captain cmdr=commander lt=lieutenant maj=major sgt=sergeant
atty=attorney supt=superintendent assemblyman=deputy-mp assemblywoman=deputy-mp assemblymember=deputy-mp
"""

_ACADEMIC = """
professor associate-professor assistant-professor emeritus-professor lecturer reader fellow research-fellow
researcher postdoc doctoral-student chair-holder historian scientist
"""

_ORGANS = """
board supervisory management governing steering committee council department division team unit panel jury advisory
executive scientific chair directorate faculty
"""

_TERRITORIAL = """
mayor deputy-mayor ambassador consul prefect senator deputy-mp mep governor prime-minister king queen prince pope
bishop archbishop councillor high-commissioner sheriff candidate
"""

_CABINET = """
minister minister-delegate minister-of-state prime-minister deputy-prime-minister commissioner european-commissioner
secretary
"""

_ASIDE = """
also our then his her currently formerly previously now newly recently appointed both all
"""

_COPULAS = """
is was be becomes became appointed named elected promoted joins joined serves served serving
confirmed chosen selected hired re-elected reelected reappointed re-appointed nominated works worked remains remained
recruited elevated tapped
"""

_AROUND = """
has been have had most recently also formerly previously now will who as to the new its their an a currently today now
"""

_APPOINTS = """
appointment promotion election hiring arrival
appoints appoint appointed appointing names named naming elects elected electing welcomes welcomed promotes promoted
promoting hires hired recruits recruited recruiting selects selected selecting elevates elevated elevating chooses chose
picks picked taps tapped confirms confirmed reappoints reappointed re-elected
"""

_WHOLE = """
company group firm house organisation organization festival foundation association museum club federation school
university institute society consortium agency trust charity hospital college orchestra union bank
"""

_DEGREES = """
jr sr ii iii ph.d ph phd md m.d mba obe mbe cbe frs esq msc
p.e pe p.eng peng rn r.n dds d.d.s dvm cpa cfa frcs frcp frsc facs mph m.p.h mpa mpp m.s m.a m.ed ed.d edd dphil d.phil
llb ll.b jd j.d k.c qc q.c dbe kbe kcmg cmg cvo ch mp msp tsgt fca acii ceng chartered mla mpp mna sc.d scd pharmd dl jp
"""

_MONTHS = """
january february march april may june july august september october november december
"""

DATA = Roles(
    nouns=_pairs(NOUNS),
    before=frozenset(_BEFORE.split()),
    after=frozenset(_AFTER.split()),
    of=frozenset(("of",)),
    at=frozenset(_AT.split()),
    field=frozenset(_FIELD.split()),
    titles=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _TITLES.split())),
    academic=frozenset(_ACADEMIC.split()),
    organs=frozenset(_ORGANS.split()),
    by=frozenset(("by",)),
    kin=frozenset(
        [
            "wife",
            "husband",
            "spouse",
            "partner",
            "son",
            "daughter",
            "brother",
            "sister",
            "widow",
            "widower",
            "mother",
            "father",
        ]
    ),
    leading=(
        ("at", "the", "helm"),
        ("who", "chairs"),
        ("who", "heads"),
        ("who", "leads"),
        ("who", "runs"),
        ("who", "directs"),
        ("who", "presides", "over"),
    ),
    helms=(),
    taking=frozenset(),
    possessive=frozenset(("its",)),
    represented=frozenset(("represented",)),
    whose=frozenset(),
    assemblies=frozenset(),
    aside=frozenset(_ASIDE.split()),
    copulas=frozenset(_COPULAS.split()),
    around=frozenset(_AROUND.split()),
    appoints=frozenset(_APPOINTS.split()),
    whole=frozenset(_WHOLE.split()),
    degrees=frozenset(_DEGREES.split()),
    territorial=frozenset(_TERRITORIAL.split()),
    cabinet=frozenset(_CABINET.split()),
    one=frozenset(("a", "an", "its", "their")),
    who=frozenset(("who",)),
    standing=frozenset(("representing",)),
    posts=frozenset(("post", "role", "position", "office", "job")),
    capacity=frozenset(("as",)),
    capacities=(),
    related=frozenset(),
    inner=frozenset(("directors", "trustees", "governors")),
    fresh=frozenset(("new", "newly", "appointed", "elected")),
    sorts=(),
    sciences=("logy", "neering", "istry", "omics", "metry", "graphy"),
    abstracts=("tion", "sion", "ment", "ance", "ence", "ship", "ness", "ity", "ics", "ing"),
    founding=frozenset(
        ("ceo", "founder", "co-founder", "president", "owner", "partner", "managing-director", "chair", "member")
    ),
    taught=frozenset(("of", "in")),
    organs_of=frozenset(("of",)),
    professors=("professor",),
    states=frozenset(("state", "u.s", "us")),
    ministers=frozenset(("minister", "ministers", "secretary")),
    deputed=frozenset(),
    charged=frozenset(),
    inside=frozenset(),
    into=frozenset(("in",)),
    employed=frozenset(("at",)),
    relations=frozenset(),
    dating=frozenset(_MONTHS.split()),
    years=frozenset(),
    professions=("ologist",),
    headed=frozenset(("press",)),
    chief=frozenset(("chief", "co-chief")),
    officer=frozenset(("officer",)),
    homographs=frozenset(),
)
