import { describe, expect, it } from "vitest";
import { encryptPush, MOST_PUSH_BYTES } from "./web-push-encryption.ts";

const bytes = (text: string): Buffer => Buffer.from(text, "base64url");

/** RFC 8291, appendix A (2017): every byte of the body is given there. */
const rfc8291 = {
  text: "When I grow up, I want to be a watermelon",
  keys: {
    p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    auth: "BTBZMqHH6r4Tts7J_aSIgg",
  },
  chance: {
    privateKey: bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"),
    salt: bytes("DGv6ra1nlYgDCS1FRnbzlw"),
  },
  body: "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
} as const;

describe("a push message", () => {
  it("is byte for byte the one of RFC 8291, appendix A", () => {
    const body = encryptPush(Buffer.from(rfc8291.text), rfc8291.keys, rfc8291.chance);
    expect(body.toString("base64url")).toBe(rfc8291.body);
  });
  it("fills what a push service must take, and no more", () => {
    const body = encryptPush(Buffer.alloc(MOST_PUSH_BYTES), rfc8291.keys, rfc8291.chance);
    expect(body.byteLength).toBe(4096);
    expect(() => encryptPush(Buffer.alloc(MOST_PUSH_BYTES + 1), rfc8291.keys, rfc8291.chance)).toThrow(
      RangeError,
    );
  });
  it("is refused for a key that is not on the curve", () => {
    const keys = { ...rfc8291.keys, p256dh: Buffer.alloc(65, 4).toString("base64url") };
    expect(() => encryptPush(Buffer.from("a"), keys, rfc8291.chance)).toThrow();
  });
});
