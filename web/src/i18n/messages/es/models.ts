import type { models as english } from "../en/models.ts";

export const models = {
  "navigation.models": "Modelos",
  "models.what":
    "Los modelos de texto de este servidor, con sus fichas. La deriva compara lo que leen aquí con comentarios cotidianos en los que se comprobaron: solo se guardan recuentos, nunca una palabra.",
  "models.facts": "{kilobytes} KB · datos: {licence} · pesos {hash}",
  "models.licence-in-card": "ver su ficha",
  "models.no-drift":
    "No lee nada de nadie por sí mismo: responde cuando se le pregunta, o sirve de base a otro modelo.",
  "models.card": "Su ficha",
  "models.drift": "Los últimos {days} días: {texts} textos",
  "models.drift-none": "Aún no se ha leído nada.",
  "models.measure": "Medida",
  "models.here": "aquí",
  "models.usual": "habitual",
  "models.length": "palabras por texto",
  "models.unknown": "palabras desconocidas",
  "models.usual-over": "Habitual: contado sobre {over}.",
  "models.too-few": "muy pocos textos para saberlo",
  "models.as-usual": "como de costumbre",
  "models.shifted": "desplazado",
  "models.far": "lejos de lo habitual",
} satisfies Record<keyof typeof english, string>;
