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
  "asks-words": [
    "You do not need the right words. The plainest ones do.",
    "It can be very short, and it does not have to make sense.",
    "Most people start with “I am not okay”. The rest can come later.",
  ],
  "asks-who": [
    "Whoever is nearest will do; they need not be close to you. You can say: “Could you keep this for me tonight?” No reason is needed.",
    "It can be someone you hardly know: a neighbour, a person at a front desk, someone from work.",
  ],
  "asks-meaning": [
    "It could mean that you are done with a situation, or that you are thinking of dying. I would rather hear it from you than guess.",
    "I hear that something is meant to end. Whether that is a worry or your life, only you know.",
  ],
  "names-person": [
    "{Who}. It counts that there is someone who came to mind.",
    "Then we start with {who}.",
    "I am glad you thought of {who}.",
    "{Who}, then.",
  ],
  provider: [
    "You already have someone who knows part of this.",
    "It is good to know that there is someone treating you.",
    "That person is on your side in this, also between appointments.",
  ],
  "refuses-skill": ["Fair, that one is not for you.", "All right, we leave that. It does not suit everyone."],
  "urge-high": [
    "{n} is a lot to hold. You are still here with it.",
    "{n}. That is very strong. It will not stay at that height for long, even if it feels that way.",
    "Still {n}. Let us try another way through it.",
  ],
  "urge-middle": [
    "{n}. Strong, and there is a little room in it.",
    "So it is at {n}. Something is holding the rest.",
  ],
  "urge-low": ["{n}. Some air has come back.", "It is down to {n}. You did that."],
  holds: [
    "That is a real tie, and it is holding tonight.",
    "I can hear that this matters to you.",
    "Keep that close tonight: a picture of it, a name on a note, in reach.",
  ],
  "nothing-holds": [
    "Right now nothing comes to mind. Pain can hide all of it; that does not mean there is nothing.",
    "It is all right that there is no answer to that tonight.",
  ],
  "means-near": [
    "So it is within reach. That worries me more than anything else you said.",
    "It is close by, then. Thank you for telling me where things stand.",
  ],
  "body-alarm": [
    "Your body is in full alarm. It cannot keep that up for long.",
    "That racing is adrenaline. It is frightening, and it does come down.",
    "Your body is shouting. Let us give it something to do.",
  ],
  "wants-topic": ["Yes, we can talk about that.", "All right, let us turn to that."],
  "not-acting": [
    "It is good that you can say that. The thoughts weigh all the same, and I take them seriously.",
    "I believe you that you would not. It still hurts to have thoughts like these.",
    "Thank you for being clear about that. You do not have to be about to act for this to matter.",
  ],
  shrug: [
    "It sounds as if there is little strength left to care. I do, about this.",
    "You do not have to care right now. It can be enough that one of us does.",
    "Flat like that can be what too much pain looks like.",
  ],
  "means-will": [
    "Yes. That is the one thing I would do first.",
    "That would help more than it looks.",
    "Good thinking, and better now than later.",
  ],
  "couple-talk": [
    "You would like it to be talked out between you.",
    "Part of you still hopes that a talk could change it.",
  ],
  "asks-belief": [
    "I believe that you are frightened and that it feels completely real. Whether it is so I cannot know from here, and I will not tell you that it is.",
    "I take seriously what it is like for you. I cannot confirm it, and arguing about it would not help you either.",
  ],
  "fears-reaction": [
    "You are bracing for how it would be taken. A first reaction is often fright, and it is seldom the last one.",
    "It would be hard to say it and then have to deal with how it lands. You may choose who hears it first.",
  ],
  "needs-now": ["Yes. Let us do this now.", "I hear you: now, not later."],
  sent: [
    "You sent it. That was the hard part.",
    "Good that it is on its way. Waiting for an answer can feel very long.",
  ],
  ambivalent: [
    "Part of you is pulled there, and part of you is not. Both can be true on the same day.",
    "You are not sure, and you say so. I would rather have that than a neat answer.",
    "So there is a thought, and something in you that holds against it.",
  ],
  "harsh-words": [
    "Words like that from someone close hurt for a long time, and they are not a fact about you.",
    "That was cruel to hear. It can go on echoing long after.",
    "No one should be told that. Least of all when they are already down.",
  ],
  discrimination: [
    "That was aimed at who you are, and it was wrong.",
    "Having to brace for that, over and over, wears a person out.",
    "It is not in your head, and it is not your doing.",
  ],
  breakup: [
    "A whole shared life went out of the room with that.",
    "The evenings must be very different now.",
    "It hurts when someone who knew you is no longer there.",
  ],
  relapse: [
    "A slip after all that work hurts, and it does not wipe out the sober time.",
    "You are hard on yourself about that. It tells me how much it matters to you.",
    "One bad weekend is not the whole story of it.",
  ],
  comrades: [
    "You carry the ones who did not come back. That is a weight few people around you can see.",
    "It must be very quiet, after having had people like that beside you.",
  ],
  anniversary: [
    "The body knows a date like that before the head does.",
    "Days like that bring it all back as if no time had passed.",
  ],
  body: [
    "It sounds as if your own body has become a place to fight in.",
    "That takes up so much room in a day, and hardly anyone sees it.",
  ],
  medication: [
    "Feeling foggy or shaky on top of everything makes it harder to think at all.",
    "A change in medicine can shift a lot. It is worth telling whoever prescribes it how you feel now.",
  ],
  pain: [
    "Pain that does not let up wears down body and spirit.",
    "Not being able to do what used to steady you is a loss of its own.",
  ],
  family: [
    "When it goes wrong with family, there is nowhere to put it down.",
    "With family, so much goes unsaid.",
    "It hurts differently when it is your own people.",
  ],
  "left-out": [
    "You were counting on that, and it fell away.",
    "Being passed over like that makes a person feel invisible.",
    "You still have so much to give, and it was not asked for.",
  ],
  guilt: [
    "You are carrying that as if you had known then what you know now.",
    "That guilt sounds relentless.",
  ],
  burdened: [
    "Feeling like a weight on everyone is one of the cruellest things pain tells people.",
    "You think they would be lighter without you. I hear how much that hurts, and I do not think it is true.",
  ],
  school: [
    "Everything seems to hang on those results right now.",
    "That is a lot of deadlines for a head that is already this full.",
  ],
  kids: [
    "They are on your mind, even in all this.",
    "It is hard to be a parent when you have nothing left yourself.",
  ],
  work: [
    "That is a lot to take home from a day's work.",
    "It sounds as if work has been taking more than it gives.",
    "Losing ground there shakes more than the pay.",
  ],
  racing: [
    "Everything at once, and none of it waits its turn.",
    "That sounds exhausting: a head that will not let you sit down.",
    "No wonder it is hard to know where to begin.",
  ],
  hopeless: [
    "From where you are, it looks as if it will never change. That is how it feels, and feelings like this one do shift.",
    "When nothing seems to work, even small things cost too much.",
    "I hear how dark the road ahead looks.",
  ],
  faith: ["That has been a place to stand for you.", "It matters to you, also in this."],
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
    "So little rest, and then another day on top of it.",
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
  "short-yes": ["Okay.", "All right.", "I hear you.", "Thank you.", "Good to know."],
  "short-no": ["All right.", "Okay, not that.", "That is fine.", "Fair.", "I understand."],
  short: ["I am here."],
  story: ["I am listening."],
};
