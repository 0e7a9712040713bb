"""Given names that stand in English press texts, of all parts of the world. Own list."""

GIVEN = """
andris mukhtar kerrie morag euan calum alasdair iain cathal cormac dermot diarmuid finbarr lorcan gwyn iolo bethan
cerys ffion myfanwy kelsey joann jody jillian janelle isobel jenna leanne lesley lillian marla mindy nellie nikki
noreen pam rhonda roxanne sonya tabitha tammy terri trish clint damon darrell darryl daryl derrick drew duane dwight
elliott elmer ernie ervin jeffery johnathan jonathon julius kenny leigh lonnie luther lyle mickey robbie ronnie rudolph
rufus russ sammy shawn sheldon terrance terrell terrence wilbur willard woodrow festus musiliu githu kweku chege
thandeka aishwarya saroj bhavesh jignesh hitesh paresh punit rajit saket niranjan ujjal chrystia karina randeep filomena
shafiq tanveer naseem rukhsana sumaya yuko koji hanako min-jun ji-hoon seo-yeon min-seo eun-ji jae-in
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
aapo aas ababacar abayomi abdur aber abera abhay abhinav abidemi abiodun abiola abla ablaye abosede abraha abubakar
abul acen achan achieng addison adebola adebukola adedayo adedoyin adekunle adeola adeolu aderonke adesola adetola
adeyemi adhiambo adong afia afolabi afriyie agyeman ahimbisibwe ahmadu aigerim aigul ainembabazi ainur aisake aishatu
ajit ajoke akanisi akello akhil akhilesh akhter akin akinola akintunde akinwumi akinyi akmaral akoth akseli akua
akuila akwasi akwesi alemayehu alivia alka almas almaz alua alyssa aman amihan aminu amita amol amongin ampofo anan
anara anaya andile anele ani anika aniket anirudh anis anisur anju ankita ankur anneli anni anoop anshul anssi antero
anu anuj anuoluwapo anupam anuradha anurag anusha anyango aparna apichart apinya apio apisai apiyo araba arame ari
arif arja arman arne arnfinn arnhild arto aruna arundhati arunee arvid arya asantewaa asel asenaca aset asgeir ashlee
ashlyn ashraful ashwini asif askar aslaug asli asmund assel aster asuman atakan ateca atieno atiku atilla atim atiqur
atuhaire atul aubree aud audun aulia auma aura averie avery avinash awa awino awuor axton ayanda aydan ayele ayesha
ayhan aykut aylin ayobami ayodeji ayodele ayokunle aysegul aysel aysun ayu ayush azamat azat baaba babagana babajide
babatope babatunde babirye babu badrul baffour bagus bahati bala balaji bambang bamidele bankole baraka barasa baris
basak bashir batuhan baurzhan bayani bayram bayu bekele bekir bekzat belgin bello bente berat bergljot berhane berit
berk berkay berna betul beyza bhaskar bhavana bhupendra bhushan bijay bilkisu bimal binali bindu binta birger birgul
birhanu birsen biruk bisi bizimana bjarne bjarni blaine blakely boakye bodil bodunrin bola bolaji bolanle bolat
bongani bonginkosi boonsri bora borghild braxton breanna brenna brennan brianna briella brinley brooklynn brynhild
brynjar bryson budi buhle bukar bukola bulent burak burcin burcu buse busisiwe busra bwalya byaruhanga cadence cagatay
cagla cagri cahyo callie camden camryn canan cansu cassidy cebisa celal celik cemal cemil cengiz ceren cevdet chaiwat
chalerm chanda chandan chandrasekhar chanida charlee chatchai chebet cheikhou chelagat chelsea chengetai chepkoech
cherono cheruiyot chetan cheyenne chiedza chika chikondi chilufya chimwemwe chinonso chinwe chioma chipo chisomo
chizoba chukwudi chukwuemeka chukwuma cigdem citra conner corbin dagfinn dagmawi dagny dakota daksha dalisay damilare
damilola danang daniachew daniyar danjuma dapo darshan datu daulet dauletbek dauren dawit daxton deepti defne delaney
delilah demeke demet demola derartu derya desiree desta devendra devlet devon dewa dhananjay dharmendra dhruv dian
diarietou diarra didem dilara dilek dilip dilnoza dilshod dimas dinara diwata djoko dogan dogu dotun dov dovid dror
dumisani durga dwi easton ebere ebo ebru ebube ebunoluwa ece edi eerika egil eija eila eilif einar eirik eitan eivind
eka ekene ekin eko ekow ekua elad elaina eldbjorg eleanora elianna eliezer elin eliyahu elliana ellinor emel emerson
emersyn emin emine emmi emrah enamul endah endang ender endre ensio enver ercan erdal erdem erdogan eren ergin ergun
erhan erkan erlan erlend erling ermek erol ersin ertugrul esi esin esinam eskinder esko esra eveliina everett evren
eyal eyerusalem eystein ezgi ezinne fadime fahmida fahri fajar farai farhan farooq fasil fatih fatim fawad fazlul
ferdous ferhat feride ferit feruza fevzi feyisayo feyza fiame fiifi fikadu fikile fikret filimone filiz finley fitri
fitsum folarin folasade folashade frimpong frode froydis fuat funda fungai funke funmi funmilayo furaha furkan gadi
gage galia gamze ganza garba gasana gathoga gathoni gaukhar gauri gautam gayatri gbenga gboyega gebre gede geir
getachew getahun ghulam gianna gideon gilad girish girma githinji gizem gokce gokhan golam gonca gonul gozde grethe
greyson gro gudmundur gugu gul gulay gulcan gulchehra gulcin gulden gulmira gulnara gulnaz gulsen gulsum gulten gunay
gunes gunnhild gunnlaug guro gurpreet gusti guven gyda haakon habibur habimana hadar hadas hadley hafdis hafeez hagit
haile hailee hailey hailu haim haimona haji hakizimana haldun halil halldor halldora hallgrimur haluk halvard halvor
hamisi hammad hande hannele harald hardeep hardik harley harlow haroon harper harpreet harri harsh harsha harshvardhan
hasina hatice hauwa havard haydar hayden haylee hazal hege helge heli helina helka hemant hemi hemlata henare hendra
henna heri hesti hila hilkka hina hinemoa hirini hiwot hjordis hoani hohepa holden hone hrafnhildur huhana hulya
humaira hunter husnu ibukun idan idit idowu idunn ieremia ife ifeanyi ifeyinwa ihaia iida ijaz ijeoma ikaika ikechukwu
ikenna ilan ilana ilayda ilhan ilkay ilker ilmari imani imelda inbal inci indah indra indrani ingabire ingibjorg
ingunn ingvild inka inkeri inoke intan iolana ipek iradukunda irfan irit irja irmeli isa isagani ishimwe ishita
isikeli islom ismet isto itai itamar itzhak ivar iwan iyabo izzet jaana jabulani jabulile jace jagdish jahanara
jaideep jalen jameson jani janne jarkko jarle jase jasur jaswinder jatin javed jaxon jaxson jayant jayanti jayaram
jaydeep jejomar jenni jepchirchir jepkosgei jericho jide jioji jitendra jo joakim jofrid joko jolene jomar jone joni
joona jorma jorunn josaia jouko juho juma junaid jyotiraditya jyrki kaan kaarina kabiru kabwe kadek kaden kadir
kadriye kaea kaelyn kaggwa kagiso kahindi kahurangi kaija kailash kailey kaimana kairat kajal kakuru kalani kaleb kali
kalle kamaka kamau kamila kamlesh kamran kamrul kamryn kanat kanchana kanya kapena kara karanja kare kariuki karlygash
karson karter karthik kartik kartika kasey kashif katana katelyn katlego kato katri kauko kauno kaushik kayhan
kayitesi kaylie kayode kazim kazungu keabetswe kealoha kebede kedar keegan keijo kekoa kelechi kellan kemi kenan
kendra kendrick kenechukwu kenenisa kenley keola keoni kerem keren kerim ketan ketut keza kgomotso khadidiatou khaleda
khanyisile khorshed khulekani khumbudzo khurram kiara kiconco kiera kimani kinsley kinyua kioko kipchoge kipkemboi
kiplagat kiprono kiprotich kipruto kiri kirti kishore kittisak kivanc kizza kjersti kjetil kobby kobina koech kolawole
kolbjorn komal komang kondwani koray krishnan krista kristjan kristoffer kritika kritsana kubra kudakwashe kudzai
kunal kunle kurnia kusum kutay kwadwo kwamena kwasi kwezi kyalo kylee kyleigh kylie kynlee kyomuhendo kyosti kyra
kyrie lagi laila lainey laisenia laken lakshman lale lalita lami landen landyn langa lanre lasse lavenia lawal laxmi
laziza lebogang leighton leilani lekan lemlem lemma lempi lennox lerato lesego lestari lexi liana liat ligaya lilly
limbani limor lindiwe liora liran litia liv losalini lubega luh lulit lungile lungisa luningning lupe lusia lutfi
lutfur luzviminda lwazi lyla maame maarit maayan macharia maci madalitso maddison maddox madelyn madhukar madhuri
madina magne magnhild mahbub mahealani mahendra mahfuz mahlet mahmood mahuta maiju maimuna maina mairo makenna
makenzie makisig makoa mala malee malia mallika malusi mamo mamokgethi mana manaaki manaia manas mandeep mandisa
mandla manisha manjula manjunath manmohan mansa mansukh manu maral marama marat margit mari maricel marit marites
marivic marjo marjut marko marley martti mashrafe matshidiso mauri maverick mawuli mayank mbali mckenzie meenakshi
megha mehedi mehreen mehwish meir meirav mekdes mekonnen melaku mele melek melenaite meles melih meltem meral merav
mereana meremere mereseini merja mert meruert merve meseret mesfin mesut metin mette mihi miley milla millie mine mira
miriama mirja mirva mizanur mmusi modupe moeed mofizul mohit mojisola monirul mordechai morenike morten moshe
mostafizur mosunmola moti mphatso mpho mridula mthunzi muammer mubashir mucahit mueni mugabo mugisha mugo muhammadu
muhumuza mukamana mukandayisenga mukasa mukul mulatu mulenga mulugeta mulyono mumbi mumo munashe munyaradzi
muralidharan muriuki murtala murtaza murugi mushfiqur musoke musonda musyoka mutale muthoni mutoni mutua muzaffer
mwajuma mwanaidi mwangi mwende mwikali mwila myla naa naama nabeel nabirye nadav nadeem naeem nafisa naftali nafula
nagesh naila najam nakato nakhumicha nakimuli nalan naledi nalubega namrata namugga namukasa nana nanaia nandi nandita
nankya nantongo nardos narendra nargis naruemon nasimiyu nasir nasiru nasrin nassali natarajan nattapong natukunda
naveed navin nawaz nazan nazia nazim nazli nazmul nazym ndanu ndayishimiye ndiaga ndinda nduku ndungu necati necdet
necla neelam neema neeraj neeta nekesa nengah nermin nese netani nevaeh nevin ngahuia ngaio ngaire nida nidhi nighat
nihal nihat niina nikau nilay nilesh nilgun nilufer nimmala ningsih ninsiima nipa nir nira niran nirmala nishant
nittaya nitya nitzan niyi niyonsaba njabulo njeri njoki njoroge njuguna nkiruka nkosana nkosazana nkululeko nkurunziza
nnenna noa noam nodira noelani nohea nokuthula noluthando nomfundo nompumelelo nomvula nonhlanhla noora nopadol
nosipho novita nshimiyimana ntombi ntombizodwa nuhu nur nuray nurcan nurhan nuri nurit nurlan nursultan nurul nusrat
nutan nwachukwu nwando nyambura nyaradzo nyasha nyokabi nyoman oaklee oakley obi obiageli obinna obioma ochen ochieng
oddbjorn oddny oddvar odhiambo odinga odongo oduor ofa ofentse ofer ofra oge ogechi ohad oheneba ojok okan okay
okechukwu okello okey okot okoth oktay olabisi olamide olanrewaju olavi olawale olayinka olcay olisa olufemi olufunke
olufunmilayo olusegun olusola oluwafemi oluwaseyi oluwatobi oluwatosin olzhas omer omkar omolara omondi omotola
omowunmi omri onyango onyeka onyekachi onyinye oona opeyemi opio opiyo orathai oratile oren orhan orit orly orna osei
osman osmo osnat otabek otieno otim otso ouma owino oybek oyinkansola oyvind ozan ozcan ozge ozgur ozlem padmaja
paisley paivi palesa pallavi panashe pania panida panu paora parag paramjit parekura parminder parth parvati pasi
patariki patcharin pavan paxton payton peeni pelin pendo pentti perihan perttu peyton phairoj phindile phumzile pia
pimchanok pinar piper pirjetta pirkko pita piyawat piyush pohiva poonam pounamu poyraz prabha prabhakar prabowo prachi
prafulla prahlad pralhad pramod pramudya pranab pranay prapaporn prasanna prasert prashant pratap prateek pratibha
pratima prayuth preecha prem prerna prithvi pua puanani pushpa puspita putri qamar qasim quinn quinton raanan rabiu
raegan raelynn rafi rafiq rafiqul raghavendra raghu raghuram ragnar ragnhild rahayu rahel rahima rahmat rahsan raija
raili raimo raisa rajat rajendra rajkumar rajnath raju rakiya rama raman ramatu ramazan rameshwar ramona ramya randi
rangi rangimarie ranjan ranjana ranjit rashidi ratana ratna ratu raureti raven ravindra ravishankar rawinia rawiri
rayna reagan recep reema reena reese refik refilwe rehan rehema rehman reid reidar reidun reijo reitumetse renuka
reshma retno reuven rewa rewi reyhan rezaul rhett riikka riitta riley rini ritesh rivka rizki rizwan roald rodelio
rohini rokeya romulo ronen ronit ronny roopa ropafadzo rosalinda rotich rotimi rowena rubina ruchi ruchika rudi rudo
ruken rukia rumbidzai rupa rupali rustam rustamjon rutendo ruti ruvimbo ryder ryker rylee saara saba saban sade sadia
sadik sadio sadiq saeed safak safiya sagar sahil sahle saige saija saima saimone sajeeb sajid sakari sakchai sakib
sakiusa salama salih salman salote salum sameer samina samrawit sandhya sani sania sanjeev sanjiv sanket santeri
santosh sanzhar sapna saqib sarala sarawut sardor sarfraz sarit sarojini satria satu satya satyajit satyendra saule
saurabh savanna sawyer scarlett sebnem seda sedat sefa sefo segun sehrish seif seija selah selamawit selcuk selda
selin selina selorm semi semih semisi semra sena senait senja sepiuta serap serdar serhat serik serpil sertac seruwaia
setiawan seun sevda sevgi sevil sevim sevinc seyda seyi seyoum sezen sezer sezgin shaban shabana shachar shafiqul
shafqat shahbaz shahid shahriar shahzad shai shaila shailaja shailendra shailesh shaista shakeel shakhzod shakib
shamim shamsul shanta shantanu sharada sharifa sharmeen sharmin sharona shashank shavkat shazia sheela shefali shehu
shelby sherry sherzod shikha shiloh shimelis shimon shingai shira shiv shlomi shlomo shmuel shoaib shobha shola
shoshana shraddha shrikant shripad shubham shulamit siaosi sibel sibongile sibusiso sidra sienna sifiso sigbjorn
sigmund sigrun sigurd sigurdur sihle sikiru silas silje simbarashe simisola simiyu sina sinan sindre sinem sini sione
siphiwe sipho sirak siriporn sirkka sirpa sissel sitaram siti sitiveni siv sivan siyabonga siyanda sizwe sjur skuli
skye skylar skyler slamet sloane smadar smriti snorri sohail soham soile sola solomon solvi somboon somchai somjai
somkiat somnath sompong somsak somto sonal sonali songul sonu sose srettha sri srinivas srinivasan ssebunya stein
steinar stevie stian sturla suat subira subodh subramanian suchart sucheta sudarat sudhakar sudhir sugandha sugeng
suharto sujata sujatha sukanya sukhbir sukma sukru sule suleiman suleyman sulistyo sulochana sultana sumarno sumeyye
sumitra sunanda sundar sundaram sunisa supachai suparman suparna suphan supriya surachai suraj surapong surendra surya
sushant sushil sushila susi suthida sutrisno suvi svein swapan swapna swapnil swarup sylvi synne synnove tadesse
tafadzwa tahir tahira tahmina tahsin taika taimur taina taiwo takudzwa tali tama tamar tamati tame tamer tamim tamrat
tane taner taniela tanko tanmay tanuja tanvi tapan tapiwa tariana tariku tariro tarmo tarun taslima tatenda tatum
taumoepeau tawanda tayo tayyab tayyip teagan tebogo teegan teguh teija tejas tejaswini tekin tekle teklu temitope
teppo terese terhi tero tesfaye tevfik tevita tewodros thabang thaksin thanawat thandiwe thanom thapelo thatcher thato
themba thembeka thida thoko thokozani thokozile thorkild thorunn thorvald thulani tiaki tigist tiisetso tilahun timoci
timur tinashe tinotenda tinuke tiril tirunesh titik titilayo titus tlou tobechukwu tobi tofail toivo tokayev tokunbo
tolga tolulope tomasi tomi tonje topi tor torben torbjoern torbjorn torborg tord torgeir torhild torill tormod
torstein torunn tosin tova trenton trevon tripp trond trude tsegaye tsehay tshegofatso tshepo tsipi tsitsi tuala tuba
tufan tugba tugce tui tuija tuilagi tulay tulin tumaini tumelo tumusiime tumwesigye tuncay tuomo tupua turan turgut
turi turid turkan tuti tuulikki twinomujuni tyce tyson tzipi tzipora tzvi uche uchenna udoka ufuk ugochi ugochukwu
ugur ujjwal uju ulan ululani umair umar umesh umida umran umutesi umutoni unaisi unal unni upendra urho uriel urmila
urpo usman utkarsh utku uttam uwamahoro uwase uwimana uzi uzma uzoamaka uzoma vaea vaibhav vaino vaishali vance varda
varsha vasanthi vasudha vedanta veera veerachai vegard veli venkat venkatesh vereimi vesa vibeke vibha vigdis vijaya
viliami vilimaina vilja vimal vimbai vinaya vineet vinita vipin vipul viraj virendra virpi virve vishnu vishwanath
volkan vusi vusumuzi wacuka wafula wahida wahyu waimarie wairere wairimu waisale waithera wajid wale wambui wangui
wanjiku wanjiru wanjohi wanyonyi waqar waseem wasswa wayan waylon wekesa westin whetu wichai widodo wikitoria willa
willow wipa wira wirat wiremu wole wondimu workneh wubshet wulandari wyatt xander xolani xolile yaa yaakov yagmur yair
yakov yakubu yalcin yamini yaniv yankho yanto yared yariv yaron yasemin yashodhara yashwant yasin yasir yasmeen yavuz
yawa yayra yehuda yehudit yemi yerlan yeshi yesim yetunde yewande yigal yigit yingluck yishai yitzhak yngve yngvild
yoav yochanan yoel yogesh yogi yohannes yonatan yoram yosef yossi yotam youssou yrjo yudi yuli yunus yusril yuval
zachariah zafar zafer zafrul zahid zaiden zainabu zander zandile zaria zarina zawadi zayden zeeshan zeev zehava zehra
zelalem zenebe zerrin zewdu zhanar zhanna zia zikora zinhle zipora zodwa zoey zola zoya zubair zubeda zuhal zuhura
zulfiqar zulfiya zvi zvikomborero zwelithini
"""
