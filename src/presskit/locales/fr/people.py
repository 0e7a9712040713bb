"""French names of people: honorifics, given names, particles."""

from presskit.locales.schema.people import People

_GIVEN = """
pape mame khalifa serigne thierno bougane anta dethie souleymane kobenan kouassi kouame kouadio konan yao akissi
affoue amenan lassina drissa issouf brou daouda aboubacar lansana sidiki boubacar tidiane abdourahmane bassirou
diomaye aliou alioune coumba rokhaya fatoumata kadidia salimata djeneba assetou bineta sokhna astou dieynaba marieme
ramatoulaye armelle huguette jeannine huguette mariam mariama nafissatou kadiatou aissatou oumou seydou zoumana
tiemoko yacouba blaise faustin desire anicet honorine clarisse edwige euphrasie philomene rigobert innocent dieudonne
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
abdelhak abdelhamid abdelilah abdellatif abdelmajid abdelmalek abdelouahed abderrahim abderrahmane abdeslam abdoul
abdoulatif abena ablavi adamou adnane adwoa afi agata ailsa aissata akossiwa akouvi alderic aliyu aloise aloys amaury
ambroisine aminou amivi annelies anneliese anselme apollinaire archibald armande asmae assoumane atika ayawa aymane
azzedine baba bachir balthazar bastienne beat benedicta benoite birame bocar boniface bouchra boureima briac brieuc
brigitta btissam calixte camelia carolane cassandre celestine celie chafik chaibou chakib charly cherif ciaran clea
clelie colombe conradin consolata coraline dalila damienne danaelle dario delphin demba denys diadie djenabou djibo
domitilla domitille donat donatienne dorothea doudou edem edmee efua eglantine eleonora elina elisee eloane elom
elvira emery emmeline enguerrand enyonam ephrem ermeline esperance esteve eugenia euphemie evelina evrard faical fanny
fantine fati faycal felicien fidele flavie flavien florimond fode folly fortune foucauld fouzia frederica frederik
fulgence garance gatien gaultier geert geraud germaine gersende ghita ginette godefroid goedele gontran gontrand gora
gratien greet griet guilhem guillemette gustav gwladys habiba habibou hadiza hafid hafsa hajar halima hanane hassane
hatem hayat hedwige hendrik hermine hilaire hoang houria hyacinthe iban ibra idrissa ihsane ikram ilham illiassou
ilyas imad immaculee inaki isabeau isaie isaline ismail issaka issoufou ivane izia jaafar jacinthe jakub jalal janine
janique jehanne jessie joana joevin jolan josee joss judicael juliane jurg kadi kalilou kaoutar kassoum katel katrien
kenza keven khadim khady kilian klervi kodjo kojo kokou komlan kossi kristof lahcen lamiae landry larbi lauranne
lauriane leonidas leontine leopoldine liesbeth lisette logan luana lucinda ludger ludmila lyes madior magatte mahaman
maimouna maiwenn maixent majda makhtar malamine malaurie malo manoel mariame marielle marilou marilyne marleen marlon
maryanne maryannick mathurine maude mauricette mauro maxim mayalen mbacke mbaye mejdi melaine melchior melisande
menehould meriem mickaelle moctar mokhtar momar moulay moumouni mounirou muguette mylene nadir naoufel narcisse
nathaly ndongo nene nestor ngone niall niklas ninon nolwenn normand normande noureddine oceane octavie onesphore
oriane orianne orlane othilie ouafae ouail oualid ousseynou ovila pathe perceval petronille placide pontien quitterie
rabah rabiou racine rafik rainier raissa raja ramata ramatou raoul rayan rayane redha redouane regula rejean rejeanne
reto richarde ridha rime rodolphine romy rosanne rosemonde rozenn ruedi rufin saad saadia sadou safae safiatou saida
salamatou salifou saliou salwa samba sanae savinien seini servan servilien severin seydina seynabou sidy sigolene
silvana sira sitan slawomir slim sofie solenn solenne solveig soufiane souhail souley stacy stephan sterenn stijn
sunniva sylvana sylvestrine sylvianne taha tahar taieb talla tancrede tarik thaddee tharcisse theoneste theophane
thioro thomine tiecoura tifany timothe tine titia typhaine ueli urs valere valery veerle venuste verena vinciane
virgile viridiana vital vreni wafae wandrille widad willy xaverine yaelle yahaya yahia yande yawo yaye yoan yoann
yosra youba younouss ysaline yseult yuna yvan yvelise zeinabou zhor zied zoubida zouhair
liza oumar ndeye awa fanta karidja maty sadio cheick abdou moustafa mouhamed mouhamadou el-hadji elhadj hadja soumaila
salimatou mamoudou ibrahim oury boubacar lamarana thierno sory kerfalla bangaly facinet naby mohamadou aissatou
"""

_AMBIGUOUS_GIVEN = """
beat fortune fidele pacifique vital esperance placide colombe narcisse virgile hector orlane garance sandy racine
raja hind maha baba papa
france fleur flore ange aurore ambre marine constant honoré noel prosper toussaint urbain blanche désirée marc
"""

DATA = People(
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
        "maîtres",
        "monseigneur",
        "s.e.m",
        "s.e",
        "honorable",
        "sir",
        "lord",
        "lady",
    ),
    courtesies=frozenset(("mme", "mlle", "mgr")),
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
    loose=frozenset(("le", "la", "les", "y", "des", "el")),
    given=frozenset(_GIVEN.split()),
    ambiguous_given=frozenset(_AMBIGUOUS_GIVEN.split()),
    clans=(),
    surnames=frozenset(),
    generations=frozenset(),
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
)  # fmt: skip
