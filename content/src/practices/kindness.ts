import type { Practice } from "@evenkeel/companion/practice/practice";
import { said } from "../programs/said.ts";
import {
  backToTheRoom,
  eyesAsYouLike,
  goOn,
  mayStop,
  mayStopShort,
  sitDown,
  tooMuch,
  wandering,
} from "./blocks.ts";
import { bell, line } from "./step.ts";

const review = "not yet reviewed by a clinician";

const hurtsToBeKind = {
  when: said(
    "Kind words to yourself make the pain larger or feel false. Then begin with someone else, or stop at the hand.",
    "Las palabras amables hacia ti aumentan el dolor o suenan falsas. Entonces empieza por otra persona, o quédate en la mano.",
  ),
  instead: "someone-easy",
} as const;

export const kindnessPractices: readonly Practice[] = [
  {
    id: "hand-on-heart",
    kind: "kindness",
    needs: ["kinder", "too-much"],
    minutes: 2,
    title: said("A hand where it hurts", "Una mano donde duele"),
    about: said(
      "Three sentences for a hard moment: this is hard, others know it too, and what do I need.",
      "Tres frases para un momento duro: esto es duro, a otros también les pasa, y qué necesito.",
    ),
    eyesOpen: true,
    steps: [
      ...mayStopShort,
      line(
        6,
        "Something is hard just now. You need not explain it to anyone. You could put a hand where you feel it, or simply hold your own arm.",
        "Algo es duro ahora mismo. No tienes que explicárselo a nadie. Puedes poner una mano donde lo notas, o sujetarte el brazo.",
      ),
      line(
        11,
        "Say to yourself, in words that are yours: this hurts. Or: this is a lot. Nothing more has to follow.",
        "Dite, con palabras tuyas: esto duele. O: esto es mucho. No tiene que seguir nada más.",
      ),
      line(
        13,
        "Somewhere, at this very minute, other people sit with a thing like this. You do not know them, and you are not the only one.",
        "En algún lugar, en este mismo minuto, hay otras personas con algo así. No las conoces, y no te pasa solo a ti.",
      ),
      line(
        13,
        "What would you say to a friend who came to you with it? Let it be a short sentence, and let it be said to you.",
        "¿Qué le dirías a una amistad que viniera a ti con esto? Que sea una frase corta, y que te la digas a ti.",
      ),
      line(
        13,
        "And what would help a little, in the next hour? Something to drink, some quiet, a message to someone. Small is fine.",
        "¿Y qué ayudaría un poco en la próxima hora? Beber algo, un rato de calma, un mensaje a alguien. Pequeño vale.",
      ),
      bell(
        2,
        "That was it. The hand may stay as long as it likes.",
        "Eso era. La mano puede quedarse lo que quiera.",
      ),
    ],
    notFor: [hurtsToBeKind],
    sources: ["neff2013"],
    review,
  },
  {
    id: "someone-easy",
    kind: "kindness",
    needs: ["kinder"],
    minutes: 5,
    title: said("For someone it is easy to like", "Para alguien a quien es fácil querer"),
    about: said(
      "Good wishes for a person, or an animal, with whom warmth comes by itself.",
      "Buenos deseos para una persona, o un animal, con quien el cariño sale sin esfuerzo.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...sitDown,
      ...eyesAsYouLike,
      line(
        17,
        "Think of someone with whom things are simple. A child, a grandparent, a neighbour who waves, a dog. Someone who makes your face soften.",
        "Piensa en alguien con quien las cosas son sencillas. Una criatura, alguien mayor de tu familia, quien te saluda en la calle, un perro. Alguien que te afloja la cara.",
      ),
      line(
        17,
        "See them doing something usual. Coming through a door, laughing, sleeping. If no picture comes, the name is enough.",
        "Imagina que hace algo corriente. Entrar por una puerta, reír, dormir. Si no llega imagen, basta el nombre.",
      ),
      line(
        17,
        "They want to be well, as you do. They have bad nights as well. Let a wish go towards them: may you be safe.",
        "Quiere estar bien, como tú. También tiene malas noches. Deja que vaya un deseo hacia allí: que tengas un lugar seguro.",
      ),
      line(17, "May you have what you need.", "Que tengas lo que necesitas."),
      line(17, "May you have some ease today.", "Que hoy tengas algo de alivio."),
      line(
        24,
        "Say the wishes again at your own pace, or find better ones. You are not making anything happen. You are only leaning in a direction.",
        "Repite los deseos a tu ritmo, o busca otros mejores. No estás haciendo que pase nada. Solo te inclinas hacia un lado.",
      ),
      line(
        20,
        "Notice what this does in you. Warm, sad, flat, impatient: all of that is allowed.",
        "Nota qué hace esto en ti. Calor, tristeza, nada, impaciencia: todo vale.",
      ),
      line(
        24,
        "If you like, imagine that they turn round, see you, and wish you the same. You can let a little of it in, as much as fits.",
        "Si quieres, imagina que se gira, te ve y te desea lo mismo. Puedes dejar entrar un poco, lo que quepa.",
      ),
      ...backToTheRoom,
      ...goOn,
    ],
    notFor: [
      {
        when: said(
          "You have lost someone not long ago and every picture leads there. It may be better to hold something real first.",
          "Hace poco perdiste a alguien y toda imagen lleva ahí. Quizá sea mejor sujetar antes algo real.",
        ),
        instead: "hands",
      },
    ],
    sources: ["galante2014"],
    review,
  },
  {
    id: "after-a-mistake",
    kind: "kindness",
    needs: ["kinder", "thoughts"],
    minutes: 5,
    title: said("After a mistake", "Después de un error"),
    about: said(
      "For the hours in which you go over it again and again. Seeing what happened, without the whip.",
      "Para las horas en que lo repasas una y otra vez. Mirar lo que pasó, sin látigo.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...sitDown,
      line(
        12,
        "Something did not go the way you wanted. It comes back, and each time it gets sharper. Let it be there for a moment, at arm's length.",
        "Algo no salió como querías. Vuelve, y cada vez corta más. Deja que esté un momento, a la distancia de un brazo.",
      ),
      line(
        20,
        "Tell it to yourself in plain words, as a witness would. What was said, what was done. Leave out the adjectives.",
        "Cuéntatelo con palabras sencillas, como lo haría un testigo. Qué se dijo, qué se hizo. Sin adjetivos.",
      ),
      line(
        17,
        "Now the other voice, the one that tells you what this makes of you. You need not argue with it. Notice its tone. Whom does it sound like?",
        "Ahora la otra voz, la que te dice en qué te convierte esto. No hace falta discutir con ella. Nota su tono. ¿A quién suena?",
      ),
      line(
        17,
        "It may want to keep you from harm, in the only way it learned. You could tell it: I heard you. I am looking at it now.",
        "Quizá quiere librarte de un daño, de la única manera que aprendió. Puedes decirle: te he oído. Ya lo estoy mirando.",
      ),
      line(
        20,
        "Put a hand on your chest, or around your other hand. Feel that there is some weight and some warmth in it.",
        "Pon una mano en el pecho, o alrededor de la otra mano. Nota que hay algo de peso y algo de calor.",
      ),
      line(
        20,
        "What did you not know then that you know now? What were you carrying that day? This does not undo anything. It makes the picture whole.",
        "¿Qué no sabías entonces y sabes ahora? ¿Qué llevabas encima ese día? Esto no deshace nada. Completa el cuadro.",
      ),
      line(
        22,
        "If there is something to put right, what would be the smallest honest piece of it? A sentence is enough. It need not be today.",
        "Si hay algo que reparar, ¿cuál sería el trozo honesto más pequeño? Basta una frase. No tiene que ser hoy.",
      ),
      line(
        22,
        "And if there is nothing to put right, you might say: it happened. I may stop paying for it this evening.",
        "Y si no hay nada que reparar, quizá puedas decir: pasó. Esta tarde puedo dejar de pagarlo.",
      ),
      line(
        20,
        "Breathe as you like. You are a person who cares how things go. That is also in the picture.",
        "Respira como quieras. Eres una persona a la que le importa cómo salen las cosas. Eso también está en el cuadro.",
      ),
      ...goOn,
    ],
    notFor: [
      {
        when: said(
          "What happened was done to you, and the blame you feel belongs to someone else. Then this is not about a mistake of yours.",
          "Lo que pasó te lo hicieron, y la culpa que sientes es de otra persona. Entonces no se trata de un error tuyo.",
        ),
        instead: "hand-on-heart",
      },
    ],
    sources: ["neff2013", "who-stress"],
    review,
  },
  {
    id: "kind-wishes",
    kind: "kindness",
    needs: ["kinder"],
    minutes: 10,
    title: said("Wishes that go round", "Deseos que dan la vuelta"),
    about: said(
      "From someone easy, to you, to someone you hardly know, and out. No one has to be forgiven.",
      "De alguien fácil, a ti, a alguien que apenas conoces, y más allá. No hay que perdonar a nadie.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...sitDown,
      ...eyesAsYouLike,
      ...tooMuch,
      line(
        23,
        "Begin by feeling that you are here. The weight of the body. A breath or two. Nothing warm has to be there yet.",
        "Empieza por notar que estás aquí. El peso del cuerpo. Una o dos respiraciones. Todavía no tiene que haber nada cálido.",
      ),
      line(
        23,
        "Bring to mind someone who was good to you, once or often. A person, an animal, even someone from a book. Let them be a little nearer.",
        "Trae a la mente a alguien que te trató bien, una vez o muchas. Una persona, un animal, incluso alguien de un libro. Deja que se acerque un poco.",
      ),
      line(
        25,
        "For this one: may you be safe. May you be well.",
        "Para ese ser: que tengas seguridad. Que estés bien.",
      ),
      line(
        30,
        "May you be at ease in your body. May your days go gently. Repeat what fits, and leave out the rest.",
        "Que tu cuerpo tenga descanso. Que tus días vayan con suavidad. Repite lo que encaje y deja lo demás.",
      ),
      line(
        25,
        "Now let yourself stand beside them, in the same light. The same wishes can reach you, as rain reaches everything in a field.",
        "Ahora ponte al lado, bajo la misma luz. Los mismos deseos pueden llegarte, como la lluvia llega a todo lo que hay en un campo.",
      ),
      line(
        30,
        "May I be safe. May I be well. If this feels odd or empty, you can say it anyway, as one would read out a letter for someone.",
        "Que yo tenga seguridad. Que yo esté bien. Si suena raro o vacío, puedes decirlo igual, como quien lee una carta para otra persona.",
      ),
      line(
        33,
        "May I be kind to myself on the days when nothing works. May I have someone near.",
        "Que pueda tratarme con cariño los días en que nada sale. Que tenga a alguien cerca.",
      ),
      ...wandering,
      line(
        25,
        "Think of someone you neither like nor dislike. The person at the till, a face on the bus. You know nothing of their worries, and they have them.",
        "Piensa en alguien que ni te gusta ni te disgusta. Quien cobra en la tienda, una cara del autobús. No sabes nada de sus preocupaciones, y las tiene.",
      ),
      line(
        30,
        "May you be safe. May you be well. May you get home, and may it be quiet there.",
        "Que tengas seguridad. Que estés bien. Que llegues a casa, y que allí haya calma.",
      ),
      line(
        28,
        "If you want, think of someone with whom it is a little difficult. A little, not the one who harmed you. A wish is no verdict on what was done, and you may skip this.",
        "Si quieres, piensa en alguien con quien te cuesta un poco. Un poco, no quien te hizo daño. Desearle bien no le da la razón, y puedes saltarte esto.",
      ),
      line(
        33,
        "And then wider. This house, this street. Everyone who lies awake tonight. Everyone who looks after someone. May it be a little lighter.",
        "Y luego más lejos. Esta casa, esta calle. Quien esta noche no duerme. Quien cuida de alguien. Que sea un poco más ligero.",
      ),
      line(
        43,
        "Let the words stop. See what stays, and leave it as it is.",
        "Deja que paren las palabras. Mira lo que queda y déjalo como está.",
      ),
      ...backToTheRoom,
      ...goOn,
    ],
    notFor: [hurtsToBeKind],
    sources: ["galante2014"],
    review,
  },
];
