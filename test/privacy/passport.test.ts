import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'passport ‹A-B / 4-8-2 / 9-1-0-7›',
    'a document, no. ‹BB4410762›',
    'he keeps her card (‹RK 918273›)',
    'travelling on ‹GH192830›',
    'Travel doc series ‹F - E, then zero 7 1 eight 2 4›',
    'passport number: ‹FB 123456›',
    'her passport (‹AB1234567›) was taken',
    'C.I. ‹MZ 654321›',
    'karta e identitetit nr. ‹031234567›',
    'passport ‹AB 12 34 567›',
    'passport no ‹AB-1234567›',
    'passport ‹A B 1 2 3 4 5 6 7›',
    'pasaporta ‹BA1234567›',
    'passport ‹BA one two three four five six seven›',
    'ID card number ‹001234567›',
    'travel document ‹A1234567›',
  ],
  RO: [
    'act de naștere nr. ‹482910/2011›',
    'În colet era un certificat de naștere seria ‹NA nr. 482917› și trei sute de lei.',
    'actul ‹XB 771204› nu apare în registru',
    'are bulletin ‹IF 820174›',
    'copia: ‹SX 110928›',
    'pașaport nr. ‹05 4321 987›',
    'Pașaportul ei (‹058765432›) e la recrutor',
    'CI ‹ZL 123456›',
    'seria CI: ‹ZL123456›',
    'buletin ‹ZL-123456›',
    'certificat de naștere seria ‹N.Z.› nr ‹123456›',
    'seria ‹VS› numărul ‹123456›',
    'Cartea ei de identitate, seria ‹TZ, nr. 123456›',
    'certificatul de naștere ‹NA 123456›',
    'buletinul de identitate ‹A 12345678›',
    'pașaport seria ‹AA nr. 1234567›',
    'buletin seria ‹XT 123456›',
    'carte de identitate seria ‹IS nr 654321›',
    'certificat de naștere seria ‹NZ nr. 123456›',
  ],
  UK: [
    'паспорт ‹А-Н / 4 8 2 / 9 1 0›',
    'документ його ‹ХВ 509114› у керівника',
    'За свідоцтвом ‹І-СГ № 284751› вивезли двох',
    'Паспорт громадянина України ‹СН 654321›',
    'свідоцтво про народження серії ‹1-СГ №123456›',
    'свідоцтво про народження ‹I-БК № 123456›',
  ],
  RU: [
    'паспорт ‹45/08/482910›',
    'по свидетельству ‹CN 0814427›',
    'буллетень ‹A 50918274› у брата',
    'загран ‹эф эйч четыре нуля один девять›',
    'паспорт серия ‹АН› номер ‹654321›',
    'паспорт ‹ЕН654321›',
    'свидетельство о рождении ‹III-АН № 654321›',
    'паспорт ‹Е Н 6 5 4 3 2 1›',
    'пасп. ‹ЕН 654321›',
    'ID-карта ‹№ 009876543›',
    'номер паспорта — ‹FE654321›',
    'ID картка ‹123456789›',
    'ID паспорт ‹№ 000123456›',
    'паспорт гражданина РФ ‹4508 123456›',
    'birth certificate no. ‹I-БК 654321›',
    'паспорт ‹КМ123456›',
    'паспорт: ‹КМ 12 34 56›',
    'свидетельство о рождении ‹II-АН 123456›',
    'закордонний паспорт ‹FA123456›',
    'загранпаспорт № ‹71 1234567›',
    'ID-картка № ‹001 234 567›',
    'паспорт ‹К М 1 2 3 4 5 6›',
  ],
  SQ: [
    'pasaportë ‹B-C / 4 8 2 9 / 1 0 7›',
    'Certifikatë lindjeje, ‹seria CD nr. 482917› dhe dyqind euro',
    'dokumentin ‹ET 604481› e mban brigadieri',
    'me kartën ‹M 0481927› kaloi kufirin',
    'pasaporta e saj me numër ‹BG1234567›',
    'pasaportë biometrike ‹BC7654321›',
  ],
};

const PASSED: Samples = {
  UK: [
    'Ліцензія АЕ 293847 агентства анульована.',
    'Вербувальниця представляється керівницею агентства; вимагає фото, паспорт та номер картки.',
    'Копії паспортів забирають; номер паспорта просять у приватних повідомленнях.',
    'Паспорти вилучають, 12 паспортів знайдено; машини без номерів.',
  ],
  SQ: [
    'Pasaporta u lëshua më 12/03/2024; afati 2024/2029.',
    'Dokumenti 2024/118 dhe karta e projektit u nënshkruan.',
    'Rekrutuesit kërkojnë foto të pasaportës, numrin e telefonit dhe IBAN.',
    'Dokumentet: pasaporta, letërnjoftimi dhe certifikata e lindjes kërkohen në kufi.',
  ],
  RO: [
    'Actul de naștere se eliberează în 30 de zile, taxa 12/2011.',
    'Pașaport, viză și 200 / 300 / 400 de lei; 12/03/2024 și 2024/2025.',
    'Licența seria A MMII nr. 045612 a agenției este suspendată. Factura FT 709315 a fost achitată.',
    'Se cer: pașaportul, IBAN-ul, numărul de telefon și adresa de e-mail.',
  ],
  EN: [
    'Documents 12/03 have four pages; series A / 12 of 2024.',
    'Invoice AB 123456 was paid; the card of the project, document A/RES/55/25, is on page 12.',
  ],
  RU: [
    'Лицензия серии АВ № 123456 отозвана.',
  ],
};

