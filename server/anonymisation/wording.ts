import type { Language } from '../kernel/index.ts';
import { ageIn } from './circumstances/ages/exact-ages.ts';
import type { FindingKind } from './finding.ts';

/** Why it is held, and what to write instead. */
type Words = readonly [explanation: string, suggestion: string];

const WORDS: Record<Language, Record<FindingKind, Words>> = {
  EN: {
    PERSON: ['This is somebody’s name, or a part of one. Say who they are to the story instead: a girl, a recruiter, a teacher.', '[name removed]'],
    PHONE: ['This is a telephone number; it leads to one person. Public hotlines may stay.', '[telephone removed]'],
    EMAIL: ['This is somebody’s e-mail address. Addresses of an office, such as info@, may stay.', '[e-mail removed]'],
    IBAN: ['This is a bank account number; it leads to its holder.', '[bank account removed]'],
    NATIONAL_ID: ['This is a personal identification number; it names one person.', '[personal number removed]'],
    PASSPORT: ['This is the number of an identity document; it names one person.', '[document number removed]'],
    PLATE: ['This is a vehicle’s number plate; it leads to its owner.', '[number plate removed]'],
    DATE_OF_BIRTH: ['A day of birth singles a child out. Give an age band instead: 0–8, 9–11, 12–14, 15–17.', '[age band]'],
    GEO_COORDINATE: ['These coordinates point at one place. Name the region instead.', '[region]'],
    ADDRESS: ['This is somebody’s address, down to the house. Name the region instead.', '[address removed]'],
    SOCIAL_HANDLE: ['This is somebody’s name or page on a social network; it leads to one person.', '[profile removed]'],
    EXACT_AGE_WITH_PLACE: ['An exact age with a named place singles a child out. Give an age band and no place finer than the region.', '[age band]'],
    INSTITUTION: ['This names one small school, shelter, church or hospital; few people are there. Say what kind of place it is.', '[institution]'],
    SINGLING_OUT: ['These words fit one person of a place, so whoever lives there knows who is meant.', '[a person of the community]'],
    UNREADABLE: ['These signs cannot be read, so nobody can tell what they hold.', '[unreadable signs removed]'],
  },
  SQ: {
    PERSON: ['Ky është emri i dikujt, ose një pjesë e tij. Shkruani në vend të tij kush është: një vajzë, një rekrutues, një mësuese.', '[emri u hoq]'],
    PHONE: ['Ky është një numër telefoni; ai të çon te një person. Linjat publike të ndihmës mund të mbeten.', '[telefoni u hoq]'],
    EMAIL: ['Kjo është adresa e e-mailit e dikujt. Adresat e një zyre, si info@, mund të mbeten.', '[e-maili u hoq]'],
    IBAN: ['Ky është një numër llogarie bankare; ai të çon te mbajtësi i saj.', '[llogaria bankare u hoq]'],
    NATIONAL_ID: ['Ky është një numër personal identifikimi; ai tregon një person të vetëm.', '[numri personal u hoq]'],
    PASSPORT: ['Ky është numri i një dokumenti identiteti; ai tregon një person të vetëm.', '[numri i dokumentit u hoq]'],
    PLATE: ['Kjo është targa e një automjeti; ajo të çon te pronari.', '[targa u hoq]'],
    DATE_OF_BIRTH: ['Dita e lindjes e dallon një fëmijë nga të tjerët. Jepni një grupmoshë: 0–8, 9–11, 12–14, 15–17.', '[grupmosha]'],
    GEO_COORDINATE: ['Këto koordinata tregojnë një vend të vetëm. Shkruani qarkun në vend të tyre.', '[qarku]'],
    ADDRESS: ['Kjo është adresa e dikujt, deri te shtëpia. Shkruani qarkun në vend të saj.', '[adresa u hoq]'],
    SOCIAL_HANDLE: ['Ky është emri ose faqja e dikujt në një rrjet social; të çon te një person.', '[profili u hoq]'],
    EXACT_AGE_WITH_PLACE: ['Mosha e saktë bashkë me një vend të emërtuar e dallon fëmijën. Jepni grupmoshën dhe asnjë vend më të ngushtë se qarku.', '[grupmosha]'],
    INSTITUTION: ['Kjo emërton një shkollë, strehë, kishë a spital të vetëm, ku janë pak njerëz. Shkruani vetëm llojin e vendit.', '[institucioni]'],
    SINGLING_OUT: ['Këto fjalë i përshtaten vetëm një njeriu të vendit, ndaj kush jeton aty e di për kë flitet.', '[një person i komunitetit]'],
    UNREADABLE: ['Këto shenja nuk lexohen, prandaj askush nuk e di çfarë përmbajnë.', '[shenjat e palexueshme u hoqën]'],
  },
  RO: {
    PERSON: ['Acesta este numele cuiva sau o parte din el. Scrieți în schimb cine este: o fată, un recrutor, o profesoară.', '[nume eliminat]'],
    PHONE: ['Acesta este un număr de telefon; duce la o persoană. Liniile publice de asistență pot rămâne.', '[telefon eliminat]'],
    EMAIL: ['Aceasta este adresa de e-mail a cuiva. Adresele unui birou, precum info@, pot rămâne.', '[e-mail eliminat]'],
    IBAN: ['Acesta este un cont bancar; duce la titularul lui.', '[cont bancar eliminat]'],
    NATIONAL_ID: ['Acesta este un cod numeric personal; numește o singură persoană.', '[cod personal eliminat]'],
    PASSPORT: ['Acesta este numărul unui act de identitate; numește o singură persoană.', '[număr de act eliminat]'],
    PLATE: ['Acesta este numărul de înmatriculare al unui vehicul; duce la proprietar.', '[număr de înmatriculare eliminat]'],
    DATE_OF_BIRTH: ['Ziua nașterii deosebește un copil de ceilalți. Scrieți o grupă de vârstă: 0–8, 9–11, 12–14, 15–17.', '[grupă de vârstă]'],
    GEO_COORDINATE: ['Aceste coordonate arată un singur loc. Scrieți în schimb regiunea.', '[regiune]'],
    ADDRESS: ['Aceasta este adresa cuiva, până la casă. Scrieți în schimb regiunea.', '[adresă eliminată]'],
    SOCIAL_HANDLE: ['Acesta este numele sau pagina cuiva într-o rețea socială; duce la o persoană.', '[profil eliminat]'],
    EXACT_AGE_WITH_PLACE: ['Vârsta exactă împreună cu un loc numit deosebește copilul de ceilalți. Scrieți grupa de vârstă și niciun loc mai mic decât regiunea.', '[grupă de vârstă]'],
    INSTITUTION: ['Aici este numită o singură școală, casă de adăpost, biserică sau un singur spital, unde sunt puțini oameni. Scrieți doar ce fel de loc este.', '[instituție]'],
    SINGLING_OUT: ['Aceste cuvinte se potrivesc unei singure persoane din acel loc, așa că localnicii știu despre cine e vorba.', '[o persoană din comunitate]'],
    UNREADABLE: ['Aceste semne nu pot fi citite, deci nimeni nu știe ce conțin.', '[semne necitibile eliminate]'],
  },
  UK: {
    PERSON: ['Це чиєсь ім’я або його частина. Напишіть натомість, хто це: дівчина, вербувальник, учителька.', '[ім’я вилучено]'],
    PHONE: ['Це номер телефону; він веде до однієї людини. Номери публічних гарячих ліній можна залишити.', '[телефон вилучено]'],
    EMAIL: ['Це чиясь адреса електронної пошти. Адреси установ, як-от info@, можна залишити.', '[електронну адресу вилучено]'],
    IBAN: ['Це номер банківського рахунку; він веде до власника.', '[рахунок вилучено]'],
    NATIONAL_ID: ['Це особистий ідентифікаційний номер; він називає одну людину.', '[особистий номер вилучено]'],
    PASSPORT: ['Це номер документа, що посвідчує особу; він називає одну людину.', '[номер документа вилучено]'],
    PLATE: ['Це номерний знак автомобіля; він веде до власника.', '[номерний знак вилучено]'],
    DATE_OF_BIRTH: ['День народження вирізняє дитину серед інших. Вкажіть вікову групу: 0–8, 9–11, 12–14, 15–17.', '[вікова група]'],
    GEO_COORDINATE: ['Ці координати вказують на одне місце. Напишіть натомість область.', '[область]'],
    ADDRESS: ['Це чиясь адреса з точністю до будинку. Напишіть натомість область.', '[адресу вилучено]'],
    SOCIAL_HANDLE: ['Це чиєсь ім’я або сторінка в соціальній мережі; вони ведуть до однієї людини.', '[профіль вилучено]'],
    EXACT_AGE_WITH_PLACE: ['Точний вік разом із назвою місця вирізняє дитину. Вкажіть вікову групу й місце не точніше за область.', '[вікова група]'],
    INSTITUTION: ['Тут названо один невеликий заклад: школу, притулок, церкву чи лікарню, де мало людей. Напишіть лише, що це за заклад.', '[заклад]'],
    SINGLING_OUT: ['Ці слова пасують лише одній людині з цього місця, тож місцеві знають, про кого мова.', '[людина з громади]'],
    UNREADABLE: ['Ці знаки неможливо прочитати, тож ніхто не знає, що в них.', '[нечитабельні знаки вилучено]'],
  },
  RU: {
    PERSON: ['Это чьё-то имя или его часть. Напишите вместо него, кто это: девочка, вербовщик, учительница.', '[имя удалено]'],
    PHONE: ['Это номер телефона; он ведёт к одному человеку. Номера общедоступных горячих линий можно оставить.', '[телефон удалён]'],
    EMAIL: ['Это чей-то адрес электронной почты. Адреса учреждений, например info@, можно оставить.', '[электронный адрес удалён]'],
    IBAN: ['Это номер банковского счёта; он ведёт к владельцу.', '[счёт удалён]'],
    NATIONAL_ID: ['Это личный идентификационный номер; он называет одного человека.', '[личный номер удалён]'],
    PASSPORT: ['Это номер документа, удостоверяющего личность; он называет одного человека.', '[номер документа удалён]'],
    PLATE: ['Это номерной знак автомобиля; он ведёт к владельцу.', '[номерной знак удалён]'],
    DATE_OF_BIRTH: ['День рождения выделяет ребёнка среди других. Укажите возрастную группу: 0–8, 9–11, 12–14, 15–17.', '[возрастная группа]'],
    GEO_COORDINATE: ['Эти координаты указывают на одно место. Напишите вместо них регион.', '[регион]'],
    ADDRESS: ['Это чей-то адрес с точностью до дома. Напишите вместо него регион.', '[адрес удалён]'],
    SOCIAL_HANDLE: ['Это чьё-то имя или страница в социальной сети; они ведут к одному человеку.', '[профиль удалён]'],
    EXACT_AGE_WITH_PLACE: ['Точный возраст вместе с названием места выделяет ребёнка. Укажите возрастную группу и место не точнее региона.', '[возрастная группа]'],
    INSTITUTION: ['Здесь названо одно небольшое учреждение: школа, приют, церковь или больница, где мало людей. Напишите лишь, что это за место.', '[учреждение]'],
    SINGLING_OUT: ['Эти слова подходят лишь одному человеку этого места, так что местные знают, о ком речь.', '[человек из общины]'],
    UNREADABLE: ['Эти знаки невозможно прочесть, поэтому никто не знает, что в них.', '[нечитаемые знаки удалены]'],
  },
};

