import type { SafetyWording } from "@evenkeel/safety/wording";

type Met = SafetyWording["cues"];

/** Lo que nombraron de su vida, devuelto en español. Ningún verbo va con la cosa, para que quepa cualquier número. */
export const THINGS_ES: SafetyWording["things"] = {
  one: [
    "{A}, encima de todo lo demás.",
    "Oigo {a} en eso, y lo que te quita.",
    "{A}: nada pequeño para cargarlo a solas.",
    "Y también {a}, en medio de todo esto.",
    "Con {a}, entiendo que quede tan poco espacio.",
    "{A}. No sabía eso, y me importa.",
    "Mencionaste {a}; no voy a pasarlo por alto.",
    "Y además {a}, cuando ya venías con tan poca fuerza.",
  ],
  two: [
    "{A} y además {b}: cualquiera de las dos cosas bastaría para una semana.",
    "Primero {a}, luego {b}. Con razón tanto desgaste.",
    "Entre {a} y también {b} no ha de quedar mucho para ti.",
    "Cargas {a} y, al mismo tiempo, {b}.",
    "{A}, y justo detrás {b}. Veo cómo eso desgasta a una persona.",
    "Con {a} más {b}, claro que esto se siente como demasiado.",
  ],
  three: [
    "{A}, {b}, {c}: demasiado para que le caiga junto a una sola persona.",
    "Son {a}, {b} y también {c}, todo en la misma racha. Cualquiera se desgastaría.",
    "{A}, {b} y encima {c}. Has estado sosteniendo muchísimo.",
    "Con {a}, {b} y además {c}, tiene sentido que no sobre nada.",
    "Nombraste {a}, {b} y también {c}. Me tomo en serio las tres cosas.",
  ],
};

/** Cómo se recibe en español lo que un mensaje hace con la respuesta anterior. No lo ha revisado ningún profesional. */
export const ACTS_ES: Pick<
  Met,
  | "not-answered"
  | "confused"
  | "rejects-words"
  | "done-talking"
  | "cannot"
  | "asleep-near"
  | "moved-away"
  | "repetition"
  | "stop-asking"
  | "rejects-line"
  | "rejects-people"
  | "refuses-skill"
  | "not-acting"
  | "minimises"
  | "does-not-know"
  | "shrug"
  | "thanks"
  | "tried"
  | "sent"
  | "will-reach"
  | "holds"
  | "nothing-holds"
  | "short-yes"
  | "short-no"
