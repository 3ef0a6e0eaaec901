import type { MemoryWording } from "@evenkeel/companion/memory/memory-wording";
import { PATTERNS_ES } from "./patterns-es.ts";
import { SAYS_ES } from "./says-es.ts";

const ASKED = "(?:(?:por favor|puedes|podrías|quiero que|necesito que|me gustaría que),? )*";

/** What may be remembered, and what is said about it, in Spanish. */
export const MEMORY_ES: MemoryWording = {
  patterns: PATTERNS_ES,
  guards: {
    unreal: String.raw`\b(?:si (?!no\b)|ojalá|quizás?|tal vez|a lo mejor|igual (?:tengo|es)|podría|pudiera|hubiera|hubiese|tuviera|fuera|sería|haría|imagina|imagínate|supongamos|supongo|solía|antes (?:era|vivía|trabajaba)|ya no|como si|debería|en broma|jaja\w*|casi soy|personaje|novela|película|soñé|creo que (?:tengo|es|soy)|no sé si|no estoy segur[oa]|probablemente|gente que|alguien que|por ejemplo)\b`,
    speech: String.raw`\b(?:dice|dicen|dijo|dijeron|diciendo|contó|cree que|creen|piensa|piensan|opina|según|quiere que|me llama|me llaman|me llamó|preguntó)\b`,
    passing: String.raw`\b(?:hoy|esta (?:noche|tarde|mañana|semana)|ahora mismo|de momento|por ahora|últimamente|estos días|\b(?<!la |esta |cada |las )mañana|ayer|anoche|todavía no|aún no|la semana pasada|el mes pasado|hasta)\b`,
    repeated: String.raw`\b(?:cada|todos los|todas las|siempre|a veces|a menudo|normalmente|los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)|cancelad[oa]|aplazad[oa]|canceló|aplazó|fue|tuve|tenía|era|pasad[oa](?! mañana)|me perdí)\b`,
    verdict: String.raw`\b(?:fracas\w+|inútil|estúpid[oa]|idiota|tont[oa]|imbécil|patétic[oa]|horrible|terrible|asco|asqueros[oa]|fe[oa]|vag[oa]|débil|carga|estorbo|basura|mierda|puta|monstruo|impostor[a]?|desastre|nada|nadie|infierno|me odio|mal[oa]? (?:madre|padre|persona|hij[oa]|amig[oa]|profesora?|enfermer[oa]|médic[oa]|pareja)|mal[oa])\b`,
    harm: String.raw`\b(?:morir\w*|muert[oa]|matar\w*|suicid\w*|daño|lastim\w*|cortar(?:me|se)|quemar(?:me|se)|golpear(?:me|se)?|arañar(?:me|se)|desaparecer|acabar con|adelgazar|peso|kilos?|delgad[oa]|flac[oa]|calor\w+|ayunar?|atrac\w+|vomitar|no comer|saltarme|comer menos|laxantes?|dieta|alcohol|vino|cerveza|vodka|copas?|emborrachar\w*|borrach[oa]|(?<!(?:dejar de|dejado de) )(?:beber|fumar|vapear|jugar)(?! (?:menos|agua|té))|porros?|marihuana|cannabis|cocaína|drogas?|drogarme|pastillas?|orfidal|trankimazin|medicación|medicamentos?|tranquilizantes?|venganza|vengarme|aislarme|porno\w*|olvidar(?:lo|la|los|todo))\b`,
    loss: String.raw`\b(?:murió|muri[oó]|fallec\w+|muert[oa]|muerte|funeral|entierro|perdí|perdimos|difunt[oa]|suicid\w*|asesin\w*|tumba|cenizas|duelo|luto|aborto)\b`,
    notNames:
      "yo|dios|jesús|navidad|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|luego|después|mañana|loc[oa]|tont[oa]|nada|nadie|si|cuando|que|como|mamá|papá|mi|el|la|es|era|y|pero|ella|él|también|porque|dice|miedo|paz|constante|casa|un|una|eso|esto|no|ya|dr|dra|sr|sra|sin|con|por|para|desde|antes|ayer|hoy|además|bueno|pues|entonces|todavía|siempre|nunca|cuando|donde|aunque|mientras|sobre|hasta|entre|son|era|fue|está|me|te|se|lo|su|nos|muy|más|solo|sólo|todo|toda|casi",
    pointing:
      "eso|esto|ello|él|ella|ellos|ellas|lo|la|nada|todo|algo|mí|ti|cosas|eso más|esas cosas|este tema|ese tema|lo que (?:pasó|dije)|nosotros",
  },
  commands: {
    remember: `^${ASKED}(?:recuerda|recuerdes|recordar|acuérdate de|ten en cuenta|tengas en cuenta|no olvides|no te olvides de|apunta|anota)(?: (?:para (?:la próxima(?: vez)?|luego)|por favor|esto))?[,:]?(?: que)? (?<x>.+)$`,
    notRemember: String.raw`^(?:cuando|cómo|como|qué|por qué|quién|dónde|la vez|aquella|aquel|el día|los días|me\b|eso$|esto$|todo$|algo|nada|lo que (?:pasó|sentí))`,
    forgetAbout: `^${ASKED}(?:olvida|olvides|olvidar|borra|borres|borrar|elimina|no recuerdes) (?:todo )?(?:lo que (?:te )?(?:dije|he dicho|conté|he contado|escribí|sabes) (?:de|sobre|acerca de)|lo de|todo sobre|que (?:te )?(?:dije|conté) algo de) (?<x>.+?)(?: por favor)?$`,
    forgetThat: `^${ASKED}(?:olvida|olvides|olvidar|borra|borres|no guardes|no recuerdes|olvídalo) ?(?:eso|esto|lo que (?:te )?(?:acabo de (?:decir|contar)|dije|he dicho))?(?: por favor)?$`,
    forgetAll: String.raw`^${ASKED}(?:olvida|olvides|olvidar|borra|borres|borrar|elimina) (?:todo|todo lo que (?:sabes|recuerdas|guardas|te he (?:dicho|contado))[\p{L} ]*)(?: por favor)?$`,
    list: "^(?:y )?(?:qué (?:sabes|recuerdas)(?: (?:de|sobre) mí| de la última vez)?|qué (?:has guardado|guardas)(?: (?:de|sobre) mí)?|dime qué (?:sabes|recuerdas)(?: (?:de|sobre) mí)?)(?: ahora| hasta ahora)?$",
    asksAbout:
      "^(?:te acuerdas|recuerdas) (?:(?:de lo que (?:te )?(?:dije|conté) (?:de|sobre)|lo que (?:te )?(?:dije|conté) (?:de|sobre)|que|de|a|cómo se llama|quién es) )?(?<x>.+)$",
    notNow: String.raw`^(?:por favor,? )?no (?:quiero|puedo|me apetece) (?:hablar|pensar) (?:de|en|sobre) (?<x>[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,4}?)(?: (?:ahora|ahora mismo|hoy|esta noche|todavía))?$`,
  },
  says: SAYS_ES,
  parts: String.raw`,?\s+(?:y|pero|porque|así que|entonces|aunque)\s+|,\s+(?=(?:yo|mi|me|tengo|soy|estoy|vivo|no|por)(?!\p{L}))|\s+[-–—]\s+|:\s+`,
  leadIn:
    "y|pero|bueno|pues|también|hola|hey|oye|vale|sí|no,|porque|la verdad|en realidad|además|mira|perdona|es que|así que|entonces",
  emptyWords:
    "tu|tus|mis?|del|los|las|una?|unos|unas|que|con|por|para|sobre|acerca|llama|eres|estás|tienes|vives|trabajas|estudias|quieres|poder|ayuda|intentando|objetivo|desde|cerca|tiempo|veces|pasó|pasa|cosas?|dije|dijiste|hablar|más|muy|mucho|todo|nada|algo|como|cuando|sin|sus?|les?|este|esta|ese|esa|eso|esto|comienzo|nuevo|nueva|primer|primera|último|última|hay|era|fue|son|ser|estar|está|estoy|tengo|soy|también|pero|porque",
  ownOpenings: [
    "tu",
    "tus",
    "te",
    "lo",
    "el",
    "la",
    "vives",
    "trabajas",
    "eres",
    "estás",
    "quieres",
    "tienes",
    "caminar",
  ],
  sameWords: [
    ["padre", "papá", "padrastro", "papa"],
    ["madre", "mamá", "madrastra", "mama"],
    ["abuela", "yaya"],
    ["abuelo", "yayo"],
    ["marido", "esposo"],
    ["mujer", "esposa"],
    ["hijo", "hija", "niño", "niña"],
    ["jefe", "jefa"],
    ["divorcio", "divorciado", "divorciada", "divorciarme"],
    ["muerte", "murió", "morir", "muerto", "muerta"],
    ["trabajo", "empleo", "curro", "trabajar"],
    ["boda", "caso", "casarme"],
    ["examen", "exámenes", "exámene", "prueba"],
    ["perro", "perra"],
    ["hermano", "hermana"],
  ],
};
