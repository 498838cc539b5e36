import { afterAll, describe, expect, test } from '@jest/globals';
import { closeScreening, screenText } from '../../server/anonymisation/index.ts';
import { each, Endings } from '../../server/anonymisation/names/endings/endings.ts';
import { unitsOf } from '../../server/anonymisation/looking/units.ts';
import { fold, foldedHashOf, hashOf, rootHashOf, rootOf } from '../../server/anonymisation/names/fold.ts';
import { Lexicon, lexiconTable, SENSE } from '../../server/anonymisation/names/lexicon.ts';
import { LEXICON } from '../../server/anonymisation/names/lexicon-file.ts';
import { TABLES } from '../../server/anonymisation/tables.ts';
import { LANGUAGES } from '../../server/kernel/index.ts';
import type { Language } from '../../server/kernel/index.ts';

afterAll(closeScreening);

// In each text, what stands between ‹ and › is a person's name and nothing else is.
const NAMED: Record<string, Partial<Record<Language, string[]>>> = {
  'a list of people: minutes, copies, numbered lines': {
    EN: ['Minutes: present ‹Anca›, ‹Ruslana›, ‹Besnik›.', 'cc ‹Stratan›, please read.', '1. ‹Buzdugan›\n2. ‹Tanasă›\n3. ‹Shevchyk›', 'Guardian ad litem: ‹Boykiv›'],
    UK: ['Присутні: ‹Забунова›, ‹Кьор›, ‹Чакір›.', 'Опікун: ‹Бойків›'], RU: ['Копия: ‹Стратан›, ‹Драгиева›', 'В списке: ‹Топал›, ‹Кёся›, ‹Арнаут›.'],
    RO: ['Prezenți: ‹Zabunova›, ‹Chior›.', 'Pe listă: ‹Topal›, ‹Arnăut›.'], SQ: ['Në listë: ‹Topalli›, ‹Qosja›, ‹Arnauti›.'],
  },
  'a spelling of another passport': { EN: ['It was signed by ‹Ievgeniia Hnatiuk›.', 'Suspect ‹Hrygorenko› replied.'], RO: ['Martorul ‹Prodanciuc› și-a retras declarația.', 'Martora ‹Stețenco› tace.'] },
  'who tells something at the head of a line without capitals': {
    EN: ['‹yurii› said the van comes at six', 'my cousin ‹olena hrytsiv› wrote again'], UK: ['‹паша› замкнув двері', 'пише ‹лариска›: він знову прийшов'],
    RU: ['‹паша› запер дверь', 'привет это ‹вика› не могу говорить'], RO: ['scrie ‹larisa›: iar a venit'], SQ: ['tung jam ‹vika› s\'flas dot'],
  },
  'a name of a neighbour in a case of this language': { SQ: ['Pyesni ‹Tamarën› për çelësin.'], RO: ['Actele ‹Svetlanei› sunt la patron.'], RU: ['Вчера видели ‹Эмануэлу›.'] },
  'how closely they are called': {
    EN: ['We escort ‹little Mirela› to the hearing.'], RU: ['Мальчика отдали ‹дяде Паше›, соседу.', 'Потом ‹Паша› закрыл дверь.'],
    RO: ['Scrieți-i ‹doamnei avocat Bejenaru› până vineri.', 'Băiatul e la ‹tanti Lenuța›.'], UK: ['Попросили ‹отця Іллю› притримати кімнату.'],
  },
  'initials and what is left of a surname': { EN: ['Case worker for ‹O. H-iv› changed.'], RU: ['‹Л. Гр-ко› перевели в другой дом.'], RO: ['‹M. K.›, băiat, plasat la rude.'] },
  'a name that a car, a group or a feast bears too': {
    UK: ['Його син ‹Логан› прийшов.', 'Зателефонуй ‹Андрію› після Покрови.'], RO: ['‹GRETA POPESCU› lipsește.'], RU: ['Сержант ‹Логан› дежурит.'],
  },
  'a given name and a surname': {
    UK: ['За словами ‹Тетяни Бондаренко›, її дочку вивезли.', 'Передайте ‹Олександрові Мельнику›, що хлопчик удома.', 'Учениця ‹Крістіна Рац› не приходить до школи.', 'Кримська татарка ‹Ельвіра Аблаєва› шукає сестру.'],
    RU: ['С ‹Дмитрием Соколовым› связались через интернет.', 'Свидетель ‹Пётр Желев› видел машину.', 'Звонила ‹Зинаида Павловна Мокану› из Комрата.'],
    RO: ['‹Ion Munteanu› a promis un loc de muncă.', '‹Szilágyi Réka› a dispărut duminică.', '‹Popa Andrei-Ionuț› apare în anunț.', 'Am vorbit cu ‹Maria Lungu› despre copil.', '‹POPOVICI ELENA› figurează pe listă.'],
    SQ: ['‹Arben Krasniqi› u takua me vajzat.', 'Policia foli me ‹Erion Balën›.', 'E kërkon ‹Dritan Marku› nga Shkodra.'],
    EN: ['‹Oleksandr Shevchenko› runs the agency.', 'The boyfriend, ‹Kastriot Leka›, is in custody.', '‹Liudmyla Hrytsenko› asked for shelter.', '‹Grace Hill› is her English tutor.'],
  },
  'a given name by itself, in every case': {
    UK: ['‹Богдан› розповів, що йому обіцяли 500 євро.', 'Зателефонуйте ‹Ользі› після шостої.', 'Психологиня працює з ‹Даринкою›, 12 років.', 'Вона боїться ‹Ігоря›.'],
    RU: ['‹Виолетта› просит не сообщать матери.', 'Документы ‹Кати› остались у хозяина.', 'Она живёт у ‹Виктора›, старшего брата.', 'Девушку ‹Алину› увезли в Москву.'],
    RO: ['Mama ‹Elenei› lucrează în Italia.', '‹Denisa›, 14 ani, a fost găsită la gară.', 'I-am scris lui ‹Radu› ieri.', 'Sora ‹Mădălinei› a confirmat.'],
    SQ: ['Nëna e ‹Blertës› nuk ka lajme.', 'Telefoni i ‹Ilirit› është i fikur.', 'Ajo jeton me ‹Dritanin› në Durrës.', 'I tha ‹Mimozës› të mos flasë.'],
    EN: ['‹Ioana› said that the driver took her phone.', 'Talk to ‹Yulia›’s grandmother.', '‹Mark› told the girls to wait.', 'We spoke to ‹Tetyana› on Monday.'],
  },
  'the word for a family beside it, and the name before marriage': {
    EN: ['The case of the ‹Onofrei› family stays open.', 'For the consulate: ‹Alina Prodan› (née ‹Țîbîrnă›) signs.'],
    UK: ['Щодо родини ‹Рибчинських› вирішено продовжити супровід.', '‹Марія Кравець›, уроджена ‹Мельник›, підписала.'], RU: ['Вещи передали семье ‹Ковальских› на станции.'],
  },
  'a pet name that no list holds': {
    UK: ['Після розмови з ‹Артурчиком› стало зрозуміло, що брат постраждав.'], RU: ['Чужой мужчина приводит ‹Ванечку› утром.', 'Никто не видел ‹Настюху› с пятницы.'],
    RO: ['‹Răzvănel› zice că i-au luat cartea.', 'Azi ‹Veronicuța› a mâncat bine.'], EN: ['The driver took ‹Alionushka› and her bag.'],
  },
  'which of two of that name, and who is called by an honour': {
    SQ: ['‹Eda e vogël› vizatoi një shtëpi.', 'Fatura është te ‹daja Nuri›.'], RU: ['Список на обед: ‹Анжела›, ‹Мирча маленький›.', 'Он зовёт ‹маму Веру›.'], RO: ['Predat către ‹domnul Ababii› de la direcție.', 'Actul e a lui ‹Mircea junior›.'], UK: ['Кермував ‹хрещений Паша›.'],
  },
  'a name that is a word too, within an Albanian sentence': { SQ: ['Në mesnatë telefonoi ‹Lindita›, dhe tha se ka frikë.', 'Ia dhashë ‹Shpresës› në dorë.'] },
  'what is written or shouted in quotation marks': { EN: ['Ask for "‹Zhora›" at the gate.', 'The tattoo reads "‹Gicu›".'], RO: ['Pe liste e trecut „‹Jora›”.'] },
  'the surname first, in a row': { EN: ['‹PANASIUK Mykhailo›, seat 14', '‹Bakalli›, ‹Elira› – group B'], UK: ['‹Гулієва Севіль› – переклад документів'], RO: ['În registru: ‹Enache Liviu Traian›.'] },
  'a name beside goods, a ship and a festival': {
    RO: ['Biscuiți pentru copii: ‹Laura›, ‹Andrei›.', 'La festival a venit „‹Grigore Vieru›”.', '‹Laura› a adus biscuiți.'], UK: ['Груша ‹Інна›, 3 роки'], RU: ['Виноград ‹Лидия› принесла утром.', 'Печенье ‹Оля›, конфеты ‹Ваня›.'], EN: ['‹Daniel› and ‹Elena› were on the ship.', 'Biscuits: ‹Daniel›, ‹Elena›.'],
  },
  'an honour before it, a trade behind it, a family in the plural, and capitals': {
    EN: ['MISSING SINCE SUNDAY: ‹VASYL HRECHKO›. LAST SEEN NEAR THE BUS STATION.', 'They all call her ‹Madame Zhanna› and nothing else.'],
    UK: ['Приїхали до ‹Гнатюків› о восьмій.', 'У ‹Шевченків› горіло світло цілу ніч.', '‹Отець Методій› запропонував дрова.'],
    RO: ['El repetă același nume: ‹bulibașa Zambilă›.'], RU: ['Мужчина по кличке ‹Махмуд-ювелир› забрал паспорт.'], SQ: ['Ai tha se ‹ERMIRA DEDJA› e ka paguar.'],
  },
  'initials and a surname': {
    UK: ['‹О. Шевченко› передав документи слідчому.', 'Підозрюваний ‹Шевченко О. В.› обіцяв роботу в Італії.', 'Прізвища з листа: ‹Мороз І.›, ‹Гончар В. С.›'],
    RU: ['‹И. И. Петров› подписал договор.', 'Водитель ‹Сергей К.› ждал у рынка.'],
    RO: ['‹M. Ciobanu› semnează procesul-verbal.', 'Agresorul, ‹Dumitru V.›, a fost reținut.'],
    SQ: ['‹A. Berisha› është pronari i makinës.'],
    EN: ['‹Shevchenko O.V.› signed the contract.', 'It was signed by ‹P. Moraru›.'],
  },
  'a father’s name': {
    UK: ['Матір дитини, ‹Наталія Петрівна›, звернулася до поліції.', '‹марія іванівна коваленко› просить про допомогу'],
    RU: ['‹Валерий Александрович› возил их на дачу.', 'Вербовщица ‹Елена Викторовна› обещает работу в Турции.'],
  },
  'a case that no list has, a pet name, a possessive': {
    UK: ['Із ‹Ніколетою› працює психологиня.', '‹Надійкою› опікується сусідка.'], RU: ['С ‹Дашей› работает психолог.', '‹Настиной› подруге тоже писали.'],
  },
  'others whose names stand beside': { SQ: ['Në fletore: ‹Ujkan Gjoka› dhe ‹Bora Deda›.'], EN: ['‹Tamás› and ‹Zsófi Kádár› were separated.', 'We thank ‹Constanța Popescu› and her sister.'] },
  'letters that stand apart': { UK: ['Підпис: ‹О к с а н а›, місто Рівне.'], EN: ['The name ‹M-i-r-e-l-a S-t-a-n› was on the wall.'] },
  'a surname before a comma': { SQ: ['Në listë: ‹Balliu›, ‹Erion›.'], EN: ['‹Kovalenko›, ‹Maria› signed it.'] },
  'a title': {
    UK: ['Лист підписала ‹пані Гнатюк›.', 'Громадянин ‹Іваненко Петро Степанович› затриманий.'],
    RU: ['Гражданка ‹Арнаут Мария Фёдоровна› дала показания.', '‹Господин Гуцул› не ответил.'],
    RO: ['‹Doamna Popescu› a sunat la linie.', 'Dl. ‹Rotaru› îi aduce mâncare.'],
    SQ: ['‹Z. Hoxha› premtoi punë në Gjermani.', 'Znj. ‹Gjoka› punon në qendër.'],
    EN: ['‹Mr Krasniqi› promised a visa.', 'Mrs. ‹Dumitru› brought the child to us.'],
  },
  'kin': {
    UK: ['Її вітчим ‹Василь› б’є дитину.', 'Батько ‹Зульфії› працює за кордоном.'],
    RU: ['Её дядя ‹Руслан› живёт в Бельцах.', 'Ребёнок называл его дядя ‹Коля›.'],
    RO: ['‹Unchiul Gheorghe› a luat-o din școală.', 'Tatăl, ‹Ferenc Szabó›, nu știe.'],
    SQ: ['Xhaxhai i saj ‹Arben› e çoi në Itali.', 'Motra e saj, ‹Anila›, flet me të.', 'Ajo jeton me ‹tezen Mira›.'],
    EN: ['Her uncle ‹Arben› arranged the trip.', 'His stepfather ‹Zoltán› beats him.'],
  },
  'a role': {
    UK: ['Справу веде суддя ‹Коваль›.', 'Заяву прийняв лейтенант ‹Сидоренко›.'],
    RU: ['Адвокат ‹Гуцул› не ответил.', 'Заявление принял капитан ‹Руссу›.'],
    RO: ['Judecătoarea ‹Dobre› a dispus plasamentul.', 'preotul ‹Ilie Marin› o adăpostește'],
    SQ: ['Gjyqtari ‹Leka› vendosi masën.', 'Mësuesi ‹Petrit Kola› e vuri re.'],
    EN: ['Judge ‹Whitfield› heard the case.', 'Detective ‹Marku› opened the case.'],
  },
  'words that say that a name follows': {
    UK: ['Вербувальник назвався на ім’я ‹Марія›.', 'Прізвище дитини ‹Ткач›.', 'мене звати ‹аня›, мені 13'],
    RU: ['Парень по имени ‹Артём› писал ей каждый день.', 'меня зовут ‹саша›, мне 15', 'Семья ‹Поповых› переехала.'],
    RO: ['numele ei este ‹ioana popescu›', 'Mă cheamă ‹Alexandra›.', 'Familia ‹Cebotari› a plecat în Spania.'],
    SQ: ['Vajza quhet ‹Elira› dhe është nga veriu.', 'Familja ‹Prifti› u zhvendos.', 'me emrin ‹erjon balliu›, nga qyteti', 'emri i saj është ‹mirela hoxha›', 'Emri: ‹Gjergj›, mbiemri: ‹Ndoja›'],
    EN: ['my name is ‹maria ionescu› and i need help', 'A man named ‹Viktor› waits at the station.'],
  },
  'no capital, no diacritics': {
    UK: ['дзвонила ‹оксана петренко› і плакала', 'хлопчик ‹максим› ходить до шостого класу'],
    RU: ['мы видели ‹наталью иванову› на вокзале', 'девочка ‹кристина› из восьмого класса'],
    RO: ['a venit ‹andreea ionescu› cu copilul', 'Fata se numeste ‹Stefania Munteanu›.'],
    SQ: ['‹albana kurti› shkroi mesazhin', 'Vajza quhet ‹Shkelqim Gjoka›.'],
    EN: ['contact ‹oleksandra bondarenko› tomorrow', 'she wrote to ‹bogdan ionescu› on instagram'],
  },
  'a list, surname first': {
    UK: ['Список: 1) ‹Чурар Емілія›, 2) немовля.'], RU: ['Список: ‹Капсамун Дарья›, младенец.'], RO: ['Listă: 1) ‹Moldovan Estera›, 2) ‹Lingurar Denis›.'],
    SQ: ['SHOQËRUES: ‹STAVRI PRIFTI›.', 'LISTA: 1. ‹GJOKA ARLIND› 2. FOSHNJË.'], EN: ['Bus list: ‹Hnatiuk Nazar›, seat 12; ‹Lakatos Vanesa›.'],
  },
  'a line without capitals': {
    UK: ['прошу допомогти, сестра ‹соломія› не відповідає'], RU: ['пишу насчёт ‹тимура› из восьмой школы'], RO: ['scriu in legatura cu ‹sorina› de la noi'],
    SQ: ['kam nje shoqe ‹jonida› qe ka ikur'], EN: ['handover: ‹mirela› slept badly, ‹timur› hid the phone'],
  },
  'those who say who they are': {
    UK: ['[20:10] вона: я ‹іринка› / [20:11] він: скільки років'], RU: ['я – ‹полина›, 14'], RO: ['[20:11] ea: sunt ‹bianca› / [20:12] el: de unde'],
    SQ: ['[10:02] ajo: jam ‹klea› / [10:03] ai: sa vjec'], EN: ['hi this is ‹loredana›, remember me?'],
  },
  'how people are called, with all of it': {
    UK: ['сусідка ‹тьотя рая› їх бачила', 'Зустріне ‹о. Климентій›.'], RU: ['Спросите у ‹бабы Шуры› с рынка.', '‹Барон Артур› решает всё.'],
    RO: ['Copiii îi zic „‹mama Lica›” femeii.', '‹Nea Costache› le dă bani.', 'Se prezintă ‹Kemal Bey› și plătește.'],
    SQ: ['Djemtë e thërrasin ‹Goni i Madh›.', '‹Xhaxhi Meto› i ushqen.'], EN: ['The kids call her ‹Auntie Valya›.', 'They obey ‹Tolik the Limp›.'],
  },
  'a nickname in quotation marks': { RO: ['Numitul ‹Boldor Ramses›, zis „‹Moartea›”, conduce duba.'], RU: ['Вожак по кличке «‹Сыч›» скрылся.'] },
  'two initials that a role explains': {
    UK: ['Присутні: голова, ‹О.П.› (психологиня), секретар.'], RU: ['‹Л.М.› (медсестра) осталась.'], RO: ['La ședință, ‹R.P.› (psiholoaga) a cerut pauză.'],
    SQ: ['Të pranishëm: ‹D.M.›, ‹A.S.› dhe drejtoresha.'], EN: ['‹T.B.› (nurse) stayed behind.'],
  },
  'a case at court or in a cabinet': {
    UK: ['Справу ‹Горобець› передали до суду.'], RU: ['По делу ‹Зайцева› новый судья.'], RO: ['Cazul ‹Hâncu› a fost închis.'],
    SQ: ['Rasti ‹Gjini› u shty.'], EN: ['Minutes: the ‹Rexhepi› file was closed.'],
  },
  'the same name within a sentence': { RU: ['«‹Лилия› ещё там, ‹Лилию› заперли».'] },
  'names of the minorities': {
    UK: ['‹Лендєл Аттіла› працює на пилорамі.', '‹Рівка Гольдман› прихистила сестер.', '‹Шевкет› і ‹Сафіє› сплять у вагончику.'],
    RU: ['Их везёт ‹Кшиштоф›.', 'Нашли его крёстного, ‹Фаркаша›.'], RO: ['‹Kelemen Csongor› a fost văzut la gară.', '‹Orhan Demirci› i-a cazat.'],
    EN: ['‹Yannis Papadopoulos› pays in cash.', '‹Wiśniewski› drives the van.'],
  },
  'syllables, and words whose letters stand apart': { RU: ['её имя ‹Со-фи-я›'], EN: ['ask for ‹Vio*leta› downstairs', 'his name is ‹A r t e m  B o i k o›'] },
  'what somebody answered, shouted or signed with': {
    SQ: ['E pyetëm si quhet dhe u përgjigj ‹Zef›.', 'Shënimi mban firmën «‹Agron›».'], RO: ['L-am întrebat cum îl cheamă. A șoptit: ‹Costică al lui Petre›.', 'L-au strigat „‹Gicu›” din mașină.'],
    UK: ['Хтось гукнув «‹Славко›», і хлопець побіг.', 'У журналі замість підпису стояло «‹Тимощук›».'], RU: ['Письмо подписано «‹Рустам›», без фамилии.', 'Кто-то крикнул «‹Лёнчик›», и водитель обернулся.'],
    EN: ['He signed the register as "‹Kovalenko›".', 'Asked who drove, she whispered: ‹Gazmend›.'],
  },
  'kin behind the name': { SQ: ['Tregoi se ‹Prenda›, tezja, nuk shkruan.'], RO: ['A răspuns la telefon ‹Floarea›, sora mai mare.'] },
  'rows of names with sums, and of names with one that is sure': {
    SQ: ['Në fletore: ‹BESA› 400, ‹LIRI› 0.', 'Tri motra, ‹Liri›, ‹Vera› dhe ‹Besa Kola›.'], RO: ['Pe ultima pagină: ‹Sanda› – 200, ‹Doina› – 0.'],
    UK: ['У зошиті: ‹ВІРА› 300, ‹МАРІЯ› 450.'], RU: ['Из блокнота: ‹Роза› 400, ‹Света› 350.', 'Трое детей: ‹Роза›, ‹Рустам› и ‹Земфира Чебан›.'], EN: ['The notebook: ‹VERA› 200, ‹DRITA› 150.'],
  },
  'one letter and a surname that is a word or a people, and a surname that is a town too': {
    EN: ['The guardian, ‹L. Rus›, has not called back.'], SQ: ['Njerku, ‹P. Deti›, foli vetë.'], RO: ['Mama (‹E. Moldovan›) nu știe.'], UK: ['Це ‹Оленка Сорока›. ‹Сороку› бачили на ринку.'],
  },
  'as a river is, who grew up, worked at a bank or drove a car': { RO: ['‹Iza› a crescut la bunici.'], SQ: ['‹Vjosa› punon në bankë.'], EN: ['‹Drini› drove a white Ford to the border.'] },
  'as all call them, with the word': { SQ: ['U pa në Fier. ‹Zonja Shpresa› e priti.'], RU: ['Жила с тем, кого называла ‹папа Миша›.'], RO: ['L-a numit ‹tata Vova› și a plecat.'] },
  'in a line without capitals, who did something': { UK: ['потім приїхав ‹толік› і забрав дівчат'], RU: ['передайте ‹гале› что я живая'], SQ: ['babai im ‹llazar prifti› me tha te iki'] },
  'a surname that was named in full before': {
    EN: ['‹Denys Kravets› came first. Nobody has seen ‹Kravets› since.'],
    UK: ['Прийшов ‹Денис Кравець›. Ніхто більше ‹Кравця› не бачив.'],
  },
};

