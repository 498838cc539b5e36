import { fold, rootOf } from './fold.ts';

/** What a word says of the name beside it. */
export const CUE = { title: 1, kin: 2, role: 4, intro: 8, named: 16, filler: 32, place: 64, thing: 128, thingAfter: 256, speech: 512, notName: 1024, en: 2048, ro: 4096, sq: 8192, nowhere: 16384, plain: 32768, city: 65536 } as const;

// Each in the form that stands before a name; of Cyrillic words every case counts (their roots are asked too).
const WORDS: readonly (readonly [bits: number, words: string])[] = [
  [CUE.title, 'domnul domnului domnule dl dlui doamna doamnei dna dnei domnisoara domnisoarei dra mr mrs ms miss sir madam mister madame dr prof zoti zotit zotin zonja zonjes zonjen zonjusha znj zj znjsh'
    + ' shtetasi shtetasja shtetasit shtetases citizen cetateanul cetateana cetateanului cetatenei numitul numita numitului numitei suspectul suspecta inculpatul inculpata invinuitul invinuita'
    + ' пан пані пана панові паном панна панни господин господина господину госпожа госпожи госпоже громадянин громадянина громадянка громадянки гражданин гражданина гражданка гражданки гр тов'
    + ' підозрюваний підозрювана обвинувачений обвинувачена подозреваемый подозреваемая обвиняемый обвиняемая suspect defendant'],
  [CUE.kin, 'mother mom mum mommy father dad daddy brother sister aunt auntie uncle cousin grandmother granny grandma grandfather grandpa son daughter husband wife stepfather stepmother stepbrother stepsister boyfriend girlfriend'
    + ' fiance fiancee friend neighbour neighbor girl boy child niece nephew twin teenager classmate pupil student godmother godfather survivor'
    + ' mama mamei mamica tata tatal tatalui fratele fratelui frate sora sorei surorii bunica bunicii bunicul bunicului matusa matusii unchiul unchiului verisoara verisoarei varul varului fiica fiicei fiul fiului sotul sotului sotia sotiei'
    + ' nasa nasul vecina vecinei vecinul vecinului prietena prietenei prietenul prietenului iubitul iubita fata fetei fetita fetitei baiatul baiatului baietelul copilul copilului minora minorei minorul minorului eleva elevei elevul elevului concubinul concubina colega colegul mica micuta adolescenta adolescentul tanara tanarul nepoata nepotul cumnata cumnatul'
    + ' nena nenes nene mami mamaja babai babait babi vellai vellait motra motres motren gjyshja gjyshes gjyshi gjyshit halla halles tezja tezes xhaxhai xhaxhait daja dajes djali djalit djalin vajza vajzes vajzen burri burrit gruaja gruas gruan shoku shokut shoqja shoqes fqinji fqinjit fqinja fqinjes kusheriri kusherira nxenesja nxeneses nxenesi nxenesit femija i-mituri e-mitura mitura mituri njerku njerka nipi mbesa'
    + ' мама мамо мати матір матері матір\'ю мамця тато тата татові батько батька брат братик сестра сестричка бабуся бабця баба бабушка дідусь дід дедушка тітка тьотя тетя тётя дядько дядя вітчим мачуха отчим мачеха син сын дочка донька доньця дочь дочери муж мужа жена жены чоловік дружина подруга подружка друг друга сусідка сусід соседка сосед дівчина дівчинка дівчинці дівчинку дівчини девочка девочки девочке девушка девушки'
    + ' хлопець хлопця хлопчик хлопчика мальчик мальчика парень парня дитина дитини ребенок ребёнок учениця учень учня ученица ученик неповнолітня неповнолітній несовершеннолетняя несовершеннолетний мать матери отец отца папа папы племінниця племінник племянница племянник однокласниця однокласник одноклассница кума кум хрещена внучка онука онук внук наречена наречений підліток підлітка підлітку подросток подростка коханий парубок'],
  [CUE.role, 'judge prosecutor officer inspector detective teacher doctor nurse director lawyer attorney minister president mayor priest pastor imam driver recruiter trafficker pimp psychologist captain sergeant lieutenant colonel senator deputy agent commissioner headmaster headmistress principal counsellor counselor caseworker interpreter landlord witness coach employer boss deputy-director worker'
    + ' judecatorul judecatoarea judecator procurorul procuroarea procuror inspectorul inspectoarea comisarul comisara politistul politista ofiterul agentul invatatoarea profesoara profesorul diriginta educatoarea medicul doctorul doctorita asistenta asistentul directorul directoarea avocatul avocata ministrul ministra presedintele presedinta primarul primarita preotul parintele soferul recrutorul recrutoarea traficantul traficanta psihologul psiholoaga patronul proxenetul seful sefa anchetatorul ofiterului procurorului judecatorului avocatei avocatului martorul martora deputatul deputata senatorul consilierul consiliera'
    + ' gjyqtari gjyqtarja gjyqtarit prokurori prokurorja prokurorit inspektori inspektorja mesuesja mesueses mesuesi mesuesit mjeku mjekja mjekut drejtori drejtoresha drejtorit avokati avokatja avokatit ministri ministrja presidenti kryetari kryetarja prifti imami shoferi psikologu psikologia psikologes polici oficeri rekrutuesi trafikanti punonjesja punonjesi infermierja deshmitari deputeti komisari'
    + ' суддя судді суддю суддею судья судьи судье прокурор прокурорка слідчий слідча слідчого следователь следователя інспектор інспекторка инспектор поліцейський поліцейська полицейский капітан капитан майор лейтенант полковник вчителька учителька вчитель учитель учительница викладач викладачка класна лікар лікарка врач медсестра директор директорка адвокат адвокатка адвоката'
    + ' міністр министр президент мер мэр священник священик отець батюшка водій водитель вербувальник вербувальниця вербовщик вербовщица психолог психологиня соцпрацівниця соцпрацівник соцработник торговець сутенер сутенёр завуч вихователька воспитательница начальник заступник заместитель свідок свидетель депутат депутатка тренер куратор кураторка роботодавець перекладачка'],
  [CUE.intro, 'name surname firstname lastname nickname alias numele nume prenumele prenume cheama numeste numesc zis zisa porecla poreclita poreclit emri emrin emer mbiemri mbiemrin mbiemer quhet quhem quhej quhesh pseudonimul pseudonimi'
    + ' ім\'я имя звати звуть зовут звали прізвище прізвищем фамилия фамилией фамилию кличка прізвисько по-батькові отчество familia familiei familjes familja сім\'я сім\'ї родина родини семья семьи'],
  [CUE.named, 'potrivit sipas словами словам according named called intitulata quajtur quajtura quajne namely'],
  [CUE.filler, 'is was her his my the their ei lui meu mea este e era i o ma il se sau a tij saj im ime eshte isha si є її його моє мене її ее её его меня моё и та це это вона він она он first full given'],
  [CUE.place, 'strada strazii str soseaua sos bulevardul bulevardului bd bdul calea aleea aleii piata pietei splaiul intrarea cartierul rruga rruges rrugen rr bulevardi bulevardit sheshi sheshit lagjja lagjes lgj'
    + ' вулиця вулиці вулицю вул улица улицы улице улицу ул проспект проспекту проспекті просп пр бульвар бульварі площа площі пл площадь площади провулок провулку пров переулок пер шосе шоссе набережна набережной узвіз квартал мікрорайон'
    + ' satul satului sat comuna comunei orasul orasului municipiul raionul raionului judetul judetului localitatea fshati fshatit fshatin qyteti qytetit qarku qarkut bashkia bashkise komuna село села селі сел смт місто міста місті м місто город города городе пос посёлок селище селища область району район станція станции станция хутір'
    + ' village town city district county region lake mount mountain river island lacul raul muntele insula sf sfantul sfanta sfintii sfintei sfantului св святий святого святої святой святая святої shen shenjt saint st'],
  [CUE.thing, 'universitatea universitatii liceul liceului colegiul colegiului scoala scolii gimnaziul gimnaziului gradinita gradinitei spitalul spitalului clinica biserica bisericii catedrala manastirea manastirii parcul parcului stadionul aeroportul aeroportului teatrul muzeul fundatia fundatiei asociatia asociatiei ong organizatia institutul institutului academia biblioteca gara statia hotelul restaurantul barul cafeneaua premiul legea legii metoda sindromul operatiunea proiectul programul conventia ordinul palatul fondul compania firma srl monumentul statuia podul fabrica'
    + ' shkolla shkolles shkollen gjimnazi gjimnazin gjimnazit universiteti universitetit spitali spitalin spitalit kisha kishes xhamia xhamise parku stadiumi fondacioni fondacionit aeroporti aeroportit qendra qendres shoqata shoqates ojq instituti teatri muzeu ligji ligjit projekti programi operacioni cmimi kopshti biblioteka konventa kompania'
    + ' університет університету університеті университет университета школа школи школі школе школы школу ліцей ліцею лицей лицея гімназія гімназії гимназия гимназии лікарня лікарні больница больницы церква церкви церковь собор собору монастир храм храму музей музею театр парк парку стадіон аеропорт аэропорт метро фонд фонду го бф ім им імені имени академія академия інститут інституту институт бібліотека библиотека премія премии закон закону закона метод синдром операція операция проект проєкт проєкту програма программа конвенція конвенция палац дворец готель гостиница кафе магазин компанія компания завод орден імени пам\'ятник памятник міст мост колегіум коледж асоціація ассоциация організація організації організация організацією дитсадок'
    + ' university school hospital church college institute foundation association ngo hotel operation project programme program act law convention bar cafe restaurant company ship vessel museum airport hurricane storm ураган'],
  [CUE.thingAfter, 'street road rd avenue ave square lane boulevard school university hospital foundation fund institute airport park law act bill convention protocol prize award church day days centre center theatre museum station stadium palace hotel company ltd llc srl sa shpk inc village district county region orphanage shelter lyceum college clinic house library alert ооо тов тзов ip blvd drive bridge syndrome method rule clause amendment islands island ocean city'],
  [CUE.speech, 'said says told tells asked asks lives lived works worked went left wrote writes called calls disappeared vanished reported reports came comes wants wanted was is has had ran cried explained replied answered promised met knows knew'
    + ' spune zice este era are avea a s locuieste lucreaza scrie vrea merge plecase povesteste sustine promite vine stie fuge declara lipseste'
    + ' tha thote eshte ka kishte ishte jeton punon shkruan iku u tregoi mori shkoi kerkoi premtoi doli'
    + ' каже говорить живе працює має пише хоче є була був говорит живет живёт работает имеет пишет хочет была был зникла зник пропала пропал розповідає обіцяє обещает рассказывает'],
];
// A month or a feast that people are named after too.
const NOT_NAMES = 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ianuarie februarie martie aprilie mai iunie iulie septembrie octombrie noiembrie decembrie luni marti miercuri joi vineri sambata duminica'
  + ' janar shkurt mars prill maj qershor korrik gusht shtator tetor nentor dhjetor січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січень лютий березень травень серпень января февраля марта апреля мая июня июля августа сентября октября ноября декабря август март май israel';
