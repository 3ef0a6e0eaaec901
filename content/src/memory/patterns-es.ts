import type { MemoryPattern } from "@evenkeel/companion/memory/memory-wording";

const KIN =
  "(?:mejor )?(?:amig[oa])|herman[oa](?: (?:mayor|menor|pequeñ[oa]|gemel[oa]))?|mamá|madre|papá|padre|hij[oa]|mujer|esposa|marido|esposo|pareja|novi[oa]|prometid[oa]|compañer[oa](?: de (?:piso|trabajo|clase))?|jef[ea]|terapeuta|psicólog[oa]|psiquiatra|médic[oa]|doctora?|profesora?|entrenadora?|tí[oa]|prim[oa]|sobrin[oa]|abuel[oa]|niet[oa]|padrastro|madrastra|suegr[oa]|cuñad[oa]|yerno|nuera|vecin[oa]|ex";
const PET = "perr[oa]|gat[oa]|perrit[oa]|gatit[oa]|conejo|caballo|hámster|loro|tortuga";
const SOMEONE = `(?<rel>${KIN}|${PET})`;
const NAME = String.raw`(?<name>\p{L}[\p{L}-]+)`;
const CALLED = String.raw`(?<called>\p{L}[\p{L}-]+)`;
const END = String.raw`(?=$|,| (?:y|pero|porque|así que|que|desde|en|con|aunque|ahora)\b)`;
const WORD = String.raw`[\p{L}\p{N}-]+`;

const HAPPENING = `(?:examen(?: (?:final|de conducir|de manejo|de matemáticas|de inglés))?|exámenes|oposición|oposiciones|prueba|entrevista(?: de trabajo)?|cita(?: (?:médica|con (?:el|la|mi) ${WORD}))?|revisión|operación|cirugía|biopsia|resonancia|ecografía|juicio|audiencia|boda|funeral|entierro|presentación|exposición|charla|audición|concierto|partido|carrera|maratón|competición|viaje|vuelo|vacaciones|entrega|cumpleaños|graduación|reunión|sesión|mudanza|primer día|defensa(?: de (?:la )?tesis)?|resultados|fiesta|visita|ceremonia|terapia)`;
const TRADE =
  "enfermer[oa]|médic[oa]|doctora?|paramédic[oa]|cirujan[oa]|veterinari[oa]|dentista|matrona|farmacéutic[oa]|cuidadora?|profesora?|maestr[oa]|ingenier[oa]|programadora?|diseñadora?|arquitect[oa]|electricista|fontaner[oa]|albañil|carpinter[oa]|mecánic[oa]|conductora?|camioner[oa]|taxista|repartidora?|piloto|cociner[oa]|camarer[oa]|limpiadora?|peluquer[oa]|agricultora?|soldado|policía|bomber[oa]|abogad[oa]|contable|contadora?|cajer[oa]|dependient[ea]|recepcionista|secretari[oa]|bibliotecari[oa]|periodista|escritora?|traductora?|músic[oa]|artista|fotógraf[oa]|actor|actriz|trabajadora? social|psicólog[oa]|científic[oa]|investigadora?|consultora?|administrativ[oa]|funcionari[oa]|autónom[oa]|estudiante|aprendiz";
const HOW_MANY = "(?:una?|dos|tres|cuatro|cinco|seis|[1-9])";
const OFFSPRING =
  "hij[oa]s?|niñ[oa]s|beb[ée]s?|mellizos|mellizas|gemelos|gemelas|niet[oa]s?|herman[oa]s?|perr[oa]s?|gat[oa]s?|conejos?|caballos?";
const AIM = String.raw`dejar (?:de (?:fumar|beber|vapear|jugar|procrastinar|morderme las uñas)|el (?:tabaco|trabajo|alcohol))|beber menos|fumar menos|aprender (?!qué|por|si|que)[\p{L} ]+|volver (?:a(?:l)? )(?:trabajar|estudiar|trabajo|universidad|la universidad|correr|nadar|tocar|pintar|leer|salir|cocinar|gimnasio)[\p{L} ]*|encontrar (?:un |una )?(?:nuev[oa] )?(?:trabajo|piso|terapeuta|empleo|afición)|ahorrar para [\p{L} ]+|hacer (?:nuevos |más )?amigos|poner límites[\p{L} ]*|decir que no[\p{L} ]*|terminar (?:mi|la|el) [\p{L} ]+|escribir (?:un|mi) [\p{L} ]+|ser más [\p{L} ]+|organizarme mejor`;

const named = { text: "Tu {rel} se llama {name}.", about: "{name}", as: "tu {rel}" };
const called = { text: "Tu {rel} se llama {called}.", about: "{called}", as: "tu {rel}" };

