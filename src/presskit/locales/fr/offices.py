"""French role nouns: forms with the key both languages share, "form form = key"; "_" stands for a space."""

# masculine, feminine and epicene forms; a key stands for the office, not for its wording
NOUNS = """
président présidente = president; coprésident coprésidente co-président co-présidente = co-president; vice-président
vice-présidente = vice-president; président-directeur_général présidente-directrice_générale pdg p-dg pdg. = ceo;
président_directeur_général présidente_directrice_générale = ceo; directeur_général directrice_générale dg = ceo;
directeur_général_délégué directrice_générale_déléguée = deputy-ceo; directeur_général_adjoint
directrice_générale_adjointe dga = deputy-ceo; directeur_exécutif directrice_exécutive = executive-director;
directeur directrice = director; codirecteur codirectrice co-directeur co-directrice = co-director; sous-directeur
sous-directrice directeur_adjoint directrice_adjointe = deputy-director; directeur_financier directrice_financière =
cfo; directeur_technique directrice_technique = cto; directeur_des_opérations directrice_des_opérations = coo;
directeur_scientifique directrice_scientifique = scientific-director; directeur_artistique directrice_artistique =
artistic-director; directeur_commercial directrice_commerciale = sales-director; directeur_médical
directrice_médicale = medical-director; directeur_sportif directrice_sportive = sports-director;
directeur_de_recherche directrice_de_recherche = research-director; directeur_des_ressources_humaines
directrice_des_ressources_humaines drh = hr-director; directeur_de_la_communication directrice_de_la_communication =
communications-director; gérant gérante = manager; administrateur administratrice = board-member;
administrateur_général administratrice_générale = chief-administrator; administrateur_délégué
administratrice_déléguée = ceo; fondateur fondatrice = founder; cofondateur cofondatrice co-fondateur co-fondatrice
= co-founder; dirigeant dirigeante = executive; chef cheffe = head; chef_d'équipe cheffe_d'équipe = team-leader;
chef_de_projet cheffe_de_projet = project-manager; chef_de_service cheffe_de_service = head-of-service;
chef_d'orchestre cheffe_d'orchestre = conductor; chef_de_l'état = head-of-state; responsable = head; coordinateur
coordinatrice coordonnateur coordonnatrice = coordinator; délégué déléguée = delegate; délégué_général
déléguée_générale = general-delegate; secrétaire = secretary; secrétaire_général secrétaire_générale =
secretary-general; secrétaire_d'état = minister-of-state; secrétaire_perpétuel secrétaire_perpétuelle =
permanent-secretary; trésorier trésorière = treasurer; ministre = minister; ministre_délégué ministre_déléguée =
minister-delegate; premier_ministre première_ministre = prime-minister; vice-premier_ministre vice-première_ministre
= deputy-prime-minister; ambassadeur ambassadrice = ambassador; consul consule = consul; haut-commissaire
haute-commissaire haut_commissaire haute_commissaire = high-commissioner; commissaire = commissioner;
commissaire_aux_comptes = auditor;
commissaire_européen commissaire_européenne = european-commissioner; préfet préfète = prefect; sous-préfet
sous-préfète = sub-prefect; maire = mayor; adjoint adjointe = deputy; adjoint_au_maire adjointe_au_maire =
deputy-mayor; maire-adjoint maire-adjointe = deputy-mayor; député députée = deputy-mp; sénateur sénatrice = senator;
eurodéputé eurodéputée = mep; conseiller conseillère = adviser; conseiller_régional conseillère_régionale
conseiller_municipal conseillère_municipale = councillor; gouverneur gouverneure gouverneuse = governor;
sous-gouverneur sous-gouverneure = deputy-governor; chancelier chancelière = chancellor; vice-chancelier
vice-chancelière = vice-chancellor; recteur rectrice = rector; vice-recteur vice-rectrice = vice-rector; doyen
doyenne = dean; vice-doyen vice-doyenne = vice-dean; proviseur proviseure = head-teacher; principal principale =
principal; professeur professeure = professor; professeur_des_universités professeure_des_universités =
professor; professeur_émérite professeure_émérite = emeritus-professor; maître_de_conférences
maîtresse_de_conférences = associate-professor; enseignant enseignante = lecturer; enseignant-chercheur
enseignante-chercheuse enseignante-chercheure = lecturer; chercheur chercheuse chercheure = researcher; pneumologue
= pulmonologist; dermatologue = dermatologist; infectiologue = infectiologist; urologue = urologist; radiologue =
radiologist; gynécologue = gynecologist; hématologue = hematologist; néphrologue = nephrologist; rhumatologue =
rheumatologist; anesthésiste = anesthetist; urgentiste = emergency-physician; kinésithérapeute = physiotherapist;
neurochirurgien neurochirurgienne = neurosurgeon; cancérologue = oncologist; hépatologue = hepatologist;
endocrinologue = endocrinologist; neuroscientifique = neuroscientist; première_autrice premier_auteur co-auteur
co-autrice coauteur coautrice = author; doctorant doctorante = doctoral-student; postdoctorant postdoctorante =
postdoc; chargé_de_recherche chargée_de_recherche = researcher; ingénieur ingénieure = engineer; scientifique =
scientist; médecin = physician; chirurgien chirurgienne = surgeon; cardiologue = cardiologist; neurologue =
neurologist; oncologue = oncologist; pédiatre = paediatrician; infirmier infirmière = nurse; pharmacien pharmacienne
= pharmacist; astronome = astronomer; astrophysicien astrophysicienne = astrophysicist; physicien physicienne =
physicist; chimiste = chemist; biologiste = biologist; historien historienne = historian; économiste = economist;
économiste_en_chef = chief-economist; mathématicien mathématicienne = mathematician; sociologue = sociologist;
climatologue = climatologist; archéologue = archaeologist; philosophe = philosopher; juriste = lawyer; avocat
avocate = lawyer; notaire = notary; magistrat magistrate = judge; juge = judge; procureur procureure = prosecutor;
astronaute = astronaut; spationaute = astronaut; conservateur conservatrice = curator; commissaire_d'exposition =
curator; commissaire_de_l'exposition = curator; architecte = architect; artiste = artist; auteur autrice auteure =
author; écrivain écrivaine = writer; réalisateur réalisatrice = director-film; metteur_en_scène metteuse_en_scène =
stage-director; journaliste = journalist; rédacteur_en_chef rédactrice_en_chef = editor-in-chief; producteur
productrice = producer; comédien comédienne = actor; acteur actrice = actor; musicien musicienne = musician;
compositeur compositrice = composer; chorégraphe = choreographer; photographe = photographer; plasticien
plasticienne = artist; porte-parole = spokesperson; attaché_de_presse attachée_de_presse = press-officer; attaché
attachée = attache; associé associée = partner; associé_gérant associée_gérante = managing-partner; investisseur
investisseuse = investor; entrepreneur entrepreneure entrepreneuse = entrepreneur; analyste = analyst; consultant
consultante = consultant; expert experte = expert; membre = member; représentant représentante = representative;
représentant_spécial représentante_spéciale = special-representative; envoyé_spécial envoyée_spéciale =
special-envoy; rapporteur rapporteure rapporteuse = rapporteur; lauréat lauréate = laureate; bénévole = volunteer;
militant militante = activist; agriculteur agricultrice = farmer; viticulteur viticultrice = winegrower; entraîneur
entraîneuse entraîneure = coach; sélectionneur sélectionneuse = head-coach; capitaine = captain; champion championne
= champion; champion_olympique championne_olympique = olympic-champion; joueur joueuse = player; athlète = athlete;
skipper skippeuse = skipper; général générale = general; amiral amirale = admiral; colonel colonelle = colonel;
lieutenant lieutenante = lieutenant; commandant commandante = commander; chef_d'état-major cheffe_d'état-major =
chief-of-staff; directeur_de_cabinet directrice_de_cabinet = chief-of-staff; inspecteur inspectrice = inspector;
contrôleur contrôleuse = controller; défenseur défenseure = defender; défenseur_des_droits défenseure_des_droits =
ombudsman; médiateur médiatrice = mediator; curateur curatrice = curator; évêque = bishop; archevêque = archbishop;
pape = pope; imam = imam; rabbin rabbine = rabbi; roi = king; reine = queen; prince princesse = prince; titulaire =
holder; titulaire_de_la_chaire = chair-holder; étudiant étudiante = student; élève = student; animateur animatrice =
host; formateur formatrice = trainer; développeur développeuse = developer; mécène = patron; parrain marraine =
patron; organisateur organisatrice = organiser; assistant assistante = assistant; bibliothécaire = librarian;
archiviste = archivist; mainteneur mainteneuse = maintainer; community_manager = community-manager; géologue =
geologist; écologue = ecologist; vétérinaire = vet; sage-femme = midwife; psychologue = psychologist; psychiatre =
psychiatrist; épidémiologiste = epidemiologist; virologue = virologist; hydrologue = hydrologist; océanographe =
oceanographer; glaciologue = glaciologist; ceo = ceo; cto = cto; cfo = cfo; coo = coo; chief_executive_officer =
ceo; head = head; manager = manager; partner = partner; managing_director = managing-director; country_manager =
country-manager; vp = vice-president; lord-maire = mayor; romancier romancière = novelist; poète poétesse = poet;
chanteur chanteuse = singer; peintre = painter; sculpteur sculptrice = sculptor; historien_de_l'art
historienne_de_l'art = art-historian; éditeur éditrice = publisher; libraire = bookseller; cinéaste = filmmaker;
danseur danseuse = dancer; violon_solo premier_violon première_violon = concertmaster; violoncelliste = cellist;
altiste = violist; flûtiste = flautist; organiste = organist; soprano mezzo-soprano contralto ténor baryton =
singer; pianiste = pianist; violoniste = violinist; cuisinier cuisinière = chef; chef_étoilé =
chef; pilote = pilot; navigateur navigatrice = sailor; patron patronne = head; actionnaire = shareholder; greffier
greffière = registrar; président_du_directoire présidente_du_directoire = chairman-of-the-management-board;
président_du_conseil_d'administration présidente_du_conseil_d'administration = chair; modérateur modératrice =
moderator; intervenant intervenante = speaker; coordonnateur_national = coordinator; directeur_adjoint =
deputy-director; humoriste = comedian; youtubeur = youtuber; graphiste = designer; designer = designer; statisticien
statisticienne = statistician; informaticien informaticienne = computer-scientist; linguiste = linguist; géographe =
geographer; anthropologue = anthropologist; politologue = political-scientist; biochimiste = biochemist; généticien
généticienne = geneticist; immunologiste = immunologist; microbiologiste = microbiologist; agronome = agronomist;
urbaniste = planner; paysagiste = landscape-architect; secouriste = rescuer; pompier pompière = firefighter;
gendarme = gendarme; policier policière = police-officer; syndicaliste = unionist; parlementaire =
member-of-parliament; vice-ministre = deputy-minister; attaché_culturel attachée_culturelle = cultural-attache;
prix_nobel = laureate; médaille_fields = laureate; médaillé médaillée = medallist; vice-champion vice-championne =
champion; co-responsable = head; chargé_de_mission chargée_de_mission = project-manager;
chargé_de_communication chargée_de_communication = communications-officer; responsable_de_la_communication
responsable_communication = communications-head; directeur_de_thèse directrice_de_thèse = supervisor; bourgmestre =
mayor; échevin échevine = councillor; syndic syndique = mayor; conseiller_d'état conseillère_d'état =
state-councillor; conseiller_fédéral conseillère_fédérale = minister; arbitre = referee; dessinateur dessinatrice =
illustrator; illustrateur illustratrice = illustrator; traducteur traductrice = translator; restaurateur
restauratrice = restaurateur; artisan artisane = artisan; maraîcher maraîchère = farmer; éleveur éleveuse = farmer;
boulanger boulangère = baker; paléontologue = paleontologist; entomologiste = entomologist; botaniste = botanist;
hydrogéologue = hydrogeologist; toxicologue = toxicologist; diététicien diététicienne = dietitian; sous-ministre =
deputy-minister; sous-ministre_adjoint sous-ministre_adjointe = assistant-deputy-minister;
maître_de_cérémonie maîtresse_de_cérémonie = host; conservateur-restaurateur conservatrice-restauratrice =
conservator; tête_de_liste = lead-candidate; numéro_un = head; ministre_d'état = minister-of-state; docteur docteure =
doctor; lieutenant-gouverneur lieutenante-gouverneure = lieutenant-governor; bâtonnier bâtonnière = bar-president;
chargé_de_projet chargée_de_projet chargé_de_projets chargée_de_projets chargé_des_projets chargée_des_projets
chargé_de_programme chargée_de_programme chargé_de_programmes chargée_de_programmes chargé_des_programmes
chargée_des_programmes = project-manager; chargé_d'affaires chargée_d'affaires = charge-d-affaires; chargé_d'études
chargée_d'études = analyst; chargé_des_relations chargée_des_relations = relations-officer; chargé_de_cours
chargée_de_cours = lecturer; chef_de_cabinet cheffe_de_cabinet = chief-of-staff; chef_de_mission cheffe_de_mission =
head-of-mission; chef_de_division cheffe_de_division chef_de_bureau cheffe_de_bureau chef_de_département
cheffe_de_département chef_de_section cheffe_de_section = head; représentant_résident représentante_résidente
coordonnateur_résident coordonnatrice_résidente = resident-representative; secrétaire_exécutif secrétaire_exécutive =
executive-secretary; point_focal = focal-point; procureur_général procureure_générale = attorney-general;
procureur_de_la_république procureure_de_la_république = prosecutor;
service_de_presse service_presse bureau_de_presse relations_presse relations_médias relations_investisseurs
service_communication direction_de_la_communication = press-office; cofondateur-dirigeant = co-founder;
directeur_des_systèmes_d'information directrice_des_systèmes_d'information dsi = cio; post-doctorant post-doctorante =
postdoc; secrétaire_permanent secrétaire_permanente = permanent-secretary; député_européen députée_européenne = mep;
spécialiste = specialist; correspondant correspondante = correspondent; chef_d'entreprise cheffe_d'entreprise =
entrepreneur; chef_d'établissement cheffe_d'établissement = head-teacher; premier_secrétaire première_secrétaire =
first-secretary; premier_adjoint première_adjointe = deputy-mayor; praticien praticienne = physician; intendant
intendante = steward; régisseur régisseuse = stage-manager; galeriste = gallery-owner; collectionneur collectionneuse
= collector; essayiste = essayist; dramaturge = playwright; critique_d'art = critic; ingénieur_de_recherche
ingénieure_de_recherche = engineer; directeur_d'études directrice_d'études = research-director; inspecteur_général
inspectrice_générale = inspector-general; commissaire_général commissaire_générale = commissioner-general;
vice-secrétaire = deputy-secretary; secrétaire_adjoint secrétaire_adjointe = deputy-secretary; porteur_de_projet
porteuse_de_projet = project-manager; référent référente = contact; chef_de_pôle cheffe_de_pôle chef_de_file
cheffe_de_file = head; délégué_interministériel
déléguée_interministérielle = interministerial-delegate; médecin_cantonal médecin_cantonale = cantonal-physician;
président_d'honneur présidente_d'honneur = honorary-president; président-fondateur présidente-fondatrice
fondateur-président fondatrice-présidente fondateur_et_président = founder; tuteur tutrice = tutor; animateur_radio =
host;
économiste-statisticien = economist; éducateur éducatrice = educator; conseiller_communal conseillère_communale
conseiller_communautaire conseillère_communautaire conseiller_départemental conseillère_départementale
conseiller_national conseillère_nationale conseiller_aux_états conseillère_aux_états = councillor;
conseiller_administratif conseillère_administrative = councillor; secrétaire_régional secrétaire_régionale =
regional-secretary; technicien technicienne = technician; administrateur_provisoire administratrice_provisoire =
provisional-administrator; diplomate = diplomat; enquêteur enquêtrice = investigator; ergothérapeute =
occupational-therapist; orthophoniste = speech-therapist; aide-soignant aide-soignante = care-assistant; éthologue =
ethologist; démographe = demographer; ethnologue = ethnologist; criminologue = criminologist; musicologue =
musicologist; commissaire-priseur =
auctioneer; chef_cuisinier cheffe_cuisinière = chef; vigneron vigneronne = winegrower; ébéniste = cabinetmaker;
styliste = designer; créateur créatrice = creator;
médecin-chef médecin-cheffe médecin_chef = medical-director; infirmier_en_chef infirmière_en_chef = head-nurse;
directeur_musical directrice_musicale = music-director; président_du_conseil_de_surveillance
présidente_du_conseil_de_surveillance = chair; dirigeant_principal dirigeante_principale = ceo;
dirigeant_principal_de_l'information dirigeante_principale_de_l'information = cio; dirigeant_principal_des_finances
dirigeante_principale_des_finances = cfo; dirigeant_principal_de_la_technologie
dirigeante_principale_de_la_technologie = cto; dirigeant_principal_de_l'exploitation
dirigeante_principale_de_l'exploitation = coo; dirigeant_principal_des_ressources_humaines
dirigeante_principale_des_ressources_humaines = hr-director; chef_de_la_direction cheffe_de_la_direction = ceo;
chef_des_finances cheffe_des_finances chef_de_la_direction_financière cheffe_de_la_direction_financière = cfo;
chef_de_l'exploitation cheffe_de_l'exploitation = coo; garde_des_sceaux = minister
"""
