import { type Feeling, feelings } from "./feelings.ts";
import { SPANISH_COLOURING } from "./feelings-more-es.ts";

/** Without accents; words in -o also stand for -a, -os, -as. */
const SOURCE = `
sadness .5 -1.8 .3 = bajon, desanimado, decaido, bajoneado, apagado, de bajon, agüitado, achicopalado, melancolico, nostalgico, afligido, desganado
sadness .7 -2.4 .35 = triste, tristes, tristeza, infeliz, apenado, pena, me siento mal, estoy mal, no estoy bien, no me siento bien, no ando bien, estar mal, ando mal, fatal, entristece, chungo
sadness .85 -2.9 .5 = deprimido, depresion, depre, llorar, lloro, lloré, llore, llorando, llora, llorado, lagrimas, corazon roto, hecho polvo, deprime, por los suelos, hecho mierda, de la mierda
sadness .95 -3.4 .55 = destrozado, devastado, roto, desgarrado, hundido, desconsolado, destruido
anxiety .5 -1.5 .6 = nervioso, nervios, inquieto, intranquilo, tenso, preocupado, preocupa, preocupacion, preocupaciones, inseguro, preocupo, intranquilidad
anxiety .7 -2.2 .7 = ansioso, ansiedad, miedo, asustado, temor, estresado, estres, estresante, !me asusta, !me da miedo, angustiado, angustia, temo, acojonado, agobio mental, nerviosismo, !me estresa, comerme la cabeza, me como la cabeza
anxiety .9 -3 .9 = panico, aterrado, aterrorizado, terror, ataque de panico, ataques de panico, ataque de ansiedad, ataques de ansiedad, no puedo respirar, me falta el aire, pavor, me va a dar algo, se me acelera el corazon
anger .45 -1.5 .6 = molesto, irritado, irritable, frustrado, frustracion, frustrante, harto, fastidiado, hasta las narices, !me molesta, !me fastidia, enfadado un poco
anger .7 -2.3 .75 = enojado, enfadado, rabia, bronca, coraje, odio, odia, odian, cabreado, encabronado, emputado, rencor, resentimiento, injusto, !me da rabia, !me enoja, !me enfada, enojo, ira, enfado, encojonado, indignado
anger .9 -2.9 .9 = furioso, furia, lleno de rabia, hecho una furia, reventar de rabia, colerico
shame .6 -2 .5 = vergüenza, avergonzado, pena ajena, ridiculo, tonto, estupido, patetico, feo, incomodo, no soy suficiente, no valgo, verguenza, oso, inferior
shame .85 -2.9 .55 = humillado, inutil, no sirvo para nada, no sirvo, no valgo nada, me odio, me odio a mi mismo, me odio a mi misma, fracasado, un fracaso, soy un fracaso, me doy asco, mierda de persona, basura
guilt .6 -1.9 .45 = culpable, arrepentido, me arrepiento, remordimiento, mi culpa, es mi culpa, por mi culpa, me culpo, remordimientos, fallé, les falle
guilt .8 -2.5 .5 = culpa, toda mi culpa, no me perdono, no me lo perdono, la culpa me come
loneliness .6 -2 .3 = sola, solas, estoy solo, siento solo, sentirme solo, estar solo, siento tan solo, siento muy solo, aislado, excluido, sin amigos, no tengo amigos, no encajo, incomprendido, nadie me entiende, nadie me escucha, sin nadie, no tengo a nadie, invisible, desconectado
loneliness .8 -2.6 .35 = soledad, me siento sola, me siento solo, muy solo, completamente solo, tan solo, no le importo a nadie, a nadie le importo, nadie me quiere, abandonado, nadie se preocupa, no tengo con quien hablar, a nadie le importa
hopelessness .7 -2.6 .35 = no tiene sentido, sin sentido, para que, de que sirve, no sirve de nada, rendirme, me rindo, tirar la toalla, atrapado, estancado, nada va a cambiar, nada cambia, sin salida, no hay salida, nada funciona, no va a mejorar, nunca va a mejorar, no le veo sentido, no hay futuro, perdi la esperanza
hopelessness .9 -3.3 .4 = desesperado, desesperanza, desesperacion, sin esperanza, no hay esperanza, no puedo seguir, no puedo seguir asi, desesperanzado
numbness .6 -1.9 .1 = vacio, adormecido, entumecido, no siento nada, me da igual todo, todo me da igual, indiferente, apatico, muerto por dentro, muerta por dentro, sin ganas, sin ganas de nada, no tengo ganas, no tengo ganas de nada, desconectado de todo, plano, en piloto automatico, apatia
overwhelm .7 -2.3 .7 = abrumado, agobiado, agobio, agobiante, saturado, sobrepasado, demasiado para mi, es demasiado, me supera, me sobrepasa, no doy abasto, presion, presionado, hasta arriba, ahogado, me ahogo, me agobia, abruma, hasta el cuello
overwhelm .9 -3.1 .8 = no puedo mas, ya no puedo, ya no puedo mas, no aguanto, no aguanto mas, ya no aguanto, no doy mas, al limite, me estoy volviendo loco, me estoy volviendo loca, me vuelvo loco, me vuelvo loca, me estoy derrumbando, me derrumbo, me desmorono, colapso, colapsar, colapsado, insoportable, no lo soporto, desbordado, estoy que exploto, no puedo con esto, no puedo con todo, no puedo con mi vida
tiredness .5 -1.4 .1 = cansado, cansancio, sin energia, sin fuerzas, fatigado, pesado, molido, cansada de todo, cansado de todo
tiredness .75 -2.1 .15 = agotado, exhausto, agotamiento, agotador, agotadora, quemado, reventado, rendido, fundido
disgust .7 -2.2 .5 = asco, asqueado, repugnante, !me da asco, asqueroso
jealousy .7 -1.7 .5 = celos, celoso, envidia, envidioso
confusion .5 -1 .4 = confundido, confuso, perdido, no se que hacer, no se que pensar, no entiendo por que, dividido, hecho un lio, no se que siento, no se como me siento, confusion, dudas, sentimientos encontrados
hurt .7 -2.3 .5 = dolido, herido, traicionado, rechazado, decepcionado, me duele, duele, dolor, me lastima, me lastimó, !me lastimo, !me hirio, !me dejo, !me engaño, !me mintio, !me rompio el corazon, lastimado, me ignora, !me ignoran, !me traiciono, usado, ninguneado, menospreciado, ofendido, !me hizo daño, !me hace daño
grief .85 -2.8 .4 = duelo, luto, extraño a, la extraño, lo extraño, echo de menos, la echo de menos, lo echo de menos, fallecio, perdi a mi, se murio mi, se nos fue, fallecimiento
calm .5 1.4 .1 = tranquilo, calma, calmado, relajado, en paz, sereno, paz, a gusto, descansado, tranquilidad
calm .3 .8 .2 = bien, ok, normal, vale, estable, mas o menos bien, todo bien
joy .55 1.8 .5 = bueno, bonito, agradable, divertido, disfrute, disfruto, sonrei, sonrio, me rei, gusto, lindo, chevere, guay, padre dia, me gusto, animado, buen dia
joy .75 2.6 .65 = feliz, felices, alegre, contento, alegria, felicidad, genial, maravilloso, me alegra, me alegro, estupendo, de maravilla, bacano, fantastico
joy .9 3.2 .85 = felicisimo, increible dia, eufórico, euforico, emocionadisimo, el mejor dia
hope .6 1.6 .45 = esperanza, esperanzado, optimista, con ganas de, ilusion, ilusionado, va a mejorar, voy mejorando, ojala todo mejore
pride .65 2 .5 = orgulloso, orgullo, lo logre, lo consegui, logre, conseguí, consegui, pude hacerlo, aprobe, me atrevi, seguro de mi mismo
gratitude .65 2 .35 = agradecido, agradezco, gratitud, afortunado, suerte
relief .65 1.8 .25 = aliviado, alivio, me siento mejor, estoy mejor, un poco mejor, peso de encima, mas ligero, desahogado, me quite un peso
love .7 2.5 .5 = amor, amo, ama, adoro, enamorado, te quiero, lo quiero mucho, la quiero mucho, los quiero, cariño, quiero a, me quiere, me quieren
interest .5 1.4 .5 = interesado, curioso, motivado, inspirado, interesa, me interesa, curiosidad, motivacion
surprise .5 .2 .7 = sorprendido, sorpresa, no me lo esperaba, de repente, impactado, en shock
joy .6 2.2 .85 = emocionado, entusiasmado, emocion
- .5 -1.5 .4 = mal, malo, duro, dificil, dificiles, complicado, problema, problemas, pelea, peleas, peleamos, discutimos, discusion, gritos, me grita, me gritan, fallo, falle, reprobe, suspendi, me despidieron, despedido, enfermo, enfermedad, cancer, divorcio, separacion, deudas, aburrido, pesadilla, pesadillas, insomnio, no puedo dormir, acoso, me acosan, bullying, peor, raro, me critica, me critican, me juzgan, todo me sale mal, grita, culpan, me cuesta, cuesta mucho, toxico
- .7 -2.6 .5 = horrible, horribles, terrible, fatal dia, pesimo, mierda, infierno, sufro, sufriendo, sufrir, sufrimiento, agonia, tortura, abuso, abusaron, violaron, trauma, murio, muerte, morir, morirme, matarme, suicidarme, suicidio, muerto, tocar fondo, de la chingada, de la verga
- 0 0 .3 = no gracias, gracias a, buenos dias, buenas noches, buenas tardes, buenas, que bueno, bueno pues, bueno no, bueno si, mejor amigo, mejor amiga, a lo mejor, por lo mejor, tal vez mejor, que tal, esta bien, estas bien, te sientes bien, bien jodido, de verdad, solo quiero, solo que, solo me, solo es, solo un, solo una, solo tengo, no solo, solo se, solo necesito, solo por, solo para, solo siento, solo pienso, solo puedo, con mucho gusto, con gusto, mucho gusto, para que no, para que me, para que sirve, para que pueda, para que se, ni modo, salud mental, ataques al corazon, no pasa nada, la presion arterial, por suerte
- .5 -1.5 .4 = ya claro, que bien otra vez, genial otra vez, lo que me faltaba, justo lo que necesitaba, mal dia, mala suerte, perdi mi trabajo, perdi el trabajo, me echaron, me corrieron
tiredness .4 -1 .1 = tengo sueño, no dormi, no duermo
numbness .6 -1.9 .15 = no tengo motivacion, sin motivacion, perdi el interes, no disfruto nada, nada me importa, no me importa nada, no me levanto de la cama, no puedo levantarme
- .5 1.3 .4 = mejor, ayudo, ayuda mucho, apoyo, apoya, amable, seguro, hermoso, gracias, facil, fuerte, avance, abrazo, util, sano, lindo dia`;

