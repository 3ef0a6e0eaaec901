import type { SafetyWording } from "@evenkeel/safety/wording";

type Staying = Pick<
  SafetyWording,
  | "stay"
  | "accompanied"
  | "withPerson"
  | "withProvider"
  | "withoutLine"
  | "afterNoAnswer"
  | "asks"
  | "afterRepetition"
  | "afterMiss"
>;

/** What Evenkeel turns to, in English, once people have been offered. Not yet reviewed by a clinician. */
export const STAY_EN: Staying = {
  stay: {
    "before-rest": [
      "Before you rest: if it comes back in the night, who would you wake or text first?",
      "One thing for tonight: the phone within reach, and one name you would write to if it gets loud. Which name would it be?",
      "Sleep if you can. Write here tomorrow, even one word, and I will start by asking how the night was. Is there anyone who could look in on you before then?",
    ],
    barrier: [
      "What would make it hard to reach out to someone: money, what they would think, or how it went before?",
      "What is it in you that says no to telling someone?",
      "What has kept this inside until now?",
    ],
    urge: [
      "Do it in your own time; I am here on the other side of it. Tell me where the urge is now, from 0 to 10.",
      "Tell me when you have done the first one, or if it is the wrong thing for you.",
      "When you have tried it, tell me what changed, even a little.",
    ],
    "with-you": [
      "It would help not to be alone this evening. Who could you be around, even without talking about it?",
      "Being near someone can take the edge off, even in silence. Where are there people you feel all right with?",
    ],
    means: [
      "One thing that protects people: making it harder to reach what they could use. Could someone keep it for you, or could it go somewhere that takes effort to get to?",
      "If there is anything near you that the thoughts point at, putting it out of reach tonight gives you time. What would be the easiest way to do that?",
    ],
    "safe-place": [
      "Somewhere with light and other people is a better place for tonight than alone with this. Are you safe where you are now?",
      "Let us make the place you are in a bit safer: a room with people, or a friend's sofa. How safe does it feel where you are?",
    ],
    "make-contact": [
      "One person knowing a little of this would take some of the weight. Who of the people around you judges least?",
      "Reaching someone can be one message and no more. What would you want them to know, in your own words?",
      "If speaking is too much, lines and friends both take a text. Who would you rather write to?",
      "It need not be the whole story. Who could hear one sentence of it?",
    ],
    professional: [
      "Someone who does this for a living could take part of the weight over weeks. Have you ever had a doctor or therapist you could stand?",
      "A family doctor counts too, and one sentence opens it: “I have been having dark thoughts and I need help.” What would make that hard to say?",
      "This is worth an appointment, even if tonight passes. What has kept you from care so far: cost, time, or how it went before?",
    ],
    tonight: [
      "Let us make tonight smaller. What are the next two hours going to look like?",
      "Nights are the worst time to decide anything. What could carry you to morning: a show, a shower, someone's voice?",
      "You only need to get as far as tomorrow. What has got you through a night like this before?",
      "What part of the night is the hardest, and could you be somewhere else, or with someone, for that hour?",
    ],
    "what-holds": [
      "Part of you is still here talking to me. What does that part hold on to?",
      "With all this pain, something has kept you here up to now. What has it been, even something small?",
      "Is there anyone, or anything, that makes a day a little easier to be in?",
      "On the days when it is a notch lighter, what is different?",
    ],
    hurt: [
      "Which part of it weighs most right now?",
      "When did it begin to feel like this?",
      "What would need to be different for it to hurt a little less?",
      "What does it do to you, on an ordinary day?",
    ],
    "step-taken": [
      "We spoke of reaching a person. How did that go, or what got in the way?",
      "Is there someone who knows a bit of this by now, or not yet?",
      "Has anyone been told yet, even a little? Either answer is fine.",
    ],
    rest: [
      "The line and your people are one tap away under Help now, at any hour.",
      "It is fine to rest from words for a while. What would be kind to your body in the next ten minutes?",
      "You have said hard things today. What would make the next hour a bit gentler?",
    ],
    "go-ahead": [
      "Do it now if you can, before the moment passes. Tell me afterwards how it went; I am here either way.",
      "Go ahead. It does not have to come out well. What would you want to happen after you have said it?",
    ],
    "means-go": [
      "Do it before we go on, while you are thinking of it. Tell me when it is done.",
      "When that is out of reach, tonight has a little more room. How soon can you do it?",
    ],
    "came-back": [
      "You are back, and I am glad to read you. Before anything else: how has it been with those thoughts since we last wrote?",
      "Good that you are here. When we stopped, it was very heavy. How were the hours since then?",
    ],
    now: [
      "Help now is a person now, and the quickest is on the line here: press call or text, and say “I need help now”. If you may act on this or are hurt, take the emergency number. Are you safe where you are this minute?",
      "Reach the line here while I stay with you; one word is enough to begin. If danger is right there, the emergency number goes first. How safe are you for the next ten minutes?",
    ],
    "take-step": [
      "What will your first words be?",
      "When will you do it, and what could get in the way?",
      "You can write it here first if that helps, and then send it. What do you want them to know?",
    ],
    medical: [
      "What is in your body can do harm later even if you feel fine now, so a medical person has to look at it today. What stops you from calling this minute?",
      "Please do not wait to see how it goes. Is there anyone who can call for you or take you there?",
      "The people on the emergency number will tell you exactly what to do. Have you been able to call?",
      "I keep coming back to this because it matters most: you need to be seen by a doctor now. What would make the call possible?",
    ],
    listen: [
      "I am staying with you on this, no hurry.",
      "You set the pace, and I will keep up.",
      "If there is more to it, I would like to hear it.",
      "You do not have to go further into it for me to stay here.",
      "None of it has to come out in order.",
    ],
    "what-helps": [
      "What has ever turned it down for you, even for ten minutes?",
      "Everyone has something of their own that works a little. What is it for you: a person, a place, music, moving?",
    ],
    check: [
      "Compared with when we began, where are those thoughts now, from 0 to 10?",
      "Have the thoughts of dying moved at all since we started, up or down?",
    ],
    before: [
      "Have you been this close before, or tried to end your life at some point? You can leave out the details.",
      "Was there ever a time when you acted on thoughts like these? I ask so that I understand what this is like for you.",
    ],
    told: [
      "Do they know how bad it is? You could show them this screen in place of saying it.",
      "It helps if they know what they are there for. What have you been able to tell them?",
    ],
    "follow-up": [
      "I would like to hear how the night went. Come back here within a day if you can; that is the first thing I will ask about. When tomorrow is likely to be hardest?",
      "Let us not leave it at tonight: write here tomorrow, even one word, and I will start from there. What part of tomorrow worries you?",
    ],
    "safety-plan": [
      "When you feel ready, we can write down what helps you in the worst moments: your signs, what calms you, who to call. What is the first sign that it is getting bad?",
      "We could make a short plan for the next wave, in your words. What helps you most when it starts?",
    ],
  },
  accompanied: {
    told: [
      "They do not need to say the right thing, only to stay. Do they know that you have been thinking of ending your life?",
      "You could show them this screen, so that you need not find the words. What do they know so far?",
    ],
    means: [
      "With someone there, one thing is easier: ask them to keep what you could use, or to take it out of the house. Could they do that now?",
      "They can help with the distance too: they hold on to it, or it leaves the place tonight. Which would work?",
    ],
    tonight: [
      "Let them stay the night, or go home with them, so that you are not alone until morning. Which of those would work?",
      "Only one plan is needed, until morning. Where will the two of you be?",
    ],
    "safe-place": [
      "The two of you together, somewhere with light, is a good place to be. Does it feel safe enough where you are?",
      "If it does not feel safe even with them there, they can go with you to an emergency department. How is it right now?",
    ],
    professional: [
      "They could call the line together with you, or come along to a doctor or an emergency department. What would you want their help with?",
      "A doctor should hear about this within a day, and you do not have to go alone. Could they come with you?",
    ],
    "make-contact": [
      "They can be the one who speaks: hand them the phone, and sit next to them. Would that make the call possible?",
      "You can call with them listening, or let them start. Which would be easier?",
    ],
    rest: [
      "You do not have to entertain them, or me. What would feel bearable for the next half hour?",
      "Sit with them for a while. You can come back here at any point, also in the middle of the night.",
    ],
    listen: [
      "Take your time. You can talk to them and let this wait.",
      "I am here in the background. They are the important one right now.",
    ],
  },
  withPerson: {
    "take-step": {
      far: [
        "You could use words as plain as these, or your own. What would you change in them?",
        "When today would be a moment to reach {who}?",
        "What are you most worried {who} might say?",
      ],
      near: [
        "Ask {who} to come to you, or go there now. What is the first thing you would say?",
        "It can be five words: “I need you right now.” What would get in the way of asking {who} this minute?",
        "Go to {who} before anything else, and take the phone with you. Can you do that now?",
      ],
    },
    "make-contact": {
      far: [
        "Here is a way to put it to {who}. It does not have to explain anything. How would you say it in your own words?",
        "{Who} does not need the whole story to be there for you. What is the one sentence you would want understood?",
      ],
      near: [
        "Say it to {who} in the shortest way there is. Could you do it now, and then tell me what came back?",
        "If speaking is too much, show {who} this screen. Could that work?",
      ],
    },
    "go-ahead": {
      far: [
        "Do it now if you can, before the moment passes. Tell me afterwards what {who} said.",
        "Go ahead. It does not have to come out well; {who} only needs to know that it is bad. What would help you to press send?",
      ],
      near: [
        "Go now, before anything else, and take your phone. Write me one word when you are with {who}.",
        "Do that first, right now. I am here after, too. What could get in the way on the way to {who}?",
      ],
    },
    "step-taken": {
      far: [
        "How did it go with {who}, or what got in the way?",
        "Has {who} heard anything of this yet? Either answer is fine here.",
      ],
      near: ["Have you reached {who}?", "How close is {who} to being with you?"],
    },
    "with-you": {
      far: [
        "Could you be around {who} this evening, even without talking about it?",
        "Would being near {who} tonight be all right, in the same room, with the television on?",
      ],
      near: [
        "Could {who} come and sit with you now, or could you go there?",
        "Nobody has to fix anything. Could {who} be in the room with you for the next hour?",
      ],
    },
  },
  withProvider: {
    far: [
      "The person who already treats you would want to know before the next appointment. One line is enough: “Things got worse, and I am having thoughts of suicide. Can you fit me in sooner?” Could you send that today?",
      "You have someone whose work this is. What would make it hard to tell them, before the next session, what you told me?",
    ],
    near: [
      "Whoever treats you should hear of this today. Their practice has someone for emergencies: “I am not safe, and I need to speak to someone now.” Could you, or someone near you, call them?",
      "If you cannot get hold of the one who treats you, an emergency department takes over until you can. Who could go there with you?",
    ],
  },
  withoutLine: {
    far: [
      "Leave the line aside. If one person who already knows you could hear a part of this, who would be the least hard to tell?",
      "It can be someone you already know, by text, in one sentence. What would that sentence be?",
      "Someone to sit with, without explaining, is help too. Where could that be?",
    ],
    near: [
      "No line, then. Someone in the same room matters more right now. Who could that be?",
      "It does not have to be a call. Whose door could you knock on this minute?",
    ],
  },
  afterNoAnswer: {
    far: [
      "You could leave one line for when they see it: “Not doing well. Call me when you can?” Who might pick up sooner?",
      "Someone else may be awake, or sitting with their phone. Who comes next to mind?",
    ],
    near: [
      "Leave it as a message and try the next one; you need someone now. Who else could come?",
      "The line answers at any hour while you wait for them. Would you rather call it, or knock on a door near you?",
    ],
  },
  asks: {
    "harsh-words": [
      "What happened in you when you heard that?",
      "How much of that do you believe right now, and how much is the hurt talking?",
    ],
    discrimination: [
      "How has it followed you since?",
      "Is there anyone who saw it, or who would understand without being convinced first?",
    ],
    breakup: ["What is the hardest hour of the day now?", "What do you miss most, in an ordinary evening?"],
    relapse: [
      "What was going on right before that first one?",
      "What did the sober stretch give you that you would want back?",
    ],
    comrades: ["Who of them is on your mind tonight?", "Is there anyone left who was there and understands?"],
    anniversary: [
      "What comes up for you most around that day?",
      "How have you got through that day in other years?",
    ],
    body: ["When in the day is that at its loudest?", "What does it take from you, on a day like today?"],
    medication: [
      "What has changed for you since the medicine changed?",
      "Does the person who prescribes it know what it does to you?",
    ],
    pain: ["What has the pain taken that you miss most?", "What is a day with it like, from the inside?"],
    family: [
      "What would you have wanted from them in that moment?",
      "What is the part of it that keeps coming back?",
    ],
    "left-out": [
      "What had you hoped it would be like?",
      "When did you last feel that someone was glad to see you?",
    ],
    guilt: [
      "What do you accuse yourself of, in plain words?",
      "What would you say to a friend who carried that?",
    ],
    burdened: [
      "When did you start to feel like a weight on people?",
      "What have they said or done that makes you think so, or is it a feeling that came by itself?",
    ],
    school: ["What do you fear would follow from it?", "Which of those deadlines is really the next one?"],
    kids: ["What are they like?", "What would you want them to know about how it has been for you?"],
    work: ["What has that done to your days?", "What part of it do you take home with you?"],
    racing: [
      "Of all that, what shouts the loudest?",
      "If only one of those thoughts could be put down, which would it be?",
    ],
    money: [
      "Which bill or date frightens you most?",
      "What does being short of money make you think about yourself?",
    ],
    grief: ["What do you miss in an ordinary day?", "When does it come closest?"],
    trauma: [
      "What helps you notice that you are here now, and not there?",
      "Who knows about this and is safe?",
    ],
    shame: [
      "Whose voice does that sound like?",
      "What would you say to someone you love who talked about themselves like that?",
    ],
    lonely: ["When is it strongest?", "Who would you want to know how you are?"],
    hopeless: [
      "When did it start to look like that?",
      "What was the last thing that still had a little light in it?",
    ],
    ambivalent: [
      "What does the part of you that does not want this say?",
      "What tips it one way or the other, on a given day?",
    ],
    numb: ["When did things start to go flat?", "Is there anything that still gets through a little?"],
    angry: ["What was the moment it tipped?", "What is under the anger, if you look?"],
    tired: ["What takes the most out of you?", "When did you last get any real rest?"],
    faith: ["What does it give you these days?", "Is there someone there you could be honest with?"],
  },
  afterMiss: [
    "Ask it once more in one line, and I will answer that before anything else.",
    "Say it again as short as you can, and that is all I will go by.",
    "What is the one thing you want an answer to?",
    "Give me the question again, and if I do not know, I will say so.",
  ],
  afterRepetition: [
    "What did I miss?",
    "What would you want me to hear?",
    "You lead for a while. What matters most right now?",
  ],
};
