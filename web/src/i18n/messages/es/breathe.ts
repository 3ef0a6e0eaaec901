import type { breathe as english } from "../en/breathe.ts";

export const breathe = {
  "breathe.title": "Respirar",
  "breathe.heading": "Un ritmo lento que seguir",
  "breathe.about":
    "Soltar el aire despacio le dice al cuerpo que puede ir más lento. Para cuando quieras. Si te mareas, respira como te salga.",
  "breathe.long-out": "Soltar largo",
  "breathe.long-out-about": "Tomar 4, soltar 6. Bueno para empezar.",
  "breathe.even": "Parejo",
  "breathe.even-about": "Tomar 5, soltar 5.",
  "breathe.box": "Con pausa",
  "breathe.box-about": "Tomar 4, sostener 4, soltar 6.",
  "breathe.pattern": "Ritmo",
  "breathe.minutes": "Cuánto tiempo",
  "breathe.minutes-n": "{minutes, plural, one {# minuto} other {# minutos}}",
  "breathe.start": "Empezar",
  "breathe.pause": "Pausa",
  "breathe.go-on": "Seguir",
  "breathe.end": "Terminar",
  "breathe.again": "Otra vez",
  "breathe.in": "Toma aire",
  "breathe.hold": "Sostén",
  "breathe.out": "Suelta el aire",
  "breathe.ready": "Cuando quieras",
  "breathe.done": "Eso es todo. Nota cómo está ahora.",
  "breathe.round": "Ronda {round} de {rounds}",
  "breathe.in-words":
    "En palabras: toma aire durante {in} segundos{hold, plural, =0 {} other {, sostén # segundos}}, suelta durante {out} segundos. {rounds, plural, one {# ronda} other {# rondas}}.",
} satisfies Record<keyof typeof english, string>;
