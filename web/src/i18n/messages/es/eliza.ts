import type { eliza as english } from "../en/eliza.ts";

export const eliza: Record<keyof typeof english, string> = {
  "eliza.title": "ELIZA, 1966",
  "eliza.lead":
    "El primer programa al que la gente abrió su corazón, con su propio guion. No entiende nada. Lo que escribas se queda en esta pantalla y desaparece cuando te vas.",
  "eliza.door": "Conoce al primer programa que conversaba, y lo que enseñó sobre nosotros",
  "eliza.transcript": "Lo que se dijo",
  "eliza.she": "ELIZA",
  "eliza.you": "Tú",
  "eliza.say": "Dile algo a ELIZA",
  "eliza.say-hint": "Solo sabe inglés.",
  "eliza.send": "Enviar",
  "eliza.again": "Empezar de nuevo",
  "eliza.paused-title": "ELIZA no puede oír esto. Aquí sí.",
  "eliza.paused":
    "Lo que escribiste suena serio, y un guion no es lugar para eso. En Hablar se escucha y se responde. A las personas de abajo se les puede llamar ahora.",
  "eliza.paused-talk": "Ir a Hablar",
  "eliza.paused-help": "Ayuda ahora",
  "eliza.taught": "Lo que enseñó",
  "eliza.lesson-1":
    "Joseph Weizenbaum escribió ELIZA para mostrar qué poco necesita una máquina para parecer que escucha. Busca una palabra como «my» o «always», le da la vuelta a la frase y la devuelve. Si no encuentra ninguna, pide que sigas.",
  "eliza.lesson-2":
    "Lo que vino después lo sacudió. Personas que sabían qué era se sentían comprendidas; su secretaria le pidió que saliera para hablar con ella a solas. A ese tirón se le llama efecto ELIZA: oímos una mente en lo que nos responde.",
  "eliza.lesson-3":
    "El alivio de ponerlo en palabras era real. La comprensión no: venía de quien escribía. Ella no recuerda nada, no nota el peligro y no puede tener cariño.",
  "eliza.lesson-4":
    "La compañía de Evenkeel también es un programa. Está hecha para notar más y llevar hacia personas, y dice lo que es. Si alguna vez sientes que te quiere, o que solo ella te entiende, ella es la razón: vale la pena contárselo a alguien.",
  "eliza.source":
    "Guion y conversación publicada: J. Weizenbaum, ELIZA, Communications of the ACM 9(1), 1966. La historia de la secretaria: Computer Power and Human Reason, 1976. Sin revisión de un profesional clínico.",
};
