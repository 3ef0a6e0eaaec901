import type { SafetyWording } from "@evenkeel/safety/wording";
import { ACTS_ES, FEELINGS_ES } from "./es-met.ts";

/** How Evenkeel answers the way a message was said, in Spanish, before it turns to a step. Not yet reviewed by a clinician. */
export const CUES_ES: SafetyWording["cues"] = {
  ...ACTS_ES,
  ...FEELINGS_ES,
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
  "means-moved": ["Hiciste algo fuerte por ti.", "Gracias. Esa distancia te cuida esta noche."],
  "no-answer": [
    "Duele que nadie conteste, y más cuando acabas de buscar a alguien. No dice nada malo de ti.",
    "Todavía sin respuesta. La gente no siempre ve los mensajes, y queda otra puerta abierta.",
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
  "urge-high": [
    "{n} es mucho para sostenerlo. Y sigues aquí.",
    "{n}. Es muy fuerte. No se queda tan arriba por mucho tiempo, aunque lo parezca.",
    "Sigue en {n}. Probemos otra forma de pasarlo.",
  ],
  "urge-middle": ["{n}. Fuerte, y con un poco de espacio.", "Entonces está en {n}. Algo sostiene el resto."],
  "urge-low": ["{n}. Volvió algo de aire.", "Bajó a {n}. Eso lo hiciste tú."],
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
  faith: ["Ese ha sido un lugar donde apoyarte.", "Te importa, también en esto."],
  worse: ["Siento que se esté haciendo más pesado.", "Gracias por decirme que empeoró. Cambiemos de rumbo."],
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
  short: ["Aquí estoy."],
  story: ["Te escucho."],
};
