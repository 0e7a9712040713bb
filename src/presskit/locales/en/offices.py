"""English role nouns: forms with the key both languages share, "form form = key"; "_" stands for a space."""

NOUNS = """
inspector_general_of_police inspector-general_of_police commissioner_of_police igp = police-chief;
theorist = theorist; supervisor = supervisor;
portfolio_holder = cabinet-member; selectman = councillor; critic film_critic = critic;
screenwriter = screenwriter; playwright = playwright; dentist =
dentist; physiotherapist = physiotherapist; nutritionist dietitian = nutritionist; therapist = therapist; pastor vicar =
pastor; chaplain = chaplain; priest = priest; forester = forester; seismologist = seismologist; volcanologist =
volcanologist; meteorologist = meteorologist; cosmologist = cosmologist; planetary_scientist data_scientist = scientist;
criminologist = criminologist; demographer = demographer; musicologist = musicologist; educator = educator; scholar =
scholar; convener convenor = convener; cellist guitarist saxophonist percussionist organist = musician; cartoonist =
cartoonist; columnist = columnist; correspondent = correspondent; commentator = commentator; footballer = player;
gymnast = athlete; referee umpire = referee; co-director = co-director; co-investigator = investigator; litigator =
lawyer; actuary = actuary; surveyor = surveyor; hydrogeologist = hydrogeologist; ornithologist = ornithologist;
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
unionist = unionist; lawmaker = member-of-parliament; deputy_minister = deputy-minister; assistant_deputy_minister =
assistant-deputy-minister; first_minister =
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
