import type { SaidKind } from "@evenkeel/companion/said-kind";

/** What weighs on body, time and self. Not reviewed by a clinician. @see millerRollnick2013 */
export const enHeavy: readonly SaidKind[] = [
  {
    id: "overload",
    weight: 5,
    cues: [
      "\\b(?:too much|so much|a lot) (?:right now|at once|going on|on my plate|all at once|lately|to do)\\b|\\b(?:everything|it all) (?:comes|came|is coming|at) ?(?:at )?once\\b|\\bdon'?t know where to (?:start|begin)\\b",
      "\\b(?:can'?t|cannot) keep up\\b|\\bdrowning in\\b|\\b(?:dropping|juggling)\\b|\\bno (?:minute|time|moment) for myself\\b|\\bnever stops\\b|\\benough hours\\b|\\bone more thing\\b|\\b(?:work|it|this|everything)(?:'s| has been| is| was) (?:just )?(?:a lot|too much)\\b|\\bjob of (?:two|three|four) people\\b|\\beveryone wants something\\b",
    ],
    say: [
      "That's several full lives packed into one week.",
      "No single piece of it is impossible. All of it together is.",
      "There's no gap in it anywhere, is there, no place to put anything down.",
      "You're keeping a lot of plates in the air, and nobody has offered to hold one.",
      "When everything is urgent, there's nowhere to begin, and that's not a flaw in you.",
    ],
    ask: [
      "If one thing fell off the list tonight, which one would you feel first?",
      "Which piece is the heaviest, and which is only the loudest?",
      "What has quietly been dropped already to make room?",
      "Who could take one piece, if asking were easy?",
    ],
  },
  {
    id: "no-control",
    weight: 5,
    cues: [
      "\\b(?:nothing|not much|isn'?t anything) (?:left for me|i can|for me) (?:to )?do\\b|\\bout of my hands\\b|\\bjust have to wait\\b|\\bi'?m waiting (?:for|on)\\b|\\bwhatever i (?:say|do)\\b|\\bno matter what i\\b",
      "\\b(?:can'?t (?:stop|make|help) (?:him|her|them))\\b|\\bnobody (?:tells us|calls|answers)\\b|\\bkeep(?:s)? (?:moving|changing) (?:the|my)\\b|\\bchanges? priorities\\b|\\bcan'?t plan\\b|\\b(?:he|she|they|my ex|the \\w+) decides? (?:when|if|what|everything)\\b|\\bpersonal phone\\b",
    ],
    say: [
      "The waiting is work too, and you can't hand it in anywhere.",
      "It's your life, and somebody else is holding the calendar.",
      "You'd do something if there were a something to do.",
      "Not knowing keeps the whole body on standby.",
    ],
    ask: [
      "What, in all this, is still yours to decide?",
      "How do you get through the hours in between?",
      "What's the piece of it you find yourself gripping hardest?",
      "Is there one question an answer to which would let you sleep?",
    ],
  },
  {
    id: "caring",
    weight: 8,
    cues: [
      "\\b(?:look(?:ing)? after|car(?:e|ing) for|take care of|carer (?:for|now)|nurse) (?:my|him|her|them|mum|mom|dad|in my own)\\b|\\bhusband'?s carer\\b|\\b(?:has|with) (?:dementia|alzheimer'?s?|ms|parkinson'?s?)\\b|\\bput (?:her|him|mum|dad) in a home\\b",
      "\\b(?:doesn'?t know me|asked me who i was)\\b|\\bday off in\\b|\\bgave up my job to\\b",
    ],
    say: [
      "You hold somebody's whole day up, and your own has to fit in the cracks.",
      "Love and wanting a rest from it can live in the same person. They do in most carers.",
      "You lose them a little at a time, and the washing still has to be done.",
      "It's a job with no shift end and no colleague to roll your eyes with.",
    ],
    ask: [
      "When did you last have an hour that was only yours?",
      "Who looks after the one who looks after?",
      "What's the hardest moment in an ordinary day of it?",
      "What would help most: hands, money, sleep, or somebody who says it's hard?",
    ],
  },
  {
    id: "identity",
    weight: 6,
    cues: [
      "\\bwho (?:i am|am i|i was)\\b|\\bdon'?t recogni[sz]e myself\\b|\\blost myself\\b|\\bbefore the (?:baby|accident|illness) i was\\b|\\bused to be (?:good|someone|somebody|the|a|fun|strong)\\b|\\bnot the person i\\b|\\bdon'?t know what i (?:want|believe)\\b|\\btourist in my own\\b|\\bwhat to do with myself\\b|\\balways been the strong\\b",
    ],
    say: [
      "The old answer to who you are has stopped working, and the new one isn't there yet.",
      "Something you could stand on without thinking has gone quiet.",
      "It's a strange kind of homesickness, for yourself.",
      "A part of you is still you and waiting to see what happens next.",
    ],
    ask: [
      "What were you doing the last time you felt like yourself?",
      "What would you keep, whatever else changes?",
      "Who knew you then, and what would they say is still there?",
      "When did you first notice it slipping?",
    ],
  },
  {
    id: "stuck",
    weight: 5,
    cues: [
      "\\b(?:going|goes) (?:round )?in circles\\b|\\bnothing (?:ever )?changes\\b|\\b(?:i'?m|feel(?:ing)?) (?:so |just )?stuck\\b|\\bcan'?t (?:move forward|get out of this|get myself to|seem to let)\\b|\\bsame (?:fight|place|thing over|mistake)\\b|\\bends the same way\\b|\\bi know what i should do\\b|\\bin a rut\\b|\\bgroundhog\\b|\\bback to him\\b|\\bfeet in concrete\\b|\\bnever finish them\\b|\\bback where i was\\b|\\bdon'?t see a way forward\\b",
    ],
    say: [
      "You can see the road, and still the wheels turn in the same place.",
      "Knowing what to do and being able to do it are two different muscles.",
      "Patterns like that were useful once, or they wouldn't hold so well.",
      "It must be maddening to recognise it every single time and still be in it.",
    ],
    ask: [
      "What happens right before it goes the old way?",
      "Has there been one time it went a little differently?",
      "What does staying put protect you from?",
      "What would be the smallest sign that it had started to move?",
    ],
  },
  {
    id: "letting-down",
    weight: 6,
    cues: [
      "\\b(?:disappoint(?:ed|ing)?|let(?:ting)? (?:\\w+ )?down|counting on me|depends? on me|deserves? better|a (?:burden|weight) (?:on|to)|wasting (?:him|her|them))\\b",
      "\\b(?:they'?ve|they have|she|he) (?:sacrificed|paid for|gave up)\\b|\\bshe'?d be hurt\\b|\\bwhat will they say\\b|\\bi (?:owe|promised) (?:them|him|her)\\b|\\btrusted me with\\b|\\bthey think i'?m (?:strong|fine|doing well)\\b|\\bbig success\\b",
    ],
    say: [
      "You're trying to keep their picture of you safe, and it costs you yours.",
      "What they would feel seems to come before what you feel, every time.",
      "It's because they matter so much that the truth got so heavy.",
      "You carry what you think they expect, and you carry it alone, so nobody can take it off you.",
    ],
    ask: [
      "What do you imagine is the first thing they'd say?",
      "Is it what they said, or what you fear they think?",
      "What would you want them to do, if it were the other way round?",
      "What has it stopped you from telling them?",
    ],
  },
  {
    id: "self-criticism",
    weight: 6,
    cues: [
      "\\bi(?:'?m| am) (?:just |so |such |really |always )*(?:an? )?(?:idiot|failure|fraud|mess|coward|loser|burden|stupid|useless|worthless|pathetic|weak|lazy|broken|disgusting|not good enough|too much for)\\b",
      "\\bi (?:always )?(?:ruin|mess up|screw up|mess it up|hate myself)\\b|\\bwhat(?:'s| is) wrong with me\\b|\\bcan'?t do anything right\\b|\\bi feel (?:so )?(?:worthless|useless|stupid|pathetic)\\b|\\bi should be able to\\b|\\bnormal people can\\b|\\bdon'?t deserve\\b|\\bscrewed it up\\b",
    ],
    say: [
      "That's a hard voice, and it sounds as if it has been practising for years.",
      "You'd never speak to somebody you love in that tone.",
      "It states it like a fact. It's a verdict, and the judge was tired.",
      "One thing went wrong, and the voice made it about all of you.",
      "Part of you thinks that being this strict keeps you safe.",
    ],
    ask: [
      "Whose voice does it sound like?",
      "What set it off this time?",
      "What would someone who likes you add to that sentence?",
      "How long has it talked to you like that?",
    ],
  },
  {
    id: "numb",
    weight: 6,
    cues: [
      "\\bi (?:don'?t|can'?t|couldn'?t) (?:even )?(?:feel (?:anything|happy|it)|cry)\\b|\\bfe(?:el|lt) (?:nothing|empty|flat|numb|dead inside|disconnected|like a robot)\\b|\\bi'?m (?:just |so )?(?:empty|numb|flat)\\b|\\b(?:through the motions|on autopilot|like a robot|everything is gr[ea]y|nothing is fun|tastes of nothing|glass between)\\b|\\bdon'?t look forward\\b|\\bstopped caring\\b|\\bdon'?t care about anything\\b",
    ],
    say: [
      "Not feeling is a feeling too, and a tiring one.",
      "It's as if someone turned the volume down on everything, the bad and the good.",
      "You do the day, and the day doesn't reach you.",
      "Sometimes the body puts the feelings away when there have been too many for too long.",
    ],
    ask: [
      "When did you last feel something, even something small?",
      "Did it come slowly, or was there a before and an after?",
      "Is there anything that still gets through for a second?",
      "What would you notice first if it started to lift?",
    ],
  },
  {
    id: "tired",
    weight: 4,
    cues: [
      "\\bi'?m (?:so |just |always |only |really |completely )*(?:tired|exhausted|worn out|burn(?:t|ed) out|shattered|drained|knackered|done in|running on empty)\\b|\\b(?:nothing|no energy) left\\b|\\bnothing left in\\b|\\bno energy\\b|\\bdrag myself\\b|\\bneed a break\\b|\\bcan'?t keep going at this\\b|\\bcome home like a ghost\\b|^(?:just )?(?:so )?tired\\.?$|\\bstill tired\\b|\\bbarely keep my eyes\\b|\\btired of (?:being|fighting|it)\\b",
    ],
    say: [
      "That's the kind of tired sleep doesn't reach.",
      "You've been on for a long time without anyone saying you may stop.",
      "Everything costs double when there's nothing in the tank.",
      "No wonder the small things feel big.",
    ],
    ask: [
      "What takes the most out of you?",
      "When did you last feel rested, even a bit?",
      "What would you drop first if nobody minded?",
      "Is it more the body, or more the head?",
    ],
  },
  {
    id: "anger",
    weight: 6,
    not: "\\bless angry\\b|\\bnot (?:that i hate|angry)\\b|\\bnot sad\\b|\\bcold snap\\b|\\bnot that i\\b",
    cues: [
      "\\b(?:so |really |absolutely )?(?:angry|furious|livid|raging|fuming|boiling)\\b|\\bhow dare\\b|\\b(?:sick|fed up|had it) (?:of|with)\\b|\\bmakes? (?:my blood|me so (?:mad|angry))\\b|\\bslammed\\b|\\bi (?:hate|can'?t stand) (?:him|her|them|my (?:boss|manager|sister|brother|ex))\\b|\\blost it (?:at|with)\\b|\\bwant to (?:smash|scream)\\b|\\bshaking with rage\\b|\\bsnap\\b",
    ],
    say: [
      "There's a line somewhere in there, and somebody walked over it.",
      "Anger like that usually guards something that was hurt first.",
      "You held it in for a while before it came out, didn't you.",
      "It makes sense that you're angry. The question is only what it's for.",
    ],
    ask: [
      "What exactly was the moment it went over?",
      "What do you wish they understood?",
      "Where do you feel it in your body?",
      "What's under it, if you let the heat drop for a second?",
    ],
  },
];
