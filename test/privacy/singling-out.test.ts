import { isHeld, passes } from './kit/marked.ts';
import type { Samples } from './kit/marked.ts';

// Between ‹ and › stands what must be found.
const HELD: Samples = {
  EN: [
    '‹the mayor\'s daughter›',
    '‹the only Roma family in the village›',
    '‹the son of the village priest›',
    '‹the first girl from the village who went to Italy›',
  ],
  SQ: [
    '‹vajza e kryetarit të bashkisë›',
    '‹e vetmja vajzë rome në fshat›',
    '‹i vetmi fëmijë me aftësi të kufizuara në klasë›',
  ],
  RO: [
    '‹singura elevă însărcinată din liceu›',
    '‹fiica primarului›',
    '‹pe care o cunoaște tot satul›',
    '‹nepoata preotului›',
    '‹singura fată din clasă care›',
  ],
  UK: [
    '‹єдина ромська родина в селі›',
    '‹дочка сільського голови›',
    '‹яку знає все село›',
  ],
  RU: [
    '‹дочь мэра›',
    '‹единственная беременная ученица в школе›',
  ],
};

const PASSED: Samples = {
  EN: [
    'The first training in the school was held; the only shelter in the region is full.',
  ],
  SQ: [
    'Takimi i parë në fshat; e vetmja linjë në qark.',
  ],
  RO: [
    'Prima întâlnire din sat; primarii din raion; preoții au fost instruiți.',
    'The mayor\'s office and the priest\'s council support us; primăria și consiliul local.',
  ],
  UK: [
    'Перша зустріч у селі; єдина гаряча лінія в області; директори шкіл поінформовані.',
  ],
  RU: [
    'Единственный приют в области; первые дети в школе получили книги.',
  ],
};

isHeld('SINGLING_OUT', HELD);
passes('SINGLING_OUT', PASSED);
