"""English names of people: honorifics, given names, last names that are roles too."""

from presskit.locales.schema.people import People

_GIVEN = """
adolf toby latonya hyun-woo zach cam myles trey letitia arvind elon wolfgang saoirse wesley tyrone deshawn keisha
lakeisha jermaine darnell tobin tucker tanner colton brody kaylee kayla kaitlyn
mckenna makayla jada jayden aiden cayden braden landon grayson carson
jorg jurgen gunter gunther wolfram detlef ulrich ulrike jutta sabina silke anke meike maike antje birgit britta
dagmar doris elke frauke gisela gudrun heide heidrun hildegard ilse ingeborg iris katrin kerstin kirstin kristine
lotte marlies renate rosemarie ruth sigrid susann tanja ulla ute veronika waltraud annika astrid birgitta eva gunnar
goran hakan henrik ingvar jorgen kjell knud lars lennart leif magnus mats mikkel niels nils olaf olav olof ole oskar
per peder poul rasmus rune soren sten stig sverre svend tage terje thor thorbjorn tore torsten tove trygve ulf vidar
agnieszka aleksander aleksandra aleksandr alexei alexey andrej andrzej anastasiya bartek bogdan bogdana boleslaw
cezary damir dariusz dejan dominika dorota dragan dusan edyta elzbieta ewa filip goran grzegorz halina hanna henryk
igor ilya irina iwona jacek jadwiga jana janusz jaroslaw jaroslav jerzy jiri joanna jozef justyna kamil karel
karolina kasia katarzyna kazimierz konrad krystyna krzysztof lech ladislav leszek lukasz maciej magda malgorzata
marcin marek mariusz mateusz michal mieczyslaw milan milena milica milos mirko miroslav monika nikita nikola novak
oksana oleh olena ondrej oxana pavel pawel petar petr piotr przemyslaw radek radoslaw rafal roman ryszard sergey
sergiy serhiy slavko slobodan stanislaw svetlana swietlana szymon tadeusz taras teresa tomasz tomislav urszula
vaclav valentina valeriy vasyl vera viktor viktoria vitaly vladimir vladislav volodymyr vojtech wanda wieslaw witold
wladyslaw wojciech yaroslav yevgeny yulia yuri yuriy zbigniew zdenek zofia zoran zuzana alejandra alvaro amparo anxo
begona belen benito carmen concepcion consuelo cristina cristobal dolores eduardo emilio enrique esperanza esteban
eugenio federico felipe fermin fernanda florencia gerardo gloria gonzalo guadalupe gustavo hector ignacio ines inigo
iker jaime javier jimena joaquin jorge josefina juana julian leandro leticia lorena lourdes luciana luisa manuela
marcela marcelo margarita mariana mariano maribel marisol martin matias mauricio maximiliano mercedes miguel
montserrat nicolas nieves nuria octavio osvaldo pilar rafael ramiro raul remedios reyes rocio rodrigo rogelio
rosario salvador santiago sergio silvina soledad susana tomas valeria ximena yolanda joao jose ana antonio afonso
beatriz bruno caetano carolina catarina duarte filipa filipe goncalo helder isabel jorge leonor luis luiz madalena
mafalda marcio margarida mario mateus nuno paulo pedro ricardo rita rui sofia susana tiago vasco zita alessandra
alessandro alessia andrea angelo antonella beniamino bianca carla carmela chiara claudio cosimo daniele davide
domenico donatella elena elisabetta emanuele enrico enzo eugenio fabio fabrizio federica filippo flavia franca
francesca franco gaetano giacomo gianluca gianni giorgia giulio giuseppe grazia guglielmo ilaria ivano laura
leonardo letizia livia lorenzo luca luciano luigi manuela marcello margherita marina massimo matteo maurizio michela
mirella nicolo ornella ottavio paolo pasquale patrizia piero pietro raffaele renato roberta rocco rosa salvatore
sandro sara serena simona stefania teresa tiziana tommaso ugo umberto valentino vincenzo vito vittoria vittorio
abdou abdoulaye abebe adama adebayo adewale adjoa afua aicha aissa akosua alassane alpha amara ama aminata amma
amadou assane ayo babacar bakary bintou chidi chidinma chimamanda chinedu chinua cisse dele diallo djibril emeka
fanta femi folake hawa ifeoma ismaila issa kadiatou kofi koffi kwabena kwaku kwesi lamine latoya mahamadou makena
mamadi mariama modou mory moussa musa ndeye ngozi nkechi nneka nnamdi olumide oluwaseun oumar ousmane penda rokia
salif sekou siaka sidiki souleymane tariq tendai thabo thandi tunde wangari yaw yaya zanele abbas abdallah abdelaziz
abdelkrim abdessamad adel adnan ahmad aicha akram aliya amal ameen amira anas asma ayman ayoub aziza badr bilal
brahim dalia driss farid farida faisal fadila fatiha fawzi fouad ghassan hadi haitham hala hamza hana hanan haroun
hasan hatim hicham hind houda hussein idris ihab iman imane ines islam jamal jamila kamal kawtar khadidja khaled
khalil lamia latifa layla leyla lina loubna mahdi maha majid malak mansour maryam mehmet meryem mona moncef mounir
mustafa nabila nada nadim nagib najib najwa nasser nawal nezha nizar nora noura omar osama othman rabia rachida raed
rami rania rashid reda rim riad sabah sabri safia said salem salma sameh samira sami sana sawsan selma siham sihem
soukaina tarek taoufik usama wael wassim yahya yasser youssra zahra zainab zaki ziad zineb aarav abhijit abhishek
aditi aditya ajay akash akshay alok amitabh amrita ananya anand anil anita anjali ankit anup anupama archana aryan
ashish ashwin bhavna chitra deepa deepika devika dev divya ganesh gaurav geeta gita gopal govind harish hari indira
isha ishaan jaya jyoti kalpana kamala karan kavita kiran krishna lakshmi lalit lata madhav madhu mahesh manish manoj
meena meera mohan mukesh nandini narayan naresh naveen neha nikita nisha nitin padma pankaj pooja pradeep prakash
pranav prasad pratik praveen preeti priti purnima radha raghav rahul rajan rajeev rajesh rajiv rakesh ramesh rashmi
ravi rekha renu ritu rohan rohit sachin sandeep sangeeta sanjana sarita satish savita seema shalini shankar shanti
sharad shashi shilpa shiva shreya shruti shweta siddharth smita sneha subhash sudha suman sumit sunita suresh sushma
swati tara uday uma usha vandana varun vasant vidya vikas vinay vinod vishal vivek yash aiko akihiro akira asami
ayumi chie chiyo daisuke emiko fumiko haruka haruki haruto hideki hideo hikari hiroko hiroki hiroshi hitomi ichiro
isamu jiro junichi junko kaori kazuko kazuo keiko keisuke ken'ichi kenichi kenta kumiko kunihiro mai makoto mami
mariko masahiro masako masaru mayumi megumi michiko midori miho mika minoru mitsuko naoko naoki naomi natsuki nobu
nobuko noriko osamu reiko rie ryo ryota sachiko sakura satoshi sayaka shigeru shinji shiro shizuka sho shota shun
sora susumu tadashi takahiro takako takashi takeo takeshi taro tatsuya tetsuya tomoko toshio tsuyoshi yasuko yoko
yoshiko yosuke yui yuka yukiko yumi yusuke bao chang chao cheng chun dong fang fei feng gang guang guo hai hao hong
hua hui jian jie jing jun kai kang lan lei liang ling long mei meng ming ning peng ping qiang qing rong rui shan shu
tao ting wei wen xia xiang xiaoling xin xiu xue yan yang ying yong yu yuan yun zhen zheng zhi zhong anh binh chau
cuong dung duc giang hanh hieu hoa hung huong khanh lien linh loan minh nam nga ngoc nhung phuong quang quoc quyen
son thanh thao thi thu thuy tien trang trinh tuan tung tuyet van viet vinh xuan dae eun hae hye hyun jae ji jin joon
kyung mi min sang seo seong seung soo sook suk sun sung woo yeon yong young chloé aurélia kylian zinedine lisbeth
saoirse niamh aoife ciara cillian conor declan donal eamon eoin fergus fionnuala grainne maeve oisin orla padraig
roisin ruairi seamus sinead angharad bronwen carys dafydd dewi dylan eirlys emyr gareth geraint gwenllian gwyneth
huw iestyn ieuan ioan llewellyn lowri megan meirion nerys owain rhian rhodri rhiannon sian tegwen tomos elif emre
hakan mehmet ayse fatma mustafa huseyin zeynep deniz cem kemal levent murat onur serkan tayfun umut yilmaz anneke
bas bart bram casper cees daan dirk dries els femke floor gijs hanneke hans harm henk hilde jaap jan jeroen jeroen
joost joris koen lieke lieven luuk maarten marieke marijke martijn mieke niels pieter rutger ruud sander sanne
sjoerd thijs tijs tjerk wim wouter yannick aino antti eero eeva eino esa hannu heikki helmi ilkka jaakko jari jarmo
jouni juha juhani jukka jussi kaisa kalevi kari kimmo kirsi lauri leena liisa maija marja marjatta markku matti mika
mikko minna olli outi paavo pekka pertti petri pirjo risto sampo sanna sari seppo simo tapani tapio tarja teemu timo
tiina tuomas tuula veikko ville andras attila balazs bela csaba eszter ferenc gabor gergely gyorgy ildiko istvan
janos jozsef judit katalin laszlo miklos orsolya peter sandor tamas tibor zoltan zsofia zsolt adina alina andreea
bogdan calin catalin claudia corina cosmin costin crina cristian dacian dan daniela doina dorin dragos emilian
florin gabriela gheorghe horia ileana ioan ioana ion ionut iulia laurentiu liviu lucian luminita madalina marian
marius mihaela mihai mircea mirela nicoleta nicolae octavian oana ovidiu petru radu raluca razvan roxana silviu
simona sorin stefan teodor traian tudor valentin vasile viorel virgil apostolos athanasios christos dimitra dimitris
eleni evangelos georgia giannis giorgos ioannis kostas konstantinos maria nikos panagiotis spyros stavros stelios
thanos theodoros vasilis yannis yorgos aaron abby abdul abigail abraham adam adele adrian adriana agnes ahmed aidan
aileen aimee aisha akiko akira alan alastair albert aldo alec alejandro alex alexander alexandra alexis alfred ali
alice alicia alison alistair allan allen allison alma alvin amanda amber amelia amina amir amit amy ana anders
andrea andreas andrei andres andrew andy angela angelica angus anil anita anja ann anna annabel anne annette annie
ansgar anthea anthony antoine antoni antonia antonio anya april archie arjun arlene arnold arthur arun asha ashley
ashok astrid aubrey audrey austin ava axel bao barbara barney barry bart bartosz beatrice beatrix becky belinda ben
benedict benjamin bernadette bernard bernd bert bertha beth bethany betty beverley beverly bharat bianca bill billy
bjorn blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian briana bridget britney
brooke bruce bruno bryan bryce byron caitlin callum calvin cameron camilla candice carey carl carla carlo carlos
carly carmen carol caroline carolyn carrie carsten casey cassandra catherine cathy cecil cecilia cedric chad chandra
charles charlie charlotte chen cheryl chloe chris christa christian christina christine christoph christopher chuck
cindy claire clara clare clarence claudia clay cliff clifford clive clyde cody colin colleen connie connor conrad
constance cora corey courtney craig curtis cynthia cyril daisy dale damian dan dana daniel daniela danielle danny
daphne darren dave david dawn dean deanna debbie deborah debra deepak deirdre delia demetrius denis denise dennis
derek desmond devin diana diane diego dieter dimitri dina dinesh dirk dmitri dolores dominic dominik don donald
donna dora doreen doris dorothy doug douglas duncan dustin dwayne dylan earl ed eddie edgar edith edmund eduardo
edward edwin eileen elaine eleanor elena eli elias elijah elinor elisabeth eliza elizabeth ella ellen ellie elliot
elsie emil emily emma enrique eric erica erik erika erin ernest ernst esther ethan eugene eunice eva evan evelyn
ewan ezra faith farah fatima fay felicity felix fernanda fernando fiona florence floyd frances francesca francesco
francis francisco frank franklin franz fred freda freddie frederick frieda fritz gabriel gabriela gail gareth
garrett garry gary gavin gayle gemma gene genevieve geoff geoffrey george georgia georgina gerald gerard gerd gerry
gilbert giles gillian gina giorgio giovanna giovanni giulia gladys glen glenn gloria gordon grace graeme graham
grant greg gregor gregory greta guido guillermo gunther gus guy gwen hal hamish hana hank hannah hans harold harriet
harry harvey hassan hazel heather hector heidi heike heinrich heinz helen helena helga helmut henrik henry herbert
herman hilary hilda hiroshi holger holly hope horst howard hubert hugh hugo humphrey ian ibrahim ida igor imogen
imran ingo ingrid ira irene iris irma irving isaac isabel isabella isabelle isaiah isla ivan ivy jack jackie jackson
jacob jacqueline jacques jaime jake jakob james jamie jan jane janet janice jared jasmine jason jasper javier jay
jean jeanette jeff jeffrey jen jennifer jenny jens jeremy jerome jerry jess jesse jessica jesus jill jim jimmy jin
jing joachim joan joanna joanne joao jochen jodie joe joel joey joerg johan johannes john johnny jon jonas jonathan
jordan jorge jose joseph josephine josh joshua joy joyce juan juanita judith judy julia julian juliana julie juliet
julio june jurgen justin karen karin karl karla karsten kate katharine katherine kathleen kathryn kathy katie katja
katrina kay keith kelly ken kenji kenneth kent kerry kevin khalid kieran kim kimberly kirk kirsten kirsty klaus knut
kofi kristen kristin kristina kumar kurt kwame kyle lana lance larry lars laura lauren laurence laurie lawrence leah
lee leena leila leo leon leonard leonardo leroy leslie lewis li liam lily lin linda lindsay lisa liz lloyd lois lola
loretta lori lorna lorraine louis louisa louise luca lucas lucia lucy luigi luis lukas luke lydia lyn lynda lynn
lynne mabel mackenzie maddie madeleine madison magdalena maggie magnus mahmoud malcolm manfred manuel marc marcel
marcia marco marcos marcus margaret margarita margot maria marian marianne marie marilyn mario marion marisa marissa
marjorie mark markus marlene marsha marta martha martin martina marvin mary mason mateo mathew matt matthew matthias
maureen maurice mauricio max maxine maxwell maya megan mehmet mei melanie melinda melissa melvin mercy meredith mia
micah michael michaela michelle miguel mihai mikael mike mikhail mildred miles milton mina ming minna miranda miriam
mitchell mohamed mohammad mohammed moira molly mona monica morgan morris moses muhammad muriel myra myrtle nadia
nadine nancy naomi natalia natalie natasha nathan nathaniel neal ned neil nell nelson nicholas nick nicola nicolas
nicole nigel nikhil nikolai nikos nina noah noel nora norma norman nova oleg olga olive oliver olivia omar oscar
oswald otto owen pablo paige pamela paola paolo pat patricia patrick patty paul paula paulina pauline paulo pedro
peggy penelope penny percy perry pete peter petra phil philip philippa phillip phoebe phyllis pierre piers piotr
polly poppy prakash priya priyanka quentin rachel radu rafael raj rajesh ralf ralph ramesh ramon randall randy
raphael raquel rashid ravi ray raymond rebecca regina reginald reinhard rene rex rhoda rhys ricardo richard rick
ricky rita rob robert roberta roberto robin robyn rochelle rod roderick rodney rodrigo roger roland rolf roman ron
ronald ronan rory rosa rosalind rose rosemary rosie ross rowan roy ruben ruby rudolf rudy rupert russell ruth ryan
sabine sadie sally salma sam samantha samira samuel sandra sandy sanjay santiago sara sarah sasha saul scott sean
sebastian sergei sergio seth shane shannon sharon shaun shauna sheila shelley sheryl shirley sidney siegfried sigrid
silvia simon simone simran siobhan sofia sonia sonja sophia sophie spencer stacey stan stanley stefan stefano stella
stephanie stephen steve steven stewart stuart sue sunil sunita susan susanna susanne suzanne svetlana sven sybil
sydney sylvia tamara tanya tara tatiana ted terence teresa terry tessa thelma theo theodore theresa thomas thorsten
tia tiffany tim timothy tina tobias todd tom tomas tommy toni tony tracey tracy travis trevor tricia trisha troy
tyler uma ursula uwe valentina valerie vanessa vaughan vera verity veronica vic vicki vicky victor victoria vijay
vikram vincent viola violet virginia vivian vivienne vladimir wade walter wanda warren wayne wei wendy werner wesley
wilfred wilhelm will willem william willie winifred winston wolfgang xavier xiao yasmin yolanda yuki yuri yusuf
yvonne zach zachary zara zelda zoe
"""