> = {
  "not-answered": [
    "Tienes razón, preguntaste algo y me lo salté. Lo siento.",
    "No vi tu pregunta, y eso es cosa mía.",
    "Es justo: esa respuesta era para otra cosa.",
    "Perdón. Dijiste lo que necesitas y se me fue de largo.",
    "Oigo la frustración, y tienes motivo.",
    "Es verdad, te debo una respuesta directa.",
  ],
  confused: [
    "Eso no iba con lo que escribiste. Lo siento; me quedo con tus palabras.",
    "Entendí mal. Olvida lo que dije ahí.",
    "Perdón, eso no te quedaba.",
    "Error mío; tú no dijiste eso.",
    "Me salió mal y no era sobre ti. Voy a decirlo más claro.",
    "Borra eso. Te leí mal.",
  ],
  "rejects-words": [
    "Entonces esas palabras no. Las tuyas van a ser mejores.",
    "Es demasiado, lo oigo. Puede ser mucho más pequeño.",
    "Está bien, ese mensaje no eres tú. Déjalo.",
    "No hay que enviar nada que no suene a ti.",
    "Qué bueno que lo dices. Algo más ligero puede servir igual.",
  ],
  "done-talking": [
    "Está bien. Ya dijiste bastante por una noche.",
    "No te voy a tener escribiendo.",
    "Podemos parar de hablar aquí.",
    "No hacen falta más palabras.",
    "De acuerdo, ya no escarbo más.",
  ],
  "asleep-near": [
    "{Who}, entonces, aunque esté durmiendo. Casi cualquiera elegiría que lo despierten por esto.",
    "Dormir es estar cerca. Para esto está bien despertar a {who}.",
    "Entonces {who} está a la distancia de despertarse.",
    "A esta hora también se puede tocar. {Who} puede molestarse un minuto y aun así alegrarse.",
  ],
  "moved-away": [
    "Bien. Eso es distancia, y cuenta.",
    "Te moviste. Quédate de ese lado de la puerta.",
    "Es un lugar mejor que hace un minuto.",
    "Bien, quédate ahí; no vuelvas por nada ahora.",
  ],
  cannot: [
    "Es demasiado ahora, entonces. Lo hacemos más pequeño.",
    "Está bien. Eso no; algo de la mitad de tamaño.",
    "Oigo que ahora mismo no alcanza.",
    "Entonces eso lo dejamos. Era muy grande para este minuto.",
    "Eso me dice cuánta fuerza falta, y voy a ir con eso.",
  ],
  repetition: [
    "Tienes razón, estaba dando vueltas. Gracias por decirlo.",
    "Es justo. Era lo mismo otra vez.",
    "No deberías oír lo mismo dos veces de mí.",
    "Anotado, y lo siento. Aquí dejo eso.",
    "Cierto, eso ya lo habías contestado.",
  ],
  "stop-asking": [
    "Está bien, por ahora ya no pregunto más.",
    "Dejo de preguntar.",
    "Entendido. Aquí paran las preguntas.",
    "De acuerdo. No hace falta contestar nada.",
    "Es justo; guardo las preguntas.",
  ],
  "rejects-line": [
    "Está bien, sin línea. No voy a seguir insistiendo.",
    "Te oigo: llamar a una línea no es lo tuyo.",
    "Me parece justo. La voz de un desconocido no es lo que quieres ahora.",
    "Entonces un número de teléfono no es la ayuda que necesitas de mí.",
    "De acuerdo. Tú te conoces, y esa puerta queda cerrada esta noche.",
  ],
  "rejects-people": [
    "Entiendo que no quieras que lo sepan los tuyos. Tú eliges quién lo oye, y cuánto.",
    "Decírselo se siente como algo que te costaría. Me lo tomo en serio.",
    "Los proteges a ellos, o a ti, o a todos. Para mí tiene sentido.",
    "Es tuyo para contarlo. Nadie te lo puede quitar.",
    "Decirlo en voz alta a quien te conoce es distinto de escribirlo aquí.",
  ],
  "refuses-skill": [
    "Es justo, eso no es para ti.",
    "Está bien, lo dejamos. No le va a todo el mundo.",
    "Eso no sirvió, y te creo.",
    "Entonces era la herramienta equivocada para lo mal que está esto.",
    "De acuerdo, ya no te doy de esos si no los pides.",
  ],
  "not-acting": [
    "Es bueno que puedas decirlo. Los pensamientos pesan igual, y me los tomo en serio.",
    "Te creo que no lo harías. Igual duele tener pensamientos así.",
    "Gracias por aclararlo. No hace falta estar a punto de hacerlo para que esto importe.",
    "Oigo las dos cosas: no lo vas a hacer, y aun así está ahí.",
    "Eso me ayuda a entender. No lo hago más grande de lo que dijiste.",
  ],
  minimises: [
    "No tienes que hacerlo más pequeño por mí.",
    "Puede que a ti te suene a poco. A mí no.",
    "Puedes decir que esto es difícil.",
    "Prefiero oírlo en su tamaño real.",
    "Puedes decir que no es nada y aun así estar harto de eso.",
  ],
  "does-not-know": [
    "No tienes que saberlo.",
    "No saber es una respuesta honesta.",
    "Está bien. Cuesta pensar cuando tantas cosas jalan de ti.",
    "Ahí no hace falta respuesta.",
    "Entonces eso lo dejamos abierto.",
  ],
  shrug: [
    "Suena a que queda poca fuerza para que importe. A mí me importa.",
    "No tiene que importarte ahora. Puede bastar con que a uno de los dos le importe.",
    "Así de plano puede verse el demasiado dolor.",
    "Oigo lo poco que queda en el tanque.",
    "Suena a alguien a quien ya le fallaron antes.",
  ],
  thanks: [
    "Me alegra que estés aquí.",
    "De nada.",
    "Me alegra que hayas escrito.",
    "Qué bueno que seguiste.",
  ],
  tried: [
    "Lo hiciste, aun con todo tan fuerte.",
    "Qué bueno que le diste una oportunidad.",
    "Gracias por probarlo conmigo.",
    "Lo intentaste, y me dijiste con honestidad qué hizo.",
  ],
  sent: [
    "Lo enviaste. Esa era la parte difícil.",
    "Qué bueno que ya va en camino. Esperar respuesta puede hacerse muy largo.",
    "Ya está allá; alguien lo va a leer.",
    "Hizo falta valor para enviarlo.",
  ],
  "will-reach": [
    "Suena a un paso que puedes dar.",
    "Sí. Puedes hacerlo con las palabras que usarías con cualquiera.",
    "Me gusta que hayas elegido ese.",
    "Bien. Ese es justo el tipo de paso que ayuda.",
    "Es un plan de verdad, y es tuyo.",
  ],
  holds: [
    "Se oye que eso te importa.",
    "Tenlo cerca esta noche: una foto, un nombre en un papel, a la mano.",
    "Eso vale la pena sostenerlo.",
    "Gracias por contarme eso. Dice mucho de lo que extrañarías.",
  ],
  "nothing-holds": [
    "Ahora mismo no viene nada. El dolor puede taparlo todo; eso no quiere decir que no haya nada.",
    "Está bien que esta noche no haya respuesta para eso.",
    "Oigo lo vacío que se ve desde donde estás.",
    "Es un lugar muy desolado, y aun desde ahí me sigues hablando.",
  ],
  "short-yes": ["De acuerdo.", "Está bien.", "Te oigo.", "Gracias.", "Bueno saberlo."],
  "short-no": ["Está bien.", "De acuerdo, eso no.", "No pasa nada.", "Es justo.", "Lo entiendo."],
};