type Band = '0–8' | '9–11' | '12–14' | '15–17';
type Whom = 'girl' | 'boy' | 'child';
const GIRL = /girl|daughter|sister|fat[aăei]|fiic|elev[aă]|minor[aă]|adolescent[aă]|sor[aă]|vajz|motr|bij[aeë]|nxënës(?:e|ja)|дівчин|учениц|школярк|доньк|дочк|сестр|річн(?:а|ої|ій|ю|у)|летн(?:яя|ей|юю)|девоч|девуш|школьниц/iu;
const BOY = /boy|(?<!per)son(?!s)|brother|b[aă]iat|b[aă]ie[tț]el|fiul|frate|djal|djem|хлоп|сина?(?![а-яії])|річн(?:ий|ого|ому)|летн(?:ий|его|ему)|мальч|парен|юнош|сын/iu;
const AGED: Record<Language, (whom: Whom, band: Band) => string> = {
  EN: (whom, band) => `a ${whom} aged ${band}`,
  SQ: (whom, band) => `${{ girl: 'një vajzë', boy: 'një djalë', child: 'një fëmijë' }[whom]} ${band} vjeç`,
  RO: (whom, band) => `${{ girl: 'o fată', boy: 'un băiat', child: 'un copil' }[whom]} de ${band} ani`,
  UK: (whom, band) => `${{ girl: 'дівчина', boy: 'хлопець', child: 'дитина' }[whom]} ${band} років`,
  RU: (whom, band) => `${{ girl: 'девочка', boy: 'мальчик', child: 'ребёнок' }[whom]} ${band} лет`,
};
const YOUNG_ADULT: Record<Language, string> = { EN: 'a young adult', SQ: 'një i rritur i ri', RO: 'o persoană tânără', UK: 'молода людина', RU: 'молодой человек' };

