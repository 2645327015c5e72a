<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Actions</name>
    <message>
        <source>New plant</source>
        <translation>Planta nueva</translation>
    </message>
    <message>
        <source>Start with an empty sheet</source>
        <translation>Empezar con una hoja vacía</translation>
    </message>
    <message>
        <source>New from example…</source>
        <translation>Nueva a partir de ejemplo…</translation>
    </message>
    <message>
        <source>Start with a plant that runs</source>
        <translation>Empezar con una planta que funciona</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a project or a plant file</source>
        <translation>Abrir un proyecto o un archivo de planta</translation>
    </message>
    <message>
        <source>Save as project…</source>
        <translation>Guardar como proyecto…</translation>
    </message>
    <message>
        <source>Keep this plant in a project file; from then on it is saved by itself</source>
        <translation>Conservar esta planta en un archivo de proyecto; a partir de ahí se guarda sola</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Write a project file that stands alone; go on in this one</source>
        <translation>Escribir un archivo de proyecto independiente; seguir en este</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Dar nombre a esta versión…</translation>
    </message>
    <message>
        <source>Keep the present state under a name, to come back to it</source>
        <translation>Conservar el estado actual con un nombre, para volver a él</translation>
    </message>
    <message>
        <source>Back to a version…</source>
        <translation>Volver a una versión…</translation>
    </message>
    <message>
        <source>Return to a state that was kept; undo leads back</source>
        <translation>Volver a un estado conservado; deshacer lo revierte</translation>
    </message>
    <message>
        <source>Import plant file…</source>
        <translation>Importar archivo de planta…</translation>
    </message>
    <message>
        <source>Read a plant from text (.plant.json)</source>
        <translation>Leer una planta desde texto (.plant.json)</translation>
    </message>
    <message>
        <source>Import a recording…</source>
        <translation>Importar una grabación…</translation>
    </message>
    <message>
        <source>Take in samples over time from a text file</source>
        <translation>Importar muestras a lo largo del tiempo desde un archivo de texto</translation>
    </message>
    <message>
        <source>Export plant file…</source>
        <translation>Exportar archivo de planta…</translation>
    </message>
    <message>
        <source>Write the plant as text (.plant.json)</source>
        <translation>Escribir la planta como texto (.plant.json)</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Cerrar proyecto</translation>
    </message>
    <message>
        <source>Return to the welcome page</source>
        <translation>Volver a la página de bienvenida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Anular el último paso</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Hacer de nuevo lo que se anuló</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Put the selected units on the clipboard and remove them</source>
        <translation>Poner los equipos seleccionados en el portapapeles y quitarlos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the selected units on the clipboard</source>
        <translation>Poner los equipos seleccionados en el portapapeles</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Add the units of the clipboard</source>
        <translation>Añadir los equipos del portapapeles</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Add the selected units once more</source>
        <translation>Añadir otra vez los equipos seleccionados</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove what is selected; a straight stream is joined again</source>
        <translation>Quitar lo seleccionado; una corriente directa se vuelve a unir</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Change the name of the selected unit</source>
        <translation>Cambiar el nombre del equipo seleccionado</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the selected units by arrow keys; Shift takes five steps</source>
        <translation>Mover los equipos seleccionados con las flechas; Mayús avanza cinco pasos</translation>
    </message>
    <message>
        <source>Group in a zone</source>
        <translation>Agrupar en una zona</translation>
    </message>
    <message>
        <source>Put the selected units in a named zone</source>
        <translation>Poner los equipos seleccionados en una zona con nombre</translation>
    </message>
    <message>
        <source>Remove the zone</source>
        <translation>Quitar la zona</translation>
    </message>
    <message>
        <source>Take the zone away; its units stay</source>
        <translation>Quitar la zona; sus equipos permanecen</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Buscar un equipo</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Añadir un equipo…</translation>
    </message>
    <message>
        <source>Type what it is; it is placed after the selected unit and connected</source>
        <translation>Escriba qué es; se coloca tras el equipo seleccionado y se conecta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Draw a stream from the selected unit; Tab goes through the ports that fit</source>
        <translation>Trazar una corriente desde el equipo seleccionado; Tab recorre los puertos compatibles</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Draw the plant</source>
        <translation>Dibujar la planta</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run the plant and look at its course</source>
        <translation>Ejecutar la planta y ver su evolución</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Recordings, their gaps and their tags</source>
        <translation>Grabaciones, sus huecos y sus tags</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Añadir una fuente…</translation>
    </message>
    <message>
        <source>Values of an instrument, a broker, a folder, or a simulated plant</source>
        <translation>Valores de un instrumento, un broker, una carpeta o una planta simulada</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>Boards of values, trends and alarms</source>
        <translation>Tableros de valores, tendencias y alarmas</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mural</translation>
    </message>
    <message>
        <source>The boards full screen, to be read from across the room; it stays with an alarm</source>
        <translation>Los tableros a pantalla completa, para leerlos a distancia; se detiene en una alarma</translation>
    </message>
    <message>
        <source>Add a tile…</source>
        <translation>Añadir un mosaico…</translation>
    </message>
    <message>
        <source>To the board of the Cockpit that is shown</source>
        <translation>Al tablero del Cockpit que se muestra</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Buscar una acción…</translation>
    </message>
    <message>
        <source>Every action, unit and page by its name</source>
        <translation>Todas las acciones, equipos y páginas por su nombre</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Ir al inspector</translation>
    </message>
    <message>
        <source>The fields of the selected unit</source>
        <translation>Los campos del equipo seleccionado</translation>
    </message>
    <message>
        <source>Pin the inspector</source>
        <translation>Fijar el inspector</translation>
    </message>
    <message>
        <source>Keep what the inspector shows beside the next selection, or let it go</source>
        <translation>Mantener lo que muestra el inspector junto a la siguiente selección, o soltarlo</translation>
    </message>
    <message>
        <source>Go to the ports</source>
        <translation>Ir a los puertos</translation>
    </message>
    <message>
        <source>The ports of the selected unit with their streams</source>
        <translation>Los puertos del equipo seleccionado con sus corrientes</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <source>The selected inlet or outlet as a short arrow, or with its symbol</source>
        <translation>La entrada o salida seleccionada como flecha corta, o con su símbolo</translation>
    </message>
    <message>
        <source>Fold or unfold the zone</source>
        <translation>Plegar o desplegar la zona</translation>
    </message>
    <message>
        <source>The zone of the selected unit as one box, or with its units</source>
        <translation>La zona del equipo seleccionado como un recuadro, o con sus equipos</translation>
    </message>
    <message>
        <source>Plant as a tree</source>
        <translation>Planta como árbol</translation>
    </message>
    <message>
        <source>The same units as a list, for the keyboard and screen readers</source>
        <translation>Los mismos equipos como lista, para el teclado y los lectores de pantalla</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What is wrong, where, and what to do</source>
        <translation>Qué está mal, dónde y qué hacer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Fold or unfold the phases of the run</source>
        <translation>Plegar o desplegar las fases de la ejecución</translation>
    </message>
    <message>
        <source>Fit the sheet</source>
        <translation>Ajustar la hoja</translation>
    </message>
    <message>
        <source>Show the whole plant</source>
        <translation>Mostrar toda la planta</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Ajustar la selección</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Mostrar lo seleccionado</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Lazos</translation>
    </message>
    <message>
        <source>Show the controllers of the selected unit</source>
        <translation>Mostrar los controladores del equipo seleccionado</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Claro u oscuro como el escritorio</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Iniciar la ejecución</translation>
    </message>
    <message>
        <source>Run the plant from the start</source>
        <translation>Ejecutar la planta desde el inicio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>End the run; what there is stays</source>
        <translation>Terminar la ejecución; lo que hay se conserva</translation>
    </message>
    <message>
        <source>Replay the example recording</source>
        <translation>Reproducir la grabación de ejemplo</translation>
    </message>
    <message>
        <source>The shipped recording over the example plant</source>
        <translation>La grabación incluida sobre la planta de ejemplo</translation>
    </message>
    <message>
        <source>Report of the run…</source>
        <translation>Informe de la ejecución…</translation>
    </message>
    <message>
        <source>Flowsheet, recipe, key figures, trends and balances as one document</source>
        <translation>Diagrama de flujo, receta, indicadores, tendencias y balances en un solo documento</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Move through the run, or hold it</source>
        <translation>Recorrer la ejecución o pausarla</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What an action does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export the flowsheet…</source>
        <translation>Exportar el diagrama de flujo…</translation>
    </message>
    <message>
        <source>Write the whole sheet as a drawing (SVG), a document (PDF) or a picture (PNG)</source>
        <translation>Escribir toda la hoja como dibujo (SVG), documento (PDF) o imagen (PNG)</translation>
    </message>
    <message>
        <source>Arrange the sheet</source>
        <translation>Organizar la hoja</translation>
    </message>
    <message>
        <source>Place every unit anew along the flow; zones stay together</source>
        <translation>Recolocar todos los equipos a lo largo del flujo; las zonas quedan juntas</translation>
    </message>
    <message>
        <source>Note on the sheet…</source>
        <translation>Nota en la hoja…</translation>
    </message>
    <message>
        <source>Words at a place of the sheet, kept in the plant</source>
        <translation>Palabras en un lugar de la hoja, guardadas en la planta</translation>
    </message>
    <message>
        <source>Set up alarms…</source>
        <translation>Configurar alarmas…</translation>
    </message>
    <message>
        <source>What is watched, when it speaks, and what a person should do then</source>
        <translation>Qué se vigila, cuándo se manifiesta y qué debe hacer entonces una persona</translation>
    </message>
    <message>
        <source>Figures and journal of alarms</source>
        <translation>Indicadores y diario de alarmas</translation>
    </message>
    <message>
        <source>How often alarms speak, by the yardsticks of the trade, and what became of each</source>
        <translation>Con qué frecuencia se manifiestan las alarmas, según las referencias del sector, y qué fue de cada una</translation>
    </message>
    <message>
        <source>Silence alarms</source>
        <translation>Silenciar alarmas</translation>
    </message>
    <message>
        <source>End the tone of the alarms that call now; they stay unacknowledged, and the next one is heard again</source>
        <translation>Terminar el sonido de las alarmas que llaman ahora; siguen sin reconocer, y la próxima vuelve a oírse</translation>
    </message>
    <message>
        <source>Tags by formula…</source>
        <translation>Tags por fórmula…</translation>
    </message>
    <message>
        <source>Tags that are computed from others, with their units</source>
        <translation>Tags que se calculan a partir de otros, con sus unidades</translation>
    </message>
    <message>
        <source>Board in a window of its own</source>
        <translation>Tablero en una ventana propia</translation>
    </message>
    <message>
        <source>To be put beside this window or on another screen; it comes back there</source>
        <translation>Para ponerlo junto a esta ventana o en otra pantalla; vuelve a aparecer ahí</translation>
    </message>
    <message>
        <source>Board on another screen</source>
        <translation>Tablero en otra pantalla</translation>
    </message>
    <message>
        <source>Full screen as a wall, while this window is worked in</source>
        <translation>A pantalla completa como mural, mientras se trabaja en esta ventana</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>Explicar esto</translation>
    </message>
    <message>
        <source>What the parameter, unit, tile or setting in focus means, with its source</source>
        <translation>Qué significa el parámetro, equipo, mosaico o ajuste enfocado, con su fuente</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>Unidades…</translation>
    </message>
    <message>
        <source>In which unit each kind of quantity is shown</source>
        <translation>En qué unidad se muestra cada tipo de magnitud</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>For a projector: larger text, thick lines, light</source>
        <translation>Para un proyector: texto mayor, líneas gruesas, claro</translation>
    </message>
    <message>
        <source>Runs over one another</source>
        <translation>Ejecuciones superpuestas</translation>
    </message>
    <message>
        <source>Up to eight runs on one axis, with the parameters and key figures that differ</source>
        <translation>Hasta ocho ejecuciones en un mismo eje, con los parámetros e indicadores que difieren</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Designed experiments: runs on the twin and in the laboratory, and what they say</source>
        <translation>Experimentos diseñados: ensayos en el gemelo y en el laboratorio, y lo que dicen</translation>
    </message>
    <message>
        <source>Study this parameter</source>
        <translation>Estudiar este parámetro</translation>
    </message>
    <message>
        <source>Vary the parameter in focus in a study; without one, choose from all of the plant</source>
        <translation>Variar el parámetro enfocado en un estudio; sin ninguno, elegir entre todos los de la planta</translation>
    </message>
    <message>
        <source>Choose a design…</source>
        <translation>Elegir un diseño…</translation>
    </message>
    <message>
        <source>Designs for the factors of the study, side by side</source>
        <translation>Diseños para los factores del estudio, uno al lado de otro</translation>
    </message>
    <message>
        <source>Run the study on the twin</source>
        <translation>Ejecutar el estudio en el gemelo</translation>
    </message>
    <message>
        <source>The runs without a result, over all cores; again to stop them</source>
        <translation>Los ensayos sin resultado, en todos los núcleos; de nuevo para detenerlos</translation>
    </message>
    <message>
        <source>Study its parameters…</source>
        <translation>Estudiar sus parámetros…</translation>
    </message>
    <message>
        <source>Vary parameters of the selected unit in a study</source>
        <translation>Variar parámetros del equipo seleccionado en un estudio</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>limit ± %1</source>
        <translation>límite ± %1</translation>
    </message>
    <message>
        <source>limit %1 per second</source>
        <translation>límite %1 por segundo</translation>
    </message>
    <message>
        <source>limit %1 without a value</source>
        <translation>límite %1 sin valor</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>normal again for %1</source>
        <translation>normal de nuevo desde hace %1</translation>
    </message>
    <message>
        <source>respond within %1</source>
        <translation>responder en %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>respond within a time; time</comment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>%1, overdue for %2</source>
        <comment>respond within a time; time</comment>
        <translation>%1, vencida hace %2</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>state of an alarm</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Sin reconocer</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of an alarm</comment>
        <translation>Retornada</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Suprimida por diseño</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>sin reconocer</translation>
    </message>
    <message>
        <source>waits for its reset</source>
        <translation>a la espera de rearme</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>an alarm</comment>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>done to an alarm</comment>
        <translation>Rearmar</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Aplazamiento quitado</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Ya no suprimida</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Puesta fuera de servicio</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>Repuesta en servicio</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a definition</comment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a definition</comment>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a definition</comment>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>tag, limit</comment>
        <translation>%1 por encima de %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>tag, limit</comment>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>%1 more than %2 away from %3</source>
        <comment>tag, limit, tag</comment>
        <translation>%1 a más de %2 de %3</translation>
    </message>
    <message>
        <source>%1 changes by more than %2 per second</source>
        <comment>tag, limit</comment>
        <translation>%1 varía más de %2 por segundo</translation>
    </message>
    <message>
        <source>%1 silent for more than %2</source>
        <comment>tag, time</comment>
        <translation>%1 en silencio desde hace más de %2</translation>
    </message>
    <message>
        <source>%1 of bad quality</source>
        <comment>tag</comment>
        <translation>%1 de mala calidad</translation>
    </message>
</context>
<context>
    <name>BarInBand</name>
    <message>
        <source>%1 %2</source>
        <comment>tag, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>value, alarm, its priority</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Normal: %1</source>
        <translation>Normal: %1</translation>
    </message>
    <message>
        <source>Set-point: %1</source>
        <translation>Consigna: %1</translation>
    </message>
    <message>
        <source>The bar covers %1, the span of the last day.</source>
        <translation>La barra abarca %1, el rango del último día.</translation>
    </message>
    <message>
        <source>The bar covers %1.</source>
        <translation>La barra abarca %1.</translation>
    </message>
    <message>
        <source>Light: normal range; left: value; right: set-point</source>
        <translation>Claro: rango normal; izquierda: valor; derecha: consigna</translation>
    </message>
</context>
<context>
    <name>BatchOverlay</name>
    <message>
        <source>best run: %1</source>
        <comment>name of a batch</comment>
        <translation>mejor ejecución: %1</translation>
    </message>
    <message numerus="yes">
        <source>min-max of %n batch(es)</source>
        <translation>
            <numerusform>mín.-máx. de %n lote</numerusform>
            <numerusform>mín.-máx. de %n lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean ± 3 s of %n batch(es)</source>
        <translation>
            <numerusform>media ± 3 s de %n lote</numerusform>
            <numerusform>media ± 3 s de %n lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a progress</comment>
        <translation>en función de %1</translation>
    </message>
    <message>
        <source>aligned on %1</source>
        <comment>a phase</comment>
        <translation>alineado por %1</translation>
    </message>
    <message>
        <source>aligned on inoculation</source>
        <translation>alineado por la inoculación</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n batch(es) without it</source>
        <comment>alignment</comment>
        <translation>
            <numerusform>%1, %n lote sin ello</numerusform>
            <numerusform>%1, %n lotes sin ello</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, below the envelope</source>
        <translation>%1, por debajo de la envolvente</translation>
    </message>
    <message>
        <source>%1, above the envelope</source>
        <translation>%1, por encima de la envolvente</translation>
    </message>
    <message>
        <source>%1, inside the envelope</source>
        <translation>%1, dentro de la envolvente</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) before</source>
        <translation>
            <numerusform>%n lote anterior</numerusform>
            <numerusform>%n lotes anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean dashed</source>
        <comment>kind of an envelope</comment>
        <translation>%1, media discontinua</translation>
    </message>
    <message>
        <source>too few batches for an envelope</source>
        <translation>lotes insuficientes para una envolvente</translation>
    </message>
    <message>
        <source>Choose the tag whose course in each batch is shown.</source>
        <translation>Elija el tag cuya evolución en cada lote se muestra.</translation>
    </message>
    <message>
        <source>No batch is noted yet. Batches stand in the history of the project.</source>
        <translation>Aún no hay ningún lote anotado. Los lotes están en el historial del proyecto.</translation>
    </message>
    <message>
        <source>No batch has the phase or the progress to be aligned on.</source>
        <translation>Ningún lote tiene la fase o el progreso por el que alinear.</translation>
    </message>
    <message>
        <source>No values in these batches yet.</source>
        <translation>Aún no hay valores en estos lotes.</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>set-point %1, band ± %2</source>
        <translation>consigna %1, banda ± %2</translation>
    </message>
    <message>
        <source>set-point %1</source>
        <translation>consigna %1</translation>
    </message>
    <message>
        <source>set-point %1, %2</source>
        <comment>value, range</comment>
        <translation>consigna %1, %2</translation>
    </message>
    <message>
        <source>last good %1, %2</source>
        <comment>value, its age</comment>
        <translation>último bueno %1, %2</translation>
    </message>
    <message>
        <source>normally every %1</source>
        <translation>normalmente cada %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day 14: 5.1 g/L</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, what it should be</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>value, alarm, its priority</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Chromatogram</name>
    <message>
        <source>%1 CV</source>
        <translation>%1 CV</translation>
    </message>
    <message>
        <source>Fractions, %1 CV</source>
        <translation>Fracciones, %1 CV</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fracciones</translation>
    </message>
    <message>
        <source>UV 280 nm</source>
        <translation>UV 280 nm</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Conductividad</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
</context>
<context>
    <name>DataLane</name>
    <message>
        <source>gap %1, %2</source>
        <comment>how long, why</comment>
        <translation>hueco %1, %2</translation>
    </message>
</context>
<context>
    <name>DesignAdvisor</name>
    <message>
        <source>all combinations</source>
        <translation>todas las combinaciones</translation>
    </message>
    <message>
        <source>two-level fraction</source>
        <translation>fracción de dos niveles</translation>
    </message>
    <message>
        <source>Plackett-Burman</source>
        <translation>Plackett-Burman</translation>
    </message>
    <message>
        <source>central composite</source>
        <translation>compuesto central</translation>
    </message>
    <message>
        <source>Box-Behnken</source>
        <translation>Box-Behnken</translation>
    </message>
    <message>
        <source>definitive screening</source>
        <translation>cribado definitivo</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>hipercubo latino</translation>
    </message>
    <message>
        <source>Sobol sequence</source>
        <translation>secuencia de Sobol</translation>
    </message>
    <message>
        <source>Halton sequence</source>
        <translation>secuencia de Halton</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>mezcla</translation>
    </message>
    <message>
        <source>split plot</source>
        <translation>parcelas divididas</translation>
    </message>
    <message>
        <source>most precise coefficients (D-optimal)</source>
        <translation>coeficientes más precisos (D-óptimo)</translation>
    </message>
    <message>
        <source>most precise predictions (I-optimal)</source>
        <translation>predicciones más precisas (I-óptimo)</translation>
    </message>
    <message>
        <source>%1, face-centred</source>
        <comment>a design</comment>
        <translation>%1, de caras centradas</translation>
    </message>
</context>
<context>
    <name>DesignOverlay</name>
    <message>
        <source>%1 viable</source>
        <translation>%1 viables</translation>
    </message>
    <message>
        <source>load %1</source>
        <comment>a column&apos;s</comment>
        <translation>carga %1</translation>
    </message>
    <message>
        <source>yield %1</source>
        <translation>rendimiento %1</translation>
    </message>
    <message>
        <source>Dose, %1</source>
        <translation>Dosis, %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Changes would be lost</source>
        <translation>Se perderían los cambios</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>set-point %1</source>
        <translation>consigna %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorio</translation>
    </message>
    <message>
        <source>set-point</source>
        <translation>consigna</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number and its unit.
----------
An inlet or outlet and what went through it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, libre</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, hacia %2</translation>
    </message>
    <message>
        <source>Set-point</source>
        <extracomment>What a controller is to hold.</extracomment>
        <translation>Consigna</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>What a controller reads.</extracomment>
        <translation>Medido</translation>
    </message>
    <message>
        <source>cells and broth</source>
        <translation>células y caldo</translation>
    </message>
    <message>
        <source>clarified</source>
        <translation>clarificado</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>buffer or feed</source>
        <translation>tampón o alimentación</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>residuo</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: set-point %2</source>
        <translation>%1: consigna %2</translation>
    </message>
    <message>
        <source>Folded to an arrow: double click or Enter unfolds it.</source>
        <translation>Plegado en una flecha: doble clic o Enter lo despliega.</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 equipo</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 equipos</translation>
    </message>
    <message>
        <source>%1: double click or Enter unfolds it.</source>
        <translation>%1: doble clic o Enter lo despliega.</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
</context>
<context>
    <name>FlowEdits</name>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Move units</source>
        <translation>Mover equipos</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>Eliminar corriente</translation>
    </message>
    <message>
        <source>Delete units</source>
        <translation>Eliminar equipos</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>Conectar %1 y %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar nombre de %1</translation>
    </message>
    <message>
        <source>Rename zone %1</source>
        <translation>Cambiar nombre de la zona %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>Make a zone</source>
        <translation>Crear una zona</translation>
    </message>
    <message>
        <source>Dissolve zone %1</source>
        <translation>Disolver la zona %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>This plant describes %1 otherwise than the copied units did; its own description stays.</source>
        <translation>Esta planta describe %1 de otro modo que los equipos copiados; se mantiene su propia descripción.</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Mover nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Arrange the sheet</source>
        <translation>Organizar la hoja</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
</context>
<context>
    <name>FlowsheetTile</name>
    <message numerus="yes">
        <source>%n value(s) without room</source>
        <translation>
            <numerusform>%n valor sin espacio</numerusform>
            <numerusform>%n valores sin espacio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>unit of the plant, name and value</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>The plant that is open is shown here.</source>
        <translation>Aquí se muestra la planta abierta.</translation>
    </message>
</context>
<context>
    <name>ForecastFan</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>one run ahead, no band</source>
        <translation>una sola ejecución por delante, sin banda</translation>
    </message>
    <message>
        <source>no run of the model ahead</source>
        <translation>ninguna ejecución del modelo por delante</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorio</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>Choose a tag of the model, and the samples that go with it.</source>
        <translation>Elija un tag del modelo y las muestras que le corresponden.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Aún no hay valores.</translation>
    </message>
    <message>
        <source>80 % within %1 to %2</source>
        <translation>80 % entre %1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ahead, kinetics ± %1 %</source>
        <translation>
            <numerusform>%n ejecución por delante, cinética ± %1 %</numerusform>
            <numerusform>%n ejecuciones por delante, cinética ± %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>This tag is not of the model, so that nothing tells where it goes. Choose one of the model.</source>
        <translation>Este tag no es del modelo, así que nada dice adónde va. Elija uno del modelo.</translation>
    </message>
    <message>
        <source>The run of the model ends here, so that nothing lies ahead. Look at an earlier time.</source>
        <translation>La ejecución del modelo termina aquí, así que no hay nada por delante. Mire un momento anterior.</translation>
    </message>
    <message>
        <source>This tile is set to no spread of the parameters, so that no band is shown.</source>
        <translation>Este mosaico está configurado sin dispersión de los parámetros, así que no se muestra ninguna banda.</translation>
    </message>
    <message>
        <source>No run of the model is open, so that no band is shown. Run the plant.</source>
        <translation>No hay abierta ninguna ejecución del modelo, así que no se muestra ninguna banda. Ejecute la planta.</translation>
    </message>
</context>
<context>
    <name>Glyph</name>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>alarm, priority 4</source>
        <translation>alarma, prioridad 4</translation>
    </message>
    <message>
        <source>alarm, priority 3</source>
        <translation>alarma, prioridad 3</translation>
    </message>
    <message>
        <source>alarm, priority 2</source>
        <translation>alarma, prioridad 2</translation>
    </message>
    <message>
        <source>critical alarm, priority 1</source>
        <translation>alarma crítica, prioridad 1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>one value for each component</source>
        <translation>un valor para cada componente</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Tag of the model</source>
        <translation>Tag del modelo</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Unit operation</source>
        <translation>Operación unitaria</translation>
    </message>
    <message>
        <source>Rate law</source>
        <translation>Ley cinética</translation>
    </message>
    <message>
        <source>Binding model</source>
        <translation>Modelo de unión</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Mosaico</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, off target, %2</source>
        <comment>figure, target</comment>
        <translation>%1, fuera de objetivo, %2</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <comment>figure, target</comment>
        <translation>%1, objetivo %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>key figures that have no room</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Note, %1, empty</source>
        <comment>title</comment>
        <translation>Nota, %1, vacía</translation>
    </message>
    <message>
        <source>Note, %1, %2</source>
        <comment>title, text</comment>
        <translation>Nota, %1, %2</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a stream</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
</context>
<context>
    <name>ParameterRows</name>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>%1, log</source>
        <translation>%1, log</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en aumento</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>en descenso</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: sin valores</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4, %5 at %6</source>
        <translation>%1: %2 a %3, %4, %5 en %6</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Sin valores.</translation>
    </message>
    <message>
        <source>80 % of the runs ahead end between %1 and %2</source>
        <translation>El 80 % de las ejecuciones por delante termina entre %1 y %2</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>%1, flow</source>
        <translation>%1, caudal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit, quantity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>en un momento</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>until this volume</source>
        <translation>hasta este volumen</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Termina cuando</translation>
    </message>
    <message>
        <source>is</source>
        <translation>está</translation>
    </message>
    <message>
        <source>above</source>
        <comment>a limit</comment>
        <translation>por encima de</translation>
    </message>
    <message>
        <source>below</source>
        <comment>a limit</comment>
        <translation>por debajo de</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>el límite</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Termina por</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>cualquiera de estas</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>todas estas</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>a flow on a line</comment>
        <translation>%1 de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the flow at the end of a line</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>over</source>
        <comment>the time that a line takes</comment>
        <translation>durante</translation>
    </message>
    <message>
        <source>Rounds of the cycle</source>
        <translation>Vueltas del ciclo</translation>
    </message>
    <message>
        <source>Next round after</source>
        <comment>a phase</comment>
        <translation>Siguiente vuelta tras</translation>
    </message>
    <message>
        <source>and after</source>
        <comment>a further phase</comment>
        <translation>y tras</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation>Dosis de %1</translation>
    </message>
    <message>
        <source>given after</source>
        <translation>administrada tras</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>después cada</translation>
    </message>
    <message>
        <source>Transfer of %1</source>
        <translation>Transferencia de %1</translation>
    </message>
    <message>
        <source>at</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Add the phase %1</source>
        <translation>Añadir la fase %1</translation>
    </message>
    <message>
        <source>Phase that lasts a time</source>
        <translation>Fase de duración fija</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Transferencia a %1</translation>
    </message>
    <message>
        <source>End after a time</source>
        <translation>Terminar tras un tiempo</translation>
    </message>
    <message>
        <source>End %1 after a time</source>
        <translation>Terminar %1 tras un tiempo</translation>
    </message>
    <message>
        <source>End when a value is reached</source>
        <translation>Terminar al alcanzar un valor</translation>
    </message>
    <message>
        <source>End %1 when a value is reached</source>
        <translation>Terminar %1 al alcanzar un valor</translation>
    </message>
    <message>
        <source>Set a flow</source>
        <translation>Fijar un caudal</translation>
    </message>
    <message>
        <source>Let a flow go on a line</source>
        <translation>Variar un caudal en rampa</translation>
    </message>
    <message>
        <source>Set a flow in %1</source>
        <translation>Fijar un caudal en %1</translation>
    </message>
    <message>
        <source>Let a flow go on a line in %1</source>
        <translation>Variar un caudal en rampa en %1</translation>
    </message>
    <message>
        <source>Repeat from here on</source>
        <translation>Repetir desde aquí</translation>
    </message>
    <message>
        <source>Repeat from %1 on</source>
        <translation>Repetir desde %1</translation>
    </message>
    <message>
        <source>Next round after a further phase</source>
        <translation>Siguiente vuelta tras una fase más</translation>
    </message>
    <message>
        <source>Let the cycle of %1 go on after a further phase</source>
        <translation>Continuar el ciclo de %1 tras una fase más</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Fijar %1</translation>
    </message>
    <message>
        <source>Set %1 in %2</source>
        <translation>Fijar %1 en %2</translation>
    </message>
    <message>
        <source>Add a dose to %1</source>
        <translation>Añadir una dosis a %1</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>value, limit</comment>
        <translation>%1 por encima de %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>value, limit</comment>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>The end “%1” from %2</source>
        <translation>El fin «%1» de %2</translation>
    </message>
    <message>
        <source>Remove an end from %1</source>
        <translation>Quitar un fin de %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The cycle that begins with %1</source>
        <translation>El ciclo que empieza con %1</translation>
    </message>
    <message>
        <source>Remove the cycle that begins with %1</source>
        <translation>Quitar el ciclo que empieza con %1</translation>
    </message>
    <message>
        <source>%1 as end of the cycle of %2</source>
        <translation>%1 como fin del ciclo de %2</translation>
    </message>
    <message>
        <source>Let the cycle of %1 wait for one phase less</source>
        <translation>Hacer que el ciclo de %1 espere a una fase menos</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>The phase %1</source>
        <translation>La fase %1</translation>
    </message>
    <message>
        <source>Remove the phase %1</source>
        <translation>Quitar la fase %1</translation>
    </message>
    <message>
        <source>Remove a set-point from %1</source>
        <translation>Quitar una consigna de %1</translation>
    </message>
    <message>
        <source>Remove a ramp from %1</source>
        <translation>Quitar una rampa de %1</translation>
    </message>
    <message>
        <source>The last dose from %1</source>
        <translation>La última dosis de %1</translation>
    </message>
    <message>
        <source>Remove a dose from %1</source>
        <translation>Quitar una dosis de %1</translation>
    </message>
</context>
<context>
    <name>RecipeProgress</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>día %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no phase runs</source>
        <translation>ninguna fase en marcha</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <comment>a phase</comment>
        <translation>%1 en marcha</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>No recipe runs, and no phase is noted.</source>
        <translation>No hay ninguna receta en marcha ni ninguna fase anotada.</translation>
    </message>
</context>
<context>
    <name>RecipeState</name>
    <message>
        <source>Ends %1</source>
        <comment>when a phase ends: when …, in …</comment>
        <translation>Termina %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the next phase, when it comes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>conditions</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>conditions</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>when %1 have been transferred</source>
        <translation>cuando se hayan transferido %1</translation>
    </message>
    <message>
        <source>when %1 is above %2</source>
        <comment>name, limit</comment>
        <translation>cuando %1 esté por encima de %2</translation>
    </message>
    <message>
        <source>when %1 is below %2</source>
        <comment>name, limit</comment>
        <translation>cuando %1 esté por debajo de %2</translation>
    </message>
    <message>
        <source>when it is empty</source>
        <translation>cuando esté vacío</translation>
    </message>
    <message>
        <source>when the receiver is full</source>
        <translation>cuando el receptor esté lleno</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <comment>an event of a unit</comment>
        <translation>en «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>values</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message>
        <source>%1 left</source>
        <extracomment>A time such as 12 s.</extracomment>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>detenida antes de su fin</translation>
    </message>
    <message>
        <source>not balanced: do not rely on its figures</source>
        <translation>balance no cerrado: no se fíe de sus cifras</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · run of %2 · Titer %3</source>
        <translation>%1 · ejecución de %2 · Titer %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Tiempo simulado</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>Tiempo de cálculo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>Recipe as it ran</source>
        <translation>Receta tal como transcurrió</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unidad de medida</translation>
    </message>
    <message>
        <source>Worst of all</source>
        <translation>Peor de todos</translation>
    </message>
    <message>
        <source>Between the two ends of a stream (limit %1)</source>
        <translation>Entre los dos extremos de una corriente (límite %1)</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>What is held less what was there, came in, left and was made, relative to what was moved; the worst component of each unit. A run above 1e-8 is called not balanced.</source>
        <translation>Lo contenido menos lo que había, entró, salió y se formó, en relación con lo movido; el peor componente de cada equipo. Una ejecución por encima de 1e-8 se considera no balanceada.</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relativo</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Diagrama de flujo</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>Changes during the run</source>
        <translation>Cambios durante la ejecución</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Tiempo de la ejecución</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>this run, from then on</source>
        <translation>esta ejecución, desde entonces</translation>
    </message>
    <message>
        <source>the next run</source>
        <translation>la próxima ejecución</translation>
    </message>
    <message>
        <source>The run went on with the changes that count for it, and else with the parameters that it began with.</source>
        <translation>La ejecución continuó con los cambios que valen para ella y, en lo demás, con los parámetros con los que empezó.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Vale para</translation>
    </message>
</context>
<context>
    <name>SheetLines</name>
    <message>
        <source>%1 %2</source>
        <comment>factor, setting</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>response, result</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>result emptied</source>
        <translation>resultado borrado</translation>
    </message>
    <message>
        <source>another result</source>
        <translation>otro resultado</translation>
    </message>
    <message>
        <source>another setting</source>
        <translation>otro valor de factor</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>another comment</source>
        <translation>otro comentario</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>nuevo ensayo</translation>
    </message>
    <message>
        <source>run missing</source>
        <translation>falta el ensayo</translation>
    </message>
    <message>
        <source>excluded if taken</source>
        <translation>excluido si se incorpora</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>otro orden</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>rellenado</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ensayo</numerusform>
            <numerusform>%n ensayos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>number, column, sentence</comment>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Take %n result(s)</source>
        <translation>
            <numerusform>Incorporar %n resultado</numerusform>
            <numerusform>Incorporar %n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Incorporar %n cambio</numerusform>
            <numerusform>Incorporar %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken.</source>
        <translation>
            <numerusform>%n resultado incorporado.</numerusform>
            <numerusform>%n resultados incorporados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken.</source>
        <translation>
            <numerusform>%n cambio incorporado.</numerusform>
            <numerusform>%n cambios incorporados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>retrying in %1 s</source>
        <translation>nuevo intento en %1 s</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>a length of time</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, incierto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, its age</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Spectrum</name>
    <message>
        <source>scan %1</source>
        <comment>its age, such as 6 min old</comment>
        <translation>barrido %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), highest %1 at %2</source>
        <translation>
            <numerusform>%n punto, máximo %1 en %2</numerusform>
            <numerusform>%n puntos, máximo %1 en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scan, its age or the cause</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>last</source>
        <comment>scan of a spectrometer</comment>
        <translation>último</translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <comment>scans of a spectrometer</comment>
        <translation>
            <numerusform>%n anterior</numerusform>
            <numerusform>%n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Choose a tag whose values are spectra.</source>
        <translation>Elija un tag cuyos valores sean espectros.</translation>
    </message>
    <message>
        <source>%1 delivers no spectra.</source>
        <translation>%1 no proporciona espectros.</translation>
    </message>
    <message>
        <source>No scan yet.</source>
        <translation>Aún no hay barridos.</translation>
    </message>
</context>
<context>
    <name>StudyEdits</name>
    <message>
        <source>Result of %1, %2</source>
        <comment>run, response</comment>
        <translation>Resultado de %1, %2</translation>
    </message>
    <message>
        <source>Empty the result of %1, %2</source>
        <comment>run, response</comment>
        <translation>Borrar el resultado de %1, %2</translation>
    </message>
    <message>
        <source>Set %2 of %1</source>
        <comment>run, factor</comment>
        <translation>Fijar %2 de %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>run</comment>
        <translation>Comentario a %1</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <comment>run</comment>
        <translation>Volver a incluir %1</translation>
    </message>
    <message>
        <source>Exclude %1: %2</source>
        <comment>run, reason</comment>
        <translation>Excluir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Empty the results of %n run(s)</source>
        <translation>
            <numerusform>Borrar los resultados de %n ensayo</numerusform>
            <numerusform>Borrar los resultados de %n ensayos</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the results of the twin</source>
        <translation>Borrar los resultados del gemelo</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>Quitar %n ensayo</numerusform>
            <numerusform>Quitar %n ensayos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a validation run</source>
        <translation>Añadir un ensayo de validación</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Añadir un ensayo</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>day %1</source>
        <comment>elapsed time, on an axis</comment>
        <translation>día %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TwinGapTile</name>
    <message>
        <source>Twin gap, %1</source>
        <comment>name of a tag</comment>
        <translation>Desviación del gemelo, %1</translation>
    </message>
    <message numerus="yes">
        <source>σ %1, estimated from %n difference(s)</source>
        <translation>
            <numerusform>σ %1, estimada a partir de %n diferencia</numerusform>
            <numerusform>σ %1, estimada a partir de %n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>σ %1, given</source>
        <translation>σ %1, indicada</translation>
    </message>
    <message>
        <source>too few differences to estimate σ</source>
        <translation>diferencias insuficientes para estimar σ</translation>
    </message>
    <message>
        <source>nothing to compare in the last 24 h</source>
        <translation>nada que comparar en las últimas 24 h</translation>
    </message>
    <message>
        <source>inside ± 2σ: %1 % of 24 h (%2 of %3)</source>
        <translation>dentro de ± 2σ: %1 % de 24 h (%2 de %3)</translation>
    </message>
    <message>
        <source>last difference %1</source>
        <translation>última diferencia %1</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorio</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>difference, σ</source>
        <translation>diferencia, σ</translation>
    </message>
    <message>
        <source>Choose a measured tag, and the model&apos;s tag to compare it with.</source>
        <translation>Elija un tag medido y el tag del modelo con el que compararlo.</translation>
    </message>
    <message>
        <source>No values to compare yet.</source>
        <translation>Aún no hay valores que comparar.</translation>
    </message>
</context>
<context>
    <name>UnitMenu</name>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
    <message>
        <source>%1 in %2 everywhere</source>
        <extracomment>A kind of quantity such as Pressure, and a unit: what was chosen here shall hold for all figures of the kind.</extracomment>
        <translation>%1 en %2 en todas partes</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como es habitual</translation>
    </message>
</context>
<context>
    <name>UnknownTile</name>
    <message>
        <source>“%1” is a kind of tile that this Titer does not know. It is kept; a newer Titer shows it.</source>
        <translation>«%1» es un tipo de mosaico que este Titer no conoce. Se conserva; un Titer más reciente lo muestra.</translation>
    </message>
</context>
<context>
    <name>WelcomePictures</name>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>temp</source>
        <translation>temp.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Titre, g/L</source>
        <translation>Título, g/L</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Bioreactor</source>
        <translation>Biorreactor</translation>
    </message>
    <message>
        <source>Centrifuge</source>
        <translation>Centrífuga</translation>
    </message>
    <message>
        <source>Depth filter</source>
        <translation>Filtro de profundidad</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>semicolons, 20,160 rows, 12 columns</source>
        <translation>punto y coma, 20 160 filas, 12 columnas</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The alarm watches no tag; give one as source/name.</source>
        <translation>La alarma no vigila ningún tag; dé uno como fuente/nombre.</translation>
    </message>
    <message>
        <source>“{1}” is no tag; write it as source/name.</source>
        <translation>«{1}» no es un tag; escríbalo como fuente/nombre.</translation>
    </message>
    <message>
        <source>“{1}” reads no tag; name one in backquotes, such as `source/name` &gt; 5.</source>
        <translation>«{1}» no lee ningún tag; indique uno entre acentos graves, como `source/name` &gt; 5.</translation>
    </message>
    <message>
        <source>“{1}” is no tag; write it as source/name in backquotes: `{1}`.</source>
        <translation>«{1}» no es un tag; escríbalo como fuente/nombre entre acentos graves: `{1}`.</translation>
    </message>
    <message>
        <source>{1} s is no time that an alarm can take; give 0 to {2} s.</source>
        <translation>{1} s no es un tiempo que pueda tener una alarma; dé de 0 a {2} s.</translation>
    </message>
    <message>
        <source>The tag “{1}” cannot deviate from itself; give another reference.</source>
        <translation>El tag «{1}» no puede desviarse de sí mismo; dé otra referencia.</translation>
    </message>
    <message>
        <source>Only a deviation has a reference; leave “{1}” out or change the kind.</source>
        <translation>Solo una desviación tiene referencia; omita «{1}» o cambie el tipo.</translation>
    </message>
    <message>
        <source>Only an alarm of the kind expression has one; leave “{1}” out or change the kind.</source>
        <translation>Solo una alarma del tipo expresión tiene una; omita «{1}» o cambie el tipo.</translation>
    </message>
    <message>
        <source>The limit {1} is no number that a value can pass.</source>
        <translation>El límite {1} no es un número que un valor pueda sobrepasar.</translation>
    </message>
    <message>
        <source>The limit of this kind is above 0, not {1}.</source>
        <translation>El límite de este tipo es mayor que 0, no {1}.</translation>
    </message>
    <message>
        <source>The deadband is 0 or more, not {1}.</source>
        <translation>La banda muerta es 0 o más, no {1}.</translation>
    </message>
    <message>
        <source>An alarm of this kind has no deadband; set {1} to 0.</source>
        <translation>Una alarma de este tipo no tiene banda muerta; ponga {1} a 0.</translation>
    </message>
    <message>
        <source>With a deadband of {1} at a limit of {2} it could never return; make the deadband smaller than the limit.</source>
        <translation>Con una banda muerta de {1} en un límite de {2} no podría retornar nunca; haga la banda muerta menor que el límite.</translation>
    </message>
    <message>
        <source>An alarm without a cause is not enabled; say what brings it about.</source>
        <translation>Una alarma sin causa no se habilita; diga qué la provoca.</translation>
    </message>
    <message>
        <source>An alarm without a consequence is not enabled; say what happens if nobody acts.</source>
        <translation>Una alarma sin consecuencia no se habilita; diga qué ocurre si nadie actúa.</translation>
    </message>
    <message>
        <source>An alarm without a response is not enabled; say what a person should do.</source>
        <translation>Una alarma sin respuesta no se habilita; diga qué debe hacer una persona.</translation>
    </message>
    <message>
        <source>An alarm without a time to respond is not enabled; say how long a person has.</source>
        <translation>Una alarma sin tiempo de respuesta no se habilita; diga cuánto tiempo tiene una persona.</translation>
    </message>
    <message>
        <source>The alarm has no name; say in a few words what it tells.</source>
        <translation>La alarma no tiene nombre; diga en pocas palabras qué indica.</translation>
    </message>
    <message>
        <source>An alarm has no “{1}”; it takes {2}.</source>
        <translation>Una alarma no tiene «{1}»; admite {2}.</translation>
    </message>
    <message>
        <source>An alarm has no “{1}”; did you mean “{2}”?</source>
        <translation>Una alarma no tiene «{1}»; ¿quería decir «{2}»?</translation>
    </message>
    <message>
        <source>“{1}” is no {2} of an alarm; it is one of {3}.</source>
        <translation>«{1}» no es un {2} de una alarma; es uno de {3}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is a text, not {2}.</source>
        <translation>«{1}» de una alarma es un texto, no {2}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is a number, not {2}.</source>
        <translation>«{1}» de una alarma es un número, no {2}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is true or false, not {2}.</source>
        <translation>«{1}» de una alarma es true o false, no {2}.</translation>
    </message>
    <message>
        <source>An alarm is written as an object: {&quot;name&quot;: …}.</source>
        <translation>Una alarma se escribe como un objeto: {&quot;name&quot;: …}.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not shelved without a reason; say why.</source>
        <translation>La alarma «{1}» no se aplaza sin un motivo; diga por qué.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not taken out of service without a reason; say why.</source>
        <translation>La alarma «{1}» no se pone fuera de servicio sin un motivo; diga por qué.</translation>
    </message>
    <message>
        <source>The alarm “{1}” cannot be shelved until a time that has passed; choose a later one.</source>
        <translation>La alarma «{1}» no puede aplazarse hasta un momento ya pasado; elija uno posterior.</translation>
    </message>
    <message>
        <source>The alarm “{1}” may be shelved for at most {2}, not for {3}.</source>
        <translation>La alarma «{1}» puede aplazarse como máximo durante {2}, no durante {3}.</translation>
    </message>
    <message>
        <source>There is no alarm “{1}”; it may have been removed.</source>
        <translation>No hay ninguna alarma «{1}»; puede haberse quitado.</translation>
    </message>
    <message>
        <source>“{1}” is nothing that a person does to an alarm.</source>
        <translation>«{1}» no es nada que una persona haga con una alarma.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not enabled; enable it first.</source>
        <translation>La alarma «{1}» no está habilitada; habilítela primero.</translation>
    </message>
    <message>
        <source>Two alarms are called “{1}” by their id; the second is left out.</source>
        <translation>Dos alarmas tienen el id «{1}»; la segunda se omite.</translation>
    </message>
    <message>
        <source>The alarm “{1}” calls for no acknowledgement.</source>
        <translation>La alarma «{1}» no requiere reconocimiento.</translation>
    </message>
    <message>
        <source>The condition of the alarm “{1}” still holds; reset it once it has returned.</source>
        <translation>La condición de la alarma «{1}» aún se cumple; rearme la alarma cuando haya retornado.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not latched: there is nothing to reset.</source>
        <translation>La alarma «{1}» no tiene enclavamiento: no hay nada que rearmar.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is out of service and cannot be shelved; put it back first.</source>
        <translation>La alarma «{1}» está fuera de servicio y no puede aplazarse; repóngala primero en servicio.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is suppressed by its design now and cannot be shelved; it does not speak until that ends.</source>
        <translation>La alarma «{1}» está ahora suprimida por diseño y no puede aplazarse; no se manifiesta hasta que eso termine.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not shelved.</source>
        <translation>La alarma «{1}» no está aplazada.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is out of service already.</source>
        <translation>La alarma «{1}» ya está fuera de servicio.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not out of service and need not be put back.</source>
        <translation>La alarma «{1}» no está fuera de servicio y no necesita reponerse.</translation>
    </message>
    <message>
        <source>The file cannot be read ({1}); check that it is there and may be read.</source>
        <translation>No se puede leer el archivo ({1}); compruebe que existe y puede leerse.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>Line {1} is longer than {2} characters; this is no table of numbers, or its line ends are missing.</source>
        <translation>La línea {1} tiene más de {2} caracteres; esto no es una tabla de números, o faltan sus finales de línea.</translation>
    </message>
    <message>
        <source>In line {1} a quote is opened and never closed; the cell is taken to end with the line.</source>
        <translation>En la línea {1} se abre una comilla que nunca se cierra; se supone que la celda termina con la línea.</translation>
    </message>
    <message>
        <source>{1} cells hold NaN or the like and count as missing.</source>
        <translation>{1} celdas contienen NaN o algo similar y cuentan como ausentes.</translation>
    </message>
    <message>
        <source>No line has “{1}” in column “{2}”; the first values there are {3}.</source>
        <translation>Ninguna línea tiene «{1}» en la columna «{2}»; los primeros valores ahí son {3}.</translation>
    </message>
    <message>
        <source>The file holds no line of data that can be read; look at the notices and at the time column.</source>
        <translation>El archivo no contiene ninguna línea de datos legible; vea los avisos y la columna de tiempo.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer; import it into a store instead.</source>
        <translation>El archivo es demasiado grande para la memoria de esta máquina; impórtelo mejor a un histórico.</translation>
    </message>
    <message>
        <source>{1} names are given for {2} columns; give one for each.</source>
        <translation>Se dan {1} nombres para {2} columnas; dé uno para cada una.</translation>
    </message>
    <message>
        <source>The name “{1}” stands above two columns; column {2} is called “{3}”.</source>
        <translation>El nombre «{1}» está sobre dos columnas; la columna {2} se llama «{3}».</translation>
    </message>
    <message>
        <source>The one column is called c1.</source>
        <translation>La única columna se llama c1.</translation>
    </message>
    <message>
        <source>The columns are called c1 to c{1}.</source>
        <translation>Las columnas se llaman c1 a c{1}.</translation>
    </message>
    <message>
        <source>The file has no column “{1}”; did you mean “{2}”? It has {3}.</source>
        <translation>El archivo no tiene la columna «{1}»; ¿quería decir «{2}»? Tiene {3}.</translation>
    </message>
    <message>
        <source>The file has no column “{1}”; it has {2}.</source>
        <translation>El archivo no tiene la columna «{1}»; tiene {2}.</translation>
    </message>
    <message>
        <source>The unit “{1}” given for “{2}” is not known; write it like g/L, 1/h or 1e6 cells/mL.</source>
        <translation>La unidad «{1}» indicada para «{2}» no se conoce; escríbala como g/L, 1/h o 1e6 cells/mL.</translation>
    </message>
    <message>
        <source>The interval between rows is {1} s; it must be above 0 s.</source>
        <translation>El intervalo entre filas es {1} s; debe ser mayor que 0 s.</translation>
    </message>
    <message>
        <source>Rows are {1} s apart.</source>
        <translation>Las filas distan {1} s entre sí.</translation>
    </message>
    <message>
        <source>No column is called time; name the column that holds it, or give the interval between rows. The file has {1}.</source>
        <translation>Ninguna columna se llama time; indique la columna que lo contiene, o dé el intervalo entre filas. El archivo tiene {1}.</translation>
    </message>
    <message>
        <source>The times in column “{1}”, such as “{2}”, are neither numbers nor dates like 2026-03-01T09:30:00Z; write them so, or give the interval between rows.</source>
        <translation>Los tiempos de la columna «{1}», como «{2}», no son números ni fechas como 2026-03-01T09:30:00Z; escríbalos así, o dé el intervalo entre filas.</translation>
    </message>
    <message>
        <source>“{1}”, the unit of the time in column “{2}”, is no unit of time; write s, min, h or d.</source>
        <translation>«{1}», la unidad del tiempo en la columna «{2}», no es una unidad de tiempo; escriba s, min, h o d.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; it has no unit and is taken in seconds.</source>
        <translation>El tiempo es la columna «{1}»; no tiene unidad y se toma en segundos.</translation>
    </message>
    <message>
        <source>The time is column “{1}”, in {2}.</source>
        <translation>El tiempo es la columna «{1}», en {2}.</translation>
    </message>
    <message>
        <source>Column “{1}” holds dates; “{2}” is no time zone for them. Write Z for UTC, or an offset such as +01:00.</source>
        <translation>La columna «{1}» contiene fechas; «{2}» no es una zona horaria para ellas. Escriba Z para UTC, o un desfase como +01:00.</translation>
    </message>
    <message>
        <source>The dates in column “{1}” state no time zone; give it: Z for UTC, or an offset such as +01:00.</source>
        <translation>Las fechas de la columna «{1}» no indican zona horaria; indíquela: Z para UTC, o un desfase como +01:00.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; its dates are read in the zone {2}.</source>
        <translation>El tiempo es la columna «{1}»; sus fechas se leen en la zona {2}.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; its dates state their zone.</source>
        <translation>El tiempo es la columna «{1}»; sus fechas indican su zona.</translation>
    </message>
    <message>
        <source>Column “{1}” cannot hold both time and batch; name two columns.</source>
        <translation>La columna «{1}» no puede contener a la vez tiempo y lote; indique dos columnas.</translation>
    </message>
    <message>
        <source>Only rows of the first batch in column “{1}” are read.</source>
        <translation>Solo se leen las filas del primer lote en la columna «{1}».</translation>
    </message>
    <message>
        <source>Only rows with “{1}” in column “{2}” are read.</source>
        <translation>Solo se leen las filas con «{1}» en la columna «{2}».</translation>
    </message>
    <message>
        <source>Column “{1}” holds text and is left out.</source>
        <translation>La columna «{1}» contiene texto y se omite.</translation>
    </message>
    <message>
        <source>The unit “{1}” of column “{2}” is not known; its values stay as they are until a known unit is given.</source>
        <translation>La unidad «{1}» de la columna «{2}» no se conoce; sus valores quedan como están hasta que se dé una unidad conocida.</translation>
    </message>
    <message>
        <source>Without unit: {1}.</source>
        <translation>Sin unidad: {1}.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text; save it as UTF-8 (in a spreadsheet: “CSV UTF-8”).</source>
        <translation>El archivo es texto UTF-16; guárdelo como UTF-8 (en una hoja de cálculo: «CSV UTF-8»).</translation>
    </message>
    <message>
        <source>The file is a workbook or an archive and no text; open it in a spreadsheet and save the sheet as CSV.</source>
        <translation>El archivo es un libro o un archivo comprimido y no texto; ábralo en una hoja de cálculo y guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>The file is binary and no text; export it as CSV from the program that wrote it.</source>
        <translation>El archivo es binario y no texto; expórtelo como CSV desde el programa que lo escribió.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read.</source>
        <translation>El archivo está vacío; no hay nada que leer.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and is read as Latin-1.</source>
        <translation>El texto no es UTF-8 y se lee como Latin-1.</translation>
    </message>
    <message>
        <source>Columns are separated by commas.</source>
        <translation>Las columnas están separadas por comas.</translation>
    </message>
    <message>
        <source>Columns are separated by semicolons.</source>
        <translation>Las columnas están separadas por punto y coma.</translation>
    </message>
    <message>
        <source>Columns are separated by tabs.</source>
        <translation>Las columnas están separadas por tabuladores.</translation>
    </message>
    <message>
        <source>Columns are separated by “{1}”.</source>
        <translation>Las columnas están separadas por «{1}».</translation>
    </message>
    <message>
        <source>Numbers have a decimal comma.</source>
        <translation>Los números tienen coma decimal.</translation>
    </message>
    <message>
        <source>Line {1} holds the names.</source>
        <translation>La línea {1} contiene los nombres.</translation>
    </message>
    <message>
        <source>No line holds names.</source>
        <translation>Ninguna línea contiene nombres.</translation>
    </message>
    <message>
        <source>Line {1} holds the units.</source>
        <translation>La línea {1} contiene las unidades.</translation>
    </message>
    <message>
        <source>The first {1} lines are remarks and are left out.</source>
        <translation>Las primeras {1} líneas son comentarios y se omiten.</translation>
    </message>
    <message>
        <source>The file has a header but no line of data below it.</source>
        <translation>El archivo tiene un encabezado pero ninguna línea de datos debajo.</translation>
    </message>
    <message>
        <source>{1} more cells hold text in the place of a number and count as missing.</source>
        <translation>Otras {1} celdas contienen texto en lugar de un número y cuentan como ausentes.</translation>
    </message>
    <message>
        <source>{1} more cells have another decimal sign than the file and count as missing.</source>
        <translation>Otras {1} celdas tienen un signo decimal distinto del del archivo y cuentan como ausentes.</translation>
    </message>
    <message>
        <source>{1} more lines have too few or too many cells.</source>
        <translation>Otras {1} líneas tienen celdas de menos o de más.</translation>
    </message>
    <message>
        <source>{1} more lines are left out because their time cannot be read.</source>
        <translation>Otras {1} líneas se omiten porque su tiempo no es legible.</translation>
    </message>
    <message>
        <source>The time goes back in {1} more lines.</source>
        <translation>El tiempo retrocede en otras {1} líneas.</translation>
    </message>
    <message>
        <source>{1} more lines open a quote that is never closed.</source>
        <translation>Otras {1} líneas abren una comilla que nunca se cierra.</translation>
    </message>
    <message>
        <source>{1} more lines are cut off.</source>
        <translation>Otras {1} líneas están cortadas.</translation>
    </message>
    <message>
        <source>Line {1} has no time and is left out.</source>
        <translation>La línea {1} no tiene tiempo y se omite.</translation>
    </message>
    <message>
        <source>The file ends within line {1}, which has {2} of {3} cells; the last of them is left out, as it may be cut off.</source>
        <translation>El archivo termina en la línea {1}, que tiene {2} de {3} celdas; la última de ellas se omite, pues puede estar cortada.</translation>
    </message>
    <message>
        <source>Line {1} has {2} cells instead of {3}; those not there count as missing.</source>
        <translation>La línea {1} tiene {2} celdas en lugar de {3}; las que faltan cuentan como ausentes.</translation>
    </message>
    <message>
        <source>Line {1} has {2} cells instead of {3}; those beyond are left out.</source>
        <translation>La línea {1} tiene {2} celdas en lugar de {3}; las que sobran se omiten.</translation>
    </message>
    <message>
        <source>The time “{1}” in line {2}, column {3} cannot be read; the line is left out.</source>
        <translation>El tiempo «{1}» en la línea {2}, columna {3} no es legible; la línea se omite.</translation>
    </message>
    <message>
        <source>In line {1} the time goes back from {2} to {3}; where a file holds several batches, name the column that tells them apart.</source>
        <translation>En la línea {1} el tiempo retrocede de {2} a {3}; si un archivo contiene varios lotes, indique la columna que los distingue.</translation>
    </message>
    <message>
        <source>In line {1} the time goes back from {2} to {3}.</source>
        <translation>En la línea {1} el tiempo retrocede de {2} a {3}.</translation>
    </message>
    <message>
        <source>“{1}” in line {2}, column {3} ({4}) has another decimal sign than the file; the value counts as missing.</source>
        <translation>«{1}» en la línea {2}, columna {3} ({4}) tiene un signo decimal distinto del del archivo; el valor cuenta como ausente.</translation>
    </message>
    <message>
        <source>“{1}” in line {2}, column {3} ({4}) is no number; the value counts as missing.</source>
        <translation>«{1}» en la línea {2}, columna {3} ({4}) no es un número; el valor cuenta como ausente.</translation>
    </message>
    <message>
        <source>The expression is longer than {1} characters; split it.</source>
        <translation>La expresión tiene más de {1} caracteres; divídala.</translation>
    </message>
    <message>
        <source>The expression ends too early, in line {1}, column {2}; a number, a name or a parenthesis is missing there.</source>
        <translation>La expresión termina demasiado pronto, en la línea {1}, columna {2}; ahí falta un número, un nombre o un paréntesis.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the comma does not belong; decimals are written with a point.</source>
        <translation>En la línea {1}, columna {2} sobra la coma; los decimales se escriben con punto.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” does not belong; look for an operator or a parenthesis that is missing or too many.</source>
        <translation>En la línea {1}, columna {2}, «{3}» no corresponde; busque un operador o un paréntesis que falte o sobre.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the expression is nested too deeply; split it.</source>
        <translation>En la línea {1}, columna {2} la expresión está anidada con demasiada profundidad; divídala.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is not known here; did you mean “{4}”?</source>
        <translation>En la línea {1}, columna {2}, «{3}» no se conoce aquí; ¿quería decir «{4}»?</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is not known here; known are {4}.</source>
        <translation>En la línea {1}, columna {2}, «{3}» no se conoce aquí; se conocen {4}.</translation>
    </message>
    <message>
        <source>The parenthesis opened in line {1}, column {2} is not closed; add “)”.</source>
        <translation>El paréntesis abierto en la línea {1}, columna {2} no se cierra; añada «)».</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is too large or too small for a number.</source>
        <translation>En la línea {1}, columna {2}, «{3}» es demasiado grande o demasiado pequeño para un número.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} is a function; write {3}(...) with what it is taken of.</source>
        <translation>En la línea {1}, columna {2}, {3} es una función; escriba {3}(...) con aquello a lo que se aplica.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} takes one value between its parentheses, and not {4}.</source>
        <translation>En la línea {1}, columna {2}, {3} toma un valor entre sus paréntesis, y no {4}.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} takes {4} values between its parentheses, parted by commas, and not {5}.</source>
        <translation>En la línea {1}, columna {2}, {3} toma {4} valores entre sus paréntesis, separados por comas, y no {5}.</translation>
    </message>
    <message>
        <source>The result would have the unit {1}, which is none.</source>
        <translation>El resultado tendría la unidad {1}, que no existe.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a quantity in {3} meets one in {4}; only quantities of one kind can be added or compared.</source>
        <translation>En la línea {1}, columna {2} una magnitud en {3} se encuentra con una en {4}; solo pueden sumarse o compararse magnitudes del mismo tipo.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the exponent is a quantity in {3}; exponents have no unit.</source>
        <translation>En la línea {1}, columna {2} el exponente es una magnitud en {3}; los exponentes no tienen unidad.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a quantity in {3} gets an exponent that varies, so that its unit would vary too; divide it by a reference value first.</source>
        <translation>En la línea {1}, columna {2} una magnitud en {3} recibe un exponente que varía, así que su unidad también variaría; divídala antes por un valor de referencia.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a function that takes pure numbers is given a quantity in {3}; divide it by a reference value first.</source>
        <translation>En la línea {1}, columna {2} una función que toma números puros recibe una magnitud en {3}; divídala antes por un valor de referencia.</translation>
    </message>
    <message>
        <source>Stopped before the file was read to its end.</source>
        <translation>Interrumpido antes de leer el archivo hasta su final.</translation>
    </message>
    <message>
        <source>{1} more keys appear twice; remove the repeated ones.</source>
        <translation>Otras {1} claves aparecen dos veces; quite las repetidas.</translation>
    </message>
    <message>
        <source>The key “{1}” appears twice in one object; remove one of the two.</source>
        <translation>La clave «{1}» aparece dos veces en un objeto; quite una de las dos.</translation>
    </message>
    <message>
        <source>{1} is a number too large to compute with; write a value below 1e308.</source>
        <translation>{1} es un número demasiado grande para calcular; escriba un valor por debajo de 1e308.</translation>
    </message>
    <message>
        <source>The file holds more than {1} values and is not read further; a file of this kind has a few thousand.</source>
        <translation>El archivo contiene más de {1} valores y no se sigue leyendo; un archivo de este tipo tiene unos miles.</translation>
    </message>
    <message>
        <source>The nesting is deeper than {1} levels; the file is not read further.</source>
        <translation>El anidamiento tiene más de {1} niveles; el archivo no se sigue leyendo.</translation>
    </message>
    <message>
        <source>The text ends too early, in line {1}, column {2}; it may have been cut off. Restore the file, or close what is open.</source>
        <translation>El texto termina demasiado pronto, en la línea {1}, columna {2}; puede haberse cortado. Restaure el archivo, o cierre lo que está abierto.</translation>
    </message>
    <message>
        <source>JSON has no NaN and no infinity (line {1}, column {2}); leave the value out or write null.</source>
        <translation>JSON no tiene NaN ni infinito (línea {1}, columna {2}); omita el valor o escriba null.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a comma stands before “{3}”; remove the comma.</source>
        <translation>En la línea {1}, columna {2} hay una coma antes de «{3}»; quite la coma.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” does not belong here; look for a missing comma, colon, quote or bracket.</source>
        <translation>En la línea {1}, columna {2}, «{3}» no corresponde aquí; busque una coma, dos puntos, comilla o paréntesis que falte.</translation>
    </message>
    <message>
        <source>The text is empty; there is nothing to read.</source>
        <translation>El texto está vacío; no hay nada que leer.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands a zero byte; this is no JSON text but a binary file, or text that is not UTF-8.</source>
        <translation>En la línea {1}, columna {2} hay un byte cero; esto no es texto JSON sino un archivo binario, o texto que no es UTF-8.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands a byte that is no UTF-8; save the file as UTF-8.</source>
        <translation>En la línea {1}, columna {2} hay un byte que no es UTF-8; guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The text is too large for the memory of this computer.</source>
        <translation>El texto es demasiado grande para la memoria de esta máquina.</translation>
    </message>
    <message>
        <source>“{1}” can be read in two ways because of its comma; write {2} or {3}.</source>
        <translation>«{1}» puede leerse de dos maneras por su coma; escriba {2} o {3}.</translation>
    </message>
    <message>
        <source>“{1}” has a decimal comma; write {2}.</source>
        <translation>«{1}» tiene coma decimal; escriba {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not a number with a unit; write for example {2}.</source>
        <translation>«{1}» no es un número con unidad; escriba por ejemplo {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not a number; write for example {2}.</source>
        <translation>«{1}» no es un número; escriba por ejemplo {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a number too large to compute with; write a value below 1e308.</source>
        <translation>«{1}» es un número demasiado grande para calcular; escriba un valor por debajo de 1e308.</translation>
    </message>
    <message>
        <source>The unit “{1}” in “{2}” is not known; did you mean {3}? Possible are {4}.</source>
        <translation>La unidad «{1}» en «{2}» no se conoce; ¿quería decir {3}? Son posibles {4}.</translation>
    </message>
    <message>
        <source>The unit “{1}” in “{2}” is not known; possible are {3}.</source>
        <translation>La unidad «{1}» en «{2}» no se conoce; son posibles {3}.</translation>
    </message>
    <message>
        <source>A value is missing; write for example {1}.</source>
        <translation>Falta un valor; escriba por ejemplo {1}.</translation>
    </message>
    <message>
        <source>The expected unit “{1}” is not known to this version.</source>
        <translation>La unidad esperada «{1}» no se conoce en esta versión.</translation>
    </message>
    <message>
        <source>“{1}” has no unit; write for example {2}, or another of {3}.</source>
        <translation>«{1}» no tiene unidad; escriba por ejemplo {2}, u otra de {3}.</translation>
    </message>
    <message>
        <source>“{1}” is in {2}, which does not measure the same as {3}; write it in {4}.</source>
        <translation>«{1}» está en {2}, que no mide lo mismo que {3}; escríbalo en {4}.</translation>
    </message>
    <message>
        <source>“{1}” is no date and time; write for example 2026-03-01T09:30:00Z.</source>
        <translation>«{1}» no es una fecha y hora; escriba por ejemplo 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>“{1}” states no time zone; add Z for UTC, or an offset such as +01:00.</source>
        <translation>«{1}» no indica zona horaria; añada Z para UTC, o un desfase como +01:00.</translation>
    </message>
    <message>
        <source>“{1}” cannot be used ({2}); give a PEM file that can be read.</source>
        <translation>«{1}» no puede usarse ({2}); dé un archivo PEM legible.</translation>
    </message>
    <message>
        <source>The sheet is larger than what is read ({1} cells, {2} MB of text); save it as CSV.</source>
        <translation>La hoja es mayor de lo que se lee ({1} celdas, {2} MB de texto); guárdela como CSV.</translation>
    </message>
    <message>
        <source>The file is an archive and no XLSX workbook; save it as .xlsx or as CSV.</source>
        <translation>El archivo es un archivo comprimido y no un libro XLSX; guárdelo como .xlsx o como CSV.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{1}”; it has {2}.</source>
        <translation>El libro no tiene la hoja «{1}»; tiene {2}.</translation>
    </message>
    <message>
        <source>The sheet “{1}” is missing in the workbook; save it again.</source>
        <translation>Falta la hoja «{1}» en el libro; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The workbook cannot be read ({1}); save it again.</source>
        <translation>El libro no es legible ({1}); guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; open it, take the password away and save it again.</source>
        <translation>El libro está protegido con contraseña; ábralo, quite la contraseña y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The workbook is in the format of before 2007; save it as .xlsx.</source>
        <translation>El libro está en el formato anterior a 2007; guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is larger than {1} MB; split it or save the sheet as CSV.</source>
        <translation>El libro es mayor de {1} MB; divídalo o guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>The workbook has more than {1} parts; save the sheet as CSV.</source>
        <translation>El libro tiene más de {1} partes; guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than {1} MB; save the sheet as CSV.</source>
        <translation>Una parte del libro se descomprime a más de {1} MB; guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than {1} times its size, as those do that are made to fill the memory; save the sheet as CSV.</source>
        <translation>Una parte del libro se descomprime a más de {1} veces su tamaño, como las que se hacen para llenar la memoria; guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>The workbook declares a document type, which none needs; save it again.</source>
        <translation>El libro declara un tipo de documento, que ninguno necesita; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The workbook could not be written ({1}); a file that was there is unchanged. Make room or choose another place.</source>
        <translation>No se pudo escribir el libro ({1}); un archivo que ya existía no ha cambiado. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {1} rows; write a shorter span, or CSV.</source>
        <translation>Una hoja no admite más de {1} filas; escriba un periodo más corto, o CSV.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {1} columns; write fewer tags, or CSV.</source>
        <translation>Una hoja no admite más de {1} columnas; escriba menos tags, o CSV.</translation>
    </message>
    <message>
        <source>The text or array in row {1} is longer than a cell holds ({2} characters); write CSV.</source>
        <translation>El texto o la matriz de la fila {1} es más largo de lo que admite una celda ({2} caracteres); escriba CSV.</translation>
    </message>
    <message>
        <source>Sign of the isotherm</source>
        <translation>Signo de la isoterma</translation>
    </message>
    <message>
        <source>-1: convex, steep tail and spread front. 1: concave as Langmuir&apos;s.</source>
        <translation>-1: convexa, cola abrupta y frente ensanchado. 1: cóncava como la de Langmuir.</translation>
    </message>
    <message>
        <source>The sign of the isotherm of {1} is {2}; it must be 1 or -1.</source>
        <translation>El signo de la isoterma de {1} es {2}; debe ser 1 o -1.</translation>
    </message>
    <message>
        <source>Anti-Langmuir</source>
        <translation>Anti-Langmuir</translation>
    </message>
    <message>
        <source>As Langmuir, but what is bound may make more bind: the isotherm bends upwards until the liquid is used up. No equilibrium exists where that has no end.</source>
        <translation>Como Langmuir, pero lo unido puede hacer que se una más: la isoterma se curva hacia arriba hasta agotar el líquido. No existe equilibrio donde eso no tiene fin.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Protein and resin</source>
        <translation>Proteína y resina</translation>
    </message>
    <message>
        <source>Protein and protein</source>
        <translation>Proteína y proteína</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>The component whose concentration is the ionic strength. It does not bind.</source>
        <translation>El componente cuya concentración es la fuerza iónica. No se une.</translation>
    </message>
    <message>
        <source>Surface per volume</source>
        <translation>Superficie por volumen</translation>
    </message>
    <message>
        <source>Surface that the protein reaches, per volume of solid.</source>
        <translation>Superficie que alcanza la proteína, por volumen de sólido.</translation>
    </message>
    <message>
        <source>Screening length, factor</source>
        <translation>Longitud de apantallamiento, factor</translation>
    </message>
    <message>
        <source>Of the ionic strength in mol/m3 to the exponent. Debye&apos;s length has 9.61 nm and -0.5.</source>
        <translation>De la fuerza iónica en mol/m3 elevada al exponente. La longitud de Debye tiene 9,61 nm y -0,5.</translation>
    </message>
    <message>
        <source>Screening length, exponent</source>
        <translation>Longitud de apantallamiento, exponente</translation>
    </message>
    <message>
        <source>Of the ionic strength.</source>
        <translation>De la fuerza iónica.</translation>
    </message>
    <message>
        <source>Screening length, constant</source>
        <translation>Longitud de apantallamiento, constante</translation>
    </message>
    <message>
        <source>Added to what follows from the ionic strength.</source>
        <translation>Se suma a lo que resulta de la fuerza iónica.</translation>
    </message>
    <message>
        <source>Rate of adsorption</source>
        <translation>Tasa de adsorción</translation>
    </message>
    <message>
        <source>Bound per volume of solid and time, per excess of concentration over equilibrium. 0: does not bind.</source>
        <translation>Unido por volumen de sólido y tiempo, por exceso de concentración sobre el equilibrio. 0: no se une.</translation>
    </message>
    <message>
        <source>Radius of the molecule</source>
        <translation>Radio de la molécula</translation>
    </message>
    <message>
        <source>Of the hydrated molecule.</source>
        <translation>De la molécula hidratada.</translation>
    </message>
    <message>
        <source>Affinity, factor of the power</source>
        <translation>Afinidad, factor de la potencia</translation>
    </message>
    <message>
        <source>In ln K = pH^k_e (k_a I^-k_b + k_c exp(k_d I)) with the ionic strength I in mol/m3.</source>
        <translation>En ln K = pH^k_e (k_a I^-k_b + k_c exp(k_d I)) con la fuerza iónica I en mol/m3.</translation>
    </message>
    <message>
        <source>Affinity, power</source>
        <translation>Afinidad, potencia</translation>
    </message>
    <message>
        <source>See k_a.</source>
        <translation>Véase k_a.</translation>
    </message>
    <message>
        <source>Affinity, factor of the exponential</source>
        <translation>Afinidad, factor de la exponencial</translation>
    </message>
    <message>
        <source>Affinity, exponential</source>
        <translation>Afinidad, exponencial</translation>
    </message>
    <message>
        <source>Affinity, power of the pH</source>
        <translation>Afinidad, potencia del pH</translation>
    </message>
    <message>
        <source>See k_a. 0: the pH does not matter.</source>
        <translation>Véase k_a. 0: el pH no importa.</translation>
    </message>
    <message>
        <source>Repulsion, factor of the power</source>
        <translation>Repulsión, factor de la potencia</translation>
    </message>
    <message>
        <source>In b = pH^b_e (b_a I^b_b + b_c exp(b_d I)) with the ionic strength I in mol/m3.</source>
        <translation>En b = pH^b_e (b_a I^b_b + b_c exp(b_d I)) con la fuerza iónica I en mol/m3.</translation>
    </message>
    <message>
        <source>Repulsion, power</source>
        <translation>Repulsión, potencia</translation>
    </message>
    <message>
        <source>See b_a.</source>
        <translation>Véase b_a.</translation>
    </message>
    <message>
        <source>Repulsion, factor of the exponential</source>
        <translation>Repulsión, factor de la exponencial</translation>
    </message>
    <message>
        <source>Repulsion, exponential</source>
        <translation>Repulsión, exponencial</translation>
    </message>
    <message>
        <source>Repulsion, power of the pH</source>
        <translation>Repulsión, potencia del pH</translation>
    </message>
    <message>
        <source>See b_a. 0: the pH does not matter.</source>
        <translation>Véase b_a. 0: el pH no importa.</translation>
    </message>
    <message>
        <source>The screening length is 0 m: give a kappa_f or a kappa_c above 0, such as a kappa_f of 9.61 nm.</source>
        <translation>La longitud de apantallamiento es 0 m: dé un kappa_f o un kappa_c mayor que 0, como un kappa_f de 9.61 nm.</translation>
    </message>
    <message>
        <source>Component {1} is the salt, which does not bind here: remove its k_kin, or name another salt.</source>
        <translation>El componente {1} es la sal, que aquí no se une: quite su k_kin, o indique otra sal.</translation>
    </message>
    <message>
        <source>Colloidal</source>
        <translation>Coloidal</translation>
    </message>
    <message>
        <source>Bound molecules repel each other over the screening length of the salt, which limits how much binds: ion exchange at high load.</source>
        <translation>Las moléculas unidas se repelen a lo largo de la longitud de apantallamiento de la sal, lo que limita cuánto se une: intercambio iónico con carga alta.</translation>
    </message>
    <message>
        <source>Langmuir</source>
        <translation>Langmuir</translation>
    </message>
    <message>
        <source>Components compete for sites that fill up: strong at first, then limited by the capacity.</source>
        <translation>Los componentes compiten por sitios que se van ocupando: fuerte al principio, luego limitado por la capacidad.</translation>
    </message>
    <message>
        <source>On free sites: bound per volume of solid and time, per capacity and concentration in the pore. 0: does not bind.</source>
        <translation>En sitios libres: unido por volumen de sólido y tiempo, por capacidad y concentración en el poro. 0: no se une.</translation>
    </message>
    <message>
        <source>Of what is bound, the part that leaves per time. Not 0.</source>
        <translation>De lo unido, la parte que sale por tiempo. No 0.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Bound per volume of solid when no site is free, if this component were alone.</source>
        <translation>Unido por volumen de sólido cuando ningún sitio está libre, si este componente estuviera solo.</translation>
    </message>
    <message>
        <source>Bound per volume of solid and time, per concentration in the pore. 0: does not bind.</source>
        <translation>Unido por volumen de sólido y tiempo, por concentración en el poro. 0: no se une.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Bound in proportion to what is dissolved, without a limit: dilute solutions.</source>
        <translation>Unido en proporción a lo disuelto, sin límite: soluciones diluidas.</translation>
    </message>
    <message>
        <source>Modulator</source>
        <translation>Modulador</translation>
    </message>
    <message>
        <source>The component that shifts the binding of the others, such as a salt. It does not bind.</source>
        <translation>El componente que desplaza la unión de los demás, como una sal. No se une.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of the modulator: of what is bound, the part that leaves per time. Not 0.</source>
        <translation>A 1 mol/m3 del modulador: de lo unido, la parte que sale por tiempo. No 0.</translation>
    </message>
    <message>
        <source>Hydrophobicity</source>
        <translation>Hidrofobicidad</translation>
    </message>
    <message>
        <source>Adsorption rises by this exponent per concentration of the modulator; 0: not at all.</source>
        <translation>La adsorción aumenta con este exponente por concentración del modulador; 0: nada.</translation>
    </message>
    <message>
        <source>Ion-exchange exponent</source>
        <translation>Exponente de intercambio iónico</translation>
    </message>
    <message>
        <source>Desorption rises with this power of the modulator&apos;s concentration; 0: not at all.</source>
        <translation>La desorción aumenta con esta potencia de la concentración del modulador; 0: nada.</translation>
    </message>
    <message>
        <source>Component {1} is the modulator, which does not bind: remove its ka, or name another modulator.</source>
        <translation>El componente {1} es el modulador, que no se une: quite su ka, o indique otro modulador.</translation>
    </message>
    <message>
        <source>Mobile phase modulator</source>
        <translation>Modulador en la fase móvil</translation>
    </message>
    <message>
        <source>Langmuir whose constants follow a salt or solvent: hydrophobic interaction, reversed phase and ion exchange.</source>
        <translation>Langmuir cuyas constantes siguen a una sal o disolvente: interacción hidrofóbica, fase reversa e intercambio iónico.</translation>
    </message>
    <message>
        <source>No binding</source>
        <translation>Sin unión</translation>
    </message>
    <message>
        <source>Nothing binds; components only disperse and enter the pores.</source>
        <translation>Nada se une; los componentes solo se dispersan y entran en los poros.</translation>
    </message>
    <message>
        <source>Ligand sites</source>
        <translation>Sitios del ligando</translation>
    </message>
    <message>
        <source>Effect of pH</source>
        <translation>Efecto del pH</translation>
    </message>
    <message>
        <source>Impurities</source>
        <translation>Impurezas</translation>
    </message>
    <message>
        <source>Ageing of the resin</source>
        <translation>Envejecimiento de la resina</translation>
    </message>
    <message>
        <source>Adsorption rate constant</source>
        <translation>Constante de velocidad de adsorción</translation>
    </message>
    <message>
        <source>On free sites of the first kind, per capacity and concentration in the pore. 0: does not bind to the ligand.</source>
        <translation>En sitios libres del primer tipo, por capacidad y concentración en el poro. 0: no se une al ligando.</translation>
    </message>
    <message>
        <source>Desorption rate constant</source>
        <translation>Constante de velocidad de desorción</translation>
    </message>
    <message>
        <source>From the first kind of site at high pH: of what is bound, the part that leaves per time.</source>
        <translation>Del primer tipo de sitio a pH alto: de lo unido, la parte que sale por tiempo.</translation>
    </message>
    <message>
        <source>Of the first kind of site, per volume of solid: what a packed bed holds per its volume, divided by its share of solid, (1 - bed porosity)(1 - particle porosity).</source>
        <translation>Del primer tipo de sitio, por volumen de sólido: lo que retiene un lecho empaquetado por su volumen, dividido por su fracción de sólido, (1 - porosidad del lecho)(1 - porosidad de la partícula).</translation>
    </message>
    <message>
        <source>Adsorption rate constant, second kind</source>
        <translation>Constante de velocidad de adsorción, segundo tipo</translation>
    </message>
    <message>
        <source>Sites that are slower to reach. 0: there are none.</source>
        <translation>Sitios más lentos de alcanzar. 0: no los hay.</translation>
    </message>
    <message>
        <source>Desorption rate constant, second kind</source>
        <translation>Constante de velocidad de desorción, segundo tipo</translation>
    </message>
    <message>
        <source>From the second kind of site at high pH.</source>
        <translation>Del segundo tipo de sitio a pH alto.</translation>
    </message>
    <message>
        <source>Capacity, second kind</source>
        <translation>Capacidad, segundo tipo</translation>
    </message>
    <message>
        <source>Of the second kind of site, per volume of solid.</source>
        <translation>Del segundo tipo de sitio, por volumen de sólido.</translation>
    </message>
    <message>
        <source>pH of half affinity</source>
        <translation>pH de media afinidad</translation>
    </message>
    <message>
        <source>Well above it the affinity is ka/kd, at it half of that, below it falls to nothing.</source>
        <translation>Bien por encima de él la afinidad es ka/kd, en él la mitad, por debajo cae a nada.</translation>
    </message>
    <message>
        <source>Steepness in pH</source>
        <translation>Pendiente en pH</translation>
    </message>
    <message>
        <source>Powers of ten by which the affinity falls per unit of pH (Hill coefficient).</source>
        <translation>Potencias de diez que cae la afinidad por unidad de pH (coeficiente de Hill).</translation>
    </message>
    <message>
        <source>Weak binding</source>
        <translation>Unión débil</translation>
    </message>
    <message>
        <source>Bound to the resin itself, per volume of solid, per concentration in the pore.</source>
        <translation>Unido a la propia resina, por volumen de sólido, por concentración en el poro.</translation>
    </message>
    <message>
        <source>Riding on what is bound</source>
        <translation>Arrastrado sobre lo unido</translation>
    </message>
    <message>
        <source>Bound to the antibody on a full resin, per volume of solid, per concentration in the pore; released with it.</source>
        <translation>Unido al anticuerpo en una resina llena, por volumen de sólido, por concentración en el poro; se libera con él.</translation>
    </message>
    <message>
        <source>Rate of weak binding</source>
        <translation>Velocidad de la unión débil</translation>
    </message>
    <message>
        <source>How fast weak binding and riding come into equilibrium.</source>
        <translation>Con qué rapidez alcanzan el equilibrio la unión débil y el arrastre.</translation>
    </message>
    <message>
        <source>Ligand on the resin</source>
        <translation>Ligando en la resina</translation>
    </message>
    <message>
        <source>A component that sits on the solid from the start, per volume of solid, and leaches.</source>
        <translation>Un componente que está en el sólido desde el inicio, por volumen de sólido, y se lixivia.</translation>
    </message>
    <message>
        <source>Leaching</source>
        <translation>Lixiviación</translation>
    </message>
    <message>
        <source>Of the ligand held, the part that leaves per time, and its part of the capacity with it. It needs binding that takes time.</source>
        <translation>Del ligando retenido, la parte que sale por tiempo, y con ella su parte de la capacidad. Requiere unión que lleva tiempo.</translation>
    </message>
    <message>
        <source>Leaching in lye</source>
        <translation>Lixiviación en sosa</translation>
    </message>
    <message>
        <source>Beside it, the part that leaves per time at pH 13, in 0.1 mol/L sodium hydroxide; ten times as much per unit of pH.</source>
        <translation>Además, la parte que sale por tiempo a pH 13, en hidróxido de sodio 0,1 mol/L; diez veces más por unidad de pH.</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>Ciclos ejecutados</translation>
    </message>
    <message>
        <source>Cycles that the resin has behind it when the run begins.</source>
        <translation>Ciclos que la resina lleva ya cuando empieza la ejecución.</translation>
    </message>
    <message>
        <source>Loss of capacity per cycle</source>
        <translation>Pérdida de capacidad por ciclo</translation>
    </message>
    <message>
        <source>Part of the capacity that one cycle takes, mostly by cleaning.</source>
        <translation>Parte de la capacidad que consume un ciclo, sobre todo por la limpieza.</translation>
    </message>
    <message>
        <source>Protein A</source>
        <translation>Proteína A</translation>
    </message>
    <message>
        <source>Affinity for antibodies on one or two kinds of site, lost in acid; impurities bind weakly or ride on the antibody; the ligand leaches and capacity falls with each cycle.</source>
        <translation>Afinidad por anticuerpos en uno o dos tipos de sitio, que se pierde en ácido; las impurezas se unen débilmente o van arrastradas en el anticuerpo; el ligando se lixivia y la capacidad cae con cada ciclo.</translation>
    </message>
    <message>
        <source>The binding model computes in mol/m3, and component {1} counts in {2}: add &quot;{3}&quot; to the component, such as &quot;{3}&quot;: &quot;{4}&quot;.</source>
        <translation>El modelo de unión calcula en mol/m3, y el componente {1} se cuenta en {2}: añada &quot;{3}&quot; al componente, como &quot;{3}&quot;: &quot;{4}&quot;.</translation>
    </message>
    <message>
        <source>Component {1} binds, with a ka above 0, but its capacity is {2} {3}: give a {4} above 0, or set its ka to 0.</source>
        <translation>El componente {1} se une, con un ka mayor que 0, pero su capacidad es {2} {3}: dé un {4} mayor que 0, o ponga su ka a 0.</translation>
    </message>
    <message>
        <source>The binding model needs the component that &quot;{1}&quot; stands for: add it, as in &quot;{1}&quot;: &quot;ID&quot;.</source>
        <translation>El modelo de unión necesita el componente que representa &quot;{1}&quot;: añádalo, como en &quot;{1}&quot;: &quot;ID&quot;.</translation>
    </message>
    <message>
        <source>Component {1} never reaches this unit: let an inlet hold it, or name another component here.</source>
        <translation>El componente {1} nunca llega a este equipo: haga que una entrada lo contenga, o indique aquí otro componente.</translation>
    </message>
    <message>
        <source>Ionic capacity</source>
        <translation>Capacidad iónica</translation>
    </message>
    <message>
        <source>Charges of the resin per volume of solid.</source>
        <translation>Cargas de la resina por volumen de sólido.</translation>
    </message>
    <message>
        <source>The component whose ions are exchanged for the proteins.</source>
        <translation>El componente cuyos iones se intercambian por las proteínas.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of free sites: bound per volume of solid and time, per concentration in the pore. 0: does not bind.</source>
        <translation>A 1 mol/m3 de sitios libres: unido por volumen de sólido y tiempo, por concentración en el poro. 0: no se une.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of salt: of what is bound, the part that leaves per time.</source>
        <translation>A 1 mol/m3 de sal: de lo unido, la parte que sale por tiempo.</translation>
    </message>
    <message>
        <source>Characteristic charge</source>
        <translation>Carga característica</translation>
    </message>
    <message>
        <source>Salt ions that one molecule displaces.</source>
        <translation>Iones de sal que desplaza una molécula.</translation>
    </message>
    <message>
        <source>Steric factor</source>
        <translation>Factor estérico</translation>
    </message>
    <message>
        <source>Sites that one bound molecule covers without binding to them.</source>
        <translation>Sitios que cubre una molécula unida sin unirse a ellos.</translation>
    </message>
    <message>
        <source>Component {1} is the salt, which binds as far as the proteins leave it room: remove its ka, {2} 1/s, or name another salt.</source>
        <translation>El componente {1} es la sal, que se une en la medida en que las proteínas le dejan sitio: quite su ka, {2} 1/s, o indique otra sal.</translation>
    </message>
    <message>
        <source>Component {1} binds, with a ka of {2} 1/s, but has no characteristic charge: give its nu, such as 5, or set its ka to 0.</source>
        <translation>El componente {1} se une, con un ka de {2} 1/s, pero no tiene carga característica: dé su nu, como 5, o ponga su ka a 0.</translation>
    </message>
    <message>
        <source>Steric mass action</source>
        <translation>Acción de masas estérica</translation>
    </message>
    <message>
        <source>Ion exchange: a protein displaces as many salt ions as its characteristic charge and covers further sites. Salt in the liquid elutes it.</source>
        <translation>Intercambio iónico: una proteína desplaza tantos iones de sal como su carga característica y cubre más sitios. La sal en el líquido la eluye.</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>configurada</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradada</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>reintentando</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>faulted</source>
        <translation>en fallo</translation>
    </message>
    <message>
        <source>This kind of source does not tell what it offers; enter its tags by hand.</source>
        <translation>Este tipo de fuente no dice qué ofrece; introduzca sus tags a mano.</translation>
    </message>
    <message>
        <source>This kind of source takes no values.</source>
        <translation>Este tipo de fuente no admite valores.</translation>
    </message>
    <message>
        <source>samples came faster than they could be stored</source>
        <translation>llegaron muestras más rápido de lo que podían guardarse</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>connected, but silent</source>
        <translation>conectada, pero en silencio</translation>
    </message>
    <message>
        <source>messages are missing</source>
        <translation>faltan mensajes</translation>
    </message>
    <message>
        <source>what came could not be read</source>
        <translation>lo que llegó no era legible</translation>
    </message>
    <message>
        <source>the recorder was not running</source>
        <translation>el registrador no estaba en marcha</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Columna de tiempo</translation>
    </message>
    <message>
        <source>COLUMN or COLUMN=UNIT; the unit is s, min, h, d, or for dates without one a zone such as +01:00</source>
        <translation>COLUMNA o COLUMNA=UNIDAD; la unidad es s, min, h, d, o, para fechas sin zona, una zona como +01:00</translation>
    </message>
    <message>
        <source>Interval between rows</source>
        <translation>Intervalo entre filas</translation>
    </message>
    <message>
        <source>for files without a time: the time from row to row, such as 1min</source>
        <translation>para archivos sin tiempo: el tiempo de fila a fila, como 1min</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>the instant of elapsed time 0, such as 2026-03-01T09:30:00Z</source>
        <translation>el instante del tiempo transcurrido 0, como 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>Batch column</source>
        <translation>Columna de lote</translation>
    </message>
    <message>
        <source>COLUMN=VALUE reads the rows of one batch, COLUMN alone those of the first</source>
        <translation>COLUMNA=VALOR lee las filas de un lote, COLUMNA sola las del primero</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nombres de las columnas</translation>
    </message>
    <message>
        <source>A,B,…: one for each column, in the place of those in the file</source>
        <translation>A,B,…: uno para cada columna, en lugar de los del archivo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>TAG=UNIT, such as c1=cells/mL; may be given several times</source>
        <translation>TAG=UNIDAD, como c1=cells/mL; puede darse varias veces</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>“{1}” names no tag and unit; write TAG=UNIT, such as c1=cells/mL.</source>
        <translation>«{1}» no indica tag y unidad; escriba TAG=UNIDAD, como c1=cells/mL.</translation>
    </message>
    <message>
        <source>{1} samples are reported before they were drawn; they count as known when drawn.</source>
        <translation>{1} muestras se comunican antes de haberse tomado; cuentan como conocidas al tomarse.</translation>
    </message>
    <message>
        <source>{1} rows lie more than 3000 years from the start and are left out; look at the unit of the time.</source>
        <translation>{1} filas distan más de 3000 años del inicio y se omiten; revise la unidad del tiempo.</translation>
    </message>
    <message>
        <source>“{1}” has no sample.</source>
        <translation>«{1}» no tiene ninguna muestra.</translation>
    </message>
    <message>
        <source>The file has no column of values beside its time.</source>
        <translation>El archivo no tiene ninguna columna de valores aparte de su tiempo.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>Se interrumpió la lectura de la grabación.</translation>
    </message>
    <message>
        <source>The recording holds no sample that can be read; look at the notices.</source>
        <translation>La grabación no contiene ninguna muestra legible; vea los avisos.</translation>
    </message>
    <message>
        <source>The file has changed since it was opened; open it again.</source>
        <translation>El archivo ha cambiado desde que se abrió; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The rows lie so far out of order that more than {1} samples would have to be held in memory; sort the file by time.</source>
        <translation>Las filas están tan desordenadas que habría que mantener más de {1} muestras en memoria; ordene el archivo por tiempo.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introducido a mano</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>no connection, last value</source>
        <translation>sin conexión, último valor</translation>
    </message>
    <message>
        <source>last usable value</source>
        <translation>último valor utilizable</translation>
    </message>
    <message>
        <source>sensor not accurate</source>
        <translation>sensor impreciso</translation>
    </message>
    <message>
        <source>outside its range</source>
        <translation>fuera de su rango</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>malo</translation>
    </message>
    <message>
        <source>communication error</source>
        <translation>error de comunicación</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>aún sin valor</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>mal configurado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>device failed</source>
        <translation>dispositivo averiado</translation>
    </message>
    <message>
        <source>sensor failed</source>
        <translation>sensor averiado</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>There is no setting “{1}”; did you mean “{2}”?</source>
        <translation>No existe la opción «{1}»; ¿quería decir «{2}»?</translation>
    </message>
    <message>
        <source>There is no setting “{1}”; it takes {2}.</source>
        <translation>No existe la opción «{1}»; se admiten {2}.</translation>
    </message>
    <message>
        <source>{1} lies outside {2} to {3}.</source>
        <translation>{1} está fuera de {2} a {3}.</translation>
    </message>
    <message>
        <source>“{1}” is none of the choices {2}.</source>
        <translation>«{1}» no es ninguna de las opciones {2}.</translation>
    </message>
    <message>
        <source>The setting “{1}” is missing; give it.</source>
        <translation>Falta la opción «{1}»; indíquela.</translation>
    </message>
    <message>
        <source>The setting “{1}” is given {2} times; give it once.</source>
        <translation>La opción «{1}» se da {2} veces; désela una sola vez.</translation>
    </message>
    <message>
        <source>“{1}” is no row such as “name=pH, address=100”.</source>
        <translation>«{1}» no es una fila como «name=pH, address=100».</translation>
    </message>
    <message>
        <source>A quote is not closed in “{1}”.</source>
        <translation>En «{1}» no se cierra una comilla.</translation>
    </message>
    <message>
        <source>“{1}” is no speed; write a number from {2} to {3}, or max.</source>
        <translation>«{1}» no es una velocidad; escriba un número de {2} a {3}, o max.</translation>
    </message>
    <message>
        <source>The connector failed in a way that it did not expect ({1}).</source>
        <translation>El conector falló de un modo que no esperaba ({1}).</translation>
    </message>
    <message>
        <source>Start the source again; if it fails again, report it.</source>
        <translation>Inicie la fuente de nuevo; si vuelve a fallar, comuníquelo.</translation>
    </message>
    <message>
        <source>The source is not connected; nothing was written.</source>
        <translation>La fuente no está conectada; no se escribió nada.</translation>
    </message>
    <message>
        <source>It is connected, but nothing was heard of it for {1}, though something is due every {2}.</source>
        <translation>Está conectada, pero no se recibe nada de ella desde hace {1}, aunque se espera algo cada {2}.</translation>
    </message>
    <message>
        <source>Look whether the device and the line to it still work.</source>
        <translation>Vea si el dispositivo y la línea hasta él siguen funcionando.</translation>
    </message>
    <message>
        <source>Its times are {1} ahead of this machine&apos;s clock; such values count as uncertain.</source>
        <translation>Sus tiempos van {1} por delante del reloj de esta máquina; esos valores cuentan como inciertos.</translation>
    </message>
    <message>
        <source>Its clock says a time before the year 2000; such values count as uncertain and are kept under the time at which they came.</source>
        <translation>Su reloj indica un tiempo anterior al año 2000; esos valores cuentan como inciertos y se guardan con el tiempo en que llegaron.</translation>
    </message>
    <message>
        <source>Set the clock of the device, or that of this machine.</source>
        <translation>Ponga en hora el reloj del dispositivo, o el de esta máquina.</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>caudal</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>cultivo</translation>
    </message>
    <message>
        <source>Culture at the start of the feed</source>
        <translation>Cultivo al inicio de la alimentación</translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation>Tasa de crecimiento</translation>
    </message>
    <message>
        <source>Growth rate that the feed is to hold; the feed rises by it. 0: a constant feed.</source>
        <translation>Tasa de crecimiento que debe mantener la alimentación; la alimentación aumenta con ella. 0: alimentación constante.</translation>
    </message>
    <message>
        <source>Start of the feed</source>
        <translation>Inicio de la alimentación</translation>
    </message>
    <message>
        <source>Time from the start of the unit to the start of the feed.</source>
        <translation>Tiempo desde el arranque del equipo hasta el inicio de la alimentación.</translation>
    </message>
    <message>
        <source>Flow at the start</source>
        <translation>Caudal al inicio</translation>
    </message>
    <message>
        <source>flow: as given. culture: what the culture at that time consumes.</source>
        <translation>flow: según lo indicado. culture: lo que consume el cultivo en ese momento.</translation>
    </message>
    <message>
        <source>Initial flow</source>
        <translation>Caudal inicial</translation>
    </message>
    <message>
        <source>Flow when the feed starts.</source>
        <translation>Caudal cuando empieza la alimentación.</translation>
    </message>
    <message>
        <source>Biomass</source>
        <translation>Biomasa</translation>
    </message>
    <message>
        <source>Dry cells when the feed starts.</source>
        <translation>Células secas cuando empieza la alimentación.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume when the feed starts.</source>
        <translation>Volumen cuando empieza la alimentación.</translation>
    </message>
    <message>
        <source>Yield of cells on substrate</source>
        <translation>Rendimiento de células por sustrato</translation>
    </message>
    <message>
        <source>Dry cells formed from a mass of substrate.</source>
        <translation>Células secas formadas por masa de sustrato.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Substrate that a mass of dry cells uses without growing.</source>
        <translation>Sustrato que una masa de células secas usa sin crecer.</translation>
    </message>
    <message>
        <source>Substrate in the feed</source>
        <translation>Sustrato en la alimentación</translation>
    </message>
    <message>
        <source>Substrate in the feed, less what is left in the vessel.</source>
        <translation>Sustrato en la alimentación, menos lo que queda en el recipiente.</translation>
    </message>
    <message>
        <source>Largest flow</source>
        <translation>Caudal máximo</translation>
    </message>
    <message>
        <source>The flow rises to this and stays there. 0: no limit.</source>
        <translation>El caudal aumenta hasta este valor y ahí se queda. 0: sin límite.</translation>
    </message>
    <message>
        <source>Exponential feed</source>
        <translation>Alimentación exponencial</translation>
    </message>
    <message>
        <source>Feeds in step with growth: the flow rises by a constant rate from a start that is given or computed from the culture. It reads nothing and writes the flow of an inlet.</source>
        <translation>Alimenta al ritmo del crecimiento: el caudal aumenta a una tasa constante desde un inicio indicado o calculado a partir del cultivo. No lee nada y escribe el caudal de una entrada.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Flow per volume above the set-point. Below one over the period, or the level swings.</source>
        <translation>Caudal por volumen por encima de la consigna. Menor que uno dividido por el periodo; si no, el nivel oscila.</translation>
    </message>
    <message>
        <source>The flow never rises above this. 0: no limit.</source>
        <translation>El caudal nunca sube por encima de este valor. 0: sin límite.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Draws off what is above the set-point of a volume, in proportion. It reads a volume and writes the flow of an outlet.</source>
        <translation>Extrae lo que supera la consigna de un volumen, de forma proporcional. Lee un volumen y escribe el caudal de una salida.</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>inversa</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directa</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Change of the output per deviation, each in its SI unit: m3/s for a flow, K, Pa, % air, kg/m3.</source>
        <translation>Cambio de la salida por desviación, cada uno en su unidad SI: m3/s para un caudal, K, Pa, % air, kg/m3.</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>Tiempo integral</translation>
    </message>
    <message>
        <source>Time in which a lasting deviation changes the output as much as the gain does. 0: no integral.</source>
        <translation>Tiempo en el que una desviación persistente cambia la salida tanto como la ganancia. 0: sin acción integral.</translation>
    </message>
    <message>
        <source>Derivative time</source>
        <translation>Tiempo derivativo</translation>
    </message>
    <message>
        <source>How far ahead the trend of the measurement is looked at. 0: no derivative.</source>
        <translation>Con cuánta antelación se considera la tendencia de la medición. 0: sin acción derivativa.</translation>
    </message>
    <message>
        <source>Filter of the derivative</source>
        <translation>Filtro de la derivada</translation>
    </message>
    <message>
        <source>The derivative is smoothed over the derivative time divided by this.</source>
        <translation>La derivada se suaviza sobre el tiempo derivativo dividido por este valor.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>reverse: a measurement below the set-point raises the output (heating, oxygen). direct: one above raises it (cooling, an outlet).</source>
        <translation>reverse: una medición por debajo de la consigna aumenta la salida (calentamiento, oxígeno). direct: una por encima la aumenta (enfriamiento, una salida).</translation>
    </message>
    <message>
        <source>Smallest output</source>
        <translation>Salida mínima</translation>
    </message>
    <message>
        <source>The output never falls below this.</source>
        <translation>La salida nunca baja de este valor.</translation>
    </message>
    <message>
        <source>Largest output</source>
        <translation>Salida máxima</translation>
    </message>
    <message>
        <source>The output never rises above this. 0: no limit.</source>
        <translation>La salida nunca sube por encima de este valor. 0: sin límite.</translation>
    </message>
    <message>
        <source>PID controller</source>
        <translation>Controlador PID</translation>
    </message>
    <message>
        <source>Holds a measurement at its set-point by gain, integral and derivative. It starts without a bump and does not wind up at its limits.</source>
        <translation>Mantiene una medición en su consigna mediante ganancia, integral y derivada. Arranca sin sobresaltos y no satura la integral en sus límites.</translation>
    </message>
    <message>
        <source>Living cells. A component given as dry mass needs its cell_mass.</source>
        <translation>Células viables. Un componente dado como masa seca necesita su cell_mass.</translation>
    </message>
    <message>
        <source>Glucose. A component given as mass needs its molar_mass.</source>
        <translation>Glucosa. Un componente dado como masa necesita su molar_mass.</translation>
    </message>
    <message>
        <source>Glutamine</source>
        <translation>Glutamina</translation>
    </message>
    <message>
        <source>Glutamine; nothing grows without it.</source>
        <translation>Glutamina; sin ella nada crece.</translation>
    </message>
    <message>
        <source>Lactate</source>
        <translation>Lactato</translation>
    </message>
    <message>
        <source>Lactate, made from glucose; slows growth.</source>
        <translation>Lactato, formado a partir de glucosa; ralentiza el crecimiento.</translation>
    </message>
    <message>
        <source>Ammonia</source>
        <translation>Amoníaco</translation>
    </message>
    <message>
        <source>Ammonia, made from glutamine; slows growth.</source>
        <translation>Amoníaco, formado a partir de glutamina; ralentiza el crecimiento.</translation>
    </message>
    <message>
        <source>Inhibitor</source>
        <translation>Inhibidor</translation>
    </message>
    <message>
        <source>What the cells give off and are slowed by, not known by name. Without it growth lacks this limit.</source>
        <translation>Lo que las células liberan y las ralentiza, sin nombre conocido. Sin él, el crecimiento carece de este límite.</translation>
    </message>
    <message>
        <source>What cells become when they die; viability is judged by it.</source>
        <translation>En lo que se convierten las células al morir; con ello se juzga la viabilidad.</translation>
    </message>
    <message>
        <source>Antibody or other protein that is secreted.</source>
        <translation>Anticuerpo u otra proteína secretada.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Muerte</translation>
    </message>
    <message>
        <source>Nutrients</source>
        <translation>Nutrientes</translation>
    </message>
    <message>
        <source>By-products</source>
        <translation>Subproductos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Oxygen and carbon dioxide</source>
        <translation>Oxígeno y dióxido de carbono</translation>
    </message>
    <message>
        <source>as_printed</source>
        <translation>como se publicó</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>descomposición</translation>
    </message>
    <message>
        <source>Largest growth rate</source>
        <translation>Tasa máxima de crecimiento</translation>
    </message>
    <message>
        <source>Specific growth rate with everything in excess and nothing that inhibits.</source>
        <translation>Tasa específica de crecimiento con todo en exceso y sin nada que inhiba.</translation>
    </message>
    <message>
        <source>Half-saturation of glucose</source>
        <translation>Semisaturación de glucosa</translation>
    </message>
    <message>
        <source>Glucose at which growth is half as fast.</source>
        <translation>Glucosa a la que el crecimiento es la mitad.</translation>
    </message>
    <message>
        <source>Half-saturation of glutamine</source>
        <translation>Semisaturación de glutamina</translation>
    </message>
    <message>
        <source>Glutamine at which growth is half as fast.</source>
        <translation>Glutamina a la que el crecimiento es la mitad.</translation>
    </message>
    <message>
        <source>Lactate that halves growth</source>
        <translation>Lactato que reduce el crecimiento a la mitad</translation>
    </message>
    <message>
        <source>Lactate at which growth is half as fast.</source>
        <translation>Lactato al que el crecimiento es la mitad.</translation>
    </message>
    <message>
        <source>Ammonia that halves growth</source>
        <translation>Amoníaco que reduce el crecimiento a la mitad</translation>
    </message>
    <message>
        <source>Ammonia at which growth is half as fast.</source>
        <translation>Amoníaco al que el crecimiento es la mitad.</translation>
    </message>
    <message>
        <source>Inhibitor that stops growth</source>
        <translation>Inhibidor que detiene el crecimiento</translation>
    </message>
    <message>
        <source>At this concentration of the inhibitor growth stops; beyond it nothing grows.</source>
        <translation>A esta concentración del inhibidor el crecimiento se detiene; por encima nada crece.</translation>
    </message>
    <message>
        <source>Largest death rate</source>
        <translation>Tasa máxima de muerte</translation>
    </message>
    <message>
        <source>Specific death rate of cells that do not grow.</source>
        <translation>Tasa específica de muerte de las células que no crecen.</translation>
    </message>
    <message>
        <source>Growth rate that halves death</source>
        <translation>Tasa de crecimiento que reduce la muerte a la mitad</translation>
    </message>
    <message>
        <source>Growth rate, as the medium allows it, at which death is half as fast.</source>
        <translation>Tasa de crecimiento, según la permite el medio, a la que la muerte es la mitad.</translation>
    </message>
    <message>
        <source>Lysis rate</source>
        <translation>Tasa de lisis</translation>
    </message>
    <message>
        <source>Share of the dead cells that falls apart per time.</source>
        <translation>Fracción de las células muertas que se desintegra por tiempo.</translation>
    </message>
    <message>
        <source>Cells per glucose</source>
        <translation>Células por glucosa</translation>
    </message>
    <message>
        <source>Cells formed from glucose, maintenance apart.</source>
        <translation>Células formadas a partir de glucosa, sin contar el mantenimiento.</translation>
    </message>
    <message>
        <source>Glucose for maintenance</source>
        <translation>Glucosa para mantenimiento</translation>
    </message>
    <message>
        <source>Glucose that living cells use without growing.</source>
        <translation>Glucosa que las células viables usan sin crecer.</translation>
    </message>
    <message>
        <source>Cells per glutamine</source>
        <translation>Células por glutamina</translation>
    </message>
    <message>
        <source>Cells formed from glutamine, maintenance apart.</source>
        <translation>Células formadas a partir de glutamina, sin contar el mantenimiento.</translation>
    </message>
    <message>
        <source>Glutamine for maintenance</source>
        <translation>Glutamina para mantenimiento</translation>
    </message>
    <message>
        <source>Glutamine that living cells use without growing.</source>
        <translation>Glutamina que las células viables usan sin crecer.</translation>
    </message>
    <message>
        <source>Maintenance fades below</source>
        <translation>El mantenimiento cesa por debajo de</translation>
    </message>
    <message>
        <source>Below this concentration of glucose, and of glutamine, its use for maintenance fades to nothing.</source>
        <translation>Por debajo de esta concentración de glucosa, y de glutamina, su uso para mantenimiento se reduce hasta desaparecer.</translation>
    </message>
    <message>
        <source>Decay of glutamine</source>
        <translation>Descomposición de la glutamina</translation>
    </message>
    <message>
        <source>Share of the glutamine that turns to ammonia by itself per time.</source>
        <translation>Fracción de la glutamina que se transforma por sí sola en amoníaco por tiempo.</translation>
    </message>
    <message>
        <source>Glutamine is lost</source>
        <translation>La glutamina se pierde</translation>
    </message>
    <message>
        <source>as_printed: at the death rate, as the published equation has it. decay: at its own decay, which also makes the ammonia.</source>
        <translation>as_printed: a la tasa de muerte, como en la ecuación publicada. decay: por su propia descomposición, que también forma el amoníaco.</translation>
    </message>
    <message>
        <source>Lactate per glucose</source>
        <translation>Lactato por glucosa</translation>
    </message>
    <message>
        <source>Lactate made from glucose; 2 is all of its carbon.</source>
        <translation>Lactato formado a partir de glucosa; 2 es todo su carbono.</translation>
    </message>
    <message>
        <source>Ammonia per glutamine</source>
        <translation>Amoníaco por glutamina</translation>
    </message>
    <message>
        <source>Ammonia made from glutamine that the cells use; 2 is all of its nitrogen.</source>
        <translation>Amoníaco formado a partir de la glutamina que usan las células; 2 es todo su nitrógeno.</translation>
    </message>
    <message>
        <source>Formation of the inhibitor</source>
        <translation>Formación del inhibidor</translation>
    </message>
    <message>
        <source>Inhibitor that living cells give off.</source>
        <translation>Inhibidor que liberan las células viables.</translation>
    </message>
    <message>
        <source>Largest uptake of lactate</source>
        <translation>Consumo máximo de lactato</translation>
    </message>
    <message>
        <source>Lactate that cells take up and oxidise when glucose is low or growth is slow. 0 in the published set.</source>
        <translation>Lactato que las células consumen y oxidan cuando la glucosa es baja o el crecimiento es lento. 0 en el conjunto publicado.</translation>
    </message>
    <message>
        <source>Half-saturation of the uptake</source>
        <translation>Semisaturación del consumo</translation>
    </message>
    <message>
        <source>Lactate at which its uptake is half as fast.</source>
        <translation>Lactato al que su consumo es la mitad.</translation>
    </message>
    <message>
        <source>Glucose that hinders the uptake</source>
        <translation>Glucosa que inhibe el consumo</translation>
    </message>
    <message>
        <source>Far below this glucose lactate is taken up whatever the growth.</source>
        <translation>Muy por debajo de esta glucosa se consume lactato sea cual sea el crecimiento.</translation>
    </message>
    <message>
        <source>Growth that hinders the uptake</source>
        <translation>Crecimiento que inhibe el consumo</translation>
    </message>
    <message>
        <source>Far below this growth rate lactate is taken up whatever the glucose.</source>
        <translation>Muy por debajo de esta tasa de crecimiento se consume lactato sea cual sea la glucosa.</translation>
    </message>
    <message>
        <source>Product with growth</source>
        <translation>Producto con el crecimiento</translation>
    </message>
    <message>
        <source>Product made with each new cell. 0 in the published set.</source>
        <translation>Producto formado con cada célula nueva. 0 en el conjunto publicado.</translation>
    </message>
    <message>
        <source>Specific productivity</source>
        <translation>Productividad específica</translation>
    </message>
    <message>
        <source>Product made by a cell per time, growing or not. 0 in the published set; 20 to 40 pg/cell/d is usual.</source>
        <translation>Producto formado por célula y tiempo, crezca o no. 0 en el conjunto publicado; 20 a 40 pg/cell/d es habitual.</translation>
    </message>
    <message>
        <source>Specific oxygen uptake</source>
        <translation>Consumo específico de oxígeno</translation>
    </message>
    <message>
        <source>Oxygen that a living cell takes up. Not in the published set, which it leaves untouched; 3 to 12 pmol/cell/d is usual.</source>
        <translation>Oxígeno que consume una célula viable. No está en el conjunto publicado, al que no altera; 3 a 12 pmol/cell/d es habitual.</translation>
    </message>
    <message>
        <source>Respiratory quotient</source>
        <translation>Cociente respiratorio</translation>
    </message>
    <message>
        <source>Carbon dioxide given off per oxygen taken up.</source>
        <translation>Dióxido de carbono liberado por oxígeno consumido.</translation>
    </message>
    <message>
        <source>CHO fed-batch</source>
        <translation>CHO en fed-batch</translation>
    </message>
    <message>
        <source>CHO cells on glucose and glutamine, slowed by lactate, ammonia and an inhibitor of their own; death rises as growth falls. The defaults are the published set, which holds for 145 h; product and uptake of lactate are 0 in it.</source>
        <translation>Células CHO con glucosa y glutamina, ralentizadas por lactato, amoníaco y un inhibidor propio; la muerte aumenta al caer el crecimiento. Los valores por defecto son el conjunto publicado, válido para 145 h; en él el producto y el consumo de lactato son 0.</translation>
    </message>
    <message>
        <source>Acetate</source>
        <translation>Acetato</translation>
    </message>
    <message>
        <source>Acetate, given off by overflow and taken up again. A component in moles needs its molar_mass.</source>
        <translation>Acetato, liberado por overflow y consumido de nuevo. Un componente en moles necesita su molar_mass.</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide. Not in the published set.</source>
        <translation>Dióxido de carbono disuelto. No está en el conjunto publicado.</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glucosa</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Rendimientos</translation>
    </message>
    <message>
        <source>Largest uptake of glucose</source>
        <translation>Consumo máximo de glucosa</translation>
    </message>
    <message>
        <source>Glucose taken up per mass of dry cells, qSmax.</source>
        <translation>Glucosa consumida por masa de células secas, qSmax.</translation>
    </message>
    <message>
        <source>Glucose at which its uptake is half as fast, Ks.</source>
        <translation>Glucosa a la que su consumo es la mitad, Ks.</translation>
    </message>
    <message>
        <source>Acetate that halves the uptake</source>
        <translation>Acetato que reduce el consumo a la mitad</translation>
    </message>
    <message>
        <source>Acetate at which the uptake of glucose is half as fast, Kia.</source>
        <translation>Acetato al que el consumo de glucosa es la mitad, Kia.</translation>
    </message>
    <message>
        <source>Glucose burnt without growth per mass of dry cells, qm. Without glucose the cells burn themselves.</source>
        <translation>Glucosa quemada sin crecimiento por masa de células secas, qm. Sin glucosa las células se queman a sí mismas.</translation>
    </message>
    <message>
        <source>Largest overflow</source>
        <translation>Overflow máximo</translation>
    </message>
    <message>
        <source>Glucose that turns to acetate per mass of dry cells, pAmax.</source>
        <translation>Glucosa que se transforma en acetato por masa de células secas, pAmax.</translation>
    </message>
    <message>
        <source>Uptake at half overflow</source>
        <translation>Consumo a mitad del overflow</translation>
    </message>
    <message>
        <source>Uptake of glucose at which overflow is half its largest, Kap.</source>
        <translation>Consumo de glucosa al que el overflow es la mitad de su máximo, Kap.</translation>
    </message>
    <message>
        <source>Largest uptake of acetate</source>
        <translation>Consumo máximo de acetato</translation>
    </message>
    <message>
        <source>Acetate taken up per mass of dry cells, qAmax.</source>
        <translation>Acetato consumido por masa de células secas, qAmax.</translation>
    </message>
    <message>
        <source>Half-saturation of acetate</source>
        <translation>Semisaturación de acetato</translation>
    </message>
    <message>
        <source>Acetate at which its uptake is half as fast, Ksa.</source>
        <translation>Acetato al que su consumo es la mitad, Ksa.</translation>
    </message>
    <message>
        <source>Glucose uptake that halves it</source>
        <translation>Consumo de glucosa que lo reduce a la mitad</translation>
    </message>
    <message>
        <source>Uptake of glucose at which the uptake of acetate is half as fast, Kis.</source>
        <translation>Consumo de glucosa al que el consumo de acetato es la mitad, Kis.</translation>
    </message>
    <message>
        <source>Acetate per overflow</source>
        <translation>Acetato por overflow</translation>
    </message>
    <message>
        <source>Acetate made from the glucose that overflows, Yas.</source>
        <translation>Acetato formado a partir de la glucosa del overflow, Yas.</translation>
    </message>
    <message>
        <source>Cells per burnt glucose</source>
        <translation>Células por glucosa quemada</translation>
    </message>
    <message>
        <source>Dry cells from glucose with oxygen, maintenance apart, Yem.</source>
        <translation>Células secas a partir de glucosa con oxígeno, sin contar el mantenimiento, Yem.</translation>
    </message>
    <message>
        <source>Cells per acetate</source>
        <translation>Células por acetato</translation>
    </message>
    <message>
        <source>Dry cells from acetate, Yxa.</source>
        <translation>Células secas a partir de acetato, Yxa.</translation>
    </message>
    <message>
        <source>Cells per overflow</source>
        <translation>Células por overflow</translation>
    </message>
    <message>
        <source>Dry cells from the glucose that overflows, Yxsof.</source>
        <translation>Células secas a partir de la glucosa del overflow, Yxsof.</translation>
    </message>
    <message>
        <source>Carbon of glucose</source>
        <translation>Carbono de la glucosa</translation>
    </message>
    <message>
        <source>Share of carbon in glucose, Cs.</source>
        <translation>Fracción de carbono en la glucosa, Cs.</translation>
    </message>
    <message>
        <source>Carbon of cells</source>
        <translation>Carbono de las células</translation>
    </message>
    <message>
        <source>Share of carbon in dry cells, Cx; what becomes cells is not burnt.</source>
        <translation>Fracción de carbono en las células secas, Cx; lo que pasa a ser célula no se quema.</translation>
    </message>
    <message>
        <source>Oxygen per burnt glucose</source>
        <translation>Oxígeno por glucosa quemada</translation>
    </message>
    <message>
        <source>Oxygen for glucose that is burnt, Yos.</source>
        <translation>Oxígeno para la glucosa que se quema, Yos.</translation>
    </message>
    <message>
        <source>Oxygen per acetate</source>
        <translation>Oxígeno por acetato</translation>
    </message>
    <message>
        <source>Oxygen for acetate that is taken up, Yoa.</source>
        <translation>Oxígeno para el acetato que se consume, Yoa.</translation>
    </message>
    <message>
        <source>Half-saturation of oxygen</source>
        <translation>Semisaturación de oxígeno</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which the burning of glucose is half as fast, Ko.</source>
        <translation>Oxígeno disuelto al que la combustión de glucosa es la mitad, Ko.</translation>
    </message>
    <message>
        <source>Oxygen at air saturation</source>
        <translation>Oxígeno a saturación de aire</translation>
    </message>
    <message>
        <source>Dissolved oxygen that counts as 100 % of air saturation. The published 14000 % per g/L make it 0.2232 mol/m3.</source>
        <translation>Oxígeno disuelto que cuenta como 100 % de la saturación de aire. Los 14000 % por g/L publicados equivalen a 0,2232 mol/m3.</translation>
    </message>
    <message>
        <source>E. coli with overflow</source>
        <translation>E. coli con overflow</translation>
    </message>
    <message>
        <source>E. coli on glucose: fast uptake overflows to acetate, which slows uptake and is eaten later; oxygen limits what is burnt. The defaults are the second published set.</source>
        <translation>E. coli con glucosa: el consumo rápido rebosa hacia acetato, que ralentiza el consumo y se consume más tarde; el oxígeno limita lo que se quema. Los valores por defecto son el segundo conjunto publicado.</translation>
    </message>
    <message>
        <source>Growth and death</source>
        <translation>Crecimiento y muerte</translation>
    </message>
    <message>
        <source>Specific growth rate with substrate and oxygen in excess. About 0.04 1/h for animal cells, 0.3 to 0.7 1/h for bacteria and yeast.</source>
        <translation>Tasa específica de crecimiento con sustrato y oxígeno en exceso. Unos 0,04 1/h para células animales, 0,3 a 0,7 1/h para bacterias y levaduras.</translation>
    </message>
    <message>
        <source>Half-saturation</source>
        <translation>Semisaturación</translation>
    </message>
    <message>
        <source>Substrate concentration at which growth is half as fast.</source>
        <translation>Concentración de sustrato a la que el crecimiento es la mitad.</translation>
    </message>
    <message>
        <source>Dry cells formed from a mass of substrate, maintenance and product apart.</source>
        <translation>Células secas formadas por masa de sustrato, sin contar mantenimiento ni producto.</translation>
    </message>
    <message>
        <source>Substrate that living cells use without growing, per mass of dry cells.</source>
        <translation>Sustrato que las células viables usan sin crecer, por masa de células secas.</translation>
    </message>
    <message>
        <source>Below this concentration of substrate maintenance fades to nothing.</source>
        <translation>Por debajo de esta concentración de sustrato el mantenimiento se reduce hasta desaparecer.</translation>
    </message>
    <message>
        <source>Death rate</source>
        <translation>Tasa de muerte</translation>
    </message>
    <message>
        <source>Share of the living cells that dies per time.</source>
        <translation>Fracción de las células viables que muere por tiempo.</translation>
    </message>
    <message>
        <source>Product made with each mass of new dry cells (alpha of Luedeking and Piret).</source>
        <translation>Producto formado con cada masa de nuevas células secas (alfa de Luedeking y Piret).</translation>
    </message>
    <message>
        <source>Product with time</source>
        <translation>Producto con el tiempo</translation>
    </message>
    <message>
        <source>Product made by a mass of dry cells per time, growing or not (beta of Luedeking and Piret).</source>
        <translation>Producto formado por masa de células secas y tiempo, crezcan o no (beta de Luedeking y Piret).</translation>
    </message>
    <message>
        <source>Substrate per product</source>
        <translation>Sustrato por producto</translation>
    </message>
    <message>
        <source>Substrate that the product costs. 0 where the yield of cells holds it already.</source>
        <translation>Sustrato que cuesta el producto. 0 si el rendimiento de células ya lo incluye.</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which growth is half as fast. 0: no effect on growth.</source>
        <translation>Oxígeno disuelto al que el crecimiento es la mitad. 0: sin efecto en el crecimiento.</translation>
    </message>
    <message>
        <source>Oxygen per new cells</source>
        <translation>Oxígeno por células nuevas</translation>
    </message>
    <message>
        <source>Oxygen taken up for each mass of new dry cells.</source>
        <translation>Oxígeno consumido por cada masa de nuevas células secas.</translation>
    </message>
    <message>
        <source>Oxygen for maintenance</source>
        <translation>Oxígeno para mantenimiento</translation>
    </message>
    <message>
        <source>Oxygen that a mass of dry cells takes up without growing.</source>
        <translation>Oxígeno que una masa de células secas consume sin crecer.</translation>
    </message>
    <message>
        <source>Monod growth</source>
        <translation>Crecimiento de Monod</translation>
    </message>
    <message>
        <source>Growth on one limiting substrate with maintenance, death and a product made with growth and with time. The defaults are those of animal cells on glucose; for a microbe set growth rate, half-saturation and yield.</source>
        <translation>Crecimiento con un sustrato limitante con mantenimiento, muerte y un producto formado con el crecimiento y con el tiempo. Los valores por defecto son los de células animales con glucosa; para un microbio, fije tasa de crecimiento, semisaturación y rendimiento.</translation>
    </message>
    <message>
        <source>Glucose. A component in moles needs its molar_mass.</source>
        <translation>Glucosa. Un componente en moles necesita su molar_mass.</translation>
    </message>
    <message>
        <source>Penicillin, which falls apart in water.</source>
        <translation>Penicilina, que se descompone en agua.</translation>
    </message>
    <message>
        <source>Temperature and pH</source>
        <translation>Temperatura y pH</translation>
    </message>
    <message>
        <source>mu_x, before the terms of temperature and pH.</source>
        <translation>mu_x, antes de los términos de temperatura y pH.</translation>
    </message>
    <message>
        <source>Contois constant</source>
        <translation>Constante de Contois</translation>
    </message>
    <message>
        <source>Substrate per dry cells at which growth is half as fast, Kx.</source>
        <translation>Sustrato por células secas al que el crecimiento es la mitad, Kx.</translation>
    </message>
    <message>
        <source>Dry cells from substrate, Yxs.</source>
        <translation>Células secas a partir de sustrato, Yxs.</translation>
    </message>
    <message>
        <source>Substrate used without growth per mass of dry cells, mx.</source>
        <translation>Sustrato usado sin crecimiento por masa de células secas, mx.</translation>
    </message>
    <message>
        <source>Largest specific productivity</source>
        <translation>Productividad específica máxima</translation>
    </message>
    <message>
        <source>Product per mass of dry cells, mu_p.</source>
        <translation>Producto por masa de células secas, mu_p.</translation>
    </message>
    <message>
        <source>Half-saturation of production</source>
        <translation>Semisaturación de la producción</translation>
    </message>
    <message>
        <source>Substrate at which production is half as fast, Kp.</source>
        <translation>Sustrato al que la producción es la mitad, Kp.</translation>
    </message>
    <message>
        <source>Substrate that represses production</source>
        <translation>Sustrato que reprime la producción</translation>
    </message>
    <message>
        <source>Substrate at which its repression halves production, KI.</source>
        <translation>Sustrato al que su represión reduce la producción a la mitad, KI.</translation>
    </message>
    <message>
        <source>Hydrolysis</source>
        <translation>Hidrólisis</translation>
    </message>
    <message>
        <source>Share of the product that falls apart per time, K.</source>
        <translation>Fracción del producto que se descompone por tiempo, K.</translation>
    </message>
    <message>
        <source>Yield of product on substrate</source>
        <translation>Rendimiento de producto por sustrato</translation>
    </message>
    <message>
        <source>Product from substrate, Yps.</source>
        <translation>Producto a partir de sustrato, Yps.</translation>
    </message>
    <message>
        <source>Lack of acid</source>
        <translation>Falta de ácido</translation>
    </message>
    <message>
        <source>Hydrogen ions below which growth is slowed, K1.</source>
        <translation>Iones de hidrógeno por debajo de los cuales se ralentiza el crecimiento, K1.</translation>
    </message>
    <message>
        <source>Excess of acid</source>
        <translation>Exceso de ácido</translation>
    </message>
    <message>
        <source>Hydrogen ions above which growth is slowed, K2.</source>
        <translation>Iones de hidrógeno por encima de los cuales se ralentiza el crecimiento, K2.</translation>
    </message>
    <message>
        <source>Arrhenius factor of growth</source>
        <translation>Factor de Arrhenius del crecimiento</translation>
    </message>
    <message>
        <source>kg of the growth term.</source>
        <translation>kg del término de crecimiento.</translation>
    </message>
    <message>
        <source>Activation energy of growth</source>
        <translation>Energía de activación del crecimiento</translation>
    </message>
    <message>
        <source>Eg of the growth term.</source>
        <translation>Eg del término de crecimiento.</translation>
    </message>
    <message>
        <source>Arrhenius factor of heat death</source>
        <translation>Factor de Arrhenius de la muerte térmica</translation>
    </message>
    <message>
        <source>kd of the term that slows growth in the heat.</source>
        <translation>kd del término que ralentiza el crecimiento con el calor.</translation>
    </message>
    <message>
        <source>Activation energy of heat death</source>
        <translation>Energía de activación de la muerte térmica</translation>
    </message>
    <message>
        <source>Ed of the term that slows growth in the heat.</source>
        <translation>Ed del término que ralentiza el crecimiento con el calor.</translation>
    </message>
    <message>
        <source>Oxygen constant of growth</source>
        <translation>Constante de oxígeno del crecimiento</translation>
    </message>
    <message>
        <source>Oxygen, as published, per dry cells at which growth is half as fast, Kox. 0: no limit.</source>
        <translation>Oxígeno, según lo publicado, por células secas al que el crecimiento es la mitad, Kox. 0: sin límite.</translation>
    </message>
    <message>
        <source>Oxygen constant of production</source>
        <translation>Constante de oxígeno de la producción</translation>
    </message>
    <message>
        <source>Kop of the oxygen term of production, in published units of oxygen. 0: no limit.</source>
        <translation>Kop del término de oxígeno de la producción, en unidades publicadas de oxígeno. 0: sin límite.</translation>
    </message>
    <message>
        <source>Oxygen exponent of production</source>
        <translation>Exponente de oxígeno de la producción</translation>
    </message>
    <message>
        <source>p of the oxygen term of production.</source>
        <translation>p del término de oxígeno de la producción.</translation>
    </message>
    <message>
        <source>Cells per oxygen</source>
        <translation>Células por oxígeno</translation>
    </message>
    <message>
        <source>Dry cells per oxygen as published, Yxo.</source>
        <translation>Células secas por oxígeno según lo publicado, Yxo.</translation>
    </message>
    <message>
        <source>Product per oxygen</source>
        <translation>Producto por oxígeno</translation>
    </message>
    <message>
        <source>Product per oxygen as published, Ypo.</source>
        <translation>Producto por oxígeno según lo publicado, Ypo.</translation>
    </message>
    <message>
        <source>Oxygen, as published, that a mass of dry cells uses without growing, mo.</source>
        <translation>Oxígeno, según lo publicado, que una masa de células secas usa sin crecer, mo.</translation>
    </message>
    <message>
        <source>Dissolved oxygen that stands for the published 1.16 g/L, in concentration and uptake alike.</source>
        <translation>Oxígeno disuelto que corresponde al 1,16 g/L publicado, tanto en concentración como en consumo.</translation>
    </message>
    <message>
        <source>Carbon dioxide with growth</source>
        <translation>Dióxido de carbono con el crecimiento</translation>
    </message>
    <message>
        <source>Carbon dioxide per new dry cells, a1.</source>
        <translation>Dióxido de carbono por nuevas células secas, a1.</translation>
    </message>
    <message>
        <source>Carbon dioxide of maintenance</source>
        <translation>Dióxido de carbono del mantenimiento</translation>
    </message>
    <message>
        <source>Carbon dioxide that a mass of dry cells gives off without growing, a2.</source>
        <translation>Dióxido de carbono que una masa de células secas libera sin crecer, a2.</translation>
    </message>
    <message>
        <source>Penicillin</source>
        <translation>Penicilina</translation>
    </message>
    <message>
        <source>A mould that grows by Contois and makes penicillin when sugar is scarce; sugar represses production, and the product falls apart. Growth has the published terms of temperature and pH, found at 25 °C and pH 5.</source>
        <translation>Un hongo que crece según Contois y produce penicilina cuando escasea el azúcar; el azúcar reprime la producción y el producto se descompone. El crecimiento tiene los términos publicados de temperatura y pH, obtenidos a 25 °C y pH 5.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Living cells, dry mass. A component that counts cells needs its cell_mass.</source>
        <translation>Células viables, masa seca. Un componente que cuenta células necesita su cell_mass.</translation>
    </message>
    <message>
        <source>Dead cells</source>
        <translation>Células muertas</translation>
    </message>
    <message>
        <source>What cells become when they die. Without it they vanish from the account.</source>
        <translation>En lo que se convierten las células al morir. Sin ello desaparecen del balance.</translation>
    </message>
    <message>
        <source>Dry cells. A component that counts cells needs its cell_mass.</source>
        <translation>Células secas. Un componente que cuenta células necesita su cell_mass.</translation>
    </message>
    <message>
        <source>Substrate</source>
        <translation>Sustrato</translation>
    </message>
    <message>
        <source>What the cells grow on, such as glucose. A component in moles needs its molar_mass.</source>
        <translation>Aquello con lo que crecen las células, como la glucosa. Un componente en moles necesita su molar_mass.</translation>
    </message>
    <message>
        <source>What is made with growth and with time, such as an antibody.</source>
        <translation>Lo que se forma con el crecimiento y con el tiempo, como un anticuerpo.</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <source>Dissolved oxygen. Without it oxygen counts as in excess.</source>
        <translation>Oxígeno disuelto. Sin él, el oxígeno se considera en exceso.</translation>
    </message>
    <message>
        <source>Carbon dioxide</source>
        <translation>Dióxido de carbono</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide.</source>
        <translation>Dióxido de carbono disuelto.</translation>
    </message>
    <message>
        <source>Binding takes time</source>
        <translation>La unión lleva tiempo</translation>
    </message>
    <message>
        <source>Off: rapid equilibrium, where only the ratios ka/kd count.</source>
        <translation>Desactivado: equilibrio rápido, donde solo cuentan las razones ka/kd.</translation>
    </message>
    <message>
        <source>“{1}” takes part in the balance of charges, which counts in mol, and has no molar mass: add &quot;molar_mass&quot;, such as &quot;molar_mass&quot;: &quot;58.44 g/mol&quot;.</source>
        <translation>«{1}» participa en el balance de cargas, que se cuenta en mol, y no tiene masa molar: añada &quot;molar_mass&quot;, como &quot;molar_mass&quot;: &quot;58.44 g/mol&quot;.</translation>
    </message>
    <message>
        <source>{1} units and program steps with {2} components are more than a plant can hold: their product may be {3} at most.</source>
        <translation>{1} equipos y pasos de programa con {2} componentes son más de lo que puede contener una planta: su producto puede ser como máximo {3}.</translation>
    </message>
    <message>
        <source>The id is missing; give one, such as &quot;id&quot;: &quot;n1&quot;.</source>
        <translation>Falta el id; dé uno, como &quot;id&quot;: &quot;n1&quot;.</translation>
    </message>
    <message>
        <source>“{1}” cannot be an id: ids are letters, digits, “_” and “-”, at most 64 of them.</source>
        <translation>«{1}» no puede ser un id: los ids son letras, cifras, «_» y «-», como máximo 64.</translation>
    </message>
    <message>
        <source>The id “{1}” is given twice, to entries {2} and {3} of the list; rename one.</source>
        <translation>El id «{1}» se da dos veces, a las entradas {2} y {3} de la lista; cambie el nombre de una.</translation>
    </message>
    <message>
        <source>The unit is missing; name one by its id.</source>
        <translation>Falta el equipo; indique uno por su id.</translation>
    </message>
    <message>
        <source>There is no unit “{1}” in this plant; add it or name another.</source>
        <translation>No hay ningún equipo «{1}» en esta planta; añádalo o indique otro.</translation>
    </message>
    <message>
        <source>There is no unit “{1}” in this plant; did you mean “{2}”?</source>
        <translation>No hay ningún equipo «{1}» en esta planta; ¿quería decir «{2}»?</translation>
    </message>
    <message>
        <source>The plant has no unit yet; add one, such as a bioreactor.</source>
        <translation>La planta aún no tiene equipos; añada uno, como un biorreactor.</translation>
    </message>
    <message>
        <source>The binding model is missing: write &quot;type&quot; with one of {1}.</source>
        <translation>Falta el modelo de unión: escriba &quot;type&quot; con uno de {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no binding model; possible are {2}.</source>
        <translation>«{1}» no es un modelo de unión; son posibles {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no binding model; did you mean “{2}”?</source>
        <translation>«{1}» no es un modelo de unión; ¿quería decir «{2}»?</translation>
    </message>
    <message>
        <source>The binding model {1} does not use “{2}”.</source>
        <translation>El modelo de unión {1} no usa «{2}».</translation>
    </message>
    <message>
        <source>“{1}” never reaches “{2}”, so that this value is not used.</source>
        <translation>«{1}» nunca llega a «{2}», así que este valor no se usa.</translation>
    </message>
    <message>
        <source>What a bed holds at first is an object with “bulk”, “pore” and “bound”, or the text “equilibrated”; here stands {1}.</source>
        <translation>Lo que contiene un lecho al principio es un objeto con «bulk», «pore» y «bound», o el texto «equilibrated»; aquí está {1}.</translation>
    </message>
    <message>
        <source>“{1}” does not bind here, so that nothing of it is bound at first: remove this, or let it bind.</source>
        <translation>«{1}» no se une aquí, así que nada de él está unido al principio: quite esto, o haga que se una.</translation>
    </message>
    <message>
        <source>“{1}” has values for binding ({2}) but no {3}, so that it does not bind: give its {3}, or remove the others.</source>
        <translation>«{1}» tiene valores de unión ({2}) pero ningún {3}, así que no se une: dé su {3}, o quite los demás.</translation>
    </message>
    <message>
        <source>Nothing binds here: no component has a {1}. Give it to those that bind, or take the binding model “none”.</source>
        <translation>Aquí nada se une: ningún componente tiene un {1}. Delo a los que se unen, o use el modelo de unión «none».</translation>
    </message>
    <message>
        <source>Molar mass</source>
        <translation>Masa molar</translation>
    </message>
    <message>
        <source>Cell mass</source>
        <translation>Masa celular</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diámetro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Carbon content</source>
        <translation>Contenido de carbono</translation>
    </message>
    <message>
        <source>Nitrogen content</source>
        <translation>Contenido de nitrógeno</translation>
    </message>
    <message>
        <source>Degree of reduction</source>
        <translation>Grado de reducción</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Carga eléctrica</translation>
    </message>
    <message>
        <source>“{1}” is a text in quotation marks, not {2}.</source>
        <translation>«{1}» es un texto entre comillas, no {2}.</translation>
    </message>
    <message>
        <source>The basis is missing: what the concentration counts, mass (kg/m3), amount (mol/m3) or count (1/m3).</source>
        <translation>Falta la base: qué cuenta la concentración, mass (kg/m3), amount (mol/m3) o count (1/m3).</translation>
    </message>
    <message>
        <source>“{1}” is no basis; it is mass (kg/m3), amount (mol/m3) or count (1/m3).</source>
        <translation>«{1}» no es una base; es mass (kg/m3), amount (mol/m3) o count (1/m3).</translation>
    </message>
    <message>
        <source>“pka” is a list of one to eight numbers, such as [6.35, 10.33].</source>
        <translation>«pka» es una lista de uno a ocho números, como [6.35, 10.33].</translation>
    </message>
    <message>
        <source>A component cannot be called “{1}”, because tags use this name for {2}; rename it.</source>
        <translation>Un componente no puede llamarse «{1}», porque los tags usan este nombre para {2}; cámbiele el nombre.</translation>
    </message>
    <message>
        <source>The type is missing; it is one of {1}.</source>
        <translation>Falta el tipo; es uno de {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of controller; possible are {2}.</source>
        <translation>«{1}» no es un tipo de controlador; son posibles {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of controller; did you mean “{2}”?</source>
        <translation>«{1}» no es un tipo de controlador; ¿quería decir «{2}»?</translation>
    </message>
    <message>
        <source>A controller of the type “{1}” reads nothing; this tag is not used.</source>
        <translation>Un controlador del tipo «{1}» no lee nada; este tag no se usa.</translation>
    </message>
    <message>
        <source>A controller of the type “{1}” has no set-point; this one is not used.</source>
        <translation>Un controlador del tipo «{1}» no tiene consigna; esta no se usa.</translation>
    </message>
    <message>
        <source>The set-point is missing: the value at which the controller holds what it reads.</source>
        <translation>Falta la consigna: el valor en el que el controlador mantiene lo que lee.</translation>
    </message>
    <message>
        <source>What the controller reads is missing; name a tag, such as “n1.volume”.</source>
        <translation>Falta lo que lee el controlador; indique un tag, como «n1.volume».</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigna</translation>
    </message>
    <message>
        <source>What the controller writes is missing; name a set-point, such as “n1.bleed.flow”.</source>
        <translation>Falta lo que escribe el controlador; indique una consigna, como «n1.bleed.flow».</translation>
    </message>
    <message>
        <source>This is an object in braces, not {1}.</source>
        <translation>Esto es un objeto entre llaves, no {1}.</translation>
    </message>
    <message>
        <source>“{1}” is the flow of a transfer; the controller “{2}” cannot write it too. Let it write another port.</source>
        <translation>«{1}» es el caudal de una transferencia; el controlador «{2}» no puede escribirlo también. Haga que escriba otro puerto.</translation>
    </message>
    <message>
        <source>The controllers “{1}” and “{2}” both write “{3}”; a set-point has one controller.</source>
        <translation>Los controladores «{1}» y «{2}» escriben ambos «{3}»; una consigna tiene un solo controlador.</translation>
    </message>
    <message>
        <source>The period is missing: the time between two samples, such as “1 min”.</source>
        <translation>Falta el periodo: el tiempo entre dos muestras, como «1 min».</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>The tag&apos;s name in the recording is missing.</source>
        <translation>Falta el nombre del tag en la grabación.</translation>
    </message>
    <message>
        <source>The tag “{1}” is mapped twice, in entries {2} and {3}; remove one.</source>
        <translation>El tag «{1}» está asignado dos veces, en las entradas {2} y {3}; quite una.</translation>
    </message>
    <message>
        <source>The tag “{1}” is mapped to nothing; name a tag of the run, such as “n1.cells”.</source>
        <translation>El tag «{1}» no está asignado a nada; indique un tag de la ejecución, como «n1.cells».</translation>
    </message>
    <message>
        <source>“{1}” is in more than one zone; it is drawn in the first.</source>
        <translation>«{1}» está en más de una zona; se dibuja en la primera.</translation>
    </message>
    <message>
        <source>“repeat” is {&quot;times&quot;: NUMBER, &quot;after&quot;: [PHASES]}, such as {&quot;times&quot;: 3, &quot;after&quot;: [&quot;store&quot;]}; here stands {1}.</source>
        <translation>«repeat» es {&quot;times&quot;: NUMBER, &quot;after&quot;: [PHASES]}, como {&quot;times&quot;: 3, &quot;after&quot;: [&quot;store&quot;]}; aquí está {1}.</translation>
    </message>
    <message>
        <source>A cycle takes place from 1 to 10000 times, not {1}.</source>
        <translation>Un ciclo tiene lugar de 1 a 10000 veces, no {1}.</translation>
    </message>
    <message>
        <source>A cycle goes on after phases that follow its first one, “{1}”; {2} does not. Name the last phases of the cycle.</source>
        <translation>Un ciclo continúa tras fases que siguen a su primera, «{1}»; {2} no la sigue. Indique las últimas fases del ciclo.</translation>
    </message>
    <message>
        <source>The phase “{1}” belongs to two cycles, that of “{2}” and that of “{3}”. Leave one of them out.</source>
        <translation>La fase «{1}» pertenece a dos ciclos, el de «{2}» y el de «{3}». Omita uno de ellos.</translation>
    </message>
    <message>
        <source>Insert a hold tank</source>
        <translation>Insertar un tanque intermedio</translation>
    </message>
    <message>
        <source>Insert a hold tank and a pump</source>
        <translation>Insertar un tanque intermedio y una bomba</translation>
    </message>
    <message>
        <source>No unit owns the flow around the loop {1}: each passes on what enters it. Put a hold tank with a pump into the loop.</source>
        <translation>Ningún equipo determina el caudal en el lazo {1}: cada uno deja pasar lo que le entra. Ponga un tanque intermedio con una bomba en el lazo.</translation>
    </message>
    <message>
        <source>The loop {1} holds no liquid, so that what circulates in it cannot be known. Put a hold tank into the loop.</source>
        <translation>El lazo {1} no contiene líquido, así que no puede saberse qué circula en él. Ponga un tanque intermedio en el lazo.</translation>
    </message>
    <message>
        <source>“{1}” cannot be made from these parameters; compare them with those of an example.</source>
        <translation>«{1}» no puede crearse con estos parámetros; compárelos con los de un ejemplo.</translation>
    </message>
    <message>
        <source>“{1}” is no flow, and only a flow goes on a line over a phase, such as “feed.out.flow”. Write it in “set”.</source>
        <translation>«{1}» no es un caudal, y solo un caudal varía en rampa durante una fase, como «feed.out.flow». Escríbalo en «set».</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>{1} begins at {2} and would fall below 0 after {3}, while the step lasts {4}; from then on it is 0. Let it fall more slowly, or begin another step there.</source>
        <translation>{1} empieza en {2} y caería por debajo de 0 tras {3}, mientras que el paso dura {4}; desde entonces es 0. Haga que disminuya más despacio, o empiece ahí otro paso.</translation>
    </message>
    <message>
        <source>{1} begins at {2} and would fall below 0 after {3}, while the step has no end; from then on it is 0. Let it fall more slowly, or begin another step there.</source>
        <translation>{1} empieza en {2} y caería por debajo de 0 tras {3}, mientras que el paso no tiene fin; desde entonces es 0. Haga que disminuya más despacio, o empiece ahí otro paso.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>A ramp is {&quot;from&quot;: FLOW, &quot;to&quot;: FLOW, &quot;over&quot;: TIME}, “from” left out is 0; here stands {1}.</source>
        <translation>Una rampa es {&quot;from&quot;: FLOW, &quot;to&quot;: FLOW, &quot;over&quot;: TIME}, «from» omitido es 0; aquí está {1}.</translation>
    </message>
    <message>
        <source>This phase writes “{1}” already; leave one of the two out.</source>
        <translation>Esta fase ya escribe «{1}»; omita uno de los dos.</translation>
    </message>
    <message>
        <source>There is no event “{1}” at {2}; end the phase by a time or a value.</source>
        <translation>No hay ningún evento «{1}» en {2}; termine la fase por un tiempo o un valor.</translation>
    </message>
    <message>
        <source>There is no event “{1}” at {2}; possible are {3}.</source>
        <translation>No hay ningún evento «{1}» en {2}; son posibles {3}.</translation>
    </message>
    <message>
        <source>An event is named by a text, such as “full”, not {1}.</source>
        <translation>Un evento se designa con un texto, como «full», no {1}.</translation>
    </message>
    <message>
        <source>“value” names a tag, such as “n1.cells”, not {1}.</source>
        <translation>«value» designa un tag, como «n1.cells», no {1}.</translation>
    </message>
    <message>
        <source>Transferred volume</source>
        <translation>Volumen transferido</translation>
    </message>
    <message>
        <source>A transfer ends at “empty”, “full” or another event, or at {&quot;volume&quot;: …}, {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …} or {&quot;value&quot;: TAG, &quot;below&quot;: …}; here stands {1}.</source>
        <translation>Una transferencia termina en «empty», «full» u otro evento, o en {&quot;volume&quot;: …}, {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …} o {&quot;value&quot;: TAG, &quot;below&quot;: …}; aquí está {1}.</translation>
    </message>
    <message>
        <source>A condition is {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …}, {&quot;value&quot;: TAG, &quot;below&quot;: …} or {&quot;event&quot;: …}; here stands {1}.</source>
        <translation>Una condición es {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …}, {&quot;value&quot;: TAG, &quot;below&quot;: …} o {&quot;event&quot;: …}; aquí está {1}.</translation>
    </message>
    <message>
        <source>Here a list of conditions is needed, such as [{&quot;for&quot;: &quot;2 h&quot;}], not {1}.</source>
        <translation>Aquí se necesita una lista de condiciones, como [{&quot;for&quot;: &quot;2 h&quot;}], no {1}.</translation>
    </message>
    <message>
        <source>“set” is an object of tags and values, not {1}.</source>
        <translation>«set» es un objeto de tags y valores, no {1}.</translation>
    </message>
    <message>
        <source>“{1}” is the flow of this phase&apos;s own transfer; set it there.</source>
        <translation>«{1}» es el caudal de la transferencia de esta misma fase; fíjelo ahí.</translation>
    </message>
    <message>
        <source>A phase starts “at” a time or “after” other phases; leave one of them out.</source>
        <translation>Una fase empieza «at» un momento o «after» otras fases; omita uno de los dos.</translation>
    </message>
    <message>
        <source>Remove the time</source>
        <translation>Quitar el tiempo</translation>
    </message>
    <message>
        <source>The phase has no start; write &quot;at&quot;: &quot;0 h&quot;, or &quot;after&quot; with the phases before it.</source>
        <translation>La fase no tiene inicio; escriba &quot;at&quot;: &quot;0 h&quot;, o &quot;after&quot; con las fases anteriores.</translation>
    </message>
    <message>
        <source>There is no phase “{1}” in this recipe; name another.</source>
        <translation>No hay ninguna fase «{1}» en esta receta; indique otra.</translation>
    </message>
    <message>
        <source>There is no phase “{1}” in this recipe; did you mean “{2}”?</source>
        <translation>No hay ninguna fase «{1}» en esta receta; ¿quería decir «{2}»?</translation>
    </message>
    <message>
        <source>The “until” of the transfer ends this phase; write this condition there.</source>
        <translation>El «until» de la transferencia termina esta fase; escriba ahí esta condición.</translation>
    </message>
    <message>
        <source>“any” and “all” stand alone; write the other conditions into their list.</source>
        <translation>«any» y «all» van solos; escriba las otras condiciones en su lista.</translation>
    </message>
    <message>
        <source>The phase ends on {1} conditions, and {2} are the most; an event counts for each unit that has it. Leave some out, or divide the phase.</source>
        <translation>La fase termina con {1} condiciones, y {2} son el máximo; un evento cuenta por cada equipo que lo tiene. Omita algunas, o divida la fase.</translation>
    </message>
    <message>
        <source>The phase “{1}” waits for itself or for phases that wait in a circle; it can never start. Start one of them “at” a time.</source>
        <translation>La fase «{1}» se espera a sí misma o a fases que esperan en círculo; nunca puede empezar. Haga que una de ellas empiece «at» un momento.</translation>
    </message>
    <message>
        <source>The phase “{1}” never begins: “{2}”, which it waits for, has no end.</source>
        <translation>La fase «{1}» nunca empieza: «{2}», a la que espera, no tiene fin.</translation>
    </message>
    <message>
        <source>The phase “{1}” begins when the recipe has ended.</source>
        <translation>La fase «{1}» empieza cuando la receta ya ha terminado.</translation>
    </message>
    <message>
        <source>The phases “{1}” and “{2}” need “{3}” at the same time; let one start “after” the other.</source>
        <translation>Las fases «{1}» y «{2}» necesitan «{3}» al mismo tiempo; haga que una empiece «after» la otra.</translation>
    </message>
    <message>
        <source>The phases “{1}” and “{2}” both write “{3}” at the same time; let one start “after” the other.</source>
        <translation>Las fases «{1}» y «{2}» escriben ambas «{3}» al mismo tiempo; haga que una empiece «after» la otra.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” ({2}); start the stream at another unit.</source>
        <translation>Nada sale de «{1}» ({2}); empiece la corriente en otro equipo.</translation>
    </message>
    <message>
        <source>Nothing enters “{1}” ({2}); end the stream at another unit.</source>
        <translation>Nada entra en «{1}» ({2}); termine la corriente en otro equipo.</translation>
    </message>
    <message>
        <source>“{1}” is an in port and a stream starts at an out port: {2}.</source>
        <translation>«{1}» es un puerto de entrada y una corriente empieza en un puerto de salida: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is an out port and a stream ends at an in port: {2}.</source>
        <translation>«{1}» es un puerto de salida y una corriente termina en un puerto de entrada: {2}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has no port “{3}”; possible are {4}.</source>
        <translation>«{1}» ({2}) no tiene el puerto «{3}»; son posibles {4}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has no port “{3}”; did you mean “{4}”?</source>
        <translation>«{1}» ({2}) no tiene el puerto «{3}»; ¿quería decir «{4}»?</translation>
    </message>
    <message>
        <source>This end of the stream is missing; write unit and port, such as “n1.out”.</source>
        <translation>Falta este extremo de la corriente; escriba equipo y puerto, como «n1.out».</translation>
    </message>
    <message>
        <source>“{1}” is taken by {2}: an out port takes one stream. Put a splitter or a valve behind it.</source>
        <translation>«{1}» está ocupado por {2}: un puerto de salida admite una corriente. Ponga un divisor o una válvula detrás.</translation>
    </message>
    <message>
        <source>“{1}” is taken by {2}: this port takes one stream. Put a mixer before it.</source>
        <translation>«{1}» está ocupado por {2}: este puerto admite una corriente. Ponga un mezclador delante.</translation>
    </message>
    <message>
        <source>This stream leads from “{1}” back into “{1}”; end it at another unit.</source>
        <translation>Esta corriente va de «{1}» de vuelta a «{1}»; termínela en otro equipo.</translation>
    </message>
    <message>
        <source>“{1}” carries gas and “{2}” liquid; a stream joins ports of one kind.</source>
        <translation>«{1}» lleva gas y «{2}» líquido; una corriente une puertos del mismo tipo.</translation>
    </message>
    <message>
        <source>“{1}” carries liquid and “{2}” gas; a stream joins ports of one kind.</source>
        <translation>«{1}» lleva líquido y «{2}» gas; una corriente une puertos del mismo tipo.</translation>
    </message>
    <message>
        <source>Add an inlet</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Add an outlet</source>
        <translation>Añadir una salida</translation>
    </message>
    <message>
        <source>“{1}” needs a stream at its port “{2}” ({3}); connect it.</source>
        <translation>«{1}» necesita una corriente en su puerto «{2}» ({3}); conéctelo.</translation>
    </message>
    <message>
        <source>“{1}” is connected to nothing.</source>
        <translation>«{1}» no está conectado a nada.</translation>
    </message>
    <message>
        <source>What the gas stream from “{1}” brings is not computed: “{2}” takes its gas by its own set-points.</source>
        <translation>Lo que trae la corriente de gas de «{1}» no se calcula: «{2}» toma su gas por sus propias consignas.</translation>
    </message>
    <message>
        <source>The flow of “{1}” has two owners: it follows what enters “{2}”, and “{3}” decides it too. Put a hold tank between them.</source>
        <translation>El caudal de «{1}» tiene dos dueños: sigue a lo que entra en «{2}», y «{3}» también lo decide. Ponga un tanque intermedio entre ambos.</translation>
    </message>
    <message>
        <source>The flow of “{1}” has two owners: “{2}” and “{3}” both decide it. Put a hold tank between them, or take one of them out.</source>
        <translation>El caudal de «{1}» tiene dos dueños: «{2}» y «{3}» lo deciden ambos. Ponga un tanque intermedio entre ellos, o quite uno de los dos.</translation>
    </message>
    <message>
        <source>“from” is missing; name the out port that it leaves by, such as “n1.out”.</source>
        <translation>Falta «from»; indique el puerto de salida por el que sale, como «n1.out».</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” ({2}); name another unit.</source>
        <translation>Nada sale de «{1}» ({2}); indique otro equipo.</translation>
    </message>
    <message>
        <source>“{1}” is no out port; possible are {2}.</source>
        <translation>«{1}» no es un puerto de salida; son posibles {2}.</translation>
    </message>
    <message>
        <source>The transfer has no end; write &quot;until&quot;: &quot;empty&quot;, &quot;full&quot;, {&quot;volume&quot;: &quot;10 L&quot;} or {&quot;for&quot;: &quot;1 h&quot;}.</source>
        <translation>La transferencia no tiene fin; escriba &quot;until&quot;: &quot;empty&quot;, &quot;full&quot;, {&quot;volume&quot;: &quot;10 L&quot;} o {&quot;for&quot;: &quot;1 h&quot;}.</translation>
    </message>
    <message>
        <source>This phase is of “{1}”, which the transfer from “{2}” neither leaves nor reaches; name one of its ends as the unit.</source>
        <translation>Esta fase es de «{1}», de donde la transferencia de «{2}» ni sale ni llega; indique como equipo uno de sus extremos.</translation>
    </message>
    <message>
        <source>A dose comes from an inlet or a vessel, and “{1}” is neither; join the inlet to the vessel directly.</source>
        <translation>Una dosis viene de una entrada o de un recipiente, y «{1}» no es ninguno de los dos; conecte la entrada directamente al recipiente.</translation>
    </message>
    <message>
        <source>No stream leads from “{1}” to “{2}”, so that no dose can go there; connect them.</source>
        <translation>Ninguna corriente va de «{1}» a «{2}», así que ninguna dosis puede ir allí; conéctelos.</translation>
    </message>
    <message>
        <source>A dose is an object in braces, not {1}.</source>
        <translation>Una dosis es un objeto entre llaves, no {1}.</translation>
    </message>
    <message>
        <source>The dose has no volume; write one, such as &quot;volume&quot;: &quot;40 L&quot;.</source>
        <translation>La dosis no tiene volumen; escriba uno, como &quot;volume&quot;: &quot;40 L&quot;.</translation>
    </message>
    <message>
        <source>Volume of the dose</source>
        <translation>Volumen de la dosis</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Primera dosis</translation>
    </message>
    <message>
        <source>Time between doses</source>
        <translation>Tiempo entre dosis</translation>
    </message>
    <message>
        <source>“transfer” is an object in braces, not {1}.</source>
        <translation>«transfer» es un objeto entre llaves, no {1}.</translation>
    </message>
    <message>
        <source>The transfer has no flow; write one, such as &quot;flow&quot;: &quot;5 L/min&quot;.</source>
        <translation>La transferencia no tiene caudal; escriba uno, como &quot;flow&quot;: &quot;5 L/min&quot;.</translation>
    </message>
    <message>
        <source>Flow of the transfer</source>
        <translation>Caudal de la transferencia</translation>
    </message>
    <message>
        <source>“dose” is a list in brackets, not {1}.</source>
        <translation>«dose» es una lista entre corchetes, no {1}.</translation>
    </message>
    <message>
        <source>“{1}” holds no liquid; only a vessel takes doses.</source>
        <translation>«{1}» no contiene líquido; solo un recipiente admite dosis.</translation>
    </message>
    <message>
        <source>“{1}” is no type of unit; possible are {2}.</source>
        <translation>«{1}» no es un tipo de equipo; son posibles {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of unit; did you mean “{2}”?</source>
        <translation>«{1}» no es un tipo de equipo; ¿quería decir «{2}»?</translation>
    </message>
    <message>
        <source>“{1}” holds no liquid and takes no initial contents; remove them.</source>
        <translation>«{1}» no contiene líquido y no admite contenido inicial; quítelo.</translation>
    </message>
    <message>
        <source>Initial volume</source>
        <translation>Volumen inicial</translation>
    </message>
    <message>
        <source>A vessel starts at its set-point: write the temperature under “params”.</source>
        <translation>Un recipiente empieza en su consigna: escriba la temperatura en «params».</translation>
    </message>
    <message>
        <source>A step of a program is an object in braces, not {1}.</source>
        <translation>Un paso de un programa es un objeto entre llaves, no {1}.</translation>
    </message>
    <message>
        <source>The step has no duration; only the last step may leave out “for”, because it holds.</source>
        <translation>El paso no tiene duración; solo el último paso puede omitir «for», porque se mantiene.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Change of flow</source>
        <translation>Cambio de caudal</translation>
    </message>
    <message>
        <source>“{1}” takes no program; only inlets do. Remove it.</source>
        <translation>«{1}» no admite programa; solo las entradas lo admiten. Quítelo.</translation>
    </message>
    <message>
        <source>A program is a list of steps in brackets, not {1}.</source>
        <translation>Un programa es una lista de pasos entre corchetes, no {1}.</translation>
    </message>
    <message>
        <source>The rate law is missing: write &quot;type&quot; with one of {1}.</source>
        <translation>Falta la ley cinética: escriba &quot;type&quot; con uno de {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no rate law; possible are {2}.</source>
        <translation>«{1}» no es una ley cinética; son posibles {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no rate law; did you mean “{2}”?</source>
        <translation>«{1}» no es una ley cinética; ¿quería decir «{2}»?</translation>
    </message>
    <message>
        <source>A role is played by a component: write its id in quotation marks instead of {1}.</source>
        <translation>Un papel lo desempeña un componente: escriba su id entre comillas en lugar de {1}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}” for this role; name another or add it.</source>
        <translation>La planta no tiene el componente «{1}» para este papel; indique otro o añádalo.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}” for this role; did you mean “{2}”?</source>
        <translation>La planta no tiene el componente «{1}» para este papel; ¿quería decir «{2}»?</translation>
    </message>
    <message>
        <source>Effect of conditions</source>
        <translation>Efecto de las condiciones</translation>
    </message>
    <message>
        <source>Temperature of the parameters</source>
        <translation>Temperatura de los parámetros</translation>
    </message>
    <message>
        <source>Temperature at which the law&apos;s parameters were found. There no parameter is changed by the temperature.</source>
        <translation>Temperatura a la que se obtuvieron los parámetros de la ley. A ella la temperatura no cambia ningún parámetro.</translation>
    </message>
    <message>
        <source>Lowest temperature of growth</source>
        <translation>Temperatura mínima de crecimiento</translation>
    </message>
    <message>
        <source>At and below it nothing grows (cardinal temperature).</source>
        <translation>A esta temperatura y por debajo nada crece (temperatura cardinal).</translation>
    </message>
    <message>
        <source>Best temperature of growth</source>
        <translation>Temperatura óptima de crecimiento</translation>
    </message>
    <message>
        <source>Temperature of fastest growth. It lies above the middle between the lowest and the highest.</source>
        <translation>Temperatura de crecimiento más rápido. Está por encima del punto medio entre la mínima y la máxima.</translation>
    </message>
    <message>
        <source>Highest temperature of growth</source>
        <translation>Temperatura máxima de crecimiento</translation>
    </message>
    <message>
        <source>At and above it nothing grows.</source>
        <translation>A este valor y por encima nada crece.</translation>
    </message>
    <message>
        <source>pH of the parameters</source>
        <translation>pH de los parámetros</translation>
    </message>
    <message>
        <source>pH at which the law&apos;s parameters were found.</source>
        <translation>pH al que se obtuvieron los parámetros de la ley.</translation>
    </message>
    <message>
        <source>Lowest pH of growth</source>
        <translation>pH mínimo de crecimiento</translation>
    </message>
    <message>
        <source>At and below it nothing grows (cardinal pH).</source>
        <translation>A este pH y por debajo nada crece (pH cardinal).</translation>
    </message>
    <message>
        <source>Best pH of growth</source>
        <translation>pH óptimo de crecimiento</translation>
    </message>
    <message>
        <source>pH of fastest growth.</source>
        <translation>pH de crecimiento más rápido.</translation>
    </message>
    <message>
        <source>Highest pH of growth</source>
        <translation>pH máximo de crecimiento</translation>
    </message>
    <message>
        <source>Oxygen at half growth</source>
        <translation>Oxígeno a la mitad del crecimiento</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which growth is half as fast. 0: no effect beside the law&apos;s own oxygen term.</source>
        <translation>Oxígeno disuelto al que el crecimiento es la mitad. 0: sin efecto aparte del término de oxígeno de la propia ley.</translation>
    </message>
    <message>
        <source>Oxygen of the parameters</source>
        <translation>Oxígeno de los parámetros</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which the law&apos;s parameters were found. More than this changes nothing.</source>
        <translation>Oxígeno disuelto al que se obtuvieron los parámetros de la ley. Más de esto no cambia nada.</translation>
    </message>
    <message>
        <source>pCO2 that halves growth</source>
        <translation>pCO2 que reduce el crecimiento a la mitad</translation>
    </message>
    <message>
        <source>Partial pressure of CO2 above its reference that halves growth. 0: no effect.</source>
        <translation>Presión parcial de CO2 por encima de su referencia que reduce el crecimiento a la mitad. 0: sin efecto.</translation>
    </message>
    <message>
        <source>pCO2 of the parameters</source>
        <translation>pCO2 de los parámetros</translation>
    </message>
    <message>
        <source>Up to this partial pressure CO2 has no effect.</source>
        <translation>Hasta esta presión parcial el CO2 no tiene efecto.</translation>
    </message>
    <message>
        <source>Osmolality that halves growth</source>
        <translation>Osmolalidad que reduce el crecimiento a la mitad</translation>
    </message>
    <message>
        <source>Osmolality above its reference that halves growth. 0: no effect.</source>
        <translation>Osmolalidad por encima de su referencia que reduce el crecimiento a la mitad. 0: sin efecto.</translation>
    </message>
    <message>
        <source>Osmolality of the parameters</source>
        <translation>Osmolalidad de los parámetros</translation>
    </message>
    <message>
        <source>Up to this osmolality there is no effect.</source>
        <translation>Hasta esta osmolalidad no hay efecto.</translation>
    </message>
    <message>
        <source>Death under stress</source>
        <translation>Muerte por estrés</translation>
    </message>
    <message>
        <source>Death rises by up to this multiple of itself as pH, oxygen, pCO2 and osmolality bring growth to a stop.</source>
        <translation>La muerte aumenta hasta este múltiplo de sí misma a medida que pH, oxígeno, pCO2 y osmolalidad detienen el crecimiento.</translation>
    </message>
    <message>
        <source>Death per 10 K</source>
        <translation>Muerte por 10 K</translation>
    </message>
    <message>
        <source>Factor on the rate of death for each 10 K above the reference temperature.</source>
        <translation>Factor sobre la tasa de muerte por cada 10 K por encima de la temperatura de referencia.</translation>
    </message>
    <message>
        <source>Productivity per 10 K</source>
        <translation>Productividad por 10 K</translation>
    </message>
    <message>
        <source>Factor on the specific productivity for each 10 K above the reference temperature; below 1, cooling raises it.</source>
        <translation>Factor sobre la productividad específica por cada 10 K por encima de la temperatura de referencia; por debajo de 1, enfriar la aumenta.</translation>
    </message>
    <message>
        <source>There are more faults than these first {1}; mend them and check again.</source>
        <translation>Hay más fallos que estos primeros {1}; corríjalos y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; remove it.</source>
        <translation>La clave «{1}» no se conoce aquí; quítela.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; possible are {2}.</source>
        <translation>La clave «{1}» no se conoce aquí; son posibles {2}.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; did you mean “{2}”? Possible are {3}.</source>
        <translation>La clave «{1}» no se conoce aquí; ¿quería decir «{2}»? Son posibles {3}.</translation>
    </message>
    <message>
        <source>“{1}” names no value of this plant. A path is written like “units/ID/params/KEY”.</source>
        <translation>«{1}» no designa ningún valor de esta planta. Una ruta se escribe como «units/ID/params/KEY».</translation>
    </message>
    <message>
        <source>The rate law computes {1} in {2}, and component {3} counts in {4}: add &quot;{5}&quot; to the component, such as &quot;{5}&quot;: &quot;{6}&quot;.</source>
        <translation>La ley cinética calcula {1} en {2}, y el componente {3} se cuenta en {4}: añada &quot;{5}&quot; al componente, como &quot;{5}&quot;: &quot;{6}&quot;.</translation>
    </message>
    <message>
        <source>The rate law {1} needs a component for {2}: name it under &quot;species&quot;, as in &quot;{3}&quot;: &quot;ID&quot;, or give a component the id {3}.</source>
        <translation>La ley cinética {1} necesita un componente para {2}: indíquelo en &quot;species&quot;, como en &quot;{3}&quot;: &quot;ID&quot;, o dé a un componente el id {3}.</translation>
    </message>
    <message>
        <source>Component {1} already stands for {2}: {3} needs a component of its own.</source>
        <translation>El componente {1} ya representa a {2}: {3} necesita un componente propio.</translation>
    </message>
    <message>
        <source>The best temperature of growth is {1}; it must lie between the lowest, {2}, and the highest, {3}, and above the middle of the two. Change one of the three.</source>
        <translation>La temperatura óptima de crecimiento es {1}; debe estar entre la mínima, {2}, y la máxima, {3}, y por encima del punto medio de ambas. Cambie una de las tres.</translation>
    </message>
    <message>
        <source>The temperature of the parameters is {1}; it must lie between the lowest temperature of growth, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>La temperatura de los parámetros es {1}; debe estar entre la temperatura mínima de crecimiento, {2}, y la máxima, {3}. Cambie una de las tres.</translation>
    </message>
    <message>
        <source>The best pH of growth is {1}; it must lie between the lowest, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>El pH óptimo de crecimiento es {1}; debe estar entre el mínimo, {2}, y el máximo, {3}. Cambie uno de los tres.</translation>
    </message>
    <message>
        <source>The pH of the parameters is {1}; it must lie between the lowest pH of growth, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>El pH de los parámetros es {1}; debe estar entre el pH mínimo de crecimiento, {2}, y el máximo, {3}. Cambie uno de los tres.</translation>
    </message>
    <message>
        <source>Mean particle diameter</source>
        <translation>Diámetro medio de partícula</translation>
    </message>
    <message>
        <source>Bed porosity</source>
        <translation>Porosidad del lecho</translation>
    </message>
    <message>
        <source>Particle porosity</source>
        <translation>Porosidad de la partícula</translation>
    </message>
    <message>
        <source>Ionic capacity per volume of solid</source>
        <translation>Capacidad iónica por volumen de sólido</translation>
    </message>
    <message>
        <source>Ionic capacity per volume of bed</source>
        <translation>Capacidad iónica por volumen de lecho</translation>
    </message>
    <message>
        <source>Binding capacity per volume of bed</source>
        <translation>Capacidad de unión por volumen de lecho</translation>
    </message>
    <message>
        <source>Price per litre</source>
        <translation>Precio por litro</translation>
    </message>
    <message>
        <source>A list of packings is an object; here stands {1}.</source>
        <translation>Una lista de rellenos es un objeto; aquí está {1}.</translation>
    </message>
    <message>
        <source>The format is “titer.packings/1”; here stands {1}.</source>
        <translation>El formato es «titer.packings/1»; aquí está {1}.</translation>
    </message>
    <message>
        <source>The packings are a list; here stands {1}.</source>
        <translation>Los rellenos son una lista; aquí está {1}.</translation>
    </message>
    <message>
        <source>The id “{1}” is taken by another packing; ids are unique.</source>
        <translation>El id «{1}» lo tiene otro relleno; los ids son únicos.</translation>
    </message>
    <message>
        <source>A packing is an object; here stands {1}.</source>
        <translation>Un relleno es un objeto; aquí está {1}.</translation>
    </message>
    <message>
        <source>An id has letters, digits, “_” and “-” only; here stands “{1}”.</source>
        <translation>Un id solo tiene letras, cifras, «_» y «-»; aquí está «{1}».</translation>
    </message>
    <message>
        <source>The kind of a packing is one of {1}; here stands {2}.</source>
        <translation>El tipo de un relleno es uno de {1}; aquí está {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a text that is not empty; here stands {2}.</source>
        <translation>«{1}» es un texto no vacío; aquí está {2}.</translation>
    </message>
    <message>
        <source>{1} is an object with “value” (or “from” and “to”), “source” and “confirmed”; here stands {2}. Leave it out where it is not known.</source>
        <translation>{1} es un objeto con «value» (o «from» y «to»), «source» y «confirmed»; aquí está {2}. Omítalo donde no se conozca.</translation>
    </message>
    <message>
        <source>“confirmed” is true or false; here stands {1}.</source>
        <translation>«confirmed» es true o false; aquí está {1}.</translation>
    </message>
    <message>
        <source>{1} reaches from {2} down to {3}; exchange the two.</source>
        <translation>{1} va de {2} hacia abajo hasta {3}; intercambie los dos.</translation>
    </message>
    <message>
        <source>“{1}” is an object in braces, not {2}.</source>
        <translation>«{1}» es un objeto entre llaves, no {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a list in brackets, not {2}.</source>
        <translation>«{1}» es una lista entre corchetes, no {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a number (SI) or a text with its unit, not {2}.</source>
        <translation>«{1}» es un número (SI) o un texto con su unidad, no {2}.</translation>
    </message>
    <message>
        <source>An entry of “{1}” is a text in quotation marks, not {2}.</source>
        <translation>Una entrada de «{1}» es un texto entre comillas, no {2}.</translation>
    </message>
    <message>
        <source>This entry is an object in braces, not {1}.</source>
        <translation>Esta entrada es un objeto entre llaves, no {1}.</translation>
    </message>
    <message>
        <source>“{1}” names no port. Write unit and port with a point between them, such as “n1.out”.</source>
        <translation>«{1}» no designa ningún puerto. Escriba equipo y puerto con un punto entre ambos, como «n1.out».</translation>
    </message>
    <message>
        <source>“at” is a list of two numbers, column and row on the sheet, such as [10, 4].</source>
        <translation>«at» es una lista de dos números, columna y fila en la hoja, como [10, 4].</translation>
    </message>
    <message>
        <source>This plant file is of the format “{1}”, which a newer Titer wrote; this one reads “{2}”.</source>
        <translation>Este archivo de planta es del formato «{1}», escrito por un Titer más reciente; este lee «{2}».</translation>
    </message>
    <message>
        <source>This is not a plant file: its key “format” must be “{1}”.</source>
        <translation>Esto no es un archivo de planta: su clave «format» debe ser «{1}».</translation>
    </message>
    <message>
        <source>A plant file is one object in braces, not {1}.</source>
        <translation>Un archivo de planta es un solo objeto entre llaves, no {1}.</translation>
    </message>
    <message>
        <source>{1} is one of {2}; here stands {3}.</source>
        <translation>{1} es uno de {2}; aquí está {3}.</translation>
    </message>
    <message>
        <source>{1} is a number with its unit, or one of {2}; here stands {3}.</source>
        <translation>{1} es un número con su unidad, o uno de {2}; aquí está {3}.</translation>
    </message>
    <message>
        <source>{1} is one of {2}; here stands {3}. Did you mean “{4}”?</source>
        <translation>{1} es uno de {2}; aquí está {3}. ¿Quería decir «{4}»?</translation>
    </message>
    <message>
        <source>{1} is a number with its unit, or one of {2}; here stands {3}. Did you mean “{4}”?</source>
        <translation>{1} es un número con su unidad, o uno de {2}; aquí está {3}. ¿Quería decir «{4}»?</translation>
    </message>
    <message>
        <source>{1} is true or false, without quotation marks; here stands {2}.</source>
        <translation>{1} es true o false, sin comillas; aquí está {2}.</translation>
    </message>
    <message>
        <source>{1} is a component: write its id in quotation marks instead of {2}.</source>
        <translation>{1} es un componente: escriba su id entre comillas en lugar de {2}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; add it to the components or name another.</source>
        <translation>La planta no tiene el componente «{1}»; añádalo a los componentes o indique otro.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; did you mean “{2}”?</source>
        <translation>La planta no tiene el componente «{1}»; ¿quería decir «{2}»?</translation>
    </message>
    <message>
        <source>“{1}” is not used while “{2}” is a number.</source>
        <translation>«{1}» no se usa mientras «{2}» sea un número.</translation>
    </message>
    <message>
        <source>“{1}” is not used while “{2}” is “{3}”.</source>
        <translation>«{1}» no se usa mientras «{2}» sea «{3}».</translation>
    </message>
    <message>
        <source>{1} % of the carbon that the culture took up comes out again, more than there was: the yields of the rate law {2} do not fit each other ({3}).</source>
        <translation>Vuelve a salir el {1} % del carbono que consumió el cultivo, más del que había: los rendimientos de la ley cinética {2} no son coherentes entre sí ({3}).</translation>
    </message>
    <message>
        <source>{1} % of the nitrogen that the culture took up comes out again, more than there was: the yields of the rate law {2} do not fit each other ({3}), or a nutrient lacks its nitrogen content.</source>
        <translation>Vuelve a salir el {1} % del nitrógeno que consumió el cultivo, más del que había: los rendimientos de la ley cinética {2} no son coherentes entre sí ({3}), o a un nutriente le falta su contenido de nitrógeno.</translation>
    </message>
    <message>
        <source>Only {1} % of the carbon that the culture took up is found in cells, products and carbon dioxide: look at the yields of the rate law {2} ({3}), and whether every product is a component.</source>
        <translation>Solo el {1} % del carbono que consumió el cultivo se encuentra en células, productos y dióxido de carbono: revise los rendimientos de la ley cinética {2} ({3}) y si cada producto es un componente.</translation>
    </message>
    <message>
        <source>Set to {1}</source>
        <translation>Fijar en {1}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename to “{1}”</source>
        <translation>Cambiar nombre a «{1}»</translation>
    </message>
    <message>
        <source>“{1}” is no tag. Tags are written “unit.variable”, “unit.port.flow” or “unit.port.component”.</source>
        <translation>«{1}» no es un tag. Los tags se escriben «unit.variable», «unit.port.flow» o «unit.port.component».</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”.</source>
        <translation>«{1}» ({2}) no tiene nada con el nombre «{3}».</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”; possible are {4}.</source>
        <translation>«{1}» ({2}) no tiene nada con el nombre «{3}»; son posibles {4}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”; did you mean “{4}”? Possible are {5}.</source>
        <translation>«{1}» ({2}) no tiene nada con el nombre «{3}»; ¿quería decir «{4}»? Son posibles {5}.</translation>
    </message>
    <message>
        <source>“{1}.{2}” is a gas port; only what flows through liquid ports is recorded.</source>
        <translation>«{1}.{2}» es un puerto de gas; solo se registra lo que pasa por puertos de líquido.</translation>
    </message>
    <message>
        <source>“{1}” has no “{2}” as it is set up; its rate law, its parameters and its components decide that.</source>
        <translation>«{1}» no tiene «{2}» tal como está configurado; eso lo deciden su ley cinética, sus parámetros y sus componentes.</translation>
    </message>
    <message>
        <source>“{1}” never holds “{2}”: nothing brings it there. Give it a stream or initial contents that do.</source>
        <translation>«{1}» nunca contiene «{2}»: nada lo lleva allí. Dele una corriente o un contenido inicial que lo lleve.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: a flow is set where it leaves a unit, and “{2}” is an in port.</source>
        <translation>«{1}» no puede escribirse: un caudal se fija donde sale de un equipo, y «{2}» es un puerto de entrada.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written; of a port only its flow can, as “{2}.{3}.flow”.</source>
        <translation>«{1}» no puede escribirse; de un puerto solo puede su caudal, como «{2}.{3}.flow».</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: the flow at “{2}” follows from what enters “{3}”. Write a flow before it.</source>
        <translation>«{1}» no puede escribirse: el caudal en «{2}» resulta de lo que entra en «{3}». Escriba un caudal aguas arriba.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: no stream leaves “{2}.{3}”. Connect it first.</source>
        <translation>«{1}» no puede escribirse: ninguna corriente sale de «{2}.{3}». Conéctelo primero.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: the pump “{2}” decides this flow. Write “{2}.{3}.flow” instead.</source>
        <translation>«{1}» no puede escribirse: la bomba «{2}» decide este caudal. Escriba en su lugar «{2}.{3}.flow».</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: “{2}” draws this flow itself. Leave it to that unit.</source>
        <translation>«{1}» no puede escribirse: «{2}» toma él mismo este caudal. Déjelo a ese equipo.</translation>
    </message>
    <message>
        <source>“{1}” cannot change during a run; set it in the parameters of “{2}”.</source>
        <translation>«{1}» no puede cambiar durante una ejecución; fíjelo en los parámetros de «{2}».</translation>
    </message>
    <message>
        <source>{1} is a number (then in {2}) or a text with its unit, such as “{3}”; here stands {4}.</source>
        <translation>{1} es un número (entonces en {2}) o un texto con su unidad, como «{3}»; aquí está {4}.</translation>
    </message>
    <message>
        <source>“{1}” is a text without a unit. Write the unit with it, such as “{2}”, or leave out the quotation marks: a plain number is in {3}.</source>
        <translation>«{1}» es un texto sin unidad. Escriba la unidad con él, como «{2}», u omita las comillas: un número solo está en {3}.</translation>
    </message>
    <message>
        <source>{1} is {2}; it must be more than 0.</source>
        <translation>{1} es {2}; debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>{1} is not a finite number; enter a value below 1e308.</source>
        <translation>{1} no es un número finito; introduzca un valor por debajo de 1e308.</translation>
    </message>
    <message>
        <source>{1} is {2}; it cannot be negative.</source>
        <translation>{1} es {2}; no puede ser negativo.</translation>
    </message>
    <message>
        <source>{1} is {2}, below the least possible {3}; enter at least that.</source>
        <translation>{1} es {2}, por debajo del mínimo posible {3}; introduzca al menos ese valor.</translation>
    </message>
    <message>
        <source>{1} is {2}, above the largest possible {3}; enter at most that.</source>
        <translation>{1} es {2}, por encima del máximo posible {3}; introduzca como máximo ese valor.</translation>
    </message>
    <message>
        <source>“{1}” cannot be converted: “{2}” counts in {3}. Write the value in {4}, or give the component a “{5}”.</source>
        <translation>«{1}» no puede convertirse: «{2}» se cuenta en {3}. Escriba el valor en {4}, o dé al componente un «{5}».</translation>
    </message>
    <message>
        <source>Values per component stand in braces, such as {&quot;glucose&quot;: 1}; here stands {1}.</source>
        <translation>Los valores por componente van entre llaves, como {&quot;glucose&quot;: 1}; aquí está {1}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; add it to the components or remove it here.</source>
        <translation>La planta no tiene el componente «{1}»; añádalo a los componentes o quítelo aquí.</translation>
    </message>
    <message>
        <source>A breakthrough of {1} % cannot be looked for: give a share between 0 and 100 %.</source>
        <translation>No puede buscarse una ruptura del {1} %: dé una fracción entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>The column has {1} of resin. Give it a volume above 0.</source>
        <translation>La columna tiene {1} de resina. Dele un volumen mayor que 0.</translation>
    </message>
    <message>
        <source>No {1} is loaded, so that none can break through. Load the column, or name another product.</source>
        <translation>No se carga ningún {1}, así que no puede haber ruptura. Cargue la columna, o indique otro producto.</translation>
    </message>
    <message>
        <source>The course has {1} times and {2} values of {3}. Record one value per time.</source>
        <translation>La evolución tiene {1} tiempos y {2} valores de {3}. Registre un valor por tiempo.</translation>
    </message>
    <message>
        <source>At {1} the value of {2} is no number. Leave this sample out, or mend the recording.</source>
        <translation>En {1} el valor de {2} no es un número. Omita esta muestra, o corrija la grabación.</translation>
    </message>
    <message>
        <source>The course has {1} samples, and two are the fewest that make a chromatogram. Record more of the run.</source>
        <translation>La evolución tiene {1} muestras, y dos son el mínimo para un cromatograma. Registre más de la ejecución.</translation>
    </message>
    <message>
        <source>After {1} stands {2}: times of a chromatogram rise. Sort the samples.</source>
        <translation>Después de {1} va {2}: los tiempos de un cromatograma son crecientes. Ordene las muestras.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” by a stream, so that it has no chromatogram. Name a unit with an out port that is connected.</source>
        <translation>Nada sale de «{1}» por una corriente, así que no tiene cromatograma. Indique un equipo con un puerto de salida conectado.</translation>
    </message>
    <message>
        <source>The run came to no output, so that there is no chromatogram. Look at why it failed.</source>
        <translation>La ejecución no llegó a dar resultados, así que no hay cromatograma. Vea por qué falló.</translation>
    </message>
    <message>
        <source>The run cannot go on at {1} h: {2}. The hardest state is {3}. Look for a flow or a rate that is far too large there, or run with a coarser tolerance.</source>
        <translation>La ejecución no puede continuar a las {1} h: {2}. El estado más difícil es {3}. Busque ahí un caudal o una tasa demasiado grande, o ejecute con una tolerancia más amplia.</translation>
    </message>
    <message>
        <source>the error test failed again and again</source>
        <translation>la prueba de error falló una y otra vez</translation>
    </message>
    <message>
        <source>Newton&apos;s method did not converge</source>
        <translation>el método de Newton no convergió</translation>
    </message>
    <message>
        <source>the tolerance is finer than the arithmetic</source>
        <translation>la tolerancia es más fina que la aritmética</translation>
    </message>
    <message>
        <source>a rate is not finite</source>
        <translation>una tasa no es finita</translation>
    </message>
    <message>
        <source>the integrator gave up</source>
        <translation>el integrador se rindió</translation>
    </message>
    <message>
        <source>Carbon recovery</source>
        <translation>Recuperación de carbono</translation>
    </message>
    <message>
        <source>Nitrogen recovery</source>
        <translation>Recuperación de nitrógeno</translation>
    </message>
    <message>
        <source>Yield of product</source>
        <translation>Rendimiento de producto</translation>
    </message>
    <message>
        <source>Product at the end of the train</source>
        <translation>Producto al final del tren</translation>
    </message>
    <message>
        <source>Product that arrives, of what was made</source>
        <translation>Producto que llega, respecto al formado</translation>
    </message>
    <message>
        <source>This unit never began, so its key figures are left out. Look at the transfer that it waits for.</source>
        <translation>Este equipo nunca empezó, así que se omiten sus indicadores. Revise la transferencia a la que espera.</translation>
    </message>
    <message>
        <source>This unit holds no culture.</source>
        <translation>Este equipo no contiene cultivo.</translation>
    </message>
    <message>
        <source>A plain loop wants a vessel that holds every component of the plant.</source>
        <translation>Un lazo simple requiere un recipiente que contenga todos los componentes de la planta.</translation>
    </message>
    <message>
        <source>A plain loop wants a recipe of doses at known times.</source>
        <translation>Un lazo simple requiere una receta de dosis en momentos conocidos.</translation>
    </message>
    <message>
        <source>A plain loop wants doses from inlets to this vessel alone.</source>
        <translation>Un lazo simple requiere dosis de entradas solo a este recipiente.</translation>
    </message>
    <message>
        <source>CVODES gave up. Take another tolerance.</source>
        <translation>CVODES se rindió. Use otra tolerancia.</translation>
    </message>
    <message>
        <source>The cut goes from {1} to {2}: it must end after it begins. Exchange the two, or widen it.</source>
        <translation>El corte va de {1} a {2}: debe terminar después de empezar. Intercambie los dos, o amplíelo.</translation>
    </message>
    <message>
        <source>The cut from {1} to {2} lies outside of the run, which goes from {3} to {4}. Move the cut, or run for longer.</source>
        <translation>El corte de {1} a {2} está fuera de la ejecución, que va de {3} a {4}. Mueva el corte, o haga durar más la ejecución.</translation>
    </message>
    <message>
        <source>A fraction of {1} holds nothing. Give fractions a size above 0.</source>
        <translation>Una fracción de {1} no contiene nada. Dé a las fracciones un tamaño mayor que 0.</translation>
    </message>
    <message>
        <source>Fractions of {1} would be more than {2}. Make them larger, or the span shorter.</source>
        <translation>Las fracciones de {1} serían más de {2}. Hágalas mayores, o el tramo más corto.</translation>
    </message>
    <message>
        <source>Nothing rises between {1} and {2}: there is no peak to collect. Look at the chromatogram and move the span.</source>
        <translation>Nada sube entre {1} y {2}: no hay pico que recoger. Vea el cromatograma y mueva el tramo.</translation>
    </message>
    <message>
        <source>The pool is never reached: the cut is at {1}, and the highest value between {2} and {3} is {4}. Lower the cut.</source>
        <translation>El pool no se alcanza nunca: el corte está en {1}, y el valor más alto entre {2} y {3} es {4}. Baje el corte.</translation>
    </message>
    <message>
        <source>The pool is never closed: at {1} the signal still stands at {2}, above the cut at {3}. Raise the cut, or run for longer.</source>
        <translation>El pool no se cierra nunca: en {1} la señal sigue en {2}, por encima del corte en {3}. Suba el corte, o haga durar más la ejecución.</translation>
    </message>
    <message>
        <source>The cut goes from {1} to {2}: volumes count from 0 L and the second must be the larger. Mend the two.</source>
        <translation>El corte va de {1} a {2}: los volúmenes se cuentan desde 0 L y el segundo debe ser el mayor. Corrija los dos.</translation>
    </message>
    <message>
        <source>The pool is never closed: the cut ends at {1}, and only {2} flow from {3} to {4}. Lower the cut, or run for longer.</source>
        <translation>El pool no se cierra nunca: el corte termina en {1}, y solo pasan {2} de {3} a {4}. Baje el corte, o haga durar más la ejecución.</translation>
    </message>
    <message>
        <source>A purity of {1} cannot be: give a share above 0 % and up to 100 %.</source>
        <translation>Una pureza de {1} no es posible: dé una fracción por encima de 0 % y hasta 100 %.</translation>
    </message>
    <message>
        <source>No cut is {1} pure: the purest instant between {2} and {3} holds {4}. Ask for less, or separate better.</source>
        <translation>Ningún corte tiene una pureza de {1}: el instante más puro entre {2} y {3} tiene {4}. Pida menos, o separe mejor.</translation>
    </message>
    <message>
        <source>After {1} cycles the states still change by {2} of their usual size: this is no cyclic steady state. Give the period of all that repeats, or run with a coarser tolerance.</source>
        <translation>Tras {1} ciclos los estados aún cambian {2} de su magnitud habitual: no es un estado estacionario cíclico. Dé el periodo de todo lo que se repite, o ejecute con una tolerancia más amplia.</translation>
    </message>
    <message>
        <source>This phase never began. Look at what it waits for, or let the run last longer.</source>
        <translation>Esta fase nunca empezó. Revise a qué espera, o haga durar más la ejecución.</translation>
    </message>
    <message>
        <source>The run has no end. Give the recipe a duration, or say until when to run.</source>
        <translation>La ejecución no tiene fin. Dé una duración a la receta, o diga hasta cuándo ejecutar.</translation>
    </message>
    <message>
        <source>The accounts of this run do not close; do not rely on it. Run it with a finer tolerance, and look at the unit with the largest balance error.</source>
        <translation>Los balances de esta ejecución no cierran; no se fíe de ella. Ejecútela con una tolerancia más fina y revise el equipo con el mayor error de balance.</translation>
    </message>
    <message>
        <source>The snapshot belongs to another plant. Take one from this run.</source>
        <translation>La instantánea pertenece a otra planta. Use una de esta ejecución.</translation>
    </message>
    <message>
        <source>The vessel is full at {1} h. Choose a larger vessel, or fill it less; what enters later stands above its volume.</source>
        <translation>El recipiente está lleno a las {1} h. Elija un recipiente mayor, o llénelo menos; lo que entre después excede su volumen.</translation>
    </message>
    <message>
        <source>The recipe does not come to rest at {1} h: phases start and end there without time passing. Give them a duration.</source>
        <translation>La receta no se estabiliza a las {1} h: ahí empiezan y terminan fases sin que pase tiempo. Deles una duración.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail is not as it was written: it was changed or inserted afterwards. Compare it with a backup of the file.</source>
        <translation>La entrada {1} de la pista de auditoría no está como se escribió: se cambió o insertó después. Compárela con una copia de seguridad del archivo.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail was written as entry {2}: the order was changed afterwards. Compare it with a backup of the file.</source>
        <translation>La entrada {1} de la pista de auditoría se escribió como entrada {2}: el orden se cambió después. Compárela con una copia de seguridad del archivo.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail is missing: it was removed afterwards. Compare it with a backup of the file.</source>
        <translation>Falta la entrada {1} de la pista de auditoría: se quitó después. Compárela con una copia de seguridad del archivo.</translation>
    </message>
    <message>
        <source>The end of the audit trail is missing from entry {1} on: it was removed afterwards. Compare it with a backup of the file.</source>
        <translation>Falta el final de la pista de auditoría desde la entrada {1}: se quitó después. Compárela con una copia de seguridad del archivo.</translation>
    </message>
    <message>
        <source>Stopped before the audit trail was read to its end.</source>
        <translation>Interrumpido antes de leer la pista de auditoría hasta su final.</translation>
    </message>
    <message>
        <source>This database is not a Titer project. Choose a file that Titer saved (.titer).</source>
        <translation>Esta base de datos no es un proyecto de Titer. Elija un archivo guardado por Titer (.titer).</translation>
    </message>
    <message>
        <source>This project has the format of an older Titer, whose audit trail carries no hashes. Open it once for writing, which brings it to the present format.</source>
        <translation>Este proyecto tiene el formato de un Titer más antiguo, cuya pista de auditoría no lleva hashes. Ábralo una vez para escritura, lo que lo convierte al formato actual.</translation>
    </message>
    <message>
        <source>A newer Titer wrote this project, so it is open for reading only. Install the newer Titer to change it.</source>
        <translation>Un Titer más reciente escribió este proyecto, así que está abierto solo para lectura. Instale el Titer más reciente para cambiarlo.</translation>
    </message>
    <message>
        <source>The file could not be made ({1}). See that you may write in its folder.</source>
        <translation>No se pudo crear el archivo ({1}). Compruebe que puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The backup could not be written there ({1}). See that you may write in that folder and that the disk has room.</source>
        <translation>No se pudo escribir ahí la copia de seguridad ({1}). Compruebe que puede escribir en esa carpeta y que el disco tiene espacio.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing that was there has changed.</source>
        <translation>La copia de seguridad se interrumpió; nada de lo que había ha cambiado.</translation>
    </message>
    <message>
        <source>This backup is not whole: {1} Take an older backup, and make a new one.</source>
        <translation>Esta copia de seguridad no está completa: {1} Use una más antigua, y haga una nueva.</translation>
    </message>
    <message>
        <source>The folder holds something else than a backup of this project; choose an empty one.</source>
        <translation>La carpeta contiene algo distinto de una copia de seguridad de este proyecto; elija una vacía.</translation>
    </message>
    <message>
        <source>{1} has it open (process {2}). Close it there, then restore again.</source>
        <translation>{1} lo tiene abierto (proceso {2}). Ciérrelo allí y restaure de nuevo.</translation>
    </message>
    <message>
        <source>The store knows no such tag; record it once, or choose another one.</source>
        <translation>El histórico no conoce ese tag; regístrelo una vez, o elija otro.</translation>
    </message>
    <message>
        <source>“{1}” has no texts; give a limit instead.</source>
        <translation>«{1}» no tiene textos; dé en su lugar un límite.</translation>
    </message>
    <message>
        <source>“{1}” has no numbers that a limit could be compared with; choose another tag.</source>
        <translation>«{1}» no tiene números con los que comparar un límite; elija otro tag.</translation>
    </message>
    <message>
        <source>The intervals of a condition need a name; give one.</source>
        <translation>Los intervalos de una condición necesitan un nombre; dé uno.</translation>
    </message>
    <message>
        <source>Limit and deadband are numbers, and neither deadband nor delay is below 0; change them.</source>
        <translation>Límite y banda muerta son números, y ni la banda muerta ni el retardo son menores que 0; cámbielos.</translation>
    </message>
    <message>
        <source>There is no condition {1}; list tells them.</source>
        <translation>No hay ninguna condición {1}; list las muestra.</translation>
    </message>
    <message>
        <source>The export was stopped; what was written is incomplete.</source>
        <translation>La exportación se interrumpió; lo escrito está incompleto.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se interrumpió la lectura.</translation>
    </message>
    <message>
        <source>A sample lies more than 36,000 years from 1970. See how the source writes its times.</source>
        <translation>Una muestra dista más de 36 000 años de 1970. Vea cómo escribe la fuente sus tiempos.</translation>
    </message>
    <message>
        <source>The log of the recorded data has grown to {1} MB, since another program reads them without a pause. End that program.</source>
        <translation>El registro de transacciones de los datos ha crecido hasta {1} MB, pues otro programa los lee sin pausa. Termine ese programa.</translation>
    </message>
    <message>
        <source>You may not write in the folder of the recorded data. Ask its owner for access, or record into a copy of the project.</source>
        <translation>No tiene permiso para escribir en la carpeta de los datos registrados. Pida acceso a su propietario, o registre en una copia del proyecto.</translation>
    </message>
    <message>
        <source>Another program is recording into this folder. Stop it there first.</source>
        <translation>Otro programa está registrando en esta carpeta. Deténgalo allí primero.</translation>
    </message>
    <message>
        <source>{1} is recording into this folder on {2} (process {3}). Stop it there first.</source>
        <translation>{1} está registrando en esta carpeta en {2} (proceso {3}). Deténgalo allí primero.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged. What is left of it can be read, and recording goes on in a new file.</source>
        <translation>Este archivo de datos registrados está dañado. Lo que queda de él puede leerse, y el registro continúa en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The folder for recorded data could not be made ({1}). See that you may write there and that the disk has room.</source>
        <translation>No se pudo crear la carpeta para datos registrados ({1}). Compruebe que puede escribir ahí y que el disco tiene espacio.</translation>
    </message>
    <message>
        <source>The end of this file of recorded data is missing. What is left of it can be read, and recording goes on in a new file.</source>
        <translation>Falta el final de este archivo de datos registrados. Lo que queda de él puede leerse, y el registro continúa en un archivo nuevo.</translation>
    </message>
    <message>
        <source>There is no tag with the number {1}.</source>
        <translation>No hay ningún tag con el número {1}.</translation>
    </message>
    <message>
        <source>The index of the recorded data is damaged and could not be put aside ({1}). Move the file away; it is then made anew.</source>
        <translation>El índice de los datos registrados está dañado y no pudo apartarse ({1}). Mueva el archivo a otro lugar; entonces se crea de nuevo.</translation>
    </message>
    <message>
        <source>Intervals, conditions, retention rules and gaps stood in the index alone and are lost. Enter anew what is needed, or put the index of a backup in its place.</source>
        <translation>Los intervalos, condiciones, reglas de retención y huecos estaban solo en el índice y se han perdido. Introduzca de nuevo lo necesario, o ponga en su lugar el índice de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Intervals, conditions, retention rules and gaps stood in the index alone. The backup of {1} has {2} intervals, {3} conditions, {4} rules and {5} gaps: stop recording and put {6} in the place of the index to have them back.</source>
        <translation>Los intervalos, condiciones, reglas de retención y huecos estaban solo en el índice. La copia de seguridad de {1} tiene {2} intervalos, {3} condiciones, {4} reglas y {5} huecos: detenga el registro y ponga {6} en el lugar del índice para recuperarlos.</translation>
    </message>
    <message>
        <source>The index of the recorded data was damaged and is made anew from {1} files. It was put aside as {2}.</source>
        <translation>El índice de los datos registrados estaba dañado y se ha creado de nuevo a partir de {1} archivos. Se apartó como {2}.</translation>
    </message>
    <message>
        <source>The index of the recorded data did not name {1} of the files beside it; they were added to it.</source>
        <translation>El índice de los datos registrados no mencionaba {1} de los archivos que tiene al lado; se le han añadido.</translation>
    </message>
    <message>
        <source>The index of the recorded data was missing and was made anew from {1} files.</source>
        <translation>Faltaba el índice de los datos registrados y se ha creado de nuevo a partir de {1} archivos.</translation>
    </message>
    <message>
        <source>This is no index of recorded data. Choose the folder that Titer keeps beside a project (.history).</source>
        <translation>Esto no es un índice de datos registrados. Elija la carpeta que Titer guarda junto a un proyecto (.history).</translation>
    </message>
    <message>
        <source>These data were recorded by a newer Titer. Update this one to read them.</source>
        <translation>Estos datos los registró un Titer más reciente. Actualice este para leerlos.</translation>
    </message>
    <message>
        <source>There are no recorded data here. Choose the folder that Titer keeps beside a project (.history).</source>
        <translation>Aquí no hay datos registrados. Elija la carpeta que Titer guarda junto a un proyecto (.history).</translation>
    </message>
    <message>
        <source>The statistics of samples between {1} and {2} are damaged and were computed anew from the samples. Take the file from a backup.</source>
        <translation>Las estadísticas de las muestras entre {1} y {2} están dañadas y se han recalculado a partir de las muestras. Recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Samples from {1} on are damaged and could not be read. Take the file from a backup.</source>
        <translation>Las muestras desde {1} están dañadas y no pudieron leerse. Recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{1} samples between {2} and {3} are damaged and could not be read. Take the file from a backup.</source>
        <translation>{1} muestras entre {2} y {3} están dañadas y no pudieron leerse. Recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Samples between {1} and {2} are damaged and could not be read. Take the file from a backup.</source>
        <translation>Las muestras entre {1} y {2} están dañadas y no pudieron leerse. Recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{1} texts or arrays are damaged and could not be read. Take the files from a backup.</source>
        <translation>{1} textos o matrices están dañados y no pudieron leerse. Recupere los archivos de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file is damaged ({1}). Take it from a backup.</source>
        <translation>El archivo está dañado ({1}). Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The end of the file is missing. Take it from a backup.</source>
        <translation>Falta el final del archivo. Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{1} chunks of samples have lost their headers. Take the file from a backup.</source>
        <translation>{1} bloques de muestras han perdido su encabezado. Recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{1} samples of tag {2} between {3} and {4} are damaged. Take the file from a backup.</source>
        <translation>{1} muestras del tag {2} entre {3} y {4} están dañadas. Recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The statistics of tag {1} between {2} and {3} are not those of its samples. Take the file from a backup.</source>
        <translation>Las estadísticas del tag {1} entre {2} y {3} no son las de sus muestras. Recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Of {1} samples of tag {2} between {3} and {4} there are {5}. Take the file from a backup.</source>
        <translation>De {1} muestras del tag {2} entre {3} y {4} hay {5}. Recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{1} records are damaged. Take the file from a backup.</source>
        <translation>{1} registros están dañados. Recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This file of recorded data is missing. Take it from a backup.</source>
        <translation>Falta este archivo de datos registrados. Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file is no workbook and has no sheet “{1}”.</source>
        <translation>El archivo no es un libro y no tiene ninguna hoja «{1}».</translation>
    </message>
    <message>
        <source>The sheet “{1}” is read; the workbook has {2}.</source>
        <translation>Se lee la hoja «{1}»; el libro tiene {2}.</translation>
    </message>
    <message>
        <source>“{1}” would end before it begins ({2}); give a later end.</source>
        <translation>«{1}» terminaría antes de empezar ({2}); dé un final posterior.</translation>
    </message>
    <message>
        <source>“{1}” does not lie within the interval that it is to be a part of; change its times.</source>
        <translation>«{1}» no está dentro del intervalo del que debe formar parte; cambie sus tiempos.</translation>
    </message>
    <message>
        <source>No interval {1} is open that began before {2}.</source>
        <translation>No hay abierto ningún intervalo {1} que empezara antes de {2}.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged: its beginning is not that of a segment. Take it from a backup.</source>
        <translation>Este archivo de datos registrados está dañado: su comienzo no es el de un segmento. Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The project no longer holds this entry. It may have been removed in the meantime.</source>
        <translation>El proyecto ya no contiene esta entrada. Puede haberse quitado entretanto.</translation>
    </message>
    <message>
        <source>The project is closed. Open it again.</source>
        <translation>El proyecto está cerrado. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The project is open for reading only. Save a copy to change it.</source>
        <translation>El proyecto está abierto solo para lectura. Guarde una copia para cambiarlo.</translation>
    </message>
    <message>
        <source>The stored run is damaged: its columns differ in length. Run the plant again.</source>
        <translation>La ejecución guardada está dañada: sus columnas difieren en longitud. Ejecute la planta de nuevo.</translation>
    </message>
    <message>
        <source>Another program has this project open, so it is open here for reading only. Close it there, or save a copy to work on.</source>
        <translation>Otro programa tiene abierto este proyecto, así que aquí está abierto solo para lectura. Ciérrelo allí, o guarde una copia para trabajar en ella.</translation>
    </message>
    <message>
        <source>{1} has this project open on {2} (process {3}), so it is open here for reading only. Close it there, or save a copy to work on.</source>
        <translation>{1} tiene abierto este proyecto en {2} (proceso {3}), así que aquí está abierto solo para lectura. Ciérrelo allí, o guarde una copia para trabajar en ella.</translation>
    </message>
    <message>
        <source>There is no such file. See whether it was moved or renamed.</source>
        <translation>No existe ese archivo. Vea si se ha movido o cambiado de nombre.</translation>
    </message>
    <message>
        <source>This is no file. Choose a project file (.titer).</source>
        <translation>Esto no es un archivo. Elija un archivo de proyecto (.titer).</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for access.</source>
        <translation>No tiene permiso para leer este archivo. Pida acceso a su propietario.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes), so it holds no project. Take a saved copy or a backup of it.</source>
        <translation>El archivo está vacío (0 bytes), así que no contiene ningún proyecto. Use una copia guardada o una copia de seguridad.</translation>
    </message>
    <message>
        <source>The project file is damaged ({1}). Take a saved copy or a backup of it.</source>
        <translation>El archivo de proyecto está dañado ({1}). Use una copia guardada o una copia de seguridad.</translation>
    </message>
    <message>
        <source>The end of the project file is missing. Take a saved copy or a backup of it.</source>
        <translation>Falta el final del archivo de proyecto. Use una copia guardada o una copia de seguridad.</translation>
    </message>
    <message>
        <source>The project file holds no plant. Take a saved copy or a backup of it.</source>
        <translation>El archivo de proyecto no contiene ninguna planta. Use una copia guardada o una copia de seguridad.</translation>
    </message>
    <message>
        <source>You may not write this file, so it is open for reading only. Save a copy in a folder of your own to change it.</source>
        <translation>No tiene permiso para escribir este archivo, así que está abierto solo para lectura. Guarde una copia en una carpeta propia para cambiarlo.</translation>
    </message>
    <message>
        <source>You may not write in the folder of this file, so it is open for reading only. Save a copy in a folder of your own to change it.</source>
        <translation>No tiene permiso para escribir en la carpeta de este archivo, así que está abierto solo para lectura. Guarde una copia en una carpeta propia para cambiarlo.</translation>
    </message>
    <message>
        <source>The project was brought to the format of this Titer. As it was, it is kept in {1}.</source>
        <translation>El proyecto se ha convertido al formato de este Titer. Tal como estaba, se conserva en {1}.</translation>
    </message>
    <message>
        <source>There is a file of this name. Choose another name, or let it be replaced.</source>
        <translation>Ya existe un archivo con este nombre. Elija otro nombre, o permita que se reemplace.</translation>
    </message>
    <message>
        <source>{1} has the project of this name open on {2}. Close it there, or choose another name.</source>
        <translation>{1} tiene abierto el proyecto de este nombre en {2}. Ciérrelo allí, o elija otro nombre.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another one.</source>
        <translation>No tiene permiso para escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>This is the project that is open; it is saved already. Choose another name for the copy.</source>
        <translation>Este es el proyecto abierto; ya está guardado. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>“{1}” is no id; give one that is not empty and holds no slash.</source>
        <translation>«{1}» no es un id; dé uno que no esté vacío ni contenga barras.</translation>
    </message>
    <message>
        <source>The id “{1}” stands twice; give one of them another.</source>
        <translation>El id «{1}» aparece dos veces; dé otro a uno de ellos.</translation>
    </message>
    <message>
        <source>The file could not be written to the disk. See that the disk is connected and has space left.</source>
        <translation>No se pudo escribir el archivo en el disco. Compruebe que el disco está conectado y tiene espacio libre.</translation>
    </message>
    <message>
        <source>The file could not be put in place ({1}). Choose another folder.</source>
        <translation>No se pudo colocar el archivo en su sitio ({1}). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>A source has the id “{1}”; give it one that is not empty and holds no slash.</source>
        <translation>Una fuente tiene el id «{1}»; dele uno que no esté vacío ni contenga barras.</translation>
    </message>
    <message>
        <source>Two sources have the id “{1}”; give one of them another.</source>
        <translation>Dos fuentes tienen el id «{1}»; dé otro a una de ellas.</translation>
    </message>
    <message>
        <source>The settings of the source “{1}” are damaged. Take a saved copy or a backup of the project.</source>
        <translation>La configuración de la fuente «{1}» está dañada. Use una copia guardada o una copia de seguridad del proyecto.</translation>
    </message>
    <message>
        <source>The disk is full, so the project could not be written. Free some space, or save a copy on another disk.</source>
        <translation>El disco está lleno, así que no se pudo escribir el proyecto. Libere espacio, o guarde una copia en otro disco.</translation>
    </message>
    <message>
        <source>This is not a Titer project: the file is no database. Choose a file that Titer saved (.titer), or import a plant file (.plant.json).</source>
        <translation>Esto no es un proyecto de Titer: el archivo no es una base de datos. Elija un archivo guardado por Titer (.titer), o importe un archivo de planta (.plant.json).</translation>
    </message>
    <message>
        <source>Another program is writing this file and does not let go of it. Close it there, then try again.</source>
        <translation>Otro programa está escribiendo este archivo y no lo suelta. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file may not be written. Save a copy in a folder of your own.</source>
        <translation>No está permitido escribir el archivo. Guarde una copia en una carpeta propia.</translation>
    </message>
    <message>
        <source>The file could not be opened. See that the folder exists and that you may write in it.</source>
        <translation>No se pudo abrir el archivo. Compruebe que la carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}). See that it is connected and has space left, then save a copy on another disk.</source>
        <translation>El disco comunicó un fallo ({1}). Compruebe que está conectado y tiene espacio libre, y guarde una copia en otro disco.</translation>
    </message>
    <message>
        <source>A value of the project is larger than 1 GB. Store fewer output times.</source>
        <translation>Un valor del proyecto es mayor de 1 GB. Guarde menos tiempos de salida.</translation>
    </message>
    <message>
        <source>There is not enough memory for the project. Close other programs, then try again.</source>
        <translation>No hay memoria suficiente para el proyecto. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project file could not be read or written ({1}). Take a saved copy or a backup of it.</source>
        <translation>No se pudo leer o escribir el archivo de proyecto ({1}). Use una copia guardada o una copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk is full, so the recorded data could not be written. Free some space.</source>
        <translation>El disco está lleno, así que no se pudieron escribir los datos registrados. Libere espacio.</translation>
    </message>
    <message>
        <source>The index of the recorded data is damaged ({1}). It is made anew from the files beside it when recording begins next, or by an import.</source>
        <translation>El índice de los datos registrados está dañado ({1}). Se crea de nuevo a partir de los archivos que tiene al lado cuando empiece el próximo registro, o con una importación.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged ({1}). Take it from a backup.</source>
        <translation>Este archivo de datos registrados está dañado ({1}). Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The recorded data may not be written. Ask the owner of their folder for access.</source>
        <translation>No está permitido escribir los datos registrados. Pida acceso al propietario de su carpeta.</translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}). See that it is connected and has space left.</source>
        <translation>El disco comunicó un fallo ({1}). Compruebe que está conectado y tiene espacio libre.</translation>
    </message>
    <message>
        <source>There is not enough memory for the recorded data. Close other programs, then try again.</source>
        <translation>No hay memoria suficiente para los datos registrados. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The recorded data could not be read or written ({1}). Verify them; take what is damaged from a backup.</source>
        <translation>No se pudieron leer o escribir los datos registrados ({1}). Verifíquelos; recupere lo dañado de una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no column “{1}”; did you mean “{2}”?</source>
        <translation>No hay ninguna columna «{1}»; ¿quería decir «{2}»?</translation>
    </message>
    <message>
        <source>There is no column “{1}”; there are {2}.</source>
        <translation>No hay ninguna columna «{1}»; hay {2}.</translation>
    </message>
    <message>
        <source>Name the column of the response.</source>
        <translation>Indique la columna de la respuesta.</translation>
    </message>
    <message>
        <source>“{1}” stands in the formula and is a random group as well. Take it out of one of them.</source>
        <translation>«{1}» figura en la fórmula y es además un grupo aleatorio. Quítelo de uno de los dos.</translation>
    </message>
    <message>
        <source>“{1}” stands in the formula and is to be ignored as well. Take it out of one of them.</source>
        <translation>«{1}» figura en la fórmula y además debe ignorarse. Quítelo de uno de los dos.</translation>
    </message>
    <message>
        <source>“{1}” is no model. Write linear, interaction, quadratic, or a formula such as y ~ A + B + A:B + I(A^2).</source>
        <translation>«{1}» no es un modelo. Escriba linear, interaction, quadratic, o una fórmula como y ~ A + B + A:B + I(A^2).</translation>
    </message>
    <message>
        <source>The formula is for “{1}”, and the response is “{2}”. Name one of them in both.</source>
        <translation>La fórmula es para «{1}», y la respuesta es «{2}». Indique la misma en ambas.</translation>
    </message>
    <message>
        <source>No model was named; the runs can tell “{1}”: {2}.</source>
        <translation>No se indicó ningún modelo; los ensayos permiten distinguir «{1}»: {2}.</translation>
    </message>
    <message>
        <source>The table has no well that can be used. Fill in its rows.</source>
        <translation>La tabla no tiene ningún pocillo utilizable. Rellene sus filas.</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>Esta columna se omite.</translation>
    </message>
    <message>
        <source>“{1}” is no number. Write one, or leave the cell empty.</source>
        <translation>«{1}» no es un número. Escriba uno, o deje la celda vacía.</translation>
    </message>
    <message>
        <source>The column states no unit: write it as “{1} [{2}]”.</source>
        <translation>La columna no indica unidad: escríbala como «{1} [{2}]».</translation>
    </message>
    <message>
        <source>“{1}” is no unit of this quantity: write it as “{2} [{3}]”.</source>
        <translation>«{1}» no es una unidad de esta magnitud: escríbala como «{2} [{3}]».</translation>
    </message>
    <message>
        <source>“{1}” cannot be the id of a component: use letters, digits, _ and -, such as “c0.mab [g/L]”.</source>
        <translation>«{1}» no puede ser el id de un componente: use letras, cifras, _ y -, como «c0.mab [g/L]».</translation>
    </message>
    <message>
        <source>“{1}” is no unit of a concentration: write it as “{2} [{3}]”.</source>
        <translation>«{1}» no es una unidad de concentración: escríbala como «{2} [{3}]».</translation>
    </message>
    <message>
        <source>“{1}” stands in {2} elsewhere and in {3} here, which its molar mass would convert: give it, or use one kind of unit.</source>
        <translation>«{1}» está en {2} en otro lugar y en {3} aquí, lo que convertiría su masa molar: désela, o use un solo tipo de unidad.</translation>
    </message>
    <message>
        <source>No column tells what was measured in the end. Name it “c [g/L]” (in the liquid) or “q [g/L]” (bound per volume of resin); the table has these: {1}.</source>
        <translation>Ninguna columna indica qué se midió al final. Llámela «c [g/L]» (en el líquido) o «q [g/L]» (unido por volumen de resina); la tabla tiene estas: {1}.</translation>
    </message>
    <message>
        <source>The phase ratio goes before the volumes.</source>
        <translation>La relación de fases prevalece sobre los volúmenes.</translation>
    </message>
    <message>
        <source>“{1}” cannot be balanced in a well: there is no {2}. Add the columns “liquid_volume [uL]” and “resin_volume [uL]” or “phase_ratio”, or give both c and q.</source>
        <translation>«{1}» no puede balancearse en un pocillo: no hay {2}. Añada las columnas «liquid_volume [uL]» y «resin_volume [uL]» o «phase_ratio», o dé c y q.</translation>
    </message>
    <message>
        <source>“{1}” has no concentration before it met the resin. Add a column “c0 [g/L]”, or leave the volumes out and give both c and q.</source>
        <translation>«{1}» no tiene concentración antes del contacto con la resina. Añada una columna «c0 [g/L]», u omita los volúmenes y dé c y q.</translation>
    </message>
    <message>
        <source>Where c is measured, q follows from the balance of the well and is left out.</source>
        <translation>Donde se mide c, q resulta del balance del pocillo y se omite.</translation>
    </message>
    <message>
        <source>{1} {2} is no volume that a well can have. Give one above 0.</source>
        <translation>{1} {2} no es un volumen que pueda tener un pocillo. Dé uno mayor que 0.</translation>
    </message>
    <message>
        <source>A concentration cannot be {1} {2}. Write 0 where it lies below what can be measured, or leave the cell empty.</source>
        <translation>Una concentración no puede ser {1} {2}. Escriba 0 donde esté por debajo de lo medible, o deje la celda vacía.</translation>
    </message>
    <message>
        <source>A pH of {1} is outside of 0 to 14.</source>
        <translation>Un pH de {1} está fuera de 0 a 14.</translation>
    </message>
    <message>
        <source>This well is left out: it has no {1}.</source>
        <translation>Este pocillo se omite: no tiene {1}.</translation>
    </message>
    <message>
        <source>More {1} is left ({2}) than there was ({3}): see whether columns or units are mixed up.</source>
        <translation>Queda más {1} ({2}) del que había ({3}): vea si hay columnas o unidades confundidas.</translation>
    </message>
    <message>
        <source>{1} runs are too few to choose a power for a model of {2} coefficients. Leave out terms or add runs.</source>
        <translation>{1} ensayos son pocos para elegir un exponente para un modelo de {2} coeficientes. Omita términos o añada ensayos.</translation>
    </message>
    <message>
        <source>Powers need a response above 0, and the smallest value is {1}. Add a constant to the response, or leave out the Box-Cox transformation.</source>
        <translation>Las potencias necesitan una respuesta mayor que 0, y el valor más pequeño es {1}. Sume una constante a la respuesta, u omita la transformación de Box-Cox.</translation>
    </message>
    <message>
        <source>The model fits every run exactly, so no power of the response fits better. Leave out the Box-Cox transformation.</source>
        <translation>El modelo se ajusta exactamente a todos los ensayos, así que ninguna potencia de la respuesta se ajusta mejor. Omita la transformación de Box-Cox.</translation>
    </message>
    <message>
        <source>There is no specification to meet. State the limits of at least one response.</source>
        <translation>No hay ninguna especificación que cumplir. Indique los límites de al menos una respuesta.</translation>
    </message>
    <message>
        <source>“{1}” has two specifications. State both of its limits in one.</source>
        <translation>«{1}» tiene dos especificaciones. Indique ambos límites en una.</translation>
    </message>
    <message>
        <source>The specification of “{1}” has no limit. State at least one.</source>
        <translation>La especificación de «{1}» no tiene límite. Indique al menos uno.</translation>
    </message>
    <message>
        <source>The lower limit of “{1}”, {2}, is not below its upper limit, {3}. Exchange or correct them.</source>
        <translation>El límite inferior de «{1}», {2}, no está por debajo de su límite superior, {3}. Intercámbielos o corríjalos.</translation>
    </message>
    <message>
        <source>The model of “{1}” has no degrees of freedom left to judge its error by. Add runs, or choose a smaller model.</source>
        <translation>Al modelo de «{1}» no le quedan grados de libertad para juzgar su error. Añada ensayos, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>{1} draws cannot be made. Choose from 100 to {2}.</source>
        <translation>No pueden hacerse {1} sorteos. Elija de 100 a {2}.</translation>
    </message>
    <message>
        <source>The scatter of “{1}” is no standard deviation. State 0 or a positive number in the unit of the factor.</source>
        <translation>La dispersión de «{1}» no es una desviación estándar. Indique 0 o un número positivo en la unidad del factor.</translation>
    </message>
    <message>
        <source>“{1}” is categorical and cannot scatter. Leave its scatter out.</source>
        <translation>«{1}» es categórico y no puede tener dispersión. Omita su dispersión.</translation>
    </message>
    <message>
        <source>The bounds and constraints leave no room for blends that add up to 1. Widen them.</source>
        <translation>Los límites y las restricciones no dejan lugar para mezclas que sumen 1. Amplíelos.</translation>
    </message>
    <message>
        <source>There are {1} bounds and constraints, and at most {2} are taken. Leave some out.</source>
        <translation>Hay {1} límites y restricciones, y se admiten como máximo {2}. Omita algunos.</translation>
    </message>
    <message>
        <source>The region of blends has more than {1} corners. Leave components or constraints out, or use the kind d_optimal.</source>
        <translation>La región de mezclas tiene más de {1} vértices. Omita componentes o restricciones, o use el tipo d_optimal.</translation>
    </message>
    <message>
        <source>The region of blends has more than {1} faces. Lower the degree, or use the kind d_optimal.</source>
        <translation>La región de mezclas tiene más de {1} caras. Reduzca el grado, o use el tipo d_optimal.</translation>
    </message>
    <message>
        <source>A Box-Behnken design of {1} factors has no orthogonal blocks. Leave them out, or ask for ccd.</source>
        <translation>Un diseño de Box-Behnken de {1} factores no tiene bloques ortogonales. Omítalos, o pida ccd.</translation>
    </message>
    <message>
        <source>A Box-Behnken design of {1} factors has {2} orthogonal blocks, not {3}. Ask for {2} or none.</source>
        <translation>Un diseño de Box-Behnken de {1} factores tiene {2} bloques ortogonales, no {3}. Pida {2} o ninguno.</translation>
    </message>
    <message>
        <source>A Box-Behnken design has 3 to 7 factors, and there are {1}. Ask for ccd or d_optimal.</source>
        <translation>Un diseño de Box-Behnken tiene de 3 a 7 factores, y hay {1}. Pida ccd o d_optimal.</translation>
    </message>
    <message>
        <source>The design “{1}” is not balanced, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>El diseño «{1}» no está equilibrado, así que no se escribe. Es un fallo de Titer; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Three levels without corners, for a quadratic model of 3 to 7 factors</source>
        <translation>Tres niveles sin vértices, para un modelo cuadrático de 3 a 7 factores</translation>
    </message>
    <message>
        <source>A face-centred design has alpha 1, not “{1}”. Leave out one of the two.</source>
        <translation>Un diseño de caras centradas tiene alfa 1, no «{1}». Omita uno de los dos.</translation>
    </message>
    <message>
        <source>Alpha for orthogonal blocks needs blocks. Ask for 2 blocks or more.</source>
        <translation>Alfa para bloques ortogonales necesita bloques. Pida 2 bloques o más.</translation>
    </message>
    <message>
        <source>“{1}” is no distance of axial points. Write rotatable, orthogonal, blocks, spherical, face, or a number from {2} to {3}.</source>
        <translation>«{1}» no es una distancia de los puntos axiales. Escriba rotatable, orthogonal, blocks, spherical, face, o un número de {2} a {3}.</translation>
    </message>
    <message>
        <source>A central composite design has 2 to {1} factors, and there are {2}. Ask for d_optimal, or for other factors.</source>
        <translation>Un diseño compuesto central tiene de 2 a {1} factores, y hay {2}. Pida d_optimal, u otros factores.</translation>
    </message>
    <message>
        <source>A cube of resolution {1} mixes two-factor interactions. Ask for V or VI.</source>
        <translation>Un cubo de resolución {1} mezcla interacciones de dos factores. Pida V o VI.</translation>
    </message>
    <message>
        <source>{1} blocks are not possible: one holds the axial points, and the cube is divided into 1, 2, 4 ... Ask for fewer blocks or a larger cube.</source>
        <translation>{1} bloques no son posibles: uno contiene los puntos axiales, y el cubo se divide en 1, 2, 4 ... Pida menos bloques o un cubo mayor.</translation>
    </message>
    <message>
        <source>{1} blocks would lose the interaction {2}. Ask for fewer blocks or a larger cube.</source>
        <translation>{1} bloques perderían la interacción {2}. Pida menos bloques o un cubo mayor.</translation>
    </message>
    <message>
        <source>The design “{1}” does not keep what its alpha is chosen for, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>El diseño «{1}» no conserva aquello para lo que se elige su alfa, así que no se escribe. Es un fallo de Titer; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Alpha {1} ({2})</source>
        <translation>Alfa {1} ({2})</translation>
    </message>
    <message>
        <source>Distance of the axial points from the centre where the cube has 1; inscribed designs are shrunk so that the axial points lie on the bounds.</source>
        <translation>Distancia de los puntos axiales al centro cuando el cubo tiene 1; los diseños inscritos se encogen para que los puntos axiales queden en los límites.</translation>
    </message>
    <message>
        <source>Squares are orthogonal to each other</source>
        <translation>Los cuadrados son ortogonales entre sí</translation>
    </message>
    <message>
        <source>Squares are correlated with each other</source>
        <translation>Los cuadrados están correlacionados entre sí</translation>
    </message>
    <message>
        <source>Orthogonal: the squares of the factors, less their means, have products that sum to 0.</source>
        <translation>Ortogonal: los cuadrados de los factores, menos sus medias, tienen productos que suman 0.</translation>
    </message>
    <message>
        <source>Axial points of “{1}” lie at {2} and {3}, outside its bounds. The form inscribed stays within.</source>
        <translation>Los puntos axiales de «{1}» están en {2} y {3}, fuera de sus límites. La forma inscribed queda dentro.</translation>
    </message>
    <message>
        <source>The cube of the design “{1}” mixes interactions, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>El cubo del diseño «{1}» mezcla interacciones, así que no se escribe. Es un fallo de Titer; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Central composite: cube, axial and centre points, for a quadratic model</source>
        <translation>Compuesto central: cubo, puntos axiales y centrales, para un modelo cuadrático</translation>
    </message>
    <message>
        <source>The constraint “{1}” cannot be read. Write sums of factors with numbers before them around &lt;= or &gt;=, such as 2*A + B &lt;= 3.</source>
        <translation>La restricción «{1}» no es legible. Escriba sumas de factores precedidos de números en torno a &lt;= o &gt;=, como 2*A + B &lt;= 3.</translation>
    </message>
    <message>
        <source>The factor “{1}” has levels and no numbers, so it cannot stand in the constraint “{2}”. Leave it out.</source>
        <translation>El factor «{1}» tiene niveles y no números, así que no puede figurar en la restricción «{2}». Omítalo.</translation>
    </message>
    <message>
        <source>The constraint “{1}” names “{2}”, which is no factor. The factors are {3}.</source>
        <translation>La restricción «{1}» menciona «{2}», que no es un factor. Los factores son {3}.</translation>
    </message>
    <message>
        <source>The constraint “{1}” has no &lt;= or &gt;=. Write sums of factors with numbers before them around one of them, such as 2*A + B &lt;= 3.</source>
        <translation>La restricción «{1}» no tiene &lt;= o &gt;=. Escriba sumas de factores precedidos de números en torno a uno de ellos, como 2*A + B &lt;= 3.</translation>
    </message>
    <message>
        <source>The constraint “{1}” limits no factor. Name one or more of them.</source>
        <translation>La restricción «{1}» no limita ningún factor. Indique uno o varios.</translation>
    </message>
    <message>
        <source>The most precise coefficients of a given model for a number of runs, also with constraints</source>
        <translation>Los coeficientes más precisos de un modelo dado para un número de ensayos, también con restricciones</translation>
    </message>
    <message>
        <source>A share of a mixture cannot be screened this way. Use the kind mixture.</source>
        <translation>Una proporción de una mezcla no puede cribarse así. Use el tipo mixture.</translation>
    </message>
    <message>
        <source>Definitive screening takes categorical factors of two levels, and this one has {1}. Keep two, or use the kind d_optimal.</source>
        <translation>El cribado definitivo admite factores categóricos de dos niveles, y este tiene {1}. Conserve dos, o use el tipo d_optimal.</translation>
    </message>
    <message>
        <source>Definitive screening needs 4 factors or more, and there are {1}. Use the kind full or ccd.</source>
        <translation>El cribado definitivo necesita 4 factores o más, y hay {1}. Use el tipo full o ccd.</translation>
    </message>
    <message>
        <source>Fake factors are counted from 0.</source>
        <translation>Los factores ficticios se cuentan desde 0.</translation>
    </message>
    <message>
        <source>Definitive screening is offered up to {1} factors with the fake ones, and these are {2}. Leave some out.</source>
        <translation>El cribado definitivo se ofrece hasta {1} factores incluidos los ficticios, y estos son {2}. Omita algunos.</translation>
    </message>
    <message>
        <source>This design has {1} pairs of mirrored runs, and a pair stays in one block. Ask for 1 to {1} blocks.</source>
        <translation>Este diseño tiene {1} pares de ensayos reflejados, y un par permanece en un bloque. Pida de 1 a {1} bloques.</translation>
    </message>
    <message>
        <source>Main effects are clear of all two-factor interactions and squares</source>
        <translation>Los efectos principales están libres de todas las interacciones de dos factores y cuadrados</translation>
    </message>
    <message>
        <source>The dot product of each coded main effect with each product of two factors and with each square is 0.</source>
        <translation>El producto escalar de cada efecto principal codificado con cada producto de dos factores y con cada cuadrado es 0.</translation>
    </message>
    <message>
        <source>Main effects are orthogonal to each other</source>
        <translation>Los efectos principales son ortogonales entre sí</translation>
    </message>
    <message>
        <source>Main effects correlate by up to {1}, since two-level factors have no zero</source>
        <translation>Los efectos principales se correlacionan hasta {1}, pues los factores de dos niveles no tienen cero</translation>
    </message>
    <message>
        <source>The largest correlation of two coded main effects.</source>
        <translation>La mayor correlación de dos efectos principales codificados.</translation>
    </message>
    <message>
        <source>Variance of a main effect: {1}</source>
        <translation>Varianza de un efecto principal: {1}</translation>
    </message>
    <message>
        <source>The largest of a coded coefficient, in units of the error variance, main effects alone.</source>
        <translation>La mayor de un coeficiente codificado, en unidades de la varianza del error, solo con efectos principales.</translation>
    </message>
    <message>
        <source>Squares correlate by up to {1}</source>
        <translation>Los cuadrados se correlacionan hasta {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of two squares.</source>
        <translation>La mayor correlación absoluta de dos cuadrados.</translation>
    </message>
    <message>
        <source>Two-factor interactions correlate by up to {1}</source>
        <translation>Las interacciones de dos factores se correlacionan hasta {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of two products of two factors.</source>
        <translation>La mayor correlación absoluta de dos productos de dos factores.</translation>
    </message>
    <message>
        <source>An interaction and a square correlate by up to {1}</source>
        <translation>Una interacción y un cuadrado se correlacionan hasta {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of a product of two factors and a square.</source>
        <translation>La mayor correlación absoluta de un producto de dos factores y un cuadrado.</translation>
    </message>
    <message>
        <source>The screening design did not pass its own check and is not given out. Change the count of factors or of blocks, and report this.</source>
        <translation>El diseño de cribado no superó su propia comprobación y no se entrega. Cambie el número de factores o de bloques, y comuníquelo.</translation>
    </message>
    <message>
        <source>No conference matrix of order {1} exists, so this design comes from one of order {2}.</source>
        <translation>No existe matriz de conferencia de orden {1}, así que este diseño procede de una de orden {2}.</translation>
    </message>
    <message>
        <source>Main effects are orthogonal to blocks</source>
        <translation>Los efectos principales son ortogonales a los bloques</translation>
    </message>
    <message>
        <source>Each coded main effect sums to 0 within each block.</source>
        <translation>Cada efecto principal codificado suma 0 dentro de cada bloque.</translation>
    </message>
    <message>
        <source>Three levels, main effects clear of interactions and squares; 4 to 30 factors</source>
        <translation>Tres niveles, efectos principales libres de interacciones y cuadrados; 4 a 30 factores</translation>
    </message>
    <message>
        <source>There is no factor “{1}” to reverse. Name a factor, or all.</source>
        <translation>No hay ningún factor «{1}» que invertir. Indique un factor, o all.</translation>
    </message>
    <message>
        <source>A fold-over has two blocks at most, the first runs and the reversed ones. Ask for 2 blocks or none.</source>
        <translation>Un fold-over tiene como máximo dos bloques, los primeros ensayos y los invertidos. Pida 2 bloques o ninguno.</translation>
    </message>
    <message>
        <source>{1} runs are no power of 2, as fractions have. Ask for {2}, or for the kind plackett_burman, which has multiples of 4.</source>
        <translation>{1} ensayos no son una potencia de 2, como la tienen las fracciones. Pida {2}, o el tipo plackett_burman, que tiene múltiplos de 4.</translation>
    </message>
    <message>
        <source>{1} factors have only {2} combinations. Ask for so many runs, with replicates for more.</source>
        <translation>{1} factores solo tienen {2} combinaciones. Pida ese número de ensayos, con réplicas para más.</translation>
    </message>
    <message>
        <source>{1} runs are too few to tell {2} main effects apart. Ask for {3} or more.</source>
        <translation>{1} ensayos son pocos para distinguir {2} efectos principales. Pida {3} o más.</translation>
    </message>
    <message>
        <source>A fraction is chosen by one of three: a resolution (such as IV), a count of runs (such as 16), or generators (such as E=ABCD). Give just one.</source>
        <translation>Una fracción se elige por una de tres cosas: una resolución (como IV), un número de ensayos (como 16) o generadores (como E=ABCD). Dé solo una.</translation>
    </message>
    <message>
        <source>Fractions of least aberration are known here for {1} factors at most, and there are {2}. Give generators, or ask for plackett_burman or definitive_screening.</source>
        <translation>Aquí se conocen fracciones de aberración mínima para {1} factores como máximo, y hay {2}. Dé generadores, o pida plackett_burman o definitive_screening.</translation>
    </message>
    <message>
        <source>The design “{1}” has resolution {2} and not {3}, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>El diseño «{1}» tiene resolución {2} y no {3}, así que no se escribe. Es un fallo de Titer; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>The design “{1}” loses the main effect of “{2}” between blocks, so it is not written. Ask for other blocks.</source>
        <translation>El diseño «{1}» pierde el efecto principal de «{2}» entre bloques, así que no se escribe. Pida otros bloques.</translation>
    </message>
    <message>
        <source>Each generated factor has in every run (before a fold-over) the product of the signs of the basic factors.</source>
        <translation>Cada factor generado tiene en cada ensayo (antes de un fold-over) el producto de los signos de los factores básicos.</translation>
    </message>
    <message>
        <source>No generators: all combinations</source>
        <translation>Sin generadores: todas las combinaciones</translation>
    </message>
    <message>
        <source>Generators: {1}</source>
        <translation>Generadores: {1}</translation>
    </message>
    <message>
        <source>Two-level fraction by resolution, runs or generators, of minimum aberration</source>
        <translation>Fracción de dos niveles por resolución, ensayos o generadores, de aberración mínima</translation>
    </message>
    <message>
        <source>There is no factor “{1}” to give levels to. Name one of the factors.</source>
        <translation>No hay ningún factor «{1}» al que dar niveles. Indique uno de los factores.</translation>
    </message>
    <message>
        <source>The factor “{1}” has the levels that it names; leave out their count.</source>
        <translation>El factor «{1}» tiene los niveles que enumera; omita su número.</translation>
    </message>
    <message>
        <source>{1} levels of “{2}” are not possible; a factor has 2 to {3}.</source>
        <translation>{1} niveles de «{2}» no son posibles; un factor tiene de 2 a {3}.</translation>
    </message>
    <message>
        <source>The design “{1}” lacks a combination of levels, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Al diseño «{1}» le falta una combinación de niveles, así que no se escribe. Es un fallo de Titer; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>All {1} combinations of levels, runs of each: {2}</source>
        <translation>Las {1} combinaciones de niveles, ensayos de cada una: {2}</translation>
    </message>
    <message>
        <source>Different rows among the factorial runs; with all of them every effect and interaction can be estimated.</source>
        <translation>Filas distintas entre los ensayos factoriales; con todas ellas puede estimarse cada efecto e interacción.</translation>
    </message>
    <message>
        <source>A full factorial of these {1} factors has {2} runs, and {3} are the most. Ask for fractional, plackett_burman or definitive_screening, for fewer factors or fewer levels.</source>
        <translation>Un factorial completo de estos {1} factores tiene {2} ensayos, y {3} son el máximo. Pida fractional, plackett_burman o definitive_screening, menos factores o menos niveles.</translation>
    </message>
    <message>
        <source>All combinations of levels, also mixed and categorical</source>
        <translation>Todas las combinaciones de niveles, también mixtos y categóricos</translation>
    </message>
    <message>
        <source>“{1}” in a generator is no factor. Write a name, or a letter: A stands for the first factor, B for the second, with no I.</source>
        <translation>«{1}» en un generador no es un factor. Escriba un nombre, o una letra: A es el primer factor, B el segundo, sin I.</translation>
    </message>
    <message>
        <source>These generators give “{1}” and “{2}” the same column, so that their effects could not be told apart. Write another product for one of them.</source>
        <translation>Estos generadores dan a «{1}» y «{2}» la misma columna, así que sus efectos no podrían distinguirse. Escriba otro producto para uno de ellos.</translation>
    </message>
    <message>
        <source>{1} factors are more than the {2} of a fraction by generators. Ask for plackett_burman or definitive_screening.</source>
        <translation>{1} factores son más que los {2} de una fracción por generadores. Pida plackett_burman o definitive_screening.</translation>
    </message>
    <message>
        <source>{1} generators for {2} factors leave {3} basic ones, and 1 to {4} are possible. Give another count of generators.</source>
        <translation>{1} generadores para {2} factores dejan {3} básicos, y son posibles de 1 a {4}. Dé otro número de generadores.</translation>
    </message>
    <message>
        <source>“{1}” is no generator. Write one such as E=ABCD.</source>
        <translation>«{1}» no es un generador. Escriba uno como E=ABCD.</translation>
    </message>
    <message>
        <source>The left side of “{1}” is no factor that is still free. Name each generated factor once.</source>
        <translation>El lado izquierdo de «{1}» no es un factor que aún esté libre. Indique cada factor generado una sola vez.</translation>
    </message>
    <message>
        <source>The right side of “{1}” is no product of factors. Write one such as E=ABCD.</source>
        <translation>El lado derecho de «{1}» no es un producto de factores. Escriba uno como E=ABCD.</translation>
    </message>
    <message>
        <source>“{1}” is generated and stands on a right side as well. Write generators with basic factors only.</source>
        <translation>«{1}» es generado y figura además en un lado derecho. Escriba generadores solo con factores básicos.</translation>
    </message>
    <message>
        <source>A Halton sequence is offered up to {1} factors, and there are {2}. Use the kind lhs.</source>
        <translation>La secuencia de Halton se ofrece hasta {1} factores, y hay {2}. Use el tipo lhs.</translation>
    </message>
    <message>
        <source>Halton sequence: even over the whole space at any count of runs</source>
        <translation>Secuencia de Halton: uniforme en todo el espacio con cualquier número de ensayos</translation>
    </message>
    <message>
        <source>The most precise predictions of a given model for a number of runs, also with constraints</source>
        <translation>Las predicciones más precisas de un modelo dado para un número de ensayos, también con restricciones</translation>
    </message>
    <message>
        <source>“{1}” is no model. Write linear, interaction, quadratic or a formula such as A*B + I(A^2).</source>
        <translation>«{1}» no es un modelo. Escriba linear, interaction, quadratic o una fórmula como A*B + I(A^2).</translation>
    </message>
    <message>
        <source>The term “{1}” of the model cannot be told from differences between the {2} blocks. Ask for fewer blocks or more runs, or leave the term out of the model.</source>
        <translation>El término «{1}» del modelo no se distingue de las diferencias entre los {2} bloques. Pida menos bloques o más ensayos, u omita el término del modelo.</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters. Ask for more runs, or for a smaller model.</source>
        <translation>{1} ensayos son pocos para un modelo de {2} parámetros. Pida más ensayos, o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The term “{1}” cannot be told from others in this design. Ask for a higher resolution, more levels or more runs, or for a smaller model.</source>
        <translation>El término «{1}» no se distingue de otros en este diseño. Pida una resolución mayor, más niveles o más ensayos, o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The design “{1}” came out incomplete, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>El diseño «{1}» quedó incompleto, así que no se escribe. Es un fallo de Titer; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>{1} runs are too many to search among exchanges. Ask for up to {2}, for a random Latin hypercube, or for the kind sobol.</source>
        <translation>{1} ensayos son demasiados para buscar entre intercambios. Pida hasta {2}, un hipercubo latino aleatorio, o el tipo sobol.</translation>
    </message>
    <message>
        <source>The Latin hypercube did not pass its own check and is not given out. Use another seed, and report this.</source>
        <translation>El hipercubo latino no superó su propia comprobación y no se entrega. Use otra semilla, y comuníquelo.</translation>
    </message>
    <message>
        <source>Latin hypercube: each factor at as many settings as there are runs</source>
        <translation>Hipercubo latino: cada factor en tantos valores como ensayos hay</translation>
    </message>
    <message>
        <source>A share of a mixture lies between 0 and 1, and these bounds are {1} and {2}. Write shares and not percent.</source>
        <translation>Una proporción de una mezcla está entre 0 y 1, y estos límites son {1} y {2}. Escriba proporciones y no porcentajes.</translation>
    </message>
    <message>
        <source>A mixture has two components or more.</source>
        <translation>Una mezcla tiene dos componentes o más.</translation>
    </message>
    <message>
        <source>The degree of a mixture design is 1 to 5, and not {1}.</source>
        <translation>El grado de un diseño de mezclas es de 1 a 5, y no {1}.</translation>
    </message>
    <message>
        <source>The shares cannot add up to 1 with room to vary: their lower bounds sum to {1}, their upper ones to {2}. Widen them.</source>
        <translation>Las proporciones no pueden sumar 1 con margen para variar: sus límites inferiores suman {1}, los superiores {2}. Amplíelos.</translation>
    </message>
    <message>
        <source>The upper bound {1} cuts the simplex, where the share reaches {2}. Raise it, or use the form vertices.</source>
        <translation>El límite superior {1} corta el símplex, donde la proporción llega a {2}. Auméntelo, o use la forma vertices.</translation>
    </message>
    <message>
        <source>A simplex has no room for constraints. Use the form vertices.</source>
        <translation>Un símplex no tiene lugar para restricciones. Use la forma vertices.</translation>
    </message>
    <message>
        <source>This mixture design would have {1} runs, and at most {2} are offered. Leave factors out, lower the degree, or use the kind d_optimal.</source>
        <translation>Este diseño de mezclas tendría {1} ensayos, y se ofrecen como máximo {2}. Omita factores, reduzca el grado, o use el tipo d_optimal.</translation>
    </message>
    <message>
        <source>Run {1} of the mixture design left its bounds, so it is not given out. Change the bounds, and report this.</source>
        <translation>El ensayo {1} del diseño de mezclas salió de sus límites, así que no se entrega. Cambie los límites, y comuníquelo.</translation>
    </message>
    <message>
        <source>The shares of every run add up to 1</source>
        <translation>Las proporciones de cada ensayo suman 1</translation>
    </message>
    <message>
        <source>They lie within their bounds and constraints.</source>
        <translation>Están dentro de sus límites y restricciones.</translation>
    </message>
    <message>
        <source>D = {1}</source>
        <translation>D = {1}</translation>
    </message>
    <message>
        <source>|X&apos;X|^(1/p) / n with shares from 0 to 1, X the n x p matrix of the model without intercept.</source>
        <translation>|X&apos;X|^(1/p) / n con proporciones de 0 a 1, siendo X la matriz n x p del modelo sin intercepto.</translation>
    </message>
    <message>
        <source>There is no factor “{1}” that could be a process factor. Name one of the factors.</source>
        <translation>No hay ningún factor «{1}» que pueda ser un factor de proceso. Indique uno de los factores.</translation>
    </message>
    <message>
        <source>The constraint “{1}” limits a process factor, and here only shares can be limited. Leave it out, or use the kind d_optimal.</source>
        <translation>La restricción «{1}» limita un factor de proceso, y aquí solo pueden limitarse proporciones. Omítala, o use el tipo d_optimal.</translation>
    </message>
    <message>
        <source>Blends of shares that add up to 1, alone or crossed with process factors</source>
        <translation>Mezclas de proporciones que suman 1, solas o cruzadas con factores de proceso</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters in {3} blocks of two runs or more. Ask for {4} runs or more, for fewer blocks or for a smaller model.</source>
        <translation>{1} ensayos son pocos para un modelo de {2} parámetros en {3} bloques de dos ensayos o más. Pida {4} ensayos o más, menos bloques o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters. Ask for {2} runs or more, or for a smaller model.</source>
        <translation>{1} ensayos son pocos para un modelo de {2} parámetros. Pida {2} ensayos o más, o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>{1} runs leave none to choose beside the {2} that stay. Ask for more than {2} runs; their count includes those that stay.</source>
        <translation>{1} ensayos no dejan ninguno por elegir aparte de los {2} que se quedan. Pida más de {2} ensayos; el número incluye los que se quedan.</translation>
    </message>
    <message>
        <source>A search for {1} runs and {2} parameters takes too long; {3} runs and {4} parameters are the most. Ask for fewer factors or a smaller model.</source>
        <translation>Una búsqueda para {1} ensayos y {2} parámetros tarda demasiado; {3} ensayos y {4} parámetros son el máximo. Pida menos factores o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>{1} blocks of {2} runs</source>
        <translation>{1} bloques de {2} ensayos</translation>
    </message>
    <message>
        <source>{1} blocks, {2} of them of {3} runs and {4} of {5} runs</source>
        <translation>{1} bloques, {2} de ellos de {3} ensayos y {4} de {5} ensayos</translation>
    </message>
    <message>
        <source>A block shifts all its runs alike. X&apos;X of the search has, beside the model, blocks less one columns that sum to 0 over the blocks; criterion D is its determinant. Prediction variances, A- and G-efficiency use it as well and are for the mean of the blocks; D-efficiency is that of the model without blocks.</source>
        <translation>Un bloque desplaza todos sus ensayos por igual. El X&apos;X de la búsqueda tiene, además del modelo, tantas columnas que suman 0 sobre los bloques como bloques menos una; el criterio D es su determinante. Las varianzas de predicción y las eficiencias A y G también lo usan y se refieren a la media de los bloques; la eficiencia D es la del modelo sin bloques.</translation>
    </message>
    <message>
        <source>Best found in {1} of {2} starts, {3} of them refined; seed {4}</source>
        <translation>Mejor hallado en {1} de {2} arranques, {3} de ellos refinados; semilla {4}</translation>
    </message>
    <message>
        <source>Coordinate exchange from random designs; the better ones are disturbed and exchanged again until that gains nothing. A best that few starts found may not be the best there is: ask for more starts.</source>
        <translation>Intercambio de coordenadas desde diseños aleatorios; los mejores se perturban e intercambian de nuevo hasta que no se gana nada. Un óptimo hallado por pocos arranques puede no ser el mejor que existe: pida más arranques.</translation>
    </message>
    <message>
        <source>The design “{1}” is not what the search claimed, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>El diseño «{1}» no es lo que declaró la búsqueda, así que no se escribe. Es un fallo de Titer; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>{1} of the runs that stay lie outside the bounds or the constraints; they count for the design as they are.</source>
        <translation>{1} de los ensayos que se quedan están fuera de los límites o de las restricciones; cuentan para el diseño tal como están.</translation>
    </message>
    <message>
        <source>No design in this region can estimate all {1} parameters of the model. Leave out terms that the constraints make dependent, or widen the region.</source>
        <translation>Ningún diseño en esta región puede estimar los {1} parámetros del modelo. Omita términos que las restricciones hacen dependientes, o amplíe la región.</translation>
    </message>
    <message>
        <source>The runs that stay have {1} factors and the design has {2}. Give the design the factors of its runs.</source>
        <translation>Los ensayos que se quedan tienen {1} factores y el diseño tiene {2}. Dé al diseño los factores de sus ensayos.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Se interrumpió la búsqueda.</translation>
    </message>
    <message>
        <source>Average prediction variance {1}</source>
        <translation>Varianza media de predicción {1}</translation>
    </message>
    <message>
        <source>The average of f&apos;(X&apos;X)^-1 f over the cube from -1 to +1, in units of the variance of one run; exact, by the moments of the cube (criterion I).</source>
        <translation>La media de f&apos;(X&apos;X)^-1 f sobre el cubo de -1 a +1, en unidades de la varianza de un ensayo; exacta, por los momentos del cubo (criterio I).</translation>
    </message>
    <message>
        <source>The average of f&apos;(X&apos;X)^-1 f over the region that the constraints leave, in units of the variance of one run; over 4096 points of a scrambled Halton sequence (criterion I).</source>
        <translation>La media de f&apos;(X&apos;X)^-1 f sobre la región que dejan las restricciones, en unidades de la varianza de un ensayo; sobre 4096 puntos de una secuencia de Halton aleatorizada (criterio I).</translation>
    </message>
    <message>
        <source>A-efficiency {1} %</source>
        <translation>Eficiencia A {1} %</translation>
    </message>
    <message>
        <source>100 p / (n trace (X&apos;X)^-1) with the model in coded units.</source>
        <translation>100 p / (n traza (X&apos;X)^-1) con el modelo en unidades codificadas.</translation>
    </message>
    <message>
        <source>G-efficiency {1} %</source>
        <translation>Eficiencia G {1} %</translation>
    </message>
    <message>
        <source>100 p / (n d), where d is the largest f&apos;(X&apos;X)^-1 f that a search over the region found.</source>
        <translation>100 p / (n d), donde d es el mayor f&apos;(X&apos;X)^-1 f que halló una búsqueda en la región.</translation>
    </message>
    <message>
        <source>The runs that are added to a run sheet are one block of their own. Leave the count of blocks out, or make the design without the runs of the sheet.</source>
        <translation>Los ensayos que se añaden a una hoja de ensayos son un bloque propio. Omita el número de bloques, o haga el diseño sin los ensayos de la hoja.</translation>
    </message>
    <message>
        <source>{1} factors are more than the {2} of a Plackett-Burman design. Ask for fewer factors.</source>
        <translation>{1} factores son más que los {2} de un diseño de Plackett-Burman. Pida menos factores.</translation>
    </message>
    <message>
        <source>{1} runs are no Plackett-Burman design, which has 8, 12, 16 ... 48. Ask for {2}.</source>
        <translation>{1} ensayos no son un diseño de Plackett-Burman, que tiene 8, 12, 16 ... 48. Pida {2}.</translation>
    </message>
    <message>
        <source>{1} runs are too few for {2} factors. Ask for {3} or more.</source>
        <translation>{1} ensayos son pocos para {2} factores. Pida {3} o más.</translation>
    </message>
    <message>
        <source>X&apos;X = {1} I over the factorial runs</source>
        <translation>X&apos;X = {1} I sobre los ensayos factoriales</translation>
    </message>
    <message>
        <source>X is the intercept and the main effects as -1 and +1: every main effect is estimated by itself, with the least possible variance.</source>
        <translation>X es el intercepto y los efectos principales como -1 y +1: cada efecto principal se estima por sí mismo, con la menor varianza posible.</translation>
    </message>
    <message>
        <source>Main effects are clear of two-factor interactions</source>
        <translation>Los efectos principales están libres de interacciones de dos factores</translation>
    </message>
    <message>
        <source>A main effect carries up to {1} of a two-factor interaction</source>
        <translation>Un efecto principal lleva hasta {1} de una interacción de dos factores</translation>
    </message>
    <message>
        <source>The largest absolute correlation, over the factorial runs, between a main effect and an interaction of two other factors. 1 is full aliasing; a fold-over of all factors makes it 0.</source>
        <translation>La mayor correlación absoluta, sobre los ensayos factoriales, entre un efecto principal y una interacción de otros dos factores. 1 es confusión total; un fold-over de todos los factores la hace 0.</translation>
    </message>
    <message>
        <source>The two blocks of this kind are the halves of a fold-over. Ask for a fold-over as well, or for no blocks.</source>
        <translation>Los dos bloques de este tipo son las mitades de un fold-over. Pida también un fold-over, o ningún bloque.</translation>
    </message>
    <message>
        <source>The columns of the design “{1}” are not orthogonal, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Las columnas del diseño «{1}» no son ortogonales, así que no se escribe. Es un fallo de Titer; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>Screening of many two-level factors in 8 to 48 runs</source>
        <translation>Cribado de muchos factores de dos niveles en 8 a 48 ensayos</translation>
    </message>
    <message>
        <source>The numbers of the constraint “{1}” are too large or too small to compute with. Write it in other units, or leave it out.</source>
        <translation>Los números de la restricción «{1}» son demasiado grandes o pequeños para calcular. Escríbala en otras unidades, u omítala.</translation>
    </message>
    <message>
        <source>The constraints leave no region: no point within the bounds of the factors keeps all of them with room to vary. Check the directions of &lt;= and &gt;=, or widen the bounds.</source>
        <translation>Las restricciones no dejan ninguna región: ningún punto dentro de los límites de los factores las cumple todas con margen para variar. Revise los sentidos de &lt;= y &gt;=, o amplíe los límites.</translation>
    </message>
    <message>
        <source>A Sobol sequence is offered up to {1} factors, and there are {2}. Use the kind lhs.</source>
        <translation>La secuencia de Sobol se ofrece hasta {1} factores, y hay {2}. Use el tipo lhs.</translation>
    </message>
    <message>
        <source>A Sobol sequence is even at powers of two of runs. {1} runs would be, {2} are less so.</source>
        <translation>Una secuencia de Sobol es uniforme con potencias de dos ensayos. Con {1} ensayos lo sería, con {2} lo es menos.</translation>
    </message>
    <message>
        <source>The Sobol sequence did not pass its own check and is not given out. Use another count of runs, and report this.</source>
        <translation>La secuencia de Sobol no superó su propia comprobación y no se entrega. Use otro número de ensayos, y comuníquelo.</translation>
    </message>
    <message>
        <source>Sobol sequence: even over the whole space, best at powers of two of runs</source>
        <translation>Secuencia de Sobol: uniforme en todo el espacio, mejor con potencias de dos ensayos</translation>
    </message>
    <message>
        <source>Shares of a mixture are no free directions of a space to fill. Use the kind mixture.</source>
        <translation>Las proporciones de una mezcla no son direcciones libres de un espacio que rellenar. Use el tipo mixture.</translation>
    </message>
    <message>
        <source>{1} runs are no design that fills a space. Ask for 2 to {2}.</source>
        <translation>{1} ensayos no son un diseño que rellene un espacio. Pida de 2 a {2}.</translation>
    </message>
    <message>
        <source>Each factor has exactly one run in each of its slices</source>
        <translation>Cada factor tiene exactamente un ensayo en cada una de sus franjas</translation>
    </message>
    <message>
        <source>The range of each factor is cut into as many equal slices as there are runs; equal parts of the range stand for the levels of a categorical factor.</source>
        <translation>El rango de cada factor se corta en tantas franjas iguales como ensayos hay; partes iguales del rango representan los niveles de un factor categórico.</translation>
    </message>
    <message>
        <source>Centred discrepancy {1}</source>
        <translation>Discrepancia centrada {1}</translation>
    </message>
    <message>
        <source>Squared centred L2 discrepancy of the runs in the unit cube (Hickernell 1998); smaller is more even.</source>
        <translation>Cuadrado de la discrepancia L2 centrada de los ensayos en el cubo unidad (Hickernell 1998); cuanto menor, más uniforme.</translation>
    </message>
    <message>
        <source>Nearest two runs are {1} apart</source>
        <translation>Los dos ensayos más próximos distan {1}</translation>
    </message>
    <message>
        <source>Smallest Euclidean distance of two runs in the unit cube.</source>
        <translation>Menor distancia euclídea de dos ensayos en el cubo unidad.</translation>
    </message>
    <message>
        <source>Shares of a mixture cannot stand in whole plots here. Use the kind mixture.</source>
        <translation>Las proporciones de una mezcla no pueden figurar aquí en parcelas principales. Use el tipo mixture.</translation>
    </message>
    <message>
        <source>No factor is hard to change, so that there are no whole plots. Mark one, or use another kind.</source>
        <translation>Ningún factor es difícil de cambiar, así que no hay parcelas principales. Marque uno, o use otro tipo.</translation>
    </message>
    <message>
        <source>Every factor is hard to change, so that nothing varies within a whole plot. Leave one easy, or use another kind.</source>
        <translation>Todos los factores son difíciles de cambiar, así que nada varía dentro de una parcela principal. Deje uno fácil, o use otro tipo.</translation>
    </message>
    <message>
        <source>All combinations {1} times are {2} runs, and 1 to {3} are offered. Use the form optimal.</source>
        <translation>Todas las combinaciones {1} veces son {2} ensayos, y se ofrecen de 1 a {3}. Use la forma optimal.</translation>
    </message>
    <message>
        <source>In the design “{1}” a hard factor changes within a whole plot, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>En el diseño «{1}» un factor difícil cambia dentro de una parcela principal, así que no se escribe. Es un fallo de Titer; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>{1} whole plots, hard factors constant in each</source>
        <translation>{1} parcelas principales, factores difíciles constantes en cada una</translation>
    </message>
    <message>
        <source>Set the hard factors anew for each whole plot, also where their settings stay the same; runs come in random order within it, and whole plots in random order.</source>
        <translation>Ajuste de nuevo los factores difíciles en cada parcela principal, también donde sus valores no cambian; dentro de ella los ensayos van en orden aleatorio, y las parcelas principales también.</translation>
    </message>
    <message>
        <source>Degrees of freedom for the error of whole plots: {1}</source>
        <translation>Grados de libertad para el error de las parcelas principales: {1}</translation>
    </message>
    <message>
        <source>Whole plots less the parameters of hard factors and the intercept.</source>
        <translation>Parcelas principales menos los parámetros de los factores difíciles y el intercepto.</translation>
    </message>
    <message>
        <source>Degrees of freedom for the error of runs: {1}</source>
        <translation>Grados de libertad para el error de los ensayos: {1}</translation>
    </message>
    <message>
        <source>Runs less whole plots and less the other parameters.</source>
        <translation>Ensayos menos parcelas principales y menos los demás parámetros.</translation>
    </message>
    <message>
        <source>D-efficiency with whole plots {1} %</source>
        <translation>Eficiencia D con parcelas principales {1} %</translation>
    </message>
    <message>
        <source>100 |X&apos;V^-1 X|^(1/p) / n with V = I + {1} J in each whole plot (J all ones), in units of the variance of a run.</source>
        <translation>100 |X&apos;V^-1 X|^(1/p) / n con V = I + {1} J en cada parcela principal (J todo unos), en unidades de la varianza de un ensayo.</translation>
    </message>
    <message>
        <source>Ordinary least squares gives the same coefficients</source>
        <translation>Los mínimos cuadrados ordinarios dan los mismos coeficientes</translation>
    </message>
    <message>
        <source>Ordinary least squares gives other coefficients than the analysis by whole plots</source>
        <translation>Los mínimos cuadrados ordinarios dan coeficientes distintos del análisis por parcelas principales</translation>
    </message>
    <message>
        <source>Whether V X lies in the space of the columns of X; the standard errors differ in any case.</source>
        <translation>Si V X está en el espacio de las columnas de X; los errores estándar difieren en todo caso.</translation>
    </message>
    <message>
        <source>The design runs every combination, so that its count of runs is not free. Leave the count out, or use the form optimal.</source>
        <translation>El diseño ejecuta todas las combinaciones, así que su número de ensayos no es libre. Omita el número, o use la forma optimal.</translation>
    </message>
    <message>
        <source>The hard factors have {1} combinations, of which {2} whole plots are no multiple. Ask for a multiple, or use the form optimal.</source>
        <translation>Los factores difíciles tienen {1} combinaciones, de las que {2} parcelas principales no son múltiplo. Pida un múltiplo, o use la forma optimal.</translation>
    </message>
    <message>
        <source>No degrees of freedom are left for the error of whole plots, so that effects of hard factors cannot be tested. Ask for more whole plots or replicates.</source>
        <translation>No quedan grados de libertad para el error de las parcelas principales, así que los efectos de los factores difíciles no pueden contrastarse. Pida más parcelas principales o réplicas.</translation>
    </message>
    <message>
        <source>Hard factors change only between whole plots; all combinations, or D-optimal</source>
        <translation>Los factores difíciles cambian solo entre parcelas principales; todas las combinaciones, o D-óptimo</translation>
    </message>
    <message>
        <source>A split-plot design has 2 to 500 whole plots, and not {1}.</source>
        <translation>Un diseño de parcelas divididas tiene de 2 a 500 parcelas principales, y no {1}.</translation>
    </message>
    <message>
        <source>{1} runs do not do for {2} whole plots and {3} parameters. Ask for {4} to 1000.</source>
        <translation>{1} ensayos no bastan para {2} parcelas principales y {3} parámetros. Pida de {4} a 1000.</translation>
    </message>
    <message>
        <source>No design of {1} whole plots and {2} runs was met in which the model can be estimated. Ask for more whole plots or runs, or for a smaller model.</source>
        <translation>No se halló ningún diseño de {1} parcelas principales y {2} ensayos en el que pueda estimarse el modelo. Pida más parcelas principales o ensayos, o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Best found in {1} of {2} starts</source>
        <translation>Mejor hallado en {1} de {2} arranques</translation>
    </message>
    <message>
        <source>Starts of the search that reached the largest |X&apos;V^-1 X| to six digits.</source>
        <translation>Arranques de la búsqueda que alcanzaron el mayor |X&apos;V^-1 X| hasta seis cifras.</translation>
    </message>
    <message>
        <source>“{1}” has no numbers between its levels, which this kind of design needs. Leave it out, or ask for d_optimal.</source>
        <translation>«{1}» no tiene números entre sus niveles, que este tipo de diseño necesita. Omítalo, o pida d_optimal.</translation>
    </message>
    <message>
        <source>Without centre points the squares cannot be told from the intercept. Ask for centre points; 3 to 5 are usual.</source>
        <translation>Sin puntos centrales los cuadrados no se distinguen del intercepto. Pida puntos centrales; de 3 a 5 es habitual.</translation>
    </message>
    <message>
        <source>Without centre points the squares cannot be told from the intercept, so the model is left without them. Ask for centre points; 3 to 5 are usual.</source>
        <translation>Sin puntos centrales los cuadrados no se distinguen del intercepto, así que el modelo queda sin ellos. Pida puntos centrales; de 3 a 5 es habitual.</translation>
    </message>
    <message>
        <source>“{1}” has {2} levels, and this kind of design takes two. Keep two levels, or ask for full or d_optimal.</source>
        <translation>«{1}» tiene {2} niveles, y este tipo de diseño admite dos. Conserve dos niveles, o pida full o d_optimal.</translation>
    </message>
    <message>
        <source>Only two-level designs are divided, into 2, 4, 8 ... blocks, and {1} were asked for. Ask for such a number, or for d_optimal.</source>
        <translation>Solo se dividen diseños de dos niveles, en 2, 4, 8 ... bloques, y se pidieron {1}. Pida uno de esos números, o d_optimal.</translation>
    </message>
    <message>
        <source>{1} runs cannot be divided into {2} blocks without losing a main effect. Ask for fewer blocks or more runs.</source>
        <translation>{1} ensayos no pueden dividirse en {2} bloques sin perder un efecto principal. Pida menos bloques o más ensayos.</translation>
    </message>
    <message>
        <source>Full resolution: no effect is aliased with another</source>
        <translation>Resolución completa: ningún efecto se confunde con otro</translation>
    </message>
    <message>
        <source>The length of the shortest set of factors whose signs multiply to a sum other than 0 over the factorial runs. III: main effects are aliased with two-factor interactions; IV: two-factor interactions with each other; V: neither.</source>
        <translation>La longitud del conjunto más corto de factores cuyos signos se multiplican en una suma distinta de 0 sobre los ensayos factoriales. III: los efectos principales se confunden con interacciones de dos factores; IV: las interacciones de dos factores entre sí; V: ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Resolution {1}</source>
        <translation>Resolución {1}</translation>
    </message>
    <message>
        <source>A3, A4, A5 ...: the count of words of each length in the defining relation, found by the sums of products of signs over the runs. Fewer short words mean less aberration.</source>
        <translation>A3, A4, A5 ...: el número de palabras de cada longitud en la relación de definición, hallado por las sumas de productos de signos sobre los ensayos. Menos palabras cortas significan menos aberración.</translation>
    </message>
    <message>
        <source>Word length pattern: no words</source>
        <translation>Patrón de longitudes de palabra: sin palabras</translation>
    </message>
    <message>
        <source>Word length pattern: {1}</source>
        <translation>Patrón de longitudes de palabra: {1}</translation>
    </message>
    <message>
        <source>Sets of factors whose signs multiply to the same in every factorial run; multiplied with an effect they give its aliases.</source>
        <translation>Conjuntos de factores cuyos signos se multiplican en lo mismo en cada ensayo factorial; multiplicados por un efecto dan sus alias.</translation>
    </message>
    <message>
        <source>Defining relation: {1}</source>
        <translation>Relación de definición: {1}</translation>
    </message>
    <message>
        <source>Main effects and two-factor interactions whose columns are equal up to the sign: only their sum can be estimated.</source>
        <translation>Efectos principales e interacciones de dos factores cuyas columnas son iguales salvo el signo: solo puede estimarse su suma.</translation>
    </message>
    <message>
        <source>Aliases up to two factors: none</source>
        <translation>Alias hasta dos factores: ninguno</translation>
    </message>
    <message>
        <source>Aliases up to two factors: {1}</source>
        <translation>Alias hasta dos factores: {1}</translation>
    </message>
    <message>
        <source>Two-factor interactions whose columns are orthogonal to every main effect and every other two-factor interaction.</source>
        <translation>Interacciones de dos factores cuyas columnas son ortogonales a cada efecto principal y a cada otra interacción de dos factores.</translation>
    </message>
    <message>
        <source>Clear two-factor interactions: none of {1}</source>
        <translation>Interacciones de dos factores libres: ninguna de {1}</translation>
    </message>
    <message>
        <source>Clear two-factor interactions: {1} of {2} ({3})</source>
        <translation>Interacciones de dos factores libres: {1} de {2} ({3})</translation>
    </message>
    <message>
        <source>Main effects and two-factor interactions whose sum of signs is not 0 within each block; they cannot be told from differences between blocks.</source>
        <translation>Efectos principales e interacciones de dos factores cuya suma de signos no es 0 dentro de cada bloque; no se distinguen de las diferencias entre bloques.</translation>
    </message>
    <message>
        <source>{1} blocks, confounded with no main effect and no two-factor interaction</source>
        <translation>{1} bloques, no confundidos con ningún efecto principal ni interacción de dos factores</translation>
    </message>
    <message>
        <source>{1} blocks, confounded with {2}</source>
        <translation>{1} bloques, confundidos con {2}</translation>
    </message>
    <message>
        <source>There is no goal to reach. State one for at least one response.</source>
        <translation>No hay ningún objetivo que alcanzar. Indique uno para al menos una respuesta.</translation>
    </message>
    <message>
        <source>“{1}” has two goals. Keep one of them.</source>
        <translation>«{1}» tiene dos objetivos. Conserve uno de ellos.</translation>
    </message>
    <message>
        <source>The limits of the goal for “{1}” do not rise. Write them from the lowest to the highest, no two equal.</source>
        <translation>Los límites del objetivo para «{1}» no son crecientes. Escríbalos del menor al mayor, sin dos iguales.</translation>
    </message>
    <message>
        <source>The weight of the goal for “{1}” must be above 0. Write 1 for a straight line, more to insist, less to be lenient.</source>
        <translation>El peso del objetivo para «{1}» debe ser mayor que 0. Escriba 1 para una recta, más para ser exigente, menos para ser tolerante.</translation>
    </message>
    <message>
        <source>The importance of “{1}” must be above 0. Leave out a response that does not matter.</source>
        <translation>La importancia de «{1}» debe ser mayor que 0. Omita una respuesta que no importa.</translation>
    </message>
    <message>
        <source>“{1}” is a share of a mixture, which cannot move alone. Enter ratios of the shares as factors.</source>
        <translation>«{1}» es una proporción de una mezcla, que no puede variar sola. Introduzca razones de las proporciones como factores.</translation>
    </message>
    <message>
        <source>The constraints allow no setting with what is held. Loosen them, or hold less.</source>
        <translation>Las restricciones no permiten ningún punto con lo que está fijado. Relájelas, o fije menos.</translation>
    </message>
    <message>
        <source>The variance between whole plots is a number from 0 on times that of a run, such as 1.</source>
        <translation>La varianza entre parcelas principales es un número desde 0 por la de un ensayo, como 1.</translation>
    </message>
    <message>
        <source>There is no model to judge the design by. Name one, such as linear.</source>
        <translation>No hay ningún modelo por el que juzgar el diseño. Indique uno, como linear.</translation>
    </message>
    <message>
        <source>“{1}” cannot be told from the terms before it, with {2} parameters and {3} runs. Leave it out of the model, or add runs.</source>
        <translation>«{1}» no se distingue de los términos anteriores, con {2} parámetros y {3} ensayos. Omítalo del modelo, o añada ensayos.</translation>
    </message>
    <message>
        <source>D-efficiency {1} %</source>
        <translation>Eficiencia D {1} %</translation>
    </message>
    <message>
        <source>100 |X&apos;X|^(1/p) / n with the model in coded units (low = -1, high = +1), p parameters and n runs; 100 % is an orthogonal two-level design.</source>
        <translation>100 |X&apos;X|^(1/p) / n con el modelo en unidades codificadas (bajo = -1, alto = +1), p parámetros y n ensayos; 100 % es un diseño ortogonal de dos niveles.</translation>
    </message>
    <message>
        <source>100 p / (n trace (X&apos;X)^-1) in coded units: the mean variance of a coefficient, against 1 / n.</source>
        <translation>100 p / (n traza (X&apos;X)^-1) en unidades codificadas: la varianza media de un coeficiente, frente a 1 / n.</translation>
    </message>
    <message>
        <source>100 p / (n d) with d the largest variance of prediction x&apos;(X&apos;X)^-1 x within the bounds of the factors.</source>
        <translation>100 p / (n d) con d la mayor varianza de predicción x&apos;(X&apos;X)^-1 x dentro de los límites de los factores.</translation>
    </message>
    <message>
        <source>I-efficiency {1} %</source>
        <translation>Eficiencia I {1} %</translation>
    </message>
    <message>
        <source>100 / (n d) with d the mean variance of prediction within the bounds of the factors: 100 % is the variance of a mean of n runs.</source>
        <translation>100 / (n d) con d la varianza media de predicción dentro de los límites de los factores: 100 % es la varianza de una media de n ensayos.</translation>
    </message>
    <message>
        <source>Mean variance of prediction {1}</source>
        <translation>Varianza media de predicción {1}</translation>
    </message>
    <message>
        <source>x&apos;(X&apos;X)^-1 x averaged within the bounds of the factors, in units of the error variance; this is what I-optimal designs make small.</source>
        <translation>x&apos;(X&apos;X)^-1 x promediado dentro de los límites de los factores, en unidades de la varianza del error; es lo que los diseños I-óptimos hacen pequeño.</translation>
    </message>
    <message>
        <source>Largest variance of prediction {1}</source>
        <translation>Mayor varianza de predicción {1}</translation>
    </message>
    <message>
        <source>The largest x&apos;(X&apos;X)^-1 x found within the bounds of the factors, in units of the error variance; from many points, each then improved.</source>
        <translation>El mayor x&apos;(X&apos;X)^-1 x hallado dentro de los límites de los factores, en unidades de la varianza del error; desde muchos puntos, cada uno mejorado después.</translation>
    </message>
    <message>
        <source>Largest variance inflation {1}, of {2}</source>
        <translation>Mayor inflación de la varianza {1}, de {2}</translation>
    </message>
    <message>
        <source>The variance of a coefficient over what it would be if its column met no other but the intercept; 1 is best.</source>
        <translation>La varianza de un coeficiente respecto a la que tendría si su columna no se cruzara con otra que el intercepto; 1 es lo mejor.</translation>
    </message>
    <message>
        <source>Largest leverage {1}</source>
        <translation>Mayor apalancamiento {1}</translation>
    </message>
    <message>
        <source>The largest diagonal element of X(X&apos;X)^-1 X&apos;; at 1 a run is fitted whatever it says.</source>
        <translation>El mayor elemento diagonal de X(X&apos;X)^-1 X&apos;; con 1, un ensayo se ajusta diga lo que diga.</translation>
    </message>
    <message>
        <source>“{1}” is no range. Write LOW:HIGH or LOW:HIGH:UNIT with decimal points, such as 30:37:°C, or levels parted by commas, such as A,B.</source>
        <translation>«{1}» no es un rango. Escriba LOW:HIGH o LOW:HIGH:UNIT con punto decimal, como 30:37:°C, o niveles separados por comas, como A,B.</translation>
    </message>
    <message>
        <source>The bounds of a factor are numbers; give two.</source>
        <translation>Los límites de un factor son números; dé dos.</translation>
    </message>
    <message>
        <source>Both bounds are {1}, so that nothing varies. Give the factor two different bounds, or leave it out.</source>
        <translation>Ambos límites son {1}, así que nada varía. Dé al factor dos límites distintos, u omítalo.</translation>
    </message>
    <message>
        <source>The bounds {1} and {2} are too large to count with. Choose another unit.</source>
        <translation>Los límites {1} y {2} son demasiado grandes para calcular. Elija otra unidad.</translation>
    </message>
    <message>
        <source>The bounds {1} and {2} differ by too little for settings between them to be told apart. Set them further apart.</source>
        <translation>Los límites {1} y {2} difieren demasiado poco para distinguir valores entre ellos. Sepárelos más.</translation>
    </message>
    <message>
        <source>The low bound {1} lies above the high bound {2}. Exchange them.</source>
        <translation>El límite inferior {1} está por encima del superior {2}. Intercámbielos.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that Titer knows. Write one such as °C, g/L or 1/h, or none.</source>
        <translation>«{1}» no es una unidad que Titer conozca. Escriba una como °C, g/L o 1/h, o ninguna.</translation>
    </message>
    <message>
        <source>A categorical factor needs two levels or more, parted by commas.</source>
        <translation>Un factor categórico necesita dos o más niveles, separados por comas.</translation>
    </message>
    <message>
        <source>A level is empty. Give each level a name.</source>
        <translation>Un nivel está vacío. Dé un nombre a cada nivel.</translation>
    </message>
    <message>
        <source>The level “{1}” stands twice. Name each level once.</source>
        <translation>El nivel «{1}» aparece dos veces. Indique cada nivel una sola vez.</translation>
    </message>
    <message>
        <source>“{1}” is no factor. Write NAME=LOW:HIGH, NAME=LOW:HIGH:UNIT or NAME=A,B,C.</source>
        <translation>«{1}» no es un factor. Escriba NAME=LOW:HIGH, NAME=LOW:HIGH:UNIT o NAME=A,B,C.</translation>
    </message>
    <message>
        <source>There is no factor. Name at least one, such as temperature=30:37:°C.</source>
        <translation>No hay ningún factor. Indique al menos uno, como temperature=30:37:°C.</translation>
    </message>
    <message>
        <source>The factor “{1}” stands twice. Name each factor once.</source>
        <translation>El factor «{1}» aparece dos veces. Indique cada factor una sola vez.</translation>
    </message>
    <message>
        <source>The data do not tell “{1}” apart from the others; give it a value from elsewhere and fit without it.</source>
        <translation>Los datos no distinguen «{1}» de los demás; dele un valor de otra procedencia y ajuste sin él.</translation>
    </message>
    <message>
        <source>“{1}” is hardly told by these data: its standard error is larger than itself.</source>
        <translation>«{1}» apenas se determina con estos datos: su error estándar es mayor que él mismo.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” go together (correlation {3}): only a combination of the two is told. Fix one of them, or add an experiment that parts them.</source>
        <translation>«{1}» y «{2}» van juntos (correlación {3}): solo se determina una combinación de ambos. Fije uno de ellos, o añada un experimento que los separe.</translation>
    </message>
    <message>
        <source>The formula has more than {1} terms; write fewer.</source>
        <translation>La fórmula tiene más de {1} términos; escriba menos.</translation>
    </message>
    <message>
        <source>Behind “^” stands a whole number from 1 to 20: the highest order of interactions. A square is written I(A^2).</source>
        <translation>Detrás de «^» va un número entero de 1 a 20: el mayor orden de interacciones. Un cuadrado se escribe I(A^2).</translation>
    </message>
    <message>
        <source>Of numbers only 0 and 1 may stand as terms: without and with intercept. Arithmetic stands in I(...).</source>
        <translation>De los números solo 0 y 1 pueden ser términos: sin y con intercepto. La aritmética va en I(...).</translation>
    </message>
    <message>
        <source>Here a term is missing: a column, I(A^2), or a bracket.</source>
        <translation>Aquí falta un término: una columna, I(A^2), o un paréntesis.</translation>
    </message>
    <message>
        <source>“{1}” is the response and cannot stand on the right side as well.</source>
        <translation>«{1}» es la respuesta y no puede figurar además en el lado derecho.</translation>
    </message>
    <message>
        <source>The response is missing. Write it before “~”.</source>
        <translation>Falta la respuesta. Escríbala antes de «~».</translation>
    </message>
    <message>
        <source>The response is a column or a function of it, such as log(y); other arithmetic stands in I(...).</source>
        <translation>La respuesta es una columna o una función de ella, como log(y); otra aritmética va en I(...).</translation>
    </message>
    <message>
        <source>Here “~” is missing. Write RESPONSE ~ TERMS, such as y ~ A + B.</source>
        <translation>Aquí falta «~». Escriba RESPONSE ~ TERMS, como y ~ A + B.</translation>
    </message>
    <message>
        <source>“{1}” does not belong here; between two terms stands +, -, *, : or /.</source>
        <translation>«{1}» no corresponde aquí; entre dos términos va +, -, *, : o /.</translation>
    </message>
    <message>
        <source>The formula has no term. Write one behind “~”.</source>
        <translation>La fórmula no tiene ningún término. Escriba uno detrás de «~».</translation>
    </message>
    <message>
        <source>The backtick that opens here never closes. Close it behind the name.</source>
        <translation>El acento grave que se abre aquí no se cierra nunca. Ciérrelo tras el nombre.</translation>
    </message>
    <message>
        <source>“{1}” has no meaning in a formula. Write y ~ A + B + A:B + I(A^2), and a name with other signs in backticks.</source>
        <translation>«{1}» no tiene significado en una fórmula. Escriba y ~ A + B + A:B + I(A^2), y un nombre con otros signos entre acentos graves.</translation>
    </message>
    <message>
        <source>Here “{1}” is missing.</source>
        <translation>Aquí falta «{1}».</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply; write the formula with fewer.</source>
        <translation>Los paréntesis están anidados con demasiada profundidad; escriba la fórmula con menos.</translation>
    </message>
    <message>
        <source>There is no column “{1}”; did you mean “{2}”? There are {3}.</source>
        <translation>No hay ninguna columna «{1}»; ¿quería decir «{2}»? Hay {3}.</translation>
    </message>
    <message>
        <source>“{1}” is no function that formulas know; there are {2}. A column of that name stands without brackets behind it.</source>
        <translation>«{1}» no es una función que conozcan las fórmulas; hay {2}. Una columna de ese nombre va sin paréntesis detrás.</translation>
    </message>
    <message>
        <source>“{1}” names no column, so that it is the same in every run.</source>
        <translation>«{1}» no indica ninguna columna, así que es igual en todos los ensayos.</translation>
    </message>
    <message>
        <source>The cell of “{1}” is empty, so the group of this run is unknown. Fill it.</source>
        <translation>La celda de «{1}» está vacía, así que se desconoce el grupo de este ensayo. Rellénela.</translation>
    </message>
    <message>
        <source>The fullest well reaches {1} % of “{2}”: the wells lie on the first, straight part of the isotherm, which tells the product of affinity and capacity. Add wells with more protein per resin.</source>
        <translation>El pocillo más lleno alcanza el {1} % de «{2}»: los pocillos están en la primera parte, recta, de la isoterma, que determina el producto de afinidad y capacidad. Añada pocillos con más proteína por resina.</translation>
    </message>
    <message>
        <source>The fullest well covers {1} % of the sites, which tells little of “{2}”. Add wells with more protein per resin.</source>
        <translation>El pocillo más lleno cubre el {1} % de los sitios, lo que dice poco de «{2}». Añada pocillos con más proteína por resina.</translation>
    </message>
    <message>
        <source>At most {1} % of “{2}” stays in the liquid, so that its affinity follows from traces. Add wells with less resin.</source>
        <translation>Como máximo el {1} % de «{2}» queda en el líquido, así que su afinidad resulta de trazas. Añada pocillos con menos resina.</translation>
    </message>
    <message>
        <source>The wells have {1} concentrations of “{2}”, and the binding model does not depend on it: they count as equal.</source>
        <translation>Los pocillos tienen {1} concentraciones de «{2}», y el modelo de unión no depende de él: cuentan como iguales.</translation>
    </message>
    <message>
        <source>The wells have {1} concentrations of “{2}”, and {3} stand at 0, so that binding does not follow it. Fit one of them, or hold it at its value.</source>
        <translation>Los pocillos tienen {1} concentraciones de «{2}», y {3} están en 0, así que la unión no lo sigue. Ajuste uno de ellos, o fíjelo en su valor.</translation>
    </message>
    <message>
        <source>The fit was stopped before it had a result.</source>
        <translation>El ajuste se interrumpió antes de tener un resultado.</translation>
    </message>
    <message>
        <source>The binding model has no equilibrium at any start that was tried. Give start values near those expected.</source>
        <translation>El modelo de unión no tiene equilibrio en ninguno de los puntos iniciales probados. Dé valores iniciales cercanos a los esperados.</translation>
    </message>
    <message>
        <source>{1} measured values cannot tell {2} parameters; fit fewer, or give more data.</source>
        <translation>{1} valores medidos no pueden determinar {2} parámetros; ajuste menos, o dé más datos.</translation>
    </message>
    <message>
        <source>In no well less “{1}” is left than there was, so that nothing binds. See whether the columns c0 and c are mixed up.</source>
        <translation>En ningún pocillo queda menos «{1}» del que había, así que nada se une. Vea si las columnas c0 y c están confundidas.</translation>
    </message>
    <message>
        <source>“{1}” is measured as 0 here, which an error in proportion to the value does not allow. Leave the cell empty, or take the same error for all wells.</source>
        <translation>«{1}» se midió aquí como 0, lo que no permite un error proporcional al valor. Deje la celda vacía, o use el mismo error para todos los pocillos.</translation>
    </message>
    <message>
        <source>All values of “{1}” in the end are 0. Give wells in which some of it is left.</source>
        <translation>Todos los valores finales de «{1}» son 0. Dé pocillos en los que quede algo.</translation>
    </message>
    <message>
        <source>The wells have {1} concentration(s) of {2} ({3}), which cannot tell {4} beside the affinity: measure at {5} or more, or hold it at a known value.</source>
        <translation>Los pocillos tienen {1} concentración(es) de {2} ({3}), que no permiten determinar {4} además de la afinidad: mida en {5} o más, o fíjelo en un valor conocido.</translation>
    </message>
    <message>
        <source>The binding model “{1}” has no “{2}”; it has these: {3}.</source>
        <translation>El modelo de unión «{1}» no tiene «{2}»; tiene estos: {3}.</translation>
    </message>
    <message>
        <source>“{1}” is one for all components: leave “/{2}” out.</source>
        <translation>«{1}» es uno solo para todos los componentes: omita «/{2}».</translation>
    </message>
    <message>
        <source>The table has no component “{1}”; it has these: {2}.</source>
        <translation>La tabla no tiene el componente «{1}»; tiene estos: {2}.</translation>
    </message>
    <message>
        <source>The binding model “{1}” depends on the salt, and the table has no column “salt [mM]”. Add it, with one value for each well.</source>
        <translation>El modelo de unión «{1}» depende de la sal, y la tabla no tiene la columna «salt [mM]». Añádala, con un valor para cada pocillo.</translation>
    </message>
    <message>
        <source>Name the parameters of “{1}” that the fit may change.</source>
        <translation>Indique los parámetros de «{1}» que el ajuste puede cambiar.</translation>
    </message>
    <message>
        <source>Wells in equilibrium tell nothing of the rate “{1}”; fit “ka”, which stands for the ratio ka/kd.</source>
        <translation>Los pocillos en equilibrio no dicen nada de la velocidad «{1}»; ajuste «ka», que representa la razón ka/kd.</translation>
    </message>
    <message>
        <source>A fit changes numbers, and this is none; name the path of a number.</source>
        <translation>Un ajuste cambia números, y esto no lo es; indique la ruta de un número.</translation>
    </message>
    <message>
        <source>“{1}” cannot be both fitted and held. Leave one of the two out.</source>
        <translation>«{1}» no puede ajustarse y fijarse a la vez. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>“{1}” is named twice. Name it once.</source>
        <translation>«{1}» se indica dos veces. Indíquelo una sola vez.</translation>
    </message>
    <message>
        <source>“{1}” is not fitted, so that it has no start. Hold it at a value, or fit it.</source>
        <translation>«{1}» no se ajusta, así que no tiene valor inicial. Fíjelo en un valor, o ajústelo.</translation>
    </message>
    <message>
        <source>The fit of “{1}” cannot start from 0. Give a value above 0.</source>
        <translation>El ajuste de «{1}» no puede partir de 0. Dé un valor mayor que 0.</translation>
    </message>
    <message>
        <source>“{1}” has no effect while “{2}” is 0: fit “{2}” too, or hold it at its value.</source>
        <translation>«{1}» no tiene efecto mientras «{2}» sea 0: ajuste también «{2}», o fíjelo en su valor.</translation>
    </message>
    <message>
        <source>“{1}” stands at its default, {2}; hold it at the value of your resin.</source>
        <translation>«{1}» está en su valor por defecto, {2}; fíjelo en el valor de su resina.</translation>
    </message>
    <message>
        <source>The model has {1} coefficients and the data have {2} runs with values. Take terms out of the model, or add runs.</source>
        <translation>El modelo tiene {1} coeficientes y los datos tienen {2} ensayos con valores. Quite términos del modelo, o añada ensayos.</translation>
    </message>
    <message>
        <source>The response “{1}” is {2} in every run, so that there is nothing to explain. Check the column.</source>
        <translation>La respuesta «{1}» es {2} en todos los ensayos, así que no hay nada que explicar. Revise la columna.</translation>
    </message>
    <message>
        <source>“{1}” is the same in every run, so that nothing tells its effect. Take it out of the model, or add runs in which it differs.</source>
        <translation>«{1}» es igual en todos los ensayos, así que nada revela su efecto. Quítelo del modelo, o añada ensayos en los que difiera.</translation>
    </message>
    <message>
        <source>“{1}” cannot be told apart: in these runs it is the same as {2}. Take one of them out of the model, or add runs that part them (what is left of the column is below {3} of its length).</source>
        <translation>«{1}» no se distingue: en estos ensayos es igual a {2}. Quite uno de ellos del modelo, o añada ensayos que los separen (lo que queda de la columna es menos de {3} de su longitud).</translation>
    </message>
    <message>
        <source>The columns of the model depend on one another so nearly that {1} of {2} coefficients can be told. Take terms out of the model.</source>
        <translation>Las columnas del modelo dependen tanto unas de otras que solo pueden determinarse {1} de {2} coeficientes. Quite términos del modelo.</translation>
    </message>
    <message>
        <source>“{1}” is left out: in these runs it is the same as {2}.</source>
        <translation>«{1}» se omite: en estos ensayos es igual a {2}.</translation>
    </message>
    <message>
        <source>The model has as many coefficients as there are runs: it meets every value, and no error can be told. Take terms out, or add runs.</source>
        <translation>El modelo tiene tantos coeficientes como ensayos hay: acierta todos los valores, y no puede determinarse ningún error. Quite términos, o añada ensayos.</translation>
    </message>
    <message>
        <source>The model meets every value to the last digits, so that errors and tests tell nothing. Check whether the response was computed.</source>
        <translation>El modelo acierta todos los valores hasta las últimas cifras, así que los errores y contrastes no dicen nada. Compruebe si la respuesta se calculó.</translation>
    </message>
    <message>
        <source>The numbers of the fit leave the range of what can be computed. Give the columns in units in which their values are nearer to 1.</source>
        <translation>Los números del ajuste salen del rango calculable. Dé las columnas en unidades en las que sus valores estén más cerca de 1.</translation>
    </message>
    <message>
        <source>A model with random groups takes up to {1} runs; there are {2}. Enter the groups as fixed blocks.</source>
        <translation>Un modelo con grupos aleatorios admite hasta {1} ensayos; hay {2}. Introduzca los grupos como bloques fijos.</translation>
    </message>
    <message>
        <source>{1} runs are too few for {2} coefficients and a variance. Leave out terms or add runs.</source>
        <translation>{1} ensayos son pocos para {2} coeficientes y una varianza. Omita términos o añada ensayos.</translation>
    </message>
    <message>
        <source>“{1}” has one group only, so nothing tells how groups differ. Leave it out.</source>
        <translation>«{1}» tiene un solo grupo, así que nada dice cómo difieren los grupos. Omítalo.</translation>
    </message>
    <message>
        <source>“{1}” has a group for each run, so its variation cannot be told from that of the runs. Leave it out.</source>
        <translation>«{1}» tiene un grupo por ensayo, así que su variación no se distingue de la de los ensayos. Omítalo.</translation>
    </message>
    <message>
        <source>The fixed terms explain all that “{1}” could, so its variance cannot be estimated. Leave it out, or a term that it holds.</source>
        <translation>Los términos fijos explican todo lo que «{1}» podría, así que su varianza no puede estimarse. Omítalo, u omita un término que lo contiene.</translation>
    </message>
    <message>
        <source>Terms and groups leave no variation within the groups, so there is no error to judge by. Leave out terms, or repeat runs.</source>
        <translation>Términos y grupos no dejan variación dentro de los grupos, así que no hay error por el que juzgar. Omita términos, o repita ensayos.</translation>
    </message>
    <message>
        <source>The variances of the groups could not be estimated. Enter the groups as fixed blocks.</source>
        <translation>No se pudieron estimar las varianzas de los grupos. Introduzca los grupos como bloques fijos.</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”; levels are {3}. Mend the cell, or add the level.</source>
        <translation>«{1}» no es un nivel de «{2}»; los niveles son {3}. Corrija la celda, o añada el nivel.</translation>
    </message>
    <message>
        <source>“{1}” is no number, while the factor “{2}” has bounds. Mend the cell, or give the factor levels.</source>
        <translation>«{1}» no es un número, mientras que el factor «{2}» tiene límites. Corrija la celda, o dé niveles al factor.</translation>
    </message>
    <message>
        <source>A column named “{1}” cannot be told from the constant of the model. Rename it in the data, or leave it out of the model.</source>
        <translation>Una columna llamada «{1}» no se distingue de la constante del modelo. Cámbiele el nombre en los datos, o quítela del modelo.</translation>
    </message>
    <message>
        <source>“{1}” is no number, and the response “{2}” must be numbers. Mend the cell, or leave it empty where there is no value.</source>
        <translation>«{1}» no es un número, y la respuesta «{2}» debe ser numérica. Corrija la celda, o déjela vacía donde no hay valor.</translation>
    </message>
    <message>
        <source>No line has a value in every column of the model, so that there is nothing to fit. Fill the cells, or leave the empty columns out of the model.</source>
        <translation>Ninguna línea tiene un valor en todas las columnas del modelo, así que no hay nada que ajustar. Rellene las celdas, o quite del modelo las columnas vacías.</translation>
    </message>
    <message>
        <source>Left out because a cell is empty: {1} of {2} lines ({3}).</source>
        <translation>Omitidas porque una celda está vacía: {1} de {2} líneas ({3}).</translation>
    </message>
    <message>
        <source>“{1}” needs numbers, and column “{2}” holds text. Take the term out.</source>
        <translation>«{1}» necesita números, y la columna «{2}» contiene texto. Quite el término.</translation>
    </message>
    <message>
        <source>Column “{1}” holds “{2}” in every line, so that it explains nothing. Leave it out of the model.</source>
        <translation>La columna «{1}» contiene «{2}» en todas las líneas, así que no explica nada. Quítela del modelo.</translation>
    </message>
    <message>
        <source>The runs lie from {1} to {2}, wholly outside the bounds {3} to {4}. Check the bounds and their unit.</source>
        <translation>Los ensayos van de {1} a {2}, totalmente fuera de los límites {3} a {4}. Revise los límites y su unidad.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this line. Mend the cell, or take the term out of the model.</source>
        <translation>«{1}» no tiene valor en esta línea. Corrija la celda, o quite el término del modelo.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this line. Mend the cell, or leave it empty.</source>
        <translation>«{1}» no tiene valor en esta línea. Corrija la celda, o déjela vacía.</translation>
    </message>
    <message>
        <source>“{1}” is no product of factors. A design is made for products and powers of factors, such as A:B and I(A^2).</source>
        <translation>«{1}» no es un producto de factores. Un diseño se hace para productos y potencias de factores, como A:B e I(A^2).</translation>
    </message>
    <message>
        <source>“{1}” is a power of the factor “{2}”, which has levels and no numbers. Leave the power out.</source>
        <translation>«{1}» es una potencia del factor «{2}», que tiene niveles y no números. Omita la potencia.</translation>
    </message>
    <message>
        <source>The model has no term. Name at least one factor.</source>
        <translation>El modelo no tiene ningún término. Indique al menos un factor.</translation>
    </message>
    <message>
        <source>The fit was stopped before it converged; the values are those it had reached.</source>
        <translation>El ajuste se interrumpió antes de converger; los valores son los que había alcanzado.</translation>
    </message>
    <message>
        <source>The fit did not converge: {1} has no influence on the model where the fit ended. Start from other values, or give {1} bounds.</source>
        <translation>El ajuste no convergió: {1} no influye en el modelo donde terminó el ajuste. Empiece desde otros valores, o dé límites a {1}.</translation>
    </message>
    <message>
        <source>The data cannot tell {1} apart: other values of them fit as well. Leave one of them out, or fix it.</source>
        <translation>Los datos no distinguen {1}: otros valores de ellos se ajustan igual de bien. Omita uno de ellos, o fíjelo.</translation>
    </message>
    <message>
        <source>The fit converged with {1} at a bound; such a parameter has no standard error.</source>
        <translation>El ajuste convergió con {1} en un límite; un parámetro así no tiene error estándar.</translation>
    </message>
    <message>
        <source>The fit converged, with as many parameters as values: it says nothing about their errors.</source>
        <translation>El ajuste convergió, con tantos parámetros como valores: no dice nada de sus errores.</translation>
    </message>
    <message>
        <source>The fit converged, and the model goes through every point: standard errors are rounding, as the residuals are.</source>
        <translation>El ajuste convergió, y el modelo pasa por todos los puntos: los errores estándar son redondeo, como los residuos.</translation>
    </message>
    <message>
        <source>The fit converged: what is left of the residuals is rounding, condition {1}.</source>
        <translation>El ajuste convergió: lo que queda de los residuos es redondeo, condición {1}.</translation>
    </message>
    <message>
        <source>The fit converged: relative offset {1}, condition {2}.</source>
        <translation>El ajuste convergió: desfase relativo {1}, condición {2}.</translation>
    </message>
    <message>
        <source>The fit did not converge within {1} steps (relative offset {2}). Start from other values, or from several, or give bounds.</source>
        <translation>El ajuste no convergió en {1} pasos (desfase relativo {2}). Empiece desde otros valores, o desde varios, o dé límites.</translation>
    </message>
    <message>
        <source>The fit did not converge: no step lowers the residuals, yet this is no minimum (relative offset {1}). Start from other values, or look for a kink in the model.</source>
        <translation>El ajuste no convergió: ningún paso reduce los residuos, pero esto no es un mínimo (desfase relativo {1}). Empiece desde otros valores, o busque un quiebre en el modelo.</translation>
    </message>
    <message>
        <source>A fit needs one start value, and one bound or none, for each parameter.</source>
        <translation>Un ajuste necesita un valor inicial, y un límite o ninguno, para cada parámetro.</translation>
    </message>
    <message>
        <source>Fewer values ({1}) than parameters ({2}): leave parameters out, or add data.</source>
        <translation>Menos valores ({1}) que parámetros ({2}): omita parámetros, o añada datos.</translation>
    </message>
    <message>
        <source>The lower bound {1} of {2} does not lie below its upper bound {3}.</source>
        <translation>El límite inferior {1} de {2} no está por debajo de su límite superior {3}.</translation>
    </message>
    <message>
        <source>The start value {1} of {2} lies below its lower bound {3}; raise it.</source>
        <translation>El valor inicial {1} de {2} está por debajo de su límite inferior {3}; auméntelo.</translation>
    </message>
    <message>
        <source>The start value {1} of {2} lies above its upper bound {3}; lower it.</source>
        <translation>El valor inicial {1} de {2} está por encima de su límite superior {3}; redúzcalo.</translation>
    </message>
    <message>
        <source>The model has no value, or no derivative, at the start values. Start from others.</source>
        <translation>El modelo no tiene valor, o no tiene derivada, en los valores iniciales. Empiece desde otros.</translation>
    </message>
    <message>
        <source>The plant has no value here to start the fit from; write one into the file.</source>
        <translation>La planta no tiene aquí ningún valor desde el que empezar el ajuste; escriba uno en el archivo.</translation>
    </message>
    <message>
        <source>No parameter is named that the fit may change.</source>
        <translation>No se indica ningún parámetro que el ajuste pueda cambiar.</translation>
    </message>
    <message>
        <source>There are no measured data to fit to.</source>
        <translation>No hay datos medidos a los que ajustar.</translation>
    </message>
    <message>
        <source>All values of this column are 0 or missing; leave it out of the fit.</source>
        <translation>Todos los valores de esta columna son 0 o faltan; omítala del ajuste.</translation>
    </message>
    <message>
        <source>The effect is a number above 0, in units of the error standard deviation, such as 2.</source>
        <translation>El efecto es un número mayor que 0, en unidades de la desviación estándar del error, como 2.</translation>
    </message>
    <message>
        <source>The level of the test lies between 0 and 1, such as 0.05.</source>
        <translation>El nivel del contraste está entre 0 y 1, como 0.05.</translation>
    </message>
    <message>
        <source>No degrees of freedom are left to judge “{1}” by. Add runs, or leave terms out of the model.</source>
        <translation>No quedan grados de libertad para juzgar «{1}». Añada ensayos, o quite términos del modelo.</translation>
    </message>
    <message>
        <source>The wanted power lies between 0 and 1, such as 0.8.</source>
        <translation>La potencia deseada está entre 0 y 1, como 0.8.</translation>
    </message>
    <message>
        <source>Not even {1} repetitions of the design give this power. Ask for a larger effect, or for less power.</source>
        <translation>Ni siquiera {1} repeticiones del diseño dan esta potencia. Pida un efecto mayor, o menos potencia.</translation>
    </message>
    <message>
        <source>The formula has no “~” between the response and the model. Write it as y ~ b1*exp(-b2*x).</source>
        <translation>La fórmula no tiene «~» entre la respuesta y el modelo. Escríbala como y ~ b1*exp(-b2*x).</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is neither a column nor a parameter with a start value. Give it a start value, or write one of {4}.</source>
        <translation>En la línea {1}, columna {2}, «{3}» no es ni una columna ni un parámetro con valor inicial. Dele un valor inicial, o escriba uno de {4}.</translation>
    </message>
    <message>
        <source>The parameter “{1}” has two start values. Give it one.</source>
        <translation>El parámetro «{1}» tiene dos valores iniciales. Dele uno.</translation>
    </message>
    <message>
        <source>“{1}” is a column of the data and cannot be a parameter as well. Give the parameter another name.</source>
        <translation>«{1}» es una columna de los datos y no puede ser además un parámetro. Dé otro nombre al parámetro.</translation>
    </message>
    <message>
        <source>The parameter “{1}” does not occur in the formula. Leave it out, or use it.</source>
        <translation>El parámetro «{1}» no aparece en la fórmula. Omítalo, o úselo.</translation>
    </message>
    <message>
        <source>The start value of “{1}” is no number.</source>
        <translation>El valor inicial de «{1}» no es un número.</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns. Write what is to be fitted, such as b1*x.</source>
        <translation>El modelo no tiene parámetros: todos sus nombres son columnas. Escriba lo que debe ajustarse, como b1*x.</translation>
    </message>
    <message>
        <source>The column “{1}” holds text, “{2}”; a regression takes numbers. Correct the cell, or leave it empty.</source>
        <translation>La columna «{1}» contiene texto, «{2}»; una regresión toma números. Corrija la celda, o déjela vacía.</translation>
    </message>
    <message>
        <source>The response {1} has no value in this line. Correct the line, or leave its cell empty.</source>
        <translation>La respuesta {1} no tiene valor en esta línea. Corrija la línea, o deje vacía su celda.</translation>
    </message>
    <message>
        <source>{1} of {2} lines were left out because a cell that the formula needs is empty.</source>
        <translation>{1} de {2} líneas se omitieron porque una celda que necesita la fórmula está vacía.</translation>
    </message>
    <message>
        <source>With the start values the model has no value in this line; look for a division by 0, a logarithm or a root of a negative number, or an overflow, and choose other start values.</source>
        <translation>Con los valores iniciales el modelo no tiene valor en esta línea; busque una división por 0, un logaritmo o una raíz de un número negativo, o un desbordamiento, y elija otros valores iniciales.</translation>
    </message>
    <message>
        <source>There is no column “{1}”. Did you mean “{2}”?</source>
        <translation>No hay ninguna columna «{1}». ¿Quería decir «{2}»?</translation>
    </message>
    <message>
        <source>Taken for no factor, since others are stated: {1}.</source>
        <translation>No tomados como factor, pues se indican otros: {1}.</translation>
    </message>
    <message>
        <source>No run has the level “{1}” of “{2}”. Leave the level out, or add runs at it.</source>
        <translation>Ningún ensayo tiene el nivel «{1}» de «{2}». Omita el nivel, o añada ensayos con él.</translation>
    </message>
    <message>
        <source>The header comment gives the factor “{1}” no bounds. Take back the line that Titer wrote.</source>
        <translation>El comentario del encabezado no da límites al factor «{1}». Recupere la línea que escribió Titer.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet holds curly quotes where straight ones belong. Take back the line that Titer wrote.</source>
        <translation>El comentario del encabezado de la hoja de ensayos contiene comillas tipográficas donde van rectas. Recupere la línea que escribió Titer.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet is cut off: no } ends it. Take back the line that Titer wrote.</source>
        <translation>El comentario del encabezado de la hoja de ensayos está cortado: ningún } lo termina. Recupere la línea que escribió Titer.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet is damaged. Take back the line that Titer wrote.</source>
        <translation>El comentario del encabezado de la hoja de ensayos está dañado. Recupere la línea que escribió Titer.</translation>
    </message>
    <message>
        <source>The file does not begin with the line “# titer.study/1” of a run sheet. Take the file that “titer-cli doe design” wrote.</source>
        <translation>El archivo no empieza con la línea «# titer.study/1» de una hoja de ensayos. Use el archivo que escribió «titer-cli doe design».</translation>
    </message>
    <message>
        <source>The column “id” is missing. Put back the ids: runs are known by them.</source>
        <translation>Falta la columna «id». Restituya los ids: los ensayos se conocen por ellos.</translation>
    </message>
    <message>
        <source>The column “{1}” is missing. Put it back under this very name.</source>
        <translation>Falta la columna «{1}». Restitúyala con este mismo nombre.</translation>
    </message>
    <message>
        <source>“{1}” is no whole number from 1 on. Take back the one that Titer wrote.</source>
        <translation>«{1}» no es un número entero desde 1. Recupere el que escribió Titer.</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”, which has {3}. Write one of them.</source>
        <translation>«{1}» no es un nivel de «{2}», que tiene {3}. Escriba uno de ellos.</translation>
    </message>
    <message>
        <source>“{1}” is no number for the factor “{2}”. Write the setting that was run.</source>
        <translation>«{1}» no es un número para el factor «{2}». Escriba el valor que se usó.</translation>
    </message>
    <message>
        <source>The id “{1}” is empty or stands twice. Give each run an id of its own.</source>
        <translation>El id «{1}» está vacío o aparece dos veces. Dé a cada ensayo un id propio.</translation>
    </message>
    <message>
        <source>The run sheet holds no run. Take the whole file.</source>
        <translation>La hoja de ensayos no contiene ningún ensayo. Use el archivo completo.</translation>
    </message>
    <message>
        <source>“{1}” is the name of a column that every run sheet has. Give another name.</source>
        <translation>«{1}» es el nombre de una columna que tiene toda hoja de ensayos. Dé otro nombre.</translation>
    </message>
    <message>
        <source>A column named “{1}” cannot be told from the constant of a model. Give another name.</source>
        <translation>Una columna llamada «{1}» no se distingue de la constante de un modelo. Dé otro nombre.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the name of a column: it is empty, or holds a bracket or a line break. Give another name.</source>
        <translation>«{1}» no puede ser el nombre de una columna: está vacío, o contiene un paréntesis o un salto de línea. Dé otro nombre.</translation>
    </message>
    <message>
        <source>“{1}” would be the name of two columns. Give one of them another name.</source>
        <translation>«{1}» sería el nombre de dos columnas. Dé otro nombre a una de ellas.</translation>
    </message>
    <message>
        <source>A level of “{1}” holds a line break. Give it another name.</source>
        <translation>Un nivel de «{1}» contiene un salto de línea. Dele otro nombre.</translation>
    </message>
    <message>
        <source>The model has no term “{1}” that could stay in it.</source>
        <translation>El modelo no tiene ningún término «{1}» que pudiera quedarse en él.</translation>
    </message>
    <message>
        <source>No term explains enough to stay, and the model has no intercept. Give it one, or do without selection.</source>
        <translation>Ningún término explica lo suficiente para quedarse, y el modelo no tiene intercepto. Dele uno, o prescinda de la selección.</translation>
    </message>
    <message>
        <source>In these runs “{1}” is the same as {2}, so that the data cannot tell which of them acts.</source>
        <translation>En estos ensayos «{1}» es igual a {2}, así que los datos no dicen cuál de ellos actúa.</translation>
    </message>
    <message>
        <source>The model has more than {1} parts that keep hierarchy, too many to compare them all. Leave out terms, or select stepwise.</source>
        <translation>El modelo tiene más de {1} partes que respetan la jerarquía, demasiadas para compararlas todas. Omita términos, o seleccione paso a paso.</translation>
    </message>
    <message>
        <source>The work was stopped before it was done.</source>
        <translation>El trabajo se interrumpió antes de terminar.</translation>
    </message>
    <message>
        <source>The model gives no number at some settings. Narrow the bounds of the factors.</source>
        <translation>El modelo no da un número en algunos valores de los factores. Estreche los límites de los factores.</translation>
    </message>
    <message>
        <source>Sensitivities need at least one factor and 16 samples.</source>
        <translation>Las sensibilidades necesitan al menos un factor y 16 muestras.</translation>
    </message>
    <message>
        <source>The model gives the same everywhere, so that no factor matters.</source>
        <translation>El modelo da lo mismo en todas partes, así que ningún factor importa.</translation>
    </message>
    <message>
        <source>Elementary effects need at least one factor, two trajectories and an even number of levels.</source>
        <translation>Los efectos elementales necesitan al menos un factor, dos trayectorias y un número par de niveles.</translation>
    </message>
    <message>
        <source>The file is a workbook or UTF-16 and no plain text; save it as CSV in UTF-8.</source>
        <translation>El archivo es un libro o UTF-16 y no texto sin formato; guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>A quote opens here and never closes. Close it or take it away.</source>
        <translation>Aquí se abre una comilla que no se cierra nunca. Ciérrela o quítela.</translation>
    </message>
    <message>
        <source>The file holds no table. Write a line of names and a line for each run.</source>
        <translation>El archivo no contiene ninguna tabla. Escriba una línea de nombres y una línea por ensayo.</translation>
    </message>
    <message>
        <source>The name “{1}” stands above two columns. Give each column a name of its own.</source>
        <translation>El nombre «{1}» está sobre dos columnas. Dé a cada columna un nombre propio.</translation>
    </message>
    <message>
        <source>The first line holds numbers where names belong. Write a line of names above the data.</source>
        <translation>La primera línea contiene números donde van nombres. Escriba una línea de nombres sobre los datos.</translation>
    </message>
    <message>
        <source>The line has {1} cells where the names have {2}. Write one cell for each name; leave a missing one empty between its separators.</source>
        <translation>La línea tiene {1} celdas donde los nombres tienen {2}. Escriba una celda por nombre; deje vacía entre sus separadores la que falte.</translation>
    </message>
    <message>
        <source>Column {1} has cells but no name. Write a name above it.</source>
        <translation>La columna {1} tiene celdas pero no nombre. Escriba un nombre encima.</translation>
    </message>
    <message>
        <source>“{1}” is no number, so that column “{2}” counts as text.</source>
        <translation>«{1}» no es un número, así que la columna «{2}» cuenta como texto.</translation>
    </message>
    <message>
        <source>Cells of column “{2}” that say there is no value: {1}.</source>
        <translation>Celdas de la columna «{2}» que indican que no hay valor: {1}.</translation>
    </message>
    <message>
        <source>There are names but no line of data below them.</source>
        <translation>Hay nombres pero ninguna línea de datos debajo.</translation>
    </message>
    <message>
        <source>A Gaussian process needs 3 to {1} runs; there are {2}.</source>
        <translation>Un proceso gaussiano necesita de 3 a {1} ensayos; hay {2}.</translation>
    </message>
    <message>
        <source>A setting or a result is missing. Fill it in, or leave the run out.</source>
        <translation>Falta un valor de un factor o un resultado. Rellénelo, u omita el ensayo.</translation>
    </message>
    <message>
        <source>All results are {1}, so that there is nothing to model. Choose another response.</source>
        <translation>Todos los resultados son {1}, así que no hay nada que modelar. Elija otra respuesta.</translation>
    </message>
    <message>
        <source>Runs lie so near each other that the model cannot tell them apart. Leave one of them out, or allow for more noise.</source>
        <translation>Hay ensayos tan próximos entre sí que el modelo no los distingue. Omita uno de ellos, o admita más ruido.</translation>
    </message>
    <message>
        <source>The search was stopped before a model was found.</source>
        <translation>La búsqueda se interrumpió antes de hallar un modelo.</translation>
    </message>
    <message>
        <source>This run has no key figure and no quantity of that name. Name one that it has, such as “{1}”.</source>
        <translation>Esta ejecución no tiene ningún indicador ni ninguna magnitud con ese nombre. Indique uno que tenga, como «{1}».</translation>
    </message>
    <message>
        <source>The run ends at {1}, before {2}. Ask for an earlier time.</source>
        <translation>La ejecución termina en {1}, antes de {2}. Pida un tiempo anterior.</translation>
    </message>
    <message>
        <source>The accounts do not close: the balance error is {1} (limit 1e-8). Run with a finer tolerance.</source>
        <translation>Los balances no cierran: el error de balance es {1} (límite 1e-8). Ejecute con una tolerancia más fina.</translation>
    </message>
    <message>
        <source>There is no factor to screen. Name a table with columns of factors.</source>
        <translation>No hay ningún factor que cribar. Indique una tabla con columnas de factores.</translation>
    </message>
    <message>
        <source>Run {1} has no mirror image, so main effects and second-order effects mix. The two-stage analysis is for definitive screening designs; select stepwise instead.</source>
        <translation>El ensayo {1} no tiene imagen reflejada, así que se mezclan efectos principales y de segundo orden. El análisis en dos etapas es para diseños de cribado definitivo; seleccione en su lugar paso a paso.</translation>
    </message>
    <message>
        <source>The runs do not tell all main effects apart. Leave out a factor.</source>
        <translation>Los ensayos no distinguen todos los efectos principales. Omita un factor.</translation>
    </message>
    <message>
        <source>There is no error to judge by: the design has neither fake factors nor repeated centre runs. Repeat the centre run, or select stepwise.</source>
        <translation>No hay error por el que juzgar: el diseño no tiene ni factores ficticios ni ensayos centrales repetidos. Repita el ensayo central, o seleccione paso a paso.</translation>
    </message>
    <message>
        <source>There is no error to judge by: the fake factors and repeated runs vary by nothing. Select stepwise instead.</source>
        <translation>No hay error por el que juzgar: los factores ficticios y los ensayos repetidos no varían nada. Seleccione en su lugar paso a paso.</translation>
    </message>
    <message>
        <source>Largest correlation between main effects: {1}</source>
        <translation>Mayor correlación entre efectos principales: {1}</translation>
    </message>
    <message>
        <source>Largest absolute correlation, over all runs, between the centred coded columns of two different factors; 0 means orthogonal.</source>
        <translation>Mayor correlación absoluta, sobre todos los ensayos, entre las columnas codificadas centradas de dos factores distintos; 0 significa ortogonal.</translation>
    </message>
    <message>
        <source>100 |X&apos;X|^(1/p) / n with the model in shares from 0 to 1, p parameters and n runs; mixtures stay far below 100 %.</source>
        <translation>100 |X&apos;X|^(1/p) / n con el modelo en proporciones de 0 a 1, p parámetros y n ensayos; las mezclas quedan muy por debajo del 100 %.</translation>
    </message>
    <message>
        <source>{1} runs at {2} different settings</source>
        <translation>{1} ensayos en {2} combinaciones distintas</translation>
    </message>
    <message>
        <source>Rows of the run sheet, and rows that differ (in a block or in a factor).</source>
        <translation>Filas de la hoja de ensayos, y filas que difieren (en un bloque o en un factor).</translation>
    </message>
    <message>
        <source>Parameters: {1}; degrees of freedom left: {2}, {3} for lack of fit and {4} for pure error</source>
        <translation>Parámetros: {1}; grados de libertad restantes: {2}, {3} para la falta de ajuste y {4} para el error puro</translation>
    </message>
    <message>
        <source>Runs less parameters of the model (and blocks less one); pure error is what repeated settings within a block leave.</source>
        <translation>Ensayos menos parámetros del modelo (y bloques menos uno); el error puro es lo que dejan las combinaciones repetidas dentro de un bloque.</translation>
    </message>
    <message>
        <source>{1} blocks, orthogonal to the model</source>
        <translation>{1} bloques, ortogonales al modelo</translation>
    </message>
    <message>
        <source>{1} blocks, not orthogonal to the model</source>
        <translation>{1} bloques, no ortogonales al modelo</translation>
    </message>
    <message>
        <source>Orthogonal: each column of the model has the same mean in every block, so that differences between blocks bias no coefficient.</source>
        <translation>Ortogonal: cada columna del modelo tiene la misma media en todos los bloques, así que las diferencias entre bloques no sesgan ningún coeficiente.</translation>
    </message>
    <message>
        <source>Rotatable</source>
        <translation>Rotable</translation>
    </message>
    <message>
        <source>Not rotatable</source>
        <translation>No rotable</translation>
    </message>
    <message>
        <source>Rotatable: moments up to order 4 are those of a sphere, so that the variance of a prediction depends on the distance from the centre alone.</source>
        <translation>Rotable: los momentos hasta el orden 4 son los de una esfera, así que la varianza de una predicción depende solo de la distancia al centro.</translation>
    </message>
    <message>
        <source>The recording has no tag “{1}”; it has {2}.</source>
        <translation>La grabación no tiene el tag «{1}»; tiene {2}.</translation>
    </message>
    <message>
        <source>“{1}” has no unit, and {2} is in {3}; say in which unit the recording has it.</source>
        <translation>«{1}» no tiene unidad, y {2} está en {3}; diga en qué unidad lo tiene la grabación.</translation>
    </message>
    <message>
        <source>The unit “{1}” of “{2}” is not known; give it as one that is, such as {3}.</source>
        <translation>La unidad «{1}» de «{2}» no se conoce; indíquela en una conocida, como {3}.</translation>
    </message>
    <message>
        <source>“{1}” is in {2} and {3} in {4}: they do not measure the same. Map it to another variable, or give the component the molar mass that converts them.</source>
        <translation>«{1}» está en {2} y {3} en {4}: no miden lo mismo. Asígnelo a otra variable, o dé al componente la masa molar que las convierte.</translation>
    </message>
    <message>
        <source>It is mapped to no variable.</source>
        <translation>No está asignado a ninguna variable.</translation>
    </message>
    <message>
        <source>“{1}” does not fit {2}, which is in {3}. Take a unit that fits, or give the component the mass that converts them.</source>
        <translation>«{1}» no es compatible con {2}, que está en {3}. Use una unidad compatible, o dé al componente la masa que las convierte.</translation>
    </message>
    <message>
        <source>An object in braces is wanted here, not {1}.</source>
        <translation>Aquí se requiere un objeto entre llaves, no {1}.</translation>
    </message>
    <message>
        <source>“{1}” is missing.</source>
        <translation>Falta «{1}».</translation>
    </message>
    <message>
        <source>“{1}” is larger than any number that can be computed with. Enter a value below 1e308.</source>
        <translation>«{1}» es mayor que cualquier número calculable. Introduzca un valor por debajo de 1e308.</translation>
    </message>
    <message>
        <source>“{1}” is {2}, which is less than {3}; enter at least that.</source>
        <translation>«{1}» es {2}, menos que {3}; introduzca al menos ese valor.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that is known; enter one such as °C, g/L or 1e6 cells/mL.</source>
        <translation>«{1}» no es una unidad conocida; introduzca una como °C, g/L o 1e6 cells/mL.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the name of a column: take out commas, semicolons, quotation marks, brackets and the ending “.reported”, and do not call it “time”.</source>
        <translation>«{1}» no puede ser el nombre de una columna: quite comas, puntos y comas, comillas, paréntesis y la terminación «.reported», y no la llame «time».</translation>
    </message>
    <message>
        <source>The spread of {1} is more than the delay of {2}, so that a sample could be known before it was drawn; enter a smaller one.</source>
        <translation>La dispersión de {1} es mayor que el retardo de {2}, así que una muestra podría conocerse antes de tomarse; introduzca una menor.</translation>
    </message>
    <message>
        <source>A share of {1} is more than 1; enter 0 to 1.</source>
        <translation>Una fracción de {1} es más que 1; introduzca de 0 a 1.</translation>
    </message>
    <message>
        <source>“{1}” is no unit of time: s, min, h or d.</source>
        <translation>«{1}» no es una unidad de tiempo: s, min, h o d.</translation>
    </message>
    <message>
        <source>The format is “{1}”, and a file of sensors has “{2}”.</source>
        <translation>El formato es «{1}», y un archivo de sensores tiene «{2}».</translation>
    </message>
    <message>
        <source>Two sensors have this tag. Give one of them another.</source>
        <translation>Dos sensores tienen este tag. Dé otro a uno de ellos.</translation>
    </message>
    <message>
        <source>All sensors together take {1} samples, more than {2}. Let them sample less often.</source>
        <translation>Todos los sensores juntos toman {1} muestras, más de {2}. Haga que muestreen con menos frecuencia.</translation>
    </message>
    <message>
        <source>Neither the sensors nor the plant&apos;s recipe say how long to record. Give a “duration”.</source>
        <translation>Ni los sensores ni la receta de la planta dicen cuánto tiempo registrar. Dé una «duration».</translation>
    </message>
    <message>
        <source>The run does not report {1}.</source>
        <translation>La ejecución no comunica {1}.</translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Inoculum, medium, samples returned.</source>
        <translation>Inóculo, medio, muestras devueltas.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Takes as much as holds the pH; the source must carry positive ions (component key charge).</source>
        <translation>Toma lo necesario para mantener el pH; la fuente debe llevar iones positivos (clave charge del componente).</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Purga</translation>
    </message>
    <message>
        <source>Permeate</source>
        <translation>Permeado</translation>
    </message>
    <message>
        <source>Leaves through the cell retention device.</source>
        <translation>Sale por el dispositivo de retención celular.</translation>
    </message>
    <message>
        <source>Off-gas</source>
        <translation>Gas de salida</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>set_point</source>
        <translation>consigna</translation>
    </message>
    <message>
        <source>power</source>
        <translation>potencia</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Recipiente</translation>
    </message>
    <message>
        <source>Gas transfer</source>
        <translation>Transferencia de gas</translation>
    </message>
    <message>
        <source>Vessel volume</source>
        <translation>Volumen del recipiente</translation>
    </message>
    <message>
        <source>A vessel that reaches it raises the event &quot;full&quot;.</source>
        <translation>Un recipiente que lo alcanza genera el evento &quot;full&quot;.</translation>
    </message>
    <message>
        <source>Kinetics</source>
        <translation>Cinética</translation>
    </message>
    <message>
        <source>Rate law of the culture; without one nothing grows.</source>
        <translation>Ley cinética del cultivo; sin una nada crece.</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultivo</translation>
    </message>
    <message>
        <source>Heel</source>
        <translation>Volumen residual</translation>
    </message>
    <message>
        <source>What cannot be emptied. 0 stands for 0.1 % of the vessel volume.</source>
        <translation>Lo que no puede vaciarse. 0 equivale al 0,1 % del volumen del recipiente.</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>Evaporación</translation>
    </message>
    <message>
        <source>Water lost with the off-gas, as a part of the volume per time.</source>
        <translation>Agua perdida con el gas de salida, como parte del volumen por tiempo.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Part of a component that the cell retention device keeps from the permeate.</source>
        <translation>Parte de un componente que el dispositivo de retención celular impide pasar al permeado.</translation>
    </message>
    <message>
        <source>Osmolality of the medium</source>
        <translation>Osmolalidad del medio</translation>
    </message>
    <message>
        <source>Of the salts that are not components of the plant.</source>
        <translation>De las sales que no son componentes de la planta.</translation>
    </message>
    <message>
        <source>Oxygen loop</source>
        <translation>Lazo de oxígeno</translation>
    </message>
    <message>
        <source>ideal: gas transfer supplies what holds the set-point, and the kLa that this needs is reported. open: the kLa and the oxygen fraction are set-points and dissolved oxygen follows.</source>
        <translation>ideal: la transferencia de gas suministra lo que mantiene la consigna, y se comunica el kLa necesario. open: el kLa y la fracción de oxígeno son consignas, y el oxígeno disuelto resulta de ellas.</translation>
    </message>
    <message>
        <source>Dissolved oxygen in equilibrium with air; about 0.2 mM in medium at 37 °C.</source>
        <translation>Oxígeno disuelto en equilibrio con aire; unos 0,2 mM en medio a 37 °C.</translation>
    </message>
    <message>
        <source>Carbon dioxide, Henry&apos;s constant</source>
        <translation>Constante de Henry del dióxido de carbono</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide per partial pressure, at 37 °C.</source>
        <translation>Dióxido de carbono disuelto por presión parcial, a 37 °C.</translation>
    </message>
    <message>
        <source>Gas depletion</source>
        <translation>Agotamiento del gas</translation>
    </message>
    <message>
        <source>yes: a gas flow above 0 gives oxygen off and takes carbon dioxide up, well mixed. no: the gas keeps its composition.</source>
        <translation>yes: un caudal de gas mayor que 0 cede oxígeno y capta dióxido de carbono, bien mezclado. no: el gas mantiene su composición.</translation>
    </message>
    <message>
        <source>kLa model</source>
        <translation>Modelo de kLa</translation>
    </message>
    <message>
        <source>set_point: kLa is the set-point. power: kLa = a F^b (P/V)^c with the gas flow F [m3/s] and the power per volume P/V [W/m3].</source>
        <translation>set_point: el kLa es la consigna. power: kLa = a F^b (P/V)^c con el caudal de gas F [m3/s] y la potencia por volumen P/V [W/m3].</translation>
    </message>
    <message>
        <source>kLa coefficient a</source>
        <translation>Coeficiente a del kLa</translation>
    </message>
    <message>
        <source>Gives kLa in 1/s.</source>
        <translation>Da el kLa en 1/s.</translation>
    </message>
    <message>
        <source>kLa exponent b of the gas flow</source>
        <translation>Exponente b del kLa (caudal de gas)</translation>
    </message>
    <message>
        <source>kLa exponent c of the power</source>
        <translation>Exponente c del kLa (potencia)</translation>
    </message>
    <message>
        <source>Feeds dilute oxygen</source>
        <translation>La alimentación diluye el oxígeno</translation>
    </message>
    <message>
        <source>no: dissolved oxygen follows gas transfer and uptake alone, as some published models have it.</source>
        <translation>no: el oxígeno disuelto sigue solo a la transferencia de gas y al consumo, como en algunos modelos publicados.</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <source>Dissolved oxygen</source>
        <translation>Oxígeno disuelto</translation>
    </message>
    <message>
        <source>Set-point of the ideal loop, in percent of air saturation.</source>
        <translation>Consigna del lazo ideal, en porcentaje de la saturación de aire.</translation>
    </message>
    <message>
        <source>kLa</source>
        <translation>kLa</translation>
    </message>
    <message>
        <source>With the ideal oxygen loop it is the least kLa, which also strips carbon dioxide.</source>
        <translation>Con el lazo de oxígeno ideal es el kLa mínimo, que también arrastra dióxido de carbono.</translation>
    </message>
    <message>
        <source>Gas flow</source>
        <translation>Caudal de gas</translation>
    </message>
    <message>
        <source>At 0 °C and 101.325 kPa. 0 stands for a gas that never limits.</source>
        <translation>A 0 °C y 101,325 kPa. 0 equivale a un gas que nunca limita.</translation>
    </message>
    <message>
        <source>Oxygen in the gas</source>
        <translation>Oxígeno en el gas</translation>
    </message>
    <message>
        <source>Mole fraction; 0.2095 is air.</source>
        <translation>Fracción molar; 0,2095 es aire.</translation>
    </message>
    <message>
        <source>Carbon dioxide in the gas</source>
        <translation>Dióxido de carbono en el gas</translation>
    </message>
    <message>
        <source>Mole fraction; 0.0004 is air.</source>
        <translation>Fracción molar; 0,0004 es aire.</translation>
    </message>
    <message>
        <source>Agitation power</source>
        <translation>Potencia de agitación</translation>
    </message>
    <message>
        <source>Power drawn by the agitator, for the kLa model &quot;power&quot;.</source>
        <translation>Potencia absorbida por el agitador, para el modelo de kLa &quot;power&quot;.</translation>
    </message>
    <message>
        <source>Carbon dioxide pressure</source>
        <translation>Presión de dióxido de carbono</translation>
    </message>
    <message>
        <source>Osmolality</source>
        <translation>Osmolalidad</translation>
    </message>
    <message>
        <source>Viability</source>
        <translation>Viabilidad</translation>
    </message>
    <message>
        <source>Specific growth rate</source>
        <translation>Tasa específica de crecimiento</translation>
    </message>
    <message>
        <source>Oxygen uptake</source>
        <translation>Consumo de oxígeno</translation>
    </message>
    <message>
        <source>Carbon dioxide evolution</source>
        <translation>Desprendimiento de dióxido de carbono</translation>
    </message>
    <message>
        <source>With the ideal oxygen loop the kLa that it needs, at least the one that is set.</source>
        <translation>Con el lazo de oxígeno ideal, el kLa que necesita, al menos el fijado.</translation>
    </message>
    <message>
        <source>Base demand</source>
        <translation>Consumo de base</translation>
    </message>
    <message>
        <source>Protons formed by reaction, which base must bind; negative where acid would be needed.</source>
        <translation>Protones formados por reacción, que la base debe neutralizar; negativo donde haría falta ácido.</translation>
    </message>
    <message>
        <source>Integral of viable cells</source>
        <translation>Integral de células viables</translation>
    </message>
    <message>
        <source>Product formed so far by the integral of living cells so far, per cell.</source>
        <translation>Producto formado hasta ahora entre la integral de células viables hasta ahora, por célula.</translation>
    </message>
    <message>
        <source>Volume by vessel volume.</source>
        <translation>Volumen dividido por el volumen del recipiente.</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Peak cell density</source>
        <translation>Densidad celular máxima</translation>
    </message>
    <message>
        <source>Time of the peak</source>
        <translation>Momento del máximo</translation>
    </message>
    <message>
        <source>Peak biomass</source>
        <translation>Biomasa máxima</translation>
    </message>
    <message>
        <source>Viability at the end</source>
        <translation>Viabilidad al final</translation>
    </message>
    <message>
        <source>Volume at the end</source>
        <translation>Volumen al final</translation>
    </message>
    <message>
        <source>Bioreactor</source>
        <translation>Biorreactor</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>A stirred vessel with a culture: seed, batch, fed-batch or perfusion, as its streams and the recipe make it. Temperature, pH and oxygen are held ideally unless chosen otherwise.</source>
        <translation>Un recipiente agitado con un cultivo: inóculo, batch, fed-batch o perfusión, según sus corrientes y la receta. Temperatura, pH y oxígeno se mantienen de forma ideal salvo que se elija otra cosa.</translation>
    </message>
    <message>
        <source>The component {1} crosses into the gas and must have the basis &quot;amount&quot;.</source>
        <translation>El componente {1} pasa al gas y debe tener la base &quot;amount&quot;.</translation>
    </message>
    <message>
        <source>The component {1} has a charge but no molar mass, so its part in the balance of base is unknown: give its molar_mass or the basis &quot;amount&quot;.</source>
        <translation>El componente {1} tiene carga pero no masa molar, así que se desconoce su parte en el balance de la base: dé su molar_mass o la base &quot;amount&quot;.</translation>
    </message>
    <message>
        <source>The inner radius of the discs must be smaller than the outer one: lower it or raise outer_radius.</source>
        <translation>El radio interior de los discos debe ser menor que el exterior: redúzcalo o aumente outer_radius.</translation>
    </message>
    <message>
        <source>Centrate</source>
        <translation>Centrado</translation>
    </message>
    <message>
        <source>Solids</source>
        <translation>Sólidos</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometría</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Broth</source>
        <translation>Caldo</translation>
    </message>
    <message>
        <source>Settling area</source>
        <translation>Área de sedimentación</translation>
    </message>
    <message>
        <source>geometry: from discs and speed. sigma: given.</source>
        <translation>geometry: a partir de los discos y la velocidad. sigma: indicada.</translation>
    </message>
    <message>
        <source>Equivalent settling area</source>
        <translation>Área de sedimentación equivalente</translation>
    </message>
    <message>
        <source>At the speed at which the machine runs.</source>
        <translation>A la velocidad a la que funciona la máquina.</translation>
    </message>
    <message>
        <source>Discs</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Outer radius of the discs</source>
        <translation>Radio exterior de los discos</translation>
    </message>
    <message>
        <source>Inner radius of the discs</source>
        <translation>Radio interior de los discos</translation>
    </message>
    <message>
        <source>Half angle of the cone</source>
        <translation>Semiángulo del cono</translation>
    </message>
    <message>
        <source>In radians; 0.7 is 40 degrees.</source>
        <translation>En radianes; 0,7 son 40 grados.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Part of the settling area that counts, since the flow between real discs is uneven.</source>
        <translation>Parte del área de sedimentación que cuenta, pues el flujo entre discos reales es irregular.</translation>
    </message>
    <message>
        <source>Packed fraction</source>
        <translation>Fracción compactada</translation>
    </message>
    <message>
        <source>Volume of particles by volume of the discharged solids; the rest is broth that is lost.</source>
        <translation>Volumen de partículas entre el volumen de sólidos descargados; el resto es caldo que se pierde.</translation>
    </message>
    <message>
        <source>Spread of sizes</source>
        <translation>Dispersión de tamaños</translation>
    </message>
    <message>
        <source>Geometric standard deviation of the log-normal sizes about a component&apos;s diameter, which is that of a particle of mean volume.</source>
        <translation>Desviación estándar geométrica de los tamaños log-normales en torno al diámetro de un componente, que es el de una partícula de volumen medio.</translation>
    </message>
    <message>
        <source>Density of particles</source>
        <translation>Densidad de las partículas</translation>
    </message>
    <message>
        <source>Of components that have no density of their own.</source>
        <translation>De componentes que no tienen densidad propia.</translation>
    </message>
    <message>
        <source>Dry part of particles</source>
        <translation>Fracción seca de las partículas</translation>
    </message>
    <message>
        <source>Of the wet mass, where a suspended component is given as (dry) mass.</source>
        <translation>De la masa húmeda, cuando un componente en suspensión se da como masa (seca).</translation>
    </message>
    <message>
        <source>Density of the liquid</source>
        <translation>Densidad del líquido</translation>
    </message>
    <message>
        <source>Viscosity</source>
        <translation>Viscosidad</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Turns per second of the bowl, where the settling area follows from the geometry.</source>
        <translation>Vueltas por segundo del rotor, cuando el área de sedimentación resulta de la geometría.</translation>
    </message>
    <message>
        <source>Critical diameter</source>
        <translation>Diámetro crítico</translation>
    </message>
    <message>
        <source>Of the first suspended component: particles of this size and larger all settle.</source>
        <translation>Del primer componente en suspensión: las partículas de este tamaño y mayores sedimentan todas.</translation>
    </message>
    <message>
        <source>Solids removal</source>
        <translation>Eliminación de sólidos</translation>
    </message>
    <message>
        <source>Settled part of the volume of particles that enters now.</source>
        <translation>Parte sedimentada del volumen de partículas que entra ahora.</translation>
    </message>
    <message>
        <source>Solids in the feed</source>
        <translation>Sólidos en la alimentación</translation>
    </message>
    <message>
        <source>Volume of particles by volume of broth.</source>
        <translation>Volumen de partículas por volumen de caldo.</translation>
    </message>
    <message>
        <source>Flow of solids</source>
        <translation>Caudal de sólidos</translation>
    </message>
    <message>
        <source>Solids removal so far</source>
        <translation>Eliminación de sólidos hasta ahora</translation>
    </message>
    <message>
        <source>Liquid recovered so far</source>
        <translation>Líquido recuperado hasta ahora</translation>
    </message>
    <message>
        <source>Part of the liquid, and of what is dissolved in it, that left as centrate.</source>
        <translation>Parte del líquido, y de lo disuelto en él, que salió como centrado.</translation>
    </message>
    <message>
        <source>Liquid recovered</source>
        <translation>Líquido recuperado</translation>
    </message>
    <message>
        <source>Disc-stack centrifuge</source>
        <translation>Centrífuga de discos</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Cosecha</translation>
    </message>
    <message>
        <source>Separates cells and debris, which are the components with a diameter, by Sigma theory over size classes. The feed runs through; the solids are discharged with the broth between them.</source>
        <translation>Separa células y restos celulares, que son los componentes con diámetro, por la teoría Sigma sobre clases de tamaño. La alimentación la atraviesa; los sólidos se descargan con el caldo que hay entre ellos.</translation>
    </message>
    <message>
        <source>Feed and buffers</source>
        <translation>Alimentación y tampones</translation>
    </message>
    <message>
        <source>Effluent</source>
        <translation>Efluente</translation>
    </message>
    <message>
        <source>Pressure drop</source>
        <translation>Pérdida de carga</translation>
    </message>
    <message>
        <source>Carman and Kozeny, with the compression of the bed.</source>
        <translation>Carman y Kozeny, con la compresión del lecho.</translation>
    </message>
    <message>
        <source>Interstitial velocity</source>
        <translation>Velocidad intersticial</translation>
    </message>
    <message>
        <source>Residence time</source>
        <translation>Tiempo de residencia</translation>
    </message>
    <message>
        <source>Volume of the bed by flow; 0 at rest.</source>
        <translation>Volumen del lecho dividido por el caudal; 0 en reposo.</translation>
    </message>
    <message>
        <source>Column volumes</source>
        <translation>Volúmenes de columna</translation>
    </message>
    <message>
        <source>Volume that has passed, by the volume of the bed.</source>
        <translation>Volumen que ha pasado, dividido por el volumen del lecho.</translation>
    </message>
    <message>
        <source>UV 280 nm</source>
        <translation>UV 280 nm</translation>
    </message>
    <message>
        <source>Absorbance of what leaves.</source>
        <translation>Absorbancia de lo que sale.</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Conductividad</translation>
    </message>
    <message>
        <source>Of what leaves: the sum over ions of molar conductivity and concentration.</source>
        <translation>De lo que sale: la suma sobre los iones de conductividad molar por concentración.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Product on the column by the volume of the bed.</source>
        <translation>Producto en la columna dividido por el volumen del lecho.</translation>
    </message>
    <message>
        <source>Load in moles</source>
        <translation>Carga en moles</translation>
    </message>
    <message>
        <source>Breakthrough</source>
        <translation>Ruptura</translation>
    </message>
    <message>
        <source>Product that leaves by product that enters; 0 where none enters.</source>
        <translation>Producto que sale dividido por el que entra; 0 donde no entra ninguno.</translation>
    </message>
    <message>
        <source>Largest pressure drop</source>
        <translation>Pérdida de carga máxima</translation>
    </message>
    <message>
        <source>Largest absorbance</source>
        <translation>Absorbancia máxima</translation>
    </message>
    <message>
        <source>Largest load</source>
        <translation>Carga máxima</translation>
    </message>
    <message>
        <source>Largest breakthrough</source>
        <translation>Ruptura máxima</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>Chromatography column</source>
        <translation>Columna de cromatografía</translation>
    </message>
    <message>
        <source>Capture and polish</source>
        <translation>Captura y pulido</translation>
    </message>
    <message>
        <source>Separates what binds to a packed bed from what passes. What flows in passes on; the bed holds what it binds until the buffer changes. The grid follows from the tolerance of the run. Beds with radial flow are left out.</source>
        <translation>Separa lo que se une a un lecho empaquetado de lo que pasa. Lo que entra sigue adelante; el lecho retiene lo que une hasta que cambia el tampón. La malla numérica resulta de la tolerancia de la ejecución. No se consideran lechos de flujo radial.</translation>
    </message>
    <message>
        <source>Nothing flowed through the column in this run: give an inlet upstream a flow, in its program or in the recipe.</source>
        <translation>Nada pasó por la columna en esta ejecución: dé un caudal a una entrada aguas arriba, en su programa o en la receta.</translation>
    </message>
    <message>
        <source>The first flow through the column is to size it, and no flow into it is known: give “cross_section” or “diameter” in its place.</source>
        <translation>El primer caudal por la columna debe dimensionarla, y no se conoce ningún caudal hacia ella: dé en su lugar «cross_section» o «diameter».</translation>
    </message>
    <message>
        <source>{1} columns are no whole number: write {2} or {3}.</source>
        <translation>{1} columnas no son un número entero: escriba {2} o {3}.</translation>
    </message>
    <message>
        <source>The extinction counts by mass, and nothing says the mass of “{1}”: give the component a “molar_mass” or a “cell_mass”.</source>
        <translation>La extinción cuenta por masa, y nada indica la masa de «{1}»: dé al componente una «molar_mass» o una «cell_mass».</translation>
    </message>
    <message>
        <source>The conductivity counts by amount, and nothing says the molar mass of “{1}”: give the component a “molar_mass”.</source>
        <translation>La conductividad cuenta por cantidad de sustancia, y nada indica la masa molar de «{1}»: dé al componente una «molar_mass».</translation>
    </message>
    <message>
        <source>WENO finite volumes, {1} cells, {2} nodes per bead</source>
        <translation>Volúmenes finitos WENO, {1} celdas, {2} nodos por partícula</translation>
    </message>
    <message>
        <source>WENO finite volumes, {1} cells</source>
        <translation>Volúmenes finitos WENO, {1} celdas</translation>
    </message>
    <message>
        <source>Fronts in this bed may be thinner than one of its {1} cells. Their time and height hold, their shape does not. Give the axial dispersion that a packed bed has, such as “chung_wen”.</source>
        <translation>Los frentes en este lecho pueden ser más finos que una de sus {1} celdas. Su tiempo y altura son válidos, su forma no. Dé la dispersión axial que tiene un lecho empaquetado, como «chung_wen».</translation>
    </message>
    <message>
        <source>spectral elements, {1} x {2}, {3} nodes per bead</source>
        <translation>elementos espectrales, {1} x {2}, {3} nodos por partícula</translation>
    </message>
    <message>
        <source>spectral elements, {1} x {2}</source>
        <translation>elementos espectrales, {1} x {2}</translation>
    </message>
    <message>
        <source>The pressure drop rose to {1}, above its limit of {2}, and no phase of the recipe ended there: lower the flow, or let the phase end at the event “limit”.</source>
        <translation>La pérdida de carga subió a {1}, por encima de su límite de {2}, y ninguna fase de la receta terminó ahí: reduzca el caudal, o haga que la fase termine en el evento «limit».</translation>
    </message>
    <message>
        <source>Fronts that leave this bed are sharper than its grid resolves: {1} of a concentration was left out, and they over- and undershoot by up to half of that. Give the axial dispersion that a packed bed has, such as “chung_wen”, or take a finer tolerance.</source>
        <translation>Los frentes que salen de este lecho son más abruptos de lo que resuelve su malla numérica: se despreció {1} de una concentración, y sobrepasan por arriba y por abajo hasta la mitad de eso. Dé la dispersión axial que tiene un lecho empaquetado, como «chung_wen», o use una tolerancia más fina.</translation>
    </message>
    <message>
        <source>Nothing says how wide the column is: give “diameter”, “cross_section”, or “interstitial_velocity”, which sizes it at the first flow.</source>
        <translation>Nada indica el ancho de la columna: dé «diameter», «cross_section», o «interstitial_velocity», que la dimensiona con el primer caudal.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” both size the column; keep one of them.</source>
        <translation>«{1}» y «{2}» dimensionan ambos la columna; conserve uno de ellos.</translation>
    </message>
    <message>
        <source>The correlation “{1}” needs the diffusivity of “{2}” in free liquid: give it here, or give the component a “molar_mass” or a “diameter”.</source>
        <translation>La correlación «{1}» necesita la difusividad de «{2}» en líquido libre: désela aquí, o dé al componente una «molar_mass» o un «diameter».</translation>
    </message>
    <message>
        <source>The product “{1}” never reaches the column: let something upstream hold it, or name another component.</source>
        <translation>El producto «{1}» nunca llega a la columna: haga que algo aguas arriba lo contenga, o indique otro componente.</translation>
    </message>
    <message>
        <source>The model “lumped_rate” has no pores: write what the liquid holds under “bulk”.</source>
        <translation>El modelo «lumped_rate» no tiene poros: escriba lo que contiene el líquido en «bulk».</translation>
    </message>
    <message>
        <source>general_rate</source>
        <translation>general_rate</translation>
    </message>
    <message>
        <source>lumped_rate_with_pores</source>
        <translation>lumped_rate_with_pores</translation>
    </message>
    <message>
        <source>lumped_rate</source>
        <translation>lumped_rate</translation>
    </message>
    <message>
        <source>chung_wen</source>
        <translation>chung_wen</translation>
    </message>
    <message>
        <source>gunn</source>
        <translation>gunn</translation>
    </message>
    <message>
        <source>wilson_geankoplis</source>
        <translation>wilson_geankoplis</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Lecho</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detectores</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>general_rate: film, and diffusion within the beads. lumped_rate_with_pores: film, and well-mixed beads. lumped_rate: no film, for membranes and monoliths.</source>
        <translation>general_rate: película, y difusión dentro de las partículas. lumped_rate_with_pores: película, y partículas bien mezcladas. lumped_rate: sin película, para membranas y monolitos.</translation>
    </message>
    <message>
        <source>Bed height</source>
        <translation>Altura del lecho</translation>
    </message>
    <message>
        <source>Cross section</source>
        <translation>Sección transversal</translation>
    </message>
    <message>
        <source>One of cross section, diameter and interstitial velocity is given.</source>
        <translation>Se da uno de: sección transversal, diámetro y velocidad intersticial.</translation>
    </message>
    <message>
        <source>In place of the cross section.</source>
        <translation>En lugar de la sección transversal.</translation>
    </message>
    <message>
        <source>In place of the cross section: sizes it once, so that the first flow runs at this velocity between the beads (lumped_rate: through the total porosity).</source>
        <translation>En lugar de la sección transversal: la dimensiona una vez, para que el primer caudal pase a esta velocidad entre las partículas (lumped_rate: por la porosidad total).</translation>
    </message>
    <message>
        <source>Space between the beads by the volume of the bed. In lumped_rate for pressure and correlations only.</source>
        <translation>Espacio entre las partículas dividido por el volumen del lecho. En lumped_rate solo para presión y correlaciones.</translation>
    </message>
    <message>
        <source>Pores by the volume of a bead.</source>
        <translation>Poros divididos por el volumen de una partícula.</translation>
    </message>
    <message>
        <source>Total porosity</source>
        <translation>Porosidad total</translation>
    </message>
    <message>
        <source>All liquid by the volume of the bed.</source>
        <translation>Todo el líquido dividido por el volumen del lecho.</translation>
    </message>
    <message>
        <source>Particle radius</source>
        <translation>Radio de la partícula</translation>
    </message>
    <message>
        <source>In lumped_rate for pressure and correlations only.</source>
        <translation>En lumped_rate solo para presión y correlaciones.</translation>
    </message>
    <message>
        <source>Axial dispersion</source>
        <translation>Dispersión axial</translation>
    </message>
    <message>
        <source>A value, or a correlation that follows the flow: chung_wen (Chung and Wen 1968) or gunn (Gunn 1987).</source>
        <translation>Un valor, o una correlación que sigue al caudal: chung_wen (Chung y Wen 1968) o gunn (Gunn 1987).</translation>
    </message>
    <message>
        <source>Film coefficient</source>
        <translation>Coeficiente de película</translation>
    </message>
    <message>
        <source>Mass transfer to the surface of a bead: values, or wilson_geankoplis (Wilson and Geankoplis 1966), which follows the flow.</source>
        <translation>Transferencia de masa a la superficie de una partícula: valores, o wilson_geankoplis (Wilson y Geankoplis 1966), que sigue al caudal.</translation>
    </message>
    <message>
        <source>Pore diffusivity</source>
        <translation>Difusividad en los poros</translation>
    </message>
    <message>
        <source>In the liquid of the pores, tortuosity included.</source>
        <translation>En el líquido de los poros, tortuosidad incluida.</translation>
    </message>
    <message>
        <source>Surface diffusivity</source>
        <translation>Difusividad superficial</translation>
    </message>
    <message>
        <source>Of what is bound, along the surface.</source>
        <translation>De lo unido, a lo largo de la superficie.</translation>
    </message>
    <message>
        <source>Pore accessibility</source>
        <translation>Accesibilidad de los poros</translation>
    </message>
    <message>
        <source>Part of the pores that a component reaches. 0: too large, it stays outside.</source>
        <translation>Parte de los poros que alcanza un componente. 0: demasiado grande, queda fuera.</translation>
    </message>
    <message>
        <source>Molecular diffusivity</source>
        <translation>Difusividad molecular</translation>
    </message>
    <message>
        <source>In free liquid, for the correlations. 0: from the component&apos;s diameter or molar mass.</source>
        <translation>En líquido libre, para las correlaciones. 0: a partir del diámetro o la masa molar del componente.</translation>
    </message>
    <message>
        <source>How components bind. Bound concentrations are per volume of solid.</source>
        <translation>Cómo se unen los componentes. Las concentraciones unidas son por volumen de sólido.</translation>
    </message>
    <message>
        <source>The component whose load and breakthrough are shown. Left out: the first that binds and is not the salt.</source>
        <translation>El componente cuya carga y ruptura se muestran. Omitido: el primero que se une y no es la sal.</translation>
    </message>
    <message>
        <source>Of the liquid.</source>
        <translation>Del líquido.</translation>
    </message>
    <message>
        <source>Compressibility of the bed</source>
        <translation>Compresibilidad del lecho</translation>
    </message>
    <message>
        <source>Relative rise of the bed&apos;s resistance by the pressure on it. Where it times the pressure drop of a rigid bed comes to 1, the bed blocks. 0: rigid.</source>
        <translation>Aumento relativo de la resistencia del lecho por la presión sobre él. Cuando, multiplicado por la pérdida de carga de un lecho rígido, llega a 1, el lecho se bloquea. 0: rígido.</translation>
    </message>
    <message>
        <source>Pressure limit</source>
        <translation>Límite de presión</translation>
    </message>
    <message>
        <source>Raises the event &quot;limit&quot;, at which a phase of the recipe can end.</source>
        <translation>Genera el evento &quot;limit&quot;, en el que puede terminar una fase de la receta.</translation>
    </message>
    <message>
        <source>Extinction at 280 nm</source>
        <translation>Extinción a 280 nm</translation>
    </message>
    <message>
        <source>Decadic; 100 m2/kg is 1 AU in 1 cm at 1 g/L. Where none is given, what counts in mass or is larger than 1 kg/mol has 100 m2/kg.</source>
        <translation>Decádica; 100 m2/kg es 1 AU en 1 cm a 1 g/L. Si no se da ninguna, lo que se cuenta en masa o es mayor de 1 kg/mol tiene 100 m2/kg.</translation>
    </message>
    <message>
        <source>Path of light</source>
        <translation>Paso óptico</translation>
    </message>
    <message>
        <source>Molar conductivity</source>
        <translation>Conductividad molar</translation>
    </message>
    <message>
        <source>Where none is given, ions have 0.0063 S m2/mol per charge, and the salt of the binding, if it has no charge, 0.0107 S m2/mol as sodium chloride.</source>
        <translation>Si no se da ninguna, los iones tienen 0,0063 S m2/mol por carga, y la sal de la unión, si no tiene carga, 0,0107 S m2/mol como cloruro de sodio.</translation>
    </message>
    <message>
        <source>In the whole bed, where no component is a buffer.</source>
        <translation>En todo el lecho, cuando ningún componente es un tampón.</translation>
    </message>
    <message>
        <source>“{1}” must balance the charge of what is bound, and since nothing flows into the column, nothing says how much of it is there: give it here.</source>
        <translation>«{1}» debe equilibrar la carga de lo unido y, como nada entra en la columna, nada indica cuánto hay: indíquelo aquí.</translation>
    </message>
    <message>
        <source>What is bound displaces more {1} than the resin has, {2}: bind less of it, or raise the capacity of the binding.</source>
        <translation>Lo unido desplaza más {1} del que tiene la resina, {2}: reduzca lo unido, o aumente la capacidad de la unión.</translation>
    </message>
    <message>
        <source>Bound {1} is {2}, but the charge that the others leave takes {3}: leave it out, or write that.</source>
        <translation>{1} unido es {2}, pero la carga que dejan los demás requiere {3}: omítalo, o escriba ese valor.</translation>
    </message>
    <message>
        <source>What is bound at first takes {1} times the room there is; “{2}” with {3} takes {4} of it, which alone could be {5} at most: bind less, or raise the capacity.</source>
        <translation>Lo unido al principio ocupa {1} veces el sitio que hay; «{2}» con {3} ocupa {4} de él, que solo podría ser {5} como máximo: reduzca lo unido, o aumente la capacidad.</translation>
    </message>
    <message>
        <source>The column is to be in equilibrium with what enters first, and nothing does: let something flow into it, or write what it holds.</source>
        <translation>La columna debe estar en equilibrio con lo que entra primero, y nada entra: haga que algo entre en ella, o escriba lo que contiene.</translation>
    </message>
    <message>
        <source>No equilibrium with what enters first was found: compare the parameters of the binding with those of an example, or write what the column holds.</source>
        <translation>No se halló equilibrio con lo que entra primero: compare los parámetros de la unión con los de un ejemplo, o escriba lo que contiene la columna.</translation>
    </message>
    <message>
        <source>Filtrate</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>estándar</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>torta</translation>
    </message>
    <message>
        <source>general</source>
        <translation>general</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>volumen filtrado</translation>
    </message>
    <message>
        <source>solids</source>
        <translation>sólidos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Fouling</source>
        <translation>Colmatación</translation>
    </message>
    <message>
        <source>End points</source>
        <translation>Puntos finales</translation>
    </message>
    <message>
        <source>Filter area</source>
        <translation>Área del filtro</translation>
    </message>
    <message>
        <source>Resistance of the clean filter</source>
        <translation>Resistencia del filtro limpio</translation>
    </message>
    <message>
        <source>Pressure by flux and viscosity.</source>
        <translation>Presión entre flux y viscosidad.</translation>
    </message>
    <message>
        <source>Design flux</source>
        <translation>Flux de diseño</translation>
    </message>
    <message>
        <source>For the capacity that is reported; the flow itself is that of the feed.</source>
        <translation>Para la capacidad que se comunica; el caudal en sí es el de la alimentación.</translation>
    </message>
    <message>
        <source>Law of blocking</source>
        <translation>Ley de bloqueo</translation>
    </message>
    <message>
        <source>How the resistance rises with throughput (Hermia): intermediate, standard, complete, cake, or general with an exponent; measured: a cubic, as a Pmax trial gives it.</source>
        <translation>Cómo aumenta la resistencia con el volumen filtrado (Hermia): intermediate, standard, complete, cake, o general con un exponente; measured: un polinomio cúbico, como lo da un ensayo Pmax.</translation>
    </message>
    <message>
        <source>Rise of resistance</source>
        <translation>Aumento de la resistencia</translation>
    </message>
    <message>
        <source>Relative rise per throughput (volume per area) of the clean filter.</source>
        <translation>Aumento relativo por volumen filtrado (volumen por área) del filtro limpio.</translation>
    </message>
    <message>
        <source>Exponent of blocking</source>
        <translation>Exponente de bloqueo</translation>
    </message>
    <message>
        <source>0 cake, 1 intermediate, 1.5 standard, 2 complete.</source>
        <translation>0 torta, 1 intermedio, 1,5 estándar, 2 completo.</translation>
    </message>
    <message>
        <source>Rise with the square</source>
        <translation>Aumento con el cuadrado</translation>
    </message>
    <message>
        <source>Rise with the cube</source>
        <translation>Aumento con el cubo</translation>
    </message>
    <message>
        <source>Fouled by</source>
        <translation>Colmatado por</translation>
    </message>
    <message>
        <source>throughput: every litre fouls alike. solids: as much as it carries, against the solids for which the rise and the breakthrough were found.</source>
        <translation>throughput: cada litro colmata por igual. solids: tanto como lleva, respecto a los sólidos para los que se obtuvieron el aumento y la ruptura.</translation>
    </message>
    <message>
        <source>Reference solids</source>
        <translation>Sólidos de referencia</translation>
    </message>
    <message>
        <source>Volume of particles by volume of feed.</source>
        <translation>Volumen de partículas por volumen de alimentación.</translation>
    </message>
    <message>
        <source>Of suspended components, which are those with a diameter.</source>
        <translation>De componentes en suspensión, que son los que tienen diámetro.</translation>
    </message>
    <message>
        <source>Adsorption</source>
        <translation>Adsorción</translation>
    </message>
    <message>
        <source>Part of a dissolved component that the filter keeps.</source>
        <translation>Parte de un componente disuelto que retiene el filtro.</translation>
    </message>
    <message>
        <source>Throughput (volume per area) at which half the retention is lost.</source>
        <translation>Volumen filtrado (volumen por área) al que se pierde la mitad de la retención.</translation>
    </message>
    <message>
        <source>Width of the breakthrough</source>
        <translation>Anchura de la ruptura</translation>
    </message>
    <message>
        <source>Turbidity of particles</source>
        <translation>Turbidez de las partículas</translation>
    </message>
    <message>
        <source>By their volume fraction: 1 % particles have a hundredth of it.</source>
        <translation>Por su fracción volumétrica: un 1 % de partículas tiene una centésima de ella.</translation>
    </message>
    <message>
        <source>Raises the event &quot;limit&quot;.</source>
        <translation>Genera el evento &quot;limit&quot;.</translation>
    </message>
    <message>
        <source>Turbidity limit</source>
        <translation>Límite de turbidez</translation>
    </message>
    <message>
        <source>Of the filtrate; raises the event &quot;turbidity&quot;.</source>
        <translation>Del filtrado; genera el evento &quot;turbidity&quot;.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Volumen filtrado por área</translation>
    </message>
    <message>
        <source>Volume filtered by area.</source>
        <translation>Volumen filtrado dividido por el área.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Resistencia</translation>
    </message>
    <message>
        <source>Turbidity of the filtrate</source>
        <translation>Turbidez del filtrado</translation>
    </message>
    <message>
        <source>Throughput at which the pressure limit is reached at the design flux, or the breakthrough.</source>
        <translation>Volumen filtrado por área al que se alcanza el límite de presión con el flux de diseño, o la ruptura.</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Capacidad usada</translation>
    </message>
    <message>
        <source>Largest turbidity</source>
        <translation>Turbidez máxima</translation>
    </message>
    <message>
        <source>Depth filter</source>
        <translation>Filtro de profundidad</translation>
    </message>
    <message>
        <source>Clears the harvest at given flow: pressure rises as the filter blocks, and particles break through in the end. Both have an end point that a transfer can stop at.</source>
        <translation>Clarifica la cosecha a un caudal dado: la presión aumenta a medida que el filtro se bloquea, y al final lo atraviesan partículas. Ambos tienen un punto final en el que puede detenerse una transferencia.</translation>
    </message>
    <message>
        <source>The clean filter already takes {1} at the design flux, and the limit is {2}: lower design_flux or clean_resistance, or raise the limit.</source>
        <translation>El filtro limpio ya requiere {1} con el flux de diseño, y el límite es {2}: reduzca design_flux o clean_resistance, o aumente el límite.</translation>
    </message>
    <message>
        <source>A Pmax trial has {1} points: it needs at least 5 of throughput with resistance.</source>
        <translation>Un ensayo Pmax tiene {1} puntos: necesita al menos 5 de volumen filtrado con resistencia.</translation>
    </message>
    <message>
        <source>A Pmax analysis needs a flux and a pressure above 0: they are {1} and {2}.</source>
        <translation>Un análisis Pmax necesita un flux y una presión mayores que 0: son {1} y {2}.</translation>
    </message>
    <message>
        <source>No point of the Pmax trial has a throughput above 0.</source>
        <translation>Ningún punto del ensayo Pmax tiene un volumen filtrado mayor que 0.</translation>
    </message>
    <message>
        <source>The points of the Pmax trial lie at fewer than 4 different throughputs, which is too few for a cubic.</source>
        <translation>Los puntos del ensayo Pmax están en menos de 4 volúmenes filtrados distintos, demasiado pocos para un polinomio cúbico.</translation>
    </message>
    <message>
        <source>The pressure does not reach {1} within three times the throughput of the trial, {2}: go on with the trial, or raise the flux.</source>
        <translation>La presión no alcanza {1} dentro del triple del volumen filtrado del ensayo, {2}: continúe el ensayo, o aumente el flux.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Temperature loop</source>
        <translation>Lazo de temperatura</translation>
    </message>
    <message>
        <source>none: the tank takes the temperature of what enters, without loss to the room. ideal: the jacket holds the set-point.</source>
        <translation>none: el tanque toma la temperatura de lo que entra, sin pérdidas al ambiente. ideal: la camisa mantiene la consigna.</translation>
    </message>
    <message>
        <source>Set-point with the ideal loop; without it the temperature at the start.</source>
        <translation>Consigna con el lazo ideal; sin él, la temperatura al inicio.</translation>
    </message>
    <message>
        <source>Hold tank</source>
        <translation>Tanque intermedio</translation>
    </message>
    <message>
        <source>Flow and control</source>
        <translation>Caudal y control</translation>
    </message>
    <message>
        <source>A well-mixed tank without reaction: a harvest tank, a pool, a feed or buffer tank, a surge tank.</source>
        <translation>Un tanque bien mezclado sin reacción: tanque de cosecha, pool, tanque de alimentación o de tampón, tanque pulmón.</translation>
    </message>
    <message>
        <source>The heel of {1} does not fit into the vessel of {2}: lower the heel or raise the vessel volume.</source>
        <translation>El volumen residual de {1} no cabe en el recipiente de {2}: reduzca el volumen residual o aumente el volumen del recipiente.</translation>
    </message>
    <message>
        <source>The initial volume of {1} does not fit into the vessel of {2}: lower it or raise the vessel volume.</source>
        <translation>El volumen inicial de {1} no cabe en el recipiente de {2}: redúzcalo o aumente el volumen del recipiente.</translation>
    </message>
    <message>
        <source>A feed, a medium or a buffer from outside. Its program gives flow, concentrations and temperature step by step; the last step holds. A flow that the recipe or a controller writes goes before the program&apos;s.</source>
        <translation>Una alimentación, un medio o un tampón del exterior. Su programa da caudal, concentraciones y temperatura paso a paso; el último paso se mantiene. Un caudal que escriban la receta o un controlador prevalece sobre el del programa.</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mezclador</translation>
    </message>
    <message>
        <source>Joins any number of streams into one, at once and without volume.</source>
        <translation>Une cualquier número de corrientes en una, al instante y sin volumen.</translation>
    </message>
    <message>
        <source>Volume received</source>
        <translation>Volumen recibido</translation>
    </message>
    <message>
        <source>Where product, waste or samples leave the plant. It takes any number of streams and counts their volume.</source>
        <translation>Por donde producto, residuos o muestras salen de la planta. Admite cualquier número de corrientes y cuenta su volumen.</translation>
    </message>
    <message>
        <source>The component {1} has a diameter, so it is suspended, but its volume is unknown: give its molar_mass or the basis &quot;count&quot; or &quot;mass&quot;.</source>
        <translation>El componente {1} tiene diámetro, así que está en suspensión, pero se desconoce su volumen: dé su molar_mass o la base &quot;count&quot; o &quot;mass&quot;.</translation>
    </message>
    <message>
        <source>Goes to the first loading column without pause, at the flow that its source sets.</source>
        <translation>Va a la primera columna en carga sin pausa, al caudal que fija su fuente.</translation>
    </message>
    <message>
        <source>Wash buffer</source>
        <translation>Tampón de lavado</translation>
    </message>
    <message>
        <source>Taken as the service of the columns needs it.</source>
        <translation>Se toma según lo necesita el servicio de las columnas.</translation>
    </message>
    <message>
        <source>Elution buffer</source>
        <translation>Tampón de elución</translation>
    </message>
    <message>
        <source>Regeneration</source>
        <translation>Regeneración</translation>
    </message>
    <message>
        <source>Equilibration buffer</source>
        <translation>Tampón de equilibración</translation>
    </message>
    <message>
        <source>Taken as the service of the columns needs it; the columns begin the run filled with it.</source>
        <translation>Se toma según lo necesita el servicio de las columnas; las columnas empiezan la ejecución llenas de él.</translation>
    </message>
    <message>
        <source>Eluate</source>
        <translation>Eluato</translation>
    </message>
    <message>
        <source>What leaves a column during elution.</source>
        <translation>Lo que sale de una columna durante la elución.</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Everything else that leaves.</source>
        <translation>Todo lo demás que sale.</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Conmutación</translation>
    </message>
    <message>
        <source>Service of a column</source>
        <translation>Servicio de una columna</translation>
    </message>
    <message>
        <source>breakthrough</source>
        <translation>ruptura</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>Volume of a packed column by the flow, which follows from it.</source>
        <translation>Volumen de una columna empaquetada dividido por el caudal, que resulta de él.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Alike; bed and binding below are those of one.</source>
        <translation>Iguales; el lecho y la unión de abajo son los de una.</translation>
    </message>
    <message>
        <source>Columns that load</source>
        <translation>Columnas en carga</translation>
    </message>
    <message>
        <source>In series: each catches what breaks through the one before it. The others are in service or wait.</source>
        <translation>En serie: cada una captura lo que atraviesa la anterior. Las demás están en servicio o a la espera.</translation>
    </message>
    <message>
        <source>Switch by</source>
        <translation>Conmutar por</translation>
    </message>
    <message>
        <source>breakthrough: of the product at the first column. time: at fixed intervals, which gives the run a cyclic steady state of that period.</source>
        <translation>breakthrough: del producto en la primera columna. time: a intervalos fijos, lo que da a la ejecución un estado estacionario cíclico de ese periodo.</translation>
    </message>
    <message>
        <source>Breakthrough at a switch</source>
        <translation>Ruptura al conmutar</translation>
    </message>
    <message>
        <source>Concentration of the product that leaves the first column by that of the feed. Where no column is ready yet, loading goes on until one is.</source>
        <translation>Concentración del producto que sale de la primera columna dividida por la de la alimentación. Mientras ninguna columna está lista, la carga continúa hasta que lo esté una.</translation>
    </message>
    <message>
        <source>Switch time</source>
        <translation>Tiempo de conmutación</translation>
    </message>
    <message>
        <source>Between two switches, from the start of the run on.</source>
        <translation>Entre dos conmutaciones, desde el inicio de la ejecución.</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Column volumes at the beginning of the wash that push the feed out of a loaded column; they go to the last loading column.</source>
        <translation>Volúmenes de columna al principio del lavado que empujan la alimentación fuera de una columna cargada; van a la última columna en carga.</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Lavado</translation>
    </message>
    <message>
        <source>Column volumes after the flush.</source>
        <translation>Volúmenes de columna tras el desplazamiento.</translation>
    </message>
    <message>
        <source>Residence time of flush and wash</source>
        <translation>Tiempo de residencia del desplazamiento y el lavado</translation>
    </message>
    <message>
        <source>Elution</source>
        <translation>Elución</translation>
    </message>
    <message>
        <source>Column volumes.</source>
        <translation>Volúmenes de columna.</translation>
    </message>
    <message>
        <source>Residence time of elution</source>
        <translation>Tiempo de residencia de la elución</translation>
    </message>
    <message>
        <source>Column volumes that strip and clean.</source>
        <translation>Volúmenes de columna que desprenden y limpian.</translation>
    </message>
    <message>
        <source>Residence time of regeneration</source>
        <translation>Tiempo de residencia de la regeneración</translation>
    </message>
    <message>
        <source>Equilibration</source>
        <translation>Equilibración</translation>
    </message>
    <message>
        <source>Residence time of equilibration</source>
        <translation>Tiempo de residencia de la equilibración</translation>
    </message>
    <message>
        <source>0 ready, 1 loads first, 2 loads behind it, 3 flush, 4 wash, 5 elution, 6 regeneration, 7 equilibration.</source>
        <translation>0 lista, 1 carga primero, 2 carga detrás, 3 desplazamiento, 4 lavado, 5 elución, 6 regeneración, 7 equilibración.</translation>
    </message>
    <message>
        <source>Switches so far</source>
        <translation>Conmutaciones hasta ahora</translation>
    </message>
    <message>
        <source>Last interval</source>
        <translation>Último intervalo</translation>
    </message>
    <message>
        <source>Between the last two switches. The cyclic steady state is reached when it repeats.</source>
        <translation>Entre las dos últimas conmutaciones. El estado estacionario cíclico se alcanza cuando se repite.</translation>
    </message>
    <message>
        <source>Product that leaves the first loading column by that of the feed; 0 where none is fed.</source>
        <translation>Producto que sale de la primera columna en carga dividido por el de la alimentación; 0 donde no se alimenta ninguno.</translation>
    </message>
    <message>
        <source>Breakthrough at the last switch</source>
        <translation>Ruptura en la última conmutación</translation>
    </message>
    <message>
        <source>More than was asked where no column was ready in time.</source>
        <translation>Más de lo pedido cuando ninguna columna estaba lista a tiempo.</translation>
    </message>
    <message>
        <source>Product on the first loading column by the volume of its bed.</source>
        <translation>Producto en la primera columna en carga dividido por el volumen de su lecho.</translation>
    </message>
    <message>
        <source>Load per cycle</source>
        <translation>Carga por ciclo</translation>
    </message>
    <message>
        <source>Product on the column that was switched last by the volume of its bed.</source>
        <translation>Producto en la última columna conmutada dividido por el volumen de su lecho.</translation>
    </message>
    <message>
        <source>Use of the resin</source>
        <translation>Aprovechamiento de la resina</translation>
    </message>
    <message>
        <source>That load by what a bed holds in equilibrium with the first feed.</source>
        <translation>Esa carga dividida por lo que retiene un lecho en equilibrio con la primera alimentación.</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Product in the eluate by all product that has left.</source>
        <translation>Producto en el eluato dividido por todo el producto que ha salido.</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Productividad</translation>
    </message>
    <message>
        <source>Product eluted in the last interval by its length and the volume of all beds.</source>
        <translation>Producto eluido en el último intervalo dividido por su duración y por el volumen de todos los lechos.</translation>
    </message>
    <message>
        <source>Use of buffers</source>
        <translation>Consumo de tampones</translation>
    </message>
    <message>
        <source>All buffers so far by the product eluted.</source>
        <translation>Todos los tampones hasta ahora divididos por el producto eluido.</translation>
    </message>
    <message>
        <source>Of the loading columns one after the other, or of a column in service where that is more.</source>
        <translation>De las columnas en carga, una tras otra, o de una columna en servicio si es mayor.</translation>
    </message>
    <message>
        <source>Absorbance of the eluate; 0 while nothing is eluted.</source>
        <translation>Absorbancia del eluato; 0 mientras no se eluye nada.</translation>
    </message>
    <message>
        <source>Of the eluate; 0 while nothing is eluted.</source>
        <translation>Del eluato; 0 mientras no se eluye nada.</translation>
    </message>
    <message>
        <source>Of the eluate; 7 while nothing is eluted.</source>
        <translation>Del eluato; 7 mientras no se eluye nada.</translation>
    </message>
    <message>
        <source>UV 280 nm behind the first column</source>
        <translation>UV 280 nm tras la primera columna</translation>
    </message>
    <message>
        <source>Absorbance of what leaves the first loading column.</source>
        <translation>Absorbancia de lo que sale de la primera columna en carga.</translation>
    </message>
    <message>
        <source>Phase of column 1</source>
        <translation>Fase de la columna 1</translation>
    </message>
    <message>
        <source>Phase of column 2</source>
        <translation>Fase de la columna 2</translation>
    </message>
    <message>
        <source>Phase of column 3</source>
        <translation>Fase de la columna 3</translation>
    </message>
    <message>
        <source>Phase of column 4</source>
        <translation>Fase de la columna 4</translation>
    </message>
    <message>
        <source>Phase of column 5</source>
        <translation>Fase de la columna 5</translation>
    </message>
    <message>
        <source>Phase of column 6</source>
        <translation>Fase de la columna 6</translation>
    </message>
    <message>
        <source>Phase of column 7</source>
        <translation>Fase de la columna 7</translation>
    </message>
    <message>
        <source>Phase of column 8</source>
        <translation>Fase de la columna 8</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Conmutaciones</translation>
    </message>
    <message>
        <source>Largest breakthrough at a switch</source>
        <translation>Ruptura máxima al conmutar</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>conmutar</translation>
    </message>
    <message>
        <source>Periodic counter-current capture</source>
        <translation>Captura periódica en contracorriente</translation>
    </message>
    <message>
        <source>Captures without pause: of 2 to 8 columns alike some load in series, while the others are washed, eluted, regenerated and equilibrated by a program of their own. When the product breaks through the first, or at fixed times, all move up by one. Buffers are taken in as the program needs them. A run begins just after a switch.</source>
        <translation>Captura sin pausa: de 2 a 8 columnas iguales, algunas cargan en serie mientras las otras se lavan, eluyen, regeneran y equilibran según un programa propio. Cuando el producto rompe en la primera, o en momentos fijos, todas avanzan un puesto. Los tampones se toman según los necesita el programa. Una ejecución empieza justo tras una conmutación.</translation>
    </message>
    <message>
        <source>Of {1} columns {2} are to load, which leaves none to be washed and eluted: take {3} columns, or load on {4}.</source>
        <translation>De {1} columnas deben cargar {2}, lo que no deja ninguna para lavar y eluir: use {3} columnas, o cargue en {4}.</translation>
    </message>
    <message>
        <source>{1} column volumes are to come in through the port “{2}”, which has no stream: connect an inlet or a tank, or write 0.</source>
        <translation>Deben entrar {1} volúmenes de columna por el puerto «{2}», que no tiene corriente: conecte una entrada o un tanque, o escriba 0.</translation>
    </message>
    <message>
        <source>A column is in service for {1}, longer than {2} switches at {3} leave it: switch after {4} or more, shorten the service, or add a column.</source>
        <translation>Una columna está en servicio durante {1}, más de lo que le dejan {2} conmutaciones a {3}: conmute tras {4} o más, acorte el servicio, o añada una columna.</translation>
    </message>
    <message>
        <source>The columns are to switch when the product breaks through, and nothing binds: name the “product”, give a binding, or switch by time.</source>
        <translation>Las columnas deben conmutar cuando el producto rompe, y nada se une: indique el «product», dé una unión, o conmute por tiempo.</translation>
    </message>
    <message>
        <source>The feed fills a column in {1}, and a column is in service for {2}: with {3} in service product would be lost. Feed more slowly, shorten the service, or take {4} columns.</source>
        <translation>La alimentación llena una columna en {1}, y una columna está en servicio durante {2}: con {3} en servicio se perdería producto. Alimente más despacio, acorte el servicio, o use {4} columnas.</translation>
    </message>
    <message>
        <source>Suction</source>
        <translation>Aspiración</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>Sets the flow of a stream: recipe or controller write the flow of its outlet, and the outlet before it is then no set-point. It stands still when its source is empty.</source>
        <translation>Fija el caudal de una corriente: la receta o un controlador escriben el caudal de su salida, y la salida anterior deja entonces de ser una consigna. Se para cuando su fuente está vacía.</translation>
    </message>
    <message>
        <source>Enters between zones 2 and 3.</source>
        <translation>Entra entre las zonas 2 y 3.</translation>
    </message>
    <message>
        <source>Desorbent</source>
        <translation>Desorbente</translation>
    </message>
    <message>
        <source>Enters between zones 4 and 1.</source>
        <translation>Entra entre las zonas 4 y 1.</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Leaves between zones 1 and 2, with what binds more strongly.</source>
        <translation>Sale entre las zonas 1 y 2, con lo que se une más fuertemente.</translation>
    </message>
    <message>
        <source>Raffinate</source>
        <translation>Refinado</translation>
    </message>
    <message>
        <source>Leaves between zones 3 and 4, with what binds more weakly.</source>
        <translation>Sale entre las zonas 3 y 4, con lo que se une más débilmente.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>After each, all ports move on by one column with the flow; counted from the start of the run.</source>
        <translation>Tras cada uno, todos los puertos avanzan una columna en el sentido del flujo; contado desde el inicio de la ejecución.</translation>
    </message>
    <message>
        <source>Columns in zone 1</source>
        <translation>Columnas en la zona 1</translation>
    </message>
    <message>
        <source>From desorbent to extract: what binds strongly is washed off.</source>
        <translation>Del desorbente al extracto: lo que se une fuertemente se lava.</translation>
    </message>
    <message>
        <source>Columns in zone 2</source>
        <translation>Columnas en la zona 2</translation>
    </message>
    <message>
        <source>From extract to feed: what binds weakly is washed off.</source>
        <translation>Del extracto a la alimentación: lo que se une débilmente se lava.</translation>
    </message>
    <message>
        <source>Columns in zone 3</source>
        <translation>Columnas en la zona 3</translation>
    </message>
    <message>
        <source>From feed to raffinate: what binds strongly is held back.</source>
        <translation>De la alimentación al refinado: lo que se une fuertemente se retiene.</translation>
    </message>
    <message>
        <source>Columns in zone 4</source>
        <translation>Columnas en la zona 4</translation>
    </message>
    <message>
        <source>From raffinate back to the desorbent: what binds weakly is held back.</source>
        <translation>Del refinado de vuelta al desorbente: lo que se une débilmente se retiene.</translation>
    </message>
    <message>
        <source>Recycle flow</source>
        <translation>Caudal de recirculación</translation>
    </message>
    <message>
        <source>Through zone 4. The other zones follow from it and from what enters and leaves.</source>
        <translation>Por la zona 4. Las demás zonas resultan de él y de lo que entra y sale.</translation>
    </message>
    <message>
        <source>Extract flow</source>
        <translation>Caudal de extracto</translation>
    </message>
    <message>
        <source>The raffinate takes the rest of what enters. Never more than enters or than passes zone 1.</source>
        <translation>El refinado se lleva el resto de lo que entra. Nunca más de lo que entra o de lo que pasa por la zona 1.</translation>
    </message>
    <message>
        <source>Flow in zone 1</source>
        <translation>Caudal en la zona 1</translation>
    </message>
    <message>
        <source>Flow in zone 2</source>
        <translation>Caudal en la zona 2</translation>
    </message>
    <message>
        <source>Flow in zone 3</source>
        <translation>Caudal en la zona 3</translation>
    </message>
    <message>
        <source>Flow in zone 4</source>
        <translation>Caudal en la zona 4</translation>
    </message>
    <message>
        <source>Of all columns one after the other.</source>
        <translation>De todas las columnas, una tras otra.</translation>
    </message>
    <message>
        <source>Purity of the extract</source>
        <translation>Pureza del extracto</translation>
    </message>
    <message>
        <source>The product by all that binds, at this instant.</source>
        <translation>El producto dividido por todo lo que se une, en este instante.</translation>
    </message>
    <message>
        <source>Purity of the raffinate</source>
        <translation>Pureza del refinado</translation>
    </message>
    <message>
        <source>UV 280 nm of the extract</source>
        <translation>UV 280 nm del extracto</translation>
    </message>
    <message>
        <source>UV 280 nm of the raffinate</source>
        <translation>UV 280 nm del refinado</translation>
    </message>
    <message>
        <source>Conductivity of the extract</source>
        <translation>Conductividad del extracto</translation>
    </message>
    <message>
        <source>Conductivity of the raffinate</source>
        <translation>Conductividad del refinado</translation>
    </message>
    <message>
        <source>Simulated moving bed</source>
        <translation>Lecho móvil simulado (SMB)</translation>
    </message>
    <message>
        <source>Separates two fractions without pause: a ring of columns alike in four zones, whose ports move on by one column at each switch. Run it to its cyclic steady state with “titer-cli run FILE --cyclic T”, where T is the switch time.</source>
        <translation>Separa dos fracciones sin pausa: un anillo de columnas iguales en cuatro zonas, cuyos puertos avanzan una columna en cada conmutación. Ejecútelo hasta su estado estacionario cíclico con «titer-cli run FILE --cyclic T», donde T es el tiempo de conmutación.</translation>
    </message>
    <message>
        <source>With feed {1} and desorbent {2}, an extract of {3} leaves {4} for the raffinate: take at most {5}, or raise one of the others.</source>
        <translation>Con alimentación {1} y desorbente {2}, un extracto de {3} deja {4} para el refinado: tome como máximo {5}, o aumente uno de los otros.</translation>
    </message>
    <message>
        <source>With recycle {1} and desorbent {2}, an extract of {3} leaves {4} for zone 2: recycle at least {5}, or take less extract.</source>
        <translation>Con recirculación {1} y desorbente {2}, un extracto de {3} deja {4} para la zona 2: recircule al menos {5}, o tome menos extracto.</translation>
    </message>
    <message>
        <source>Outlet 1</source>
        <translation>Salida 1</translation>
    </message>
    <message>
        <source>Outlet 2</source>
        <translation>Salida 2</translation>
    </message>
    <message>
        <source>Part to outlet 1</source>
        <translation>Parte a la salida 1</translation>
    </message>
    <message>
        <source>Splitter</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>Divides a stream into two of the same composition.</source>
        <translation>Divide una corriente en dos de la misma composición.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Mixed volume</source>
        <translation>Volumen mezclado</translation>
    </message>
    <message>
        <source>Pump heads, valves and mixers on the way, as one well-mixed volume before the tube.</source>
        <translation>Cabezales de bomba, válvulas y mezcladores en el camino, como un volumen bien mezclado antes del tubo.</translation>
    </message>
    <message>
        <source>Volume of the tube</source>
        <translation>Volumen del tubo</translation>
    </message>
    <message>
        <source>What flows through nearly as a plug.</source>
        <translation>Lo que pasa casi en flujo pistón.</translation>
    </message>
    <message>
        <source>Tanks in series</source>
        <translation>Tanques en serie</translation>
    </message>
    <message>
        <source>Into which the tube is divided: the more, the less a front spreads. N tanks spread it as a Peclet number of about 2 N does.</source>
        <translation>En los que se divide el tubo: cuantos más, menos se ensancha un frente. N tanques lo ensanchan como un número de Péclet de unos 2 N.</translation>
    </message>
    <message>
        <source>Volume by flow; 0 at rest.</source>
        <translation>Volumen dividido por el caudal; 0 en reposo.</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Tubería</translation>
    </message>
    <message>
        <source>Delays and spreads what flows through: the volume of a skid outside its column. It begins filled with what enters first.</source>
        <translation>Retrasa y ensancha lo que pasa: el volumen de un skid fuera de su columna. Empieza llena de lo que entra primero.</translation>
    </message>
    <message>
        <source>Outlet 3</source>
        <translation>Salida 3</translation>
    </message>
    <message>
        <source>Outlet 4</source>
        <translation>Salida 4</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Number of the outlet that is open.</source>
        <translation>Número de la salida abierta.</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Válvula</translation>
    </message>
    <message>
        <source>Sends a stream to one of up to four outlets; the recipe moves it, for example from pool to waste. What goes to an outlet without a stream is lost.</source>
        <translation>Envía una corriente a una de hasta cuatro salidas; la receta la mueve, por ejemplo del pool al residuo. Lo que va a una salida sin corriente se pierde.</translation>
    </message>
    <message>
        <source>Here an object is expected.</source>
        <translation>Aquí se espera un objeto.</translation>
    </message>
    <message>
        <source>Boards know no key “{1}”. A newer Titer may have written it.</source>
        <translation>Los tableros no conocen la clave «{1}». Puede haberla escrito un Titer más reciente.</translation>
    </message>
    <message>
        <source>“{1}” has to be a text.</source>
        <translation>«{1}» tiene que ser un texto.</translation>
    </message>
    <message>
        <source>Here a list is expected.</source>
        <translation>Aquí se espera una lista.</translation>
    </message>
    <message>
        <source>This list holds texts alone.</source>
        <translation>Esta lista solo contiene textos.</translation>
    </message>
    <message>
        <source>The place of a tile is [column, row, columns, rows] on {1} columns.</source>
        <translation>La posición de un mosaico es [columna, fila, columnas, filas] sobre {1} columnas.</translation>
    </message>
    <message>
        <source>“{1}” has to be true or false.</source>
        <translation>«{1}» tiene que ser true o false.</translation>
    </message>
    <message>
        <source>A board holds at most {1} tiles.</source>
        <translation>Un tablero admite como máximo {1} mosaicos.</translation>
    </message>
    <message>
        <source>The tiles “{1}” and “{2}” overlap.</source>
        <translation>Los mosaicos «{1}» y «{2}» se solapan.</translation>
    </message>
    <message>
        <source>Titer, cells, control loops, alarms and recipe of a vessel.</source>
        <translation>Título, células, lazos de control, alarmas y receta de un recipiente.</translation>
    </message>
    <message>
        <source>Chromatography</source>
        <translation>Cromatografía</translation>
    </message>
    <message>
        <source>Detectors, pressure, alarms and recipe of a column.</source>
        <translation>Detectores, presión, alarmas y receta de una columna.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>The plant with its alarms, key figures and the courses of its main values.</source>
        <translation>La planta con sus alarmas, indicadores y la evolución de sus valores principales.</translation>
    </message>
    <message>
        <source>Control loops</source>
        <translation>Lazos de control</translation>
    </message>
    <message>
        <source>Controlled</source>
        <translation>Controlados</translation>
    </message>
    <message>
        <source>Metabolites</source>
        <translation>Metabolitos</translation>
    </message>
    <message>
        <source>Formulas know no key “{1}”. A newer Titer may have written it.</source>
        <translation>Las fórmulas no conocen la clave «{1}». Puede haberla escrito un Titer más reciente.</translation>
    </message>
    <message>
        <source>“{1}” is no name for a formula; give one without slashes and backquotes.</source>
        <translation>«{1}» no es un nombre para una fórmula; dé uno sin barras ni acentos graves.</translation>
    </message>
    <message>
        <source>The formula reads no tag; name one in backquotes, such as 2 * `source/name`.</source>
        <translation>La fórmula no lee ningún tag; indique uno entre acentos graves, como 2 * `source/name`.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”; there is no such tag. Write tags as `source/name`.</source>
        <translation>En la línea {1}, columna {2} está «{3}»; no existe ese tag. Escriba los tags como `source/name`.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”, whose values are no numbers.</source>
        <translation>En la línea {1}, columna {2} está «{3}», cuyos valores no son números.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”, whose unit “{4}” is unknown; correct the unit at its source.</source>
        <translation>En la línea {1}, columna {2} está «{3}», cuya unidad «{4}» es desconocida; corrija la unidad en su fuente.</translation>
    </message>
    <message>
        <source>The unit “{1}” is unknown.</source>
        <translation>La unidad «{1}» es desconocida.</translation>
    </message>
    <message>
        <source>The formula gives {1}, which does not fit the unit {2}.</source>
        <translation>La fórmula da {1}, que no es compatible con la unidad {2}.</translation>
    </message>
    <message>
        <source>Two formulas have the name “{1}”; give one another.</source>
        <translation>Dos fórmulas tienen el nombre «{1}»; dé otro a una de ellas.</translation>
    </message>
    <message>
        <source>The formula “{1}” reads itself, or formulas that do.</source>
        <translation>La fórmula «{1}» se lee a sí misma, o lee fórmulas que lo hacen.</translation>
    </message>
    <message>
        <source>What the sources of this project reach is not allowed on this machine; look it through, then allow it with “titer-cli sources {1} allow”.</source>
        <translation>Aquello a lo que acceden las fuentes de este proyecto no está permitido en esta máquina; revíselo y permítalo con «titer-cli sources {1} allow».</translation>
    </message>
    <message>
        <source>The folder of drafts could not be made. Save the plant as a project in a folder of your own.</source>
        <translation>No se pudo crear la carpeta de borradores. Guarde la planta como proyecto en una carpeta propia.</translation>
    </message>
    <message>
        <source>Save the plant as a project first; versions lie in it.</source>
        <translation>Guarde primero la planta como proyecto; las versiones están en él.</translation>
    </message>
    <message>
        <source>The plant has no zone “{1}”. It may have been removed.</source>
        <translation>La planta no tiene ninguna zona «{1}». Puede haberse quitado.</translation>
    </message>
    <message>
        <source>There is a zone “{1}” already. Choose another name.</source>
        <translation>Ya existe una zona «{1}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>A zone needs a name.</source>
        <translation>Una zona necesita un nombre.</translation>
    </message>
    <message>
        <source>A zone needs a unit. Select the units first.</source>
        <translation>Una zona necesita un equipo. Seleccione primero los equipos.</translation>
    </message>
    <message>
        <source>The plant has no such note. It may have been removed.</source>
        <translation>La planta no tiene esa nota. Puede que se haya quitado.</translation>
    </message>
    <message>
        <source>A place on the sheet is two numbers.</source>
        <translation>Una posición en la hoja son dos números.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Una nota necesita palabras.</translation>
    </message>
    <message>
        <source>There is no port “{1}”.</source>
        <translation>No existe el puerto «{1}».</translation>
    </message>
    <message>
        <source>A stream leads from one unit to another. Choose a port of another unit.</source>
        <translation>Una corriente va de un equipo a otro. Elija un puerto de otro equipo.</translation>
    </message>
    <message>
        <source>“{1}” is an inlet; a stream begins at an outlet.</source>
        <translation>«{1}» es una entrada; una corriente empieza en una salida.</translation>
    </message>
    <message>
        <source>“{1}” is an outlet; a stream ends at an inlet.</source>
        <translation>«{1}» es una salida; una corriente termina en una entrada.</translation>
    </message>
    <message>
        <source>“{1}” carries gas and “{2}” takes liquid. Choose a gas port.</source>
        <translation>«{1}» lleva gas y «{2}» admite líquido. Elija un puerto de gas.</translation>
    </message>
    <message>
        <source>“{1}” carries liquid and “{2}” takes gas. Choose a liquid port.</source>
        <translation>«{1}» lleva líquido y «{2}» admite gas. Elija un puerto de líquido.</translation>
    </message>
    <message>
        <source>“{1}” has a stream already. Remove it first, or put a splitter between.</source>
        <translation>«{1}» ya tiene una corriente. Quítela primero, o ponga un divisor en medio.</translation>
    </message>
    <message>
        <source>“{1}” has a stream already. Remove it first, or put a mixer between.</source>
        <translation>«{1}» ya tiene una corriente. Quítela primero, o ponga un mezclador en medio.</translation>
    </message>
    <message>
        <source>These two ports are connected already.</source>
        <translation>Estos dos puertos ya están conectados.</translation>
    </message>
    <message>
        <source>There is no stream from “{1}” to “{2}”.</source>
        <translation>No hay ninguna corriente de «{1}» a «{2}».</translation>
    </message>
    <message>
        <source>The plant has no unit “{1}”. It may have been removed.</source>
        <translation>La planta no tiene ningún equipo «{1}». Puede haberse quitado.</translation>
    </message>
    <message>
        <source>There is no unit operation “{1}”.</source>
        <translation>No existe la operación unitaria «{1}».</translation>
    </message>
    <message>
        <source>“{1}” cannot be an id. Use 1 to 64 letters, digits, “_” and “-”.</source>
        <translation>«{1}» no puede ser un id. Use de 1 a 64 letras, cifras, «_» y «-».</translation>
    </message>
    <message>
        <source>Another unit has the id “{1}”. Choose one that is free.</source>
        <translation>Otro equipo tiene el id «{1}». Elija uno que esté libre.</translation>
    </message>
    <message>
        <source>The id “{1}” is taken. Choose one that is free.</source>
        <translation>El id «{1}» está ocupado. Elija uno que esté libre.</translation>
    </message>
    <message>
        <source>This entry is no longer in the plant. It may have been removed.</source>
        <translation>Esta entrada ya no está en la planta. Puede haberse quitado.</translation>
    </message>
    <message>
        <source>There is no binding model “{1}”.</source>
        <translation>No existe el modelo de unión «{1}».</translation>
    </message>
    <message>
        <source>There is no rate law “{1}”.</source>
        <translation>No existe la ley cinética «{1}».</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Un tag necesita un nombre.</translation>
    </message>
    <message>
        <source>The file could not be written ({1}). Choose another folder, or free some space.</source>
        <translation>No se pudo escribir el archivo ({1}). Elija otra carpeta, o libere espacio.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a value for each component</source>
        <translation>un valor para cada componente</translation>
    </message>
    <message>
        <source>Species of the rate law</source>
        <translation>Especies de la ley cinética</translation>
    </message>
    <message>
        <source>Conditions of the rate law</source>
        <translation>Condiciones de la ley cinética</translation>
    </message>
    <message>
        <source>Contents at the start</source>
        <translation>Contenido al inicio</translation>
    </message>
    <message>
        <source>The bed holds</source>
        <translation>El lecho contiene</translation>
    </message>
    <message>
        <source>what is given below</source>
        <translation>lo que se da abajo</translation>
    </message>
    <message>
        <source>an equilibrium with what enters first</source>
        <translation>un equilibrio con lo que entra primero</translation>
    </message>
    <message>
        <source>At the start between the particles</source>
        <translation>Al inicio entre las partículas</translation>
    </message>
    <message>
        <source>At the start in the pores</source>
        <translation>Al inicio en los poros</translation>
    </message>
    <message>
        <source>At the start bound, per solid</source>
        <translation>Al inicio unido, por sólido</translation>
    </message>
    <message>
        <source>What flows in</source>
        <translation>Lo que entra</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbono</translation>
    </message>
    <message>
        <source>Nitrogen</source>
        <translation>Nitrógeno</translation>
    </message>
    <message>
        <source>Set-points</source>
        <translation>Consignas</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado en</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>masa</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>cantidad de sustancia</translation>
    </message>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>{1} needs a molar mass to be converted into {2}. Give the component one, or type the value in {2}.</source>
        <translation>{1} necesita una masa molar para convertirse a {2}. Dé una al componente, o escriba el valor en {2}.</translation>
    </message>
    <message>
        <source>{1} needs a cell mass to be converted into {2}. Give the component one, or type the value in {2}.</source>
        <translation>{1} necesita una masa celular para convertirse a {2}. Dé una al componente, o escriba el valor en {2}.</translation>
    </message>
    <message>
        <source>{1} is below the least possible {2}. Enter at least that.</source>
        <translation>{1} está por debajo del mínimo posible {2}. Introduzca al menos ese valor.</translation>
    </message>
    <message>
        <source>{1} is above the largest possible {2}. Enter at most that.</source>
        <translation>{1} está por encima del máximo posible {2}. Introduzca como máximo ese valor.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>“{1}” is not among the choices: {2}.</source>
        <translation>«{1}» no está entre las opciones: {2}.</translation>
    </message>
    <message>
        <source>The value cannot be shown in {1}.</source>
        <translation>El valor no puede mostrarse en {1}.</translation>
    </message>
    <message>
        <source>Recorded data are not written</source>
        <translation>No se escriben los datos registrados</translation>
    </message>
    <message>
        <source>The disk is full, was taken away, or refuses to write.</source>
        <translation>El disco está lleno, se retiró, o se niega a escribir.</translation>
    </message>
    <message>
        <source>Samples wait in memory; what finds no room there is lost and recorded as a gap.</source>
        <translation>Las muestras esperan en memoria; lo que no cabe en ella se pierde y se registra como hueco.</translation>
    </message>
    <message>
        <source>Make room on the disk or bring it back; what waits is written by itself within a second.</source>
        <translation>Libere espacio en el disco o vuelva a conectarlo; lo que espera se escribe automáticamente en un segundo.</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>El disco está casi lleno</translation>
    </message>
    <message>
        <source>Less than 1 GB is left, or what would be written in the next 24 h does not fit.</source>
        <translation>Queda menos de 1 GB, o no cabe lo que se escribiría en las próximas 24 h.</translation>
    </message>
    <message>
        <source>Recording stops when the disk is full.</source>
        <translation>El registro se detiene cuando el disco está lleno.</translation>
    </message>
    <message>
        <source>Make room: take away what is not needed, or keep samples for a shorter time (historian retain).</source>
        <translation>Libere espacio: quite lo que no se necesita, o conserve las muestras menos tiempo (historian retain).</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation>Un reloj va mal</translation>
    </message>
    <message>
        <source>The clock of this machine jumped, or a source gives times that differ from it by more than 5 s.</source>
        <translation>El reloj de esta máquina saltó, o una fuente da tiempos que difieren de él en más de 5 s.</translation>
    </message>
    <message>
        <source>Samples of different sources cannot be laid side by side, and batch records show wrong times.</source>
        <translation>Las muestras de fuentes distintas no pueden ponerse una al lado de otra, y los registros de lote muestran tiempos erróneos.</translation>
    </message>
    <message>
        <source>See that this machine and the devices take their time from one server (NTP), and correct the one that is off.</source>
        <translation>Compruebe que esta máquina y los dispositivos toman la hora de un mismo servidor (NTP), y corrija el que esté desajustado.</translation>
    </message>
    <message>
        <source>The recorder was down</source>
        <translation>El registrador estuvo parado</translation>
    </message>
    <message>
        <source>It was stopped, killed, or the machine had no power.</source>
        <translation>Se detuvo, se terminó a la fuerza, o la máquina se quedó sin corriente.</translation>
    </message>
    <message>
        <source>Nothing was recorded and no alarm was judged meanwhile; the time is marked as a gap.</source>
        <translation>Entretanto no se registró nada ni se evaluó ninguna alarma; ese tiempo está marcado como hueco.</translation>
    </message>
    <message>
        <source>Look at what the process did meanwhile on its own controls, then acknowledge.</source>
        <translation>Vea en los mandos propios del proceso qué hizo entretanto, y después reconozca la alarma.</translation>
    </message>
    <message>
        <source>{1} is not connected</source>
        <translation>{1} no está conectado</translation>
    </message>
    <message>
        <source>A cable, a network or the device itself is down, or its settings changed.</source>
        <translation>Un cable, una red o el propio dispositivo ha fallado, o su configuración ha cambiado.</translation>
    </message>
    <message>
        <source>Its values are not seen: alarms on them stay as they are, and nothing of it is recorded.</source>
        <translation>Sus valores no se ven: las alarmas sobre ellos quedan como están, y no se registra nada de él.</translation>
    </message>
    <message>
        <source>See to cable and device; the Data page says what the source answers. It connects again by itself.</source>
        <translation>Revise cable y dispositivo; la página Datos dice qué responde la fuente. Se conecta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Sources belong to a project; save this plant as one first.</source>
        <translation>Las fuentes pertenecen a un proyecto; guarde primero esta planta como proyecto.</translation>
    </message>
    <message>
        <source>The recorder could not be stopped: it runs under another account, or has ended.</source>
        <translation>No se pudo detener el registrador: está en marcha con otra cuenta, o ya ha terminado.</translation>
    </message>
    <message>
        <source>The store takes nothing at present, so that no alarm is judged; make room on its disk.</source>
        <translation>El histórico no admite nada por ahora, así que no se evalúa ninguna alarma; libere espacio en su disco.</translation>
    </message>
    <message>
        <source>This machine knows no program under the name “{1}”. Confirm one: titer-cli sources commands add {1} -- /PATH/OF/PROGRAM ARGUMENTS</source>
        <translation>Esta máquina no conoce ningún programa con el nombre «{1}». Confirme uno: titer-cli sources commands add {1} -- /PATH/OF/PROGRAM ARGUMENTS</translation>
    </message>
    <message>
        <source>This is no program that you may start. Give its absolute path.</source>
        <translation>Esto no es un programa que pueda iniciar. Dé su ruta absoluta.</translation>
    </message>
    <message>
        <source>The name is empty; give one.</source>
        <translation>El nombre está vacío; dé uno.</translation>
    </message>
    <message>
        <source>The file could not be written ({1}). See that the disk has space left and that you may write in its folder.</source>
        <translation>No se pudo escribir el archivo ({1}). Compruebe que el disco tiene espacio libre y que puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>This is no file of your own account, so it is not trusted. Remove it.</source>
        <translation>Este archivo no es de su propia cuenta, así que no es de confianza. Quítelo.</translation>
    </message>
    <message>
        <source>Other accounts may read or write this file, so it is not trusted. Look at what it holds, then take the right from them: chmod 600 {1}</source>
        <translation>Otras cuentas pueden leer o escribir este archivo, así que no es de confianza. Vea lo que contiene y quíteles ese permiso: chmod 600 {1}</translation>
    </message>
    <message>
        <source>The file is damaged. Remove it and enter again what it held.</source>
        <translation>El archivo está dañado. Quítelo e introduzca de nuevo lo que contenía.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>the project whose recorder is followed</source>
        <translation>el proyecto cuyo registrador se sigue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>its id in the project</source>
        <translation>su id en el proyecto</translation>
    </message>
    <message>
        <source>Recorded source</source>
        <translation>Fuente registrada</translation>
    </message>
    <message>
        <source>Follows a source that the recorder of a project keeps.</source>
        <translation>Sigue una fuente que guarda el registrador de un proyecto.</translation>
    </message>
    <message>
        <source>No recorder runs for this project; start it first.</source>
        <translation>No hay ningún registrador en marcha para este proyecto; inícielo primero.</translation>
    </message>
    <message>
        <source>The recorder runs and keeps {1} tags of this source.</source>
        <translation>El registrador está en marcha y guarda {1} tags de esta fuente.</translation>
    </message>
    <message>
        <source>No source is open; open one first.</source>
        <translation>No hay ninguna fuente abierta; abra una primero.</translation>
    </message>
    <message>
        <source>The recorder went away.</source>
        <translation>El registrador ha desaparecido.</translation>
    </message>
    <message>
        <source>The recorder keeps no source “{1}” any more.</source>
        <translation>El registrador ya no guarda ninguna fuente «{1}».</translation>
    </message>
    <message>
        <source>changed while no recorder ran</source>
        <translation>cambiado mientras no había registrador en marcha</translation>
    </message>
    <message>
        <source>What a recorder keeps is not recorded once more; remove this source.</source>
        <translation>Lo que guarda un registrador no se registra otra vez; quite esta fuente.</translation>
    </message>
    <message>
        <source>The recorder is ending.</source>
        <translation>El registrador está terminando.</translation>
    </message>
    <message>
        <source>The recorder is missing ({1}); install Titer again.</source>
        <translation>Falta el registrador ({1}); instale Titer de nuevo.</translation>
    </message>
    <message>
        <source>The recorder could not be started ({1}).</source>
        <translation>No se pudo iniciar el registrador ({1}).</translation>
    </message>
    <message>
        <source>The recorder went away before it answered.</source>
        <translation>El registrador desapareció antes de responder.</translation>
    </message>
    <message>
        <source>What answers in the place of the recorder is none; stop it and start the recorder anew.</source>
        <translation>Lo que responde en lugar del registrador no lo es; deténgalo e inicie el registrador de nuevo.</translation>
    </message>
    <message>
        <source>The recorder that runs is of another version of Titer ({1}); stop it and start it anew.</source>
        <translation>El registrador en marcha es de otra versión de Titer ({1}); deténgalo e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>the sources changed</source>
        <translation>las fuentes han cambiado</translation>
    </message>
    <message>
        <source>The source did not stop within 2 s and was left behind; if its device stays occupied, start the recorder anew.</source>
        <translation>La fuente no se detuvo en 2 s y se abandonó; si su dispositivo sigue ocupado, reinicie el registrador.</translation>
    </message>
    <message>
        <source>The source has no tag “{1}”; nothing was written.</source>
        <translation>La fuente no tiene ningún tag «{1}»; no se escribió nada.</translation>
    </message>
    <message>
        <source>The tag “{1}” takes no values; nothing was written.</source>
        <translation>El tag «{1}» no admite valores; no se escribió nada.</translation>
    </message>
    <message>
        <source>The folder {1} is not for this account alone, so no recorder can be reached through it; remove it, or see that XDG_RUNTIME_DIR names a folder of your own.</source>
        <translation>La carpeta {1} no es exclusiva de esta cuenta, así que no puede accederse a ningún registrador por ella; quítela, o compruebe que XDG_RUNTIME_DIR indica una carpeta propia.</translation>
    </message>
    <message>
        <source>No window can reach the recorder ({1}).</source>
        <translation>Ninguna ventana puede acceder al registrador ({1}).</translation>
    </message>
    <message>
        <source>Say why values are to be written to devices.</source>
        <translation>Diga por qué deben escribirse valores en dispositivos.</translation>
    </message>
    <message>
        <source>Writing to devices is off; arm this session for it, with a reason.</source>
        <translation>La escritura en dispositivos está desactivada; habilítela en esta sesión, con un motivo.</translation>
    </message>
    <message>
        <source>The stretch has more than {1} samples; zoom in, or take tags off.</source>
        <translation>El tramo tiene más de {1} muestras; amplíe, o quite tags.</translation>
    </message>
    <message>
        <source>“{1}” is a secret, which a project does not hold. Keep it under a name with “titer-cli sources FILE secret NAME”, and set {1} to secret:NAME.</source>
        <translation>«{1}» es un secreto, que un proyecto no guarda. Guárdelo con un nombre mediante «titer-cli sources FILE secret NAME», y fije {1} en secret:NAME.</translation>
    </message>
    <message>
        <source>The keyring of the desktop does not give an answer ({1}). Log in to the desktop anew, or unlock its keyring.</source>
        <translation>El llavero del escritorio no responde ({1}). Inicie sesión de nuevo en el escritorio, o desbloquee su llavero.</translation>
    </message>
    <message>
        <source>The keyring of the desktop is locked. Unlock it, then try again.</source>
        <translation>El llavero del escritorio está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This machine keeps no secret under the name “{1}”. Enter it: titer-cli sources FILE secret {1}</source>
        <translation>Esta máquina no guarda ningún secreto con el nombre «{1}». Introdúzcalo: titer-cli sources FILE secret {1}</translation>
    </message>
    <message>
        <source>“{1}” is no fault; write one of {2}, then how much and for how long, such as “drift 0.5 for 10 min”.</source>
        <translation>«{1}» no es un fallo; escriba uno de {2}, luego cuánto y durante cuánto tiempo, como «drift 0.5 for 10 min».</translation>
    </message>
    <message>
        <source>{1} simulated tags and {2} set-points of the plant “{3}”.</source>
        <translation>{1} tags simulados y {2} consignas de la planta «{3}».</translation>
    </message>
    <message>
        <source>Simulated plant</source>
        <translation>Planta simulada</translation>
    </message>
    <message>
        <source>Runs a plant beside the clock and measures it, where no instrument is there.</source>
        <translation>Ejecuta una planta al ritmo del reloj y la mide, donde no hay ningún instrumento.</translation>
    </message>
    <message>
        <source>A planned fault keeps the source away from its start.</source>
        <translation>Un fallo planificado mantiene la fuente fuera desde el arranque.</translation>
    </message>
    <message>
        <source>This machine computes the plant about {1} times as fast as the real clock goes; enter a lower speed.</source>
        <translation>Esta máquina calcula la planta unas {1} veces más rápido que el reloj real; introduzca una velocidad menor.</translation>
    </message>
    <message>
        <source>No plant is open; open one first.</source>
        <translation>No hay ninguna planta abierta; abra una primero.</translation>
    </message>
    <message>
        <source>Run the plant once and mend what the run tells, then start the source again.</source>
        <translation>Ejecute la planta una vez y corrija lo que indique la ejecución, después inicie de nuevo la fuente.</translation>
    </message>
    <message>
        <source>The simulated plant was taken away on command.</source>
        <translation>La planta simulada se retiró por orden.</translation>
    </message>
    <message>
        <source>Wait until it comes back, or take its planned fault out of the settings.</source>
        <translation>Espere a que vuelva, o quite de la configuración su fallo planificado.</translation>
    </message>
    <message>
        <source>The plant is computed {1} times as fast as the real clock goes, not {2} times.</source>
        <translation>La planta se calcula {1} veces más rápido que el reloj real, no {2} veces.</translation>
    </message>
    <message>
        <source>Enter a lower speed, or close what else keeps this machine busy.</source>
        <translation>Introduzca una velocidad menor, o cierre lo demás que ocupa esta máquina.</translation>
    </message>
    <message>
        <source>The file {1} could not be read. See that it exists, that you may read it and that it is a file of sensors.</source>
        <translation>No se pudo leer el archivo {1}. Compruebe que existe, que puede leerlo y que es un archivo de sensores.</translation>
    </message>
    <message>
        <source>The source as a whole can be “offline” only, not “{1}”; name a tag for that.</source>
        <translation>La fuente en su conjunto solo puede estar «offline», no «{1}»; para eso indique un tag.</translation>
    </message>
    <message>
        <source>There is no tag “{1}” that could fail; name one of the tags, or *.</source>
        <translation>No hay ningún tag «{1}» que pueda fallar; indique uno de los tags, o *.</translation>
    </message>
    <message>
        <source>Two tags are called “{1}”; give one of them another name.</source>
        <translation>Dos tags se llaman «{1}»; dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>The recipe takes {1}, so that nothing can begin at {2}; enter less.</source>
        <translation>La receta dura {1}, así que nada puede empezar en {2}; introduzca menos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>of the plant, such as production.cells; left out: what the plant&apos;s own tags say</source>
        <translation>de la planta, como production.cells; omitida: lo que dicen los tags de la propia planta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>left out: the usual one</source>
        <translation>omitido: lo habitual</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>standard deviation, in the unit of the tag</source>
        <translation>desviación estándar, en la unidad del tag</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>per day of the plant, in the unit of the tag</source>
        <translation>por día de la planta, en la unidad del tag</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>in the unit of the tag</source>
        <translation>en la unidad del tag</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>share of the samples that never arrive</source>
        <translation>fracción de las muestras que nunca llegan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>its name, or * for the source as a whole, which can be offline only</source>
        <translation>su nombre, o * para la fuente en su conjunto, que solo puede estar offline</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>since the source was started</source>
        <translation>desde que se inició la fuente</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>since the source was started; left out: for good</source>
        <translation>desde que se inició la fuente; omitido: para siempre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>drift: unit of the tag per hour; spike: unit of the tag; dropout: share of the samples</source>
        <translation>drift: unidad del tag por hora; spike: unidad del tag; dropout: fracción de las muestras</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>a plant file (*.plant.json), a project (*.titer) or the id of an example</source>
        <translation>un archivo de planta (*.plant.json), un proyecto (*.titer) o el id de un ejemplo</translation>
    </message>
    <message>
        <source>Speed of time</source>
        <translation>Velocidad del tiempo</translation>
    </message>
    <message>
        <source>seconds of the plant per second</source>
        <translation>segundos de la planta por segundo</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>time of the recipe; left out: when the first unit runs that is measured</source>
        <translation>tiempo de la receta; omitido: cuando arranca el primer equipo medido</translation>
    </message>
    <message>
        <source>At the recipe&apos;s end</source>
        <translation>Al final de la receta</translation>
    </message>
    <message>
        <source>again: the recipe begins anew; hold: the plant stays as it is</source>
        <translation>again: la receta empieza de nuevo; hold: la planta se queda como está</translation>
    </message>
    <message>
        <source>time from sample to sample, by the real clock</source>
        <translation>tiempo de muestra a muestra, por el reloj real</translation>
    </message>
    <message>
        <source>standard deviation as a share of the value, where a tag states none</source>
        <translation>desviación estándar como fracción del valor, donde un tag no indica ninguna</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>another number gives another noise</source>
        <translation>otro número da otro ruido</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>a file of sensors (titer.sensors/1) in place of a table of tags</source>
        <translation>un archivo de sensores (titer.sensors/1) en lugar de una tabla de tags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>what is measured; without any: the plant&apos;s own tags</source>
        <translation>lo que se mide; sin ninguno: los tags de la propia planta</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>sensors that fail on command, for teaching and trials</source>
        <translation>sensores que fallan por orden, para enseñanza y pruebas</translation>
    </message>
    <message>
        <source>The source does not run; start it first.</source>
        <translation>La fuente no está en marcha; iníciela primero.</translation>
    </message>
    <message>
        <source>This tag is measured; write to one of the set-points.</source>
        <translation>Este tag es medido; escriba en una de las consignas.</translation>
    </message>
    <message>
        <source>connects to {1}</source>
        <translation>se conecta a {1}</translation>
    </message>
    <message>
        <source>reads {1}</source>
        <translation>lee {1}</translation>
    </message>
    <message>
        <source>uses the device {1}</source>
        <translation>usa el dispositivo {1}</translation>
    </message>
    <message>
        <source>runs the program {1}</source>
        <translation>ejecuta el programa {1}</translation>
    </message>
    <message>
        <source>hands the secret {1} to {2}</source>
        <translation>entrega el secreto {1} a {2}</translation>
    </message>
    <message>
        <source>sends the secret {1} to {2}, for {3}</source>
        <translation>envía el secreto {1} a {2}, para {3}</translation>
    </message>
    <message>
        <source>No source is open, or it is playing already; open one first.</source>
        <translation>No hay ninguna fuente abierta, o ya se está reproduciendo; abra una primero.</translation>
    </message>
    <message>
        <source>Nothing is played yet; start first.</source>
        <translation>Aún no se reproduce nada; inicie primero.</translation>
    </message>
    <message>
        <source>The source did not stop within 2 s and was left behind; if its device stays occupied, start Titer anew.</source>
        <translation>La fuente no se detuvo en 2 s y se abandonó; si su dispositivo sigue ocupado, reinicie Titer.</translation>
    </message>
    <message>
        <source>The file could not be read ({1}). See that it exists and that you may read it.</source>
        <translation>No se pudo leer el archivo ({1}). Compruebe que existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>The file has {1} MB; a plant file has at most {2} MB. Choose a plant file (.plant.json).</source>
        <translation>El archivo tiene {1} MB; un archivo de planta tiene como máximo {2} MB. Elija un archivo de planta (.plant.json).</translation>
    </message>
    <message>
        <source>There is no example plant “{1}”. There are: {2}.</source>
        <translation>No existe la planta de ejemplo «{1}». Existen: {2}.</translation>
    </message>
    <message>
        <source>It is made for version {1} of the connector interface, this Titer has {2}; install a version of it that fits.</source>
        <translation>Está hecho para la versión {1} de la interfaz de conectores, este Titer tiene {2}; instale una versión compatible.</translation>
    </message>
    <message>
        <source>It is a plugin of another program ({1}), not of Titer; remove it from the folder.</source>
        <translation>Es un plugin de otro programa ({1}), no de Titer; quítelo de la carpeta.</translation>
    </message>
    <message>
        <source>Its metadata do not state the version of the connector interface; install a version of it that does.</source>
        <translation>Sus metadatos no indican la versión de la interfaz de conectores; instale una versión que lo haga.</translation>
    </message>
    <message>
        <source>Its metadata state no id; install a version of it that does.</source>
        <translation>Sus metadatos no indican ningún id; instale una versión que lo haga.</translation>
    </message>
    <message>
        <source>It is none of the plugins that came with Titer and nobody added it on this machine, or its file changed since. If you trust where it comes from: titer-cli connectors add FILE</source>
        <translation>No es ninguno de los plugins que vinieron con Titer y nadie lo añadió en esta máquina, o su archivo ha cambiado desde entonces. Si confía en su procedencia: titer-cli connectors add FILE</translation>
    </message>
    <message>
        <source>The file is damaged or no plugin ({1}); remove it or install it again.</source>
        <translation>El archivo está dañado o no es un plugin ({1}); quítelo o instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The plugin “{1}” was found already, in {2}; remove one of the two.</source>
        <translation>El plugin «{1}» ya se encontró, en {2}; quite uno de los dos.</translation>
    </message>
    <message>
        <source>The connector “{1}” was not built, because the library {2} was missing; install it and build Titer again.</source>
        <translation>El conector «{1}» no se compiló, porque faltaba la biblioteca {2}; instálela y compile Titer de nuevo.</translation>
    </message>
    <message>
        <source>There is no connector “{1}”; “titer-cli connectors list” shows those that are.</source>
        <translation>No existe el conector «{1}»; «titer-cli connectors list» muestra los que existen.</translation>
    </message>
    <message>
        <source>Titer has a connector “{1}” of its own; remove this one.</source>
        <translation>Titer tiene su propio conector «{1}»; quite este.</translation>
    </message>
    <message>
        <source>It does not offer the connector interface that its metadata promise; install it again.</source>
        <translation>No ofrece la interfaz de conectores que prometen sus metadatos; instálelo de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be loaded ({1}); install a version of it that fits this system.</source>
        <translation>No puede cargarse ({1}); instale una versión compatible con este sistema.</translation>
    </message>
    <message>
        <source>Its id “{1}” is not made of small letters, digits and underscores; install a version of it whose id is.</source>
        <translation>Su id «{1}» no se compone de letras minúsculas, cifras y guiones bajos; instale una versión cuyo id sí.</translation>
    </message>
    <message>
        <source>Nobody added a plugin “{1}” on this machine; “titer-cli connectors list” shows where each lies.</source>
        <translation>Nadie añadió un plugin «{1}» en esta máquina; «titer-cli connectors list» muestra dónde está cada uno.</translation>
    </message>
    <message>
        <source>This line is no longer in the program. It may have been removed.</source>
        <translation>Esta línea ya no está en el programa. Puede haberse quitado.</translation>
    </message>
    <message>
        <source>A program begins at 0; add a line for a later time.</source>
        <translation>Un programa empieza en 0; añada una línea para un momento posterior.</translation>
    </message>
    <message>
        <source>{1} does not come after the line before, at {2}; enter a later time.</source>
        <translation>{1} no viene después de la línea anterior, en {2}; introduzca un momento posterior.</translation>
    </message>
    <message>
        <source>{1} does not come before the next line, at {2}; enter an earlier time.</source>
        <translation>{1} no viene antes de la línea siguiente, en {2}; introduzca un momento anterior.</translation>
    </message>
    <message>
        <source>A ramp needs a next line to lead to; add one.</source>
        <translation>Una rampa necesita una línea siguiente a la que conducir; añada una.</translation>
    </message>
    <message>
        <source>The heading “{1}” has a unit that does not fit; use one such as {2}. Nothing was pasted.</source>
        <translation>El encabezado «{1}» tiene una unidad no compatible; use una como {2}. No se pegó nada.</translation>
    </message>
    <message>
        <source>Row {1}: “{2}” does not fit; a number in {3} is needed. Nothing was pasted.</source>
        <translation>Fila {1}: «{2}» no sirve; se necesita un número en {3}. No se pegó nada.</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy times and values from a spreadsheet.</source>
        <translation>No hay filas en el portapapeles. Copie tiempos y valores de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Row {1}: its time does not come after that of the row before. Nothing was pasted.</source>
        <translation>Fila {1}: su tiempo no viene después del de la fila anterior. No se pegó nada.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>There is nothing at “{1}” any more.</source>
        <translation>Ya no hay nada en «{1}».</translation>
    </message>
    <message>
        <source>The stored run cannot be read. Run the plant again.</source>
        <translation>No se puede leer la ejecución guardada. Ejecute la planta de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place of the plant file and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“{1}” is not a number. Type a number such as 12.5, with a unit if you like.</source>
        <translation>«{1}» no es un número. Escriba un número como 12.5, con una unidad si lo desea.</translation>
    </message>
    <message>
        <source>“{1}” can mean {2} or {3}. Type it without the separator, or with one more decimal.</source>
        <translation>«{1}» puede significar {2} o {3}. Escríbalo sin el separador, o con un decimal más.</translation>
    </message>
    <message>
        <source>This project has no versions yet. Name one to come back to it.</source>
        <translation>Este proyecto aún no tiene versiones. Dé nombre a una para volver a ella.</translation>
    </message>
    <message>
        <source>Plant unit</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Only the alarms of this group; empty: all of the plant</source>
        <translation>Solo las alarmas de este grupo; vacío: todas las de la planta</translation>
    </message>
    <message>
        <source>Blinking outline</source>
        <translation>Contorno intermitente</translation>
    </message>
    <message>
        <source>Whether the outline of an unacknowledged alarm goes on and off once a second</source>
        <translation>Si el contorno de una alarma sin reconocer parpadea una vez por segundo</translation>
    </message>
    <message>
        <source>one of the tags of the tile</source>
        <translation>uno de los tags del mosaico</translation>
    </message>
    <message>
        <source>lower end of the bar, in the unit of the tag</source>
        <translation>extremo inferior de la barra, en la unidad del tag</translation>
    </message>
    <message>
        <source>upper end of the bar, in the unit of the tag</source>
        <translation>extremo superior de la barra, en la unidad del tag</translation>
    </message>
    <message>
        <source>Normal from</source>
        <translation>Normal desde</translation>
    </message>
    <message>
        <source>lower end of the normal range; empty: the low limit of its alarms</source>
        <translation>extremo inferior del rango normal; vacío: el límite bajo de sus alarmas</translation>
    </message>
    <message>
        <source>Normal to</source>
        <translation>Normal hasta</translation>
    </message>
    <message>
        <source>upper end of the normal range; empty: the high limit of its alarms</source>
        <translation>extremo superior del rango normal; vacío: el límite alto de sus alarmas</translation>
    </message>
    <message>
        <source>tag that holds what the value should be; empty: none is shown</source>
        <translation>tag que contiene lo que debería ser el valor; vacío: no se muestra ninguno</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>ends, normal ranges and set-points of the bars; what is empty comes from the limits of alarms</source>
        <translation>extremos, rangos normales y consignas de las barras; lo que esté vacío viene de los límites de las alarmas</translation>
    </message>
    <message>
        <source>Aligned on</source>
        <translation>Alineado por</translation>
    </message>
    <message>
        <source>the begin of a batch, the begin of a phase, or how far a value has come</source>
        <translation>el inicio de un lote, el inicio de una fase, o hasta dónde ha llegado un valor</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>on whose begin batches are aligned</source>
        <translation>por cuyo inicio se alinean los lotes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>tag that rises during a batch, such as the volume fed</source>
        <translation>tag que aumenta durante un lote, como el volumen alimentado</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envolvente</translation>
    </message>
    <message>
        <source>mean ± 3 standard deviations, least to greatest value, or the best batch</source>
        <translation>media ± 3 desviaciones estándar, del valor menor al mayor, o el mejor lote</translation>
    </message>
    <message>
        <source>Best batch</source>
        <translation>Mejor lote</translation>
    </message>
    <message>
        <source>its name; empty: the one that ended with the highest value</source>
        <translation>su nombre; vacío: el que terminó con el valor más alto</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>how many of those before are shown</source>
        <translation>cuántos de los anteriores se muestran</translation>
    </message>
    <message>
        <source>which unit of the plant is shown; empty: the first column</source>
        <translation>qué equipo de la planta se muestra; vacío: la primera columna</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>what the value is to reach, in its unit; empty: none is shown</source>
        <translation>lo que el valor debe alcanzar, en su unidad; vacío: no se muestra ninguno</translation>
    </message>
    <message>
        <source>a tag, or a key figure of the run such as production.titer</source>
        <translation>un tag, o un indicador de la ejecución como production.titer</translation>
    </message>
    <message>
        <source>to be shown; empty: the name of the tag</source>
        <translation>que se muestra; vacío: el nombre del tag</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>in the unit that is shown; empty: no such target</source>
        <translation>en la unidad que se muestra; vacío: sin tal objetivo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>empty: the tags of the tile, or the key figures of the run</source>
        <translation>vacío: los tags del mosaico, o los indicadores de la ejecución</translation>
    </message>
    <message>
        <source>Left axis</source>
        <translation>Eje izquierdo</translation>
    </message>
    <message>
        <source>Right axis</source>
        <translation>Eje derecho</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>which tags share a plot; those that are not named follow two by two</source>
        <translation>qué tags comparten un gráfico; los no indicados siguen de dos en dos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>what the note says</source>
        <translation>lo que dice la nota</translation>
    </message>
    <message>
        <source>whose phases are shown; empty: the one in which a phase began last</source>
        <translation>cuyas fases se muestran; vacío: aquel en el que empezó una fase por última vez</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Primera posición</translation>
    </message>
    <message>
        <source>of the spectrum, such as 400; empty: points are counted from 0</source>
        <translation>del espectro, como 400; vacío: los puntos se cuentan desde 0</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>from one point to the next, such as 2; empty: 1</source>
        <translation>de un punto al siguiente, como 2; vacío: 1</translation>
    </message>
    <message>
        <source>Unit across</source>
        <translation>Unidad del eje horizontal</translation>
    </message>
    <message>
        <source>of the positions, such as nm or cm⁻¹</source>
        <translation>de las posiciones, como nm o cm⁻¹</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>tag of a spectrum to compare with; empty: none is shown</source>
        <translation>tag de un espectro con el que comparar; vacío: no se muestra ninguno</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Eje de tiempo</translation>
    </message>
    <message>
        <source>hours before now, or the time of day; a run of the model shows its own time</source>
        <translation>horas antes de ahora, o la hora del día; una ejecución del modelo muestra su propio tiempo</translation>
    </message>
    <message>
        <source>Standard deviation σ</source>
        <translation>Desviación estándar σ</translation>
    </message>
    <message>
        <source>of the measured value, in its unit; empty: estimated from the differences</source>
        <translation>del valor medido, en su unidad; vacío: estimada a partir de las diferencias</translation>
    </message>
    <message>
        <source>“{1}” must be a text or a list of texts, none of them empty.</source>
        <translation>«{1}» debe ser un texto o una lista de textos, ninguno de ellos vacío.</translation>
    </message>
    <message>
        <source>“{1}” is no text.</source>
        <translation>«{1}» no es un texto.</translation>
    </message>
    <message>
        <source>“{1}” cannot be “{2}”.</source>
        <translation>«{1}» no puede ser «{2}».</translation>
    </message>
    <message>
        <source>“{1}” is no part of a template.</source>
        <translation>«{1}» no forma parte de una plantilla.</translation>
    </message>
    <message>
        <source>A tag of the template names no column; give “column”.</source>
        <translation>Un tag de la plantilla no indica columna; dé «column».</translation>
    </message>
    <message>
        <source>“{1}” is no list.</source>
        <translation>«{1}» no es una lista.</translation>
    </message>
    <message>
        <source>The tag “{1}” is there twice.</source>
        <translation>El tag «{1}» está dos veces.</translation>
    </message>
    <message>
        <source>“{1}” is no object.</source>
        <translation>«{1}» no es un objeto.</translation>
    </message>
    <message>
        <source>The template names no column of the time at which samples were drawn; give “drawn”.</source>
        <translation>La plantilla no indica la columna del tiempo en que se tomaron las muestras; dé «drawn».</translation>
    </message>
    <message>
        <source>The template names no column of values; give “tags”, or “name” and “value” of “rows”.</source>
        <translation>La plantilla no indica columnas de valores; dé «tags», o «name» y «value» de «rows».</translation>
    </message>
    <message>
        <source>The template {1} cannot be used: {2}</source>
        <translation>La plantilla {1} no puede usarse: {2}</translation>
    </message>
    <message>
        <source>There is no template “{1}”; there are {2}.</source>
        <translation>No existe la plantilla «{1}»; existen {2}.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>It cannot be read now ({1}).</source>
        <translation>No es legible ahora ({1}).</translation>
    </message>
    <message>
        <source>It is locked by the program that writes it.</source>
        <translation>Está bloqueado por el programa que lo escribe.</translation>
    </message>
    <message>
        <source>It is larger than {1} MB; split it.</source>
        <translation>Es mayor de {1} MB; divídalo.</translation>
    </message>
    <message>
        <source>The folder “{1}” cannot be read ({2}).</source>
        <translation>La carpeta «{1}» no es legible ({2}).</translation>
    </message>
    <message>
        <source>No folder is set; open the source first.</source>
        <translation>No hay ninguna carpeta definida; abra primero la fuente.</translation>
    </message>
    <message>
        <source>See that it is there, that its drive is connected, and that it may be read.</source>
        <translation>Compruebe que existe, que su unidad está conectada, y que puede leerse.</translation>
    </message>
    <message>
        <source>{1}: {2} values or rows could not be read; the first: {3}</source>
        <translation>{1}: {2} valores o filas no pudieron leerse; el primero: {3}</translation>
    </message>
    <message>
        <source>Correct the file, or the template that says what its columns are.</source>
        <translation>Corrija el archivo, o la plantilla que dice qué son sus columnas.</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}: {2}</translation>
    </message>
    <message>
        <source>It is tried again by itself; see that the file is whole, closed, and may be read.</source>
        <translation>Se intenta de nuevo automáticamente; compruebe que el archivo está completo, cerrado, y puede leerse.</translation>
    </message>
    <message>
        <source>Choose a template that fits the file, or take it out of the folder.</source>
        <translation>Elija una plantilla adecuada al archivo, o sáquelo de la carpeta.</translation>
    </message>
    <message>
        <source>{1} columns hold values: {2}.</source>
        <translation>{1} columnas contienen valores: {2}.</translation>
    </message>
    <message>
        <source>No column holds dates with times; choose a template that names it.</source>
        <translation>Ninguna columna contiene fechas con horas; elija una plantilla que la indique.</translation>
    </message>
    <message>
        <source>No column holds numbers; choose a template that names those that do.</source>
        <translation>Ninguna columna contiene números; elija una plantilla que indique las que los contienen.</translation>
    </message>
    <message>
        <source>No template fits; the samples were drawn at the times in “{1}”.</source>
        <translation>No sirve ninguna plantilla; las muestras se tomaron en los tiempos de «{1}».</translation>
    </message>
    <message>
        <source>The columns of the template “{1}” are not in the file.</source>
        <translation>Las columnas de la plantilla «{1}» no están en el archivo.</translation>
    </message>
    <message>
        <source>It has the columns of the template “{1}”.</source>
        <translation>Tiene las columnas de la plantilla «{1}».</translation>
    </message>
    <message>
        <source>“{1}” is no time zone; write Europe/Berlin, UTC or +01:00.</source>
        <translation>«{1}» no es una zona horaria; escriba Europe/Berlin, UTC o +01:00.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>where the analyser puts its files; folders within it are left out</source>
        <translation>donde el analizador pone sus archivos; no se consideran las carpetas que contenga</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>of the files that count, with * for any characters</source>
        <translation>de los archivos que cuentan, con * para cualesquiera caracteres</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>the layout of the files: its name, a file of your own, or auto for the one that fits</source>
        <translation>la estructura de los archivos: su nombre, un archivo propio, o auto para la que sirva</translation>
    </message>
    <message>
        <source>auto finds it out from the numbers</source>
        <translation>auto lo averigua a partir de los números</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>of times that state none: Europe/Berlin, UTC, +01:00; empty is that of this machine</source>
        <translation>de los tiempos que no la indican: Europe/Berlin, UTC, +01:00; vacío es la de esta máquina</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Unchanged for</source>
        <translation>Sin cambios durante</translation>
    </message>
    <message>
        <source>how long a file must stay as it is before it is read</source>
        <translation>cuánto tiempo debe quedar un archivo como está antes de leerse</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Mirar cada</translation>
    </message>
    <message>
        <source>how often the folder is looked at; on this machine&apos;s own disks changes are seen at once</source>
        <translation>con qué frecuencia se mira la carpeta; en los discos de esta máquina los cambios se ven al momento</translation>
    </message>
    <message>
        <source>Leave files older than</source>
        <translation>Omitir archivos más antiguos que</translation>
    </message>
    <message>
        <source>when the source is started; 0 takes all that are there</source>
        <translation>al iniciar la fuente; 0 toma todos los que hay</translation>
    </message>
    <message>
        <source>Reads the files (CSV, XLSX) that an at-line analyser puts into a folder.</source>
        <translation>Lee los archivos (CSV, XLSX) que un analizador at-line pone en una carpeta.</translation>
    </message>
    <message>
        <source>“{1}” is no absolute path; write it from “/” on.</source>
        <translation>«{1}» no es una ruta absoluta; escríbala desde «/».</translation>
    </message>
    <message>
        <source>“{1}” of “{2}” is no number.</source>
        <translation>«{1}» de «{2}» no es un número.</translation>
    </message>
    <message>
        <source>“{1}” is no date and time that is known; state its format in the template.</source>
        <translation>«{1}» no es una fecha y hora conocida; indique su formato en la plantilla.</translation>
    </message>
    <message>
        <source>The newest file, {1}, holds {2} samples with {3} values.</source>
        <translation>El archivo más reciente, {1}, contiene {2} muestras con {3} valores.</translation>
    </message>
    <message>
        <source>{1} values or rows could not be read; the first: {2}</source>
        <translation>{1} valores o filas no pudieron leerse; el primero: {2}</translation>
    </message>
    <message>
        <source>The last sample is “{1}”, drawn at {2}.</source>
        <translation>La última muestra es «{1}», tomada en {2}.</translation>
    </message>
    <message>
        <source>The folder can be read; {1} files in it fit “{2}”.</source>
        <translation>La carpeta es legible; {1} archivos en ella corresponden a «{2}».</translation>
    </message>
    <message>
        <source>The serial port {1} cannot be used ({2}).</source>
        <translation>El puerto serie {1} no puede usarse ({2}).</translation>
    </message>
    <message>
        <source>See that the adapter is plugged in, that no other program uses it and that you may use serial ports.</source>
        <translation>Compruebe que el adaptador está enchufado, que ningún otro programa lo usa y que puede usar puertos serie.</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <translation>{1} no está accesible ({2}).</translation>
    </message>
    <message>
        <source>See that the device is on and that address and port are right. Many devices take few connections at a time.</source>
        <translation>Compruebe que el dispositivo está encendido y que dirección y puerto son correctos. Muchos dispositivos admiten pocas conexiones a la vez.</translation>
    </message>
    <message>
        <source>{1} closed the connection.</source>
        <translation>{1} cerró la conexión.</translation>
    </message>
    <message>
        <source>See that the device is on, and whether it takes another connection.</source>
        <translation>Compruebe que el dispositivo está encendido, y si admite otra conexión.</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} no responde.</translation>
    </message>
    <message>
        <source>See that the device is on, that address and port are right and that no firewall lies between.</source>
        <translation>Compruebe que el dispositivo está encendido, que dirección y puerto son correctos y que no hay ningún cortafuegos en medio.</translation>
    </message>
    <message>
        <source>An answer of {1} broke off.</source>
        <translation>Una respuesta de {1} se interrumpió.</translation>
    </message>
    <message>
        <source>See to the line; a gateway that is overloaded does this too.</source>
        <translation>Revise la línea; una pasarela sobrecargada también lo provoca.</translation>
    </message>
    <message>
        <source>{1} tags of {2}, read in {3} requests.</source>
        <translation>{1} tags de {2}, leídos en {3} peticiones.</translation>
    </message>
    <message>
        <source>Modbus</source>
        <translation>Modbus</translation>
    </message>
    <message>
        <source>Reads and writes registers of a device, over the network or a serial line.</source>
        <translation>Lee y escribe registros de un dispositivo, por la red o por una línea serie.</translation>
    </message>
    <message>
        <source>{1} gives no answer that can be understood within {2}.</source>
        <translation>{1} no da ninguna respuesta comprensible en {2}.</translation>
    </message>
    <message>
        <source>No device is open; open one first.</source>
        <translation>No hay ningún dispositivo abierto; abra uno primero.</translation>
    </message>
    <message>
        <source>The device takes {1} to give all its values, so that they come less often than every {2}.</source>
        <translation>El dispositivo tarda {1} en dar todos sus valores, así que llegan con menos frecuencia que cada {2}.</translation>
    </message>
    <message>
        <source>Let it be read less often, or read fewer registers.</source>
        <translation>Haga que se lea con menos frecuencia, o lea menos registros.</translation>
    </message>
    <message>
        <source>Compare kind, address and type with the manual of the device; some count from 0, others from 1.</source>
        <translation>Compare tipo de registro, dirección y tipo con el manual del dispositivo; unos cuentan desde 0, otros desde 1.</translation>
    </message>
    <message>
        <source>“{1}”: the device does not know this kind of request ({2}, counted from 0).</source>
        <translation>«{1}»: el dispositivo no conoce este tipo de petición ({2}, contado desde 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device has nothing at this address ({2}, counted from 0).</source>
        <translation>«{1}»: el dispositivo no tiene nada en esta dirección ({2}, contado desde 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device does not take this value or length ({2}, counted from 0).</source>
        <translation>«{1}»: el dispositivo no admite este valor o longitud ({2}, contado desde 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device says that it is busy.</source>
        <translation>«{1}»: el dispositivo indica que está ocupado.</translation>
    </message>
    <message>
        <source>Let it be read less often.</source>
        <translation>Haga que se lea con menos frecuencia.</translation>
    </message>
    <message>
        <source>The gateway {1} does not reach the unit {2}.</source>
        <translation>La pasarela {1} no alcanza el dispositivo {2}.</translation>
    </message>
    <message>
        <source>See that the unit number is right and that the device behind the gateway is on.</source>
        <translation>Compruebe que el número de dispositivo es correcto y que el dispositivo tras la pasarela está encendido.</translation>
    </message>
    <message>
        <source>“{1}”: the device reports a failure of its own (exception {2}).</source>
        <translation>«{1}»: el dispositivo comunica un fallo propio (excepción {2}).</translation>
    </message>
    <message>
        <source>See to the device; its own display or log may say more.</source>
        <translation>Revise el dispositivo; su pantalla o su registro pueden decir más.</translation>
    </message>
    <message>
        <source>What comes from unit {1} of {2} is damaged on its way.</source>
        <translation>Lo que llega del dispositivo {1} de {2} se daña por el camino.</translation>
    </message>
    <message>
        <source>Unit {1} of {2} gave no answer within {3}.</source>
        <translation>El dispositivo {1} de {2} no respondió en {3}.</translation>
    </message>
    <message>
        <source>See that the device is on, that unit number, baud rate, parity and stop bits are those of the device, and see to the line.</source>
        <translation>Compruebe que el dispositivo está encendido, que número, velocidad en baudios, paridad y bits de parada son los del dispositivo, y revise la línea.</translation>
    </message>
    <message>
        <source>See that the device is on and that the unit number is right, or let it have more time to answer.</source>
        <translation>Compruebe que el dispositivo está encendido y que su número es correcto, o dele más tiempo para responder.</translation>
    </message>
    <message>
        <source>The answers of {1} do not fit the questions.</source>
        <translation>Las respuestas de {1} no corresponden a las preguntas.</translation>
    </message>
    <message>
        <source>See that it is a Modbus device, and that nothing else uses its line.</source>
        <translation>Compruebe que es un dispositivo Modbus, y que nada más usa su línea.</translation>
    </message>
    <message>
        <source>“{1}”: {2} is no whole number.</source>
        <translation>«{1}»: {2} no es un número entero.</translation>
    </message>
    <message>
        <source>“{1}”: “{2}” is no number such as 0x7FFF or -9999.</source>
        <translation>«{1}»: «{2}» no es un número como 0x7FFF o -9999.</translation>
    </message>
    <message>
        <source>“{1}” lies outside the addresses {2} to {3} that there are.</source>
        <translation>«{1}» está fuera de las direcciones {2} a {3} que existen.</translation>
    </message>
    <message>
        <source>“{1}” is a single bit, which has the type bool; leave the type out.</source>
        <translation>«{1}» es un solo bit, que tiene el tipo bool; omita el tipo.</translation>
    </message>
    <message>
        <source>“{1}” is of a kind that can only be read; take holding or coil, or leave out that it can be written.</source>
        <translation>«{1}» es de un tipo que solo puede leerse; use holding o coil, u omita que puede escribirse.</translation>
    </message>
    <message>
        <source>“{1}”: with a scale of 0 every value would be the same; enter another.</source>
        <translation>«{1}»: con un factor 0 todos los valores serían iguales; introduzca otro.</translation>
    </message>
    <message>
        <source>“{1}” takes {2} registers, which is more than one read may take.</source>
        <translation>«{1}» ocupa {2} registros, más de los que puede abarcar una lectura.</translation>
    </message>
    <message>
        <source>Modbus over TCP needs a host; enter its name or address.</source>
        <translation>Modbus sobre TCP necesita un host; introduzca su nombre o dirección.</translation>
    </message>
    <message>
        <source>Modbus over a serial line needs its port, such as /dev/ttyUSB0; enter it.</source>
        <translation>Modbus sobre una línea serie necesita su puerto, como /dev/ttyUSB0; introdúzcalo.</translation>
    </message>
    <message>
        <source>On a serial line devices have the numbers 1 to {1}, not {2}.</source>
        <translation>En una línea serie los dispositivos tienen los números 1 a {1}, no {2}.</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Línea serie</translation>
    </message>
    <message>
        <source>holding and input are registers, coil and discrete are bits</source>
        <translation>holding e input son registros, coil y discrete son bits</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>without the leading digit of the kind: 100 and not 40100</source>
        <translation>sin la primera cifra del tipo: 100 y no 40100</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>left out: uint16, and bool for coil and discrete</source>
        <translation>omitido: uint16, y bool para coil y discrete</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>for type bit; 0 is the lowest</source>
        <translation>para el tipo bit; 0 es el más bajo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>for type text, in registers of two letters</source>
        <translation>para el tipo text, en registros de dos letras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>which register of a longer number comes first</source>
        <translation>qué registro de un número más largo va primero</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>which byte of a register comes first; high is the standard</source>
        <translation>qué byte de un registro va primero; high es la norma</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>value = number in the device × scale + offset</source>
        <translation>valor = número en el dispositivo × factor + desfase</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Escribible</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Avería</translation>
    </message>
    <message>
        <source>numbers by which the device says that the sensor failed, such as 0x7FFF or -9999; several with blanks between them</source>
        <translation>números con los que el dispositivo indica que el sensor ha fallado, como 0x7FFF o -9999; varios separados por espacios</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>tcp: over the network; rtu: over a serial line</source>
        <translation>tcp: por la red; rtu: por una línea serie</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>name or address of the device; for tcp</source>
        <translation>nombre o dirección del dispositivo; para tcp</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Unit number</source>
        <translation>Número de dispositivo</translation>
    </message>
    <message>
        <source>number of the device on its line, also behind a gateway</source>
        <translation>número del dispositivo en su línea, también tras una pasarela</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>such as /dev/ttyUSB0; for rtu</source>
        <translation>como /dev/ttyUSB0; para rtu</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Velocidad (baudios)</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paridad</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Bits de parada</translation>
    </message>
    <message>
        <source>time from one reading of all registers to the next; 0: as often as the device answers</source>
        <translation>tiempo de una lectura de todos los registros a la siguiente; 0: tan a menudo como responda el dispositivo</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Respuesta en</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>Primera dirección</translation>
    </message>
    <message>
        <source>whether the manual of the device counts from 0 or from 1</source>
        <translation>si el manual del dispositivo cuenta desde 0 o desde 1</translation>
    </message>
    <message>
        <source>Read in vain</source>
        <translation>Leídos en vano</translation>
    </message>
    <message>
        <source>so many unused registers may lie between two that are read together</source>
        <translation>tantos registros sin usar puede haber entre dos que se leen juntos</translation>
    </message>
    <message>
        <source>Longest read</source>
        <translation>Lectura más larga</translation>
    </message>
    <message>
        <source>in registers; some devices take fewer than 125</source>
        <translation>en registros; algunos dispositivos admiten menos de 125</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>what is read, as the manual of the device lists it</source>
        <translation>lo que se lee, tal como lo enumera el manual del dispositivo</translation>
    </message>
    <message>
        <source>“{1}”: {2} did not confirm that it was written; look at the device.</source>
        <translation>«{1}»: {2} no confirmó que se escribió; revise el dispositivo.</translation>
    </message>
    <message>
        <source>“{1}”: the device took the value but now holds {2}; it may have limits of its own.</source>
        <translation>«{1}»: el dispositivo aceptó el valor pero ahora contiene {2}; puede tener límites propios.</translation>
    </message>
    <message>
        <source>The device is not connected, so that nothing can be written now.</source>
        <translation>El dispositivo no está conectado, así que ahora no puede escribirse nada.</translation>
    </message>
    <message>
        <source>This tag is not set up to be written; set “writable” in its row.</source>
        <translation>Este tag no está configurado para escribirse; active «writable» en su fila.</translation>
    </message>
    <message>
        <source>“{1}” does not fit into “{2}”, which has the type {3}.</source>
        <translation>«{1}» no cabe en «{2}», que tiene el tipo {3}.</translation>
    </message>
    <message>
        <source>With Sparkplug the nodes tell their tags by themselves; start the source to see them.</source>
        <translation>Con Sparkplug los nodos anuncian sus tags; inicie la fuente para verlos.</translation>
    </message>
    <message>
        <source>{1} shows another certificate than the one whose fingerprint is given; its own is {2}.</source>
        <translation>{1} presenta un certificado distinto de aquel cuya huella se indica; la suya es {2}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the broker whether its certificate was renewed, and only then give the new fingerprint.</source>
        <translation>Pregunte a quien gestiona el broker si su certificado se renovó, y solo entonces dé la nueva huella.</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted: {2}.</source>
        <translation>El certificado de {1} no es de confianza: {2}.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed it, or its fingerprint: {1}.</source>
        <translation>Dé el archivo de la autoridad que lo firmó, o su huella: {1}.</translation>
    </message>
    <message>
        <source>No TLS connection to {1} came about.</source>
        <translation>No se estableció ninguna conexión TLS con {1}.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS and whether the broker asks for a certificate of its clients.</source>
        <translation>Compruebe que este puerto usa TLS y si el broker pide un certificado a sus clientes.</translation>
    </message>
    <message>
        <source>The name “{1}” is not known on this network.</source>
        <translation>El nombre «{1}» no se conoce en esta red.</translation>
    </message>
    <message>
        <source>Check the host and the network of this machine.</source>
        <translation>Revise el host y la red de esta máquina.</translation>
    </message>
    <message>
        <source>Nothing was heard of {1} for {2} s.</source>
        <translation>No se recibió nada de {1} durante {2} s.</translation>
    </message>
    <message>
        <source>Check the cable and the network; it tries again by itself.</source>
        <translation>Revise el cable y la red; se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>The connection to {1} broke.</source>
        <translation>Se cortó la conexión con {1}.</translation>
    </message>
    <message>
        <source>Check that the broker runs; it tries again by itself.</source>
        <translation>Compruebe que el broker está en marcha; se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Check that the broker runs, its port, and whether it wants TLS.</source>
        <translation>Compruebe que el broker está en marcha, su puerto, y si requiere TLS.</translation>
    </message>
    <message>
        <source>{1} does not answer as a broker does.</source>
        <translation>{1} no responde como lo hace un broker.</translation>
    </message>
    <message>
        <source>{1} gave the connection to another client with the same id.</source>
        <translation>{1} dio la conexión a otro cliente con el mismo id.</translation>
    </message>
    <message>
        <source>Give each client an id of its own.</source>
        <translation>Dé a cada cliente un id propio.</translation>
    </message>
    <message>
        <source>{1} does not let “{2}” in.</source>
        <translation>{1} no admite a «{2}».</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Revise usuario y contraseña.</translation>
    </message>
    <message>
        <source>{1} refused the connection: {2}</source>
        <translation>{1} rechazó la conexión: {2}</translation>
    </message>
    <message>
        <source>Check the version of MQTT and the client id.</source>
        <translation>Revise la versión de MQTT y el id de cliente.</translation>
    </message>
    <message>
        <source>a message of {1} bytes, {2} at most are taken</source>
        <translation>un mensaje de {1} bytes, se admiten como máximo {2}</translation>
    </message>
    <message>
        <source>neither a number nor a text (no valid UTF-8)</source>
        <translation>ni un número ni un texto (no es UTF-8 válido)</translation>
    </message>
    <message>
        <source>an object or a mixed list where a value is wanted</source>
        <translation>un objeto o una lista mixta donde se espera un valor</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Reads what is published on the topics of a broker.</source>
        <translation>Lee lo que se publica en los temas de un broker.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” share topics; what comes on these may be recorded twice.</source>
        <translation>«{1}» y «{2}» comparten temas; lo que llegue por ellos puede registrarse dos veces.</translation>
    </message>
    <message>
        <source>The settings are not in order; open the source with others.</source>
        <translation>La configuración no es correcta; abra la fuente con otra.</translation>
    </message>
    <message>
        <source>The broker is not connected; write when it is.</source>
        <translation>El broker no está conectado; escriba cuando lo esté.</translation>
    </message>
    <message>
        <source>“{1}” could not be sent.</source>
        <translation>No se pudo enviar «{1}».</translation>
    </message>
    <message>
        <source>The broker does not let this source write to “{1}”.</source>
        <translation>El broker no deja a esta fuente escribir en «{1}».</translation>
    </message>
    <message>
        <source>The broker did not say that it took “{1}”; it may have or not.</source>
        <translation>El broker no dijo que aceptara «{1}»; puede que sí o que no.</translation>
    </message>
    <message>
        <source>The value was sent to “{1}”, but the device did not tell it back; it may have taken it or not.</source>
        <translation>El valor se envió a «{1}», pero el dispositivo no lo confirmó; puede haberlo aceptado o no.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>with + for any one level and # for all below; each topic that comes is a tag</source>
        <translation>con + para un nivel cualquiera y # para todos los inferiores; cada tema que llega es un tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>path in a JSON message, such as sensors.0.value; empty: the message is a number or a text, or an object of which each member is a tag</source>
        <translation>ruta en un mensaje JSON, como sensors.0.value; vacío: el mensaje es un número o un texto, o un objeto en el que cada miembro es un tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>path of the time at which the value was measured: ISO 8601 with zone, or s, ms, µs or ns since 1970; empty: the time at which it comes</source>
        <translation>ruta del tiempo en que se midió el valor: ISO 8601 con zona, o s, ms, µs o ns desde 1970; vacío: el tiempo en que llega</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>path of the quality: true, good, uncertain, bad or an OPC UA status code</source>
        <translation>ruta de la calidad: true, good, uncertain, bad o un código de estado OPC UA</translation>
    </message>
    <message>
        <source>such as g/L, or its path after $.</source>
        <translation>como g/L, o su ruta tras $.</translation>
    </message>
    <message>
        <source>to be shown, or its path after $.</source>
        <translation>que se muestra, o su ruta tras $.</translation>
    </message>
    <message>
        <source>Topic of commands</source>
        <translation>Tema de órdenes</translation>
    </message>
    <message>
        <source>where a value is written to; each + stands for what the + of the topic stood for</source>
        <translation>donde se escribe un valor; cada + representa lo que representaba el + del tema</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>what is sent, with {value} where the value goes</source>
        <translation>lo que se envía, con {value} donde va el valor</translation>
    </message>
    <message>
        <source>name or address of the broker</source>
        <translation>nombre o dirección del broker</translation>
    </message>
    <message>
        <source>empty: 8883 with TLS, 1883 without</source>
        <translation>vacío: 8883 con TLS, 1883 sin</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>plain: numbers, texts and JSON on topics; sparkplug: Sparkplug B 3.0, where nodes tell their tags</source>
        <translation>plain: números, textos y JSON en temas; sparkplug: Sparkplug B 3.0, donde los nodos anuncian sus tags</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>no: anyone on the way can read and change what is exchanged, the password too</source>
        <translation>no: cualquiera en el camino puede leer y cambiar lo que se intercambia, también la contraseña</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>PEM file of those that may sign the broker&apos;s certificate; empty: those that this system trusts</source>
        <translation>archivo PEM de las que pueden firmar el certificado del broker; vacío: aquellas en las que confía este sistema</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>SHA-256 of the broker&apos;s certificate, as the test of the connection tells it: no other is taken then, and nobody need have signed it</source>
        <translation>SHA-256 del certificado del broker, tal como lo indica la prueba de la conexión: entonces no se acepta ningún otro, y nadie necesita haberlo firmado</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>PEM file, for brokers that ask for one</source>
        <translation>archivo PEM, para brokers que pidan uno</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>PEM file; empty: it is in the file of the certificate</source>
        <translation>archivo PEM; vacío: está en el archivo del certificado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Version of MQTT</source>
        <translation>Versión de MQTT</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>by which the broker knows this source, no other client may have it; empty: one at random</source>
        <translation>por el que el broker conoce esta fuente, ningún otro cliente puede tenerlo; vacío: uno al azar</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>yes: the broker keeps what comes while Titer is away; for messages that state their time</source>
        <translation>yes: el broker guarda lo que llega mientras Titer está ausente; para mensajes que indican su tiempo</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Calidad de servicio</translation>
    </message>
    <message>
        <source>0: may be lost on the way, 1: comes at least once, 2: comes once</source>
        <translation>0: puede perderse por el camino, 1: llega al menos una vez, 2: llega una vez</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>Señal de vida</translation>
    </message>
    <message>
        <source>how often broker and Titer hear of each other at least</source>
        <translation>cada cuánto, como mínimo, se comunican broker y Titer</translation>
    </message>
    <message>
        <source>Host application</source>
        <translation>Aplicación host</translation>
    </message>
    <message>
        <source>the id as which Titer is known to the nodes; no other host may have it</source>
        <translation>el id con el que los nodos conocen a Titer; ningún otro host puede tenerlo</translation>
    </message>
    <message>
        <source>Sparkplug</source>
        <translation>Sparkplug</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>of nodes that are read; none: all</source>
        <translation>de nodos que se leen; ninguno: todos</translation>
    </message>
    <message>
        <source>Reorder timeout</source>
        <translation>Espera de reordenación</translation>
    </message>
    <message>
        <source>a message that others overtook is waited for so long; then the node is asked for all of its tags</source>
        <translation>un mensaje adelantado por otros se espera este tiempo; después se piden al nodo todos sus tags</translation>
    </message>
    <message>
        <source>Topics to look through</source>
        <translation>Temas que explorar</translation>
    </message>
    <message>
        <source>listened to for a moment when the source is browsed</source>
        <translation>se escuchan un momento cuando se explora la fuente</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>“{1}” is no topic: + must stand for a whole level, # for the last ones.</source>
        <translation>«{1}» no es un tema: + debe representar un nivel entero, # los últimos.</translation>
    </message>
    <message>
        <source>“{1}” is no topic of commands: # is not allowed, and + only as often as in the topic.</source>
        <translation>«{1}» no es un tema de órdenes: # no se permite, y + solo tantas veces como en el tema.</translation>
    </message>
    <message>
        <source>“{1}” is no SHA-256 fingerprint; it has 64 hexadecimal digits.</source>
        <translation>«{1}» no es una huella SHA-256; tiene 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The broker keeps a session only for a client that it knows; give a client id.</source>
        <translation>El broker solo mantiene una sesión para un cliente que conoce; dé un id de cliente.</translation>
    </message>
    <message>
        <source>A password is of no use without a user; give the user.</source>
        <translation>Una contraseña no sirve sin usuario; dé el usuario.</translation>
    </message>
    <message>
        <source>“{1}” is no name of Sparkplug; it must not be empty nor hold /, + or #.</source>
        <translation>«{1}» no es un nombre de Sparkplug; no debe estar vacío ni contener /, + o #.</translation>
    </message>
    <message>
        <source>Sparkplug does not allow to keep a session; choose no.</source>
        <translation>Sparkplug no permite mantener una sesión; elija no.</translation>
    </message>
    <message>
        <source>With Sparkplug the nodes tell their tags; take the topics out, or choose plain messages.</source>
        <translation>Con Sparkplug los nodos anuncian sus tags; quite los temas, o elija mensajes plain.</translation>
    </message>
    <message>
        <source>the topic is no valid UTF-8</source>
        <translation>el tema no es UTF-8 válido</translation>
    </message>
    <message>
        <source>there is nothing at “{1}”</source>
        <translation>no hay nada en «{1}»</translation>
    </message>
    <message>
        <source>“{1}” is no time with its zone</source>
        <translation>«{1}» no es un tiempo con su zona</translation>
    </message>
    <message>
        <source>a value of another kind than before</source>
        <translation>un valor de otro tipo que antes</translation>
    </message>
    <message>
        <source>This tag takes no values; give the topic of its commands in the source&apos;s settings.</source>
        <translation>Este tag no admite valores; dé el tema de sus órdenes en la configuración de la fuente.</translation>
    </message>
    <message>
        <source>The broker does not let this source read “{1}”.</source>
        <translation>El broker no deja a esta fuente leer «{1}».</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or take it out of the source&apos;s topics.</source>
        <translation>Pida permiso para leerlo, o quítelo de los temas de la fuente.</translation>
    </message>
    <message>
        <source>More than {1} tags came up; the others are left out.</source>
        <translation>Aparecieron más de {1} tags; los demás se omiten.</translation>
    </message>
    <message>
        <source>Give narrower topics.</source>
        <translation>Dé temas más restringidos.</translation>
    </message>
    <message>
        <source>Check the paths of the source&apos;s topics against what is sent.</source>
        <translation>Compare las rutas de los temas de la fuente con lo que se envía.</translation>
    </message>
    <message>
        <source>Connected by MQTT {1}.</source>
        <translation>Conectado por MQTT {1}.</translation>
    </message>
    <message>
        <source>Stopped before the broker answered.</source>
        <translation>Interrumpido antes de que respondiera el broker.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is for “{1}”, its SHA-256 fingerprint {2}.</source>
        <translation>El certificado del broker es para «{1}», su huella SHA-256 es {2}.</translation>
    </message>
    <message>
        <source>The connection is not secured: anyone on the way can read and change what is exchanged.</source>
        <translation>La conexión no es segura: cualquiera en el camino puede leer y cambiar lo que se intercambia.</translation>
    </message>
    <message>
        <source>No topics are given yet; browse the source or enter them.</source>
        <translation>Aún no se han dado temas; explore la fuente o introdúzcalos.</translation>
    </message>
    <message>
        <source>{1} messages came on {2} topics.</source>
        <translation>Llegaron {1} mensajes por {2} temas.</translation>
    </message>
    <message>
        <source>No message came within 1.5 s; that may be right.</source>
        <translation>No llegó ningún mensaje en 1,5 s; puede ser correcto.</translation>
    </message>
    <message>
        <source>{1} messages could not be understood; the last came on “{2}”: {3}</source>
        <translation>{1} mensajes no pudieron entenderse; el último llegó por «{2}»: {3}</translation>
    </message>
    <message>
        <source>no message of Sparkplug B</source>
        <translation>no es un mensaje de Sparkplug B</translation>
    </message>
    <message>
        <source>a metric without a name that can be read</source>
        <translation>una métrica sin nombre legible</translation>
    </message>
    <message>
        <source>a {1} is not recorded</source>
        <translation>no se registra: {1}</translation>
    </message>
    <message>
        <source>This tag takes no values.</source>
        <translation>Este tag no admite valores.</translation>
    </message>
    <message>
        <source>The device is not there at present; nothing was written.</source>
        <translation>El dispositivo no está presente en este momento; no se escribió nada.</translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <translation>Pida permiso para leerlo.</translation>
    </message>
    <message>
        <source>Give the groups that are to be read.</source>
        <translation>Dé los grupos que deben leerse.</translation>
    </message>
    <message>
        <source>Look what the node sends; values of other kinds are not concerned.</source>
        <translation>Vea qué envía el nodo; los valores de otros tipos no se ven afectados.</translation>
    </message>
    <message>
        <source>the value does not stand where data type {1} has it</source>
        <translation>el valor no está donde lo tiene el tipo de datos {1}</translation>
    </message>
    <message>
        <source>the text is no valid UTF-8</source>
        <translation>el texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>a list that is cut off</source>
        <translation>una lista cortada</translation>
    </message>
    <message>
        <source>a time after the year 9999</source>
        <translation>un tiempo posterior al año 9999</translation>
    </message>
    <message>
        <source>{1} is no whole number from {2} to {3}, which is what the device takes.</source>
        <translation>{1} no es un número entero de {2} a {3}, que es lo que admite el dispositivo.</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>data type that is not known</source>
        <translation>tipo de datos desconocido</translation>
    </message>
    <message>
        <source>The device takes a number here.</source>
        <translation>El dispositivo espera aquí un número.</translation>
    </message>
    <message>
        <source>The device takes a text here.</source>
        <translation>El dispositivo espera aquí un texto.</translation>
    </message>
    <message>
        <source>Values of this kind cannot be written.</source>
        <translation>Los valores de este tipo no pueden escribirse.</translation>
    </message>
    <message>
        <source>What lies beneath {1} cannot be listed ({2}).</source>
        <translation>Lo que hay bajo {1} no puede enumerarse ({2}).</translation>
    </message>
    <message>
        <source>{1} holds no certificate that can be read.</source>
        <translation>{1} no contiene ningún certificado legible.</translation>
    </message>
    <message>
        <source>{1} cannot be written ({2}).</source>
        <translation>{1} no puede escribirse ({2}).</translation>
    </message>
    <message>
        <source>No certificate could be made for this machine ({1}).</source>
        <translation>No se pudo crear un certificado para esta máquina ({1}).</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted; its fingerprint is {2}.</source>
        <translation>El certificado de {1} no es de confianza; su huella es {2}.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with that of the server, and add it under “trusted” if it is the same.</source>
        <translation>Compare la huella con la del servidor, y añádala en «trusted» si es la misma.</translation>
    </message>
    <message>
        <source>The server does not offer this security with this kind of user.</source>
        <translation>El servidor no ofrece esta seguridad con este tipo de usuario.</translation>
    </message>
    <message>
        <source>Choose another security or policy, or give a user.</source>
        <translation>Elija otra seguridad o política, o dé un usuario.</translation>
    </message>
    <message>
        <source>The server refused the user or the password.</source>
        <translation>El servidor rechazó el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>Give another user and password.</source>
        <translation>Dé otro usuario y otra contraseña.</translation>
    </message>
    <message>
        <source>The server refused Titer&apos;s certificate ({1}).</source>
        <translation>El servidor rechazó el certificado de Titer ({1}).</translation>
    </message>
    <message>
        <source>Let the server trust {1}.</source>
        <translation>Haga que el servidor confíe en {1}.</translation>
    </message>
    <message>
        <source>What {1} sends is no OPC UA ({2}).</source>
        <translation>Lo que envía {1} no es OPC UA ({2}).</translation>
    </message>
    <message>
        <source>Look whether the address and the port are those of the OPC UA server.</source>
        <translation>Vea si la dirección y el puerto son los del servidor OPC UA.</translation>
    </message>
    <message>
        <source>{1} ended the connection ({2}).</source>
        <translation>{1} terminó la conexión ({2}).</translation>
    </message>
    <message>
        <source>Look whether the server runs and the network is connected.</source>
        <translation>Vea si el servidor está en marcha y la red conectada.</translation>
    </message>
    <message>
        <source>The connection to {1} broke ({2}).</source>
        <translation>Se cortó la conexión con {1} ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be reached.</source>
        <translation>{1} no está accesible.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The server answered {1}.</source>
        <translation>El servidor respondió {1}.</translation>
    </message>
    <message>
        <source>OPC UA</source>
        <translation>OPC UA</translation>
    </message>
    <message>
        <source>Subscribes to nodes of an OPC UA server, reads back what was missed, and writes set-points.</source>
        <translation>Se suscribe a nodos de un servidor OPC UA, relee lo que se perdió y escribe consignas.</translation>
    </message>
    <message>
        <source>The source is not open; open it first.</source>
        <translation>La fuente no está abierta; ábrala primero.</translation>
    </message>
    <message>
        <source>{1} of {2} nodes cannot be read, the first is {3} ({4}).</source>
        <translation>{1} de {2} nodos no pueden leerse, el primero es {3} ({4}).</translation>
    </message>
    <message>
        <source>Correct their node ids, or let the server offer them.</source>
        <translation>Corrija los ids de esos nodos, o haga que el servidor los ofrezca.</translation>
    </message>
    <message>
        <source>The certificate of the server ended to hold on {1}.</source>
        <translation>El certificado del servidor caducó el {1}.</translation>
    </message>
    <message>
        <source>Renew it on the server, and list the new one under “trusted”.</source>
        <translation>Renuévelo en el servidor, e incluya el nuevo en «trusted».</translation>
    </message>
    <message>
        <source>Others on the way can read what is exchanged.</source>
        <translation>Otros en el camino pueden leer lo que se intercambia.</translation>
    </message>
    <message>
        <source>Others on the way can read and change what is exchanged.</source>
        <translation>Otros en el camino pueden leer y cambiar lo que se intercambia.</translation>
    </message>
    <message>
        <source>Titer shows the certificate {1} with the fingerprint {2}.</source>
        <translation>Titer presenta el certificado {1} con la huella {2}.</translation>
    </message>
    <message>
        <source>The node {1} cannot be read ({2}).</source>
        <translation>El nodo {1} no puede leerse ({2}).</translation>
    </message>
    <message>
        <source>{1} of {2} nodes can be read; the server keeps the past of {3}.</source>
        <translation>Pueden leerse {1} de {2} nodos; el servidor guarda el pasado de {3}.</translation>
    </message>
    <message>
        <source>The server did not take the value for {1} ({2}).</source>
        <translation>El servidor no aceptó el valor para {1} ({2}).</translation>
    </message>
    <message>
        <source>Connected to “{1}” at {2}.</source>
        <translation>Conectado a «{1}» en {2}.</translation>
    </message>
    <message>
        <source>The source is not connected.</source>
        <translation>La fuente no está conectada.</translation>
    </message>
    <message>
        <source>{1} holds an array; only single values are written.</source>
        <translation>{1} contiene una matriz; solo se escriben valores simples.</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>Id de nodo</translation>
    </message>
    <message>
        <source>such as ns=2;s=Reactor.pH</source>
        <translation>como ns=2;s=Reactor.pH</translation>
    </message>
    <message>
        <source>under which the tag is shown; otherwise the node id</source>
        <translation>con el que se muestra el tag; si no, el id de nodo</translation>
    </message>
    <message>
        <source>otherwise as the server says it</source>
        <translation>si no, como la indica el servidor</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>how often the server looks at the value, 0 for each change; otherwise as often as it sends</source>
        <translation>con qué frecuencia mira el servidor el valor, 0 para cada cambio; si no, tan a menudo como envía</translation>
    </message>
    <message>
        <source>A password without a user; give the user too.</source>
        <translation>Una contraseña sin usuario; dé también el usuario.</translation>
    </message>
    <message>
        <source>The node {1} is named twice; name it once.</source>
        <translation>El nodo {1} se indica dos veces; indíquelo una sola vez.</translation>
    </message>
    <message>
        <source>of the server, such as opc.tcp://10.0.0.5:4840</source>
        <translation>del servidor, como opc.tcp://10.0.0.5:4840</translation>
    </message>
    <message>
        <source>None lets anyone on the way read and change what is exchanged</source>
        <translation>None permite a cualquiera en el camino leer y cambiar lo que se intercambia</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>the algorithms, one that the server offers</source>
        <translation>los algoritmos, unos que ofrezca el servidor</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>of the server: the SHA-256 fingerprint, or a file that holds it</source>
        <translation>del servidor: la huella SHA-256, o un archivo que la contenga</translation>
    </message>
    <message>
        <source>left out: anonymous</source>
        <translation>omitido: anónimo</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>how often the server sends what has changed</source>
        <translation>con qué frecuencia envía el servidor lo que ha cambiado</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>that are read, one a row</source>
        <translation>que se leen, uno por fila</translation>
    </message>
    <message>
        <source>“{1}” is no address such as opc.tcp://10.0.0.5:4840.</source>
        <translation>«{1}» no es una dirección como opc.tcp://10.0.0.5:4840.</translation>
    </message>
    <message>
        <source>No node is named; add those to be read.</source>
        <translation>No se indica ningún nodo; añada los que deban leerse.</translation>
    </message>
    <message>
        <source>{1} does not fit the data type {2} of the node.</source>
        <translation>{1} no es compatible con el tipo de datos {2} del nodo.</translation>
    </message>
    <message>
        <source>“{1}” is no node id such as “ns=2;s=Reactor.pH” or “ns=2;i=1001”.</source>
        <translation>«{1}» no es un id de nodo como «ns=2;s=Reactor.pH» o «ns=2;i=1001».</translation>
    </message>
    <message>
        <source>“{1}” cannot be started: {2}.</source>
        <translation>«{1}» no puede iniciarse: {2}.</translation>
    </message>
    <message>
        <source>There are more than {1} tags; the others are left out.</source>
        <translation>Hay más de {1} tags; los demás se omiten.</translation>
    </message>
    <message>
        <source>A line is longer than {1} bytes; write shorter ones.</source>
        <translation>Una línea tiene más de {1} bytes; escriba líneas más cortas.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read: {2}</source>
        <translation>«{1}» no es legible: {2}</translation>
    </message>
    <message>
        <source>“{1}” begins without a value, so that its kind is not known; announce it by {&quot;tags&quot;: …}.</source>
        <translation>«{1}» empieza sin valor, así que no se conoce su tipo; anúncielo con {&quot;tags&quot;: …}.</translation>
    </message>
    <message>
        <source>A value of “{1}” is of another kind than those before; use another tag for it.</source>
        <translation>Un valor de «{1}» es de otro tipo que los anteriores; use otro tag para él.</translation>
    </message>
    <message>
        <source>The line names no tag; write {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</source>
        <translation>La línea no indica ningún tag; escriba {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</translation>
    </message>
    <message>
        <source>The name of a tag holds a control character; leave it out.</source>
        <translation>El nombre de un tag contiene un carácter de control; omítalo.</translation>
    </message>
    <message>
        <source>“{1}” is no status; write good, uncertain, bad or the name of an OPC UA status.</source>
        <translation>«{1}» no es un estado; escriba good, uncertain, bad o el nombre de un estado OPC UA.</translation>
    </message>
    <message>
        <source>An array of values holds something that is no number.</source>
        <translation>Una matriz de valores contiene algo que no es un número.</translation>
    </message>
    <message>
        <source>The line has no value; write {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</source>
        <translation>La línea no tiene valor; escriba {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</translation>
    </message>
    <message>
        <source>A value is a number, a text or an array of numbers.</source>
        <translation>Un valor es un número, un texto o una matriz de números.</translation>
    </message>
    <message>
        <source>“{1}” is no kind of tag; write number, text or array.</source>
        <translation>«{1}» no es un tipo de tag; escriba number, text o array.</translation>
    </message>
    <message>
        <source>The answer to a write does not carry its number.</source>
        <translation>La respuesta a una escritura no lleva su número.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The program is {1}.</source>
        <translation>El programa es {1}.</translation>
    </message>
    <message>
        <source>No program is set; open the source first.</source>
        <translation>No hay ningún programa definido; abra primero la fuente.</translation>
    </message>
    <message>
        <source>See that the file is there and executable.</source>
        <translation>Compruebe que el archivo existe y es ejecutable.</translation>
    </message>
    <message>
        <source>{1} lines could not be read since the source was started; correct what the program writes.</source>
        <translation>{1} líneas no pudieron leerse desde que se inició la fuente; corrija lo que escribe el programa.</translation>
    </message>
    <message>
        <source>The program was ended by signal {1}.</source>
        <translation>El programa fue terminado por la señal {1}.</translation>
    </message>
    <message>
        <source>The program ended with exit code {1}.</source>
        <translation>El programa terminó con el código de salida {1}.</translation>
    </message>
    <message>
        <source>The program was ended by signal {1}; it said: {2}</source>
        <translation>El programa fue terminado por la señal {1}; dijo: {2}</translation>
    </message>
    <message>
        <source>The program ended with exit code {1}; it said: {2}</source>
        <translation>El programa terminó con el código de salida {1}; dijo: {2}</translation>
    </message>
    <message>
        <source>It is started again by itself; it should run until its standard input ends.</source>
        <translation>Se inicia de nuevo automáticamente; debería ejecutarse hasta que termine su entrada estándar.</translation>
    </message>
    <message>
        <source>The program is not running; nothing was written.</source>
        <translation>El programa no está en marcha; no se escribió nada.</translation>
    </message>
    <message>
        <source>The program did not announce “{1}” as writable; nothing was written.</source>
        <translation>El programa no anunció «{1}» como escribible; no se escribió nada.</translation>
    </message>
    <message>
        <source>The value does not fit “{1}”; nothing was written.</source>
        <translation>El valor no es compatible con «{1}»; no se escribió nada.</translation>
    </message>
    <message>
        <source>The program does not read what it was sent before; nothing was written.</source>
        <translation>El programa no lee lo que se le envió antes; no se escribió nada.</translation>
    </message>
    <message>
        <source>The program did not take the value of “{1}”: {2}</source>
        <translation>El programa no aceptó el valor de «{1}»: {2}</translation>
    </message>
    <message>
        <source>The program does not read what it is sent; nothing was written.</source>
        <translation>El programa no lee lo que se le envía; no se escribió nada.</translation>
    </message>
    <message>
        <source>The program did not answer that it wrote “{1}”; look whether it did.</source>
        <translation>El programa no respondió que escribiera «{1}»; vea si lo hizo.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>the name under which the settings of this machine hold the program</source>
        <translation>el nombre con el que la configuración de esta máquina guarda el programa</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable de entorno</translation>
    </message>
    <message>
        <source>the name of a variable that the program gets besides PATH, LANG and HOME</source>
        <translation>el nombre de una variable que recibe el programa además de PATH, LANG y HOME</translation>
    </message>
    <message>
        <source>how often it writes at least; silence for three intervals is then a fault</source>
        <translation>con qué frecuencia escribe como mínimo; el silencio durante tres intervalos es entonces un fallo</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Ejecutable</translation>
    </message>
    <message>
        <source>its absolute path, from the settings of this machine</source>
        <translation>su ruta absoluta, de la configuración de esta máquina</translation>
    </message>
    <message>
        <source>From the settings of this machine</source>
        <translation>De la configuración de esta máquina</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>given to the program as it stands; no shell reads it</source>
        <translation>se da al programa tal como está; ninguna shell lo lee</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>of the executable; another file is not started</source>
        <translation>del ejecutable; no se inicia otro archivo</translation>
    </message>
    <message>
        <source>“{1}” is no name of a variable; its value comes from this machine.</source>
        <translation>«{1}» no es un nombre de variable; su valor viene de esta máquina.</translation>
    </message>
    <message>
        <source>The SHA-256 of “{1}” is missing; it is {2}.</source>
        <translation>Falta el SHA-256 de «{1}»; es {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not the file that was allowed: its SHA-256 is {2}. Look at what changed, then allow it again in the settings of this machine.</source>
        <translation>«{1}» no es el archivo que se permitió: su SHA-256 es {2}. Vea qué ha cambiado y permítalo de nuevo en la configuración de esta máquina.</translation>
    </message>
    <message>
        <source>Runs a program of this machine that writes one line of JSON per sample, such as {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01, &quot;unit&quot;: &quot;1&quot;}. It may add “time” and “reported” (ISO 8601 with a zone) and “status” (good, uncertain, bad); it reads what is to be written as lines {&quot;write&quot;: &quot;pH&quot;, &quot;value&quot;: 7.2, &quot;id&quot;: 1} and answers {&quot;written&quot;: 1}.</source>
        <translation>Ejecuta un programa de esta máquina que escribe una línea de JSON por muestra, como {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01, &quot;unit&quot;: &quot;1&quot;}. Puede añadir «time» y «reported» (ISO 8601 con zona) y «status» (good, uncertain, bad); lee lo que debe escribirse como líneas {&quot;write&quot;: &quot;pH&quot;, &quot;value&quot;: 7.2, &quot;id&quot;: 1} y responde {&quot;written&quot;: 1}.</translation>
    </message>
    <message>
        <source>The settings of this machine hold no program “{1}”; add it there.</source>
        <translation>La configuración de esta máquina no contiene ningún programa «{1}»; añádalo ahí.</translation>
    </message>
    <message>
        <source>“{1}” is no file that can be run; see that it is there and executable.</source>
        <translation>«{1}» no es un archivo que pueda ejecutarse; compruebe que existe y es ejecutable.</translation>
    </message>
    <message>
        <source>The SHA-256 says nothing about “{1}”; where that is a script, let it be the executable itself.</source>
        <translation>El SHA-256 no dice nada de «{1}»; si es un script, haga que sea él mismo el ejecutable.</translation>
    </message>
    <message>
        <source>It wrote {1} lines with the tags {2}.</source>
        <translation>Escribió {1} líneas con los tags {2}.</translation>
    </message>
    <message>
        <source>{1} lines in all could not be read.</source>
        <translation>{1} líneas en total no pudieron leerse.</translation>
    </message>
    <message>
        <source>It ended at once, with exit code {1}; it should run until its standard input ends.</source>
        <translation>Terminó de inmediato, con el código de salida {1}; debería ejecutarse hasta que termine su entrada estándar.</translation>
    </message>
    <message>
        <source>It runs, but wrote nothing within {1} s; see that it writes each line out at once.</source>
        <translation>Está en marcha, pero no escribió nada en {1} s; compruebe que envía cada línea de inmediato.</translation>
    </message>
    <message>
        <source>On its standard error it says: {1}</source>
        <translation>En su error estándar dice: {1}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>a text file with a time column and a column for each tag</source>
        <translation>un archivo de texto con una columna de tiempo y una columna para cada tag</translation>
    </message>
    <message>
        <source>0.1 to 10000 times real time, or max for as fast as it can be read</source>
        <translation>de 0.1 a 10000 veces el tiempo real, o max para tan rápido como pueda leerse</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>yes where nobody measured it; a first line “# simulated …” in the file says so too</source>
        <translation>yes si nadie la midió; una primera línea «# simulated …» en el archivo también lo indica</translation>
    </message>
    <message>
        <source>{1} samples of {2} tags over {3}.</source>
        <translation>{1} muestras de {2} tags durante {3}.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Plays a recording from a text file as if it came in now.</source>
        <translation>Reproduce una grabación de un archivo de texto como si llegara ahora.</translation>
    </message>
    <message>
        <source>No recording is open; open one first.</source>
        <translation>No hay ninguna grabación abierta; abra una primero.</translation>
    </message>
    <message>
        <source>{1} entries of the journal of alarms were read from the damaged index and kept. What was acknowledged or shelved is not known any more: an alarm that is active calls again.</source>
        <translation>Se leyeron {1} entradas del diario de alarmas del índice dañado y se conservaron. Ya no se sabe qué estaba reconocido o aplazado: una alarma activa vuelve a llamar.</translation>
    </message>
    <message>
        <source>No unit of this plant has kinetics whose parameters could vary; a forecast with bands wants a bioreactor.</source>
        <translation>Ningún equipo de esta planta tiene una cinética cuyos parámetros puedan variar; un pronóstico con bandas requiere un biorreactor.</translation>
    </message>
    <message>
        <source>Only {1} of {2} runs ahead came to the end; state a smaller spread of the parameters.</source>
        <translation>Solo {1} de {2} ejecuciones por delante llegaron al final; indique una dispersión menor de los parámetros.</translation>
    </message>
    <message>
        <source>Formulas are kept in a project; save the plant as a project that can be written, then try again.</source>
        <translation>Las fórmulas se conservan en un proyecto; guarde la planta como proyecto en el que se pueda escribir e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Alarms belong to a project; save this plant as one first.</source>
        <translation>Las alarmas pertenecen a un proyecto; guarde primero esta planta como proyecto.</translation>
    </message>
    <message>
        <source>The project has no alarms of its own.</source>
        <translation>El proyecto no tiene alarmas propias.</translation>
    </message>
    <message>
        <source>The project has no alarm of this id; it has {1}.</source>
        <translation>El proyecto no tiene ninguna alarma con este id; tiene {1}.</translation>
    </message>
    <message>
        <source>The alarm “{1}” watches the tag “{2}”, of which nothing was ever recorded, so that it cannot speak; correct the name of the tag, or switch the alarm off.</source>
        <translation>La alarma «{1}» vigila el tag «{2}», del que nunca se registró nada, así que no puede manifestarse; corrija el nombre del tag o desconecte la alarma.</translation>
    </message>
    <message>
        <source>Value above the limit</source>
        <translation>Valor por encima del límite</translation>
    </message>
    <message>
        <source>Value below the limit</source>
        <translation>Valor por debajo del límite</translation>
    </message>
    <message>
        <source>Away from a set-point or model</source>
        <translation>Desviación de una consigna o del modelo</translation>
    </message>
    <message>
        <source>Changing too fast</source>
        <translation>Cambio demasiado rápido</translation>
    </message>
    <message>
        <source>No new value</source>
        <translation>Sin valor nuevo</translation>
    </message>
    <message>
        <source>Bad quality</source>
        <translation>Mala calidad</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Retardos</translation>
    </message>
    <message>
        <source>Place and rank</source>
        <translation>Lugar y jerarquía</translation>
    </message>
    <message>
        <source>Rationalisation</source>
        <translation>Racionalización</translation>
    </message>
    <message>
        <source>What it tells, in a few words: Oxygen low</source>
        <translation>Qué comunica, en pocas palabras: Oxígeno bajo</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Se evalúa</translation>
    </message>
    <message>
        <source>An alarm that is switched off is not judged at all</source>
        <translation>Una alarma desconectada no se evalúa en absoluto</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Se manifiesta en caso de</translation>
    </message>
    <message>
        <source>source/name of what it watches</source>
        <translation>fuente/nombre de lo que vigila</translation>
    </message>
    <message>
        <source>source/name of the set-point or of the value of the model</source>
        <translation>fuente/nombre de la consigna o del valor del modelo</translation>
    </message>
    <message>
        <source>It speaks while this is not 0; tags in backquotes: `src-1/DO` &lt; 30</source>
        <translation>Se manifiesta mientras esto no sea 0; tags entre acentos graves: `src-1/DO` &lt; 30</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>In the unit below; of a change per second, in that unit per second</source>
        <translation>En la unidad de abajo; para un cambio por segundo, en esa unidad por segundo</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Silencio máximo</translation>
    </message>
    <message>
        <source>Above 0 s, at most 366 d</source>
        <translation>Más de 0 s, como máximo 366 d</translation>
    </message>
    <message>
        <source>Of limit and deadband; that of the tag</source>
        <translation>Del límite y la banda muerta; la del tag</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Banda muerta</translation>
    </message>
    <message>
        <source>It returns once the value is back by that much; 0 or more</source>
        <translation>Retorna cuando el valor ha retrocedido esa cantidad; 0 o más</translation>
    </message>
    <message>
        <source>On delay</source>
        <translation>Retardo de activación</translation>
    </message>
    <message>
        <source>Beyond the limit for that long before it speaks; 0 s to 366 d</source>
        <translation>Tiempo más allá del límite antes de manifestarse; 0 s a 366 d</translation>
    </message>
    <message>
        <source>Off delay</source>
        <translation>Retardo de desactivación</translation>
    </message>
    <message>
        <source>Back for that long before it returns; 0 s to 366 d</source>
        <translation>Tiempo de vuelta a lo normal antes de retornar; 0 s a 366 d</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Con enclavamiento</translation>
    </message>
    <message>
        <source>It stays active after its cause has gone, until a person resets it</source>
        <translation>Sigue activa después de desaparecer su causa, hasta que una persona la rearma</translation>
    </message>
    <message>
        <source>Longest shelving</source>
        <translation>Aplazamiento máximo</translation>
    </message>
    <message>
        <source>How long it may be put aside; 0 h to 366 d, 0: never</source>
        <translation>Cuánto tiempo puede apartarse; 0 h a 366 d, 0: nunca</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>By consequence and time to respond; it sets rank and sound</source>
        <translation>Según la consecuencia y el tiempo de respuesta; determina la jerarquía y el sonido</translation>
    </message>
    <message>
        <source>Names the alarm among the limits of one tag</source>
        <translation>Da nombre a la alarma entre los límites de un tag</translation>
    </message>
    <message>
        <source>The first alarm is found within it; empty: all of the plant</source>
        <translation>La primera alarma se determina dentro de ella; vacío: toda la planta</translation>
    </message>
    <message>
        <source>Suppressed while</source>
        <translation>Suprimida mientras</translation>
    </message>
    <message>
        <source>An expression: while it is not 0, the alarm is suppressed by design</source>
        <translation>Una expresión: mientras no sea 0, la alarma está suprimida por diseño</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>What brings it about</source>
        <translation>Qué la provoca</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consecuencia</translation>
    </message>
    <message>
        <source>What happens if nobody acts</source>
        <translation>Qué ocurre si nadie actúa</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What a person should do</source>
        <translation>Qué debe hacer una persona</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>How long a person has; above 0 min, at most 366 d</source>
        <translation>Cuánto tiempo tiene una persona; más de 0 min, como máximo 366 d</translation>
    </message>
    <message>
        <source>The limit is missing; give a number.</source>
        <translation>Falta el límite; dé un número.</translation>
    </message>
    <message>
        <source>“{1}” is no number.</source>
        <translation>«{1}» no es un número.</translation>
    </message>
    <message>
        <source>“{1}” is in {2}, but the unit of this alarm is {3}; give both in one unit.</source>
        <translation>«{1}» está en {2}, pero la unidad de esta alarma es {3}; dé ambos en la misma unidad.</translation>
    </message>
    <message>
        <source>It is done, but the store takes nothing at present; it is written once there is room, and is lost if the recorder ends before.</source>
        <translation>Está hecho, pero el histórico no admite nada por el momento; se escribe en cuanto haya espacio, y se pierde si el registrador termina antes.</translation>
    </message>
    <message>
        <source>The wall could not be started ({1}). Start “titer --wall” with this project yourself.</source>
        <translation>No se pudo iniciar el mural ({1}). Inicie «titer --wall» con este proyecto manualmente.</translation>
    </message>
    <message>
        <source>The workbook could not be kept as text in “{1}”. Free some space, or save its sheet as CSV yourself.</source>
        <translation>No se pudo guardar el libro como texto en «{1}». Libere espacio, o guarde manualmente su hoja como CSV.</translation>
    </message>
    <message>
        <source>A flowsheet is written as a drawing (.svg), a document (.pdf) or a picture (.png). Give the file one of these endings.</source>
        <translation>Un diagrama de flujo se escribe como dibujo (.svg), documento (.pdf) o imagen (.png). Dé al archivo una de estas extensiones.</translation>
    </message>
    <message>
        <source>Packed volume, L</source>
        <translation>Volumen empaquetado, L</translation>
    </message>
    <message>
        <source>of the column that is measured; with a tag of its flow the volume is told in column volumes</source>
        <translation>de la columna que se mide; con un tag de su flujo, el volumen se indica en volúmenes de columna</translation>
    </message>
    <message>
        <source>Spread of the parameters, %</source>
        <translation>Dispersión de los parámetros, %</translation>
    </message>
    <message>
        <source>standard deviation of each parameter of the kinetics in the runs ahead, since models do not state one; 0: one run without bands</source>
        <translation>desviación estándar de cada parámetro de la cinética en las ejecuciones por delante, pues los modelos no indican ninguna; 0: una sola ejecución sin bandas</translation>
    </message>
    <message>
        <source>Units, streams and components of a run stay as they were when it began; what was changed counts for the next run.</source>
        <translation>Los equipos, corrientes y componentes de una ejecución se quedan como estaban cuando empezó; lo que se cambió vale para la próxima ejecución.</translation>
    </message>
    <message>
        <source>The recipe and the sampling of controllers stay as they were when the run began; what was changed counts for the next run.</source>
        <translation>La receta y el muestreo de los controladores se quedan como estaban cuando empezó la ejecución; lo que se cambió vale para la próxima ejecución.</translation>
    </message>
    <message>
        <source>{1} has begun with what was changed, or is resolved by it; it counts for the next run.</source>
        <translation>{1} empezó con lo que se cambió, o se resuelve con ello; vale para la próxima ejecución.</translation>
    </message>
    <message>
        <source>{1} would hold something else with what was changed, out of nothing; it counts for the next run.</source>
        <translation>Con lo que se cambió, {1} contendría otra cosa, salida de la nada; vale para la próxima ejecución.</translation>
    </message>
    <message>
        <source>There is no note {1} any more; somebody may have removed it.</source>
        <translation>Ya no hay ninguna nota {1}; puede que alguien la haya quitado.</translation>
    </message>
    <message>
        <source>“{1}” is no note. Only notes can be changed or removed; what was recorded stays.</source>
        <translation>«{1}» no es una nota. Solo las notas pueden cambiarse o quitarse; lo que se registró se queda.</translation>
    </message>
    <message>
        <source>A note is changed or removed with a reason; give one.</source>
        <translation>Una nota se cambia o se quita con un motivo; indique uno.</translation>
    </message>
    <message>
        <source>A note without words says nothing; write some, or remove it.</source>
        <translation>Una nota sin palabras no dice nada; escriba algunas, o quítela.</translation>
    </message>
    <message>
        <source>The margin is {1}; state how far the means may lie apart as a number above 0.</source>
        <translation>El margen es {1}; indique cuánto pueden diferir las medias, como un número mayor que 0.</translation>
    </message>
    <message>
        <source>The error probability is {1}; state one between 0 and 0.5.</source>
        <translation>La probabilidad de error es {1}; indique una entre 0 y 0.5.</translation>
    </message>
    <message>
        <source>There are {1} and {2} values, and each group needs two or more.</source>
        <translation>Hay {1} y {2} valores, y cada grupo necesita dos o más.</translation>
    </message>
    <message>
        <source>All values of each group are equal, so that nothing tells how they scatter.</source>
        <translation>Todos los valores de cada grupo son iguales, así que nada dice cómo se dispersan.</translation>
    </message>
    <message>
        <source>Of {2} samples only {1} have a value for each of their runs, too few to judge by.</source>
        <translation>De {2} muestras solo {1} tienen un valor para cada uno de sus ensayos, muy pocas para juzgar.</translation>
    </message>
    <message>
        <source>The probability that is wanted is {1}; state one between 0 and 1.</source>
        <translation>La probabilidad deseada es {1}; indique una entre 0 y 1.</translation>
    </message>
    <message>
        <source>The seed {1} is too large. Choose one up to {2}.</source>
        <translation>La semilla {1} es demasiado grande. Elija una de hasta {2}.</translation>
    </message>
    <message>
        <source>A limit or target of “{1}” is no number.</source>
        <translation>Un límite u objetivo de «{1}» no es un número.</translation>
    </message>
    <message>
        <source>The lower limit {1} of “{2}” does not lie below the upper one, {3}. Exchange them, or clear one.</source>
        <translation>El límite inferior {1} de «{2}» no está por debajo del superior, {3}. Intercámbielos, o borre uno de ellos.</translation>
    </message>
    <message>
        <source>“{1}” has a target as its goal but no value for it. State one.</source>
        <translation>«{1}» tiene como objetivo alcanzar un valor, pero no se indica cuál. Indique uno.</translation>
    </message>
    <message>
        <source>There are {1} settings where the study has {2} factors.</source>
        <translation>Hay {1} valores donde el estudio tiene {2} factores.</translation>
    </message>
    <message>
        <source>The setting of “{1}” is no number. State one.</source>
        <translation>El valor de «{1}» no es un número. Indique uno.</translation>
    </message>
    <message>
        <source>The setting of “{1}” is none of its levels: {2}.</source>
        <translation>El valor de «{1}» no es ninguno de sus niveles: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no id of a run; give one that is not empty and holds no slash.</source>
        <translation>«{1}» no es un id de ensayo; dé uno que no esté vacío ni contenga barras.</translation>
    </message>
    <message>
        <source>Two runs have the id “{1}”. Give one of them another.</source>
        <translation>Dos ensayos tienen el id «{1}». Dé otro a uno de ellos.</translation>
    </message>
    <message>
        <source>The run has {1} results where the study has {2} responses.</source>
        <translation>El ensayo tiene {1} resultados donde el estudio tiene {2} respuestas.</translation>
    </message>
    <message>
        <source>A result of the run is no number. State one, or leave it empty.</source>
        <translation>Un resultado del ensayo no es un número. Indique uno, o déjelo vacío.</translation>
    </message>
    <message>
        <source>“{1}” is no standard deviation. Write a share such as 2%, or an amount in the unit of the response such as 0.1.</source>
        <translation>«{1}» no es una desviación estándar. Escriba un porcentaje como 2%, o un valor en la unidad de la respuesta como 0.1.</translation>
    </message>
    <message>
        <source>The search for designs was stopped.</source>
        <translation>Se interrumpió la búsqueda de diseños.</translation>
    </message>
    <message>
        <source>No kind of design takes these factors for this goal. Choose another goal, or leave a factor out.</source>
        <translation>Ningún tipo de diseño admite estos factores para este objetivo. Elija otro objetivo, u omita un factor.</translation>
    </message>
    <message>
        <source>With {1} runs nothing tells what is asked; the smallest design takes {2}. Allow that many, leave a factor out or ask for less.</source>
        <translation>Con {1} ensayos nada revela lo que se pide; el diseño más pequeño requiere {2}. Permita ese número, omita un factor o pida menos.</translation>
    </message>
    <message>
        <source>No run has a value of “{1}” yet. Run the study on the twin, or fill in what was measured.</source>
        <translation>Ningún ensayo tiene aún un valor de «{1}». Ejecute el estudio en el gemelo, o rellene lo que se midió.</translation>
    </message>
    <message>
        <source>{1} of {2} runs have no value of “{3}” and do not enter its model.</source>
        <translation>{1} de {2} ensayos no tienen valor de «{3}» y no entran en su modelo.</translation>
    </message>
    <message>
        <source>The runs come in whole plots and are taken as independent here, so that intervals and probabilities are too sure of factors that are hard to change.</source>
        <translation>Los ensayos van en parcelas principales y aquí se toman como independientes, así que los intervalos y las probabilidades son demasiado seguros en cuanto a los factores difíciles de cambiar.</translation>
    </message>
    <message>
        <source>“{1}” stays in the model of “{2}”, since a term that holds it does.</source>
        <translation>«{1}» se queda en el modelo de «{2}», pues un término que lo contiene también se queda.</translation>
    </message>
    <message>
        <source>The model of “{1}” leaves {2} degrees of freedom for the scatter; with fewer than {3} its errors are hardly known. Take terms out or add runs.</source>
        <translation>El modelo de «{1}» deja {2} grados de libertad para la dispersión; con menos de {3}, sus errores apenas se conocen. Quite términos o añada ensayos.</translation>
    </message>
    <message>
        <source>The model of “{1}” foretells runs that it has not seen poorly: predicted R² is {2}, below {3}. Take terms out that are not needed, or add runs.</source>
        <translation>El modelo de «{1}» predice mal los ensayos que no ha visto: el R² de predicción es {2}, por debajo de {3}. Quite términos que no sean necesarios, o añada ensayos.</translation>
    </message>
    <message>
        <source>There is no design space while {1} has limits but no model.</source>
        <translation>No hay espacio de diseño mientras {1} tenga límites pero no modelo.</translation>
    </message>
    <message>
        <source>No response has limits, so that there is no design space. Give at least one a lower or an upper limit.</source>
        <translation>Ninguna respuesta tiene límites, así que no hay espacio de diseño. Dé al menos a una un límite inferior o superior.</translation>
    </message>
    <message>
        <source>The study has no factor yet. Add one.</source>
        <translation>El estudio aún no tiene factores. Añada uno.</translation>
    </message>
    <message>
        <source>The sheet does not say which study it is of; its runs are known by their ids alone.</source>
        <translation>La hoja no dice de qué estudio es; sus ensayos se reconocen solo por sus ids.</translation>
    </message>
    <message>
        <source>The sheet is of another study ({1}) than “{2}” ({3}). Take it into that one.</source>
        <translation>La hoja es de un estudio ({1}) distinto de «{2}» ({3}). Incorpórela en ese.</translation>
    </message>
    <message>
        <source>No unit stands above “{1}”; its values are taken as {2}.</source>
        <translation>No hay ninguna unidad encima de «{1}»; sus valores se toman como {2}.</translation>
    </message>
    <message>
        <source>“{1}” comes in {2} and is converted to {3}.</source>
        <translation>«{1}» viene en {2} y se convierte a {3}.</translation>
    </message>
    <message>
        <source>“{1}” comes in {2}, which cannot be converted to {3}.</source>
        <translation>«{1}» viene en {2}, que no puede convertirse a {3}.</translation>
    </message>
    <message>
        <source>Columns that the study does not know are left out: {1}.</source>
        <translation>Las columnas que el estudio no conoce se omiten: {1}.</translation>
    </message>
    <message>
        <source>“{1}” is a date where a number for “{2}” belongs: a spreadsheet may have made it of one. Write the number again.</source>
        <translation>«{1}» es una fecha donde va un número para «{2}»: puede haberla hecho de él una hoja de cálculo. Escriba el número de nuevo.</translation>
    </message>
    <message>
        <source>“{1}” is no number for “{2}”. Write a number, or leave the cell empty.</source>
        <translation>«{1}» no es un número para «{2}». Escriba un número, o deje la celda vacía.</translation>
    </message>
    <message>
        <source>The run has no setting of “{1}”. Write the one that was run.</source>
        <translation>El ensayo no tiene valor de «{1}». Escriba aquel con el que se realizó.</translation>
    </message>
    <message>
        <source>The run “{1}” stands in line {2} already. Give each run an id of its own; a new one needs none.</source>
        <translation>El ensayo «{1}» ya está en la línea {2}. Dé a cada ensayo un id propio; uno nuevo no necesita ninguno.</translation>
    </message>
    <message>
        <source>“{1}” is a date where the id of a run belongs: the spreadsheet made it of one. Put the id back as text.</source>
        <translation>«{1}» es una fecha donde va el id de un ensayo: la hizo de él la hoja de cálculo. Restablezca el id como texto.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the id of a run, since it holds a slash. Leave it empty.</source>
        <translation>«{1}» no puede ser el id de un ensayo, pues contiene una barra. Déjelo vacío.</translation>
    </message>
    <message>
        <source>The study had a run “{1}” that it has no more, and gives no id twice. Leave the id of a new run empty.</source>
        <translation>El estudio tenía un ensayo «{1}» que ya no tiene, y no da ningún id dos veces. Deje vacío el id de un ensayo nuevo.</translation>
    </message>
    <message>
        <source>{1} runs have measured results that a new design would throw away. Add runs to the design, or make another study.</source>
        <translation>{1} ensayos tienen resultados medidos que un nuevo diseño descartaría. Añada ensayos al diseño, o cree otro estudio.</translation>
    </message>
    <message>
        <source>A fold-over reverses runs at two levels, and the study has none where every factor is at one of its bounds.</source>
        <translation>Un fold-over invierte ensayos a dos niveles, y el estudio no tiene ninguno en el que cada factor esté en uno de sus límites.</translation>
    </message>
    <message>
        <source>The reversed runs are those that the study has, so that a fold-over would tell nothing new. Add axial points instead.</source>
        <translation>Los ensayos invertidos son los que el estudio ya tiene, así que un fold-over no diría nada nuevo. Añada en su lugar puntos axiales.</translation>
    </message>
    <message>
        <source>“{1}” has no axial points, since it is not continuous. Add D-optimal runs instead.</source>
        <translation>«{1}» no tiene puntos axiales, pues no es continuo. Añada en su lugar ensayos D-óptimos.</translation>
    </message>
    <message>
        <source>Axial points of “{1}” lie at {2} and {3}, outside its bounds. A distance of 1 stays within.</source>
        <translation>Los puntos axiales de «{1}» quedan en {2} y {3}, fuera de sus límites. Una distancia de 1 queda dentro.</translation>
    </message>
    <message>
        <source>The study has no runs to add to. Choose a design first.</source>
        <translation>El estudio no tiene ensayos a los que añadir. Elija primero un diseño.</translation>
    </message>
    <message>
        <source>{1} runs cannot be added. Ask for 1 to {2}.</source>
        <translation>No pueden añadirse {1} ensayos. Pida de 1 a {2}.</translation>
    </message>
    <message>
        <source>Studies know no key “{1}” here. A newer Titer may have written it.</source>
        <translation>Los estudios no conocen aquí la clave «{1}». Puede haberla escrito un Titer más reciente.</translation>
    </message>
    <message>
        <source>“{1}” has to be a number.</source>
        <translation>«{1}» tiene que ser un número.</translation>
    </message>
    <message>
        <source>“{1}” has to be a whole number from 0 to {2}.</source>
        <translation>«{1}» tiene que ser un número entero de 0 a {2}.</translation>
    </message>
    <message>
        <source>“{1}” is none of {2}.</source>
        <translation>«{1}» no es ninguno de {2}.</translation>
    </message>
    <message>
        <source>This list holds numbers alone.</source>
        <translation>Esta lista solo contiene números.</translation>
    </message>
    <message>
        <source>A result is measured or from the twin, or null where it is missing.</source>
        <translation>Un resultado es medido o del gemelo, o null donde falta.</translation>
    </message>
    <message>
        <source>This is no study that this Titer reads: its format is “{1}”, and “{2}” is expected.</source>
        <translation>Este no es un estudio que lea este Titer: su formato es «{1}», y se espera «{2}».</translation>
    </message>
    <message>
        <source>Name the response whose goal the next runs are to seek.</source>
        <translation>Indique la respuesta cuyo objetivo deben buscar los próximos ensayos.</translation>
    </message>
    <message>
        <source>“{1}” has no goal that runs could come nearer to. Choose to maximise or minimise it, or a target.</source>
        <translation>«{1}» no tiene un objetivo al que los ensayos pudieran acercarse. Elija maximizarla o minimizarla, o un valor objetivo.</translation>
    </message>
    <message>
        <source>“{1}” is not continuous, and the surrogate model needs factors with bounds. Add D-optimal runs instead.</source>
        <translation>«{1}» no es continuo, y el modelo sustituto necesita factores con límites. Añada en su lugar ensayos D-óptimos.</translation>
    </message>
    <message>
        <source>The space of the factors has no room for a further run. Widen a bound, or take a constraint out.</source>
        <translation>El espacio de los factores no tiene lugar para otro ensayo. Amplíe un límite, o quite una restricción.</translation>
    </message>
    <message>
        <source>Nothing of the sheet is taken while {1} of its cells or rows cannot be read. Mend them and read it again.</source>
        <translation>No se incorpora nada de la hoja mientras {1} de sus celdas o filas no sean legibles. Corríjalas y lea la hoja de nuevo.</translation>
    </message>
    <message>
        <source>No response is bound to the twin. Choose a key figure, or a tag at a time, for at least one.</source>
        <translation>Ninguna respuesta está vinculada al gemelo. Elija un indicador, o un tag en un momento dado, para al menos una.</translation>
    </message>
    <message>
        <source>“{1}” is bound to no place of the plant, so that runs on the twin would not differ in it. Choose the parameter that it is.</source>
        <translation>«{1}» no está vinculado a ningún lugar de la planta, así que los ensayos en el gemelo no diferirían en él. Elija el parámetro que le corresponde.</translation>
    </message>
    <message>
        <source>“{1}” is to scale “{2}”, and the plant has no number there.</source>
        <translation>«{1}» debe escalar «{2}», y la planta no tiene ahí ningún número.</translation>
    </message>
    <message>
        <source>“{1}” multiplies what the plant has, so that its unit is % or none; it is {2}.</source>
        <translation>«{1}» multiplica lo que tiene la planta, así que su unidad es % o ninguna; es {2}.</translation>
    </message>
    <message>
        <source>“{1}” is bound to “{2}”, which the plant does not have (any more). Bind it to another place.</source>
        <translation>«{1}» está vinculado a «{2}», que la planta no tiene (o ya no tiene). Vincúlelo a otro lugar.</translation>
    </message>
    <message>
        <source>The plant does not take {1} for “{2}” at “{3}”: {4}</source>
        <translation>La planta no admite {1} para «{2}» en «{3}»: {4}</translation>
    </message>
    <message>
        <source>The twin gives “{1}” in {2}, which cannot be shown in {3}.</source>
        <translation>El gemelo da «{1}» en {2}, que no puede mostrarse en {3}.</translation>
    </message>
    <message>
        <source>The numbers of this distribution rise from the lowest to the highest; these do not.</source>
        <translation>Los números de esta distribución van del menor al mayor; estos no.</translation>
    </message>
    <message>
        <source>The standard deviation is {1}; it has to be above 0.</source>
        <translation>La desviación estándar es {1}; tiene que ser mayor que 0.</translation>
    </message>
    <message>
        <source>A lognormal quantity has a median above 0 and a factor above 1; here they are {1} and {2}.</source>
        <translation>Una magnitud lognormal tiene una mediana mayor que 0 y un factor mayor que 1; aquí son {1} y {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that Titer knows.</source>
        <translation>«{1}» no es una unidad que Titer conozca.</translation>
    </message>
    <message>
        <source>“{1}” is no distribution. Write NAME=uniform:LOW:HIGH, triangular:LOW:LIKELY:HIGH, normal:MEAN:SD or lognormal:MEDIAN:FACTOR, with decimal points and the unit behind, such as yield=normal:0.5:0.02:g/g.</source>
        <translation>«{1}» no es una distribución. Escriba NAME=uniform:LOW:HIGH, triangular:LOW:LIKELY:HIGH, normal:MEAN:SD o lognormal:MEDIAN:FACTOR, con punto decimal y la unidad al final, como yield=normal:0.5:0.02:g/g.</translation>
    </message>
    <message>
        <source>This quantity stands there twice. Give it once.</source>
        <translation>Esta magnitud aparece dos veces. Indíquela una sola vez.</translation>
    </message>
    <message>
        <source>A sample takes at least one quantity, two draws, and ten million runs at the most.</source>
        <translation>Una muestra requiere al menos una magnitud, dos sorteos y, como máximo, diez millones de ensayos.</translation>
    </message>
    <message>
        <source>The line that tells how these runs were drawn is damaged. Take the sheet as “titer-cli doe sample” wrote it.</source>
        <translation>La línea que dice cómo se sortearon estos ensayos está dañada. Use la hoja tal como la escribió «titer-cli doe sample».</translation>
    </message>
    <message>
        <source>This sheet does not tell how its runs were drawn. “titer-cli doe sample” writes one that does; a sweep carries the line over.</source>
        <translation>Esta hoja no dice cómo se sortearon sus ensayos. «titer-cli doe sample» escribe una que lo dice; un barrido conserva esa línea.</translation>
    </message>
    <message>
        <source>The column std_order with the number of each run is missing.</source>
        <translation>Falta la columna std_order con el número de cada ensayo.</translation>
    </message>
    <message>
        <source>The sheet has no column of numbers for this quantity.</source>
        <translation>La hoja no tiene ninguna columna de números para esta magnitud.</translation>
    </message>
    <message>
        <source>There is no run {1} in this sample.</source>
        <translation>No hay ningún ensayo {1} en esta muestra.</translation>
    </message>
    <message>
        <source>The run {1} stands there twice.</source>
        <translation>El ensayo {1} aparece dos veces.</translation>
    </message>
    <message>
        <source>The run {1} was made at {2}, not at {3} as it was drawn; what it gave cannot be judged with the others.</source>
        <translation>El ensayo {1} se hizo en {2}, y no en {3} como se sorteó; lo que dio no puede juzgarse con los demás.</translation>
    </message>
    <message>
        <source>The run {1} is missing. Leave runs that failed in the sheet, with an empty cell.</source>
        <translation>Falta el ensayo {1}. Deje en la hoja los ensayos que fallaron, con una celda vacía.</translation>
    </message>
    <message>
        <source>Fewer than two runs have a value, so nothing can be said of them.</source>
        <translation>Menos de dos ensayos tienen un valor, así que nada puede decirse de ellos.</translation>
    </message>
    <message>
        <source>The reading of this file was stopped. Read it again when you need it.</source>
        <translation>Se interrumpió la lectura de este archivo. Léalo de nuevo cuando lo necesite.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this plant yet, so that nothing is known to vary it about. Give it one.</source>
        <translation>«{1}» aún no tiene valor en esta planta, así que no se sabe en torno a qué variarlo. Dele uno.</translation>
    </message>
    <message>
        <source>“{1}” may only be {2} in this plant, so that it cannot be varied.</source>
        <translation>«{1}» solo puede ser {2} en esta planta, así que no puede variarse.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>From its begin on; 0 to 366 d, 0: it speaks of one moment</source>
        <translation>Desde su inicio; de 0 a 366 d, 0: se refiere a un solo momento</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it is changed or removed; what it said stays in the store</source>
        <translation>Por qué se cambia o se quita; lo que decía se queda en el histórico</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”. It has: {3}.</source>
        <translation>«{1}» no es un nivel de «{2}». Los niveles son: {3}.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read as {2} of “{3}”. Write a number alone, or with a unit of the same quantity.</source>
        <translation>«{1}» no es legible como {2} de «{3}». Escriba solo un número, o un número con una unidad de la misma magnitud.</translation>
    </message>
    <message>
        <source>The file could not be read ({1}). Choose another one, or see to its permissions.</source>
        <translation>No se pudo leer el archivo ({1}). Elija otro, o compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file has {1} MB and a run sheet at most {2} MB. Choose the sheet of this study.</source>
        <translation>El archivo tiene {1} MB y una hoja de ensayos como máximo {2} MB. Elija la hoja de este estudio.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>%1, %2</source>
        <comment>place, part</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>todas estas</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>límite superior</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>límite inferior</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>first after</source>
        <translation>primera tras</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>después cada</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>caudal</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>over</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>vueltas</translation>
    </message>
    <message>
        <source>next round after</source>
        <translation>siguiente vuelta tras</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>%1: added</source>
        <comment>place</comment>
        <translation>%1: añadido</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>place</comment>
        <translation>%1: quitado</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>place</comment>
        <translation>%1: cambiado</translation>
    </message>
    <message>
        <source>%1: %2, newly set</source>
        <comment>place, value</comment>
        <translation>%1: %2, recién fijado</translation>
    </message>
    <message>
        <source>%1: not set, was %2</source>
        <comment>place, former value</comment>
        <translation>%1: sin fijar, era %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <comment>place, value, former value</comment>
        <translation>%1: %2, era %3</translation>
    </message>
    <message>
        <source>the same plant</source>
        <translation>la misma planta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>a la espera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>volume</comment>
        <translation>%1, terminado</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a unit</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a unit</comment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>%1 given</source>
        <comment>volume</comment>
        <translation>%1 administrados</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>feed, volume</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, flow</source>
        <comment>port</comment>
        <translation>%1, caudal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, component</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultivo</translation>
    </message>
    <message>
        <source>Metabolites</source>
        <translation>Metabolitos</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <source>Effluent</source>
        <translation>Efluente</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Caudales</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>lab.</translation>
    </message>
</context>
<context>
    <name>studies</name>
    <message>
        <source>%1, %2</source>
        <comment>name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>limits</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximizar</translation>
    </message>
    <message>
        <source>minimise</source>
        <translation>minimizar</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>goal of a response, its limits</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>factor, setting</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>factor, setting, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>Alarm list</source>
        <translation>Lista de alarmas</translation>
    </message>
    <message>
        <source>The alarms that call, with cause and response; beneath them what is acknowledged, shelved or suppressed.</source>
        <translation>Las alarmas que llaman, con causa y respuesta; debajo, lo reconocido, aplazado o suprimido.</translation>
    </message>
    <message>
        <source>Bars in their band</source>
        <translation>Barras en su banda</translation>
    </message>
    <message>
        <source>Up to seven values beside each other, each against its normal range and its set-point.</source>
        <translation>Hasta siete valores uno al lado de otro, cada uno con su rango normal y su consigna.</translation>
    </message>
    <message>
        <source>Batch overlay</source>
        <translation>Superposición de lotes</translation>
    </message>
    <message>
        <source>The batch that runs over those before it, with the envelope that they make.</source>
        <translation>El lote en marcha sobre los anteriores, con la envolvente que forman.</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Número grande</translation>
    </message>
    <message>
        <source>One value that is read from afar, with its course and what it should be.</source>
        <translation>Un valor que se lee de lejos, con su evolución y lo que debería ser.</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Cromatograma</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Diagrama de flujo</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>What a value was, and what the model&apos;s run says that it will be.</source>
        <translation>Lo que fue un valor, y lo que la ejecución del modelo dice que será.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Figures of the run or of tags with their course, each against its target.</source>
        <translation>Indicadores de la ejecución o de tags con su evolución, cada uno con su objetivo.</translation>
    </message>
    <message>
        <source>Trends, stacked</source>
        <translation>Tendencias apiladas</translation>
    </message>
    <message>
        <source>Up to eight values in plots above each other, with one time and one cursor.</source>
        <translation>Hasta ocho valores en gráficos apilados, con un mismo tiempo y cursor.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A text with a title, written in place.</source>
        <translation>Un texto con título, escrito en su sitio.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Tag desconocido</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>twin estimate</source>
        <translation>estimación del gemelo</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorio</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>alarm priority %1</source>
        <translation>alarma, prioridad %1</translation>
    </message>
    <message>
        <source>Recipe progress</source>
        <translation>Progreso de la receta</translation>
    </message>
    <message>
        <source>The phases of a recipe, which of them runs, and what the next one waits for.</source>
        <translation>Las fases de una receta, cuál de ellas está en marcha, y a qué espera la siguiente.</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>The newest scan of a spectrometer over those before it, with a reference.</source>
        <translation>El barrido más reciente de un espectrómetro sobre los anteriores, con una referencia.</translation>
    </message>
    <message>
        <source>high limit %1</source>
        <translation>límite alto %1</translation>
    </message>
    <message>
        <source>lowest limit %1</source>
        <translation>límite más bajo %1</translation>
    </message>
    <message>
        <source>highest limit %1</source>
        <translation>límite más alto %1</translation>
    </message>
    <message>
        <source>low limit %1</source>
        <translation>límite bajo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>últimos %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days before now</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Values over time with the limits of their alarms, now at the right.</source>
        <translation>Valores a lo largo del tiempo con los límites de sus alarmas, el ahora a la derecha.</translation>
    </message>
    <message>
        <source>Twin gap</source>
        <translation>Desviación del gemelo</translation>
    </message>
    <message>
        <source>A measured tag on the model&apos;s line, and how far it lies from it in standard deviations.</source>
        <translation>Un tag medido sobre la línea del modelo, y a qué distancia está de ella en desviaciones estándar.</translation>
    </message>
    <message>
        <source>What leaves a column in the run that is shown, or as its tags measured it, with the pool between two cuts.</source>
        <translation>Lo que sale de una columna en la ejecución mostrada, o como lo midieron sus tags, con el pool entre dos cortes.</translation>
    </message>
    <message>
        <source>The plant, with values of the model or of what is measured at its units.</source>
        <translation>La planta, con valores del modelo o de lo que se mide en sus equipos.</translation>
    </message>
</context>
<context>
    <name>titer::app::Document</name>
    <message>
        <source>New plant</source>
        <translation>Planta nueva</translation>
    </message>
    <message>
        <source>Not in a project yet</source>
        <translation>Aún no está en un proyecto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No guardado. %1</translation>
    </message>
    <message>
        <source>Read only, changes are not saved</source>
        <translation>Solo lectura, los cambios no se guardan</translation>
    </message>
</context>
<context>
    <name>titer::app::StudyRunner</name>
    <message numerus="yes">
        <source>Run on the twin: %n result(s)</source>
        <translation>
            <numerusform>Ejecución en el gemelo: %n resultado</numerusform>
            <numerusform>Ejecución en el gemelo: %n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::flow::FlowView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A unit and one of its ports.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has no free port.</source>
        <translation>%1 no tiene ningún puerto libre.</translation>
    </message>
    <message>
        <source>Connect %1 to %2: Enter. Next target: Tab. Next port: C. End: Esc.</source>
        <translation>Conectar %1 con %2: Enter. Siguiente destino: Tab. Siguiente puerto: C. Fin: Esc.</translation>
    </message>
    <message>
        <source>Nothing fits %1. Next port: C. End: Esc.</source>
        <translation>Nada encaja con %1. Siguiente puerto: C. Fin: Esc.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>A folded unit moves with the unit that it serves.</source>
        <translation>Un equipo plegado se mueve con el equipo al que sirve.</translation>
    </message>
    <message>
        <source>Move by arrows, with Shift by 5 steps. Enter keeps the place, Esc goes back.</source>
        <translation>Mueva con las flechas, con Mayús de 5 en 5 pasos. Enter conserva la posición, Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Diagrama de flujo</translation>
    </message>
</context>
<context>
    <name>titer::flow::NameField</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>titer::flow::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line, Esc gives up.</source>
        <translation>Enter conserva la nota, Mayús+Enter empieza una línea, Esc la descarta.</translation>
    </message>
</context>
<context>
    <name>titer::flow::PlantTree</name>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
</context>
<context>
    <name>titer::flow::UnitPalette</name>
    <message>
        <source>Unit operations</source>
        <translation>Operaciones unitarias</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Escriba un nombre, luego Enter</translation>
    </message>
    <message>
        <source>Find a unit operation</source>
        <translation>Buscar una operación unitaria</translation>
    </message>
    <message>
        <source>Drag one onto the flowsheet, or press Enter to add it after the selection.</source>
        <translation>Arrastre una al diagrama de flujo, o pulse Enter para añadirla tras la selección.</translation>
    </message>
</context>
<context>
    <name>titer::form::FormView</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n erróneo</numerusform>
            <numerusform>%n erróneos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::form::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Parts of the inspector</source>
        <translation>Partes del inspector</translation>
    </message>
    <message>
        <source>Nothing has to be set here. The streams of this unit are under Ports.</source>
        <translation>Aquí no hay que fijar nada. Las corrientes de este equipo están en Puertos.</translation>
    </message>
    <message>
        <source>The recipe does nothing with this unit yet. Add a phase: for a time, or a transfer to the next unit.</source>
        <translation>La receta aún no hace nada con este equipo. Añada una fase: durante un tiempo, o una transferencia al siguiente equipo.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
</context>
<context>
    <name>titer::form::InspectorHead</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · id %2</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename the plant</source>
        <translation>Cambiar nombre de la planta</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin: keep this beside the next selection</source>
        <translation>Fijar: mantener esto junto a la siguiente selección</translation>
    </message>
</context>
<context>
    <name>titer::form::NoteField</name>
    <message>
        <source>Where the figures come from, what to watch, what is open</source>
        <translation>De dónde vienen las cifras, qué vigilar, qué está abierto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
</context>
<context>
    <name>titer::form::PortsTab</name>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out, gas</source>
        <translation>salida, gas</translation>
    </message>
    <message>
        <source>in, gas</source>
        <translation>entrada, gas</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, necesario</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation>Desconectar de %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>There is no other unit yet.</source>
        <translation>Aún no hay otro equipo.</translation>
    </message>
</context>
<context>
    <name>titer::form::Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 en %2 s</translation>
    </message>
</context>
<context>
    <name>titer::form::ProgramTable</name>
    <message>
        <source>held</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>ramp to the next</source>
        <translation>rampa hasta la siguiente</translation>
    </message>
    <message>
        <source>slope of its own</source>
        <translation>pendiente propia</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Quantity of the program</source>
        <translation>Magnitud del programa</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet: times and values become the whole table, values alone go into the lines from the current one on</source>
        <translation>Filas de una hoja de cálculo: tiempos y valores pasan a ser toda la tabla, valores solos van a las líneas desde la actual</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>Programa de %1</translation>
    </message>
    <message>
        <source>%1 (changes)</source>
        <comment>a quantity</comment>
        <translation>%1 (varía)</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <comment>a time&apos;s unit</comment>
        <translation>Desde (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Unit of the times</source>
        <translation>Unidad de los tiempos</translation>
    </message>
    <message>
        <source>Unit of the times: %1</source>
        <translation>Unidad de los tiempos: %1</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>Unidad de los valores</translation>
    </message>
    <message>
        <source>Unit of the values: %1</source>
        <translation>Unidad de los valores: %1</translation>
    </message>
    <message>
        <source>Change the shape of a program</source>
        <translation>Cambiar la forma de un programa</translation>
    </message>
    <message>
        <source>Change a time of the program</source>
        <translation>Cambiar un tiempo del programa</translation>
    </message>
    <message>
        <source>Change a program</source>
        <translation>Cambiar un programa</translation>
    </message>
    <message>
        <source>Add a line to a program</source>
        <translation>Añadir una línea a un programa</translation>
    </message>
    <message>
        <source>Remove lines from a program</source>
        <translation>Quitar líneas de un programa</translation>
    </message>
    <message>
        <source>Paste into a program</source>
        <translation>Pegar en un programa</translation>
    </message>
    <message>
        <source>Choose the unit of a program</source>
        <translation>Elegir la unidad de un programa</translation>
    </message>
</context>
<context>
    <name>titer::form::QuantityField</name>
    <message>
        <source>Unit of %1</source>
        <translation>Unidad de %1</translation>
    </message>
</context>
<context>
    <name>titer::form::ResultsTab</name>
    <message>
        <source>No run yet. The plant runs by itself as soon as nothing is wrong with it.</source>
        <translation>Aún no hay ejecución. La planta se ejecuta sola en cuanto no hay nada mal en ella.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>This unit has no key figures; its values are on the Run page.</source>
        <translation>Este equipo no tiene indicadores; sus valores están en la página Ejecución.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>from %1 for %2</source>
        <extracomment>Start and length of a phase.</extracomment>
        <translation>desde %1 durante %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Closes to</source>
        <translation>Error de balance</translation>
    </message>
    <message>
        <source>Share of what came in, was there and was made that is not accounted for; the worst component</source>
        <translation>Fracción de lo que entró, había y se formó que no está contabilizada; el peor componente</translation>
    </message>
    <message>
        <source>Streams agree to</source>
        <translation>Diferencia de corrientes</translation>
    </message>
    <message>
        <source>Worst gap between the two accounts of one stream</source>
        <translation>Mayor diferencia entre los dos balances de una corriente</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>Calculado en</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Otra unidad</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Unidad de %1: %2</translation>
    </message>
</context>
<context>
    <name>titer::form::RowWidget</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Otra unidad</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Unidad de %1: %2</translation>
    </message>
    <message>
        <source>Allowed %1</source>
        <translation>Permitido %1</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>por defecto %1</translation>
    </message>
</context>
<context>
    <name>titer::form::SettingTable</name>
    <message>
        <source>Remove rows</source>
        <translation>Quitar filas</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
</context>
<context>
    <name>titer::form::TextField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
</context>
<context>
    <name>titer::help::HelpWindow</name>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Help – Titer</source>
        <translation>Ayuda – Titer</translation>
    </message>
    <message>
        <source>Search parameters, units, tiles, actions</source>
        <translation>Buscar parámetros, equipos, mosaicos, acciones</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is described by these words. Try fewer or shorter ones.</source>
        <translation>Nada se describe con estas palabras. Pruebe con menos palabras o más cortas.</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Put the focus on a parameter, a unit, a tile or a setting and press F1, or search at the left. What stands here comes from the models themselves, with their sources.</source>
        <translation>Ponga el foco en un parámetro, equipo, mosaico o ajuste y pulse F1, o busque a la izquierda. Lo que aparece aquí procede de los propios modelos, con sus fuentes.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>titer::pages::AheadLine</name>
    <message>
        <source>Runs ahead: %1 % done</source>
        <translation>Ejecuciones por delante: %1 % hecho</translation>
    </message>
    <message>
        <source>Runs ahead: %1 % done, %2</source>
        <comment>share, time left</comment>
        <translation>Ejecuciones por delante: %1 % hecho, %2</translation>
    </message>
    <message>
        <source>The runs ahead were stopped, so that no band is shown.</source>
        <translation>Las ejecuciones por delante se interrumpieron, así que no se muestra ninguna banda.</translation>
    </message>
    <message>
        <source>Progress of the runs ahead</source>
        <translation>Progreso de las ejecuciones por delante</translation>
    </message>
    <message>
        <source>Stop the runs ahead</source>
        <translation>Detener las ejecuciones por delante</translation>
    </message>
    <message>
        <source>Make the runs ahead after all</source>
        <translation>Hacer al final las ejecuciones por delante</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmEditor</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reason of the change, for the journal</source>
        <translation>Motivo del cambio, para el diario</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Keep this alarm in the project; a recorder that runs judges it from now on</source>
        <translation>Conservar esta alarma en el proyecto; un registrador en marcha la evalúa desde ahora</translation>
    </message>
    <message>
        <source>As it was kept last</source>
        <translation>Como se conservó la última vez</translation>
    </message>
    <message>
        <source>New alarm</source>
        <translation>Nueva alarma</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún sin conservar</translation>
    </message>
    <message>
        <source>Titer&apos;s own. What you change here stands in its place.</source>
        <translation>Propia de Titer. Lo que cambie aquí ocupa su lugar.</translation>
    </message>
    <message>
        <source>In the place of Titer&apos;s own</source>
        <translation>En lugar de la alarma propia de Titer</translation>
    </message>
    <message>
        <source>%1. Changed, not kept yet.</source>
        <translation>%1. Cambiada, aún sin conservar.</translation>
    </message>
    <message>
        <source>As Titer has it</source>
        <translation>Como en Titer</translation>
    </message>
    <message>
        <source>Say why: a change of an alarm is kept with its reason.</source>
        <translation>Diga por qué: un cambio de una alarma se conserva con su motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n campo por corregir</numerusform>
            <numerusform>%n campos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is open for reading only, so its alarms cannot be changed here.</source>
        <translation>Este proyecto está abierto solo para lectura, así que sus alarmas no pueden cambiarse aquí.</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmFigures</name>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Más frecuentes</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Share [%]</source>
        <translation>Parte [%]</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>About [%]</source>
        <translation>Cerca de [%]</translation>
    </message>
    <message>
        <source>Chattering and stale</source>
        <translation>Repetitivas y persistentes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>No alarm was judged yet: figures and journal begin with the first recorder of this project. Start one on the Data page.</source>
        <translation>Aún no se ha evaluado ninguna alarma: los indicadores y el diario empiezan con el primer registrador de este proyecto. Inicie uno en la página Datos.</translation>
    </message>
    <message>
        <source>The journal is being read.</source>
        <translation>Se está leyendo el diario.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3, %n raised. Yardsticks: ISA-18.2-2016, EEMUA 191, for one operator.</source>
        <extracomment>A length of time, two times of day, a count.</extracomment>
        <translation>
            <numerusform>%1, %2 a %3, %n activada. Referencias: ISA-18.2-2016, EEMUA 191, para un operador.</numerusform>
            <numerusform>%1, %2 a %3, %n activadas. Referencias: ISA-18.2-2016, EEMUA 191, para un operador.</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a yardstick</comment>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Raised per hour</source>
        <translation>Activadas por hora</translation>
    </message>
    <message>
        <source>1/h</source>
        <translation>1/h</translation>
    </message>
    <message>
        <source>Raised per 10 min</source>
        <translation>Activadas por 10 min</translation>
    </message>
    <message>
        <source>in 10 min</source>
        <translation>en 10 min</translation>
    </message>
    <message>
        <source>Most in 10 min</source>
        <translation>Máximo en 10 min</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Tiempo en avalancha</translation>
    </message>
    <message numerus="yes">
        <source>% in %n flood(s)</source>
        <translation>
            <numerusform>% en %n avalancha</numerusform>
            <numerusform>% en %n avalanchas</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the ten most frequent</source>
        <translation>Parte de las diez más frecuentes</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Repetitivas</translation>
    </message>
    <message numerus="yes">
        <source>alarm(s)</source>
        <translation>
            <numerusform>alarma</numerusform>
            <numerusform>alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Active over 24 h</source>
        <translation>Activas más de 24 h</translation>
    </message>
    <message>
        <source>Median to acknowledge</source>
        <translation>Mediana hasta el reconocimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged</source>
        <translation>
            <numerusform>%n sin reconocer</numerusform>
            <numerusform>%n sin reconocer</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High and critical</source>
        <translation>Alta y crítica</translation>
    </message>
    <message numerus="yes">
        <source>%n times within a minute</source>
        <translation>
            <numerusform>%n vez en un minuto</numerusform>
            <numerusform>%n veces en un minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>active over 24 h</source>
        <translation>activa más de 24 h</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmJournalView</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>value, limit</comment>
        <translation>%1, límite %2</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value, change</source>
        <translation>Valor, cambio</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>nothing happened in this time</source>
        <translation>no ocurrió nada en este tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 older ones in titer-cli alarms journal</source>
        <translation>%1, %2 más antiguas en titer-cli alarms journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown, for a spreadsheet (Ctrl+C on the table)</source>
        <translation>Copiar las filas seleccionadas, o todas las que se muestran, para una hoja de cálculo (Ctrl+C en la tabla)</translation>
    </message>
    <message>
        <source>Copy the journal</source>
        <translation>Copiar el diario</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmSetup</name>
    <message>
        <source>New alarm</source>
        <translation>Nueva alarma</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>No se encuentra nada con estas palabras.</translation>
    </message>
    <message>
        <source>Find an alarm, a tag or a unit</source>
        <translation>Buscar una alarma, un tag o un equipo</translation>
    </message>
    <message>
        <source>Define another alarm</source>
        <translation>Definir otra alarma</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Se manifiesta en caso de</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún sin conservar</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Tag not known</source>
        <translation>Tag desconocido</translation>
    </message>
    <message>
        <source>Nothing was ever recorded of %1.</source>
        <comment>tags</comment>
        <translation>Nunca se registró nada de %1.</translation>
    </message>
    <message>
        <source>Alarms belong to a project. Keep one here, and a project is made for it.</source>
        <translation>Las alarmas pertenecen a un proyecto. Conserve una aquí, y se crea un proyecto para ella.</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Mostrar todas las alarmas</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>an alarm that is set up as it should be</comment>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmsPage</name>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Figures and journal</source>
        <translation>Indicadores y diario</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Parte de la página</translation>
    </message>
    <message>
        <source>Back to the boards (Esc)</source>
        <translation>Volver a los tableros (Esc)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
</context>
<context>
    <name>titer::pages::AllowSheet</name>
    <message>
        <source>Allow on this machine</source>
        <translation>Permitir en esta máquina</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>May the sources of this project run here?</source>
        <translation>¿Pueden ejecutarse aquí las fuentes de este proyecto?</translation>
    </message>
    <message>
        <source>They were allowed once, and something has changed since. What is new is marked.</source>
        <translation>Se permitieron una vez, y algo ha cambiado desde entonces. Lo nuevo está marcado.</translation>
    </message>
    <message>
        <source>A project may come from anybody. Nothing of it has been connected to, opened or started yet. If you allow it, it does this, now and later:</source>
        <translation>Un proyecto puede venir de cualquiera. Aún no se ha conectado, abierto ni iniciado nada de él. Si lo permite, hará esto, ahora y más adelante:</translation>
    </message>
    <message>
        <source>It reaches nothing beyond Titer itself.</source>
        <translation>No accede a nada fuera del propio Titer.</translation>
    </message>
</context>
<context>
    <name>titer::pages::BrowseTree</name>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Buscar un tag</translation>
    </message>
    <message>
        <source>Connect and list what can be read</source>
        <translation>Conectar y enumerar lo que puede leerse</translation>
    </message>
    <message>
        <source>What the source offers</source>
        <translation>Lo que ofrece la fuente</translation>
    </message>
    <message>
        <source>The source offers nothing to be listed.</source>
        <translation>La fuente no ofrece nada que enumerar.</translation>
    </message>
    <message>
        <source>Browse connects to the source and lists what can be read; tick what shall be.</source>
        <translation>Explorar se conecta a la fuente y enumera lo que puede leerse; marque lo que deba leerse.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>titer::pages::ChipRow</name>
    <message>
        <source>More</source>
        <comment>sets of plots</comment>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>titer::pages::CockpitPage</name>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a board</source>
        <translation>Añadir un tablero</translation>
    </message>
    <message>
        <source>Menu of the board</source>
        <translation>Menú del tablero</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>Añadir mosaico</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>A locked board is not changed by accident: its tiles cannot be moved, set or removed.</source>
        <translation>Un tablero bloqueado no se cambia por accidente: sus mosaicos no pueden moverse, configurarse ni quitarse.</translation>
    </message>
    <message>
        <source>Add a tile to this board</source>
        <translation>Añadir un mosaico a este tablero</translation>
    </message>
    <message>
        <source>Choose a template: bioreactor, chromatography, overview.</source>
        <translation>Elija una plantilla: biorreactor, cromatografía, vista general.</translation>
    </message>
    <message>
        <source>A board shows values, trends and alarms as tiles. It is made of the tags of this plant, and everything on it can be changed.</source>
        <translation>Un tablero muestra valores, tendencias y alarmas como mosaicos. Se compone de los tags de esta planta, y todo en él puede cambiarse.</translation>
    </message>
    <message>
        <source>Empty board</source>
        <translation>Tablero vacío</translation>
    </message>
    <message>
        <source>Set tile</source>
        <translation>Configurar mosaico</translation>
    </message>
    <message>
        <source>Show the board %1</source>
        <translation>Mostrar el tablero %1</translation>
    </message>
    <message>
        <source>%1 board</source>
        <comment>name of a board</comment>
        <translation>Tablero %1</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Add board</source>
        <translation>Añadir tablero</translation>
    </message>
    <message>
        <source>This board is locked. Unlock it to add a tile.</source>
        <translation>Este tablero está bloqueado. Desbloquéelo para añadir un mosaico.</translation>
    </message>
    <message>
        <source>Lock board</source>
        <translation>Bloquear tablero</translation>
    </message>
    <message>
        <source>Unlock board</source>
        <translation>Desbloquear tablero</translation>
    </message>
    <message>
        <source>Rename board…</source>
        <translation>Cambiar nombre del tablero…</translation>
    </message>
    <message>
        <source>Save board as PNG…</source>
        <translation>Guardar tablero como PNG…</translation>
    </message>
    <message>
        <source>Save board as SVG…</source>
        <translation>Guardar tablero como SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Guardar valores como CSV…</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>Quitar tablero</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Cambiar nombre del tablero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Whose values the boards show</source>
        <translation>De quién son los valores que muestran los tableros</translation>
    </message>
    <message>
        <source>This project is open for reading only: what is changed here is not kept.</source>
        <translation>Este proyecto está abierto solo para lectura: lo que se cambie aquí no se conserva.</translation>
    </message>
    <message>
        <source>Values of: %1</source>
        <translation>Valores de: %1</translation>
    </message>
    <message>
        <source>Tags by formula…</source>
        <translation>Tags por fórmula…</translation>
    </message>
    <message>
        <source>Set up alarms…</source>
        <translation>Configurar alarmas…</translation>
    </message>
</context>
<context>
    <name>titer::pages::CockpitPast</name>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Back to the newest values</source>
        <translation>Volver a los valores más recientes</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>más recientes</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
</context>
<context>
    <name>titer::pages::ColumnCapacity</name>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Loads that are done</source>
        <translation>Cargas terminadas</translation>
    </message>
    <message>
        <source>In this run no product was loaded onto the column. Let a stream with the product flow into it, and run again.</source>
        <translation>En esta ejecución no se cargó producto en la columna. Haga entrar en ella una corriente con el producto, y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>%1 of bed</source>
        <comment>a concentration</comment>
        <translation>%1 de lecho</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>The column is loaded at eight flows as in this run, until its product breaks through.</source>
        <translation>La columna se carga a ocho caudales como en esta ejecución, hasta la ruptura de su producto.</translation>
    </message>
    <message>
        <source>Capacity against residence time</source>
        <translation>Capacidad frente a tiempo de residencia</translation>
    </message>
    <message>
        <source>at 10 % breakthrough</source>
        <translation>al 10 % de ruptura</translation>
    </message>
    <message>
        <source>at 1 %</source>
        <translation>al 1 %</translation>
    </message>
</context>
<context>
    <name>titer::pages::ColumnProfiles</name>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Tiempo de la ejecución</translation>
    </message>
    <message>
        <source>Bead at</source>
        <translation>Partícula en</translation>
    </message>
    <message>
        <source>Profiles are kept while Titer is open, not in the project. Run the plant again to see what the column holds along its bed and within a bead.</source>
        <translation>Los perfiles se conservan mientras Titer está abierto, no en el proyecto. Ejecute la planta de nuevo para ver lo que contiene la columna a lo largo de su lecho y dentro de una partícula.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 of solid</source>
        <comment>a concentration</comment>
        <translation>%1 de sólido</translation>
    </message>
    <message>
        <source>Along the column</source>
        <translation>A lo largo de la columna</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Unido</translation>
    </message>
    <message>
        <source>In the bead at %1 cm</source>
        <translation>En la partícula a %1 cm</translation>
    </message>
    <message>
        <source>Pores</source>
        <translation>Poros</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataList</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Find a batch, a phase or a tag</source>
        <translation>Buscar un lote, una fase o un tag</translation>
    </message>
    <message>
        <source>Recordings and sources</source>
        <translation>Grabaciones y fuentes</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>tag %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take in a recording from a file</source>
        <translation>Importar una grabación de un archivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Add a source of live values</source>
        <translation>Añadir una fuente de valores en vivo</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Lo que se sabe de ella</translation>
    </message>
    <message>
        <source>No recording yet. Drop a CSV file here, or replay the example.</source>
        <translation>Aún no hay grabaciones. Suelte aquí un archivo CSV, o reproduzca el ejemplo.</translation>
    </message>
    <message>
        <source>Here recordings are looked at, with their gaps, and their tags are laid over the variables of the model.</source>
        <translation>Aquí se ven las grabaciones, con sus huecos, y sus tags se superponen a las variables del modelo.</translation>
    </message>
    <message>
        <source>Import a recording</source>
        <translation>Importar una grabación</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Mostrar el ejemplo</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>leyendo, %1 %</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no es legible</translation>
    </message>
    <message>
        <source>gaps: %1</source>
        <translation>huecos: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>values/s</source>
        <translation>valores/s</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>%1, unsecured</source>
        <translation>%1, sin proteger</translation>
    </message>
    <message>
        <source>%1 values/s</source>
        <translation>%1 valores/s</translation>
    </message>
    <message>
        <source>Sources belong to a project; save this plant as one first.</source>
        <translation>Las fuentes pertenecen a un proyecto; guarde primero esta planta como proyecto.</translation>
    </message>
    <message>
        <source>The recorder did not start. Try it in a shell, it says why: titer-cli record %1</source>
        <translation>El registrador no arrancó. Pruébelo en una shell, ahí dice por qué: titer-cli record %1</translation>
    </message>
    <message numerus="yes">
        <source>%n samples were written to %1</source>
        <translation>
            <numerusform>%n muestra se escribió en %1</numerusform>
            <numerusform>%n muestras se escribieron en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>batch, phase</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>source</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Nothing is recorded in this project yet.</source>
        <translation>Aún no se ha registrado nada en este proyecto.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this source yet.</source>
        <translation>Aún no se ha registrado nada de esta fuente.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
    <message>
        <source>times in UTC; time zone of this machine %1</source>
        <translation>tiempos en UTC; zona horaria de esta máquina %1</translation>
    </message>
    <message>
        <source>times in s since the recording began</source>
        <translation>tiempos en s desde el inicio de la grabación</translation>
    </message>
    <message>
        <source>%1 · %2 · Titer %3</source>
        <comment>project, times, version</comment>
        <translation>%1 · %2 · Titer %3</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportación</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataRowDelegate</name>
    <message>
        <source>gaps</source>
        <translation>huecos</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataTrends</name>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Choose the tags that are shown</source>
        <translation>Elegir los tags que se muestran</translation>
    </message>
    <message>
        <source>Write a note at the cursor (N)</source>
        <translation>Escribir una nota en el cursor (N)</translation>
    </message>
    <message>
        <source>Export what is shown (CSV)</source>
        <translation>Exportar lo que se muestra (CSV)</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Tiempo que se muestra</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>a length of time</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>read back: %1</source>
        <comment>gap</comment>
        <translation>releído: %1</translation>
    </message>
    <message>
        <source>read back in part: %1</source>
        <comment>gap</comment>
        <translation>releído en parte: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignCrumbs</name>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Place on the sheet: %1</source>
        <translation>Posición en la hoja: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the last run failed</source>
        <translation>%1 · la última ejecución falló</translation>
    </message>
    <message>
        <source>%1 · balances do not close: %2</source>
        <translation>%1 · los balances no cierran: %2</translation>
    </message>
    <message>
        <source>%1 · balances close to %2</source>
        <translation>%1 · error de balance %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Corrientes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Lazos</translation>
    </message>
    <message>
        <source>Show the controllers of the selected unit, with set-point, output and measured value</source>
        <translation>Mostrar los controladores del equipo seleccionado, con consigna, salida y valor medido</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit the sheet</source>
        <translation>Ajustar la hoja</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Export the flowsheet</source>
        <translation>Exportar el diagrama de flujo</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>What the sheet shows</source>
        <translation>Qué muestra el diagrama de flujo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>titer::pages::DifferenceTable</name>
    <message>
        <source>%1 (%2 %)</source>
        <comment>a value, its difference</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>What the runs differ in</source>
        <translation>En qué difieren las ejecuciones</translation>
    </message>
    <message>
        <source>The plants of these runs are the same</source>
        <translation>Las plantas de estas ejecuciones son iguales</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Parámetros que difieren</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>a figure, its unit</comment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>titer::pages::EmptySheet</name>
    <message>
        <source>Here a process is drawn: vessels, steps and the streams between them. Drag a unit from the left, or press A and type its name.</source>
        <translation>Aquí se dibuja un proceso: recipientes, etapas y las corrientes entre ellos. Arrastre un equipo desde la izquierda, o pulse A y escriba su nombre.</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Añadir un equipo</translation>
    </message>
    <message>
        <source>Open the example plant</source>
        <translation>Abrir la planta de ejemplo</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Aún no hay nada dibujado</translation>
    </message>
</context>
<context>
    <name>titer::pages::FormulaSheet</name>
    <message>
        <source>Insert a tag…</source>
        <translation>Insertar un tag…</translation>
    </message>
    <message>
        <source>New formula</source>
        <translation>Nueva fórmula</translation>
    </message>
    <message>
        <source>Keep the formula</source>
        <translation>Conservar la fórmula</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tags by formula</source>
        <translation>Tags por fórmula</translation>
    </message>
    <message>
        <source>Computed from other tags, with their units. The recorder keeps them, boards show them and alarms can watch them.</source>
        <translation>Calculados a partir de otros tags, con sus unidades. El registrador los guarda, los tableros los muestran y las alarmas pueden vigilarlos.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>2 * `source/name`</source>
        <translation>2 * `source/name`</translation>
    </message>
    <message>
        <source>follows from the tags</source>
        <translation>resulta de los tags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Why, for the audit trail</source>
        <translation>Por qué, para la pista de auditoría</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The units fit. Its unit is %1.</source>
        <translation>Las unidades son compatibles. Su unidad es %1.</translation>
    </message>
    <message>
        <source>The units fit. It is %1 now.</source>
        <translation>Las unidades son compatibles. El valor es ahora %1.</translation>
    </message>
    <message>
        <source>tile “%1” of the board “%2”</source>
        <translation>mosaico «%1» del tablero «%2»</translation>
    </message>
    <message>
        <source>formula “%1”</source>
        <translation>fórmula «%1»</translation>
    </message>
    <message>
        <source>alarm “%1”</source>
        <translation>alarma «%1»</translation>
    </message>
    <message>
        <source>Nothing reads it yet.</source>
        <translation>Aún nada la lee.</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>La leen: %1</translation>
    </message>
    <message>
        <source>What reads it knows it by this name; make a new formula to have another.</source>
        <translation>Lo que la lee la conoce por este nombre; cree una fórmula nueva para tener otro.</translation>
    </message>
    <message>
        <source>What reads it will have no value. Press “Remove” once more to remove it.</source>
        <translation>Lo que la lee se quedará sin valor. Pulse «Quitar» una vez más para quitarla.</translation>
    </message>
    <message>
        <source>Press “Remove” once more to remove it.</source>
        <translation>Pulse «Quitar» una vez más para quitarla.</translation>
    </message>
</context>
<context>
    <name>titer::pages::ImportSheet</name>
    <message>
        <source>Take it in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>leyendo, %1 %</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>Cómo se lee «%1»</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>Take in %1 samples</source>
        <translation>Importar %1 muestras</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a length of time</comment>
        <translation>en función de %1</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se omite nada.</translation>
    </message>
    <message>
        <source>Cells and lines left out: %1</source>
        <translation>Celdas y líneas omitidas: %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>El archivo no puede leerse así.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
    </message>
    <message>
        <source>The sheet “%1” is read.</source>
        <translation>Se lee la hoja «%1».</translation>
    </message>
</context>
<context>
    <name>titer::pages::IntervalInspector</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Unit procedure</source>
        <translation>Procedimiento de unidad</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Excursion</source>
        <translation>Excursión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Excursions and notes</source>
        <translation>Excursiones y notas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>gap, detail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>when, what, of which source</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>aún no ha terminado</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>duración %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::KpiCard</name>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, value, note</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>titer::pages::KpiRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>mantissa, power of ten</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>difference, value of the compared run</comment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a time such as day 8.7</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Largest gap in the accounts</source>
        <translation>Mayor error de balance</translation>
    </message>
    <message>
        <source>closed, limit %1</source>
        <translation>cerrado, límite %1</translation>
    </message>
    <message>
        <source>not closed, limit %1</source>
        <translation>no cerrado, límite %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::NoteCard</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Quitar la nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Keep the change (Ctrl+Enter)</source>
        <translation>Conservar el cambio (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take the note off the time axis; it stays in the store with the reason</source>
        <translation>Retirar la nota del eje de tiempo; se queda en el histórico con el motivo</translation>
    </message>
</context>
<context>
    <name>titer::pages::OriginLegend</name>
    <message>
        <source>Origins: %1</source>
        <translation>Orígenes: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::PlotFigure</name>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, incierto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, its age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Newest value: %1</source>
        <translation>Valor más reciente: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::PreviewTable</name>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>comunicado</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a suggested variable</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>no variable</source>
        <translation>ninguna variable</translation>
    </message>
    <message>
        <source>a bare number</source>
        <translation>un número puro</translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation>¿Unidad?</translation>
    </message>
    <message>
        <source>Choose the unit of %1</source>
        <comment>a column</comment>
        <translation>Elegir la unidad de %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecentProjects</name>
    <message>
        <source>They appear here, each with a picture of its plant, and open where you left off.</source>
        <translation>Aparecen aquí, cada uno con una imagen de su planta, y se abren donde usted los dejó.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Aún no hay proyectos</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecorderCard</name>
    <message>
        <source>Recorder</source>
        <translation>Registrador</translation>
    </message>
    <message>
        <source>values kept</source>
        <translation>valores guardados</translation>
    </message>
    <message>
        <source>store</source>
        <translation>histórico</translation>
    </message>
    <message>
        <source>disk lasts</source>
        <translation>el disco alcanza para</translation>
    </message>
    <message>
        <source>last good backup</source>
        <translation>última copia de seguridad buena</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener el registro</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Iniciar el registro</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <comment>values</comment>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Nothing is recorded now.</source>
        <translation>Ahora no se registra nada.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecordingInspector</name>
    <message>
        <source>Follow on the Run page</source>
        <translation>Seguir en la página Ejecución</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Cómo se leyó</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Tags and model variables</source>
        <translation>Tags y variables del modelo</translation>
    </message>
    <message>
        <source>%1 tags, %2 mapped</source>
        <translation>%1 tags, %2 asignados</translation>
    </message>
    <message>
        <source>Recording from a file, simulated</source>
        <translation>Grabación de un archivo, simulada</translation>
    </message>
    <message>
        <source>Recording from a file</source>
        <translation>Grabación de un archivo</translation>
    </message>
    <message>
        <source>The file is being read, %1 % are done.</source>
        <translation>Se está leyendo el archivo, va el %1 %.</translation>
    </message>
    <message>
        <source>The file has changed since it was taken in. What is shown is what stands in it now.</source>
        <translation>El archivo ha cambiado desde que se importó. Se muestra lo que contiene ahora.</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1 samples of %2 tags, %3</source>
        <comment>counts and file size</comment>
        <translation>%1 muestras de %2 tags, %3</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>empieza %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 values, gaps: %2</source>
        <translation>%1 valores, huecos: %2</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valores</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The file is being read, %1 % are done, %2.</source>
        <comment>share, time left</comment>
        <translation>Se está leyendo el archivo, va el %1 %, %2.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecoveryCard</name>
    <message>
        <source>Kept: the plant “%1”, which lay in no project, from the journal of the window.</source>
        <translation>Conservado: la planta «%1», que no estaba en ningún proyecto, a partir del diario de la ventana.</translation>
    </message>
    <message>
        <source>Kept: the project “%1”, and from the journal of the window the changes that it had not taken yet.</source>
        <translation>Conservado: el proyecto «%1» y, a partir del diario de la ventana, los cambios que aún no había recibido.</translation>
    </message>
    <message>
        <source>Kept: the project “%1” with all changes, its runs, boards and recordings, and the place where you were.</source>
        <translation>Conservado: el proyecto «%1» con todos los cambios, sus ejecuciones, tableros y grabaciones, y el lugar en que usted estaba.</translation>
    </message>
    <message>
        <source>what was done in the last second</source>
        <translation>lo que se hizo en el último segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of undo</source>
        <translation>
            <numerusform>%n paso de deshacer</numerusform>
            <numerusform>%n pasos de deshacer</numerusform>
        </translation>
    </message>
    <message>
        <source>the run that was under way</source>
        <translation>la ejecución que estaba en curso</translation>
    </message>
    <message>
        <source>runs that lay in no project</source>
        <translation>ejecuciones que no estaban en ningún proyecto</translation>
    </message>
    <message>
        <source>the recording “%1” over the plant; lay it over once more</source>
        <translation>la grabación «%1» sobre la planta; superpóngala de nuevo</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Perdido: %1.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Continuar ahí</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Prescindir de ello</translation>
    </message>
    <message>
        <source>Titer ended without being closed (%1)</source>
        <translation>Titer terminó sin que se cerrara (%1)</translation>
    </message>
    <message>
        <source>The project stays among the recent ones.</source>
        <translation>El proyecto sigue entre los recientes.</translation>
    </message>
    <message>
        <source>What stands in the journal alone is put among the recent projects as a draft.</source>
        <translation>Lo que está solo en el diario se pone entre los proyectos recientes como borrador.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunAhead</name>
    <message>
        <source>Look ahead</source>
        <translation>Mirar adelante</translation>
    </message>
    <message>
        <source>Where the values may go: bands of a set of runs whose kinetics spread, from now on or from the time that is shown (L)</source>
        <translation>Adónde pueden ir los valores: bandas de un conjunto de ejecuciones con dispersión de la cinética, desde ahora o desde el momento mostrado (L)</translation>
    </message>
    <message>
        <source>Nothing lies ahead at the end of a run. Move the time back, and look ahead from there.</source>
        <translation>Al final de una ejecución no hay nada por delante. Retroceda el tiempo, y mire adelante desde allí.</translation>
    </message>
    <message>
        <source>This run was changed while it went on, and only its series are kept: run it again to look ahead.</source>
        <translation>Esta ejecución se cambió mientras transcurría, y solo se conservan sus series: ejecútela de nuevo para mirar adelante.</translation>
    </message>
    <message>
        <source>The run of the model ends before now, so that nothing lies ahead of it.</source>
        <translation>La ejecución del modelo termina antes de ahora, así que no hay nada por delante de ella.</translation>
    </message>
    <message numerus="yes">
        <source>forecast, 80 % and 50 % of %n run(s)</source>
        <translation>
            <numerusform>pronóstico, 80 % y 50 % de %n ejecución</numerusform>
            <numerusform>pronóstico, 80 % y 50 % de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>pronóstico</translation>
    </message>
    <message>
        <source>Kinetics spread by %1 %</source>
        <translation>Dispersión de la cinética: %1 %</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunBar</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>balance abierto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run the plant from the start (F5)</source>
        <translation>Ejecutar la planta desde el inicio (F5)</translation>
    </message>
    <message>
        <source>End the run; what there is stays (Shift+F5)</source>
        <translation>Terminar la ejecución; lo que hay se conserva (Mayús+F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Go on with the run</source>
        <translation>Continuar la ejecución</translation>
    </message>
    <message>
        <source>Hold the run</source>
        <translation>Pausar la ejecución</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a run</comment>
        <translation>Comparada con %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <comment>time of the run</comment>
        <translation>En marcha, %1</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <comment>time of the run</comment>
        <translation>En pausa en %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>La ejecución falló.</translation>
    </message>
    <message>
        <source>Unbalanced: the accounts of this run do not close</source>
        <translation>Balance abierto: los balances de esta ejecución no cierran</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>time of the run</comment>
        <translation>Detenida en %1</translation>
    </message>
    <message>
        <source>The plant has changed since this run.</source>
        <translation>La planta ha cambiado desde esta ejecución.</translation>
    </message>
    <message>
        <source>ok, %1 in %2</source>
        <comment>simulated time, time of the computer</comment>
        <translation>ok, %1 en %2</translation>
    </message>
    <message>
        <source>Steps: %1
Right-hand sides: %2
Jacobians: %3
Restarts: %4
Windows: %5
Integration: %6</source>
        <translation>Pasos: %1
Lados derechos: %2
Jacobianas: %3
Reinicios: %4
Ventanas: %5
Integración: %6</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sin comparación</translation>
    </message>
    <message>
        <source>%1 – since then: %2</source>
        <comment>run, what changed</comment>
        <translation>%1 – desde entonces: %2</translation>
    </message>
    <message>
        <source>%1 (%2) – since then: %3</source>
        <comment>run, status, what changed</comment>
        <translation>%1 (%2) – desde entonces: %3</translation>
    </message>
    <message>
        <source>Name the run that is shown, to keep it</source>
        <translation>Dar nombre a la ejecución mostrada, para conservarla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of the run, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Several runs over one another…</source>
        <translation>Varias ejecuciones superpuestas…</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunColumn</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>Pureza</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Outlet</source>
        <comment>what the chromatogram shows</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Cromatograma</translation>
    </message>
    <message>
        <source>Proposed cut</source>
        <translation>Corte propuesto</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>What is shown of the column</source>
        <translation>Lo que se muestra de la columna</translation>
    </message>
    <message>
        <source>Leave the cut that was made by hand, and collect around the product&apos;s peak again</source>
        <translation>Dejar el corte hecho a mano, y recoger de nuevo en torno al pico del producto</translation>
    </message>
    <message>
        <source>Cut the pool of %1</source>
        <translation>Cortar el pool de %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunOverlay</name>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Choose the variables that are shown</source>
        <translation>Elegir las variables que se muestran</translation>
    </message>
    <message>
        <source>Back to the one run (Esc)</source>
        <translation>Volver a una sola ejecución (Esc)</translation>
    </message>
    <message>
        <source>What the runs are aligned on</source>
        <translation>Referencia con que se alinean las ejecuciones</translation>
    </message>
    <message>
        <source>runs</source>
        <comment>suggested file name</comment>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a run, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <comment>laid over one another</comment>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose up to eight runs</source>
        <translation>Elija hasta ocho ejecuciones</translation>
    </message>
    <message>
        <source>From the start of the run</source>
        <translation>Desde el inicio de la ejecución</translation>
    </message>
    <message>
        <source>From the start of: %1</source>
        <comment>a phase</comment>
        <translation>Desde el inicio de: %1</translation>
    </message>
    <message>
        <source>On maturity: %1</source>
        <comment>what rises</comment>
        <translation>Por madurez: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, run</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunPage</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>%1 · %2 · Titer %3</source>
        <comment>project, run, version</comment>
        <translation>%1 · %2 · Titer %3</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is no finished run to report on. Start one with F5.</source>
        <translation>No hay ninguna ejecución terminada de la que informar. Inicie una con F5.</translation>
    </message>
    <message>
        <source>Report of the run</source>
        <translation>Informe de la ejecución</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Page for a browser (*.html)</source>
        <translation>Documento (*.pdf);;Página para navegador (*.html)</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Aún no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>A run computes what the plant does from the start to the end of its recipe: levels, cells, nutrients, product. Here its course is shown, and every time of it can be looked at.</source>
        <translation>Una ejecución calcula lo que hace la planta desde el inicio hasta el fin de su receta: niveles, células, nutrientes, producto. Aquí se muestra su evolución, y puede verse cada instante.</translation>
    </message>
    <message>
        <source>Run the plant</source>
        <translation>Ejecutar la planta</translation>
    </message>
    <message>
        <source>Day %1, %2:%3</source>
        <comment>time of the run</comment>
        <translation>Día %1, %2:%3</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a phase</comment>
        <translation>%1 (planificada)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Gap of %1</source>
        <comment>a variable</comment>
        <translation>Desviación de %1</translation>
    </message>
    <message>
        <source>RMSE %1, worst %2</source>
        <translation>RMSE %1, máxima %2</translation>
    </message>
    <message>
        <source>There is no finished run to lay others over. Start one with F5.</source>
        <translation>No hay ninguna ejecución terminada a la que superponer otras. Inicie una con F5.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a change, who, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>The run goes on as it was. %1</source>
        <translation>La ejecución sigue como estaba. %1</translation>
    </message>
    <message>
        <source>%1, in effect from here</source>
        <comment>a change</comment>
        <translation>%1, en vigor desde aquí</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunPlant</name>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 en marcha</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunShadow</name>
    <message>
        <source>Twin gap</source>
        <translation>Desviación del gemelo</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>Take the recording away</source>
        <translation>Quitar la grabación</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Model variable</source>
        <translation>Variable del modelo</translation>
    </message>
    <message>
        <source>Gap now</source>
        <translation>Desviación ahora</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Gap of each tag to the model</source>
        <translation>Desviación de cada tag respecto al modelo</translation>
    </message>
    <message>
        <source>The plant has faults, so no recording can be laid over it. Look at the notices, and mend them first.</source>
        <translation>La planta tiene fallos, así que no puede superponerse ninguna grabación. Vea los avisos, y corríjalos primero.</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>reproduciendo</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>en su final</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>%1, simulated: %2</source>
        <comment>recording, state</comment>
        <translation>%1, simulada: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>an age</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>%1? Accept or choose</source>
        <comment>a suggested variable</comment>
        <translation>¿%1? Aceptar o elegir</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>%1 of %2 tags linked · %3</source>
        <comment>count, count, state</comment>
        <translation>%1 de %2 tags asignados · %3</translation>
    </message>
    <message>
        <source>%1 came, %2 late, %3 of bad quality, %4 while the unit was idle</source>
        <translation>llegaron %1, %2 tarde, %3 de mala calidad, %4 con el equipo inactivo</translation>
    </message>
    <message>
        <source>Map %1</source>
        <comment>a tag</comment>
        <translation>Asignar %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <comment>a variable</comment>
        <translation>Aceptar %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a tag</comment>
        <translation>Unidad de %1</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>No comparar</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunTrends</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Choose the variables that are shown</source>
        <translation>Elegir las variables que se muestran</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Show the plots of %1</source>
        <comment>a set</comment>
        <translation>Mostrar los gráficos de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a variable</comment>
        <translation>Unidad de %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Eje logarítmico</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>Valores como tabla</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Mostrar todos los tiempos</translation>
    </message>
    <message>
        <source>Choose variables…</source>
        <translation>Elegir variables…</translation>
    </message>
    <message>
        <source>Remove this plot</source>
        <translation>Quitar este gráfico</translation>
    </message>
    <message>
        <source>Save this picture as PNG…</source>
        <translation>Guardar esta imagen como PNG…</translation>
    </message>
    <message>
        <source>Save this picture as SVG…</source>
        <translation>Guardar esta imagen como SVG…</translation>
    </message>
    <message>
        <source>Save these values as CSV…</source>
        <translation>Guardar estos valores como CSV…</translation>
    </message>
    <message>
        <source>Save all plots as PNG…</source>
        <translation>Guardar todos los gráficos como PNG…</translation>
    </message>
    <message>
        <source>Save all plots as SVG…</source>
        <translation>Guardar todos los gráficos como SVG…</translation>
    </message>
    <message>
        <source>Save all values as CSV…</source>
        <translation>Guardar todos los valores como CSV…</translation>
    </message>
    <message>
        <source>Save the whole run as CSV…</source>
        <translation>Guardar toda la ejecución como CSV…</translation>
    </message>
    <message>
        <source>trends</source>
        <comment>suggested file name</comment>
        <translation>tendencias</translation>
    </message>
</context>
<context>
    <name>titer::pages::SourceInspector</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Unsecured link: anyone on this network can read and change what is exchanged.</source>
        <translation>Enlace no seguro: cualquiera en esta red puede leer y cambiar lo que se intercambia.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Follow on the Run page</source>
        <translation>Seguir en la página Ejecución</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Quitar la fuente</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Tags and model variables</source>
        <translation>Tags y variables del modelo</translation>
    </message>
    <message>
        <source>The tags are known once the recorder has run this source.</source>
        <translation>Los tags se conocen en cuanto el registrador haya ejecutado esta fuente.</translation>
    </message>
    <message>
        <source>%1 tags, %2 mapped</source>
        <translation>%1 tags, %2 asignados</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · id %2</translation>
    </message>
    <message>
        <source>kept by this machine</source>
        <translation>guardado por esta máquina</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>No recorder runs for this project; it is started at the foot of the list.</source>
        <translation>No hay ningún registrador en marcha para este proyecto; se inicia al pie de la lista.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>attempts without success: %1</source>
        <translation>intentos sin éxito: %1</translation>
    </message>
    <message>
        <source>values lost: %1</source>
        <translation>valores perdidos: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Take this source off the project; what was recorded of it stays. %1</source>
        <translation>Quitar esta fuente del proyecto; lo que se registró de ella permanece. %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::SourceSheet</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>Conservar la fuente</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Another connector</source>
        <translation>Otro conector</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the source offers</source>
        <translation>Lo que ofrece la fuente</translation>
    </message>
    <message>
        <source>Where do the values come from?</source>
        <translation>¿De dónde vienen los valores?</translation>
    </message>
    <message>
        <source>New source: %1</source>
        <comment>connector</comment>
        <translation>Fuente nueva: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, connector</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection is being tried.</source>
        <translation>Se está probando la conexión.</translation>
    </message>
</context>
<context>
    <name>titer::pages::StudiesPage</name>
    <message>
        <source>Carries out the runs without a result, over all cores of this machine</source>
        <translation>Realiza los ensayos sin resultado, en todos los núcleos de esta máquina</translation>
    </message>
    <message>
        <source>Paste results</source>
        <translation>Pegar resultados</translation>
    </message>
    <message>
        <source>Export run sheet</source>
        <translation>Exportar hoja de ensayos</translation>
    </message>
    <message>
        <source>As a file for the laboratory, with ids that come back</source>
        <translation>Como archivo para el laboratorio, con ids que vuelven</translation>
    </message>
    <message>
        <source>From these parameters…</source>
        <translation>Desde estos parámetros…</translation>
    </message>
    <message>
        <source>Choose what is varied</source>
        <translation>Elegir qué se varía</translation>
    </message>
    <message>
        <source>Choose a design…</source>
        <translation>Elegir un diseño…</translation>
    </message>
    <message>
        <source>Designs that serve a goal, side by side</source>
        <translation>Diseños que sirven a un objetivo, uno al lado de otro</translation>
    </message>
    <message>
        <source>Take %1 into the model of %2</source>
        <comment>term, response</comment>
        <translation>Incluir %1 en el modelo de %2</translation>
    </message>
    <message>
        <source>Leave %1 out of the model of %2</source>
        <comment>term, response</comment>
        <translation>Dejar %1 fuera del modelo de %2</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <comment>a response</comment>
        <translation>Límite de %1</translation>
    </message>
    <message>
        <source>P = %1</source>
        <comment>probability of meeting all limits</comment>
        <translation>P = %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>response, predicted value with its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At the setting: %1</source>
        <comment>what is predicted</comment>
        <translation>En el punto actual: %1</translation>
    </message>
    <message>
        <source>no study yet</source>
        <translation>aún sin estudio</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>no design yet</source>
        <translation>aún sin diseño</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) have results</source>
        <translation>
            <numerusform>%1 de %n ensayo con resultados</numerusform>
            <numerusform>%1 de %n ensayos con resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>run %1 of %2 on the twin</source>
        <translation>ensayo %1 de %2 en el gemelo</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falló</numerusform>
            <numerusform>%n fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the runs</source>
        <translation>Detener los ensayos</translation>
    </message>
    <message>
        <source>Run on the twin</source>
        <translation>Ejecutar en el gemelo</translation>
    </message>
    <message>
        <source>Choose a design first: it makes the runs</source>
        <translation>Elija primero un diseño: es el que crea los ensayos</translation>
    </message>
    <message>
        <source>All runs have results; “Run all again” in the menu empties those of the twin</source>
        <translation>Todos los ensayos tienen resultados; «Ejecutar todos de nuevo» en el menú borra los del gemelo</translation>
    </message>
    <message>
        <source>Table of text (*.csv)</source>
        <translation>Tabla de texto (*.csv)</translation>
    </message>
    <message>
        <source>The run sheet is written to “%1”.</source>
        <translation>La hoja de ensayos se escribió en «%1».</translation>
    </message>
    <message>
        <source>Other studies, and what can be done with this one</source>
        <translation>Otros estudios, y qué puede hacerse con este</translation>
    </message>
    <message>
        <source>More of this study</source>
        <translation>Más sobre este estudio</translation>
    </message>
    <message>
        <source>A study compares planned runs. Start from the parameters of this plant.</source>
        <translation>Un estudio compara ensayos planificados. Empiece por los parámetros de esta planta.</translation>
    </message>
    <message>
        <source>Choose what is varied, take a design, and let the twin carry out the runs or write in what the laboratory measured: the page shows what matters, where the best lies, and how surely. A parameter of the flowsheet leads here too, by “Study this parameter” in its menu.</source>
        <translation>Elija qué se varía, use un diseño, y deje que el gemelo realice los ensayos o introduzca lo que midió el laboratorio: la página muestra qué importa, dónde está el óptimo, y con qué seguridad. Un parámetro del diagrama de flujo también lleva aquí, con «Estudiar este parámetro» en su menú.</translation>
    </message>
    <message>
        <source>Factors and responses</source>
        <translation>Factores y respuestas</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Hoja de ensayos</translation>
    </message>
    <message>
        <source>%1 of %2 runs came; %3 of them failed, as their rows say.</source>
        <translation>Llegaron %1 de %2 ensayos; %3 de ellos fallaron, como dicen sus filas.</translation>
    </message>
    <message>
        <source>%1 of %2 runs came.</source>
        <translation>Llegaron %1 de %2 ensayos.</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <comment>names of factors</comment>
        <translation>Variar %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <comment>number</comment>
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>Look at what the plant makes</source>
        <translation>Observar lo que produce la planta</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <comment>a response</comment>
        <translation>Observar %1</translation>
    </message>
    <message>
        <source>The plant has not run yet: its key figures follow</source>
        <translation>La planta aún no se ha ejecutado: sus indicadores vendrán después</translation>
    </message>
    <message>
        <source>Measured in the laboratory alone…</source>
        <translation>Medida solo en el laboratorio…</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Name, and its unit in brackets, such as “Aggregates [%]”</source>
        <translation>Nombre, y su unidad entre corchetes, como «Agregados [%]»</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nuevo estudio</translation>
    </message>
    <message>
        <source>Run all again on the twin</source>
        <translation>Ejecutar todos de nuevo en el gemelo</translation>
    </message>
    <message>
        <source>Rename this study…</source>
        <translation>Cambiar nombre de este estudio…</translation>
    </message>
    <message>
        <source>Copy this study</source>
        <translation>Copiar este estudio</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>name of a study</comment>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <comment>a study</comment>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Remove this study</source>
        <translation>Quitar este estudio</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a study</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what was changed</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rename the study</source>
        <translation>Cambiar nombre del estudio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A run sheet that was copied in a spreadsheet, or plain results from the chosen cell on</source>
        <translation>Una hoja de ensayos copiada en una hoja de cálculo, o solo resultados desde la celda elegida</translation>
    </message>
    <message>
        <source>Read results…</source>
        <translation>Leer resultados…</translation>
    </message>
    <message>
        <source>A run sheet that was filled in, as a workbook or as text; it can be dropped here too</source>
        <translation>Una hoja de ensayos rellenada, como libro o como texto; también puede soltarse aquí</translation>
    </message>
    <message>
        <source>Read results</source>
        <translation>Leer resultados</translation>
    </message>
    <message>
        <source>Run sheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Hojas de ensayos (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>The run sheet is being written…</source>
        <translation>Se está escribiendo la hoja de ensayos…</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagChips</name>
    <message>
        <source>Take %1 off</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagChooser</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Buscar un tag</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagRows</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit operation, variable</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Buscar un tag</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin tags</translation>
    </message>
    <message>
        <source>%1 more; find them by their names</source>
        <translation>%1 más; búsquelos por su nombre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <comment>a variable</comment>
        <translation>Aceptar %1</translation>
    </message>
    <message>
        <source>Choose a model variable for %1</source>
        <translation>Elegir una variable del modelo para %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a suggested variable</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tag, its variable</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Map %1</source>
        <comment>a tag</comment>
        <translation>Asignar %1</translation>
    </message>
    <message>
        <source>The tag states no unit.</source>
        <translation>El tag no indica unidad.</translation>
    </message>
    <message>
        <source>Nothing of the plant has this unit.</source>
        <translation>Nada de la planta tiene esta unidad.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>No comparar</translation>
    </message>
    <message>
        <source>Alarm on this tag…</source>
        <translation>Alarma en este tag…</translation>
    </message>
</context>
<context>
    <name>titer::pages::TileChooser</name>
    <message>
        <source>Add tile</source>
        <translation>Añadir mosaico</translation>
    </message>
    <message>
        <source>Find a kind of tile</source>
        <translation>Buscar un tipo de mosaico</translation>
    </message>
    <message>
        <source>Kinds of tiles</source>
        <translation>Tipos de mosaicos</translation>
    </message>
</context>
<context>
    <name>titer::pages::TrainView</name>
    <message>
        <source>%1, %2</source>
        <comment>unit, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
</context>
<context>
    <name>titer::pages::ValueChip</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>name, value, origin</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>name, value, origin, age</comment>
        <translation>%1 %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>titer::pages::VariableChooser</name>
    <message>
        <source>Choose variables</source>
        <translation>Elegir variables</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Buscar variables</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
</context>
<context>
    <name>titer::pages::VesselView</name>
    <message>
        <source>Controlled</source>
        <translation>Controlados</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultivo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <comment>state, phase</comment>
        <translation>%1, fase %2</translation>
    </message>
</context>
<context>
    <name>titer::pages::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Titer</source>
        <translation>Bienvenido a Titer</translation>
    </message>
    <message>
        <source>Draw a bioprocess, run weeks of it in a second, and see your plant and its model side by side. Each door ends in a result within five minutes.</source>
        <translation>Dibuje un bioproceso, ejecute semanas de él en un segundo, y vea su planta y su modelo lado a lado. Cada puerta lleva a un resultado en cinco minutos.</translation>
    </message>
    <message>
        <source>Build a process</source>
        <translation>Construir un proceso</translation>
    </message>
    <message>
        <source>An antibody train from seed to clarified pool, ready to run. Change a feed or a temperature, and every figure downstream follows.</source>
        <translation>Un tren de anticuerpo desde el inóculo hasta el pool clarificado, listo para ejecutar. Cambie una alimentación o una temperatura, y todas las cifras aguas abajo la siguen.</translation>
    </message>
    <message>
        <source>Open the example plant</source>
        <translation>Abrir la planta de ejemplo</translation>
    </message>
    <message>
        <source>runs at once</source>
        <translation>se ejecuta de inmediato</translation>
    </message>
    <message>
        <source>Open your own data</source>
        <translation>Abrir sus propios datos</translation>
    </message>
    <message>
        <source>Drop a recording, a plant file or a project. Titer says what it understood of columns, units and times before it takes anything in.</source>
        <translation>Suelte una grabación, un archivo de planta o un proyecto. Titer dice qué ha entendido de columnas, unidades y tiempos antes de importar nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>or drop a file anywhere</source>
        <translation>o suelte un archivo en cualquier lugar</translation>
    </message>
    <message>
        <source>Lay a recording over the model</source>
        <translation>Superponer una grabación al modelo</translation>
    </message>
    <message>
        <source>A recorded batch plays beside its twin at any speed: samples, the model&apos;s lines, and the gap between them.</source>
        <translation>Un lote grabado se reproduce junto a su gemelo a cualquier velocidad: muestras, las líneas del modelo, y la desviación entre ambas.</translation>
    </message>
    <message>
        <source>Replay the recording</source>
        <translation>Reproducir la grabación</translation>
    </message>
    <message>
        <source>simulated recording</source>
        <translation>grabación simulada</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Planta nueva</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>kept for next time</source>
        <translation>se conserva para la próxima vez</translation>
    </message>
    <message>
        <source>No account, and nothing leaves this computer.</source>
        <translation>Sin cuenta, y nada sale de esta máquina.</translation>
    </message>
    <message>
        <source>Titer %1 · GPL-3.0 · the drop in the rail brings you back here</source>
        <translation>Titer %1 · GPL-3.0 · la gota de la barra lateral le trae de vuelta aquí</translation>
    </message>
</context>
<context>
    <name>titer::pages::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Detener: %1</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>what is done, share</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <comment>what is done, share, time left</comment>
        <translation>%1: %2 %, %3</translation>
    </message>
</context>
<context>
    <name>titer::plot::ChromatogramPlot</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Cromatograma</translation>
    </message>
    <message>
        <source>Chromatogram, %1</source>
        <translation>Cromatograma, %1</translation>
    </message>
</context>
<context>
    <name>titer::plot::FigureRow</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>name, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>titer::plot::IntervalLane</name>
    <message>
        <source>Phases and intervals</source>
        <translation>Fases e intervalos</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Nota en el cursor</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Nota, luego Enter</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>None yet; N writes a note at the cursor</source>
        <translation>Aún ninguno; N escribe una nota en el cursor</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Cambiar la nota…</translation>
    </message>
    <message>
        <source>Remove the note…</source>
        <translation>Quitar la nota…</translation>
    </message>
</context>
<context>
    <name>titer::plot::NumbersTable</name>
    <message>
        <source>Values as a table</source>
        <translation>Valores como tabla</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Copiar los valores</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
</context>
<context>
    <name>titer::plot::PoolHandle</name>
    <message>
        <source>Pool begins</source>
        <translation>Inicio del pool</translation>
    </message>
    <message>
        <source>Pool ends</source>
        <translation>Fin del pool</translation>
    </message>
</context>
<context>
    <name>titer::plot::QualityStrip</name>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>%1: %2 % of the time good</source>
        <translation>%1: %2 % del tiempo buena</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>bad or none</source>
        <translation>mala o ninguna</translation>
    </message>
    <message>
        <source>of the time good</source>
        <translation>del tiempo buena</translation>
    </message>
</context>
<context>
    <name>titer::plot::Timeline</name>
    <message>
        <source>To the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>Fold the timeline</source>
        <translation>Plegar la línea de tiempo</translation>
    </message>
    <message>
        <source>Live, 1×</source>
        <translation>En vivo, 1×</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of a replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>max</source>
        <comment>as fast as it goes</comment>
        <translation>máx.</translation>
    </message>
    <message>
        <source>Unfold the timeline</source>
        <translation>Desplegar la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>titer::plot::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lane: phase</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>time; phases</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>time, at present</comment>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>phase, times</comment>
        <translation>%1, %2 a %3</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendLegend</name>
    <message>
        <source>Δ %1, %2 per %3</source>
        <translation>Δ %1, %2 por %3</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (derecha)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendPlot</name>
    <message>
        <source>Trend, %1</source>
        <translation>Tendencia, %1</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendTable</name>
    <message>
        <source>Values of the trend</source>
        <translation>Valores de la tendencia</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendTableModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>titer::plot::XyPlot</name>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3 %4</source>
        <comment>curve, least, largest, unit</comment>
        <translation>%1: %2 a %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>name, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, across</source>
        <comment>name of a curve</comment>
        <translation>%1, eje horizontal</translation>
    </message>
</context>
<context>
    <name>titer::shell::Badge</name>
    <message>
        <source>MODEL</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>SHADOW</source>
        <translation>SOMBRA</translation>
    </message>
    <message>
        <source>ADVISORY</source>
        <translation>ASESOR</translation>
    </message>
    <message>
        <source>CLOSED LOOP</source>
        <translation>LAZO CERRADO</translation>
    </message>
    <message>
        <source>Twin level: %1</source>
        <translation>Nivel del gemelo: %1</translation>
    </message>
</context>
<context>
    <name>titer::shell::BoardWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>board, project</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
</context>
<context>
    <name>titer::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Nothing begins with that. Try a unit, a parameter or an action.</source>
        <translation>Nada empieza así. Pruebe con un equipo, un parámetro o una acción.</translation>
    </message>
    <message>
        <source>%1 · Ctrl+Enter: beside</source>
        <extracomment>Behind what a row of the palette is: that this key opens it beside what is shown.</extracomment>
        <translation>%1 · Ctrl+Enter: al lado</translation>
    </message>
</context>
<context>
    <name>titer::shell::HoldButton</name>
    <message>
        <source>Hold it, or press it twice</source>
        <translation>Manténgalo pulsado, o púlselo dos veces</translation>
    </message>
</context>
<context>
    <name>titer::shell::MainWindow</name>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>no project open</source>
        <translation>ningún proyecto abierto</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>%1 – Titer</source>
        <translation>%1 – Titer</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Sin avisos</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>New from example: %1</source>
        <translation>Nueva a partir de ejemplo: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Titer projects (*.titer)</source>
        <translation>Proyectos de Titer (*.titer)</translation>
    </message>
    <message>
        <source>Plant files (*.plant.json *.json)</source>
        <translation>Archivos de planta (*.plant.json *.json)</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Planta nueva</translation>
    </message>
    <message>
        <source>Import plant file</source>
        <translation>Importar archivo de planta</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Cerrar proyecto</translation>
    </message>
    <message>
        <source>The plant “%1” lies in no project yet. Save it as a project (Ctrl+S) to keep it.</source>
        <translation>La planta «%1» aún no está en ningún proyecto. Guárdela como proyecto (Ctrl+S) para conservarla.</translation>
    </message>
    <message>
        <source>The project could not be saved: %1</source>
        <translation>No se pudo guardar el proyecto: %1</translation>
    </message>
    <message>
        <source>New from example</source>
        <translation>Nueva a partir de ejemplo</translation>
    </message>
    <message>
        <source>From an example</source>
        <translation>De un ejemplo</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>No se pudo abrir «%1»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Import a recording</source>
        <translation>Importar una grabación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as project</source>
        <translation>Guardar como proyecto</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Export plant file</source>
        <translation>Exportar archivo de planta</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Dar nombre a esta versión</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>%1, before the changes of a session</source>
        <translation>%1, antes de los cambios de una sesión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to a version</source>
        <translation>Volver a una versión</translation>
    </message>
    <message>
        <source>Undo leads back to the present state.</source>
        <translation>Deshacer devuelve al estado actual.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>A recording lies over the model and both run on one clock. Nothing is sent anywhere.</source>
        <translation>Una grabación está superpuesta al modelo y ambos siguen un mismo reloj. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>The model runs alone; no recording lies over it.</source>
        <translation>El modelo se ejecuta solo; no hay ninguna grabación superpuesta.</translation>
    </message>
    <message>
        <source>runs at once, %1 in %2 s</source>
        <translation>se ejecuta de inmediato, %1 en %2 s</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Changes from the journal</source>
        <translation>Cambios del diario</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n alarma nueva</numerusform>
            <numerusform>%n alarmas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Registrador</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>As there is: the recorder before the model</source>
        <translation>Lo que haya: el registrador antes que el modelo</translation>
    </message>
    <message>
        <source>All that Titer reads (*.titer *.plant.json *.json *.csv *.tsv *.txt *.xlsx)</source>
        <translation>Todo lo que lee Titer (*.titer *.plant.json *.json *.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Grabaciones (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>“%1” was left out: one plant at a time.</source>
        <translation>Se omitió «%1»: una planta cada vez.</translation>
    </message>
    <message>
        <source>Trend of %1, %2</source>
        <comment>a unit, a quantity</comment>
        <translation>Tendencia de %1, %2</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Show the run %1</source>
        <translation>Mostrar la ejecución %1</translation>
    </message>
    <message>
        <source>Board %1</source>
        <comment>its name</comment>
        <translation>Tablero %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tamaño del texto: %1 %</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A kind of quantity such as Pressure, and a unit.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Board on another screen</source>
        <translation>Tablero en otra pantalla</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mural</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>A parameter or tile, and what it belongs to.</extracomment>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Help: %1, %2</source>
        <translation>Ayuda: %1, %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>a parameter; as typed in the palette</comment>
        <translation>Estudiar</translation>
    </message>
    <message>
        <source>Study %1</source>
        <comment>a parameter</comment>
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>part of a form, value</comment>
        <translation>%1, ahora %2</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticePanel</name>
    <message>
        <source>Nothing is wrong with this plant.</source>
        <translation>No hay nada mal en esta planta.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices of</source>
        <translation>Avisos de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All places (%1)</source>
        <translation>Todos los lugares (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, number of notices</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticeRow</name>
    <message>
        <source>fixed</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>titer::shell::Preferences</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>%1, numbers as %2</source>
        <extracomment>A language and how it writes numbers.</extracomment>
        <translation>%1, números como %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Blink until acknowledged</source>
        <translation>Parpadear hasta que se reconozca</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Alarm sound</source>
        <translation>Sonido de alarma</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
</context>
<context>
    <name>titer::shell::Rail</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>titer::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>titer::shell::TopBar</name>
    <message>
        <source>No notices</source>
        <translation>Sin avisos</translation>
    </message>
    <message>
        <source>%1, file menu</source>
        <translation>%1, menú de archivo</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silenciar</translation>
    </message>
</context>
<context>
    <name>titer::shell::UnitPreferences</name>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Values are shown in these units on pages, tiles and reports. What is stored keeps its own. A single figure can have another: its menu, or the key U.</source>
        <translation>Los valores se muestran en estas unidades en páginas, mosaicos e informes. Lo guardado mantiene la suya. Un valor concreto puede tener otra: su menú, o la tecla U.</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a kind of quantity</comment>
        <translation>Unidad de %1</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <extracomment>Of a unit: the usual one, followed by it.</extracomment>
        <translation>como es habitual (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmActs</name>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Acknowledge this alarm (A)</source>
        <translation>Reconocer esta alarma (A)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rearmar</translation>
    </message>
    <message>
        <source>Reset this alarm, which stays active after its cause has gone</source>
        <translation>Rearmar esta alarma, que sigue activa después de desaparecer su causa</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Aplazar…</translation>
    </message>
    <message>
        <source>Put this alarm aside for a while, with a reason (S)</source>
        <translation>Apartar esta alarma por un tiempo, con un motivo (S)</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Quitar aplazamiento</translation>
    </message>
    <message>
        <source>Let this alarm speak again now</source>
        <translation>Dejar que esta alarma se manifieste de nuevo ya</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Reponer en servicio</translation>
    </message>
    <message>
        <source>Let this alarm speak again</source>
        <translation>Dejar que esta alarma se manifieste de nuevo</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Show the course of what this alarm watches (T)</source>
        <translation>Mostrar la evolución de lo que vigila esta alarma (T)</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for shelving</source>
        <translation>Motivo del aplazamiento</translation>
    </message>
    <message>
        <source>Time on the shelf</source>
        <translation>Tiempo de aplazamiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say why: an alarm is shelved with a reason.</source>
        <translation>Diga por qué: una alarma se aplaza con un motivo.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>How this alarm is defined (E)</source>
        <translation>Cómo está definida esta alarma (E)</translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmList</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Nobody watches the alarms now: no recorder runs. They stand as they were last. Start the recorder on the Data page.</source>
        <translation>Nadie vigila ahora las alarmas: no hay ningún registrador en marcha. Están como quedaron por última vez. Inicie el registrador en la página Datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n to acknowledge</source>
        <translation>
            <numerusform>%n por reconocer</numerusform>
            <numerusform>%n por reconocer</numerusform>
        </translation>
    </message>
    <message>
        <source>last 24 h: %1</source>
        <translation>últimas 24 h: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation>
            <numerusform>%n aplazada</numerusform>
            <numerusform>%n aplazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>title</comment>
        <translation>%1: sin alarmas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, the first alarm</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarm is set up yet</source>
        <translation>Aún no hay ninguna alarma configurada</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Sin alarmas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmRowView</name>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>titer::tiles::BoardView</name>
    <message>
        <source>Tiles</source>
        <translation>Mosaicos</translation>
    </message>
    <message>
        <source>Write in a tile</source>
        <translation>Escribir en un mosaico</translation>
    </message>
    <message>
        <source>This board is locked. Unlock it in its head to change it.</source>
        <translation>Este tablero está bloqueado. Desbloquéelo en su encabezado para cambiarlo.</translation>
    </message>
    <message>
        <source>In so narrow a window the tiles stand on 6 columns. Widen it to arrange them.</source>
        <translation>En una ventana tan estrecha los mosaicos ocupan 6 columnas. Ensánchela para organizarlos.</translation>
    </message>
    <message>
        <source>Resize tile</source>
        <translation>Cambiar tamaño del mosaico</translation>
    </message>
    <message>
        <source>Move tile</source>
        <translation>Mover mosaico</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>Quitar mosaico</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>Change the time shown</source>
        <translation>Cambiar el tiempo mostrado</translation>
    </message>
    <message>
        <source>As the board</source>
        <translation>Como el tablero</translation>
    </message>
    <message>
        <source>Tags and settings…</source>
        <translation>Tags y configuración…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Guardar valores como CSV…</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Volver al tablero</translation>
    </message>
    <message>
        <source>Fill the page</source>
        <translation>Llenar la página</translation>
    </message>
    <message>
        <source>Nothing in this tile can be shown in another unit.</source>
        <translation>Nada en este mosaico puede mostrarse en otra unidad.</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <extracomment>Of a kind of quantity, such as Pressure.</extracomment>
        <translation>Unidad de %1</translation>
    </message>
    <message>
        <source>Change the unit shown</source>
        <translation>Cambiar la unidad mostrada</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Escribir una nota (N)</translation>
    </message>
</context>
<context>
    <name>titer::tiles::ChromatogramTile</name>
    <message>
        <source>A run of the model with a column shows its chromatogram here.</source>
        <translation>Una ejecución del modelo con una columna muestra aquí su cromatograma.</translation>
    </message>
    <message>
        <source>This plant has no column.</source>
        <translation>Esta planta no tiene ninguna columna.</translation>
    </message>
    <message>
        <source>This plant has no column “%1”.</source>
        <translation>Esta planta no tiene la columna «%1».</translation>
    </message>
    <message>
        <source>Chromatogram, %1</source>
        <comment>name of a column</comment>
        <translation>Cromatograma, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>name, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>pool between the cuts</source>
        <translation>pool entre los cortes</translation>
    </message>
    <message>
        <source>no peak, no pool</source>
        <translation>sin pico, sin pool</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the pool, its figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no detector of a column: its unit is neither AU, mS/cm, a flow nor that of a pH.</source>
        <translation>%1 no es un detector de una columna: su unidad no es AU, ni mS/cm, ni de flujo, ni de pH.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Aún no hay valores.</translation>
    </message>
    <message>
        <source>Share of the UV area</source>
        <translation>Parte del área UV</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Chromatogram, measured</source>
        <translation>Cromatograma, medido</translation>
    </message>
</context>
<context>
    <name>titer::tiles::LiveTile</name>
    <message>
        <source>%1, %2</source>
        <comment>kind and state of a tile</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, empty</source>
        <comment>kind and title of a tile</comment>
        <translation>%1, %2, vacío</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>kind, title and state of a tile</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>titer::tiles::TileForm</name>
    <message>
        <source>Add or remove tags</source>
        <translation>Añadir o quitar tags</translation>
    </message>
    <message>
        <source>Move the tag up</source>
        <translation>Subir el tag</translation>
    </message>
    <message>
        <source>Move the tag down</source>
        <translation>Bajar el tag</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Quitar el tag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>%1 (not here now)</source>
        <comment>a tag</comment>
        <translation>%1 (no está ahora)</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>tag, unit</comment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>titer::tiles::TileFrame</name>
    <message>
        <source>Menu of the tile</source>
        <translation>Menú del mosaico</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>titer::tiles::TrendStack</name>
    <message>
        <source>%1, %2</source>
        <comment>tag, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not live, Home returns</source>
        <translation>no en vivo, Inicio vuelve</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tag, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>value, alarm, its priority</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes are kept beside what was recorded, and nothing recorded is shown.</source>
        <translation>Las notas se guardan junto a lo grabado, y no se muestra nada grabado.</translation>
    </message>
</context>
<context>
    <name>titer::ui::ContourPane</name>
    <message>
        <source>Contour</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>response, what is held</comment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 over %2 and %3: %4 to %5, %6 at the setting.</source>
        <comment>response, two factors, least, largest, value</comment>
        <translation>%1 en función de %2 y %3: %4 a %5, %6 en el punto actual.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>response, limit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>response, limit, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>titer::ui::DesignSheet</name>
    <message>
        <source>Which factors matter</source>
        <translation>Qué factores importan</translation>
    </message>
    <message>
        <source>How they act together</source>
        <translation>Cómo actúan juntos</translation>
    </message>
    <message>
        <source>Where the best lies</source>
        <translation>Dónde está el óptimo</translation>
    </message>
    <message>
        <source>Cover the space</source>
        <translation>Cubrir el espacio</translation>
    </message>
    <message>
        <source>Take this design</source>
        <translation>Usar este diseño</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a design</source>
        <translation>Elegir un diseño</translation>
    </message>
    <message>
        <source>What the study is for</source>
        <translation>Para qué sirve el estudio</translation>
    </message>
    <message>
        <source>Runs that can be afforded</source>
        <translation>Ensayos posibles</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Power for 2 s</source>
        <translation>Potencia para 2 s</translation>
    </message>
    <message>
        <source>Mean prediction variance</source>
        <translation>Varianza media de predicción</translation>
    </message>
    <message>
        <source>The chance to show an effect of two standard deviations of a run at 5 %, of the factor with the least</source>
        <translation>La probabilidad de mostrar un efecto de dos desviaciones estándar de un ensayo al 5 %, del factor que tiene la menor</translation>
    </message>
    <message>
        <source>Of what the model predicts over the space of the factors, in units of the variance of a run</source>
        <translation>De lo que predice el modelo en el espacio de los factores, en unidades de la varianza de un ensayo</translation>
    </message>
    <message>
        <source>Designs that serve</source>
        <translation>Diseños adecuados</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s), all easy to change</source>
        <translation>
            <numerusform>%n factor, fácil de cambiar</numerusform>
            <numerusform>%n factores, todos fáciles de cambiar</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to change: %1</source>
        <comment>names of factors</comment>
        <translation>Difíciles de cambiar: %1</translation>
    </message>
    <message>
        <source>Designs are being made…</source>
        <translation>Se están creando los diseños…</translation>
    </message>
    <message>
        <source>%1 (more runs than wanted)</source>
        <comment>a design</comment>
        <translation>%1 (más ensayos de los deseados)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The runs of this study have results; they give way to the new runs. Undo brings them back.</source>
        <translation>Los ensayos de este estudio tienen resultados; dejan paso a los nuevos ensayos. Deshacer los recupera.</translation>
    </message>
    <message>
        <source>A chance below 80 % misses effects of this size too often: take more runs, or look for larger effects.</source>
        <translation>Una probabilidad inferior al 80 % pasa por alto efectos de este tamaño con demasiada frecuencia: haga más ensayos, o busque efectos mayores.</translation>
    </message>
    <message>
        <source>Runs come in random order; the order is kept with the study.</source>
        <translation>Los ensayos van en orden aleatorio; el orden se conserva con el estudio.</translation>
    </message>
    <message>
        <source>Take the design: %1</source>
        <translation>Usar el diseño: %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::EffectsPane</name>
    <message>
        <source>raises</source>
        <translation>aumenta</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>reduce</translation>
    </message>
    <message>
        <source>5 % limit, |t| = %1</source>
        <translation>límite del 5 %, |t| = %1</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Efectos</translation>
    </message>
    <message>
        <source>%1: the model leaves no degrees of freedom to judge its terms by.</source>
        <translation>%1: el modelo no deja grados de libertad para juzgar sus términos.</translation>
    </message>
    <message>
        <source>%1: no term stands out at 5 %.</source>
        <translation>%1: ningún término destaca al 5 %.</translation>
    </message>
    <message>
        <source>%1: what stands out at 5 %, the strongest first: %2.</source>
        <comment>response, terms</comment>
        <translation>%1: lo que destaca al 5 %, de mayor a menor: %2.</translation>
    </message>
    <message>
        <source>on %1, standardised |t|</source>
        <comment>response</comment>
        <translation>sobre %1, |t| estandarizado</translation>
    </message>
    <message>
        <source>%1: out of the model.</source>
        <comment>term</comment>
        <translation>%1: fuera del modelo.</translation>
    </message>
    <message>
        <source>%1: in the model, not judged.</source>
        <comment>term</comment>
        <translation>%1: en el modelo, no juzgado.</translation>
    </message>
    <message>
        <source>%1: raises, |t| = %2.</source>
        <comment>term, number</comment>
        <translation>%1: aumenta, |t| = %2.</translation>
    </message>
    <message>
        <source>%1: lowers, |t| = %2.</source>
        <comment>term, number</comment>
        <translation>%1: reduce, |t| = %2.</translation>
    </message>
    <message>
        <source>%1 It was taken out, but a term that holds it keeps it in.</source>
        <translation>%1 Se quitó, pero un término que lo contiene lo mantiene.</translation>
    </message>
    <message>
        <source>Run %1: residual %2 (%3 s)</source>
        <comment>number, value, in standard deviations</comment>
        <translation>Ensayo %1: residuo %2 (%3 s)</translation>
    </message>
    <message>
        <source>Run %1: residual %2</source>
        <translation>Ensayo %1: residuo %2</translation>
    </message>
    <message>
        <source>Run %1 does not enter this model.</source>
        <comment>id of a run</comment>
        <translation>El ensayo %1 no entra en este modelo.</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a term that is not in the model</comment>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>En el modelo</translation>
    </message>
    <message>
        <source>Coded coefficient</source>
        <translation>Coeficiente codificado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorName</name>
    <message>
        <source>%1. Drag the name onto an axis of a map to show it there.</source>
        <comment>name of a factor</comment>
        <translation>%1. Arrastre el nombre a un eje de un mapa para mostrarlo allí.</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorPane</name>
    <message>
        <source>Add a factor</source>
        <translation>Añadir un factor</translation>
    </message>
    <message>
        <source>Add a response</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>Factors and responses</source>
        <translation>Factores y respuestas</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factores</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>Remove the response %1</source>
        <translation>Quitar la respuesta %1</translation>
    </message>
    <message>
        <source>low</source>
        <comment>bound of a factor</comment>
        <translation>inferior</translation>
    </message>
    <message>
        <source>high</source>
        <comment>bound of a factor</comment>
        <translation>superior</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <comment>a factor</comment>
        <translation>Menú de %1</translation>
    </message>
    <message>
        <source>%1 (hard)</source>
        <comment>a factor that is hard to change</comment>
        <translation>%1 (difícil)</translation>
    </message>
    <message>
        <source>Varied in the laboratory alone</source>
        <translation>Variado solo en el laboratorio</translation>
    </message>
    <message>
        <source>In the plant: %1</source>
        <translation>En la planta: %1</translation>
    </message>
    <message>
        <source>Hard to change: runs are grouped by it</source>
        <translation>Difícil de cambiar: los ensayos se agrupan según él</translation>
    </message>
    <message>
        <source>%1, high</source>
        <comment>factor, its upper bound</comment>
        <translation>%1, superior</translation>
    </message>
    <message>
        <source>%1, low</source>
        <comment>factor, its lower bound</comment>
        <translation>%1, inferior</translation>
    </message>
    <message>
        <source>Bounds of %1</source>
        <translation>Límites de %1</translation>
    </message>
    <message>
        <source>%1 is hard to change</source>
        <translation>%1 es difícil de cambiar</translation>
    </message>
    <message>
        <source>%1 is easy to change</source>
        <translation>%1 es fácil de cambiar</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <comment>factors</comment>
        <translation>Cambiar nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Remove the factor %1</source>
        <translation>Quitar el factor %1</translation>
    </message>
    <message>
        <source>Hard to change</source>
        <translation>Difícil de cambiar</translation>
    </message>
    <message>
        <source>Show where it stands in the plant</source>
        <translation>Mostrar dónde está en la planta</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Rename the factor</source>
        <translation>Cambiar nombre del factor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove this factor</source>
        <translation>Quitar este factor</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Qué se varía</translation>
    </message>
    <message>
        <source>Find a parameter, such as “temp”</source>
        <translation>Buscar un parámetro, como «temp»</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Buscar un parámetro</translation>
    </message>
    <message>
        <source>Parameters of the plant</source>
        <translation>Parámetros de la planta</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the form of a unit</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Space ticks a row, Enter takes what is ticked. Bounds lie a little to either side of the present value and can be changed.</source>
        <translation>Espacio marca una fila, Enter acepta lo marcado. Los límites quedan un poco por debajo y por encima del valor actual y pueden cambiarse.</translation>
    </message>
    <message numerus="yes">
        <source>Vary %n parameter(s)</source>
        <translation>
            <numerusform>Variar %n parámetro</numerusform>
            <numerusform>Variar %n parámetros</numerusform>
        </translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>titer::ui::HalfNormalPane</name>
    <message>
        <source>Half-normal plot</source>
        <translation>Gráfico seminormal</translation>
    </message>
    <message>
        <source>Half-normal quantile</source>
        <translation>Cuantil seminormal</translation>
    </message>
    <message>
        <source>|t| of the term</source>
        <translation>|t| del término</translation>
    </message>
    <message>
        <source>%1: fewer than three terms can be judged, too few to tell effects from noise.</source>
        <translation>%1: menos de tres términos pueden juzgarse, muy pocos para distinguir efectos de ruido.</translation>
    </message>
    <message>
        <source>%1: of %2 terms %3 stand out at 5 %; the others follow the line of noise.</source>
        <comment>response, numbers</comment>
        <translation>%1: de %2 términos, %3 destacan al 5 %; los demás siguen la línea del ruido.</translation>
    </message>
    <message>
        <source>|t| of each term on %1</source>
        <comment>response</comment>
        <translation>|t| de cada término sobre %1</translation>
    </message>
    <message>
        <source>%1: |t| = %2 at quantile %3.</source>
        <comment>term</comment>
        <translation>%1: |t| = %2 en el cuantil %3.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
</context>
<context>
    <name>titer::ui::MapPane</name>
    <message>
        <source>A map needs two factors of numbers.</source>
        <translation>Un mapa necesita dos factores numéricos.</translation>
    </message>
    <message>
        <source>Choose two factors of numbers for the axes.</source>
        <translation>Elija dos factores numéricos para los ejes.</translation>
    </message>
    <message>
        <source>Axis across: %1</source>
        <comment>factor</comment>
        <translation>Eje horizontal: %1</translation>
    </message>
    <message>
        <source>Axis up: %1</source>
        <comment>factor</comment>
        <translation>Eje vertical: %1</translation>
    </message>
    <message>
        <source>Axis across</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>Axis up</source>
        <translation>Eje vertical</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>punto actual</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ensayo %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ensayos</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ensayo %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::PaneBoard</name>
    <message>
        <source>Panes of the study</source>
        <translation>Paneles del estudio</translation>
    </message>
    <message>
        <source>The whole page for %1</source>
        <comment>a pane</comment>
        <translation>La página entera para %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::ProfilerPane</name>
    <message>
        <source>Drag the limit of %1.</source>
        <comment>response</comment>
        <translation>Arrastre el límite de %1.</translation>
    </message>
    <message>
        <source>± %1 (95 %)</source>
        <comment>half of an interval</comment>
        <translation>± %1 (95 %)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Prediction profiler</source>
        <translation>Perfilador de predicción</translation>
    </message>
    <message>
        <source>Setting of %1</source>
        <comment>factor with unit</comment>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Name a factor, and this pane shows what each response does when it varies.</source>
        <translation>Indique un factor, y este gráfico muestra qué hace cada respuesta cuando varía.</translation>
    </message>
    <message>
        <source>drag a line, or type a setting</source>
        <translation>arrastre una línea, o escriba un valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>response, why it has no model</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>response, value</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2 ± %3.</source>
        <comment>response, value, half of its interval</comment>
        <translation>%1 %2 ± %3.</translation>
    </message>
    <message>
        <source>%1 It meets its limits, %2.</source>
        <translation>%1 Cumple sus límites, %2.</translation>
    </message>
    <message>
        <source>%1 It misses its limits, %2.</source>
        <translation>%1 No cumple sus límites, %2.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Elija un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2 %3.</source>
        <comment>least, most, unit</comment>
        <translation>Elija un número de %1 a %2 %3.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low, 95 %</source>
        <translation>Inferior, 95 %</translation>
    </message>
    <message>
        <source>High, 95 %</source>
        <translation>Superior, 95 %</translation>
    </message>
</context>
<context>
    <name>titer::ui::ResponseCard</name>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interacciones</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>cuadrático</translation>
    </message>
    <message>
        <source>richest model</source>
        <translation>modelo más rico</translation>
    </message>
    <message>
        <source>own model</source>
        <translation>modelo propio</translation>
    </message>
    <message>
        <source>Goal, limits, source and model</source>
        <translation>Objetivo, límites, fuente y modelo</translation>
    </message>
    <message>
        <source>R² adj. %1   Q² %2   s %3, %4 d.f.</source>
        <extracomment>Of a fitted model; s is the standard deviation of what it leaves, d.f. its degrees of freedom.</extracomment>
        <translation>R² aj. %1   Q² %2   s %3, %4 g.l.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n término</numerusform>
            <numerusform>%n términos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, lack of fit p = %3</source>
        <comment>model, number of terms, probability</comment>
        <translation>%1, %2, falta de ajuste p = %3</translation>
    </message>
    <message>
        <source>%1, %2, no repeats to test the fit</source>
        <comment>model, number of terms</comment>
        <translation>%1, %2, sin repeticiones para contrastar el ajuste</translation>
    </message>
    <message>
        <source>No run has a result yet.</source>
        <translation>Ningún ensayo tiene aún un resultado.</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Respuesta %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::ResponseForm</name>
    <message>
        <source>Remove this response</source>
        <translation>Quitar esta respuesta</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>none</source>
        <comment>goal of a response</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximizar</translation>
    </message>
    <message>
        <source>minimise</source>
        <translation>minimizar</translation>
    </message>
    <message>
        <source>reach a target</source>
        <translation>alcanzar un valor objetivo</translation>
    </message>
    <message>
        <source>the richest that the runs can tell</source>
        <translation>el más rico que permiten los ensayos</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>with interactions</source>
        <translation>con interacciones</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>cuadrático</translation>
    </message>
    <message>
        <source>One of the list, or the right side of a formula such as A*B + I(A^2)</source>
        <translation>Uno de la lista, o el lado derecho de una fórmula como A*B + I(A^2)</translation>
    </message>
    <message>
        <source>none, “2%” or an amount</source>
        <translation>ninguna, «2%» o un valor</translation>
    </message>
    <message>
        <source>Scatter that is added to what the twin gives, as a share of it or in the unit of the response</source>
        <translation>Dispersión que se suma a lo que da el gemelo, como porcentaje de ello o en la unidad de la respuesta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Valor objetivo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Scatter of the twin</source>
        <translation>Dispersión del gemelo</translation>
    </message>
    <message>
        <source>Limits and target are bare numbers.</source>
        <translation>Los límites y el valor objetivo son números sin unidad.</translation>
    </message>
    <message>
        <source>Limits and target are in %1.</source>
        <translation>Los límites y el valor objetivo están en %1.</translation>
    </message>
    <message>
        <source>Measured in the laboratory alone.</source>
        <translation>Medida solo en el laboratorio.</translation>
    </message>
    <message>
        <source>The twin gives it as %1.</source>
        <translation>El gemelo la da como %1.</translation>
    </message>
    <message>
        <source>Change the response %1</source>
        <translation>Cambiar la respuesta %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetModel</name>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>factorial</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>central</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>axial</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>arista</translation>
    </message>
    <message>
        <source>vertex</source>
        <translation>vértice</translation>
    </message>
    <message>
        <source>interior</source>
        <translation>interior</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>from the twin</source>
        <translation>del gemelo</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Measured less predicted, %1: %2</source>
        <comment>response, number</comment>
        <translation>Medido menos predicho, %1: %2</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Excluido: %1</translation>
    </message>
    <message>
        <source>The twin gave nothing: %1</source>
        <translation>El gemelo no dio nada: %1</translation>
    </message>
    <message>
        <source>In the order to carry them out</source>
        <translation>En el orden en que se realizan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a run</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the model of the selected response leaves: measured less predicted</source>
        <translation>Lo que deja el modelo de la respuesta seleccionada: medido menos predicho</translation>
    </message>
    <message>
        <source>resid.</source>
        <translation>resid.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetPane</name>
    <message>
        <source>measured upright, twin italic, gaps hatched</source>
        <translation>medido en redonda, gemelo en cursiva, huecos rayados</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Hoja de ensayos</translation>
    </message>
    <message>
        <source>Why, such as “probe failed on day 3”</source>
        <translation>Motivo, como «la sonda falló el día 3»</translation>
    </message>
    <message>
        <source>Why the run is excluded</source>
        <translation>Por qué se excluye el ensayo</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ensayo</numerusform>
            <numerusform>%n ensayos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluido</numerusform>
            <numerusform>%n excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falló</numerusform>
            <numerusform>%n fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>no runs yet: choose a design</source>
        <translation>aún sin ensayos: elija un diseño</translation>
    </message>
    <message>
        <source>select a run to see it in every pane</source>
        <translation>seleccione un ensayo para verlo en todos los gráficos</translation>
    </message>
    <message>
        <source>Exclude %1:</source>
        <comment>id of a run, as in R7</comment>
        <translation>Excluir %1:</translation>
    </message>
    <message>
        <source>The clipboard holds no results. Copy them in the spreadsheet first.</source>
        <translation>El portapapeles no contiene resultados. Cópielos primero en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>Choose the cell of a response first: the results go there, and into the cells below and beside it.</source>
        <translation>Elija primero la celda de una respuesta: los resultados van ahí, y a las celdas de debajo y de al lado.</translation>
    </message>
    <message>
        <source>Nothing was taken: there are %1 rows from this cell on, and the clipboard has %2.</source>
        <translation>No se incorporó nada: hay %1 filas desde esta celda, y el portapapeles tiene %2.</translation>
    </message>
    <message>
        <source>Nothing was taken: “%1” of row %2 would fall beside the responses.</source>
        <translation>No se incorporó nada: «%1» de la fila %2 quedaría fuera de las respuestas.</translation>
    </message>
    <message>
        <source>Nothing was taken. Row %1, run %2: %3</source>
        <comment>number, id, sentence</comment>
        <translation>No se incorporó nada. Fila %1, ensayo %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n result(s)</source>
        <translation>
            <numerusform>Pegar %n resultado</numerusform>
            <numerusform>Pegar %n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken.</source>
        <translation>
            <numerusform>%n resultado incorporado.</numerusform>
            <numerusform>%n resultados incorporados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this run on its page</source>
        <translation>Mostrar este ensayo en su página</translation>
    </message>
    <message>
        <source>Exclude this run…</source>
        <translation>Excluir este ensayo…</translation>
    </message>
    <message>
        <source>Take this run in again</source>
        <translation>Volver a incluir este ensayo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste results</source>
        <translation>Pegar resultados</translation>
    </message>
    <message>
        <source>Add a run at the setting</source>
        <translation>Añadir un ensayo en el punto actual</translation>
    </message>
    <message numerus="yes">
        <source>Empty the results of %n run(s)</source>
        <translation>
            <numerusform>Borrar los resultados de %n ensayo</numerusform>
            <numerusform>Borrar los resultados de %n ensayos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>Quitar %n ensayo</numerusform>
            <numerusform>Quitar %n ensayos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetView</name>
    <message>
        <source>Run sheet</source>
        <translation>Hoja de ensayos</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>factorial</translation>
    </message>
</context>
<context>
    <name>titer::ui::SpacePane</name>
    <message>
        <source>Design space</source>
        <translation>Espacio de diseño</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>goals, the last goal</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation>Se está calculando el mapa.</translation>
    </message>
    <message>
        <source>Exact, by the t distribution of one run to come. Threshold P = %1.</source>
        <translation>Exacto, por la distribución t de un ensayo futuro. Umbral P = %1.</translation>
    </message>
    <message>
        <source>Draws of one run to come from the models and their errors (Peterson 2004): %1. Threshold P = %2.</source>
        <comment>number, probability</comment>
        <translation>Sorteos de un ensayo futuro a partir de los modelos y de sus errores (Peterson 2004): %1. Umbral P = %2.</translation>
    </message>
    <message>
        <source>There is no design space yet.</source>
        <translation>Aún no hay espacio de diseño.</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>goals</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>P(%1) at %2</source>
        <comment>goals, what is held</comment>
        <translation>P(%1) con %2</translation>
    </message>
    <message>
        <source>P = %1 at the setting; %2 % of the map reach P = %3. %4</source>
        <comment>probability, share, threshold, method</comment>
        <translation>P = %1 en el punto actual; el %2 % del mapa alcanza P = %3. %4</translation>
    </message>
    <message>
        <source>P = %1 at the setting. %2</source>
        <comment>probability, method</comment>
        <translation>P = %1 en el punto actual. %2</translation>
    </message>
    <message>
        <source>P = %1</source>
        <translation>P = %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
</context>
<context>
    <name>titer::ui::StudyPane</name>
    <message>
        <source>Copy the drawing (SVG)</source>
        <translation>Copiar el dibujo (SVG)</translation>
    </message>
    <message>
        <source>Name a response, and this pane shows what drives it.</source>
        <translation>Indique una respuesta, y este gráfico muestra qué la determina.</translation>
    </message>
    <message>
        <source>No run has a value of this response yet.</source>
        <translation>Ningún ensayo tiene aún un valor de esta respuesta.</translation>
    </message>
    <message>
        <source>No model of %1: %2</source>
        <comment>response, reasons as sentences</comment>
        <translation>Sin modelo de %1: %2</translation>
    </message>
</context>
<context>
    <name>titer::ui::TakeSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A run sheet that came back</source>
        <translation>Una hoja de ensayos que volvió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>In the study</source>
        <translation>En el estudio</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>En la hoja</translation>
    </message>
    <message>
        <source>What the sheet would change</source>
        <translation>Qué cambiaría la hoja</translation>
    </message>
    <message>
        <source>What “%1” would change</source>
        <comment>name of a file</comment>
        <translation>Qué cambiaría «%1»</translation>
    </message>
    <message>
        <source>What the clipboard would change</source>
        <translation>Qué cambiaría el portapapeles</translation>
    </message>
    <message>
        <source>The sheet is being compared with the study…</source>
        <translation>Se está comparando la hoja con el estudio…</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>No se incorpora nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more at fault</source>
        <comment>rows and cells</comment>
        <translation>
            <numerusform>%n más con error</numerusform>
            <numerusform>%n más con errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken while rows are at fault: mend them in the sheet, and read it again.</source>
        <translation>No se incorpora nada mientras haya filas con errores: corríjalas en la hoja, y léala de nuevo.</translation>
    </message>
    <message>
        <source>The sheet says what the study says: there is nothing to take.</source>
        <translation>La hoja dice lo mismo que el estudio: no hay nada que incorporar.</translation>
    </message>
    <message>
        <source>What has no tick stays as it is in the study. Undo brings all of it back.</source>
        <translation>Lo que no está marcado se queda como está en el estudio. Deshacer lo recupera todo.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, before %5</source>
        <comment>what, run, column, in the sheet, in the study</comment>
        <translation>%1, %2, %3: %4, antes %5</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallHead</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Lazo cerrado</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallPage</name>
    <message>
        <source>of a newer Titer</source>
        <translation>de un Titer más reciente</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallWindow</name>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Día %1 de %2</translation>
    </message>
    <message>
        <source>A wall of Titer is shown.</source>
        <translation>Se muestra un mural de Titer.</translation>
    </message>
    <message>
        <source>Titer wall</source>
        <translation>Mural de Titer</translation>
    </message>
    <message>
        <source>Held here until acknowledged</source>
        <translation>Retenida aquí hasta que se reconozca</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no board. Make one on the page Cockpit.</source>
        <translation>Este proyecto no tiene ningún tablero. Cree uno en la página Cockpit.</translation>
    </message>
    <message>
        <source>Nothing has come since %1; what is shown stands still.</source>
        <translation>No ha llegado nada desde %1; lo que se muestra está quieto.</translation>
    </message>
    <message>
        <source>No recorder since %1: nobody judges the alarms.</source>
        <translation>Sin registrador desde %1: nadie evalúa las alarmas.</translation>
    </message>
    <message>
        <source>Silence (F9)</source>
        <translation>Silenciar (F9)</translation>
    </message>
    <message>
        <source>End the tone of the alarms that call now; they stay unacknowledged</source>
        <translation>Terminar el sonido de las alarmas que llaman ahora; siguen sin reconocer</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad de sustancia</translation>
    </message>
    <message>
        <source>Mass concentration</source>
        <translation>Concentración másica</translation>
    </message>
    <message>
        <source>Amount concentration</source>
        <translation>Concentración molar</translation>
    </message>
    <message>
        <source>Cell concentration</source>
        <translation>Concentración celular</translation>
    </message>
    <message>
        <source>Volume flow</source>
        <translation>Caudal volumétrico</translation>
    </message>
    <message>
        <source>Mass flow</source>
        <translation>Caudal másico</translation>
    </message>
    <message>
        <source>Amount flow</source>
        <translation>Caudal molar</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Flux through a membrane</source>
        <translation>Flux a través de una membrana</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Mass rate per cell</source>
        <translation>Tasa másica por célula</translation>
    </message>
    <message>
        <source>Amount rate per cell</source>
        <translation>Tasa molar por célula</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Viscosity</source>
        <translation>Viscosidad</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Conductividad</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
</context>
</TS>
