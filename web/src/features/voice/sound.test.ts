import { describe, expect, it } from "vitest";
import { framer } from "./framer.ts";
import { heardWords } from "./heard-words.ts";
import { type SegmentEvent, type Segmenter, segmenter } from "./segmenter.ts";
import { FRAME_SAMPLES, LONGEST_FRAMES, loudness } from "./sound.ts";
import { wavOf } from "./wav.ts";

describe("a recording as a file", () => {
  it("is WAV of 16 kHz, one channel, 16 bit, and cuts what is louder than full", () => {
    const bytes = wavOf(new Float32Array([0, 1, -1, 2, -2, 0.5]));
    const text = (from: number, to: number) => String.fromCharCode(...bytes.slice(from, to));
    const view = new DataView(bytes.buffer);
    expect([text(0, 4), text(8, 16), text(36, 40)]).toEqual(["RIFF", "WAVEfmt ", "data"]);
    expect([4, 40].map((at) => view.getUint32(at, true))).toEqual([48, 12]);
    expect([20, 22, 32, 34].map((at) => view.getUint16(at, true))).toEqual([1, 1, 2, 16]);
    expect([24, 28].map((at) => view.getUint32(at, true))).toEqual([16_000, 32_000]);
    expect([...new Int16Array(bytes.buffer, 44)]).toEqual([0, 32_767, -32_768, 32_767, -32_768, 16_384]);
  });
});

describe("sound of a microphone", () => {
  const framesAt = (rate: number, seconds: number, hertz: number) => {
    const frames: Float32Array[] = [];
    const push = framer(rate, (frame) => frames.push(frame));
    const sound = Float32Array.from({ length: rate * seconds }, (_, i) =>
      Math.sin((2 * Math.PI * hertz * i) / rate),
    );
    // As it comes: in pieces of 128.
    for (let at = 0; at < sound.length; at += 128) push(sound.subarray(at, at + 128));
    return frames;
  };
  it.each([16_000, 44_100, 48_000])("at %d samples a second becomes frames of 32 ms", (rate) => {
    const frames = framesAt(rate, 2, 220);
    expect(frames.length).toBeGreaterThanOrEqual(61);
    expect(frames.length).toBeLessThanOrEqual(62);
    expect(frames.every(({ length }) => length === FRAME_SAMPLES)).toBe(true);
    for (const frame of frames) expect(loudness(frame)).toBeCloseTo(Math.SQRT1_2, 1);
  });
  it("keeps out what is too high to be carried", () => {
    for (const frame of framesAt(48_000, 1, 16_000)) expect(loudness(frame)).toBeLessThan(0.01);
  });
});

describe("what was said, cut out of what is heard", () => {
  const frame = new Float32Array(FRAME_SAMPLES);
  const play = (one: Segmenter, probabilities: readonly number[], speaking = false): SegmentEvent[] =>
    probabilities.flatMap((p) => one.push(frame, p, speaking) ?? []);
  const times = (p: number, n: number): number[] => Array.from({ length: n }, () => p);

  it("begins after a tenth of a second of speech and ends with a pause, with a little before it", () => {
    const events = play(segmenter(), [...times(0.1, 30), ...times(0.9, 20), ...times(0.1, 30)]);
    expect(events.map(({ kind }) => kind)).toEqual(["began", "ended"]);
    const ended = events[1];
    expect(ended?.kind === "ended" && ended.samples.length / FRAME_SAMPLES).toBe(11 + 20 + 25);
  });
  it("goes on over a breath between words", () => {
    const words = [...times(0.9, 15), ...times(0.1, 24)];
    expect(play(segmenter(), [...words, ...words, ...times(0.1, 25)]).map(({ kind }) => kind)).toEqual([
      "began",
      "ended",
    ]);
  });
  it("takes a knock for nothing", () => {
    const events = play(segmenter(), [...times(0.9, 4), ...times(0.1, 30)]);
    expect(events).toEqual([{ kind: "began" }, { kind: "nothing" }]);
    expect(play(segmenter(), [0.9, 0.9, 0.1, 0.9, 0.9, 0.1])).toEqual([]);
  });
  it("ends by itself at a minute", () => {
    const events = play(segmenter(), times(0.9, LONGEST_FRAMES));
    expect(events.map(({ kind }) => kind)).toEqual(["began", "ended"]);
  });
  it("wants more to be sure while a reply is spoken", () => {
    expect(play(segmenter(), times(0.7, 40), true)).toEqual([]);
    expect(play(segmenter(), times(0.9, 7), true)).toEqual([]);
    expect(play(segmenter(), times(0.9, 8), true)).toEqual([{ kind: "began" }]);
  });
  it("begins anew after a reset", () => {
    const one = segmenter();
    play(one, times(0.9, 10));
    one.reset();
    expect(play(one, times(0.1, 40))).toEqual([]);
  });
});

describe("the words of a transcript", () => {
  it.each([
    ["  I had a\n bad morning. ", "I had a bad morning."],
    ["[BLANK_AUDIO]", ""],
    ["(music) ♪ ♪", ""],
    [" . ", ""],
    ["*sighs* No sé qué hacer.", "No sé qué hacer."],
    ["5", "5"],
  ])("of %j are %j", (transcript, words) => expect(heardWords(transcript)).toBe(words));
});
