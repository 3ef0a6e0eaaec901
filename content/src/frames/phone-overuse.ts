import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const phoneOveruse: Frame = {
  id: "phone-overuse",
  topics: ["self-worth", "sleep", "online"],
  feelings: ["shame", "numbness", "anxiety"],
  needs: ["one's own attention back"],
  techniques: ["behavioural-activation", "urge-surfing"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:addicted to|glued to|can't put down|can't stop (?:checking|looking at|scrolling)|always on|hours on|wast(?:e|ed|ing) (?:\w+ ){0,3}on) (?:my |the )?(?:phone|tiktok|instagram|youtube|screen|social media|reddit|games?|twitter)\b`,
        r`\b(?:can't|cannot|couldn't) stop (?:scrolling|checking my phone|looking at my phone)\b`,
        r`\b(?:doom ?scroll\w*|screen ?time|scroll(?:ed|ing)? (?:for|until|till|all|through))\b`,
      ],
      unless: r`\b(?:my (?:son|daughter|kids?|husband|wife|partner|boyfriend|girlfriend|teen\w*)|he|she|they)(?:'s| is| are)? (?:\w+ )?(?:addicted|glued|always on|on (?:his|her|their))\b|\baddicted to (?:coffee|sugar|her|him|work|gambling|drugs|pain|alcohol)\b`,
      name: "the phone",
      feel: [
        "You pick it up to rest, and it isn't rest.",
        "An hour goes, and you couldn't say what you saw.",
        "It's built so that stopping never feels like the moment to stop.",
        "Your evening goes into it, and you're the one who's angry afterwards.",
      ],
      unspoken: [
        "Perhaps it keeps something away that gets loud when it's quiet.",
        "Part of you may be looking for someone, not something.",
        "It might be the only part of the day nobody asks anything of you.",
        "I wonder what you used to do with those hours.",
      ],
      normal: [
        "Willpower is a poor match for something made to hold you. Distance works better.",
        "The pull is strongest when you're tired.",
      ],
      ask: {
        "ask-open": [
          "What are you looking for, when you pick it up?",
          "What time of day does it get you?",
          "What would you be doing otherwise?",
        ],
        "ask-specify": ["When did it last eat an evening?"],
        "ask-meaning": ["What bothers you most about it?"],
        "ask-need": ["Which hour would you like back first?"],
        "ask-exception": ["Where does the phone not come with you?"],
      },
      hurts: ["Why don't you just put it away?"],
    },
    es: {
      cues: [
        r`\b(?:adict[oa] al|enganchad[oa] al?|pegad[oa] al|no suelto el|horas (?:en|con) el) (?:celular|móvil|teléfono|tiktok|instagram|pantalla)\b`,
        r`\b(?:tiempo de pantalla|scroll|horas en (?:tiktok|instagram|redes)|me paso (?:el día|horas|la noche) (?:en|con|mirando) (?:el (?:celular|móvil|teléfono)|tiktok|instagram|las redes))\b`,
      ],
      unless: r`\bmi (?:hij[oa]|marido|novi[oa]|pareja) (?:está|vive|se pasa)\b`,
      name: "el teléfono",
      feel: [
        "Lo agarras para descansar y no es descanso.",
        "Se va una hora y no sabrías decir qué viste.",
        "Está hecho para que nunca parezca el momento de parar.",
        "Se lleva tu noche, y luego te enojas contigo.",
      ],
      unspoken: [
        "Quizá tapa algo que suena fuerte cuando hay silencio.",
        "Puede que busques a alguien más que algo.",
        "A lo mejor es el único rato en que nadie te pide nada.",
        "Me pregunto qué hacías antes con esas horas.",
      ],
      normal: [
        "La voluntad puede poco contra algo hecho para retenerte. Funciona mejor la distancia.",
        "Tira más cuando hay cansancio.",
      ],
      ask: {
        "ask-open": ["¿Qué buscas cuando lo agarras?", "¿A qué hora te atrapa?"],
        "ask-specify": ["¿Cuándo se comió una noche por última vez?"],
        "ask-meaning": ["¿Qué es lo que más te molesta de eso?"],
        "ask-need": ["¿Qué hora querrías recuperar primero?"],
        "ask-exception": ["¿Adónde no va el teléfono contigo?"],
      },
      hurts: ["¿Por qué no lo dejas?"],
    },
  },
};
