import type { navigation as english } from "../en/navigation.ts";

export const navigation = {
  "navigation.main": "Principal",
  "navigation.home": "Inicio",
  "navigation.talk": "Hablar",
  "navigation.patterns": "Patrones",
  "navigation.library": "Biblioteca",
  "navigation.exercises": "Ejercicios",
  "navigation.you": "Tú",
  "navigation.caseload": "Mis casos",
  "navigation.escalations": "Guardia",
  "navigation.rota": "Turnos",
  "navigation.staff": "Equipo",
  "navigation.skip": "Saltar al contenido",
  "navigation.help-now": "Ayuda ahora",
  "navigation.quick-hide": "Ocultar",
  "navigation.quick-hide-how":
    "Ocultar: muestra otra página al instante. Pulsar Escape dos veces hace lo mismo.",
  "navigation.offline": "Sin conexión. Lo que escribes se guarda aquí y se envía cuando vuelvas.",
} satisfies Record<keyof typeof english, string>;
