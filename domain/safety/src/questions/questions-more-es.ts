import { asked, type QuestionRule } from "./question.ts";

const LUGAR =
  "(?:puente|vias|anden|estacion|metro|azotea|techo|borde|barranco|acantilado|balcon|rio|lago|muelle|presa|cochera|garaje|bosque)";
const QUIEN =
  "(?:medic[oa]|doctora?|terapeuta|psicolog[oa]|psiquiatra|enfermer[oa]|padres|papas|mama|papa|madre|padre|espos[oa]|marido|pareja|novi[oa]|herman[oa]|familia|hij[oa]s?|amig[oa]|maestr[oa]|profesora?|jef[ea]|pastor|cura|sacerdote)";
const PENSAMIENTOS =
  "(?:suicid\\w+|matarme|quitarme la vida|morir\\w*|la muerte|pensamientos|ideas (?:de|feas|negras)|no quiero vivir|cortarme|lastimarme|hacerme dano)";

/** Se pregunta algo concreto: antes que todo lo demás. */
export const NARROW_ES: readonly QuestionRule[] = [
  asked("tell-thoughts", [
    `(?:como|de que forma|que) (?:le |les |se lo )?(?:\\w+ ){0,2}(?:digo|decirle\\w*|decir|cuento|contarle\\w*|contar|explico|explicarle|hablo)(?: \\w+){0,3} ${QUIEN}|(?:la mejor|una) (?:forma|manera) de (?:decir|contar|explicar|hablar)\\w*(?: \\w+){0,4} ${QUIEN}`,
    PENSAMIENTOS,
  ]),
  asked("where-help", [
    "(?:donde|a donde|adonde|con quien|a quien) (?:\\w+ ){0,4}(?:encontrar|encuentro|busco|buscar|pedir|pido|acudir|acudo|voy|ir|recurrir|hablar|llamo)(?: \\w+){0,3}",
    `${PENSAMIENTOS}|depre\\w*|crisis`,
  ]),
  asked("what-is-postvention", ["pos(?:t)?vencion"]),
  asked("what-is-prevention", [
    "que (?:es|significa)|en que consiste|como funciona",
    "prevencion del suicidio",
  ]),
  asked("teen-signs", [
    "(?:senales|sintomas|focos rojos|avisos)(?: \\w+){0,8}|en que (?:me )?(?:fijo|debo fijarme)",
    "(?:mi|mis|nuestr[oa]|un|una) (?:\\w+ )?(?:hij[oa]s?|adolescente|nin[oa]|sobrin[oa]|niet[oa]|alumn[oa])",
  ]),
  asked(
    "hands-busy",
    [
      "que (?:hago|puedo hacer|hace uno|se hace|debo hacer) (?:\\w+ ){0,3}(?:con (?:las|mis) manos|a (?:las|esa) (?:\\w+|hora)|en vez de|en lugar de|cuando (?:me dan|me da|vienen|llegan) (?:las |la )?(?:ganas|ansias|ansiedad))|algo (?:que hacer )?(?:en vez|en lugar) (?:de|del)|(?:plan|ideas?|forma) (?:\\w+ ){0,3}(?:tomar menos|beber menos|dejar de tomar|bajarle al alcohol)",
    ],
    "vomit\\w*|atracon\\w*|restring\\w*|no comer",
  ),
  asked("urge-to-restrict", [
    "que (?:hago|puedo hacer|debo hacer)|como (?:le hago|hago|puedo)|que ayuda|ayudame",
    "restring\\w*|atracon\\w*|vomit\\w*|no comer|dejar de comer|saltarme (?:la cena|comidas?)|lo de la comida",
    "cuando|me da|me llega|ganas|esta noche|a las \\d+|ahora|en vez",
  ]),
  asked("something-normal", [
    "(?:dime|di|sabes|piensa|sugiere|dame) (?:de |en )?(?:algo|alguna cosa|una cosa) (?:\\w+ )?(?:normal|comun|human[oa]|facil|bonit[oa])(?: \\w+){0,6}",
  ]),
  asked("sober-night", [
    "que (?:hago|puedo hacer|debo hacer)|cual es (?:tu|el) plan|como (?:le hago|aguanto|paso|me mantengo)",
    "viernes|sabado|domingo|fin de semana|fiesta|boda|antro|bar|cuando (?:salen|salgan|todos)|reunion",
    "sobri[oa]|tomar|beber|limpi[oa]|recaer|recaid\\w*|copas|cervezas?|chelas?",
  ]),
  asked("near-the-place", [
    "(?:debo|deberia|puedo|es mejor|conviene|voy|salgo|camino|cruzo|me salto|evito|paso)(?: \\w+){0,6}",
    `${LUGAR}|caminata|paseo|por ahi|ese camino|esa ruta`,
    "\\?|deberia|debo|o no|es mejor|conviene",
  ]),
  asked("stay-here", [
    "(?:puedes|podrias|te puedes|te quedas|quedate|acompaname|no te vayas|no me dejes|sigues ahi|estas ahi|te sientas)(?: \\w+){0,6}",
    "quedas?\\w*|aqui|ahi|conmigo|vayas|dejes|acompan\\w*|sientas|platicar|hablando",
  ]),
  asked("does-it-end", [
    "(?:esto |eso |se me |se )?(?:algun dia |alguna vez )?(?:se (?:quita|acaba|pasa|termina|va)|va a (?:pasar|parar|acabar|mejorar|terminar)|para|mejora|pasa|termina|se va)(?: algun dia| alguna vez| de verdad| esto| eso)? ?\\?|(?:dime|prometeme) que (?:\\w+ )?(?:va a pasar|se quita|pasa|mejora|termina|para)|voy a (?:estar bien|mejorar|salir de esto|sentirme (?:mejor|normal))(?: algun dia)? ?\\?|cuanto (?:dura|tarda|falta)(?: \\w+){0,3}",
  ]),
  asked("next-day", [
    "(?:que (?:pasa|hago|va a pasar)|y) (?:\\w+ ){0,2}(?:manana|en la manana|por la manana|al otro dia|cuando amanezca|cuando despierte)|y luego que|y manana que",
  ]),
  asked("breathing-works", [
    "(?:respirar|la respiracion|el agua fria|contar|lo de los sentidos|eso de respirar)(?: \\w+){0,5}",
    "sirve|funciona|ayuda|placebo|de verdad|para que",
    "\\?|si de verdad|sirve de algo",
  ]),
  asked("wake-drinks", [
    "(?:cafe|cafeina|bebidas? energeticas?|red ?bull|monster)",
    "(?:debo|deberia|puedo|como|dejo|dejar|es malo|pasa si|cuant[oa]s?|quito|bajarle)",
  ]),
  asked("calm-the-other", [
    "como (?:le hago|hago|puedo|hacer|evito|lo|la|le)(?: \\w+){0,5}|que (?:hago|puedo hacer)(?: \\w+){0,3}",
    "no se (?:enoje|enfade|altere|ponga (?:asi|violent[oa]|loc[oa]))|calm(?:arlo|arla|e|o|a)|se (?:le )?(?:calme|pase|baje)|no me (?:pegue|grite)",
  ]),
  asked("is-it-abuse", [
    "(?:crees?|cree|es|eso es|seria|sera|me (?:vas?|va) a decir|deberia|debo|tengo que)(?: \\w+){0,5}",
    "maltrato|violencia|abuso|(?:que )?(?:lo|la|le) deje|dejarl[oa]",
    "\\?|usted cree|crees que|me (?:vas?|va) a decir",
  ]),
  asked("why-care", [
    "(?:por que|para que) te (?:importa|importo)|a ti que (?:mas )?te (?:da|importa)|de verdad te importa",
  ]),
  asked("nowhere-to-go", [
    "no tengo (?:a )?(?:donde|adonde|ningun lugar) (?:\\w+ )?(?:ir\\w*|quedarme|dormir|irme|a donde)?|no hay a donde|(?:a donde|adonde|donde) (?:\\w+ )?(?:voy|me voy|iria|duermo|me quedo)(?: con mis hijos)? ?\\?",
  ]),
  asked("help-now-what", [
    "(?:que|donde) (?:es|esta|queda|encuentro)(?: \\w+){0,2} ayuda ahora|donde (?:le )?(?:pico|toco|aprieto|encuentro los numeros)",
  ]),
  asked("on-record", [
    "(?:queda(?:r)?|quedaria|se guarda|anotan|aparece|sale)(?: \\w+){0,3} (?:expediente|registro|historial|antecedentes)|(?:quitar\\w*|perder|pierdo|afecta\\w*|usar en mi contra)(?: \\w+){0,5} (?:hij[oa]s?|nin[oa]s?|custodia|trabajo|licencia|papeles|seguro)",
    "\\?|si llamo|si digo|si voy|me van a|pueden",
  ]),
];