_AMBIGUOUS_GIVEN = """
art bill chase christian clay constance dale dawn desire faith france frank gene glen grace grant guy hope iris ivy
jack jade joy leo major mark martin max may mercy mina nova olive page pat patty poppy ray rex rob robin rose ruby
sky spencer stone sue violet wade will winston june april august summer angel blanche fleur flore ange cheikh marina
marine prosper toussaint urbain constant honore noel ambre aurore marc ama alpha long chao hong hai young son van
thi yang yu min ming sun kai ling fang wen lan ping reyes pilar salvador rosario soledad islam bao dan ken mei ji
jin nam floor els bas harm sakura anh ion dong gang chang meng bin zeynep sang chun pearl dele mai yan song wei hua
sora sho mi hind per cem umut minh santos rio milan dung lien rong mats ruth hana sana sari taro ora
"""

_SURNAMES = """
king bishop pope judge dean prince baker farmer gardener cook marshal fellow major provost keeper chancellor knight page
abbott reader rector chef guide archer singer sheriff warden ward best long young early day may winter
"""

DATA = People(
    honorifics=(
        "honourable",
        "excellency",
        "hrh",
        "highness",
        "majesty",
        "eminence",
        "h.e",
        "shri",
        "smt",
        "hajia",
        "alhaji",
        "honorable",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "lord",
        "lady",
        "rev",
        "hon",
        "baroness",
        "baron",
        "doctor",
        "fr",
        "capt",
        "gen",
        "col",
        "lt",
        "sgt",
        "maj",
        "gov",
        "sen",
        "sens",
        "rep",
        "reps",
        "cllr",
        "cllrs",
        "adm",
        "amb",
        "atty",
        "cmdr",
        "supt",
        "assemblyman",
        "assemblywoman",
        "assemblymember",
    ),
    courtesies=frozenset(("mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady")),
    particles=(
        "de",
        "du",
        "des",
        "d",
        "le",
        "la",
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
        "st",
    ),
    loose=frozenset(),
    given=frozenset(_GIVEN.split()),
    ambiguous_given=frozenset(_AMBIGUOUS_GIVEN.split()),
    clans=("Mc", "Mac", "Fitz"),
    surnames=frozenset(_SURNAMES.split()),
    generations=frozenset(("jr", "sr", "ii", "iii", "iv")),
    bearing=frozenset(),
)  # fmt: skip
