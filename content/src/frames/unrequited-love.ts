import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const unrequitedLove: Frame = {
  id: "unrequited-love",
  topics: ["partner", "loneliness"],
  feelings: ["sadness", "shame"],
  needs: ["to be wanted", "an ending one can bear"],
  techniques: ["values"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bunrequited\b|\b(?:he|she|they) (?:don't|doesn't|does not) (?:feel the same|love me back|like me back|see me (?:like )?that way)\b`,
        r`\bin love with (?:someone|somebody|a (?:friend|guy|girl|man|woman)|my (?:best )?friend|him|her)\b[^.]{0,60}\b(?:doesn't|don't|never|married|taken|no idea|girlfriend|boyfriend|wife|husband)\b`,
        r`\b(?:have|got|had) (?:a|such a|this) (?:\w+ )?crush on\b|\bfriend ?zoned?\b`,
      ],
      name: "wanting someone who doesn't want you that way",
      feel: [
        "You have a whole conversation going with somebody who isn't in it.",
        "You count every small kindness and then count it again at night.",
        "It's hard to be glad to see someone and hurt by it every time.",
        "Nothing has ended, because nothing was allowed to begin.",
      ],
      unspoken: [
        "Perhaps hoping has become a kind of company.",
        "Part of you may already know the answer and not want it yet.",
        "It might be easier to love someone at that distance than to be seen up close.",
        "I wonder if anyone knows about this.",
      ],
      normal: [
        "This hurts like a break-up and comes without the sympathy.",
        "Feelings fade slower when there's something new to read into every day.",
      ],
      ask: {
        "ask-open": [
          "What is it about them?",
          "What keeps the hope going?",
          "What would you do with a clear no?",
        ],
        "ask-specify": ["How long has it been like this?"],
        "ask-meaning": ["What would it mean to be chosen by them?"],
        "ask-need": ["What would help you look after yourself around them?"],
        "ask-exception": ["When do you get an hour off from it?"],
      },
      hurts: ["Why don't you move on?"],
    },
    es: {
      cues: [
        r`\b(?:no (?:siente lo mismo|me corresponde|me ve (?:así|de esa forma)|me quiere como)|amor no correspondido)\b`,
        r`\benamorad[oa] de (?:mi mejor amig[oa]|mi amig[oa]|alguien|un[oa]?|él|ella)\b[^.]{0,50}\b(?:no|nunca|casad[oa]|novi[oa]|pareja)\b`,
        r`\bme gusta (?:alguien|un(?:a)? (?:chic[oa]|compañer[oa]|amig[oa]))\b`,
      ],
      name: "querer a quien no te quiere así",
      feel: [
        "Tienes una conversación entera con alguien que no está en ella.",
        "Cuentas cada gesto amable y lo vuelves a contar de noche.",
        "Es duro alegrarte de ver a alguien y que duela cada vez.",
        "No se acabó nada, porque nada pudo empezar.",
      ],
      unspoken: [
        "Quizá la esperanza ya es una forma de compañía.",
        "Puede que una parte de ti conozca la respuesta y todavía no la quiera.",
        "A lo mejor es más fácil querer a esa distancia que dejarse ver de cerca.",
        "Me pregunto si alguien lo sabe.",
      ],
      normal: [
        "Duele como una ruptura y llega sin que nadie te dé el pésame.",
        "Se apaga más despacio cuando cada día hay algo nuevo que interpretar.",
      ],
      ask: {
        "ask-open": ["¿Qué tiene esa persona?", "¿Qué mantiene la esperanza?"],
        "ask-specify": ["¿Desde cuándo es así?"],
        "ask-meaning": ["¿Qué significaría que te eligiera?"],
        "ask-need": ["¿Qué te ayudaría a cuidarte cuando está cerca?"],
        "ask-exception": ["¿Cuándo te deja en paz un rato?"],
      },
      hurts: ["¿Por qué no lo olvidas?"],
    },
  },
};
