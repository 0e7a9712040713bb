"""French quotations: verbs that report speech and words before a quoted title."""

from presskit.locales.schema.quotes import Quotes

# stem + third person present / perfect endings are written out: a short list read at a glance beats a conjugator
_VERBS = """
affirme affirment ajoute ajoutent analyse analysent annonce annoncent appelle appellent argumente assure assurent
atteste avance avancent avertit avertissent avoue clame commente commentent conclut concluent concède confie
confient confirme confirment conseille considère considèrent constate constatent conteste convient croit déclare
déclarent décrit décrivent défend déplore déplorent détaille détaillent dit disent écrit écrivent enchaîne encourage
espère espèrent estime estiment exhorte explique expliquent explicite exprime garantit glisse indique indiquent
insiste insistent interroge invite juge jugent lance lancent martèle mentionne met note notent nuance observe
observent opine pense pensent plaide poursuit poursuivent précise précisent prévient prévoit promet proclame propose
raconte racontent rappelle rappellent rapporte rapportent réagit réagissent reconnaît reconnaissent regrette
regrettent relate relativise relève relèvent remarque remarquent remercie renchérit répète répond répondent résume
résument révèle salue saluent se-réjouit réjouit réjouissent signale signalent souffle souhaite souhaitent souligne
soulignent soutient soutiennent suggère témoigne témoignent tranche tempère félicite félicitent déclarait expliquait
dénonce dénoncent réclame réclament alerte alertent admet admettent objecte rétorque réplique ironise réitère réaffirme
fustige maintient tempête tonne lâche demande demandent certifie jure abonde exulte complète martèlent appuie
indigne insurge inquiète agace alarme désole enthousiasme exclame emporte étonne voit voient justifie
affirmait soulignait indiquait précisait ajoutait estimait rappelait confiait disait notait racontait
"""

_PARTICIPLES = """
laissé clamé plaidé argué soufflé lâché glissé asséné renchéri enchaîné relaté alerté rétorqué martelé promis lancé
concédé reconnu détaillé argumenté abondé confessé réaffirmé réitéré exhorté appelé tweeté
affirmé ajouté analysé annoncé appelé assuré averti avoué commenté conclu confié confirmé considéré constaté convenu
déclaré décrit défendu déploré détaillé dit écrit estimé expliqué exprimé indiqué insisté jugé lancé martelé noté
nuancé observé poursuivi précisé prévenu promis proclamé raconté rappelé rapporté réagi reconnu regretté relevé
remarqué remercié répété répondu résumé révélé salué signalé souhaité souligné soutenu suggéré témoigné tranché
félicité rassuré réjoui fait dénoncé réclamé admis objecté répliqué fustigé maintenu demandé certifié complété appuyé
"""

_AUXILIARIES = """
a ont avait avaient s'est est sont se
"""

_PRONOUNS = """
il elle ils elles celui-ci celle-ci
"""

_NAMING = """
appelé appelée appelés appelées baptisé baptisée baptisés baptisées dit dite dénommé dénommée dénommés intitulé
intitulée intitulés intitulées labellisé labellisée nommé nommée nommés surnommé surnommée titre titré titrée thème
programme projet plan label opération exposition ouvrage livre rapport étude film album chanson série événement
conférence colloque séminaire campagne article concours prix mention partenariat dispositif initiative marque terme
mot mots expression bouton rubrique onglet section catégorie slogan appel revue magazine journal pièce spectacle
question roman cycle atelier charte loi chaire
"""

_INFINITIVES = """
affirmer ajouter annoncer assurer commenter conclure confier confirmer constater déclarer déplorer dénoncer expliquer
indiquer insister lancer marteler noter observer poursuivre préciser rappeler regretter remarquer renchérir répéter
répondre résumer saluer souligner témoigner rassurer réagir dire alerter avertir prévenir promettre nuancer lire
"""

_CALLING = """
qualifie qualifient qualifié qualifiant décrit décrivant évoque évoquent évoquant parle salue saluent saluant voit
dépeint
"""

_AGENTS = """
de du d' par avec a chez pour apres avant comme contre dans depuis devant durant en entre lors pendant sans selon sous
sur vers
"""

_EPITHETS = """
dernier dernière élu élue dirigeant dirigeante scientifique lauréat lauréate champion championne
spécialiste expert experte militant militante romancier romancière réalisateur réalisatrice patron patronne
entrepreneur entrepreneuse
"""

_ENDINGS = """
trice iere euse ente ee cheffe enne esse ure cate trate ante elue
"""

_ADJECTIVE_ENDINGS = """
ale al ive if aire ique ien ienne ais aise el elle
"""

