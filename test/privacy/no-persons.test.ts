import { isHeld, passes } from './kit/marked.ts';

// Words that open a sentence, institutions, feasts, rivers, places beside places, halls, prizes, judgments and boxes that are written as names are.
passes('PERSON', {
  EN: [
    'Lily is the name of the boat that carries the exhibition.',
    'Case file 12/2024 was closed by the registry.',
    'The Ana Lupan fund buys school books.',
    'Next training: Wednesday at ten, room to be told.',
    'See Siliadin v. France, paragraph 112, and the annex.',
    'Write to P.O. Box 40, Tirana, or leave it at the desk.',
    'Meals are at Alexander the Great Boulevard, behind the museum.',
    'Requests by town: Iași 14, Suceava 8, Constanța 21, others 6.',
  ],
  SQ: [
    'Kurset u ndanë në dy grupe, prandaj orari ndryshoi.',
    'Lënda u shqyrtua nga komisioni dhe u miratua me shumicë.',
    'Tërmetet e verës dëmtuan dy shkolla dhe një rrugë.',
    'Bashkimi Evropian financon kursin, ndërsa bashkia jep sallën.',
    'Këshilltari Evropian do të flasë në hapje.',
    'Gjatë Bajramit zyra mbetet e mbyllur për dy ditë.',
    'Ura mbi Drin hapet për këmbësorët; pellgu i Matit ruhet nga bashkia.',
    'Mbledhja nis në dhjetë me orën e Kievit.',
    'Zyra mbylli raportin e muajit.', 'Marta është emri i projektit të ri.',
    'Ndeshja Vllaznia–Teuta u shty për shkak të motit.',
    'autobusi nga Kukesi vonohet per shkak te debores',
    'U blenë dy laptopë Dell dhe një skaner Epson.',
  ],
  RO: [
    'Elevi pe orașe: Bălți 40, Constanța 31, Galați 12.',
    'Concertul se mută în Aula „Emil Racoviță”, intrarea din spate.',
    'Premiul național „Ana Lupan” se dă în mai.',
    'Grupele se cheamă „Fluturi” (6–8 ani) și „Vulturi” (9–12 ani).',
    'Domnica e numele programului de contabilitate.',
    'Asa cere legea, scrie in ghid.',
    'Catelul de la receptie e vaccinat.',
  ],
  UK: ['Марина — село біля кордону.', 'Див. Ранцев проти Кіпру, пункт 282.'],
  RU: ['См. Ранцев против Кипра, пункт 282.'],
});

// Who does something there is somebody all the same.
isHeld('PERSON', {
  EN: ['Meet ‹Wendy› at ten by the bridge.', '‹Marta Popescu›, 14, was seen at P.O. Box 40.', '‹Lily› is the name of the girl.', 'The ‹Ciobanu› file was closed.', 'From Iași 14 girls came, ‹Constanța Rusu› was the last.'],
  SQ: ['‹Drita› u kthye në shtëpi me plagë.', '‹Besa› u mbajt mbyllur dy javë.', '‹Agimi› u premton vajzave punë.', 'Gjatë natës ‹Ramazani› e nxori nga shtëpia.', '‹Shpresa› dhe motra e saj u kthyen.', '‹Arta› dhe ‹Besa› u zhdukën nga kampi.', '‹Marta› është emri i vajzës.'],
  RO: ['‹Doina› și sora ei s-au întors.', 'Grupul e condus de ‹Constanța Munteanu›, 34 de ani.', '‹Domnica› e numele fetei din Leova.', 'Pe fata o cheamă ‹„Viorica”›, are 12 ani.'],
});

