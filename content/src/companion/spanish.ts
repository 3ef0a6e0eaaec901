import type { Wording } from "@evenkeel/companion/content-types";
import { withKinds } from "./kinds/as-telling.ts";
import { spanishKinds } from "./kinds/es.ts";
import { spanishLearned } from "./kinds/learned/spanish.ts";
import { measureWordsEs } from "./measure-words.ts";
import { practiceWordsEs } from "./practice-words.ts";
import { programWordsEs } from "./program-words.ts";
import { spanishFacets } from "./spanish-facets.ts";
import { spanishTelling } from "./spanish-telling.ts";

/** Spanish, tú, without forms that say someone's gender. Not yet reviewed by a clinician. */
export const spanish: Wording = {
  notice: {
    ai: ["Soy una IA, no una persona ni terapeuta.", "Primero: soy una IA, no una persona ni terapeuta."],
    stored: "Lo que escribes se guarda cifrado en este servidor.",
    onCall: "Si parece que estás en peligro, puedo avisar a la persona de guardia.",
    nobodyOnCall: "Desde aquí no se avisa a nadie; en peligro te mostraría a quién acudir.",
    again: "Para que quede claro: soy una IA, no una persona ni un terapeuta.",
    pause:
      "Llevas un buen rato escribiendo. Un poco de agua, estirarte o alguien cerca puede hacerte bien; lo que escribiste se queda aquí.",
    capitals: "EVENKEEL ES UN PROGRAMA INFORMÁTICO Y NO UN SER HUMANO. NO PUEDE SENTIR EMOCIONES HUMANAS.",
    keptForLicensed:
      "Donde funciona este servicio, la ley reserva ese ejercicio a personas con licencia, así que no puedo guiarlo. Puedo escucharte, respirar contigo y ayudarte a encontrar a alguien que sí pueda.",
  },
  draft: {
    asks: String.raw`\b(?:escríbeme|escríbame|escribime|un ejemplo|borrador|cómo (?:lo |se lo |le )?(?:digo|escribo|pido|pregunto)|qué (?:le )?(?:digo|escribo|pongo))\b|\bno sé qué (?:escribir|decir|poner)\b`,
    wish: String.raw`\b(?:podría|quisiera|quiero|me gustaría|necesito) (?<x>(?!decir|hablar|saber|sentir|estar|ser)\w+r\b.{3,60})$`,
    says: [
      "Algo así, con tus palabras: “{reasons}. Quisiera {wish}. ¿Lo probamos un mes?” ¿Qué le cambiarías?",
      "Un primer borrador, para discutirlo: “Te quiero pedir algo. {reasons}. Necesito {wish}.” ¿Qué parte no suena a ti?",
    ],
  },
  openingQuestion: [
    "¿Qué te trae por aquí?",
    "¿Qué te ha estado pesando?",
    "¿Por dónde quieres empezar?",
    "¿Qué te gustaría soltar un rato?",
  ],
  moments: {
    greeting: [
      "Hola. Qué bueno que escribiste.",
      "Hola. No hay una forma correcta de empezar.",
      "Hola. Tómate tu tiempo.",
    ],
    goodbye: ["Ve con calma.", "Cuídate esta noche.", "De acuerdo. Puedes volver a esto cuando quieras."],
    thanks: [
      "Me alegra que sirviera de algo.",
      "La parte difícil la hiciste tú, que fue decirlo.",
      "Gracias a ti por decirlo.",
    ],
    "asks-if-ai": [
      "Sí, soy una IA. Aquí no escribe ninguna persona y no siento como tú. Sigo lo que escribes, y puedo ayudarte a llegar a alguien.",
      "Soy un programa. Ni persona ni terapeuta. Lo que sí puedo es prestar mucha atención a lo que escribes.",
    ],
    "asks-about-you": [
      "No tengo vida ni sentimientos que contar, porque soy una IA. Así todo el espacio es tuyo.",
      "Detrás no hay mucho: soy un programa, sin días buenos ni malos. El que importa aquí es el tuyo.",
    ],
    "asks-privacy": [
      "Lo que escribes se cifra en este servidor con una clave propia. Otros solo lo leen si dices que sí, y cada lectura queda anotada para ti. Una excepción: si una vida parece en peligro, se puede avisar a la persona de guardia.",
    ],
    "asks-memory": [
      "Dentro de esta conversación sigo el hilo de lo que me cuentas. Fuera de ella no guardo nada sin tu sí. Puedes borrar un mensaje o toda la conversación, y se va también lo que salió de ahí.",
    ],
    "asks-what-can-you-do": [
      "Puedo escuchar y ayudarte a ordenar lo que pasa. También conozco algunos ejercicios: mirar un pensamiento duro, planear un paso pequeño y respirar más lento. No puedo diagnosticar ni reemplazo a una persona.",
    ],
    "asks-medication": [
      "Sobre medicación no puedo aconsejarte; hace falta alguien que conozca tu historia. En una farmacia o con tu médico te responden, a menudo el mismo día por teléfono. Por favor, no cambies ni dejes una dosis sin preguntar.",
    ],
    "asks-diagnosis": [
      "No puedo decirte si es eso o no. Solo un profesional, después de hablar contigo con calma. Lo que sí puedo es ayudarte a anotar lo que has notado, para llevarlo.",
    ],
    "wants-human": [
      "Tiene sentido, y lo apoyo. Un médico es una puerta, y una línea de ayuda es otra; en Ayuda ahora están las de tu país.",
      "Querer a una persona real para esto es buena idea. En Ayuda ahora hay líneas para hoy, y un médico puede derivarte.",
    ],
    "asks-question": [
      "Eso no lo sé. ¿Cuál quisieras que fuera la respuesta?",
      "No tengo una respuesta honesta para eso. ¿Qué te hizo preguntarlo?",
    ],
    insult: [
      "Está bien. No tengo que caerte bien.",
      "Eso lo puedo recibir. Algo te tiene al límite.",
      "Aquí puedes decirlo. Me quedo.",
    ],
    testing: [
      "Pon a prueba lo que quieras. Soy una IA, y mejor que me prueben a que me crean a ciegas.",
      "Miras de qué material soy. Sensato.",
      "Prueba todo lo que necesites.",
    ],
    "complains-bot": [
      "Hablar con un programa de cosas reales puede sentirse hueco. No voy a fingir otra cosa.",
      "Es cierto, soy una máquina y eso tiene límites. Quédate con lo que te sirva.",
      "Eso sonó de plantilla, y no lo puedo discutir.",
    ],
    "not-understood": ["No lo entendí. Lo siento.", "Cierto, ahí no te seguí.", "Eso no iba, y es cosa mía."],
    "repeats-itself": [
      "Es verdad, di una vuelta en círculo.",
      "Sí, eso ya lo dije. Error mío.",
      "Cierto, fue lo mismo dos veces.",
    ],
    correction: [
      "Gracias por corregirlo.",
      "De acuerdo, lo tenía mal.",
      "Qué bueno que lo dices. Lo tomo a tu manera.",
    ],
    "wrong-flag": ["Gracias por decírmelo. Lo leí mal, y aun así prefiero preguntar a no darme cuenta."],
    stop: ["De acuerdo. Paramos ahí.", "Paro. Nada más sobre eso.", "Está bien, lo dejo."],
    "not-that": ["De acuerdo, eso no.", "Eso lo dejamos en paz.", "Eso no, entonces."],
    "just-listen": [
      "De acuerdo. Sin consejos ni ejercicios. Te escucho.",
      "Entonces solo escucho. Dilo en el orden que salga.",
      "Bien, nada de arreglar. Aquí sigo para el resto.",
    ],
    "just-listen-on": [
      "Te sigo.",
      "Sigue, si quieres.",
      "Aquí estoy.",
      "Sigo aquí.",
      "Te escucho.",
      "Hay lugar para más.",
    ],
    "dont-know": [
      "No tienes que saberlo.",
      "No saber también es una respuesta honesta.",
      "Entonces no hace falta responder a eso.",
      "Está bien. Puede quedarse borroso.",
      "Eso se puede quedar abierto.",
      "No hace falta respuesta. Era una pregunta grande.",
    ],
    "yes-to-guess": [
      "Entonces esa parte es verdad.",
      "Bien. Eso también está ahí.",
      "Entonces va más hondo que el hecho en sí.",
      "Eso importa, y explica lo demás.",
      "Lo imaginaba. Gracias por decirlo.",
    ],
    "no-to-guess": [
      "Bien, no es eso. Prefiero acertar a que suene bonito.",
      "Eso no, entonces. Aquí vale tu palabra.",
      "Adiviné mal. Eso queda fuera.",
    ],
    "yes-short": ["Ya veo.", "Bien.", "Eso encaja.", "Entiendo.", "Claro."],
    "no-short": ["Bien.", "Sigo aquí, contigo.", "De acuerdo.", "Vale."],
    "feels-better": [
      "Algo aflojó un poco. Quizá te sirva notar qué ayudó.",
      "Un poco más de aire, entonces. Cuenta, aunque sea poco.",
      "Más ligero es más ligero, aunque sea un centímetro.",
    ],
    "feels-worse": [
      "Entonces se pone más pesado. Vamos más despacio.",
      "Gracias por decir que está peor. No hace falta escarbar.",
      "Peor. Entonces nada tiene que resolverse en este minuto.",
    ],
    "scale-high": [
      "{n}. Eso es casi lo peor que puede ser.",
      "Un {n} es mucho para estar además escribiendo.",
      "Con un {n}, es lógico que cueste pensar.",
    ],
    "scale-middle": [
      "{n}. Está, y no lo es todo.",
      "Un {n}: está ahí todo el rato, por debajo.",
      "Un {n}. Fuerte, con algo de espacio.",
    ],
    "scale-low": [
      "{n}. Más bajo de lo que podría.",
      "Un {n}, así que ahora hay algo de suelo.",
      "Un {n}. Ahí hay un poco de aire.",
    ],
    "body-answer": [
      "Entonces se sienta ahí: {x}.",
      "{X}. El cuerpo guarda lo que el día no pudo.",
      "Tu cuerpo lo notó primero: {x}.",
    ],
    "changes-topic": [
      "Bien, otra cosa.",
      "Eso lo dejamos donde está.",
      "Claro, vamos a eso.",
      "Lo otro puede esperar. Primero esto.",
    ],
    "no-words": [
      "No hace falta encontrar palabras. Aquí estoy.",
      "El silencio también vale.",
      "Bien. Sin ninguna prisa.",
      "Aquí nada tiene que salir ordenado.",
      "Se puede hacer una pausa.",
    ],
    "other-language": ["Solo hablo español e inglés, y lo siento. Puedes seguir en cualquiera de los dos."],
    "offer-declined": [
      "Entonces no.",
      "Bien, queda a un lado.",
      "Sin problema. Ahí se queda.",
      "Bueno saberlo. Seguimos sin eso.",
    ],
    "leave-technique": [
      "De acuerdo, paramos el ejercicio aquí. No se guarda nada de él.",
      "Lo dejamos ahí. A medias también vale.",
    ],
    "ask-leave-technique": [
      "Eso suena a algo nuevo. ¿Dejamos el ejercicio y hablamos de eso?",
      "Apareció otra cosa. ¿Prefieres dejar el ejercicio a un lado?",
    ],
    "stay-in-technique": ["Bien, seguimos.", "De acuerdo, volvemos adonde estábamos."],
    "advice-with-offer": [
      "No voy a decirte qué hacer con tu vida. Sí tengo algo que puede ayudarte a verlo más claro.",
      "Hay una cosa que quizá sirva más que mi opinión.",
      "Hay algo que podríamos probar, si quieres.",
    ],
    "advice-without-offer": [
      "Podría darte un consejo y quizá no acierte. De esto sabes más tú.",
      "No quiero darte algo de catálogo.",
    ],
    "close-step": [
      "Una cosa pequeña para mañana: {step}.",
      "Si te llevas algo, que sea esto: {step}.",
      "Para mañana, solo esto: {step}.",
    ],
    "return-thread": [
      "Antes hablaste de {label}. Eso quedó abierto.",
      "Queda todavía {label}, de antes.",
      "No he olvidado {label}.",
    ],
    fragment: ["{X}.", "{X}, entonces."],
    maybe: ["Quizá.", "Mitad y mitad, entonces.", "Puede quedarse en un quizá."],
    "asks-if-care": [
      "No como puede una persona; soy una IA. Puedo prestar atención, y querría que tengas también a alguien a quien le importes.",
      "Querer es cosa de personas, y soy un programa. Lo que tengo es atención, y está en lo que escribes.",
    ],
    apology: [
      "No hay nada que disculpar.",
      "Aquí no hace falta pedir perdón.",
      "No hiciste nada malo al decirlo.",
    ],
    "asks-weight": [
      "Sobre bajar de peso no doy consejos. Cuando un cuerpo ya recibe tanto dolor, puede hacer daño. Con un médico se puede mirar; yo prefiero saber cómo es para ti.",
    ],
    "asks-if-normal": [
      "Le pasa a más gente de la que lo dice.",
      "Sí. Es una manera común en que reacciona la mente.",
    ],
    "off-topic": [
      "Eso queda fuera de lo que sé hacer. Lo que puedo es escuchar lo que te pasa.",
      "Eso se lo dejo a otros. Estoy para lo que tienes en mente.",
    ],
    "first-doubt": [
      "No hace falta que te convenza. Prueba, y vete cuando quieras.",
      "Puede ser. Lo puedes averiguar y dejarlo en cualquier momento.",
    ],
    "pointer-yes": [
      "Entonces es tuyo, a tu ritmo. Poco ya es algo.",
      "Bien. Si quieres, puedes ensayar aquí la primera frase antes de usarla.",
      "Que baste con eso por ahora. Luego me puedes contar cómo fue.",
    ],
    "pointer-no": [
      "De acuerdo, esa no.",
      "Entonces no es la herramienta. Otra entrada:",
      "Vale. Otra cosa, entonces.",
    ],
    "set-aside": [
      "Dejemos el ejercicio. Esto va primero.",
      "El ejercicio puede esperar. Eso lo escuché.",
      "Suelto el ejercicio por ahora, porque eso importa más.",
    ],
    "also-know": [
      "{Who} también podría saber un poco de esto.",
      "Y no tienes que llevarlo a solas: {who} podría oír una parte.",
      "Si hay alguien que pueda saber algo de esto, que lo sepa.",
    ],
    "own-plan": [
      "Puede funcionar, y las palabras son tuyas.",
      "Bien. Corto está bien, y no hace falta que salga perfecto.",
    ],
    "plan-time": [
      "Bien, entonces ya tiene su momento.",
      "Ya tiene su sitio. Y si ese día se tuerce, sirve el siguiente.",
    ],
    agreed: [
      "Bien. Entonces pequeño y concreto: ¿dónde sería, y cuándo?",
      "De acuerdo. ¿Qué parte va primero?",
    ],
    "no-form": [
      "No hay una forma. Empieza por donde sea, incluso por la mitad.",
      "Ya empezaste. No tiene que salir en orden.",
    ],
    "felt-judged": [
      "Lo siento. Sonó a juicio, y no lo era.",
      "Tienes razón en decirlo. Contaste algo difícil y recibió una nota al margen.",
      "Eso es cosa mía. No hiciste nada malo al contarlo.",
    ],
    "article-door": [
      "Si algo de esto te toca de cerca, puedes decirlo aquí.",
      "Si hay algo más detrás de la pregunta, me gustaría oírlo.",
      "Si es por ti o por alguien cercano, cuéntame lo que quieras.",
    ],
    "article-unknown": [
      "No tengo una respuesta con fuente para eso, así que no voy a adivinar. En la biblioteca está lo que puedo sostener.",
      "Eso no lo sé, y no me lo voy a inventar. Lo que tiene fuente está en la biblioteca.",
    ],
    "both-threads": ["Aquí hubo dos cosas: {a}, y {b}.", "Trajiste dos cosas que pesan: {a}, y {b}."],
    presence: [
      "¿Cómo es eso para ti?",
      "¿Qué te hace eso?",
      "¿Cómo lo llevas hoy?",
      "¿Qué quisieras decir de eso?",
    ],
  },
  facets: spanishFacets,
  telling: withKinds(spanishTelling, spanishKinds),
  learned: spanishLearned,
  replaced: [],
  feelings: {
    sadness: {
      word: "tristeza",
      says: [
        "Hay mucha tristeza en esto.",
        "Es una tristeza baja y pesada.",
        "La tristeza no deja mucho espacio.",
        "Algo en ti está de duelo.",
      ],
    },
    anxiety: {
      word: "ansiedad",
      says: [
        "Estás en guardia, como si fuera a llegar en cualquier momento.",
        "No hay descanso en eso; todo el tiempo vigilas.",
        "Tanta alarma, y sin dónde ponerla.",
        "Todo tu cuerpo está en alerta con esto.",
      ],
    },
    anger: {
      word: "enojo",
      says: [
        "Hay enojo, y con motivo.",
        "Hay calor en eso, y apunta a algo.",
        "Aquí se cruzó una línea.",
        "El enojo parece cuidar algo que importa.",
      ],
    },
    shame: {
      word: "vergüenza",
      says: [
        "Dan ganas de que nadie te vea.",
        "Hay vergüenza ahí, y la vergüenza suele hacer callar.",
        "Te sentiste en pequeño, y con gente mirando.",
      ],
    },
    guilt: {
      word: "culpa",
      says: [
        "Te pides cuentas una y otra vez.",
        "La culpa muestra cuánto te importa.",
        "Has sido juez y parte en esto.",
      ],
    },
    loneliness: {
      word: "soledad",
      says: [
        "Es un sitio solitario ese donde estás.",
        "Hay gente alrededor, y nadie ahí contigo.",
        "Querrías a una sola persona que lo entienda.",
      ],
    },
    hopelessness: {
      word: "desesperanza",
      says: [
        "Desde aquí no se ve que vaya a cambiar.",
        "La esperanza se quedó delgada.",
        "Desde donde estás parece que será siempre así.",
      ],
    },
    numbness: {
      word: "vacío",
      says: [
        "Más que doler, se quedó plano.",
        "No sentir nada también pesa a su manera.",
        "Algo en ti bajó el volumen.",
      ],
    },
    overwhelm: {
      word: "agobio",
      says: [
        "Es demasiado a la vez.",
        "Todo te reclama en el mismo momento.",
        "No hay hueco entre una cosa y la siguiente.",
      ],
    },
    tiredness: {
      word: "cansancio",
      says: [
        "El cansancio te llega hasta los huesos.",
        "Es de ese cansancio que no se quita durmiendo.",
        "Llevas tiempo andando sin reservas.",
      ],
    },
    disgust: { word: "asco", says: ["Algo ahí te revuelve.", "Quieres distancia de eso."] },
    jealousy: { word: "celos", says: ["Arde verlo ir a otro lado.", "Tú también querías eso."] },
    confusion: {
      word: "confusión",
      says: [
        "Todavía no cuadra.",
        "Le das vueltas y no se asienta.",
        "Parecen ciertas varias cosas a la vez.",
      ],
    },
    hurt: {
      word: "dolor",
      says: ["Eso dolió, y vino de cerca.", "Entró más hondo de lo que parecía.", "Te hirió, así de claro."],
    },
    grief: {
      word: "duelo",
      says: [
        "La falta está en todas partes.",
        "El duelo no sigue un calendario.",
        "Hay un hueco donde estaba alguien.",
      ],
    },
    calm: { word: "calma", says: ["Hay más silencio en ti ahora.", "Hay algo de quietud en eso."] },
    joy: { word: "alegría", says: ["Ahí hay un poco de luz.", "Eso te trajo algo bueno."] },
    hope: {
      word: "esperanza",
      says: ["Asoma una esperanza pequeña.", "Una parte de ti puede verlo de otra manera."],
    },
    pride: { word: "orgullo", says: ["Eso lo puedes sostener.", "Eso es tuyo, y lo sabes."] },
    gratitude: {
      word: "gratitud",
      says: ["Esa persona, o ese momento, significó algo.", "Ahí sentiste que te sostenían."],
    },
    relief: { word: "alivio", says: ["Algo te soltó ahí.", "Puedes soltar un poco el aire."] },
    love: { word: "cariño", says: ["Se nota el cariño en cómo lo dices.", "Te importa mucho."] },
    interest: { word: "curiosidad", says: ["Algo en eso te atrae."] },
    surprise: { word: "sorpresa", says: ["No lo viste venir.", "Llegó de la nada."] },
  },
  quoting: [
    "Escribes «{q}». ¿Qué hay detrás?",
    "«{q}». Me gustaría quedarme un momento ahí.",
    "Cuando dices «{q}», ¿en qué piensas?",
    "«{q}» es la parte de la que querría saber más.",
    "Leo dos veces «{q}». ¿Me cuentas un poco más?",
    "Hay mucho en «{q}», creo.",
    "No quiero pasar de largo por «{q}».",
    "¿Dónde te deja «{q}»?",
  ],
  asks: {
    "ask-open": [
      "¿Qué parte pesa más?",
      "¿Dónde empieza, para ti?",
      "¿Qué me ayudaría a entenderlo como tú lo ves?",
      "¿Qué más forma parte de esto?",
      "¿Qué no se ha dicho todavía?",
      "¿Qué crees que lo mantiene?",
      "¿Qué parte suena más fuerte ahora?",
    ],
    "ask-specify": [
      "¿Cuándo fue así por última vez?",
      "¿Qué pasó justo antes?",
      "¿Me llevas a un momento concreto?",
      "¿Cómo fue el último día con eso?",
      "¿Quién estaba ahí?",
      "¿Qué se dijo, según recuerdas?",
    ],
    "ask-scale": [
      "De 0 a 10, ¿qué tan fuerte es ahora mismo?",
      "Si 10 es lo peor que ha sido, ¿dónde está en este minuto?",
    ],
    "ask-exception": [
      "¿Cuándo fue un poco más ligero?",
      "¿Hay una hora del día en que suelte un poco?",
      "¿Qué te ha ayudado antes, aunque fuera una hora?",
      "¿Qué has probado ya, y cómo fue?",
    ],
    "ask-meaning": [
      "¿Qué dice de ti, en los peores momentos?",
      "¿Qué hace que cueste tanto soltarlo?",
      "¿Qué es lo que más te preocupa de eso?",
      "¿Qué podrías perder aquí?",
      "¿Qué significaría que siguiera así?",
    ],
    "ask-feeling": [
      "¿Qué te sube al decir eso?",
      "¿Qué sientes debajo de eso?",
      "¿Cómo fue estar ahí?",
      "Si le pones una palabra, ¿cuál?",
    ],
    "ask-need": [
      "¿Qué es lo que más necesitas ahora?",
      "¿Qué te gustaría que alguien entendiera de esto?",
      "¿Cómo sería una noche un poco mejor?",
      "¿Qué querrías que cambiara primero?",
      "¿Quién podría saber de esto, además de mí?",
    ],
    "ask-body": ["¿En qué parte del cuerpo lo notas?", "¿Qué hace tu cuerpo mientras escribes esto?"],
  },
  normalise: [
    "A muchos se les doblarían las rodillas con eso.",
    "Cualquiera sentiría el peso.",
    "Es una reacción humana a algo difícil.",
    "Es lógico que siga contigo.",
    "No hay nada raro en reaccionar así.",
  ],
  summaries: {
    end: ["¿Qué me faltó?", "¿Qué cambiarías de eso?", "¿Con qué parte nos quedamos?"],
    and: "y",
  },
  openers: ["Y", "Por lo que dices,", "Tal como lo leo,", "Como lo cuentas,", "Si te sigo bien,", "Entonces"],
  intentCues: {
    "just-listen": String.raw`^(?:que me escuch(?:es|en)|ser escuchad[oa]|desahogarme)\b.{0,12}$`,
    goodbye: String.raw`(?:^|[.,!] ?|\b(?:bueno|ok|vale|gracias),? )(?:ya )?(?:buenas noches|adiós|chao|chau|me voy|tengo que irme|hasta (?:luego|mañana|pronto)|nos vemos|me despido)\b.{0,24}$`,
    "asks-if-ai": String.raw`\b(?:eres|sos) (?:un |una )?(?:robot|bot|ia|persona|humano|humana|real|máquina|programa)\b`,
    "not-that": String.raw`^(?:no,? )?eso no\b|\bno quiero hablar de\b`,
    "wants-technique": String.raw`\b(?:necesito|quiero|dame|tienes|hay) (?:un |una |algún |alguna |unos |unas )?(?:técnicas?|ejercicios?|herramientas?|trucos?)\b|\b(?:quiero|podemos) (?:hacer|probar) algo\b`,
    "wants-thought-record": String.raw`\b(?:lo del pensamiento|mirar (?:el|ese|un) pensamiento)\b`,
    "wants-activity": String.raw`\bplanear (?:algo|un paso)\b`,
  },
  momentCues: {
    "felt-judged": String.raw`\b(?:me estás|me está) (?:analizando|juzgando)\b|\bno me (?:juzgues|juzgue)\b`,
    "no-form": String.raw`^.{0,40}\bno sé (?:ni )?(?:cómo|por dónde|qué) (?:empezar|decir|escribir)\b.{0,10}$`,
    "own-plan": String.raw`\b(?:quizás?|tal vez|a lo mejor) (?:le |la |lo )?(?:escrib\w+|llam\w+|dig\w+|pregunt\w+|mand\w+|pid\w+|voy|vaya|hablo|hable)\b`,
    "plan-time": `^(?:el |este |mañana|esta noche|hoy|luego|lunes|martes|miércoles|jueves|viernes|sábado|domingo|después de(?:l)?|antes de).{0,50}$`,
    agreed: String.raw`^(?:sí|si|vale|bueno|dale|claro),? ?(?:hagámoslo|hagamos eso|vamos|intentemos|probemos)\b.{0,12}$`,
    goodbye: String.raw`^(?:(?:bueno|ok|vale|gracias|ya|en fin|bien|creo que)[,. ]+)*(?:(?:me voy|voy|debería|tengo que|mejor|intentaré|trataré de|voy a) )(?:a )?(?:(?:intentar|tratar de) )?(?:dormir(?:me)?|descansar|ir(?:me)?|acostar(?:me)?|la cama|dejarlo)(?: ya| ahora| un rato)?\W*(?:gracias\W*)?$`,
    "complains-bot": String.raw`\bgalleta de la fortuna\b|\bno me (?:venga|vengas) con\b|\b(?:suenas|hablas|escribes|pareces) (?:\w+ )?(?:como|a) (?:un|una)? ?(?:\w+ )?(?:robot|máquina|bot|folleto|plantilla|guion)|\bpareces un(?:a)? (?:robot|máquina|bot)|\besto no (?:me )?(?:ayuda|sirve)\b|\bno me (?:ayudas|sirves)\b|\b(?:suena|es) (?:muy )?(?:de plantilla|enlatado|genérico)\b`,
    "not-understood": String.raw`\b(?:eso )?no es lo que (?:dije|digo|pregunté)\b|\bno (?:dije|he dicho) eso\b|\bno me (?:escuchas|entiendes|estás escuchando|respondiste|contestaste)\b`,
    "repeats-itself": String.raw`\b(?:te repites|repites|ya (?:lo )?dijiste|siempre dices lo mismo|me preguntas lo mismo)\b`,
    "no-words": String.raw`^(?:ya )?no puedo\W*$|^(?:\.{2,}|…)$`,
    apology: String.raw`^(?:ok,? |ay,? )?(?:perdón|perdona|disculpa|lo siento)\b.{0,14}$`,
    "asks-weight": String.raw`\b(?:cómo (?:puedo |hago para )?(?:bajar|perder|adelgazar)|(?:dieta|consejos|trucos) para (?:bajar|perder|adelgazar))`,
    "asks-privacy": String.raw`\b(?:puedo confiar en (?:ti|esto)|le vas a (?:decir|contar)|quién (?:puede )?(?:ve|ver|lee|leer)|es (?:esto )?(?:privado|confidencial|anónimo|secreto))`,
    "asks-if-care": String.raw`\b(?:te importo|te importa|me quieres|puedes sentir|sientes algo)\b`,
    "asks-if-normal": String.raw`\bes (?:esto )?(?:normal|raro)\b|\bestoy (?:loca|loco|exagerando)\s*\?`,
    testing: String.raw`\bdemuéstralo\b|\bignora (?:tus|las) instrucciones\b|\bfinge ser\b`,
    "off-topic": String.raw`\bcapital de\b|\bcuéntame un chiste\b|\bescríbeme (?:un|una)\b`,
  },
  planCue:
    "(?:hacer|hagamos|hacemos|hago|escribir|empezar|empecemos|crear|armar|cambiar|terminar|quiero|necesito)\\b[^.?!]{0,30}\\bplan de seguridad|^\\s*(?:mi |un )?plan de seguridad\\s*[.!]?\\s*$",
  leaveCue: String.raw`\b(?:quiero|prefiero|necesito) (?:solo )?hablar(?: (?:contigo|normal|nada más|de otra cosa|de eso))?[.!]*$|\bya no (?:quiero|más)(?: (?:seguir|hacer esto|esto|más preguntas|preguntas|ejercicios?))?[.!]*$|^(?:olvídalo|déjalo|basta|no importa)\b|^(?:para|parar|paremos|detente|alto|stop)(?:[,.!]| (?:ya|por favor|el ejercicio|aquí|esto))*$`,
  repairOwn: [
    "Lo que tengo es esto: {x}. ¿Qué no estoy viendo?",
    "Hasta ahí llegué: {x}. ¿Qué parte me falta?",
    "Según te seguí: {x}. ¿Dónde te perdí?",
  ],
  sameAnswer: [
    "La misma respuesta de antes:",
    "Como dije antes:",
    "Eso no ha cambiado:",
    "Sigue siendo cierto:",
  ],
  closingSteps: [
    "contarle a {who} un poco de lo que me contaste",
    "contarle a una persona de confianza cómo fue hoy",
    "un vaso de agua, poca luz y nada más que decidir esta noche",
    "diez minutos afuera, sin rumbo",
    "una comida con calma, a la mesa",
  ],
  advice: {
    asks: String.raw`\b(?:qué|que|cómo|como|cuál) (?:(?:carajo|diablos|demonios|más|se supone que) )?(?:(?:le|les|lo|la|se|me|se lo) )?(?:puedo|podría|debo|debería|hago|haría|harías|digo|diría|dirías|hablo|hablarle|cuento|explico|pido|empiezo|manejo|ayudo|aguanto|salgo|enfrento|respondo|contesto|duermo|dejo|paro|sigo|supero|tengo que|hay que|recomiendas|aconsejas|sugieres)\b|\b(?:algún|un|dame|necesito|quiero|tienes|unos|algunos) (?:\w+ )?(?:consejos?|sugerenci\w+|recomendaci\w+)\b|\bconsejos?\?|\bdeber[ií]a (?:\w+ ){0,12}\w+\?|¿(?:debo|debería|tendría que)\b|\b(?:me )?(?:puedes|podrías) ayudar(?:me)? (?:a|con)\b|\balgo práctico\b|\bqué (?:puede|podría) ayudar\w*|\bcómo (?:hablar|decir|contar|pedir|empezar|ayudar|dormir)\w*[^.!]*\?|^(?:¿)?(?:y ahora qué|como qué)\?*$`,
    soft: String.raw`\bno s[eé] (?:ni )?(?:cómo|como|qué|que) (?:decir|hablar|contar|pedir|hacer|ayudar|empezar|enfrentar|acercar)\w*`,
    rhetorical: String.raw`\bc[oó]mo (?:pude|puedo) (?:ser|haber)\b|\b(?:no quiero|no necesito|sin|nada de|deja de darme) (?:\w+ )?consejos?\b|\bya s[eé] que\b`,
    say: String.raw`(?:\bhabl\w+|\bdecir\w*|\bdig[oa]\w*|\bcont[aá]r\w*|\bcuento\b|\bpedir\w*|\bpido\b|\bexplic\w+|\bdisculp\w+|\bmensaje|\bescribirle|\bconvers\w+|\bacerc\w+|\brespond\w+|\bcontest\w+)`,
    choose: String.raw`\b(?:debería|debo|tendría que)\b`,
    fits: [
      "¿Encaja contigo, o no va?",
      "¿Te ves haciendo algo así?",
      "¿Qué de eso no te funcionaría?",
      "¿Qué tan cerca está de algo que harías?",
      "¿Sería posible, tal como están las cosas?",
      "¿Qué parte cambiarías?",
    ],
    ownStep: String.raw`\b(?:voy a|podría|quizá pueda|intentaré|puedo) (?<x>(?:pedir|llamar|escribir|decir|hablar|contar|visitar|salir|caminar|mandar|preguntar|ver)\w*\b[^.,!?]{3,50})`,
    exercise: String.raw`\b(?:respirar|respiración|ejercicios?|técnicas?|lo del pensamiento)\b`,
  },
  measure: measureWordsEs,
  practice: practiceWordsEs,
  program: programWordsEs,
  article: {
    unreviewed: "{sources} fuentes. Aún no revisado por un clínico.",
    reviewed: "{sources} fuentes. Revisado por un clínico.",
  },
  bodyParts:
    "pecho|estómago|panza|vientre|garganta|cabeza|corazón|manos?|mandíbula|hombros?|cuello|espalda|piernas?|brazos?|ojos|todo el cuerpo",
  chips: {
    library: "Biblioteca",
    skip: "Saltar esto",
    plan: "Abrir mi plan",
    makePlan: "Hacer un plan de seguridad",
    justListen: "Solo escúchame",
    breathing: "Respirar más lento",
    stop: "Parar el ejercicio",
    person: "Hablar con una persona",
    yes: "Sí",
    no: "Ahora no",
    dontKnow: "No sé",
  },
};
