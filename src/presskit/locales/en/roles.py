"""English role nouns with the key they share with French."""

from presskit.locales.schema.roles import Roles

_NOUNS = """
sergeant = sergeant; constable = police-officer; chief_inspector = inspector; detective = inspector;
brigadier = general; commodore = admiral; corporal = sergeant; fundraiser = fundraiser; chief_fire_officer = fire-chief;
technician = technician; pro-rector = vice-rector; pro-chancellor pro_chancellor = vice-chancellor;
pro_vice-chancellor pro-vice_chancellor = pro-vice-chancellor; candidate = candidate;
inspector-general inspector_general = inspector;
solicitor_general = attorney-general; chief_whip = whip; clinical_lead = head; project_lead = project-leader;
city_manager town_manager = manager; custodian = curator; bursar = treasurer; matron = head-nurse;
consultant_surgeon = surgeon; chief_constable = police-chief;
veteran = expert; crown_prince crown_princess = prince; permanent_secretary principal_secretary = permanent-secretary;
chief_minister = prime-minister;
president = president; co-president = co-president; vice-president vice_president vp svp evp = vice-president; chair
chairman chairwoman chairperson = president; co-chair co-chairman = co-president; vice-chair vice_chair
vice-chairman = vice-president; deputy_chair = vice-president; ceo chief_executive chief_executive_officer = ceo;
co-ceo = ceo; deputy_ceo = deputy-ceo; president_and_ceo = ceo; chairman_and_ceo = ceo; chairwoman_and_ceo = ceo;
chair_and_ceo = ceo; managing_director = managing-director; general_manager = general-manager; executive_director =
executive-director; director_general director-general = ceo; deputy_director_general deputy_director-general =
deputy-ceo; director directors = director; co-director = co-director; deputy_director = deputy-director;
associate_director = associate-director; assistant_director = assistant-director; cfo chief_financial_officer
finance_director = cfo; cto chief_technology_officer chief_technical_officer = cto; coo chief_operating_officer =
coo; cmo chief_marketing_officer = cmo; cio chief_information_officer = cio; chro = hr-director;
chief_innovation_officer = chief-innovation-officer; chief_scientific_officer chief_scientist = chief-scientist;
officer = officer; scientific_director = scientific-director; artistic_director = artistic-director; sales_director
= sales-director; medical_director = medical-director; sporting_director = sports-director; research_director =
research-director; creative_director = creative-director; communications_director = communications-director; head =
head; heads = head; lead = head; leader = leader; team_leader = team-leader; chief = head; manager = manager;
project_manager = project-manager; administrator = administrator; founder = founder; co-founder cofounder =
co-founder; owner = owner; executive = executive; coordinator co-ordinator = coordinator; delegate = delegate;
secretary = secretary; secretary-general secretary_general general_secretary = secretary-general; secretary_of_state
= minister; permanent_secretary = permanent-secretary; undersecretary under-secretary under_secretary =
under-secretary; treasurer = treasurer; minister = minister; minister_delegate = minister-delegate;
minister_of_state = minister-of-state; prime_minister = prime-minister; deputy_prime_minister =
deputy-prime-minister; premier = prime-minister; ambassador = ambassador; consul consul-general = consul;
high_commissioner = high-commissioner; commissioner = commissioner; european_commissioner = european-commissioner;
prefect = prefect; mayor = mayor; deputy_mayor = deputy-mayor; deputy = deputy; mp = deputy-mp; member_of_parliament
= deputy-mp; congressman congresswoman = deputy-mp; senator = senator; mep = mep; councillor councilor = councillor;
adviser advisor = adviser; counsel = counsel; special_adviser special_advisor = special-adviser; governor =
governor; deputy_governor = deputy-governor; chancellor = chancellor; vice-chancellor vice_chancellor =
vice-chancellor; pro-vice-chancellor = pro-vice-chancellor; provost = provost; rector = rector; vice-rector =
vice-rector; dean = dean; vice-dean associate_dean = vice-dean; principal = principal; headteacher headmaster
headmistress = head-teacher; professor = professor; associate_professor = associate-professor;
assistant_professor = assistant-professor; emeritus_professor professor_emeritus professor_emerita =
emeritus-professor; lecturer senior_lecturer = lecturer; reader = reader; teacher = teacher; fellow = fellow;
research_fellow = research-fellow; researcher = researcher; doctoral_student doctoral_candidate doctoral_researcher
phd_researcher graduate_student = doctoral-student; phd_student phd_candidate = doctoral-student; postdoc
postdoctoral_researcher postdoctoral_fellow postdoctoral_scholar postdoctoral_research_fellow = postdoc; engineer =
engineer; scientist = scientist; physician = physician; doctor = physician; surgeon = surgeon; cardiologist =
cardiologist; neurologist = neurologist; oncologist = oncologist; paediatrician pediatrician = paediatrician; nurse
= nurse; pharmacist = pharmacist; astronomer = astronomer; astrophysicist = astrophysicist; physicist = physicist;
chemist = chemist; biologist = biologist; historian = historian; economist = economist; chief_economist =
chief-economist; mathematician = mathematician; sociologist = sociologist; climatologist = climatologist;
archaeologist archeologist = archaeologist; philosopher = philosopher; lawyer attorney solicitor barrister = lawyer;
attorney_general = attorney-general; notary = notary; judge = judge; prosecutor = prosecutor; astronaut = astronaut;
curator = curator; architect = architect; artist = artist; author = author; writer = writer; filmmaker =
director-film; stage_director = stage-director; journalist reporter = journalist; editor-in-chief editor_in_chief =
editor-in-chief; editor = editor; producer = producer; actor actress = actor; musician = musician; composer =
composer; choreographer = choreographer; photographer = photographer; conductor = conductor; spokesperson spokesman
spokeswoman = spokesperson; press_officer = press-officer; press_secretary = press-secretary; attaché = attache;
partner = partner; managing_partner general_partner = managing-partner; investor = investor; entrepreneur =
entrepreneur; analyst = analyst; consultant = consultant; expert = expert; member = member; representative =
representative; special_representative = special-representative; special_envoy = special-envoy; envoy =
special-envoy; rapporteur = rapporteur; laureate = laureate; winner = laureate; volunteer = volunteer; activist
campaigner = activist; farmer = farmer; winegrower winemaker = winegrower; coach = coach; head_coach = head-coach;
captain = captain; champion = champion; olympic_champion = olympic-champion; olympian paralympian = olympian;
pulmonologist = pulmonologist; dermatologist = dermatologist; urologist = urologist; radiologist = radiologist;
gynecologist gynaecologist = gynecologist; hematologist haematologist = hematologist; nephrologist = nephrologist;
rheumatologist = rheumatologist; neurosurgeon = neurosurgeon; endocrinologist = endocrinologist; neuroscientist =
neuroscientist; paleontologist palaeontologist = paleontologist; entomologist = entomologist; botanist = botanist;
toxicologist = toxicologist; alumnus alumna = alumnus; lieutenant_governor = lieutenant-governor; chief_justice =
chief-justice; medallist medalist = medallist; goalkeeper = player; midfielder defender striker forward = player;
rower swimmer sprinter cyclist = athlete; first_author lead_author senior_author co-author corresponding_author =
author; player = player; athlete = athlete; skipper = skipper; general = general; admiral = admiral; colonel =
colonel; lieutenant = lieutenant; commander = commander; chief_of_staff = chief-of-staff; inspector = inspector;
controller comptroller = controller; ombudsman = ombudsman; mediator = mediator; trustee = board-member;
board_member = board-member; bishop = bishop; archbishop = archbishop; pope = pope; imam = imam; rabbi = rabbi; king
= king; queen = queen; prince princess = prince; holder = holder; chair_holder chairholder = chair-holder; student =
student; host = host; presenter = host; trainer = trainer; developer = developer; patron = patron; organiser
organizer = organiser; assistant = assistant; librarian = librarian; archivist = archivist; maintainer = maintainer;
specialist = specialist; strategist = strategist; designer = designer; programmer = developer; superintendent =
superintendent; registrar = registrar; warden = warden; geologist = geologist; ecologist = ecologist; veterinarian
vet = vet; midwife = midwife; psychologist = psychologist; psychiatrist = psychiatrist; epidemiologist =
epidemiologist; virologist = virologist; hydrologist = hydrologist; oceanographer = oceanographer; glaciologist =
glaciologist; technologist = technologist; negotiator = negotiator; investigator = investigator;
principal_investigator = principal-investigator; sheriff = sheriff; speaker = speaker; majority_leader =
majority-leader; contributor = contributor; lord_mayor = mayor; novelist = novelist; poet = poet; singer = singer;
painter = painter; sculptor = sculptor; art_historian = art-historian; publisher = publisher; bookseller =
bookseller; film_director = director-film; dancer = dancer; concertmaster = concertmaster; cellist = cellist;
violist = violist; flautist flutist = flautist; organist = organist; soprano mezzo-soprano contralto tenor baritone =
singer; pianist = pianist; violinist = violinist; chef = chef;
pilot = pilot; sailor = sailor; boss = head; shareholder = shareholder; chair_of_the_board chairman_of_the_board
chairwoman_of_the_board = chair; moderator = moderator; panellist panelist = speaker; comedian = comedian;
statistician = statistician; computer_scientist = computer-scientist; linguist = linguist; geographer = geographer;
anthropologist = anthropologist; political_scientist = political-scientist; biochemist = biochemist; geneticist =
geneticist; immunologist = immunologist; microbiologist = microbiologist; agronomist = agronomist; planner =
planner; landscape_architect = landscape-architect; firefighter = firefighter; police_officer = police-officer;
unionist = unionist; lawmaker = member-of-parliament; deputy_minister = deputy-minister; first_minister =
first-minister; foreign_secretary home_secretary = minister; chief_people_officer = hr-director;
chief_strategy_officer = chief-strategy-officer; chief_product_officer = chief-product-officer;
chief_medical_officer = medical-director; chief_of_police = police-chief; fire_chief = fire-chief; country_director
= country-director; program_manager programme_manager = programme-manager; regional_director = regional-director;
marketing_director = marketing-director; technical_director = cto; festival_director = festival-director;
music_director = music-director; chief_curator = curator; keeper = curator; illustrator = illustrator; blogger =
blogger; broadcaster = broadcaster; release_manager = release-manager; project_leader = project-leader;
nobel_laureate nobel_prize_winner = laureate; bassist = musician; drummer = musician; songwriter = songwriter;
paramedic = paramedic; gardener = gardener; instructor = teacher; apprentice = apprentice;
cao = chief-accounting-officer; evangelist = evangelist; whip = whip; graduate = graduate;
congressperson congressmember = deputy-mp; assemblyman assemblywoman assemblymember = deputy-mp; alderman alderwoman =
councillor; councilman councilwoman councilmember council_member = councillor; cabinet_member = cabinet-member;
county_executive = county-executive; vice-principal = vice-principal; benefactor = patron; philanthropist = patron;
conservator = conservator; auditor = auditor; broker = broker; buyer = buyer; clerk = clerk;
ranger = ranger; officer-in-charge = officer; state's_attorney district_attorney = attorney;
chief_judge = judge; press_office media_relations media_office communications_office office_of_communications
corporate_communications investor_relations public_affairs media_enquiries press_contact = press-office; usher =
usher; president-elect =
president; vice-chairwoman = vice-president; co-lead = head; co-chairman = co-president;
deputy_chief_executive deputy_chief_executive_officer = deputy-ceo; executive_vice_president executive_vice-president
senior_vice_president senior_vice-president = vice-president; general_delegate delegate_general = general-delegate;
general_administrator = chief-administrator; federal_councillor federal_councilor = minister; state_councillor =
state-councillor; member_of_the_european_parliament = mep; head_nurse = head-nurse; chief_physician = medical-director;
chair_of_the_supervisory_board chairman_of_the_supervisory_board chairwoman_of_the_supervisory_board = chair
"""


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
university institute society consortium agency
"""

_DEGREES = """
jr sr ii iii ph.d ph phd md m.d mba obe mbe cbe frs esq msc
p.e pe p.eng peng rn r.n dds d.d.s dvm cpa cfa frcs frcp frsc facs mph m.p.h mpa mpp m.s m.a m.ed ed.d edd dphil d.phil
llb ll.b jd j.d k.c qc q.c dbe kbe kcmg cmg cvo ch mp msp tsgt fca acii ceng chartered mla mpp mna sc.d scd pharmd
"""

_MONTHS = """
january february march april may june july august september october november december
"""

DATA = Roles(
    nouns=_pairs(_NOUNS),
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
    headed=frozenset(("press",)),
    chief=frozenset(("chief", "co-chief")),
    officer=frozenset(("officer",)),
    homographs=frozenset(),
)
