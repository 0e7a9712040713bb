"""French quotations: verbs that report speech and words before a quoted title."""

from presskit.locales.schema import Quotes

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
concédé reconnu détaillé argumenté abondé confessé réaffirmé réitéré exhorté appelé
affirmé ajouté analysé annoncé appelé assuré averti avoué commenté conclu confié confirmé considéré constaté convenu
déclaré décrit défendu déploré détaillé dit écrit estimé expliqué exprimé indiqué insisté jugé lancé martelé noté
nuancé observé poursuivi précisé prévenu promis proclamé raconté rappelé rapporté réagi reconnu regretté relevé
remarqué remercié répété répondu résumé révélé salué signalé souhaité souligné soutenu suggéré témoigné tranché
félicité réjoui fait dénoncé réclamé admis objecté répliqué fustigé maintenu demandé certifié complété appuyé
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
roman cycle atelier charte loi chaire
"""

DATA = Quotes(
    verbs=frozenset(_VERBS.split()),
    participles=frozenset(_PARTICIPLES.split()),
    auxiliaries=frozenset(_AUXILIARIES.split()),
    according=("selon", "d'après", "pour", "comme", "quant à"),
    pronouns=frozenset(_PRONOUNS.split()),
    naming=frozenset(_NAMING.split()),
)
