import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const panic: Article = {
  id: "panic",
  group: "anxiety",
  title: { en: "Panic attacks", es: "Ataques de pánico" },
  answer: {
    en: "A panic attack is the body's alarm at full volume: a racing heart, short breath, dizziness and the fear of dying or going mad. It peaks within minutes and passes, and having one does not mean you are losing your mind. If it is the first time or there is chest pain, have a doctor check you.",
    es: "Un ataque de pánico es la alarma del cuerpo a todo volumen: corazón acelerado, falta de aire, mareo y miedo a morir o a volverse loco. Sube en minutos y pasa, y tenerlo no significa que pierdas la cabeza. Si es la primera vez o hay dolor en el pecho, que te mire un médico.",
  },
  answerFrom: ["nimh-panic", "nhs-panic"],
  asked: {
    en: [
      "what is a panic attack",
      "am I having a panic attack or a heart attack",
      "how long does a panic attack last",
      "what to do during a panic attack",
      "can a panic attack hurt me",
      "why do I get panic attacks out of nowhere",
      "I feel like I can't breathe and I'm going mad",
      "how do I stop panic attacks",
      "how to help someone with a panic attack",
    ],
    es: [
      "qué es un ataque de pánico",
      "es un ataque de pánico o un infarto",
      "cuánto dura un ataque de pánico",
      "qué hacer durante un ataque de pánico",
      "un ataque de pánico puede hacerme daño",
      "por qué me dan ataques de pánico de repente",
      "siento que no puedo respirar y me vuelvo loco",
      "cómo dejo de tener ataques de pánico",
      "cómo ayudar a alguien con un ataque de ansiedad",
    ],
  },
  blocks: [
    heading("What it is", "Qué es"),
    text(
      ["nimh-panic", "nhs-panic"],
      "It comes fast, at times out of the blue. The heart pounds, the breath gets short, hands tingle, things seem unreal. Many people are sure that they are dying or going mad. It peaks within minutes, and then it ebbs. It is awful. It is the alarm, and the alarm gets tired.",
      "Llega deprisa, a veces sin aviso. El corazón golpea, falta el aire, las manos hormiguean, todo parece irreal. Mucha gente cree que se muere o se vuelve loca. Sube en minutos y luego baja. Es horrible. Es la alarma, y la alarma se cansa.",
    ),
    heading("Why it comes back", "Por qué vuelve"),
    text(
      ["salkovskis1991", "nice-anxiety"],
      "A beat of the heart seems odd. The mind says: “Something is wrong.” That fear makes the heart go faster, which looks like proof. So the loop closes. Sitting down, running out or holding on to someone brings relief. But then it seems that this is what saved you, and the fear stays.",
      "Un latido parece raro. La mente dice: «Algo va mal». Ese miedo acelera el corazón, y eso parece la prueba. Así se cierra el círculo. Sentarse, salir corriendo o agarrarse a alguien alivia. Pero entonces parece que eso te salvó, y el miedo se queda.",
    ),
    heading("While it lasts", "Mientras dura"),
    list(
      ["nhs-panic"],
      ["If you can, stay where you are.", "Si puedes, quédate donde estás."],
      [
        "Say: “This is panic. It will pass. It has passed before.”",
        "Di: «Es pánico. Va a pasar. Otras veces pasó».",
      ],
      [
        "Breathe out slowly. Let the next breath come by itself.",
        "Suelta el aire despacio. Deja que el siguiente venga solo.",
      ],
      ["Look at one thing and tell yourself what you see.", "Mira una cosa y di para ti lo que ves."],
      ["Do not fight it. Let the wave go over you.", "No luches. Deja que la ola pase por encima."],
    ),
    heading("See a doctor", "Ve al médico"),
    text(
      ["nhs-panic", "nimh-panic"],
      "A first attack should be checked. With chest pain that spreads, fainting, or breath that does not come back, call for emergency help and do not wait to see if it is panic. No one will hold it against you.",
      "El primer ataque debe verlo un médico. Si hay dolor de pecho que se extiende, desmayo o aire que no vuelve, pide ayuda de urgencia y no esperes a ver si es pánico. Nadie te lo va a reprochar.",
    ),
    heading("What helps in the long run", "Qué ayuda a la larga"),
    text(
      ["cochrane-panic", "nice-anxiety"],
      "CBT for panic has good evidence. Bit by bit, you go back to the places and feelings that scare you, with someone who knows how, until the body learns that they are safe.",
      "La terapia cognitivo-conductual para el pánico está bien probada. Poco a poco vuelves a los lugares y sensaciones que asustan, con alguien que sabe hacerlo, hasta que el cuerpo aprende que no hay peligro.",
    ),
    here(
      "If one is there now, open the breathing or the grounding exercise.",
      "Si tienes uno ahora, abre el ejercicio de respirar o el de volver al presente.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
