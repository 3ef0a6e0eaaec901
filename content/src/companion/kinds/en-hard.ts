import type { SaidKind } from "@evenkeel/companion/said-kind";

/** What is hard, said plainly. Written here after motivational interviewing and emotion-focused practice; not reviewed by
 *  a clinician. @see millerRollnick2013 */
export const enHard: readonly SaidKind[] = [
  {
    id: "guilt",
    weight: 8,
    not: "\\bif \\w+ (?:is|are)\\b.*fault|feel guilty for (?:resting|it$)|swore at my (?:boss|manager)",
    cues: [
      "\\bi (?:yelled|shouted|snapped|screamed|swore) at (?:my|him|her|them|the)\\b",
      "\\b(?:it'?s|it is|it was|that'?s) (?:all )?my fault\\b",
      "\\bi feel (?:so |really |very |just )?(?:guilty|awful for|terrible (?:for|about)|bad (?:for|about))\\b",
      "\\bi should(?:'ve| have) (?:been (?:there|with)|called (?:him|her|them)|gone to|stayed with|noticed)\\b",
      "\\bi (?:lied to|cheated on|hurt someone|let (?:him|her|them) take the blame)\\b",
      "\\b(?:terrible|bad|awful|rubbish|horrible) (?:mother|mum|mom|father|dad|parent|daughter|son|friend|wife|husband|person)\\b",
    ],
    say: [
      "That sits heavily because it goes against how you want to treat people.",
      "You keep going back to that moment, as if looking at it long enough could undo it.",
      "Guilt that size usually has love under it.",
      "You're holding yourself to account harder than anyone else would.",
      "You did something you regret, and you're still the person who minds that you did.",
      "It would be easier to carry if you didn't care. You care.",
    ],
    ask: [
      "What would you want them to know, if you could say one thing?",
      "Is there a part of it that can still be put right?",
      "What were you up against in that moment?",
      "If a friend told you this about themselves, what would you say back?",
    ],
  },
  {
    id: "shame",
    weight: 8,
    cues: [
      "\\b(?:in front of (?:the |my |his |her |our )?(?:whole|entire|everyone|everybody|all|team|class|client|people|parents|others|guests))",
      "\\b(?:they|everyone|everybody|people|the whole \\w+|some of them) (?:all )?(?:laughed|stared|turned round|turned around|saw me cry)\\b",
      "\\b(?:so|never been (?:so|more)|really) (?:embarrassed|embarrassing|humiliated|humiliating|ashamed)\\b",
      "\\bi felt (?:so )?small\\b",
      "\\bi went (?:bright )?red\\b|\\bcan still hear them laughing\\b|\\bshow my face\\b",
    ],
    say: [
      "Being seen at the worst moment is its own kind of hurt.",
      "And it plays again afterwards, always from the outside, always from their seats.",
      "That's a lonely place to be put, with everyone looking.",
      "In those moments the only thing anyone wants is a door.",
      "The others went home. You took it with you.",
    ],
    ask: [
      "What did you most wish someone had done right then?",
      "Who was there that you'd rather hadn't been?",
      "What does the memory say about you that isn't true?",
      "Has anybody said anything about it since?",
    ],
  },
  {
    id: "betrayed",
    weight: 9,
    cues: [
      "\\b(?:he|she|they|my \\w+)(?:'s| is| was| has been| had been|'ve been)? (?:been )?(?:seeing|sleeping with) (?:some(?:one|body)|another|other)\\b",
      "\\b(?:cheat(?:ed|ing) on me|slept with my|lied to me|behind my back|stabbed me in the back|sold me out|hid (?:the|a|his|her) \\w+ from me)\\b",
      "\\b(?:told (?:everyone|everybody|people|them) my secret|read my diary|found messages on (?:his|her|their) phone)\\b",
      "\\bi (?:can'?t|don'?t know (?:how|if i can) ) ?trust (?:anyone|anybody|him|her|them)\\b|\\bi trusted (?:him|her|them)\\b",
      "\\bthey all knew\\b",
    ],
    say: [
      "It takes away more than one person: it takes the version of the past you thought you had.",
      "You trusted them, and that was not stupid. It's what makes this hurt.",
      "Now every memory has to be gone through again, and that's exhausting work nobody sees.",
      "The ground you stood on turned out to be theirs to move.",
      "Something you relied on without thinking has to be thought about now.",
    ],
    ask: [
      "What has been the hardest part since you found out?",
      "Who knows what you know?",
      "What do you need to be true before you could breathe a little?",
      "Which part keeps you awake: what they did, or what it says about before?",
    ],
  },
  {
    id: "hurt",
    weight: 7,
    cues: [
      "\\b(?:he|she|they|my (?:mum|mom|dad|father|mother|sister|brother|son|daughter|wife|husband|partner|boyfriend|girlfriend|best friend|friend|friends)) (?:just |really )?(?:forgot my|laughed (?:at me|when i)|ignored me|blocked me|ghosted me|uninvited me|left me (?:on read|out)|called me (?:fat|stupid|ugly|a|too|lazy|crazy)|compared me|hates me|said (?:i'?m|i was|that i'?m|he'?s ashamed|she'?s ashamed)|didn'?t (?:even |come|look|say|ask|call me))",
      "\\bsaid (?:she|he|they) hates? me\\b|\\bwithout (?:asking|inviting) me\\b|\\b(?:broke up with|dumped) me\\b|\\btalked over me\\b|\\btalking about me\\b",
      "\\bwhat (?:he|she|they) said (?:won'?t|keeps|still)\\b|\\bi thought we were (?:friends|close)\\b",
    ],
    say: [
      "It hurts more from someone whose opinion you'd have protected.",
      "A stranger couldn't have done that. It needed someone close.",
      "That's the kind of thing that goes on talking long after they've stopped.",
      "You'd have been gentler with them than they were with you.",
      "No wonder it stayed with you.",
    ],
    ask: [
      "What did it tell you, when it happened?",
      "What would you have wanted from them instead?",
      "Have you said any of this to them?",
      "What's it like to be around them since?",
    ],
  },
  {
    id: "unseen",
    weight: 6,
    cues: [
      "\\b(?:no ?(?:one|body)|nobody|they|he|she|my \\w+) (?:ever |even |never )?(?:notices?|sees?|says? thank|thanks? me|thanked me|asks? how i|appreciates?)\\b",
      "\\b(?:took|takes|taking) (?:the |all the )?credit\\b|\\btake[ns]? (?:me )?for granted\\b|\\b(?:like|feel) (?:i'?m )?invisible\\b|\\bpart of the furniture\\b|\\blike furniture\\b",
      "\\bi do (?:all|everything)\\b|\\bnot a (?:single )?word\\b|\\bthey just expect it\\b|\\bgot nothing (?:for it|back)?$|\\bthanked the other\\b|\\bpraise[sd] (?:my|the|him|her)\\b",
    ],
    say: [
      "You put a lot in, and the only thing you needed back was for somebody to notice.",
      "It's tiring work. It's more tiring when it's invisible.",
      "At some point it stops being about the work and becomes about whether you count.",
      "They'd notice within a day if you stopped.",
      "Nobody keeps giving like that without starting to run dry.",
    ],
    ask: [
      "Whose word would mean the most to you here?",
      "What would being seen look like, in one ordinary day?",
      "What have you stopped saying because it didn't land?",
      "What do you do it for, when it's going well?",
    ],
  },
  {
    id: "comparison",
    weight: 5,
    cues: [
      "\\b(?:every(?:one|body)|all my (?:friends|cousins|mates|colleagues)|others|people) (?:else )?(?:my age|half my age|seems? to|have their lives|has (?:a|it)|is getting|are getting|know what)\\b",
      "\\b(?:better|prettier|smarter|further|richer|happier|thinner) (?:at \\w+ )?than (?:me|i am)\\b|\\bcompared (?:to|with) (?:the others|them|her|him|everyone|other)\\b|\\bcomparing myself\\b|\\bmeasuring myself\\b",
      "\\bmiles behind\\b|\\bleft behind\\b|\\bmissed the (?:start|boat)\\b|\\bin (?:his|her|their) shadow\\b|\\bbe her shadow\\b|\\b(?:passed|overtaken) me\\b|\\bhalf the time\\b",
    ],
    say: [
      "Next to them you look at yourself through the smallest window there is.",
      "You see their shop front and your own stockroom.",
      "Comparing takes the thing you have and makes it the thing you lack.",
      "The race you're describing has no referee, and still it wears you out.",
      "You're measuring with somebody else's ruler.",
    ],
    ask: [
      "What do they have that you actually want, and what only looks like it?",
      "When is it loudest?",
      "What would count as enough, if nobody else were in the picture?",
      "Who were you before you started keeping score?",
    ],
  },
  {
    id: "unfair",
    weight: 6,
    cues: [
      "\\b(?:it'?s|it is|that'?s|so|isn'?t|not) (?:just )?(?:so )?(?:un)?fair\\b",
      "\\bone rule for\\b|\\bgets away with\\b|\\bi get the blame\\b|\\bwhy (?:do|should|is it) (?:i|it always me|always me)\\b|\\b(?:believed|took) (?:her|his|their) side\\b|\\bsame job and\\b|\\bhear my side\\b|\\bhalf my (?:experience|work)\\b",
      "\\b(?:promoted|chose|picked|gave it to) (?:a |the |some )?(?:man|guy|woman|girl|friend|nephew|his|her)\\b|\\bchanged the rules\\b|\\bfollowed me (?:round|around) the (?:shop|store)\\b",
    ],
    say: [
      "You kept to the rules and watched them bend for someone else.",
      "There's anger in that, and it's not unreasonable anger.",
      "It isn't only what happened; it's that nobody with the power to fix it seems to mind.",
      "Being treated by a different measure gets under the skin like few things do.",
    ],
    ask: [
      "What would have been a fair way to handle it?",
      "Who else saw it?",
      "What's it costing you to carry this one around?",
      "Is there anything in it you want to fight, or is it about being believed?",
    ],
  },
  {
    id: "missing",
    weight: 9,
    not: "\\bsitting right there\\b|\\btry (?:it|this) without\\b|\\bdied of (?:shame|embarrassment|laughter|boredom)\\b|\\b(?:phone|battery|car|laptop) died\\b",
    cues: [
      "\\bi (?:really |still )?miss (?:him|her|them|my|you|home|who we|being|the way|us)\\b",
      "\\b(?:my \\w+|he|she|we lost \\w+|grandad|grandma|mum|mom|dad) (?:died|passed away|passed|is gone|was put down)\\b|\\b(?:died|passed away) (?:in|last|on|two|three|\\w+ (?:years|months|weeks) ago)\\b",
      "\\b(?:her|his) (?:side of the bed|voicemail|glasses|chair|coat|bowl|cup|garden|room)\\b|\\btwo cups\\b|\\bwithout (?:mum|mom|dad|him|her)\\b|\\bwalk through the door\\b|\\bput my (?:dog|cat|horse) down\\b|\\blost the baby\\b",
    ],
    say: [
      "The habits haven't heard yet. The hands go on as if nothing had happened.",
      "Missing like that is what love does when it has nowhere to go.",
      "There's a shape in the day where they used to be.",
      "People stop asking long before it stops being true.",
      "It comes through the small things, the ones nobody would think to be careful with.",
    ],
    ask: [
      "What do you miss that other people wouldn't think of?",
      "Is there somebody you can say the name out loud to?",
      "When in the day is it strongest?",
      "What were they like?",
    ],
  },
  {
    id: "alone",
    weight: 7,
    cues: [
      "\\b(?:don'?t have|haven'?t got|have|there'?s|got) (?:no ?one|nobody|any(?:one|body)) (?:to (?:talk|turn|call|ring|tell|eat|sit)|i could|left|on my side)\\b|\\bi don'?t have (?:any )?(?:friends|a person|anyone|anybody)\\b|\\bno friends\\b|\\bknow no ?one\\b|\\bi'?ve got nobody\\b|\\bno family left\\b",
      "\\b(?:eat|eating|sit|sitting|live|living|spend (?:\\w+ ){0,3}) (?:lunch |dinner )?(?:alone|on my own|by myself)\\b(?! time)|\\bnobody (?:texts|calls|rings|visits) me\\b",
      "\\bi'?m (?:so |very |just )?lonely\\b|\\bempty (?:flat|house|apartment)\\b|\\bphone hasn'?t rung\\b|\\bhaven'?t hugged\\b|\\bweekends are the worst\\b|\\bbirthday on my own\\b",
    ],
    say: [
      "That's a lot of hours with nobody in them.",
      "Being alone is one thing. Having no one who'd notice is another.",
      "You carry the whole day and then there's nobody to put it down in front of.",
      "People talk about loneliness as if it were a mood. It's more like weather in a house.",
      "I'm glad you said it here, and I also know I'm not a person at your table.",
    ],
    ask: [
      "Was there a time when it was different?",
      "Who is the nearest to being somebody, even a little?",
      "Which hour of the day is the longest?",
      "What do you miss about having people around?",
    ],
  },
  {
    id: "not-understood",
    weight: 6,
    cues: [
      "\\b(?:no ?one|nobody|they|people|my (?:family|friends|parents|husband|wife|mum|doctor|gp)|he|she) (?:ever )?(?:gets? it|(?:really )?(?:understands?|listens?)|don'?t (?:get it|understand|listen|believe|see)|doesn'?t (?:get it|understand|listen|believe|see)|thinks? i'?m (?:lazy|faking|crazy|attention|making)|tells? me to (?:cheer|snap|get over|calm|toughen|just)|says? (?:i'?m (?:too|just)|it'?s all|other people|at least|you should be over|get over))",
      "\\ball in my head\\b|\\btoo sensitive\\b|\\bdifferent language\\b|\\bi stopped telling\\b|\\bcheer up\\b|\\bchanged the subject\\b",
    ],
    say: [
      "You try to show what it's like, and it comes back smaller than you sent it.",
      "Being told how you should feel is a strange kind of loneliness.",
      "After a few of those answers, most people stop telling.",
      "It was hard enough without having to prove it.",
    ],
    ask: [
      "What's the part they never seem to hear?",
      "If one of them could feel it for ten minutes, what would they find out?",
      "Who comes closest to getting it?",
      "What do you say when they ask, these days?",
    ],
  },
];
