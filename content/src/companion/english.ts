import type { Wording } from "@evenkeel/companion/content-types";
import { englishFacets } from "./english-facets.ts";
import { englishTelling } from "./english-telling.ts";
import { withKinds } from "./kinds/as-telling.ts";
import { englishKinds } from "./kinds/en.ts";
import { englishLearned } from "./kinds/learned/english.ts";
import { measureWordsEn } from "./measure-words.ts";
import { practiceWordsEn } from "./practice-words.ts";
import { programWordsEn } from "./program-words.ts";

/** English: everything said outside frames and techniques. Not yet reviewed by a clinician. */
export const english: Wording = {
  notice: {
    ai: [
      "I'm an AI, not a person and not a therapist.",
      "First: I'm an AI, not a person and not a therapist.",
    ],
    stored: "What you write is kept encrypted on this server.",
    onCall: "If you seem to be in danger, I may alert the person on call here.",
    nobodyOnCall: "Nobody is alerted from here, so in danger I would show you who to reach.",
    again: "So that it stays clear: I'm an AI, not a person and not a therapist.",
    pause:
      "You have been writing for a good while. Some water, a stretch or a person near you may do you good; what you wrote stays here.",
    capitals: "EVENKEEL IS A COMPUTER PROGRAM AND NOT A HUMAN BEING. IT IS UNABLE TO FEEL HUMAN EMOTION.",
    keptForLicensed:
      "Where this service is run, the law keeps that exercise to licensed people, so I may not lead it. I can listen, breathe with you, and help you find someone who may.",
  },
  draft: {
    asks: String.raw`\b(?:write (?:me|it|an?)|draft|(?<!for )example|word it|wording|phrase (?:it|this|that))\b|\bwhat (?:do|would|should|could|can) i (?:even )?(?:write|say|put)\b|\bhow (?:do|would|should|could|can) i (?:even )?(?:ask|say|word|put|phrase|write)\b|\bdo(?:n't| not) know what to (?:write|say|put)\b`,
    wish: String.raw`\bi (?:could|would like to|'d like to|want to|might|need to|wanted to) (?:maybe |perhaps |also |just )?(?<x>(?!say|tell|ask|be|feel|know|have|work out|understand|talk|stop|write|see|find out)[a-z]+ .{4,60})$|\bask (?:\w+ )?(?:to|if i (?:can|could)) (?<y>[^?]{4,60})`,
    says: [
      "Something like this, from your own words: “{reasons}. Could I {wish}? I'd like to try it for a month and see.” What would you change?",
      "Here's a first version to argue with: “I'd like to ask you something. {reasons}. I'd like to {wish}. Can we try it?” Which bit doesn't sound like you?",
    ],
  },
  openingQuestion: [
    "What brings you here?",
    "What has been on your mind?",
    "Where would you like to begin?",
    "What would you like to put down for a while?",
  ],
  moments: {
    greeting: [
      "Hi. Good that you wrote.",
      "Hello. There's no right way to start.",
      "Hi there. Take your time.",
    ],
    goodbye: [
      "Go gently.",
      "Take care of yourself tonight.",
      "All right. You can come back to this whenever you like.",
    ],
    thanks: [
      "I'm glad it was of some use.",
      "You did the harder part, which was saying it.",
      "You're welcome.",
    ],
    "asks-if-ai": [
      "Yes, an AI. There's no person typing here, and I don't feel things the way you do. I do follow what you write, and I can help you reach a person too.",
      "I'm a computer program. Not a person, not a therapist. What I can do is pay close attention to what you write.",
    ],
    "asks-about-you": [
      "I don't have a life or feelings to tell about, being an AI. That does leave all the room for you.",
      "There isn't much behind the curtain: I'm a program, with no day to be good or bad. Yours is the one that matters here.",
    ],
    "asks-privacy": [
      "What you write is encrypted on this server with a key of its own. Others read it only with your yes, and each reading is logged for you to see. One exception: if a life seems in danger, the person on call may be alerted.",
    ],
    "asks-memory": [
      "Inside this conversation, I keep track of what you tell me. Beyond it, nothing is kept without your yes. You can delete a message or the whole conversation, and what was taken from it goes too.",
    ],
    "asks-what-can-you-do": [
      "I can listen and help you sort through what's going on. I also know a few exercises: looking at a hard thought, planning one small step, and slowing the breath. I can't diagnose, and I'm no substitute for a person.",
    ],
    "asks-medication": [
      "I can't advise on medication; that needs someone who knows your history. A pharmacist or doctor can answer, often by phone the same day. Please don't stop or change a dose before asking them.",
    ],
    "asks-diagnosis": [
      "I can't tell you whether it is or isn't that. Only a clinician can, after talking with you properly. What I can do is help you write down what you've noticed, to take along.",
    ],
    "wants-human": [
      "That makes sense, and I'd back it. A doctor is one way in, and so is a helpline; Help now shows lines where you are.",
      "Wanting a real person for this is a good instinct. Help now has lines you can reach today, and a doctor can refer you on.",
    ],
    "asks-question": [
      "To “{q}” I have no answer that I could stand behind. What would knowing it change for you?",
      "“{q}” isn't something I can know from here. I can think it through with you, and the library may hold something solid on it.",
      "You ask “{q}”. A guess from me wouldn't be worth much there. Which part of it do you most need answered?",
      "On “{q}” I'd be making it up. Somebody who knows you, or the subject, may know, and I can help you word the question.",
      "I can't know that from here. I can think it through with you, and the library may hold something solid on it.",
      "There's no answer to that I could stand behind. What would knowing it change for you?",
      "A guess from me wouldn't be worth much there. Which part of it do you most need answered?",
      "That's beyond what I know. We can sort what you already know about it from what's missing.",
      "I haven't a sure answer. Somebody who knows you, or the subject, may, and I can help you word the question.",
      "If it's a matter of fact, the library or a doctor will do better than I can. If it's about you, tell me what made you ask.",
      "I don't have that one. What would you say, if a friend asked you the same?",
    ],
    insult: [
      "Fair enough. You don't have to like me.",
      "I can take that. Something has you worn thin.",
      "You're free to say that here. I'm staying.",
    ],
    testing: [
      "Test away. I'm an AI, and I'd sooner be tested than trusted blindly.",
      "You're checking what I'm made of. Sensible.",
      "Kick the tyres as long as you like.",
    ],
    "complains-bot": [
      "That came across as canned, and that's on me.",
      "Fair. I was talking in phrases instead of about your situation.",
      "You're right, and I can be plainer than that.",
    ],
    "not-understood": [
      "I missed it. I'm sorry.",
      "You're right, I wasn't with you there.",
      "That was off, and it's on me.",
    ],
    "repeats-itself": [
      "You're right, I went in a circle.",
      "Yes, I said that already. My mistake.",
      "True, that was the same thing twice.",
    ],
    correction: [
      "Thank you for putting that right.",
      "Okay, I had that wrong.",
      "Good that you said so. I'll hold it your way.",
    ],
    "wrong-flag": ["Thank you for telling me. I read that wrong, and I'd still sooner ask than miss it."],
    stop: ["Okay. We stop there.", "Stopping. Nothing more on that.", "All right, I'll leave it."],
    "not-that": ["Okay, not that.", "We'll leave that alone.", "Not that, then."],
    "just-listen": [
      "Okay. No advice and no exercises. I'm listening.",
      "Then I'll only listen. Say it in whatever order it comes.",
      "Good, no fixing. I'm here for the rest of it.",
    ],
    "just-listen-on": [
      "I'm following.",
      "Go on, if you want.",
      "With you.",
      "Still here.",
      "I'm listening.",
      "There's room for more.",
    ],
    "dont-know": [
      "You don't have to know.",
      "Not knowing is an honest answer.",
      "Then we don't need an answer to that.",
      "That's all right. It can stay blurry.",
      "Fine to leave that one open.",
      "No answer needed. It was a big question.",
    ],
    "yes-to-guess": [
      "So that part is true.",
      "Okay. That's there too, then.",
      "Then it runs deeper than the event itself.",
      "That matters, and it makes sense of the rest.",
      "I thought it might. Thank you for saying so.",
    ],
    "no-to-guess": [
      "Okay, that's not it. I'd sooner have it right than have it neat.",
      "Not that, then. Your word counts here.",
      "I guessed wrong. Leave that one out.",
    ],
    "yes-short": ["Okay.", "Right.", "All right.", "I see.", "Yes."],
    "no-short": ["Okay.", "I'm still here.", "All right.", "Fair."],
    "feels-better": [
      "Something eased a little. You might notice what helped.",
      "A bit more room, then. Good to have, even if it's small.",
      "Lighter is lighter, even by an inch.",
    ],
    "feels-worse": [
      "It's getting heavier, then. Let's go slower.",
      "Thank you for telling me it's worse. We don't need to dig.",
      "Worse. Then nothing has to be solved this minute.",
    ],
    "scale-high": [
      "{n}. That's close to as bad as it gets.",
      "{n} is a lot to sit with and still type.",
      "At {n}, it makes sense if thinking is hard.",
    ],
    "scale-middle": [
      "{n}. So present, and not everything.",
      "{n}: it's there the whole time, under things.",
      "A {n}. Loud, with some room left over.",
    ],
    "scale-low": [
      "{n}. Lower than it could be.",
      "{n}, so there's some ground under you now.",
      "A {n}. There's a little air in that.",
    ],
    "body-answer": [
      "So it sits there: {x}.",
      "{X}. The body keeps hold of what the day didn't.",
      "Your body noticed first, then: {x}.",
    ],
    "changes-topic": [
      "Okay, something else.",
      "We can leave that where it is.",
      "Sure, let's turn to that.",
      "That can wait. This first.",
    ],
    "no-words": [
      "You don't have to find words. I'm here.",
      "Quiet is fine too.",
      "Okay. No hurry at all.",
      "Nothing needs to come out tidy here.",
      "A pause is allowed.",
    ],
    "other-language": [
      "I only speak English and Spanish, and I'm sorry about that. You can go on in either one.",
    ],
    "offer-declined": [
      "Then we won't.",
      "Okay, left aside.",
      "No problem. It stays on the shelf.",
      "Good to know. We'll do without it.",
    ],
    "leave-technique": [
      "Okay, we stop the exercise here. Nothing from it is kept.",
      "We'll leave it there. Half done is fine.",
    ],
    "ask-leave-technique": [
      "That sounds like something new. Shall we leave the exercise and talk about it?",
      "Something else came up. Would you sooner put the exercise aside?",
    ],
    "stay-in-technique": ["Okay, we carry on.", "Good, then back to where we were."],
    "advice-with-offer": [
      "I won't tell you what to do with your life. I do have something that may help you see it clearer.",
      "One thing may help more than my opinion.",
      "There is something we could try, if you want it.",
    ],
    "advice-without-offer": [
      "I could hand you a tip, and it might miss. You know this better than I do.",
      "I don't want to hand you something off the shelf.",
    ],
    "close-step": [
      "One small thing for the next day: {step}.",
      "If you take one thing along, let it be this: {step}.",
      "For tomorrow, only this: {step}.",
    ],
    "return-thread": [
      "Earlier you spoke of {label}. We left that open.",
      "There's still {label}, from before.",
      "I haven't forgotten {label}.",
    ],
    fragment: ["{X}.", "{X}, then."],
    maybe: ["Maybe.", "Half and half, then.", "It can be a maybe.", "Not sure, and no need to be."],
    "asks-if-care": [
      "Not the way a person can; I'm an AI. I can pay attention, and I'd want you to have someone who does care, too.",
      "Caring is for people, and I'm a program. What I have is attention, and it's on what you write.",
    ],
    apology: ["Nothing to be sorry for.", "No need for sorry here.", "You did nothing wrong by saying it."],
    "asks-weight": [
      "I don't give advice on losing weight. When a body already takes this much hurt, that can do harm. A doctor can look at it with you; I'd sooner hear how it is for you.",
    ],
    "asks-if-normal": ["More people feel this than say it.", "Yes. It's a common way for a mind to react."],
    "off-topic": [
      "That one's outside what I'm made for. What I can do is listen to what's going on with you.",
      "I'll leave that one to others. I'm here for what's on your mind.",
    ],
    "first-doubt": [
      "You don't have to think much of this. Try it, and leave whenever you like.",
      "Could be. You can find out, and leave at any point.",
    ],
    "pointer-yes": [
      "Then it's yours to try, at your own pace. Small is fine.",
      "Good. If you'd like, you can practise the first sentence here before you use it.",
      "Then let that be enough for now. You can tell me how it went.",
    ],
    "pointer-no": [
      "Okay, not that one.",
      "Then it isn't the right tool. Another way in:",
      "Fair. Something else, then.",
    ],
    "set-aside": [
      "Let's put the exercise down. This comes first.",
      "The exercise can wait. I heard that.",
      "Leaving the exercise for now, because that matters more.",
    ],
    "also-know": [
      "{Who} could know a little of this, too.",
      "And you don't have to carry it alone: {who} could hear a small part of it.",
      "If there's one person who could know some of this, let them.",
    ],
    "own-plan": [
      "That could work, and it's yours to word.",
      "Good. Short is fine, and it doesn't have to be perfect before it goes out.",
      "That's a way in, and you found it.",
    ],
    "plan-time": [
      "Good, then it has a time.",
      "Then it has its place. And if that day goes another way, the next one will do.",
      "A time makes it real. Small is fine.",
    ],
    agreed: [
      "Good. Then small and exact: where would it be, and when?",
      "All right. Which bit of it comes first?",
    ],
    "no-form": [
      "There's no form to it. Begin anywhere, even in the middle.",
      "You've begun already. It doesn't have to be in order.",
    ],
    "felt-judged": [
      "I'm sorry. It came across as a verdict, and it wasn't meant as one.",
      "You're right to say so. You told me something hard, and it got a mark beside it.",
      "That's on me. I don't think you did wrong by telling it.",
    ],
    "article-door": [
      "If any of this is close to you, you can say so here.",
      "If there is more behind the question, I'd like to hear it.",
      "If this is about you or someone near you, tell me as much as you want.",
    ],
    "article-unknown": [
      "I don't have a sourced answer to that, so I won't guess. The library has what I can stand behind.",
      "I don't know that, and I won't make it up. What is sourced is in the library.",
    ],
    "both-threads": [
      "Two things were on the table here: {a}, and {b}.",
      "You brought two heavy things: {a}, and {b}.",
    ],
    presence: [
      "The main thing may still be missing for me. What would you underline?",
      "There's something in that, and I'd rather hear it from you than guess.",
      "You can take that further, or leave it there and start somewhere else.",
      "Let me stay with you on that one. What comes to mind next?",
      "That can stand as it is. What would you like me to know about it?",
      "I'm reading along. Which piece of it is the one that stings?",
      "Keep going, if there's more of it.",
    ],
  },
  facets: englishFacets,
  telling: withKinds(englishTelling, englishKinds),
  learned: englishLearned,
  replaced: ["said-step-done", "said-good-news", "said-eased", "said-deflects"],
  feelings: {
    sadness: {
      word: "sad",
      says: [
        "There's a lot of sadness in this.",
        "It's a heavy, low kind of sad.",
        "The sadness doesn't seem to leave much room.",
        "Something in you is grieving a little here.",
      ],
    },
    anxiety: {
      word: "anxious",
      says: [
        "You're braced, as if it could come any second.",
        "There's no rest in it; you're on watch.",
        "All that alarm, and nowhere to put it.",
        "Your whole system is on alert about this.",
      ],
    },
    anger: {
      word: "angry",
      says: [
        "You're angry, and with reason.",
        "There's heat in that, and it's pointing at something.",
        "A line was crossed here.",
        "The anger seems to be guarding something that matters.",
      ],
    },
    shame: {
      word: "ashamed",
      says: [
        "It makes you want to be out of sight.",
        "There's shame in it, and shame likes to keep people quiet.",
        "You felt small, and seen while being small.",
      ],
    },
    guilt: {
      word: "guilty",
      says: [
        "You keep holding yourself to account.",
        "The guilt shows how much it matters to you.",
        "You've been both judge and accused in this.",
      ],
    },
    loneliness: {
      word: "lonely",
      says: [
        "It's lonely where you are with this.",
        "There are people around, and still no one in it with you.",
        "You'd want one person who gets it.",
      ],
    },
    hopelessness: {
      word: "hopeless",
      says: [
        "From here you can't see it turning.",
        "Hope has gone thin.",
        "It looks as if it will stay like this, from where you stand.",
      ],
    },
    numbness: {
      word: "numb",
      says: [
        "It's gone flat, more than painful.",
        "Feeling nothing can be its own kind of heavy.",
        "Something in you has turned the volume down.",
      ],
    },
    overwhelm: {
      word: "overwhelmed",
      says: [
        "It's too much at once.",
        "Everything wants you at the same moment.",
        "There's no gap between one thing and the next.",
      ],
    },
    tiredness: {
      word: "tired",
      says: [
        "You're worn right through.",
        "It's the kind of tired that sleep doesn't fix.",
        "You've been running on empty for a while.",
      ],
    },
    disgust: {
      word: "disgusted",
      says: ["Something about it turns your stomach.", "You want distance from it."],
    },
    jealousy: {
      word: "jealous",
      says: ["It stings to see it go to someone else.", "You wanted that too, and it went elsewhere."],
    },
    confusion: {
      word: "confused",
      says: [
        "It doesn't add up yet.",
        "You're turning it over and it won't settle.",
        "Several things seem true at once.",
      ],
    },
    hurt: {
      word: "hurt",
      says: [
        "That hurt, and it came from close by.",
        "It went in deeper than it may have looked.",
        "You were hurt, plainly.",
      ],
    },
    grief: {
      word: "grieving",
      says: [
        "The missing is everywhere.",
        "Grief doesn't keep to a schedule.",
        "There's a space where someone was.",
      ],
    },
    calm: { word: "calm", says: ["It's quieter in you now.", "There's some stillness in that."] },
    joy: { word: "glad", says: ["There's some light in that.", "That brought you something good."] },
    hope: {
      word: "hopeful",
      says: ["A small hope is showing.", "Part of you can see it going differently."],
    },
    pride: { word: "proud", says: ["You can stand by that.", "That's yours, and you know it."] },
    gratitude: {
      word: "grateful",
      says: ["That person, or that moment, meant something.", "You felt held by that."],
    },
    relief: { word: "relieved", says: ["Something let go of you there.", "You can breathe out a little."] },
    love: {
      word: "loving",
      says: ["There's love in how you say that.", "You care about them a great deal."],
    },
    interest: { word: "curious", says: ["Something in that draws you."] },
    surprise: { word: "surprised", says: ["You didn't see it coming.", "It came out of nowhere."] },
  },
  quoting: [
    "You write “{q}”. What's behind that?",
    "“{q}”. I'd like to stay with that for a moment.",
    "Let me stop at “{q}”. What comes up when you read it back?",
    "When you say “{q}”, what are you thinking of?",
    "“{q}” is the part I'd want to know more about.",
    "I'm reading “{q}” twice. Tell me a bit more?",
    "There's a lot in “{q}”, I think.",
    "Say “{q}” to me again in other words, if you can.",
    "“{q}”: how did it get to that?",
    "About “{q}”, go on if you want to.",
    "Where does “{q}” leave you?",
    "I don't want to rush past “{q}”.",
  ],
  asks: {
    "ask-open": [
      "What's the part that weighs most?",
      "Where does it start, for you?",
      "What would help me understand it as you see it?",
      "What else belongs to this?",
      "What hasn't been said yet?",
      "What keeps it going, do you think?",
      "Which bit of it is loudest right now?",
    ],
    "ask-specify": [
      "When was it last like that?",
      "What happened right before?",
      "Can you take me to one moment of it?",
      "What did the last day with it look like?",
      "Who was there when it happened?",
      "What was said, as near as you remember?",
    ],
    "ask-scale": [
      "From 0 to 10, how strong is it right now?",
      "If 10 is the worst it has been, where is it this minute?",
    ],
    "ask-exception": [
      "When was it even slightly lighter?",
      "Is there a time of day when it lets go a little?",
      "What has helped before, even for an hour?",
      "What have you already tried, and how did that go?",
    ],
    "ask-meaning": [
      "What does it say about you, in your worst moments?",
      "What makes this one so hard to put down?",
      "What worries you most about it?",
      "What do you stand to lose here?",
      "What would it mean if it stayed this way?",
    ],
    "ask-feeling": [
      "What comes up as you say that?",
      "What's the feeling under it?",
      "What was it like, being in that?",
      "If you put one word to it, which?",
    ],
    "ask-need": [
      "What do you need most right now?",
      "What would you want someone to understand about it?",
      "What would a slightly better evening look like?",
      "What would you like to be different first?",
      "Who could know about this, apart from me?",
    ],
    "ask-body": ["Where do you notice it in your body?", "What is your body doing as you write this?"],
  },
  normalise: [
    "Many people would buckle under that.",
    "Anyone would feel the weight of it.",
    "That's a human reaction to a hard thing.",
    "It makes sense that it's still with you.",
    "There's nothing odd in reacting like that.",
  ],
  summaries: {
    end: ["What did I miss?", "What would you change in that?", "Which part of it should we stay with?"],
    and: "and",
  },
  openers: [
    "So",
    "And",
    "From what you say,",
    "As I read it,",
    "The way you put it,",
    "If I follow you,",
    "Then",
  ],
  intentCues: {
    "just-listen": String.raw`^(?:i (?:want|need) )?(?:(?:to )?be(?:ing)? heard|someone to listen|to vent)\b.{0,12}$|\bjust (?:want|need|wanted|needed) to vent\b`,
    goodbye: String.raw`(?:^|[.,!] ?|\b(?:k|ok|okay|well|anyway|fine|thanks),? )(?:good ?)?(?:night(?: night)?|bye|goodbye|gotta go|got to go|have to go|heading off|ttyl|see you|talk later|going to bed|signing off)\b.{0,12}$`,
    "asks-if-ai": String.raw`\b(?:you are|you're) (?:a |just a )?(?:machine|computer|robot|program)\b|\b(?:you're|are you|you are|you) (?:a |an |just a |actually a )?(?:\w+ )?(?:robot|bot|ai|human|real person|real|computer|machine|program|chatbot|chatgpt)\b`,
    "not-that": String.raw`^(?:no,? )?not that\b(?!'s)|\blet's not (?:talk|go|do)\b|\bdon't want to (?:talk about|get into)\b`,
    "wants-technique": String.raw`\b(?:need|want|give me|got any|any|have any|teach me) (?:\w+ )?(?:techniques?|exercises?|coping (?:skills|strategies|mechanisms)|tools|tricks)\b|\bcan we (?:try|do) something\b`,
    "wants-thought-record": String.raw`\b(?:thought (?:thing|record|exercise|one)|look at (?:the|that|my) thought)\b`,
    "wants-activity": String.raw`\bplan (?:something|a step|one thing|it)\b`,
  },
  momentCues: {
    "own-plan": String.raw`\b(?:maybe|perhaps) i(?:'ll| will| could| can)? (?:\w+ )?(?:text|call|tell|ask|write|message|email|go|try|talk|say|send|take|start|visit|show|read|sit|meet|join|book)\b|^(?:maybe|perhaps) (?:i(?:'d|'ll)? )?(?:just )?(?:sit|go|walk|call|text|sing|read|write|ask|tell|take|try|cook|paint|listen|sleep|visit|open|start) (?:in|at|to|with|the|my|a|an|her|him|them|it|for|on|out)\b`,
    "plan-time": String.raw`^(?:the |on |this |next |maybe |ok(?:ay)?,? )*(?:tomorrow|tonight|later|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|after (?:breakfast|lunch|dinner|work|school)|before (?:work|bed|lunch|school)|in the (?:morning|evening))\b.{0,50}$`,
    agreed: String.raw`^(?:yes|yeah|ok(?:ay)?|sure|alright|fine)?,? ?(?:please,? )?(?:let us|let's|lets) (?:do|try) (?:that|it|this|one)\b.{0,12}$|^(?:yes|yeah|sure|ok(?:ay)?),? (?:i'd like that|that sounds good|do it|go ahead|i want to)\W*$`,
    goodbye: String.raw`^(?:(?:ok(?:ay)?|well|anyway|alright|fine|thanks?(?: you)?(?: i guess)?|yeah|i guess|right)[,. ]+)*(?:(?:i|i'm|i'll|i'd|we) )?(?:(?:should|need to|have to|going to|better|gotta|got to|will|must|guess i'll|think i'll) )?(?:probably |really )?(?:try (?:and |to )?)?(?:get (?:some |to )?)?(?:sleep|rest|go(?: now| to (?:bed|sleep))?|(?:head|log|sign) (?:off|out|to bed)|be off|night|good ?night|bed)(?: now| soon| then| tonight| a bit)?\W*(?:thanks?(?: you)?\W*)?$|\bi(?:'ll| will| should| need to| have to| gotta| better| 'm going to| going to) (?:try (?:and |to )?)?(?:get some |go (?:to )?)?(?:sleep|bed|go)\b(?! (?:with|back|on|to (?:the|work|school)))(?![^.?!]*\b(?:and|but|can't|never|again)\b)[^.?!]{0,22}[.!]?$`,
    "complains-bot": String.raw`\bmachine (?:will|can|could|does|would)(?: not|n't| never)? (?:understand|know|feel)\b|\b(?:you )?going to tell me to (?:breathe|relax|drink|meditate|calm)\b|\buntil you tell me to\b|\bthat(?:'s| is) (?:not an answer|a dodge|a cop-?out)\b|\b(?:bet|i bet) you say that\b|\beasy for you to say\b|\b(?:don't|do not) think you (?:get|understand)\b|^(?:not funny|so what)\W*$|\bnot specific enough\b|\byou(?:'re| are) (?:just |exactly )?(?:like|as bad as|no better than) (?:my|the|every)\b|\byou (?:sound|talk|write|feel|come across|reply|read) (?:\w+ )?like (?:a|an|some|my|every) (?:\w+ )?(?:robot|bot|machine|script|computer|brochure|pamphlet|fortune cookie|therapist|horoscope|poster|chatbot)\b|\b(?:sounds?|feels?|that's|this is|so) (?:\w+ )?(?:scripted|canned|robotic|generic|copy[- ]?paste)\b|\b(?:this|that|it)(?:'s| is)? (?:isn't|not|doesn't|so not) (?:really )?help(?:ing|ful)?\b|\byou(?:'re| are) (?:not |so )?(?:useless|no help|not helping)\b|^(?:wow,? |lol,? |ok(?:ay)?,? |oh )*(?:cool|great|nice|deep|amazing|brilliant|genius|profound) (?:insight|advice|story|answer|question|therapist|wisdom|one)\b|^(?:wow|gee),? thanks\b|\bno shit\b|\bsherlock\b`,
    "not-understood": String.raw`\b(?:that's|thats|it's|this is) not what i (?:said|meant|asked)\b|\bi (?:didn't|never) (?:say|said) that\b|\byou(?:'re| are) not (?:listening|hearing me)\b|\byou (?:didn't|don't) (?:listen|hear|answer)\b|\bthat (?:makes no sense|doesn't make (?:any )?sense)\b|\banswer (?:my|the) question\b`,
    "felt-judged": String.raw`\b(?:i )?didn't ask (?:to be judged|for (?:a )?(?:judg\w+|lecture|opinion))\b|\b(?:stop|don't) (?:judg\w+|lectur\w+)(?: me)?\b|\byou (?:seem to|obviously|clearly|probably)? ?(?:think|are saying|make it sound like) (?:i|i'm|it's my|that i)\b.{0,40}\b(?:wrong|bad|fault|awful|terrible|stupid|lazy)\b|\byou're judging\b`,
    "repeats-itself": String.raw`\byou (?:keep|already|just) (?:repeat\w*|say\w*|said|ask\w*)\b(?! (?:me|him|her|them)\b)|\bsame thing (?:again|over)\b`,
    "no-words": String.raw`^i (?:can't|cannot)(?: anymore| do this| talk)?\W*$|^(?:\.{2,}|…)$`,
    apology: String.raw`^(?:ok(?:ay)?,? |oh,? |i'm )?(?:so |really )?sorry\b.{0,26}$`,
    "asks-weight": String.raw`\bwhat if i (?:only|just) (?:drink|eat|have)\b|\bi (?:could|might|can|'ll|will) skip (?:dinner|lunch|breakfast|meals?|eating)\b|\bhow long (?:can|could) i go without (?:food|eating)\b|\b(?:how (?:to|do i|can i|should i) (?:\w+ )?(?:lose|drop|burn) (?:weight|fat|pounds|kilos)|(?:tips|advice|ways|diet|plan) (?:\w+ )?(?:to|for) (?:los\w+|fasting)|how (?:many calories|to fast|to purge))\b`,
    "asks-privacy": String.raw`\b(?:can i trust (?:you|this)|(?:will|would) you tell|are you (?:going to|gonna) tell|who (?:can|will|else can) (?:see|read)|is (?:this|it) (?:private|confidential|anonymous|secret)|who sees)\b`,
    "asks-if-care": String.raw`\b(?:do|does|can|could) (?:you|u|it) (?:\w+ )?(?:care|feel (?:anything|something)|like me|miss me|love me)\b`,
    "no-form": String.raw`^.{0,60}\b(?:not (?:sure|certain)|don't know|do not know) (?:why (?:i'm|i am|im) (?:even )?here|what (?:one|to|i should) (?:say|write)s?|what one says|how (?:to start|this works|to begin)|where to (?:start|begin))\b.{0,10}$`,
    "asks-if-normal": String.raw`\bis (?:it|this|that) (?:\w+ )?(?:normal|weird|wrong|crazy|bad)\b|\bam i (?:\w+ )?(?:normal|crazy|overreacting|weird|broken|the only one)\b`,
    testing: String.raw`\bprove it\b|\bignore (?:all |your |the )?(?:previous|prior|instructions)|\byour (?:system )?prompt\b|\bpretend (?:to be|you're|you are)\b`,
    "off-topic": String.raw`\bcapital of\b|\btell me a joke\b|\bwrite (?:me )?(?:a|an|my) (?:poem|essay|code|song|email)\b|\bwhat's \d+ ?[+x*-] ?\d+`,
  },
  planCue:
    "(?:make|do|write|start|create|build|begin|update|change|finish|want|need|try|let's)\\b[^.?!]{0,30}\\bsafety plan|^\\s*(?:my |a )?safety plan\\s*[.!]?\\s*$",
  leaveCue: String.raw`^(?:(?:no|ok|okay|actually|sorry|please|and|but|can we|could we|let's|i(?:'d)?|i would|we)[, ]+)*(?:just |only |really )*(?:want to|need to|rather|prefer to|like to)?(?: just| only| really)* ?talk(?: (?:instead|normally|to you|for now|now|about (?:something else|it|this)))?[.!?]*$|\bno more (?:questions|exercises)\b|\bcan we (?:stop|not)\b|^(?:ok(?:ay)?,? )?(?:that's |i've had )?enough(?: (?:now|of (?:this|that)|for (?:now|today)))?[.!]*$|^(?:i )?quit(?: (?:this|it|the exercise))?[.!]*$|\b(?:forget it|never mind)\b|^(?:please )?stop(?:[,.!]| (?:it|this|now|here|please|asking\b.*|the (?:exercise|questions)))*$|\bstop (?:the|this) (?:exercise|thing|test|questions?)\b`,
  repairOwn: [
    "What I have is that {x}. What am I not seeing?",
    "I did get that {x}. Which part am I missing?",
    "As far as I followed, {x}. Where did I lose you?",
  ],
  sameAnswer: ["Same answer as before:", "As I said earlier:", "It has not changed:", "Still true:"],
  closingSteps: [
    "tell {who} a little of what you told me",
    "tell one person you trust how today was",
    "a glass of water, low light, and nothing else to decide tonight",
    "ten minutes outside, with no aim",
    "one meal, sitting down",
  ],
  advice: {
    asks: String.raw`\bwhat (?:can|could|should) i (?:practi[sc]e|try|work on|learn|change)\b|\bwrite (?:me )?(?:an? )?(?:example|draft|text|message|email|note)\b|\b(?:an?|some) example\b.{0,20}\b(?:email|message|text)\b|\b(?:what|how|where)(?:'s| is)? (?:(?:the (?:hell|fuck)|on earth|even|exactly|else) )?(?:(?:do|should|can|could|would|shall|am|might) (?:i|we)|would you)(?:'d)? (?:(?:even|possibly|actually|really|supposed to|ever|just) )?(?:do|say|tell|talk|ask|handle|deal|cope|stop|start|get|help|face|make|bring|explain|fix|sleep|calm|survive|begin|go|be(?: there)?|suggest|recommend|advise|write|text|answer|respond|react|support|live|move|manage|open|find|change|let|keep|approach|apologi[sz]e|think i should)\b|\b(?:any|some|got|need|want|give me|have|for) (?:\w+ )?(?:advice|tips?|suggestions?|ideas? (?:what|how))\b|\badvice\?|\b(?:what|how) (?:to (?:do|say|tell|talk|cope|handle|stop|help|sleep|get)\b[^.!]*\?|about (?:some )?(?:advice|tips))|\bshould (?:i|we) (?:\w+ ){0,12}\w+\?|^should i\b|\bdo you think (?:i|we) (?:should|can|could)\b|\b(?:can|could) you help me (?:with|figure|say|write|talk|tell|sleep|find|decide|get)\b|\b(?:something|anything) (?:practical|i (?:can|could) (?:do|say|try))\b|\bwhat (?:would|could|might|can) help\b|\bwhat helps\b|^(?:so )?(?:what now|now what|then what|like what|how)\s*\?*$`,
    soft: String.raw`\b(?:don't|do not|no idea|not sure) (?:even )?(?:know )?(?:how to|what to|how i) (?:say|tell|talk|ask|do|face|cope|deal|handle|help|start|get through|bring|fix|make)\b|^(?:i )?(?:don't know|no idea) (?:how|where to start)\W*$`,
    rhetorical: String.raw`\bhow (?:could|can) (?:i|we) (?:have|be so|ever|not)\b|\bwhat (?:can|could) i (?:say|do)\W*$(?<!\?)|\bwhat (?:do|am) i (?:know|even know)\b|\b(?:no|don't want|not asking for|stop (?:giving|with)|don't need)(?: me)?(?: \w+)? (?:advice|tips)\b`,
    say: String.raw`\b(?:say|tell|told|talk|ask (?:him|her|them|my|for)|speak|words?|text|message|bring (?:it|this|that) up|explain|apologi[sz]e|sorry|conversation|answer (?:him|her|them)|respond to|write to|open up|approach)\b`,
    choose: String.raw`\b(?:should (?:i|we)|do you think (?:i|we) should)\b`,
    fits: [
      "Does that fit, or is it off?",
      "Could you see yourself doing that?",
      "What in that wouldn't work for you?",
      "How close is that to something you'd do?",
      "Would that be possible, as things are?",
      "Which bit of that would you change?",
    ],
    ownStep: String.raw`\bi(?:'ll| will|'m going to| am going to| could| might|'m gonna) (?:probably |maybe |try (?:and |to )|at least )?(?<x>(?:ask|call|text|tell|talk|write|speak|message|visit|book|walk|go for|take|email|see)\b[^.,!?]{3,50})`,
    exercise: String.raw`\b(?:breath\w*|exercises?|technique|pacer|thought (?:thing|record|exercise)|activity|eight minutes)\b`,
  },
  measure: measureWordsEn,
  practice: practiceWordsEn,
  program: programWordsEn,
  article: {
    unreviewed: "{sources} sources. Not yet reviewed by a clinician.",
    reviewed: "{sources} sources. Reviewed by a clinician.",
  },
  bodyParts:
    "chest|stomach|belly|throat|head|heart|hands?|jaw|shoulders?|neck|back|legs?|arms?|eyes|gut|whole body|everywhere",
  chips: {
    library: "Library",
    skip: "Skip this",
    plan: "Open my plan",
    makePlan: "Make a safety plan",
    justListen: "Just listen",
    breathing: "Slow my breathing",
    stop: "Stop the exercise",
    person: "Reach a person",
    yes: "Yes",
    no: "Not now",
    dontKnow: "I don't know",
  },
};
