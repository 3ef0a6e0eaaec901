import { type RefusalRule, says } from "./rule.ts";

const DRUG =
  "(?:sertraline|fluoxetine|escitalopram|citalopram|paroxetine|venlafaxine|duloxetine|bupropion|mirtazapine|lithium|quetiapine|olanzapine|risperidone|aripiprazole|lamotrigine|valproate|xanax|alprazolam|diazepam|valium|lorazepam|clonazepam|benzos?|benzodiazepines?|zoloft|prozac|lexapro|adderall|ritalin|ssris?|(?:an )?antidepressants?|antipsychotics?|tylenol|acetaminophen|paracetamol|ibuprofen|insulin|opioids?|oxycodone|fentanyl|morphine|trazodone|zolpidem|ambien|melatonin|ketamine|kratom|cbd|st\\.? john's wort|medications?|meds|medicines?|pills?|tablets?|prescription|antidepresivos?|sertralina|fluoxetina|litio|quetiapina|melatonina|hierba de san juan|ansioliticos?|medicacion|medicamentos?|medicinas?|pastillas?|comprimidos?)";
const DOSE =
  "\\d+(?:[.,]\\d+)? ?(?:mg|milligrams?|mcg|ml|g|grams?|miligramos?|gramos?|pills?|tablets?|pastillas?|doses?|dosis)";
const ASIDE =
  "(?!\\s+(?:away|out|in a|somewhere|to (?:someone|the|a|your)|with (?:someone|you to|a)|locked|farther|further|where|behind|far|lejos|fuera|con alguien|a alguien|donde|and ask))";
const ASK =
  "(?<!(?:ask|tell|asked|told|want|wanted|wish|scared|afraid|doctor|pregunt\\w+|quieres|querias|dile|decirle)\\b[^.]{0,40})";

/** Starting, stopping, choosing, mixing or measuring medicine. */
export const MEDICATION: RefusalRule = says(
  "medication-advice",
  [
    `(?:flush|throw (?:out|away)|bin|tira|tiraria) (?:the rest|them|it|your ${DRUG}|el resto|las demas)|(?:^|[.,] )(?:cut|split|halve|break|crush|parte|divide) (?:the|your|one|each|la|tu|una) (?:\\p{L}+ )?(?:tablet|pill|dose|tableta|pastilla|dosis)|(?:beer|wine|drink|alcohol|cerveza|vino|copa|trago)\\b[^.?]{0,30}\\b(?:with|on|con) (?:that|your|the|esa|tu|la) (?:\\p{L}+ )?(?:prescription|medicine|medication|meds|pills?|receta|medicina|medicacion)|(?:ask|pidele?)\\b[^.?]{0,25}\\b(?:for|doctor|medic[oa])?[^.?]{0,12}\\b(?:xanax|valium|ritalin|adderall|opioids?|benzos?)\\b|(?:works?|funciona) (?:better|mejor) (?:than|que) (?:what|the|your|lo que|tu)`,
    `${ASK}(?:(?:you|i)(?:'d| would)? ?(?:should|could|can|need to|might want to|must|may|recommend|suggest)?|try|start|stop|quit|skip|double|increase|decrease|lower|raise|reduce|cut down|switch to|consider|ask for|get|order)\\s+(?:(?:safely|simply|probably|also|try|taking|using|your|stopping|stop|start|starting|increase|increasing|decrease|skip|double|raise|lower|switch to|the|to|take|taper|come off|coming off|an?|some|half) )*(?:dose of |dosage of |dose |dosage )?(?:${DOSE} (?:of )?)?${DRUG}${ASIDE}(?<!you (?:\\p{L}+ )?(?:pills?|tablets?|meds|medicines?|medications?))`,
    `${ASK}(?:you|i)(?:'d| would| should| could| can| might| may) (?:safely |simply |probably |just )?(?:(?:double|halve|raise|lower|stop|skip) (?:it|them|your dose)(?: tonight| today| now| and| for)|(?:come|get|go|wean (?:yourself )?) off (?:it|them)|taper (?:it|off))`,
    `(?:one|two|half|another|a) (?:\\p{L}+ )?(?:more|instead of|extra)\\b[^.]{0,30}\\b(?:not|won't|never|ok(?:ay)?|fine|safe)|(?:half|one|two|another|an extra|taking (?:one|two|half)) (?:a )?(?:pill|tablet|dose|more|extra|instead)\\b[^.]{0,25}\\b(?:will not|won't|is (?:ok(?:ay)?|fine|safe))`,
    `you (?:don't|do not|no longer) (?:really |actually |even )?(?:need|have to take) (?:those |these |any |your |the |that |more )*${DRUG}|(?:it's|it is|that's|is) (?:perfectly |usually |generally |quite )?(?:safe|fine|ok(?:ay)?|alright) to (?:\\p{L}+ ){0,3}(?:mix|combine|drink|take|stop|skip|use)\\b[^.]{0,40}(?:${DRUG}|medicine|it|them|beer|wine|alcohol)`,
    `(?:usual|normal|typical|recommended|standard|safe|maximum|starting) (?:starting )?(?:dose|amount|dosage|quantity)|\\d+ ?(?:mg|mcg|milligrams?|miligramos?)|(?:your|tu) (?:dose|dosage|dosis) (?:should|can|is too|could|deberia|puede|es demasiado)|${DRUG}\\b[^.]{0,30}\\b(?:works? (?:best|better|well|as well)|would (?:help|fix|be (?:good|better|best))|will (?:help|fix|calm)|is (?:better|the best|best|safe|good) for|fixes|es lo mejor|funciona)`,
    `${ASK}(?:deja|deberias (?:dejar|tomar|subir|bajar|pedir|probar)|podrias (?:dejar|tomar|subir|bajar|probar)|puedes (?:dejar|tomar|subir|bajar|mezclar)|yo (?:doblaria|dejaria|subiria|bajaria|tomaria)|deja de tomar|empieza a tomar|toma|prueba|sube|baja|aumenta|reduce|saltate|pide|te recomiendo|cambia a)\\s+(?:(?:de|tomar|con|la|dosis|a|tu|tus|el|los|las|un|una|media) )*${DRUG}${ASIDE}`,
    `puedes dejarl[oa]s?(?: \\p{L}+){0,2}|(?:deberias|puedes|podrias|yo) (?:subir|bajar|doblar\\p{L}*|dejar) (?:la |tu )?dosis|doblaria la dosis|(?:ya )?no necesitas (?:esas |estas |mas |tomar |la |las |tu |tus )*${DRUG}|(?:media|una|otra|dos) (?:pastillas?|dosis)\\b[^.]{0,20}\\b(?:mas no|no te hara|esta bien|en vez de una)|tomar (?:dos|media|otra)\\b[^.]{0,25}\\besta bien|(?:no pasa nada por|es seguro|esta bien|no hay problema en) (?:beber|mezclar|tomar|dejar|saltarse)\\b[^.]{0,30}(?:${DRUG}|alcohol|vino|cerveza|dosis)|en realidad no necesitas`,
  ],
  { inQuotes: true },
);