/** Se pregunta lo que desde aquí no se sabe: después de todo lo demás. */
export const WIDE_ES: readonly QuestionRule[] = [
  asked(
    "of-rights",
    [
      "(?:puedo|pueden|debo|deberia|como|hay|es legal|me pueden|a quien|que puedo|que hago|se puede|sabes si)",
      "(?:apel\\w+|queja\\w*|denunci\\w+|demand\\w+|despid\\w+|quitar\\w*|despedir\\w*|corr(?:an|er|ieron)me|desaloj\\w+|abogad[oa]|legal\\w*|derechos|finiquito|liquidacion|sindicato|prestaciones|infonavit|imss|casero|renta|deudas?|cobrador\\w*|embarg\\w+|intereses|reembolso|visa|papeles|pension)",
      "\\?|sabes si|como le hago|a quien|que puedo hacer",
    ],
    "matar\\w*|suicid\\w*|morir\\w*",
  ),
  asked(
    "of-body",
    [
      "(?:es (?:normal|malo|grave)|debo|deberia|puedo|tengo que|que pasa si|por que|cuant[oa]s?|podria ser)",
      "(?:doctora?|medic[oa]|hospital|urgencias|fiebre|sangr\\w*|vomit\\w*|desmay\\w*|mare\\w*|puntos|infecc\\w*|hinchad\\w*|efectos secundarios|medicinas?|medicamentos?|antidepresivos?|dosis|pastillas?|receta|mezcl\\w*|embaraz\\w*|presion|convulsion\\w*)",
      "\\?|debo|deberia|puedo",
    ],
    "voz|voces|matar\\w*|suicid\\w*|suficientes?|letal\\w*|sobredosis",
  ),
  asked(
    "of-another",
    [
      "(?:crees que|sera que|se va a|me va a|por que|que tal si|y si|va a) (?:\\w+ ){0,2}(?:el|ella|ellos|mi (?!terapeuta|psicologa?|doctora?)\\w+|mis \\w+|todos|la gente|se|me)(?: \\w+){1,10} ?\\?",
    ],
    "matar\\w*|suicid\\w*|pega\\w*|golpe\\w*|policia|linea|hablan de mi|me (?:vigilan|siguen|escuchan)|envenen\\w*",
  ),
];
