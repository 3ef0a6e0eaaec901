import { type RiskRule, rule } from "./rule.ts";

const QUERER =
  "(?:quiero|quisiera|queria|kisiera|kiero|ganas de|pienso|pensando en|pensar en|penso en|planeo|planeando|planeo|planee|decidi|decidido|voy a|me voy a|necesito|tengo que|idea de|ideas de|las de|pensamientos de|deseo|deseos de|intentar|ando por|estoy por|a punto de|terminar de|ansiedad por|dispuest[oa] a|list[oa] para|list[oa] pa|si|hora de|momento de|prefiero|podria|puedo|casi)";
const ACABAR =
  "(?:matarme|matar|suicidarme|suicidar|desvivirme|desvivir|quitarme (?:la vida|del medio|de en medio|de encima)|quitar la vida|acabar (?:con (?:todo|mi vida|esto|migo|mi existencia)|conmigo)|terminar (?:con (?:todo|mi vida|esto)|conmigo)|ponerle fin|ahorcarme|colgarme|tirarme|aventarme|lanzarme|volarme|pegarme un tiro|darme un tiro|irme de (?:este|esta) (?:mundo|vida)|dejar (?:este mundo|esta vida)|partir de este mundo|apagarme|borrarme|irme para siempre|soltar(?:lo todo)?)(?= ?[.,?]|$| (?:y|ya|hoy|esta|pero|al|a |del?|desde|todo|no|para|pa|porque|pq|con|la|por|cuando|si|me|q|que|en|estos|ultim\\w+))";
const LEJOS =
  "(?! (?:el pelo|de risa|en la (?:cama|alberca|piscina)|a la (?:piscina|alberca)|trabajando|estudiando|en paracaidas|el trabajo|mosquitos))";