// What bears somebody's name: animals, kings with their number, firms and houses by their sign, campaigns, lessons and games, heroes of books.
passes('PERSON', {
  EN: [
    'The guide dog called Max and the pony Lucky visit us on Fridays.', 'King Charles III sent a message to the congress.', 'The deadline for the call "Daphne" is 23 April.',
    'Lesson plan, 45 minutes: "Anna gets a message from a stranger", in pairs.', 'Harry Potter was the theme of the reading night.', 'Jordan, Chad, Georgia and Austin are used as code names.',
  ],
  SQ: ['Qeni Max vjen të premten për terapi.', 'Fushata "Ana nuk është vetëm" nis në mars.', 'Agjencia "Diana Travel" nuk ka licencë.', 'Restoranti "Te Luli" nënshkroi kodin.'],
  RO: ['Cățelul Max vine vineri la terapie.', 'Parcul poartă numele regelui Mihai I.', 'Campania „Ana nu e singură” rulează la radio.', 'Aplicația „Andrei și Ilinca” are o versiune nouă.', 'Firma Victoria Trans nu apare în registru.', 'Hotelul „Diana” și pensiunea „Casa Mariei” au semnat codul de conduită.'],
  UK: ['Пес Макс прийде в п’ятницю на терапію.', 'Дід Мороз приїде до всіх центрів.', 'Стипендія Вернадського призначається двом студентам.', 'Агенція «Діана Тур» ліцензії не має.', 'Ромео і Джульєтта – приклад для уроку.'],
  RU: ['Пёс Макс придёт в пятницу на терапию.', 'Теория Джона Боулби – тема второй лекции.', 'Гостиница «Диана» подписала кодекс.', 'Дед Мороз приедет 27 декабря.', 'Турнир на Кубок Льва Яшина пройдёт в мае.'],
});
// Whose the dog is, who is called like a king, and who owns the firm.
isHeld('PERSON', {
  EN: ['The dog ‹Anna› feeds is ill.', '‹Charles› promised her a job as a waitress.', 'The girl, ‹Anna Popescu›, got a message from a stranger.', 'The manager of the travel agency, ‹Diana Hoxha›, took her passport.'],
  SQ: ['Qeni i ‹Agimit› ruan oborrin.', 'Agjencia e ‹Diana Hoxhës› merr vajza.'],
  RO: ['Câinele ‹Mariei› lătra toată noaptea.', 'Pe fată o cheamă ‹Ana› și nu e singură.', 'Au plecat ‹Andrei› și ‹Ilinca›.', 'Pensiunea e a ‹Mariei Ciobanu›.'],
  UK: ['Там живе собака ‹Івана›.', 'Стипендія ‹Коваленка› не виплачена.', 'Агенцію веде ‹Діана Коваль›.'],
  RU: ['Во дворе собака ‹Петренко›.', 'Девочку зовут ‹Джульетта›, ей 12.', 'Фирму ведёт ‹Диана Попеску›.'],
});

// Whom a saying, a title, a radio or a statistic of names names, and a letter that stands for nobody.
passes('PERSON', {
  EN: ['Every Tom, Dick and Harry can open such an agency.', 'Murphy\'s law: the projector broke.', 'Emma, Liam and Olivia were the most common names of 2023.', 'The song "Dear Mr. Jones" was removed from the list.', 'A fictitious girl, "Case A", is met at the station.'],
  SQ: ['Radio Maria e transmeton spotin tonë.', 'Noel, Amelia dhe Ajla ishin emrat më të shpeshtë në statistikë.'],
  RO: ['Legea lui Murphy: proiectorul s-a stricat.', 'Andrei, David și Maria au fost cele mai frecvente prenume.'],
  UK: ['Куди Макар телят не ганяв, туди обіцяють роботу.', 'Матвій, Артем і Софія – найпоширеніші імена року.', 'Івасик-Телесик – вистава в суботу.'],
  RU: ['При царе Горохе такие таблицы вели от руки.', 'Матвей, Артём и София – самые частые имена года.', 'Чай «Принцесса Нури» пришёл как помощь.'],
});
isHeld('PERSON', {
  EN: ['‹Tom› and ‹Harry› took her to the agency.', 'Mr. ‹Murphy› brought the projector.', '‹Emma Hoxha› and her sister were the most afraid.', 'He sang a song with ‹Mr. Jones›.', 'Case ‹Anna› was closed.'],
  SQ: ['‹Maria› punon në radio.'],
  RO: ['‹Andrei› și ‹Maria› sunt cele mai bune ajutoare ale recrutorului.'],
  UK: ['‹Макар› возив їх за кордон.'],
  RU: ['‹Матвей› и ‹Артём› – самые опасные вербовщики.'],
});
