import type { SafetyWording } from "@evenkeel/safety/wording";

/** What Evenkeel says in Spanish where it misread the body, and where nobody is there. Not yet reviewed by a clinician. */
export const NOT_NOW_ES: Pick<SafetyWording, "notNow" | "nobody"> = {
  notNow: {
    misread: [
      "Lo leí mal, y lo siento: ahora no hay nada en tu cuerpo, y dejo fuera la llamada de emergencia. Lo que está aquí es lo que sientes ahora. ¿Estás a salvo donde estás, en esta hora?",
      "Tienes razón, eso ya pasó, y lo tomé como si fuera ahora. Ni ambulancia ni médico por eso. ¿Estás a salvo de actuar por esos pensamientos, en esta hora?",
    ],
    "taken-back": [
      "De acuerdo: no tomaste nada, y eso es lo que cuenta. Si al final sí, el número de emergencias sigue siendo la llamada que toca. ¿Estás a salvo donde estás, en esta hora?",
      "Entonces no hay nada en tu cuerpo, y dejo de insistir. Si fuera de otro modo, primero va un médico. ¿Estás a salvo de actuar por esos pensamientos, en esta hora?",
    ],
  },
  nobody: {
    "with-you": [
      "Me dijiste que no hay nadie, así que no te pediré un nombre. Entonces puede acompañarte alguien cuyo trabajo es este; por mensaje no hace falta hablar, y puedes parar cuando quieras. ¿Qué lo haría soportable?",
      "Donde hay gente y luz también hay compañía: una tienda abierta, una recepción, una sala de espera. ¿A cuál podrías llegar?",
    ],
    "step-taken": [
      "¿Qué va a ser el próximo minuto: un mensaje a alguien desconocido que escucha, o un lugar con gente?",
      "¿Qué tendría que ser distinto para que alguien desconocido valiera diez minutos esta noche?",
    ],
    professional: [
      "Un médico o un hospital te recibe como estés, también si llegas por tu cuenta, a cualquier hora. ¿Qué sería lo peor de ir?",
      "Si no tienes médico propio, una clínica sin cita o urgencias lo es por esta noche. ¿Qué hay en contra?",
    ],
    tonight: [
      "Esta noche no hay que decidir nada. ¿Qué podría llevarte hasta la mañana: una voz en la radio, una ducha, un cuarto con luz?",
      "Solo planeamos hasta la mañana. ¿Qué cuarto es el más seguro para ti esta noche?",
    ],
    rest: [
      "Aquí estoy, y te sigo leyendo. ¿Cómo está ahora?",
      "Deja la luz encendida, y una voz en el cuarto si ayuda. ¿Qué necesitas en este minuto?",
    ],
    listen: [
      "Puedes escribir una palabra o cien, y el siguiente paso puede ser pequeño.",
      "Te leo. Cuéntalo en el orden en que salga.",
    ],
  },
};
