import type { SafetyWording } from "@evenkeel/safety/wording";

/** What Evenkeel says in English where it misread the body, and where nobody is there. Not yet reviewed by a clinician. */
export const NOT_NOW_EN: Pick<SafetyWording, "notNow" | "nobody"> = {
  notNow: {
    misread: [
      "I read that wrong, and I am sorry: nothing is in your body now, and I leave the emergency call out of it. What is here is what you feel now. Are you safe where you are, in this hour?",
      "You are right, that is over, and I took it for now. No ambulance, no doctor for that. Are you safe from acting on the thoughts, this hour?",
    ],
    "taken-back": [
      "All right: nothing was taken, and that is what counts. If anything was after all, the emergency number is still the call to make. Are you safe where you are, in this hour?",
      "Then nothing is in your body, and I stop pressing. Should it be different, a doctor comes first. Are you safe from acting on the thoughts, this hour?",
    ],
  },
  nobody: {
    "with-you": [
      "You told me there is nobody, so I will not ask you for a name. Then a person whose work this is can be the one beside you; by text you need not speak, and you can stop at any time. What would make that bearable?",
      "Where there are people and light is company too: a shop that is open, a lobby, a waiting room. Which of those could you get to?",
    ],
    "step-taken": [
      "What is the next minute going to be: a text to a stranger who listens, or a place with people in it?",
      "What would have to be different for a stranger to be worth ten minutes tonight?",
    ],
    professional: [
      "A doctor or a hospital takes you as you are, on your own too, at any hour. What would be the worst part of going there?",
      "Where there is no doctor of your own, a walk-in clinic or an emergency department is one for tonight. What stands against it?",
    ],
    tonight: [
      "Nothing has to be decided tonight. What could carry you to morning: a voice on the radio, a shower, a lit room?",
      "We only plan until morning. Which room is the safest one for you tonight?",
    ],
    rest: [
      "I am here, and I keep reading. How is it now?",
      "Keep the light on, and a voice in the room if it helps. What do you need in this minute?",
    ],
    listen: [
      "You can write one word or a hundred, and the next step can be small.",
      "I am reading. Tell it in whatever order it comes.",
    ],
  },
};