// Cities and countries that people are named after: there, not in them, they are people.
const CITIES = 'sofia victoria georgia jordan florence florenta vienna адам софія софии софії вікторія виктория';
// Countries, cities, services and words of officialdom: in any list of names some are found, here they are none.
const NEVER_NAMES = 'romania romaniei moldova moldovei moldave ukraine ucraina ucrainei albania albaniei shqiperia shqiperise shqiperi kosovo kosova kosoves russia rusia rusiei italy italia italiei germany germania germaniei spain spania france franta turkey turcia greece grecia serbia poland polonia england anglia britain europe europa europei europene india china iran cyprus cipru austria'
  + ' україна україни україні україну україною молдова молдови молдові молдову румунія румунії албанія албанії росія росії польща польщі туреччина туреччини італія італії німеччина європа європи украина украины украине молдавия молдавии румыния россия россии польша турция италия германия европа европы израиль ізраїль греція грузія франція сша'
  + ' god allah jesus isus hristos christ bible bog бог боже аллах ісус иисус christmas easter craciun paste pasti різдво рождество великдень пасха facebook instagram telegram whatsapp viber tiktok signal messenger google youtube snapchat discord roblox airbnb olx linkedin western union interpol europol unicef frontex iom unhcr caritas'
  + ' milano torino napoli roma bologna verona padova istanbul antalya ankara izmir athens athina athine barcelona madrid valencia lisbon lisabona paris viena munich frankfurt hamburg koln prague praga warsaw varsovia varsovie krakow budapest beograd belgrade dubai politiei politie politiei politise romane romana roman-a copiii copii salvati стамбул анталья милан рим париж лондон берлин варшава прага афіни афины краків краков стамбулу стамбулі мілан неаполь болонья верона strada vatra terre hommes romanian moldovan ukrainian albanian russian roma sinti english hotline guardian kyiv kiev chisinau tirana bucharest bucuresti odessa odesa moscow london paris milan vienna berlin'
  + ' верховна верховний верховної верховного верховній головна головний кримінальний кримінального цивільний central police politia policia поліція полиция save children day international dragi draga salut buna hello dear hi шановні уважаемые привіт ora orele iso onu oim oncsb unhchr sida hiv covid usd eur mdl ron uah leu lei lek leke hryvnia hryvnias amber';
