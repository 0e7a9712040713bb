"""French names of places and of the people who live there."""

from presskit.locales.schema.places import Places

_DEMONYMS = """
crie=CA cris=CA innue=CA innus=CA inuite=CA inuits=CA huronne-wendat=CA atikamekw=CA anichinabée=CA micmaque=CA
mohawk=CA naskapie=CA abénaquise=CA
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
amerique_du_nord=north-america amerique_du_sud=south-america grande-bretagne=GB tchequie=CZ republique_tcheque=CZ
hollande=NL vietnam=VN birmanie=MM
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

_PLACING = """
à en vers
"""

_TOWNS = """
ville maire commune région département préfecture habitants rivière fleuve lac village district province canton
arrondissement quartier wilaya gouvernorat république royaume île îles vallée oblast sous-préfecture
"""

DATA = Places(
    places=tuple(
        (w.replace('"', "").replace("_", " "), k) for w, _, k in (p.partition("=") for p in _PLACES.split() if "=" in p)
    ),
    demonyms=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _DEMONYMS.split())),
    placing=frozenset(_PLACING.split()),
    towns=frozenset(_TOWNS.split()),
    streets=frozenset(("rue", "avenue", "boulevard", "quai", "impasse", "allee", "chemin", "faubourg")),
    street_links=frozenset(("de", "du", "des", "la")),
    peoples=frozenset(("des", "les", "aux", "ces")),
    regions=frozenset(),
    parties=frozenset(),
    inhabitants=(),
    placed=(),
)  # fmt: skip
