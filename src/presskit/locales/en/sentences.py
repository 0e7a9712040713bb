"""English: the words that tell the language, and those that matter where a sentence ends."""

from presskit.locales.schema.sentences import Sentences


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DATA = Sentences(
    # No "in", "is", "was", "for", "as", "at", "we", "on", "an", "or": Dutch, German, Danish or French have them too.
    markers=_words(
        "the of and to that with by are this from which have has will its be been it they their these our would "
        "than through who were about into new you your can more not also between during while what where may should "
        "such other each both all how there those under after before since "
        "january february june july october monday tuesday wednesday thursday friday saturday sunday press release "
        "news new year years today"
    ),
    function_words=_words(
        "the a an of to in on at by for with from into onto about and or but nor as than that which who whose this "
        "these those its their our your his her my is are was were be been not if so via per between among across "
        "through over under within without against during toward towards upon"
    ),
    leading=_words(
        "mr mrs ms mx messrs dr drs prof profs rev pres gov sen rep gen col capt cmdr lt sgt maj msgr amb "
        "cf vs ca approx e.g i.e viz incl excl"
    ),
    references=_words(
        "no nos p pp art fig figs tab vol vols ch chap sec sect eq ref tel ext para ver v app pt rm fax n est "
        "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun"
    ),
    abbreviations=_words(
        "inc ltd corp co llc plc jr sr esq bros dept al ed eds univ assn assoc ave blvd rd mt ft st hon a.m p.m u.s "
        "u.k u.n e.u u.s.a d.c ph.d m.sc b.sc m.a b.a m.d m.b.a n.b r.s.v.p p.s a.k.a l.p s.a n.v b.v int'l nat'l "
        "gov't dist"
    ),
    labels=_words(
        "vitamin plan group grade type class category series appendix annex section phase level point hepatitis part "
        "building hall schedule team studio"
    ),
    starters=_words(
        "the this these those it its they their we our he she his her i you your there a an each many several some "
        "such both all another no one every"
    ),
    openers=_words(
        "in on at by for with from to as since after before during while when if through over under across between "
        "among within following although because despite however moreover furthermore additionally today together "
        "once until what how why where who whether thanks according beyond throughout founded created launched but and "
        "so also finally meanwhile now then here "
        "read download watch discover learn see register enroll enrol apply follow join contact visit book click find"
    ),
    about=_words("About"),
    list_heads=_words(
        "a an the joint shared exchange exchanges stronger greater better new more improved support access "
        "training research development creation collaboration cooperation participation contribution funding "
        "grants scholarships programs programmes program programme projects project workshops workshop events "
        "event scientific academic industrial technical open free increased enhanced expanded dedicated "
        "regular annual early full direct local regional national international european global public "
        "private two three four five six ten encourage train show showcase provide ensure create build "
        "develop launch promote strengthen foster accelerate reduce increase improve offer expand help make "
        "bring share raise invest protect prevent organise organize host establish publish enable deliver "
        "advance connect engage involve educate give set work accompany adapt address adopt advise align "
        "analyse analyze attract automate balance become boost broaden champion collect combine complete "
        "conduct consult continue convert coordinate cover cut decarbonise decrease deepen define demonstrate "
        "design digitise diversify double ease embed embrace empower enhance enrich equip evaluate explore "
        "extend facilitate finance fight find form fund gather guarantee grow guide identify implement inform "
        "innovate inspire install integrate introduce keep lead learn leverage limit maintain manage measure "
        "meet mobilise mobilize modernise modernize monitor move nurture optimise optimize plan plant prepare "
        "preserve prioritise prioritize produce propose pursue rebuild recruit recycle reinforce renew "
        "renovate replace respond restore reuse save scale secure serve simplify speed stimulate streamline "
        "structure study supply sustain take tackle target teach test transform triple understand unite "
        "upgrade use value welcome widen students researchers teachers mobility internships mentoring "
        "mentorship seminars conferences"
    ),
    list_endings=("ing", "tion", "tions", "sion", "ment", "ments", "ity", "ance", "ships", "ship", "ise", "ize"),
    verb_endings=(),
    determiners=frozenset(),
    demonyms=_words(
        "british english french irish scottish welsh spanish swedish danish finnish polish turkish dutch greek czech "
        "swiss german japanese chinese portuguese thai iraqi israeli pakistani greek franco anglo european african "
        "american asian january february march april may june july august september october november december monday "
        "tuesday wednesday thursday friday saturday sunday internet web"
    ),
    demonym_endings=("ian", "ean", "ese", "can"),
)