isHeld('PASSPORT', HELD);
passes('PASSPORT', PASSED);

// Bare figures of a card, one more of the same form, the paper behind its number, and numbers that are read aloud.
isHeld('PASSPORT', {
  EN: ['‹059218437›, Romanian passport, valid', 'Permit: ‹TR 800412957›.', 'Certificate of birth, series ‹NA-III 0482917›', 'Exhibit 7, card ‹X-B and then nine nought 4 4 one 7›.', 'card ‹R_K_4_7_double1_double5›, in the coat'], SQ: ['letërnjoftim ‹482913TA›', 'u kthye me fletëudhëtim ‹TD-118206›'],
  RO: ['pașapoartele ‹A2210458› și ‹A2210459›, eliberate azi', 'pașaport bulgar ‹384 771 206›', 'actele, seria ‹Zet Cé, numărul trei-trei-nouă-0-opt-2›'], UK: ['забирав ід-картки, зокрема ‹005546590› і ‹006260870›', 'місце 5, його мати, ‹001846126›, без багажу', 'віддала йому свій ‹СН-774016›', 'На посвідці ‹IH 002412057› інше ім\'я'], RU: ['книжка старого образца ‹1-ПР № 0124457›', 'Ід-картка ‹008714563›, выдана'],
});

passes('PASSPORT', {
  EN: ['Passport series look like AA000000, two letters followed by six zeros in our sample.', 'Invoice no. 004512345 was paid.'], SQ: ['Seria e pasaportës shkruhet si XX0000000, dy shkronja e shtatë shifra.'], RO: ['Formatul cărții de identitate: două litere, apoi șase cifre, gen XX 123456.'], UK: ['Номер ID-картки має вигляд 999999999 і друкується праворуч.', 'Накладна № 004512345 та рахунок.'], RU: ['Шаблон приднестровского паспорта: 1-ПР № 0000000, буквы условные.', 'Карты лежат стопками: двадцать, тридцать и сорок.'],
});

// Licences to drive, what somebody is identified by, the form of a certificate of birth, and thousands in words.
isHeld('PASSPORT', {
  EN: [
    'Dritan\'s licence, ‹AK2231904R›, was photographed.',
    'His driver\'s licence ‹91220457› is with the police.',
    'The border guards stamped ‹CK4417823› twice.',
    'The contract was signed by the holder of ‹BN4417823›.',
    'Passport ‹AB four hundred and twelve thousand seven hundred and nine›.',
    'Travel document ‹UKR-TD 441782› was lost.',
  ],
  SQ: [
    'Patenta e shoferit ‹AL4419021P› iu mor.',
    'Nënshkruesja, Mira Dushku, e pajisur me ‹BN4417823›, u largua.',
    'Seria ‹KM treqind e dymbëdhjetë mijë e pesë›.',
  ],
  RO: [
    'Permisul ei, ‹AB 4419021›, a rămas la el.',
    'Contract semnat de Ion Rusu, legitimat cu ‹AB 441782›.',
    'Titlul de călătorie ‹ROU-TC 004417› e expirat.',
    'seria: ‹AB patru sute doisprezece mii șapte sute nouă›',
  ],
  UK: [
    'Його права, ‹ВХТ 441902›, забрали.',
    'Договір підписала особа, пред\'явивши ‹КМ 441782›.',
    '‹II-БК № 441782› — таке свідоцтво показали.',
    'Паспорт серії ‹КМ чотириста дванадцять тисяч сімсот дев\'ять›.',
  ],
  RU: [
    'Водительское удостоверение ‹9914 441902› забрали.',
    'Показали ещё одно: ‹III-АН № 441782›, чужое.',
    'Паспорт: ‹КМ четыреста двенадцать тысяч семьсот девять›.',
  ],
});
passes('PASSPORT', {
  EN: [
    'The printing licence AK2231904R was renewed.',
    'The software licence, AK2231904R, is paid.',
    'The order BP7730912 arrived in May.',
    'The bearer of order 4417823 waits.',
  ],
  RO: [
    'Licența de transport AB 4419021 a expirat.',
    'Costul cărții de identitate, patru sute douăsprezece mii de lei, e prea mare.',
    'Lotul BP7730912 a sosit.',
  ],
  UK: [
    'Накладна II-БК 441782 оплачена.',
    'Картки коштували чотириста дванадцять тисяч.',
  ],
});

// Books of seamen and soldiers, and what is booked, produced or decreed.
isHeld('PASSPORT', {
  EN: [
    'His seaman\'s book, no. ‹AB 447 118›, lay in the drawer.',
  ],
  SQ: [
    'Libreza ushtarake ‹A 447118› i humbi.',
  ],
  RO: [
    'Livretul militar ‹AM 447118› e la el.',
  ],
  UK: [
    'Військовий квиток ‹СО 447118› лежав на столі.',
  ],
  RU: [
    'Военный билет ‹АК 4471182› нашли в кармане.',
    'Российский паспорт ‹75 № 4471182› поддельный.',
  ],
});
passes('PASSPORT', {
  EN: [
    'Reservation AB 4471182 is confirmed.',
    'The booking reference is KX447118.',
    'Military ticket office opens on 3 May.',
  ],
  SQ: [
    'Kodi i produktit: BK 4471182.',
  ],
  RO: [
    'Produsul KX 447118 a fost retras.',
    'Carnetul de note nr. 447118 a fost predat.',
  ],
  UK: [
    'Розпорядження СО 447118 втратило чинність.',
  ],
});
