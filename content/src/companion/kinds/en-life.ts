import type { SaidKind } from "@evenkeel/companion/said-kind";

/** What people live with between the large things. Not reviewed by a clinician. @see millerRollnick2013 */
export const enLife: readonly SaidKind[] = [
  {
    id: "fear-ahead",
    weight: 5,
    cues: [
      "\\b(?:exam|interview|speech|presentation|operation|surgery|review|court|test|date|appointment|scan|flight|wedding|first day|meeting)\\b.{0,40}\\b(?:tomorrow|tonight|(?:on|next|this) \\w+day|next week|in two weeks|scared|terrified|dread(?:ing)?|nervous|sick)\\b",
      "\\b(?:terrified|scared|dreading|nervous|sick) (?:about|of|for) (?:the |my |what |going |monday|tomorrow|telling)\\b|\\bi dread\\b|\\bout of ten scared\\b|\\bi have to (?:tell|phone|call|present|face) (?:them|him|her|to|everyone)\\b|\\bthey will notice my\\b|\\bthink i am slow\\b",
    ],
    say: [
      "It hasn't happened yet, and your body is already there.",
      "You're rehearsing the worst version, as if that could spare you.",
      "Part of you wouldn't be this afraid if it didn't matter.",
      "The wait before it is often the loudest part.",
    ],
    ask: [
      "What's the exact moment you're afraid of?",
      "And if that moment came, what would you do in the minute after?",
      "What would good enough look like, not perfect?",
      "Who could be near you before or after?",
    ],
  },
  {
    id: "worry",
    weight: 4,
    cues: [
      "\\bwhat if\\b|\\bi (?:keep|can'?t stop) (?:thinking|worrying|imagining|checking|going over)\\b|\\b(?:my|the) (?:mind|head|thoughts?) (?:goes?|won'?t|keeps?|races?|is racing|are racing|round)\\b|\\bi worry\\b|\\bgoogle (?:my )?symptoms\\b|\\bimagin(?:e|ing) the worst\\b|\\bswitch (?:my head )?off\\b|\\bgonna get fired\\b|\\bdid i say something wrong\\b|\\bsomething bad\\b",
    ],
    say: [
      "Your head is trying to be ready for everything, and it never gets to be done.",
      "Worry feels like doing something, that's what makes it so hard to put down.",
      "It takes one maybe and builds a whole street out of it.",
      "The mind keeps guard, and nobody comes to relieve it.",
    ],
    ask: [
      "If the worry could say one sentence, which would it be?",
      "How likely does it look at noon, compared with three in the morning?",
      "What are you trying to make sure of?",
      "Which part of it could be settled by a fact, and which part can't?",
    ],
  },
  {
    id: "torn",
    move: "double-sided",
    weight: 7,
    cues: [
      "\\bpart of me\\b|\\bhalf of me\\b|\\b(?:supposed to be|should be) (?:happy|glad|grateful|excited|over).{0,30}\\b(?:but|and)\\b|\\bi love (?:him|her|them|it|my \\w+),? but\\b|\\bi (?:want|miss|hate).{2,40}\\bbut (?:i|i'm|also|then)\\b|\\bon (?:the )?one hand\\b|\\btwo feelings\\b|\\bfeel two things\\b|\\bproud of (?:him|her|them) and\\b|\\bcan'?t choose between\\b|\\bmy heart says\\b|\\bi want to say no but\\b",
    ],
    say: [
      "Both of those are true, and they pull in opposite directions.",
      "You don't have two moods about it. You have two reasons, and both are good ones.",
      "It would be simpler if one of the two could be told to be quiet.",
      "Two loyalties in one chest: no wonder it's tight.",
    ],
    ask: [
      "Which of the two has had less of a say so far?",
      "What does each side want to protect?",
      "If nobody's feelings could be hurt, which way would you lean?",
      "When it's quiet, which one is still there?",
    ],
  },
  {
    id: "body",
    weight: 6,
    cues: [
      "\\b(?:my )?(?:heart|chest|stomach|throat|jaw|hands?|legs|shoulders|whole body) (?:was|is|goes|went|gets|just goes|closes?|are|were|hurts?|started)? ?(?:racing|pounding|tight|in knots|shaking|weak|tense|clench|at my ears|sweat|drops|going)?\\b.{0,20}\\b(?:racing|tight|knots|shak|weak|tense|breathe|closes|pounding|clench|ears|goes)\\b",
      "\\bpanic attack\\b|\\bcan'?t (?:breathe|swallow)\\b|\\bcouldn'?t breathe\\b|\\bdizzy\\b|\\bpins and needles\\b|\\blump in my throat\\b|\\bwaves of panic\\b|\\bfeel sick (?:every|before|all)\\b|\\bheart attack\\b|\\bskin crawls\\b",
    ],
    say: [
      "Your body sounds the alarm before there's anything to see.",
      "It's frightening when it comes like that, and it can't hurt you the way it threatens to.",
      "The body keeps count of what the head calls manageable.",
      "After it has happened once, a part of you starts listening for it all the time.",
    ],
    ask: [
      "Where does it start?",
      "What was going on in the hour before?",
      "Is it there now, while you write?",
      "What do you usually do when it comes?",
    ],
  },
  {
    id: "night",
    weight: 4,
    cues: [
      "\\bcan'?t sleep\\b|\\b(?:wak(?:e|ing)|woke) up (?:at|with)\\b|\\blie (?:there|awake)\\b|\\bhaven'?t slept\\b|\\bslept (?:two|three|four|badly|maybe)\\b|\\bnights? (?:are|is) (?:the )?(?:worst|hard)\\b|\\bnightmares?\\b|\\b(?:three|four|two|3|4|2) (?:in the morning|am)\\b|\\bdread going to bed\\b|\\bwhen the light goes (?:off|out)\\b|\\bcheck the clock\\b|\\bmy sleep is\\b|\\bat 4\\b",
    ],
    say: [
      "At that hour everything speaks louder and nobody answers.",
      "The night takes what the day had no room for and reads it out to you.",
      "Lying there and trying is the one thing sleep doesn't come to.",
      "And then the day has to be done on top of it.",
    ],
    ask: [
      "What does your head usually open with when it's dark?",
      "Is it falling asleep, or staying asleep?",
      "What have you found helps a little, even ten minutes' worth?",
      "How long has it been like this?",
    ],
  },
  {
    id: "hiding",
    weight: 7,
    cues: [
      "\\bi (?:tell|told) (?:them|him|her|everyone|people|my \\w+) (?:i'?m|that i'?m|it'?s|it'?s going) (?:fine|ok|okay|well|good|doing well)\\b|\\bi (?:pretend|smile (?:all day|and))\\b|\\b(?:nobody|no ?one|my (?:wife|husband|parents|family|mum|dad)) (?:at work |here )?(?:knows|doesn'?t know|don'?t know)\\b|\\bcry in the (?:car|toilet|shower)\\b|\\bput on (?:the|a) face\\b|\\bkeep it (?:all )?(?:inside|together for)\\b|\\bgood actor\\b|\\bi laugh it off\\b|\\bsit in the car\\b|\\blet anyone see\\b|\\bi haven'?t told (?:my|anyone|him|her|them)\\b|\\bdo not tell (?:him|her|them)\\b|\\bdon'?t tell (?:him|her|them)\\b",
    ],
    say: [
      "You hold a whole second life behind the word fine.",
      "It works, that's the trouble: they believe it, and you're alone with the rest.",
      "Keeping the face on is work, and it's work nobody pays you for.",
      "You protect them from it, and nobody protects you.",
    ],
    ask: [
      "What do you think would happen if one person saw a corner of it?",
      "Who would be the least difficult to tell?",
      "What would you say, if fine weren't allowed?",
      "When did you learn to do it so well?",
    ],
  },
  {
    id: "regret",
    weight: 6,
    cues: [
      "\\bi wish i(?:'d| had|) (?:never|not|been|gone|stayed|could go back)\\b|\\bif only i\\b|\\bi should(?:'ve| have) (?:left|never|studied|listened|seen the signs)\\b|\\bshould never have\\b|\\b(?:wrong choice|biggest mistake|mistake of my life|regret it|i regret)\\b|\\bwasted my (?:\\w+)\\b|\\bwhy didn'?t i\\b|\\bi waited too long\\b|\\bdo it over\\b|\\bi never (?:told (?:him|her)|went to say)\\b",
    ],
    say: [
      "You look at it with what you know now, and you blame the one who didn't know it yet.",
      "There's a version of your life you keep visiting, and you come back sadder.",
      "Regret shows what you'd have wanted. That part is worth listening to.",
      "You made it with the strength and the facts you had that day.",
    ],
    ask: [
      "What did you know at the time, and what only later?",
      "What does that other road stand for?",
      "Is there something of it that could still be yours?",
      "What would you say to yourself back then, if you were allowed one minute?",
    ],
  },
  {
    id: "together-alone",
    weight: 7,
    cues: [
      "\\blike flatmates\\b|\\blike roommates\\b|\\bwe (?:don'?t|hardly|barely|never|only) (?:really )?(?:talk|touch|laugh|speak)\\b|\\bwe haven'?t (?:touched|talked)\\b|\\beat in silence\\b|\\blonelier with\\b|\\bwall between us\\b|\\bseparate rooms\\b|\\bdrifted\\b|\\bdon'?t love (?:him|her) (?:anymore|any more)\\b|\\bmiles away\\b|\\balways on (?:his|her) phone\\b|\\bputs the plate\\b|\\bnods at the (?:tv|television)\\b",
    ],
    say: [
      "You share a roof and miss each other under it.",
      "Nothing is being thrown, and still something is being lost.",
      "It's a quiet kind of distance, the sort nobody outside would notice.",
      "You can be an arm's length from someone and not be reached.",
    ],
    ask: [
      "When did you last feel close, even briefly?",
      "What do you miss saying, or hearing?",
      "What do you think it's like on their side?",
      "What would be the smallest thing that crosses the gap?",
    ],
  },
  {
    id: "undecided",
    weight: 5,
    cues: [
      "\\b(?:should i|do i) (?:stay|leave|go|take|quit|tell|have the)\\b|\\bdon'?t know (?:whether|if) (?:i|to|it'?s)\\b|\\bcan'?t (?:decide|make up my mind)\\b|\\bback and forth\\b|\\bi have until \\w+ to decide\\b|\\bon the fence\\b|\\bmaybe i should .{3,40} maybe not\\b|\\bkeep making lists\\b|\\bchoosing wrong\\b|\\bno right answer\\b|\\bi could .{3,30} or i could\\b|\\bidk what to (?:study|do|choose)\\b",
    ],
    say: [
      "Each option takes something with it. That's why no list ends it.",
      "It isn't that you can't decide. It's that both doors close another.",
      "You've been carrying the two ends of it for a while.",
      "Some decisions aren't about more information. They're about what you're willing to miss.",
    ],
    ask: [
      "If it were decided by somebody else tomorrow, which answer would disappoint you?",
      "What are you most afraid of losing?",
      "What would you choose if it could be undone after three months?",
      "What does your body do when you picture each one?",
    ],
  },
  {
    id: "expected",
    weight: 6,
    cues: [
      "\\b(?:they|my (?:parents|family|father|mother|husband|mum|dad|coach)|everyone|people|the church) (?:all )?(?:expects?|wants? me to|says? i should|wants? a|thinks? i should)\\b|\\bin (?:my|our) (?:family|culture|country|religion)\\b|\\bi'?m the eldest\\b|\\b(?:a man|boys|men|a good (?:daughter|wife|son|mother)) (?:has to|don'?t|should|stays?|doesn'?t)\\b|\\bbring shame\\b|\\bwhen is the wedding\\b|\\bfirst (?:one )?(?:in my family )?at uni\\b|\\bsupposed to be (?:strong|brave|cheerful|grateful)\\b|\\bbe strong for\\b|\\bpicked a (?:girl|boy|husband|wife)\\b",
    ],
    say: [
      "There's a role waiting for you that was written before you came.",
      "You love the people who ask it of you. That's what makes it so hard to refuse.",
      "Their plan for you and your own don't have much room for each other.",
      "Saying no to it would feel like saying no to them.",
    ],
    ask: [
      "Which part of it do you actually share, and which part is only handed to you?",
      "What would happen if you were ten per cent less of what they want?",
      "Is there somebody in it who would understand?",
      "What would you be doing, if nobody were watching?",
    ],
  },
  {
    id: "pleasing",
    weight: 6,
    cues: [
      "\\bi (?:always )?(?:say|said) yes\\b|\\bcan'?t say no\\b|\\bapologi[sz]e for everything\\b|\\bkeep the peace\\b|\\bput everyone first\\b|\\bi never ask for\\b|\\bdon'?t want to make a fuss\\b|\\bi go along with\\b|\\bnobody else will\\b|\\bso there'?s no trouble\\b|\\bi said it was fine\\b|\\beveryone('s| is) happy except me\\b|\\bthey won'?t like me\\b|\\bcross with me\\b|\\btold (?:him|her) what i need\\b",
    ],
    say: [
      "You've become very good at knowing what everyone needs, except one.",
      "Every yes buys a little peace, and you pay for it later, alone.",
      "It kept you safe once, to be easy to have around.",
      "The no is in there. It only never makes it to your mouth.",
    ],
    ask: [
      "What do you imagine happens if you say no?",
      "Where was the last time you wanted to say something else?",
      "Who can you be inconvenient with?",
      "What would a small, polite no sound like in your words?",
    ],
  },
  {
    id: "avoiding",
    weight: 5,
    cues: [
      "\\b(?:putting|put) (?:it|that|this) off\\b|\\bi (?:didn'?t|haven'?t|never) (?:open(?:ed)?|answer(?:ed)?|go|gone|been able to go|look(?:ed)?|finish(?:ed)?|told (?:him|her|them) yet)\\b|\\bi (?:avoid|hide from|cancel(?:led|ed)?|turned round|turned around|let it ring)\\b|\\bso i don'?t have to\\b|\\bi'?d rather not know\\b|\\bkeep(?:ing)? busy so\\b|\\bcatch(?:es)? up with me\\b|\\bthe long way\\b",
    ],
    say: [
      "Each day you don't, it gets a little bigger behind the door.",
      "Not looking gives you an hour of quiet, and then it wants interest.",
      "It's not laziness. Something in there feels bigger than you today.",
      "You've built quite a detour around it, and detours are tiring.",
    ],
    ask: [
      "What do you expect to find, if you did look?",
      "What's the smallest piece of it, so small it's nearly silly?",
      "When did it start to feel too big?",
      "What would make it ten per cent easier to begin?",
    ],
  },
];
