import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    'n. ‹7 mai 2011›',
    'DOB: ‹05/07/2011›',
    'Born ‹07 . 05 . 2011›',
    'Date of birth ‹7th May 2011›',
    'born on the ‹seventh of May, two thousand and eleven›',
    'DN ‹07.05.2011›',
    'Data e lindjes: ‹05/11/2010›',
    'D.N.: ‹05.11.2010›',
    'born: ‹Nov 5, 2010›',
    'born on ‹5th of November 2010›',
    '‹05.11.2010› g.r.',
    'minora (n. ‹5.XI.2010›)',
    'born ‹2010/11/05›',
    'born ‹0 5 . 1 1 . 2 0 1 0›',
    'n. ‹12.03.2009›',
    'born ‹12-III-2009›',
    'born on ‹March 12th, 2009›',
    'born ‹12 03 2009›',
    'born ‹1 2 . 0 3 . 2 0 0 9›',
    'born on ‹the twelfth of March two thousand and nine›',
    'DOB ‹12MAR2009›',
    'her birthday is ‹12 March 2009›',
    'born ‹१२.०३.२००९›',
  ],
  SQ: [
    'datëlindje ‹07.05.2011›',
    'e lindur më datë ‹7 maj 2011›',
    'datelindja ‹07-05-2011›',
    'lindur ‹5 nëntor 2010›',
    'Ditëlindja e saj është ‹më 5 nëntor 2010›',
    'lindur më ‹pesë nëntor dy mijë e dhjetë›',
    'datëlindja ‹12 mars 2009›',
    'e lindur më ‹12.03.2009›',
    'u lind më ‹12.3.2009›',
  ],
  RO: [
    '‹7 mai 2011›, data nașterii',
    'născut(ă) ‹07.05.2011›',
    'născută pe ‹șapte mai două mii unsprezece›',
    'a fost născută pe ‹5 noiembrie 2010›',
    'fiind născut la data de ‹05-11-2010›',
    'născută ‹douăsprezece martie două mii nouă›',
    'data nașterii: ‹2009-03-12›',
    'născut pe data de ‹12.III.2009›',
  ],
  UK: [
    'Її дата народження: ‹5 листопада 2010 року›',
    'народжена ‹п\'ятого листопада дві тисячі десятого›',
    'народилася ‹дванадцятого березня дві тисячі дев\'ятого року›',
    'дівчина (‹12.03.2009› р. н.)',
  ],
  RU: [
    '‹07 травня 2011 р.н.›',
    '‹7 мая 2011 г.р.›',
    '‹7.5.2011› г. рождения',
    'народився ‹07.05.2о11›',
    'народилась ‹07/травень/2011›',
    'родился ‹седьмого мая две тысячи одиннадцатого года›',
    'День народження: ‹07.05.2011›',
    '‹05.11.2010› року народження',
    'д. р. ‹5.11.10›',
    '‹День рождения 5 ноября 2010›',
    'появилась на свет ‹5 ноября 2010 г.›',
    '(‹05.11.2010› р.н.)',
    'д.н. ‹12.03.2009›',
    '‹12.03.09› г.р.',
    'д.р. ‹12/03/2009›',
    'ДР: ‹12.03.2009›',
    'Дата народження – ‹12 берез. 2009 р.›',
    'рожд. ‹12.03.2009›',
    'родилась ‹12-го марта 2009-го›',
  ],
};

const PASSED: Samples = {
  EN: [
    'Persons born in 2008–2010 are most at risk; birth registration is missing for 3 %.',
    'On 12.03.2024 at the border Palanca 12 minors were stopped; 3 vans with foreign plates.',
  ],
  SQ: [
    'Projekti lindi në vitin 2019; nisi më 07.05.2024.',
    'Grupi i punës u mblodh në Tiranë më 12 mars 2024 me 35 pjesëmarrës.',
  ],
  RO: [
    'Pe data de 7 mai 2024 a fost lansată campania; născut din nevoia de protecție, proiectul continuă.',
    'Copii născuți după 2008; certificatul de naștere lipsește la 3 % dintre ei.',
    'Copiii născuți în 2009–2011; data nașterii este cerută în formular; CNP-ul este cerut.',
  ],
  UK: [
    'Народжений 2019 року проєкт діє у 12 областях; дата запуску 07.05.2024.',
    'Діти 2008–2010 років народження; реєстрація народження відсутня у 3 %.',
    'У 2023 році, з 1 березня до 31 травня, 14 випадків; наступна зустріч 12.03.2025 о 10:00.',
  ],
  RU: [
    'Проект родился в 2019 году; запуск 07.05.2024; 12 регионов.',
  ],
};

isHeld('DATE_OF_BIRTH', HELD);
passes('DATE_OF_BIRTH', PASSED);
