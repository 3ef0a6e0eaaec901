import type { ui as english } from "../en/ui.ts";

export const ui = {
  "ui.close": "Cerrar",
  "ui.keep": "Conservarlo",
  "ui.cancel": "Cancelar",
  "ui.save": "Guardar",
  "ui.done": "Listo",
  "ui.undo": "Deshacer",
  "ui.dismiss": "Descartar",
  "ui.loading": "Un momento.",
  "ui.try-again": "Intentar de nuevo",
  "ui.back": "Volver",
  "ui.not-here": "No hay nada en esta dirección.",
  "ui.not-here-home": "Ir a Inicio",
  "ui.went-wrong": "Algo falló en esta pantalla. Lo que escribiste sigue guardado en este navegador.",
  "ui.reload": "Abrir de nuevo",
} satisfies Record<keyof typeof english, string>;
