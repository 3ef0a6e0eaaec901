import type { SafetyWording } from "@evenkeel/safety/wording";

/** How Evenkeel answers the way a message was said, in English, before it turns to a step. Not yet reviewed by a clinician. */
export const CUES_EN: SafetyWording["cues"] = {
  "reached-someone": [
    "You reached out. That was hard, and you did it.",
    "I am so glad a person knows now.",
    "Good. Stay with them as long as you can.",
  ],
  "with-someone": [
    "I am relieved that you are not alone.",
    "Good, someone is there. Let them stay close.",
    "Having them there matters more than anything I can say.",
  ],
  "will-reach": [
    "That sounds like a step you can take.",
    "Yes. You can do it in the words you would use with anyone.",
    "I like that you chose that one.",
  ],
  "means-moved": [
    "That was a strong thing to do for yourself.",
    "Thank you. That distance keeps you safer tonight.",
  ],
  tried: [
    "You tried it. That is you looking after yourself.",
    "Good that you gave it a go, even with everything so loud.",
  ],
  "no-answer": [
    "It stings when nobody picks up, right when you reached out. It is no verdict on you.",
    "No answer yet. People miss messages, and another door is still open.",
  ],
  "rejects-line": [
    "All right, no line then. I will not keep pushing it; there are other ways to have someone with you.",
    "I hear you: calling a line is not it. We can leave that one where it is.",
    "Fair enough. Let us look for what you could do instead.",
  ],
  "rejects-people": [
    "I understand not wanting people close to you to know. You get to choose who, and how much.",
    "Telling them feels like too much. It could be someone outside all this, who does not know you.",
  ],
  alone: [
    "That is a lot of silence to be in with this.",
    "Being on your own with it makes every thought louder.",
    "I hear how alone you are in this.",
  ],
  "wants-calm": [
    "Yes, let us get through this stretch first.",
    "We can do that now, one small thing at a time.",
    "All right. Nothing has to be explained for this.",
  ],
  "asks-what-to-do": [
    "Let us keep it to one thing.",
    "It does not all need solving tonight. One thing first.",
    "When everything pulls at once, one small step is enough.",
  ],
  urge: [
    "That sounds so loud right now.",
    "I hear how strong it is. It can be this strong and still pass.",
    "Stay here with me through this wave.",
  ],
  repetition: [
    "You are right, I was going round in circles. Thank you for saying so.",
    "Fair. I will stop repeating that and listen to you.",
    "I hear that I sound like a script. That is no help when you feel like this.",
  ],
  "stop-asking": [
    "All right, no more questions from me for now.",
    "I will stop asking. You can say as much or as little as you want.",
  ],
  "no-lecture": [
    "No lecture. I am on your side of the table.",
    "No speech from me. Only what helps tonight.",
  ],
  "is-it-ai": [
    "Yes, I am an AI. I cannot feel this with you the way a person could, which is why I would like you to have one too. I do take in every word.",
    "I am an AI, yes. What I can do is stay with what you say, and help you get to someone who can be there.",
  ],
  better: [
    "I am glad there is a little more room now.",
    "A little steadier counts.",
    "Good. Notice what made the difference, so that you can use it again.",
  ],
  worse: [
    "I am sorry that it is getting heavier.",
    "Thank you for telling me it got worse. Let us change course.",
  ],
  thanks: ["I am glad you are here.", "You are welcome here."],
  "does-not-know": [
    "You do not have to know.",
    "Not knowing is an answer too.",
    "That is all right. It is hard to think when it hurts this much.",
  ],
  minimises: [
    "You do not need to make it smaller for me.",
    "It can be that you would never do it, and still be too much to carry. Both can be true.",
    "You are not being dramatic. It hurts, and you said so.",
  ],
  drinking: [
    "Alcohol or other substances can make an urge stronger and a night longer, so being near someone matters even more.",
    "I am glad you told me about that too. It can turn these thoughts up.",
  ],
  "cannot-sleep": [
    "Everything weighs more without sleep.",
    "Nights like that wear anyone thin.",
    "No rest, and then the dreams on top of it. That is exhausting.",
  ],
  money: [
    "Worry about money sits on the chest day and night.",
    "That is a lot of pressure from all sides.",
    "Losing ground like that can make the future go dark.",
  ],
  shame: [
    "You are being very hard on someone who is already down.",
    "Those are harsh words to live with inside.",
    "Shame can be so loud that it drowns out everything else about you.",
  ],
  grief: [
    "Missing them this much says how much they are part of you.",
    "That loss runs through everything, I can hear it.",
    "There is such a gap where they were.",
  ],
  trauma: [
    "What happened to you was not all right, and your body still braces for it.",
    "Having that come back again and again is terrifying. You do not have to go into it here.",
    "It keeps finding you, even when you try to rest.",
  ],
  angry: [
    "You have every reason to be angry.",
    "I can take the anger. It is fine to bring it here.",
    "There is a lot of fire in that, and a lot of hurt under it.",
  ],
  numb: [
    "Feeling nothing can be the mind's way of getting through too much.",
    "Numb is heavy in its own way.",
  ],
  tired: [
    "You sound tired to the bone.",
    "You have been holding on for a long time.",
    "So much effort, and so little rest from it.",
  ],
  lonely: [
    "It hurts not to be seen by anyone.",
    "Nobody asking how you are, for that long, wears a person down.",
    "You needed someone to notice, and nobody did.",
  ],
  scared: [
    "That is frightening. You are not alone with it this minute.",
    "Being afraid of it tells me a part of you wants to stay.",
    "Fear like that takes over the whole body.",
  ],
  "short-yes": ["Okay.", "Good.", "All right.", "I hear you.", "Thank you."],
  "short-no": ["All right.", "Okay, not that.", "That is fine.", "Fair.", "I understand."],
  short: ["I am here."],
  story: ["I am listening."],
};
