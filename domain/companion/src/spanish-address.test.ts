import { describe, expect, it } from "vitest";
import { addressed, addressIn } from "./spanish-address.ts";

describe("the address a member shows", () => {
  it.each([
    ["Mire, yo trabajo en un colegio", "usted"],
    ["¿Usted cree que soy mala mamá?", "usted"],
    ["vos qué pensás?", "vos"],
    ["no puedo laburar", "vos"],
    ["me siento mal", undefined],
    ["¿tú qué crees?", undefined],
  ])("in %j is %s", (text, address) => {
    expect(addressIn(text)).toBe(address);
  });
});

describe("a reply", () => {
  it("stays as it is written for tú", () => {
    expect(addressed("Te sientes sola.", "tú")).toBe("Te sientes sola.");
  });

  it.each([
    ["Te sientes sola cuando te grita tu jefe.", "Se siente sola cuando le grita su jefe."],
    ["¿Qué piensas que pasaría si dices que no?", "¿Qué piensa que pasaría si dice que no?"],
    ["Nadie te pregunta cómo estás.", "Nadie le pregunta cómo está."],
    ["De eso te encargaste tú.", "De eso se encargó usted."],
    ["¿Qué harías si te permitieras parar?", "¿Qué haría si se permitiera parar?"],
    ["Cuéntame cómo fue.", "Cuénteme cómo fue."],
    ["¿Qué parte habla hoy más fuerte?", "¿Qué parte habla hoy más fuerte?"],
    ["Con suerte se convierte en costumbre.", "Con suerte se convierte en costumbre."],
    ["Acostarte se volvió un examen.", "Acostarse se volvió un examen."],
    ["Todo el día te contienes.", "Todo el día se contiene."],
    ["¿Qué no les cuentas?", "¿Qué no les cuenta?"],
    ["Que te lo diga tu hijo duele.", "Que se lo diga su hijo duele."],
    ["Tienes que cuidarte. Un médico puede verte.", "Tiene que cuidarse. Un médico puede verle."],
    ["A veces las cosas pesan, por lo que cuentas.", "A veces las cosas pesan, por lo que cuenta."],
  ])("%j is said with usted as %j", (text, said) => {
    expect(addressed(text, "usted")).toBe(said);
  });

  it.each([
    ["¿Qué piensas tú?", "¿Qué pensás vos?"],
    ["No tienes ganas de nada, y eso lo sabes tú.", "No tenés ganas de nada, y eso lo sabés vos."],
    ["Eres quien sostiene todo.", "Sos quien sostiene todo."],
    ["Cuéntame más.", "Contame más."],
    ["Dijiste que no puedes dormir.", "Dijiste que no podés dormir."],
  ])("%j is said with vos as %j", (text, said) => {
    expect(addressed(text, "vos")).toBe(said);
  });

  it("leaves words in quotation marks alone", () => {
    expect(addressed("Puedes decir: “Te extraño, no contestes”.", "usted")).toBe(
      "Puede decir: “Te extraño, no contestes”.",
    );
  });
});