/** Spanish ways of saying a death by one's own hand, from several countries. */
export const EUPHEMISMS_ES: readonly RiskRule[] = [
  rule(
    "es-eu-self",
    "ideation",
    0.85,
    `${QUERER} (?:\\w+ ){0,2}${ACABAR}${LEJOS}|(?:me mato|me suicido|me desvivo|me quito (?:la vida|de en medio|del medio)|me tiro y ya|me pego un tiro|me vuelo la|me cuelgo|acabo con (?:mi vida|todo|esto))(?= ?[.,?]|$| (?:y|esta|hoy|te|manana|si|cuando|por|ya|con|de una|al))(?! (?:de risa|por (?:un|una) (?:taco|pizza)|trabajando|estudiando))|decidio (?:matarse|suicidarse)|suicid(?:io|arse|a)(?= (?:me|se me|por mi|yo|ronda|viene|vienen|a diario))`,
  ),
  rule(
    "es-eu-leave",
    "ideation",
    0.78,
    "(?:me voy|irme|me ire|partir|marcharme|largarme|me quiero ir|quiero irme|bajarme|me bajo|despedirme) (?:ya |solo |por mi cuenta )?(?:de (?:este|esta) (?:\\w+ )?(?:mundo|vida|planeta|tierra)|de la vida|detras de (?:el|ella)|con (?:dios|el|ella|diosito) (?:por mi cuenta|por mi propia)|para siempre|de una (?:buena )?vez)(?! (?:a vivir))|me voy (?:a ir )?(?:yo |por mi )(?:detras|cuenta)?|me voy a ir yo",
  ),
  rule(
    "es-eu-know-how",
    "plan",
    0.7,
    "(?:ya )?(?:se|pense|vi|tengo|sabia|decidi|elegi|tome|hasta vi|hasta se|busque|busco) (?:hasta |ya |bien |muy |exactamente |lo |la )*(?:como (?:lo|hacerlo|voy|seria|y (?:cuando|donde|con))|como(?= ?[.,]|$)|con que(?= ?[.,]|$| (?:lo|y|,))|cuando (?:lo voy|hacerlo|lo hare)|donde (?:lo voy|hacerlo)|decision|la decision|(?:un|el|mi) (?:plan|lugar|dia|sitio)|pensado|decidido|resuelto|hablado conmigo)(?= ?[.,?]|$| (?:y|lo|voy|para|pa|hacerlo|pero|no|,|solo|nomas))(?! (?:de (?:la|mi) (?:tesis|boda|dieta)|para (?:las vacaciones|el viaje)))|(?:elegir|escoger|falta|faltando|no se) (?:\\w+ ){0,3}(?:el dia|la fecha|cuando)(?= ?[.,]|$)|la fecha es lo de menos|el como esta resuelto|nomas no se cuando",
  ),
  rule(
    "es-eu-do-it",
    "intent",
    0.62,
    "(?:lo (?:hago|hare|voy a hacer|haria)|hacerlo|un dia de estos me animo|me animo|me atrevo|me tiro|me suelto|me dejo ir|seguirle los pasos)(?= ?[.,?]|$| (?:hoy|esta noche|manana|ya|de una|y ya|cuando|antes|despues|mas fuerte|la proxima))(?! (?:a (?:bailar|cantar|hablar)|bien|con gusto|rapido))",
  ),
  rule(
    "es-eu-when",
    "intent",
    0.92,
    "(?:cuando|apenas|en cuanto|despues de que|ni bien|no mas) (?:\\w+ ){0,6}(?:se (?:vaya|vayan|duerma|duerman)|salga|salgan|cuelgue|este dormid\\w|esten dormid\\w+|turno|trabajo|noche) (?:\\w+ )?,? ?(?:\\w+ )?(?:lo hago|me mato|me voy|me tiro|lo voy a hacer|acabo|me la|me las)|(?:hoy|esta (?:misma )?noche|esta tarde|ahora|ahorita) (?:mismo )?,? ?(?:si |ya |por fin |es cuando )?(?:me mato|lo hago|acabo (?:con )?|me voy (?:de este|para siempre)|me quito|es el dia|es la noche|termina|se acaba|me tiro|me suicido|me cuelgo|me largo de)",
  ),
  rule(
    "es-eu-not-tomorrow",
    "intent",
    0.88,
    "(?:manana|el lunes|para (?:manana|navidad|el lunes)) (?:\\w+ )?(?:ya )?no (?:voy a )?(?:estar|estare|amanecer|amanezco|despertar|despierto|existir|vengo|me van a ver)(?= ?[.,?]|$| (?:aqui|mas|ya))(?! (?:en (?:la (?:oficina|casa)|el (?:trabajo)))|disponible)|(?:no|ya no) (?:voy a|pienso|quiero|espero|llego a) (?:amanecer|ver (?:el sol|manana|la luz|el amanecer|otro dia)|llegar a manana|pasar de (?:hoy|esta noche)|amanecer manana)|(?:es|sera) (?:mi|la) ultim[oa] (?:noche|dia|vez|mensaje)(?= ?[.,?]|$| (?:que|aqui|de todas|con vida))",
    { standsUnderNegation: true },
  ),
  rule(
    "es-eu-place",
    "method",
    0.7,
    "(?:paso|pasar|voy|camino|me paro|parad[oa]|quedo|asomo|miro|mirando|mirar|ensay\\w+|asomarme) (?:\\w+ ){0,6}(?:puente|rio|vias|azotea|balcon|barranco|metro|anden|acantilado|mar) (?:\\w+ ){0,8}(?:me (?:quedo|paro|detengo|cuesta)|mirando|miro|hacia abajo|para abajo|abajo|un rat\\w+|mas|llama|jala|no hay gente)|(?:miro|mirando|ver|viendo|pensando en|pensar en|abro|cuento|contando|acaricio|las) (?:\\w+ ){0,3}(?:la escopeta|la pistola|el arma|el revolver|la cuerda|la soga|el botiquin|el cajon|las pastillas)(?= ?[.,?]|$| (?:mucho|y|cada|hago|todas))|(?:escopeta|pistola|arma|cuerda|soga|rifle)(?: \\w+){0,7} (?:la miro|lo miro|la pienso|me llama|dejo de pensar|pensar en ella|donde la (?:esconde|guarda)|estos dias|ultimamente)",
  ),
  rule(
    "es-eu-stock",
    "preparation",
    0.7,
    "(?:junt\\w+|guard\\w+|ahorr\\w+|escond\\w+|acumul\\w+|separ\\w+|tengo|voy juntando) (?:\\w+ ){0,2}(?:pastillas|pastiyas|pildoras|medicinas|tabletas|comprimidos)(?= (?:en|guardad\\w+|escondid\\w+|para|pa|por si|debajo|de a)|[.,]|$| y)(?! (?:para (?:la (?:presion|tos|gripe)|el (?:corazon|viaje))))|compre (?:\\w+ ){0,2}(?:la soga|una soga|una cuerda|la cuerda|lo que necesito|navajas|una pistola|veneno)|(?:pastillas|pastiyas) (?:\\w+ )?(?:guardadas|juntadas|escondidas|contadas)",
  ),
  rule(
    "es-eu-letters",
    "preparation",
    0.7,
    "(?:escrib\\w+|deje|he dejado|tengo|hice|edito|redact\\w+|estan|les escribi) (?:\\w+ ){0,2}(?:la|las|una|unas|mi|mis|cartas?|notas?) ?(?:carta|cartas|nota|notas)? ?(?:a cada uno|de despedida|a (?:mis|mi|todos)|para (?:mis|mi|todos|cada|cuando|que)|en (?:la mesa|el cajon|la cama)|por si acaso|pidiendo perdon)(?! (?:de la escuela|al director))|(?:cartas?|notas?) (?:\\w+ )?(?:en|sobre|bajo) (?:la mesa|el cajon|la cama|la almohada|el buro)|(?:papeles|cuentas|cosas|claves|todo) (?:\\w+ )?(?:en orden|arreglad\\w+|listos?|resuelto)(?= ?[.,]| (?:para|pa|por si|y)|$)(?! (?:para (?:el viaje|la mudanza|la visa)))",
  ),
  rule(
    "es-eu-goodbye",
    "goodbye",
    0.7,
    "(?:me despedi|ya me despedi|despidiendome|me estoy despidiendo) (?:\\w+ ){0,4}(?:uno por uno|sin que|en silencio|de (?:la vida|mi)|para siempre)|(?:gracias por (?:escuchar\\w*|todo|la compania|acompanar\\w*)) ?,? ?(?:adios|chau|chao|hasta siempre|cuida\\w*)|(?:van a|podran|por fin van a|vayan a) (?:descansar|estar mejor|vivir mas|respirar) (?:de mi|sin mi|tranquil\\w+|livianos?)|(?:diganle|dile|digale|que sepa\\w*|avisen) (?:\\w+ ){0,4}(?:que (?:lo|la|los|las|les) (?:quiero|amo|quise)|perdon|que fui yo|que me perdone|no fue su culpa)|(?:cuando|el dia que|si) (?:ya )?(?:no este|me vaya|falte yo|me encuentren)(?= ?[.,?]|$| (?:que|se|le|van|ahi|van a|y|colgad\\w))|ya (?:no )?le debo nada a nadie",
  ),
];
