import { isHeld, passes } from './kit/marked.ts';

// After whom streets, schools, prizes and halls are named, in any case; and rules and bodies that are called like a person.
passes('PERSON', {
  SQ: ['Ekspozita „Gjergj Kastrioti” zgjat deri të dielën.', 'Liceu artistik „Jordan Misja” na jep sallën falas.', 'Në klub lexojmë Naim Frashërin dhe Ismail Kadarenë.'],
  RO: ['Elevii au pus flori la bustul lui Mihai Eminescu.', 'Spectacolul după Ion Creangă se joacă vineri.', 'Raportul GRETA 2024 se discută marți.', 'La lansare s-a citit din Emil Loteanu.'],
  UK: ['Книжковий клуб читає Ліну Костенко і Тараса Шевченка.', 'Аптека на розі Франка і Коцюбинського видає ліки за програмою.', 'Звіт GRETA рекомендує Україні компенсаційний фонд.'],
  RU: ['Площадку назвали именем Януша Корчака, ленту разрезали сами дети.', 'На утреннике читали Агнию Барто и Корнея Чуковского.'],
  EN: ['The Lemkin reading room at the university reopens on Monday.', 'Under the Dublin rules an unaccompanied minor is assessed where she has family.', 'The class planted a tree for Janusz Korczak.'],
});
// One of the two names is anybody's.
isHeld('PERSON', {
  SQ: ['Vajza u pa me ‹Gjergj Hoxhën› te stacioni.', 'VAJZA ‹GRETA› iku nga shtëpia.'],
  RO: ['Fata a plecat cu ‹Mihai Cojocaru› spre gară.'],
  UK: ['Дитину забрав ‹Тарас Коваленко›.', 'Зник ‹Іван Шевченко›.'],
  RU: ['Девочку увёз ‹Януш Ковальский›.'],
  EN: ['The girl left with ‹Ismail Hoxha› at noon.', 'Ask ‹Rosa Popescu› about the bus.'],
});
