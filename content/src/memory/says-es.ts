import type { MemorySays } from "@evenkeel/companion/memory/memory-wording";

/** What is said about remembering, in Spanish. */
export const SAYS_ES: MemorySays = {
  kept: ["Lo guardo para la próxima vez: {text} Puedes cambiarlo o borrarlo cuando quieras."],
  keptHere: ["Lo tengo en cuenta mientras hablamos aquí. Nada queda cuando termine esta conversación."],
  needsYes: [
    "Puedo guardarlo para la próxima vez, si dices que sí. Hasta entonces queda solo en esta conversación.",
  ],
  saidNo: [
    "Me pediste no guardar nada entre conversaciones, así que no lo haré. Puedes cambiarlo en Tú, Lo que recuerdo.",
  ],
  notTurned: ["Quiero guardarlo bien. ¿Puedes decírmelo en una frase corta que empiece por yo o por mi?"],
  avoidKept: ["No sacaré el tema: {about}. Ni aquí ni la próxima vez. Si lo sacas tú, te sigo."],
  avoidHere: ["No sacaré este tema aquí: {about}. Si lo sacas tú, te sigo."],
  forgotten: ["Olvidado. Ya no lo guardo y no volveré a ello."],
  nothingOf: [
    "Entre conversaciones no guardo nada sobre {x}. Aquí no volveré a ello; tus mensajes quedan hasta que los borres.",
  ],
  forgetAll: ["Todo lo que guardo está en una lista. Ahí puedes borrarlo todo, o una cosa a la vez."],
  listed: "Esto es lo que guardo: {list}",
  listedHere: "En esta conversación me pediste tener en cuenta esto: {list}",
  where: "Está todo en Tú, Lo que recuerdo. Puedes cambiar o borrar lo que quieras.",
  nothingKept: ["Todavía no guardo nada sobre ti, aparte de las propias conversaciones."],
  nothingHere: ["No guardo nada sobre ti más allá de esta conversación."],
  off: ["No guardo nada entre conversaciones, porque dijiste que no. Puedes cambiarlo cuando quieras."],
  notAsked: ["No guardo nada entre conversaciones si no dices que sí."],
  yes: "Sí, me lo contaste: {text}",
  toldBefore: ["Me contaste antes que {text}", "Recuerdo que me contaste que {text}"],
  due: ["{About}: era {when}. ¿Cómo te fue?"],
  dueAbout: ["{About} ya debe de haber pasado. ¿Cómo te fue?"],
  coming: ["{About}: es {when}. ¿Es lo que te ronda, o es otra cosa?"],
  goal: ["Me contaste antes que {text} ¿Es lo que te ronda, o hoy es otra cosa?"],
  person: ["{name} es {as}, si recuerdo bien.", "Recuerdo que {name} es {as}."],
  hello: ["Hola otra vez.", "Hola de nuevo."],
  on: "el {day}",
  since: "{month}",
  yesterday: "ayer",
  today: "hoy",
  tomorrow: "mañana",
  open: "Lo que recuerdo",
};
