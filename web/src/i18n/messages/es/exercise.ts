import type { exercise as english } from "../en/exercise.ts";

export const exercise = {
  "exercise.saved": "Lo que trabajaste",
  "exercise.saved-explain": "Resultados de técnicas que recorriste en una conversación. Solo tú los ves.",
  "exercise.planned": "Planeado",
  "exercise.planned-for": "Planeado para {when}",
  "exercise.planned-past": "Estaba planeado para {when}",
  "exercise.empty-title": "Nada guardado todavía",
  "exercise.empty":
    "Cuando terminas un registro de pensamientos, planeas un paso o haces un ejercicio de anclaje en una conversación, queda aquí.",
  "exercise.start-talking": "Ir a Hablar",
  "exercise.made": "Hecho {when}",
  "exercise.conversation": "Abrir la conversación",
  "exercise.print": "Imprimir",
  "exercise.delete": "Borrar",
  "exercise.deleted": "«{title}» borrado",
  "exercise.restored": "Ha vuelto.",
  "exercise.load-more": "Mostrar anteriores",
  "exercise.not-found-title": "Esto no está aquí",
  "exercise.not-found": "Se borró, o pertenece a otra cuenta.",
  "exercise.not-filled": "sin rellenar",
  "exercise.journal": "Diario",
  "exercise.journal-explain": "Escribe para ti. Privado de entrada.",
  "exercise.check-ins": "Registros de ánimo",
  "exercise.check-ins-explain": "Cada ánimo que marcaste, con palabras y notas.",
  "exercise.too-late": "Ya se borró.",
} satisfies Record<keyof typeof english, string>;