const people: readonly MemoryPattern[] = [
  {
    id: "named-with",
    kind: "person",
    match: String.raw`\bmi ${SOMEONE},? ${NAME}\b`,
    take: { rel: "told", name: "name" },
    ...named,
    besideSpeech: true,
    anyTime: true,
  },
  {
    id: "called",
    kind: "person",
    match: String.raw`\b(?:mi|tengo una?) ${SOMEONE}(?: que)? se llama ${CALLED}\b`,
    take: { rel: "told", called: "called" },
    ...called,
    besideSpeech: true,
    anyTime: true,
  },
  {
    id: "is-my",
    kind: "person",
    match: `^${NAME}(?: es mi|, mi(?= [^,]+(?:,|$))) ${SOMEONE}${END}`,
    take: { rel: "told", name: "name" },
    ...named,
    besideSpeech: true,
    anyTime: true,
  },
];

const events: readonly MemoryPattern[] = [
  {
    id: "my-event-is",
    kind: "event",
    match: String.raw`^(?<np>(?:mi|el|la) (?:primer |primera |último |última )?${HAPPENING}(?: de (?:mi|la|el|mis) ${WORD}| del? ${WORD})?) (?:es|será|va a ser|empieza|cae)(?! no\b)`,
    take: { np: "phrase" },
    text: "{np}",
    about: "{np}",
    dated: true,
  },
  {
    id: "i-have-my-event",
    kind: "event",
    match: String.raw`^(?:${WORD}(?: ${WORD}){0,3} )??tengo (?<np>(?:mi|el|la) (?:primer |primera |último |última )?${HAPPENING}(?: de ${WORD})?)\b`,
    take: { np: "phrase" },
    text: "{np}",
    about: "{np}",
    dated: true,
  },
  {
    id: "i-have-an-event",
    kind: "event",
    match: String.raw`^(?:${WORD}(?: ${WORD}){0,3} )??tengo (?:una? |otr[oa] )?(?<np>(?:primer |primera )?${HAPPENING}(?: de ${WORD})?)\b`,
    take: { np: "phrase" },
    text: "Tu {np}",
    about: "tu {np}",
    dated: true,
  },
  {
    id: "married",
    kind: "event",
    match: String.raw`^(?:${WORD}(?: ${WORD}){0,3} )??me caso\b`,
    take: {},
    text: "Tu boda",
    about: "tu boda",
    dated: true,
  },
  {
    id: "moving",
    kind: "event",
    match: String.raw`^(?:${WORD}(?: ${WORD}){0,3} )??me mudo\b`,
    take: {},
    text: "Tu mudanza",
    about: "tu mudanza",
    dated: true,
  },
  {
    id: "operated",
    kind: "event",
    match: String.raw`^(?:${WORD}(?: ${WORD}){0,3} )??me operan\b`,
    take: {},
    text: "Tu operación",
    about: "tu operación",
    dated: true,
  },
  {
    id: "new-job",
    kind: "event",
    match: String.raw`^(?:${WORD}(?: ${WORD}){0,3} )??empiezo (?:(?:en )?(?:mi|un|el) (?:nuevo )?trabajo(?: nuevo)?)\b`,
    take: {},
    text: "El comienzo de tu nuevo trabajo",
    about: "el comienzo de tu nuevo trabajo",
    dated: true,
  },
  {
    id: "starting",
    kind: "event",
    match: String.raw`^(?:${WORD}(?: ${WORD}){0,3} )??empiezo (?:en )?(?<x>la (?:terapia|universidad|quimio|rehabilitación)|el (?:curso|tratamiento|máster|instituto))\b`,
    take: { x: "phrase" },
    text: "El comienzo de {x}",
    about: "el comienzo de {x}",
    dated: true,
  },
];