/** What a writer of this language is told about such a finding over `covered`, and the replacement they are offered. */
export function wordsFor(kind: FindingKind, language: Language, covered: string): { explanation: string; suggestion: string } {
  const [explanation, suggestion] = WORDS[language][kind];
  return { explanation, suggestion: kind === 'EXACT_AGE_WITH_PLACE' ? inItsBand(covered, language) : suggestion };
}

const OLDEST = 24;

/** "A girl aged 12–14": the band that holds the age, and no place. */
function inItsBand(covered: string, language: Language): string {
  const age = ageIn(covered);
  if (age === null || age > OLDEST) return WORDS[language].EXACT_AGE_WITH_PLACE[1];
  if (age > 17) return YOUNG_ADULT[language];
  const whom = GIRL.test(covered) ? 'girl' : BOY.test(covered) ? 'boy' : 'child';
  return AGED[language](whom, age < 9 ? '0–8' : age < 12 ? '9–11' : age < 15 ? '12–14' : '15–17');
}

/** The language to explain in where the writer named none: by the letters that only one of the five has. */
export function likelyLanguage(text: string): Language {
  if (/\p{Script=Cyrillic}/u.test(text)) return /[іїєґ]/i.test(text) ? 'UK' : 'RU';
  if (/[ăâîșțşţ]/i.test(text)) return 'RO';
  return /[ëç]/i.test(text) ? 'SQ' : 'EN';
}
