import type { patterns as english } from "../en/patterns.ts";

export const patterns = {
  "patterns.title": "Patrones",
  "patterns.span": "Hasta dónde mirar",
  "patterns.span.six-weeks": "6 semanas",
  "patterns.span.three-months": "3 meses",
  "patterns.span.year": "Año",
  "patterns.mood": "Ánimo",
  "patterns.figure-keys": "Días con registro. Las flechas pasan de uno al siguiente.",
  "patterns.lifted": "animado",
  "patterns.even": "sereno",
  "patterns.low": "bajo",
  "patterns.count":
    "{checkIns, plural, one {# registro} other {# registros}} en {days, plural, one {# día} other {# días}} de {of}.",
  "patterns.usual":
    "La línea es lo habitual en ti: {mood}, el centro de {days} días. La mitad de tus días cae en la franja.",
  "patterns.usual-unknown":
    "La línea es «sereno». Lo habitual en ti se ve a partir de 14 días con registro; {needed, plural, one {falta # día} other {faltan # días}}, cuando lleguen.",
  "patterns.by-week": "Cada punto es una semana, en el centro de sus registros.",
  "patterns.by-day": "Cada punto es un día. Una línea fina muestra cuánto se movió.",
  "patterns.days-away": "{days, plural, one {# día fuera} other {# días fuera}}",
  "patterns.readout": "{day}: {mood}",
  "patterns.readout-several": "{day}: {mood} en conjunto, {n} registros, de {lowest} a {highest}",
  "patterns.readout-week":
    "Semana del {day}: {mood} en conjunto, {n, plural, one {# registro} other {# registros}}",
  "patterns.as-table": "Ver como tabla",
  "patterns.as-figure": "Ver como figura",
  "patterns.table-caption": "Registros del {from} al {to}, primero los más recientes",
  "patterns.table-day": "Día",
  "patterns.table-time": "Hora",
  "patterns.table-mood": "Ánimo",
  "patterns.table-words": "Palabras",
  "patterns.words": "Palabras que elegiste",
  "patterns.words-of": "{n} de {of}",
  "patterns.words-explain":
    "De {of, plural, one {# registro} other {# registros}} con palabras; {without, plural, =0 {ninguno} one {#} other {#}} sin ellas.",
  "patterns.words-too-little":
    "Demasiado poco para decir algo: {of, plural, =0 {ningún registro tiene} one {# registro tiene} other {# registros tienen}} palabras en este tiempo. El recuento se ve a partir de 5.",
  "patterns.words-more": "{n, plural, one {y # palabra más} other {y # palabras más}}",
  "patterns.empty-title": "Todavía no hay nada que dibujar",
  "patterns.empty":
    "Cada registro es un punto en torno a la línea. Los días sin registro quedan en blanco; nunca cuentan como nada.",
  "patterns.empty-span": "No hay registros en este tiempo. Mira más atrás, o empieza por hoy.",
  "patterns.check-in": "Registrar",
  "patterns.few":
    "Demasiado poco para ver un patrón: {days, plural, one {# día} other {# días}} por ahora. Los puntos son lo que dijiste, nada más.",
  "patterns.not-a-diagnosis": "Esto es lo que dijiste, contado. No es un juicio sobre ti.",
  "patterns.drawing": "Dibujando la línea de tiempo",
  "patterns.touch": "Toca la figura, o usa las flechas, para leer un día.",
  "patterns.your-usual": "lo habitual",
  "patterns.theirs-usual":
    "La línea es lo habitual: {mood}, la mediana de {days} días. La mitad central de los días cae en la franja.",
  "patterns.theirs-unknown":
    "La línea es «sereno»; {days, plural, one {# día} other {# días}} con registro son pocos para decir lo habitual (hacen falta 14).",
  "patterns.their-usual": "lo habitual",
  "patterns.theirs-words": "Palabras que eligió",
} satisfies Record<keyof typeof english, string>;
