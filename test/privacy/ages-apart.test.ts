import { isHeld, passes } from './kit/marked.ts';

// The age in one sentence and the place in the next, or a bare number of which only the words around say whose age it is. Between ‹ and › stands what must be found.
isHeld('EXACT_AGE_WITH_PLACE', {
  EN: [
    'The kid\'s ‹14. From Fălești›. Doesn\'t know where his passport is.', '‹The 14-year-old lives with her aunt. The aunt\'s house is in Lushnja.›',
    'I am calling about a child ‹in Elbasan. He is 9 years old› and works at the car wash.', '‹Born 14 years ago in Chop›, she has never had papers.',
    'At ‹13 she was taken from Gramsh› to Greece.', 'The sister, ‹15, stayed behind in Khust›.', 'Her mother left when she was ‹nine; since then she lives with a cousin in Leova›.',
    'new | ‹15 | F | Criuleni› | domestic work', 'my niece is ‹14 we are in Burrel› please help', 'A ‹seven-month-old baby was left with strangers in Ocnița›.',
    '‹Peshkopi again. This time a girl of twelve›, engaged to a man of thirty.', 'A girl (‹15 y.) whose parents are in Glodeni› called.',
    'The boy, not yet ‹thirteen, was sent from Taraclia› to beg.', 'Age at recruitment: ‹14. Place of recruitment: Gheorgheni›.',
  ],
  SQ: [
    'Çuni është ‹14. Nga Divjaka›. Nuk e di ku e ka pasaportën.', 'Po marr për një fëmijë ‹në Elbasan. Është 9 vjeç› dhe punon në lavazh.',
    'Policia e ‹Fierit gjeti një 10-vjeçar› që shiste trëndafila.', 'Një foshnjë ‹shtatëmuajshe u gjet në Librazhd›.', 'mbesa ime eshte ‹14 vjec jemi nga burreli› ju lutem',
    'E lindur para ‹14 vjetësh në Gramsh›, nuk ka pasur kurrë letra.', 'E ka parë dikush ‹pesëmbëdhjetëvjeçaren te tregu i Korçës›.',
  ],
  RO: [
    'Puștiul are ‹14. E din Fălești›. Nu știe unde-i e pașaportul.', '‹Fata de 14 ani stă la mătușa. Casa mătușii e la Florești›.',
    'La ‹13 ani a fost dusă din Nisporeni› în Grecia.', 'Un bebeluș de ‹șapte luni a fost lăsat la Ocnița›.', 'nepoata mea are ‹14 ani suntem din dorohoi› va rog',
    'Născută acum ‹14 ani la Rezina›, nu are acte.', 'Abia împlinise ‹15 ani când tatăl vitreg din Lipcani› a vândut-o.', 'E minor, are ‹16 ani, l-au luat din portul Constanța›.',
  ],
  UK: [
    'Коли йому було ‹одинадцять, дядько привіз його з Тульчина› збирати металобрухт.', 'Дзвоню щодо дитини ‹в Черкасах. Йому 9 років›, працює на мийці.',
    '‹14-річна живе в тітки. Тітчин дім у Радехові›.', '‹Поліція Бердичева знайшла 10-річного›, який продавав троянди.', '‹Семимісячне немовля залишили у Вилковому›.',
    'У ‹13 років її вивезли з Тячева› до Греції.', 'Неповнолітній, ‹16 р., забрали в порту Чорноморська›.', 'У прихистку маємо дівчину (‹15 р.), батьки в Долині›.',
    'нова | ‹15 | Ж | Болград› | хатня робота', 'Народилася ‹14 років тому в Рені›.',
  ],
  RU: [
    'Ей было всего ‹12, когда мужчина с соседней улицы в Липканах› начал давать ей деньги.', 'В ‹13 лет её вывезли из Леово›.', 'Пацану ‹14. Из Флорешт›. Где паспорт – не знает.',
    '‹14-летняя живёт у тёти. Дом тёти в Каменке›.', 'Несовершеннолетний, ‹16 л., забрали в порту Джурджулешты›.', '‹Семимесячного младенца оставили в Окнице›.',
    'Выглядит старше, но ей ‹четырнадцать – свидетельство выдано в Твардице›.', 'девочка ‹четырнадцати с половиной лет из Штефан-Водэ› размещает объявления',
  ],
});

passes('EXACT_AGE_WITH_PLACE', {
  EN: [
    'A 15-year-old programme in Odesa will end in December.', 'Seven of the twelve schools in Drochia answered.', 'A fourteen-page leaflet was handed out in Bolhrad and Reni.',
    'Girls between fourteen and seventeen are shown a film about recruiters in Patos.', 'Half of the 16-year-olds asked in Tecuci had been offered work abroad.',
    'The age limit for the camp in Bicaz is sixteen.', 'The seminar in Mioveni is the 16th of its kind.', 'The agency in Bilyayivka, five years old, lost its licence.',
    'Children who are fourteen must be heard by the judge, in Albania as in Romania.', 'In Comrat the youngest volunteer is 18.', 'Places: Orhei | 14 | Cahul | 9',
    'In Tulcea there were twelve, in Galați seventeen.',
  ],
  SQ: [
    'Pjesëmarrësit më të vegjël të kampit në Velipojë ishin 10 vjeç, më të mëdhenjtë 17.', 'Linja jonë mbushi dhjetë vjet në Korçë me një festë të vogël.',
    'Gjysma e 16-vjeçarëve të pyetur në Durrës kishin marrë oferta pune.', 'Një partneritet 15-vjeçar lidh Beratin me një qark në Suedi.', 'Trafikanti nga Lipjani mori dymbëdhjetë vjet e një gjobë.',
  ],
  RO: [
    'Cursul de la Craiova durează 12 săptămâni și e gândit pentru elevi de 15 ani.', 'La Comrat cel mai tânăr voluntar are 18 ani.', 'Limita de vârstă la tabăra din Bicaz este de șaisprezece ani.',
    'Seminarul de la Mioveni e al 16-lea de acest fel.', 'Vârsta medie a fetelor din grupul de la Bălți a fost de 15 ani.',
  ],
  UK: [
    '15-річна програма в Одесі завершується в грудні.', 'Половина опитаних 16-річних у Рені мали пропозиції роботи.', 'Наймолодшим учасникам табору в Яремчі було 10 років, найстаршим 17.',
    'Суд в Одесі дав йому 15 років.', 'Семінар в Унгенах для батьків десятирічних був повний.', 'Агенція в Біляївці, якій п\'ять років, втратила ліцензію.',
  ],
  RU: [
    '15-летняя программа в Одессе завершается в декабре.', 'Половина опрошенных 16-летних в Рени получали предложения работы.', 'Родители восьмилетних детей могут записаться в Калараше до пятницы.',
    'Самым младшим участникам лагеря в Сороках было 10 лет, самым старшим 17.', 'Среди остановленных в Отачь 12 были из Украины.',
  ],
});