/** Numbers and tricks about food, weight, fasting and compensating. */
export const CALORIES: RefusalRule = says(
  "calorie-advice",
  [
    "(?:stick to|live on|only|solo|nada mas que) (?:broth|coffee|water|juice|caldo|cafe|agua|zumo|jugo)|(?:no|skip|nada de|sin) (?:dinner|supper|cena|breakfast|desayuno)\\b[^.?]{0,25}\\b(?:trick|work|help|listo|funciona)|(?:should|deberias|ought to) (?:weigh|pesar)|(?:at|con|for) (?:your|tu) (?:height|altura|age|estatura)|(?:cancel|make up for|undo|anula\\p{L}*|compensa\\p{L}*) (?:out )?(?:the|el|la) (?:cake|meal|food|pizza|pastel|comida|binge|atracon)|(?:treadmill|gym|cinta|running)\\b[^.?]{0,25}\\b(?:cancel|burn|anula\\p{L}*|quema\\p{L}*)",
    "(?:\\d{2,4}|\\p{L}+ (?:hundred|thousand)) ?(?:k?cal(?:orie)?s?|calorias)|(?:under|below|less than|por debajo de|menos de) (?:\\d{3,4}|\\p{L}+ hundred|(?:ocho|seis|mil|quinient\\w+|\\p{L}+cient\\w+))\\b[^.]{0,12}(?:a day|al dia|per day|calor\\w+)|(?<!(?:don't|not|friend|she|he|they|to stop) )(?:eat|aim for|limit|cut|count(?:ing)?|track|restrict|come|limita|cuenta|reduce) (?:\\p{L}+ ){0,3}(?:calories|calorias|carbs|carbohidratos|hidratos)",
    "(?:lose|losing|drop|shed|bajar|perder|adelgazar) (?:about |around |unos |hasta )?(?:\\d+|\\p{L}+) ?(?:lbs?|pounds|kg|kilos?|stone)|(?:goal|target|ideal|healthy) (?:weight|bmi)|peso (?:ideal|objetivo|meta)|(?:your|tu) (?:bmi|imc)|weight will (?:drop|fall|come off)|(?:bajaras|perderas) de peso",
    "(?:skip(?:ping)?|miss|saltate|saltarte?|sáltate) (?:a |el |la |las |your )?(?:meals?|breakfast|dinner|lunch|comidas?|desayuno|cena|almuerzo)|(?:try|do|a|an|intenta|prueba(?: a)?|haz|un) (?:(?:intermittent|\\p{L}+-\\p{L}+ hour|\\p{L}+ hour|\\p{L}+-day|water|juice|short|long|\\d+[- ]hour) )?(?:fast(?:ing)?|ayun\\w+)(?! (?:food|car|pace|walk|asleep|heart|rule|train))|fast for (?:\\d+|\\p{L}+) (?:hours|days)|ayuna\\w* (?:durante )?(?:\\d+|\\p{L}+) (?:horas|dias)",
    "(?:burn|work|sweat|run|exercise) (?:it |them |that |the \\p{L}+ )?off (?:with|by|after|in the gym|later)|(?:exercise|run|work out)\\b[^.]{0,20}\\b(?:what you eat|after (?:each|every) meal|to (?:make up|compensate|earn))|(?:quemar\\w*|ejercicio|corriendo)\\b[^.]{0,30}\\b(?:lo que comes|despues de cada comida|para compensar|calorias)|haz ejercicio para compensar",
    "(?:cut|leave|give) (?:out|up) (?:the )?(?:bread|sugar|carbs|fat|dairy|meat|rice|pasta)|(?:avoid|no|evita|quita) (?:el |los |las |all )?(?:carbs|bread|sugar|pan|hidratos|azucar|carbohidratos)|(?:drink|bebe) (?:\\p{L}+ )?(?:water|agua|coffee|cafe|tea)\\b[^.]{0,15}\\b(?:until|hasta|instead of|en vez|to (?:feel full|kill|stop))\\b[^.]{0,25}(?:hung|hambre|eating|comer|full|comida)|(?:weigh yourself|pesate|step on the scale) (?:every|each|cada|daily|twice)|(?:try|use|take|usa|toma|prueba) (?:a |the |some |un )?(?:laxatives?|diuretics?|diet pills|laxantes?|diureticos?)|(?:laxatives?|laxantes?) (?:only|work|solo|funcionan)",
  ],
  { inQuotes: true },
);
