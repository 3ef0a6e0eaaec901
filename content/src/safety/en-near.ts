import type { SafetyWording } from "@evenkeel/safety/wording";

/** What Evenkeel says in English while danger is near: one thing for the next minutes in each. Not yet reviewed by a
 *  clinician. */
export const NEAR_EN: Pick<SafetyWording, "stayImmediate" | "lineNear"> = {
  lineNear: {
    text: [
      "{line} is open right now, by call or by text.",
      "If the next minute feels unsafe, that is the moment to text or call {line}.",
      "You can text {line} and go on writing to me at the same time.",
      "At {line} somebody is awake at this hour, by text too.",
      "Should it rise again, {line} comes first and everything else after.",
      "One word to {line} as a text is enough to start.",
      "The quickest way to a living voice is still {line}.",
      "Someone at {line} can stay on with you while you wait for company.",
      "What you wrote to me you can send to {line} as it is.",
      "If you feel yourself moving towards it, call {emergency} at once.",
      "You can put {line} on speaker and let them do the talking.",
      "Tell {line} what you told me; you do not have to explain it better.",
      "For the worst minute there are {line} and {emergency}, day and night.",
      "Keep {line} open on your screen while we do this.",
    ],
    call: [
      "{line} answers right now, at this hour.",
      "If the next minute feels unsafe, that is the moment to call {line}.",
      "You can have {line} on the phone and go on writing to me.",
      "At {line} somebody is awake for exactly this.",
      "Should it rise again, {line} comes first and everything else after.",
      "One sentence to {line} is enough to start.",
      "The quickest way to a living voice is still {line}.",
      "Someone at {line} can stay on with you while you wait for company.",
      "What you wrote to me you can read out to {line} as it is.",
      "If you feel yourself moving towards it, call {emergency} at once.",
      "You can put {line} on speaker and let them do the talking.",
      "Tell {line} what you told me; you do not have to explain it better.",
      "For the worst minute there are {line} and {emergency}, day and night.",
      "Keep {line} ready on your phone while we do this.",
    ],
    refused: [
      "If the next minutes tip over, the number is {emergency}.",
      "An emergency department is open all night, and it needs no call first; in danger, {emergency}.",
      "I am not pushing {line}; I want you to know that it is still there, as is {emergency}.",
      "If you are about to act, please call {emergency} before anything else.",
      "You said no to {line}, and I heard it. If it gets closer than this, it would still take you.",
      "Whoever sits with you can call {emergency} for you; you need not do it yourself.",
      "Should it get too big to hold, {emergency} is the fastest help there is.",
      "The door of an emergency department counts as well as a call to {emergency}.",
      "A no to {line} can be taken back at any minute.",
      "In the worst minute, let {emergency} be the plan, so that you need not think.",
    ],
  },
  stayImmediate: {
    "with-you": [
      "You should not be alone in this hour. Who could be in the room with you, even without talking?",
      "Who is the nearest person who could come and sit with you tonight?",
      "If nobody can come, go to where people are: a neighbour, a shop that is open, a hospital. Which of those is closest?",
      "It can be someone you hardly know, as long as they are there in person. Whose door is nearest?",
      "Could someone stay with you until morning, or could you sleep at their place?",
    ],
    means: [
      "Please put some distance between you and what you could use: give it to someone, lock it up, or leave the room. Which of these can you do this minute?",
      "Could you go to another room or outside, away from anything you could use, and tell me where you are then?",
      "Distance buys time, even one closed door. Where can you go that is away from it?",
      "Let someone else hold it for tonight: a bag at a neighbour's, a key in another hand. Who could take it?",
      "If you cannot move it, move yourself: shoes on, out of the door, to where there is light. Will you do it this minute?",
    ],
    "make-contact": [
      "Let us reach a person now; the words are here. You can press call or text and read them out. What would stop you from doing it this minute?",
      "You can keep this open while you reach out. Tell me when someone answers, or what gets in the way.",
      "It can be three words: “I need help”. Which is less hard for you right now, texting or speaking?",
    ],
    barrier: [
      "What is it that makes reaching {line} hard: the talking, what they might do, or something else?",
      "Something stands between you and {line}, or you would not be sitting with this alone. What is it?",
      "I would rather know what keeps you from calling or texting {line} than tell you to do it again. What is in the way?",
    ],
    "safe-place": [
      "An open place with people is safer than a closed room. Are you safe where you are right now?",
      "A hospital's emergency department is a safe place tonight, and they will take this seriously. How safe are you where you are, for the next ten minutes?",
      "Somewhere with light and other people, even strangers, is better than where it could happen. How safe is it where you are now?",
    ],
    professional: [
      "A doctor should see you today; a hospital's emergency department takes you as you are. Who could go there with you?",
      "If you have a doctor or therapist, their emergency contact is for exactly this hour. Could you or someone near you call it now?",
      "An emergency department is also a way to be looked after until this has passed. What would make it possible to go?",
    ],
    "step-taken": [
      "How close is a person to being with you?",
      "What is the next minute going to be: the call, the door, or the message?",
      "What has happened with reaching someone since we last spoke of it?",
      "Of the call, the message and the door, which is the one you could still do tonight?",
    ],
    urge: [
      "Tell me when the first step is done.",
      "Stay with me through this one. Where is the urge now, from 0 to 10?",
      "Once more, and slower. What do you notice?",
    ],
    tonight: [
      "Nothing has to be decided tonight. Where will you be for the next hour, and who is there?",
      "We only plan until morning. What is the safest place for you to spend this night?",
      "Tonight needs one thing only: that you are not alone with it. How can we get you to morning?",
    ],
    check: [
      "Compared with when we began, where is the urge to act now, from 0 to 10?",
      "Has it moved at all in the last minutes, up or down?",
    ],
    "what-helps": [
      "Then not that. What has ever turned it down a little: a voice, being outside, something cold, the dog?",
      "Everyone has something of their own that works a little. What has it been for you, so that you can do it in the next ten minutes?",
    ],
    "go-ahead": [
      "Go now, before anything else, and take your phone. Write me one word when someone is with you.",
      "Do that first. I am here while you do it, and after. What could get in the way in the next minute?",
    ],
    "before-rest": [
      "Before the light goes off, one thing: someone beside you tonight, or {line} on the phone. Which of the two can you do now?",
      "Please do not go into this night alone. Text {line}, or wake the one person who would come; which is it?",
      "One thing before you stop writing: call or text {line}, or {emergency} if it is close, so that a person has you after me. Will you do it while I am still here?",
    ],
    listen: [
      "Stay where there is light and where someone could hear you, and put your shoes on in case you need to go to them.",
      "For the next ten minutes do one thing only: sit where another person could see you, with the phone in your hand.",
      "Open the door of the room you are in, and stay on that side of it where there are people or where there is light.",
    ],
    rest: [
      "Keep the light on and stay near someone. How is it this minute?",
      "Set a timer for ten minutes; nothing is decided before it rings. Where will you sit while it runs?",
    ],
  },
};