const NOBODY: Record<string, Partial<Record<Language, string[]>>> = {
  'lists of other things, feasts, tales and weather': {
    EN: ['Present: Moldova, Romania, Ukraine.', 'cc all regional offices', '1. Flour\n2. Oil\n3. Sugar', 'Guardian: to be appointed by the court.'],
    UK: ['Присутні: Молдова, Україна, Румунія.', 'Список: Одеса, Ізмаїл, Рені.', 'надія є завжди', 'любов просить терпіння'],
    RU: ['Пасху отметили в приюте.', 'Список: Одесса, Измаил, Рени, Болград.', 'надежда есть всегда', '1. Спорт\n2. Музыка\n3. Театр', 'Свидетели обычно молчат.', 'Майя, ацтеки и инки — тема выставки.'],
    RO: ['Listă: Iași, Bacău, Galați, Vaslui.', 'Republica Moldova și Regatul Unit au semnat.', '1. Soroca\n2. Drochia\n3. Edineț', 'pe Facebook, pe Telegram și pe Viber', 'Mulțumesc, Echipa'],
    SQ: ['drita iku prapë në lagje', 'bora erdhi herët', 'Faleminderit, Ekipi', 'Pjesëmarrës: Kryqi i Kuq, Shpresa, Harmonia.', 'Seria e pasaportave të reja fillon me BK.'],
  },
  'families of a people or a kind': {
    EN: ['The Roma family and the Ukrainian family were helped.', 'The new Family Centre and the Foster family programme open.'],
    RU: ['Помогли семье с жильём и документами.', 'Помощь семьям Одесской области.'], UK: ['Родини з українських міст прибули.'],
  },
  'sorts, storms, goods and ships in a row, and the quoted names of houses and festivals': {
    RO: ['Soiuri de cartofi: Charlotte, Agata, Laura', 'Biscuiți Eugenia, 5 baxuri', 'Cartofi, soiul Bella Rosa, 4 saci', 'Ciclonul Daniel, apoi Elias, au inundat porturile.', 'Festivalul „George Enescu” a oferit invitații.', 'Casa de Cultură „Grigore Vieru” e închisă.'],
    RU: ['Виноград Лидия, 4 ящика', 'Теплоходы: «Принцесса Елена», «Капитан Пушкарёв».', 'Турнир памяти Льва Яшина начнётся в мае.'], UK: ['Сорти картоплі Санте, Анна', 'Коктейль «Кривава Мері»', 'Музей імені Богдана та Варвари Ханенків зачинено.'],
    EN: ['Storms of the winter: Daniel, Boris, Emil', 'Tomato varieties: Siriana, Antonia, Roxana', 'The George Soros foundation moved.', 'Victoria plums, one crate'], SQ: ['Stuhitë e dimrit: Elisa, Frederico', 'Pallati i Kulturës "Aleksandër Moisiu"'],
  },
  'a day and a quarter within an Albanian sentence': { SQ: ['Më 30 korrik shënohet Dita Botërore.', 'Në Drita dhe në Liri ekipet dalin çdo të martë.'] },
  'ordinary words at the head of a line': { RO: ['Donația de cărți merge la liceu.', 'Gaz: citire 3391'], UK: ['Пільга поширюється на всіх.'], RU: ['Права ребёнка – тема урока.'], SQ: ['Djem 41, vajza 56'] },
  'what only looks like a name beside what it is': {
    UK: ['Постачальник – ТОВ «Канцторг-Поділля».', 'На Покрову та на Андрія молодь збирається.'], RO: ['Raportul GRECO/GRETA(2020)11 recomandă un termen.', 'DGASPC, Protecția Copilului Iași, răspunde zilnic.'],
    RU: ['Мимо проехал синий Логан.'], SQ: ['Turneu luhet në stadiumin «Loro Boriçi».'], EN: ['The Sofia office suggests weekdays, on the Calafat–Vidin bridge.'],
  },
  'authors and heroines of books that are read at school': {
    SQ: ['Libri «Lulet e egra» i Mitrush Kutelit u shpërnda.'], RO: ['Romanul „Baltagul” de Mihail Sadoveanu a fost citit la clasă.'],
    UK: ['На уроці читали «Марусю» та «Катерину» Тараса Шевченка.'], RU: ['Дети ставили «Алису в Стране чудес».', 'Спектакль «Гроза» по пьесе Островского собрал полный зал.'],
    EN: ['The class read "Anna Karenina" and talked about trust.'],
  },
  'rivers, ferries and towns of two names': {
    SQ: ['Drini doli nga shtrati.', 'Buna kalohet lehtë në gusht.', 'Nga ana jonë dërgojmë materiale.', 'Ana, Rozafa dhe Teuta: kështu quhen tragetet e linjës.'], RO: ['Tisa a ieșit din matcă.', 'Feriboturile Clara și Cornelia trec Dunărea.'],
    UK: ['Тиса вийшла з берегів.', 'Автобуси з Кам’янця-Подільського ходять рідше.'], RU: ['Анна, София и Варвара: так называются катера.', 'Из Могилёва-Подольского едут через мост.'],
    EN: ['The Drin flooded the road.', 'Children slept on the banks of the Lana.', 'The Lana river was cleaned.', 'The ferry Sofia leaves at ten.', 'Bulletin (Reni, Palanca, Tudora): a silver car.'],
  },
  'words for a boyfriend, and what is quoted but is nobody': {
    SQ: ['Dashnori e detyroi të lypte.', 'Dikush bërtiti «Policia» dhe ikën.'], EN: ['He shouted "Stop" and ran.', 'The form was signed "for receipt".'], UK: ['Договір підписано «на місці».'],
  },
  'rows with sums that are none of people': { EN: ['Prices: VITO 300, SPRINTER 450, DACIA 200.'], SQ: ['Tarifa: TIRANA 300, DURRËS 200, VLORË 400.'], UK: ['Маршрути: ОДЕСА 300, РЕНІ 200, ІЗМАЇЛ 400.'] },
  'lists of villages, towns in cases, and what only begins a sentence': {
    EN: ['Sofia, Florence and Victoria are all destinations in the adverts.', 'The villages of Victoria, Independența and Grace’s Well were visited.', 'As agreed, the minutes go to all members.', 'The report of GRETA was translated.'],
    SQ: ['Komiteti rajonal i Fierit u mblodh të mërkurën.', 'Më 30 korrik, Dita Botërore kundër Trafikimit shënohet në shesh.', 'Gjyshja lan enët dhe nuk flet.'],
    RO: ['Victoria, Florența și Sofia sunt orașe din anunțuri.', 'Satele Victoria, Elena și Mihai Viteazul au primit broșuri.', 'Spitalul Clinic de Urgență pentru Copii „Grigore Alexandrescu” a desemnat o persoană.'],
    RU: ['СЁЛА ВИКТОРИЯ, МАРИЯ И СВЕТЛЫЙ ОСТАЮТСЯ БЕЗ АВТОБУСА ДО ПОНЕДЕЛЬНИКА', 'Файл открылся без ошибок.'],
    UK: ['До партнерів, до волонтерів та до вчителів звернулися двічі.'],
  },
  'streets and squares': {
    UK: ['На вулиці Тараса Шевченка бачили мікроавтобус.', 'Зустріч на вул. Лесі Українки.'], RU: ['На улице Пушкина открыли фальшивое агентство.'],
    RO: ['Bd. Unirii și Pl. Independenței vor fi închise.', 'Pe strada Mihai Eminescu s-a văzut o dubă albă.', 'Bulevardul Ștefan cel Mare și Sfânt, Chișinău.'], SQ: ['Në rrugën Ismail Qemali u pa një furgon i bardhë.', 'Sheshi Skënderbej është pikë takimi.'],
    EN: ['A van was seen on Elena Street near the market.', 'Recruiters met girls at Shevchenko Park.'],
  },
  'institutions': {
    UK: ['Школа імені Лесі Українки провела урок безпеки.', 'Університет імені Івана Франка готує психологів.'], RU: ['Больница имени Пирогова приняла детей.', 'Отель «Виктория» используется для встреч.'],
    RO: ['Universitatea Babeș-Bolyai pregătește asistenți sociali.', 'Liceul Teoretic Ion Creangă organizează o întâlnire.', 'Centrul de Plasament Sfânta Ecaterina a fost închis.'],
    SQ: ['Universiteti Aleksandër Moisiu hap kurs.', 'Shkolla Naim Frashëri organizoi takim.'], EN: ['St Mary’s Church hosts the meeting.', 'The Mother Teresa Hospital in Tirana admitted two children.', 'The Taras Shevchenko National University hosts a course.', 'Partners in the Mihai Eminescu district ask for posters.'],
  },
  'laws': { SQ: ['Neni 110/a i Kodit Penal u ndryshua.'], RU: ['Закон Мегана действует в США.'], RO: ['Legea Megan nu se aplică în Moldova.'], EN: ['Megan’s Law does not apply here.', 'Lanzarote Convention training in Tirana'] },
  'the network and its organisations': {
    UK: ['ГО «Ла Страда – Україна» отримала десять звернень.'], RO: ['Asociația La Strada primește apeluri zilnic.', 'Salvați Copiii România a deschis un centru.'],
    SQ: ['Shoqata Vatra në Vlorë ofron strehim.'], EN: ['Save the Children Romania opened a shelter in Iasi.', 'U-N-I-C-E-F trained the staff.', 'La Strada Moldova runs the hotline.'],
  },
  'places': {
    UK: ['Дівчат возили з Харкова до Польщі через Львів.', 'Підлітки із Запоріжжя та Миколаєва.'], RU: ['Автобусы Кишинёв – Одесса проверяют.', 'Дети из Сорок и Флорешт просят милостыню.', 'Он держит подростков на луке.'],
    RO: ['Fete din Ungheni, Soroca și Cahul pleacă în Turcia.', 'Comuna Ștefan cel Mare are un centru nou.', 'Traseul Iași–Suceava–Siret este verificat.', 'Autogara Filaret este verificată.'], SQ: ['Vajza nga Korça dhe Fieri rekrutohen në Instagram.', 'Bashkia Tiranë dhe qarku Shkodër bashkëpunojnë.'],
    EN: ['Roma children beg in Milan and Rome.', 'Adverts mention Dubai, Istanbul and Tel Aviv.', 'The route goes by Constanța county to the Danube Delta.'],
  },
  'months, words and the first words of sentences': {
    UK: ['У березні та квітні кількість звернень зросла.', 'Вербувальники обіцяють віру, надію і любов.', 'Порада: не віддавайте паспорт роботодавцю.'],
    RU: ['Вера и надежда помогают пережившим насилие.', 'Осенью и зимой случаев больше. Летом меньше.'], RO: ['În iulie și august numărul cazurilor crește.', 'Recrutorii caută fete între 15 și 17 ani.'],
    SQ: ['Era e re e internetit sjell rreziqe.', 'Kujdes nga njoftimet e rreme.'], EN: ['In May and June more girls travel to Italy.', 'Will the hotline be open on Sunday?', 'Recruiters promise hope, grace and a better future.'],
  },
  'words that are spelt as a case of a name is': {
    UK: ['коли буде тренінг? подруга теж хоче', 'про любов і довіру говорили на уроці'], RU: ['ищем зал до 1 июля, место в центре', 'данные в таблице, игра для детей готова'],
    RO: ['mai sunt locuri? mine e ok oricand', 'mama ei dori doar pace', 'Organizațiile partenere trimit raportul.'],
    SQ: ['Kush ka tepricë të shkruajë sot.', 'Mes tyre ka shumë të rinj.', 'Dita e punës dhe zyra e re.'], EN: ['night notes: quiet, one call, two lines with dashes', 'Her mother will see the judge, and this name will stay.'],
  },
  'hope and love': { UK: ['Надія лишається. Роза вітрів змінилась.'], RU: ['Надежда остаётся.'] },
  'books, songs and plays': { UK: ['Роман «Маруся Чурай» залишається в програмі.'], RU: ['Роман «Анна Каренина» остаётся в программе.'], RO: ['Cursul „Pașii lui Andrei” este o poveste.'] },
  'capitals throughout': { EN: ['GREY VAN, TINTED WINDOWS, YOUNG MEN AT THE BORDER.'], RU: ['ВИДЕЛИ С ЖЕНЩИНОЙ В БЕЛОМ ПАЛЬТО.'] },
  'towns in their cases': {
    UK: ['Колеги з Ізмаїла питають про картки.', 'Долина Тересви та Кароліно-Бугаз.'], RU: ['Партнёры из Измаила и Штефан-Водэ отчитываются.', 'Сергеевка и Рени летом.'],
    SQ: ['Liqeni i Shkodrës dhe Malet e Valbonës.'],
  },
  'letters that are an institution’s': { RO: ['Directorul S.C. a semnat.'], EN: ['The U.S. (embassy) replied.'] },
  'judgments of courts': { EN: ['The case of Rantsev v. Cyprus is quoted.'] },
  'a kin word in quotation marks': { EN: ['The driver is known as "Uncle".'] },
  'people by what they are': {
    UK: ['Прокурор Київської області відкрив провадження.', 'Президент України підписав указ.', 'мати дитини звернулася до поліції, батько за кордоном'],
    RU: ['Судья отказал в ходатайстве.', 'Мать девочки не знала, куда она едет.'], RO: ['Președintele României a promulgat legea.', 'Mama fetei lucrează în străinătate.'],
    SQ: ['Drejtori i shkollës njoftoi policinë.', 'Nëna e vajzës punon në Athinë.'], EN: ['The mother reported it to the school director.', 'The prosecutor of the region opened a case.'],
  },
};

