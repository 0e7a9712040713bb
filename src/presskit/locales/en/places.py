"""English names of places and of the people who live there."""

from presskit.locales.schema.places import Places

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
conn=connecticut del=delaware tenn=tennessee colo=colorado ariz=arizona ill=illinois minn=minnesota okla=oklahoma
ont=ontario
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
gothenburg=gothenburg turkey=TR ivory_coast=CI czech_republic=CZ burma=MM cape_verde=CV swaziland=SZ east_timor=TL
united_states_of_america=US great_britain=GB holland=NL viet_nam=VN
"""

_PLACING = """
in near from
"""

_TOWNS = """
town city village region mayor
"""

# American states and Canadian provinces
_REGIONS = """
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB NS NB NL SK MB YT NU
"""

DATA = Places(
    places=tuple((w.replace("_", " "), k) for w, _, k in (pair.partition("=") for pair in _PLACES.split())),
    demonyms=tuple((w, k) for w, _, k in (pair.partition("=") for pair in _DEMONYMS.split())),
    placing=frozenset(_PLACING.split()),
    towns=frozenset(_TOWNS.split()),
    streets=frozenset(),
    street_links=frozenset(),
    peoples=frozenset(),
    regions=frozenset(_REGIONS.split()),
    parties=frozenset(("D-", "R-", "I-")),
    inhabitants=("ians", "ans"),
    placed=("", "a", "ia", "y", "o", "i", "s"),
)  # fmt: skip
