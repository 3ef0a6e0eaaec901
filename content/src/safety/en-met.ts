import type { SafetyWording } from "@evenkeel/safety/wording";

type Met = SafetyWording["cues"];

/** What of their life was named, said back in English. No verb stands with a thing, so that any number fits. */
export const THINGS_EN: SafetyWording["things"] = {
  one: [
    "{A}, on top of all the rest.",
    "I hear {a} in that, and what it takes from you.",
    "{A}: no small thing to carry by yourself.",
    "And {a} as well, in all of this.",
    "With {a}, I can see why there is so little room left.",
    "{A}. I had not known about that, and it matters.",
    "You brought up {a}; I am not going to talk past it.",
    "And {a}, when you were already worn down.",
  ],
  two: [
    "{A} and {b}: either would be enough for one week.",
    "First {a}, then {b}. No wonder you are worn out.",
    "Between {a} and {b} there cannot be much left for you.",
    "You are holding {a} and {b} at the same time.",
    "{A}, and {b} right behind it. I see how that wears a person down.",
    "With {a} and {b} together, of course this feels like a lot.",
  ],
  three: [
    "{A}, {b}, {c}: so much to land on one person at once.",
    "That is {a}, {b} and {c}, all in the same stretch. Anyone would be worn thin.",
    "{A}, {b} and {c}. You have been holding up a great deal.",
    "With {a}, {b} and {c}, it makes sense that there is nothing left over.",
    "You named {a}, {b} and {c}. I take all three seriously.",
  ],
};

/** How it is met in English when a message does something with the last reply. Not yet reviewed by a clinician. */
export const ACTS_EN: Pick<
  Met,
  | "not-answered"
  | "confused"
  | "rejects-words"
  | "done-talking"
  | "cannot"
  | "asleep-near"
  | "moved-away"
  | "repetition"
  | "stop-asking"
  | "rejects-line"
  | "rejects-people"
  | "refuses-skill"
  | "not-acting"
  | "minimises"
  | "does-not-know"
  | "shrug"
  | "thanks"
  | "tried"
  | "sent"
  | "will-reach"
  | "holds"
  | "nothing-holds"
  | "short-yes"
  | "short-no"
> = {
  "not-answered": [
    "You are right, you asked something and I went past it. I am sorry.",
    "I missed your question, and that is on me.",
    "Fair: that was an answer to something else.",
    "Sorry. You said what you need, and it went past me.",
    "I hear the frustration, and you have reason for it.",
    "That is true, I owe you a straight answer.",
  ],
  confused: [
    "That did not fit what you wrote. I am sorry; let me stay with your own words.",
    "I got that wrong. Forget what I said there.",
    "Sorry, that missed you.",
    "My mistake; you did not say that.",
    "That came out wrong, and it was not about you. Let me be plainer.",
    "Scratch that. I misread you.",
  ],
  "rejects-words": [
    "Then not those words. Yours will be better.",
    "Too much, I hear that. It can be far smaller.",
    "All right, that text is not you. Leave it.",
    "Nothing has to be sent that does not sound like you.",
    "Good that you say so. Something lighter can do the same work.",
  ],
  "done-talking": [
    "All right. You have said enough for one night.",
    "I will not keep you writing.",
    "We can stop the talking here.",
    "You do not owe me more words.",
    "Okay, no more digging from me.",
  ],
  "asleep-near": [
    "{Who}, then, even asleep. Being woken for this is what almost anyone would choose.",
    "Asleep is near. For this it is all right to wake {who}.",
    "Then {who} is close enough to wake.",
    "A knock is allowed at this hour. {Who} can be cross for a minute and still be glad.",
  ],
  "moved-away": [
    "Good. That is distance, and it counts.",
    "You moved. Stay on that side of the door.",
    "That is a better place to be than a minute ago.",
    "Good, stay there; do not go back for anything right now.",
  ],
  cannot: [
    "Too much right now, then. We make it smaller.",
    "All right. Not that, something half the size.",
    "I hear that it is out of reach at the moment.",
    "Then we leave that one. It was too big for this minute.",
    "That tells me how little strength there is left, and I am going by it.",
  ],
  repetition: [
    "You are right, I was going round in circles. Thank you for saying so.",
    "Fair. That was the same thing over again.",
    "You should not have to hear the same thing twice from me.",
    "Noted, and I am sorry. I stop that one here.",
    "True, you answered that before.",
  ],
  "stop-asking": [
    "All right, no more questions from me for now.",
    "I will stop asking.",
    "Understood. The questions stop here.",
    "Okay. You need not answer anything.",
    "That is fair; I put the questions away.",
  ],
  "rejects-line": [
    "All right, no line then. I will not keep pushing it.",
    "I hear you: calling a line is not it.",
    "Fair enough. A stranger's voice is not what you want right now.",
    "Then a phone number is not the help you need from me.",
    "Okay. You know yourself, and that door stays shut for tonight.",
  ],
  "rejects-people": [
    "I understand not wanting people close to you to know. You choose who hears it, and how much.",
    "Telling them feels like it would cost you something. I take that seriously.",
    "You are protecting them, or yourself, or both. That makes sense to me.",
    "It is yours to tell. Nobody gets to take that from you.",
    "Saying it aloud to someone who knows you is a different thing from writing it here.",
  ],
  "refuses-skill": [
    "Fair, that one is not for you.",
    "All right, we leave that. It does not suit everyone.",
    "That fell flat, and I believe you.",
    "Then it was the wrong tool for how bad this is.",
    "Okay, no more of those from me unless you ask.",
  ],
  "not-acting": [
    "It is good that you can say that. The thoughts weigh all the same, and I take them seriously.",
    "I believe you that you would not. It still hurts to have thoughts like these.",
    "Thank you for being clear about that. You do not have to be about to act for this to matter.",
    "I hear both: you are not going to do it, and it is still there.",
    "That helps me understand. I am not making it bigger than you said.",
  ],
  minimises: [
    "You do not need to make it smaller for me.",
    "It may sound like little to you. To me it does not.",
    "You are allowed to find this hard.",
    "I would rather hear it at its real size.",
    "You can call it nothing and still be tired of it.",
  ],
  "does-not-know": [
    "You do not have to know.",
    "Not knowing is an honest answer.",
    "That is all right. It is hard to think when so much pulls at you.",
    "No answer needed there.",
    "Then we leave that open.",
  ],
  shrug: [
    "It sounds as if there is little strength left to care. I do, about this.",
    "You do not have to care right now. It can be enough that one of us does.",
    "Flat like that can be what too much pain looks like.",
    "I hear how little is left in the tank.",
    "That sounds like someone who has been let down before.",
  ],
  thanks: [
    "I am glad you are here.",
    "You are welcome.",
    "I am glad you wrote.",
    "Good that you stayed with it.",
  ],
  tried: [
    "You did it, even with everything so loud.",
    "Good that you gave it a go.",
    "Thank you for trying that with me.",
    "You tried, and you told me honestly what it did.",
  ],
  sent: [
    "You sent it. That was the hard part.",
    "Good that it is on its way. Waiting for an answer can feel very long.",
    "It is out there now; somebody will read it.",
    "That took courage to send.",
  ],
  "will-reach": [
    "That sounds like a step you can take.",
    "Yes. You can do it in the words you would use with anyone.",
    "I like that you chose that one.",
    "Good. That is exactly the kind of step that helps.",
    "That is a real plan, and it is yours.",
  ],
  holds: [
    "I can hear that this matters to you.",
    "Keep that close tonight: a picture of it, a name on a note, in reach.",
    "That is worth holding on to.",
    "Thank you for telling me that. It says a lot about what you would miss.",
  ],
  "nothing-holds": [
    "Right now nothing comes to mind. Pain can hide all of it; that does not mean there is nothing.",
    "It is all right that there is no answer to that tonight.",
    "I hear how empty that looks from where you are.",
    "That is a bleak place to be standing, and you are still talking to me from it.",
  ],
  "short-yes": ["Okay.", "All right.", "I hear you.", "Thank you.", "Good to know."],
  "short-no": ["All right.", "Okay, not that.", "That is fine.", "Fair.", "I understand."],
};

