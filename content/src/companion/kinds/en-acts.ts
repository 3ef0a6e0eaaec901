import type { SaidKind } from "@evenkeel/companion/said-kind";

/** What a sentence does between two people: makes light of itself, defends somebody, plans, reports, asks about itself.
 *  Not reviewed by a clinician. @see millerRollnick2013 */
export const enActs: readonly SaidKind[] = [
  {
    id: "hesitant",
    weight: 9,
    cues: [
      "\\bnever told (?:any(?:one|body)|a soul)\\b|\\b(?:hard|difficult|embarrassing|scared) to (?:talk about|say|write|admit)\\b|\\byou'?ll think i'?m\\b|\\bdon'?t know (?:how to say|if i can say)\\b|\\bsomething i haven'?t (?:mentioned|said|told)\\b|\\bcan i tell you something\\b|\\bwon'?t judge\\b|\\bfeel (?:kinda |so |a bit )?stupid saying\\b|\\bnearly didn'?t write\\b|\\bnot ready to talk\\b|\\bcarrying this for\\b|\\bthis is embarrassing\\b",
    ],
    say: [
      "Take the time you need. It doesn't have to come out in order.",
      "It's a big thing to begin saying what has never been said.",
      "You can tell me the edge of it first and see how that feels.",
      "Nothing you say here makes me think less of you.",
    ],
    ask: [
      "What would make it a little easier to say?",
      "Which word is the hardest one?",
      "Would you rather start with what happened, or with what it's been like since?",
    ],
  },
  {
    id: "minimising",
    weight: 8,
    cues: [
      "^(?:idk,? )?(?:it'?s|its|this is|that'?s) (?:so |just |really |probably |all )*(?:stupid|silly|dumb|nothing|ridiculous|no big deal|small)\\b|\\bother people (?:have|had) (?:it|real|much)\\b|\\bi shouldn'?t complain\\b|\\bnothing to complain\\b|\\bhave it (?:so much |much |way )?worse\\b|\\bi'?m (?:just )?(?:being dramatic|overreacting)\\b|\\bfirst world problems?\\b|\\bno right to feel\\b|\\b(?:never mind|forget it|it doesn'?t matter)\\b|\\bwaste your time\\b|\\bsorry for rambling\\b|\\bsuch a small thing\\b",
    ],
    say: [
      "You've just taken back half of what you said. I'd rather keep it.",
      "It brought you here. That makes it worth a minute.",
      "You don't have to win a contest of misery for it to count.",
      "Small things don't keep people writing to somebody about them.",
      "If it were nothing, you wouldn't be holding it so carefully.",
    ],
    ask: [
      "If it weren't stupid, what would it be?",
      "Who taught you to pack it up so small?",
      "What would you say if a friend called theirs silly?",
    ],
  },
  {
    id: "defends",
    weight: 7,
    cues: [
      "^(?:no,? )?(?:like )?i (?:actually|really|do) love (?:him|her|them)\\b|\\b(?:he|she)'?s (?:a good (?:man|person|mother|guy)|really (?:nice|good)|not always like|not a monster|only like that when)\\b|\\b(?:he|she|they) (?:didn'?t mean it|means well|did (?:his|her|their) best|has a lot going on|tried|would never hurt me on purpose)\\b|\\bnot (?:his|her|their) fault\\b|\\bthink badly of\\b|\\bto be fair\\b|\\bdon'?t get me wrong\\b|\\bi get why (?:he|she|they)\\b|\\bdoesn'?t complain\\b",
    ],
    say: [
      "And they matter to you. Both can be true: that you love them, and that this hurts.",
      "You don't want me to get a wrong picture of them. I haven't.",
      "You can see their side so clearly. I wonder who's been seeing yours.",
      "Being fair to them doesn't have to mean being unfair to you.",
    ],
    ask: [
      "And on your side of it, what is it like?",
      "What do you not get to say because you understand them so well?",
      "If they knew exactly how this feels for you, what do you think they'd do?",
    ],
  },
  {
    id: "doubts",
    weight: 7,
    cues: [
      "\\b(?:won'?t|doesn'?t|don'?t see how (?:it|that|a \\w+) (?:would|could)|not going to|never going to) (?:change anything|help|work|fix)\\b|\\btalking (?:about it )?(?:won'?t|doesn'?t)\\b|\\bi'?ve (?:tried|read) (?:everything|all|therapy|that)\\b|\\bbeen there,? done that\\b|\\bdon'?t believe in (?:this|that|therapy)\\b|\\bsounds too simple\\b|\\bnothing helps(?: me)?\\b|\\bnonsense\\b|\\bonly works for other\\b|\\btoo late for that\\b|\\bi doubt it\\b|\\bcan'?t imagine that\\b|\\bit'?ll come back\\b",
    ],
    say: [
      "Fair. You've earned your doubts; you've been promised things before.",
      "I won't try to talk you into it.",
      "You'd rather not hope for nothing again. That makes sense.",
      "It may not. I'd rather hear what hasn't worked than hand you more of it.",
    ],
    ask: [
      "What has come closest to helping, even for an hour?",
      "What made the last try go wrong?",
      "If something did help, what would be the first thing you'd notice?",
    ],
  },
  {
    id: "step-done",
    move: "affirm",
    weight: 8,
    not: "\\b(?:said no|laughed|nobody answered|no answer|worried anyway|don't know how i did it|i'd win|ignored)\\b",
    cues: [
      "\\bi did it\\b|\\bi (?:finally |actually |just )?(?:called|rang|told|asked|sent|opened|booked|went to the (?:group|doctor|gym)|went for (?:the|a) walk|spoke up|said no to|wrote it down|turned off|got up|applied)\\b(?!.{0,20}\\b(?:but|and (?:he|she|they|it|nobody) (?:said no|laughed|ignored|didn'?t))\\b)",
    ],
    say: [
      "You did it. And nobody made you.",
      "That was the part that looked impossible from the other side.",
      "It counts, also if it was messy.",
      "There's a before and an after in that, however small it looks.",
    ],
    ask: [
      "How was it, right after?",
      "What made it possible this time?",
      "What did you find out that you didn't know before?",
      "What would be the next size up, or is this a good place to stand?",
    ],
  },
  {
    id: "setback",
    weight: 7,
    cues: [
      "\\b(?:i tried (?:it|that|to).{0,40}(?:didn'?t|nothing|worse|ended))\\b|\\bi (?:slipped|failed again|broke down again|couldn'?t do it|didn'?t do it|fell off|skipped it|texted my ex|had a (?:drink|cigarette))\\b|\\bback to square one\\b|\\bnothing came out\\b|\\bleft after (?:five|ten)\\b|\\bhe said no\\b|\\bdoing so well and\\b|\\bworked for a day\\b|\\bgambled\\b",
    ],
    say: [
      "That's a knock, after you had made up your mind.",
      "It went wrong, and you're here telling it. That's not square one.",
      "One bad try says something about the try, and very little about you.",
      "Now you know where it's steepest.",
    ],
    ask: [
      "Where exactly did it turn?",
      "What was already different from the time before?",
      "What would you change about the plan, rather than about yourself?",
      "How are you treating yourself about it?",
    ],
  },
  {
    id: "good-news",
    move: "affirm",
    weight: 7,
    cues: [
      "\\bi (?:got (?:the|into)|passed|won|finished|made a friend|feel proud|'?m (?:actually |so )?(?:proud of myself|happy))\\b|\\bwe got the\\b|\\bgood news\\b|\\b(?:scan|results?) (?:was|were|is|came back) (?:clear|fine|good)\\b|\\bsober for\\b|\\breally good day\\b|\\bshe said yes\\b|\\bfirst time in (?:ages|months|years|weeks)\\b|\\bgoing to be fine\\b",
    ],
    say: [
      "Oh, that's good. Stay in it a moment before the next thing comes.",
      "I'm glad you told me that one too.",
      "After everything, that's allowed to be simply good.",
      "That didn't fall from the sky. You had a hand in it.",
    ],
    ask: [
      "Who did you tell first?",
      "What was the best second of it?",
      "What did you do that helped it come about?",
    ],
  },
  {
    id: "eased",
    move: "affirm",
    weight: 6,
    cues: [
      "\\b(?:feel|feeling|i'?m) (?:a (?:bit|little) )?(?:better|calmer|lighter|less (?:alone|angry|scared))\\b|\\bthat (?:one )?(?:actually )?(?:helped|landed|makes sense)\\b|\\bit'?s (?:lighter|easier|not as heavy)\\b|\\bbetter day\\b|\\bget that off my chest\\b|\\bbreathe again\\b|\\btoday was (?:kinda |pretty )?good\\b|\\bgood way to see it\\b|\\bsaying it out loud\\b",
    ],
    say: [
      "Good. Let it be a little lighter without asking it to last.",
      "Something moved, and you were the one who moved it.",
      "Notice that. It's information for the next hard day.",
    ],
    ask: [
      "What do you think did it?",
      "What would you like to do with the bit of room that made?",
      "Is there something you'd want to remember from this, for another evening?",
    ],
  },
  {
    id: "support",
    move: "affirm",
    weight: 5,
    cues: [
      "\\bmy (?:sister|brother|neighbour|neighbor|friend|mate|dog|cat|husband|wife|aunt|gran|teacher|kids|daughter|boss|mum|dad) (?:listens|gets it|brought|keeps me going|makes me laugh|was (?:kind|nice|there)|would understand|rings|stayed|held|is a good)\\b|\\b(?:music|walking|painting|gardening|running|prayer|faith|singing|reading|the choir|swimming) (?:helps|holds|gets me)\\b|\\bone friend who\\b|\\ba woman at work i trust\\b|\\bi can always go to\\b",
    ],
    say: [
      "That's worth more than it sounds, somebody or something that holds.",
      "So it isn't only dark. There's a place where it's easier to be.",
      "Keep hold of that one.",
    ],
    ask: [
      "When did you last let yourself lean on that?",
      "What is it about that that helps?",
      "How much do they know of what you're telling me?",
    ],
  },
  {
    id: "deflects",
    weight: 3,
    cues: [
      "^(?:lol|haha+|lmao|hah)\\b|\\b(?:lol|haha+|lmao)\\.?$|\\bit is what it is\\b|\\bcould be worse\\b|\\bwell that got dark\\b|\\b(?:anyway|enough about me|moving on)\\.?$|\\bclassic me\\b|\\btragic backstory\\b|\\bsoap opera\\b|\\bten out of ten\\b|\\bwelcome to my\\b",
    ],
    say: [
      "You've got a light hand with heavy things.",
      "Funny, and there was something under it, I think.",
      "We can laugh about it and still take it seriously.",
    ],
    ask: ["And without the joke, how is it?", "Shall we stay with it or go somewhere lighter for a bit?"],
  },
  {
    id: "wish",
    weight: 4,
    cues: [
      "\\bi (?:just )?(?:want|'?d (?:like|love)|would (?:like|love)|hope) to (?:be able to |feel |be |stop |enjoy |paint|sleep|find|speak|forgive|live|like |let )|\\bi want (?:peace|one quiet day|my old)\\b|\\bi wish (?:i could|someone|somebody|he'?d|she'?d|they'?d)\\b|\\bi hope (?:one day|the next)\\b",
    ],
    not: "\\b(?:disappear|not be here|be gone|die|dead|over with)\\b",
    say: [
      "That's a clear thing to want. I'd like to keep it in sight while we talk.",
      "You know what it would look like, then. That's not nothing.",
      "There's some life in that sentence.",
    ],
    ask: [
      "What would be the first small sign of it on an ordinary day?",
      "When were you last nearest to it?",
      "What stands between you and a tenth of it?",
      "Who would notice first?",
    ],
  },
  {
    id: "small-plan",
    weight: 8,
    cues: [
      "\\b(?:i (?:could|might|guess i could|think i'?ll|'?ll try to)|maybe i(?:'?ll| could| can|)|perhaps i (?:could|will)|i was thinking of) (?:just )?(?:call|text|tell|ask|write|say|try|start|go|visit|open|leave|put|talk|join|send|take|walk|book)\\b",
    ],
    not: "\\b(?:kill|hurt|end|myself|pills|jump|die)\\b",
    say: [
      "That's small enough to happen, and it's yours.",
      "I like that it comes from you and not from me.",
      "You can leave it at exactly that size.",
      "Good. It doesn't have to go well to be worth doing.",
    ],
    ask: [
      "When would be the easiest moment for it?",
      "What might get in the way, and what would you do then?",
      "What would you say in the first sentence?",
      "How would you know it was worth it?",
    ],
  },
];
