export const patterns = {
  "patterns.title": "Patterns",
  "patterns.span": "How far back",
  "patterns.span.six-weeks": "6 weeks",
  "patterns.span.three-months": "3 months",
  "patterns.span.year": "Year",
  "patterns.mood": "Mood",
  "patterns.figure-keys": "Days with a check-in. Arrow keys move from one to the next.",
  "patterns.lifted": "lifted",
  "patterns.even": "even",
  "patterns.low": "low",
  "patterns.count":
    "{checkIns, plural, one {# check-in} other {# check-ins}} on {days, plural, one {# day} other {# days}} of {of}.",
  "patterns.usual":
    "The line is your usual: {mood}, the middle of {days} days. Half of your days lie in the band.",
  "patterns.usual-unknown":
    "The line is “even”. What is usual for you shows from 14 days with a check-in; {needed, plural, one {# more day} other {# more days}} to go, whenever they come.",
  "patterns.by-week": "Each dot is a week, at the middle of its check-ins.",
  "patterns.by-day": "Each dot is a day. A thin line shows how far a day moved.",
  "patterns.days-away": "{days, plural, one {# day away} other {# days away}}",
  "patterns.readout": "{day}: {mood}",
  "patterns.readout-several": "{day}: {mood} on the whole, {n} check-ins from {lowest} to {highest}",
  "patterns.readout-week":
    "Week of {day}: {mood} on the whole, {n, plural, one {# check-in} other {# check-ins}}",
  "patterns.as-table": "See as a table",
  "patterns.as-figure": "See as a figure",
  "patterns.table-caption": "Check-ins from {from} to {to}, newest first",
  "patterns.table-day": "Day",
  "patterns.table-time": "Time",
  "patterns.table-mood": "Mood",
  "patterns.table-words": "Words",
  "patterns.words": "Words you chose",
  "patterns.words-of": "{n} of {of}",
  "patterns.words-explain":
    "Out of {of, plural, one {# check-in} other {# check-ins}} with words; {without, plural, =0 {none was} one {# was} other {# were}} without.",
  "patterns.words-too-little":
    "Too little to say: {of, plural, =0 {no check-in has} one {# check-in has} other {# check-ins have}} words in this time. Counts show from 5.",
  "patterns.words-more": "{n, plural, one {and # more word} other {and # more words}}",
  "patterns.empty-title": "Nothing to draw yet",
  "patterns.empty":
    "Each check-in is a dot around the line. Days without one stay blank; they are never counted as anything.",
  "patterns.empty-span": "No check-in in this time. Look further back, or start with today.",
  "patterns.check-in": "Check in",
  "patterns.few":
    "Too little to see a pattern: {days, plural, one {# day} other {# days}} so far. The dots are what you said, nothing more.",
  "patterns.not-a-diagnosis": "This is what you said, counted. It is not a judgement of you.",
  "patterns.drawing": "Drawing the timeline",
  "patterns.touch": "Touch the figure, or use the arrow keys, to read a day.",
  "patterns.your-usual": "your usual",
  "patterns.theirs-usual":
    "The line is their usual: {mood}, the median of {days} days. The middle half of the days lies in the band.",
  "patterns.theirs-unknown":
    "The line is “even”; {days, plural, one {# day} other {# days}} with a check-in are too few to say what is usual (14 needed).",
  "patterns.their-usual": "their usual",
  "patterns.theirs-words": "Words they chose",
} as const;
