"""Which keys of roles may mean one office: no two languages cut offices alike.

A key (`locales/*/offices.py`) stands for the office that a wording most often means. "Director" is a « directeur », the
« administrateur » of a board, or whoever is in charge; a « président » presides, chairs, or is the president.
"""

# Each line: keys of which either may translate the other.
_GROUPS = """
ceo managing-director executive-director general-manager chief-administrator general-delegate director-general
director chef head manager leader head-of-service executive team-leader project-leader officer supervisor
director ceo managing-director executive-director deputy-director co-director country-director regional-director
project-manager project-leader programme-manager head manager leader project-director officer coordinator
head-of-state president chair chair-holder chairman-of-the-management-board bar-president holder speaker
chairman-of-the-management-board ceo managing-director
professor associate-professor assistant-professor lecturer researcher emeritus-professor reader fellow teacher
chair-holder professor holder
researcher scientist research-fellow research-director investigator principal-investigator research-associate
postdoc researcher research-fellow fellow
member representative delegate officer contributor maintainer developer volunteer
minister minister-of-state minister-delegate secretary under-secretary junior-minister
coordinator manager head organiser leader
press-officer communications-director spokesperson press-secretary press-office communications-officer attache head
deputy deputy-mayor deputy-mp member-of-parliament mep
deputy-mp member-of-parliament mep
deputy-mayor vice-mayor councillor deputy
founder co-founder creator
president ceo managing-director
manager managing-director
principal director head head-teacher president
author writer novelist
artist painter sculptor designer
expert specialist analyst consultant adviser
chief-scientist scientific-director
board-member director trustee administrator member governor
co-president president chair
deputy-ceo deputy-director deputy-general-manager vice-president
deputy-director associate-director assistant-director vice-president vice-dean
vice-president deputy-president vice-chair
chief-of-staff director head-of-office
high-commissioner commissioner
general-delegate delegate executive-director ceo director
secretary-general executive-director executive-secretary
secretary-general permanent-secretary executive-secretary
hr-director chief-people-officer head director
cto technical-director chief-technology-officer director
cio director head
cfo director finance-director
coo director
sales-director director head commercial-director vice-president
communications-director communications-head director head vice-president
research-director director head
scientific-director director head
artistic-director director head creative-director
music-director director conductor
medical-director director physician chief-medical-officer
marketing-director cmo director head
coach head-coach manager
curator director commissioner
curator conservator keeper
councillor adviser counsellor counsel state-councillor
registrar clerk secretary
assistant-deputy-minister deputy-minister
inspector inspector-general auditor controller
ombudsman mediator defender
patron sponsor ambassador
host speaker moderator
student doctoral-student pupil
doctoral-student researcher postdoc
physician doctor specialist
lawyer counsel attorney partner
prosecutor attorney-general attorney
engineer developer
developer maintainer programmer
chancellor rector president
rector president vice-chancellor chancellor provost
vice-rector vice-president pro-vice-chancellor deputy-vice-chancellor
dean director head
prefect governor commissioner
prime-minister first-minister
managing-partner partner managing-director
entrepreneur founder executive
executive head ceo manager director officer
activist campaigner volunteer
laureate fellow
actor comedian
filmmaker director-film director
stage-director director
publisher editor
editor-in-chief editor director
restaurateur chef
commander colonel captain
"""
_ALIKE = tuple(frozenset(line.split()) for line in _GROUPS.strip().splitlines())

# « responsable », « chef (de la direction) »: whoever is in charge
_IN_CHARGE = frozenset(
    ("ceo", "managing-director", "executive-director", "director", "maintainer", "coordinator", "chair", "president",
     "curator", "editor", "organiser", "officer")
)  # fmt: skip
VAGUE = frozenset(("head", "member", "officer", "representative", "expert", "leader", "executive"))  # of many offices


def alike(one: str, other: str) -> bool:
    """May two keys of roles mean the same office?"""
    if "head" in (one, other):
        rest = other if one == "head" else one
        if rest in _IN_CHARGE or "manager" in rest or "leader" in rest:
            return True
    return one == other or any(one in group and other in group for group in _ALIKE)
