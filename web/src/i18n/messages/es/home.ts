import type { home as english } from "../en/home.ts";

export const home = {
  "home.morning": "Buenos días",
  "home.afternoon": "Buenas tardes",
  "home.evening": "Buenas noches",
  "home.night": "Es tarde y aquí estás",
  "home.hello-name": "{greeting}, {name}",
  "home.question": "¿Qué te ayudaría ahora?",
  "home.talk": "Hablar",
  "home.talk-new": "Escribe lo que tengas en mente. No hace falta ordenarlo antes.",
  "home.talk-go-on": "Seguir donde lo dejamos.",
  "home.talk-left-off": "Nos quedamos en: {title}",
  "home.breathe": "Respirar, {minutes} minutos",
  "home.breathe-about": "Un ritmo lento que seguir. Funciona sin conexión.",
  "home.mood": "¿Cómo estás?",
  "home.journal": "Diario",
  "home.journal-about": "Una página solo para ti.",
  "home.exercises": "Ejercicios",
  "home.exercises-about": "Cortos para empezar, y lo que hiciste.",
  "home.nothing-due": "No hay nada pendiente. No se cuenta nada.",
  "home.keep-title": "Solo este navegador te conoce",
  "home.keep":
    "Si borras sus datos, se pierde todo lo que escribiste. Una llave de acceso, o correo y contraseña, lo conservan.",
  "home.keep-how": "Cómo conservarlo",
} satisfies Record<keyof typeof english, string>;
