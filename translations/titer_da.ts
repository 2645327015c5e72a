<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
<context>
    <name>Actions</name>
    <message>
        <source>New plant</source>
        <translation>Nyt anlæg</translation>
    </message>
    <message>
        <source>Start with an empty sheet</source>
        <translation>Begynd med et tomt ark</translation>
    </message>
    <message>
        <source>New from example…</source>
        <translation>Nyt fra eksempel…</translation>
    </message>
    <message>
        <source>Start with a plant that runs</source>
        <translation>Begynd med et anlæg, der kører</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åbn…</translation>
    </message>
    <message>
        <source>Open a project or a plant file</source>
        <translation>Åbn et projekt eller en anlægsfil</translation>
    </message>
    <message>
        <source>Save as project…</source>
        <translation>Gem som projekt…</translation>
    </message>
    <message>
        <source>Keep this plant in a project file; from then on it is saved by itself</source>
        <translation>Gem anlægget i en projektfil; derefter gemmes det af sig selv</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Gem en kopi…</translation>
    </message>
    <message>
        <source>Write a project file that stands alone; go on in this one</source>
        <translation>Skriv en selvstændig projektfil; fortsæt i denne</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Navngiv denne version…</translation>
    </message>
    <message>
        <source>Keep the present state under a name, to come back to it</source>
        <translation>Bevar den nuværende tilstand under et navn, så du kan vende tilbage til den</translation>
    </message>
    <message>
        <source>Back to a version…</source>
        <translation>Tilbage til en version…</translation>
    </message>
    <message>
        <source>Return to a state that was kept; undo leads back</source>
        <translation>Vend tilbage til en bevaret tilstand; Fortryd fører hertil igen</translation>
    </message>
    <message>
        <source>Import plant file…</source>
        <translation>Importér anlægsfil…</translation>
    </message>
    <message>
        <source>Read a plant from text (.plant.json)</source>
        <translation>Læs et anlæg fra tekst (.plant.json)</translation>
    </message>
    <message>
        <source>Import a recording…</source>
        <translation>Importér en optagelse…</translation>
    </message>
    <message>
        <source>Take in samples over time from a text file</source>
        <translation>Indlæs værdier over tid fra en tekstfil</translation>
    </message>
    <message>
        <source>Export plant file…</source>
        <translation>Eksportér anlægsfil…</translation>
    </message>
    <message>
        <source>Write the plant as text (.plant.json)</source>
        <translation>Skriv anlægget som tekst (.plant.json)</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Luk projekt</translation>
    </message>
    <message>
        <source>Return to the welcome page</source>
        <translation>Vend tilbage til velkomstsiden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Fortryd det seneste trin</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Udfør det fortrudte igen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Put the selected units on the clipboard and remove them</source>
        <translation>Læg de valgte apparater i udklipsholderen, og fjern dem</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Put the selected units on the clipboard</source>
        <translation>Læg de valgte apparater i udklipsholderen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Add the units of the clipboard</source>
        <translation>Tilføj apparaterne fra udklipsholderen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikér</translation>
    </message>
    <message>
        <source>Add the selected units once more</source>
        <translation>Tilføj de valgte apparater én gang til</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Remove what is selected; a straight stream is joined again</source>
        <translation>Fjern det valgte; en lige strøm forbindes igen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Vælg alt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Change the name of the selected unit</source>
        <translation>Skift navn på det valgte apparat</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Move the selected units by arrow keys; Shift takes five steps</source>
        <translation>Flyt de valgte apparater med piletasterne; Skift tager fem trin</translation>
    </message>
    <message>
        <source>Group in a zone</source>
        <translation>Saml i en zone</translation>
    </message>
    <message>
        <source>Put the selected units in a named zone</source>
        <translation>Læg de valgte apparater i en navngivet zone</translation>
    </message>
    <message>
        <source>Remove the zone</source>
        <translation>Fjern zonen</translation>
    </message>
    <message>
        <source>Take the zone away; its units stay</source>
        <translation>Fjern zonen; dens apparater bliver</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Find et apparat</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Tilføj et apparat…</translation>
    </message>
    <message>
        <source>Type what it is; it is placed after the selected unit and connected</source>
        <translation>Skriv, hvad det er; det placeres efter det valgte apparat og forbindes</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Forbind</translation>
    </message>
    <message>
        <source>Draw a stream from the selected unit; Tab goes through the ports that fit</source>
        <translation>Tegn en strøm fra det valgte apparat; Tab går gennem de porte, der passer</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Draw the plant</source>
        <translation>Tegn anlægget</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kørsel</translation>
    </message>
    <message>
        <source>Run the plant and look at its course</source>
        <translation>Kør anlægget, og se forløbet</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Recordings, their gaps and their tags</source>
        <translation>Optagelser, deres huller og deres tags</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Tilføj en kilde…</translation>
    </message>
    <message>
        <source>Values of an instrument, a broker, a folder, or a simulated plant</source>
        <translation>Værdier fra et instrument, en broker, en mappe eller et simuleret anlæg</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>Boards of values, trends and alarms</source>
        <translation>Tavler med værdier, tendenser og alarmer</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Væg</translation>
    </message>
    <message>
        <source>The boards full screen, to be read from across the room; it stays with an alarm</source>
        <translation>Tavlerne i fuld skærm, læselige på afstand; den bliver ved en alarm</translation>
    </message>
    <message>
        <source>Add a tile…</source>
        <translation>Tilføj en flise…</translation>
    </message>
    <message>
        <source>To the board of the Cockpit that is shown</source>
        <translation>Til den tavle i Cockpit, der vises</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Find en kommando…</translation>
    </message>
    <message>
        <source>Every action, unit and page by its name</source>
        <translation>Alle kommandoer, apparater og sider ved navn</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Gå til inspektøren</translation>
    </message>
    <message>
        <source>The fields of the selected unit</source>
        <translation>Felterne for det valgte apparat</translation>
    </message>
    <message>
        <source>Pin the inspector</source>
        <translation>Fastgør inspektøren</translation>
    </message>
    <message>
        <source>Keep what the inspector shows beside the next selection, or let it go</source>
        <translation>Behold det, inspektøren viser, ved siden af det næste valg, eller slip det</translation>
    </message>
    <message>
        <source>Go to the ports</source>
        <translation>Gå til portene</translation>
    </message>
    <message>
        <source>The ports of the selected unit with their streams</source>
        <translation>Portene på det valgte apparat med deres strømme</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Fold sammen eller ud</translation>
    </message>
    <message>
        <source>The selected inlet or outlet as a short arrow, or with its symbol</source>
        <translation>Det valgte indløb eller udløb som en kort pil eller med sit symbol</translation>
    </message>
    <message>
        <source>Fold or unfold the zone</source>
        <translation>Fold zonen sammen eller ud</translation>
    </message>
    <message>
        <source>The zone of the selected unit as one box, or with its units</source>
        <translation>Zonen for det valgte apparat som én boks eller med sine apparater</translation>
    </message>
    <message>
        <source>Plant as a tree</source>
        <translation>Anlægget som træ</translation>
    </message>
    <message>
        <source>The same units as a list, for the keyboard and screen readers</source>
        <translation>De samme apparater som liste, til tastatur og skærmlæsere</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>What is wrong, where, and what to do</source>
        <translation>Hvad der er galt, hvor, og hvad der skal gøres</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Fold or unfold the phases of the run</source>
        <translation>Fold kørslens faser sammen eller ud</translation>
    </message>
    <message>
        <source>Fit the sheet</source>
        <translation>Tilpas arket</translation>
    </message>
    <message>
        <source>Show the whole plant</source>
        <translation>Vis hele anlægget</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Tilpas til det valgte</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Vis det, der er valgt</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Sløjfer</translation>
    </message>
    <message>
        <source>Show the controllers of the selected unit</source>
        <translation>Vis regulatorerne for det valgte apparat</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Systemets tema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Lyst eller mørkt som skrivebordet</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Lyst tema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Mørkt tema</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Start kørslen</translation>
    </message>
    <message>
        <source>Run the plant from the start</source>
        <translation>Kør anlægget fra begyndelsen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>End the run; what there is stays</source>
        <translation>Afslut kørslen; det opnåede bliver</translation>
    </message>
    <message>
        <source>Replay the example recording</source>
        <translation>Afspil eksempeloptagelsen</translation>
    </message>
    <message>
        <source>The shipped recording over the example plant</source>
        <translation>Den medfølgende optagelse oven på eksempelanlægget</translation>
    </message>
    <message>
        <source>Report of the run…</source>
        <translation>Rapport over kørslen…</translation>
    </message>
    <message>
        <source>Flowsheet, recipe, key figures, trends and balances as one document</source>
        <translation>Flowdiagram, recept, nøgletal, tendenser og balancer i ét dokument</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Afspil eller pause</translation>
    </message>
    <message>
        <source>Move through the run, or hold it</source>
        <translation>Gå gennem kørslen, eller hold den</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Trin tilbage</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Trin frem</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Til begyndelsen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What an action does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export the flowsheet…</source>
        <translation>Eksportér flowdiagrammet…</translation>
    </message>
    <message>
        <source>Write the whole sheet as a drawing (SVG), a document (PDF) or a picture (PNG)</source>
        <translation>Skriv hele arket som tegning (SVG), dokument (PDF) eller billede (PNG)</translation>
    </message>
    <message>
        <source>Arrange the sheet</source>
        <translation>Ordn arket</translation>
    </message>
    <message>
        <source>Place every unit anew along the flow; zones stay together</source>
        <translation>Placér hvert apparat på ny langs strømmen; zoner forbliver samlet</translation>
    </message>
    <message>
        <source>Note on the sheet…</source>
        <translation>Note på arket…</translation>
    </message>
    <message>
        <source>Words at a place of the sheet, kept in the plant</source>
        <translation>Ord på et sted på arket, bevaret i anlægget</translation>
    </message>
    <message>
        <source>Set up alarms…</source>
        <translation>Opsæt alarmer…</translation>
    </message>
    <message>
        <source>What is watched, when it speaks, and what a person should do then</source>
        <translation>Hvad der overvåges, hvornår det melder sig, og hvad en person så bør gøre</translation>
    </message>
    <message>
        <source>Figures and journal of alarms</source>
        <translation>Tal og journal for alarmer</translation>
    </message>
    <message>
        <source>How often alarms speak, by the yardsticks of the trade, and what became of each</source>
        <translation>Hvor ofte alarmer melder sig, efter fagets målestokke, og hvad der blev af hver enkelt</translation>
    </message>
    <message>
        <source>Silence alarms</source>
        <translation>Slå alarmlyden fra</translation>
    </message>
    <message>
        <source>End the tone of the alarms that call now; they stay unacknowledged, and the next one is heard again</source>
        <translation>Stop lyden for de alarmer, der kalder nu; de forbliver ukvitterede, og den næste høres igen</translation>
    </message>
    <message>
        <source>Tags by formula…</source>
        <translation>Tags efter formel…</translation>
    </message>
    <message>
        <source>Tags that are computed from others, with their units</source>
        <translation>Tags, der beregnes ud fra andre, med deres enheder</translation>
    </message>
    <message>
        <source>Board in a window of its own</source>
        <translation>Tavle i sit eget vindue</translation>
    </message>
    <message>
        <source>To be put beside this window or on another screen; it comes back there</source>
        <translation>Til at lægge ved siden af dette vindue eller på en anden skærm; den kommer igen dér</translation>
    </message>
    <message>
        <source>Board on another screen</source>
        <translation>Tavle på en anden skærm</translation>
    </message>
    <message>
        <source>Full screen as a wall, while this window is worked in</source>
        <translation>I fuld skærm som væg, mens der arbejdes i dette vindue</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>Forklar dette</translation>
    </message>
    <message>
        <source>What the parameter, unit, tile or setting in focus means, with its source</source>
        <translation>Hvad parameteren, apparatet, flisen eller indstillingen i fokus betyder, med kilde</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>Enheder…</translation>
    </message>
    <message>
        <source>In which unit each kind of quantity is shown</source>
        <translation>I hvilken enhed hver slags størrelse vises</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Præsentation</translation>
    </message>
    <message>
        <source>For a projector: larger text, thick lines, light</source>
        <translation>Til en projektor: større tekst, tykke linjer, lys</translation>
    </message>
    <message>
        <source>Runs over one another</source>
        <translation>Kørsler oven på hinanden</translation>
    </message>
    <message>
        <source>Up to eight runs on one axis, with the parameters and key figures that differ</source>
        <translation>Op til otte kørsler på én akse, med de parametre og nøgletal, der er forskellige</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studier</translation>
    </message>
    <message>
        <source>Designed experiments: runs on the twin and in the laboratory, and what they say</source>
        <translation>Forsøgsplanlægning: forsøg på tvillingen og i laboratoriet, og hvad de siger</translation>
    </message>
    <message>
        <source>Study this parameter</source>
        <translation>Undersøg denne parameter</translation>
    </message>
    <message>
        <source>Vary the parameter in focus in a study; without one, choose from all of the plant</source>
        <translation>Variér parameteren i fokus i et studie; uden fokus, vælg blandt alle i anlægget</translation>
    </message>
    <message>
        <source>Choose a design…</source>
        <translation>Vælg et design…</translation>
    </message>
    <message>
        <source>Designs for the factors of the study, side by side</source>
        <translation>Designs til studiets faktorer, side om side</translation>
    </message>
    <message>
        <source>Run the study on the twin</source>
        <translation>Kør studiet på tvillingen</translation>
    </message>
    <message>
        <source>The runs without a result, over all cores; again to stop them</source>
        <translation>Forsøgene uden resultat, på alle kerner; igen for at stoppe dem</translation>
    </message>
    <message>
        <source>Study its parameters…</source>
        <translation>Undersøg dets parametre…</translation>
    </message>
    <message>
        <source>Vary parameters of the selected unit in a study</source>
        <translation>Variér parametre for det valgte apparat i et studie</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>limit %1</source>
        <translation>grænse %1</translation>
    </message>
    <message>
        <source>limit ± %1</source>
        <translation>grænse ± %1</translation>
    </message>
    <message>
        <source>limit %1 per second</source>
        <translation>grænse %1 pr. sekund</translation>
    </message>
    <message>
        <source>limit %1 without a value</source>
        <translation>grænse %1 uden værdi</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>normal again for %1</source>
        <translation>normal igen i %1</translation>
    </message>
    <message>
        <source>respond within %1</source>
        <translation>reagér inden for %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>respond within a time; time</comment>
        <translation>%1, %2 tilbage</translation>
    </message>
    <message>
        <source>%1, overdue for %2</source>
        <comment>respond within a time; time</comment>
        <translation>%1, overskredet med %2</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>state of an alarm</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Ukvitteret</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Kvitteret</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of an alarm</comment>
        <translation>Tilbage til normal</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Parkeret</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Undertrykt efter design</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Ude af drift</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>indtil %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>ukvitteret</translation>
    </message>
    <message>
        <source>waits for its reset</source>
        <translation>venter på nulstilling</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>an alarm</comment>
        <translation>Udløst</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>done to an alarm</comment>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Parkering ophævet</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Ikke længere undertrykt</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Taget ud af drift</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>Sat i drift igen</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a definition</comment>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a definition</comment>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a definition</comment>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>tag, limit</comment>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>tag, limit</comment>
        <translation>%1 under %2</translation>
    </message>
    <message>
        <source>%1 more than %2 away from %3</source>
        <comment>tag, limit, tag</comment>
        <translation>%1 mere end %2 fra %3</translation>
    </message>
    <message>
        <source>%1 changes by more than %2 per second</source>
        <comment>tag, limit</comment>
        <translation>%1 ændrer sig mere end %2 pr. sekund</translation>
    </message>
    <message>
        <source>%1 silent for more than %2</source>
        <comment>tag, time</comment>
        <translation>%1 tavs i mere end %2</translation>
    </message>
    <message>
        <source>%1 of bad quality</source>
        <comment>tag</comment>
        <translation>%1 af dårlig kvalitet</translation>
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
        <translation>Setpunkt: %1</translation>
    </message>
    <message>
        <source>The bar covers %1, the span of the last day.</source>
        <translation>Bjælken dækker %1, spændet for det seneste døgn.</translation>
    </message>
    <message>
        <source>The bar covers %1.</source>
        <translation>Bjælken dækker %1.</translation>
    </message>
    <message>
        <source>Light: normal range; left: value; right: set-point</source>
        <translation>Lyst: normalområde; til venstre: værdi; til højre: setpunkt</translation>
    </message>
</context>
<context>
    <name>BatchOverlay</name>
    <message>
        <source>best run: %1</source>
        <comment>name of a batch</comment>
        <translation>bedste kørsel: %1</translation>
    </message>
    <message numerus="yes">
        <source>min-max of %n batch(es)</source>
        <translation>
            <numerusform>min-maks af %n batch</numerusform>
            <numerusform>min-maks af %n batcher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean ± 3 s of %n batch(es)</source>
        <translation>
            <numerusform>middel ± 3 s af %n batch</numerusform>
            <numerusform>middel ± 3 s af %n batcher</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a progress</comment>
        <translation>over %1</translation>
    </message>
    <message>
        <source>aligned on %1</source>
        <comment>a phase</comment>
        <translation>rettet ind efter %1</translation>
    </message>
    <message>
        <source>aligned on inoculation</source>
        <translation>rettet ind efter podning</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n batch(es) without it</source>
        <comment>alignment</comment>
        <translation>
            <numerusform>%1, %n batch uden</numerusform>
            <numerusform>%1, %n batcher uden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, below the envelope</source>
        <translation>%1, under indhyllingskurven</translation>
    </message>
    <message>
        <source>%1, above the envelope</source>
        <translation>%1, over indhyllingskurven</translation>
    </message>
    <message>
        <source>%1, inside the envelope</source>
        <translation>%1, inden for indhyllingskurven</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) before</source>
        <translation>
            <numerusform>%n batch før</numerusform>
            <numerusform>%n batcher før</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean dashed</source>
        <comment>kind of an envelope</comment>
        <translation>%1, middel stiplet</translation>
    </message>
    <message>
        <source>too few batches for an envelope</source>
        <translation>for få batcher til en indhyllingskurve</translation>
    </message>
    <message>
        <source>Choose the tag whose course in each batch is shown.</source>
        <translation>Vælg det tag, hvis forløb i hver batch vises.</translation>
    </message>
    <message>
        <source>No batch is noted yet. Batches stand in the history of the project.</source>
        <translation>Ingen batch er noteret endnu. Batcher står i projektets historik.</translation>
    </message>
    <message>
        <source>No batch has the phase or the progress to be aligned on.</source>
        <translation>Ingen batch har den fase eller den fremdrift, der skal rettes ind efter.</translation>
    </message>
    <message>
        <source>No values in these batches yet.</source>
        <translation>Ingen værdier i disse batcher endnu.</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>set-point %1, band ± %2</source>
        <translation>setpunkt %1, bånd ± %2</translation>
    </message>
    <message>
        <source>set-point %1</source>
        <translation>setpunkt %1</translation>
    </message>
    <message>
        <source>set-point %1, %2</source>
        <comment>value, range</comment>
        <translation>setpunkt %1, %2</translation>
    </message>
    <message>
        <source>last good %1, %2</source>
        <comment>value, its age</comment>
        <translation>senest gode %1, %2</translation>
    </message>
    <message>
        <source>normally every %1</source>
        <translation>normalt hver %1</translation>
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
        <translation>Fraktioner, %1 CV</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fraktioner</translation>
    </message>
    <message>
        <source>UV 280 nm</source>
        <translation>UV 280 nm</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Ledningsevne</translation>
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
        <translation>hul %1, %2</translation>
    </message>
</context>
<context>
    <name>DesignAdvisor</name>
    <message>
        <source>all combinations</source>
        <translation>alle kombinationer</translation>
    </message>
    <message>
        <source>two-level fraction</source>
        <translation>fraktionelt med to niveauer</translation>
    </message>
    <message>
        <source>Plackett-Burman</source>
        <translation>Plackett-Burman</translation>
    </message>
    <message>
        <source>central composite</source>
        <translation>centralt sammensat</translation>
    </message>
    <message>
        <source>Box-Behnken</source>
        <translation>Box-Behnken</translation>
    </message>
    <message>
        <source>definitive screening</source>
        <translation>definitiv screening</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>latinsk hyperkubus</translation>
    </message>
    <message>
        <source>Sobol sequence</source>
        <translation>Sobol-følge</translation>
    </message>
    <message>
        <source>Halton sequence</source>
        <translation>Halton-følge</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>blanding</translation>
    </message>
    <message>
        <source>split plot</source>
        <translation>split-plot</translation>
    </message>
    <message>
        <source>most precise coefficients (D-optimal)</source>
        <translation>mest præcise koefficienter (D-optimal)</translation>
    </message>
    <message>
        <source>most precise predictions (I-optimal)</source>
        <translation>mest præcise forudsigelser (I-optimal)</translation>
    </message>
    <message>
        <source>%1, face-centred</source>
        <comment>a design</comment>
        <translation>%1, fladecentreret</translation>
    </message>
</context>
<context>
    <name>DesignOverlay</name>
    <message>
        <source>%1 viable</source>
        <translation>%1 levende</translation>
    </message>
    <message>
        <source>load %1</source>
        <comment>a column&apos;s</comment>
        <translation>belastning %1</translation>
    </message>
    <message>
        <source>yield %1</source>
        <translation>udbytte %1</translation>
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
        <translation>Ændringer ville gå tabt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbage</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Opgiv ændringerne</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… og %n mere.</numerusform>
            <numerusform>… og %n mere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>set-point %1</source>
        <translation>setpunkt %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>målt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimeret</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorium</translation>
    </message>
    <message>
        <source>set-point</source>
        <translation>setpunkt</translation>
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
        <translation>foldet sammen</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 fejl</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 fejl</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advarsel</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advarsler</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 fra %2 til %3</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, fri</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, fra %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, til %2</translation>
    </message>
    <message>
        <source>Set-point</source>
        <extracomment>What a controller is to hold.</extracomment>
        <translation>Setpunkt</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>What a controller reads.</extracomment>
        <translation>Målt</translation>
    </message>
    <message>
        <source>cells and broth</source>
        <translation>celler og dyrkningsvæske</translation>
    </message>
    <message>
        <source>clarified</source>
        <translation>klaret</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>buffer or feed</source>
        <translation>buffer eller feed</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>affald</translation>
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
        <translation>%1: setpunkt %2</translation>
    </message>
    <message>
        <source>Folded to an arrow: double click or Enter unfolds it.</source>
        <translation>Foldet sammen til en pil: dobbeltklik eller Enter folder den ud.</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 apparat</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 apparater</translation>
    </message>
    <message>
        <source>%1: double click or Enter unfolds it.</source>
        <translation>%1: dobbeltklik eller Enter folder den ud.</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
</context>
<context>
    <name>FlowEdits</name>
    <message>
        <source>Move %1</source>
        <translation>Flyt %1</translation>
    </message>
    <message>
        <source>Move units</source>
        <translation>Flyt apparater</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Slet %1</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>Slet strøm</translation>
    </message>
    <message>
        <source>Delete units</source>
        <translation>Slet apparater</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>Forbind %1 og %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Omdøb %1</translation>
    </message>
    <message>
        <source>Rename zone %1</source>
        <translation>Omdøb zonen %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Make a zone</source>
        <translation>Opret en zone</translation>
    </message>
    <message>
        <source>Dissolve zone %1</source>
        <translation>Opløs zonen %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Tilføj %1</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikér</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>This plant describes %1 otherwise than the copied units did; its own description stays.</source>
        <translation>Dette anlæg beskriver %1 anderledes, end de kopierede apparater gjorde; dets egen beskrivelse bliver.</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Flyt note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Slet note</translation>
    </message>
    <message>
        <source>Arrange the sheet</source>
        <translation>Ordn arket</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Tilføj note</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Ret note</translation>
    </message>
</context>
<context>
    <name>FlowsheetTile</name>
    <message numerus="yes">
        <source>%n value(s) without room</source>
        <translation>
            <numerusform>%n værdi uden plads</numerusform>
            <numerusform>%n værdier uden plads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n apparat</numerusform>
            <numerusform>%n apparater</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>unit of the plant, name and value</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>The plant that is open is shown here.</source>
        <translation>Det åbne anlæg vises her.</translation>
    </message>
</context>
<context>
    <name>ForecastFan</name>
    <message>
        <source>in %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>one run ahead, no band</source>
        <translation>én kørsel frem, intet bånd</translation>
    </message>
    <message>
        <source>no run of the model ahead</source>
        <translation>ingen kørsel af modellen frem</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorium</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>målt</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mål %1</translation>
    </message>
    <message>
        <source>Choose a tag of the model, and the samples that go with it.</source>
        <translation>Vælg et af modellens tags og de prøver, der hører til det.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Ingen værdier endnu.</translation>
    </message>
    <message>
        <source>80 % within %1 to %2</source>
        <translation>80 % mellem %1 og %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ahead, kinetics ± %1 %</source>
        <translation>
            <numerusform>%n kørsel frem, kinetik ± %1 %</numerusform>
            <numerusform>%n kørsler frem, kinetik ± %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>This tag is not of the model, so that nothing tells where it goes. Choose one of the model.</source>
        <translation>Dette tag er ikke fra modellen, så intet fortæller, hvor det går hen. Vælg et fra modellen.</translation>
    </message>
    <message>
        <source>The run of the model ends here, so that nothing lies ahead. Look at an earlier time.</source>
        <translation>Kørslen af modellen slutter her, så der ligger intet forude. Se på et tidligere tidspunkt.</translation>
    </message>
    <message>
        <source>This tile is set to no spread of the parameters, so that no band is shown.</source>
        <translation>Denne flise er indstillet uden spredning af parametrene, så intet bånd vises.</translation>
    </message>
    <message>
        <source>No run of the model is open, so that no band is shown. Run the plant.</source>
        <translation>Ingen kørsel af modellen er åben, så intet bånd vises. Kør anlægget.</translation>
    </message>
</context>
<context>
    <name>Glyph</name>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>tip</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>alarm, priority 4</source>
        <translation>alarm, prioritet 4</translation>
    </message>
    <message>
        <source>alarm, priority 3</source>
        <translation>alarm, prioritet 3</translation>
    </message>
    <message>
        <source>alarm, priority 2</source>
        <translation>alarm, prioritet 2</translation>
    </message>
    <message>
        <source>critical alarm, priority 1</source>
        <translation>kritisk alarm, prioritet 1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ledig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>kører</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fejl</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>one value for each component</source>
        <translation>én værdi for hver komponent</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tag of the model</source>
        <translation>Modellens tag</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Unit operation</source>
        <translation>Enhedsoperation</translation>
    </message>
    <message>
        <source>Rate law</source>
        <translation>Hastighedslov</translation>
    </message>
    <message>
        <source>Binding model</source>
        <translation>Bindingsmodel</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Regulator</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Virkemåde</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Flise</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>target</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, off target, %2</source>
        <comment>figure, target</comment>
        <translation>%1, uden for mål, %2</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <comment>figure, target</comment>
        <translation>%1, mål %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>key figures that have no room</comment>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Skriv her</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Notens tekst</translation>
    </message>
    <message>
        <source>Note, %1, empty</source>
        <comment>title</comment>
        <translation>Note, %1, tom</translation>
    </message>
    <message>
        <source>Note, %1, %2</source>
        <comment>title, text</comment>
        <translation>Note, %1, %2</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a stream</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmer</translation>
    </message>
</context>
<context>
    <name>ParameterRows</name>
    <message>
        <source>Duration</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kørsel</translation>
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
        <translation>nu</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>stigende</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>faldende</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: ingen værdier</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4, %5 at %6</source>
        <translation>%1: %2 til %3, %4, %5 ved %6</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Ingen værdier.</translation>
    </message>
    <message>
        <source>80 % of the runs ahead end between %1 and %2</source>
        <translation>80 % af kørslerne frem ender mellem %1 og %2</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>%1, flow</source>
        <translation>%1, flow</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit, quantity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>på et tidspunkt</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>efter %1</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Varer</translation>
    </message>
    <message>
        <source>until this volume</source>
        <translation>indtil dette volumen</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Slutter, når</translation>
    </message>
    <message>
        <source>is</source>
        <translation>er</translation>
    </message>
    <message>
        <source>above</source>
        <comment>a limit</comment>
        <translation>over</translation>
    </message>
    <message>
        <source>below</source>
        <comment>a limit</comment>
        <translation>under</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>grænsen</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Slutter ved</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>en af disse</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>alle disse</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>a flow on a line</comment>
        <translation>%1 fra</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the flow at the end of a line</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>over</source>
        <comment>the time that a line takes</comment>
        <translation>over</translation>
    </message>
    <message>
        <source>Rounds of the cycle</source>
        <translation>Cyklussens omgange</translation>
    </message>
    <message>
        <source>Next round after</source>
        <comment>a phase</comment>
        <translation>Næste omgang efter</translation>
    </message>
    <message>
        <source>and after</source>
        <comment>a further phase</comment>
        <translation>og efter</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation>Dosis af %1</translation>
    </message>
    <message>
        <source>given after</source>
        <translation>gives efter</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>derefter hver</translation>
    </message>
    <message>
        <source>Transfer of %1</source>
        <translation>Overførsel af %1</translation>
    </message>
    <message>
        <source>at</source>
        <translation>ved</translation>
    </message>
    <message>
        <source>Add the phase %1</source>
        <translation>Tilføj fasen %1</translation>
    </message>
    <message>
        <source>Phase that lasts a time</source>
        <translation>Fase, der varer en tid</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Overførsel til %1</translation>
    </message>
    <message>
        <source>End after a time</source>
        <translation>Slut efter en tid</translation>
    </message>
    <message>
        <source>End %1 after a time</source>
        <translation>Slut %1 efter en tid</translation>
    </message>
    <message>
        <source>End when a value is reached</source>
        <translation>Slut, når en værdi er nået</translation>
    </message>
    <message>
        <source>End %1 when a value is reached</source>
        <translation>Slut %1, når en værdi er nået</translation>
    </message>
    <message>
        <source>Set a flow</source>
        <translation>Sæt et flow</translation>
    </message>
    <message>
        <source>Let a flow go on a line</source>
        <translation>Lad et flow følge en linje</translation>
    </message>
    <message>
        <source>Set a flow in %1</source>
        <translation>Sæt et flow i %1</translation>
    </message>
    <message>
        <source>Let a flow go on a line in %1</source>
        <translation>Lad et flow følge en linje i %1</translation>
    </message>
    <message>
        <source>Repeat from here on</source>
        <translation>Gentag herfra</translation>
    </message>
    <message>
        <source>Repeat from %1 on</source>
        <translation>Gentag fra %1</translation>
    </message>
    <message>
        <source>Next round after a further phase</source>
        <translation>Næste omgang efter endnu en fase</translation>
    </message>
    <message>
        <source>Let the cycle of %1 go on after a further phase</source>
        <translation>Lad cyklussen for %1 fortsætte efter endnu en fase</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Sæt %1</translation>
    </message>
    <message>
        <source>Set %1 in %2</source>
        <translation>Sæt %1 i %2</translation>
    </message>
    <message>
        <source>Add a dose to %1</source>
        <translation>Tilføj en dosis til %1</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>value, limit</comment>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>value, limit</comment>
        <translation>%1 under %2</translation>
    </message>
    <message>
        <source>The end “%1” from %2</source>
        <translation>Slutbetingelsen ”%1” fra %2</translation>
    </message>
    <message>
        <source>Remove an end from %1</source>
        <translation>Fjern en slutbetingelse fra %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>The cycle that begins with %1</source>
        <translation>Cyklussen, der begynder med %1</translation>
    </message>
    <message>
        <source>Remove the cycle that begins with %1</source>
        <translation>Fjern cyklussen, der begynder med %1</translation>
    </message>
    <message>
        <source>%1 as end of the cycle of %2</source>
        <translation>%1 som slutning på cyklussen for %2</translation>
    </message>
    <message>
        <source>Let the cycle of %1 wait for one phase less</source>
        <translation>Lad cyklussen for %1 vente på én fase mindre</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>I %1</translation>
    </message>
    <message>
        <source>The phase %1</source>
        <translation>Fasen %1</translation>
    </message>
    <message>
        <source>Remove the phase %1</source>
        <translation>Fjern fasen %1</translation>
    </message>
    <message>
        <source>Remove a set-point from %1</source>
        <translation>Fjern et setpunkt fra %1</translation>
    </message>
    <message>
        <source>Remove a ramp from %1</source>
        <translation>Fjern en rampe fra %1</translation>
    </message>
    <message>
        <source>The last dose from %1</source>
        <translation>Den seneste dosis fra %1</translation>
    </message>
    <message>
        <source>Remove a dose from %1</source>
        <translation>Fjern en dosis fra %1</translation>
    </message>
</context>
<context>
    <name>RecipeProgress</name>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 tilbage</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>dag %1 af %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>no phase runs</source>
        <translation>ingen fase kører</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <comment>a phase</comment>
        <translation>%1 kører</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>No recipe runs, and no phase is noted.</source>
        <translation>Ingen recept kører, og ingen fase er noteret.</translation>
    </message>
</context>
<context>
    <name>RecipeState</name>
    <message>
        <source>Ends %1</source>
        <comment>when a phase ends: when …, in …</comment>
        <translation>Slutter %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the next phase, when it comes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>conditions</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>conditions</comment>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>when %1 have been transferred</source>
        <translation>når %1 er overført</translation>
    </message>
    <message>
        <source>when %1 is above %2</source>
        <comment>name, limit</comment>
        <translation>når %1 er over %2</translation>
    </message>
    <message>
        <source>when %1 is below %2</source>
        <comment>name, limit</comment>
        <translation>når %1 er under %2</translation>
    </message>
    <message>
        <source>when it is empty</source>
        <translation>når den er tom</translation>
    </message>
    <message>
        <source>when the receiver is full</source>
        <translation>når modtageren er fuld</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <comment>an event of a unit</comment>
        <translation>ved ”%1”</translation>
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
        <translation>%1 tilbage</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Plant</source>
        <translation>Anlæg</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>fuldført</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>stoppet før slutningen</translation>
    </message>
    <message>
        <source>not balanced: do not rely on its figures</source>
        <translation>ikke i balance: stol ikke på tallene</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · run of %2 · Titer %3</source>
        <translation>%1 · kørsel af %2 · Titer %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Simuleret tid</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>Beregningstid</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>fortsætter</translation>
    </message>
    <message>
        <source>Recipe as it ran</source>
        <translation>Recepten, som den forløb</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begyndelse</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutning</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Måleenhed</translation>
    </message>
    <message>
        <source>Worst of all</source>
        <translation>Dårligst af alle</translation>
    </message>
    <message>
        <source>Between the two ends of a stream (limit %1)</source>
        <translation>Mellem de to ender af en strøm (grænse %1)</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Balancer</translation>
    </message>
    <message>
        <source>What is held less what was there, came in, left and was made, relative to what was moved; the worst component of each unit. A run above 1e-8 is called not balanced.</source>
        <translation>Det, der rummes, minus det, der var der, kom ind, gik ud og blev dannet, i forhold til det flyttede; den dårligste komponent i hvert apparat. En kørsel over 1e-8 kaldes ikke i balance.</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativ fejl</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Flowdiagram</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 af %2</translation>
    </message>
    <message>
        <source>Changes during the run</source>
        <translation>Ændringer under kørslen</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Kørslens tid</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>this run, from then on</source>
        <translation>denne kørsel, derfra</translation>
    </message>
    <message>
        <source>the next run</source>
        <translation>den næste kørsel</translation>
    </message>
    <message>
        <source>The run went on with the changes that count for it, and else with the parameters that it began with.</source>
        <translation>Kørslen fortsatte med de ændringer, der gælder for den, og ellers med de parametre, den begyndte med.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Gælder for</translation>
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
        <translation>resultat tømt</translation>
    </message>
    <message>
        <source>another result</source>
        <translation>andet resultat</translation>
    </message>
    <message>
        <source>another setting</source>
        <translation>anden indstilling</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentar</translation>
    </message>
    <message>
        <source>another comment</source>
        <translation>anden kommentar</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>nyt forsøg</translation>
    </message>
    <message>
        <source>run missing</source>
        <translation>forsøg mangler</translation>
    </message>
    <message>
        <source>excluded if taken</source>
        <translation>udelukkes ved overtagelse</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>anden rækkefølge</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>udfyldt</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n forsøg</numerusform>
            <numerusform>%n forsøg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultat</numerusform>
            <numerusform>%n resultater</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>number, column, sentence</comment>
        <translation>Linje %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Take %n result(s)</source>
        <translation>
            <numerusform>Overtag %n resultat</numerusform>
            <numerusform>Overtag %n resultater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Overtag %n ændring</numerusform>
            <numerusform>Overtag %n ændringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken.</source>
        <translation>
            <numerusform>%n resultat overtaget.</numerusform>
            <numerusform>%n resultater overtaget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken.</source>
        <translation>
            <numerusform>%n ændring overtaget.</numerusform>
            <numerusform>%n ændringer overtaget.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>retrying in %1 s</source>
        <translation>nyt forsøg om %1 s</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>a length of time</comment>
        <translation>%1 gammel</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, usikker</translation>
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
        <translation>scanning %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), highest %1 at %2</source>
        <translation>
            <numerusform>%n punkt, højeste %1 ved %2</numerusform>
            <numerusform>%n punkter, højeste %1 ved %2</numerusform>
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
        <translation>seneste</translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <comment>scans of a spectrometer</comment>
        <translation>
            <numerusform>%n før</numerusform>
            <numerusform>%n før</numerusform>
        </translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>Choose a tag whose values are spectra.</source>
        <translation>Vælg et tag, hvis værdier er spektre.</translation>
    </message>
    <message>
        <source>%1 delivers no spectra.</source>
        <translation>%1 leverer ingen spektre.</translation>
    </message>
    <message>
        <source>No scan yet.</source>
        <translation>Ingen scanning endnu.</translation>
    </message>
</context>
<context>
    <name>StudyEdits</name>
    <message>
        <source>Result of %1, %2</source>
        <comment>run, response</comment>
        <translation>Resultat af %1, %2</translation>
    </message>
    <message>
        <source>Empty the result of %1, %2</source>
        <comment>run, response</comment>
        <translation>Tøm resultatet af %1, %2</translation>
    </message>
    <message>
        <source>Set %2 of %1</source>
        <comment>run, factor</comment>
        <translation>Sæt %2 for %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>run</comment>
        <translation>Kommentér %1</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <comment>run</comment>
        <translation>Tag %1 med igen</translation>
    </message>
    <message>
        <source>Exclude %1: %2</source>
        <comment>run, reason</comment>
        <translation>Udeluk %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Empty the results of %n run(s)</source>
        <translation>
            <numerusform>Tøm resultaterne af %n forsøg</numerusform>
            <numerusform>Tøm resultaterne af %n forsøg</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the results of the twin</source>
        <translation>Tøm tvillingens resultater</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>Fjern %n forsøg</numerusform>
            <numerusform>Fjern %n forsøg</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a validation run</source>
        <translation>Tilføj et valideringsforsøg</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Tilføj et forsøg</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>day %1</source>
        <comment>elapsed time, on an axis</comment>
        <translation>dag %1</translation>
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
        <translation>Tvillingeafvigelse, %1</translation>
    </message>
    <message numerus="yes">
        <source>σ %1, estimated from %n difference(s)</source>
        <translation>
            <numerusform>σ %1, estimeret ud fra %n forskel</numerusform>
            <numerusform>σ %1, estimeret ud fra %n forskelle</numerusform>
        </translation>
    </message>
    <message>
        <source>σ %1, given</source>
        <translation>σ %1, angivet</translation>
    </message>
    <message>
        <source>too few differences to estimate σ</source>
        <translation>for få forskelle til at estimere σ</translation>
    </message>
    <message>
        <source>nothing to compare in the last 24 h</source>
        <translation>intet at sammenligne de seneste 24 h</translation>
    </message>
    <message>
        <source>inside ± 2σ: %1 % of 24 h (%2 of %3)</source>
        <translation>inden for ± 2σ: %1 % af 24 h (%2 af %3)</translation>
    </message>
    <message>
        <source>last difference %1</source>
        <translation>seneste forskel %1</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>ingen værdier</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorium</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>målt</translation>
    </message>
    <message>
        <source>difference, σ</source>
        <translation>forskel, σ</translation>
    </message>
    <message>
        <source>Choose a measured tag, and the model&apos;s tag to compare it with.</source>
        <translation>Vælg et målt tag og det af modellens tags, det skal sammenlignes med.</translation>
    </message>
    <message>
        <source>No values to compare yet.</source>
        <translation>Ingen værdier at sammenligne endnu.</translation>
    </message>
</context>
<context>
    <name>UnitMenu</name>
    <message>
        <source>no unit</source>
        <translation>ingen enhed</translation>
    </message>
    <message>
        <source>%1 in %2 everywhere</source>
        <extracomment>A kind of quantity such as Pressure, and a unit: what was chosen here shall hold for all figures of the kind.</extracomment>
        <translation>%1 i %2 overalt</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Som sædvanligt</translation>
    </message>
</context>
<context>
    <name>UnknownTile</name>
    <message>
        <source>“%1” is a kind of tile that this Titer does not know. It is kept; a newer Titer shows it.</source>
        <translation>”%1” er en flisetype, som denne Titer ikke kender. Den bevares; en nyere Titer viser den.</translation>
    </message>
</context>
<context>
    <name>WelcomePictures</name>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>temp</source>
        <translation>temp.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Titre, g/L</source>
        <translation>Titer, g/L</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Bioreactor</source>
        <translation>Bioreaktor</translation>
    </message>
    <message>
        <source>Centrifuge</source>
        <translation>Centrifuge</translation>
    </message>
    <message>
        <source>Depth filter</source>
        <translation>Dybdefilter</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>dag %1</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punktum</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tidszone</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>huller</translation>
    </message>
    <message>
        <source>semicolons, 20,160 rows, 12 columns</source>
        <translation>semikoloner, 20.160 rækker, 12 kolonner</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The alarm watches no tag; give one as source/name.</source>
        <translation>Alarmen overvåger intet tag; angiv et som kilde/navn.</translation>
    </message>
    <message>
        <source>“{1}” is no tag; write it as source/name.</source>
        <translation>”{1}” er ikke et tag; skriv det som kilde/navn.</translation>
    </message>
    <message>
        <source>“{1}” reads no tag; name one in backquotes, such as `source/name` &gt; 5.</source>
        <translation>”{1}” læser intet tag; nævn et mellem accents graves, f.eks. `source/name` &gt; 5.</translation>
    </message>
    <message>
        <source>“{1}” is no tag; write it as source/name in backquotes: `{1}`.</source>
        <translation>”{1}” er ikke et tag; skriv det som kilde/navn mellem accents graves: `{1}`.</translation>
    </message>
    <message>
        <source>{1} s is no time that an alarm can take; give 0 to {2} s.</source>
        <translation>{1} s er ikke en tid, en alarm kan tage; angiv 0 til {2} s.</translation>
    </message>
    <message>
        <source>The tag “{1}” cannot deviate from itself; give another reference.</source>
        <translation>Tagget ”{1}” kan ikke afvige fra sig selv; angiv en anden reference.</translation>
    </message>
    <message>
        <source>Only a deviation has a reference; leave “{1}” out or change the kind.</source>
        <translation>Kun en afvigelse har en reference; udelad ”{1}”, eller ret typen.</translation>
    </message>
    <message>
        <source>Only an alarm of the kind expression has one; leave “{1}” out or change the kind.</source>
        <translation>Kun en alarm af typen expression har et; udelad ”{1}”, eller ret typen.</translation>
    </message>
    <message>
        <source>The limit {1} is no number that a value can pass.</source>
        <translation>Grænsen {1} er ikke et tal, en værdi kan passere.</translation>
    </message>
    <message>
        <source>The limit of this kind is above 0, not {1}.</source>
        <translation>Grænsen for denne type er over 0, ikke {1}.</translation>
    </message>
    <message>
        <source>The deadband is 0 or more, not {1}.</source>
        <translation>Dødbåndet er 0 eller mere, ikke {1}.</translation>
    </message>
    <message>
        <source>An alarm of this kind has no deadband; set {1} to 0.</source>
        <translation>En alarm af denne type har intet dødbånd; sæt {1} til 0.</translation>
    </message>
    <message>
        <source>With a deadband of {1} at a limit of {2} it could never return; make the deadband smaller than the limit.</source>
        <translation>Med et dødbånd på {1} ved en grænse på {2} kunne den aldrig vende tilbage; gør dødbåndet mindre end grænsen.</translation>
    </message>
    <message>
        <source>An alarm without a cause is not enabled; say what brings it about.</source>
        <translation>En alarm uden årsag aktiveres ikke; angiv, hvad der fremkalder den.</translation>
    </message>
    <message>
        <source>An alarm without a consequence is not enabled; say what happens if nobody acts.</source>
        <translation>En alarm uden konsekvens aktiveres ikke; angiv, hvad der sker, hvis ingen handler.</translation>
    </message>
    <message>
        <source>An alarm without a response is not enabled; say what a person should do.</source>
        <translation>En alarm uden respons aktiveres ikke; angiv, hvad en person bør gøre.</translation>
    </message>
    <message>
        <source>An alarm without a time to respond is not enabled; say how long a person has.</source>
        <translation>En alarm uden responstid aktiveres ikke; angiv, hvor lang tid en person har.</translation>
    </message>
    <message>
        <source>The alarm has no name; say in a few words what it tells.</source>
        <translation>Alarmen har intet navn; angiv med få ord, hvad den fortæller.</translation>
    </message>
    <message>
        <source>An alarm has no “{1}”; it takes {2}.</source>
        <translation>En alarm har ingen ”{1}”; den tager {2}.</translation>
    </message>
    <message>
        <source>An alarm has no “{1}”; did you mean “{2}”?</source>
        <translation>En alarm har ingen ”{1}”; mente du ”{2}”?</translation>
    </message>
    <message>
        <source>“{1}” is no {2} of an alarm; it is one of {3}.</source>
        <translation>”{1}” er ikke {2} for en alarm; mulige er {3}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is a text, not {2}.</source>
        <translation>”{1}” for en alarm er en tekst, ikke {2}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is a number, not {2}.</source>
        <translation>”{1}” for en alarm er et tal, ikke {2}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is true or false, not {2}.</source>
        <translation>”{1}” for en alarm er true eller false, ikke {2}.</translation>
    </message>
    <message>
        <source>An alarm is written as an object: {&quot;name&quot;: …}.</source>
        <translation>En alarm skrives som et objekt: {&quot;name&quot;: …}.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not shelved without a reason; say why.</source>
        <translation>Alarmen ”{1}” parkeres ikke uden begrundelse; angiv hvorfor.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not taken out of service without a reason; say why.</source>
        <translation>Alarmen ”{1}” tages ikke ud af drift uden begrundelse; angiv hvorfor.</translation>
    </message>
    <message>
        <source>The alarm “{1}” cannot be shelved until a time that has passed; choose a later one.</source>
        <translation>Alarmen ”{1}” kan ikke parkeres til et tidspunkt, der er passeret; vælg et senere.</translation>
    </message>
    <message>
        <source>The alarm “{1}” may be shelved for at most {2}, not for {3}.</source>
        <translation>Alarmen ”{1}” må højst parkeres i {2}, ikke i {3}.</translation>
    </message>
    <message>
        <source>There is no alarm “{1}”; it may have been removed.</source>
        <translation>Der er ingen alarm ”{1}”; den kan være fjernet.</translation>
    </message>
    <message>
        <source>“{1}” is nothing that a person does to an alarm.</source>
        <translation>”{1}” er ikke noget, en person gør ved en alarm.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not enabled; enable it first.</source>
        <translation>Alarmen ”{1}” er ikke aktiveret; aktivér den først.</translation>
    </message>
    <message>
        <source>Two alarms are called “{1}” by their id; the second is left out.</source>
        <translation>To alarmer har id&apos;et ”{1}”; den anden udelades.</translation>
    </message>
    <message>
        <source>The alarm “{1}” calls for no acknowledgement.</source>
        <translation>Alarmen ”{1}” kræver ingen kvittering.</translation>
    </message>
    <message>
        <source>The condition of the alarm “{1}” still holds; reset it once it has returned.</source>
        <translation>Betingelsen for alarmen ”{1}” gælder stadig; nulstil den, når den er vendt tilbage.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not latched: there is nothing to reset.</source>
        <translation>Alarmen ”{1}” er ikke låst: der er intet at nulstille.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is out of service and cannot be shelved; put it back first.</source>
        <translation>Alarmen ”{1}” er ude af drift og kan ikke parkeres; sæt den først i drift igen.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is suppressed by its design now and cannot be shelved; it does not speak until that ends.</source>
        <translation>Alarmen ”{1}” er undertrykt efter design nu og kan ikke parkeres; den melder sig ikke, før det slutter.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not shelved.</source>
        <translation>Alarmen ”{1}” er ikke parkeret.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is out of service already.</source>
        <translation>Alarmen ”{1}” er allerede ude af drift.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not out of service and need not be put back.</source>
        <translation>Alarmen ”{1}” er ikke ude af drift og skal ikke sættes i drift igen.</translation>
    </message>
    <message>
        <source>The file cannot be read ({1}); check that it is there and may be read.</source>
        <translation>Filen kan ikke læses ({1}); kontrollér, at den er der og må læses.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>det er ikke en almindelig fil</translation>
    </message>
    <message>
        <source>Line {1} is longer than {2} characters; this is no table of numbers, or its line ends are missing.</source>
        <translation>Linje {1} er længere end {2} tegn; dette er ikke en taltabel, eller linjeskiftene mangler.</translation>
    </message>
    <message>
        <source>In line {1} a quote is opened and never closed; the cell is taken to end with the line.</source>
        <translation>I linje {1} åbnes et anførselstegn, som aldrig lukkes; cellen regnes for at slutte med linjen.</translation>
    </message>
    <message>
        <source>{1} cells hold NaN or the like and count as missing.</source>
        <translation>{1} celler indeholder NaN eller lignende og tæller som manglende.</translation>
    </message>
    <message>
        <source>No line has “{1}” in column “{2}”; the first values there are {3}.</source>
        <translation>Ingen linje har ”{1}” i kolonnen ”{2}”; de første værdier dér er {3}.</translation>
    </message>
    <message>
        <source>The file holds no line of data that can be read; look at the notices and at the time column.</source>
        <translation>Filen indeholder ingen datalinje, der kan læses; se på meddelelserne og på tidskolonnen.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer; import it into a store instead.</source>
        <translation>Filen er for stor til denne computers hukommelse; importér den i stedet til en database.</translation>
    </message>
    <message>
        <source>{1} names are given for {2} columns; give one for each.</source>
        <translation>{1} navne er angivet for {2} kolonner; angiv ét for hver.</translation>
    </message>
    <message>
        <source>The name “{1}” stands above two columns; column {2} is called “{3}”.</source>
        <translation>Navnet ”{1}” står over to kolonner; kolonne {2} kaldes ”{3}”.</translation>
    </message>
    <message>
        <source>The one column is called c1.</source>
        <translation>Den ene kolonne kaldes c1.</translation>
    </message>
    <message>
        <source>The columns are called c1 to c{1}.</source>
        <translation>Kolonnerne kaldes c1 til c{1}.</translation>
    </message>
    <message>
        <source>The file has no column “{1}”; did you mean “{2}”? It has {3}.</source>
        <translation>Filen har ingen kolonne ”{1}”; mente du ”{2}”? Den har {3}.</translation>
    </message>
    <message>
        <source>The file has no column “{1}”; it has {2}.</source>
        <translation>Filen har ingen kolonne ”{1}”; den har {2}.</translation>
    </message>
    <message>
        <source>The unit “{1}” given for “{2}” is not known; write it like g/L, 1/h or 1e6 cells/mL.</source>
        <translation>Enheden ”{1}”, angivet for ”{2}”, er ukendt; skriv den som g/L, 1/h eller 1e6 cells/mL.</translation>
    </message>
    <message>
        <source>The interval between rows is {1} s; it must be above 0 s.</source>
        <translation>Afstanden mellem rækkerne er {1} s; den skal være over 0 s.</translation>
    </message>
    <message>
        <source>Rows are {1} s apart.</source>
        <translation>Rækkerne ligger {1} s fra hinanden.</translation>
    </message>
    <message>
        <source>No column is called time; name the column that holds it, or give the interval between rows. The file has {1}.</source>
        <translation>Ingen kolonne hedder time; angiv den kolonne, der indeholder tiden, eller afstanden mellem rækkerne. Filen har {1}.</translation>
    </message>
    <message>
        <source>The times in column “{1}”, such as “{2}”, are neither numbers nor dates like 2026-03-01T09:30:00Z; write them so, or give the interval between rows.</source>
        <translation>Tiderne i kolonnen ”{1}”, f.eks. ”{2}”, er hverken tal eller datoer som 2026-03-01T09:30:00Z; skriv dem sådan, eller angiv afstanden mellem rækkerne.</translation>
    </message>
    <message>
        <source>“{1}”, the unit of the time in column “{2}”, is no unit of time; write s, min, h or d.</source>
        <translation>”{1}”, enheden for tiden i kolonnen ”{2}”, er ikke en tidsenhed; skriv s, min, h eller d.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; it has no unit and is taken in seconds.</source>
        <translation>Tiden er kolonnen ”{1}”; den har ingen enhed og regnes i sekunder.</translation>
    </message>
    <message>
        <source>The time is column “{1}”, in {2}.</source>
        <translation>Tiden er kolonnen ”{1}”, i {2}.</translation>
    </message>
    <message>
        <source>Column “{1}” holds dates; “{2}” is no time zone for them. Write Z for UTC, or an offset such as +01:00.</source>
        <translation>Kolonnen ”{1}” indeholder datoer; ”{2}” er ikke en tidszone for dem. Skriv Z for UTC eller en forskydning som +01:00.</translation>
    </message>
    <message>
        <source>The dates in column “{1}” state no time zone; give it: Z for UTC, or an offset such as +01:00.</source>
        <translation>Datoerne i kolonnen ”{1}” angiver ingen tidszone; angiv den: Z for UTC eller en forskydning som +01:00.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; its dates are read in the zone {2}.</source>
        <translation>Tiden er kolonnen ”{1}”; dens datoer læses i zonen {2}.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; its dates state their zone.</source>
        <translation>Tiden er kolonnen ”{1}”; dens datoer angiver deres zone.</translation>
    </message>
    <message>
        <source>Column “{1}” cannot hold both time and batch; name two columns.</source>
        <translation>Kolonnen ”{1}” kan ikke indeholde både tid og batch; angiv to kolonner.</translation>
    </message>
    <message>
        <source>Only rows of the first batch in column “{1}” are read.</source>
        <translation>Kun rækker fra den første batch i kolonnen ”{1}” læses.</translation>
    </message>
    <message>
        <source>Only rows with “{1}” in column “{2}” are read.</source>
        <translation>Kun rækker med ”{1}” i kolonnen ”{2}” læses.</translation>
    </message>
    <message>
        <source>Column “{1}” holds text and is left out.</source>
        <translation>Kolonnen ”{1}” indeholder tekst og udelades.</translation>
    </message>
    <message>
        <source>The unit “{1}” of column “{2}” is not known; its values stay as they are until a known unit is given.</source>
        <translation>Enheden ”{1}” for kolonnen ”{2}” er ukendt; værdierne forbliver, som de er, indtil en kendt enhed angives.</translation>
    </message>
    <message>
        <source>Without unit: {1}.</source>
        <translation>Uden enhed: {1}.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text; save it as UTF-8 (in a spreadsheet: “CSV UTF-8”).</source>
        <translation>Filen er UTF-16-tekst; gem den som UTF-8 (i et regneark: ”CSV UTF-8”).</translation>
    </message>
    <message>
        <source>The file is a workbook or an archive and no text; open it in a spreadsheet and save the sheet as CSV.</source>
        <translation>Filen er en projektmappe eller et arkiv og ikke tekst; åbn den i et regneark, og gem arket som CSV.</translation>
    </message>
    <message>
        <source>The file is binary and no text; export it as CSV from the program that wrote it.</source>
        <translation>Filen er binær og ikke tekst; eksportér den som CSV fra det program, der skrev den.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read.</source>
        <translation>Filen er tom; der er intet at læse.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and is read as Latin-1.</source>
        <translation>Teksten er ikke UTF-8 og læses som Latin-1.</translation>
    </message>
    <message>
        <source>Columns are separated by commas.</source>
        <translation>Kolonnerne er adskilt af kommaer.</translation>
    </message>
    <message>
        <source>Columns are separated by semicolons.</source>
        <translation>Kolonnerne er adskilt af semikoloner.</translation>
    </message>
    <message>
        <source>Columns are separated by tabs.</source>
        <translation>Kolonnerne er adskilt af tabulatorer.</translation>
    </message>
    <message>
        <source>Columns are separated by “{1}”.</source>
        <translation>Kolonnerne er adskilt af ”{1}”.</translation>
    </message>
    <message>
        <source>Numbers have a decimal comma.</source>
        <translation>Tallene har decimalkomma.</translation>
    </message>
    <message>
        <source>Line {1} holds the names.</source>
        <translation>Linje {1} indeholder navnene.</translation>
    </message>
    <message>
        <source>No line holds names.</source>
        <translation>Ingen linje indeholder navne.</translation>
    </message>
    <message>
        <source>Line {1} holds the units.</source>
        <translation>Linje {1} indeholder enhederne.</translation>
    </message>
    <message>
        <source>The first {1} lines are remarks and are left out.</source>
        <translation>De første {1} linjer er bemærkninger og udelades.</translation>
    </message>
    <message>
        <source>The file has a header but no line of data below it.</source>
        <translation>Filen har et hoved, men ingen datalinje under det.</translation>
    </message>
    <message>
        <source>{1} more cells hold text in the place of a number and count as missing.</source>
        <translation>{1} celler mere indeholder tekst i stedet for et tal og tæller som manglende.</translation>
    </message>
    <message>
        <source>{1} more cells have another decimal sign than the file and count as missing.</source>
        <translation>{1} celler mere har et andet decimaltegn end filen og tæller som manglende.</translation>
    </message>
    <message>
        <source>{1} more lines have too few or too many cells.</source>
        <translation>{1} linjer mere har for få eller for mange celler.</translation>
    </message>
    <message>
        <source>{1} more lines are left out because their time cannot be read.</source>
        <translation>{1} linjer mere udelades, fordi deres tid ikke kan læses.</translation>
    </message>
    <message>
        <source>The time goes back in {1} more lines.</source>
        <translation>Tiden går tilbage i {1} linjer mere.</translation>
    </message>
    <message>
        <source>{1} more lines open a quote that is never closed.</source>
        <translation>{1} linjer mere åbner et anførselstegn, som aldrig lukkes.</translation>
    </message>
    <message>
        <source>{1} more lines are cut off.</source>
        <translation>{1} linjer mere er afskåret.</translation>
    </message>
    <message>
        <source>Line {1} has no time and is left out.</source>
        <translation>Linje {1} har ingen tid og udelades.</translation>
    </message>
    <message>
        <source>The file ends within line {1}, which has {2} of {3} cells; the last of them is left out, as it may be cut off.</source>
        <translation>Filen slutter inde i linje {1}, som har {2} af {3} celler; den sidste af dem udelades, da den kan være afskåret.</translation>
    </message>
    <message>
        <source>Line {1} has {2} cells instead of {3}; those not there count as missing.</source>
        <translation>Linje {1} har {2} celler i stedet for {3}; de, der ikke er der, tæller som manglende.</translation>
    </message>
    <message>
        <source>Line {1} has {2} cells instead of {3}; those beyond are left out.</source>
        <translation>Linje {1} har {2} celler i stedet for {3}; de overskydende udelades.</translation>
    </message>
    <message>
        <source>The time “{1}” in line {2}, column {3} cannot be read; the line is left out.</source>
        <translation>Tiden ”{1}” i linje {2}, kolonne {3} kan ikke læses; linjen udelades.</translation>
    </message>
    <message>
        <source>In line {1} the time goes back from {2} to {3}; where a file holds several batches, name the column that tells them apart.</source>
        <translation>I linje {1} går tiden tilbage fra {2} til {3}; hvis en fil indeholder flere batcher, så angiv den kolonne, der skelner dem.</translation>
    </message>
    <message>
        <source>In line {1} the time goes back from {2} to {3}.</source>
        <translation>I linje {1} går tiden tilbage fra {2} til {3}.</translation>
    </message>
    <message>
        <source>“{1}” in line {2}, column {3} ({4}) has another decimal sign than the file; the value counts as missing.</source>
        <translation>”{1}” i linje {2}, kolonne {3} ({4}) har et andet decimaltegn end filen; værdien tæller som manglende.</translation>
    </message>
    <message>
        <source>“{1}” in line {2}, column {3} ({4}) is no number; the value counts as missing.</source>
        <translation>”{1}” i linje {2}, kolonne {3} ({4}) er ikke et tal; værdien tæller som manglende.</translation>
    </message>
    <message>
        <source>The expression is longer than {1} characters; split it.</source>
        <translation>Udtrykket er længere end {1} tegn; del det op.</translation>
    </message>
    <message>
        <source>The expression ends too early, in line {1}, column {2}; a number, a name or a parenthesis is missing there.</source>
        <translation>Udtrykket slutter for tidligt, i linje {1}, kolonne {2}; dér mangler et tal, et navn eller en parentes.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the comma does not belong; decimals are written with a point.</source>
        <translation>I linje {1}, kolonne {2} hører kommaet ikke til; decimaler skrives med punktum.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” does not belong; look for an operator or a parenthesis that is missing or too many.</source>
        <translation>I linje {1}, kolonne {2} hører ”{3}” ikke til; se efter en operator eller en parentes, der mangler eller er for meget.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the expression is nested too deeply; split it.</source>
        <translation>I linje {1}, kolonne {2} er udtrykket indlejret for dybt; del det op.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is not known here; did you mean “{4}”?</source>
        <translation>I linje {1}, kolonne {2} er ”{3}” ukendt her; mente du ”{4}”?</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is not known here; known are {4}.</source>
        <translation>I linje {1}, kolonne {2} er ”{3}” ukendt her; kendte er {4}.</translation>
    </message>
    <message>
        <source>The parenthesis opened in line {1}, column {2} is not closed; add “)”.</source>
        <translation>Parentesen, der åbnes i linje {1}, kolonne {2}, er ikke lukket; tilføj ”)”.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is too large or too small for a number.</source>
        <translation>I linje {1}, kolonne {2} er ”{3}” for stort eller for lille til et tal.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} is a function; write {3}(...) with what it is taken of.</source>
        <translation>I linje {1}, kolonne {2} er {3} en funktion; skriv {3}(...) med dens argument.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} takes one value between its parentheses, and not {4}.</source>
        <translation>I linje {1}, kolonne {2} tager {3} én værdi mellem parenteserne og ikke {4}.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} takes {4} values between its parentheses, parted by commas, and not {5}.</source>
        <translation>I linje {1}, kolonne {2} tager {3} {4} værdier mellem parenteserne, adskilt af kommaer, og ikke {5}.</translation>
    </message>
    <message>
        <source>The result would have the unit {1}, which is none.</source>
        <translation>Resultatet ville have enheden {1}, som ikke findes.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a quantity in {3} meets one in {4}; only quantities of one kind can be added or compared.</source>
        <translation>I linje {1}, kolonne {2} møder en størrelse i {3} en i {4}; kun størrelser af samme slags kan lægges sammen eller sammenlignes.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the exponent is a quantity in {3}; exponents have no unit.</source>
        <translation>I linje {1}, kolonne {2} er eksponenten en størrelse i {3}; eksponenter har ingen enhed.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a quantity in {3} gets an exponent that varies, so that its unit would vary too; divide it by a reference value first.</source>
        <translation>I linje {1}, kolonne {2} får en størrelse i {3} en eksponent, der varierer, så dens enhed også ville variere; divider den først med en referenceværdi.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a function that takes pure numbers is given a quantity in {3}; divide it by a reference value first.</source>
        <translation>I linje {1}, kolonne {2} får en funktion, der tager rene tal, en størrelse i {3}; divider den først med en referenceværdi.</translation>
    </message>
    <message>
        <source>Stopped before the file was read to its end.</source>
        <translation>Stoppet, før filen var læst til ende.</translation>
    </message>
    <message>
        <source>{1} more keys appear twice; remove the repeated ones.</source>
        <translation>{1} nøgler mere optræder to gange; fjern de gentagne.</translation>
    </message>
    <message>
        <source>The key “{1}” appears twice in one object; remove one of the two.</source>
        <translation>Nøglen ”{1}” optræder to gange i ét objekt; fjern en af de to.</translation>
    </message>
    <message>
        <source>{1} is a number too large to compute with; write a value below 1e308.</source>
        <translation>{1} er et for stort tal at regne med; skriv en værdi under 1e308.</translation>
    </message>
    <message>
        <source>The file holds more than {1} values and is not read further; a file of this kind has a few thousand.</source>
        <translation>Filen indeholder mere end {1} værdier og læses ikke videre; en fil af denne art har nogle få tusinde.</translation>
    </message>
    <message>
        <source>The nesting is deeper than {1} levels; the file is not read further.</source>
        <translation>Indlejringen er dybere end {1} niveauer; filen læses ikke videre.</translation>
    </message>
    <message>
        <source>The text ends too early, in line {1}, column {2}; it may have been cut off. Restore the file, or close what is open.</source>
        <translation>Teksten slutter for tidligt, i linje {1}, kolonne {2}; den kan være afskåret. Gendan filen, eller luk det, der er åbent.</translation>
    </message>
    <message>
        <source>JSON has no NaN and no infinity (line {1}, column {2}); leave the value out or write null.</source>
        <translation>JSON har hverken NaN eller uendelig (linje {1}, kolonne {2}); udelad værdien, eller skriv null.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a comma stands before “{3}”; remove the comma.</source>
        <translation>I linje {1}, kolonne {2} står et komma før ”{3}”; fjern kommaet.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” does not belong here; look for a missing comma, colon, quote or bracket.</source>
        <translation>I linje {1}, kolonne {2} hører ”{3}” ikke til; se efter et manglende komma, kolon, anførselstegn eller en manglende parentes.</translation>
    </message>
    <message>
        <source>The text is empty; there is nothing to read.</source>
        <translation>Teksten er tom; der er intet at læse.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands a zero byte; this is no JSON text but a binary file, or text that is not UTF-8.</source>
        <translation>I linje {1}, kolonne {2} står en nulbyte; dette er ikke JSON-tekst, men en binær fil eller tekst, der ikke er UTF-8.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands a byte that is no UTF-8; save the file as UTF-8.</source>
        <translation>I linje {1}, kolonne {2} står en byte, der ikke er UTF-8; gem filen som UTF-8.</translation>
    </message>
    <message>
        <source>The text is too large for the memory of this computer.</source>
        <translation>Teksten er for stor til denne computers hukommelse.</translation>
    </message>
    <message>
        <source>“{1}” can be read in two ways because of its comma; write {2} or {3}.</source>
        <translation>”{1}” kan læses på to måder på grund af kommaet; skriv {2} eller {3}.</translation>
    </message>
    <message>
        <source>“{1}” has a decimal comma; write {2}.</source>
        <translation>”{1}” har decimalkomma; skriv {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not a number with a unit; write for example {2}.</source>
        <translation>”{1}” er ikke et tal med enhed; skriv f.eks. {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not a number; write for example {2}.</source>
        <translation>”{1}” er ikke et tal; skriv f.eks. {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a number too large to compute with; write a value below 1e308.</source>
        <translation>”{1}” er et for stort tal at regne med; skriv en værdi under 1e308.</translation>
    </message>
    <message>
        <source>The unit “{1}” in “{2}” is not known; did you mean {3}? Possible are {4}.</source>
        <translation>Enheden ”{1}” i ”{2}” er ukendt; mente du {3}? Mulige er {4}.</translation>
    </message>
    <message>
        <source>The unit “{1}” in “{2}” is not known; possible are {3}.</source>
        <translation>Enheden ”{1}” i ”{2}” er ukendt; mulige er {3}.</translation>
    </message>
    <message>
        <source>A value is missing; write for example {1}.</source>
        <translation>En værdi mangler; skriv f.eks. {1}.</translation>
    </message>
    <message>
        <source>The expected unit “{1}” is not known to this version.</source>
        <translation>Den forventede enhed ”{1}” er ukendt for denne version.</translation>
    </message>
    <message>
        <source>“{1}” has no unit; write for example {2}, or another of {3}.</source>
        <translation>”{1}” har ingen enhed; skriv f.eks. {2} eller en anden af {3}.</translation>
    </message>
    <message>
        <source>“{1}” is in {2}, which does not measure the same as {3}; write it in {4}.</source>
        <translation>”{1}” er i {2}, som ikke måler det samme som {3}; skriv det i {4}.</translation>
    </message>
    <message>
        <source>“{1}” is no date and time; write for example 2026-03-01T09:30:00Z.</source>
        <translation>”{1}” er ikke dato og klokkeslæt; skriv f.eks. 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>“{1}” states no time zone; add Z for UTC, or an offset such as +01:00.</source>
        <translation>”{1}” angiver ingen tidszone; tilføj Z for UTC eller en forskydning som +01:00.</translation>
    </message>
    <message>
        <source>“{1}” cannot be used ({2}); give a PEM file that can be read.</source>
        <translation>”{1}” kan ikke bruges ({2}); angiv en PEM-fil, der kan læses.</translation>
    </message>
    <message>
        <source>The sheet is larger than what is read ({1} cells, {2} MB of text); save it as CSV.</source>
        <translation>Arket er større end det, der læses ({1} celler, {2} MB tekst); gem det som CSV.</translation>
    </message>
    <message>
        <source>The file is an archive and no XLSX workbook; save it as .xlsx or as CSV.</source>
        <translation>Filen er et arkiv og ikke en XLSX-projektmappe; gem den som .xlsx eller som CSV.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{1}”; it has {2}.</source>
        <translation>Projektmappen har intet ark ”{1}”; den har {2}.</translation>
    </message>
    <message>
        <source>The sheet “{1}” is missing in the workbook; save it again.</source>
        <translation>Arket ”{1}” mangler i projektmappen; gem den igen.</translation>
    </message>
    <message>
        <source>The workbook cannot be read ({1}); save it again.</source>
        <translation>Projektmappen kan ikke læses ({1}); gem den igen.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; open it, take the password away and save it again.</source>
        <translation>Projektmappen er beskyttet af en adgangskode; åbn den, fjern adgangskoden, og gem den igen.</translation>
    </message>
    <message>
        <source>The workbook is in the format of before 2007; save it as .xlsx.</source>
        <translation>Projektmappen er i formatet fra før 2007; gem den som .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is larger than {1} MB; split it or save the sheet as CSV.</source>
        <translation>Projektmappen er større end {1} MB; del den, eller gem arket som CSV.</translation>
    </message>
    <message>
        <source>The workbook has more than {1} parts; save the sheet as CSV.</source>
        <translation>Projektmappen har mere end {1} dele; gem arket som CSV.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than {1} MB; save the sheet as CSV.</source>
        <translation>En del af projektmappen pakkes ud til mere end {1} MB; gem arket som CSV.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than {1} times its size, as those do that are made to fill the memory; save the sheet as CSV.</source>
        <translation>En del af projektmappen pakkes ud til mere end {1} gange sin størrelse, som dem gør, der er lavet til at fylde hukommelsen; gem arket som CSV.</translation>
    </message>
    <message>
        <source>The workbook declares a document type, which none needs; save it again.</source>
        <translation>Projektmappen erklærer en dokumenttype, som ingen behøver; gem den igen.</translation>
    </message>
    <message>
        <source>The workbook could not be written ({1}); a file that was there is unchanged. Make room or choose another place.</source>
        <translation>Projektmappen kunne ikke skrives ({1}); en fil, der var der, er uændret. Frigør plads, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {1} rows; write a shorter span, or CSV.</source>
        <translation>Et ark rummer højst {1} rækker; skriv et kortere spænd, eller CSV.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {1} columns; write fewer tags, or CSV.</source>
        <translation>Et ark rummer højst {1} kolonner; skriv færre tags, eller CSV.</translation>
    </message>
    <message>
        <source>The text or array in row {1} is longer than a cell holds ({2} characters); write CSV.</source>
        <translation>Teksten eller arrayet i række {1} er længere, end en celle rummer ({2} tegn); skriv CSV.</translation>
    </message>
    <message>
        <source>Sign of the isotherm</source>
        <translation>Isotermens fortegn</translation>
    </message>
    <message>
        <source>-1: convex, steep tail and spread front. 1: concave as Langmuir&apos;s.</source>
        <translation>-1: konveks, stejl hale og udtværet front. 1: konkav som Langmuirs.</translation>
    </message>
    <message>
        <source>The sign of the isotherm of {1} is {2}; it must be 1 or -1.</source>
        <translation>Fortegnet for isotermen for {1} er {2}; det skal være 1 eller -1.</translation>
    </message>
    <message>
        <source>Anti-Langmuir</source>
        <translation>Anti-Langmuir</translation>
    </message>
    <message>
        <source>As Langmuir, but what is bound may make more bind: the isotherm bends upwards until the liquid is used up. No equilibrium exists where that has no end.</source>
        <translation>Som Langmuir, men det bundne kan få mere til at binde: isotermen krummer opad, indtil væsken er brugt op. Der findes ingen ligevægt, hvor det ingen ende har.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Overflade</translation>
    </message>
    <message>
        <source>Protein and resin</source>
        <translation>Protein og resin</translation>
    </message>
    <message>
        <source>Protein and protein</source>
        <translation>Protein og protein</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Salt</translation>
    </message>
    <message>
        <source>The component whose concentration is the ionic strength. It does not bind.</source>
        <translation>Den komponent, hvis koncentration er ionstyrken. Den binder ikke.</translation>
    </message>
    <message>
        <source>Surface per volume</source>
        <translation>Overflade pr. volumen</translation>
    </message>
    <message>
        <source>Surface that the protein reaches, per volume of solid.</source>
        <translation>Overflade, som proteinet når, pr. volumen fast stof.</translation>
    </message>
    <message>
        <source>Screening length, factor</source>
        <translation>Afskærmningslængde, faktor</translation>
    </message>
    <message>
        <source>Of the ionic strength in mol/m3 to the exponent. Debye&apos;s length has 9.61 nm and -0.5.</source>
        <translation>Af ionstyrken i mol/m3 opløftet til eksponenten. Debyes længde har 9,61 nm og -0,5.</translation>
    </message>
    <message>
        <source>Screening length, exponent</source>
        <translation>Afskærmningslængde, eksponent</translation>
    </message>
    <message>
        <source>Of the ionic strength.</source>
        <translation>Af ionstyrken.</translation>
    </message>
    <message>
        <source>Screening length, constant</source>
        <translation>Afskærmningslængde, konstant</translation>
    </message>
    <message>
        <source>Added to what follows from the ionic strength.</source>
        <translation>Lægges til det, der følger af ionstyrken.</translation>
    </message>
    <message>
        <source>Rate of adsorption</source>
        <translation>Adsorptionshastighed</translation>
    </message>
    <message>
        <source>Bound per volume of solid and time, per excess of concentration over equilibrium. 0: does not bind.</source>
        <translation>Bundet pr. volumen fast stof og tid, pr. overskud af koncentration over ligevægten. 0: binder ikke.</translation>
    </message>
    <message>
        <source>Radius of the molecule</source>
        <translation>Molekylets radius</translation>
    </message>
    <message>
        <source>Of the hydrated molecule.</source>
        <translation>For det hydratiserede molekyle.</translation>
    </message>
    <message>
        <source>Affinity, factor of the power</source>
        <translation>Affinitet, potensens faktor</translation>
    </message>
    <message>
        <source>In ln K = pH^k_e (k_a I^-k_b + k_c exp(k_d I)) with the ionic strength I in mol/m3.</source>
        <translation>I ln K = pH^k_e (k_a I^-k_b + k_c exp(k_d I)) med ionstyrken I i mol/m3.</translation>
    </message>
    <message>
        <source>Affinity, power</source>
        <translation>Affinitet, potens</translation>
    </message>
    <message>
        <source>See k_a.</source>
        <translation>Se k_a.</translation>
    </message>
    <message>
        <source>Affinity, factor of the exponential</source>
        <translation>Affinitet, eksponentialens faktor</translation>
    </message>
    <message>
        <source>Affinity, exponential</source>
        <translation>Affinitet, eksponential</translation>
    </message>
    <message>
        <source>Affinity, power of the pH</source>
        <translation>Affinitet, potens af pH</translation>
    </message>
    <message>
        <source>See k_a. 0: the pH does not matter.</source>
        <translation>Se k_a. 0: pH er uden betydning.</translation>
    </message>
    <message>
        <source>Repulsion, factor of the power</source>
        <translation>Frastødning, potensens faktor</translation>
    </message>
    <message>
        <source>In b = pH^b_e (b_a I^b_b + b_c exp(b_d I)) with the ionic strength I in mol/m3.</source>
        <translation>I b = pH^b_e (b_a I^b_b + b_c exp(b_d I)) med ionstyrken I i mol/m3.</translation>
    </message>
    <message>
        <source>Repulsion, power</source>
        <translation>Frastødning, potens</translation>
    </message>
    <message>
        <source>See b_a.</source>
        <translation>Se b_a.</translation>
    </message>
    <message>
        <source>Repulsion, factor of the exponential</source>
        <translation>Frastødning, eksponentialens faktor</translation>
    </message>
    <message>
        <source>Repulsion, exponential</source>
        <translation>Frastødning, eksponential</translation>
    </message>
    <message>
        <source>Repulsion, power of the pH</source>
        <translation>Frastødning, potens af pH</translation>
    </message>
    <message>
        <source>See b_a. 0: the pH does not matter.</source>
        <translation>Se b_a. 0: pH er uden betydning.</translation>
    </message>
    <message>
        <source>The screening length is 0 m: give a kappa_f or a kappa_c above 0, such as a kappa_f of 9.61 nm.</source>
        <translation>Afskærmningslængden er 0 m: angiv en kappa_f eller en kappa_c over 0, f.eks. en kappa_f på 9,61 nm.</translation>
    </message>
    <message>
        <source>Component {1} is the salt, which does not bind here: remove its k_kin, or name another salt.</source>
        <translation>Komponenten {1} er saltet, som ikke binder her: fjern dets k_kin, eller nævn et andet salt.</translation>
    </message>
    <message>
        <source>Colloidal</source>
        <translation>Kolloid</translation>
    </message>
    <message>
        <source>Bound molecules repel each other over the screening length of the salt, which limits how much binds: ion exchange at high load.</source>
        <translation>Bundne molekyler frastøder hinanden over saltets afskærmningslængde, hvilket begrænser, hvor meget der binder: ionbytning ved høj belastning.</translation>
    </message>
    <message>
        <source>Langmuir</source>
        <translation>Langmuir</translation>
    </message>
    <message>
        <source>Components compete for sites that fill up: strong at first, then limited by the capacity.</source>
        <translation>Komponenter konkurrerer om pladser, der fyldes: stærkt først, derefter begrænset af kapaciteten.</translation>
    </message>
    <message>
        <source>On free sites: bound per volume of solid and time, per capacity and concentration in the pore. 0: does not bind.</source>
        <translation>På ledige pladser: bundet pr. volumen fast stof og tid, pr. kapacitet og koncentration i poren. 0: binder ikke.</translation>
    </message>
    <message>
        <source>Of what is bound, the part that leaves per time. Not 0.</source>
        <translation>Af det bundne den del, der går fra pr. tid. Ikke 0.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Bound per volume of solid when no site is free, if this component were alone.</source>
        <translation>Bundet pr. volumen fast stof, når ingen plads er ledig, hvis denne komponent var alene.</translation>
    </message>
    <message>
        <source>Bound per volume of solid and time, per concentration in the pore. 0: does not bind.</source>
        <translation>Bundet pr. volumen fast stof og tid, pr. koncentration i poren. 0: binder ikke.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineær</translation>
    </message>
    <message>
        <source>Bound in proportion to what is dissolved, without a limit: dilute solutions.</source>
        <translation>Bundet i forhold til det opløste, uden grænse: fortyndede opløsninger.</translation>
    </message>
    <message>
        <source>Modulator</source>
        <translation>Modulator</translation>
    </message>
    <message>
        <source>The component that shifts the binding of the others, such as a salt. It does not bind.</source>
        <translation>Den komponent, der forskyder de andres binding, f.eks. et salt. Den binder ikke.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of the modulator: of what is bound, the part that leaves per time. Not 0.</source>
        <translation>Ved 1 mol/m3 af modulatoren: af det bundne den del, der går fra pr. tid. Ikke 0.</translation>
    </message>
    <message>
        <source>Hydrophobicity</source>
        <translation>Hydrofobicitet</translation>
    </message>
    <message>
        <source>Adsorption rises by this exponent per concentration of the modulator; 0: not at all.</source>
        <translation>Adsorptionen stiger med denne eksponent pr. koncentration af modulatoren; 0: slet ikke.</translation>
    </message>
    <message>
        <source>Ion-exchange exponent</source>
        <translation>Ionbytningseksponent</translation>
    </message>
    <message>
        <source>Desorption rises with this power of the modulator&apos;s concentration; 0: not at all.</source>
        <translation>Desorptionen stiger med denne potens af modulatorens koncentration; 0: slet ikke.</translation>
    </message>
    <message>
        <source>Component {1} is the modulator, which does not bind: remove its ka, or name another modulator.</source>
        <translation>Komponenten {1} er modulatoren, som ikke binder: fjern dens ka, eller nævn en anden modulator.</translation>
    </message>
    <message>
        <source>Mobile phase modulator</source>
        <translation>Modulator i den mobile fase</translation>
    </message>
    <message>
        <source>Langmuir whose constants follow a salt or solvent: hydrophobic interaction, reversed phase and ion exchange.</source>
        <translation>Langmuir, hvis konstanter følger et salt eller et opløsningsmiddel: hydrofob interaktion, omvendt fase og ionbytning.</translation>
    </message>
    <message>
        <source>No binding</source>
        <translation>Ingen binding</translation>
    </message>
    <message>
        <source>Nothing binds; components only disperse and enter the pores.</source>
        <translation>Intet binder; komponenter spredes kun og trænger ind i porerne.</translation>
    </message>
    <message>
        <source>Ligand sites</source>
        <translation>Ligandpladser</translation>
    </message>
    <message>
        <source>Effect of pH</source>
        <translation>Virkning af pH</translation>
    </message>
    <message>
        <source>Impurities</source>
        <translation>Urenheder</translation>
    </message>
    <message>
        <source>Ageing of the resin</source>
        <translation>Resinens ældning</translation>
    </message>
    <message>
        <source>Adsorption rate constant</source>
        <translation>Hastighedskonstant for adsorption</translation>
    </message>
    <message>
        <source>On free sites of the first kind, per capacity and concentration in the pore. 0: does not bind to the ligand.</source>
        <translation>På ledige pladser af den første slags, pr. kapacitet og koncentration i poren. 0: binder ikke til liganden.</translation>
    </message>
    <message>
        <source>Desorption rate constant</source>
        <translation>Hastighedskonstant for desorption</translation>
    </message>
    <message>
        <source>From the first kind of site at high pH: of what is bound, the part that leaves per time.</source>
        <translation>Fra den første slags plads ved høj pH: af det bundne den del, der går fra pr. tid.</translation>
    </message>
    <message>
        <source>Of the first kind of site, per volume of solid: what a packed bed holds per its volume, divided by its share of solid, (1 - bed porosity)(1 - particle porosity).</source>
        <translation>For den første slags plads, pr. volumen fast stof: det, et pakket leje rummer pr. volumen, divideret med dets andel af fast stof, (1 - lejeporøsitet)(1 - partikelporøsitet).</translation>
    </message>
    <message>
        <source>Adsorption rate constant, second kind</source>
        <translation>Hastighedskonstant for adsorption, anden slags</translation>
    </message>
    <message>
        <source>Sites that are slower to reach. 0: there are none.</source>
        <translation>Pladser, der er langsommere at nå. 0: der er ingen.</translation>
    </message>
    <message>
        <source>Desorption rate constant, second kind</source>
        <translation>Hastighedskonstant for desorption, anden slags</translation>
    </message>
    <message>
        <source>From the second kind of site at high pH.</source>
        <translation>Fra den anden slags plads ved høj pH.</translation>
    </message>
    <message>
        <source>Capacity, second kind</source>
        <translation>Kapacitet, anden slags</translation>
    </message>
    <message>
        <source>Of the second kind of site, per volume of solid.</source>
        <translation>For den anden slags plads, pr. volumen fast stof.</translation>
    </message>
    <message>
        <source>pH of half affinity</source>
        <translation>pH for halv affinitet</translation>
    </message>
    <message>
        <source>Well above it the affinity is ka/kd, at it half of that, below it falls to nothing.</source>
        <translation>Et godt stykke over den er affiniteten ka/kd, ved den det halve, under den falder den til intet.</translation>
    </message>
    <message>
        <source>Steepness in pH</source>
        <translation>Stejlhed i pH</translation>
    </message>
    <message>
        <source>Powers of ten by which the affinity falls per unit of pH (Hill coefficient).</source>
        <translation>Tierpotenser, som affiniteten falder med pr. pH-enhed (Hill-koefficient).</translation>
    </message>
    <message>
        <source>Weak binding</source>
        <translation>Svag binding</translation>
    </message>
    <message>
        <source>Bound to the resin itself, per volume of solid, per concentration in the pore.</source>
        <translation>Bundet til selve resinen, pr. volumen fast stof, pr. koncentration i poren.</translation>
    </message>
    <message>
        <source>Riding on what is bound</source>
        <translation>Følger med det bundne</translation>
    </message>
    <message>
        <source>Bound to the antibody on a full resin, per volume of solid, per concentration in the pore; released with it.</source>
        <translation>Bundet til antistoffet på en fuld resin, pr. volumen fast stof, pr. koncentration i poren; frigives med det.</translation>
    </message>
    <message>
        <source>Rate of weak binding</source>
        <translation>Hastighed for svag binding</translation>
    </message>
    <message>
        <source>How fast weak binding and riding come into equilibrium.</source>
        <translation>Hvor hurtigt svag binding og medfølgen kommer i ligevægt.</translation>
    </message>
    <message>
        <source>Ligand on the resin</source>
        <translation>Ligand på resinen</translation>
    </message>
    <message>
        <source>A component that sits on the solid from the start, per volume of solid, and leaches.</source>
        <translation>En komponent, der sidder på det faste stof fra begyndelsen, pr. volumen fast stof, og udvaskes.</translation>
    </message>
    <message>
        <source>Leaching</source>
        <translation>Udvaskning</translation>
    </message>
    <message>
        <source>Of the ligand held, the part that leaves per time, and its part of the capacity with it. It needs binding that takes time.</source>
        <translation>Af den fastholdte ligand den del, der går fra pr. tid, og dens del af kapaciteten med den. Kræver binding, der tager tid.</translation>
    </message>
    <message>
        <source>Leaching in lye</source>
        <translation>Udvaskning i lud</translation>
    </message>
    <message>
        <source>Beside it, the part that leaves per time at pH 13, in 0.1 mol/L sodium hydroxide; ten times as much per unit of pH.</source>
        <translation>Derudover den del, der går fra pr. tid ved pH 13, i 0,1 mol/L natriumhydroxid; ti gange så meget pr. pH-enhed.</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>Kørte cyklusser</translation>
    </message>
    <message>
        <source>Cycles that the resin has behind it when the run begins.</source>
        <translation>Cyklusser, som resinen har bag sig, når kørslen begynder.</translation>
    </message>
    <message>
        <source>Loss of capacity per cycle</source>
        <translation>Kapacitetstab pr. cyklus</translation>
    </message>
    <message>
        <source>Part of the capacity that one cycle takes, mostly by cleaning.</source>
        <translation>Del af kapaciteten, som én cyklus tager, mest ved rengøring.</translation>
    </message>
    <message>
        <source>Protein A</source>
        <translation>Protein A</translation>
    </message>
    <message>
        <source>Affinity for antibodies on one or two kinds of site, lost in acid; impurities bind weakly or ride on the antibody; the ligand leaches and capacity falls with each cycle.</source>
        <translation>Affinitet for antistoffer på en eller to slags pladser, tabt i syre; urenheder binder svagt eller følger med antistoffet; liganden udvaskes, og kapaciteten falder med hver cyklus.</translation>
    </message>
    <message>
        <source>The binding model computes in mol/m3, and component {1} counts in {2}: add &quot;{3}&quot; to the component, such as &quot;{3}&quot;: &quot;{4}&quot;.</source>
        <translation>Bindingsmodellen regner i mol/m3, og komponenten {1} tæller i {2}: føj &quot;{3}&quot; til komponenten, f.eks. &quot;{3}&quot;: &quot;{4}&quot;.</translation>
    </message>
    <message>
        <source>Component {1} binds, with a ka above 0, but its capacity is {2} {3}: give a {4} above 0, or set its ka to 0.</source>
        <translation>Komponenten {1} binder, med en ka over 0, men dens kapacitet er {2} {3}: angiv en {4} over 0, eller sæt dens ka til 0.</translation>
    </message>
    <message>
        <source>The binding model needs the component that &quot;{1}&quot; stands for: add it, as in &quot;{1}&quot;: &quot;ID&quot;.</source>
        <translation>Bindingsmodellen kræver den komponent, &quot;{1}&quot; står for: tilføj den, som i &quot;{1}&quot;: &quot;ID&quot;.</translation>
    </message>
    <message>
        <source>Component {1} never reaches this unit: let an inlet hold it, or name another component here.</source>
        <translation>Komponenten {1} når aldrig dette apparat: lad et indløb rumme den, eller nævn en anden komponent her.</translation>
    </message>
    <message>
        <source>Ionic capacity</source>
        <translation>Ionkapacitet</translation>
    </message>
    <message>
        <source>Charges of the resin per volume of solid.</source>
        <translation>Resinens ladninger pr. volumen fast stof.</translation>
    </message>
    <message>
        <source>The component whose ions are exchanged for the proteins.</source>
        <translation>Den komponent, hvis ioner udskiftes med proteinerne.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of free sites: bound per volume of solid and time, per concentration in the pore. 0: does not bind.</source>
        <translation>Ved 1 mol/m3 ledige pladser: bundet pr. volumen fast stof og tid, pr. koncentration i poren. 0: binder ikke.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of salt: of what is bound, the part that leaves per time.</source>
        <translation>Ved 1 mol/m3 salt: af det bundne den del, der går fra pr. tid.</translation>
    </message>
    <message>
        <source>Characteristic charge</source>
        <translation>Karakteristisk ladning</translation>
    </message>
    <message>
        <source>Salt ions that one molecule displaces.</source>
        <translation>Saltioner, som ét molekyle fortrænger.</translation>
    </message>
    <message>
        <source>Steric factor</source>
        <translation>Sterisk faktor</translation>
    </message>
    <message>
        <source>Sites that one bound molecule covers without binding to them.</source>
        <translation>Pladser, som ét bundet molekyle dækker uden at binde til dem.</translation>
    </message>
    <message>
        <source>Component {1} is the salt, which binds as far as the proteins leave it room: remove its ka, {2} 1/s, or name another salt.</source>
        <translation>Komponenten {1} er saltet, som binder, for så vidt proteinerne levner det plads: fjern dets ka, {2} 1/s, eller nævn et andet salt.</translation>
    </message>
    <message>
        <source>Component {1} binds, with a ka of {2} 1/s, but has no characteristic charge: give its nu, such as 5, or set its ka to 0.</source>
        <translation>Komponenten {1} binder, med en ka på {2} 1/s, men har ingen karakteristisk ladning: angiv dens nu, f.eks. 5, eller sæt dens ka til 0.</translation>
    </message>
    <message>
        <source>Steric mass action</source>
        <translation>Sterisk massevirkning</translation>
    </message>
    <message>
        <source>Ion exchange: a protein displaces as many salt ions as its characteristic charge and covers further sites. Salt in the liquid elutes it.</source>
        <translation>Ionbytning: et protein fortrænger lige så mange saltioner som sin karakteristiske ladning og dækker yderligere pladser. Salt i væsken eluerer det.</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>konfigureret</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>forbinder</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>forbundet</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>begrænset</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>prøver igen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>faulted</source>
        <translation>fejlramt</translation>
    </message>
    <message>
        <source>This kind of source does not tell what it offers; enter its tags by hand.</source>
        <translation>Denne slags kilde oplyser ikke, hvad den tilbyder; indtast dens tags manuelt.</translation>
    </message>
    <message>
        <source>This kind of source takes no values.</source>
        <translation>Denne slags kilde tager ingen værdier.</translation>
    </message>
    <message>
        <source>samples came faster than they could be stored</source>
        <translation>værdier kom hurtigere, end de kunne gemmes</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ingen forbindelse</translation>
    </message>
    <message>
        <source>connected, but silent</source>
        <translation>forbundet, men tavs</translation>
    </message>
    <message>
        <source>messages are missing</source>
        <translation>beskeder mangler</translation>
    </message>
    <message>
        <source>what came could not be read</source>
        <translation>det, der kom, kunne ikke læses</translation>
    </message>
    <message>
        <source>the recorder was not running</source>
        <translation>optageren kørte ikke</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Tidskolonne</translation>
    </message>
    <message>
        <source>COLUMN or COLUMN=UNIT; the unit is s, min, h, d, or for dates without one a zone such as +01:00</source>
        <translation>KOLONNE eller KOLONNE=ENHED; enheden er s, min, h, d eller, for datoer uden en, en zone som +01:00</translation>
    </message>
    <message>
        <source>Interval between rows</source>
        <translation>Afstand mellem rækker</translation>
    </message>
    <message>
        <source>for files without a time: the time from row to row, such as 1min</source>
        <translation>for filer uden tid: tiden fra række til række, f.eks. 1min</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>the instant of elapsed time 0, such as 2026-03-01T09:30:00Z</source>
        <translation>tidspunktet for forløbet tid 0, f.eks. 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>Batch column</source>
        <translation>Batchkolonne</translation>
    </message>
    <message>
        <source>COLUMN=VALUE reads the rows of one batch, COLUMN alone those of the first</source>
        <translation>KOLONNE=VÆRDI læser rækkerne fra én batch, KOLONNE alene dem fra den første</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Kolonnernes navne</translation>
    </message>
    <message>
        <source>A,B,…: one for each column, in the place of those in the file</source>
        <translation>A,B,…: ét for hver kolonne i stedet for dem i filen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>TAG=UNIT, such as c1=cells/mL; may be given several times</source>
        <translation>TAG=ENHED, f.eks. c1=cells/mL; kan angives flere gange</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaltegn</translation>
    </message>
    <message>
        <source>“{1}” names no tag and unit; write TAG=UNIT, such as c1=cells/mL.</source>
        <translation>”{1}” angiver ikke tag og enhed; skriv TAG=ENHED, f.eks. c1=cells/mL.</translation>
    </message>
    <message>
        <source>{1} samples are reported before they were drawn; they count as known when drawn.</source>
        <translation>{1} prøver er rapporteret, før de blev udtaget; de tæller som kendt ved udtagningen.</translation>
    </message>
    <message>
        <source>{1} rows lie more than 3000 years from the start and are left out; look at the unit of the time.</source>
        <translation>{1} rækker ligger mere end 3000 år fra begyndelsen og udelades; se på tidens enhed.</translation>
    </message>
    <message>
        <source>“{1}” has no sample.</source>
        <translation>”{1}” har ingen værdi.</translation>
    </message>
    <message>
        <source>The file has no column of values beside its time.</source>
        <translation>Filen har ingen kolonne med værdier ved siden af tiden.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>Læsningen af optagelsen blev stoppet.</translation>
    </message>
    <message>
        <source>The recording holds no sample that can be read; look at the notices.</source>
        <translation>Optagelsen indeholder ingen værdi, der kan læses; se på meddelelserne.</translation>
    </message>
    <message>
        <source>The file has changed since it was opened; open it again.</source>
        <translation>Filen er ændret, siden den blev åbnet; åbn den igen.</translation>
    </message>
    <message>
        <source>The rows lie so far out of order that more than {1} samples would have to be held in memory; sort the file by time.</source>
        <translation>Rækkerne er så uordnede, at mere end {1} værdier skulle holdes i hukommelsen; sortér filen efter tid.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>indtastet manuelt</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>usikker</translation>
    </message>
    <message>
        <source>no connection, last value</source>
        <translation>ingen forbindelse, seneste værdi</translation>
    </message>
    <message>
        <source>last usable value</source>
        <translation>seneste brugbare værdi</translation>
    </message>
    <message>
        <source>sensor not accurate</source>
        <translation>sensor ikke nøjagtig</translation>
    </message>
    <message>
        <source>outside its range</source>
        <translation>uden for sit område</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>dårlig</translation>
    </message>
    <message>
        <source>communication error</source>
        <translation>kommunikationsfejl</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>intet svar i tide</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>ingen værdi endnu</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>forkert sat op</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>ikke forbundet</translation>
    </message>
    <message>
        <source>device failed</source>
        <translation>enheden svigtede</translation>
    </message>
    <message>
        <source>sensor failed</source>
        <translation>sensoren svigtede</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>ude af drift</translation>
    </message>
    <message>
        <source>There is no setting “{1}”; did you mean “{2}”?</source>
        <translation>Der er ingen indstilling ”{1}”; mente du ”{2}”?</translation>
    </message>
    <message>
        <source>There is no setting “{1}”; it takes {2}.</source>
        <translation>Der er ingen indstilling ”{1}”; mulige er {2}.</translation>
    </message>
    <message>
        <source>{1} lies outside {2} to {3}.</source>
        <translation>{1} ligger uden for {2} til {3}.</translation>
    </message>
    <message>
        <source>“{1}” is none of the choices {2}.</source>
        <translation>”{1}” er ikke blandt mulighederne {2}.</translation>
    </message>
    <message>
        <source>The setting “{1}” is missing; give it.</source>
        <translation>Indstillingen ”{1}” mangler; angiv den.</translation>
    </message>
    <message>
        <source>The setting “{1}” is given {2} times; give it once.</source>
        <translation>Indstillingen ”{1}” er angivet {2} gange; angiv den én gang.</translation>
    </message>
    <message>
        <source>“{1}” is no row such as “name=pH, address=100”.</source>
        <translation>”{1}” er ikke en række som ”name=pH, address=100”.</translation>
    </message>
    <message>
        <source>A quote is not closed in “{1}”.</source>
        <translation>Et anførselstegn er ikke lukket i ”{1}”.</translation>
    </message>
    <message>
        <source>“{1}” is no speed; write a number from {2} to {3}, or max.</source>
        <translation>”{1}” er ikke en hastighed; skriv et tal fra {2} til {3} eller max.</translation>
    </message>
    <message>
        <source>The connector failed in a way that it did not expect ({1}).</source>
        <translation>Konnektoren svigtede på en uventet måde ({1}).</translation>
    </message>
    <message>
        <source>Start the source again; if it fails again, report it.</source>
        <translation>Start kilden igen; hvis den svigter igen, så rapportér det.</translation>
    </message>
    <message>
        <source>The source is not connected; nothing was written.</source>
        <translation>Kilden er ikke forbundet; intet blev skrevet.</translation>
    </message>
    <message>
        <source>It is connected, but nothing was heard of it for {1}, though something is due every {2}.</source>
        <translation>Den er forbundet, men intet er hørt fra den i {1}, selv om der skal komme noget hver {2}.</translation>
    </message>
    <message>
        <source>Look whether the device and the line to it still work.</source>
        <translation>Se, om enheden og linjen til den stadig virker.</translation>
    </message>
    <message>
        <source>Its times are {1} ahead of this machine&apos;s clock; such values count as uncertain.</source>
        <translation>Dens tider er {1} foran denne maskines ur; sådanne værdier tæller som usikre.</translation>
    </message>
    <message>
        <source>Its clock says a time before the year 2000; such values count as uncertain and are kept under the time at which they came.</source>
        <translation>Dens ur viser en tid før år 2000; sådanne værdier tæller som usikre og bevares under den tid, de kom.</translation>
    </message>
    <message>
        <source>Set the clock of the device, or that of this machine.</source>
        <translation>Stil enhedens ur eller denne maskines.</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flow</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>kultur</translation>
    </message>
    <message>
        <source>Culture at the start of the feed</source>
        <translation>Kultur ved feedets begyndelse</translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation>Vækstrate</translation>
    </message>
    <message>
        <source>Growth rate that the feed is to hold; the feed rises by it. 0: a constant feed.</source>
        <translation>Vækstrate, som feedet skal holde; feedet stiger med den. 0: konstant feed.</translation>
    </message>
    <message>
        <source>Start of the feed</source>
        <translation>Feedets begyndelse</translation>
    </message>
    <message>
        <source>Time from the start of the unit to the start of the feed.</source>
        <translation>Tid fra apparatets start til feedets begyndelse.</translation>
    </message>
    <message>
        <source>Flow at the start</source>
        <translation>Flow ved begyndelsen</translation>
    </message>
    <message>
        <source>flow: as given. culture: what the culture at that time consumes.</source>
        <translation>flow: som angivet. kultur: det, kulturen forbruger på det tidspunkt.</translation>
    </message>
    <message>
        <source>Initial flow</source>
        <translation>Startflow</translation>
    </message>
    <message>
        <source>Flow when the feed starts.</source>
        <translation>Flow, når feedet begynder.</translation>
    </message>
    <message>
        <source>Biomass</source>
        <translation>Biomasse</translation>
    </message>
    <message>
        <source>Dry cells when the feed starts.</source>
        <translation>Tørre celler, når feedet begynder.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume when the feed starts.</source>
        <translation>Volumen, når feedet begynder.</translation>
    </message>
    <message>
        <source>Yield of cells on substrate</source>
        <translation>Celleudbytte på substrat</translation>
    </message>
    <message>
        <source>Dry cells formed from a mass of substrate.</source>
        <translation>Tørre celler dannet af en masse substrat.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Vedligehold</translation>
    </message>
    <message>
        <source>Substrate that a mass of dry cells uses without growing.</source>
        <translation>Substrat, som en masse tørre celler forbruger uden at vokse.</translation>
    </message>
    <message>
        <source>Substrate in the feed</source>
        <translation>Substrat i feedet</translation>
    </message>
    <message>
        <source>Substrate in the feed, less what is left in the vessel.</source>
        <translation>Substrat i feedet, minus det, der bliver tilbage i beholderen.</translation>
    </message>
    <message>
        <source>Largest flow</source>
        <translation>Største flow</translation>
    </message>
    <message>
        <source>The flow rises to this and stays there. 0: no limit.</source>
        <translation>Flowet stiger hertil og bliver der. 0: ingen grænse.</translation>
    </message>
    <message>
        <source>Exponential feed</source>
        <translation>Eksponentielt feed</translation>
    </message>
    <message>
        <source>Feeds in step with growth: the flow rises by a constant rate from a start that is given or computed from the culture. It reads nothing and writes the flow of an inlet.</source>
        <translation>Feeder i takt med væksten: flowet stiger med konstant rate fra en startværdi, der er angivet eller beregnet ud fra kulturen. Læser intet og skriver flowet i et indløb.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Forstærkning</translation>
    </message>
    <message>
        <source>Flow per volume above the set-point. Below one over the period, or the level swings.</source>
        <translation>Flow pr. volumen over setpunktet. Under én over perioden, ellers svinger niveauet.</translation>
    </message>
    <message>
        <source>The flow never rises above this. 0: no limit.</source>
        <translation>Flowet stiger aldrig over dette. 0: ingen grænse.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Draws off what is above the set-point of a volume, in proportion. It reads a volume and writes the flow of an outlet.</source>
        <translation>Trækker det af, der er over et volumens setpunkt, i forhold dertil. Læser et volumen og skriver flowet i et udløb.</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>omvendt</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkte</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grænser</translation>
    </message>
    <message>
        <source>Change of the output per deviation, each in its SI unit: m3/s for a flow, K, Pa, % air, kg/m3.</source>
        <translation>Ændring af udgangen pr. afvigelse, hver i sin SI-enhed: m3/s for et flow, K, Pa, % air, kg/m3.</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>Integraltid</translation>
    </message>
    <message>
        <source>Time in which a lasting deviation changes the output as much as the gain does. 0: no integral.</source>
        <translation>Tid, hvori en vedvarende afvigelse ændrer udgangen lige så meget som forstærkningen. 0: intet integralled.</translation>
    </message>
    <message>
        <source>Derivative time</source>
        <translation>Differentialtid</translation>
    </message>
    <message>
        <source>How far ahead the trend of the measurement is looked at. 0: no derivative.</source>
        <translation>Hvor langt frem målingens tendens ses. 0: intet differentialled.</translation>
    </message>
    <message>
        <source>Filter of the derivative</source>
        <translation>Filter for differentialleddet</translation>
    </message>
    <message>
        <source>The derivative is smoothed over the derivative time divided by this.</source>
        <translation>Differentialleddet udglattes over differentialtiden divideret med dette.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Virkemåde</translation>
    </message>
    <message>
        <source>reverse: a measurement below the set-point raises the output (heating, oxygen). direct: one above raises it (cooling, an outlet).</source>
        <translation>omvendt: en måling under setpunktet hæver udgangen (opvarmning, ilt). direkte: en over hæver den (køling, et udløb).</translation>
    </message>
    <message>
        <source>Smallest output</source>
        <translation>Mindste udgang</translation>
    </message>
    <message>
        <source>The output never falls below this.</source>
        <translation>Udgangen falder aldrig under dette.</translation>
    </message>
    <message>
        <source>Largest output</source>
        <translation>Største udgang</translation>
    </message>
    <message>
        <source>The output never rises above this. 0: no limit.</source>
        <translation>Udgangen stiger aldrig over dette. 0: ingen grænse.</translation>
    </message>
    <message>
        <source>PID controller</source>
        <translation>PID-regulator</translation>
    </message>
    <message>
        <source>Holds a measurement at its set-point by gain, integral and derivative. It starts without a bump and does not wind up at its limits.</source>
        <translation>Holder en måling på sit setpunkt med forstærkning, integral og differential. Starter stødfrit, og integralet løber ikke op ved grænserne.</translation>
    </message>
    <message>
        <source>Living cells. A component given as dry mass needs its cell_mass.</source>
        <translation>Levende celler. En komponent angivet som tørmasse kræver sin cell_mass.</translation>
    </message>
    <message>
        <source>Glucose. A component given as mass needs its molar_mass.</source>
        <translation>Glukose. En komponent angivet som masse kræver sin molar_mass.</translation>
    </message>
    <message>
        <source>Glutamine</source>
        <translation>Glutamin</translation>
    </message>
    <message>
        <source>Glutamine; nothing grows without it.</source>
        <translation>Glutamin; uden det vokser intet.</translation>
    </message>
    <message>
        <source>Lactate</source>
        <translation>Laktat</translation>
    </message>
    <message>
        <source>Lactate, made from glucose; slows growth.</source>
        <translation>Laktat, dannet af glukose; bremser væksten.</translation>
    </message>
    <message>
        <source>Ammonia</source>
        <translation>Ammoniak</translation>
    </message>
    <message>
        <source>Ammonia, made from glutamine; slows growth.</source>
        <translation>Ammoniak, dannet af glutamin; bremser væksten.</translation>
    </message>
    <message>
        <source>Inhibitor</source>
        <translation>Inhibitor</translation>
    </message>
    <message>
        <source>What the cells give off and are slowed by, not known by name. Without it growth lacks this limit.</source>
        <translation>Det, som cellerne afgiver og bremses af, uden kendt navn. Uden den mangler væksten denne grænse.</translation>
    </message>
    <message>
        <source>What cells become when they die; viability is judged by it.</source>
        <translation>Det, celler bliver til, når de dør; viabiliteten bedømmes efter det.</translation>
    </message>
    <message>
        <source>Antibody or other protein that is secreted.</source>
        <translation>Antistof eller andet protein, der udskilles.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Vækst</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Celledød</translation>
    </message>
    <message>
        <source>Nutrients</source>
        <translation>Næringsstoffer</translation>
    </message>
    <message>
        <source>By-products</source>
        <translation>Biprodukter</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Oxygen and carbon dioxide</source>
        <translation>Ilt og kuldioxid</translation>
    </message>
    <message>
        <source>as_printed</source>
        <translation>som trykt</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>nedbrydning</translation>
    </message>
    <message>
        <source>Largest growth rate</source>
        <translation>Største vækstrate</translation>
    </message>
    <message>
        <source>Specific growth rate with everything in excess and nothing that inhibits.</source>
        <translation>Specifik vækstrate, når alt er i overskud og intet hæmmer.</translation>
    </message>
    <message>
        <source>Half-saturation of glucose</source>
        <translation>Halvmætning for glukose</translation>
    </message>
    <message>
        <source>Glucose at which growth is half as fast.</source>
        <translation>Glukose, hvor væksten er halvt så hurtig.</translation>
    </message>
    <message>
        <source>Half-saturation of glutamine</source>
        <translation>Halvmætning for glutamin</translation>
    </message>
    <message>
        <source>Glutamine at which growth is half as fast.</source>
        <translation>Glutamin, hvor væksten er halvt så hurtig.</translation>
    </message>
    <message>
        <source>Lactate that halves growth</source>
        <translation>Laktat, der halverer væksten</translation>
    </message>
    <message>
        <source>Lactate at which growth is half as fast.</source>
        <translation>Laktat, hvor væksten er halvt så hurtig.</translation>
    </message>
    <message>
        <source>Ammonia that halves growth</source>
        <translation>Ammoniak, der halverer væksten</translation>
    </message>
    <message>
        <source>Ammonia at which growth is half as fast.</source>
        <translation>Ammoniak, hvor væksten er halvt så hurtig.</translation>
    </message>
    <message>
        <source>Inhibitor that stops growth</source>
        <translation>Inhibitor, der stopper væksten</translation>
    </message>
    <message>
        <source>At this concentration of the inhibitor growth stops; beyond it nothing grows.</source>
        <translation>Ved denne koncentration af inhibitoren stopper væksten; over den vokser intet.</translation>
    </message>
    <message>
        <source>Largest death rate</source>
        <translation>Største dødsrate</translation>
    </message>
    <message>
        <source>Specific death rate of cells that do not grow.</source>
        <translation>Specifik dødsrate for celler, der ikke vokser.</translation>
    </message>
    <message>
        <source>Growth rate that halves death</source>
        <translation>Vækstrate, der halverer celledød</translation>
    </message>
    <message>
        <source>Growth rate, as the medium allows it, at which death is half as fast.</source>
        <translation>Vækstrate, som mediet tillader den, hvor celledøden er halvt så hurtig.</translation>
    </message>
    <message>
        <source>Lysis rate</source>
        <translation>Lysisrate</translation>
    </message>
    <message>
        <source>Share of the dead cells that falls apart per time.</source>
        <translation>Andel af de døde celler, der går i opløsning pr. tid.</translation>
    </message>
    <message>
        <source>Cells per glucose</source>
        <translation>Celler pr. glukose</translation>
    </message>
    <message>
        <source>Cells formed from glucose, maintenance apart.</source>
        <translation>Celler dannet af glukose, uden vedligehold.</translation>
    </message>
    <message>
        <source>Glucose for maintenance</source>
        <translation>Glukose til vedligehold</translation>
    </message>
    <message>
        <source>Glucose that living cells use without growing.</source>
        <translation>Glukose, som levende celler forbruger uden at vokse.</translation>
    </message>
    <message>
        <source>Cells per glutamine</source>
        <translation>Celler pr. glutamin</translation>
    </message>
    <message>
        <source>Cells formed from glutamine, maintenance apart.</source>
        <translation>Celler dannet af glutamin, uden vedligehold.</translation>
    </message>
    <message>
        <source>Glutamine for maintenance</source>
        <translation>Glutamin til vedligehold</translation>
    </message>
    <message>
        <source>Glutamine that living cells use without growing.</source>
        <translation>Glutamin, som levende celler forbruger uden at vokse.</translation>
    </message>
    <message>
        <source>Maintenance fades below</source>
        <translation>Vedligehold aftager under</translation>
    </message>
    <message>
        <source>Below this concentration of glucose, and of glutamine, its use for maintenance fades to nothing.</source>
        <translation>Under denne koncentration af glukose og af glutamin aftager forbruget til vedligehold til intet.</translation>
    </message>
    <message>
        <source>Decay of glutamine</source>
        <translation>Nedbrydning af glutamin</translation>
    </message>
    <message>
        <source>Share of the glutamine that turns to ammonia by itself per time.</source>
        <translation>Andel af glutaminet, der af sig selv bliver til ammoniak pr. tid.</translation>
    </message>
    <message>
        <source>Glutamine is lost</source>
        <translation>Glutamin går tabt</translation>
    </message>
    <message>
        <source>as_printed: at the death rate, as the published equation has it. decay: at its own decay, which also makes the ammonia.</source>
        <translation>som trykt: med dødsraten, sådan som den publicerede ligning har det. nedbrydning: med sin egen nedbrydning, som også danner ammoniakken.</translation>
    </message>
    <message>
        <source>Lactate per glucose</source>
        <translation>Laktat pr. glukose</translation>
    </message>
    <message>
        <source>Lactate made from glucose; 2 is all of its carbon.</source>
        <translation>Laktat dannet af glukose; 2 er alt dens kulstof.</translation>
    </message>
    <message>
        <source>Ammonia per glutamine</source>
        <translation>Ammoniak pr. glutamin</translation>
    </message>
    <message>
        <source>Ammonia made from glutamine that the cells use; 2 is all of its nitrogen.</source>
        <translation>Ammoniak dannet af det glutamin, cellerne forbruger; 2 er alt dets kvælstof.</translation>
    </message>
    <message>
        <source>Formation of the inhibitor</source>
        <translation>Dannelse af inhibitoren</translation>
    </message>
    <message>
        <source>Inhibitor that living cells give off.</source>
        <translation>Inhibitor, som levende celler afgiver.</translation>
    </message>
    <message>
        <source>Largest uptake of lactate</source>
        <translation>Største optag af laktat</translation>
    </message>
    <message>
        <source>Lactate that cells take up and oxidise when glucose is low or growth is slow. 0 in the published set.</source>
        <translation>Laktat, som cellerne optager og oxiderer, når glukosen er lav eller væksten langsom. 0 i det publicerede sæt.</translation>
    </message>
    <message>
        <source>Half-saturation of the uptake</source>
        <translation>Halvmætning for optaget</translation>
    </message>
    <message>
        <source>Lactate at which its uptake is half as fast.</source>
        <translation>Laktat, hvor optaget er halvt så hurtigt.</translation>
    </message>
    <message>
        <source>Glucose that hinders the uptake</source>
        <translation>Glukose, der hæmmer optaget</translation>
    </message>
    <message>
        <source>Far below this glucose lactate is taken up whatever the growth.</source>
        <translation>Langt under denne glukose optages laktat uanset væksten.</translation>
    </message>
    <message>
        <source>Growth that hinders the uptake</source>
        <translation>Vækst, der hæmmer optaget</translation>
    </message>
    <message>
        <source>Far below this growth rate lactate is taken up whatever the glucose.</source>
        <translation>Langt under denne vækstrate optages laktat uanset glukosen.</translation>
    </message>
    <message>
        <source>Product with growth</source>
        <translation>Produkt med vækst</translation>
    </message>
    <message>
        <source>Product made with each new cell. 0 in the published set.</source>
        <translation>Produkt dannet med hver ny celle. 0 i det publicerede sæt.</translation>
    </message>
    <message>
        <source>Specific productivity</source>
        <translation>Specifik produktivitet</translation>
    </message>
    <message>
        <source>Product made by a cell per time, growing or not. 0 in the published set; 20 to 40 pg/cell/d is usual.</source>
        <translation>Produkt, en celle danner pr. tid, uanset om den vokser. 0 i det publicerede sæt; 20 til 40 pg/cell/d er almindeligt.</translation>
    </message>
    <message>
        <source>Specific oxygen uptake</source>
        <translation>Specifikt iltoptag</translation>
    </message>
    <message>
        <source>Oxygen that a living cell takes up. Not in the published set, which it leaves untouched; 3 to 12 pmol/cell/d is usual.</source>
        <translation>Ilt, som en levende celle optager. Ikke i det publicerede sæt, som det ikke ændrer; 3 til 12 pmol/cell/d er almindeligt.</translation>
    </message>
    <message>
        <source>Respiratory quotient</source>
        <translation>Respiratorisk kvotient</translation>
    </message>
    <message>
        <source>Carbon dioxide given off per oxygen taken up.</source>
        <translation>Afgivet kuldioxid pr. optaget ilt.</translation>
    </message>
    <message>
        <source>CHO fed-batch</source>
        <translation>CHO-fed-batch</translation>
    </message>
    <message>
        <source>CHO cells on glucose and glutamine, slowed by lactate, ammonia and an inhibitor of their own; death rises as growth falls. The defaults are the published set, which holds for 145 h; product and uptake of lactate are 0 in it.</source>
        <translation>CHO-celler på glukose og glutamin, bremset af laktat, ammoniak og en egen inhibitor; celledøden stiger, når væksten falder. Standardværdierne er det publicerede sæt, som gælder i 145 h; produkt og optag af laktat er 0 i det.</translation>
    </message>
    <message>
        <source>Acetate</source>
        <translation>Acetat</translation>
    </message>
    <message>
        <source>Acetate, given off by overflow and taken up again. A component in moles needs its molar_mass.</source>
        <translation>Acetat, afgivet ved overflow og optaget igen. En komponent i mol kræver sin molar_mass.</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide. Not in the published set.</source>
        <translation>Opløst kuldioxid. Ikke i det publicerede sæt.</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glukose</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Udbytter</translation>
    </message>
    <message>
        <source>Largest uptake of glucose</source>
        <translation>Største optag af glukose</translation>
    </message>
    <message>
        <source>Glucose taken up per mass of dry cells, qSmax.</source>
        <translation>Optaget glukose pr. masse tørre celler, qSmax.</translation>
    </message>
    <message>
        <source>Glucose at which its uptake is half as fast, Ks.</source>
        <translation>Glukose, hvor optaget er halvt så hurtigt, Ks.</translation>
    </message>
    <message>
        <source>Acetate that halves the uptake</source>
        <translation>Acetat, der halverer optaget</translation>
    </message>
    <message>
        <source>Acetate at which the uptake of glucose is half as fast, Kia.</source>
        <translation>Acetat, hvor optaget af glukose er halvt så hurtigt, Kia.</translation>
    </message>
    <message>
        <source>Glucose burnt without growth per mass of dry cells, qm. Without glucose the cells burn themselves.</source>
        <translation>Glukose forbrændt uden vækst pr. masse tørre celler, qm. Uden glukose forbrænder cellerne sig selv.</translation>
    </message>
    <message>
        <source>Largest overflow</source>
        <translation>Største overflow</translation>
    </message>
    <message>
        <source>Glucose that turns to acetate per mass of dry cells, pAmax.</source>
        <translation>Glukose, der bliver til acetat, pr. masse tørre celler, pAmax.</translation>
    </message>
    <message>
        <source>Uptake at half overflow</source>
        <translation>Optag ved halvt overflow</translation>
    </message>
    <message>
        <source>Uptake of glucose at which overflow is half its largest, Kap.</source>
        <translation>Optag af glukose, hvor overflow er halvt så stort som det største, Kap.</translation>
    </message>
    <message>
        <source>Largest uptake of acetate</source>
        <translation>Største optag af acetat</translation>
    </message>
    <message>
        <source>Acetate taken up per mass of dry cells, qAmax.</source>
        <translation>Optaget acetat pr. masse tørre celler, qAmax.</translation>
    </message>
    <message>
        <source>Half-saturation of acetate</source>
        <translation>Halvmætning for acetat</translation>
    </message>
    <message>
        <source>Acetate at which its uptake is half as fast, Ksa.</source>
        <translation>Acetat, hvor optaget er halvt så hurtigt, Ksa.</translation>
    </message>
    <message>
        <source>Glucose uptake that halves it</source>
        <translation>Glukoseoptag, der halverer det</translation>
    </message>
    <message>
        <source>Uptake of glucose at which the uptake of acetate is half as fast, Kis.</source>
        <translation>Optag af glukose, hvor optaget af acetat er halvt så hurtigt, Kis.</translation>
    </message>
    <message>
        <source>Acetate per overflow</source>
        <translation>Acetat pr. overflow</translation>
    </message>
    <message>
        <source>Acetate made from the glucose that overflows, Yas.</source>
        <translation>Acetat dannet af den glukose, der går i overflow, Yas.</translation>
    </message>
    <message>
        <source>Cells per burnt glucose</source>
        <translation>Celler pr. forbrændt glukose</translation>
    </message>
    <message>
        <source>Dry cells from glucose with oxygen, maintenance apart, Yem.</source>
        <translation>Tørre celler af glukose med ilt, uden vedligehold, Yem.</translation>
    </message>
    <message>
        <source>Cells per acetate</source>
        <translation>Celler pr. acetat</translation>
    </message>
    <message>
        <source>Dry cells from acetate, Yxa.</source>
        <translation>Tørre celler af acetat, Yxa.</translation>
    </message>
    <message>
        <source>Cells per overflow</source>
        <translation>Celler pr. overflow</translation>
    </message>
    <message>
        <source>Dry cells from the glucose that overflows, Yxsof.</source>
        <translation>Tørre celler af den glukose, der går i overflow, Yxsof.</translation>
    </message>
    <message>
        <source>Carbon of glucose</source>
        <translation>Kulstof i glukose</translation>
    </message>
    <message>
        <source>Share of carbon in glucose, Cs.</source>
        <translation>Andel af kulstof i glukose, Cs.</translation>
    </message>
    <message>
        <source>Carbon of cells</source>
        <translation>Kulstof i celler</translation>
    </message>
    <message>
        <source>Share of carbon in dry cells, Cx; what becomes cells is not burnt.</source>
        <translation>Andel af kulstof i tørre celler, Cx; det, der bliver til celler, forbrændes ikke.</translation>
    </message>
    <message>
        <source>Oxygen per burnt glucose</source>
        <translation>Ilt pr. forbrændt glukose</translation>
    </message>
    <message>
        <source>Oxygen for glucose that is burnt, Yos.</source>
        <translation>Ilt til glukose, der forbrændes, Yos.</translation>
    </message>
    <message>
        <source>Oxygen per acetate</source>
        <translation>Ilt pr. acetat</translation>
    </message>
    <message>
        <source>Oxygen for acetate that is taken up, Yoa.</source>
        <translation>Ilt til acetat, der optages, Yoa.</translation>
    </message>
    <message>
        <source>Half-saturation of oxygen</source>
        <translation>Halvmætning for ilt</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which the burning of glucose is half as fast, Ko.</source>
        <translation>Opløst ilt, hvor forbrændingen af glukose er halvt så hurtig, Ko.</translation>
    </message>
    <message>
        <source>Oxygen at air saturation</source>
        <translation>Ilt ved luftmætning</translation>
    </message>
    <message>
        <source>Dissolved oxygen that counts as 100 % of air saturation. The published 14000 % per g/L make it 0.2232 mol/m3.</source>
        <translation>Opløst ilt, der tæller som 100 % luftmætning. De publicerede 14000 % pr. g/L gør den til 0,2232 mol/m3.</translation>
    </message>
    <message>
        <source>E. coli with overflow</source>
        <translation>E. coli med overflow</translation>
    </message>
    <message>
        <source>E. coli on glucose: fast uptake overflows to acetate, which slows uptake and is eaten later; oxygen limits what is burnt. The defaults are the second published set.</source>
        <translation>E. coli på glukose: hurtigt optag giver overflow til acetat, som bremser optaget og forbruges senere; ilt begrænser, hvad der forbrændes. Standardværdierne er det andet publicerede sæt.</translation>
    </message>
    <message>
        <source>Growth and death</source>
        <translation>Vækst og celledød</translation>
    </message>
    <message>
        <source>Specific growth rate with substrate and oxygen in excess. About 0.04 1/h for animal cells, 0.3 to 0.7 1/h for bacteria and yeast.</source>
        <translation>Specifik vækstrate med substrat og ilt i overskud. Omkring 0,04 1/h for dyreceller, 0,3 til 0,7 1/h for bakterier og gær.</translation>
    </message>
    <message>
        <source>Half-saturation</source>
        <translation>Halvmætning</translation>
    </message>
    <message>
        <source>Substrate concentration at which growth is half as fast.</source>
        <translation>Substratkoncentration, hvor væksten er halvt så hurtig.</translation>
    </message>
    <message>
        <source>Dry cells formed from a mass of substrate, maintenance and product apart.</source>
        <translation>Tørre celler dannet af en masse substrat, uden vedligehold og produkt.</translation>
    </message>
    <message>
        <source>Substrate that living cells use without growing, per mass of dry cells.</source>
        <translation>Substrat, som levende celler forbruger uden at vokse, pr. masse tørre celler.</translation>
    </message>
    <message>
        <source>Below this concentration of substrate maintenance fades to nothing.</source>
        <translation>Under denne koncentration af substrat aftager vedligehold til intet.</translation>
    </message>
    <message>
        <source>Death rate</source>
        <translation>Dødsrate</translation>
    </message>
    <message>
        <source>Share of the living cells that dies per time.</source>
        <translation>Andel af de levende celler, der dør pr. tid.</translation>
    </message>
    <message>
        <source>Product made with each mass of new dry cells (alpha of Luedeking and Piret).</source>
        <translation>Produkt dannet med hver masse nye tørre celler (alfa hos Luedeking og Piret).</translation>
    </message>
    <message>
        <source>Product with time</source>
        <translation>Produkt med tid</translation>
    </message>
    <message>
        <source>Product made by a mass of dry cells per time, growing or not (beta of Luedeking and Piret).</source>
        <translation>Produkt, en masse tørre celler danner pr. tid, uanset om de vokser (beta hos Luedeking og Piret).</translation>
    </message>
    <message>
        <source>Substrate per product</source>
        <translation>Substrat pr. produkt</translation>
    </message>
    <message>
        <source>Substrate that the product costs. 0 where the yield of cells holds it already.</source>
        <translation>Substrat, som produktet koster. 0, hvor celleudbyttet allerede rummer det.</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which growth is half as fast. 0: no effect on growth.</source>
        <translation>Opløst ilt, hvor væksten er halvt så hurtig. 0: ingen virkning på væksten.</translation>
    </message>
    <message>
        <source>Oxygen per new cells</source>
        <translation>Ilt pr. nye celler</translation>
    </message>
    <message>
        <source>Oxygen taken up for each mass of new dry cells.</source>
        <translation>Ilt optaget for hver masse nye tørre celler.</translation>
    </message>
    <message>
        <source>Oxygen for maintenance</source>
        <translation>Ilt til vedligehold</translation>
    </message>
    <message>
        <source>Oxygen that a mass of dry cells takes up without growing.</source>
        <translation>Ilt, som en masse tørre celler optager uden at vokse.</translation>
    </message>
    <message>
        <source>Monod growth</source>
        <translation>Monod-vækst</translation>
    </message>
    <message>
        <source>Growth on one limiting substrate with maintenance, death and a product made with growth and with time. The defaults are those of animal cells on glucose; for a microbe set growth rate, half-saturation and yield.</source>
        <translation>Vækst på ét begrænsende substrat med vedligehold, celledød og et produkt, der dannes med væksten og med tiden. Standardværdierne gælder dyreceller på glukose; for en mikroorganisme sættes vækstrate, halvmætning og udbytte.</translation>
    </message>
    <message>
        <source>Glucose. A component in moles needs its molar_mass.</source>
        <translation>Glukose. En komponent i mol kræver sin molar_mass.</translation>
    </message>
    <message>
        <source>Penicillin, which falls apart in water.</source>
        <translation>Penicillin, som går i stykker i vand.</translation>
    </message>
    <message>
        <source>Temperature and pH</source>
        <translation>Temperatur og pH</translation>
    </message>
    <message>
        <source>mu_x, before the terms of temperature and pH.</source>
        <translation>mu_x, før leddene for temperatur og pH.</translation>
    </message>
    <message>
        <source>Contois constant</source>
        <translation>Contois-konstant</translation>
    </message>
    <message>
        <source>Substrate per dry cells at which growth is half as fast, Kx.</source>
        <translation>Substrat pr. tørre celler, hvor væksten er halvt så hurtig, Kx.</translation>
    </message>
    <message>
        <source>Dry cells from substrate, Yxs.</source>
        <translation>Tørre celler af substrat, Yxs.</translation>
    </message>
    <message>
        <source>Substrate used without growth per mass of dry cells, mx.</source>
        <translation>Substrat forbrugt uden vækst pr. masse tørre celler, mx.</translation>
    </message>
    <message>
        <source>Largest specific productivity</source>
        <translation>Største specifikke produktivitet</translation>
    </message>
    <message>
        <source>Product per mass of dry cells, mu_p.</source>
        <translation>Produkt pr. masse tørre celler, mu_p.</translation>
    </message>
    <message>
        <source>Half-saturation of production</source>
        <translation>Halvmætning for produktionen</translation>
    </message>
    <message>
        <source>Substrate at which production is half as fast, Kp.</source>
        <translation>Substrat, hvor produktionen er halvt så hurtig, Kp.</translation>
    </message>
    <message>
        <source>Substrate that represses production</source>
        <translation>Substrat, der hæmmer produktionen</translation>
    </message>
    <message>
        <source>Substrate at which its repression halves production, KI.</source>
        <translation>Substrat, hvor dets repression halverer produktionen, KI.</translation>
    </message>
    <message>
        <source>Hydrolysis</source>
        <translation>Hydrolyse</translation>
    </message>
    <message>
        <source>Share of the product that falls apart per time, K.</source>
        <translation>Andel af produktet, der går i stykker pr. tid, K.</translation>
    </message>
    <message>
        <source>Yield of product on substrate</source>
        <translation>Produktudbytte på substrat</translation>
    </message>
    <message>
        <source>Product from substrate, Yps.</source>
        <translation>Produkt af substrat, Yps.</translation>
    </message>
    <message>
        <source>Lack of acid</source>
        <translation>Mangel på syre</translation>
    </message>
    <message>
        <source>Hydrogen ions below which growth is slowed, K1.</source>
        <translation>Hydrogenioner, under hvilke væksten bremses, K1.</translation>
    </message>
    <message>
        <source>Excess of acid</source>
        <translation>Overskud af syre</translation>
    </message>
    <message>
        <source>Hydrogen ions above which growth is slowed, K2.</source>
        <translation>Hydrogenioner, over hvilke væksten bremses, K2.</translation>
    </message>
    <message>
        <source>Arrhenius factor of growth</source>
        <translation>Arrhenius-faktor for vækst</translation>
    </message>
    <message>
        <source>kg of the growth term.</source>
        <translation>kg i vækstleddet.</translation>
    </message>
    <message>
        <source>Activation energy of growth</source>
        <translation>Aktiveringsenergi for vækst</translation>
    </message>
    <message>
        <source>Eg of the growth term.</source>
        <translation>Eg i vækstleddet.</translation>
    </message>
    <message>
        <source>Arrhenius factor of heat death</source>
        <translation>Arrhenius-faktor for varmedød</translation>
    </message>
    <message>
        <source>kd of the term that slows growth in the heat.</source>
        <translation>kd i det led, der bremser væksten ved varme.</translation>
    </message>
    <message>
        <source>Activation energy of heat death</source>
        <translation>Aktiveringsenergi for varmedød</translation>
    </message>
    <message>
        <source>Ed of the term that slows growth in the heat.</source>
        <translation>Ed i det led, der bremser væksten ved varme.</translation>
    </message>
    <message>
        <source>Oxygen constant of growth</source>
        <translation>Iltkonstant for vækst</translation>
    </message>
    <message>
        <source>Oxygen, as published, per dry cells at which growth is half as fast, Kox. 0: no limit.</source>
        <translation>Ilt, som publiceret, pr. tørre celler, hvor væksten er halvt så hurtig, Kox. 0: ingen grænse.</translation>
    </message>
    <message>
        <source>Oxygen constant of production</source>
        <translation>Iltkonstant for produktion</translation>
    </message>
    <message>
        <source>Kop of the oxygen term of production, in published units of oxygen. 0: no limit.</source>
        <translation>Kop i produktionens iltled, i publicerede iltenheder. 0: ingen grænse.</translation>
    </message>
    <message>
        <source>Oxygen exponent of production</source>
        <translation>Ilteksponent for produktion</translation>
    </message>
    <message>
        <source>p of the oxygen term of production.</source>
        <translation>p i produktionens iltled.</translation>
    </message>
    <message>
        <source>Cells per oxygen</source>
        <translation>Celler pr. ilt</translation>
    </message>
    <message>
        <source>Dry cells per oxygen as published, Yxo.</source>
        <translation>Tørre celler pr. ilt som publiceret, Yxo.</translation>
    </message>
    <message>
        <source>Product per oxygen</source>
        <translation>Produkt pr. ilt</translation>
    </message>
    <message>
        <source>Product per oxygen as published, Ypo.</source>
        <translation>Produkt pr. ilt som publiceret, Ypo.</translation>
    </message>
    <message>
        <source>Oxygen, as published, that a mass of dry cells uses without growing, mo.</source>
        <translation>Ilt, som publiceret, som en masse tørre celler forbruger uden at vokse, mo.</translation>
    </message>
    <message>
        <source>Dissolved oxygen that stands for the published 1.16 g/L, in concentration and uptake alike.</source>
        <translation>Opløst ilt, der svarer til de publicerede 1,16 g/L, både i koncentration og optag.</translation>
    </message>
    <message>
        <source>Carbon dioxide with growth</source>
        <translation>Kuldioxid med vækst</translation>
    </message>
    <message>
        <source>Carbon dioxide per new dry cells, a1.</source>
        <translation>Kuldioxid pr. nye tørre celler, a1.</translation>
    </message>
    <message>
        <source>Carbon dioxide of maintenance</source>
        <translation>Kuldioxid fra vedligehold</translation>
    </message>
    <message>
        <source>Carbon dioxide that a mass of dry cells gives off without growing, a2.</source>
        <translation>Kuldioxid, som en masse tørre celler afgiver uden at vokse, a2.</translation>
    </message>
    <message>
        <source>Penicillin</source>
        <translation>Penicillin</translation>
    </message>
    <message>
        <source>A mould that grows by Contois and makes penicillin when sugar is scarce; sugar represses production, and the product falls apart. Growth has the published terms of temperature and pH, found at 25 °C and pH 5.</source>
        <translation>En skimmelsvamp, der vokser efter Contois og danner penicillin, når sukkeret er knapt; sukker hæmmer produktionen, og produktet går i stykker. Væksten har de publicerede led for temperatur og pH, fundet ved 25 °C og pH 5.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celler</translation>
    </message>
    <message>
        <source>Living cells, dry mass. A component that counts cells needs its cell_mass.</source>
        <translation>Levende celler, tørmasse. En komponent, der tæller celler, kræver sin cell_mass.</translation>
    </message>
    <message>
        <source>Dead cells</source>
        <translation>Døde celler</translation>
    </message>
    <message>
        <source>What cells become when they die. Without it they vanish from the account.</source>
        <translation>Det, celler bliver til, når de dør. Uden det forsvinder de fra regnskabet.</translation>
    </message>
    <message>
        <source>Dry cells. A component that counts cells needs its cell_mass.</source>
        <translation>Tørre celler. En komponent, der tæller celler, kræver sin cell_mass.</translation>
    </message>
    <message>
        <source>Substrate</source>
        <translation>Substrat</translation>
    </message>
    <message>
        <source>What the cells grow on, such as glucose. A component in moles needs its molar_mass.</source>
        <translation>Det, cellerne vokser på, f.eks. glukose. En komponent i mol kræver sin molar_mass.</translation>
    </message>
    <message>
        <source>What is made with growth and with time, such as an antibody.</source>
        <translation>Det, der dannes med væksten og med tiden, f.eks. et antistof.</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Ilt</translation>
    </message>
    <message>
        <source>Dissolved oxygen. Without it oxygen counts as in excess.</source>
        <translation>Opløst ilt. Uden den regnes ilt for at være i overskud.</translation>
    </message>
    <message>
        <source>Carbon dioxide</source>
        <translation>Kuldioxid</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide.</source>
        <translation>Opløst kuldioxid.</translation>
    </message>
    <message>
        <source>Binding takes time</source>
        <translation>Binding tager tid</translation>
    </message>
    <message>
        <source>Off: rapid equilibrium, where only the ratios ka/kd count.</source>
        <translation>Fra: hurtig ligevægt, hvor kun forholdene ka/kd tæller.</translation>
    </message>
    <message>
        <source>“{1}” takes part in the balance of charges, which counts in mol, and has no molar mass: add &quot;molar_mass&quot;, such as &quot;molar_mass&quot;: &quot;58.44 g/mol&quot;.</source>
        <translation>”{1}” indgår i ladningsbalancen, som tæller i mol, og har ingen molarmasse: tilføj &quot;molar_mass&quot;, f.eks. &quot;molar_mass&quot;: &quot;58.44 g/mol&quot;.</translation>
    </message>
    <message>
        <source>{1} units and program steps with {2} components are more than a plant can hold: their product may be {3} at most.</source>
        <translation>{1} apparater og programtrin med {2} komponenter er mere, end et anlæg kan rumme: deres produkt må højst være {3}.</translation>
    </message>
    <message>
        <source>The id is missing; give one, such as &quot;id&quot;: &quot;n1&quot;.</source>
        <translation>Id&apos;et mangler; angiv et, f.eks. &quot;id&quot;: &quot;n1&quot;.</translation>
    </message>
    <message>
        <source>“{1}” cannot be an id: ids are letters, digits, “_” and “-”, at most 64 of them.</source>
        <translation>”{1}” kan ikke være et id: id&apos;er er bogstaver, cifre, ”_” og ”-”, højst 64.</translation>
    </message>
    <message>
        <source>The id “{1}” is given twice, to entries {2} and {3} of the list; rename one.</source>
        <translation>Id&apos;et ”{1}” er givet to gange, til posterne {2} og {3} på listen; omdøb den ene.</translation>
    </message>
    <message>
        <source>The unit is missing; name one by its id.</source>
        <translation>Apparatet mangler; angiv et ved dets id.</translation>
    </message>
    <message>
        <source>There is no unit “{1}” in this plant; add it or name another.</source>
        <translation>Der er intet apparat ”{1}” i dette anlæg; tilføj det, eller angiv et andet.</translation>
    </message>
    <message>
        <source>There is no unit “{1}” in this plant; did you mean “{2}”?</source>
        <translation>Der er intet apparat ”{1}” i dette anlæg; mente du ”{2}”?</translation>
    </message>
    <message>
        <source>The plant has no unit yet; add one, such as a bioreactor.</source>
        <translation>Anlægget har intet apparat endnu; tilføj et, f.eks. en bioreaktor.</translation>
    </message>
    <message>
        <source>The binding model is missing: write &quot;type&quot; with one of {1}.</source>
        <translation>Bindingsmodellen mangler: skriv &quot;type&quot; med en af {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no binding model; possible are {2}.</source>
        <translation>”{1}” er ikke en bindingsmodel; mulige er {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no binding model; did you mean “{2}”?</source>
        <translation>”{1}” er ikke en bindingsmodel; mente du ”{2}”?</translation>
    </message>
    <message>
        <source>The binding model {1} does not use “{2}”.</source>
        <translation>Bindingsmodellen {1} bruger ikke ”{2}”.</translation>
    </message>
    <message>
        <source>“{1}” never reaches “{2}”, so that this value is not used.</source>
        <translation>”{1}” når aldrig ”{2}”, så denne værdi bruges ikke.</translation>
    </message>
    <message>
        <source>What a bed holds at first is an object with “bulk”, “pore” and “bound”, or the text “equilibrated”; here stands {1}.</source>
        <translation>Det, et leje rummer først, er et objekt med ”bulk”, ”pore” og ”bound” eller teksten ”equilibrated”; her står {1}.</translation>
    </message>
    <message>
        <source>“{1}” does not bind here, so that nothing of it is bound at first: remove this, or let it bind.</source>
        <translation>”{1}” binder ikke her, så intet af den er bundet først: fjern dette, eller lad den binde.</translation>
    </message>
    <message>
        <source>“{1}” has values for binding ({2}) but no {3}, so that it does not bind: give its {3}, or remove the others.</source>
        <translation>”{1}” har værdier for binding ({2}), men ingen {3}, så den binder ikke: angiv dens {3}, eller fjern de andre.</translation>
    </message>
    <message>
        <source>Nothing binds here: no component has a {1}. Give it to those that bind, or take the binding model “none”.</source>
        <translation>Intet binder her: ingen komponent har en {1}. Giv den til dem, der binder, eller vælg bindingsmodellen ”none”.</translation>
    </message>
    <message>
        <source>Molar mass</source>
        <translation>Molarmasse</translation>
    </message>
    <message>
        <source>Cell mass</source>
        <translation>Cellemasse</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diameter</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densitet</translation>
    </message>
    <message>
        <source>Carbon content</source>
        <translation>Kulstofindhold</translation>
    </message>
    <message>
        <source>Nitrogen content</source>
        <translation>Kvælstofindhold</translation>
    </message>
    <message>
        <source>Degree of reduction</source>
        <translation>Reduktionsgrad</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladning</translation>
    </message>
    <message>
        <source>“{1}” is a text in quotation marks, not {2}.</source>
        <translation>”{1}” er en tekst i anførselstegn, ikke {2}.</translation>
    </message>
    <message>
        <source>The basis is missing: what the concentration counts, mass (kg/m3), amount (mol/m3) or count (1/m3).</source>
        <translation>Grundlaget mangler: det, koncentrationen tæller, mass (masse, kg/m3), amount (stofmængde, mol/m3) eller count (antal, 1/m3).</translation>
    </message>
    <message>
        <source>“{1}” is no basis; it is mass (kg/m3), amount (mol/m3) or count (1/m3).</source>
        <translation>”{1}” er ikke et grundlag; det er mass (masse, kg/m3), amount (stofmængde, mol/m3) eller count (antal, 1/m3).</translation>
    </message>
    <message>
        <source>“pka” is a list of one to eight numbers, such as [6.35, 10.33].</source>
        <translation>”pka” er en liste med et til otte tal, f.eks. [6.35, 10.33].</translation>
    </message>
    <message>
        <source>A component cannot be called “{1}”, because tags use this name for {2}; rename it.</source>
        <translation>En komponent kan ikke hedde ”{1}”, fordi tags bruger dette navn for {2}; omdøb den.</translation>
    </message>
    <message>
        <source>The type is missing; it is one of {1}.</source>
        <translation>Typen mangler; den er en af {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of controller; possible are {2}.</source>
        <translation>”{1}” er ikke en regulatortype; mulige er {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of controller; did you mean “{2}”?</source>
        <translation>”{1}” er ikke en regulatortype; mente du ”{2}”?</translation>
    </message>
    <message>
        <source>A controller of the type “{1}” reads nothing; this tag is not used.</source>
        <translation>En regulator af typen ”{1}” læser intet; dette tag bruges ikke.</translation>
    </message>
    <message>
        <source>A controller of the type “{1}” has no set-point; this one is not used.</source>
        <translation>En regulator af typen ”{1}” har intet setpunkt; dette bruges ikke.</translation>
    </message>
    <message>
        <source>The set-point is missing: the value at which the controller holds what it reads.</source>
        <translation>Setpunktet mangler: den værdi, hvor regulatoren holder det, den læser.</translation>
    </message>
    <message>
        <source>What the controller reads is missing; name a tag, such as “n1.volume”.</source>
        <translation>Det, regulatoren læser, mangler; angiv et tag, f.eks. ”n1.volume”.</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Setpunkt</translation>
    </message>
    <message>
        <source>What the controller writes is missing; name a set-point, such as “n1.bleed.flow”.</source>
        <translation>Det, regulatoren skriver, mangler; angiv et setpunkt, f.eks. ”n1.bleed.flow”.</translation>
    </message>
    <message>
        <source>This is an object in braces, not {1}.</source>
        <translation>Dette er et objekt i krøllede parenteser, ikke {1}.</translation>
    </message>
    <message>
        <source>“{1}” is the flow of a transfer; the controller “{2}” cannot write it too. Let it write another port.</source>
        <translation>”{1}” er flowet i en overførsel; regulatoren ”{2}” kan ikke også skrive det. Lad den skrive en anden port.</translation>
    </message>
    <message>
        <source>The controllers “{1}” and “{2}” both write “{3}”; a set-point has one controller.</source>
        <translation>Regulatorerne ”{1}” og ”{2}” skriver begge ”{3}”; et setpunkt har én regulator.</translation>
    </message>
    <message>
        <source>The period is missing: the time between two samples, such as “1 min”.</source>
        <translation>Perioden mangler: tiden mellem to aflæsninger, f.eks. ”1 min”.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>The tag&apos;s name in the recording is missing.</source>
        <translation>Taggets navn i optagelsen mangler.</translation>
    </message>
    <message>
        <source>The tag “{1}” is mapped twice, in entries {2} and {3}; remove one.</source>
        <translation>Tagget ”{1}” er tilknyttet to gange, i posterne {2} og {3}; fjern den ene.</translation>
    </message>
    <message>
        <source>The tag “{1}” is mapped to nothing; name a tag of the run, such as “n1.cells”.</source>
        <translation>Tagget ”{1}” er ikke tilknyttet noget; angiv et af kørslens tags, f.eks. ”n1.cells”.</translation>
    </message>
    <message>
        <source>“{1}” is in more than one zone; it is drawn in the first.</source>
        <translation>”{1}” er i mere end én zone; det tegnes i den første.</translation>
    </message>
    <message>
        <source>“repeat” is {&quot;times&quot;: NUMBER, &quot;after&quot;: [PHASES]}, such as {&quot;times&quot;: 3, &quot;after&quot;: [&quot;store&quot;]}; here stands {1}.</source>
        <translation>”repeat” er {&quot;times&quot;: TAL, &quot;after&quot;: [FASER]}, f.eks. {&quot;times&quot;: 3, &quot;after&quot;: [&quot;store&quot;]}; her står {1}.</translation>
    </message>
    <message>
        <source>A cycle takes place from 1 to 10000 times, not {1}.</source>
        <translation>En cyklus finder sted fra 1 til 10000 gange, ikke {1}.</translation>
    </message>
    <message>
        <source>A cycle goes on after phases that follow its first one, “{1}”; {2} does not. Name the last phases of the cycle.</source>
        <translation>En cyklus fortsætter efter faser, der følger dens første, ”{1}”; det gør {2} ikke. Nævn cyklussens sidste faser.</translation>
    </message>
    <message>
        <source>The phase “{1}” belongs to two cycles, that of “{2}” and that of “{3}”. Leave one of them out.</source>
        <translation>Fasen ”{1}” hører til to cyklusser, den for ”{2}” og den for ”{3}”. Udelad en af dem.</translation>
    </message>
    <message>
        <source>Insert a hold tank</source>
        <translation>Indsæt en holdetank</translation>
    </message>
    <message>
        <source>Insert a hold tank and a pump</source>
        <translation>Indsæt en holdetank og en pumpe</translation>
    </message>
    <message>
        <source>No unit owns the flow around the loop {1}: each passes on what enters it. Put a hold tank with a pump into the loop.</source>
        <translation>Intet apparat bestemmer flowet rundt i sløjfen {1}: hvert giver det videre, der kommer ind i det. Sæt en holdetank med en pumpe ind i sløjfen.</translation>
    </message>
    <message>
        <source>The loop {1} holds no liquid, so that what circulates in it cannot be known. Put a hold tank into the loop.</source>
        <translation>Sløjfen {1} rummer ingen væske, så det, der cirkulerer i den, kan ikke kendes. Sæt en holdetank ind i sløjfen.</translation>
    </message>
    <message>
        <source>“{1}” cannot be made from these parameters; compare them with those of an example.</source>
        <translation>”{1}” kan ikke dannes ud fra disse parametre; sammenlign dem med et eksempels.</translation>
    </message>
    <message>
        <source>“{1}” is no flow, and only a flow goes on a line over a phase, such as “feed.out.flow”. Write it in “set”.</source>
        <translation>”{1}” er ikke et flow, og kun et flow følger en linje over en fase, f.eks. ”feed.out.flow”. Skriv det i ”set”.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>{1} begins at {2} and would fall below 0 after {3}, while the step lasts {4}; from then on it is 0. Let it fall more slowly, or begin another step there.</source>
        <translation>{1} begynder ved {2} og ville falde under 0 efter {3}, mens trinnet varer {4}; derfra er den 0. Lad den falde langsommere, eller begynd et andet trin dér.</translation>
    </message>
    <message>
        <source>{1} begins at {2} and would fall below 0 after {3}, while the step has no end; from then on it is 0. Let it fall more slowly, or begin another step there.</source>
        <translation>{1} begynder ved {2} og ville falde under 0 efter {3}, mens trinnet ingen slutning har; derfra er den 0. Lad den falde langsommere, eller begynd et andet trin dér.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>A ramp is {&quot;from&quot;: FLOW, &quot;to&quot;: FLOW, &quot;over&quot;: TIME}, “from” left out is 0; here stands {1}.</source>
        <translation>En rampe er {&quot;from&quot;: FLOW, &quot;to&quot;: FLOW, &quot;over&quot;: TID}, ”from” udeladt er 0; her står {1}.</translation>
    </message>
    <message>
        <source>This phase writes “{1}” already; leave one of the two out.</source>
        <translation>Denne fase skriver allerede ”{1}”; udelad et af de to.</translation>
    </message>
    <message>
        <source>There is no event “{1}” at {2}; end the phase by a time or a value.</source>
        <translation>Der er ingen hændelse ”{1}” ved {2}; slut fasen ved en tid eller en værdi.</translation>
    </message>
    <message>
        <source>There is no event “{1}” at {2}; possible are {3}.</source>
        <translation>Der er ingen hændelse ”{1}” ved {2}; mulige er {3}.</translation>
    </message>
    <message>
        <source>An event is named by a text, such as “full”, not {1}.</source>
        <translation>En hændelse angives ved en tekst, f.eks. ”full”, ikke {1}.</translation>
    </message>
    <message>
        <source>“value” names a tag, such as “n1.cells”, not {1}.</source>
        <translation>”value” angiver et tag, f.eks. ”n1.cells”, ikke {1}.</translation>
    </message>
    <message>
        <source>Transferred volume</source>
        <translation>Overført volumen</translation>
    </message>
    <message>
        <source>A transfer ends at “empty”, “full” or another event, or at {&quot;volume&quot;: …}, {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …} or {&quot;value&quot;: TAG, &quot;below&quot;: …}; here stands {1}.</source>
        <translation>En overførsel slutter ved ”empty”, ”full” eller en anden hændelse, eller ved {&quot;volume&quot;: …}, {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …} eller {&quot;value&quot;: TAG, &quot;below&quot;: …}; her står {1}.</translation>
    </message>
    <message>
        <source>A condition is {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …}, {&quot;value&quot;: TAG, &quot;below&quot;: …} or {&quot;event&quot;: …}; here stands {1}.</source>
        <translation>En betingelse er {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …}, {&quot;value&quot;: TAG, &quot;below&quot;: …} eller {&quot;event&quot;: …}; her står {1}.</translation>
    </message>
    <message>
        <source>Here a list of conditions is needed, such as [{&quot;for&quot;: &quot;2 h&quot;}], not {1}.</source>
        <translation>Her kræves en liste af betingelser, f.eks. [{&quot;for&quot;: &quot;2 h&quot;}], ikke {1}.</translation>
    </message>
    <message>
        <source>“set” is an object of tags and values, not {1}.</source>
        <translation>”set” er et objekt af tags og værdier, ikke {1}.</translation>
    </message>
    <message>
        <source>“{1}” is the flow of this phase&apos;s own transfer; set it there.</source>
        <translation>”{1}” er flowet i denne fases egen overførsel; sæt det dér.</translation>
    </message>
    <message>
        <source>A phase starts “at” a time or “after” other phases; leave one of them out.</source>
        <translation>En fase begynder på et tidspunkt (”at”) eller efter andre faser (”after”); udelad det ene.</translation>
    </message>
    <message>
        <source>Remove the time</source>
        <translation>Fjern tiden</translation>
    </message>
    <message>
        <source>The phase has no start; write &quot;at&quot;: &quot;0 h&quot;, or &quot;after&quot; with the phases before it.</source>
        <translation>Fasen har ingen begyndelse; skriv &quot;at&quot;: &quot;0 h&quot; eller &quot;after&quot; med faserne før den.</translation>
    </message>
    <message>
        <source>There is no phase “{1}” in this recipe; name another.</source>
        <translation>Der er ingen fase ”{1}” i denne recept; angiv en anden.</translation>
    </message>
    <message>
        <source>There is no phase “{1}” in this recipe; did you mean “{2}”?</source>
        <translation>Der er ingen fase ”{1}” i denne recept; mente du ”{2}”?</translation>
    </message>
    <message>
        <source>The “until” of the transfer ends this phase; write this condition there.</source>
        <translation>Overførslens ”until” afslutter denne fase; skriv denne betingelse dér.</translation>
    </message>
    <message>
        <source>“any” and “all” stand alone; write the other conditions into their list.</source>
        <translation>”any” og ”all” står alene; skriv de andre betingelser i deres liste.</translation>
    </message>
    <message>
        <source>The phase ends on {1} conditions, and {2} are the most; an event counts for each unit that has it. Leave some out, or divide the phase.</source>
        <translation>Fasen slutter ved {1} betingelser, og {2} er det højeste; en hændelse tæller for hvert apparat, der har den. Udelad nogle, eller del fasen.</translation>
    </message>
    <message>
        <source>The phase “{1}” waits for itself or for phases that wait in a circle; it can never start. Start one of them “at” a time.</source>
        <translation>Fasen ”{1}” venter på sig selv eller på faser, der venter i ring; den kan aldrig begynde. Lad en af dem begynde på et tidspunkt med ”at”.</translation>
    </message>
    <message>
        <source>The phase “{1}” never begins: “{2}”, which it waits for, has no end.</source>
        <translation>Fasen ”{1}” begynder aldrig: ”{2}”, som den venter på, har ingen slutning.</translation>
    </message>
    <message>
        <source>The phase “{1}” begins when the recipe has ended.</source>
        <translation>Fasen ”{1}” begynder, når recepten er slut.</translation>
    </message>
    <message>
        <source>The phases “{1}” and “{2}” need “{3}” at the same time; let one start “after” the other.</source>
        <translation>Faserne ”{1}” og ”{2}” kræver ”{3}” samtidig; lad den ene begynde efter den anden med ”after”.</translation>
    </message>
    <message>
        <source>The phases “{1}” and “{2}” both write “{3}” at the same time; let one start “after” the other.</source>
        <translation>Faserne ”{1}” og ”{2}” skriver begge ”{3}” samtidig; lad den ene begynde efter den anden med ”after”.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” ({2}); start the stream at another unit.</source>
        <translation>Intet forlader ”{1}” ({2}); begynd strømmen ved et andet apparat.</translation>
    </message>
    <message>
        <source>Nothing enters “{1}” ({2}); end the stream at another unit.</source>
        <translation>Intet kommer ind i ”{1}” ({2}); slut strømmen ved et andet apparat.</translation>
    </message>
    <message>
        <source>“{1}” is an in port and a stream starts at an out port: {2}.</source>
        <translation>”{1}” er en indgangsport, og en strøm begynder ved en udgangsport: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is an out port and a stream ends at an in port: {2}.</source>
        <translation>”{1}” er en udgangsport, og en strøm slutter ved en indgangsport: {2}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has no port “{3}”; possible are {4}.</source>
        <translation>”{1}” ({2}) har ingen port ”{3}”; mulige er {4}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has no port “{3}”; did you mean “{4}”?</source>
        <translation>”{1}” ({2}) har ingen port ”{3}”; mente du ”{4}”?</translation>
    </message>
    <message>
        <source>This end of the stream is missing; write unit and port, such as “n1.out”.</source>
        <translation>Denne ende af strømmen mangler; skriv apparat og port, f.eks. ”n1.out”.</translation>
    </message>
    <message>
        <source>“{1}” is taken by {2}: an out port takes one stream. Put a splitter or a valve behind it.</source>
        <translation>”{1}” er optaget af {2}: en udgangsport tager én strøm. Sæt en fordeler eller en ventil efter den.</translation>
    </message>
    <message>
        <source>“{1}” is taken by {2}: this port takes one stream. Put a mixer before it.</source>
        <translation>”{1}” er optaget af {2}: denne port tager én strøm. Sæt en blander før den.</translation>
    </message>
    <message>
        <source>This stream leads from “{1}” back into “{1}”; end it at another unit.</source>
        <translation>Denne strøm fører fra ”{1}” tilbage til ”{1}”; slut den ved et andet apparat.</translation>
    </message>
    <message>
        <source>“{1}” carries gas and “{2}” liquid; a stream joins ports of one kind.</source>
        <translation>”{1}” fører gas og ”{2}” væske; en strøm forbinder porte af samme slags.</translation>
    </message>
    <message>
        <source>“{1}” carries liquid and “{2}” gas; a stream joins ports of one kind.</source>
        <translation>”{1}” fører væske og ”{2}” gas; en strøm forbinder porte af samme slags.</translation>
    </message>
    <message>
        <source>Add an inlet</source>
        <translation>Tilføj et indløb</translation>
    </message>
    <message>
        <source>Add an outlet</source>
        <translation>Tilføj et udløb</translation>
    </message>
    <message>
        <source>“{1}” needs a stream at its port “{2}” ({3}); connect it.</source>
        <translation>”{1}” kræver en strøm ved sin port ”{2}” ({3}); forbind den.</translation>
    </message>
    <message>
        <source>“{1}” is connected to nothing.</source>
        <translation>”{1}” er ikke forbundet med noget.</translation>
    </message>
    <message>
        <source>What the gas stream from “{1}” brings is not computed: “{2}” takes its gas by its own set-points.</source>
        <translation>Det, gasstrømmen fra ”{1}” bringer, beregnes ikke: ”{2}” tager sin gas efter egne setpunkter.</translation>
    </message>
    <message>
        <source>The flow of “{1}” has two owners: it follows what enters “{2}”, and “{3}” decides it too. Put a hold tank between them.</source>
        <translation>Flowet i ”{1}” bestemmes to steder: det følger det, der kommer ind i ”{2}”, og ”{3}” bestemmer det også. Sæt en holdetank imellem dem.</translation>
    </message>
    <message>
        <source>The flow of “{1}” has two owners: “{2}” and “{3}” both decide it. Put a hold tank between them, or take one of them out.</source>
        <translation>Flowet i ”{1}” bestemmes to steder: ”{2}” og ”{3}” bestemmer det begge. Sæt en holdetank imellem dem, eller tag den ene ud.</translation>
    </message>
    <message>
        <source>“from” is missing; name the out port that it leaves by, such as “n1.out”.</source>
        <translation>”from” mangler; angiv den udgangsport, det forlader gennem, f.eks. ”n1.out”.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” ({2}); name another unit.</source>
        <translation>Intet forlader ”{1}” ({2}); angiv et andet apparat.</translation>
    </message>
    <message>
        <source>“{1}” is no out port; possible are {2}.</source>
        <translation>”{1}” er ikke en udgangsport; mulige er {2}.</translation>
    </message>
    <message>
        <source>The transfer has no end; write &quot;until&quot;: &quot;empty&quot;, &quot;full&quot;, {&quot;volume&quot;: &quot;10 L&quot;} or {&quot;for&quot;: &quot;1 h&quot;}.</source>
        <translation>Overførslen har ingen slutning; skriv &quot;until&quot;: &quot;empty&quot;, &quot;full&quot;, {&quot;volume&quot;: &quot;10 L&quot;} eller {&quot;for&quot;: &quot;1 h&quot;}.</translation>
    </message>
    <message>
        <source>This phase is of “{1}”, which the transfer from “{2}” neither leaves nor reaches; name one of its ends as the unit.</source>
        <translation>Denne fase hører til ”{1}”, som overførslen fra ”{2}” hverken forlader eller når; angiv en af dens ender som apparat.</translation>
    </message>
    <message>
        <source>A dose comes from an inlet or a vessel, and “{1}” is neither; join the inlet to the vessel directly.</source>
        <translation>En dosis kommer fra et indløb eller en beholder, og ”{1}” er ingen af delene; forbind indløbet direkte med beholderen.</translation>
    </message>
    <message>
        <source>No stream leads from “{1}” to “{2}”, so that no dose can go there; connect them.</source>
        <translation>Ingen strøm fører fra ”{1}” til ”{2}”, så ingen dosis kan gå dertil; forbind dem.</translation>
    </message>
    <message>
        <source>A dose is an object in braces, not {1}.</source>
        <translation>En dosis er et objekt i krøllede parenteser, ikke {1}.</translation>
    </message>
    <message>
        <source>The dose has no volume; write one, such as &quot;volume&quot;: &quot;40 L&quot;.</source>
        <translation>Dosen har intet volumen; skriv et, f.eks. &quot;volume&quot;: &quot;40 L&quot;.</translation>
    </message>
    <message>
        <source>Volume of the dose</source>
        <translation>Dosens volumen</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Første dosis</translation>
    </message>
    <message>
        <source>Time between doses</source>
        <translation>Tid mellem doser</translation>
    </message>
    <message>
        <source>“transfer” is an object in braces, not {1}.</source>
        <translation>”transfer” er et objekt i krøllede parenteser, ikke {1}.</translation>
    </message>
    <message>
        <source>The transfer has no flow; write one, such as &quot;flow&quot;: &quot;5 L/min&quot;.</source>
        <translation>Overførslen har intet flow; skriv et, f.eks. &quot;flow&quot;: &quot;5 L/min&quot;.</translation>
    </message>
    <message>
        <source>Flow of the transfer</source>
        <translation>Overførslens flow</translation>
    </message>
    <message>
        <source>“dose” is a list in brackets, not {1}.</source>
        <translation>”dose” er en liste i kantede parenteser, ikke {1}.</translation>
    </message>
    <message>
        <source>“{1}” holds no liquid; only a vessel takes doses.</source>
        <translation>”{1}” rummer ingen væske; kun en beholder tager doser.</translation>
    </message>
    <message>
        <source>“{1}” is no type of unit; possible are {2}.</source>
        <translation>”{1}” er ikke en apparattype; mulige er {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of unit; did you mean “{2}”?</source>
        <translation>”{1}” er ikke en apparattype; mente du ”{2}”?</translation>
    </message>
    <message>
        <source>“{1}” holds no liquid and takes no initial contents; remove them.</source>
        <translation>”{1}” rummer ingen væske og tager intet startindhold; fjern det.</translation>
    </message>
    <message>
        <source>Initial volume</source>
        <translation>Startvolumen</translation>
    </message>
    <message>
        <source>A vessel starts at its set-point: write the temperature under “params”.</source>
        <translation>En beholder begynder ved sit setpunkt: skriv temperaturen under ”params”.</translation>
    </message>
    <message>
        <source>A step of a program is an object in braces, not {1}.</source>
        <translation>Et trin i et program er et objekt i krøllede parenteser, ikke {1}.</translation>
    </message>
    <message>
        <source>The step has no duration; only the last step may leave out “for”, because it holds.</source>
        <translation>Trinnet har ingen varighed; kun det sidste trin må udelade ”for”, fordi det holder.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Change of flow</source>
        <translation>Ændring af flow</translation>
    </message>
    <message>
        <source>“{1}” takes no program; only inlets do. Remove it.</source>
        <translation>”{1}” tager intet program; det gør kun indløb. Fjern det.</translation>
    </message>
    <message>
        <source>A program is a list of steps in brackets, not {1}.</source>
        <translation>Et program er en liste af trin i kantede parenteser, ikke {1}.</translation>
    </message>
    <message>
        <source>The rate law is missing: write &quot;type&quot; with one of {1}.</source>
        <translation>Hastighedsloven mangler: skriv &quot;type&quot; med en af {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no rate law; possible are {2}.</source>
        <translation>”{1}” er ikke en hastighedslov; mulige er {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no rate law; did you mean “{2}”?</source>
        <translation>”{1}” er ikke en hastighedslov; mente du ”{2}”?</translation>
    </message>
    <message>
        <source>A role is played by a component: write its id in quotation marks instead of {1}.</source>
        <translation>En rolle spilles af en komponent: skriv dens id i anførselstegn i stedet for {1}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}” for this role; name another or add it.</source>
        <translation>Anlægget har ingen komponent ”{1}” til denne rolle; angiv en anden, eller tilføj den.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}” for this role; did you mean “{2}”?</source>
        <translation>Anlægget har ingen komponent ”{1}” til denne rolle; mente du ”{2}”?</translation>
    </message>
    <message>
        <source>Effect of conditions</source>
        <translation>Betingelsernes virkning</translation>
    </message>
    <message>
        <source>Temperature of the parameters</source>
        <translation>Parametrenes temperatur</translation>
    </message>
    <message>
        <source>Temperature at which the law&apos;s parameters were found. There no parameter is changed by the temperature.</source>
        <translation>Temperaturen, hvor lovens parametre blev fundet. Dér ændrer temperaturen ingen parameter.</translation>
    </message>
    <message>
        <source>Lowest temperature of growth</source>
        <translation>Laveste væksttemperatur</translation>
    </message>
    <message>
        <source>At and below it nothing grows (cardinal temperature).</source>
        <translation>Ved og under den vokser intet (kardinaltemperatur).</translation>
    </message>
    <message>
        <source>Best temperature of growth</source>
        <translation>Bedste væksttemperatur</translation>
    </message>
    <message>
        <source>Temperature of fastest growth. It lies above the middle between the lowest and the highest.</source>
        <translation>Temperaturen for den hurtigste vækst. Den ligger over midten mellem den laveste og den højeste.</translation>
    </message>
    <message>
        <source>Highest temperature of growth</source>
        <translation>Højeste væksttemperatur</translation>
    </message>
    <message>
        <source>At and above it nothing grows.</source>
        <translation>Ved og over den vokser intet.</translation>
    </message>
    <message>
        <source>pH of the parameters</source>
        <translation>Parametrenes pH</translation>
    </message>
    <message>
        <source>pH at which the law&apos;s parameters were found.</source>
        <translation>pH, hvor lovens parametre blev fundet.</translation>
    </message>
    <message>
        <source>Lowest pH of growth</source>
        <translation>Laveste pH for vækst</translation>
    </message>
    <message>
        <source>At and below it nothing grows (cardinal pH).</source>
        <translation>Ved og under den vokser intet (kardinal-pH).</translation>
    </message>
    <message>
        <source>Best pH of growth</source>
        <translation>Bedste pH for vækst</translation>
    </message>
    <message>
        <source>pH of fastest growth.</source>
        <translation>pH for den hurtigste vækst.</translation>
    </message>
    <message>
        <source>Highest pH of growth</source>
        <translation>Højeste pH for vækst</translation>
    </message>
    <message>
        <source>Oxygen at half growth</source>
        <translation>Ilt ved halv vækst</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which growth is half as fast. 0: no effect beside the law&apos;s own oxygen term.</source>
        <translation>Opløst ilt, hvor væksten er halvt så hurtig. 0: ingen virkning ud over lovens eget iltled.</translation>
    </message>
    <message>
        <source>Oxygen of the parameters</source>
        <translation>Parametrenes ilt</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which the law&apos;s parameters were found. More than this changes nothing.</source>
        <translation>Opløst ilt, hvor lovens parametre blev fundet. Mere end dette ændrer intet.</translation>
    </message>
    <message>
        <source>pCO2 that halves growth</source>
        <translation>pCO2, der halverer væksten</translation>
    </message>
    <message>
        <source>Partial pressure of CO2 above its reference that halves growth. 0: no effect.</source>
        <translation>Partialtryk af CO2 over sin reference, der halverer væksten. 0: ingen virkning.</translation>
    </message>
    <message>
        <source>pCO2 of the parameters</source>
        <translation>Parametrenes pCO2</translation>
    </message>
    <message>
        <source>Up to this partial pressure CO2 has no effect.</source>
        <translation>Op til dette partialtryk har CO2 ingen virkning.</translation>
    </message>
    <message>
        <source>Osmolality that halves growth</source>
        <translation>Osmolalitet, der halverer væksten</translation>
    </message>
    <message>
        <source>Osmolality above its reference that halves growth. 0: no effect.</source>
        <translation>Osmolalitet over sin reference, der halverer væksten. 0: ingen virkning.</translation>
    </message>
    <message>
        <source>Osmolality of the parameters</source>
        <translation>Parametrenes osmolalitet</translation>
    </message>
    <message>
        <source>Up to this osmolality there is no effect.</source>
        <translation>Op til denne osmolalitet er der ingen virkning.</translation>
    </message>
    <message>
        <source>Death under stress</source>
        <translation>Celledød under stress</translation>
    </message>
    <message>
        <source>Death rises by up to this multiple of itself as pH, oxygen, pCO2 and osmolality bring growth to a stop.</source>
        <translation>Celledøden stiger op til dette multiplum af sig selv, når pH, ilt, pCO2 og osmolalitet bringer væksten til standsning.</translation>
    </message>
    <message>
        <source>Death per 10 K</source>
        <translation>Celledød pr. 10 K</translation>
    </message>
    <message>
        <source>Factor on the rate of death for each 10 K above the reference temperature.</source>
        <translation>Faktor på dødsraten for hver 10 K over referencetemperaturen.</translation>
    </message>
    <message>
        <source>Productivity per 10 K</source>
        <translation>Produktivitet pr. 10 K</translation>
    </message>
    <message>
        <source>Factor on the specific productivity for each 10 K above the reference temperature; below 1, cooling raises it.</source>
        <translation>Faktor på den specifikke produktivitet for hver 10 K over referencetemperaturen; under 1 hæver afkøling den.</translation>
    </message>
    <message>
        <source>There are more faults than these first {1}; mend them and check again.</source>
        <translation>Der er flere fejl end disse første {1}; ret dem, og kontrollér igen.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; remove it.</source>
        <translation>Nøglen ”{1}” er ukendt her; fjern den.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; possible are {2}.</source>
        <translation>Nøglen ”{1}” er ukendt her; mulige er {2}.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; did you mean “{2}”? Possible are {3}.</source>
        <translation>Nøglen ”{1}” er ukendt her; mente du ”{2}”? Mulige er {3}.</translation>
    </message>
    <message>
        <source>“{1}” names no value of this plant. A path is written like “units/ID/params/KEY”.</source>
        <translation>”{1}” angiver ingen værdi i dette anlæg. En sti skrives som ”units/ID/params/KEY”.</translation>
    </message>
    <message>
        <source>The rate law computes {1} in {2}, and component {3} counts in {4}: add &quot;{5}&quot; to the component, such as &quot;{5}&quot;: &quot;{6}&quot;.</source>
        <translation>Hastighedsloven regner {1} i {2}, og komponenten {3} tæller i {4}: føj ”{5}” til komponenten, f.eks. &quot;{5}&quot;: &quot;{6}&quot;.</translation>
    </message>
    <message>
        <source>The rate law {1} needs a component for {2}: name it under &quot;species&quot;, as in &quot;{3}&quot;: &quot;ID&quot;, or give a component the id {3}.</source>
        <translation>Hastighedsloven {1} kræver en komponent for {2}: nævn den under ”species”, som i &quot;{3}&quot;: &quot;ID&quot;, eller giv en komponent id&apos;et {3}.</translation>
    </message>
    <message>
        <source>Component {1} already stands for {2}: {3} needs a component of its own.</source>
        <translation>Komponenten {1} står allerede for {2}: {3} kræver sin egen komponent.</translation>
    </message>
    <message>
        <source>The best temperature of growth is {1}; it must lie between the lowest, {2}, and the highest, {3}, and above the middle of the two. Change one of the three.</source>
        <translation>Den bedste væksttemperatur er {1}; den skal ligge mellem den laveste, {2}, og den højeste, {3}, og over midten af de to. Ret en af de tre.</translation>
    </message>
    <message>
        <source>The temperature of the parameters is {1}; it must lie between the lowest temperature of growth, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>Parametrenes temperatur er {1}; den skal ligge mellem den laveste væksttemperatur, {2}, og den højeste, {3}. Ret en af de tre.</translation>
    </message>
    <message>
        <source>The best pH of growth is {1}; it must lie between the lowest, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>Den bedste pH for vækst er {1}; den skal ligge mellem den laveste, {2}, og den højeste, {3}. Ret en af de tre.</translation>
    </message>
    <message>
        <source>The pH of the parameters is {1}; it must lie between the lowest pH of growth, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>Parametrenes pH er {1}; den skal ligge mellem den laveste pH for vækst, {2}, og den højeste, {3}. Ret en af de tre.</translation>
    </message>
    <message>
        <source>Mean particle diameter</source>
        <translation>Gennemsnitlig partikeldiameter</translation>
    </message>
    <message>
        <source>Bed porosity</source>
        <translation>Lejeporøsitet</translation>
    </message>
    <message>
        <source>Particle porosity</source>
        <translation>Partikelporøsitet</translation>
    </message>
    <message>
        <source>Ionic capacity per volume of solid</source>
        <translation>Ionkapacitet pr. volumen fast stof</translation>
    </message>
    <message>
        <source>Ionic capacity per volume of bed</source>
        <translation>Ionkapacitet pr. lejevolumen</translation>
    </message>
    <message>
        <source>Binding capacity per volume of bed</source>
        <translation>Bindingskapacitet pr. lejevolumen</translation>
    </message>
    <message>
        <source>Price per litre</source>
        <translation>Pris pr. liter</translation>
    </message>
    <message>
        <source>A list of packings is an object; here stands {1}.</source>
        <translation>En liste over pakninger er et objekt; her står {1}.</translation>
    </message>
    <message>
        <source>The format is “titer.packings/1”; here stands {1}.</source>
        <translation>Formatet er ”titer.packings/1”; her står {1}.</translation>
    </message>
    <message>
        <source>The packings are a list; here stands {1}.</source>
        <translation>Pakningerne er en liste; her står {1}.</translation>
    </message>
    <message>
        <source>The id “{1}” is taken by another packing; ids are unique.</source>
        <translation>Id&apos;et ”{1}” er optaget af en anden pakning; id&apos;er er entydige.</translation>
    </message>
    <message>
        <source>A packing is an object; here stands {1}.</source>
        <translation>En pakning er et objekt; her står {1}.</translation>
    </message>
    <message>
        <source>An id has letters, digits, “_” and “-” only; here stands “{1}”.</source>
        <translation>Et id har kun bogstaver, cifre, ”_” og ”-”; her står ”{1}”.</translation>
    </message>
    <message>
        <source>The kind of a packing is one of {1}; here stands {2}.</source>
        <translation>En paknings type er en af {1}; her står {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a text that is not empty; here stands {2}.</source>
        <translation>”{1}” er en tekst, der ikke er tom; her står {2}.</translation>
    </message>
    <message>
        <source>{1} is an object with “value” (or “from” and “to”), “source” and “confirmed”; here stands {2}. Leave it out where it is not known.</source>
        <translation>{1} er et objekt med ”value” (eller ”from” og ”to”), ”source” og ”confirmed”; her står {2}. Udelad det, hvor det ikke er kendt.</translation>
    </message>
    <message>
        <source>“confirmed” is true or false; here stands {1}.</source>
        <translation>”confirmed” er true eller false; her står {1}.</translation>
    </message>
    <message>
        <source>{1} reaches from {2} down to {3}; exchange the two.</source>
        <translation>{1} går fra {2} ned til {3}; byt de to om.</translation>
    </message>
    <message>
        <source>“{1}” is an object in braces, not {2}.</source>
        <translation>”{1}” er et objekt i krøllede parenteser, ikke {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a list in brackets, not {2}.</source>
        <translation>”{1}” er en liste i kantede parenteser, ikke {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a number (SI) or a text with its unit, not {2}.</source>
        <translation>”{1}” er et tal (SI) eller en tekst med sin enhed, ikke {2}.</translation>
    </message>
    <message>
        <source>An entry of “{1}” is a text in quotation marks, not {2}.</source>
        <translation>En post i ”{1}” er en tekst i anførselstegn, ikke {2}.</translation>
    </message>
    <message>
        <source>This entry is an object in braces, not {1}.</source>
        <translation>Denne post er et objekt i krøllede parenteser, ikke {1}.</translation>
    </message>
    <message>
        <source>“{1}” names no port. Write unit and port with a point between them, such as “n1.out”.</source>
        <translation>”{1}” angiver ingen port. Skriv apparat og port med et punktum imellem, f.eks. ”n1.out”.</translation>
    </message>
    <message>
        <source>“at” is a list of two numbers, column and row on the sheet, such as [10, 4].</source>
        <translation>”at” er en liste med to tal, kolonne og række på arket, f.eks. [10, 4].</translation>
    </message>
    <message>
        <source>This plant file is of the format “{1}”, which a newer Titer wrote; this one reads “{2}”.</source>
        <translation>Denne anlægsfil har formatet ”{1}”, som en nyere Titer har skrevet; denne læser ”{2}”.</translation>
    </message>
    <message>
        <source>This is not a plant file: its key “format” must be “{1}”.</source>
        <translation>Dette er ikke en anlægsfil: dens nøgle ”format” skal være ”{1}”.</translation>
    </message>
    <message>
        <source>A plant file is one object in braces, not {1}.</source>
        <translation>En anlægsfil er ét objekt i krøllede parenteser, ikke {1}.</translation>
    </message>
    <message>
        <source>{1} is one of {2}; here stands {3}.</source>
        <translation>{1} er en af {2}; her står {3}.</translation>
    </message>
    <message>
        <source>{1} is a number with its unit, or one of {2}; here stands {3}.</source>
        <translation>{1} er et tal med sin enhed eller en af {2}; her står {3}.</translation>
    </message>
    <message>
        <source>{1} is one of {2}; here stands {3}. Did you mean “{4}”?</source>
        <translation>{1} er en af {2}; her står {3}. Mente du ”{4}”?</translation>
    </message>
    <message>
        <source>{1} is a number with its unit, or one of {2}; here stands {3}. Did you mean “{4}”?</source>
        <translation>{1} er et tal med sin enhed eller en af {2}; her står {3}. Mente du ”{4}”?</translation>
    </message>
    <message>
        <source>{1} is true or false, without quotation marks; here stands {2}.</source>
        <translation>{1} er true eller false, uden anførselstegn; her står {2}.</translation>
    </message>
    <message>
        <source>{1} is a component: write its id in quotation marks instead of {2}.</source>
        <translation>{1} er en komponent: skriv dens id i anførselstegn i stedet for {2}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; add it to the components or name another.</source>
        <translation>Anlægget har ingen komponent ”{1}”; føj den til komponenterne, eller nævn en anden.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; did you mean “{2}”?</source>
        <translation>Anlægget har ingen komponent ”{1}”; mente du ”{2}”?</translation>
    </message>
    <message>
        <source>“{1}” is not used while “{2}” is a number.</source>
        <translation>”{1}” bruges ikke, så længe ”{2}” er et tal.</translation>
    </message>
    <message>
        <source>“{1}” is not used while “{2}” is “{3}”.</source>
        <translation>”{1}” bruges ikke, så længe ”{2}” er ”{3}”.</translation>
    </message>
    <message>
        <source>{1} % of the carbon that the culture took up comes out again, more than there was: the yields of the rate law {2} do not fit each other ({3}).</source>
        <translation>{1} % af det kulstof, kulturen optog, kommer ud igen, mere end der var: hastighedslovens {2} udbytter passer ikke til hinanden ({3}).</translation>
    </message>
    <message>
        <source>{1} % of the nitrogen that the culture took up comes out again, more than there was: the yields of the rate law {2} do not fit each other ({3}), or a nutrient lacks its nitrogen content.</source>
        <translation>{1} % af det kvælstof, kulturen optog, kommer ud igen, mere end der var: hastighedslovens {2} udbytter passer ikke til hinanden ({3}), eller et næringsstof mangler sit kvælstofindhold.</translation>
    </message>
    <message>
        <source>Only {1} % of the carbon that the culture took up is found in cells, products and carbon dioxide: look at the yields of the rate law {2} ({3}), and whether every product is a component.</source>
        <translation>Kun {1} % af det kulstof, kulturen optog, findes i celler, produkter og kuldioxid: se på hastighedslovens {2} udbytter ({3}), og om hvert produkt er en komponent.</translation>
    </message>
    <message>
        <source>Set to {1}</source>
        <translation>Sæt til {1}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Fjern det</translation>
    </message>
    <message>
        <source>Rename to “{1}”</source>
        <translation>Omdøb til ”{1}”</translation>
    </message>
    <message>
        <source>“{1}” is no tag. Tags are written “unit.variable”, “unit.port.flow” or “unit.port.component”.</source>
        <translation>”{1}” er ikke et tag. Tags skrives ”apparat.variabel”, ”apparat.port.flow” eller ”apparat.port.komponent”.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”.</source>
        <translation>”{1}” ({2}) har intet med navnet ”{3}”.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”; possible are {4}.</source>
        <translation>”{1}” ({2}) har intet med navnet ”{3}”; mulige er {4}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”; did you mean “{4}”? Possible are {5}.</source>
        <translation>”{1}” ({2}) har intet med navnet ”{3}”; mente du ”{4}”? Mulige er {5}.</translation>
    </message>
    <message>
        <source>“{1}.{2}” is a gas port; only what flows through liquid ports is recorded.</source>
        <translation>”{1}.{2}” er en gasport; kun det, der løber gennem væskeporte, optages.</translation>
    </message>
    <message>
        <source>“{1}” has no “{2}” as it is set up; its rate law, its parameters and its components decide that.</source>
        <translation>”{1}” har, som det er sat op, ingen ”{2}”; det afgøres af hastighedsloven, parametrene og komponenterne.</translation>
    </message>
    <message>
        <source>“{1}” never holds “{2}”: nothing brings it there. Give it a stream or initial contents that do.</source>
        <translation>”{1}” rummer aldrig ”{2}”: intet bringer det dertil. Giv det en strøm eller et startindhold, der gør.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: a flow is set where it leaves a unit, and “{2}” is an in port.</source>
        <translation>”{1}” kan ikke skrives: et flow sættes, hvor det forlader et apparat, og ”{2}” er en indgangsport.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written; of a port only its flow can, as “{2}.{3}.flow”.</source>
        <translation>”{1}” kan ikke skrives; for en port kan kun dens flow, som ”{2}.{3}.flow”.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: the flow at “{2}” follows from what enters “{3}”. Write a flow before it.</source>
        <translation>”{1}” kan ikke skrives: flowet ved ”{2}” følger af det, der kommer ind i ”{3}”. Skriv et flow før det.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: no stream leaves “{2}.{3}”. Connect it first.</source>
        <translation>”{1}” kan ikke skrives: ingen strøm forlader ”{2}.{3}”. Forbind den først.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: the pump “{2}” decides this flow. Write “{2}.{3}.flow” instead.</source>
        <translation>”{1}” kan ikke skrives: pumpen ”{2}” bestemmer dette flow. Skriv ”{2}.{3}.flow” i stedet.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: “{2}” draws this flow itself. Leave it to that unit.</source>
        <translation>”{1}” kan ikke skrives: ”{2}” trækker selv dette flow. Overlad det til apparatet.</translation>
    </message>
    <message>
        <source>“{1}” cannot change during a run; set it in the parameters of “{2}”.</source>
        <translation>”{1}” kan ikke ændres under en kørsel; sæt det i parametrene for ”{2}”.</translation>
    </message>
    <message>
        <source>{1} is a number (then in {2}) or a text with its unit, such as “{3}”; here stands {4}.</source>
        <translation>{1} er et tal (så i {2}) eller en tekst med sin enhed, f.eks. ”{3}”; her står {4}.</translation>
    </message>
    <message>
        <source>“{1}” is a text without a unit. Write the unit with it, such as “{2}”, or leave out the quotation marks: a plain number is in {3}.</source>
        <translation>”{1}” er en tekst uden enhed. Skriv enheden med, f.eks. ”{2}”, eller udelad anførselstegnene: et rent tal er i {3}.</translation>
    </message>
    <message>
        <source>{1} is {2}; it must be more than 0.</source>
        <translation>{1} er {2}; det skal være mere end 0.</translation>
    </message>
    <message>
        <source>{1} is not a finite number; enter a value below 1e308.</source>
        <translation>{1} er ikke et endeligt tal; indtast en værdi under 1e308.</translation>
    </message>
    <message>
        <source>{1} is {2}; it cannot be negative.</source>
        <translation>{1} er {2}; det kan ikke være negativt.</translation>
    </message>
    <message>
        <source>{1} is {2}, below the least possible {3}; enter at least that.</source>
        <translation>{1} er {2}, under det mindst mulige {3}; indtast mindst det.</translation>
    </message>
    <message>
        <source>{1} is {2}, above the largest possible {3}; enter at most that.</source>
        <translation>{1} er {2}, over det størst mulige {3}; indtast højst det.</translation>
    </message>
    <message>
        <source>“{1}” cannot be converted: “{2}” counts in {3}. Write the value in {4}, or give the component a “{5}”.</source>
        <translation>”{1}” kan ikke omregnes: ”{2}” tæller i {3}. Skriv værdien i {4}, eller giv komponenten en ”{5}”.</translation>
    </message>
    <message>
        <source>Values per component stand in braces, such as {&quot;glucose&quot;: 1}; here stands {1}.</source>
        <translation>Værdier pr. komponent står i krøllede parenteser, f.eks. {&quot;glucose&quot;: 1}; her står {1}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; add it to the components or remove it here.</source>
        <translation>Anlægget har ingen komponent ”{1}”; føj den til komponenterne, eller fjern den her.</translation>
    </message>
    <message>
        <source>A breakthrough of {1} % cannot be looked for: give a share between 0 and 100 %.</source>
        <translation>Et gennembrud på {1} % kan ikke søges: angiv en andel mellem 0 og 100 %.</translation>
    </message>
    <message>
        <source>The column has {1} of resin. Give it a volume above 0.</source>
        <translation>Kolonnen har {1} resin. Giv den et volumen over 0.</translation>
    </message>
    <message>
        <source>No {1} is loaded, so that none can break through. Load the column, or name another product.</source>
        <translation>Der påføres ingen {1}, så ingen kan bryde igennem. Belast kolonnen, eller nævn et andet produkt.</translation>
    </message>
    <message>
        <source>The course has {1} times and {2} values of {3}. Record one value per time.</source>
        <translation>Forløbet har {1} tider og {2} værdier af {3}. Optag én værdi pr. tid.</translation>
    </message>
    <message>
        <source>At {1} the value of {2} is no number. Leave this sample out, or mend the recording.</source>
        <translation>Ved {1} er værdien af {2} ikke et tal. Udelad denne måling, eller ret optagelsen.</translation>
    </message>
    <message>
        <source>The course has {1} samples, and two are the fewest that make a chromatogram. Record more of the run.</source>
        <translation>Forløbet har {1} målinger, og to er det mindste, der giver et kromatogram. Optag mere af kørslen.</translation>
    </message>
    <message>
        <source>After {1} stands {2}: times of a chromatogram rise. Sort the samples.</source>
        <translation>Efter {1} står {2}: tiderne i et kromatogram stiger. Sortér målingerne.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” by a stream, so that it has no chromatogram. Name a unit with an out port that is connected.</source>
        <translation>Intet forlader ”{1}” gennem en strøm, så det har intet kromatogram. Nævn et apparat med en udgangsport, der er forbundet.</translation>
    </message>
    <message>
        <source>The run came to no output, so that there is no chromatogram. Look at why it failed.</source>
        <translation>Kørslen nåede intet output, så der er intet kromatogram. Se, hvorfor den mislykkedes.</translation>
    </message>
    <message>
        <source>The run cannot go on at {1} h: {2}. The hardest state is {3}. Look for a flow or a rate that is far too large there, or run with a coarser tolerance.</source>
        <translation>Kørslen kan ikke fortsætte ved {1} h: {2}. Den sværeste tilstand er {3}. Se efter et flow eller en rate, der er alt for stor dér, eller kør med en grovere tolerance.</translation>
    </message>
    <message>
        <source>the error test failed again and again</source>
        <translation>fejltesten slog fejl igen og igen</translation>
    </message>
    <message>
        <source>Newton&apos;s method did not converge</source>
        <translation>Newtons metode konvergerede ikke</translation>
    </message>
    <message>
        <source>the tolerance is finer than the arithmetic</source>
        <translation>tolerancen er finere end regnenøjagtigheden</translation>
    </message>
    <message>
        <source>a rate is not finite</source>
        <translation>en rate er ikke endelig</translation>
    </message>
    <message>
        <source>the integrator gave up</source>
        <translation>integratoren gav op</translation>
    </message>
    <message>
        <source>Carbon recovery</source>
        <translation>Genfinding af kulstof</translation>
    </message>
    <message>
        <source>Nitrogen recovery</source>
        <translation>Genfinding af kvælstof</translation>
    </message>
    <message>
        <source>Yield of product</source>
        <translation>Produktudbytte</translation>
    </message>
    <message>
        <source>Product at the end of the train</source>
        <translation>Produkt ved enden af procestoget</translation>
    </message>
    <message>
        <source>Product that arrives, of what was made</source>
        <translation>Produkt, der når frem, af det dannede</translation>
    </message>
    <message>
        <source>This unit never began, so its key figures are left out. Look at the transfer that it waits for.</source>
        <translation>Dette apparat begyndte aldrig, så dets nøgletal er udeladt. Se på den overførsel, det venter på.</translation>
    </message>
    <message>
        <source>This unit holds no culture.</source>
        <translation>Dette apparat rummer ingen kultur.</translation>
    </message>
    <message>
        <source>A plain loop wants a vessel that holds every component of the plant.</source>
        <translation>En simpel sløjfe kræver en beholder, der rummer alle anlæggets komponenter.</translation>
    </message>
    <message>
        <source>A plain loop wants a recipe of doses at known times.</source>
        <translation>En simpel sløjfe kræver en recept med doser på kendte tidspunkter.</translation>
    </message>
    <message>
        <source>A plain loop wants doses from inlets to this vessel alone.</source>
        <translation>En simpel sløjfe kræver doser fra indløb alene til denne beholder.</translation>
    </message>
    <message>
        <source>CVODES gave up. Take another tolerance.</source>
        <translation>CVODES gav op. Vælg en anden tolerance.</translation>
    </message>
    <message>
        <source>The cut goes from {1} to {2}: it must end after it begins. Exchange the two, or widen it.</source>
        <translation>Snittet går fra {1} til {2}: det skal slutte, efter at det begynder. Byt de to om, eller udvid det.</translation>
    </message>
    <message>
        <source>The cut from {1} to {2} lies outside of the run, which goes from {3} to {4}. Move the cut, or run for longer.</source>
        <translation>Snittet fra {1} til {2} ligger uden for kørslen, som går fra {3} til {4}. Flyt snittet, eller kør længere.</translation>
    </message>
    <message>
        <source>A fraction of {1} holds nothing. Give fractions a size above 0.</source>
        <translation>En fraktion på {1} rummer intet. Giv fraktioner en størrelse over 0.</translation>
    </message>
    <message>
        <source>Fractions of {1} would be more than {2}. Make them larger, or the span shorter.</source>
        <translation>Fraktioner på {1} ville være mere end {2}. Gør dem større eller spændet kortere.</translation>
    </message>
    <message>
        <source>Nothing rises between {1} and {2}: there is no peak to collect. Look at the chromatogram and move the span.</source>
        <translation>Intet stiger mellem {1} og {2}: der er ingen top at opsamle. Se på kromatogrammet, og flyt spændet.</translation>
    </message>
    <message>
        <source>The pool is never reached: the cut is at {1}, and the highest value between {2} and {3} is {4}. Lower the cut.</source>
        <translation>Poolen nås aldrig: snittet er ved {1}, og den højeste værdi mellem {2} og {3} er {4}. Sænk snittet.</translation>
    </message>
    <message>
        <source>The pool is never closed: at {1} the signal still stands at {2}, above the cut at {3}. Raise the cut, or run for longer.</source>
        <translation>Poolen lukkes aldrig: ved {1} står signalet stadig på {2}, over snittet ved {3}. Hæv snittet, eller kør længere.</translation>
    </message>
    <message>
        <source>The cut goes from {1} to {2}: volumes count from 0 L and the second must be the larger. Mend the two.</source>
        <translation>Snittet går fra {1} til {2}: volumener tæller fra 0 L, og det andet skal være det største. Ret de to.</translation>
    </message>
    <message>
        <source>The pool is never closed: the cut ends at {1}, and only {2} flow from {3} to {4}. Lower the cut, or run for longer.</source>
        <translation>Poolen lukkes aldrig: snittet slutter ved {1}, og kun {2} løber fra {3} til {4}. Sænk snittet, eller kør længere.</translation>
    </message>
    <message>
        <source>A purity of {1} cannot be: give a share above 0 % and up to 100 %.</source>
        <translation>En renhed på {1} er ikke mulig: angiv en andel over 0 % og op til 100 %.</translation>
    </message>
    <message>
        <source>No cut is {1} pure: the purest instant between {2} and {3} holds {4}. Ask for less, or separate better.</source>
        <translation>Intet snit er {1} rent: det reneste øjeblik mellem {2} og {3} rummer {4}. Bed om mindre, eller separér bedre.</translation>
    </message>
    <message>
        <source>After {1} cycles the states still change by {2} of their usual size: this is no cyclic steady state. Give the period of all that repeats, or run with a coarser tolerance.</source>
        <translation>Efter {1} cyklusser ændrer tilstandene sig stadig med {2} af deres sædvanlige størrelse: dette er ikke en cyklisk stationær tilstand. Angiv perioden for alt, der gentager sig, eller kør med en grovere tolerance.</translation>
    </message>
    <message>
        <source>This phase never began. Look at what it waits for, or let the run last longer.</source>
        <translation>Denne fase begyndte aldrig. Se på, hvad den venter på, eller lad kørslen vare længere.</translation>
    </message>
    <message>
        <source>The run has no end. Give the recipe a duration, or say until when to run.</source>
        <translation>Kørslen har ingen slutning. Giv recepten en varighed, eller angiv, hvor længe der skal køres.</translation>
    </message>
    <message>
        <source>The accounts of this run do not close; do not rely on it. Run it with a finer tolerance, and look at the unit with the largest balance error.</source>
        <translation>Balancerne for denne kørsel går ikke op; stol ikke på den. Kør den med en finere tolerance, og se på apparatet med den største balancefejl.</translation>
    </message>
    <message>
        <source>The snapshot belongs to another plant. Take one from this run.</source>
        <translation>Øjebliksbilledet hører til et andet anlæg. Tag et fra denne kørsel.</translation>
    </message>
    <message>
        <source>The vessel is full at {1} h. Choose a larger vessel, or fill it less; what enters later stands above its volume.</source>
        <translation>Beholderen er fuld ved {1} h. Vælg en større beholder, eller fyld den mindre; det, der kommer ind senere, står over dens volumen.</translation>
    </message>
    <message>
        <source>The recipe does not come to rest at {1} h: phases start and end there without time passing. Give them a duration.</source>
        <translation>Recepten falder ikke til ro ved {1} h: faser begynder og slutter dér, uden at tiden går. Giv dem en varighed.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail is not as it was written: it was changed or inserted afterwards. Compare it with a backup of the file.</source>
        <translation>Post {1} i revisionssporet er ikke, som den blev skrevet: den er ændret eller indsat bagefter. Sammenlign den med en sikkerhedskopi af filen.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail was written as entry {2}: the order was changed afterwards. Compare it with a backup of the file.</source>
        <translation>Post {1} i revisionssporet blev skrevet som post {2}: rækkefølgen er ændret bagefter. Sammenlign den med en sikkerhedskopi af filen.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail is missing: it was removed afterwards. Compare it with a backup of the file.</source>
        <translation>Post {1} i revisionssporet mangler: den er fjernet bagefter. Sammenlign det med en sikkerhedskopi af filen.</translation>
    </message>
    <message>
        <source>The end of the audit trail is missing from entry {1} on: it was removed afterwards. Compare it with a backup of the file.</source>
        <translation>Slutningen af revisionssporet mangler fra post {1}: den er fjernet bagefter. Sammenlign det med en sikkerhedskopi af filen.</translation>
    </message>
    <message>
        <source>Stopped before the audit trail was read to its end.</source>
        <translation>Stoppet, før revisionssporet var læst til ende.</translation>
    </message>
    <message>
        <source>This database is not a Titer project. Choose a file that Titer saved (.titer).</source>
        <translation>Denne database er ikke et Titer-projekt. Vælg en fil, som Titer har gemt (.titer).</translation>
    </message>
    <message>
        <source>This project has the format of an older Titer, whose audit trail carries no hashes. Open it once for writing, which brings it to the present format.</source>
        <translation>Dette projekt har formatet fra en ældre Titer, hvis revisionsspor ikke har hashværdier. Åbn det én gang til skrivning, så bringes det til det nuværende format.</translation>
    </message>
    <message>
        <source>A newer Titer wrote this project, so it is open for reading only. Install the newer Titer to change it.</source>
        <translation>En nyere Titer har skrevet dette projekt, så det er kun åbent til læsning. Installér den nyere Titer for at ændre det.</translation>
    </message>
    <message>
        <source>The file could not be made ({1}). See that you may write in its folder.</source>
        <translation>Filen kunne ikke oprettes ({1}). Se efter, at du må skrive i dens mappe.</translation>
    </message>
    <message>
        <source>The backup could not be written there ({1}). See that you may write in that folder and that the disk has room.</source>
        <translation>Sikkerhedskopien kunne ikke skrives dér ({1}). Se efter, at du må skrive i mappen, og at disken har plads.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing that was there has changed.</source>
        <translation>Sikkerhedskopieringen blev stoppet; intet af det, der var der, er ændret.</translation>
    </message>
    <message>
        <source>This backup is not whole: {1} Take an older backup, and make a new one.</source>
        <translation>Denne sikkerhedskopi er ikke hel: {1} Tag en ældre sikkerhedskopi, og lav en ny.</translation>
    </message>
    <message>
        <source>The folder holds something else than a backup of this project; choose an empty one.</source>
        <translation>Mappen indeholder noget andet end en sikkerhedskopi af dette projekt; vælg en tom.</translation>
    </message>
    <message>
        <source>{1} has it open (process {2}). Close it there, then restore again.</source>
        <translation>{1} har det åbent (proces {2}). Luk det dér, og gendan så igen.</translation>
    </message>
    <message>
        <source>The store knows no such tag; record it once, or choose another one.</source>
        <translation>Databasen kender ikke dette tag; optag det én gang, eller vælg et andet.</translation>
    </message>
    <message>
        <source>“{1}” has no texts; give a limit instead.</source>
        <translation>”{1}” har ingen tekster; angiv en grænse i stedet.</translation>
    </message>
    <message>
        <source>“{1}” has no numbers that a limit could be compared with; choose another tag.</source>
        <translation>”{1}” har ingen tal, en grænse kan sammenlignes med; vælg et andet tag.</translation>
    </message>
    <message>
        <source>The intervals of a condition need a name; give one.</source>
        <translation>En betingelses intervaller kræver et navn; angiv et.</translation>
    </message>
    <message>
        <source>Limit and deadband are numbers, and neither deadband nor delay is below 0; change them.</source>
        <translation>Grænse og dødbånd er tal, og hverken dødbånd eller forsinkelse er under 0; ret dem.</translation>
    </message>
    <message>
        <source>There is no condition {1}; list tells them.</source>
        <translation>Der er ingen betingelse {1}; list oplyser dem.</translation>
    </message>
    <message>
        <source>The export was stopped; what was written is incomplete.</source>
        <translation>Eksporten blev stoppet; det, der blev skrevet, er ufuldstændigt.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Læsningen blev stoppet.</translation>
    </message>
    <message>
        <source>A sample lies more than 36,000 years from 1970. See how the source writes its times.</source>
        <translation>En værdi ligger mere end 36.000 år fra 1970. Se, hvordan kilden skriver sine tider.</translation>
    </message>
    <message>
        <source>The log of the recorded data has grown to {1} MB, since another program reads them without a pause. End that program.</source>
        <translation>Loggen over de optagne data er vokset til {1} MB, fordi et andet program læser dem uden pause. Afslut det program.</translation>
    </message>
    <message>
        <source>You may not write in the folder of the recorded data. Ask its owner for access, or record into a copy of the project.</source>
        <translation>Du må ikke skrive i mappen med de optagne data. Bed ejeren om adgang, eller optag i en kopi af projektet.</translation>
    </message>
    <message>
        <source>Another program is recording into this folder. Stop it there first.</source>
        <translation>Et andet program optager i denne mappe. Stop det først dér.</translation>
    </message>
    <message>
        <source>{1} is recording into this folder on {2} (process {3}). Stop it there first.</source>
        <translation>{1} optager i denne mappe på {2} (proces {3}). Stop det først dér.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged. What is left of it can be read, and recording goes on in a new file.</source>
        <translation>Denne fil med optagne data er beskadiget. Det, der er tilbage af den, kan læses, og optagelsen fortsætter i en ny fil.</translation>
    </message>
    <message>
        <source>The folder for recorded data could not be made ({1}). See that you may write there and that the disk has room.</source>
        <translation>Mappen til optagne data kunne ikke oprettes ({1}). Se efter, at du må skrive dér, og at disken har plads.</translation>
    </message>
    <message>
        <source>The end of this file of recorded data is missing. What is left of it can be read, and recording goes on in a new file.</source>
        <translation>Slutningen af denne fil med optagne data mangler. Det, der er tilbage af den, kan læses, og optagelsen fortsætter i en ny fil.</translation>
    </message>
    <message>
        <source>There is no tag with the number {1}.</source>
        <translation>Der er intet tag med nummeret {1}.</translation>
    </message>
    <message>
        <source>The index of the recorded data is damaged and could not be put aside ({1}). Move the file away; it is then made anew.</source>
        <translation>Indekset over de optagne data er beskadiget og kunne ikke lægges til side ({1}). Flyt filen væk; så laves det på ny.</translation>
    </message>
    <message>
        <source>Intervals, conditions, retention rules and gaps stood in the index alone and are lost. Enter anew what is needed, or put the index of a backup in its place.</source>
        <translation>Intervaller, betingelser, opbevaringsregler og huller stod kun i indekset og er tabt. Indtast på ny, hvad der er brug for, eller sæt indekset fra en sikkerhedskopi i stedet.</translation>
    </message>
    <message>
        <source>Intervals, conditions, retention rules and gaps stood in the index alone. The backup of {1} has {2} intervals, {3} conditions, {4} rules and {5} gaps: stop recording and put {6} in the place of the index to have them back.</source>
        <translation>Intervaller, betingelser, opbevaringsregler og huller stod kun i indekset. Sikkerhedskopien fra {1} har {2} intervaller, {3} betingelser, {4} regler og {5} huller: stop optagelsen, og sæt {6} i indeksets sted for at få dem igen.</translation>
    </message>
    <message>
        <source>The index of the recorded data was damaged and is made anew from {1} files. It was put aside as {2}.</source>
        <translation>Indekset over de optagne data var beskadiget og laves på ny ud fra {1} filer. Det blev lagt til side som {2}.</translation>
    </message>
    <message>
        <source>The index of the recorded data did not name {1} of the files beside it; they were added to it.</source>
        <translation>Indekset over de optagne data nævnte ikke {1} af filerne ved siden af; de blev føjet til det.</translation>
    </message>
    <message>
        <source>The index of the recorded data was missing and was made anew from {1} files.</source>
        <translation>Indekset over de optagne data manglede og blev lavet på ny ud fra {1} filer.</translation>
    </message>
    <message>
        <source>This is no index of recorded data. Choose the folder that Titer keeps beside a project (.history).</source>
        <translation>Dette er ikke et indeks over optagne data. Vælg den mappe, Titer har ved siden af et projekt (.history).</translation>
    </message>
    <message>
        <source>These data were recorded by a newer Titer. Update this one to read them.</source>
        <translation>Disse data er optaget af en nyere Titer. Opdatér denne for at læse dem.</translation>
    </message>
    <message>
        <source>There are no recorded data here. Choose the folder that Titer keeps beside a project (.history).</source>
        <translation>Der er ingen optagne data her. Vælg den mappe, Titer har ved siden af et projekt (.history).</translation>
    </message>
    <message>
        <source>The statistics of samples between {1} and {2} are damaged and were computed anew from the samples. Take the file from a backup.</source>
        <translation>Statistikken for værdier mellem {1} og {2} er beskadiget og blev beregnet på ny ud fra værdierne. Tag filen fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Samples from {1} on are damaged and could not be read. Take the file from a backup.</source>
        <translation>Værdier fra {1} er beskadigede og kunne ikke læses. Tag filen fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>{1} samples between {2} and {3} are damaged and could not be read. Take the file from a backup.</source>
        <translation>{1} værdier mellem {2} og {3} er beskadigede og kunne ikke læses. Tag filen fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Samples between {1} and {2} are damaged and could not be read. Take the file from a backup.</source>
        <translation>Værdier mellem {1} og {2} er beskadigede og kunne ikke læses. Tag filen fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>{1} texts or arrays are damaged and could not be read. Take the files from a backup.</source>
        <translation>{1} tekster eller arrays er beskadigede og kunne ikke læses. Tag filerne fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The file is damaged ({1}). Take it from a backup.</source>
        <translation>Filen er beskadiget ({1}). Tag den fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The end of the file is missing. Take it from a backup.</source>
        <translation>Slutningen af filen mangler. Tag den fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>{1} chunks of samples have lost their headers. Take the file from a backup.</source>
        <translation>{1} blokke af værdier har mistet deres hoved. Tag filen fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>{1} samples of tag {2} between {3} and {4} are damaged. Take the file from a backup.</source>
        <translation>{1} værdier af tagget {2} mellem {3} og {4} er beskadigede. Tag filen fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The statistics of tag {1} between {2} and {3} are not those of its samples. Take the file from a backup.</source>
        <translation>Statistikken for tagget {1} mellem {2} og {3} er ikke dens værdiers. Tag filen fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Of {1} samples of tag {2} between {3} and {4} there are {5}. Take the file from a backup.</source>
        <translation>Af {1} værdier af tagget {2} mellem {3} og {4} er der {5}. Tag filen fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>{1} records are damaged. Take the file from a backup.</source>
        <translation>{1} poster er beskadigede. Tag filen fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>This file of recorded data is missing. Take it from a backup.</source>
        <translation>Denne fil med optagne data mangler. Tag den fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The file is no workbook and has no sheet “{1}”.</source>
        <translation>Filen er ikke en projektmappe og har intet ark ”{1}”.</translation>
    </message>
    <message>
        <source>The sheet “{1}” is read; the workbook has {2}.</source>
        <translation>Arket ”{1}” læses; projektmappen har {2}.</translation>
    </message>
    <message>
        <source>“{1}” would end before it begins ({2}); give a later end.</source>
        <translation>”{1}” ville slutte, før det begynder ({2}); angiv en senere slutning.</translation>
    </message>
    <message>
        <source>“{1}” does not lie within the interval that it is to be a part of; change its times.</source>
        <translation>”{1}” ligger ikke inden for det interval, det skal være en del af; ret dets tider.</translation>
    </message>
    <message>
        <source>No interval {1} is open that began before {2}.</source>
        <translation>Intet interval {1}, der begyndte før {2}, er åbent.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged: its beginning is not that of a segment. Take it from a backup.</source>
        <translation>Denne fil med optagne data er beskadiget: dens begyndelse er ikke et segments. Tag den fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The project no longer holds this entry. It may have been removed in the meantime.</source>
        <translation>Projektet indeholder ikke længere denne post. Den kan være fjernet i mellemtiden.</translation>
    </message>
    <message>
        <source>The project is closed. Open it again.</source>
        <translation>Projektet er lukket. Åbn det igen.</translation>
    </message>
    <message>
        <source>The project is open for reading only. Save a copy to change it.</source>
        <translation>Projektet er kun åbent til læsning. Gem en kopi for at ændre det.</translation>
    </message>
    <message>
        <source>The stored run is damaged: its columns differ in length. Run the plant again.</source>
        <translation>Den gemte kørsel er beskadiget: kolonnerne har forskellig længde. Kør anlægget igen.</translation>
    </message>
    <message>
        <source>Another program has this project open, so it is open here for reading only. Close it there, or save a copy to work on.</source>
        <translation>Et andet program har dette projekt åbent, så her er det kun åbent til læsning. Luk det dér, eller gem en kopi at arbejde på.</translation>
    </message>
    <message>
        <source>{1} has this project open on {2} (process {3}), so it is open here for reading only. Close it there, or save a copy to work on.</source>
        <translation>{1} har dette projekt åbent på {2} (proces {3}), så her er det kun åbent til læsning. Luk det dér, eller gem en kopi at arbejde på.</translation>
    </message>
    <message>
        <source>There is no such file. See whether it was moved or renamed.</source>
        <translation>Filen findes ikke. Se, om den er flyttet eller omdøbt.</translation>
    </message>
    <message>
        <source>This is no file. Choose a project file (.titer).</source>
        <translation>Dette er ikke en fil. Vælg en projektfil (.titer).</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for access.</source>
        <translation>Du må ikke læse denne fil. Bed ejeren om adgang.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes), so it holds no project. Take a saved copy or a backup of it.</source>
        <translation>Filen er tom (0 byte), så den indeholder intet projekt. Tag en gemt kopi eller en sikkerhedskopi af den.</translation>
    </message>
    <message>
        <source>The project file is damaged ({1}). Take a saved copy or a backup of it.</source>
        <translation>Projektfilen er beskadiget ({1}). Tag en gemt kopi eller en sikkerhedskopi af den.</translation>
    </message>
    <message>
        <source>The end of the project file is missing. Take a saved copy or a backup of it.</source>
        <translation>Slutningen af projektfilen mangler. Tag en gemt kopi eller en sikkerhedskopi af den.</translation>
    </message>
    <message>
        <source>The project file holds no plant. Take a saved copy or a backup of it.</source>
        <translation>Projektfilen indeholder intet anlæg. Tag en gemt kopi eller en sikkerhedskopi af den.</translation>
    </message>
    <message>
        <source>You may not write this file, so it is open for reading only. Save a copy in a folder of your own to change it.</source>
        <translation>Du må ikke skrive denne fil, så den er kun åben til læsning. Gem en kopi i en af dine egne mapper for at ændre den.</translation>
    </message>
    <message>
        <source>You may not write in the folder of this file, so it is open for reading only. Save a copy in a folder of your own to change it.</source>
        <translation>Du må ikke skrive i mappen med denne fil, så den er kun åben til læsning. Gem en kopi i en af dine egne mapper for at ændre den.</translation>
    </message>
    <message>
        <source>The project was brought to the format of this Titer. As it was, it is kept in {1}.</source>
        <translation>Projektet er bragt til formatet i denne Titer. Som det var, er det bevaret i {1}.</translation>
    </message>
    <message>
        <source>There is a file of this name. Choose another name, or let it be replaced.</source>
        <translation>Der findes en fil med dette navn. Vælg et andet navn, eller lad den blive erstattet.</translation>
    </message>
    <message>
        <source>{1} has the project of this name open on {2}. Close it there, or choose another name.</source>
        <translation>{1} har projektet med dette navn åbent på {2}. Luk det dér, eller vælg et andet navn.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another one.</source>
        <translation>Du må ikke skrive i denne mappe. Vælg en anden.</translation>
    </message>
    <message>
        <source>This is the project that is open; it is saved already. Choose another name for the copy.</source>
        <translation>Dette er det åbne projekt; det er allerede gemt. Vælg et andet navn til kopien.</translation>
    </message>
    <message>
        <source>“{1}” is no id; give one that is not empty and holds no slash.</source>
        <translation>”{1}” er ikke et id; angiv et, der ikke er tomt og ikke indeholder en skråstreg.</translation>
    </message>
    <message>
        <source>The id “{1}” stands twice; give one of them another.</source>
        <translation>Id&apos;et ”{1}” står to gange; giv et af dem et andet.</translation>
    </message>
    <message>
        <source>The file could not be written to the disk. See that the disk is connected and has space left.</source>
        <translation>Filen kunne ikke skrives til disken. Se efter, at disken er tilsluttet og har plads.</translation>
    </message>
    <message>
        <source>The file could not be put in place ({1}). Choose another folder.</source>
        <translation>Filen kunne ikke lægges på plads ({1}). Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>A source has the id “{1}”; give it one that is not empty and holds no slash.</source>
        <translation>En kilde har id&apos;et ”{1}”; giv den et, der ikke er tomt og ikke indeholder en skråstreg.</translation>
    </message>
    <message>
        <source>Two sources have the id “{1}”; give one of them another.</source>
        <translation>To kilder har id&apos;et ”{1}”; giv den ene et andet.</translation>
    </message>
    <message>
        <source>The settings of the source “{1}” are damaged. Take a saved copy or a backup of the project.</source>
        <translation>Indstillingerne for kilden ”{1}” er beskadigede. Tag en gemt kopi eller en sikkerhedskopi af projektet.</translation>
    </message>
    <message>
        <source>The disk is full, so the project could not be written. Free some space, or save a copy on another disk.</source>
        <translation>Disken er fuld, så projektet kunne ikke skrives. Frigør plads, eller gem en kopi på en anden disk.</translation>
    </message>
    <message>
        <source>This is not a Titer project: the file is no database. Choose a file that Titer saved (.titer), or import a plant file (.plant.json).</source>
        <translation>Dette er ikke et Titer-projekt: filen er ikke en database. Vælg en fil, som Titer har gemt (.titer), eller importér en anlægsfil (.plant.json).</translation>
    </message>
    <message>
        <source>Another program is writing this file and does not let go of it. Close it there, then try again.</source>
        <translation>Et andet program skriver denne fil og slipper den ikke. Luk den dér, og prøv igen.</translation>
    </message>
    <message>
        <source>The file may not be written. Save a copy in a folder of your own.</source>
        <translation>Filen må ikke skrives. Gem en kopi i en af dine egne mapper.</translation>
    </message>
    <message>
        <source>The file could not be opened. See that the folder exists and that you may write in it.</source>
        <translation>Filen kunne ikke åbnes. Se efter, at mappen findes, og at du må skrive i den.</translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}). See that it is connected and has space left, then save a copy on another disk.</source>
        <translation>Disken meldte en fejl ({1}). Se efter, at den er tilsluttet og har plads, og gem så en kopi på en anden disk.</translation>
    </message>
    <message>
        <source>A value of the project is larger than 1 GB. Store fewer output times.</source>
        <translation>En værdi i projektet er større end 1 GB. Gem færre outputtider.</translation>
    </message>
    <message>
        <source>There is not enough memory for the project. Close other programs, then try again.</source>
        <translation>Der er ikke hukommelse nok til projektet. Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>The project file could not be read or written ({1}). Take a saved copy or a backup of it.</source>
        <translation>Projektfilen kunne ikke læses eller skrives ({1}). Tag en gemt kopi eller en sikkerhedskopi af den.</translation>
    </message>
    <message>
        <source>The disk is full, so the recorded data could not be written. Free some space.</source>
        <translation>Disken er fuld, så de optagne data kunne ikke skrives. Frigør plads.</translation>
    </message>
    <message>
        <source>The index of the recorded data is damaged ({1}). It is made anew from the files beside it when recording begins next, or by an import.</source>
        <translation>Indekset over de optagne data er beskadiget ({1}). Det laves på ny ud fra filerne ved siden af, næste gang optagelsen begynder, eller ved en import.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged ({1}). Take it from a backup.</source>
        <translation>Denne fil med optagne data er beskadiget ({1}). Tag den fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The recorded data may not be written. Ask the owner of their folder for access.</source>
        <translation>De optagne data må ikke skrives. Bed ejeren af deres mappe om adgang.</translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}). See that it is connected and has space left.</source>
        <translation>Disken meldte en fejl ({1}). Se efter, at den er tilsluttet og har plads.</translation>
    </message>
    <message>
        <source>There is not enough memory for the recorded data. Close other programs, then try again.</source>
        <translation>Der er ikke hukommelse nok til de optagne data. Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>The recorded data could not be read or written ({1}). Verify them; take what is damaged from a backup.</source>
        <translation>De optagne data kunne ikke læses eller skrives ({1}). Verificér dem; tag det beskadigede fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>There is no column “{1}”; did you mean “{2}”?</source>
        <translation>Der er ingen kolonne ”{1}”; mente du ”{2}”?</translation>
    </message>
    <message>
        <source>There is no column “{1}”; there are {2}.</source>
        <translation>Der er ingen kolonne ”{1}”; der er {2}.</translation>
    </message>
    <message>
        <source>Name the column of the response.</source>
        <translation>Angiv responsens kolonne.</translation>
    </message>
    <message>
        <source>“{1}” stands in the formula and is a random group as well. Take it out of one of them.</source>
        <translation>”{1}” står i formlen og er også en tilfældig gruppe. Tag den ud af en af dem.</translation>
    </message>
    <message>
        <source>“{1}” stands in the formula and is to be ignored as well. Take it out of one of them.</source>
        <translation>”{1}” står i formlen og skal også ignoreres. Tag den ud af en af dem.</translation>
    </message>
    <message>
        <source>“{1}” is no model. Write linear, interaction, quadratic, or a formula such as y ~ A + B + A:B + I(A^2).</source>
        <translation>”{1}” er ikke en model. Skriv linear, interaction, quadratic eller en formel som y ~ A + B + A:B + I(A^2).</translation>
    </message>
    <message>
        <source>The formula is for “{1}”, and the response is “{2}”. Name one of them in both.</source>
        <translation>Formlen er for ”{1}”, og responsen er ”{2}”. Angiv den samme i begge.</translation>
    </message>
    <message>
        <source>No model was named; the runs can tell “{1}”: {2}.</source>
        <translation>Ingen model er angivet; forsøgene kan bestemme ”{1}”: {2}.</translation>
    </message>
    <message>
        <source>The table has no well that can be used. Fill in its rows.</source>
        <translation>Tabellen har ingen brønd, der kan bruges. Udfyld dens rækker.</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>Denne kolonne udelades.</translation>
    </message>
    <message>
        <source>“{1}” is no number. Write one, or leave the cell empty.</source>
        <translation>”{1}” er ikke et tal. Skriv et, eller lad cellen være tom.</translation>
    </message>
    <message>
        <source>The column states no unit: write it as “{1} [{2}]”.</source>
        <translation>Kolonnen angiver ingen enhed: skriv den som ”{1} [{2}]”.</translation>
    </message>
    <message>
        <source>“{1}” is no unit of this quantity: write it as “{2} [{3}]”.</source>
        <translation>”{1}” er ikke en enhed for denne størrelse: skriv den som ”{2} [{3}]”.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the id of a component: use letters, digits, _ and -, such as “c0.mab [g/L]”.</source>
        <translation>”{1}” kan ikke være en komponents id: brug bogstaver, cifre, _ og -, f.eks. ”c0.mab [g/L]”.</translation>
    </message>
    <message>
        <source>“{1}” is no unit of a concentration: write it as “{2} [{3}]”.</source>
        <translation>”{1}” er ikke en enhed for en koncentration: skriv den som ”{2} [{3}]”.</translation>
    </message>
    <message>
        <source>“{1}” stands in {2} elsewhere and in {3} here, which its molar mass would convert: give it, or use one kind of unit.</source>
        <translation>”{1}” står i {2} andetsteds og i {3} her, hvilket dens molarmasse ville omregne: angiv den, eller brug én slags enhed.</translation>
    </message>
    <message>
        <source>No column tells what was measured in the end. Name it “c [g/L]” (in the liquid) or “q [g/L]” (bound per volume of resin); the table has these: {1}.</source>
        <translation>Ingen kolonne angiver, hvad der blev målt til sidst. Kald den ”c [g/L]” (i væsken) eller ”q [g/L]” (bundet pr. volumen resin); tabellen har disse: {1}.</translation>
    </message>
    <message>
        <source>The phase ratio goes before the volumes.</source>
        <translation>Faseforholdet går forud for volumenerne.</translation>
    </message>
    <message>
        <source>“{1}” cannot be balanced in a well: there is no {2}. Add the columns “liquid_volume [uL]” and “resin_volume [uL]” or “phase_ratio”, or give both c and q.</source>
        <translation>”{1}” kan ikke balanceres i en brønd: der er ingen {2}. Tilføj kolonnerne ”liquid_volume [uL]” og ”resin_volume [uL]” eller ”phase_ratio”, eller angiv både c og q.</translation>
    </message>
    <message>
        <source>“{1}” has no concentration before it met the resin. Add a column “c0 [g/L]”, or leave the volumes out and give both c and q.</source>
        <translation>”{1}” har ingen koncentration, før den mødte resinen. Tilføj en kolonne ”c0 [g/L]”, eller udelad volumenerne, og angiv både c og q.</translation>
    </message>
    <message>
        <source>Where c is measured, q follows from the balance of the well and is left out.</source>
        <translation>Hvor c er målt, følger q af brøndens balance og udelades.</translation>
    </message>
    <message>
        <source>{1} {2} is no volume that a well can have. Give one above 0.</source>
        <translation>{1} {2} er ikke et volumen, en brønd kan have. Angiv et over 0.</translation>
    </message>
    <message>
        <source>A concentration cannot be {1} {2}. Write 0 where it lies below what can be measured, or leave the cell empty.</source>
        <translation>En koncentration kan ikke være {1} {2}. Skriv 0, hvor den ligger under det, der kan måles, eller lad cellen være tom.</translation>
    </message>
    <message>
        <source>A pH of {1} is outside of 0 to 14.</source>
        <translation>En pH på {1} er uden for 0 til 14.</translation>
    </message>
    <message>
        <source>This well is left out: it has no {1}.</source>
        <translation>Denne brønd udelades: den har ingen {1}.</translation>
    </message>
    <message>
        <source>More {1} is left ({2}) than there was ({3}): see whether columns or units are mixed up.</source>
        <translation>Der er mere {1} tilbage ({2}), end der var ({3}): se, om kolonner eller enheder er byttet om.</translation>
    </message>
    <message>
        <source>{1} runs are too few to choose a power for a model of {2} coefficients. Leave out terms or add runs.</source>
        <translation>{1} forsøg er for få til at vælge en potens for en model med {2} koefficienter. Udelad led, eller tilføj forsøg.</translation>
    </message>
    <message>
        <source>Powers need a response above 0, and the smallest value is {1}. Add a constant to the response, or leave out the Box-Cox transformation.</source>
        <translation>Potenser kræver en respons over 0, og den mindste værdi er {1}. Læg en konstant til responsen, eller udelad Box-Cox-transformationen.</translation>
    </message>
    <message>
        <source>The model fits every run exactly, so no power of the response fits better. Leave out the Box-Cox transformation.</source>
        <translation>Modellen rammer hvert forsøg nøjagtigt, så ingen potens af responsen passer bedre. Udelad Box-Cox-transformationen.</translation>
    </message>
    <message>
        <source>There is no specification to meet. State the limits of at least one response.</source>
        <translation>Der er ingen specifikation at opfylde. Angiv grænserne for mindst én respons.</translation>
    </message>
    <message>
        <source>“{1}” has two specifications. State both of its limits in one.</source>
        <translation>”{1}” har to specifikationer. Angiv begge grænser i én.</translation>
    </message>
    <message>
        <source>The specification of “{1}” has no limit. State at least one.</source>
        <translation>Specifikationen for ”{1}” har ingen grænse. Angiv mindst én.</translation>
    </message>
    <message>
        <source>The lower limit of “{1}”, {2}, is not below its upper limit, {3}. Exchange or correct them.</source>
        <translation>Den nedre grænse for ”{1}”, {2}, er ikke under den øvre grænse, {3}. Byt dem om, eller ret dem.</translation>
    </message>
    <message>
        <source>The model of “{1}” has no degrees of freedom left to judge its error by. Add runs, or choose a smaller model.</source>
        <translation>Modellen for ”{1}” har ingen frihedsgrader tilbage at bedømme sin fejl med. Tilføj forsøg, eller vælg en mindre model.</translation>
    </message>
    <message>
        <source>{1} draws cannot be made. Choose from 100 to {2}.</source>
        <translation>{1} trækninger kan ikke laves. Vælg fra 100 til {2}.</translation>
    </message>
    <message>
        <source>The scatter of “{1}” is no standard deviation. State 0 or a positive number in the unit of the factor.</source>
        <translation>Spredningen for ”{1}” er ikke en standardafvigelse. Angiv 0 eller et positivt tal i faktorens enhed.</translation>
    </message>
    <message>
        <source>“{1}” is categorical and cannot scatter. Leave its scatter out.</source>
        <translation>”{1}” er kategorisk og kan ikke sprede sig. Udelad spredningen.</translation>
    </message>
    <message>
        <source>The bounds and constraints leave no room for blends that add up to 1. Widen them.</source>
        <translation>Grænserne og bibetingelserne giver ikke plads til blandinger, der summer til 1. Udvid dem.</translation>
    </message>
    <message>
        <source>There are {1} bounds and constraints, and at most {2} are taken. Leave some out.</source>
        <translation>Der er {1} grænser og bibetingelser, og højst {2} tages. Udelad nogle.</translation>
    </message>
    <message>
        <source>The region of blends has more than {1} corners. Leave components or constraints out, or use the kind d_optimal.</source>
        <translation>Blandingsområdet har mere end {1} hjørner. Udelad komponenter eller bibetingelser, eller brug typen d_optimal.</translation>
    </message>
    <message>
        <source>The region of blends has more than {1} faces. Lower the degree, or use the kind d_optimal.</source>
        <translation>Blandingsområdet har mere end {1} flader. Sænk graden, eller brug typen d_optimal.</translation>
    </message>
    <message>
        <source>A Box-Behnken design of {1} factors has no orthogonal blocks. Leave them out, or ask for ccd.</source>
        <translation>Et Box-Behnken-design med {1} faktorer har ingen ortogonale blokke. Udelad dem, eller bed om ccd.</translation>
    </message>
    <message>
        <source>A Box-Behnken design of {1} factors has {2} orthogonal blocks, not {3}. Ask for {2} or none.</source>
        <translation>Et Box-Behnken-design med {1} faktorer har {2} ortogonale blokke, ikke {3}. Bed om {2} eller ingen.</translation>
    </message>
    <message>
        <source>A Box-Behnken design has 3 to 7 factors, and there are {1}. Ask for ccd or d_optimal.</source>
        <translation>Et Box-Behnken-design har 3 til 7 faktorer, og der er {1}. Bed om ccd eller d_optimal.</translation>
    </message>
    <message>
        <source>The design “{1}” is not balanced, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Designet ”{1}” er ikke balanceret, så det skrives ikke. Det er en fejl i Titer; rapportér den.</translation>
    </message>
    <message>
        <source>Three levels without corners, for a quadratic model of 3 to 7 factors</source>
        <translation>Tre niveauer uden hjørner, til en kvadratisk model med 3 til 7 faktorer</translation>
    </message>
    <message>
        <source>A face-centred design has alpha 1, not “{1}”. Leave out one of the two.</source>
        <translation>Et fladecentreret design har alfa 1, ikke ”{1}”. Udelad det ene.</translation>
    </message>
    <message>
        <source>Alpha for orthogonal blocks needs blocks. Ask for 2 blocks or more.</source>
        <translation>Alfa for ortogonale blokke kræver blokke. Bed om 2 blokke eller flere.</translation>
    </message>
    <message>
        <source>“{1}” is no distance of axial points. Write rotatable, orthogonal, blocks, spherical, face, or a number from {2} to {3}.</source>
        <translation>”{1}” er ikke en afstand for aksepunkter. Skriv rotatable, orthogonal, blocks, spherical, face eller et tal fra {2} til {3}.</translation>
    </message>
    <message>
        <source>A central composite design has 2 to {1} factors, and there are {2}. Ask for d_optimal, or for other factors.</source>
        <translation>Et centralt sammensat design har 2 til {1} faktorer, og der er {2}. Bed om d_optimal eller om andre faktorer.</translation>
    </message>
    <message>
        <source>A cube of resolution {1} mixes two-factor interactions. Ask for V or VI.</source>
        <translation>En terning med opløsning {1} blander tofaktorvekselvirkninger. Bed om V eller VI.</translation>
    </message>
    <message>
        <source>{1} blocks are not possible: one holds the axial points, and the cube is divided into 1, 2, 4 ... Ask for fewer blocks or a larger cube.</source>
        <translation>{1} blokke er ikke mulige: én rummer aksepunkterne, og terningen deles i 1, 2, 4 ... Bed om færre blokke eller en større terning.</translation>
    </message>
    <message>
        <source>{1} blocks would lose the interaction {2}. Ask for fewer blocks or a larger cube.</source>
        <translation>{1} blokke ville miste vekselvirkningen {2}. Bed om færre blokke eller en større terning.</translation>
    </message>
    <message>
        <source>The design “{1}” does not keep what its alpha is chosen for, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Designet ”{1}” holder ikke det, dets alfa er valgt for, så det skrives ikke. Det er en fejl i Titer; rapportér den.</translation>
    </message>
    <message>
        <source>Alpha {1} ({2})</source>
        <translation>Alfa {1} ({2})</translation>
    </message>
    <message>
        <source>Distance of the axial points from the centre where the cube has 1; inscribed designs are shrunk so that the axial points lie on the bounds.</source>
        <translation>Aksepunkternes afstand fra centrum, hvor terningen har 1; indskrevne designs er formindsket, så aksepunkterne ligger på grænserne.</translation>
    </message>
    <message>
        <source>Squares are orthogonal to each other</source>
        <translation>Kvadraterne er ortogonale på hinanden</translation>
    </message>
    <message>
        <source>Squares are correlated with each other</source>
        <translation>Kvadraterne er korreleret med hinanden</translation>
    </message>
    <message>
        <source>Orthogonal: the squares of the factors, less their means, have products that sum to 0.</source>
        <translation>Ortogonale: faktorernes kvadrater, minus deres middelværdier, har produkter, der summer til 0.</translation>
    </message>
    <message>
        <source>Axial points of “{1}” lie at {2} and {3}, outside its bounds. The form inscribed stays within.</source>
        <translation>Aksepunkter for ”{1}” ligger ved {2} og {3}, uden for dens grænser. Formen inscribed bliver inden for.</translation>
    </message>
    <message>
        <source>The cube of the design “{1}” mixes interactions, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Terningen i designet ”{1}” blander vekselvirkninger, så det skrives ikke. Det er en fejl i Titer; rapportér den.</translation>
    </message>
    <message>
        <source>Central composite: cube, axial and centre points, for a quadratic model</source>
        <translation>Centralt sammensat: terning, akse- og centerpunkter, til en kvadratisk model</translation>
    </message>
    <message>
        <source>The constraint “{1}” cannot be read. Write sums of factors with numbers before them around &lt;= or &gt;=, such as 2*A + B &lt;= 3.</source>
        <translation>Bibetingelsen ”{1}” kan ikke læses. Skriv summer af faktorer med tal foran omkring &lt;= eller &gt;=, f.eks. 2*A + B &lt;= 3.</translation>
    </message>
    <message>
        <source>The factor “{1}” has levels and no numbers, so it cannot stand in the constraint “{2}”. Leave it out.</source>
        <translation>Faktoren ”{1}” har niveauer og ingen tal, så den kan ikke stå i bibetingelsen ”{2}”. Udelad den.</translation>
    </message>
    <message>
        <source>The constraint “{1}” names “{2}”, which is no factor. The factors are {3}.</source>
        <translation>Bibetingelsen ”{1}” nævner ”{2}”, som ikke er en faktor. Faktorerne er {3}.</translation>
    </message>
    <message>
        <source>The constraint “{1}” has no &lt;= or &gt;=. Write sums of factors with numbers before them around one of them, such as 2*A + B &lt;= 3.</source>
        <translation>Bibetingelsen ”{1}” har hverken &lt;= eller &gt;=. Skriv summer af faktorer med tal foran omkring et af dem, f.eks. 2*A + B &lt;= 3.</translation>
    </message>
    <message>
        <source>The constraint “{1}” limits no factor. Name one or more of them.</source>
        <translation>Bibetingelsen ”{1}” begrænser ingen faktor. Nævn en eller flere af dem.</translation>
    </message>
    <message>
        <source>The most precise coefficients of a given model for a number of runs, also with constraints</source>
        <translation>De mest præcise koefficienter for en given model ved et antal forsøg, også med bibetingelser</translation>
    </message>
    <message>
        <source>A share of a mixture cannot be screened this way. Use the kind mixture.</source>
        <translation>En andel i en blanding kan ikke screenes på denne måde. Brug typen mixture.</translation>
    </message>
    <message>
        <source>Definitive screening takes categorical factors of two levels, and this one has {1}. Keep two, or use the kind d_optimal.</source>
        <translation>Definitiv screening tager kategoriske faktorer med to niveauer, og denne har {1}. Behold to, eller brug typen d_optimal.</translation>
    </message>
    <message>
        <source>Definitive screening needs 4 factors or more, and there are {1}. Use the kind full or ccd.</source>
        <translation>Definitiv screening kræver 4 faktorer eller flere, og der er {1}. Brug typen full eller ccd.</translation>
    </message>
    <message>
        <source>Fake factors are counted from 0.</source>
        <translation>Fiktive faktorer tælles fra 0.</translation>
    </message>
    <message>
        <source>Definitive screening is offered up to {1} factors with the fake ones, and these are {2}. Leave some out.</source>
        <translation>Definitiv screening tilbydes op til {1} faktorer med de fiktive, og her er {2}. Udelad nogle.</translation>
    </message>
    <message>
        <source>This design has {1} pairs of mirrored runs, and a pair stays in one block. Ask for 1 to {1} blocks.</source>
        <translation>Dette design har {1} par spejlede forsøg, og et par bliver i én blok. Bed om 1 til {1} blokke.</translation>
    </message>
    <message>
        <source>Main effects are clear of all two-factor interactions and squares</source>
        <translation>Hovedeffekter er fri af alle tofaktorvekselvirkninger og kvadrater</translation>
    </message>
    <message>
        <source>The dot product of each coded main effect with each product of two factors and with each square is 0.</source>
        <translation>Skalarproduktet af hver kodet hovedeffekt med hvert produkt af to faktorer og med hvert kvadrat er 0.</translation>
    </message>
    <message>
        <source>Main effects are orthogonal to each other</source>
        <translation>Hovedeffekter er ortogonale på hinanden</translation>
    </message>
    <message>
        <source>Main effects correlate by up to {1}, since two-level factors have no zero</source>
        <translation>Hovedeffekter er korreleret med op til {1}, da faktorer med to niveauer ikke har noget nul</translation>
    </message>
    <message>
        <source>The largest correlation of two coded main effects.</source>
        <translation>Den største korrelation mellem to kodede hovedeffekter.</translation>
    </message>
    <message>
        <source>Variance of a main effect: {1}</source>
        <translation>Varians af en hovedeffekt: {1}</translation>
    </message>
    <message>
        <source>The largest of a coded coefficient, in units of the error variance, main effects alone.</source>
        <translation>Den største for en kodet koefficient, i enheder af fejlvariansen, hovedeffekter alene.</translation>
    </message>
    <message>
        <source>Squares correlate by up to {1}</source>
        <translation>Kvadrater er korreleret med op til {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of two squares.</source>
        <translation>Den største absolutte korrelation mellem to kvadrater.</translation>
    </message>
    <message>
        <source>Two-factor interactions correlate by up to {1}</source>
        <translation>Tofaktorvekselvirkninger er korreleret med op til {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of two products of two factors.</source>
        <translation>Den største absolutte korrelation mellem to produkter af to faktorer.</translation>
    </message>
    <message>
        <source>An interaction and a square correlate by up to {1}</source>
        <translation>En vekselvirkning og et kvadrat er korreleret med op til {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of a product of two factors and a square.</source>
        <translation>Den største absolutte korrelation mellem et produkt af to faktorer og et kvadrat.</translation>
    </message>
    <message>
        <source>The screening design did not pass its own check and is not given out. Change the count of factors or of blocks, and report this.</source>
        <translation>Screeningdesignet bestod ikke sin egen kontrol og udleveres ikke. Ret antallet af faktorer eller blokke, og rapportér dette.</translation>
    </message>
    <message>
        <source>No conference matrix of order {1} exists, so this design comes from one of order {2}.</source>
        <translation>Der findes ingen konferencematrix af orden {1}, så dette design stammer fra en af orden {2}.</translation>
    </message>
    <message>
        <source>Main effects are orthogonal to blocks</source>
        <translation>Hovedeffekter er ortogonale på blokke</translation>
    </message>
    <message>
        <source>Each coded main effect sums to 0 within each block.</source>
        <translation>Hver kodet hovedeffekt summer til 0 inden for hver blok.</translation>
    </message>
    <message>
        <source>Three levels, main effects clear of interactions and squares; 4 to 30 factors</source>
        <translation>Tre niveauer, hovedeffekter fri af vekselvirkninger og kvadrater; 4 til 30 faktorer</translation>
    </message>
    <message>
        <source>There is no factor “{1}” to reverse. Name a factor, or all.</source>
        <translation>Der er ingen faktor ”{1}” at vende. Nævn en faktor, eller all.</translation>
    </message>
    <message>
        <source>A fold-over has two blocks at most, the first runs and the reversed ones. Ask for 2 blocks or none.</source>
        <translation>En foldning (fold-over) har højst to blokke, de første forsøg og de vendte. Bed om 2 blokke eller ingen.</translation>
    </message>
    <message>
        <source>{1} runs are no power of 2, as fractions have. Ask for {2}, or for the kind plackett_burman, which has multiples of 4.</source>
        <translation>{1} forsøg er ikke en potens af 2, som fraktionelle designs har. Bed om {2} eller om typen plackett_burman, som har multipla af 4.</translation>
    </message>
    <message>
        <source>{1} factors have only {2} combinations. Ask for so many runs, with replicates for more.</source>
        <translation>{1} faktorer har kun {2} kombinationer. Bed om så mange forsøg, med gentagelser for flere.</translation>
    </message>
    <message>
        <source>{1} runs are too few to tell {2} main effects apart. Ask for {3} or more.</source>
        <translation>{1} forsøg er for få til at skelne {2} hovedeffekter. Bed om {3} eller flere.</translation>
    </message>
    <message>
        <source>A fraction is chosen by one of three: a resolution (such as IV), a count of runs (such as 16), or generators (such as E=ABCD). Give just one.</source>
        <translation>Et fraktionelt design vælges ved ét af tre: en opløsning (f.eks. IV), et antal forsøg (f.eks. 16) eller generatorer (f.eks. E=ABCD). Angiv kun ét.</translation>
    </message>
    <message>
        <source>Fractions of least aberration are known here for {1} factors at most, and there are {2}. Give generators, or ask for plackett_burman or definitive_screening.</source>
        <translation>Fraktionelle designs med mindst aberration er her kendt for højst {1} faktorer, og der er {2}. Angiv generatorer, eller bed om plackett_burman eller definitive_screening.</translation>
    </message>
    <message>
        <source>The design “{1}” has resolution {2} and not {3}, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Designet ”{1}” har opløsning {2} og ikke {3}, så det skrives ikke. Det er en fejl i Titer; rapportér den.</translation>
    </message>
    <message>
        <source>The design “{1}” loses the main effect of “{2}” between blocks, so it is not written. Ask for other blocks.</source>
        <translation>Designet ”{1}” mister hovedeffekten af ”{2}” mellem blokke, så det skrives ikke. Bed om andre blokke.</translation>
    </message>
    <message>
        <source>Each generated factor has in every run (before a fold-over) the product of the signs of the basic factors.</source>
        <translation>Hver genereret faktor har i hvert forsøg (før en foldning) produktet af grundfaktorernes fortegn.</translation>
    </message>
    <message>
        <source>No generators: all combinations</source>
        <translation>Ingen generatorer: alle kombinationer</translation>
    </message>
    <message>
        <source>Generators: {1}</source>
        <translation>Generatorer: {1}</translation>
    </message>
    <message>
        <source>Two-level fraction by resolution, runs or generators, of minimum aberration</source>
        <translation>Fraktionelt design med to niveauer efter opløsning, antal forsøg eller generatorer, med minimal aberration</translation>
    </message>
    <message>
        <source>There is no factor “{1}” to give levels to. Name one of the factors.</source>
        <translation>Der er ingen faktor ”{1}” at give niveauer. Nævn en af faktorerne.</translation>
    </message>
    <message>
        <source>The factor “{1}” has the levels that it names; leave out their count.</source>
        <translation>Faktoren ”{1}” har de niveauer, den nævner; udelad deres antal.</translation>
    </message>
    <message>
        <source>{1} levels of “{2}” are not possible; a factor has 2 to {3}.</source>
        <translation>{1} niveauer for ”{2}” er ikke mulige; en faktor har 2 til {3}.</translation>
    </message>
    <message>
        <source>The design “{1}” lacks a combination of levels, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Designet ”{1}” mangler en kombination af niveauer, så det skrives ikke. Det er en fejl i Titer; rapportér den.</translation>
    </message>
    <message>
        <source>All {1} combinations of levels, runs of each: {2}</source>
        <translation>Alle {1} kombinationer af niveauer, forsøg af hver: {2}</translation>
    </message>
    <message>
        <source>Different rows among the factorial runs; with all of them every effect and interaction can be estimated.</source>
        <translation>Forskellige rækker blandt de faktorielle forsøg; med dem alle kan hver effekt og vekselvirkning estimeres.</translation>
    </message>
    <message>
        <source>A full factorial of these {1} factors has {2} runs, and {3} are the most. Ask for fractional, plackett_burman or definitive_screening, for fewer factors or fewer levels.</source>
        <translation>Et fuldt faktorielt design med disse {1} faktorer har {2} forsøg, og {3} er det højeste. Bed om fractional, plackett_burman eller definitive_screening, om færre faktorer eller færre niveauer.</translation>
    </message>
    <message>
        <source>All combinations of levels, also mixed and categorical</source>
        <translation>Alle kombinationer af niveauer, også blandede og kategoriske</translation>
    </message>
    <message>
        <source>“{1}” in a generator is no factor. Write a name, or a letter: A stands for the first factor, B for the second, with no I.</source>
        <translation>”{1}” i en generator er ikke en faktor. Skriv et navn eller et bogstav: A står for den første faktor, B for den anden, uden I.</translation>
    </message>
    <message>
        <source>These generators give “{1}” and “{2}” the same column, so that their effects could not be told apart. Write another product for one of them.</source>
        <translation>Disse generatorer giver ”{1}” og ”{2}” den samme kolonne, så deres effekter ikke kunne skelnes. Skriv et andet produkt for en af dem.</translation>
    </message>
    <message>
        <source>{1} factors are more than the {2} of a fraction by generators. Ask for plackett_burman or definitive_screening.</source>
        <translation>{1} faktorer er mere end de {2} i et fraktionelt design efter generatorer. Bed om plackett_burman eller definitive_screening.</translation>
    </message>
    <message>
        <source>{1} generators for {2} factors leave {3} basic ones, and 1 to {4} are possible. Give another count of generators.</source>
        <translation>{1} generatorer for {2} faktorer levner {3} grundfaktorer, og 1 til {4} er mulige. Angiv et andet antal generatorer.</translation>
    </message>
    <message>
        <source>“{1}” is no generator. Write one such as E=ABCD.</source>
        <translation>”{1}” er ikke en generator. Skriv en som E=ABCD.</translation>
    </message>
    <message>
        <source>The left side of “{1}” is no factor that is still free. Name each generated factor once.</source>
        <translation>Venstre side af ”{1}” er ikke en faktor, der stadig er ledig. Nævn hver genereret faktor én gang.</translation>
    </message>
    <message>
        <source>The right side of “{1}” is no product of factors. Write one such as E=ABCD.</source>
        <translation>Højre side af ”{1}” er ikke et produkt af faktorer. Skriv en som E=ABCD.</translation>
    </message>
    <message>
        <source>“{1}” is generated and stands on a right side as well. Write generators with basic factors only.</source>
        <translation>”{1}” er genereret og står også på en højre side. Skriv generatorer kun med grundfaktorer.</translation>
    </message>
    <message>
        <source>A Halton sequence is offered up to {1} factors, and there are {2}. Use the kind lhs.</source>
        <translation>En Halton-følge tilbydes op til {1} faktorer, og der er {2}. Brug typen lhs.</translation>
    </message>
    <message>
        <source>Halton sequence: even over the whole space at any count of runs</source>
        <translation>Halton-følge: jævn over hele rummet ved ethvert antal forsøg</translation>
    </message>
    <message>
        <source>The most precise predictions of a given model for a number of runs, also with constraints</source>
        <translation>De mest præcise forudsigelser for en given model ved et antal forsøg, også med bibetingelser</translation>
    </message>
    <message>
        <source>“{1}” is no model. Write linear, interaction, quadratic or a formula such as A*B + I(A^2).</source>
        <translation>”{1}” er ikke en model. Skriv linear, interaction, quadratic eller en formel som A*B + I(A^2).</translation>
    </message>
    <message>
        <source>The term “{1}” of the model cannot be told from differences between the {2} blocks. Ask for fewer blocks or more runs, or leave the term out of the model.</source>
        <translation>Leddet ”{1}” i modellen kan ikke skelnes fra forskelle mellem de {2} blokke. Bed om færre blokke eller flere forsøg, eller udelad leddet af modellen.</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters. Ask for more runs, or for a smaller model.</source>
        <translation>{1} forsøg er for få til en model med {2} parametre. Bed om flere forsøg eller en mindre model.</translation>
    </message>
    <message>
        <source>The term “{1}” cannot be told from others in this design. Ask for a higher resolution, more levels or more runs, or for a smaller model.</source>
        <translation>Leddet ”{1}” kan ikke skelnes fra andre i dette design. Bed om højere opløsning, flere niveauer eller flere forsøg, eller om en mindre model.</translation>
    </message>
    <message>
        <source>The design “{1}” came out incomplete, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Designet ”{1}” blev ufuldstændigt, så det skrives ikke. Det er en fejl i Titer; rapportér den.</translation>
    </message>
    <message>
        <source>{1} runs are too many to search among exchanges. Ask for up to {2}, for a random Latin hypercube, or for the kind sobol.</source>
        <translation>{1} forsøg er for mange til at søge blandt ombytninger. Bed om op til {2}, om en tilfældig latinsk hyperkubus eller om typen sobol.</translation>
    </message>
    <message>
        <source>The Latin hypercube did not pass its own check and is not given out. Use another seed, and report this.</source>
        <translation>Den latinske hyperkubus bestod ikke sin egen kontrol og udleveres ikke. Brug et andet seed, og rapportér dette.</translation>
    </message>
    <message>
        <source>Latin hypercube: each factor at as many settings as there are runs</source>
        <translation>Latinsk hyperkubus: hver faktor ved lige så mange indstillinger, som der er forsøg</translation>
    </message>
    <message>
        <source>A share of a mixture lies between 0 and 1, and these bounds are {1} and {2}. Write shares and not percent.</source>
        <translation>En andel i en blanding ligger mellem 0 og 1, og disse grænser er {1} og {2}. Skriv andele og ikke procent.</translation>
    </message>
    <message>
        <source>A mixture has two components or more.</source>
        <translation>En blanding har to komponenter eller flere.</translation>
    </message>
    <message>
        <source>The degree of a mixture design is 1 to 5, and not {1}.</source>
        <translation>Graden af et blandingsdesign er 1 til 5 og ikke {1}.</translation>
    </message>
    <message>
        <source>The shares cannot add up to 1 with room to vary: their lower bounds sum to {1}, their upper ones to {2}. Widen them.</source>
        <translation>Andelene kan ikke summe til 1 med plads til at variere: deres nedre grænser summer til {1}, de øvre til {2}. Udvid dem.</translation>
    </message>
    <message>
        <source>The upper bound {1} cuts the simplex, where the share reaches {2}. Raise it, or use the form vertices.</source>
        <translation>Den øvre grænse {1} skærer simplexet, hvor andelen når {2}. Hæv den, eller brug formen vertices.</translation>
    </message>
    <message>
        <source>A simplex has no room for constraints. Use the form vertices.</source>
        <translation>Et simplex har ikke plads til bibetingelser. Brug formen vertices.</translation>
    </message>
    <message>
        <source>This mixture design would have {1} runs, and at most {2} are offered. Leave factors out, lower the degree, or use the kind d_optimal.</source>
        <translation>Dette blandingsdesign ville have {1} forsøg, og højst {2} tilbydes. Udelad faktorer, sænk graden, eller brug typen d_optimal.</translation>
    </message>
    <message>
        <source>Run {1} of the mixture design left its bounds, so it is not given out. Change the bounds, and report this.</source>
        <translation>Forsøg {1} i blandingsdesignet forlod sine grænser, så det udleveres ikke. Ret grænserne, og rapportér dette.</translation>
    </message>
    <message>
        <source>The shares of every run add up to 1</source>
        <translation>Andelene i hvert forsøg summer til 1</translation>
    </message>
    <message>
        <source>They lie within their bounds and constraints.</source>
        <translation>De ligger inden for deres grænser og bibetingelser.</translation>
    </message>
    <message>
        <source>D = {1}</source>
        <translation>D = {1}</translation>
    </message>
    <message>
        <source>|X&apos;X|^(1/p) / n with shares from 0 to 1, X the n x p matrix of the model without intercept.</source>
        <translation>|X&apos;X|^(1/p) / n med andele fra 0 til 1, X er n x p-matricen for modellen uden konstantled.</translation>
    </message>
    <message>
        <source>There is no factor “{1}” that could be a process factor. Name one of the factors.</source>
        <translation>Der er ingen faktor ”{1}”, der kunne være en procesfaktor. Nævn en af faktorerne.</translation>
    </message>
    <message>
        <source>The constraint “{1}” limits a process factor, and here only shares can be limited. Leave it out, or use the kind d_optimal.</source>
        <translation>Bibetingelsen ”{1}” begrænser en procesfaktor, og her kan kun andele begrænses. Udelad den, eller brug typen d_optimal.</translation>
    </message>
    <message>
        <source>Blends of shares that add up to 1, alone or crossed with process factors</source>
        <translation>Blandinger af andele, der summer til 1, alene eller krydset med procesfaktorer</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters in {3} blocks of two runs or more. Ask for {4} runs or more, for fewer blocks or for a smaller model.</source>
        <translation>{1} forsøg er for få til en model med {2} parametre i {3} blokke med to forsøg eller flere. Bed om {4} forsøg eller flere, om færre blokke eller om en mindre model.</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters. Ask for {2} runs or more, or for a smaller model.</source>
        <translation>{1} forsøg er for få til en model med {2} parametre. Bed om {2} forsøg eller flere, eller om en mindre model.</translation>
    </message>
    <message>
        <source>{1} runs leave none to choose beside the {2} that stay. Ask for more than {2} runs; their count includes those that stay.</source>
        <translation>{1} forsøg levner ingen at vælge ved siden af de {2}, der bliver. Bed om mere end {2} forsøg; antallet omfatter dem, der bliver.</translation>
    </message>
    <message>
        <source>A search for {1} runs and {2} parameters takes too long; {3} runs and {4} parameters are the most. Ask for fewer factors or a smaller model.</source>
        <translation>En søgning efter {1} forsøg og {2} parametre tager for lang tid; {3} forsøg og {4} parametre er det højeste. Bed om færre faktorer eller en mindre model.</translation>
    </message>
    <message>
        <source>{1} blocks of {2} runs</source>
        <translation>{1} blokke med {2} forsøg</translation>
    </message>
    <message>
        <source>{1} blocks, {2} of them of {3} runs and {4} of {5} runs</source>
        <translation>{1} blokke, {2} af dem med {3} forsøg og {4} med {5} forsøg</translation>
    </message>
    <message>
        <source>A block shifts all its runs alike. X&apos;X of the search has, beside the model, blocks less one columns that sum to 0 over the blocks; criterion D is its determinant. Prediction variances, A- and G-efficiency use it as well and are for the mean of the blocks; D-efficiency is that of the model without blocks.</source>
        <translation>En blok forskyder alle sine forsøg ens. X&apos;X i søgningen har ud over modellen blokke minus én kolonner, der summer til 0 over blokkene; kriterium D er dens determinant. Forudsigelsesvarianser, A- og G-effektivitet bruger den også og gælder blokkenes gennemsnit; D-effektivitet er den for modellen uden blokke.</translation>
    </message>
    <message>
        <source>Best found in {1} of {2} starts, {3} of them refined; seed {4}</source>
        <translation>Bedste fundet i {1} af {2} starter, {3} af dem forfinet; seed {4}</translation>
    </message>
    <message>
        <source>Coordinate exchange from random designs; the better ones are disturbed and exchanged again until that gains nothing. A best that few starts found may not be the best there is: ask for more starts.</source>
        <translation>Koordinatombytning fra tilfældige designs; de bedre forstyrres og ombyttes igen, indtil det intet vinder. Et bedste, som få starter fandt, er måske ikke det bedste, der findes: bed om flere starter.</translation>
    </message>
    <message>
        <source>The design “{1}” is not what the search claimed, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Designet ”{1}” er ikke det, søgningen hævdede, så det skrives ikke. Det er en fejl i Titer; rapportér den.</translation>
    </message>
    <message>
        <source>{1} of the runs that stay lie outside the bounds or the constraints; they count for the design as they are.</source>
        <translation>{1} af de forsøg, der bliver, ligger uden for grænserne eller bibetingelserne; de tæller for designet, som de er.</translation>
    </message>
    <message>
        <source>No design in this region can estimate all {1} parameters of the model. Leave out terms that the constraints make dependent, or widen the region.</source>
        <translation>Intet design i dette område kan estimere alle {1} parametre i modellen. Udelad led, som bibetingelserne gør afhængige, eller udvid området.</translation>
    </message>
    <message>
        <source>The runs that stay have {1} factors and the design has {2}. Give the design the factors of its runs.</source>
        <translation>De forsøg, der bliver, har {1} faktorer, og designet har {2}. Giv designet sine forsøgs faktorer.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Søgningen blev stoppet.</translation>
    </message>
    <message>
        <source>Average prediction variance {1}</source>
        <translation>Gennemsnitlig forudsigelsesvarians {1}</translation>
    </message>
    <message>
        <source>The average of f&apos;(X&apos;X)^-1 f over the cube from -1 to +1, in units of the variance of one run; exact, by the moments of the cube (criterion I).</source>
        <translation>Gennemsnittet af f&apos;(X&apos;X)^-1 f over terningen fra -1 til +1, i enheder af variansen for ét forsøg; eksakt, ved terningens momenter (kriterium I).</translation>
    </message>
    <message>
        <source>The average of f&apos;(X&apos;X)^-1 f over the region that the constraints leave, in units of the variance of one run; over 4096 points of a scrambled Halton sequence (criterion I).</source>
        <translation>Gennemsnittet af f&apos;(X&apos;X)^-1 f over det område, bibetingelserne levner, i enheder af variansen for ét forsøg; over 4096 punkter i en omrokeret Halton-følge (kriterium I).</translation>
    </message>
    <message>
        <source>A-efficiency {1} %</source>
        <translation>A-effektivitet {1} %</translation>
    </message>
    <message>
        <source>100 p / (n trace (X&apos;X)^-1) with the model in coded units.</source>
        <translation>100 p / (n spor (X&apos;X)^-1) med modellen i kodede enheder.</translation>
    </message>
    <message>
        <source>G-efficiency {1} %</source>
        <translation>G-effektivitet {1} %</translation>
    </message>
    <message>
        <source>100 p / (n d), where d is the largest f&apos;(X&apos;X)^-1 f that a search over the region found.</source>
        <translation>100 p / (n d), hvor d er det største f&apos;(X&apos;X)^-1 f, som en søgning over området fandt.</translation>
    </message>
    <message>
        <source>The runs that are added to a run sheet are one block of their own. Leave the count of blocks out, or make the design without the runs of the sheet.</source>
        <translation>De forsøg, der føjes til et forsøgsark, er én blok for sig. Udelad antallet af blokke, eller lav designet uden arkets forsøg.</translation>
    </message>
    <message>
        <source>{1} factors are more than the {2} of a Plackett-Burman design. Ask for fewer factors.</source>
        <translation>{1} faktorer er mere end de {2} i et Plackett-Burman-design. Bed om færre faktorer.</translation>
    </message>
    <message>
        <source>{1} runs are no Plackett-Burman design, which has 8, 12, 16 ... 48. Ask for {2}.</source>
        <translation>{1} forsøg er ikke et Plackett-Burman-design, som har 8, 12, 16 ... 48. Bed om {2}.</translation>
    </message>
    <message>
        <source>{1} runs are too few for {2} factors. Ask for {3} or more.</source>
        <translation>{1} forsøg er for få til {2} faktorer. Bed om {3} eller flere.</translation>
    </message>
    <message>
        <source>X&apos;X = {1} I over the factorial runs</source>
        <translation>X&apos;X = {1} I over de faktorielle forsøg</translation>
    </message>
    <message>
        <source>X is the intercept and the main effects as -1 and +1: every main effect is estimated by itself, with the least possible variance.</source>
        <translation>X er konstantleddet og hovedeffekterne som -1 og +1: hver hovedeffekt estimeres for sig, med mindst mulig varians.</translation>
    </message>
    <message>
        <source>Main effects are clear of two-factor interactions</source>
        <translation>Hovedeffekter er fri af tofaktorvekselvirkninger</translation>
    </message>
    <message>
        <source>A main effect carries up to {1} of a two-factor interaction</source>
        <translation>En hovedeffekt bærer op til {1} af en tofaktorvekselvirkning</translation>
    </message>
    <message>
        <source>The largest absolute correlation, over the factorial runs, between a main effect and an interaction of two other factors. 1 is full aliasing; a fold-over of all factors makes it 0.</source>
        <translation>Den største absolutte korrelation, over de faktorielle forsøg, mellem en hovedeffekt og en vekselvirkning mellem to andre faktorer. 1 er fuld aliasing; en foldning (fold-over) af alle faktorer gør den til 0.</translation>
    </message>
    <message>
        <source>The two blocks of this kind are the halves of a fold-over. Ask for a fold-over as well, or for no blocks.</source>
        <translation>De to blokke af denne slags er halvdelene af en foldning (fold-over). Bed også om en foldning, eller om ingen blokke.</translation>
    </message>
    <message>
        <source>The columns of the design “{1}” are not orthogonal, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Kolonnerne i designet ”{1}” er ikke ortogonale, så det skrives ikke. Det er en fejl i Titer; rapportér den.</translation>
    </message>
    <message>
        <source>Screening of many two-level factors in 8 to 48 runs</source>
        <translation>Screening af mange faktorer med to niveauer i 8 til 48 forsøg</translation>
    </message>
    <message>
        <source>The numbers of the constraint “{1}” are too large or too small to compute with. Write it in other units, or leave it out.</source>
        <translation>Tallene i bibetingelsen ”{1}” er for store eller for små at regne med. Skriv den i andre enheder, eller udelad den.</translation>
    </message>
    <message>
        <source>The constraints leave no region: no point within the bounds of the factors keeps all of them with room to vary. Check the directions of &lt;= and &gt;=, or widen the bounds.</source>
        <translation>Bibetingelserne levner intet område: intet punkt inden for faktorernes grænser opfylder dem alle med plads til at variere. Kontrollér retningerne af &lt;= og &gt;=, eller udvid grænserne.</translation>
    </message>
    <message>
        <source>A Sobol sequence is offered up to {1} factors, and there are {2}. Use the kind lhs.</source>
        <translation>En Sobol-følge tilbydes op til {1} faktorer, og der er {2}. Brug typen lhs.</translation>
    </message>
    <message>
        <source>A Sobol sequence is even at powers of two of runs. {1} runs would be, {2} are less so.</source>
        <translation>En Sobol-følge er jævn ved toerpotenser af forsøg. {1} forsøg ville være det, {2} er det mindre.</translation>
    </message>
    <message>
        <source>The Sobol sequence did not pass its own check and is not given out. Use another count of runs, and report this.</source>
        <translation>Sobol-følgen bestod ikke sin egen kontrol og udleveres ikke. Brug et andet antal forsøg, og rapportér dette.</translation>
    </message>
    <message>
        <source>Sobol sequence: even over the whole space, best at powers of two of runs</source>
        <translation>Sobol-følge: jævn over hele rummet, bedst ved toerpotenser af forsøg</translation>
    </message>
    <message>
        <source>Shares of a mixture are no free directions of a space to fill. Use the kind mixture.</source>
        <translation>Andele i en blanding er ikke frie retninger i et rum, der skal fyldes. Brug typen mixture.</translation>
    </message>
    <message>
        <source>{1} runs are no design that fills a space. Ask for 2 to {2}.</source>
        <translation>{1} forsøg er ikke et design, der fylder et rum. Bed om 2 til {2}.</translation>
    </message>
    <message>
        <source>Each factor has exactly one run in each of its slices</source>
        <translation>Hver faktor har præcis ét forsøg i hvert af sine intervaller</translation>
    </message>
    <message>
        <source>The range of each factor is cut into as many equal slices as there are runs; equal parts of the range stand for the levels of a categorical factor.</source>
        <translation>Hver faktors område deles i lige så mange lige store intervaller, som der er forsøg; lige store dele af området står for niveauerne i en kategorisk faktor.</translation>
    </message>
    <message>
        <source>Centred discrepancy {1}</source>
        <translation>Centreret diskrepans {1}</translation>
    </message>
    <message>
        <source>Squared centred L2 discrepancy of the runs in the unit cube (Hickernell 1998); smaller is more even.</source>
        <translation>Kvadreret centreret L2-diskrepans af forsøgene i enhedskuben (Hickernell 1998); mindre er jævnere.</translation>
    </message>
    <message>
        <source>Nearest two runs are {1} apart</source>
        <translation>De nærmeste to forsøg ligger {1} fra hinanden</translation>
    </message>
    <message>
        <source>Smallest Euclidean distance of two runs in the unit cube.</source>
        <translation>Mindste euklidiske afstand mellem to forsøg i enhedskuben.</translation>
    </message>
    <message>
        <source>Shares of a mixture cannot stand in whole plots here. Use the kind mixture.</source>
        <translation>Andele i en blanding kan ikke stå i storparceller her. Brug typen mixture.</translation>
    </message>
    <message>
        <source>No factor is hard to change, so that there are no whole plots. Mark one, or use another kind.</source>
        <translation>Ingen faktor er svær at ændre, så der er ingen storparceller. Markér en, eller brug en anden type.</translation>
    </message>
    <message>
        <source>Every factor is hard to change, so that nothing varies within a whole plot. Leave one easy, or use another kind.</source>
        <translation>Alle faktorer er svære at ændre, så intet varierer inden for en storparcel. Lad en være let, eller brug en anden type.</translation>
    </message>
    <message>
        <source>All combinations {1} times are {2} runs, and 1 to {3} are offered. Use the form optimal.</source>
        <translation>Alle kombinationer {1} gange er {2} forsøg, og 1 til {3} tilbydes. Brug formen optimal.</translation>
    </message>
    <message>
        <source>In the design “{1}” a hard factor changes within a whole plot, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>I designet ”{1}” ændres en svær faktor inden for en storparcel, så det skrives ikke. Det er en fejl i Titer; rapportér den.</translation>
    </message>
    <message>
        <source>{1} whole plots, hard factors constant in each</source>
        <translation>{1} storparceller, svære faktorer konstante i hver</translation>
    </message>
    <message>
        <source>Set the hard factors anew for each whole plot, also where their settings stay the same; runs come in random order within it, and whole plots in random order.</source>
        <translation>Indstil de svære faktorer på ny for hver storparcel, også hvor indstillingerne er de samme; forsøgene kommer i tilfældig rækkefølge i den, og storparcellerne i tilfældig rækkefølge.</translation>
    </message>
    <message>
        <source>Degrees of freedom for the error of whole plots: {1}</source>
        <translation>Frihedsgrader for storparcellernes fejl: {1}</translation>
    </message>
    <message>
        <source>Whole plots less the parameters of hard factors and the intercept.</source>
        <translation>Storparceller minus parametrene for svære faktorer og konstantleddet.</translation>
    </message>
    <message>
        <source>Degrees of freedom for the error of runs: {1}</source>
        <translation>Frihedsgrader for forsøgenes fejl: {1}</translation>
    </message>
    <message>
        <source>Runs less whole plots and less the other parameters.</source>
        <translation>Forsøg minus storparceller og minus de øvrige parametre.</translation>
    </message>
    <message>
        <source>D-efficiency with whole plots {1} %</source>
        <translation>D-effektivitet med storparceller {1} %</translation>
    </message>
    <message>
        <source>100 |X&apos;V^-1 X|^(1/p) / n with V = I + {1} J in each whole plot (J all ones), in units of the variance of a run.</source>
        <translation>100 |X&apos;V^-1 X|^(1/p) / n med V = I + {1} J i hver storparcel (J kun ettaller), i enheder af et forsøgs varians.</translation>
    </message>
    <message>
        <source>Ordinary least squares gives the same coefficients</source>
        <translation>Almindelige mindste kvadrater giver de samme koefficienter</translation>
    </message>
    <message>
        <source>Ordinary least squares gives other coefficients than the analysis by whole plots</source>
        <translation>Almindelige mindste kvadrater giver andre koefficienter end analysen efter storparceller</translation>
    </message>
    <message>
        <source>Whether V X lies in the space of the columns of X; the standard errors differ in any case.</source>
        <translation>Om V X ligger i rummet af X&apos; kolonner; standardfejlene er forskellige under alle omstændigheder.</translation>
    </message>
    <message>
        <source>The design runs every combination, so that its count of runs is not free. Leave the count out, or use the form optimal.</source>
        <translation>Designet kører hver kombination, så antallet af forsøg er ikke frit. Udelad antallet, eller brug formen optimal.</translation>
    </message>
    <message>
        <source>The hard factors have {1} combinations, of which {2} whole plots are no multiple. Ask for a multiple, or use the form optimal.</source>
        <translation>De svære faktorer har {1} kombinationer, som {2} storparceller ikke er et multiplum af. Bed om et multiplum, eller brug formen optimal.</translation>
    </message>
    <message>
        <source>No degrees of freedom are left for the error of whole plots, so that effects of hard factors cannot be tested. Ask for more whole plots or replicates.</source>
        <translation>Ingen frihedsgrader er tilbage til storparcellernes fejl, så effekter af svære faktorer kan ikke testes. Bed om flere storparceller eller gentagelser.</translation>
    </message>
    <message>
        <source>Hard factors change only between whole plots; all combinations, or D-optimal</source>
        <translation>Svære faktorer ændres kun mellem storparceller; alle kombinationer, eller D-optimal</translation>
    </message>
    <message>
        <source>A split-plot design has 2 to 500 whole plots, and not {1}.</source>
        <translation>Et split-plot-design har 2 til 500 storparceller og ikke {1}.</translation>
    </message>
    <message>
        <source>{1} runs do not do for {2} whole plots and {3} parameters. Ask for {4} to 1000.</source>
        <translation>{1} forsøg rækker ikke til {2} storparceller og {3} parametre. Bed om {4} til 1000.</translation>
    </message>
    <message>
        <source>No design of {1} whole plots and {2} runs was met in which the model can be estimated. Ask for more whole plots or runs, or for a smaller model.</source>
        <translation>Der blev ikke fundet noget design med {1} storparceller og {2} forsøg, hvor modellen kan estimeres. Bed om flere storparceller eller forsøg, eller om en mindre model.</translation>
    </message>
    <message>
        <source>Best found in {1} of {2} starts</source>
        <translation>Bedste fundet i {1} af {2} starter</translation>
    </message>
    <message>
        <source>Starts of the search that reached the largest |X&apos;V^-1 X| to six digits.</source>
        <translation>Søgningens starter, der nåede det største |X&apos;V^-1 X| med seks cifre.</translation>
    </message>
    <message>
        <source>“{1}” has no numbers between its levels, which this kind of design needs. Leave it out, or ask for d_optimal.</source>
        <translation>”{1}” har ingen tal mellem sine niveauer, hvilket denne designtype kræver. Udelad den, eller bed om d_optimal.</translation>
    </message>
    <message>
        <source>Without centre points the squares cannot be told from the intercept. Ask for centre points; 3 to 5 are usual.</source>
        <translation>Uden centerpunkter kan kvadraterne ikke skelnes fra konstantleddet. Bed om centerpunkter; 3 til 5 er almindeligt.</translation>
    </message>
    <message>
        <source>Without centre points the squares cannot be told from the intercept, so the model is left without them. Ask for centre points; 3 to 5 are usual.</source>
        <translation>Uden centerpunkter kan kvadraterne ikke skelnes fra konstantleddet, så modellen står uden dem. Bed om centerpunkter; 3 til 5 er almindeligt.</translation>
    </message>
    <message>
        <source>“{1}” has {2} levels, and this kind of design takes two. Keep two levels, or ask for full or d_optimal.</source>
        <translation>”{1}” har {2} niveauer, og denne designtype tager to. Behold to niveauer, eller bed om full eller d_optimal.</translation>
    </message>
    <message>
        <source>Only two-level designs are divided, into 2, 4, 8 ... blocks, and {1} were asked for. Ask for such a number, or for d_optimal.</source>
        <translation>Kun designs med to niveauer deles, i 2, 4, 8 ... blokke, og der blev bedt om {1}. Bed om et sådant antal, eller om d_optimal.</translation>
    </message>
    <message>
        <source>{1} runs cannot be divided into {2} blocks without losing a main effect. Ask for fewer blocks or more runs.</source>
        <translation>{1} forsøg kan ikke deles i {2} blokke uden at miste en hovedeffekt. Bed om færre blokke eller flere forsøg.</translation>
    </message>
    <message>
        <source>Full resolution: no effect is aliased with another</source>
        <translation>Fuld opløsning: ingen effekt er aliaseret med en anden</translation>
    </message>
    <message>
        <source>The length of the shortest set of factors whose signs multiply to a sum other than 0 over the factorial runs. III: main effects are aliased with two-factor interactions; IV: two-factor interactions with each other; V: neither.</source>
        <translation>Længden af det korteste sæt faktorer, hvis fortegn ganget sammen giver en anden sum end 0 over de faktorielle forsøg. III: hovedeffekter er aliaseret med tofaktorvekselvirkninger; IV: tofaktorvekselvirkninger med hinanden; V: ingen af delene.</translation>
    </message>
    <message>
        <source>Resolution {1}</source>
        <translation>Opløsning {1}</translation>
    </message>
    <message>
        <source>A3, A4, A5 ...: the count of words of each length in the defining relation, found by the sums of products of signs over the runs. Fewer short words mean less aberration.</source>
        <translation>A3, A4, A5 ...: antallet af ord af hver længde i den definerende relation, fundet ved summerne af fortegnsprodukter over forsøgene. Færre korte ord betyder mindre aberration.</translation>
    </message>
    <message>
        <source>Word length pattern: no words</source>
        <translation>Ordlængdemønster: ingen ord</translation>
    </message>
    <message>
        <source>Word length pattern: {1}</source>
        <translation>Ordlængdemønster: {1}</translation>
    </message>
    <message>
        <source>Sets of factors whose signs multiply to the same in every factorial run; multiplied with an effect they give its aliases.</source>
        <translation>Sæt af faktorer, hvis fortegn ganget sammen giver det samme i hvert faktorielt forsøg; ganget med en effekt giver de dens aliaser.</translation>
    </message>
    <message>
        <source>Defining relation: {1}</source>
        <translation>Definerende relation: {1}</translation>
    </message>
    <message>
        <source>Main effects and two-factor interactions whose columns are equal up to the sign: only their sum can be estimated.</source>
        <translation>Hovedeffekter og tofaktorvekselvirkninger, hvis kolonner er ens på nær fortegnet: kun deres sum kan estimeres.</translation>
    </message>
    <message>
        <source>Aliases up to two factors: none</source>
        <translation>Aliaser op til to faktorer: ingen</translation>
    </message>
    <message>
        <source>Aliases up to two factors: {1}</source>
        <translation>Aliaser op til to faktorer: {1}</translation>
    </message>
    <message>
        <source>Two-factor interactions whose columns are orthogonal to every main effect and every other two-factor interaction.</source>
        <translation>Tofaktorvekselvirkninger, hvis kolonner er ortogonale på hver hovedeffekt og hver anden tofaktorvekselvirkning.</translation>
    </message>
    <message>
        <source>Clear two-factor interactions: none of {1}</source>
        <translation>Frie tofaktorvekselvirkninger: ingen af {1}</translation>
    </message>
    <message>
        <source>Clear two-factor interactions: {1} of {2} ({3})</source>
        <translation>Frie tofaktorvekselvirkninger: {1} af {2} ({3})</translation>
    </message>
    <message>
        <source>Main effects and two-factor interactions whose sum of signs is not 0 within each block; they cannot be told from differences between blocks.</source>
        <translation>Hovedeffekter og tofaktorvekselvirkninger, hvis fortegnssum ikke er 0 inden for hver blok; de kan ikke skelnes fra forskelle mellem blokke.</translation>
    </message>
    <message>
        <source>{1} blocks, confounded with no main effect and no two-factor interaction</source>
        <translation>{1} blokke, konfunderet med ingen hovedeffekt og ingen tofaktorvekselvirkning</translation>
    </message>
    <message>
        <source>{1} blocks, confounded with {2}</source>
        <translation>{1} blokke, konfunderet med {2}</translation>
    </message>
    <message>
        <source>There is no goal to reach. State one for at least one response.</source>
        <translation>Der er intet mål at nå. Angiv et for mindst én respons.</translation>
    </message>
    <message>
        <source>“{1}” has two goals. Keep one of them.</source>
        <translation>”{1}” har to mål. Behold det ene.</translation>
    </message>
    <message>
        <source>The limits of the goal for “{1}” do not rise. Write them from the lowest to the highest, no two equal.</source>
        <translation>Grænserne i målet for ”{1}” er ikke stigende. Skriv dem fra den laveste til den højeste, ingen ens.</translation>
    </message>
    <message>
        <source>The weight of the goal for “{1}” must be above 0. Write 1 for a straight line, more to insist, less to be lenient.</source>
        <translation>Vægten af målet for ”{1}” skal være over 0. Skriv 1 for en ret linje, mere for at insistere, mindre for at være mild.</translation>
    </message>
    <message>
        <source>The importance of “{1}” must be above 0. Leave out a response that does not matter.</source>
        <translation>Vigtigheden af ”{1}” skal være over 0. Udelad en respons, der ikke betyder noget.</translation>
    </message>
    <message>
        <source>“{1}” is a share of a mixture, which cannot move alone. Enter ratios of the shares as factors.</source>
        <translation>”{1}” er en andel i en blanding, som ikke kan ændres alene. Indtast forhold mellem andelene som faktorer.</translation>
    </message>
    <message>
        <source>The constraints allow no setting with what is held. Loosen them, or hold less.</source>
        <translation>Bibetingelserne tillader ingen indstilling med det, der fastholdes. Løsn dem, eller fasthold mindre.</translation>
    </message>
    <message>
        <source>The variance between whole plots is a number from 0 on times that of a run, such as 1.</source>
        <translation>Variansen mellem storparceller er et tal fra 0 gange et forsøgs, f.eks. 1.</translation>
    </message>
    <message>
        <source>There is no model to judge the design by. Name one, such as linear.</source>
        <translation>Der er ingen model at bedømme designet ud fra. Nævn en, f.eks. linear.</translation>
    </message>
    <message>
        <source>“{1}” cannot be told from the terms before it, with {2} parameters and {3} runs. Leave it out of the model, or add runs.</source>
        <translation>”{1}” kan ikke skelnes fra leddene før det, med {2} parametre og {3} forsøg. Udelad det af modellen, eller tilføj forsøg.</translation>
    </message>
    <message>
        <source>D-efficiency {1} %</source>
        <translation>D-effektivitet {1} %</translation>
    </message>
    <message>
        <source>100 |X&apos;X|^(1/p) / n with the model in coded units (low = -1, high = +1), p parameters and n runs; 100 % is an orthogonal two-level design.</source>
        <translation>100 |X&apos;X|^(1/p) / n med modellen i kodede enheder (lav = -1, høj = +1), p parametre og n forsøg; 100 % er et ortogonalt design med to niveauer.</translation>
    </message>
    <message>
        <source>100 p / (n trace (X&apos;X)^-1) in coded units: the mean variance of a coefficient, against 1 / n.</source>
        <translation>100 p / (n spor (X&apos;X)^-1) i kodede enheder: en koefficients middelvarians, i forhold til 1 / n.</translation>
    </message>
    <message>
        <source>100 p / (n d) with d the largest variance of prediction x&apos;(X&apos;X)^-1 x within the bounds of the factors.</source>
        <translation>100 p / (n d) med d den største forudsigelsesvarians x&apos;(X&apos;X)^-1 x inden for faktorernes grænser.</translation>
    </message>
    <message>
        <source>I-efficiency {1} %</source>
        <translation>I-effektivitet {1} %</translation>
    </message>
    <message>
        <source>100 / (n d) with d the mean variance of prediction within the bounds of the factors: 100 % is the variance of a mean of n runs.</source>
        <translation>100 / (n d) med d den gennemsnitlige forudsigelsesvarians inden for faktorernes grænser: 100 % er variansen af et gennemsnit af n forsøg.</translation>
    </message>
    <message>
        <source>Mean variance of prediction {1}</source>
        <translation>Gennemsnitlig varians af forudsigelsen {1}</translation>
    </message>
    <message>
        <source>x&apos;(X&apos;X)^-1 x averaged within the bounds of the factors, in units of the error variance; this is what I-optimal designs make small.</source>
        <translation>x&apos;(X&apos;X)^-1 x som gennemsnit inden for faktorernes grænser, i enheder af fejlvariansen; det er den, I-optimale designs gør lille.</translation>
    </message>
    <message>
        <source>Largest variance of prediction {1}</source>
        <translation>Største forudsigelsesvarians {1}</translation>
    </message>
    <message>
        <source>The largest x&apos;(X&apos;X)^-1 x found within the bounds of the factors, in units of the error variance; from many points, each then improved.</source>
        <translation>Det største x&apos;(X&apos;X)^-1 x fundet inden for faktorernes grænser, i enheder af fejlvariansen; fra mange punkter, hvert derefter forbedret.</translation>
    </message>
    <message>
        <source>Largest variance inflation {1}, of {2}</source>
        <translation>Største variansinflation {1}, af {2}</translation>
    </message>
    <message>
        <source>The variance of a coefficient over what it would be if its column met no other but the intercept; 1 is best.</source>
        <translation>En koefficients varians i forhold til, hvad den ville være, hvis dens kolonne ikke mødte andre end konstantleddet; 1 er bedst.</translation>
    </message>
    <message>
        <source>Largest leverage {1}</source>
        <translation>Største leverage {1}</translation>
    </message>
    <message>
        <source>The largest diagonal element of X(X&apos;X)^-1 X&apos;; at 1 a run is fitted whatever it says.</source>
        <translation>Det største diagonalelement i X(X&apos;X)^-1 X&apos;; ved 1 tilpasses et forsøg, uanset hvad det siger.</translation>
    </message>
    <message>
        <source>“{1}” is no range. Write LOW:HIGH or LOW:HIGH:UNIT with decimal points, such as 30:37:°C, or levels parted by commas, such as A,B.</source>
        <translation>”{1}” er ikke et område. Skriv LAV:HØJ eller LAV:HØJ:ENHED med decimalpunktum, f.eks. 30:37:°C, eller niveauer adskilt af kommaer, f.eks. A,B.</translation>
    </message>
    <message>
        <source>The bounds of a factor are numbers; give two.</source>
        <translation>En faktors grænser er tal; angiv to.</translation>
    </message>
    <message>
        <source>Both bounds are {1}, so that nothing varies. Give the factor two different bounds, or leave it out.</source>
        <translation>Begge grænser er {1}, så intet varierer. Giv faktoren to forskellige grænser, eller udelad den.</translation>
    </message>
    <message>
        <source>The bounds {1} and {2} are too large to count with. Choose another unit.</source>
        <translation>Grænserne {1} og {2} er for store at regne med. Vælg en anden enhed.</translation>
    </message>
    <message>
        <source>The bounds {1} and {2} differ by too little for settings between them to be told apart. Set them further apart.</source>
        <translation>Grænserne {1} og {2} adskiller sig for lidt til, at indstillinger imellem dem kan skelnes. Sæt dem længere fra hinanden.</translation>
    </message>
    <message>
        <source>The low bound {1} lies above the high bound {2}. Exchange them.</source>
        <translation>Den nedre grænse {1} ligger over den øvre grænse {2}. Byt dem om.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that Titer knows. Write one such as °C, g/L or 1/h, or none.</source>
        <translation>”{1}” er ikke en enhed, Titer kender. Skriv en som °C, g/L eller 1/h, eller ingen.</translation>
    </message>
    <message>
        <source>A categorical factor needs two levels or more, parted by commas.</source>
        <translation>En kategorisk faktor kræver to eller flere niveauer, adskilt af kommaer.</translation>
    </message>
    <message>
        <source>A level is empty. Give each level a name.</source>
        <translation>Et niveau er tomt. Giv hvert niveau et navn.</translation>
    </message>
    <message>
        <source>The level “{1}” stands twice. Name each level once.</source>
        <translation>Niveauet ”{1}” står to gange. Nævn hvert niveau én gang.</translation>
    </message>
    <message>
        <source>“{1}” is no factor. Write NAME=LOW:HIGH, NAME=LOW:HIGH:UNIT or NAME=A,B,C.</source>
        <translation>”{1}” er ikke en faktor. Skriv NAVN=LAV:HØJ, NAVN=LAV:HØJ:ENHED eller NAVN=A,B,C.</translation>
    </message>
    <message>
        <source>There is no factor. Name at least one, such as temperature=30:37:°C.</source>
        <translation>Der er ingen faktor. Nævn mindst én, f.eks. temperature=30:37:°C.</translation>
    </message>
    <message>
        <source>The factor “{1}” stands twice. Name each factor once.</source>
        <translation>Faktoren ”{1}” står to gange. Nævn hver faktor én gang.</translation>
    </message>
    <message>
        <source>The data do not tell “{1}” apart from the others; give it a value from elsewhere and fit without it.</source>
        <translation>Dataene skelner ikke ”{1}” fra de andre; giv den en værdi andetsteds fra, og tilpas uden den.</translation>
    </message>
    <message>
        <source>“{1}” is hardly told by these data: its standard error is larger than itself.</source>
        <translation>”{1}” bestemmes næppe af disse data: dens standardfejl er større end den selv.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” go together (correlation {3}): only a combination of the two is told. Fix one of them, or add an experiment that parts them.</source>
        <translation>”{1}” og ”{2}” følges ad (korrelation {3}): kun en kombination af de to bestemmes. Fasthold den ene, eller tilføj et eksperiment, der skiller dem.</translation>
    </message>
    <message>
        <source>The formula has more than {1} terms; write fewer.</source>
        <translation>Formlen har mere end {1} led; skriv færre.</translation>
    </message>
    <message>
        <source>Behind “^” stands a whole number from 1 to 20: the highest order of interactions. A square is written I(A^2).</source>
        <translation>Efter ”^” står et helt tal fra 1 til 20: den højeste orden af vekselvirkninger. Et kvadrat skrives I(A^2).</translation>
    </message>
    <message>
        <source>Of numbers only 0 and 1 may stand as terms: without and with intercept. Arithmetic stands in I(...).</source>
        <translation>Af tal må kun 0 og 1 stå som led: uden og med konstantled. Regneudtryk står i I(...).</translation>
    </message>
    <message>
        <source>Here a term is missing: a column, I(A^2), or a bracket.</source>
        <translation>Her mangler et led: en kolonne, I(A^2) eller en parentes.</translation>
    </message>
    <message>
        <source>“{1}” is the response and cannot stand on the right side as well.</source>
        <translation>”{1}” er responsen og kan ikke også stå på højre side.</translation>
    </message>
    <message>
        <source>The response is missing. Write it before “~”.</source>
        <translation>Responsen mangler. Skriv den før ”~”.</translation>
    </message>
    <message>
        <source>The response is a column or a function of it, such as log(y); other arithmetic stands in I(...).</source>
        <translation>Responsen er en kolonne eller en funktion af den, f.eks. log(y); andre regneudtryk står i I(...).</translation>
    </message>
    <message>
        <source>Here “~” is missing. Write RESPONSE ~ TERMS, such as y ~ A + B.</source>
        <translation>Her mangler ”~”. Skriv RESPONS ~ LED, f.eks. y ~ A + B.</translation>
    </message>
    <message>
        <source>“{1}” does not belong here; between two terms stands +, -, *, : or /.</source>
        <translation>”{1}” hører ikke til her; mellem to led står +, -, *, : eller /.</translation>
    </message>
    <message>
        <source>The formula has no term. Write one behind “~”.</source>
        <translation>Formlen har intet led. Skriv et efter ”~”.</translation>
    </message>
    <message>
        <source>The backtick that opens here never closes. Close it behind the name.</source>
        <translation>Den accent grave, der åbnes her, lukkes aldrig. Luk den efter navnet.</translation>
    </message>
    <message>
        <source>“{1}” has no meaning in a formula. Write y ~ A + B + A:B + I(A^2), and a name with other signs in backticks.</source>
        <translation>”{1}” har ingen betydning i en formel. Skriv y ~ A + B + A:B + I(A^2), og et navn med andre tegn mellem accents graves.</translation>
    </message>
    <message>
        <source>Here “{1}” is missing.</source>
        <translation>Her mangler ”{1}”.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply; write the formula with fewer.</source>
        <translation>Parenteserne er indlejret for dybt; skriv formlen med færre.</translation>
    </message>
    <message>
        <source>There is no column “{1}”; did you mean “{2}”? There are {3}.</source>
        <translation>Der er ingen kolonne ”{1}”; mente du ”{2}”? Der er {3}.</translation>
    </message>
    <message>
        <source>“{1}” is no function that formulas know; there are {2}. A column of that name stands without brackets behind it.</source>
        <translation>”{1}” er ikke en funktion, som formler kender; der er {2}. En kolonne med det navn står uden parenteser efter sig.</translation>
    </message>
    <message>
        <source>“{1}” names no column, so that it is the same in every run.</source>
        <translation>”{1}” nævner ingen kolonne, så den er den samme i hvert forsøg.</translation>
    </message>
    <message>
        <source>The cell of “{1}” is empty, so the group of this run is unknown. Fill it.</source>
        <translation>Cellen for ”{1}” er tom, så dette forsøgs gruppe er ukendt. Udfyld den.</translation>
    </message>
    <message>
        <source>The fullest well reaches {1} % of “{2}”: the wells lie on the first, straight part of the isotherm, which tells the product of affinity and capacity. Add wells with more protein per resin.</source>
        <translation>Den fyldigste brønd når {1} % af ”{2}”: brøndene ligger på isotermens første, lige stykke, som viser produktet af affinitet og kapacitet. Tilføj brønde med mere protein pr. resin.</translation>
    </message>
    <message>
        <source>The fullest well covers {1} % of the sites, which tells little of “{2}”. Add wells with more protein per resin.</source>
        <translation>Den fyldigste brønd dækker {1} % af pladserne, hvilket siger lidt om ”{2}”. Tilføj brønde med mere protein pr. resin.</translation>
    </message>
    <message>
        <source>At most {1} % of “{2}” stays in the liquid, so that its affinity follows from traces. Add wells with less resin.</source>
        <translation>Højst {1} % af ”{2}” bliver i væsken, så dens affinitet følger af spor. Tilføj brønde med mindre resin.</translation>
    </message>
    <message>
        <source>The wells have {1} concentrations of “{2}”, and the binding model does not depend on it: they count as equal.</source>
        <translation>Brøndene har {1} koncentrationer af ”{2}”, og bindingsmodellen afhænger ikke af den: de tæller som ens.</translation>
    </message>
    <message>
        <source>The wells have {1} concentrations of “{2}”, and {3} stand at 0, so that binding does not follow it. Fit one of them, or hold it at its value.</source>
        <translation>Brøndene har {1} koncentrationer af ”{2}”, og {3} står på 0, så bindingen følger den ikke. Tilpas en af dem, eller fasthold den på sin værdi.</translation>
    </message>
    <message>
        <source>The fit was stopped before it had a result.</source>
        <translation>Tilpasningen blev stoppet, før den havde et resultat.</translation>
    </message>
    <message>
        <source>The binding model has no equilibrium at any start that was tried. Give start values near those expected.</source>
        <translation>Bindingsmodellen har ingen ligevægt ved nogen start, der blev prøvet. Angiv startværdier nær de forventede.</translation>
    </message>
    <message>
        <source>{1} measured values cannot tell {2} parameters; fit fewer, or give more data.</source>
        <translation>{1} målte værdier kan ikke bestemme {2} parametre; tilpas færre, eller giv flere data.</translation>
    </message>
    <message>
        <source>In no well less “{1}” is left than there was, so that nothing binds. See whether the columns c0 and c are mixed up.</source>
        <translation>I ingen brønd er der mindre ”{1}” tilbage, end der var, så intet binder. Se, om kolonnerne c0 og c er byttet om.</translation>
    </message>
    <message>
        <source>“{1}” is measured as 0 here, which an error in proportion to the value does not allow. Leave the cell empty, or take the same error for all wells.</source>
        <translation>”{1}” er målt som 0 her, hvilket en fejl i forhold til værdien ikke tillader. Lad cellen være tom, eller tag samme fejl for alle brønde.</translation>
    </message>
    <message>
        <source>All values of “{1}” in the end are 0. Give wells in which some of it is left.</source>
        <translation>Alle slutværdier af ”{1}” er 0. Angiv brønde, hvor noget af den er tilbage.</translation>
    </message>
    <message>
        <source>The wells have {1} concentration(s) of {2} ({3}), which cannot tell {4} beside the affinity: measure at {5} or more, or hold it at a known value.</source>
        <translation>Brøndene har {1} koncentration(er) af {2} ({3}), som ikke kan bestemme {4} ud over affiniteten: mål ved {5} eller flere, eller fasthold den på en kendt værdi.</translation>
    </message>
    <message>
        <source>The binding model “{1}” has no “{2}”; it has these: {3}.</source>
        <translation>Bindingsmodellen ”{1}” har ingen ”{2}”; den har disse: {3}.</translation>
    </message>
    <message>
        <source>“{1}” is one for all components: leave “/{2}” out.</source>
        <translation>”{1}” er én for alle komponenter: udelad ”/{2}”.</translation>
    </message>
    <message>
        <source>The table has no component “{1}”; it has these: {2}.</source>
        <translation>Tabellen har ingen komponent ”{1}”; den har disse: {2}.</translation>
    </message>
    <message>
        <source>The binding model “{1}” depends on the salt, and the table has no column “salt [mM]”. Add it, with one value for each well.</source>
        <translation>Bindingsmodellen ”{1}” afhænger af saltet, og tabellen har ingen kolonne ”salt [mM]”. Tilføj den med én værdi for hver brønd.</translation>
    </message>
    <message>
        <source>Name the parameters of “{1}” that the fit may change.</source>
        <translation>Nævn de parametre for ”{1}”, som tilpasningen må ændre.</translation>
    </message>
    <message>
        <source>Wells in equilibrium tell nothing of the rate “{1}”; fit “ka”, which stands for the ratio ka/kd.</source>
        <translation>Brønde i ligevægt siger intet om hastigheden ”{1}”; tilpas ”ka”, som står for forholdet ka/kd.</translation>
    </message>
    <message>
        <source>A fit changes numbers, and this is none; name the path of a number.</source>
        <translation>En tilpasning ændrer tal, og dette er ikke et; angiv stien til et tal.</translation>
    </message>
    <message>
        <source>“{1}” cannot be both fitted and held. Leave one of the two out.</source>
        <translation>”{1}” kan ikke både tilpasses og fastholdes. Udelad et af de to.</translation>
    </message>
    <message>
        <source>“{1}” is named twice. Name it once.</source>
        <translation>”{1}” er nævnt to gange. Nævn den én gang.</translation>
    </message>
    <message>
        <source>“{1}” is not fitted, so that it has no start. Hold it at a value, or fit it.</source>
        <translation>”{1}” tilpasses ikke, så den har ingen start. Fasthold den på en værdi, eller tilpas den.</translation>
    </message>
    <message>
        <source>The fit of “{1}” cannot start from 0. Give a value above 0.</source>
        <translation>Tilpasningen af ”{1}” kan ikke starte fra 0. Angiv en værdi over 0.</translation>
    </message>
    <message>
        <source>“{1}” has no effect while “{2}” is 0: fit “{2}” too, or hold it at its value.</source>
        <translation>”{1}” har ingen virkning, så længe ”{2}” er 0: tilpas også ”{2}”, eller fasthold den på sin værdi.</translation>
    </message>
    <message>
        <source>“{1}” stands at its default, {2}; hold it at the value of your resin.</source>
        <translation>”{1}” står på sin standardværdi, {2}; fasthold den på værdien for din resin.</translation>
    </message>
    <message>
        <source>The model has {1} coefficients and the data have {2} runs with values. Take terms out of the model, or add runs.</source>
        <translation>Modellen har {1} koefficienter, og dataene har {2} forsøg med værdier. Tag led ud af modellen, eller tilføj forsøg.</translation>
    </message>
    <message>
        <source>The response “{1}” is {2} in every run, so that there is nothing to explain. Check the column.</source>
        <translation>Responsen ”{1}” er {2} i hvert forsøg, så der er intet at forklare. Kontrollér kolonnen.</translation>
    </message>
    <message>
        <source>“{1}” is the same in every run, so that nothing tells its effect. Take it out of the model, or add runs in which it differs.</source>
        <translation>”{1}” er den samme i hvert forsøg, så intet viser dens effekt. Tag den ud af modellen, eller tilføj forsøg, hvor den er anderledes.</translation>
    </message>
    <message>
        <source>“{1}” cannot be told apart: in these runs it is the same as {2}. Take one of them out of the model, or add runs that part them (what is left of the column is below {3} of its length).</source>
        <translation>”{1}” kan ikke skelnes: i disse forsøg er den den samme som {2}. Tag en af dem ud af modellen, eller tilføj forsøg, der skiller dem (det, der er tilbage af kolonnen, er under {3} af dens længde).</translation>
    </message>
    <message>
        <source>The columns of the model depend on one another so nearly that {1} of {2} coefficients can be told. Take terms out of the model.</source>
        <translation>Modellens kolonner afhænger så tæt af hinanden, at {1} af {2} koefficienter kan bestemmes. Tag led ud af modellen.</translation>
    </message>
    <message>
        <source>“{1}” is left out: in these runs it is the same as {2}.</source>
        <translation>”{1}” er udeladt: i disse forsøg er den den samme som {2}.</translation>
    </message>
    <message>
        <source>The model has as many coefficients as there are runs: it meets every value, and no error can be told. Take terms out, or add runs.</source>
        <translation>Modellen har lige så mange koefficienter, som der er forsøg: den rammer hver værdi, og ingen fejl kan bestemmes. Tag led ud, eller tilføj forsøg.</translation>
    </message>
    <message>
        <source>The model meets every value to the last digits, so that errors and tests tell nothing. Check whether the response was computed.</source>
        <translation>Modellen rammer hver værdi til de sidste cifre, så fejl og test siger intet. Kontrollér, om responsen er beregnet.</translation>
    </message>
    <message>
        <source>The numbers of the fit leave the range of what can be computed. Give the columns in units in which their values are nearer to 1.</source>
        <translation>Tilpasningens tal forlader det område, der kan regnes med. Angiv kolonnerne i enheder, hvor deres værdier ligger nærmere 1.</translation>
    </message>
    <message>
        <source>A model with random groups takes up to {1} runs; there are {2}. Enter the groups as fixed blocks.</source>
        <translation>En model med tilfældige grupper tager op til {1} forsøg; der er {2}. Indtast grupperne som faste blokke.</translation>
    </message>
    <message>
        <source>{1} runs are too few for {2} coefficients and a variance. Leave out terms or add runs.</source>
        <translation>{1} forsøg er for få til {2} koefficienter og en varians. Udelad led, eller tilføj forsøg.</translation>
    </message>
    <message>
        <source>“{1}” has one group only, so nothing tells how groups differ. Leave it out.</source>
        <translation>”{1}” har kun én gruppe, så intet viser, hvordan grupper adskiller sig. Udelad den.</translation>
    </message>
    <message>
        <source>“{1}” has a group for each run, so its variation cannot be told from that of the runs. Leave it out.</source>
        <translation>”{1}” har en gruppe for hvert forsøg, så dens variation kan ikke skelnes fra forsøgenes. Udelad den.</translation>
    </message>
    <message>
        <source>The fixed terms explain all that “{1}” could, so its variance cannot be estimated. Leave it out, or a term that it holds.</source>
        <translation>De faste led forklarer alt, hvad ”{1}” kunne, så dens varians kan ikke estimeres. Udelad den eller et led, som den rummer.</translation>
    </message>
    <message>
        <source>Terms and groups leave no variation within the groups, so there is no error to judge by. Leave out terms, or repeat runs.</source>
        <translation>Led og grupper levner ingen variation inden for grupperne, så der er ingen fejl at bedømme ud fra. Udelad led, eller gentag forsøg.</translation>
    </message>
    <message>
        <source>The variances of the groups could not be estimated. Enter the groups as fixed blocks.</source>
        <translation>Gruppernes varianser kunne ikke estimeres. Indtast grupperne som faste blokke.</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”; levels are {3}. Mend the cell, or add the level.</source>
        <translation>”{1}” er ikke et niveau af ”{2}”; niveauer er {3}. Ret cellen, eller tilføj niveauet.</translation>
    </message>
    <message>
        <source>“{1}” is no number, while the factor “{2}” has bounds. Mend the cell, or give the factor levels.</source>
        <translation>”{1}” er ikke et tal, mens faktoren ”{2}” har grænser. Ret cellen, eller giv faktoren niveauer.</translation>
    </message>
    <message>
        <source>A column named “{1}” cannot be told from the constant of the model. Rename it in the data, or leave it out of the model.</source>
        <translation>En kolonne med navnet ”{1}” kan ikke skelnes fra modellens konstant. Omdøb den i dataene, eller udelad den af modellen.</translation>
    </message>
    <message>
        <source>“{1}” is no number, and the response “{2}” must be numbers. Mend the cell, or leave it empty where there is no value.</source>
        <translation>”{1}” er ikke et tal, og responsen ”{2}” skal være tal. Ret cellen, eller lad den være tom, hvor der ingen værdi er.</translation>
    </message>
    <message>
        <source>No line has a value in every column of the model, so that there is nothing to fit. Fill the cells, or leave the empty columns out of the model.</source>
        <translation>Ingen linje har en værdi i hver af modellens kolonner, så der er intet at tilpasse. Udfyld cellerne, eller udelad de tomme kolonner af modellen.</translation>
    </message>
    <message>
        <source>Left out because a cell is empty: {1} of {2} lines ({3}).</source>
        <translation>Udeladt, fordi en celle er tom: {1} af {2} linjer ({3}).</translation>
    </message>
    <message>
        <source>“{1}” needs numbers, and column “{2}” holds text. Take the term out.</source>
        <translation>”{1}” kræver tal, og kolonnen ”{2}” indeholder tekst. Tag leddet ud.</translation>
    </message>
    <message>
        <source>Column “{1}” holds “{2}” in every line, so that it explains nothing. Leave it out of the model.</source>
        <translation>Kolonnen ”{1}” indeholder ”{2}” i hver linje, så den forklarer intet. Udelad den af modellen.</translation>
    </message>
    <message>
        <source>The runs lie from {1} to {2}, wholly outside the bounds {3} to {4}. Check the bounds and their unit.</source>
        <translation>Forsøgene ligger fra {1} til {2}, helt uden for grænserne {3} til {4}. Kontrollér grænserne og deres enhed.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this line. Mend the cell, or take the term out of the model.</source>
        <translation>”{1}” har ingen værdi i denne linje. Ret cellen, eller tag leddet ud af modellen.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this line. Mend the cell, or leave it empty.</source>
        <translation>”{1}” har ingen værdi i denne linje. Ret cellen, eller lad den være tom.</translation>
    </message>
    <message>
        <source>“{1}” is no product of factors. A design is made for products and powers of factors, such as A:B and I(A^2).</source>
        <translation>”{1}” er ikke et produkt af faktorer. Et design laves til produkter og potenser af faktorer, f.eks. A:B og I(A^2).</translation>
    </message>
    <message>
        <source>“{1}” is a power of the factor “{2}”, which has levels and no numbers. Leave the power out.</source>
        <translation>”{1}” er en potens af faktoren ”{2}”, som har niveauer og ingen tal. Udelad potensen.</translation>
    </message>
    <message>
        <source>The model has no term. Name at least one factor.</source>
        <translation>Modellen har intet led. Nævn mindst én faktor.</translation>
    </message>
    <message>
        <source>The fit was stopped before it converged; the values are those it had reached.</source>
        <translation>Tilpasningen blev stoppet, før den konvergerede; værdierne er dem, den havde nået.</translation>
    </message>
    <message>
        <source>The fit did not converge: {1} has no influence on the model where the fit ended. Start from other values, or give {1} bounds.</source>
        <translation>Tilpasningen konvergerede ikke: {1} har ingen indflydelse på modellen, hvor tilpasningen endte. Start fra andre værdier, eller giv {1} grænser.</translation>
    </message>
    <message>
        <source>The data cannot tell {1} apart: other values of them fit as well. Leave one of them out, or fix it.</source>
        <translation>Dataene kan ikke skelne {1}: andre værdier af dem passer lige så godt. Udelad en af dem, eller fasthold den.</translation>
    </message>
    <message>
        <source>The fit converged with {1} at a bound; such a parameter has no standard error.</source>
        <translation>Tilpasningen konvergerede med {1} på en grænse; en sådan parameter har ingen standardfejl.</translation>
    </message>
    <message>
        <source>The fit converged, with as many parameters as values: it says nothing about their errors.</source>
        <translation>Tilpasningen konvergerede, med lige så mange parametre som værdier: den siger intet om deres fejl.</translation>
    </message>
    <message>
        <source>The fit converged, and the model goes through every point: standard errors are rounding, as the residuals are.</source>
        <translation>Tilpasningen konvergerede, og modellen går gennem hvert punkt: standardfejl er afrunding, ligesom residualerne.</translation>
    </message>
    <message>
        <source>The fit converged: what is left of the residuals is rounding, condition {1}.</source>
        <translation>Tilpasningen konvergerede: det, der er tilbage af residualerne, er afrunding, konditionstal {1}.</translation>
    </message>
    <message>
        <source>The fit converged: relative offset {1}, condition {2}.</source>
        <translation>Tilpasningen konvergerede: relativ forskydning {1}, konditionstal {2}.</translation>
    </message>
    <message>
        <source>The fit did not converge within {1} steps (relative offset {2}). Start from other values, or from several, or give bounds.</source>
        <translation>Tilpasningen konvergerede ikke inden for {1} trin (relativ forskydning {2}). Start fra andre værdier eller fra flere, eller giv grænser.</translation>
    </message>
    <message>
        <source>The fit did not converge: no step lowers the residuals, yet this is no minimum (relative offset {1}). Start from other values, or look for a kink in the model.</source>
        <translation>Tilpasningen konvergerede ikke: intet trin sænker residualerne, men dette er ikke et minimum (relativ forskydning {1}). Start fra andre værdier, eller se efter et knæk i modellen.</translation>
    </message>
    <message>
        <source>A fit needs one start value, and one bound or none, for each parameter.</source>
        <translation>En tilpasning kræver én startværdi, og én grænse eller ingen, for hver parameter.</translation>
    </message>
    <message>
        <source>Fewer values ({1}) than parameters ({2}): leave parameters out, or add data.</source>
        <translation>Færre værdier ({1}) end parametre ({2}): udelad parametre, eller tilføj data.</translation>
    </message>
    <message>
        <source>The lower bound {1} of {2} does not lie below its upper bound {3}.</source>
        <translation>Den nedre grænse {1} for {2} ligger ikke under den øvre grænse {3}.</translation>
    </message>
    <message>
        <source>The start value {1} of {2} lies below its lower bound {3}; raise it.</source>
        <translation>Startværdien {1} for {2} ligger under den nedre grænse {3}; hæv den.</translation>
    </message>
    <message>
        <source>The start value {1} of {2} lies above its upper bound {3}; lower it.</source>
        <translation>Startværdien {1} for {2} ligger over den øvre grænse {3}; sænk den.</translation>
    </message>
    <message>
        <source>The model has no value, or no derivative, at the start values. Start from others.</source>
        <translation>Modellen har ingen værdi, eller ingen afledt, ved startværdierne. Start fra andre.</translation>
    </message>
    <message>
        <source>The plant has no value here to start the fit from; write one into the file.</source>
        <translation>Anlægget har ingen værdi her at begynde tilpasningen fra; skriv en i filen.</translation>
    </message>
    <message>
        <source>No parameter is named that the fit may change.</source>
        <translation>Der er ikke nævnt nogen parameter, som tilpasningen må ændre.</translation>
    </message>
    <message>
        <source>There are no measured data to fit to.</source>
        <translation>Der er ingen målte data at tilpasse til.</translation>
    </message>
    <message>
        <source>All values of this column are 0 or missing; leave it out of the fit.</source>
        <translation>Alle værdier i denne kolonne er 0 eller mangler; udelad den af tilpasningen.</translation>
    </message>
    <message>
        <source>The effect is a number above 0, in units of the error standard deviation, such as 2.</source>
        <translation>Effekten er et tal over 0, i enheder af fejlens standardafvigelse, f.eks. 2.</translation>
    </message>
    <message>
        <source>The level of the test lies between 0 and 1, such as 0.05.</source>
        <translation>Testens niveau ligger mellem 0 og 1, f.eks. 0.05.</translation>
    </message>
    <message>
        <source>No degrees of freedom are left to judge “{1}” by. Add runs, or leave terms out of the model.</source>
        <translation>Ingen frihedsgrader er tilbage at bedømme ”{1}” med. Tilføj forsøg, eller udelad led af modellen.</translation>
    </message>
    <message>
        <source>The wanted power lies between 0 and 1, such as 0.8.</source>
        <translation>Den ønskede styrke ligger mellem 0 og 1, f.eks. 0.8.</translation>
    </message>
    <message>
        <source>Not even {1} repetitions of the design give this power. Ask for a larger effect, or for less power.</source>
        <translation>Ikke engang {1} gentagelser af designet giver denne styrke. Bed om en større effekt eller mindre styrke.</translation>
    </message>
    <message>
        <source>The formula has no “~” between the response and the model. Write it as y ~ b1*exp(-b2*x).</source>
        <translation>Formlen har intet ”~” mellem responsen og modellen. Skriv den som y ~ b1*exp(-b2*x).</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is neither a column nor a parameter with a start value. Give it a start value, or write one of {4}.</source>
        <translation>I linje {1}, kolonne {2} er ”{3}” hverken en kolonne eller en parameter med startværdi. Giv den en startværdi, eller skriv en af {4}.</translation>
    </message>
    <message>
        <source>The parameter “{1}” has two start values. Give it one.</source>
        <translation>Parameteren ”{1}” har to startværdier. Giv den én.</translation>
    </message>
    <message>
        <source>“{1}” is a column of the data and cannot be a parameter as well. Give the parameter another name.</source>
        <translation>”{1}” er en kolonne i dataene og kan ikke også være en parameter. Giv parameteren et andet navn.</translation>
    </message>
    <message>
        <source>The parameter “{1}” does not occur in the formula. Leave it out, or use it.</source>
        <translation>Parameteren ”{1}” forekommer ikke i formlen. Udelad den, eller brug den.</translation>
    </message>
    <message>
        <source>The start value of “{1}” is no number.</source>
        <translation>Startværdien for ”{1}” er ikke et tal.</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns. Write what is to be fitted, such as b1*x.</source>
        <translation>Modellen har ingen parameter: alle dens navne er kolonner. Skriv det, der skal tilpasses, f.eks. b1*x.</translation>
    </message>
    <message>
        <source>The column “{1}” holds text, “{2}”; a regression takes numbers. Correct the cell, or leave it empty.</source>
        <translation>Kolonnen ”{1}” indeholder tekst, ”{2}”; en regression tager tal. Ret cellen, eller lad den være tom.</translation>
    </message>
    <message>
        <source>The response {1} has no value in this line. Correct the line, or leave its cell empty.</source>
        <translation>Responsen {1} har ingen værdi i denne linje. Ret linjen, eller lad cellen være tom.</translation>
    </message>
    <message>
        <source>{1} of {2} lines were left out because a cell that the formula needs is empty.</source>
        <translation>{1} af {2} linjer blev udeladt, fordi en celle, formlen kræver, er tom.</translation>
    </message>
    <message>
        <source>With the start values the model has no value in this line; look for a division by 0, a logarithm or a root of a negative number, or an overflow, and choose other start values.</source>
        <translation>Med startværdierne har modellen ingen værdi i denne linje; se efter en division med 0, en logaritme eller en rod af et negativt tal, eller et overløb, og vælg andre startværdier.</translation>
    </message>
    <message>
        <source>There is no column “{1}”. Did you mean “{2}”?</source>
        <translation>Der er ingen kolonne ”{1}”. Mente du ”{2}”?</translation>
    </message>
    <message>
        <source>Taken for no factor, since others are stated: {1}.</source>
        <translation>Ikke regnet som faktor, da andre er angivet: {1}.</translation>
    </message>
    <message>
        <source>No run has the level “{1}” of “{2}”. Leave the level out, or add runs at it.</source>
        <translation>Intet forsøg har niveauet ”{1}” af ”{2}”. Udelad niveauet, eller tilføj forsøg ved det.</translation>
    </message>
    <message>
        <source>The header comment gives the factor “{1}” no bounds. Take back the line that Titer wrote.</source>
        <translation>Hovedkommentaren giver ikke faktoren ”{1}” grænser. Gendan den linje, Titer skrev.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet holds curly quotes where straight ones belong. Take back the line that Titer wrote.</source>
        <translation>Forsøgsarkets hovedkommentar indeholder krumme anførselstegn, hvor lige hører til. Gendan den linje, Titer skrev.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet is cut off: no } ends it. Take back the line that Titer wrote.</source>
        <translation>Forsøgsarkets hovedkommentar er afskåret: ingen } afslutter den. Gendan den linje, Titer skrev.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet is damaged. Take back the line that Titer wrote.</source>
        <translation>Forsøgsarkets hovedkommentar er beskadiget. Gendan den linje, Titer skrev.</translation>
    </message>
    <message>
        <source>The file does not begin with the line “# titer.study/1” of a run sheet. Take the file that “titer-cli doe design” wrote.</source>
        <translation>Filen begynder ikke med linjen ”# titer.study/1” for et forsøgsark. Tag den fil, som ”titer-cli doe design” skrev.</translation>
    </message>
    <message>
        <source>The column “id” is missing. Put back the ids: runs are known by them.</source>
        <translation>Kolonnen ”id” mangler. Sæt id&apos;erne tilbage: forsøg kendes på dem.</translation>
    </message>
    <message>
        <source>The column “{1}” is missing. Put it back under this very name.</source>
        <translation>Kolonnen ”{1}” mangler. Sæt den tilbage under netop dette navn.</translation>
    </message>
    <message>
        <source>“{1}” is no whole number from 1 on. Take back the one that Titer wrote.</source>
        <translation>”{1}” er ikke et helt tal fra 1. Gendan det, Titer skrev.</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”, which has {3}. Write one of them.</source>
        <translation>”{1}” er ikke et niveau af ”{2}”, som har {3}. Skriv et af dem.</translation>
    </message>
    <message>
        <source>“{1}” is no number for the factor “{2}”. Write the setting that was run.</source>
        <translation>”{1}” er ikke et tal for faktoren ”{2}”. Skriv den indstilling, der blev kørt.</translation>
    </message>
    <message>
        <source>The id “{1}” is empty or stands twice. Give each run an id of its own.</source>
        <translation>Id&apos;et ”{1}” er tomt eller står to gange. Giv hvert forsøg sit eget id.</translation>
    </message>
    <message>
        <source>The run sheet holds no run. Take the whole file.</source>
        <translation>Forsøgsarket indeholder intet forsøg. Tag hele filen.</translation>
    </message>
    <message>
        <source>“{1}” is the name of a column that every run sheet has. Give another name.</source>
        <translation>”{1}” er navnet på en kolonne, som hvert forsøgsark har. Angiv et andet navn.</translation>
    </message>
    <message>
        <source>A column named “{1}” cannot be told from the constant of a model. Give another name.</source>
        <translation>En kolonne med navnet ”{1}” kan ikke skelnes fra en models konstant. Angiv et andet navn.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the name of a column: it is empty, or holds a bracket or a line break. Give another name.</source>
        <translation>”{1}” kan ikke være navnet på en kolonne: det er tomt eller indeholder en parentes eller et linjeskift. Angiv et andet navn.</translation>
    </message>
    <message>
        <source>“{1}” would be the name of two columns. Give one of them another name.</source>
        <translation>”{1}” ville være navnet på to kolonner. Giv en af dem et andet navn.</translation>
    </message>
    <message>
        <source>A level of “{1}” holds a line break. Give it another name.</source>
        <translation>Et niveau af ”{1}” indeholder et linjeskift. Giv det et andet navn.</translation>
    </message>
    <message>
        <source>The model has no term “{1}” that could stay in it.</source>
        <translation>Modellen har intet led ”{1}”, der kunne blive i den.</translation>
    </message>
    <message>
        <source>No term explains enough to stay, and the model has no intercept. Give it one, or do without selection.</source>
        <translation>Intet led forklarer nok til at blive, og modellen har intet konstantled. Giv den et, eller undlad udvælgelse.</translation>
    </message>
    <message>
        <source>In these runs “{1}” is the same as {2}, so that the data cannot tell which of them acts.</source>
        <translation>I disse forsøg er ”{1}” den samme som {2}, så dataene kan ikke vise, hvilken af dem der virker.</translation>
    </message>
    <message>
        <source>The model has more than {1} parts that keep hierarchy, too many to compare them all. Leave out terms, or select stepwise.</source>
        <translation>Modellen har mere end {1} dele, der bevarer hierarkiet, for mange til at sammenligne dem alle. Udelad led, eller vælg trinvis.</translation>
    </message>
    <message>
        <source>The work was stopped before it was done.</source>
        <translation>Arbejdet blev stoppet, før det var færdigt.</translation>
    </message>
    <message>
        <source>The model gives no number at some settings. Narrow the bounds of the factors.</source>
        <translation>Modellen giver intet tal ved nogle indstillinger. Indsnævr faktorernes grænser.</translation>
    </message>
    <message>
        <source>Sensitivities need at least one factor and 16 samples.</source>
        <translation>Følsomheder kræver mindst én faktor og 16 stikprøver.</translation>
    </message>
    <message>
        <source>The model gives the same everywhere, so that no factor matters.</source>
        <translation>Modellen giver det samme overalt, så ingen faktor betyder noget.</translation>
    </message>
    <message>
        <source>Elementary effects need at least one factor, two trajectories and an even number of levels.</source>
        <translation>Elementæreffekter kræver mindst én faktor, to trajektorier og et lige antal niveauer.</translation>
    </message>
    <message>
        <source>The file is a workbook or UTF-16 and no plain text; save it as CSV in UTF-8.</source>
        <translation>Filen er en projektmappe eller UTF-16 og ikke ren tekst; gem den som CSV i UTF-8.</translation>
    </message>
    <message>
        <source>A quote opens here and never closes. Close it or take it away.</source>
        <translation>Et anførselstegn åbnes her og lukkes aldrig. Luk det, eller fjern det.</translation>
    </message>
    <message>
        <source>The file holds no table. Write a line of names and a line for each run.</source>
        <translation>Filen indeholder ingen tabel. Skriv en linje med navne og en linje for hvert forsøg.</translation>
    </message>
    <message>
        <source>The name “{1}” stands above two columns. Give each column a name of its own.</source>
        <translation>Navnet ”{1}” står over to kolonner. Giv hver kolonne sit eget navn.</translation>
    </message>
    <message>
        <source>The first line holds numbers where names belong. Write a line of names above the data.</source>
        <translation>Den første linje indeholder tal, hvor der hører navne til. Skriv en linje med navne over dataene.</translation>
    </message>
    <message>
        <source>The line has {1} cells where the names have {2}. Write one cell for each name; leave a missing one empty between its separators.</source>
        <translation>Linjen har {1} celler, hvor navnene har {2}. Skriv én celle for hvert navn; lad en manglende være tom mellem skilletegnene.</translation>
    </message>
    <message>
        <source>Column {1} has cells but no name. Write a name above it.</source>
        <translation>Kolonne {1} har celler, men intet navn. Skriv et navn over den.</translation>
    </message>
    <message>
        <source>“{1}” is no number, so that column “{2}” counts as text.</source>
        <translation>”{1}” er ikke et tal, så kolonnen ”{2}” tæller som tekst.</translation>
    </message>
    <message>
        <source>Cells of column “{2}” that say there is no value: {1}.</source>
        <translation>Celler i kolonnen ”{2}”, der siger, at der ingen værdi er: {1}.</translation>
    </message>
    <message>
        <source>There are names but no line of data below them.</source>
        <translation>Der er navne, men ingen datalinje under dem.</translation>
    </message>
    <message>
        <source>A Gaussian process needs 3 to {1} runs; there are {2}.</source>
        <translation>En gaussisk proces kræver 3 til {1} forsøg; der er {2}.</translation>
    </message>
    <message>
        <source>A setting or a result is missing. Fill it in, or leave the run out.</source>
        <translation>En indstilling eller et resultat mangler. Udfyld det, eller udelad forsøget.</translation>
    </message>
    <message>
        <source>All results are {1}, so that there is nothing to model. Choose another response.</source>
        <translation>Alle resultater er {1}, så der er intet at modellere. Vælg en anden respons.</translation>
    </message>
    <message>
        <source>Runs lie so near each other that the model cannot tell them apart. Leave one of them out, or allow for more noise.</source>
        <translation>Forsøg ligger så tæt, at modellen ikke kan skelne dem. Udelad et af dem, eller tillad mere støj.</translation>
    </message>
    <message>
        <source>The search was stopped before a model was found.</source>
        <translation>Søgningen blev stoppet, før en model var fundet.</translation>
    </message>
    <message>
        <source>This run has no key figure and no quantity of that name. Name one that it has, such as “{1}”.</source>
        <translation>Denne kørsel har intet nøgletal og ingen størrelse med det navn. Angiv et, den har, f.eks. ”{1}”.</translation>
    </message>
    <message>
        <source>The run ends at {1}, before {2}. Ask for an earlier time.</source>
        <translation>Kørslen slutter ved {1}, før {2}. Spørg om et tidligere tidspunkt.</translation>
    </message>
    <message>
        <source>The accounts do not close: the balance error is {1} (limit 1e-8). Run with a finer tolerance.</source>
        <translation>Balancerne går ikke op: balancefejlen er {1} (grænse 1e-8). Kør med en finere tolerance.</translation>
    </message>
    <message>
        <source>There is no factor to screen. Name a table with columns of factors.</source>
        <translation>Der er ingen faktor at screene. Angiv en tabel med kolonner af faktorer.</translation>
    </message>
    <message>
        <source>Run {1} has no mirror image, so main effects and second-order effects mix. The two-stage analysis is for definitive screening designs; select stepwise instead.</source>
        <translation>Forsøg {1} har intet spejlbillede, så hovedeffekter og andenordenseffekter blandes. Totrinsanalysen er til definitive screeningdesigns; vælg trinvis i stedet.</translation>
    </message>
    <message>
        <source>The runs do not tell all main effects apart. Leave out a factor.</source>
        <translation>Forsøgene skelner ikke alle hovedeffekter. Udelad en faktor.</translation>
    </message>
    <message>
        <source>There is no error to judge by: the design has neither fake factors nor repeated centre runs. Repeat the centre run, or select stepwise.</source>
        <translation>Der er ingen fejl at bedømme ud fra: designet har hverken fiktive faktorer eller gentagne centerforsøg. Gentag centerforsøget, eller vælg trinvis.</translation>
    </message>
    <message>
        <source>There is no error to judge by: the fake factors and repeated runs vary by nothing. Select stepwise instead.</source>
        <translation>Der er ingen fejl at bedømme ud fra: de fiktive faktorer og gentagne forsøg varierer ikke. Vælg trinvis i stedet.</translation>
    </message>
    <message>
        <source>Largest correlation between main effects: {1}</source>
        <translation>Største korrelation mellem hovedeffekter: {1}</translation>
    </message>
    <message>
        <source>Largest absolute correlation, over all runs, between the centred coded columns of two different factors; 0 means orthogonal.</source>
        <translation>Største absolutte korrelation, over alle forsøg, mellem de centrerede kodede kolonner for to forskellige faktorer; 0 betyder ortogonal.</translation>
    </message>
    <message>
        <source>100 |X&apos;X|^(1/p) / n with the model in shares from 0 to 1, p parameters and n runs; mixtures stay far below 100 %.</source>
        <translation>100 |X&apos;X|^(1/p) / n med modellen i andele fra 0 til 1, p parametre og n forsøg; blandinger forbliver langt under 100 %.</translation>
    </message>
    <message>
        <source>{1} runs at {2} different settings</source>
        <translation>{1} forsøg ved {2} forskellige indstillinger</translation>
    </message>
    <message>
        <source>Rows of the run sheet, and rows that differ (in a block or in a factor).</source>
        <translation>Rækker i forsøgsarket, og rækker, der er forskellige (i en blok eller i en faktor).</translation>
    </message>
    <message>
        <source>Parameters: {1}; degrees of freedom left: {2}, {3} for lack of fit and {4} for pure error</source>
        <translation>Parametre: {1}; frihedsgrader tilbage: {2}, {3} til lack of fit og {4} til ren fejl</translation>
    </message>
    <message>
        <source>Runs less parameters of the model (and blocks less one); pure error is what repeated settings within a block leave.</source>
        <translation>Forsøg minus modellens parametre (og blokke minus én); ren fejl er det, gentagne indstillinger inden for en blok levner.</translation>
    </message>
    <message>
        <source>{1} blocks, orthogonal to the model</source>
        <translation>{1} blokke, ortogonale på modellen</translation>
    </message>
    <message>
        <source>{1} blocks, not orthogonal to the model</source>
        <translation>{1} blokke, ikke ortogonale på modellen</translation>
    </message>
    <message>
        <source>Orthogonal: each column of the model has the same mean in every block, so that differences between blocks bias no coefficient.</source>
        <translation>Ortogonale: hver af modellens kolonner har samme middelværdi i hver blok, så forskelle mellem blokke ikke gør nogen koefficient skæv.</translation>
    </message>
    <message>
        <source>Rotatable</source>
        <translation>Roterbart</translation>
    </message>
    <message>
        <source>Not rotatable</source>
        <translation>Ikke roterbart</translation>
    </message>
    <message>
        <source>Rotatable: moments up to order 4 are those of a sphere, so that the variance of a prediction depends on the distance from the centre alone.</source>
        <translation>Roterbart: momenter op til orden 4 er en kugles, så en forudsigelses varians kun afhænger af afstanden fra centrum.</translation>
    </message>
    <message>
        <source>The recording has no tag “{1}”; it has {2}.</source>
        <translation>Optagelsen har intet tag ”{1}”; den har {2}.</translation>
    </message>
    <message>
        <source>“{1}” has no unit, and {2} is in {3}; say in which unit the recording has it.</source>
        <translation>”{1}” har ingen enhed, og {2} er i {3}; angiv, i hvilken enhed optagelsen har det.</translation>
    </message>
    <message>
        <source>The unit “{1}” of “{2}” is not known; give it as one that is, such as {3}.</source>
        <translation>Enheden ”{1}” for ”{2}” er ukendt; angiv en, der er kendt, f.eks. {3}.</translation>
    </message>
    <message>
        <source>“{1}” is in {2} and {3} in {4}: they do not measure the same. Map it to another variable, or give the component the molar mass that converts them.</source>
        <translation>”{1}” er i {2} og {3} i {4}: de måler ikke det samme. Tilknyt det en anden variabel, eller giv komponenten den molarmasse, der omregner dem.</translation>
    </message>
    <message>
        <source>It is mapped to no variable.</source>
        <translation>Det er ikke tilknyttet nogen variabel.</translation>
    </message>
    <message>
        <source>“{1}” does not fit {2}, which is in {3}. Take a unit that fits, or give the component the mass that converts them.</source>
        <translation>”{1}” passer ikke til {2}, som er i {3}. Vælg en enhed, der passer, eller giv komponenten den masse, der omregner dem.</translation>
    </message>
    <message>
        <source>An object in braces is wanted here, not {1}.</source>
        <translation>Her kræves et objekt i krøllede parenteser, ikke {1}.</translation>
    </message>
    <message>
        <source>“{1}” is missing.</source>
        <translation>”{1}” mangler.</translation>
    </message>
    <message>
        <source>“{1}” is larger than any number that can be computed with. Enter a value below 1e308.</source>
        <translation>”{1}” er større end noget tal, der kan regnes med. Indtast en værdi under 1e308.</translation>
    </message>
    <message>
        <source>“{1}” is {2}, which is less than {3}; enter at least that.</source>
        <translation>”{1}” er {2}, hvilket er mindre end {3}; indtast mindst det.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that is known; enter one such as °C, g/L or 1e6 cells/mL.</source>
        <translation>”{1}” er ikke en kendt enhed; indtast en som °C, g/L eller 1e6 cells/mL.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the name of a column: take out commas, semicolons, quotation marks, brackets and the ending “.reported”, and do not call it “time”.</source>
        <translation>”{1}” kan ikke være navnet på en kolonne: fjern kommaer, semikoloner, anførselstegn, parenteser og endelsen ”.reported”, og kald den ikke ”time”.</translation>
    </message>
    <message>
        <source>The spread of {1} is more than the delay of {2}, so that a sample could be known before it was drawn; enter a smaller one.</source>
        <translation>Spredningen på {1} er mere end forsinkelsen på {2}, så en prøve kunne være kendt, før den blev udtaget; indtast en mindre.</translation>
    </message>
    <message>
        <source>A share of {1} is more than 1; enter 0 to 1.</source>
        <translation>En andel på {1} er mere end 1; indtast 0 til 1.</translation>
    </message>
    <message>
        <source>“{1}” is no unit of time: s, min, h or d.</source>
        <translation>”{1}” er ikke en tidsenhed: s, min, h eller d.</translation>
    </message>
    <message>
        <source>The format is “{1}”, and a file of sensors has “{2}”.</source>
        <translation>Formatet er ”{1}”, og en sensorfil har ”{2}”.</translation>
    </message>
    <message>
        <source>Two sensors have this tag. Give one of them another.</source>
        <translation>To sensorer har dette tag. Giv den ene et andet.</translation>
    </message>
    <message>
        <source>All sensors together take {1} samples, more than {2}. Let them sample less often.</source>
        <translation>Alle sensorer tilsammen tager {1} målinger, mere end {2}. Lad dem måle sjældnere.</translation>
    </message>
    <message>
        <source>Neither the sensors nor the plant&apos;s recipe say how long to record. Give a “duration”.</source>
        <translation>Hverken sensorerne eller anlæggets recept angiver, hvor længe der skal optages. Angiv en ”duration”.</translation>
    </message>
    <message>
        <source>The run does not report {1}.</source>
        <translation>Kørslen rapporterer ikke {1}.</translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation>Indløb</translation>
    </message>
    <message>
        <source>Inoculum, medium, samples returned.</source>
        <translation>Inokulum, medium, returnerede prøver.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Takes as much as holds the pH; the source must carry positive ions (component key charge).</source>
        <translation>Tager så meget, som holder pH; kilden skal føre positive ioner (komponentnøglen charge).</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Udløb</translation>
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
        <translation>Forlader gennem celletilbageholdelsen.</translation>
    </message>
    <message>
        <source>Off-gas</source>
        <translation>Afgangsgas</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideel</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>set_point</source>
        <translation>setpunkt</translation>
    </message>
    <message>
        <source>power</source>
        <translation>effekt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Beholder</translation>
    </message>
    <message>
        <source>Gas transfer</source>
        <translation>Gasoverførsel</translation>
    </message>
    <message>
        <source>Vessel volume</source>
        <translation>Beholdervolumen</translation>
    </message>
    <message>
        <source>A vessel that reaches it raises the event &quot;full&quot;.</source>
        <translation>En beholder, der når det, udløser hændelsen &quot;full&quot;.</translation>
    </message>
    <message>
        <source>Kinetics</source>
        <translation>Kinetik</translation>
    </message>
    <message>
        <source>Rate law of the culture; without one nothing grows.</source>
        <translation>Kulturens hastighedslov; uden en vokser intet.</translation>
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
        <translation>Det, der ikke kan tømmes ud. 0 står for 0,1 % af beholdervolumenet.</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>Fordampning</translation>
    </message>
    <message>
        <source>Water lost with the off-gas, as a part of the volume per time.</source>
        <translation>Vand tabt med afgangsgassen, som del af volumenet pr. tid.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Tilbageholdelse</translation>
    </message>
    <message>
        <source>Part of a component that the cell retention device keeps from the permeate.</source>
        <translation>Del af en komponent, som celletilbageholdelsen holder ude af permeatet.</translation>
    </message>
    <message>
        <source>Osmolality of the medium</source>
        <translation>Mediets osmolalitet</translation>
    </message>
    <message>
        <source>Of the salts that are not components of the plant.</source>
        <translation>Af de salte, der ikke er komponenter i anlægget.</translation>
    </message>
    <message>
        <source>Oxygen loop</source>
        <translation>Iltsløjfe</translation>
    </message>
    <message>
        <source>ideal: gas transfer supplies what holds the set-point, and the kLa that this needs is reported. open: the kLa and the oxygen fraction are set-points and dissolved oxygen follows.</source>
        <translation>ideel: gasoverførslen leverer det, der holder setpunktet, og den kLa, det kræver, rapporteres. åben: kLa og iltfraktionen er setpunkter, og opløst ilt følger.</translation>
    </message>
    <message>
        <source>Dissolved oxygen in equilibrium with air; about 0.2 mM in medium at 37 °C.</source>
        <translation>Opløst ilt i ligevægt med luft; omkring 0,2 mM i medium ved 37 °C.</translation>
    </message>
    <message>
        <source>Carbon dioxide, Henry&apos;s constant</source>
        <translation>Kuldioxid, Henrys konstant</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide per partial pressure, at 37 °C.</source>
        <translation>Opløst kuldioxid pr. partialtryk, ved 37 °C.</translation>
    </message>
    <message>
        <source>Gas depletion</source>
        <translation>Udtømning af gassen</translation>
    </message>
    <message>
        <source>yes: a gas flow above 0 gives oxygen off and takes carbon dioxide up, well mixed. no: the gas keeps its composition.</source>
        <translation>ja: et gasflow over 0 afgiver ilt og optager kuldioxid, ideelt blandet. nej: gassen beholder sin sammensætning.</translation>
    </message>
    <message>
        <source>kLa model</source>
        <translation>kLa-model</translation>
    </message>
    <message>
        <source>set_point: kLa is the set-point. power: kLa = a F^b (P/V)^c with the gas flow F [m3/s] and the power per volume P/V [W/m3].</source>
        <translation>setpunkt: kLa er setpunktet. effekt: kLa = a F^b (P/V)^c med gasflowet F [m3/s] og effekten pr. volumen P/V [W/m3].</translation>
    </message>
    <message>
        <source>kLa coefficient a</source>
        <translation>kLa-koefficient a</translation>
    </message>
    <message>
        <source>Gives kLa in 1/s.</source>
        <translation>Giver kLa i 1/s.</translation>
    </message>
    <message>
        <source>kLa exponent b of the gas flow</source>
        <translation>kLa-eksponent b for gasflowet</translation>
    </message>
    <message>
        <source>kLa exponent c of the power</source>
        <translation>kLa-eksponent c for effekten</translation>
    </message>
    <message>
        <source>Feeds dilute oxygen</source>
        <translation>Feed fortynder ilt</translation>
    </message>
    <message>
        <source>no: dissolved oxygen follows gas transfer and uptake alone, as some published models have it.</source>
        <translation>nej: opløst ilt følger alene gasoverførsel og forbrug, som nogle publicerede modeller har det.</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <source>Dissolved oxygen</source>
        <translation>Opløst ilt</translation>
    </message>
    <message>
        <source>Set-point of the ideal loop, in percent of air saturation.</source>
        <translation>Den ideelle sløjfes setpunkt, i procent af luftmætning.</translation>
    </message>
    <message>
        <source>kLa</source>
        <translation>kLa</translation>
    </message>
    <message>
        <source>With the ideal oxygen loop it is the least kLa, which also strips carbon dioxide.</source>
        <translation>Med den ideelle iltsløjfe er det den mindste kLa, som også uddriver kuldioxid.</translation>
    </message>
    <message>
        <source>Gas flow</source>
        <translation>Gasflow</translation>
    </message>
    <message>
        <source>At 0 °C and 101.325 kPa. 0 stands for a gas that never limits.</source>
        <translation>Ved 0 °C og 101,325 kPa. 0 står for en gas, der aldrig begrænser.</translation>
    </message>
    <message>
        <source>Oxygen in the gas</source>
        <translation>Ilt i gassen</translation>
    </message>
    <message>
        <source>Mole fraction; 0.2095 is air.</source>
        <translation>Molfraktion; 0,2095 er luft.</translation>
    </message>
    <message>
        <source>Carbon dioxide in the gas</source>
        <translation>Kuldioxid i gassen</translation>
    </message>
    <message>
        <source>Mole fraction; 0.0004 is air.</source>
        <translation>Molfraktion; 0,0004 er luft.</translation>
    </message>
    <message>
        <source>Agitation power</source>
        <translation>Omrøringseffekt</translation>
    </message>
    <message>
        <source>Power drawn by the agitator, for the kLa model &quot;power&quot;.</source>
        <translation>Effekt optaget af omrøreren, til kLa-modellen ”effekt”.</translation>
    </message>
    <message>
        <source>Carbon dioxide pressure</source>
        <translation>Kuldioxidtryk</translation>
    </message>
    <message>
        <source>Osmolality</source>
        <translation>Osmolalitet</translation>
    </message>
    <message>
        <source>Viability</source>
        <translation>Viabilitet</translation>
    </message>
    <message>
        <source>Specific growth rate</source>
        <translation>Specifik vækstrate</translation>
    </message>
    <message>
        <source>Oxygen uptake</source>
        <translation>Iltoptag</translation>
    </message>
    <message>
        <source>Carbon dioxide evolution</source>
        <translation>Kuldioxiddannelse</translation>
    </message>
    <message>
        <source>With the ideal oxygen loop the kLa that it needs, at least the one that is set.</source>
        <translation>Med den ideelle iltsløjfe den kLa, den kræver, mindst den, der er sat.</translation>
    </message>
    <message>
        <source>Base demand</source>
        <translation>Basebehov</translation>
    </message>
    <message>
        <source>Protons formed by reaction, which base must bind; negative where acid would be needed.</source>
        <translation>Protoner dannet ved reaktion, som basen skal binde; negativt, hvor der ville kræves syre.</translation>
    </message>
    <message>
        <source>Integral of viable cells</source>
        <translation>Integral af levende celler</translation>
    </message>
    <message>
        <source>Product formed so far by the integral of living cells so far, per cell.</source>
        <translation>Produkt dannet hidtil divideret med integralet af levende celler hidtil, pr. celle.</translation>
    </message>
    <message>
        <source>Volume by vessel volume.</source>
        <translation>Volumen divideret med beholdervolumen.</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titer</translation>
    </message>
    <message>
        <source>Peak cell density</source>
        <translation>Højeste celletæthed</translation>
    </message>
    <message>
        <source>Time of the peak</source>
        <translation>Tidspunkt for toppen</translation>
    </message>
    <message>
        <source>Peak biomass</source>
        <translation>Højeste biomasse</translation>
    </message>
    <message>
        <source>Viability at the end</source>
        <translation>Viabilitet ved slutningen</translation>
    </message>
    <message>
        <source>Volume at the end</source>
        <translation>Volumen ved slutningen</translation>
    </message>
    <message>
        <source>Bioreactor</source>
        <translation>Bioreaktor</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>A stirred vessel with a culture: seed, batch, fed-batch or perfusion, as its streams and the recipe make it. Temperature, pH and oxygen are held ideally unless chosen otherwise.</source>
        <translation>En omrørt beholder med en kultur: podekultur, batch, fed-batch eller perfusion, alt efter dens strømme og recepten. Temperatur, pH og ilt holdes ideelt, medmindre andet er valgt.</translation>
    </message>
    <message>
        <source>The component {1} crosses into the gas and must have the basis &quot;amount&quot;.</source>
        <translation>Komponenten {1} går over i gassen og skal have grundlaget &quot;amount&quot;.</translation>
    </message>
    <message>
        <source>The component {1} has a charge but no molar mass, so its part in the balance of base is unknown: give its molar_mass or the basis &quot;amount&quot;.</source>
        <translation>Komponenten {1} har en ladning, men ingen molarmasse, så dens del i basebalancen er ukendt: angiv dens molar_mass eller grundlaget &quot;amount&quot;.</translation>
    </message>
    <message>
        <source>The inner radius of the discs must be smaller than the outer one: lower it or raise outer_radius.</source>
        <translation>Tallerkenernes indre radius skal være mindre end den ydre: sænk den, eller hæv outer_radius.</translation>
    </message>
    <message>
        <source>Centrate</source>
        <translation>Centrat</translation>
    </message>
    <message>
        <source>Solids</source>
        <translation>Faststof</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometri</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maskine</translation>
    </message>
    <message>
        <source>Broth</source>
        <translation>Dyrkningsvæske</translation>
    </message>
    <message>
        <source>Settling area</source>
        <translation>Klaringsareal</translation>
    </message>
    <message>
        <source>geometry: from discs and speed. sigma: given.</source>
        <translation>geometri: ud fra tallerkener og omdrejningstal. sigma: angivet.</translation>
    </message>
    <message>
        <source>Equivalent settling area</source>
        <translation>Ækvivalent klaringsareal</translation>
    </message>
    <message>
        <source>At the speed at which the machine runs.</source>
        <translation>Ved det omdrejningstal, maskinen kører med.</translation>
    </message>
    <message>
        <source>Discs</source>
        <translation>Tallerkener</translation>
    </message>
    <message>
        <source>Outer radius of the discs</source>
        <translation>Tallerkenernes ydre radius</translation>
    </message>
    <message>
        <source>Inner radius of the discs</source>
        <translation>Tallerkenernes indre radius</translation>
    </message>
    <message>
        <source>Half angle of the cone</source>
        <translation>Keglens halve vinkel</translation>
    </message>
    <message>
        <source>In radians; 0.7 is 40 degrees.</source>
        <translation>I radianer; 0,7 er 40 grader.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Virkningsgrad</translation>
    </message>
    <message>
        <source>Part of the settling area that counts, since the flow between real discs is uneven.</source>
        <translation>Del af klaringsarealet, der tæller, da strømningen mellem virkelige tallerkener er ujævn.</translation>
    </message>
    <message>
        <source>Packed fraction</source>
        <translation>Pakningsgrad</translation>
    </message>
    <message>
        <source>Volume of particles by volume of the discharged solids; the rest is broth that is lost.</source>
        <translation>Partikelvolumen divideret med volumenet af det udtømte faststof; resten er dyrkningsvæske, der går tabt.</translation>
    </message>
    <message>
        <source>Spread of sizes</source>
        <translation>Spredning af størrelser</translation>
    </message>
    <message>
        <source>Geometric standard deviation of the log-normal sizes about a component&apos;s diameter, which is that of a particle of mean volume.</source>
        <translation>Geometrisk standardafvigelse for de lognormale størrelser omkring en komponents diameter, som er den for en partikel med middelvolumen.</translation>
    </message>
    <message>
        <source>Density of particles</source>
        <translation>Partiklernes densitet</translation>
    </message>
    <message>
        <source>Of components that have no density of their own.</source>
        <translation>For komponenter, der ikke har deres egen densitet.</translation>
    </message>
    <message>
        <source>Dry part of particles</source>
        <translation>Partiklernes tørstofandel</translation>
    </message>
    <message>
        <source>Of the wet mass, where a suspended component is given as (dry) mass.</source>
        <translation>Af den våde masse, hvor en suspenderet komponent er angivet som (tør) masse.</translation>
    </message>
    <message>
        <source>Density of the liquid</source>
        <translation>Væskens densitet</translation>
    </message>
    <message>
        <source>Viscosity</source>
        <translation>Viskositet</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Omdrejningstal</translation>
    </message>
    <message>
        <source>Turns per second of the bowl, where the settling area follows from the geometry.</source>
        <translation>Tromlens omdrejninger pr. sekund, hvor klaringsarealet følger af geometrien.</translation>
    </message>
    <message>
        <source>Critical diameter</source>
        <translation>Kritisk diameter</translation>
    </message>
    <message>
        <source>Of the first suspended component: particles of this size and larger all settle.</source>
        <translation>For den første suspenderede komponent: partikler af denne størrelse og større sætter sig alle.</translation>
    </message>
    <message>
        <source>Solids removal</source>
        <translation>Fjernelse af faststof</translation>
    </message>
    <message>
        <source>Settled part of the volume of particles that enters now.</source>
        <translation>Udskilt del af det partikelvolumen, der kommer ind nu.</translation>
    </message>
    <message>
        <source>Solids in the feed</source>
        <translation>Faststof i feedet</translation>
    </message>
    <message>
        <source>Volume of particles by volume of broth.</source>
        <translation>Partikelvolumen divideret med volumenet af dyrkningsvæske.</translation>
    </message>
    <message>
        <source>Flow of solids</source>
        <translation>Faststofflow</translation>
    </message>
    <message>
        <source>Solids removal so far</source>
        <translation>Fjernelse af faststof hidtil</translation>
    </message>
    <message>
        <source>Liquid recovered so far</source>
        <translation>Væske genvundet hidtil</translation>
    </message>
    <message>
        <source>Part of the liquid, and of what is dissolved in it, that left as centrate.</source>
        <translation>Del af væsken, og af det, der er opløst i den, som gik ud som centrat.</translation>
    </message>
    <message>
        <source>Liquid recovered</source>
        <translation>Genvundet væske</translation>
    </message>
    <message>
        <source>Disc-stack centrifuge</source>
        <translation>Tallerkencentrifuge</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Høst</translation>
    </message>
    <message>
        <source>Separates cells and debris, which are the components with a diameter, by Sigma theory over size classes. The feed runs through; the solids are discharged with the broth between them.</source>
        <translation>Udskiller celler og cellerester, dvs. komponenterne med en diameter, efter Sigma-teorien over størrelsesklasser. Feedet løber igennem; faststoffet udtømmes med dyrkningsvæsken imellem.</translation>
    </message>
    <message>
        <source>Feed and buffers</source>
        <translation>Feed og buffere</translation>
    </message>
    <message>
        <source>Effluent</source>
        <translation>Effluent</translation>
    </message>
    <message>
        <source>Pressure drop</source>
        <translation>Trykfald</translation>
    </message>
    <message>
        <source>Carman and Kozeny, with the compression of the bed.</source>
        <translation>Carman og Kozeny, med lejets kompression.</translation>
    </message>
    <message>
        <source>Interstitial velocity</source>
        <translation>Interstitiel hastighed</translation>
    </message>
    <message>
        <source>Residence time</source>
        <translation>Opholdstid</translation>
    </message>
    <message>
        <source>Volume of the bed by flow; 0 at rest.</source>
        <translation>Lejets volumen divideret med flowet; 0 i hvile.</translation>
    </message>
    <message>
        <source>Column volumes</source>
        <translation>Kolonnevolumener</translation>
    </message>
    <message>
        <source>Volume that has passed, by the volume of the bed.</source>
        <translation>Volumen, der er passeret, i forhold til lejets volumen.</translation>
    </message>
    <message>
        <source>UV 280 nm</source>
        <translation>UV 280 nm</translation>
    </message>
    <message>
        <source>Absorbance of what leaves.</source>
        <translation>Absorbans af det, der forlader.</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Ledningsevne</translation>
    </message>
    <message>
        <source>Of what leaves: the sum over ions of molar conductivity and concentration.</source>
        <translation>For det, der forlader: summen over ioner af molær ledningsevne gange koncentration.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>Product on the column by the volume of the bed.</source>
        <translation>Produkt på kolonnen i forhold til lejets volumen.</translation>
    </message>
    <message>
        <source>Load in moles</source>
        <translation>Belastning i mol</translation>
    </message>
    <message>
        <source>Breakthrough</source>
        <translation>Gennembrud</translation>
    </message>
    <message>
        <source>Product that leaves by product that enters; 0 where none enters.</source>
        <translation>Produkt, der forlader, i forhold til produkt, der kommer ind; 0, hvor intet kommer ind.</translation>
    </message>
    <message>
        <source>Largest pressure drop</source>
        <translation>Største trykfald</translation>
    </message>
    <message>
        <source>Largest absorbance</source>
        <translation>Største absorbans</translation>
    </message>
    <message>
        <source>Largest load</source>
        <translation>Største belastning</translation>
    </message>
    <message>
        <source>Largest breakthrough</source>
        <translation>Største gennembrud</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>Chromatography column</source>
        <translation>Kromatografikolonne</translation>
    </message>
    <message>
        <source>Capture and polish</source>
        <translation>Capture og polering</translation>
    </message>
    <message>
        <source>Separates what binds to a packed bed from what passes. What flows in passes on; the bed holds what it binds until the buffer changes. The grid follows from the tolerance of the run. Beds with radial flow are left out.</source>
        <translation>Skiller det, der binder til et pakket leje, fra det, der passerer. Det, der løber ind, går videre; lejet holder det, det binder, indtil bufferen skifter. Gitteret følger af kørslens tolerance. Lejer med radialt flow er udeladt.</translation>
    </message>
    <message>
        <source>Nothing flowed through the column in this run: give an inlet upstream a flow, in its program or in the recipe.</source>
        <translation>Intet løb gennem kolonnen i denne kørsel: giv et indløb opstrøms et flow, i dets program eller i recepten.</translation>
    </message>
    <message>
        <source>The first flow through the column is to size it, and no flow into it is known: give “cross_section” or “diameter” in its place.</source>
        <translation>Det første flow gennem kolonnen skal dimensionere den, og intet flow ind i den er kendt: angiv ”cross_section” eller ”diameter” i stedet.</translation>
    </message>
    <message>
        <source>{1} columns are no whole number: write {2} or {3}.</source>
        <translation>{1} kolonner er ikke et helt tal: skriv {2} eller {3}.</translation>
    </message>
    <message>
        <source>The extinction counts by mass, and nothing says the mass of “{1}”: give the component a “molar_mass” or a “cell_mass”.</source>
        <translation>Ekstinktionen tæller efter masse, og intet angiver massen af ”{1}”: giv komponenten en ”molar_mass” eller en ”cell_mass”.</translation>
    </message>
    <message>
        <source>The conductivity counts by amount, and nothing says the molar mass of “{1}”: give the component a “molar_mass”.</source>
        <translation>Ledningsevnen tæller efter stofmængde, og intet angiver molarmassen af ”{1}”: giv komponenten en ”molar_mass”.</translation>
    </message>
    <message>
        <source>WENO finite volumes, {1} cells, {2} nodes per bead</source>
        <translation>WENO-finite volumener, {1} celler, {2} knuder pr. perle</translation>
    </message>
    <message>
        <source>WENO finite volumes, {1} cells</source>
        <translation>WENO-finite volumener, {1} celler</translation>
    </message>
    <message>
        <source>Fronts in this bed may be thinner than one of its {1} cells. Their time and height hold, their shape does not. Give the axial dispersion that a packed bed has, such as “chung_wen”.</source>
        <translation>Fronter i dette leje er måske tyndere end en af dets {1} celler. Deres tid og højde holder, deres form gør ikke. Angiv den aksiale dispersion, et pakket leje har, f.eks. ”chung_wen”.</translation>
    </message>
    <message>
        <source>spectral elements, {1} x {2}, {3} nodes per bead</source>
        <translation>spektralelementer, {1} x {2}, {3} knuder pr. perle</translation>
    </message>
    <message>
        <source>spectral elements, {1} x {2}</source>
        <translation>spektralelementer, {1} x {2}</translation>
    </message>
    <message>
        <source>The pressure drop rose to {1}, above its limit of {2}, and no phase of the recipe ended there: lower the flow, or let the phase end at the event “limit”.</source>
        <translation>Trykfaldet steg til {1}, over sin grænse på {2}, og ingen fase i recepten sluttede dér: sænk flowet, eller lad fasen slutte ved hændelsen ”limit”.</translation>
    </message>
    <message>
        <source>Fronts that leave this bed are sharper than its grid resolves: {1} of a concentration was left out, and they over- and undershoot by up to half of that. Give the axial dispersion that a packed bed has, such as “chung_wen”, or take a finer tolerance.</source>
        <translation>Fronter, der forlader dette leje, er skarpere, end dets gitter opløser: {1} af en koncentration blev udeladt, og de over- og underskyder med op til det halve af dette. Angiv den aksiale dispersion, et pakket leje har, f.eks. ”chung_wen”, eller vælg en finere tolerance.</translation>
    </message>
    <message>
        <source>Nothing says how wide the column is: give “diameter”, “cross_section”, or “interstitial_velocity”, which sizes it at the first flow.</source>
        <translation>Intet angiver, hvor bred kolonnen er: angiv ”diameter”, ”cross_section” eller ”interstitial_velocity”, som dimensionerer den ved det første flow.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” both size the column; keep one of them.</source>
        <translation>”{1}” og ”{2}” dimensionerer begge kolonnen; behold den ene.</translation>
    </message>
    <message>
        <source>The correlation “{1}” needs the diffusivity of “{2}” in free liquid: give it here, or give the component a “molar_mass” or a “diameter”.</source>
        <translation>Korrelationen ”{1}” kræver diffusiviteten af ”{2}” i fri væske: angiv den her, eller giv komponenten en ”molar_mass” eller en ”diameter”.</translation>
    </message>
    <message>
        <source>The product “{1}” never reaches the column: let something upstream hold it, or name another component.</source>
        <translation>Produktet ”{1}” når aldrig kolonnen: lad noget opstrøms rumme det, eller nævn en anden komponent.</translation>
    </message>
    <message>
        <source>The model “lumped_rate” has no pores: write what the liquid holds under “bulk”.</source>
        <translation>Modellen ”lumped_rate” har ingen porer: skriv under ”bulk”, hvad væsken rummer.</translation>
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
        <translation>Leje</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Tryk</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektorer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>general_rate: film, and diffusion within the beads. lumped_rate_with_pores: film, and well-mixed beads. lumped_rate: no film, for membranes and monoliths.</source>
        <translation>general_rate: film og diffusion i perlerne. lumped_rate_with_pores: film og ideelt blandede perler. lumped_rate: ingen film, til membraner og monolitter.</translation>
    </message>
    <message>
        <source>Bed height</source>
        <translation>Lejehøjde</translation>
    </message>
    <message>
        <source>Cross section</source>
        <translation>Tværsnit</translation>
    </message>
    <message>
        <source>One of cross section, diameter and interstitial velocity is given.</source>
        <translation>Et af tværsnit, diameter og interstitiel hastighed angives.</translation>
    </message>
    <message>
        <source>In place of the cross section.</source>
        <translation>I stedet for tværsnittet.</translation>
    </message>
    <message>
        <source>In place of the cross section: sizes it once, so that the first flow runs at this velocity between the beads (lumped_rate: through the total porosity).</source>
        <translation>I stedet for tværsnittet: dimensionerer det én gang, så det første flow løber med denne hastighed mellem perlerne (lumped_rate: gennem den totale porøsitet).</translation>
    </message>
    <message>
        <source>Space between the beads by the volume of the bed. In lumped_rate for pressure and correlations only.</source>
        <translation>Rummet mellem perlerne i forhold til lejets volumen. I lumped_rate kun til tryk og korrelationer.</translation>
    </message>
    <message>
        <source>Pores by the volume of a bead.</source>
        <translation>Porer i forhold til en perles volumen.</translation>
    </message>
    <message>
        <source>Total porosity</source>
        <translation>Total porøsitet</translation>
    </message>
    <message>
        <source>All liquid by the volume of the bed.</source>
        <translation>Al væske i forhold til lejets volumen.</translation>
    </message>
    <message>
        <source>Particle radius</source>
        <translation>Partikelradius</translation>
    </message>
    <message>
        <source>In lumped_rate for pressure and correlations only.</source>
        <translation>I lumped_rate kun til tryk og korrelationer.</translation>
    </message>
    <message>
        <source>Axial dispersion</source>
        <translation>Aksial dispersion</translation>
    </message>
    <message>
        <source>A value, or a correlation that follows the flow: chung_wen (Chung and Wen 1968) or gunn (Gunn 1987).</source>
        <translation>En værdi eller en korrelation, der følger flowet: chung_wen (Chung og Wen 1968) eller gunn (Gunn 1987).</translation>
    </message>
    <message>
        <source>Film coefficient</source>
        <translation>Filmkoefficient</translation>
    </message>
    <message>
        <source>Mass transfer to the surface of a bead: values, or wilson_geankoplis (Wilson and Geankoplis 1966), which follows the flow.</source>
        <translation>Stofovergang til en perles overflade: værdier, eller wilson_geankoplis (Wilson og Geankoplis 1966), som følger flowet.</translation>
    </message>
    <message>
        <source>Pore diffusivity</source>
        <translation>Porediffusivitet</translation>
    </message>
    <message>
        <source>In the liquid of the pores, tortuosity included.</source>
        <translation>I porernes væske, inklusive tortuositet.</translation>
    </message>
    <message>
        <source>Surface diffusivity</source>
        <translation>Overfladediffusivitet</translation>
    </message>
    <message>
        <source>Of what is bound, along the surface.</source>
        <translation>For det bundne, langs overfladen.</translation>
    </message>
    <message>
        <source>Pore accessibility</source>
        <translation>Porernes tilgængelighed</translation>
    </message>
    <message>
        <source>Part of the pores that a component reaches. 0: too large, it stays outside.</source>
        <translation>Del af porerne, som en komponent når. 0: for stor, den bliver udenfor.</translation>
    </message>
    <message>
        <source>Molecular diffusivity</source>
        <translation>Molekylær diffusivitet</translation>
    </message>
    <message>
        <source>In free liquid, for the correlations. 0: from the component&apos;s diameter or molar mass.</source>
        <translation>I fri væske, til korrelationerne. 0: ud fra komponentens diameter eller molarmasse.</translation>
    </message>
    <message>
        <source>How components bind. Bound concentrations are per volume of solid.</source>
        <translation>Hvordan komponenter binder. Bundne koncentrationer er pr. volumen fast stof.</translation>
    </message>
    <message>
        <source>The component whose load and breakthrough are shown. Left out: the first that binds and is not the salt.</source>
        <translation>Den komponent, hvis belastning og gennembrud vises. Udeladt: den første, der binder og ikke er saltet.</translation>
    </message>
    <message>
        <source>Of the liquid.</source>
        <translation>Væskens.</translation>
    </message>
    <message>
        <source>Compressibility of the bed</source>
        <translation>Lejets kompressibilitet</translation>
    </message>
    <message>
        <source>Relative rise of the bed&apos;s resistance by the pressure on it. Where it times the pressure drop of a rigid bed comes to 1, the bed blocks. 0: rigid.</source>
        <translation>Relativ stigning i lejets modstand ved trykket på det. Hvor den gange trykfaldet over et stift leje bliver 1, blokerer lejet. 0: stift.</translation>
    </message>
    <message>
        <source>Pressure limit</source>
        <translation>Trykgrænse</translation>
    </message>
    <message>
        <source>Raises the event &quot;limit&quot;, at which a phase of the recipe can end.</source>
        <translation>Udløser hændelsen &quot;limit&quot;, hvor en fase i recepten kan slutte.</translation>
    </message>
    <message>
        <source>Extinction at 280 nm</source>
        <translation>Ekstinktion ved 280 nm</translation>
    </message>
    <message>
        <source>Decadic; 100 m2/kg is 1 AU in 1 cm at 1 g/L. Where none is given, what counts in mass or is larger than 1 kg/mol has 100 m2/kg.</source>
        <translation>Dekadisk; 100 m2/kg er 1 AU i 1 cm ved 1 g/L. Hvor ingen er angivet, har det, der tæller i masse eller er større end 1 kg/mol, 100 m2/kg.</translation>
    </message>
    <message>
        <source>Path of light</source>
        <translation>Lysvej</translation>
    </message>
    <message>
        <source>Molar conductivity</source>
        <translation>Molær ledningsevne</translation>
    </message>
    <message>
        <source>Where none is given, ions have 0.0063 S m2/mol per charge, and the salt of the binding, if it has no charge, 0.0107 S m2/mol as sodium chloride.</source>
        <translation>Hvor ingen er angivet, har ioner 0,0063 S m2/mol pr. ladning, og bindingens salt, hvis det ingen ladning har, 0,0107 S m2/mol som natriumklorid.</translation>
    </message>
    <message>
        <source>In the whole bed, where no component is a buffer.</source>
        <translation>I hele lejet, hvor ingen komponent er en buffer.</translation>
    </message>
    <message>
        <source>“{1}” must balance the charge of what is bound, and since nothing flows into the column, nothing says how much of it is there: give it here.</source>
        <translation>”{1}” skal balancere ladningen af det bundne, og da intet løber ind i kolonnen, angiver intet, hvor meget der er af den: angiv det her.</translation>
    </message>
    <message>
        <source>What is bound displaces more {1} than the resin has, {2}: bind less of it, or raise the capacity of the binding.</source>
        <translation>Det bundne fortrænger mere {1}, end resinen har, {2}: bind mindre af det, eller hæv bindingens kapacitet.</translation>
    </message>
    <message>
        <source>Bound {1} is {2}, but the charge that the others leave takes {3}: leave it out, or write that.</source>
        <translation>Bundet {1} er {2}, men den ladning, de andre levner, kræver {3}: udelad det, eller skriv det.</translation>
    </message>
    <message>
        <source>What is bound at first takes {1} times the room there is; “{2}” with {3} takes {4} of it, which alone could be {5} at most: bind less, or raise the capacity.</source>
        <translation>Det, der er bundet først, tager {1} gange den plads, der er; ”{2}” med {3} tager {4} af den, som alene højst kunne være {5}: bind mindre, eller hæv kapaciteten.</translation>
    </message>
    <message>
        <source>The column is to be in equilibrium with what enters first, and nothing does: let something flow into it, or write what it holds.</source>
        <translation>Kolonnen skal være i ligevægt med det, der kommer ind først, og intet gør: lad noget løbe ind i den, eller skriv, hvad den rummer.</translation>
    </message>
    <message>
        <source>No equilibrium with what enters first was found: compare the parameters of the binding with those of an example, or write what the column holds.</source>
        <translation>Ingen ligevægt med det, der kommer ind først, blev fundet: sammenlign bindingens parametre med et eksempels, eller skriv, hvad kolonnen rummer.</translation>
    </message>
    <message>
        <source>Filtrate</source>
        <translation>Filtrat</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>mellemliggende</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>fuldført</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>kage</translation>
    </message>
    <message>
        <source>general</source>
        <translation>generel</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>målt</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>gennemløb</translation>
    </message>
    <message>
        <source>solids</source>
        <translation>faststof</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fouling</source>
        <translation>Tilstopning</translation>
    </message>
    <message>
        <source>End points</source>
        <translation>Slutpunkter</translation>
    </message>
    <message>
        <source>Filter area</source>
        <translation>Filterareal</translation>
    </message>
    <message>
        <source>Resistance of the clean filter</source>
        <translation>Det rene filters modstand</translation>
    </message>
    <message>
        <source>Pressure by flux and viscosity.</source>
        <translation>Tryk divideret med flux og viskositet.</translation>
    </message>
    <message>
        <source>Design flux</source>
        <translation>Designflux</translation>
    </message>
    <message>
        <source>For the capacity that is reported; the flow itself is that of the feed.</source>
        <translation>Til den kapacitet, der rapporteres; selve flowet er feedets.</translation>
    </message>
    <message>
        <source>Law of blocking</source>
        <translation>Blokeringslov</translation>
    </message>
    <message>
        <source>How the resistance rises with throughput (Hermia): intermediate, standard, complete, cake, or general with an exponent; measured: a cubic, as a Pmax trial gives it.</source>
        <translation>Hvordan modstanden stiger med gennemløbet (Hermia): mellemliggende, standard, fuldstændig, kage eller generel med en eksponent; målt: et tredjegradspolynomium, som et Pmax-forsøg giver det.</translation>
    </message>
    <message>
        <source>Rise of resistance</source>
        <translation>Stigning i modstand</translation>
    </message>
    <message>
        <source>Relative rise per throughput (volume per area) of the clean filter.</source>
        <translation>Relativ stigning pr. gennemløb (volumen pr. areal) for det rene filter.</translation>
    </message>
    <message>
        <source>Exponent of blocking</source>
        <translation>Blokeringseksponent</translation>
    </message>
    <message>
        <source>0 cake, 1 intermediate, 1.5 standard, 2 complete.</source>
        <translation>0 kage, 1 mellemliggende, 1,5 standard, 2 fuldstændig.</translation>
    </message>
    <message>
        <source>Rise with the square</source>
        <translation>Stigning med kvadratet</translation>
    </message>
    <message>
        <source>Rise with the cube</source>
        <translation>Stigning med kuben</translation>
    </message>
    <message>
        <source>Fouled by</source>
        <translation>Tilstoppes af</translation>
    </message>
    <message>
        <source>throughput: every litre fouls alike. solids: as much as it carries, against the solids for which the rise and the breakthrough were found.</source>
        <translation>gennemløb: hver liter tilstopper ens. faststof: så meget, som det fører, i forhold til det faststof, hvor stigningen og gennembruddet blev fundet.</translation>
    </message>
    <message>
        <source>Reference solids</source>
        <translation>Referencefaststof</translation>
    </message>
    <message>
        <source>Volume of particles by volume of feed.</source>
        <translation>Partikelvolumen divideret med feedvolumen.</translation>
    </message>
    <message>
        <source>Of suspended components, which are those with a diameter.</source>
        <translation>Af suspenderede komponenter, dvs. dem med en diameter.</translation>
    </message>
    <message>
        <source>Adsorption</source>
        <translation>Adsorption</translation>
    </message>
    <message>
        <source>Part of a dissolved component that the filter keeps.</source>
        <translation>Del af en opløst komponent, som filteret holder tilbage.</translation>
    </message>
    <message>
        <source>Throughput (volume per area) at which half the retention is lost.</source>
        <translation>Gennemløb (volumen pr. areal), hvor halvdelen af tilbageholdelsen er tabt.</translation>
    </message>
    <message>
        <source>Width of the breakthrough</source>
        <translation>Gennembruddets bredde</translation>
    </message>
    <message>
        <source>Turbidity of particles</source>
        <translation>Partiklernes turbiditet</translation>
    </message>
    <message>
        <source>By their volume fraction: 1 % particles have a hundredth of it.</source>
        <translation>Efter deres volumenfraktion: 1 % partikler har en hundrededel af den.</translation>
    </message>
    <message>
        <source>Raises the event &quot;limit&quot;.</source>
        <translation>Udløser hændelsen &quot;limit&quot;.</translation>
    </message>
    <message>
        <source>Turbidity limit</source>
        <translation>Turbiditetsgrænse</translation>
    </message>
    <message>
        <source>Of the filtrate; raises the event &quot;turbidity&quot;.</source>
        <translation>For filtratet; udløser hændelsen &quot;turbidity&quot;.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Gennemløb</translation>
    </message>
    <message>
        <source>Volume filtered by area.</source>
        <translation>Filtreret volumen pr. areal.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Modstand</translation>
    </message>
    <message>
        <source>Turbidity of the filtrate</source>
        <translation>Filtratets turbiditet</translation>
    </message>
    <message>
        <source>Throughput at which the pressure limit is reached at the design flux, or the breakthrough.</source>
        <translation>Gennemløb, hvor trykgrænsen nås ved designfluxen, eller gennembruddet.</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Brugt kapacitet</translation>
    </message>
    <message>
        <source>Largest turbidity</source>
        <translation>Største turbiditet</translation>
    </message>
    <message>
        <source>Depth filter</source>
        <translation>Dybdefilter</translation>
    </message>
    <message>
        <source>Clears the harvest at given flow: pressure rises as the filter blocks, and particles break through in the end. Both have an end point that a transfer can stop at.</source>
        <translation>Klarer høsten ved givet flow: trykket stiger, når filteret blokeres, og til sidst bryder partikler igennem. Begge har et slutpunkt, som en overførsel kan stoppe ved.</translation>
    </message>
    <message>
        <source>The clean filter already takes {1} at the design flux, and the limit is {2}: lower design_flux or clean_resistance, or raise the limit.</source>
        <translation>Det rene filter tager allerede {1} ved designfluxen, og grænsen er {2}: sænk design_flux eller clean_resistance, eller hæv grænsen.</translation>
    </message>
    <message>
        <source>A Pmax trial has {1} points: it needs at least 5 of throughput with resistance.</source>
        <translation>Et Pmax-forsøg har {1} punkter: det kræver mindst 5 af gennemløb med modstand.</translation>
    </message>
    <message>
        <source>A Pmax analysis needs a flux and a pressure above 0: they are {1} and {2}.</source>
        <translation>En Pmax-analyse kræver en flux og et tryk over 0: de er {1} og {2}.</translation>
    </message>
    <message>
        <source>No point of the Pmax trial has a throughput above 0.</source>
        <translation>Intet punkt i Pmax-forsøget har et gennemløb over 0.</translation>
    </message>
    <message>
        <source>The points of the Pmax trial lie at fewer than 4 different throughputs, which is too few for a cubic.</source>
        <translation>Punkterne i Pmax-forsøget ligger ved færre end 4 forskellige gennemløb, hvilket er for få til et tredjegradspolynomium.</translation>
    </message>
    <message>
        <source>The pressure does not reach {1} within three times the throughput of the trial, {2}: go on with the trial, or raise the flux.</source>
        <translation>Trykket når ikke {1} inden for tre gange forsøgets gennemløb, {2}: fortsæt forsøget, eller hæv fluxen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Temperature loop</source>
        <translation>Temperatursløjfe</translation>
    </message>
    <message>
        <source>none: the tank takes the temperature of what enters, without loss to the room. ideal: the jacket holds the set-point.</source>
        <translation>ingen: tanken får temperaturen af det, der kommer ind, uden tab til rummet. ideel: kappen holder setpunktet.</translation>
    </message>
    <message>
        <source>Set-point with the ideal loop; without it the temperature at the start.</source>
        <translation>Setpunkt med den ideelle sløjfe; uden den temperaturen ved start.</translation>
    </message>
    <message>
        <source>Hold tank</source>
        <translation>Holdetank</translation>
    </message>
    <message>
        <source>Flow and control</source>
        <translation>Flow og regulering</translation>
    </message>
    <message>
        <source>A well-mixed tank without reaction: a harvest tank, a pool, a feed or buffer tank, a surge tank.</source>
        <translation>En ideelt blandet tank uden reaktion: en høsttank, en pool, en feed- eller buffertank, en udligningstank.</translation>
    </message>
    <message>
        <source>The heel of {1} does not fit into the vessel of {2}: lower the heel or raise the vessel volume.</source>
        <translation>Restvolumenet på {1} kan ikke være i beholderen på {2}: sænk restvolumenet, eller hæv beholdervolumenet.</translation>
    </message>
    <message>
        <source>The initial volume of {1} does not fit into the vessel of {2}: lower it or raise the vessel volume.</source>
        <translation>Startvolumenet på {1} kan ikke være i beholderen på {2}: sænk det, eller hæv beholdervolumenet.</translation>
    </message>
    <message>
        <source>A feed, a medium or a buffer from outside. Its program gives flow, concentrations and temperature step by step; the last step holds. A flow that the recipe or a controller writes goes before the program&apos;s.</source>
        <translation>Et feed, et medium eller en buffer udefra. Dets program giver flow, koncentrationer og temperatur trin for trin; det sidste trin holder. Et flow, som recepten eller en regulator skriver, går forud for programmets.</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Blander</translation>
    </message>
    <message>
        <source>Joins any number of streams into one, at once and without volume.</source>
        <translation>Samler et vilkårligt antal strømme til én, øjeblikkeligt og uden volumen.</translation>
    </message>
    <message>
        <source>Volume received</source>
        <translation>Modtaget volumen</translation>
    </message>
    <message>
        <source>Where product, waste or samples leave the plant. It takes any number of streams and counts their volume.</source>
        <translation>Hvor produkt, affald eller prøver forlader anlægget. Tager et vilkårligt antal strømme og tæller deres volumen.</translation>
    </message>
    <message>
        <source>The component {1} has a diameter, so it is suspended, but its volume is unknown: give its molar_mass or the basis &quot;count&quot; or &quot;mass&quot;.</source>
        <translation>Komponenten {1} har en diameter og er derfor suspenderet, men dens volumen er ukendt: angiv dens molar_mass eller grundlaget &quot;count&quot; eller &quot;mass&quot;.</translation>
    </message>
    <message>
        <source>Goes to the first loading column without pause, at the flow that its source sets.</source>
        <translation>Går uden pause til den første kolonne under belastning, med det flow, dens kilde sætter.</translation>
    </message>
    <message>
        <source>Wash buffer</source>
        <translation>Vaskebuffer</translation>
    </message>
    <message>
        <source>Taken as the service of the columns needs it.</source>
        <translation>Tages, som servicen af kolonnerne kræver.</translation>
    </message>
    <message>
        <source>Elution buffer</source>
        <translation>Elueringsbuffer</translation>
    </message>
    <message>
        <source>Regeneration</source>
        <translation>Regenerering</translation>
    </message>
    <message>
        <source>Equilibration buffer</source>
        <translation>Ækvilibreringsbuffer</translation>
    </message>
    <message>
        <source>Taken as the service of the columns needs it; the columns begin the run filled with it.</source>
        <translation>Tages, som servicen af kolonnerne kræver; kolonnerne er fyldt med den, når kørslen begynder.</translation>
    </message>
    <message>
        <source>Eluate</source>
        <translation>Eluat</translation>
    </message>
    <message>
        <source>What leaves a column during elution.</source>
        <translation>Det, der forlader en kolonne under eluering.</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Affald</translation>
    </message>
    <message>
        <source>Everything else that leaves.</source>
        <translation>Alt andet, der går ud.</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Service of a column</source>
        <translation>Service af en kolonne</translation>
    </message>
    <message>
        <source>breakthrough</source>
        <translation>gennembrud</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>Volume of a packed column by the flow, which follows from it.</source>
        <translation>Volumen af en pakket kolonne divideret med flowet, som følger af det.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Alike; bed and binding below are those of one.</source>
        <translation>Ens; leje og binding nedenfor er for én.</translation>
    </message>
    <message>
        <source>Columns that load</source>
        <translation>Kolonner under belastning</translation>
    </message>
    <message>
        <source>In series: each catches what breaks through the one before it. The others are in service or wait.</source>
        <translation>I serie: hver fanger det, der bryder gennem den før. De andre er i service eller venter.</translation>
    </message>
    <message>
        <source>Switch by</source>
        <translation>Skift efter</translation>
    </message>
    <message>
        <source>breakthrough: of the product at the first column. time: at fixed intervals, which gives the run a cyclic steady state of that period.</source>
        <translation>gennembrud: af produktet ved den første kolonne. tid: med faste mellemrum, hvilket giver kørslen en cyklisk stationær tilstand med den periode.</translation>
    </message>
    <message>
        <source>Breakthrough at a switch</source>
        <translation>Gennembrud ved et skift</translation>
    </message>
    <message>
        <source>Concentration of the product that leaves the first column by that of the feed. Where no column is ready yet, loading goes on until one is.</source>
        <translation>Koncentrationen af det produkt, der forlader den første kolonne, i forhold til feedets. Hvor ingen kolonne er klar endnu, fortsætter belastningen, indtil en er.</translation>
    </message>
    <message>
        <source>Switch time</source>
        <translation>Skiftetid</translation>
    </message>
    <message>
        <source>Between two switches, from the start of the run on.</source>
        <translation>Mellem to skift, fra kørslens start.</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Skyl</translation>
    </message>
    <message>
        <source>Column volumes at the beginning of the wash that push the feed out of a loaded column; they go to the last loading column.</source>
        <translation>Kolonnevolumener ved vaskens begyndelse, der skubber feedet ud af en belastet kolonne; de går til den sidste kolonne under belastning.</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Vask</translation>
    </message>
    <message>
        <source>Column volumes after the flush.</source>
        <translation>Kolonnevolumener efter skyllet.</translation>
    </message>
    <message>
        <source>Residence time of flush and wash</source>
        <translation>Opholdstid for skyl og vask</translation>
    </message>
    <message>
        <source>Elution</source>
        <translation>Eluering</translation>
    </message>
    <message>
        <source>Column volumes.</source>
        <translation>Kolonnevolumener.</translation>
    </message>
    <message>
        <source>Residence time of elution</source>
        <translation>Opholdstid for eluering</translation>
    </message>
    <message>
        <source>Column volumes that strip and clean.</source>
        <translation>Kolonnevolumener, der stripper og renser.</translation>
    </message>
    <message>
        <source>Residence time of regeneration</source>
        <translation>Opholdstid for regenerering</translation>
    </message>
    <message>
        <source>Equilibration</source>
        <translation>Ækvilibrering</translation>
    </message>
    <message>
        <source>Residence time of equilibration</source>
        <translation>Opholdstid for ækvilibrering</translation>
    </message>
    <message>
        <source>0 ready, 1 loads first, 2 loads behind it, 3 flush, 4 wash, 5 elution, 6 regeneration, 7 equilibration.</source>
        <translation>0 klar, 1 belastes først, 2 belastes efter den, 3 skyl, 4 vask, 5 eluering, 6 regenerering, 7 ækvilibrering.</translation>
    </message>
    <message>
        <source>Switches so far</source>
        <translation>Skift hidtil</translation>
    </message>
    <message>
        <source>Last interval</source>
        <translation>Seneste interval</translation>
    </message>
    <message>
        <source>Between the last two switches. The cyclic steady state is reached when it repeats.</source>
        <translation>Mellem de to seneste skift. Den cykliske stationære tilstand er nået, når det gentager sig.</translation>
    </message>
    <message>
        <source>Product that leaves the first loading column by that of the feed; 0 where none is fed.</source>
        <translation>Produkt, der forlader den første kolonne under belastning, i forhold til feedets; 0, hvor intet feedes.</translation>
    </message>
    <message>
        <source>Breakthrough at the last switch</source>
        <translation>Gennembrud ved det seneste skift</translation>
    </message>
    <message>
        <source>More than was asked where no column was ready in time.</source>
        <translation>Mere end ønsket, hvor ingen kolonne var klar i tide.</translation>
    </message>
    <message>
        <source>Product on the first loading column by the volume of its bed.</source>
        <translation>Produkt på den første kolonne under belastning i forhold til lejets volumen.</translation>
    </message>
    <message>
        <source>Load per cycle</source>
        <translation>Belastning pr. cyklus</translation>
    </message>
    <message>
        <source>Product on the column that was switched last by the volume of its bed.</source>
        <translation>Produkt på den senest skiftede kolonne i forhold til lejets volumen.</translation>
    </message>
    <message>
        <source>Use of the resin</source>
        <translation>Udnyttelse af resinen</translation>
    </message>
    <message>
        <source>That load by what a bed holds in equilibrium with the first feed.</source>
        <translation>Denne belastning i forhold til det, et leje rummer i ligevægt med det første feed.</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Udbytte</translation>
    </message>
    <message>
        <source>Product in the eluate by all product that has left.</source>
        <translation>Produkt i eluatet i forhold til alt produkt, der er gået ud.</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Produktivitet</translation>
    </message>
    <message>
        <source>Product eluted in the last interval by its length and the volume of all beds.</source>
        <translation>Produkt elueret i det seneste interval divideret med dets længde og volumenet af alle lejer.</translation>
    </message>
    <message>
        <source>Use of buffers</source>
        <translation>Bufferforbrug</translation>
    </message>
    <message>
        <source>All buffers so far by the product eluted.</source>
        <translation>Alle buffere hidtil i forhold til det eluerede produkt.</translation>
    </message>
    <message>
        <source>Of the loading columns one after the other, or of a column in service where that is more.</source>
        <translation>For kolonnerne under belastning efter hinanden, eller for en kolonne i service, hvor det er mere.</translation>
    </message>
    <message>
        <source>Absorbance of the eluate; 0 while nothing is eluted.</source>
        <translation>Eluatets absorbans; 0, mens intet elueres.</translation>
    </message>
    <message>
        <source>Of the eluate; 0 while nothing is eluted.</source>
        <translation>Eluatets; 0, mens intet elueres.</translation>
    </message>
    <message>
        <source>Of the eluate; 7 while nothing is eluted.</source>
        <translation>Eluatets; 7, mens intet elueres.</translation>
    </message>
    <message>
        <source>UV 280 nm behind the first column</source>
        <translation>UV 280 nm efter den første kolonne</translation>
    </message>
    <message>
        <source>Absorbance of what leaves the first loading column.</source>
        <translation>Absorbans af det, der forlader den første kolonne under belastning.</translation>
    </message>
    <message>
        <source>Phase of column 1</source>
        <translation>Fase for kolonne 1</translation>
    </message>
    <message>
        <source>Phase of column 2</source>
        <translation>Fase for kolonne 2</translation>
    </message>
    <message>
        <source>Phase of column 3</source>
        <translation>Fase for kolonne 3</translation>
    </message>
    <message>
        <source>Phase of column 4</source>
        <translation>Fase for kolonne 4</translation>
    </message>
    <message>
        <source>Phase of column 5</source>
        <translation>Fase for kolonne 5</translation>
    </message>
    <message>
        <source>Phase of column 6</source>
        <translation>Fase for kolonne 6</translation>
    </message>
    <message>
        <source>Phase of column 7</source>
        <translation>Fase for kolonne 7</translation>
    </message>
    <message>
        <source>Phase of column 8</source>
        <translation>Fase for kolonne 8</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Largest breakthrough at a switch</source>
        <translation>Største gennembrud ved et skift</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>skift</translation>
    </message>
    <message>
        <source>Periodic counter-current capture</source>
        <translation>Periodisk modstrømscapture</translation>
    </message>
    <message>
        <source>Captures without pause: of 2 to 8 columns alike some load in series, while the others are washed, eluted, regenerated and equilibrated by a program of their own. When the product breaks through the first, or at fixed times, all move up by one. Buffers are taken in as the program needs them. A run begins just after a switch.</source>
        <translation>Opfanger uden pause: af 2 til 8 ens kolonner belastes nogle i serie, mens de andre vaskes, elueres, regenereres og ækvilibreres efter deres eget program. Når produktet bryder gennem den første, eller på faste tidspunkter, rykker alle én plads frem. Buffere tages ind, som programmet kræver. En kørsel begynder lige efter et skift.</translation>
    </message>
    <message>
        <source>Of {1} columns {2} are to load, which leaves none to be washed and eluted: take {3} columns, or load on {4}.</source>
        <translation>Af {1} kolonner skal {2} belastes, hvilket ikke levner nogen til vask og eluering: tag {3} kolonner, eller belast {4}.</translation>
    </message>
    <message>
        <source>{1} column volumes are to come in through the port “{2}”, which has no stream: connect an inlet or a tank, or write 0.</source>
        <translation>{1} kolonnevolumener skal komme ind gennem porten ”{2}”, som ingen strøm har: forbind et indløb eller en tank, eller skriv 0.</translation>
    </message>
    <message>
        <source>A column is in service for {1}, longer than {2} switches at {3} leave it: switch after {4} or more, shorten the service, or add a column.</source>
        <translation>En kolonne er i service i {1}, længere end {2} skift ved {3} levner den: skift efter {4} eller mere, forkort servicen, eller tilføj en kolonne.</translation>
    </message>
    <message>
        <source>The columns are to switch when the product breaks through, and nothing binds: name the “product”, give a binding, or switch by time.</source>
        <translation>Kolonnerne skal skifte, når produktet bryder igennem, og intet binder: angiv ”product”, giv en binding, eller skift efter tid.</translation>
    </message>
    <message>
        <source>The feed fills a column in {1}, and a column is in service for {2}: with {3} in service product would be lost. Feed more slowly, shorten the service, or take {4} columns.</source>
        <translation>Feedet fylder en kolonne på {1}, og en kolonne er i service i {2}: med {3} i service ville produkt gå tabt. Feed langsommere, forkort servicen, eller tag {4} kolonner.</translation>
    </message>
    <message>
        <source>Suction</source>
        <translation>Sugeside</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>Sets the flow of a stream: recipe or controller write the flow of its outlet, and the outlet before it is then no set-point. It stands still when its source is empty.</source>
        <translation>Sætter flowet i en strøm: recept eller regulator skriver flowet i dens udløb, og udløbet før den er da ikke et setpunkt. Den står stille, når dens kilde er tom.</translation>
    </message>
    <message>
        <source>Enters between zones 2 and 3.</source>
        <translation>Kommer ind mellem zone 2 og 3.</translation>
    </message>
    <message>
        <source>Desorbent</source>
        <translation>Desorbent</translation>
    </message>
    <message>
        <source>Enters between zones 4 and 1.</source>
        <translation>Kommer ind mellem zone 4 og 1.</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Ekstrakt</translation>
    </message>
    <message>
        <source>Leaves between zones 1 and 2, with what binds more strongly.</source>
        <translation>Går ud mellem zone 1 og 2, med det, der binder stærkere.</translation>
    </message>
    <message>
        <source>Raffinate</source>
        <translation>Raffinat</translation>
    </message>
    <message>
        <source>Leaves between zones 3 and 4, with what binds more weakly.</source>
        <translation>Går ud mellem zone 3 og 4, med det, der binder svagere.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>After each, all ports move on by one column with the flow; counted from the start of the run.</source>
        <translation>Efter hver flytter alle porte én kolonne videre med flowet; talt fra kørslens start.</translation>
    </message>
    <message>
        <source>Columns in zone 1</source>
        <translation>Kolonner i zone 1</translation>
    </message>
    <message>
        <source>From desorbent to extract: what binds strongly is washed off.</source>
        <translation>Fra desorbent til ekstrakt: det, der binder stærkt, vaskes af.</translation>
    </message>
    <message>
        <source>Columns in zone 2</source>
        <translation>Kolonner i zone 2</translation>
    </message>
    <message>
        <source>From extract to feed: what binds weakly is washed off.</source>
        <translation>Fra ekstrakt til feed: det, der binder svagt, vaskes af.</translation>
    </message>
    <message>
        <source>Columns in zone 3</source>
        <translation>Kolonner i zone 3</translation>
    </message>
    <message>
        <source>From feed to raffinate: what binds strongly is held back.</source>
        <translation>Fra feed til raffinat: det, der binder stærkt, holdes tilbage.</translation>
    </message>
    <message>
        <source>Columns in zone 4</source>
        <translation>Kolonner i zone 4</translation>
    </message>
    <message>
        <source>From raffinate back to the desorbent: what binds weakly is held back.</source>
        <translation>Fra raffinat tilbage til desorbenten: det, der binder svagt, holdes tilbage.</translation>
    </message>
    <message>
        <source>Recycle flow</source>
        <translation>Recirkulationsflow</translation>
    </message>
    <message>
        <source>Through zone 4. The other zones follow from it and from what enters and leaves.</source>
        <translation>Gennem zone 4. De andre zoner følger af det og af det, der kommer ind og går ud.</translation>
    </message>
    <message>
        <source>Extract flow</source>
        <translation>Ekstraktflow</translation>
    </message>
    <message>
        <source>The raffinate takes the rest of what enters. Never more than enters or than passes zone 1.</source>
        <translation>Raffinatet tager resten af det, der kommer ind. Aldrig mere, end der kommer ind eller passerer zone 1.</translation>
    </message>
    <message>
        <source>Flow in zone 1</source>
        <translation>Flow i zone 1</translation>
    </message>
    <message>
        <source>Flow in zone 2</source>
        <translation>Flow i zone 2</translation>
    </message>
    <message>
        <source>Flow in zone 3</source>
        <translation>Flow i zone 3</translation>
    </message>
    <message>
        <source>Flow in zone 4</source>
        <translation>Flow i zone 4</translation>
    </message>
    <message>
        <source>Of all columns one after the other.</source>
        <translation>Af alle kolonner efter hinanden.</translation>
    </message>
    <message>
        <source>Purity of the extract</source>
        <translation>Ekstraktets renhed</translation>
    </message>
    <message>
        <source>The product by all that binds, at this instant.</source>
        <translation>Produktet i forhold til alt, der binder, i dette øjeblik.</translation>
    </message>
    <message>
        <source>Purity of the raffinate</source>
        <translation>Raffinatets renhed</translation>
    </message>
    <message>
        <source>UV 280 nm of the extract</source>
        <translation>UV 280 nm for ekstraktet</translation>
    </message>
    <message>
        <source>UV 280 nm of the raffinate</source>
        <translation>UV 280 nm for raffinatet</translation>
    </message>
    <message>
        <source>Conductivity of the extract</source>
        <translation>Ekstraktets ledningsevne</translation>
    </message>
    <message>
        <source>Conductivity of the raffinate</source>
        <translation>Raffinatets ledningsevne</translation>
    </message>
    <message>
        <source>Simulated moving bed</source>
        <translation>Simuleret bevægeligt leje (SMB)</translation>
    </message>
    <message>
        <source>Separates two fractions without pause: a ring of columns alike in four zones, whose ports move on by one column at each switch. Run it to its cyclic steady state with “titer-cli run FILE --cyclic T”, where T is the switch time.</source>
        <translation>Skiller to fraktioner uden pause: en ring af ens kolonner i fire zoner, hvis porte flytter én kolonne videre ved hvert skift. Kør den til sin cykliske stationære tilstand med ”titer-cli run FILE --cyclic T”, hvor T er skiftetiden.</translation>
    </message>
    <message>
        <source>With feed {1} and desorbent {2}, an extract of {3} leaves {4} for the raffinate: take at most {5}, or raise one of the others.</source>
        <translation>Med feed {1} og desorbent {2} levner et ekstrakt på {3} {4} til raffinatet: tag højst {5}, eller hæv et af de andre.</translation>
    </message>
    <message>
        <source>With recycle {1} and desorbent {2}, an extract of {3} leaves {4} for zone 2: recycle at least {5}, or take less extract.</source>
        <translation>Med recirkulation {1} og desorbent {2} levner et ekstrakt på {3} {4} til zone 2: recirkulér mindst {5}, eller tag mindre ekstrakt.</translation>
    </message>
    <message>
        <source>Outlet 1</source>
        <translation>Udløb 1</translation>
    </message>
    <message>
        <source>Outlet 2</source>
        <translation>Udløb 2</translation>
    </message>
    <message>
        <source>Part to outlet 1</source>
        <translation>Del til udløb 1</translation>
    </message>
    <message>
        <source>Splitter</source>
        <translation>Fordeler</translation>
    </message>
    <message>
        <source>Divides a stream into two of the same composition.</source>
        <translation>Deler en strøm i to med samme sammensætning.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ud</translation>
    </message>
    <message>
        <source>Mixed volume</source>
        <translation>Blandet volumen</translation>
    </message>
    <message>
        <source>Pump heads, valves and mixers on the way, as one well-mixed volume before the tube.</source>
        <translation>Pumpehoveder, ventiler og blandere på vejen, som ét ideelt blandet volumen før slangen.</translation>
    </message>
    <message>
        <source>Volume of the tube</source>
        <translation>Slangens volumen</translation>
    </message>
    <message>
        <source>What flows through nearly as a plug.</source>
        <translation>Det, der løber igennem næsten som en prop.</translation>
    </message>
    <message>
        <source>Tanks in series</source>
        <translation>Tanke i serie</translation>
    </message>
    <message>
        <source>Into which the tube is divided: the more, the less a front spreads. N tanks spread it as a Peclet number of about 2 N does.</source>
        <translation>Som slangen er delt i: jo flere, desto mindre spredes en front. N tanke spreder den, som et Péclet-tal på omkring 2 N gør.</translation>
    </message>
    <message>
        <source>Volume by flow; 0 at rest.</source>
        <translation>Volumen divideret med flow; 0 i hvile.</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Slanger</translation>
    </message>
    <message>
        <source>Delays and spreads what flows through: the volume of a skid outside its column. It begins filled with what enters first.</source>
        <translation>Forsinker og spreder det, der løber igennem: volumenet af et skid uden for kolonnen. Begynder fyldt med det, der kommer ind først.</translation>
    </message>
    <message>
        <source>Outlet 3</source>
        <translation>Udløb 3</translation>
    </message>
    <message>
        <source>Outlet 4</source>
        <translation>Udløb 4</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Number of the outlet that is open.</source>
        <translation>Nummeret på det udløb, der er åbent.</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Ventil</translation>
    </message>
    <message>
        <source>Sends a stream to one of up to four outlets; the recipe moves it, for example from pool to waste. What goes to an outlet without a stream is lost.</source>
        <translation>Sender en strøm til et af op til fire udløb; recepten stiller den om, f.eks. fra pool til affald. Det, der går til et udløb uden strøm, er tabt.</translation>
    </message>
    <message>
        <source>Here an object is expected.</source>
        <translation>Her forventes et objekt.</translation>
    </message>
    <message>
        <source>Boards know no key “{1}”. A newer Titer may have written it.</source>
        <translation>Tavler kender ingen nøgle ”{1}”. En nyere Titer kan have skrevet den.</translation>
    </message>
    <message>
        <source>“{1}” has to be a text.</source>
        <translation>”{1}” skal være en tekst.</translation>
    </message>
    <message>
        <source>Here a list is expected.</source>
        <translation>Her forventes en liste.</translation>
    </message>
    <message>
        <source>This list holds texts alone.</source>
        <translation>Denne liste indeholder kun tekster.</translation>
    </message>
    <message>
        <source>The place of a tile is [column, row, columns, rows] on {1} columns.</source>
        <translation>En flises plads er [kolonne, række, kolonner, rækker] på {1} kolonner.</translation>
    </message>
    <message>
        <source>“{1}” has to be true or false.</source>
        <translation>”{1}” skal være true eller false.</translation>
    </message>
    <message>
        <source>A board holds at most {1} tiles.</source>
        <translation>En tavle rummer højst {1} fliser.</translation>
    </message>
    <message>
        <source>The tiles “{1}” and “{2}” overlap.</source>
        <translation>Fliserne ”{1}” og ”{2}” overlapper.</translation>
    </message>
    <message>
        <source>Titer, cells, control loops, alarms and recipe of a vessel.</source>
        <translation>Titer, celler, reguleringssløjfer, alarmer og recept for en beholder.</translation>
    </message>
    <message>
        <source>Chromatography</source>
        <translation>Kromatografi</translation>
    </message>
    <message>
        <source>Detectors, pressure, alarms and recipe of a column.</source>
        <translation>Detektorer, tryk, alarmer og recept for en kolonne.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>The plant with its alarms, key figures and the courses of its main values.</source>
        <translation>Anlægget med dets alarmer, nøgletal og forløbene af dets vigtigste værdier.</translation>
    </message>
    <message>
        <source>Control loops</source>
        <translation>Reguleringssløjfer</translation>
    </message>
    <message>
        <source>Controlled</source>
        <translation>Reguleret</translation>
    </message>
    <message>
        <source>Metabolites</source>
        <translation>Metabolitter</translation>
    </message>
    <message>
        <source>Formulas know no key “{1}”. A newer Titer may have written it.</source>
        <translation>Formler kender ingen nøgle ”{1}”. En nyere Titer kan have skrevet den.</translation>
    </message>
    <message>
        <source>“{1}” is no name for a formula; give one without slashes and backquotes.</source>
        <translation>”{1}” er ikke et navn til en formel; angiv et uden skråstreger og accents graves.</translation>
    </message>
    <message>
        <source>The formula reads no tag; name one in backquotes, such as 2 * `source/name`.</source>
        <translation>Formlen læser intet tag; nævn et mellem accents graves, f.eks. 2 * `source/name`.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”; there is no such tag. Write tags as `source/name`.</source>
        <translation>I linje {1}, kolonne {2} står ”{3}”; det tag findes ikke. Skriv tags som `source/name`.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”, whose values are no numbers.</source>
        <translation>I linje {1}, kolonne {2} står ”{3}”, hvis værdier ikke er tal.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”, whose unit “{4}” is unknown; correct the unit at its source.</source>
        <translation>I linje {1}, kolonne {2} står ”{3}”, hvis enhed ”{4}” er ukendt; ret enheden ved dens kilde.</translation>
    </message>
    <message>
        <source>The unit “{1}” is unknown.</source>
        <translation>Enheden ”{1}” er ukendt.</translation>
    </message>
    <message>
        <source>The formula gives {1}, which does not fit the unit {2}.</source>
        <translation>Formlen giver {1}, som ikke passer til enheden {2}.</translation>
    </message>
    <message>
        <source>Two formulas have the name “{1}”; give one another.</source>
        <translation>To formler har navnet ”{1}”; giv den ene et andet.</translation>
    </message>
    <message>
        <source>The formula “{1}” reads itself, or formulas that do.</source>
        <translation>Formlen ”{1}” læser sig selv, eller formler, der gør.</translation>
    </message>
    <message>
        <source>What the sources of this project reach is not allowed on this machine; look it through, then allow it with “titer-cli sources {1} allow”.</source>
        <translation>Det, projektets kilder når, er ikke tilladt på denne maskine; se det igennem, og tillad det så med ”titer-cli sources {1} allow”.</translation>
    </message>
    <message>
        <source>The folder of drafts could not be made. Save the plant as a project in a folder of your own.</source>
        <translation>Mappen med kladder kunne ikke oprettes. Gem anlægget som projekt i en af dine egne mapper.</translation>
    </message>
    <message>
        <source>Save the plant as a project first; versions lie in it.</source>
        <translation>Gem først anlægget som projekt; versionerne ligger i det.</translation>
    </message>
    <message>
        <source>The plant has no zone “{1}”. It may have been removed.</source>
        <translation>Anlægget har ingen zone ”{1}”. Den kan være fjernet.</translation>
    </message>
    <message>
        <source>There is a zone “{1}” already. Choose another name.</source>
        <translation>Der er allerede en zone ”{1}”. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>A zone needs a name.</source>
        <translation>En zone skal have et navn.</translation>
    </message>
    <message>
        <source>A zone needs a unit. Select the units first.</source>
        <translation>En zone kræver et apparat. Vælg først apparaterne.</translation>
    </message>
    <message>
        <source>The plant has no such note. It may have been removed.</source>
        <translation>Anlægget har ingen sådan note. Den kan være fjernet.</translation>
    </message>
    <message>
        <source>A place on the sheet is two numbers.</source>
        <translation>En plads på arket er to tal.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>En note skal have tekst.</translation>
    </message>
    <message>
        <source>There is no port “{1}”.</source>
        <translation>Der er ingen port ”{1}”.</translation>
    </message>
    <message>
        <source>A stream leads from one unit to another. Choose a port of another unit.</source>
        <translation>En strøm går fra ét apparat til et andet. Vælg en port på et andet apparat.</translation>
    </message>
    <message>
        <source>“{1}” is an inlet; a stream begins at an outlet.</source>
        <translation>”{1}” er et indløb; en strøm begynder ved et udløb.</translation>
    </message>
    <message>
        <source>“{1}” is an outlet; a stream ends at an inlet.</source>
        <translation>”{1}” er et udløb; en strøm slutter ved et indløb.</translation>
    </message>
    <message>
        <source>“{1}” carries gas and “{2}” takes liquid. Choose a gas port.</source>
        <translation>”{1}” fører gas, og ”{2}” tager væske. Vælg en gasport.</translation>
    </message>
    <message>
        <source>“{1}” carries liquid and “{2}” takes gas. Choose a liquid port.</source>
        <translation>”{1}” fører væske, og ”{2}” tager gas. Vælg en væskeport.</translation>
    </message>
    <message>
        <source>“{1}” has a stream already. Remove it first, or put a splitter between.</source>
        <translation>”{1}” har allerede en strøm. Fjern den først, eller sæt en fordeler imellem.</translation>
    </message>
    <message>
        <source>“{1}” has a stream already. Remove it first, or put a mixer between.</source>
        <translation>”{1}” har allerede en strøm. Fjern den først, eller sæt en blander imellem.</translation>
    </message>
    <message>
        <source>These two ports are connected already.</source>
        <translation>Disse to porte er allerede forbundet.</translation>
    </message>
    <message>
        <source>There is no stream from “{1}” to “{2}”.</source>
        <translation>Der er ingen strøm fra ”{1}” til ”{2}”.</translation>
    </message>
    <message>
        <source>The plant has no unit “{1}”. It may have been removed.</source>
        <translation>Anlægget har intet apparat ”{1}”. Det kan være fjernet.</translation>
    </message>
    <message>
        <source>There is no unit operation “{1}”.</source>
        <translation>Der er ingen enhedsoperation ”{1}”.</translation>
    </message>
    <message>
        <source>“{1}” cannot be an id. Use 1 to 64 letters, digits, “_” and “-”.</source>
        <translation>”{1}” kan ikke være et id. Brug 1 til 64 bogstaver, cifre, ”_” og ”-”.</translation>
    </message>
    <message>
        <source>Another unit has the id “{1}”. Choose one that is free.</source>
        <translation>Et andet apparat har id&apos;et ”{1}”. Vælg et, der er ledigt.</translation>
    </message>
    <message>
        <source>The id “{1}” is taken. Choose one that is free.</source>
        <translation>Id&apos;et ”{1}” er optaget. Vælg et, der er ledigt.</translation>
    </message>
    <message>
        <source>This entry is no longer in the plant. It may have been removed.</source>
        <translation>Denne post er ikke længere i anlægget. Den kan være fjernet.</translation>
    </message>
    <message>
        <source>There is no binding model “{1}”.</source>
        <translation>Der er ingen bindingsmodel ”{1}”.</translation>
    </message>
    <message>
        <source>There is no rate law “{1}”.</source>
        <translation>Der er ingen hastighedslov ”{1}”.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Et tag skal have et navn.</translation>
    </message>
    <message>
        <source>The file could not be written ({1}). Choose another folder, or free some space.</source>
        <translation>Filen kunne ikke skrives ({1}). Vælg en anden mappe, eller frigør plads.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>en værdi</translation>
    </message>
    <message>
        <source>a value for each component</source>
        <translation>en værdi for hver komponent</translation>
    </message>
    <message>
        <source>Species of the rate law</source>
        <translation>Hastighedslovens stoffer</translation>
    </message>
    <message>
        <source>Conditions of the rate law</source>
        <translation>Hastighedslovens betingelser</translation>
    </message>
    <message>
        <source>Contents at the start</source>
        <translation>Indhold ved start</translation>
    </message>
    <message>
        <source>The bed holds</source>
        <translation>Lejet rummer</translation>
    </message>
    <message>
        <source>what is given below</source>
        <translation>det, der er angivet nedenfor</translation>
    </message>
    <message>
        <source>an equilibrium with what enters first</source>
        <translation>en ligevægt med det, der kommer ind først</translation>
    </message>
    <message>
        <source>At the start between the particles</source>
        <translation>Ved start mellem partiklerne</translation>
    </message>
    <message>
        <source>At the start in the pores</source>
        <translation>Ved start i porerne</translation>
    </message>
    <message>
        <source>At the start bound, per solid</source>
        <translation>Ved start bundet, pr. fast stof</translation>
    </message>
    <message>
        <source>What flows in</source>
        <translation>Det, der løber ind</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Kulstof</translation>
    </message>
    <message>
        <source>Nitrogen</source>
        <translation>Kvælstof</translation>
    </message>
    <message>
        <source>Set-points</source>
        <translation>Setpunkter</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Tælles i</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>masse</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>stofmængde</translation>
    </message>
    <message>
        <source>count</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>{1} needs a molar mass to be converted into {2}. Give the component one, or type the value in {2}.</source>
        <translation>{1} kræver en molarmasse for at kunne omregnes til {2}. Giv komponenten en, eller skriv værdien i {2}.</translation>
    </message>
    <message>
        <source>{1} needs a cell mass to be converted into {2}. Give the component one, or type the value in {2}.</source>
        <translation>{1} kræver en cellemasse for at kunne omregnes til {2}. Giv komponenten en, eller skriv værdien i {2}.</translation>
    </message>
    <message>
        <source>{1} is below the least possible {2}. Enter at least that.</source>
        <translation>{1} er under det mindst mulige {2}. Indtast mindst det.</translation>
    </message>
    <message>
        <source>{1} is above the largest possible {2}. Enter at most that.</source>
        <translation>{1} er over det størst mulige {2}. Indtast højst det.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>“{1}” is not among the choices: {2}.</source>
        <translation>”{1}” er ikke blandt mulighederne: {2}.</translation>
    </message>
    <message>
        <source>The value cannot be shown in {1}.</source>
        <translation>Værdien kan ikke vises i {1}.</translation>
    </message>
    <message>
        <source>Recorded data are not written</source>
        <translation>Optagne data skrives ikke</translation>
    </message>
    <message>
        <source>The disk is full, was taken away, or refuses to write.</source>
        <translation>Disken er fuld, er fjernet eller afviser at skrive.</translation>
    </message>
    <message>
        <source>Samples wait in memory; what finds no room there is lost and recorded as a gap.</source>
        <translation>Værdier venter i hukommelsen; det, der ikke er plads til dér, går tabt og noteres som et hul.</translation>
    </message>
    <message>
        <source>Make room on the disk or bring it back; what waits is written by itself within a second.</source>
        <translation>Frigør plads på disken, eller bring den tilbage; det, der venter, skrives af sig selv inden for et sekund.</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Disken er næsten fuld</translation>
    </message>
    <message>
        <source>Less than 1 GB is left, or what would be written in the next 24 h does not fit.</source>
        <translation>Mindre end 1 GB er tilbage, eller det, der ville blive skrevet i de næste 24 h, er der ikke plads til.</translation>
    </message>
    <message>
        <source>Recording stops when the disk is full.</source>
        <translation>Optagelsen stopper, når disken er fuld.</translation>
    </message>
    <message>
        <source>Make room: take away what is not needed, or keep samples for a shorter time (historian retain).</source>
        <translation>Frigør plads: fjern det, der ikke er brug for, eller bevar værdier i kortere tid (historian retain).</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation>Et ur går forkert</translation>
    </message>
    <message>
        <source>The clock of this machine jumped, or a source gives times that differ from it by more than 5 s.</source>
        <translation>Denne maskines ur sprang, eller en kilde giver tider, der afviger fra det med mere end 5 s.</translation>
    </message>
    <message>
        <source>Samples of different sources cannot be laid side by side, and batch records show wrong times.</source>
        <translation>Værdier fra forskellige kilder kan ikke lægges side om side, og batchjournaler viser forkerte tider.</translation>
    </message>
    <message>
        <source>See that this machine and the devices take their time from one server (NTP), and correct the one that is off.</source>
        <translation>Se efter, at denne maskine og enhederne tager deres tid fra én server (NTP), og ret den, der går forkert.</translation>
    </message>
    <message>
        <source>The recorder was down</source>
        <translation>Optageren var nede</translation>
    </message>
    <message>
        <source>It was stopped, killed, or the machine had no power.</source>
        <translation>Den blev stoppet eller dræbt, eller maskinen havde ingen strøm.</translation>
    </message>
    <message>
        <source>Nothing was recorded and no alarm was judged meanwhile; the time is marked as a gap.</source>
        <translation>I mellemtiden blev intet optaget, og ingen alarm blev vurderet; tiden er markeret som et hul.</translation>
    </message>
    <message>
        <source>Look at what the process did meanwhile on its own controls, then acknowledge.</source>
        <translation>Se på, hvad processen gjorde i mellemtiden på sin egen styring, og kvittér så.</translation>
    </message>
    <message>
        <source>{1} is not connected</source>
        <translation>{1} er ikke forbundet</translation>
    </message>
    <message>
        <source>A cable, a network or the device itself is down, or its settings changed.</source>
        <translation>Et kabel, et netværk eller selve enheden er nede, eller dens indstillinger er ændret.</translation>
    </message>
    <message>
        <source>Its values are not seen: alarms on them stay as they are, and nothing of it is recorded.</source>
        <translation>Dens værdier ses ikke: alarmer på dem bliver, som de er, og intet af den optages.</translation>
    </message>
    <message>
        <source>See to cable and device; the Data page says what the source answers. It connects again by itself.</source>
        <translation>Se på kabel og enhed; siden Data viser, hvad kilden svarer. Den forbinder igen af sig selv.</translation>
    </message>
    <message>
        <source>Sources belong to a project; save this plant as one first.</source>
        <translation>Kilder hører til et projekt; gem først dette anlæg som et.</translation>
    </message>
    <message>
        <source>The recorder could not be stopped: it runs under another account, or has ended.</source>
        <translation>Optageren kunne ikke stoppes: den kører under en anden konto eller er afsluttet.</translation>
    </message>
    <message>
        <source>The store takes nothing at present, so that no alarm is judged; make room on its disk.</source>
        <translation>Databasen tager intet for tiden, så ingen alarm vurderes; frigør plads på dens disk.</translation>
    </message>
    <message>
        <source>This machine knows no program under the name “{1}”. Confirm one: titer-cli sources commands add {1} -- /PATH/OF/PROGRAM ARGUMENTS</source>
        <translation>Denne maskine kender intet program under navnet ”{1}”. Bekræft et: titer-cli sources commands add {1} -- /PATH/OF/PROGRAM ARGUMENTS</translation>
    </message>
    <message>
        <source>This is no program that you may start. Give its absolute path.</source>
        <translation>Dette er ikke et program, du må starte. Angiv dets absolutte sti.</translation>
    </message>
    <message>
        <source>The name is empty; give one.</source>
        <translation>Navnet er tomt; angiv et.</translation>
    </message>
    <message>
        <source>The file could not be written ({1}). See that the disk has space left and that you may write in its folder.</source>
        <translation>Filen kunne ikke skrives ({1}). Se efter, at disken har plads, og at du må skrive i dens mappe.</translation>
    </message>
    <message>
        <source>This is no file of your own account, so it is not trusted. Remove it.</source>
        <translation>Dette er ikke en fil fra din egen konto, så der er ikke tillid til den. Fjern den.</translation>
    </message>
    <message>
        <source>Other accounts may read or write this file, so it is not trusted. Look at what it holds, then take the right from them: chmod 600 {1}</source>
        <translation>Andre konti må læse eller skrive denne fil, så der er ikke tillid til den. Se på, hvad den indeholder, og fratag dem så retten: chmod 600 {1}</translation>
    </message>
    <message>
        <source>The file is damaged. Remove it and enter again what it held.</source>
        <translation>Filen er beskadiget. Fjern den, og indtast igen, hvad den indeholdt.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>the project whose recorder is followed</source>
        <translation>det projekt, hvis optager følges</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>its id in the project</source>
        <translation>dens id i projektet</translation>
    </message>
    <message>
        <source>Recorded source</source>
        <translation>Optaget kilde</translation>
    </message>
    <message>
        <source>Follows a source that the recorder of a project keeps.</source>
        <translation>Følger en kilde, som et projekts optager bevarer.</translation>
    </message>
    <message>
        <source>No recorder runs for this project; start it first.</source>
        <translation>Ingen optager kører for dette projekt; start den først.</translation>
    </message>
    <message>
        <source>The recorder runs and keeps {1} tags of this source.</source>
        <translation>Optageren kører og bevarer {1} tags fra denne kilde.</translation>
    </message>
    <message>
        <source>No source is open; open one first.</source>
        <translation>Ingen kilde er åben; åbn en først.</translation>
    </message>
    <message>
        <source>The recorder went away.</source>
        <translation>Optageren forsvandt.</translation>
    </message>
    <message>
        <source>The recorder keeps no source “{1}” any more.</source>
        <translation>Optageren bevarer ikke længere nogen kilde ”{1}”.</translation>
    </message>
    <message>
        <source>changed while no recorder ran</source>
        <translation>ændret, mens ingen optager kørte</translation>
    </message>
    <message>
        <source>What a recorder keeps is not recorded once more; remove this source.</source>
        <translation>Det, en optager bevarer, optages ikke én gang til; fjern denne kilde.</translation>
    </message>
    <message>
        <source>The recorder is ending.</source>
        <translation>Optageren er ved at afslutte.</translation>
    </message>
    <message>
        <source>The recorder is missing ({1}); install Titer again.</source>
        <translation>Optageren mangler ({1}); installér Titer igen.</translation>
    </message>
    <message>
        <source>The recorder could not be started ({1}).</source>
        <translation>Optageren kunne ikke startes ({1}).</translation>
    </message>
    <message>
        <source>The recorder went away before it answered.</source>
        <translation>Optageren forsvandt, før den svarede.</translation>
    </message>
    <message>
        <source>What answers in the place of the recorder is none; stop it and start the recorder anew.</source>
        <translation>Det, der svarer i optagerens sted, er ikke en optager; stop det, og start optageren på ny.</translation>
    </message>
    <message>
        <source>The recorder that runs is of another version of Titer ({1}); stop it and start it anew.</source>
        <translation>Den optager, der kører, er fra en anden version af Titer ({1}); stop den, og start den på ny.</translation>
    </message>
    <message>
        <source>the sources changed</source>
        <translation>kilderne er ændret</translation>
    </message>
    <message>
        <source>The source did not stop within 2 s and was left behind; if its device stays occupied, start the recorder anew.</source>
        <translation>Kilden stoppede ikke inden for 2 s og blev efterladt; hvis dens enhed forbliver optaget, så start optageren på ny.</translation>
    </message>
    <message>
        <source>The source has no tag “{1}”; nothing was written.</source>
        <translation>Kilden har intet tag ”{1}”; intet blev skrevet.</translation>
    </message>
    <message>
        <source>The tag “{1}” takes no values; nothing was written.</source>
        <translation>Tagget ”{1}” tager ingen værdier; intet blev skrevet.</translation>
    </message>
    <message>
        <source>The folder {1} is not for this account alone, so no recorder can be reached through it; remove it, or see that XDG_RUNTIME_DIR names a folder of your own.</source>
        <translation>Mappen {1} er ikke for denne konto alene, så ingen optager kan nås gennem den; fjern den, eller se efter, at XDG_RUNTIME_DIR angiver en mappe, der er din egen.</translation>
    </message>
    <message>
        <source>No window can reach the recorder ({1}).</source>
        <translation>Intet vindue kan nå optageren ({1}).</translation>
    </message>
    <message>
        <source>Say why values are to be written to devices.</source>
        <translation>Angiv, hvorfor værdier skal skrives til enheder.</translation>
    </message>
    <message>
        <source>Writing to devices is off; arm this session for it, with a reason.</source>
        <translation>Skrivning til enheder er slået fra; klargør denne session til det, med en begrundelse.</translation>
    </message>
    <message>
        <source>The stretch has more than {1} samples; zoom in, or take tags off.</source>
        <translation>Stykket har mere end {1} værdier; zoom ind, eller tag tags af.</translation>
    </message>
    <message>
        <source>“{1}” is a secret, which a project does not hold. Keep it under a name with “titer-cli sources FILE secret NAME”, and set {1} to secret:NAME.</source>
        <translation>”{1}” er en hemmelighed, som et projekt ikke indeholder. Bevar den under et navn med ”titer-cli sources FILE secret NAME”, og sæt {1} til secret:NAME.</translation>
    </message>
    <message>
        <source>The keyring of the desktop does not give an answer ({1}). Log in to the desktop anew, or unlock its keyring.</source>
        <translation>Skrivebordets nøglering svarer ikke ({1}). Log ind på skrivebordet igen, eller lås nøgleringen op.</translation>
    </message>
    <message>
        <source>The keyring of the desktop is locked. Unlock it, then try again.</source>
        <translation>Skrivebordets nøglering er låst. Lås den op, og prøv igen.</translation>
    </message>
    <message>
        <source>This machine keeps no secret under the name “{1}”. Enter it: titer-cli sources FILE secret {1}</source>
        <translation>Denne maskine har ingen hemmelighed under navnet ”{1}”. Indtast den: titer-cli sources FILE secret {1}</translation>
    </message>
    <message>
        <source>“{1}” is no fault; write one of {2}, then how much and for how long, such as “drift 0.5 for 10 min”.</source>
        <translation>”{1}” er ikke en fejl; skriv en af {2}, derefter hvor meget og hvor længe, f.eks. ”drift 0.5 for 10 min”.</translation>
    </message>
    <message>
        <source>{1} simulated tags and {2} set-points of the plant “{3}”.</source>
        <translation>{1} simulerede tags og {2} setpunkter fra anlægget ”{3}”.</translation>
    </message>
    <message>
        <source>Simulated plant</source>
        <translation>Simuleret anlæg</translation>
    </message>
    <message>
        <source>Runs a plant beside the clock and measures it, where no instrument is there.</source>
        <translation>Kører et anlæg i takt med uret og måler det, hvor der ikke er noget instrument.</translation>
    </message>
    <message>
        <source>A planned fault keeps the source away from its start.</source>
        <translation>En planlagt fejl holder kilden fra at starte.</translation>
    </message>
    <message>
        <source>This machine computes the plant about {1} times as fast as the real clock goes; enter a lower speed.</source>
        <translation>Denne maskine beregner anlægget omkring {1} gange så hurtigt, som det virkelige ur går; indtast en lavere hastighed.</translation>
    </message>
    <message>
        <source>No plant is open; open one first.</source>
        <translation>Intet anlæg er åbent; åbn et først.</translation>
    </message>
    <message>
        <source>Run the plant once and mend what the run tells, then start the source again.</source>
        <translation>Kør anlægget én gang, og ret det, kørslen fortæller; start så kilden igen.</translation>
    </message>
    <message>
        <source>The simulated plant was taken away on command.</source>
        <translation>Det simulerede anlæg blev fjernet på kommando.</translation>
    </message>
    <message>
        <source>Wait until it comes back, or take its planned fault out of the settings.</source>
        <translation>Vent, til det kommer tilbage, eller tag dets planlagte fejl ud af indstillingerne.</translation>
    </message>
    <message>
        <source>The plant is computed {1} times as fast as the real clock goes, not {2} times.</source>
        <translation>Anlægget beregnes {1} gange så hurtigt, som det virkelige ur går, ikke {2} gange.</translation>
    </message>
    <message>
        <source>Enter a lower speed, or close what else keeps this machine busy.</source>
        <translation>Indtast en lavere hastighed, eller luk det, der ellers holder denne maskine optaget.</translation>
    </message>
    <message>
        <source>The file {1} could not be read. See that it exists, that you may read it and that it is a file of sensors.</source>
        <translation>Filen {1} kunne ikke læses. Se efter, at den findes, at du må læse den, og at den er en sensorfil.</translation>
    </message>
    <message>
        <source>The source as a whole can be “offline” only, not “{1}”; name a tag for that.</source>
        <translation>Kilden som helhed kan kun være ”offline”, ikke ”{1}”; angiv et tag til det.</translation>
    </message>
    <message>
        <source>There is no tag “{1}” that could fail; name one of the tags, or *.</source>
        <translation>Der er intet tag ”{1}”, der kan svigte; angiv et af taggene eller *.</translation>
    </message>
    <message>
        <source>Two tags are called “{1}”; give one of them another name.</source>
        <translation>To tags hedder ”{1}”; giv det ene et andet navn.</translation>
    </message>
    <message>
        <source>The recipe takes {1}, so that nothing can begin at {2}; enter less.</source>
        <translation>Recepten tager {1}, så intet kan begynde ved {2}; indtast mindre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>of the plant, such as production.cells; left out: what the plant&apos;s own tags say</source>
        <translation>fra anlægget, f.eks. production.cells; udeladt: det, anlæggets egne tags angiver</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>left out: the usual one</source>
        <translation>udeladt: den sædvanlige</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Hver</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Støj</translation>
    </message>
    <message>
        <source>standard deviation, in the unit of the tag</source>
        <translation>standardafvigelse, i taggets enhed</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>per day of the plant, in the unit of the tag</source>
        <translation>pr. døgn i anlægget, i taggets enhed</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Forskydning</translation>
    </message>
    <message>
        <source>in the unit of the tag</source>
        <translation>i taggets enhed</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Tabt</translation>
    </message>
    <message>
        <source>share of the samples that never arrive</source>
        <translation>andel af værdierne, der aldrig når frem</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>its name, or * for the source as a whole, which can be offline only</source>
        <translation>dets navn, eller * for kilden som helhed, som kun kan være offline</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>since the source was started</source>
        <translation>siden kilden blev startet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>since the source was started; left out: for good</source>
        <translation>siden kilden blev startet; udeladt: for altid</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>drift: unit of the tag per hour; spike: unit of the tag; dropout: share of the samples</source>
        <translation>drift: taggets enhed pr. time; spike: taggets enhed; dropout: andel af værdierne</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlæg</translation>
    </message>
    <message>
        <source>a plant file (*.plant.json), a project (*.titer) or the id of an example</source>
        <translation>en anlægsfil (*.plant.json), et projekt (*.titer) eller et eksempels id</translation>
    </message>
    <message>
        <source>Speed of time</source>
        <translation>Tidens hastighed</translation>
    </message>
    <message>
        <source>seconds of the plant per second</source>
        <translation>sekunder i anlægget pr. sekund</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begynder ved</translation>
    </message>
    <message>
        <source>time of the recipe; left out: when the first unit runs that is measured</source>
        <translation>receptens tid; udeladt: når det første apparat, der måles, kører</translation>
    </message>
    <message>
        <source>At the recipe&apos;s end</source>
        <translation>Ved receptens slutning</translation>
    </message>
    <message>
        <source>again: the recipe begins anew; hold: the plant stays as it is</source>
        <translation>again: recepten begynder forfra; hold: anlægget bliver, som det er</translation>
    </message>
    <message>
        <source>time from sample to sample, by the real clock</source>
        <translation>tid fra værdi til værdi, efter det virkelige ur</translation>
    </message>
    <message>
        <source>standard deviation as a share of the value, where a tag states none</source>
        <translation>standardafvigelse som andel af værdien, hvor et tag ikke angiver nogen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>another number gives another noise</source>
        <translation>et andet tal giver en anden støj</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensorer</translation>
    </message>
    <message>
        <source>a file of sensors (titer.sensors/1) in place of a table of tags</source>
        <translation>en sensorfil (titer.sensors/1) i stedet for en tabel over tags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>what is measured; without any: the plant&apos;s own tags</source>
        <translation>det, der måles; uden angivelse: anlæggets egne tags</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>sensors that fail on command, for teaching and trials</source>
        <translation>sensorer, der svigter på kommando, til undervisning og forsøg</translation>
    </message>
    <message>
        <source>The source does not run; start it first.</source>
        <translation>Kilden kører ikke; start den først.</translation>
    </message>
    <message>
        <source>This tag is measured; write to one of the set-points.</source>
        <translation>Dette tag måles; skriv til et af setpunkterne.</translation>
    </message>
    <message>
        <source>connects to {1}</source>
        <translation>forbinder til {1}</translation>
    </message>
    <message>
        <source>reads {1}</source>
        <translation>læser {1}</translation>
    </message>
    <message>
        <source>uses the device {1}</source>
        <translation>bruger enheden {1}</translation>
    </message>
    <message>
        <source>runs the program {1}</source>
        <translation>kører programmet {1}</translation>
    </message>
    <message>
        <source>hands the secret {1} to {2}</source>
        <translation>giver hemmeligheden {1} til {2}</translation>
    </message>
    <message>
        <source>sends the secret {1} to {2}, for {3}</source>
        <translation>sender hemmeligheden {1} til {2}, for {3}</translation>
    </message>
    <message>
        <source>No source is open, or it is playing already; open one first.</source>
        <translation>Ingen kilde er åben, eller den afspilles allerede; åbn en først.</translation>
    </message>
    <message>
        <source>Nothing is played yet; start first.</source>
        <translation>Intet afspilles endnu; start først.</translation>
    </message>
    <message>
        <source>The source did not stop within 2 s and was left behind; if its device stays occupied, start Titer anew.</source>
        <translation>Kilden stoppede ikke inden for 2 s og blev efterladt; hvis dens enhed forbliver optaget, så genstart Titer.</translation>
    </message>
    <message>
        <source>The file could not be read ({1}). See that it exists and that you may read it.</source>
        <translation>Filen kunne ikke læses ({1}). Se efter, at den findes, og at du må læse den.</translation>
    </message>
    <message>
        <source>The file has {1} MB; a plant file has at most {2} MB. Choose a plant file (.plant.json).</source>
        <translation>Filen er på {1} MB; en anlægsfil er på højst {2} MB. Vælg en anlægsfil (.plant.json).</translation>
    </message>
    <message>
        <source>There is no example plant “{1}”. There are: {2}.</source>
        <translation>Der er intet eksempelanlæg ”{1}”. Der er: {2}.</translation>
    </message>
    <message>
        <source>It is made for version {1} of the connector interface, this Titer has {2}; install a version of it that fits.</source>
        <translation>Den er lavet til version {1} af konnektorgrænsefladen, denne Titer har {2}; installér en version, der passer.</translation>
    </message>
    <message>
        <source>It is a plugin of another program ({1}), not of Titer; remove it from the folder.</source>
        <translation>Det er et plugin til et andet program ({1}), ikke til Titer; fjern det fra mappen.</translation>
    </message>
    <message>
        <source>Its metadata do not state the version of the connector interface; install a version of it that does.</source>
        <translation>Dets metadata angiver ikke versionen af konnektorgrænsefladen; installér en version, der gør.</translation>
    </message>
    <message>
        <source>Its metadata state no id; install a version of it that does.</source>
        <translation>Dets metadata angiver intet id; installér en version, der gør.</translation>
    </message>
    <message>
        <source>It is none of the plugins that came with Titer and nobody added it on this machine, or its file changed since. If you trust where it comes from: titer-cli connectors add FILE</source>
        <translation>Det er ikke et af de plugins, der fulgte med Titer, og ingen har tilføjet det på denne maskine, eller dets fil er ændret siden. Hvis du har tillid til, hvor det kommer fra: titer-cli connectors add FILE</translation>
    </message>
    <message>
        <source>The file is damaged or no plugin ({1}); remove it or install it again.</source>
        <translation>Filen er beskadiget eller ikke et plugin ({1}); fjern den, eller installér den igen.</translation>
    </message>
    <message>
        <source>The plugin “{1}” was found already, in {2}; remove one of the two.</source>
        <translation>Pluginnet ”{1}” blev allerede fundet i {2}; fjern et af de to.</translation>
    </message>
    <message>
        <source>The connector “{1}” was not built, because the library {2} was missing; install it and build Titer again.</source>
        <translation>Konnektoren ”{1}” blev ikke bygget, fordi biblioteket {2} manglede; installér det, og byg Titer igen.</translation>
    </message>
    <message>
        <source>There is no connector “{1}”; “titer-cli connectors list” shows those that are.</source>
        <translation>Der er ingen konnektor ”{1}”; ”titer-cli connectors list” viser dem, der er.</translation>
    </message>
    <message>
        <source>Titer has a connector “{1}” of its own; remove this one.</source>
        <translation>Titer har sin egen konnektor ”{1}”; fjern denne.</translation>
    </message>
    <message>
        <source>It does not offer the connector interface that its metadata promise; install it again.</source>
        <translation>Det tilbyder ikke den konnektorgrænseflade, dets metadata lover; installér det igen.</translation>
    </message>
    <message>
        <source>It cannot be loaded ({1}); install a version of it that fits this system.</source>
        <translation>Det kan ikke indlæses ({1}); installér en version, der passer til dette system.</translation>
    </message>
    <message>
        <source>Its id “{1}” is not made of small letters, digits and underscores; install a version of it whose id is.</source>
        <translation>Dens id ”{1}” består ikke af små bogstaver, cifre og understreger; installér en version, hvis id gør.</translation>
    </message>
    <message>
        <source>Nobody added a plugin “{1}” on this machine; “titer-cli connectors list” shows where each lies.</source>
        <translation>Ingen har tilføjet et plugin ”{1}” på denne maskine; ”titer-cli connectors list” viser, hvor hvert ligger.</translation>
    </message>
    <message>
        <source>This line is no longer in the program. It may have been removed.</source>
        <translation>Denne linje er ikke længere i programmet. Den kan være fjernet.</translation>
    </message>
    <message>
        <source>A program begins at 0; add a line for a later time.</source>
        <translation>Et program begynder ved 0; tilføj en linje for et senere tidspunkt.</translation>
    </message>
    <message>
        <source>{1} does not come after the line before, at {2}; enter a later time.</source>
        <translation>{1} kommer ikke efter linjen før, ved {2}; indtast et senere tidspunkt.</translation>
    </message>
    <message>
        <source>{1} does not come before the next line, at {2}; enter an earlier time.</source>
        <translation>{1} kommer ikke før den næste linje, ved {2}; indtast et tidligere tidspunkt.</translation>
    </message>
    <message>
        <source>A ramp needs a next line to lead to; add one.</source>
        <translation>En rampe kræver en næste linje at føre til; tilføj en.</translation>
    </message>
    <message>
        <source>The heading “{1}” has a unit that does not fit; use one such as {2}. Nothing was pasted.</source>
        <translation>Overskriften ”{1}” har en enhed, der ikke passer; brug en som {2}. Intet blev sat ind.</translation>
    </message>
    <message>
        <source>Row {1}: “{2}” does not fit; a number in {3} is needed. Nothing was pasted.</source>
        <translation>Række {1}: ”{2}” passer ikke; der kræves et tal i {3}. Intet blev sat ind.</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy times and values from a spreadsheet.</source>
        <translation>Der er ingen rækker i udklipsholderen. Kopiér tider og værdier fra et regneark.</translation>
    </message>
    <message>
        <source>Row {1}: its time does not come after that of the row before. Nothing was pasted.</source>
        <translation>Række {1}: tiden kommer ikke efter tiden i rækken før. Intet blev sat ind.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>There is nothing at “{1}” any more.</source>
        <translation>Der er ikke længere noget ved ”{1}”.</translation>
    </message>
    <message>
        <source>The stored run cannot be read. Run the plant again.</source>
        <translation>Den gemte kørsel kan ikke læses. Kør anlægget igen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place of the plant file and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“{1}” is not a number. Type a number such as 12.5, with a unit if you like.</source>
        <translation>”{1}” er ikke et tal. Skriv et tal som 12,5, eventuelt med en enhed.</translation>
    </message>
    <message>
        <source>“{1}” can mean {2} or {3}. Type it without the separator, or with one more decimal.</source>
        <translation>”{1}” kan betyde {2} eller {3}. Skriv det uden skilletegn eller med én decimal mere.</translation>
    </message>
    <message>
        <source>This project has no versions yet. Name one to come back to it.</source>
        <translation>Dette projekt har ingen versioner endnu. Navngiv en for at kunne vende tilbage til den.</translation>
    </message>
    <message>
        <source>Plant unit</source>
        <translation>Apparat i anlægget</translation>
    </message>
    <message>
        <source>Only the alarms of this group; empty: all of the plant</source>
        <translation>Kun alarmerne i denne gruppe; tom: alle i anlægget</translation>
    </message>
    <message>
        <source>Blinking outline</source>
        <translation>Blinkende omrids</translation>
    </message>
    <message>
        <source>Whether the outline of an unacknowledged alarm goes on and off once a second</source>
        <translation>Om omridset af en ukvitteret alarm tændes og slukkes én gang i sekundet</translation>
    </message>
    <message>
        <source>one of the tags of the tile</source>
        <translation>et af flisens tags</translation>
    </message>
    <message>
        <source>lower end of the bar, in the unit of the tag</source>
        <translation>bjælkens nedre ende, i taggets enhed</translation>
    </message>
    <message>
        <source>upper end of the bar, in the unit of the tag</source>
        <translation>bjælkens øvre ende, i taggets enhed</translation>
    </message>
    <message>
        <source>Normal from</source>
        <translation>Normal fra</translation>
    </message>
    <message>
        <source>lower end of the normal range; empty: the low limit of its alarms</source>
        <translation>normalområdets nedre ende; tom: den lave grænse for dets alarmer</translation>
    </message>
    <message>
        <source>Normal to</source>
        <translation>Normal til</translation>
    </message>
    <message>
        <source>upper end of the normal range; empty: the high limit of its alarms</source>
        <translation>normalområdets øvre ende; tom: den høje grænse for dets alarmer</translation>
    </message>
    <message>
        <source>tag that holds what the value should be; empty: none is shown</source>
        <translation>tag, der rummer det, værdien bør være; tom: intet vises</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>ends, normal ranges and set-points of the bars; what is empty comes from the limits of alarms</source>
        <translation>bjælkernes ender, normalområder og setpunkter; det, der er tomt, kommer fra alarmernes grænser</translation>
    </message>
    <message>
        <source>Aligned on</source>
        <translation>Rettet ind efter</translation>
    </message>
    <message>
        <source>the begin of a batch, the begin of a phase, or how far a value has come</source>
        <translation>en batchs begyndelse, en fases begyndelse, eller hvor langt en værdi er nået</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>on whose begin batches are aligned</source>
        <translation>hvis begyndelse batcher rettes ind efter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>tag that rises during a batch, such as the volume fed</source>
        <translation>tag, der stiger under en batch, f.eks. det feedede volumen</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Indhyllingskurve</translation>
    </message>
    <message>
        <source>mean ± 3 standard deviations, least to greatest value, or the best batch</source>
        <translation>middel ± 3 standardafvigelser, mindste til største værdi, eller den bedste batch</translation>
    </message>
    <message>
        <source>Best batch</source>
        <translation>Bedste batch</translation>
    </message>
    <message>
        <source>its name; empty: the one that ended with the highest value</source>
        <translation>dens navn; tom: den, der sluttede med den højeste værdi</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batcher</translation>
    </message>
    <message>
        <source>how many of those before are shown</source>
        <translation>hvor mange af de foregående der vises</translation>
    </message>
    <message>
        <source>which unit of the plant is shown; empty: the first column</source>
        <translation>hvilket apparat i anlægget der vises; tom: den første kolonne</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>what the value is to reach, in its unit; empty: none is shown</source>
        <translation>det, værdien skal nå, i dens enhed; tom: intet vises</translation>
    </message>
    <message>
        <source>a tag, or a key figure of the run such as production.titer</source>
        <translation>et tag, eller et nøgletal for kørslen som production.titer</translation>
    </message>
    <message>
        <source>to be shown; empty: the name of the tag</source>
        <translation>der vises; tom: taggets navn</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindst</translation>
    </message>
    <message>
        <source>in the unit that is shown; empty: no such target</source>
        <translation>i den viste enhed; tom: intet sådant mål</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Højst</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>empty: the tags of the tile, or the key figures of the run</source>
        <translation>tom: flisens tags, eller kørslens nøgletal</translation>
    </message>
    <message>
        <source>Left axis</source>
        <translation>Venstre akse</translation>
    </message>
    <message>
        <source>Right axis</source>
        <translation>Højre akse</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagrammer</translation>
    </message>
    <message>
        <source>which tags share a plot; those that are not named follow two by two</source>
        <translation>hvilke tags der deler et diagram; de, der ikke er nævnt, følger to og to</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>what the note says</source>
        <translation>det, noten siger</translation>
    </message>
    <message>
        <source>whose phases are shown; empty: the one in which a phase began last</source>
        <translation>hvis faser vises; tom: det, hvor en fase begyndte senest</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Første position</translation>
    </message>
    <message>
        <source>of the spectrum, such as 400; empty: points are counted from 0</source>
        <translation>i spektret, f.eks. 400; tom: punkter tælles fra 0</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>from one point to the next, such as 2; empty: 1</source>
        <translation>fra ét punkt til det næste, f.eks. 2; tom: 1</translation>
    </message>
    <message>
        <source>Unit across</source>
        <translation>Enhed vandret</translation>
    </message>
    <message>
        <source>of the positions, such as nm or cm⁻¹</source>
        <translation>for positionerne, f.eks. nm eller cm⁻¹</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>tag of a spectrum to compare with; empty: none is shown</source>
        <translation>tag for et spektrum at sammenligne med; tom: intet vises</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Tidsakse</translation>
    </message>
    <message>
        <source>hours before now, or the time of day; a run of the model shows its own time</source>
        <translation>timer før nu, eller klokkeslæt; en kørsel af modellen viser sin egen tid</translation>
    </message>
    <message>
        <source>Standard deviation σ</source>
        <translation>Standardafvigelse σ</translation>
    </message>
    <message>
        <source>of the measured value, in its unit; empty: estimated from the differences</source>
        <translation>for den målte værdi, i dens enhed; tom: estimeret ud fra forskellene</translation>
    </message>
    <message>
        <source>“{1}” must be a text or a list of texts, none of them empty.</source>
        <translation>”{1}” skal være en tekst eller en liste af tekster, ingen af dem tomme.</translation>
    </message>
    <message>
        <source>“{1}” is no text.</source>
        <translation>”{1}” er ikke en tekst.</translation>
    </message>
    <message>
        <source>“{1}” cannot be “{2}”.</source>
        <translation>”{1}” kan ikke være ”{2}”.</translation>
    </message>
    <message>
        <source>“{1}” is no part of a template.</source>
        <translation>”{1}” er ikke en del af en skabelon.</translation>
    </message>
    <message>
        <source>A tag of the template names no column; give “column”.</source>
        <translation>Et tag i skabelonen angiver ingen kolonne; angiv ”column”.</translation>
    </message>
    <message>
        <source>“{1}” is no list.</source>
        <translation>”{1}” er ikke en liste.</translation>
    </message>
    <message>
        <source>The tag “{1}” is there twice.</source>
        <translation>Tagget ”{1}” er der to gange.</translation>
    </message>
    <message>
        <source>“{1}” is no object.</source>
        <translation>”{1}” er ikke et objekt.</translation>
    </message>
    <message>
        <source>The template names no column of the time at which samples were drawn; give “drawn”.</source>
        <translation>Skabelonen angiver ingen kolonne med prøvernes udtagningstid; angiv ”drawn”.</translation>
    </message>
    <message>
        <source>The template names no column of values; give “tags”, or “name” and “value” of “rows”.</source>
        <translation>Skabelonen angiver ingen kolonne med værdier; angiv ”tags”, eller ”name” og ”value” i ”rows”.</translation>
    </message>
    <message>
        <source>The template {1} cannot be used: {2}</source>
        <translation>Skabelonen {1} kan ikke bruges: {2}</translation>
    </message>
    <message>
        <source>There is no template “{1}”; there are {2}.</source>
        <translation>Der er ingen skabelon ”{1}”; der er {2}.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>It cannot be read now ({1}).</source>
        <translation>Den kan ikke læses nu ({1}).</translation>
    </message>
    <message>
        <source>It is locked by the program that writes it.</source>
        <translation>Den er låst af det program, der skriver den.</translation>
    </message>
    <message>
        <source>It is larger than {1} MB; split it.</source>
        <translation>Den er større end {1} MB; del den.</translation>
    </message>
    <message>
        <source>The folder “{1}” cannot be read ({2}).</source>
        <translation>Mappen ”{1}” kan ikke læses ({2}).</translation>
    </message>
    <message>
        <source>No folder is set; open the source first.</source>
        <translation>Ingen mappe er sat; åbn kilden først.</translation>
    </message>
    <message>
        <source>See that it is there, that its drive is connected, and that it may be read.</source>
        <translation>Se efter, at den er der, at dens drev er tilsluttet, og at den må læses.</translation>
    </message>
    <message>
        <source>{1}: {2} values or rows could not be read; the first: {3}</source>
        <translation>{1}: {2} værdier eller rækker kunne ikke læses; den første: {3}</translation>
    </message>
    <message>
        <source>Correct the file, or the template that says what its columns are.</source>
        <translation>Ret filen eller den skabelon, der angiver, hvad dens kolonner er.</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}: {2}</translation>
    </message>
    <message>
        <source>It is tried again by itself; see that the file is whole, closed, and may be read.</source>
        <translation>Der forsøges igen af sig selv; se efter, at filen er hel, lukket og må læses.</translation>
    </message>
    <message>
        <source>Choose a template that fits the file, or take it out of the folder.</source>
        <translation>Vælg en skabelon, der passer til filen, eller tag den ud af mappen.</translation>
    </message>
    <message>
        <source>{1} columns hold values: {2}.</source>
        <translation>{1} kolonner indeholder værdier: {2}.</translation>
    </message>
    <message>
        <source>No column holds dates with times; choose a template that names it.</source>
        <translation>Ingen kolonne indeholder datoer med klokkeslæt; vælg en skabelon, der nævner den.</translation>
    </message>
    <message>
        <source>No column holds numbers; choose a template that names those that do.</source>
        <translation>Ingen kolonne indeholder tal; vælg en skabelon, der nævner dem, der gør.</translation>
    </message>
    <message>
        <source>No template fits; the samples were drawn at the times in “{1}”.</source>
        <translation>Ingen skabelon passer; prøverne blev udtaget til tiderne i ”{1}”.</translation>
    </message>
    <message>
        <source>The columns of the template “{1}” are not in the file.</source>
        <translation>Kolonnerne i skabelonen ”{1}” er ikke i filen.</translation>
    </message>
    <message>
        <source>It has the columns of the template “{1}”.</source>
        <translation>Den har kolonnerne i skabelonen ”{1}”.</translation>
    </message>
    <message>
        <source>“{1}” is no time zone; write Europe/Berlin, UTC or +01:00.</source>
        <translation>”{1}” er ikke en tidszone; skriv Europe/Berlin, UTC eller +01:00.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>where the analyser puts its files; folders within it are left out</source>
        <translation>hvor analysatoren lægger sine filer; mapper i den udelades</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Navne</translation>
    </message>
    <message>
        <source>of the files that count, with * for any characters</source>
        <translation>på de filer, der tæller, med * for vilkårlige tegn</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>the layout of the files: its name, a file of your own, or auto for the one that fits</source>
        <translation>filernes opbygning: dens navn, en fil af din egen, eller auto for den, der passer</translation>
    </message>
    <message>
        <source>auto finds it out from the numbers</source>
        <translation>auto finder det ud fra tallene</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszone</translation>
    </message>
    <message>
        <source>of times that state none: Europe/Berlin, UTC, +01:00; empty is that of this machine</source>
        <translation>for tider, der ingen angiver: Europe/Berlin, UTC, +01:00; tom er denne maskines</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Unchanged for</source>
        <translation>Uændret i</translation>
    </message>
    <message>
        <source>how long a file must stay as it is before it is read</source>
        <translation>hvor længe en fil skal forblive uændret, før den læses</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Se efter hver</translation>
    </message>
    <message>
        <source>how often the folder is looked at; on this machine&apos;s own disks changes are seen at once</source>
        <translation>hvor ofte der ses i mappen; på denne maskines egne diske ses ændringer straks</translation>
    </message>
    <message>
        <source>Leave files older than</source>
        <translation>Udelad filer ældre end</translation>
    </message>
    <message>
        <source>when the source is started; 0 takes all that are there</source>
        <translation>når kilden startes; 0 tager alle, der er der</translation>
    </message>
    <message>
        <source>Reads the files (CSV, XLSX) that an at-line analyser puts into a folder.</source>
        <translation>Læser de filer (CSV, XLSX), som en at-line-analysator lægger i en mappe.</translation>
    </message>
    <message>
        <source>“{1}” is no absolute path; write it from “/” on.</source>
        <translation>”{1}” er ikke en absolut sti; skriv den fra ”/”.</translation>
    </message>
    <message>
        <source>“{1}” of “{2}” is no number.</source>
        <translation>”{1}” i ”{2}” er ikke et tal.</translation>
    </message>
    <message>
        <source>“{1}” is no date and time that is known; state its format in the template.</source>
        <translation>”{1}” er ikke en kendt dato med klokkeslæt; angiv formatet i skabelonen.</translation>
    </message>
    <message>
        <source>The newest file, {1}, holds {2} samples with {3} values.</source>
        <translation>Den nyeste fil, {1}, indeholder {2} prøver med {3} værdier.</translation>
    </message>
    <message>
        <source>{1} values or rows could not be read; the first: {2}</source>
        <translation>{1} værdier eller rækker kunne ikke læses; den første: {2}</translation>
    </message>
    <message>
        <source>The last sample is “{1}”, drawn at {2}.</source>
        <translation>Den seneste prøve er ”{1}”, udtaget {2}.</translation>
    </message>
    <message>
        <source>The folder can be read; {1} files in it fit “{2}”.</source>
        <translation>Mappen kan læses; {1} filer i den passer til ”{2}”.</translation>
    </message>
    <message>
        <source>The serial port {1} cannot be used ({2}).</source>
        <translation>Den serielle port {1} kan ikke bruges ({2}).</translation>
    </message>
    <message>
        <source>See that the adapter is plugged in, that no other program uses it and that you may use serial ports.</source>
        <translation>Se efter, at adapteren er sat i, at intet andet program bruger den, og at du må bruge serielle porte.</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <translation>{1} kan ikke nås ({2}).</translation>
    </message>
    <message>
        <source>See that the device is on and that address and port are right. Many devices take few connections at a time.</source>
        <translation>Se efter, at enheden er tændt, og at adresse og port er rigtige. Mange enheder tager kun få forbindelser ad gangen.</translation>
    </message>
    <message>
        <source>{1} closed the connection.</source>
        <translation>{1} lukkede forbindelsen.</translation>
    </message>
    <message>
        <source>See that the device is on, and whether it takes another connection.</source>
        <translation>Se efter, at enheden er tændt, og om den tager endnu en forbindelse.</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} svarer ikke.</translation>
    </message>
    <message>
        <source>See that the device is on, that address and port are right and that no firewall lies between.</source>
        <translation>Se efter, at enheden er tændt, at adresse og port er rigtige, og at ingen firewall ligger imellem.</translation>
    </message>
    <message>
        <source>An answer of {1} broke off.</source>
        <translation>Et svar fra {1} blev afbrudt.</translation>
    </message>
    <message>
        <source>See to the line; a gateway that is overloaded does this too.</source>
        <translation>Se på linjen; en overbelastet gateway gør også dette.</translation>
    </message>
    <message>
        <source>{1} tags of {2}, read in {3} requests.</source>
        <translation>{1} tags fra {2}, læst i {3} forespørgsler.</translation>
    </message>
    <message>
        <source>Modbus</source>
        <translation>Modbus</translation>
    </message>
    <message>
        <source>Reads and writes registers of a device, over the network or a serial line.</source>
        <translation>Læser og skriver registre i en enhed, over netværket eller en seriel linje.</translation>
    </message>
    <message>
        <source>{1} gives no answer that can be understood within {2}.</source>
        <translation>{1} giver intet forståeligt svar inden for {2}.</translation>
    </message>
    <message>
        <source>No device is open; open one first.</source>
        <translation>Ingen enhed er åben; åbn en først.</translation>
    </message>
    <message>
        <source>The device takes {1} to give all its values, so that they come less often than every {2}.</source>
        <translation>Enheden bruger {1} på at give alle sine værdier, så de kommer sjældnere end hver {2}.</translation>
    </message>
    <message>
        <source>Let it be read less often, or read fewer registers.</source>
        <translation>Lad den blive læst sjældnere, eller læs færre registre.</translation>
    </message>
    <message>
        <source>Compare kind, address and type with the manual of the device; some count from 0, others from 1.</source>
        <translation>Sammenlign art, adresse og type med enhedens manual; nogle tæller fra 0, andre fra 1.</translation>
    </message>
    <message>
        <source>“{1}”: the device does not know this kind of request ({2}, counted from 0).</source>
        <translation>”{1}”: enheden kender ikke denne slags forespørgsel ({2}, talt fra 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device has nothing at this address ({2}, counted from 0).</source>
        <translation>”{1}”: enheden har intet på denne adresse ({2}, talt fra 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device does not take this value or length ({2}, counted from 0).</source>
        <translation>”{1}”: enheden tager ikke denne værdi eller længde ({2}, talt fra 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device says that it is busy.</source>
        <translation>”{1}”: enheden melder, at den er optaget.</translation>
    </message>
    <message>
        <source>Let it be read less often.</source>
        <translation>Lad den blive læst sjældnere.</translation>
    </message>
    <message>
        <source>The gateway {1} does not reach the unit {2}.</source>
        <translation>Gatewayen {1} når ikke enheden {2}.</translation>
    </message>
    <message>
        <source>See that the unit number is right and that the device behind the gateway is on.</source>
        <translation>Se efter, at enhedsnummeret er rigtigt, og at enheden bag gatewayen er tændt.</translation>
    </message>
    <message>
        <source>“{1}”: the device reports a failure of its own (exception {2}).</source>
        <translation>”{1}”: enheden melder om et eget svigt (exception {2}).</translation>
    </message>
    <message>
        <source>See to the device; its own display or log may say more.</source>
        <translation>Se på enheden; dens eget display eller dens log siger måske mere.</translation>
    </message>
    <message>
        <source>What comes from unit {1} of {2} is damaged on its way.</source>
        <translation>Det, der kommer fra enhed {1} på {2}, beskadiges undervejs.</translation>
    </message>
    <message>
        <source>Unit {1} of {2} gave no answer within {3}.</source>
        <translation>Enhed {1} på {2} svarede ikke inden for {3}.</translation>
    </message>
    <message>
        <source>See that the device is on, that unit number, baud rate, parity and stop bits are those of the device, and see to the line.</source>
        <translation>Se efter, at enheden er tændt, at enhedsnummer, baudrate, paritet og stopbit er enhedens, og se på linjen.</translation>
    </message>
    <message>
        <source>See that the device is on and that the unit number is right, or let it have more time to answer.</source>
        <translation>Se efter, at enheden er tændt, og at enhedsnummeret er rigtigt, eller giv den mere tid til at svare.</translation>
    </message>
    <message>
        <source>The answers of {1} do not fit the questions.</source>
        <translation>Svarene fra {1} passer ikke til spørgsmålene.</translation>
    </message>
    <message>
        <source>See that it is a Modbus device, and that nothing else uses its line.</source>
        <translation>Se efter, at det er en Modbus-enhed, og at intet andet bruger dens linje.</translation>
    </message>
    <message>
        <source>“{1}”: {2} is no whole number.</source>
        <translation>”{1}”: {2} er ikke et helt tal.</translation>
    </message>
    <message>
        <source>“{1}”: “{2}” is no number such as 0x7FFF or -9999.</source>
        <translation>”{1}”: ”{2}” er ikke et tal som 0x7FFF eller -9999.</translation>
    </message>
    <message>
        <source>“{1}” lies outside the addresses {2} to {3} that there are.</source>
        <translation>”{1}” ligger uden for de adresser, {2} til {3}, der findes.</translation>
    </message>
    <message>
        <source>“{1}” is a single bit, which has the type bool; leave the type out.</source>
        <translation>”{1}” er en enkelt bit, som har typen bool; udelad typen.</translation>
    </message>
    <message>
        <source>“{1}” is of a kind that can only be read; take holding or coil, or leave out that it can be written.</source>
        <translation>”{1}” er af en art, der kun kan læses; brug holding eller coil, eller udelad, at den kan skrives.</translation>
    </message>
    <message>
        <source>“{1}”: with a scale of 0 every value would be the same; enter another.</source>
        <translation>”{1}”: med en skala på 0 ville hver værdi være den samme; indtast en anden.</translation>
    </message>
    <message>
        <source>“{1}” takes {2} registers, which is more than one read may take.</source>
        <translation>”{1}” optager {2} registre, mere end én læsning må tage.</translation>
    </message>
    <message>
        <source>Modbus over TCP needs a host; enter its name or address.</source>
        <translation>Modbus over TCP kræver en vært; indtast dens navn eller adresse.</translation>
    </message>
    <message>
        <source>Modbus over a serial line needs its port, such as /dev/ttyUSB0; enter it.</source>
        <translation>Modbus over en seriel linje kræver dens port, f.eks. /dev/ttyUSB0; indtast den.</translation>
    </message>
    <message>
        <source>On a serial line devices have the numbers 1 to {1}, not {2}.</source>
        <translation>På en seriel linje har enheder numrene 1 til {1}, ikke {2}.</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Seriel linje</translation>
    </message>
    <message>
        <source>holding and input are registers, coil and discrete are bits</source>
        <translation>holding og input er registre, coil og discrete er bit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>without the leading digit of the kind: 100 and not 40100</source>
        <translation>uden artens første ciffer: 100 og ikke 40100</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>left out: uint16, and bool for coil and discrete</source>
        <translation>udeladt: uint16, og bool for coil og discrete</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>for type bit; 0 is the lowest</source>
        <translation>for typen bit; 0 er den laveste</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>for type text, in registers of two letters</source>
        <translation>for typen text, i registre på to bogstaver</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>which register of a longer number comes first</source>
        <translation>hvilket register i et længere tal der kommer først</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>which byte of a register comes first; high is the standard</source>
        <translation>hvilken byte i et register der kommer først; high er standarden</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>value = number in the device × scale + offset</source>
        <translation>værdi = tal i enheden × skala + forskydning</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Skrivbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Svigt</translation>
    </message>
    <message>
        <source>numbers by which the device says that the sensor failed, such as 0x7FFF or -9999; several with blanks between them</source>
        <translation>tal, hvormed enheden melder, at sensoren svigtede, f.eks. 0x7FFF eller -9999; flere med mellemrum imellem</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>tcp: over the network; rtu: over a serial line</source>
        <translation>tcp: over netværket; rtu: over en seriel linje</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>name or address of the device; for tcp</source>
        <translation>enhedens navn eller adresse; for tcp</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Unit number</source>
        <translation>Enhedsnummer</translation>
    </message>
    <message>
        <source>number of the device on its line, also behind a gateway</source>
        <translation>enhedens nummer på dens linje, også bag en gateway</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Seriel port</translation>
    </message>
    <message>
        <source>such as /dev/ttyUSB0; for rtu</source>
        <translation>f.eks. /dev/ttyUSB0; for rtu</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Baudrate</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paritet</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stopbit</translation>
    </message>
    <message>
        <source>time from one reading of all registers to the next; 0: as often as the device answers</source>
        <translation>tid fra én læsning af alle registre til den næste; 0: så ofte, som enheden svarer</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Svar inden for</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>Første adresse</translation>
    </message>
    <message>
        <source>whether the manual of the device counts from 0 or from 1</source>
        <translation>om enhedens manual tæller fra 0 eller fra 1</translation>
    </message>
    <message>
        <source>Read in vain</source>
        <translation>Læst forgæves</translation>
    </message>
    <message>
        <source>so many unused registers may lie between two that are read together</source>
        <translation>så mange ubrugte registre må ligge mellem to, der læses sammen</translation>
    </message>
    <message>
        <source>Longest read</source>
        <translation>Længste læsning</translation>
    </message>
    <message>
        <source>in registers; some devices take fewer than 125</source>
        <translation>i registre; nogle enheder tager færre end 125</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>what is read, as the manual of the device lists it</source>
        <translation>det, der læses, som enhedens manual opregner det</translation>
    </message>
    <message>
        <source>“{1}”: {2} did not confirm that it was written; look at the device.</source>
        <translation>”{1}”: {2} bekræftede ikke, at der blev skrevet; se på enheden.</translation>
    </message>
    <message>
        <source>“{1}”: the device took the value but now holds {2}; it may have limits of its own.</source>
        <translation>”{1}”: enheden tog værdien, men har nu {2}; den har måske sine egne grænser.</translation>
    </message>
    <message>
        <source>The device is not connected, so that nothing can be written now.</source>
        <translation>Enheden er ikke forbundet, så intet kan skrives nu.</translation>
    </message>
    <message>
        <source>This tag is not set up to be written; set “writable” in its row.</source>
        <translation>Dette tag er ikke sat op til at blive skrevet; sæt ”writable” i dets række.</translation>
    </message>
    <message>
        <source>“{1}” does not fit into “{2}”, which has the type {3}.</source>
        <translation>”{1}” kan ikke være i ”{2}”, som har typen {3}.</translation>
    </message>
    <message>
        <source>With Sparkplug the nodes tell their tags by themselves; start the source to see them.</source>
        <translation>Med Sparkplug oplyser noderne selv deres tags; start kilden for at se dem.</translation>
    </message>
    <message>
        <source>{1} shows another certificate than the one whose fingerprint is given; its own is {2}.</source>
        <translation>{1} viser et andet certifikat end det, hvis fingeraftryk er angivet; dets eget er {2}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the broker whether its certificate was renewed, and only then give the new fingerprint.</source>
        <translation>Spørg den, der driver brokeren, om dens certifikat er fornyet, og angiv først derefter det nye fingeraftryk.</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted: {2}.</source>
        <translation>Der er ikke tillid til certifikatet fra {1}: {2}.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed it, or its fingerprint: {1}.</source>
        <translation>Angiv filen fra den myndighed, der har underskrevet det, eller dets fingeraftryk: {1}.</translation>
    </message>
    <message>
        <source>No TLS connection to {1} came about.</source>
        <translation>Der kom ingen TLS-forbindelse til {1} i stand.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS and whether the broker asks for a certificate of its clients.</source>
        <translation>Kontrollér, at denne port taler TLS, og om brokeren kræver et certifikat af sine klienter.</translation>
    </message>
    <message>
        <source>The name “{1}” is not known on this network.</source>
        <translation>Navnet ”{1}” er ukendt på dette netværk.</translation>
    </message>
    <message>
        <source>Check the host and the network of this machine.</source>
        <translation>Kontrollér værten og denne maskines netværk.</translation>
    </message>
    <message>
        <source>Nothing was heard of {1} for {2} s.</source>
        <translation>Intet er hørt fra {1} i {2} s.</translation>
    </message>
    <message>
        <source>Check the cable and the network; it tries again by itself.</source>
        <translation>Kontrollér kablet og netværket; der forsøges igen af sig selv.</translation>
    </message>
    <message>
        <source>The connection to {1} broke.</source>
        <translation>Forbindelsen til {1} blev afbrudt.</translation>
    </message>
    <message>
        <source>Check that the broker runs; it tries again by itself.</source>
        <translation>Kontrollér, at brokeren kører; der forsøges igen af sig selv.</translation>
    </message>
    <message>
        <source>Check that the broker runs, its port, and whether it wants TLS.</source>
        <translation>Kontrollér, at brokeren kører, dens port, og om den kræver TLS.</translation>
    </message>
    <message>
        <source>{1} does not answer as a broker does.</source>
        <translation>{1} svarer ikke, som en broker gør.</translation>
    </message>
    <message>
        <source>{1} gave the connection to another client with the same id.</source>
        <translation>{1} gav forbindelsen til en anden klient med samme id.</translation>
    </message>
    <message>
        <source>Give each client an id of its own.</source>
        <translation>Giv hver klient sit eget id.</translation>
    </message>
    <message>
        <source>{1} does not let “{2}” in.</source>
        <translation>{1} lukker ikke ”{2}” ind.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Kontrollér bruger og adgangskode.</translation>
    </message>
    <message>
        <source>{1} refused the connection: {2}</source>
        <translation>{1} afviste forbindelsen: {2}</translation>
    </message>
    <message>
        <source>Check the version of MQTT and the client id.</source>
        <translation>Kontrollér MQTT-versionen og klient-id&apos;et.</translation>
    </message>
    <message>
        <source>a message of {1} bytes, {2} at most are taken</source>
        <translation>en besked på {1} byte, højst {2} tages</translation>
    </message>
    <message>
        <source>neither a number nor a text (no valid UTF-8)</source>
        <translation>hverken et tal eller en tekst (ikke gyldig UTF-8)</translation>
    </message>
    <message>
        <source>an object or a mixed list where a value is wanted</source>
        <translation>et objekt eller en blandet liste, hvor der kræves en værdi</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Reads what is published on the topics of a broker.</source>
        <translation>Læser det, der publiceres på en brokers emner.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” share topics; what comes on these may be recorded twice.</source>
        <translation>”{1}” og ”{2}” deler emner; det, der kommer på disse, kan blive optaget to gange.</translation>
    </message>
    <message>
        <source>The settings are not in order; open the source with others.</source>
        <translation>Indstillingerne er ikke i orden; åbn kilden med andre.</translation>
    </message>
    <message>
        <source>The broker is not connected; write when it is.</source>
        <translation>Brokeren er ikke forbundet; skriv, når den er.</translation>
    </message>
    <message>
        <source>“{1}” could not be sent.</source>
        <translation>”{1}” kunne ikke sendes.</translation>
    </message>
    <message>
        <source>The broker does not let this source write to “{1}”.</source>
        <translation>Brokeren lader ikke denne kilde skrive til ”{1}”.</translation>
    </message>
    <message>
        <source>The broker did not say that it took “{1}”; it may have or not.</source>
        <translation>Brokeren sagde ikke, om den tog ”{1}”; måske gjorde den, måske ikke.</translation>
    </message>
    <message>
        <source>The value was sent to “{1}”, but the device did not tell it back; it may have taken it or not.</source>
        <translation>Værdien blev sendt til ”{1}”, men enheden meldte den ikke tilbage; måske har den taget den, måske ikke.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>with + for any one level and # for all below; each topic that comes is a tag</source>
        <translation>med + for et vilkårligt niveau og # for alle under; hvert emne, der kommer, er et tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>path in a JSON message, such as sensors.0.value; empty: the message is a number or a text, or an object of which each member is a tag</source>
        <translation>sti i en JSON-besked, f.eks. sensors.0.value; tom: beskeden er et tal eller en tekst, eller et objekt, hvor hvert medlem er et tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>path of the time at which the value was measured: ISO 8601 with zone, or s, ms, µs or ns since 1970; empty: the time at which it comes</source>
        <translation>sti til den tid, værdien blev målt: ISO 8601 med zone, eller s, ms, µs eller ns siden 1970; tom: den tid, den kommer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>path of the quality: true, good, uncertain, bad or an OPC UA status code</source>
        <translation>sti til kvaliteten: true, good, uncertain, bad eller en OPC UA-statuskode</translation>
    </message>
    <message>
        <source>such as g/L, or its path after $.</source>
        <translation>f.eks. g/L, eller dens sti efter $.</translation>
    </message>
    <message>
        <source>to be shown, or its path after $.</source>
        <translation>der vises, eller dets sti efter $.</translation>
    </message>
    <message>
        <source>Topic of commands</source>
        <translation>Kommandoemne</translation>
    </message>
    <message>
        <source>where a value is written to; each + stands for what the + of the topic stood for</source>
        <translation>hvor en værdi skrives til; hvert + står for det, emnets + stod for</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>what is sent, with {value} where the value goes</source>
        <translation>det, der sendes, med {value}, hvor værdien skal stå</translation>
    </message>
    <message>
        <source>name or address of the broker</source>
        <translation>brokerens navn eller adresse</translation>
    </message>
    <message>
        <source>empty: 8883 with TLS, 1883 without</source>
        <translation>tom: 8883 med TLS, 1883 uden</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>plain: numbers, texts and JSON on topics; sparkplug: Sparkplug B 3.0, where nodes tell their tags</source>
        <translation>plain: tal, tekster og JSON på emner; sparkplug: Sparkplug B 3.0, hvor noder oplyser deres tags</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>no: anyone on the way can read and change what is exchanged, the password too</source>
        <translation>no: enhver undervejs kan læse og ændre det, der udveksles, også adgangskoden</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Certifikatmyndigheder</translation>
    </message>
    <message>
        <source>PEM file of those that may sign the broker&apos;s certificate; empty: those that this system trusts</source>
        <translation>PEM-fil med dem, der må underskrive brokerens certifikat; tom: dem, dette system har tillid til</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeraftryk</translation>
    </message>
    <message>
        <source>SHA-256 of the broker&apos;s certificate, as the test of the connection tells it: no other is taken then, and nobody need have signed it</source>
        <translation>SHA-256 af brokerens certifikat, som forbindelsestesten oplyser det: så tages intet andet, og ingen behøver at have underskrevet det</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eget certifikat</translation>
    </message>
    <message>
        <source>PEM file, for brokers that ask for one</source>
        <translation>PEM-fil, til brokere, der kræver et</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Dets nøgle</translation>
    </message>
    <message>
        <source>PEM file; empty: it is in the file of the certificate</source>
        <translation>PEM-fil; tom: den er i certifikatets fil</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Version of MQTT</source>
        <translation>MQTT-version</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>by which the broker knows this source, no other client may have it; empty: one at random</source>
        <translation>som brokeren kender denne kilde ved, ingen anden klient må have det; tom: et tilfældigt</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Behold sessionen</translation>
    </message>
    <message>
        <source>yes: the broker keeps what comes while Titer is away; for messages that state their time</source>
        <translation>yes: brokeren bevarer det, der kommer, mens Titer er væk; til beskeder, der angiver deres tid</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Servicekvalitet (QoS)</translation>
    </message>
    <message>
        <source>0: may be lost on the way, 1: comes at least once, 2: comes once</source>
        <translation>0: kan gå tabt undervejs, 1: kommer mindst én gang, 2: kommer én gang</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>Livstegn</translation>
    </message>
    <message>
        <source>how often broker and Titer hear of each other at least</source>
        <translation>hvor ofte broker og Titer mindst hører fra hinanden</translation>
    </message>
    <message>
        <source>Host application</source>
        <translation>Værtsapplikation</translation>
    </message>
    <message>
        <source>the id as which Titer is known to the nodes; no other host may have it</source>
        <translation>det id, noderne kender Titer under; ingen anden vært må have det</translation>
    </message>
    <message>
        <source>Sparkplug</source>
        <translation>Sparkplug</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>of nodes that are read; none: all</source>
        <translation>af noder, der læses; ingen: alle</translation>
    </message>
    <message>
        <source>Reorder timeout</source>
        <translation>Ventetid på rækkefølge</translation>
    </message>
    <message>
        <source>a message that others overtook is waited for so long; then the node is asked for all of its tags</source>
        <translation>så længe ventes der på en besked, som andre har overhalet; derefter spørges noden om alle sine tags</translation>
    </message>
    <message>
        <source>Topics to look through</source>
        <translation>Emner at gennemse</translation>
    </message>
    <message>
        <source>listened to for a moment when the source is browsed</source>
        <translation>lyttes til et øjeblik, når kilden gennemses</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>“{1}” is no topic: + must stand for a whole level, # for the last ones.</source>
        <translation>”{1}” er ikke et emne: + skal stå for et helt niveau, # for de sidste.</translation>
    </message>
    <message>
        <source>“{1}” is no topic of commands: # is not allowed, and + only as often as in the topic.</source>
        <translation>”{1}” er ikke et kommandoemne: # er ikke tilladt, og + kun så ofte som i emnet.</translation>
    </message>
    <message>
        <source>“{1}” is no SHA-256 fingerprint; it has 64 hexadecimal digits.</source>
        <translation>”{1}” er ikke et SHA-256-fingeraftryk; det har 64 hexadecimale cifre.</translation>
    </message>
    <message>
        <source>The broker keeps a session only for a client that it knows; give a client id.</source>
        <translation>Brokeren beholder kun en session for en klient, den kender; angiv et klient-id.</translation>
    </message>
    <message>
        <source>A password is of no use without a user; give the user.</source>
        <translation>En adgangskode er til ingen nytte uden en bruger; angiv brugeren.</translation>
    </message>
    <message>
        <source>“{1}” is no name of Sparkplug; it must not be empty nor hold /, + or #.</source>
        <translation>”{1}” er ikke et Sparkplug-navn; det må ikke være tomt eller indeholde /, + eller #.</translation>
    </message>
    <message>
        <source>Sparkplug does not allow to keep a session; choose no.</source>
        <translation>Sparkplug tillader ikke at beholde en session; vælg no.</translation>
    </message>
    <message>
        <source>With Sparkplug the nodes tell their tags; take the topics out, or choose plain messages.</source>
        <translation>Med Sparkplug oplyser noderne deres tags; tag emnerne ud, eller vælg plain-beskeder.</translation>
    </message>
    <message>
        <source>the topic is no valid UTF-8</source>
        <translation>emnet er ikke gyldig UTF-8</translation>
    </message>
    <message>
        <source>there is nothing at “{1}”</source>
        <translation>der er intet ved ”{1}”</translation>
    </message>
    <message>
        <source>“{1}” is no time with its zone</source>
        <translation>”{1}” er ikke en tid med sin zone</translation>
    </message>
    <message>
        <source>a value of another kind than before</source>
        <translation>en værdi af en anden slags end før</translation>
    </message>
    <message>
        <source>This tag takes no values; give the topic of its commands in the source&apos;s settings.</source>
        <translation>Dette tag tager ingen værdier; angiv dets kommandoemne i kildens indstillinger.</translation>
    </message>
    <message>
        <source>The broker does not let this source read “{1}”.</source>
        <translation>Brokeren lader ikke denne kilde læse ”{1}”.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or take it out of the source&apos;s topics.</source>
        <translation>Bed om ret til at læse det, eller tag det ud af kildens emner.</translation>
    </message>
    <message>
        <source>More than {1} tags came up; the others are left out.</source>
        <translation>Der dukkede mere end {1} tags op; de øvrige udelades.</translation>
    </message>
    <message>
        <source>Give narrower topics.</source>
        <translation>Angiv snævrere emner.</translation>
    </message>
    <message>
        <source>Check the paths of the source&apos;s topics against what is sent.</source>
        <translation>Sammenhold stierne i kildens emner med det, der sendes.</translation>
    </message>
    <message>
        <source>Connected by MQTT {1}.</source>
        <translation>Forbundet via MQTT {1}.</translation>
    </message>
    <message>
        <source>Stopped before the broker answered.</source>
        <translation>Stoppet, før brokeren svarede.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is for “{1}”, its SHA-256 fingerprint {2}.</source>
        <translation>Brokerens certifikat er for ”{1}”, dets SHA-256-fingeraftryk {2}.</translation>
    </message>
    <message>
        <source>The connection is not secured: anyone on the way can read and change what is exchanged.</source>
        <translation>Forbindelsen er ikke sikret: enhver undervejs kan læse og ændre det, der udveksles.</translation>
    </message>
    <message>
        <source>No topics are given yet; browse the source or enter them.</source>
        <translation>Ingen emner er angivet endnu; gennemse kilden, eller indtast dem.</translation>
    </message>
    <message>
        <source>{1} messages came on {2} topics.</source>
        <translation>{1} beskeder kom på {2} emner.</translation>
    </message>
    <message>
        <source>No message came within 1.5 s; that may be right.</source>
        <translation>Ingen besked kom inden for 1,5 s; det kan være rigtigt nok.</translation>
    </message>
    <message>
        <source>{1} messages could not be understood; the last came on “{2}”: {3}</source>
        <translation>{1} beskeder kunne ikke forstås; den seneste kom på ”{2}”: {3}</translation>
    </message>
    <message>
        <source>no message of Sparkplug B</source>
        <translation>ikke en Sparkplug B-besked</translation>
    </message>
    <message>
        <source>a metric without a name that can be read</source>
        <translation>en metrik uden et navn, der kan læses</translation>
    </message>
    <message>
        <source>a {1} is not recorded</source>
        <translation>optages ikke: {1}</translation>
    </message>
    <message>
        <source>This tag takes no values.</source>
        <translation>Dette tag tager ingen værdier.</translation>
    </message>
    <message>
        <source>The device is not there at present; nothing was written.</source>
        <translation>Enheden er der ikke for tiden; intet blev skrevet.</translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <translation>Bed om ret til at læse det.</translation>
    </message>
    <message>
        <source>Give the groups that are to be read.</source>
        <translation>Angiv de grupper, der skal læses.</translation>
    </message>
    <message>
        <source>Look what the node sends; values of other kinds are not concerned.</source>
        <translation>Se, hvad noden sender; værdier af andre slags er ikke berørt.</translation>
    </message>
    <message>
        <source>the value does not stand where data type {1} has it</source>
        <translation>værdien står ikke, hvor datatypen {1} har den</translation>
    </message>
    <message>
        <source>the text is no valid UTF-8</source>
        <translation>teksten er ikke gyldig UTF-8</translation>
    </message>
    <message>
        <source>a list that is cut off</source>
        <translation>en liste, der er afskåret</translation>
    </message>
    <message>
        <source>a time after the year 9999</source>
        <translation>en tid efter år 9999</translation>
    </message>
    <message>
        <source>{1} is no whole number from {2} to {3}, which is what the device takes.</source>
        <translation>{1} er ikke et helt tal fra {2} til {3}, hvilket er det, enheden tager.</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>datasæt</translation>
    </message>
    <message>
        <source>template</source>
        <translation>skabelon</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>data type that is not known</source>
        <translation>ukendt datatype</translation>
    </message>
    <message>
        <source>The device takes a number here.</source>
        <translation>Enheden tager et tal her.</translation>
    </message>
    <message>
        <source>The device takes a text here.</source>
        <translation>Enheden tager en tekst her.</translation>
    </message>
    <message>
        <source>Values of this kind cannot be written.</source>
        <translation>Værdier af denne slags kan ikke skrives.</translation>
    </message>
    <message>
        <source>What lies beneath {1} cannot be listed ({2}).</source>
        <translation>Det, der ligger under {1}, kan ikke listes ({2}).</translation>
    </message>
    <message>
        <source>{1} holds no certificate that can be read.</source>
        <translation>{1} indeholder intet certifikat, der kan læses.</translation>
    </message>
    <message>
        <source>{1} cannot be written ({2}).</source>
        <translation>{1} kan ikke skrives ({2}).</translation>
    </message>
    <message>
        <source>No certificate could be made for this machine ({1}).</source>
        <translation>Der kunne ikke laves noget certifikat til denne maskine ({1}).</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted; its fingerprint is {2}.</source>
        <translation>Der er ikke tillid til certifikatet fra {1}; dets fingeraftryk er {2}.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with that of the server, and add it under “trusted” if it is the same.</source>
        <translation>Sammenlign fingeraftrykket med serverens, og tilføj det under ”trusted”, hvis det er det samme.</translation>
    </message>
    <message>
        <source>The server does not offer this security with this kind of user.</source>
        <translation>Serveren tilbyder ikke denne sikkerhed med denne slags bruger.</translation>
    </message>
    <message>
        <source>Choose another security or policy, or give a user.</source>
        <translation>Vælg en anden sikkerhed eller politik, eller angiv en bruger.</translation>
    </message>
    <message>
        <source>The server refused the user or the password.</source>
        <translation>Serveren afviste brugeren eller adgangskoden.</translation>
    </message>
    <message>
        <source>Give another user and password.</source>
        <translation>Angiv en anden bruger og adgangskode.</translation>
    </message>
    <message>
        <source>The server refused Titer&apos;s certificate ({1}).</source>
        <translation>Serveren afviste Titers certifikat ({1}).</translation>
    </message>
    <message>
        <source>Let the server trust {1}.</source>
        <translation>Lad serveren have tillid til {1}.</translation>
    </message>
    <message>
        <source>What {1} sends is no OPC UA ({2}).</source>
        <translation>Det, {1} sender, er ikke OPC UA ({2}).</translation>
    </message>
    <message>
        <source>Look whether the address and the port are those of the OPC UA server.</source>
        <translation>Se, om adressen og porten er OPC UA-serverens.</translation>
    </message>
    <message>
        <source>{1} ended the connection ({2}).</source>
        <translation>{1} afsluttede forbindelsen ({2}).</translation>
    </message>
    <message>
        <source>Look whether the server runs and the network is connected.</source>
        <translation>Se, om serveren kører, og netværket er tilsluttet.</translation>
    </message>
    <message>
        <source>The connection to {1} broke ({2}).</source>
        <translation>Forbindelsen til {1} blev afbrudt ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be reached.</source>
        <translation>{1} kan ikke nås.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Det blev stoppet.</translation>
    </message>
    <message>
        <source>The server answered {1}.</source>
        <translation>Serveren svarede {1}.</translation>
    </message>
    <message>
        <source>OPC UA</source>
        <translation>OPC UA</translation>
    </message>
    <message>
        <source>Subscribes to nodes of an OPC UA server, reads back what was missed, and writes set-points.</source>
        <translation>Abonnerer på noder på en OPC UA-server, læser det forsømte tilbage og skriver setpunkter.</translation>
    </message>
    <message>
        <source>The source is not open; open it first.</source>
        <translation>Kilden er ikke åben; åbn den først.</translation>
    </message>
    <message>
        <source>{1} of {2} nodes cannot be read, the first is {3} ({4}).</source>
        <translation>{1} af {2} noder kan ikke læses, den første er {3} ({4}).</translation>
    </message>
    <message>
        <source>Correct their node ids, or let the server offer them.</source>
        <translation>Ret deres node-id&apos;er, eller lad serveren tilbyde dem.</translation>
    </message>
    <message>
        <source>The certificate of the server ended to hold on {1}.</source>
        <translation>Serverens certifikat udløb {1}.</translation>
    </message>
    <message>
        <source>Renew it on the server, and list the new one under “trusted”.</source>
        <translation>Forny det på serveren, og anfør det nye under ”trusted”.</translation>
    </message>
    <message>
        <source>Others on the way can read what is exchanged.</source>
        <translation>Andre undervejs kan læse det, der udveksles.</translation>
    </message>
    <message>
        <source>Others on the way can read and change what is exchanged.</source>
        <translation>Andre undervejs kan læse og ændre det, der udveksles.</translation>
    </message>
    <message>
        <source>Titer shows the certificate {1} with the fingerprint {2}.</source>
        <translation>Titer viser certifikatet {1} med fingeraftrykket {2}.</translation>
    </message>
    <message>
        <source>The node {1} cannot be read ({2}).</source>
        <translation>Noden {1} kan ikke læses ({2}).</translation>
    </message>
    <message>
        <source>{1} of {2} nodes can be read; the server keeps the past of {3}.</source>
        <translation>{1} af {2} noder kan læses; serveren bevarer fortiden for {3}.</translation>
    </message>
    <message>
        <source>The server did not take the value for {1} ({2}).</source>
        <translation>Serveren tog ikke værdien for {1} ({2}).</translation>
    </message>
    <message>
        <source>Connected to “{1}” at {2}.</source>
        <translation>Forbundet til ”{1}” på {2}.</translation>
    </message>
    <message>
        <source>The source is not connected.</source>
        <translation>Kilden er ikke forbundet.</translation>
    </message>
    <message>
        <source>{1} holds an array; only single values are written.</source>
        <translation>{1} indeholder et array; kun enkelte værdier skrives.</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>Node-id</translation>
    </message>
    <message>
        <source>such as ns=2;s=Reactor.pH</source>
        <translation>f.eks. ns=2;s=Reactor.pH</translation>
    </message>
    <message>
        <source>under which the tag is shown; otherwise the node id</source>
        <translation>som tagget vises under; ellers node-id&apos;et</translation>
    </message>
    <message>
        <source>otherwise as the server says it</source>
        <translation>ellers som serveren angiver den</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>how often the server looks at the value, 0 for each change; otherwise as often as it sends</source>
        <translation>hvor ofte serveren ser på værdien, 0 for hver ændring; ellers så ofte, som den sender</translation>
    </message>
    <message>
        <source>A password without a user; give the user too.</source>
        <translation>En adgangskode uden en bruger; angiv også brugeren.</translation>
    </message>
    <message>
        <source>The node {1} is named twice; name it once.</source>
        <translation>Noden {1} er nævnt to gange; nævn den én gang.</translation>
    </message>
    <message>
        <source>of the server, such as opc.tcp://10.0.0.5:4840</source>
        <translation>serverens, f.eks. opc.tcp://10.0.0.5:4840</translation>
    </message>
    <message>
        <source>None lets anyone on the way read and change what is exchanged</source>
        <translation>None lader enhver undervejs læse og ændre det, der udveksles</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>the algorithms, one that the server offers</source>
        <translation>algoritmerne, en, som serveren tilbyder</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Betroede certifikater</translation>
    </message>
    <message>
        <source>of the server: the SHA-256 fingerprint, or a file that holds it</source>
        <translation>serverens: SHA-256-fingeraftrykket eller en fil, der indeholder det</translation>
    </message>
    <message>
        <source>left out: anonymous</source>
        <translation>udeladt: anonym</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>how often the server sends what has changed</source>
        <translation>hvor ofte serveren sender det, der er ændret</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Noder</translation>
    </message>
    <message>
        <source>that are read, one a row</source>
        <translation>der læses, én pr. række</translation>
    </message>
    <message>
        <source>“{1}” is no address such as opc.tcp://10.0.0.5:4840.</source>
        <translation>”{1}” er ikke en adresse som opc.tcp://10.0.0.5:4840.</translation>
    </message>
    <message>
        <source>No node is named; add those to be read.</source>
        <translation>Ingen node er nævnt; tilføj dem, der skal læses.</translation>
    </message>
    <message>
        <source>{1} does not fit the data type {2} of the node.</source>
        <translation>{1} passer ikke til nodens datatype {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no node id such as “ns=2;s=Reactor.pH” or “ns=2;i=1001”.</source>
        <translation>”{1}” er ikke et node-id som ”ns=2;s=Reactor.pH” eller ”ns=2;i=1001”.</translation>
    </message>
    <message>
        <source>“{1}” cannot be started: {2}.</source>
        <translation>”{1}” kan ikke startes: {2}.</translation>
    </message>
    <message>
        <source>There are more than {1} tags; the others are left out.</source>
        <translation>Der er mere end {1} tags; de øvrige udelades.</translation>
    </message>
    <message>
        <source>A line is longer than {1} bytes; write shorter ones.</source>
        <translation>En linje er længere end {1} byte; skriv kortere.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read: {2}</source>
        <translation>”{1}” kan ikke læses: {2}</translation>
    </message>
    <message>
        <source>“{1}” begins without a value, so that its kind is not known; announce it by {&quot;tags&quot;: …}.</source>
        <translation>”{1}” begynder uden en værdi, så dets type er ukendt; anmeld det med {&quot;tags&quot;: …}.</translation>
    </message>
    <message>
        <source>A value of “{1}” is of another kind than those before; use another tag for it.</source>
        <translation>En værdi af ”{1}” er af en anden slags end dem før; brug et andet tag til den.</translation>
    </message>
    <message>
        <source>The line names no tag; write {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</source>
        <translation>Linjen nævner intet tag; skriv {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</translation>
    </message>
    <message>
        <source>The name of a tag holds a control character; leave it out.</source>
        <translation>Navnet på et tag indeholder et kontroltegn; udelad det.</translation>
    </message>
    <message>
        <source>“{1}” is no status; write good, uncertain, bad or the name of an OPC UA status.</source>
        <translation>”{1}” er ikke en status; skriv good, uncertain, bad eller navnet på en OPC UA-status.</translation>
    </message>
    <message>
        <source>An array of values holds something that is no number.</source>
        <translation>Et array af værdier indeholder noget, der ikke er et tal.</translation>
    </message>
    <message>
        <source>The line has no value; write {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</source>
        <translation>Linjen har ingen værdi; skriv {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</translation>
    </message>
    <message>
        <source>A value is a number, a text or an array of numbers.</source>
        <translation>En værdi er et tal, en tekst eller et array af tal.</translation>
    </message>
    <message>
        <source>“{1}” is no kind of tag; write number, text or array.</source>
        <translation>”{1}” er ikke en tagtype; skriv number, text eller array.</translation>
    </message>
    <message>
        <source>The answer to a write does not carry its number.</source>
        <translation>Svaret på en skrivning bærer ikke dens nummer.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Linjen er ikke et JSON-objekt.</translation>
    </message>
    <message>
        <source>The program is {1}.</source>
        <translation>Programmet er {1}.</translation>
    </message>
    <message>
        <source>No program is set; open the source first.</source>
        <translation>Intet program er sat; åbn kilden først.</translation>
    </message>
    <message>
        <source>See that the file is there and executable.</source>
        <translation>Se efter, at filen er der og kan køres.</translation>
    </message>
    <message>
        <source>{1} lines could not be read since the source was started; correct what the program writes.</source>
        <translation>{1} linjer kunne ikke læses, siden kilden blev startet; ret det, programmet skriver.</translation>
    </message>
    <message>
        <source>The program was ended by signal {1}.</source>
        <translation>Programmet blev afsluttet af signal {1}.</translation>
    </message>
    <message>
        <source>The program ended with exit code {1}.</source>
        <translation>Programmet sluttede med afslutningskode {1}.</translation>
    </message>
    <message>
        <source>The program was ended by signal {1}; it said: {2}</source>
        <translation>Programmet blev afsluttet af signal {1}; det sagde: {2}</translation>
    </message>
    <message>
        <source>The program ended with exit code {1}; it said: {2}</source>
        <translation>Programmet sluttede med afslutningskode {1}; det sagde: {2}</translation>
    </message>
    <message>
        <source>It is started again by itself; it should run until its standard input ends.</source>
        <translation>Det startes igen af sig selv; det bør køre, til dets standardinput slutter.</translation>
    </message>
    <message>
        <source>The program is not running; nothing was written.</source>
        <translation>Programmet kører ikke; intet blev skrevet.</translation>
    </message>
    <message>
        <source>The program did not announce “{1}” as writable; nothing was written.</source>
        <translation>Programmet har ikke anmeldt ”{1}” som skrivbart; intet blev skrevet.</translation>
    </message>
    <message>
        <source>The value does not fit “{1}”; nothing was written.</source>
        <translation>Værdien passer ikke til ”{1}”; intet blev skrevet.</translation>
    </message>
    <message>
        <source>The program does not read what it was sent before; nothing was written.</source>
        <translation>Programmet læser ikke det, det fik sendt før; intet blev skrevet.</translation>
    </message>
    <message>
        <source>The program did not take the value of “{1}”: {2}</source>
        <translation>Programmet tog ikke værdien af ”{1}”: {2}</translation>
    </message>
    <message>
        <source>The program does not read what it is sent; nothing was written.</source>
        <translation>Programmet læser ikke det, det får sendt; intet blev skrevet.</translation>
    </message>
    <message>
        <source>The program did not answer that it wrote “{1}”; look whether it did.</source>
        <translation>Programmet svarede ikke, at det skrev ”{1}”; se, om det gjorde.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>the name under which the settings of this machine hold the program</source>
        <translation>det navn, denne maskines indstillinger har programmet under</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Miljøvariabel</translation>
    </message>
    <message>
        <source>the name of a variable that the program gets besides PATH, LANG and HOME</source>
        <translation>navnet på en variabel, programmet får ud over PATH, LANG og HOME</translation>
    </message>
    <message>
        <source>how often it writes at least; silence for three intervals is then a fault</source>
        <translation>hvor ofte det mindst skriver; tavshed i tre intervaller er da en fejl</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Programfil</translation>
    </message>
    <message>
        <source>its absolute path, from the settings of this machine</source>
        <translation>dens absolutte sti, fra denne maskines indstillinger</translation>
    </message>
    <message>
        <source>From the settings of this machine</source>
        <translation>Fra denne maskines indstillinger</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>given to the program as it stands; no shell reads it</source>
        <translation>gives til programmet, som det står; ingen shell læser det</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>of the executable; another file is not started</source>
        <translation>af programfilen; en anden fil startes ikke</translation>
    </message>
    <message>
        <source>“{1}” is no name of a variable; its value comes from this machine.</source>
        <translation>”{1}” er ikke navnet på en variabel; dens værdi kommer fra denne maskine.</translation>
    </message>
    <message>
        <source>The SHA-256 of “{1}” is missing; it is {2}.</source>
        <translation>SHA-256 for ”{1}” mangler; den er {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not the file that was allowed: its SHA-256 is {2}. Look at what changed, then allow it again in the settings of this machine.</source>
        <translation>”{1}” er ikke den fil, der blev tilladt: dens SHA-256 er {2}. Se på, hvad der er ændret, og tillad den så igen i denne maskines indstillinger.</translation>
    </message>
    <message>
        <source>Runs a program of this machine that writes one line of JSON per sample, such as {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01, &quot;unit&quot;: &quot;1&quot;}. It may add “time” and “reported” (ISO 8601 with a zone) and “status” (good, uncertain, bad); it reads what is to be written as lines {&quot;write&quot;: &quot;pH&quot;, &quot;value&quot;: 7.2, &quot;id&quot;: 1} and answers {&quot;written&quot;: 1}.</source>
        <translation>Kører et program på denne maskine, der skriver én linje JSON pr. værdi, f.eks. {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01, &quot;unit&quot;: &quot;1&quot;}. Det kan tilføje ”time” og ”reported” (ISO 8601 med zone) og ”status” (good, uncertain, bad); det læser det, der skal skrives, som linjer {&quot;write&quot;: &quot;pH&quot;, &quot;value&quot;: 7.2, &quot;id&quot;: 1} og svarer {&quot;written&quot;: 1}.</translation>
    </message>
    <message>
        <source>The settings of this machine hold no program “{1}”; add it there.</source>
        <translation>Denne maskines indstillinger indeholder intet program ”{1}”; tilføj det dér.</translation>
    </message>
    <message>
        <source>“{1}” is no file that can be run; see that it is there and executable.</source>
        <translation>”{1}” er ikke en fil, der kan køres; se efter, at den er der og kan køres.</translation>
    </message>
    <message>
        <source>The SHA-256 says nothing about “{1}”; where that is a script, let it be the executable itself.</source>
        <translation>SHA-256 siger intet om ”{1}”; hvis det er et script, så lad det selv være programfilen.</translation>
    </message>
    <message>
        <source>It wrote {1} lines with the tags {2}.</source>
        <translation>Det skrev {1} linjer med taggene {2}.</translation>
    </message>
    <message>
        <source>{1} lines in all could not be read.</source>
        <translation>{1} linjer i alt kunne ikke læses.</translation>
    </message>
    <message>
        <source>It ended at once, with exit code {1}; it should run until its standard input ends.</source>
        <translation>Det sluttede straks med afslutningskode {1}; det bør køre, til dets standardinput slutter.</translation>
    </message>
    <message>
        <source>It runs, but wrote nothing within {1} s; see that it writes each line out at once.</source>
        <translation>Det kører, men skrev intet inden for {1} s; se efter, at det skriver hver linje ud straks.</translation>
    </message>
    <message>
        <source>On its standard error it says: {1}</source>
        <translation>På sin standardfejl siger det: {1}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Optagelse</translation>
    </message>
    <message>
        <source>a text file with a time column and a column for each tag</source>
        <translation>en tekstfil med en tidskolonne og en kolonne for hvert tag</translation>
    </message>
    <message>
        <source>0.1 to 10000 times real time, or max for as fast as it can be read</source>
        <translation>0,1 til 10000 gange realtid, eller max for så hurtigt, som der kan læses</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuleret</translation>
    </message>
    <message>
        <source>yes where nobody measured it; a first line “# simulated …” in the file says so too</source>
        <translation>yes, hvor ingen har målt det; en første linje ”# simulated …” i filen siger det også</translation>
    </message>
    <message>
        <source>{1} samples of {2} tags over {3}.</source>
        <translation>{1} værdier af {2} tags over {3}.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Afspilning</translation>
    </message>
    <message>
        <source>Plays a recording from a text file as if it came in now.</source>
        <translation>Afspiller en optagelse fra en tekstfil, som om den kom ind nu.</translation>
    </message>
    <message>
        <source>No recording is open; open one first.</source>
        <translation>Ingen optagelse er åben; åbn en først.</translation>
    </message>
    <message>
        <source>{1} entries of the journal of alarms were read from the damaged index and kept. What was acknowledged or shelved is not known any more: an alarm that is active calls again.</source>
        <translation>{1} poster i alarmjournalen blev læst fra det beskadigede indeks og bevaret. Hvad der var kvitteret eller parkeret, vides ikke længere: en aktiv alarm kalder igen.</translation>
    </message>
    <message>
        <source>No unit of this plant has kinetics whose parameters could vary; a forecast with bands wants a bioreactor.</source>
        <translation>Intet apparat i dette anlæg har en kinetik, hvis parametre kunne variere; en prognose med bånd kræver en bioreaktor.</translation>
    </message>
    <message>
        <source>Only {1} of {2} runs ahead came to the end; state a smaller spread of the parameters.</source>
        <translation>Kun {1} af {2} kørsler frem nåede til ende; angiv en mindre spredning af parametrene.</translation>
    </message>
    <message>
        <source>Formulas are kept in a project; save the plant as a project that can be written, then try again.</source>
        <translation>Formler bevares i et projekt; gem anlægget som et projekt, der kan skrives i, og prøv så igen.</translation>
    </message>
    <message>
        <source>Alarms belong to a project; save this plant as one first.</source>
        <translation>Alarmer hører til et projekt; gem først dette anlæg som et.</translation>
    </message>
    <message>
        <source>The project has no alarms of its own.</source>
        <translation>Projektet har ingen egne alarmer.</translation>
    </message>
    <message>
        <source>The project has no alarm of this id; it has {1}.</source>
        <translation>Projektet har ingen alarm med dette id; det har {1}.</translation>
    </message>
    <message>
        <source>The alarm “{1}” watches the tag “{2}”, of which nothing was ever recorded, so that it cannot speak; correct the name of the tag, or switch the alarm off.</source>
        <translation>Alarmen ”{1}” overvåger tagget ”{2}”, som intet nogensinde er optaget fra, så den kan ikke melde sig; ret taggets navn, eller slå alarmen fra.</translation>
    </message>
    <message>
        <source>Value above the limit</source>
        <translation>Værdi over grænsen</translation>
    </message>
    <message>
        <source>Value below the limit</source>
        <translation>Værdi under grænsen</translation>
    </message>
    <message>
        <source>Away from a set-point or model</source>
        <translation>Afvigelse fra setpunkt eller model</translation>
    </message>
    <message>
        <source>Changing too fast</source>
        <translation>For hurtig ændring</translation>
    </message>
    <message>
        <source>No new value</source>
        <translation>Ingen ny værdi</translation>
    </message>
    <message>
        <source>Bad quality</source>
        <translation>Dårlig kvalitet</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Udtryk</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Betingelse</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Forsinkelser</translation>
    </message>
    <message>
        <source>Place and rank</source>
        <translation>Sted og rang</translation>
    </message>
    <message>
        <source>Rationalisation</source>
        <translation>Rationalisering</translation>
    </message>
    <message>
        <source>What it tells, in a few words: Oxygen low</source>
        <translation>Hvad den fortæller, med få ord: Lav ilt</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Vurderes</translation>
    </message>
    <message>
        <source>An alarm that is switched off is not judged at all</source>
        <translation>En alarm, der er slået fra, vurderes slet ikke</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Melder sig ved</translation>
    </message>
    <message>
        <source>source/name of what it watches</source>
        <translation>kilde/navn på det, den overvåger</translation>
    </message>
    <message>
        <source>source/name of the set-point or of the value of the model</source>
        <translation>kilde/navn på setpunktet eller på modellens værdi</translation>
    </message>
    <message>
        <source>It speaks while this is not 0; tags in backquotes: `src-1/DO` &lt; 30</source>
        <translation>Den melder sig, så længe dette ikke er 0; tags mellem accents graves: `src-1/DO` &lt; 30</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grænse</translation>
    </message>
    <message>
        <source>In the unit below; of a change per second, in that unit per second</source>
        <translation>I enheden nedenfor; for en ændring pr. sekund i den enhed pr. sekund</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Længste tavshed</translation>
    </message>
    <message>
        <source>Above 0 s, at most 366 d</source>
        <translation>Over 0 s, højst 366 d</translation>
    </message>
    <message>
        <source>Of limit and deadband; that of the tag</source>
        <translation>For grænse og dødbånd; taggets enhed</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Dødbånd</translation>
    </message>
    <message>
        <source>It returns once the value is back by that much; 0 or more</source>
        <translation>Den vender tilbage, når værdien er så langt tilbage; 0 eller mere</translation>
    </message>
    <message>
        <source>On delay</source>
        <translation>Indkoblingsforsinkelse</translation>
    </message>
    <message>
        <source>Beyond the limit for that long before it speaks; 0 s to 366 d</source>
        <translation>Så længe ud over grænsen, før den melder sig; 0 s til 366 d</translation>
    </message>
    <message>
        <source>Off delay</source>
        <translation>Udkoblingsforsinkelse</translation>
    </message>
    <message>
        <source>Back for that long before it returns; 0 s to 366 d</source>
        <translation>Så længe tilbage, før den vender tilbage; 0 s til 366 d</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>It stays active after its cause has gone, until a person resets it</source>
        <translation>Den forbliver aktiv, når årsagen er væk, indtil en person nulstiller den</translation>
    </message>
    <message>
        <source>Longest shelving</source>
        <translation>Længste parkering</translation>
    </message>
    <message>
        <source>How long it may be put aside; 0 h to 366 d, 0: never</source>
        <translation>Hvor længe den må parkeres; 0 h til 366 d, 0: aldrig</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>By consequence and time to respond; it sets rank and sound</source>
        <translation>Efter konsekvens og tid til at reagere; den bestemmer rang og lyd</translation>
    </message>
    <message>
        <source>Names the alarm among the limits of one tag</source>
        <translation>Navngiver alarmen blandt grænserne for ét tag</translation>
    </message>
    <message>
        <source>The first alarm is found within it; empty: all of the plant</source>
        <translation>Den første alarm findes inden for dette; tom: hele anlægget</translation>
    </message>
    <message>
        <source>Suppressed while</source>
        <translation>Undertrykt, så længe</translation>
    </message>
    <message>
        <source>An expression: while it is not 0, the alarm is suppressed by design</source>
        <translation>Et udtryk: så længe det ikke er 0, er alarmen undertrykt efter design</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>What brings it about</source>
        <translation>Hvad der fremkalder den</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>What happens if nobody acts</source>
        <translation>Hvad der sker, hvis ingen handler</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>What a person should do</source>
        <translation>Hvad en person bør gøre</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Tid til at reagere</translation>
    </message>
    <message>
        <source>How long a person has; above 0 min, at most 366 d</source>
        <translation>Hvor lang tid en person har; over 0 min, højst 366 d</translation>
    </message>
    <message>
        <source>The limit is missing; give a number.</source>
        <translation>Grænsen mangler; angiv et tal.</translation>
    </message>
    <message>
        <source>“{1}” is no number.</source>
        <translation>”{1}” er ikke et tal.</translation>
    </message>
    <message>
        <source>“{1}” is in {2}, but the unit of this alarm is {3}; give both in one unit.</source>
        <translation>”{1}” er i {2}, men denne alarms enhed er {3}; angiv begge i samme enhed.</translation>
    </message>
    <message>
        <source>It is done, but the store takes nothing at present; it is written once there is room, and is lost if the recorder ends before.</source>
        <translation>Det er gjort, men databasen tager intet for tiden; det skrives, så snart der er plads, og går tabt, hvis optageren slutter forinden.</translation>
    </message>
    <message>
        <source>The wall could not be started ({1}). Start “titer --wall” with this project yourself.</source>
        <translation>Væggen kunne ikke startes ({1}). Start selv ”titer --wall” med dette projekt.</translation>
    </message>
    <message>
        <source>The workbook could not be kept as text in “{1}”. Free some space, or save its sheet as CSV yourself.</source>
        <translation>Projektmappen kunne ikke bevares som tekst i ”{1}”. Frigør plads, eller gem selv arket som CSV.</translation>
    </message>
    <message>
        <source>A flowsheet is written as a drawing (.svg), a document (.pdf) or a picture (.png). Give the file one of these endings.</source>
        <translation>Et flowdiagram skrives som tegning (.svg), dokument (.pdf) eller billede (.png). Giv filen en af disse endelser.</translation>
    </message>
    <message>
        <source>Packed volume, L</source>
        <translation>Pakket volumen, L</translation>
    </message>
    <message>
        <source>of the column that is measured; with a tag of its flow the volume is told in column volumes</source>
        <translation>af kolonnen, der måles; med et tag for dens flow angives volumenet i kolonnevolumener</translation>
    </message>
    <message>
        <source>Spread of the parameters, %</source>
        <translation>Spredning af parametrene, %</translation>
    </message>
    <message>
        <source>standard deviation of each parameter of the kinetics in the runs ahead, since models do not state one; 0: one run without bands</source>
        <translation>standardafvigelse for hver af kinetikkens parametre i kørslerne frem, da modellerne ikke angiver nogen; 0: én kørsel uden bånd</translation>
    </message>
    <message>
        <source>Units, streams and components of a run stay as they were when it began; what was changed counts for the next run.</source>
        <translation>En kørsels apparater, strømme og komponenter bliver, som de var, da den begyndte; det, der blev ændret, gælder for den næste kørsel.</translation>
    </message>
    <message>
        <source>The recipe and the sampling of controllers stay as they were when the run began; what was changed counts for the next run.</source>
        <translation>Recepten og regulatorernes sampling bliver, som de var, da kørslen begyndte; det, der blev ændret, gælder for den næste kørsel.</translation>
    </message>
    <message>
        <source>{1} has begun with what was changed, or is resolved by it; it counts for the next run.</source>
        <translation>{1} er begyndt med det, der blev ændret, eller er diskretiseret efter det; det gælder for den næste kørsel.</translation>
    </message>
    <message>
        <source>{1} would hold something else with what was changed, out of nothing; it counts for the next run.</source>
        <translation>{1} ville med det, der blev ændret, indeholde noget andet, ud af ingenting; det gælder for den næste kørsel.</translation>
    </message>
    <message>
        <source>There is no note {1} any more; somebody may have removed it.</source>
        <translation>Der er ikke længere nogen note {1}; nogen kan have fjernet den.</translation>
    </message>
    <message>
        <source>“{1}” is no note. Only notes can be changed or removed; what was recorded stays.</source>
        <translation>”{1}” er ikke en note. Kun noter kan rettes eller fjernes; det, der er optaget, bliver.</translation>
    </message>
    <message>
        <source>A note is changed or removed with a reason; give one.</source>
        <translation>En note rettes eller fjernes med en begrundelse; angiv en.</translation>
    </message>
    <message>
        <source>A note without words says nothing; write some, or remove it.</source>
        <translation>En note uden ord siger intet; skriv nogle, eller fjern den.</translation>
    </message>
    <message>
        <source>The margin is {1}; state how far the means may lie apart as a number above 0.</source>
        <translation>Marginen er {1}; angiv som et tal over 0, hvor langt middelværdierne må ligge fra hinanden.</translation>
    </message>
    <message>
        <source>The error probability is {1}; state one between 0 and 0.5.</source>
        <translation>Fejlsandsynligheden er {1}; angiv en mellem 0 og 0.5.</translation>
    </message>
    <message>
        <source>There are {1} and {2} values, and each group needs two or more.</source>
        <translation>Der er {1} og {2} værdier, og hver gruppe kræver to eller flere.</translation>
    </message>
    <message>
        <source>All values of each group are equal, so that nothing tells how they scatter.</source>
        <translation>Alle værdier i hver gruppe er ens, så intet fortæller, hvordan de spreder sig.</translation>
    </message>
    <message>
        <source>Of {2} samples only {1} have a value for each of their runs, too few to judge by.</source>
        <translation>Af {2} stikprøver har kun {1} en værdi for hvert af deres forsøg, for få at bedømme ud fra.</translation>
    </message>
    <message>
        <source>The probability that is wanted is {1}; state one between 0 and 1.</source>
        <translation>Den ønskede sandsynlighed er {1}; angiv en mellem 0 og 1.</translation>
    </message>
    <message>
        <source>The seed {1} is too large. Choose one up to {2}.</source>
        <translation>Seed {1} er for stort. Vælg et op til {2}.</translation>
    </message>
    <message>
        <source>A limit or target of “{1}” is no number.</source>
        <translation>En grænse eller en målværdi for ”{1}” er ikke et tal.</translation>
    </message>
    <message>
        <source>The lower limit {1} of “{2}” does not lie below the upper one, {3}. Exchange them, or clear one.</source>
        <translation>Den nedre grænse {1} for ”{2}” ligger ikke under den øvre, {3}. Byt dem om, eller ryd en af dem.</translation>
    </message>
    <message>
        <source>“{1}” has a target as its goal but no value for it. State one.</source>
        <translation>”{1}” har en målværdi som mål, men ingen værdi for den. Angiv en.</translation>
    </message>
    <message>
        <source>There are {1} settings where the study has {2} factors.</source>
        <translation>Der er {1} indstillinger, hvor studiet har {2} faktorer.</translation>
    </message>
    <message>
        <source>The setting of “{1}” is no number. State one.</source>
        <translation>Indstillingen af ”{1}” er ikke et tal. Angiv et.</translation>
    </message>
    <message>
        <source>The setting of “{1}” is none of its levels: {2}.</source>
        <translation>Indstillingen af ”{1}” er ikke et af dens niveauer: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no id of a run; give one that is not empty and holds no slash.</source>
        <translation>”{1}” er ikke et id for et forsøg; angiv et, der ikke er tomt og ikke indeholder en skråstreg.</translation>
    </message>
    <message>
        <source>Two runs have the id “{1}”. Give one of them another.</source>
        <translation>To forsøg har id&apos;et ”{1}”. Giv det ene et andet.</translation>
    </message>
    <message>
        <source>The run has {1} results where the study has {2} responses.</source>
        <translation>Forsøget har {1} resultater, hvor studiet har {2} responser.</translation>
    </message>
    <message>
        <source>A result of the run is no number. State one, or leave it empty.</source>
        <translation>Et resultat af forsøget er ikke et tal. Angiv et, eller lad det være tomt.</translation>
    </message>
    <message>
        <source>“{1}” is no standard deviation. Write a share such as 2%, or an amount in the unit of the response such as 0.1.</source>
        <translation>”{1}” er ikke en standardafvigelse. Skriv en andel som 2% eller en størrelse i responsens enhed som 0.1.</translation>
    </message>
    <message>
        <source>The search for designs was stopped.</source>
        <translation>Søgningen efter designs blev stoppet.</translation>
    </message>
    <message>
        <source>No kind of design takes these factors for this goal. Choose another goal, or leave a factor out.</source>
        <translation>Ingen designtype tager disse faktorer til dette mål. Vælg et andet mål, eller udelad en faktor.</translation>
    </message>
    <message>
        <source>With {1} runs nothing tells what is asked; the smallest design takes {2}. Allow that many, leave a factor out or ask for less.</source>
        <translation>Med {1} forsøg besvarer intet det, der spørges om; det mindste design kræver {2}. Tillad så mange, udelad en faktor, eller bed om mindre.</translation>
    </message>
    <message>
        <source>No run has a value of “{1}” yet. Run the study on the twin, or fill in what was measured.</source>
        <translation>Intet forsøg har en værdi for ”{1}” endnu. Kør studiet på tvillingen, eller udfyld det, der blev målt.</translation>
    </message>
    <message>
        <source>{1} of {2} runs have no value of “{3}” and do not enter its model.</source>
        <translation>{1} af {2} forsøg har ingen værdi for ”{3}” og indgår ikke i dens model.</translation>
    </message>
    <message>
        <source>The runs come in whole plots and are taken as independent here, so that intervals and probabilities are too sure of factors that are hard to change.</source>
        <translation>Forsøgene kommer i storparceller og regnes her som uafhængige, så intervaller og sandsynligheder er for sikre for faktorer, der er svære at ændre.</translation>
    </message>
    <message>
        <source>“{1}” stays in the model of “{2}”, since a term that holds it does.</source>
        <translation>”{1}” bliver i modellen for ”{2}”, da et led, der indeholder det, gør det.</translation>
    </message>
    <message>
        <source>The model of “{1}” leaves {2} degrees of freedom for the scatter; with fewer than {3} its errors are hardly known. Take terms out or add runs.</source>
        <translation>Modellen for ”{1}” levner {2} frihedsgrader til spredningen; med færre end {3} kendes dens fejl næppe. Tag led ud, eller tilføj forsøg.</translation>
    </message>
    <message>
        <source>The model of “{1}” foretells runs that it has not seen poorly: predicted R² is {2}, below {3}. Take terms out that are not needed, or add runs.</source>
        <translation>Modellen for ”{1}” forudsiger forsøg, den ikke har set, dårligt: forudsagt R² er {2}, under {3}. Tag led ud, der ikke er nødvendige, eller tilføj forsøg.</translation>
    </message>
    <message>
        <source>There is no design space while {1} has limits but no model.</source>
        <translation>Der er intet designrum, så længe {1} har grænser, men ingen model.</translation>
    </message>
    <message>
        <source>No response has limits, so that there is no design space. Give at least one a lower or an upper limit.</source>
        <translation>Ingen respons har grænser, så der er intet designrum. Giv mindst én en nedre eller en øvre grænse.</translation>
    </message>
    <message>
        <source>The study has no factor yet. Add one.</source>
        <translation>Studiet har ingen faktor endnu. Tilføj en.</translation>
    </message>
    <message>
        <source>The sheet does not say which study it is of; its runs are known by their ids alone.</source>
        <translation>Arket angiver ikke, hvilket studie det hører til; dets forsøg kendes alene på deres id&apos;er.</translation>
    </message>
    <message>
        <source>The sheet is of another study ({1}) than “{2}” ({3}). Take it into that one.</source>
        <translation>Arket hører til et andet studie ({1}) end ”{2}” ({3}). Indlæs det i det andet studie.</translation>
    </message>
    <message>
        <source>No unit stands above “{1}”; its values are taken as {2}.</source>
        <translation>Der står ingen enhed over ”{1}”; dets værdier regnes som {2}.</translation>
    </message>
    <message>
        <source>“{1}” comes in {2} and is converted to {3}.</source>
        <translation>”{1}” kommer i {2} og omregnes til {3}.</translation>
    </message>
    <message>
        <source>“{1}” comes in {2}, which cannot be converted to {3}.</source>
        <translation>”{1}” kommer i {2}, som ikke kan omregnes til {3}.</translation>
    </message>
    <message>
        <source>Columns that the study does not know are left out: {1}.</source>
        <translation>Kolonner, som studiet ikke kender, udelades: {1}.</translation>
    </message>
    <message>
        <source>“{1}” is a date where a number for “{2}” belongs: a spreadsheet may have made it of one. Write the number again.</source>
        <translation>”{1}” er en dato, hvor der skal stå et tal for ”{2}”: et regneark kan have lavet den ud af et tal. Skriv tallet igen.</translation>
    </message>
    <message>
        <source>“{1}” is no number for “{2}”. Write a number, or leave the cell empty.</source>
        <translation>”{1}” er ikke et tal for ”{2}”. Skriv et tal, eller lad cellen være tom.</translation>
    </message>
    <message>
        <source>The run has no setting of “{1}”. Write the one that was run.</source>
        <translation>Forsøget har ingen indstilling af ”{1}”. Skriv den, der blev kørt.</translation>
    </message>
    <message>
        <source>The run “{1}” stands in line {2} already. Give each run an id of its own; a new one needs none.</source>
        <translation>Forsøget ”{1}” står allerede i linje {2}. Giv hvert forsøg sit eget id; et nyt behøver intet.</translation>
    </message>
    <message>
        <source>“{1}” is a date where the id of a run belongs: the spreadsheet made it of one. Put the id back as text.</source>
        <translation>”{1}” er en dato, hvor der skal stå et forsøgs id: regnearket har lavet den ud af id&apos;et. Sæt id&apos;et tilbage som tekst.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the id of a run, since it holds a slash. Leave it empty.</source>
        <translation>”{1}” kan ikke være id for et forsøg, da det indeholder en skråstreg. Lad det være tomt.</translation>
    </message>
    <message>
        <source>The study had a run “{1}” that it has no more, and gives no id twice. Leave the id of a new run empty.</source>
        <translation>Studiet havde et forsøg ”{1}”, som det ikke længere har, og giver intet id to gange. Lad id&apos;et for et nyt forsøg være tomt.</translation>
    </message>
    <message>
        <source>{1} runs have measured results that a new design would throw away. Add runs to the design, or make another study.</source>
        <translation>{1} forsøg har målte resultater, som et nyt design ville kassere. Føj forsøg til designet, eller opret et andet studie.</translation>
    </message>
    <message>
        <source>A fold-over reverses runs at two levels, and the study has none where every factor is at one of its bounds.</source>
        <translation>En foldning (fold-over) vender forsøg på to niveauer, og studiet har ingen, hvor hver faktor er ved en af sine grænser.</translation>
    </message>
    <message>
        <source>The reversed runs are those that the study has, so that a fold-over would tell nothing new. Add axial points instead.</source>
        <translation>De vendte forsøg er dem, studiet har, så en foldning (fold-over) ville ikke vise noget nyt. Tilføj aksepunkter i stedet.</translation>
    </message>
    <message>
        <source>“{1}” has no axial points, since it is not continuous. Add D-optimal runs instead.</source>
        <translation>”{1}” har ingen aksepunkter, da den ikke er kontinuert. Tilføj D-optimale forsøg i stedet.</translation>
    </message>
    <message>
        <source>Axial points of “{1}” lie at {2} and {3}, outside its bounds. A distance of 1 stays within.</source>
        <translation>Aksepunkter for ”{1}” ligger ved {2} og {3}, uden for dens grænser. En afstand på 1 bliver inden for.</translation>
    </message>
    <message>
        <source>The study has no runs to add to. Choose a design first.</source>
        <translation>Studiet har ingen forsøg at føje til. Vælg først et design.</translation>
    </message>
    <message>
        <source>{1} runs cannot be added. Ask for 1 to {2}.</source>
        <translation>{1} forsøg kan ikke tilføjes. Bed om 1 til {2}.</translation>
    </message>
    <message>
        <source>Studies know no key “{1}” here. A newer Titer may have written it.</source>
        <translation>Studier kender ingen nøgle ”{1}” her. En nyere Titer kan have skrevet den.</translation>
    </message>
    <message>
        <source>“{1}” has to be a number.</source>
        <translation>”{1}” skal være et tal.</translation>
    </message>
    <message>
        <source>“{1}” has to be a whole number from 0 to {2}.</source>
        <translation>”{1}” skal være et helt tal fra 0 til {2}.</translation>
    </message>
    <message>
        <source>“{1}” is none of {2}.</source>
        <translation>”{1}” er ikke blandt {2}.</translation>
    </message>
    <message>
        <source>This list holds numbers alone.</source>
        <translation>Denne liste indeholder kun tal.</translation>
    </message>
    <message>
        <source>A result is measured or from the twin, or null where it is missing.</source>
        <translation>Et resultat er målt eller fra tvillingen, eller null, hvor det mangler.</translation>
    </message>
    <message>
        <source>This is no study that this Titer reads: its format is “{1}”, and “{2}” is expected.</source>
        <translation>Dette er ikke et studie, som denne Titer læser: dets format er ”{1}”, og ”{2}” forventes.</translation>
    </message>
    <message>
        <source>Name the response whose goal the next runs are to seek.</source>
        <translation>Angiv den respons, hvis mål de næste forsøg skal søge.</translation>
    </message>
    <message>
        <source>“{1}” has no goal that runs could come nearer to. Choose to maximise or minimise it, or a target.</source>
        <translation>”{1}” har intet mål, som forsøg kunne komme nærmere. Vælg at maksimere eller minimere den, eller en målværdi.</translation>
    </message>
    <message>
        <source>“{1}” is not continuous, and the surrogate model needs factors with bounds. Add D-optimal runs instead.</source>
        <translation>”{1}” er ikke kontinuert, og surrogatmodellen kræver faktorer med grænser. Tilføj D-optimale forsøg i stedet.</translation>
    </message>
    <message>
        <source>The space of the factors has no room for a further run. Widen a bound, or take a constraint out.</source>
        <translation>Faktorernes rum har ikke plads til et forsøg mere. Udvid en grænse, eller tag en bibetingelse ud.</translation>
    </message>
    <message>
        <source>Nothing of the sheet is taken while {1} of its cells or rows cannot be read. Mend them and read it again.</source>
        <translation>Intet fra arket overtages, så længe {1} af dets celler eller rækker ikke kan læses. Ret dem, og læs det igen.</translation>
    </message>
    <message>
        <source>No response is bound to the twin. Choose a key figure, or a tag at a time, for at least one.</source>
        <translation>Ingen respons er bundet til tvillingen. Vælg et nøgletal, eller et tag på et tidspunkt, for mindst én.</translation>
    </message>
    <message>
        <source>“{1}” is bound to no place of the plant, so that runs on the twin would not differ in it. Choose the parameter that it is.</source>
        <translation>”{1}” er ikke bundet til noget sted i anlægget, så forsøg på tvillingen ville ikke adskille sig i den. Vælg den parameter, som den er.</translation>
    </message>
    <message>
        <source>“{1}” is to scale “{2}”, and the plant has no number there.</source>
        <translation>”{1}” skal skalere ”{2}”, og anlægget har intet tal dér.</translation>
    </message>
    <message>
        <source>“{1}” multiplies what the plant has, so that its unit is % or none; it is {2}.</source>
        <translation>”{1}” ganger det, anlægget har, så dens enhed er % eller ingen; den er {2}.</translation>
    </message>
    <message>
        <source>“{1}” is bound to “{2}”, which the plant does not have (any more). Bind it to another place.</source>
        <translation>”{1}” er bundet til ”{2}”, som anlægget ikke (længere) har. Bind den til et andet sted.</translation>
    </message>
    <message>
        <source>The plant does not take {1} for “{2}” at “{3}”: {4}</source>
        <translation>Anlægget tager ikke {1} for ”{2}” ved ”{3}”: {4}</translation>
    </message>
    <message>
        <source>The twin gives “{1}” in {2}, which cannot be shown in {3}.</source>
        <translation>Tvillingen giver ”{1}” i {2}, som ikke kan vises i {3}.</translation>
    </message>
    <message>
        <source>The numbers of this distribution rise from the lowest to the highest; these do not.</source>
        <translation>Tallene i denne fordeling stiger fra det laveste til det højeste; det gør disse ikke.</translation>
    </message>
    <message>
        <source>The standard deviation is {1}; it has to be above 0.</source>
        <translation>Standardafvigelsen er {1}; den skal være over 0.</translation>
    </message>
    <message>
        <source>A lognormal quantity has a median above 0 and a factor above 1; here they are {1} and {2}.</source>
        <translation>En lognormal størrelse har en median over 0 og en faktor over 1; her er de {1} og {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that Titer knows.</source>
        <translation>”{1}” er ikke en enhed, Titer kender.</translation>
    </message>
    <message>
        <source>“{1}” is no distribution. Write NAME=uniform:LOW:HIGH, triangular:LOW:LIKELY:HIGH, normal:MEAN:SD or lognormal:MEDIAN:FACTOR, with decimal points and the unit behind, such as yield=normal:0.5:0.02:g/g.</source>
        <translation>”{1}” er ikke en fordeling. Skriv NAVN=uniform:LAV:HØJ, triangular:LAV:SANDSYNLIG:HØJ, normal:MIDDEL:SD eller lognormal:MEDIAN:FAKTOR, med decimalpunktum og enheden bagefter, f.eks. yield=normal:0.5:0.02:g/g.</translation>
    </message>
    <message>
        <source>This quantity stands there twice. Give it once.</source>
        <translation>Denne størrelse står der to gange. Angiv den én gang.</translation>
    </message>
    <message>
        <source>A sample takes at least one quantity, two draws, and ten million runs at the most.</source>
        <translation>En stikprøve kræver mindst én størrelse, to trækninger og højst ti millioner forsøg.</translation>
    </message>
    <message>
        <source>The line that tells how these runs were drawn is damaged. Take the sheet as “titer-cli doe sample” wrote it.</source>
        <translation>Linjen, der fortæller, hvordan disse forsøg blev trukket, er beskadiget. Tag arket, som ”titer-cli doe sample” skrev det.</translation>
    </message>
    <message>
        <source>This sheet does not tell how its runs were drawn. “titer-cli doe sample” writes one that does; a sweep carries the line over.</source>
        <translation>Dette ark fortæller ikke, hvordan dets forsøg blev trukket. ”titer-cli doe sample” skriver et, der gør; et sweep fører linjen videre.</translation>
    </message>
    <message>
        <source>The column std_order with the number of each run is missing.</source>
        <translation>Kolonnen std_order med nummeret på hvert forsøg mangler.</translation>
    </message>
    <message>
        <source>The sheet has no column of numbers for this quantity.</source>
        <translation>Arket har ingen kolonne med tal for denne størrelse.</translation>
    </message>
    <message>
        <source>There is no run {1} in this sample.</source>
        <translation>Der er intet forsøg {1} i denne stikprøve.</translation>
    </message>
    <message>
        <source>The run {1} stands there twice.</source>
        <translation>Forsøget {1} står der to gange.</translation>
    </message>
    <message>
        <source>The run {1} was made at {2}, not at {3} as it was drawn; what it gave cannot be judged with the others.</source>
        <translation>Forsøget {1} blev udført ved {2}, ikke ved {3}, som det blev trukket; det, det gav, kan ikke bedømmes sammen med de andre.</translation>
    </message>
    <message>
        <source>The run {1} is missing. Leave runs that failed in the sheet, with an empty cell.</source>
        <translation>Forsøget {1} mangler. Lad forsøg, der mislykkedes, blive i arket med en tom celle.</translation>
    </message>
    <message>
        <source>Fewer than two runs have a value, so nothing can be said of them.</source>
        <translation>Færre end to forsøg har en værdi, så der kan intet siges om dem.</translation>
    </message>
    <message>
        <source>The reading of this file was stopped. Read it again when you need it.</source>
        <translation>Læsningen af denne fil blev stoppet. Læs den igen, når du har brug for den.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this plant yet, so that nothing is known to vary it about. Give it one.</source>
        <translation>”{1}” har ingen værdi i dette anlæg endnu, så der er intet kendt at variere den omkring. Giv den en.</translation>
    </message>
    <message>
        <source>“{1}” may only be {2} in this plant, so that it cannot be varied.</source>
        <translation>”{1}” må kun være {2} i dette anlæg, så den kan ikke varieres.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Varer</translation>
    </message>
    <message>
        <source>From its begin on; 0 to 366 d, 0: it speaks of one moment</source>
        <translation>Fra dens begyndelse; 0 til 366 d, 0: den taler om ét øjeblik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Why it is changed or removed; what it said stays in the store</source>
        <translation>Hvorfor den rettes eller fjernes; det, den sagde, bliver i databasen</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”. It has: {3}.</source>
        <translation>”{1}” er ikke et niveau af ”{2}”. Der er: {3}.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read as {2} of “{3}”. Write a number alone, or with a unit of the same quantity.</source>
        <translation>”{1}” kan ikke læses som {2} for ”{3}”. Skriv et tal alene eller med en enhed for samme størrelse.</translation>
    </message>
    <message>
        <source>The file could not be read ({1}). Choose another one, or see to its permissions.</source>
        <translation>Filen kunne ikke læses ({1}). Vælg en anden, eller se efter dens adgangsrettigheder.</translation>
    </message>
    <message>
        <source>The file has {1} MB and a run sheet at most {2} MB. Choose the sheet of this study.</source>
        <translation>Filen har {1} MB og et forsøgsark højst {2} MB. Vælg dette studies ark.</translation>
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
        <translation>start</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>varer</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>alle disse</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>øvre grænse</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>nedre grænse</translation>
    </message>
    <message>
        <source>value</source>
        <translation>værdi</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hændelse</translation>
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
        <translation>første efter</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>derefter hver</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>overførsel</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flow</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>omgange</translation>
    </message>
    <message>
        <source>next round after</source>
        <translation>næste omgang efter</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>%1: added</source>
        <comment>place</comment>
        <translation>%1: tilføjet</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>place</comment>
        <translation>%1: fjernet</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>place</comment>
        <translation>%1: ændret</translation>
    </message>
    <message>
        <source>%1: %2, newly set</source>
        <comment>place, value</comment>
        <translation>%1: %2, nyligt sat</translation>
    </message>
    <message>
        <source>%1: not set, was %2</source>
        <comment>place, former value</comment>
        <translation>%1: ikke sat, var %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <comment>place, value, former value</comment>
        <translation>%1: %2, var %3</translation>
    </message>
    <message>
        <source>the same plant</source>
        <translation>det samme anlæg</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tilføjet</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ledig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>kører</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>om %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>volume</comment>
        <translation>%1, færdig</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a unit</comment>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a unit</comment>
        <translation>til %1</translation>
    </message>
    <message>
        <source>%1 given</source>
        <comment>volume</comment>
        <translation>%1 givet</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doser</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>feed, volume</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meddelelser</translation>
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
        <translation>%1, flow</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, component</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Metabolites</source>
        <translation>Metabolitter</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Betingelser</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>Effluent</source>
        <translation>Effluent</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>målt</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>lab</translation>
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
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maksimér</translation>
    </message>
    <message>
        <source>minimise</source>
        <translation>minimér</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mål %1</translation>
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
        <translation>De alarmer, der kalder, med årsag og respons; under dem det, der er kvitteret, parkeret eller undertrykt.</translation>
    </message>
    <message>
        <source>Bars in their band</source>
        <translation>Bjælker i deres bånd</translation>
    </message>
    <message>
        <source>Up to seven values beside each other, each against its normal range and its set-point.</source>
        <translation>Op til syv værdier ved siden af hinanden, hver over for sit normalområde og sit setpunkt.</translation>
    </message>
    <message>
        <source>Batch overlay</source>
        <translation>Batchsammenligning</translation>
    </message>
    <message>
        <source>The batch that runs over those before it, with the envelope that they make.</source>
        <translation>Den batch, der kører, oven på dem før den, med den indhyllingskurve, de danner.</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Stort tal</translation>
    </message>
    <message>
        <source>One value that is read from afar, with its course and what it should be.</source>
        <translation>Én værdi, der læses på afstand, med sit forløb og det, den bør være.</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Kromatogram</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Flowdiagram</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What a value was, and what the model&apos;s run says that it will be.</source>
        <translation>Hvad en værdi var, og hvad modellens kørsel siger, at den bliver.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Figures of the run or of tags with their course, each against its target.</source>
        <translation>Tal fra kørslen eller fra tags med deres forløb, hvert over for sit mål.</translation>
    </message>
    <message>
        <source>Trends, stacked</source>
        <translation>Tendenser, stablet</translation>
    </message>
    <message>
        <source>Up to eight values in plots above each other, with one time and one cursor.</source>
        <translation>Op til otte værdier i diagrammer over hinanden, med én tid og én markør.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A text with a title, written in place.</source>
        <translation>En tekst med en titel, skrevet på stedet.</translation>
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
        <translation>Ukendt tag</translation>
    </message>
    <message>
        <source>old</source>
        <translation>gammel</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 gammel</translation>
    </message>
    <message>
        <source>twin estimate</source>
        <translation>tvillingens estimat</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorium</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>beregnet</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuleret</translation>
    </message>
    <message>
        <source>alarm priority %1</source>
        <translation>alarmprioritet %1</translation>
    </message>
    <message>
        <source>Recipe progress</source>
        <translation>Receptens fremdrift</translation>
    </message>
    <message>
        <source>The phases of a recipe, which of them runs, and what the next one waits for.</source>
        <translation>En recepts faser, hvilken af dem der kører, og hvad den næste venter på.</translation>
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
        <translation>Batch</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>The newest scan of a spectrometer over those before it, with a reference.</source>
        <translation>Den nyeste scanning fra et spektrometer oven på dem før den, med en reference.</translation>
    </message>
    <message>
        <source>high limit %1</source>
        <translation>høj grænse %1</translation>
    </message>
    <message>
        <source>lowest limit %1</source>
        <translation>laveste grænse %1</translation>
    </message>
    <message>
        <source>highest limit %1</source>
        <translation>højeste grænse %1</translation>
    </message>
    <message>
        <source>low limit %1</source>
        <translation>lav grænse %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>det hele</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>seneste %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days before now</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendens</translation>
    </message>
    <message>
        <source>Values over time with the limits of their alarms, now at the right.</source>
        <translation>Værdier over tid med deres alarmers grænser, nu til højre.</translation>
    </message>
    <message>
        <source>Twin gap</source>
        <translation>Tvillingeafvigelse</translation>
    </message>
    <message>
        <source>A measured tag on the model&apos;s line, and how far it lies from it in standard deviations.</source>
        <translation>Et målt tag på modellens linje, og hvor langt det ligger fra den i standardafvigelser.</translation>
    </message>
    <message>
        <source>What leaves a column in the run that is shown, or as its tags measured it, with the pool between two cuts.</source>
        <translation>Hvad der forlader en kolonne i den viste kørsel, eller som dens tags har målt det, med puljen mellem to snit.</translation>
    </message>
    <message>
        <source>The plant, with values of the model or of what is measured at its units.</source>
        <translation>Anlægget med værdier fra modellen eller fra det, der måles på dets apparater.</translation>
    </message>
</context>
<context>
    <name>titer::app::Document</name>
    <message>
        <source>New plant</source>
        <translation>Nyt anlæg</translation>
    </message>
    <message>
        <source>Not in a project yet</source>
        <translation>Ikke i et projekt endnu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Ikke gemt. %1</translation>
    </message>
    <message>
        <source>Read only, changes are not saved</source>
        <translation>Skrivebeskyttet, ændringer gemmes ikke</translation>
    </message>
</context>
<context>
    <name>titer::app::StudyRunner</name>
    <message numerus="yes">
        <source>Run on the twin: %n result(s)</source>
        <translation>
            <numerusform>Kørt på tvillingen: %n resultat</numerusform>
            <numerusform>Kørt på tvillingen: %n resultater</numerusform>
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
        <translation>%1 har ingen ledig port.</translation>
    </message>
    <message>
        <source>Connect %1 to %2: Enter. Next target: Tab. Next port: C. End: Esc.</source>
        <translation>Forbind %1 med %2: Enter. Næste mål: Tab. Næste port: C. Slut: Esc.</translation>
    </message>
    <message>
        <source>Nothing fits %1. Next port: C. End: Esc.</source>
        <translation>Intet passer til %1. Næste port: C. Slut: Esc.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Sprunget over: %1</translation>
    </message>
    <message>
        <source>A folded unit moves with the unit that it serves.</source>
        <translation>Et sammenfoldet apparat flytter med det apparat, det betjener.</translation>
    </message>
    <message>
        <source>Move by arrows, with Shift by 5 steps. Enter keeps the place, Esc goes back.</source>
        <translation>Flyt med pilene, med Skift 5 trin. Enter beholder pladsen, Esc går tilbage.</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Flowdiagram</translation>
    </message>
</context>
<context>
    <name>titer::flow::NameField</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>titer::flow::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line, Esc gives up.</source>
        <translation>Enter beholder noten, Skift+Enter begynder en linje, Esc fortryder.</translation>
    </message>
</context>
<context>
    <name>titer::flow::PlantTree</name>
    <message>
        <source>Plant</source>
        <translation>Anlæg</translation>
    </message>
</context>
<context>
    <name>titer::flow::UnitPalette</name>
    <message>
        <source>Unit operations</source>
        <translation>Enhedsoperationer</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Skriv et navn, så Enter</translation>
    </message>
    <message>
        <source>Find a unit operation</source>
        <translation>Find en enhedsoperation</translation>
    </message>
    <message>
        <source>Drag one onto the flowsheet, or press Enter to add it after the selection.</source>
        <translation>Træk en over på flowdiagrammet, eller tryk Enter for at tilføje den efter det valgte.</translation>
    </message>
</context>
<context>
    <name>titer::form::FormView</name>
    <message>
        <source>Change %1</source>
        <translation>Ret %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Vælg %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n forkert</numerusform>
            <numerusform>%n forkerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ændret</numerusform>
            <numerusform>%n ændret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::form::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektør</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametre</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Parts of the inspector</source>
        <translation>Dele af inspektøren</translation>
    </message>
    <message>
        <source>Nothing has to be set here. The streams of this unit are under Ports.</source>
        <translation>Intet skal indstilles her. Apparatets strømme står under Porte.</translation>
    </message>
    <message>
        <source>The recipe does nothing with this unit yet. Add a phase: for a time, or a transfer to the next unit.</source>
        <translation>Recepten gør intet med dette apparat endnu. Tilføj en fase: for en tid, eller en overførsel til det næste apparat.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Her er intet endnu.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tilføj…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Vælg %1</translation>
    </message>
</context>
<context>
    <name>titer::form::InspectorHead</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · id %2</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlæg</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Rename the plant</source>
        <translation>Omdøb anlægget</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Frigør</translation>
    </message>
    <message>
        <source>Pin: keep this beside the next selection</source>
        <translation>Fastgør: behold dette ved siden af det næste valg</translation>
    </message>
</context>
<context>
    <name>titer::form::NoteField</name>
    <message>
        <source>Where the figures come from, what to watch, what is open</source>
        <translation>Hvor tallene kommer fra, hvad der skal holdes øje med, hvad der er åbent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Ret noten</translation>
    </message>
</context>
<context>
    <name>titer::form::PortsTab</name>
    <message>
        <source>out</source>
        <translation>ud</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ind</translation>
    </message>
    <message>
        <source>out, gas</source>
        <translation>ud, gas</translation>
    </message>
    <message>
        <source>in, gas</source>
        <translation>ind, gas</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, nødvendig</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Forbind…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Forbind %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Afbryd</translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation>Afbryd fra %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Afbryd %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Forbind</translation>
    </message>
    <message>
        <source>There is no other unit yet.</source>
        <translation>Der er intet andet apparat endnu.</translation>
    </message>
</context>
<context>
    <name>titer::form::Preview</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 på %2 s</translation>
    </message>
</context>
<context>
    <name>titer::form::ProgramTable</name>
    <message>
        <source>held</source>
        <translation>holdt</translation>
    </message>
    <message>
        <source>ramp to the next</source>
        <translation>rampe til den næste</translation>
    </message>
    <message>
        <source>slope of its own</source>
        <translation>egen hældning</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Tilføj en linje</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Quantity of the program</source>
        <translation>Programmets størrelse</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet: times and values become the whole table, values alone go into the lines from the current one on</source>
        <translation>Rækker fra et regneark: tider og værdier bliver hele tabellen, værdier alene går ind i linjerne fra den aktuelle</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>Program for %1</translation>
    </message>
    <message>
        <source>%1 (changes)</source>
        <comment>a quantity</comment>
        <translation>%1 (ændres)</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <comment>a time&apos;s unit</comment>
        <translation>Fra (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Unit of the times</source>
        <translation>Tidernes enhed</translation>
    </message>
    <message>
        <source>Unit of the times: %1</source>
        <translation>Tidernes enhed: %1</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>Værdiernes enhed</translation>
    </message>
    <message>
        <source>Unit of the values: %1</source>
        <translation>Værdiernes enhed: %1</translation>
    </message>
    <message>
        <source>Change the shape of a program</source>
        <translation>Ret et programs form</translation>
    </message>
    <message>
        <source>Change a time of the program</source>
        <translation>Ret en tid i programmet</translation>
    </message>
    <message>
        <source>Change a program</source>
        <translation>Ret et program</translation>
    </message>
    <message>
        <source>Add a line to a program</source>
        <translation>Føj en linje til et program</translation>
    </message>
    <message>
        <source>Remove lines from a program</source>
        <translation>Fjern linjer fra et program</translation>
    </message>
    <message>
        <source>Paste into a program</source>
        <translation>Sæt ind i et program</translation>
    </message>
    <message>
        <source>Choose the unit of a program</source>
        <translation>Vælg et programs enhed</translation>
    </message>
</context>
<context>
    <name>titer::form::QuantityField</name>
    <message>
        <source>Unit of %1</source>
        <translation>Enhed for %1</translation>
    </message>
</context>
<context>
    <name>titer::form::ResultsTab</name>
    <message>
        <source>No run yet. The plant runs by itself as soon as nothing is wrong with it.</source>
        <translation>Ingen kørsel endnu. Anlægget kører af sig selv, så snart der intet er galt med det.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>This unit has no key figures; its values are on the Run page.</source>
        <translation>Dette apparat har ingen nøgletal; dets værdier er på siden Kørsel.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>from %1 for %2</source>
        <extracomment>Start and length of a phase.</extracomment>
        <translation>fra %1 i %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Closes to</source>
        <translation>Balancefejl</translation>
    </message>
    <message>
        <source>Share of what came in, was there and was made that is not accounted for; the worst component</source>
        <translation>Andel af det, der kom ind, var der og blev dannet, som der ikke er gjort rede for; den dårligste komponent</translation>
    </message>
    <message>
        <source>Streams agree to</source>
        <translation>Strømmenes afvigelse</translation>
    </message>
    <message>
        <source>Worst gap between the two accounts of one stream</source>
        <translation>Største afvigelse mellem de to balancer for én strøm</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>Beregnet på</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Anden enhed</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Enhed for %1: %2</translation>
    </message>
</context>
<context>
    <name>titer::form::RowWidget</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Anden enhed</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Enhed for %1: %2</translation>
    </message>
    <message>
        <source>Allowed %1</source>
        <translation>Tilladt %1</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>standard %1</translation>
    </message>
</context>
<context>
    <name>titer::form::SettingTable</name>
    <message>
        <source>Remove rows</source>
        <translation>Fjern rækker</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Tilføj en række</translation>
    </message>
</context>
<context>
    <name>titer::form::TextField</name>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Vælg en fil: %1</translation>
    </message>
</context>
<context>
    <name>titer::help::HelpWindow</name>
    <message>
        <source>Explanation</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>Help – Titer</source>
        <translation>Hjælp – Titer</translation>
    </message>
    <message>
        <source>Search parameters, units, tiles, actions</source>
        <translation>Søg parametre, apparater, fliser, handlinger</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Søg i hjælpen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is described by these words. Try fewer or shorter ones.</source>
        <translation>Intet er beskrevet med disse ord. Prøv færre eller kortere.</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n emne</numerusform>
            <numerusform>%n emner</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Put the focus on a parameter, a unit, a tile or a setting and press F1, or search at the left. What stands here comes from the models themselves, with their sources.</source>
        <translation>Sæt fokus på en parameter, et apparat, en flise eller en indstilling og tryk F1, eller søg til venstre. Det, der står her, kommer fra modellerne selv, med deres kilder.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Valgmuligheder</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>titer::pages::AheadLine</name>
    <message>
        <source>Runs ahead: %1 % done</source>
        <translation>Kørsler frem: %1 % færdig</translation>
    </message>
    <message>
        <source>Runs ahead: %1 % done, %2</source>
        <comment>share, time left</comment>
        <translation>Kørsler frem: %1 % færdig, %2</translation>
    </message>
    <message>
        <source>The runs ahead were stopped, so that no band is shown.</source>
        <translation>Kørslerne frem blev stoppet, så intet bånd vises.</translation>
    </message>
    <message>
        <source>Progress of the runs ahead</source>
        <translation>Fremdrift for kørslerne frem</translation>
    </message>
    <message>
        <source>Stop the runs ahead</source>
        <translation>Stop kørslerne frem</translation>
    </message>
    <message>
        <source>Make the runs ahead after all</source>
        <translation>Udfør alligevel kørslerne frem</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmEditor</name>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Reason of the change, for the journal</source>
        <translation>Begrundelse for ændringen, til journalen</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Begrundelse for ændringen</translation>
    </message>
    <message>
        <source>Keep this alarm in the project; a recorder that runs judges it from now on</source>
        <translation>Behold denne alarm i projektet; en optager, der kører, vurderer den fra nu af</translation>
    </message>
    <message>
        <source>As it was kept last</source>
        <translation>Som den sidst blev beholdt</translation>
    </message>
    <message>
        <source>New alarm</source>
        <translation>Ny alarm</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Ikke beholdt endnu</translation>
    </message>
    <message>
        <source>Titer&apos;s own. What you change here stands in its place.</source>
        <translation>Titers egen. Det, du ændrer her, træder i dens sted.</translation>
    </message>
    <message>
        <source>In the place of Titer&apos;s own</source>
        <translation>I stedet for Titers egen</translation>
    </message>
    <message>
        <source>%1. Changed, not kept yet.</source>
        <translation>%1. Ændret, ikke beholdt endnu.</translation>
    </message>
    <message>
        <source>As Titer has it</source>
        <translation>Som i Titer</translation>
    </message>
    <message>
        <source>Say why: a change of an alarm is kept with its reason.</source>
        <translation>Angiv hvorfor: en ændring af en alarm bevares med sin begrundelse.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n felt at rette</numerusform>
            <numerusform>%n felter at rette</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is open for reading only, so its alarms cannot be changed here.</source>
        <translation>Dette projekt er kun åbent til læsning, så dets alarmer kan ikke ændres her.</translation>
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
        <translation>Alt</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Hyppigste</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Share [%]</source>
        <translation>Andel [%]</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteter</translation>
    </message>
    <message>
        <source>About [%]</source>
        <translation>Omtrent [%]</translation>
    </message>
    <message>
        <source>Chattering and stale</source>
        <translation>Flagrende og stående</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Vist tid</translation>
    </message>
    <message>
        <source>No alarm was judged yet: figures and journal begin with the first recorder of this project. Start one on the Data page.</source>
        <translation>Ingen alarm er vurderet endnu: tal og journal begynder med dette projekts første optager. Start en på siden Data.</translation>
    </message>
    <message>
        <source>The journal is being read.</source>
        <translation>Journalen læses.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3, %n raised. Yardsticks: ISA-18.2-2016, EEMUA 191, for one operator.</source>
        <extracomment>A length of time, two times of day, a count.</extracomment>
        <translation>
            <numerusform>%1, %2 til %3, %n udløst. Målestokke: ISA-18.2-2016, EEMUA 191, for én operatør.</numerusform>
            <numerusform>%1, %2 til %3, %n udløst. Målestokke: ISA-18.2-2016, EEMUA 191, for én operatør.</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a yardstick</comment>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>Raised per hour</source>
        <translation>Udløst pr. time</translation>
    </message>
    <message>
        <source>1/h</source>
        <translation>1/h</translation>
    </message>
    <message>
        <source>Raised per 10 min</source>
        <translation>Udløst pr. 10 min</translation>
    </message>
    <message>
        <source>in 10 min</source>
        <translation>på 10 min</translation>
    </message>
    <message>
        <source>Most in 10 min</source>
        <translation>Flest på 10 min</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Tid i alarmflod</translation>
    </message>
    <message numerus="yes">
        <source>% in %n flood(s)</source>
        <translation>
            <numerusform>% i %n alarmflod</numerusform>
            <numerusform>% i %n alarmfloder</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the ten most frequent</source>
        <translation>De ti hyppigstes andel</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Flagrende</translation>
    </message>
    <message numerus="yes">
        <source>alarm(s)</source>
        <translation>
            <numerusform>alarm</numerusform>
            <numerusform>alarmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Active over 24 h</source>
        <translation>Aktive over 24 h</translation>
    </message>
    <message>
        <source>Median to acknowledge</source>
        <translation>Median til kvittering</translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged</source>
        <translation>
            <numerusform>%n ikke kvitteret</numerusform>
            <numerusform>%n ikke kvitteret</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>High and critical</source>
        <translation>Høj og kritisk</translation>
    </message>
    <message numerus="yes">
        <source>%n times within a minute</source>
        <translation>
            <numerusform>%n gang inden for et minut</numerusform>
            <numerusform>%n gange inden for et minut</numerusform>
        </translation>
    </message>
    <message>
        <source>active over 24 h</source>
        <translation>aktiv over 24 h</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
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
        <translation>%1, grænse %2</translation>
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
        <translation>Tid</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Value, change</source>
        <translation>Værdi, ændring</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Find i journalen</translation>
    </message>
    <message>
        <source>nothing happened in this time</source>
        <translation>intet skete i denne tid</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 older ones in titer-cli alarms journal</source>
        <translation>%1, %2 ældre i titer-cli alarms journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown, for a spreadsheet (Ctrl+C on the table)</source>
        <translation>Kopiér de valgte rækker, eller alle viste, til et regneark (Ctrl+C i tabellen)</translation>
    </message>
    <message>
        <source>Copy the journal</source>
        <translation>Kopiér journalen</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmSetup</name>
    <message>
        <source>New alarm</source>
        <translation>Ny alarm</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Intet findes med disse ord.</translation>
    </message>
    <message>
        <source>Find an alarm, a tag or a unit</source>
        <translation>Find en alarm, et tag eller et apparat</translation>
    </message>
    <message>
        <source>Define another alarm</source>
        <translation>Definér endnu en alarm</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmer</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Melder sig ved</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Ikke beholdt endnu</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Ufuldstændig</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Slået fra</translation>
    </message>
    <message>
        <source>Tag not known</source>
        <translation>Ukendt tag</translation>
    </message>
    <message>
        <source>Nothing was ever recorded of %1.</source>
        <comment>tags</comment>
        <translation>Intet er nogensinde optaget fra %1.</translation>
    </message>
    <message>
        <source>Alarms belong to a project. Keep one here, and a project is made for it.</source>
        <translation>Alarmer hører til et projekt. Behold en her, så oprettes et projekt til den.</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Vis alle alarmer</translation>
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
        <translation>Opsæt</translation>
    </message>
    <message>
        <source>Figures and journal</source>
        <translation>Tal og journal</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Del af siden</translation>
    </message>
    <message>
        <source>Back to the boards (Esc)</source>
        <translation>Tilbage til tavlerne (Esc)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmer</translation>
    </message>
</context>
<context>
    <name>titer::pages::AllowSheet</name>
    <message>
        <source>Allow on this machine</source>
        <translation>Tillad på denne maskine</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Tilladelse</translation>
    </message>
    <message>
        <source>May the sources of this project run here?</source>
        <translation>Må kilderne i dette projekt køre her?</translation>
    </message>
    <message>
        <source>They were allowed once, and something has changed since. What is new is marked.</source>
        <translation>De har været tilladt én gang, og noget er ændret siden. Det nye er markeret.</translation>
    </message>
    <message>
        <source>A project may come from anybody. Nothing of it has been connected to, opened or started yet. If you allow it, it does this, now and later:</source>
        <translation>Et projekt kan komme fra hvem som helst. Intet i det er forbundet, åbnet eller startet endnu. Hvis du tillader det, gør det dette, nu og senere:</translation>
    </message>
    <message>
        <source>It reaches nothing beyond Titer itself.</source>
        <translation>Det når intet ud over Titer selv.</translation>
    </message>
</context>
<context>
    <name>titer::pages::BrowseTree</name>
    <message>
        <source>Browse</source>
        <translation>Gennemse</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Find et tag</translation>
    </message>
    <message>
        <source>Connect and list what can be read</source>
        <translation>Forbind, og list det, der kan læses</translation>
    </message>
    <message>
        <source>What the source offers</source>
        <translation>Det, kilden tilbyder</translation>
    </message>
    <message>
        <source>The source offers nothing to be listed.</source>
        <translation>Kilden tilbyder intet, der kan listes.</translation>
    </message>
    <message>
        <source>Browse connects to the source and lists what can be read; tick what shall be.</source>
        <translation>Gennemse forbinder til kilden og lister det, der kan læses; sæt hak ved det, der skal læses.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>forbinder</translation>
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
        <translation>Mere</translation>
    </message>
</context>
<context>
    <name>titer::pages::CockpitPage</name>
    <message>
        <source>Values (*.csv)</source>
        <translation>Værdier (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Billede (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tegning (*.svg)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Add a board</source>
        <translation>Tilføj en tavle</translation>
    </message>
    <message>
        <source>Menu of the board</source>
        <translation>Tavlens menu</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>Tilføj flise</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Vist tid</translation>
    </message>
    <message>
        <source>A locked board is not changed by accident: its tiles cannot be moved, set or removed.</source>
        <translation>En låst tavle ændres ikke ved et uheld: dens fliser kan ikke flyttes, indstilles eller fjernes.</translation>
    </message>
    <message>
        <source>Add a tile to this board</source>
        <translation>Føj en flise til denne tavle</translation>
    </message>
    <message>
        <source>Choose a template: bioreactor, chromatography, overview.</source>
        <translation>Vælg en skabelon: bioreaktor, kromatografi, overblik.</translation>
    </message>
    <message>
        <source>A board shows values, trends and alarms as tiles. It is made of the tags of this plant, and everything on it can be changed.</source>
        <translation>En tavle viser værdier, tendenser og alarmer som fliser. Den laves af dette anlægs tags, og alt på den kan ændres.</translation>
    </message>
    <message>
        <source>Empty board</source>
        <translation>Tom tavle</translation>
    </message>
    <message>
        <source>Set tile</source>
        <translation>Indstil flise</translation>
    </message>
    <message>
        <source>Show the board %1</source>
        <translation>Vis tavlen %1</translation>
    </message>
    <message>
        <source>%1 board</source>
        <comment>name of a board</comment>
        <translation>Tavlen %1</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>Add board</source>
        <translation>Tilføj tavle</translation>
    </message>
    <message>
        <source>This board is locked. Unlock it to add a tile.</source>
        <translation>Denne tavle er låst. Lås den op for at tilføje en flise.</translation>
    </message>
    <message>
        <source>Lock board</source>
        <translation>Lås tavle</translation>
    </message>
    <message>
        <source>Unlock board</source>
        <translation>Lås tavle op</translation>
    </message>
    <message>
        <source>Rename board…</source>
        <translation>Omdøb tavle…</translation>
    </message>
    <message>
        <source>Save board as PNG…</source>
        <translation>Gem tavle som PNG…</translation>
    </message>
    <message>
        <source>Save board as SVG…</source>
        <translation>Gem tavle som SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Gem værdier som CSV…</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>Fjern tavle</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Omdøb tavle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Whose values the boards show</source>
        <translation>Hvis værdier tavlerne viser</translation>
    </message>
    <message>
        <source>This project is open for reading only: what is changed here is not kept.</source>
        <translation>Dette projekt er kun åbent til læsning: det, der ændres her, bevares ikke.</translation>
    </message>
    <message>
        <source>Values of: %1</source>
        <translation>Værdier fra: %1</translation>
    </message>
    <message>
        <source>Tags by formula…</source>
        <translation>Tags efter formel…</translation>
    </message>
    <message>
        <source>Set up alarms…</source>
        <translation>Opsæt alarmer…</translation>
    </message>
</context>
<context>
    <name>titer::pages::CockpitPast</name>
    <message>
        <source>Newest</source>
        <translation>Nyeste</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Optaget</translation>
    </message>
    <message>
        <source>Back to the newest values</source>
        <translation>Tilbage til de nyeste værdier</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time</comment>
        <translation>for %1 siden</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>nyeste</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batcher</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
</context>
<context>
    <name>titer::pages::ColumnCapacity</name>
    <message>
        <source>Compute</source>
        <translation>Beregn</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Loads that are done</source>
        <translation>Udførte belastninger</translation>
    </message>
    <message>
        <source>In this run no product was loaded onto the column. Let a stream with the product flow into it, and run again.</source>
        <translation>I denne kørsel blev der ikke påført produkt på kolonnen. Lad en strøm med produktet løbe ind i den, og kør igen.</translation>
    </message>
    <message>
        <source>%1 of bed</source>
        <comment>a concentration</comment>
        <translation>%1 leje</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Beregn igen</translation>
    </message>
    <message>
        <source>The column is loaded at eight flows as in this run, until its product breaks through.</source>
        <translation>Kolonnen belastes ved otte flow som i denne kørsel, indtil dens produkt bryder igennem.</translation>
    </message>
    <message>
        <source>Capacity against residence time</source>
        <translation>Kapacitet mod opholdstid</translation>
    </message>
    <message>
        <source>at 10 % breakthrough</source>
        <translation>ved 10 % gennembrud</translation>
    </message>
    <message>
        <source>at 1 %</source>
        <translation>ved 1 %</translation>
    </message>
</context>
<context>
    <name>titer::pages::ColumnProfiles</name>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Kørslens tid</translation>
    </message>
    <message>
        <source>Bead at</source>
        <translation>Perle ved</translation>
    </message>
    <message>
        <source>Profiles are kept while Titer is open, not in the project. Run the plant again to see what the column holds along its bed and within a bead.</source>
        <translation>Profiler bevares, mens Titer er åben, ikke i projektet. Kør anlægget igen for at se, hvad kolonnen rummer langs sit leje og inde i en perle.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Kør igen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>%1 of solid</source>
        <comment>a concentration</comment>
        <translation>%1 fast stof</translation>
    </message>
    <message>
        <source>Along the column</source>
        <translation>Langs kolonnen</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Væske</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bundet</translation>
    </message>
    <message>
        <source>In the bead at %1 cm</source>
        <translation>I perlen ved %1 cm</translation>
    </message>
    <message>
        <source>Pores</source>
        <translation>Porer</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektør</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataList</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Find a batch, a phase or a tag</source>
        <translation>Find en batch, en fase eller et tag</translation>
    </message>
    <message>
        <source>Recordings and sources</source>
        <translation>Optagelser og kilder</translation>
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
        <translation>Importér</translation>
    </message>
    <message>
        <source>Take in a recording from a file</source>
        <translation>Indlæs en optagelse fra en fil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Add a source of live values</source>
        <translation>Tilføj en kilde til live-værdier</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Det, der vides om den</translation>
    </message>
    <message>
        <source>No recording yet. Drop a CSV file here, or replay the example.</source>
        <translation>Ingen optagelse endnu. Slip en CSV-fil her, eller afspil eksemplet.</translation>
    </message>
    <message>
        <source>Here recordings are looked at, with their gaps, and their tags are laid over the variables of the model.</source>
        <translation>Her ses optagelser igennem, med deres huller, og deres tags lægges over modellens variabler.</translation>
    </message>
    <message>
        <source>Import a recording</source>
        <translation>Importér en optagelse</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Vis eksemplet</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Tilføj en kilde</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Optagelser</translation>
    </message>
    <message>
        <source>length</source>
        <translation>længde</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuleret</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>læser, %1 %</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke læses</translation>
    </message>
    <message>
        <source>gaps: %1</source>
        <translation>huller: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>values/s</source>
        <translation>værdier/s</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>optages ikke</translation>
    </message>
    <message>
        <source>%1, unsecured</source>
        <translation>%1, usikret</translation>
    </message>
    <message>
        <source>%1 values/s</source>
        <translation>%1 værdier/s</translation>
    </message>
    <message>
        <source>Sources belong to a project; save this plant as one first.</source>
        <translation>Kilder hører til et projekt; gem først dette anlæg som et.</translation>
    </message>
    <message>
        <source>The recorder did not start. Try it in a shell, it says why: titer-cli record %1</source>
        <translation>Optageren startede ikke. Prøv den i en shell, den siger hvorfor: titer-cli record %1</translation>
    </message>
    <message numerus="yes">
        <source>%n samples were written to %1</source>
        <translation>
            <numerusform>%n værdi blev skrevet til %1</numerusform>
            <numerusform>%n værdier blev skrevet til %1</numerusform>
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
        <translation>%1, siden %2</translation>
    </message>
    <message>
        <source>Nothing is recorded in this project yet.</source>
        <translation>Intet er optaget i dette projekt endnu.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this source yet.</source>
        <translation>Intet er optaget fra denne kilde endnu.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Eksportér det viste</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Værdier (*.csv)</translation>
    </message>
    <message>
        <source>times in UTC; time zone of this machine %1</source>
        <translation>tider i UTC; denne maskines tidszone %1</translation>
    </message>
    <message>
        <source>times in s since the recording began</source>
        <translation>tider i s, siden optagelsen begyndte</translation>
    </message>
    <message>
        <source>%1 · %2 · Titer %3</source>
        <comment>project, times, version</comment>
        <translation>%1 · %2 · Titer %3</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksport</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataRowDelegate</name>
    <message>
        <source>gaps</source>
        <translation>huller</translation>
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
        <translation>Alt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Choose the tags that are shown</source>
        <translation>Vælg de tags, der vises</translation>
    </message>
    <message>
        <source>Write a note at the cursor (N)</source>
        <translation>Skriv en note ved markøren (N)</translation>
    </message>
    <message>
        <source>Export what is shown (CSV)</source>
        <translation>Eksportér det viste (CSV)</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Den viste tid</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>a length of time</comment>
        <translation>%1 gammel</translation>
    </message>
    <message>
        <source>read back: %1</source>
        <comment>gap</comment>
        <translation>læst tilbage: %1</translation>
    </message>
    <message>
        <source>read back in part: %1</source>
        <comment>gap</comment>
        <translation>læst delvist tilbage: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignCrumbs</name>
    <message>
        <source>Plant</source>
        <translation>Anlæg</translation>
    </message>
    <message>
        <source>Place on the sheet: %1</source>
        <translation>Plads på arket: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignPage</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlæg</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametre</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Fortryd: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gentag: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 apparat</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n apparat</numerusform>
            <numerusform>%n apparater</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the last run failed</source>
        <translation>%1 · den seneste kørsel mislykkedes</translation>
    </message>
    <message>
        <source>%1 · balances do not close: %2</source>
        <translation>%1 · balancer går ikke op: %2</translation>
    </message>
    <message>
        <source>%1 · balances close to %2</source>
        <translation>%1 · balancer går op til %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Strømme</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Sløjfer</translation>
    </message>
    <message>
        <source>Show the controllers of the selected unit, with set-point, output and measured value</source>
        <translation>Vis regulatorerne for det valgte apparat, med setpunkt, udgang og målt værdi</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zoner</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Fit the sheet</source>
        <translation>Tilpas arket</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Export the flowsheet</source>
        <translation>Eksportér flowdiagrammet</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tegning (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Billede (*.png)</translation>
    </message>
    <message>
        <source>What the sheet shows</source>
        <translation>Hvad diagrammet viser</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
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
        <translation>Hvad kørslerne adskiller sig i</translation>
    </message>
    <message>
        <source>The plants of these runs are the same</source>
        <translation>Disse kørslers anlæg er ens</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Parametre, der er forskellige</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
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
        <translation>Her tegnes en proces: beholdere, trin og strømmene imellem dem. Træk et apparat ind fra venstre, eller tryk A og skriv dets navn.</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Tilføj et apparat</translation>
    </message>
    <message>
        <source>Open the example plant</source>
        <translation>Åbn eksempelanlægget</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Intet er tegnet endnu</translation>
    </message>
</context>
<context>
    <name>titer::pages::FormulaSheet</name>
    <message>
        <source>Insert a tag…</source>
        <translation>Indsæt et tag…</translation>
    </message>
    <message>
        <source>New formula</source>
        <translation>Ny formel</translation>
    </message>
    <message>
        <source>Keep the formula</source>
        <translation>Behold formlen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Tags by formula</source>
        <translation>Tags efter formel</translation>
    </message>
    <message>
        <source>Computed from other tags, with their units. The recorder keeps them, boards show them and alarms can watch them.</source>
        <translation>Beregnet ud fra andre tags, med deres enheder. Optageren bevarer dem, tavler viser dem, og alarmer kan overvåge dem.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formler</translation>
    </message>
    <message>
        <source>2 * `source/name`</source>
        <translation>2 * `source/name`</translation>
    </message>
    <message>
        <source>follows from the tags</source>
        <translation>følger af taggene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Why, for the audit trail</source>
        <translation>Hvorfor, til revisionssporet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>The units fit. Its unit is %1.</source>
        <translation>Enhederne passer. Resultatet er i %1.</translation>
    </message>
    <message>
        <source>The units fit. It is %1 now.</source>
        <translation>Enhederne passer. Værdien er nu %1.</translation>
    </message>
    <message>
        <source>tile “%1” of the board “%2”</source>
        <translation>flisen ”%1” på tavlen ”%2”</translation>
    </message>
    <message>
        <source>formula “%1”</source>
        <translation>formlen ”%1”</translation>
    </message>
    <message>
        <source>alarm “%1”</source>
        <translation>alarmen ”%1”</translation>
    </message>
    <message>
        <source>Nothing reads it yet.</source>
        <translation>Intet læser den endnu.</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Læses af: %1</translation>
    </message>
    <message>
        <source>What reads it knows it by this name; make a new formula to have another.</source>
        <translation>Det, der læser den, kender den under dette navn; opret en ny formel for at få et andet.</translation>
    </message>
    <message>
        <source>What reads it will have no value. Press “Remove” once more to remove it.</source>
        <translation>Det, der læser den, får ingen værdi. Tryk ”Fjern” én gang til for at fjerne den.</translation>
    </message>
    <message>
        <source>Press “Remove” once more to remove it.</source>
        <translation>Tryk ”Fjern” én gang til for at fjerne den.</translation>
    </message>
</context>
<context>
    <name>titer::pages::ImportSheet</name>
    <message>
        <source>Take it in</source>
        <translation>Indlæs</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>læser, %1 %</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>Hvordan ”%1” læses</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>læser</translation>
    </message>
    <message>
        <source>Take in %1 samples</source>
        <translation>Indlæs %1 værdier</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a length of time</comment>
        <translation>over %1</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Intet udelades.</translation>
    </message>
    <message>
        <source>Cells and lines left out: %1</source>
        <translation>Udeladte celler og linjer: %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Vis færre</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>Filen kan ikke læses sådan.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Ark i projektmappen</translation>
    </message>
    <message>
        <source>The sheet “%1” is read.</source>
        <translation>Arket ”%1” læses.</translation>
    </message>
</context>
<context>
    <name>titer::pages::IntervalInspector</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Unit procedure</source>
        <translation>Enhedsprocedure</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Excursion</source>
        <translation>Afvigelse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huller</translation>
    </message>
    <message>
        <source>Excursions and notes</source>
        <translation>Afvigelser og noter</translation>
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
        <translation>fra %1</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>ikke slut endnu</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>indtil %1</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>længde %1</translation>
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
        <translation>%1 i forhold til %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a time such as day 8.7</comment>
        <translation>på %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Largest gap in the accounts</source>
        <translation>Største hul i balancerne</translation>
    </message>
    <message>
        <source>closed, limit %1</source>
        <translation>lukket, grænse %1</translation>
    </message>
    <message>
        <source>not closed, limit %1</source>
        <translation>ikke lukket, grænse %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::NoteCard</name>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Fjern noten</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Ret noten</translation>
    </message>
    <message>
        <source>Keep the change (Ctrl+Enter)</source>
        <translation>Behold ændringen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take the note off the time axis; it stays in the store with the reason</source>
        <translation>Tag noten af tidsaksen; den bliver i databasen med begrundelsen</translation>
    </message>
</context>
<context>
    <name>titer::pages::OriginLegend</name>
    <message>
        <source>Origins: %1</source>
        <translation>Oprindelser: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::PlotFigure</name>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, usikker</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, its age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Newest value: %1</source>
        <translation>Nyeste værdi: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::PreviewTable</name>
    <message>
        <source>First rows</source>
        <translation>Første rækker</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporteret</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a suggested variable</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>no variable</source>
        <translation>ingen variabel</translation>
    </message>
    <message>
        <source>a bare number</source>
        <translation>et rent tal</translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation>Enhed?</translation>
    </message>
    <message>
        <source>Choose the unit of %1</source>
        <comment>a column</comment>
        <translation>Vælg enheden for %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecentProjects</name>
    <message>
        <source>They appear here, each with a picture of its plant, and open where you left off.</source>
        <translation>De vises her, hver med et billede af sit anlæg, og åbnes, hvor du slap.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Ingen projekter endnu</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecorderCard</name>
    <message>
        <source>Recorder</source>
        <translation>Optager</translation>
    </message>
    <message>
        <source>values kept</source>
        <translation>bevarede værdier</translation>
    </message>
    <message>
        <source>store</source>
        <translation>database</translation>
    </message>
    <message>
        <source>disk lasts</source>
        <translation>disken rækker</translation>
    </message>
    <message>
        <source>last good backup</source>
        <translation>seneste gode sikkerhedskopi</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stop optagelse</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Start optagelse</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <comment>values</comment>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Nothing is recorded now.</source>
        <translation>Intet optages nu.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecordingInspector</name>
    <message>
        <source>Follow on the Run page</source>
        <translation>Følg på siden Kørsel</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Fjern fra listen</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Hvordan den blev læst</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>Tags and model variables</source>
        <translation>Tags og modelvariabler</translation>
    </message>
    <message>
        <source>%1 tags, %2 mapped</source>
        <translation>%1 tags, %2 tilknyttet</translation>
    </message>
    <message>
        <source>Recording from a file, simulated</source>
        <translation>Optagelse fra en fil, simuleret</translation>
    </message>
    <message>
        <source>Recording from a file</source>
        <translation>Optagelse fra en fil</translation>
    </message>
    <message>
        <source>The file is being read, %1 % are done.</source>
        <translation>Filen læses, %1 % er færdige.</translation>
    </message>
    <message>
        <source>The file has changed since it was taken in. What is shown is what stands in it now.</source>
        <translation>Filen er ændret, siden den blev indlæst. Det viste er det, der står i den nu.</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1 samples of %2 tags, %3</source>
        <comment>counts and file size</comment>
        <translation>%1 værdier af %2 tags, %3</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>begynder %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>og %1 mere</translation>
    </message>
    <message>
        <source>%1 values, gaps: %2</source>
        <translation>%1 værdier, huller: %2</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 værdier</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop læsningen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Læs igen</translation>
    </message>
    <message>
        <source>The file is being read, %1 % are done, %2.</source>
        <comment>share, time left</comment>
        <translation>Filen læses, %1 % er færdige, %2.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecoveryCard</name>
    <message>
        <source>Kept: the plant “%1”, which lay in no project, from the journal of the window.</source>
        <translation>Bevaret: anlægget ”%1”, som ikke lå i noget projekt, fra vinduets journal.</translation>
    </message>
    <message>
        <source>Kept: the project “%1”, and from the journal of the window the changes that it had not taken yet.</source>
        <translation>Bevaret: projektet ”%1”, og fra vinduets journal de ændringer, det endnu ikke havde optaget.</translation>
    </message>
    <message>
        <source>Kept: the project “%1” with all changes, its runs, boards and recordings, and the place where you were.</source>
        <translation>Bevaret: projektet ”%1” med alle ændringer, dets kørsler, tavler og optagelser, og det sted, hvor du var.</translation>
    </message>
    <message>
        <source>what was done in the last second</source>
        <translation>det, der blev gjort i det sidste sekund</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of undo</source>
        <translation>
            <numerusform>%n trin at fortryde</numerusform>
            <numerusform>%n trin at fortryde</numerusform>
        </translation>
    </message>
    <message>
        <source>the run that was under way</source>
        <translation>den kørsel, der var i gang</translation>
    </message>
    <message>
        <source>runs that lay in no project</source>
        <translation>kørsler, der ikke lå i noget projekt</translation>
    </message>
    <message>
        <source>the recording “%1” over the plant; lay it over once more</source>
        <translation>optagelsen ”%1” over anlægget; læg den over én gang til</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Tabt: %1.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Fortsæt dér</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Undlad</translation>
    </message>
    <message>
        <source>Titer ended without being closed (%1)</source>
        <translation>Titer sluttede uden at blive lukket (%1)</translation>
    </message>
    <message>
        <source>The project stays among the recent ones.</source>
        <translation>Projektet bliver blandt de seneste.</translation>
    </message>
    <message>
        <source>What stands in the journal alone is put among the recent projects as a draft.</source>
        <translation>Det, der kun står i journalen, lægges blandt de seneste projekter som kladde.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunAhead</name>
    <message>
        <source>Look ahead</source>
        <translation>Se frem</translation>
    </message>
    <message>
        <source>Where the values may go: bands of a set of runs whose kinetics spread, from now on or from the time that is shown (L)</source>
        <translation>Hvor værdierne kan gå hen: bånd for et sæt kørsler, hvis kinetik spreder sig, fra nu eller fra det viste tidspunkt (L)</translation>
    </message>
    <message>
        <source>Nothing lies ahead at the end of a run. Move the time back, and look ahead from there.</source>
        <translation>Der ligger intet forude ved slutningen af en kørsel. Flyt tiden tilbage, og se frem derfra.</translation>
    </message>
    <message>
        <source>This run was changed while it went on, and only its series are kept: run it again to look ahead.</source>
        <translation>Denne kørsel blev ændret undervejs, og kun dens serier er bevaret: kør den igen for at se frem.</translation>
    </message>
    <message>
        <source>The run of the model ends before now, so that nothing lies ahead of it.</source>
        <translation>Kørslen af modellen slutter før nu, så der ligger intet forude.</translation>
    </message>
    <message numerus="yes">
        <source>forecast, 80 % and 50 % of %n run(s)</source>
        <translation>
            <numerusform>prognose, 80 % og 50 % af %n kørsel</numerusform>
            <numerusform>prognose, 80 % og 50 % af %n kørsler</numerusform>
        </translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
    </message>
    <message>
        <source>Kinetics spread by %1 %</source>
        <translation>Spredning af kinetikken på %1 %</translation>
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
        <translation>stoppet</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>ikke i balance</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kørsel</translation>
    </message>
    <message>
        <source>Run the plant from the start (F5)</source>
        <translation>Kør anlægget fra begyndelsen (F5)</translation>
    </message>
    <message>
        <source>End the run; what there is stays (Shift+F5)</source>
        <translation>Afslut kørslen; det opnåede bliver (Skift+F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Kørslens fremdrift</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Kør igen</translation>
    </message>
    <message>
        <source>Go on with the run</source>
        <translation>Fortsæt kørslen</translation>
    </message>
    <message>
        <source>Hold the run</source>
        <translation>Hold kørslen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a run</comment>
        <translation>Sammenlignet med %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <comment>time of the run</comment>
        <translation>Kører, %1</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <comment>time of the run</comment>
        <translation>Holdt ved %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopper</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Kørslen mislykkedes.</translation>
    </message>
    <message>
        <source>Unbalanced: the accounts of this run do not close</source>
        <translation>Ikke i balance: kørslens balancer går ikke op</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>time of the run</comment>
        <translation>Stoppet ved %1</translation>
    </message>
    <message>
        <source>The plant has changed since this run.</source>
        <translation>Anlægget er ændret siden denne kørsel.</translation>
    </message>
    <message>
        <source>ok, %1 in %2</source>
        <comment>simulated time, time of the computer</comment>
        <translation>ok, %1 på %2</translation>
    </message>
    <message>
        <source>Steps: %1
Right-hand sides: %2
Jacobians: %3
Restarts: %4
Windows: %5
Integration: %6</source>
        <translation>Trin: %1
Højresider: %2
Jacobi-matricer: %3
Genstarter: %4
Vinduer: %5
Integration: %6</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Ingen sammenligning</translation>
    </message>
    <message>
        <source>%1 – since then: %2</source>
        <comment>run, what changed</comment>
        <translation>%1 – siden da: %2</translation>
    </message>
    <message>
        <source>%1 (%2) – since then: %3</source>
        <comment>run, status, what changed</comment>
        <translation>%1 (%2) – siden da: %3</translation>
    </message>
    <message>
        <source>Name the run that is shown, to keep it</source>
        <translation>Navngiv den viste kørsel for at beholde den</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of the run, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Several runs over one another…</source>
        <translation>Flere kørsler oven på hinanden…</translation>
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
        <translation>Udbytte</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>Renhed</translation>
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
        <translation>Koncentration</translation>
    </message>
    <message>
        <source>Outlet</source>
        <comment>what the chromatogram shows</comment>
        <translation>Udløb</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Kromatogram</translation>
    </message>
    <message>
        <source>Proposed cut</source>
        <translation>Foreslået snit</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Aflæsninger</translation>
    </message>
    <message>
        <source>What is shown of the column</source>
        <translation>Det, der vises af kolonnen</translation>
    </message>
    <message>
        <source>Leave the cut that was made by hand, and collect around the product&apos;s peak again</source>
        <translation>Forlad det snit, der blev lavet manuelt, og opsaml igen omkring produktets top</translation>
    </message>
    <message>
        <source>Cut the pool of %1</source>
        <translation>Skær poolen af %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunOverlay</name>
    <message>
        <source>Save what is shown</source>
        <translation>Gem det viste</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabler</translation>
    </message>
    <message>
        <source>Choose the variables that are shown</source>
        <translation>Vælg de variabler, der vises</translation>
    </message>
    <message>
        <source>Back to the one run (Esc)</source>
        <translation>Tilbage til den ene kørsel (Esc)</translation>
    </message>
    <message>
        <source>What the runs are aligned on</source>
        <translation>Hvad kørslerne er rettet ind efter</translation>
    </message>
    <message>
        <source>runs</source>
        <comment>suggested file name</comment>
        <translation>koersler</translation>
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
            <numerusform>%n kørsel</numerusform>
            <numerusform>%n kørsler</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose up to eight runs</source>
        <translation>Vælg op til otte kørsler</translation>
    </message>
    <message>
        <source>From the start of the run</source>
        <translation>Fra kørslens start</translation>
    </message>
    <message>
        <source>From the start of: %1</source>
        <comment>a phase</comment>
        <translation>Fra starten af: %1</translation>
    </message>
    <message>
        <source>On maturity: %1</source>
        <comment>what rises</comment>
        <translation>Efter modenhed: %1</translation>
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
        <translation>Værdier</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendenser</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Det, der vises</translation>
    </message>
    <message>
        <source>%1 · %2 · Titer %3</source>
        <comment>project, run, version</comment>
        <translation>%1 · %2 · Titer %3</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Billede (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tegning (*.svg)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Værdier (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>There is no finished run to report on. Start one with F5.</source>
        <translation>Der er ingen afsluttet kørsel at rapportere om. Start en med F5.</translation>
    </message>
    <message>
        <source>Report of the run</source>
        <translation>Rapport over kørslen</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Page for a browser (*.html)</source>
        <translation>Dokument (*.pdf);;Side til en browser (*.html)</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Intet har kørt endnu</translation>
    </message>
    <message>
        <source>A run computes what the plant does from the start to the end of its recipe: levels, cells, nutrients, product. Here its course is shown, and every time of it can be looked at.</source>
        <translation>En kørsel beregner, hvad anlægget gør fra receptens start til slut: niveauer, celler, næringsstoffer, produkt. Her vises forløbet, og hvert tidspunkt kan ses nærmere.</translation>
    </message>
    <message>
        <source>Run the plant</source>
        <translation>Kør anlægget</translation>
    </message>
    <message>
        <source>Day %1, %2:%3</source>
        <comment>time of the run</comment>
        <translation>Dag %1, %2:%3</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a phase</comment>
        <translation>%1 (planlagt)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>%1 tilbage</translation>
    </message>
    <message>
        <source>Gap of %1</source>
        <comment>a variable</comment>
        <translation>Afvigelse for %1</translation>
    </message>
    <message>
        <source>RMSE %1, worst %2</source>
        <translation>RMSE %1, værst %2</translation>
    </message>
    <message>
        <source>There is no finished run to lay others over. Start one with F5.</source>
        <translation>Der er ingen afsluttet kørsel at lægge andre oven på. Start en med F5.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a change, who, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>The run goes on as it was. %1</source>
        <translation>Kørslen fortsætter, som den var. %1</translation>
    </message>
    <message>
        <source>%1, in effect from here</source>
        <comment>a change</comment>
        <translation>%1, gælder herfra</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunPlant</name>
    <message>
        <source>Train</source>
        <translation>Procestog</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Anlæg</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 af %2 kører</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunShadow</name>
    <message>
        <source>Twin gap</source>
        <translation>Tvillingeafvigelse</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuleret</translation>
    </message>
    <message>
        <source>Take the recording away</source>
        <translation>Fjern optagelsen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Model variable</source>
        <translation>Modelvariabel</translation>
    </message>
    <message>
        <source>Gap now</source>
        <translation>Afvigelse nu</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Værst</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <source>Gap of each tag to the model</source>
        <translation>Hvert tags afvigelse fra modellen</translation>
    </message>
    <message>
        <source>The plant has faults, so no recording can be laid over it. Look at the notices, and mend them first.</source>
        <translation>Anlægget har fejl, så ingen optagelse kan lægges over det. Se på meddelelserne, og ret dem først.</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>afspilles</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdt</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>ved slutningen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>%1, simulated: %2</source>
        <comment>recording, state</comment>
        <translation>%1, simuleret: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>an age</comment>
        <translation>%1 gammel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>tilknyttet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>foreslået</translation>
    </message>
    <message>
        <source>%1? Accept or choose</source>
        <comment>a suggested variable</comment>
        <translation>%1? Acceptér eller vælg</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>%1 of %2 tags linked · %3</source>
        <comment>count, count, state</comment>
        <translation>%1 af %2 tags tilknyttet · %3</translation>
    </message>
    <message>
        <source>%1 came, %2 late, %3 of bad quality, %4 while the unit was idle</source>
        <translation>%1 kom, %2 forsinket, %3 af dårlig kvalitet, %4 mens apparatet var ledigt</translation>
    </message>
    <message>
        <source>Map %1</source>
        <comment>a tag</comment>
        <translation>Tilknyt %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <comment>a variable</comment>
        <translation>Acceptér %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a tag</comment>
        <translation>Enhed for %1</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Sammenlign ikke</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunTrends</name>
    <message>
        <source>Variables</source>
        <translation>Variabler</translation>
    </message>
    <message>
        <source>Choose the variables that are shown</source>
        <translation>Vælg de variabler, der vises</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Optagelse</translation>
    </message>
    <message>
        <source>Show the plots of %1</source>
        <comment>a set</comment>
        <translation>Vis diagrammerne for %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a variable</comment>
        <translation>Enhed for %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>ingen enhed</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logaritmisk akse</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>Værdier som tabel</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Vis alle tider</translation>
    </message>
    <message>
        <source>Choose variables…</source>
        <translation>Vælg variabler…</translation>
    </message>
    <message>
        <source>Remove this plot</source>
        <translation>Fjern dette diagram</translation>
    </message>
    <message>
        <source>Save this picture as PNG…</source>
        <translation>Gem dette billede som PNG…</translation>
    </message>
    <message>
        <source>Save this picture as SVG…</source>
        <translation>Gem dette billede som SVG…</translation>
    </message>
    <message>
        <source>Save these values as CSV…</source>
        <translation>Gem disse værdier som CSV…</translation>
    </message>
    <message>
        <source>Save all plots as PNG…</source>
        <translation>Gem alle diagrammer som PNG…</translation>
    </message>
    <message>
        <source>Save all plots as SVG…</source>
        <translation>Gem alle diagrammer som SVG…</translation>
    </message>
    <message>
        <source>Save all values as CSV…</source>
        <translation>Gem alle værdier som CSV…</translation>
    </message>
    <message>
        <source>Save the whole run as CSV…</source>
        <translation>Gem hele kørslen som CSV…</translation>
    </message>
    <message>
        <source>trends</source>
        <comment>suggested file name</comment>
        <translation>tendenser</translation>
    </message>
</context>
<context>
    <name>titer::pages::SourceInspector</name>
    <message>
        <source>Try now</source>
        <translation>Prøv nu</translation>
    </message>
    <message>
        <source>Unsecured link: anyone on this network can read and change what is exchanged.</source>
        <translation>Usikret forbindelse: enhver på dette netværk kan læse og ændre det, der udveksles.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test forbindelse</translation>
    </message>
    <message>
        <source>Follow on the Run page</source>
        <translation>Følg på siden Kørsel</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Fjern kilden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Tags and model variables</source>
        <translation>Tags og modelvariabler</translation>
    </message>
    <message>
        <source>The tags are known once the recorder has run this source.</source>
        <translation>Taggene er kendt, når optageren har kørt denne kilde.</translation>
    </message>
    <message>
        <source>%1 tags, %2 mapped</source>
        <translation>%1 tags, %2 tilknyttet</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · id %2</translation>
    </message>
    <message>
        <source>kept by this machine</source>
        <translation>opbevares af denne maskine</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 poster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Optages ikke</translation>
    </message>
    <message>
        <source>No recorder runs for this project; it is started at the foot of the list.</source>
        <translation>Ingen optager kører for dette projekt; den startes nederst på listen.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>attempts without success: %1</source>
        <translation>forsøg uden held: %1</translation>
    </message>
    <message>
        <source>values lost: %1</source>
        <translation>tabte værdier: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Take this source off the project; what was recorded of it stays. %1</source>
        <translation>Tag denne kilde af projektet; det, der er optaget fra den, bliver. %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::SourceSheet</name>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>Behold kilden</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test forbindelse</translation>
    </message>
    <message>
        <source>Another connector</source>
        <translation>En anden konnektor</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Stop testen</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konnektorer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What the source offers</source>
        <translation>Det, kilden tilbyder</translation>
    </message>
    <message>
        <source>Where do the values come from?</source>
        <translation>Hvor kommer værdierne fra?</translation>
    </message>
    <message>
        <source>New source: %1</source>
        <comment>connector</comment>
        <translation>Ny kilde: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, connector</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection is being tried.</source>
        <translation>Forbindelsen prøves.</translation>
    </message>
</context>
<context>
    <name>titer::pages::StudiesPage</name>
    <message>
        <source>Carries out the runs without a result, over all cores of this machine</source>
        <translation>Udfører forsøgene uden resultat på alle denne maskines kerner</translation>
    </message>
    <message>
        <source>Paste results</source>
        <translation>Indsæt resultater</translation>
    </message>
    <message>
        <source>Export run sheet</source>
        <translation>Eksportér forsøgsark</translation>
    </message>
    <message>
        <source>As a file for the laboratory, with ids that come back</source>
        <translation>Som fil til laboratoriet, med id&apos;er, der kommer tilbage</translation>
    </message>
    <message>
        <source>From these parameters…</source>
        <translation>Fra disse parametre…</translation>
    </message>
    <message>
        <source>Choose what is varied</source>
        <translation>Vælg, hvad der varieres</translation>
    </message>
    <message>
        <source>Choose a design…</source>
        <translation>Vælg et design…</translation>
    </message>
    <message>
        <source>Designs that serve a goal, side by side</source>
        <translation>Designs, der tjener et mål, side om side</translation>
    </message>
    <message>
        <source>Take %1 into the model of %2</source>
        <comment>term, response</comment>
        <translation>Tag %1 med i modellen for %2</translation>
    </message>
    <message>
        <source>Leave %1 out of the model of %2</source>
        <comment>term, response</comment>
        <translation>Udelad %1 af modellen for %2</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <comment>a response</comment>
        <translation>Grænse for %1</translation>
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
        <translation>Ved indstillingen: %1</translation>
    </message>
    <message>
        <source>no study yet</source>
        <translation>intet studie endnu</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>no design yet</source>
        <translation>intet design endnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) have results</source>
        <translation>
            <numerusform>%1 af %n forsøg har resultater</numerusform>
            <numerusform>%1 af %n forsøg har resultater</numerusform>
        </translation>
    </message>
    <message>
        <source>run %1 of %2 on the twin</source>
        <translation>forsøg %1 af %2 på tvillingen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislykket</numerusform>
            <numerusform>%n mislykkede</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the runs</source>
        <translation>Stop forsøgene</translation>
    </message>
    <message>
        <source>Run on the twin</source>
        <translation>Kør på tvillingen</translation>
    </message>
    <message>
        <source>Choose a design first: it makes the runs</source>
        <translation>Vælg først et design: det laver forsøgene</translation>
    </message>
    <message>
        <source>All runs have results; “Run all again” in the menu empties those of the twin</source>
        <translation>Alle forsøg har resultater; ”Kør alle igen” i menuen tømmer tvillingens</translation>
    </message>
    <message>
        <source>Table of text (*.csv)</source>
        <translation>Teksttabel (*.csv)</translation>
    </message>
    <message>
        <source>The run sheet is written to “%1”.</source>
        <translation>Forsøgsarket er skrevet til ”%1”.</translation>
    </message>
    <message>
        <source>Other studies, and what can be done with this one</source>
        <translation>Andre studier, og hvad der kan gøres med dette</translation>
    </message>
    <message>
        <source>More of this study</source>
        <translation>Mere om dette studie</translation>
    </message>
    <message>
        <source>A study compares planned runs. Start from the parameters of this plant.</source>
        <translation>Et studie sammenligner planlagte forsøg. Begynd med dette anlægs parametre.</translation>
    </message>
    <message>
        <source>Choose what is varied, take a design, and let the twin carry out the runs or write in what the laboratory measured: the page shows what matters, where the best lies, and how surely. A parameter of the flowsheet leads here too, by “Study this parameter” in its menu.</source>
        <translation>Vælg, hvad der varieres, tag et design, og lad tvillingen udføre forsøgene, eller skriv ind, hvad laboratoriet målte: siden viser, hvad der har betydning, hvor det bedste ligger, og hvor sikkert. En parameter i flowdiagrammet fører også hertil med ”Undersøg denne parameter” i dens menu.</translation>
    </message>
    <message>
        <source>Factors and responses</source>
        <translation>Faktorer og responser</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Forsøgsark</translation>
    </message>
    <message>
        <source>%1 of %2 runs came; %3 of them failed, as their rows say.</source>
        <translation>%1 af %2 forsøg kom; %3 af dem mislykkedes, som deres rækker angiver.</translation>
    </message>
    <message>
        <source>%1 of %2 runs came.</source>
        <translation>%1 af %2 forsøg kom.</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <comment>names of factors</comment>
        <translation>Variér %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <comment>number</comment>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>Look at what the plant makes</source>
        <translation>Se på, hvad anlægget laver</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <comment>a response</comment>
        <translation>Se på %1</translation>
    </message>
    <message>
        <source>The plant has not run yet: its key figures follow</source>
        <translation>Anlægget har ikke kørt endnu: dets nøgletal følger</translation>
    </message>
    <message>
        <source>Measured in the laboratory alone…</source>
        <translation>Måles kun i laboratoriet…</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Name, and its unit in brackets, such as “Aggregates [%]”</source>
        <translation>Navn og enhed i kantede parenteser, f.eks. ”Aggregater [%]”</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nyt studie</translation>
    </message>
    <message>
        <source>Run all again on the twin</source>
        <translation>Kør alle igen på tvillingen</translation>
    </message>
    <message>
        <source>Rename this study…</source>
        <translation>Omdøb dette studie…</translation>
    </message>
    <message>
        <source>Copy this study</source>
        <translation>Kopiér dette studie</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>name of a study</comment>
        <translation>%1, kopi</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <comment>a study</comment>
        <translation>Kopi af %1</translation>
    </message>
    <message>
        <source>Remove this study</source>
        <translation>Fjern dette studie</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a study</comment>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what was changed</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rename the study</source>
        <translation>Omdøb studiet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>A run sheet that was copied in a spreadsheet, or plain results from the chosen cell on</source>
        <translation>Et forsøgsark, der er kopieret i et regneark, eller rene resultater fra den valgte celle</translation>
    </message>
    <message>
        <source>Read results…</source>
        <translation>Læs resultater…</translation>
    </message>
    <message>
        <source>A run sheet that was filled in, as a workbook or as text; it can be dropped here too</source>
        <translation>Et udfyldt forsøgsark, som projektmappe eller som tekst; det kan også slippes her</translation>
    </message>
    <message>
        <source>Read results</source>
        <translation>Læs resultater</translation>
    </message>
    <message>
        <source>Run sheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Forsøgsark (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Projektmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>The run sheet is being written…</source>
        <translation>Forsøgsarket skrives…</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagChips</name>
    <message>
        <source>Take %1 off</source>
        <translation>Tag %1 af</translation>
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
        <translation>Find et tag</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagRows</name>
    <message>
        <source>Accept</source>
        <translation>Acceptér</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit operation, variable</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Find et tag</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Ingen tags</translation>
    </message>
    <message>
        <source>%1 more; find them by their names</source>
        <translation>%1 mere; find dem ved deres navne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <comment>a variable</comment>
        <translation>Acceptér %1</translation>
    </message>
    <message>
        <source>Choose a model variable for %1</source>
        <translation>Vælg en modelvariabel til %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a suggested variable</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>ikke tilknyttet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tag, its variable</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Map %1</source>
        <comment>a tag</comment>
        <translation>Tilknyt %1</translation>
    </message>
    <message>
        <source>The tag states no unit.</source>
        <translation>Tagget angiver ingen enhed.</translation>
    </message>
    <message>
        <source>Nothing of the plant has this unit.</source>
        <translation>Intet i anlægget har denne enhed.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Sammenlign ikke</translation>
    </message>
    <message>
        <source>Alarm on this tag…</source>
        <translation>Alarm på dette tag…</translation>
    </message>
</context>
<context>
    <name>titer::pages::TileChooser</name>
    <message>
        <source>Add tile</source>
        <translation>Tilføj flise</translation>
    </message>
    <message>
        <source>Find a kind of tile</source>
        <translation>Find en flisetype</translation>
    </message>
    <message>
        <source>Kinds of tiles</source>
        <translation>Flisetyper</translation>
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
        <translation>Procestog</translation>
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
        <translation>Vælg variabler</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Søg variabler</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabler</translation>
    </message>
</context>
<context>
    <name>titer::pages::VesselView</name>
    <message>
        <source>Controlled</source>
        <translation>Reguleret</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdier</translation>
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
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Welcome to Titer</source>
        <translation>Velkommen til Titer</translation>
    </message>
    <message>
        <source>Draw a bioprocess, run weeks of it in a second, and see your plant and its model side by side. Each door ends in a result within five minutes.</source>
        <translation>Tegn en bioproces, kør uger af den på et sekund, og se dit anlæg og dets model side om side. Hver dør ender i et resultat inden for fem minutter.</translation>
    </message>
    <message>
        <source>Build a process</source>
        <translation>Byg en proces</translation>
    </message>
    <message>
        <source>An antibody train from seed to clarified pool, ready to run. Change a feed or a temperature, and every figure downstream follows.</source>
        <translation>Et antistoftog fra podekultur til klaret pool, klar til at køre. Ret et feed eller en temperatur, og hvert tal nedstrøms følger med.</translation>
    </message>
    <message>
        <source>Open the example plant</source>
        <translation>Åbn eksempelanlægget</translation>
    </message>
    <message>
        <source>runs at once</source>
        <translation>kører straks</translation>
    </message>
    <message>
        <source>Open your own data</source>
        <translation>Åbn dine egne data</translation>
    </message>
    <message>
        <source>Drop a recording, a plant file or a project. Titer says what it understood of columns, units and times before it takes anything in.</source>
        <translation>Slip en optagelse, en anlægsfil eller et projekt. Titer siger, hvad det forstod af kolonner, enheder og tider, før det indlæser noget.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Vælg en fil…</translation>
    </message>
    <message>
        <source>or drop a file anywhere</source>
        <translation>eller slip en fil hvor som helst</translation>
    </message>
    <message>
        <source>Lay a recording over the model</source>
        <translation>Læg en optagelse over modellen</translation>
    </message>
    <message>
        <source>A recorded batch plays beside its twin at any speed: samples, the model&apos;s lines, and the gap between them.</source>
        <translation>En optaget batch afspilles ved siden af sin tvilling i enhver hastighed: målinger, modellens linjer og afvigelsen mellem dem.</translation>
    </message>
    <message>
        <source>Replay the recording</source>
        <translation>Afspil optagelsen</translation>
    </message>
    <message>
        <source>simulated recording</source>
        <translation>simuleret optagelse</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Seneste projekter</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Nyt anlæg</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Åbn fil…</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dette vindue</translation>
    </message>
    <message>
        <source>kept for next time</source>
        <translation>huskes til næste gang</translation>
    </message>
    <message>
        <source>No account, and nothing leaves this computer.</source>
        <translation>Ingen konto, og intet forlader denne computer.</translation>
    </message>
    <message>
        <source>Titer %1 · GPL-3.0 · the drop in the rail brings you back here</source>
        <translation>Titer %1 · GPL-3.0 · dråben i sidepanelet bringer dig hertil igen</translation>
    </message>
</context>
<context>
    <name>titer::pages::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stop: %1</translation>
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
        <translation>Tid</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Vandret akse</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Kromatogram</translation>
    </message>
    <message>
        <source>Chromatogram, %1</source>
        <translation>Kromatogram, %1</translation>
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
        <translation>Faser og intervaller</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Note ved markøren</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Note, så Enter</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervaller</translation>
    </message>
    <message>
        <source>None yet; N writes a note at the cursor</source>
        <translation>Ingen endnu; N skriver en note ved markøren</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Ret noten…</translation>
    </message>
    <message>
        <source>Remove the note…</source>
        <translation>Fjern noten…</translation>
    </message>
</context>
<context>
    <name>titer::plot::NumbersTable</name>
    <message>
        <source>Values as a table</source>
        <translation>Værdier som tabel</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Kopiér værdierne</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Kopiér billedet</translation>
    </message>
</context>
<context>
    <name>titer::plot::PoolHandle</name>
    <message>
        <source>Pool begins</source>
        <translation>Poolen begynder</translation>
    </message>
    <message>
        <source>Pool ends</source>
        <translation>Poolen slutter</translation>
    </message>
</context>
<context>
    <name>titer::plot::QualityStrip</name>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>%1: %2 % of the time good</source>
        <translation>%1: god %2 % af tiden</translation>
    </message>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>usikker</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>forældet</translation>
    </message>
    <message>
        <source>bad or none</source>
        <translation>dårlig eller ingen</translation>
    </message>
    <message>
        <source>of the time good</source>
        <translation>af tiden god</translation>
    </message>
</context>
<context>
    <name>titer::plot::Timeline</name>
    <message>
        <source>To the start</source>
        <translation>Til begyndelsen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Trin frem</translation>
    </message>
    <message>
        <source>Fold the timeline</source>
        <translation>Fold tidslinjen sammen</translation>
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
        <translation>Omdrejningstal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>max</source>
        <comment>as fast as it goes</comment>
        <translation>maks</translation>
    </message>
    <message>
        <source>Unfold the timeline</source>
        <translation>Fold tidslinjen ud</translation>
    </message>
</context>
<context>
    <name>titer::plot::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
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
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>time, at present</comment>
        <translation>%1 nu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>phase, times</comment>
        <translation>%1, %2 til %3</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendLegend</name>
    <message>
        <source>Δ %1, %2 per %3</source>
        <translation>Δ %1, %2 pr. %3</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Forklaring</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (højre)</translation>
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
        <translation>Tendens, %1</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendTable</name>
    <message>
        <source>Values of the trend</source>
        <translation>Tendensens værdier</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendTableModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
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
        <translation>%1: %2 til %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>name, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, across</source>
        <comment>name of a curve</comment>
        <translation>%1, vandret</translation>
    </message>
</context>
<context>
    <name>titer::shell::Badge</name>
    <message>
        <source>MODEL</source>
        <translation>MODEL</translation>
    </message>
    <message>
        <source>SHADOW</source>
        <translation>SKYGGE</translation>
    </message>
    <message>
        <source>ADVISORY</source>
        <translation>RÅDGIVENDE</translation>
    </message>
    <message>
        <source>CLOSED LOOP</source>
        <translation>LUKKET SLØJFE</translation>
    </message>
    <message>
        <source>Twin level: %1</source>
        <translation>Tvillingeniveau: %1</translation>
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
        <translation>Tavle</translation>
    </message>
</context>
<context>
    <name>titer::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalet</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Søg eller udfør en kommando</translation>
    </message>
    <message>
        <source>Nothing begins with that. Try a unit, a parameter or an action.</source>
        <translation>Intet begynder med det. Prøv et apparat, en parameter eller en kommando.</translation>
    </message>
    <message>
        <source>%1 · Ctrl+Enter: beside</source>
        <extracomment>Behind what a row of the palette is: that this key opens it beside what is shown.</extracomment>
        <translation>%1 · Ctrl+Enter: ved siden af</translation>
    </message>
</context>
<context>
    <name>titer::shell::HoldButton</name>
    <message>
        <source>Hold it, or press it twice</source>
        <translation>Hold den nede, eller tryk to gange</translation>
    </message>
</context>
<context>
    <name>titer::shell::MainWindow</name>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kørsel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>no project open</source>
        <translation>intet projekt åbent</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gemt %1</translation>
    </message>
    <message>
        <source>%1 – Titer</source>
        <translation>%1 – Titer</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarmer</numerusform>
        </translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Ingen meddelelser</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 meddelelse</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n meddelelse</numerusform>
            <numerusform>%n meddelelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Virkemåde</translation>
    </message>
    <message>
        <source>New from example: %1</source>
        <translation>Nyt fra eksempel: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Apparat</translation>
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
        <translation>nu %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Tilføj %1</translation>
    </message>
    <message>
        <source>Titer projects (*.titer)</source>
        <translation>Titer-projekter (*.titer)</translation>
    </message>
    <message>
        <source>Plant files (*.plant.json *.json)</source>
        <translation>Anlægsfiler (*.plant.json *.json)</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Nyt anlæg</translation>
    </message>
    <message>
        <source>Import plant file</source>
        <translation>Importér anlægsfil</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Luk projekt</translation>
    </message>
    <message>
        <source>The plant “%1” lies in no project yet. Save it as a project (Ctrl+S) to keep it.</source>
        <translation>Anlægget ”%1” ligger ikke i noget projekt endnu. Gem det som projekt (Ctrl+S) for at beholde det.</translation>
    </message>
    <message>
        <source>The project could not be saved: %1</source>
        <translation>Projektet kunne ikke gemmes: %1</translation>
    </message>
    <message>
        <source>New from example</source>
        <translation>Nyt fra eksempel</translation>
    </message>
    <message>
        <source>From an example</source>
        <translation>Fra et eksempel</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>”%1” kunne ikke åbnes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Import a recording</source>
        <translation>Importér en optagelse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save as project</source>
        <translation>Gem som projekt</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, kopi</translation>
    </message>
    <message>
        <source>Export plant file</source>
        <translation>Eksportér anlægsfil</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Navngiv denne version</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Versionens navn</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>%1, before the changes of a session</source>
        <translation>%1, før ændringerne i en session</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to a version</source>
        <translation>Tilbage til en version</translation>
    </message>
    <message>
        <source>Undo leads back to the present state.</source>
        <translation>Fortryd fører tilbage til den nuværende tilstand.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Tilbage til %1</translation>
    </message>
    <message>
        <source>A recording lies over the model and both run on one clock. Nothing is sent anywhere.</source>
        <translation>En optagelse ligger over modellen, og begge kører efter ét ur. Intet sendes nogen steder hen.</translation>
    </message>
    <message>
        <source>The model runs alone; no recording lies over it.</source>
        <translation>Modellen kører alene; ingen optagelse ligger over den.</translation>
    </message>
    <message>
        <source>runs at once, %1 in %2 s</source>
        <translation>kører straks, %1 på %2 s</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Changes from the journal</source>
        <translation>Ændringer fra journalen</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n ny alarm</numerusform>
            <numerusform>%n nye alarmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Optager</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>As there is: the recorder before the model</source>
        <translation>Det, der findes: optageren før modellen</translation>
    </message>
    <message>
        <source>All that Titer reads (*.titer *.plant.json *.json *.csv *.tsv *.txt *.xlsx)</source>
        <translation>Alt, hvad Titer læser (*.titer *.plant.json *.json *.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Optagelser (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>“%1” was left out: one plant at a time.</source>
        <translation>”%1” blev udeladt: ét anlæg ad gangen.</translation>
    </message>
    <message>
        <source>Trend of %1, %2</source>
        <comment>a unit, a quantity</comment>
        <translation>Tendens for %1, %2</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendens</translation>
    </message>
    <message>
        <source>Show the run %1</source>
        <translation>Vis kørslen %1</translation>
    </message>
    <message>
        <source>Board %1</source>
        <comment>its name</comment>
        <translation>Tavlen %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprog: %1</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tekststørrelse: %1 %</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A kind of quantity such as Pressure, and a unit.</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Board on another screen</source>
        <translation>Tavle på en anden skærm</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skærm</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Væg</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studier</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>A parameter or tile, and what it belongs to.</extracomment>
        <translation>Hjælp: %1</translation>
    </message>
    <message>
        <source>Help: %1, %2</source>
        <translation>Hjælp: %1, %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>a parameter; as typed in the palette</comment>
        <translation>Undersøg</translation>
    </message>
    <message>
        <source>Study %1</source>
        <comment>a parameter</comment>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>part of a form, value</comment>
        <translation>%1, nu %2</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Meddelelser</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticePanel</name>
    <message>
        <source>Nothing is wrong with this plant.</source>
        <translation>Der er intet galt med dette anlæg.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>Notices of</source>
        <translation>Meddelelser om</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>All places (%1)</source>
        <translation>Alle steder (%1)</translation>
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
        <translation>rettet</translation>
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
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
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
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>%1, numbers as %2</source>
        <extracomment>A language and how it writes numbers.</extracomment>
        <translation>%1, tal som %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Blink until acknowledged</source>
        <translation>Blink, indtil der kvitteres</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>Alarm sound</source>
        <translation>Alarmlyd</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmer</translation>
    </message>
</context>
<context>
    <name>titer::shell::Rail</name>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>titer::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Søg eller udfør en kommando</translation>
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
        <translation>Ingen meddelelser</translation>
    </message>
    <message>
        <source>%1, file menu</source>
        <translation>%1, filmenu</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Lyd fra</translation>
    </message>
</context>
<context>
    <name>titer::shell::UnitPreferences</name>
    <message>
        <source>Units</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>Values are shown in these units on pages, tiles and reports. What is stored keeps its own. A single figure can have another: its menu, or the key U.</source>
        <translation>Værdier vises i disse enheder på sider, fliser og i rapporter. Det, der er gemt, beholder sin egen. En enkelt værdi kan have en anden: via dens menu eller tasten U.</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a kind of quantity</comment>
        <translation>Enhed for %1</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <extracomment>Of a unit: the usual one, followed by it.</extracomment>
        <translation>som sædvanligt (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmActs</name>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittér</translation>
    </message>
    <message>
        <source>Acknowledge this alarm (A)</source>
        <translation>Kvittér denne alarm (A)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Reset this alarm, which stays active after its cause has gone</source>
        <translation>Nulstil denne alarm, som forbliver aktiv, efter at dens årsag er væk</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Parkér…</translation>
    </message>
    <message>
        <source>Put this alarm aside for a while, with a reason (S)</source>
        <translation>Læg denne alarm til side for en tid, med en begrundelse (S)</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Ophæv parkering</translation>
    </message>
    <message>
        <source>Let this alarm speak again now</source>
        <translation>Lad denne alarm melde sig igen nu</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Sæt i drift igen</translation>
    </message>
    <message>
        <source>Let this alarm speak again</source>
        <translation>Lad denne alarm melde sig igen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendens</translation>
    </message>
    <message>
        <source>Show the course of what this alarm watches (T)</source>
        <translation>Vis forløbet af det, denne alarm overvåger (T)</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Parkér</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Reason for shelving</source>
        <translation>Begrundelse for parkering</translation>
    </message>
    <message>
        <source>Time on the shelf</source>
        <translation>Parkeringens varighed</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Say why: an alarm is shelved with a reason.</source>
        <translation>Angiv hvorfor: en alarm parkeres med en begrundelse.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Opsæt…</translation>
    </message>
    <message>
        <source>How this alarm is defined (E)</source>
        <translation>Hvordan denne alarm er defineret (E)</translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmList</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmer</translation>
    </message>
    <message>
        <source>Nobody watches the alarms now: no recorder runs. They stand as they were last. Start the recorder on the Data page.</source>
        <translation>Ingen overvåger alarmerne nu: ingen optager kører. De står, som de sidst var. Start optageren på siden Data.</translation>
    </message>
    <message numerus="yes">
        <source>%n to acknowledge</source>
        <translation>
            <numerusform>%n at kvittere</numerusform>
            <numerusform>%n at kvittere</numerusform>
        </translation>
    </message>
    <message>
        <source>last 24 h: %1</source>
        <translation>seneste 24 h: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation>
            <numerusform>%n parkeret</numerusform>
            <numerusform>%n parkeret</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>title</comment>
        <translation>%1: ingen alarmer</translation>
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
            <numerusform>%n mere</numerusform>
            <numerusform>%n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarm is set up yet</source>
        <translation>Ingen alarm er sat op endnu</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Ingen alarmer</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>Vis %n mere</numerusform>
            <numerusform>Vis %n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmRowView</name>
    <message>
        <source>Cause</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
</context>
<context>
    <name>titer::tiles::BoardView</name>
    <message>
        <source>Tiles</source>
        <translation>Fliser</translation>
    </message>
    <message>
        <source>Write in a tile</source>
        <translation>Skriv i en flise</translation>
    </message>
    <message>
        <source>This board is locked. Unlock it in its head to change it.</source>
        <translation>Denne tavle er låst. Lås den op i dens hoved for at ændre den.</translation>
    </message>
    <message>
        <source>In so narrow a window the tiles stand on 6 columns. Widen it to arrange them.</source>
        <translation>I så smalt et vindue står fliserne på 6 kolonner. Gør det bredere for at arrangere dem.</translation>
    </message>
    <message>
        <source>Resize tile</source>
        <translation>Ændr flisens størrelse</translation>
    </message>
    <message>
        <source>Move tile</source>
        <translation>Flyt flise</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>Fjern flise</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Vist tid</translation>
    </message>
    <message>
        <source>Change the time shown</source>
        <translation>Ret den viste tid</translation>
    </message>
    <message>
        <source>As the board</source>
        <translation>Som tavlen</translation>
    </message>
    <message>
        <source>Tags and settings…</source>
        <translation>Tags og indstillinger…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Gem som PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Gem som SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Gem værdier som CSV…</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Tilbage til tavlen</translation>
    </message>
    <message>
        <source>Fill the page</source>
        <translation>Udfyld siden</translation>
    </message>
    <message>
        <source>Nothing in this tile can be shown in another unit.</source>
        <translation>Intet i denne flise kan vises i en anden enhed.</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <extracomment>Of a kind of quantity, such as Pressure.</extracomment>
        <translation>Enhed for %1</translation>
    </message>
    <message>
        <source>Change the unit shown</source>
        <translation>Skift den viste enhed</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Skriv en note (N)</translation>
    </message>
</context>
<context>
    <name>titer::tiles::ChromatogramTile</name>
    <message>
        <source>A run of the model with a column shows its chromatogram here.</source>
        <translation>En kørsel af modellen med en kolonne viser sit kromatogram her.</translation>
    </message>
    <message>
        <source>This plant has no column.</source>
        <translation>Dette anlæg har ingen kolonne.</translation>
    </message>
    <message>
        <source>This plant has no column “%1”.</source>
        <translation>Dette anlæg har ingen kolonne ”%1”.</translation>
    </message>
    <message>
        <source>Chromatogram, %1</source>
        <comment>name of a column</comment>
        <translation>Kromatogram, %1</translation>
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
        <translation>pool mellem snittene</translation>
    </message>
    <message>
        <source>no peak, no pool</source>
        <translation>ingen top, ingen pool</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the pool, its figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no detector of a column: its unit is neither AU, mS/cm, a flow nor that of a pH.</source>
        <translation>%1 er ikke en detektor for en kolonne: enheden er hverken AU, mS/cm, et flow eller en pH.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Ingen værdier endnu.</translation>
    </message>
    <message>
        <source>Share of the UV area</source>
        <translation>Andel af UV-arealet</translation>
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
        <translation>Kromatogram, målt</translation>
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
        <translation>%1, %2, tom</translation>
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
        <translation>Tilføj eller fjern tags</translation>
    </message>
    <message>
        <source>Move the tag up</source>
        <translation>Flyt tagget op</translation>
    </message>
    <message>
        <source>Move the tag down</source>
        <translation>Flyt tagget ned</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Fjern tagget</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>%1 (not here now)</source>
        <comment>a tag</comment>
        <translation>%1 (ikke her nu)</translation>
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
        <translation>Flisens menu</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Indlæser…</translation>
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
        <translation>ikke live, Home går tilbage</translation>
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
        <translation>Noter</translation>
    </message>
    <message>
        <source>Notes are kept beside what was recorded, and nothing recorded is shown.</source>
        <translation>Noter gemmes sammen med det optagede, og der vises intet optaget.</translation>
    </message>
</context>
<context>
    <name>titer::ui::ContourPane</name>
    <message>
        <source>Contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>response, what is held</comment>
        <translation>%1 ved %2</translation>
    </message>
    <message>
        <source>%1 over %2 and %3: %4 to %5, %6 at the setting.</source>
        <comment>response, two factors, least, largest, value</comment>
        <translation>%1 over %2 og %3: %4 til %5, %6 ved indstillingen.</translation>
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
        <translation>Hvilke faktorer har betydning</translation>
    </message>
    <message>
        <source>How they act together</source>
        <translation>Hvordan de virker sammen</translation>
    </message>
    <message>
        <source>Where the best lies</source>
        <translation>Hvor det bedste ligger</translation>
    </message>
    <message>
        <source>Cover the space</source>
        <translation>Dæk rummet</translation>
    </message>
    <message>
        <source>Take this design</source>
        <translation>Tag dette design</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Choose a design</source>
        <translation>Vælg et design</translation>
    </message>
    <message>
        <source>What the study is for</source>
        <translation>Hvad studiet skal bruges til</translation>
    </message>
    <message>
        <source>Runs that can be afforded</source>
        <translation>Mulige forsøg</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Forsøg</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Opløsning</translation>
    </message>
    <message>
        <source>Power for 2 s</source>
        <translation>Styrke for 2 s</translation>
    </message>
    <message>
        <source>Mean prediction variance</source>
        <translation>Gennemsnitlig forudsigelsesvarians</translation>
    </message>
    <message>
        <source>The chance to show an effect of two standard deviations of a run at 5 %, of the factor with the least</source>
        <translation>Sandsynligheden for at påvise en effekt på to standardafvigelser for et forsøg ved 5 %, for den faktor, hvor den er mindst</translation>
    </message>
    <message>
        <source>Of what the model predicts over the space of the factors, in units of the variance of a run</source>
        <translation>Af det, modellen forudsiger over faktorernes rum, i enheder af variansen for et forsøg</translation>
    </message>
    <message>
        <source>Designs that serve</source>
        <translation>Egnede designs</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s), all easy to change</source>
        <translation>
            <numerusform>%n faktor, let at ændre</numerusform>
            <numerusform>%n faktorer, alle lette at ændre</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to change: %1</source>
        <comment>names of factors</comment>
        <translation>Svær at ændre: %1</translation>
    </message>
    <message>
        <source>Designs are being made…</source>
        <translation>Designs laves…</translation>
    </message>
    <message>
        <source>%1 (more runs than wanted)</source>
        <comment>a design</comment>
        <translation>%1 (flere forsøg end ønsket)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The runs of this study have results; they give way to the new runs. Undo brings them back.</source>
        <translation>Forsøgene i dette studie har resultater; de viger for de nye forsøg. Fortryd bringer dem tilbage.</translation>
    </message>
    <message>
        <source>A chance below 80 % misses effects of this size too often: take more runs, or look for larger effects.</source>
        <translation>En sandsynlighed under 80 % overser for ofte effekter af denne størrelse: tag flere forsøg, eller se efter større effekter.</translation>
    </message>
    <message>
        <source>Runs come in random order; the order is kept with the study.</source>
        <translation>Forsøgene kommer i tilfældig rækkefølge; rækkefølgen bevares sammen med studiet.</translation>
    </message>
    <message>
        <source>Take the design: %1</source>
        <translation>Tag designet: %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::EffectsPane</name>
    <message>
        <source>raises</source>
        <translation>hæver</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>sænker</translation>
    </message>
    <message>
        <source>5 % limit, |t| = %1</source>
        <translation>grænse ved 5 %, |t| = %1</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effekter</translation>
    </message>
    <message>
        <source>%1: the model leaves no degrees of freedom to judge its terms by.</source>
        <translation>%1: modellen levner ingen frihedsgrader at bedømme sine led med.</translation>
    </message>
    <message>
        <source>%1: no term stands out at 5 %.</source>
        <translation>%1: intet led skiller sig ud ved 5 %.</translation>
    </message>
    <message>
        <source>%1: what stands out at 5 %, the strongest first: %2.</source>
        <comment>response, terms</comment>
        <translation>%1: det, der skiller sig ud ved 5 %, det stærkeste først: %2.</translation>
    </message>
    <message>
        <source>on %1, standardised |t|</source>
        <comment>response</comment>
        <translation>på %1, standardiseret |t|</translation>
    </message>
    <message>
        <source>%1: out of the model.</source>
        <comment>term</comment>
        <translation>%1: ude af modellen.</translation>
    </message>
    <message>
        <source>%1: in the model, not judged.</source>
        <comment>term</comment>
        <translation>%1: i modellen, ikke bedømt.</translation>
    </message>
    <message>
        <source>%1: raises, |t| = %2.</source>
        <comment>term, number</comment>
        <translation>%1: hæver, |t| = %2.</translation>
    </message>
    <message>
        <source>%1: lowers, |t| = %2.</source>
        <comment>term, number</comment>
        <translation>%1: sænker, |t| = %2.</translation>
    </message>
    <message>
        <source>%1 It was taken out, but a term that holds it keeps it in.</source>
        <translation>%1 Det blev taget ud, men et led, der indeholder det, holder det inde.</translation>
    </message>
    <message>
        <source>Run %1: residual %2 (%3 s)</source>
        <comment>number, value, in standard deviations</comment>
        <translation>Forsøg %1: residual %2 (%3 s)</translation>
    </message>
    <message>
        <source>Run %1: residual %2</source>
        <translation>Forsøg %1: residual %2</translation>
    </message>
    <message>
        <source>Run %1 does not enter this model.</source>
        <comment>id of a run</comment>
        <translation>Forsøg %1 indgår ikke i denne model.</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a term that is not in the model</comment>
        <translation>ude</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Led</translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>I modellen</translation>
    </message>
    <message>
        <source>Coded coefficient</source>
        <translation>Kodet koefficient</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorName</name>
    <message>
        <source>%1. Drag the name onto an axis of a map to show it there.</source>
        <comment>name of a factor</comment>
        <translation>%1. Træk navnet hen på en akse i et kort for at vise den dér.</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorPane</name>
    <message>
        <source>Add a factor</source>
        <translation>Tilføj en faktor</translation>
    </message>
    <message>
        <source>Add a response</source>
        <translation>Tilføj en respons</translation>
    </message>
    <message>
        <source>Factors and responses</source>
        <translation>Faktorer og responser</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktorer</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responser</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>Remove the response %1</source>
        <translation>Fjern responsen %1</translation>
    </message>
    <message>
        <source>low</source>
        <comment>bound of a factor</comment>
        <translation>lav</translation>
    </message>
    <message>
        <source>high</source>
        <comment>bound of a factor</comment>
        <translation>høj</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <comment>a factor</comment>
        <translation>Menu for %1</translation>
    </message>
    <message>
        <source>%1 (hard)</source>
        <comment>a factor that is hard to change</comment>
        <translation>%1 (svær)</translation>
    </message>
    <message>
        <source>Varied in the laboratory alone</source>
        <translation>Varieres kun i laboratoriet</translation>
    </message>
    <message>
        <source>In the plant: %1</source>
        <translation>I anlægget: %1</translation>
    </message>
    <message>
        <source>Hard to change: runs are grouped by it</source>
        <translation>Svær at ændre: forsøg grupperes efter den</translation>
    </message>
    <message>
        <source>%1, high</source>
        <comment>factor, its upper bound</comment>
        <translation>%1, høj</translation>
    </message>
    <message>
        <source>%1, low</source>
        <comment>factor, its lower bound</comment>
        <translation>%1, lav</translation>
    </message>
    <message>
        <source>Bounds of %1</source>
        <translation>Grænser for %1</translation>
    </message>
    <message>
        <source>%1 is hard to change</source>
        <translation>%1 er svær at ændre</translation>
    </message>
    <message>
        <source>%1 is easy to change</source>
        <translation>%1 er let at ændre</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <comment>factors</comment>
        <translation>Omdøb %1 til %2</translation>
    </message>
    <message>
        <source>Remove the factor %1</source>
        <translation>Fjern faktoren %1</translation>
    </message>
    <message>
        <source>Hard to change</source>
        <translation>Svær at ændre</translation>
    </message>
    <message>
        <source>Show where it stands in the plant</source>
        <translation>Vis, hvor den står i anlægget</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Omdøb…</translation>
    </message>
    <message>
        <source>Rename the factor</source>
        <translation>Omdøb faktoren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Remove this factor</source>
        <translation>Fjern denne faktor</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>Hvad der varieres</translation>
    </message>
    <message>
        <source>Find a parameter, such as “temp”</source>
        <translation>Find en parameter, f.eks. ”temp”</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Find en parameter</translation>
    </message>
    <message>
        <source>Parameters of the plant</source>
        <translation>Anlæggets parametre</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the form of a unit</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Space ticks a row, Enter takes what is ticked. Bounds lie a little to either side of the present value and can be changed.</source>
        <translation>Mellemrum sætter hak ved en række, Enter tager det, der har hak. Grænserne ligger lidt til begge sider af den nuværende værdi og kan ændres.</translation>
    </message>
    <message numerus="yes">
        <source>Vary %n parameter(s)</source>
        <translation>
            <numerusform>Variér %n parameter</numerusform>
            <numerusform>Variér %n parametre</numerusform>
        </translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variér</translation>
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
        <translation>Halvnormalplot</translation>
    </message>
    <message>
        <source>Half-normal quantile</source>
        <translation>Halvnormal fraktil</translation>
    </message>
    <message>
        <source>|t| of the term</source>
        <translation>|t| for leddet</translation>
    </message>
    <message>
        <source>%1: fewer than three terms can be judged, too few to tell effects from noise.</source>
        <translation>%1: færre end tre led kan bedømmes, for få til at skelne effekter fra støj.</translation>
    </message>
    <message>
        <source>%1: of %2 terms %3 stand out at 5 %; the others follow the line of noise.</source>
        <comment>response, numbers</comment>
        <translation>%1: af %2 led skiller %3 sig ud ved 5 %; de øvrige følger støjens linje.</translation>
    </message>
    <message>
        <source>|t| of each term on %1</source>
        <comment>response</comment>
        <translation>|t| for hvert led på %1</translation>
    </message>
    <message>
        <source>%1: |t| = %2 at quantile %3.</source>
        <comment>term</comment>
        <translation>%1: |t| = %2 ved fraktil %3.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Led</translation>
    </message>
</context>
<context>
    <name>titer::ui::MapPane</name>
    <message>
        <source>A map needs two factors of numbers.</source>
        <translation>Et kort kræver to numeriske faktorer.</translation>
    </message>
    <message>
        <source>Choose two factors of numbers for the axes.</source>
        <translation>Vælg to numeriske faktorer til akserne.</translation>
    </message>
    <message>
        <source>Axis across: %1</source>
        <comment>factor</comment>
        <translation>Vandret akse: %1</translation>
    </message>
    <message>
        <source>Axis up: %1</source>
        <comment>factor</comment>
        <translation>Lodret akse: %1</translation>
    </message>
    <message>
        <source>Axis across</source>
        <translation>Vandret akse</translation>
    </message>
    <message>
        <source>Axis up</source>
        <translation>Lodret akse</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>indstilling</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>forsøg %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>forsøg</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>udeladte</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Forsøg %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::PaneBoard</name>
    <message>
        <source>Panes of the study</source>
        <translation>Studiets paneler</translation>
    </message>
    <message>
        <source>The whole page for %1</source>
        <comment>a pane</comment>
        <translation>Hele siden til %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::ProfilerPane</name>
    <message>
        <source>Drag the limit of %1.</source>
        <comment>response</comment>
        <translation>Træk grænsen for %1.</translation>
    </message>
    <message>
        <source>± %1 (95 %)</source>
        <comment>half of an interval</comment>
        <translation>± %1 (95 %)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Prediction profiler</source>
        <translation>Forudsigelsesprofiler</translation>
    </message>
    <message>
        <source>Setting of %1</source>
        <comment>factor with unit</comment>
        <translation>Indstilling af %1</translation>
    </message>
    <message>
        <source>Name a factor, and this pane shows what each response does when it varies.</source>
        <translation>Angiv en faktor, så viser dette panel, hvad hver respons gør, når den varierer.</translation>
    </message>
    <message>
        <source>drag a line, or type a setting</source>
        <translation>træk en linje, eller skriv en indstilling</translation>
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
        <translation>%1 Den overholder sine grænser, %2.</translation>
    </message>
    <message>
        <source>%1 It misses its limits, %2.</source>
        <translation>%1 Den overholder ikke sine grænser, %2.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Vælg et tal fra %1 til %2.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2 %3.</source>
        <comment>least, most, unit</comment>
        <translation>Vælg et tal fra %1 til %2 %3.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Low, 95 %</source>
        <translation>Lav (95 %)</translation>
    </message>
    <message>
        <source>High, 95 %</source>
        <translation>Høj (95 %)</translation>
    </message>
</context>
<context>
    <name>titer::ui::ResponseCard</name>
    <message>
        <source>linear</source>
        <translation>lineær</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>vekselvirkninger</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>kvadratisk</translation>
    </message>
    <message>
        <source>richest model</source>
        <translation>rigeste model</translation>
    </message>
    <message>
        <source>own model</source>
        <translation>egen model</translation>
    </message>
    <message>
        <source>Goal, limits, source and model</source>
        <translation>Mål, grænser, kilde og model</translation>
    </message>
    <message>
        <source>R² adj. %1   Q² %2   s %3, %4 d.f.</source>
        <extracomment>Of a fitted model; s is the standard deviation of what it leaves, d.f. its degrees of freedom.</extracomment>
        <translation>R² just. %1   Q² %2   s %3, %4 f.g.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n led</numerusform>
            <numerusform>%n led</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, lack of fit p = %3</source>
        <comment>model, number of terms, probability</comment>
        <translation>%1, %2, lack of fit p = %3</translation>
    </message>
    <message>
        <source>%1, %2, no repeats to test the fit</source>
        <comment>model, number of terms</comment>
        <translation>%1, %2, ingen gentagelser til at teste tilpasningen</translation>
    </message>
    <message>
        <source>No run has a result yet.</source>
        <translation>Intet forsøg har et resultat endnu.</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Respons %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::ResponseForm</name>
    <message>
        <source>Remove this response</source>
        <translation>Fjern denne respons</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>none</source>
        <comment>goal of a response</comment>
        <translation>intet</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maksimér</translation>
    </message>
    <message>
        <source>minimise</source>
        <translation>minimér</translation>
    </message>
    <message>
        <source>reach a target</source>
        <translation>nå en målværdi</translation>
    </message>
    <message>
        <source>the richest that the runs can tell</source>
        <translation>den rigeste, som forsøgene kan bære</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineær</translation>
    </message>
    <message>
        <source>with interactions</source>
        <translation>med vekselvirkninger</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>kvadratisk</translation>
    </message>
    <message>
        <source>One of the list, or the right side of a formula such as A*B + I(A^2)</source>
        <translation>En fra listen, eller højre side af en formel som A*B + I(A^2)</translation>
    </message>
    <message>
        <source>none, “2%” or an amount</source>
        <translation>ingen, ”2%” eller en størrelse</translation>
    </message>
    <message>
        <source>Scatter that is added to what the twin gives, as a share of it or in the unit of the response</source>
        <translation>Spredning, der lægges til det, tvillingen giver, som en andel af det eller i responsens enhed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målværdi</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Højst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Scatter of the twin</source>
        <translation>Tvillingens spredning</translation>
    </message>
    <message>
        <source>Limits and target are bare numbers.</source>
        <translation>Grænser og målværdi er rene tal.</translation>
    </message>
    <message>
        <source>Limits and target are in %1.</source>
        <translation>Grænser og målværdi er i %1.</translation>
    </message>
    <message>
        <source>Measured in the laboratory alone.</source>
        <translation>Måles kun i laboratoriet.</translation>
    </message>
    <message>
        <source>The twin gives it as %1.</source>
        <translation>Tvillingen giver den som %1.</translation>
    </message>
    <message>
        <source>Change the response %1</source>
        <translation>Ret responsen %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetModel</name>
    <message>
        <source>validation</source>
        <translation>validering</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>faktorielt</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>center</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>akse</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>kant</translation>
    </message>
    <message>
        <source>vertex</source>
        <translation>hjørne</translation>
    </message>
    <message>
        <source>interior</source>
        <translation>indre</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tilføjet</translation>
    </message>
    <message>
        <source>from the twin</source>
        <translation>fra tvillingen</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>målt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>Measured less predicted, %1: %2</source>
        <comment>response, number</comment>
        <translation>Målt minus forudsagt, %1: %2</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Udelukket: %1</translation>
    </message>
    <message>
        <source>The twin gave nothing: %1</source>
        <translation>Tvillingen gav intet: %1</translation>
    </message>
    <message>
        <source>In the order to carry them out</source>
        <translation>I den rækkefølge, de udføres</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Forsøg</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a run</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the model of the selected response leaves: measured less predicted</source>
        <translation>Det, modellen for den valgte respons levner: målt minus forudsagt</translation>
    </message>
    <message>
        <source>resid.</source>
        <translation>resid.</translation>
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
        <translation>målt opret, tvilling kursiv, huller skraveret</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Udeluk</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Forsøgsark</translation>
    </message>
    <message>
        <source>Why, such as “probe failed on day 3”</source>
        <translation>Hvorfor, f.eks. ”sonden svigtede på dag 3”</translation>
    </message>
    <message>
        <source>Why the run is excluded</source>
        <translation>Hvorfor forsøget udelukkes</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n forsøg</numerusform>
            <numerusform>%n forsøg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n udelukket</numerusform>
            <numerusform>%n udelukkede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislykket</numerusform>
            <numerusform>%n mislykkede</numerusform>
        </translation>
    </message>
    <message>
        <source>no runs yet: choose a design</source>
        <translation>ingen forsøg endnu: vælg et design</translation>
    </message>
    <message>
        <source>select a run to see it in every pane</source>
        <translation>vælg et forsøg for at se det i hvert panel</translation>
    </message>
    <message>
        <source>Exclude %1:</source>
        <comment>id of a run, as in R7</comment>
        <translation>Udeluk %1:</translation>
    </message>
    <message>
        <source>The clipboard holds no results. Copy them in the spreadsheet first.</source>
        <translation>Udklipsholderen indeholder ingen resultater. Kopiér dem først i regnearket.</translation>
    </message>
    <message>
        <source>Choose the cell of a response first: the results go there, and into the cells below and beside it.</source>
        <translation>Vælg først cellen for en respons: resultaterne kommer dér og i cellerne under og ved siden af.</translation>
    </message>
    <message>
        <source>Nothing was taken: there are %1 rows from this cell on, and the clipboard has %2.</source>
        <translation>Intet blev overtaget: der er %1 rækker fra denne celle, og udklipsholderen har %2.</translation>
    </message>
    <message>
        <source>Nothing was taken: “%1” of row %2 would fall beside the responses.</source>
        <translation>Intet blev overtaget: ”%1” i række %2 ville falde uden for responserne.</translation>
    </message>
    <message>
        <source>Nothing was taken. Row %1, run %2: %3</source>
        <comment>number, id, sentence</comment>
        <translation>Intet blev overtaget. Række %1, forsøg %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n result(s)</source>
        <translation>
            <numerusform>Indsæt %n resultat</numerusform>
            <numerusform>Indsæt %n resultater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken.</source>
        <translation>
            <numerusform>%n resultat overtaget.</numerusform>
            <numerusform>%n resultater overtaget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this run on its page</source>
        <translation>Vis dette forsøg på dets side</translation>
    </message>
    <message>
        <source>Exclude this run…</source>
        <translation>Udeluk dette forsøg…</translation>
    </message>
    <message>
        <source>Take this run in again</source>
        <translation>Tag dette forsøg med igen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Paste results</source>
        <translation>Indsæt resultater</translation>
    </message>
    <message>
        <source>Add a run at the setting</source>
        <translation>Tilføj et forsøg ved indstillingen</translation>
    </message>
    <message numerus="yes">
        <source>Empty the results of %n run(s)</source>
        <translation>
            <numerusform>Tøm resultaterne af %n forsøg</numerusform>
            <numerusform>Tøm resultaterne af %n forsøg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>Fjern %n forsøg</numerusform>
            <numerusform>Fjern %n forsøg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetView</name>
    <message>
        <source>Run sheet</source>
        <translation>Forsøgsark</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>faktorielt</translation>
    </message>
</context>
<context>
    <name>titer::ui::SpacePane</name>
    <message>
        <source>Design space</source>
        <translation>Designrum</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>goals, the last goal</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation>Kortet beregnes.</translation>
    </message>
    <message>
        <source>Exact, by the t distribution of one run to come. Threshold P = %1.</source>
        <translation>Eksakt, ud fra t-fordelingen for ét kommende forsøg. Tærskel P = %1.</translation>
    </message>
    <message>
        <source>Draws of one run to come from the models and their errors (Peterson 2004): %1. Threshold P = %2.</source>
        <comment>number, probability</comment>
        <translation>Trækninger af ét kommende forsøg ud fra modellerne og deres fejl (Peterson 2004): %1. Tærskel P = %2.</translation>
    </message>
    <message>
        <source>There is no design space yet.</source>
        <translation>Der er intet designrum endnu.</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>goals</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>P(%1) at %2</source>
        <comment>goals, what is held</comment>
        <translation>P(%1) ved %2</translation>
    </message>
    <message>
        <source>P = %1 at the setting; %2 % of the map reach P = %3. %4</source>
        <comment>probability, share, threshold, method</comment>
        <translation>P = %1 ved indstillingen; %2 % af kortet når P = %3. %4</translation>
    </message>
    <message>
        <source>P = %1 at the setting. %2</source>
        <comment>probability, method</comment>
        <translation>P = %1 ved indstillingen. %2</translation>
    </message>
    <message>
        <source>P = %1</source>
        <translation>P = %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sandsynlighed</translation>
    </message>
</context>
<context>
    <name>titer::ui::StudyPane</name>
    <message>
        <source>Copy the drawing (SVG)</source>
        <translation>Kopiér tegningen (SVG)</translation>
    </message>
    <message>
        <source>Name a response, and this pane shows what drives it.</source>
        <translation>Angiv en respons, så viser dette panel, hvad der styrer den.</translation>
    </message>
    <message>
        <source>No run has a value of this response yet.</source>
        <translation>Intet forsøg har en værdi for denne respons endnu.</translation>
    </message>
    <message>
        <source>No model of %1: %2</source>
        <comment>response, reasons as sentences</comment>
        <translation>Ingen model for %1: %2</translation>
    </message>
</context>
<context>
    <name>titer::ui::TakeSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>A run sheet that came back</source>
        <translation>Et forsøgsark, der kom tilbage</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Forsøg</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>In the study</source>
        <translation>I studiet</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>I arket</translation>
    </message>
    <message>
        <source>What the sheet would change</source>
        <translation>Hvad arket ville ændre</translation>
    </message>
    <message>
        <source>What “%1” would change</source>
        <comment>name of a file</comment>
        <translation>Hvad ”%1” ville ændre</translation>
    </message>
    <message>
        <source>What the clipboard would change</source>
        <translation>Hvad udklipsholderen ville ændre</translation>
    </message>
    <message>
        <source>The sheet is being compared with the study…</source>
        <translation>Arket sammenlignes med studiet…</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>Intet overtages.</translation>
    </message>
    <message numerus="yes">
        <source>%n more at fault</source>
        <comment>rows and cells</comment>
        <translation>
            <numerusform>%n fejl mere</numerusform>
            <numerusform>%n fejl mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken while rows are at fault: mend them in the sheet, and read it again.</source>
        <translation>Intet overtages, så længe rækker har fejl: ret dem i arket, og læs det igen.</translation>
    </message>
    <message>
        <source>The sheet says what the study says: there is nothing to take.</source>
        <translation>Arket siger det samme som studiet: der er intet at overtage.</translation>
    </message>
    <message>
        <source>What has no tick stays as it is in the study. Undo brings all of it back.</source>
        <translation>Det, der ikke har hak, forbliver, som det er i studiet. Fortryd bringer det hele tilbage.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, before %5</source>
        <comment>what, run, column, in the sheet, in the study</comment>
        <translation>%1, %2, %3: %4, tidligere %5</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallHead</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Skygge</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Rådgivende</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Lukket sløjfe</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallPage</name>
    <message>
        <source>of a newer Titer</source>
        <translation>fra en nyere Titer</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallWindow</name>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Dag %1 af %2</translation>
    </message>
    <message>
        <source>A wall of Titer is shown.</source>
        <translation>En Titer-væg vises.</translation>
    </message>
    <message>
        <source>Titer wall</source>
        <translation>Titer-væg</translation>
    </message>
    <message>
        <source>Held here until acknowledged</source>
        <translation>Holdes her, indtil der kvitteres</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarmer</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no board. Make one on the page Cockpit.</source>
        <translation>Dette projekt har ingen tavle. Opret en på siden Cockpit.</translation>
    </message>
    <message>
        <source>Nothing has come since %1; what is shown stands still.</source>
        <translation>Intet er kommet siden %1; det viste står stille.</translation>
    </message>
    <message>
        <source>No recorder since %1: nobody judges the alarms.</source>
        <translation>Ingen optager siden %1: ingen vurderer alarmerne.</translation>
    </message>
    <message>
        <source>Silence (F9)</source>
        <translation>Lyd fra (F9)</translation>
    </message>
    <message>
        <source>End the tone of the alarms that call now; they stay unacknowledged</source>
        <translation>Stop lyden for de alarmer, der kalder nu; de forbliver ukvitterede</translation>
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
        <translation>Tryk</translation>
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
        <translation>Stofmængde</translation>
    </message>
    <message>
        <source>Mass concentration</source>
        <translation>Massekoncentration</translation>
    </message>
    <message>
        <source>Amount concentration</source>
        <translation>Stofmængdekoncentration</translation>
    </message>
    <message>
        <source>Cell concentration</source>
        <translation>Cellekoncentration</translation>
    </message>
    <message>
        <source>Volume flow</source>
        <translation>Volumenflow</translation>
    </message>
    <message>
        <source>Mass flow</source>
        <translation>Masseflow</translation>
    </message>
    <message>
        <source>Amount flow</source>
        <translation>Stofmængdeflow</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Hastighed</translation>
    </message>
    <message>
        <source>Flux through a membrane</source>
        <translation>Flux gennem en membran</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Mass rate per cell</source>
        <translation>Masserate pr. celle</translation>
    </message>
    <message>
        <source>Amount rate per cell</source>
        <translation>Stofmængderate pr. celle</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Viscosity</source>
        <translation>Viskositet</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Ledningsevne</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
</context>
</TS>
