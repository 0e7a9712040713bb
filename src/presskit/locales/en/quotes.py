"""English quotations: verbs that report speech and words before a quoted title."""

from presskit.locales.schema.quotes import Quotes

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

_CALLING = """
called calls calling hailed hails hailing deemed deems branded brands labelled labels describing dubbed terming
"""

_AGENTS = """
by of for with from at in on about after among as before between during into over since than through under until within
without
"""

_EPITHETS = """
latter executive official scientist politician lawmaker entrepreneur star champion winner laureate specialist expert
activist
"""

_WOMEN = """
abigail ada adele agnes alexandra alice alicia alison amanda amelia amy angela angelina anita ann anna anne
annette annie april ashley audrey barbara beatrice becky bella bernadette beth bethany betty beverley beverly brenda
bridget brittany camilla carla carly carmen carol caroline carolyn catherine cathy cecilia celia charlotte chelsea
cheryl chloe christina christine cindy claire clara claudia colleen constance courtney crystal cynthia daisy danielle
dawn deborah debra deirdre denise diana diane donna doreen doris dorothy edith eileen elaine eleanor elena elisabeth
eliza elizabeth ella ellen emily emma erica erin esther ethel eva eve evelyn faith felicity fiona florence frances
freya gabrielle gail gemma geraldine gillian gina gladys grace greta hannah harriet heather heidi helen helena holly
hope imogen ingrid irene iris isabel isabella jacqueline jane janet janice jasmine jeanette jennifer jenny
jessica jill joan joanna joanne jodie josephine joyce judith judy julia juliana julie juliet june karen kate katharine
katherine kathleen kathryn kathy katie katrina kayla kelly kimberly kirsten kirsty kristen kristin laura lauren
leah leanne lena lilian lily linda lisa liz lois lorna lorraine louise lucia lucinda lucy lydia lynda lynn
lynne mabel madeleine maggie marcia margaret maria marian marianne marie marilyn marion marjorie martha mary maureen
maxine meghan melanie melinda melissa mercy michelle mildred miriam moira molly monica muriel nadia nancy naomi natalie
natasha nicola nicole nina nora norma olga olive olivia pamela patricia paula pauline penelope penny phoebe phyllis
polly priscilla priya rachel rebecca rhonda rita roberta rosa rosalind rose rosemary ruth sabrina sally samantha sandra
sara sarah savannah selina sharon sheila shirley sienna silvia simone siobhan sonia sophia sophie stacey stella
stephanie sue susan susanna suzanne sylvia tabitha tamara tanya tara teresa tessa theresa tina tracey ursula valerie
vanessa vera veronica victoria violet virginia wendy yolanda yvonne zara zoe
"""

_MEN = """
aaron abdul abraham adam adrian ahmed alan albert alexander alfred alistair allan allen amir andrew andy angus anthony
antonio archie arnold arthur austin barry ben benedict benjamin bernard bert bill bob boris brad bradley brandon brendan
brian bruce bryan byron calvin carl cedric charles chester christian christopher chuck clarence clark clifford clive
clint colin connor craig curtis cyril damian damon daniel darren dave david dean declan dennis derek desmond dirk
dominic donald douglas duncan dustin dwight dylan earl eddie edgar edmund eduardo edward edwin eli elliot elliott emmett
eric ernest ethan eugene evan felix ferdinand fergus frank franklin fred frederick gareth gary gavin geoff geoffrey
george gerald gerard gilbert giles glen glenn gordon graham grant greg gregory guy hamish hans harold harry harvey
hector henry herbert howard hugh hugo iain ian ibrahim isaac ivan jack jacob jake james jared jason jeff jeffrey
jeremy jerome jim joe joel john johnny jonathan jose joseph joshua juan julian justin karl keith ken kenneth kevin kurt
kyle lance larry lawrence lee len leo leon leonard leroy lewis liam lionel lloyd louis luca lucas luis luke
malcolm marcus mario mark martin marvin matt matthew maurice max michael mick miguel mike milton mohammed morris
nathan nathaniel neil nelson niall nicholas nick nigel noel norman oliver omar oscar oswald otto owen patrick paul
pedro percy perry pete peter phil philip phillip quentin ralph randy raymond reginald rene rex ricardo richard rick
rob robert roberto roderick rodney roger roland ron ronald rory ross rowan roy rupert russell ryan sam samuel scott
sean sebastian sergio seth shane shaun sidney simon spencer stanley stephen steve steven stewart stuart ted terence
terrence theodore thomas tim timothy toby todd tom tommy tony travis trevor tristan tyler vernon victor vincent walter
warren wayne wesley wilfred will william winston xavier zachary
"""

DATA = Quotes(
    verbs=frozenset(_VERBS.split()),
    participles=frozenset(_VERBS.split()),
    auxiliaries=frozenset(_AUXILIARIES.split()),
    according=("according to", "in the words of"),
    viewpoints=("for", "as"),
    pronouns=frozenset(_PRONOUNS.split()),
    naming=frozenset(_NAMING.split()),
    calling=frozenset(_CALLING.split()),
    agents=frozenset(_AGENTS.split()),
    definite=frozenset(("the", "its", "their", "his", "her")),
    presiding=frozenset(("chairmanship", "chaired", "presidency", "presided")),
    tonic=frozenset(("him", "her", "them")),
    closings=("with these words", "in these words", "those are the words of", "those were the words of"),
    several=frozenset(),
    heralds=frozenset({"quote", "quotes", "quotation", "comment", "comments", "statement", "from", "by"}),
    that=frozenset({"that"}),
    objects=frozenset(),
    incised=False,
    indefinite=frozenset(("a", "an", "another", "one")),
    complements=frozenset(("of", "for", "at")),
    linking=frozenset(("the", "of", "and", "for", "&")),
    plural=frozenset(("they",)),
    feminine=frozenset(("she", "her")),
    masculine=frozenset(("he", "his", "him")),
    impersonal=frozenset(),
    concerned=frozenset(),
    epithets=frozenset(_EPITHETS.split()),
    ladies=frozenset(("mrs", "ms", "miss", "dame", "baroness", "lady", "madam")),
    gentlemen=frozenset(("mr", "sir", "lord")),
    feminine_endings=("woman",),
    adjective_endings=(),
    women=frozenset(_WOMEN.split()),
    men=frozenset(_MEN.split()),
)
