"""International bodies whose names and initials differ between French and English, whichever way one reads.

A glossary everybody shares: no rule of form says that OTAN is NATO. What is made of words that translate one by one
("Parlement européen") needs no line here.
"""

from functools import cache

_TABLE = """
UE: Union européenne = EU: European Union
ONU: Organisation des Nations unies, Nations unies = UN: United Nations, United Nations Organization
OTAN: Organisation du traité de l'Atlantique nord = NATO: North Atlantic Treaty Organization
OMS: Organisation mondiale de la santé = WHO: World Health Organization, World Health Organisation
OMC: Organisation mondiale du commerce = WTO: World Trade Organization, World Trade Organisation
OIT: Organisation internationale du travail = ILO: International Labour Organization, International Labour Organisation
OIM: Organisation internationale pour les migrations = IOM: International Organization for Migration
OMI: Organisation maritime internationale = IMO: International Maritime Organization
OMM: Organisation météorologique mondiale = WMO: World Meteorological Organization
OMPI: Organisation mondiale de la propriété intellectuelle = WIPO: World Intellectual Property Organization
OACI: Organisation de l'aviation civile internationale = ICAO: International Civil Aviation Organization
OCDE: Organisation de coopération et de développement économiques = OECD: Organisation for Economic Co-operation and
Development, Organization for Economic Cooperation and Development
OEA: Organisation des États américains = OAS: Organization of American States
UA: Union africaine = AU: African Union
UIT: Union internationale des télécommunications = ITU: International Telecommunication Union
UICN: Union internationale pour la conservation de la nature = IUCN: International Union for Conservation of Nature
FMI: Fonds monétaire international = IMF: International Monetary Fund
BCE: Banque centrale européenne = ECB: European Central Bank
BEI: Banque européenne d'investissement = EIB: European Investment Bank
BERD: Banque européenne pour la reconstruction et le développement = EBRD: European Bank for Reconstruction and
Development
BAD: Banque africaine de développement = AfDB: African Development Bank
AIEA: Agence internationale de l'énergie atomique = IAEA: International Atomic Energy Agency
AIE: Agence internationale de l'énergie = IEA: International Energy Agency
ASE: Agence spatiale européenne = ESA: European Space Agency
AEE: Agence européenne pour l'environnement = EEA: European Environment Agency
AELE: Association européenne de libre-échange = EFTA: European Free Trade Association
CICR: Comité international de la Croix-Rouge = ICRC: International Committee of the Red Cross
CIO: Comité international olympique = IOC: International Olympic Committee
CPI: Cour pénale internationale = ICC: International Criminal Court
CIJ: Cour internationale de justice = ICJ: International Court of Justice
CJUE: Cour de justice de l'Union européenne = CJEU: Court of Justice of the European Union, European Court of Justice
CEDH: Cour européenne des droits de l'homme = ECHR: European Court of Human Rights
GIEC: Groupe d'experts intergouvernemental sur l'évolution du climat = IPCC: Intergovernmental Panel on Climate Change
PNUD: Programme des Nations unies pour le développement = UNDP: United Nations Development Programme
PNUE: Programme des Nations unies pour l'environnement = UNEP: United Nations Environment Programme
PAM: Programme alimentaire mondial = WFP: World Food Programme
HCR: Haut-Commissariat des Nations unies pour les réfugiés = UNHCR: United Nations High Commissioner for Refugees
HCDH: Haut-Commissariat des Nations unies aux droits de l'homme = OHCHR: Office of the United Nations High Commissioner
for Human Rights
OPEP: Organisation des pays exportateurs de pétrole = OPEC: Organization of the Petroleum Exporting Countries
"""


@cache
def bodies() -> tuple[tuple[str, ...], ...]:
    """All names of each body, in both languages, as written; its French initials come first."""
    rows = []
    for line in _TABLE.strip().splitlines():
        if "=" in line:
            rows.append(line)
        else:
            rows[-1] += f" {line}"
    return tuple(tuple(_names(row)) for row in rows)


def _names(row: str) -> list[str]:
    found = []
    for half in row.split("="):
        initials, _, full = half.partition(":")
        found += [initials.strip(), *(name.strip() for name in full.split(","))]
    return found
