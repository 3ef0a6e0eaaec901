import type { ProgramWording } from "@evenkeel/companion/content-types";

/** How the week of a program is brought up, and how programs are asked for. */
export const programWordsEn: ProgramWording = {
  asks: String.raw`\b(?:my|the) (?:sleep|worry|anxiety|stress|burnout|low mood|mood|eating) program(?:me)?\b|\b(?:go on|continue|carry on|start|open|do|back to|where am i|what'?s next|next step)\b[^.]{0,20}\b(?:my|the|a|your|this week's) program(?:me)?s?\b|\bthis week'?s practice\b|\b(?:what|which) programs\b|\byour programs\b`,
  brings: [
    "You're in week {n} of {name}, “{title}”. Shall we do this week's practice, “{practice}”?",
    "You're at “{title}” in {name}, week {n}. Would this be a good time for its practice, “{practice}”?",
  ],
  standing: ["You're in week {n} of {name}, “{title}”. It is where you left it."],
  elsewhere: [
    "Programs have a page of their own. There you see where you are, or find one that fits. In a talk I know of them only while one is on and I may remember.",
  ],
  open: "Programs",
};

export const programWordsEs: ProgramWording = {
  asks: String.raw`\b(?:mi|el) programa (?:de(?:l)? )(?:sueño|dormir|ánimo|estrés|desgaste|ansiedad|preocupaci\w+|comer)\b|\b(?:seguir|sigo|seguimos|continuar|empezar|abrir|hacer|volver|volvamos|dónde voy|qué toca)\b[^.]{0,20}\b(?:mi|el|un|tu) programas?\b|\bla práctica de (?:esta|la) semana\b|\bqué programas\b|\btus programas\b`,
  brings: [
    "En {name} vas por la semana {n}, «{title}». ¿Hacemos la práctica de esta semana, «{practice}»?",
    "Vas por «{title}» en {name}, semana {n}. ¿Es buen momento para su práctica, «{practice}»?",
  ],
  standing: ["En {name} vas por la semana {n}, «{title}». Está donde lo dejaste."],
  elsewhere: [
    "Los programas tienen su propia página. Ahí ves por dónde vas o encuentras uno que encaje. En una conversación solo sé de ellos si hay uno en marcha y puedo recordar.",
  ],
  open: "Programas",
};
