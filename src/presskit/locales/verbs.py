"""Verbs of press language that translate each other and do not look alike: how their forms begin, in both languages.

Used to tell that a verb one version denies is affirmed in the other ("ne subiront pas", "will suffer"). Verbs that may
mean much (take, make, find) are left out; verbs the two languages share are known by their likeness
(`check/naming/dictionary.py`).
"""

import unicodedata
from functools import cache

_TABLE = """
abandonn: abandon drop scrap | abaiss: lower reduc cut | abrit: hous shelter host | achet achèt: buy bought purchas
achev: complet finish | accord: grant award | accueill: host welcom receiv | adhér: join | affaibl: weaken
affirm: claim | aggrav: worsen | agrand: enlarg expand extend | ajout: add | amélior: improv | amorc: begin start
annul: cancel call | apport: bring provid contribut | appliqu: appl | apparten: belong | apprend appri: learn
approuv: approv endors | arrêt arrêté: stop halt arrest | assur: ensur provid | attein atteign: reach achiev
attend: expect await wait | attir: attract draw | augment: increas rise rais grow
autoris: allow authoris authoriz permit | avertir averti: warn | baiss: fall drop decreas declin cut lower
bénéfici: benefit | bloqu: block | cess: stop ceas | chang: chang | choisi: choos chose select | coût: cost
commenc: begin start | complèt complét: complet | compren compri: includ compris understand | compt: count intend
concern: concern affect appl | confi: entrust | connai connu: know | conserv: retain | construi: build
contien conten: contain | contraign contrain: forc oblig | convain: convinc | corresp: match correspond
couvr couver: cover | craign crain: fear | cré: creat | croi cru: believ think | débout: dismiss reject
début: begin start | décid: decid | déclar: declar | découvr découver: discover | défend: defend
demand: ask request requir | démission: resign | dépass: exceed | dépens: spend | déploi déploy: deploy roll
désign: name appoint designat | devien deven: becom | diffus: broadcast releas circulat
diminu: decreas declin fall reduc | distribu: distribut | dur: last | échou: fail | élargi: widen broaden extend
élir élu: elect | embauch: hire recruit | empêch: prevent | empir: worsen | employ emploi: employ
engag: commit hire engag | enlev: remov | enregistr: record regist | enseign: teach | entend: hear intend
entraîn: lead caus train | entrav: hinder | entreprend entrepri: undertak | envisag: consider envisag
envoy envoi: send sent | espèr espér: hope | essay: try tri | évolu: chang evolv | exig: requir demand
expos: expos display | fabriqu: manufactur | faciliter facilit: eas facilit | ferm: clos shut | finis fini: finish
fonctionn: function operat | form: train form | fourni: provid suppl | frapp: strik | gagn: win won gain earn
garanti: guarant ensur secur | gêne gêner: hinder disturb | gér gèr: manag | gouvern: govern | grandi: grow
hésit: hesitat | hériter hérit: inherit | imposer impos: impos requir | inaugur: open inaugurat
inquièt inquiét: worr concern | instaur: introduc establish | interdi: ban prohibit forbid
interromp: interrupt suspend | intervien interven: interven | invest: invest | lanc: launch start
lève leve: lift rais | licenci: dismiss lay laid | livr: deliver suppl | log: hous | lou: rent leas
maintien mainten maintin: maintain | manqu: lack miss | mène mené mènent: lead led conduct | menac: threaten
mesur: measur | modifi: chang amend modif | montr: show | mour: die | naît: born | négoci: negotiat
nomm: name appoint | nui: harm | obtien obten: obtain receiv | occup: occup | offr offer: offer | oubli: forget forgot
ouvr ouver: open | pai pay: pay paid | paraî paru: publish | particip: part participat attend
parvien parven: reach succeed | pass: spend | perd perdu: lose lost | permet perm: allow enabl
perturb: disrupt disturb affect | plai: pleas | plaid: plead | port: carr relat | poursui: continu pursu
présent: present submit | prêt: lend lent | prévoi prévu: expect provid | produi: produc | profit: benefit profit
progress: grow increas progress rise | prolong: extend | promet promi: promis | propos: offer propos
protég protèg: protect | prouv: prov | publi: publish releas | rachet rachèt: buy bought acquir | ralenti: slow
rappel: recall | rapport: report | rat: miss | réalis: carr achiev | récompens: reward award
reconduir reconduit: renew | reçoi receva reçu recev: receiv | recommand: recommend | reconn: recogni
recrut: recruit hire | recul: fall drop declin retreat | redout: fear | réduir rédui: reduc cut | refl: reflect
refus: refus reject declin | regrett: regret | rejet: reject dismiss | rejoin rejoign: join | relanc: relaunch reviv
relev: rais | reli: link connect | rembours: repay reimburs refund | remet remi: hand present | remplac: replac
remport: win won | rempli: fill | renonc: renounc | renouvel: renew | rénov: renovat refurbish | répar: repair
répond: answer repl | report: postpon delay | repren repri: resum | représent: represent | réserv: reserv
respect: respect compl | respir: breath | ressembl: resembl | rest: remain | retard: delay
retien reten: retain select | retir: withdraw remov | réuni: gather bring | réussi: succeed | revend: resell sell
revien reven: return | révis: revis review | risqu: risk | romp: break | saisi: seize | sauv: save | serv: serve
sign: sign | soulign: stress underlin | souhait: wish want | soumet soumi: submit | souten soutien: support back
subi: suffer undergo face | subvention: subsid fund | succèd: succeed | suffi: suffic enough | suiv: follow
support: bear support | supprim: remov cut abolish delet delete | suspend: suspend | tarder: delay
termin: finish complet | tomb: fall fell | touch: affect reach touch | travers: cross | vain: win won
vend: sell sold | vérifi: check verif | vers: pay paid | viol: violat breach | vis: aim target | vot: vot
voul veu: want wish
"""


WHOLE = 3  # letters of a beginning that is a whole word


@cache
def _rows() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """French and English beginnings of each verb, without accents."""
    rows = []
    for entry in _TABLE.replace("\n", " | ").split("|"):
        fr, _, en = entry.partition(":")
        rows.append((tuple(_plain(fr).split()), tuple(_plain(en).split())))
    return tuple(row for row in rows if row[1])


def translations(word: str, lang: str) -> tuple[str, ...]:
    """How the verbs of the other language begin that translate a verb form (lower case, no accents) of `lang`."""
    here, there = (0, 1) if lang == "fr" else (1, 0)
    return tuple(stem for row in _rows() if any(begins(word, known) for known in row[here]) for stem in row[there])


def begins(word: str, stem: str) -> bool:
    """Is a word a form of the verb that begins so?"""
    return word == stem if len(stem) <= WHOLE else word.startswith(stem)


def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
