import type { SafetyWording } from "@evenkeel/safety/wording";

/** What Evenkeel says in English where someone may be in danger. Not yet reviewed by a clinician. */
export const SAFETY_EN: SafetyWording = {
  noticed: [
    "You said “{quote}”. I do not want to pass over that.",
    "I heard “{quote}”, and it stayed with me.",
    "“{quote}” - those words carry a lot.",
    "I want to stop at “{quote}” for a moment.",
    "When you wrote “{quote}”, I took it seriously.",
    "“{quote}”. That sounds like a very dark place to be.",
  ],
  noticedTwo: [
    "You said “{quote}”, and also “{second}”. I do not want to pass over either.",
    "I heard “{quote}” and “{second}”. Together they sound like so much pain.",
    "“{quote}” and “{second}” - I am taking both seriously.",
  ],
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
      "I am glad you put it into words here. How close are you to acting on this - is it something that could happen tonight?",
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
  recheck: [
    "I asked about this earlier, and what you say now sounds heavier. Has something shifted towards thoughts of suicide?",
    "I know we touched on this earlier. Hearing you now, I want to check once more: has it come closer to thoughts of dying?",
  ],
  lineMeanwhile: [
    "While we talk, this line is open to you too:",
    "You do not need to use this now; I want it in front of you while we talk:",
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
    "Then let us leave lines out of it. What I would still like is one person who knows, and here is the smallest way I can think of.",
    "No line, then. Someone you already know may be the better door, and a doctor later on.",
  ],
  guideAfterRefusal: [
    "You do not have to answer that, and I will not push.",
    "That is yours to keep. I will leave the question.",
  ],
  lineAbout: {
    suicide:
      "People who talk with someone in your place every day. You can say as little as you like, and you need not be about to act.",
    emergency: "For when you may act now, or are hurt. Say where you are first.",
    other: "People who listen and can help you find what comes next.",
  },
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
    "If something in you says no to this, what does it say?",
    "What stands between you and that first step?",
  ],
  countryQuestion: [
    "Which country are you in, so that I can show you a line that works there?",
    "What country are you in right now? Then I can show a line that reaches you.",
  ],
  noDirectory: [
    "I do not know a checked line for where you are, and I will not make one up. Your local emergency number always works if you may act on this.",
    "Where you are is not in my list of checked lines yet. If you are in danger, the emergency number of your country is the one to use.",
  ],
  barriers: {
    cost: [
      "Money is a real obstacle. Crisis lines ask for none, by phone or by text, and a community clinic or your doctor can tell you what costs little before you commit to anything. Which of those would be the smaller step today?",
      "It should not depend on money. The line is free to talk to, and when you book care you can ask first: “What do you have for someone who cannot pay much?” Would it help to begin with the free one?",
    ],
    shame: [
      "Shame tells people they are the only one. The people on these lines hear thoughts like yours every day, and you need not give your name. Would it be easier to write than to speak?",
      "It makes sense to fear being judged; it may have happened before. You can begin with one sentence and stop if it feels wrong. Who has been least judging in your life?",
    ],
    police: [
      "Many people fear that. Most calls and texts to a crisis line end with talking, and you can ask at the start: “When would you send someone?” You can hear the answer before you say more. Would knowing that make the first step easier?",
      "You keep a say in this. With a line you can ask first how they handle it, and with a friend or a doctor you choose what to tell. Which of those feels safest to you?",
    ],
    "no-phone": [
      "Then let us go around the phone. Some lines have a chat in the browser, and a neighbour, a shop, a library or a school will lend a phone if you say it is urgent. Which of those is nearest to you?",
      "No phone does not close the door: a chat on this device, or someone in person, works too. Is there anyone within walking distance?",
    ],
    "last-time": [
      "I am sorry that it went that way when you reached out. You deserved better, and another person at another hour can be very different. You can say at the start: “Last time did not help. I need you to listen first.” What went wrong that time?",
      "It makes sense to be wary after that. We can choose a different door this time: text in place of a call, or someone you know. Which one has not let you down yet?",
    ],
    language: [
      "You should be able to say this in your own language. You can ask for it in your first words, and some lines have people who speak it or an interpreter. Which language would you like to speak?",
      "It is hard to say something this close in a second language. Short words are enough: “I am thinking of suicide. Please speak slowly.” Is there someone who could sit next to you while you call?",
    ],
    burden: [
      "I hear how much you want to spare them. People who care about you would rather be woken tonight than be left not knowing. You can ask small: “Can you sit with me for ten minutes?” Who would want to be asked?",
      "Feeling like a weight is part of this pain, and it is not the same as being one. The people on the line chose to be there for this. Would it be easier to begin with someone who is there for nothing else?",
    ],
    waiting: [
      "Waiting weeks while it hurts like this is hard. A line has no waiting list, and your doctor or a walk-in clinic can bridge the time. When you call for an appointment, say “I am having thoughts of suicide”; that often changes the date. Could you make that call with someone beside you?",
      "The wait is real, and you do not have to be alone until then. Asking to be told of cancelled appointments can shorten it, and the line is there tonight. What would help you hold on this week?",
    ],
    nobody: [
      "That is a lonely thing to have to write. It can start with someone whose work is to be there: the line, a doctor, a nurse. From there it can grow. Has there been anyone, even long ago, who was on your side?",
      "When there is nobody, the line is somebody: a person, awake, who will talk with you alone. Is there a neighbour, someone from work or a group who knows your name?",
    ],
    "dread-calling": [
      "Calling is hard for many people, so here are words for both ways. You can read them out as they stand, or send them as a text where the line takes texts. Which would you rather do?",
      "You do not need to know what to say. Two lines are enough, and the person on the other side does the rest. Would you rather text or speak?",
    ],
    privacy: [
      "Wanting to keep this private is fair. You need not give your name, you can text where nobody hears you, and you can ask what is written down before you tell them anything. Where could you be alone for ten minutes?",
      "You decide who hears this. A line does not ring your family or your work to tell them; you can ask about their rules first. Would writing feel safer than speaking?",
    ],
    "no-use": [
      "It makes sense not to expect much when so much has not helped. I am not asking you to believe in it; one try with one person is all it is. What would a person have to do for it to be worth ten minutes?",
      "Maybe it will not fix what is wrong. It can make tonight less alone, and that is enough reason. What is the smallest thing that has ever helped, even a little?",
    ],
  },
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
  cues: {
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
  },
  stay: {
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
      "If you want a person in this, here are words you can use as they are. Change them until they sound like you. Who would you send them to first?",
      "Reaching someone can be one message and no more. What would you want them to know, in your own words?",
      "There is also the chat or text way, where you need not speak. Would that be easier for you?",
    ],
    professional: [
      "Someone who does this for a living could take part of the weight over weeks, not only tonight. Have you ever had a doctor or therapist you could stand?",
      "A doctor you already know counts too; one sentence is enough to open it. What would you want them to help with first?",
    ],
    tonight: [
      "Let us make tonight smaller. What are the next two hours going to look like?",
      "Nights are the worst time to decide anything. What could carry you to morning: a show, a shower, someone's voice?",
      "You only need to get as far as tomorrow. What has got you through a night like this before?",
    ],
    "what-holds": [
      "Part of you is still here talking to me. What does that part hold on to?",
      "With all this pain, something has kept you here up to now. What has it been, even something small?",
      "Who or what would you still want to see again?",
    ],
    hurt: [
      "I would like to understand what hurts most underneath it. What is the heaviest piece right now?",
      "Tell me more about that, as much as you want to. What has it been like lately?",
      "How long have you been holding this by yourself?",
      "What would need to be different for it to hurt a little less?",
    ],
    "step-taken": [
      "We spoke of reaching a person. How did that go, or what got in the way?",
      "What happened with reaching someone? Either answer is fine here.",
      "Is there someone who knows a bit of this by now, or not yet?",
    ],
    rest: [
      "You do not have to keep talking. I am here when you write again, and the line is under Help now at any hour.",
      "It is fine to rest from words for a while. What would be kind to your body in the next ten minutes?",
      "You have said hard things today. What would make the next hour a bit gentler?",
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
    "safety-plan": [
      "When you feel ready, we can write down what helps you in the worst moments: your signs, what calms you, who to call. What is the first sign that it is getting bad?",
      "We could make a short plan for the next wave, in your words. What helps you most when it starts?",
    ],
  },
  stayImmediate: {
    professional: [
      "A doctor should see you today, also to check on your body; a hospital takes you as you are. Who could go with you?",
      "If you have a doctor or therapist, their emergency contact is for exactly this hour. Could you or someone near you call it now?",
    ],
    "with-you": [
      "You should not be alone in this hour. Who could be in the room with you, even without talking?",
      "If nobody can come, go to where people are: a neighbour, a shop that is open, a hospital. Which of those is closest?",
      "Has anyone been able to come to you yet?",
    ],
    means: [
      "Please put some distance between you and what you could use: give it to someone, lock it up, or leave the room. Which of these can you do this minute?",
      "Could you walk out of the room where it is, right now, and tell me where you are then?",
    ],
    "safe-place": [
      "An open place with people is safer than a closed room. Where are you right now?",
      "A hospital's emergency department is a safe place tonight, and they will take this seriously. Could someone bring you there?",
    ],
    "make-contact": [
      "Let us reach a person now; here are the words. You can press call or text and read them out. What would stop you from doing it this minute?",
      "You can keep this open while you call. Tell me when someone answers, or what gets in the way.",
    ],
    "step-taken": [
      "How close is a person to being with you?",
      "What is the next minute going to be: the call, the door, or the message?",
    ],
    urge: [
      "Tell me when the first step is done.",
      "Stay with me through this one. Where is the urge now, from 0 to 10?",
      "Once more, and slower. What do you notice?",
    ],
    tonight: [
      "Nothing has to be decided tonight. Where will you be for the next hour, and who is there?",
      "We only plan until morning. What is the safest place for you to spend this night?",
    ],
    rest: [
      "I am still here. You can write one word if that is all there is: how is it now?",
      "Keep the light on and stay near someone. What do you need in this minute?",
    ],
  },
  respectDenial: [
    "Thank you for answering that. I believe you, and you can tell me any time if it changes. Let us go back to what you were telling me.",
    "All right. I asked because what you said sounded heavy, and it still does. If it ever turns into more, you can say so here.",
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
  teenSchool: [
    "If home does not feel safe to talk in, a school counsellor or a teacher you trust can help. I do not tell anyone at home. A counsellor may have to pass on that a young person is in danger, and you can ask about that first.",
    "You can choose a grown-up outside home: a counsellor, a nurse, a coach, an aunt. I do not contact your family. Some grown-ups must report danger to a child, and you can ask them about it before you tell.",
  ],
  pathways: {
    "harm-to-others": {
      first: [
        "Being that angry can feel like it takes over, and you said it here before doing anything. I want you and the other person to be safe.",
        "That is a strong urge, and telling someone is a way of slowing it down. Nobody needs to be hurt tonight, you included.",
      ],
      question: [
        "Are you thinking of acting on it, or is it more that the anger needs somewhere to go?",
        "Do you feel you might act on this today?",
      ],
      following: [
        "For now, distance helps most: leave the place or let them leave, and put away anything that could be a weapon. Where could you go for the next hour?",
        "Walking fast for ten minutes lets the body come down before the head decides anything. Who could you call while you walk?",
        "If it gets close to happening, the emergency number is there for that too; you can say “I am afraid I will hurt someone”. What set this off?",
      ],
      lineAbout:
        "People you can talk to before anything happens. You can say: “I am afraid of hurting someone.”",
      professional: {
        title: "A professional",
        text: "An emergency department or a crisis team sees people who fear they might hurt someone. It is a reason to be helped.",
      },
    },
    abuse: {
      first: [
        "I am sorry that was done to you. It was not your doing, and you decide what happens next.",
        "Thank you for trusting me with that. Nobody has the right to do that to you.",
      ],
      question: [
        "Are you somewhere safe while you write this?",
        "Is the person who does this near you right now?",
      ],
      following: [
        "You do not have to tell the story to get help; “something was done to me and I need someone to talk to” is enough. Who would believe you?",
        "Your body and mind may react in ways that feel strange after something like this. That happens to many people. What do you need most today: safety, someone to listen, or to see a doctor?",
        "If someone might look at this screen, Quick hide at the top takes you away at once, and Help now stays in the same place when you come back. What would make this week a little safer?",
      ],
      lineAbout: "They listen, believe you, and know what is possible where you live. You decide every step.",
      professional: {
        title: "A doctor or advice centre",
        text: "They can look after injuries and tell you your choices. You can ask what they must report before you tell them details.",
      },
    },
    "unsafe-partner": {
      first: [
        "What you describe is not a quarrel between two people; someone is making you afraid. You are not to blame for it.",
        "Being afraid of the person at home is exhausting. I will not tell you to stay or to leave; your safety comes first, at your pace.",
      ],
      question: [
        "Is it safe for you to write right now, or could they see this?",
        "Do you feel in danger today?",
      ],
      following: [
        "Quick hide at the top takes you away from this page at once. A line like the one above can plan with you how to be safer, whether you stay or go. What worries you most?",
        "Some people keep papers, a key, some money and a spare phone with someone they trust. Is there a person or place you could go to in the night?",
        "Leaving can be the riskiest time, so it helps to plan it with someone who does this every day. Who knows what is going on?",
      ],
      lineAbout:
        "They help plan for safety with an unsafe partner, whether you stay or leave. Use a phone that is not watched.",
      professional: null,
    },
    "child-abuse": {
      first: [
        "Nobody is allowed to hurt a child, whoever they are. I am glad this was told.",
        "Thank you for telling me. That is not right, and it is not the child's fault.",
      ],
      question: ["Is anyone in danger right now, at this moment?", "Who is safe to be with tonight?"],
      following: [
        "A grown-up outside the home can help: a teacher, a school counsellor, a doctor, an aunt. Who would listen and believe it?",
        "Child protection services are there for this; the line above can explain what happens before you decide. What worries you about telling?",
        "If it happens right now, the emergency number is the one to call, and children may call it too. What would make today safer?",
      ],
      lineAbout:
        "For children, young people and anyone worried about a child. They explain what happens next.",
      professional: {
        title: "Someone who protects children",
        text: "A teacher, school counsellor, doctor or the child protection service. They have to act when a child is in danger, and you can ask how.",
      },
    },
    "elder-abuse": {
      first: [
        "Being treated like that by someone who should care for you is wrong, at any age. You have a right to be safe and to your own money.",
        "That must not happen to anyone who depends on care. Thank you for saying it.",
      ],
      question: ["Is there danger right now, today?", "Is there someone outside that house who knows?"],
      following: [
        "Adult protective services or a doctor can look into it, and you can ask them questions first without giving a name. Who could make that call with you?",
        "It helps to note dates and what happened, and to keep papers with someone you trust. Who is that for you?",
        "Your bank can put a hold or a second check on your account if money is being taken. What would help you feel safer this week?",
      ],
      lineAbout: "Someone to talk to about being hurt, neglected or robbed by a carer or family.",
      professional: {
        title: "Adult protection, or a doctor",
        text: "They can visit, ask questions and arrange other care. You can say: “Someone who looks after me is hurting me.”",
      },
    },
    psychosis: {
      first: [
        "That sounds frightening, and I believe that it is what you are living through. I cannot tell what is behind it. I can tell that you should not have to face it alone.",
        "Hearing or sensing things like that, and not knowing whom to trust, is a lot. I cannot confirm what it is; I can stay with how scared it makes you.",
      ],
      question: [
        "Does any of it tell you to hurt yourself or someone else?",
        "Who do you trust enough to sit with you while it is like this?",
      ],
      following: [
        "Sleep, food and a quiet room take some of the pressure off. When did you last sleep through?",
        "A doctor sees this often and can help with the fear and the sleep; you can say “I hear or notice things, and I am scared.” Who could go with you?",
        "You do not have to act on anything it says. You can wait, and check with someone you trust. Who would that be?",
      ],
      lineAbout: "A calm person to talk to while this is going on.",
      professional: {
        title: "A doctor, soon",
        text: "A family doctor, a crisis team or an emergency department. The sooner someone looks at it, the more it tends to help. Take someone with you.",
      },
    },
    mania: {
      first: [
        "There is so much going at once, and so little sleep under it. It may feel great, and your body is still running without a rest.",
        "That is a lot of energy and very little sleep. I would like someone who knows you to look at this with you.",
      ],
      question: [
        "Has someone close to you said that you seem different lately?",
        "How many hours have you slept in the last three nights?",
      ],
      following: [
        "A good rule for now: let big decisions, big spending and long drives wait two nights of sleep. What could wait until then?",
        "A doctor can help you come down safely. If you already have one, this is a good day to ring. Who could help you make that call?",
        "Dim lights, no screens and a quiet room give sleep a chance, even if you do not feel tired. What would help you lie down for an hour?",
      ],
      lineAbout: "Someone to talk to at any hour, also when thoughts will not stop.",
      professional: {
        title: "Your doctor, in the next day or two",
        text: "Say: “I have hardly slept for days and I am full of energy.” If you have a psychiatrist, ring them first.",
      },
    },
    "eating-danger": {
      first: [
        "It sounds as if food has turned into a fight that you have to win every day. That is exhausting, and it can be hard on the heart and body without any warning.",
        "Thank you for telling me something that people often hide. I will not talk about numbers or weight. I care about how you are.",
      ],
      question: [
        "Have you felt dizzy, faint, or your heart beating oddly?",
        "What is it like on the days when it is at its worst?",
      ],
      following: [
        "A doctor can check the things one cannot feel, such as salts in the blood and the heart. You can say: “I am struggling with eating, please check me over.” What would make that hard?",
        "If you faint, have chest pain or keep nothing down, that is for the emergency number today. Who is around you in the evenings?",
        "It is often about much more than food. What does it give you, and what does it cost you?",
      ],
      lineAbout: "They know trouble with eating, at any weight and any age.",
      professional: {
        title: "A doctor this week",
        text: "Say: “I am struggling with eating and I am worried about my body.” You do not have to look ill to be taken seriously.",
      },
    },
    overdose: {
      first: [
        "Please call the emergency number now, or have someone call, even if everyone feels fine. Some of it only shows hours later. Say what was taken and when, and keep the package.",
        "This needs medical help this minute. Call the number here, unlock the door, and do not leave the person alone; if they are asleep and breathing, roll them on their side.",
      ],
      question: ["Is someone with you who can call?", "Are you able to call this second?"],
      following: [
        "Stay on with the people you called; they tell you what to do each minute. Have they answered?",
        "Do not wait for it to pass, and do not bring it up or drink to thin it out unless they tell you to. Where are you right now?",
        "I am here while help is on the way. What is happening now?",
      ],
      lineAbout: "Call now. Say what was taken, how much, when, and where you are.",
      professional: null,
    },
    withdrawal: {
      first: [
        "Stopping suddenly can be dangerous for the body, and shaking, sweating or seeing things are signs to have a doctor look at it today. It is not a lack of will.",
        "What you describe can turn serious quickly, and it can be treated well. Please do not sit this out alone.",
      ],
      question: [
        "Is someone with you, and have you had a seizure or seen things that are not there?",
        "Who could bring you to an emergency department or a doctor today?",
      ],
      following: [
        "An emergency department can make this safe; you can say “I stopped, and now I shake.” They have seen it many times. What keeps you from going?",
        "If there is a seizure, confusion, a racing heart or fever, call the emergency number at once. Who could stay with you until you are seen?",
        "When this is over, there is help to stay off it that does not hurt like this. What made you want to stop?",
      ],
      lineAbout: "For a seizure, confusion, seeing things or a racing heart: call now.",
      professional: {
        title: "A doctor today",
        text: "An emergency department, a walk-in clinic or your doctor. Say what you stopped, when, and what your body does.",
      },
    },
    postpartum: {
      first: [
        "Many parents have thoughts or empty feelings after a birth that scare them, and few say so. Telling me does not make you a bad parent.",
        "So much has changed, with so little sleep. Feeling like this after a baby is common, it can be treated, and you should not be left alone with it.",
      ],
      question: [
        "Is someone with you and the baby right now?",
        "Do you feel you might act on a thought about hurting yourself or the baby?",
      ],
      following: [
        "If a thought comes close, put the baby down in a safe place, leave the room and call someone to come. Who would that be?",
        "A midwife, the baby's doctor or your own doctor is the right person to tell, this week. “I am not feeling like myself since the birth” is enough. Could someone ring for you?",
        "Four hours of sleep in a row can change a lot. Who could take the baby for one night feed?",
      ],
      lineAbout: "Someone to talk to at once, also at night while the baby sleeps.",
      professional: {
        title: "Midwife or doctor, this week",
        text: "Say: “Since the birth I do not feel like myself, and some thoughts scare me.” If you see or hear strange things, or might act, go today.",
      },
    },
    "medical-emergency": {
      first: [
        "This could be serious for the body. Please call the emergency number now, or have someone call, and come back to me after.",
        "Please have that looked at right now: call the number here, say what happens and where you are. I cannot judge it from here, and minutes can matter.",
      ],
      question: ["Is someone with you?", "Can you call right now?"],
      following: [
        "Sit or lie down where someone can find you, and unlock the door. Have you reached them?",
        "If it has been checked already and they said it is panic, tell me, and we can slow the breath together. What did they say?",
        "I am here while you wait. What is happening now?",
      ],
      lineAbout: "Call now. Say what is wrong and where you are.",
      professional: null,
    },
    "concern-for-other": {
      first: [
        "It shows how much you care that you noticed and want to do something. Asking someone about suicide does not put the thought there; it often brings relief.",
        "That is a lot to carry for someone else. You can be the one who asks, and you do not have to be the one who saves them alone.",
      ],
      question: [
        "Do you think they are in danger today, or is it a worry that has been growing?",
        "Have they said anything about when or how?",
      ],
      following: [
        "You could ask them plainly: “You have seemed so down. Are you thinking about suicide?” Then listen more than you talk. How do you think they would take that?",
        "If they are in danger now, stay with them, keep them away from what they could use, and call the emergency number or a line together. Who else could help you?",
        "The line is for you too: you can call it about someone else. And how are you holding up in all this?",
      ],
      lineAbout: "Also for people who are worried about someone. They help you plan what to say.",
      professional: null,
    },
  },
};