/** How a feeling is met in English. Not yet reviewed by a clinician. */
export const FEELINGS_EN: Pick<
  Met,
  | "burdened"
  | "shame"
  | "hopeless"
  | "tired"
  | "numb"
  | "scared"
  | "lonely"
  | "alone"
  | "guilt"
  | "angry"
  | "ambivalent"
  | "better"
> = {
  burdened: [
    "Feeling like a weight on everyone is one of the cruellest things pain tells people.",
    "You think they would be lighter without you. I hear how much that hurts, and I do not think it is true.",
    "Needing help and being a burden are not the same, even if they feel the same tonight.",
    "You count what you cost people. They are likely counting something else about you.",
  ],
  shame: [
    "You are being very hard on someone who is already down.",
    "Those are harsh words to live with inside.",
    "Shame can be so loud that it drowns out everything else about you.",
    "You would not speak like that to anyone else in your place.",
  ],
  hopeless: [
    "From where you are, it looks as if it will never change. I believe that it looks like that.",
    "When nothing seems to work, even small things cost too much.",
    "I hear how dark the road ahead looks.",
    "You have tried, and it keeps coming back to this. That would take the hope out of anyone.",
  ],
  tired: [
    "You sound tired to the bone.",
    "You have been holding on for a long time.",
    "So much effort, and so little rest from it.",
    "It is a tiredness that sleep alone would not fix, by the sound of it.",
  ],
  numb: [
    "Feeling nothing can be the mind's way of getting through too much.",
    "Numb is heavy in its own way.",
    "Crying one minute and nothing the next: both can come from the same pain.",
    "When it all goes flat, it is hard to believe that anything would reach you.",
  ],
  scared: [
    "That is frightening, and you put it into words all the same.",
    "I hear how scared you are.",
    "Being afraid of it tells me a part of you wants to stay.",
    "Fear like that takes over the whole body.",
  ],
  lonely: [
    "It hurts not to be seen by anyone.",
    "Nobody asking how you are, for that long, wears a person down.",
    "You needed someone to notice, and nobody did.",
    "That is a lonely place to be in with this.",
  ],
  alone: [
    "That is a lot of silence to be in with this.",
    "Being on your own with it makes every thought louder.",
    "I hear how alone you are in this.",
    "Nobody there, and this in your head: that is a hard night.",
  ],
  guilt: [
    "You are carrying that as if you had known then what you know now.",
    "That guilt sounds relentless.",
    "You keep putting yourself on trial for it.",
    "It says something good about you that it weighs this much, and it is still too heavy.",
  ],
  angry: [
    "You have every reason to be angry.",
    "I can take the anger. It is fine to bring it here.",
    "I hear how fed up you are.",
    "That would make anyone furious.",
  ],
  ambivalent: [
    "Part of you is pulled there, and part of you is not. Both can be true on the same day.",
    "You are not sure, and you say so. I would rather have that than a neat answer.",
    "So there is a thought, and something in you that holds against it.",
    "Going back and forth like that is exhausting in itself.",
  ],
  better: [
    "I am glad there is a little more room now.",
    "A little steadier counts.",
    "Good. Notice what made the difference, so that you can use it again.",
    "It moved, and you are the one who moved it.",
  ],
};
