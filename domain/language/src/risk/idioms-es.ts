import { folded } from "./rule.ts";

/** Spanish words of death that are not about dying. */
export const IDIOMS_ES: readonly RegExp[] = [
  "(?:muero|muriendo|morir|morirme|muerto|muerta|morimos|mori|mata|matando|matan|morirse|muera|murio|morido|morir) (?:de |del |por |de la )(?:\\w+ )?(?:risa|hambre|verguenza|calor|frio|sueno|aburrimiento|ganas|amor|sed|antojo|envidia|celos|curiosidad|pena ajena|ternura|nervios|conocer\\w*|ir|ver|un (?:cafe|taco|helado)|cansancio|viejo|vieja|emocion|gusto|asco|susto|miedo|oso)",
  "(?:me|nos|esta|estan) (?:\\w+ )?(?:mata|matan|matando|mato) (?:la (?:espalda|cabeza|curiosidad|tarea|risa|rodilla|alergia)|el (?:trabajo|calor|jefe|estres|trafico|sueno|hambre|examen|pie)|los (?:pies|zapatos|examenes)|las (?:piernas|deudas)|est[ea] \\w+)|(?:la (?:espalda|cabeza|tarea|alergia)|el (?:trabajo|calor|examen)|los (?:pies|zapatos|examenes)|est[ea] \\w+|estos \\w+) me (?:esta|estan)? ?(?:mata|matan|matando)",
  "matar (?:el |un )?(?:tiempo|rato|hambre|dos pajaros|gusanillo|antojo|aburrimiento|mosquitos|zombis|cucarachas)|mat(?:ar|e|o)(?:me)? (?:trabajando|estudiando|entrenando|haciendo (?:la tarea|ejercicio)|a trabajar|en el (?:gimnasio|juego|trabajo)|por (?:sacar|terminar|llegar))|me mato (?:trabajando|estudiando|entrenando|en el gym|por)|(?:te|lo|la|los) (?:voy a matar|mato) (?:jaja\\w*|si|por)|(?:mi (?:mama|papa|jefe)) me va a matar",
  "muert[oa]s? (?:de|en vida laboral|viviente|vivientes)|(?:estoy|quede|ando|vengo) muert[oa](?: (?:de cansancio|del gym|despues de|por el|jaja\\w*))?(?= ?[.,]|$| de| del| despues| por| jaja)|dia de (?:los )?muertos|naturaleza muerta|punto muerto|horas? muertas?|mosquita muerta|lengua muerta|mar muerto|(?:bateria|celular|telefono|pila|planta|compu\\w*) (?:\\w+ )?(?:muert[oa]|murio|se muere|muriendo)",
  "suicid(?:io|a) (?:politico|comercial|profesional|social|financiero)|(?:escuadron|prevencion del) suicid\\w+|(?:tasas?|estadisticas?|prevencion) (?:de|del) suicidio",
  "me cort[eo] (?:el (?:pelo|cabello|dedo|flequillo)|las (?:unas|puntas)|un dedo|la barba|al \\w+|afeit\\w+|cocin\\w+|con (?:un|una|el|la) (?:papel|lata|cuchillo|vidrio))|cortar(?:me)? (?:el (?:pelo|cabello)|las (?:unas|puntas)|la barba|el flequillo|con mi novi\\w)|se me cort[oa]",
  "me lastim[eo] (?:la|el|jugando|corriendo|entrenando|haciendo|en)|hacerme dano (?:en|jugando|entrenando)|me golpe[eo] (?:con|contra|el|la) (?:\\w+)",
  "(?:acabar|terminar|acabe|termine) (?:con )?(?:todo )?(?:el trabajo|la tarea|a tiempo|mi tesis|el proyecto|con (?:mi novi\\w|el|ella|mi pareja))|terminar con (?:mi )?(?:novi\\w|pareja|el|ella)|cansad[oa] de vivir (?:en|con|aqui|asi de lejos)|no quiero (?:vivir|estar) (?:aqui )?(?:con mis|en est[ae]|con mi)",
  "no (?:puedo|aguanto) mas (?:de (?:risa|la risa|hambre|sueno|calor)|el calor|este calor|jaja\\w*)|no aguanto (?:el calor|los zapatos|a mi (?:jefe|vecino|suegra)|el ruido)|ya no aguanto (?:el calor|los zapatos|a mi (?:jefe|vecino|suegra)|el ruido|la clase)",
  "desaparecer (?:de la (?:fiesta|reunion)|un rato|de las redes|unos dias)|tierra me trague|de por vida|una de vida o muerte|caer muert[oa]|a muerte|pena de muerte|de mala muerte|sobredosis de (?:cafe|azucar|ternura|informacion|series|chocolate)|tirarme (?:en (?:la cama|el sillon|el sofa)|a la (?:piscina|alberca|cama)|en paracaidas|de cabeza)|saltar (?:la cuerda|de alegria|en paracaidas|al agua|en bungee)|colgar (?:el telefono|la llamada|la ropa)",
].map((source) => folded(source));

export const RETELLING_ES: RegExp = folded(
  "(?:juego|videojuego|partida|minecraft|fortnite|pelicula|peliculas|serie|series|capitulo|temporada|novela|libro|cuento|cancion|canciones|letra|album|banda|personaje|protagonista|villano|anime|manga|poema|obra de teatro|documental|podcast|noticia|noticias|articulo|periodico|ensayo|tesis|clase de (?:psicologia|literatura)|guion|netflix)",
);
export const PROFESSIONAL_ES: RegExp = folded(
  "(?:(?:mi|un|una|mis|los) (?:paciente|pacientes|clientes?|alumnos)|como (?:enfermer[oa]|psicolog[oa]|maestr[oa]|docente|medic[oa]|trabajador[a]? social)|soy (?:enfermer[oa]|psicolog[oa]|maestr[oa]|docente|medic[oa]|trabajador[a]? social|paramedic[oa])|curso de|capacitacion|para (?:mi|una|la) (?:tesis|clase|tarea|investigacion|exposicion))",
);
