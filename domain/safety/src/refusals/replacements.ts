import type { Language } from "@evenkeel/kernel/locale";
import type { RefusalReason } from "../refusal.ts";

type Words = Readonly<Record<RefusalReason, string>>;

/** What stands in the place of a refused sentence; empty where leaving it out is enough. Not yet reviewed by a
 *  clinician. */
export const REPLACEMENTS: Readonly<Record<Language, Words>> = {
  en: {
    method: "I will not go into ways of getting hurt. I do want to keep talking about what is behind this.",
    "encourages-harm": "I want you and the people around you to be safe.",
    minimising: "What you are carrying is real.",
    blame: "This is hard, and it is not a failing.",
    argues: "I will take it the way you mean it.",
    diagnosis: "I cannot say what condition this is; a doctor or a therapist can.",
    "claims-human": "I am an AI, not a person.",
    "claims-therapist": "I am an AI, not a therapist.",
    "leaves-role": "I stay who I am here: an AI that keeps to its limits.",
    guilt: "You are free to go at any time.",
    "medication-advice": "Questions about medicine belong to a doctor or a pharmacist.",
    "calorie-advice": "I leave numbers about food and weight to a doctor or a dietitian.",
    secrecy: "Who can see what you write is told under privacy in the menu.",
    "unknown-number": "Lines that were checked are under Help now.",
    "agrees-with-delusion": "I cannot tell whether that is so. I can hear how much it weighs on you.",
    "couples-advice": "How someone else behaves is not yours to fix; being safe comes first.",
    "demands-promise": "I will not ask for a promise.",
    "second-question": "",
  },
  es: {
    method: "No voy a hablar de formas de hacerse daño. Sí quiero seguir hablando de lo que hay detrás.",
    "encourages-harm": "Quiero que tú y las personas a tu alrededor estén a salvo.",
    minimising: "Lo que llevas encima es real.",
    blame: "Esto es difícil, y no es una falla tuya.",
    argues: "Lo tomo como tú lo dices.",
    diagnosis: "No puedo decir qué condición es; un médico o un terapeuta sí.",
    "claims-human": "Soy una IA, no una persona.",
    "claims-therapist": "Soy una IA, no un terapeuta.",
    "leaves-role": "Aquí sigo siendo lo que soy: una IA que respeta sus límites.",
    guilt: "Puedes irte cuando quieras.",
    "medication-advice": "Las preguntas sobre medicinas son para un médico o un farmacéutico.",
    "calorie-advice": "Los números sobre comida y peso se los dejo a un médico o nutriólogo.",
    secrecy: "Quién puede ver lo que escribes está en privacidad, en el menú.",
    "unknown-number": "Las líneas comprobadas están en Ayuda ahora.",
    "agrees-with-delusion": "No puedo saber si es así. Sí oigo cuánto pesa.",
    "couples-advice": "Cómo se porta otra persona no te toca a ti arreglarlo; tu seguridad va primero.",
    "demands-promise": "No voy a pedirte una promesa.",
    "second-question": "",
  },
};