_WOMEN = """
adele adeline agathe agnes aissatou alexandra alexia alice aline alix amandine amelie aminata amina anais
angelique anna anne annick annie apolline armelle astrid aude audrey aurelie aurore axelle awa barbara beatrice
benedicte berangere bernadette brigitte capucine carine carole caroline catherine cecile celia celine chantal charlene
charlotte chloe christelle christiane christine claire clara clarisse claudine clemence clementine clothilde colette
constance coralie corinne cynthia daniele danielle daphne deborah delphine denise diane djamila edith elena
eleonore eliane elisabeth elise elodie eloise elsa emeline emilie emma emmanuelle estelle esther eugenie eva evelyne
fabienne fanny fatima fatou fatoumata faustine fiona flavie florence florine francine francoise frederique gabrielle
genevieve geraldine ghislaine gisele graziella gwenaelle helena helene heloise hortense ines ingrid irene iris
isabelle jacqueline jeanne jennifer jessica joelle johanna josephine josette judith julia julie juliette justine karima
karine karen katia khadija laetitia lara laura laure laurence laurie lea leila lena leonie liliane lina lise louise
luce lucie lucile lucille ludivine lydia lydie madeleine maeva magali manon marcelle margaux margot marguerite
maria mariam marianne marie marielle marina marine marion marjorie marlene martine maryline maryse mathilde maud
melanie melissa mireille monique morgane muriel myriam nadege nadia nadine naima nathalie nelly nicole nina noemie nora
oceane odette odile olga olivia ophelie oriane paola pascale patricia paula paule pauline perrine raphaelle rachel
rachida regine renee romane rosalie rose roxane sabine sabrina salome samira sandra sandrine sara sarah segolene
severine simone sofia solange solene sonia sophie stephanie suzanne sylvie tatiana therese tiphaine valentine valerie
vanessa veronique victoire victoria violaine virginie viviane yasmina yasmine yolande yvette zoe
"""

_MEN = """
abdoulaye adam adrien ahmed alain alban albert alexandre alexis ali amadou andre antoine antonin armand arnaud arthur
aurelien axel baptiste bastien benjamin benoit bernard bertrand boris brice bruno cedric cesar charles christian
christophe clement corentin cyril cyrille damien daniel david denis didier dimitri edgar edouard emile emmanuel eric
ernest etienne eugene fabien fabrice felix fernand florent florian francis franck francois frederic gabriel gael gaetan
gaspard gauthier geoffroy georges gerald gerard germain ghislain gilbert gilles gregoire gregory guillaume gustave guy
hakim hamid hassan henri herve hugo hugues ibrahim ibrahima idriss igor ismael ivan jacques jean jeremie jeremy jerome
joachim joel jonathan jordan joseph julien jules karim kevin khalid laurent leo leon leonard lilian lionel loic louis
luc lucas lucien ludovic malik mamadou marc marcel marius martin mathias mathieu matthieu maurice max maxence maxime
mehdi michel mickael mohamed mohammed moussa nabil nathan nicolas noel olivier omar oscar ousmane pascal patrice patrick
paul philippe pierre quentin rachid raoul raphael raymond regis remi remy renaud rene richard robert robin rodolphe
roger roland romain romuald samir samuel sebastien serge simon stephane sylvain tanguy thibaud thibault thibaut thierry
thomas timothee tony tristan valentin valery victor vincent vivien walter wilfried william xavier yacine yann yannick
yassine yves yvon
"""

DATA = Quotes(
    verbs=frozenset((*_VERBS.split(), *_INFINITIVES.split())),
    participles=frozenset(_PARTICIPLES.split()),
    auxiliaries=frozenset(_AUXILIARIES.split()),
    according=("selon", "d'après"),
    viewpoints=("pour", "comme", "quant à"),
    pronouns=frozenset(_PRONOUNS.split()),
    naming=frozenset(_NAMING.split()),
    calling=frozenset(_CALLING.split()),
    agents=frozenset(_AGENTS.split()),
    definite=frozenset(("le", "la", "l'")),
    presiding=frozenset(("presidence", "preside", "presidee", "presides", "presidees")),
    tonic=frozenset(("lui", "elle", "eux", "elles")),
    closings=(
        "par ces mots",
        "c'est par ces mots",
        "c'est en ces termes",
        "en ces termes",
        "ainsi s'exprime",
        "ainsi parle",
        "c'est ainsi que",
    ),
    several=frozenset(("les",)),
    heralds=frozenset({"citation", "citations", "déclaration", "commentaire", "témoignage", "mot", "de"}),
    that=frozenset({"que", "qu'", "qu"}),
    objects=frozenset(("s'", "l'")),
    incised=True,
    indefinite=frozenset(("un", "une", "des")),
    complements=frozenset(("de", "du", "des", "d'")),
    linking=frozenset(("la", "le", "les", "au", "aux", "en", "et")),
    plural=frozenset(("ils", "elles")),
    feminine=frozenset(("elle", "elles", "la", "une", "celle-ci", "cette")),
    masculine=frozenset(("il", "le", "celui-ci", "ce", "lui")),
    impersonal=frozenset(("on",)),
    concerned=frozenset(("intéressé", "intéressée")),
    epithets=frozenset(_EPITHETS.split()),
    ladies=frozenset(("mme", "mmes", "madame", "mlle", "mademoiselle")),
    gentlemen=frozenset(("m", "mm", "monsieur")),
    feminine_endings=tuple(_ENDINGS.split()),
    adjective_endings=tuple(_ADJECTIVE_ENDINGS.split()),
    women=frozenset(_WOMEN.split()),
    men=frozenset(_MEN.split()),
)