const COMMON = { en: 'the of and to in was her she his he for with that from has by is are were been who they it this not have had an at on which a when after our', ro: 'de la si in cu pe din pentru care este ca a al ai ale au nu un o mai sau fost prin ei lui sunt fi se dupa catre spre unde cum sa le s', sq: 'dhe ne nga per me te qe nje eshte ka i e u nuk por kur ishte kishte si ku mbi pas tek saj tij do' };
// Albanian has no list of words; these are both a name and a word.
const SQ_WORDS = 'era drita dita besa vera liri liria jeta agim agimi shpresa bora deti lule lulja flutura bashkim bashkimi fatos trim trimi luan luani yll ylli diell dielli mal mali burim burimi gezim gezimi fitim lindita nata hana hena rina re reja rea ri mira mire zana dora alba jona joni ari ide une jo po ti ata ai ajo ne ju ketu atje tani pra kjo ky keta ato disa cdo asnje shume pak gjithe nese kur ndersa megjithate ndoshta faleminderit pershendetje kujdes vemendje numri vendi';

// Apart, because июля and Iulia have one skeleton.
const LATIN = new Map<string, number>();
const CYRILLIC = new Map<string, number>();

function know(bits: number, words: string): void {
  for (const word of words.split(' ').filter(Boolean)) {
    const cyrillic = /\p{Script=Cyrillic}/u.test(word);
    const skeleton = fold(word);
    // A short word's root is the root of too much else.
    for (const key of cyrillic && word.length > 4 && bits !== CUE.city ? [skeleton, rootOf(skeleton)] : [skeleton]) {
      const known = cyrillic ? CYRILLIC : LATIN;
      if (key !== '') known.set(key, (known.get(key) ?? 0) | bits);
    }
  }
}
for (const [bits, words] of WORDS) know(bits, words);
know(CUE.notName, NOT_NAMES);
know(CUE.city, CITIES);
know(CUE.nowhere, NEVER_NAMES);
know(CUE.en, COMMON.en);
know(CUE.ro, COMMON.ro);
know(CUE.sq, COMMON.sq);
know(CUE.plain, SQ_WORDS);

/** What a word in Latin letters is a cue of, as it stands. */
export const latinCueOf = (skeleton: string): number => LATIN.get(skeleton) ?? 0;

/** What a word is a cue of; a Cyrillic one in any of its cases. */
export const cueOf = ({ skeleton, cyrillic }: { skeleton: string; cyrillic: boolean }): number =>
  cyrillic ? (CYRILLIC.get(skeleton) ?? 0) | (CYRILLIC.get(rootOf(skeleton)) ?? 0) : latinCueOf(skeleton);
