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
