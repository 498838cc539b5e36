/**
 * The small words of languages that none of the five is and that people in the four countries write, folded as `plain` is;
 * only those that are no word of the five. Written for this purpose from general knowledge.
 */
export const NEIGHBOURS: readonly string[] = [
  'und nicht ist das der mit auf ein eine einen einem einer dem sie ich wir haben habe auch nach noch nur wenn dass mehr bei zum zur vom durch uber diese dieser diesem wird werden kein keine uns ihr ihre ihren ihm ihn wie aber oder sich hier jetzt schon wo weiß weiss wurde konnte mochte muss kann will aus vor hat madchen mann frau kommt jeden immer nichts etwas gesagt alle sind',
  'les des est et dans pas plus elle elles il ils nous vous je cette sur avec mais ou son ses aux dit etait ete tout tous toute parce comme fait bien sans leur leurs monsieur qui que quand ont peut veut sait rien jamais chez fille filles homme avait meme tres encore du temps autres sont qu\'il qu\'elle n\'est n\'a c\'est j\'ai d\'une d\'un l\'homme s\'est parler partir',
  'che di non della delle degli dei sono era nel nella anche piu perche questo questa loro lei lui gli hanno una uno alla dalla ragazza ragazzo uomo uomini casa vuole ho ha come quando dove poi tutti mai niente molto suo sua qui senza dopo prima con il lo detto fatto paura vi mezzo soldi dell\'uomo quest\'uomo',
  'que los las una del por con para pero muy esta este como cuando donde porque nos ella ellos hay sin sobre todo todos hasta desde tiene quiere puede hombre mujer nunca nada otra otro ya ser han fue el es al su mi yo lo noches casa',
  'nie jest sie ze jak ale czy tylko przez przy jego jej ich byl byla bylo tym tego tej ktory ktora ktore moze jeszcze juz bardzo dla oraz nas nam mnie mamy dziewczyna pan pieniedzy musimy powiedzial nikt gdzie kiedy zeby bo co nim nia niej dom domu chce boi sie boi aby az po',
  'je da su sam smo ste nije koji koja koje koju sto ali kao ili samo kad kada gde gdje jos vec vrlo biti bio bila bilo nema imaju zeli kuci ljudi ljudima devojka devojcica djevojcica covek covjek nista njih njega njoj mene tebe ovde ovdje onda zbog preko posle poslije sa od iz',
  'hogy nem egy az es van volt meg mert csak mint akik ami aki ezt azt ott itt mar de vagy lesz haza lany fiu ember nagyon senki semmi amikor hol minden kell tud akar fel azokkal emberekkel',
  'bir ve bu icin ama gece baska eve cok daha gibi olan degil yok ben sen biz onlar onu ona beni bana ne zaman kadar sonra kiz kizi kizlar adam adami kapisi adresi bilmiyorum istiyor istemiyor gitti geldi dun burada orada hic kimse her sey cunku ile geri simdi',
  'het een niet van dat zijn op met voor aan ook maar hij zij wij deze naar nog wel geen wordt heeft waar meisje bij uit haar',
];
