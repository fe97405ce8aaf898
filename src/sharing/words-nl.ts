/* eslint-disable max-lines -- one table: 7,776 words, wrapped only for reading */

/**
 * 7,776 Dutch words, lower case a to z, three to eight letters, in alphabetical order. The order is
 * part of nothing: words are stored as words. Chosen from the word list of OpenTaal; see
 * words-nl.license.txt beside this file.
 */
export const wordsNl: readonly string[] = `
aagt aai aaiing aal aalfuik aalkorf aalkuip aalmoes aalspeer aalstal aan aanbeden aanbeeld aanbod
aanbouw aanbrug aandacht aandak aandeel aandrift aandring aangever aangifte aanging aanhalig aanhing
aanhorig aanjager aankan aankomst aankoop aankoper aanleg aanloop aanname aannemer aanpak aanplant
aanrader aanrecht aantal aantrede aanving aanvraag aanvrage aanwezig aanwinst aanzet aanzicht
aanzien aap aapmens aard aardbaan aardbol aardboor aardeweg aardhars aardhoop aardig aarding
aardkern aardklem aardlaag aardlus aardman aardmuis aardnoot aardpeer aardpool aardpunt aardrups
aardslak aardspin aardster aardvlo aardwas aardwerk aardwolf aardworm aartslui aarzelen aasjager
aassoort aasvis aasvogel aaszak abacus abces abdis abonnee abrikoos abscis absence absent absoluut
absurd academie accident accolade accu accuraat acht achtarm achtbaan achteraf achteren achterin
achterna achterst achthoek achtkamp achtkant achtling achtspan achtste achttal achtvlak achtvoud
acrobaat acrobate acroniem acteren actie actiedag actieve actrice actuaris actueel actum acuut
adapter adaptief addendum adder additie adelen ademen ademteug adept ader adjudant admiraal adonis
adopter adres adult adviseur advocaat advocate aerobic aeroclub aeronaut afbreker afdak afdaler
afdaling afdekkap afdeling afding afdracht afdrager afdruk affect afgezant afgifte afging afhaker
afhaler afhaling afhing afhuring afkerig afkering afkomst aflader aflading aflegger afleider aflezer
aflezing afloop aflosser afmeting afname afnemer afneming aforisme afpaling afrader afrit afroeper
afslager afspraak afspring afstand afstapje afsteker aft aftakas aftapper aftelsom aftersun aftocht
afvaart afvalbak afvaller afvalzak afving afwaarts afwas afwaskom afwasser afweging afwerker afwezig
afzegger afzender afzetnet afzetsel afzetter agape agave agenda agentuur agitator agoog agronoom
ahorn aikidoka airbrush airbus airco airmile airstrip ajuin ajuinbol akela akelig aker akkeren
akkoord akte alarm alarmbel alarmist album aldaar alfa alfabet alfahulp alg algeheel algemeen algoed
alhoewel alibi alinea alkoof allang allebei alleen allegaar allemaal allerlei alles alliage allopaat
allround allure allusie alm almanak almaviva alpaca alpentop alpinist alpino alruin alsof altfluit
althea althobo althoorn althoren altist alttoets altviool aluin alumnus alvast alverman alweer
alweter ama amalgama amandel amarant amarillo amateur ambiance ambitie ambo amfibie amfoor amfora
amice amict ammoniet ammonium ampul amulet amusant amuse amuseren analist analogie analoog ananas
anatoom andante ander andersom andoren anekdote angisa anglist angora animatie animator anion anjer
ankerbak ankeren ankergat ankerman ankeroog anklet anoniem anorak ansicht ansjovis antenne antiek
antilope antwoord aorta apart apen apenbos apenkop apennoot apenpak apert apertuur apin apologie
apoloog app apparaat appel appelbol appelras appelsap appgroep applaus applet aprilmop apsis arabesk
arabica arabist arbeider arbiter arbonorm arcade arcadia arcanum arcering archief arduin area areaal
argument armatuur armband armee armklem armslag armsteun armstoel armwezen aroma arren arrogant
artefact artiest artikel artisjok aspect asperge aspirant astraal atelier atheneum atleet atoom
atrium attent audit auditeur auditie auditor augurk aula auteur auto autobus autodak autodek autogas
automaat autonoom autorit autoslot autowas autoweg autowrak avegaar avocado avond avondles avondrit
avonduur avondzon avontuur azen azuur baanbed baanvak baar baardaap baardman baardmos baardvis baba
babbel baco badcel badding baddoek badeend baden badgast badge badhotel badhuis badkamer badkuip
badmat badmode badolie badpak badrand badstad badstoel badtas badvrouw badzout bagage bak bakbeurt
bakblik bakboter bakenen bakeren bakerzak bakfiets bakhuis baklamp baklap baklucht bakoven bakpan
bakplaat baksel bakspel baksteen bakster baktafel baktrog bakvet bakvis bakvocht bakvorm bakwagen
bakzeil bal balans balhoofd balie baljurk balken balkon ballad ballet ballon ballroom balpen balsem
balspel balsport baltempo balwinst balzaal balzak bama bamboe banaan band bandfoto bandrem banen
banier banjo bank bankbed bankboek banket bankgeld bankgiro bankman bankpas bankroet banksite
bankstel bankterm bankvak bankzaak bannen barak barblad barcode bareel baret baring bariton barkast
barkruk barman barones barst barvrouw basaal basen baseren basilica basiliek basis basiseis basisnet
basispas basisset basisvak basiswet basket bassen bassist basstem basta batik baton batten batting
bazelen bazin bazuinen bebossen bebouwen bed bedaagd bedaard bedank bedbank bedbodem bedding
bedekken bedelen bedenken bedenker bederven bediende bedienen bedlamp bedoelen bedpan bedplank
bedrag bedreven bedstede bedstee beeld beeldig beenblok beenkap beenstuk beenvis beer beesten beet
befaamd begeleid begeren begeven begin beginner beginsel beginzet beginzin begon begonia begreep
begrensd begrip begroot beha behaard behagen behalen behalve behandel behanger beharen beheer
behendig behoeden behoefte behouden behuisd behulp beiaard beiden beignet beitel bejaarde bekeken
bekend bekennen beker bekering bekken bekleder bekleed beknopt bekomen bekronen bekwaam beladen
belading belanden belang belasten belbus beleefd beleg belegger beleid belener beletsel beleven
beleving belfort belkaart belknop bellen belofte belonen beloning beloof beloven belspel belt
beltoon bemind beminnen bemoeien benaming benauwd beneden benefiet benen bengel benieuwd benig
benodigd benoemde benoemen bentgras benutten benzine bepaald bepalen bepaling beperken bepraten
beraden bereiden bereik berekend berennen berghok berghut berging bergkam bergkap bergmeer bergpas
bergrit bergrug bergstok bergvak bergwei bericht berin berm beroemd beroemen beroep beroeren
berouwen berucht berusten bescherm beschouw beschuit besef beslaat beslis besloten besluit besparen
bespelen bespeler bestaat bestand besteden bestek bestel bestemd bestond bestuur betaald betalen
betaling beter betogen betoging beton betonbak betreden beu beugel beuken beuren beurs beursdag
beurshal beurslid beursval beurt beurtman beurtrol beurzen bevallen bevallig bevatten bevestig
bevinden beving bevoegd bevolken bevolkt bevriend bevroren bewaar bewaken bewaker bewaking bewegen
beweging beweren bewering bewerken bewezen bewind bewogen bewolkt bewonder bewonen bewoner bewust
bezem bezet bezield bezielen bezigen bezit bezitter bezoek bezorgd bezorgen bezorger bezwaar biblist
bidstoel biduur bidweek biechten bieden bieder bieding biels biet biggen bikini bil biljart biljet
bind bingo binnen bio biobak biogas biograaf biologie bioloog bioscoop biotoop bit blaar blaas
blaasgat blad bladeren bladknop bladtop blaffen blanke blauw blauwvos blazen bleef bleken blende
bleu blik bliksem blinde blindkap blister blits blocnote bloeien bloembak bloembed bloembol bloemdek
bloemen bloemig bloempot bloemzak bloes bloggen blok blokdag blokdruk blokeend blokhuis blokhut
blokkade blokuur blond blondine blos blouse blues bluspomp blussen blussing boa bobbel bodem
bodemvis boei boeiend boekblok boekdruk boeken boeket boeking boekrol boekstuk boel boem boeman
boemel boender boeren boert boes boeter boezemen boffen bohemien bok bokaal bokking boksen bol
bolbaan bolbloem bolgewas bolhoed bolknak bolkop bolling bolplant bolvorm bolworm bomen bommel
bonbon bond bondel bondslid bondsman bonkaart bons bonsai bonus bonzen boogarm boogbal boomhut
boomkap boommos boomslak boomstam boomtak boon booras boord boordnet boorkop boorput boorzuur boot
bootsen bootsman bord bordes bordspel boreaal borgen borging borstzak bosbloem bosbodem bosfeest
bosgeur bosgroep boshut boskapel boskat bosklas bosloop bosmens bosmuis bospark bosplan bosrit
bossen bosspel bosspin bostuin bosvaren bosvogel boswezen boter boterham boterpot botervet botervis
botsen bottel botten bouillon bout bouvier bouw bouwblok bouwdag bouwhek bouwkas bouwplan bouwplek
bouwput bouwsel bouwsom bouwvak bouwval bouwvlak bouwwerk bovenarm bovendek bovenlip bovenop bovenst
bowl bowling braadkip braadzak braambes bracelet bracht braden brak bramen branche bravo breedte
breekpen breiden breien breipen breken breking brengen bretel breuk brevet brief briefing brigade
bril brileend brisant britsen broche broeden broeder broedhok broeds broeibak broeibed broeikas
broekpak broekrok broekzak brok brokstuk brommen bron brongas bronzen brood broodbon broodkar
broodzak brossen brouwen browning brug brugdag brugdek bruggat brughoek brugklas brugvak bruid
bruiloft bruine bruinoog bruinvis brullen brunchen brunette brut brutaal bubbel budget buffer buffet
bug buidel buien buigbaar buigen buiging buik buikfles buikvet buiskap buisklok buisvak buitelen
buiten bukken bulken bult bundel bungalow bunkeren bureau bureel burger burgeres burin busbaan
bushalte buskaart busnet buspas busreis busrit busroute bussen busstop bustocht butler button
buurman buurt buurtbus buut cabine cadeau cafeetje cahier cakeblik calorie cambio camera camion
campagne camper camping canoniek cantate cantor cap caravan cardanas carillon carnaval carpool
carter cartoon cascade casco cashen cashflow cassette casual cava cavia ceder ceintuur celdeur
celkern cellist celstof census centaur center centime centrale centrum centstuk centurio chalet
chanson charger charmant charme charter chat checken chef chemicus chemisch chevron chick chillen
chip chipknip chipper chipset chocola chorus chromo chute cilinder cipres circa circuit circus
cirkel citaat citatie citeren citroen citrus civet civetkat claim clausule clinic clip club clubdag
clublid clubman clubpas clubrit clubteam coachen coaster coating cockpit code coderen codering
codeslot col colafles colbert collage collecte college collier colon column combi combine commando
commotie commune compact compiler compleet complice composer compote computer concept concern
concert concreet conditie condor conform congres consent console consul contact continu conto
contour contract contrast controle conus convent convers cooker corps correct corrupt corselet corso
corvee cottage coulisse counter couplet coupon cour courant coureur couveuse cover creatie critica
crouton cruciaal cruise cue culinair cultuur cup cupcake curator cursief cursist cursor cursus curve
custard cutteren daad daags daar daaraan daardoor daarheen daarin daarmee daarna daarnet daarom
daarop daarover daarvan daarvoor dacht dadel dagbasis dagblad dagbloem dagboek dagboog dagdeel dagen
daghulp daging dagje dagkaart dagkant dagkapel dagkoers dagkrant dagleven daglicht dagloon dagmaat
dagmarkt dagmenu dagmerk dagorde dagpas dagploeg dagreis dagritme dagslot dagtaak dagtank dagtekst
dagtocht dagtrip dagvers dagwacht dagwerk dagwinst dagzaal dak dakbaan dakkamer dakkapel dakleer
daklicht dakluik dakpan dakplaat dakraam dakrand dakstoel daktuin dakvloer dakvoet dakvorm dakwerk
dal daling dame damestas damklok damp dampkap damwand dance dank danser danseres danshuis dansles
danspaar danspas dansstuk dartel data database datanet daten dateren datering datief datje datum
deal debat debiet debuut decagram decanaat decent decharge decigram decimaal decisie deck decoder
deeg deegplak deelauto deelbaar deelname deelplan deelraad deels deelsom deeltaak deelvak deelzin
deern deficit deftig degel degene dekbed dekblad dekbord deken dekenaat dekhuis dekhut dekken
dekking dekkleed dekkleur deklaag deklat deknaam dekplaat dekpunt dekschub deksel deksteen dekstoel
dekstuk dekvloer dekzeil delen delfstof delicaat delven dementi demissie dempen demping den denderen
denkbaar denken denker denkstap denkster deposito depot deputaat derde deren derivaat dertien dertig
des desem desktop dessert detail detectie detector deugd deugen deugniet deuk deunen deur deurbel
deurgat deurknop deurmat deurslot deus deviatie deze dezelfde diabolo diacones diagram dialect
dialoog diameter diascoop dicht dichting dictaat dictee dieet dienaar dienares dienen dienst
dienstig diep diepdruk diepzee dier dierbaar dieselen digitaal dikte dikzak dimensie dinar dineren
dingen dinsdag diocees diode diorama dip diploma direct directie dirigent disc discobus disconto
discreet diskette dispuut district divanbed divers dividend divisie djak dobbelen docent doceren
dochter doctor doctores doctrine docu document dode dodencel doek doellat doelman doelnet doelpunt
doeltaal doelwit doezel dolaard dolen doling dollen domkop dommelen donateur donatie donker donor
dooier dook doophek doordat doorging doorheen doorloop doornheg doorrit doorvoed doorwas doorzoek
doos dop dor dorpel dorps dorpskom dorsen dorsten dorstig dos dosering dossier dot douane doublet
douche douwen download draad draagas draagtas draagzak draai draaidag draaidop draaihek draaiing
draaikap draaitol drab dracht drachtig dradig draf dragen drager dramales drang dranghek draperen
draver drenkbak dressuur dreumes dreunen dribbel drie driekamp driestar drietal drietand drievoet
drieweg driftig drink drinkbak drinkbus drinkkan droef drogen droger dromer dromerig droogdok
droogkap droognet droogrek droogte droogzak droom droomdag droomman drop dropping drossen druif
druipen druiprek drukken drukker drukking drukknop drukpak drukpan drukplek drukpunt drukring
drukrol druktank drukval drukwerk drukzin drum drumband drummer drumstok druppel dubbel dubben
duchtig duet duiden duiding duif duikboot duikbril duikdag duikeend duiken duikfles duiking duikles
duikpak duikplek duikteam duim duimelot duimstok duin duinkam duizelig duizend dump dun duobak
duoblok durf durven dus dusdanig dutje duur duurbaar duurloop duurzaam duwbak duwen dwarslat dweil
echo echoput echtpaar eclatant economie econoom edelgas edelman edict editie educatie eend eendaags
eenheid eenjarig eenmaal eenmalig eens eentje eentonig eerbaar eerder eerst eervol eet eetbaar
eethoek eetzaal eeuw eeuwig effect effen egaal egel egelskop egelvis eider eierdop eieren eierrek
eierstok eigen eigenaar eigendom eikenbos eikentak einde eindig eindknop eindlid eindloon eindnoot
eindspel eindstop eindstuk eindtrap einduur eirond eis eiseres eitje eiwit eland elastiek elegant
elektron element elevatie elevator elf elfde elftal elkaar ellende ellendig elletje ellips elpee
elzenbos elzentak embleem emiraat emissie emmeren emotie emulsie enclave end ene energie engel enig
enigma enkel enorm entente enteren entering entiteit envelop episch episode eraan eraf erbuiten
erdoor eremis ereplak ereteken eretitel erfpacht erfprins erfrecht erfstuk erfwet ergens erger
ergernis erheen erkennen erker ermee ernaar ernaast ernstig erom eronder erover ertoe erts eruit
ervan ervaren ervaring ervoor erwt eskader esp espresso essenbos essentak essentie etage etagebed
etagebos etalage etappe eten etensbak ether etiket etmaal ets etter etude etui eurobond eurofles
euroland euromunt evenals evenaren eveneens evolutie ezel ezelin ezelkar ezelskar ezelsrug fabel
fabriek facet factie factor factuur fakkel familie fan fanclub fandag fanfare fansite fantasie
farmer fase fasering fats fatsoen fauna fauteuil favoriet februari federaal feest feestdag feestdis
feit fel fennek fenomeen feodaal ferlet ferment festival festoen fiche fictie ficus fiets fietsbel
fietsbus fietsdag fietskar fietsles fietsnet fietspad fietspet fietsrek fietsrit fietstas figuur
file filiaal film filmblik filmdag filmfan filmplan filmrol filmset filmster filmtip filmvak filmzon
filosoof filter finaal finale finalist finishen firma fiscaal fitten fjord flacon flamingo flanel
flappen flard flat flauw flens fles fleurig flik flikflak flippen flipper flirten flits fluit
fluitist fluitles fluweel focussen foedraal folder folie fonds fondue fonisch fonogram font fontein
fooi formaat formatie formeel formeren formica formule fornuis fortuin fosfaat foto fotocel fotomap
fotostop fototas fractie fragment frame franc franje frappant frappe frase fraseren frezer friet
frietkot frietzak fris frisket frisuur frommel frons front frontaal frontman fronton fruit fruitdag
fruitras fruitsap fuchsia fuiven functie fungeren fuseren fusie fut gaaf gaan gaatje gage gaine gala
galant galei galerie galop galoppas gamba gamepad gamma gammel gang gangbaar gangdeur gangkast
gangmat gangpad gans gapen gappen garage garantie garde garen garnaal gasalarm gasbek gasbel gasblok
gasboer gasbol gasbron gasbuis gasfase gasfles gasgeur gaskabel gasketel gasklep gaskroon gaslamp
gaslek gaslicht gaslucht gasmarkt gasmassa gasmeter gasmotor gasmunt gasnaald gasnet gasoven gaspak
gaspit gassen gasslang gasstel gast gastank gasthuis gastles gastmaal gastzus gasveld gasvuur
gaswater gaten gazelle gazet gazon gebaar gebak gebeld gebergte gebeten gebeurd gebeuren gebied
geboden gebonden geboorte geboren gebouw gebracht gebrek gebroken gebruik gebuikt gebuur gedaan
gedachte gedag gedeelte gedicht gedierte geding gedoe gedrag gedreven gedrukt geduld geduldig
gedurfd geef geelhart geelster geen geestig geeuw gegaan gegane gegeven gegoed gegomd gegrond
gehaaid gehaald gehaast gehad gehakt gehalte gehard geheel geheim geheugen geholpen gehoor gehouden
gehucht geiblok geiser geit gejaagd gekend gekerfd gekko geklede gekleurd gekocht gekost gekraagd
gekregen gekte gekweld gelaagd geladen gelasten geld geldauto geldbron geldig geldkas geldla geldpot
geldsom geldstuk geldtas geldzak gelebek geleding geleed geleerd gelegen geleiden gelezen gelieerd
geliefd gelig gelogen geloof geloosd geloven gelovig geluid geluk gelukkig gelukzak gemaakt gemak
gematigd gember gemeen gemengd gemoed gemsbok gemunt genaamd generaal genereus generiek genetkat
genezer genezing geniaal genie genieter genist genoegd genoegen genomen genoot genot genre genster
geoefend geograaf geoloog geordend gepakt gepraat gepunt geraakt geraken geranium gerecht gered
gereed geregeld geregend gerekt gericht gerokt geruim geruis gerust geschenk geschikt geschil
geslaagd gesloten gesp gespeel gespierd gesprek gestaag gestalte geste gestopt gestuurd getal getapt
getouw getraind getrouw getuigen geur gevallen gevat gevel geveltop gevierd gevoel gevoelig gevoerd
gevonden gevormd gevraagd gevuld gewaad gewaagd gewas geweldig gewelf gewenst gewerkt geweten
gewicht gewild gewillig gewis gewonde gewonnen gewoon geworden gewricht gezang gezant gezapig
gezegde gezel gezellig gezellin gezet gezicht gezien gezin gezinde gezocht gezond gezorgd gids
giechel gieren gierkar gierput gieter gietstuk gift gigant gigawatt ginds gingen gipsen giraf
giraffe giro giropas gissen gisten gisteren gisting gistvlok gitaar gitarist glaasje glaciaal glad
glans glanzen glas glasbak glasmat glaswol glazen gletsjer glimp glinster glippen glitter globaal
globe gloed gloeien glooiing glop glui glunder gnoom goed goederen goedheid goedkoop goeie gokbaas
gokkast gokker goksite gokspel goktent golfbal golfdag golfer golfkar golfles golfset golfstok
golftas golftop golven gom gombal gondel gong goog gooien gordel gorden gording gorgel gort gouache
goudbes gouden goudstuk goudvis goudvos gourmet graad graag graan grachtje gradatie graficus grafiek
grafisch grap graphic grappig gras grasdak grasluis grasmat graspad grasrol grasveld graszaad gratie
gratis grauw graveren graveur gravin gravure greintje grenzen greppel gretig griffen grillen grillig
grindbak groef groei groeisel groeitop groenarm groenbak groendak groente groep groepage groeten
groeve grof grond grondbal grondig gronding grondlak grondwet groots grootte grossier grot grotesk
gruizel grut guave guitig gulden gulzig gum gummipop gunning gunst gunstig gup guur haagbos haai
haak haakaas haakoog haakster haaktand haal haalbaar haar haarbal haarband haarbos haardot haarkam
haarlak haarlint haarlok haarmode haarpluk haarpunt haarsnit haarstuk haarwerk haasten haastig
habitat hadden hagedis hagel hakbal hakblok hakbord hakbos hakker hakstuk hal haldeur halfaap
halfjaar halfrond halfuur hallo halogeen halsband halsring halster halter halve halveren hamel
hamerkop hamlap hamster hamvraag hand handbak handbel handboek handdoek handdruk handeg handig
handkar handklap handkus handpop handrem handset handstuk handtas handvat handvest handvol handwas
handwerk hanenkam hangar hangbuik hangen hanger hangklok hanglip hangmap hangplek hangslot hangsnor
hansop hanteren hapje harddisk harden harder harding hardop hare harig haring harken harmonie harnas
harpen hart hartader hartig hartklep hartklop hartoor hartslag havenen havenkom haverzak havezaat
havo hazenrug hazewind heb hebbes hecht hechtsel hectare heden heelal heen heengaan heenging heer
heersen heester heet hefboom hefbrug heffing heftruck heiblok heidens heidin heien heil heilbot
heiligen heining hekel heklicht hekmotor hekpaal hekwerk heldin heleboel helemaal heler heling
helmknop helpdesk helpen helpster hemd hemdrok hemel hemelbol hendel hengel hengsel hengst heraut
herberg herder herderin herdopen herfst herhaal herinner herken herkomst herladen herleven herstart
herstel hert hertogin herzien hes heugel heup heupbeen heupfles heupkom heupkop heuptas hevig hiaat
hidalgo hield hielen hier hieraan hierdoor hierheen hierin hiermee hierna hierop hierover hieruit
hiervan hiervoor hik hinde hing hinkelen hinken hint hiphop hippen historie hitte hobbel hobo hoed
hoedster hoefstal hoekbad hoekbal hoeken hoekhuis hoekig hoekman hoekstuk hoektand hoekzak hoelang
hoempa hoepnet hoes hoeveel hoewel hoezo hofauto hofhond hofkapel hoger hoging hok hokkig hol
holding hologram holster home hommage hommel homogeen hond honderd hongeren honing honkbal honken
honkman honkslag honnepon hoofd hoofdas hoofdhal hoofdig hoofdkap hoofdman hoofdmap hoofdnet
hoofdsom hoofdtak hoofdvak hoofdwas hoofdwet hoofdzin hoog hoogdag hoogdruk hoogedel hoogheid
hoogmis hoogoven hoogstam hooien hoop hoopvol hoorbaar hoorder hoornig hoorspel hopper horen
horizont horloge hormoon hors horzel hospes hossen hosten hostess hotdog hotel hotelbar hotelbed
hotspot houdbaar houden houder houderes houding houdster hout houtblok houtdruk houtgas houting
houtkap houtring houtvlot houweel hoven hovenier hozen hug huid huidcel huidflap huidvet huifkar
huis huisarts huisbar huisbel huisdier huisjas huiskat huisman huismuis huismus huispak huisspin
huistaak huiswerk hullen hulp hulpbron hulpplan hulpstuk hulpteam huls hulstbes hulstbos humanist
humeur humeurig humor hunebed huppelen huppen hups hut huurauto ibis icoon ideaal idee ideogram
ideoloog idool ieder iemand iepenbos iets iglo imago imitatie imiteren immer import imposant impuls
inademen inbaar inboedel incident indeling indenken indienen indirect individu indo indruk inductie
ineens inenting infant info infodag ingaan ingang ingegaan ingezet inging inhalen inham inheems
inhoud inhuren initiaal initieel inkeping inkomen inkomst inkopen inkt inktfles inktlap inktmop
inktpot inktrol inktstel inktvis inktvlek inlaag inladen inlands inname innemen innig inning
inpakken inplant inren inrit insect insigne inslag intact intake intens intentie intercom interen
interim intern internet interval intocht intranet intrede intrige intro intussen inval inventie
inversie invloed invoeren invullen inwaarts inwoner inzage inzet inzicht inzien inzitten inzoomen
ion ironie ironisch irritant isolatie isoleren isotoop item iteratie jaag jaar jaarclub jaardag
jaargang jaarklas jaarplan jaarring jaartaak jaartal jachten jachthut jachtlak jachtwet jacket
jaeger jageres jak jaloers jalon jam jammer jampot jansalie janslot januari japen japon jargon jas
jaspis jaszak jawel jazeker jeetje jekker jengel jetski jeugd jeugdig jezelf jid joch jochie
jodelaar joggen jojo jokeren jongeman jongen jongere jongetje jongleur jonker jouen joule journaal
jouw jubileum judoka judoles judopak juffer juffrouw juichen juichpak juist junctie jungle juriste
juskom jutezak jutter juveniel juweel juwelier kaaiman kaak kaarder kaars kaart kaas kaasbol
kaassaus kabel kabelgat kabellas kabelnet kabinet kabouter kachel kadaster kaderen kadet kaf kajak
kakel kakelaar kaki kakker kalander kalbas kalebas kalen kalender kalf kalfslap kaliber kalis
kalkoen kalkput kalm kalmeren kalot kalveren kam kameel kameleon kameraad kamerjas kamerrok kampdag
kamperen kampioen kan kanaat kanarie kanjer kansel kansloos kansspel kansteam kantelen kantine
kantoor kapblok kapbord kapel kaphamer kapitaal kapiteel kapitein kapittel kapo kappa kappen kapper
kapsalon kapsel kapster kapstok kaptafel karaat karaf karakter karamel karavaan kardoes kareel karig
karnstok karot karpet karren karspoor kart karton kartouw karwei kasboek kasseien kasstuk kast
kastoor kastrol kastslot kasuaris kat katern katoen katoog katrol katvis kauw kauwgom kauwgum
kauwvlak kavelen kaveling keek keel keelgat keelzak keeper keeplat keepster keer keerdam keerlus
keermuur keerring kegel keihard keikop keizerin kek kelder kelner kempstok kengetal kenmerk kennen
kenner kennis kenteken kepen keramiek kerfstok kern kerndoel kernkop kernlid kernnet kerntaak
kernteam kernvak kernzin kers kersouw kerstbal kerving ketchup ketel ketelpak keten ketje keu keuken
keurder keurig keuring keurmerk keutel keuvel keuze keuzeset keuzevak kever kibbel kieken kielen
kielspit kielvlak kiem kiembak kiepbak kiepkar kier kies kiesbaar kiesman kieswet kiezen kikker
kikvors kilo kilogram kilopak kilowatt kimmen kind kinderen kine kinnebak kiosk kip kitten kiwi
klaar klabak klad kladblok kladder klagen klamplat klankwet klant klapbaar klapbes klapbus klapdak
klaphek klappen klapstuk klaring klas klasbak klasfoto klasse klassiek klauw klaveren klavier
kledder kleed kleedhok kleermot kleien kleintje kleiput klembus klemmap klemmen klep klepel klepper
kleppet kleren kletsen kletskop kleum kleur kleurbad kleurig kleuring kleursel kleuter kleven
klieren klif klik klikbaar klikker klim klimaat klimdag klimhal klimmer klimnet klimrek klimstok
klimtouw klinisch klinken klinker klinket klipdas klipvis klodder klok klokrok klokslot klokuur
klonen klont kloof klopboor kloppen klopping kloptor kloris klossen kloven kluif kluister kluit
kluiver klungel klus klusser kluwen knaap knabbel knak knal knalgas knaller knalpot knappen knapper
knapzak knecht kneep knelpunt kneus kneuter kneuzing knevel knie knielap knielbus kniepees kniestuk
knieval knikken knip kniples knipoog knipper knipsel kniptang knobbel knoeien knoert knokkel knol
knoop knop knopdruk knopig knots knuffel knul knuppel knus koala koebeest koebel koeboer koebrug
koehoren koehuid koeien koek koekblik koel koelbak koelblok koeling koelkast koelrib koeltank
koeltas koelvak koemarkt koepel koerier koers koersbal koersdag koersval koest koestal koets koevoet
koffer koffie koi koken koker kokerrok koket kokker kokosmat kolbak kolenbak kolengas kolenhok
kolenkit kolentip kolenzak kolf kolffles kolibrie kolken kolom kolomkop kolonel kolonie kolonist
kolossus kolven kom komaan komedie komfoor komiek komisch komma kompres konden kondigen koningin
koog kooi kookboek kookgek kookles kookpan kookpot kookvlak kool kooldruk koolpot koolvis koop
koopbaar koopdag koopman koopster koor koorhek koorkap koornis kopblad kopduel koper kopgroep kopie
kopklas kopklep koplaag koplamp koplicht koploper kopman koppel koppen koppig kopregel kopsteen
kopstem kopstoot kopstuk koptekst kopzorg kordon korf kornis korrel korrelig korset korsten korstmos
korter korting korven kosmisch kostbaar kosten kosteres kosthuis kostuum kot kotelet kotmadam koud
kous kraag kraai kraambed kraamhok kraan krabbel kracht krachtig kraken kramer krammat krans krant
krassen krater krediet kreeg kreet krent kreuk kreukel kreun kribbe kriebel kriek kriel krielkip
kring kringel krinkel krissen kristal kroes kroeskop kroket krokodil krollen kromming kromte kronen
kroniek kroning kronkel kroonlid kroot krop kruid kruidig kruier kruim kruimel kruip kruis kruising
kruislat kruisnet kruisrak kruk krukas krul kruller krullig kubiek kubus kudde kuier kuif kuiken
kuildek kuilnet kuipen kuit kuitvis kundige kunst kunstaas kunstarm kunstbus kunsthal kunstig
kunstkop kunstoog kunsttak kunstvak kunstzin kuren kurk kussen kust kustvak kustweg kwab kwadraat
kwadrant kwakkel kwal kwamen kwantum kwart kwartaal kwartet kwartier kwartuur kwast kwebbel kweek
kweekbak kweekbed kweekhok kweekkas kweekvis kweker kwestie kwiek kwik kwikbak kwintet kwispel laad
laadbak laadklep laadstok laag laars laatkop laatst lab label labrador lachbek lachebek lachen
laconiek ladder lade lading lag lagerbus lagering lakenzak lakjas lakken laks lama lamet laminaat
lammeren lampion lamzak lancet land landbouw landdag landgoed landhuis landing landloos landman
landrat landrot landslak langarm langpoot langzaam lantaarn lantaren lapper laptop lariks larve
lasagne lasband lasbril lasdoos lasdop lasdraad laskap lasplaat lasrobot lasso last lastarm lasteren
lastig lastpak latei laten later lateraal lating laureaat lavabo lavas lawaai lawine lazer lazuur
leader leasebak lector ledemaat leden ledenpas ledenpop ledig lediging ledikant leef leefbaar
leefnet leeg leemput leerboek leerdoel leergang leergeld leerjaar leerling leerplan leerrede
leerstuk leertaak leervak leerweg leesbaar leeskop leeslamp leesles leesmap leesstuk leg legaal
legatie legende legeren legering legger legitiem legkip legras legsel leider leiding leidster lekbak
lekdicht lekgat lekkage lekken lekker lekwater lemma lemming lenen lengen lengte lengteas lenig
lening lenskop lensput lentedag lentejas lentezon lenzen lepel lepelrek leraar lerares leren lesauto
lesavond lesblok lesboek lesboer lesbrief lesbus lesdag lesgeven lesgroep lesjaar leskaart lesmap
lesplan lesstof lestaak lesthema lesuur leswagen letter leuk leuning leuren leus level leven levende
levendig lever levering lezen lezer lezeres lezing liaan libelle libretto libris licentie lichamen
licht lichtbak lichtbol lichtgas lichthal lichting lichtkap lichtman lichtpen lichtval lidgeld
lidkaart lidmaat lidstaat lidwoord lied lief liefhad lieg liep lieverd lievig lift liftster liga
ligbed ligdag liggeld liggen lik likeur likkepot likker likstok limerick limoen limonade lineair
liniaal linken linker links lip lipogram lipvis list liter literpak litho liturg livrei lob lobbig
loc locatie lodder loens loep loeren loeris loft logboek logement logen logica login logisch logo
logogram lokaal lokaas loket lokker lokkig lokstem lollen lollepot lommerd longtop longvis lonken
lood loodsen loodsman loofbos loofhut loogzout looier looneis loonsom loopauto loopbaan loopdag
loopeend loophek loopoor looppad looppas looppop looprek loops loopvlak lopen loper lord lorgnet
losbaar losgeld loslaten losmaken lossen lossing losstaan loten lotgeval loting lotion louter lover
lozen lucht luchtbad luchtbal luchtbed luchtbel luchtbus luchtcel luchtgat luchtig luchtnet luchtweg
luchtzak lucifer luiaard luid luidklok luier luiertas luifel luipaard luister lunch lunchuur lus
lustrum luur luw maag maaier maaiveld maakster maal maaltand maand maandag maanfoto maankop maanman
maanring maanvis maar maat maatdop maatkan maatlat maatpak maatstaf maatstok maatvis machine macho
machtig macro madame maestro maf mag magazine magie magister magot mail maisras majeur maken maker
makker makkie makreel mall mam mammoet man manager manche mandfles mangat mangel mango mangrove
manicure manier manifest maning manjaar manken mankeren mansarde manschap mantel manuur map maretak
marifoon marionet maritiem markant markeren marketen marktdag markten markthal marmer marmot marren
marron marsland marszeil mascotte masker massa massaal massage masseren masseur massief matador
matchen materie matigen matinee matje matroos matten matteren mavo mazzelen meccano medaille mede
media mediaal mediaan mediator medicus mee meeging meelpap meelzak meerder meergeld meerkamp meerkat
meerling meerman meermin meerpen meerring meerslag meertouw meertros meervoud meerwerk meestal
meester meeting meetlat meetnet meetstok meeuw megaster mehari meiavond meier meifeest meikever
meimaand meiregen meisje meitak meiveld meivis meivuur mekaar melange meld melding melkauto melkbus
melken melkfles melkhuis melkkar melkkrat melkman melkpak melkplas melkpot melkput melksap melkstal
melkster melktank melkuur melkvet melodie meloen membraan memo memoblok meneer mengbak menging
mengkom mengras mengsel menigte mening mens mensaap mensheid mentaal menu menublok meren mergelen
merk merkbaar merkel merklap merrie mesten mestkar metaal metafoor meteen meten meteoor meter
meterbad metgezel methode meting metrage metrisch metro metroman metronet metser meubel mevrouw
mezelf mezzo micro middag middel midden middenas midzomer mier miet miezel mikken mild milieu
miljard mime minaret minder mineraal mineur mini minibus miniem minimaal minimum minirok minister
minst minstens minuut mirakel misleid missen mist mistel mitsen mobiel mocht modaal modder modeduo
modefoto modegek modehuis model modem modepop modern modest modevak modisch module modulus modus
moeder moedig moeite moeizaam moer moerbes moervos moes moeshof moesson moeten moetje moffel mogen
moker molecuul molen molenas molenkap mollen mollig molteken molton moment monarch mond mondain
mondiaal mondig monding mondkap mondstuk monetair monk monnik monogram monoloog montage monter
monteur montuur monument moois moot mop moraal moreel morsen morspot mortier mos mossel mot motel
motet motief motor motorjas motorkap motorpak motorrit mottig motto mousse mouw muft muis muisarm
muiskat muisknop muismat muizenis multomap munten munthuis muntstuk mus museum musical musicus
muskaat musket muskus muts muur muurvlak muzikaal muzikant naad naailes naaister naald naaldbos
naaldhak naaldvak naam naambord naamdag naartoe naast naburig nabuur nacho nacht nachtbel nachtbus
nachthok nachtkus nachtnet nachtpit nachtrit nadat nadelig nadering nagel nagelbed naging najaar
namens namiddag nat nathals natuur nauw navel nazaat nazomer nazorg nederig nee neerging negatief
negen negende negenoog neiging nek nekhaar nekstuk nemen neppen nerf nergens nerts nervig nest
nestbak nestblok nestel nestor netel netkaart netten netvlies netwerk neuron neus neusaap neusdop
neusgat neuskap neusring neusrug neutraal neuzen nevelen nevelkap niemand nierstuk niervet nieten
nietig niets nietwaar nieuw nikkel niksen nimf nip nis niveau noden nodig noemen noemer nog nogal
nogmaals nokken nokkenas nomade nominaal nonsens noodrem nooit noot nop nor normaal nota notabel
notaris notatie notendop noteren notering notie notitie novelle november nuance nuchter nul nuloptie
nulpost nulpunt numeriek nummer nurk nut nuttig oase obelisk ober object objectie obligaat obscuur
obstakel oceaan ocelot ochtend octaaf octopus oefenaar oefenen oefening oefenpop oerwoud oeuvre
offer offerbus officier ofwel ogen ogenblik okapi oker oktober oldtimer olie oliebol oliedruk
oliefles oliejas oliekan olielek olieman oliepak oliepalm olieput olietank olievlek olifant olmenbos
oma omarmen omber ombervis ombouwen omdat omdoen ome omega omelet omgaan omgaat omgang omgeven
omgeving omging omheen omhelzen omhoog omhulsel omkeren omkering omkleden omkomen omlaag omleggen
omlopen ommegang ommeland ommetje ommuren omnibus ompraten omringen omrit omroep omslag omsloten
omspring omvang omvatten omweg omwille omwonend omzeilen omzet omzetter onaardig onaf onbegaan
onbelast onbewust onder onderarm onderbed onderdak onderkop onderlip onderrok ondertas onderuit
ondiep onecht onedel oneindig onenig ongeacht ongedaan ongekend ongeldig ongemak ongeveer ongezien
ongezond onjuist onkel onklaar onkruid onlangs online onnut onrustig ons onszelf ontaard ontbloot
ontdaan ontdek ontdoen ontkomen ontleed ontlopen ontmoet ontnemen ontroerd ontrouw ontstaan ontstaat
ontstond ontving ontwerp onweer onwetend onze onzinnig onzuiver oogappel oogarts oogbad oogbal
oogbol ooghaar ooghoek oogkas oogklep oogkleur ooglap ooglaser oogmerk oogpunt oogrand oogring oogst
oogstdag oogtand oogvlek oogvocht oogwater ooi ooibos ook oom oor oorbaar oorbel oordop oorklep
oorknop oorkonde oorlam oorlap oorprop oorring oorworm oorzaak oosten oosters oostkust ootje opa
opbellen opbergen opblazen opbouwen opdagen opdeling opdoen opdracht opduiken opeens opeisen open
openbaar opendoen opening operarol opeten opgaan opgang opgave opgedaan opgegaan opgelet opgewekt
opging opgraven ophalen ophangen opheffen ophoping ophouden opjagen opkikker opkomen opkomst opladen
oplader oplage opleggen opleider opletten opleving oplicht oplopen oplossen opmaken opmars opmerken
opname opnemen opneming opnieuw oppakken oppas oppasser opper oppikken oprapen oprecht oprit oproep
opruimen oprukken opslag opsporen opstand opstap opsteken opstel opsturen optatie optelsom optie
optillen optimaal optisch optocht optreden opus opvallen opvatten opvoeden opvoeren opvolgen
opvolger opwaarts opwarmen opwekken opwinden opzeggen opzetten opzicht opzien opzoeken orakelen
ordenen ordening order ordi ordinair oreren orgaan organist orgel orgelkas orgelles orgelman origine
orka orkest ornament ossenkar ossenkop otteren ouder ouderrol oudje oudste oudvader outfit ouwe
ovaal oven over overal overbuur overdruk overeen overeind overgang overheen overheid overhemd overig
overjas overkant overleg overname overstap overste overuur overzees paar paardzet paasklok pachtsom
pachtwet pad paddel paf pagaai page pagina pagode pak pakbon pakhuis pakkamer pakkans pakker pakket
pakking paknaald pakpaard pakster paktafel pakwagen pakwerk paleis palen paljas pallet palm palmet
palmpit palmtak palmtop palmvet pampa pan panda panding paneel panel panlat panne panorama pantalon
panter panvis pap papaja papfles papier papkind pappa pappie paprika par paraat parabool parallel
paraplu parasol parcours pardon parelen parfum paring parkbos parkeren parket parkiet parkoers
parodie parool parterre partner pasar pasfoto pasja paskaart paskamer pasmodel pasmunt paspen
paspoort paspop pasrand passaat passen passer passie passing passtuk password pasta pastei pastel
pastille pasvorm paswerk paswoord patat patio patriot patrones patroon pauken pauw pauwin pauze
pauzeren pech peda pedaal pedagoge pedagoog peddel peen pees pegel peilen peilglas peiling peilstok
peilvak pelen pelgrim peller peloton pels pelsjas pelsrob peluw pen pendel penseel pensioen pension
penter peper peperbus perceel peren perfect perifeer periode perken perkoen perron persdag persen
persfoto persing persman persmap persoon perswet perzik pet petitie peuk peul peuter peuzel pezen
pianist piano pianobar pianoduo pianoles pianoman pias pica picknick piek piekeren piemelen piep
piercing pieren pietlut pigment pikhaak pikhamer pilaar pilaster piloot pilot pimpel pin pinang
pinas pincet pinda pingel pinpas pioen pion pionier pipet pisang pistache piste pit pitsen pitstop
pittig pitvis pizza plaat plaatsen plafond plagen plaggen plak plaket plakkaat plakker plaksel
planbord plandeel plane planeet plank planket plannen planning plant plantbed plantgat planting
planton plantput plantvak plasma plastic plastiek plat plateau plateel platform platkop platting
platvis platvoet platzak pleegzus pleet pleintje pleister pleiten plek pleuris plezant plezier
plicht plichtig plint ploegen ploegos plof plofkip plons plooi plooiing plooirok plot pluggen pluim
pluis pluizer plukken plunje plus plusser podcast podium poeder poelsnip poetsen poetslap pogen
poging poken pokeren pokken polaroid polder polis polka polsen polsstok polstas pomp pompbak pompoen
pompon pompput pompstok poncho pond ponem pons pontklep ponton poolkap poolvos poos pootvis pop
popalbum popband popcorn popel popgroep poplied popplaat popster populair porren port portaal
portiek portier portret pose poseren positie postauto postbak postbus postdoc posten poster postkar
postman postpak poststuk postuum postuur postvak postzak pot potbloem potentie pothoed pothuis
potlood potmeter potplant potspel potstal potter potvis poule pracht prachtig prak praten pre
precario precies preken premie prent present prestige pretnet pretpark priem prik prikkel prikklok
prikstok prima primaat primer primeur principe prinses printer printkop proberen probleem procent
producer product proef proefdag proefles proefrit proefvak proeven prof profclub profiel profiler
project proloog promoten promotie promotor pront prooi prop prostaat protest protocol provisie provo
pruik pruim pub publiek pudding pueblo puf puikstuk puin puit pull pullman puls punt puntbron
puntdak puntig puntloos puntstuk puntzak pupil puree putbaas puthaak putting putwater puur puzzel
raadsel raadsman raaien raakvlak raampen raamwet raap rabatten race raceauto racedag raceteam radar
raden radiaal radiator radio radiohut radioman radionet radiotak radius rafel ragen railnet raket
raketbal raketkop rakker ramen rammel rammen rammenas ranch rand randmeer rangeren rangorde ranken
ranking ransel rap rapport rasp raster rat ratel ratio reactie reageren recept receptie receptor
rechten rechtop rechts rechtsom recital reclame record recreant redactie redden redder redding reden
redenaar reder reductie redzaam reeks reerug reform refrein regel regelaar regeling regen regenarm
regenbak regendag regenjas regenkap regenpak regenput regenton regenval regeren regie regierol
regiment regio regiodag register regulier reiken reinigen reis reisboek reisbus reisdag reispas
reisplan reissom reistas reiszak reizen reiziger rek rekbaar rekenaar rekenen rekening rekenlat
rekenles rekensom rekker rekruut rekstok relais relatie rellen rem remblok remedie remkabel remklep
ren rendabel rendier renet renner renpaard renstal renster renvooi renwagen repen replica report
repro reserve resident resource respect ressort rest restant resteren retabel retorica retraite reu
revanche reviewen revisie riant rib ribes riblap ribstuk richten richter richting richtlat ridder
riek riem rietmat riff rimpel ringbus ringen ringmap ringnet rinkel riool rioolgas rioolput rioolrat
rips risico riskeren rissen rit ritme ritmisch ritnaald ritsen ritsvak ritueel rivet rivier robot
robuust rock roddelen rodekool roe roebel roedel roeiboot roeien roeier roepen roeping roerder
roeren roerstok roestbak roesten roffel rog roggemik rokjas rokken rol rolbaan roldeur rolfilm
rolkraag rollaag rollade rollager rolluik rolmaat rolmodel rolpaal rolpaard rolsteen rolstoel
rolstok roltafel roltrap rolwagen romen rommel rommelig rond rondging ronding rondkom rondom
rondreis rondrit rondvis rood roodhuid roodkop roodvos rooibos rooien rooiing rooilat rooster
rootput rotan rotatie roteren roti rotonde rotor rots rotsblok rotspad roulette route routenet
routine rozenbed rozentak rozet rozig rubber rugkant rugsteun rugstuk rugtas rugtitel rugvin rugzak
ruif ruigte ruiker ruil ruiling ruilvoet ruim ruisen ruit ruk rumoerig rund runnen rups rust rustbed
rustiek rustig rusting rustplek ruwen saai safari safe sage salade salami salaris saldo salon saloon
salto salvo samba sandaal sandwich sanering sap sapkuur sappig sarcasme sardine saus sauskom scala
scanner scenario schaaf schaal schaam schaap schaar schaduw schaften schaken schaker schalie
schamper scharrel schat schattig schaven schedel scheep scheer schelen schellen schelp schelvis
schema schenkel schenken schep schepnet schepsel scherf scherm scherpte scherven schets scheur
schieter schikken schil schilder schinkel schip schipper schoen schokken scholier scholing scholver
schommel schonen school schop schor schoring schouder schoven schraper schrede schreef schroef
schubvis schudden schuier schuif schuifaf schuim schuinen schuins schuit schuiven schulp schurken
schut schuur schuw scooter scope scorer screenen scrip scriptie sealen seconde seculier sedan
sederen sediment segment sein seinhuis seinpaal seizoen selectie selfie semester sennhut sensatie
sensor serenade serie serieus serre server service serviet sessie sfeer shaker shampoo shift shirt
shogun shop shopper show showman showroom shutter shuttle sieren siergras siersel sierstuk siervis
sifon sigma signaal signet silhouet silo simpel sinds singelen singlet sintel sirene sitar sitcom
site situatie sjaal sjabloon sjalot sjerp sjoel sjouwer skater skeeler skelter skibus skiester skiff
skihut skiles skipak skipas skistok slaag slaapbol slaapbus slaapgas slaaphok slaaphut slaapkop
slaapmat slaapzak slabed slagbal slager slagpen slagzet slagzin slak slakom slalom slanken slapen
slaperig slappen slechten sleden slee sleehak sleepnet sleepzak slenter slepen sleuf sleuren sleutel
slichten slier slikken slinks slipjas slippen sloeg sloffen slofhak slogan slok slokdarm sloof sloop
sloot sloper slotbel slotdag slotrit slotsom slotstuk slotwet slotzin sloven sluieren sluik sluipen
sluiten sluiter sluiting sluizen slurf sluw smaak smaakzin smachten smashen smeden smeken smeltbak
smelten smelting smeren smeu smikkel smullen snaaks snaar snabbel snack snap snater snavel snedig
snee sneeuw snelbus snelheid sneltram snelweg snep snipper snoeier snoeken snoep snoeppot snoepzak
snoer snoes snorkel snorren snot snotter snuit sober sociaal soep soepbeen soepel soepkip soepkom
soepkop soes soezen sofa software sok sokkel solarium solied solist solitair sollen solo soloklas
solostuk som somberen sommigen sonar sonate sonde sonnet sonoor soort sopraan sorteren sou souvenir
sowieso spaak spaan spaander spaar spaarder spaarkas spaarpot spaden spalier spanne spannend
spanning spar sparing spat spatie spatlap speciaal special specimen spectrum speechen speelbal
speelbos speeldag speelpop speels speeltje speelwei speer spek spekeend spekzak speld speldag spelen
speler speling spellen spelles spelling spelonk speltak sperring spetter speurder spiegel spieren
spikkel spil spiltrap spin spindel spinhuis spinner spinrok spinsel spinster spinstok spionkop
spiraal spits spitsbus spitsuur spitten spleet splitrok splitsen splitten spoed spoedig spoedrit
spoel spoelbak spoelhok spoelkom spoelsel spoiler sponde spons sponsor spontaan sponzen spoor
spoorbus spoorman spoornet sport sportbad sportdag sportfan sportief sportles sportman sportnet
sportpak sportpas sportsok sporttak sporttas sportvis sportzak spot spotter sprake sprank sprankel
spread spreiden spreken spreker sprenkel spreuk spriet sprietig springen springer sprint sproeier
sproet sprokkel sprong sprookje sprot spruit spuikom spuiten spul staaf staal staalpil staan
staander staart staat staatsie stabiel stad stadhuis stadion stadium stadsbos stadsbus stadsmus
stadsnet stadspas stadsrit stafarts stafchef staflid stage stagiair staken stal stalles stalnet stam
stamboek stamboom stamcel stamhuis stamlid stamper stamppot stamslot stamtaal stand standvis stangen
stap stapel start startdag starthek starthok startset startuur startvak statie statig station
statisch statuut staven steden steekas steekkar steekpan steekzak steelpan steels steen steevast
stegel steil stekel stekelig stekker stel stelbaar steller stelsel stem stembus stemdag stemknop
stemmer stemmig stemming stempas stempel stencil steng stengel stenig stent step steppe ster sterkte
sterrit sterrol steun stevenen stevig steward stichten stichter stick stiekem stiel stift stikker
stiletto stilist stille stillig stilte stilton stip stippel stockcar stoel stoelmat stoep stof
stoffig stofjas stofkam stofkap stofloos stok stokvis stol stolling stolsel stomen stond stoof
stooflap stoofpot stookhok stoot stootkar stootzak stop stopfles stoplap stoppel stopping stopster
stopstuk storen stormbal stormpas stortbak storten storting stortkar stortput stoter stouwen stoven
straat stralen straling stram stranden streep strek strekdam strengel strengen stressen stretch
streven strik strikdas strip stro strobos strohut stroken stroman stroming strooier stroom stroop
strowis struik struis student studeren studie studio stug stuiter stuiting stuiver stuk stukging
stuntel stunten sturing stuur stuurhut stuurman stuurpen stuurrad stuurtas stuwdam stuwing stuwmeer
subgroep subject subtiel succes suiker suisse super superbe superior supervet surfer surfles surfpak
surprise sushi sussen swingen switchen taak taakklas taal taalbad taalcode taalles taalman taalrol
taaltaak taaltip taalwet taander taart tabel tabelkop tableau tablet taboeret tachtig tactiek
tactisch tafel tafelbel tafereel taille tak takel tal talent talie tallship talud tandarts tanden
tandkas tandoori tandrad tandwiel tang tankauto tanken tanker tankpas tankput tanks tankstop tanktas
tanktop tante tapdans tape tappen taps tapster tarten tas tastbaar tastzin tater teakdek team
techniek teder teek teelbal teelt teenbot teenstuk teer teerling teerpot teevee tegel tegemoet tegen
tegenzet tegoed tehuis tekenaap tekenaar tekenen tekening tekenles tekenpen tekens tekenset tekort
tekst tekstvak tekstzet telbaar telboek teldatum telefoon telefoto telen teleur telfout telg telgang
telkaart telkens tellen teller telling teloor telpas telpost telraam telwoord temmen tempel tempo
tendens tengel tenor tent tentakel tentamen tentdak tentstok tenue tepel ter terecht terloops
terminal terras terrein terrine tertiair terug terugkom terugrit terugweg terzet test testauto
testbed testdag testplan testpop testrit testset testteam teugel tevoren tevreden theater thee
theebus theehuis theekop theepot thema themadag theorie therapie thermaal thermos thuis thuishal
thuisnet tien tiende tiental tik tikfout tikker tikwerk til tilbaar timer timing timmeren tint tip
tippel titel titelrol tja tjonge toast tobbe tocht tochtgat tochtlat toe toedoen toegang toegeven
toekomen toekomst toelage toelaten toename toendra toenemen toerbus toeren toerist toerit toernooi
toeslag toestaan toestand toestel toeter toets toetsing toeval toezicht toezien tof toffel toga
toilet token tokken toko tolbrug tolerant tolk tomaat tomen tompouce toneel tonen tong tongetje
tongkus tongval tonmolen tonnen tonster tool toonaard toonarm toonbaar toonbank toonder toongat
toontaal toontrap toorts toosten toot top topas topband topchef topclub topdag topduel topfilm
topgroep tophoek topic topjaar topkader topkoers toplaag toplicht toploon topmaand topman topmodel
toponiem topper topping topploeg toppunt topscore topsteen topstuk topteam topteken topvrouw topweek
topwerk topzeil toren tornado tornooi torso tortel tortilla tosti totaal totdat totem touche tour
tourbus tournee touw toverbal toveren toveres township traag traan traanzak traceren trachten
tractor traditie tragisch trailer trainee trainen trainer training traject tralie trammen tramnet
tramrit tranche transept transvet trap trapas trapauto trapeze trapgat traphal traphek trapper
travee travers trawler trawlnet trede treffen treinen treinpad treinrit trek trekarm trekbal trekbel
trekbus trekgat trekkar trekkas trekker trekking trekklep treknet trekoog trekpen trekpop treksel
trekslot trekster trektouw trekvis trekzak treuzel triatlon tribune tribuut tricolor tricot trigger
trilhaar trillen trilling trilogie trimmer triomf trip triton troebel trofee trom trombone trommel
trompen tronen troop troosten tropisch trossen trots trottoir trouwdag trouwens trouwpak truck
truffel tsarina tube tuig tuinbed tuindag tuinder tuinen tuinhek tuinhok tuinkas tuinman tuinpark
tuinplan tuinset tuit tukken tulband tulp tuniek tunnel turbine turbo turf turfhok turnen turnles
tussen tuut twaalf twaalfde twee tweede tweekamp tweeling tweeloop tweemaal tweetakt tweetal
tweeterm twen twintig twist uier uil uilenkop uitbouw uitdager uiteinde uiten uitgaaf uitgaan
uitgang uitgave uitgever uitgifte uitging uitham uiting uitje uitkomst uitloop uitloper uitreis
uitrit uitslag uitstap uitstel uitzicht uiver ukkepuk ultra unie uploaden urbaan uren urenlang uur
uurloon uurwerk uzelf vaag vaak vaan vaandel vaardig vaartuig vaarweg vaarwel vaas vaatwas vacature
vacht vader vaderrol vak vakbeurs vakblad vakboek vakbond vakgroep vakman vakraad vaktaal vakteam
vakterm vakvrouw vakwerk vakwoord valappel valblok valbrug valdeur valentie valhek valklep vallei
vallicht valluik valnet vals valslot valuta valwind vanaf vanavond vandaag vandaal vandaan vandoor
vangbaar vangen vangnet vannacht vanuit vanwaar vanwege vanzelf varen variant variatie varken vast
vatbaar vaten vatten vector veder vederbos vedermot veel veelvlak veelvoud veenplas veenput veer
veerman veertien veertig veestal vegen vei veilen veilig veiling veld veldbed velddag veldfles
veldloop veldmuis veldrat veldrit veldslag veldteam velg velgrem vellen velo venster venten ver
veranda verander verbaal verbaasd verband verbazen verberg verbind verbond verbreed verbruik
verdacht verdedig verdeeld verdelen verderop verdien verdoen verduren verdween vereisen verenen
vereren verfbad verfpot verfrol vergaren vergat vergeef vergen vergeten vergeven verging vergood
vergroot verhaal verheug verheven verhogen verhoren verhuis verhuren verkeer verklaar verkleed
verkocht verkoop verkoper verkort verlagen verlang verleden verlegen verlenen verlicht verliefd
verliet verloop verloren verloven vermaard vermaken vermeld vermenen vermoeid vermogen vernemen
vernis verraad verre verroest verschil versie verslag versmaat verstaan verstand versteld versvoet
versvorm vertalen vertaler vertel vertonen vertrek vertrok vertrouw vervelen verven verving vervoer
vervolg verwant verward verweken verwend verweven verwezen verzamel verzeker verzorgd verzuim vesper
vesten vestigen veter vetklep vetlok vetoog vetplant vetpot vetrand vetrol vetstof vetten vetvlek
vetweide vezel via viaduct video viel vier vierdag vierde vierhoek viering vierkamp viertal viervlak
viervoet viewer vignet vilder villa vilt vindbaar vinden vinding vindster vinger vinnig vinvis
violist vioolkam vioolles virtueel virtuoos vis visaas visakte visavond visbak visbank visben
visblaas visboer visboot visclub visdag visdraad visgat visgeur visgids visgraat vishaak vishal
vishoek visie visioen viskar viskom viskoper vislucht vismaat visman visnet visolie vispan vispas
visplaat visplan visplek visrecht visreis vissaus visschub vissmaak vissoep visstand vistas vistocht
vistrap vistrip vistuig visueel visum visvoer visvrouw viswater visweer viszaak vitaal vitamine
vitrine vizier vlaag vlaai vlaggen vlak vlakkig vlaskop vlassen vlechten vleesbal vleeshal vleesras
vlegel vleien vlekken vlerk vleug vleugel vlezig vliegdag vliegdek vliegden vliegen vlieger vliegles
vlieguur vlieten vloed vloedbos vloeiend vloeiing vloer vloermat vloerpas vlokken vlotter vocaal
vocht vod voeden voeding voedsel voedster voeg voeging voelbaar voelen voerbak voerboot voerder
voergang voerhek voering voerplek voertaal voertuig voet voetbad voetbal voetbed voetkus voetmat
voetnoot voetpad voetrem voetstap voetstuk voetval voetweg voetzak vogel vogelbek vogelhut vogelpik
vol voldaan voldoen volgen volgorde volkomen volks volksbal volledig voller volmaakt volmaken
volstaan volta voltooid volume vondel vonden vondst vonk voor vooraf vooral voorbank voorbeen
voordat voordeel voordeur voorfilm voorflap voorging voorgoed voorhal voorheen voorjaar voorkant
voorkeur voorland voorluik voorman voormuur voornaam voorplan voorpoot voorpost voorraad voorraam
voorrede voorslag voorstel voorstuk voortaan voortand voortent voortuin vooruit voorvak voorvlak
voorvoet voorvork voorwas voorwiel voorzaal voorzeil voorzet voorzorg vorderen vorig vorkbeen vorm
vormbaar vormbak vormeis vorming vorstin voucher vouw vouwbaar vraag vraagzin vracht vrager vrede
vredig vreemd vreter vreugde vrezen vriend vriendin vriesbak vriescel vriesvak vriezer vroed vroeg
vroegmis vroegrit vrouw vrucht vuist vuldop vullen vulling vulpen vulstem vulstuk vurig vuurbal
vuurbol vuurbron vuurman vuurpan vuurpot waadbaar waagstuk waaier waakhond waaks waakster waakzaam
waar waaraan waarborg waardig waardoor waarheen waarheid waarin waarmee waarna waarom waarop
waarover waarvan waarvoor waas wachtdag wachten wachter wad wafel wagen wagenbak wagenkap wagon
wajang wake walken wallen walm walnoot walrus wals walvis wand wandel wandklok wandrek wanen
wanhopen wankel wanneer wannen wants wapper warenwet warm warnet wartel wasbaar wasbaas wasbank
wasbeer wasbeurt wasbloem wasboom wasbord wasdag wasdoek wasdraad wasem washand washok washuis
waskom waslaag waslap waslicht wasmerk wasmodel wasmolen wasnet waspit wasplank wasrol wasser
wassing wassoort wasstel wastafel wasvrouw waswater waszak water waterbad waterbed waterbel waterbus
waterdag watergas waterhol waterig waterkan waterkom waterlek waternet waterpas waterpot waterrad
waterrot waterski watertor waterval watervat watervlo waterzak wattuur wauw wazig webadres webcam
weblog website webstek weckfles weckpot wedden wedkamp wedloop wedren weefkam weefsel weegbrug week
weekbak weekblad weekdag weekeind weekend weekmenu weekpas weektaak weer weerbaar weergave weerman
weersite weerwil weerzien weg wegberm wegcode wegdeel wegdek wegdoen wegennet wegens weggaan weggaat
wegge weggeven weghalen weghelft weging wegjagen wegkant wegkomen weglopen wegnemen wegrit wegvak
wegwezen weids weiman weinig weitas wekken weldadig weleens welgat welk welkom wellicht wellust
welput welving wem wemelen wendbaar wending wenk wennen wensen wensput werden wereld werk werkarm
werkbaar werkbak werkbon werkdag werkdruk werkman werkmap werkos werkpak werkplan werkplek werkput
werkset werkster werkstuk werktaal werktuig werkuur werkvak werkvlak werkweek werkzaam werpen
werpnet werpster wervel werven werving wesp westkust wetboek weten wetgever wetje wetmatig wetsuit
wetten wettig weven wezen wichtig wicket wieden wieg wielas wieldop wielen wielkast wiens wikkel
willen willigen wimber wimpel winbaar winch winden winderig windgat winding windsel windstil windzak
winkelen winkella winket winnaar winnares winner winput winst winstrol winstval winteren wipbrug
wipkar wipper wisbaar wiskop wiskunde wisselen wisser wist witboek witkar witoog witregel wittig
woelen woelig woelrat woensdag woerd woest wok wol wolftoon wolkam wolkend wollig wolzak wondbed
wonderen woning woon woonblok woonboot woonplek woord worden workshop wormgat worp worst wortelen
wraken wrakstuk wrap wringen wuiven wurging zaadbal zaadknop zaadlob zaag zaagbek zaagblad zaagbok
zaagvis zaaibed zaaier zaaizaad zaaizak zaak zaal zacht zadeldak zadeldek zadelen zadelrob zadeltas
zag zak zakatlas zakband zakdoek zakenman zakkam zakkig zakking zaklamp zakmes zakspin zakwater zalf
zalfpot zaligen zalving zamelen zand zandbak zandig zandkop zandman zandput zandzak zang zangeres
zangerig zangles zat zaterdag zebra zee zeebaars zeebad zeedag zeegat zeegras zeekat zeekoe zeelui
zeeman zeepbel zeepier zeerob zeeslag zeester zeestuk zeevis zegekar zegel zegeling zegen zeggen
zegster zei zeildag zeilen zeiler zeillat zeilpak zeilster zeilteam zeker zekering zelden zeldzaam
zelf zelfde zelfkant zelftest zemel zender zending zenit zepen zeppelin zero zes zesdaags zeshoek
zeskamp zeskant zestal zestig zesvlak zet zetbaas zetboer zetel zetfout zethaak zetpil zetsel
zetstuk zetter zetting zeug zeulen zeuren zeven zevende zeventig zichten zichzelf zielig zien ziezo
ziften zigzag zilver zilverig zindeel zingbaar zingen zinkbak zinking zinkput zinkstuk zinnen zinnig
zintuig zinvol zitje zitkamer zitkubus zitstok zitten zitting zitvlak zitzak zoals zodanig zodat
zode zodra zoek zoekster zoemer zoenen zoet zoetig zoetstof zogen zoiets zojuist zolang zolderen
zomaar zomer zomerbed zomerdag zomerjas zomerpak zomeruur zomervis zomerzon zon zondag zonderen
zonering zonhoed zonlicht zonnebad zonnedek zonnepit zonnevis zonnig zoogdier zooi zool zoon zorg
zorgkas zorgpad zorgpas zorgplan zorgtaak zorgteam zorgvorm zouden zout zoutbak zoutmeer zoutpot
zoutzak zoveel zover zowel zucht zuchtig zuiden zuidkust zuig zuigfles zuignap zuil zuinig zuiveren
zulke zullen zus zuur zuurbad zuurbal zuurstof zuurstok zuurzak zwaaien zwaar zwabber zwager zwakken
zwarten zwartkop zweefrek zweetvos zwellen zwelling zwembad zwemdok zwemles zwemmen zwemmer zwempak
zwemplas zwemster zwengel zweren zwerm zwerven zwerver zweven zwierig zwik zwing zwoel zwoerd
`
	.trim()
	.split(/\s+/);
