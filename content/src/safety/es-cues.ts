import type { SafetyWording } from "@evenkeel/safety/wording";

/** How Evenkeel answers the way a message was said, in Spanish, before it turns to a step. Not yet reviewed by a clinician. */
export const CUES_ES: SafetyWording["cues"] = {
  "reached-someone": [
    "Buscaste a alguien. Era difícil y lo hiciste.",
    "Qué bueno que ya lo sabe una persona.",
    "Bien. Quédate con esa persona todo lo que puedas.",
  ],
  "with-someone": [
    "Me alivia que no estés a solas.",
    "Bien, hay alguien ahí. Deja que se quede cerca.",
    "Que esté ahí vale más que todo lo que yo diga.",
  ],
  "will-reach": [
    "Suena a un paso que puedes dar.",
    "Sí. Puedes hacerlo con las palabras que usarías con cualquiera.",
    "Me gusta que hayas elegido ese.",
  ],
  "means-moved": ["Hiciste algo fuerte por ti.", "Gracias. Esa distancia te cuida esta noche."],
  tried: ["Lo intentaste. Eso es cuidarte.", "Qué bien que lo probaste, con todo ese ruido."],
  "no-answer": [
    "Duele que nadie conteste, y más cuando acabas de buscar a alguien. No dice nada malo de ti.",
    "Todavía sin respuesta. La gente no siempre ve los mensajes, y queda otra puerta abierta.",
  ],
  "rejects-line": [
    "Está bien, sin línea entonces. No voy a insistir; hay otras formas de tener a alguien contigo.",
    "Te escucho: llamar no es lo tuyo. La dejamos donde está.",
    "De acuerdo. Busquemos qué podrías hacer en su lugar.",
  ],
  "rejects-people": [
    "Entiendo que no quieras que lo sepan los tuyos. Tú eliges quién, y cuánto.",
    "Decírselo se siente demasiado. Podría ser alguien de fuera de todo esto.",
  ],
  alone: [
    "Es mucho silencio para estar con esto.",
    "A solas, cada pensamiento suena más fuerte.",
    "Veo cuánta soledad hay en esto.",
  ],
  "wants-calm": [
    "Sí, primero pasemos este tramo.",
    "Podemos hacerlo ahora, de a poco.",
    "De acuerdo. Para esto no hay que explicar nada.",
  ],
  "asks-what-to-do": [
    "Quedémonos con una sola cosa.",
    "No hay que resolver todo esta noche. Primero una cosa.",
    "Cuando todo jala a la vez, basta un paso pequeño.",
  ],
  urge: [
    "Debe sonar muy fuerte ahora.",
    "Veo qué fuerte es. Puede ser así de fuerte y aun así pasar.",
    "Quédate conmigo mientras pasa esta ola.",
  ],
  repetition: [
    "Tienes razón, estaba dando vueltas. Gracias por decirlo.",
    "De acuerdo. Dejo de repetir eso y te escucho.",
    "Sueno a guion, y eso no ayuda cuando te sientes así.",
  ],
  "stop-asking": [
    "Está bien, no más preguntas por ahora.",
    "Dejo de preguntar. Di tanto o tan poco como quieras.",
  ],
  "no-lecture": [
    "Sin sermones. Estoy de tu lado de la mesa.",
    "Nada de discursos. Solo lo que ayude esta noche.",
  ],
  "is-it-ai": [
    "Sí, soy una IA. No puedo sentir esto contigo como lo haría una persona, por eso quisiera que también tengas una. Sí tomo en cuenta cada palabra.",
    "Soy una IA, sí. Lo que puedo hacer es quedarme con lo que dices y ayudarte a llegar a alguien que pueda estar ahí.",
  ],
  "asks-words": [
    "No hacen falta las palabras correctas. Sirven las más simples.",
    "Puede ser muy corto, y no tiene que tener sentido.",
    "Muchas personas empiezan con “no estoy bien”. Lo demás puede venir después.",
  ],
  "asks-who": [
    "Sirve quien esté más cerca; no hace falta que haya confianza. Puedes decir: “¿Me guardas esto por hoy?” No tienes que explicar por qué.",
    "Puede ser alguien que apenas conoces: de la puerta de al lado, de una recepción, del trabajo.",
  ],
  "asks-meaning": [
    "Podría ser que ya no puedes con una situación, o que estás pensando en morir. Prefiero que me lo digas tú a adivinar.",
    "Entiendo que algo tiene que terminar. Si es una preocupación o tu vida, solo tú lo sabes.",
  ],
  "names-person": [
    "{Who}. Cuenta que haya alguien que te vino a la mente.",
    "Entonces empezamos por {who}.",
    "Me alegra que pensaras en {who}.",
    "{Who}, entonces.",
  ],
  provider: [
    "Ya tienes a alguien que conoce una parte de esto.",
    "Es bueno saber que hay alguien que te atiende.",
    "Esa persona está de tu lado en esto, también entre citas.",
  ],
  "refuses-skill": ["De acuerdo, eso no es para ti.", "Está bien, lo dejamos. No le sirve a todo el mundo."],
  "urge-high": [
    "{n} es mucho para sostenerlo. Y sigues aquí.",
    "{n}. Es muy fuerte. No se queda tan arriba por mucho tiempo, aunque lo parezca.",
    "Sigue en {n}. Probemos otra forma de pasarlo.",
  ],
  "urge-middle": ["{n}. Fuerte, y con un poco de espacio.", "Entonces está en {n}. Algo sostiene el resto."],
  "urge-low": ["{n}. Volvió algo de aire.", "Bajó a {n}. Eso lo hiciste tú."],
  holds: [
    "Ese es un lazo de verdad, y esta noche te sostiene.",
    "Se nota que eso te importa.",
    "Tenlo cerca esta noche: una foto, un nombre en un papel, a la mano.",
  ],
  "nothing-holds": [
    "Ahora no aparece nada. El dolor puede taparlo todo; no quiere decir que no haya nada.",
    "Está bien que esta noche no haya respuesta a eso.",
  ],
  "means-near": [
    "Entonces está a tu alcance. Eso me preocupa más que todo lo demás que dijiste.",
    "Está cerca, entonces. Gracias por decirme cómo están las cosas.",
  ],
  "body-alarm": [
    "Tu cuerpo está en plena alarma. No puede sostener eso por mucho tiempo.",
    "Esa aceleración es adrenalina. Asusta, y baja.",
    "Tu cuerpo está gritando. Démosle algo que hacer.",
  ],
  "wants-topic": ["Sí, podemos hablar de eso.", "De acuerdo, vamos a eso."],
  "not-acting": [
    "Es bueno que puedas decirlo. Los pensamientos pesan igual, y los tomo en serio.",
    "Te creo que no lo harías. Aun así duele tener pensamientos así.",
    "Gracias por decirlo claro. No hace falta estar a punto de actuar para que esto importe.",
  ],
  shrug: [
    "Parece que queda poca fuerza para que algo importe. A mí esto me importa.",
    "No tiene que importarte ahora. Puede bastar con que a uno de los dos le importe.",
    "Quedarse así, sin nada, puede ser la cara de demasiado dolor.",
  ],
  "means-will": [
    "Sí. Es lo que yo haría primero.",
    "Eso ayudaría más de lo que parece.",
    "Buena idea, y mejor ahora que después.",
  ],
  "couple-talk": [
    "Quisieras que se pudiera hablar entre los dos.",
    "Una parte de ti todavía espera que hablar lo cambie.",
  ],
  "asks-belief": [
    "Creo que tienes miedo y que se siente totalmente real. Si es así no puedo saberlo desde aquí, y no te voy a decir que lo es.",
    "Tomo en serio cómo lo vives. No puedo confirmarlo, y discutirlo tampoco te ayudaría.",
  ],
  "fears-reaction": [
    "Te preparas para cómo lo va a tomar. La primera reacción suele ser susto, y casi nunca es la última.",
    "Sería difícil decirlo y además cargar con cómo cae. Tú eliges quién lo oye primero.",
  ],
  "needs-now": ["Sí. Hagámoslo ahora.", "Te escucho: ahora, no después."],
  sent: [
    "Lo enviaste. Esa era la parte difícil.",
    "Qué bueno que ya va en camino. Esperar una respuesta puede sentirse muy largo.",
  ],
  ambivalent: [
    "Una parte de ti va hacia allá y otra no. Las dos pueden ser ciertas el mismo día.",
    "No lo tienes claro, y lo dices. Prefiero eso a una respuesta redonda.",
    "Entonces hay un pensamiento, y algo en ti que se le resiste.",
  ],
  "harsh-words": [
    "Palabras así de alguien cercano duelen mucho tiempo, y no son un hecho sobre ti.",
    "Eso fue cruel. Puede seguir sonando mucho tiempo.",
    "A nadie se le debería decir eso. Menos cuando ya está en el suelo.",
  ],
  discrimination: [
    "Eso iba contra quien eres, y estuvo mal.",
    "Tener que prepararse para eso, una y otra vez, desgasta.",
    "No es imaginación tuya, y no es algo que hayas hecho tú.",
  ],
  breakup: [
    "Con eso se fue toda una vida compartida.",
    "Las noches deben ser muy distintas ahora.",
    "Duele cuando ya no está alguien que te conocía.",
  ],
  relapse: [
    "Una recaída después de tanto trabajo duele, y no borra el tiempo sin consumir.",
    "Te tratas con dureza por eso. Me dice cuánto te importa.",
    "Un mal fin de semana no es toda la historia.",
  ],
  comrades: [
    "Llevas contigo a quienes no volvieron. Es un peso que casi nadie a tu alrededor puede ver.",
    "Debe de haber mucho silencio, después de tener gente así al lado.",
  ],
  anniversary: [
    "El cuerpo reconoce una fecha así antes que la cabeza.",
    "Días así lo traen todo de vuelta como si no hubiera pasado el tiempo.",
  ],
  body: [
    "Parece que tu propio cuerpo se volvió un lugar de pelea.",
    "Eso ocupa tanto espacio en un día, y casi nadie lo ve.",
  ],
  medication: [
    "Tener la mente nublada o temblores encima de todo hace más difícil hasta pensar.",
    "Un cambio de medicina puede mover mucho. Vale la pena contarle a quien la receta cómo te sientes ahora.",
  ],
  pain: [
    "Un dolor que no da tregua desgasta el cuerpo y el ánimo.",
    "No poder hacer lo que antes te sostenía es una pérdida también.",
  ],
  family: [
    "Cuando sale mal con la familia, no hay dónde soltarlo.",
    "Con la familia se queda tanto sin decir.",
    "Duele distinto cuando es tu propia gente.",
  ],
  "left-out": [
    "Contabas con eso, y se cayó.",
    "Que te dejen de lado así hace que uno se sienta invisible.",
    "Todavía tienes tanto que dar, y no te lo pidieron.",
  ],
  guilt: ["Cargas con eso como si entonces hubieras sabido lo que sabes ahora.", "Esa culpa no da descanso."],
  burdened: [
    "Sentirse un peso para los demás es de lo más cruel que el dolor le dice a la gente.",
    "Piensas que estarían mejor sin ti. Veo cuánto duele, y no creo que sea cierto.",
  ],
  school: [
    "Ahora todo parece depender de esos resultados.",
    "Son muchas fechas para una cabeza que ya está tan llena.",
  ],
  kids: [
    "Los tienes presentes, incluso en medio de todo.",
    "Es difícil criar cuando a ti ya no te queda nada.",
  ],
  work: [
    "Es mucho para traerlo a casa después de un día de trabajo.",
    "Parece que el trabajo te ha estado quitando más de lo que da.",
    "Perder terreno ahí sacude más que el sueldo.",
  ],
  racing: [
    "Todo a la vez, y nada espera su turno.",
    "Suena agotador: una cabeza que no te deja sentarte.",
    "Con razón cuesta saber por dónde empezar.",
  ],
  hopeless: [
    "Desde donde estás parece que nunca va a cambiar. Así se siente, y sentimientos como este sí se mueven.",
    "Cuando nada parece servir, hasta lo pequeño cuesta demasiado.",
    "Veo qué oscuro se ve el camino.",
  ],
  faith: ["Ese ha sido un lugar donde apoyarte.", "Te importa, también en esto."],
  better: [
    "Me alegra que haya un poco más de aire.",
    "Un poco más de calma cuenta.",
    "Bien. Fíjate en qué hizo la diferencia, para volver a usarlo.",
  ],
  worse: ["Siento que se esté haciendo más pesado.", "Gracias por decirme que empeoró. Cambiemos de rumbo."],
  thanks: ["Me alegra que estés aquí.", "Aquí tienes lugar."],
  "does-not-know": [
    "No tienes que saberlo.",
    "No saber también es una respuesta.",
    "Está bien. Cuesta pensar cuando duele tanto.",
  ],
  minimises: [
    "No tienes que hacerlo más chico por mí.",
    "Puede que nunca lo hicieras y aun así sea demasiado. Las dos cosas caben.",
    "No es drama. Duele, y lo dijiste.",
  ],
  drinking: [
    "El alcohol y otras sustancias pueden hacer más fuerte el impulso y más larga la noche, así que estar cerca de alguien importa aún más.",
    "Qué bueno que también me dijiste eso. Puede subirle el volumen a estos pensamientos.",
  ],
  "cannot-sleep": [
    "Sin dormir todo pesa más.",
    "Noches así desgastan a cualquiera.",
    "Tan poco descanso, y encima otro día entero.",
  ],
  money: [
    "La preocupación por el dinero se sienta en el pecho día y noche.",
    "Es mucha presión por todos lados.",
    "Perder terreno así puede oscurecer el futuro.",
  ],
  shame: [
    "Te hablas con mucha dureza, y ya estabas en el suelo.",
    "Son palabras ásperas para vivir con ellas por dentro.",
    "La vergüenza puede sonar tan fuerte que tapa todo lo demás de ti.",
  ],
  grief: [
    "Extrañar tanto dice cuánto forma parte de ti.",
    "Esa pérdida lo atraviesa todo, lo puedo ver.",
    "Hay un hueco enorme donde estaba.",
  ],
  trauma: [
    "Lo que te pasó no estuvo bien, y tu cuerpo todavía se prepara para ello.",
    "Que vuelva una y otra vez es aterrador. Aquí no tienes que entrar en eso.",
    "Te encuentra incluso cuando intentas descansar.",
  ],
  angry: [
    "Tienes motivos para esa rabia.",
    "Aquí cabe el enojo. Puedes traerlo.",
    "Hay mucho fuego en eso, y mucho dolor debajo.",
  ],
  numb: [
    "No sentir nada puede ser la forma en que la mente pasa por demasiado.",
    "Ese vacío también pesa, a su manera.",
  ],
  tired: [
    "Suenas con un cansancio hasta los huesos.",
    "Llevas mucho tiempo aguantando.",
    "Tanto esfuerzo, y tan poco descanso.",
  ],
  lonely: [
    "Duele que nadie te vea.",
    "Que nadie pregunte cómo estás, por tanto tiempo, desgasta.",
    "Necesitabas que alguien lo notara, y no pasó.",
  ],
  scared: [
    "Eso asusta. En este minuto no estás a solas con ello.",
    "Tenerle miedo me dice que una parte de ti quiere quedarse.",
    "Un miedo así toma todo el cuerpo.",
  ],
  "short-yes": ["De acuerdo.", "Te leo.", "Vale.", "Gracias.", "Bueno es saberlo."],
  "short-no": ["Está bien.", "De acuerdo, eso no.", "No pasa nada.", "Es justo.", "Entiendo."],
  short: ["Aquí estoy."],
  story: ["Te escucho."],
};