/** Cómo se recibe un sentimiento en español. No lo ha revisado ningún profesional. */
export const FEELINGS_ES: Pick<
  Met,
  | "burdened"
  | "shame"
  | "hopeless"
  | "tired"
  | "numb"
  | "scared"
  | "lonely"
  | "alone"
  | "guilt"
  | "angry"
  | "ambivalent"
  | "better"
> = {
  burdened: [
    "Sentirse un peso para todos es de lo más cruel que el dolor le dice a la gente.",
    "Crees que estarían más ligeros sin ti. Oigo cuánto duele, y no creo que sea verdad.",
    "Necesitar ayuda y ser una carga no es lo mismo, aunque esta noche se sienta igual.",
    "Tú cuentas lo que les cuestas. Es probable que ellos cuenten otra cosa de ti.",
  ],
  shame: [
    "Te tratas con mucha dureza cuando ya estás en el suelo.",
    "Son palabras duras para vivir con ellas por dentro.",
    "La vergüenza puede sonar tan fuerte que tapa todo lo demás de ti.",
    "No le hablarías así a nadie que estuviera en tu lugar.",
  ],
  hopeless: [
    "Desde donde estás parece que nunca va a cambiar. Te creo que se ve así.",
    "Cuando nada parece servir, hasta lo pequeño cuesta demasiado.",
    "Oigo lo oscuro que se ve el camino.",
    "Has intentado, y siempre vuelve a esto. Eso le quitaría la esperanza a cualquiera.",
  ],
  tired: [
    "Suena a un cansancio hasta los huesos.",
    "Llevas mucho tiempo aguantando.",
    "Tanto esfuerzo, y tan poco descanso.",
    "Por lo que cuentas, es un cansancio que no se arregla solo con dormir.",
  ],
  numb: [
    "No sentir nada puede ser la manera de la mente de pasar por demasiado.",
    "Lo vacío también pesa, a su manera.",
    "Llorar un minuto y nada al siguiente: las dos cosas pueden venir del mismo dolor.",
    "Cuando todo se aplana, cuesta creer que algo pudiera llegarte.",
  ],
  scared: [
    "Eso asusta, y aun así lo pusiste en palabras.",
    "Oigo el miedo que tienes.",
    "Que te dé miedo me dice que una parte de ti quiere quedarse.",
    "Un miedo así toma todo el cuerpo.",
  ],
  lonely: [
    "Duele que nadie te vea.",
    "Que nadie pregunte cómo estás, por tanto tiempo, desgasta.",
    "Necesitabas que alguien se diera cuenta, y nadie lo hizo.",
    "Es un lugar muy solo para estar con esto.",
  ],
  alone: [
    "Es mucho silencio para estar con esto.",
    "A solas, cada pensamiento suena más fuerte.",
    "Oigo la soledad en la que estás con esto.",
    "Nadie ahí, y esto en la cabeza: es una noche dura.",
  ],
  guilt: [
    "Lo cargas como si entonces hubieras sabido lo que sabes ahora.",
    "Esa culpa suena implacable.",
    "Te sigues poniendo a juicio por eso.",
    "Dice algo bueno de ti que pese tanto, y aun así es demasiado.",
  ],
  angry: [
    "Tienes todos los motivos para el enojo.",
    "Puedo con el enojo. Está bien traerlo aquí.",
    "Oigo lo harto que es todo esto para ti.",
    "Eso pondría furioso a cualquiera.",
  ],
  ambivalent: [
    "Una parte de ti se va para allá y otra no. Las dos cosas pueden ser ciertas el mismo día.",
    "No lo tienes claro, y lo dices. Prefiero eso a una respuesta ordenada.",
    "Entonces hay un pensamiento, y algo en ti que le hace frente.",
    "Ir y venir así agota por sí mismo.",
  ],
  better: [
    "Me alegra que haya un poco más de espacio ahora.",
    "Un poco más de calma cuenta.",
    "Bien. Fíjate qué hizo la diferencia, para volver a usarlo.",
    "Se movió, y lo moviste tú.",
  ],
};
