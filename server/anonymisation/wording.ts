import type { Language } from '../kernel/index.ts';
import type { RecognisedKind } from './finding.ts';

/** Why it is held, and what to write instead. */
type Words = readonly [explanation: string, suggestion: string];

const WORDS: Record<Language, Record<RecognisedKind, Words>> = {
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
    UNREADABLE: ['Эти знаки невозможно прочесть, поэтому никто не знает, что в них.', '[нечитаемые знаки удалены]'],
  },
};

/** What a writer of this language is told about such a finding, and the replacement they are offered. */
export function wordsFor(kind: RecognisedKind, language: Language): { explanation: string; suggestion: string } {
  const [explanation, suggestion] = WORDS[language][kind];
  return { explanation, suggestion };
}

/** The language to explain in where the writer named none: by the letters that only one of the five has. */
export function likelyLanguage(text: string): Language {
  if (/\p{Script=Cyrillic}/u.test(text)) return /[іїєґ]/i.test(text) ? 'UK' : 'RU';
  if (/[ăâîșțşţ]/i.test(text)) return 'RO';
  return /[ëç]/i.test(text) ? 'SQ' : 'EN';
}
