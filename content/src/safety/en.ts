import type { SafetyWording } from "@evenkeel/safety/wording";
import { ANSWERS_EN } from "./answers-en.ts";
import { BARRIERS_EN } from "./en-barriers.ts";
import { CUES_EN } from "./en-cues.ts";
import { THINGS_EN } from "./en-met.ts";
import { NEAR_EN } from "./en-near.ts";
import { NOT_NOW_EN } from "./en-not-now.ts";
import { PATHWAYS_EN } from "./en-pathways.ts";
import { STAY_EN } from "./en-stay.ts";

/** What Evenkeel says in English where someone may be in danger. Not yet reviewed by a clinician. */
export const SAFETY_EN: SafetyWording = {
  answers: ANSWERS_EN,
  noticed: [
    "You said “{quote}”. I do not want to pass over that.",
    "I heard “{quote}”, and it stayed with me.",
    "“{quote}”: those words carry a lot.",
    "I want to stop at “{quote}” for a moment.",
    "When you wrote “{quote}”, I took it seriously.",
    "“{quote}”. I would like to understand what is behind that.",
    "What you said there, “{quote}”, matters to me more than the rest.",
    "“{quote}” is not a small thing to say.",
    "I do not want to read past “{quote}”.",
    "I am glad you wrote “{quote}” and did not keep it in.",
  ],
  noticedTwo: [
    "You said “{quote}”, and also “{second}”. I do not want to pass over either.",
    "I heard “{quote}” and “{second}”. Together they sound like so much pain.",
    "“{quote}” and “{second}”: I am taking both seriously.",
  ],
  reflected: ["{X}.", "So {x}.", "I hear you: {x}.", "Okay: {x}."],
  aiOnce: [
    "I am an AI, so there is a lot I cannot do; a person can be with you in this in ways I cannot. We can find that person together, and I keep listening meanwhile.",
    "I should say that I am an AI. For something this heavy a human being is better than me, and I will stay in this with you while we reach one.",
    "You are talking with an AI, and this deserves a person too. You do not have to stop talking here to have both.",
  ],
  gentleCheck: [
    "When people feel like that, some are worn out, and some also have thoughts of not wanting to be alive. What is it like for you?",
    "I would like to understand how far this goes. Do you sometimes have thoughts of not wanting to be alive, or is it more that everything is too much?",
    "Words like these can mean many things. For you, do they come with thoughts of dying, or with something else?",
  ],
  ask: {
    "suicidal-thoughts": [
      "I would rather ask than guess: are you having thoughts of suicide?",
      "So let me ask you plainly, and any answer is all right here: are you thinking about killing yourself?",
      "Are you having thoughts of ending your life? You can tell me either way.",
    ],
    intent: [
      "Thank you for saying it so plainly. Do you feel you might act on these thoughts today or in the next few days?",
      "I am glad you put it into words here. How close are you to acting on this: could it happen tonight?",
      "It took something to write that. Is there a part of you that intends to act on it soon?",
    ],
    plan: [
      "Have you thought about how you would do it?",
      "Is there a plan, or is it more a wish for it all to stop?",
    ],
    means: [
      "Is there something near you right now that you could use to hurt yourself? You do not have to name it.",
      "Is what you have thought about within reach where you are?",
    ],
    time: ["Is there a time you have in mind?", "When do these thoughts say it would be?"],
    "past-attempt": [
      "Has there been a time when you tried to end your life?",
      "Have you been this close before?",
    ],
    "safe-now": ["Are you safe where you are right now?", "How safe are you for the next hour?"],
    "who-can-be-with-you": [
      "Who could come and be with you now, in the same room?",
      "Whose place could you go to, so that you are not alone tonight?",
    ],
    "danger-now": ["Is anyone in danger right now?", "Could it happen today?"],
    barrier: ["What would make it hard to reach out to someone?"],
    urge: [
      "How strong is the urge right now, from 0 to 10?",
      "Has the urge moved at all, up or down, since we began?",
    ],
  },
  askAfterSelfHarm: [
    "Some people who hurt themselves also think about dying, and some do not. Are there thoughts of suicide with it for you?",
    "I am not going to scold you about that. Is hurting yourself a way to get through, or are there also thoughts of ending your life?",
  ],
  askObey: [
    "When it tells you that, do you feel you have to do it, or can you hold against it?",
    "How hard is it not to do what it says: does it feel as if you must obey it today?",
  ],
  recheck: [
    "I asked about this earlier, and what you say now sounds heavier. Has something shifted towards thoughts of suicide?",
    "I know we touched on this earlier. Hearing you now, I want to check once more: has it come closer to thoughts of dying?",
  ],
  lineMeanwhile: [
    "While we talk, this line is open to you too:",
    "You do not need to use this now; I want it in front of you while we talk:",
  ],
  lineOnce: [
    "You want no hotline, and I will not push one. I leave this here once, in case a night turns worse than this one:",
    "I heard that a line is not for you. So that you have it if that ever changes, this once:",
  ],
  guide: {
    low: [
      "Carrying this in your head alone makes it heavier, so I would like a person to know. Here are three ways; the first is the one I would begin with.",
      "You do not have to be at your worst to talk to someone about this. There are three doors here, and one is enough.",
      "Thoughts like these get lighter when a person hears them. Pick whichever of these three feels least hard; the first is a good start.",
    ],
    high: [
      "These thoughts can pass, and you do not have to hold them off alone. Three ways to a person, and the first is the one I would take now.",
      "This is more than anyone should carry alone, and I would like someone to hear it today. Of these three, start with the first.",
      "I want you to have a person in this with you, today. Here are three; the one marked first is the quickest to reach.",
    ],
  },
  guideWithoutLine: [
    "What I would still like is one person who knows, and here is the smallest way I can think of.",
    "Someone you already know may be the better door, and a doctor later on.",
  ],
  guideBesideLine: [
    "The line above stays one of the doors, for any hour. Here are two more; I would begin with the first.",
    "Besides the line above, here are two other ways to a person. The first is the smaller step.",
    "I do not want you to be the only one who knows. The line above is one way; these are two more, and the first is a good start.",
  ],
  guideCalm: [
    "First this stretch, and then who could be in it with you.",
    "You asked for something that helps now, so that comes first; after it I would like a person near you to know.",
    "Let us bring it down a notch first. Then we look for somebody to share it with.",
  ],
  guideTwo: [
    "You do not have to hold this off alone. Here are two ways to a person, and the first is the smaller step.",
    "I want you to have a person in this. Here are two doors; I would begin with the first.",
  ],
  guideAfterRefusal: [
    "You do not have to answer that, and I will not push.",
    "That is yours to keep. I will leave the question.",
  ],
  notSoon: [
    "Thank you for answering that. Not now is good to hear, and thoughts like these should still have company.",
    "I am glad it is not about to happen. It still weighs too much to carry alone.",
    "Good that you could say that. The thoughts are there all the same, and they deserve to be heard by someone.",
  ],
  saidYes: [
    "Thank you for telling me that. It is not easy to put down in words.",
    "I am glad you said it. It does not change how I see you.",
  ],
  lineAbout: {
    suicide:
      "People who talk with someone in your place every day. You can say as little as you like, and you need not be about to act.",
    emergency: "For when you may act now, or are hurt. Say where you are first.",
    other: "People who listen and can help you find what comes next.",
  },
  onCallNobody: [
    "Nobody is alerted from here, so a person only hears of this if you reach one.",
    "No one is told of this from here; it takes reaching a person, and I can help with that.",
  ],
  onCallNamed: ["{onCall} is on call here tonight and is a real person."],
  trustedWords: {
    named: [
      "You could send {name} this: “I am not doing well and I do not want to be alone with it. Can we talk today?”",
      "For {name}, if you like: “Things are bad in my head. You do not have to fix it. Can you call me?”",
    ],
    unnamed: [
      "Someone who has been kind to you, even a little. You could send: “I am not doing well and I do not want to be alone with it. Can we talk today?”",
      "One person you would pick up the phone for. You could send: “Things are bad in my head. You do not have to fix it. Can you call me?”",
    ],
    immediateNamed: [
      "Send {name} this now: “I am not safe on my own. Please come and be with me.”",
      "For {name}, right now: “I need you here. I am afraid of what I might do. Please come.”",
    ],
    immediateUnnamed: [
      "Anyone who could be there in person: a friend, family, a neighbour. Send: “I am not safe on my own. Please come and be with me.”",
      "Whoever is nearest, even a neighbour: “Please come. I should not be alone right now.”",
    ],
  },
  professional: {
    adult: {
      title: "A professional",
      text: "A doctor, a therapist, or a clinic near you. To book, this is enough: “I am having thoughts of suicide and I would like an appointment this week.” If you already see someone, tell them before the next session.",
    },
    teen: {
      title: "A professional",
      text: "A school counsellor, a school nurse or a doctor. This is enough: “I am having thoughts I need help with. Can I talk to you today?” You choose who; nobody is told by me.",
    },
    immediate: {
      title: "A safe place with people",
      text: "A hospital's emergency department takes people in danger from themselves, at any hour.",
    },
  },
  barrierQuestion: [
    "What would make it hard to reach out to someone?",
    "What is the first thing in you that says no to that?",
    "What stands between you and that first step?",
  ],
  countryQuestion: [
    "Which country are you in, so that I can show you a line that works there?",
    "What country are you in right now? Then I can show a line that reaches you.",
  ],
  lineThere: [
    "Thank you. This is the line that works where you are:",
    "Good to know. Where you are, this is the one to reach:",
  ],
  countryUnknown: [
    "I do not know yet which country you are in, so I cannot show you a line that works there. If you might act on this, your local emergency number is the one to use.",
    "A line that answers at any hour depends on where you are. Until I know that: in danger, the emergency number of your country.",
  ],
  noDirectory: [
    "I do not know a checked line for where you are, and I will not make one up. Your local emergency number always works if you may act on this.",
    "Where you are is not in my list of checked lines yet. If you are in danger, the emergency number of your country is the one to use.",
  ],
  barriers: BARRIERS_EN,
  barrierChips: [
    { barrier: "dread-calling", label: "I can't call", say: "I hate calling, I don't know what to say" },
    {
      barrier: "police",
      label: "Police or hospital",
      say: "I'm scared they will send the police or lock me up",
    },
    { barrier: "last-time", label: "Last time went badly", say: "Last time I tried it didn't help" },
    { barrier: "burden", label: "I'd be a bother", say: "I don't want to bother anyone" },
  ],
  script: {
    title: "Words you can use as they are",
    call: "On the phone: “Hi. I am having thoughts of suicide and I find it hard to talk. Can you ask me questions?”",
    text: "As a text: “I am thinking about suicide and I do not want to be alone with it. Can you stay with me for a bit?”",
  },
  immediate: {
    lead: [
      "I am very glad you told me, and I am staying right here. Right now only one thing matters: getting through the next hour with a person beside you.",
      "What you are telling me is serious, and I am with you. Everything else can wait; let us get you safe first.",
      "Thank you for letting me know how close this is. Let us only think about the next minutes, and about not being alone in them.",
    ],
    medical: [
      "Your body may need help right now, even if you feel all right. Please call the emergency number now, or have someone call; unlock the door and tell them what you took or where you are hurt.",
      "Please get medical help this minute, before anything else: call the number here, say what happened and where you are, and stay where someone can find you.",
    ],
    means: [
      "Then one more thing: put distance between you and anything you could use. Hand it to someone, lock it away, or walk out of the room to where people are.",
      "And please move away from whatever you might use: another room, outside, a neighbour's door. Distance helps while the urge is high.",
    ],
    withYou: [
      "Who could come and be with you now, in the same room?",
      "Who is nearest to you right now and could sit with you?",
      "Whose door could you knock on, so that you are not alone?",
    ],
    withYouNamed: [
      "Could {who} come and be with you now, in the same room?",
      "Could you go to {who} right now, so that you are not alone?",
    ],
    withYouTeen: [
      "Is there an adult you feel safe with who could be in the room with you now?",
      "Who is a grown-up you trust, at home, next door or from school, who could come and sit with you?",
    ],
  },
  grounding: [
    {
      lead: "An urge rises, peaks and falls, like a wave. For the next minutes we only ride it.",
      title: "Cold and breath, two minutes",
      steps: [
        "Hold something cold, or run cold water over your wrists and face.",
        "Breathe in for 4, and out slowly for 6. Ten times.",
        "Look around for a person or a room with people, and go there.",
      ],
    },
    {
      lead: "Let us give your head something small to hold on to.",
      title: "Five, four, three",
      steps: [
        "Press your feet into the floor and name 5 things you see.",
        "Name 4 things you can touch, and touch them.",
        "Name 3 sounds. Then tell me one of them.",
      ],
    },
    {
      lead: "When it is loud inside, moving can turn it down.",
      title: "Burn it off for one minute",
      steps: [
        "March on the spot or go up and down the stairs, as hard as you safely can.",
        "Stop, put a hand on your chest and feel it slow down.",
        "Drink a glass of water, somewhere with light.",
      ],
    },
    {
      lead: "You do not have to win tonight, only to put some time between you and the urge.",
      title: "Ten minutes at a time",
      steps: [
        "Set a timer for 10 minutes. Nothing is decided before it rings.",
        "Put on something with voices: a show, a podcast, the radio.",
        "When it rings, write to me or to a person, and set it again.",
      ],
    },
  ],
  cues: CUES_EN,
  ...STAY_EN,
  ...NEAR_EN,
  things: THINGS_EN,
  ...NOT_NOW_EN,
  cameBackTo: [
    "It is good that you are here again. Last time you wrote “{quote}”. How has that been since?",
    "You came back. I have not forgotten “{quote}”. Where are you with it now?",
  ],
  afterSkill: [
    "Try the first one, and tell me if it is the wrong thing for you.",
    "When you have done it, tell me what changed, even a little.",
    "See what it does, and say so plainly if it does nothing.",
  ],
  takenIn: [
    "I read that slowly, and I am with you in it.",
    "That is a lot in a few lines, and none of it is lost on me.",
    "I am not going to hurry past that. More of it is welcome, and so is leaving it there.",
    "You put that down plainly. I have it.",
    "There may be more under that, and it can come in its own time.",
  ],
  respectDenial: [
    "Thank you for answering that. I believe you, and you can tell me any time if it changes. Let us go back to what you were telling me.",
    "All right, then it is not that, and I leave it. If it ever turns into that, you can say so here. Back to what you came with.",
    "Good to know, thank you. It can be hard without being that. I am listening to the rest of it.",
  ],
  hearDispute: [
    "I took that the wrong way, and I am sorry. Thank you for putting it right. Tell me what you meant.",
    "I hear you: that is not what you meant. I would rather ask once too often about something like this, and I will leave it. What were you getting at?",
    "Fair, I misread you. Your words are yours; what did you want me to hear?",
  ],
  returnToTopic: [
    "The people and the line stay one tap away under Help now. Where would you like to go from here?",
    "We can come back to this at any point. There was more on your mind today; what should we look at?",
    "I will keep this in mind, and it does not have to be all we talk about. What else has been going on?",
  ],
  teenGrownUps: [
    "If home is safe, a parent or another grown-up there can be one of these people; if it is not, someone at school can. I tell nobody by myself. Grown-ups at school may have to pass it on when a young person is in danger, and you can ask them about that first.",
    "You choose the grown-up: at home if that is safe, or at school if it is not. Nothing goes to them from me. Some of them must report danger to a young person, so it is fine to ask what they would do before you tell.",
  ],
  noCoupleAdvice: [
    "I will not suggest that. With someone who hurts or frightens you, talking it out or going to counselling together can make it more dangerous. A line for this can go through it with you first. What were you hoping would change?",
    "That wish makes sense, and it can put you at risk with someone who has hurt you. It is safer to talk to a person who knows this, on your own, before anything is said at home. Who could that be?",
  ],
  notYourDoing: [
    "None of that makes it your doing. Nothing you did or forgot earns being hurt.",
    "Whoever hurts is the one responsible for it. Not the one who was late, or angry, or there.",
  ],
  teenSchool: [
    "If home does not feel safe to talk in, a school counsellor or a teacher you trust can help. I do not tell anyone at home. A counsellor may have to pass on that a young person is in danger, and you can ask about that first.",
    "You can choose a grown-up outside home: a counsellor, a nurse, a coach, an aunt. I do not contact your family. Some grown-ups must report danger to a child, and you can ask them about it before you tell.",
  ],
  pathways: PATHWAYS_EN,
};