const fold = (text: string): string =>
  text.replace(/[áéíóúü]/g, (c) => ({ á: "a", é: "e", í: "i", ó: "o", ú: "u", ü: "u" })[c] ?? c);

/** Words in -o that are nouns or verbs and have no feminine. */
const ONE_FORM: ReadonlySet<string> = new Set(
  "miedo lloro panico duelo odio enojo asco preocupo alivio cansancio luto amo sueño agobio disfruto gusto orgullo abrazo apoyo ayudo acoso abuso murio colapso ridiculo cariño enfado sonrio adoro fallo bueno remordimiento resentimiento sufrimiento agotamiento temo sufro suicidio fallecio nerviosismo agradezco fallecimiento infierno oso".split(
    " ",
  ),
);

const genders = (phrase: string): readonly string[] => {
  const last = phrase.split(" ").at(-1) ?? "";
  if (
    !last.endsWith("o") ||
    last.length < 4 ||
    ONE_FORM.has(last) ||
    /^!?(?:me |lo |la |no |se )/.test(phrase)
  )
    return [phrase];
  const stem = phrase.slice(0, -1);
  return [phrase, `${stem}a`, `${stem}os`, `${stem}as`];
};

export const SPANISH_FEELINGS: readonly (readonly [string, Feeling])[] = feelings(
  fold(SOURCE + SPANISH_COLOURING),
).flatMap(([phrase, feeling]) => genders(phrase).map((form) => [form, feeling] as const));
