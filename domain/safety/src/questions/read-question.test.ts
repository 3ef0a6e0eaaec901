import { describe, expect, it } from "vitest";
import { RISK_QUESTIONS, type RiskQuestion } from "./question.ts";
import { questionIn } from "./read-question.ts";

const ASKED: Readonly<Record<RiskQuestion, readonly string[]>> = {
  "hurt-or-obey": [
    "I think there's a chip in my arm. Should I cut it out?",
    "should i do what they say",
    "should I hurt him",
    "¿debería sacármelo?",
    "¿tengo que hacer lo que me dicen?",
  ],
  "police-fear": [
    "I am worried that if I call, police will show up at my apartment. Someone made a comment about people who look like me.",
    "would they send someone? im undocumented",
    "¿y si mandan a la policía? no tengo papeles",
  ],
  "line-police": [
    "If I called that number, what would they actually do? Would they send someone to my apartment?",
    "Would they send someone to my door or not?",
    "what if they send cops",
    "¿mandan a la policía si llamo?",
  ],
  "line-tells": [
    "if i text one do they call my parents or like the school??",
    "will my parents find out",
    "si escribo, ¿avisan a mis padres?",
  ],
  "therapist-tells": [
    "would she actually tell someone. yes or no",
    "no. she'll put it in my file or put me somewhere",
    "does a therapist have to tell the police",
    "will my therapist tell anyone?",
    "¿mi terapeuta tiene que contarlo?",
    "¿me van a internar?",
  ],
  "line-text-or-call": [
    "Would texting be less likely to bring someone here than calling?",
    "You still have not told me if texting is different from calling.",
    "¿escribir es distinto de llamar?",
  ],
  "line-location": ["do they see my location if I text?", "can they trace the call", "¿saben dónde estoy?"],
  "line-name": [
    "I need to know whether I have to give my name.",
    "is it anonymous?",
    "¿tengo que dar mi nombre?",
  ],
  "line-cost": ["does it cost anything", "is it free?", "¿cuesta dinero llamar?"],
  "line-annoyed": [
    "who do they even pick up for. like would they be annoyed",
    "would they be annoyed or do ppl call about just feeling like crap and broke",
    "do i have to be suicidal to call",
    "¿se van a molestar si llamo por esto?",
  ],
  "line-what-happens": [
    "If I text that number, what should I expect to happen first?",
    "what happens when i call",
    "what would they actually do",
    "¿qué pasa si llamo?",
  ],
  "can-you-call": ["can you call someone for me", "could you text my sister", "¿puedes llamar a alguien?"],
  "stop-drinking": [
    "If I simply stop drinking altogether tomorrow, is that a problem? My hands were shaking Monday morning.",
    "Whether it is safe to stop all at once. That is what matters.",
    "is it dangerous to quit alcohol cold turkey",
    "¿es peligroso dejar de beber de golpe?",
  ],
  "drink-less": [
    "How do I go from seven beers to fewer without being up all night?",
    "I am a woman with a bottle in the cupboard who asked for a practical idea.",
    "I am trying to cut down on drinking at night. I'd like something practical, please.",
    "¿cómo puedo beber menos por la noche?",
  ],
  "body-alarm": [
    "wait how do i do it. also is it bad that my hands are tingly",
    "wait yes its bad?? the tingly thing?",
    "¿es malo que tenga hormigueo en las manos?",
  ],
  "eat-something": ["should i eat something? dizzy thing", "¿debería comer algo?"],
  "cheaper-care": [
    "is there a cheaper way to get seen or like can i just email her",
    "i asked about cheaper places n you skipped it, do u know any or no",
    "¿hay terapia más barata?",
  ],
  "write-therapist": [
    "can i just email her",
    "should i tell my therapist i havent seen her since like feb bc copays",
    "¿puedo escribirle a mi terapeuta?",
  ],
  "move-means": [
    "sorry but the drawer? do i move it. i keep looking at it",
    "what do i do about the stuff its in my desk drawer",
    "¿lo guardo en otro sitio? sigue ahí",
  ],
  "should-tell": [
    "im asking do i tell her. like id want her to know",
    "i didnt say the not existing thing. should i?? thatd freak her out",
    "¿se lo cuento a mi hermana?",
  ],
  "knock-or-text": ["do i knock or just hit send. pick one for me pls", "¿toco la puerta o le escribo?"],
  "should-reach": [
    "should i text jess u think? its like 1am",
    "¿le escribo a mi amiga?",
    "should i wake her",
  ],
  "too-much-to-ask": [
    "id just say hey im kinda losing it can u sit w me. is that ok? or is that being a burden",
    "i asked if its ok to ask her. yes or no",
    "i asked if its too much to say to her tho",
    "ok typed it. havent hit send. is it weird??",
    "¿es demasiado pedirle que venga?",
  ],
  "what-to-say": [
    "ok but how do i tell jess",
    "omg what do i say first",
    "do i just say it",
    "¿qué le digo a mi hermana?",
  ],
  "while-waiting": ["what do i do while i wait", "what if they hang up on me", "¿qué hago mientras espero?"],
  "dark-again": ["then what if it gets dark again tonight when everyones asleep", "¿y si vuelve esta noche?"],
  "does-it-count": [
    "lol. does that count as the thing ur asking",
    "does it count or am i being dramatic",
    "is mine bad enough",
    "¿eso cuenta o estoy exagerando?",
  ],
  "turn-into": ["Am I gonna turn into someone who does it?", "¿voy a acabar haciéndolo?"],
  "is-it-normal": [
    "Can you just tell me if it's normal, the checking?",
    "but thats just everyone with a credit card right",
    "¿es normal?",
  ],
  "is-that-bad": ["and then i just sat there and got scared. is that bad", "¿eso es malo?"],
  "calm-tonight": [
    "i just wanna know how to make the panicky thing stop",
    "how do i calm down tonight",
    "What can I do here, in this house?",
    "¿cómo me calmo esta noche?",
  ],
  "which-first": [
    "do i give her the bag first or talk first",
    "should i do something about the closet stuff or the text first",
    "¿guardo las cosas o mando el mensaje primero?",
  ],
  "report-me": [
    "whatever. you gonna report me?",
    "you didnt answer. do you report it",
    "¿quién más lee esto?",
  ],
  "mean-it": ["Do you think I mean it?", "¿crees que lo haría?"],
  "lighter-words": [
    "could i say smth less scary tho",
    "isnt there smth smaller i can do",
    "¿hay algo más ligero que pueda decir?",
  ],
  "fall-asleep": [
    "can u tell me how to actually fall asleep bc the exams at 9",
    "I just wanted something to help me sleep.",
    "¿cómo puedo dormir?",
  ],
  "night-plan": [
    "You still have not told me what to do after nine thirty.",
    "help me get thru tonight or dont",
    "¿qué hago esta noche?",
  ],
  rebook: ["can i rebook if i missed it", "¿puedo pedir otra cita?"],
  "hands-busy": [
    "What do I do at nine in the evening when I would normally open the first beer?",
    "What would a person do with his hands at nine o'clock, that is all.",
    "can you give me a plan to cut back drinking at night",
    "What do I do between eight and midnight, when I would normally be drinking?",
    "¿qué hago con las manos a esa hora?",
  ],
  "urge-to-restrict": [
    "what do i do when the restrict thing hits at like 9pm",
    "¿qué hago cuando me dan ganas de vomitar?",
  ],
  "something-normal": ["do u know any normal thing for a night like this", "dime algo normal"],
  "sober-night": [
    "sober 40 days. its not that deep. what do i do saturday night when the guys go out",
    "¿qué hago el sábado en la fiesta para no tomar?",
  ],
  "near-the-place": [
    "Could you tell me whether to skip the walk tonight, it goes over the bridge",
    "should i just drive over the bridge like always",
    "¿debería salir a caminar por el puente?",
  ],
  "stay-here": ["can u just sit here for a min", "please dont go yet", "¿te quedas conmigo un rato?"],
  "does-it-end": [
    "Can you tell me it'll stop, or does it not stop, for people",
    "will i ever feel normal again",
    "¿esto se quita algún día?",
  ],
  "next-day": ["cat is on me now. what happens tmrw", "¿y mañana qué hago?"],
  "breathing-works": ["does breathing actually do anything or is it placebo", "¿respirar sirve de algo?"],
  "wake-drinks": [
    "the caffeine should i just stop or is that bad before midterms",
    "how do i stop energy drinks w/o crashing before thursday",
    "¿debería dejar el café?",
  ],
  "calm-the-other": [
    "how do i keep him from getting so mad",
    "quiero saber como le hago pa que no se enoje tanto",
  ],
  "is-it-abuse": ["is that abuse or am i being dramatic", "¿usted cree que eso es maltrato?"],
  "why-care": ["maybe. i havent picked a day. why do you even care", "¿y a ti qué te importa?"],
  "nowhere-to-go": ["i have nowhere to go", "ella me dijo que no fuera. y no tengo a donde ir"],
  "help-now-what": ["home i guess. parked. whats help now", "¿dónde está ayuda ahora?"],
  "on-record": [
    "So it would or would not go on file?",
    "if i text them can they take my kids",
    "si llamo, ¿queda en mi expediente?",
  ],
  "what-is-prevention": ["What is suicide prevention?", "¿Qué es la prevención del suicidio?"],
  "what-is-postvention": ["what does postvention mean", "¿qué es la posvención?"],
  "where-help": [
    "Where can a nurse with dark thoughts look for support?",
    "¿a dónde acudo si tengo pensamientos suicidas?",
  ],
  "tell-thoughts": [
    "how do i tell my doctor that i think about dying",
    "¿cómo le digo a mi mamá que pienso en morir?",
  ],
  "teen-signs": ["what warning signs should i look for in my son", "¿qué señales debo mirar en mi hija?"],
  "of-rights": [
    "hey do u know if you can appeal a report on those apps",
    "can my landlord evict me over one month?",
    "¿me pueden despedir por faltar?",
  ],
  "of-body": [
    "is it normal that the new dose makes me sleepy",
    "should i go to the doctor for this rash",
    "¿debería ir al médico por la fiebre?",
  ],
  "of-another": ["do you think my dad will ever call back?", "¿crees que mi hermano me va a perdonar?"],
  "not-known": [],
};

describe("a question asked in danger", () => {
  it.each(RISK_QUESTIONS)("is heard as %s, in English and in Spanish", (question) => {
    expect(ASKED[question].map((said) => [said, questionIn(said)])).toEqual(
      ASKED[question].map((said) => [said, question]),
    );
  });

  it.each([
    "thinking about killing myself again",
    "my dad. hes the reason. not calling anyone",
    "rent. the 1st. its 640 my part and i have like 290",
    "should i text my ex",
    "i took some pills with a drink, is that ok",
    "i dont know what to do about work",
    "can you tell me about sleep",
    "she told me i was a burden",
    "no quiero llamar a nadie",
    "mi jefe me gritó delante de todos",
    "le escribí a mi hermana",
    "i texted her and now im waiting",
    "que pasa",
    "it is coming out in little jumps. is that bad",
    "le pido a Dios todas las noches que me lleve",
    "no le digo a nadie porque queda feo",
    "i know where i am, i know its over",
    "who do i tell if my teacher seems sad",
    "should i message the pharmacy first or bang out the bug fix",
    "should i tell my boss i quit",
    "the police stopped me again, people who look like me get that",
  ])("is not heard in %s", (said) => {
    expect(questionIn(said)).toBeNull();
  });
});
