<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Actions</name>
    <message>
        <source>New plant</source>
        <translation>Neue Anlage</translation>
    </message>
    <message>
        <source>Start with an empty sheet</source>
        <translation>Mit einem leeren Blatt beginnen</translation>
    </message>
    <message>
        <source>New from example…</source>
        <translation>Neu aus Beispiel …</translation>
    </message>
    <message>
        <source>Start with a plant that runs</source>
        <translation>Mit einer Anlage beginnen, die läuft</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a project or a plant file</source>
        <translation>Ein Projekt oder eine Anlagendatei öffnen</translation>
    </message>
    <message>
        <source>Save as project…</source>
        <translation>Als Projekt speichern …</translation>
    </message>
    <message>
        <source>Keep this plant in a project file; from then on it is saved by itself</source>
        <translation>Diese Anlage in einer Projektdatei ablegen; von da an wird von selbst gespeichert</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Write a project file that stands alone; go on in this one</source>
        <translation>Eine eigenständige Projektdatei schreiben; in dieser weiterarbeiten</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Diese Version benennen …</translation>
    </message>
    <message>
        <source>Keep the present state under a name, to come back to it</source>
        <translation>Den jetzigen Stand unter einem Namen behalten, um zu ihm zurückzukehren</translation>
    </message>
    <message>
        <source>Back to a version…</source>
        <translation>Zurück zu einer Version …</translation>
    </message>
    <message>
        <source>Return to a state that was kept; undo leads back</source>
        <translation>Zu einer behaltenen Version zurückkehren; Rückgängig führt wieder her</translation>
    </message>
    <message>
        <source>Import plant file…</source>
        <translation>Anlagendatei importieren …</translation>
    </message>
    <message>
        <source>Read a plant from text (.plant.json)</source>
        <translation>Eine Anlage aus Text lesen (.plant.json)</translation>
    </message>
    <message>
        <source>Export plant file…</source>
        <translation>Anlagendatei exportieren …</translation>
    </message>
    <message>
        <source>Write the plant as text (.plant.json)</source>
        <translation>Die Anlage als Text schreiben (.plant.json)</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Return to the welcome page</source>
        <translation>Zur Begrüßungsseite zurückkehren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene wieder tun</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Put the selected units on the clipboard and remove them</source>
        <translation>Die gewählten Apparate in die Zwischenablage legen und entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the selected units on the clipboard</source>
        <translation>Die gewählten Apparate in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add the units of the clipboard</source>
        <translation>Die Apparate der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Add the selected units once more</source>
        <translation>Die gewählten Apparate noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove what is selected; a straight stream is joined again</source>
        <translation>Die Auswahl entfernen; ein gerader Strom wird wieder verbunden</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change the name of the selected unit</source>
        <translation>Den Namen des gewählten Apparats ändern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the selected units by arrow keys; Shift takes five steps</source>
        <translation>Die gewählten Apparate mit den Pfeiltasten verschieben; Umschalt macht fünf Schritte</translation>
    </message>
    <message>
        <source>Group in a zone</source>
        <translation>Zu einem Bereich zusammenfassen</translation>
    </message>
    <message>
        <source>Put the selected units in a named zone</source>
        <translation>Die gewählten Apparate in einen benannten Bereich legen</translation>
    </message>
    <message>
        <source>Remove the zone</source>
        <translation>Bereich auflösen</translation>
    </message>
    <message>
        <source>Take the zone away; its units stay</source>
        <translation>Den Bereich entfernen; seine Apparate bleiben</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Apparat suchen</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Apparat hinzufügen …</translation>
    </message>
    <message>
        <source>Type what it is; it is placed after the selected unit and connected</source>
        <translation>Eintippen, was es ist; es kommt hinter den gewählten Apparat und wird verbunden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Draw a stream from the selected unit; Tab goes through the ports that fit</source>
        <translation>Einen Strom vom gewählten Apparat ziehen; Tab geht durch die passenden Anschlüsse</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draw the plant</source>
        <translation>Die Anlage zeichnen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run the plant and look at its course</source>
        <translation>Die Anlage laufen lassen und den Verlauf ansehen</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <source>Every action, unit and page by its name</source>
        <translation>Jeder Befehl, jeder Apparat und jede Seite beim Namen</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Zum Inspektor</translation>
    </message>
    <message>
        <source>The fields of the selected unit</source>
        <translation>Die Felder des gewählten Apparats</translation>
    </message>
    <message>
        <source>Go to the ports</source>
        <translation>Zu den Anschlüssen</translation>
    </message>
    <message>
        <source>The ports of the selected unit with their streams</source>
        <translation>Die Anschlüsse des gewählten Apparats mit ihren Strömen</translation>
    </message>
    <message>
        <source>Plant as a tree</source>
        <translation>Anlage als Baum</translation>
    </message>
    <message>
        <source>The same units as a list, for the keyboard and screen readers</source>
        <translation>Dieselben Apparate als Liste, für Tastatur und Bildschirmleser</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What is wrong, where, and what to do</source>
        <translation>Was nicht stimmt, wo, und was zu tun ist</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Fold or unfold the phases of the run</source>
        <translation>Die Phasen des Laufs ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fit the sheet</source>
        <translation>Blatt einpassen</translation>
    </message>
    <message>
        <source>Show the whole plant</source>
        <translation>Die ganze Anlage zeigen</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Zeigen, was gewählt ist</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Regelkreise</translation>
    </message>
    <message>
        <source>Show the controllers of the selected unit</source>
        <translation>Die Regler des gewählten Apparats zeigen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Darstellung des Systems</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Run the plant from the start</source>
        <translation>Die Anlage vom Anfang an laufen lassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>End the run; what there is stays</source>
        <translation>Den Lauf beenden; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Move through the run, or hold it</source>
        <translation>Durch den Lauf gehen oder ihn anhalten</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What an action does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Replay the example recording</source>
        <translation>Beispielaufzeichnung abspielen</translation>
    </message>
    <message>
        <source>The shipped recording over the example plant</source>
        <translation>Die mitgelieferte Aufzeichnung über der Beispielanlage</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>The selected inlet or outlet as a short arrow, or with its symbol</source>
        <translation>Den gewählten Einlass oder Auslass als kurzen Pfeil zeigen oder mit seinem Symbol</translation>
    </message>
    <message>
        <source>Pin the inspector</source>
        <translation>Eigenschaften anheften</translation>
    </message>
    <message>
        <source>Keep what the inspector shows beside the next selection, or let it go</source>
        <translation>Was die Eigenschaften zeigen, neben der nächsten Auswahl behalten oder wieder loslassen</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>Fold or unfold the zone</source>
        <translation>Bereich ein- oder ausklappen</translation>
    </message>
    <message>
        <source>The zone of the selected unit as one box, or with its units</source>
        <translation>Den Bereich des gewählten Apparats als einen Kasten zeigen oder mit seinen Apparaten</translation>
    </message>
    <message>
        <source>Import a recording…</source>
        <translation>Eine Aufzeichnung übernehmen …</translation>
    </message>
    <message>
        <source>Take in samples over time from a text file</source>
        <translation>Werte über der Zeit aus einer Textdatei übernehmen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Recordings, their gaps and their tags</source>
        <translation>Aufzeichnungen, ihre Lücken und ihre Messstellen</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Eine Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Values of an instrument, a broker, a folder, or a simulated plant</source>
        <translation>Werte eines Geräts, eines Brokers, eines Ordners oder einer simulierten Anlage</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>Boards of values, trends and alarms</source>
        <translation>Tafeln aus Werten, Trends und Alarmen</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>The boards full screen, to be read from across the room; it stays with an alarm</source>
        <translation>Die Tafeln als Vollbild, aus der Ferne lesbar; sie bleibt bei einem Alarm</translation>
    </message>
    <message>
        <source>Add a tile…</source>
        <translation>Kachel hinzufügen…</translation>
    </message>
    <message>
        <source>To the board of the Cockpit that is shown</source>
        <translation>Auf die Tafel des Cockpits, die gezeigt wird</translation>
    </message>
    <message>
        <source>Report of the run…</source>
        <translation>Bericht des Laufs…</translation>
    </message>
    <message>
        <source>Flowsheet, recipe, key figures, trends and balances as one document</source>
        <translation>Fließbild, Rezept, Kennzahlen, Verläufe und Bilanzen in einem Dokument</translation>
    </message>
    <message>
        <source>Export the flowsheet…</source>
        <translation>Fließbild exportieren …</translation>
    </message>
    <message>
        <source>Write the whole sheet as a drawing (SVG), a document (PDF) or a picture (PNG)</source>
        <translation>Das ganze Blatt als Zeichnung (SVG), Dokument (PDF) oder Bild (PNG) schreiben</translation>
    </message>
    <message>
        <source>Arrange the sheet</source>
        <translation>Blatt ordnen</translation>
    </message>
    <message>
        <source>Place every unit anew along the flow; zones stay together</source>
        <translation>Jeden Apparat neu entlang des Flusses setzen; Bereiche bleiben beisammen</translation>
    </message>
    <message>
        <source>Note on the sheet…</source>
        <translation>Notiz auf dem Blatt…</translation>
    </message>
    <message>
        <source>Words at a place of the sheet, kept in the plant</source>
        <translation>Worte an einer Stelle des Blatts, in der Anlage aufbewahrt</translation>
    </message>
    <message>
        <source>Set up alarms…</source>
        <translation>Alarme einrichten…</translation>
    </message>
    <message>
        <source>What is watched, when it speaks, and what a person should do then</source>
        <translation>Was überwacht wird, wann es sich meldet und was dann zu tun ist</translation>
    </message>
    <message>
        <source>Figures and journal of alarms</source>
        <translation>Kennzahlen und Journal der Alarme</translation>
    </message>
    <message>
        <source>How often alarms speak, by the yardsticks of the trade, and what became of each</source>
        <translation>Wie oft sich Alarme melden, an den Maßstäben des Fachs, und was aus jedem wurde</translation>
    </message>
    <message>
        <source>Silence alarms</source>
        <translation>Alarmton abstellen</translation>
    </message>
    <message>
        <source>End the tone of the alarms that call now; they stay unacknowledged, and the next one is heard again</source>
        <translation>Den Ton der Alarme beenden, die jetzt rufen; sie bleiben unquittiert, und der nächste ist wieder zu hören</translation>
    </message>
    <message>
        <source>Tags by formula…</source>
        <translation>Messstellen durch Formeln…</translation>
    </message>
    <message>
        <source>Tags that are computed from others, with their units</source>
        <translation>Messstellen, die aus anderen berechnet werden, mit ihren Einheiten</translation>
    </message>
    <message>
        <source>Board in a window of its own</source>
        <translation>Tafel in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>To be put beside this window or on another screen; it comes back there</source>
        <translation>Neben dieses Fenster oder auf einen anderen Bildschirm zu legen; dort kommt es wieder</translation>
    </message>
    <message>
        <source>Board on another screen</source>
        <translation>Tafel auf einem anderen Bildschirm</translation>
    </message>
    <message>
        <source>Full screen as a wall, while this window is worked in</source>
        <translation>Bildschirmfüllend als Wand, während in diesem Fenster gearbeitet wird</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>Dies erklären</translation>
    </message>
    <message>
        <source>What the parameter, unit, tile or setting in focus means, with its source</source>
        <translation>Was der Parameter, das Gerät, die Kachel oder die Einstellung im Fokus bedeutet, mit Quelle</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>Einheiten…</translation>
    </message>
    <message>
        <source>In which unit each kind of quantity is shown</source>
        <translation>In welcher Einheit jede Art von Größe gezeigt wird</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>For a projector: larger text, thick lines, light</source>
        <translation>Für einen Beamer: größere Schrift, dicke Linien, hell</translation>
    </message>
    <message>
        <source>Runs over one another</source>
        <translation>Läufe übereinander</translation>
    </message>
    <message>
        <source>Up to eight runs on one axis, with the parameters and key figures that differ</source>
        <translation>Bis zu acht Läufe auf einer Achse, mit den Parametern und Kennzahlen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Designed experiments: runs on the twin and in the laboratory, and what they say</source>
        <translation>Geplante Versuche: Läufe auf dem Zwilling und im Labor, und was sie sagen</translation>
    </message>
    <message>
        <source>Study this parameter</source>
        <translation>Diesen Parameter untersuchen</translation>
    </message>
    <message>
        <source>Vary the parameter in focus in a study; without one, choose from all of the plant</source>
        <translation>Den Parameter mit dem Fokus in einer Studie variieren; ohne einen aus allen der Anlage wählen</translation>
    </message>
    <message>
        <source>Choose a design…</source>
        <translation>Versuchsplan wählen …</translation>
    </message>
    <message>
        <source>Designs for the factors of the study, side by side</source>
        <translation>Versuchspläne für die Faktoren der Studie, nebeneinander</translation>
    </message>
    <message>
        <source>Run the study on the twin</source>
        <translation>Studie auf dem Zwilling fahren</translation>
    </message>
    <message>
        <source>The runs without a result, over all cores; again to stop them</source>
        <translation>Die Läufe ohne Ergebnis, auf allen Kernen; noch einmal, um sie anzuhalten</translation>
    </message>
    <message>
        <source>Study its parameters…</source>
        <translation>Parameter untersuchen …</translation>
    </message>
    <message>
        <source>Vary parameters of the selected unit in a study</source>
        <translation>Parameter der gewählten Einheit in einer Studie variieren</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>limit ± %1</source>
        <translation>Grenze ± %1</translation>
    </message>
    <message>
        <source>limit %1 per second</source>
        <translation>Grenze %1 je Sekunde</translation>
    </message>
    <message>
        <source>limit %1 without a value</source>
        <translation>Grenze %1 ohne Wert</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>normal again for %1</source>
        <translation>seit %1 wieder normal</translation>
    </message>
    <message>
        <source>respond within %1</source>
        <translation>in %1 zu beheben</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>respond within a time; time</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1, overdue for %2</source>
        <comment>respond within a time; time</comment>
        <translation>%1, seit %2 überfällig</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>state of an alarm</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unquittiert</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of an alarm</comment>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Planmäßig unterdrückt</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>unquittiert</translation>
    </message>
    <message>
        <source>waits for its reset</source>
        <translation>wartet auf das Zurücksetzen</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>an alarm</comment>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>done to an alarm</comment>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Aus der Ablage genommen</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Nicht mehr unterdrückt</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Außer Betrieb genommen</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>Wieder in Betrieb</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a definition</comment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a definition</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a definition</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>tag, limit</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>tag, limit</comment>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 more than %2 away from %3</source>
        <comment>tag, limit, tag</comment>
        <translation>%1 mehr als %2 von %3 entfernt</translation>
    </message>
    <message>
        <source>%1 changes by more than %2 per second</source>
        <comment>tag, limit</comment>
        <translation>%1 ändert sich um mehr als %2 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 silent for more than %2</source>
        <comment>tag, time</comment>
        <translation>%1 länger als %2 ohne neuen Wert</translation>
    </message>
    <message>
        <source>%1 of bad quality</source>
        <comment>tag</comment>
        <translation>%1 von schlechter Qualität</translation>
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
        <translation>Sollwert: %1</translation>
    </message>
    <message>
        <source>The bar covers %1, the span of the last day.</source>
        <translation>Der Balken umfasst %1, die Spanne des letzten Tages.</translation>
    </message>
    <message>
        <source>The bar covers %1.</source>
        <translation>Der Balken umfasst %1.</translation>
    </message>
    <message>
        <source>Light: normal range; left: value; right: set-point</source>
        <translation>Hell: Normalbereich; links: Wert; rechts: Sollwert</translation>
    </message>
</context>
<context>
    <name>BatchOverlay</name>
    <message>
        <source>best run: %1</source>
        <comment>name of a batch</comment>
        <translation>bester Lauf: %1</translation>
    </message>
    <message numerus="yes">
        <source>min-max of %n batch(es)</source>
        <translation>
            <numerusform>Min-Max aus %n Charge</numerusform>
            <numerusform>Min-Max aus %n Chargen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean ± 3 s of %n batch(es)</source>
        <translation>
            <numerusform>Mittel ± 3 s aus %n Charge</numerusform>
            <numerusform>Mittel ± 3 s aus %n Chargen</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a progress</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>aligned on %1</source>
        <comment>a phase</comment>
        <translation>ausgerichtet an %1</translation>
    </message>
    <message>
        <source>aligned on inoculation</source>
        <translation>ausgerichtet am Animpfen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n batch(es) without it</source>
        <comment>alignment</comment>
        <translation>
            <numerusform>%1, %n Charge ohne</numerusform>
            <numerusform>%1, %n Chargen ohne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, below the envelope</source>
        <translation>%1, unter der Hüllkurve</translation>
    </message>
    <message>
        <source>%1, above the envelope</source>
        <translation>%1, über der Hüllkurve</translation>
    </message>
    <message>
        <source>%1, inside the envelope</source>
        <translation>%1, in der Hüllkurve</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) before</source>
        <translation>
            <numerusform>%n Charge davor</numerusform>
            <numerusform>%n Chargen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean dashed</source>
        <comment>kind of an envelope</comment>
        <translation>%1, Mittel gestrichelt</translation>
    </message>
    <message>
        <source>too few batches for an envelope</source>
        <translation>zu wenige Chargen für eine Hüllkurve</translation>
    </message>
    <message>
        <source>Choose the tag whose course in each batch is shown.</source>
        <translation>Wählen Sie die Messstelle, deren Verlauf in jeder Charge gezeigt wird.</translation>
    </message>
    <message>
        <source>No batch is noted yet. Batches stand in the history of the project.</source>
        <translation>Noch ist keine Charge vermerkt. Chargen stehen in der Historie des Projekts.</translation>
    </message>
    <message>
        <source>No batch has the phase or the progress to be aligned on.</source>
        <translation>Keine Charge hat die Phase oder den Fortschritt, an dem sie ausgerichtet werden soll.</translation>
    </message>
    <message>
        <source>No values in these batches yet.</source>
        <translation>Noch keine Werte in diesen Chargen.</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>set-point %1, band ± %2</source>
        <translation>Sollwert %1, Band ± %2</translation>
    </message>
    <message>
        <source>set-point %1</source>
        <translation>Sollwert %1</translation>
    </message>
    <message>
        <source>set-point %1, %2</source>
        <comment>value, range</comment>
        <translation>Sollwert %1, %2</translation>
    </message>
    <message>
        <source>last good %1, %2</source>
        <comment>value, its age</comment>
        <translation>zuletzt gut %1, %2</translation>
    </message>
    <message>
        <source>normally every %1</source>
        <translation>üblich alle %1</translation>
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
        <translation>Fraktionen, %1 CV</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fraktionen</translation>
    </message>
    <message>
        <source>UV 280 nm</source>
        <translation>UV 280 nm</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Leitfähigkeit</translation>
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
        <translation>Lücke %1, %2</translation>
    </message>
</context>
<context>
    <name>DesignAdvisor</name>
    <message>
        <source>all combinations</source>
        <translation>alle Kombinationen</translation>
    </message>
    <message>
        <source>two-level fraction</source>
        <translation>zweistufiger Teilfaktorplan</translation>
    </message>
    <message>
        <source>Plackett-Burman</source>
        <translation>Plackett-Burman</translation>
    </message>
    <message>
        <source>central composite</source>
        <translation>zentral zusammengesetzt</translation>
    </message>
    <message>
        <source>Box-Behnken</source>
        <translation>Box-Behnken</translation>
    </message>
    <message>
        <source>definitive screening</source>
        <translation>Definitive Screening</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>lateinischer Hyperwürfel</translation>
    </message>
    <message>
        <source>Sobol sequence</source>
        <translation>Sobol-Folge</translation>
    </message>
    <message>
        <source>Halton sequence</source>
        <translation>Halton-Folge</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>split plot</source>
        <translation>Spaltanlage</translation>
    </message>
    <message>
        <source>most precise coefficients (D-optimal)</source>
        <translation>genaueste Koeffizienten (D-optimal)</translation>
    </message>
    <message>
        <source>most precise predictions (I-optimal)</source>
        <translation>genaueste Vorhersagen (I-optimal)</translation>
    </message>
    <message>
        <source>%1, face-centred</source>
        <comment>a design</comment>
        <translation>%1, flächenzentriert</translation>
    </message>
</context>
<context>
    <name>DesignOverlay</name>
    <message>
        <source>%1 viable</source>
        <translation>%1 lebend</translation>
    </message>
    <message>
        <source>yield %1</source>
        <translation>Ausbeute %1</translation>
    </message>
    <message>
        <source>Dose, %1</source>
        <translation>Gabe, %1</translation>
    </message>
    <message>
        <source>load %1</source>
        <comment>a column&apos;s</comment>
        <translation>Beladung %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Changes would be lost</source>
        <translation>Änderungen gingen verloren</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Änderungen aufgeben</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiterer.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>set-point %1</source>
        <translation>Sollwert %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number and its unit.
----------
An inlet or outlet and what went through it.</extracomment>
        <translation>%1 %2</translation>
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
        <translation>%1: Sollwert %2</translation>
    </message>
    <message>
        <source>cells and broth</source>
        <translation>Zellen und Brühe</translation>
    </message>
    <message>
        <source>clarified</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>buffer or feed</source>
        <translation>Puffer oder Zulauf</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>Abfall</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, frei</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Folded to an arrow: double click or Enter unfolds it.</source>
        <translation>Zu einem Pfeil eingeklappt: Doppelklick oder Eingabe klappt ihn aus.</translation>
    </message>
    <message>
        <source>set-point</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>Set-point</source>
        <extracomment>What a controller is to hold.</extracomment>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>What a controller reads.</extracomment>
        <translation>Ist</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Apparat</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 Apparate</translation>
    </message>
    <message>
        <source>%1: double click or Enter unfolds it.</source>
        <translation>%1: Doppelklick oder Eingabe klappt ihn aus.</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>FlowEdits</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>Strom löschen</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>%1 und %2 verbinden</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename zone %1</source>
        <translation>Bereich %1 umbenennen</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>Make a zone</source>
        <translation>Bereich anlegen</translation>
    </message>
    <message>
        <source>Dissolve zone %1</source>
        <translation>Bereich %1 auflösen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Move units</source>
        <translation>Apparate verschieben</translation>
    </message>
    <message>
        <source>Delete units</source>
        <translation>Apparate löschen</translation>
    </message>
    <message>
        <source>This plant describes %1 otherwise than the copied units did; its own description stays.</source>
        <translation>Diese Anlage beschreibt %1 anders als die kopierten Apparate; ihre eigene Beschreibung bleibt.</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Arrange the sheet</source>
        <translation>Blatt ordnen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
</context>
<context>
    <name>FlowsheetTile</name>
    <message numerus="yes">
        <source>%n value(s) without room</source>
        <translation>
            <numerusform>%n Wert ohne Platz</numerusform>
            <numerusform>%n Werte ohne Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Apparat</numerusform>
            <numerusform>%n Apparate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>unit of the plant, name and value</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>The plant that is open is shown here.</source>
        <translation>Hier steht die geöffnete Anlage.</translation>
    </message>
</context>
<context>
    <name>ForecastFan</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>one run ahead, no band</source>
        <translation>ein Lauf voraus, kein Band</translation>
    </message>
    <message>
        <source>no run of the model ahead</source>
        <translation>kein Lauf des Modells voraus</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Choose a tag of the model, and the samples that go with it.</source>
        <translation>Wählen Sie eine Größe des Modells und die Proben, die dazu gehören.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Noch keine Werte.</translation>
    </message>
    <message>
        <source>80 % within %1 to %2</source>
        <translation>80 % zwischen %1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ahead, kinetics ± %1 %</source>
        <translation>
            <numerusform>%n Lauf voraus, Kinetik ± %1 %</numerusform>
            <numerusform>%n Läufe voraus, Kinetik ± %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>This tag is not of the model, so that nothing tells where it goes. Choose one of the model.</source>
        <translation>Diese Größe gehört nicht zum Modell, also sagt nichts, wohin sie geht. Wählen Sie eine des Modells.</translation>
    </message>
    <message>
        <source>The run of the model ends here, so that nothing lies ahead. Look at an earlier time.</source>
        <translation>Der Lauf des Modells endet hier, davor liegt nichts mehr. Sehen Sie sich eine frühere Zeit an.</translation>
    </message>
    <message>
        <source>This tile is set to no spread of the parameters, so that no band is shown.</source>
        <translation>Diese Kachel ist auf keine Streuung der Parameter gestellt, deshalb steht hier kein Band.</translation>
    </message>
    <message>
        <source>No run of the model is open, so that no band is shown. Run the plant.</source>
        <translation>Kein Lauf des Modells ist offen, deshalb steht hier kein Band. Starten Sie einen Lauf.</translation>
    </message>
</context>
<context>
    <name>Glyph</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>alarm, priority 4</source>
        <translation>Alarm, Priorität 4</translation>
    </message>
    <message>
        <source>alarm, priority 3</source>
        <translation>Alarm, Priorität 3</translation>
    </message>
    <message>
        <source>alarm, priority 2</source>
        <translation>Alarm, Priorität 2</translation>
    </message>
    <message>
        <source>critical alarm, priority 1</source>
        <translation>kritischer Alarm, Priorität 1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>one value for each component</source>
        <translation>ein Wert für jede Komponente</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Tag of the model</source>
        <translation>Messstelle des Modells</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Unit operation</source>
        <translation>Grundoperation</translation>
    </message>
    <message>
        <source>Rate law</source>
        <translation>Ratengesetz</translation>
    </message>
    <message>
        <source>Binding model</source>
        <translation>Bindungsmodell</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, off target, %2</source>
        <comment>figure, target</comment>
        <translation>%1, Ziel verfehlt, %2</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <comment>figure, target</comment>
        <translation>%1, Ziel %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>key figures that have no room</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Note, %1, empty</source>
        <comment>title</comment>
        <translation>Notiz, %1, leer</translation>
    </message>
    <message>
        <source>Note, %1, %2</source>
        <comment>title, text</comment>
        <translation>Notiz, %1, %2</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a stream</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>ParameterRows</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
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
        <translation>jetzt</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: keine Werte</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4, %5 at %6</source>
        <translation>%1: %2 bis %3, %4, %5 bei %6</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Keine Werte.</translation>
    </message>
    <message>
        <source>80 % of the runs ahead end between %1 and %2</source>
        <translation>80 % der Läufe voraus enden zwischen %1 und %2</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>%1, flow</source>
        <translation>%1, Fluss</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>zu einer Zeit</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation>Gabe aus %1</translation>
    </message>
    <message>
        <source>given after</source>
        <translation>gegeben nach</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>danach alle</translation>
    </message>
    <message>
        <source>Transfer of %1</source>
        <translation>Transfer aus %1</translation>
    </message>
    <message>
        <source>until this volume</source>
        <translation>bis zu diesem Volumen</translation>
    </message>
    <message>
        <source>Add the phase %1</source>
        <translation>Phase %1 hinzufügen</translation>
    </message>
    <message>
        <source>Phase that lasts a time</source>
        <translation>Phase, die eine Zeit dauert</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Transfer nach %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Set %1 in %2</source>
        <translation>%1 in %2 setzen</translation>
    </message>
    <message>
        <source>Add a dose to %1</source>
        <translation>Gabe in %1 hinzufügen</translation>
    </message>
    <message>
        <source>End after a time</source>
        <translation>Nach einer Zeit enden</translation>
    </message>
    <message>
        <source>End %1 after a time</source>
        <translation>%1 nach einer Zeit enden lassen</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>The phase %1</source>
        <translation>Die Phase %1</translation>
    </message>
    <message>
        <source>Remove the phase %1</source>
        <translation>Phase %1 entfernen</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>Remove a set-point from %1</source>
        <translation>Sollwert aus %1 entfernen</translation>
    </message>
    <message>
        <source>The last dose from %1</source>
        <translation>Die letzte Gabe aus %1</translation>
    </message>
    <message>
        <source>Remove a dose from %1</source>
        <translation>Gabe aus %1 entfernen</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Endet, wenn</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>above</source>
        <comment>a limit</comment>
        <translation>über</translation>
    </message>
    <message>
        <source>below</source>
        <comment>a limit</comment>
        <translation>unter</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>der Grenze</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Endet durch</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>eine davon</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>End when a value is reached</source>
        <translation>Beenden, wenn ein Wert erreicht ist</translation>
    </message>
    <message>
        <source>End %1 when a value is reached</source>
        <translation>%1 beenden, wenn ein Wert erreicht ist</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>value, limit</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>value, limit</comment>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>The end “%1” from %2</source>
        <translation>Das Ende „%1“ aus %2</translation>
    </message>
    <message>
        <source>Remove an end from %1</source>
        <translation>Ein Ende aus %1 entfernen</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>a flow on a line</comment>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the flow at the end of a line</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>over</source>
        <comment>the time that a line takes</comment>
        <translation>über</translation>
    </message>
    <message>
        <source>Rounds of the cycle</source>
        <translation>Durchgänge des Zyklus</translation>
    </message>
    <message>
        <source>Next round after</source>
        <comment>a phase</comment>
        <translation>Neuer Durchgang nach</translation>
    </message>
    <message>
        <source>and after</source>
        <comment>a further phase</comment>
        <translation>und nach</translation>
    </message>
    <message>
        <source>Set a flow</source>
        <translation>Einen Fluss setzen</translation>
    </message>
    <message>
        <source>Let a flow go on a line</source>
        <translation>Einen Fluss als Gerade führen</translation>
    </message>
    <message>
        <source>Set a flow in %1</source>
        <translation>Fluss in %1 setzen</translation>
    </message>
    <message>
        <source>Let a flow go on a line in %1</source>
        <translation>Fluss in %1 als Gerade führen</translation>
    </message>
    <message>
        <source>Repeat from here on</source>
        <translation>Ab hier wiederholen</translation>
    </message>
    <message>
        <source>Repeat from %1 on</source>
        <translation>Ab %1 wiederholen</translation>
    </message>
    <message>
        <source>Next round after a further phase</source>
        <translation>Neuer Durchgang nach einer weiteren Phase</translation>
    </message>
    <message>
        <source>Let the cycle of %1 go on after a further phase</source>
        <translation>Zyklus von %1 nach einer weiteren Phase fortsetzen</translation>
    </message>
    <message>
        <source>The cycle that begins with %1</source>
        <translation>Den Zyklus, der mit %1 beginnt</translation>
    </message>
    <message>
        <source>Remove the cycle that begins with %1</source>
        <translation>Zyklus, der mit %1 beginnt, entfernen</translation>
    </message>
    <message>
        <source>%1 as end of the cycle of %2</source>
        <translation>%1 als Ende des Zyklus von %2</translation>
    </message>
    <message>
        <source>Let the cycle of %1 wait for one phase less</source>
        <translation>Zyklus von %1 auf eine Phase weniger warten lassen</translation>
    </message>
    <message>
        <source>Remove a ramp from %1</source>
        <translation>Rampe aus %1 entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit, quantity</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RecipeProgress</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no phase runs</source>
        <translation>keine Phase läuft</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <comment>a phase</comment>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>No recipe runs, and no phase is noted.</source>
        <translation>Kein Rezept läuft, und keine Phase ist vermerkt.</translation>
    </message>
</context>
<context>
    <name>RecipeState</name>
    <message>
        <source>Ends %1</source>
        <comment>when a phase ends: when …, in …</comment>
        <translation>Endet %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the next phase, when it comes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>conditions</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>conditions</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>when %1 have been transferred</source>
        <translation>sobald %1 überführt sind</translation>
    </message>
    <message>
        <source>when %1 is above %2</source>
        <comment>name, limit</comment>
        <translation>sobald %1 über %2 liegt</translation>
    </message>
    <message>
        <source>when %1 is below %2</source>
        <comment>name, limit</comment>
        <translation>sobald %1 unter %2 liegt</translation>
    </message>
    <message>
        <source>when it is empty</source>
        <translation>sobald der Behälter leer ist</translation>
    </message>
    <message>
        <source>when the receiver is full</source>
        <translation>sobald der Empfänger voll ist</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <comment>an event of a unit</comment>
        <translation>bei „%1“</translation>
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
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>vor seinem Ende angehalten</translation>
    </message>
    <message>
        <source>not balanced: do not rely on its figures</source>
        <translation>nicht bilanziert: verlassen Sie sich nicht auf seine Zahlen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · run of %2 · Titer %3</source>
        <translation>%1 · Lauf vom %2 · Titer %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Simulierte Zeit</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>Rechenzeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>Recipe as it ran</source>
        <translation>Rezept, wie es ablief</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Worst of all</source>
        <translation>Schlechtester von allen</translation>
    </message>
    <message>
        <source>Between the two ends of a stream (limit %1)</source>
        <translation>Zwischen den beiden Enden eines Stroms (Grenze %1)</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Bilanzen</translation>
    </message>
    <message>
        <source>What is held less what was there, came in, left and was made, relative to what was moved; the worst component of each unit. A run above 1e-8 is called not balanced.</source>
        <translation>Was enthalten ist, abzüglich dessen, was da war, hereinkam, hinausging und entstand, bezogen auf das Bewegte; je Apparat die schlechteste Komponente. Ein Lauf über 1e-8 heißt nicht bilanziert.</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativer Fehler</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Fließbild</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Changes during the run</source>
        <translation>Änderungen während des Laufs</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Zeit des Laufs</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>this run, from then on</source>
        <translation>diesen Lauf, ab dann</translation>
    </message>
    <message>
        <source>the next run</source>
        <translation>den nächsten Lauf</translation>
    </message>
    <message>
        <source>The run went on with the changes that count for it, and else with the parameters that it began with.</source>
        <translation>Der Lauf ging mit den Änderungen weiter, die für ihn zählen, und sonst mit den Parametern, mit denen er begann.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Zählt für</translation>
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
        <translation>Ergebnis geleert</translation>
    </message>
    <message>
        <source>another result</source>
        <translation>anderes Ergebnis</translation>
    </message>
    <message>
        <source>another setting</source>
        <translation>andere Einstellung</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>another comment</source>
        <translation>anderer Kommentar</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>neuer Lauf</translation>
    </message>
    <message>
        <source>run missing</source>
        <translation>Lauf fehlt</translation>
    </message>
    <message>
        <source>excluded if taken</source>
        <translation>wird bei Übernahme ausgeschlossen</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ausgefüllt</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>number, column, sentence</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Take %n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis übernehmen</numerusform>
            <numerusform>%n Ergebnisse übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>%n Änderung übernehmen</numerusform>
            <numerusform>%n Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken.</source>
        <translation>
            <numerusform>%n Ergebnis übernommen.</numerusform>
            <numerusform>%n Ergebnisse übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken.</source>
        <translation>
            <numerusform>%n Änderung übernommen.</numerusform>
            <numerusform>%n Änderungen übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>retrying in %1 s</source>
        <translation>neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>a length of time</comment>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, unsicher</translation>
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
        <translation>Scan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), highest %1 at %2</source>
        <translation>
            <numerusform>%n Punkt, höchster Wert %1 bei %2</numerusform>
            <numerusform>%n Punkte, höchster Wert %1 bei %2</numerusform>
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
        <translation>letzter</translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <comment>scans of a spectrometer</comment>
        <translation>
            <numerusform>%n davor</numerusform>
            <numerusform>%n davor</numerusform>
        </translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Choose a tag whose values are spectra.</source>
        <translation>Wählen Sie eine Messstelle, deren Werte Spektren sind.</translation>
    </message>
    <message>
        <source>%1 delivers no spectra.</source>
        <translation>%1 liefert keine Spektren.</translation>
    </message>
    <message>
        <source>No scan yet.</source>
        <translation>Noch kein Scan.</translation>
    </message>
</context>
<context>
    <name>StudyEdits</name>
    <message>
        <source>Result of %1, %2</source>
        <comment>run, response</comment>
        <translation>Ergebnis von %1, %2</translation>
    </message>
    <message>
        <source>Empty the result of %1, %2</source>
        <comment>run, response</comment>
        <translation>Ergebnis von %1, %2 leeren</translation>
    </message>
    <message>
        <source>Set %2 of %1</source>
        <comment>run, factor</comment>
        <translation>%2 von %1 setzen</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>run</comment>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <comment>run</comment>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Exclude %1: %2</source>
        <comment>run, reason</comment>
        <translation>%1 ausschließen: %2</translation>
    </message>
    <message numerus="yes">
        <source>Empty the results of %n run(s)</source>
        <translation>
            <numerusform>Ergebnisse von %n Lauf leeren</numerusform>
            <numerusform>Ergebnisse von %n Läufen leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the results of the twin</source>
        <translation>Ergebnisse des Zwillings leeren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>%n Lauf entfernen</numerusform>
            <numerusform>%n Läufe entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a validation run</source>
        <translation>Validierungslauf hinzufügen</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Lauf hinzufügen</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>day %1</source>
        <comment>elapsed time, on an axis</comment>
        <translation>Tag %1</translation>
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
        <translation>d. MMM</translation>
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
        <translation>Abstand zum Zwilling, %1</translation>
    </message>
    <message numerus="yes">
        <source>σ %1, estimated from %n difference(s)</source>
        <translation>
            <numerusform>σ %1, geschätzt aus %n Differenz</numerusform>
            <numerusform>σ %1, geschätzt aus %n Differenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>σ %1, given</source>
        <translation>σ %1, vorgegeben</translation>
    </message>
    <message>
        <source>too few differences to estimate σ</source>
        <translation>zu wenige Differenzen, um σ zu schätzen</translation>
    </message>
    <message>
        <source>nothing to compare in the last 24 h</source>
        <translation>nichts zu vergleichen in den letzten 24 h</translation>
    </message>
    <message>
        <source>inside ± 2σ: %1 % of 24 h (%2 of %3)</source>
        <translation>in ± 2σ: %1 % von 24 h (%2 von %3)</translation>
    </message>
    <message>
        <source>last difference %1</source>
        <translation>letzte Differenz %1</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>difference, σ</source>
        <translation>Differenz, σ</translation>
    </message>
    <message>
        <source>Choose a measured tag, and the model&apos;s tag to compare it with.</source>
        <translation>Wählen Sie eine Messstelle und die Größe des Modells, mit der sie verglichen wird.</translation>
    </message>
    <message>
        <source>No values to compare yet.</source>
        <translation>Noch keine Werte zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>UnitMenu</name>
    <message>
        <source>no unit</source>
        <translation>ohne Einheit</translation>
    </message>
    <message>
        <source>%1 in %2 everywhere</source>
        <extracomment>A kind of quantity such as Pressure, and a unit: what was chosen here shall hold for all figures of the kind.</extracomment>
        <translation>%1 überall in %2</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
</context>
<context>
    <name>UnknownTile</name>
    <message>
        <source>“%1” is a kind of tile that this Titer does not know. It is kept; a newer Titer shows it.</source>
        <translation>„%1“ ist eine Kachelart, die dieses Titer nicht kennt. Sie bleibt erhalten; ein neueres Titer zeigt sie.</translation>
    </message>
</context>
<context>
    <name>WelcomePictures</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>temp</source>
        <translation>Temp</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Zulauf</translation>
    </message>
    <message>
        <source>Bioreactor</source>
        <translation>Bioreaktor</translation>
    </message>
    <message>
        <source>Centrifuge</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Depth filter</source>
        <translation>Tiefenfilter</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>Dezimal</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>semicolons, 20,160 rows, 12 columns</source>
        <translation>Semikolons, 20.160 Zeilen, 12 Spalten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Titre, g/L</source>
        <translation>Titer, g/L</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Living cells. A component given as dry mass needs its cell_mass.</source>
        <translation>Lebende Zellen. Eine als Trockenmasse angegebene Komponente braucht ihre cell_mass.</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glukose</translation>
    </message>
    <message>
        <source>Glucose. A component given as mass needs its molar_mass.</source>
        <translation>Glukose. Eine als Masse angegebene Komponente braucht ihre molar_mass.</translation>
    </message>
    <message>
        <source>Glutamine</source>
        <translation>Glutamin</translation>
    </message>
    <message>
        <source>Glutamine; nothing grows without it.</source>
        <translation>Glutamin; ohne es wächst nichts.</translation>
    </message>
    <message>
        <source>Lactate</source>
        <translation>Laktat</translation>
    </message>
    <message>
        <source>Lactate, made from glucose; slows growth.</source>
        <translation>Laktat, aus Glukose gebildet; bremst das Wachstum.</translation>
    </message>
    <message>
        <source>Ammonia</source>
        <translation>Ammoniak</translation>
    </message>
    <message>
        <source>Ammonia, made from glutamine; slows growth.</source>
        <translation>Ammoniak, aus Glutamin gebildet; bremst das Wachstum.</translation>
    </message>
    <message>
        <source>Inhibitor</source>
        <translation>Hemmstoff</translation>
    </message>
    <message>
        <source>What the cells give off and are slowed by, not known by name. Without it growth lacks this limit.</source>
        <translation>Was die Zellen abgeben und sie bremst, ohne dass es einen Namen hätte. Ohne ihn fehlt dem Wachstum diese Grenze.</translation>
    </message>
    <message>
        <source>Dead cells</source>
        <translation>Tote Zellen</translation>
    </message>
    <message>
        <source>What cells become when they die; viability is judged by it.</source>
        <translation>Was aus Zellen wird, wenn sie sterben; daran misst sich die Viabilität.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Antibody or other protein that is secreted.</source>
        <translation>Antikörper oder anderes Protein, das abgegeben wird.</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <source>Dissolved oxygen. Without it oxygen counts as in excess.</source>
        <translation>Gelöster Sauerstoff. Fehlt er, gilt Sauerstoff als im Überschuss vorhanden.</translation>
    </message>
    <message>
        <source>Carbon dioxide</source>
        <translation>Kohlendioxid</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide.</source>
        <translation>Gelöstes Kohlendioxid.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Absterben</translation>
    </message>
    <message>
        <source>Nutrients</source>
        <translation>Nährstoffe</translation>
    </message>
    <message>
        <source>By-products</source>
        <translation>Nebenprodukte</translation>
    </message>
    <message>
        <source>Oxygen and carbon dioxide</source>
        <translation>Sauerstoff und Kohlendioxid</translation>
    </message>
    <message>
        <source>Largest growth rate</source>
        <translation>Größte Wachstumsrate</translation>
    </message>
    <message>
        <source>Specific growth rate with everything in excess and nothing that inhibits.</source>
        <translation>Spezifische Wachstumsrate, wenn alles im Überschuss vorliegt und nichts hemmt.</translation>
    </message>
    <message>
        <source>Half-saturation of glucose</source>
        <translation>Halbsättigung der Glukose</translation>
    </message>
    <message>
        <source>Glucose at which growth is half as fast.</source>
        <translation>Glukose, bei der das Wachstum halb so schnell ist.</translation>
    </message>
    <message>
        <source>Half-saturation of glutamine</source>
        <translation>Halbsättigung des Glutamins</translation>
    </message>
    <message>
        <source>Glutamine at which growth is half as fast.</source>
        <translation>Glutamin, bei dem das Wachstum halb so schnell ist.</translation>
    </message>
    <message>
        <source>Lactate that halves growth</source>
        <translation>Hemmkonstante des Laktats</translation>
    </message>
    <message>
        <source>Lactate at which growth is half as fast.</source>
        <translation>Laktat, bei dem das Wachstum halb so schnell ist.</translation>
    </message>
    <message>
        <source>Ammonia that halves growth</source>
        <translation>Hemmkonstante des Ammoniaks</translation>
    </message>
    <message>
        <source>Ammonia at which growth is half as fast.</source>
        <translation>Ammoniak, bei dem das Wachstum halb so schnell ist.</translation>
    </message>
    <message>
        <source>Inhibitor that stops growth</source>
        <translation>Grenzwert des Hemmstoffs</translation>
    </message>
    <message>
        <source>At this concentration of the inhibitor growth stops; beyond it nothing grows.</source>
        <translation>Bei dieser Konzentration des Hemmstoffs endet das Wachstum; darüber wächst nichts.</translation>
    </message>
    <message>
        <source>Largest death rate</source>
        <translation>Größte Sterberate</translation>
    </message>
    <message>
        <source>Specific death rate of cells that do not grow.</source>
        <translation>Spezifische Sterberate von Zellen, die nicht wachsen.</translation>
    </message>
    <message>
        <source>Growth rate that halves death</source>
        <translation>Wachstum bei halbem Absterben</translation>
    </message>
    <message>
        <source>Growth rate, as the medium allows it, at which death is half as fast.</source>
        <translation>Wachstumsrate, wie das Medium sie zulässt, bei der das Absterben halb so schnell ist.</translation>
    </message>
    <message>
        <source>Lysis rate</source>
        <translation>Lyserate</translation>
    </message>
    <message>
        <source>Share of the dead cells that falls apart per time.</source>
        <translation>Anteil der toten Zellen, der je Zeit zerfällt.</translation>
    </message>
    <message>
        <source>Cells per glucose</source>
        <translation>Zellen je Glukose</translation>
    </message>
    <message>
        <source>Cells formed from glucose, maintenance apart.</source>
        <translation>Zellen, die aus Glukose entstehen, ohne Erhaltung.</translation>
    </message>
    <message>
        <source>Glucose for maintenance</source>
        <translation>Glukose zur Erhaltung</translation>
    </message>
    <message>
        <source>Glucose that living cells use without growing.</source>
        <translation>Glukose, die lebende Zellen ohne Wachstum verbrauchen.</translation>
    </message>
    <message>
        <source>Cells per glutamine</source>
        <translation>Zellen je Glutamin</translation>
    </message>
    <message>
        <source>Cells formed from glutamine, maintenance apart.</source>
        <translation>Zellen, die aus Glutamin entstehen, ohne Erhaltung.</translation>
    </message>
    <message>
        <source>Glutamine for maintenance</source>
        <translation>Glutamin zur Erhaltung</translation>
    </message>
    <message>
        <source>Glutamine that living cells use without growing.</source>
        <translation>Glutamin, das lebende Zellen ohne Wachstum verbrauchen.</translation>
    </message>
    <message>
        <source>Maintenance fades below</source>
        <translation>Erhaltung schwindet unterhalb</translation>
    </message>
    <message>
        <source>Below this concentration of glucose, and of glutamine, its use for maintenance fades to nothing.</source>
        <translation>Unterhalb dieser Konzentration von Glukose und von Glutamin schwindet ihr Verbrauch zur Erhaltung.</translation>
    </message>
    <message>
        <source>Decay of glutamine</source>
        <translation>Zerfall des Glutamins</translation>
    </message>
    <message>
        <source>Share of the glutamine that turns to ammonia by itself per time.</source>
        <translation>Anteil des Glutamins, der je Zeit von selbst zu Ammoniak wird.</translation>
    </message>
    <message>
        <source>Glutamine is lost</source>
        <translation>Glutamin geht verloren</translation>
    </message>
    <message>
        <source>as_printed: at the death rate, as the published equation has it. decay: at its own decay, which also makes the ammonia.</source>
        <translation>wie gedruckt: mit der Sterberate, wie es die veröffentlichte Gleichung hat. Zerfall: mit seinem eigenen Zerfall, der auch das Ammoniak bildet.</translation>
    </message>
    <message>
        <source>Lactate per glucose</source>
        <translation>Laktat je Glukose</translation>
    </message>
    <message>
        <source>Lactate made from glucose; 2 is all of its carbon.</source>
        <translation>Aus Glukose gebildetes Laktat; 2 ist ihr gesamter Kohlenstoff.</translation>
    </message>
    <message>
        <source>Ammonia per glutamine</source>
        <translation>Ammoniak je Glutamin</translation>
    </message>
    <message>
        <source>Ammonia made from glutamine that the cells use; 2 is all of its nitrogen.</source>
        <translation>Ammoniak aus dem Glutamin, das die Zellen verbrauchen; 2 ist sein gesamter Stickstoff.</translation>
    </message>
    <message>
        <source>Formation of the inhibitor</source>
        <translation>Bildung des Hemmstoffs</translation>
    </message>
    <message>
        <source>Inhibitor that living cells give off.</source>
        <translation>Hemmstoff, den lebende Zellen abgeben.</translation>
    </message>
    <message>
        <source>Largest uptake of lactate</source>
        <translation>Größte Aufnahme von Laktat</translation>
    </message>
    <message>
        <source>Lactate that cells take up and oxidise when glucose is low or growth is slow. 0 in the published set.</source>
        <translation>Laktat, das die Zellen bei wenig Glukose oder langsamem Wachstum aufnehmen und veratmen. 0 im veröffentlichten Satz.</translation>
    </message>
    <message>
        <source>Half-saturation of the uptake</source>
        <translation>Halbsättigung der Aufnahme</translation>
    </message>
    <message>
        <source>Lactate at which its uptake is half as fast.</source>
        <translation>Laktat, bei dem seine Aufnahme halb so schnell ist.</translation>
    </message>
    <message>
        <source>Glucose that hinders the uptake</source>
        <translation>Hemmung durch Glukose</translation>
    </message>
    <message>
        <source>Far below this glucose lactate is taken up whatever the growth.</source>
        <translation>Weit unterhalb dieser Glukose wird Laktat aufgenommen, gleich wie schnell die Zellen wachsen.</translation>
    </message>
    <message>
        <source>Growth that hinders the uptake</source>
        <translation>Hemmung durch Wachstum</translation>
    </message>
    <message>
        <source>Far below this growth rate lactate is taken up whatever the glucose.</source>
        <translation>Weit unterhalb dieser Wachstumsrate wird Laktat aufgenommen, gleich wie viel Glukose da ist.</translation>
    </message>
    <message>
        <source>Product with growth</source>
        <translation>Produkt mit dem Wachstum</translation>
    </message>
    <message>
        <source>Product made with each new cell. 0 in the published set.</source>
        <translation>Produkt, das mit jeder neuen Zelle entsteht. 0 im veröffentlichten Satz.</translation>
    </message>
    <message>
        <source>Specific productivity</source>
        <translation>Spezifische Produktivität</translation>
    </message>
    <message>
        <source>Product made by a cell per time, growing or not. 0 in the published set; 20 to 40 pg/cell/d is usual.</source>
        <translation>Produkt, das eine Zelle je Zeit bildet, ob sie wächst oder nicht. 0 im veröffentlichten Satz; üblich sind 20 bis 40 pg/cell/d.</translation>
    </message>
    <message>
        <source>Specific oxygen uptake</source>
        <translation>Spez. Sauerstoffaufnahme</translation>
    </message>
    <message>
        <source>Oxygen that a living cell takes up. Not in the published set, which it leaves untouched; 3 to 12 pmol/cell/d is usual.</source>
        <translation>Sauerstoff, den eine lebende Zelle aufnimmt. Nicht Teil des veröffentlichten Satzes, den er nicht berührt; üblich sind 3 bis 12 pmol/cell/d.</translation>
    </message>
    <message>
        <source>Respiratory quotient</source>
        <translation>Respiratorischer Quotient</translation>
    </message>
    <message>
        <source>Carbon dioxide given off per oxygen taken up.</source>
        <translation>Abgegebenes Kohlendioxid je aufgenommenem Sauerstoff.</translation>
    </message>
    <message>
        <source>CHO fed-batch</source>
        <translation>CHO-Fed-Batch</translation>
    </message>
    <message>
        <source>CHO cells on glucose and glutamine, slowed by lactate, ammonia and an inhibitor of their own; death rises as growth falls. The defaults are the published set, which holds for 145 h; product and uptake of lactate are 0 in it.</source>
        <translation>CHO-Zellen auf Glukose und Glutamin, gebremst durch Laktat, Ammoniak und einen eigenen Hemmstoff; das Absterben nimmt zu, wenn das Wachstum nachlässt. Die Vorgaben sind der veröffentlichte Satz, der 145 h gilt; Produkt und Aufnahme von Laktat sind darin 0.</translation>
    </message>
    <message>
        <source>Biomass</source>
        <translation>Biomasse</translation>
    </message>
    <message>
        <source>Dry cells. A component that counts cells needs its cell_mass.</source>
        <translation>Trockene Zellen. Eine Komponente, die Zellen zählt, braucht ihre cell_mass.</translation>
    </message>
    <message>
        <source>Glucose. A component in moles needs its molar_mass.</source>
        <translation>Glukose. Eine Komponente in Mol braucht ihre molar_mass.</translation>
    </message>
    <message>
        <source>Acetate</source>
        <translation>Acetat</translation>
    </message>
    <message>
        <source>Acetate, given off by overflow and taken up again. A component in moles needs its molar_mass.</source>
        <translation>Acetat, beim Overflow abgegeben und wieder aufgenommen. Eine Komponente in Mol braucht ihre molar_mass.</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide. Not in the published set.</source>
        <translation>Gelöstes Kohlendioxid. Nicht Teil des veröffentlichten Satzes.</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Ausbeuten</translation>
    </message>
    <message>
        <source>Largest uptake of glucose</source>
        <translation>Größte Aufnahme von Glukose</translation>
    </message>
    <message>
        <source>Glucose taken up per mass of dry cells, qSmax.</source>
        <translation>Aufgenommene Glukose je Trockenmasse, qSmax.</translation>
    </message>
    <message>
        <source>Glucose at which its uptake is half as fast, Ks.</source>
        <translation>Glukose, bei der ihre Aufnahme halb so schnell ist, Ks.</translation>
    </message>
    <message>
        <source>Acetate that halves the uptake</source>
        <translation>Hemmkonstante des Acetats</translation>
    </message>
    <message>
        <source>Acetate at which the uptake of glucose is half as fast, Kia.</source>
        <translation>Acetat, bei dem die Aufnahme von Glukose halb so schnell ist, Kia.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Erhaltungsstoffwechsel</translation>
    </message>
    <message>
        <source>Glucose burnt without growth per mass of dry cells, qm. Without glucose the cells burn themselves.</source>
        <translation>Ohne Wachstum veratmete Glukose je Trockenmasse, qm. Ohne Glukose veratmen die Zellen sich selbst.</translation>
    </message>
    <message>
        <source>Largest overflow</source>
        <translation>Größter Overflow</translation>
    </message>
    <message>
        <source>Glucose that turns to acetate per mass of dry cells, pAmax.</source>
        <translation>Glukose, die zu Acetat wird, je Trockenmasse, pAmax.</translation>
    </message>
    <message>
        <source>Uptake at half overflow</source>
        <translation>Aufnahme bei halbem Overflow</translation>
    </message>
    <message>
        <source>Uptake of glucose at which overflow is half its largest, Kap.</source>
        <translation>Aufnahme von Glukose, bei der der Overflow halb so groß ist wie höchstens, Kap.</translation>
    </message>
    <message>
        <source>Largest uptake of acetate</source>
        <translation>Größte Aufnahme von Acetat</translation>
    </message>
    <message>
        <source>Acetate taken up per mass of dry cells, qAmax.</source>
        <translation>Aufgenommenes Acetat je Trockenmasse, qAmax.</translation>
    </message>
    <message>
        <source>Half-saturation of acetate</source>
        <translation>Halbsättigung des Acetats</translation>
    </message>
    <message>
        <source>Acetate at which its uptake is half as fast, Ksa.</source>
        <translation>Acetat, bei dem seine Aufnahme halb so schnell ist, Ksa.</translation>
    </message>
    <message>
        <source>Glucose uptake that halves it</source>
        <translation>Hemmende Glukoseaufnahme</translation>
    </message>
    <message>
        <source>Uptake of glucose at which the uptake of acetate is half as fast, Kis.</source>
        <translation>Aufnahme von Glukose, bei der die Aufnahme von Acetat halb so schnell ist, Kis.</translation>
    </message>
    <message>
        <source>Acetate per overflow</source>
        <translation>Acetat je Overflow</translation>
    </message>
    <message>
        <source>Acetate made from the glucose that overflows, Yas.</source>
        <translation>Acetat aus der Glukose des Overflows, Yas.</translation>
    </message>
    <message>
        <source>Cells per burnt glucose</source>
        <translation>Zellen je veratmeter Glukose</translation>
    </message>
    <message>
        <source>Dry cells from glucose with oxygen, maintenance apart, Yem.</source>
        <translation>Trockene Zellen aus Glukose mit Sauerstoff, ohne Erhaltung, Yem.</translation>
    </message>
    <message>
        <source>Cells per acetate</source>
        <translation>Zellen je Acetat</translation>
    </message>
    <message>
        <source>Dry cells from acetate, Yxa.</source>
        <translation>Trockene Zellen aus Acetat, Yxa.</translation>
    </message>
    <message>
        <source>Cells per overflow</source>
        <translation>Zellen je Overflow</translation>
    </message>
    <message>
        <source>Dry cells from the glucose that overflows, Yxsof.</source>
        <translation>Trockene Zellen aus der Glukose des Overflows, Yxsof.</translation>
    </message>
    <message>
        <source>Carbon of glucose</source>
        <translation>Kohlenstoff der Glukose</translation>
    </message>
    <message>
        <source>Share of carbon in glucose, Cs.</source>
        <translation>Anteil des Kohlenstoffs an der Glukose, Cs.</translation>
    </message>
    <message>
        <source>Carbon of cells</source>
        <translation>Kohlenstoff der Zellen</translation>
    </message>
    <message>
        <source>Share of carbon in dry cells, Cx; what becomes cells is not burnt.</source>
        <translation>Anteil des Kohlenstoffs an der Trockenmasse, Cx; was zu Zellen wird, wird nicht veratmet.</translation>
    </message>
    <message>
        <source>Oxygen per burnt glucose</source>
        <translation>Sauerstoff je Glukose</translation>
    </message>
    <message>
        <source>Oxygen for glucose that is burnt, Yos.</source>
        <translation>Sauerstoff für Glukose, die veratmet wird, Yos.</translation>
    </message>
    <message>
        <source>Oxygen per acetate</source>
        <translation>Sauerstoff je Acetat</translation>
    </message>
    <message>
        <source>Oxygen for acetate that is taken up, Yoa.</source>
        <translation>Sauerstoff für Acetat, das aufgenommen wird, Yoa.</translation>
    </message>
    <message>
        <source>Half-saturation of oxygen</source>
        <translation>Halbsättigung des Sauerstoffs</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which the burning of glucose is half as fast, Ko.</source>
        <translation>Gelöster Sauerstoff, bei dem Glukose halb so schnell veratmet wird, Ko.</translation>
    </message>
    <message>
        <source>Oxygen at air saturation</source>
        <translation>Sauerstoff bei Luftsättigung</translation>
    </message>
    <message>
        <source>Dissolved oxygen that counts as 100 % of air saturation. The published 14000 % per g/L make it 0.2232 mol/m3.</source>
        <translation>Gelöster Sauerstoff, der als 100 % Luftsättigung zählt. Die veröffentlichten 14000 % je g/L machen daraus 0,2232 mol/m3.</translation>
    </message>
    <message>
        <source>E. coli with overflow</source>
        <translation>E. coli mit Overflow</translation>
    </message>
    <message>
        <source>E. coli on glucose: fast uptake overflows to acetate, which slows uptake and is eaten later; oxygen limits what is burnt. The defaults are the second published set.</source>
        <translation>E. coli auf Glukose: Schnelle Aufnahme führt zum Überflussstoffwechsel (Overflow); das Acetat bremst die Aufnahme und wird später verbraucht, und Sauerstoff begrenzt die Veratmung. Die Vorgaben sind der zweite veröffentlichte Satz.</translation>
    </message>
    <message>
        <source>Living cells, dry mass. A component that counts cells needs its cell_mass.</source>
        <translation>Lebende Zellen, Trockenmasse. Eine Komponente, die Zellen zählt, braucht ihre cell_mass.</translation>
    </message>
    <message>
        <source>Substrate</source>
        <translation>Substrat</translation>
    </message>
    <message>
        <source>What the cells grow on, such as glucose. A component in moles needs its molar_mass.</source>
        <translation>Worauf die Zellen wachsen, etwa Glukose. Eine Komponente in Mol braucht ihre molar_mass.</translation>
    </message>
    <message>
        <source>What cells become when they die. Without it they vanish from the account.</source>
        <translation>Was aus Zellen wird, wenn sie sterben. Ohne diese Rolle verschwinden sie aus der Bilanz.</translation>
    </message>
    <message>
        <source>What is made with growth and with time, such as an antibody.</source>
        <translation>Was mit dem Wachstum und mit der Zeit entsteht, etwa ein Antikörper.</translation>
    </message>
    <message>
        <source>Growth and death</source>
        <translation>Wachstum und Absterben</translation>
    </message>
    <message>
        <source>Specific growth rate with substrate and oxygen in excess. About 0.04 1/h for animal cells, 0.3 to 0.7 1/h for bacteria and yeast.</source>
        <translation>Spezifische Wachstumsrate bei Überschuss an Substrat und Sauerstoff. Etwa 0,04 1/h bei tierischen Zellen, 0,3 bis 0,7 1/h bei Bakterien und Hefe.</translation>
    </message>
    <message>
        <source>Half-saturation</source>
        <translation>Halbsättigung</translation>
    </message>
    <message>
        <source>Substrate concentration at which growth is half as fast.</source>
        <translation>Konzentration des Substrats, bei der das Wachstum halb so schnell ist.</translation>
    </message>
    <message>
        <source>Yield of cells on substrate</source>
        <translation>Zellausbeute aus Substrat</translation>
    </message>
    <message>
        <source>Dry cells formed from a mass of substrate, maintenance and product apart.</source>
        <translation>Trockene Zellen aus einer Masse Substrat, ohne Erhaltung und Produkt.</translation>
    </message>
    <message>
        <source>Substrate that living cells use without growing, per mass of dry cells.</source>
        <translation>Substrat, das lebende Zellen ohne Wachstum verbrauchen, je Trockenmasse.</translation>
    </message>
    <message>
        <source>Below this concentration of substrate maintenance fades to nothing.</source>
        <translation>Unterhalb dieser Konzentration des Substrats schwindet die Erhaltung.</translation>
    </message>
    <message>
        <source>Death rate</source>
        <translation>Sterberate</translation>
    </message>
    <message>
        <source>Share of the living cells that dies per time.</source>
        <translation>Anteil der lebenden Zellen, der je Zeit stirbt.</translation>
    </message>
    <message>
        <source>Product made with each mass of new dry cells (alpha of Luedeking and Piret).</source>
        <translation>Produkt, das mit jeder Masse neuer trockener Zellen entsteht (alpha nach Luedeking und Piret).</translation>
    </message>
    <message>
        <source>Product with time</source>
        <translation>Produkt mit der Zeit</translation>
    </message>
    <message>
        <source>Product made by a mass of dry cells per time, growing or not (beta of Luedeking and Piret).</source>
        <translation>Produkt, das eine Masse trockener Zellen je Zeit bildet, ob sie wächst oder nicht (beta nach Luedeking und Piret).</translation>
    </message>
    <message>
        <source>Substrate per product</source>
        <translation>Substrat je Produkt</translation>
    </message>
    <message>
        <source>Substrate that the product costs. 0 where the yield of cells holds it already.</source>
        <translation>Substrat, das das Produkt kostet. 0, wo die Ausbeute an Zellen es schon enthält.</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which growth is half as fast. 0: no effect on growth.</source>
        <translation>Gelöster Sauerstoff, bei dem das Wachstum halb so schnell ist. 0: keine Wirkung auf das Wachstum.</translation>
    </message>
    <message>
        <source>Oxygen per new cells</source>
        <translation>Sauerstoff je Zellzuwachs</translation>
    </message>
    <message>
        <source>Oxygen taken up for each mass of new dry cells.</source>
        <translation>Aufgenommener Sauerstoff je Masse neuer trockener Zellen.</translation>
    </message>
    <message>
        <source>Oxygen for maintenance</source>
        <translation>Sauerstoff zur Erhaltung</translation>
    </message>
    <message>
        <source>Oxygen that a mass of dry cells takes up without growing.</source>
        <translation>Sauerstoff, den eine Masse trockener Zellen ohne Wachstum aufnimmt.</translation>
    </message>
    <message>
        <source>Monod growth</source>
        <translation>Wachstum nach Monod</translation>
    </message>
    <message>
        <source>Growth on one limiting substrate with maintenance, death and a product made with growth and with time. The defaults are those of animal cells on glucose; for a microbe set growth rate, half-saturation and yield.</source>
        <translation>Wachstum auf einem begrenzenden Substrat mit Erhaltung, Absterben und einem Produkt, das mit dem Wachstum und mit der Zeit entsteht. Die Vorgaben gelten für tierische Zellen auf Glukose; für Mikroben sind Wachstumsrate, Halbsättigung und Ausbeute zu setzen.</translation>
    </message>
    <message>
        <source>Penicillin, which falls apart in water.</source>
        <translation>Penicillin, das in Wasser zerfällt.</translation>
    </message>
    <message>
        <source>Temperature and pH</source>
        <translation>Temperatur und pH</translation>
    </message>
    <message>
        <source>mu_x, before the terms of temperature and pH.</source>
        <translation>mu_x, vor den Termen von Temperatur und pH.</translation>
    </message>
    <message>
        <source>Contois constant</source>
        <translation>Contois-Konstante</translation>
    </message>
    <message>
        <source>Substrate per dry cells at which growth is half as fast, Kx.</source>
        <translation>Substrat je trockener Zellmasse, bei dem das Wachstum halb so schnell ist, Kx.</translation>
    </message>
    <message>
        <source>Dry cells from substrate, Yxs.</source>
        <translation>Trockene Zellen aus Substrat, Yxs.</translation>
    </message>
    <message>
        <source>Substrate used without growth per mass of dry cells, mx.</source>
        <translation>Ohne Wachstum verbrauchtes Substrat je Trockenmasse, mx.</translation>
    </message>
    <message>
        <source>Largest specific productivity</source>
        <translation>Größte spez. Produktivität</translation>
    </message>
    <message>
        <source>Product per mass of dry cells, mu_p.</source>
        <translation>Produkt je Trockenmasse, mu_p.</translation>
    </message>
    <message>
        <source>Half-saturation of production</source>
        <translation>Halbsättigung der Bildung</translation>
    </message>
    <message>
        <source>Substrate at which production is half as fast, Kp.</source>
        <translation>Substrat, bei dem die Produktbildung halb so schnell ist, Kp.</translation>
    </message>
    <message>
        <source>Substrate that represses production</source>
        <translation>Hemmkonstante des Substrats</translation>
    </message>
    <message>
        <source>Substrate at which its repression halves production, KI.</source>
        <translation>Substrat, bei dem seine Repression die Produktbildung halbiert, KI.</translation>
    </message>
    <message>
        <source>Hydrolysis</source>
        <translation>Hydrolyse</translation>
    </message>
    <message>
        <source>Share of the product that falls apart per time, K.</source>
        <translation>Anteil des Produkts, der je Zeit zerfällt, K.</translation>
    </message>
    <message>
        <source>Yield of product on substrate</source>
        <translation>Produktausbeute aus Substrat</translation>
    </message>
    <message>
        <source>Product from substrate, Yps.</source>
        <translation>Produkt aus Substrat, Yps.</translation>
    </message>
    <message>
        <source>Lack of acid</source>
        <translation>Mangel an Säure</translation>
    </message>
    <message>
        <source>Hydrogen ions below which growth is slowed, K1.</source>
        <translation>Wasserstoffionen, unterhalb derer das Wachstum gebremst wird, K1.</translation>
    </message>
    <message>
        <source>Excess of acid</source>
        <translation>Überschuss an Säure</translation>
    </message>
    <message>
        <source>Hydrogen ions above which growth is slowed, K2.</source>
        <translation>Wasserstoffionen, oberhalb derer das Wachstum gebremst wird, K2.</translation>
    </message>
    <message>
        <source>Arrhenius factor of growth</source>
        <translation>Arrhenius-Faktor Wachstum</translation>
    </message>
    <message>
        <source>kg of the growth term.</source>
        <translation>kg des Wachstumsterms.</translation>
    </message>
    <message>
        <source>Activation energy of growth</source>
        <translation>Aktivierungsenergie Wachstum</translation>
    </message>
    <message>
        <source>Eg of the growth term.</source>
        <translation>Eg des Wachstumsterms.</translation>
    </message>
    <message>
        <source>Arrhenius factor of heat death</source>
        <translation>Arrhenius-Faktor Hitzetod</translation>
    </message>
    <message>
        <source>kd of the term that slows growth in the heat.</source>
        <translation>kd des Terms, der das Wachstum in der Hitze bremst.</translation>
    </message>
    <message>
        <source>Activation energy of heat death</source>
        <translation>Aktivierungsenergie Hitzetod</translation>
    </message>
    <message>
        <source>Ed of the term that slows growth in the heat.</source>
        <translation>Ed des Terms, der das Wachstum in der Hitze bremst.</translation>
    </message>
    <message>
        <source>Oxygen constant of growth</source>
        <translation>Sauerstoffkonstante Wachstum</translation>
    </message>
    <message>
        <source>Oxygen, as published, per dry cells at which growth is half as fast, Kox. 0: no limit.</source>
        <translation>Sauerstoff, wie veröffentlicht, je Trockenmasse, bei dem das Wachstum halb so schnell ist, Kox. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Oxygen constant of production</source>
        <translation>Sauerstoffkonstante Produkt</translation>
    </message>
    <message>
        <source>Kop of the oxygen term of production, in published units of oxygen. 0: no limit.</source>
        <translation>Kop des Sauerstoffterms der Produktbildung, in veröffentlichten Einheiten des Sauerstoffs. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Oxygen exponent of production</source>
        <translation>Sauerstoffexponent Produkt</translation>
    </message>
    <message>
        <source>p of the oxygen term of production.</source>
        <translation>p des Sauerstoffterms der Produktbildung.</translation>
    </message>
    <message>
        <source>Cells per oxygen</source>
        <translation>Zellen je Sauerstoff</translation>
    </message>
    <message>
        <source>Dry cells per oxygen as published, Yxo.</source>
        <translation>Trockene Zellen je Sauerstoff wie veröffentlicht, Yxo.</translation>
    </message>
    <message>
        <source>Product per oxygen</source>
        <translation>Produkt je Sauerstoff</translation>
    </message>
    <message>
        <source>Product per oxygen as published, Ypo.</source>
        <translation>Produkt je Sauerstoff wie veröffentlicht, Ypo.</translation>
    </message>
    <message>
        <source>Oxygen, as published, that a mass of dry cells uses without growing, mo.</source>
        <translation>Sauerstoff, wie veröffentlicht, den eine Masse trockener Zellen ohne Wachstum verbraucht, mo.</translation>
    </message>
    <message>
        <source>Dissolved oxygen that stands for the published 1.16 g/L, in concentration and uptake alike.</source>
        <translation>Gelöster Sauerstoff, der für die veröffentlichten 1,16 g/L steht, in Konzentration und Aufnahme gleichermaßen.</translation>
    </message>
    <message>
        <source>Carbon dioxide with growth</source>
        <translation>Kohlendioxid mit Wachstum</translation>
    </message>
    <message>
        <source>Carbon dioxide per new dry cells, a1.</source>
        <translation>Kohlendioxid je neuer trockener Zellmasse, a1.</translation>
    </message>
    <message>
        <source>Carbon dioxide of maintenance</source>
        <translation>Kohlendioxid der Erhaltung</translation>
    </message>
    <message>
        <source>Carbon dioxide that a mass of dry cells gives off without growing, a2.</source>
        <translation>Kohlendioxid, das eine Masse trockener Zellen ohne Wachstum abgibt, a2.</translation>
    </message>
    <message>
        <source>Penicillin</source>
        <translation>Penicillin</translation>
    </message>
    <message>
        <source>A mould that grows by Contois and makes penicillin when sugar is scarce; sugar represses production, and the product falls apart. Growth has the published terms of temperature and pH, found at 25 °C and pH 5.</source>
        <translation>Ein Schimmelpilz, der nach Contois wächst und Penicillin bildet, wenn Zucker knapp ist; Zucker unterdrückt die Bildung, und das Produkt zerfällt. Das Wachstum hat die veröffentlichten Terme von Temperatur und pH, gefunden bei 25 °C und pH 5.</translation>
    </message>
    <message>
        <source>Culture at the start of the feed</source>
        <translation>Kultur bei Beginn des Zulaufs</translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation>Wachstumsrate</translation>
    </message>
    <message>
        <source>Growth rate that the feed is to hold; the feed rises by it. 0: a constant feed.</source>
        <translation>Wachstumsrate, die der Zulauf halten soll; er nimmt mit ihr zu. 0: gleichbleibender Zulauf.</translation>
    </message>
    <message>
        <source>Start of the feed</source>
        <translation>Beginn des Zulaufs</translation>
    </message>
    <message>
        <source>Time from the start of the unit to the start of the feed.</source>
        <translation>Zeit vom Start des Apparats bis zum Beginn des Zulaufs.</translation>
    </message>
    <message>
        <source>Flow at the start</source>
        <translation>Fluss zu Beginn</translation>
    </message>
    <message>
        <source>flow: as given. culture: what the culture at that time consumes.</source>
        <translation>Fluss: wie angegeben. Kultur: was die Kultur zu dieser Zeit verbraucht.</translation>
    </message>
    <message>
        <source>Initial flow</source>
        <translation>Anfangsfluss</translation>
    </message>
    <message>
        <source>Flow when the feed starts.</source>
        <translation>Fluss, wenn der Zulauf beginnt.</translation>
    </message>
    <message>
        <source>Dry cells when the feed starts.</source>
        <translation>Trockene Zellen, wenn der Zulauf beginnt.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume when the feed starts.</source>
        <translation>Volumen, wenn der Zulauf beginnt.</translation>
    </message>
    <message>
        <source>Dry cells formed from a mass of substrate.</source>
        <translation>Trockene Zellen, die aus einer Masse Substrat entstehen.</translation>
    </message>
    <message>
        <source>Substrate that a mass of dry cells uses without growing.</source>
        <translation>Substrat, das eine Masse trockener Zellen ohne Wachstum verbraucht.</translation>
    </message>
    <message>
        <source>Substrate in the feed</source>
        <translation>Substrat im Zulauf</translation>
    </message>
    <message>
        <source>Substrate in the feed, less what is left in the vessel.</source>
        <translation>Substrat im Zulauf, abzüglich dessen, was im Behälter bleibt.</translation>
    </message>
    <message>
        <source>Largest flow</source>
        <translation>Größter Fluss</translation>
    </message>
    <message>
        <source>The flow rises to this and stays there. 0: no limit.</source>
        <translation>Der Fluss steigt bis hierher und bleibt dort. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Exponential feed</source>
        <translation>Exponentieller Zulauf</translation>
    </message>
    <message>
        <source>Feeds in step with growth: the flow rises by a constant rate from a start that is given or computed from the culture. It reads nothing and writes the flow of an inlet.</source>
        <translation>Dosiert im Takt des Wachstums: Der Fluss nimmt mit fester Rate zu, von einem Anfang, der angegeben oder aus der Kultur berechnet ist. Liest nichts und schreibt den Fluss eines Einlasses.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Flow per volume above the set-point. Below one over the period, or the level swings.</source>
        <translation>Fluss je Volumen über dem Sollwert. Kleiner als eins durch die Abtastzeit, sonst schwingt der Füllstand.</translation>
    </message>
    <message>
        <source>The flow never rises above this. 0: no limit.</source>
        <translation>Der Fluss steigt nie darüber. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Füllstand</translation>
    </message>
    <message>
        <source>Draws off what is above the set-point of a volume, in proportion. It reads a volume and writes the flow of an outlet.</source>
        <translation>Zieht ab, was über dem Sollwert eines Volumens liegt, im Verhältnis dazu. Liest ein Volumen und schreibt den Fluss eines Auslasses.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Change of the output per deviation, each in its SI unit: m3/s for a flow, K, Pa, % air, kg/m3.</source>
        <translation>Änderung der Stellgröße je Abweichung, jeweils in der SI-Einheit: m3/s bei einem Fluss, K, Pa, % air, kg/m3.</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>Nachstellzeit</translation>
    </message>
    <message>
        <source>Time in which a lasting deviation changes the output as much as the gain does. 0: no integral.</source>
        <translation>Zeit, in der eine bleibende Abweichung die Stellgröße so weit ändert wie die Verstärkung. 0: kein I-Anteil.</translation>
    </message>
    <message>
        <source>Derivative time</source>
        <translation>Vorhaltzeit</translation>
    </message>
    <message>
        <source>How far ahead the trend of the measurement is looked at. 0: no derivative.</source>
        <translation>Wie weit der Trend des Messwerts vorausgedacht wird. 0: kein D-Anteil.</translation>
    </message>
    <message>
        <source>Filter of the derivative</source>
        <translation>Filter des D-Anteils</translation>
    </message>
    <message>
        <source>The derivative is smoothed over the derivative time divided by this.</source>
        <translation>Der D-Anteil wird über die Vorhaltzeit geteilt durch diese Zahl geglättet.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>reverse: a measurement below the set-point raises the output (heating, oxygen). direct: one above raises it (cooling, an outlet).</source>
        <translation>umgekehrt: Ein Messwert unter dem Sollwert hebt die Stellgröße (Heizung, Sauerstoff). direkt: Einer darüber hebt sie (Kühlung, Auslass).</translation>
    </message>
    <message>
        <source>Smallest output</source>
        <translation>Kleinste Stellgröße</translation>
    </message>
    <message>
        <source>The output never falls below this.</source>
        <translation>Die Stellgröße fällt nie darunter.</translation>
    </message>
    <message>
        <source>Largest output</source>
        <translation>Größte Stellgröße</translation>
    </message>
    <message>
        <source>The output never rises above this. 0: no limit.</source>
        <translation>Die Stellgröße steigt nie darüber. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>PID controller</source>
        <translation>PID-Regler</translation>
    </message>
    <message>
        <source>Holds a measurement at its set-point by gain, integral and derivative. It starts without a bump and does not wind up at its limits.</source>
        <translation>Hält einen Messwert mit P-, I- und D-Anteil auf seinem Sollwert. Startet stoßfrei, und der I-Anteil läuft an den Grenzen nicht auf.</translation>
    </message>
    <message>
        <source>The rate law computes {1} in {2}, and component {3} counts in {4}: add &quot;{5}&quot; to the component, such as &quot;{5}&quot;: &quot;{6}&quot;.</source>
        <translation>Das Kinetikmodell rechnet {1} in {2}, und Komponente {3} zählt in {4}: der Komponente „{5}“ hinzufügen, etwa &quot;{5}&quot;: &quot;{6}&quot;.</translation>
    </message>
    <message>
        <source>The rate law {1} needs a component for {2}: name it under &quot;species&quot;, as in &quot;{3}&quot;: &quot;ID&quot;, or give a component the id {3}.</source>
        <translation>Das Kinetikmodell {1} braucht eine Komponente für {2}: unter „species“ nennen, wie in &quot;{3}&quot;: &quot;ID&quot;, oder einer Komponente die Kennung {3} geben.</translation>
    </message>
    <message>
        <source>Component {1} already stands for {2}: {3} needs a component of its own.</source>
        <translation>Komponente {1} steht schon für {2}: {3} braucht eine eigene Komponente.</translation>
    </message>
    <message>
        <source>Effect of conditions</source>
        <translation>Wirkung der Bedingungen</translation>
    </message>
    <message>
        <source>Temperature of the parameters</source>
        <translation>Temperatur der Parameter</translation>
    </message>
    <message>
        <source>Temperature at which the law&apos;s parameters were found. There no parameter is changed by the temperature.</source>
        <translation>Temperatur, bei der die Parameter des Modells gefunden wurden. Dort ändert die Temperatur keinen Parameter.</translation>
    </message>
    <message>
        <source>Lowest temperature of growth</source>
        <translation>Tiefste Wachstumstemperatur</translation>
    </message>
    <message>
        <source>At and below it nothing grows (cardinal temperature).</source>
        <translation>Bei dieser Temperatur und darunter wächst nichts (Kardinaltemperatur).</translation>
    </message>
    <message>
        <source>Best temperature of growth</source>
        <translation>Beste Wachstumstemperatur</translation>
    </message>
    <message>
        <source>Temperature of fastest growth. It lies above the middle between the lowest and the highest.</source>
        <translation>Temperatur des schnellsten Wachstums. Sie liegt oberhalb der Mitte zwischen der niedrigsten und der höchsten.</translation>
    </message>
    <message>
        <source>Highest temperature of growth</source>
        <translation>Höchste Wachstumstemperatur</translation>
    </message>
    <message>
        <source>At and above it nothing grows.</source>
        <translation>Ab hier und darüber wächst nichts.</translation>
    </message>
    <message>
        <source>pH of the parameters</source>
        <translation>pH der Parameter</translation>
    </message>
    <message>
        <source>pH at which the law&apos;s parameters were found.</source>
        <translation>pH, bei dem die Parameter des Modells gefunden wurden.</translation>
    </message>
    <message>
        <source>Lowest pH of growth</source>
        <translation>Tiefster pH des Wachstums</translation>
    </message>
    <message>
        <source>At and below it nothing grows (cardinal pH).</source>
        <translation>Bei diesem pH und darunter wächst nichts (Kardinal-pH).</translation>
    </message>
    <message>
        <source>Best pH of growth</source>
        <translation>Bester pH des Wachstums</translation>
    </message>
    <message>
        <source>pH of fastest growth.</source>
        <translation>pH des schnellsten Wachstums.</translation>
    </message>
    <message>
        <source>Highest pH of growth</source>
        <translation>Höchster pH des Wachstums</translation>
    </message>
    <message>
        <source>Oxygen at half growth</source>
        <translation>Sauerstoff bei halbem Wachstum</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which growth is half as fast. 0: no effect beside the law&apos;s own oxygen term.</source>
        <translation>Gelöster Sauerstoff, bei dem das Wachstum halb so schnell ist. 0: keine Wirkung neben dem eigenen Sauerstoffterm des Modells.</translation>
    </message>
    <message>
        <source>Oxygen of the parameters</source>
        <translation>Sauerstoff der Parameter</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which the law&apos;s parameters were found. More than this changes nothing.</source>
        <translation>Gelöster Sauerstoff, bei dem die Parameter des Modells gefunden wurden. Mehr davon ändert nichts.</translation>
    </message>
    <message>
        <source>pCO2 that halves growth</source>
        <translation>Hemmender pCO2</translation>
    </message>
    <message>
        <source>Partial pressure of CO2 above its reference that halves growth. 0: no effect.</source>
        <translation>Partialdruck des CO2 über seinem Bezugswert, der das Wachstum halbiert. 0: keine Wirkung.</translation>
    </message>
    <message>
        <source>pCO2 of the parameters</source>
        <translation>pCO2 der Parameter</translation>
    </message>
    <message>
        <source>Up to this partial pressure CO2 has no effect.</source>
        <translation>Bis zu diesem Partialdruck hat CO2 keine Wirkung.</translation>
    </message>
    <message>
        <source>Osmolality that halves growth</source>
        <translation>Hemmende Osmolalität</translation>
    </message>
    <message>
        <source>Osmolality above its reference that halves growth. 0: no effect.</source>
        <translation>Osmolalität über ihrem Bezugswert, die das Wachstum halbiert. 0: keine Wirkung.</translation>
    </message>
    <message>
        <source>Osmolality of the parameters</source>
        <translation>Osmolalität der Parameter</translation>
    </message>
    <message>
        <source>Up to this osmolality there is no effect.</source>
        <translation>Bis zu dieser Osmolalität gibt es keine Wirkung.</translation>
    </message>
    <message>
        <source>Death under stress</source>
        <translation>Absterben unter Stress</translation>
    </message>
    <message>
        <source>Death rises by up to this multiple of itself as pH, oxygen, pCO2 and osmolality bring growth to a stop.</source>
        <translation>Das Absterben nimmt bis zu diesem Vielfachen seiner selbst zu, wenn pH, Sauerstoff, pCO2 und Osmolalität das Wachstum beenden.</translation>
    </message>
    <message>
        <source>Death per 10 K</source>
        <translation>Absterben je 10 K</translation>
    </message>
    <message>
        <source>Factor on the rate of death for each 10 K above the reference temperature.</source>
        <translation>Faktor der Sterberate je 10 K über der Bezugstemperatur.</translation>
    </message>
    <message>
        <source>Productivity per 10 K</source>
        <translation>Produktivität je 10 K</translation>
    </message>
    <message>
        <source>Factor on the specific productivity for each 10 K above the reference temperature; below 1, cooling raises it.</source>
        <translation>Faktor der spezifischen Produktivität je 10 K über der Bezugstemperatur; unter 1 hebt Kühlen sie an.</translation>
    </message>
    <message>
        <source>{1} % of the carbon that the culture took up comes out again, more than there was: the yields of the rate law {2} do not fit each other ({3}).</source>
        <translation>{1} % des Kohlenstoffs, den die Kultur aufnahm, kommen wieder heraus, mehr als da war: Die Ausbeuten des Kinetikmodells {2} passen nicht zueinander ({3}).</translation>
    </message>
    <message>
        <source>{1} % of the nitrogen that the culture took up comes out again, more than there was: the yields of the rate law {2} do not fit each other ({3}), or a nutrient lacks its nitrogen content.</source>
        <translation>{1} % des Stickstoffs, den die Kultur aufnahm, kommen wieder heraus, mehr als da war: Die Ausbeuten des Kinetikmodells {2} passen nicht zueinander ({3}), oder einem Nährstoff fehlt sein Stickstoffgehalt.</translation>
    </message>
    <message>
        <source>Only {1} % of the carbon that the culture took up is found in cells, products and carbon dioxide: look at the yields of the rate law {2} ({3}), and whether every product is a component.</source>
        <translation>Nur {1} % des Kohlenstoffs, den die Kultur aufnahm, finden sich in Zellen, Produkten und Kohlendioxid: die Ausbeuten des Kinetikmodells {2} ({3}) prüfen, und ob jedes Produkt eine Komponente ist.</translation>
    </message>
    <message>
        <source>Carbon recovery</source>
        <translation>Kohlenstoffwiederfindung</translation>
    </message>
    <message>
        <source>Nitrogen recovery</source>
        <translation>Stickstoffwiederfindung</translation>
    </message>
    <message>
        <source>Molar mass</source>
        <translation>Molare Masse</translation>
    </message>
    <message>
        <source>Cell mass</source>
        <translation>Zellmasse</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Degree of reduction</source>
        <translation>Reduktionsgrad</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Abtastzeit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Durchfluss</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>The project no longer holds this entry. It may have been removed in the meantime.</source>
        <translation>Das Projekt enthält diesen Eintrag nicht mehr. Vielleicht wurde er inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The project is closed. Open it again.</source>
        <translation>Das Projekt ist geschlossen. Öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>The project is open for reading only. Save a copy to change it.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet. Speichern Sie eine Kopie, um es zu ändern.</translation>
    </message>
    <message>
        <source>The stored run is damaged: its columns differ in length. Run the plant again.</source>
        <translation>Der gespeicherte Lauf ist beschädigt: Seine Spalten sind verschieden lang. Lassen Sie die Anlage noch einmal laufen.</translation>
    </message>
    <message>
        <source>Another program has this project open, so it is open here for reading only. Close it there, or save a copy to work on.</source>
        <translation>Ein anderes Programm hat dieses Projekt geöffnet, deshalb ist es hier nur lesbar. Schließen Sie es dort, oder speichern Sie eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>{1} has this project open on {2} (process {3}), so it is open here for reading only. Close it there, or save a copy to work on.</source>
        <translation>{1} hat dieses Projekt auf {2} geöffnet (Prozess {3}), deshalb ist es hier nur lesbar. Schließen Sie es dort, oder speichern Sie eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>There is no such file. See whether it was moved or renamed.</source>
        <translation>Diese Datei gibt es nicht. Sehen Sie nach, ob sie verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>This is no file. Choose a project file (.titer).</source>
        <translation>Das ist keine Datei. Wählen Sie eine Projektdatei (.titer).</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for access.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Bitten Sie den Besitzer um Zugang.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes), so it holds no project. Take a saved copy or a backup of it.</source>
        <translation>Die Datei ist leer (0 Byte) und enthält kein Projekt. Nehmen Sie eine gespeicherte Kopie oder eine Sicherung.</translation>
    </message>
    <message>
        <source>This database is not a Titer project. Choose a file that Titer saved (.titer).</source>
        <translation>Diese Datenbank ist kein Titer-Projekt. Wählen Sie eine Datei, die Titer gespeichert hat (.titer).</translation>
    </message>
    <message>
        <source>The project file is damaged ({1}). Take a saved copy or a backup of it.</source>
        <translation>Die Projektdatei ist beschädigt ({1}). Nehmen Sie eine gespeicherte Kopie oder eine Sicherung.</translation>
    </message>
    <message>
        <source>The end of the project file is missing. Take a saved copy or a backup of it.</source>
        <translation>Das Ende der Projektdatei fehlt. Nehmen Sie eine gespeicherte Kopie oder eine Sicherung.</translation>
    </message>
    <message>
        <source>The project file holds no plant. Take a saved copy or a backup of it.</source>
        <translation>Die Projektdatei enthält keine Anlage. Nehmen Sie eine gespeicherte Kopie oder eine Sicherung.</translation>
    </message>
    <message>
        <source>You may not write this file, so it is open for reading only. Save a copy in a folder of your own to change it.</source>
        <translation>Sie dürfen diese Datei nicht schreiben, deshalb ist sie nur zum Lesen geöffnet. Speichern Sie eine Kopie in einem eigenen Ordner, um sie zu ändern.</translation>
    </message>
    <message>
        <source>You may not write in the folder of this file, so it is open for reading only. Save a copy in a folder of your own to change it.</source>
        <translation>Sie dürfen im Ordner dieser Datei nicht schreiben, deshalb ist sie nur zum Lesen geöffnet. Speichern Sie eine Kopie in einem eigenen Ordner, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The project was brought to the format of this Titer. As it was, it is kept in {1}.</source>
        <translation>Das Projekt wurde in das Format dieses Titer gebracht. Wie es war, liegt es in {1}.</translation>
    </message>
    <message>
        <source>There is a file of this name. Choose another name, or let it be replaced.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Wählen Sie einen anderen Namen, oder lassen Sie sie ersetzen.</translation>
    </message>
    <message>
        <source>{1} has the project of this name open on {2}. Close it there, or choose another name.</source>
        <translation>{1} hat das Projekt dieses Namens auf {2} geöffnet. Schließen Sie es dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another one.</source>
        <translation>Sie dürfen in diesem Ordner nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A newer Titer wrote this project, so it is open for reading only. Install the newer Titer to change it.</source>
        <translation>Ein neueres Titer hat dieses Projekt geschrieben, deshalb ist es nur zum Lesen geöffnet. Installieren Sie das neuere Titer, um es zu ändern.</translation>
    </message>
    <message>
        <source>This is the project that is open; it is saved already. Choose another name for the copy.</source>
        <translation>Das ist das geöffnete Projekt; es ist schon gespeichert. Wählen Sie für die Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file could not be written to the disk. See that the disk is connected and has space left.</source>
        <translation>Die Datei konnte nicht auf den Datenträger geschrieben werden. Sehen Sie nach, ob er verbunden ist und Platz hat.</translation>
    </message>
    <message>
        <source>The file could not be put in place ({1}). Choose another folder.</source>
        <translation>Die Datei konnte nicht an ihren Platz gebracht werden ({1}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full, so the project could not be written. Free some space, or save a copy on another disk.</source>
        <translation>Der Datenträger ist voll, das Projekt konnte nicht geschrieben werden. Schaffen Sie Platz, oder speichern Sie eine Kopie auf einem anderen.</translation>
    </message>
    <message>
        <source>This is not a Titer project: the file is no database. Choose a file that Titer saved (.titer), or import a plant file (.plant.json).</source>
        <translation>Das ist kein Titer-Projekt: Die Datei ist keine Datenbank. Wählen Sie eine Datei, die Titer gespeichert hat (.titer), oder importieren Sie eine Anlagendatei (.plant.json).</translation>
    </message>
    <message>
        <source>Another program is writing this file and does not let go of it. Close it there, then try again.</source>
        <translation>Ein anderes Programm schreibt diese Datei und gibt sie nicht frei. Schließen Sie sie dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file may not be written. Save a copy in a folder of your own.</source>
        <translation>Die Datei darf nicht geschrieben werden. Speichern Sie eine Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>The file could not be opened. See that the folder exists and that you may write in it.</source>
        <translation>Die Datei konnte nicht geöffnet werden. Sehen Sie nach, ob es den Ordner gibt und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}). See that it is connected and has space left, then save a copy on another disk.</source>
        <translation>Der Datenträger meldet einen Fehler ({1}). Sehen Sie nach, ob er verbunden ist und Platz hat, und speichern Sie dann eine Kopie auf einem anderen.</translation>
    </message>
    <message>
        <source>A value of the project is larger than 1 GB. Store fewer output times.</source>
        <translation>Ein Wert des Projekts ist größer als 1 GB. Speichern Sie weniger Ausgabezeiten.</translation>
    </message>
    <message>
        <source>There is not enough memory for the project. Close other programs, then try again.</source>
        <translation>Für das Projekt reicht der Speicher nicht. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The project file could not be read or written ({1}). Take a saved copy or a backup of it.</source>
        <translation>Die Projektdatei konnte nicht gelesen oder geschrieben werden ({1}). Nehmen Sie eine gespeicherte Kopie oder eine Sicherung.</translation>
    </message>
    <message>
        <source>Save the plant as a project first; versions lie in it.</source>
        <translation>Speichern Sie die Anlage zuerst als Projekt; die Versionen liegen darin.</translation>
    </message>
    <message>
        <source>The plant has no zone “{1}”. It may have been removed.</source>
        <translation>Die Anlage hat keinen Bereich „{1}“. Vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>There is a zone “{1}” already. Choose another name.</source>
        <translation>Einen Bereich „{1}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A zone needs a name.</source>
        <translation>Ein Bereich braucht einen Namen.</translation>
    </message>
    <message>
        <source>A zone needs a unit. Select the units first.</source>
        <translation>Ein Bereich braucht einen Apparat. Wählen Sie zuerst die Apparate aus.</translation>
    </message>
    <message>
        <source>There is no port “{1}”.</source>
        <translation>Es gibt keinen Anschluss „{1}“.</translation>
    </message>
    <message>
        <source>A stream leads from one unit to another. Choose a port of another unit.</source>
        <translation>Ein Strom führt von einem Apparat zu einem anderen. Wählen Sie einen Anschluss eines anderen Apparats.</translation>
    </message>
    <message>
        <source>“{1}” is an inlet; a stream begins at an outlet.</source>
        <translation>„{1}“ ist ein Eingang; ein Strom beginnt an einem Ausgang.</translation>
    </message>
    <message>
        <source>“{1}” is an outlet; a stream ends at an inlet.</source>
        <translation>„{1}“ ist ein Ausgang; ein Strom endet an einem Eingang.</translation>
    </message>
    <message>
        <source>“{1}” carries gas and “{2}” takes liquid. Choose a gas port.</source>
        <translation>„{1}“ führt Gas, und „{2}“ nimmt Flüssigkeit. Wählen Sie einen Gasanschluss.</translation>
    </message>
    <message>
        <source>“{1}” carries liquid and “{2}” takes gas. Choose a liquid port.</source>
        <translation>„{1}“ führt Flüssigkeit, und „{2}“ nimmt Gas. Wählen Sie einen Flüssigkeitsanschluss.</translation>
    </message>
    <message>
        <source>“{1}” has a stream already. Remove it first, or put a splitter between.</source>
        <translation>„{1}“ hat schon einen Strom. Entfernen Sie ihn zuerst, oder setzen Sie einen Verteiler dazwischen.</translation>
    </message>
    <message>
        <source>“{1}” has a stream already. Remove it first, or put a mixer between.</source>
        <translation>„{1}“ hat schon einen Strom. Entfernen Sie ihn zuerst, oder setzen Sie einen Mischer dazwischen.</translation>
    </message>
    <message>
        <source>These two ports are connected already.</source>
        <translation>Diese beiden Anschlüsse sind schon verbunden.</translation>
    </message>
    <message>
        <source>There is no stream from “{1}” to “{2}”.</source>
        <translation>Es gibt keinen Strom von „{1}“ nach „{2}“.</translation>
    </message>
    <message>
        <source>The plant has no unit “{1}”. It may have been removed.</source>
        <translation>Die Anlage hat keinen Apparat „{1}“. Vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>There is no unit operation “{1}”.</source>
        <translation>Es gibt keine Grundoperation „{1}“.</translation>
    </message>
    <message>
        <source>A place on the sheet is two numbers.</source>
        <translation>Ein Platz auf dem Blatt besteht aus zwei Zahlen.</translation>
    </message>
    <message>
        <source>“{1}” cannot be an id. Use 1 to 64 letters, digits, “_” and “-”.</source>
        <translation>„{1}“ kann keine Kennung sein. Nehmen Sie 1 bis 64 Buchstaben, Ziffern, „_“ und „-“.</translation>
    </message>
    <message>
        <source>Another unit has the id “{1}”. Choose one that is free.</source>
        <translation>Ein anderer Apparat hat die Kennung „{1}“. Wählen Sie eine, die frei ist.</translation>
    </message>
    <message>
        <source>The id “{1}” is taken. Choose one that is free.</source>
        <translation>Die Kennung „{1}“ ist vergeben. Wählen Sie eine, die frei ist.</translation>
    </message>
    <message>
        <source>This entry is no longer in the plant. It may have been removed.</source>
        <translation>Diesen Eintrag gibt es in der Anlage nicht mehr. Vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>There is no rate law “{1}”.</source>
        <translation>Es gibt keine Kinetik „{1}“.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Eine Messstelle braucht einen Namen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Species of the rate law</source>
        <translation>Stoffe der Kinetik</translation>
    </message>
    <message>
        <source>Conditions of the rate law</source>
        <translation>Bedingungen der Kinetik</translation>
    </message>
    <message>
        <source>Contents at the start</source>
        <translation>Inhalt zu Beginn</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Kohlenstoff</translation>
    </message>
    <message>
        <source>Nitrogen</source>
        <translation>Stickstoff</translation>
    </message>
    <message>
        <source>Set-points</source>
        <translation>Sollwerte</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Stoffmenge</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>{1} needs a molar mass to be converted into {2}. Give the component one, or type the value in {2}.</source>
        <translation>{1} braucht eine molare Masse, um in {2} umgerechnet zu werden. Geben Sie der Komponente eine, oder tippen Sie den Wert in {2}.</translation>
    </message>
    <message>
        <source>{1} needs a cell mass to be converted into {2}. Give the component one, or type the value in {2}.</source>
        <translation>{1} braucht eine Zellmasse, um in {2} umgerechnet zu werden. Geben Sie der Komponente eine, oder tippen Sie den Wert in {2}.</translation>
    </message>
    <message>
        <source>{1} is below the least possible {2}. Enter at least that.</source>
        <translation>{1} liegt unter dem kleinsten möglichen Wert {2}. Geben Sie mindestens diesen ein.</translation>
    </message>
    <message>
        <source>{1} is above the largest possible {2}. Enter at most that.</source>
        <translation>{1} liegt über dem größten möglichen Wert {2}. Geben Sie höchstens diesen ein.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>“{1}” is not among the choices: {2}.</source>
        <translation>„{1}“ ist nicht unter den Möglichkeiten: {2}.</translation>
    </message>
    <message>
        <source>The value cannot be shown in {1}.</source>
        <translation>Der Wert lässt sich nicht in {1} angeben.</translation>
    </message>
    <message>
        <source>The file could not be read ({1}). See that it exists and that you may read it.</source>
        <translation>Die Datei konnte nicht gelesen werden ({1}). Sehen Sie nach, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file has {1} MB; a plant file has at most {2} MB. Choose a plant file (.plant.json).</source>
        <translation>Die Datei hat {1} MB; eine Anlagendatei hat höchstens {2} MB. Wählen Sie eine Anlagendatei (.plant.json).</translation>
    </message>
    <message>
        <source>The file could not be written ({1}). Choose another folder, or free some space.</source>
        <translation>Die Datei konnte nicht geschrieben werden ({1}). Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>There is no example plant “{1}”. There are: {2}.</source>
        <translation>Es gibt keine Beispielanlage „{1}“. Es gibt: {2}.</translation>
    </message>
    <message>
        <source>The stored run cannot be read. Run the plant again.</source>
        <translation>Der gespeicherte Lauf lässt sich nicht lesen. Lassen Sie die Anlage noch einmal laufen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place of the plant file and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“{1}” is not a number. Type a number such as 12.5, with a unit if you like.</source>
        <translation>„{1}“ ist keine Zahl. Tippen Sie eine Zahl wie 12,5, wenn Sie mögen mit Einheit.</translation>
    </message>
    <message>
        <source>“{1}” can mean {2} or {3}. Type it without the separator, or with one more decimal.</source>
        <translation>„{1}“ kann {2} oder {3} heißen. Tippen Sie es ohne das Trennzeichen oder mit einer Nachkommastelle mehr.</translation>
    </message>
    <message>
        <source>The folder of drafts could not be made. Save the plant as a project in a folder of your own.</source>
        <translation>Der Ordner für Entwürfe ließ sich nicht anlegen. Speichern Sie die Anlage als Projekt in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>The file cannot be read ({1}); check that it is there and may be read.</source>
        <translation>Die Datei lässt sich nicht lesen ({1}); prüfen, ob es sie gibt und ob sie gelesen werden darf.</translation>
    </message>
    <message>
        <source>Line {1} is longer than {2} characters; this is no table of numbers, or its line ends are missing.</source>
        <translation>Zeile {1} ist länger als {2} Zeichen; das ist keine Zahlentabelle, oder die Zeilenenden fehlen.</translation>
    </message>
    <message>
        <source>In line {1} a quote is opened and never closed; the cell is taken to end with the line.</source>
        <translation>In Zeile {1} wird ein Anführungszeichen geöffnet und nie geschlossen; die Zelle gilt bis zum Ende der Zeile.</translation>
    </message>
    <message>
        <source>{1} cells hold NaN or the like and count as missing.</source>
        <translation>{1} Zellen enthalten NaN oder Ähnliches und gelten als fehlend.</translation>
    </message>
    <message>
        <source>No line has “{1}” in column “{2}”; the first values there are {3}.</source>
        <translation>Keine Zeile hat „{1}“ in Spalte „{2}“; die ersten Werte dort sind {3}.</translation>
    </message>
    <message>
        <source>The file holds no line of data that can be read; look at the notices and at the time column.</source>
        <translation>Die Datei enthält keine lesbare Datenzeile; die Hinweise und die Zeitspalte ansehen.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer; import it into a store instead.</source>
        <translation>Die Datei ist zu groß für den Speicher dieses Rechners; stattdessen in einen Datenspeicher einlesen.</translation>
    </message>
    <message>
        <source>{1} names are given for {2} columns; give one for each.</source>
        <translation>Für {2} Spalten sind {1} Namen angegeben; für jede Spalte einen angeben.</translation>
    </message>
    <message>
        <source>The name “{1}” stands above two columns; column {2} is called “{3}”.</source>
        <translation>Der Name „{1}“ steht über zwei Spalten; Spalte {2} heißt hier „{3}“.</translation>
    </message>
    <message>
        <source>The one column is called c1.</source>
        <translation>Die eine Spalte heißt c1.</translation>
    </message>
    <message>
        <source>The columns are called c1 to c{1}.</source>
        <translation>Die Spalten heißen c1 bis c{1}.</translation>
    </message>
    <message>
        <source>The file has no column “{1}”; did you mean “{2}”? It has {3}.</source>
        <translation>Die Datei hat keine Spalte „{1}“; ist „{2}“ gemeint? Sie hat {3}.</translation>
    </message>
    <message>
        <source>The file has no column “{1}”; it has {2}.</source>
        <translation>Die Datei hat keine Spalte „{1}“; sie hat {2}.</translation>
    </message>
    <message>
        <source>The unit “{1}” given for “{2}” is not known; write it like g/L, 1/h or 1e6 cells/mL.</source>
        <translation>Die für „{2}“ angegebene Einheit „{1}“ ist nicht bekannt; schreiben wie g/L, 1/h oder 1e6 cells/mL.</translation>
    </message>
    <message>
        <source>The interval between rows is {1} s; it must be above 0 s.</source>
        <translation>Der Abstand der Zeilen ist {1} s; er muss über 0 s liegen.</translation>
    </message>
    <message>
        <source>Rows are {1} s apart.</source>
        <translation>Die Zeilen liegen {1} s auseinander.</translation>
    </message>
    <message>
        <source>No column is called time; name the column that holds it, or give the interval between rows. The file has {1}.</source>
        <translation>Keine Spalte heißt time; die Spalte der Zeit nennen oder den Abstand der Zeilen angeben. Die Datei hat {1}.</translation>
    </message>
    <message>
        <source>The times in column “{1}”, such as “{2}”, are neither numbers nor dates like 2026-03-01T09:30:00Z; write them so, or give the interval between rows.</source>
        <translation>Die Zeiten in Spalte „{1}“, etwa „{2}“, sind weder Zahlen noch Datumsangaben wie 2026-03-01T09:30:00Z; so schreiben oder den Abstand der Zeilen angeben.</translation>
    </message>
    <message>
        <source>“{1}”, the unit of the time in column “{2}”, is no unit of time; write s, min, h or d.</source>
        <translation>„{1}“, die Einheit der Zeit in Spalte „{2}“, ist keine Zeiteinheit; s, min, h oder d schreiben.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; it has no unit and is taken in seconds.</source>
        <translation>Die Zeit ist Spalte „{1}“; sie hat keine Einheit und gilt in Sekunden.</translation>
    </message>
    <message>
        <source>The time is column “{1}”, in {2}.</source>
        <translation>Die Zeit ist Spalte „{1}“, in {2}.</translation>
    </message>
    <message>
        <source>Column “{1}” holds dates; “{2}” is no time zone for them. Write Z for UTC, or an offset such as +01:00.</source>
        <translation>Spalte „{1}“ enthält Datumsangaben; „{2}“ ist keine Zeitzone dafür. Z für UTC schreiben oder einen Versatz wie +01:00.</translation>
    </message>
    <message>
        <source>The dates in column “{1}” state no time zone; give it: Z for UTC, or an offset such as +01:00.</source>
        <translation>Die Datumsangaben in Spalte „{1}“ nennen keine Zeitzone; sie angeben: Z für UTC oder einen Versatz wie +01:00.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; its dates are read in the zone {2}.</source>
        <translation>Die Zeit ist Spalte „{1}“; ihre Datumsangaben gelten in der Zone {2}.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; its dates state their zone.</source>
        <translation>Die Zeit ist Spalte „{1}“; ihre Datumsangaben nennen ihre Zone.</translation>
    </message>
    <message>
        <source>Column “{1}” cannot hold both time and batch; name two columns.</source>
        <translation>Spalte „{1}“ kann nicht Zeit und Charge zugleich enthalten; zwei Spalten nennen.</translation>
    </message>
    <message>
        <source>Only rows of the first batch in column “{1}” are read.</source>
        <translation>Nur Zeilen der ersten Charge in Spalte „{1}“ werden gelesen.</translation>
    </message>
    <message>
        <source>Only rows with “{1}” in column “{2}” are read.</source>
        <translation>Nur Zeilen mit „{1}“ in Spalte „{2}“ werden gelesen.</translation>
    </message>
    <message>
        <source>Column “{1}” holds text and is left out.</source>
        <translation>Spalte „{1}“ enthält Text und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The unit “{1}” of column “{2}” is not known; its values stay as they are until a known unit is given.</source>
        <translation>Die Einheit „{1}“ der Spalte „{2}“ ist nicht bekannt; ihre Werte bleiben, wie sie sind, bis eine bekannte Einheit angegeben ist.</translation>
    </message>
    <message>
        <source>Without unit: {1}.</source>
        <translation>Ohne Einheit: {1}.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text; save it as UTF-8 (in a spreadsheet: “CSV UTF-8”).</source>
        <translation>Die Datei ist UTF-16-Text; als UTF-8 speichern (in einer Tabellenkalkulation: „CSV UTF-8“).</translation>
    </message>
    <message>
        <source>The file is a workbook or an archive and no text; open it in a spreadsheet and save the sheet as CSV.</source>
        <translation>Die Datei ist eine Arbeitsmappe oder ein Archiv und kein Text; in einer Tabellenkalkulation öffnen und das Blatt als CSV speichern.</translation>
    </message>
    <message>
        <source>The file is binary and no text; export it as CSV from the program that wrote it.</source>
        <translation>Die Datei ist binär und kein Text; mit dem Programm, das sie geschrieben hat, als CSV ausgeben.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read.</source>
        <translation>Die Datei ist leer; es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and is read as Latin-1.</source>
        <translation>Der Text ist nicht UTF-8 und wird als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>Columns are separated by commas.</source>
        <translation>Die Spalten sind durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Columns are separated by semicolons.</source>
        <translation>Die Spalten sind durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>Columns are separated by tabs.</source>
        <translation>Die Spalten sind durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>Columns are separated by “{1}”.</source>
        <translation>Die Spalten sind durch „{1}“ getrennt.</translation>
    </message>
    <message>
        <source>Numbers have a decimal comma.</source>
        <translation>Die Zahlen haben ein Dezimalkomma.</translation>
    </message>
    <message>
        <source>Line {1} holds the names.</source>
        <translation>Zeile {1} enthält die Namen.</translation>
    </message>
    <message>
        <source>No line holds names.</source>
        <translation>Keine Zeile enthält Namen.</translation>
    </message>
    <message>
        <source>Line {1} holds the units.</source>
        <translation>Zeile {1} enthält die Einheiten.</translation>
    </message>
    <message>
        <source>The first {1} lines are remarks and are left out.</source>
        <translation>Die ersten {1} Zeilen sind Bemerkungen und werden ausgelassen.</translation>
    </message>
    <message>
        <source>The file has a header but no line of data below it.</source>
        <translation>Die Datei hat einen Kopf, aber keine Datenzeile darunter.</translation>
    </message>
    <message>
        <source>{1} more cells hold text in the place of a number and count as missing.</source>
        <translation>{1} weitere Zellen enthalten Text anstelle einer Zahl und gelten als fehlend.</translation>
    </message>
    <message>
        <source>{1} more cells have another decimal sign than the file and count as missing.</source>
        <translation>{1} weitere Zellen haben ein anderes Dezimalzeichen als die Datei und gelten als fehlend.</translation>
    </message>
    <message>
        <source>{1} more lines have too few or too many cells.</source>
        <translation>{1} weitere Zeilen haben zu wenige oder zu viele Zellen.</translation>
    </message>
    <message>
        <source>{1} more lines are left out because their time cannot be read.</source>
        <translation>{1} weitere Zeilen werden ausgelassen, weil ihre Zeit nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The time goes back in {1} more lines.</source>
        <translation>In {1} weiteren Zeilen läuft die Zeit zurück.</translation>
    </message>
    <message>
        <source>{1} more lines open a quote that is never closed.</source>
        <translation>{1} weitere Zeilen öffnen ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>{1} more lines are cut off.</source>
        <translation>{1} weitere Zeilen sind abgeschnitten.</translation>
    </message>
    <message>
        <source>Line {1} has no time and is left out.</source>
        <translation>Zeile {1} hat keine Zeit und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The file ends within line {1}, which has {2} of {3} cells; the last of them is left out, as it may be cut off.</source>
        <translation>Die Datei endet mitten in Zeile {1}, die {2} von {3} Zellen hat; die letzte davon wird ausgelassen, weil sie abgeschnitten sein kann.</translation>
    </message>
    <message>
        <source>Line {1} has {2} cells instead of {3}; those not there count as missing.</source>
        <translation>Zeile {1} hat {2} Zellen statt {3}; die übrigen gelten als fehlend.</translation>
    </message>
    <message>
        <source>Line {1} has {2} cells instead of {3}; those beyond are left out.</source>
        <translation>Zeile {1} hat {2} Zellen statt {3}; die überzähligen werden ausgelassen.</translation>
    </message>
    <message>
        <source>The time “{1}” in line {2}, column {3} cannot be read; the line is left out.</source>
        <translation>Die Zeit „{1}“ in Zeile {2}, Spalte {3} ist nicht lesbar; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>In line {1} the time goes back from {2} to {3}; where a file holds several batches, name the column that tells them apart.</source>
        <translation>In Zeile {1} läuft die Zeit von {2} auf {3} zurück; enthält die Datei mehrere Chargen, die Spalte nennen, die sie unterscheidet.</translation>
    </message>
    <message>
        <source>In line {1} the time goes back from {2} to {3}.</source>
        <translation>In Zeile {1} läuft die Zeit von {2} auf {3} zurück.</translation>
    </message>
    <message>
        <source>“{1}” in line {2}, column {3} ({4}) has another decimal sign than the file; the value counts as missing.</source>
        <translation>„{1}“ in Zeile {2}, Spalte {3} ({4}) hat ein anderes Dezimalzeichen als die Datei; der Wert gilt als fehlend.</translation>
    </message>
    <message>
        <source>“{1}” in line {2}, column {3} ({4}) is no number; the value counts as missing.</source>
        <translation>„{1}“ in Zeile {2}, Spalte {3} ({4}) ist keine Zahl; der Wert gilt als fehlend.</translation>
    </message>
    <message>
        <source>Stopped before the file was read to its end.</source>
        <translation>Angehalten, bevor die Datei zu Ende gelesen war.</translation>
    </message>
    <message>
        <source>{1} more keys appear twice; remove the repeated ones.</source>
        <translation>{1} weitere Schlüssel stehen doppelt; die wiederholten entfernen.</translation>
    </message>
    <message>
        <source>The key “{1}” appears twice in one object; remove one of the two.</source>
        <translation>Der Schlüssel „{1}“ steht zweimal in einem Objekt; einen der beiden entfernen.</translation>
    </message>
    <message>
        <source>{1} is a number too large to compute with; write a value below 1e308.</source>
        <translation>{1} ist zum Rechnen zu groß; einen Wert unter 1e308 schreiben.</translation>
    </message>
    <message>
        <source>The file holds more than {1} values and is not read further; a file of this kind has a few thousand.</source>
        <translation>Die Datei enthält mehr als {1} Werte und wird nicht weiter gelesen; eine Datei dieser Art hat einige Tausend.</translation>
    </message>
    <message>
        <source>The nesting is deeper than {1} levels; the file is not read further.</source>
        <translation>Die Verschachtelung ist tiefer als {1} Ebenen; die Datei wird nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>The text ends too early, in line {1}, column {2}; it may have been cut off. Restore the file, or close what is open.</source>
        <translation>Der Text endet zu früh, in Zeile {1}, Spalte {2}; vielleicht ist er abgeschnitten. Die Datei wiederherstellen oder schließen, was offen ist.</translation>
    </message>
    <message>
        <source>JSON has no NaN and no infinity (line {1}, column {2}); leave the value out or write null.</source>
        <translation>JSON kennt weder NaN noch unendlich (Zeile {1}, Spalte {2}); den Wert weglassen oder null schreiben.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a comma stands before “{3}”; remove the comma.</source>
        <translation>In Zeile {1}, Spalte {2} steht ein Komma vor „{3}“; das Komma entfernen.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” does not belong here; look for a missing comma, colon, quote or bracket.</source>
        <translation>In Zeile {1}, Spalte {2} gehört „{3}“ nicht hierher; nach einem fehlenden Komma, Doppelpunkt, Anführungszeichen oder einer fehlenden Klammer sehen.</translation>
    </message>
    <message>
        <source>The text is empty; there is nothing to read.</source>
        <translation>Der Text ist leer; es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands a zero byte; this is no JSON text but a binary file, or text that is not UTF-8.</source>
        <translation>In Zeile {1}, Spalte {2} steht ein Nullbyte; das ist kein JSON-Text, sondern eine Binärdatei oder ein Text, der nicht UTF-8 ist.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands a byte that is no UTF-8; save the file as UTF-8.</source>
        <translation>In Zeile {1}, Spalte {2} steht ein Byte, das kein UTF-8 ist; die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The text is too large for the memory of this computer.</source>
        <translation>Der Text ist zu groß für den Speicher dieses Rechners.</translation>
    </message>
    <message>
        <source>“{1}” can be read in two ways because of its comma; write {2} or {3}.</source>
        <translation>„{1}“ lässt sich wegen des Kommas auf zwei Arten lesen; {2} oder {3} schreiben.</translation>
    </message>
    <message>
        <source>“{1}” has a decimal comma; write {2}.</source>
        <translation>„{1}“ hat ein Dezimalkomma; {2} schreiben.</translation>
    </message>
    <message>
        <source>“{1}” is not a number with a unit; write for example {2}.</source>
        <translation>„{1}“ ist keine Zahl mit Einheit; zum Beispiel {2} schreiben.</translation>
    </message>
    <message>
        <source>“{1}” is not a number; write for example {2}.</source>
        <translation>„{1}“ ist keine Zahl; zum Beispiel {2} schreiben.</translation>
    </message>
    <message>
        <source>“{1}” is a number too large to compute with; write a value below 1e308.</source>
        <translation>„{1}“ ist zum Rechnen zu groß; einen Wert unter 1e308 schreiben.</translation>
    </message>
    <message>
        <source>The unit “{1}” in “{2}” is not known; did you mean {3}? Possible are {4}.</source>
        <translation>Die Einheit „{1}“ in „{2}“ ist nicht bekannt; ist {3} gemeint? Möglich sind {4}.</translation>
    </message>
    <message>
        <source>The unit “{1}” in “{2}” is not known; possible are {3}.</source>
        <translation>Die Einheit „{1}“ in „{2}“ ist nicht bekannt; möglich sind {3}.</translation>
    </message>
    <message>
        <source>A value is missing; write for example {1}.</source>
        <translation>Ein Wert fehlt; zum Beispiel {1} schreiben.</translation>
    </message>
    <message>
        <source>The expected unit “{1}” is not known to this version.</source>
        <translation>Die erwartete Einheit „{1}“ ist dieser Version nicht bekannt.</translation>
    </message>
    <message>
        <source>“{1}” has no unit; write for example {2}, or another of {3}.</source>
        <translation>„{1}“ hat keine Einheit; zum Beispiel {2} schreiben oder eine andere von {3}.</translation>
    </message>
    <message>
        <source>“{1}” is in {2}, which does not measure the same as {3}; write it in {4}.</source>
        <translation>„{1}“ steht in {2}, was nicht dasselbe misst wie {3}; in {4} schreiben.</translation>
    </message>
    <message>
        <source>“{1}” is no date and time; write for example 2026-03-01T09:30:00Z.</source>
        <translation>„{1}“ ist kein Zeitpunkt; zum Beispiel 2026-03-01T09:30:00Z schreiben.</translation>
    </message>
    <message>
        <source>“{1}” states no time zone; add Z for UTC, or an offset such as +01:00.</source>
        <translation>„{1}“ nennt keine Zeitzone; Z für UTC anhängen oder einen Versatz wie +01:00.</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>eingerichtet</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>neuer Versuch</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>faulted</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Zeitspalte</translation>
    </message>
    <message>
        <source>COLUMN or COLUMN=UNIT; the unit is s, min, h, d, or for dates without one a zone such as +01:00</source>
        <translation>SPALTE oder SPALTE=EINHEIT; die Einheit ist s, min, h, d oder bei Datumsangaben ohne Zeitzone eine solche, etwa +01:00</translation>
    </message>
    <message>
        <source>Interval between rows</source>
        <translation>Abstand der Zeilen</translation>
    </message>
    <message>
        <source>for files without a time: the time from row to row, such as 1min</source>
        <translation>bei Dateien ohne Zeit: die Zeit von Zeile zu Zeile, etwa 1min</translation>
    </message>
    <message>
        <source>the instant of elapsed time 0, such as 2026-03-01T09:30:00Z</source>
        <translation>der Zeitpunkt, an dem die Laufzeit 0 ist, etwa 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>Batch column</source>
        <translation>Chargenspalte</translation>
    </message>
    <message>
        <source>COLUMN=VALUE reads the rows of one batch, COLUMN alone those of the first</source>
        <translation>SPALTE=WERT liest die Zeilen einer Charge, SPALTE allein die der ersten</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Namen der Spalten</translation>
    </message>
    <message>
        <source>A,B,…: one for each column, in the place of those in the file</source>
        <translation>A,B,…: einer je Spalte, anstelle der Namen in der Datei</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>TAG=UNIT, such as c1=cells/mL; may be given several times</source>
        <translation>TAG=EINHEIT, etwa c1=cells/mL; mehrfach möglich</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>“{1}” names no tag and unit; write TAG=UNIT, such as c1=cells/mL.</source>
        <translation>„{1}“ nennt nicht Messstelle und Einheit; TAG=EINHEIT schreiben, etwa c1=cells/mL.</translation>
    </message>
    <message>
        <source>{1} samples are reported before they were drawn; they count as known when drawn.</source>
        <translation>{1} Proben sind gemeldet, bevor sie gezogen wurden; sie gelten als bekannt, sobald sie gezogen sind.</translation>
    </message>
    <message>
        <source>{1} rows lie more than 3000 years from the start and are left out; look at the unit of the time.</source>
        <translation>{1} Zeilen liegen mehr als 3000 Jahre vom Anfang entfernt und werden ausgelassen; die Einheit der Zeit ansehen.</translation>
    </message>
    <message>
        <source>“{1}” has no sample.</source>
        <translation>„{1}“ hat keinen Messwert.</translation>
    </message>
    <message>
        <source>The file has no column of values beside its time.</source>
        <translation>Die Datei hat neben der Zeit keine Spalte mit Werten.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>Das Lesen der Aufzeichnung wurde angehalten.</translation>
    </message>
    <message>
        <source>The recording holds no sample that can be read; look at the notices.</source>
        <translation>Die Aufzeichnung enthält keinen lesbaren Messwert; die Hinweise ansehen.</translation>
    </message>
    <message>
        <source>The file has changed since it was opened; open it again.</source>
        <translation>Die Datei hat sich geändert, seit sie geöffnet wurde; noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The rows lie so far out of order that more than {1} samples would have to be held in memory; sort the file by time.</source>
        <translation>Die Zeilen sind so ungeordnet, dass mehr als {1} Messwerte im Speicher zu halten wären; die Datei nach der Zeit sortieren.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>no connection, last value</source>
        <translation>keine Verbindung, letzter Wert</translation>
    </message>
    <message>
        <source>last usable value</source>
        <translation>letzter brauchbarer Wert</translation>
    </message>
    <message>
        <source>sensor not accurate</source>
        <translation>Sensor ungenau</translation>
    </message>
    <message>
        <source>outside its range</source>
        <translation>außerhalb des Messbereichs</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>communication error</source>
        <translation>Übertragungsfehler</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>device failed</source>
        <translation>Gerät ausgefallen</translation>
    </message>
    <message>
        <source>sensor failed</source>
        <translation>Sensor ausgefallen</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>There is no setting “{1}”; did you mean “{2}”?</source>
        <translation>Eine Einstellung „{1}“ gibt es nicht; ist „{2}“ gemeint?</translation>
    </message>
    <message>
        <source>There is no setting “{1}”; it takes {2}.</source>
        <translation>Eine Einstellung „{1}“ gibt es nicht; es gibt {2}.</translation>
    </message>
    <message>
        <source>{1} lies outside {2} to {3}.</source>
        <translation>{1} liegt außerhalb von {2} bis {3}.</translation>
    </message>
    <message>
        <source>“{1}” is none of the choices {2}.</source>
        <translation>„{1}“ ist keine der Möglichkeiten {2}.</translation>
    </message>
    <message>
        <source>The setting “{1}” is missing; give it.</source>
        <translation>Die Einstellung „{1}“ fehlt; sie angeben.</translation>
    </message>
    <message>
        <source>The setting “{1}” is given {2} times; give it once.</source>
        <translation>Die Einstellung „{1}“ ist {2}-mal angegeben; einmal angeben.</translation>
    </message>
    <message>
        <source>“{1}” is no speed; write a number from {2} to {3}, or max.</source>
        <translation>„{1}“ ist keine Geschwindigkeit; eine Zahl von {2} bis {3} oder max schreiben.</translation>
    </message>
    <message>
        <source>{1} units and program steps with {2} components are more than a plant can hold: their product may be {3} at most.</source>
        <translation>{1} Apparate und Programmschritte mit {2} Komponenten sind mehr, als eine Anlage fasst: ihr Produkt darf höchstens {3} sein.</translation>
    </message>
    <message>
        <source>The id is missing; give one, such as &quot;id&quot;: &quot;n1&quot;.</source>
        <translation>Die Kennung fehlt; eine angeben, etwa &quot;id&quot;: &quot;n1&quot;.</translation>
    </message>
    <message>
        <source>“{1}” cannot be an id: ids are letters, digits, “_” and “-”, at most 64 of them.</source>
        <translation>„{1}“ kann keine Kennung sein: Kennungen bestehen aus Buchstaben, Ziffern, „_“ und „-“, höchstens 64.</translation>
    </message>
    <message>
        <source>The id “{1}” is given twice, to entries {2} and {3} of the list; rename one.</source>
        <translation>Die Kennung „{1}“ ist zweimal vergeben, in den Einträgen {2} und {3} der Liste; einen umbenennen.</translation>
    </message>
    <message>
        <source>The unit is missing; name one by its id.</source>
        <translation>Der Apparat fehlt; einen mit seiner Kennung nennen.</translation>
    </message>
    <message>
        <source>There is no unit “{1}” in this plant; add it or name another.</source>
        <translation>In dieser Anlage gibt es keinen Apparat „{1}“; ihn hinzufügen oder einen anderen nennen.</translation>
    </message>
    <message>
        <source>There is no unit “{1}” in this plant; did you mean “{2}”?</source>
        <translation>In dieser Anlage gibt es keinen Apparat „{1}“; ist „{2}“ gemeint?</translation>
    </message>
    <message>
        <source>The plant has no unit yet; add one, such as a bioreactor.</source>
        <translation>Die Anlage hat noch keinen Apparat; einen hinzufügen, etwa einen Bioreaktor.</translation>
    </message>
    <message>
        <source>Carbon content</source>
        <translation>Kohlenstoffgehalt</translation>
    </message>
    <message>
        <source>Nitrogen content</source>
        <translation>Stickstoffgehalt</translation>
    </message>
    <message>
        <source>“{1}” is a text in quotation marks, not {2}.</source>
        <translation>„{1}“ ist ein Text in Anführungszeichen, nicht {2}.</translation>
    </message>
    <message>
        <source>The basis is missing: what the concentration counts, mass (kg/m3), amount (mol/m3) or count (1/m3).</source>
        <translation>Die Basis fehlt: was die Konzentration zählt, Masse (mass, kg/m3), Stoffmenge (amount, mol/m3) oder Anzahl (count, 1/m3).</translation>
    </message>
    <message>
        <source>“{1}” is no basis; it is mass (kg/m3), amount (mol/m3) or count (1/m3).</source>
        <translation>„{1}“ ist keine Basis; möglich sind mass (Masse, kg/m3), amount (Stoffmenge, mol/m3) und count (Anzahl, 1/m3).</translation>
    </message>
    <message>
        <source>“pka” is a list of one to eight numbers, such as [6.35, 10.33].</source>
        <translation>„pka“ ist eine Liste von einer bis acht Zahlen, etwa [6.35, 10.33].</translation>
    </message>
    <message>
        <source>A component cannot be called “{1}”, because tags use this name for {2}; rename it.</source>
        <translation>Eine Komponente kann nicht „{1}“ heißen, weil dieser Name für {2} steht; sie umbenennen.</translation>
    </message>
    <message>
        <source>The type is missing; it is one of {1}.</source>
        <translation>Der Typ fehlt; er ist einer von {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of controller; possible are {2}.</source>
        <translation>„{1}“ ist kein Reglertyp; möglich sind {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of controller; did you mean “{2}”?</source>
        <translation>„{1}“ ist kein Reglertyp; ist „{2}“ gemeint?</translation>
    </message>
    <message>
        <source>A controller of the type “{1}” reads nothing; this tag is not used.</source>
        <translation>Ein Regler vom Typ „{1}“ liest nichts; diese Variable bleibt ungenutzt.</translation>
    </message>
    <message>
        <source>A controller of the type “{1}” has no set-point; this one is not used.</source>
        <translation>Ein Regler vom Typ „{1}“ hat keinen Sollwert; dieser bleibt ungenutzt.</translation>
    </message>
    <message>
        <source>The set-point is missing: the value at which the controller holds what it reads.</source>
        <translation>Der Sollwert fehlt: der Wert, auf dem der Regler hält, was er liest.</translation>
    </message>
    <message>
        <source>What the controller reads is missing; name a tag, such as “n1.volume”.</source>
        <translation>Es fehlt, was der Regler liest; eine Variable nennen, etwa „n1.volume“.</translation>
    </message>
    <message>
        <source>What the controller writes is missing; name a set-point, such as “n1.bleed.flow”.</source>
        <translation>Es fehlt, was der Regler schreibt; einen Sollwert nennen, etwa „n1.bleed.flow“.</translation>
    </message>
    <message>
        <source>This is an object in braces, not {1}.</source>
        <translation>Das ist ein Objekt in geschweiften Klammern, nicht {1}.</translation>
    </message>
    <message>
        <source>“{1}” is the flow of a transfer; the controller “{2}” cannot write it too. Let it write another port.</source>
        <translation>„{1}“ ist der Fluss eines Transfers; der Regler „{2}“ kann ihn nicht auch schreiben. Ihn einen anderen Anschluss schreiben lassen.</translation>
    </message>
    <message>
        <source>The controllers “{1}” and “{2}” both write “{3}”; a set-point has one controller.</source>
        <translation>Die Regler „{1}“ und „{2}“ schreiben beide „{3}“; ein Sollwert hat einen Regler.</translation>
    </message>
    <message>
        <source>The period is missing: the time between two samples, such as “1 min”.</source>
        <translation>Die Abtastzeit fehlt: die Zeit zwischen zwei Abtastungen, etwa „1 min“.</translation>
    </message>
    <message>
        <source>The tag&apos;s name in the recording is missing.</source>
        <translation>Der Name der Messstelle in der Aufzeichnung fehlt.</translation>
    </message>
    <message>
        <source>The tag “{1}” is mapped twice, in entries {2} and {3}; remove one.</source>
        <translation>Die Messstelle „{1}“ ist zweimal zugeordnet, in den Einträgen {2} und {3}; einen entfernen.</translation>
    </message>
    <message>
        <source>The tag “{1}” is mapped to nothing; name a tag of the run, such as “n1.cells”.</source>
        <translation>Die Messstelle „{1}“ ist nicht zugeordnet; eine Variable des Laufs nennen, etwa „n1.cells“.</translation>
    </message>
    <message>
        <source>“{1}” is in more than one zone; it is drawn in the first.</source>
        <translation>„{1}“ liegt in mehr als einem Bereich; gezeichnet wird der Apparat im ersten.</translation>
    </message>
    <message>
        <source>No unit owns the flow around the loop {1}: each passes on what enters it. Put a hold tank with a pump into the loop.</source>
        <translation>Kein Apparat bestimmt den Fluss im Kreis {1}: jeder gibt weiter, was in ihn eintritt. Einen Haltetank mit Pumpe in den Kreis setzen.</translation>
    </message>
    <message>
        <source>The loop {1} holds no liquid, so that what circulates in it cannot be known. Put a hold tank into the loop.</source>
        <translation>Der Kreis {1} hält keine Flüssigkeit, also lässt sich nicht angeben, was darin umläuft. Einen Haltetank in den Kreis setzen.</translation>
    </message>
    <message>
        <source>“{1}” cannot be made from these parameters; compare them with those of an example.</source>
        <translation>„{1}“ lässt sich aus diesen Parametern nicht bilden; mit denen eines Beispiels vergleichen.</translation>
    </message>
    <message>
        <source>There is no event “{1}” at {2}; end the phase by a time or a value.</source>
        <translation>An {2} gibt es kein Ereignis „{1}“; die Phase mit einer Zeit oder einem Wert beenden.</translation>
    </message>
    <message>
        <source>There is no event “{1}” at {2}; possible are {3}.</source>
        <translation>An {2} gibt es kein Ereignis „{1}“; möglich sind {3}.</translation>
    </message>
    <message>
        <source>An event is named by a text, such as “full”, not {1}.</source>
        <translation>Ein Ereignis wird mit einem Text wie „full“ benannt, nicht mit {1}.</translation>
    </message>
    <message>
        <source>“value” names a tag, such as “n1.cells”, not {1}.</source>
        <translation>„value“ nennt eine Variable, etwa „n1.cells“, nicht {1}.</translation>
    </message>
    <message>
        <source>Transferred volume</source>
        <translation>Transfervolumen</translation>
    </message>
    <message>
        <source>A transfer ends at “empty”, “full” or another event, or at {&quot;volume&quot;: …}, {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …} or {&quot;value&quot;: TAG, &quot;below&quot;: …}; here stands {1}.</source>
        <translation>Ein Transfer endet mit „empty“, „full“ oder einem anderen Ereignis oder mit {&quot;volume&quot;: …}, {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …} oder {&quot;value&quot;: TAG, &quot;below&quot;: …}; hier steht {1}.</translation>
    </message>
    <message>
        <source>A condition is {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …}, {&quot;value&quot;: TAG, &quot;below&quot;: …} or {&quot;event&quot;: …}; here stands {1}.</source>
        <translation>Eine Bedingung ist {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …}, {&quot;value&quot;: TAG, &quot;below&quot;: …} oder {&quot;event&quot;: …}; hier steht {1}.</translation>
    </message>
    <message>
        <source>Here a list of conditions is needed, such as [{&quot;for&quot;: &quot;2 h&quot;}], not {1}.</source>
        <translation>Hier gehört eine Liste von Bedingungen hin, etwa [{&quot;for&quot;: &quot;2 h&quot;}], nicht {1}.</translation>
    </message>
    <message>
        <source>“set” is an object of tags and values, not {1}.</source>
        <translation>„set“ ist ein Objekt aus Variablen und Werten, nicht {1}.</translation>
    </message>
    <message>
        <source>“{1}” is the flow of this phase&apos;s own transfer; set it there.</source>
        <translation>„{1}“ ist der Fluss des Transfers dieser Phase; ihn dort setzen.</translation>
    </message>
    <message>
        <source>A phase starts “at” a time or “after” other phases; leave one of them out.</source>
        <translation>Eine Phase beginnt zu einer Zeit („at“) oder nach anderen Phasen („after“); eines davon weglassen.</translation>
    </message>
    <message>
        <source>The phase has no start; write &quot;at&quot;: &quot;0 h&quot;, or &quot;after&quot; with the phases before it.</source>
        <translation>Die Phase hat keinen Beginn; &quot;at&quot;: &quot;0 h&quot; schreiben oder &quot;after&quot; mit den Phasen davor.</translation>
    </message>
    <message>
        <source>There is no phase “{1}” in this recipe; name another.</source>
        <translation>In diesem Rezept gibt es keine Phase „{1}“; eine andere nennen.</translation>
    </message>
    <message>
        <source>There is no phase “{1}” in this recipe; did you mean “{2}”?</source>
        <translation>In diesem Rezept gibt es keine Phase „{1}“; ist „{2}“ gemeint?</translation>
    </message>
    <message>
        <source>The “until” of the transfer ends this phase; write this condition there.</source>
        <translation>Das „until“ des Transfers beendet diese Phase; diese Bedingung dort schreiben.</translation>
    </message>
    <message>
        <source>“any” and “all” stand alone; write the other conditions into their list.</source>
        <translation>„any“ und „all“ stehen allein; die anderen Bedingungen in ihre Liste schreiben.</translation>
    </message>
    <message>
        <source>The phase “{1}” waits for itself or for phases that wait in a circle; it can never start. Start one of them “at” a time.</source>
        <translation>Die Phase „{1}“ wartet auf sich selbst oder auf Phasen, die im Kreis warten; sie kann nie beginnen. Eine davon mit „at“ zu einer Zeit beginnen lassen.</translation>
    </message>
    <message>
        <source>The phase “{1}” never begins: “{2}”, which it waits for, has no end.</source>
        <translation>Die Phase „{1}“ beginnt nie: „{2}“, worauf sie wartet, hat kein Ende.</translation>
    </message>
    <message>
        <source>The phase “{1}” begins when the recipe has ended.</source>
        <translation>Die Phase „{1}“ beginnt, wenn das Rezept schon zu Ende ist.</translation>
    </message>
    <message>
        <source>The phases “{1}” and “{2}” need “{3}” at the same time; let one start “after” the other.</source>
        <translation>Die Phasen „{1}“ und „{2}“ brauchen „{3}“ zur selben Zeit; eine mit „after“ nach der anderen beginnen lassen.</translation>
    </message>
    <message>
        <source>The phases “{1}” and “{2}” both write “{3}” at the same time; let one start “after” the other.</source>
        <translation>Die Phasen „{1}“ und „{2}“ schreiben zur selben Zeit „{3}“; eine mit „after“ nach der anderen beginnen lassen.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” ({2}); start the stream at another unit.</source>
        <translation>Von „{1}“ ({2}) geht nichts ab; den Strom an einem anderen Apparat beginnen.</translation>
    </message>
    <message>
        <source>Nothing enters “{1}” ({2}); end the stream at another unit.</source>
        <translation>In „{1}“ ({2}) tritt nichts ein; den Strom an einem anderen Apparat enden lassen.</translation>
    </message>
    <message>
        <source>“{1}” is an in port and a stream starts at an out port: {2}.</source>
        <translation>„{1}“ ist ein Eingang, und ein Strom beginnt an einem Ausgang: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is an out port and a stream ends at an in port: {2}.</source>
        <translation>„{1}“ ist ein Ausgang, und ein Strom endet an einem Eingang: {2}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has no port “{3}”; possible are {4}.</source>
        <translation>„{1}“ ({2}) hat keinen Anschluss „{3}“; möglich sind {4}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has no port “{3}”; did you mean “{4}”?</source>
        <translation>„{1}“ ({2}) hat keinen Anschluss „{3}“; ist „{4}“ gemeint?</translation>
    </message>
    <message>
        <source>This end of the stream is missing; write unit and port, such as “n1.out”.</source>
        <translation>Dieses Ende des Stroms fehlt; Apparat und Anschluss schreiben, etwa „n1.out“.</translation>
    </message>
    <message>
        <source>“{1}” is taken by {2}: an out port takes one stream. Put a splitter or a valve behind it.</source>
        <translation>„{1}“ ist mit {2} belegt: ein Ausgang nimmt einen Strom. Einen Verteiler oder ein Ventil dahinter setzen.</translation>
    </message>
    <message>
        <source>“{1}” is taken by {2}: this port takes one stream. Put a mixer before it.</source>
        <translation>„{1}“ ist mit {2} belegt: dieser Anschluss nimmt einen Strom. Einen Mischer davor setzen.</translation>
    </message>
    <message>
        <source>This stream leads from “{1}” back into “{1}”; end it at another unit.</source>
        <translation>Dieser Strom führt von „{1}“ nach „{1}“ zurück; ihn an einem anderen Apparat enden lassen.</translation>
    </message>
    <message>
        <source>“{1}” carries gas and “{2}” liquid; a stream joins ports of one kind.</source>
        <translation>„{1}“ führt Gas und „{2}“ Flüssigkeit; ein Strom verbindet Anschlüsse einer Art.</translation>
    </message>
    <message>
        <source>“{1}” carries liquid and “{2}” gas; a stream joins ports of one kind.</source>
        <translation>„{1}“ führt Flüssigkeit und „{2}“ Gas; ein Strom verbindet Anschlüsse einer Art.</translation>
    </message>
    <message>
        <source>“{1}” needs a stream at its port “{2}” ({3}); connect it.</source>
        <translation>„{1}“ braucht einen Strom am Anschluss „{2}“ ({3}); ihn verbinden.</translation>
    </message>
    <message>
        <source>“{1}” is connected to nothing.</source>
        <translation>„{1}“ ist mit nichts verbunden.</translation>
    </message>
    <message>
        <source>What the gas stream from “{1}” brings is not computed: “{2}” takes its gas by its own set-points.</source>
        <translation>Was der Gasstrom von „{1}“ bringt, wird nicht berechnet: „{2}“ nimmt sein Gas nach eigenen Sollwerten.</translation>
    </message>
    <message>
        <source>The flow of “{1}” has two owners: it follows what enters “{2}”, and “{3}” decides it too. Put a hold tank between them.</source>
        <translation>Den Fluss von „{1}“ bestimmen zwei: er folgt dem, was in „{2}“ eintritt, und auch „{3}“ bestimmt ihn. Einen Haltetank dazwischensetzen.</translation>
    </message>
    <message>
        <source>The flow of “{1}” has two owners: “{2}” and “{3}” both decide it. Put a hold tank between them, or take one of them out.</source>
        <translation>Den Fluss von „{1}“ bestimmen zwei: „{2}“ und „{3}“. Einen Haltetank dazwischensetzen oder einen der beiden herausnehmen.</translation>
    </message>
    <message>
        <source>“from” is missing; name the out port that it leaves by, such as “n1.out”.</source>
        <translation>„from“ fehlt; den Ausgang nennen, durch den es abgeht, etwa „n1.out“.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” ({2}); name another unit.</source>
        <translation>Von „{1}“ ({2}) geht nichts ab; einen anderen Apparat nennen.</translation>
    </message>
    <message>
        <source>“{1}” is no out port; possible are {2}.</source>
        <translation>„{1}“ ist kein Ausgang; möglich sind {2}.</translation>
    </message>
    <message>
        <source>The transfer has no end; write &quot;until&quot;: &quot;empty&quot;, &quot;full&quot;, {&quot;volume&quot;: &quot;10 L&quot;} or {&quot;for&quot;: &quot;1 h&quot;}.</source>
        <translation>Der Transfer hat kein Ende; &quot;until&quot;: &quot;empty&quot;, &quot;full&quot;, {&quot;volume&quot;: &quot;10 L&quot;} oder {&quot;for&quot;: &quot;1 h&quot;} schreiben.</translation>
    </message>
    <message>
        <source>This phase is of “{1}”, which the transfer from “{2}” neither leaves nor reaches; name one of its ends as the unit.</source>
        <translation>Diese Phase gehört zu „{1}“, woran der Transfer von „{2}“ weder beginnt noch endet; eines seiner Enden als Apparat nennen.</translation>
    </message>
    <message>
        <source>A dose comes from an inlet or a vessel, and “{1}” is neither; join the inlet to the vessel directly.</source>
        <translation>Eine Gabe kommt aus einem Einlass oder Behälter, und „{1}“ ist keines von beiden; den Einlass direkt mit dem Behälter verbinden.</translation>
    </message>
    <message>
        <source>No stream leads from “{1}” to “{2}”, so that no dose can go there; connect them.</source>
        <translation>Kein Strom führt von „{1}“ nach „{2}“, also kann keine Gabe dorthin; beide verbinden.</translation>
    </message>
    <message>
        <source>A dose is an object in braces, not {1}.</source>
        <translation>Eine Gabe ist ein Objekt in geschweiften Klammern, nicht {1}.</translation>
    </message>
    <message>
        <source>The dose has no volume; write one, such as &quot;volume&quot;: &quot;40 L&quot;.</source>
        <translation>Die Gabe hat kein Volumen; eines schreiben, etwa &quot;volume&quot;: &quot;40 L&quot;.</translation>
    </message>
    <message>
        <source>Volume of the dose</source>
        <translation>Volumen der Gabe</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Erste Gabe</translation>
    </message>
    <message>
        <source>Time between doses</source>
        <translation>Zeit zwischen den Gaben</translation>
    </message>
    <message>
        <source>“transfer” is an object in braces, not {1}.</source>
        <translation>„transfer“ ist ein Objekt in geschweiften Klammern, nicht {1}.</translation>
    </message>
    <message>
        <source>The transfer has no flow; write one, such as &quot;flow&quot;: &quot;5 L/min&quot;.</source>
        <translation>Der Transfer hat keinen Fluss; einen schreiben, etwa &quot;flow&quot;: &quot;5 L/min&quot;.</translation>
    </message>
    <message>
        <source>Flow of the transfer</source>
        <translation>Fluss des Transfers</translation>
    </message>
    <message>
        <source>“dose” is a list in brackets, not {1}.</source>
        <translation>„dose“ ist eine Liste in eckigen Klammern, nicht {1}.</translation>
    </message>
    <message>
        <source>“{1}” holds no liquid; only a vessel takes doses.</source>
        <translation>„{1}“ hält keine Flüssigkeit; nur ein Behälter nimmt Gaben an.</translation>
    </message>
    <message>
        <source>“{1}” is no type of unit; possible are {2}.</source>
        <translation>„{1}“ ist kein Apparatetyp; möglich sind {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of unit; did you mean “{2}”?</source>
        <translation>„{1}“ ist kein Apparatetyp; ist „{2}“ gemeint?</translation>
    </message>
    <message>
        <source>“{1}” holds no liquid and takes no initial contents; remove them.</source>
        <translation>„{1}“ hält keine Flüssigkeit und nimmt keinen Anfangsinhalt an; ihn entfernen.</translation>
    </message>
    <message>
        <source>Initial volume</source>
        <translation>Anfangsvolumen</translation>
    </message>
    <message>
        <source>A vessel starts at its set-point: write the temperature under “params”.</source>
        <translation>Ein Behälter beginnt bei seinem Sollwert: die Temperatur unter „params“ schreiben.</translation>
    </message>
    <message>
        <source>A step of a program is an object in braces, not {1}.</source>
        <translation>Ein Schritt eines Programms ist ein Objekt in geschweiften Klammern, nicht {1}.</translation>
    </message>
    <message>
        <source>The step has no duration; only the last step may leave out “for”, because it holds.</source>
        <translation>Der Schritt hat keine Dauer; nur der letzte darf „for“ weglassen, weil er anhält.</translation>
    </message>
    <message>
        <source>Change of flow</source>
        <translation>Änderung des Flusses</translation>
    </message>
    <message>
        <source>“{1}” takes no program; only inlets do. Remove it.</source>
        <translation>„{1}“ nimmt kein Programm an; das tun nur Einlässe. Es entfernen.</translation>
    </message>
    <message>
        <source>A program is a list of steps in brackets, not {1}.</source>
        <translation>Ein Programm ist eine Liste von Schritten in eckigen Klammern, nicht {1}.</translation>
    </message>
    <message>
        <source>The rate law is missing: write &quot;type&quot; with one of {1}.</source>
        <translation>Das Kinetikmodell fehlt: &quot;type&quot; mit einem von {1} schreiben.</translation>
    </message>
    <message>
        <source>“{1}” is no rate law; possible are {2}.</source>
        <translation>„{1}“ ist kein Kinetikmodell; möglich sind {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no rate law; did you mean “{2}”?</source>
        <translation>„{1}“ ist kein Kinetikmodell; ist „{2}“ gemeint?</translation>
    </message>
    <message>
        <source>A role is played by a component: write its id in quotation marks instead of {1}.</source>
        <translation>Eine Rolle spielt eine Komponente: ihre Kennung in Anführungszeichen schreiben statt {1}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}” for this role; name another or add it.</source>
        <translation>Die Anlage hat keine Komponente „{1}“ für diese Rolle; eine andere nennen oder sie hinzufügen.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}” for this role; did you mean “{2}”?</source>
        <translation>Die Anlage hat keine Komponente „{1}“ für diese Rolle; ist „{2}“ gemeint?</translation>
    </message>
    <message>
        <source>There are more faults than these first {1}; mend them and check again.</source>
        <translation>Es gibt mehr Fehler als diese ersten {1}; sie beheben und noch einmal prüfen.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; remove it.</source>
        <translation>Der Schlüssel „{1}“ ist hier nicht bekannt; ihn entfernen.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; possible are {2}.</source>
        <translation>Der Schlüssel „{1}“ ist hier nicht bekannt; möglich sind {2}.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; did you mean “{2}”? Possible are {3}.</source>
        <translation>Der Schlüssel „{1}“ ist hier nicht bekannt; ist „{2}“ gemeint? Möglich sind {3}.</translation>
    </message>
    <message>
        <source>“{1}” names no value of this plant. A path is written like “units/ID/params/KEY”.</source>
        <translation>„{1}“ nennt keinen Wert dieser Anlage. Ein Pfad wird geschrieben wie „units/ID/params/KEY“.</translation>
    </message>
    <message>
        <source>“{1}” is an object in braces, not {2}.</source>
        <translation>„{1}“ ist ein Objekt in geschweiften Klammern, nicht {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a list in brackets, not {2}.</source>
        <translation>„{1}“ ist eine Liste in eckigen Klammern, nicht {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a number (SI) or a text with its unit, not {2}.</source>
        <translation>„{1}“ ist eine Zahl (SI) oder ein Text mit Einheit, nicht {2}.</translation>
    </message>
    <message>
        <source>An entry of “{1}” is a text in quotation marks, not {2}.</source>
        <translation>Ein Eintrag von „{1}“ ist ein Text in Anführungszeichen, nicht {2}.</translation>
    </message>
    <message>
        <source>This entry is an object in braces, not {1}.</source>
        <translation>Dieser Eintrag ist ein Objekt in geschweiften Klammern, nicht {1}.</translation>
    </message>
    <message>
        <source>“{1}” names no port. Write unit and port with a point between them, such as “n1.out”.</source>
        <translation>„{1}“ nennt keinen Anschluss. Apparat und Anschluss mit einem Punkt dazwischen schreiben, etwa „n1.out“.</translation>
    </message>
    <message>
        <source>“at” is a list of two numbers, column and row on the sheet, such as [10, 4].</source>
        <translation>„at“ ist eine Liste von zwei Zahlen, Spalte und Zeile auf dem Blatt, etwa [10, 4].</translation>
    </message>
    <message>
        <source>This plant file is of the format “{1}”, which a newer Titer wrote; this one reads “{2}”.</source>
        <translation>Diese Anlagendatei hat das Format „{1}“ eines neueren Titer; dieses hier liest „{2}“.</translation>
    </message>
    <message>
        <source>This is not a plant file: its key “format” must be “{1}”.</source>
        <translation>Das ist keine Anlagendatei: ihr Schlüssel „format“ muss „{1}“ sein.</translation>
    </message>
    <message>
        <source>A plant file is one object in braces, not {1}.</source>
        <translation>Eine Anlagendatei ist ein einziges Objekt in geschweiften Klammern, nicht {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no tag. Tags are written “unit.variable”, “unit.port.flow” or “unit.port.component”.</source>
        <translation>„{1}“ ist keine Variable. Variablen schreibt man „apparat.größe“, „apparat.anschluss.flow“ oder „apparat.anschluss.komponente“.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”.</source>
        <translation>„{1}“ ({2}) hat nichts mit dem Namen „{3}“.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”; possible are {4}.</source>
        <translation>„{1}“ ({2}) hat nichts mit dem Namen „{3}“; möglich sind {4}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”; did you mean “{4}”? Possible are {5}.</source>
        <translation>„{1}“ ({2}) hat nichts mit dem Namen „{3}“; ist „{4}“ gemeint? Möglich sind {5}.</translation>
    </message>
    <message>
        <source>“{1}.{2}” is a gas port; only what flows through liquid ports is recorded.</source>
        <translation>„{1}.{2}“ ist ein Gasanschluss; aufgezeichnet wird nur, was durch Flüssigkeitsanschlüsse fließt.</translation>
    </message>
    <message>
        <source>“{1}” has no “{2}” as it is set up; its rate law, its parameters and its components decide that.</source>
        <translation>„{1}“ hat so, wie er eingerichtet ist, kein „{2}“; das hängt an Kinetik, Parametern und Komponenten.</translation>
    </message>
    <message>
        <source>“{1}” never holds “{2}”: nothing brings it there. Give it a stream or initial contents that do.</source>
        <translation>„{1}“ enthält nie „{2}“: nichts bringt es dorthin. Einen Strom oder einen Anfangsinhalt angeben, der es tut.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: a flow is set where it leaves a unit, and “{2}” is an in port.</source>
        <translation>„{1}“ lässt sich nicht schreiben: ein Fluss wird gesetzt, wo er einen Apparat verlässt, und „{2}“ ist ein Eingang.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written; of a port only its flow can, as “{2}.{3}.flow”.</source>
        <translation>„{1}“ lässt sich nicht schreiben; von einem Anschluss geht das nur mit dem Fluss, als „{2}.{3}.flow“.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: the flow at “{2}” follows from what enters “{3}”. Write a flow before it.</source>
        <translation>„{1}“ lässt sich nicht schreiben: der Fluss an „{2}“ folgt aus dem, was in „{3}“ eintritt. Einen Fluss davor setzen.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: no stream leaves “{2}.{3}”. Connect it first.</source>
        <translation>„{1}“ lässt sich nicht schreiben: von „{2}.{3}“ geht kein Strom ab. Ihn zuerst verbinden.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: the pump “{2}” decides this flow. Write “{2}.{3}.flow” instead.</source>
        <translation>„{1}“ lässt sich nicht schreiben: die Pumpe „{2}“ bestimmt diesen Fluss. Stattdessen „{2}.{3}.flow“ schreiben.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: “{2}” draws this flow itself. Leave it to that unit.</source>
        <translation>„{1}“ lässt sich nicht schreiben: „{2}“ zieht diesen Fluss selbst. Ihn diesem Apparat überlassen.</translation>
    </message>
    <message>
        <source>“{1}” cannot change during a run; set it in the parameters of “{2}”.</source>
        <translation>„{1}“ kann sich während eines Laufs nicht ändern; in den Parametern von „{2}“ setzen.</translation>
    </message>
    <message>
        <source>{1} is a number (then in {2}) or a text with its unit, such as “{3}”; here stands {4}.</source>
        <translation>{1} ist eine Zahl (dann in {2}) oder ein Text mit Einheit, etwa „{3}“; hier steht {4}.</translation>
    </message>
    <message>
        <source>“{1}” is a text without a unit. Write the unit with it, such as “{2}”, or leave out the quotation marks: a plain number is in {3}.</source>
        <translation>„{1}“ ist ein Text ohne Einheit. Die Einheit dazuschreiben, etwa „{2}“, oder die Anführungszeichen weglassen: eine bloße Zahl gilt in {3}.</translation>
    </message>
    <message>
        <source>{1} is {2}; it must be more than 0.</source>
        <translation>{1} ist {2}; der Wert muss über 0 liegen.</translation>
    </message>
    <message>
        <source>{1} is not a finite number; enter a value below 1e308.</source>
        <translation>{1} ist keine endliche Zahl; einen Wert unter 1e308 eingeben.</translation>
    </message>
    <message>
        <source>{1} is {2}; it cannot be negative.</source>
        <translation>{1} ist {2}; der Wert darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>{1} is {2}, below the least possible {3}; enter at least that.</source>
        <translation>{1} ist {2}, unter dem kleinsten möglichen Wert {3}; mindestens diesen eingeben.</translation>
    </message>
    <message>
        <source>{1} is {2}, above the largest possible {3}; enter at most that.</source>
        <translation>{1} ist {2}, über dem größten möglichen Wert {3}; höchstens diesen eingeben.</translation>
    </message>
    <message>
        <source>“{1}” cannot be converted: “{2}” counts in {3}. Write the value in {4}, or give the component a “{5}”.</source>
        <translation>„{1}“ lässt sich nicht umrechnen: „{2}“ zählt in {3}. Den Wert in {4} schreiben oder der Komponente „{5}“ geben.</translation>
    </message>
    <message>
        <source>Values per component stand in braces, such as {&quot;glucose&quot;: 1}; here stands {1}.</source>
        <translation>Werte je Komponente stehen in geschweiften Klammern, etwa {&quot;glucose&quot;: 1}; hier steht {1}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; add it to the components or remove it here.</source>
        <translation>Die Anlage hat keine Komponente „{1}“; sie zu den Komponenten hinzufügen oder hier entfernen.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; did you mean “{2}”?</source>
        <translation>Die Anlage hat keine Komponente „{1}“; ist „{2}“ gemeint?</translation>
    </message>
    <message>
        <source>{1} is one of {2}; here stands {3}.</source>
        <translation>{1} ist eines von {2}; hier steht {3}.</translation>
    </message>
    <message>
        <source>{1} is one of {2}; here stands {3}. Did you mean “{4}”?</source>
        <translation>{1} ist eines von {2}; hier steht {3}. Ist „{4}“ gemeint?</translation>
    </message>
    <message>
        <source>“{1}” is not used while “{2}” is “{3}”.</source>
        <translation>„{1}“ bleibt ungenutzt, solange „{2}“ „{3}“ ist.</translation>
    </message>
    <message>
        <source>The run cannot go on at {1} h: {2}. The hardest state is {3}. Look for a flow or a rate that is far too large there, or run with a coarser tolerance.</source>
        <translation>Der Lauf kommt bei {1} h nicht weiter: {2}. Der schwierigste Zustand ist {3}. Nach einem Fluss oder einer Rate sehen, die dort viel zu groß ist, oder mit gröberer Toleranz laufen lassen.</translation>
    </message>
    <message>
        <source>the error test failed again and again</source>
        <translation>die Fehlerprüfung schlug immer wieder fehl</translation>
    </message>
    <message>
        <source>Newton&apos;s method did not converge</source>
        <translation>das Newton-Verfahren konvergierte nicht</translation>
    </message>
    <message>
        <source>the tolerance is finer than the arithmetic</source>
        <translation>die Toleranz ist feiner als die Rechengenauigkeit</translation>
    </message>
    <message>
        <source>a rate is not finite</source>
        <translation>eine Rate ist nicht endlich</translation>
    </message>
    <message>
        <source>the integrator gave up</source>
        <translation>der Integrator gab auf</translation>
    </message>
    <message>
        <source>Yield of product</source>
        <translation>Produktausbeute</translation>
    </message>
    <message>
        <source>Product at the end of the train</source>
        <translation>Produkt am Ende der Kette</translation>
    </message>
    <message>
        <source>Product that arrives, of what was made</source>
        <translation>Produkt, das ankommt, vom gebildeten</translation>
    </message>
    <message>
        <source>This unit never began, so its key figures are left out. Look at the transfer that it waits for.</source>
        <translation>Dieser Apparat hat nie begonnen, deshalb fehlen seine Kennzahlen. Den Transfer ansehen, auf den er wartet.</translation>
    </message>
    <message>
        <source>This unit holds no culture.</source>
        <translation>Dieser Apparat enthält keine Kultur.</translation>
    </message>
    <message>
        <source>A plain loop wants a vessel that holds every component of the plant.</source>
        <translation>Eine einfache Schleife braucht einen Behälter, der jede Komponente der Anlage enthält.</translation>
    </message>
    <message>
        <source>A plain loop wants a recipe of doses at known times.</source>
        <translation>Eine einfache Schleife braucht ein Rezept aus Gaben zu bekannten Zeiten.</translation>
    </message>
    <message>
        <source>A plain loop wants doses from inlets to this vessel alone.</source>
        <translation>Eine einfache Schleife braucht Gaben, die aus Einlässen allein in diesen Behälter gehen.</translation>
    </message>
    <message>
        <source>CVODES gave up. Take another tolerance.</source>
        <translation>CVODES gab auf. Eine andere Toleranz wählen.</translation>
    </message>
    <message>
        <source>This phase never began. Look at what it waits for, or let the run last longer.</source>
        <translation>Diese Phase hat nie begonnen. Ansehen, worauf sie wartet, oder den Lauf länger dauern lassen.</translation>
    </message>
    <message>
        <source>The run has no end. Give the recipe a duration, or say until when to run.</source>
        <translation>Der Lauf hat kein Ende. Dem Rezept eine Dauer geben oder sagen, bis wann er läuft.</translation>
    </message>
    <message>
        <source>The accounts of this run do not close; do not rely on it. Run it with a finer tolerance, and look at the unit with the largest balance error.</source>
        <translation>Die Bilanzen dieses Laufs gehen nicht auf; er ist nicht verlässlich. Mit feinerer Toleranz laufen lassen und den Apparat mit dem größten Bilanzfehler ansehen.</translation>
    </message>
    <message>
        <source>The snapshot belongs to another plant. Take one from this run.</source>
        <translation>Die Momentaufnahme gehört zu einer anderen Anlage. Eine aus diesem Lauf nehmen.</translation>
    </message>
    <message>
        <source>The vessel is full at {1} h. Choose a larger vessel, or fill it less; what enters later stands above its volume.</source>
        <translation>Der Behälter ist bei {1} h voll. Einen größeren wählen oder ihn weniger füllen; was später eintritt, steht über seinem Volumen.</translation>
    </message>
    <message>
        <source>The recipe does not come to rest at {1} h: phases start and end there without time passing. Give them a duration.</source>
        <translation>Das Rezept kommt bei {1} h nicht zur Ruhe: Phasen beginnen und enden dort, ohne dass Zeit vergeht. Ihnen eine Dauer geben.</translation>
    </message>
    <message>
        <source>An object in braces is wanted here, not {1}.</source>
        <translation>Hier gehört ein Objekt in geschweiften Klammern hin, nicht {1}.</translation>
    </message>
    <message>
        <source>“{1}” is missing.</source>
        <translation>„{1}“ fehlt.</translation>
    </message>
    <message>
        <source>“{1}” is larger than any number that can be computed with. Enter a value below 1e308.</source>
        <translation>„{1}“ ist größer als jede Zahl, mit der sich rechnen lässt. Einen Wert unter 1e308 eingeben.</translation>
    </message>
    <message>
        <source>“{1}” is {2}, which is less than {3}; enter at least that.</source>
        <translation>„{1}“ ist {2}, weniger als {3}; mindestens das eingeben.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that is known; enter one such as °C, g/L or 1e6 cells/mL.</source>
        <translation>„{1}“ ist keine bekannte Einheit; eine wie °C, g/L oder 1e6 cells/mL eingeben.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the name of a column: take out commas, semicolons, quotation marks, brackets and the ending “.reported”, and do not call it “time”.</source>
        <translation>„{1}“ kann kein Spaltenname sein: Kommas, Semikolons, Anführungszeichen, Klammern und die Endung „.reported“ herausnehmen und die Spalte nicht „time“ nennen.</translation>
    </message>
    <message>
        <source>The spread of {1} is more than the delay of {2}, so that a sample could be known before it was drawn; enter a smaller one.</source>
        <translation>Die Streuung von {1} ist größer als die Verzögerung von {2}, eine Probe könnte also bekannt sein, bevor sie gezogen ist; eine kleinere eingeben.</translation>
    </message>
    <message>
        <source>A share of {1} is more than 1; enter 0 to 1.</source>
        <translation>Ein Anteil von {1} ist mehr als 1; 0 bis 1 eingeben.</translation>
    </message>
    <message>
        <source>“{1}” is no unit of time: s, min, h or d.</source>
        <translation>„{1}“ ist keine Zeiteinheit: s, min, h oder d.</translation>
    </message>
    <message>
        <source>The format is “{1}”, and a file of sensors has “{2}”.</source>
        <translation>Das Format ist „{1}“, und eine Sensordatei hat „{2}“.</translation>
    </message>
    <message>
        <source>Two sensors have this tag. Give one of them another.</source>
        <translation>Zwei Sensoren haben diese Messstelle. Einem davon eine andere geben.</translation>
    </message>
    <message>
        <source>“{1}” does not fit {2}, which is in {3}. Take a unit that fits, or give the component the mass that converts them.</source>
        <translation>„{1}“ passt nicht zu {2}, das in {3} steht. Eine passende Einheit nehmen oder der Komponente die Masse geben, die beide umrechnet.</translation>
    </message>
    <message>
        <source>All sensors together take {1} samples, more than {2}. Let them sample less often.</source>
        <translation>Alle Sensoren zusammen nehmen {1} Proben, mehr als {2}. Sie seltener messen lassen.</translation>
    </message>
    <message>
        <source>Neither the sensors nor the plant&apos;s recipe say how long to record. Give a “duration”.</source>
        <translation>Weder die Sensoren noch das Rezept der Anlage sagen, wie lange aufzuzeichnen ist. Eine „duration“ angeben.</translation>
    </message>
    <message>
        <source>The run does not report {1}.</source>
        <translation>Der Lauf gibt {1} nicht aus.</translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Inoculum, medium, samples returned.</source>
        <translation>Inokulum, Medium, zurückgegebene Proben.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Zulauf</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Lauge</translation>
    </message>
    <message>
        <source>Takes as much as holds the pH; the source must carry positive ions (component key charge).</source>
        <translation>Nimmt so viel, wie den pH hält; die Quelle muss positive Ionen führen (Schlüssel charge der Komponente).</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Auslass</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Bleed</translation>
    </message>
    <message>
        <source>Permeate</source>
        <translation>Permeat</translation>
    </message>
    <message>
        <source>Leaves through the cell retention device.</source>
        <translation>Geht durch die Zellrückhaltung ab.</translation>
    </message>
    <message>
        <source>Off-gas</source>
        <translation>Abgas</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Behälter</translation>
    </message>
    <message>
        <source>Gas transfer</source>
        <translation>Gasaustausch</translation>
    </message>
    <message>
        <source>Vessel volume</source>
        <translation>Behältervolumen</translation>
    </message>
    <message>
        <source>A vessel that reaches it raises the event &quot;full&quot;.</source>
        <translation>Ein Behälter, der es erreicht, meldet das Ereignis &quot;full&quot;.</translation>
    </message>
    <message>
        <source>Kinetics</source>
        <translation>Kinetik</translation>
    </message>
    <message>
        <source>Rate law of the culture; without one nothing grows.</source>
        <translation>Kinetikmodell der Kultur; ohne eines wächst nichts.</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Heel</source>
        <translation>Restvolumen</translation>
    </message>
    <message>
        <source>What cannot be emptied. 0 stands for 0.1 % of the vessel volume.</source>
        <translation>Was sich nicht entleeren lässt. 0 steht für 0,1 % des Behältervolumens.</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>Verdunstung</translation>
    </message>
    <message>
        <source>Water lost with the off-gas, as a part of the volume per time.</source>
        <translation>Mit dem Abgas verlorenes Wasser, als Anteil des Volumens je Zeit.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rückhalt</translation>
    </message>
    <message>
        <source>Part of a component that the cell retention device keeps from the permeate.</source>
        <translation>Anteil einer Komponente, den die Zellrückhaltung vom Permeat fernhält.</translation>
    </message>
    <message>
        <source>Osmolality of the medium</source>
        <translation>Osmolalität des Mediums</translation>
    </message>
    <message>
        <source>Of the salts that are not components of the plant.</source>
        <translation>Der Salze, die keine Komponenten der Anlage sind.</translation>
    </message>
    <message>
        <source>Oxygen loop</source>
        <translation>Sauerstoffregelung</translation>
    </message>
    <message>
        <source>ideal: gas transfer supplies what holds the set-point, and the kLa that this needs is reported. open: the kLa and the oxygen fraction are set-points and dissolved oxygen follows.</source>
        <translation>ideal: Der Gasaustausch liefert, was den Sollwert hält; der kLa dafür wird ausgegeben. offen: kLa und Sauerstoffanteil sind Sollwerte, und der gelöste Sauerstoff folgt.</translation>
    </message>
    <message>
        <source>Dissolved oxygen in equilibrium with air; about 0.2 mM in medium at 37 °C.</source>
        <translation>Gelöster Sauerstoff im Gleichgewicht mit Luft; etwa 0,2 mM in Medium bei 37 °C.</translation>
    </message>
    <message>
        <source>Carbon dioxide, Henry&apos;s constant</source>
        <translation>Henry-Konstante von CO2</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide per partial pressure, at 37 °C.</source>
        <translation>Gelöstes Kohlendioxid je Partialdruck, bei 37 °C.</translation>
    </message>
    <message>
        <source>Gas depletion</source>
        <translation>Verarmung des Gases</translation>
    </message>
    <message>
        <source>yes: a gas flow above 0 gives oxygen off and takes carbon dioxide up, well mixed. no: the gas keeps its composition.</source>
        <translation>ja: Ein Gasstrom über 0 gibt Sauerstoff ab und nimmt Kohlendioxid auf, ideal gemischt. nein: Das Gas behält seine Zusammensetzung.</translation>
    </message>
    <message>
        <source>kLa model</source>
        <translation>kLa-Modell</translation>
    </message>
    <message>
        <source>set_point: kLa is the set-point. power: kLa = a F^b (P/V)^c with the gas flow F [m3/s] and the power per volume P/V [W/m3].</source>
        <translation>Sollwert: kLa ist der Sollwert. Leistung: kLa = a F^b (P/V)^c mit dem Gasstrom F [m3/s] und der Leistung je Volumen P/V [W/m3].</translation>
    </message>
    <message>
        <source>kLa coefficient a</source>
        <translation>Koeffizient a des kLa</translation>
    </message>
    <message>
        <source>Gives kLa in 1/s.</source>
        <translation>Ergibt kLa in 1/s.</translation>
    </message>
    <message>
        <source>kLa exponent b of the gas flow</source>
        <translation>Exponent b des Gasstroms</translation>
    </message>
    <message>
        <source>kLa exponent c of the power</source>
        <translation>Exponent c der Leistung</translation>
    </message>
    <message>
        <source>Feeds dilute oxygen</source>
        <translation>Zulauf verdünnt Sauerstoff</translation>
    </message>
    <message>
        <source>no: dissolved oxygen follows gas transfer and uptake alone, as some published models have it.</source>
        <translation>nein: Der gelöste Sauerstoff folgt allein Gasaustausch und Verbrauch, wie es manche veröffentlichten Modelle haben.</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <source>Dissolved oxygen</source>
        <translation>Gelöster Sauerstoff</translation>
    </message>
    <message>
        <source>Set-point of the ideal loop, in percent of air saturation.</source>
        <translation>Sollwert der idealen Regelung, in Prozent der Luftsättigung.</translation>
    </message>
    <message>
        <source>kLa</source>
        <translation>kLa</translation>
    </message>
    <message>
        <source>With the ideal oxygen loop it is the least kLa, which also strips carbon dioxide.</source>
        <translation>Bei idealer Sauerstoffregelung der kleinste kLa, der auch Kohlendioxid austreibt.</translation>
    </message>
    <message>
        <source>Gas flow</source>
        <translation>Gasstrom</translation>
    </message>
    <message>
        <source>At 0 °C and 101.325 kPa. 0 stands for a gas that never limits.</source>
        <translation>Bei 0 °C und 101,325 kPa. 0 steht für ein Gas, das nie begrenzt.</translation>
    </message>
    <message>
        <source>Oxygen in the gas</source>
        <translation>Sauerstoff im Gas</translation>
    </message>
    <message>
        <source>Mole fraction; 0.2095 is air.</source>
        <translation>Stoffmengenanteil; 0,2095 ist Luft.</translation>
    </message>
    <message>
        <source>Carbon dioxide in the gas</source>
        <translation>Kohlendioxid im Gas</translation>
    </message>
    <message>
        <source>Mole fraction; 0.0004 is air.</source>
        <translation>Stoffmengenanteil; 0,0004 ist Luft.</translation>
    </message>
    <message>
        <source>Agitation power</source>
        <translation>Rührleistung</translation>
    </message>
    <message>
        <source>Power drawn by the agitator, for the kLa model &quot;power&quot;.</source>
        <translation>Vom Rührer eingetragene Leistung, für das kLa-Modell „Leistung“.</translation>
    </message>
    <message>
        <source>Carbon dioxide pressure</source>
        <translation>pCO2</translation>
    </message>
    <message>
        <source>Osmolality</source>
        <translation>Osmolalität</translation>
    </message>
    <message>
        <source>Viability</source>
        <translation>Viabilität</translation>
    </message>
    <message>
        <source>Specific growth rate</source>
        <translation>Wachstumsrate µ</translation>
    </message>
    <message>
        <source>Oxygen uptake</source>
        <translation>Sauerstoffaufnahme</translation>
    </message>
    <message>
        <source>Carbon dioxide evolution</source>
        <translation>Kohlendioxidbildung</translation>
    </message>
    <message>
        <source>With the ideal oxygen loop the kLa that it needs, at least the one that is set.</source>
        <translation>Bei idealer Sauerstoffregelung der dafür nötige kLa, mindestens der gesetzte.</translation>
    </message>
    <message>
        <source>Base demand</source>
        <translation>Laugenbedarf</translation>
    </message>
    <message>
        <source>Protons formed by reaction, which base must bind; negative where acid would be needed.</source>
        <translation>Durch Reaktion gebildete Protonen, die Lauge binden muss; negativ, wo Säure nötig wäre.</translation>
    </message>
    <message>
        <source>Integral of viable cells</source>
        <translation>Integral lebender Zellen</translation>
    </message>
    <message>
        <source>Product formed so far by the integral of living cells so far, per cell.</source>
        <translation>Bisher gebildetes Produkt durch das bisherige Integral lebender Zellen, je Zelle.</translation>
    </message>
    <message>
        <source>Volume by vessel volume.</source>
        <translation>Volumen durch Behältervolumen.</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titer</translation>
    </message>
    <message>
        <source>Peak cell density</source>
        <translation>Höchste Zelldichte</translation>
    </message>
    <message>
        <source>Time of the peak</source>
        <translation>Zeit der höchsten Zelldichte</translation>
    </message>
    <message>
        <source>Peak biomass</source>
        <translation>Höchste Biomasse</translation>
    </message>
    <message>
        <source>Viability at the end</source>
        <translation>Viabilität am Ende</translation>
    </message>
    <message>
        <source>Volume at the end</source>
        <translation>Volumen am Ende</translation>
    </message>
    <message>
        <source>Bioreactor</source>
        <translation>Bioreaktor</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Kultivierung</translation>
    </message>
    <message>
        <source>A stirred vessel with a culture: seed, batch, fed-batch or perfusion, as its streams and the recipe make it. Temperature, pH and oxygen are held ideally unless chosen otherwise.</source>
        <translation>Ein Rührkessel mit einer Kultur: Vorkultur, Batch, Fed-Batch oder Perfusion, je nach Strömen und Rezept. Temperatur, pH und Sauerstoff werden ideal gehalten, wenn nichts anderes gewählt ist.</translation>
    </message>
    <message>
        <source>The component {1} crosses into the gas and must have the basis &quot;amount&quot;.</source>
        <translation>Die Komponente {1} geht in das Gas über und muss die Basis &quot;amount&quot; haben.</translation>
    </message>
    <message>
        <source>The component {1} has a charge but no molar mass, so its part in the balance of base is unknown: give its molar_mass or the basis &quot;amount&quot;.</source>
        <translation>Die Komponente {1} hat eine Ladung, aber keine molare Masse, ihr Teil an der Laugenbilanz ist also unbekannt: ihr molar_mass oder die Basis &quot;amount&quot; geben.</translation>
    </message>
    <message>
        <source>The inner radius of the discs must be smaller than the outer one: lower it or raise outer_radius.</source>
        <translation>Der Innenradius der Teller muss kleiner sein als der Außenradius: ihn senken oder outer_radius erhöhen.</translation>
    </message>
    <message>
        <source>Centrate</source>
        <translation>Zentrat</translation>
    </message>
    <message>
        <source>Solids</source>
        <translation>Feststoff</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Broth</source>
        <translation>Kulturbrühe</translation>
    </message>
    <message>
        <source>Settling area</source>
        <translation>Klärfläche</translation>
    </message>
    <message>
        <source>geometry: from discs and speed. sigma: given.</source>
        <translation>Geometrie: aus Tellern und Drehzahl. Sigma: angegeben.</translation>
    </message>
    <message>
        <source>Equivalent settling area</source>
        <translation>Äquivalente Klärfläche</translation>
    </message>
    <message>
        <source>At the speed at which the machine runs.</source>
        <translation>Bei der Drehzahl, mit der die Maschine läuft.</translation>
    </message>
    <message>
        <source>Discs</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Outer radius of the discs</source>
        <translation>Außenradius der Teller</translation>
    </message>
    <message>
        <source>Inner radius of the discs</source>
        <translation>Innenradius der Teller</translation>
    </message>
    <message>
        <source>Half angle of the cone</source>
        <translation>Halber Kegelwinkel</translation>
    </message>
    <message>
        <source>In radians; 0.7 is 40 degrees.</source>
        <translation>Im Bogenmaß; 0,7 sind 40 Grad.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Wirkungsgrad</translation>
    </message>
    <message>
        <source>Part of the settling area that counts, since the flow between real discs is uneven.</source>
        <translation>Anteil der Klärfläche, der zählt, weil wirkliche Teller ungleich durchströmt sind.</translation>
    </message>
    <message>
        <source>Packed fraction</source>
        <translation>Packungsanteil</translation>
    </message>
    <message>
        <source>Volume of particles by volume of the discharged solids; the rest is broth that is lost.</source>
        <translation>Partikelvolumen durch Volumen des ausgetragenen Feststoffs; der Rest ist Brühe, die verloren geht.</translation>
    </message>
    <message>
        <source>Spread of sizes</source>
        <translation>Breite der Größenverteilung</translation>
    </message>
    <message>
        <source>Geometric standard deviation of the log-normal sizes about a component&apos;s diameter, which is that of a particle of mean volume.</source>
        <translation>Geometrische Standardabweichung der lognormalen Größen um den Durchmesser einer Komponente; dieser gehört zum Partikel mittleren Volumens.</translation>
    </message>
    <message>
        <source>Density of particles</source>
        <translation>Dichte der Partikel</translation>
    </message>
    <message>
        <source>Of components that have no density of their own.</source>
        <translation>Für Komponenten ohne eigene Dichte.</translation>
    </message>
    <message>
        <source>Dry part of particles</source>
        <translation>Trockenanteil der Partikel</translation>
    </message>
    <message>
        <source>Of the wet mass, where a suspended component is given as (dry) mass.</source>
        <translation>An der Feuchtmasse, wo eine suspendierte Komponente als (Trocken-)Masse angegeben ist.</translation>
    </message>
    <message>
        <source>Density of the liquid</source>
        <translation>Dichte der Flüssigkeit</translation>
    </message>
    <message>
        <source>Viscosity</source>
        <translation>Viskosität</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Drehzahl</translation>
    </message>
    <message>
        <source>Turns per second of the bowl, where the settling area follows from the geometry.</source>
        <translation>Umdrehungen der Trommel je Sekunde, wo die Klärfläche aus der Geometrie folgt.</translation>
    </message>
    <message>
        <source>Critical diameter</source>
        <translation>Grenzkorndurchmesser</translation>
    </message>
    <message>
        <source>Of the first suspended component: particles of this size and larger all settle.</source>
        <translation>Der ersten suspendierten Komponente: Partikel ab dieser Größe setzen sich alle ab.</translation>
    </message>
    <message>
        <source>Solids removal</source>
        <translation>Feststoffabscheidung</translation>
    </message>
    <message>
        <source>Settled part of the volume of particles that enters now.</source>
        <translation>Abgesetzter Anteil des Partikelvolumens, das gerade eintritt.</translation>
    </message>
    <message>
        <source>Solids in the feed</source>
        <translation>Feststoff im Zulauf</translation>
    </message>
    <message>
        <source>Volume of particles by volume of broth.</source>
        <translation>Partikelvolumen durch Volumen der Brühe.</translation>
    </message>
    <message>
        <source>Flow of solids</source>
        <translation>Feststofffluss</translation>
    </message>
    <message>
        <source>Solids removal so far</source>
        <translation>Feststoffabscheidung bisher</translation>
    </message>
    <message>
        <source>Liquid recovered so far</source>
        <translation>Flüssigkeit bisher gewonnen</translation>
    </message>
    <message>
        <source>Part of the liquid, and of what is dissolved in it, that left as centrate.</source>
        <translation>Anteil der Flüssigkeit und des darin Gelösten, der als Zentrat abging.</translation>
    </message>
    <message>
        <source>Liquid recovered</source>
        <translation>Flüssigkeit gewonnen</translation>
    </message>
    <message>
        <source>Disc-stack centrifuge</source>
        <translation>Tellerseparator</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Ernte</translation>
    </message>
    <message>
        <source>Separates cells and debris, which are the components with a diameter, by Sigma theory over size classes. The feed runs through; the solids are discharged with the broth between them.</source>
        <translation>Trennt Zellen und Zelltrümmer, also die Komponenten mit Durchmesser, nach der Sigma-Theorie über Größenklassen ab. Der Zulauf läuft durch; der Feststoff wird mit der Brühe dazwischen ausgetragen.</translation>
    </message>
    <message>
        <source>Filtrate</source>
        <translation>Filtrat</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fouling</source>
        <translation>Verblockung</translation>
    </message>
    <message>
        <source>End points</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Filter area</source>
        <translation>Filterfläche</translation>
    </message>
    <message>
        <source>Resistance of the clean filter</source>
        <translation>Anfangswiderstand</translation>
    </message>
    <message>
        <source>Pressure by flux and viscosity.</source>
        <translation>Druck durch Flux und Viskosität.</translation>
    </message>
    <message>
        <source>Design flux</source>
        <translation>Auslegungsflux</translation>
    </message>
    <message>
        <source>For the capacity that is reported; the flow itself is that of the feed.</source>
        <translation>Für die ausgegebene Kapazität; der Fluss selbst ist der des Zulaufs.</translation>
    </message>
    <message>
        <source>Law of blocking</source>
        <translation>Verblockungsgesetz</translation>
    </message>
    <message>
        <source>How the resistance rises with throughput (Hermia): intermediate, standard, complete, cake, or general with an exponent; measured: a cubic, as a Pmax trial gives it.</source>
        <translation>Wie der Widerstand mit dem Durchsatz steigt (Hermia): intermediär, Standard, vollständig, Kuchen oder allgemein mit Exponent; gemessen: ein Polynom dritten Grades, wie ein Pmax-Versuch es liefert.</translation>
    </message>
    <message>
        <source>Rise of resistance</source>
        <translation>Anstieg des Widerstands</translation>
    </message>
    <message>
        <source>Relative rise per throughput (volume per area) of the clean filter.</source>
        <translation>Relativer Anstieg je Durchsatz (Volumen je Fläche) des sauberen Filters.</translation>
    </message>
    <message>
        <source>Exponent of blocking</source>
        <translation>Verblockungsexponent</translation>
    </message>
    <message>
        <source>0 cake, 1 intermediate, 1.5 standard, 2 complete.</source>
        <translation>0 Kuchen, 1 intermediär, 1,5 Standard, 2 vollständig.</translation>
    </message>
    <message>
        <source>Rise with the square</source>
        <translation>Anstieg, zweite Potenz</translation>
    </message>
    <message>
        <source>Rise with the cube</source>
        <translation>Anstieg, dritte Potenz</translation>
    </message>
    <message>
        <source>Fouled by</source>
        <translation>Verblockt durch</translation>
    </message>
    <message>
        <source>throughput: every litre fouls alike. solids: as much as it carries, against the solids for which the rise and the breakthrough were found.</source>
        <translation>Durchsatz: Jeder Liter verblockt gleich. Feststoff: je nachdem, wie viel er führt, bezogen auf den Feststoff, bei dem Anstieg und Durchbruch gefunden wurden.</translation>
    </message>
    <message>
        <source>Reference solids</source>
        <translation>Bezugsfeststoff</translation>
    </message>
    <message>
        <source>Volume of particles by volume of feed.</source>
        <translation>Partikelvolumen durch Volumen des Zulaufs.</translation>
    </message>
    <message>
        <source>Of suspended components, which are those with a diameter.</source>
        <translation>Von suspendierten Komponenten, also denen mit Durchmesser.</translation>
    </message>
    <message>
        <source>Adsorption</source>
        <translation>Adsorption</translation>
    </message>
    <message>
        <source>Part of a dissolved component that the filter keeps.</source>
        <translation>Anteil einer gelösten Komponente, den der Filter zurückhält.</translation>
    </message>
    <message>
        <source>Breakthrough</source>
        <translation>Durchbruch</translation>
    </message>
    <message>
        <source>Throughput (volume per area) at which half the retention is lost.</source>
        <translation>Durchsatz (Volumen je Fläche), bei dem der halbe Rückhalt verloren ist.</translation>
    </message>
    <message>
        <source>Width of the breakthrough</source>
        <translation>Breite des Durchbruchs</translation>
    </message>
    <message>
        <source>Turbidity of particles</source>
        <translation>Trübung der Partikel</translation>
    </message>
    <message>
        <source>By their volume fraction: 1 % particles have a hundredth of it.</source>
        <translation>Nach ihrem Volumenanteil: 1 % Partikel haben ein Hundertstel davon.</translation>
    </message>
    <message>
        <source>Pressure limit</source>
        <translation>Druckgrenze</translation>
    </message>
    <message>
        <source>Raises the event &quot;limit&quot;.</source>
        <translation>Meldet das Ereignis &quot;limit&quot;.</translation>
    </message>
    <message>
        <source>Turbidity limit</source>
        <translation>Trübungsgrenze</translation>
    </message>
    <message>
        <source>Of the filtrate; raises the event &quot;turbidity&quot;.</source>
        <translation>Des Filtrats; meldet das Ereignis &quot;turbidity&quot;.</translation>
    </message>
    <message>
        <source>Pressure drop</source>
        <translation>Druckverlust</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Volume filtered by area.</source>
        <translation>Filtriertes Volumen durch Fläche.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Widerstand</translation>
    </message>
    <message>
        <source>Turbidity of the filtrate</source>
        <translation>Trübung des Filtrats</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Throughput at which the pressure limit is reached at the design flux, or the breakthrough.</source>
        <translation>Durchsatz, bei dem im Auslegungsflux die Druckgrenze oder der Durchbruch erreicht ist.</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Genutzte Kapazität</translation>
    </message>
    <message>
        <source>Largest pressure drop</source>
        <translation>Größter Druckverlust</translation>
    </message>
    <message>
        <source>Largest turbidity</source>
        <translation>Größte Trübung</translation>
    </message>
    <message>
        <source>Depth filter</source>
        <translation>Tiefenfilter</translation>
    </message>
    <message>
        <source>Clears the harvest at given flow: pressure rises as the filter blocks, and particles break through in the end. Both have an end point that a transfer can stop at.</source>
        <translation>Klärt die Ernte bei gegebenem Fluss: Der Druck steigt, während der Filter verblockt, und am Ende brechen Partikel durch. Beides hat einen Endpunkt, an dem ein Transfer enden kann.</translation>
    </message>
    <message>
        <source>The clean filter already takes {1} at the design flux, and the limit is {2}: lower design_flux or clean_resistance, or raise the limit.</source>
        <translation>Der saubere Filter braucht im Auslegungsflux schon {1}, und die Grenze ist {2}: design_flux oder clean_resistance senken oder die Grenze erhöhen.</translation>
    </message>
    <message>
        <source>A Pmax trial has {1} points: it needs at least 5 of throughput with resistance.</source>
        <translation>Ein Pmax-Versuch hat {1} Punkte: er braucht mindestens 5 aus Durchsatz und Widerstand.</translation>
    </message>
    <message>
        <source>A Pmax analysis needs a flux and a pressure above 0: they are {1} and {2}.</source>
        <translation>Eine Pmax-Auswertung braucht Flux und Druck über 0: sie sind {1} und {2}.</translation>
    </message>
    <message>
        <source>No point of the Pmax trial has a throughput above 0.</source>
        <translation>Kein Punkt des Pmax-Versuchs hat einen Durchsatz über 0.</translation>
    </message>
    <message>
        <source>The points of the Pmax trial lie at fewer than 4 different throughputs, which is too few for a cubic.</source>
        <translation>Die Punkte des Pmax-Versuchs liegen bei weniger als 4 verschiedenen Durchsätzen, zu wenig für ein Polynom dritten Grades.</translation>
    </message>
    <message>
        <source>The pressure does not reach {1} within three times the throughput of the trial, {2}: go on with the trial, or raise the flux.</source>
        <translation>Der Druck erreicht {1} nicht innerhalb des dreifachen Durchsatzes des Versuchs, {2}: den Versuch fortsetzen oder den Flux erhöhen.</translation>
    </message>
    <message>
        <source>Temperature loop</source>
        <translation>Temperaturregelung</translation>
    </message>
    <message>
        <source>none: the tank takes the temperature of what enters, without loss to the room. ideal: the jacket holds the set-point.</source>
        <translation>keine: Der Tank nimmt die Temperatur dessen an, was eintritt, ohne Verlust an den Raum. ideal: Der Mantel hält den Sollwert.</translation>
    </message>
    <message>
        <source>Set-point with the ideal loop; without it the temperature at the start.</source>
        <translation>Sollwert bei idealer Regelung; ohne sie die Anfangstemperatur.</translation>
    </message>
    <message>
        <source>Hold tank</source>
        <translation>Haltetank</translation>
    </message>
    <message>
        <source>Flow and control</source>
        <translation>Fluss und Regelung</translation>
    </message>
    <message>
        <source>A well-mixed tank without reaction: a harvest tank, a pool, a feed or buffer tank, a surge tank.</source>
        <translation>Ein ideal gemischter Tank ohne Reaktion: Erntetank, Pool, Zulauf- oder Puffertank, Ausgleichsbehälter.</translation>
    </message>
    <message>
        <source>The heel of {1} does not fit into the vessel of {2}: lower the heel or raise the vessel volume.</source>
        <translation>Das Restvolumen von {1} passt nicht in den Behälter von {2}: das Restvolumen senken oder das Behältervolumen erhöhen.</translation>
    </message>
    <message>
        <source>The initial volume of {1} does not fit into the vessel of {2}: lower it or raise the vessel volume.</source>
        <translation>Das Anfangsvolumen von {1} passt nicht in den Behälter von {2}: es senken oder das Behältervolumen erhöhen.</translation>
    </message>
    <message>
        <source>A feed, a medium or a buffer from outside. Its program gives flow, concentrations and temperature step by step; the last step holds. A flow that the recipe or a controller writes goes before the program&apos;s.</source>
        <translation>Ein Zulauf, ein Medium oder ein Puffer von außen. Sein Programm gibt Fluss, Konzentrationen und Temperatur Schritt für Schritt an; der letzte Schritt hält an. Ein Fluss, den Rezept oder Regler schreiben, geht dem des Programms vor.</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mischer</translation>
    </message>
    <message>
        <source>Joins any number of streams into one, at once and without volume.</source>
        <translation>Führt beliebig viele Ströme zu einem zusammen, sofort und ohne Volumen.</translation>
    </message>
    <message>
        <source>Volume received</source>
        <translation>Aufgenommenes Volumen</translation>
    </message>
    <message>
        <source>Where product, waste or samples leave the plant. It takes any number of streams and counts their volume.</source>
        <translation>Wo Produkt, Abfall oder Proben die Anlage verlassen. Nimmt beliebig viele Ströme auf und zählt ihr Volumen.</translation>
    </message>
    <message>
        <source>The component {1} has a diameter, so it is suspended, but its volume is unknown: give its molar_mass or the basis &quot;count&quot; or &quot;mass&quot;.</source>
        <translation>Die Komponente {1} hat einen Durchmesser, ist also suspendiert, aber ihr Volumen ist unbekannt: ihr molar_mass oder die Basis &quot;count&quot; oder &quot;mass&quot; geben.</translation>
    </message>
    <message>
        <source>Suction</source>
        <translation>Ansaugung</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>Sets the flow of a stream: recipe or controller write the flow of its outlet, and the outlet before it is then no set-point. It stands still when its source is empty.</source>
        <translation>Setzt den Fluss eines Stroms: Rezept oder Regler schreiben den Fluss ihres Auslasses, und der Auslass davor ist dann kein Sollwert. Sie steht still, wenn ihre Quelle leer ist.</translation>
    </message>
    <message>
        <source>Outlet 1</source>
        <translation>Auslass 1</translation>
    </message>
    <message>
        <source>Outlet 2</source>
        <translation>Auslass 2</translation>
    </message>
    <message>
        <source>Part to outlet 1</source>
        <translation>Anteil zu Auslass 1</translation>
    </message>
    <message>
        <source>Splitter</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Divides a stream into two of the same composition.</source>
        <translation>Teilt einen Strom in zwei gleicher Zusammensetzung.</translation>
    </message>
    <message>
        <source>Outlet 3</source>
        <translation>Auslass 3</translation>
    </message>
    <message>
        <source>Outlet 4</source>
        <translation>Auslass 4</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Number of the outlet that is open.</source>
        <translation>Nummer des offenen Auslasses.</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Ventil</translation>
    </message>
    <message>
        <source>Sends a stream to one of up to four outlets; the recipe moves it, for example from pool to waste. What goes to an outlet without a stream is lost.</source>
        <translation>Schickt einen Strom zu einem von bis zu vier Auslässen; das Rezept stellt es um, etwa von Pool auf Abfall. Was zu einem Auslass ohne Strom geht, ist verloren.</translation>
    </message>
    <message>
        <source>It is made for version {1} of the connector interface, this Titer has {2}; install a version of it that fits.</source>
        <translation>Es ist für Version {1} der Konnektor-Schnittstelle gemacht, dieses Titer hat {2}; eine passende Version installieren.</translation>
    </message>
    <message>
        <source>It is a plugin of another program ({1}), not of Titer; remove it from the folder.</source>
        <translation>Es ist ein Plugin eines anderen Programms ({1}), nicht von Titer; es aus dem Ordner entfernen.</translation>
    </message>
    <message>
        <source>Its metadata do not state the version of the connector interface; install a version of it that does.</source>
        <translation>Seine Metadaten nennen die Version der Konnektor-Schnittstelle nicht; eine Version installieren, die es tut.</translation>
    </message>
    <message>
        <source>Its metadata state no id; install a version of it that does.</source>
        <translation>Seine Metadaten nennen keine Kennung; eine Version installieren, die es tut.</translation>
    </message>
    <message>
        <source>The file is damaged or no plugin ({1}); remove it or install it again.</source>
        <translation>Die Datei ist beschädigt oder kein Plugin ({1}); sie entfernen oder noch einmal installieren.</translation>
    </message>
    <message>
        <source>The plugin “{1}” was found already, in {2}; remove one of the two.</source>
        <translation>Das Plugin „{1}“ wurde schon gefunden, in {2}; eines der beiden entfernen.</translation>
    </message>
    <message>
        <source>There is no connector “{1}”; “titer-cli connectors list” shows those that are.</source>
        <translation>Es gibt keinen Konnektor „{1}“; „titer-cli connectors list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>It does not offer the connector interface that its metadata promise; install it again.</source>
        <translation>Es bietet die Konnektor-Schnittstelle nicht, die seine Metadaten versprechen; noch einmal installieren.</translation>
    </message>
    <message>
        <source>It cannot be loaded ({1}); install a version of it that fits this system.</source>
        <translation>Es lässt sich nicht laden ({1}); eine Version installieren, die zu diesem System passt.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>a text file with a time column and a column for each tag</source>
        <translation>eine Textdatei mit einer Zeitspalte und einer Spalte je Messstelle</translation>
    </message>
    <message>
        <source>0.1 to 10000 times real time, or max for as fast as it can be read</source>
        <translation>das 0,1- bis 10000-Fache der Echtzeit oder max für so schnell, wie gelesen werden kann</translation>
    </message>
    <message>
        <source>{1} samples of {2} tags over {3}.</source>
        <translation>{1} Messwerte an {2} Messstellen über {3}.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Plays a recording from a text file as if it came in now.</source>
        <translation>Spielt eine Aufzeichnung aus einer Textdatei ab, als käme sie jetzt herein.</translation>
    </message>
    <message>
        <source>No recording is open; open one first.</source>
        <translation>Keine Aufzeichnung ist offen; zuerst eine öffnen.</translation>
    </message>
    <message>
        <source>This project has no versions yet. Name one to come back to it.</source>
        <translation>Dieses Projekt hat noch keine Versionen. Benennen Sie eine, um zu ihr zurückzukehren.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>umgekehrt</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>as_printed</source>
        <translation>wie gedruckt</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>Zerfall</translation>
    </message>
    <message>
        <source>The recording has no tag “{1}”; it has {2}.</source>
        <translation>Die Aufzeichnung hat keine Messstelle „{1}“; sie hat {2}.</translation>
    </message>
    <message>
        <source>“{1}” has no unit, and {2} is in {3}; say in which unit the recording has it.</source>
        <translation>„{1}“ hat keine Einheit, und {2} steht in {3}; angeben, in welcher Einheit die Aufzeichnung es hat.</translation>
    </message>
    <message>
        <source>The unit “{1}” of “{2}” is not known; give it as one that is, such as {3}.</source>
        <translation>Die Einheit „{1}“ von „{2}“ ist nicht bekannt; eine bekannte angeben, etwa {3}.</translation>
    </message>
    <message>
        <source>“{1}” is in {2} and {3} in {4}: they do not measure the same. Map it to another variable, or give the component the molar mass that converts them.</source>
        <translation>„{1}“ steht in {2} und {3} in {4}: beide messen nicht dasselbe. Einer anderen Variablen zuordnen oder der Komponente die molare Masse geben, die beide umrechnet.</translation>
    </message>
    <message>
        <source>It is mapped to no variable.</source>
        <translation>Sie ist keiner Variablen zugeordnet.</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>set_point</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermediär</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>Kuchen</translation>
    </message>
    <message>
        <source>general</source>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>solids</source>
        <translation>Feststoff</translation>
    </message>
    <message>
        <source>No source is open, or it is playing already; open one first.</source>
        <translation>Keine Quelle ist offen, oder sie wird schon abgespielt; zuerst eine öffnen.</translation>
    </message>
    <message>
        <source>Nothing is played yet; start first.</source>
        <translation>Noch wird nichts abgespielt; zuerst starten.</translation>
    </message>
    <message>
        <source>The source did not stop within 2 s and was left behind; if its device stays occupied, start Titer anew.</source>
        <translation>Die Quelle hielt nicht innerhalb von 2 s an und wurde zurückgelassen; bleibt ihr Gerät belegt, Titer neu starten.</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>yes where nobody measured it; a first line “# simulated …” in the file says so too</source>
        <translation>yes, wo niemand gemessen hat; eine erste Zeile „# simulated …“ in der Datei sagt es auch</translation>
    </message>
    <message>
        <source>The phase ends on {1} conditions, and {2} are the most; an event counts for each unit that has it. Leave some out, or divide the phase.</source>
        <translation>Die Phase endet bei {1} Bedingungen, höchstens {2} sind möglich; ein Ereignis zählt für jeden Apparat, der es hat. Einige weglassen oder die Phase teilen.</translation>
    </message>
    <message>
        <source>The best temperature of growth is {1}; it must lie between the lowest, {2}, and the highest, {3}, and above the middle of the two. Change one of the three.</source>
        <translation>Die beste Temperatur des Wachstums ist {1}; sie muss zwischen der niedrigsten, {2}, und der höchsten, {3}, liegen, und oberhalb der Mitte beider. Eine der drei ändern.</translation>
    </message>
    <message>
        <source>The temperature of the parameters is {1}; it must lie between the lowest temperature of growth, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>Die Temperatur der Parameter ist {1}; sie muss zwischen der niedrigsten Temperatur des Wachstums, {2}, und der höchsten, {3}, liegen. Eine der drei ändern.</translation>
    </message>
    <message>
        <source>The best pH of growth is {1}; it must lie between the lowest, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>Der beste pH des Wachstums ist {1}; er muss zwischen dem niedrigsten, {2}, und dem höchsten, {3}, liegen. Einen der drei ändern.</translation>
    </message>
    <message>
        <source>The pH of the parameters is {1}; it must lie between the lowest pH of growth, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>Der pH der Parameter ist {1}; er muss zwischen dem niedrigsten pH des Wachstums, {2}, und dem höchsten, {3}, liegen. Einen der drei ändern.</translation>
    </message>
    <message>
        <source>Insert a hold tank</source>
        <translation>Haltetank einfügen</translation>
    </message>
    <message>
        <source>Insert a hold tank and a pump</source>
        <translation>Haltetank und Pumpe einfügen</translation>
    </message>
    <message>
        <source>Remove the time</source>
        <translation>Zeit entfernen</translation>
    </message>
    <message>
        <source>Add an inlet</source>
        <translation>Einlass hinzufügen</translation>
    </message>
    <message>
        <source>Add an outlet</source>
        <translation>Auslass hinzufügen</translation>
    </message>
    <message>
        <source>Set to {1}</source>
        <translation>Auf {1} setzen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename to “{1}”</source>
        <translation>In „{1}“ umbenennen</translation>
    </message>
    <message>
        <source>What flows in</source>
        <translation>Was zufließt</translation>
    </message>
    <message>
        <source>This line is no longer in the program. It may have been removed.</source>
        <translation>Diese Zeile steht nicht mehr im Programm. Sie wurde vielleicht entfernt.</translation>
    </message>
    <message>
        <source>A program begins at 0; add a line for a later time.</source>
        <translation>Ein Programm beginnt bei 0; fügen Sie für eine spätere Zeit eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>{1} does not come after the line before, at {2}; enter a later time.</source>
        <translation>{1} liegt nicht nach der vorigen Zeile bei {2}; geben Sie eine spätere Zeit ein.</translation>
    </message>
    <message>
        <source>{1} does not come before the next line, at {2}; enter an earlier time.</source>
        <translation>{1} liegt nicht vor der nächsten Zeile bei {2}; geben Sie eine frühere Zeit ein.</translation>
    </message>
    <message>
        <source>A ramp needs a next line to lead to; add one.</source>
        <translation>Eine Rampe braucht eine nächste Zeile, zu der sie führt; fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>The heading “{1}” has a unit that does not fit; use one such as {2}. Nothing was pasted.</source>
        <translation>Die Überschrift „{1}“ hat eine Einheit, die nicht passt; nehmen Sie eine wie {2}. Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>Row {1}: “{2}” does not fit; a number in {3} is needed. Nothing was pasted.</source>
        <translation>Zeile {1}: „{2}“ passt nicht; nötig ist eine Zahl in {3}. Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy times and values from a spreadsheet.</source>
        <translation>In der Zwischenablage sind keine Zeilen. Kopieren Sie Zeiten und Werte aus einer Tabelle.</translation>
    </message>
    <message>
        <source>Row {1}: its time does not come after that of the row before. Nothing was pasted.</source>
        <translation>Zeile {1}: Ihre Zeit liegt nicht nach der der vorigen Zeile. Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>There is nothing at “{1}” any more.</source>
        <translation>Bei „{1}“ steht nichts mehr.</translation>
    </message>
    <message>
        <source>“{1}” is no range. Write LOW:HIGH or LOW:HIGH:UNIT with decimal points, such as 30:37:°C, or levels parted by commas, such as A,B.</source>
        <translation>„{1}“ ist kein Bereich. Schreiben Sie UNTEN:OBEN oder UNTEN:OBEN:EINHEIT mit Dezimalpunkt, etwa 30:37:°C, oder Stufen mit Kommas dazwischen, etwa A,B.</translation>
    </message>
    <message>
        <source>The bounds of a factor are numbers; give two.</source>
        <translation>Die Grenzen eines Faktors sind Zahlen; geben Sie zwei an.</translation>
    </message>
    <message>
        <source>Both bounds are {1}, so that nothing varies. Give the factor two different bounds, or leave it out.</source>
        <translation>Beide Grenzen sind {1}, sodass nichts variiert. Geben Sie dem Faktor zwei verschiedene Grenzen, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The low bound {1} lies above the high bound {2}. Exchange them.</source>
        <translation>Die untere Grenze {1} liegt über der oberen {2}. Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that Titer knows. Write one such as °C, g/L or 1/h, or none.</source>
        <translation>„{1}“ ist keine Einheit, die Titer kennt. Schreiben Sie eine wie °C, g/L oder 1/h, oder keine.</translation>
    </message>
    <message>
        <source>A categorical factor needs two levels or more, parted by commas.</source>
        <translation>Ein kategorialer Faktor braucht zwei oder mehr Stufen, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>A level is empty. Give each level a name.</source>
        <translation>Eine Stufe ist leer. Geben Sie jeder Stufe einen Namen.</translation>
    </message>
    <message>
        <source>The level “{1}” stands twice. Name each level once.</source>
        <translation>Die Stufe „{1}“ steht zweimal da. Nennen Sie jede Stufe einmal.</translation>
    </message>
    <message>
        <source>“{1}” is no factor. Write NAME=LOW:HIGH, NAME=LOW:HIGH:UNIT or NAME=A,B,C.</source>
        <translation>„{1}“ ist kein Faktor. Schreiben Sie NAME=UNTEN:OBEN, NAME=UNTEN:OBEN:EINHEIT oder NAME=A,B,C.</translation>
    </message>
    <message>
        <source>There is no factor. Name at least one, such as temperature=30:37:°C.</source>
        <translation>Es gibt keinen Faktor. Nennen Sie mindestens einen, etwa temperatur=30:37:°C.</translation>
    </message>
    <message>
        <source>The factor “{1}” stands twice. Name each factor once.</source>
        <translation>Der Faktor „{1}“ steht zweimal da. Nennen Sie jeden Faktor einmal.</translation>
    </message>
    <message>
        <source>The expression is longer than {1} characters; split it.</source>
        <translation>Der Ausdruck ist länger als {1} Zeichen; teilen Sie ihn auf.</translation>
    </message>
    <message>
        <source>The expression ends too early, in line {1}, column {2}; a number, a name or a parenthesis is missing there.</source>
        <translation>Der Ausdruck endet zu früh, in Zeile {1}, Spalte {2}; dort fehlt eine Zahl, ein Name oder eine Klammer.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the comma does not belong; decimals are written with a point.</source>
        <translation>In Zeile {1}, Spalte {2} gehört das Komma nicht hin; Dezimalstellen werden mit einem Punkt geschrieben.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” does not belong; look for an operator or a parenthesis that is missing or too many.</source>
        <translation>In Zeile {1}, Spalte {2} gehört „{3}“ nicht hin; prüfen Sie, ob ein Rechenzeichen oder eine Klammer fehlt oder zu viel ist.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the expression is nested too deeply; split it.</source>
        <translation>In Zeile {1}, Spalte {2} ist der Ausdruck zu tief verschachtelt; teilen Sie ihn auf.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is not known here; did you mean “{4}”?</source>
        <translation>In Zeile {1}, Spalte {2} ist „{3}“ hier nicht bekannt; meinten Sie „{4}“?</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is not known here; known are {4}.</source>
        <translation>In Zeile {1}, Spalte {2} ist „{3}“ hier nicht bekannt; bekannt sind {4}.</translation>
    </message>
    <message>
        <source>The parenthesis opened in line {1}, column {2} is not closed; add “)”.</source>
        <translation>Die in Zeile {1}, Spalte {2} geöffnete Klammer ist nicht geschlossen; ergänzen Sie „)“.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is too large or too small for a number.</source>
        <translation>In Zeile {1}, Spalte {2} ist „{3}“ zu groß oder zu klein für eine Zahl.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} is a function; write {3}(...) with what it is taken of.</source>
        <translation>In Zeile {1}, Spalte {2} steht die Funktion {3}; schreiben Sie {3}(...) mit ihrem Argument.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} takes {4} values between its parentheses, parted by commas, and not {5}.</source>
        <translation>In Zeile {1}, Spalte {2} erwartet {3} zwischen den Klammern {4} Werte, durch Kommas getrennt, nicht {5}.</translation>
    </message>
    <message>
        <source>The result would have the unit {1}, which is none.</source>
        <translation>Das Ergebnis hätte die Einheit {1}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a quantity in {3} meets one in {4}; only quantities of one kind can be added or compared.</source>
        <translation>In Zeile {1}, Spalte {2} trifft eine Größe in {3} auf eine in {4}; nur gleichartige Größen lassen sich addieren oder vergleichen.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the exponent is a quantity in {3}; exponents have no unit.</source>
        <translation>In Zeile {1}, Spalte {2} ist der Exponent eine Größe in {3}; Exponenten haben keine Einheit.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a quantity in {3} gets an exponent that varies, so that its unit would vary too; divide it by a reference value first.</source>
        <translation>In Zeile {1}, Spalte {2} erhält eine Größe in {3} einen veränderlichen Exponenten, sodass sich auch ihre Einheit ändern würde; teilen Sie sie zuerst durch einen Bezugswert.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a function that takes pure numbers is given a quantity in {3}; divide it by a reference value first.</source>
        <translation>In Zeile {1}, Spalte {2} erhält eine Funktion, die reine Zahlen erwartet, eine Größe in {3}; teilen Sie sie zuerst durch einen Bezugswert.</translation>
    </message>
    <message>
        <source>There is no column “{1}”; did you mean “{2}”?</source>
        <translation>Es gibt keine Spalte „{1}“; war „{2}“ gemeint?</translation>
    </message>
    <message>
        <source>There is no column “{1}”; there are {2}.</source>
        <translation>Es gibt keine Spalte „{1}“; vorhanden sind {2}.</translation>
    </message>
    <message>
        <source>Name the column of the response.</source>
        <translation>Die Spalte der Zielgröße nennen.</translation>
    </message>
    <message>
        <source>The formula is for “{1}”, and the response is “{2}”. Name one of them in both.</source>
        <translation>Die Formel ist für „{1}“, und die Zielgröße ist „{2}“. In beiden dieselbe nennen.</translation>
    </message>
    <message>
        <source>No model was named; the runs can tell “{1}”: {2}.</source>
        <translation>Es wurde kein Modell genannt; die Versuche tragen „{1}“: {2}.</translation>
    </message>
    <message>
        <source>{1} runs are too few to choose a power for a model of {2} coefficients. Leave out terms or add runs.</source>
        <translation>{1} Versuche sind zu wenige, um für ein Modell mit {2} Koeffizienten eine Potenz zu wählen. Terme weglassen oder Versuche ergänzen.</translation>
    </message>
    <message>
        <source>Powers need a response above 0, and the smallest value is {1}. Add a constant to the response, or leave out the Box-Cox transformation.</source>
        <translation>Potenzen brauchen eine Zielgröße über 0, und der kleinste Wert ist {1}. Zur Zielgröße eine Konstante addieren oder die Box-Cox-Transformation weglassen.</translation>
    </message>
    <message>
        <source>The model fits every run exactly, so no power of the response fits better. Leave out the Box-Cox transformation.</source>
        <translation>Das Modell trifft jeden Versuch genau, daher passt keine Potenz der Zielgröße besser. Die Box-Cox-Transformation weglassen.</translation>
    </message>
    <message>
        <source>There is no specification to meet. State the limits of at least one response.</source>
        <translation>Es ist keine Spezifikation zu erfüllen. Geben Sie die Grenzen mindestens einer Zielgröße an.</translation>
    </message>
    <message>
        <source>“{1}” has two specifications. State both of its limits in one.</source>
        <translation>„{1}“ hat zwei Spezifikationen. Geben Sie beide Grenzen in einer an.</translation>
    </message>
    <message>
        <source>The specification of “{1}” has no limit. State at least one.</source>
        <translation>Die Spezifikation von „{1}“ hat keine Grenze. Geben Sie mindestens eine an.</translation>
    </message>
    <message>
        <source>The lower limit of “{1}”, {2}, is not below its upper limit, {3}. Exchange or correct them.</source>
        <translation>Die untere Grenze von „{1}“, {2}, liegt nicht unter der oberen, {3}. Vertauschen oder berichtigen Sie die Grenzen.</translation>
    </message>
    <message>
        <source>The model of “{1}” has no degrees of freedom left to judge its error by. Add runs, or choose a smaller model.</source>
        <translation>Dem Modell von „{1}“ bleiben keine Freiheitsgrade, um seinen Fehler zu beurteilen. Ergänzen Sie Versuche, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>{1} draws cannot be made. Choose from 100 to {2}.</source>
        <translation>{1} Ziehungen sind nicht möglich. Wählen Sie 100 bis {2}.</translation>
    </message>
    <message>
        <source>The scatter of “{1}” is no standard deviation. State 0 or a positive number in the unit of the factor.</source>
        <translation>Die Streuung von „{1}“ ist keine Standardabweichung. Geben Sie 0 oder eine positive Zahl in der Einheit des Faktors an.</translation>
    </message>
    <message>
        <source>“{1}” is categorical and cannot scatter. Leave its scatter out.</source>
        <translation>„{1}“ ist kategorial und kann nicht streuen. Lassen Sie die Streuung weg.</translation>
    </message>
    <message>
        <source>The bounds and constraints leave no room for blends that add up to 1. Widen them.</source>
        <translation>Die Grenzen und Bedingungen lassen keinen Raum für Mischungen, deren Summe 1 ist. Erweitern Sie sie.</translation>
    </message>
    <message>
        <source>There are {1} bounds and constraints, and at most {2} are taken. Leave some out.</source>
        <translation>Es gibt {1} Grenzen und Bedingungen, und höchstens {2} werden angenommen. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>The region of blends has more than {1} corners. Leave components or constraints out, or use the kind d_optimal.</source>
        <translation>Der Bereich der Mischungen hat mehr als {1} Ecken. Lassen Sie Komponenten oder Bedingungen weg, oder verwenden Sie die Art d_optimal.</translation>
    </message>
    <message>
        <source>The region of blends has more than {1} faces. Lower the degree, or use the kind d_optimal.</source>
        <translation>Der Bereich der Mischungen hat mehr als {1} Seiten. Verringern Sie den Grad, oder verwenden Sie die Art d_optimal.</translation>
    </message>
    <message>
        <source>A Box-Behnken design of {1} factors has no orthogonal blocks. Leave them out, or ask for ccd.</source>
        <translation>Ein Box-Behnken-Plan mit {1} Faktoren hat keine orthogonalen Blöcke. Lassen Sie sie weg, oder verlangen Sie ccd.</translation>
    </message>
    <message>
        <source>A Box-Behnken design of {1} factors has {2} orthogonal blocks, not {3}. Ask for {2} or none.</source>
        <translation>Ein Box-Behnken-Plan mit {1} Faktoren hat {2} orthogonale Blöcke, nicht {3}. Verlangen Sie {2} oder keine.</translation>
    </message>
    <message>
        <source>A Box-Behnken design has 3 to 7 factors, and there are {1}. Ask for ccd or d_optimal.</source>
        <translation>Ein Box-Behnken-Plan hat 3 bis 7 Faktoren, und es sind {1}. Verlangen Sie ccd oder d_optimal.</translation>
    </message>
    <message>
        <source>The design “{1}” is not balanced, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Der Plan „{1}“ ist nicht ausgewogen, er wird deshalb nicht geschrieben. Das ist ein Fehler von Titer; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Three levels without corners, for a quadratic model of 3 to 7 factors</source>
        <translation>Drei Stufen ohne Ecken, für ein quadratisches Modell mit 3 bis 7 Faktoren</translation>
    </message>
    <message>
        <source>A face-centred design has alpha 1, not “{1}”. Leave out one of the two.</source>
        <translation>Ein flächenzentrierter Plan hat Alpha 1, nicht „{1}“. Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>Alpha for orthogonal blocks needs blocks. Ask for 2 blocks or more.</source>
        <translation>Alpha für orthogonale Blöcke braucht Blöcke. Verlangen Sie 2 Blöcke oder mehr.</translation>
    </message>
    <message>
        <source>“{1}” is no distance of axial points. Write rotatable, orthogonal, blocks, spherical, face, or a number from {2} to {3}.</source>
        <translation>„{1}“ ist kein Abstand von Sternpunkten. Schreiben Sie rotatable, orthogonal, blocks, spherical, face oder eine Zahl von {2} bis {3}.</translation>
    </message>
    <message>
        <source>A central composite design has 2 to {1} factors, and there are {2}. Ask for d_optimal, or for other factors.</source>
        <translation>Ein zentral zusammengesetzter Plan hat 2 bis {1} Faktoren, und es sind {2}. Verlangen Sie d_optimal, oder andere Faktoren.</translation>
    </message>
    <message>
        <source>A cube of resolution {1} mixes two-factor interactions. Ask for V or VI.</source>
        <translation>Ein Würfel der Auflösung {1} vermengt Zweifachwechselwirkungen. Verlangen Sie V oder VI.</translation>
    </message>
    <message>
        <source>{1} blocks are not possible: one holds the axial points, and the cube is divided into 1, 2, 4 ... Ask for fewer blocks or a larger cube.</source>
        <translation>{1} Blöcke sind nicht möglich: Einer enthält die Sternpunkte, und der Würfel wird in 1, 2, 4 ... geteilt. Verlangen Sie weniger Blöcke oder einen größeren Würfel.</translation>
    </message>
    <message>
        <source>{1} blocks would lose the interaction {2}. Ask for fewer blocks or a larger cube.</source>
        <translation>{1} Blöcke würden die Wechselwirkung {2} verlieren. Verlangen Sie weniger Blöcke oder einen größeren Würfel.</translation>
    </message>
    <message>
        <source>The design “{1}” does not keep what its alpha is chosen for, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Der Plan „{1}“ hält nicht, wofür sein Alpha gewählt ist, er wird deshalb nicht geschrieben. Das ist ein Fehler von Titer; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Alpha {1} ({2})</source>
        <translation>Alpha {1} ({2})</translation>
    </message>
    <message>
        <source>Distance of the axial points from the centre where the cube has 1; inscribed designs are shrunk so that the axial points lie on the bounds.</source>
        <translation>Abstand der Sternpunkte vom Zentrum, wenn der Würfel 1 hat; einbeschriebene Pläne sind so verkleinert, dass die Sternpunkte auf den Grenzen liegen.</translation>
    </message>
    <message>
        <source>Squares are orthogonal to each other</source>
        <translation>Die Quadrate sind zueinander orthogonal</translation>
    </message>
    <message>
        <source>Squares are correlated with each other</source>
        <translation>Die Quadrate sind miteinander korreliert</translation>
    </message>
    <message>
        <source>Orthogonal: the squares of the factors, less their means, have products that sum to 0.</source>
        <translation>Orthogonal: Die Produkte der Quadrate der Faktoren, weniger ihre Mittelwerte, summieren sich zu 0.</translation>
    </message>
    <message>
        <source>Axial points of “{1}” lie at {2} and {3}, outside its bounds. The form inscribed stays within.</source>
        <translation>Sternpunkte von „{1}“ liegen bei {2} und {3}, außerhalb seiner Grenzen. Die Form inscribed bleibt innerhalb.</translation>
    </message>
    <message>
        <source>The cube of the design “{1}” mixes interactions, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Der Würfel des Plans „{1}“ vermengt Wechselwirkungen, er wird deshalb nicht geschrieben. Das ist ein Fehler von Titer; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Central composite: cube, axial and centre points, for a quadratic model</source>
        <translation>Zentral zusammengesetzt: Würfel, Stern- und Zentralpunkte, für ein quadratisches Modell</translation>
    </message>
    <message>
        <source>The constraint “{1}” cannot be read. Write sums of factors with numbers before them around &lt;= or &gt;=, such as 2*A + B &lt;= 3.</source>
        <translation>Die Nebenbedingung „{1}“ ist nicht lesbar. Schreiben Sie Summen von Faktoren mit Zahlen davor um &lt;= oder &gt;=, etwa 2*A + B &lt;= 3.</translation>
    </message>
    <message>
        <source>The factor “{1}” has levels and no numbers, so it cannot stand in the constraint “{2}”. Leave it out.</source>
        <translation>Der Faktor „{1}“ hat Stufen und keine Zahlen und kann deshalb nicht in der Nebenbedingung „{2}“ stehen. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The constraint “{1}” names “{2}”, which is no factor. The factors are {3}.</source>
        <translation>Die Nebenbedingung „{1}“ nennt „{2}“; das ist kein Faktor. Die Faktoren sind {3}.</translation>
    </message>
    <message>
        <source>The constraint “{1}” has no &lt;= or &gt;=. Write sums of factors with numbers before them around one of them, such as 2*A + B &lt;= 3.</source>
        <translation>Der Nebenbedingung „{1}“ fehlt &lt;= oder &gt;=. Schreiben Sie Summen von Faktoren mit Zahlen davor um eines von beiden, etwa 2*A + B &lt;= 3.</translation>
    </message>
    <message>
        <source>The constraint “{1}” limits no factor. Name one or more of them.</source>
        <translation>Die Nebenbedingung „{1}“ begrenzt keinen Faktor. Nennen Sie einen oder mehrere.</translation>
    </message>
    <message>
        <source>The most precise coefficients of a given model for a number of runs, also with constraints</source>
        <translation>Die genauesten Koeffizienten eines gegebenen Modells bei fester Zahl von Versuchen, auch mit Nebenbedingungen</translation>
    </message>
    <message>
        <source>A share of a mixture cannot be screened this way. Use the kind mixture.</source>
        <translation>Ein Mischungsanteil lässt sich so nicht screenen. Verwenden Sie die Art mixture.</translation>
    </message>
    <message>
        <source>Definitive screening takes categorical factors of two levels, and this one has {1}. Keep two, or use the kind d_optimal.</source>
        <translation>Definitives Screening nimmt kategoriale Faktoren mit zwei Stufen, und dieser hat {1}. Behalten Sie zwei, oder verwenden Sie die Art d_optimal.</translation>
    </message>
    <message>
        <source>Definitive screening needs 4 factors or more, and there are {1}. Use the kind full or ccd.</source>
        <translation>Definitives Screening braucht mindestens 4 Faktoren, und es sind {1}. Verwenden Sie die Art full oder ccd.</translation>
    </message>
    <message>
        <source>Fake factors are counted from 0.</source>
        <translation>Die Zahl der Scheinfaktoren ist 0 oder größer.</translation>
    </message>
    <message>
        <source>Definitive screening is offered up to {1} factors with the fake ones, and these are {2}. Leave some out.</source>
        <translation>Definitives Screening gibt es bis {1} Faktoren samt Scheinfaktoren, und dies sind {2}. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>This design has {1} pairs of mirrored runs, and a pair stays in one block. Ask for 1 to {1} blocks.</source>
        <translation>Dieser Versuchsplan hat {1} Paare gespiegelter Versuche, und ein Paar bleibt in einem Block. Verlangen Sie 1 bis {1} Blöcke.</translation>
    </message>
    <message>
        <source>Main effects are clear of all two-factor interactions and squares</source>
        <translation>Haupteffekte sind frei von allen Zweifaktor-Wechselwirkungen und Quadraten</translation>
    </message>
    <message>
        <source>The dot product of each coded main effect with each product of two factors and with each square is 0.</source>
        <translation>Das Skalarprodukt jedes kodierten Haupteffekts mit jedem Produkt zweier Faktoren und mit jedem Quadrat ist 0.</translation>
    </message>
    <message>
        <source>Main effects are orthogonal to each other</source>
        <translation>Haupteffekte sind zueinander orthogonal</translation>
    </message>
    <message>
        <source>Main effects correlate by up to {1}, since two-level factors have no zero</source>
        <translation>Haupteffekte korrelieren bis {1}, da zweistufige Faktoren keine Null haben</translation>
    </message>
    <message>
        <source>The largest correlation of two coded main effects.</source>
        <translation>Die größte Korrelation zweier kodierter Haupteffekte.</translation>
    </message>
    <message>
        <source>Variance of a main effect: {1}</source>
        <translation>Varianz eines Haupteffekts: {1}</translation>
    </message>
    <message>
        <source>The largest of a coded coefficient, in units of the error variance, main effects alone.</source>
        <translation>Die größte eines kodierten Koeffizienten in Einheiten der Fehlervarianz, nur Haupteffekte.</translation>
    </message>
    <message>
        <source>Squares correlate by up to {1}</source>
        <translation>Quadrate korrelieren bis {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of two squares.</source>
        <translation>Der größte Betrag der Korrelation zweier Quadrate.</translation>
    </message>
    <message>
        <source>Two-factor interactions correlate by up to {1}</source>
        <translation>Zweifaktor-Wechselwirkungen korrelieren bis {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of two products of two factors.</source>
        <translation>Der größte Betrag der Korrelation zweier Produkte zweier Faktoren.</translation>
    </message>
    <message>
        <source>An interaction and a square correlate by up to {1}</source>
        <translation>Eine Wechselwirkung und ein Quadrat korrelieren bis {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of a product of two factors and a square.</source>
        <translation>Der größte Betrag der Korrelation eines Produkts zweier Faktoren und eines Quadrats.</translation>
    </message>
    <message>
        <source>The screening design did not pass its own check and is not given out. Change the count of factors or of blocks, and report this.</source>
        <translation>Der Screening-Plan hat seine eigene Prüfung nicht bestanden und wird nicht ausgegeben. Ändern Sie die Zahl der Faktoren oder Blöcke, und melden Sie dies.</translation>
    </message>
    <message>
        <source>No conference matrix of order {1} exists, so this design comes from one of order {2}.</source>
        <translation>Eine Konferenzmatrix der Ordnung {1} gibt es nicht, daher stammt dieser Versuchsplan von einer der Ordnung {2}.</translation>
    </message>
    <message>
        <source>Main effects are orthogonal to blocks</source>
        <translation>Haupteffekte sind orthogonal zu den Blöcken</translation>
    </message>
    <message>
        <source>Each coded main effect sums to 0 within each block.</source>
        <translation>Jeder kodierte Haupteffekt hat in jedem Block die Summe 0.</translation>
    </message>
    <message>
        <source>Three levels, main effects clear of interactions and squares; 4 to 30 factors</source>
        <translation>Drei Stufen, Haupteffekte frei von Wechselwirkungen und Quadraten; 4 bis 30 Faktoren</translation>
    </message>
    <message>
        <source>There is no factor “{1}” to reverse. Name a factor, or all.</source>
        <translation>Es gibt keinen Faktor „{1}“, der umzukehren wäre. Nennen Sie einen Faktor, oder all.</translation>
    </message>
    <message>
        <source>A fold-over has two blocks at most, the first runs and the reversed ones. Ask for 2 blocks or none.</source>
        <translation>Eine Faltung hat höchstens zwei Blöcke, die ersten Versuche und die umgekehrten. Verlangen Sie 2 Blöcke oder keine.</translation>
    </message>
    <message>
        <source>{1} runs are no power of 2, as fractions have. Ask for {2}, or for the kind plackett_burman, which has multiples of 4.</source>
        <translation>{1} Versuche sind keine Zweierpotenz, wie Teilpläne sie haben. Verlangen Sie {2}, oder die Art plackett_burman, die Vielfache von 4 hat.</translation>
    </message>
    <message>
        <source>{1} factors have only {2} combinations. Ask for so many runs, with replicates for more.</source>
        <translation>{1} Faktoren haben nur {2} Kombinationen. Verlangen Sie so viele Versuche, und Wiederholungen für mehr.</translation>
    </message>
    <message>
        <source>{1} runs are too few to tell {2} main effects apart. Ask for {3} or more.</source>
        <translation>{1} Versuche sind zu wenige, um {2} Haupteffekte zu trennen. Verlangen Sie {3} oder mehr.</translation>
    </message>
    <message>
        <source>A fraction is chosen by one of three: a resolution (such as IV), a count of runs (such as 16), or generators (such as E=ABCD). Give just one.</source>
        <translation>Ein Teilplan wird durch eines von dreien gewählt: eine Auflösung (etwa IV), eine Anzahl von Versuchen (etwa 16) oder Generatoren (etwa E=ABCD). Geben Sie genau eines an.</translation>
    </message>
    <message>
        <source>Fractions of least aberration are known here for {1} factors at most, and there are {2}. Give generators, or ask for plackett_burman or definitive_screening.</source>
        <translation>Teilpläne kleinster Aberration sind hier für höchstens {1} Faktoren bekannt, und es sind {2}. Geben Sie Generatoren an, oder verlangen Sie plackett_burman oder definitive_screening.</translation>
    </message>
    <message>
        <source>The design “{1}” has resolution {2} and not {3}, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Der Plan „{1}“ hat die Auflösung {2} und nicht {3}, er wird deshalb nicht geschrieben. Das ist ein Fehler von Titer; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>The design “{1}” loses the main effect of “{2}” between blocks, so it is not written. Ask for other blocks.</source>
        <translation>Der Plan „{1}“ verliert den Haupteffekt von „{2}“ zwischen Blöcken, er wird deshalb nicht geschrieben. Verlangen Sie andere Blöcke.</translation>
    </message>
    <message>
        <source>Each generated factor has in every run (before a fold-over) the product of the signs of the basic factors.</source>
        <translation>Jeder erzeugte Faktor hat in jedem Versuch (vor einer Faltung) das Produkt der Vorzeichen der Grundfaktoren.</translation>
    </message>
    <message>
        <source>No generators: all combinations</source>
        <translation>Keine Generatoren: alle Kombinationen</translation>
    </message>
    <message>
        <source>Generators: {1}</source>
        <translation>Generatoren: {1}</translation>
    </message>
    <message>
        <source>Two-level fraction by resolution, runs or generators, of minimum aberration</source>
        <translation>Zweistufiger Teilplan nach Auflösung, Versuchszahl oder Generatoren, mit kleinster Aberration</translation>
    </message>
    <message>
        <source>There is no factor “{1}” to give levels to. Name one of the factors.</source>
        <translation>Es gibt keinen Faktor „{1}“, der Stufen bekommen könnte. Nennen Sie einen der Faktoren.</translation>
    </message>
    <message>
        <source>The factor “{1}” has the levels that it names; leave out their count.</source>
        <translation>Der Faktor „{1}“ hat die Stufen, die er nennt; lassen Sie ihre Anzahl weg.</translation>
    </message>
    <message>
        <source>{1} levels of “{2}” are not possible; a factor has 2 to {3}.</source>
        <translation>{1} Stufen von „{2}“ sind nicht möglich; ein Faktor hat 2 bis {3}.</translation>
    </message>
    <message>
        <source>The design “{1}” lacks a combination of levels, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Dem Plan „{1}“ fehlt eine Kombination von Stufen, er wird deshalb nicht geschrieben. Das ist ein Fehler von Titer; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Different rows among the factorial runs; with all of them every effect and interaction can be estimated.</source>
        <translation>Verschiedene Zeilen unter den faktoriellen Versuchen; mit allen ist jeder Effekt und jede Wechselwirkung schätzbar.</translation>
    </message>
    <message>
        <source>A full factorial of these {1} factors has {2} runs, and {3} are the most. Ask for fractional, plackett_burman or definitive_screening, for fewer factors or fewer levels.</source>
        <translation>Ein vollständiger Plan dieser {1} Faktoren hat {2} Versuche, höchstens {3} sind möglich. Verlangen Sie fractional, plackett_burman oder definitive_screening, weniger Faktoren oder weniger Stufen.</translation>
    </message>
    <message>
        <source>All combinations of levels, also mixed and categorical</source>
        <translation>Alle Kombinationen der Stufen, auch gemischt und kategorial</translation>
    </message>
    <message>
        <source>“{1}” in a generator is no factor. Write a name, or a letter: A stands for the first factor, B for the second, with no I.</source>
        <translation>„{1}“ in einem Generator ist kein Faktor. Schreiben Sie einen Namen oder einen Buchstaben: A steht für den ersten Faktor, B für den zweiten; I gibt es nicht.</translation>
    </message>
    <message>
        <source>{1} factors are more than the {2} of a fraction by generators. Ask for plackett_burman or definitive_screening.</source>
        <translation>{1} Faktoren sind mehr als die {2} eines Teilplans nach Generatoren. Verlangen Sie plackett_burman oder definitive_screening.</translation>
    </message>
    <message>
        <source>{1} generators for {2} factors leave {3} basic ones, and 1 to {4} are possible. Give another count of generators.</source>
        <translation>{1} Generatoren für {2} Faktoren lassen {3} Grundfaktoren, und 1 bis {4} sind möglich. Geben Sie eine andere Zahl von Generatoren an.</translation>
    </message>
    <message>
        <source>“{1}” is no generator. Write one such as E=ABCD.</source>
        <translation>„{1}“ ist kein Generator. Schreiben Sie einen wie E=ABCD.</translation>
    </message>
    <message>
        <source>The left side of “{1}” is no factor that is still free. Name each generated factor once.</source>
        <translation>Die linke Seite von „{1}“ ist kein Faktor, der noch frei ist. Nennen Sie jeden erzeugten Faktor einmal.</translation>
    </message>
    <message>
        <source>The right side of “{1}” is no product of factors. Write one such as E=ABCD.</source>
        <translation>Die rechte Seite von „{1}“ ist kein Produkt von Faktoren. Schreiben Sie etwas wie E=ABCD.</translation>
    </message>
    <message>
        <source>“{1}” is generated and stands on a right side as well. Write generators with basic factors only.</source>
        <translation>„{1}“ wird erzeugt und steht auch auf einer rechten Seite. Schreiben Sie Generatoren nur mit Grundfaktoren.</translation>
    </message>
    <message>
        <source>A Halton sequence is offered up to {1} factors, and there are {2}. Use the kind lhs.</source>
        <translation>Eine Halton-Folge gibt es bis {1} Faktoren, und es sind {2}. Verwenden Sie die Art lhs.</translation>
    </message>
    <message>
        <source>Halton sequence: even over the whole space at any count of runs</source>
        <translation>Halton-Folge: gleichmäßig über den ganzen Raum bei jeder Zahl von Versuchen</translation>
    </message>
    <message>
        <source>The most precise predictions of a given model for a number of runs, also with constraints</source>
        <translation>Die genauesten Vorhersagen eines gegebenen Modells bei fester Zahl von Versuchen, auch mit Nebenbedingungen</translation>
    </message>
    <message>
        <source>“{1}” is no model. Write linear, interaction, quadratic or a formula such as A*B + I(A^2).</source>
        <translation>„{1}“ ist kein Modell. Schreiben Sie linear, interaction, quadratic oder eine Formel wie A*B + I(A^2).</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters. Ask for more runs, or for a smaller model.</source>
        <translation>{1} Versuche sind zu wenige für ein Modell mit {2} Parametern. Verlangen Sie mehr Versuche oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The term “{1}” cannot be told from others in this design. Ask for a higher resolution, more levels or more runs, or for a smaller model.</source>
        <translation>Der Term „{1}“ ist in diesem Plan nicht von anderen zu trennen. Verlangen Sie eine höhere Auflösung, mehr Stufen oder mehr Versuche, oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The design “{1}” came out incomplete, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Der Plan „{1}“ ist unvollständig geraten und wird deshalb nicht geschrieben. Das ist ein Fehler von Titer; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>{1} runs are too many to search among exchanges. Ask for up to {2}, for a random Latin hypercube, or for the kind sobol.</source>
        <translation>{1} Versuche sind zu viele für eine Suche durch Tausch. Verlangen Sie höchstens {2}, einen zufälligen lateinischen Hyperwürfel oder die Art sobol.</translation>
    </message>
    <message>
        <source>The Latin hypercube did not pass its own check and is not given out. Use another seed, and report this.</source>
        <translation>Der lateinische Hyperwürfel hat seine eigene Prüfung nicht bestanden und wird nicht ausgegeben. Verwenden Sie einen anderen Startwert, und melden Sie dies.</translation>
    </message>
    <message>
        <source>Latin hypercube: each factor at as many settings as there are runs</source>
        <translation>Lateinischer Hyperwürfel: jeder Faktor auf so vielen Einstellungen, wie es Versuche gibt</translation>
    </message>
    <message>
        <source>A share of a mixture lies between 0 and 1, and these bounds are {1} and {2}. Write shares and not percent.</source>
        <translation>Ein Mischungsanteil liegt zwischen 0 und 1, und diese Grenzen sind {1} und {2}. Schreiben Sie Anteile und keine Prozente.</translation>
    </message>
    <message>
        <source>A mixture has two components or more.</source>
        <translation>Eine Mischung hat mindestens zwei Komponenten.</translation>
    </message>
    <message>
        <source>The degree of a mixture design is 1 to 5, and not {1}.</source>
        <translation>Der Grad eines Mischungsplans ist 1 bis 5 und nicht {1}.</translation>
    </message>
    <message>
        <source>The shares cannot add up to 1 with room to vary: their lower bounds sum to {1}, their upper ones to {2}. Widen them.</source>
        <translation>Die Anteile können sich nicht mit Spielraum zu 1 ergänzen: Ihre unteren Grenzen haben die Summe {1}, ihre oberen {2}. Erweitern Sie sie.</translation>
    </message>
    <message>
        <source>The upper bound {1} cuts the simplex, where the share reaches {2}. Raise it, or use the form vertices.</source>
        <translation>Die obere Grenze {1} schneidet das Simplex, in dem der Anteil {2} erreicht. Heben Sie sie an, oder verwenden Sie die Form vertices.</translation>
    </message>
    <message>
        <source>A simplex has no room for constraints. Use the form vertices.</source>
        <translation>Ein Simplex lässt keine Bedingungen zu. Verwenden Sie die Form vertices.</translation>
    </message>
    <message>
        <source>This mixture design would have {1} runs, and at most {2} are offered. Leave factors out, lower the degree, or use the kind d_optimal.</source>
        <translation>Dieser Mischungsplan hätte {1} Versuche, und höchstens {2} werden angeboten. Lassen Sie Faktoren weg, verringern Sie den Grad, oder verwenden Sie die Art d_optimal.</translation>
    </message>
    <message>
        <source>Run {1} of the mixture design left its bounds, so it is not given out. Change the bounds, and report this.</source>
        <translation>Versuch {1} des Mischungsplans hat seine Grenzen verlassen, daher wird er nicht ausgegeben. Ändern Sie die Grenzen, und melden Sie dies.</translation>
    </message>
    <message>
        <source>The shares of every run add up to 1</source>
        <translation>Die Anteile jedes Versuchs ergeben zusammen 1</translation>
    </message>
    <message>
        <source>They lie within their bounds and constraints.</source>
        <translation>Sie liegen innerhalb ihrer Grenzen und Bedingungen.</translation>
    </message>
    <message>
        <source>D = {1}</source>
        <translation>D = {1}</translation>
    </message>
    <message>
        <source>|X&apos;X|^(1/p) / n with shares from 0 to 1, X the n x p matrix of the model without intercept.</source>
        <translation>|X&apos;X|^(1/p) / n mit Anteilen von 0 bis 1, X die n x p-Matrix des Modells ohne Achsenabschnitt.</translation>
    </message>
    <message>
        <source>There is no factor “{1}” that could be a process factor. Name one of the factors.</source>
        <translation>Es gibt keinen Faktor „{1}“, der ein Prozessfaktor sein könnte. Nennen Sie einen der Faktoren.</translation>
    </message>
    <message>
        <source>The constraint “{1}” limits a process factor, and here only shares can be limited. Leave it out, or use the kind d_optimal.</source>
        <translation>Die Bedingung „{1}“ begrenzt einen Prozessfaktor, und hier lassen sich nur Anteile begrenzen. Lassen Sie sie weg, oder verwenden Sie die Art d_optimal.</translation>
    </message>
    <message>
        <source>Blends of shares that add up to 1, alone or crossed with process factors</source>
        <translation>Mischungen aus Anteilen mit der Summe 1, allein oder mit Prozessfaktoren gekreuzt</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters. Ask for {2} runs or more, or for a smaller model.</source>
        <translation>{1} Versuche sind zu wenige für ein Modell mit {2} Parametern. Verlangen Sie {2} Versuche oder mehr, oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>{1} runs leave none to choose beside the {2} that stay. Ask for more than {2} runs; their count includes those that stay.</source>
        <translation>{1} Versuche lassen neben den {2}, die bleiben, keinen zur Wahl. Verlangen Sie mehr als {2} Versuche; die Zahl schließt die bleibenden ein.</translation>
    </message>
    <message>
        <source>A search for {1} runs and {2} parameters takes too long; {3} runs and {4} parameters are the most. Ask for fewer factors or a smaller model.</source>
        <translation>Eine Suche nach {1} Versuchen für {2} Parameter dauert zu lange; {3} Versuche und {4} Parameter sind das Höchste. Nehmen Sie weniger Faktoren oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Best found in {1} of {2} starts, {3} of them refined; seed {4}</source>
        <translation>Bestes in {1} von {2} Starts gefunden, davon {3} verfeinert; Startwert {4}</translation>
    </message>
    <message>
        <source>Coordinate exchange from random designs; the better ones are disturbed and exchanged again until that gains nothing. A best that few starts found may not be the best there is: ask for more starts.</source>
        <translation>Koordinatentausch von zufälligen Plänen aus; die besseren werden gestört und wieder getauscht, bis das nichts mehr bringt. Ein Bestes, das wenige Starts fanden, ist vielleicht nicht das beste überhaupt: Verlangen Sie mehr Starts.</translation>
    </message>
    <message>
        <source>The design “{1}” is not what the search claimed, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Der Plan „{1}“ ist nicht, was die Suche behauptet hat, und wird deshalb nicht geschrieben. Das ist ein Fehler von Titer; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>No design in this region can estimate all {1} parameters of the model. Leave out terms that the constraints make dependent, or widen the region.</source>
        <translation>Kein Plan in diesem Bereich kann alle {1} Parameter des Modells schätzen. Lassen Sie Terme weg, die durch die Nebenbedingungen voneinander abhängen, oder weiten Sie den Bereich.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>Average prediction variance {1}</source>
        <translation>Mittlere Vorhersagevarianz {1}</translation>
    </message>
    <message>
        <source>The average of f&apos;(X&apos;X)^-1 f over the cube from -1 to +1, in units of the variance of one run; exact, by the moments of the cube (criterion I).</source>
        <translation>Der Mittelwert von f&apos;(X&apos;X)^-1 f über den Würfel von -1 bis +1, in Einheiten der Varianz eines Versuchs; exakt aus den Momenten des Würfels (Kriterium I).</translation>
    </message>
    <message>
        <source>The average of f&apos;(X&apos;X)^-1 f over the region that the constraints leave, in units of the variance of one run; over 4096 points of a scrambled Halton sequence (criterion I).</source>
        <translation>Der Mittelwert von f&apos;(X&apos;X)^-1 f über den Bereich, den die Nebenbedingungen lassen, in Einheiten der Varianz eines Versuchs; über 4096 Punkte einer verwürfelten Halton-Folge (Kriterium I).</translation>
    </message>
    <message>
        <source>A-efficiency {1} %</source>
        <translation>A-Effizienz {1} %</translation>
    </message>
    <message>
        <source>100 p / (n trace (X&apos;X)^-1) with the model in coded units.</source>
        <translation>100 p / (n Spur (X&apos;X)^-1) mit dem Modell in kodierten Einheiten.</translation>
    </message>
    <message>
        <source>G-efficiency {1} %</source>
        <translation>G-Effizienz {1} %</translation>
    </message>
    <message>
        <source>100 p / (n d), where d is the largest f&apos;(X&apos;X)^-1 f that a search over the region found.</source>
        <translation>100 p / (n d); d ist das größte f&apos;(X&apos;X)^-1 f, das eine Suche über den Bereich fand.</translation>
    </message>
    <message>
        <source>{1} factors are more than the {2} of a Plackett-Burman design. Ask for fewer factors.</source>
        <translation>{1} Faktoren sind mehr als die {2} eines Plackett-Burman-Plans. Verlangen Sie weniger Faktoren.</translation>
    </message>
    <message>
        <source>{1} runs are no Plackett-Burman design, which has 8, 12, 16 ... 48. Ask for {2}.</source>
        <translation>{1} Versuche hat kein Plackett-Burman-Plan; es gibt 8, 12, 16 ... 48. Verlangen Sie {2}.</translation>
    </message>
    <message>
        <source>{1} runs are too few for {2} factors. Ask for {3} or more.</source>
        <translation>{1} Versuche sind zu wenige für {2} Faktoren. Verlangen Sie {3} oder mehr.</translation>
    </message>
    <message>
        <source>X&apos;X = {1} I over the factorial runs</source>
        <translation>X&apos;X = {1} I über die faktoriellen Versuche</translation>
    </message>
    <message>
        <source>X is the intercept and the main effects as -1 and +1: every main effect is estimated by itself, with the least possible variance.</source>
        <translation>X sind der Achsenabschnitt und die Haupteffekte als -1 und +1: Jeder Haupteffekt wird für sich geschätzt, mit der kleinstmöglichen Varianz.</translation>
    </message>
    <message>
        <source>Main effects are clear of two-factor interactions</source>
        <translation>Die Haupteffekte sind frei von Zweifachwechselwirkungen</translation>
    </message>
    <message>
        <source>A main effect carries up to {1} of a two-factor interaction</source>
        <translation>Ein Haupteffekt trägt bis zu {1} einer Zweifachwechselwirkung</translation>
    </message>
    <message>
        <source>The largest absolute correlation, over the factorial runs, between a main effect and an interaction of two other factors. 1 is full aliasing; a fold-over of all factors makes it 0.</source>
        <translation>Der größte Betrag der Korrelation, über die faktoriellen Versuche, zwischen einem Haupteffekt und einer Wechselwirkung zweier anderer Faktoren. 1 ist völlige Vermengung; eine Faltung aller Faktoren macht sie 0.</translation>
    </message>
    <message>
        <source>The columns of the design “{1}” are not orthogonal, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Die Spalten des Plans „{1}“ sind nicht orthogonal, er wird deshalb nicht geschrieben. Das ist ein Fehler von Titer; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Screening of many two-level factors in 8 to 48 runs</source>
        <translation>Screening vieler zweistufiger Faktoren in 8 bis 48 Versuchen</translation>
    </message>
    <message>
        <source>The constraints leave no region: no point within the bounds of the factors keeps all of them with room to vary. Check the directions of &lt;= and &gt;=, or widen the bounds.</source>
        <translation>Die Nebenbedingungen lassen keinen Bereich übrig: Kein Punkt innerhalb der Grenzen der Faktoren erfüllt alle mit Spielraum. Prüfen Sie die Richtungen von &lt;= und &gt;=, oder weiten Sie die Grenzen.</translation>
    </message>
    <message>
        <source>A Sobol sequence is offered up to {1} factors, and there are {2}. Use the kind lhs.</source>
        <translation>Eine Sobol-Folge gibt es bis {1} Faktoren, und es sind {2}. Verwenden Sie die Art lhs.</translation>
    </message>
    <message>
        <source>A Sobol sequence is even at powers of two of runs. {1} runs would be, {2} are less so.</source>
        <translation>Eine Sobol-Folge ist bei Zweierpotenzen von Versuchen gleichmäßig. {1} Versuche wären es, {2} sind es weniger.</translation>
    </message>
    <message>
        <source>The Sobol sequence did not pass its own check and is not given out. Use another count of runs, and report this.</source>
        <translation>Die Sobol-Folge hat ihre eigene Prüfung nicht bestanden und wird nicht ausgegeben. Verwenden Sie eine andere Zahl von Versuchen, und melden Sie dies.</translation>
    </message>
    <message>
        <source>Sobol sequence: even over the whole space, best at powers of two of runs</source>
        <translation>Sobol-Folge: gleichmäßig über den ganzen Raum, am besten bei Zweierpotenzen von Versuchen</translation>
    </message>
    <message>
        <source>Shares of a mixture are no free directions of a space to fill. Use the kind mixture.</source>
        <translation>Anteile einer Mischung sind keine freien Richtungen eines zu füllenden Raums. Verwenden Sie die Art mixture.</translation>
    </message>
    <message>
        <source>{1} runs are no design that fills a space. Ask for 2 to {2}.</source>
        <translation>{1} Versuche sind kein raumfüllender Versuchsplan. Verlangen Sie 2 bis {2}.</translation>
    </message>
    <message>
        <source>Each factor has exactly one run in each of its slices</source>
        <translation>Jeder Faktor hat genau einen Versuch in jedem seiner Abschnitte</translation>
    </message>
    <message>
        <source>The range of each factor is cut into as many equal slices as there are runs; equal parts of the range stand for the levels of a categorical factor.</source>
        <translation>Der Bereich jedes Faktors wird in so viele gleiche Abschnitte geteilt, wie es Versuche gibt; gleiche Teile des Bereichs stehen für die Stufen eines kategorialen Faktors.</translation>
    </message>
    <message>
        <source>Centred discrepancy {1}</source>
        <translation>Zentrierte Diskrepanz {1}</translation>
    </message>
    <message>
        <source>Squared centred L2 discrepancy of the runs in the unit cube (Hickernell 1998); smaller is more even.</source>
        <translation>Quadrierte zentrierte L2-Diskrepanz der Versuche im Einheitswürfel (Hickernell 1998); kleiner ist gleichmäßiger.</translation>
    </message>
    <message>
        <source>Nearest two runs are {1} apart</source>
        <translation>Die nächsten zwei Versuche sind {1} voneinander entfernt</translation>
    </message>
    <message>
        <source>Smallest Euclidean distance of two runs in the unit cube.</source>
        <translation>Kleinster euklidischer Abstand zweier Versuche im Einheitswürfel.</translation>
    </message>
    <message>
        <source>Shares of a mixture cannot stand in whole plots here. Use the kind mixture.</source>
        <translation>Mischungsanteile können hier nicht in Großteilstücken stehen. Verwenden Sie die Art mixture.</translation>
    </message>
    <message>
        <source>No factor is hard to change, so that there are no whole plots. Mark one, or use another kind.</source>
        <translation>Kein Faktor ist schwer zu ändern, daher gibt es keine Großteilstücke. Kennzeichnen Sie einen, oder verwenden Sie eine andere Art.</translation>
    </message>
    <message>
        <source>Every factor is hard to change, so that nothing varies within a whole plot. Leave one easy, or use another kind.</source>
        <translation>Jeder Faktor ist schwer zu ändern, daher ändert sich innerhalb eines Großteilstücks nichts. Lassen Sie einen leicht änderbar, oder verwenden Sie eine andere Art.</translation>
    </message>
    <message>
        <source>All combinations {1} times are {2} runs, and 1 to {3} are offered. Use the form optimal.</source>
        <translation>Alle Kombinationen {1}-mal sind {2} Versuche, und 1 bis {3} werden angeboten. Verwenden Sie die Form optimal.</translation>
    </message>
    <message>
        <source>In the design “{1}” a hard factor changes within a whole plot, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Im Versuchsplan „{1}“ ändert sich ein schwer änderbarer Faktor innerhalb eines Großteilstücks, daher wird er nicht geschrieben. Dies ist ein Fehler von Titer; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>{1} whole plots, hard factors constant in each</source>
        <translation>{1} Großteilstücke, schwer änderbare Faktoren in jedem konstant</translation>
    </message>
    <message>
        <source>Set the hard factors anew for each whole plot, also where their settings stay the same; runs come in random order within it, and whole plots in random order.</source>
        <translation>Stellen Sie die schwer änderbaren Faktoren für jedes Großteilstück neu ein, auch wo ihre Einstellungen gleich bleiben; die Versuche darin und die Großteilstücke selbst folgen in zufälliger Reihenfolge.</translation>
    </message>
    <message>
        <source>Whole plots less the parameters of hard factors and the intercept.</source>
        <translation>Großteilstücke abzüglich der Parameter schwer änderbarer Faktoren und des Achsenabschnitts.</translation>
    </message>
    <message>
        <source>Runs less whole plots and less the other parameters.</source>
        <translation>Versuche abzüglich der Großteilstücke und der übrigen Parameter.</translation>
    </message>
    <message>
        <source>D-efficiency with whole plots {1} %</source>
        <translation>D-Effizienz mit Großteilstücken {1} %</translation>
    </message>
    <message>
        <source>100 |X&apos;V^-1 X|^(1/p) / n with V = I + {1} J in each whole plot (J all ones), in units of the variance of a run.</source>
        <translation>100 |X&apos;V^-1 X|^(1/p) / n mit V = I + {1} J in jedem Großteilstück (J nur Einsen), in Einheiten der Varianz eines Versuchs.</translation>
    </message>
    <message>
        <source>Ordinary least squares gives the same coefficients</source>
        <translation>Gewöhnliche kleinste Quadrate ergeben dieselben Koeffizienten</translation>
    </message>
    <message>
        <source>Ordinary least squares gives other coefficients than the analysis by whole plots</source>
        <translation>Gewöhnliche kleinste Quadrate ergeben andere Koeffizienten als die Auswertung mit Großteilstücken</translation>
    </message>
    <message>
        <source>Whether V X lies in the space of the columns of X; the standard errors differ in any case.</source>
        <translation>Ob V X im Raum der Spalten von X liegt; die Standardfehler unterscheiden sich in jedem Fall.</translation>
    </message>
    <message>
        <source>The hard factors have {1} combinations, of which {2} whole plots are no multiple. Ask for a multiple, or use the form optimal.</source>
        <translation>Die schwer änderbaren Faktoren haben {1} Kombinationen, von denen {2} Großteilstücke kein Vielfaches sind. Verlangen Sie ein Vielfaches, oder verwenden Sie die Form optimal.</translation>
    </message>
    <message>
        <source>No degrees of freedom are left for the error of whole plots, so that effects of hard factors cannot be tested. Ask for more whole plots or replicates.</source>
        <translation>Es bleiben keine Freiheitsgrade für den Fehler der Großteilstücke, daher lassen sich Effekte schwer änderbarer Faktoren nicht prüfen. Verlangen Sie mehr Großteilstücke oder Wiederholungen.</translation>
    </message>
    <message>
        <source>Hard factors change only between whole plots; all combinations, or D-optimal</source>
        <translation>Schwer änderbare Faktoren wechseln nur zwischen Großteilstücken; alle Kombinationen oder D-optimal</translation>
    </message>
    <message>
        <source>{1} runs do not do for {2} whole plots and {3} parameters. Ask for {4} to 1000.</source>
        <translation>{1} Versuche reichen nicht für {2} Großteilstücke und {3} Parameter oder sind zu viele. Verlangen Sie {4} bis 1000.</translation>
    </message>
    <message>
        <source>No design of {1} whole plots and {2} runs was met in which the model can be estimated. Ask for more whole plots or runs, or for a smaller model.</source>
        <translation>Es fand sich kein Versuchsplan mit {1} Großteilstücken und {2} Versuchen, in dem sich das Modell schätzen lässt. Verlangen Sie mehr Großteilstücke oder Versuche oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Best found in {1} of {2} starts</source>
        <translation>Bester Plan bei {1} von {2} Starts gefunden</translation>
    </message>
    <message>
        <source>Starts of the search that reached the largest |X&apos;V^-1 X| to six digits.</source>
        <translation>Starts der Suche, die das größte |X&apos;V^-1 X| auf sechs Stellen erreichten.</translation>
    </message>
    <message>
        <source>“{1}” has no numbers between its levels, which this kind of design needs. Leave it out, or ask for d_optimal.</source>
        <translation>„{1}“ hat keine Zahlen zwischen seinen Stufen, und diese Art von Plan braucht sie. Lassen Sie ihn weg, oder verlangen Sie d_optimal.</translation>
    </message>
    <message>
        <source>Without centre points the squares cannot be told from the intercept. Ask for centre points; 3 to 5 are usual.</source>
        <translation>Ohne Zentralpunkte sind die Quadrate nicht vom Achsenabschnitt zu trennen. Verlangen Sie Zentralpunkte; 3 bis 5 sind üblich.</translation>
    </message>
    <message>
        <source>“{1}” has {2} levels, and this kind of design takes two. Keep two levels, or ask for full or d_optimal.</source>
        <translation>„{1}“ hat {2} Stufen, und diese Art von Plan nimmt zwei. Behalten Sie zwei Stufen, oder verlangen Sie full oder d_optimal.</translation>
    </message>
    <message>
        <source>Only two-level designs are divided, into 2, 4, 8 ... blocks, and {1} were asked for. Ask for such a number, or for d_optimal.</source>
        <translation>Nur zweistufige Pläne werden geteilt, in 2, 4, 8 ... Blöcke, und {1} wurden verlangt. Verlangen Sie eine solche Zahl, oder d_optimal.</translation>
    </message>
    <message>
        <source>{1} runs cannot be divided into {2} blocks without losing a main effect. Ask for fewer blocks or more runs.</source>
        <translation>{1} Versuche lassen sich nicht in {2} Blöcke teilen, ohne einen Haupteffekt zu verlieren. Verlangen Sie weniger Blöcke oder mehr Versuche.</translation>
    </message>
    <message>
        <source>Full resolution: no effect is aliased with another</source>
        <translation>Volle Auflösung: Kein Effekt ist mit einem anderen vermengt</translation>
    </message>
    <message>
        <source>The length of the shortest set of factors whose signs multiply to a sum other than 0 over the factorial runs. III: main effects are aliased with two-factor interactions; IV: two-factor interactions with each other; V: neither.</source>
        <translation>Die Größe der kleinsten Menge von Faktoren, deren Vorzeichen multipliziert über die faktoriellen Versuche eine Summe ungleich 0 geben. III: Haupteffekte sind mit Zweifachwechselwirkungen vermengt; IV: Zweifachwechselwirkungen untereinander; V: keines von beiden.</translation>
    </message>
    <message>
        <source>Resolution {1}</source>
        <translation>Auflösung {1}</translation>
    </message>
    <message>
        <source>A3, A4, A5 ...: the count of words of each length in the defining relation, found by the sums of products of signs over the runs. Fewer short words mean less aberration.</source>
        <translation>A3, A4, A5 ...: die Anzahl der Wörter jeder Länge in der definierenden Beziehung, gefunden durch die Summen der Produkte der Vorzeichen über die Versuche. Weniger kurze Wörter heißt weniger Aberration.</translation>
    </message>
    <message>
        <source>Word length pattern: no words</source>
        <translation>Wortlängenmuster: keine Wörter</translation>
    </message>
    <message>
        <source>Word length pattern: {1}</source>
        <translation>Wortlängenmuster: {1}</translation>
    </message>
    <message>
        <source>Sets of factors whose signs multiply to the same in every factorial run; multiplied with an effect they give its aliases.</source>
        <translation>Mengen von Faktoren, deren Vorzeichen in jedem faktoriellen Versuch dasselbe Produkt haben; mit einem Effekt multipliziert geben sie die mit ihm vermengten.</translation>
    </message>
    <message>
        <source>Defining relation: {1}</source>
        <translation>Definierende Beziehung: {1}</translation>
    </message>
    <message>
        <source>Main effects and two-factor interactions whose columns are equal up to the sign: only their sum can be estimated.</source>
        <translation>Haupteffekte und Zweifachwechselwirkungen, deren Spalten bis auf das Vorzeichen gleich sind: Nur ihre Summe ist schätzbar.</translation>
    </message>
    <message>
        <source>Aliases up to two factors: none</source>
        <translation>Vermengungen bis zu zwei Faktoren: keine</translation>
    </message>
    <message>
        <source>Aliases up to two factors: {1}</source>
        <translation>Vermengungen bis zu zwei Faktoren: {1}</translation>
    </message>
    <message>
        <source>Two-factor interactions whose columns are orthogonal to every main effect and every other two-factor interaction.</source>
        <translation>Zweifachwechselwirkungen, deren Spalten zu jedem Haupteffekt und jeder anderen Zweifachwechselwirkung orthogonal sind.</translation>
    </message>
    <message>
        <source>Clear two-factor interactions: none of {1}</source>
        <translation>Freie Zweifachwechselwirkungen: keine von {1}</translation>
    </message>
    <message>
        <source>Clear two-factor interactions: {1} of {2} ({3})</source>
        <translation>Freie Zweifachwechselwirkungen: {1} von {2} ({3})</translation>
    </message>
    <message>
        <source>Main effects and two-factor interactions whose sum of signs is not 0 within each block; they cannot be told from differences between blocks.</source>
        <translation>Haupteffekte und Zweifachwechselwirkungen, deren Vorzeichen sich nicht in jedem Block zu 0 summieren; sie sind nicht von Unterschieden zwischen Blöcken zu trennen.</translation>
    </message>
    <message>
        <source>{1} blocks, confounded with no main effect and no two-factor interaction</source>
        <translation>{1} Blöcke, mit keinem Haupteffekt und keiner Zweifachwechselwirkung vermengt</translation>
    </message>
    <message>
        <source>{1} blocks, confounded with {2}</source>
        <translation>{1} Blöcke, vermengt mit {2}</translation>
    </message>
    <message>
        <source>There is no goal to reach. State one for at least one response.</source>
        <translation>Es ist kein Ziel zu erreichen. Geben Sie für mindestens eine Zielgröße eines an.</translation>
    </message>
    <message>
        <source>“{1}” has two goals. Keep one of them.</source>
        <translation>„{1}“ hat zwei Ziele. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The limits of the goal for “{1}” do not rise. Write them from the lowest to the highest, no two equal.</source>
        <translation>Die Grenzen des Ziels für „{1}“ steigen nicht an. Schreiben Sie sie von der niedrigsten zur höchsten, keine zwei gleich.</translation>
    </message>
    <message>
        <source>The weight of the goal for “{1}” must be above 0. Write 1 for a straight line, more to insist, less to be lenient.</source>
        <translation>Das Gewicht des Ziels für „{1}“ muss über 0 liegen. Schreiben Sie 1 für eine Gerade, mehr für Strenge, weniger für Nachsicht.</translation>
    </message>
    <message>
        <source>The importance of “{1}” must be above 0. Leave out a response that does not matter.</source>
        <translation>Die Wichtigkeit von „{1}“ muss über 0 liegen. Lassen Sie eine Zielgröße weg, auf die es nicht ankommt.</translation>
    </message>
    <message>
        <source>“{1}” is a share of a mixture, which cannot move alone. Enter ratios of the shares as factors.</source>
        <translation>„{1}“ ist ein Anteil einer Mischung und kann sich nicht allein ändern. Geben Sie Verhältnisse der Anteile als Faktoren ein.</translation>
    </message>
    <message>
        <source>The variance between whole plots is a number from 0 on times that of a run, such as 1.</source>
        <translation>Die Varianz zwischen den Großteilstücken ist ein Vielfaches ab 0 derjenigen eines Versuchs, etwa 1.</translation>
    </message>
    <message>
        <source>There is no model to judge the design by. Name one, such as linear.</source>
        <translation>Es gibt kein Modell, nach dem der Versuchsplan zu beurteilen wäre. Nennen Sie eines, etwa linear.</translation>
    </message>
    <message>
        <source>“{1}” cannot be told from the terms before it, with {2} parameters and {3} runs. Leave it out of the model, or add runs.</source>
        <translation>„{1}“ lässt sich von den Termen davor nicht unterscheiden, bei {2} Parametern und {3} Versuchen. Lassen Sie den Term im Modell weg, oder fügen Sie Versuche hinzu.</translation>
    </message>
    <message>
        <source>D-efficiency {1} %</source>
        <translation>D-Effizienz {1} %</translation>
    </message>
    <message>
        <source>100 |X&apos;X|^(1/p) / n with the model in coded units (low = -1, high = +1), p parameters and n runs; 100 % is an orthogonal two-level design.</source>
        <translation>100 |X&apos;X|^(1/p) / n mit dem Modell in kodierten Einheiten (unten = -1, oben = +1), p Parametern und n Versuchen; 100 % ist ein orthogonaler zweistufiger Versuchsplan.</translation>
    </message>
    <message>
        <source>100 p / (n trace (X&apos;X)^-1) in coded units: the mean variance of a coefficient, against 1 / n.</source>
        <translation>100 p / (n Spur (X&apos;X)^-1) in kodierten Einheiten: die mittlere Varianz eines Koeffizienten, verglichen mit 1 / n.</translation>
    </message>
    <message>
        <source>100 p / (n d) with d the largest variance of prediction x&apos;(X&apos;X)^-1 x within the bounds of the factors.</source>
        <translation>100 p / (n d) mit d der größten Vorhersagevarianz x&apos;(X&apos;X)^-1 x innerhalb der Grenzen der Faktoren.</translation>
    </message>
    <message>
        <source>I-efficiency {1} %</source>
        <translation>I-Effizienz {1} %</translation>
    </message>
    <message>
        <source>100 / (n d) with d the mean variance of prediction within the bounds of the factors: 100 % is the variance of a mean of n runs.</source>
        <translation>100 / (n d) mit d der mittleren Vorhersagevarianz innerhalb der Grenzen der Faktoren: 100 % ist die Varianz eines Mittelwerts aus n Versuchen.</translation>
    </message>
    <message>
        <source>Mean variance of prediction {1}</source>
        <translation>Mittlere Vorhersagevarianz {1}</translation>
    </message>
    <message>
        <source>x&apos;(X&apos;X)^-1 x averaged within the bounds of the factors, in units of the error variance; this is what I-optimal designs make small.</source>
        <translation>x&apos;(X&apos;X)^-1 x, gemittelt innerhalb der Grenzen der Faktoren, in Einheiten der Fehlervarianz; dies machen I-optimale Versuchspläne klein.</translation>
    </message>
    <message>
        <source>Largest variance of prediction {1}</source>
        <translation>Größte Vorhersagevarianz {1}</translation>
    </message>
    <message>
        <source>The largest x&apos;(X&apos;X)^-1 x found within the bounds of the factors, in units of the error variance; from many points, each then improved.</source>
        <translation>Das größte gefundene x&apos;(X&apos;X)^-1 x innerhalb der Grenzen der Faktoren, in Einheiten der Fehlervarianz; aus vielen Punkten, die höchsten davon verbessert.</translation>
    </message>
    <message>
        <source>Largest variance inflation {1}, of {2}</source>
        <translation>Größte Varianzinflation {1}, von {2}</translation>
    </message>
    <message>
        <source>The variance of a coefficient over what it would be if its column met no other but the intercept; 1 is best.</source>
        <translation>Die Varianz eines Koeffizienten im Verhältnis zu der, die er hätte, wenn seine Spalte nur mit dem Achsenabschnitt zusammenträfe; 1 ist am besten.</translation>
    </message>
    <message>
        <source>Largest leverage {1}</source>
        <translation>Größter Hebelwert {1}</translation>
    </message>
    <message>
        <source>The largest diagonal element of X(X&apos;X)^-1 X&apos;; at 1 a run is fitted whatever it says.</source>
        <translation>Das größte Diagonalelement von X(X&apos;X)^-1 X&apos;; bei 1 wird ein Versuch angepasst, was immer er ergibt.</translation>
    </message>
    <message>
        <source>The formula has more than {1} terms; write fewer.</source>
        <translation>Die Formel hat mehr als {1} Terme; schreiben Sie weniger.</translation>
    </message>
    <message>
        <source>Behind “^” stands a whole number from 1 to 20: the highest order of interactions. A square is written I(A^2).</source>
        <translation>Hinter „^“ steht eine ganze Zahl von 1 bis 20: die höchste Ordnung der Wechselwirkungen. Ein Quadrat schreibt man I(A^2).</translation>
    </message>
    <message>
        <source>Of numbers only 0 and 1 may stand as terms: without and with intercept. Arithmetic stands in I(...).</source>
        <translation>Als Terme dürfen nur die Zahlen 0 und 1 stehen: ohne und mit Achsenabschnitt. Rechenausdrücke stehen in I(...).</translation>
    </message>
    <message>
        <source>Here a term is missing: a column, I(A^2), or a bracket.</source>
        <translation>Hier fehlt ein Term: eine Spalte, I(A^2) oder eine Klammer.</translation>
    </message>
    <message>
        <source>“{1}” is the response and cannot stand on the right side as well.</source>
        <translation>„{1}“ ist die Zielgröße und kann nicht zugleich auf der rechten Seite stehen.</translation>
    </message>
    <message>
        <source>The response is missing. Write it before “~”.</source>
        <translation>Die Zielgröße fehlt. Schreiben Sie sie vor „~“.</translation>
    </message>
    <message>
        <source>Here “~” is missing. Write RESPONSE ~ TERMS, such as y ~ A + B.</source>
        <translation>Hier fehlt „~“. Schreiben Sie ZIELGRÖSSE ~ TERME, etwa y ~ A + B.</translation>
    </message>
    <message>
        <source>The response is a column or a function of it, such as log(y); other arithmetic stands in I(...).</source>
        <translation>Die Zielgröße ist eine Spalte oder eine Funktion davon, etwa log(y); andere Rechenausdrücke stehen in I(...).</translation>
    </message>
    <message>
        <source>“{1}” does not belong here; between two terms stands +, -, *, : or /.</source>
        <translation>„{1}“ gehört nicht hierher; zwischen zwei Termen steht +, -, *, : oder /.</translation>
    </message>
    <message>
        <source>The formula has no term. Write one behind “~”.</source>
        <translation>Die Formel hat keinen Term. Schreiben Sie einen hinter „~“.</translation>
    </message>
    <message>
        <source>The backtick that opens here never closes. Close it behind the name.</source>
        <translation>Der Gravis, der hier geöffnet wird, wird nie geschlossen. Schließen Sie ihn hinter dem Namen.</translation>
    </message>
    <message>
        <source>“{1}” has no meaning in a formula. Write y ~ A + B + A:B + I(A^2), and a name with other signs in backticks.</source>
        <translation>„{1}“ hat in einer Formel keine Bedeutung. Schreiben Sie y ~ A + B + A:B + I(A^2), und einen Namen mit anderen Zeichen zwischen Gravis-Zeichen (`).</translation>
    </message>
    <message>
        <source>Here “{1}” is missing.</source>
        <translation>Hier fehlt „{1}“.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply; write the formula with fewer.</source>
        <translation>Die Klammern sind zu tief verschachtelt; schreiben Sie die Formel mit weniger Klammern.</translation>
    </message>
    <message>
        <source>There is no column “{1}”; did you mean “{2}”? There are {3}.</source>
        <translation>Es gibt keine Spalte „{1}“; ist „{2}“ gemeint? Vorhanden sind {3}.</translation>
    </message>
    <message>
        <source>“{1}” is no function that formulas know; there are {2}. A column of that name stands without brackets behind it.</source>
        <translation>„{1}“ ist keine Funktion, die Formeln kennen; es gibt {2}. Eine Spalte dieses Namens steht ohne Klammern dahinter.</translation>
    </message>
    <message>
        <source>“{1}” names no column, so that it is the same in every run.</source>
        <translation>„{1}“ nennt keine Spalte und ist daher in jedem Versuch gleich.</translation>
    </message>
    <message>
        <source>The cell of “{1}” is empty, so the group of this run is unknown. Fill it.</source>
        <translation>Die Zelle von „{1}“ ist leer, daher ist die Gruppe dieses Versuchs unbekannt. Ausfüllen.</translation>
    </message>
    <message>
        <source>The model has {1} coefficients and the data have {2} runs with values. Take terms out of the model, or add runs.</source>
        <translation>Das Modell hat {1} Koeffizienten, die Daten haben {2} Versuche mit Werten. Nehmen Sie Terme aus dem Modell, oder fügen Sie Versuche hinzu.</translation>
    </message>
    <message>
        <source>The response “{1}” is {2} in every run, so that there is nothing to explain. Check the column.</source>
        <translation>Die Zielgröße „{1}“ ist in jedem Versuch {2}, daher gibt es nichts zu erklären. Prüfen Sie die Spalte.</translation>
    </message>
    <message>
        <source>“{1}” cannot be told apart: in these runs it is the same as {2}. Take one of them out of the model, or add runs that part them (what is left of the column is below {3} of its length).</source>
        <translation>„{1}“ lässt sich nicht unterscheiden: In diesen Versuchen ist es dasselbe wie {2}. Nehmen Sie eines davon aus dem Modell, oder fügen Sie Versuche hinzu, die sie trennen (der Rest der Spalte liegt unter dem {3}-Fachen ihrer Länge).</translation>
    </message>
    <message>
        <source>The columns of the model depend on one another so nearly that {1} of {2} coefficients can be told. Take terms out of the model.</source>
        <translation>Die Spalten des Modells hängen so nahe voneinander ab, dass sich {1} von {2} Koeffizienten bestimmen lassen. Nehmen Sie Terme aus dem Modell.</translation>
    </message>
    <message>
        <source>“{1}” is left out: in these runs it is the same as {2}.</source>
        <translation>„{1}“ ist ausgelassen: In diesen Versuchen ist es dasselbe wie {2}.</translation>
    </message>
    <message>
        <source>The model has as many coefficients as there are runs: it meets every value, and no error can be told. Take terms out, or add runs.</source>
        <translation>Das Modell hat so viele Koeffizienten wie Versuche: Es trifft jeden Wert, und ein Fehler lässt sich nicht angeben. Nehmen Sie Terme heraus, oder fügen Sie Versuche hinzu.</translation>
    </message>
    <message>
        <source>The model meets every value to the last digits, so that errors and tests tell nothing. Check whether the response was computed.</source>
        <translation>Das Modell trifft jeden Wert bis auf die letzten Stellen, daher sagen Fehler und Tests nichts aus. Prüfen Sie, ob die Zielgröße berechnet wurde.</translation>
    </message>
    <message>
        <source>The numbers of the fit leave the range of what can be computed. Give the columns in units in which their values are nearer to 1.</source>
        <translation>Die Zahlen der Anpassung verlassen den Bereich des Berechenbaren. Geben Sie die Spalten in Einheiten an, in denen ihre Werte näher bei 1 liegen.</translation>
    </message>
    <message>
        <source>A model with random groups takes up to {1} runs; there are {2}. Enter the groups as fixed blocks.</source>
        <translation>Ein Modell mit zufälligen Gruppen fasst bis zu {1} Versuche; es sind {2}. Die Gruppen als feste Blöcke eingeben.</translation>
    </message>
    <message>
        <source>{1} runs are too few for {2} coefficients and a variance. Leave out terms or add runs.</source>
        <translation>{1} Versuche sind zu wenige für {2} Koeffizienten und eine Varianz. Terme weglassen oder Versuche ergänzen.</translation>
    </message>
    <message>
        <source>“{1}” has one group only, so nothing tells how groups differ. Leave it out.</source>
        <translation>„{1}“ hat nur eine Gruppe, daher sagt nichts, wie sich Gruppen unterscheiden. Weglassen.</translation>
    </message>
    <message>
        <source>“{1}” has a group for each run, so its variation cannot be told from that of the runs. Leave it out.</source>
        <translation>„{1}“ hat für jeden Versuch eine eigene Gruppe, daher lässt sich ihre Streuung nicht von der der Versuche trennen. Weglassen.</translation>
    </message>
    <message>
        <source>The fixed terms explain all that “{1}” could, so its variance cannot be estimated. Leave it out, or a term that it holds.</source>
        <translation>Die festen Terme erklären alles, was „{1}“ erklären könnte, daher lässt sich seine Varianz nicht schätzen. Es weglassen oder einen Term, der darin enthalten ist.</translation>
    </message>
    <message>
        <source>Terms and groups leave no variation within the groups, so there is no error to judge by. Leave out terms, or repeat runs.</source>
        <translation>Terme und Gruppen lassen keine Streuung innerhalb der Gruppen, daher gibt es keinen Fehler zum Vergleich. Terme weglassen oder Versuche wiederholen.</translation>
    </message>
    <message>
        <source>The variances of the groups could not be estimated. Enter the groups as fixed blocks.</source>
        <translation>Die Varianzen der Gruppen ließen sich nicht schätzen. Die Gruppen als feste Blöcke eingeben.</translation>
    </message>
    <message>
        <source>“{1}” is no number, while the factor “{2}” has bounds. Mend the cell, or give the factor levels.</source>
        <translation>„{1}“ ist keine Zahl, der Faktor „{2}“ hat aber Grenzen. Berichtigen Sie die Zelle, oder geben Sie dem Faktor Stufen.</translation>
    </message>
    <message>
        <source>“{1}” is no number, and the response “{2}” must be numbers. Mend the cell, or leave it empty where there is no value.</source>
        <translation>„{1}“ ist keine Zahl, und die Zielgröße „{2}“ muss aus Zahlen bestehen. Berichtigen Sie die Zelle, oder lassen Sie sie leer, wo es keinen Wert gibt.</translation>
    </message>
    <message>
        <source>No line has a value in every column of the model, so that there is nothing to fit. Fill the cells, or leave the empty columns out of the model.</source>
        <translation>Keine Zeile hat in jeder Spalte des Modells einen Wert, daher gibt es nichts anzupassen. Füllen Sie die Zellen, oder lassen Sie die leeren Spalten aus dem Modell.</translation>
    </message>
    <message>
        <source>Left out because a cell is empty: {1} of {2} lines ({3}).</source>
        <translation>Ausgelassen, weil eine Zelle leer ist: {1} von {2} Zeilen ({3}).</translation>
    </message>
    <message>
        <source>“{1}” needs numbers, and column “{2}” holds text. Take the term out.</source>
        <translation>„{1}“ braucht Zahlen, und Spalte „{2}“ enthält Text. Nehmen Sie den Term heraus.</translation>
    </message>
    <message>
        <source>Column “{1}” holds “{2}” in every line, so that it explains nothing. Leave it out of the model.</source>
        <translation>Spalte „{1}“ enthält in jeder Zeile „{2}“ und erklärt daher nichts. Lassen Sie sie aus dem Modell.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this line. Mend the cell, or take the term out of the model.</source>
        <translation>„{1}“ hat in dieser Zeile keinen Wert. Berichtigen Sie die Zelle, oder nehmen Sie den Term aus dem Modell.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this line. Mend the cell, or leave it empty.</source>
        <translation>„{1}“ hat in dieser Zeile keinen Wert. Berichtigen Sie die Zelle, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>“{1}” is no product of factors. A design is made for products and powers of factors, such as A:B and I(A^2).</source>
        <translation>„{1}“ ist kein Produkt von Faktoren. Ein Plan wird für Produkte und Potenzen von Faktoren gemacht, etwa A:B und I(A^2).</translation>
    </message>
    <message>
        <source>“{1}” is a power of the factor “{2}”, which has levels and no numbers. Leave the power out.</source>
        <translation>„{1}“ ist eine Potenz des Faktors „{2}“, der Stufen und keine Zahlen hat. Lassen Sie die Potenz weg.</translation>
    </message>
    <message>
        <source>The model has no term. Name at least one factor.</source>
        <translation>Das Modell hat keinen Term. Nennen Sie mindestens einen Faktor.</translation>
    </message>
    <message>
        <source>The fit was stopped before it converged; the values are those it had reached.</source>
        <translation>Die Anpassung wurde vor der Konvergenz angehalten; die Werte sind die bis dahin erreichten.</translation>
    </message>
    <message>
        <source>The fit did not converge: {1} has no influence on the model where the fit ended. Start from other values, or give {1} bounds.</source>
        <translation>Die Anpassung ist nicht konvergiert: {1} hat dort, wo sie endete, keinen Einfluss auf das Modell. Beginnen Sie mit anderen Werten oder geben Sie {1} Grenzen.</translation>
    </message>
    <message>
        <source>The data cannot tell {1} apart: other values of them fit as well. Leave one of them out, or fix it.</source>
        <translation>Die Daten können {1} nicht unterscheiden: andere Werte passen ebenso gut. Lassen Sie einen der Parameter weg oder halten Sie ihn fest.</translation>
    </message>
    <message>
        <source>The fit converged with {1} at a bound; such a parameter has no standard error.</source>
        <translation>Die Anpassung ist konvergiert, mit {1} an einer Grenze; ein solcher Parameter hat keinen Standardfehler.</translation>
    </message>
    <message>
        <source>The fit converged, with as many parameters as values: it says nothing about their errors.</source>
        <translation>Die Anpassung ist konvergiert, mit ebenso vielen Parametern wie Werten: über deren Fehler sagt sie nichts.</translation>
    </message>
    <message>
        <source>The fit converged, and the model goes through every point: standard errors are rounding, as the residuals are.</source>
        <translation>Die Anpassung ist konvergiert, und das Modell geht durch jeden Punkt: die Standardfehler sind wie die Residuen nur Rundung.</translation>
    </message>
    <message>
        <source>The fit converged: what is left of the residuals is rounding, condition {1}.</source>
        <translation>Die Anpassung ist konvergiert: was von den Residuen bleibt, ist Rundung, Kondition {1}.</translation>
    </message>
    <message>
        <source>The fit converged: relative offset {1}, condition {2}.</source>
        <translation>Die Anpassung ist konvergiert: relativer Versatz {1}, Kondition {2}.</translation>
    </message>
    <message>
        <source>The fit did not converge within {1} steps (relative offset {2}). Start from other values, or from several, or give bounds.</source>
        <translation>Die Anpassung ist in {1} Schritten nicht konvergiert (relativer Versatz {2}). Beginnen Sie mit anderen oder mehreren Startwerten oder geben Sie Grenzen an.</translation>
    </message>
    <message>
        <source>The fit did not converge: no step lowers the residuals, yet this is no minimum (relative offset {1}). Start from other values, or look for a kink in the model.</source>
        <translation>Die Anpassung ist nicht konvergiert: kein Schritt verringert die Residuen, doch dies ist kein Minimum (relativer Versatz {1}). Beginnen Sie mit anderen Werten oder suchen Sie nach einem Knick im Modell.</translation>
    </message>
    <message>
        <source>A fit needs one start value, and one bound or none, for each parameter.</source>
        <translation>Eine Anpassung braucht für jeden Parameter einen Startwert und eine oder keine Grenze.</translation>
    </message>
    <message>
        <source>Fewer values ({1}) than parameters ({2}): leave parameters out, or add data.</source>
        <translation>Weniger Werte ({1}) als Parameter ({2}): lassen Sie Parameter weg oder ergänzen Sie Daten.</translation>
    </message>
    <message>
        <source>The lower bound {1} of {2} does not lie below its upper bound {3}.</source>
        <translation>Die untere Grenze {1} von {2} liegt nicht unter der oberen Grenze {3}.</translation>
    </message>
    <message>
        <source>The model has no value, or no derivative, at the start values. Start from others.</source>
        <translation>Das Modell hat an den Startwerten keinen Wert oder keine Ableitung. Beginnen Sie mit anderen.</translation>
    </message>
    <message>
        <source>The effect is a number above 0, in units of the error standard deviation, such as 2.</source>
        <translation>Der Effekt ist eine Zahl über 0 in Einheiten der Fehlerstandardabweichung, etwa 2.</translation>
    </message>
    <message>
        <source>The level of the test lies between 0 and 1, such as 0.05.</source>
        <translation>Das Signifikanzniveau liegt zwischen 0 und 1, etwa 0.05.</translation>
    </message>
    <message>
        <source>No degrees of freedom are left to judge “{1}” by. Add runs, or leave terms out of the model.</source>
        <translation>Es bleiben keine Freiheitsgrade, um „{1}“ zu beurteilen. Fügen Sie Versuche hinzu, oder lassen Sie Terme im Modell weg.</translation>
    </message>
    <message>
        <source>The wanted power lies between 0 and 1, such as 0.8.</source>
        <translation>Die gewünschte Teststärke liegt zwischen 0 und 1, etwa 0.8.</translation>
    </message>
    <message>
        <source>Not even {1} repetitions of the design give this power. Ask for a larger effect, or for less power.</source>
        <translation>Selbst {1} Wiederholungen des Versuchsplans ergeben diese Teststärke nicht. Verlangen Sie einen größeren Effekt oder weniger Teststärke.</translation>
    </message>
    <message>
        <source>The formula has no “~” between the response and the model. Write it as y ~ b1*exp(-b2*x).</source>
        <translation>In der Formel fehlt „~“ zwischen Antwort und Modell. Schreiben Sie sie wie y ~ b1*exp(-b2*x).</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is neither a column nor a parameter with a start value. Give it a start value, or write one of {4}.</source>
        <translation>In Zeile {1}, Spalte {2} ist „{3}“ weder eine Datenspalte noch ein Parameter mit Startwert. Geben Sie einen Startwert an oder schreiben Sie einen dieser Namen: {4}.</translation>
    </message>
    <message>
        <source>The parameter “{1}” has two start values. Give it one.</source>
        <translation>Der Parameter „{1}“ hat zwei Startwerte. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>“{1}” is a column of the data and cannot be a parameter as well. Give the parameter another name.</source>
        <translation>„{1}“ ist eine Spalte der Daten und kann nicht zugleich Parameter sein. Geben Sie dem Parameter einen anderen Namen.</translation>
    </message>
    <message>
        <source>The parameter “{1}” does not occur in the formula. Leave it out, or use it.</source>
        <translation>Der Parameter „{1}“ kommt in der Formel nicht vor. Lassen Sie ihn weg oder verwenden Sie ihn.</translation>
    </message>
    <message>
        <source>The start value of “{1}” is no number.</source>
        <translation>Der Startwert von „{1}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns. Write what is to be fitted, such as b1*x.</source>
        <translation>Das Modell hat keinen Parameter: alle seine Namen sind Spalten. Schreiben Sie, was angepasst werden soll, etwa b1*x.</translation>
    </message>
    <message>
        <source>The column “{1}” holds text, “{2}”; a regression takes numbers. Correct the cell, or leave it empty.</source>
        <translation>Die Spalte „{1}“ enthält Text, „{2}“; eine Regression braucht Zahlen. Berichtigen Sie die Zelle oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The response {1} has no value in this line. Correct the line, or leave its cell empty.</source>
        <translation>Die Antwort {1} hat in dieser Zeile keinen Wert. Berichtigen Sie die Zeile oder lassen Sie ihre Zelle leer.</translation>
    </message>
    <message>
        <source>{1} of {2} lines were left out because a cell that the formula needs is empty.</source>
        <translation>{1} von {2} Zeilen wurden ausgelassen, weil eine Zelle leer ist, die die Formel braucht.</translation>
    </message>
    <message>
        <source>With the start values the model has no value in this line; look for a division by 0, a logarithm or a root of a negative number, or an overflow, and choose other start values.</source>
        <translation>Mit den Startwerten hat das Modell in dieser Zeile keinen Wert; prüfen Sie auf eine Division durch 0, einen Logarithmus oder eine Wurzel einer negativen Zahl oder einen Überlauf und wählen Sie andere Startwerte.</translation>
    </message>
    <message>
        <source>There is no column “{1}”. Did you mean “{2}”?</source>
        <translation>Es gibt keine Spalte „{1}“. Meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>No run has the level “{1}” of “{2}”. Leave the level out, or add runs at it.</source>
        <translation>Kein Versuch hat die Stufe „{1}“ von „{2}“. Lassen Sie die Stufe weg, oder ergänzen Sie Versuche mit ihr.</translation>
    </message>
    <message>
        <source>The header comment gives the factor “{1}” no bounds. Take back the line that Titer wrote.</source>
        <translation>Der Kopfkommentar gibt dem Faktor „{1}“ keine Grenzen. Stellen Sie die Zeile wieder her, die Titer geschrieben hat.</translation>
    </message>
    <message>
        <source>The file does not begin with the line “# titer.study/1” of a run sheet. Take the file that “titer-cli doe design” wrote.</source>
        <translation>Die Datei beginnt nicht mit der Zeile „# titer.study/1“ eines Versuchsplans. Nehmen Sie die Datei, die „titer-cli doe design“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet is damaged. Take back the line that Titer wrote.</source>
        <translation>Der Kopfkommentar des Versuchsplans ist beschädigt. Stellen Sie die Zeile wieder her, die Titer geschrieben hat.</translation>
    </message>
    <message>
        <source>The column “id” is missing. Put back the ids: runs are known by them.</source>
        <translation>Die Spalte „id“ fehlt. Stellen Sie die Kennungen wieder her: An ihnen werden die Versuche erkannt.</translation>
    </message>
    <message>
        <source>The column “{1}” is missing. Put it back under this very name.</source>
        <translation>Die Spalte „{1}“ fehlt. Stellen Sie sie unter genau diesem Namen wieder her.</translation>
    </message>
    <message>
        <source>“{1}” is no number for the factor “{2}”. Write the setting that was run.</source>
        <translation>„{1}“ ist keine Zahl für den Faktor „{2}“. Schreiben Sie die Einstellung, die gefahren wurde.</translation>
    </message>
    <message>
        <source>The id “{1}” is empty or stands twice. Give each run an id of its own.</source>
        <translation>Die Kennung „{1}“ ist leer oder steht zweimal da. Geben Sie jedem Versuch eine eigene Kennung.</translation>
    </message>
    <message>
        <source>The run sheet holds no run. Take the whole file.</source>
        <translation>Der Versuchsplan enthält keinen Versuch. Nehmen Sie die ganze Datei.</translation>
    </message>
    <message>
        <source>The model has no term “{1}” that could stay in it.</source>
        <translation>Das Modell hat keinen Term „{1}“, der darin bleiben könnte.</translation>
    </message>
    <message>
        <source>The model has more than {1} parts that keep hierarchy, too many to compare them all. Leave out terms, or select stepwise.</source>
        <translation>Das Modell hat mehr als {1} Teilmodelle, die die Hierarchie wahren: zu viele, um alle zu vergleichen. Terme weglassen oder schrittweise auswählen.</translation>
    </message>
    <message>
        <source>The work was stopped before it was done.</source>
        <translation>Die Arbeit wurde angehalten, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>The model gives no number at some settings. Narrow the bounds of the factors.</source>
        <translation>Das Modell liefert bei manchen Einstellungen keine Zahl. Engen Sie die Grenzen der Faktoren ein.</translation>
    </message>
    <message>
        <source>Sensitivities need at least one factor and 16 samples.</source>
        <translation>Sensitivitäten brauchen mindestens einen Faktor und 16 Stichproben.</translation>
    </message>
    <message>
        <source>The model gives the same everywhere, so that no factor matters.</source>
        <translation>Das Modell liefert überall dasselbe, sodass kein Faktor etwas bewirkt.</translation>
    </message>
    <message>
        <source>Elementary effects need at least one factor, two trajectories and an even number of levels.</source>
        <translation>Elementareffekte brauchen mindestens einen Faktor, zwei Pfade und eine gerade Anzahl von Stufen.</translation>
    </message>
    <message>
        <source>The file is a workbook or UTF-16 and no plain text; save it as CSV in UTF-8.</source>
        <translation>Die Datei ist eine Arbeitsmappe oder UTF-16 und kein einfacher Text; speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>A quote opens here and never closes. Close it or take it away.</source>
        <translation>Hier wird ein Anführungszeichen geöffnet und nie geschlossen. Schließen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The file holds no table. Write a line of names and a line for each run.</source>
        <translation>Die Datei enthält keine Tabelle. Schreiben Sie eine Zeile mit Namen und eine Zeile je Versuch.</translation>
    </message>
    <message>
        <source>The name “{1}” stands above two columns. Give each column a name of its own.</source>
        <translation>Der Name „{1}“ steht über zwei Spalten. Geben Sie jeder Spalte einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The first line holds numbers where names belong. Write a line of names above the data.</source>
        <translation>In der ersten Zeile stehen Zahlen, wo Namen hingehören. Schreiben Sie eine Zeile mit Namen über die Daten.</translation>
    </message>
    <message>
        <source>The line has {1} cells where the names have {2}. Write one cell for each name; leave a missing one empty between its separators.</source>
        <translation>Die Zeile hat {1} Zellen, die Namenszeile {2}. Schreiben Sie eine Zelle je Name; eine fehlende bleibt zwischen ihren Trennzeichen leer.</translation>
    </message>
    <message>
        <source>Column {1} has cells but no name. Write a name above it.</source>
        <translation>Spalte {1} hat Zellen, aber keinen Namen. Schreiben Sie einen Namen darüber.</translation>
    </message>
    <message>
        <source>“{1}” is no number, so that column “{2}” counts as text.</source>
        <translation>„{1}“ ist keine Zahl, daher gilt Spalte „{2}“ als Text.</translation>
    </message>
    <message>
        <source>There are names but no line of data below them.</source>
        <translation>Es gibt Namen, aber keine Datenzeile darunter.</translation>
    </message>
    <message>
        <source>A Gaussian process needs 3 to {1} runs; there are {2}.</source>
        <translation>Ein Gauß-Prozess braucht 3 bis {1} Versuche; es sind {2}.</translation>
    </message>
    <message>
        <source>A setting or a result is missing. Fill it in, or leave the run out.</source>
        <translation>Eine Einstellung oder ein Ergebnis fehlt. Tragen Sie es ein, oder lassen Sie den Versuch weg.</translation>
    </message>
    <message>
        <source>All results are {1}, so that there is nothing to model. Choose another response.</source>
        <translation>Alle Ergebnisse sind {1}, sodass es nichts zu modellieren gibt. Wählen Sie eine andere Zielgröße.</translation>
    </message>
    <message>
        <source>Runs lie so near each other that the model cannot tell them apart. Leave one of them out, or allow for more noise.</source>
        <translation>Versuche liegen so nahe beieinander, dass das Modell sie nicht unterscheiden kann. Lassen Sie einen davon weg, oder lassen Sie mehr Rauschen zu.</translation>
    </message>
    <message>
        <source>The search was stopped before a model was found.</source>
        <translation>Die Suche wurde angehalten, bevor ein Modell gefunden war.</translation>
    </message>
    <message>
        <source>Run {1} has no mirror image, so main effects and second-order effects mix. The two-stage analysis is for definitive screening designs; select stepwise instead.</source>
        <translation>Versuch {1} hat kein Spiegelbild, daher mischen sich Haupteffekte und Effekte zweiter Ordnung. Die zweistufige Auswertung ist für Definitive-Screening-Pläne; stattdessen schrittweise auswählen.</translation>
    </message>
    <message>
        <source>The runs do not tell all main effects apart. Leave out a factor.</source>
        <translation>Die Versuche trennen nicht alle Haupteffekte. Einen Faktor weglassen.</translation>
    </message>
    <message>
        <source>There is no error to judge by: the design has neither fake factors nor repeated centre runs. Repeat the centre run, or select stepwise.</source>
        <translation>Es gibt keinen Fehler zum Vergleich: Der Plan hat weder Scheinfaktoren noch wiederholte Zentralversuche. Den Zentralversuch wiederholen oder schrittweise auswählen.</translation>
    </message>
    <message>
        <source>There is no error to judge by: the fake factors and repeated runs vary by nothing. Select stepwise instead.</source>
        <translation>Es gibt keinen Fehler zum Vergleich: Scheinfaktoren und wiederholte Versuche streuen nicht. Stattdessen schrittweise auswählen.</translation>
    </message>
    <message>
        <source>Largest correlation between main effects: {1}</source>
        <translation>Größte Korrelation zwischen Haupteffekten: {1}</translation>
    </message>
    <message>
        <source>Largest absolute correlation, over all runs, between the centred coded columns of two different factors; 0 means orthogonal.</source>
        <translation>Größter Betrag der Korrelation, über alle Versuche, zwischen den zentrierten codierten Spalten zweier Faktoren; 0 heißt orthogonal.</translation>
    </message>
    <message>
        <source>{1} runs at {2} different settings</source>
        <translation>{1} Versuche mit {2} verschiedenen Einstellungen</translation>
    </message>
    <message>
        <source>Rows of the run sheet, and rows that differ (in a block or in a factor).</source>
        <translation>Zeilen des Versuchsplans, und Zeilen, die sich unterscheiden (im Block oder in einem Faktor).</translation>
    </message>
    <message>
        <source>Runs less parameters of the model (and blocks less one); pure error is what repeated settings within a block leave.</source>
        <translation>Versuche weniger Parameter des Modells (und Blöcke weniger einen); der reine Fehler ist, was wiederholte Einstellungen im selben Block übrig lassen.</translation>
    </message>
    <message>
        <source>{1} blocks, orthogonal to the model</source>
        <translation>{1} Blöcke, orthogonal zum Modell</translation>
    </message>
    <message>
        <source>{1} blocks, not orthogonal to the model</source>
        <translation>{1} Blöcke, nicht orthogonal zum Modell</translation>
    </message>
    <message>
        <source>Orthogonal: each column of the model has the same mean in every block, so that differences between blocks bias no coefficient.</source>
        <translation>Orthogonal: Jede Spalte des Modells hat in jedem Block denselben Mittelwert, sodass Unterschiede zwischen Blöcken keinen Koeffizienten verfälschen.</translation>
    </message>
    <message>
        <source>Rotatable</source>
        <translation>Drehbar</translation>
    </message>
    <message>
        <source>Not rotatable</source>
        <translation>Nicht drehbar</translation>
    </message>
    <message>
        <source>Rotatable: moments up to order 4 are those of a sphere, so that the variance of a prediction depends on the distance from the centre alone.</source>
        <translation>Drehbar: Die Momente bis zur Ordnung 4 sind die einer Kugel, sodass die Varianz einer Vorhersage nur vom Abstand zum Zentrum abhängt.</translation>
    </message>
    <message>
        <source>“{1}” stands in the formula and is a random group as well. Take it out of one of them.</source>
        <translation>„{1}“ steht in der Formel und ist zugleich eine zufällige Gruppe. An einer der beiden Stellen weglassen.</translation>
    </message>
    <message>
        <source>“{1}” stands in the formula and is to be ignored as well. Take it out of one of them.</source>
        <translation>„{1}“ steht in der Formel und soll zugleich ignoriert werden. An einer der beiden Stellen weglassen.</translation>
    </message>
    <message>
        <source>“{1}” is no model. Write linear, interaction, quadratic, or a formula such as y ~ A + B + A:B + I(A^2).</source>
        <translation>„{1}“ ist kein Modell. Schreiben Sie linear, interaction, quadratic oder eine Formel wie y ~ A + B + A:B + I(A^2).</translation>
    </message>
    <message>
        <source>All {1} combinations of levels, runs of each: {2}</source>
        <translation>Alle {1} Kombinationen der Stufen, Versuche je Kombination: {2}</translation>
    </message>
    <message>
        <source>These generators give “{1}” and “{2}” the same column, so that their effects could not be told apart. Write another product for one of them.</source>
        <translation>Diese Generatoren geben „{1}“ und „{2}“ dieselbe Spalte, so dass ihre Effekte nicht zu trennen wären. Schreiben Sie für einen davon ein anderes Produkt.</translation>
    </message>
    <message>
        <source>The term “{1}” of the model cannot be told from differences between the {2} blocks. Ask for fewer blocks or more runs, or leave the term out of the model.</source>
        <translation>Der Term „{1}“ des Modells ist nicht von Unterschieden zwischen den {2} Blöcken zu trennen. Verlangen Sie weniger Blöcke oder mehr Versuche, oder lassen Sie den Term aus dem Modell weg.</translation>
    </message>
    <message>
        <source>{1} of the runs that stay lie outside the bounds or the constraints; they count for the design as they are.</source>
        <translation>{1} der bleibenden Versuche liegen außerhalb der Grenzen oder der Nebenbedingungen; sie zählen für den Plan, wie sie sind.</translation>
    </message>
    <message>
        <source>The runs that stay have {1} factors and the design has {2}. Give the design the factors of its runs.</source>
        <translation>Die bleibenden Versuche haben {1} Faktoren, der Plan hat {2}. Geben Sie dem Plan die Faktoren seiner Versuche.</translation>
    </message>
    <message>
        <source>The two blocks of this kind are the halves of a fold-over. Ask for a fold-over as well, or for no blocks.</source>
        <translation>Die zwei Blöcke dieser Art sind die Hälften einer Faltung. Verlangen Sie auch eine Faltung, oder keine Blöcke.</translation>
    </message>
    <message>
        <source>The numbers of the constraint “{1}” are too large or too small to compute with. Write it in other units, or leave it out.</source>
        <translation>Mit den Zahlen der Nebenbedingung „{1}“ lässt sich nicht rechnen, sie sind zu groß oder zu klein. Schreiben Sie sie in anderen Einheiten, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Degrees of freedom for the error of whole plots: {1}</source>
        <translation>Freiheitsgrade für den Fehler der Großteilstücke: {1}</translation>
    </message>
    <message>
        <source>Degrees of freedom for the error of runs: {1}</source>
        <translation>Freiheitsgrade für den Fehler der Versuche: {1}</translation>
    </message>
    <message>
        <source>A split-plot design has 2 to 500 whole plots, and not {1}.</source>
        <translation>Eine Spaltanlage hat 2 bis 500 Großteilstücke und nicht {1}.</translation>
    </message>
    <message>
        <source>Without centre points the squares cannot be told from the intercept, so the model is left without them. Ask for centre points; 3 to 5 are usual.</source>
        <translation>Ohne Zentralpunkte sind die Quadrate nicht vom Achsenabschnitt zu trennen, daher bleibt das Modell ohne sie. Verlangen Sie Zentralpunkte; 3 bis 5 sind üblich.</translation>
    </message>
    <message>
        <source>The constraints allow no setting with what is held. Loosen them, or hold less.</source>
        <translation>Die Nebenbedingungen lassen mit dem, was festgehalten wird, keine Einstellung zu. Lockern Sie sie, oder halten Sie weniger fest.</translation>
    </message>
    <message>
        <source>The bounds {1} and {2} are too large to count with. Choose another unit.</source>
        <translation>Die Grenzen {1} und {2} sind zu groß, um damit zu rechnen. Wählen Sie eine andere Einheit.</translation>
    </message>
    <message>
        <source>The bounds {1} and {2} differ by too little for settings between them to be told apart. Set them further apart.</source>
        <translation>Die Grenzen {1} und {2} liegen zu nah beieinander, um Einstellungen dazwischen zu unterscheiden. Legen Sie sie weiter auseinander.</translation>
    </message>
    <message>
        <source>“{1}” is the same in every run, so that nothing tells its effect. Take it out of the model, or add runs in which it differs.</source>
        <translation>„{1}“ ist in jedem Versuch gleich, sodass nichts über die Wirkung bekannt ist. Nehmen Sie es aus dem Modell, oder fügen Sie Versuche hinzu, in denen es sich unterscheidet.</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”; levels are {3}. Mend the cell, or add the level.</source>
        <translation>„{1}“ ist keine Stufe von „{2}“; Stufen sind {3}. Berichtigen Sie die Zelle, oder fügen Sie die Stufe hinzu.</translation>
    </message>
    <message>
        <source>A column named “{1}” cannot be told from the constant of the model. Rename it in the data, or leave it out of the model.</source>
        <translation>Eine Spalte mit dem Namen „{1}“ lässt sich nicht von der Konstanten des Modells unterscheiden. Benennen Sie sie in den Daten um, oder lassen Sie sie aus dem Modell weg.</translation>
    </message>
    <message>
        <source>The runs lie from {1} to {2}, wholly outside the bounds {3} to {4}. Check the bounds and their unit.</source>
        <translation>Die Versuche liegen zwischen {1} und {2}, ganz außerhalb der Grenzen {3} bis {4}. Prüfen Sie die Grenzen und ihre Einheit.</translation>
    </message>
    <message>
        <source>The start value {1} of {2} lies below its lower bound {3}; raise it.</source>
        <translation>Der Startwert {1} von {2} liegt unter der unteren Grenze {3}; erhöhen Sie ihn.</translation>
    </message>
    <message>
        <source>The start value {1} of {2} lies above its upper bound {3}; lower it.</source>
        <translation>Der Startwert {1} von {2} liegt über der oberen Grenze {3}; senken Sie ihn.</translation>
    </message>
    <message>
        <source>Taken for no factor, since others are stated: {1}.</source>
        <translation>Nicht als Faktor genommen, da andere angegeben sind: {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no whole number from 1 on. Take back the one that Titer wrote.</source>
        <translation>„{1}“ ist keine ganze Zahl ab 1. Stellen Sie die wieder her, die Titer geschrieben hat.</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”, which has {3}. Write one of them.</source>
        <translation>„{1}“ ist keine Stufe von „{2}“; es gibt {3}. Schreiben Sie eine davon.</translation>
    </message>
    <message>
        <source>“{1}” is the name of a column that every run sheet has. Give another name.</source>
        <translation>„{1}“ ist der Name einer Spalte, die jedes Versuchsblatt hat. Geben Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the name of a column: it is empty, or holds a bracket or a line break. Give another name.</source>
        <translation>„{1}“ kann nicht der Name einer Spalte sein: Er ist leer oder enthält eine Klammer oder einen Zeilenumbruch. Geben Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{1}” would be the name of two columns. Give one of them another name.</source>
        <translation>„{1}“ wäre der Name zweier Spalten. Geben Sie einer davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>A level of “{1}” holds a line break. Give it another name.</source>
        <translation>Eine Stufe von „{1}“ enthält einen Zeilenumbruch. Geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>No term explains enough to stay, and the model has no intercept. Give it one, or do without selection.</source>
        <translation>Kein Term erklärt genug, um zu bleiben, und das Modell hat keinen Achsenabschnitt. Ihm einen geben oder auf die Auswahl verzichten.</translation>
    </message>
    <message>
        <source>In these runs “{1}” is the same as {2}, so that the data cannot tell which of them acts.</source>
        <translation>In diesen Versuchen ist „{1}“ dasselbe wie {2}, daher sagen die Daten nicht, welcher der Terme wirkt.</translation>
    </message>
    <message>
        <source>Cells of column “{2}” that say there is no value: {1}.</source>
        <translation>Zellen der Spalte „{2}“, die keinen Wert angeben: {1}.</translation>
    </message>
    <message>
        <source>There is no factor to screen. Name a table with columns of factors.</source>
        <translation>Es gibt keinen Faktor zum Screenen. Eine Tabelle mit Spalten von Faktoren nennen.</translation>
    </message>
    <message>
        <source>100 |X&apos;X|^(1/p) / n with the model in shares from 0 to 1, p parameters and n runs; mixtures stay far below 100 %.</source>
        <translation>100 |X&apos;X|^(1/p) / n mit dem Modell in Anteilen von 0 bis 1, p Parametern und n Versuchen; Mischungen bleiben weit unter 100 %.</translation>
    </message>
    <message>
        <source>Parameters: {1}; degrees of freedom left: {2}, {3} for lack of fit and {4} for pure error</source>
        <translation>Parameter: {1}; Freiheitsgrade übrig: {2}, {3} für mangelnde Anpassung und {4} für reinen Fehler</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters in {3} blocks of two runs or more. Ask for {4} runs or more, for fewer blocks or for a smaller model.</source>
        <translation>{1} Versuche sind zu wenige für ein Modell mit {2} Parametern in {3} Blöcken von zwei oder mehr Versuchen. Verlangen Sie {4} oder mehr Versuche, weniger Blöcke oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>{1} blocks of {2} runs</source>
        <translation>{1} Blöcke zu {2} Versuchen</translation>
    </message>
    <message>
        <source>{1} blocks, {2} of them of {3} runs and {4} of {5} runs</source>
        <translation>{1} Blöcke, davon {2} zu {3} Versuchen und {4} zu {5} Versuchen</translation>
    </message>
    <message>
        <source>A block shifts all its runs alike. X&apos;X of the search has, beside the model, blocks less one columns that sum to 0 over the blocks; criterion D is its determinant. Prediction variances, A- and G-efficiency use it as well and are for the mean of the blocks; D-efficiency is that of the model without blocks.</source>
        <translation>Ein Block verschiebt alle seine Versuche gleich. X&apos;X der Suche hat neben dem Modell Spalten für die Blöcke, eine weniger als Blöcke, die über die Blöcke die Summe 0 haben; das Kriterium D ist die Determinante davon. Auch Vorhersagevarianzen, A- und G-Effizienz nutzen dieses X&apos;X und gelten für das Mittel der Blöcke; die D-Effizienz ist die des Modells ohne Blöcke.</translation>
    </message>
    <message>
        <source>The runs that are added to a run sheet are one block of their own. Leave the count of blocks out, or make the design without the runs of the sheet.</source>
        <translation>Die Versuche, die zu einem Versuchsblatt hinzukommen, sind ein eigener Block. Lassen Sie die Anzahl der Blöcke weg, oder machen Sie den Plan ohne die Versuche des Blattes.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} takes one value between its parentheses, and not {4}.</source>
        <translation>In Zeile {1}, Spalte {2} nimmt {3} einen Wert zwischen seinen Klammern und nicht {4}.</translation>
    </message>
    <message>
        <source>The design runs every combination, so that its count of runs is not free. Leave the count out, or use the form optimal.</source>
        <translation>Der Plan führt jede Kombination aus, sodass die Zahl seiner Versuche nicht frei ist. Lassen Sie die Zahl weg, oder verwenden Sie die Form optimal.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet holds curly quotes where straight ones belong. Take back the line that Titer wrote.</source>
        <translation>Der Kopfkommentar des Versuchsplans enthält typografische statt gerader Anführungszeichen. Stellen Sie die Zeile wieder her, die Titer geschrieben hat.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet is cut off: no } ends it. Take back the line that Titer wrote.</source>
        <translation>Der Kopfkommentar des Versuchsplans ist abgeschnitten: Ihm fehlt das } am Ende. Stellen Sie die Zeile wieder her, die Titer geschrieben hat.</translation>
    </message>
    <message>
        <source>A column named “{1}” cannot be told from the constant of a model. Give another name.</source>
        <translation>Eine Spalte mit dem Namen „{1}“ lässt sich nicht von der Konstanten eines Modells unterscheiden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Sign of the isotherm</source>
        <translation>Vorzeichen der Isotherme</translation>
    </message>
    <message>
        <source>-1: convex, steep tail and spread front. 1: concave as Langmuir&apos;s.</source>
        <translation>-1: konvex, steiles Ende und gestreckte Front. 1: konkav wie bei Langmuir.</translation>
    </message>
    <message>
        <source>The sign of the isotherm of {1} is {2}; it must be 1 or -1.</source>
        <translation>Das Vorzeichen der Isotherme von {1} ist {2}; es muss 1 oder -1 sein.</translation>
    </message>
    <message>
        <source>Anti-Langmuir</source>
        <translation>Anti-Langmuir</translation>
    </message>
    <message>
        <source>As Langmuir, but what is bound may make more bind: the isotherm bends upwards until the liquid is used up. No equilibrium exists where that has no end.</source>
        <translation>Wie Langmuir, doch kann Gebundenes mehr binden lassen: Die Isotherme krümmt sich nach oben, bis die Flüssigkeit verbraucht ist. Wo das kein Ende hat, gibt es kein Gleichgewicht.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Protein and resin</source>
        <translation>Protein und Harz</translation>
    </message>
    <message>
        <source>Protein and protein</source>
        <translation>Protein und Protein</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Salz</translation>
    </message>
    <message>
        <source>The component whose concentration is the ionic strength. It does not bind.</source>
        <translation>Die Komponente, deren Konzentration die Ionenstärke ist. Sie bindet nicht.</translation>
    </message>
    <message>
        <source>Surface per volume</source>
        <translation>Oberfläche je Volumen</translation>
    </message>
    <message>
        <source>Surface that the protein reaches, per volume of solid.</source>
        <translation>Oberfläche, die das Protein erreicht, je Volumen Feststoff.</translation>
    </message>
    <message>
        <source>Screening length, factor</source>
        <translation>Abschirmlänge, Faktor</translation>
    </message>
    <message>
        <source>Of the ionic strength in mol/m3 to the exponent. Debye&apos;s length has 9.61 nm and -0.5.</source>
        <translation>Der Ionenstärke in mol/m3 hoch den Exponenten. Die Debye-Länge hat 9,61 nm und -0,5.</translation>
    </message>
    <message>
        <source>Screening length, exponent</source>
        <translation>Abschirmlänge, Exponent</translation>
    </message>
    <message>
        <source>Of the ionic strength.</source>
        <translation>Der Ionenstärke.</translation>
    </message>
    <message>
        <source>Screening length, constant</source>
        <translation>Abschirmlänge, Konstante</translation>
    </message>
    <message>
        <source>Added to what follows from the ionic strength.</source>
        <translation>Kommt zu dem hinzu, was aus der Ionenstärke folgt.</translation>
    </message>
    <message>
        <source>Rate of adsorption</source>
        <translation>Adsorptionsrate</translation>
    </message>
    <message>
        <source>Bound per volume of solid and time, per excess of concentration over equilibrium. 0: does not bind.</source>
        <translation>Gebunden je Volumen Feststoff und Zeit, je Überschuss der Konzentration über das Gleichgewicht. 0: bindet nicht.</translation>
    </message>
    <message>
        <source>Radius of the molecule</source>
        <translation>Radius des Moleküls</translation>
    </message>
    <message>
        <source>Of the hydrated molecule.</source>
        <translation>Des hydratisierten Moleküls.</translation>
    </message>
    <message>
        <source>Affinity, factor of the power</source>
        <translation>Affinität, Faktor der Potenz</translation>
    </message>
    <message>
        <source>In ln K = pH^k_e (k_a I^-k_b + k_c exp(k_d I)) with the ionic strength I in mol/m3.</source>
        <translation>In ln K = pH^k_e (k_a I^-k_b + k_c exp(k_d I)) mit der Ionenstärke I in mol/m3.</translation>
    </message>
    <message>
        <source>Affinity, power</source>
        <translation>Affinität, Potenz</translation>
    </message>
    <message>
        <source>See k_a.</source>
        <translation>Siehe k_a.</translation>
    </message>
    <message>
        <source>Affinity, factor of the exponential</source>
        <translation>Affinität, Faktor der Exponentialfunktion</translation>
    </message>
    <message>
        <source>Affinity, exponential</source>
        <translation>Affinität, Exponentialfunktion</translation>
    </message>
    <message>
        <source>Affinity, power of the pH</source>
        <translation>Affinität, Potenz des pH</translation>
    </message>
    <message>
        <source>See k_a. 0: the pH does not matter.</source>
        <translation>Siehe k_a. 0: Der pH spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Repulsion, factor of the power</source>
        <translation>Abstoßung, Faktor der Potenz</translation>
    </message>
    <message>
        <source>In b = pH^b_e (b_a I^b_b + b_c exp(b_d I)) with the ionic strength I in mol/m3.</source>
        <translation>In b = pH^b_e (b_a I^b_b + b_c exp(b_d I)) mit der Ionenstärke I in mol/m3.</translation>
    </message>
    <message>
        <source>Repulsion, power</source>
        <translation>Abstoßung, Potenz</translation>
    </message>
    <message>
        <source>See b_a.</source>
        <translation>Siehe b_a.</translation>
    </message>
    <message>
        <source>Repulsion, factor of the exponential</source>
        <translation>Abstoßung, Faktor der Exponentialfunktion</translation>
    </message>
    <message>
        <source>Repulsion, exponential</source>
        <translation>Abstoßung, Exponentialfunktion</translation>
    </message>
    <message>
        <source>Repulsion, power of the pH</source>
        <translation>Abstoßung, Potenz des pH</translation>
    </message>
    <message>
        <source>See b_a. 0: the pH does not matter.</source>
        <translation>Siehe b_a. 0: Der pH spielt keine Rolle.</translation>
    </message>
    <message>
        <source>The screening length is 0 m: give a kappa_f or a kappa_c above 0, such as a kappa_f of 9.61 nm.</source>
        <translation>Die Abschirmlänge ist 0 m: Geben Sie kappa_f oder kappa_c über 0 an, etwa kappa_f mit 9,61 nm.</translation>
    </message>
    <message>
        <source>Component {1} is the salt, which does not bind here: remove its k_kin, or name another salt.</source>
        <translation>Komponente {1} ist das Salz, das hier nicht bindet: Entfernen Sie ihr k_kin, oder nennen Sie ein anderes Salz.</translation>
    </message>
    <message>
        <source>Colloidal</source>
        <translation>Kolloidal</translation>
    </message>
    <message>
        <source>Bound molecules repel each other over the screening length of the salt, which limits how much binds: ion exchange at high load.</source>
        <translation>Gebundene Moleküle stoßen einander über die Abschirmlänge des Salzes ab, was begrenzt, wie viel bindet: Ionenaustausch bei hoher Beladung.</translation>
    </message>
    <message>
        <source>Langmuir</source>
        <translation>Langmuir</translation>
    </message>
    <message>
        <source>Components compete for sites that fill up: strong at first, then limited by the capacity.</source>
        <translation>Komponenten konkurrieren um Plätze, die sich füllen: anfangs stark, dann durch die Kapazität begrenzt.</translation>
    </message>
    <message>
        <source>On free sites: bound per volume of solid and time, per capacity and concentration in the pore. 0: does not bind.</source>
        <translation>Auf freien Plätzen: gebunden je Volumen Feststoff und Zeit, je Kapazität und Konzentration in der Pore. 0: bindet nicht.</translation>
    </message>
    <message>
        <source>Of what is bound, the part that leaves per time. Not 0.</source>
        <translation>Vom Gebundenen der Teil, der je Zeit geht. Nicht 0.</translation>
    </message>
    <message>
        <source>Bound per volume of solid when no site is free, if this component were alone.</source>
        <translation>Gebunden je Volumen Feststoff, wenn kein Platz frei ist und diese Komponente allein wäre.</translation>
    </message>
    <message>
        <source>Bound per volume of solid and time, per concentration in the pore. 0: does not bind.</source>
        <translation>Gebunden je Volumen Feststoff und Zeit, je Konzentration in der Pore. 0: bindet nicht.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Bound in proportion to what is dissolved, without a limit: dilute solutions.</source>
        <translation>Gebunden im Verhältnis zum Gelösten, ohne Grenze: verdünnte Lösungen.</translation>
    </message>
    <message>
        <source>Modulator</source>
        <translation>Modulator</translation>
    </message>
    <message>
        <source>The component that shifts the binding of the others, such as a salt. It does not bind.</source>
        <translation>Die Komponente, die das Binden der anderen verschiebt, etwa ein Salz. Sie bindet nicht.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of the modulator: of what is bound, the part that leaves per time. Not 0.</source>
        <translation>Bei 1 mol/m3 des Modulators: vom Gebundenen der Teil, der je Zeit geht. Nicht 0.</translation>
    </message>
    <message>
        <source>Hydrophobicity</source>
        <translation>Hydrophobie</translation>
    </message>
    <message>
        <source>Adsorption rises by this exponent per concentration of the modulator; 0: not at all.</source>
        <translation>Um diesen Exponenten je Konzentration des Modulators steigt die Adsorption; 0: gar nicht.</translation>
    </message>
    <message>
        <source>Ion-exchange exponent</source>
        <translation>Exponent des Ionenaustauschs</translation>
    </message>
    <message>
        <source>Desorption rises with this power of the modulator&apos;s concentration; 0: not at all.</source>
        <translation>Mit dieser Potenz der Konzentration des Modulators steigt die Desorption; 0: gar nicht.</translation>
    </message>
    <message>
        <source>Component {1} is the modulator, which does not bind: remove its ka, or name another modulator.</source>
        <translation>Komponente {1} ist der Modulator, der nicht bindet: Entfernen Sie ihr ka, oder nennen Sie einen anderen Modulator.</translation>
    </message>
    <message>
        <source>Mobile phase modulator</source>
        <translation>Modulator in der mobilen Phase</translation>
    </message>
    <message>
        <source>Langmuir whose constants follow a salt or solvent: hydrophobic interaction, reversed phase and ion exchange.</source>
        <translation>Langmuir, dessen Konstanten einem Salz oder Lösungsmittel folgen: hydrophobe Wechselwirkung, Umkehrphase und Ionenaustausch.</translation>
    </message>
    <message>
        <source>No binding</source>
        <translation>Keine Bindung</translation>
    </message>
    <message>
        <source>Nothing binds; components only disperse and enter the pores.</source>
        <translation>Nichts bindet; Komponenten verteilen sich nur und dringen in die Poren ein.</translation>
    </message>
    <message>
        <source>Ligand sites</source>
        <translation>Plätze des Liganden</translation>
    </message>
    <message>
        <source>Effect of pH</source>
        <translation>Wirkung des pH</translation>
    </message>
    <message>
        <source>Impurities</source>
        <translation>Verunreinigungen</translation>
    </message>
    <message>
        <source>Ageing of the resin</source>
        <translation>Alterung des Harzes</translation>
    </message>
    <message>
        <source>Adsorption rate constant</source>
        <translation>Geschwindigkeitskonstante der Adsorption</translation>
    </message>
    <message>
        <source>On free sites of the first kind, per capacity and concentration in the pore. 0: does not bind to the ligand.</source>
        <translation>Auf freien Plätzen der ersten Art, je Kapazität und Konzentration in der Pore. 0: bindet nicht an den Liganden.</translation>
    </message>
    <message>
        <source>Desorption rate constant</source>
        <translation>Geschwindigkeitskonstante der Desorption</translation>
    </message>
    <message>
        <source>From the first kind of site at high pH: of what is bound, the part that leaves per time.</source>
        <translation>Von Plätzen der ersten Art bei hohem pH: vom Gebundenen der Teil, der je Zeit geht.</translation>
    </message>
    <message>
        <source>Of the first kind of site, per volume of solid: what a packed bed holds per its volume, divided by its share of solid, (1 - bed porosity)(1 - particle porosity).</source>
        <translation>Der ersten Art von Platz, je Volumen Feststoff: was ein gepacktes Bett je Volumen hält, geteilt durch seinen Anteil an Feststoff, (1 - Porosität des Betts)(1 - Porosität der Partikel).</translation>
    </message>
    <message>
        <source>Adsorption rate constant, second kind</source>
        <translation>Geschwindigkeitskonstante der Adsorption, zweite Art</translation>
    </message>
    <message>
        <source>Sites that are slower to reach. 0: there are none.</source>
        <translation>Plätze, die langsamer zu erreichen sind. 0: Es gibt keine.</translation>
    </message>
    <message>
        <source>Desorption rate constant, second kind</source>
        <translation>Geschwindigkeitskonstante der Desorption, zweite Art</translation>
    </message>
    <message>
        <source>From the second kind of site at high pH.</source>
        <translation>Von Plätzen der zweiten Art bei hohem pH.</translation>
    </message>
    <message>
        <source>Capacity, second kind</source>
        <translation>Kapazität, zweite Art</translation>
    </message>
    <message>
        <source>Of the second kind of site, per volume of solid.</source>
        <translation>Der zweiten Art von Platz, je Volumen Feststoff.</translation>
    </message>
    <message>
        <source>pH of half affinity</source>
        <translation>pH der halben Affinität</translation>
    </message>
    <message>
        <source>Well above it the affinity is ka/kd, at it half of that, below it falls to nothing.</source>
        <translation>Weit darüber ist die Affinität ka/kd, dort die Hälfte davon, darunter fällt sie auf nichts.</translation>
    </message>
    <message>
        <source>Steepness in pH</source>
        <translation>Steilheit über dem pH</translation>
    </message>
    <message>
        <source>Powers of ten by which the affinity falls per unit of pH (Hill coefficient).</source>
        <translation>Zehnerpotenzen, um die die Affinität je pH-Einheit fällt (Hill-Koeffizient).</translation>
    </message>
    <message>
        <source>Weak binding</source>
        <translation>Schwache Bindung</translation>
    </message>
    <message>
        <source>Bound to the resin itself, per volume of solid, per concentration in the pore.</source>
        <translation>An das Harz selbst gebunden, je Volumen Feststoff, je Konzentration in der Pore.</translation>
    </message>
    <message>
        <source>Riding on what is bound</source>
        <translation>Mitreiten auf Gebundenem</translation>
    </message>
    <message>
        <source>Bound to the antibody on a full resin, per volume of solid, per concentration in the pore; released with it.</source>
        <translation>Auf einem vollen Harz an den Antikörper gebunden, je Volumen Feststoff, je Konzentration in der Pore; geht mit ihm.</translation>
    </message>
    <message>
        <source>Rate of weak binding</source>
        <translation>Rate der schwachen Bindung</translation>
    </message>
    <message>
        <source>How fast weak binding and riding come into equilibrium.</source>
        <translation>Wie schnell schwache Bindung und Mitreiten ins Gleichgewicht kommen.</translation>
    </message>
    <message>
        <source>Ligand on the resin</source>
        <translation>Ligand auf dem Harz</translation>
    </message>
    <message>
        <source>A component that sits on the solid from the start, per volume of solid, and leaches.</source>
        <translation>Eine Komponente, die von Anfang an auf dem Feststoff sitzt, je Volumen Feststoff, und ausblutet.</translation>
    </message>
    <message>
        <source>Leaching</source>
        <translation>Ausbluten</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>Gelaufene Zyklen</translation>
    </message>
    <message>
        <source>Loss of capacity per cycle</source>
        <translation>Verlust an Kapazität je Zyklus</translation>
    </message>
    <message>
        <source>Part of the capacity that one cycle takes, mostly by cleaning.</source>
        <translation>Teil der Kapazität, den ein Zyklus nimmt, meist durch die Reinigung.</translation>
    </message>
    <message>
        <source>Protein A</source>
        <translation>Protein A</translation>
    </message>
    <message>
        <source>Affinity for antibodies on one or two kinds of site, lost in acid; impurities bind weakly or ride on the antibody; the ligand leaches and capacity falls with each cycle.</source>
        <translation>Affinität für Antikörper auf einer oder zwei Arten von Platz, die in Säure verloren geht; Verunreinigungen binden schwach oder reiten auf dem Antikörper mit; der Ligand blutet aus, und die Kapazität fällt mit jedem Zyklus.</translation>
    </message>
    <message>
        <source>The binding model computes in mol/m3, and component {1} counts in {2}: add &quot;{3}&quot; to the component, such as &quot;{3}&quot;: &quot;{4}&quot;.</source>
        <translation>Das Bindungsmodell rechnet in mol/m3, und Komponente {1} zählt in {2}: Ergänzen Sie „{3}“ an der Komponente, etwa &quot;{3}&quot;: &quot;{4}&quot;.</translation>
    </message>
    <message>
        <source>Component {1} binds, with a ka above 0, but its capacity is {2} {3}: give a {4} above 0, or set its ka to 0.</source>
        <translation>Komponente {1} bindet, mit einem ka über 0, aber ihre Kapazität ist {2} {3}: Geben Sie {4} über 0 an, oder setzen Sie ihr ka auf 0.</translation>
    </message>
    <message>
        <source>The binding model needs the component that &quot;{1}&quot; stands for: add it, as in &quot;{1}&quot;: &quot;ID&quot;.</source>
        <translation>Das Bindungsmodell braucht die Komponente, für die „{1}“ steht: Ergänzen Sie sie, wie in &quot;{1}&quot;: &quot;ID&quot;.</translation>
    </message>
    <message>
        <source>Component {1} never reaches this unit: let an inlet hold it, or name another component here.</source>
        <translation>Komponente {1} erreicht diese Einheit nie: Lassen Sie einen Zulauf sie enthalten, oder nennen Sie hier eine andere Komponente.</translation>
    </message>
    <message>
        <source>Ionic capacity</source>
        <translation>Ionische Kapazität</translation>
    </message>
    <message>
        <source>Charges of the resin per volume of solid.</source>
        <translation>Ladungen des Harzes je Volumen Feststoff.</translation>
    </message>
    <message>
        <source>The component whose ions are exchanged for the proteins.</source>
        <translation>Die Komponente, deren Ionen gegen die Proteine getauscht werden.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of free sites: bound per volume of solid and time, per concentration in the pore. 0: does not bind.</source>
        <translation>Bei 1 mol/m3 freier Plätze: gebunden je Volumen Feststoff und Zeit, je Konzentration in der Pore. 0: bindet nicht.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of salt: of what is bound, the part that leaves per time.</source>
        <translation>Bei 1 mol/m3 Salz: vom Gebundenen der Teil, der je Zeit geht.</translation>
    </message>
    <message>
        <source>Characteristic charge</source>
        <translation>Charakteristische Ladung</translation>
    </message>
    <message>
        <source>Salt ions that one molecule displaces.</source>
        <translation>Salzionen, die ein Molekül verdrängt.</translation>
    </message>
    <message>
        <source>Steric factor</source>
        <translation>Sterischer Faktor</translation>
    </message>
    <message>
        <source>Sites that one bound molecule covers without binding to them.</source>
        <translation>Plätze, die ein gebundenes Molekül verdeckt, ohne an sie zu binden.</translation>
    </message>
    <message>
        <source>Component {1} is the salt, which binds as far as the proteins leave it room: remove its ka, {2} 1/s, or name another salt.</source>
        <translation>Komponente {1} ist das Salz, das bindet, soweit die Proteine ihm Platz lassen: Entfernen Sie ihr ka, {2} 1/s, oder nennen Sie ein anderes Salz.</translation>
    </message>
    <message>
        <source>Component {1} binds, with a ka of {2} 1/s, but has no characteristic charge: give its nu, such as 5, or set its ka to 0.</source>
        <translation>Komponente {1} bindet, mit einem ka von {2} 1/s, hat aber keine charakteristische Ladung: Geben Sie ihr nu an, etwa 5, oder setzen Sie ihr ka auf 0.</translation>
    </message>
    <message>
        <source>Steric mass action</source>
        <translation>Sterische Massenwirkung</translation>
    </message>
    <message>
        <source>Ion exchange: a protein displaces as many salt ions as its characteristic charge and covers further sites. Salt in the liquid elutes it.</source>
        <translation>Ionenaustausch: Ein Protein verdrängt so viele Salzionen wie seine charakteristische Ladung und verdeckt weitere Plätze. Salz in der Flüssigkeit eluiert es.</translation>
    </message>
    <message>
        <source>Binding takes time</source>
        <translation>Binden braucht Zeit</translation>
    </message>
    <message>
        <source>Off: rapid equilibrium, where only the ratios ka/kd count.</source>
        <translation>Aus: schnelles Gleichgewicht, in dem nur die Verhältnisse ka/kd zählen.</translation>
    </message>
    <message>
        <source>“{1}” takes part in the balance of charges, which counts in mol, and has no molar mass: add &quot;molar_mass&quot;, such as &quot;molar_mass&quot;: &quot;58.44 g/mol&quot;.</source>
        <translation>„{1}“ nimmt an der Ladungsbilanz teil, die in mol zählt, und hat keine molare Masse: &quot;molar_mass&quot; ergänzen, etwa &quot;molar_mass&quot;: &quot;58.44 g/mol&quot;.</translation>
    </message>
    <message>
        <source>The binding model is missing: write &quot;type&quot; with one of {1}.</source>
        <translation>Das Bindungsmodell fehlt: &quot;type&quot; mit einem von {1} schreiben.</translation>
    </message>
    <message>
        <source>“{1}” is no binding model; possible are {2}.</source>
        <translation>„{1}“ ist kein Bindungsmodell; möglich sind {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no binding model; did you mean “{2}”?</source>
        <translation>„{1}“ ist kein Bindungsmodell; ist „{2}“ gemeint?</translation>
    </message>
    <message>
        <source>The binding model {1} does not use “{2}”.</source>
        <translation>Das Bindungsmodell {1} verwendet „{2}“ nicht.</translation>
    </message>
    <message>
        <source>“{1}” never reaches “{2}”, so that this value is not used.</source>
        <translation>„{1}“ gelangt nie nach „{2}“, sodass dieser Wert nicht verwendet wird.</translation>
    </message>
    <message>
        <source>What a bed holds at first is an object with “bulk”, “pore” and “bound”, or the text “equilibrated”; here stands {1}.</source>
        <translation>Was ein Bett zu Beginn enthält, ist ein Objekt mit „bulk“, „pore“ und „bound“ oder der Text „equilibrated“; hier steht {1}.</translation>
    </message>
    <message>
        <source>“repeat” is {&quot;times&quot;: NUMBER, &quot;after&quot;: [PHASES]}, such as {&quot;times&quot;: 3, &quot;after&quot;: [&quot;store&quot;]}; here stands {1}.</source>
        <translation>„repeat“ ist {&quot;times&quot;: ZAHL, &quot;after&quot;: [PHASEN]}, etwa {&quot;times&quot;: 3, &quot;after&quot;: [&quot;store&quot;]}; hier steht {1}.</translation>
    </message>
    <message>
        <source>A cycle takes place from 1 to 10000 times, not {1}.</source>
        <translation>Ein Zyklus findet 1- bis 10000-mal statt, nicht {1}.</translation>
    </message>
    <message>
        <source>A cycle goes on after phases that follow its first one, “{1}”; {2} does not. Name the last phases of the cycle.</source>
        <translation>Ein Zyklus geht nach Phasen weiter, die seiner ersten, „{1}“, folgen; {2} tut das nicht. Nennen Sie die letzten Phasen des Zyklus.</translation>
    </message>
    <message>
        <source>The phase “{1}” belongs to two cycles, that of “{2}” and that of “{3}”. Leave one of them out.</source>
        <translation>Die Phase „{1}“ gehört zu zwei Zyklen, dem von „{2}“ und dem von „{3}“. Lassen Sie einen davon weg.</translation>
    </message>
    <message>
        <source>“{1}” is no flow, and only a flow goes on a line over a phase, such as “feed.out.flow”. Write it in “set”.</source>
        <translation>„{1}“ ist kein Fluss, und nur ein Fluss wie „feed.out.flow“ läuft über eine Phase auf einer Geraden. Schreiben Sie es in „set“.</translation>
    </message>
    <message>
        <source>A ramp is {&quot;from&quot;: FLOW, &quot;to&quot;: FLOW, &quot;over&quot;: TIME}, “from” left out is 0; here stands {1}.</source>
        <translation>Eine Rampe ist {&quot;from&quot;: FLUSS, &quot;to&quot;: FLUSS, &quot;over&quot;: ZEIT}, ein weggelassenes „from“ ist 0; hier steht {1}.</translation>
    </message>
    <message>
        <source>This phase writes “{1}” already; leave one of the two out.</source>
        <translation>Diese Phase schreibt „{1}“ bereits; lassen Sie eines der beiden weg.</translation>
    </message>
    <message>
        <source>{1} is a number with its unit, or one of {2}; here stands {3}.</source>
        <translation>{1} ist eine Zahl mit ihrer Einheit oder eines von {2}; hier steht {3}.</translation>
    </message>
    <message>
        <source>{1} is a number with its unit, or one of {2}; here stands {3}. Did you mean “{4}”?</source>
        <translation>{1} ist eine Zahl mit ihrer Einheit oder eines von {2}; hier steht {3}. Ist „{4}“ gemeint?</translation>
    </message>
    <message>
        <source>{1} is true or false, without quotation marks; here stands {2}.</source>
        <translation>{1} ist true oder false, ohne Anführungszeichen; hier steht {2}.</translation>
    </message>
    <message>
        <source>{1} is a component: write its id in quotation marks instead of {2}.</source>
        <translation>{1} ist eine Komponente: deren Id in Anführungszeichen statt {2} schreiben.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; add it to the components or name another.</source>
        <translation>Die Anlage hat keine Komponente „{1}“; sie zu den Komponenten hinzufügen oder eine andere nennen.</translation>
    </message>
    <message>
        <source>“{1}” is not used while “{2}” is a number.</source>
        <translation>„{1}“ wird nicht verwendet, solange „{2}“ eine Zahl ist.</translation>
    </message>
    <message>
        <source>A breakthrough of {1} % cannot be looked for: give a share between 0 and 100 %.</source>
        <translation>Ein Durchbruch von {1} % lässt sich nicht suchen: Geben Sie einen Anteil zwischen 0 und 100 % an.</translation>
    </message>
    <message>
        <source>The column has {1} of resin. Give it a volume above 0.</source>
        <translation>Die Säule hat {1} Harz. Geben Sie ihr ein Volumen über 0.</translation>
    </message>
    <message>
        <source>No {1} is loaded, so that none can break through. Load the column, or name another product.</source>
        <translation>{1} wird nicht aufgetragen und kann nicht durchbrechen. Beladen Sie die Säule oder nennen Sie ein anderes Produkt.</translation>
    </message>
    <message>
        <source>The course has {1} times and {2} values of {3}. Record one value per time.</source>
        <translation>Der Verlauf hat {1} Zeiten und {2} Werte von {3}. Zeichnen Sie zu jeder Zeit einen Wert auf.</translation>
    </message>
    <message>
        <source>At {1} the value of {2} is no number. Leave this sample out, or mend the recording.</source>
        <translation>Bei {1} ist der Wert von {2} keine Zahl. Lassen Sie diesen Messwert weg oder berichtigen Sie die Aufzeichnung.</translation>
    </message>
    <message>
        <source>The course has {1} samples, and two are the fewest that make a chromatogram. Record more of the run.</source>
        <translation>Der Verlauf hat {1} Messwerte; ein Chromatogramm braucht mindestens zwei. Zeichnen Sie mehr vom Lauf auf.</translation>
    </message>
    <message>
        <source>After {1} stands {2}: times of a chromatogram rise. Sort the samples.</source>
        <translation>Nach {1} steht {2}: Die Zeiten eines Chromatogramms steigen an. Sortieren Sie die Messwerte.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” by a stream, so that it has no chromatogram. Name a unit with an out port that is connected.</source>
        <translation>Aus „{1}“ fließt nichts durch einen Strom ab, daher gibt es kein Chromatogramm. Nennen Sie eine Einheit mit einem verbundenen Ausgang.</translation>
    </message>
    <message>
        <source>The run came to no output, so that there is no chromatogram. Look at why it failed.</source>
        <translation>Der Lauf kam zu keiner Ausgabe, daher gibt es kein Chromatogramm. Sehen Sie nach, warum er gescheitert ist.</translation>
    </message>
    <message>
        <source>The cut goes from {1} to {2}: it must end after it begins. Exchange the two, or widen it.</source>
        <translation>Der Schnitt geht von {1} bis {2}: Er muss nach seinem Beginn enden. Vertauschen Sie die beiden oder weiten Sie ihn.</translation>
    </message>
    <message>
        <source>The cut from {1} to {2} lies outside of the run, which goes from {3} to {4}. Move the cut, or run for longer.</source>
        <translation>Der Schnitt von {1} bis {2} liegt außerhalb des Laufs, der von {3} bis {4} geht. Verschieben Sie den Schnitt oder lassen Sie den Lauf länger dauern.</translation>
    </message>
    <message>
        <source>A fraction of {1} holds nothing. Give fractions a size above 0.</source>
        <translation>Eine Fraktion von {1} enthält nichts. Geben Sie den Fraktionen eine Größe über 0.</translation>
    </message>
    <message>
        <source>Fractions of {1} would be more than {2}. Make them larger, or the span shorter.</source>
        <translation>Fraktionen von {1} wären mehr als {2}. Machen Sie sie größer oder den Zeitraum kürzer.</translation>
    </message>
    <message>
        <source>Nothing rises between {1} and {2}: there is no peak to collect. Look at the chromatogram and move the span.</source>
        <translation>Zwischen {1} und {2} steigt nichts an: Es gibt keinen Peak zu sammeln. Sehen Sie das Chromatogramm an und verschieben Sie den Zeitraum.</translation>
    </message>
    <message>
        <source>The pool is never reached: the cut is at {1}, and the highest value between {2} and {3} is {4}. Lower the cut.</source>
        <translation>Der Pool wird nie erreicht: Der Schnitt liegt bei {1}, der höchste Wert zwischen {2} und {3} ist {4}. Setzen Sie den Schnitt tiefer.</translation>
    </message>
    <message>
        <source>The pool is never closed: at {1} the signal still stands at {2}, above the cut at {3}. Raise the cut, or run for longer.</source>
        <translation>Der Pool wird nie geschlossen: Bei {1} steht das Signal noch bei {2}, über dem Schnitt bei {3}. Setzen Sie den Schnitt höher oder lassen Sie den Lauf länger dauern.</translation>
    </message>
    <message>
        <source>The cut goes from {1} to {2}: volumes count from 0 L and the second must be the larger. Mend the two.</source>
        <translation>Der Schnitt geht von {1} bis {2}: Volumina zählen ab 0 L, und das zweite muss das größere sein. Berichtigen Sie die beiden.</translation>
    </message>
    <message>
        <source>The pool is never closed: the cut ends at {1}, and only {2} flow from {3} to {4}. Lower the cut, or run for longer.</source>
        <translation>Der Pool wird nie geschlossen: Der Schnitt endet bei {1}, und von {3} bis {4} fließen nur {2}. Setzen Sie den Schnitt tiefer oder lassen Sie den Lauf länger dauern.</translation>
    </message>
    <message>
        <source>A purity of {1} cannot be: give a share above 0 % and up to 100 %.</source>
        <translation>Eine Reinheit von {1} gibt es nicht: Geben Sie einen Anteil über 0 % und bis 100 % an.</translation>
    </message>
    <message>
        <source>No cut is {1} pure: the purest instant between {2} and {3} holds {4}. Ask for less, or separate better.</source>
        <translation>Kein Schnitt ist zu {1} rein: Der reinste Augenblick zwischen {2} und {3} hat {4}. Verlangen Sie weniger oder trennen Sie besser.</translation>
    </message>
    <message>
        <source>The plant has no value here to start the fit from; write one into the file.</source>
        <translation>Die Anlage hat hier keinen Wert, von dem die Anpassung ausgehen kann; schreiben Sie einen in die Datei.</translation>
    </message>
    <message>
        <source>A fit changes numbers, and this is none; name the path of a number.</source>
        <translation>Eine Anpassung ändert Zahlen, und dies ist keine; nennen Sie den Pfad einer Zahl.</translation>
    </message>
    <message>
        <source>No parameter is named that the fit may change.</source>
        <translation>Es ist kein Parameter genannt, den die Anpassung ändern darf.</translation>
    </message>
    <message>
        <source>There are no measured data to fit to.</source>
        <translation>Es gibt keine Messdaten, an die angepasst werden kann.</translation>
    </message>
    <message>
        <source>{1} measured values cannot tell {2} parameters; fit fewer, or give more data.</source>
        <translation>{1} Messwerte können {2} Parameter nicht bestimmen; passen Sie weniger an, oder geben Sie mehr Daten.</translation>
    </message>
    <message>
        <source>All values of this column are 0 or missing; leave it out of the fit.</source>
        <translation>Alle Werte dieser Spalte sind 0 oder fehlen; lassen Sie sie aus der Anpassung heraus.</translation>
    </message>
    <message>
        <source>The data do not tell “{1}” apart from the others; give it a value from elsewhere and fit without it.</source>
        <translation>Die Daten trennen „{1}“ nicht von den anderen; geben Sie ihm einen Wert aus anderer Quelle, und passen Sie ohne ihn an.</translation>
    </message>
    <message>
        <source>“{1}” is hardly told by these data: its standard error is larger than itself.</source>
        <translation>„{1}“ geht aus diesen Daten kaum hervor: Sein Standardfehler ist größer als er selbst.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” go together (correlation {3}): only a combination of the two is told. Fix one of them, or add an experiment that parts them.</source>
        <translation>„{1}“ und „{2}“ gehen miteinander (Korrelation {3}): Nur eine Kombination der beiden ist bestimmt. Halten Sie einen fest, oder fügen Sie einen Versuch hinzu, der sie trennt.</translation>
    </message>
    <message>
        <source>Feed and buffers</source>
        <translation>Zulauf und Puffer</translation>
    </message>
    <message>
        <source>Effluent</source>
        <translation>Ablauf</translation>
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
        <translation>Bett</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>general_rate: film, and diffusion within the beads. lumped_rate_with_pores: film, and well-mixed beads. lumped_rate: no film, for membranes and monoliths.</source>
        <translation>general_rate: Film und Diffusion in den Kugeln. lumped_rate_with_pores: Film und durchmischte Kugeln. lumped_rate: kein Film, für Membranen und Monolithe.</translation>
    </message>
    <message>
        <source>Bed height</source>
        <translation>Betthöhe</translation>
    </message>
    <message>
        <source>Cross section</source>
        <translation>Querschnitt</translation>
    </message>
    <message>
        <source>One of cross section, diameter and interstitial velocity is given.</source>
        <translation>Von Querschnitt, Durchmesser und Zwischenraumgeschwindigkeit wird eines angegeben.</translation>
    </message>
    <message>
        <source>In place of the cross section.</source>
        <translation>Anstelle des Querschnitts.</translation>
    </message>
    <message>
        <source>Interstitial velocity</source>
        <translation>Zwischenraumgeschwindigkeit</translation>
    </message>
    <message>
        <source>In place of the cross section: sizes it once, so that the first flow runs at this velocity between the beads (lumped_rate: through the total porosity).</source>
        <translation>Anstelle des Querschnitts: bemisst ihn einmal so, dass der erste Fluss mit dieser Geschwindigkeit zwischen den Kugeln läuft (lumped_rate: durch die gesamte Porosität).</translation>
    </message>
    <message>
        <source>Bed porosity</source>
        <translation>Bettporosität</translation>
    </message>
    <message>
        <source>Space between the beads by the volume of the bed. In lumped_rate for pressure and correlations only.</source>
        <translation>Raum zwischen den Kugeln, bezogen auf das Volumen des Betts. In lumped_rate nur für Druck und Korrelationen.</translation>
    </message>
    <message>
        <source>Particle porosity</source>
        <translation>Partikelporosität</translation>
    </message>
    <message>
        <source>Pores by the volume of a bead.</source>
        <translation>Poren, bezogen auf das Volumen einer Kugel.</translation>
    </message>
    <message>
        <source>Total porosity</source>
        <translation>Gesamtporosität</translation>
    </message>
    <message>
        <source>All liquid by the volume of the bed.</source>
        <translation>Alle Flüssigkeit, bezogen auf das Volumen des Betts.</translation>
    </message>
    <message>
        <source>Particle radius</source>
        <translation>Partikelradius</translation>
    </message>
    <message>
        <source>In lumped_rate for pressure and correlations only.</source>
        <translation>In lumped_rate nur für Druck und Korrelationen.</translation>
    </message>
    <message>
        <source>Axial dispersion</source>
        <translation>Axiale Dispersion</translation>
    </message>
    <message>
        <source>A value, or a correlation that follows the flow: chung_wen (Chung and Wen 1968) or gunn (Gunn 1987).</source>
        <translation>Ein Wert oder eine Korrelation, die dem Fluss folgt: chung_wen (Chung und Wen 1968) oder gunn (Gunn 1987).</translation>
    </message>
    <message>
        <source>Film coefficient</source>
        <translation>Filmkoeffizient</translation>
    </message>
    <message>
        <source>Mass transfer to the surface of a bead: values, or wilson_geankoplis (Wilson and Geankoplis 1966), which follows the flow.</source>
        <translation>Stoffübergang an die Oberfläche einer Kugel: Werte oder wilson_geankoplis (Wilson und Geankoplis 1966), das dem Fluss folgt.</translation>
    </message>
    <message>
        <source>Pore diffusivity</source>
        <translation>Porendiffusionskoeffizient</translation>
    </message>
    <message>
        <source>In the liquid of the pores, tortuosity included.</source>
        <translation>In der Flüssigkeit der Poren, einschließlich der Tortuosität.</translation>
    </message>
    <message>
        <source>Surface diffusivity</source>
        <translation>Oberflächendiffusionskoeffizient</translation>
    </message>
    <message>
        <source>Of what is bound, along the surface.</source>
        <translation>Des Gebundenen, entlang der Oberfläche.</translation>
    </message>
    <message>
        <source>Pore accessibility</source>
        <translation>Zugänglichkeit der Poren</translation>
    </message>
    <message>
        <source>Part of the pores that a component reaches. 0: too large, it stays outside.</source>
        <translation>Teil der Poren, den eine Komponente erreicht. 0: zu groß, sie bleibt draußen.</translation>
    </message>
    <message>
        <source>Molecular diffusivity</source>
        <translation>Molekularer Diffusionskoeffizient</translation>
    </message>
    <message>
        <source>In free liquid, for the correlations. 0: from the component&apos;s diameter or molar mass.</source>
        <translation>In freier Flüssigkeit, für die Korrelationen. 0: aus Durchmesser oder molarer Masse der Komponente.</translation>
    </message>
    <message>
        <source>How components bind. Bound concentrations are per volume of solid.</source>
        <translation>Wie Komponenten binden. Gebundene Konzentrationen gelten je Volumen Feststoff.</translation>
    </message>
    <message>
        <source>The component whose load and breakthrough are shown. Left out: the first that binds and is not the salt.</source>
        <translation>Die Komponente, deren Beladung und Durchbruch gezeigt werden. Ohne Angabe: die erste, die bindet und nicht das Salz ist.</translation>
    </message>
    <message>
        <source>Of the liquid.</source>
        <translation>Der Flüssigkeit.</translation>
    </message>
    <message>
        <source>Compressibility of the bed</source>
        <translation>Kompressibilität des Betts</translation>
    </message>
    <message>
        <source>Relative rise of the bed&apos;s resistance by the pressure on it. Where it times the pressure drop of a rigid bed comes to 1, the bed blocks. 0: rigid.</source>
        <translation>Relativer Anstieg des Bettwiderstands mit dem Druck darauf. Wo sie mal dem Druckabfall eines starren Betts 1 erreicht, verblockt das Bett. 0: starr.</translation>
    </message>
    <message>
        <source>Raises the event &quot;limit&quot;, at which a phase of the recipe can end.</source>
        <translation>Löst das Ereignis „limit“ aus, bei dem eine Phase des Rezepts enden kann.</translation>
    </message>
    <message>
        <source>Extinction at 280 nm</source>
        <translation>Extinktion bei 280 nm</translation>
    </message>
    <message>
        <source>Decadic; 100 m2/kg is 1 AU in 1 cm at 1 g/L. Where none is given, what counts in mass or is larger than 1 kg/mol has 100 m2/kg.</source>
        <translation>Dekadisch; 100 m2/kg sind 1 AU in 1 cm bei 1 g/L. Wo keine angegeben ist, hat 100 m2/kg, was als Masse zählt oder größer ist als 1 kg/mol.</translation>
    </message>
    <message>
        <source>Path of light</source>
        <translation>Lichtweg</translation>
    </message>
    <message>
        <source>Molar conductivity</source>
        <translation>Molare Leitfähigkeit</translation>
    </message>
    <message>
        <source>Where none is given, ions have 0.0063 S m2/mol per charge, and the salt of the binding, if it has no charge, 0.0107 S m2/mol as sodium chloride.</source>
        <translation>Wo keine angegeben ist, haben Ionen 0,0063 S m2/mol je Ladung und das Salz der Bindung, wenn es keine Ladung hat, 0,0107 S m2/mol wie Natriumchlorid.</translation>
    </message>
    <message>
        <source>In the whole bed, where no component is a buffer.</source>
        <translation>Im ganzen Bett, wenn keine Komponente ein Puffer ist.</translation>
    </message>
    <message>
        <source>Carman and Kozeny, with the compression of the bed.</source>
        <translation>Nach Carman und Kozeny, mit der Kompression des Betts.</translation>
    </message>
    <message>
        <source>Residence time</source>
        <translation>Verweilzeit</translation>
    </message>
    <message>
        <source>Volume of the bed by flow; 0 at rest.</source>
        <translation>Volumen des Betts durch Fluss; 0 in Ruhe.</translation>
    </message>
    <message>
        <source>Column volumes</source>
        <translation>Säulenvolumen</translation>
    </message>
    <message>
        <source>Volume that has passed, by the volume of the bed.</source>
        <translation>Durchgeflossenes Volumen, bezogen auf das Volumen des Betts.</translation>
    </message>
    <message>
        <source>UV 280 nm</source>
        <translation>UV 280 nm</translation>
    </message>
    <message>
        <source>Absorbance of what leaves.</source>
        <translation>Absorption des Ablaufs.</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Leitfähigkeit</translation>
    </message>
    <message>
        <source>Of what leaves: the sum over ions of molar conductivity and concentration.</source>
        <translation>Des Ablaufs: die Summe über Ionen aus molarer Leitfähigkeit und Konzentration.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Beladung</translation>
    </message>
    <message>
        <source>Product on the column by the volume of the bed.</source>
        <translation>Produkt auf der Säule, bezogen auf das Volumen des Betts.</translation>
    </message>
    <message>
        <source>Load in moles</source>
        <translation>Beladung in Mol</translation>
    </message>
    <message>
        <source>Product that leaves by product that enters; 0 where none enters.</source>
        <translation>Produkt im Ablauf, bezogen auf das im Zulauf; 0, wo keines zuläuft.</translation>
    </message>
    <message>
        <source>Largest absorbance</source>
        <translation>Größte Absorption</translation>
    </message>
    <message>
        <source>Largest load</source>
        <translation>Größte Beladung</translation>
    </message>
    <message>
        <source>Largest breakthrough</source>
        <translation>Größter Durchbruch</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>Chromatography column</source>
        <translation>Chromatographiesäule</translation>
    </message>
    <message>
        <source>Capture and polish</source>
        <translation>Fangen und Feinreinigen</translation>
    </message>
    <message>
        <source>Separates what binds to a packed bed from what passes. What flows in passes on; the bed holds what it binds until the buffer changes. The grid follows from the tolerance of the run. Beds with radial flow are left out.</source>
        <translation>Trennt, was an ein gepacktes Bett bindet, von dem, was durchläuft. Was einfließt, fließt weiter; das Bett hält, was es bindet, bis der Puffer wechselt. Das Gitter folgt aus der Toleranz des Laufs. Radial durchströmte Betten sind ausgelassen.</translation>
    </message>
    <message>
        <source>The first flow through the column is to size it, and no flow into it is known: give “cross_section” or “diameter” in its place.</source>
        <translation>Der erste Fluss durch die Säule soll sie bemessen, und kein Fluss hinein ist bekannt: Geben Sie stattdessen „cross_section“ oder „diameter“ an.</translation>
    </message>
    <message>
        <source>The extinction counts by mass, and nothing says the mass of “{1}”: give the component a “molar_mass” or a “cell_mass”.</source>
        <translation>Die Extinktion zählt nach Masse, und nichts sagt die Masse von „{1}“: Geben Sie der Komponente „molar_mass“ oder „cell_mass“.</translation>
    </message>
    <message>
        <source>The conductivity counts by amount, and nothing says the molar mass of “{1}”: give the component a “molar_mass”.</source>
        <translation>Die Leitfähigkeit zählt nach Stoffmenge, und nichts sagt die molare Masse von „{1}“: Geben Sie der Komponente „molar_mass“.</translation>
    </message>
    <message>
        <source>Nothing says how wide the column is: give “diameter”, “cross_section”, or “interstitial_velocity”, which sizes it at the first flow.</source>
        <translation>Nichts sagt, wie weit die Säule ist: Geben Sie „diameter“, „cross_section“ oder „interstitial_velocity“ an, das sie beim ersten Fluss bemisst.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” both size the column; keep one of them.</source>
        <translation>„{1}“ und „{2}“ bemessen beide die Säule; behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>The correlation “{1}” needs the diffusivity of “{2}” in free liquid: give it here, or give the component a “molar_mass” or a “diameter”.</source>
        <translation>Die Korrelation „{1}“ braucht den Diffusionskoeffizienten von „{2}“ in freier Flüssigkeit: Geben Sie ihn hier an, oder geben Sie der Komponente „molar_mass“ oder „diameter“.</translation>
    </message>
    <message>
        <source>The model “lumped_rate” has no pores: write what the liquid holds under “bulk”.</source>
        <translation>Das Modell „lumped_rate“ hat keine Poren: Schreiben Sie, was die Flüssigkeit enthält, unter „bulk“.</translation>
    </message>
    <message>
        <source>“{1}” must balance the charge of what is bound, and since nothing flows into the column, nothing says how much of it is there: give it here.</source>
        <translation>„{1}“ muss die Ladung des Gebundenen ausgleichen, und da nichts in die Säule fließt, ist unbekannt, wie viel davon da ist: Geben Sie es hier an.</translation>
    </message>
    <message>
        <source>Bound {1} is {2}, but the charge that the others leave takes {3}: leave it out, or write that.</source>
        <translation>Gebundenes {1} ist {2}, aber die Ladung, die die anderen übrig lassen, verlangt {3}: Lassen Sie es weg oder schreiben Sie diesen Wert.</translation>
    </message>
    <message>
        <source>The column is to be in equilibrium with what enters first, and nothing does: let something flow into it, or write what it holds.</source>
        <translation>Die Säule soll im Gleichgewicht mit dem stehen, was zuerst zuläuft, und nichts läuft zu: Lassen Sie etwas hineinfließen oder schreiben Sie, was sie enthält.</translation>
    </message>
    <message>
        <source>No equilibrium with what enters first was found: compare the parameters of the binding with those of an example, or write what the column holds.</source>
        <translation>Ein Gleichgewicht mit dem, was zuerst zuläuft, wurde nicht gefunden: Vergleichen Sie die Parameter der Bindung mit denen eines Beispiels, oder schreiben Sie, was die Säule enthält.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Mixed volume</source>
        <translation>Durchmischtes Volumen</translation>
    </message>
    <message>
        <source>Pump heads, valves and mixers on the way, as one well-mixed volume before the tube.</source>
        <translation>Pumpenköpfe, Ventile und Mischer auf dem Weg, als ein durchmischtes Volumen vor dem Schlauch.</translation>
    </message>
    <message>
        <source>Volume of the tube</source>
        <translation>Volumen des Schlauchs</translation>
    </message>
    <message>
        <source>What flows through nearly as a plug.</source>
        <translation>Was fast als Pfropfen durchfließt.</translation>
    </message>
    <message>
        <source>Tanks in series</source>
        <translation>Kessel in Reihe</translation>
    </message>
    <message>
        <source>Into which the tube is divided: the more, the less a front spreads. N tanks spread it as a Peclet number of about 2 N does.</source>
        <translation>In die der Schlauch geteilt wird: je mehr, desto weniger verbreitert sich eine Front. N Kessel verbreitern sie wie eine Péclet-Zahl von etwa 2 N.</translation>
    </message>
    <message>
        <source>Volume by flow; 0 at rest.</source>
        <translation>Volumen durch Fluss; 0 in Ruhe.</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Delays and spreads what flows through: the volume of a skid outside its column. It begins filled with what enters first.</source>
        <translation>Verzögert und verbreitert, was durchfließt: das Volumen einer Anlage außerhalb ihrer Säule. Sie beginnt gefüllt mit dem, was zuerst zuläuft.</translation>
    </message>
    <message>
        <source>There is no binding model “{1}”.</source>
        <translation>Es gibt kein Bindungsmodell „{1}“.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a value for each component</source>
        <translation>ein Wert je Komponente</translation>
    </message>
    <message>
        <source>The bed holds</source>
        <translation>Das Bett enthält</translation>
    </message>
    <message>
        <source>what is given below</source>
        <translation>was unten angegeben ist</translation>
    </message>
    <message>
        <source>an equilibrium with what enters first</source>
        <translation>ein Gleichgewicht mit dem, was zuerst eintritt</translation>
    </message>
    <message>
        <source>At the start between the particles</source>
        <translation>Zu Beginn zwischen den Partikeln</translation>
    </message>
    <message>
        <source>At the start in the pores</source>
        <translation>Zu Beginn in den Poren</translation>
    </message>
    <message>
        <source>At the start bound, per solid</source>
        <translation>Zu Beginn gebunden, je Feststoff</translation>
    </message>
    <message>
        <source>After {1} cycles the states still change by {2} of their usual size: this is no cyclic steady state. Give the period of all that repeats, or run with a coarser tolerance.</source>
        <translation>Nach {1} Zyklen ändern sich die Zustände noch um {2} ihrer üblichen Größe: Das ist kein zyklisch stationärer Zustand. Geben Sie die Periode von allem an, was sich wiederholt, oder rechnen Sie mit gröberer Toleranz.</translation>
    </message>
    <message>
        <source>What is bound displaces more {1} than the resin has, {2}: bind less of it, or raise the capacity of the binding.</source>
        <translation>Was gebunden ist, verdrängt mehr {1}, als das Harz hat, {2}: weniger davon binden oder die Kapazität der Bindung erhöhen.</translation>
    </message>
    <message>
        <source>Enters between zones 2 and 3.</source>
        <translation>Tritt zwischen Zone 2 und 3 ein.</translation>
    </message>
    <message>
        <source>Desorbent</source>
        <translation>Desorbens</translation>
    </message>
    <message>
        <source>Enters between zones 4 and 1.</source>
        <translation>Tritt zwischen Zone 4 und 1 ein.</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extrakt</translation>
    </message>
    <message>
        <source>Leaves between zones 1 and 2, with what binds more strongly.</source>
        <translation>Verlässt den Ring zwischen Zone 1 und 2 mit dem, was stärker bindet.</translation>
    </message>
    <message>
        <source>Raffinate</source>
        <translation>Raffinat</translation>
    </message>
    <message>
        <source>Leaves between zones 3 and 4, with what binds more weakly.</source>
        <translation>Verlässt den Ring zwischen Zone 3 und 4 mit dem, was schwächer bindet.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Switch time</source>
        <translation>Schaltzeit</translation>
    </message>
    <message>
        <source>After each, all ports move on by one column with the flow; counted from the start of the run.</source>
        <translation>Nach jeder rücken alle Anschlüsse mit der Strömung um eine Säule weiter; gezählt ab dem Beginn des Laufs.</translation>
    </message>
    <message>
        <source>Columns in zone 1</source>
        <translation>Säulen in Zone 1</translation>
    </message>
    <message>
        <source>From desorbent to extract: what binds strongly is washed off.</source>
        <translation>Vom Desorbens zum Extrakt: was stark bindet, wird abgelöst.</translation>
    </message>
    <message>
        <source>Columns in zone 2</source>
        <translation>Säulen in Zone 2</translation>
    </message>
    <message>
        <source>From extract to feed: what binds weakly is washed off.</source>
        <translation>Vom Extrakt zum Zulauf: was schwach bindet, wird abgelöst.</translation>
    </message>
    <message>
        <source>Columns in zone 3</source>
        <translation>Säulen in Zone 3</translation>
    </message>
    <message>
        <source>From feed to raffinate: what binds strongly is held back.</source>
        <translation>Vom Zulauf zum Raffinat: was stark bindet, wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Columns in zone 4</source>
        <translation>Säulen in Zone 4</translation>
    </message>
    <message>
        <source>From raffinate back to the desorbent: what binds weakly is held back.</source>
        <translation>Vom Raffinat zurück zum Desorbens: was schwach bindet, wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Recycle flow</source>
        <translation>Kreislaufstrom</translation>
    </message>
    <message>
        <source>Through zone 4. The other zones follow from it and from what enters and leaves.</source>
        <translation>Durch Zone 4. Die übrigen Zonen folgen aus ihm und aus dem, was ein- und austritt.</translation>
    </message>
    <message>
        <source>Extract flow</source>
        <translation>Extraktstrom</translation>
    </message>
    <message>
        <source>The raffinate takes the rest of what enters. Never more than enters or than passes zone 1.</source>
        <translation>Das Raffinat nimmt den Rest dessen, was eintritt. Nie mehr, als eintritt oder durch Zone 1 fließt.</translation>
    </message>
    <message>
        <source>Flow in zone 1</source>
        <translation>Strom in Zone 1</translation>
    </message>
    <message>
        <source>Flow in zone 2</source>
        <translation>Strom in Zone 2</translation>
    </message>
    <message>
        <source>Flow in zone 3</source>
        <translation>Strom in Zone 3</translation>
    </message>
    <message>
        <source>Flow in zone 4</source>
        <translation>Strom in Zone 4</translation>
    </message>
    <message>
        <source>Of all columns one after the other.</source>
        <translation>Über alle Säulen nacheinander.</translation>
    </message>
    <message>
        <source>Switches so far</source>
        <translation>Schaltungen bisher</translation>
    </message>
    <message>
        <source>Purity of the extract</source>
        <translation>Reinheit des Extrakts</translation>
    </message>
    <message>
        <source>The product by all that binds, at this instant.</source>
        <translation>Das Produkt durch alles, was bindet, in diesem Augenblick.</translation>
    </message>
    <message>
        <source>Purity of the raffinate</source>
        <translation>Reinheit des Raffinats</translation>
    </message>
    <message>
        <source>UV 280 nm of the extract</source>
        <translation>UV 280 nm des Extrakts</translation>
    </message>
    <message>
        <source>UV 280 nm of the raffinate</source>
        <translation>UV 280 nm des Raffinats</translation>
    </message>
    <message>
        <source>Conductivity of the extract</source>
        <translation>Leitfähigkeit des Extrakts</translation>
    </message>
    <message>
        <source>Conductivity of the raffinate</source>
        <translation>Leitfähigkeit des Raffinats</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schaltungen</translation>
    </message>
    <message>
        <source>Simulated moving bed</source>
        <translation>Simuliertes Gegenstrombett (SMB)</translation>
    </message>
    <message>
        <source>Separates two fractions without pause: a ring of columns alike in four zones, whose ports move on by one column at each switch. Run it to its cyclic steady state with “titer-cli run FILE --cyclic T”, where T is the switch time.</source>
        <translation>Trennt ohne Pause in zwei Fraktionen: ein Ring gleicher Säulen in vier Zonen, dessen Anschlüsse bei jeder Schaltung um eine Säule weiterrücken. In den zyklisch stationären Zustand führt „titer-cli run DATEI --cyclic T“, wobei T die Schaltzeit ist.</translation>
    </message>
    <message>
        <source>{1} columns are no whole number: write {2} or {3}.</source>
        <translation>{1} Säulen sind keine ganze Zahl: schreiben Sie {2} oder {3}.</translation>
    </message>
    <message>
        <source>With feed {1} and desorbent {2}, an extract of {3} leaves {4} for the raffinate: take at most {5}, or raise one of the others.</source>
        <translation>Mit {1} Zulauf und {2} Desorbens lässt ein Extrakt von {3} dem Raffinat {4}: Nehmen Sie höchstens {5}, oder erhöhen Sie einen der anderen Ströme.</translation>
    </message>
    <message>
        <source>With recycle {1} and desorbent {2}, an extract of {3} leaves {4} for zone 2: recycle at least {5}, or take less extract.</source>
        <translation>Mit {1} Kreislauf und {2} Desorbens lässt ein Extrakt von {3} der Zone 2 {4}: Führen Sie mindestens {5} im Kreis, oder nehmen Sie weniger Extrakt.</translation>
    </message>
    <message>
        <source>spectral elements, {1} x {2}, {3} nodes per bead</source>
        <translation>Spektralelemente, {1} x {2}, {3} Knoten je Partikel</translation>
    </message>
    <message>
        <source>spectral elements, {1} x {2}</source>
        <translation>Spektralelemente, {1} x {2}</translation>
    </message>
    <message>
        <source>Of the ligand held, the part that leaves per time, and its part of the capacity with it. It needs binding that takes time.</source>
        <translation>Vom gehaltenen Liganden der Teil, der je Zeit abgeht, und mit ihm sein Teil der Kapazität. Dazu muss die Bindung Zeit brauchen.</translation>
    </message>
    <message>
        <source>Leaching in lye</source>
        <translation>Auslaugen in Lauge</translation>
    </message>
    <message>
        <source>Beside it, the part that leaves per time at pH 13, in 0.1 mol/L sodium hydroxide; ten times as much per unit of pH.</source>
        <translation>Daneben der Teil, der je Zeit bei pH 13 abgeht, in 0,1 mol/L Natronlauge; zehnmal so viel je pH-Einheit.</translation>
    </message>
    <message>
        <source>Cycles that the resin has behind it when the run begins.</source>
        <translation>Zyklen, die das Harz hinter sich hat, wenn der Lauf beginnt.</translation>
    </message>
    <message>
        <source>“{1}” does not bind here, so that nothing of it is bound at first: remove this, or let it bind.</source>
        <translation>„{1}“ bindet hier nicht, so dass anfangs nichts davon gebunden ist: Entfernen Sie dies, oder lassen Sie es binden.</translation>
    </message>
    <message>
        <source>“{1}” has values for binding ({2}) but no {3}, so that it does not bind: give its {3}, or remove the others.</source>
        <translation>„{1}“ hat Werte für die Bindung ({2}), aber kein {3}, so dass es nicht bindet: Geben Sie sein {3} an, oder entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>Nothing binds here: no component has a {1}. Give it to those that bind, or take the binding model “none”.</source>
        <translation>Hier bindet nichts: Keine Komponente hat ein {1}. Geben Sie es denen, die binden, oder nehmen Sie das Bindungsmodell „none“.</translation>
    </message>
    <message>
        <source>{1} begins at {2} and would fall below 0 after {3}, while the step lasts {4}; from then on it is 0. Let it fall more slowly, or begin another step there.</source>
        <translation>{1} beginnt bei {2} und fiele nach {3} unter 0, während der Schritt {4} dauert; von da an ist es 0. Lassen Sie es langsamer fallen, oder beginnen Sie dort einen weiteren Schritt.</translation>
    </message>
    <message>
        <source>{1} begins at {2} and would fall below 0 after {3}, while the step has no end; from then on it is 0. Let it fall more slowly, or begin another step there.</source>
        <translation>{1} beginnt bei {2} und fiele nach {3} unter 0, während der Schritt kein Ende hat; von da an ist es 0. Lassen Sie es langsamer fallen, oder beginnen Sie dort einen weiteren Schritt.</translation>
    </message>
    <message>
        <source>Mean particle diameter</source>
        <translation>Mittlerer Partikeldurchmesser</translation>
    </message>
    <message>
        <source>Ionic capacity per volume of solid</source>
        <translation>Ionenkapazität je Feststoffvolumen</translation>
    </message>
    <message>
        <source>Ionic capacity per volume of bed</source>
        <translation>Ionenkapazität je Bettvolumen</translation>
    </message>
    <message>
        <source>Binding capacity per volume of bed</source>
        <translation>Bindungskapazität je Bettvolumen</translation>
    </message>
    <message>
        <source>Price per litre</source>
        <translation>Preis je Liter</translation>
    </message>
    <message>
        <source>A list of packings is an object; here stands {1}.</source>
        <translation>Eine Liste von Packungen ist ein Objekt; hier steht {1}.</translation>
    </message>
    <message>
        <source>The format is “titer.packings/1”; here stands {1}.</source>
        <translation>Das Format ist „titer.packings/1“; hier steht {1}.</translation>
    </message>
    <message>
        <source>The packings are a list; here stands {1}.</source>
        <translation>Die Packungen sind eine Liste; hier steht {1}.</translation>
    </message>
    <message>
        <source>The id “{1}” is taken by another packing; ids are unique.</source>
        <translation>Die Kennung „{1}“ gehört schon einer anderen Packung; Kennungen sind eindeutig.</translation>
    </message>
    <message>
        <source>A packing is an object; here stands {1}.</source>
        <translation>Eine Packung ist ein Objekt; hier steht {1}.</translation>
    </message>
    <message>
        <source>An id has letters, digits, “_” and “-” only; here stands “{1}”.</source>
        <translation>Eine Kennung hat nur Buchstaben, Ziffern, „_“ und „-“; hier steht „{1}“.</translation>
    </message>
    <message>
        <source>The kind of a packing is one of {1}; here stands {2}.</source>
        <translation>Die Art einer Packung ist eine von {1}; hier steht {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a text that is not empty; here stands {2}.</source>
        <translation>„{1}“ ist ein Text, der nicht leer ist; hier steht {2}.</translation>
    </message>
    <message>
        <source>{1} is an object with “value” (or “from” and “to”), “source” and “confirmed”; here stands {2}. Leave it out where it is not known.</source>
        <translation>{1} ist ein Objekt mit „value“ (oder „from“ und „to“), „source“ und „confirmed“; hier steht {2}. Lassen Sie es weg, wo es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“confirmed” is true or false; here stands {1}.</source>
        <translation>„confirmed“ ist true oder false; hier steht {1}.</translation>
    </message>
    <message>
        <source>{1} reaches from {2} down to {3}; exchange the two.</source>
        <translation>{1} reicht von {2} hinab bis {3}; vertauschen Sie beide.</translation>
    </message>
    <message>
        <source>The table has no well that can be used. Fill in its rows.</source>
        <translation>Die Tabelle hat keinen verwendbaren Ansatz. Füllen Sie ihre Zeilen aus.</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>Diese Spalte wird ausgelassen.</translation>
    </message>
    <message>
        <source>“{1}” is no number. Write one, or leave the cell empty.</source>
        <translation>„{1}“ ist keine Zahl. Schreiben Sie eine, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>The column states no unit: write it as “{1} [{2}]”.</source>
        <translation>Die Spalte nennt keine Einheit: Schreiben Sie sie als „{1} [{2}]“.</translation>
    </message>
    <message>
        <source>“{1}” is no unit of this quantity: write it as “{2} [{3}]”.</source>
        <translation>„{1}“ ist keine Einheit dieser Größe: Schreiben Sie sie als „{2} [{3}]“.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the id of a component: use letters, digits, _ and -, such as “c0.mab [g/L]”.</source>
        <translation>„{1}“ kann keine Kennung einer Komponente sein: Verwenden Sie Buchstaben, Ziffern, _ und -, etwa „c0.mab [g/L]“.</translation>
    </message>
    <message>
        <source>“{1}” is no unit of a concentration: write it as “{2} [{3}]”.</source>
        <translation>„{1}“ ist keine Einheit einer Konzentration: Schreiben Sie sie als „{2} [{3}]“.</translation>
    </message>
    <message>
        <source>“{1}” stands in {2} elsewhere and in {3} here, which its molar mass would convert: give it, or use one kind of unit.</source>
        <translation>„{1}“ steht anderswo in {2} und hier in {3}; die molare Masse würde umrechnen: Geben Sie sie an, oder verwenden Sie eine Art von Einheit.</translation>
    </message>
    <message>
        <source>No column tells what was measured in the end. Name it “c [g/L]” (in the liquid) or “q [g/L]” (bound per volume of resin); the table has these: {1}.</source>
        <translation>Keine Spalte sagt, was am Ende gemessen wurde. Nennen Sie sie „c [g/L]“ (in der Flüssigkeit) oder „q [g/L]“ (gebunden je Harzvolumen); die Tabelle hat diese: {1}.</translation>
    </message>
    <message>
        <source>The phase ratio goes before the volumes.</source>
        <translation>Das Phasenverhältnis geht den Volumen vor.</translation>
    </message>
    <message>
        <source>“{1}” cannot be balanced in a well: there is no {2}. Add the columns “liquid_volume [uL]” and “resin_volume [uL]” or “phase_ratio”, or give both c and q.</source>
        <translation>„{1}“ lässt sich in einem Ansatz nicht bilanzieren: Es fehlt {2}. Ergänzen Sie die Spalten „liquid_volume [uL]“ und „resin_volume [uL]“ oder „phase_ratio“, oder geben Sie c und q an.</translation>
    </message>
    <message>
        <source>“{1}” has no concentration before it met the resin. Add a column “c0 [g/L]”, or leave the volumes out and give both c and q.</source>
        <translation>„{1}“ hat keine Konzentration vor dem Kontakt mit dem Harz. Ergänzen Sie eine Spalte „c0 [g/L]“, oder lassen Sie die Volumen weg und geben Sie c und q an.</translation>
    </message>
    <message>
        <source>Where c is measured, q follows from the balance of the well and is left out.</source>
        <translation>Wo c gemessen ist, folgt q aus der Bilanz des Ansatzes und wird ausgelassen.</translation>
    </message>
    <message>
        <source>{1} {2} is no volume that a well can have. Give one above 0.</source>
        <translation>{1} {2} ist kein Volumen, das ein Ansatz haben kann. Geben Sie eines über 0 an.</translation>
    </message>
    <message>
        <source>A concentration cannot be {1} {2}. Write 0 where it lies below what can be measured, or leave the cell empty.</source>
        <translation>Eine Konzentration kann nicht {1} {2} sein. Schreiben Sie 0, wo sie unter der Nachweisgrenze liegt, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>A pH of {1} is outside of 0 to 14.</source>
        <translation>Ein pH von {1} liegt außerhalb von 0 bis 14.</translation>
    </message>
    <message>
        <source>This well is left out: it has no {1}.</source>
        <translation>Dieser Ansatz wird ausgelassen: Ihm fehlt {1}.</translation>
    </message>
    <message>
        <source>More {1} is left ({2}) than there was ({3}): see whether columns or units are mixed up.</source>
        <translation>Von {1} ist mehr übrig ({2}), als da war ({3}): Prüfen Sie, ob Spalten oder Einheiten vertauscht sind.</translation>
    </message>
    <message>
        <source>The fullest well reaches {1} % of “{2}”: the wells lie on the first, straight part of the isotherm, which tells the product of affinity and capacity. Add wells with more protein per resin.</source>
        <translation>Der vollste Ansatz erreicht {1} % von „{2}“: Die Ansätze liegen auf dem ersten, geraden Teil der Isotherme, der nur das Produkt aus Affinität und Kapazität bestimmt. Ergänzen Sie Ansätze mit mehr Protein je Harz.</translation>
    </message>
    <message>
        <source>The fullest well covers {1} % of the sites, which tells little of “{2}”. Add wells with more protein per resin.</source>
        <translation>Der vollste Ansatz belegt {1} % der Plätze, was wenig über „{2}“ sagt. Ergänzen Sie Ansätze mit mehr Protein je Harz.</translation>
    </message>
    <message>
        <source>At most {1} % of “{2}” stays in the liquid, so that its affinity follows from traces. Add wells with less resin.</source>
        <translation>Höchstens {1} % von „{2}“ bleiben in der Flüssigkeit, sodass die Affinität aus Spuren folgt. Ergänzen Sie Ansätze mit weniger Harz.</translation>
    </message>
    <message>
        <source>The wells have {1} concentrations of “{2}”, and the binding model does not depend on it: they count as equal.</source>
        <translation>Die Ansätze haben {1} Konzentrationen von „{2}“, und das Bindungsmodell hängt davon nicht ab: Sie zählen als gleich.</translation>
    </message>
    <message>
        <source>The wells have {1} concentrations of “{2}”, and {3} stand at 0, so that binding does not follow it. Fit one of them, or hold it at its value.</source>
        <translation>Die Ansätze haben {1} Konzentrationen von „{2}“, und {3} stehen auf 0, sodass die Bindung ihr nicht folgt. Passen Sie eines davon an, oder halten Sie es auf seinem Wert.</translation>
    </message>
    <message>
        <source>The fit was stopped before it had a result.</source>
        <translation>Die Anpassung wurde angehalten, bevor sie ein Ergebnis hatte.</translation>
    </message>
    <message>
        <source>The binding model has no equilibrium at any start that was tried. Give start values near those expected.</source>
        <translation>Das Bindungsmodell hat bei keinem der versuchten Startwerte ein Gleichgewicht. Geben Sie Startwerte nahe den erwarteten an.</translation>
    </message>
    <message>
        <source>In no well less “{1}” is left than there was, so that nothing binds. See whether the columns c0 and c are mixed up.</source>
        <translation>In keinem Ansatz ist weniger „{1}“ übrig, als da war, sodass nichts bindet. Prüfen Sie, ob die Spalten c0 und c vertauscht sind.</translation>
    </message>
    <message>
        <source>“{1}” is measured as 0 here, which an error in proportion to the value does not allow. Leave the cell empty, or take the same error for all wells.</source>
        <translation>„{1}“ ist hier als 0 gemessen, was ein zum Wert proportionaler Fehler nicht zulässt. Lassen Sie die Zelle leer, oder nehmen Sie für alle Ansätze denselben Fehler.</translation>
    </message>
    <message>
        <source>All values of “{1}” in the end are 0. Give wells in which some of it is left.</source>
        <translation>Alle Endwerte von „{1}“ sind 0. Geben Sie Ansätze an, in denen etwas davon übrig ist.</translation>
    </message>
    <message>
        <source>The wells have {1} concentration(s) of {2} ({3}), which cannot tell {4} beside the affinity: measure at {5} or more, or hold it at a known value.</source>
        <translation>Die Ansätze haben {1} Konzentration(en) von {2} ({3}), woraus sich {4} neben der Affinität nicht bestimmen lässt: Messen Sie bei {5} oder mehr, oder halten Sie es auf einem bekannten Wert.</translation>
    </message>
    <message>
        <source>The binding model “{1}” has no “{2}”; it has these: {3}.</source>
        <translation>Das Bindungsmodell „{1}“ hat kein „{2}“; es hat diese: {3}.</translation>
    </message>
    <message>
        <source>“{1}” is one for all components: leave “/{2}” out.</source>
        <translation>„{1}“ gilt für alle Komponenten: Lassen Sie „/{2}“ weg.</translation>
    </message>
    <message>
        <source>The table has no component “{1}”; it has these: {2}.</source>
        <translation>Die Tabelle hat keine Komponente „{1}“; sie hat diese: {2}.</translation>
    </message>
    <message>
        <source>The binding model “{1}” depends on the salt, and the table has no column “salt [mM]”. Add it, with one value for each well.</source>
        <translation>Das Bindungsmodell „{1}“ hängt vom Salz ab, und die Tabelle hat keine Spalte „salt [mM]“. Ergänzen Sie sie mit einem Wert je Ansatz.</translation>
    </message>
    <message>
        <source>Name the parameters of “{1}” that the fit may change.</source>
        <translation>Nennen Sie die Parameter von „{1}“, die die Anpassung ändern darf.</translation>
    </message>
    <message>
        <source>Wells in equilibrium tell nothing of the rate “{1}”; fit “ka”, which stands for the ratio ka/kd.</source>
        <translation>Ansätze im Gleichgewicht sagen nichts über die Geschwindigkeit „{1}“; passen Sie „ka“ an, das für das Verhältnis ka/kd steht.</translation>
    </message>
    <message>
        <source>“{1}” cannot be both fitted and held. Leave one of the two out.</source>
        <translation>„{1}“ kann nicht zugleich angepasst und festgehalten werden. Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>“{1}” is named twice. Name it once.</source>
        <translation>„{1}“ ist zweimal genannt. Nennen Sie es einmal.</translation>
    </message>
    <message>
        <source>“{1}” is not fitted, so that it has no start. Hold it at a value, or fit it.</source>
        <translation>„{1}“ wird nicht angepasst und hat daher keinen Startwert. Halten Sie es auf einem Wert, oder passen Sie es an.</translation>
    </message>
    <message>
        <source>The fit of “{1}” cannot start from 0. Give a value above 0.</source>
        <translation>Die Anpassung von „{1}“ kann nicht bei 0 beginnen. Geben Sie einen Wert über 0 an.</translation>
    </message>
    <message>
        <source>“{1}” has no effect while “{2}” is 0: fit “{2}” too, or hold it at its value.</source>
        <translation>„{1}“ wirkt nicht, solange „{2}“ 0 ist: Passen Sie auch „{2}“ an, oder halten Sie es auf seinem Wert.</translation>
    </message>
    <message>
        <source>“{1}” stands at its default, {2}; hold it at the value of your resin.</source>
        <translation>„{1}“ steht auf dem Vorgabewert {2}; halten Sie es auf dem Wert Ihres Harzes.</translation>
    </message>
    <message>
        <source>Nothing flowed through the column in this run: give an inlet upstream a flow, in its program or in the recipe.</source>
        <translation>In diesem Lauf floss nichts durch die Säule: Geben Sie einem Zulauf davor einen Fluss, in seinem Programm oder im Rezept.</translation>
    </message>
    <message>
        <source>WENO finite volumes, {1} cells, {2} nodes per bead</source>
        <translation>WENO-Finite-Volumen, {1} Zellen, {2} Knoten je Partikel</translation>
    </message>
    <message>
        <source>WENO finite volumes, {1} cells</source>
        <translation>WENO-Finite-Volumen, {1} Zellen</translation>
    </message>
    <message>
        <source>Fronts in this bed may be thinner than one of its {1} cells. Their time and height hold, their shape does not. Give the axial dispersion that a packed bed has, such as “chung_wen”.</source>
        <translation>Fronten in diesem Bett können dünner sein als eine seiner {1} Zellen. Ihr Zeitpunkt und ihre Höhe stimmen, ihre Form nicht. Geben Sie die axiale Dispersion an, die ein gepacktes Bett hat, etwa „chung_wen“.</translation>
    </message>
    <message>
        <source>The pressure drop rose to {1}, above its limit of {2}, and no phase of the recipe ended there: lower the flow, or let the phase end at the event “limit”.</source>
        <translation>Der Druckabfall stieg auf {1}, über seine Grenze von {2}, und keine Phase des Rezepts endete dort: Senken Sie den Fluss, oder lassen Sie die Phase am Ereignis „limit“ enden.</translation>
    </message>
    <message>
        <source>Fronts that leave this bed are sharper than its grid resolves: {1} of a concentration was left out, and they over- and undershoot by up to half of that. Give the axial dispersion that a packed bed has, such as “chung_wen”, or take a finer tolerance.</source>
        <translation>Fronten, die dieses Bett verlassen, sind schärfer, als sein Gitter auflöst: {1} einer Konzentration blieben weg, und sie schwingen um bis zur Hälfte davon über und unter. Geben Sie die axiale Dispersion an, die ein gepacktes Bett hat, etwa „chung_wen“, oder nehmen Sie eine feinere Toleranz.</translation>
    </message>
    <message>
        <source>The product “{1}” never reaches the column: let something upstream hold it, or name another component.</source>
        <translation>Das Produkt „{1}“ erreicht die Säule nie: Lassen Sie etwas davor es enthalten, oder nennen Sie eine andere Komponente.</translation>
    </message>
    <message>
        <source>What is bound at first takes {1} times the room there is; “{2}” with {3} takes {4} of it, which alone could be {5} at most: bind less, or raise the capacity.</source>
        <translation>Was anfangs gebunden ist, nimmt das {1}-Fache des vorhandenen Platzes ein; „{2}“ mit {3} nimmt davon {4} ein und könnte allein höchstens {5} sein: Binden Sie weniger, oder erhöhen Sie die Kapazität.</translation>
    </message>
    <message>
        <source>Goes to the first loading column without pause, at the flow that its source sets.</source>
        <translation>Geht ohne Pause auf die erste beladene Säule, mit dem Fluss, den seine Quelle vorgibt.</translation>
    </message>
    <message>
        <source>Wash buffer</source>
        <translation>Waschpuffer</translation>
    </message>
    <message>
        <source>Taken as the service of the columns needs it.</source>
        <translation>Wird entnommen, wie der Dienst der Säulen ihn braucht.</translation>
    </message>
    <message>
        <source>Elution buffer</source>
        <translation>Elutionspuffer</translation>
    </message>
    <message>
        <source>Regeneration</source>
        <translation>Regeneration</translation>
    </message>
    <message>
        <source>Equilibration buffer</source>
        <translation>Äquilibrierpuffer</translation>
    </message>
    <message>
        <source>Taken as the service of the columns needs it; the columns begin the run filled with it.</source>
        <translation>Wird entnommen, wie der Dienst der Säulen ihn braucht; zu Beginn des Laufs sind die Säulen damit gefüllt.</translation>
    </message>
    <message>
        <source>Eluate</source>
        <translation>Eluat</translation>
    </message>
    <message>
        <source>What leaves a column during elution.</source>
        <translation>Was eine Säule während der Elution verlässt.</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Abfall</translation>
    </message>
    <message>
        <source>Everything else that leaves.</source>
        <translation>Alles andere, was austritt.</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Service of a column</source>
        <translation>Dienst einer Säule</translation>
    </message>
    <message>
        <source>breakthrough</source>
        <translation>Durchbruch</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Volume of a packed column by the flow, which follows from it.</source>
        <translation>Volumen einer gepackten Säule durch den Fluss, der daraus folgt.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Alike; bed and binding below are those of one.</source>
        <translation>Alle gleich; Bett und Bindung unten sind die einer Säule.</translation>
    </message>
    <message>
        <source>Columns that load</source>
        <translation>Säulen, die beladen werden</translation>
    </message>
    <message>
        <source>In series: each catches what breaks through the one before it. The others are in service or wait.</source>
        <translation>In Reihe: Jede fängt auf, was durch die vor ihr durchbricht. Die anderen sind im Dienst oder warten.</translation>
    </message>
    <message>
        <source>Switch by</source>
        <translation>Umschalten nach</translation>
    </message>
    <message>
        <source>breakthrough: of the product at the first column. time: at fixed intervals, which gives the run a cyclic steady state of that period.</source>
        <translation>breakthrough: Durchbruch des Produkts an der ersten Säule. time: in festen Abständen, womit der Lauf einen zyklisch stationären Zustand dieser Periode hat.</translation>
    </message>
    <message>
        <source>Breakthrough at a switch</source>
        <translation>Durchbruch beim Umschalten</translation>
    </message>
    <message>
        <source>Concentration of the product that leaves the first column by that of the feed. Where no column is ready yet, loading goes on until one is.</source>
        <translation>Konzentration des Produkts am Austritt der ersten Säule durch die im Zulauf. Ist noch keine Säule bereit, wird weiter beladen, bis eine es ist.</translation>
    </message>
    <message>
        <source>Between two switches, from the start of the run on.</source>
        <translation>Zwischen zwei Umschaltungen, vom Beginn des Laufs an.</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Ausspülen</translation>
    </message>
    <message>
        <source>Column volumes at the beginning of the wash that push the feed out of a loaded column; they go to the last loading column.</source>
        <translation>Säulenvolumina zu Beginn des Waschens, die den Zulauf aus einer beladenen Säule drücken; sie gehen auf die letzte beladene Säule.</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Waschen</translation>
    </message>
    <message>
        <source>Column volumes after the flush.</source>
        <translation>Säulenvolumina nach dem Ausspülen.</translation>
    </message>
    <message>
        <source>Residence time of flush and wash</source>
        <translation>Verweilzeit beim Ausspülen und Waschen</translation>
    </message>
    <message>
        <source>Elution</source>
        <translation>Elution</translation>
    </message>
    <message>
        <source>Column volumes.</source>
        <translation>Säulenvolumina.</translation>
    </message>
    <message>
        <source>Residence time of elution</source>
        <translation>Verweilzeit bei der Elution</translation>
    </message>
    <message>
        <source>Column volumes that strip and clean.</source>
        <translation>Säulenvolumina, die ablösen und reinigen.</translation>
    </message>
    <message>
        <source>Residence time of regeneration</source>
        <translation>Verweilzeit bei der Regeneration</translation>
    </message>
    <message>
        <source>Equilibration</source>
        <translation>Äquilibrierung</translation>
    </message>
    <message>
        <source>Residence time of equilibration</source>
        <translation>Verweilzeit bei der Äquilibrierung</translation>
    </message>
    <message>
        <source>0 ready, 1 loads first, 2 loads behind it, 3 flush, 4 wash, 5 elution, 6 regeneration, 7 equilibration.</source>
        <translation>0 bereit, 1 lädt als erste, 2 lädt dahinter, 3 Ausspülen, 4 Waschen, 5 Elution, 6 Regeneration, 7 Äquilibrierung.</translation>
    </message>
    <message>
        <source>Last interval</source>
        <translation>Letzter Abstand</translation>
    </message>
    <message>
        <source>Between the last two switches. The cyclic steady state is reached when it repeats.</source>
        <translation>Zwischen den letzten beiden Umschaltungen. Wiederholt er sich, ist der zyklisch stationäre Zustand erreicht.</translation>
    </message>
    <message>
        <source>Product that leaves the first loading column by that of the feed; 0 where none is fed.</source>
        <translation>Produkt am Austritt der ersten beladenen Säule durch das im Zulauf; 0, wo keines zuläuft.</translation>
    </message>
    <message>
        <source>Breakthrough at the last switch</source>
        <translation>Durchbruch beim letzten Umschalten</translation>
    </message>
    <message>
        <source>More than was asked where no column was ready in time.</source>
        <translation>Mehr als verlangt, wo keine Säule rechtzeitig bereit war.</translation>
    </message>
    <message>
        <source>Product on the first loading column by the volume of its bed.</source>
        <translation>Produkt auf der ersten beladenen Säule durch ihr Bettvolumen.</translation>
    </message>
    <message>
        <source>Load per cycle</source>
        <translation>Beladung je Zyklus</translation>
    </message>
    <message>
        <source>Product on the column that was switched last by the volume of its bed.</source>
        <translation>Produkt auf der zuletzt umgeschalteten Säule durch ihr Bettvolumen.</translation>
    </message>
    <message>
        <source>Use of the resin</source>
        <translation>Nutzung des Harzes</translation>
    </message>
    <message>
        <source>That load by what a bed holds in equilibrium with the first feed.</source>
        <translation>Diese Beladung durch das, was ein Bett im Gleichgewicht mit dem ersten Zulauf hält.</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>Product in the eluate by all product that has left.</source>
        <translation>Produkt im Eluat durch alles Produkt, das ausgetreten ist.</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Produktivität</translation>
    </message>
    <message>
        <source>Product eluted in the last interval by its length and the volume of all beds.</source>
        <translation>Im letzten Abstand eluiertes Produkt durch dessen Dauer und das Volumen aller Betten.</translation>
    </message>
    <message>
        <source>Use of buffers</source>
        <translation>Pufferverbrauch</translation>
    </message>
    <message>
        <source>All buffers so far by the product eluted.</source>
        <translation>Alle Puffer bisher durch das eluierte Produkt.</translation>
    </message>
    <message>
        <source>Of the loading columns one after the other, or of a column in service where that is more.</source>
        <translation>Der beladenen Säulen hintereinander, oder einer Säule im Dienst, wo das mehr ist.</translation>
    </message>
    <message>
        <source>Absorbance of the eluate; 0 while nothing is eluted.</source>
        <translation>Absorption des Eluats; 0, solange nichts eluiert wird.</translation>
    </message>
    <message>
        <source>Of the eluate; 0 while nothing is eluted.</source>
        <translation>Des Eluats; 0, solange nichts eluiert wird.</translation>
    </message>
    <message>
        <source>Of the eluate; 7 while nothing is eluted.</source>
        <translation>Des Eluats; 7, solange nichts eluiert wird.</translation>
    </message>
    <message>
        <source>UV 280 nm behind the first column</source>
        <translation>UV 280 nm hinter der ersten Säule</translation>
    </message>
    <message>
        <source>Absorbance of what leaves the first loading column.</source>
        <translation>Absorption am Austritt der ersten beladenen Säule.</translation>
    </message>
    <message>
        <source>Phase of column 1</source>
        <translation>Phase von Säule 1</translation>
    </message>
    <message>
        <source>Phase of column 2</source>
        <translation>Phase von Säule 2</translation>
    </message>
    <message>
        <source>Phase of column 3</source>
        <translation>Phase von Säule 3</translation>
    </message>
    <message>
        <source>Phase of column 4</source>
        <translation>Phase von Säule 4</translation>
    </message>
    <message>
        <source>Phase of column 5</source>
        <translation>Phase von Säule 5</translation>
    </message>
    <message>
        <source>Phase of column 6</source>
        <translation>Phase von Säule 6</translation>
    </message>
    <message>
        <source>Phase of column 7</source>
        <translation>Phase von Säule 7</translation>
    </message>
    <message>
        <source>Phase of column 8</source>
        <translation>Phase von Säule 8</translation>
    </message>
    <message>
        <source>Largest breakthrough at a switch</source>
        <translation>Größter Durchbruch beim Umschalten</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Periodic counter-current capture</source>
        <translation>Periodische Gegenstrom-Capture</translation>
    </message>
    <message>
        <source>Captures without pause: of 2 to 8 columns alike some load in series, while the others are washed, eluted, regenerated and equilibrated by a program of their own. When the product breaks through the first, or at fixed times, all move up by one. Buffers are taken in as the program needs them. A run begins just after a switch.</source>
        <translation>Fängt ohne Pause ein: Von 2 bis 8 gleichen Säulen werden einige in Reihe beladen, während die anderen nach einem eigenen Programm gewaschen, eluiert, regeneriert und äquilibriert werden. Bricht das Produkt durch die erste durch, oder zu festen Zeiten, rücken alle um eins auf. Puffer werden entnommen, wie das Programm sie braucht. Ein Lauf beginnt gerade nach einer Umschaltung.</translation>
    </message>
    <message>
        <source>Of {1} columns {2} are to load, which leaves none to be washed and eluted: take {3} columns, or load on {4}.</source>
        <translation>Von {1} Säulen sollen {2} beladen werden, sodass keine gewaschen und eluiert werden kann: Nehmen Sie {3} Säulen, oder beladen Sie {4}.</translation>
    </message>
    <message>
        <source>{1} column volumes are to come in through the port “{2}”, which has no stream: connect an inlet or a tank, or write 0.</source>
        <translation>{1} Säulenvolumina sollen durch den Anschluss „{2}“ kommen, der keinen Strom hat: Schließen Sie einen Zulauf oder Tank an, oder schreiben Sie 0.</translation>
    </message>
    <message>
        <source>A column is in service for {1}, longer than {2} switches at {3} leave it: switch after {4} or more, shorten the service, or add a column.</source>
        <translation>Eine Säule ist {1} im Dienst, länger als {2} Umschaltungen zu {3} ihr lassen: Schalten Sie nach {4} oder später um, kürzen Sie den Dienst, oder nehmen Sie eine Säule mehr.</translation>
    </message>
    <message>
        <source>The columns are to switch when the product breaks through, and nothing binds: name the “product”, give a binding, or switch by time.</source>
        <translation>Die Säulen sollen umschalten, wenn das Produkt durchbricht, und nichts bindet: Nennen Sie das „product“, geben Sie eine Bindung an, oder schalten Sie nach Zeit um.</translation>
    </message>
    <message>
        <source>The feed fills a column in {1}, and a column is in service for {2}: with {3} in service product would be lost. Feed more slowly, shorten the service, or take {4} columns.</source>
        <translation>Der Zulauf füllt eine Säule in {1}, und eine Säule ist {2} im Dienst: Mit {3} im Dienst ginge Produkt verloren. Lassen Sie langsamer zulaufen, kürzen Sie den Dienst, oder nehmen Sie {4} Säulen.</translation>
    </message>
    <message>
        <source>“{1}” cannot be used ({2}); give a PEM file that can be read.</source>
        <translation>„{1}“ ist nicht verwendbar ({2}); geben Sie eine lesbare PEM-Datei an.</translation>
    </message>
    <message>
        <source>The sheet is larger than what is read ({1} cells, {2} MB of text); save it as CSV.</source>
        <translation>Das Blatt ist größer, als gelesen wird ({1} Zellen, {2} MB Text); es als CSV speichern.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{1}”; it has {2}.</source>
        <translation>Die Arbeitsmappe hat kein Blatt „{1}“; sie hat {2}.</translation>
    </message>
    <message>
        <source>The sheet “{1}” is missing in the workbook; save it again.</source>
        <translation>Das Blatt „{1}“ fehlt in der Arbeitsmappe; sie erneut speichern.</translation>
    </message>
    <message>
        <source>The workbook cannot be read ({1}); save it again.</source>
        <translation>Die Arbeitsmappe ist nicht lesbar ({1}); sie erneut speichern.</translation>
    </message>
    <message>
        <source>The workbook is larger than {1} MB; split it or save the sheet as CSV.</source>
        <translation>Die Arbeitsmappe ist größer als {1} MB; sie aufteilen oder das Blatt als CSV speichern.</translation>
    </message>
    <message>
        <source>The workbook has more than {1} parts; save the sheet as CSV.</source>
        <translation>Die Arbeitsmappe hat mehr als {1} Teile; das Blatt als CSV speichern.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than {1} MB; save the sheet as CSV.</source>
        <translation>Ein Teil der Arbeitsmappe entpackt sich auf mehr als {1} MB; das Blatt als CSV speichern.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than {1} times its size, as those do that are made to fill the memory; save the sheet as CSV.</source>
        <translation>Ein Teil der Arbeitsmappe entpackt sich auf mehr als das {1}-Fache seiner Größe, wie es solche tun, die den Speicher füllen sollen; das Blatt als CSV speichern.</translation>
    </message>
    <message>
        <source>The workbook declares a document type, which none needs; save it again.</source>
        <translation>Die Arbeitsmappe erklärt einen Dokumenttyp, den keine braucht; sie erneut speichern.</translation>
    </message>
    <message>
        <source>This kind of source does not tell what it offers; enter its tags by hand.</source>
        <translation>Diese Art von Quelle sagt nicht, was sie anbietet; geben Sie ihre Messstellen von Hand ein.</translation>
    </message>
    <message>
        <source>This kind of source takes no values.</source>
        <translation>Diese Art von Quelle nimmt keine Werte an.</translation>
    </message>
    <message>
        <source>samples came faster than they could be stored</source>
        <translation>Werte kamen schneller, als sie gespeichert werden konnten</translation>
    </message>
    <message>
        <source>connected, but silent</source>
        <translation>verbunden, aber stumm</translation>
    </message>
    <message>
        <source>messages are missing</source>
        <translation>Nachrichten fehlen</translation>
    </message>
    <message>
        <source>what came could not be read</source>
        <translation>was kam, war nicht lesbar</translation>
    </message>
    <message>
        <source>the recorder was not running</source>
        <translation>der Rekorder lief nicht</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>falsch eingerichtet</translation>
    </message>
    <message>
        <source>“{1}” is no row such as “name=pH, address=100”.</source>
        <translation>„{1}“ ist keine Zeile wie „name=pH, address=100“.</translation>
    </message>
    <message>
        <source>A quote is not closed in “{1}”.</source>
        <translation>In „{1}“ ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>The connector failed in a way that it did not expect ({1}).</source>
        <translation>Der Anschluss ist auf unvorhergesehene Weise gescheitert ({1}).</translation>
    </message>
    <message>
        <source>Start the source again; if it fails again, report it.</source>
        <translation>Starten Sie die Quelle neu; scheitert sie wieder, melden Sie es.</translation>
    </message>
    <message>
        <source>The source is not connected; nothing was written.</source>
        <translation>Die Quelle ist nicht verbunden; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It is connected, but nothing was heard of it for {1}, though something is due every {2}.</source>
        <translation>Sie ist verbunden, aber seit {1} kam nichts von ihr, obwohl alle {2} etwas fällig ist.</translation>
    </message>
    <message>
        <source>Look whether the device and the line to it still work.</source>
        <translation>Sehen Sie nach, ob das Gerät und die Leitung dorthin noch arbeiten.</translation>
    </message>
    <message>
        <source>Its times are {1} ahead of this machine&apos;s clock; such values count as uncertain.</source>
        <translation>Ihre Zeiten gehen der Uhr dieses Rechners um {1} voraus; solche Werte gelten als unsicher.</translation>
    </message>
    <message>
        <source>Its clock says a time before the year 2000; such values count as uncertain and are kept under the time at which they came.</source>
        <translation>Ihre Uhr zeigt eine Zeit vor dem Jahr 2000; solche Werte gelten als unsicher und werden unter der Zeit abgelegt, zu der sie kamen.</translation>
    </message>
    <message>
        <source>Set the clock of the device, or that of this machine.</source>
        <translation>Stellen Sie die Uhr des Geräts oder die dieses Rechners.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail is not as it was written: it was changed or inserted afterwards. Compare it with a backup of the file.</source>
        <translation>Eintrag {1} des Änderungsprotokolls ist nicht so, wie er geschrieben wurde: Er wurde nachträglich geändert oder eingefügt. Vergleichen Sie ihn mit einer Sicherung der Datei.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail was written as entry {2}: the order was changed afterwards. Compare it with a backup of the file.</source>
        <translation>Eintrag {1} des Änderungsprotokolls wurde als Eintrag {2} geschrieben: Die Reihenfolge wurde nachträglich geändert. Vergleichen Sie ihn mit einer Sicherung der Datei.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail is missing: it was removed afterwards. Compare it with a backup of the file.</source>
        <translation>Eintrag {1} des Änderungsprotokolls fehlt: Er wurde nachträglich entfernt. Vergleichen Sie das Protokoll mit einer Sicherung der Datei.</translation>
    </message>
    <message>
        <source>The end of the audit trail is missing from entry {1} on: it was removed afterwards. Compare it with a backup of the file.</source>
        <translation>Das Ende des Änderungsprotokolls fehlt ab Eintrag {1}: Es wurde nachträglich entfernt. Vergleichen Sie es mit einer Sicherung der Datei.</translation>
    </message>
    <message>
        <source>Stopped before the audit trail was read to its end.</source>
        <translation>Abgebrochen, bevor das Änderungsprotokoll zu Ende gelesen war.</translation>
    </message>
    <message>
        <source>This project has the format of an older Titer, whose audit trail carries no hashes. Open it once for writing, which brings it to the present format.</source>
        <translation>Dieses Projekt hat das Format eines älteren Titer, dessen Änderungsprotokoll keine Prüfsummen trägt. Öffnen Sie es einmal zum Schreiben; das bringt es auf das heutige Format.</translation>
    </message>
    <message>
        <source>The file could not be made ({1}). See that you may write in its folder.</source>
        <translation>Die Datei konnte nicht angelegt werden ({1}). Sehen Sie nach, ob Sie in ihrem Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The backup could not be written there ({1}). See that you may write in that folder and that the disk has room.</source>
        <translation>Die Sicherung konnte dort nicht geschrieben werden ({1}). Prüfen Sie, ob Sie in diesen Ordner schreiben dürfen und ob der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing that was there has changed.</source>
        <translation>Die Sicherung wurde abgebrochen; was da war, ist unverändert.</translation>
    </message>
    <message>
        <source>This backup is not whole: {1} Take an older backup, and make a new one.</source>
        <translation>Diese Sicherung ist nicht vollständig: {1} Nehmen Sie eine ältere Sicherung, und machen Sie eine neue.</translation>
    </message>
    <message>
        <source>The folder holds something else than a backup of this project; choose an empty one.</source>
        <translation>Der Ordner enthält etwas anderes als eine Sicherung dieses Projekts; wählen Sie einen leeren.</translation>
    </message>
    <message>
        <source>{1} has it open (process {2}). Close it there, then restore again.</source>
        <translation>{1} hat es geöffnet (Prozess {2}). Schließen Sie es dort, dann stellen Sie erneut wieder her.</translation>
    </message>
    <message>
        <source>The export was stopped; what was written is incomplete.</source>
        <translation>Der Export wurde abgebrochen; was geschrieben wurde, ist unvollständig.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A sample lies more than 36,000 years from 1970. See how the source writes its times.</source>
        <translation>Ein Messwert liegt mehr als 36.000 Jahre von 1970 entfernt. Prüfen Sie, wie die Quelle ihre Zeiten schreibt.</translation>
    </message>
    <message>
        <source>The log of the recorded data has grown to {1} MB, since another program reads them without a pause. End that program.</source>
        <translation>Das Protokoll der aufgezeichneten Daten ist auf {1} MB gewachsen, weil ein anderes Programm sie ohne Pause liest. Beenden Sie dieses Programm.</translation>
    </message>
    <message>
        <source>You may not write in the folder of the recorded data. Ask its owner for access, or record into a copy of the project.</source>
        <translation>Sie dürfen in den Ordner der aufgezeichneten Daten nicht schreiben. Bitten Sie den Besitzer um Zugriff, oder zeichnen Sie in eine Kopie des Projekts auf.</translation>
    </message>
    <message>
        <source>Another program is recording into this folder. Stop it there first.</source>
        <translation>Ein anderes Programm zeichnet in diesen Ordner auf. Beenden Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>{1} is recording into this folder on {2} (process {3}). Stop it there first.</source>
        <translation>{1} zeichnet auf {2} in diesen Ordner auf (Prozess {3}). Beenden Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged. What is left of it can be read, and recording goes on in a new file.</source>
        <translation>Diese Datei mit aufgezeichneten Daten ist beschädigt. Was davon übrig ist, lässt sich lesen, und die Aufzeichnung geht in einer neuen Datei weiter.</translation>
    </message>
    <message>
        <source>The folder for recorded data could not be made ({1}). See that you may write there and that the disk has room.</source>
        <translation>Der Ordner für aufgezeichnete Daten ließ sich nicht anlegen ({1}). Prüfen Sie, ob Sie dort schreiben dürfen und ob der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>The end of this file of recorded data is missing. What is left of it can be read, and recording goes on in a new file.</source>
        <translation>Das Ende dieser Datei mit aufgezeichneten Daten fehlt. Was davon übrig ist, lässt sich lesen, und die Aufzeichnung geht in einer neuen Datei weiter.</translation>
    </message>
    <message>
        <source>There is no tag with the number {1}.</source>
        <translation>Es gibt keine Messstelle mit der Nummer {1}.</translation>
    </message>
    <message>
        <source>This is no index of recorded data. Choose the folder that Titer keeps beside a project (.history).</source>
        <translation>Das ist kein Verzeichnis aufgezeichneter Daten. Wählen Sie den Ordner, den Titer neben einem Projekt anlegt (.history).</translation>
    </message>
    <message>
        <source>These data were recorded by a newer Titer. Update this one to read them.</source>
        <translation>Diese Daten wurden von einem neueren Titer aufgezeichnet. Aktualisieren Sie dieses, um sie zu lesen.</translation>
    </message>
    <message>
        <source>There are no recorded data here. Choose the folder that Titer keeps beside a project (.history).</source>
        <translation>Hier gibt es keine aufgezeichneten Daten. Wählen Sie den Ordner, den Titer neben einem Projekt anlegt (.history).</translation>
    </message>
    <message>
        <source>{1} samples between {2} and {3} are damaged and could not be read. Take the file from a backup.</source>
        <translation>{1} Messwerte zwischen {2} und {3} sind beschädigt und ließen sich nicht lesen. Nehmen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Samples between {1} and {2} are damaged and could not be read. Take the file from a backup.</source>
        <translation>Messwerte zwischen {1} und {2} sind beschädigt und ließen sich nicht lesen. Nehmen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
        <source>{1} texts or arrays are damaged and could not be read. Take the files from a backup.</source>
        <translation>{1} Texte oder Wertereihen sind beschädigt und ließen sich nicht lesen. Nehmen Sie die Dateien aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The file is damaged ({1}). Take it from a backup.</source>
        <translation>Die Datei ist beschädigt ({1}). Nehmen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The end of the file is missing. Take it from a backup.</source>
        <translation>Das Ende der Datei fehlt. Nehmen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>{1} chunks of samples have lost their headers. Take the file from a backup.</source>
        <translation>{1} Blöcke von Messwerten haben ihre Kopfdaten verloren. Nehmen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
        <source>{1} samples of tag {2} between {3} and {4} are damaged. Take the file from a backup.</source>
        <translation>{1} Messwerte der Messstelle {2} zwischen {3} und {4} sind beschädigt. Nehmen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The statistics of tag {1} between {2} and {3} are not those of its samples. Take the file from a backup.</source>
        <translation>Die Kennzahlen der Messstelle {1} zwischen {2} und {3} sind nicht die ihrer Messwerte. Nehmen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Of {1} samples of tag {2} between {3} and {4} there are {5}. Take the file from a backup.</source>
        <translation>Von {1} Messwerten der Messstelle {2} zwischen {3} und {4} sind {5} da. Nehmen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
        <source>{1} records are damaged. Take the file from a backup.</source>
        <translation>{1} Datensätze sind beschädigt. Nehmen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
        <source>This file of recorded data is missing. Take it from a backup.</source>
        <translation>Diese Datei mit aufgezeichneten Daten fehlt. Nehmen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>“{1}” would end before it begins ({2}); give a later end.</source>
        <translation>„{1}“ würde enden, bevor es beginnt ({2}); geben Sie ein späteres Ende an.</translation>
    </message>
    <message>
        <source>“{1}” does not lie within the interval that it is to be a part of; change its times.</source>
        <translation>„{1}“ liegt nicht in dem Abschnitt, zu dem es gehören soll; ändern Sie die Zeiten.</translation>
    </message>
    <message>
        <source>No interval {1} is open that began before {2}.</source>
        <translation>Es ist kein Abschnitt {1} offen, der vor {2} begann.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged: its beginning is not that of a segment. Take it from a backup.</source>
        <translation>Diese Datei mit aufgezeichneten Daten ist beschädigt: Ihr Anfang ist nicht der eines Abschnitts. Nehmen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>A source has the id “{1}”; give it one that is not empty and holds no slash.</source>
        <translation>Eine Quelle hat die Kennung „{1}“; geben Sie ihr eine, die nicht leer ist und keinen Schrägstrich enthält.</translation>
    </message>
    <message>
        <source>Two sources have the id “{1}”; give one of them another.</source>
        <translation>Zwei Quellen haben die Kennung „{1}“; geben Sie einer davon eine andere.</translation>
    </message>
    <message>
        <source>The settings of the source “{1}” are damaged. Take a saved copy or a backup of the project.</source>
        <translation>Die Einstellungen der Quelle „{1}“ sind beschädigt. Nehmen Sie eine gespeicherte Kopie oder eine Sicherung des Projekts.</translation>
    </message>
    <message>
        <source>What the sources of this project reach is not allowed on this machine; look it through, then allow it with “titer-cli sources {1} allow”.</source>
        <translation>Was die Quellen dieses Projekts erreichen, ist auf diesem Rechner nicht erlaubt; sehen Sie es durch und erlauben Sie es dann mit „titer-cli sources {1} allow“.</translation>
    </message>
    <message>
        <source>Sources belong to a project; save this plant as one first.</source>
        <translation>Quellen gehören zu einem Projekt; speichern Sie diese Anlage zuerst als Projekt.</translation>
    </message>
    <message>
        <source>The recorder could not be stopped: it runs under another account, or has ended.</source>
        <translation>Der Rekorder konnte nicht beendet werden: Er läuft unter einem anderen Konto oder ist schon beendet.</translation>
    </message>
    <message>
        <source>This machine knows no program under the name “{1}”. Confirm one: titer-cli sources commands add {1} -- /PATH/OF/PROGRAM ARGUMENTS</source>
        <translation>Dieser Rechner kennt unter dem Namen „{1}“ kein Programm. Bestätigen Sie eines: titer-cli sources commands add {1} -- /PFAD/DES/PROGRAMMS ARGUMENTE</translation>
    </message>
    <message>
        <source>This is no program that you may start. Give its absolute path.</source>
        <translation>Das ist kein Programm, das Sie starten dürfen. Geben Sie seinen vollständigen Pfad an.</translation>
    </message>
    <message>
        <source>The name is empty; give one.</source>
        <translation>Der Name ist leer; geben Sie einen an.</translation>
    </message>
    <message>
        <source>The file could not be written ({1}). See that the disk has space left and that you may write in its folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden ({1}). Sehen Sie nach, ob auf dem Datenträger Platz ist und ob Sie in ihrem Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>This is no file of your own account, so it is not trusted. Remove it.</source>
        <translation>Diese Datei gehört nicht Ihrem Konto, deshalb wird ihr nicht vertraut. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Other accounts may read or write this file, so it is not trusted. Look at what it holds, then take the right from them: chmod 600 {1}</source>
        <translation>Andere Konten dürfen diese Datei lesen oder schreiben, deshalb wird ihr nicht vertraut. Sehen Sie sich an, was sie enthält, und entziehen Sie ihnen dann das Recht: chmod 600 {1}</translation>
    </message>
    <message>
        <source>The file is damaged. Remove it and enter again what it held.</source>
        <translation>Die Datei ist beschädigt. Entfernen Sie sie und geben Sie erneut ein, was sie enthielt.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>the project whose recorder is followed</source>
        <translation>das Projekt, dessen Aufzeichner gefolgt wird</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>its id in the project</source>
        <translation>ihre Kennung im Projekt</translation>
    </message>
    <message>
        <source>Recorded source</source>
        <translation>Aufgezeichnete Quelle</translation>
    </message>
    <message>
        <source>Follows a source that the recorder of a project keeps.</source>
        <translation>Folgt einer Quelle, die der Aufzeichner eines Projekts ablegt.</translation>
    </message>
    <message>
        <source>No recorder runs for this project; start it first.</source>
        <translation>Für dieses Projekt läuft kein Aufzeichner; starten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The recorder runs and keeps {1} tags of this source.</source>
        <translation>Der Aufzeichner läuft und legt {1} Messstellen dieser Quelle ab.</translation>
    </message>
    <message>
        <source>No source is open; open one first.</source>
        <translation>Es ist keine Quelle geöffnet; öffnen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>The recorder went away.</source>
        <translation>Der Aufzeichner ist weg.</translation>
    </message>
    <message>
        <source>The recorder keeps no source “{1}” any more.</source>
        <translation>Der Aufzeichner legt keine Quelle „{1}“ mehr ab.</translation>
    </message>
    <message>
        <source>What a recorder keeps is not recorded once more; remove this source.</source>
        <translation>Was ein Aufzeichner ablegt, wird nicht noch einmal aufgezeichnet; entfernen Sie diese Quelle.</translation>
    </message>
    <message>
        <source>The recorder is missing ({1}); install Titer again.</source>
        <translation>Der Aufzeichner fehlt ({1}); installieren Sie Titer neu.</translation>
    </message>
    <message>
        <source>The recorder could not be started ({1}).</source>
        <translation>Der Aufzeichner ließ sich nicht starten ({1}).</translation>
    </message>
    <message>
        <source>The recorder went away before it answered.</source>
        <translation>Der Aufzeichner verschwand, bevor er antwortete.</translation>
    </message>
    <message>
        <source>What answers in the place of the recorder is none; stop it and start the recorder anew.</source>
        <translation>Was anstelle des Aufzeichners antwortet, ist keiner; beenden Sie es und starten Sie den Aufzeichner neu.</translation>
    </message>
    <message>
        <source>The recorder that runs is of another version of Titer ({1}); stop it and start it anew.</source>
        <translation>Der laufende Aufzeichner gehört zu einer anderen Version von Titer ({1}); beenden Sie ihn und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The source did not stop within 2 s and was left behind; if its device stays occupied, start the recorder anew.</source>
        <translation>Die Quelle hielt nicht innerhalb von 2 s an und wurde zurückgelassen; bleibt ihr Gerät belegt, starten Sie den Aufzeichner neu.</translation>
    </message>
    <message>
        <source>The source has no tag “{1}”; nothing was written.</source>
        <translation>Die Quelle hat keine Messstelle „{1}“; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The tag “{1}” takes no values; nothing was written.</source>
        <translation>Die Messstelle „{1}“ nimmt keine Werte an; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The folder {1} is not for this account alone, so no recorder can be reached through it; remove it, or see that XDG_RUNTIME_DIR names a folder of your own.</source>
        <translation>Der Ordner {1} gehört nicht diesem Konto allein, darum ist durch ihn kein Aufzeichner zu erreichen; entfernen Sie ihn, oder sorgen Sie dafür, dass XDG_RUNTIME_DIR einen eigenen Ordner nennt.</translation>
    </message>
    <message>
        <source>No window can reach the recorder ({1}).</source>
        <translation>Kein Fenster kann den Aufzeichner erreichen ({1}).</translation>
    </message>
    <message>
        <source>Say why values are to be written to devices.</source>
        <translation>Sagen Sie, warum Werte an Geräte geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>Writing to devices is off; arm this session for it, with a reason.</source>
        <translation>Das Schreiben an Geräte ist ausgeschaltet; geben Sie es für diese Sitzung mit einer Begründung frei.</translation>
    </message>
    <message>
        <source>“{1}” is a secret, which a project does not hold. Keep it under a name with “titer-cli sources FILE secret NAME”, and set {1} to secret:NAME.</source>
        <translation>„{1}“ ist ein Geheimnis, das ein Projekt nicht enthält. Verwahren Sie es mit „titer-cli sources DATEI secret NAME“ unter einem Namen und setzen Sie {1} auf secret:NAME.</translation>
    </message>
    <message>
        <source>The keyring of the desktop does not give an answer ({1}). Log in to the desktop anew, or unlock its keyring.</source>
        <translation>Der Schlüsselbund des Desktops gibt keine Antwort ({1}). Melden Sie sich am Desktop neu an oder entsperren Sie seinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring of the desktop is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Desktops ist gesperrt. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This machine keeps no secret under the name “{1}”. Enter it: titer-cli sources FILE secret {1}</source>
        <translation>Dieser Rechner verwahrt unter dem Namen „{1}“ kein Geheimnis. Geben Sie es ein: titer-cli sources DATEI secret {1}</translation>
    </message>
    <message>
        <source>“{1}” is no fault; write one of {2}, then how much and for how long, such as “drift 0.5 for 10 min”.</source>
        <translation>„{1}“ ist kein Fehler; schreiben Sie eines von {2}, dann wie viel und wie lange, etwa „drift 0.5 for 10 min“.</translation>
    </message>
    <message>
        <source>{1} simulated tags and {2} set-points of the plant “{3}”.</source>
        <translation>{1} simulierte Messstellen und {2} Sollwerte der Anlage „{3}“.</translation>
    </message>
    <message>
        <source>Simulated plant</source>
        <translation>Simulierte Anlage</translation>
    </message>
    <message>
        <source>Runs a plant beside the clock and measures it, where no instrument is there.</source>
        <translation>Lässt eine Anlage neben der Uhr laufen und misst sie, wo kein Gerät vorhanden ist.</translation>
    </message>
    <message>
        <source>A planned fault keeps the source away from its start.</source>
        <translation>Ein geplanter Fehler hält die Quelle von Anfang an fern.</translation>
    </message>
    <message>
        <source>This machine computes the plant about {1} times as fast as the real clock goes; enter a lower speed.</source>
        <translation>Dieser Rechner berechnet die Anlage etwa {1}-mal so schnell, wie die wirkliche Uhr geht; geben Sie eine kleinere Geschwindigkeit ein.</translation>
    </message>
    <message>
        <source>No plant is open; open one first.</source>
        <translation>Es ist keine Anlage geöffnet; öffnen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Run the plant once and mend what the run tells, then start the source again.</source>
        <translation>Rechnen Sie die Anlage einmal und beheben Sie, was der Lauf meldet; starten Sie dann die Quelle erneut.</translation>
    </message>
    <message>
        <source>The simulated plant was taken away on command.</source>
        <translation>Die simulierte Anlage wurde auf Befehl entfernt.</translation>
    </message>
    <message>
        <source>Wait until it comes back, or take its planned fault out of the settings.</source>
        <translation>Warten Sie, bis sie zurückkommt, oder nehmen Sie ihren geplanten Fehler aus den Einstellungen.</translation>
    </message>
    <message>
        <source>The plant is computed {1} times as fast as the real clock goes, not {2} times.</source>
        <translation>Die Anlage wird {1}-mal so schnell berechnet, wie die wirkliche Uhr geht, nicht {2}-mal.</translation>
    </message>
    <message>
        <source>Enter a lower speed, or close what else keeps this machine busy.</source>
        <translation>Geben Sie eine kleinere Geschwindigkeit ein, oder schließen Sie, was diesen Rechner sonst beschäftigt.</translation>
    </message>
    <message>
        <source>The file {1} could not be read. See that it exists, that you may read it and that it is a file of sensors.</source>
        <translation>Die Datei {1} konnte nicht gelesen werden. Prüfen Sie, ob es sie gibt, ob Sie sie lesen dürfen und ob es eine Datei mit Sensoren ist.</translation>
    </message>
    <message>
        <source>The source as a whole can be “offline” only, not “{1}”; name a tag for that.</source>
        <translation>Die Quelle als Ganzes kann nur „offline“ sein, nicht „{1}“; nennen Sie dafür eine Messstelle.</translation>
    </message>
    <message>
        <source>There is no tag “{1}” that could fail; name one of the tags, or *.</source>
        <translation>Es gibt keine Messstelle „{1}“, die ausfallen könnte; nennen Sie eine der Messstellen oder *.</translation>
    </message>
    <message>
        <source>Two tags are called “{1}”; give one of them another name.</source>
        <translation>Zwei Messstellen heißen „{1}“; geben Sie einer einen anderen Namen.</translation>
    </message>
    <message>
        <source>The recipe takes {1}, so that nothing can begin at {2}; enter less.</source>
        <translation>Das Rezept dauert {1}, daher kann nichts bei {2} beginnen; geben Sie weniger ein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>of the plant, such as production.cells; left out: what the plant&apos;s own tags say</source>
        <translation>der Anlage, etwa production.cells; ohne Angabe: was die eigenen Messstellen der Anlage sagen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>left out: the usual one</source>
        <translation>ohne Angabe: die übliche</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>standard deviation, in the unit of the tag</source>
        <translation>Standardabweichung, in der Einheit der Messstelle</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>per day of the plant, in the unit of the tag</source>
        <translation>je Tag der Anlage, in der Einheit der Messstelle</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>in the unit of the tag</source>
        <translation>in der Einheit der Messstelle</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>share of the samples that never arrive</source>
        <translation>Anteil der Werte, die nie ankommen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Messstelle</translation>
    </message>
    <message>
        <source>its name, or * for the source as a whole, which can be offline only</source>
        <translation>ihr Name, oder * für die Quelle als Ganzes, die nur offline sein kann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>since the source was started</source>
        <translation>seit dem Start der Quelle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>since the source was started; left out: for good</source>
        <translation>seit dem Start der Quelle; ohne Angabe: für immer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>drift: unit of the tag per hour; spike: unit of the tag; dropout: share of the samples</source>
        <translation>drift: Einheit der Messstelle je Stunde; spike: Einheit der Messstelle; dropout: Anteil der Werte</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>a plant file (*.plant.json), a project (*.titer) or the id of an example</source>
        <translation>eine Anlagendatei (*.plant.json), ein Projekt (*.titer) oder die Kennung eines Beispiels</translation>
    </message>
    <message>
        <source>seconds of the plant per second</source>
        <translation>Sekunden der Anlage je Sekunde</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>At the recipe&apos;s end</source>
        <translation>Am Ende des Rezepts</translation>
    </message>
    <message>
        <source>again: the recipe begins anew; hold: the plant stays as it is</source>
        <translation>again: das Rezept beginnt von vorn; hold: die Anlage bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>time from sample to sample, by the real clock</source>
        <translation>Zeit von Wert zu Wert, nach der wirklichen Uhr</translation>
    </message>
    <message>
        <source>standard deviation as a share of the value, where a tag states none</source>
        <translation>Standardabweichung als Anteil des Wertes, wo eine Messstelle keine angibt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>another number gives another noise</source>
        <translation>eine andere Zahl gibt ein anderes Rauschen</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>a file of sensors (titer.sensors/1) in place of a table of tags</source>
        <translation>eine Datei mit Sensoren (titer.sensors/1) anstelle einer Tabelle von Messstellen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Messstellen</translation>
    </message>
    <message>
        <source>what is measured; without any: the plant&apos;s own tags</source>
        <translation>was gemessen wird; ohne Angabe: die eigenen Messstellen der Anlage</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>sensors that fail on command, for teaching and trials</source>
        <translation>Sensoren, die auf Befehl ausfallen, für Lehre und Versuche</translation>
    </message>
    <message>
        <source>The source does not run; start it first.</source>
        <translation>Die Quelle läuft nicht; starten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This tag is measured; write to one of the set-points.</source>
        <translation>Diese Messstelle wird gemessen; schreiben Sie auf einen der Sollwerte.</translation>
    </message>
    <message>
        <source>connects to {1}</source>
        <translation>verbindet sich mit {1}</translation>
    </message>
    <message>
        <source>reads {1}</source>
        <translation>liest {1}</translation>
    </message>
    <message>
        <source>uses the device {1}</source>
        <translation>benutzt das Gerät {1}</translation>
    </message>
    <message>
        <source>runs the program {1}</source>
        <translation>startet das Programm {1}</translation>
    </message>
    <message>
        <source>It is none of the plugins that came with Titer and nobody added it on this machine, or its file changed since. If you trust where it comes from: titer-cli connectors add FILE</source>
        <translation>Es gehört nicht zu den Erweiterungen, die mit Titer kamen, und niemand hat es auf diesem Rechner hinzugefügt, oder seine Datei hat sich seitdem geändert. Wenn Sie seiner Herkunft vertrauen: titer-cli connectors add DATEI</translation>
    </message>
    <message>
        <source>The connector “{1}” was not built, because the library {2} was missing; install it and build Titer again.</source>
        <translation>Der Konnektor „{1}“ wurde nicht gebaut, weil die Bibliothek {2} fehlte; installieren Sie sie und bauen Sie Titer neu.</translation>
    </message>
    <message>
        <source>Titer has a connector “{1}” of its own; remove this one.</source>
        <translation>Titer hat selbst einen Konnektor „{1}“; entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>Its id “{1}” is not made of small letters, digits and underscores; install a version of it whose id is.</source>
        <translation>Seine Kennung „{1}“ besteht nicht nur aus Kleinbuchstaben, Ziffern und Unterstrichen; installieren Sie eine Fassung, bei der das so ist.</translation>
    </message>
    <message>
        <source>Nobody added a plugin “{1}” on this machine; “titer-cli connectors list” shows where each lies.</source>
        <translation>Auf diesem Rechner hat niemand eine Erweiterung „{1}“ hinzugefügt; „titer-cli connectors list“ zeigt, wo jede liegt.</translation>
    </message>
    <message>
        <source>“{1}” must be a text or a list of texts, none of them empty.</source>
        <translation>„{1}“ muss ein Text oder eine Liste nicht leerer Texte sein.</translation>
    </message>
    <message>
        <source>“{1}” is no text.</source>
        <translation>„{1}“ ist kein Text.</translation>
    </message>
    <message>
        <source>“{1}” cannot be “{2}”.</source>
        <translation>„{1}“ kann nicht „{2}“ sein.</translation>
    </message>
    <message>
        <source>“{1}” is no part of a template.</source>
        <translation>„{1}“ ist kein Teil einer Vorlage.</translation>
    </message>
    <message>
        <source>A tag of the template names no column; give “column”.</source>
        <translation>Eine Messstelle der Vorlage nennt keine Spalte; „column“ angeben.</translation>
    </message>
    <message>
        <source>“{1}” is no list.</source>
        <translation>„{1}“ ist keine Liste.</translation>
    </message>
    <message>
        <source>The tag “{1}” is there twice.</source>
        <translation>Die Messstelle „{1}“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>“{1}” is no object.</source>
        <translation>„{1}“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>The template names no column of the time at which samples were drawn; give “drawn”.</source>
        <translation>Die Vorlage nennt keine Spalte mit der Zeit, zu der Proben gezogen wurden; „drawn“ angeben.</translation>
    </message>
    <message>
        <source>The template names no column of values; give “tags”, or “name” and “value” of “rows”.</source>
        <translation>Die Vorlage nennt keine Spalte mit Werten; „tags“ angeben oder „name“ und „value“ von „rows“.</translation>
    </message>
    <message>
        <source>The template {1} cannot be used: {2}</source>
        <translation>Die Vorlage {1} ist nicht verwendbar: {2}</translation>
    </message>
    <message>
        <source>There is no template “{1}”; there are {2}.</source>
        <translation>Es gibt keine Vorlage „{1}“; es gibt {2}.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>It cannot be read now ({1}).</source>
        <translation>Sie ist derzeit nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>It is locked by the program that writes it.</source>
        <translation>Sie ist von dem Programm gesperrt, das sie schreibt.</translation>
    </message>
    <message>
        <source>It is larger than {1} MB; split it.</source>
        <translation>Sie ist größer als {1} MB; sie aufteilen.</translation>
    </message>
    <message>
        <source>The folder “{1}” cannot be read ({2}).</source>
        <translation>Der Ordner „{1}“ ist nicht lesbar ({2}).</translation>
    </message>
    <message>
        <source>No folder is set; open the source first.</source>
        <translation>Es ist kein Ordner eingestellt; die Quelle zuerst öffnen.</translation>
    </message>
    <message>
        <source>See that it is there, that its drive is connected, and that it may be read.</source>
        <translation>Prüfen, ob er da ist, sein Laufwerk verbunden ist und er gelesen werden darf.</translation>
    </message>
    <message>
        <source>{1}: {2} values or rows could not be read; the first: {3}</source>
        <translation>{1}: {2} Werte oder Zeilen waren nicht lesbar; der erste: {3}</translation>
    </message>
    <message>
        <source>Correct the file, or the template that says what its columns are.</source>
        <translation>Die Datei berichtigen oder die Vorlage, die ihre Spalten beschreibt.</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}: {2}</translation>
    </message>
    <message>
        <source>It is tried again by itself; see that the file is whole, closed, and may be read.</source>
        <translation>Es wird von selbst erneut versucht; prüfen, ob die Datei vollständig, geschlossen und lesbar ist.</translation>
    </message>
    <message>
        <source>Choose a template that fits the file, or take it out of the folder.</source>
        <translation>Eine Vorlage wählen, die zur Datei passt, oder sie aus dem Ordner nehmen.</translation>
    </message>
    <message>
        <source>{1} columns hold values: {2}.</source>
        <translation>{1} Spalten enthalten Werte: {2}.</translation>
    </message>
    <message>
        <source>No column holds dates with times; choose a template that names it.</source>
        <translation>Keine Spalte enthält Datum und Uhrzeit; eine Vorlage wählen, die sie nennt.</translation>
    </message>
    <message>
        <source>No column holds numbers; choose a template that names those that do.</source>
        <translation>Keine Spalte enthält Zahlen; eine Vorlage wählen, die solche nennt.</translation>
    </message>
    <message>
        <source>No template fits; the samples were drawn at the times in “{1}”.</source>
        <translation>Keine Vorlage passt; die Proben wurden zu den Zeiten in „{1}“ gezogen.</translation>
    </message>
    <message>
        <source>The columns of the template “{1}” are not in the file.</source>
        <translation>Die Spalten der Vorlage „{1}“ sind nicht in der Datei.</translation>
    </message>
    <message>
        <source>It has the columns of the template “{1}”.</source>
        <translation>Sie hat die Spalten der Vorlage „{1}“.</translation>
    </message>
    <message>
        <source>“{1}” is no time zone; write Europe/Berlin, UTC or +01:00.</source>
        <translation>„{1}“ ist keine Zeitzone; Europe/Berlin, UTC oder +01:00 schreiben.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>where the analyser puts its files; folders within it are left out</source>
        <translation>wohin der Analysator seine Dateien legt; Ordner darin bleiben außer Acht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>of the files that count, with * for any characters</source>
        <translation>der Dateien, die zählen, mit * für beliebige Zeichen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>the layout of the files: its name, a file of your own, or auto for the one that fits</source>
        <translation>der Aufbau der Dateien: sein Name, eine eigene Datei oder auto für den passenden</translation>
    </message>
    <message>
        <source>auto finds it out from the numbers</source>
        <translation>auto ermittelt es aus den Zahlen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>of times that state none: Europe/Berlin, UTC, +01:00; empty is that of this machine</source>
        <translation>für Zeiten ohne Angabe: Europe/Berlin, UTC, +01:00; leer ist die dieses Rechners</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Unchanged for</source>
        <translation>Unverändert seit</translation>
    </message>
    <message>
        <source>how long a file must stay as it is before it is read</source>
        <translation>wie lange eine Datei unverändert bleiben muss, bevor sie gelesen wird</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Nachsehen alle</translation>
    </message>
    <message>
        <source>how often the folder is looked at; on this machine&apos;s own disks changes are seen at once</source>
        <translation>wie oft im Ordner nachgesehen wird; auf Datenträgern dieses Rechners werden Änderungen sofort bemerkt</translation>
    </message>
    <message>
        <source>Leave files older than</source>
        <translation>Dateien auslassen, die älter sind als</translation>
    </message>
    <message>
        <source>when the source is started; 0 takes all that are there</source>
        <translation>beim Start der Quelle; 0 nimmt alle, die da sind</translation>
    </message>
    <message>
        <source>Reads the files (CSV, XLSX) that an at-line analyser puts into a folder.</source>
        <translation>Liest die Dateien (CSV, XLSX), die ein At-line-Analysator in einen Ordner legt.</translation>
    </message>
    <message>
        <source>“{1}” is no absolute path; write it from “/” on.</source>
        <translation>„{1}“ ist kein vollständiger Pfad; ab „/“ schreiben.</translation>
    </message>
    <message>
        <source>“{1}” of “{2}” is no number.</source>
        <translation>„{1}“ von „{2}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{1}” is no date and time that is known; state its format in the template.</source>
        <translation>„{1}“ ist keine bekannte Angabe von Datum und Uhrzeit; ihr Format in der Vorlage angeben.</translation>
    </message>
    <message>
        <source>The newest file, {1}, holds {2} samples with {3} values.</source>
        <translation>Die neueste Datei, {1}, enthält {2} Proben mit {3} Werten.</translation>
    </message>
    <message>
        <source>{1} values or rows could not be read; the first: {2}</source>
        <translation>{1} Werte oder Zeilen waren nicht lesbar; der erste: {2}</translation>
    </message>
    <message>
        <source>The last sample is “{1}”, drawn at {2}.</source>
        <translation>Die letzte Probe ist „{1}“, gezogen um {2}.</translation>
    </message>
    <message>
        <source>The folder can be read; {1} files in it fit “{2}”.</source>
        <translation>Der Ordner ist lesbar; {1} Dateien darin passen zu „{2}“.</translation>
    </message>
    <message>
        <source>The serial port {1} cannot be used ({2}).</source>
        <translation>Die serielle Schnittstelle {1} kann nicht verwendet werden ({2}).</translation>
    </message>
    <message>
        <source>See that the adapter is plugged in, that no other program uses it and that you may use serial ports.</source>
        <translation>Prüfen Sie, ob der Adapter eingesteckt ist, kein anderes Programm ihn benutzt und Sie serielle Schnittstellen verwenden dürfen.</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <translation>{1} ist nicht erreichbar ({2}).</translation>
    </message>
    <message>
        <source>See that the device is on and that address and port are right. Many devices take few connections at a time.</source>
        <translation>Prüfen Sie, ob das Gerät eingeschaltet ist und Adresse und Port stimmen. Viele Geräte nehmen nur wenige Verbindungen zugleich an.</translation>
    </message>
    <message>
        <source>{1} closed the connection.</source>
        <translation>{1} hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>See that the device is on, and whether it takes another connection.</source>
        <translation>Prüfen Sie, ob das Gerät eingeschaltet ist und noch eine Verbindung annimmt.</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} antwortet nicht.</translation>
    </message>
    <message>
        <source>See that the device is on, that address and port are right and that no firewall lies between.</source>
        <translation>Prüfen Sie, ob das Gerät eingeschaltet ist, Adresse und Port stimmen und keine Firewall dazwischen liegt.</translation>
    </message>
    <message>
        <source>An answer of {1} broke off.</source>
        <translation>Eine Antwort von {1} brach ab.</translation>
    </message>
    <message>
        <source>See to the line; a gateway that is overloaded does this too.</source>
        <translation>Prüfen Sie die Leitung; auch ein überlastetes Gateway tut das.</translation>
    </message>
    <message>
        <source>{1} tags of {2}, read in {3} requests.</source>
        <translation>{1} Messstellen von {2}, in {3} Anfragen gelesen.</translation>
    </message>
    <message>
        <source>Modbus</source>
        <translation>Modbus</translation>
    </message>
    <message>
        <source>Reads and writes registers of a device, over the network or a serial line.</source>
        <translation>Liest und schreibt Register eines Geräts, über das Netz oder eine serielle Leitung.</translation>
    </message>
    <message>
        <source>{1} gives no answer that can be understood within {2}.</source>
        <translation>{1} gibt innerhalb von {2} keine verständliche Antwort.</translation>
    </message>
    <message>
        <source>No device is open; open one first.</source>
        <translation>Es ist kein Gerät geöffnet; öffnen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>The device takes {1} to give all its values, so that they come less often than every {2}.</source>
        <translation>Das Gerät braucht {1} für alle seine Werte, daher kommen sie seltener als alle {2}.</translation>
    </message>
    <message>
        <source>Let it be read less often, or read fewer registers.</source>
        <translation>Lassen Sie es seltener lesen, oder lesen Sie weniger Register.</translation>
    </message>
    <message>
        <source>Compare kind, address and type with the manual of the device; some count from 0, others from 1.</source>
        <translation>Vergleichen Sie Art, Adresse und Typ mit dem Handbuch des Geräts; manche zählen ab 0, andere ab 1.</translation>
    </message>
    <message>
        <source>“{1}”: the device does not know this kind of request ({2}, counted from 0).</source>
        <translation>„{1}“: das Gerät kennt diese Art von Anfrage nicht ({2}, ab 0 gezählt).</translation>
    </message>
    <message>
        <source>“{1}”: the device has nothing at this address ({2}, counted from 0).</source>
        <translation>„{1}“: das Gerät hat an dieser Adresse nichts ({2}, ab 0 gezählt).</translation>
    </message>
    <message>
        <source>“{1}”: the device does not take this value or length ({2}, counted from 0).</source>
        <translation>„{1}“: das Gerät nimmt diesen Wert oder diese Länge nicht an ({2}, ab 0 gezählt).</translation>
    </message>
    <message>
        <source>“{1}”: the device says that it is busy.</source>
        <translation>„{1}“: das Gerät meldet, dass es beschäftigt ist.</translation>
    </message>
    <message>
        <source>Let it be read less often.</source>
        <translation>Lassen Sie es seltener lesen.</translation>
    </message>
    <message>
        <source>The gateway {1} does not reach the unit {2}.</source>
        <translation>Das Gateway {1} erreicht das Gerät {2} nicht.</translation>
    </message>
    <message>
        <source>See that the unit number is right and that the device behind the gateway is on.</source>
        <translation>Prüfen Sie, ob die Gerätenummer stimmt und das Gerät hinter dem Gateway eingeschaltet ist.</translation>
    </message>
    <message>
        <source>“{1}”: the device reports a failure of its own (exception {2}).</source>
        <translation>„{1}“: das Gerät meldet einen eigenen Fehler (Ausnahme {2}).</translation>
    </message>
    <message>
        <source>See to the device; its own display or log may say more.</source>
        <translation>Sehen Sie nach dem Gerät; seine Anzeige oder sein Protokoll sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>What comes from unit {1} of {2} is damaged on its way.</source>
        <translation>Was von Gerät {1} an {2} kommt, wird unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Unit {1} of {2} gave no answer within {3}.</source>
        <translation>Gerät {1} an {2} gab innerhalb von {3} keine Antwort.</translation>
    </message>
    <message>
        <source>See that the device is on, that unit number, baud rate, parity and stop bits are those of the device, and see to the line.</source>
        <translation>Prüfen Sie, ob das Gerät eingeschaltet ist, ob Gerätenummer, Baudrate, Parität und Stoppbits die des Geräts sind, und prüfen Sie die Leitung.</translation>
    </message>
    <message>
        <source>See that the device is on and that the unit number is right, or let it have more time to answer.</source>
        <translation>Prüfen Sie, ob das Gerät eingeschaltet ist und die Gerätenummer stimmt, oder geben Sie ihm mehr Zeit für die Antwort.</translation>
    </message>
    <message>
        <source>The answers of {1} do not fit the questions.</source>
        <translation>Die Antworten von {1} passen nicht zu den Fragen.</translation>
    </message>
    <message>
        <source>See that it is a Modbus device, and that nothing else uses its line.</source>
        <translation>Prüfen Sie, ob es ein Modbus-Gerät ist und nichts anderes seine Leitung benutzt.</translation>
    </message>
    <message>
        <source>“{1}”: {2} is no whole number.</source>
        <translation>„{1}“: {2} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{1}”: “{2}” is no number such as 0x7FFF or -9999.</source>
        <translation>„{1}“: „{2}“ ist keine Zahl wie 0x7FFF oder -9999.</translation>
    </message>
    <message>
        <source>“{1}” lies outside the addresses {2} to {3} that there are.</source>
        <translation>„{1}“ liegt außerhalb der vorhandenen Adressen {2} bis {3}.</translation>
    </message>
    <message>
        <source>“{1}” is a single bit, which has the type bool; leave the type out.</source>
        <translation>„{1}“ ist ein einzelnes Bit und hat den Typ bool; lassen Sie den Typ weg.</translation>
    </message>
    <message>
        <source>“{1}” is of a kind that can only be read; take holding or coil, or leave out that it can be written.</source>
        <translation>„{1}“ ist von einer Art, die nur gelesen werden kann; nehmen Sie holding oder coil, oder geben Sie nicht an, dass es geschrieben werden kann.</translation>
    </message>
    <message>
        <source>“{1}”: with a scale of 0 every value would be the same; enter another.</source>
        <translation>„{1}“: mit dem Faktor 0 wäre jeder Wert gleich; geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>“{1}” takes {2} registers, which is more than one read may take.</source>
        <translation>„{1}“ belegt {2} Register, mehr als eine Anfrage lesen darf.</translation>
    </message>
    <message>
        <source>Modbus over TCP needs a host; enter its name or address.</source>
        <translation>Modbus über TCP braucht einen Rechner; geben Sie seinen Namen oder seine Adresse ein.</translation>
    </message>
    <message>
        <source>Modbus over a serial line needs its port, such as /dev/ttyUSB0; enter it.</source>
        <translation>Modbus über eine serielle Leitung braucht deren Schnittstelle, etwa /dev/ttyUSB0; geben Sie sie ein.</translation>
    </message>
    <message>
        <source>On a serial line devices have the numbers 1 to {1}, not {2}.</source>
        <translation>An einer seriellen Leitung haben Geräte die Nummern 1 bis {1}, nicht {2}.</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Serielle Leitung</translation>
    </message>
    <message>
        <source>holding and input are registers, coil and discrete are bits</source>
        <translation>holding und input sind Register, coil und discrete sind Bits</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>without the leading digit of the kind: 100 and not 40100</source>
        <translation>ohne die führende Ziffer der Art: 100 und nicht 40100</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>left out: uint16, and bool for coil and discrete</source>
        <translation>ohne Angabe: uint16, und bool bei coil und discrete</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>for type bit; 0 is the lowest</source>
        <translation>beim Typ bit; 0 ist das niedrigste</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>for type text, in registers of two letters</source>
        <translation>beim Typ text, in Registern zu zwei Buchstaben</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>which register of a longer number comes first</source>
        <translation>welches Register einer längeren Zahl zuerst kommt</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>which byte of a register comes first; high is the standard</source>
        <translation>welches Byte eines Registers zuerst kommt; high ist die Norm</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>value = number in the device × scale + offset</source>
        <translation>Wert = Zahl im Gerät × Faktor + Versatz</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Schreibbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>numbers by which the device says that the sensor failed, such as 0x7FFF or -9999; several with blanks between them</source>
        <translation>Zahlen, mit denen das Gerät den Ausfall des Sensors meldet, etwa 0x7FFF oder -9999; mehrere durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>tcp: over the network; rtu: over a serial line</source>
        <translation>tcp: über das Netz; rtu: über eine serielle Leitung</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>name or address of the device; for tcp</source>
        <translation>Name oder Adresse des Geräts; bei tcp</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Unit number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>number of the device on its line, also behind a gateway</source>
        <translation>Nummer des Geräts an seiner Leitung, auch hinter einem Gateway</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serielle Schnittstelle</translation>
    </message>
    <message>
        <source>such as /dev/ttyUSB0; for rtu</source>
        <translation>etwa /dev/ttyUSB0; bei rtu</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Baudrate</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parität</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stoppbits</translation>
    </message>
    <message>
        <source>time from one reading of all registers to the next; 0: as often as the device answers</source>
        <translation>Zeit von einem Lesen aller Register zum nächsten; 0: so oft, wie das Gerät antwortet</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Antwort innerhalb von</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>Erste Adresse</translation>
    </message>
    <message>
        <source>whether the manual of the device counts from 0 or from 1</source>
        <translation>ob das Handbuch des Geräts ab 0 oder ab 1 zählt</translation>
    </message>
    <message>
        <source>Read in vain</source>
        <translation>Unnötig gelesen</translation>
    </message>
    <message>
        <source>so many unused registers may lie between two that are read together</source>
        <translation>so viele ungenutzte Register dürfen zwischen zweien liegen, die zusammen gelesen werden</translation>
    </message>
    <message>
        <source>Longest read</source>
        <translation>Längste Anfrage</translation>
    </message>
    <message>
        <source>in registers; some devices take fewer than 125</source>
        <translation>in Registern; manche Geräte nehmen weniger als 125</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>what is read, as the manual of the device lists it</source>
        <translation>was gelesen wird, wie das Handbuch des Geräts es aufführt</translation>
    </message>
    <message>
        <source>“{1}”: {2} did not confirm that it was written; look at the device.</source>
        <translation>„{1}“: {2} hat das Schreiben nicht bestätigt; sehen Sie am Gerät nach.</translation>
    </message>
    <message>
        <source>“{1}”: the device took the value but now holds {2}; it may have limits of its own.</source>
        <translation>„{1}“: das Gerät hat den Wert angenommen, hält nun aber {2}; es hat vielleicht eigene Grenzen.</translation>
    </message>
    <message>
        <source>The device is not connected, so that nothing can be written now.</source>
        <translation>Das Gerät ist nicht verbunden, daher kann jetzt nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>This tag is not set up to be written; set “writable” in its row.</source>
        <translation>Diese Messstelle ist nicht zum Schreiben eingerichtet; setzen Sie „writable“ in ihrer Zeile.</translation>
    </message>
    <message>
        <source>“{1}” does not fit into “{2}”, which has the type {3}.</source>
        <translation>„{1}“ passt nicht in „{2}“, das den Typ {3} hat.</translation>
    </message>
    <message>
        <source>With Sparkplug the nodes tell their tags by themselves; start the source to see them.</source>
        <translation>Bei Sparkplug melden die Knoten ihre Tags von selbst; starten Sie die Quelle, um sie zu sehen.</translation>
    </message>
    <message>
        <source>{1} shows another certificate than the one whose fingerprint is given; its own is {2}.</source>
        <translation>{1} zeigt ein anderes Zertifikat als das, dessen Fingerabdruck angegeben ist; der eigene lautet {2}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the broker whether its certificate was renewed, and only then give the new fingerprint.</source>
        <translation>Fragen Sie beim Betreiber des Brokers nach, ob das Zertifikat erneuert wurde, und geben Sie erst dann den neuen Fingerabdruck an.</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted: {2}.</source>
        <translation>Dem Zertifikat von {1} wird nicht vertraut: {2}.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed it, or its fingerprint: {1}.</source>
        <translation>Geben Sie die Datei der Stelle an, die es unterzeichnet hat, oder seinen Fingerabdruck: {1}.</translation>
    </message>
    <message>
        <source>No TLS connection to {1} came about.</source>
        <translation>Mit {1} kam keine TLS-Verbindung zustande.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS and whether the broker asks for a certificate of its clients.</source>
        <translation>Prüfen Sie, ob dieser Port TLS spricht und ob der Broker von seinen Clients ein Zertifikat verlangt.</translation>
    </message>
    <message>
        <source>The name “{1}” is not known on this network.</source>
        <translation>Der Name „{1}“ ist in diesem Netz nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the host and the network of this machine.</source>
        <translation>Prüfen Sie den Host und das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>Nothing was heard of {1} for {2} s.</source>
        <translation>Von {1} kam seit {2} s nichts mehr.</translation>
    </message>
    <message>
        <source>Check the cable and the network; it tries again by itself.</source>
        <translation>Prüfen Sie Kabel und Netz; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The connection to {1} broke.</source>
        <translation>Die Verbindung zu {1} ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check that the broker runs; it tries again by itself.</source>
        <translation>Prüfen Sie, ob der Broker läuft; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Check that the broker runs, its port, and whether it wants TLS.</source>
        <translation>Prüfen Sie, ob der Broker läuft, seinen Port und ob er TLS verlangt.</translation>
    </message>
    <message>
        <source>{1} does not answer as a broker does.</source>
        <translation>{1} antwortet nicht wie ein Broker.</translation>
    </message>
    <message>
        <source>{1} gave the connection to another client with the same id.</source>
        <translation>{1} hat die Verbindung einem anderen Client mit derselben Kennung gegeben.</translation>
    </message>
    <message>
        <source>Give each client an id of its own.</source>
        <translation>Geben Sie jedem Client eine eigene Kennung.</translation>
    </message>
    <message>
        <source>{1} does not let “{2}” in.</source>
        <translation>{1} lässt „{2}“ nicht zu.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>{1} refused the connection: {2}</source>
        <translation>{1} hat die Verbindung abgelehnt: {2}</translation>
    </message>
    <message>
        <source>Check the version of MQTT and the client id.</source>
        <translation>Prüfen Sie die MQTT-Version und die Client-Kennung.</translation>
    </message>
    <message>
        <source>a message of {1} bytes, {2} at most are taken</source>
        <translation>eine Nachricht von {1} Byte, angenommen werden höchstens {2}</translation>
    </message>
    <message>
        <source>neither a number nor a text (no valid UTF-8)</source>
        <translation>weder Zahl noch Text (kein gültiges UTF-8)</translation>
    </message>
    <message>
        <source>an object or a mixed list where a value is wanted</source>
        <translation>ein Objekt oder eine gemischte Liste, wo ein Wert stehen soll</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Reads what is published on the topics of a broker.</source>
        <translation>Liest, was auf den Topics eines Brokers veröffentlicht wird.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” share topics; what comes on these may be recorded twice.</source>
        <translation>„{1}“ und „{2}“ haben Topics gemeinsam; was darauf kommt, wird vielleicht doppelt aufgezeichnet.</translation>
    </message>
    <message>
        <source>The settings are not in order; open the source with others.</source>
        <translation>Die Einstellungen sind nicht in Ordnung; öffnen Sie die Quelle mit anderen.</translation>
    </message>
    <message>
        <source>The broker is not connected; write when it is.</source>
        <translation>Der Broker ist nicht verbunden; schreiben Sie, wenn er es ist.</translation>
    </message>
    <message>
        <source>“{1}” could not be sent.</source>
        <translation>„{1}“ konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The broker does not let this source write to “{1}”.</source>
        <translation>Der Broker lässt diese Quelle nicht auf „{1}“ schreiben.</translation>
    </message>
    <message>
        <source>The broker did not say that it took “{1}”; it may have or not.</source>
        <translation>Der Broker hat den Empfang von „{1}“ nicht bestätigt; vielleicht hat er es angenommen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The value was sent to “{1}”, but the device did not tell it back; it may have taken it or not.</source>
        <translation>Der Wert wurde an „{1}“ gesendet, doch das Gerät hat ihn nicht zurückgemeldet; vielleicht hat es ihn übernommen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>with + for any one level and # for all below; each topic that comes is a tag</source>
        <translation>mit + für eine beliebige Ebene und # für alle darunter; jedes Topic, das kommt, ist ein Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>path in a JSON message, such as sensors.0.value; empty: the message is a number or a text, or an object of which each member is a tag</source>
        <translation>Pfad in einer JSON-Nachricht, etwa sensors.0.value; leer: die Nachricht ist eine Zahl oder ein Text oder ein Objekt, von dem jedes Element ein Tag ist</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>path of the time at which the value was measured: ISO 8601 with zone, or s, ms, µs or ns since 1970; empty: the time at which it comes</source>
        <translation>Pfad der Zeit, zu der der Wert gemessen wurde: ISO 8601 mit Zeitzone oder s, ms, µs oder ns seit 1970; leer: die Zeit, zu der er kommt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>path of the quality: true, good, uncertain, bad or an OPC UA status code</source>
        <translation>Pfad der Qualität: true, good, uncertain, bad oder ein OPC-UA-Statuscode</translation>
    </message>
    <message>
        <source>such as g/L, or its path after $.</source>
        <translation>etwa g/L, oder ihr Pfad nach $.</translation>
    </message>
    <message>
        <source>to be shown, or its path after $.</source>
        <translation>der gezeigt wird, oder sein Pfad nach $.</translation>
    </message>
    <message>
        <source>Topic of commands</source>
        <translation>Topic für Befehle</translation>
    </message>
    <message>
        <source>where a value is written to; each + stands for what the + of the topic stood for</source>
        <translation>wohin ein Wert geschrieben wird; jedes + steht für das, wofür das + des Topics stand</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>what is sent, with {value} where the value goes</source>
        <translation>was gesendet wird, mit {value} an der Stelle des Wertes</translation>
    </message>
    <message>
        <source>name or address of the broker</source>
        <translation>Name oder Adresse des Brokers</translation>
    </message>
    <message>
        <source>empty: 8883 with TLS, 1883 without</source>
        <translation>leer: 8883 mit TLS, 1883 ohne</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>plain: numbers, texts and JSON on topics; sparkplug: Sparkplug B 3.0, where nodes tell their tags</source>
        <translation>plain: Zahlen, Texte und JSON auf Topics; sparkplug: Sparkplug B 3.0, bei dem Knoten ihre Tags melden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>no: anyone on the way can read and change what is exchanged, the password too</source>
        <translation>no: jeder unterwegs kann lesen und ändern, was ausgetauscht wird, auch das Passwort</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>PEM file of those that may sign the broker&apos;s certificate; empty: those that this system trusts</source>
        <translation>PEM-Datei der Stellen, die das Zertifikat des Brokers unterzeichnen dürfen; leer: die, denen dieses System vertraut</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-256 of the broker&apos;s certificate, as the test of the connection tells it: no other is taken then, and nobody need have signed it</source>
        <translation>SHA-256 des Broker-Zertifikats, wie es der Verbindungstest nennt: dann wird kein anderes angenommen, und niemand muss es unterzeichnet haben</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>PEM file, for brokers that ask for one</source>
        <translation>PEM-Datei, für Broker, die eines verlangen</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>PEM file; empty: it is in the file of the certificate</source>
        <translation>PEM-Datei; leer: er steht in der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Version of MQTT</source>
        <translation>MQTT-Version</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Kennung</translation>
    </message>
    <message>
        <source>by which the broker knows this source, no other client may have it; empty: one at random</source>
        <translation>unter der der Broker diese Quelle kennt, kein anderer Client darf sie haben; leer: eine zufällige</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Sitzung behalten</translation>
    </message>
    <message>
        <source>yes: the broker keeps what comes while Titer is away; for messages that state their time</source>
        <translation>yes: der Broker bewahrt auf, was kommt, während Titer weg ist; für Nachrichten, die ihre Zeit nennen</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Dienstgüte</translation>
    </message>
    <message>
        <source>0: may be lost on the way, 1: comes at least once, 2: comes once</source>
        <translation>0: kann unterwegs verloren gehen, 1: kommt mindestens einmal, 2: kommt einmal</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>how often broker and Titer hear of each other at least</source>
        <translation>wie oft Broker und Titer mindestens voneinander hören</translation>
    </message>
    <message>
        <source>Host application</source>
        <translation>Host-Anwendung</translation>
    </message>
    <message>
        <source>the id as which Titer is known to the nodes; no other host may have it</source>
        <translation>die Kennung, unter der die Knoten Titer kennen; kein anderer Host darf sie haben</translation>
    </message>
    <message>
        <source>Sparkplug</source>
        <translation>Sparkplug</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>of nodes that are read; none: all</source>
        <translation>von Knoten, die gelesen werden; keine: alle</translation>
    </message>
    <message>
        <source>Reorder timeout</source>
        <translation>Wartezeit der Reihenfolge</translation>
    </message>
    <message>
        <source>a message that others overtook is waited for so long; then the node is asked for all of its tags</source>
        <translation>so lange wird auf eine Nachricht gewartet, die von anderen überholt wurde; dann wird der Knoten nach allen seinen Tags gefragt</translation>
    </message>
    <message>
        <source>Topics to look through</source>
        <translation>Zu durchsuchende Topics</translation>
    </message>
    <message>
        <source>listened to for a moment when the source is browsed</source>
        <translation>wird beim Durchsuchen der Quelle einen Augenblick abgehört</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>“{1}” is no topic: + must stand for a whole level, # for the last ones.</source>
        <translation>„{1}“ ist kein Topic: + muss für eine ganze Ebene stehen, # für die letzten.</translation>
    </message>
    <message>
        <source>“{1}” is no topic of commands: # is not allowed, and + only as often as in the topic.</source>
        <translation>„{1}“ ist kein Topic für Befehle: # ist nicht erlaubt, + nur so oft wie im Topic.</translation>
    </message>
    <message>
        <source>“{1}” is no SHA-256 fingerprint; it has 64 hexadecimal digits.</source>
        <translation>„{1}“ ist kein SHA-256-Fingerabdruck; der hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The broker keeps a session only for a client that it knows; give a client id.</source>
        <translation>Der Broker behält eine Sitzung nur für einen Client, den er kennt; geben Sie eine Client-Kennung an.</translation>
    </message>
    <message>
        <source>A password is of no use without a user; give the user.</source>
        <translation>Ein Passwort nützt nichts ohne Benutzer; geben Sie den Benutzer an.</translation>
    </message>
    <message>
        <source>“{1}” is no name of Sparkplug; it must not be empty nor hold /, + or #.</source>
        <translation>„{1}“ ist kein Name für Sparkplug; er darf weder leer sein noch /, + oder # enthalten.</translation>
    </message>
    <message>
        <source>Sparkplug does not allow to keep a session; choose no.</source>
        <translation>Sparkplug erlaubt nicht, die Sitzung zu behalten; wählen Sie no.</translation>
    </message>
    <message>
        <source>With Sparkplug the nodes tell their tags; take the topics out, or choose plain messages.</source>
        <translation>Bei Sparkplug melden die Knoten ihre Tags; nehmen Sie die Topics heraus oder wählen Sie plain.</translation>
    </message>
    <message>
        <source>the topic is no valid UTF-8</source>
        <translation>das Topic ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>there is nothing at “{1}”</source>
        <translation>bei „{1}“ steht nichts</translation>
    </message>
    <message>
        <source>“{1}” is no time with its zone</source>
        <translation>„{1}“ ist keine Zeit mit Zeitzone</translation>
    </message>
    <message>
        <source>a value of another kind than before</source>
        <translation>ein Wert anderer Art als zuvor</translation>
    </message>
    <message>
        <source>This tag takes no values; give the topic of its commands in the source&apos;s settings.</source>
        <translation>Dieses Tag nimmt keine Werte an; geben Sie in den Einstellungen der Quelle das Topic für seine Befehle an.</translation>
    </message>
    <message>
        <source>The broker does not let this source read “{1}”.</source>
        <translation>Der Broker lässt diese Quelle „{1}“ nicht lesen.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or take it out of the source&apos;s topics.</source>
        <translation>Bitten Sie um das Recht, es zu lesen, oder nehmen Sie es aus den Topics der Quelle.</translation>
    </message>
    <message>
        <source>More than {1} tags came up; the others are left out.</source>
        <translation>Es kamen mehr als {1} Tags auf; die übrigen bleiben weg.</translation>
    </message>
    <message>
        <source>Give narrower topics.</source>
        <translation>Geben Sie engere Topics an.</translation>
    </message>
    <message>
        <source>Check the paths of the source&apos;s topics against what is sent.</source>
        <translation>Vergleichen Sie die Pfade in den Topics der Quelle mit dem, was gesendet wird.</translation>
    </message>
    <message>
        <source>Connected by MQTT {1}.</source>
        <translation>Verbunden über MQTT {1}.</translation>
    </message>
    <message>
        <source>Stopped before the broker answered.</source>
        <translation>Abgebrochen, bevor der Broker geantwortet hat.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is for “{1}”, its SHA-256 fingerprint {2}.</source>
        <translation>Das Zertifikat des Brokers ist für „{1}“, sein SHA-256-Fingerabdruck {2}.</translation>
    </message>
    <message>
        <source>The connection is not secured: anyone on the way can read and change what is exchanged.</source>
        <translation>Die Verbindung ist nicht gesichert: jeder unterwegs kann lesen und ändern, was ausgetauscht wird.</translation>
    </message>
    <message>
        <source>No topics are given yet; browse the source or enter them.</source>
        <translation>Es sind noch keine Topics angegeben; durchsuchen Sie die Quelle oder geben Sie sie ein.</translation>
    </message>
    <message>
        <source>{1} messages came on {2} topics.</source>
        <translation>{1} Nachrichten kamen auf {2} Topics.</translation>
    </message>
    <message>
        <source>No message came within 1.5 s; that may be right.</source>
        <translation>Innerhalb von 1,5 s kam keine Nachricht; das kann richtig sein.</translation>
    </message>
    <message>
        <source>{1} messages could not be understood; the last came on “{2}”: {3}</source>
        <translation>{1} Nachrichten waren nicht zu verstehen; die letzte kam auf „{2}“: {3}</translation>
    </message>
    <message>
        <source>no message of Sparkplug B</source>
        <translation>keine Nachricht von Sparkplug B</translation>
    </message>
    <message>
        <source>a metric without a name that can be read</source>
        <translation>eine Metrik ohne lesbaren Namen</translation>
    </message>
    <message>
        <source>a {1} is not recorded</source>
        <translation>wird nicht aufgezeichnet: {1}</translation>
    </message>
    <message>
        <source>This tag takes no values.</source>
        <translation>Dieses Tag nimmt keine Werte an.</translation>
    </message>
    <message>
        <source>The device is not there at present; nothing was written.</source>
        <translation>Das Gerät ist zurzeit nicht da; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <translation>Bitten Sie um das Recht, es zu lesen.</translation>
    </message>
    <message>
        <source>Give the groups that are to be read.</source>
        <translation>Geben Sie die Gruppen an, die gelesen werden sollen.</translation>
    </message>
    <message>
        <source>Look what the node sends; values of other kinds are not concerned.</source>
        <translation>Sehen Sie nach, was der Knoten sendet; andere Werte sind nicht betroffen.</translation>
    </message>
    <message>
        <source>the value does not stand where data type {1} has it</source>
        <translation>der Wert steht nicht dort, wo ihn Datentyp {1} hat</translation>
    </message>
    <message>
        <source>the text is no valid UTF-8</source>
        <translation>der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>a list that is cut off</source>
        <translation>eine abgeschnittene Liste</translation>
    </message>
    <message>
        <source>a time after the year 9999</source>
        <translation>eine Zeit nach dem Jahr 9999</translation>
    </message>
    <message>
        <source>{1} is no whole number from {2} to {3}, which is what the device takes.</source>
        <translation>{1} ist keine ganze Zahl von {2} bis {3}, wie sie das Gerät annimmt.</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>data type that is not known</source>
        <translation>unbekannter Datentyp</translation>
    </message>
    <message>
        <source>The device takes a number here.</source>
        <translation>Das Gerät nimmt hier eine Zahl an.</translation>
    </message>
    <message>
        <source>The device takes a text here.</source>
        <translation>Das Gerät nimmt hier einen Text an.</translation>
    </message>
    <message>
        <source>Values of this kind cannot be written.</source>
        <translation>Werte dieser Art können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What lies beneath {1} cannot be listed ({2}).</source>
        <translation>Was unter {1} liegt, lässt sich nicht auflisten ({2}).</translation>
    </message>
    <message>
        <source>{1} holds no certificate that can be read.</source>
        <translation>{1} enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>{1} cannot be written ({2}).</source>
        <translation>{1} lässt sich nicht schreiben ({2}).</translation>
    </message>
    <message>
        <source>No certificate could be made for this machine ({1}).</source>
        <translation>Für diesen Rechner konnte kein Zertifikat erstellt werden ({1}).</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted; its fingerprint is {2}.</source>
        <translation>Dem Zertifikat von {1} wird nicht vertraut; sein Fingerabdruck lautet {2}.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with that of the server, and add it under “trusted” if it is the same.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem des Servers und tragen Sie ihn unter „trusted“ ein, wenn er übereinstimmt.</translation>
    </message>
    <message>
        <source>The server does not offer this security with this kind of user.</source>
        <translation>Der Server bietet diese Sicherheit mit dieser Art von Benutzer nicht an.</translation>
    </message>
    <message>
        <source>Choose another security or policy, or give a user.</source>
        <translation>Wählen Sie eine andere Sicherheit oder Richtlinie, oder geben Sie einen Benutzer an.</translation>
    </message>
    <message>
        <source>The server refused the user or the password.</source>
        <translation>Der Server hat den Benutzer oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Give another user and password.</source>
        <translation>Geben Sie einen anderen Benutzer und ein anderes Passwort an.</translation>
    </message>
    <message>
        <source>The server refused Titer&apos;s certificate ({1}).</source>
        <translation>Der Server hat das Zertifikat von Titer abgelehnt ({1}).</translation>
    </message>
    <message>
        <source>Let the server trust {1}.</source>
        <translation>Lassen Sie den Server {1} vertrauen.</translation>
    </message>
    <message>
        <source>What {1} sends is no OPC UA ({2}).</source>
        <translation>Was {1} sendet, ist kein OPC UA ({2}).</translation>
    </message>
    <message>
        <source>Look whether the address and the port are those of the OPC UA server.</source>
        <translation>Prüfen Sie, ob Adresse und Port die des OPC-UA-Servers sind.</translation>
    </message>
    <message>
        <source>{1} ended the connection ({2}).</source>
        <translation>{1} hat die Verbindung beendet ({2}).</translation>
    </message>
    <message>
        <source>Look whether the server runs and the network is connected.</source>
        <translation>Prüfen Sie, ob der Server läuft und das Netz verbunden ist.</translation>
    </message>
    <message>
        <source>The connection to {1} broke ({2}).</source>
        <translation>Die Verbindung zu {1} ist abgebrochen ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be reached.</source>
        <translation>{1} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>The server answered {1}.</source>
        <translation>Der Server antwortete {1}.</translation>
    </message>
    <message>
        <source>OPC UA</source>
        <translation>OPC UA</translation>
    </message>
    <message>
        <source>Subscribes to nodes of an OPC UA server, reads back what was missed, and writes set-points.</source>
        <translation>Abonniert Knoten eines OPC-UA-Servers, liest Versäumtes nach und schreibt Sollwerte.</translation>
    </message>
    <message>
        <source>The source is not open; open it first.</source>
        <translation>Die Quelle ist nicht geöffnet; öffnen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{1} of {2} nodes cannot be read, the first is {3} ({4}).</source>
        <translation>{1} von {2} Knoten lassen sich nicht lesen, der erste ist {3} ({4}).</translation>
    </message>
    <message>
        <source>Correct their node ids, or let the server offer them.</source>
        <translation>Berichtigen Sie ihre Knoten-Ids, oder lassen Sie den Server sie anbieten.</translation>
    </message>
    <message>
        <source>The certificate of the server ended to hold on {1}.</source>
        <translation>Das Zertifikat des Servers ist am {1} abgelaufen.</translation>
    </message>
    <message>
        <source>Renew it on the server, and list the new one under “trusted”.</source>
        <translation>Erneuern Sie es auf dem Server und tragen Sie das neue unter „trusted“ ein.</translation>
    </message>
    <message>
        <source>Others on the way can read what is exchanged.</source>
        <translation>Andere unterwegs können lesen, was ausgetauscht wird.</translation>
    </message>
    <message>
        <source>Others on the way can read and change what is exchanged.</source>
        <translation>Andere unterwegs können lesen und ändern, was ausgetauscht wird.</translation>
    </message>
    <message>
        <source>Titer shows the certificate {1} with the fingerprint {2}.</source>
        <translation>Titer zeigt das Zertifikat {1} mit dem Fingerabdruck {2}.</translation>
    </message>
    <message>
        <source>The node {1} cannot be read ({2}).</source>
        <translation>Der Knoten {1} lässt sich nicht lesen ({2}).</translation>
    </message>
    <message>
        <source>{1} of {2} nodes can be read; the server keeps the past of {3}.</source>
        <translation>{1} von {2} Knoten lassen sich lesen; von {3} bewahrt der Server die Vergangenheit auf.</translation>
    </message>
    <message>
        <source>The server did not take the value for {1} ({2}).</source>
        <translation>Der Server hat den Wert für {1} nicht angenommen ({2}).</translation>
    </message>
    <message>
        <source>Connected to “{1}” at {2}.</source>
        <translation>Verbunden mit „{1}“ unter {2}.</translation>
    </message>
    <message>
        <source>The source is not connected.</source>
        <translation>Die Quelle ist nicht verbunden.</translation>
    </message>
    <message>
        <source>{1} holds an array; only single values are written.</source>
        <translation>{1} enthält ein Feld; geschrieben werden nur einzelne Werte.</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>Knoten-Id</translation>
    </message>
    <message>
        <source>such as ns=2;s=Reactor.pH</source>
        <translation>etwa ns=2;s=Reactor.pH</translation>
    </message>
    <message>
        <source>under which the tag is shown; otherwise the node id</source>
        <translation>unter dem die Messstelle gezeigt wird; sonst die Knoten-Id</translation>
    </message>
    <message>
        <source>otherwise as the server says it</source>
        <translation>sonst wie der Server sie angibt</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>how often the server looks at the value, 0 for each change; otherwise as often as it sends</source>
        <translation>wie oft der Server den Wert ansieht, 0 für jede Änderung; sonst so oft, wie er sendet</translation>
    </message>
    <message>
        <source>A password without a user; give the user too.</source>
        <translation>Ein Passwort ohne Benutzer; geben Sie auch den Benutzer an.</translation>
    </message>
    <message>
        <source>The node {1} is named twice; name it once.</source>
        <translation>Der Knoten {1} ist zweimal genannt; nennen Sie ihn einmal.</translation>
    </message>
    <message>
        <source>of the server, such as opc.tcp://10.0.0.5:4840</source>
        <translation>des Servers, etwa opc.tcp://10.0.0.5:4840</translation>
    </message>
    <message>
        <source>None lets anyone on the way read and change what is exchanged</source>
        <translation>Bei None kann jeder unterwegs lesen und ändern, was ausgetauscht wird</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>the algorithms, one that the server offers</source>
        <translation>die Verfahren; eine, die der Server anbietet</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>of the server: the SHA-256 fingerprint, or a file that holds it</source>
        <translation>des Servers: der SHA-256-Fingerabdruck oder eine Datei, die es enthält</translation>
    </message>
    <message>
        <source>left out: anonymous</source>
        <translation>ohne Angabe: anonym</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>how often the server sends what has changed</source>
        <translation>wie oft der Server sendet, was sich geändert hat</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>that are read, one a row</source>
        <translation>die gelesen werden, einer je Zeile</translation>
    </message>
    <message>
        <source>“{1}” is no address such as opc.tcp://10.0.0.5:4840.</source>
        <translation>„{1}“ ist keine Adresse wie opc.tcp://10.0.0.5:4840.</translation>
    </message>
    <message>
        <source>No node is named; add those to be read.</source>
        <translation>Es ist kein Knoten genannt; fügen Sie hinzu, was gelesen werden soll.</translation>
    </message>
    <message>
        <source>{1} does not fit the data type {2} of the node.</source>
        <translation>{1} passt nicht zum Datentyp {2} des Knotens.</translation>
    </message>
    <message>
        <source>“{1}” is no node id such as “ns=2;s=Reactor.pH” or “ns=2;i=1001”.</source>
        <translation>„{1}“ ist keine Knoten-Id wie „ns=2;s=Reactor.pH“ oder „ns=2;i=1001“.</translation>
    </message>
    <message>
        <source>“{1}” cannot be started: {2}.</source>
        <translation>„{1}“ lässt sich nicht starten: {2}.</translation>
    </message>
    <message>
        <source>There are more than {1} tags; the others are left out.</source>
        <translation>Es sind mehr als {1} Messstellen; die übrigen werden weggelassen.</translation>
    </message>
    <message>
        <source>A line is longer than {1} bytes; write shorter ones.</source>
        <translation>Eine Zeile ist länger als {1} Bytes; kürzere schreiben.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read: {2}</source>
        <translation>„{1}“ ist nicht lesbar: {2}</translation>
    </message>
    <message>
        <source>“{1}” begins without a value, so that its kind is not known; announce it by {&quot;tags&quot;: …}.</source>
        <translation>„{1}“ beginnt ohne Wert, seine Art ist also nicht bekannt; mit {&quot;tags&quot;: …} ankündigen.</translation>
    </message>
    <message>
        <source>A value of “{1}” is of another kind than those before; use another tag for it.</source>
        <translation>Ein Wert von „{1}“ ist von anderer Art als die vorigen; dafür eine andere Messstelle verwenden.</translation>
    </message>
    <message>
        <source>The line names no tag; write {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</source>
        <translation>Die Zeile nennt keine Messstelle; zum Beispiel {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01} schreiben.</translation>
    </message>
    <message>
        <source>The name of a tag holds a control character; leave it out.</source>
        <translation>Der Name einer Messstelle enthält ein Steuerzeichen; es weglassen.</translation>
    </message>
    <message>
        <source>“{1}” is no status; write good, uncertain, bad or the name of an OPC UA status.</source>
        <translation>„{1}“ ist kein Status; good, uncertain, bad oder den Namen eines OPC-UA-Status schreiben.</translation>
    </message>
    <message>
        <source>An array of values holds something that is no number.</source>
        <translation>Eine Reihe von Werten enthält etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>The line has no value; write {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</source>
        <translation>Die Zeile hat keinen Wert; zum Beispiel {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01} schreiben.</translation>
    </message>
    <message>
        <source>A value is a number, a text or an array of numbers.</source>
        <translation>Ein Wert ist eine Zahl, ein Text oder eine Reihe von Zahlen.</translation>
    </message>
    <message>
        <source>“{1}” is no kind of tag; write number, text or array.</source>
        <translation>„{1}“ ist keine Art von Messstelle; number, text oder array schreiben.</translation>
    </message>
    <message>
        <source>The answer to a write does not carry its number.</source>
        <translation>Die Antwort auf ein Schreiben trägt nicht dessen Nummer.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The program is {1}.</source>
        <translation>Das Programm ist {1}.</translation>
    </message>
    <message>
        <source>No program is set; open the source first.</source>
        <translation>Es ist kein Programm eingestellt; die Quelle zuerst öffnen.</translation>
    </message>
    <message>
        <source>See that the file is there and executable.</source>
        <translation>Prüfen, ob die Datei da und ausführbar ist.</translation>
    </message>
    <message>
        <source>{1} lines could not be read since the source was started; correct what the program writes.</source>
        <translation>{1} Zeilen waren seit dem Start der Quelle nicht lesbar; berichtigen, was das Programm schreibt.</translation>
    </message>
    <message>
        <source>The program was ended by signal {1}.</source>
        <translation>Das Programm wurde durch Signal {1} beendet.</translation>
    </message>
    <message>
        <source>The program ended with exit code {1}.</source>
        <translation>Das Programm endete mit dem Rückgabewert {1}.</translation>
    </message>
    <message>
        <source>The program was ended by signal {1}; it said: {2}</source>
        <translation>Das Programm wurde durch Signal {1} beendet; es meldete: {2}</translation>
    </message>
    <message>
        <source>The program ended with exit code {1}; it said: {2}</source>
        <translation>Das Programm endete mit dem Rückgabewert {1}; es meldete: {2}</translation>
    </message>
    <message>
        <source>It is started again by itself; it should run until its standard input ends.</source>
        <translation>Es wird von selbst wieder gestartet; es soll laufen, bis seine Standardeingabe endet.</translation>
    </message>
    <message>
        <source>The program is not running; nothing was written.</source>
        <translation>Das Programm läuft nicht; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The program did not announce “{1}” as writable; nothing was written.</source>
        <translation>Das Programm hat „{1}“ nicht als schreibbar angekündigt; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The value does not fit “{1}”; nothing was written.</source>
        <translation>Der Wert passt nicht zu „{1}“; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The program does not read what it was sent before; nothing was written.</source>
        <translation>Das Programm liest nicht, was ihm zuvor gesendet wurde; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The program did not take the value of “{1}”: {2}</source>
        <translation>Das Programm hat den Wert von „{1}“ nicht angenommen: {2}</translation>
    </message>
    <message>
        <source>The program does not read what it is sent; nothing was written.</source>
        <translation>Das Programm liest nicht, was ihm gesendet wird; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The program did not answer that it wrote “{1}”; look whether it did.</source>
        <translation>Das Programm hat das Schreiben von „{1}“ nicht bestätigt; nachsehen, ob es geschah.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>the name under which the settings of this machine hold the program</source>
        <translation>der Name, unter dem die Einstellungen dieses Rechners das Programm führen</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>the name of a variable that the program gets besides PATH, LANG and HOME</source>
        <translation>der Name einer Variable, die das Programm außer PATH, LANG und HOME erhält</translation>
    </message>
    <message>
        <source>how often it writes at least; silence for three intervals is then a fault</source>
        <translation>wie oft es mindestens schreibt; Stille über drei Intervalle ist dann eine Störung</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Programmdatei</translation>
    </message>
    <message>
        <source>its absolute path, from the settings of this machine</source>
        <translation>ihr vollständiger Pfad, aus den Einstellungen dieses Rechners</translation>
    </message>
    <message>
        <source>From the settings of this machine</source>
        <translation>Aus den Einstellungen dieses Rechners</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>given to the program as it stands; no shell reads it</source>
        <translation>wird dem Programm so übergeben, wie es dasteht; keine Shell liest es</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>of the executable; another file is not started</source>
        <translation>der Programmdatei; eine andere Datei wird nicht gestartet</translation>
    </message>
    <message>
        <source>“{1}” is no name of a variable; its value comes from this machine.</source>
        <translation>„{1}“ ist kein Name einer Variable; ihr Wert kommt von diesem Rechner.</translation>
    </message>
    <message>
        <source>The SHA-256 of “{1}” is missing; it is {2}.</source>
        <translation>Der SHA-256 von „{1}“ fehlt; er lautet {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not the file that was allowed: its SHA-256 is {2}. Look at what changed, then allow it again in the settings of this machine.</source>
        <translation>„{1}“ ist nicht die erlaubte Datei: ihr SHA-256 ist {2}. Nachsehen, was sich geändert hat, dann in den Einstellungen dieses Rechners erneut erlauben.</translation>
    </message>
    <message>
        <source>Runs a program of this machine that writes one line of JSON per sample, such as {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01, &quot;unit&quot;: &quot;1&quot;}. It may add “time” and “reported” (ISO 8601 with a zone) and “status” (good, uncertain, bad); it reads what is to be written as lines {&quot;write&quot;: &quot;pH&quot;, &quot;value&quot;: 7.2, &quot;id&quot;: 1} and answers {&quot;written&quot;: 1}.</source>
        <translation>Startet ein Programm dieses Rechners, das je Messwert eine Zeile JSON schreibt, etwa {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01, &quot;unit&quot;: &quot;1&quot;}. Es kann „time“ und „reported“ (ISO 8601 mit Zone) sowie „status“ (good, uncertain, bad) angeben; was geschrieben werden soll, liest es als Zeilen {&quot;write&quot;: &quot;pH&quot;, &quot;value&quot;: 7.2, &quot;id&quot;: 1} und antwortet {&quot;written&quot;: 1}.</translation>
    </message>
    <message>
        <source>The settings of this machine hold no program “{1}”; add it there.</source>
        <translation>Die Einstellungen dieses Rechners führen kein Programm „{1}“; dort hinzufügen.</translation>
    </message>
    <message>
        <source>“{1}” is no file that can be run; see that it is there and executable.</source>
        <translation>„{1}“ ist keine ausführbare Datei; prüfen, ob sie da und ausführbar ist.</translation>
    </message>
    <message>
        <source>The SHA-256 says nothing about “{1}”; where that is a script, let it be the executable itself.</source>
        <translation>Der SHA-256 sagt nichts über „{1}“; ist das ein Skript, soll es selbst die Programmdatei sein.</translation>
    </message>
    <message>
        <source>It wrote {1} lines with the tags {2}.</source>
        <translation>Es schrieb {1} Zeilen mit den Messstellen {2}.</translation>
    </message>
    <message>
        <source>{1} lines in all could not be read.</source>
        <translation>Insgesamt waren {1} Zeilen nicht lesbar.</translation>
    </message>
    <message>
        <source>It ended at once, with exit code {1}; it should run until its standard input ends.</source>
        <translation>Es endete sofort, mit dem Rückgabewert {1}; es soll laufen, bis seine Standardeingabe endet.</translation>
    </message>
    <message>
        <source>It runs, but wrote nothing within {1} s; see that it writes each line out at once.</source>
        <translation>Es läuft, schrieb aber innerhalb von {1} s nichts; prüfen, ob es jede Zeile sofort ausgibt.</translation>
    </message>
    <message>
        <source>On its standard error it says: {1}</source>
        <translation>Auf der Standardfehlerausgabe meldet es: {1}</translation>
    </message>
    <message>
        <source>The store knows no such tag; record it once, or choose another one.</source>
        <translation>Der Speicher kennt keine solche Messstelle; zeichnen Sie sie einmal auf oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{1}” has no texts; give a limit instead.</source>
        <translation>„{1}“ liefert keine Texte; geben Sie stattdessen einen Grenzwert an.</translation>
    </message>
    <message>
        <source>“{1}” has no numbers that a limit could be compared with; choose another tag.</source>
        <translation>„{1}“ liefert keine Zahlen, die sich mit einem Grenzwert vergleichen ließen; wählen Sie eine andere Messstelle.</translation>
    </message>
    <message>
        <source>The intervals of a condition need a name; give one.</source>
        <translation>Die Abschnitte einer Bedingung brauchen einen Namen; geben Sie einen an.</translation>
    </message>
    <message>
        <source>Limit and deadband are numbers, and neither deadband nor delay is below 0; change them.</source>
        <translation>Grenzwert und Totband sind Zahlen, und weder Totband noch Verzögerung liegt unter 0; ändern Sie sie.</translation>
    </message>
    <message>
        <source>There is no condition {1}; list tells them.</source>
        <translation>Es gibt keine Bedingung {1}; „list“ nennt sie.</translation>
    </message>
    <message>
        <source>time of the recipe; left out: when the first unit runs that is measured</source>
        <translation>Zeit im Rezept; ohne Angabe: wenn die erste Einheit läuft, an der gemessen wird</translation>
    </message>
    <message>
        <source>The alarm watches no tag; give one as source/name.</source>
        <translation>Der Alarm überwacht keine Messstelle; geben Sie eine als Quelle/Name an.</translation>
    </message>
    <message>
        <source>“{1}” is no tag; write it as source/name.</source>
        <translation>„{1}“ ist keine Messstelle; schreiben Sie sie als Quelle/Name.</translation>
    </message>
    <message>
        <source>“{1}” reads no tag; name one in backquotes, such as `source/name` &gt; 5.</source>
        <translation>„{1}“ liest keine Messstelle; nennen Sie eine in Gravis-Zeichen, etwa `Quelle/Name` &gt; 5.</translation>
    </message>
    <message>
        <source>“{1}” is no tag; write it as source/name in backquotes: `{1}`.</source>
        <translation>„{1}“ ist keine Messstelle; schreiben Sie sie als Quelle/Name in Gravis-Zeichen: `{1}`.</translation>
    </message>
    <message>
        <source>{1} s is no time that an alarm can take; give 0 to {2} s.</source>
        <translation>{1} s ist keine Zeit, die ein Alarm annimmt; geben Sie 0 bis {2} s an.</translation>
    </message>
    <message>
        <source>The tag “{1}” cannot deviate from itself; give another reference.</source>
        <translation>Die Messstelle „{1}“ kann nicht von sich selbst abweichen; geben Sie einen anderen Bezug an.</translation>
    </message>
    <message>
        <source>Only a deviation has a reference; leave “{1}” out or change the kind.</source>
        <translation>Nur eine Abweichung hat einen Bezug; lassen Sie „{1}“ weg oder ändern Sie die Art.</translation>
    </message>
    <message>
        <source>Only an alarm of the kind expression has one; leave “{1}” out or change the kind.</source>
        <translation>Nur ein Alarm der Art „expression“ hat einen Ausdruck; lassen Sie „{1}“ weg oder ändern Sie die Art.</translation>
    </message>
    <message>
        <source>The limit {1} is no number that a value can pass.</source>
        <translation>Der Grenzwert {1} ist keine Zahl, die ein Wert überschreiten kann.</translation>
    </message>
    <message>
        <source>The limit of this kind is above 0, not {1}.</source>
        <translation>Der Grenzwert dieser Art liegt über 0, nicht bei {1}.</translation>
    </message>
    <message>
        <source>The deadband is 0 or more, not {1}.</source>
        <translation>Die Hysterese ist 0 oder größer, nicht {1}.</translation>
    </message>
    <message>
        <source>An alarm of this kind has no deadband; set {1} to 0.</source>
        <translation>Ein Alarm dieser Art hat keine Hysterese; setzen Sie {1} auf 0.</translation>
    </message>
    <message>
        <source>With a deadband of {1} at a limit of {2} it could never return; make the deadband smaller than the limit.</source>
        <translation>Mit einer Hysterese von {1} bei einem Grenzwert von {2} könnte er nie zurückkehren; machen Sie die Hysterese kleiner als den Grenzwert.</translation>
    </message>
    <message>
        <source>An alarm without a cause is not enabled; say what brings it about.</source>
        <translation>Ein Alarm ohne Ursache wird nicht eingeschaltet; sagen Sie, wodurch er entsteht.</translation>
    </message>
    <message>
        <source>An alarm without a consequence is not enabled; say what happens if nobody acts.</source>
        <translation>Ein Alarm ohne Folge wird nicht eingeschaltet; sagen Sie, was geschieht, wenn niemand handelt.</translation>
    </message>
    <message>
        <source>An alarm without a response is not enabled; say what a person should do.</source>
        <translation>Ein Alarm ohne Maßnahme wird nicht eingeschaltet; sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>An alarm without a time to respond is not enabled; say how long a person has.</source>
        <translation>Ein Alarm ohne Reaktionszeit wird nicht eingeschaltet; sagen Sie, wie viel Zeit zum Handeln bleibt.</translation>
    </message>
    <message>
        <source>The alarm has no name; say in a few words what it tells.</source>
        <translation>Der Alarm hat keinen Namen; sagen Sie in wenigen Worten, was er meldet.</translation>
    </message>
    <message>
        <source>An alarm has no “{1}”; it takes {2}.</source>
        <translation>Ein Alarm hat kein „{1}“; er nimmt {2}.</translation>
    </message>
    <message>
        <source>An alarm has no “{1}”; did you mean “{2}”?</source>
        <translation>Ein Alarm hat kein „{1}“; meinten Sie „{2}“?</translation>
    </message>
    <message>
        <source>“{1}” is no {2} of an alarm; it is one of {3}.</source>
        <translation>„{1}“ gilt nicht als „{2}“ eines Alarms; möglich sind {3}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is a text, not {2}.</source>
        <translation>„{1}“ eines Alarms ist ein Text, nicht {2}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is a number, not {2}.</source>
        <translation>„{1}“ eines Alarms ist eine Zahl, nicht {2}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is true or false, not {2}.</source>
        <translation>„{1}“ eines Alarms ist true oder false, nicht {2}.</translation>
    </message>
    <message>
        <source>An alarm is written as an object: {&quot;name&quot;: …}.</source>
        <translation>Ein Alarm wird als Objekt geschrieben: {&quot;name&quot;: …}.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not shelved without a reason; say why.</source>
        <translation>Der Alarm „{1}“ wird nicht ohne Grund zurückgestellt; sagen Sie, warum.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not taken out of service without a reason; say why.</source>
        <translation>Der Alarm „{1}“ wird nicht ohne Grund außer Betrieb genommen; sagen Sie, warum.</translation>
    </message>
    <message>
        <source>The alarm “{1}” cannot be shelved until a time that has passed; choose a later one.</source>
        <translation>Der Alarm „{1}“ kann nicht bis zu einer vergangenen Zeit zurückgestellt werden; wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>The alarm “{1}” may be shelved for at most {2}, not for {3}.</source>
        <translation>Der Alarm „{1}“ darf für höchstens {2} zurückgestellt werden, nicht für {3}.</translation>
    </message>
    <message>
        <source>There is no alarm “{1}”; it may have been removed.</source>
        <translation>Es gibt keinen Alarm „{1}“; vielleicht wurde er entfernt.</translation>
    </message>
    <message>
        <source>“{1}” is nothing that a person does to an alarm.</source>
        <translation>„{1}“ ist nichts, was jemand mit einem Alarm tut.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not enabled; enable it first.</source>
        <translation>Der Alarm „{1}“ ist nicht eingeschaltet; schalten Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>Two alarms are called “{1}” by their id; the second is left out.</source>
        <translation>Zwei Alarme haben die Kennung „{1}“; der zweite wird weggelassen.</translation>
    </message>
    <message>
        <source>The alarm “{1}” calls for no acknowledgement.</source>
        <translation>Der Alarm „{1}“ verlangt keine Quittierung.</translation>
    </message>
    <message>
        <source>The condition of the alarm “{1}” still holds; reset it once it has returned.</source>
        <translation>Die Bedingung des Alarms „{1}“ gilt noch; setzen Sie ihn zurück, sobald sie vergangen ist.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not latched: there is nothing to reset.</source>
        <translation>Der Alarm „{1}“ hält sich nicht selbst: Es gibt nichts zurückzusetzen.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is out of service and cannot be shelved; put it back first.</source>
        <translation>Der Alarm „{1}“ ist außer Betrieb und kann nicht zurückgestellt werden; nehmen Sie ihn zuerst wieder in Betrieb.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is suppressed by its design now and cannot be shelved; it does not speak until that ends.</source>
        <translation>Der Alarm „{1}“ ist jetzt durch seine Auslegung unterdrückt und kann nicht zurückgestellt werden; bis das endet, meldet er sich nicht.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not shelved.</source>
        <translation>Der Alarm „{1}“ ist nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is out of service already.</source>
        <translation>Der Alarm „{1}“ ist bereits außer Betrieb.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not out of service and need not be put back.</source>
        <translation>Der Alarm „{1}“ ist nicht außer Betrieb und muss nicht wieder in Betrieb genommen werden.</translation>
    </message>
    <message>
        <source>The file is an archive and no XLSX workbook; save it as .xlsx or as CSV.</source>
        <translation>Die Datei ist ein Archiv und keine XLSX-Arbeitsmappe; speichern Sie sie als .xlsx oder als CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; open it, take the password away and save it again.</source>
        <translation>Die Arbeitsmappe ist durch ein Kennwort geschützt; öffnen Sie sie, entfernen Sie das Kennwort und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>The workbook is in the format of before 2007; save it as .xlsx.</source>
        <translation>Die Arbeitsmappe hat das Format von vor 2007; speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>The workbook could not be written ({1}); a file that was there is unchanged. Make room or choose another place.</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden ({1}); eine vorhandene Datei ist unverändert. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {1} rows; write a shorter span, or CSV.</source>
        <translation>Ein Blatt fasst höchstens {1} Zeilen; schreiben Sie eine kürzere Zeitspanne oder CSV.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {1} columns; write fewer tags, or CSV.</source>
        <translation>Ein Blatt fasst höchstens {1} Spalten; schreiben Sie weniger Messstellen oder CSV.</translation>
    </message>
    <message>
        <source>The text or array in row {1} is longer than a cell holds ({2} characters); write CSV.</source>
        <translation>Der Text oder das Feld in Zeile {1} ist länger, als eine Zelle fasst ({2} Zeichen); schreiben Sie CSV.</translation>
    </message>
    <message>
        <source>The index of the recorded data is damaged and could not be put aside ({1}). Move the file away; it is then made anew.</source>
        <translation>Das Verzeichnis der aufgezeichneten Daten ist beschädigt und konnte nicht beiseitegelegt werden ({1}). Verschieben Sie die Datei; sie wird dann neu erstellt.</translation>
    </message>
    <message>
        <source>Intervals, conditions, retention rules and gaps stood in the index alone and are lost. Enter anew what is needed, or put the index of a backup in its place.</source>
        <translation>Intervalle, Bedingungen, Aufbewahrungsregeln und Lücken standen nur im Verzeichnis und sind verloren. Geben Sie Nötiges neu ein, oder setzen Sie das Verzeichnis einer Sicherung an seine Stelle.</translation>
    </message>
    <message>
        <source>Intervals, conditions, retention rules and gaps stood in the index alone. The backup of {1} has {2} intervals, {3} conditions, {4} rules and {5} gaps: stop recording and put {6} in the place of the index to have them back.</source>
        <translation>Intervalle, Bedingungen, Aufbewahrungsregeln und Lücken standen nur im Verzeichnis. Die Sicherung vom {1} hat {2} Intervalle, {3} Bedingungen, {4} Regeln und {5} Lücken: Beenden Sie die Aufzeichnung und setzen Sie {6} an die Stelle des Verzeichnisses, um sie zurückzuholen.</translation>
    </message>
    <message>
        <source>The index of the recorded data was damaged and is made anew from {1} files. It was put aside as {2}.</source>
        <translation>Das Verzeichnis der aufgezeichneten Daten war beschädigt und wird aus {1} Dateien neu erstellt. Es wurde als {2} beiseitegelegt.</translation>
    </message>
    <message>
        <source>The index of the recorded data did not name {1} of the files beside it; they were added to it.</source>
        <translation>Das Verzeichnis der aufgezeichneten Daten nannte {1} der Dateien daneben nicht; sie wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>The index of the recorded data was missing and was made anew from {1} files.</source>
        <translation>Das Verzeichnis der aufgezeichneten Daten fehlte und wurde aus {1} Dateien neu erstellt.</translation>
    </message>
    <message>
        <source>The statistics of samples between {1} and {2} are damaged and were computed anew from the samples. Take the file from a backup.</source>
        <translation>Die Statistik der Messwerte zwischen {1} und {2} ist beschädigt und wurde aus den Messwerten neu berechnet. Holen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Samples from {1} on are damaged and could not be read. Take the file from a backup.</source>
        <translation>Messwerte ab {1} sind beschädigt und konnten nicht gelesen werden. Holen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The file is no workbook and has no sheet “{1}”.</source>
        <translation>Die Datei ist keine Arbeitsmappe und hat kein Blatt „{1}“.</translation>
    </message>
    <message>
        <source>The sheet “{1}” is read; the workbook has {2}.</source>
        <translation>Gelesen wird das Blatt „{1}“; die Arbeitsmappe hat {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no id; give one that is not empty and holds no slash.</source>
        <translation>„{1}“ ist keine Kennung; geben Sie eine an, die nicht leer ist und keinen Schrägstrich enthält.</translation>
    </message>
    <message>
        <source>The id “{1}” stands twice; give one of them another.</source>
        <translation>Die Kennung „{1}“ steht zweimal da; geben Sie einem davon eine andere.</translation>
    </message>
    <message>
        <source>The disk is full, so the recorded data could not be written. Free some space.</source>
        <translation>Die Festplatte ist voll; die aufgezeichneten Daten konnten nicht geschrieben werden. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The index of the recorded data is damaged ({1}). It is made anew from the files beside it when recording begins next, or by an import.</source>
        <translation>Das Verzeichnis der aufgezeichneten Daten ist beschädigt ({1}). Es wird aus den Dateien daneben neu erstellt, sobald wieder aufgezeichnet oder importiert wird.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged ({1}). Take it from a backup.</source>
        <translation>Diese Datei mit aufgezeichneten Daten ist beschädigt ({1}). Holen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The recorded data may not be written. Ask the owner of their folder for access.</source>
        <translation>Die aufgezeichneten Daten dürfen nicht geschrieben werden. Bitten Sie den Eigentümer des Ordners um Zugriff.</translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}). See that it is connected and has space left.</source>
        <translation>Die Festplatte meldete einen Fehler ({1}). Prüfen Sie, ob sie angeschlossen ist und Platz hat.</translation>
    </message>
    <message>
        <source>There is not enough memory for the recorded data. Close other programs, then try again.</source>
        <translation>Der Arbeitsspeicher reicht für die aufgezeichneten Daten nicht. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The recorded data could not be read or written ({1}). Verify them; take what is damaged from a backup.</source>
        <translation>Die aufgezeichneten Daten konnten nicht gelesen oder geschrieben werden ({1}). Prüfen Sie sie; holen Sie Beschädigtes aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Here an object is expected.</source>
        <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>Boards know no key “{1}”. A newer Titer may have written it.</source>
        <translation>Tafeln kennen den Schlüssel „{1}“ nicht. Vielleicht hat ihn ein neueres Titer geschrieben.</translation>
    </message>
    <message>
        <source>“{1}” has to be a text.</source>
        <translation>„{1}“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>Here a list is expected.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>This list holds texts alone.</source>
        <translation>Diese Liste enthält nur Texte.</translation>
    </message>
    <message>
        <source>The place of a tile is [column, row, columns, rows] on {1} columns.</source>
        <translation>Der Platz einer Kachel ist [Spalte, Zeile, Spalten, Zeilen] auf {1} Spalten.</translation>
    </message>
    <message>
        <source>“{1}” has to be true or false.</source>
        <translation>„{1}“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>A board holds at most {1} tiles.</source>
        <translation>Eine Tafel fasst höchstens {1} Kacheln.</translation>
    </message>
    <message>
        <source>The tiles “{1}” and “{2}” overlap.</source>
        <translation>Die Kacheln „{1}“ und „{2}“ überlappen sich.</translation>
    </message>
    <message>
        <source>Titer, cells, control loops, alarms and recipe of a vessel.</source>
        <translation>Titer, Zellen, Regelkreise, Alarme und Rezept eines Behälters.</translation>
    </message>
    <message>
        <source>Chromatography</source>
        <translation>Chromatographie</translation>
    </message>
    <message>
        <source>Detectors, pressure, alarms and recipe of a column.</source>
        <translation>Detektoren, Druck, Alarme und Rezept einer Säule.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The plant with its alarms, key figures and the courses of its main values.</source>
        <translation>Die Anlage mit ihren Alarmen, Kennzahlen und den Verläufen ihrer wichtigsten Werte.</translation>
    </message>
    <message>
        <source>Control loops</source>
        <translation>Regelkreise</translation>
    </message>
    <message>
        <source>Controlled</source>
        <translation>Geregelt</translation>
    </message>
    <message>
        <source>Metabolites</source>
        <translation>Metabolite</translation>
    </message>
    <message>
        <source>Formulas know no key “{1}”. A newer Titer may have written it.</source>
        <translation>Formeln kennen keinen Schlüssel „{1}“. Vielleicht hat ihn ein neueres Titer geschrieben.</translation>
    </message>
    <message>
        <source>“{1}” is no name for a formula; give one without slashes and backquotes.</source>
        <translation>„{1}“ ist kein Name für eine Formel; geben Sie einen ohne Schrägstriche und Gravis-Zeichen an.</translation>
    </message>
    <message>
        <source>The formula reads no tag; name one in backquotes, such as 2 * `source/name`.</source>
        <translation>Die Formel liest keine Messstelle; nennen Sie eine in Gravis-Zeichen, etwa 2 * `Quelle/Name`.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”; there is no such tag. Write tags as `source/name`.</source>
        <translation>In Zeile {1}, Spalte {2} steht „{3}“; diese Messstelle gibt es nicht. Schreiben Sie Messstellen als `Quelle/Name`.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”, whose values are no numbers.</source>
        <translation>In Zeile {1}, Spalte {2} steht „{3}“, deren Werte keine Zahlen sind.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”, whose unit “{4}” is unknown; correct the unit at its source.</source>
        <translation>In Zeile {1}, Spalte {2} steht „{3}“, deren Einheit „{4}“ unbekannt ist; berichtigen Sie die Einheit an der Quelle.</translation>
    </message>
    <message>
        <source>The unit “{1}” is unknown.</source>
        <translation>Die Einheit „{1}“ ist unbekannt.</translation>
    </message>
    <message>
        <source>The formula gives {1}, which does not fit the unit {2}.</source>
        <translation>Die Formel ergibt {1}, was nicht zur Einheit {2} passt.</translation>
    </message>
    <message>
        <source>Two formulas have the name “{1}”; give one another.</source>
        <translation>Zwei Formeln heißen „{1}“; geben Sie einer einen anderen Namen.</translation>
    </message>
    <message>
        <source>The formula “{1}” reads itself, or formulas that do.</source>
        <translation>Die Formel „{1}“ liest sich selbst oder Formeln, die das tun.</translation>
    </message>
    <message>
        <source>Recorded data are not written</source>
        <translation>Aufgezeichnete Daten werden nicht geschrieben</translation>
    </message>
    <message>
        <source>The disk is full, was taken away, or refuses to write.</source>
        <translation>Die Platte ist voll, wurde entfernt oder nimmt nichts an.</translation>
    </message>
    <message>
        <source>Samples wait in memory; what finds no room there is lost and recorded as a gap.</source>
        <translation>Messwerte warten im Speicher; was dort keinen Platz findet, geht verloren und wird als Lücke vermerkt.</translation>
    </message>
    <message>
        <source>Make room on the disk or bring it back; what waits is written by itself within a second.</source>
        <translation>Schaffen Sie Platz auf der Platte oder binden Sie sie wieder ein; was wartet, wird binnen einer Sekunde von selbst geschrieben.</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Die Platte ist fast voll</translation>
    </message>
    <message>
        <source>Less than 1 GB is left, or what would be written in the next 24 h does not fit.</source>
        <translation>Es ist weniger als 1 GB frei, oder was in den nächsten 24 h geschrieben würde, passt nicht.</translation>
    </message>
    <message>
        <source>Recording stops when the disk is full.</source>
        <translation>Ist die Platte voll, endet die Aufzeichnung.</translation>
    </message>
    <message>
        <source>Make room: take away what is not needed, or keep samples for a shorter time (historian retain).</source>
        <translation>Schaffen Sie Platz: entfernen Sie, was nicht gebraucht wird, oder bewahren Sie Messwerte kürzer auf (historian retain).</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation>Eine Uhr geht falsch</translation>
    </message>
    <message>
        <source>The clock of this machine jumped, or a source gives times that differ from it by more than 5 s.</source>
        <translation>Die Uhr dieses Rechners ist gesprungen, oder eine Quelle liefert Zeiten, die um mehr als 5 s von ihr abweichen.</translation>
    </message>
    <message>
        <source>Samples of different sources cannot be laid side by side, and batch records show wrong times.</source>
        <translation>Messwerte verschiedener Quellen lassen sich nicht nebeneinanderlegen, und Chargenprotokolle zeigen falsche Zeiten.</translation>
    </message>
    <message>
        <source>See that this machine and the devices take their time from one server (NTP), and correct the one that is off.</source>
        <translation>Sorgen Sie dafür, dass dieser Rechner und die Geräte ihre Zeit von einem Server beziehen (NTP), und stellen Sie die abweichende Uhr.</translation>
    </message>
    <message>
        <source>The recorder was down</source>
        <translation>Der Rekorder lief nicht</translation>
    </message>
    <message>
        <source>It was stopped, killed, or the machine had no power.</source>
        <translation>Er wurde beendet oder abgebrochen, oder der Rechner hatte keinen Strom.</translation>
    </message>
    <message>
        <source>Nothing was recorded and no alarm was judged meanwhile; the time is marked as a gap.</source>
        <translation>Inzwischen wurde nichts aufgezeichnet und kein Alarm beurteilt; die Zeit ist als Lücke vermerkt.</translation>
    </message>
    <message>
        <source>Look at what the process did meanwhile on its own controls, then acknowledge.</source>
        <translation>Sehen Sie an der Steuerung der Anlage nach, was der Prozess inzwischen tat, und quittieren Sie dann.</translation>
    </message>
    <message>
        <source>{1} is not connected</source>
        <translation>{1} ist nicht verbunden</translation>
    </message>
    <message>
        <source>A cable, a network or the device itself is down, or its settings changed.</source>
        <translation>Ein Kabel, ein Netz oder das Gerät selbst ist ausgefallen, oder seine Einstellungen haben sich geändert.</translation>
    </message>
    <message>
        <source>Its values are not seen: alarms on them stay as they are, and nothing of it is recorded.</source>
        <translation>Seine Werte sind nicht zu sehen: Alarme darauf bleiben, wie sie sind, und nichts davon wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>See to cable and device; the Data page says what the source answers. It connects again by itself.</source>
        <translation>Sehen Sie nach Kabel und Gerät; die Seite Daten sagt, was die Quelle antwortet. Sie verbindet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>The store takes nothing at present, so that no alarm is judged; make room on its disk.</source>
        <translation>Der Speicher nimmt zurzeit nichts an, sodass kein Alarm beurteilt wird; schaffen Sie Platz auf seiner Platte.</translation>
    </message>
    <message>
        <source>changed while no recorder ran</source>
        <translation>geändert, während kein Rekorder lief</translation>
    </message>
    <message>
        <source>The recorder is ending.</source>
        <translation>Der Rekorder wird gerade beendet.</translation>
    </message>
    <message>
        <source>the sources changed</source>
        <translation>die Quellen haben sich geändert</translation>
    </message>
    <message>
        <source>The stretch has more than {1} samples; zoom in, or take tags off.</source>
        <translation>Der Abschnitt hat mehr als {1} Werte; zoomen Sie hinein oder wählen Sie Messstellen ab.</translation>
    </message>
    <message>
        <source>Speed of time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>hands the secret {1} to {2}</source>
        <translation>gibt das Geheimnis {1} an {2} weiter</translation>
    </message>
    <message>
        <source>sends the secret {1} to {2}, for {3}</source>
        <translation>sendet das Geheimnis {1} an {2}, für {3}</translation>
    </message>
    <message>
        <source>Plant unit</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Only the alarms of this group; empty: all of the plant</source>
        <translation>Nur die Alarme dieser Gruppe; leer: alle der Anlage</translation>
    </message>
    <message>
        <source>Blinking outline</source>
        <translation>Blinkender Umriss</translation>
    </message>
    <message>
        <source>Whether the outline of an unacknowledged alarm goes on and off once a second</source>
        <translation>Ob der Umriss eines unquittierten Alarms einmal je Sekunde an- und ausgeht</translation>
    </message>
    <message>
        <source>one of the tags of the tile</source>
        <translation>eine der Messstellen der Kachel</translation>
    </message>
    <message>
        <source>lower end of the bar, in the unit of the tag</source>
        <translation>unteres Ende des Balkens, in der Einheit der Messstelle</translation>
    </message>
    <message>
        <source>upper end of the bar, in the unit of the tag</source>
        <translation>oberes Ende des Balkens, in der Einheit der Messstelle</translation>
    </message>
    <message>
        <source>Normal from</source>
        <translation>Normal von</translation>
    </message>
    <message>
        <source>lower end of the normal range; empty: the low limit of its alarms</source>
        <translation>unteres Ende des Normalbereichs; leer: die untere Grenze ihrer Alarme</translation>
    </message>
    <message>
        <source>Normal to</source>
        <translation>Normal bis</translation>
    </message>
    <message>
        <source>upper end of the normal range; empty: the high limit of its alarms</source>
        <translation>oberes Ende des Normalbereichs; leer: die obere Grenze ihrer Alarme</translation>
    </message>
    <message>
        <source>tag that holds what the value should be; empty: none is shown</source>
        <translation>Messstelle mit dem Sollwert; leer: keiner wird gezeigt</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>ends, normal ranges and set-points of the bars; what is empty comes from the limits of alarms</source>
        <translation>Enden, Normalbereiche und Sollwerte der Balken; was leer ist, kommt aus den Grenzen der Alarme</translation>
    </message>
    <message>
        <source>Aligned on</source>
        <translation>Ausgerichtet an</translation>
    </message>
    <message>
        <source>the begin of a batch, the begin of a phase, or how far a value has come</source>
        <translation>am Beginn einer Charge, am Beginn einer Phase oder daran, wie weit ein Wert gekommen ist</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>on whose begin batches are aligned</source>
        <translation>an deren Beginn Chargen ausgerichtet werden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>tag that rises during a batch, such as the volume fed</source>
        <translation>Messstelle, die während einer Charge steigt, etwa das zugeführte Volumen</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Hüllkurve</translation>
    </message>
    <message>
        <source>mean ± 3 standard deviations, least to greatest value, or the best batch</source>
        <translation>Mittel ± 3 Standardabweichungen, kleinster bis größter Wert oder die beste Charge</translation>
    </message>
    <message>
        <source>Best batch</source>
        <translation>Beste Charge</translation>
    </message>
    <message>
        <source>its name; empty: the one that ended with the highest value</source>
        <translation>ihr Name; leer: die mit dem höchsten Endwert</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>how many of those before are shown</source>
        <translation>wie viele der vorigen gezeigt werden</translation>
    </message>
    <message>
        <source>which unit of the plant is shown; empty: the first column</source>
        <translation>welcher Apparat der Anlage gezeigt wird; leer: die erste Säule</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>what the value is to reach, in its unit; empty: none is shown</source>
        <translation>was der Wert erreichen soll, in seiner Einheit; leer: keines wird gezeigt</translation>
    </message>
    <message>
        <source>a tag, or a key figure of the run such as production.titer</source>
        <translation>eine Messstelle oder eine Kennzahl des Laufs wie production.titer</translation>
    </message>
    <message>
        <source>to be shown; empty: the name of the tag</source>
        <translation>der gezeigt wird; leer: der Name der Messstelle</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>in the unit that is shown; empty: no such target</source>
        <translation>in der gezeigten Einheit; leer: kein solches Ziel</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>empty: the tags of the tile, or the key figures of the run</source>
        <translation>leer: die Messstellen der Kachel oder die Kennzahlen des Laufs</translation>
    </message>
    <message>
        <source>Left axis</source>
        <translation>Linke Achse</translation>
    </message>
    <message>
        <source>Right axis</source>
        <translation>Rechte Achse</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>which tags share a plot; those that are not named follow two by two</source>
        <translation>welche Messstellen sich ein Diagramm teilen; nicht genannte folgen zu zweit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>what the note says</source>
        <translation>was die Notiz sagt</translation>
    </message>
    <message>
        <source>whose phases are shown; empty: the one in which a phase began last</source>
        <translation>dessen Phasen gezeigt werden; leer: der, in dem zuletzt eine Phase begann</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Erste Stelle</translation>
    </message>
    <message>
        <source>of the spectrum, such as 400; empty: points are counted from 0</source>
        <translation>des Spektrums, etwa 400; leer: Punkte werden ab 0 gezählt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>from one point to the next, such as 2; empty: 1</source>
        <translation>von einem Punkt zum nächsten, etwa 2; leer: 1</translation>
    </message>
    <message>
        <source>Unit across</source>
        <translation>Einheit der Querachse</translation>
    </message>
    <message>
        <source>of the positions, such as nm or cm⁻¹</source>
        <translation>der Stellen, etwa nm oder cm⁻¹</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>tag of a spectrum to compare with; empty: none is shown</source>
        <translation>Messstelle eines Spektrums zum Vergleich; leer: keines wird gezeigt</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>hours before now, or the time of day; a run of the model shows its own time</source>
        <translation>Stunden vor jetzt oder die Uhrzeit; ein Lauf des Modells zeigt seine eigene Zeit</translation>
    </message>
    <message>
        <source>Standard deviation σ</source>
        <translation>Standardabweichung σ</translation>
    </message>
    <message>
        <source>of the measured value, in its unit; empty: estimated from the differences</source>
        <translation>des Messwerts, in seiner Einheit; leer: aus den Differenzen geschätzt</translation>
    </message>
    <message>
        <source>{1} entries of the journal of alarms were read from the damaged index and kept. What was acknowledged or shelved is not known any more: an alarm that is active calls again.</source>
        <translation>{1} Einträge des Alarmjournals wurden aus dem beschädigten Index gelesen und behalten. Was quittiert oder abgelegt war, ist nicht mehr bekannt: Ein aktiver Alarm ruft erneut.</translation>
    </message>
    <message>
        <source>This run has no key figure and no quantity of that name. Name one that it has, such as “{1}”.</source>
        <translation>Dieser Lauf hat weder eine Kennzahl noch eine Größe dieses Namens. Nennen Sie eine, die er hat, etwa „{1}“.</translation>
    </message>
    <message>
        <source>The run ends at {1}, before {2}. Ask for an earlier time.</source>
        <translation>Der Lauf endet bei {1}, vor {2}. Fragen Sie nach einer früheren Zeit.</translation>
    </message>
    <message>
        <source>The accounts do not close: the balance error is {1} (limit 1e-8). Run with a finer tolerance.</source>
        <translation>Die Bilanzen gehen nicht auf: Der Bilanzfehler ist {1} (Grenze 1e-8). Rechnen Sie mit feinerer Toleranz.</translation>
    </message>
    <message>
        <source>No unit of this plant has kinetics whose parameters could vary; a forecast with bands wants a bioreactor.</source>
        <translation>Keine Einheit dieser Anlage hat eine Kinetik, deren Parameter streuen könnten; eine Vorhersage mit Bändern braucht einen Bioreaktor.</translation>
    </message>
    <message>
        <source>Only {1} of {2} runs ahead came to the end; state a smaller spread of the parameters.</source>
        <translation>Nur {1} von {2} Läufen voraus kamen bis zum Ende; geben Sie eine kleinere Streuung der Parameter an.</translation>
    </message>
    <message>
        <source>Formulas are kept in a project; save the plant as a project that can be written, then try again.</source>
        <translation>Formeln liegen in einem Projekt; speichern Sie die Anlage als Projekt, in das geschrieben werden kann, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The plant has no such note. It may have been removed.</source>
        <translation>Die Anlage hat keine solche Notiz. Sie wurde vielleicht entfernt.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Eine Notiz braucht Worte.</translation>
    </message>
    <message>
        <source>Alarms belong to a project; save this plant as one first.</source>
        <translation>Alarme gehören zu einem Projekt; speichern Sie diese Anlage zuerst als Projekt.</translation>
    </message>
    <message>
        <source>The project has no alarms of its own.</source>
        <translation>Das Projekt hat keine eigenen Alarme.</translation>
    </message>
    <message>
        <source>The project has no alarm of this id; it has {1}.</source>
        <translation>Das Projekt hat keinen Alarm mit dieser Kennung; es hat {1}.</translation>
    </message>
    <message>
        <source>The alarm “{1}” watches the tag “{2}”, of which nothing was ever recorded, so that it cannot speak; correct the name of the tag, or switch the alarm off.</source>
        <translation>Der Alarm „{1}“ überwacht die Messstelle „{2}“, von der nie etwas aufgezeichnet wurde, und kann sich daher nicht melden; berichtigen Sie den Namen der Messstelle oder schalten Sie den Alarm ab.</translation>
    </message>
    <message>
        <source>Value above the limit</source>
        <translation>Wert über der Grenze</translation>
    </message>
    <message>
        <source>Value below the limit</source>
        <translation>Wert unter der Grenze</translation>
    </message>
    <message>
        <source>Away from a set-point or model</source>
        <translation>Abweichung von Sollwert oder Modell</translation>
    </message>
    <message>
        <source>Changing too fast</source>
        <translation>Zu schnelle Änderung</translation>
    </message>
    <message>
        <source>No new value</source>
        <translation>Kein neuer Wert</translation>
    </message>
    <message>
        <source>Bad quality</source>
        <translation>Schlechte Qualität</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Verzögerungen</translation>
    </message>
    <message>
        <source>Place and rank</source>
        <translation>Ort und Rang</translation>
    </message>
    <message>
        <source>Rationalisation</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What it tells, in a few words: Oxygen low</source>
        <translation>Was er sagt, in wenigen Worten: Sauerstoff niedrig</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>An alarm that is switched off is not judged at all</source>
        <translation>Ein abgeschalteter Alarm wird gar nicht beurteilt</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Meldet sich bei</translation>
    </message>
    <message>
        <source>source/name of what it watches</source>
        <translation>Quelle/Name dessen, was er überwacht</translation>
    </message>
    <message>
        <source>source/name of the set-point or of the value of the model</source>
        <translation>Quelle/Name des Sollwerts oder des Werts aus dem Modell</translation>
    </message>
    <message>
        <source>It speaks while this is not 0; tags in backquotes: `src-1/DO` &lt; 30</source>
        <translation>Meldet sich, solange dies nicht 0 ist; Messstellen in Gravis: `src-1/DO` &lt; 30</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>In the unit below; of a change per second, in that unit per second</source>
        <translation>In der Einheit darunter; bei einer Änderung in dieser Einheit pro Sekunde</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Längste Stille</translation>
    </message>
    <message>
        <source>Above 0 s, at most 366 d</source>
        <translation>Über 0 s, höchstens 366 d</translation>
    </message>
    <message>
        <source>Of limit and deadband; that of the tag</source>
        <translation>Von Grenze und Hysterese; die der Messstelle</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>It returns once the value is back by that much; 0 or more</source>
        <translation>Geht zurück, sobald der Wert um so viel zurück ist; 0 oder mehr</translation>
    </message>
    <message>
        <source>On delay</source>
        <translation>Einschaltverzögerung</translation>
    </message>
    <message>
        <source>Beyond the limit for that long before it speaks; 0 s to 366 d</source>
        <translation>So lange jenseits der Grenze, bevor er sich meldet; 0 s bis 366 d</translation>
    </message>
    <message>
        <source>Off delay</source>
        <translation>Ausschaltverzögerung</translation>
    </message>
    <message>
        <source>Back for that long before it returns; 0 s to 366 d</source>
        <translation>So lange zurück, bevor er zurückgeht; 0 s bis 366 d</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Selbsthaltend</translation>
    </message>
    <message>
        <source>It stays active after its cause has gone, until a person resets it</source>
        <translation>Bleibt aktiv, wenn die Ursache fort ist, bis ihn jemand zurücksetzt</translation>
    </message>
    <message>
        <source>Longest shelving</source>
        <translation>Längste Ablage</translation>
    </message>
    <message>
        <source>How long it may be put aside; 0 h to 366 d, 0: never</source>
        <translation>Wie lange er beiseitegelegt werden darf; 0 h bis 366 d, 0: nie</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>By consequence and time to respond; it sets rank and sound</source>
        <translation>Nach Folge und Zeit zum Handeln; bestimmt Rang und Ton</translation>
    </message>
    <message>
        <source>Names the alarm among the limits of one tag</source>
        <translation>Benennt den Alarm unter den Grenzen einer Messstelle</translation>
    </message>
    <message>
        <source>The first alarm is found within it; empty: all of the plant</source>
        <translation>Darin wird der erste Alarm bestimmt; leer: die ganze Anlage</translation>
    </message>
    <message>
        <source>Suppressed while</source>
        <translation>Unterdrückt, solange</translation>
    </message>
    <message>
        <source>An expression: while it is not 0, the alarm is suppressed by design</source>
        <translation>Ein Ausdruck: solange er nicht 0 ist, ist der Alarm planmäßig unterdrückt</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What brings it about</source>
        <translation>Was ihn herbeiführt</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>What happens if nobody acts</source>
        <translation>Was geschieht, wenn niemand handelt</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>What a person should do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Zeit zum Handeln</translation>
    </message>
    <message>
        <source>How long a person has; above 0 min, at most 366 d</source>
        <translation>Wie viel Zeit bleibt; über 0 min, höchstens 366 d</translation>
    </message>
    <message>
        <source>The limit is missing; give a number.</source>
        <translation>Die Grenze fehlt; geben Sie eine Zahl an.</translation>
    </message>
    <message>
        <source>“{1}” is no number.</source>
        <translation>„{1}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{1}” is in {2}, but the unit of this alarm is {3}; give both in one unit.</source>
        <translation>„{1}“ ist in {2}, die Einheit dieses Alarms aber ist {3}; geben Sie beides in einer Einheit an.</translation>
    </message>
    <message>
        <source>It is done, but the store takes nothing at present; it is written once there is room, and is lost if the recorder ends before.</source>
        <translation>Es ist geschehen, aber der Speicher nimmt zur Zeit nichts auf; es wird geschrieben, sobald Platz ist, und ist verloren, wenn der Recorder vorher endet.</translation>
    </message>
    <message>
        <source>The wall could not be started ({1}). Start “titer --wall” with this project yourself.</source>
        <translation>Die Wand konnte nicht gestartet werden ({1}). Starten Sie „titer --wall“ mit diesem Projekt selbst.</translation>
    </message>
    <message>
        <source>The workbook could not be kept as text in “{1}”. Free some space, or save its sheet as CSV yourself.</source>
        <translation>Die Arbeitsmappe konnte in „{1}“ nicht als Text abgelegt werden. Schaffen Sie Platz, oder speichern Sie das Blatt selbst als CSV.</translation>
    </message>
    <message>
        <source>A flowsheet is written as a drawing (.svg), a document (.pdf) or a picture (.png). Give the file one of these endings.</source>
        <translation>Ein Fließbild wird als Zeichnung (.svg), Dokument (.pdf) oder Bild (.png) geschrieben. Geben Sie der Datei eine dieser Endungen.</translation>
    </message>
    <message>
        <source>Packed volume, L</source>
        <translation>Gepacktes Volumen, L</translation>
    </message>
    <message>
        <source>of the column that is measured; with a tag of its flow the volume is told in column volumes</source>
        <translation>der gemessenen Säule; mit einer Messstelle ihres Flusses wird das Volumen in Säulenvolumen angegeben</translation>
    </message>
    <message>
        <source>Spread of the parameters, %</source>
        <translation>Streuung der Parameter, %</translation>
    </message>
    <message>
        <source>standard deviation of each parameter of the kinetics in the runs ahead, since models do not state one; 0: one run without bands</source>
        <translation>Standardabweichung jedes Parameters der Kinetik in den Läufen voraus, da die Modelle keine nennen; 0: ein Lauf ohne Bänder</translation>
    </message>
    <message>
        <source>Units, streams and components of a run stay as they were when it began; what was changed counts for the next run.</source>
        <translation>Geräte, Ströme und Komponenten eines Laufs bleiben, wie sie bei seinem Beginn waren; die Änderung zählt für den nächsten Lauf.</translation>
    </message>
    <message>
        <source>The recipe and the sampling of controllers stay as they were when the run began; what was changed counts for the next run.</source>
        <translation>Das Rezept und die Abtastung der Regler bleiben, wie sie beim Beginn des Laufs waren; die Änderung zählt für den nächsten Lauf.</translation>
    </message>
    <message>
        <source>{1} has begun with what was changed, or is resolved by it; it counts for the next run.</source>
        <translation>{1} hat mit dem begonnen, was geändert wurde, oder wird danach aufgelöst; es zählt für den nächsten Lauf.</translation>
    </message>
    <message>
        <source>{1} would hold something else with what was changed, out of nothing; it counts for the next run.</source>
        <translation>{1} würde mit der Änderung aus dem Nichts etwas anderes enthalten; sie zählt für den nächsten Lauf.</translation>
    </message>
    <message>
        <source>There is no note {1} any more; somebody may have removed it.</source>
        <translation>Die Notiz {1} gibt es nicht mehr; vielleicht hat sie jemand entfernt.</translation>
    </message>
    <message>
        <source>“{1}” is no note. Only notes can be changed or removed; what was recorded stays.</source>
        <translation>„{1}“ ist keine Notiz. Nur Notizen können geändert oder entfernt werden; was aufgezeichnet wurde, bleibt.</translation>
    </message>
    <message>
        <source>A note is changed or removed with a reason; give one.</source>
        <translation>Eine Notiz wird nur mit einer Begründung geändert oder entfernt; geben Sie eine an.</translation>
    </message>
    <message>
        <source>A note without words says nothing; write some, or remove it.</source>
        <translation>Eine Notiz ohne Worte sagt nichts; schreiben Sie welche, oder entfernen Sie die Notiz.</translation>
    </message>
    <message>
        <source>The margin is {1}; state how far the means may lie apart as a number above 0.</source>
        <translation>Die Grenze ist {1}; geben Sie als Zahl über 0 an, wie weit die Mittelwerte auseinanderliegen dürfen.</translation>
    </message>
    <message>
        <source>The error probability is {1}; state one between 0 and 0.5.</source>
        <translation>Die Irrtumswahrscheinlichkeit ist {1}; geben Sie eine zwischen 0 und 0,5 an.</translation>
    </message>
    <message>
        <source>There are {1} and {2} values, and each group needs two or more.</source>
        <translation>Es gibt {1} und {2} Werte, und jede Gruppe braucht zwei oder mehr.</translation>
    </message>
    <message>
        <source>All values of each group are equal, so that nothing tells how they scatter.</source>
        <translation>Alle Werte jeder Gruppe sind gleich, daher sagt nichts, wie sie streuen.</translation>
    </message>
    <message>
        <source>Of {2} samples only {1} have a value for each of their runs, too few to judge by.</source>
        <translation>Von {2} Stichproben haben nur {1} einen Wert für jeden ihrer Läufe, zu wenige für ein Urteil.</translation>
    </message>
    <message>
        <source>The probability that is wanted is {1}; state one between 0 and 1.</source>
        <translation>Die gewünschte Wahrscheinlichkeit ist {1}; geben Sie eine zwischen 0 und 1 an.</translation>
    </message>
    <message>
        <source>The seed {1} is too large. Choose one up to {2}.</source>
        <translation>Der Startwert {1} ist zu groß. Wählen Sie einen bis {2}.</translation>
    </message>
    <message>
        <source>A limit or target of “{1}” is no number.</source>
        <translation>Eine Grenze oder ein Ziel von „{1}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The lower limit {1} of “{2}” does not lie below the upper one, {3}. Exchange them, or clear one.</source>
        <translation>Die untere Grenze {1} von „{2}“ liegt nicht unter der oberen, {3}. Vertauschen Sie sie, oder leeren Sie eine.</translation>
    </message>
    <message>
        <source>“{1}” has a target as its goal but no value for it. State one.</source>
        <translation>„{1}“ soll ein Ziel treffen, hat aber keinen Wert dafür. Geben Sie einen an.</translation>
    </message>
    <message>
        <source>There are {1} settings where the study has {2} factors.</source>
        <translation>Es gibt {1} Einstellungen, wo die Studie {2} Faktoren hat.</translation>
    </message>
    <message>
        <source>The setting of “{1}” is no number. State one.</source>
        <translation>Die Einstellung von „{1}“ ist keine Zahl. Geben Sie eine an.</translation>
    </message>
    <message>
        <source>The setting of “{1}” is none of its levels: {2}.</source>
        <translation>Die Einstellung von „{1}“ ist keine seiner Stufen: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no id of a run; give one that is not empty and holds no slash.</source>
        <translation>„{1}“ ist keine Kennung eines Laufs; geben Sie eine an, die nicht leer ist und keinen Schrägstrich enthält.</translation>
    </message>
    <message>
        <source>Two runs have the id “{1}”. Give one of them another.</source>
        <translation>Zwei Läufe haben die Kennung „{1}“. Geben Sie einem davon eine andere.</translation>
    </message>
    <message>
        <source>The run has {1} results where the study has {2} responses.</source>
        <translation>Der Lauf hat {1} Ergebnisse, wo die Studie {2} Zielgrößen hat.</translation>
    </message>
    <message>
        <source>A result of the run is no number. State one, or leave it empty.</source>
        <translation>Ein Ergebnis des Laufs ist keine Zahl. Geben Sie eine an, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>“{1}” is no standard deviation. Write a share such as 2%, or an amount in the unit of the response such as 0.1.</source>
        <translation>„{1}“ ist keine Standardabweichung. Schreiben Sie einen Anteil wie 2% oder einen Betrag in der Einheit der Zielgröße wie 0.1.</translation>
    </message>
    <message>
        <source>The search for designs was stopped.</source>
        <translation>Die Suche nach Versuchsplänen wurde angehalten.</translation>
    </message>
    <message>
        <source>No kind of design takes these factors for this goal. Choose another goal, or leave a factor out.</source>
        <translation>Keine Art von Versuchsplan nimmt diese Faktoren für dieses Ziel. Wählen Sie ein anderes Ziel, oder lassen Sie einen Faktor weg.</translation>
    </message>
    <message>
        <source>With {1} runs nothing tells what is asked; the smallest design takes {2}. Allow that many, leave a factor out or ask for less.</source>
        <translation>Mit {1} Läufen lässt sich das Gefragte nicht beantworten; der kleinste Versuchsplan braucht {2}. Erlauben Sie so viele, lassen Sie einen Faktor weg, oder fragen Sie nach weniger.</translation>
    </message>
    <message>
        <source>No run has a value of “{1}” yet. Run the study on the twin, or fill in what was measured.</source>
        <translation>Noch hat kein Lauf einen Wert von „{1}“. Fahren Sie die Studie auf dem Zwilling, oder tragen Sie ein, was gemessen wurde.</translation>
    </message>
    <message>
        <source>{1} of {2} runs have no value of “{3}” and do not enter its model.</source>
        <translation>{1} von {2} Läufen haben keinen Wert von „{3}“ und gehen nicht in sein Modell ein.</translation>
    </message>
    <message>
        <source>The runs come in whole plots and are taken as independent here, so that intervals and probabilities are too sure of factors that are hard to change.</source>
        <translation>Die Läufe kommen in Großteilstücken und gelten hier als unabhängig, sodass Intervalle und Wahrscheinlichkeiten bei schwer änderbaren Faktoren zu sicher sind.</translation>
    </message>
    <message>
        <source>“{1}” stays in the model of “{2}”, since a term that holds it does.</source>
        <translation>„{1}“ bleibt im Modell von „{2}“, weil ein Term bleibt, der es enthält.</translation>
    </message>
    <message>
        <source>The model of “{1}” leaves {2} degrees of freedom for the scatter; with fewer than {3} its errors are hardly known. Take terms out or add runs.</source>
        <translation>Das Modell von „{1}“ lässt der Streuung {2} Freiheitsgrade; mit weniger als {3} sind seine Fehler kaum bekannt. Nehmen Sie Terme heraus, oder ergänzen Sie Läufe.</translation>
    </message>
    <message>
        <source>The model of “{1}” foretells runs that it has not seen poorly: predicted R² is {2}, below {3}. Take terms out that are not needed, or add runs.</source>
        <translation>Das Modell von „{1}“ sagt Läufe, die es nicht kennt, schlecht voraus: Das vorhergesagte R² ist {2}, unter {3}. Nehmen Sie unnötige Terme heraus, oder ergänzen Sie Läufe.</translation>
    </message>
    <message>
        <source>There is no design space while {1} has limits but no model.</source>
        <translation>Es gibt keinen Design Space, solange {1} Grenzen, aber kein Modell hat.</translation>
    </message>
    <message>
        <source>No response has limits, so that there is no design space. Give at least one a lower or an upper limit.</source>
        <translation>Keine Zielgröße hat Grenzen, daher gibt es keinen Design Space. Geben Sie mindestens einer eine untere oder obere Grenze.</translation>
    </message>
    <message>
        <source>The study has no factor yet. Add one.</source>
        <translation>Die Studie hat noch keinen Faktor. Fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>The sheet does not say which study it is of; its runs are known by their ids alone.</source>
        <translation>Das Blatt sagt nicht, zu welcher Studie es gehört; seine Läufe sind allein an ihren Kennungen zu erkennen.</translation>
    </message>
    <message>
        <source>The sheet is of another study ({1}) than “{2}” ({3}). Take it into that one.</source>
        <translation>Das Blatt gehört zu einer anderen Studie ({1}) als „{2}“ ({3}). Übernehmen Sie es in jene.</translation>
    </message>
    <message>
        <source>No unit stands above “{1}”; its values are taken as {2}.</source>
        <translation>Über „{1}“ steht keine Einheit; seine Werte gelten als {2}.</translation>
    </message>
    <message>
        <source>“{1}” comes in {2} and is converted to {3}.</source>
        <translation>„{1}“ kommt in {2} und wird in {3} umgerechnet.</translation>
    </message>
    <message>
        <source>“{1}” comes in {2}, which cannot be converted to {3}.</source>
        <translation>„{1}“ kommt in {2}, was sich nicht in {3} umrechnen lässt.</translation>
    </message>
    <message>
        <source>Columns that the study does not know are left out: {1}.</source>
        <translation>Spalten, die die Studie nicht kennt, werden ausgelassen: {1}.</translation>
    </message>
    <message>
        <source>“{1}” is a date where a number for “{2}” belongs: a spreadsheet may have made it of one. Write the number again.</source>
        <translation>„{1}“ ist ein Datum, wo eine Zahl für „{2}“ hingehört: Eine Tabellenkalkulation hat es vielleicht daraus gemacht. Schreiben Sie die Zahl neu.</translation>
    </message>
    <message>
        <source>“{1}” is no number for “{2}”. Write a number, or leave the cell empty.</source>
        <translation>„{1}“ ist keine Zahl für „{2}“. Schreiben Sie eine Zahl, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>The run has no setting of “{1}”. Write the one that was run.</source>
        <translation>Der Lauf hat keine Einstellung von „{1}“. Schreiben Sie die, die gefahren wurde.</translation>
    </message>
    <message>
        <source>The run “{1}” stands in line {2} already. Give each run an id of its own; a new one needs none.</source>
        <translation>Der Lauf „{1}“ steht schon in Zeile {2}. Geben Sie jedem Lauf eine eigene Kennung; ein neuer braucht keine.</translation>
    </message>
    <message>
        <source>“{1}” is a date where the id of a run belongs: the spreadsheet made it of one. Put the id back as text.</source>
        <translation>„{1}“ ist ein Datum, wo die Kennung eines Laufs hingehört: Die Tabellenkalkulation hat es daraus gemacht. Stellen Sie die Kennung als Text wieder her.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the id of a run, since it holds a slash. Leave it empty.</source>
        <translation>„{1}“ kann nicht die Kennung eines Laufs sein, denn es enthält einen Schrägstrich. Lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The study had a run “{1}” that it has no more, and gives no id twice. Leave the id of a new run empty.</source>
        <translation>Die Studie hatte einen Lauf „{1}“, den sie nicht mehr hat, und vergibt keine Kennung zweimal. Lassen Sie die Kennung eines neuen Laufs leer.</translation>
    </message>
    <message>
        <source>{1} runs have measured results that a new design would throw away. Add runs to the design, or make another study.</source>
        <translation>{1} Läufe haben gemessene Ergebnisse, die ein neuer Versuchsplan verwerfen würde. Ergänzen Sie den Plan um Läufe, oder legen Sie eine andere Studie an.</translation>
    </message>
    <message>
        <source>A fold-over reverses runs at two levels, and the study has none where every factor is at one of its bounds.</source>
        <translation>Eine Faltung kehrt Läufe auf zwei Stufen um, und die Studie hat keinen, bei dem jeder Faktor an einer seiner Grenzen steht.</translation>
    </message>
    <message>
        <source>The reversed runs are those that the study has, so that a fold-over would tell nothing new. Add axial points instead.</source>
        <translation>Die umgekehrten Läufe sind die, die die Studie schon hat, sodass eine Faltung nichts Neues sagte. Ergänzen Sie stattdessen Sternpunkte.</translation>
    </message>
    <message>
        <source>“{1}” has no axial points, since it is not continuous. Add D-optimal runs instead.</source>
        <translation>„{1}“ hat keine Sternpunkte, denn es ist nicht stetig. Ergänzen Sie stattdessen D-optimale Läufe.</translation>
    </message>
    <message>
        <source>Axial points of “{1}” lie at {2} and {3}, outside its bounds. A distance of 1 stays within.</source>
        <translation>Sternpunkte von „{1}“ liegen bei {2} und {3}, außerhalb seiner Grenzen. Ein Abstand von 1 bleibt innerhalb.</translation>
    </message>
    <message>
        <source>The study has no runs to add to. Choose a design first.</source>
        <translation>Die Studie hat keine Läufe, die sich ergänzen ließen. Wählen Sie zuerst einen Versuchsplan.</translation>
    </message>
    <message>
        <source>{1} runs cannot be added. Ask for 1 to {2}.</source>
        <translation>{1} Läufe lassen sich nicht ergänzen. Verlangen Sie 1 bis {2}.</translation>
    </message>
    <message>
        <source>Studies know no key “{1}” here. A newer Titer may have written it.</source>
        <translation>Studien kennen den Schlüssel „{1}“ hier nicht. Vielleicht hat ihn ein neueres Titer geschrieben.</translation>
    </message>
    <message>
        <source>“{1}” has to be a number.</source>
        <translation>„{1}“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>“{1}” has to be a whole number from 0 to {2}.</source>
        <translation>„{1}“ muss eine ganze Zahl von 0 bis {2} sein.</translation>
    </message>
    <message>
        <source>“{1}” is none of {2}.</source>
        <translation>„{1}“ ist keines von {2}.</translation>
    </message>
    <message>
        <source>This list holds numbers alone.</source>
        <translation>Diese Liste enthält nur Zahlen.</translation>
    </message>
    <message>
        <source>A result is measured or from the twin, or null where it is missing.</source>
        <translation>Ein Ergebnis ist gemessen oder vom Zwilling, oder null, wo es fehlt.</translation>
    </message>
    <message>
        <source>This is no study that this Titer reads: its format is “{1}”, and “{2}” is expected.</source>
        <translation>Das ist keine Studie, die dieses Titer liest: Ihr Format ist „{1}“, erwartet wird „{2}“.</translation>
    </message>
    <message>
        <source>Name the response whose goal the next runs are to seek.</source>
        <translation>Nennen Sie die Zielgröße, deren Ziel die nächsten Läufe suchen sollen.</translation>
    </message>
    <message>
        <source>“{1}” has no goal that runs could come nearer to. Choose to maximise or minimise it, or a target.</source>
        <translation>„{1}“ hat kein Ziel, dem Läufe näher kommen könnten. Wählen Sie Maximieren, Minimieren oder einen Zielwert.</translation>
    </message>
    <message>
        <source>“{1}” is not continuous, and the surrogate model needs factors with bounds. Add D-optimal runs instead.</source>
        <translation>„{1}“ ist nicht stetig, und das Ersatzmodell braucht Faktoren mit Grenzen. Ergänzen Sie stattdessen D-optimale Läufe.</translation>
    </message>
    <message>
        <source>The space of the factors has no room for a further run. Widen a bound, or take a constraint out.</source>
        <translation>Der Raum der Faktoren hat keinen Platz für einen weiteren Lauf. Erweitern Sie eine Grenze, oder nehmen Sie eine Bedingung heraus.</translation>
    </message>
    <message>
        <source>Nothing of the sheet is taken while {1} of its cells or rows cannot be read. Mend them and read it again.</source>
        <translation>Vom Blatt wird nichts übernommen, solange {1} seiner Zellen oder Zeilen nicht zu lesen sind. Berichtigen Sie sie, und lesen Sie es neu.</translation>
    </message>
    <message>
        <source>No response is bound to the twin. Choose a key figure, or a tag at a time, for at least one.</source>
        <translation>Keine Zielgröße ist an den Zwilling gebunden. Wählen Sie für mindestens eine eine Kennzahl oder eine Größe zu einer Zeit.</translation>
    </message>
    <message>
        <source>“{1}” is bound to no place of the plant, so that runs on the twin would not differ in it. Choose the parameter that it is.</source>
        <translation>„{1}“ ist an keine Stelle der Anlage gebunden, sodass sich Läufe auf dem Zwilling darin nicht unterschieden. Wählen Sie den Parameter, der es ist.</translation>
    </message>
    <message>
        <source>“{1}” is to scale “{2}”, and the plant has no number there.</source>
        <translation>„{1}“ soll „{2}“ skalieren, und die Anlage hat dort keine Zahl.</translation>
    </message>
    <message>
        <source>“{1}” multiplies what the plant has, so that its unit is % or none; it is {2}.</source>
        <translation>„{1}“ vervielfacht, was die Anlage hat, daher ist seine Einheit % oder keine; sie ist {2}.</translation>
    </message>
    <message>
        <source>“{1}” is bound to “{2}”, which the plant does not have (any more). Bind it to another place.</source>
        <translation>„{1}“ ist an „{2}“ gebunden, was die Anlage nicht (mehr) hat. Binden Sie es an eine andere Stelle.</translation>
    </message>
    <message>
        <source>The plant does not take {1} for “{2}” at “{3}”: {4}</source>
        <translation>Die Anlage nimmt {1} für „{2}“ an „{3}“ nicht an: {4}</translation>
    </message>
    <message>
        <source>The twin gives “{1}” in {2}, which cannot be shown in {3}.</source>
        <translation>Der Zwilling liefert „{1}“ in {2}, was sich nicht in {3} angeben lässt.</translation>
    </message>
    <message>
        <source>The numbers of this distribution rise from the lowest to the highest; these do not.</source>
        <translation>Die Zahlen dieser Verteilung steigen vom kleinsten zum größten Wert; diese tun es nicht.</translation>
    </message>
    <message>
        <source>The standard deviation is {1}; it has to be above 0.</source>
        <translation>Die Standardabweichung ist {1}; sie muss über 0 liegen.</translation>
    </message>
    <message>
        <source>A lognormal quantity has a median above 0 and a factor above 1; here they are {1} and {2}.</source>
        <translation>Eine lognormale Größe hat einen Median über 0 und einen Faktor über 1; hier sind es {1} und {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that Titer knows.</source>
        <translation>„{1}“ ist keine Einheit, die Titer kennt.</translation>
    </message>
    <message>
        <source>“{1}” is no distribution. Write NAME=uniform:LOW:HIGH, triangular:LOW:LIKELY:HIGH, normal:MEAN:SD or lognormal:MEDIAN:FACTOR, with decimal points and the unit behind, such as yield=normal:0.5:0.02:g/g.</source>
        <translation>„{1}“ ist keine Verteilung. Schreiben Sie NAME=uniform:LOW:HIGH, triangular:LOW:LIKELY:HIGH, normal:MEAN:SD oder lognormal:MEDIAN:FACTOR mit Dezimalpunkten und der Einheit dahinter, etwa yield=normal:0.5:0.02:g/g.</translation>
    </message>
    <message>
        <source>This quantity stands there twice. Give it once.</source>
        <translation>Diese Größe steht zweimal da. Geben Sie sie einmal an.</translation>
    </message>
    <message>
        <source>A sample takes at least one quantity, two draws, and ten million runs at the most.</source>
        <translation>Eine Stichprobe braucht mindestens eine Größe und zwei Ziehungen und hat höchstens zehn Millionen Läufe.</translation>
    </message>
    <message>
        <source>The line that tells how these runs were drawn is damaged. Take the sheet as “titer-cli doe sample” wrote it.</source>
        <translation>Die Zeile, die sagt, wie diese Läufe gezogen wurden, ist beschädigt. Nehmen Sie die Tabelle, wie „titer-cli doe sample“ sie geschrieben hat.</translation>
    </message>
    <message>
        <source>This sheet does not tell how its runs were drawn. “titer-cli doe sample” writes one that does; a sweep carries the line over.</source>
        <translation>Diese Tabelle sagt nicht, wie ihre Läufe gezogen wurden. „titer-cli doe sample“ schreibt eine, die es sagt; „sweep“ übernimmt die Zeile.</translation>
    </message>
    <message>
        <source>The column std_order with the number of each run is missing.</source>
        <translation>Die Spalte std_order mit der Nummer jedes Laufs fehlt.</translation>
    </message>
    <message>
        <source>The sheet has no column of numbers for this quantity.</source>
        <translation>Die Tabelle hat keine Zahlenspalte für diese Größe.</translation>
    </message>
    <message>
        <source>There is no run {1} in this sample.</source>
        <translation>In dieser Stichprobe gibt es keinen Lauf {1}.</translation>
    </message>
    <message>
        <source>The run {1} stands there twice.</source>
        <translation>Der Lauf {1} steht zweimal da.</translation>
    </message>
    <message>
        <source>The run {1} was made at {2}, not at {3} as it was drawn; what it gave cannot be judged with the others.</source>
        <translation>Der Lauf {1} wurde bei {2} gemacht, nicht bei {3}, wie er gezogen wurde; sein Ergebnis lässt sich nicht mit den anderen beurteilen.</translation>
    </message>
    <message>
        <source>The run {1} is missing. Leave runs that failed in the sheet, with an empty cell.</source>
        <translation>Der Lauf {1} fehlt. Lassen Sie misslungene Läufe mit einer leeren Zelle in der Tabelle.</translation>
    </message>
    <message>
        <source>Fewer than two runs have a value, so nothing can be said of them.</source>
        <translation>Weniger als zwei Läufe haben einen Wert, sodass sich nichts über sie sagen lässt.</translation>
    </message>
    <message>
        <source>The reading of this file was stopped. Read it again when you need it.</source>
        <translation>Das Lesen dieser Datei wurde angehalten. Lesen Sie sie erneut, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this plant yet, so that nothing is known to vary it about. Give it one.</source>
        <translation>„{1}“ hat in dieser Anlage noch keinen Wert, um den es sich variieren ließe. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>“{1}” may only be {2} in this plant, so that it cannot be varied.</source>
        <translation>„{1}“ darf in dieser Anlage nur {2} sein und lässt sich daher nicht variieren.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>From its begin on; 0 to 366 d, 0: it speaks of one moment</source>
        <translation>Ab ihrem Beginn; 0 bis 366 d, 0: sie gilt für einen Augenblick</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why it is changed or removed; what it said stays in the store</source>
        <translation>Warum sie geändert oder entfernt wird; was sie sagte, bleibt im Speicher</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”. It has: {3}.</source>
        <translation>„{1}“ ist keine Stufe von „{2}“. Es gibt: {3}.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read as {2} of “{3}”. Write a number alone, or with a unit of the same quantity.</source>
        <translation>„{1}“ lässt sich nicht als {2} von „{3}“ lesen. Schreiben Sie eine Zahl allein oder mit einer Einheit derselben Größe.</translation>
    </message>
    <message>
        <source>The file could not be read ({1}). Choose another one, or see to its permissions.</source>
        <translation>Die Datei ließ sich nicht lesen ({1}). Wählen Sie eine andere, oder prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>The file has {1} MB and a run sheet at most {2} MB. Choose the sheet of this study.</source>
        <translation>Die Datei hat {1} MB, ein Versuchsblatt höchstens {2} MB. Wählen Sie das Blatt dieser Studie.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>%1: %2, newly set</source>
        <comment>place, value</comment>
        <translation>%1: %2, neu gesetzt</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>place</comment>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <comment>place, value, former value</comment>
        <translation>%1: %2, war %3</translation>
    </message>
    <message>
        <source>%1: added</source>
        <comment>place</comment>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>place</comment>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>the same plant</source>
        <translation>dieselbe Anlage</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a unit</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a unit</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 given</source>
        <comment>volume</comment>
        <translation>%1 gegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>feed, volume</comment>
        <translation>%1, %2</translation>
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
        <translation>%1, Fluss</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, component</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Gaben</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Metabolites</source>
        <translation>Metabolite</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>volume</comment>
        <translation>%1, fertig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, part</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>obere Grenze</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>untere Grenze</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>Gabe</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>first after</source>
        <translation>erstmals nach</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>danach alle</translation>
    </message>
    <message>
        <source>from</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Durchfluss</translation>
    </message>
    <message>
        <source>%1: not set, was %2</source>
        <comment>place, former value</comment>
        <translation>%1: nicht gesetzt, war %2</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Effluent</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>next round after</source>
        <translation>neuer Durchgang nach</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximieren</translation>
    </message>
    <message>
        <source>minimise</source>
        <translation>minimieren</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
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
        <translation>Alarmliste</translation>
    </message>
    <message>
        <source>The alarms that call, with cause and response; beneath them what is acknowledged, shelved or suppressed.</source>
        <translation>Die anstehenden Alarme mit Ursache und Maßnahme; darunter, was quittiert, zurückgestellt oder unterdrückt ist.</translation>
    </message>
    <message>
        <source>Bars in their band</source>
        <translation>Balken im Band</translation>
    </message>
    <message>
        <source>Up to seven values beside each other, each against its normal range and its set-point.</source>
        <translation>Bis zu sieben Werte nebeneinander, jeder vor seinem Normalbereich und mit seinem Sollwert.</translation>
    </message>
    <message>
        <source>Batch overlay</source>
        <translation>Chargenvergleich</translation>
    </message>
    <message>
        <source>The batch that runs over those before it, with the envelope that they make.</source>
        <translation>Die laufende Charge über den vorigen, mit deren Hüllkurve.</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Große Zahl</translation>
    </message>
    <message>
        <source>One value that is read from afar, with its course and what it should be.</source>
        <translation>Ein Wert, der von weitem zu lesen ist, mit seinem Verlauf und dem, was er sein soll.</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Chromatogramm</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Fließbild</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>What a value was, and what the model&apos;s run says that it will be.</source>
        <translation>Was ein Wert war und was er nach dem Lauf des Modells sein wird.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Figures of the run or of tags with their course, each against its target.</source>
        <translation>Kennzahlen des Laufs oder von Messstellen mit ihrem Verlauf, jede gegen ihr Ziel.</translation>
    </message>
    <message>
        <source>Trends, stacked</source>
        <translation>Trends übereinander</translation>
    </message>
    <message>
        <source>Up to eight values in plots above each other, with one time and one cursor.</source>
        <translation>Bis zu acht Werte in Diagrammen übereinander, mit einer Zeit und einem Cursor.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A text with a title, written in place.</source>
        <translation>Ein Text mit Titel, an Ort und Stelle geschrieben.</translation>
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
        <translation>Unbekannte Messstelle</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>twin estimate</source>
        <translation>Schätzung des Zwillings</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>alarm priority %1</source>
        <translation>Alarmpriorität %1</translation>
    </message>
    <message>
        <source>Recipe progress</source>
        <translation>Rezeptfortschritt</translation>
    </message>
    <message>
        <source>The phases of a recipe, which of them runs, and what the next one waits for.</source>
        <translation>Die Phasen eines Rezepts, welche läuft und worauf die nächste wartet.</translation>
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
        <translation>Charge</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>The newest scan of a spectrometer over those before it, with a reference.</source>
        <translation>Der neueste Scan eines Spektrometers über den vorigen, mit einer Referenz.</translation>
    </message>
    <message>
        <source>high limit %1</source>
        <translation>obere Grenze %1</translation>
    </message>
    <message>
        <source>lowest limit %1</source>
        <translation>unterste Grenze %1</translation>
    </message>
    <message>
        <source>highest limit %1</source>
        <translation>oberste Grenze %1</translation>
    </message>
    <message>
        <source>low limit %1</source>
        <translation>untere Grenze %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days before now</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Values over time with the limits of their alarms, now at the right.</source>
        <translation>Werte über der Zeit mit den Grenzen ihrer Alarme, jetzt rechts.</translation>
    </message>
    <message>
        <source>Twin gap</source>
        <translation>Abstand zum Zwilling</translation>
    </message>
    <message>
        <source>A measured tag on the model&apos;s line, and how far it lies from it in standard deviations.</source>
        <translation>Eine Messstelle auf der Linie des Modells und ihr Abstand davon in Standardabweichungen.</translation>
    </message>
    <message>
        <source>What leaves a column in the run that is shown, or as its tags measured it, with the pool between two cuts.</source>
        <translation>Was eine Säule verlässt, im gezeigten Lauf oder wie ihre Messstellen es gemessen haben, mit dem Pool zwischen zwei Schnitten.</translation>
    </message>
    <message>
        <source>The plant, with values of the model or of what is measured at its units.</source>
        <translation>Die Anlage mit Werten des Modells oder der Messung an ihren Einheiten.</translation>
    </message>
</context>
<context>
    <name>titer::app::Document</name>
    <message>
        <source>New plant</source>
        <translation>Neue Anlage</translation>
    </message>
    <message>
        <source>Not in a project yet</source>
        <translation>Noch in keinem Projekt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Read only, changes are not saved</source>
        <translation>Nur lesbar, Änderungen werden nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>titer::app::StudyRunner</name>
    <message numerus="yes">
        <source>Run on the twin: %n result(s)</source>
        <translation>
            <numerusform>Auf dem Zwilling gefahren: %n Ergebnis</numerusform>
            <numerusform>Auf dem Zwilling gefahren: %n Ergebnisse</numerusform>
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
        <translation>%1 hat keinen freien Anschluss.</translation>
    </message>
    <message>
        <source>Connect %1 to %2: Enter. Next target: Tab. Next port: C. End: Esc.</source>
        <translation>%1 mit %2 verbinden: Eingabe. Nächstes Ziel: Tab. Nächster Anschluss: C. Ende: Esc.</translation>
    </message>
    <message>
        <source>Nothing fits %1. Next port: C. End: Esc.</source>
        <translation>Nichts passt zu %1. Nächster Anschluss: C. Ende: Esc.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Move by arrows, with Shift by 5 steps. Enter keeps the place, Esc goes back.</source>
        <translation>Mit den Pfeiltasten verschieben, mit Umschalt um 5 Schritte. Eingabe behält den Platz, Esc kehrt zurück.</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Fließbild</translation>
    </message>
    <message>
        <source>A folded unit moves with the unit that it serves.</source>
        <translation>Ein eingeklappter Apparat bewegt sich mit dem Apparat, dem er dient.</translation>
    </message>
</context>
<context>
    <name>titer::flow::NameField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>titer::flow::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line, Esc gives up.</source>
        <translation>Enter behält die Notiz, Umschalt+Enter beginnt eine Zeile, Esc verwirft.</translation>
    </message>
</context>
<context>
    <name>titer::flow::PlantTree</name>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
</context>
<context>
    <name>titer::flow::UnitPalette</name>
    <message>
        <source>Unit operations</source>
        <translation>Grundoperationen</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Namen tippen, Eingabe</translation>
    </message>
    <message>
        <source>Find a unit operation</source>
        <translation>Grundoperation suchen</translation>
    </message>
    <message>
        <source>Drag one onto the flowsheet, or press Enter to add it after the selection.</source>
        <translation>Eine davon auf das Fließbild ziehen, oder mit Eingabe hinter der Auswahl einfügen.</translation>
    </message>
</context>
<context>
    <name>titer::form::FormView</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n falsch</numerusform>
            <numerusform>%n falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::form::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Parts of the inspector</source>
        <translation>Teile des Inspektors</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier gibt es noch nichts.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Nothing has to be set here. The streams of this unit are under Ports.</source>
        <translation>Hier ist nichts einzustellen. Die Ströme dieses Apparats stehen unter Anschlüsse.</translation>
    </message>
    <message>
        <source>The recipe does nothing with this unit yet. Add a phase: for a time, or a transfer to the next unit.</source>
        <translation>Das Rezept tut mit diesem Apparat noch nichts. Fügen Sie eine Phase hinzu: für eine Zeit, oder einen Transfer zum nächsten Apparat.</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
</context>
<context>
    <name>titer::form::InspectorHead</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · Kennung %2</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the plant</source>
        <translation>Anlage umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Pin: keep this beside the next selection</source>
        <translation>Anheften: neben der nächsten Auswahl behalten</translation>
    </message>
</context>
<context>
    <name>titer::form::NoteField</name>
    <message>
        <source>Where the figures come from, what to watch, what is open</source>
        <translation>Woher die Zahlen stammen, worauf zu achten ist, was offen ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
</context>
<context>
    <name>titer::form::PortsTab</name>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out, gas</source>
        <translation>aus, Gas</translation>
    </message>
    <message>
        <source>in, gas</source>
        <translation>ein, Gas</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, nötig</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation>Von %1 trennen</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>There is no other unit yet.</source>
        <translation>Es gibt noch keinen anderen Apparat.</translation>
    </message>
</context>
<context>
    <name>titer::form::Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 in %2 s</translation>
    </message>
</context>
<context>
    <name>titer::form::ProgramTable</name>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>ramp to the next</source>
        <translation>Rampe zur nächsten</translation>
    </message>
    <message>
        <source>slope of its own</source>
        <translation>eigene Steigung</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Quantity of the program</source>
        <translation>Größe des Programms</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet: times and values become the whole table, values alone go into the lines from the current one on</source>
        <translation>Zeilen einer Tabelle: Zeiten und Werte werden das ganze Programm, Werte allein kommen in die Zeilen ab der jetzigen</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>Programm von %1</translation>
    </message>
    <message>
        <source>%1 (changes)</source>
        <comment>a quantity</comment>
        <translation>%1 (ändert sich)</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <comment>a time&apos;s unit</comment>
        <translation>Ab (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Unit of the times</source>
        <translation>Einheit der Zeiten</translation>
    </message>
    <message>
        <source>Unit of the times: %1</source>
        <translation>Einheit der Zeiten: %1</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>Einheit der Werte</translation>
    </message>
    <message>
        <source>Unit of the values: %1</source>
        <translation>Einheit der Werte: %1</translation>
    </message>
    <message>
        <source>Change the shape of a program</source>
        <translation>Verlauf eines Programms ändern</translation>
    </message>
    <message>
        <source>Change a time of the program</source>
        <translation>Zeit eines Programms ändern</translation>
    </message>
    <message>
        <source>Change a program</source>
        <translation>Programm ändern</translation>
    </message>
    <message>
        <source>Add a line to a program</source>
        <translation>Zeile eines Programms hinzufügen</translation>
    </message>
    <message>
        <source>Remove lines from a program</source>
        <translation>Zeilen eines Programms entfernen</translation>
    </message>
    <message>
        <source>Paste into a program</source>
        <translation>In ein Programm einfügen</translation>
    </message>
    <message>
        <source>Choose the unit of a program</source>
        <translation>Einheit eines Programms wählen</translation>
    </message>
</context>
<context>
    <name>titer::form::QuantityField</name>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
</context>
<context>
    <name>titer::form::ResultsTab</name>
    <message>
        <source>No run yet. The plant runs by itself as soon as nothing is wrong with it.</source>
        <translation>Noch kein Lauf. Die Anlage läuft von selbst, sobald an ihr nichts mehr falsch ist.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>This unit has no key figures; its values are on the Run page.</source>
        <translation>Dieser Apparat hat keine Kennzahlen; seine Werte stehen auf der Seite Lauf.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>from %1 for %2</source>
        <extracomment>Start and length of a phase.</extracomment>
        <translation>ab %1, %2 lang</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Closes to</source>
        <translation>Bilanzfehler</translation>
    </message>
    <message>
        <source>Share of what came in, was there and was made that is not accounted for; the worst component</source>
        <translation>Nicht belegter Anteil dessen, was kam, da war und entstand; schlechteste Komponente</translation>
    </message>
    <message>
        <source>Streams agree to</source>
        <translation>Abweichung der Ströme</translation>
    </message>
    <message>
        <source>Worst gap between the two accounts of one stream</source>
        <translation>Größte Abweichung zwischen den beiden Bilanzen eines Stroms</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>Berechnet in</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Andere Einheit</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Einheit von %1: %2</translation>
    </message>
</context>
<context>
    <name>titer::form::RowWidget</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Andere Einheit</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Einheit von %1: %2</translation>
    </message>
    <message>
        <source>Allowed %1</source>
        <translation>Erlaubt %1</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
</context>
<context>
    <name>titer::form::SettingTable</name>
    <message>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
</context>
<context>
    <name>titer::form::TextField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Eine Datei wählen: %1</translation>
    </message>
</context>
<context>
    <name>titer::help::HelpWindow</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Help – Titer</source>
        <translation>Hilfe – Titer</translation>
    </message>
    <message>
        <source>Search parameters, units, tiles, actions</source>
        <translation>Parameter, Geräte, Kacheln, Aktionen suchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is described by these words. Try fewer or shorter ones.</source>
        <translation>Zu diesen Wörtern ist nichts beschrieben. Versuchen Sie weniger oder kürzere.</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Put the focus on a parameter, a unit, a tile or a setting and press F1, or search at the left. What stands here comes from the models themselves, with their sources.</source>
        <translation>Setzen Sie den Fokus auf einen Parameter, ein Gerät, eine Kachel oder eine Einstellung und drücken Sie F1, oder suchen Sie links. Was hier steht, kommt aus den Modellen selbst, mit ihren Quellen.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>titer::pages::AheadLine</name>
    <message>
        <source>Runs ahead: %1 % done</source>
        <translation>Läufe voraus: %1 % fertig</translation>
    </message>
    <message>
        <source>Runs ahead: %1 % done, %2</source>
        <comment>share, time left</comment>
        <translation>Läufe voraus: %1 % fertig, %2</translation>
    </message>
    <message>
        <source>The runs ahead were stopped, so that no band is shown.</source>
        <translation>Die Läufe voraus wurden angehalten, deshalb steht hier kein Band.</translation>
    </message>
    <message>
        <source>Progress of the runs ahead</source>
        <translation>Fortschritt der Läufe voraus</translation>
    </message>
    <message>
        <source>Stop the runs ahead</source>
        <translation>Läufe voraus anhalten</translation>
    </message>
    <message>
        <source>Make the runs ahead after all</source>
        <translation>Läufe voraus doch rechnen</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmEditor</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reason of the change, for the journal</source>
        <translation>Grund der Änderung, für das Journal</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Keep this alarm in the project; a recorder that runs judges it from now on</source>
        <translation>Diesen Alarm im Projekt behalten; ein laufender Recorder beurteilt ihn von nun an</translation>
    </message>
    <message>
        <source>As it was kept last</source>
        <translation>Wie zuletzt behalten</translation>
    </message>
    <message>
        <source>New alarm</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht behalten</translation>
    </message>
    <message>
        <source>Titer&apos;s own. What you change here stands in its place.</source>
        <translation>Von Titer selbst. Was Sie hier ändern, tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>In the place of Titer&apos;s own</source>
        <translation>Anstelle des Alarms von Titer</translation>
    </message>
    <message>
        <source>%1. Changed, not kept yet.</source>
        <translation>%1. Geändert, noch nicht behalten.</translation>
    </message>
    <message>
        <source>As Titer has it</source>
        <translation>Wie von Titer</translation>
    </message>
    <message>
        <source>Say why: a change of an alarm is kept with its reason.</source>
        <translation>Nennen Sie den Grund: Eine Änderung eines Alarms wird mit ihrem Grund behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n Feld zu berichtigen</numerusform>
            <numerusform>%n Felder zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is open for reading only, so its alarms cannot be changed here.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet, daher können seine Alarme hier nicht geändert werden.</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Am häufigsten</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Share [%]</source>
        <translation>Anteil [%]</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>About [%]</source>
        <translation>Etwa [%]</translation>
    </message>
    <message>
        <source>Chattering and stale</source>
        <translation>Flatternd und stehend</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>No alarm was judged yet: figures and journal begin with the first recorder of this project. Start one on the Data page.</source>
        <translation>Noch wurde kein Alarm beurteilt: Kennzahlen und Journal beginnen mit dem ersten Recorder dieses Projekts. Starten Sie ihn auf der Seite Daten.</translation>
    </message>
    <message>
        <source>The journal is being read.</source>
        <translation>Das Journal wird gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3, %n raised. Yardsticks: ISA-18.2-2016, EEMUA 191, for one operator.</source>
        <extracomment>A length of time, two times of day, a count.</extracomment>
        <translation>
            <numerusform>%1, %2 bis %3, %n ausgelöst. Maßstäbe: ISA-18.2-2016, EEMUA 191, für einen Bediener.</numerusform>
            <numerusform>%1, %2 bis %3, %n ausgelöst. Maßstäbe: ISA-18.2-2016, EEMUA 191, für einen Bediener.</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a yardstick</comment>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Raised per hour</source>
        <translation>Ausgelöst je Stunde</translation>
    </message>
    <message>
        <source>1/h</source>
        <translation>1/h</translation>
    </message>
    <message>
        <source>Raised per 10 min</source>
        <translation>Ausgelöst je 10 min</translation>
    </message>
    <message>
        <source>in 10 min</source>
        <translation>in 10 min</translation>
    </message>
    <message>
        <source>Most in 10 min</source>
        <translation>Meiste in 10 min</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Zeit in Alarmflut</translation>
    </message>
    <message numerus="yes">
        <source>% in %n flood(s)</source>
        <translation>
            <numerusform>% in %n Flut</numerusform>
            <numerusform>% in %n Fluten</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the ten most frequent</source>
        <translation>Anteil der zehn häufigsten</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Flatternd</translation>
    </message>
    <message numerus="yes">
        <source>alarm(s)</source>
        <translation>
            <numerusform>Alarm</numerusform>
            <numerusform>Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Active over 24 h</source>
        <translation>Über 24 h aktiv</translation>
    </message>
    <message>
        <source>Median to acknowledge</source>
        <translation>Median bis zur Quittierung</translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged</source>
        <translation>
            <numerusform>%n nicht quittiert</numerusform>
            <numerusform>%n nicht quittiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High and critical</source>
        <translation>Hoch und kritisch</translation>
    </message>
    <message numerus="yes">
        <source>%n times within a minute</source>
        <translation>
            <numerusform>%n Mal in einer Minute</numerusform>
            <numerusform>%n Mal in einer Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>active over 24 h</source>
        <translation>über 24 h aktiv</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value, change</source>
        <translation>Wert, Änderung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Im Journal suchen</translation>
    </message>
    <message>
        <source>nothing happened in this time</source>
        <translation>in dieser Zeit geschah nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 older ones in titer-cli alarms journal</source>
        <translation>%1, %2 ältere in titer-cli alarms journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown, for a spreadsheet (Ctrl+C on the table)</source>
        <translation>Die gewählten Zeilen, sonst alle gezeigten, für eine Tabellenkalkulation kopieren (Strg+C in der Tabelle)</translation>
    </message>
    <message>
        <source>Copy the journal</source>
        <translation>Journal kopieren</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmSetup</name>
    <message>
        <source>New alarm</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Zu diesen Worten wird nichts gefunden.</translation>
    </message>
    <message>
        <source>Find an alarm, a tag or a unit</source>
        <translation>Alarm, Messstelle oder Einheit suchen</translation>
    </message>
    <message>
        <source>Define another alarm</source>
        <translation>Einen weiteren Alarm anlegen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Meldet sich bei</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht behalten</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Tag not known</source>
        <translation>Messstelle unbekannt</translation>
    </message>
    <message>
        <source>Nothing was ever recorded of %1.</source>
        <comment>tags</comment>
        <translation>Von %1 wurde nie etwas aufgezeichnet.</translation>
    </message>
    <message>
        <source>Alarms belong to a project. Keep one here, and a project is made for it.</source>
        <translation>Alarme gehören zu einem Projekt. Behalten Sie hier einen, und es wird ein Projekt dafür angelegt.</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Alle Alarme zeigen</translation>
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
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Figures and journal</source>
        <translation>Kennzahlen und Journal</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Teil der Seite</translation>
    </message>
    <message>
        <source>Back to the boards (Esc)</source>
        <translation>Zurück zu den Tafeln (Esc)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>titer::pages::AllowSheet</name>
    <message>
        <source>Allow on this machine</source>
        <translation>Auf diesem Rechner erlauben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Erlaubnis</translation>
    </message>
    <message>
        <source>May the sources of this project run here?</source>
        <translation>Dürfen die Quellen dieses Projekts hier laufen?</translation>
    </message>
    <message>
        <source>They were allowed once, and something has changed since. What is new is marked.</source>
        <translation>Sie waren schon erlaubt, seitdem hat sich etwas geändert. Neues ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>A project may come from anybody. Nothing of it has been connected to, opened or started yet. If you allow it, it does this, now and later:</source>
        <translation>Ein Projekt kann von jedem kommen. Noch wurde nichts davon verbunden, geöffnet oder gestartet. Wenn Sie es erlauben, tut es dies, jetzt und später:</translation>
    </message>
    <message>
        <source>It reaches nothing beyond Titer itself.</source>
        <translation>Sie erreichen nichts außerhalb von Titer.</translation>
    </message>
</context>
<context>
    <name>titer::pages::BrowseTree</name>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Messstelle suchen</translation>
    </message>
    <message>
        <source>Connect and list what can be read</source>
        <translation>Verbinden und auflisten, was gelesen werden kann</translation>
    </message>
    <message>
        <source>What the source offers</source>
        <translation>Was die Quelle anbietet</translation>
    </message>
    <message>
        <source>The source offers nothing to be listed.</source>
        <translation>Die Quelle bietet nichts zum Auflisten an.</translation>
    </message>
    <message>
        <source>Browse connects to the source and lists what can be read; tick what shall be.</source>
        <translation>Durchsuchen verbindet sich mit der Quelle und listet, was gelesen werden kann; haken Sie an, was gelesen werden soll.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
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
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>titer::pages::CockpitPage</name>
    <message>
        <source>Values (*.csv)</source>
        <translation>Werte (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a board</source>
        <translation>Tafel hinzufügen</translation>
    </message>
    <message>
        <source>Menu of the board</source>
        <translation>Menü der Tafel</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>Kachel hinzufügen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>A locked board is not changed by accident: its tiles cannot be moved, set or removed.</source>
        <translation>Eine gesperrte Tafel wird nicht aus Versehen geändert: Ihre Kacheln lassen sich nicht verschieben, einstellen oder entfernen.</translation>
    </message>
    <message>
        <source>Add a tile to this board</source>
        <translation>Eine Kachel auf diese Tafel legen</translation>
    </message>
    <message>
        <source>Choose a template: bioreactor, chromatography, overview.</source>
        <translation>Wählen Sie eine Vorlage: Bioreaktor, Chromatographie, Übersicht.</translation>
    </message>
    <message>
        <source>A board shows values, trends and alarms as tiles. It is made of the tags of this plant, and everything on it can be changed.</source>
        <translation>Eine Tafel zeigt Werte, Trends und Alarme als Kacheln. Sie entsteht aus den Messstellen dieser Anlage, und alles auf ihr lässt sich ändern.</translation>
    </message>
    <message>
        <source>Empty board</source>
        <translation>Leere Tafel</translation>
    </message>
    <message>
        <source>Set tile</source>
        <translation>Kachel einstellen</translation>
    </message>
    <message>
        <source>Show the board %1</source>
        <translation>Die Tafel %1 zeigen</translation>
    </message>
    <message>
        <source>%1 board</source>
        <comment>name of a board</comment>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Add board</source>
        <translation>Tafel hinzufügen</translation>
    </message>
    <message>
        <source>This board is locked. Unlock it to add a tile.</source>
        <translation>Diese Tafel ist gesperrt. Entsperren Sie sie, um eine Kachel hinzuzufügen.</translation>
    </message>
    <message>
        <source>Lock board</source>
        <translation>Tafel sperren</translation>
    </message>
    <message>
        <source>Unlock board</source>
        <translation>Tafel entsperren</translation>
    </message>
    <message>
        <source>Rename board…</source>
        <translation>Tafel umbenennen…</translation>
    </message>
    <message>
        <source>Save board as PNG…</source>
        <translation>Tafel als PNG speichern…</translation>
    </message>
    <message>
        <source>Save board as SVG…</source>
        <translation>Tafel als SVG speichern…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Werte als CSV speichern…</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>Tafel entfernen</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Tafel umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Whose values the boards show</source>
        <translation>Wessen Werte die Tafeln zeigen</translation>
    </message>
    <message>
        <source>This project is open for reading only: what is changed here is not kept.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet: Was hier geändert wird, bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Values of: %1</source>
        <translation>Werte von: %1</translation>
    </message>
    <message>
        <source>Tags by formula…</source>
        <translation>Messstellen durch Formeln…</translation>
    </message>
    <message>
        <source>Set up alarms…</source>
        <translation>Alarme einrichten…</translation>
    </message>
</context>
<context>
    <name>titer::pages::CockpitPast</name>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Back to the newest values</source>
        <translation>Zurück zu den neuesten Werten</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>titer::pages::ColumnCapacity</name>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Loads that are done</source>
        <translation>Fertige Beladungen</translation>
    </message>
    <message>
        <source>In this run no product was loaded onto the column. Let a stream with the product flow into it, and run again.</source>
        <translation>In diesem Lauf wurde kein Produkt auf die Säule geladen. Lassen Sie einen Strom mit dem Produkt hineinfließen und rechnen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 of bed</source>
        <comment>a concentration</comment>
        <translation>%1 Bett</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>The column is loaded at eight flows as in this run, until its product breaks through.</source>
        <translation>Die Säule wird bei acht Flüssen wie in diesem Lauf beladen, bis ihr Produkt durchbricht.</translation>
    </message>
    <message>
        <source>Capacity against residence time</source>
        <translation>Kapazität über der Verweilzeit</translation>
    </message>
    <message>
        <source>at 10 % breakthrough</source>
        <translation>bei 10 % Durchbruch</translation>
    </message>
    <message>
        <source>at 1 %</source>
        <translation>bei 1 %</translation>
    </message>
</context>
<context>
    <name>titer::pages::ColumnProfiles</name>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Zeit des Laufs</translation>
    </message>
    <message>
        <source>Bead at</source>
        <translation>Partikel bei</translation>
    </message>
    <message>
        <source>Profiles are kept while Titer is open, not in the project. Run the plant again to see what the column holds along its bed and within a bead.</source>
        <translation>Profile bleiben erhalten, solange Titer offen ist, nicht im Projekt. Lassen Sie die Anlage erneut laufen, um zu sehen, was die Säule entlang des Betts und im Partikel hält.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut rechnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 of solid</source>
        <comment>a concentration</comment>
        <translation>%1 Feststoff</translation>
    </message>
    <message>
        <source>Along the column</source>
        <translation>Entlang der Säule</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>In the bead at %1 cm</source>
        <translation>Im Partikel bei %1 cm</translation>
    </message>
    <message>
        <source>Pores</source>
        <translation>Poren</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataList</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Recordings and sources</source>
        <translation>Aufzeichnungen und Quellen</translation>
    </message>
    <message>
        <source>Find a batch, a phase or a tag</source>
        <translation>Charge, Phase oder Messstelle suchen</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Messstelle %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Take in a recording from a file</source>
        <translation>Eine Aufzeichnung aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Add a source of live values</source>
        <translation>Eine Quelle laufender Werte hinzufügen</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>No recording yet. Drop a CSV file here, or replay the example.</source>
        <translation>Noch keine Aufzeichnung. Eine CSV-Datei hier ablegen oder das Beispiel abspielen.</translation>
    </message>
    <message>
        <source>Here recordings are looked at, with their gaps, and their tags are laid over the variables of the model.</source>
        <translation>Hier werden Aufzeichnungen mit ihren Lücken betrachtet und ihre Messstellen über die Größen des Modells gelegt.</translation>
    </message>
    <message>
        <source>Import a recording</source>
        <translation>Eine Aufzeichnung übernehmen</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Das Beispiel zeigen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Eine Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>liest, %1 %</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>gaps: %1</source>
        <translation>Lücken: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>values/s</source>
        <translation>Werte/s</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1, unsecured</source>
        <translation>%1, ungesichert</translation>
    </message>
    <message>
        <source>%1 values/s</source>
        <translation>%1 Werte/s</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>source</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Nothing is recorded of this source yet.</source>
        <translation>Von dieser Quelle ist noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Sources belong to a project; save this plant as one first.</source>
        <translation>Quellen gehören zu einem Projekt; speichern Sie diese Anlage zuerst als Projekt.</translation>
    </message>
    <message>
        <source>The recorder did not start. Try it in a shell, it says why: titer-cli record %1</source>
        <translation>Der Rekorder ist nicht angelaufen. In einer Shell sagt er, warum: titer-cli record %1</translation>
    </message>
    <message numerus="yes">
        <source>%n samples were written to %1</source>
        <translation>
            <numerusform>%n Wert wurde nach %1 geschrieben</numerusform>
            <numerusform>%n Werte wurden nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>batch, phase</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is recorded in this project yet.</source>
        <translation>In diesem Projekt ist noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigtes exportieren</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Werte (*.csv)</translation>
    </message>
    <message>
        <source>times in UTC; time zone of this machine %1</source>
        <translation>Zeiten in UTC; Zeitzone dieses Rechners %1</translation>
    </message>
    <message>
        <source>times in s since the recording began</source>
        <translation>Zeiten in s seit Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 · %2 · Titer %3</source>
        <comment>project, times, version</comment>
        <translation>%1 · %2 · Titer %3</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataRowDelegate</name>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
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
        <translation>Alles</translation>
    </message>
    <message>
        <source>Choose the tags that are shown</source>
        <translation>Auswählen, welche Messstellen gezeigt werden</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Messstelle</translation>
    </message>
    <message>
        <source>Write a note at the cursor (N)</source>
        <translation>Eine Notiz am Cursor schreiben (N)</translation>
    </message>
    <message>
        <source>Export what is shown (CSV)</source>
        <translation>Gezeigtes exportieren (CSV)</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>a length of time</comment>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>read back: %1</source>
        <comment>gap</comment>
        <translation>nachgelesen: %1</translation>
    </message>
    <message>
        <source>read back in part: %1</source>
        <comment>gap</comment>
        <translation>teilweise nachgelesen: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignCrumbs</name>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Place on the sheet: %1</source>
        <translation>Ort auf dem Fließbild: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Ströme</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit the sheet</source>
        <translation>Blatt einpassen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Apparat</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n Apparat</numerusform>
            <numerusform>%n Apparate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the last run failed</source>
        <translation>%1 · der letzte Lauf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 · balances do not close: %2</source>
        <translation>%1 · Bilanzen gehen nicht auf: %2</translation>
    </message>
    <message>
        <source>%1 · balances close to %2</source>
        <translation>%1 · Bilanzfehler %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Regelkreise</translation>
    </message>
    <message>
        <source>Show the controllers of the selected unit, with set-point, output and measured value</source>
        <translation>Die Regler des gewählten Apparats zeigen, mit Sollwert, Stellgröße und Istwert</translation>
    </message>
    <message>
        <source>Export the flowsheet</source>
        <translation>Fließbild exportieren</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>What the sheet shows</source>
        <translation>Was das Fließbild zeigt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
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
        <translation>Worin sich die Läufe unterscheiden</translation>
    </message>
    <message>
        <source>The plants of these runs are the same</source>
        <translation>Die Anlagen dieser Läufe sind gleich</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Parameter, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
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
        <translation>Hier wird ein Prozess gezeichnet: Behälter, Schritte und die Ströme dazwischen. Einen Apparat von links herüberziehen, oder A drücken und seinen Namen tippen.</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Apparat hinzufügen</translation>
    </message>
    <message>
        <source>Open the example plant</source>
        <translation>Beispielanlage öffnen</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Noch nichts gezeichnet</translation>
    </message>
</context>
<context>
    <name>titer::pages::FormulaSheet</name>
    <message>
        <source>Insert a tag…</source>
        <translation>Messstelle einfügen…</translation>
    </message>
    <message>
        <source>New formula</source>
        <translation>Neue Formel</translation>
    </message>
    <message>
        <source>Keep the formula</source>
        <translation>Formel behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tags by formula</source>
        <translation>Messstellen durch Formeln</translation>
    </message>
    <message>
        <source>Computed from other tags, with their units. The recorder keeps them, boards show them and alarms can watch them.</source>
        <translation>Aus anderen Messstellen berechnet, mit deren Einheiten. Der Rekorder zeichnet sie auf, Tafeln zeigen sie und Alarme können sie überwachen.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>2 * `source/name`</source>
        <translation>2 * `source/name`</translation>
    </message>
    <message>
        <source>follows from the tags</source>
        <translation>folgt aus den Messstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Why, for the audit trail</source>
        <translation>Warum, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The units fit. Its unit is %1.</source>
        <translation>Die Einheiten passen. Das Ergebnis ist in %1.</translation>
    </message>
    <message>
        <source>The units fit. It is %1 now.</source>
        <translation>Die Einheiten passen. Der Wert ist jetzt %1.</translation>
    </message>
    <message>
        <source>tile “%1” of the board “%2”</source>
        <translation>Kachel „%1“ der Tafel „%2“</translation>
    </message>
    <message>
        <source>formula “%1”</source>
        <translation>Formel „%1“</translation>
    </message>
    <message>
        <source>alarm “%1”</source>
        <translation>Alarm „%1“</translation>
    </message>
    <message>
        <source>Nothing reads it yet.</source>
        <translation>Noch liest sie niemand.</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Gelesen von: %1</translation>
    </message>
    <message>
        <source>What reads it knows it by this name; make a new formula to have another.</source>
        <translation>Was sie liest, kennt sie unter diesem Namen; für einen anderen legen Sie eine neue Formel an.</translation>
    </message>
    <message>
        <source>What reads it will have no value. Press “Remove” once more to remove it.</source>
        <translation>Was sie liest, hat dann keinen Wert. Drücken Sie noch einmal „Entfernen“, um sie zu entfernen.</translation>
    </message>
    <message>
        <source>Press “Remove” once more to remove it.</source>
        <translation>Drücken Sie noch einmal „Entfernen“, um sie zu entfernen.</translation>
    </message>
</context>
<context>
    <name>titer::pages::ImportSheet</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>wird gelesen, %1 %</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>Wie „%1“ gelesen wird</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>So lässt sich die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take in %1 samples</source>
        <translation>%1 Messwerte übernehmen</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a length of time</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts bleibt außen vor.</translation>
    </message>
    <message>
        <source>Cells and lines left out: %1</source>
        <translation>Ausgelassene Zellen und Zeilen: %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>The sheet “%1” is read.</source>
        <translation>Das Blatt „%1“ wird gelesen.</translation>
    </message>
</context>
<context>
    <name>titer::pages::IntervalInspector</name>
    <message>
        <source>Batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Unit procedure</source>
        <translation>Teilprozedur</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Excursion</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Excursions and notes</source>
        <translation>Abweichungen und Notizen</translation>
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
        <translation>von %1</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht beendet</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>Dauer %1</translation>
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
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a time such as day 8.7</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Largest gap in the accounts</source>
        <translation>Größte Bilanzlücke</translation>
    </message>
    <message>
        <source>closed, limit %1</source>
        <translation>geschlossen, Grenze %1</translation>
    </message>
    <message>
        <source>not closed, limit %1</source>
        <translation>nicht geschlossen, Grenze %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::NoteCard</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Keep the change (Ctrl+Enter)</source>
        <translation>Änderung behalten (Strg+Enter)</translation>
    </message>
    <message>
        <source>Take the note off the time axis; it stays in the store with the reason</source>
        <translation>Die Notiz von der Zeitachse nehmen; sie bleibt mit der Begründung im Speicher</translation>
    </message>
</context>
<context>
    <name>titer::pages::OriginLegend</name>
    <message>
        <source>Origins: %1</source>
        <translation>Herkunft: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::PlotFigure</name>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, unsicher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, its age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Newest value: %1</source>
        <translation>Neuester Wert: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::PreviewTable</name>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a suggested variable</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>no variable</source>
        <translation>keine Variable</translation>
    </message>
    <message>
        <source>a bare number</source>
        <translation>reine Zahl</translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation>Einheit?</translation>
    </message>
    <message>
        <source>Choose the unit of %1</source>
        <comment>a column</comment>
        <translation>Einheit von %1 wählen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecentProjects</name>
    <message>
        <source>They appear here, each with a picture of its plant, and open where you left off.</source>
        <translation>Sie erscheinen hier, jedes mit einem Bild seiner Anlage, und öffnen sich dort, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecorderCard</name>
    <message>
        <source>Recorder</source>
        <translation>Rekorder</translation>
    </message>
    <message>
        <source>values kept</source>
        <translation>behaltene Werte</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>disk lasts</source>
        <translation>Platte reicht</translation>
    </message>
    <message>
        <source>last good backup</source>
        <translation>letzte gute Sicherung</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Aufzeichnung starten</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <comment>values</comment>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nothing is recorded now.</source>
        <translation>Zurzeit wird nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecordingInspector</name>
    <message>
        <source>Follow on the Run page</source>
        <translation>Auf der Seite Lauf verfolgen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Tags and model variables</source>
        <translation>Messstellen und Modellgrößen</translation>
    </message>
    <message>
        <source>%1 tags, %2 mapped</source>
        <translation>%1 Messstellen, %2 zugeordnet</translation>
    </message>
    <message>
        <source>Recording from a file, simulated</source>
        <translation>Aufzeichnung aus einer Datei, simuliert</translation>
    </message>
    <message>
        <source>Recording from a file</source>
        <translation>Aufzeichnung aus einer Datei</translation>
    </message>
    <message>
        <source>The file is being read, %1 % are done.</source>
        <translation>Die Datei wird gelesen, %1 % sind geschafft.</translation>
    </message>
    <message>
        <source>The file has changed since it was taken in. What is shown is what stands in it now.</source>
        <translation>Die Datei hat sich seit der Übernahme geändert. Gezeigt wird, was jetzt darin steht.</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1 …</translation>
    </message>
    <message>
        <source>%1 samples of %2 tags, %3</source>
        <comment>counts and file size</comment>
        <translation>%1 Werte von %2 Messstellen, %3</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>beginnt %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 values, gaps: %2</source>
        <translation>%1 Werte, Lücken: %2</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>The file is being read, %1 % are done, %2.</source>
        <comment>share, time left</comment>
        <translation>Die Datei wird gelesen, %1 % sind fertig, %2.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecoveryCard</name>
    <message>
        <source>Kept: the plant “%1”, which lay in no project, from the journal of the window.</source>
        <translation>Erhalten: die Anlage „%1“, die in keinem Projekt lag, aus dem Journal des Fensters.</translation>
    </message>
    <message>
        <source>Kept: the project “%1”, and from the journal of the window the changes that it had not taken yet.</source>
        <translation>Erhalten: das Projekt „%1“, und aus dem Journal des Fensters die Änderungen, die es noch nicht aufgenommen hatte.</translation>
    </message>
    <message>
        <source>Kept: the project “%1” with all changes, its runs, boards and recordings, and the place where you were.</source>
        <translation>Erhalten: das Projekt „%1“ mit allen Änderungen, seinen Läufen, Tafeln und Aufzeichnungen, und die Stelle, an der Sie waren.</translation>
    </message>
    <message>
        <source>what was done in the last second</source>
        <translation>was in der letzten Sekunde getan wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of undo</source>
        <translation>
            <numerusform>%n Schritt zum Rückgängigmachen</numerusform>
            <numerusform>%n Schritte zum Rückgängigmachen</numerusform>
        </translation>
    </message>
    <message>
        <source>the run that was under way</source>
        <translation>der Lauf, der im Gange war</translation>
    </message>
    <message>
        <source>runs that lay in no project</source>
        <translation>Läufe, die in keinem Projekt lagen</translation>
    </message>
    <message>
        <source>the recording “%1” over the plant; lay it over once more</source>
        <translation>die Aufzeichnung „%1“ über der Anlage; legen Sie sie noch einmal darüber</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Verloren: %1.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Dort weitermachen</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>Titer ended without being closed (%1)</source>
        <translation>Titer endete, ohne geschlossen zu werden (%1)</translation>
    </message>
    <message>
        <source>The project stays among the recent ones.</source>
        <translation>Das Projekt bleibt unter den letzten.</translation>
    </message>
    <message>
        <source>What stands in the journal alone is put among the recent projects as a draft.</source>
        <translation>Was nur im Journal steht, wird als Entwurf unter die letzten Projekte gelegt.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunAhead</name>
    <message>
        <source>Look ahead</source>
        <translation>Vorausschau</translation>
    </message>
    <message>
        <source>Where the values may go: bands of a set of runs whose kinetics spread, from now on or from the time that is shown (L)</source>
        <translation>Wohin die Werte gehen können: Bänder aus mehreren Läufen, deren Kinetik streut, ab jetzt oder ab der gezeigten Zeit (L)</translation>
    </message>
    <message>
        <source>Nothing lies ahead at the end of a run. Move the time back, and look ahead from there.</source>
        <translation>Am Ende eines Laufs liegt nichts voraus. Gehen Sie in der Zeit zurück und schauen Sie von dort voraus.</translation>
    </message>
    <message>
        <source>This run was changed while it went on, and only its series are kept: run it again to look ahead.</source>
        <translation>Dieser Lauf wurde unterwegs geändert, und nur seine Kurven sind aufbewahrt: Lassen Sie ihn noch einmal laufen, um vorauszuschauen.</translation>
    </message>
    <message>
        <source>The run of the model ends before now, so that nothing lies ahead of it.</source>
        <translation>Der Lauf des Modells endet vor jetzt, vor ihm liegt nichts mehr.</translation>
    </message>
    <message numerus="yes">
        <source>forecast, 80 % and 50 % of %n run(s)</source>
        <translation>
            <numerusform>Vorhersage, 80 % und 50 % von %n Lauf</numerusform>
            <numerusform>Vorhersage, 80 % und 50 % von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Kinetics spread by %1 %</source>
        <translation>Kinetik streut um %1 %</translation>
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
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>Bilanz offen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Run the plant from the start (F5)</source>
        <translation>Die Anlage vom Anfang an laufen lassen (F5)</translation>
    </message>
    <message>
        <source>End the run; what there is stays (Shift+F5)</source>
        <translation>Den Lauf beenden; was da ist, bleibt (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Go on with the run</source>
        <translation>Den Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Hold the run</source>
        <translation>Den Lauf anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a run</comment>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <comment>time of the run</comment>
        <translation>Läuft, %1</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <comment>time of the run</comment>
        <translation>Angehalten bei %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Unbalanced: the accounts of this run do not close</source>
        <translation>Bilanz offen: Die Bilanzen dieses Laufs gehen nicht auf</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>time of the run</comment>
        <translation>Gestoppt bei %1</translation>
    </message>
    <message>
        <source>The plant has changed since this run.</source>
        <translation>Die Anlage hat sich seit diesem Lauf geändert.</translation>
    </message>
    <message>
        <source>ok, %1 in %2</source>
        <comment>simulated time, time of the computer</comment>
        <translation>ok, %1 in %2</translation>
    </message>
    <message>
        <source>Steps: %1
Right-hand sides: %2
Jacobians: %3
Restarts: %4
Windows: %5
Integration: %6</source>
        <translation>Schritte: %1
Rechte Seiten: %2
Jacobi-Matrizen: %3
Neustarts: %4
Fenster: %5
Integration: %6</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>%1 – since then: %2</source>
        <comment>run, what changed</comment>
        <translation>%1 – seither: %2</translation>
    </message>
    <message>
        <source>%1 (%2) – since then: %3</source>
        <comment>run, status, what changed</comment>
        <translation>%1 (%2) – seither: %3</translation>
    </message>
    <message>
        <source>Name the run that is shown, to keep it</source>
        <translation>Den gezeigten Lauf benennen, um ihn zu behalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of the run, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Several runs over one another…</source>
        <translation>Mehrere Läufe übereinander…</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunColumn</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Chromatogramm</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>What is shown of the column</source>
        <translation>Was von der Säule gezeigt wird</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>Reinheit</translation>
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
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Outlet</source>
        <comment>what the chromatogram shows</comment>
        <translation>Auslass</translation>
    </message>
    <message>
        <source>Proposed cut</source>
        <translation>Vorgeschlagener Schnitt</translation>
    </message>
    <message>
        <source>Leave the cut that was made by hand, and collect around the product&apos;s peak again</source>
        <translation>Den Schnitt von Hand verlassen und wieder um den Peak des Produkts sammeln</translation>
    </message>
    <message>
        <source>Cut the pool of %1</source>
        <translation>Pool von %1 schneiden</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunOverlay</name>
    <message>
        <source>Save what is shown</source>
        <translation>Speichern, was zu sehen ist</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Choose the variables that are shown</source>
        <translation>Die gezeigten Variablen wählen</translation>
    </message>
    <message>
        <source>Back to the one run (Esc)</source>
        <translation>Zurück zum einen Lauf (Esc)</translation>
    </message>
    <message>
        <source>What the runs are aligned on</source>
        <translation>Woran die Läufe ausgerichtet sind</translation>
    </message>
    <message>
        <source>runs</source>
        <comment>suggested file name</comment>
        <translation>Laeufe</translation>
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
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose up to eight runs</source>
        <translation>Bis zu acht Läufe wählen</translation>
    </message>
    <message>
        <source>From the start of the run</source>
        <translation>Ab dem Beginn des Laufs</translation>
    </message>
    <message>
        <source>From the start of: %1</source>
        <comment>a phase</comment>
        <translation>Ab dem Beginn von: %1</translation>
    </message>
    <message>
        <source>On maturity: %1</source>
        <comment>what rises</comment>
        <translation>Nach Reife: %1</translation>
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
        <translation>Werte</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch ist nichts gelaufen</translation>
    </message>
    <message>
        <source>A run computes what the plant does from the start to the end of its recipe: levels, cells, nutrients, product. Here its course is shown, and every time of it can be looked at.</source>
        <translation>Ein Lauf berechnet, was die Anlage vom Anfang bis zum Ende ihres Rezepts tut: Füllstände, Zellen, Nährstoffe, Produkt. Hier erscheint der Verlauf, und jede Zeit lässt sich ansehen.</translation>
    </message>
    <message>
        <source>Run the plant</source>
        <translation>Die Anlage laufen lassen</translation>
    </message>
    <message>
        <source>Day %1, %2:%3</source>
        <comment>time of the run</comment>
        <translation>Tag %1, %2:%3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 · %2 · Titer %3</source>
        <comment>project, run, version</comment>
        <translation>%1 · %2 · Titer %3</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Gap of %1</source>
        <comment>a variable</comment>
        <translation>Abweichung von %1</translation>
    </message>
    <message>
        <source>RMSE %1, worst %2</source>
        <translation>RMSE %1, größte %2</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a phase</comment>
        <translation>%1 (geplant)</translation>
    </message>
    <message>
        <source>There is no finished run to report on. Start one with F5.</source>
        <translation>Es gibt noch keinen fertigen Lauf für einen Bericht. Starten Sie einen mit F5.</translation>
    </message>
    <message>
        <source>Report of the run</source>
        <translation>Bericht des Laufs</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Page for a browser (*.html)</source>
        <translation>Dokument (*.pdf);;Seite für einen Browser (*.html)</translation>
    </message>
    <message>
        <source>There is no finished run to lay others over. Start one with F5.</source>
        <translation>Es gibt keinen beendeten Lauf, über den andere gelegt werden könnten. Starten Sie einen mit F5.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a change, who, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>The run goes on as it was. %1</source>
        <translation>Der Lauf geht weiter wie bisher. %1</translation>
    </message>
    <message>
        <source>%1, in effect from here</source>
        <comment>a change</comment>
        <translation>%1, wirksam ab hier</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunPlant</name>
    <message>
        <source>Train</source>
        <translation>Prozesskette</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 in Betrieb</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunShadow</name>
    <message>
        <source>Twin gap</source>
        <translation>Abweichung des Zwillings</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Take the recording away</source>
        <translation>Die Aufzeichnung entfernen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Messstelle</translation>
    </message>
    <message>
        <source>Model variable</source>
        <translation>Variable des Modells</translation>
    </message>
    <message>
        <source>Gap now</source>
        <translation>Abweichung jetzt</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Gap of each tag to the model</source>
        <translation>Abweichung jeder Messstelle vom Modell</translation>
    </message>
    <message>
        <source>The plant has faults, so no recording can be laid over it. Look at the notices, and mend them first.</source>
        <translation>Die Anlage hat Fehler, daher lässt sich keine Aufzeichnung darüberlegen. Die Hinweise ansehen und die Fehler zuerst beheben.</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1, simulated: %2</source>
        <comment>recording, state</comment>
        <translation>%1, simuliert: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>an age</comment>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1? Accept or choose</source>
        <comment>a suggested variable</comment>
        <translation>%1? Annehmen oder wählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>%1 came, %2 late, %3 of bad quality, %4 while the unit was idle</source>
        <translation>%1 angekommen, %2 verspätet, %3 schlechter Güte, %4 bei ruhendem Apparat</translation>
    </message>
    <message>
        <source>Map %1</source>
        <comment>a tag</comment>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <comment>a variable</comment>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a tag</comment>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Nicht vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2 tags linked · %3</source>
        <comment>count, count, state</comment>
        <translation>%1 von %2 Messstellen zugeordnet · %3</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunTrends</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Choose the variables that are shown</source>
        <translation>Die gezeigten Variablen wählen</translation>
    </message>
    <message>
        <source>Show the plots of %1</source>
        <comment>a set</comment>
        <translation>Die Diagramme von %1 zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a variable</comment>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>ohne Einheit</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>Werte als Tabelle</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Alle Zeiten zeigen</translation>
    </message>
    <message>
        <source>Choose variables…</source>
        <translation>Variablen wählen …</translation>
    </message>
    <message>
        <source>Remove this plot</source>
        <translation>Dieses Diagramm entfernen</translation>
    </message>
    <message>
        <source>Save this picture as PNG…</source>
        <translation>Dieses Bild als PNG speichern …</translation>
    </message>
    <message>
        <source>Save this picture as SVG…</source>
        <translation>Dieses Bild als SVG speichern …</translation>
    </message>
    <message>
        <source>Save these values as CSV…</source>
        <translation>Diese Werte als CSV speichern …</translation>
    </message>
    <message>
        <source>Save all plots as PNG…</source>
        <translation>Alle Diagramme als PNG speichern …</translation>
    </message>
    <message>
        <source>Save all plots as SVG…</source>
        <translation>Alle Diagramme als SVG speichern …</translation>
    </message>
    <message>
        <source>Save all values as CSV…</source>
        <translation>Alle Werte als CSV speichern …</translation>
    </message>
    <message>
        <source>trends</source>
        <comment>suggested file name</comment>
        <translation>verlaeufe</translation>
    </message>
    <message>
        <source>Save the whole run as CSV…</source>
        <translation>Den ganzen Lauf als CSV speichern …</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>titer::pages::SourceInspector</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Unsecured link: anyone on this network can read and change what is exchanged.</source>
        <translation>Ungesicherte Verbindung: Jeder in diesem Netz kann mitlesen und ändern, was ausgetauscht wird.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Follow on the Run page</source>
        <translation>Auf der Seite Lauf verfolgen</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tags and model variables</source>
        <translation>Messstellen und Modellgrößen</translation>
    </message>
    <message>
        <source>The tags are known once the recorder has run this source.</source>
        <translation>Die Messstellen sind bekannt, sobald der Rekorder diese Quelle betrieben hat.</translation>
    </message>
    <message>
        <source>%1 tags, %2 mapped</source>
        <translation>%1 Messstellen, %2 zugeordnet</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · Kennung %2</translation>
    </message>
    <message>
        <source>kept by this machine</source>
        <translation>von diesem Rechner verwahrt</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>No recorder runs for this project; it is started at the foot of the list.</source>
        <translation>Für dieses Projekt läuft kein Rekorder; am Fuß der Liste wird er gestartet.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>attempts without success: %1</source>
        <translation>Versuche ohne Erfolg: %1</translation>
    </message>
    <message>
        <source>values lost: %1</source>
        <translation>verlorene Werte: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take this source off the project; what was recorded of it stays. %1</source>
        <translation>Diese Quelle aus dem Projekt nehmen; was von ihr aufgezeichnet wurde, bleibt. %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::SourceSheet</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>Quelle übernehmen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Another connector</source>
        <translation>Anderer Anschluss</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the source offers</source>
        <translation>Was die Quelle anbietet</translation>
    </message>
    <message>
        <source>Where do the values come from?</source>
        <translation>Woher kommen die Werte?</translation>
    </message>
    <message>
        <source>New source: %1</source>
        <comment>connector</comment>
        <translation>Neue Quelle: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, connector</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection is being tried.</source>
        <translation>Die Verbindung wird versucht.</translation>
    </message>
</context>
<context>
    <name>titer::pages::StudiesPage</name>
    <message>
        <source>Carries out the runs without a result, over all cores of this machine</source>
        <translation>Führt die Läufe ohne Ergebnis durch, auf allen Kernen dieses Rechners</translation>
    </message>
    <message>
        <source>Paste results</source>
        <translation>Ergebnisse einfügen</translation>
    </message>
    <message>
        <source>Export run sheet</source>
        <translation>Versuchsblatt ausgeben</translation>
    </message>
    <message>
        <source>As a file for the laboratory, with ids that come back</source>
        <translation>Als Datei für das Labor, mit Kennungen, die zurückkommen</translation>
    </message>
    <message>
        <source>From these parameters…</source>
        <translation>Von diesen Parametern …</translation>
    </message>
    <message>
        <source>Choose what is varied</source>
        <translation>Wählen, was variiert wird</translation>
    </message>
    <message>
        <source>Choose a design…</source>
        <translation>Versuchsplan wählen …</translation>
    </message>
    <message>
        <source>Designs that serve a goal, side by side</source>
        <translation>Pläne, die einem Ziel dienen, nebeneinander</translation>
    </message>
    <message>
        <source>Take %1 into the model of %2</source>
        <comment>term, response</comment>
        <translation>%1 in das Modell von %2 nehmen</translation>
    </message>
    <message>
        <source>Leave %1 out of the model of %2</source>
        <comment>term, response</comment>
        <translation>%1 aus dem Modell von %2 lassen</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <comment>a response</comment>
        <translation>Grenze von %1</translation>
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
        <translation>Bei der Einstellung: %1</translation>
    </message>
    <message>
        <source>no study yet</source>
        <translation>noch keine Studie</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>no design yet</source>
        <translation>noch kein Versuchsplan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) have results</source>
        <translation>
            <numerusform>%1 von %n Lauf mit Ergebnissen</numerusform>
            <numerusform>%1 von %n Läufen mit Ergebnissen</numerusform>
        </translation>
    </message>
    <message>
        <source>run %1 of %2 on the twin</source>
        <translation>Lauf %1 von %2 auf dem Zwilling</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the runs</source>
        <translation>Läufe anhalten</translation>
    </message>
    <message>
        <source>Run on the twin</source>
        <translation>Auf dem Zwilling fahren</translation>
    </message>
    <message>
        <source>Choose a design first: it makes the runs</source>
        <translation>Wählen Sie zuerst einen Versuchsplan: Er macht die Läufe</translation>
    </message>
    <message>
        <source>All runs have results; “Run all again” in the menu empties those of the twin</source>
        <translation>Alle Läufe haben Ergebnisse; „Alle noch einmal“ im Menü leert die des Zwillings</translation>
    </message>
    <message>
        <source>Table of text (*.csv)</source>
        <translation>Texttabelle (*.csv)</translation>
    </message>
    <message>
        <source>The run sheet is written to “%1”.</source>
        <translation>Das Versuchsblatt steht in „%1“.</translation>
    </message>
    <message>
        <source>Other studies, and what can be done with this one</source>
        <translation>Andere Studien, und was mit dieser geschehen kann</translation>
    </message>
    <message>
        <source>More of this study</source>
        <translation>Mehr zu dieser Studie</translation>
    </message>
    <message>
        <source>A study compares planned runs. Start from the parameters of this plant.</source>
        <translation>Eine Studie vergleicht geplante Läufe. Beginnen Sie bei den Parametern dieser Anlage.</translation>
    </message>
    <message>
        <source>Choose what is varied, take a design, and let the twin carry out the runs or write in what the laboratory measured: the page shows what matters, where the best lies, and how surely. A parameter of the flowsheet leads here too, by “Study this parameter” in its menu.</source>
        <translation>Wählen Sie, was variiert wird, nehmen Sie einen Versuchsplan, und lassen Sie den Zwilling die Läufe durchführen, oder tragen Sie ein, was das Labor gemessen hat: Die Seite zeigt, was zählt, wo das Beste liegt und wie sicher. Auch ein Parameter des Fließbilds führt hierher, mit „Diesen Parameter untersuchen“ in seinem Menü.</translation>
    </message>
    <message>
        <source>Factors and responses</source>
        <translation>Faktoren und Zielgrößen</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Versuchsblatt</translation>
    </message>
    <message>
        <source>%1 of %2 runs came; %3 of them failed, as their rows say.</source>
        <translation>%1 von %2 Läufen kamen; %3 davon scheiterten, wie ihre Zeilen sagen.</translation>
    </message>
    <message>
        <source>%1 of %2 runs came.</source>
        <translation>%1 von %2 Läufen kamen.</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <comment>names of factors</comment>
        <translation>%1 variieren</translation>
    </message>
    <message>
        <source>Study %1</source>
        <comment>number</comment>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>Look at what the plant makes</source>
        <translation>Ansehen, was die Anlage erzeugt</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <comment>a response</comment>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>The plant has not run yet: its key figures follow</source>
        <translation>Die Anlage lief noch nicht: Ihre Kennzahlen folgen</translation>
    </message>
    <message>
        <source>Measured in the laboratory alone…</source>
        <translation>Nur im Labor gemessen …</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>Name, and its unit in brackets, such as “Aggregates [%]”</source>
        <translation>Name und Einheit in Klammern, etwa „Aggregate [%]“</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Run all again on the twin</source>
        <translation>Alle noch einmal auf dem Zwilling fahren</translation>
    </message>
    <message>
        <source>Rename this study…</source>
        <translation>Diese Studie umbenennen …</translation>
    </message>
    <message>
        <source>Copy this study</source>
        <translation>Diese Studie kopieren</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>name of a study</comment>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <comment>a study</comment>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Remove this study</source>
        <translation>Diese Studie entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a study</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what was changed</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rename the study</source>
        <translation>Studie umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A run sheet that was copied in a spreadsheet, or plain results from the chosen cell on</source>
        <translation>Ein Versuchsblatt, das in der Tabellenkalkulation kopiert wurde, oder bloße Ergebnisse ab der gewählten Zelle</translation>
    </message>
    <message>
        <source>Read results…</source>
        <translation>Ergebnisse lesen …</translation>
    </message>
    <message>
        <source>A run sheet that was filled in, as a workbook or as text; it can be dropped here too</source>
        <translation>Ein ausgefülltes Versuchsblatt, als Arbeitsmappe oder Text; es lässt sich auch hier ablegen</translation>
    </message>
    <message>
        <source>Read results</source>
        <translation>Ergebnisse lesen</translation>
    </message>
    <message>
        <source>Run sheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Versuchsblätter (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>The run sheet is being written…</source>
        <translation>Das Versuchsblatt wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagChips</name>
    <message>
        <source>Take %1 off</source>
        <translation>%1 abwählen</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagChooser</name>
    <message>
        <source>Tags</source>
        <translation>Messstellen</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Messstelle suchen</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagRows</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit operation, variable</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Messstelle suchen</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Messstellen</translation>
    </message>
    <message>
        <source>%1 more; find them by their names</source>
        <translation>%1 weitere; über ihre Namen zu finden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <comment>a variable</comment>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Choose a model variable for %1</source>
        <translation>Eine Modellgröße für %1 wählen</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a suggested variable</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tag, its variable</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Map %1</source>
        <comment>a tag</comment>
        <translation>%1 zuordnen</translation>
    </message>
    <message>
        <source>The tag states no unit.</source>
        <translation>Die Messstelle nennt keine Einheit.</translation>
    </message>
    <message>
        <source>Nothing of the plant has this unit.</source>
        <translation>Nichts in der Anlage hat diese Einheit.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Nicht vergleichen</translation>
    </message>
    <message>
        <source>Alarm on this tag…</source>
        <translation>Alarm auf dieser Messstelle…</translation>
    </message>
</context>
<context>
    <name>titer::pages::TileChooser</name>
    <message>
        <source>Add tile</source>
        <translation>Kachel hinzufügen</translation>
    </message>
    <message>
        <source>Find a kind of tile</source>
        <translation>Kachelart suchen</translation>
    </message>
    <message>
        <source>Kinds of tiles</source>
        <translation>Kachelarten</translation>
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
        <translation>Prozesskette</translation>
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
        <translation>Variablen wählen</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Variablen suchen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
</context>
<context>
    <name>titer::pages::VesselView</name>
    <message>
        <source>Controlled</source>
        <translation>Geregelt</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <comment>state, phase</comment>
        <translation>%1, Phase %2</translation>
    </message>
</context>
<context>
    <name>titer::pages::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Titer</source>
        <translation>Willkommen bei Titer</translation>
    </message>
    <message>
        <source>Draw a bioprocess, run weeks of it in a second, and see your plant and its model side by side. Each door ends in a result within five minutes.</source>
        <translation>Zeichnen Sie einen Bioprozess, lassen Sie Wochen davon in einer Sekunde laufen, und sehen Sie Anlage und Modell nebeneinander. Jede Tür führt in fünf Minuten zu einem Ergebnis.</translation>
    </message>
    <message>
        <source>Build a process</source>
        <translation>Einen Prozess bauen</translation>
    </message>
    <message>
        <source>An antibody train from seed to clarified pool, ready to run. Change a feed or a temperature, and every figure downstream follows.</source>
        <translation>Ein Antikörper-Prozess von der Vorkultur bis zum geklärten Pool, lauffertig. Ändern Sie einen Zulauf oder eine Temperatur, und jede Zahl dahinter folgt.</translation>
    </message>
    <message>
        <source>Open the example plant</source>
        <translation>Beispielanlage öffnen</translation>
    </message>
    <message>
        <source>runs at once</source>
        <translation>läuft sofort</translation>
    </message>
    <message>
        <source>Open your own data</source>
        <translation>Eigene Daten öffnen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>or drop a file anywhere</source>
        <translation>oder eine Datei irgendwo ablegen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Neue Anlage</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>kept for next time</source>
        <translation>wird behalten</translation>
    </message>
    <message>
        <source>No account, and nothing leaves this computer.</source>
        <translation>Kein Konto, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Titer %1 · GPL-3.0 · the drop in the rail brings you back here</source>
        <translation>Titer %1 · GPL-3.0 · der Tropfen in der Leiste führt hierher zurück</translation>
    </message>
    <message>
        <source>Drop a recording, a plant file or a project. Titer says what it understood of columns, units and times before it takes anything in.</source>
        <translation>Legen Sie eine Aufzeichnung, eine Anlagendatei oder ein Projekt ab. Titer sagt, was es von Spalten, Einheiten und Zeiten verstanden hat, bevor es etwas übernimmt.</translation>
    </message>
    <message>
        <source>Lay a recording over the model</source>
        <translation>Eine Aufzeichnung über das Modell legen</translation>
    </message>
    <message>
        <source>A recorded batch plays beside its twin at any speed: samples, the model&apos;s lines, and the gap between them.</source>
        <translation>Eine aufgezeichnete Charge läuft neben ihrem Zwilling, beliebig schnell: Proben, Linien des Modells und die Abweichung dazwischen.</translation>
    </message>
    <message>
        <source>Replay the recording</source>
        <translation>Aufzeichnung abspielen</translation>
    </message>
    <message>
        <source>simulated recording</source>
        <translation>simulierte Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>titer::pages::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Anhalten: %1</translation>
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
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Chromatogramm</translation>
    </message>
    <message>
        <source>Chromatogram, %1</source>
        <translation>Chromatogramm, %1</translation>
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
        <translation>Phasen und Intervalle</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Notiz am Cursor</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Notiz, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>None yet; N writes a note at the cursor</source>
        <translation>Noch keine; N schreibt eine Notiz am Cursor</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern…</translation>
    </message>
    <message>
        <source>Remove the note…</source>
        <translation>Notiz entfernen…</translation>
    </message>
</context>
<context>
    <name>titer::plot::NumbersTable</name>
    <message>
        <source>Values as a table</source>
        <translation>Werte als Tabelle</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
</context>
<context>
    <name>titer::plot::PoolHandle</name>
    <message>
        <source>Pool begins</source>
        <translation>Pool beginnt</translation>
    </message>
    <message>
        <source>Pool ends</source>
        <translation>Pool endet</translation>
    </message>
</context>
<context>
    <name>titer::plot::QualityStrip</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>%1: %2 % of the time good</source>
        <translation>%1: %2 % der Zeit gut</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>bad or none</source>
        <translation>schlecht oder keine</translation>
    </message>
    <message>
        <source>of the time good</source>
        <translation>der Zeit gut</translation>
    </message>
</context>
<context>
    <name>titer::plot::Timeline</name>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>Fold the timeline</source>
        <translation>Zeitleiste einklappen</translation>
    </message>
    <message>
        <source>Live, 1×</source>
        <translation>Live, 1×</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of a replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Unfold the timeline</source>
        <translation>Zeitleiste ausklappen</translation>
    </message>
    <message>
        <source>max</source>
        <comment>as fast as it goes</comment>
        <translation>max</translation>
    </message>
</context>
<context>
    <name>titer::plot::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
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
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>time, at present</comment>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>phase, times</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendLegend</name>
    <message>
        <source>Δ %1, %2 per %3</source>
        <translation>Δ %1, %2 je %3</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (rechts)</translation>
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
        <translation>Verlauf, %1</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendTable</name>
    <message>
        <source>Values of the trend</source>
        <translation>Werte des Verlaufs</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <translation>%1: %2 bis %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>name, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, across</source>
        <comment>name of a curve</comment>
        <translation>%1, Abszisse</translation>
    </message>
</context>
<context>
    <name>titer::shell::Badge</name>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>SHADOW</source>
        <translation>SCHATTEN</translation>
    </message>
    <message>
        <source>ADVISORY</source>
        <translation>BERATEND</translation>
    </message>
    <message>
        <source>CLOSED LOOP</source>
        <translation>GESCHLOSSEN</translation>
    </message>
    <message>
        <source>Twin level: %1</source>
        <translation>Stufe des Zwillings: %1</translation>
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
        <translation>Tafel</translation>
    </message>
</context>
<context>
    <name>titer::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Nothing begins with that. Try a unit, a parameter or an action.</source>
        <translation>Nichts beginnt damit. Einen Apparat, einen Parameter oder einen Befehl versuchen.</translation>
    </message>
    <message>
        <source>%1 · Ctrl+Enter: beside</source>
        <extracomment>Behind what a row of the palette is: that this key opens it beside what is shown.</extracomment>
        <translation>%1 · Strg+Enter: daneben</translation>
    </message>
</context>
<context>
    <name>titer::shell::HoldButton</name>
    <message>
        <source>Hold it, or press it twice</source>
        <translation>Halten, oder zweimal drücken</translation>
    </message>
</context>
<context>
    <name>titer::shell::MainWindow</name>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>no project open</source>
        <translation>kein Projekt offen</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>%1 – Titer</source>
        <translation>%1 – Titer</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>New from example: %1</source>
        <translation>Neu aus Beispiel: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Apparat</translation>
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
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Titer projects (*.titer)</source>
        <translation>Titer-Projekte (*.titer)</translation>
    </message>
    <message>
        <source>Plant files (*.plant.json *.json)</source>
        <translation>Anlagendateien (*.plant.json *.json)</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Neue Anlage</translation>
    </message>
    <message>
        <source>Import plant file</source>
        <translation>Anlagendatei importieren</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>The plant “%1” lies in no project yet. Save it as a project (Ctrl+S) to keep it.</source>
        <translation>Die Anlage „%1“ liegt noch in keinem Projekt. Speichern Sie sie als Projekt (Strg+S), um sie zu behalten.</translation>
    </message>
    <message>
        <source>The project could not be saved: %1</source>
        <translation>Das Projekt konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>New from example</source>
        <translation>Neu aus Beispiel</translation>
    </message>
    <message>
        <source>From an example</source>
        <translation>Aus einem Beispiel</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>„%1“ konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as project</source>
        <translation>Als Projekt speichern</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Export plant file</source>
        <translation>Anlagendatei exportieren</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Diese Version benennen</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>%1, before the changes of a session</source>
        <translation>%1, vor den Änderungen einer Sitzung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to a version</source>
        <translation>Zurück zu einer Version</translation>
    </message>
    <message>
        <source>Undo leads back to the present state.</source>
        <translation>Rückgängig führt zum jetzigen Stand zurück.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>runs at once, %1 in %2 s</source>
        <translation>läuft sofort, %1 in %2 s</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>A recording lies over the model and both run on one clock. Nothing is sent anywhere.</source>
        <translation>Eine Aufzeichnung liegt über dem Modell, beide laufen nach einer Uhr. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The model runs alone; no recording lies over it.</source>
        <translation>Das Modell läuft allein; keine Aufzeichnung liegt darüber.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Import a recording</source>
        <translation>Eine Aufzeichnung übernehmen</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n neuer Alarm</numerusform>
            <numerusform>%n neue Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Rekorder</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>As there is: the recorder before the model</source>
        <translation>Was da ist: der Rekorder vor dem Modell</translation>
    </message>
    <message>
        <source>All that Titer reads (*.titer *.plant.json *.json *.csv *.tsv *.txt *.xlsx)</source>
        <translation>Alles, was Titer liest (*.titer *.plant.json *.json *.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Aufzeichnungen (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>“%1” was left out: one plant at a time.</source>
        <translation>„%1“ wurde ausgelassen: eine Anlage auf einmal.</translation>
    </message>
    <message>
        <source>Trend of %1, %2</source>
        <comment>a unit, a quantity</comment>
        <translation>Verlauf: %1, %2</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show the run %1</source>
        <translation>Lauf zeigen: %1</translation>
    </message>
    <message>
        <source>Board %1</source>
        <comment>its name</comment>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Textgröße: %1 %</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A kind of quantity such as Pressure, and a unit.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Changes from the journal</source>
        <translation>Änderungen aus dem Journal</translation>
    </message>
    <message>
        <source>Board on another screen</source>
        <translation>Tafel auf einem anderen Bildschirm</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>A parameter or tile, and what it belongs to.</extracomment>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Help: %1, %2</source>
        <translation>Hilfe: %1, %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>a parameter; as typed in the palette</comment>
        <translation>Untersuche</translation>
    </message>
    <message>
        <source>Study %1</source>
        <comment>a parameter</comment>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>part of a form, value</comment>
        <translation>%1, jetzt %2</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticePanel</name>
    <message>
        <source>Nothing is wrong with this plant.</source>
        <translation>An dieser Anlage ist nichts falsch.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Notices of</source>
        <translation>Hinweise zu</translation>
    </message>
    <message>
        <source>All places (%1)</source>
        <translation>Alle Orte (%1)</translation>
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
        <translation>behoben</translation>
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
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>%1, numbers as %2</source>
        <extracomment>A language and how it writes numbers.</extracomment>
        <translation>%1, Zahlen wie %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Blink until acknowledged</source>
        <translation>Blinken bis zur Quittierung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Alarm sound</source>
        <translation>Alarmton</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>titer::shell::Rail</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>titer::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
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
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>%1, file menu</source>
        <translation>%1, Dateimenü</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Ton aus</translation>
    </message>
</context>
<context>
    <name>titer::shell::UnitPreferences</name>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Values are shown in these units on pages, tiles and reports. What is stored keeps its own. A single figure can have another: its menu, or the key U.</source>
        <translation>In diesen Einheiten stehen Werte auf Seiten, Kacheln und in Berichten. Gespeichertes behält seine eigene. Ein einzelner Wert kann eine andere haben: über sein Menü oder die Taste U.</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a kind of quantity</comment>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <extracomment>Of a unit: the usual one, followed by it.</extracomment>
        <translation>wie üblich (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmActs</name>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Acknowledge this alarm (A)</source>
        <translation>Diesen Alarm quittieren (A)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset this alarm, which stays active after its cause has gone</source>
        <translation>Diesen Alarm zurücksetzen, der ansteht, obwohl seine Ursache vorbei ist</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Put this alarm aside for a while, with a reason (S)</source>
        <translation>Diesen Alarm mit Begründung für eine Weile zurückstellen (S)</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Let this alarm speak again now</source>
        <translation>Diesen Alarm ab jetzt wieder melden lassen</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Wieder in Betrieb nehmen</translation>
    </message>
    <message>
        <source>Let this alarm speak again</source>
        <translation>Diesen Alarm wieder melden lassen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show the course of what this alarm watches (T)</source>
        <translation>Den Verlauf dessen zeigen, was dieser Alarm überwacht (T)</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for shelving</source>
        <translation>Grund für das Zurückstellen</translation>
    </message>
    <message>
        <source>Time on the shelf</source>
        <translation>Dauer des Zurückstellens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say why: an alarm is shelved with a reason.</source>
        <translation>Bitte einen Grund nennen: Ein Alarm wird nur mit Begründung zurückgestellt.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>How this alarm is defined (E)</source>
        <translation>Wie dieser Alarm bestimmt ist (E)</translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmList</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Nobody watches the alarms now: no recorder runs. They stand as they were last. Start the recorder on the Data page.</source>
        <translation>Niemand überwacht jetzt die Alarme: Kein Rekorder läuft. Sie stehen so da, wie sie zuletzt waren. Starten Sie den Rekorder auf der Seite „Daten“.</translation>
    </message>
    <message numerus="yes">
        <source>%n to acknowledge</source>
        <translation>
            <numerusform>%n zu quittieren</numerusform>
            <numerusform>%n zu quittieren</numerusform>
        </translation>
    </message>
    <message>
        <source>last 24 h: %1</source>
        <translation>letzte 24 h: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>title</comment>
        <translation>%1: keine Alarme</translation>
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
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarm is set up yet</source>
        <translation>Noch ist kein Alarm eingerichtet</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Keine Alarme</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n weiteren zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmRowView</name>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
</context>
<context>
    <name>titer::tiles::BoardView</name>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Write in a tile</source>
        <translation>In eine Kachel schreiben</translation>
    </message>
    <message>
        <source>This board is locked. Unlock it in its head to change it.</source>
        <translation>Diese Tafel ist gesperrt. Entsperren Sie sie in ihrem Kopf, um sie zu ändern.</translation>
    </message>
    <message>
        <source>In so narrow a window the tiles stand on 6 columns. Widen it to arrange them.</source>
        <translation>In einem so schmalen Fenster stehen die Kacheln auf 6 Spalten. Machen Sie es breiter, um sie anzuordnen.</translation>
    </message>
    <message>
        <source>Resize tile</source>
        <translation>Kachelgröße ändern</translation>
    </message>
    <message>
        <source>Move tile</source>
        <translation>Kachel verschieben</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>Kachel entfernen</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Change the time shown</source>
        <translation>Gezeigte Zeit ändern</translation>
    </message>
    <message>
        <source>As the board</source>
        <translation>Wie die Tafel</translation>
    </message>
    <message>
        <source>Tags and settings…</source>
        <translation>Messstellen und Einstellungen…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Werte als CSV speichern…</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Tafel</translation>
    </message>
    <message>
        <source>Fill the page</source>
        <translation>Seite füllen</translation>
    </message>
    <message>
        <source>Nothing in this tile can be shown in another unit.</source>
        <translation>Nichts in dieser Kachel kann in einer anderen Einheit gezeigt werden.</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <extracomment>Of a kind of quantity, such as Pressure.</extracomment>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Change the unit shown</source>
        <translation>Gezeigte Einheit ändern</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Notiz schreiben (N)</translation>
    </message>
</context>
<context>
    <name>titer::tiles::ChromatogramTile</name>
    <message>
        <source>A run of the model with a column shows its chromatogram here.</source>
        <translation>Ein Lauf des Modells mit einer Säule zeigt hier ihr Chromatogramm.</translation>
    </message>
    <message>
        <source>This plant has no column.</source>
        <translation>Diese Anlage hat keine Säule.</translation>
    </message>
    <message>
        <source>This plant has no column “%1”.</source>
        <translation>Diese Anlage hat keine Säule „%1“.</translation>
    </message>
    <message>
        <source>Chromatogram, %1</source>
        <comment>name of a column</comment>
        <translation>Chromatogramm, %1</translation>
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
        <translation>Pool zwischen den Schnitten</translation>
    </message>
    <message>
        <source>no peak, no pool</source>
        <translation>kein Peak, kein Pool</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the pool, its figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no detector of a column: its unit is neither AU, mS/cm, a flow nor that of a pH.</source>
        <translation>%1 ist kein Detektor einer Säule: Seine Einheit ist weder AU noch mS/cm, weder ein Fluss noch die eines pH-Werts.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Noch keine Werte.</translation>
    </message>
    <message>
        <source>Share of the UV area</source>
        <translation>Anteil der UV-Fläche</translation>
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
        <translation>Chromatogramm, gemessen</translation>
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
        <translation>%1, %2, leer</translation>
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
        <translation>Messstellen hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Move the tag up</source>
        <translation>Messstelle nach oben</translation>
    </message>
    <message>
        <source>Move the tag down</source>
        <translation>Messstelle nach unten</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Messstelle entfernen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Messstellen</translation>
    </message>
    <message>
        <source>%1 (not here now)</source>
        <comment>a tag</comment>
        <translation>%1 (jetzt nicht da)</translation>
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
        <translation>Menü der Kachel</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
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
        <translation>nicht live, Pos1 kehrt zurück</translation>
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
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes are kept beside what was recorded, and nothing recorded is shown.</source>
        <translation>Notizen liegen bei dem, was aufgezeichnet wurde, und gezeigt wird nichts Aufgezeichnetes.</translation>
    </message>
</context>
<context>
    <name>titer::ui::ContourPane</name>
    <message>
        <source>Contour</source>
        <translation>Höhenlinien</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>response, what is held</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 over %2 and %3: %4 to %5, %6 at the setting.</source>
        <comment>response, two factors, least, largest, value</comment>
        <translation>%1 über %2 und %3: %4 bis %5, %6 an der Einstellung.</translation>
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
        <translation>Welche Faktoren zählen</translation>
    </message>
    <message>
        <source>How they act together</source>
        <translation>Wie sie zusammenwirken</translation>
    </message>
    <message>
        <source>Where the best lies</source>
        <translation>Wo das Beste liegt</translation>
    </message>
    <message>
        <source>Cover the space</source>
        <translation>Raum abdecken</translation>
    </message>
    <message>
        <source>Take this design</source>
        <translation>Diesen Plan nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a design</source>
        <translation>Versuchsplan wählen</translation>
    </message>
    <message>
        <source>What the study is for</source>
        <translation>Wozu die Studie dient</translation>
    </message>
    <message>
        <source>Runs that can be afforded</source>
        <translation>Mögliche Läufe</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Power for 2 s</source>
        <translation>Trennschärfe für 2 s</translation>
    </message>
    <message>
        <source>Mean prediction variance</source>
        <translation>Mittlere Vorhersagevarianz</translation>
    </message>
    <message>
        <source>The chance to show an effect of two standard deviations of a run at 5 %, of the factor with the least</source>
        <translation>Die Wahrscheinlichkeit, einen Effekt von zwei Standardabweichungen eines Laufs bei 5 % zu zeigen, für den Faktor mit der geringsten</translation>
    </message>
    <message>
        <source>Of what the model predicts over the space of the factors, in units of the variance of a run</source>
        <translation>Dessen, was das Modell über den Raum der Faktoren vorhersagt, in Einheiten der Varianz eines Laufs</translation>
    </message>
    <message>
        <source>Designs that serve</source>
        <translation>Geeignete Versuchspläne</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s), all easy to change</source>
        <translation>
            <numerusform>%n Faktor, leicht zu ändern</numerusform>
            <numerusform>%n Faktoren, alle leicht zu ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to change: %1</source>
        <comment>names of factors</comment>
        <translation>Schwer zu ändern: %1</translation>
    </message>
    <message>
        <source>Designs are being made…</source>
        <translation>Versuchspläne werden erstellt …</translation>
    </message>
    <message>
        <source>%1 (more runs than wanted)</source>
        <comment>a design</comment>
        <translation>%1 (mehr Läufe als gewünscht)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The runs of this study have results; they give way to the new runs. Undo brings them back.</source>
        <translation>Die Läufe dieser Studie haben Ergebnisse; sie weichen den neuen Läufen. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>A chance below 80 % misses effects of this size too often: take more runs, or look for larger effects.</source>
        <translation>Unter 80 % werden Effekte dieser Größe zu oft übersehen: Nehmen Sie mehr Läufe, oder suchen Sie größere Effekte.</translation>
    </message>
    <message>
        <source>Runs come in random order; the order is kept with the study.</source>
        <translation>Die Läufe kommen in zufälliger Reihenfolge; sie wird mit der Studie aufbewahrt.</translation>
    </message>
    <message>
        <source>Take the design: %1</source>
        <translation>Versuchsplan genommen: %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::EffectsPane</name>
    <message>
        <source>raises</source>
        <translation>erhöht</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>senkt</translation>
    </message>
    <message>
        <source>5 % limit, |t| = %1</source>
        <translation>5-%-Grenze, |t| = %1</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>%1: the model leaves no degrees of freedom to judge its terms by.</source>
        <translation>%1: Das Modell lässt keine Freiheitsgrade, um seine Terme zu beurteilen.</translation>
    </message>
    <message>
        <source>%1: no term stands out at 5 %.</source>
        <translation>%1: Kein Term ragt bei 5 % heraus.</translation>
    </message>
    <message>
        <source>%1: what stands out at 5 %, the strongest first: %2.</source>
        <comment>response, terms</comment>
        <translation>%1: Was bei 5 % herausragt, das Stärkste zuerst: %2.</translation>
    </message>
    <message>
        <source>on %1, standardised |t|</source>
        <comment>response</comment>
        <translation>auf %1, standardisiert |t|</translation>
    </message>
    <message>
        <source>%1: out of the model.</source>
        <comment>term</comment>
        <translation>%1: nicht im Modell.</translation>
    </message>
    <message>
        <source>%1: in the model, not judged.</source>
        <comment>term</comment>
        <translation>%1: im Modell, nicht beurteilt.</translation>
    </message>
    <message>
        <source>%1: raises, |t| = %2.</source>
        <comment>term, number</comment>
        <translation>%1: erhöht, |t| = %2.</translation>
    </message>
    <message>
        <source>%1: lowers, |t| = %2.</source>
        <comment>term, number</comment>
        <translation>%1: senkt, |t| = %2.</translation>
    </message>
    <message>
        <source>%1 It was taken out, but a term that holds it keeps it in.</source>
        <translation>%1 Er wurde herausgenommen, aber ein Term, der ihn enthält, hält ihn darin.</translation>
    </message>
    <message>
        <source>Run %1: residual %2 (%3 s)</source>
        <comment>number, value, in standard deviations</comment>
        <translation>Versuch %1: Residuum %2 (%3 s)</translation>
    </message>
    <message>
        <source>Run %1: residual %2</source>
        <translation>Versuch %1: Residuum %2</translation>
    </message>
    <message>
        <source>Run %1 does not enter this model.</source>
        <comment>id of a run</comment>
        <translation>Versuch %1 geht nicht in dieses Modell ein.</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a term that is not in the model</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>Im Modell</translation>
    </message>
    <message>
        <source>Coded coefficient</source>
        <translation>Kodierter Koeffizient</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorName</name>
    <message>
        <source>%1. Drag the name onto an axis of a map to show it there.</source>
        <comment>name of a factor</comment>
        <translation>%1. Den Namen auf eine Achse einer Karte ziehen, um ihn dort zu zeigen.</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorPane</name>
    <message>
        <source>Add a factor</source>
        <translation>Faktor hinzufügen</translation>
    </message>
    <message>
        <source>Add a response</source>
        <translation>Zielgröße hinzufügen</translation>
    </message>
    <message>
        <source>Factors and responses</source>
        <translation>Faktoren und Zielgrößen</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Zielgrößen</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Remove the response %1</source>
        <translation>Zielgröße %1 entfernen</translation>
    </message>
    <message>
        <source>low</source>
        <comment>bound of a factor</comment>
        <translation>unten</translation>
    </message>
    <message>
        <source>high</source>
        <comment>bound of a factor</comment>
        <translation>oben</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <comment>a factor</comment>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>%1 (hard)</source>
        <comment>a factor that is hard to change</comment>
        <translation>%1 (schwer)</translation>
    </message>
    <message>
        <source>Varied in the laboratory alone</source>
        <translation>Nur im Labor variiert</translation>
    </message>
    <message>
        <source>In the plant: %1</source>
        <translation>In der Anlage: %1</translation>
    </message>
    <message>
        <source>Hard to change: runs are grouped by it</source>
        <translation>Schwer zu ändern: Läufe werden danach gruppiert</translation>
    </message>
    <message>
        <source>%1, high</source>
        <comment>factor, its upper bound</comment>
        <translation>%1, oben</translation>
    </message>
    <message>
        <source>%1, low</source>
        <comment>factor, its lower bound</comment>
        <translation>%1, unten</translation>
    </message>
    <message>
        <source>Bounds of %1</source>
        <translation>Grenzen von %1</translation>
    </message>
    <message>
        <source>%1 is hard to change</source>
        <translation>%1 ist schwer zu ändern</translation>
    </message>
    <message>
        <source>%1 is easy to change</source>
        <translation>%1 ist leicht zu ändern</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <comment>factors</comment>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Remove the factor %1</source>
        <translation>Faktor %1 entfernen</translation>
    </message>
    <message>
        <source>Hard to change</source>
        <translation>Schwer zu ändern</translation>
    </message>
    <message>
        <source>Show where it stands in the plant</source>
        <translation>Zeigen, wo er in der Anlage steht</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rename the factor</source>
        <translation>Faktor umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove this factor</source>
        <translation>Diesen Faktor entfernen</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Was variiert wird</translation>
    </message>
    <message>
        <source>Find a parameter, such as “temp”</source>
        <translation>Parameter suchen, etwa „temp“</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>Parameters of the plant</source>
        <translation>Parameter der Anlage</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the form of a unit</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Space ticks a row, Enter takes what is ticked. Bounds lie a little to either side of the present value and can be changed.</source>
        <translation>Die Leertaste hakt eine Zeile an, Enter nimmt alles Angehakte. Die Grenzen liegen etwas beiderseits des jetzigen Werts und lassen sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Vary %n parameter(s)</source>
        <translation>
            <numerusform>%n Parameter variieren</numerusform>
            <numerusform>%n Parameter variieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
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
        <translation>Halbnormal-Diagramm</translation>
    </message>
    <message>
        <source>Half-normal quantile</source>
        <translation>Halbnormal-Quantil</translation>
    </message>
    <message>
        <source>|t| of the term</source>
        <translation>|t| des Terms</translation>
    </message>
    <message>
        <source>%1: fewer than three terms can be judged, too few to tell effects from noise.</source>
        <translation>%1: Weniger als drei Terme lassen sich beurteilen, zu wenige, um Effekte vom Rauschen zu trennen.</translation>
    </message>
    <message>
        <source>%1: of %2 terms %3 stand out at 5 %; the others follow the line of noise.</source>
        <comment>response, numbers</comment>
        <translation>%1: Von %2 Termen ragen %3 bei 5 % heraus; die übrigen folgen der Linie des Rauschens.</translation>
    </message>
    <message>
        <source>|t| of each term on %1</source>
        <comment>response</comment>
        <translation>|t| jedes Terms auf %1</translation>
    </message>
    <message>
        <source>%1: |t| = %2 at quantile %3.</source>
        <comment>term</comment>
        <translation>%1: |t| = %2 beim Quantil %3.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
</context>
<context>
    <name>titer::ui::MapPane</name>
    <message>
        <source>A map needs two factors of numbers.</source>
        <translation>Eine Karte braucht zwei Faktoren mit Zahlen.</translation>
    </message>
    <message>
        <source>Choose two factors of numbers for the axes.</source>
        <translation>Zwei Faktoren mit Zahlen für die Achsen wählen.</translation>
    </message>
    <message>
        <source>Axis across: %1</source>
        <comment>factor</comment>
        <translation>Waagrechte Achse: %1</translation>
    </message>
    <message>
        <source>Axis up: %1</source>
        <comment>factor</comment>
        <translation>Senkrechte Achse: %1</translation>
    </message>
    <message>
        <source>Axis across</source>
        <translation>Waagrechte Achse</translation>
    </message>
    <message>
        <source>Axis up</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Versuch %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::PaneBoard</name>
    <message>
        <source>Panes of the study</source>
        <translation>Felder der Studie</translation>
    </message>
    <message>
        <source>The whole page for %1</source>
        <comment>a pane</comment>
        <translation>Die ganze Seite für %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::ProfilerPane</name>
    <message>
        <source>Drag the limit of %1.</source>
        <comment>response</comment>
        <translation>Die Grenze von %1 ziehen.</translation>
    </message>
    <message>
        <source>± %1 (95 %)</source>
        <comment>half of an interval</comment>
        <translation>± %1 (95 %)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Prediction profiler</source>
        <translation>Vorhersageprofile</translation>
    </message>
    <message>
        <source>Setting of %1</source>
        <comment>factor with unit</comment>
        <translation>Einstellung von %1</translation>
    </message>
    <message>
        <source>Name a factor, and this pane shows what each response does when it varies.</source>
        <translation>Einen Faktor nennen; dieser Bereich zeigt dann, was jede Zielgröße tut, wenn er sich ändert.</translation>
    </message>
    <message>
        <source>drag a line, or type a setting</source>
        <translation>Linie ziehen oder Einstellung eintippen</translation>
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
        <translation>%1 Das hält die Grenzen ein, %2.</translation>
    </message>
    <message>
        <source>%1 It misses its limits, %2.</source>
        <translation>%1 Das verfehlt die Grenzen, %2.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 wählen.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2 %3.</source>
        <comment>least, most, unit</comment>
        <translation>Eine Zahl von %1 bis %2 %3 wählen.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Low, 95 %</source>
        <translation>Unten, 95 %</translation>
    </message>
    <message>
        <source>High, 95 %</source>
        <translation>Oben, 95 %</translation>
    </message>
</context>
<context>
    <name>titer::ui::ResponseCard</name>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>Wechselwirkungen</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>quadratisch</translation>
    </message>
    <message>
        <source>richest model</source>
        <translation>reichstes Modell</translation>
    </message>
    <message>
        <source>own model</source>
        <translation>eigenes Modell</translation>
    </message>
    <message>
        <source>Goal, limits, source and model</source>
        <translation>Ziel, Grenzen, Herkunft und Modell</translation>
    </message>
    <message>
        <source>R² adj. %1   Q² %2   s %3, %4 d.f.</source>
        <extracomment>Of a fitted model; s is the standard deviation of what it leaves, d.f. its degrees of freedom.</extracomment>
        <translation>R² korr. %1   Q² %2   s %3, %4 FG</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n Term</numerusform>
            <numerusform>%n Terme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, lack of fit p = %3</source>
        <comment>model, number of terms, probability</comment>
        <translation>%1, %2, Anpassungsmangel p = %3</translation>
    </message>
    <message>
        <source>%1, %2, no repeats to test the fit</source>
        <comment>model, number of terms</comment>
        <translation>%1, %2, keine Wiederholungen zur Prüfung der Anpassung</translation>
    </message>
    <message>
        <source>No run has a result yet.</source>
        <translation>Noch hat kein Lauf ein Ergebnis.</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Zielgröße %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::ResponseForm</name>
    <message>
        <source>Remove this response</source>
        <translation>Diese Zielgröße entfernen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Zielgröße</translation>
    </message>
    <message>
        <source>none</source>
        <comment>goal of a response</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximieren</translation>
    </message>
    <message>
        <source>minimise</source>
        <translation>minimieren</translation>
    </message>
    <message>
        <source>reach a target</source>
        <translation>Zielwert erreichen</translation>
    </message>
    <message>
        <source>the richest that the runs can tell</source>
        <translation>das reichste, das die Läufe hergeben</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>with interactions</source>
        <translation>mit Wechselwirkungen</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>quadratisch</translation>
    </message>
    <message>
        <source>One of the list, or the right side of a formula such as A*B + I(A^2)</source>
        <translation>Eines der Liste oder die rechte Seite einer Formel wie A*B + I(A^2)</translation>
    </message>
    <message>
        <source>none, “2%” or an amount</source>
        <translation>keine, „2%“ oder ein Betrag</translation>
    </message>
    <message>
        <source>Scatter that is added to what the twin gives, as a share of it or in the unit of the response</source>
        <translation>Streuung, die zu dem kommt, was der Zwilling liefert, als Anteil davon oder in der Einheit der Zielgröße</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Scatter of the twin</source>
        <translation>Streuung des Zwillings</translation>
    </message>
    <message>
        <source>Limits and target are bare numbers.</source>
        <translation>Grenzen und Zielwert sind bloße Zahlen.</translation>
    </message>
    <message>
        <source>Limits and target are in %1.</source>
        <translation>Grenzen und Zielwert in %1.</translation>
    </message>
    <message>
        <source>Measured in the laboratory alone.</source>
        <translation>Nur im Labor gemessen.</translation>
    </message>
    <message>
        <source>The twin gives it as %1.</source>
        <translation>Der Zwilling liefert sie als %1.</translation>
    </message>
    <message>
        <source>Change the response %1</source>
        <translation>Zielgröße %1 ändern</translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetModel</name>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>vertex</source>
        <translation>Scheitel</translation>
    </message>
    <message>
        <source>interior</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>zugefügt</translation>
    </message>
    <message>
        <source>from the twin</source>
        <translation>vom Zwilling</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Measured less predicted, %1: %2</source>
        <comment>response, number</comment>
        <translation>Gemessen minus vorhergesagt, %1: %2</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>The twin gave nothing: %1</source>
        <translation>Der Zwilling lieferte nichts: %1</translation>
    </message>
    <message>
        <source>In the order to carry them out</source>
        <translation>In der Reihenfolge der Durchführung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a run</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the model of the selected response leaves: measured less predicted</source>
        <translation>Was das Modell der gewählten Zielgröße übrig lässt: gemessen minus vorhergesagt</translation>
    </message>
    <message>
        <source>resid.</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetPane</name>
    <message>
        <source>measured upright, twin italic, gaps hatched</source>
        <translation>gemessen aufrecht, Zwilling kursiv, Lücken schraffiert</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Versuchsblatt</translation>
    </message>
    <message>
        <source>Why, such as “probe failed on day 3”</source>
        <translation>Grund, etwa „Sonde an Tag 3 ausgefallen“</translation>
    </message>
    <message>
        <source>Why the run is excluded</source>
        <translation>Warum der Lauf ausgeschlossen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n ausgeschlossen</numerusform>
            <numerusform>%n ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>no runs yet: choose a design</source>
        <translation>noch keine Läufe: Versuchsplan wählen</translation>
    </message>
    <message>
        <source>select a run to see it in every pane</source>
        <translation>ein gewählter Lauf zeigt sich in allen Feldern</translation>
    </message>
    <message>
        <source>Exclude %1:</source>
        <comment>id of a run, as in R7</comment>
        <translation>%1 ausschließen:</translation>
    </message>
    <message>
        <source>The clipboard holds no results. Copy them in the spreadsheet first.</source>
        <translation>Die Zwischenablage enthält keine Ergebnisse. Kopieren Sie sie zuerst in der Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Choose the cell of a response first: the results go there, and into the cells below and beside it.</source>
        <translation>Wählen Sie zuerst die Zelle einer Zielgröße: Die Ergebnisse kommen dorthin und in die Zellen darunter und daneben.</translation>
    </message>
    <message>
        <source>Nothing was taken: there are %1 rows from this cell on, and the clipboard has %2.</source>
        <translation>Nichts wurde übernommen: Ab dieser Zelle gibt es %1 Zeilen, die Zwischenablage hat %2.</translation>
    </message>
    <message>
        <source>Nothing was taken: “%1” of row %2 would fall beside the responses.</source>
        <translation>Nichts wurde übernommen: „%1“ aus Zeile %2 fiele neben die Zielgrößen.</translation>
    </message>
    <message>
        <source>Nothing was taken. Row %1, run %2: %3</source>
        <comment>number, id, sentence</comment>
        <translation>Nichts wurde übernommen. Zeile %1, Lauf %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis einfügen</numerusform>
            <numerusform>%n Ergebnisse einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken.</source>
        <translation>
            <numerusform>%n Ergebnis übernommen.</numerusform>
            <numerusform>%n Ergebnisse übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this run on its page</source>
        <translation>Diesen Lauf auf seiner Seite zeigen</translation>
    </message>
    <message>
        <source>Exclude this run…</source>
        <translation>Diesen Lauf ausschließen …</translation>
    </message>
    <message>
        <source>Take this run in again</source>
        <translation>Diesen Lauf wieder aufnehmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste results</source>
        <translation>Ergebnisse einfügen</translation>
    </message>
    <message>
        <source>Add a run at the setting</source>
        <translation>Lauf bei der Einstellung hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Empty the results of %n run(s)</source>
        <translation>
            <numerusform>Ergebnisse von %n Lauf leeren</numerusform>
            <numerusform>Ergebnisse von %n Läufen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>%n Lauf entfernen</numerusform>
            <numerusform>%n Läufe entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetView</name>
    <message>
        <source>Run sheet</source>
        <translation>Versuchsblatt</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>Ecke</translation>
    </message>
</context>
<context>
    <name>titer::ui::SpacePane</name>
    <message>
        <source>Design space</source>
        <translation>Design-Space</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>goals, the last goal</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation>Die Karte wird berechnet.</translation>
    </message>
    <message>
        <source>Exact, by the t distribution of one run to come. Threshold P = %1.</source>
        <translation>Exakt, nach der t-Verteilung eines künftigen Versuchs. Schwelle P = %1.</translation>
    </message>
    <message>
        <source>Draws of one run to come from the models and their errors (Peterson 2004): %1. Threshold P = %2.</source>
        <comment>number, probability</comment>
        <translation>Ziehungen eines künftigen Versuchs aus den Modellen und ihren Fehlern (Peterson 2004): %1. Schwelle P = %2.</translation>
    </message>
    <message>
        <source>There is no design space yet.</source>
        <translation>Es gibt noch keinen Design-Space.</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>goals</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>P(%1) at %2</source>
        <comment>goals, what is held</comment>
        <translation>P(%1) bei %2</translation>
    </message>
    <message>
        <source>P = %1 at the setting; %2 % of the map reach P = %3. %4</source>
        <comment>probability, share, threshold, method</comment>
        <translation>P = %1 an der Einstellung; %2 % der Karte erreichen P = %3. %4</translation>
    </message>
    <message>
        <source>P = %1 at the setting. %2</source>
        <comment>probability, method</comment>
        <translation>P = %1 an der Einstellung. %2</translation>
    </message>
    <message>
        <source>P = %1</source>
        <translation>P = %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>titer::ui::StudyPane</name>
    <message>
        <source>Copy the drawing (SVG)</source>
        <translation>Zeichnung kopieren (SVG)</translation>
    </message>
    <message>
        <source>Name a response, and this pane shows what drives it.</source>
        <translation>Eine Zielgröße nennen; dieser Bereich zeigt dann, was sie treibt.</translation>
    </message>
    <message>
        <source>No run has a value of this response yet.</source>
        <translation>Noch kein Versuch hat einen Wert dieser Zielgröße.</translation>
    </message>
    <message>
        <source>No model of %1: %2</source>
        <comment>response, reasons as sentences</comment>
        <translation>Kein Modell von %1: %2</translation>
    </message>
</context>
<context>
    <name>titer::ui::TakeSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A run sheet that came back</source>
        <translation>Ein Versuchsblatt, das zurückkam</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>In the study</source>
        <translation>In der Studie</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Im Blatt</translation>
    </message>
    <message>
        <source>What the sheet would change</source>
        <translation>Was das Blatt ändern würde</translation>
    </message>
    <message>
        <source>What “%1” would change</source>
        <comment>name of a file</comment>
        <translation>Was „%1“ ändern würde</translation>
    </message>
    <message>
        <source>What the clipboard would change</source>
        <translation>Was die Zwischenablage ändern würde</translation>
    </message>
    <message>
        <source>The sheet is being compared with the study…</source>
        <translation>Das Blatt wird mit der Studie verglichen …</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>Nichts wird übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more at fault</source>
        <comment>rows and cells</comment>
        <translation>
            <numerusform>%n weitere Stelle fehlerhaft</numerusform>
            <numerusform>%n weitere Stellen fehlerhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken while rows are at fault: mend them in the sheet, and read it again.</source>
        <translation>Nichts wird übernommen, solange Zeilen fehlerhaft sind: Berichtigen Sie sie im Blatt, und lesen Sie es neu.</translation>
    </message>
    <message>
        <source>The sheet says what the study says: there is nothing to take.</source>
        <translation>Das Blatt sagt, was die Studie sagt: Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>What has no tick stays as it is in the study. Undo brings all of it back.</source>
        <translation>Was kein Häkchen hat, bleibt in der Studie, wie es ist. Rückgängig holt alles zurück.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, before %5</source>
        <comment>what, run, column, in the sheet, in the study</comment>
        <translation>%1, %2, %3: %4, vorher %5</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallHead</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Beratend</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Geschlossener Kreis</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallPage</name>
    <message>
        <source>of a newer Titer</source>
        <translation>aus einem neueren Titer</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallWindow</name>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>A wall of Titer is shown.</source>
        <translation>Eine Wand von Titer wird gezeigt.</translation>
    </message>
    <message>
        <source>Titer wall</source>
        <translation>Titer-Wand</translation>
    </message>
    <message>
        <source>Held here until acknowledged</source>
        <translation>Bleibt hier, bis jemand quittiert</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no board. Make one on the page Cockpit.</source>
        <translation>Dieses Projekt hat keine Tafel. Legen Sie eine auf der Seite Cockpit an.</translation>
    </message>
    <message>
        <source>Nothing has come since %1; what is shown stands still.</source>
        <translation>Seit %1 ist nichts gekommen; was hier steht, steht still.</translation>
    </message>
    <message>
        <source>No recorder since %1: nobody judges the alarms.</source>
        <translation>Kein Rekorder seit %1: niemand beurteilt die Alarme.</translation>
    </message>
    <message>
        <source>Silence (F9)</source>
        <translation>Ton aus (F9)</translation>
    </message>
    <message>
        <source>End the tone of the alarms that call now; they stay unacknowledged</source>
        <translation>Den Ton der Alarme beenden, die jetzt rufen; sie bleiben unquittiert</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stoffmenge</translation>
    </message>
    <message>
        <source>Mass concentration</source>
        <translation>Massenkonzentration</translation>
    </message>
    <message>
        <source>Amount concentration</source>
        <translation>Stoffmengenkonzentration</translation>
    </message>
    <message>
        <source>Cell concentration</source>
        <translation>Zellkonzentration</translation>
    </message>
    <message>
        <source>Volume flow</source>
        <translation>Volumenstrom</translation>
    </message>
    <message>
        <source>Mass flow</source>
        <translation>Massenstrom</translation>
    </message>
    <message>
        <source>Amount flow</source>
        <translation>Stoffmengenstrom</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Flux through a membrane</source>
        <translation>Fluss durch eine Membran</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Mass rate per cell</source>
        <translation>Massenrate je Zelle</translation>
    </message>
    <message>
        <source>Amount rate per cell</source>
        <translation>Stoffmengenrate je Zelle</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Viscosity</source>
        <translation>Viskosität</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Leitfähigkeit</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
</context>
</TS>
