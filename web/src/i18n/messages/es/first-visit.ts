import type { firstVisit as english } from "../en/first-visit.ts";

export const firstVisit = {
  "first-visit.title": "Un lugar tranquilo para hablar, de día y de noche.",
  "first-visit.ai":
    "Evenkeel es una IA. No es una persona ni un terapeuta. Escucha, pregunta y puede mostrarte algo para probar.",
  "first-visit.who": "Lo que escribes se guarda cifrado en este servidor. Nadie lo lee si tú no lo permites.",
  "first-visit.danger": "Si corres peligro, te muestra personas a quienes acudir, y la conversación sigue.",
  "first-visit.age": "¿Qué edad tienes?",
  "first-visit.age-why": "Un toque y ya puedes escribir. Antes no se guarda nada.",
  "first-visit.age-yes":
    "Al tocar dices sí a dos cosas: Evenkeel lee lo que escribes, para responderte, y guarda una línea de tiempo que solo ves tú. Puedes retirar cualquiera de las dos en Tú.",
  "first-visit.under-13": "Hasta 12",
  "first-visit.13-15": "De 13 a 15",
  "first-visit.16-17": "16 o 17",
  "first-visit.18-24": "De 18 a 24",
  "first-visit.25-64": "De 25 a 64",
  "first-visit.65-plus": "65 o más",
  "first-visit.country": "País",
  "first-visit.country-guess":
    "Según los ajustes de tu navegador. De él dependen las líneas de ayuda que ves.",
  "first-visit.country-none": "Prefiero no decirlo",
  "first-visit.language": "Idioma",
  "first-visit.have-account": "Ya tengo una cuenta",
  "first-visit.signed-out":
    "Tu sesión está cerrada en este dispositivo. Entra para volver a encontrar tus palabras. Si empiezas de nuevo, será un lugar nuevo y vacío.",
  "first-visit.needs-connection": "Para empezar hace falta conexión. Ayuda ahora funciona sin ella.",
  "first-visit.too-young-title": "Evenkeel todavía no está hecho para tu edad",
  "first-visit.too-young":
    "Es cosa nuestra, no tuya. No se guardó nada de lo que tocaste. Mereces a alguien que esté contigo: estas personas hablan con niños y jóvenes, y son amables.",
  "first-visit.too-young-adult":
    "También puedes contárselo a una persona adulta de confianza, en casa o en la escuela. Puedes empezar con: «Necesito hablar de algo».",
  "first-visit.too-young-again": "Toqué la edad equivocada",
} satisfies Record<keyof typeof english, string>;