const facts: readonly MemoryPattern[] = [
  {
    id: "trade",
    kind: "fact",
    match: `^(?:yo )?soy (?<x>(?:${TRADE})(?: de (?:primaria|secundaria|instituto|medicina|derecho|infantil|informática|enfermería|matemáticas|inglés|urgencias))?)${END}`,
    take: { x: "told" },
    text: "Eres {x}.",
  },
  {
    id: "works-as",
    kind: "fact",
    match: `^(?:yo )?trabajo (?<x>(?:de|como) (?:${TRADE})|de noche|de noches|a turnos|los fines de semana|a tiempo parcial|media jornada|a jornada completa|desde casa|en (?:un|una) (?:residencia|hospital|escuela|colegio|tienda|panadería|fábrica|almacén|restaurante|cocina|banco|biblioteca|hotel|laboratorio|farmacia|supermercado|guardería|museo|taller|bar)|en (?:ventas|marketing|finanzas|banca|seguros|la construcción|hostelería|sanidad|educación|informática|logística|atención al cliente|recursos humanos))${END}`,
    take: { x: "told" },
    text: "Trabajas {x}.",
  },
  {
    id: "studies",
    kind: "fact",
    match: `^(?:yo )?(?:estudio|estoy estudiando) (?<x>derecho|medicina|enfermería|psicología|informática|ingeniería(?: ${WORD})?|arquitectura|economía|historia|filosofía|magisterio|biología|química|física|matemáticas|periodismo|bellas artes|música|fisioterapia|farmacia|veterinaria|trabajo social|traducción|filología|diseño|administración|bachillerato|la eso|una oposición|oposiciones|inglés|alemán|francés)${END}`,
    take: { x: "told" },
    text: "Estudias {x}.",
  },
  {
    id: "year",
    kind: "fact",
    match: `^estoy en (?:mi |el )?(?<x>primer|segundo|tercer|cuarto|último) (?:año|curso)(?: de (?:carrera|universidad|bachillerato|medicina|derecho|enfermería))?${END}`,
    take: { x: "told" },
    text: "Estás en {x} año.",
  },
  {
    id: "lives-with",
    kind: "fact",
    match: String.raw`^(?:yo )?vivo (?<x>sol[oa]|con mis? (?:(?!(?:y|que|porque|pero)\b)${WORD}(?: de piso)?)(?: y (?:con )?mis? (?:(?!(?:que|porque|pero)\b)${WORD}))?)${END}`,
    take: { x: "phrase" },
    text: "Vives {x}.",
  },
  {
    id: "lives-in",
    kind: "fact",
    match: `^(?:yo )?vivo (?:en|cerca de) ${NAME}${END}`,
    take: { name: "name" },
    text: "Vives en {name} o cerca.",
  },
  {
    id: "has-children",
    kind: "fact",
    match: `^(?:yo )?tengo (?<x>${HOW_MANY} (?:${OFFSPRING})(?: (?:pequeñ[oa]s?|adolescentes?|mayores|menores|adultos))?(?: y ${HOW_MANY} (?:${OFFSPRING}))?)${END}`,
    take: { x: "told" },
    text: "Tienes {x}.",
  },
  {
    id: "parent",
    kind: "fact",
    match: String.raw`^(?:yo )?soy (?<x>(?:madre|padre|mamá|papá|abuel[oa])(?: solter[oa])?(?: de (?:un|una|dos|tres|cuatro|cinco|\d)(?: (?:${OFFSPRING}))?)?|viud[oa]|jubilad[oa])${END}`,
    take: { x: "told" },
    text: "Eres {x}.",
  },
  {
    id: "status",
    kind: "fact",
    match: `^estoy (?<x>casad[oa]|divorciad[oa]|separad[oa]|prometid[oa]|jubilad[oa]|en paro|desemplead[oa]|de baja|de baja (?:maternal|paternal))${END}`,
    take: { x: "told" },
    text: "Estás {x}.",
  },
  {
    id: "pronouns",
    kind: "fact",
    match:
      "^(?:mis pronombres son|uso(?: los pronombres)?|usa) (?<x>(?:ella|él|elle)(?:[/ ](?:la|lo|le|ella|él|elle|ellos|ellas))?)(?: por favor)?$",
    take: { x: "told" },
    text: "Tus pronombres son {x}.",
    anyTime: true,
  },
  {
    id: "call-me",
    kind: "fact",
    match: `^(?:por favor,? |puedes )?ll[aá]ma(?:rme|me) ${NAME}(?:,? por favor)?$`,
    take: { name: "name" },
    text: "Te gusta que te llamen {name}.",
    anyTime: true,
  },
  {
    id: "my-name",
    kind: "fact",
    match: `^(?:me llamo|mi nombre es|prefiero que me llamen) ${CALLED}(?:$|,| y | pero )`,
    take: { called: "called" },
    text: "Te gusta que te llamen {called}.",
    anyTime: true,
  },
  {
    id: "sober",
    kind: "fact",
    match: String.raw`^(?:llevo (?:(?:casi |más de )?${WORD} ${WORD} )?|estoy )(?<x>sobri[oa]|sin beber|sin fumar|sin consumir|sin jugar)\b`,
    take: { x: "told" },
    text: "Llevas {x} desde {since}.",
    since: true,
  },
];

