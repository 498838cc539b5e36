// How surnames end, in skeletons, in every case: whoever bears one needs no list.
const CASES = '(?:a|u|ovi|evi|om|em|im|i|e|o|oi|iu|oiu|ogo|omu|iv|ih|imi)?';
const SURE = new RegExp(`^.{2,}(?:enk${CASES}|chuk${CASES}|niuk${CASES}|(?:ov|ev)(?:ich|ych|ic|its|ici)(?:${CASES})?|escu(?:l|lui)?|esku|eanu(?:l|lui)?|shvili|(?:[ai]dz)e|ogl[uo]|ogli|uliak${CASES}|schuk${CASES}|llari(?:t|u)?)$`);
const LIKELY = new RegExp(`^.{2,}(?:(?:[oei]v|in)a(?:ia)?|(?:ov|ev|in)(?:oi|oiu|u|im|om|i|e)?|iuk${CASES}|[aei]nk[oi]|(?:ovs|evs|ivs|ins|ians|ts|k)k(?:i|a|ogo|omu|im|oi|oiu|u|aia|iu|ii)|(?:sk|tsk|vsk)(?:i|a|aia|ogo|omu|im|oi|oiu|u)|iak${CASES}|ian(?:a|u|om)?|k[ou]|iqi(?:t|n|u)?|ai(?:t|n|i)?|an[au]|ar[u]|oiu|xhiu|[lrs]iu|aci|ita|as)$`);
const ADJECTIVE = /(?:sk|tsk)(?:i|a|aia|oe|e|ogo|omu|im|oi|oiu|u|iu|ih|imi)$/;
const PATRONYMIC = /^.{2,}(?:(?:ov|ev|i)ich(?:a|u|em|om|i|e|ovi|evi)?|(?:ov|ev|iv|ich|ii?chn)n(?:a|i|u|oiu|e|o|oi|iu)|ichn(?:a|i|u|oi|oiu|o)|(?:[aeo][nlrp]|ol|ai)ich(?:a|u|em|om|e|i)?)$/;

/** How much an ending says that a word is somebody's surname: 2 that few other words end so, 1 that many surnames do, 0 nothing. */
export const surnameEnding = (skeleton: string): 0 | 1 | 2 => SURE.test(skeleton) ? 2 : LIKELY.test(skeleton) ? 1 : 0;

/** Surnames in -ський are adjectives too: "Київський". */
export const isAdjective = (skeleton: string): boolean => ADJECTIVE.test(skeleton);

/** Іванівна, Petrovych, Сергеевной: a father's name. */
export const isPatronymic = (skeleton: string): boolean => PATRONYMIC.test(skeleton);
