"""French: the words that tell the language, and those that matter where a sentence ends."""

from presskit.locales.schema.sentences import Sentences


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DATA = Sentences(
    # No "la", "de", "un", "en", "les", "que", "se": Spanish, Catalan, Italian or Romanian have them too.
    markers=_words(
        "le du des et est une dans pour qui sur aux avec par ce cette ces sont nous vous leur leurs été plus il elle "
        "ils elles ont être au où mais ou comme afin ainsi notre nos votre vos sera seront fait entre lors chez depuis "
        "après avant selon aussi dont son ses même tous toutes tout très était permet cet deux sans pas avons "
        "janvier février avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi "
        "vendredi samedi dimanche communiqué nouveau nouvelle années aujourd"
    ),
    function_words=_words(
        "le la les l un une des du de d à au aux en et ou dans pour par sur avec sans sous chez vers entre dont que qu "
        "qui ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes est sont comme si ni mais ne se "
        "selon depuis contre afin lors dès très plus tous toutes tout"
    ),
    leading=_words(
        "m mm mme mmes mlle mlles dr drs pr prof mgr st ste sts cap col gén cdt amb sr ing cf ex p.ex p.-ex env "
        "approx vs c.-à-d c.à.d e.g i.e dir resp"
    ),
    references=_words(
        "n no nos nº p pp art al fig tab vol chap réf ref tél tel t éd éq ann sect § v fax poste "
        "janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim"
    ),
    abbreviations=_words(
        "av apr j.-c inc ltd corp s.a s.a.s s.a.r.l bd boul dép u.s u.k u.e o.n.u r.-u é.-u cie éts sté coll trad "
        "suppl hon ph.d"
    ),
    labels=_words(
        "vitamine plan groupe type série catégorie classe annexe section phase niveau point hépatite bâtiment"
    ),
    starters=_words(
        "le la les l une des ce cet cette ces il elle ils elles nous notre nos on c son sa ses leur leurs je j vous "
        "votre vos chaque plusieurs certains certaines un qu aucun aucune cela ceci celui celle ceux celles tous toutes"
    ),
    openers=_words(
        "dans pour avec en à au aux par sur lors depuis grâce afin selon ainsi après avant outre si quand lorsque "
        "malgré face enfin ensuite aujourd parmi entre dès chez d de du comme mais et or donc car alors tout sans "
        "pendant durant cependant toutefois néanmoins désormais actuellement également ensemble fin début "
        "lire lisez télécharger téléchargez voir voyez découvrez découvrir regardez inscrivez consultez retrouvez "
        "rejoignez suivez réservez contactez"
    ),
    about=_words("À A Qui"),  # À propos de … · Qui est … ?
    list_heads=_words(
        "un une des le la les l projets projet programme programmes création développement mise renforcement échanges "
        "échange mobilité formation formations recherche soutien accès appui accueil lancement organisation "
        "participation partage collaboration coopération nouvelle nouveau nouvelles nouveaux davantage meilleure "
        "meilleur appel appels aide aides ouverture conception rénovation extension réduction construction production "
        "favoriser organiser lancer impliquer renforcer créer développer soutenir former accompagner encourager "
        "promouvoir offrir proposer mettre réduire accroître améliorer garantir assurer faire donner ouvrir bâtir "
        "construire investir partager valoriser sensibiliser protéger prévenir intégrer faciliter accélérer contribuer "
        "ateliers atelier conférences conférence événements événement bourses bourse co-directions thèses doctorats "
        "trois deux quatre cinq six dix"
    ),
    list_endings=("tion", "sion", "ement", "age", "ance", "iser", "iller", "oyer", "ifier", "ager", "oncer", "ité"),
    verb_endings=("er", "ir", "re"),
    determiners=_words("le la les l’ l' un une des du de d’ d' aux au à cette ces ce son sa ses leur leurs nos notre"),
    demonyms=frozenset(),  # French writes nationalities, months and days in lower case
    demonym_endings=(),
)
