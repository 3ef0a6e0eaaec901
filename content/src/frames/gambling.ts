import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const gambling: Frame = {
  id: "gambling",
  topics: ["substances", "money"],
  feelings: ["shame", "anxiety", "guilt"],
  needs: ["control", "honesty without ruin"],
  techniques: ["urge-surfing", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:gambl\w+|betting|casino|slots|slot machines?|pokies|sports ?bets?|online poker|scratch ?cards)\b`,
        r`\b(?:have|had|put|place|placed) (?:a|another) (?:punt|bet|flutter)\b`,
        r`\bwin (?:it|my money|everything) (?:all )?back\b`,
      ],
      unless: r`\b(?:he|she|his|her|my (?:dad|father|husband|wife|partner|son|brother|ex))\b[^.]{0,15}\b(?:gambl\w+|bets|betting)\b|\bi bet (?:you|he|she|it|they|that)\b`,
      name: "the betting",
      feel: [
        "For ten minutes nothing else exists. Then all of it comes back, and a bit more.",
        "The next one always looks like the one that'll put it right.",
        "Carrying a number nobody else knows is heavy work.",
        "It's alive for a moment, and heavy for the rest of the day.",
      ],
      unspoken: [
        "Perhaps the lying has become harder to bear than the losing.",
        "Part of you may be waiting to be found out, almost as a relief.",
        "It might be the quiet you go there for, more than the money.",
        "I wonder who you'd tell first, if telling didn't cost anything.",
      ],
      normal: [
        "Chasing a loss is the trap in its plainest form. It isn't stupidity, it's how these things are built.",
        "Urges rise, peak and fall, mostly within half an hour. Money you can't reach in that half hour stays yours.",
      ],
      ask: {
        "ask-open": [
          "What does it give you in that moment?",
          "When in the day does it pull hardest?",
          "Who knows the real number?",
        ],
        "ask-specify": ["What was the last time like?"],
        "ask-meaning": ["What was that money meant for?"],
        "ask-need": ["Who could hold the card for a while?"],
        "ask-exception": ["When did the urge come and go without you doing it?"],
      },
      hurts: ["How could you do that to your family?"],
    },
    es: {
      cues: [
        r`\b(?:apuest[ao]s?|apostar|apostando|casino|tragamonedas|tragaperras|ludopat\p{L}+)\b`,
        r`\brecuperar (?:lo perdido|el dinero|todo lo que perdí)\b`,
      ],
      unless: r`\b(?:mi (?:papá|padre|marido|esposo|hijo|hermano)|él) (?:apuesta|apostaba|jugaba)\b|\bte apuesto\b`,
      name: "las apuestas",
      feel: [
        "Diez minutos no existe nada más. Luego vuelve todo, y algo más.",
        "La siguiente siempre parece la que lo va a arreglar.",
        "Llevar una cifra que nadie más sabe pesa mucho.",
        "Hay vida un momento, y peso el resto del día.",
      ],
      unspoken: [
        "Quizá mentir ya pesa más que perder.",
        "Puede que una parte de ti espere que se descubra, casi como alivio.",
        "A lo mejor vas por el silencio más que por el dinero.",
        "Me pregunto a quién se lo dirías primero si no costara nada.",
      ],
      normal: [
        "Perseguir lo perdido es la trampa. No es tontería, está hecho para eso.",
        "Las ganas suben, llegan arriba y bajan, casi siempre en media hora.",
      ],
      ask: {
        "ask-open": ["¿Qué te da en ese momento?", "¿A qué hora tira más?"],
        "ask-specify": ["¿Cómo fue la última vez?"],
        "ask-meaning": ["¿Para qué era ese dinero?"],
        "ask-need": ["¿Quién podría guardarte la tarjeta un tiempo?"],
        "ask-exception": ["¿Cuándo vinieron las ganas y se fueron sin más?"],
      },
      hurts: ["¿Cómo pudiste?"],
    },
  },
};
