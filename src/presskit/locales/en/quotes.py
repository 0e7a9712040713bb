"""English quotations: verbs that report speech and words before a quoted title."""

from presskit.locales.schema import Quotes

_VERBS = """
acknowledged acknowledges added adds admitted admits advised advises affirmed affirms agreed agrees announced
announces answered answers argued argues asked asks asserted asserts assured assures believes believed cautioned
cautions claimed claims commented comments concluded concludes conceded confirmed confirms continued continues
declared declares described describes emphasised emphasises emphasized emphasizes enthused enthuses estimated
exclaimed explained explains expressed highlighted highlights hoped hopes indicated indicates insisted insists joked
maintained maintains mentioned mentions mused noted notes observed observes pledged pledges pointed points predicted
predicts promised promises proclaimed quipped recalled recalls reflected reflects remarked remarks reminded repeated
replied replies reported reports responded responds revealed reveals said says stated states stressed stresses
suggested suggests summarised summarized testified thanked thanks told tells thinks thought tweeted underlined
underlines underscored underscores urged urges vowed warned warns welcomed welcomes wrote writes
"""

_AUXILIARIES = """
has have had was were is
"""

_PRONOUNS = """
he she they
"""

_NAMING = """
called named titled entitled dubbed labelled labeled branded themed theme titled label program programme project
plan initiative exhibition book report study film movie album song series event conference symposium seminar
workshop campaign article competition award panel session talk lecture term word words phrase button section
category slogan tagline so-called nicknamed known magazine journal newspaper play novel paper chapter course keynote
roundtable read watch listen download visit click see the
"""

DATA = Quotes(
    verbs=frozenset(_VERBS.split()),
    participles=frozenset(_VERBS.split()),
    auxiliaries=frozenset(_AUXILIARIES.split()),
    according=("according to", "for", "in the words of", "as"),
    pronouns=frozenset(_PRONOUNS.split()),
    naming=frozenset(_NAMING.split()),
)
