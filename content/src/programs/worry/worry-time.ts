import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const worryTime: Module = {
  id: "worry-time",
  title: said("A time and a place for worry", "Hora y sitio para la preocupación"),
  aim: said("Keep the worry out of most of the day.", "Sacar la preocupación de casi todo el día."),
  skill: [
    text(
      ["wegner1987", "borkovec1983"],
      "Don't think of a white bear. It comes at once. In a well-known study, people who tried not to think of one thought of it all the more. Worry is the same. “Stop it” makes it come back. And if you let it, worry moves in everywhere: the bus, the shower, the pillow. After a while each of these places calls it up.",
      "No pienses en un oso blanco. Ahí está. En un estudio muy conocido, quienes intentaban no pensar en uno pensaban aún más. Con la preocupación pasa igual. «Para ya» la trae de vuelta. Y si la dejas, se instala en todas partes: el bus, la ducha, la almohada. Al tiempo, cada sitio la llama.",
    ),
    text(
      ["borkovec1983", "mcgowan2013"],
      "There is a third way, between pushing it off and giving it the day. You put it off. When a worry comes, write it down in a few words. Say: “At six, at the table.” Then turn to what is in front of you. At six you sit at that table for a quarter of an hour and worry on purpose, list in hand. When the time is up, you get up. In studies, people who did this worried less and slept better.",
      "Hay una tercera vía, entre echarla y darle el día: dejarla para luego. Cuando llegue, apúntala en pocas palabras. Di: «a las seis, en la mesa». Y vuelve a lo que tienes delante. A las seis te sientas en esa mesa un cuarto de hora y te preocupas a propósito, lista en mano. Se acaba el rato y te levantas. En los estudios, la gente que lo hacía se preocupaba menos y dormía mejor.",
    ),
    text(
      ["mcgowan2013"],
      "Not in bed, and not in the last hour before it. Many worries look stale by evening. You may cross those out. If one comes back ten times a day, you put it off ten times. That is the training, not a failure.",
      "En la cama no, ni en la última hora antes. Muchas ideas llegan a la tarde ya pasadas. Esas se tachan. Si una vuelve diez veces al día, la aplazas diez veces. Eso es entrenar, no fallar.",
    ),
  ],
  practice: {
    techniqueId: "worry-time",
    instead: ["defusion", "grounding"],
    how: said(
      "Choose the time and the place, and put worries off to it on at least three days.",
      "Elige hora y sitio, y aplaza las preocupaciones a ese rato al menos tres días.",
    ),
    small: said(
      "Write one worry on paper and put the paper in a drawer till tonight.",
      "Escribe una preocupación y guarda el papel en un cajón hasta la noche.",
    ),
  },
  lookBack: said(
    "What was still on the list when its time came, and what had gone stale?",
    "¿Qué seguía en la lista al llegar su hora y qué se había pasado?",
  ),
  keeps: lines(
    ["Later, at the table.", "Luego, en la mesa."],
    ["Putting it off again is the training.", "Aplazarla otra vez es entrenar."],
    ["Not in bed.", "En la cama, no."],
  ),
};
