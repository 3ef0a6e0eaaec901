import type { Language } from "@evenkeel/kernel/locale";
import type { Topic } from "../understanding.ts";

/** `topic strength = phrase, phrase`; `stem*` stands for every word that begins so. Spanish without accents. */
const EN = `
work .7 = work, job, boss, manager, coworker*, co-worker*, colleague*, office, shift, shifts, career, deadline, deadlines, workplace, interview, promotion, oga, overtime, hr, redundant, redundancy, fired, laid off, got sacked, unemployed, unemployment, clients, hustle, line manager, workload, report, salary review
study .7 = school, exam, exams, uni, university, college, homework, grades, grade, gpa, thesis, dissertation, teacher, professor, lecture, lectures, studying, study, studies, revision, jamb, waec, gcse, gcses, a levels, assignment, assignments, coursework, class, classes, semester, campus, tuition, sat, boards, jee, neet, phd, degree, lecturer, essay, test tomorrow, math test
money .7 = money, debt, debts, bills, rent, broke, loan, loans, mortgage, salary, afford, overdraft, credit card, paycheck, payday, financial*, savings, bankrupt*, poor, benefits, food bank
partner .65 = boyfriend, girlfriend, husband, wife, partner, fiance, fiancee, relationship, marriage, spouse, dating, hubby, my man, my girl
break-up .85 = broke up, break up, breakup, breaking up, split up, dumped me, left me, my ex, ex boyfriend, ex girlfriend, divorce, divorced, divorcing, separated, separation, ghosted, cheated on me, walked out on me, ended things
family .65 = family, mum, mom, mother, dad, father, parents, sister, brother, sibling, siblings, aunt, uncle, grandma, grandpa, in-laws, mother-in-law, stepdad, stepmom, cousin, mama, amma, papa, auntie
parenting .75 = my kids, my kid, my son, my daughter, my child, my children, my toddler, my baby, my newborn, as a mother, as a father, as a mum, as a parent, parenting, school run, single mum, single mom, single parent, co-parent*, bad mother, bad mum, bad mom, bad father, bad parent
friends .65 = friend, friends, friendship, best friend, bestie, mates, group chat, homie, homies, friend group
loneliness .75 = lonely, loneliness, no friends, no one to talk to, nobody to talk to, all alone, isolated, so alone, nobody understands, left out, excluded, feel alone
bereavement .9 = lost the baby, lost our baby, passed away, died, funeral, grief, grieving, bereaved, bereavement, mourning, since she died, since he died, lost my mum, lost my mom, lost my dad, lost my husband, lost my wife, lost my son, lost my daughter, lost my baby, lost my brother, lost my sister, lost my grandma, widow*, anniversary of, late husband, late wife
illness .7 = cancer, illness, diagnosed, diagnosis, chronic, hospital, surgery, chemo, diabetes, lupus, fibromyalgia, endometriosis, disability, disabled, migraine*, long covid, chronic pain, ms diagnosis, stroke, heart attack
sleep .8 = sleep, sleeping, insomnia, can't sleep, awake, nightmares, nightmare, woke up at, wake up at, sleepless, up all night, 3am, 4am, 3 am, 4 am, bed at night, lie awake, lying awake
body-image .8 = my body, fat, ugly, overweight, my weight, the mirror, how i look, my looks, my face, acne, skinny, body image, too big, too thin, my stomach, my thighs
eating .8 = not eating, keep eating, stop eating, my eating, overeating, binge eating, can't eat, haven't eaten, eat anything, eat too much, binge, bingeing, binged, purge, purging, calories, anorexia, bulimia, eating disorder, starving myself, throw up after, skipping meals, diet, dieting, skip meals, restrict, no appetite
substances .8 = drinking, drunk, alcohol, drink too much, weed, cocaine, coke, drugs, sober, sobriety, relapse, relapsed, vodka, wine, beer, hungover, smoking, vape, vaping, high every, pills to, addict*, opioid*, heroin, ketamine, hangover, a drink, been clean, want to use, drink to
trauma .85 = trauma, traumatic, traumatised, traumatized, ptsd, flashback, flashbacks, abused, abuse, assaulted, raped, molested, the accident, childhood abuse, what he did to me, what happened to me, triggered
discrimination .85 = racist, racism, racial*, homophobi*, transphobi*, sexist, sexism, discriminat*, islamophobi*, xenophob*, microaggression*, slur, slurs, antisemit*, because i'm black, because i'm gay, go back to your country, my accent, misgendered, caste
identity .8 = gay, lesbian, bisexual, bi, trans, transgender, nonbinary, non-binary, queer, lgbt*, coming out, come out to, came out, closeted, gender, sexuality, pronouns, who i am, identity, asexual
faith .8 = god, church, mosque, temple, faith, pray, prayer, praying, religion, religious, sin, sinned, bible, quran, allah, jesus, pastor, imam, priest, deconstructing
future .6 = future, what to do with my life, after graduation, five years, where my life is going, my whole life ahead, career path, big decision
failure .75 = failed, failure, failing, fail, i messed up, messed up, screwed up, mistake, mistakes, rejected from, rejection, didn't get the job, didn't get in, not good enough
conflict .75 = fight, fighting, argument, argue, argued, arguing, fought, yelled at, shouted at, screaming at, fell out, falling out, conflict, silent treatment, blocked me, row with, quarrel*, beef with
caregiving .85 = caring for my, care for my, caregiver, caretaker, carer, dementia, alzheimer*, taking care of my, looking after my, look after my
moving .75 = moved to, moving to, new city, new country, homesick, relocat*, immigrant, immigrat*, emigrat*, moving out, moving house, abroad, miss home, miss my country, new school
housing .8 = evicted, eviction, homeless, landlord, roommate, roommates, flatmate, flatmates, housemate, housemates, sofa surfing, shelter, place to live, kicked out, kicked me out
legal .8 = court, lawyer, police, custody, arrested, visa, lawsuit, deport*, jail, prison, probation, asylum, solicitor, restraining order
health-anxiety .85 = brain tumour, brain tumor, googling symptoms, googled my symptoms, something is wrong with my body, sure i have cancer, health anxiety, hypochondri*, checking my pulse, symptom, symptoms, what if it's cancer, have a tumour, have a tumor
panic .9 = panic attack, panic attacks, panicking, can't breathe, heart racing, heart is racing, hyperventilat*, panic, chest tight, chest is tight, heart pounding
social-anxiety .85 = social anxiety, talk to people, talking to people, speaking in front, public speaking, presentation, everyone was looking, everyone is looking, people staring, awkward around, meeting new people, parties, party, small talk, eye contact
worry .75 = worry, worrying, worried, worries, anxious, anxiety, what if, overthinking, overthink, dread, dreading, on edge, nervous, stressed about
rumination .8 = overthinking, overthink, can't stop thinking, keep thinking about, keep replaying, replaying, replay, going over and over, in my head over, ruminat*, thoughts won't stop, mind won't stop, brain won't shut up, brain won't stop, spiraling, spiralling, obsess*
anger .8 = angry, anger, rage, furious, lost my temper, snapped at, lose my temper, livid, punched a wall, so mad, pissed off, i snap at, explode at
self-worth .8 = worthless, i'm useless, feel useless, feeling useless, am useless, not good enough, hate myself, hating myself, self esteem, self-esteem, no confidence, i'm stupid, imposter, impostor, ashamed of myself, i'm a loser, i'm a failure, never enough, not enough, self worth, unlovable, i'm pathetic
motivation .75 = motivation, unmotivated, motivated, procrastinat*, can't get out of bed, couldn't get out of bed, lazy, no energy, don't feel like doing, can't start, can't focus, concentrate, putting off, can't be bothered, stuck in bed, no interest, lost interest
stress .7 = stress*, overwhelmed, overwhelming, pressure, burnout, burnt out, burned out, too much, deadlines, overloaded, exhausted, juggling
online .7 = social media, instagram, tiktok, online, snapchat, twitter, facebook, followers, comments, scrolling, doomscroll*, discord, gaming, cyberbull*, unfollowed, insta, dms, left me on read
pet .85 = my dog, my cat, my puppy, my kitten, my pet, my horse, my hamster, my rabbit, the vet, my bunny, our dog, our cat
pregnancy .9 = lost the baby, lost our baby, lost my baby, pregnant, pregnancy, miscarriage, miscarried, ivf, infertil*, abortion, stillbirth, stillborn, postpartum, trying for a baby, due date, gave birth
ageing .8 = getting old, getting older, retired, retirement, menopause, too old, turning 40, turning 50, turning 30, my age, ageing, aging, old age, empty nest
news .75 = the news, war, election, climate, politics, genocide, shooting, bombing, the economy, state of the world, government`;
const ES = `
work .7 = trabajo, jefe, jefa, oficina, empleo, compañeros de trabajo, turno, entrevista, despidieron, despido, laboral, desempleado, desempleada, en paro, el paro, chamba, curro, laburo, reunion, ascenso, trabajando, me corrieron
study .7 = escuela, colegio, examen, examenes, universidad, uni, tarea, tareas, notas, profesor, profesora, profe, estudiar, estudio, estudios, tesis, clase, clases, semestre, carrera, materia, materias, instituto, prepa, liceo, bachillerato, calificaciones, selectividad
money .7 = dinero, deuda, deudas, plata, alquiler, renta, hipoteca, prestamo, facturas, sueldo, no me alcanza, llegar a fin de mes, quincena, lana, ahorros
partner .65 = novio, novia, marido, esposo, esposa, pareja, mi mujer, relacion, matrimonio, mi chico, mi chica
break-up .85 = terminamos, me dejo, mi ex, rompimos, ruptura, divorcio, divorciando, separacion, nos separamos, me engaño, cortamos, cortó conmigo, corto conmigo, me termino
family .65 = familia, mama, papa, madre, padre, padres, hermana, hermano, hermanos, abuela, abuelo, tia, tio, suegra, primo, prima
parenting .75 = mi hijo, mi hija, mis hijos, mis hijas, mi bebe, crianza, mala madre, mal padre, mis niños, como madre, como padre, ser madre, ser padre, mi niño, mi niña
friends .65 = amigo, amiga, amigos, amigas, amistad, mejor amiga, mejor amigo, el grupo
loneliness .75 = soledad, me siento solo, me siento sola, no tengo amigos, sin amigos, nadie me entiende, muy sola, muy solo, no tengo a nadie, aislado, aislada, tan sola, tan solo
bereavement .9 = murio, fallecio, falleció, duelo, luto, funeral, entierro, perdi a mi, se murio, desde que murio, se nos fue, aniversario de la muerte, viuda, viudo
illness .7 = cancer, enfermedad, diagnosticaron, diagnostico, hospital, cirugia, quimio, diabetes, dolor cronico, cronica, operacion, discapacidad, fibromialgia, migraña
sleep .8 = dormir, duermo, insomnio, pesadillas, pesadilla, despierto a las, me despierto, desvelado, desvelada, sin dormir, no duermo, madrugada
body-image .8 = mi cuerpo, gorda, gordo, fea, feo, mi peso, espejo, delgada, flaca, engorde, mi cara, barriga
eating .8 = comida, comer, atracon, atracones, vomitar despues, calorias, anorexia, bulimia, dieta, trastorno alimenticio, dejo de comer, no como
substances .8 = alcohol, beber, tomar demasiado, borracho, borracha, drogas, droga, marihuana, cocaina, sobrio, recaida, recai, cerveza, fumar, vino, adiccion, adicto, adicta, porro
trauma .85 = trauma, traumas, abuso, abusaron, violaron, violacion, flashbacks, lo que me hicieron, lo que me paso, el accidente, abuso sexual
discrimination .85 = racista, racismo, discriminacion, discrimina*, homofob*, transfob*, machis*, mi acento, por ser, xenofob*
identity .8 = gay, lesbiana, bisexual, trans, no binario, no binaria, salir del closet, salir del armario, genero, sexualidad, identidad, quien soy
faith .8 = dios, iglesia, fe, rezar, rezo, oracion, religion, pecado, biblia, misa
future .6 = futuro, que hacer con mi vida, mi vida entera, proyecto de vida
failure .75 = fracaso, fracase, fracasado, fracasada, reprobe, suspendi, falle, error, errores, me equivoque, la cague, rechazaron, no pase
conflict .75 = pelea, peleas, pelee, peleamos, discuti, discutimos, discusion, discusiones, me grito, me grita, gritos, no me habla, me bloqueo, conflicto
caregiving .85 = cuidar a mi, cuido a mi, cuidando a mi, cuidador, cuidadora, demencia, alzheimer, cuido de mi
moving .75 = me mude, mudanza, mudarme, otro pais, otra ciudad, emigre, inmigrante, extraño mi casa, extraño mi pais, migrante, nuevo colegio
housing .8 = desalojo, desalojaron, casero, sin casa, vivienda, compañeros de piso, compañera de piso, me echaron de casa
legal .8 = juicio, abogado, abogada, policia, custodia, papeles, visa, deportar, carcel, denuncia, juzgado
health-anxiety .85 = tumor, sintomas, hipocondri*, seguro tengo cancer, tengo algo malo, busco sintomas
panic .9 = ataque de panico, ataques de panico, ataque de ansiedad, ataques de ansiedad, no puedo respirar, taquicardia, me falta el aire, panico
social-anxiety .85 = ansiedad social, hablar en publico, exponer, exposicion, todos me miran, hablar con la gente, conocer gente, fiestas, presentacion
worry .75 = preocupacion, preocupaciones, preocupado, preocupada, preocupa, ansiedad, ansioso, ansiosa, y si, nervioso, nerviosa, angustia
rumination .8 = no dejo de pensar, no paro de pensar, le doy vueltas, dandole vueltas, darle vueltas, pienso demasiado, sobrepensar, comerme la cabeza, me como la cabeza
anger .8 = hasta la madre, rabia, enojo, enojado, enojada, enfadado, enfadada, furioso, furiosa, ira, coraje, bronca, exploto, perdi los estribos
self-worth .8 = no valgo, no sirvo, inutil, me odio, autoestima, no soy suficiente, soy un fracaso, poca cosa, inseguridad, nadie me va a querer, soy tonto, soy tonta
motivation .75 = motivacion, sin ganas, no tengo ganas, procrastin*, no puedo levantarme, flojera, pereza, no me concentro, concentrarme, desganado, desganada
stress .7 = estres, estresado, estresada, agobiado, agobiada, agobio, presion, abrumado, abrumada, agotado, agotada, saturado, saturada
online .7 = redes sociales, instagram, tiktok, internet, seguidores, comentarios, redes, en visto, videojuegos, twitter
pet .85 = mi perro, mi perra, mi gato, mi gata, mi mascota, mi perrito, mi perrita, mi gatito
pregnancy .9 = embarazada, embarazo, aborto, posparto, fertilidad, perdi al bebe, di a luz
ageing .8 = envejecer, jubilado, jubilada, jubilacion, menopausia, demasiado viejo, demasiado vieja, mi edad, vejez
news .75 = noticias, guerra, elecciones, clima, politica, gobierno, tiroteo, crisis del pais`;

const read = (
  source: string,
): readonly (readonly [string, { readonly topic: Topic; readonly strength: number }])[] =>
  source
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [head = "", tail = ""] = line.split("=");
      const [topic = "", strength] = head.trim().split(" ");
      return tail
        .split(",")
        .map((phrase) => [phrase.trim(), { topic: topic as Topic, strength: Number(strength) }] as const);
    });

export const TOPIC_PHRASES: Readonly<Record<Language, ReturnType<typeof read>>> = {
  en: read(EN),
  es: read(ES),
};
