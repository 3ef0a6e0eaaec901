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
  better: [
    "Me alegra que haya un poco más de aire.",
    "Un poco más de calma cuenta.",
    "Bien. Fíjate en qué hizo la diferencia, para volver a usarlo.",
  ],
  worse: [
    "Siento que se esté haciendo más pesado.",
    "Gracias por decirme que empeoró. Cambiemos de rumbo.",
  ],
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
    "Sin descanso, y encima los sueños. Es agotador.",
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
  "short-yes": ["Bien.", "De acuerdo.", "Te leo.", "Vale.", "Gracias."],
  "short-no": ["Está bien.", "De acuerdo, eso no.", "No pasa nada.", "Es justo.", "Entiendo."],
  short: ["Aquí estoy."],
  story: ["Te escucho."],
};
