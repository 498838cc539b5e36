import { isHeld, passes } from './kit/marked.ts';

// Devices, grants and policies have numbers, organisations have birthdays and pages; none of them is anybody.
passes('PLATE', {
  UK: ['Пост отримав тепловізор Pulsar 6340K і дві рації.', 'Генератор Honda EU2200 стоїть у підвалі.', 'Сервер ProLiant DL360 у коридорі.', 'Номер проєкту SDC/2022/317-204, друга частина.'],
  RU: ['Склад получил детектор Fluke TI4800 и насос.', 'Номер гранта NOR/2020/118-331, отчёт сдан.'],
  RO: ['Vama are un aparat Smiths HX6040, în probe.', 'Numărul grantului SIDA/2019/226-418, închis.'],
  SQ: ['Dogana mori pajisjen Fluke TI4800.', 'Numri i grantit SIDA/2019/226-418, i mbyllur.'],
  EN: ['The post got a Fluke TI4800 detector.', 'Printer Canon MF4410, toner ordered.'],
});
isHeld('PLATE', {
  UK: ['Камера на мосту: бус ‹ВН 4417 КС›, четверо дітей.', 'На сканері видно авто ‹AA 4417 BX›.'],
  RU: ['Камера сняла машину ‹К 417 ОР›, за рулём женщина.'],
  RO: ['Camera a prins mașina ‹CLP 417›, fără faruri.'],
});
passes('PASSPORT', { UK: ['Поліс складу АС 0338214 продовжено.'], RU: ['Полис автобуса АС 0338214 продлён.'] });
isHeld('PASSPORT', { UK: ['У ліжку знайшли паспорт ‹АС 338214›.'], RU: ['На столе лежал паспорт ‹АС 338214›.'] });

passes('EXACT_AGE_WITH_PLACE', {
  UK: ['Їй виповнилося дев’ять років, нашій мережі; торт у Рені.'], RU: ['Ему исполнилось пятнадцать лет, нашему фонду, отмечаем в Бендерах.'], EN: ['She turned twelve years old, our network, in Soroca.'],
});
isHeld('EXACT_AGE_WITH_PLACE', { RU: ['Ей исполнилось ‹пятнадцать лет, наша сестра живёт в Рени›.'] });

passes('SOCIAL_HANDLE', {
  UK: ['Сторінка фонду: facebook.com/kryla.nadii.fond', 'Офіційний канал гарячої лінії: t.me/liniya_doviry.', 'Офіційні акаунти: @svitlo_ngo, @svitlo_org.'],
  RU: ['Новая страница нашей сети в инстаграме: @most_seti.', 'Канал организации – t.me/most_protiv.'],
  RO: ['Pagina oficială a rețelei: facebook.com/puntea.noastra', 'Canalul liniei este t.me/linia_copilului_md.'],
  SQ: ['Faqja e organizatës: @ura_shpreses.'],
  EN: ['The network’s page is facebook.com/bridge.against', 'Follow the page of the hub @bridge_against.'],
});
isHeld('SOCIAL_HANDLE', {
  UK: ['Її сторінка, не організації: ‹@mila_15_rini›.', 'Офіційна сторінка моделі ‹@mila.top.model›.'],
  RU: ['Официальный канал агентства ‹t.me/trud_evropa_24›.', 'Страница девочки из нашей организации: ‹t.me/milochka_15›.'],
  RO: ['Pagina fetei din rețea: ‹@mila_15_reni›.'],
  EN: ['The official page of the casting director ‹@max_casting_md›.'],
});
passes('EMAIL', { RU: ['Пишите на advocacy@most.example до среды.'] });