const rowsOf = (table: Record<string, Partial<Record<Language, string[]>>>) => Object.entries(table)
  .flatMap(([what, samples]) => LANGUAGES.flatMap((language) => (samples[language] ?? []).map((text) => [what, language, text] as const)));

describe('a person is found by', () => {
  test.each(rowsOf(NAMED))('%s, %s: %s', async (_what, language, sample) => {
    const text = sample.replace(/[‹›]/g, '');
    const names = Array.from(sample.matchAll(/‹([^›]*)›/g), ([, name]) => name!);
    const { findings, ...screening } = await screenText(text, language);
    expect(findings.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(names.map((name) => ['PERSON', name]));
    const redacted = await screening.redacted();
    for (const name of names) expect(redacted).not.toContain(name);
  });
});

describe('nobody is found in', () => {
  test.each(rowsOf(NOBODY))('%s, %s: %s', async (_what, language, text) => {
    const { findings } = await screenText(text, language);
    expect(findings.filter(({ kind }) => kind === 'PERSON')).toEqual([]);
  });
});

test('a name is one word however it is written', () => {
  expect(new Set(['Тетяна', 'Tetyana', 'Tetiana', 'Tetjana', 'ТЕТЯНА', 'tétyana'].map(fold))).toEqual(new Set(['tetiana']));
  expect(new Set(['Șerban', 'Şerban', 'SERBAN'].map(fold)).size).toBe(1);
  expect(new Set(['Дар’я', 'Дар\'я', 'Дарʼя', 'Daria'].map(fold)).size).toBe(1);
  expect(new Set(['Шевченко', 'Шевченка', 'Шевченку', 'Шевченкою'].map((name) => rootOf(fold(name)))).size).toBe(1);
});

test('a word is looked up alike whether its skeleton was made or not', () => {
  for (const word of ['Тетяна', 'Сергій', 'Дар’я', 'Щербюк', 'Îiu', 'Șerban', 'ÆIja', 'O\'Rourke', 'Ελένη']) {
    expect(foldedHashOf(unitsOf(`(${word})`), 1, word.length + 1)).toBe(hashOf(fold(word)));
  }
  expect(rootHashOf('shevchenko', 9)).toBe(hashOf(rootOf('shevchenko')));
});

test('a word has all endings that are its own, where enough letters stand before them', () => {
  const endings = new Endings([[1, 2, each('ov|ev', '|a')], [2, 0, ['a']]]);
  expect(['petrova', 'petrov', 'pova', 'ova', 'a', 'petr', 'петрова', ''].map((word) => endings.of(word))).toEqual([3, 1, 2, 2, 2, 0, 0, 0]);
  expect([endings.longest('petrova', 1), endings.longest('petrova', 2), endings.longest('petrov', 2)]).toEqual([3, 1, 0]);
});

test('the table of names is one that threads share, small, and knows what a word can be', () => {
  expect(TABLES.lexicon).toBeInstanceOf(SharedArrayBuffer);
  expect(TABLES.lexicon.byteLength).toBeLessThanOrEqual(4 * 1024 * 1024);
  expect(LEXICON.sensesOf(fold('Олександром')) & SENSE.given).toBe(SENSE.given);
  expect(LEXICON.sensesOf(rootOf(fold('Шевченка'))) & SENSE.family).toBe(SENSE.family);
  expect(LEXICON.sensesOf(fold('України')) & SENSE.country).toBe(SENSE.country);
  expect(LEXICON.sensesOf('qqqqqq')).toBe(0);
});

test('a table keeps what was put into it, and half of one is refused', () => {
  const words = new Map(Array.from({ length: 500 }, (_, index) => [`word${index}`, index % 2 === 0 ? SENSE.given : SENSE.family | SENSE.place] as const));
  const table = new Lexicon(lexiconTable(words));
  for (const [word, senses] of [...words, ...words]) expect(table.sensesOf(word) & senses).toBe(senses);
  expect(() => new Lexicon(lexiconTable(words).slice(0, 12))).toThrow('not whole');
});