const goals: readonly MemoryPattern[] = [
  {
    id: "able-to",
    kind: "goal",
    match: "^(?:yo )?(?:quiero|me gustaría|quisiera|espero) (?:ser capaz de|poder|llegar a poder) (?<x>.+)$",
    take: { x: "infinitive" },
    text: "Quieres poder {x}.",
  },
  {
    id: "my-goal",
    kind: "goal",
    match: "^mi (?:objetivo|meta)(?: (?:principal|de este (?:año|mes)))? es (?<x>.+)$",
    take: { x: "infinitive" },
    text: "Tu objetivo es {x}.",
  },
  {
    id: "trying-to",
    kind: "goal",
    match: `^(?:estoy (?:intentando|tratando de)|intento|trato de) (?<x>${AIM})$`,
    take: { x: "infinitive" },
    text: "Estás intentando {x}.",
  },
  {
    id: "want-to",
    kind: "goal",
    match: `^(?:yo )?(?:quiero|me gustaría|he decidido) (?<x>${AIM})$`,
    take: { x: "infinitive" },
    text: "Quieres {x}.",
  },
];

const OFTEN = "(?:siempre |casi siempre |mucho |de verdad |normalmente |a menudo )*";
const ACTING = String.raw`(?!(?:ser|estar|haber|ayer|mujer|poder|placer|cualquier|alquiler)\b)\p{L}{2,}(?:ar|er|ir|arme|erme|irme)`;
const RESTING =
  "la música|el yoga|el ejercicio|la meditación|rezar|la naturaleza|el deporte|(?:un|el) (?:paseo|baño)|una ducha(?: caliente)?|mi (?:perro|perra|gato|gata|jardín|diario)";
const helps: readonly MemoryPattern[] = [
  {
    id: "helps-me",
    kind: "helps",
    match: String.raw`^(?:a mí )?(?<x>(?:${ACTING}|${RESTING})(?: (?!(?:no|nunca|siempre|me|te|y|pero|si)\b)${WORD}){0,5}?) ${OFTEN}me (?:ayuda|calma|relaja|tranquiliza|sienta bien|alivia)\b(?! a (?:no|hacerme))`,
    take: { x: "phrase" },
    text: "{x} te ayuda.",
    anyTime: true,
  },
  {
    id: "me-helps",
    kind: "helps",
    match: String.raw`^(?:a mí )?${OFTEN}me (?:ayuda|calma|relaja|tranquiliza|sienta bien|alivia) (?:mucho |bastante )?(?<x>(?:${ACTING}|${RESTING})(?: (?!(?:no|nunca|y|pero|si)\b)${WORD}){0,5})$`,
    take: { x: "phrase" },
    text: "{x} te ayuda.",
    anyTime: true,
  },
  {
    id: "what-helps-is",
    kind: "helps",
    match: String.raw`^lo que (?:más |de verdad |mejor )?me (?:ayuda|calma|relaja|tranquiliza|funciona)(?: más)? es (?<x>(?!no\b|que\b|cuando\b|eso\b).+)$`,
    take: { x: "phrase" },
    text: "Lo que te ayuda es {x}.",
    anyTime: true,
  },
];

const AGAIN = "(?:,? (?:más|nunca más|nunca|otra vez|por favor|vale|gracias))*";
const SUBJECT = String.raw`(?<x>[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,4}?)`;
const avoid: readonly MemoryPattern[] = [
  {
    id: "dont-ask",
    kind: "avoid",
    match: `^(?:por favor,? )?(?:no|nunca) (?:me )?(?:preguntes(?: nada)?(?: (?:por|sobre|acerca de))|hables (?:del?|sobre)|menciones|saques(?: el tema de)?|recuerdes|vuelvas a (?:mencionar|preguntar(?:me)? (?:por|sobre)|hablar(?:me)? de|sacar(?: el tema de)?)) ${SUBJECT}${AGAIN}$`,
    take: { x: "phrase" },
    text: "{x}",
    about: "{x}",
  },
  {
    id: "never-want",
    kind: "avoid",
    match: `^(?:no|nunca) quiero (?:(?:volver a )?hablar(?: nunca)?|que me (?:hables|preguntes)|que hablemos) (?:más )?(?:de|sobre|por) ${SUBJECT}(?:,? (?:nunca más|nunca|más))(?:,? por favor)?$`,
    take: { x: "phrase" },
    text: "{x}",
    about: "{x}",
  },
  {
    id: "never-again",
    kind: "avoid",
    match: `^(?:no|nunca) quiero (?:volver a hablar|que me (?:hables|preguntes)) (?:de|sobre|por) ${SUBJECT}${AGAIN}$`,
    take: { x: "phrase" },
    text: "{x}",
    about: "{x}",
  },
];

/** What a Spanish speaker says plainly of themselves, the surest first. */
export const PATTERNS_ES: readonly MemoryPattern[] = [
  ...avoid,
  ...events,
  ...goals,
  ...helps,
  ...people,
  ...facts,
];
